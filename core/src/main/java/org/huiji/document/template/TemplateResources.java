package org.huiji.document.template;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.extend.FSUriResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets a template use the files of its own folder, by relative name, and nothing else: no network,
 * no other file, no class path.
 */
final class TemplateResources implements FSUriResolver, FSStreamFactory {

  static final String SCHEME = "template";

  private static final Logger LOG = LoggerFactory.getLogger(TemplateResources.class);

  private final @Nullable Path folder;

  TemplateResources(@Nullable Path folder) {
    this.folder = folder;
  }

  /** Only relative names become addresses; everything else is refused by being none. */
  @Override
  public @Nullable String resolveURI(@Nullable String baseUri, @Nullable String uri) {
    if (uri == null || uri.isEmpty() || uri.startsWith("#")) {
      return uri;
    }
    if (uri.startsWith(SCHEME + ":")) {
      return uri;
    }
    if (inFolder(uri) == null) {
      LOG.warn("Template may not use {}", uri);
      return null;
    }
    return SCHEME + ":" + uri;
  }

  @Override
  public FSStream getUrl(String url) {
    Path file = inFolder(url.substring(SCHEME.length() + 1));
    byte[] content = file == null ? new byte[0] : read(file);
    return new FSStream() {
      @Override
      public InputStream getStream() {
        return new ByteArrayInputStream(content);
      }

      @Override
      public Reader getReader() {
        return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
      }
    };
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      LOG.warn("Template file {} cannot be read", file, e);
      return new byte[0];
    }
  }

  private @Nullable Path inFolder(String name) {
    if (folder == null || name.contains(":")) {
      return null;
    }
    try {
      Path root = folder.toRealPath();
      Path file = root.resolve(name).toRealPath();
      return file.startsWith(root) ? file : null;
    } catch (IOException | InvalidPathException e) {
      return null;
    }
  }
}
