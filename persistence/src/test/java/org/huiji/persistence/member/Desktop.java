package org.huiji.persistence.member;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.huiji.intake.ImportId;
import org.huiji.member.MemberExits;
import org.huiji.member.MemberNumbers;
import org.huiji.member.RegisterEntry;
import org.huiji.member.Registrar;
import org.huiji.member.roster.RosterImport;
import org.huiji.member.roster.RosterPreview;
import org.huiji.member.roster.RosterTaking;
import org.huiji.member.roster.RosterUndo;
import org.huiji.persistence.intake.JooqImports;
import org.huiji.persistence.rulebook.JooqRulebooks;
import org.huiji.persistence.store.SqliteStore;
import org.huiji.rulebook.BuiltInRulebooks;
import org.huiji.rulebook.Rulebooks;
import org.huiji.store.Cause;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.huiji.text.Messages;

/** A real data file with the real services on it, as the tests of this package need them. */
final class Desktop implements AutoCloseable {

  static final LocalDate TODAY = LocalDate.of(2026, 3, 18);

  final SqliteStore store;
  final JooqMembers members = new JooqMembers();
  final JooqImports imports = new JooqImports();
  final Rulebooks rulebooks = new Rulebooks(new JooqRulebooks());
  final Registrar registrar;
  final MemberExits exits;
  final RosterImport roster;
  final RosterTaking taking;
  final RosterUndo undo;

  Desktop(Path folder, String rules) {
    Clock clock = Clock.fixed(Instant.parse("2026-03-18T01:00:00Z"), ZoneOffset.UTC);
    store = SqliteStore.open(folder.resolve("huiji.db"), clock);
    var numbers = new MemberNumbers(members, new JooqNumbering(), rulebooks, clock);
    registrar = new Registrar(store, members, numbers, rulebooks, clock);
    exits = new MemberExits(store, members, rulebooks, clock);
    roster = new RosterImport(store, members, imports, rulebooks, clock);
    taking = new RosterTaking(store, members, imports, numbers, roster);
    undo = new RosterUndo(store, members, imports);
    store.change(
        Cause.of("王芳", "test", "规则手册"),
        tx -> {
          rulebooks.keep(tx, LocalDate.of(2020, 1, 1), BuiltInRulebooks.read(rules));
          return null;
        });
  }

  static Path sample(String name) {
    try {
      return Path.of(Objects.requireNonNull(Desktop.class.getResource(name)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  RosterPreview preview(String sample) {
    return preview(sample(sample));
  }

  RosterPreview preview(Path file) {
    return roster.preview(roster.open(file, ReadOptions.usual(), Progress.UNWATCHED));
  }

  ImportId take(RosterPreview preview) {
    return taking.take(preview, "王芳", Messages.CHINESE, Progress.UNWATCHED).id();
  }

  List<RegisterEntry> register(LocalDate date) {
    return store.read(tx -> members.asOf(tx, date));
  }

  @Override
  public void close() {
    store.close();
  }
}
