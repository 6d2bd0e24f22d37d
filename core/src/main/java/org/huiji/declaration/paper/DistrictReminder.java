package org.huiji.declaration.paper;

import java.util.Map;
import java.util.Set;
import org.huiji.declaration.round.Round;
import org.huiji.document.paper.Letter;
import org.huiji.document.paper.Paper;

/** 申报材料报送提醒函 to a bureau that sent nothing yet. */
record DistrictReminder(Letter letter, String number, Round round, String addressee)
    implements Paper {

  @Override
  public String template() {
    return "declaration-reminder";
  }

  @Override
  public String underlay() {
    return Letter.LINES;
  }

  @Override
  public Map<String, Object> fields() {
    Map<String, Object> fields = letter.fields(number);
    RoundWords.addTo(fields, round);
    fields.put("addressee", addressee);
    fields.put("over", letter.on().isAfter(round.districtDeadline()));
    return fields;
  }

  @Override
  public Set<String> required() {
    return Set.of("title", "addressee", "issuer");
  }
}
