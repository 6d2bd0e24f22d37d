package org.huiji.declaration.paper.content;

import java.util.List;
import java.util.Map;
import org.huiji.document.word.WordColumn;
import org.huiji.document.word.WordPaper;
import org.huiji.document.word.WordSheet;
import org.huiji.document.word.WordTable;
import org.huiji.document.word.WordText;
import org.huiji.document.word.WordText.Place;

/** A list of platforms as a Word file, its sentences and rows those of the printed one. */
final class WordList {

  private static final WordSheet SHEET = new WordSheet(210, 297, 30, 22, 28, 25);
  private static final WordText TITLE =
      WordText.of("方正小标宋简体", 20).withLines(32).at(Place.CENTRE).withRoomUnder(8);
  private static final WordText TEXT =
      WordText.of("仿宋_GB2312", 14).withLines(24).at(Place.BOTH).indented(2).withRoomUnder(6);
  private static final WordText NUMBER =
      WordText.of("仿宋_GB2312", 14).at(Place.CENTRE).withRoomUnder(8);
  private static final WordText HEAD = WordText.of("黑体", 11);
  private static final WordText CELL = WordText.of("仿宋_GB2312", 11);
  private static final WordText SOURCE = WordText.of("仿宋_GB2312", 10.5).withLines(16);
  private static final WordText FOOT = WordText.of("宋体", 12).at(Place.CENTRE);

  private static final List<WordColumn> COLUMNS =
      List.of(
          new WordColumn("序号", 9, Place.CENTRE),
          new WordColumn("平台名称", 30, Place.LEFT),
          new WordColumn("平台建设运营单位", 31, Place.LEFT),
          new WordColumn("平台类型", 15, Place.CENTRE),
          new WordColumn("推荐区县", 15, Place.CENTRE));
  private static final List<String> CELLS =
      List.of("place", "platform", "unit", "category", "district");

  private WordList() {}

  /** The file, from the fields that fill the printed list. */
  static byte[] bytes(Map<String, Object> fields) {
    return WordPaper.bytes(SHEET, paper -> write(paper, fields));
  }

  private static void write(WordPaper paper, Map<String, Object> fields) {
    paper.number("— " + WordPaper.PAGE + " —", FOOT);
    paper.line(Texts.text(fields, "title"), TITLE);
    String publishedBy = Texts.text(fields, "publishedBy");
    if (!publishedBy.isEmpty()) {
      paper.line("（" + publishedBy + "）", NUMBER);
    }
    String opening = Texts.text(fields, "opening");
    if (!opening.isEmpty()) {
      paper.line(opening, TEXT);
    }
    List<List<String>> rows =
        Texts.list(fields, "rows").stream()
            .map(row -> CELLS.stream().map(cell -> Texts.text(row, cell)).toList())
            .toList();
    paper.table(new WordTable(COLUMNS, HEAD, CELL, rows));
    paper.line("", SOURCE);
    paper.line(Texts.text(fields, "source"), SOURCE);
  }
}
