package org.huiji.declaration.paper.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiji.declaration.round.Round;
import org.huiji.document.paper.Letter;
import org.huiji.text.ChineseDate;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * 公示名单 or 名单: the platforms that are to be listed, or are.
 *
 * @param until the last day of the public notice; none for the final list
 * @param publishedBy number of the notice that published the list; empty for the public notice
 */
public record PlatformList(
    Letter letter, Round round, List<Line> lines, @Nullable LocalDate until, String publishedBy)
    implements InWord {

  public PlatformList {
    lines = List.copyOf(lines);
  }

  /** A platform of the list. */
  public record Line(String platform, String unit, String category, String district) {}

  @Override
  public String template() {
    return "declaration-list";
  }

  @Override
  public Map<String, Object> fields() {
    Map<String, Object> fields = letter.fields("");
    RoundWords.addTo(fields, round);
    fields.put("title", until == null ? round.title() : round.title() + "公示");
    fields.put("publicNotice", until != null);
    fields.put("until", until == null ? "" : ChineseDate.arabic(until));
    fields.put("publishedBy", publishedBy);
    fields.put("count", String.valueOf(lines.size()));
    fields.put("opening", until == null ? "" : Messages.CHINESE.text(opening(until)));
    fields.put("source", Messages.CHINESE.text(source()));
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Line line : lines) {
      rows.add(
          Map.of(
              "place", String.valueOf(rows.size() + 1),
              "platform", line.platform(),
              "unit", line.unit(),
              "category", line.category(),
              "district", line.district()));
    }
    fields.put("rows", rows);
    return fields;
  }

  private Message opening(LocalDate lastDay) {
    return Message.of(
        "declpaper.notice-opening",
        round.notice().cited(),
        lines.size(),
        round.title(),
        ChineseDate.arabic(letter.on()),
        ChineseDate.arabic(lastDay),
        round.notice().issuer());
  }

  private Message source() {
    return Message.of(
        "declpaper.list-source",
        lines.size(),
        letter.issuer(),
        ChineseDate.arabic(letter.on()),
        round.notice().issuer());
  }

  @Override
  public byte[] word() {
    return WordList.bytes(fields());
  }

  @Override
  public Set<String> required() {
    return until == null
        ? Set.of("title", "issuer", "authority")
        : Set.of("title", "issuer", "authority", "notice");
  }
}
