package org.huiji.declaration.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import org.huiji.declaration.form.Filled;
import org.huiji.declaration.form.FormField;
import org.huiji.problem.Problem;
import org.huiji.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample forms, field by field with their cells. */
class FormReaderTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"申报书-重庆青云智造软件有限公司", "申报书-重庆知微智造科技有限公司", "申报书-多选-重庆嘉陵算力科技有限公司"})
  void everyFieldOfASampleIsReadFromItsCell(String sample) throws IOException {
    Filled filled = SampleForm.open(sample).read(folder);
    assertThat(lines(filled)).isEqualTo(expected(sample));
    assertThat(filled.row()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"申报书-重庆青云智造软件有限公司", "申报书-重庆知微智造科技有限公司"})
  void aSampleWithOneCategoryHasNoProblem(String sample) throws IOException {
    assertThat(SampleForm.open(sample).read(folder).problems()).isEmpty();
  }

  @Test
  void twoCategoriesTickedRefuseTheFormWithBothNames() throws IOException {
    Filled filled = SampleForm.open("申报书-多选-重庆嘉陵算力科技有限公司").read(folder);
    assertThat(filled.isBroken()).isTrue();
    assertThat(filled.problems()).hasSize(1);
    Problem problem = filled.problems().getFirst();
    assertThat(problem.isError()).isTrue();
    assertThat(problem.field()).isEqualTo("category");
    assertThat(problem.cell()).isEqualTo("表2 B2");
    assertThat(problem.rule().source()).contains("三.1");
    assertThat(Messages.CHINESE.text(problem.message())).contains("开发服务类、技术标准类");
  }

  private static String lines(Filled filled) {
    return filled.cells().entrySet().stream()
        .sorted((one, other) -> one.getKey().compareTo(other.getKey()))
        .map(
            cell ->
                cell.getKey().key() + "\t" + cell.getValue() + "\t" + value(filled, cell.getKey()))
        .collect(Collectors.joining("\n"));
  }

  private static String value(Filled filled, FormField field) {
    return filled.answers().text(field).replace("\t", "→").replace("\n", "⏎");
  }

  private static String expected(String sample) throws IOException {
    String file = "/org/huiji/declaration/" + sample + ".tsv";
    try (InputStream in = FormReaderTest.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8)
          .stripTrailing();
    }
  }
}
