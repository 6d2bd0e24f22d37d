package org.huiji.persistence.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huiji.declaration.Content;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.form.Filled;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.word.FormFiles;
import org.huiji.declaration.word.FormReader;
import org.huiji.document.font.FaceCatalogue;
import org.huiji.document.paper.Press;
import org.huiji.document.template.TemplateSource;
import org.huiji.persistence.rulebook.JooqRulebooks;
import org.huiji.persistence.setting.JooqSettings;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.Rulebooks;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormFilesTest {

  @TempDir Path folder;

  private Round2021 round;
  private FormFiles files;
  private Declaration first;
  private Declaration second;
  private Declaration onlyInTable;

  @BeforeEach
  void begin() {
    round = new Round2021(folder);
    var press = new Press(FaceCatalogue.bundledOnly(), TemplateSource.builtIn());
    files =
        new FormFiles(
            round.store,
            new JooqSettings(),
            new Rulebooks(new JooqRulebooks()),
            press,
            round.clock);
    first = round.get(round.add("渝北区", "重庆示例软件有限公司", "示例/平台:一"));
    second = round.get(round.add("渝北区", "重庆示例数据有限公司", "示例平台二"));
    Content row = Round2021.content("渝北区", "重庆示例信息有限公司", "示例平台三");
    onlyInTable = round.get(round.add(row.withSummary(row.form()).withForm(Answers.NONE)));
  }

  @AfterEach
  void close() {
    round.close();
  }

  @Test
  void severalFormsArePrintedInOrderEachFromTheFrontOfALeaf() throws IOException {
    Path target = folder.resolve("全部.pdf");
    FormFiles.Written written = export(List.of(second, first, onlyInTable), target);

    assertThat(written.forms()).isEqualTo(2);
    assertThat(written.without()).containsExactly(onlyInTable);
    try (PDDocument pdf = Loader.loadPDF(target.toFile())) {
      List<Integer> covers =
          Stream.iterate(1, page -> page <= pdf.getNumberOfPages(), page -> page + 1)
              .filter(page -> text(pdf, page).contains("企业名称（盖章）"))
              .toList();
      assertThat(covers).hasSize(2).allMatch(page -> page % 2 == 1);
      assertThat(text(pdf, covers.getFirst())).isNotEmpty();
      assertThat(text(pdf, 3)).contains("重庆示例数据有限公司");
      assertThat(text(pdf, covers.getLast() + 2)).contains("重庆示例软件有限公司");
    }
  }

  @Test
  void severalWordFormsAreFilesOfOneFolderThatCanBeReadAgain() throws IOException {
    FormFiles.Written written = export(List.of(first, second), folder.resolve("申报书.docx"));

    assertThat(written.place()).isEqualTo(folder.resolve("申报书"));
    try (Stream<Path> made = Files.list(written.place())) {
      List<Path> all = made.sorted().toList();
      assertThat(all)
          .extracting(path -> String.valueOf(path.getFileName()))
          .containsExactly("D-1 示例_平台_一（重庆示例软件有限公司）.docx", "D-2 示例平台二（重庆示例数据有限公司）.docx");
      Filled again =
          FormReader.read(all.getLast(), Round2021.ROUND, ReadOptions.usual(), Progress.UNWATCHED);
      assertThat(again.answers().text(FormField.UNIT)).isEqualTo("重庆示例数据有限公司");
    }
    assertThatThrownBy(() -> export(List.of(first, second), folder.resolve("申报书.docx")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("formfile.folder-there");
  }

  @Test
  void oneFormIsOneFileAndWhatHasNoFormIsRefused() {
    Path target = folder.resolve("一份.xlsx");
    assertThat(export(List.of(first), target).place()).isEqualTo(target);
    assertThat(target).exists();
    assertThatThrownBy(() -> export(List.of(onlyInTable), folder.resolve("空.docx")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("formfile.no-form");
    assertThatThrownBy(() -> export(List.of(first), folder.resolve("一份.txt")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("formfile.kind");
    assertThat(folder.resolve("空.docx")).doesNotExist();
  }

  @Test
  void aFormThatCannotBePrintedIsNamed() {
    Declaration odd = round.get(round.add("渝北区", "𠮷利科技", "示例平台四"));
    Path target = folder.resolve("全部.pdf");
    assertThatThrownBy(() -> export(List.of(first, odd), target))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("formfile.unprintable");
    assertThat(target).doesNotExist();
  }

  private FormFiles.Written export(List<Declaration> chosen, Path target) {
    return files.export(Round2021.ROUND, chosen, target, Round2021.CLERK, Progress.UNWATCHED);
  }

  private static String text(PDDocument pdf, int page) {
    try {
      var stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      return stripper.getText(pdf).replaceAll("\\s", "");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
