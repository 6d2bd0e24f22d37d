package org.huiji.declaration.word.read;

import java.util.List;
import org.huiji.declaration.form.Filled;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.word.annex.Annex;
import org.huiji.declaration.word.annex.AnnexWords;
import org.huiji.declaration.word.body.Block;
import org.huiji.declaration.word.body.Block.Grid;
import org.huiji.declaration.word.body.Block.GridRow;
import org.huiji.declaration.word.body.Block.Note;
import org.huiji.declaration.word.body.Block.Paragraph;
import org.huiji.table.FileRefused;
import org.huiji.text.FoldedName;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.huiji.text.PlainText;

/** Walks through a form: cover, tables, description; what follows is the company's evidence. */
public final class Form {

  /** A form of another kind may ask for a name and a telephone, too. */
  private static final int ENOUGH_ROWS = 6;

  /** Where the walk has come to. */
  private enum Part {
    COVER,
    TABLES,
    DESCRIPTION,
    END
  }

  private final Draft draft;
  private final Cover cover;
  private final TableRows rows;
  private final Commitment commitment;
  private final Description description;
  private Part part = Part.COVER;
  private String place = "";

  private Form(Round round) {
    Annex annex = Annex.load();
    Hints hints = new Hints(annex, new AnnexWords(annex, round));
    this.draft = new Draft(round.year());
    this.cover = new Cover(draft, round.list());
    this.rows = new TableRows(draft, hints, round);
    this.commitment = new Commitment(draft);
    this.description = new Description(draft, hints);
  }

  /**
   * Reads a form.
   *
   * @throws FileRefused when it is another document
   */
  public static Filled read(String file, List<Block> document, Round round) {
    Form form = new Form(round);
    form.check(file, document);
    document.forEach(form::block);
    form.description.end();
    if (form.rows.rowsWithLabels() < ENOUGH_ROWS) {
      throw new FileRefused(Message.of("wordform.not-a-form", file));
    }
    form.compare(FormField.COVER_UNIT, FormField.UNIT);
    form.compare(FormField.COVER_PLATFORM, FormField.PLATFORM);
    return form.draft.filled();
  }

  private void check(String file, List<Block> document) {
    if (document.stream().noneMatch(Grid.class::isInstance)) {
      throw new FileRefused(Message.of("table.no-table-in-document", file));
    }
    if (document.stream().anyMatch(Form::isSummary)) {
      throw new FileRefused(Message.of("wordform.summary-table", file));
    }
  }

  /** 附件2 has its labels in one row, under a number. */
  private static boolean isSummary(Block block) {
    return block instanceof Grid grid && grid.rows().stream().anyMatch(Form::isSummaryHead);
  }

  private static boolean isSummaryHead(GridRow row) {
    List<String> labels = row.written().stream().map(cell -> Label.folded(cell.text())).toList();
    return labels.contains("序号") && labels.contains("企业名称") && labels.contains("平台名称");
  }

  private void block(Block block) {
    switch (block) {
      case Paragraph paragraph -> paragraph(paragraph.text());
      case Grid grid -> grid.rows().forEach(row -> row(grid, row));
      case Note note ->
          draft.warn(
              Draft.FORM,
              Messages.CHINESE.text("wordform.at-footnote"),
              Message.of("wordform.unread-note", PlainText.clean(note.text())));
    }
  }

  private void paragraph(String text) {
    if (turns(text)) {
      return;
    }
    switch (part) {
      case COVER -> cover.read(text);
      case TABLES -> betweenTables(text);
      case DESCRIPTION -> description.read(text);
      case END -> {}
    }
  }

  private void row(Grid grid, GridRow row) {
    place = grid.rows().isEmpty() ? "" : grid.name(row, row.cells().getFirst());
    String text = row.text();
    if (text.isBlank() || turns(text)) {
      return;
    }
    if (part == Part.COVER && TableRows.isOfBody(row)) {
      part = Part.TABLES;
    }
    switch (part) {
      case COVER -> cover.read(CoverRows.text(row));
      case TABLES -> rows.read(grid, row);
      case DESCRIPTION -> description.read(text);
      case END -> {}
    }
  }

  /** Whether a text is the heading of the next part, or its first words. */
  private boolean turns(String text) {
    if (part != Part.END && part != Part.COVER && Headings.isEvidence(text)) {
      part = Part.END;
      return true;
    }
    if ((part == Part.COVER || part == Part.TABLES) && Headings.isDescription(text)) {
      part = Part.DESCRIPTION;
      return true;
    }
    if (part == Part.TABLES && Description.isPart(text)) {
      part = Part.DESCRIPTION;
      return false;
    }
    if (part == Part.COVER && Headings.isBody(text)) {
      part = Part.TABLES;
      return true;
    }
    return false;
  }

  private void betweenTables(String text) {
    if (Commitment.isPartOf(text)) {
      commitment.read(text, place);
    } else if (!Headings.isOverRows(text) && Days.written(text).isPresent()) {
      draft.warn(Draft.FORM, place, Message.of("wordform.unread", PlainText.clean(text)));
    }
  }

  /** Cover and tables must name the same. */
  private void compare(FormField onCover, FormField inTable) {
    String first = draft.value(onCover).orElse("");
    String second = draft.value(inTable).orElse("");
    if (!first.isEmpty()
        && !second.isEmpty()
        && !FoldedName.of(first).exact().equals(FoldedName.of(second).exact())) {
      draft.warn(
          onCover,
          draft.cell(onCover).orElse(""),
          Message.of("wordform.cover-differs", draft.label(inTable), first, second));
    }
  }
}
