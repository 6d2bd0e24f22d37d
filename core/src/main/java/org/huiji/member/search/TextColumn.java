package org.huiji.member.search;

import java.util.List;
import org.huiji.member.search.Hit.Match;
import org.huiji.text.FoldedName;

/**
 * The folded texts of a chunk's entries in one string, which is searched as fast as memory is read.
 * The fields of an entry stand in the order of their worth.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record TextColumn(int[] starts, String text) {

  static TextColumn of(List<SearchEntry> entries) {
    StringBuilder text = new StringBuilder();
    int[] starts = new int[entries.size() + 1];
    for (int i = 0; i < entries.size(); i++) {
      append(text, entries.get(i));
      starts[i + 1] = text.length();
    }
    return new TextColumn(starts, text.toString());
  }

  private static void append(StringBuilder out, SearchEntry entry) {
    for (Field field : Field.inOrder()) {
      for (String value : field.values(entry)) {
        if (!value.isEmpty()) {
          out.append(field.mark()).append(FoldedName.fold(value));
        }
      }
    }
  }

  /** All texts of an entry with their marks. */
  String of(int entry) {
    return text.substring(starts[entry], starts[entry + 1]);
  }

  TextColumn splice(int from, int to, TextColumn middle) {
    String spliced = text.substring(0, starts[from]) + middle.text + text.substring(starts[to]);
    return new TextColumn(Columns.splice(starts, from, to, middle.starts), spliced);
  }

  /** Looks at the first place in each entry: with the fields in order there is no better one. */
  void match(String word, byte[] best) {
    int entry = 0;
    int at = text.indexOf(word);
    while (at >= 0) {
      while (starts[entry + 1] <= at) {
        entry++;
      }
      Columns.improve(best, entry, match(at, word.length()));
      at = text.indexOf(word, starts[entry + 1]);
    }
  }

  private Match match(int at, int length) {
    int mark = at - 1;
    while (!Field.isMark(text.charAt(mark))) {
      mark--;
    }
    int end = at + length;
    boolean atEnd = end == text.length() || Field.isMark(text.charAt(end));
    return Field.of(text.charAt(mark)).match(mark == at - 1, atEnd);
  }
}
