package org.huiji.dues.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.huiji.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryIdTest {

  @Test
  void anEntryIsNamedWithItsLetterOrWithout() {
    assertThat(EntryId.parse(" l-12 ")).isEqualTo(new EntryId(12));
    assertThat(EntryId.parse("12")).isEqualTo(new EntryId(12));
    assertThat(EntryId.parse(new EntryId(7).toString())).isEqualTo(new EntryId(7));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1L-2", "L-L-2", "12L-", "L-", "", "-1", "1.0", "1234567890"})
  void whatOnlyLooksLikeANameIsRefused(String text) {
    assertThatThrownBy(() -> EntryId.parse(text)).isInstanceOf(Refusal.class);
  }
}
