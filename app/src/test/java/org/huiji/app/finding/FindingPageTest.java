package org.huiji.app.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huiji.app.OfficeTest;
import org.huiji.app.office.Soundness;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.Page;
import org.huiji.app.shell.PageId;
import org.huiji.app.theme.Language;
import org.huiji.app.theme.Theme;
import org.huiji.finding.Finding;
import org.huiji.member.MemberField;
import org.huiji.member.MemberId;
import org.huiji.rulebook.RulebookRepository.Edition;
import org.huiji.rulebook.question.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FindingPageTest extends OfficeTest {

  private @Nullable FindingPage page;

  @Override
  protected Page page(Desk desk) {
    page =
        new FindingPage(
            desk,
            new FindingServices(
                office().findings(),
                () -> Soundness.of(office()).all(),
                office().rulebookDesk(),
                office().settingDesk()),
            () -> {});
    return page.page();
  }

  @Test
  void anAnsweredQuestionIsGoneAndKeptAsAnEdition() {
    openPage(Size.LAPTOP);
    select(isQuestion("000-A1"));
    inWindow(
        () -> {
          lookup(node -> node instanceof RadioButton radio && radio.getText().startsWith("缺一个 √"))
              .queryAs(RadioButton.class)
              .fire();
          return true;
        });
    inWindow(
        () -> {
          lookup(
                  node ->
                      node instanceof TextField field
                          && field.getAccessibleText() != null
                          && field.getAccessibleText().startsWith("答复人"))
              .queryAs(TextField.class)
              .setText("第五届理事会");
          return true;
        });
    pushFirst("记录答复");
    await(() -> rows().noneMatch(isQuestion("000-A1")));

    Edition kept = office().rulebookDesk().editions().getFirst();
    assertThat(kept.validFrom()).isEqualTo(TODAY);
    assertThat(office().rulebookDesk().inForce().answer("000-A1"))
        .contains(new Answer("000-A1", "supervisor-granted", null, TODAY, "第五届理事会"));
  }

  @Test
  void anEmptyAnswerIsRefusedBesideItsButton() {
    openPage(Size.LAPTOP);
    select(isQuestion("000-A1"));
    pushFirst("记录答复");

    assertThat(
            lookup(".problem").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .filter(text -> !text.isEmpty()))
        .contains("请选一个选项，或者写明协会的规定。");
    assertThat(office().rulebookDesk().editions()).hasSize(1);
  }

  @Test
  void aFindingOpensItsRecord() {
    addUnit("青禾示例科技有限公司", Map.of());
    openPage(Size.LAPTOP);
    selectGroup("members");
    select(finding -> finding instanceof Finding.OfMember);
    pushFirst("打开会员记录");

    assertThat(askedOfRoster).hasSize(1).first().isInstanceOf(MemberId.class);
  }

  @Test
  void whatAnotherPageMendedIsGone() {
    addUnit("青禾示例科技有限公司", Map.of());
    openPage(Size.LAPTOP);
    int before = model().count().get();
    addUnit("远山示例软件有限公司", Map.of());
    inWindow(
        () -> {
          Objects.requireNonNull(page).registerChanged();
          return true;
        });

    await(() -> model().count().get() > before);
    assertThat(model().count().get()).isEqualTo(before + 4);
  }

  @Test
  void theListIsExportedAsAWorkbook() throws IOException {
    addUnit("青禾示例科技有限公司", Map.of(MemberField.DISTRICT, "渝中区"));
    openPage(Size.LAPTOP);
    selectGroup("NO_CODE");
    Path file = folder().resolve("没有信用代码.xlsx");
    inWindow(
        () -> {
          model().export(file);
          return true;
        });
    await(() -> Files.exists(file));

    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      assertThat(
              StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
                  .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                  .map(Object::toString))
          .contains("青禾示例科技有限公司", "渝中区", "GB 32100-2015");
    }
  }

  @Test
  void thePageIsPicturedInEveryState() {
    for (int i = 1; i <= 40; i++) {
      addUnit(
          "示例" + (char) ('甲' + i) + "信息技术有限公司",
          i % 3 == 0
              ? Map.of(MemberField.LIAISON_NAME, "联络员" + i, MemberField.LIAISON_MOBILE, "12345")
              : Map.of());
    }
    picture(Theme.LIGHT, Language.CHINESE, Size.LAPTOP);
    picture(Theme.LIGHT, Language.CHINESE, Size.OFFICE);
    picture(Theme.DARK, Language.CHINESE, Size.OFFICE);
    picture(Theme.LIGHT, Language.ENGLISH, Size.LAPTOP);
  }

  private void picture(Theme theme, Language language, Size size) {
    choose(theme, language);
    openPage(size);
    String suffix = "-%s-%s-%s".formatted(theme, language, size).toLowerCase(Locale.ROOT);
    select(isQuestion("000-A1"));
    snapshot("finding-question" + suffix);
    selectGroup("members");
    select(finding -> finding instanceof Finding.OfMember);
    snapshot("finding-member" + suffix);
  }

  private void openPage(Size size) {
    open(size, PageId.FINDINGS, null);
    await(() -> model().known().get());
  }

  private FindingsViewModel model() {
    return Objects.requireNonNull(page).model();
  }

  private void selectGroup(String id) {
    inWindow(
        () -> {
          model().groups().stream()
              .filter(group -> group.id().equals(id))
              .forEach(model().group()::set);
          return true;
        });
  }

  private void select(Predicate<Finding> wanted) {
    inWindow(
        () -> {
          TableView<Finding> table = table();
          table.getSelectionModel().select(rows().filter(wanted).findFirst().orElseThrow());
          return true;
        });
  }

  private Stream<Finding> rows() {
    return table().getItems().stream();
  }

  private TableView<Finding> table() {
    return lookup(".data-table").queryTableView();
  }

  private static Predicate<Finding> isQuestion(String id) {
    return finding -> finding instanceof Finding.Question asked && asked.question().id().equals(id);
  }
}
