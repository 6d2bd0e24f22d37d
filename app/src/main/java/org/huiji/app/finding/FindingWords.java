package org.huiji.app.finding;

import org.huiji.app.widget.Tag;
import org.huiji.finding.Finding;
import org.huiji.member.MemberNumber;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** A finding in the clerk's language. */
record FindingWords(Messages words) {

  /** Whom it is about: a member, the association, or the register. */
  String subject(Finding finding) {
    return switch (finding) {
      case Finding.OfMember member -> member.entry().member().name();
      case Finding.OfRegister _, Finding.OfNumbers _ -> words.text("findingview.register");
      case Finding.Question _ -> words.text("findingview.association");
    };
  }

  String number(Finding finding) {
    MemberNumber number =
        finding instanceof Finding.OfMember member ? member.entry().number() : null;
    return number == null ? "" : number.text();
  }

  String district(Finding finding) {
    String district =
        finding instanceof Finding.OfMember member ? member.entry().member().district() : null;
    return district == null ? "" : district;
  }

  /** What is wrong or asked, and what to do. */
  String text(Finding finding) {
    return switch (finding) {
      case Finding.OfMember member -> words.text(member.problem().message());
      case Finding.OfRegister(var problem) -> words.text(problem.message());
      case Finding.OfNumbers(var problem) -> words.text(problem.message());
      case Finding.Question asked -> asked.question().text();
    };
  }

  /** The article or standard it rests on. */
  String source(Finding finding) {
    return switch (finding) {
      case Finding.OfMember member -> member.problem().rule().source();
      case Finding.OfRegister(var problem) -> problem.rule().source();
      case Finding.OfNumbers(var problem) -> problem.rule().source();
      case Finding.Question asked -> asked.question().article();
    };
  }

  Tag.@Nullable State state(Finding finding) {
    return switch (finding) {
      case Finding.OfMember member ->
          new Tag.State(words.text(Kind.of(member.rule()).title()), Tag.Tone.DOUBTFUL);
      case Finding.OfRegister(var problem) when problem.isError() ->
          new Tag.State(words.text("findingview.unsound"), Tag.Tone.WRONG);
      case Finding.OfRegister(var problem)
          when problem.rule().id().equals("declaration.evidence-unnamed") ->
          new Tag.State(words.text("findingview.unnamed"), Tag.Tone.DOUBTFUL);
      case Finding.OfRegister _ ->
          new Tag.State(words.text("findingview.head-count"), Tag.Tone.DOUBTFUL);
      case Finding.OfNumbers _ -> new Tag.State(words.text("findingview.stopping"), Tag.Tone.WRONG);
      case Finding.Question(_, boolean stopping) ->
          stopping
              ? new Tag.State(words.text("findingview.stopping"), Tag.Tone.WRONG)
              : new Tag.State(words.text("findingview.open"), Tag.Tone.OPEN);
    };
  }
}
