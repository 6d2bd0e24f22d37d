package org.huiji.persistence.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.huiji.document.issue.IssuedPapers;
import org.huiji.document.register.DocumentId;
import org.huiji.document.register.DocumentKind;
import org.huiji.document.register.DocumentRepository.NewDocument;
import org.huiji.document.register.FrozenPdf;
import org.huiji.document.register.IssuedDocument;
import org.huiji.persistence.rulebook.JooqRulebooks;
import org.huiji.persistence.setting.JooqSettings;
import org.huiji.persistence.store.SqliteStore;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.Rulebooks;
import org.huiji.store.Cause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // made before each test
class FrozenPapersTest {

  @TempDir private Path folder;

  private final JooqDocuments documents = new JooqDocuments();
  private final Clock clock = Clock.fixed(Instant.parse("2026-03-18T01:00:00Z"), ZoneOffset.UTC);
  private SqliteStore store;
  private IssuedPapers papers;
  private DocumentId whole;
  private DocumentId other;

  @BeforeEach
  void issueTwo() {
    store = SqliteStore.open(folder.resolve("huiji.db"), clock);
    papers =
        new IssuedPapers(
            store, documents, new JooqSettings(), new Rulebooks(new JooqRulebooks()), clock);
    whole = issue("证-1");
    other = issue("证-2");
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void whatIsAsItWasIssuedIsHandedOut() {
    assertThat(papers.bound(List.of(whole)).bytes()).isEqualTo("证-1".getBytes(UTF_8));
    assertThat(papers.damaged()).isEmpty();
  }

  @Test
  void aPaperWithOneByteChangedIsNamedAndNotPrintedAgain() throws SQLException {
    damage("update document_content set pdf = x'25' || substr(pdf, 2) where document_id = ");

    refused(List.of(other));
    assertThat(papers.damaged()).extracting(IssuedDocument::number).containsExactly("证-2");
    assertThat(papers.bound(List.of(whole)).bytes()).isEqualTo("证-1".getBytes(UTF_8));
  }

  @Test
  void aPaperWhoseBytesAreGoneIsNamedToo() throws SQLException {
    damage("delete from document_content where document_id = ");

    refused(List.of(other));
    assertThat(papers.damaged()).extracting(IssuedDocument::id).containsExactly(other);
  }

  @Test
  void aBoundFileWithADamagedPaperInItIsRefusedWhole() throws SQLException {
    damage("update document_content set pdf = x'00' where document_id = ");

    refused(List.of(whole, other));
  }

  private void refused(List<DocumentId> ids) {
    assertThatThrownBy(() -> papers.bound(ids))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.reason().key()).isEqualTo("issue.damaged");
              assertThat(refusal.reason().args()).contains("证-2");
            });
  }

  private DocumentId issue(String number) {
    var pdf = new FrozenPdf(number.getBytes(UTF_8), 1);
    var paper =
        new NewDocument(
            DocumentKind.CERTIFICATE,
            number,
            null,
            null,
            "示例单位",
            LocalDate.of(2026, 3, 10),
            pdf,
            null,
            null);
    return store.change(
        Cause.of("王芳", "test", number), tx -> documents.add(tx, List.of(paper)).getFirst());
  }

  /** Does to the second paper what the file itself forbids. */
  private void damage(String statement) throws SQLException {
    try (Connection raw = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("huiji.db"));
        Statement sql = raw.createStatement()) {
      sql.execute("drop trigger document_content_unchanged");
      sql.execute("drop trigger document_content_kept");
      sql.execute(statement + other.value());
    }
  }
}
