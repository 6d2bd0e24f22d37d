package org.huiji.app.setting;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.huiji.app.notice.Notice;
import org.huiji.app.shell.Desk;
import org.huiji.app.task.Job;
import org.huiji.app.widget.Entry;
import org.huiji.setting.SettingKey;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** What the association says about itself. */
final class AssociationViewModel {

  private final Desk desk;
  private final SettingServices services;
  private final Runnable saved;
  private final Map<SettingKey, Entry<?>> entries = new EnumMap<>(SettingKey.class);
  private final Entry<LocalDate> from = Fields.optionalDay();
  private final Entry<LocalDate> until = Fields.optionalDay();
  private final ReadOnlyObjectWrapper<@Nullable Message> problem = new ReadOnlyObjectWrapper<>();

  AssociationViewModel(Desk desk, SettingServices services, Runnable saved) {
    this.desk = desk;
    this.services = services;
    this.saved = saved;
    entries.put(SettingKey.ASSOCIATION_NAME, Entry.optionalText());
    entries.put(SettingKey.CONTACT_PERSON, Entry.optionalText());
    entries.put(SettingKey.CONTACT_PHONE, Fields.phone());
    entries.put(SettingKey.CONTACT_ADDRESS, Entry.optionalText());
    entries.put(SettingKey.NOTICE_ATTACHMENTS, Entry.optionalText());
    entries.put(SettingKey.OPERATOR, Entry.optionalText());
    entries.put(SettingKey.CURRENT_TERM, Entry.optionalText());
    entries.put(SettingKey.CERTIFICATE_FROM, from);
    entries.put(SettingKey.CERTIFICATE_UNTIL, until);
    entries.values().forEach(it -> it.text().subscribe((before, now) -> problem.set(null)));
  }

  Entry<?> entry(SettingKey key) {
    Entry<?> entry = entries.get(key);
    if (entry == null) {
      throw new IllegalArgumentException("Not set here: " + key);
    }
    return entry;
  }

  /** First and last day of certificates. */
  Entry<LocalDate> from() {
    return from;
  }

  Entry<LocalDate> until() {
    return until;
  }

  /** What is wrong with the fields together. */
  ReadOnlyObjectProperty<@Nullable Message> problem() {
    return problem.getReadOnlyProperty();
  }

  void load() {
    desk.background()
        .start(
            Job.reading(Message.of("setting.reading"), progress -> services.settings().all())
                .onDone(
                    all -> entries.forEach((key, entry) -> entry.fill(all.getOrDefault(key, "")))));
  }

  void save() {
    LocalDate first = from.value().get();
    LocalDate last = until.value().get();
    entries.values().forEach(Entry::reveal);
    if (!entries.values().stream().allMatch(Entry::isGood)) {
      problem.set(Message.of("setting.mend-first"));
    } else if (first != null && last != null && last.isBefore(first)) {
      problem.set(Message.of("settings.certificate-backwards", first, last));
    } else {
      keep(wanted());
    }
  }

  private Map<SettingKey, String> wanted() {
    var wanted = new EnumMap<SettingKey, String>(SettingKey.class);
    entries.forEach(
        (key, entry) -> {
          Object value = entry.value().get();
          wanted.put(key, value == null ? "" : value.toString());
        });
    return wanted;
  }

  private void keep(Map<SettingKey, String> wanted) {
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
    saved.run();
  }
}
