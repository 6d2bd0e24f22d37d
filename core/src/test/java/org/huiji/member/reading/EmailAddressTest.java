package org.huiji.member.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmailAddressTest {

  @ParameterizedTest
  @CsvSource({
    "ａbc＠ＱＱ.com, abc@qq.com",
    " zhang.san@mail.example.cn , zhang.san@mail.example.cn",
    "Zhang_San@Example。com, Zhang_San@example.com",
    "a b@example.com, ab@example.com"
  })
  void widthSpacesAndTheCaseOfTheDomainAreOverlooked(String written, String kept) {
    assertThat(EmailAddress.read(written).value().map(EmailAddress::text)).hasValue(kept);
  }

  @ParameterizedTest
  @CsvSource({
    "12345678, email.no-at",
    "qq.com, email.no-at",
    "a@qq.com;b@qq.com, email.several",
    "'a@163,com', email.form",
    "a@qq, email.form",
    "张三@qq.com, email.form",
    ".a@qq.com, email.form",
    "a@-qq.com, email.form"
  })
  void whatIsNoAddressIsRefused(String written, String key) {
    assertThat(EmailAddress.read(written).refusal().map(reason -> reason.key())).hasValue(key);
  }
}
