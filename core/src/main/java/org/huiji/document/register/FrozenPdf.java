package org.huiji.document.register;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The bytes of a paper as it was issued, and what they hash to. */
public final class FrozenPdf {

  private final byte[] bytes;
  private final int pages;

  public FrozenPdf(byte[] bytes, int pages) {
    this.bytes = bytes.clone();
    this.pages = pages;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public int pages() {
    return pages;
  }

  /** SHA-256 of the bytes, in hex. */
  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
