package org.huiji.declaration.word.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.huiji.declaration.round.Category;
import org.huiji.declaration.round.EvidenceItem;
import org.huiji.declaration.round.Round;

/** The annex's printed words for one round. */
public final class AnnexWords {

  private static final String BETWEEN_CATEGORIES = " ".repeat(12);
  private static final String NUMERALS = "一二三四五六七八九十";

  private final Annex annex;
  private final Round round;

  public AnnexWords(Annex annex, Round round) {
    this.annex = annex;
    this.round = round;
  }

  /** A printed text with the round's words in it. */
  public String of(String printed) {
    return printed
        .replace("{list}", round.list())
        .replace("{batch}", round.batch())
        .replace("{issuer}", round.notice().issuer())
        .replace("{year}", String.valueOf(round.year()))
        .replace("{before}", String.valueOf(round.year() - 1))
        .replace("{filing}", String.valueOf(filingYear()))
        .replace("{unitProfile}", String.valueOf(round.limits().unitProfile()))
        .replace("{platformProfile}", String.valueOf(round.limits().platformProfile()))
        .replace("{description}", String.valueOf(round.limits().description()));
  }

  /** What the form is called, for example 重庆市重点软件公共服务平台申报书（第二批）. */
  public String title() {
    return of(annex.cover().title() + annex.cover().form() + annex.cover().batch());
  }

  /** The year in which forms are handed in, printed before the date of the cover. */
  public int filingYear() {
    return round.companyDeadline().getYear();
  }

  /** The hint of a place, line by line. */
  public List<String> hint(String place) {
    return annex.hint(place).stream().map(this::of).toList();
  }

  /** The categories with a box before each, two on a line. */
  public List<String> categories() {
    List<String> names = round.categories().stream().map(one -> "□" + one.name()).toList();
    return IntStream.range(0, (names.size() + 1) / 2)
        .mapToObj(i -> names.subList(2 * i, Math.min(2 * i + 2, names.size())))
        .map(pair -> String.join(BETWEEN_CATEGORIES, pair))
        .toList();
  }

  /**
   * 四、相关证明材料 line by line: in the notice's words as long as the round asks for the same, else the
   * round's own.
   */
  public List<String> evidence() {
    Annex.Evidence printed = annex.evidence();
    List<String> lines = new ArrayList<>();
    lines.add(of(printed.opening()));
    List<String> common =
        round.evidence().stream()
            .filter(EvidenceItem::required)
            .map(item -> verbatim(printed.common(), List.of(item.text()), item.text() + "；"))
            .map(AnnexWords::withoutNumber)
            .toList();
    IntStream.range(0, common.size()).forEach(i -> lines.add(i + 1 + "." + common.get(i)));
    lines.add(common.size() + 1 + "." + withoutNumber(of(printed.more())));
    for (int i = 0; i < round.categories().size(); i++) {
      lines.add("（" + (i + 1) + "）" + withoutNumber(kind(round.categories().get(i))));
    }
    lines.add(common.size() + 2 + "." + withoutNumber(of(printed.last())));
    return lines;
  }

  private String kind(Category category) {
    List<String> texts = category.evidence().stream().map(EvidenceItem::text).toList();
    List<String> named = new ArrayList<>(texts);
    named.add(category.name());
    return verbatim(
        annex.evidence().kinds(), named, category.name() + "。" + String.join("，", texts) + "。");
  }

  private String verbatim(List<String> printed, List<String> parts, String else_) {
    return printed.stream()
        .map(this::of)
        .filter(line -> parts.stream().allMatch(line::contains))
        .findFirst()
        .orElse(else_);
  }

  private static String withoutNumber(String line) {
    return line.replaceFirst("^(?:[0-9]+\\.|（[0-9" + NUMERALS + "]+）)", "");
  }
}
