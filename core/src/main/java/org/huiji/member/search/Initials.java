package org.huiji.member.search;

import org.huiji.text.PinyinInitials;

/** Looks for a row of initials in a text. */
record Initials(PinyinInitials readings) {

  /** Where between two places of the text the characters first answer one by one, or −1. */
  int find(String text, int from, int to, int[] asked) {
    for (int at = from; at < to; at++) {
      if (answers(text, at, to, asked)) {
        return at;
      }
    }
    return -1;
  }

  private boolean answers(String text, int from, int to, int[] asked) {
    int at = from;
    for (int wanted : asked) {
      if (at >= to || !PinyinInitials.answers(bits(text, at), wanted)) {
        return false;
      }
      at += Character.isHighSurrogate(text.charAt(at)) ? 2 : 1;
    }
    return true;
  }

  private int bits(String text, int at) {
    char c = text.charAt(at);
    return Character.isSurrogate(c) ? readings.of(text.codePointAt(at)) : readings.of(c);
  }
}
