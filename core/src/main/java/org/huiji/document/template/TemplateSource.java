package org.huiji.document.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.huiji.file.OwnerOnly;
import org.huiji.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Where templates come from: the association's own folder first, else the program. An own template
 * may use pictures and style sheets of that folder and nothing else.
 */
public final class TemplateSource {

  private final @Nullable Path folder;

  private TemplateSource(@Nullable Path folder) {
    this.folder = folder;
  }

  /** The templates of the program only. */
  public static TemplateSource builtIn() {
    return new TemplateSource(null);
  }

  /**
   * The templates of a folder, and the program's where it has none.
   *
   * @param folder need not exist
   */
  public static TemplateSource in(Path folder) {
    return new TemplateSource(folder);
  }

  /**
   * Reads a template.
   *
   * @param name without ending, for example {@code member-certificate}
   * @throws Refusal when the association's own one is broken, naming file and line
   */
  public Template load(String name) {
    Path own = own(name);
    if (own != null && Files.exists(own)) {
      return Template.parse(own.toString(), read(own), folder);
    }
    return Template.parse(name + ".html", builtIn(name), null);
  }

  /**
   * Copies the program's template to the folder, where the association can change it.
   *
   * @return the new file
   * @throws Refusal when there is one already
   */
  public Path copy(String name) {
    Path own = own(name);
    if (own == null) {
      throw new IllegalStateException("No folder for own templates");
    }
    if (Files.exists(own)) {
      throw Refusal.of("document.template-exists", own);
    }
    try {
      OwnerOnly.folder(Objects.requireNonNull(own.toAbsolutePath().getParent()));
      return Files.writeString(own, builtIn(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The association's own template of this name, if it has one. */
  public Optional<Path> owned(String name) {
    return Optional.ofNullable(own(name)).filter(Files::exists);
  }

  private @Nullable Path own(String name) {
    return folder == null ? null : folder.resolve(name + ".html");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (MalformedInputException e) {
      throw new Refusal(org.huiji.text.Message.of("document.template-not-utf8", file), e);
    } catch (IOException e) {
      throw new Refusal(
          org.huiji.text.Message.of(
              "document.template-unreadable", file, String.valueOf(e.getMessage())),
          e);
    }
  }

  private static String builtIn(String name) {
    try (InputStream in = TemplateSource.class.getResourceAsStream(name + ".html")) {
      if (in == null) {
        throw new IllegalArgumentException("No template " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
