package org.huiji.member.search;

import java.util.ArrayList;
import java.util.List;
import org.huiji.text.PinyinInitials;

/**
 * Finds members in memory by any part of their name, number, code, former names, people and
 * telephone numbers, and by the pinyin initials of names with every reading of a character.
 *
 * <p>An index never changes; a change gives a new one that shares nearly all with the old. It may
 * be searched by several threads.
 */
public final class MemberIndex {

  private final PinyinInitials readings;
  private final List<Chunk> chunks;

  private MemberIndex(PinyinInitials readings, List<Chunk> chunks) {
    this.readings = readings;
    this.chunks = chunks;
  }

  /** An index of these entries; equally good hits come out in the order given here. */
  public static MemberIndex of(PinyinInitials readings, List<SearchEntry> entries) {
    List<Chunk> chunks = new ArrayList<>();
    for (int from = 0; from < entries.size(); from += Chunk.CAPACITY) {
      int to = Math.min(entries.size(), from + Chunk.CAPACITY);
      chunks.add(Chunk.of(entries.subList(from, to), readings));
    }
    return new MemberIndex(readings, List.copyOf(chunks));
  }

  public int size() {
    return chunks.stream().mapToInt(Chunk::size).sum();
  }

  /** The index with an entry added, or replaced where there is one with its id. */
  public MemberIndex with(SearchEntry entry) {
    Chunk added = Chunk.of(List.of(entry), readings);
    for (int i = 0; i < chunks.size(); i++) {
      int at = chunks.get(i).find(entry.id());
      if (at >= 0) {
        return replacing(i, chunks.get(i).splice(at, at + 1, added));
      }
    }
    int last = chunks.size() - 1;
    return last >= 0 && chunks.get(last).size() < Chunk.CAPACITY
        ? replacing(last, append(chunks.get(last), added))
        : replacing(chunks.size(), added);
  }

  /** The index without a member; the same where it is not in it. */
  public MemberIndex without(long id) {
    for (int i = 0; i < chunks.size(); i++) {
      int at = chunks.get(i).find(id);
      if (at >= 0) {
        return replacing(i, chunks.get(i).splice(at, at + 1, Chunk.of(List.of(), readings)));
      }
    }
    return this;
  }

  private static Chunk append(Chunk chunk, Chunk added) {
    return chunk.splice(chunk.size(), chunk.size(), added);
  }

  private MemberIndex replacing(int at, Chunk chunk) {
    List<Chunk> changed = new ArrayList<>(chunks);
    if (at == changed.size()) {
      changed.add(chunk);
    } else if (chunk.size() == 0) {
      changed.remove(at);
    } else {
      changed.set(at, chunk);
    }
    return new MemberIndex(readings, List.copyOf(changed));
  }

  /**
   * The members that answer to every word of the query, the best first. A query without a letter or
   * digit finds nothing.
   *
   * @param limit how many at most
   */
  public List<Hit> search(String query, int limit) {
    List<Word> words = Word.of(query);
    Ranking ranking = new Ranking(limit);
    if (!words.isEmpty()) {
      chunks.forEach(chunk -> search(chunk, words, ranking));
    }
    return ranking.best();
  }

  private void search(Chunk chunk, List<Word> words, Ranking ranking) {
    byte[] worst = chunk.matches(words.getFirst());
    for (Word word : words.subList(1, words.size())) {
      byte[] next = chunk.matches(word);
      for (int i = 0; i < worst.length; i++) {
        worst[i] = (byte) Math.max(worst[i], next[i]);
      }
    }
    for (int i = 0; i < worst.length; i++) {
      ranking.add(chunk.ids()[i], worst[i]);
    }
  }
}
