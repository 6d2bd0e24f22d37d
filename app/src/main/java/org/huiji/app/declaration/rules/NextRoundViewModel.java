package org.huiji.app.declaration.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.huiji.app.declaration.RoundServices;
import org.huiji.app.task.Background;
import org.huiji.app.task.Commit;
import org.huiji.app.widget.Days;
import org.huiji.app.widget.Entry;
import org.huiji.declaration.round.NextRound;
import org.huiji.declaration.round.Round;
import org.huiji.text.Message;
import org.huiji.text.Reading;
import org.jspecify.annotations.Nullable;

/** A new round that takes its rules from the newest one. */
final class NextRoundViewModel {

  private static final Pattern YEAR = Pattern.compile("20[0-9]{2}");
  private static final Pattern BATCH = Pattern.compile("第(?:[1-9][0-9]?|[一二三四五六七八九十]{1,3})批");

  private final RoundServices services;
  private final Consumer<Round> done;
  private final Commit commit;
  private final Entry<Integer> year = Entry.required(NextRoundViewModel::year);
  private final Entry<String> batch = Entry.required(NextRoundViewModel::batch);
  private final Entry<String> number = Entry.requiredText();
  private final Entry<String> title = Entry.requiredText();
  private final Entry<String> issuer = Entry.requiredText();
  private final Entry<LocalDate> issued = Days.required();
  private final Entry<LocalDate> companies = Days.required();
  private final Entry<LocalDate> districts = Days.required();
  private final Entry<String> earlier = Entry.optionalText();

  NextRoundViewModel(
      Background background, RoundServices services, Round last, Consumer<Round> done) {
    this.services = services;
    this.done = done;
    this.commit = new Commit(background);
    year.fill(Integer.toString(last.year() + 1));
    issuer.fill(last.notice().issuer());
  }

  Entry<Integer> year() {
    return year;
  }

  Entry<String> batch() {
    return batch;
  }

  /** 发文字号. */
  Entry<String> number() {
    return number;
  }

  Entry<String> title() {
    return title;
  }

  Entry<String> issuer() {
    return issuer;
  }

  Entry<LocalDate> issued() {
    return issued;
  }

  Entry<LocalDate> companies() {
    return companies;
  }

  Entry<LocalDate> districts() {
    return districts;
  }

  /** Number of the notice that listed the platforms of the round before. */
  Entry<String> earlier() {
    return earlier;
  }

  Commit commit() {
    return commit;
  }

  boolean isDirty() {
    return entries().stream().anyMatch(Entry::isTouched);
  }

  private List<Entry<?>> entries() {
    return List.of(year, batch, number, title, issuer, issued, companies, districts, earlier);
  }

  void save() {
    entries().forEach(Entry::reveal);
    if (!entries().stream().allMatch(Entry::isGood)) {
      commit.refuse(Message.of("declround.not-yet"));
      return;
    }
    var next =
        new NextRound(
            known(year),
            known(batch),
            new Round.Notice(known(number), known(title), known(issuer), known(issued)),
            known(companies),
            known(districts),
            earlier.text().get().strip());
    @Nullable Round[] made = new @Nullable Round[1];
    commit.save(
        Message.of("declround.starting"),
        () -> made[0] = services.rounds().next(next, services.operator().get()),
        () -> done.accept(Objects.requireNonNull(made[0])));
  }

  private static <T> T known(Entry<T> entry) {
    return Objects.requireNonNull(entry.value().get());
  }

  private static Reading<Integer> year(String text) {
    return YEAR.matcher(text).matches()
        ? Reading.of(Integer.valueOf(text))
        : Reading.refused("declround.no-year", text);
  }

  private static Reading<String> batch(String text) {
    return BATCH.matcher(text).matches()
        ? Reading.of(text)
        : Reading.refused("declround.no-batch", text);
  }
}
