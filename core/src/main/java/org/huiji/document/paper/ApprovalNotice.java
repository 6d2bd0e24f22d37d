package org.huiji.document.paper;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiji.text.ChineseDate;
import org.jspecify.annotations.Nullable;

/**
 * 申请入会批准通知书, as a letter of GB/T 9704-2012 (信函格式): what was applied for, which meeting approved it,
 * and what to do next. What is not known (fee, account, place, contact) is left out, never guessed.
 *
 * @param title as the rule book has it
 * @param number 发文字号, for example 示软协〔2026〕12号; empty for none
 * @param addressee the unit's full name, or the person's
 * @param person whether the addressee is a person
 * @param applied when the application was handed in; none if not known
 * @param capacity what the member now is, for example 副会长单位
 * @param memberNumber empty to leave it out
 * @param toCollect what may be fetched, for example 会员证书和牌匾; empty for nothing
 * @param collectWhere when and where; empty if not known
 * @param attachments their names, without numbers
 * @param issuer the association's full name
 */
public record ApprovalNotice(
    String title,
    String number,
    String addressee,
    boolean person,
    @Nullable LocalDate applied,
    Meeting meeting,
    String capacity,
    String memberNumber,
    @Nullable Fee fee,
    String toCollect,
    String collectWhere,
    List<String> attachments,
    @Nullable Contact contact,
    String issuer,
    LocalDate issued)
    implements Paper {

  public ApprovalNotice {
    attachments = List.copyOf(attachments);
  }

  @Override
  public String template() {
    return "approval-notice";
  }

  @Override
  public String underlay() {
    return "letter-lines";
  }

  @Override
  public Map<String, Object> fields() {
    Map<String, Object> fields = new HashMap<>();
    fields.put("title", title);
    fields.put("number", number);
    fields.put("addressee", addressee);
    fields.put("you", person ? "您" : "贵单位");
    fields.put("person", person);
    fields.put("applied", applied == null ? "" : ChineseDate.arabic(applied));
    fields.put("meeting", meeting.fields());
    fields.put("capacity", capacity);
    fields.put("memberNumber", memberNumber);
    fields.put("issuer", issuer);
    fields.put("letterheadName", issuer);
    fields.put("issued", ChineseDate.arabic(issued));
    fields.put("attachments", new NumberedList(attachments).fields());
    NoticeSteps.of(this).addTo(fields);
    return fields;
  }

  @Override
  public Set<String> required() {
    return Set.of("title", "addressee", "capacity", "issuer");
  }
}
