package org.huiji.member.search;

import java.util.Arrays;
import java.util.List;
import org.huiji.text.PinyinInitials;

/** Some hundreds of entries in a few arrays, so that an entry costs no objects. Never changes. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Chunk(long[] ids, TextColumn texts, InitialsColumn initials) {

  static final int CAPACITY = 1024;

  static Chunk of(List<SearchEntry> entries, PinyinInitials readings) {
    long[] ids = entries.stream().mapToLong(SearchEntry::id).toArray();
    TextColumn texts = TextColumn.of(entries);
    return new Chunk(ids, texts, InitialsColumn.of(texts, readings));
  }

  int size() {
    return ids.length;
  }

  /** Where an entry stands, or −1. */
  int find(long id) {
    for (int i = 0; i < ids.length; i++) {
      if (ids[i] == id) {
        return i;
      }
    }
    return -1;
  }

  /** The chunk with the entries of another in place of some of its own. */
  Chunk splice(int from, int to, Chunk middle) {
    long[] spliced = new long[ids.length - (to - from) + middle.ids.length];
    System.arraycopy(ids, 0, spliced, 0, from);
    System.arraycopy(middle.ids, 0, spliced, from, middle.ids.length);
    System.arraycopy(ids, to, spliced, from + middle.ids.length, ids.length - to);
    return new Chunk(
        spliced, texts.splice(from, to, middle.texts), initials.splice(from, to, middle.initials));
  }

  /** For each entry how it answers to a word, as the rank of a {@link Hit.Match}. */
  byte[] matches(Word word) {
    byte[] best = new byte[ids.length];
    Arrays.fill(best, Ranking.NONE);
    texts.match(word.text(), best);
    if (word.isInitials()) {
      initials.match(word.initials(), best);
    }
    return best;
  }
}
