package org.huiji.table.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reports every 64 KB read. */
final class WatchedStream extends FilterInputStream {

  private static final int STEP = 64 << 10;

  private final Intake intake;
  private int unreported;

  WatchedStream(InputStream in, Intake intake) {
    super(in);
    this.intake = intake;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    report(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    report(Math.max(read, 0));
    return read;
  }

  @Override
  public long skip(long count) throws IOException {
    long skipped = super.skip(count);
    report((int) skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void report(int count) {
    unreported += count;
    if (unreported >= STEP) {
      intake.unpacked(unreported);
      unreported = 0;
    }
  }
}
