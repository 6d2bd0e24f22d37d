package org.huiji.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.xml.XmpSerializer;

/** Finishes a document: language, title, metadata, and an identifier that follows from them. */
public final class PdfFile {

  private static final String LANGUAGE = "zh-CN";
  private static final String PROGRAM = "Huiji";

  private PdfFile() {}

  /**
   * The bytes of a document, the same for the same content and identity.
   *
   * @param seed sets apart documents of one identity, for example a hash of their text
   */
  public static byte[] bytes(PDDocument document, PdfIdentity identity, long seed)
      throws IOException {
    document.setVersion(1.7f);
    document.setDocumentInformation(information(identity));
    var catalog = document.getDocumentCatalog();
    catalog.setLanguage(LANGUAGE);
    catalog.setMetadata(metadata(document, identity));
    var preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    document.setDocumentId(seed);
    var out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private static PDDocumentInformation information(PdfIdentity identity) {
    var information = new PDDocumentInformation();
    information.setTitle(identity.title());
    information.setAuthor(identity.author());
    information.setCreator(PROGRAM);
    information.setProducer(PROGRAM);
    information.setCreationDate(made(identity));
    information.setModificationDate(made(identity));
    return information;
  }

  private static PDMetadata metadata(PDDocument document, PdfIdentity identity) throws IOException {
    XMPMetadata xmp = XMPMetadata.createXMPMetadata();
    var core = xmp.createAndAddDublinCoreSchema();
    core.setFormat("application/pdf");
    core.setTitle(identity.title());
    core.addCreator(identity.author());
    core.addLanguage(LANGUAGE);
    var basic = xmp.createAndAddXMPBasicSchema();
    basic.setCreatorTool(PROGRAM);
    basic.setCreateDate(made(identity));
    basic.setModifyDate(made(identity));
    var out = new ByteArrayOutputStream();
    try {
      new XmpSerializer().serialize(xmp, out, true);
    } catch (TransformerException e) {
      throw new IOException(e);
    }
    var metadata = new PDMetadata(document);
    metadata.importXMPMetadata(out.toByteArray());
    return metadata;
  }

  private static Calendar made(PdfIdentity identity) {
    return GregorianCalendar.from(identity.made().toZonedDateTime());
  }
}
