package org.huiji.declaration.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.DeclarationRepository;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.round.Category;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.sending.Sender;
import org.huiji.declaration.sending.Sending;
import org.huiji.declaration.sending.SendingRepository;
import org.huiji.declaration.summary.SummaryColumn;
import org.huiji.member.district.District;
import org.huiji.member.district.Districts;
import org.huiji.store.ReadTx;
import org.huiji.store.Store;
import org.huiji.table.Value;

/** Makes summary tables of a round: the city's one, and those of districts. */
public final class SummaryTables {

  private final Store store;
  private final DeclarationRepository declarations;
  private final SendingRepository sendings;
  private final Districts districts;

  public SummaryTables(
      Store store,
      DeclarationRepository declarations,
      SendingRepository sendings,
      Districts districts) {
    this.store = store;
    this.declarations = declarations;
    this.sendings = sendings;
    this.districts = districts;
  }

  /** All that is declared; the line under the title stays empty for the city's own hand. */
  public SummaryTable whole(Round round) {
    return store.read(tx -> whole(tx, round));
  }

  /** The same inside a reading that is under way. */
  public SummaryTable whole(ReadTx tx, Round round) {
    return of(round, declarations.of(tx, round.id()), Sender.UNKNOWN);
  }

  /** Of some districts; that of a single one bears its bureau and who filled it in. */
  public SummaryTable ofDistricts(Round round, Collection<String> names) {
    return store.read(tx -> ofDistricts(tx, round, names));
  }

  /** The same inside a reading that is under way. */
  public SummaryTable ofDistricts(ReadTx tx, Round round, Collection<String> names) {
    List<Declaration> theirs =
        declarations.of(tx, round.id()).stream()
            .filter(one -> names.contains(String.valueOf(one.content().district())))
            .toList();
    boolean single = names.size() == 1;
    Sender sender = single ? sender(tx, round, names.iterator().next()) : Sender.UNKNOWN;
    return of(round, theirs, sender);
  }

  /**
   * Of any declarations of a round, sorted by district and within it by type.
   *
   * @param sender for the line under the title
   */
  public SummaryTable of(Round round, List<Declaration> chosen, Sender sender) {
    List<Declaration> sorted = chosen.stream().sorted(order(round)).toList();
    var rows = new ArrayList<List<Value>>();
    for (Declaration declaration : sorted) {
      rows.add(SummaryCells.row(rows.size() + 1, answers(declaration)));
    }
    List<Declaration> fromForms =
        sorted.stream().filter(one -> one.content().summary().isEmpty()).toList();
    return new SummaryTable(round, line(sender), rows, total(round, sorted), fromForms);
  }

  private static Answers answers(Declaration declaration) {
    Answers summary = declaration.content().summary();
    return summary.isEmpty() ? declaration.content().form() : summary;
  }

  /** By the districts and the types as the round has them; what is in neither comes last. */
  private Comparator<Declaration> order(Round round) {
    List<String> names =
        districts.on(round.districtDeadline()).stream().map(District::name).toList();
    List<String> types = round.categories().stream().map(Category::name).toList();
    return Comparator.comparingInt(
            (Declaration one) -> place(names, String.valueOf(one.content().district())))
        .thenComparing(one -> String.valueOf(one.content().district()))
        .thenComparingInt(one -> place(types, answers(one).text(FormField.CATEGORY)))
        .thenComparingLong(one -> one.id().value());
  }

  private static int place(List<String> order, String name) {
    int at = order.indexOf(name);
    return at < 0 ? order.size() : at;
  }

  private static List<Value> total(Round round, List<Declaration> counted) {
    List<String> types = new ArrayList<>();
    int left = counted.size();
    for (Category category : round.categories()) {
      int count =
          (int)
              counted.stream()
                  .filter(one -> answers(one).text(FormField.CATEGORY).equals(category.name()))
                  .count();
      types.add(category.name() + " " + count);
      left -= count;
    }
    if (left > 0) {
      types.add("其他 " + left);
    }
    var row = new ArrayList<Value>();
    for (SummaryColumn column : SummaryColumn.values()) {
      row.add(
          switch (column) {
            case SERIAL -> Value.of("合计");
            case UNIT -> Value.of("共 " + counted.size() + " 个平台");
            case CATEGORY -> Value.of(String.join("\n", types));
            default -> Value.Blank.BLANK;
          });
    }
    return row;
  }

  /** As the district wrote it last; its bureau's name at least. */
  private Sender sender(ReadTx tx, Round round, String district) {
    String known =
        districts.find(district, round.districtDeadline()).stream()
            .flatMap(found -> found.bureaus().stream())
            .reduce((_, last) -> last)
            .orElse(district);
    Optional<Sender> sent =
        sendings.of(tx, round.id()).stream()
            .filter(sending -> sending.district().equals(district))
            .map(Sending::sender)
            .reduce((_, last) -> last);
    return sent.filter(sender -> !sender.bureau().isEmpty())
        .or(() -> sent.map(one -> new Sender(known, one.filler(), one.phone(), one.mobile())))
        .orElseGet(() -> new Sender(known, "", "", ""));
  }

  private static String line(Sender sender) {
    return "推荐单位（盖章）："
        + room(sender.bureau(), 18)
        + "填报人："
        + room(sender.filler(), 8)
        + "办公电话："
        + room(sender.phone(), 10)
        + "手机："
        + sender.mobile();
  }

  /** At least as many full-width blanks as keep the next label apart, also where nothing stands. */
  private static String room(String text, int characters) {
    return text + "　".repeat(Math.max(2, characters - text.length()));
  }
}
