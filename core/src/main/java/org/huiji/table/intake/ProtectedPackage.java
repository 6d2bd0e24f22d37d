package org.huiji.table.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.huiji.file.OwnerOnly;
import org.huiji.table.PasswordNeeded;
import org.jspecify.annotations.Nullable;

/**
 * Opens a workbook or document behind a password. What was unlocked lies in a temporary file that
 * only this user can read, for as long as it is being read: in memory no limit would hold.
 */
public final class ProtectedPackage {

  /**
   * Reads what was unlocked.
   *
   * @param <T> what is read of it
   */
  @FunctionalInterface
  public interface Reader<T> {

    /** Reads it while it is there. */
    T read(Path file) throws IOException, OpenXML4JException;
  }

  private final Intake intake;

  public ProtectedPackage(Intake intake) {
    this.intake = intake;
  }

  /**
   * Unlocks it with the password of the intake.
   *
   * @throws PasswordNeeded when none was given, or another one
   */
  public <T> T read(POIFSFileSystem opened, Reader<T> reader)
      throws IOException, OpenXML4JException {
    Path unlocked = OwnerOnly.temporary("huiji", ".tmp");
    try {
      unlock(opened, unlocked);
      return reader.read(unlocked);
    } finally {
      Files.deleteIfExists(unlocked);
    }
  }

  private void unlock(POIFSFileSystem opened, Path target) throws IOException {
    try {
      Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(opened));
      // A book that is only guarded against changes is locked with a password everybody has.
      if (!opens(decryptor, Decryptor.DEFAULT_PASSWORD) && !opens(decryptor, intake.password())) {
        throw intake.password() == null
            ? PasswordNeeded.missing(intake.file())
            : PasswordNeeded.wrong(intake.file());
      }
      try (InputStream in = decryptor.getDataStream(opened)) {
        OwnerOnly.write(target, intake.watch(in));
      }
    } catch (GeneralSecurityException e) {
      throw intake.damaged(e);
    }
  }

  private static boolean opens(Decryptor decryptor, @Nullable String password)
      throws GeneralSecurityException {
    return password != null && decryptor.verifyPassword(password);
  }
}
