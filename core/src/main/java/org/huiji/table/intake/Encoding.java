package org.huiji.table.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The encodings in which Chinese offices write text, and what a piece of it says in each. */
enum Encoding {
  UTF_8(StandardCharsets.UTF_8),
  GB18030(Charset.forName("GB18030")),
  UTF_16LE(StandardCharsets.UTF_16LE),
  UTF_16BE(StandardCharsets.UTF_16BE);

  /** What stands for bytes that are no character. */
  static final char LOST = '\uFFFD';

  /** Fewer would say nothing: a word in one encoding is by chance a word in another. */
  private static final int ENOUGH = 2;

  private final Charset charset;

  Encoding(Charset charset) {
    this.charset = charset;
  }

  Charset charset() {
    return charset;
  }

  boolean isWide() {
    return this == UTF_16LE || this == UTF_16BE;
  }

  /** The text; what is no character in this encoding becomes {@link #LOST}, byte by byte. */
  String decode(byte[] bytes) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPLACE)
              .onUnmappableCharacter(CodingErrorAction.REPLACE)
              .replaceWith(String.valueOf(LOST))
              .decode(ByteBuffer.wrap(bytes));
      return text.toString();
    } catch (java.nio.charset.CharacterCodingException e) {
      throw new IllegalStateException("Replaced, not reported", e);
    }
  }

  /**
   * The text of a line of a file in this encoding. Files are put together from others: a line that
   * is no text in the encoding of the file, but is in the other one, was written in that.
   */
  String decodeLine(byte[] line) {
    String text = decode(line);
    if (isWide() || isAscii(line)) {
      return text;
    }
    String utf8 = this == UTF_8 ? text : UTF_8.decode(line);
    boolean isUtf8 = utf8.indexOf(LOST) < 0 && chinese(utf8) >= ENOUGH;
    if (this == GB18030) {
      return isUtf8 ? utf8 : text;
    }
    if (text.indexOf(LOST) < 0 || chinese(text) >= lost(text)) {
      return text;
    }
    String gb = GB18030.decode(line);
    return lost(gb) < lost(text) ? gb : text;
  }

  static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  static long lost(String text) {
    return text.chars().filter(c -> c == LOST).count();
  }

  private static long chinese(String text) {
    return text.chars().filter(c -> c >= 0x3000 && c < LOST).count();
  }
}
