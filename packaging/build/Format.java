import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Checks or mends the format of every Java source of the project.
 *
 * <p>A single-file program, run by the build on the project's own JDK: the formatter is built on
 * javac and cannot read Java 25 inside a Maven that runs on an older one.
 */
class Format {

  private static final Set<String> SKIPPED = Set.of("target", ".git");
  private static final Formatter FORMATTER = new Formatter(JavaFormatterOptions.defaultOptions());

  public static void main(String[] args) throws IOException {
    boolean write = args.length > 0 && args[0].equals("write");
    List<Path> wrong = sources(Path.of("")).stream().filter(file -> isWrong(file, write)).toList();
    if (wrong.isEmpty()) {
      return;
    }
    wrong.forEach(file -> System.err.println((write ? "formatted " : "badly formatted: ") + file));
    if (!write) {
      System.err.println("mend with: mvn -N process-sources -Dformat=write");
      System.exit(1);
    }
  }

  private static List<Path> sources(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(
              file ->
                  Stream.iterate(file, p -> p != null, Path::getParent)
                      .noneMatch(
                          p ->
                              p.getFileName() != null
                                  && SKIPPED.contains(p.getFileName().toString())))
          .sorted()
          .toList();
    }
  }

  private static boolean isWrong(Path file, boolean write) {
    try {
      String before = Files.readString(file);
      String after =
          FORMATTER.formatSource(
              RemoveUnusedImports.removeUnusedImports(
                  ImportOrderer.reorderImports(before, JavaFormatterOptions.Style.GOOGLE)));
      if (write && !after.equals(before)) {
        Files.writeString(file, after);
      }
      return !after.equals(before);
    } catch (IOException | FormatterException e) {
      throw new IllegalStateException(file + ": " + e.getMessage(), e);
    }
  }
}
