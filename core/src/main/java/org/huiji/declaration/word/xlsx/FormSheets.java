package org.huiji.declaration.word.xlsx;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.word.annex.Annex;
import org.huiji.declaration.word.annex.AnnexWords;
import org.huiji.declaration.word.annex.FormText;

/** The form's sheets in their order. */
public final class FormSheets {

  private final XSSFWorkbook book;
  private final Annex annex;
  private final AnnexWords words;
  private final FormText text;
  private final Answers answers;

  /** Draws into an empty workbook. */
  public FormSheets(XSSFWorkbook book, Annex annex, Round round, Answers answers) {
    this.book = book;
    this.annex = annex;
    this.words = new AnnexWords(annex, round);
    this.text = new FormText(annex, words, answers);
    this.answers = answers;
  }

  /** Draws all of it. */
  public void draw() {
    book.getProperties().getCoreProperties().setTitle(words.title());
    Looks looks = new Looks(book);
    new CoverSheet(new Page(book, "封面", looks), words, text).draw(annex.cover());
    for (Annex.Table table : annex.tables()) {
      Page page = new Page(book, withoutNumber(table.heading()), looks);
      new TableSheet(page, words, text, answers).draw(table);
    }
    text("情况介绍材料", looks).draw(annex.description());
    text("相关证明材料", looks).draw(annex.evidence());
  }

  private TextSheet text(String name, Looks looks) {
    return new TextSheet(new Page(book, name, looks), words, text);
  }

  /** 一、企业基本情况 is the sheet 企业基本情况. */
  private static String withoutNumber(String heading) {
    return heading.substring(heading.indexOf('、') + 1);
  }
}
