package org.huiji.persistence.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The first bytes of an SQLite file (https://sqlite.org/fileformat2.html), read without SQLite.
 *
 * @param version {@code user_version}: that of this program's tables
 * @param program {@code application_id}: whose file it is
 * @param bytes how long the file says it is, without what is in the log beside it
 */
record Header(int version, int program, long bytes) {

  /** "HUIJ", in files of this program from version 4 on. */
  static final int HUIJI = 0x48554A49;

  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int LENGTH = 100;
  private static final int PAGE_SIZE_AT = 16;
  private static final int PAGES_AT = 28;
  private static final int VERSION_AT = 60;
  private static final int PROGRAM_AT = 68;
  private static final int LARGEST_PAGE = 65_536;

  /**
   * Reads it.
   *
   * @throws StoreRefused when this is no SQLite file, or cannot be read
   */
  static Header of(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      ByteBuffer bytes = ByteBuffer.wrap(in.readNBytes(LENGTH));
      if (bytes.limit() < LENGTH || !bytes.slice(0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC))) {
        throw StoreRefused.notData(file);
      }
      int page = Short.toUnsignedInt(bytes.getShort(PAGE_SIZE_AT));
      return new Header(
          bytes.getInt(VERSION_AT),
          bytes.getInt(PROGRAM_AT),
          Integer.toUnsignedLong(bytes.getInt(PAGES_AT)) * (page == 1 ? LARGEST_PAGE : page));
    } catch (IOException e) {
      throw StoreRefused.unreadable(file, e);
    }
  }

  boolean isOurs() {
    return program == HUIJI;
  }
}
