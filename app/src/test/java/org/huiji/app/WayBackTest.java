package org.huiji.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.TableView;
import org.huiji.app.office.Secretariat;
import org.huiji.persistence.store.Backup;
import org.huiji.persistence.store.SqliteStore;
import org.huiji.setting.SettingKey;
import org.huiji.table.Progress;
import org.junit.jupiter.api.Test;

/** A register that cannot be opened comes back from a copy, without the command line. */
class WayBackTest extends WiredWindow {

  @Test
  void damagedDataIsReplacedByACopyOfTheListAndNumbersAreAskedFor() throws IOException {
    beginAndCopyTo(data().resolve("backups").resolve("daily-2026-03-17.db"));
    byte[] whole = Files.readAllBytes(file());
    Arrays.fill(whole, 0, 2000, (byte) 7);
    Files.write(file(), whole);

    reopen();

    awaitText("名册打不开");
    await(() -> chooseFirst());
    snapshot("way-back-damaged");
    awaitFree("恢复这份备份");
    push("恢复这份备份");
    awaitText("去填写");
    push("去填写");
    awaitText("恢复后要确认的编号");
    snapshot("way-back-numbers");
    push("其余都没有再发过号，接着备份发");
    await(() -> !says("恢复后要确认的编号"));
    assertThat(name()).isEqualTo("示例市软件行业协会");
  }

  @Test
  void aRegisterIsBroughtToANewComputerAtTheFirstStart() throws IOException {
    Path usb = Files.createDirectories(folder().resolve("usb")).resolve("huiji.db");
    beginAndCopyTo(usb);
    Files.delete(file());
    start(Optional.empty());
    awaitText("欢迎使用会籍");
    pointedAt = usb;

    push("从备份恢复…");
    awaitText("从备份恢复名册");
    snapshot("way-back-first-start");
    push("选择其他文件…");

    awaitText("去填写");
    assertThat(name()).isEqualTo("示例市软件行业协会");
  }

  private void beginAndCopyTo(Path copy) throws IOException {
    read(
        () -> {
          new Beginnings(office).register("chongqing", "示例市软件行业协会", null, "王芳");
          return true;
        });
    Files.createDirectories(copy.getParent());
    new Backup(file(), CLOCK).to(copy, "王芳", Progress.UNWATCHED);
    stop();
  }

  private boolean chooseFirst() {
    if (lookup(".first-start .data-table").tryQuery().isEmpty()) {
      return false;
    }
    return inWindow(
        () -> {
          TableView<?> table = lookup(".first-start .data-table").queryAs(TableView.class);
          table.getSelectionModel().select(0);
          return table.getSelectionModel().getSelectedItem() != null;
        });
  }

  private void reopen() {
    start(
        Optional.empty(),
        CompletableFuture.supplyAsync(
            () -> Secretariat.on(data(), CLOCK, SqliteStore.open(file(), CLOCK))));
  }

  private String name() {
    return read(
        () -> {
          try (SqliteStore store = SqliteStore.open(file(), CLOCK)) {
            return Secretariat.on(data(), CLOCK, store)
                .settingDesk()
                .all()
                .get(SettingKey.ASSOCIATION_NAME);
          }
        });
  }

  private Path file() {
    return Secretariat.dataFile(data());
  }
}
