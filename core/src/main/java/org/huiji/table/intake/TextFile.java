package org.huiji.table.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.huiji.table.FileRefused;

/**
 * A file of text: in UTF-16 if a byte order mark or the zeros between its letters say so, else in
 * UTF-8 if most of its lines are, else in GB18030, which Chinese Excel and WPS write by default. A
 * character that is lost, cut in half or damaged, becomes U+FFFD and the rest is read.
 */
public final class TextFile {

  private static final int BEGINNING = 32 << 10;
  private static final int BUFFER = 64 << 10;

  /** One lost character in so many others is a slip, more of them another kind of file. */
  private static final int MOST_LOST = 20;

  private final Path path;
  private final Intake intake;
  private final Encoding encoding;

  private TextFile(Path path, Intake intake, Encoding encoding) {
    this.path = path;
    this.intake = intake;
    this.encoding = encoding;
  }

  /**
   * Finds out how a file is written.
   *
   * @throws FileRefused when it is not text in any of these
   */
  public static TextFile of(Path path, Intake intake) throws IOException {
    byte[] beginning;
    try (InputStream in = Files.newInputStream(path)) {
      beginning = in.readNBytes(BUFFER);
    }
    Encoding likely = marked(beginning).or(() -> wide(beginning)).orElse(Encoding.UTF_8);
    Count count = count(path, likely, intake);
    if (!count.isMostlySo) {
      count = count(path, Encoding.GB18030, intake);
    }
    if (!count.isText()) {
      throw intake.strange();
    }
    return new TextFile(path, intake, count.encoding);
  }

  private static Optional<Encoding> marked(byte[] beginning) {
    if (beginning.length < 2) {
      return Optional.empty();
    }
    return switch (((beginning[0] & 0xFF) << 8) | (beginning[1] & 0xFF)) {
      case 0xFEFF -> Optional.of(Encoding.UTF_16BE);
      case 0xFFFE -> Optional.of(Encoding.UTF_16LE);
      default -> Optional.empty();
    };
  }

  /** Letters, commas and line breaks have a zero beside them, always on the same side. */
  private static Optional<Encoding> wide(byte[] beginning) {
    int[] zeros = new int[2];
    for (int i = 0; i < beginning.length; i++) {
      zeros[i % 2] += beginning[i] == 0 ? 1 : 0;
    }
    int pairs = beginning.length / 2;
    boolean little = zeros[1] * 20 > pairs && zeros[0] * 4 <= zeros[1];
    boolean big = zeros[0] * 20 > pairs && zeros[1] * 4 <= zeros[0];
    if (little) {
      return Optional.of(Encoding.UTF_16LE);
    }
    return big ? Optional.of(Encoding.UTF_16BE) : Optional.empty();
  }

  /** What a file is in an encoding; NULs, with which some programs fill up fields, left out. */
  private record Count(
      Encoding encoding, boolean isMostlySo, long lost, long controls, long total) {

    boolean isText() {
      return total > 0 && lost * MOST_LOST <= total + MOST_LOST && controls * MOST_LOST <= total;
    }
  }

  private static Count count(Path path, Encoding encoding, Intake intake) throws IOException {
    char[] buffer = new char[BUFFER];
    long controls = 0;
    long lost = 0;
    long total = 0;
    boolean isMostlySo;
    try (LineDecoder reader = new LineDecoder(Files.newInputStream(path), encoding, intake)) {
      for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
        for (int i = 0; i < read; i++) {
          char c = buffer[i];
          lost += c == Encoding.LOST ? 1 : 0;
          controls += c < ' ' && c != 0 && "\t\r\n\f\u001A".indexOf(c) < 0 ? 1 : 0;
          total += c == 0 ? 0 : 1;
        }
      }
      isMostlySo = reader.isMostlyUtf8();
    }
    return new Count(encoding, isMostlySo, lost, controls, total);
  }

  /** The text from its beginning, without the byte order mark. */
  public Reader open() throws IOException {
    InputStream in = intake.watch(Files.newInputStream(path));
    return new BufferedReader(new LineDecoder(in, encoding, intake), BUFFER);
  }

  /** The first lines, up to 32 K characters, none of them broken off. */
  public String beginning() throws IOException {
    char[] buffer = new char[BEGINNING];
    int length = 0;
    try (Reader reader = open()) {
      for (int read = reader.read(buffer); read > 0; ) {
        length += read;
        read = length < BEGINNING ? reader.read(buffer, length, BEGINNING - length) : -1;
      }
    }
    String read = new String(buffer, 0, length);
    int lastLine = read.lastIndexOf('\n');
    return length == BEGINNING && lastLine > 0 ? read.substring(0, lastLine) : read;
  }
}
