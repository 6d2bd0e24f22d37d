package org.huiji.document.issue;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.huiji.document.pdf.PdfBinder;
import org.huiji.document.register.DocumentId;
import org.huiji.document.register.DocumentKind;
import org.huiji.document.register.DocumentRepository;
import org.huiji.document.register.FrozenPapers;
import org.huiji.document.register.FrozenPdf;
import org.huiji.document.register.IssuedDocument;
import org.huiji.member.MemberId;
import org.huiji.rulebook.Rulebooks;
import org.huiji.setting.SettingRepository;
import org.huiji.store.Cause;
import org.huiji.store.Store;

/** What was issued: the register, and the frozen papers to be printed again. */
public final class IssuedPapers {

  private final Store store;
  private final DocumentRepository documents;
  private final FrozenPapers frozen;
  private final ValidPapers valid;
  private final Identities identities;

  public IssuedPapers(
      Store store,
      DocumentRepository documents,
      SettingRepository settings,
      Rulebooks rulebooks,
      Clock clock) {
    this.store = store;
    this.documents = documents;
    this.frozen = new FrozenPapers(documents);
    this.valid = new ValidPapers(documents);
    this.identities = new Identities(settings, rulebooks, clock);
  }

  /** All, newest first, void ones too. */
  public List<IssuedDocument> register() {
    return store.read(documents::all);
  }

  /** The valid papers of these members, for printing again. */
  public List<DocumentId> issuedTo(DocumentKind kind, List<MemberId> who) {
    return store.read(
        tx -> {
          Map<MemberId, IssuedDocument> papers = valid.of(tx, kind);
          return who.stream()
              .map(papers::get)
              .filter(Objects::nonNull)
              .map(IssuedDocument::id)
              .toList();
        });
  }

  /** Those, void ones too, whose kept bytes are no longer what was issued. */
  public List<IssuedDocument> damaged() {
    return store.read(frozen::damaged);
  }

  /**
   * The frozen papers, bound into one file when there are several.
   *
   * @throws org.huiji.problem.Refusal when the bytes of one of them are not those that were issued
   */
  public FrozenPdf bound(List<DocumentId> ids) {
    return store.read(
        tx -> {
          List<FrozenPdf> papers = ids.stream().map(id -> frozen.of(tx, id)).toList();
          if (papers.size() == 1) {
            return papers.getFirst();
          }
          DocumentKind kind = documents.find(tx, ids.getFirst()).orElseThrow().kind();
          byte[] bytes =
              PdfBinder.bind(
                  papers.stream().map(FrozenPdf::bytes).toList(), identities.of(tx, kind));
          return new FrozenPdf(bytes, papers.stream().mapToInt(FrozenPdf::pages).sum());
        });
  }

  /**
   * The same, and that they were given out stands in the audit trail.
   *
   * @param file where they go, as the clerk knows it
   */
  public FrozenPdf printed(List<DocumentId> ids, String operator, String file) {
    FrozenPdf papers = bound(ids);
    String what =
        store.read(
            tx ->
                ids.stream()
                    .map(id -> documents.find(tx, id).orElseThrow().number())
                    .collect(Collectors.joining("、")));
    store.change(Cause.of(operator, "action.document-print", what).from(file), _ -> null);
    return papers;
  }
}
