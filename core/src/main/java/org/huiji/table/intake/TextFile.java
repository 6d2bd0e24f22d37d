package org.huiji.table.intake;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.huiji.table.FileRefused;
import org.huiji.text.Message;

/**
 * A file of text: UTF-16 if a byte order mark says so, else UTF-8 if it is valid UTF-8, else
 * GB18030, which Chinese Excel and WPS write by default.
 */
public final class TextFile {

  private static final int BEGINNING = 32 << 10;
  private static final int BUFFER = 64 << 10;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Path path;
  private final Intake intake;
  private final Charset charset;

  private TextFile(Path path, Intake intake, Charset charset) {
    this.path = path;
    this.intake = intake;
    this.charset = charset;
  }

  /**
   * Finds out how a file is written.
   *
   * @throws FileRefused when it is not text in any of these
   */
  public static TextFile of(Path path, Intake intake) throws IOException {
    for (Charset charset : candidates(path)) {
      if (isText(path, charset)) {
        return new TextFile(path, intake, charset);
      }
    }
    throw new FileRefused(Message.of("table.not-a-table", intake.file()));
  }

  private static List<Charset> candidates(Path path) throws IOException {
    return marked(path)
        .map(List::of)
        .orElse(List.of(StandardCharsets.UTF_8, Charset.forName("GB18030")));
  }

  private static Optional<Charset> marked(Path path) throws IOException {
    byte[] mark;
    try (InputStream in = Files.newInputStream(path)) {
      mark = in.readNBytes(2);
    }
    if (mark.length == 2 && mark[0] == (byte) 0xFE && mark[1] == (byte) 0xFF) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return mark.length == 2 && mark[0] == (byte) 0xFF && mark[1] == (byte) 0xFE
        ? Optional.of(StandardCharsets.UTF_16LE)
        : Optional.empty();
  }

  private static boolean isText(Path path, Charset charset) throws IOException {
    char[] buffer = new char[BUFFER];
    long controls = 0;
    long total = 0;
    try (Reader reader = decoded(Files.newInputStream(path), charset)) {
      for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
        for (int i = 0; i < read; i++) {
          if (buffer[i] == 0) {
            return false;
          }
          controls += buffer[i] < ' ' && "\t\r\n\f".indexOf(buffer[i]) < 0 ? 1 : 0;
        }
        total += read;
      }
    } catch (CharacterCodingException e) {
      return false;
    }
    return controls * 20 <= total;
  }

  private static Reader decoded(InputStream in, Charset charset) {
    return new InputStreamReader(
        in,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  /** The text from its beginning, without the byte order mark. */
  public Reader open() throws IOException {
    InputStream in = intake.watch(Files.newInputStream(path));
    BufferedReader reader =
        new BufferedReader(decoded(new BufferedInputStream(in, BUFFER), charset), BUFFER);
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return reader;
  }

  /** The first lines, up to 32 K characters, none of them broken off. */
  public String beginning() throws IOException {
    char[] buffer = new char[BEGINNING];
    try (Reader reader = open()) {
      int length = Math.max(reader.read(buffer), 0);
      String read = new String(buffer, 0, length);
      int lastLine = read.lastIndexOf('\n');
      return length == BEGINNING && lastLine > 0 ? read.substring(0, lastLine) : read;
    }
  }
}
