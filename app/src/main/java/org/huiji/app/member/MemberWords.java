package org.huiji.app.member;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.huiji.app.dues.StandingWords;
import org.huiji.app.widget.Tag;
import org.huiji.dues.view.Standing;
import org.huiji.member.Member;
import org.huiji.member.MemberDraft;
import org.huiji.member.MemberField;
import org.huiji.member.MemberStatus;
import org.huiji.member.PersonRole;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.fee.FeeTier;
import org.huiji.rulebook.membership.MemberKind;
import org.huiji.rulebook.office.Office;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** What is kept as a key, said as the clerk and the association's rule book say it. */
final class MemberWords {

  static final String SEPARATOR = "、";

  private final Messages words;
  private final Rulebook rulebook;

  MemberWords(Messages words, Rulebook rulebook) {
    this.words = words;
    this.rulebook = rulebook;
  }

  /** The value of a field; what is not known any more is shown as it is kept. */
  String text(MemberField field, String stored) {
    if (stored.isEmpty()) {
      return "";
    }
    return switch (field) {
      case KIND -> kind(MemberKind.valueOf(stored));
      case STATUS -> status(MemberStatus.valueOf(stored));
      case OFFICES -> offices(Arrays.asList(stored.split(",", -1)));
      case FEE_TIER -> feeTier(stored);
      default -> stored;
    };
  }

  String kind(MemberKind kind) {
    return switch (kind) {
      case UNIT -> words.text("memberview.kind-unit");
      case INDIVIDUAL -> words.text("memberview.kind-individual");
    };
  }

  String status(MemberStatus status) {
    return switch (status) {
      case APPLICANT -> words.text("memberview.status-applicant");
      case MEMBER -> words.text("memberview.status-member");
      case EXIT_PENDING -> words.text("memberview.status-exit-pending");
      case FORMER -> words.text("memberview.status-former");
    };
  }

  Tag.State state(MemberStatus status) {
    Tag.Tone tone =
        switch (status) {
          case APPLICANT -> Tag.Tone.OPEN;
          case MEMBER -> Tag.Tone.GOOD;
          case EXIT_PENDING -> Tag.Tone.DOUBTFUL;
          case FORMER -> Tag.Tone.PLAIN;
        };
    return new Tag.State(status(status), tone);
  }

  /** The offices held; one who holds none is a plain member, or an individual one. */
  String offices(Member member) {
    if (!member.membership().officesKnown()) {
      return office(MemberDraft.OFFICES_NOT_KNOWN);
    }
    List<String> held = member.membership().offices();
    if (!held.isEmpty()) {
      return offices(held);
    }
    return member.kind() == MemberKind.INDIVIDUAL ? kind(member.kind()) : office(Office.MEMBER);
  }

  String office(String id) {
    return id.equals(MemberDraft.OFFICES_NOT_KNOWN)
        ? words.text("memberview.office-not-known")
        : rulebook.office(id).map(Office::name).orElse(id);
  }

  /** How it stands with its dues, in a word and the amount. */
  String dues(@Nullable Standing standing) {
    return standing == null ? "" : new StandingWords(words).brief(standing);
  }

  String role(PersonRole role) {
    return switch (role) {
      case LEGAL_REPRESENTATIVE -> words.text("memberview.role-legal-representative");
      case REPRESENTATIVE -> words.text("memberview.role-representative");
      case LIAISON -> words.text("memberview.role-liaison");
      case SECOND_LIAISON -> words.text("memberview.role-second-liaison");
      case SELF -> words.text("memberview.role-self");
    };
  }

  private String offices(List<String> ids) {
    return ids.stream().map(this::office).collect(Collectors.joining(SEPARATOR));
  }

  private String feeTier(String id) {
    return rulebook.ifSettled(rulebook.fees()).stream()
        .flatMap(fees -> fees.tiers().stream())
        .filter(tier -> tier.id().equals(id))
        .findFirst()
        .map(FeeTier::name)
        .orElse(id);
  }
}
