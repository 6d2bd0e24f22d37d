package org.huiji.persistence.declaration;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.huiji.declaration.export.SummaryFiles;
import org.huiji.declaration.export.SummaryTables;
import org.huiji.declaration.paper.RoundPaperOrder;
import org.huiji.declaration.paper.RoundPaperRecords;
import org.huiji.declaration.paper.RoundPapers;
import org.huiji.declaration.paper.RoundPress;
import org.huiji.document.font.FaceCatalogue;
import org.huiji.document.paper.Press;
import org.huiji.document.register.DocumentId;
import org.huiji.document.register.IssuedDocument;
import org.huiji.document.sheet.TablePress;
import org.huiji.document.template.TemplateSource;
import org.huiji.member.district.Districts;
import org.huiji.persistence.document.JooqDocuments;
import org.huiji.persistence.member.JooqNumbering;
import org.huiji.persistence.rulebook.JooqRulebooks;
import org.huiji.persistence.setting.JooqSettings;
import org.huiji.rulebook.BuiltInRulebooks;
import org.huiji.rulebook.Rulebooks;
import org.huiji.setting.SettingKey;
import org.huiji.store.Cause;
import org.huiji.table.Progress;

/** A round that has its papers too, for a Chongqing association that is set up. */
final class RoundPaperDesk implements AutoCloseable {

  final Round2021 round;
  final RoundPapers papers;
  final Rulebooks rulebooks = new Rulebooks(new JooqRulebooks());
  private final JooqDocuments documents = new JooqDocuments();

  RoundPaperDesk(Path folder) {
    round = new Round2021(folder);
    var settings = new JooqSettings();
    round.store.change(
        Cause.of(Round2021.CLERK, "test", "规则手册"),
        tx -> {
          rulebooks.keep(tx, LocalDate.of(2020, 1, 1), BuiltInRulebooks.read("chongqing"));
          settings.put(tx, SettingKey.ASSOCIATION_NAME, "示例市软件行业协会");
          settings.put(tx, SettingKey.CONTACT_PERSON, "李娜");
          settings.put(tx, SettingKey.CONTACT_PHONE, "010-00000000");
          return null;
        });
    papers =
        new RoundPapers(
            round.store,
            new RoundPaperRecords(
                round.declarations,
                round.listed,
                round.rounds,
                round.districts,
                tables(),
                documents,
                new JooqRoundPapers(),
                settings),
            new JooqNumbering(),
            rulebooks,
            new RoundPress(
                new Press(FaceCatalogue.bundledOnly(), TemplateSource.in(folder)),
                new TablePress(FaceCatalogue.bundledOnly())),
            round.clock);
  }

  SummaryTables tables() {
    return new SummaryTables(
        round.store, round.declarations, round.sendings, Districts.ofChongqing());
  }

  SummaryFiles summaries() {
    return new SummaryFiles(
        round.store, new JooqSettings(), rulebooks, FaceCatalogue.bundledOnly(), round.clock);
  }

  List<DocumentId> issue(RoundPaperOrder order) {
    return papers.issue(order, Round2021.CLERK, Progress.UNWATCHED);
  }

  IssuedDocument document(DocumentId id) {
    return round.read(tx -> documents.find(tx, id)).orElseThrow();
  }

  byte[] pdf(DocumentId id) {
    return round.read(tx -> documents.pdf(tx, id)).orElseThrow().bytes();
  }

  List<IssuedDocument> all() {
    return round.read(documents::all);
  }

  @Override
  public void close() {
    round.close();
  }
}
