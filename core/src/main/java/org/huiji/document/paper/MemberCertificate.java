package org.huiji.document.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.huiji.text.ChineseDate;
import org.jspecify.annotations.Nullable;

/**
 * 会员证书, A4 landscape. A place of 45 × 45 mm over issuer and date is left free for the seal; a seal
 * is never drawn.
 *
 * @param title as the rule book has it, for example 会员证书
 * @param number of the certificate
 * @param memberNumber empty to leave it out
 * @param name the unit's full name, or the person's
 * @param capacity what the member is, for example 副会长单位 or 个人会员
 * @param wording the association's sentence, filled
 * @param validFrom none when the certificate names no period
 * @param validTo the last day; none when the certificate names no period
 * @param issuer the association's full name
 * @param overprint none to print the border too
 */
public record MemberCertificate(
    String title,
    String number,
    String memberNumber,
    String name,
    String capacity,
    Wording wording,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    String issuer,
    LocalDate issued,
    @Nullable Overprint overprint)
    implements Paper {

  private static final int PER_MM = 100;

  @Override
  public String template() {
    return "member-certificate";
  }

  @Override
  public String underlay() {
    return overprint == null ? "member-certificate-border" : "";
  }

  @Override
  public Map<String, Object> fields() {
    Map<String, Object> fields = new HashMap<>();
    fields.put("title", title);
    fields.put("number", number);
    fields.put("memberNumber", memberNumber);
    fields.put("name", name);
    fields.put("capacity", capacity);
    fields.put("opening", wording.opening());
    fields.put("closing", wording.closing());
    fields.put("period", period());
    fields.put("issuer", issuer);
    fields.put("issued", ChineseDate.numerals(issued));
    fields.put("overprint", overprint != null);
    fields.put("printTitle", overprint == null || overprint.title());
    fields.put("right", millimetres(overprint == null ? 0 : overprint.rightMm()));
    fields.put("down", millimetres(overprint == null ? 0 : overprint.downMm()));
    return fields;
  }

  @Override
  public Set<String> required() {
    return Set.of("title", "number", "name", "capacity", "issuer");
  }

  private String period() {
    return validFrom == null || validTo == null
        ? ""
        : ChineseDate.numerals(validFrom) + "至" + ChineseDate.numerals(validTo);
  }

  private static String millimetres(double value) {
    return BigDecimal.valueOf(Math.round(value * PER_MM), 2).toPlainString();
  }
}
