package org.huiji.app.office;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.huiji.declaration.evidence.EvidenceFlaw;
import org.huiji.document.register.FrozenPapers;
import org.huiji.document.register.IssuedDocument;
import org.huiji.dues.books.BookFlaw;
import org.huiji.finding.Finding;
import org.huiji.persistence.store.Backup;
import org.huiji.persistence.store.SchemaFlaw;
import org.huiji.problem.Problem;
import org.huiji.problem.Rule;
import org.huiji.table.Progress;
import org.huiji.text.Message;

/**
 * What of the data is not as this program left it: tables and triggers, issued papers, the ledger,
 * files of evidence. A file that no row names harms nothing and is only told of.
 */
public record Soundness(
    List<Finding> schema,
    List<Finding> papers,
    List<Finding> books,
    List<Finding> evidence,
    List<Finding> unnamed) {

  /** 民间非营利组织会计制度: the books must add up. */
  private static final String BOOKS = "民间非营利组织会计制度";

  /** Looks through everything; reads every paper and every file of evidence. */
  public static Soundness of(Secretariat office) {
    var evidence = office.declarations().evidence();
    return new Soundness(
        Backup.schemaFlaws(Secretariat.dataFile(office.folder())).stream()
            .map(Soundness::ofSchema)
            .toList(),
        office.issuedPapers().damaged().stream().map(Soundness::ofPaper).toList(),
        office.books().audit().stream().map(Soundness::ofBooks).toList(),
        evidence.flaws(Progress.UNWATCHED).stream().map(Soundness::ofEvidence).toList(),
        evidence.unnamed().stream().map(Soundness::ofUnnamed).toList());
  }

  /** Whether nothing is wrong. */
  public boolean isSound() {
    return schema.isEmpty() && papers.isEmpty() && books.isEmpty() && evidence.isEmpty();
  }

  public List<Finding> all() {
    return Stream.of(schema, papers, books, evidence, unnamed)
        .<Finding>flatMap(List::stream)
        .toList();
  }

  private static Finding ofSchema(SchemaFlaw flaw) {
    return error("schema", new Rule("store.schema", ""), flaw.message());
  }

  private static Finding ofPaper(IssuedDocument paper) {
    return error("document", new Rule("document.frozen", ""), FrozenPapers.damage(paper));
  }

  private static Finding ofBooks(BookFlaw flaw) {
    return error("dues", new Rule("dues.books", BOOKS), flaw.message());
  }

  private static Finding ofEvidence(EvidenceFlaw flaw) {
    return error("evidence", new Rule("declaration.evidence-file", flaw.article()), flaw.message());
  }

  private static Finding ofUnnamed(Path file) {
    return new Finding.OfRegister(
        Problem.warning(
            "evidence",
            new Rule("declaration.evidence-unnamed", ""),
            Message.of("evidence.unnamed", file)));
  }

  private static Finding error(String field, Rule rule, Message message) {
    return new Finding.OfRegister(Problem.error(field, rule, message));
  }
}
