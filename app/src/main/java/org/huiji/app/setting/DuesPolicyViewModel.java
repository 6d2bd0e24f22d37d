package org.huiji.app.setting;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.huiji.app.notice.Notice;
import org.huiji.app.shell.Desk;
import org.huiji.app.task.Job;
import org.huiji.app.widget.Entry;
import org.huiji.dues.charge.DuesPolicy;
import org.huiji.setting.SettingKey;
import org.huiji.text.Message;
import org.huiji.text.PlainText;
import org.huiji.text.Reading;
import org.jspecify.annotations.Nullable;

/** What the association decided about its dues beside the standard, and where they are paid in. */
final class DuesPolicyViewModel {

  private static final Pattern MONTH_DAY = Pattern.compile("(\\d{1,2})(?:[-./]|月)(\\d{1,2})日?");
  private static final Pattern ACCOUNT = Pattern.compile("[0-9][0-9 -]{6,38}[0-9]");

  private final Desk desk;
  private final SettingServices services;
  private final Map<SettingKey, Entry<String>> entries = new EnumMap<>(SettingKey.class);
  private final Map<SettingKey, StringProperty> choices = new EnumMap<>(SettingKey.class);
  private final ReadOnlyObjectWrapper<@Nullable Message> problem = new ReadOnlyObjectWrapper<>();
  private Map<SettingKey, String> kept = Map.of();

  DuesPolicyViewModel(Desk desk, SettingServices services) {
    this.desk = desk;
    this.services = services;
    entries.put(SettingKey.DUES_REFERENCE_DAY, Entry.optional(DuesPolicyViewModel::monthDay));
    entries.put(SettingKey.DUES_DUE_DAY, Entry.optional(DuesPolicyViewModel::monthDay));
    entries.put(SettingKey.DUES_JOIN_PERIOD, Entry.optional(DuesPolicyViewModel::days));
    entries.put(SettingKey.BANK_ACCOUNT_NAME, Entry.optionalText());
    entries.put(SettingKey.BANK_NAME, Entry.optionalText());
    entries.put(SettingKey.BANK_ACCOUNT, Entry.optional(DuesPolicyViewModel::account));
    entries.put(SettingKey.VOUCHER_BANK, Entry.optionalText());
    entries.put(SettingKey.VOUCHER_RECEIVABLE, Entry.optionalText());
    entries.put(SettingKey.VOUCHER_INCOME, Entry.optionalText());
    choices.put(SettingKey.DUES_LATE_JOINERS, new SimpleStringProperty(""));
    choices.put(SettingKey.DUES_INDIVIDUALS, new SimpleStringProperty(""));
    choices.put(SettingKey.DUES_OFFICE_CHANGE, new SimpleStringProperty(""));
    entries.values().forEach(it -> it.text().subscribe((before, now) -> problem.set(null)));
  }

  Entry<String> entry(SettingKey key) {
    return Objects.requireNonNull(entries.get(key), key::name);
  }

  /** What was decided, as it is kept; empty while nothing was. */
  StringProperty choice(SettingKey key) {
    return Objects.requireNonNull(choices.get(key), key::name);
  }

  ReadOnlyObjectProperty<@Nullable Message> problem() {
    return problem.getReadOnlyProperty();
  }

  /** Whether something was typed or chosen that is not saved. */
  boolean isTouched() {
    return entries.values().stream().anyMatch(Entry::isTouched)
        || choices.entrySet().stream()
            .anyMatch(one -> !one.getValue().get().equals(kept.getOrDefault(one.getKey(), "")));
  }

  void load() {
    desk.background()
        .start(
            Job.reading(Message.of("setting.reading"), progress -> services.settings().all())
                .onDone(this::fill));
  }

  private void fill(Map<SettingKey, String> all) {
    kept = all;
    entries.forEach((key, entry) -> entry.fill(all.getOrDefault(key, "")));
    choices.forEach((key, chosen) -> chosen.set(all.getOrDefault(key, "")));
  }

  void save() {
    entries.values().forEach(Entry::reveal);
    if (!entries.values().stream().allMatch(Entry::isGood)) {
      problem.set(Message.of("setting.mend-first"));
      return;
    }
    var wanted = new EnumMap<SettingKey, String>(SettingKey.class);
    entries.forEach(
        (key, entry) -> wanted.put(key, Objects.requireNonNullElse(entry.value().get(), "")));
    choices.forEach((key, chosen) -> wanted.put(key, chosen.get()));
    desk.background()
        .start(
            Job.changing(Message.of("setting.saving"), progress -> services.settings().save(wanted))
                .onDone(this::told));
  }

  private void told(Map<SettingKey, String> changed) {
    desk.notices()
        .tell(
            Notice.done(
                changed.isEmpty()
                    ? Message.of("setting.nothing-changed")
                    : Message.of("setting.saved", changed.size())));
    load();
  }

  /** 1月1日, 1-1 or 01.01, kept as {@code 01-01}. */
  private static Reading<String> monthDay(String text) {
    Matcher said = MONTH_DAY.matcher(PlainText.clean(text));
    if (!said.matches()) {
      return Reading.refused("setting.not-a-month-day", text);
    }
    try {
      MonthDay day = MonthDay.of(Integer.parseInt(said.group(1)), Integer.parseInt(said.group(2)));
      return Reading.of(
          String.format(Locale.ROOT, "%02d-%02d", day.getMonthValue(), day.getDayOfMonth()));
    } catch (DateTimeException _) {
      return Reading.refused("setting.not-a-month-day", text);
    }
  }

  private static Reading<String> days(String text) {
    String plain = PlainText.clean(text);
    return DuesPolicy.isPeriod(plain)
        ? Reading.of(plain)
        : Reading.refused("setting.not-a-period", text);
  }

  private static Reading<String> account(String text) {
    String plain = PlainText.clean(text);
    return ACCOUNT.matcher(plain).matches()
        ? Reading.of(plain)
        : Reading.refused("setting.not-an-account", text);
  }
}
