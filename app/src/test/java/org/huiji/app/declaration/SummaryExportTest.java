package org.huiji.app.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.huiji.app.shell.FileDialogs;
import org.huiji.app.shell.PageId;
import org.huiji.declaration.intake.Arrival;
import org.huiji.declaration.intake.IntakeDesk;
import org.huiji.declaration.intake.IntakePreview;
import org.huiji.declaration.round.BuiltInRounds;
import org.huiji.declaration.summary.SummaryFile;
import org.huiji.declaration.summary.SummaryOptions;
import org.huiji.intake.Verdict;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.junit.jupiter.api.Test;

class SummaryExportTest extends DeclarationTest implements FileDialogs {

  private String ending = ".xlsx";
  private String filter = "";

  @Test
  void theTableOfADistrictIsTheOneThatCameFromIt() {
    fullRound();
    openPage(Size.OFFICE);
    await(() -> rows(LIST) == 32);
    turnTo(PageId.DECLARATIONS, new DeclarationRequest.OfDistrict("渝北区"));
    await(() -> rows(LIST) == 6);
    push("导出汇总表…");
    await(() -> says("已导出 6 个平台"));

    IntakePreview again = read(folder().resolve("渝北区平台信息汇总表（第二批）.xlsx"));

    assertThat(again.count(Verdict.NEW)).isZero();
    assertThat(again.arrival().district()).isEqualTo("渝北区");
  }

  @Test
  void theWholeRoundGoesOnPaperOfEitherSize() throws IOException {
    ending = ".pdf";
    fullRound();
    openPage(Size.LAPTOP);
    await(() -> rows(LIST) == 32);
    push("导出汇总表…");
    await(() -> says("已导出 32 个平台"));
    snapshot("declarations-exported");

    Path large = folder().resolve("平台信息汇总表（第二批）.pdf");
    assertThat(millimetresWide(large)).isEqualTo(420);
    Files.delete(large);
    filter = "A4";
    push("导出汇总表…");
    await(() -> Files.exists(large));
    assertThat(millimetresWide(large)).isEqualTo(297);
  }

  private static long millimetresWide(Path file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      return Math.round(pdf.getPage(0).getMediaBox().getWidth() / 72 * 25.4);
    }
  }

  @Test
  void chosenFormsAreOneFileToPrintOrOneFileEachAndAnEmptyOneIsForCompanies() {
    fullRound();
    openPage(Size.OFFICE);
    await(() -> rows(LIST) == 32);
    chooseFromMenu("空白申报书…");
    await(() -> says("已导出空白申报书"));
    inWindow(
        () -> {
          table(LIST).getSelectionModel().selectAll();
          return true;
        });
    chooseFromMenu("导出申报书…");
    await(() -> says("已导出 28 份申报书") && says("另有 4 份还没有收到申报书"));
    snapshot("declarations-forms-exported");

    assertThat(folder().resolve("空白申报书（第二批）.xlsx")).exists();
    assertThat(folder().resolve("申报书（第二批）")).isDirectoryContaining("glob:**.xlsx");
  }

  private void chooseFromMenu(String label) {
    inWindow(
        () -> {
          lookup(".declarations .command-bar .menu-button")
              .queryAs(MenuButton.class)
              .getItems()
              .stream()
              .filter(item -> label.equals(item.getText()))
              .findFirst()
              .orElseThrow()
              .fire();
          return true;
        });
  }

  @Override
  public Optional<Path> open(FileChooser chooser, Window owner) {
    return Optional.empty();
  }

  @Override
  public Optional<Path> save(FileChooser chooser, Window owner) {
    chooser.getExtensionFilters().stream()
        .filter(kind -> !filter.isEmpty() && kind.getDescription().contains(filter))
        .findFirst()
        .ifPresent(chooser::setSelectedExtensionFilter);
    String name = chooser.getInitialFileName().replaceFirst("\\.(xlsx|pdf|docx)$", "");
    return Optional.of(folder().resolve(name + ending));
  }

  @Override
  protected FileDialogs files() {
    return this;
  }

  private IntakePreview read(Path file) {
    assertThat(Files.exists(file)).isTrue();
    var summaries = office().declarations().summaryImport();
    SummaryFile opened = summaries.open(file, ReadOptions.usual(), Progress.UNWATCHED);
    var options = new SummaryOptions(LocalDate.of(2022, 2, 20), null);
    Arrival arrival =
        summaries.read(
            opened,
            opened.likeliestHead(),
            BuiltInRounds.secondBatchOf2021(),
            options,
            Progress.UNWATCHED);
    return office().declarations().intake().preview(arrival, IntakeDesk.UNTOUCHED);
  }
}
