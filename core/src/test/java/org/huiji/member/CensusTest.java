package org.huiji.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiji.member.MemberStatus.APPLICANT;
import static org.huiji.member.MemberStatus.EXIT_PENDING;
import static org.huiji.member.MemberStatus.FORMER;
import static org.huiji.member.MemberStatus.MEMBER;

import java.util.List;
import org.huiji.text.Messages;
import org.junit.jupiter.api.Test;

class CensusTest {

  @Test
  void onlyMembersCountAndOthersAreNamedApart() {
    assertThat(told(MEMBER, EXIT_PENDING, MEMBER, APPLICANT, FORMER, FORMER))
        .isEqualTo("共 3 家会员，另有申请中 1 家、已退会 2 家");
    assertThat(told(MEMBER, APPLICANT)).isEqualTo("共 1 家会员，另有申请中 1 家");
    assertThat(told(MEMBER, FORMER)).isEqualTo("共 1 家会员，另有已退会 1 家");
    assertThat(told(MEMBER, MEMBER)).isEqualTo("共 2 家会员");
  }

  private static String told(MemberStatus... register) {
    return Messages.CHINESE.text(Census.of(List.of(register)).told());
  }
}
