package org.huiji.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Turns messages into sentences of one language. Chinese is the language of the root bundles,
 * English stands beside them; whatever the machine's own language, nothing else is mixed in.
 *
 * @param locale Chinese or English
 */
public record Messages(Locale locale) {

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  public static final Messages CHINESE = new Messages(Locale.SIMPLIFIED_CHINESE);
  public static final Messages ENGLISH = new Messages(Locale.ENGLISH);

  /** The sentence of a message, its arguments filled in. */
  public String text(Message message) {
    Object[] args = message.args().stream().map(this::argument).toArray();
    return new MessageFormat(pattern(message.key()), locale).format(args);
  }

  /** The sentence under a key. */
  public String text(String key, Object... args) {
    return text(Message.of(key, args));
  }

  private Object argument(Object arg) {
    return arg instanceof Message message ? text(message) : arg;
  }

  private String pattern(String key) {
    int dot = key.indexOf('.');
    if (dot < 1) {
      throw new MissingResourceException("A key is <bundle>.<name>", "Messages", key);
    }
    return ResourceBundle.getBundle("org/huiji/i18n/" + key.substring(0, dot), locale, NO_FALLBACK)
        .getString(key);
  }
}
