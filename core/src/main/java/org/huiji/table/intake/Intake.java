package org.huiji.table.intake;

import java.io.InputStream;
import java.util.concurrent.CancellationException;
import org.huiji.table.FileRefused;
import org.huiji.table.Limits;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** The reading of one file: counts what was taken in, and ends it when that is too much. */
public final class Intake {

  private final String file;
  private final Wanted wanted;
  private final @Nullable String password;
  private final Limits limits;
  private final Progress progress;
  private long expected = 1;
  private long unpacked;
  private long cells;
  private long characters;

  public Intake(String file, Wanted wanted, ReadOptions options, Progress progress) {
    this.file = file;
    this.wanted = wanted;
    this.password = options.password();
    this.limits = options.limits();
    this.progress = progress;
  }

  /** The file's name, for messages. */
  public String file() {
    return file;
  }

  public @Nullable String password() {
    return password;
  }

  public Limits limits() {
    return limits;
  }

  /** How many bytes all watched streams will give together, as far as is known. */
  public void expect(long bytes) {
    expected = Math.max(bytes, 1);
  }

  /** A stream that reports progress, can be stopped, and ends at the limit of unpacked bytes. */
  public InputStream watch(InputStream in) {
    return new WatchedStream(in, this);
  }

  void unpacked(long bytes) {
    unpacked += bytes;
    if (unpacked > limits.unpackedBytes()) {
      throw new FileRefused(Message.of("table.unpacks-too-large", file));
    }
    goOn((double) unpacked / expected);
  }

  /** Reports progress and stops the reading when nobody wants it any more. */
  public void goOn(double share) {
    if (!progress.goOn(Math.min(share, 1))) {
      throw new CancellationException();
    }
  }

  /** Counts one cell that is not blank. */
  public void cell() {
    if (++cells > limits.cells()) {
      throw new FileRefused(Message.of("table.too-many-cells", file, limits.cells()));
    }
  }

  /** Counts text that is kept. */
  public void text(int length) {
    characters += length;
    if (characters > limits.characters()) {
      throw new FileRefused(Message.of("table.too-much-text", file));
    }
  }

  /** Whether a text is longer than any cell may hold. */
  public boolean isTooLong(CharSequence text) {
    return text.length() > limits.cellCharacters();
  }

  /** A cell's text has grown beyond what any cell may hold. */
  public FileRefused tooLong(String sheet, String cell) {
    return new FileRefused(
        Message.of("table.cell-too-long", file, sheet, cell, limits.cellCharacters()));
  }

  /** The file breaks off or contradicts itself. */
  public FileRefused damaged(@Nullable Throwable cause) {
    return new FileRefused(Message.of(wanted.damaged(), file), cause);
  }

  /** The file is known to be of a kind that is not read for this. */
  public FileRefused other(OtherKind kind) {
    return kind.refusal(file, wanted);
  }

  /** Nobody knows what the file is, or it is a text where none is wanted. */
  public FileRefused strange() {
    return new FileRefused(Message.of(wanted.strange(), file));
  }

  /** A cell cannot be understood. */
  public FileRefused damaged(String sheet, String cell) {
    return new FileRefused(Message.of("table.damaged-at", file, sheet, cell));
  }
}
