package org.huiji.persistence.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.huiji.declaration.round.BuiltInRounds;
import org.huiji.declaration.round.Category;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.round.RoundEdit;
import org.huiji.declaration.round.Rounds;
import org.huiji.declaration.round.Threshold;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.question.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundsTest {

  private static final Round BUILT_IN = BuiltInRounds.secondBatchOf2021();
  private static final Answer ANSWER =
      new Answer("001-A2", "one", null, LocalDate.of(2022, 2, 1), "软件处");

  @TempDir Path folder;

  private Round2021 data;

  @BeforeEach
  void begin() {
    data = new Round2021(folder);
  }

  @AfterEach
  void close() {
    data.close();
  }

  @Test
  void anEditedRoundIsKeptWithItsAnswersAndCanGetItsBuiltInRulesBack() {
    data.rounds.keep(now().answering(ANSWER), Round2021.CLERK);
    assertThat(Rounds.isEdited(now())).isFalse();

    Round edited = data.rounds.edit(now(), until(LocalDate.of(2022, 3, 4)), Round2021.CLERK);

    assertThat(now()).isEqualTo(edited);
    assertThat(now().districtDeadline()).isEqualTo(LocalDate.of(2022, 3, 4));
    assertThat(now().answers()).containsExactly(ANSWER);
    assertThat(Rounds.isEdited(now())).isTrue();
    data.rounds.reset(BUILT_IN.id(), Round2021.CLERK);
    assertThat(Rounds.isEdited(now())).isFalse();
    assertThat(now().answers()).containsExactly(ANSWER);
    assertThat(now().districtDeadline()).isEqualTo(BUILT_IN.districtDeadline());
  }

  @Test
  void rulesThatWereEditedMeanwhileAreNotOverwritten() {
    Round seen = now();
    data.rounds.edit(seen, until(LocalDate.of(2022, 3, 4)), Round2021.CLERK);
    assertThatThrownBy(
            () -> data.rounds.edit(seen, until(LocalDate.of(2022, 3, 5)), Round2021.CLERK))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("round.changed-since");
  }

  @Test
  void rulesThatContradictEachOtherAreRefused() {
    assertThatThrownBy(
            () -> data.rounds.edit(now(), until(LocalDate.of(2022, 2, 1)), Round2021.CLERK))
        .isInstanceOf(Refusal.class);
    Category training = BUILT_IN.categories().get(4);
    Threshold share = training.thresholds().get(1);
    Threshold tooMuch =
        new Threshold(share.figure(), share.of(), 120, share.text(), share.question());
    RoundEdit edit = RoundEdit.of(BUILT_IN);
    Category wrong =
        new Category(
            training.id(),
            training.name(),
            training.article(),
            training.qualification(),
            training.figures(),
            List.of(training.thresholds().getFirst(), tooMuch),
            training.evidence());
    RoundEdit impossible =
        new RoundEdit(
            edit.notice(),
            edit.companyDeadline(),
            edit.districtDeadline(),
            edit.earlierLists(),
            List.of(wrong),
            edit.relief(),
            edit.limits(),
            edit.evidence());
    assertThatThrownBy(() -> data.rounds.edit(now(), impossible, Round2021.CLERK))
        .isInstanceOf(Refusal.class);
    assertThat(now()).isEqualTo(BUILT_IN);
  }

  private static RoundEdit until(LocalDate districts) {
    RoundEdit edit = RoundEdit.of(BUILT_IN);
    return new RoundEdit(
        edit.notice(),
        edit.companyDeadline(),
        districts,
        edit.earlierLists(),
        edit.categories(),
        edit.relief(),
        edit.limits(),
        edit.evidence());
  }

  private Round now() {
    return data.read(tx -> data.rounds.get(tx, BUILT_IN.id()));
  }
}
