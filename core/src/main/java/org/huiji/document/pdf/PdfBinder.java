package org.huiji.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Binds papers that were issued one by one into one file, so that they print as one job. */
public final class PdfBinder {

  private PdfBinder() {}

  /** One PDF with all the pages, in this order; the papers themselves stay as they are. */
  public static byte[] bind(List<byte[]> papers, PdfIdentity identity) {
    List<PDDocument> sources = new ArrayList<>();
    try (PDDocument bound = new PDDocument()) {
      var merger = new PDFMergerUtility();
      long seed = papers.size();
      for (byte[] paper : papers) {
        PDDocument source = Loader.loadPDF(paper);
        sources.add(source);
        merger.appendDocument(bound, source);
        seed = 31 * seed + Arrays.hashCode(paper);
      }
      return PdfFile.bytes(bound, identity, seed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      sources.forEach(IOUtils::closeQuietly);
    }
  }
}
