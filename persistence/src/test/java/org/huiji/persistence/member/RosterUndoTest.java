package org.huiji.persistence.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.huiji.intake.ImportId;
import org.huiji.intake.ImportUndo;
import org.huiji.intake.Verdict;
import org.huiji.member.MemberDraft;
import org.huiji.member.MemberField;
import org.huiji.member.MemberRepository.NewVersion;
import org.huiji.member.RegisterEntry;
import org.huiji.member.roster.RosterPreview;
import org.huiji.problem.Refusal;
import org.huiji.store.Cause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterUndoTest {

  private static final LocalDate LONG_AGO = LocalDate.of(2018, 1, 1);

  @Test
  void whatAnImportBroughtIsGoneFromEveryDateAndComesAgainWithTheSameNumbers(@TempDir Path folder) {
    try (var desktop = new Desktop(folder, "chongqing")) {
      ImportId id = desktop.take(desktop.preview("渝中区会员名册.xlsx"));
      List<RegisterEntry> before = desktop.register(Desktop.TODAY);
      assertThat(before).hasSize(29);
      assertThat(desktop.register(LONG_AGO)).isNotEmpty().hasSizeLessThan(29);

      ImportUndo.Undone undone = desktop.undo.undo(id, "王芳");

      assertThat(undone.restored()).isEqualTo(29);
      assertThat(undone.kept()).isEmpty();
      assertThat(desktop.register(Desktop.TODAY)).isEmpty();
      assertThat(desktop.register(LONG_AGO)).isEmpty();

      RosterPreview again = desktop.preview("渝中区会员名册.xlsx");
      assertThat(again.sameFile()).isNull();
      assertThat(again.count(Verdict.NEW)).isEqualTo(29);
      desktop.take(again);
      assertThat(numbersAndNames(desktop.register(Desktop.TODAY)))
          .isEqualTo(numbersAndNames(before));
    }
  }

  @Test
  void aMemberEditedSinceStaysAndIsNamed(@TempDir Path folder) {
    try (var desktop = new Desktop(folder, "chongqing")) {
      ImportId id = desktop.take(desktop.preview("九龙坡区会员单位统计表.xls"));
      RegisterEntry edited = desktop.register(Desktop.TODAY).get(3);
      desktop.store.change(
          Cause.of("王芳", "test", edited.member().name()),
          tx -> {
            MemberDraft draft =
                MemberDraft.of(edited.member()).with(MemberField.WEBSITE, "www.example.com");
            desktop.members.add(
                tx, List.of(new NewVersion(edited.id(), Desktop.TODAY, false, draft)));
            return null;
          });

      ImportUndo.Undone undone = desktop.undo.undo(id, "王芳");

      assertThat(undone.kept()).containsExactly(edited.member().name());
      assertThat(undone.restored()).isEqualTo(24);
      assertThat(desktop.register(Desktop.TODAY))
          .extracting(entry -> entry.member().name())
          .containsExactly(edited.member().name());
    }
  }

  @Test
  void anImportIsTakenBackOnlyOnce(@TempDir Path folder) {
    try (var desktop = new Desktop(folder, "chongqing")) {
      ImportId id = desktop.take(desktop.preview("沙坪坝区会员名单-GBK.csv"));
      desktop.undo.undo(id, "王芳");
      assertThatThrownBy(() -> desktop.undo.undo(id, "王芳"))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("intake.undone-already");
      assertThatThrownBy(() -> desktop.undo.undo(new ImportId(99), "王芳"))
          .isInstanceOf(Refusal.class);
    }
  }

  @Test
  void aRegisterThatChangedSinceThePreviewIsNotOverrun(@TempDir Path folder) {
    try (var desktop = new Desktop(folder, "chongqing")) {
      RosterPreview seen = desktop.preview("渝中区会员名册.xlsx");
      desktop.take(desktop.preview("渝中区会员名册.xlsx"));
      assertThatThrownBy(() -> desktop.take(seen))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("roster.changed-since");
      assertThat(desktop.register(Desktop.TODAY)).hasSize(29);
    }
  }

  @Test
  void aListOfAnotherDateChangesTheRegisterOnlyFromItsDateOn(@TempDir Path folder)
      throws IOException {
    try (var desktop = new Desktop(folder, "chongqing")) {
      desktop.take(desktop.preview(list(folder, "a", "重庆甲乙丙科技有限公司,理事,张三,2015-03-01")));
      desktop.take(desktop.preview(list(folder, "b", "重庆甲乙丙科技有限公司,副理事长,张三,")));

      assertThat(offices(desktop, LocalDate.of(2016, 1, 1))).isEmpty();
      assertThat(offices(desktop, Desktop.TODAY)).containsExactly("vice-president");
    }
  }

  /** Rows out of a small world, so that lists overlap, contradict and repeat each other. */
  @Provide
  Arbitrary<List<String>> rows() {
    Arbitrary<String> names = Arbitraries.of("重庆甲科技有限公司", "重庆乙软件有限公司", "重庆丙数据有限公司", "重庆丁智能有限公司");
    Arbitrary<String> offices = Arbitraries.of("普通会员", "理事", "常务理事单位", "");
    Arbitrary<String> liaisons = Arbitraries.of("张三", "李四", "王五", "");
    Arbitrary<String> joined = Arbitraries.of("2015-03-01", "2019年5月", "2020.1", "");
    return Combinators.combine(names, offices, liaisons, joined)
        .as((name, office, liaison, date) -> String.join(",", name, office, liaison, date))
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  @Property(tries = 25)
  void takingAnImportBackRestoresWhatWasThereOnEveryDate(
      @ForAll("rows") List<String> first, @ForAll("rows") List<String> second) throws IOException {
    Path folder = Files.createTempDirectory("huiji-undo");
    try (var desktop = new Desktop(folder, "chongqing")) {
      desktop.take(desktop.preview(list(folder, "a", first.toArray(String[]::new))));
      List<List<String>> before = everyDate(desktop);

      ImportId id = desktop.take(desktop.preview(list(folder, "b", second.toArray(String[]::new))));
      desktop.undo.undo(id, "王芳");

      assertThat(everyDate(desktop)).isEqualTo(before);
    } finally {
      delete(folder);
    }
  }

  private static List<List<String>> everyDate(Desktop desktop) {
    return List.of(LONG_AGO, LocalDate.of(2020, 6, 1), Desktop.TODAY).stream()
        .map(desktop::register)
        .map(
            entries ->
                entries.stream()
                    .map(entry -> entry.number() + " " + MemberDraft.of(entry.member()).values())
                    .toList())
        .toList();
  }

  private static List<String> offices(Desktop desktop, LocalDate date) {
    return desktop.register(date).getFirst().member().membership().offices();
  }

  private static Path list(Path folder, String name, String... rows) throws IOException {
    String head = "单位名称,会员级别,联络员,入会日期\n";
    return Files.writeString(folder.resolve(name + ".csv"), head + String.join("\n", rows) + "\n");
  }

  private static List<String> numbersAndNames(List<RegisterEntry> entries) {
    return entries.stream().map(e -> e.number() + " " + e.member().name()).toList();
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
