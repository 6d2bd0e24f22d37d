package org.huiji.table.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.huiji.problem.Refusal;
import org.huiji.table.FileRefused;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.huiji.text.Message;

/** Opens a clerk's file with care: whatever is wrong with it ends in one clear refusal. */
public final class FileIntake {

  private static final int HEAD = 4096;

  private FileIntake() {}

  /** Reads what is in the file. */
  @FunctionalInterface
  public interface Reader<T> {

    /**
     * Reads the file.
     *
     * @param head its first bytes
     */
    T read(Intake intake, byte[] head) throws IOException, OpenXML4JException;
  }

  /**
   * Reads a file.
   *
   * @param wanted what it is read for
   * @throws FileRefused when the file cannot be read, with what to do
   * @throws CancellationException when the progress says stop
   */
  public static <T> T read(
      Path file, Wanted wanted, ReadOptions options, Progress progress, Reader<T> reader) {
    String name = String.valueOf(file.getFileName());
    Intake intake = new Intake(name, wanted, options, progress);
    try {
      intake.expect(checkedSize(file, name, options.limits().fileBytes()));
      return reader.read(intake, head(file));
    } catch (Refusal e) {
      throw e;
    } catch (NoSuchFileException e) {
      throw new FileRefused(Message.of("table.missing", name), e);
    } catch (AccessDeniedException e) {
      throw new FileRefused(Message.of("table.no-access", name), e);
    } catch (FileSystemException e) {
      throw new FileRefused(Message.of("table.locked", name), e);
    } catch (CancellationException e) {
      throw e;
    } catch (IOException | OpenXML4JException | RuntimeException e) {
      // The libraries answer a broken file with whatever exception it trips them into.
      throw intake.damaged(e);
    } catch (OutOfMemoryError | StackOverflowError e) {
      // What no limit foresaw ends this file, not the program: nothing of it is kept.
      throw new FileRefused(Message.of("table.unpacks-too-large", name), e);
    }
  }

  private static long checkedSize(Path file, String name, long limit) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileRefused(Message.of("table.directory", name));
    }
    long size = Files.size(file);
    if (size == 0) {
      throw new FileRefused(Message.of("table.empty", name));
    }
    if (size > limit) {
      throw new FileRefused(Message.of("table.file-too-large", name, size >> 20, limit >> 20));
    }
    return size;
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(HEAD);
    }
  }
}
