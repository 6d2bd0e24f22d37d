package org.huiji.app.member;

import java.time.LocalDate;
import java.util.List;
import org.huiji.app.task.Background;
import org.huiji.app.task.Commit;
import org.huiji.app.widget.Days;
import org.huiji.app.widget.Entry;
import org.huiji.member.MemberExit;
import org.huiji.member.MemberId;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.organ.Organ;
import org.huiji.text.Message;

/** The decision that ends one membership, as it is typed in. */
final class ExitViewModel {

  private final MemberServices services;
  private final MemberId member;
  private final String name;
  private final List<String> organs;
  private final Commit commit;
  private final Entry<LocalDate> on = Days.required();
  private final Entry<String> organ = Entry.requiredText();
  private final Entry<String> meeting = Entry.optionalText();
  private final Entry<String> reason = Entry.requiredText();

  ExitViewModel(
      MemberServices services,
      Background background,
      Rulebook rulebook,
      MemberId member,
      String name) {
    this.services = services;
    this.member = member;
    this.name = name;
    this.organs = rulebook.organs().stream().map(Organ::name).toList();
    this.commit = new Commit(background);
  }

  String name() {
    return name;
  }

  /** Those of the rule book; another one may be typed. */
  List<String> organs() {
    return organs;
  }

  Entry<LocalDate> on() {
    return on;
  }

  Entry<String> organ() {
    return organ;
  }

  Entry<String> meeting() {
    return meeting;
  }

  Entry<String> reason() {
    return reason;
  }

  Commit commit() {
    return commit;
  }

  boolean isDirty() {
    return List.of(on, organ, meeting, reason).stream()
        .anyMatch(entry -> !entry.text().get().isBlank());
  }

  /** Records it in the background; nothing where something is missing. */
  void save(Runnable done) {
    List.of(on, organ, reason).forEach(Entry::reveal);
    LocalDate day = on.value().get();
    String by = organ.value().get();
    String why = reason.value().get();
    if (day == null || by == null || why == null) {
      return;
    }
    var exit = new MemberExit(member, day, by, meeting.value().get(), why);
    commit.save(
        Message.of("memberview.ending", name),
        () -> services.exits().end(exit, services.operator().get()),
        done);
  }
}
