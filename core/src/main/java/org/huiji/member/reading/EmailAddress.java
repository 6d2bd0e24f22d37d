package org.huiji.member.reading;

import java.util.Locale;
import java.util.regex.Pattern;
import org.huiji.text.PlainText;
import org.huiji.text.Reading;

/**
 * An e-mail address as people have one: ASCII, one {@code @}, a domain with a dot. The domain is
 * kept in lower case.
 */
public record EmailAddress(String text) {

  private static final Pattern FORM =
      Pattern.compile(
          "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:[.][A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
              + "@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?[.])+[a-z]{2,}");
  private static final int MAX_LENGTH = 254;

  public EmailAddress {
    if (!hasForm(text)) {
      throw new IllegalArgumentException("Not an e-mail address: " + text);
    }
  }

  /** Reads what a clerk wrote; whether there is anything at all is asked before. */
  public static Reading<EmailAddress> read(String written) {
    String text = PlainText.clean(written).replace(" ", "").replace('。', '.').replace("，", ",");
    int at = text.indexOf('@');
    if (at < 0) {
      return Reading.refused("email.no-at", text);
    }
    if (at != text.lastIndexOf('@')) {
      return Reading.refused("email.several", text);
    }
    String address = text.substring(0, at) + text.substring(at).toLowerCase(Locale.ROOT);
    return hasForm(address)
        ? Reading.of(new EmailAddress(address))
        : Reading.refused("email.form", text);
  }

  private static boolean hasForm(String text) {
    return text.length() <= MAX_LENGTH && FORM.matcher(text).matches();
  }

  @Override
  public String toString() {
    return text;
  }
}
