package org.huiji.persistence.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.huiji.intake.ImportId;
import org.huiji.intake.Verdict;
import org.huiji.member.MemberDraft;
import org.huiji.member.MemberField;
import org.huiji.member.MemberRepository.NewVersion;
import org.huiji.member.RegisterEntry;
import org.huiji.member.roster.Desk;
import org.huiji.member.roster.RosterFields;
import org.huiji.member.roster.RosterFile;
import org.huiji.member.roster.RosterOptions;
import org.huiji.member.roster.RosterPreview;
import org.huiji.member.roster.RosterRow;
import org.huiji.problem.Problem;
import org.huiji.problem.Refusal;
import org.huiji.store.Cause;
import org.huiji.table.CellRef;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.huiji.table.head.FieldSpec;
import org.huiji.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the clerk does to a preview, and what she can still see of the file under it. */
class RosterDeskTest {

  private static final String RIGHT_CODE = "91500199MAC000017U";

  @TempDir Path folder;

  @Test
  void aCorrectedCellLetsTheRowInAndTheOldTextIsStillKnown() {
    try (var desktop = new Desktop(folder, "chongqing")) {
      RosterPreview preview = desktop.preview("渝中区会员名册.xlsx");
      Desk desk = Desk.UNTOUCHED.correcting(18, MemberField.CREDIT_CODE, RIGHT_CODE);
      RosterPreview corrected = again(desktop, preview, desk);

      RosterRow row = corrected.row(18).orElseThrow();
      CellRef cell = Objects.requireNonNull(corrected.cells(row).get(MemberField.CREDIT_CODE));
      assertThat(row.verdict()).isEqualTo(Verdict.NEW);
      assertThat(cell).isEqualTo(CellRef.parse("C18"));
      assertThat(corrected.original(cell)).isNotEqualTo(RIGHT_CODE).startsWith("91500199");
      Desk back = desk.uncorrecting(18, MemberField.CREDIT_CODE);
      assertThat(again(desktop, preview, back).rows()).isEqualTo(preview.rows());
    }
  }

  @Test
  void whatIsWrongWithAnEmptyCellFilledInIsToldAtThatCell() throws IOException {
    try (var desktop = new Desktop(folder, "chongqing")) {
      Path file = Files.writeString(folder.resolve("名单.csv"), "单位名称,联络员,联络员手机\n重庆甲乙丙科技有限公司,张三,\n");
      RosterFile opened = desktop.roster.open(file, ReadOptions.usual(), Progress.UNWATCHED);
      RosterPreview preview = desktop.roster.preview(opened);
      Desk desk = Desk.UNTOUCHED.correcting(2, MemberField.LIAISON_MOBILE, "12");

      assertThat(again(desktop, preview, desk).row(2).orElseThrow().problems())
          .extracting(Problem::cell)
          .contains("C2");
    }
  }

  @Test
  void cellsAreNamedForEveryFieldEvenWhereNothingIsWritten() {
    try (var desktop = new Desktop(folder, "chongqing")) {
      RosterPreview preview = desktop.preview("渝中区会员名册.xlsx");
      RosterRow row = preview.row(23).orElseThrow();

      assertThat(preview.text(row, MemberField.FORMER_NAMES)).isEmpty();
      assertThat(preview.cells(row)).containsKeys(MemberField.NAME, MemberField.LIAISON_EMAIL);
      assertThat(preview.cells(row).values()).extracting(CellRef::row).containsOnly(23);
    }
  }

  @Test
  void aFileWithoutAHeadIsOpenedSoThatTheClerkCanPointAtIt() throws IOException {
    try (var desktop = new Desktop(folder, "chongqing")) {
      Path file =
          Files.writeString(folder.resolve("名单.csv"), "家名,号\n重庆青云智造软件有限公司," + RIGHT_CODE + "\n");
      RosterFile opened = desktop.roster.open(file, ReadOptions.usual(), Progress.UNWATCHED);

      assertThat(opened.heads()).isEmpty();
      assertThatThrownBy(() -> desktop.roster.preview(opened)).isInstanceOf(Refusal.class);
      String sheet = opened.table().sheets().getFirst().name();
      var head = desktop.roster.headAt(opened, sheet, 1, 1).with(MemberField.NAME.key(), 0);
      var options = RosterOptions.members(Desktop.TODAY);
      RosterPreview preview =
          desktop.roster.preview(opened, head, options, Desk.UNTOUCHED, Progress.UNWATCHED);
      assertThat(preview.count(Verdict.NEW)).isEqualTo(1);
    }
  }

  @Test
  void anUndoneImportStillNamesThoseItKept() {
    try (var desktop = new Desktop(folder, "chongqing")) {
      ImportId id = desktop.take(desktop.preview("沙坪坝区会员名单-GBK.csv"));
      RegisterEntry edited = desktop.register(Desktop.TODAY).getFirst();
      MemberDraft draft = MemberDraft.of(edited.member()).with(MemberField.NOTE, "已电话核实");
      desktop.store.change(
          Cause.of("王芳", "member.edit", edited.member().name()),
          tx -> {
            desktop.members.add(
                tx, List.of(new NewVersion(edited.id(), Desktop.TODAY, false, draft)));
            return null;
          });

      desktop.undo.undo(id, "王芳");

      List<String> kept = desktop.store.read(tx -> desktop.imports.kept(tx, id));
      assertThat(kept).containsExactly(edited.member().name());
    }
  }

  @Test
  void everyColumnAClerkCanChooseHasAName() {
    assertThat(RosterFields.all().stream().map(FieldSpec::key))
        .allSatisfy(key -> assertThat(Messages.CHINESE.text(RosterFields.label(key))).isNotBlank());
  }

  private static RosterPreview again(Desktop desktop, RosterPreview preview, Desk desk) {
    return desktop.roster.preview(
        preview.file(), preview.head(), preview.options(), desk, Progress.UNWATCHED);
  }
}
