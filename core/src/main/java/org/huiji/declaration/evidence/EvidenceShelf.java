package org.huiji.declaration.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiji.file.OwnerOnly;
import org.huiji.problem.Refusal;
import org.huiji.table.Progress;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * The files of evidence in the data folder, each under the hash of its bytes ({@code ab/ab12…});
 * the same bytes are kept once. A file is there whole or not at all, and what is given out again is
 * what was handed in, or it is refused.
 */
public final class EvidenceShelf {

  /** The largest file that is taken, in bytes: 100 MB. */
  public static final long MOST_BYTES = 100L * 1024 * 1024;

  private static final String BESIDE = "evidence";

  private final Path folder;

  /** The shelf of a data file, or of a copy of one: the folder {@code evidence} beside it. */
  public static EvidenceShelf beside(Path file) {
    return new EvidenceShelf(file.resolveSibling(BESIDE));
  }

  /**
   * The shelf.
   *
   * @param folder in the data folder; made when the first file comes
   */
  public EvidenceShelf(Path folder) {
    this.folder = folder;
  }

  /** A file as it is kept. */
  public record Kept(String file, long bytes, String sha256) {}

  /**
   * Keeps a copy.
   *
   * @throws Refusal when it is no file, empty, too large, a program, or cannot be copied; nothing
   *     is kept then
   */
  public Kept keep(Path source) {
    var incoming = new Incoming(source);
    incoming.refuseUnfit();
    Path part = null;
    try {
      OwnerOnly.folder(folder);
      incoming.refuseFull(folder);
      part = OwnerOnly.temporary(folder, "part-", ".tmp");
      Kept kept = incoming.copy(part);
      shelve(part, kept);
      return kept;
    } catch (IOException e) {
      throw new Refusal(Message.of("evidence.not-kept", incoming.name()), e);
    } finally {
      discard(part);
    }
  }

  /**
   * Writes what was handed in, after it was compared with its hash.
   *
   * @throws Refusal when it is missing or was changed
   */
  public void write(Evidence evidence, OutputStream out) throws IOException {
    Files.copy(verified(evidence), out);
  }

  /** Whether a file of this size lies here; what is in it is not looked at. */
  public boolean has(Kept paper) {
    try {
      Path place = place(paper.sha256());
      return Files.isRegularFile(place) && Files.size(place) == paper.bytes();
    } catch (IOException _) {
      return false; // nobody can say that it is there
    }
  }

  /** Whether what lies here is what was handed in; reads all of it. */
  public boolean isSound(Kept paper) {
    try {
      return has(paper) && Sha256.of(place(paper.sha256())).equals(paper.sha256());
    } catch (IOException _) {
      return false;
    }
  }

  /** What is the matter with a paper's file; nothing when it is what was handed in. */
  Optional<Message> flaw(Evidence evidence) {
    try {
      verified(evidence);
      return Optional.empty();
    } catch (Refusal refusal) {
      return Optional.of(refusal.reason());
    } catch (IOException _) {
      return Optional.of(Message.of("evidence.unreadable", evidence.file()));
    }
  }

  /** All that lies here, whatever it is. */
  List<Path> files() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      throw new Refusal(Message.of("evidence.folder-unreadable", folder), e);
    }
  }

  /**
   * Brings papers in from another shelf, each whole or not at all, in the place of what lies here.
   *
   * @return how many do not lie there as they were handed in
   * @throws Refusal when there is not enough room here, or it cannot be written; what was brought
   *     by then stays
   */
  public int fill(EvidenceShelf from, List<Kept> papers, Progress progress) {
    return new Filling(from, this, Filling.ROOM_ON_DISK).bring(papers, progress);
  }

  Path folder() {
    return folder;
  }

  /**
   * Takes one paper from another shelf.
   *
   * @return whether it was there as it was handed in
   */
  boolean take(EvidenceShelf from, Kept paper) throws IOException {
    Path part = OwnerOnly.temporary(folder, "part-", ".tmp");
    try {
      Kept copied = new Incoming(from.place(paper.sha256())).copy(part);
      boolean sound = copied.sha256().equals(paper.sha256());
      if (sound) {
        shelve(part, copied);
      }
      return sound;
    } finally {
      discard(part);
    }
  }

  private Path verified(Evidence evidence) throws IOException {
    Path file = place(evidence.sha256());
    if (!Files.isRegularFile(file)) {
      throw Refusal.of("evidence.missing", evidence.file());
    }
    if (!Sha256.of(file).equals(evidence.sha256())) {
      throw Refusal.of("evidence.changed", evidence.file());
    }
    return file;
  }

  /** A file that lies there already is left alone, unless it was damaged. */
  private void shelve(Path part, Kept kept) throws IOException {
    Path place = place(kept.sha256());
    if (Files.isRegularFile(place) && Sha256.of(place).equals(kept.sha256())) {
      return;
    }
    OwnerOnly.folder(Objects.requireNonNull(place.getParent()));
    try {
      Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private Path place(String sha256) {
    if (!Sha256.isOne(sha256)) {
      throw new IllegalArgumentException("No SHA-256: " + sha256);
    }
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
  }

  private static void discard(@Nullable Path part) {
    try {
      if (part != null) {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      part.toFile().deleteOnExit();
    }
  }
}
