package org.huiji.app;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huiji.admission.Admissions;
import org.huiji.app.office.Secretariat;
import org.huiji.app.task.OffWindowStore;
import org.huiji.member.MemberId;
import org.huiji.member.MemberStatus;
import org.huiji.member.RegisterEntry;
import org.huiji.member.roster.Desk;
import org.huiji.member.roster.RosterOptions;
import org.huiji.persistence.store.SqliteStore;
import org.huiji.rulebook.BuiltInRulebooks;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.edit.RulebookEdits;
import org.huiji.rulebook.question.Answer;
import org.huiji.setting.SettingKey;
import org.huiji.store.Cause;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.huiji.text.Messages;

/** A fictional association on a real data file, with the real services, on 18 March 2026. */
public final class Association implements AutoCloseable {

  public static final LocalDate TODAY = LocalDate.of(2026, 3, 18);
  private static final String CLERK = "王芳";

  private final Secretariat secretariat;

  private Association(Secretariat secretariat) {
    this.secretariat = secretariat;
  }

  /** One that has just begun under built-in rules. */
  public static Association under(String rules, Path folder) {
    Clock clock = Clock.fixed(Instant.parse("2026-03-18T01:00:00Z"), ZoneOffset.UTC);
    var store = new OffWindowStore(SqliteStore.open(Secretariat.dataFile(folder), clock));
    var association = new Association(Secretariat.on(folder, clock, store));
    Rulebook book = BuiltInRulebooks.read(rules);
    association.keep(
        book.question("003-A6").isEmpty()
            ? book
            : RulebookEdits.answer(book, new Answer("003-A6", "nomination", null, TODAY, "理事会")));
    association.set(
        Map.of(
            SettingKey.ASSOCIATION_NAME, "示例市软件行业协会",
            SettingKey.OPERATOR, CLERK,
            SettingKey.CONTACT_PERSON, "秘书处",
            SettingKey.CONTACT_PHONE, "0411-00000000",
            SettingKey.CERTIFICATE_FROM, "2026-01-01",
            SettingKey.CERTIFICATE_UNTIL, "2029-12-31"));
    return association;
  }

  public Secretariat secretariat() {
    return secretariat;
  }

  public void keep(Rulebook book) {
    secretariat
        .store()
        .change(
            Cause.of(CLERK, "action.rulebook-edit", book.name()),
            tx -> {
              secretariat.rulebooks().keep(tx, LocalDate.of(2020, 1, 1), book);
              return true;
            });
  }

  private void set(Map<SettingKey, String> values) {
    secretariat
        .store()
        .change(
            Cause.of(CLERK, "action.setting-edit", "begin"),
            tx -> {
              values.forEach((key, value) -> secretariat.settings().put(tx, key, value));
              return true;
            });
  }

  /** Takes a sample list in; what it lists become members or applicants. */
  public List<MemberId> take(Class<?> beside, String sample, MemberStatus as) {
    var roster = secretariat.rosterImport();
    var opened = roster.open(file(beside, sample), ReadOptions.usual(), Progress.UNWATCHED);
    var preview =
        roster.preview(
            opened,
            opened.heads().getFirst(),
            new RosterOptions(LocalDate.of(2026, 3, 1), as),
            Desk.UNTOUCHED,
            Progress.UNWATCHED);
    secretariat.rosterTaking().take(preview, CLERK, Messages.CHINESE, Progress.UNWATCHED);
    return secretariat.registrar().asOf(TODAY).stream().map(RegisterEntry::id).toList();
  }

  /** Takes applicants through the steps up to the council's approval. */
  public void approve(List<MemberId> who) {
    review(who);
    secretariat
        .admissions()
        .approve(
            who,
            new Admissions.Approval(
                "council", "第三届理事会第二次会议", LocalDate.of(2026, 3, 10), "在线会议", "会议纪要 2026-02"),
            CLERK);
  }

  /** Takes applicants through the steps before the approval. */
  public void review(List<MemberId> who) {
    Admissions admissions = secretariat.admissions();
    admissions.record(
        who, Admissions.APPLICATION, LocalDate.of(2026, 3, 2), "申请单位", "入会申请表扫描件", CLERK);
    admissions.record(who, Admissions.REVIEW, LocalDate.of(2026, 3, 5), "秘书处", null, CLERK);
  }

  private static Path file(Class<?> beside, String sample) {
    try {
      return Path.of(Objects.requireNonNull(beside.getResource(sample), sample).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    secretariat.close();
  }
}
