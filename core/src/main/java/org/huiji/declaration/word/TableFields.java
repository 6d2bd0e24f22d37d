package org.huiji.declaration.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiji.declaration.word.annex.Annex;
import org.huiji.declaration.word.annex.AnnexWords;
import org.huiji.declaration.word.annex.FormText;
import org.huiji.declaration.word.annex.Places;

/**
 * The tables as the template takes them: cells of lines of pieces, an option with its box being a
 * piece that stays on one line.
 */
final class TableFields {

  private static final Pattern PIECE = Pattern.compile("[☑□] ?[^☑□\\s（）/]+|[☑□]|[^☑□]+");

  private static final String SIGNED = "signed";

  private final AnnexWords words;
  private final FormText text;

  TableFields(AnnexWords words, FormText text) {
    this.words = words;
    this.text = text;
  }

  Map<String, Object> table(Annex.Table table) {
    return Map.of(
        "heading", table.heading(), "rows", table.rows().stream().map(this::row).toList());
  }

  private Map<String, Object> row(List<Annex.Cell> row) {
    boolean breaks =
        row.stream().anyMatch(cell -> cell.place() != null && Places.isLong(cell.place()));
    return Map.of("breaks", breaks, "cells", row.stream().map(this::cell).toList());
  }

  private Map<String, Object> cell(Annex.Cell cell) {
    String kind = cell.place() == null ? "label" : kind(cell.place());
    return Map.of(
        "kind",
        kind,
        "columns",
        String.valueOf(cell.columns()),
        "height",
        String.valueOf(cell.height()),
        "lines",
        lines(lines(cell), kind.equals(SIGNED)));
  }

  private List<String> lines(Annex.Cell cell) {
    return cell.place() == null
        ? words.of(String.valueOf(cell.label())).lines().toList()
        : text.lines(cell.place());
  }

  /** In a cell to be signed the last line is the day, the one before it for seal or signature. */
  private static List<Map<String, Object>> lines(List<String> lines, boolean signed) {
    List<Map<String, Object>> set = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int left = lines.size() - i;
      String place = !signed || left > 2 ? "" : left == 1 ? "day" : "seal";
      set.add(Map.of("place", place, "pieces", pieces(lines.get(i))));
    }
    return set;
  }

  /** The class that sets it in the template. */
  private static String kind(String place) {
    if (Places.SIGNED.contains(place)) {
      return SIGNED;
    }
    return Places.isLong(place) ? "long" : Places.isLeft(place) ? "left" : "short";
  }

  private static List<Map<String, Object>> pieces(String line) {
    List<Map<String, Object>> pieces = new ArrayList<>();
    Matcher found = PIECE.matcher(line);
    while (found.find()) {
      String piece = found.group();
      boolean ticked = piece.startsWith("☑");
      pieces.add(
          Map.of(
              "option",
              ticked || piece.startsWith("□"),
              "ticked",
              ticked,
              "words",
              ticked ? piece.substring(1) : piece));
    }
    return pieces;
  }
}
