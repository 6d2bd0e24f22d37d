package org.huiji.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.huiji.declaration.Content;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.DeclarationRepository;
import org.huiji.declaration.ReviewState;
import org.huiji.declaration.ReviewStep;
import org.huiji.declaration.district.Bureaus;
import org.huiji.declaration.evidence.EvidenceRepository;
import org.huiji.declaration.evidence.EvidenceRepository.NewEvidence;
import org.huiji.declaration.evidence.EvidenceShelf;
import org.huiji.declaration.evidence.MaterialList;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.listed.ListedPlatform;
import org.huiji.declaration.listed.ListedRepository;
import org.huiji.declaration.review.NewStep;
import org.huiji.declaration.review.Review;
import org.huiji.declaration.round.EvidenceItem;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.round.Rounds;
import org.huiji.declaration.sending.Sender;
import org.huiji.declaration.sending.Sending;
import org.huiji.declaration.sending.SendingRepository;
import org.huiji.file.OwnerOnly;
import org.huiji.member.MemberDraft;
import org.huiji.member.district.District;
import org.huiji.member.district.Districts;
import org.huiji.store.ChangeTx;
import org.jspecify.annotations.Nullable;

/** The declarations of the built-in round, with their steps, papers and districts. */
public final class DemoRound {

  private static final int MOST = 48;
  private static final int FEWEST = 12;
  private static final int MEMBERS_FOR_ONE = 4;
  private static final String PAPER = "evidence.pdf";
  private static final int LISTED_BEFORE = 4;

  private final Rounds rounds;
  private final DeclarationRepository declarations;
  private final Review review;
  private final SendingRepository sendings;
  private final ListedRepository listed;
  private final EvidenceRepository evidence;
  private final EvidenceShelf shelf;

  public DemoRound(
      Rounds rounds,
      DeclarationRepository declarations,
      Review review,
      SendingRepository sendings,
      ListedRepository listed,
      EvidenceRepository evidence,
      EvidenceShelf shelf) {
    this.rounds = rounds;
    this.declarations = declarations;
    this.review = review;
    this.sendings = sendings;
    this.listed = listed;
    this.evidence = evidence;
    this.shelf = shelf;
  }

  /** How many platforms are declared beside so many members. */
  static int count(int members) {
    return Math.clamp(members / MEMBERS_FOR_ONE, FEWEST, MOST);
  }

  /**
   * Declares platforms in the newest round, unless there are some already or it is not over yet.
   *
   * @param members units of the register that declare, too
   */
  void fill(
      ChangeTx tx,
      int count,
      DemoProfile profile,
      List<MemberDraft> members,
      DemoWords words,
      LocalDate today) {
    Round round = rounds.get(tx, null);
    if (!declarations.of(tx, round.id()).isEmpty() || today.isBefore(end(round))) {
      return;
    }
    List<District> bureaus = Districts.ofChongqing().on(round.districtDeadline());
    List<String> districts = bureaus.stream().map(District::name).toList();
    List<DemoPlatform> all =
        new DemoPlatforms(words, profile, round, districts, members).all(count);
    List<DeclarationId> ids =
        declarations.add(tx, round.id(), all.stream().map(DemoPlatform::content).toList());
    for (int i = 0; i < ids.size(); i++) {
      steps(tx, round, ids.get(i), all.get(i), words);
    }
    papers(tx, round, all, ids, words);
    send(tx, round, bureaus, all, profile, words);
    before(tx, round, all);
  }

  /** When the last step happened. */
  private static LocalDate end(Round round) {
    return round.districtDeadline().plusDays(60);
  }

  /** In the notice's order; written at once, for the review would read each declaration again. */
  private void steps(
      ChangeTx tx, Round round, DeclarationId id, DemoPlatform one, DemoWords words) {
    step(tx, id, ReviewState.RECEIVED, one.received(), null, words);
    LocalDate due = round.districtDeadline();
    Map<ReviewState, LocalDate> days = new LinkedHashMap<>();
    days.put(ReviewState.DISTRICT_CHECKED, due.minusDays(2));
    days.put(ReviewState.AT_CITY, due);
    days.put(ReviewState.EXPERT_REVIEW, due.plusDays(20));
    days.put(ReviewState.PUBLIC_NOTICE, due.plusDays(40));
    days.keySet().removeIf(state -> state.compareTo(passed(one.state())) > 0);
    days.forEach((state, on) -> step(tx, id, state, on, null, words));
    switch (one.state()) {
      case RETURNED ->
          step(tx, id, one.state(), due.plusDays(3), words.text("platform-returned"), words);
      case NOT_LISTED ->
          step(tx, id, one.state(), due.plusDays(42), words.text("platform-not-listed"), words);
      case LISTED ->
          review.record(
              tx, id, new NewStep(one.state(), end(round), words.text("platform-notice"), null));
      case RECEIVED, DISTRICT_CHECKED, AT_CITY, EXPERT_REVIEW, PUBLIC_NOTICE -> {}
    }
  }

  /** The last of the usual steps before it came to a state. */
  private static ReviewState passed(ReviewState state) {
    return switch (state) {
      case RETURNED -> ReviewState.RECEIVED;
      case NOT_LISTED -> ReviewState.EXPERT_REVIEW;
      case LISTED -> ReviewState.PUBLIC_NOTICE;
      case RECEIVED, DISTRICT_CHECKED, AT_CITY, EXPERT_REVIEW, PUBLIC_NOTICE -> state;
    };
  }

  private void step(
      ChangeTx tx,
      DeclarationId id,
      ReviewState to,
      LocalDate on,
      @Nullable String reasons,
      DemoWords words) {
    declarations.addStep(tx, id, new ReviewStep(to, on, null, reasons, words.text("operator")));
  }

  /** One small file stands for all papers. */
  private void papers(
      ChangeTx tx, Round round, List<DemoPlatform> all, List<DeclarationId> ids, DemoWords words) {
    EvidenceShelf.Kept kept = paper();
    for (int i = 0; i < ids.size(); i++) {
      Content content = all.get(i).content();
      if (content.form().isEmpty()) {
        continue;
      }
      List<EvidenceItem> items =
          MaterialList.of(round, content).items().stream().filter(EvidenceItem::required).toList();
      for (EvidenceItem item : items.subList(0, items.size() * all.get(i).papers() / 100)) {
        String file = words.text("platform-paper", ids.get(i), item.id());
        evidence.add(tx, ids.get(i), new NewEvidence(item.id(), file, kept.bytes(), kept.sha256()));
      }
    }
  }

  private EvidenceShelf.Kept paper() {
    try (InputStream in = DemoRound.class.getResourceAsStream(PAPER)) {
      Path copy = OwnerOnly.temporary("huiji-demo", ".pdf");
      try {
        OwnerOnly.write(copy, Objects.requireNonNull(in, PAPER));
        return shelf.keep(copy);
      } finally {
        Files.delete(copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Districts whose table came sent it in the last days; one of them late. */
  private void send(
      ChangeTx tx,
      Round round,
      List<District> bureaus,
      List<DemoPlatform> all,
      DemoProfile profile,
      DemoWords words) {
    List<District> sent = new ArrayList<>(bureaus);
    sent.removeIf(
        bureau ->
            all.stream()
                .map(DemoPlatform::content)
                .noneMatch(
                    one -> bureau.name().equals(one.district()) && !one.summary().isEmpty()));
    for (int i = 0; i < sent.size(); i++) {
      Random random = Seeds.of(i, round.year());
      String filler = profile.names().person(random);
      Sender sender =
          new Sender(
              Bureaus.name(sent.get(i)),
              filler,
              words.text("platform-phone"),
              DemoProfile.mobile(random));
      LocalDate on = round.districtDeadline().plusDays(i % 13 == 12 ? 4 : -(i % 5));
      sendings.add(tx, new Sending(round.id(), sent.get(i).name(), on, sender, null));
    }
  }

  /** One platform was in an earlier list already. */
  private void before(ChangeTx tx, Round round, List<DemoPlatform> all) {
    if (all.size() > LISTED_BEFORE && !round.earlierLists().isEmpty()) {
      Content one = all.get(LISTED_BEFORE).content();
      listed.add(
          tx,
          List.of(
              new ListedPlatform(
                  round.earlierLists().getFirst(),
                  one.platform(),
                  one.unit(),
                  one.find(FormField.CREDIT_CODE).orElse(null),
                  one.find(FormField.CATEGORY).orElse(null),
                  round.notice().issuedOn().minusMonths(8),
                  null)));
    }
  }
}
