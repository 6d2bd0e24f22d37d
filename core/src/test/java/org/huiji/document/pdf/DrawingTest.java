package org.huiji.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huiji.document.Papers;
import org.huiji.document.paper.Overprint;
import org.huiji.document.paper.Press;
import org.huiji.document.template.TemplateSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DrawingTest {

  @Test
  void aCertificateWithItsBorderIsToldFromTheTextAlone() {
    assertThat(Drawing.isOn(print(null))).isTrue();
    assertThat(Drawing.isOn(print(new Overprint(1, -2, true)))).isFalse();
    assertThat(Drawing.isOn(print(new Overprint(0, 0, false)))).isFalse();
  }

  private static byte[] print(@Nullable Overprint overprint) {
    var press = new Press(Papers.FACES, TemplateSource.builtIn());
    return press.print(List.of(Papers.certificate("示例科技有限公司", overprint)), Papers.identity("会员证书"));
  }
}
