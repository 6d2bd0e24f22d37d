package org.huiji.app.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A workbook or document behind a password, as Excel and Word keep one. */
public final class LockedWorkbook {

  private LockedWorkbook() {}

  /** Locks one. */
  public static void write(Path workbook, String password, Path target) {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword(password);
      try (OutputStream inside = encryptor.getDataStream(files)) {
        Files.copy(workbook, inside);
      }
      try (OutputStream out = Files.newOutputStream(target)) {
        files.writeFilesystem(out);
      }
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
