package org.huiji.persistence.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.huiji.declaration.Checklist;
import org.huiji.declaration.Content;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.ReviewState;
import org.huiji.declaration.export.SummaryFiles;
import org.huiji.declaration.export.SummaryTables;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.round.Category;
import org.huiji.declaration.sending.Sender;
import org.huiji.document.font.FaceCatalogue;
import org.huiji.intake.Verdict;
import org.huiji.member.district.Districts;
import org.huiji.persistence.rulebook.JooqRulebooks;
import org.huiji.persistence.setting.JooqSettings;
import org.huiji.rulebook.Rulebooks;
import org.huiji.store.ChangeId;
import org.huiji.table.Progress;
import org.huiji.table.write.TableSheet.Paper;
import org.huiji.text.Messages;

/** Whatever a table says, written in the annex's spellings it is read back the same. */
class SummaryRoundTripTest {

  private static final FaceCatalogue FACES = FaceCatalogue.bundledOnly();

  @Property(tries = 12)
  void aTableWrittenIsReadBackTheSame(
      @ForAll("tables") List<Answers> answers, @ForAll("endings") String ending)
      throws IOException {
    Path folder = Files.createTempDirectory("summary");
    try (var bureau = new Bureau(folder)) {
      Districts districts = Districts.ofChongqing();
      var tables = new SummaryTables(bureau.store, bureau.declarations, bureau.sendings, districts);
      var files =
          new SummaryFiles(
              bureau.store,
              new JooqSettings(),
              new Rulebooks(new JooqRulebooks()),
              FACES,
              bureau.clock);
      var declared = new ArrayList<Declaration>();
      for (Answers row : answers) {
        declared.add(declaration(declared.size() + 1, named(row, declared.size() + 1)));
      }
      Path file = folder.resolve("汇总表" + ending);
      files.export(
          tables.of(Bureau.ROUND, declared, new Sender("渝中区经济信息委", "张三", "", "")),
          Paper.A4,
          file,
          Bureau.CLERK,
          Messages.CHINESE,
          Progress.UNWATCHED);

      assertThat(bureau.preview(file).rows())
          .filteredOn(row -> row.verdict() != Verdict.SKIPPED)
          .extracting(row -> row.incoming().filled().answers())
          .containsExactlyInAnyOrderElementsOf(
              declared.stream().map(one -> one.content().summary()).toList());
    } finally {
      try (Stream<Path> left = Files.walk(folder)) {
        left.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
      }
    }
  }

  @Provide
  Arbitrary<String> endings() {
    return Arbitraries.of(".xlsx", ".docx", ".csv");
  }

  @Provide
  Arbitrary<List<Answers>> tables() {
    Arbitrary<String> months =
        Combinators.combine(
                Arbitraries.integers().between(1990, 2021), Arbitraries.integers().between(1, 12))
            .as((year, month) -> String.format(Locale.ROOT, "%d-%02d", year, month));
    Arbitrary<String> counts = Arbitraries.integers().between(0, 99_999).map(String::valueOf);
    Arbitrary<String> amounts =
        Arbitraries.bigDecimals()
            .between(BigDecimal.ZERO, BigDecimal.valueOf(9_999_999))
            .ofScale(4)
            .map(amount -> amount.stripTrailingZeros().toPlainString());
    Arbitrary<String> texts =
        Arbitraries.strings().withChars("平台服务企业数据云计算，。、（）").ofMinLength(2).ofMaxLength(60);
    Arbitrary<String> mobiles =
        Arbitraries.integers().between(0, 99_999).map(n -> String.format("199000%05d", n));
    Arbitrary<String> types =
        Arbitraries.of(Bureau.ROUND.categories().stream().map(Category::name).toList());
    Arbitrary<Answers> rows =
        Combinators.combine(
                months.list().ofSize(4),
                counts.list().ofSize(3),
                amounts.list().ofSize(4),
                texts.list().ofSize(2),
                mobiles,
                types)
            .as(SummaryRoundTripTest::answers);
    return rows.list().ofMinSize(1).ofMaxSize(6);
  }

  private static Answers answers(
      List<String> months,
      List<String> counts,
      List<String> amounts,
      List<String> texts,
      String mobile,
      String type) {
    return new Answers(
            Map.of(
                FormField.REGISTERED_ON, months.get(0),
                FormField.BUILT_FROM, months.get(1),
                FormField.BUILT_UNTIL, months.get(2),
                FormField.IN_USE_SINCE, months.get(3),
                FormField.STAFF, counts.get(0),
                FormField.DEVELOPERS, counts.get(1),
                FormField.PLATFORM_STAFF, counts.get(2),
                FormField.CATEGORY, type,
                FormField.CONTACT_NAME, "张三",
                FormField.CONTACT_MOBILE, mobile))
        .with(FormField.REVENUE, amounts.get(0))
        .with(FormField.SOFTWARE_REVENUE, amounts.get(1))
        .with(FormField.INVESTMENT, amounts.get(2))
        .with(FormField.INVESTED, amounts.get(3))
        .with(FormField.SHORT_PROFILE, "简介" + texts.get(0))
        .with(FormField.SERVICE, "2021年" + texts.get(1));
  }

  private static Answers named(Answers row, int number) {
    return row.with(FormField.UNIT, "重庆第" + number + "科技有限公司")
        .with(FormField.PLATFORM, "第" + number + "公共服务平台");
  }

  private static Declaration declaration(int number, Answers summary) {
    var content = new Content("渝中区", Answers.NONE, summary, Checklist.UNTOUCHED);
    return new Declaration(
        new DeclarationId(number),
        Bureau.ROUND.id(),
        content,
        ReviewState.RECEIVED,
        Bureau.TODAY,
        new ChangeId(1));
  }
}
