package org.huiji.document.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiji.admission.Admissions;
import org.huiji.admission.StepRecord;
import org.huiji.benefit.Entitlement;
import org.huiji.document.paper.ApprovalNotice;
import org.huiji.document.paper.Contact;
import org.huiji.document.paper.Fee;
import org.huiji.document.paper.Meeting;
import org.huiji.document.paper.MemberCertificate;
import org.huiji.document.paper.Overprint;
import org.huiji.document.paper.Paper;
import org.huiji.document.paper.Wording;
import org.huiji.document.register.DocumentKind;
import org.huiji.member.Capacity;
import org.huiji.member.MemberNumber;
import org.huiji.member.RegisterEntry;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.membership.MemberKind;
import org.huiji.rulebook.office.Office;
import org.huiji.rulebook.organ.Organ;
import org.huiji.rulebook.paper.PaperKind;
import org.huiji.setting.AssociationName;
import org.huiji.setting.SettingKey;
import org.jspecify.annotations.Nullable;

/**
 * Fills papers with what is known of a member, the rule book and the association's settings. What
 * is not set is left out; what is open is refused with the question.
 */
final class PaperFactory {

  private static final double TENTHS = 10;

  private final Rulebook rulebook;
  private final Map<SettingKey, String> settings;

  PaperFactory(Rulebook rulebook, Map<SettingKey, String> settings) {
    this.rulebook = rulebook;
    this.settings = settings;
  }

  Paper paper(
      DocumentKind kind,
      RegisterEntry entry,
      String number,
      LocalDate on,
      List<StepRecord> steps,
      @Nullable Fee fee,
      boolean overprint) {
    return switch (kind) {
      case CERTIFICATE -> certificate(entry, number, on, overprint);
      case APPROVAL -> approval(entry, number, on, steps, fee);
      case PLAQUES, ROSTER -> throw new IllegalArgumentException(kind + " is a list");
      case DUES_NOTICE, DUES_REMINDER, PAYMENT_CONFIRMATION, DUES_STATEMENT ->
          throw new IllegalArgumentException(kind + " is filled from the ledger");
      case CORRECTION_LETTER,
          DISTRICT_REMINDER,
          REVIEW_SHEET,
          PUBLIC_NOTICE_LIST,
          FINAL_LIST,
          DECLARATION_SUMMARY ->
          throw new IllegalArgumentException(kind + " is filled from declarations");
    };
  }

  /** What a member is, as papers say it: 副会长单位, 会员单位, 个人会员. */
  String capacity(RegisterEntry entry) {
    return new Capacity(rulebook).of(entry);
  }

  /** All that a member is, the highest first: 副会长单位、监事单位; an individual is named as one. */
  String capacities(RegisterEntry entry) {
    return new Capacity(rulebook).all(entry);
  }

  private MemberCertificate certificate(
      RegisterEntry entry, String number, LocalDate on, boolean overprint) {
    String capacity = capacity(entry);
    return new MemberCertificate(
        rulebook.title(PaperKind.MEMBER_CERTIFICATE),
        number,
        text(entry.number()),
        entry.member().name(),
        capacity,
        Wording.of(rulebook.papers().certificateText().value(), entry.member().name(), capacity),
        date(SettingKey.CERTIFICATE_FROM),
        date(SettingKey.CERTIFICATE_UNTIL),
        issuer(),
        on,
        overprint ? overprint() : null);
  }

  private ApprovalNotice approval(
      RegisterEntry entry, String number, LocalDate on, List<StepRecord> steps, @Nullable Fee fee) {
    StepRecord approval =
        last(steps, Admissions.APPROVAL)
            .orElseThrow(() -> Refusal.of("issue.not-approved", entry.member().name()));
    String organ =
        Optional.ofNullable(approval.organ())
            .flatMap(rulebook::organ)
            .map(Organ::name)
            .orElse(approval.actor());
    var contact = Contact.of(settings);
    return new ApprovalNotice(
        rulebook.title(PaperKind.APPROVAL_NOTICE),
        number,
        entry.member().name(),
        entry.member().kind() == MemberKind.INDIVIDUAL,
        last(steps, Admissions.APPLICATION).map(StepRecord::on).orElse(null),
        new Meeting(
            organ,
            Optional.ofNullable(approval.meeting()).orElse(""),
            approval.on(),
            Optional.ofNullable(approval.form()).orElse("")),
        capacity(entry),
        text(entry.number()),
        fee,
        toCollect(entry),
        contact.address(),
        attachments(),
        contact,
        issuer(),
        on);
  }

  /** The plaque is named only where the rule book surely grants it. */
  private String toCollect(RegisterEntry entry) {
    Entitlement plaque = rulebook.plaque(offices(entry));
    return plaque instanceof Entitlement.Yes ? "会员证书和牌匾" : "会员证书";
  }

  /** The offices held, plain membership where there are none. */
  static List<String> offices(RegisterEntry entry) {
    List<String> held = entry.member().membership().offices();
    return held.isEmpty() ? List.of(Office.MEMBER) : held;
  }

  /** The association's name; a paper without it must not be. */
  String issuer() {
    return AssociationName.of(settings, rulebook);
  }

  /** What goes with the notice, as the association listed it. */
  private List<String> attachments() {
    return Stream.of(settings.getOrDefault(SettingKey.NOTICE_ATTACHMENTS, "").split("[;；\n]"))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** What certificates leave out because it is not set. */
  List<Missing> missing() {
    boolean dated =
        settings.containsKey(SettingKey.CERTIFICATE_FROM)
            && settings.containsKey(SettingKey.CERTIFICATE_UNTIL);
    return dated
        ? List.of()
        : List.of(Missing.onAll("issue.missing-period", Missing.Place.ASSOCIATION));
  }

  private Overprint overprint() {
    return new Overprint(tenths(SettingKey.OVERPRINT_X), tenths(SettingKey.OVERPRINT_Y), false);
  }

  private double tenths(SettingKey key) {
    return Integer.parseInt(settings.getOrDefault(key, "0")) / TENTHS;
  }

  private @Nullable LocalDate date(SettingKey key) {
    String text = settings.get(key);
    return text == null ? null : LocalDate.parse(text);
  }

  private static String text(@Nullable MemberNumber number) {
    return number == null ? "" : number.text();
  }

  private static Optional<StepRecord> last(List<StepRecord> steps, String id) {
    return steps.stream().filter(step -> step.step().equals(id)).reduce((_, later) -> later);
  }
}
