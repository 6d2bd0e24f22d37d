package org.huiji.table.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.huiji.table.PasswordNeeded;
import org.huiji.table.TableFile;
import org.huiji.table.intake.Intake;
import org.jspecify.annotations.Nullable;

/**
 * Opens a workbook or document behind a password. What was unlocked lies in a temporary file that
 * only this user can read, for as long as it is being read: in memory no limit would hold.
 */
final class ProtectedPackage {

  /** Reads what was unlocked. */
  interface Reader {
    TableFile read(Path file) throws IOException, OpenXML4JException;
  }

  private final Intake intake;

  ProtectedPackage(Intake intake) {
    this.intake = intake;
  }

  TableFile read(POIFSFileSystem opened, Reader reader) throws IOException, OpenXML4JException {
    Path unlocked = Files.createTempFile("huiji", ".tmp");
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
        Files.copy(intake.watch(in), target, StandardCopyOption.REPLACE_EXISTING);
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
