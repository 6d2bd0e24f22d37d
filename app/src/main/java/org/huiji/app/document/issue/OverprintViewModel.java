package org.huiji.app.document.issue;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Duration;
import org.huiji.app.document.paper.DocumentServices;
import org.huiji.app.shell.Desk;
import org.huiji.app.task.Job;
import org.huiji.app.widget.Entry;
import org.huiji.setting.SettingKey;
import org.huiji.store.Cause;
import org.huiji.text.Message;
import org.huiji.text.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Printing on bought stock: only the text, moved to the right and down by millimetres. What is
 * typed is kept with the association's settings a moment later.
 */
public final class OverprintViewModel {

  private static final String SWITCH = "documents.overprint";
  private static final BigDecimal MOST = new BigDecimal(50);
  private static final Duration TYPED = Duration.millis(500);

  private final DocumentServices services;
  private final Desk desk;
  private final Runnable changed;
  private final BooleanProperty on = new SimpleBooleanProperty();
  private final Entry<Integer> right = Entry.required(OverprintViewModel::tenths);
  private final Entry<Integer> down = Entry.required(OverprintViewModel::tenths);
  private final PauseTransition pause = new PauseTransition(TYPED);
  private Map<SettingKey, Integer> kept = Map.of();
  private boolean bad;

  OverprintViewModel(DocumentServices services, Desk desk, Runnable changed) {
    this.services = services;
    this.desk = desk;
    this.changed = changed;
    on.set(desk.preferences().text(SWITCH).map(Boolean::parseBoolean).orElse(false));
    on.subscribe(
        (before, now) -> {
          desk.preferences().set(SWITCH, now.toString());
          changed.run();
        });
    pause.setOnFinished(event -> keep());
    right.value().subscribe((before, now) -> typed(now));
    down.value().subscribe((before, now) -> typed(now));
  }

  BooleanProperty on() {
    return on;
  }

  /** In tenths of a millimetre, negative to the left. */
  Entry<Integer> right() {
    return right;
  }

  /** In tenths of a millimetre, negative upwards. */
  Entry<Integer> down() {
    return down;
  }

  boolean isGood() {
    return !on.get() || (right.isGood() && down.isGood());
  }

  /** Reads what is kept. */
  public void load() {
    desk.background()
        .start(
            Job.reading(
                    Message.of("documentview.reading"),
                    progress ->
                        Map.of(
                            SettingKey.OVERPRINT_X,
                            Integer.valueOf(services.setting(SettingKey.OVERPRINT_X, "0")),
                            SettingKey.OVERPRINT_Y,
                            Integer.valueOf(services.setting(SettingKey.OVERPRINT_Y, "0"))))
                .onDone(this::fill));
  }

  /** Keeps at once what was typed a moment ago, as when the page is left. */
  public void keepNow() {
    pause.stop();
    keep();
  }

  private void fill(Map<SettingKey, Integer> found) {
    kept = found;
    right.fill(millimetres(found.getOrDefault(SettingKey.OVERPRINT_X, 0)));
    down.fill(millimetres(found.getOrDefault(SettingKey.OVERPRINT_Y, 0)));
  }

  /** What is not understood is told at once; what is understood, when it is kept. */
  private void typed(@Nullable Integer tenths) {
    pause.playFromStart();
    if (tenths == null) {
      bad = true;
      changed.run();
    }
  }

  private void tellIfMended() {
    if (bad) {
      bad = false;
      changed.run();
    }
  }

  private void keep() {
    Integer x = right.value().get();
    Integer y = down.value().get();
    if (x == null || y == null) {
      return;
    }
    Map<SettingKey, Integer> wanted = Map.of(SettingKey.OVERPRINT_X, x, SettingKey.OVERPRINT_Y, y);
    if (wanted.equals(kept)) {
      tellIfMended();
      return;
    }
    desk.background()
        .start(
            Job.changing(Message.of("documentview.keeping-offset"), progress -> write(wanted))
                .onDone(
                    done -> {
                      kept = wanted;
                      bad = false;
                      changed.run();
                    }));
  }

  private boolean write(Map<SettingKey, Integer> wanted) {
    Cause cause = Cause.of(services.operator(), "action.setting-edit", "overprint");
    services
        .store()
        .change(
            cause,
            tx -> {
              wanted.forEach(
                  (key, tenths) -> services.settings().put(tx, key, String.valueOf(tenths)));
              return true;
            });
    return true;
  }

  private static String millimetres(int tenths) {
    return BigDecimal.valueOf(tenths, 1).toPlainString();
  }

  private static Reading<Integer> tenths(String typed) {
    try {
      BigDecimal value = new BigDecimal(Objects.requireNonNull(typed).strip());
      if (value.abs().compareTo(MOST) <= 0) {
        return Reading.of(value.movePointRight(1).intValueExact());
      }
    } catch (ArithmeticException | NumberFormatException _) {
      // said below
    }
    return Reading.refused("documentview.offset-refused");
  }
}
