package org.huiji.persistence.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.huiji.member.KnownMembers;
import org.huiji.member.MemberDraft;
import org.huiji.member.MemberField;
import org.huiji.member.MemberLookup;
import org.huiji.member.MemberRepository.NewVersion;
import org.huiji.member.MemberStatus;
import org.huiji.rulebook.membership.MemberKind;
import org.huiji.store.Cause;
import org.huiji.store.ChangeTx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownMembersTest {

  private static final Cause CAUSE = Cause.of("王芳", "test", "会员");
  private static final MemberDraft UNIT =
      MemberDraft.empty(MemberKind.UNIT, MemberStatus.MEMBER).with(MemberField.NAME, "重庆青云软件有限公司");

  @TempDir private Path folder;

  private Desktop desk;
  private KnownMembers known;

  @BeforeEach
  void open() {
    desk = new Desktop(folder, "chongqing");
    known = new KnownMembers(desk.members);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void theRegisterIsNotReadAgainWhileNothingChanged() {
    MemberLookup first = desk.store.read(known::of);
    MemberLookup second = desk.store.read(known::of);

    assertThat(second).isSameAs(first);
  }

  @Test
  void whoCameSinceIsKnownTheNextTime() {
    boolean before = isKnown();
    desk.store.change(CAUSE, this::addUnit);

    assertThat(before).isFalse();
    assertThat(isKnown()).isTrue();
  }

  @Test
  void aChangeKnowsWhatItWroteAndNobodyElseDoesUntilItIsKept() {
    assertThatThrownBy(
            () ->
                desk.store.change(
                    CAUSE,
                    tx -> {
                      addUnit(tx);
                      assertThat(known.of(tx).matcher().byName(UNIT)).isPresent();
                      throw new IllegalStateException("given up");
                    }))
        .hasMessage("given up");
    desk.store.change(CAUSE, tx -> List.of());

    assertThat(isKnown()).isFalse();
  }

  private boolean isKnown() {
    MemberLookup index = desk.store.read(known::of);
    return index.matcher().byName(UNIT).isPresent();
  }

  private Object addUnit(ChangeTx tx) {
    var id = desk.members.create(tx, 1).getFirst();
    desk.members.add(tx, List.of(new NewVersion(id, Desktop.TODAY, false, UNIT)));
    return id;
  }
}
