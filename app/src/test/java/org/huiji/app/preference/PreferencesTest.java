package org.huiji.app.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // the folder is made before each test
class PreferencesTest {

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("not yet there").resolve("window.properties");
  }

  @Test
  void whatWasSavedIsThereAgain() {
    Preferences before = Preferences.in(file);
    before.set("table.名册.width", 180.5);
    before.set("theme", "DARK");
    before.save();

    Preferences after = Preferences.in(file);

    assertThat(after.number("table.名册.width")).contains(180.5);
    assertThat(after.text("theme")).contains("DARK");
  }

  @Test
  void savingLeavesNothingBesideTheFile() throws IOException {
    Preferences preferences = Preferences.in(file);
    preferences.set("theme", "DARK");
    preferences.save();

    try (var files = Files.list(file.getParent())) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aFileThatCannotBeReadIsForgotten() throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, new byte[] {'a', '=', (byte) 0xff, (byte) 0xfe, '\\', 'u', '1'});

    assertThat(Preferences.in(file).text("a")).isEmpty();
  }

  @Test
  void aNumberThatIsNoneCountsAsNotRemembered() {
    Preferences preferences = Preferences.in(file);
    preferences.set("width", "wide");
    preferences.set("height", Double.NaN);

    assertThat(preferences.number("width")).isEmpty();
    assertThat(preferences.number("height")).isEmpty();
  }

  @Test
  void whatIsSetIsSavedALittleLaterAllAtOnce() {
    var waiting = new java.util.ArrayList<Runnable>();
    Preferences preferences = Preferences.in(file, waiting::add);
    preferences.set("window.width", 1280);
    preferences.set("window.height", 800);
    assertThat(waiting).hasSize(1);
    assertThat(file).doesNotExist();

    waiting.getFirst().run();
    assertThat(Preferences.in(file).number("window.height")).contains(800.0);
    preferences.set("window.height", 900);
    assertThat(waiting).hasSize(2);
    preferences.close();
    preferences.set("window.height", 1000);
    waiting.getLast().run();

    assertThat(waiting).hasSize(2);
    assertThat(Preferences.in(file).number("window.height")).contains(900.0);
  }
}
