package org.huiji.app.dues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.ListView;
import org.huiji.app.shell.PageId;
import org.huiji.app.theme.Language;
import org.huiji.app.theme.Theme;
import org.huiji.dues.charge.ChargePlan;
import org.huiji.dues.charge.ChargeRow;
import org.junit.jupiter.api.Test;

class BooksTabTest extends DuesTest {

  private static final String LIST = "这一年每户的账目";

  @Test
  void withoutAnEntryThePageSaysWhatToDo() {
    found("itss", 10);
    adopt();
    openBooks(Size.LAPTOP);
    await(() -> says("还没有任何账目"));
    press("去收取 2026 年会费");

    await(() -> rows("应收会费预览") > 0);
  }

  @Test
  void aYearIsProvedAndClosedAfterAYes() {
    books();
    openBooks(Size.LAPTOP);
    await(() -> rows(LIST) > 0 && says("账目相符"));
    press("结 2025 年的账");
    await(() -> listTargetWindows().size() > 1);
    snapshot("dues-books-question");
    press("结账并结转");
    await(() -> says("2025 年已结账"));
    await(() -> says("校验码（SHA-256）"));

    assertThat(office().books().closed()).hasSize(1);
    snapshot("dues-books-closed");
    press("核对全部年度");
    await(() -> says("账目全部相符"));
  }

  @Test
  void aYearIsNotClosedTwice() {
    books();
    openBooks(Size.LAPTOP);
    await(() -> can("结 2025 年的账"));
    CountDownLatch gate = new CountDownLatch(1);
    holdChanges(gate);
    press("结 2025 年的账");
    press("结账并结转");
    await(() -> background().running().size() == 2);
    assertThat(can("结 2025 年的账")).isFalse();
    gate.countDown();
    await(() -> says("2025 年已结账"));

    assertThat(office().books().closed()).hasSize(1);
  }

  @Test
  void anotherYearIsNotShownWithTheFiguresOfTheOneBefore() {
    books();
    openBooks(Size.LAPTOP);
    await(() -> rows(LIST) > 0 && says("账目相符"));
    boolean blank =
        inWindow(
            () -> {
              ListView<?> years = lookup(".side-list").queryListView();
              years.getSelectionModel().select(0);
              return rows(LIST) == 0 && !says("账目相符");
            });

    assertThat(blank).isTrue();
    await(() -> rows(LIST) > 0 && says("账目相符"));
  }

  @Test
  void theTabIsPicturedInEverySize() {
    books();
    for (Size size : Size.values()) {
      picture(Theme.LIGHT, Language.CHINESE, size);
    }
    picture(Theme.DARK, Language.CHINESE, Size.OFFICE);
    picture(Theme.LIGHT, Language.ENGLISH, Size.LAPTOP);
  }

  private void books() {
    found("itss", 40);
    adopt();
    decide();
    ChargePlan plan = charge(2025);
    List<ChargeRow> charged = plan.rows().stream().filter(row -> row.fen() > 0).toList();
    charged.subList(0, charged.size() / 2).forEach(row -> pay(row, 2025, row.fen()));
    charge(2026);
  }

  private void picture(Theme theme, Language language, Size size) {
    choose(theme, language);
    openBooks(size);
    String list = language == Language.CHINESE ? LIST : "The year member by member";
    await(() -> rows(list) > 0);
    snapshot("dues-books-%s-%s-%s".formatted(theme, language, size).toLowerCase(Locale.ROOT));
  }

  private void openBooks(Size size) {
    open(size, PageId.DUES, null);
    turnToTab(appearance().language().get() == Language.CHINESE ? "账册" : "Books");
  }
}
