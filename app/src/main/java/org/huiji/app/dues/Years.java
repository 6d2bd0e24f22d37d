package org.huiji.app.dues;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** A box to choose a year from. */
public final class Years extends ComboBox<Integer> {

  private static final int PAST = 10;

  private final Messages words;
  private boolean offering;

  /**
   * @param year the one chosen; changed by the clerk and from outside
   */
  public Years(Messages words, String titleKey, IntegerProperty year) {
    this.words = words;
    setAccessibleText(words.text(titleKey));
    setMinWidth(USE_PREF_SIZE);
    setVisibleRowCount(PAST + 2);
    setConverter(new Word());
    year.subscribe(
        now -> {
          if (now.intValue() > 0) {
            setValue(now.intValue());
          }
        });
    valueProperty()
        .subscribe(
            (before, now) -> {
              if (now != null && !offering) {
                year.set(now);
              }
            });
  }

  /** One of a few years and no other. */
  public static Years among(Messages words, IntegerProperty year, List<Integer> years) {
    Years box = new Years(words, "duesview.choose-year", year);
    Integer chosen = box.getValue();
    box.getItems().setAll(years);
    box.setValue(chosen);
    return box;
  }

  /** From the next year back, and years known beside those. */
  public void offer(int today, List<Integer> known) {
    Integer chosen = getValue();
    offering = true;
    getItems()
        .setAll(
            IntStream.concat(
                    IntStream.rangeClosed(today - PAST, today + 1),
                    known.stream().mapToInt(Integer::intValue))
                .distinct()
                .boxed()
                .sorted((one, other) -> Integer.compare(other, one))
                .toList());
    setValue(chosen);
    offering = false;
  }

  private final class Word extends StringConverter<Integer> {

    @Override
    public String toString(@Nullable Integer year) {
      return year == null ? "" : words.text("duesview.year", Integer.toString(year));
    }

    @Override
    public Integer fromString(String text) {
      throw new UnsupportedOperationException("Only chosen, never typed");
    }
  }
}
