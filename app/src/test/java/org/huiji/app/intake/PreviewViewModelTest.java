package org.huiji.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.huiji.intake.Verdict;
import org.huiji.member.MemberField;
import org.huiji.member.MemberStatus;
import org.huiji.member.roster.Decision;
import org.huiji.member.roster.RosterRow;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.huiji.table.Sheet;
import org.huiji.table.Value;
import org.huiji.table.read.TableFiles;
import org.huiji.table.write.WorkbookWriter;
import org.huiji.text.Messages;
import org.junit.jupiter.api.Test;

/** What the clerk does to a preview, without a control in sight. */
class PreviewViewModelTest extends IntakeWindow {

  private static final String RIGHT_CODE = "91500199MAC000017U";

  @Test
  void theRowThatIsRefusedIsLookedAtFirst() {
    PreviewViewModel model = preview("渝中区会员名册.xlsx");

    RowDetails details = details(model);
    assertThat(details.row().row()).isEqualTo(18);
    assertThat(details.pressing()).contains(MemberField.CREDIT_CODE);
    FieldLine code = line(details, MemberField.CREDIT_CODE);
    assertThat(code.cell()).isEqualTo("C18");
    assertThat(code.meant()).isEqualTo("91500199MAC0101430");
    assertThat(code.confirmable()).isTrue();
  }

  @Test
  void aCorrectionIsSeenAtTheSameRowAndCanBeTakenBack() {
    PreviewViewModel model = preview("渝中区会员名册.xlsx");
    change(() -> model.correct(MemberField.CREDIT_CODE, RIGHT_CODE), model);

    FieldLine corrected = line(details(model), MemberField.CREDIT_CODE);
    assertThat(details(model).row().verdict()).isEqualTo(Verdict.NEW);
    assertThat(corrected.original()).isEqualTo("91500199MAC0101431");
    assertThat(model.sight().get().taking()).isEqualTo(30);

    change(() -> model.restore(MemberField.CREDIT_CODE), model);
    assertThat(details(model).row().verdict()).isEqualTo(Verdict.REFUSED);
    assertThat(line(details(model), MemberField.CREDIT_CODE).isCorrected()).isFalse();
  }

  @Test
  void aCodeConfirmedForAReasonIsKeptAsWritten() {
    PreviewViewModel model = preview("渝中区会员名册.xlsx");
    change(() -> model.confirmCode("已核对营业执照副本"), model);

    assertThat(details(model).row().draft().get(MemberField.CODE_OVERRIDE)).isEqualTo("已核对营业执照副本");
    assertThat(model.sight().get().taking()).isEqualTo(30);
  }

  @Test
  void changesMadeBeforeTheFirstIsSeenAreAllKept() {
    PreviewViewModel model = preview("渝中区会员名册.xlsx");
    change(
        () -> {
          model.correct(MemberField.CREDIT_CODE, RIGHT_CODE);
          model.selected().set(36);
          model.decide(new Decision.Skip());
          model.newStatus(MemberStatus.APPLICANT);
          model.effectiveFrom(LocalDate.of(2026, 1, 31));
        },
        model);

    Sight sight = model.sight().get();
    assertThat(sight.taking()).isEqualTo(30);
    assertThat(sight.count(Verdict.DUPLICATE)).isZero();
    assertThat(sight.setup().options().effectiveFrom()).isEqualTo("2026-01-31");
    assertThat(sight.setup().options().newStatus()).isEqualTo(MemberStatus.APPLICANT);
  }

  @Test
  void rowsAreListedByVerdictAndByWhatIsTyped() {
    PreviewViewModel model = preview("渝中区会员名册.xlsx");
    change(() -> model.verdict().set(Verdict.DUPLICATE), model);
    assertThat(model.rows()).extracting(RosterRow::row).containsExactly(36);

    change(
        () -> {
          model.verdict().set(null);
          model.search().set("mac010055h");
        },
        model);
    assertThat(model.rows()).extracting(RosterRow::row).containsExactly(9);
  }

  @Test
  void aColumnLeftOutIsNotTakenAndWithoutANameNothingIs() {
    PreviewViewModel model = preview("渝中区会员名册.xlsx");
    change(() -> model.map(2, null), model);
    assertThat(model.sight().get().rows())
        .allMatch(row -> row.draft().get(MemberField.CREDIT_CODE) == null);

    change(() -> model.map(1, null), model);
    assertThat(model.sight().get().trouble()).isNotNull();
    assertThat(model.sight().get().taking()).isZero();

    change(() -> model.map(1, MemberField.NAME.key()), model);
    assertThat(model.sight().get().trouble()).isNull();
  }

  @Test
  void theRefusedRowsAreWrittenWithTheirProblems() {
    PreviewViewModel model = preview("渝中区会员名册.xlsx");
    var list =
        new CorrectionList(Messages.CHINESE, Objects.requireNonNull(model.sight().get().preview()));
    Path target = folder().resolve("待更正.xlsx");
    new WorkbookWriter(Messages.CHINESE).write(target, List.of(list.sheet()), Progress.UNWATCHED);

    Sheet sheet =
        TableFiles.read(target, ReadOptions.usual(), Progress.UNWATCHED).sheets().getFirst();
    assertThat(sheet.rows()).hasSize(2);
    assertThat(sheet.rows().getLast().cells())
        .extracting(cell -> cell.value())
        .extracting(Value::text)
        .contains("91500199MAC0101431", "18")
        .anyMatch(text -> text.contains("校验不符"));
  }

  private PreviewViewModel preview(String sample) {
    var previewer = new Previewer(office.services);
    Sight first =
        previewer.open(IntakeOffice.sample(sample), ReadOptions.usual(), new UnwatchedProgress());
    return inWindow(() -> new PreviewViewModel(background(), previewer, first));
  }

  private void change(Runnable change, PreviewViewModel model) {
    inWindow(
        () -> {
          change.run();
          return true;
        });
    await(() -> !model.busy().get());
  }

  private static RowDetails details(PreviewViewModel model) {
    return inWindow(() -> model.details().orElseThrow());
  }

  private static FieldLine line(RowDetails details, MemberField field) {
    return details.lines().stream().filter(it -> it.field() == field).findFirst().orElseThrow();
  }

  private record UnwatchedProgress() implements org.huiji.app.task.Progress {
    @Override
    public void step(long done, long total) {}

    @Override
    public boolean cancelled() {
      return false;
    }
  }
}
