package org.huiji.app.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.huiji.app.task.Progress;
import org.huiji.member.MemberField;
import org.huiji.text.Messages;
import org.huiji.text.PinyinInitials;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // the register is read before each test
class RosterQueryTest {

  private static final Progress UNWATCHED =
      new Progress() {
        @Override
        public void step(long done, long total) {}

        @Override
        public boolean cancelled() {
          return false;
        }
      };

  @TempDir private Path folder;
  private Register register;
  private MemberWords words;

  @BeforeEach
  void read() {
    try (var real = new RealRegister(folder, "chongqing").take("渝中区会员名册.xlsx")) {
      register =
          Register.read(real.services(), RealRegister.TODAY, new PinyinInitials(), UNWATCHED);
      words = new MemberWords(Messages.CHINESE, register.rulebook());
    }
  }

  @Test
  void everyReadingOfAnInitialFindsTheSameMembers() {
    assertThat(names("cq")).isNotEmpty().allMatch(name -> name.contains("重庆"));
    assertThat(names("zq")).containsAll(names("cq"));
  }

  @Test
  void withoutAnOrderMembersStandByNumber() {
    assertThat(run("", RosterFilter.NONE, List.of())).extracting(RosterRow::number).isSorted();
  }

  @Test
  void aColumnSortsUpAndDownWithTheEmptyOnesLast() {
    for (boolean descending : new boolean[] {false, true}) {
      List<String> capitals =
          run(
                  "",
                  RosterFilter.NONE,
                  List.of(new RosterQuery.Order(RosterColumn.REGISTERED_CAPITAL, descending)))
              .stream()
              .map(row -> row.text(MemberField.REGISTERED_CAPITAL))
              .toList();
      List<Double> numbers =
          capitals.stream().filter(text -> !text.isEmpty()).map(Double::valueOf).toList();

      assertThat(numbers)
          .isSortedAccordingTo(descending ? java.util.Comparator.reverseOrder() : Double::compare);
      assertThat(capitals.subList(0, numbers.size())).doesNotContain("");
    }
  }

  @Test
  void offersOfOneFilterAddUpAndFiltersNarrowEachOther() {
    RosterFilter officers =
        RosterFilter.NONE.withOffices(Set.of("council-member", "standing-council-member"));
    List<RosterRow> held = run("", officers, List.of());
    List<RosterRow> wanting = run("", officers.withMissing(Set.of(Missing.MOBILE)), List.of());

    assertThat(held).isNotEmpty().allMatch(row -> words.offices(row.member()).matches(".*理事.*"));
    assertThat(held).containsAll(wanting);
    assertThat(wanting).allMatch(row -> row.text(MemberField.LIAISON_MOBILE).isEmpty());
  }

  @Test
  void plainMembersAreFoundByHoldingNoOffice() {
    assertThat(run("", RosterFilter.NONE.withOffices(Set.of("member")), List.of()))
        .isNotEmpty()
        .allMatch(row -> row.member().membership().offices().isEmpty());
  }

  private List<String> names(String typed) {
    return run(typed, RosterFilter.NONE, List.of()).stream()
        .map(row -> row.member().name())
        .toList();
  }

  private List<RosterRow> run(String typed, RosterFilter filter, List<RosterQuery.Order> order) {
    return new RosterQuery(typed, filter, order).in(register, words);
  }
}
