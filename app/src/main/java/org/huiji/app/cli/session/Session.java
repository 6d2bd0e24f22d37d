package org.huiji.app.cli.session;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.huiji.app.office.Secretariat;
import org.huiji.app.start.SingleWindow;
import org.huiji.persistence.store.SqliteStore;
import org.huiji.problem.Refusal;
import org.huiji.setting.SettingKey;
import org.huiji.store.Cause;
import org.huiji.store.ReadTx;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** One run of the command line: where the data is, what it says and in which language. */
public final class Session {

  private final Messages words;
  private final Clock clock;
  private final PrintStream out;
  private final PrintStream err;
  private final JsonText json = new JsonText();

  public Session(Messages words, Clock clock, PrintStream out, PrintStream err) {
    this.words = words;
    this.clock = clock;
    this.out = out;
    this.err = err;
  }

  public Messages words() {
    return words;
  }

  public Clock clock() {
    return clock;
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  public PrintStream out() {
    return out;
  }

  public PrintStream err() {
    return err;
  }

  public void say(String key, Object... args) {
    out.println(words.text(key, args));
  }

  public void complain(String key, Object... args) {
    err.println(words.text(key, args));
  }

  public void json(Object document) {
    out.println(json.of(document));
  }

  /** The same of what names people: that it was given out stands in the audit trail. */
  public void givesOut(Secretariat secretariat, String list, Object document) {
    secretariat.store().change(Cause.of(operator(secretariat), "action.list", list), _ -> null);
    json(document);
  }

  /** Looks at the register, also while the window has it open. */
  public <T extends @Nullable Object> T reading(Path folder, Function<Secretariat, T> work) {
    refuseWithoutRegister(folder);
    try (Secretariat secretariat = Secretariat.open(folder, clock)) {
      return work.apply(secretariat);
    }
  }

  /** Changes the register; the window must not have it open meanwhile. */
  public <T extends @Nullable Object> T changing(Path folder, Function<Secretariat, T> work) {
    refuseWithoutRegister(folder);
    return alone(folder, () -> reading(folder, work));
  }

  /** Changes a folder that may not have a register yet. */
  public <T extends @Nullable Object> T beginning(Path folder, Function<Secretariat, T> work) {
    SqliteStore.isThere(Secretariat.dataFile(folder)); // one that is gone is no new one
    return alone(
        folder,
        () -> {
          try (Secretariat secretariat = Secretariat.open(folder, clock)) {
            return work.apply(secretariat);
          }
        });
  }

  /** Does something while no window and no other command changes the folder. */
  public <T extends @Nullable Object> T alone(Path folder, Supplier<T> work) {
    try (SingleWindow _ = claim(folder)) {
      return work.get();
    } catch (IOException e) {
      throw new Refusal(Message.of("start.unusable", folder + " (" + e.getMessage() + ")"), e);
    }
  }

  /** Who stands in the audit trail: whoever sits at the desk, or else the command line. */
  public String operator(Secretariat secretariat) {
    Map<SettingKey, String> all = secretariat.store().read(tx -> settings(secretariat, tx));
    return Optional.ofNullable(all.get(SettingKey.OPERATOR))
        .orElseGet(() -> words.text("cli.operator"));
  }

  private static Map<SettingKey, String> settings(Secretariat secretariat, ReadTx tx) {
    return secretariat.settings().all(tx);
  }

  private static SingleWindow claim(Path folder) throws IOException {
    return SingleWindow.claim(folder).orElseThrow(() -> Refusal.of("cli.in-use", folder));
  }

  /** Refuses a folder without a register, and one whose register is gone. */
  public void refuseWithoutRegister(Path folder) {
    if (!SqliteStore.isThere(Secretariat.dataFile(folder))) {
      throw Refusal.of("cli.no-register", folder);
    }
  }
}
