package org.huiji.table.xlsx;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.huiji.table.Value;
import org.huiji.table.intake.Intake;
import org.huiji.table.intake.SafeXml;

/** The texts that cells refer to by index; runs are joined, readings of characters left out. */
final class SharedTextPart implements SafeXml.Handler {

  private final Intake intake;
  private final List<Value> values = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean inText;
  private boolean inReading;

  SharedTextPart(Intake intake) {
    this.intake = intake;
  }

  Value[] values() {
    return values.toArray(Value[]::new);
  }

  @Override
  public void start(XMLStreamReader xml, String name) {
    switch (name) {
      case "si" -> text.setLength(0);
      case "t" -> inText = !inReading;
      case "rPh" -> inReading = true;
      default -> {}
    }
  }

  @Override
  public void text(XMLStreamReader xml) {
    if (inText) {
      SafeXml.append(xml, text);
      if (intake.isTooLong(text)) {
        throw intake.tooLong("sharedStrings", String.valueOf(values.size()));
      }
    }
  }

  @Override
  public void end(String name) {
    switch (name) {
      case "si" -> {
        intake.text(text.length());
        values.add(Value.of(EscapedText.decode(text)));
      }
      case "t" -> inText = false;
      case "rPh" -> inReading = false;
      default -> {}
    }
  }
}
