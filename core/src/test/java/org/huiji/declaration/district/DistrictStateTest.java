package org.huiji.declaration.district;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiji.declaration.Checklist;
import org.huiji.declaration.Content;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.ReviewState;
import org.huiji.declaration.check.Checked;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.round.BuiltInRounds;
import org.huiji.declaration.round.Round;
import org.huiji.member.district.District;
import org.huiji.member.district.Districts;
import org.huiji.problem.Problem;
import org.huiji.problem.Rule;
import org.huiji.store.ChangeId;
import org.huiji.text.Message;
import org.junit.jupiter.api.Test;

class DistrictStateTest {

  private static final Round ROUND = BuiltInRounds.secondBatchOf2021();

  @Test
  void fortyOneBureausRecommendInTheBuiltInRound() {
    List<District> districts = Districts.ofChongqing().on(ROUND.districtDeadline());

    assertThat(districts).hasSize(41);
    assertThat(districts.stream().filter(district -> district.areaCode().isPresent())).hasSize(38);
    assertThat(districts.stream().filter(district -> district.areaCode().isEmpty()))
        .extracting(Bureaus::name)
        .containsExactly("两江新区经信部门", "重庆高新区经信部门", "万盛经开区经信部门");
    assertThat(districts.stream().map(Bureaus::name)).contains("渝北区经济信息委").doesNotHaveDuplicates();
  }

  @Test
  void aDistrictIsAsFarAsTheLeastOfItsDeclarations() {
    assertThat(DistrictState.of(false, List.of())).isEqualTo(DistrictState.NOTHING);
    assertThat(DistrictState.of(true, List.of())).isEqualTo(DistrictState.RECEIVED);
    assertThat(state(good(ReviewState.RECEIVED))).isEqualTo(DistrictState.RECEIVED);
    assertThat(state(good(ReviewState.AT_CITY), good(ReviewState.DISTRICT_CHECKED)))
        .isEqualTo(DistrictState.RECEIVED);
    assertThat(state(good(ReviewState.RECEIVED), bad(ReviewState.DISTRICT_CHECKED)))
        .isEqualTo(DistrictState.HAS_ERRORS);
    assertThat(state(bad(ReviewState.AT_CITY), good(ReviewState.RECEIVED)))
        .isEqualTo(DistrictState.RECEIVED);
    assertThat(state(bad(ReviewState.RECEIVED), good(ReviewState.RETURNED)))
        .isEqualTo(DistrictState.RETURNED);
    assertThat(
            state(
                good(ReviewState.AT_CITY),
                bad(ReviewState.NOT_LISTED),
                good(ReviewState.EXPERT_REVIEW)))
        .isEqualTo(DistrictState.ALL_AT_CITY);
  }

  @Test
  void whoSentNothingIsRemindedFromAWeekBeforeTheDeadlineOn() {
    List<DistrictLine> lines =
        Stream.concat(
                Stream.of(line(0, DistrictState.RECEIVED)),
                IntStream.range(1, 41).mapToObj(i -> line(i, DistrictState.NOTHING)))
            .toList();
    var overview = new DistrictOverview(ROUND, lines, List.of());

    assertThat(overview.toRemind(LocalDate.of(2022, 2, 17))).isEmpty();
    assertThat(overview.toRemind(LocalDate.of(2022, 2, 18))).hasSize(40);
    assertThat(overview.toRemind(LocalDate.of(2022, 3, 1))).hasSize(40);
    assertThat(overview.byState())
        .containsEntry(DistrictState.NOTHING, 40)
        .containsEntry(DistrictState.RECEIVED, 1)
        .containsEntry(DistrictState.RETURNED, 0);
  }

  private static DistrictLine line(int place, DistrictState state) {
    District district = Districts.ofChongqing().on(ROUND.districtDeadline()).get(place);
    return new DistrictLine(district, List.of(), List.of(), null, null, state);
  }

  private static DistrictState state(Checked... declared) {
    return DistrictState.of(true, List.of(declared));
  }

  private static Checked good(ReviewState state) {
    return checked(state, List.of());
  }

  private static Checked bad(ReviewState state) {
    return checked(
        state,
        List.of(Problem.error("unit", new Rule("test", "三.1"), Message.of("declcheck.no-place"))));
  }

  private static Checked checked(ReviewState state, List<Problem> problems) {
    var content = new Content("南岸区", Answers.NONE, Answers.NONE, Checklist.UNTOUCHED);
    var declaration =
        new Declaration(new DeclarationId(1), ROUND.id(), content, state, null, new ChangeId(1));
    return new Checked(declaration, Map.of(), null, problems);
  }
}
