package org.huiji.declaration.word.body;

import org.jspecify.annotations.Nullable;

/** The text of runs as it shows: letters of symbol faces are the boxes and ticks they draw. */
final class RunText {

  private static final int HEX = 16;

  private final StringBuilder text = new StringBuilder();
  private String face = "";

  void startRun() {
    face = "";
  }

  void face(@Nullable String ascii) {
    face = ascii == null ? "" : ascii;
  }

  /** A character of a symbol face by its number. */
  void symbol(@Nullable String symbolFace, @Nullable String hex) {
    if (symbolFace != null && hex != null && hex.matches("[0-9A-Fa-f]{1,4}")) {
      text.append(Marks.picture(symbolFace, Integer.parseInt(hex, HEX)));
    }
  }

  void append(String run) {
    boolean pictures = Marks.isSymbolFace(face);
    run.codePoints()
        .forEach(
            c -> {
              if (pictures || Marks.isPrivate(c)) {
                text.append(Character.isWhitespace(c) ? " " : Marks.picture(face, c));
              } else {
                text.appendCodePoint(c);
              }
            });
  }

  void mark(boolean ticked) {
    text.append(ticked ? Marks.TICKED : Marks.UNTICKED);
  }

  void append(char c) {
    text.append(c);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  int length() {
    return text.length();
  }

  CharSequence soFar() {
    return text;
  }

  /** What was collected; begins anew. */
  String take() {
    String taken = text.toString();
    text.setLength(0);
    return taken;
  }
}
