package org.huiji.rulebook;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huiji.rulebook.fee.FeeSchedule;
import org.huiji.rulebook.fee.FeeTier;
import org.huiji.rulebook.membership.AdmissionStep;
import org.huiji.rulebook.membership.SuccessionRule;
import org.huiji.rulebook.office.Office;
import org.huiji.rulebook.office.Offices;
import org.huiji.rulebook.office.SeatLoss;
import org.huiji.rulebook.organ.Organ;
import org.huiji.rulebook.question.Answer;
import org.huiji.rulebook.question.OpenQuestion;
import org.huiji.rulebook.question.Stated;
import org.huiji.rulebook.yaml.Flaws;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** Holds the parts of a rule book against each other: what is named must exist, once. */
final class RulebookCheck {

  private final Rulebook book;
  private final Flaws flaws;
  private final Set<String> offices;
  private final Set<String> organs;

  RulebookCheck(Rulebook book, Flaws flaws) {
    this.book = book;
    this.flaws = flaws;
    this.offices = ids(book.offices(), Office::id);
    this.organs = ids(book.organs(), Organ::id);
  }

  void run() {
    once("offices", book.offices().stream().map(Office::id).toList());
    once("organs", book.organs().stream().map(Organ::id).toList());
    once("questions", book.questions().stream().map(OpenQuestion::id).toList());
    once("answers", book.answers().stream().map(Answer::question).toList());
    checkOffices();
    new OpenRulesCheck(book, flaws).run();
    eachStated("fees", book.fees(), this::checkFees);
    eachStated("admission.steps", book.admission().steps(), this::checkSteps);
    checkSeatLosses();
    checkExits();
    checkSuccession(book.register().succession());
    new PapersCheck(book, flaws).run();
    new BenefitsCheck(book, offices, flaws).run();
  }

  private void checkOffices() {
    known("offices", Office.MEMBER, offices, "rulebook.no-such-office");
    Set<String> names = new HashSet<>();
    for (int i = 0; i < book.offices().size(); i++) {
      Office office = book.offices().get(i);
      String path = "offices[" + i + "]";
      if (office.from() != null) {
        known(path + ".from", office.from(), offices, "rulebook.no-such-office");
      }
      if (office.electedBy() != null) {
        eachStated(
            path + ".electedBy",
            office.electedBy(),
            (at, organ) -> known(at, organ, organs, "rulebook.no-such-organ"));
      }
      for (String name : Offices.namesOf(office)) {
        if (!names.add(name)) {
          flaws.add(path, Message.of("rulebook.name-twice", name));
        }
      }
    }
  }

  private void checkFees(String path, FeeSchedule fees) {
    once(path + ".tiers", fees.tiers().stream().map(FeeTier::id).toList());
    once(path + ".tiers", fees.tiers().stream().flatMap(tier -> tier.offices().stream()).toList());
    for (int i = 0; i < fees.tiers().size(); i++) {
      String at = path + ".tiers[" + i + "].offices";
      fees.tiers()
          .get(i)
          .offices()
          .forEach(id -> known(at, id, offices, "rulebook.no-such-office"));
    }
  }

  private void checkSteps(String path, List<AdmissionStep> steps) {
    once(path, steps.stream().map(AdmissionStep::id).toList());
    steps.stream()
        .flatMap(step -> step.organs().stream())
        .forEach(organ -> known(path, organ, organs, "rulebook.no-such-organ"));
  }

  private void checkSeatLosses() {
    for (int i = 0; i < book.seatLosses().size(); i++) {
      SeatLoss loss = book.seatLosses().get(i);
      String path = "seatLosses[" + i + "]";
      known(path + ".office", loss.office(), offices, "rulebook.no-such-office");
      eachStated(
          path + ".rule",
          loss.rule(),
          (at, rule) -> {
            known(at + ".organ", rule.organ(), organs, "rulebook.no-such-organ");
            known(at + ".becomes", rule.becomes(), offices, "rulebook.no-such-office");
          });
    }
  }

  private void checkExits() {
    once("exits", book.exits().stream().map(exit -> exit.kind().name()).toList());
    for (int i = 0; i < book.exits().size(); i++) {
      eachStated(
          "exits[" + i + "].confirmedBy",
          book.exits().get(i).confirmedBy(),
          (at, organ) -> known(at, organ, organs, "rulebook.no-such-organ"));
    }
  }

  private void checkSuccession(@Nullable SuccessionRule rule) {
    if (rule != null) {
      String path = "register.succession";
      rule.offices()
          .forEach(id -> known(path + ".offices", id, offices, "rulebook.no-such-office"));
      known(path + ".confirmedBy", rule.confirmedBy(), organs, "rulebook.no-such-organ");
    }
  }

  private void known(String path, String id, Set<String> known, String key) {
    if (!known.contains(id)) {
      flaws.add(path, Message.of(key, id));
    }
  }

  private void once(String path, List<String> ids) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < ids.size(); i++) {
      if (!seen.add(ids.get(i))) {
        flaws.add(path + "[" + i + "]", Message.of("rulebook.id-twice", ids.get(i)));
      }
    }
  }

  private static <T> Set<String> ids(List<T> things, Function<T, String> id) {
    return things.stream().map(id).collect(Collectors.toSet());
  }

  private static <T> void eachStated(String path, Stated<T> stated, BiConsumer<String, T> check) {
    switch (stated) {
      case Stated.Known<T>(T value) -> check.accept(path, value);
      case Stated.Open<T>(_, Map<String, T> readings) ->
          readings.forEach((id, value) -> check.accept(path + ".readings." + id, value));
    }
  }
}
