package org.huiji.declaration.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.huiji.declaration.evidence.EvidenceShelf.Kept;
import org.huiji.file.OwnerOnly;
import org.huiji.problem.Refusal;
import org.huiji.table.Progress;
import org.huiji.text.Message;

/**
 * Brings papers from one shelf to another.
 *
 * @param room says how many bytes a folder's disk still takes
 */
record Filling(EvidenceShelf from, EvidenceShelf to, Room room) {

  /** As the system says. */
  static final Room ROOM_ON_DISK = folder -> Files.getFileStore(folder).getUsableSpace();

  /** How many bytes there is room for. */
  @FunctionalInterface
  interface Room {
    long in(Path folder) throws IOException;
  }

  /** See {@link EvidenceShelf#fill}; a folder is made only for what there is to bring. */
  int bring(List<Kept> papers, Progress progress) {
    List<Kept> there = papers.stream().filter(from::has).toList();
    int missing = papers.size() - there.size();
    if (there.isEmpty()) {
      return missing;
    }
    try {
      OwnerOnly.folder(to.folder());
      long bytes = there.stream().mapToLong(Kept::bytes).sum();
      refuseFull(bytes);
      long done = 0;
      for (Kept paper : there) {
        if (!progress.goOn((double) done / bytes)) {
          throw new CancellationException();
        }
        missing += to.take(from, paper) ? 0 : 1;
        done += paper.bytes();
      }
      return missing;
    } catch (IOException e) {
      throw new Refusal(Message.of("evidence.not-copied", to.folder()), e);
    }
  }

  private void refuseFull(long bytes) throws IOException {
    long left = room.in(to.folder()) - Incoming.SPARE_BYTES;
    if (left < bytes) {
      throw Refusal.of(
          "evidence.no-room",
          to.folder(),
          Incoming.megabytes(bytes),
          Incoming.megabytes(Math.max(0, left)));
    }
  }
}
