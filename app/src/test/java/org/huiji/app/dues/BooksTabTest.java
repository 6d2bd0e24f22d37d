package org.huiji.app.dues;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import org.huiji.app.shell.PageId;
import org.huiji.app.theme.Language;
import org.huiji.app.theme.Theme;
import org.huiji.dues.charge.ChargePlan;
import org.huiji.dues.charge.ChargeRow;
import org.huiji.dues.ledger.Allocation;
import org.huiji.dues.ledger.Payment;
import org.junit.jupiter.api.Test;

class BooksTabTest extends DuesTest {

  private static final String LIST = "这一年每户的账目";

  @Test
  void withoutAnEntryThePageSaysWhatToDo() {
    found("itss", 10);
    adopt();
    openBooks(Size.LAPTOP);
    await(() -> says("还没有任何账目"));
    push("收取 2026 年会费");

    await(() -> rows("应收会费预览") > 0);
  }

  @Test
  void aYearIsProvedAndClosedAfterAYes() {
    books();
    openBooks(Size.LAPTOP);
    await(() -> rows(LIST) > 0 && says("账目相符"));
    push("结 2025 年的账");
    await(() -> listTargetWindows().size() > 1);
    snapshot("dues-books-question");
    push("结账并结转");
    await(() -> says("2025 年已结账"));
    await(() -> says("校验码（SHA-256）"));

    assertThat(office().books().closed()).hasSize(1);
    snapshot("dues-books-closed");
    push("核对全部年度");
    await(() -> says("账目全部相符"));
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

  /** Two years charged, half of the first paid. */
  private void books() {
    found("itss", 40);
    adopt();
    decide();
    ChargePlan plan = charge(2025);
    List<ChargeRow> charged = plan.rows().stream().filter(row -> row.fen() > 0).toList();
    charged.subList(0, charged.size() / 2).forEach(this::pay);
    charge(2026);
  }

  private void pay(ChargeRow row) {
    office()
        .ledger()
        .pay(
            new Payment(
                row.entry().member().name(),
                LocalDate.of(2025, 5, 20),
                null,
                null,
                List.of(new Allocation(row.entry().id(), 2025, row.fen()))),
            CLERK);
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
    inWindow(
        () -> {
          lookup(".dues > .tab-pane").queryAs(TabPane.class).getSelectionModel().selectLast();
          return true;
        });
    await(() -> says("还没有任何账目") || !lookup(node -> node instanceof ListView).queryAll().isEmpty());
  }
}
