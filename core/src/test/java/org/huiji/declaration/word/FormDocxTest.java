package org.huiji.declaration.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.form.Filled;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.round.BuiltInRounds;
import org.huiji.declaration.round.Round;
import org.huiji.problem.Problem;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

class FormDocxTest {

  private static final Round ROUND = BuiltInRounds.secondBatchOf2021();

  @Property(tries = 60)
  void aFormWrittenAndReadAgainSaysTheSame(@ForAll("answers") Answers answers) {
    Filled read = read(FormDocx.of(answers, ROUND));
    assertThat(read.answers()).isEqualTo(answers);
    assertThat(read.problems()).noneMatch(Problem::isError);
  }

  @Provide
  static Arbitrary<Answers> answers() {
    return FormAnswers.any();
  }

  @Test
  void aSampleWrittenAndReadAgainHasItsAnswersInTheAnnexsCells(@TempDir Path folder)
      throws IOException {
    Filled sample = SampleForm.open().read(folder);
    Filled again = read(FormDocx.of(sample.answers(), ROUND));
    assertThat(again.answers()).isEqualTo(sample.answers());
    assertThat(again.cells()).isEqualTo(sample.cells());
    assertThat(again.problems()).isEmpty();
  }

  @Test
  void theEmptyFormHasTheAnnexsHintsWhichAreNoAnswers() throws IOException {
    byte[] empty = FormDocx.of(Answers.NONE, ROUND);
    assertThat(read(empty).answers()).isEqualTo(Answers.NONE);
    assertThat(text(empty))
        .contains(
            "重庆市重点软件公共服务平台",
            "（第二批）",
            "2022年  月  日",
            "（有则填）",
            "□有限责任/□股份制/□合伙企业/□全民所有制/□集体所有制/□其他",
            "*年*月—*年*月；",
            "□适配评测类            □咨询规划类",
            "（备注：请在对应的栏目打“√”，一个建设运营单位仅可选择一种类型的平台进行申报，多选无效）",
            "例如适配评测类平台：2021年适配评测产品？件、服务企业？家。",
            "□信用评价     级   □ITSS    级  □CMMI认证    级  DCMM评估    级",
            "2.平台于*年*月*日被****授予*****称号；",
            "1.本企业承诺《重庆市重点软件公共服务平台申报书（第二批）》中所提交的材料真实、准确、可靠，",
            "法人代表签字：                单位公章:",
            "三、情况介绍材料（字数1500字以内）",
            "1.平台建设背景。简述平台业务所在行业领域的发展现状、",
            "3.平台建设运营单位信用信息查询截图（查询网址：www.creditchina.gov.cn）；",
            "（3）开发服务类。2021年服务开发项目清单、服务相关单位清单、合同或发票等。",
            "7.其他证明材料。");
  }

  @Test
  void aFilledFormHasNoHintsWhereNothingWasWritten() throws IOException {
    Answers answers = Answers.NONE.with(FormField.UNIT, "重庆某某公司");
    assertThat(text(FormDocx.of(answers, ROUND))).doesNotContain("有则填", "*年*月", "简明扼要说明");
  }

  @Test
  void whatIsHeldIsTickedWithItsGrade() throws IOException {
    Answers answers =
        Answers.NONE
            .with(FormField.CATEGORY, "技术标准类")
            .with(FormField.NATURE, "股份制")
            .with(
                FormField.HONOURS,
                "创业板\nISO27000 信息安全管理体系认证\nCMMI认证\t5\nDCMM评估\t3\n其他省部级以上资质荣誉\t软件百强");
    assertThat(text(FormDocx.of(answers, ROUND)))
        .contains(
            "□开发服务类            ☑技术标准类",
            "□有限责任/☑股份制/□合伙企业",
            "☑创业板  □新三板",
            "☑ISO27000 信息安全管理体系认证",
            "☑CMMI认证  5  级  ☑DCMM评估  3  级",
            "☑其他省部级以上资质荣誉，请自行添加：软件百强");
  }

  @Test
  void theCoverIsALeafOfItsOwnAndTheTablesHaveTheAnnexsCells() throws IOException {
    try (XWPFDocument document = open(FormDocx.of(Answers.NONE, ROUND))) {
      var body = document.getDocument().getBody();
      assertThat(body.getSectPr().getType().getVal()).isEqualTo(STSectionMark.ODD_PAGE);
      assertThat(body.getSectPr().getPgSz().getW()).hasToString("11906");
      assertThat(document.getParagraphs().stream().filter(FormDocxTest::endsSection)).hasSize(1);
      assertThat(document.getTables()).hasSize(2);
      XWPFTable company = document.getTables().getFirst();
      assertThat(company.getRows().stream().map(row -> row.getTableCells().size()))
          .containsExactly(4, 4, 4, 2, 2, 4, 1, 6, 1, 6, 6, 6, 2, 2, 5, 5);
      assertThat(company.getRow(15).getCell(0).getText()).isEmpty();
      XWPFTable platform = document.getTables().getLast();
      assertThat(platform.getRows().stream().map(XWPFTableRow::isCantSplitRow))
          .containsExactly(true, true, true, false, false, false, false, false, true, true);
    }
  }

  @Test
  void theNextRoundsFormHasItsYearAndItsOwnEvidence() throws IOException {
    Round next =
        new Round(
            "2022-3",
            ROUND.list(),
            "第三批",
            2022,
            ROUND.notice(),
            LocalDate.of(2023, 2, 18),
            LocalDate.of(2023, 2, 25),
            ROUND.earlierLists(),
            ROUND.conditions(),
            ROUND.categories().subList(0, 1),
            ROUND.oneCategory(),
            ROUND.relief(),
            new Round.Limits(200, 300, 1000, 50, ""),
            ROUND.evidence().subList(0, 1),
            List.of(),
            List.of());
    assertThat(text(FormDocx.of(Answers.NONE, next)))
        .contains("（第三批）", "2023年  月  日", "2022年平台服务情况", "（200字以内）", "（字数1000字以内）")
        .contains("1.平台建设运营单位营业执照复印件；", "2.除上述资料外，", "3.其他证明材料。")
        .contains("（1）适配评测类。CNAS", "2021年适配评测合同或发票")
        .doesNotContain("咨询规划类。");
  }

  private static boolean endsSection(XWPFParagraph paragraph) {
    return paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetSectPr();
  }

  private static Filled read(byte[] docx) {
    try {
      Path file = Files.createTempFile("form", ".docx");
      try {
        Files.write(file, docx);
        return FormReader.read(file, ROUND, ReadOptions.usual(), Progress.UNWATCHED);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static XWPFDocument open(byte[] docx) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(docx));
  }

  private static String text(byte[] docx) throws IOException {
    try (XWPFDocument document = open(docx)) {
      StringBuilder text = new StringBuilder();
      document.getParagraphs().forEach(line -> text.append(line.getText()).append('\n'));
      document.getTables().forEach(table -> text.append(table.getText()));
      return text.toString();
    }
  }
}
