package org.huiji.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MessagesTest {

  @Test
  void argumentsKeepTheirDigitsUngrouped() {
    assertThat(Message.of("x.y", 2026).args()).containsExactly("2026");
  }
}
