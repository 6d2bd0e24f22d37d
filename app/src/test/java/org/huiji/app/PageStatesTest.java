package org.huiji.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.huiji.app.shell.PageId;
import org.junit.jupiter.api.Test;

/** What stands in the place of a list: that it is read, or that nothing was found. */
class PageStatesTest extends FrameTest {

  private static final String READING = "正在读取…";
  private static final String NOTHING_FOUND = "没有找到符合条件的记录";

  @Test
  void whatIsBeingReadSaysSo() {
    found("itss", 12);
    open(Size.LAPTOP, PageId.SETTINGS, null);

    assertThat(List.of(PageId.ROSTER, PageId.ADMISSION, PageId.DOCUMENTS))
        .allSatisfy(page -> assertThat(textsOnOpening(page)).contains(READING));
    assertThat(textsOnOpening(PageId.DUES)).contains(READING);
    List.of("应收", "欠费", "收缴情况", "账册")
        .forEach(tab -> assertThat(textsOnTurningTo(tab)).as(tab).contains(READING));
  }

  @Test
  void aSearchWithoutHitsIsNotAnEmptyList() {
    found("itss", 12);
    open(Size.LAPTOP, PageId.ADMISSION, null);
    await(() -> says("申请中 1"));
    type("查找", "查无此名");
    await(() -> says(NOTHING_FOUND));
    assertThat(seenNow()).noneMatch(text -> text.contains("没有申请"));
    snapshot("no-hits-admission");

    turnTo(PageId.DUES, null);
    type("查找", "查无此名");
    await(() -> seenNow().stream().anyMatch(text -> text.contains(NOTHING_FOUND)));
    snapshot("no-hits-dues");
  }

  /** What can be read at the moment at which a page comes to the front. */
  private List<String> textsOnOpening(PageId page) {
    return inWindow(
        () -> {
          turnTo(page, null);
          return seen();
        });
  }

  private List<String> textsOnTurningTo(String tab) {
    return inWindow(
        () -> {
          select(tab);
          return seen();
        });
  }

  private boolean select(String title) {
    TabPane pane = lookup(".dues > .tab-pane").queryAs(TabPane.class);
    Tab wanted =
        pane.getTabs().stream()
            .filter(tab -> tab.getText().equals(title))
            .findFirst()
            .orElseThrow();
    pane.getSelectionModel().select(wanted);
    return true;
  }

  private List<String> seen() {
    return lookup(node -> node instanceof Labeled && isSeen(node))
        .queryAllAs(Labeled.class)
        .stream()
        .map(Labeled::getText)
        .filter(Objects::nonNull)
        .toList();
  }

  private List<String> seenNow() {
    return inWindow(this::seen);
  }
}
