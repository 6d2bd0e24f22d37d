package org.huiji.document.issue;

import static org.assertj.core.api.Assertions.assertThat;

import org.huiji.document.register.DocumentKind;
import org.junit.jupiter.api.Test;

class BacklogTest {

  @Test
  void aNewRegistersCertificatesArePendingByAccident() {
    assertThat(Backlog.is(DocumentKind.CERTIFICATE, 300, 0)).isTrue();
  }

  @Test
  void theFirstFewIssuedDoNotMakeTheOthersMeant() {
    assertThat(Backlog.is(DocumentKind.CERTIFICATE, 299, 1)).isTrue();
    assertThat(Backlog.is(DocumentKind.CERTIFICATE, 150, 150)).isFalse();
  }

  @Test
  void manyNewMembersOfAnAssociationWhoseMembersHaveOneAreMeant() {
    assertThat(Backlog.is(DocumentKind.CERTIFICATE, 40, 300)).isFalse();
  }

  @Test
  void aHandfulIsMeant() {
    assertThat(Backlog.is(DocumentKind.CERTIFICATE, 10, 0)).isFalse();
    assertThat(Backlog.is(DocumentKind.CERTIFICATE, 11, 0)).isTrue();
  }

  @Test
  void aNoticeIsPendingBecauseSomebodyWasApprovedHere() {
    assertThat(Backlog.is(DocumentKind.APPROVAL, 300, 0)).isFalse();
  }
}
