package org.huiji.app.office;

import org.huiji.declaration.DeclarationRepository;
import org.huiji.declaration.check.RoundInspection;
import org.huiji.declaration.desk.DeclarationDesk;
import org.huiji.declaration.district.DistrictDesk;
import org.huiji.declaration.earlier.EarlierListUndo;
import org.huiji.declaration.earlier.EarlierLists;
import org.huiji.declaration.evidence.EvidenceDesk;
import org.huiji.declaration.evidence.EvidenceShelf;
import org.huiji.declaration.export.SummaryFiles;
import org.huiji.declaration.export.SummaryTables;
import org.huiji.declaration.intake.DeclarationIntake;
import org.huiji.declaration.intake.DeclarationTaking;
import org.huiji.declaration.intake.DeclarationUndo;
import org.huiji.declaration.intake.TogetherUndo;
import org.huiji.declaration.paper.RoundPaperRecords;
import org.huiji.declaration.paper.RoundPapers;
import org.huiji.declaration.paper.RoundPress;
import org.huiji.declaration.register.MemberLink;
import org.huiji.declaration.review.Review;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.round.Rounds;
import org.huiji.declaration.summary.SummaryImport;
import org.huiji.declaration.word.FormFiles;
import org.huiji.demo.DemoRound;
import org.huiji.document.sheet.TablePress;
import org.huiji.intake.ImportRepository;
import org.huiji.intake.ImportUndo;
import org.huiji.member.district.Districts;
import org.huiji.persistence.declaration.JooqDeclarations;
import org.huiji.persistence.declaration.JooqEvidence;
import org.huiji.persistence.declaration.JooqListed;
import org.huiji.persistence.declaration.JooqRoundPapers;
import org.huiji.persistence.declaration.JooqRounds;
import org.huiji.persistence.declaration.JooqSendings;
import org.huiji.problem.Refusal;
import org.huiji.store.Store;
import org.jspecify.annotations.Nullable;

/** The services for platform declarations, put together by hand. */
public record DeclarationServices(
    Store store,
    Rounds rounds,
    DeclarationRepository declarations,
    RoundInspection inspection,
    DeclarationDesk desk,
    Review review,
    DistrictDesk districts,
    SummaryImport summaryImport,
    DeclarationIntake intake,
    DeclarationTaking taking,
    SummaryTables summaryTables,
    SummaryFiles summaryFiles,
    FormFiles forms,
    EvidenceDesk evidence,
    RoundPapers papers,
    MemberLink members,
    DemoRound demo,
    ImportUndo formUndo,
    ImportUndo summaryUndo,
    EarlierLists earlierLists,
    ImportUndo listedUndo,
    TogetherUndo undoTogether) {

  static DeclarationServices on(Foundation base) {
    Store store = base.store();
    ImportRepository imports = base.imports();
    var rounds = new Rounds(store, new JooqRounds());
    var declarations = new JooqDeclarations();
    var sendings = new JooqSendings();
    var listed = new JooqListed();
    Districts known = Districts.ofChongqing();
    var evidence = new JooqEvidence();
    var inspection = new RoundInspection(store, rounds, declarations, listed, evidence);
    var intake = new DeclarationIntake(store, imports, inspection);
    var districts = new DistrictDesk(store, declarations, inspection, rounds, sendings, known);
    var formUndo = DeclarationUndo.ofForms(store, declarations, imports, evidence);
    var summaryUndo = DeclarationUndo.ofSummaries(store, declarations, imports, evidence);
    var review = new Review(store, declarations, listed, rounds, base.clock());
    var shelf = EvidenceShelf.beside(Secretariat.dataFile(base.folder()));
    var tables = new SummaryTables(store, declarations, sendings, known);
    return new DeclarationServices(
        store,
        rounds,
        declarations,
        inspection,
        new DeclarationDesk(store, declarations, evidence),
        review,
        districts,
        new SummaryImport(store, imports, known),
        intake,
        new DeclarationTaking(store, declarations, imports, sendings, intake, review, base.clock()),
        tables,
        new SummaryFiles(store, base.settings(), base.rulebooks(), base.faces(), base.clock()),
        new FormFiles(store, base.settings(), base.rulebooks(), base.press(), base.clock()),
        new EvidenceDesk(store, declarations, evidence, rounds, shelf),
        new RoundPapers(
            store,
            new RoundPaperRecords(
                declarations,
                listed,
                rounds,
                districts,
                tables,
                base.documents(),
                new JooqRoundPapers(),
                base.settings()),
            base.numbering(),
            base.rulebooks(),
            new RoundPress(base.press(), new TablePress(base.faces())),
            base.clock()),
        new MemberLink(store, declarations, base.registrar()),
        new DemoRound(rounds, declarations, review, sendings, listed, evidence, shelf),
        formUndo,
        summaryUndo,
        new EarlierLists(store, listed, imports, base.clock()),
        new EarlierListUndo(store, imports),
        new TogetherUndo(store, imports, formUndo, summaryUndo));
  }

  /**
   * A round by its id.
   *
   * @param id none for the newest
   * @throws Refusal when there is none of this id
   */
  public Round round(@Nullable String id) {
    return store.read(tx -> rounds.get(tx, id));
  }
}
