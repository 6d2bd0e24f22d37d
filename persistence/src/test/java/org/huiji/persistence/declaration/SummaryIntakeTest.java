package org.huiji.persistence.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiji.declaration.Content;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.ReviewState;
import org.huiji.declaration.ReviewStep;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.form.Filled;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.intake.AnswerChange;
import org.huiji.declaration.intake.Arrival;
import org.huiji.declaration.intake.Decision;
import org.huiji.declaration.intake.Delivery;
import org.huiji.declaration.intake.FormFile;
import org.huiji.declaration.intake.IntakeDesk;
import org.huiji.declaration.intake.IntakePreview;
import org.huiji.declaration.intake.IntakeRow;
import org.huiji.declaration.intake.Place;
import org.huiji.declaration.intake.Standing;
import org.huiji.declaration.sending.Sending;
import org.huiji.intake.ImportId;
import org.huiji.intake.ImportKind;
import org.huiji.intake.ImportUndo.Undone;
import org.huiji.intake.ImportedRow;
import org.huiji.intake.Verdict;
import org.huiji.problem.Problem;
import org.huiji.problem.Refusal;
import org.huiji.store.Cause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms and tables on a round: what they will do, what they did, and how it is taken back. */
@SuppressWarnings("NullAway.Init") // made before each test
class SummaryIntakeTest {

  private static final String QINGYUN = "重庆青云智造软件有限公司";
  private static final String PLATFORM = "青云适配评测公共服务平台";

  @TempDir private Path folder;

  private Bureau bureau;

  @BeforeEach
  void open() {
    bureau = new Bureau(folder);
  }

  @AfterEach
  void close() {
    bureau.close();
  }

  @Test
  void aTableOfAnEmptyRoundIsKeptWithItsDistrictAndItsSender() {
    ImportId id = bureau.take(Bureau.NANAN);

    assertThat(bureau.kept())
        .hasSize(6)
        .allSatisfy(
            one -> {
              assertThat(one.content().district()).isEqualTo("南岸区");
              assertThat(one.content().form().isEmpty()).isTrue();
              assertThat(one.state()).isEqualTo(ReviewState.RECEIVED);
            });
    assertThat(bureau.kept(PLATFORM).content().summary().text(FormField.INVESTED))
        .isEqualTo("3035");
    assertThat(bureau.sent())
        .extracting(Sending::district, Sending::on, one -> one.sender().filler(), Sending::batch)
        .containsExactly(tuple("南岸区", Bureau.TODAY, "魏哲明", id));
    List<ImportedRow> rows = bureau.store.read(tx -> bureau.imports.rows(tx, id));
    assertThat(rows)
        .filteredOn(row -> row.verdict() == Verdict.NEW)
        .hasSize(6)
        .allSatisfy(row -> assertThat(row.subject()).isNotNull());
  }

  @Test
  void theSameFileAgainChangesNothingAndIsRecognised() {
    ImportId first = bureau.take(Bureau.NANAN);

    IntakePreview again = bureau.preview(Bureau.NANAN);

    assertThat(again.counts()).containsEntry(Verdict.SAME, 6).containsEntry(Verdict.NEW, 0);
    assertThat(again.taking()).isZero();
    assertThat(again.sameFile()).isNotNull().extracting("id").isEqualTo(first);
  }

  @Test
  void whatIsWrittenOtherwiseIsAChangeFieldByField() {
    bureau.take(Bureau.NANAN);
    Declaration kept = bureau.kept(PLATFORM);
    bureau.edit(kept.id(), FormField.STAFF, "60");
    bureau.edit(kept.id(), FormField.SHORT_PROFILE, "");

    IntakePreview again = bureau.preview(Bureau.NANAN);

    IntakeRow row = again.row(6).orElseThrow();
    assertThat(row.verdict()).isEqualTo(Verdict.UPDATE);
    assertThat(row.known()).isNotNull().extracting(Declaration::id).isEqualTo(kept.id());
    assertThat(row.changes())
        .containsExactly(
            new AnswerChange("staff", "60", "64"),
            new AnswerChange("shortProfile", "", "面向本市软件企业提供适配评测公共服务，接入资源丰富，运行稳定，客户反响良好。"));
    bureau.take(again);
    assertThat(bureau.kept(PLATFORM).content().summary().text(FormField.STAFF)).isEqualTo("64");
    assertThat(bureau.kept()).hasSize(6);
  }

  @Test
  void aUnitsOtherPlatformIsNewAndSaid() {
    bureau.take(Bureau.NANAN);

    IntakeRow row = bureau.preview(Bureau.BEIBEI).row(6).orElseThrow();

    assertThat(row.verdict()).isEqualTo(Verdict.NEW);
    assertThat(row.problems()).hasSize(1);
    Problem problem = row.problems().getFirst();
    assertThat(problem.isError()).isFalse();
    assertThat(problem.cell()).isEqualTo("H6");
    assertThat(problem.message().key()).isEqualTo("declintake.other-platform");
    assertThat(problem.message().args()).containsExactly(QINGYUN, PLATFORM);
  }

  @Test
  void theClerkMaySayThatItIsTheSamePlatform() {
    bureau.take(Bureau.NANAN);
    Declaration kept = bureau.kept(PLATFORM);
    IntakePreview seen = bureau.preview(Bureau.BEIBEI);
    IntakeDesk desk = seen.desk().deciding(6, new Decision.SameAs(kept.id()));

    IntakeRow row = bureau.intake.preview(seen.arrival(), desk).row(6).orElseThrow();

    assertThat(row.verdict()).isEqualTo(Verdict.UPDATE);
    assertThat(row.changes())
        .contains(
            new AnswerChange("district", "南岸区", "北碚区"),
            new AnswerChange("platform", PLATFORM, "另一平台"));
  }

  @Test
  void aPlatformThatTwoDistrictsRecommendIsKeptTwiceAndSaid() {
    bureau.take(Bureau.NANAN);
    IntakePreview seen = bureau.preview(Bureau.NANAN);
    Arrival other = withDistrict(seen.arrival(), "巴南区");

    IntakePreview twice = bureau.intake.preview(other, IntakeDesk.UNTOUCHED);

    assertThat(twice.counts()).containsEntry(Verdict.NEW, 6);
    assertThat(twice.row(6).orElseThrow().problems())
        .extracting(problem -> problem.message().key())
        .containsExactly("declintake.other-district");
    bureau.take(twice);
    assertThat(bureau.intake.preview(other, IntakeDesk.UNTOUCHED).counts())
        .containsEntry(Verdict.SAME, 6);
    assertThat(bureau.preview(Bureau.NANAN).counts()).containsEntry(Verdict.SAME, 6);
  }

  @Test
  void aRowLeftOutIsNotTaken() {
    IntakePreview seen = bureau.preview(Bureau.NANAN);
    IntakeDesk desk = seen.desk().deciding(7, new Decision.LeaveOut());

    bureau.take(bureau.intake.preview(seen.arrival(), desk));

    assertThat(bureau.kept()).hasSize(5);
    IntakePreview back = bureau.intake.preview(seen.arrival(), desk.undeciding(7));
    assertThat(back.row(7).orElseThrow().verdict()).isEqualTo(Verdict.NEW);
  }

  @Test
  void whatChangedSinceThePreviewIsNotTakenBlindly() {
    IntakePreview seen = bureau.preview(Bureau.NANAN);
    bureau.take(Bureau.NANAN);

    Refusal refusal = catchThrowableOfType(Refusal.class, () -> bureau.take(seen));

    assertThat(refusal.reason().key()).isEqualTo("declintake.changed-since");
    assertThat(bureau.kept()).hasSize(6);
  }

  @Test
  void anImportTakenBackLeavesNothingOfIt() {
    ImportId id = bureau.take(Bureau.NANAN);

    Undone undone = bureau.undoOfSummaries().undo(id, Bureau.CLERK);

    assertThat(undone.restored()).isEqualTo(6);
    assertThat(undone.kind()).isEqualTo(ImportKind.SUMMARY);
    assertThat(undone.kept()).isEmpty();
    assertThat(bureau.kept()).isEmpty();
    assertThat(bureau.sent()).isEmpty();
    assertThat(bureau.preview(Bureau.NANAN).counts()).containsEntry(Verdict.NEW, 6);
    assertThat(bureau.preview(Bureau.NANAN).sameFile()).isNull();
    assertThatThrownBy(() -> bureau.undoOfSummaries().undo(id, Bureau.CLERK))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void whatWasWrittenSinceStaysAndIsNamed() {
    ImportId id = bureau.take(Bureau.NANAN);
    bureau.edit(bureau.kept(PLATFORM).id(), FormField.STAFF, "60");

    Undone undone = bureau.undoOfSummaries().undo(id, Bureau.CLERK);

    assertThat(undone.restored()).isEqualTo(5);
    assertThat(undone.kept()).containsExactly(QINGYUN + " " + PLATFORM);
    assertThat(bureau.kept()).extracting(one -> one.content().platform()).containsExactly(PLATFORM);
  }

  @Test
  void whatEnteredTheReviewStaysAndIsNamed() {
    ImportId id = bureau.take(Bureau.NANAN);
    step(bureau.kept(PLATFORM), ReviewState.DISTRICT_CHECKED);

    Undone undone = bureau.undoOfSummaries().undo(id, Bureau.CLERK);

    assertThat(undone.kept()).containsExactly(QINGYUN + " " + PLATFORM);
  }

  @Test
  void aChangeTakenBackSaysAgainWhatWasSaidBefore() {
    ImportId first = bureau.take(Bureau.NANAN);
    bureau.edit(bureau.kept(PLATFORM).id(), FormField.STAFF, "60");
    ImportId second = bureau.take(Bureau.NANAN);

    bureau.undoOfSummaries().undo(second, Bureau.CLERK);

    assertThat(bureau.kept(PLATFORM).content().summary().text(FormField.STAFF)).isEqualTo("60");
    bureau.edit(bureau.kept(PLATFORM).id(), FormField.STAFF, "64");
    assertThat(bureau.undoOfSummaries().undo(first, Bureau.CLERK).restored()).isEqualTo(6);
  }

  @Test
  void aFormJoinsTheTablesRowAndBothStayApart() {
    bureau.take(Bureau.NANAN);
    Answers form =
        new Answers(
            Map.of(
                FormField.UNIT, QINGYUN,
                FormField.PLATFORM, "青云适配评测公共服务平台 ",
                FormField.STAFF, "66"));
    Arrival arrival = forms(file("申报书-青云.docx", form));

    IntakePreview preview = bureau.intake.preview(arrival, IntakeDesk.UNTOUCHED);
    assertThat(preview.counts()).containsEntry(Verdict.UPDATE, 1);
    ImportId id = bureau.take(preview);

    Declaration kept = bureau.kept(PLATFORM + " ");
    assertThat(kept.content().district()).isEqualTo("南岸区");
    assertThat(kept.content().form()).isEqualTo(form);
    assertThat(kept.content().summary().text(FormField.STAFF)).isEqualTo("64");
    assertThat(bureau.store.read(tx -> bureau.imports.find(tx, id)).orElseThrow().kind())
        .isEqualTo(ImportKind.FORM);
    assertThat(bureau.undoOfForms().undo(id, Bureau.CLERK).restored()).isEqualTo(1);
    assertThat(bureau.kept(PLATFORM).content().form().isEmpty()).isTrue();
  }

  @Test
  void severalFormsAreOneImportAndTheSamePlatformIsTakenOnce() {
    Answers one = new Answers(Map.of(FormField.UNIT, "甲公司", FormField.PLATFORM, "甲平台"));
    Answers nameless = new Answers(Map.of(FormField.UNIT, "乙公司"));
    Arrival arrival = forms(file("甲.docx", one), file("甲（改）.docx", one), file("乙.docx", nameless));

    IntakePreview preview = bureau.intake.preview(arrival, IntakeDesk.UNTOUCHED);

    assertThat(preview.rows())
        .extracting(
            IntakeRow::row, IntakeRow::verdict, row -> row.incoming().file(), IntakeRow::name)
        .containsExactly(
            tuple(1, Verdict.NEW, "甲.docx", "甲公司"),
            tuple(2, Verdict.DUPLICATE, "甲（改）.docx", "甲公司"),
            tuple(3, Verdict.REFUSED, "乙.docx", "乙公司"));
    assertThat(preview.rows().get(1).problems().getFirst().message().args())
        .containsExactly("甲.docx");
    assertThat(preview.rows().get(2).problems().getFirst().message().key())
        .isEqualTo("declintake.no-platform");
    assertThat(arrival.source().file()).isEqualTo("甲.docx、甲（改）.docx、乙.docx");
    bureau.take(preview);
    assertThat(bureau.kept()).hasSize(1);
    assertThat(bureau.sent()).isEmpty();
  }

  @Test
  void aDeclarationUnderReviewChangesOnlyWithAWordAndAListedOneNotAtAll() {
    bureau.take(Bureau.NANAN);
    Declaration kept = bureau.kept(PLATFORM);
    bureau.edit(kept.id(), FormField.STAFF, "60");
    step(kept, ReviewState.EXPERT_REVIEW);

    IntakeRow underReview = bureau.preview(Bureau.NANAN).row(6).orElseThrow();
    step(kept, ReviewState.LISTED);
    IntakeRow listed = bureau.preview(Bureau.NANAN).row(6).orElseThrow();

    assertThat(underReview.verdict()).isEqualTo(Verdict.UPDATE);
    assertThat(underReview.problems()).extracting(Problem::isError).containsExactly(false);
    assertThat(listed.verdict()).isEqualTo(Verdict.REFUSED);
    assertThat(listed.problems()).extracting(Problem::isError).containsExactly(true);
  }

  @Test
  void theDayOfArrivalIsTheFirstStepOfWhatIsNewAndStaysWhenMoreComes() {
    bureau.take(Bureau.NANAN);
    Declaration kept = bureau.kept(PLATFORM);

    assertThat(kept.received()).isEqualTo(Bureau.TODAY);
    assertThat(bureau.steps(kept.id()))
        .containsExactly(
            new ReviewStep(ReviewState.RECEIVED, Bureau.TODAY, Bureau.NANAN, null, Bureau.CLERK));
    Arrival later = Arrival.ofForms(Bureau.ROUND, null, Bureau.TODAY, List.of(form(PLATFORM)));
    bureau.edit(kept.id(), FormField.STAFF, "60");
    bureau.take(bureau.preview(Bureau.NANAN));
    bureau.take(bureau.intake.preview(later, IntakeDesk.UNTOUCHED));

    assertThat(bureau.kept(PLATFORM).received()).isEqualTo(Bureau.TODAY);
    assertThat(bureau.steps(kept.id())).hasSize(1);
  }

  @Test
  void whatWasReturnedIsReceivedAgainWhenItComesCorrected() {
    bureau.take(Bureau.NANAN);
    Declaration kept = bureau.kept(PLATFORM);
    bureau.edit(kept.id(), FormField.STAFF, "60");
    returned(kept, LocalDate.of(2022, 2, 18));
    IntakePreview seen = bureau.preview(Bureau.NANAN);
    IntakeRow row = seen.row(6).orElseThrow();

    assertThat(row.comesAgain()).isTrue();
    assertThat(row.problems())
        .extracting(problem -> problem.message().key())
        .containsExactly("declintake.comes-again");
    ImportId id = bureau.take(seen);

    assertThat(bureau.kept(PLATFORM).state()).isEqualTo(ReviewState.RECEIVED);
    assertThat(bureau.steps(kept.id()).getLast())
        .isEqualTo(
            new ReviewStep(ReviewState.RECEIVED, Bureau.TODAY, Bureau.NANAN, null, Bureau.CLERK));

    bureau.undoOfSummaries().undo(id, Bureau.CLERK);

    assertThat(bureau.kept(PLATFORM).state()).isEqualTo(ReviewState.RETURNED);
    assertThat(bureau.kept(PLATFORM).content().summary().text(FormField.STAFF)).isEqualTo("60");
    assertThat(bureau.steps(kept.id()).getLast())
        .extracting(ReviewStep::on, ReviewStep::reasons)
        .containsExactly(LocalDate.of(2022, 2, 18), "人数不符");
  }

  @Test
  void whatWasReturnedAndComesUncorrectedStaysReturned() {
    bureau.take(Bureau.NANAN);
    returned(bureau.kept(PLATFORM), LocalDate.of(2022, 2, 18));

    IntakePreview again = bureau.preview(Bureau.NANAN);
    bureau.take(again);

    assertThat(again.row(6).orElseThrow().verdict()).isEqualTo(Verdict.SAME);
    assertThat(again.row(6).orElseThrow().problems())
        .extracting(problem -> problem.message().key())
        .containsExactly("declintake.not-corrected");
    assertThat(bureau.kept(PLATFORM).state()).isEqualTo(ReviewState.RETURNED);
  }

  @Test
  void formAndTableOfWhatWasReturnedAreReceivedOnceAndReturnedAgainWhenBothAreTakenBack() {
    bureau.take(Bureau.NANAN);
    Declaration kept = bureau.kept(PLATFORM);
    bureau.edit(kept.id(), FormField.STAFF, "60");
    returned(kept, LocalDate.of(2022, 2, 18));

    List<ImportId> ids = bureau.take(together(form(PLATFORM)));

    assertThat(bureau.steps(kept.id()))
        .extracting(ReviewStep::to)
        .containsExactly(ReviewState.RECEIVED, ReviewState.RETURNED, ReviewState.RECEIVED);
    assertThat(bureau.undoTogether().undo(ids, Bureau.CLERK)).isEmpty();
    assertThat(bureau.kept(PLATFORM).state()).isEqualTo(ReviewState.RETURNED);
    assertThat(bureau.kept(PLATFORM).content().form().isEmpty()).isTrue();
    assertThat(bureau.steps(kept.id())).hasSize(4);
  }

  @Test
  void whatWasReturnedCannotComeAgainBeforeThat() {
    bureau.take(Bureau.NANAN);
    Declaration kept = bureau.kept(PLATFORM);
    bureau.edit(kept.id(), FormField.STAFF, "60");
    returned(kept, LocalDate.of(2022, 2, 21));

    Refusal refusal =
        catchThrowableOfType(Refusal.class, () -> bureau.take(bureau.preview(Bureau.NANAN)));

    assertThat(refusal.reason().key()).isEqualTo("review.too-early");
    assertThat(bureau.kept(PLATFORM).content().summary().text(FormField.STAFF)).isEqualTo("60");
  }

  @Test
  void whatWentOnInTheReviewAsAnImportCorrectedItStaysAndIsNamed() {
    bureau.take(Bureau.NANAN);
    bureau.edit(bureau.kept(PLATFORM).id(), FormField.STAFF, "60");
    ImportId corrected = bureau.take(Bureau.NANAN);
    step(bureau.kept(PLATFORM), ReviewState.DISTRICT_CHECKED);

    Undone undone = bureau.undoOfSummaries().undo(corrected, Bureau.CLERK);

    assertThat(undone.kept()).containsExactly(QINGYUN + " " + PLATFORM);
    assertThat(bureau.kept(PLATFORM).content().summary().text(FormField.STAFF)).isEqualTo("64");
  }

  @Test
  void aDayThatHasNotComeIsRefused() {
    LocalDate tomorrow = Bureau.TODAY.plusDays(1);
    IntakePreview seen =
        bureau.intake.preview(
            Arrival.ofForms(Bureau.ROUND, null, tomorrow, List.of(form("甲平台"))),
            IntakeDesk.UNTOUCHED);

    Refusal refusal = catchThrowableOfType(Refusal.class, () -> bureau.take(seen));

    assertThat(refusal.reason().key()).isEqualTo("declintake.future");
    assertThat(bureau.kept()).isEmpty();
  }

  @Test
  void aFormAndARowOfTheSameNewPlatformThatCameTogetherAreOneDeclaration() {
    List<IntakePreview> seen = together(form(PLATFORM), form("另外的平台"));

    assertThat(seen.getFirst().counts()).containsEntry(Verdict.NEW, 2);
    assertThat(seen.getLast().counts())
        .containsEntry(Verdict.NEW, 5)
        .containsEntry(Verdict.UPDATE, 1);
    IntakeRow joined = seen.getLast().row(6).orElseThrow();
    assertThat(joined.broughtBy()).isEqualTo(new Place(0, 1, PLATFORM + ".docx"));
    assertThat(joined.known()).isNull();

    List<ImportId> ids = bureau.take(seen);

    assertThat(bureau.kept()).hasSize(7);
    Declaration one = bureau.kept(PLATFORM);
    assertThat(one.content().form().text(FormField.STAFF)).isEqualTo("66");
    assertThat(one.content().summary().text(FormField.STAFF)).isEqualTo("64");
    assertThat(one.content().district()).isEqualTo("南岸区");
    assertThat(bureau.steps(one.id()))
        .extracting(ReviewStep::evidence)
        .containsExactly(PLATFORM + ".docx");
    assertThat(ids)
        .allSatisfy(
            id -> {
              List<ImportedRow> rows = bureau.store.read(tx -> bureau.imports.rows(tx, id));
              assertThat(rows)
                  .filteredOn(row -> row.name().equals(QINGYUN))
                  .extracting(ImportedRow::subject)
                  .contains(one.id().value());
            });

    assertThat(bureau.undoTogether().undo(ids, Bureau.CLERK)).isEmpty();
    assertThat(bureau.kept()).isEmpty();
    assertThat(bureau.sent()).isEmpty();
    assertThatThrownBy(() -> bureau.undoTogether().undo(ids, Bureau.CLERK))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void ofWhatWasTakenTogetherATableMayBeTakenBackAlone() {
    List<ImportId> ids = bureau.take(together(form(PLATFORM)));

    Undone undone = bureau.undoOfSummaries().undo(ids.getLast(), Bureau.CLERK);

    assertThat(undone.restored()).isEqualTo(6);
    assertThat(bureau.kept()).hasSize(1);
    Content left = bureau.kept(PLATFORM).content();
    assertThat(left.summary().isEmpty()).isTrue();
    assertThat(left.form().text(FormField.STAFF)).isEqualTo("66");
    assertThat(left.district()).isNull();
    assertThat(bureau.undoOfForms().undo(ids.getFirst(), Bureau.CLERK).kept()).isEmpty();
    assertThat(bureau.kept()).isEmpty();
  }

  @Test
  void theFormsOfWhatWasTakenTogetherStayWhileTheTableStandsOnThem() {
    List<ImportId> ids = bureau.take(together(form(PLATFORM)));

    Undone undone = bureau.undoOfForms().undo(ids.getFirst(), Bureau.CLERK);

    assertThat(undone.kept()).containsExactly(QINGYUN + " " + PLATFORM);
    assertThat(bureau.kept(PLATFORM).content().form().isEmpty()).isFalse();
  }

  @Test
  void whatCameTogetherIsTakenWholeOrNotAtAll() {
    List<IntakePreview> seen = together(form("甲平台"));
    bureau.take(Bureau.NANAN);

    Refusal refusal = catchThrowableOfType(Refusal.class, () -> bureau.take(seen));

    assertThat(refusal.reason().key()).isEqualTo("declintake.changed-since");
    assertThat(bureau.kept()).hasSize(6);
    assertThat(bureau.kept()).noneMatch(one -> one.content().platform().equals("甲平台"));
  }

  @Test
  void twoTablesThatSayTheSamePlatformAreNotBothTaken() {
    Arrival table = bureau.preview(Bureau.NANAN).arrival();

    List<IntakePreview> seen =
        bureau.intake.preview(
            List.of(
                new Delivery(1, table, IntakeDesk.UNTOUCHED),
                new Delivery(2, table, IntakeDesk.UNTOUCHED)));

    assertThat(seen.getLast().counts()).containsEntry(Verdict.DUPLICATE, 6);
    assertThat(seen.getLast().row(6).orElseThrow().duplicateOf())
        .isEqualTo(new Place(1, 6, Bureau.NANAN));
  }

  @Test
  void aRowThatIsLikeAnotherAsksTheClerkAndFollowsHerWord() {
    FormFile form = form("青云适配评测平台");
    List<IntakePreview> seen = together(form);
    IntakeRow row = seen.getLast().row(6).orElseThrow();
    assertThat(row.verdict()).isEqualTo(Verdict.NEW);
    assertThat(row.alike()).extracting(one -> one.content().platform()).containsExactly("青云适配评测平台");
    assertThat(row.problems())
        .extracting(problem -> problem.message().key())
        .contains("declintake.other-platform");

    IntakeRow same = decided(seen, row.alike().getFirst().decision());
    IntakeRow apart = decided(seen, new Decision.Apart());

    assertThat(same.verdict()).isEqualTo(Verdict.UPDATE);
    assertThat(same.broughtBy()).isNotNull().extracting(Place::file).isEqualTo(form.file());
    assertThat(apart.verdict()).isEqualTo(Verdict.NEW);
    assertThat(apart.alike()).isEmpty();
    assertThat(apart.problems())
        .extracting(problem -> problem.message().key())
        .doesNotContain("declintake.other-platform");
  }

  @Test
  void aUnitWrittenOtherwiseIsSaid() {
    bureau.take(Bureau.NANAN);
    Answers answers =
        new Answers(Map.of(FormField.UNIT, "青云智造软件有限责任公司", FormField.PLATFORM, PLATFORM));

    IntakeRow row =
        bureau
            .intake
            .preview(forms(file("青云.docx", answers)), IntakeDesk.UNTOUCHED)
            .rows()
            .getFirst();

    assertThat(row.verdict()).isEqualTo(Verdict.NEW);
    assertThat(row.alike()).extracting(Standing::kept).containsExactly(bureau.kept(PLATFORM));
    assertThat(row.problems())
        .extracting(problem -> problem.message().key())
        .contains("declintake.alike");
  }

  private IntakeRow decided(List<IntakePreview> seen, Decision decision) {
    Delivery table = seen.getLast().delivery();
    return bureau
        .intake
        .preview(
            List.of(
                seen.getFirst().delivery(),
                new Delivery(1, table.arrival(), table.desk().deciding(6, decision))))
        .getLast()
        .row(6)
        .orElseThrow();
  }

  /** Forms and the table of 南岸区, seen together. */
  private List<IntakePreview> together(FormFile... forms) {
    return bureau.intake.preview(
        List.of(
            new Delivery(0, forms(forms), IntakeDesk.UNTOUCHED),
            new Delivery(1, bureau.preview(Bureau.NANAN).arrival(), IntakeDesk.UNTOUCHED)));
  }

  private static FormFile form(String platform) {
    return file(
        platform + ".docx",
        new Answers(
            Map.of(FormField.UNIT, QINGYUN, FormField.PLATFORM, platform, FormField.STAFF, "66")));
  }

  private void returned(Declaration declaration, LocalDate on) {
    step(declaration, new ReviewStep(ReviewState.RETURNED, on, null, "人数不符", Bureau.CLERK));
  }

  private void step(Declaration declaration, ReviewState to) {
    step(declaration, new ReviewStep(to, LocalDate.of(2022, 3, 1), null, null, Bureau.CLERK));
  }

  private void step(Declaration declaration, ReviewStep step) {
    bureau.store.change(
        Cause.of(Bureau.CLERK, "test", declaration.id().toString()),
        tx -> {
          bureau.declarations.addStep(tx, declaration.id(), step);
          return null;
        });
  }

  private static FormFile file(String name, Answers answers) {
    return new FormFile(name, "sha-of-" + name, new Filled(1, answers, Map.of(), List.of()));
  }

  private static Arrival forms(FormFile... files) {
    return Arrival.ofForms(Bureau.ROUND, null, Bureau.TODAY, List.of(files));
  }

  private static Arrival withDistrict(Arrival from, String district) {
    return new Arrival(
        from.part(),
        from.round(),
        from.source(),
        district,
        from.sender(),
        from.on(),
        from.rows(),
        from.problems());
  }
}
