package org.huiji.app.document.output;

import java.io.IOException;
import java.util.List;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/** The printers of this computer. Looking for them and printing both take time. */
final class Printers {

  private static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;

  private Printers() {}

  /** All of them, the usual one first; none when the computer has none. */
  static List<PrintService> all() {
    PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
    return List.of(PrintServiceLookup.lookupPrintServices(PAGES, null)).stream()
        .sorted((one, other) -> Boolean.compare(other.equals(usual), one.equals(usual)))
        .toList();
  }

  /**
   * Prints every page at its true size, so that text meets the lines of bought stock.
   *
   * @param name what the printer's own list shows
   */
  static void print(byte[] pdf, PrintService printer, int copies, String name)
      throws IOException, PrintException {
    PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
    wishes.add(new JobName(name, null));
    if (copies > 1) {
      wishes.add(new Copies(copies));
    }
    try (PDDocument document = Loader.loadPDF(pdf)) {
      printer.createPrintJob().print(new SimpleDoc(new PDFPageable(document), PAGES, null), wishes);
    }
  }
}
