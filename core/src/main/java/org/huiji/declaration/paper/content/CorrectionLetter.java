package org.huiji.declaration.paper.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.huiji.declaration.round.Round;
import org.huiji.document.paper.Letter;
import org.huiji.text.ChineseDate;
import org.huiji.text.Message;
import org.huiji.text.Messages;

/**
 * 申报材料退回修改通知, to a company or to a district's bureau. An association is not set over a bureau,
 * which it writes a letter to (函) and gives no notice (党政机关公文处理工作条例 第八条（十四）).
 *
 * @param company whether it goes to the company itself
 * @param bureau where a company sends its files again
 * @param until the last day to send them again
 */
public record CorrectionLetter(
    Letter letter,
    String number,
    Round round,
    String addressee,
    boolean company,
    String bureau,
    List<File> files,
    LocalDate until)
    implements InWord {

  private static final Pattern ENDED = Pattern.compile("[。；，：、！？;,.]$");
  private static final String NOTICE = "通知";
  private static final String LETTER = "函";

  public CorrectionLetter {
    files = List.copyOf(files);
  }

  /**
   * A declaration that is given back.
   *
   * @param reasons as they were recorded; empty when none were
   */
  public record File(String unit, String platform, String reasons, List<LetterWords.Point> points) {
    public File {
      points = List.copyOf(points);
    }
  }

  @Override
  public String template() {
    return "declaration-correction";
  }

  @Override
  public String underlay() {
    return Letter.LINES;
  }

  @Override
  public Map<String, Object> fields() {
    Map<String, Object> fields = letter.fields(number);
    RoundWords.addTo(fields, round);
    fields.put("title", company ? letter.title() : toBureau(letter.title()));
    fields.put("addressee", addressee);
    fields.put("company", company);
    fields.put("bureau", bureau);
    fields.put("count", String.valueOf(files.size()));
    fields.put("until", ChineseDate.arabic(until));
    fields.put("opening", words(opening()));
    fields.put("request", words(request()));
    fields.put("asking", words(asking()));
    fields.put("end", words(Message.of(company ? "declpaper.end" : "declpaper.end-bureau")));
    List<Map<String, Object>> sections = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      sections.add(section(files.get(i), files.size() == 1 ? "" : (i + 1) + "．"));
    }
    fields.put("files", sections);
    return fields;
  }

  @Override
  public byte[] word() {
    return WordLetter.bytes(fields());
  }

  @Override
  public Set<String> required() {
    return company
        ? Set.of("title", "addressee", "issuer", "notice", "authority", "bureau")
        : Set.of("title", "addressee", "issuer", "notice", "authority");
  }

  private static String toBureau(String title) {
    return title.endsWith(NOTICE)
        ? title.substring(0, title.length() - NOTICE.length()) + LETTER
        : title;
  }

  private Message opening() {
    return Message.of(
        company ? "declpaper.opening-company" : "declpaper.opening-bureau",
        round.title(),
        round.notice().cited(),
        round.notice().issuer(),
        files.size());
  }

  private Message request() {
    String day = ChineseDate.arabic(until);
    return company
        ? Message.of("declpaper.request-company", day, bureau)
        : Message.of("declpaper.request-bureau", day, round.notice().issuer());
  }

  private Message asking() {
    return letter.contact().isEmpty()
        ? Message.of("declpaper.asking")
        : Message.of("declpaper.asking-contact", letter.contact());
  }

  private static Map<String, Object> section(File file, String ordinal) {
    List<Map<String, Object>> must = points(file, true);
    List<Map<String, Object>> look = points(file, false);
    return Map.of(
        "ordinal",
        ordinal,
        "unit",
        file.unit(),
        "platform",
        file.platform(),
        "reasons",
        oneLine(file.reasons()),
        "reasonsHead",
        words(Message.of("declpaper.reasons")),
        "must",
        must,
        "mustHead",
        must.isEmpty() ? "" : words(Message.of("declpaper.must")),
        "look",
        look,
        "lookHead",
        look.isEmpty() ? "" : words(Message.of("declpaper.look")));
  }

  /** Lines that do not end a sentence themselves are parted by a semicolon. */
  private static String oneLine(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .reduce(
            (before, line) -> ENDED.matcher(before).find() ? before + line : before + "；" + line)
        .orElse("");
  }

  private static List<Map<String, Object>> points(File file, boolean must) {
    List<Map<String, Object>> points = new ArrayList<>();
    for (LetterWords.Point point : file.points()) {
      if (point.must() == must) {
        points.add(
            Map.of(
                "place", "（" + (points.size() + 1) + "）",
                "text", point.text(),
                "article", point.article()));
      }
    }
    return points;
  }

  private static String words(Message message) {
    return Messages.CHINESE.text(message);
  }
}
