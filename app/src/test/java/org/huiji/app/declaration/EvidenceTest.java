package org.huiji.app.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.huiji.app.shell.FileDialogs;
import org.huiji.app.widget.IntoSight;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.evidence.Evidence;
import org.junit.jupiter.api.Test;

class EvidenceTest extends DeclarationTest implements FileDialogs {

  private static final String LICENCE = "平台建设运营单位营业执照复印件";
  private static final String QUALIFICATION = "CNAS实验室认可资格证书或CMA计量认定资格证书或符合其他相关要求的证明";
  private static final String LONG = "关于重庆云端智造信息技术服务股份有限公司检验检测机构资质认定证书及附表的扫描件（2021年度）.pdf";

  private final List<Path> opened = new ArrayList<>();
  private List<Path> chosen = List.of();

  @Test
  void papersAreAddedOpenedExportedAndTakenAwayAndTheChecksFollow() throws IOException {
    DeclarationId id =
        declare(new Fictional("重庆云端智造信息技术服务股份有限公司", "云端工业软件公共服务与适配评测平台（一期）")).getFirst();
    openPage(Size.LAPTOP);
    read("云端工业软件公共服务与适配评测平台（一期）");
    await(() -> says("13 项中已交 0 项，必交的还缺 10 项") && says("还有 10 项证明材料没有登记"));
    bring();
    snapshot("declarations-evidence-empty");

    add(LICENCE, file("营业执照.pdf", 4_321), file("营业执照副本.pdf", 120));
    await(() -> says("已登记 2 份材料。") && says("13 项中已交 1 项，必交的还缺 9 项"));
    await(() -> says("还有 9 项证明材料没有登记"));
    add(QUALIFICATION, file(LONG, 3_500_000));
    await(() -> says("13 项中已交 2 项") && says("3.3 MB"));
    bring();
    closeNotices();
    snapshot("declarations-evidence");

    press("营业执照.pdf");
    await(() -> !opened.isEmpty());
    assertThat(opened.getFirst()).hasFileName("营业执照.pdf").hasSize(4_321);

    export(0);
    await(() -> says("材料已导出到"));
    try (var zip =
        new ZipFile(
            folder().resolve("D-1 云端工业软件公共服务与适配评测平台（一期）（重庆云端智造信息技术服务股份有限公司）.zip").toFile())) {
      assertThat(zip.stream()).hasSize(3).first().asString().startsWith("01-1 " + LICENCE);
    }
    export(1);
    await(() -> Files.isDirectory(folder().resolve("out")) && inside("out") == 1);
    await(() -> says("材料已导出到"));

    pressNamed("移除“营业执照副本.pdf”");
    push("移除这份材料");
    await(() -> says("已移除“营业执照副本.pdf”。") && !buttonSays("营业执照副本.pdf"));
    assertThat(office().declarations().evidence().of(id))
        .extracting(Evidence::file)
        .containsExactly("营业执照.pdf", LONG);
  }

  @Test
  void whatIsRefusedIsSaidAtItsItemAndWhatIsMissingIsMarked() throws IOException {
    declare(new Fictional(UNIT, PLATFORM));
    openPage(Size.OFFICE);
    read(PLATFORM);
    await(() -> says("13 项中已交 0 项"));
    add(QUALIFICATION, file("安装程序.exe", 10));
    await(() -> problems().stream().anyMatch(text -> text.contains("是打开时会运行的文件")));
    assertThat(office().declarations().evidence().of(kept().getFirst().id())).isEmpty();

    add(LICENCE, file("营业执照.pdf", 4_321));
    await(() -> says("13 项中已交 1 项"));
    assertThat(problems()).isEmpty();
    for (Path file : files(folder().resolve("evidence"))) {
      Files.delete(file);
    }
    press("营业执照.pdf");
    await(() -> problems().stream().anyMatch(text -> text.contains("不在数据文件夹中")) && says("文件缺失"));
    bring();
    snapshot("declarations-evidence-failing");

    export(0);
    await(() -> saidOfAll().contains("不在数据文件夹中"));
    assertThat(opened).isEmpty();
    add(LICENCE, file("营业执照.pdf", 4_321));
    await(() -> says("这 1 份材料这一项里已经有了"));
    await(() -> texts().stream().noneMatch("文件缺失"::equals) && problems().isEmpty());
  }

  private String saidOfAll() {
    return lookup(".evidence > .problem").queryAs(Label.class).getText();
  }

  private void add(String item, Path... files) {
    chosen = List.of(files);
    pressNamed("为“" + item + "”添加文件");
  }

  private void pressNamed(String name) {
    await(() -> named(name).isPresent());
    inWindow(
        () -> {
          named(name).orElseThrow().fire();
          return true;
        });
  }

  private Optional<Hyperlink> named(String name) {
    return lookup(node -> node instanceof Hyperlink link && name.equals(link.getAccessibleText()))
        .queryAllAs(Hyperlink.class)
        .stream()
        .findFirst();
  }

  private boolean buttonSays(String text) {
    return lookup(node -> node instanceof Hyperlink link && text.equals(link.getText()))
        .tryQuery()
        .isPresent();
  }

  private void closeNotices() {
    inWindow(
        () -> {
          lookup(".notice .button-icon").queryAllAs(Button.class).forEach(Button::fire);
          return true;
        });
    await(() -> !says("已登记"));
  }

  private void export(int way) {
    inWindow(
        () -> {
          MenuButton menu =
              lookup(node -> node instanceof MenuButton it && "导出材料…".equals(it.getText()))
                  .queryAs(MenuButton.class);
          menu.getItems().get(way).fire();
          return true;
        });
  }

  private void bring() {
    inWindow(
        () -> {
          ScrollPane pane = lookup(".details-pane .scroll-pane").queryAs(ScrollPane.class);
          pane.setVvalue(1);
          IntoSight.bring(pane, lookup(".evidence").query());
          return true;
        });
  }

  private Path file(String name, int size) throws IOException {
    return Files.write(folder().resolve(name), new byte[size]);
  }

  private int inside(String name) {
    try (Stream<Path> files = Files.list(folder().resolve(name))) {
      return (int) files.count();
    } catch (IOException _) {
      return 0;
    }
  }

  private static List<Path> files(Path top) throws IOException {
    try (Stream<Path> all = Files.walk(top)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  @Override
  protected void openedOutside(Path path) {
    opened.add(path);
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
  public List<Path> openAll(FileChooser chooser, Window owner) {
    return chosen;
  }

  @Override
  public Optional<Path> folder(DirectoryChooser chooser, Window owner) {
    try {
      return Optional.of(Files.createDirectories(folder().resolve("out")));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Optional<Path> save(FileChooser chooser, Window owner) {
    return Optional.of(folder().resolve(chooser.getInitialFileName()));
  }
}
