package org.huiji.member.search;

import java.util.Arrays;
import org.huiji.member.search.Hit.Match;
import org.huiji.text.PinyinInitials;

/**
 * The initials of the names in a chunk's entries: for each character what it answers to, before
 * each name a mark that answers to nothing.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record InitialsColumn(int[] starts, int[] bits) {

  static InitialsColumn of(TextColumn texts, PinyinInitials readings) {
    int[] bits = new int[texts.text().length()];
    int[] starts = new int[texts.starts().length];
    int size = 0;
    for (int i = 1; i < starts.length; i++) {
      size = append(bits, size, texts.of(i - 1), readings);
      starts[i] = size;
    }
    return new InitialsColumn(starts, Arrays.copyOf(bits, size));
  }

  private static int append(int[] bits, int from, String entry, PinyinInitials readings) {
    int size = from;
    Field field = Field.NAME;
    for (int at = 0; at < entry.length(); at += Character.charCount(entry.codePointAt(at))) {
      char c = entry.charAt(at);
      if (Field.isMark(c)) {
        field = Field.of(c);
      }
      if (field.hasInitials()) {
        bits[size++] = Field.isMark(c) ? field.initialsMark() : readings.of(entry.codePointAt(at));
      }
    }
    return size;
  }

  InitialsColumn splice(int from, int to, InitialsColumn middle) {
    int[] spliced = new int[starts[from] + middle.bits.length + bits.length - starts[to]];
    System.arraycopy(bits, 0, spliced, 0, starts[from]);
    System.arraycopy(middle.bits, 0, spliced, starts[from], middle.bits.length);
    int rest = starts[from] + middle.bits.length;
    System.arraycopy(bits, starts[to], spliced, rest, bits.length - starts[to]);
    return new InitialsColumn(Columns.splice(starts, from, to, middle.starts), spliced);
  }

  /** Looks at the first place in each entry: with the fields in order there is no better one. */
  void match(int[] asked, byte[] best) {
    int entry = 0;
    int at = find(asked, 0);
    while (at >= 0) {
      while (starts[entry + 1] <= at) {
        entry++;
      }
      Columns.improve(best, entry, match(at));
      at = find(asked, starts[entry + 1]);
    }
  }

  private int find(int[] asked, int from) {
    int first = asked[0];
    int last = bits.length - asked.length;
    for (int at = from; at <= last; at++) {
      if (PinyinInitials.answers(bits[at], first) && answers(at, asked)) {
        return at;
      }
    }
    return -1;
  }

  private boolean answers(int at, int[] asked) {
    for (int i = 1; i < asked.length; i++) {
      if (!PinyinInitials.answers(bits[at + i], asked[i])) {
        return false;
      }
    }
    return true;
  }

  private Match match(int at) {
    int mark = at - 1;
    while (!Field.isInitialsMark(bits[mark])) {
      mark--;
    }
    return Field.ofInitialsMark(bits[mark]).initials(mark == at - 1);
  }
}
