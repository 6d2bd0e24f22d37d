package org.huiji.declaration.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiji.declaration.ReviewState;
import org.huiji.declaration.district.DistrictLine;
import org.huiji.declaration.district.DistrictOverview;
import org.huiji.declaration.district.DistrictState;
import org.huiji.declaration.sending.Sender;
import org.huiji.document.issue.ListPaper;
import org.huiji.document.issue.ListPaper.ListColumn;
import org.huiji.text.ChineseDate;
import org.huiji.text.Message;
import org.huiji.text.Messages;

/**
 * The reminder list: the bureaus that sent nothing yet or whose declarations are not complete, what
 * is missing, and whom to call.
 *
 * @param contacts who sent something for each district last, in whatever round
 */
public record DistrictList(DistrictOverview overview, Map<String, Sender> contacts) {

  /**
   * The list on a day.
   *
   * @return without rows when nobody is to be called
   */
  public ListPaper on(LocalDate day) {
    List<List<String>> rows = new ArrayList<>();
    for (DistrictLine line : overview.lines()) {
      if (isOpen(line)) {
        rows.add(row(rows.size() + 1, line));
      }
    }
    return new ListPaper(
        said("declpaper.list-title", overview.round().title()),
        List.of(
            said(
                "declpaper.list-note",
                ChineseDate.arabic(day),
                ChineseDate.arabic(overview.round().districtDeadline()),
                overview.lines().size(),
                rows.size())),
        List.of(
            ListColumn.centre("序号", 6),
            ListColumn.left("推荐单位", 28),
            ListColumn.centre("情况", 12),
            ListColumn.left("需要做的", 52),
            ListColumn.centre("填报人", 12),
            ListColumn.centre("办公电话", 16),
            ListColumn.centre("手机", 16),
            ListColumn.byHand("联系记录", 22)),
        rows);
  }

  private static boolean isOpen(DistrictLine line) {
    return switch (line.state()) {
      case NOTHING, HAS_ERRORS, RETURNED -> true;
      case RECEIVED, ALL_AT_CITY -> false;
    };
  }

  private List<String> row(int place, DistrictLine line) {
    Sender sender = contacts.getOrDefault(line.district().name(), Sender.UNKNOWN);
    return List.of(
        String.valueOf(place),
        line.bureau(),
        Messages.CHINESE.text(line.state().label()),
        toDo(line),
        sender.filler(),
        sender.phone(),
        sender.mobile(),
        "");
  }

  private static String toDo(DistrictLine line) {
    if (line.state() == DistrictState.NOTHING) {
      return said("declpaper.list-nothing");
    }
    int returned = line.byState().getOrDefault(ReviewState.RETURNED, 0);
    String given =
        returned == 0
            ? ""
            : said(
                "declpaper.list-returned",
                returned,
                ChineseDate.arabic(Objects.requireNonNull(line.returned())));
    String wrong = line.withErrors() == 0 ? "" : said("declpaper.list-errors", line.withErrors());
    return Stream.of(given, wrong).filter(text -> !text.isEmpty()).collect(Collectors.joining("；"));
  }

  private static String said(String key, Object... args) {
    return Messages.CHINESE.text(Message.of(key, args));
  }
}
