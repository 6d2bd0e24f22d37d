package org.huiji.persistence.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huiji.file.OwnerOnly;

/**
 * Another file takes the place of the data. Until it is decided, the data is as it was and what was
 * made ready is thrown away; from then on it is carried out, by whoever opens the data next if need
 * be. Every step may be done twice. A data file that was there is there at every moment.
 */
final class Swap {

  private final DataPlace place;
  private final Path folder;

  Swap(DataPlace place) {
    this.place = place;
    this.folder = place.restoring();
  }

  /** Finishes or undoes what was cut off in the data's place; nothing when nothing was. */
  static void settle(Path data) {
    var place = new DataPlace(data);
    if (Files.isDirectory(place.restoring())) {
      try (DataLock _ = DataLock.alone(data)) {
        new Swap(place).settle();
      }
    }
  }

  /** The same for who has the place alone. */
  void settle() {
    try {
      if (Files.exists(decision())) {
        finish();
      } else {
        Durable.remove(folder);
      }
    } catch (IOException e) {
      throw StoreRefused.halfRestored(place.data(), e);
    }
  }

  void begin() throws IOException {
    OwnerOnly.folder(folder);
  }

  /** What will be in the data's place. */
  Path fresh() {
    return folder.resolve("fresh.db");
  }

  /** A copy of what is in the data's place, to be looked into. */
  Path replaced() {
    return folder.resolve("replaced.db");
  }

  /**
   * From now on it is carried out.
   *
   * @param before the name under which what is in the place stays
   * @return whether anything is
   */
  boolean decide(Path before) throws IOException {
    boolean something = Files.exists(place.data());
    if (something) {
      Durable.keep(place.data(), kept());
    }
    Path draft = folder.resolve("decision.part");
    OwnerOnly.write(draft, before.getFileName().toString());
    Durable.file(draft);
    Durable.move(draft, decision());
    return something;
  }

  /** The log goes with the data that it belongs to: beside other data it would destroy that. */
  void finish() throws IOException {
    if (Files.exists(fresh())) {
      Path before = place.data().resolveSibling(Files.readString(decision()).strip());
      if (Files.exists(kept())) {
        Durable.move(kept(), before);
      }
      for (String suffix : DataPlace.PART_OF_CONTENT) {
        Path log = place.beside(suffix);
        if (Files.exists(log)) {
          Durable.move(log, new DataPlace(before).beside(suffix));
        }
      }
      Files.deleteIfExists(place.beside("-shm"));
      Durable.move(fresh(), place.data());
    }
    Files.delete(decision());
    Durable.folder(decision());
    Durable.remove(folder);
  }

  /** Thrown away again, when it came to nothing. */
  void undoUnlessDecided() throws IOException {
    if (!Files.exists(decision())) {
      Durable.remove(folder);
    }
  }

  private Path kept() {
    return folder.resolve("kept.db");
  }

  private Path decision() {
    return folder.resolve("decision");
  }
}
