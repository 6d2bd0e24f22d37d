package org.huiji.setting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.Rulebooks;
import org.huiji.rulebook.edit.RulebookDesk;
import org.huiji.rulebook.edit.RulebookEdit;
import org.huiji.rulebook.question.Stated;
import org.huiji.store.Cause;
import org.huiji.store.ChangeTx;
import org.huiji.store.Store;

/** Where the association says who it is and who sits at the desk. */
public final class SettingDesk {

  private final Store store;
  private final SettingRepository settings;
  private final Rulebooks rulebooks;
  private final RulebookDesk rules;
  private final Clock clock;

  public SettingDesk(
      Store store,
      SettingRepository settings,
      Rulebooks rulebooks,
      RulebookDesk rules,
      Clock clock) {
    this.store = store;
    this.settings = settings;
    this.rulebooks = rulebooks;
    this.rules = rules;
    this.clock = clock;
  }

  /** What is set now. The name is the rule book's where it was not set otherwise. */
  public Map<SettingKey, String> all() {
    return store.read(
        tx -> {
          var all = new EnumMap<SettingKey, String>(SettingKey.class);
          all.putAll(settings.all(tx));
          if (rulebooks.isChosen(tx)) {
            Rulebook rulebook = rulebooks.on(tx, LocalDate.now(clock));
            rulebook
                .ifSettled(rulebook.association())
                .ifPresent(name -> all.putIfAbsent(SettingKey.ASSOCIATION_NAME, name));
          }
          return all;
        });
  }

  /** Who sits at the desk; the computer's user where nobody has said. */
  public String operator() {
    return all().getOrDefault(SettingKey.OPERATOR, System.getProperty("user.name"));
  }

  /**
   * Sets what differs from before; a new name of the association goes into the rule book, too.
   *
   * @param wanted empty text clears a key; keys not named stay
   * @return what was changed
   * @throws Refusal when certificates would end before they begin
   */
  public Map<SettingKey, String> save(Map<SettingKey, String> wanted) {
    Map<SettingKey, String> before = all();
    Map<SettingKey, String> changed = new EnumMap<>(SettingKey.class);
    wanted.forEach(
        (key, value) -> {
          if (!value.strip().equals(before.getOrDefault(key, ""))) {
            changed.put(key, value.strip());
          }
        });
    refuseBackwards(before, changed);
    if (!changed.isEmpty()) {
      store.change(
          cause(before, changed),
          tx -> {
            changed.forEach((key, value) -> settings.put(tx, key, value));
            rename(tx, changed.getOrDefault(SettingKey.ASSOCIATION_NAME, ""));
            return null;
          });
    }
    return changed;
  }

  private static Cause cause(Map<SettingKey, String> before, Map<SettingKey, String> changed) {
    String user = before.getOrDefault(SettingKey.OPERATOR, System.getProperty("user.name"));
    String operator = changed.getOrDefault(SettingKey.OPERATOR, user);
    return Cause.of(
        operator.isBlank() ? user : operator,
        "action.setting-edit",
        changed.keySet().stream().map(SettingKey::name).collect(Collectors.joining("、")));
  }

  private void rename(ChangeTx tx, String name) {
    LocalDate today = LocalDate.now(clock);
    if (name.isEmpty()
        || !rulebooks.isChosen(tx)
        || rulebooks.on(tx, today).association().equals(new Stated.Known<>(name))) {
      return;
    }
    String by = tx.cause().operator();
    rules.edit(tx, List.of(RulebookEdit.nameAssociation(name, today, by)), today);
  }

  private static void refuseBackwards(
      Map<SettingKey, String> before, Map<SettingKey, String> changed) {
    var after = new EnumMap<SettingKey, String>(SettingKey.class);
    after.putAll(before);
    after.putAll(changed);
    String from = after.getOrDefault(SettingKey.CERTIFICATE_FROM, "");
    String until = after.getOrDefault(SettingKey.CERTIFICATE_UNTIL, "");
    if (!from.isEmpty()
        && !until.isEmpty()
        && LocalDate.parse(until).isBefore(LocalDate.parse(from))) {
      throw Refusal.of("settings.certificate-backwards", from, until);
    }
  }
}
