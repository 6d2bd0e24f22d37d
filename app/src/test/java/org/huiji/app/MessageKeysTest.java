package org.huiji.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every word a person reads is there, in both languages, and none is left over. */
class MessageKeysTest {

  private static final Path ROOT = Path.of("..");
  private static final String BUNDLES = "src/main/resources/org/huiji/i18n";
  private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9-]*\\.[A-Za-z0-9.-]+)\"");

  /** Braces that are meant as such are quoted; nothing else needs an apostrophe. */
  private static final Pattern QUOTED = Pattern.compile("'[{}]'");

  private static final Pattern ASKED_FOR =
      Pattern.compile(
          "(?:Message\\.of|Refusal\\.of|refused|[. ]text)\\(\\s*\"([a-z][a-z0-9-]*\\.[A-Za-z0-9.-]+)\"");
  private static final Pattern FAMILY = Pattern.compile("\"([a-z][a-z0-9-]*\\.)\" \\+");

  private final Map<String, String> chinese = bundles(false);
  private final Map<String, String> english = bundles(true);
  private final Set<String> literals = literals(LITERAL);
  private final Set<String> families = literals(FAMILY);

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(english.keySet()).isEqualTo(chinese.keySet());
  }

  /**
   * A family of keys may be built from its first part, as in {@code "field." + name}. The words for
   * actions stay as long as an old audit row may name one.
   */
  @Test
  void everyKeyIsUsed() {
    assertThat(chinese.keySet())
        .filteredOn(key -> !bundle(key).equals("action"))
        .filteredOn(key -> !literals.contains(key) && families.stream().noneMatch(key::startsWith))
        .isEmpty();
  }

  @Test
  void everyKeyThatIsUsedIsThere() {
    assertThat(literals(ASKED_FOR)).filteredOn(key -> !chinese.containsKey(key)).isEmpty();
  }

  @Test
  void everyKeyStandsInTheBundleItNames() {
    for (Path file : bundleFiles().toList()) {
      String name = file.getFileName().toString().replaceAll("(_en)?\\.properties", "");
      assertThat(load(file).stringPropertyNames()).allMatch(key -> bundle(key).equals(name));
    }
  }

  @Test
  void noKeyIsGivenTwice() {
    assertThat(bundleFiles().flatMap(file -> twice(file).stream())).isEmpty();
  }

  @Test
  void bothLanguagesFillTheSameGaps() {
    assertThat(chinese)
        .allSatisfy(
            (key, pattern) ->
                assertThat(gaps(english.getOrDefault(key, ""))).as(key).isEqualTo(gaps(pattern)));
  }

  @Test
  void noTextLosesItsApostrophes() {
    assertThat(Stream.concat(chinese.values().stream(), english.values().stream()))
        .noneMatch(pattern -> QUOTED.matcher(pattern).replaceAll("").contains("'"));
  }

  private static int gaps(String pattern) {
    return new MessageFormat(pattern).getFormatsByArgumentIndex().length;
  }

  private static String bundle(String key) {
    return key.substring(0, key.indexOf('.'));
  }

  private static Map<String, String> bundles(boolean inEnglish) {
    Map<String, String> all = new TreeMap<>();
    bundleFiles()
        .filter(file -> file.toString().endsWith("_en.properties") == inEnglish)
        .map(MessageKeysTest::load)
        .forEach(
            bundle ->
                bundle.stringPropertyNames().forEach(key -> all.put(key, bundle.getProperty(key))));
    return all;
  }

  private static Stream<Path> bundleFiles() {
    return modules().stream()
        .map(module -> module.resolve(BUNDLES))
        .filter(Files::isDirectory)
        .flatMap(folder -> walk(folder, ".properties").stream());
  }

  private static Set<String> literals(Pattern pattern) {
    return modules().stream()
        .map(module -> module.resolve("src/main/java"))
        .filter(Files::isDirectory)
        .flatMap(folder -> walk(folder, ".java").stream())
        .flatMap(file -> pattern.matcher(read(file)).results())
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Path> modules() {
    return List.of(ROOT.resolve("core"), ROOT.resolve("persistence"), ROOT.resolve("app"));
  }

  private static List<Path> walk(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> twice(Path file) {
    Set<String> twice = new TreeSet<>();
    load(
        file,
        new Properties() {
          @Override
          public synchronized @Nullable Object put(Object key, Object value) {
            Object before = super.put(key, value);
            if (before != null) {
              twice.add((String) key);
            }
            return before;
          }
        });
    return twice;
  }

  private static Properties load(Path file) {
    Properties properties = new Properties();
    load(file, properties);
    return properties;
  }

  private static void load(Path file, Properties properties) {
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
