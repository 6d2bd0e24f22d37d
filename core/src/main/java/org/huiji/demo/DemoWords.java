package org.huiji.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.regex.Pattern;

/** The words that fictional data is put together from. */
final class DemoWords {

  private static final Pattern GAP = Pattern.compile(" ");
  private static final Pattern BAR = Pattern.compile(" \\| ");

  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, List<String>> lists = new HashMap<>();

  DemoWords() {
    var words = new Properties();
    var stream = Objects.requireNonNull(DemoWords.class.getResourceAsStream("words.properties"));
    try (var in = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      words.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    words.stringPropertyNames().forEach(key -> texts.put(key, words.getProperty(key)));
    texts.forEach((key, text) -> lists.put(key, split(text)));
  }

  String text(String key, Object... args) {
    String text = Objects.requireNonNull(texts.get(key), key);
    return args.length == 0 ? text : MessageFormat.format(text, args);
  }

  List<String> list(String key) {
    return Objects.requireNonNull(lists.get(key), key);
  }

  Optional<List<String>> ifListed(String key) {
    return Optional.ofNullable(lists.get(key));
  }

  String any(String key, Random random) {
    List<String> list = list(key);
    return list.get(random.nextInt(list.size()));
  }

  private static List<String> split(String text) {
    return List.of((text.contains(" | ") ? BAR : GAP).split(text));
  }
}
