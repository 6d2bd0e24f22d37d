package org.huiji.document.paper;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.huiji.setting.SettingKey;
import org.huiji.text.ChineseDate;

/**
 * What every letter of the association has around its text.
 *
 * @param title as the rule book has it
 * @param issuer the association's full name
 * @param contact whom to ask; empty when nothing of it is set
 */
public record Letter(String title, String issuer, LocalDate on, String contact) {

  /** The red lines of a letter (GB/T 9704-2012 10.1). */
  public static final String LINES = "letter-lines";

  /** A letter of this title, with whom to ask as far as that is set. */
  public static Letter of(
      String title, String issuer, LocalDate on, Map<SettingKey, String> settings) {
    return new Letter(title, issuer, on, Contact.of(settings).words());
  }

  /** To be filled up by the paper. */
  public Map<String, Object> fields(String number) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("title", title);
    fields.put("number", number);
    fields.put("issuer", issuer);
    fields.put("letterheadName", issuer);
    fields.put("issued", ChineseDate.arabic(on));
    fields.put("contact", contact);
    return fields;
  }
}
