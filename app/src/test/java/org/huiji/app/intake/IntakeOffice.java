package org.huiji.app.intake;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.huiji.app.task.OffWindowStore;
import org.huiji.member.MemberNumbers;
import org.huiji.member.RegisterEntry;
import org.huiji.member.roster.RosterImport;
import org.huiji.member.roster.RosterTaking;
import org.huiji.member.roster.RosterUndo;
import org.huiji.persistence.intake.JooqImports;
import org.huiji.persistence.member.JooqMembers;
import org.huiji.persistence.member.JooqNumbering;
import org.huiji.persistence.rulebook.JooqRulebooks;
import org.huiji.persistence.store.SqliteStore;
import org.huiji.rulebook.BuiltInRulebooks;
import org.huiji.rulebook.Rulebooks;
import org.huiji.store.Cause;

/** The page's services on a real data file of Chongqing's rules. */
final class IntakeOffice implements AutoCloseable {

  static final LocalDate TODAY = LocalDate.of(2026, 3, 18);

  final SqliteStore store;
  final JooqMembers members = new JooqMembers();
  final IntakeServices services;

  IntakeOffice(Path folder) {
    Clock clock = Clock.fixed(Instant.parse("2026-03-18T01:00:00Z"), ZoneOffset.UTC);
    store = SqliteStore.open(folder.resolve("huiji.db"), clock);
    var imports = new JooqImports();
    var rulebooks = new Rulebooks(new JooqRulebooks());
    var numbers = new MemberNumbers(members, new JooqNumbering(), rulebooks, clock);
    var window = new OffWindowStore(store);
    var roster = new RosterImport(window, members, imports, rulebooks, clock);
    services =
        new IntakeServices(
            window,
            roster,
            new RosterTaking(window, members, imports, numbers, roster),
            new RosterUndo(window, members, imports),
            imports,
            members,
            rulebooks,
            () -> "王芳",
            clock);
    store.change(
        Cause.of("王芳", "test", "规则手册"),
        tx -> {
          rulebooks.keep(tx, LocalDate.of(2020, 1, 1), BuiltInRulebooks.read("chongqing"));
          return null;
        });
  }

  static Path sample(String name) {
    try {
      return Path.of(Objects.requireNonNull(IntakeOffice.class.getResource(name)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  List<RegisterEntry> register() {
    return store.read(tx -> members.asOf(tx, TODAY));
  }

  @Override
  public void close() {
    store.close();
  }
}
