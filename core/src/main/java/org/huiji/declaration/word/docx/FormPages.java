package org.huiji.declaration.word.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.word.annex.Annex;
import org.huiji.declaration.word.annex.AnnexWords;
import org.huiji.declaration.word.annex.FormText;

/** The form's parts in their order. */
public final class FormPages {

  private final XWPFDocument document;
  private final Annex annex;
  private final AnnexWords words;
  private final FormText text;

  /** Draws into an empty document. */
  public FormPages(XWPFDocument document, Annex annex, Round round, Answers answers) {
    this.document = document;
    this.annex = annex;
    this.words = new AnnexWords(annex, round);
    this.text = new FormText(annex, words, answers);
  }

  /** Draws all of it. */
  public void draw() {
    document.getProperties().getCoreProperties().setTitle(words.title());
    new CoverPage(document, words, text).draw(annex.cover());
    TextPages pages = new TextPages(document, words, text);
    TablePage tables = new TablePage(document, new CellPen(words, text));
    boolean first = true;
    for (Annex.Table table : annex.tables()) {
      pages.heading(table.heading(), !first);
      tables.draw(table);
      first = false;
    }
    pages.description(annex.description());
    pages.evidence(annex.evidence());
    Sections.body(document);
  }
}
