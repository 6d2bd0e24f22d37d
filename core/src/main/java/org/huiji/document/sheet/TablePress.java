package org.huiji.document.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.huiji.document.font.EmbeddedFaces;
import org.huiji.document.font.FaceCatalogue;
import org.huiji.document.font.FaceRole;
import org.huiji.document.paper.PaperProblem;
import org.huiji.document.pdf.PdfFile;
import org.huiji.document.pdf.PdfIdentity;
import org.huiji.document.sheet.TableLayout.Row;

/** Makes PDFs of tables of any length. The same table under the same identity is the same bytes. */
public final class TablePress {

  private static final float MARGIN = 15 * 72 / 25.4f;
  private static final float FOOT = 10;
  private static final float TITLE_SIZE = 18;
  private static final float SUBTITLE_SIZE = 10.5f;

  /** Best first: a wide table is set smaller before its codes are broken. */
  private static final float[] TEXT_SIZES = {9.5f, 9, 8.5f, 8, 7.5f, 7};

  private final FaceCatalogue faces;

  public TablePress(FaceCatalogue faces) {
    this.faces = faces;
  }

  /**
   * Characters no face can print.
   *
   * @return the problems, {@code paper} being the row from 0 and {@code field} the column's head
   */
  public List<PaperProblem> check(TablePaper paper) {
    List<PaperProblem> problems = new ArrayList<>();
    for (int row = 0; row < paper.rows().size(); row++) {
      for (int column = 0; column < paper.columns().size(); column++) {
        String text = paper.rows().get(row).get(column).replace("\n", "");
        problems.addAll(
            PaperProblem.noGlyphs(
                row,
                paper.columns().get(column).head(),
                text,
                faces.unprintable(FaceRole.SONG, text)));
      }
    }
    return problems;
  }

  /** One PDF; see {@link #check} first, a character no face has is left blank. */
  public byte[] print(TablePaper paper, PdfIdentity identity) {
    try (PDDocument document = new PDDocument()) {
      new Run(paper, document).print();
      return PdfFile.bytes(document, identity, paper.hashCode());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One document being printed. */
  private final class Run {

    private final TablePaper paper;
    private final PDDocument document;
    private final CellFont title;
    private final CellFont subtitle;
    private final CellFont headFont;
    private final CellFont text;
    private final float width;
    private final float height;
    private final TableLayout layout;
    private final Row head;

    Run(TablePaper paper, PDDocument document) {
      this.paper = paper;
      this.document = document;
      var fonts = new EmbeddedFaces(document);
      title = new CellFont(faces, fonts, FaceRole.TITLE, TITLE_SIZE);
      subtitle = new CellFont(faces, fonts, FaceRole.SONG, SUBTITLE_SIZE);
      width = paper.size().box().getWidth() - 2 * MARGIN;
      height = paper.size().box().getHeight() - 2 * MARGIN - FOOT;
      var needs = new ColumnNeeds(paper, new CellFont(faces, fonts, FaceRole.SONG, 1));
      float size = TEXT_SIZES[0];
      for (int i = 1; i < TEXT_SIZES.length && !needs.fit(width, size); i++) {
        size = TEXT_SIZES[i];
      }
      headFont = new CellFont(faces, fonts, FaceRole.HEI, size);
      text = new CellFont(faces, fonts, FaceRole.SONG, size);
      layout = new TableLayout(needs.widths(width, size), text);
      head = layout.row(paper.columns().stream().map(Column::head).toList(), headFont);
    }

    void print() throws IOException {
      float other = height - head.height();
      float first = other - titleHeight();
      List<List<Row>> pages = layout.pages(paper.rows(), first, other);
      for (int i = 0; i < pages.size(); i++) {
        page(pages.get(i), i, pages.size());
      }
    }

    private float titleHeight() {
      return TITLE_SIZE * 2 + paper.subtitles().size() * SUBTITLE_SIZE * 1.8f;
    }

    private void page(List<Row> rows, int index, int count) throws IOException {
      PDPage page = new PDPage(paper.size().box());
      document.addPage(page);
      try (var out = new PDPageContentStream(document, page)) {
        foot(out, index, count);
        float top = page.getMediaBox().getHeight() - MARGIN;
        var drawn = new TablePage(out, paper, layout, MARGIN, width, top);
        if (index == 0) {
          drawn.line(title, paper.title(), TITLE_SIZE * 2, Column.Align.CENTRE);
          for (String line : paper.subtitles()) {
            drawn.line(subtitle, line, SUBTITLE_SIZE * 1.8f, Column.Align.LEFT);
          }
        }
        float from = drawn.y();
        drawn.head(head, headFont);
        drawn.rows(rows, text);
        drawn.columns(from);
      }
    }

    private void foot(PDPageContentStream out, int index, int count) throws IOException {
      String number = "第 " + (index + 1) + " 页　共 " + count + " 页";
      float x = MARGIN + (width - text.width(number)) / 2;
      text.write(out, number, x, MARGIN - FOOT);
    }
  }
}
