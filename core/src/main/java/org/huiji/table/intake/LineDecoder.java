package org.huiji.table.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Objects;

/** Decodes a text line by line. A line that never ends is cut at a separator, so that it fits. */
final class LineDecoder extends Reader {

  private static final int BUFFER = 64 << 10;
  private static final int LONG = 64 << 10;
  private static final int LONGEST = 4 << 20;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final InputStream in;
  private final Encoding encoding;
  private final Intake intake;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private String text = "";
  private int next;
  private boolean begun;
  private int votes;

  LineDecoder(InputStream in, Encoding encoding, Intake intake) {
    this.in = new BufferedInputStream(in, BUFFER);
    this.encoding = encoding;
    this.intake = intake;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, buffer.length);
    if (length == 0) {
      return 0;
    }
    if (next == text.length() && !fill()) {
      return -1;
    }
    int count = Math.min(length, text.length() - next);
    text.getChars(next, next + count, buffer, offset);
    next += count;
    return count;
  }

  private boolean fill() throws IOException {
    do {
      if (!nextLine()) {
        return false;
      }
      byte[] bytes = line.toByteArray();
      vote(bytes);
      String decoded = encoding.decodeLine(bytes);
      boolean marked = !begun && !decoded.isEmpty() && decoded.charAt(0) == BYTE_ORDER_MARK;
      text = marked ? decoded.substring(1) : decoded;
      begun = true;
      next = 0;
    } while (text.isEmpty());
    return true;
  }

  private void vote(byte[] bytes) {
    if (encoding == Encoding.UTF_8 && !Encoding.isAscii(bytes)) {
      votes += Encoding.UTF_8.decode(bytes).indexOf(Encoding.LOST) < 0 ? 1 : -1;
    }
  }

  /** Whether most of the lines read so far are UTF-8, or all say nothing about it. */
  boolean isMostlyUtf8() {
    return votes >= 0;
  }

  private boolean nextLine() throws IOException {
    line.reset();
    int before = -1;
    for (int b = in.read(); b >= 0; b = in.read()) {
      line.write(b);
      if (endsHere(before, b)) {
        return true;
      }
      if (line.size() > LONGEST) {
        throw intake.damaged(null);
      }
      before = b;
    }
    return line.size() > 0;
  }

  /** No character in any of the encodings has a line break, a comma or a tab as its last byte. */
  private boolean endsHere(int before, int b) {
    return switch (encoding) {
      case UTF_16LE -> b == 0 && isEven() && isBreak(before);
      case UTF_16BE -> before == 0 && isEven() && isBreak(b);
      case UTF_8, GB18030 -> isBreak(b);
    };
  }

  private boolean isEven() {
    return line.size() % 2 == 0;
  }

  private boolean isBreak(int b) {
    return b == '\n' || (line.size() > LONG && (b == ',' || b == '\t' || b == '\r'));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
