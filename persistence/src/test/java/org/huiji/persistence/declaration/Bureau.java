package org.huiji.persistence.declaration;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.ReviewStep;
import org.huiji.declaration.check.RoundInspection;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.intake.Arrival;
import org.huiji.declaration.intake.DeclarationIntake;
import org.huiji.declaration.intake.DeclarationTaking;
import org.huiji.declaration.intake.DeclarationUndo;
import org.huiji.declaration.intake.IntakeDesk;
import org.huiji.declaration.intake.IntakePreview;
import org.huiji.declaration.intake.TogetherUndo;
import org.huiji.declaration.review.Review;
import org.huiji.declaration.round.BuiltInRounds;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.round.Rounds;
import org.huiji.declaration.sending.Sending;
import org.huiji.declaration.summary.SummaryFile;
import org.huiji.declaration.summary.SummaryImport;
import org.huiji.declaration.summary.SummaryOptions;
import org.huiji.intake.ImportId;
import org.huiji.member.district.Districts;
import org.huiji.persistence.intake.JooqImports;
import org.huiji.persistence.store.SqliteStore;
import org.huiji.store.Cause;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.huiji.table.head.Head;
import org.huiji.text.Messages;

/** The city bureau's desk on a real data file while the second batch of 2021 comes in. */
final class Bureau implements AutoCloseable {

  static final String CLERK = "王芳";
  static final LocalDate TODAY = LocalDate.of(2022, 2, 20);
  static final Round ROUND = BuiltInRounds.secondBatchOf2021();
  static final String NANAN = "附件2-南岸区汇总表.xlsx";
  static final String BEIBEI = "附件2-北碚区汇总表.docx";
  static final String YUBEI = "附件2-渝北区汇总表.xlsx";

  final Clock clock = Clock.fixed(Instant.parse("2022-02-20T01:00:00Z"), ZoneOffset.UTC);
  final SqliteStore store;
  final JooqDeclarations declarations = new JooqDeclarations();
  final JooqImports imports = new JooqImports();
  final JooqSendings sendings = new JooqSendings();
  final DeclarationIntake intake;
  final Review review;
  final DeclarationTaking taking;
  final SummaryImport summaries;

  Bureau(Path folder) {
    store = SqliteStore.open(folder.resolve("huiji.db"), clock);
    var rounds = new Rounds(store, new JooqRounds());
    var inspection =
        new RoundInspection(store, rounds, declarations, new JooqListed(), new JooqEvidence());
    review = new Review(store, declarations, new JooqListed(), rounds, clock);
    intake = new DeclarationIntake(store, imports, inspection);
    taking = new DeclarationTaking(store, declarations, imports, sendings, intake, review, clock);
    summaries = new SummaryImport(store, imports, Districts.ofChongqing());
  }

  static Path sample(String name) {
    try {
      return Path.of(Objects.requireNonNull(Bureau.class.getResource(name)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  SummaryFile open(Path file) {
    return summaries.open(file, ReadOptions.usual(), Progress.UNWATCHED);
  }

  IntakePreview preview(Path file) {
    SummaryFile opened = open(file);
    return preview(opened, opened.likeliestHead(), new SummaryOptions(TODAY, null));
  }

  IntakePreview preview(SummaryFile file, Head head, SummaryOptions options) {
    Arrival read = summaries.read(file, head, ROUND, options, Progress.UNWATCHED);
    return intake.preview(read, IntakeDesk.UNTOUCHED);
  }

  IntakePreview preview(String sample) {
    return preview(sample(sample));
  }

  ImportId take(IntakePreview preview) {
    return take(List.of(preview)).getFirst();
  }

  List<ImportId> take(List<IntakePreview> previews) {
    return taking.take(previews, CLERK, Messages.CHINESE).stream()
        .map(DeclarationTaking.Taken::id)
        .toList();
  }

  ImportId take(String sample) {
    return take(preview(sample));
  }

  DeclarationUndo undoOfSummaries() {
    return DeclarationUndo.ofSummaries(store, declarations, imports, new JooqEvidence());
  }

  DeclarationUndo undoOfForms() {
    return DeclarationUndo.ofForms(store, declarations, imports, new JooqEvidence());
  }

  TogetherUndo undoTogether() {
    return new TogetherUndo(store, imports, undoOfForms(), undoOfSummaries());
  }

  List<ReviewStep> steps(DeclarationId id) {
    return store.read(tx -> declarations.steps(tx, id));
  }

  List<Declaration> kept() {
    return store.read(tx -> declarations.of(tx, ROUND.id()));
  }

  Declaration kept(String platform) {
    return kept().stream()
        .filter(one -> one.content().platform().equals(platform))
        .findFirst()
        .orElseThrow();
  }

  List<Sending> sent() {
    return store.read(tx -> sendings.of(tx, ROUND.id()));
  }

  /** Writes a field of the table's row by hand. */
  void edit(DeclarationId id, FormField field, String value) {
    store.change(
        Cause.of(CLERK, "test", id.toString()),
        tx -> {
          Declaration now = declarations.find(tx, id).orElseThrow();
          Answers edited = now.content().summary().with(field, value);
          declarations.describe(tx, id, now.content().withSummary(edited));
          return null;
        });
  }

  @Override
  public void close() {
    store.close();
  }
}
