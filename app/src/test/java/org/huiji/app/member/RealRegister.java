package org.huiji.app.member;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.huiji.app.office.Secretariat;
import org.huiji.app.task.OffWindowStore;
import org.huiji.member.MemberDraft;
import org.huiji.member.MemberExit;
import org.huiji.member.MemberField;
import org.huiji.member.MemberId;
import org.huiji.member.MemberStatus;
import org.huiji.persistence.store.SqliteStore;
import org.huiji.rulebook.BuiltInRulebooks;
import org.huiji.rulebook.membership.MemberKind;
import org.huiji.store.Cause;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.huiji.text.Messages;

/** A real data file with the real services on it. */
final class RealRegister implements AutoCloseable {

  static final LocalDate TODAY = LocalDate.of(2026, 3, 18);
  static final String OPERATOR = "王芳";

  final Secretariat secretariat;

  RealRegister(Path folder, String rules) {
    Clock clock = Clock.fixed(Instant.parse("2026-03-18T01:00:00Z"), ZoneOffset.UTC);
    var store = new OffWindowStore(SqliteStore.open(Secretariat.dataFile(folder), clock));
    secretariat = Secretariat.on(folder, clock, store);
    store.change(
        Cause.of(OPERATOR, "test", "规则手册"),
        tx -> {
          secretariat.rulebooks().keep(tx, LocalDate.of(2020, 1, 1), BuiltInRulebooks.read(rules));
          return true;
        });
  }

  MemberServices services() {
    return new MemberServices(
        secretariat.store(),
        secretariat.registrar(),
        secretariat.memberExits(),
        secretariat.contactRemoval(),
        secretariat.rulebooks(),
        secretariat.duesViews(),
        () -> OPERATOR);
  }

  RealRegister take(String sample) {
    var imports = secretariat.rosterImport();
    var preview =
        imports.preview(imports.open(file(sample), ReadOptions.usual(), Progress.UNWATCHED));
    secretariat.rosterTaking().take(preview, OPERATOR, Messages.CHINESE, Progress.UNWATCHED);
    return this;
  }

  MemberId add(MemberDraft draft, LocalDate from) {
    return secretariat.registrar().add(draft, from, OPERATOR, null);
  }

  /** Writes down that a membership ended. */
  void end(MemberId member, LocalDate on) {
    secretariat.memberExits().end(new MemberExit(member, on, "理事会", null, "自愿退会"), OPERATOR);
  }

  /** A unit that nobody else is. */
  static MemberDraft unit(String name) {
    return MemberDraft.empty(MemberKind.UNIT, MemberStatus.MEMBER).with(MemberField.NAME, name);
  }

  private static Path file(String name) {
    try {
      return Path.of(Objects.requireNonNull(RealRegister.class.getResource(name)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    secretariat.close();
  }
}
