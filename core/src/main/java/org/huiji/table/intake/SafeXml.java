package org.huiji.table.intake;

import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.huiji.table.FileRefused;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML that nobody vouches for. Office files never declare a document type; one that does is
 * refused before any entity could be expanded or fetched.
 */
public final class SafeXml {

  /** No table lies in a thousand others. */
  private static final int DEEPEST = 1000;

  private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
  private final Intake intake;
  private int depth;

  public SafeXml(Intake intake) {
    this.intake = intake;
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
  }

  /** What to do with each piece, in order. */
  public interface Handler {

    void start(XMLStreamReader xml, String name);

    void end(String name);

    default void text(XMLStreamReader xml) {}
  }

  /** Walks through a part of the file; the stream stays open. */
  public void read(InputStream in, Handler handler) {
    try {
      read(factory.createXMLStreamReader(LongRun.guard(in, intake)), handler);
    } catch (XMLStreamException e) {
      throw intake.damaged(e);
    }
  }

  /** Walks through a text; the reader stays open. */
  public void read(Reader in, Handler handler) {
    try {
      read(factory.createXMLStreamReader(LongRun.guard(in, intake)), handler);
    } catch (XMLStreamException e) {
      throw intake.damaged(e);
    }
  }

  /** The name of the outermost element; empty where there is none. */
  public String root(InputStream in) {
    Root root = new Root();
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(LongRun.guard(in, intake));
      while (root.name.isEmpty() && xml.hasNext()) {
        step(xml, root);
      }
      xml.close();
    } catch (XMLStreamException e) {
      throw intake.damaged(e);
    }
    return root.name;
  }

  private static final class Root implements Handler {

    private String name = "";

    @Override
    public void start(XMLStreamReader xml, String element) {
      name = element;
    }

    @Override
    public void end(String element) {}
  }

  private void read(XMLStreamReader xml, Handler handler) throws XMLStreamException {
    depth = 0;
    while (xml.hasNext()) {
      step(xml, handler);
    }
    xml.close();
  }

  private void step(XMLStreamReader xml, Handler handler) throws XMLStreamException {
    switch (xml.next()) {
      case XMLStreamConstants.START_ELEMENT -> {
        if (++depth > DEEPEST) {
          throw intake.damaged(null);
        }
        handler.start(xml, xml.getLocalName());
      }
      case XMLStreamConstants.END_ELEMENT -> {
        depth--;
        handler.end(xml.getLocalName());
      }
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          handler.text(xml);
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
          throw new FileRefused(Message.of("table.document-type", intake.file()));
      default -> {}
    }
  }

  /** An attribute by its local name, in whatever namespace. */
  public static @Nullable String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (name.equals(xml.getAttributeLocalName(i))) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** Appends the current text without making a string of it. */
  public static void append(XMLStreamReader xml, StringBuilder to) {
    to.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
  }
}
