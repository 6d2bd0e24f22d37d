package org.huiji.declaration.word.annex;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huiji.rulebook.yaml.YamlText;
import org.jspecify.annotations.Nullable;

/**
 * 附件1 申报书: what is printed on it and where its places are. The components are the keys of {@code
 * annex-1.yaml}; words in braces stand for what the round says, see {@link AnnexWords}.
 *
 * @param hints what a form that is not filled in says in its places
 * @param honours the lines of 荣誉资质
 */
public record Annex(
    Cover cover,
    List<Table> tables,
    Map<String, List<String>> hints,
    List<String> honours,
    String categoryNote,
    String address,
    String website,
    String account,
    String investment,
    String invested,
    List<String> commitment,
    String signature,
    String seal,
    Description description,
    Evidence evidence) {

  private static final String FILE = "annex-1.yaml";

  /** 封面. */
  public record Cover(
      String mark, String title, String form, String batch, List<Place> lines, String issuer) {
    public Cover {
      lines = List.copyOf(lines);
    }
  }

  /** A printed word and the place after it. */
  public record Place(String label, String place) {}

  /** A table and what stands over it. */
  public record Table(String heading, List<List<Cell>> rows) {
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A cell of a table.
   *
   * @param label what is printed in it; none for a place
   * @param place what is to be written in it; none for a label
   * @param span how many of the table's six columns it takes; none for one
   * @param down how many rows it takes; none for one
   */
  public record Cell(
      @Nullable String label,
      @Nullable String place,
      @Nullable Integer span,
      @Nullable Integer down) {

    /** How many columns it takes. */
    public int columns() {
      return span == null ? 1 : span;
    }

    /** How many rows it takes. */
    public int height() {
      return down == null ? 1 : down;
    }
  }

  /** 三、情况介绍材料. */
  public record Description(String heading, List<Place> parts) {
    public Description {
      parts = List.copyOf(parts);
    }
  }

  /**
   * 四、相关证明材料.
   *
   * @param common asked of every platform
   * @param kinds asked of each kind
   */
  public record Evidence(
      String heading,
      String opening,
      List<String> common,
      String more,
      List<String> kinds,
      String last) {
    public Evidence {
      common = List.copyOf(common);
      kinds = List.copyOf(kinds);
    }
  }

  /** The annex of the notice. */
  public static Annex load() {
    try (InputStream in = Annex.class.getResourceAsStream(FILE)) {
      byte[] bytes = Objects.requireNonNull(in, FILE).readAllBytes();
      String text = new String(bytes, StandardCharsets.UTF_8);
      return YamlText.read(Annex.class, FILE, text, (annex, flaws) -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The hint of a place; none for most. */
  public List<String> hint(String place) {
    return hints.getOrDefault(place, List.of());
  }
}
