package org.huiji.member.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.huiji.member.search.Hit.Match;
import org.huiji.text.FoldedName;

/**
 * Some hundreds of entries as one text, so that the text is searched as fast as memory is read and
 * an entry costs no objects. Never changes.
 */
final class Chunk {

  static final int CAPACITY = 1024;

  private static final int[] NOWHERE = {0};
  static final Chunk EMPTY = new Chunk(new long[0], NOWHERE, "");

  private final long[] ids;
  private final int[] starts;
  private final String text;

  /** The entries' texts lie one after the other; the last start is the end of all. */
  private Chunk(long[] ids, int[] starts, String text) {
    this.ids = ids;
    this.starts = starts;
    this.text = text;
  }

  static Chunk of(List<SearchEntry> entries) {
    StringBuilder text = new StringBuilder();
    int[] starts = new int[entries.size() + 1];
    for (int i = 0; i < entries.size(); i++) {
      text.append(text(entries.get(i)));
      starts[i + 1] = text.length();
    }
    long[] ids = entries.stream().mapToLong(SearchEntry::id).toArray();
    return new Chunk(ids, starts, text.toString());
  }

  private static String text(SearchEntry entry) {
    StringBuilder out = new StringBuilder();
    append(out, Field.NAME, List.of(entry.name()));
    append(out, Field.NUMBER, List.of(entry.number()));
    append(out, Field.CODE, List.of(entry.code()));
    append(out, Field.FORMER_NAME, entry.formerNames());
    append(out, Field.PERSON, entry.people());
    append(out, Field.PHONE, entry.phones());
    return out.toString();
  }

  private static void append(StringBuilder out, Field field, List<String> values) {
    for (String value : values) {
      if (!value.isEmpty()) {
        out.append(field.mark()).append(FoldedName.fold(value));
      }
    }
  }

  int size() {
    return ids.length;
  }

  long id(int entry) {
    return ids[entry];
  }

  /** Where an entry stands, or −1. */
  int find(long id) {
    return IntStream.range(0, ids.length).filter(i -> ids[i] == id).findFirst().orElse(-1);
  }

  Chunk append(SearchEntry entry) {
    return splice(size(), size(), of(List.of(entry)));
  }

  Chunk replace(int at, SearchEntry entry) {
    return splice(at, at + 1, of(List.of(entry)));
  }

  Chunk remove(int at) {
    return splice(at, at + 1, EMPTY);
  }

  private Chunk splice(int from, int to, Chunk middle) {
    long[] newIds = new long[ids.length - (to - from) + middle.size()];
    System.arraycopy(ids, 0, newIds, 0, from);
    System.arraycopy(middle.ids, 0, newIds, from, middle.size());
    System.arraycopy(ids, to, newIds, from + middle.size(), ids.length - to);
    int[] newStarts = Arrays.copyOf(starts, newIds.length + 1);
    int shift = starts[from] + middle.text.length() - starts[to];
    for (int i = from; i < newStarts.length; i++) {
      int old = i - from - middle.size() + to;
      newStarts[i] = i < from + middle.size() ? starts[from] : starts[old] + shift;
    }
    String newText = text.substring(0, starts[from]) + middle.text + text.substring(starts[to]);
    return new Chunk(newIds, newStarts, newText);
  }

  /** For each entry how it answers to a word, as the rank of a {@link Match}. */
  byte[] matches(Word word, Initials initials) {
    byte[] best = new byte[ids.length];
    Arrays.fill(best, Ranking.NONE);
    matchText(word.text(), best);
    if (word.isInitials()) {
      matchInitials(word.initials(), initials, best);
    }
    return best;
  }

  private void matchText(String word, byte[] best) {
    int entry = 0;
    int at = text.indexOf(word);
    while (at >= 0) {
      while (starts[entry + 1] <= at) {
        entry++;
      }
      int next = at + 1;
      improve(best, entry, textMatch(at, word.length()));
      if (best[entry] <= Match.NAME_START.rank()) {
        next = starts[entry + 1];
      }
      at = text.indexOf(word, next);
    }
  }

  private Match textMatch(int at, int length) {
    int mark = at - 1;
    while (!Field.isMark(text.charAt(mark))) {
      mark--;
    }
    int end = at + length;
    boolean atEnd = end == text.length() || Field.isMark(text.charAt(end));
    return Field.of(text.charAt(mark)).match(mark == at - 1, atEnd);
  }

  private void matchInitials(int[] asked, Initials initials, byte[] best) {
    for (int entry = 0; entry < ids.length; entry++) {
      if (best[entry] > Match.INITIALS_START.rank()) {
        matchInitials(entry, asked, initials, best);
      }
    }
  }

  private void matchInitials(int entry, int[] asked, Initials initials, byte[] best) {
    int end = starts[entry + 1];
    int at = starts[entry];
    while (at < end) {
      Field field = Field.of(text.charAt(at));
      int stop = fieldEnd(at + 1, end);
      if (field.hasInitials()) {
        int found = initials.find(text, at + 1, stop, asked);
        if (found >= 0) {
          improve(best, entry, field.initials(found == at + 1));
        }
      }
      at = stop;
    }
  }

  private int fieldEnd(int from, int end) {
    int at = from;
    while (at < end && !Field.isMark(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static void improve(byte[] best, int entry, Match match) {
    best[entry] = (byte) Math.min(best[entry], match.rank());
  }
}
