package org.huiji.app.dues.account;

import java.util.List;
import java.util.function.ToLongFunction;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.huiji.app.dues.Amounts;
import org.huiji.app.widget.Entry;
import org.huiji.dues.ledger.YearBalance;
import org.huiji.text.Reading;
import org.huiji.text.Yuan;

/** An amount of at most what a year of dues has room for: what is owed, or what was paid. */
final class OpenAmount {

  private final List<YearBalance> years;
  private final ToLongFunction<YearBalance> room;
  private final String refusal;
  private final String name;
  private final IntegerProperty year = new SimpleIntegerProperty();
  private final Entry<Long> fen = Entry.required(this::read);

  /**
   * All of the newest year that has room.
   *
   * @param refusal key of what is said when it is more, given name, year, room and amount
   * @param name of the member
   */
  OpenAmount(List<YearBalance> all, ToLongFunction<YearBalance> room, String refusal, String name) {
    this.years = all.stream().filter(one -> room.applyAsLong(one) > 0).toList().reversed();
    this.room = room;
    this.refusal = refusal;
    this.name = name;
    year.subscribe((before, now) -> fen.fill(Yuan.text(room())));
    years.stream().findFirst().ifPresent(newest -> year.set(newest.duesYear()));
  }

  /** The newest first. */
  List<Integer> years() {
    return years.stream().map(YearBalance::duesYear).toList();
  }

  IntegerProperty year() {
    return year;
  }

  Entry<Long> fen() {
    return fen;
  }

  private long room() {
    return years.stream()
        .filter(one -> one.duesYear() == year.get())
        .mapToLong(room)
        .findFirst()
        .orElse(0);
  }

  private Reading<Long> read(String text) {
    return Amounts.read(text) instanceof Reading.Understood<Long>(Long asked) && asked > room()
        ? Reading.refused(
            refusal, name, Integer.toString(year.get()), Yuan.grouped(room()), Yuan.grouped(asked))
        : Amounts.read(text);
  }
}
