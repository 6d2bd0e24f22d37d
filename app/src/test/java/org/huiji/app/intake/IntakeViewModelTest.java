package org.huiji.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.huiji.app.file.Opening;
import org.huiji.app.shell.Desk;
import org.huiji.intake.ImportBatch;
import org.huiji.intake.ImportId;
import org.huiji.member.MemberDraft;
import org.huiji.member.MemberField;
import org.huiji.member.MemberRepository.NewVersion;
import org.huiji.member.RegisterEntry;
import org.huiji.store.Cause;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A file's way from the clerk's folder into the register and back, without a control in sight. */
class IntakeViewModelTest extends IntakeWindow {

  private static final Path YUZHONG = IntakeOffice.sample("渝中区会员名册.xlsx");

  private @Nullable ImportId shown;

  @Test
  void aLockedWorkbookAsksForItsPasswordUntilItIsRight() {
    Path locked = folder().resolve("大渡口区会员名册.xlsx");
    LockedWorkbook.write(YUZHONG, "dadukou2026", locked);
    IntakeViewModel model = model();

    run(() -> model.open(locked));
    await(
        () ->
            model
                .opening()
                .get()
                .equals(new Opening.Locked<PreviewViewModel>("大渡口区会员名册.xlsx", false)));
    run(() -> model.unlock("wrong"));
    await(
        () ->
            model
                .opening()
                .get()
                .equals(new Opening.Locked<PreviewViewModel>("大渡口区会员名册.xlsx", true)));
    run(() -> model.unlock("dadukou2026"));
    await(() -> model.preview().isPresent());
  }

  @Test
  void aFileCutShortIsRefusedInPlaceAndTheNextOneIsRead() throws IOException {
    byte[] whole = Files.readAllBytes(YUZHONG);
    Path cut = Files.write(folder().resolve("半截.xlsx"), Arrays.copyOf(whole, whole.length / 2));
    IntakeViewModel model = model();

    run(() -> model.open(cut));
    await(() -> model.opening().get() instanceof Opening.Refused<?>);
    run(() -> model.open(YUZHONG));
    await(() -> model.preview().isPresent());
  }

  @Test
  void onlyTheLastOfTwoFilesGivenQuicklyIsSeen() {
    IntakeViewModel model = model();
    run(
        () -> {
          model.open(YUZHONG);
          model.open(IntakeOffice.sample("九龙坡区会员单位统计表.xls"));
        });
    await(() -> model.preview().isPresent());

    assertThat(inWindow(() -> model.preview().orElseThrow().sight().get().setup().file().name()))
        .isEqualTo("九龙坡区会员单位统计表.xls");
  }

  @Test
  void rowsTakenInMeanwhileAreNotTakenInTwice() {
    IntakeViewModel one = model();
    IntakeViewModel other = model();
    for (IntakeViewModel model : List.of(one, other)) {
      run(() -> model.open(YUZHONG));
      await(() -> model.preview().isPresent());
    }
    take(one);
    await(() -> one.preview().isEmpty());

    take(other);
    await(() -> other.preview().orElseThrow().sight().get().taking() == 0);
    assertThat(office.register()).hasSize(29);
  }

  @Test
  void takingBackKeepsAndNamesWhatWasEditedSince() {
    IntakeViewModel model = model();
    run(() -> model.open(YUZHONG));
    await(() -> model.preview().isPresent());
    take(model);
    await(() -> model.history().batches().size() == 1);
    RegisterEntry edited = office.register().getFirst();
    edit(edited);
    ImportBatch batch = inWindow(() -> model.history().batches().getFirst());

    run(() -> model.history().undo(batch.id()));
    await(() -> model.history().batches().getFirst().undone());
    assertThat(office.register()).extracting(RegisterEntry::id).containsExactly(edited.id());
    run(() -> notices().area().takeNewestAction());
    assertThat(shown).isEqualTo(batch.id());
    run(() -> model.history().look(batch.id()));
    await(() -> model.history().past().get() != null);
    Past past = Objects.requireNonNull(inWindow(() -> model.history().past().get()));
    assertThat(past.kept()).containsExactly(edited.member().name());
    assertThat(past.rows()).hasSize(33);
  }

  private void edit(RegisterEntry entry) {
    MemberDraft draft = MemberDraft.of(entry.member()).with(MemberField.NOTE, "已电话核实");
    office.store.change(
        Cause.of("王芳", "member.edit", entry.member().name()),
        tx -> {
          office.members.add(
              tx, List.of(new NewVersion(entry.id(), IntakeOffice.TODAY, false, draft)));
          return null;
        });
  }

  private void take(IntakeViewModel model) {
    run(() -> model.taking().take(model.preview().orElseThrow()));
  }

  private IntakeViewModel model() {
    Desk desk = desk((page, argument) -> shown = (ImportId) argument);
    return inWindow(
        () -> new IntakeViewModel(desk, office.services, registerChanges::incrementAndGet));
  }

  private static void run(Runnable work) {
    inWindow(
        () -> {
          work.run();
          return true;
        });
  }
}
