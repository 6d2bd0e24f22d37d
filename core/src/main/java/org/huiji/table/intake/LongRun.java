package org.huiji.table.intake;

import java.io.FilterInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/**
 * Ends the reading of XML in which one tag or one text goes on for megabytes: a parser would hold
 * it in memory as a whole, several times.
 */
final class LongRun {

  private static final int LONGEST = 8 << 20;

  private final Intake intake;
  private int length;

  private LongRun(Intake intake) {
    this.intake = intake;
  }

  static InputStream guard(InputStream in, Intake intake) {
    LongRun run = new LongRun(intake);
    return new FilterInputStream(in) {

      @Override
      public int read() throws IOException {
        int read = super.read();
        run.count(read);
        return read;
      }

      @Override
      public int read(byte[] buffer, int offset, int count) throws IOException {
        int read = super.read(buffer, offset, count);
        for (int i = offset; i < offset + read; i++) {
          run.count(buffer[i]);
        }
        return read;
      }
    };
  }

  static Reader guard(Reader in, Intake intake) {
    LongRun run = new LongRun(intake);
    return new FilterReader(in) {

      @Override
      public int read() throws IOException {
        int read = super.read();
        run.count(read);
        return read;
      }

      @Override
      public int read(char[] buffer, int offset, int count) throws IOException {
        int read = super.read(buffer, offset, count);
        for (int i = offset; i < offset + read; i++) {
          run.count(buffer[i]);
        }
        return read;
      }
    };
  }

  private void count(int c) {
    length = c == '<' ? 0 : length + 1;
    if (length > LONGEST) {
      throw intake.damaged(null);
    }
  }
}
