package org.huiji.declaration.word.xlsx;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;

/** How a cell of the form is set. */
enum Look {
  MARK(Face.HEI, 16, HorizontalAlignment.LEFT, VerticalAlignment.CENTER, Edges.NONE),
  TITLE(Face.TITLE, 26, HorizontalAlignment.CENTER, VerticalAlignment.CENTER, Edges.NONE),
  FORM(Face.TITLE, 42, HorizontalAlignment.CENTER, VerticalAlignment.CENTER, Edges.NONE),
  BATCH(Face.FANGSONG, 22, HorizontalAlignment.CENTER, VerticalAlignment.CENTER, Edges.NONE),
  COVER_LABEL(Face.FANGSONG, 16, HorizontalAlignment.LEFT, VerticalAlignment.BOTTOM, Edges.NONE),
  COVER_PLACE(Face.FANGSONG, 16, HorizontalAlignment.LEFT, VerticalAlignment.BOTTOM, Edges.BELOW),
  COVER_FOOT(Face.FANGSONG, 16, HorizontalAlignment.CENTER, VerticalAlignment.CENTER, Edges.NONE),
  HEADING(Face.HEI, 16, HorizontalAlignment.LEFT, VerticalAlignment.CENTER, Edges.NONE),
  PARAGRAPH(Face.FANGSONG, 16, HorizontalAlignment.LEFT, VerticalAlignment.TOP, Edges.NONE),
  LABEL(Face.FANGSONG, 10.5, HorizontalAlignment.CENTER, VerticalAlignment.CENTER, Edges.ALL),
  SHORT(Face.FANGSONG, 10.5, HorizontalAlignment.CENTER, VerticalAlignment.CENTER, Edges.ALL),
  LEFT(Face.FANGSONG, 10.5, HorizontalAlignment.LEFT, VerticalAlignment.CENTER, Edges.ALL),
  LONG(Face.FANGSONG, 10.5, HorizontalAlignment.LEFT, VerticalAlignment.TOP, Edges.ALL),
  SIGNED_TEXT(Face.FANGSONG, 10.5, HorizontalAlignment.LEFT, VerticalAlignment.TOP, Edges.TOP),
  SIGNED_SEAL(Face.FANGSONG, 10.5, HorizontalAlignment.LEFT, VerticalAlignment.BOTTOM, Edges.SIDES),
  SIGNED_DAY(Face.FANGSONG, 10.5, HorizontalAlignment.RIGHT, VerticalAlignment.BOTTOM, Edges.FOOT);

  /** The faces of the annex. */
  enum Face {
    TITLE("方正小标宋简体"),
    HEI("黑体"),
    FANGSONG("仿宋");

    private final String family;

    Face(String family) {
      this.family = family;
    }

    String family() {
      return family;
    }
  }

  /** Which lines a cell has. */
  enum Edges {
    NONE(false, false, false),
    BELOW(false, false, true),
    TOP(true, true, false),
    SIDES(false, true, false),
    FOOT(false, true, true),
    ALL(true, true, true);

    private final boolean over;
    private final boolean beside;
    private final boolean under;

    Edges(boolean over, boolean beside, boolean under) {
      this.over = over;
      this.beside = beside;
      this.under = under;
    }

    boolean over() {
      return over;
    }

    boolean beside() {
      return beside;
    }

    boolean under() {
      return under;
    }
  }

  private final Face face;
  private final double points;
  private final HorizontalAlignment across;
  private final VerticalAlignment down;
  private final Edges edges;

  Look(Face face, double points, HorizontalAlignment across, VerticalAlignment down, Edges edges) {
    this.face = face;
    this.points = points;
    this.across = across;
    this.down = down;
    this.edges = edges;
  }

  Face face() {
    return face;
  }

  /** Size of its characters. */
  double points() {
    return points;
  }

  HorizontalAlignment across() {
    return across;
  }

  VerticalAlignment down() {
    return down;
  }

  Edges edges() {
    return edges;
  }
}
