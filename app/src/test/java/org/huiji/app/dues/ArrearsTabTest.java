package org.huiji.app.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.huiji.app.shell.PageId;
import org.huiji.app.theme.Language;
import org.huiji.app.theme.Theme;
import org.huiji.dues.reminder.Reminder;
import org.huiji.dues.view.Arrears;
import org.huiji.member.MemberId;
import org.junit.jupiter.api.Test;

class ArrearsTabTest extends DuesTest {

  private static final String LIST = "欠费会员";

  @Test
  void withoutArrearsThePageSaysSo() {
    found("itss", 10);
    open(Size.LAPTOP, PageId.DUES, new DuesRequest.InArrears());

    await(() -> says("截至 2026-03-18，没有到期未交的会费。"));
  }

  @Test
  void severalMembersAreRemindedAtOnce() {
    begin();
    open(Size.LAPTOP, PageId.DUES, new DuesRequest.InArrears());
    await(() -> rows(LIST) > 2);
    select(LIST, threeOwing(2025));
    press("记催缴 3 户…");
    type("方式", "电话");
    type("催缴日期", "20260401");
    press("记催缴 3 户");
    await(() -> problems().contains("2026-04-01 还没有到（今天是 2026-03-18）。"));
    type("催缴日期", "20260316");
    snapshot("dues-arrears-reminder");
    press("记催缴 3 户");
    await(() -> says("已记 3 户催缴。"));

    assertThat(office().reminders().of(2025).values())
        .hasSize(3)
        .allSatisfy(
            sent ->
                assertThat(sent)
                    .extracting(Reminder::channel, Reminder::sentOn)
                    .containsExactly(tuple("电话", LocalDate.of(2026, 3, 16))));
  }

  /** Where the first three stand in the list that owe a year. */
  private int[] threeOwing(int year) {
    List<Arrears.Line> lines = office().duesViews().arrears(TODAY).lines();
    return IntStream.range(0, lines.size())
        .filter(at -> lines.get(at).open().stream().anyMatch(open -> open.year() == year))
        .limit(3)
        .toArray();
  }

  @Test
  void aReminderIsWrittenDownForThoseAloneWhoOweThatYear() {
    begin();
    open(Size.LAPTOP, PageId.DUES, new DuesRequest.InArrears());
    await(() -> rows(LIST) > 2);
    int all = rows(LIST);
    select(LIST, IntStream.range(0, all).toArray());
    press("记催缴 %d 户…".formatted(all));
    type("方式", "电话");
    Set<MemberId> owing = owing(2021);
    assertThat(owing.size()).isPositive().isLessThan(all);
    chooseYear("年度", 2021);
    await(() -> says("有 %d 户欠 2021 年会费".formatted(owing.size())));
    snapshot("dues-arrears-reminder-fewer");
    press("记催缴 %d 户".formatted(owing.size()));
    await(() -> says("已记 %d 户催缴。".formatted(owing.size())));

    assertThat(office().reminders().of(2021).keySet()).isEqualTo(owing);
  }

  @Test
  void aFormThatIsFilledInStaysWhileTheListIsSorted() {
    begin();
    open(Size.LAPTOP, PageId.DUES, new DuesRequest.InArrears());
    await(() -> rows(LIST) > 2);
    select(LIST, 0);
    press("记催缴 1 户…");
    type("方式", "上门");
    List<Object> before = List.copyOf(table(LIST).getItems());
    inWindow(
        () -> {
          TableView<Object> list = table(LIST);
          TableColumn<Object, ?> number = list.getColumns().getFirst();
          number.setSortType(TableColumn.SortType.DESCENDING);
          list.getSortOrder().setAll(List.of(number));
          return true;
        });
    await(() -> !before.equals(table(LIST).getItems()));

    assertThat(typed("方式")).isEqualTo("上门");
    assertThat(says("记催缴 1 户")).isTrue();
  }

  private Set<MemberId> owing(int year) {
    return office().duesViews().arrears(TODAY).lines().stream()
        .filter(line -> line.open().stream().anyMatch(open -> open.year() == year))
        .map(line -> line.entry().id())
        .collect(Collectors.toSet());
  }

  @Test
  void candidatesComeWithTheirArticleAndWhatIsOpen() {
    begin();
    open(Size.LAPTOP, PageId.DUES, new DuesRequest.InArrears());
    press("自动退会候选");
    await(() -> rows("自动退会候选名单") > 0);
    snapshot("dues-candidates");

    assertThat(says("会员服务手册")).isTrue();
    assertThat(says("会员资格要经表决才终止")).isTrue();
    assertThat(says("协会还没有答复")).isTrue();
  }

  @Test
  void theTabsArePicturedInEverySize() {
    begin();
    for (Size size : Size.values()) {
      picture(Theme.LIGHT, Language.CHINESE, size);
    }
    picture(Theme.DARK, Language.CHINESE, Size.OFFICE);
    picture(Theme.LIGHT, Language.ENGLISH, Size.LAPTOP);
  }

  private void picture(Theme theme, Language language, Size size) {
    choose(theme, language);
    open(size, PageId.DUES, new DuesRequest.InArrears());
    boolean chinese = language == Language.CHINESE;
    await(() -> rows(chinese ? LIST : "Members in arrears") > 0);
    String name = "%s-%s-%s".formatted(theme, language, size).toLowerCase(Locale.ROOT);
    snapshot("dues-arrears-" + name);
    turnToTab(chinese ? "收缴情况" : "Collection");
    await(() -> rows(chinese ? "各年会费收缴情况表" : "Table of the dues collected year by year") > 0);
    snapshot("dues-collection-" + name);
  }

  private void begin() {
    found("itss", 120);
    adopt();
    decide();
    yearsPassed();
  }
}
