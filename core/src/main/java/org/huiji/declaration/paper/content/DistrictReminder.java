package org.huiji.declaration.paper.content;

import java.util.Map;
import java.util.Set;
import org.huiji.declaration.round.Round;
import org.huiji.document.paper.Letter;
import org.huiji.text.ChineseDate;
import org.huiji.text.Message;
import org.huiji.text.Messages;

/** 申报材料报送提醒函 to a bureau that sent nothing yet. */
public record DistrictReminder(Letter letter, String number, Round round, String addressee)
    implements InWord {

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
    fields.put("opening", Messages.CHINESE.text(opening()));
    fields.put("request", Messages.CHINESE.text(request()));
    fields.put("asking", Messages.CHINESE.text(asking()));
    fields.put("end", Messages.CHINESE.text("declpaper.remind-end"));
    return fields;
  }

  private Message opening() {
    return Message.of(
        "declpaper.remind-opening",
        round.notice().cited(),
        ChineseDate.arabic(round.districtDeadline()),
        round.title(),
        round.notice().issuer());
  }

  private Message request() {
    String today = ChineseDate.arabic(letter.on());
    return letter.on().isAfter(round.districtDeadline())
        ? Message.of("declpaper.remind-over", today, round.notice().issuer())
        : Message.of("declpaper.remind-near", today, round.notice().issuer());
  }

  private Message asking() {
    return letter.contact().isEmpty()
        ? Message.of("declpaper.remind-asking")
        : Message.of("declpaper.remind-asking-contact", letter.contact());
  }

  @Override
  public byte[] word() {
    return WordLetter.bytes(fields());
  }

  @Override
  public Set<String> required() {
    return Set.of("title", "addressee", "issuer", "notice", "authority");
  }
}
