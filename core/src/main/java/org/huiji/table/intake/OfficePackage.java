package org.huiji.table.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamReader;
import org.huiji.table.FileRefused;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an Office file since 2007 and how they refer to each other. Other programs than
 * Office write such files, too: the case of names, the way the slashes lean and which of the two
 * editions of the standard was meant (transitional or strict) make no difference.
 */
public final class OfficePackage implements Closeable {

  private static final int MOST_PARTS = 50_000;
  private static final long SMALL = 16L << 20;
  private static final int HIGHEST_RATIO = 150;
  private static final int LONGEST_MIME_TYPE = 200;
  private static final String ROOT = "";

  private final ZipFile zip;
  private final Intake intake;
  private final Map<String, ZipEntry> parts = new HashMap<>();

  private OfficePackage(ZipFile zip, Intake intake) {
    this.zip = zip;
    this.intake = intake;
    zip.stream().forEach(entry -> parts.putIfAbsent(plain(entry.getName()), entry));
  }

  /** Opens a file by its directory, so that nothing is unpacked before it is asked for. */
  public static OfficePackage open(Path file, Intake intake) throws IOException {
    ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
    if (zip.size() > MOST_PARTS) {
      zip.close();
      throw new FileRefused(Message.of("table.unpacks-too-large", intake.file()));
    }
    return new OfficePackage(zip, intake);
  }

  /** A reference from one part to another. */
  private record Relation(String id, String kind, String target) {}

  /**
   * A reference to something outside the file.
   *
   * @param kind such as {@code hyperlink}
   * @param target as it is written
   */
  public record Outside(String kind, String target) {}

  /** The part that everything hangs on: the workbook, the document. */
  public Optional<String> main() throws IOException {
    for (Relation relation : relations(ROOT)) {
      if (relation.kind.equals("officeDocument") && has(relation.target)) {
        return Optional.of(relation.target);
      }
    }
    return List.of("xl/workbook.xml", "word/document.xml").stream().filter(this::has).findFirst();
  }

  /** The parts that a part refers to, by the ids of the references. */
  public Map<String, String> targets(String part) throws IOException {
    Map<String, String> targets = new HashMap<>();
    for (Relation relation : relations(part)) {
      targets.put(relation.id, relation.target);
    }
    return targets;
  }

  /**
   * The part of a kind, such as {@code styles}, that a part refers to; where it refers to none, the
   * one of that name beside it.
   */
  public Optional<String> related(String part, String kind) throws IOException {
    String beside = part.substring(0, part.lastIndexOf('/') + 1) + kind + ".xml";
    return Stream.concat(
            relations(part).stream()
                .filter(relation -> relation.kind.equals(kind))
                .map(Relation::target),
            Stream.of(beside))
        .filter(this::has)
        .findFirst();
  }

  public boolean has(String part) {
    return parts.containsKey(plain(part));
  }

  /** The size of a part when it is unpacked, as far as the file says it. */
  public long size(String part) {
    ZipEntry entry = parts.get(plain(part));
    return entry == null ? 0 : Math.max(entry.getSize(), 0);
  }

  /** Walks through a part. */
  public void read(String part, SafeXml.Handler handler) throws IOException {
    try (InputStream in = open(part)) {
      new SafeXml(intake).read(in, handler);
    }
  }

  /** The name of the outermost element of a part. */
  public String root(String part) throws IOException {
    try (InputStream in = open(part)) {
      return new SafeXml(intake).root(in);
    }
  }

  /** The names of all parts, in lower case, their steps separated by {@code /}. */
  public Set<String> parts() {
    return Collections.unmodifiableSet(parts.keySet());
  }

  /** What any part refers to outside the file. */
  public List<Outside> outside() throws IOException {
    Relations relations = new Relations(ROOT, new ArrayList<>(), new ArrayList<>());
    for (String part : parts.keySet()) {
      if (part.endsWith(".rels")) {
        read(part, relations);
      }
    }
    return relations.outside;
  }

  /** The kind of file this is by its parts, when it is none that is read. */
  public OtherKind otherKind() throws IOException {
    List<String> names = new ArrayList<>();
    zip.stream().forEach(entry -> names.add(entry.getName()));
    if (has("mimetype")) {
      try (InputStream in = open("mimetype")) {
        byte[] type = in.readNBytes(LONGEST_MIME_TYPE);
        names.add(OtherKind.MIME_TYPE + new String(type, StandardCharsets.US_ASCII).strip());
      }
    }
    return OtherKind.ofParts(names).orElse(OtherKind.ZIP);
  }

  private InputStream open(String part) throws IOException {
    ZipEntry entry = parts.get(plain(part));
    if (entry == null) {
      throw intake.damaged(null);
    }
    boolean bomb =
        entry.getSize() > SMALL
            && entry.getSize() / HIGHEST_RATIO > Math.max(entry.getCompressedSize(), 1);
    if (bomb) {
      throw new FileRefused(Message.of("table.unpacks-too-large", intake.file()));
    }
    return intake.watch(zip.getInputStream(entry));
  }

  private List<Relation> relations(String part) throws IOException {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    String file = folder + "_rels/" + part.substring(slash) + ".rels";
    Relations relations = new Relations(folder, new ArrayList<>(), new ArrayList<>());
    if (has(file)) {
      read(file, relations);
    }
    return relations.found;
  }

  private record Relations(String folder, List<Relation> found, List<Outside> outside)
      implements SafeXml.Handler {

    @Override
    public void start(XMLStreamReader xml, String name) {
      String target = SafeXml.attribute(xml, "Target");
      String type = SafeXml.attribute(xml, "Type");
      boolean isOutside = "External".equalsIgnoreCase(SafeXml.attribute(xml, "TargetMode"));
      if (!name.equals("Relationship") || target == null || type == null) {
        return;
      }
      String kind = type.substring(type.lastIndexOf('/') + 1);
      if (isOutside) {
        outside.add(new Outside(kind, target));
      } else {
        found.add(new Relation(text(SafeXml.attribute(xml, "Id")), kind, place(target)));
      }
    }

    @Override
    public void end(String name) {}

    private static String text(@Nullable String value) {
      return value == null ? "" : value;
    }

    /** A target from the folder of the part that names it, or from the root. */
    private String place(String target) {
      String leaning = target.replace('\\', '/');
      List<String> steps = new ArrayList<>();
      for (String step : (leaning.startsWith("/") ? leaning : folder + leaning).split("/")) {
        if (step.equals("..") && !steps.isEmpty()) {
          steps.removeLast();
        } else if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
          steps.add(step);
        }
      }
      return String.join("/", steps);
    }
  }

  private static String plain(String name) {
    String leaning = name.replace('\\', '/');
    return (leaning.startsWith("/") ? leaning.substring(1) : leaning).toLowerCase(Locale.ROOT);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
