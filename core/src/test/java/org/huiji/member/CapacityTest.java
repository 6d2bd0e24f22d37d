package org.huiji.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.BuiltInRulebooks;
import org.huiji.rulebook.membership.MemberKind;
import org.junit.jupiter.api.Test;

class CapacityTest {

  private final RegisterEntry unit = entry(MemberKind.UNIT, "青禾示例科技有限公司");
  private final RegisterEntry individual = entry(MemberKind.INDIVIDUAL, "示例甲");

  @Test
  void whoeverHoldsNoOfficeIsCalledByTheKindOfMember() {
    var dalian = new Capacity(BuiltInRulebooks.read("dalian"));
    assertThat(dalian.of(unit)).isEqualTo("会员单位");
    assertThat(dalian.of(individual)).isEqualTo("个人会员");
  }

  @Test
  void anIndividualWhereTheRuleBookKnowsUnitsOnlyIsRefusedByName() {
    var itss = new Capacity(BuiltInRulebooks.read("itss"));
    assertThatThrownBy(() -> itss.of(individual))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.reason().key()).isEqualTo("member.kind-without-name");
              assertThat(refusal.reason().args()).containsExactly("示例甲");
            });
  }

  private static RegisterEntry entry(MemberKind kind, String name) {
    Member member =
        MemberDraft.empty(kind, MemberStatus.MEMBER).with(MemberField.NAME, name).toMember();
    return new RegisterEntry(new MemberId(1), null, 1, LocalDate.of(2026, 1, 1), member);
  }
}
