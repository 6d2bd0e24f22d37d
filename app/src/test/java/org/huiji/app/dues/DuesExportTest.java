package org.huiji.app.dues;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.huiji.app.shell.FileDialogs;
import org.huiji.app.shell.PageId;
import org.huiji.dues.view.DuesYear;
import org.huiji.text.Yuan;
import org.junit.jupiter.api.Test;

class DuesExportTest extends DuesTest implements FileDialogs {

  private String ending = ".xlsx";

  @Test
  void theListOfAYearIsWrittenAsSheIsShownIt() throws IOException {
    begin();
    open(Size.LAPTOP, PageId.DUES, new DuesRequest.OfYear(2025));
    await(() -> rows("这一年的会员") > 0);
    choose("导出…");
    await(() -> says("已写出"));
    DuesYear year = office().duesViews().year(2025);
    List<List<String>> cells = read(target("2025年会费花名册.xlsx"));

    assertThat(cells.stream().filter(row -> row.size() > 2).map(row -> row.get(2)))
        .containsAll(year.lines().stream().map(line -> line.entry().member().name()).toList());
    assertThat(cells.getLast())
        .contains("合计", Yuan.text(year.total().charged()), Yuan.text(year.total().paid()));
  }

  @Test
  void theArrearsAreWrittenWithEverybodyWhoOwes() throws IOException {
    begin();
    open(Size.LAPTOP, PageId.DUES, new DuesRequest.InArrears());
    await(() -> rows("欠费会员") > 0);
    choose("导出…");
    await(() -> says("已写出"));
    List<String> owing =
        office().duesViews().arrears(TODAY).lines().stream()
            .map(line -> line.entry().member().name())
            .toList();

    assertThat(read(target("欠费清单2026-03-18.xlsx")).stream().flatMap(List::stream))
        .containsAll(owing);
  }

  @Test
  void aListOfTheBooksIsWrittenAsPdfToo() throws IOException {
    begin();
    open(Size.LAPTOP, PageId.DUES, null);
    turnToTab("账册");
    await(() -> rows("这一年每户的账目") > 0);
    ending = ".pdf";
    choose("流水账…");
    await(() -> says("已写出"));

    try (var written = Files.list(folder())) {
      assertThat(written.filter(file -> file.toString().endsWith(".pdf")))
          .singleElement(InstanceOfAssertFactories.PATH)
          .satisfies(file -> assertThat(Files.readAllBytes(file)).startsWith('%', 'P', 'D', 'F'));
    }
  }

  private void begin() {
    found("itss", 30);
    adopt();
    decide();
    charge(2025).rows().stream()
        .filter(row -> row.fen() == 300_000)
        .limit(5)
        .forEach(row -> pay(row, 2025, row.fen()));
  }

  @Override
  protected FileDialogs files() {
    return this;
  }

  @Override
  public Optional<Path> open(FileChooser chooser, Window owner) {
    return Optional.empty();
  }

  @Override
  public Optional<Path> save(FileChooser chooser, Window owner) {
    return Optional.of(target(chooser.getInitialFileName().replace(".xlsx", ending)));
  }

  private Path target(String name) {
    return folder().resolve(name);
  }

  /** Does what a button or the menu of the bar offers. */
  private void choose(String command) {
    inWindow(
        () -> {
          lookup((MenuButton it) -> isSeen(it)).queryAllAs(MenuButton.class).stream()
              .flatMap(menu -> menu.getItems().stream())
              .filter(item -> command.equals(item.getText()))
              .findFirst()
              .ifPresentOrElse(MenuItem::fire, () -> fire(command));
          return true;
        });
  }

  private void fire(String command) {
    lookup((Button it) -> isSeen(it) && command.equals(it.getText())).<Button>query().fire();
  }

  private static List<List<String>> read(Path file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (Workbook book = WorkbookFactory.create(file.toFile())) {
      for (Row row : book.getSheetAt(0)) {
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(said(cell)));
        rows.add(cells);
      }
    }
    return rows;
  }

  private static String said(Cell cell) {
    return cell.getCellType() == CellType.NUMERIC
        ? Yuan.text(Math.round(cell.getNumericCellValue() * 100))
        : cell.getStringCellValue();
  }
}
