package org.huiji.document.template;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.huiji.problem.Refusal;
import org.huiji.text.Message;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Parses templates as well-formed HTML, without ever following a reference out of them. */
final class TemplateXml {

  private static final String APACHE = "http://apache.org/xml/features/";
  private static final String SAX = "http://xml.org/sax/features/";

  private TemplateXml() {}

  static Document parse(String file, String source) {
    try {
      return builder().parse(new InputSource(new StringReader(source)));
    } catch (SAXParseException e) {
      throw new Refusal(
          Message.of(
              "document.template-not-wellformed",
              file,
              e.getLineNumber(),
              e.getColumnNumber(),
              String.valueOf(e.getMessage())),
          e);
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static DocumentBuilder builder() throws ParserConfigurationException {
    var factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature(APACHE + "dom/defer-node-expansion", false);
    factory.setFeature(APACHE + "nonvalidating/load-external-dtd", false);
    factory.setFeature(SAX + "external-general-entities", false);
    factory.setFeature(SAX + "external-parameter-entities", false);
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    var builder = factory.newDocumentBuilder();
    builder.setErrorHandler(new Strict());
    return builder;
  }

  /** Errors are told to the clerk, not printed to the console. */
  private static final class Strict implements ErrorHandler {

    @Override
    public void warning(SAXParseException e) {}

    @Override
    public void error(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
