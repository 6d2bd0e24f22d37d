package org.huiji.document.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The bytes of a paper as it was issued, and what they hash to. */
public final class FrozenPdf {

  private final byte[] bytes;
  private final int pages;

  public FrozenPdf(byte[] bytes, int pages) {
    this.bytes = bytes.clone();
    this.pages = pages;
  }

  /** A PDF just made, its pages counted. */
  public static FrozenPdf of(byte[] bytes) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return new FrozenPdf(bytes, document.getNumberOfPages());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
