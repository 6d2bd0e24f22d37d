package org.huiji.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class WindowPlaceTest {

  private static final Rectangle2D SCREEN = new Rectangle2D(0, 0, 1920, 1040);

  @Test
  void aWindowOnTheScreenStaysWhereItWas() {
    Rectangle2D place = new Rectangle2D(100, 50, 1280, 800);

    assertThat(WindowPlace.fitted(place, SCREEN)).isEqualTo(place);
  }

  @Test
  void aWindowOfAScreenThatIsGoneComesBack() {
    assertThat(WindowPlace.fitted(new Rectangle2D(2500, -300, 1280, 800), SCREEN))
        .isEqualTo(new Rectangle2D(640, 0, 1280, 800));
  }

  @Test
  void aWindowLargerThanTheScreenIsShrunk() {
    assertThat(WindowPlace.fitted(new Rectangle2D(-5, -5, 3840, 2160), SCREEN)).isEqualTo(SCREEN);
  }
}
