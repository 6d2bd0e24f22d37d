package org.huiji.declaration.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.huiji.declaration.Declaration;
import org.huiji.problem.Refusal;
import org.huiji.table.Progress;
import org.huiji.table.write.WholeFile;
import org.huiji.text.Message;

/** Gives papers out: one to look at, or all of a declaration as a folder or a zip file. */
record Exporting(EvidenceShelf shelf) {

  static String name(Declaration declaration) {
    return declaration.id()
        + " "
        + declaration.content().platform()
        + "（"
        + declaration.content().unit()
        + "）";
  }

  Path lend(Evidence evidence, Path folder) {
    try {
      Files.createDirectories(folder);
      Path copy = folder.resolve(FileNames.clean(evidence.file(), evidence.sha256()));
      WholeFile.write(copy, out -> shelf.write(evidence, out));
      return copy;
    } catch (IOException e) {
      throw new Refusal(Message.of("evidence.not-written", folder), e);
    }
  }

  void write(BindingOrder order, Path target, Progress progress) {
    if (String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT).endsWith(".zip")) {
      WholeFile.write(target, out -> zip(order, out, progress));
    } else {
      folder(order, target, progress);
    }
  }

  private void zip(BindingOrder order, OutputStream out, Progress progress) throws IOException {
    var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    for (int i = 0; i < order.papers().size(); i++) {
      goOn(progress, i, order.papers().size());
      zip.putNextEntry(new ZipEntry(order.papers().get(i).name()));
      shelf.write(order.papers().get(i).evidence(), zip);
      zip.closeEntry();
    }
    zip.finish();
  }

  /** Made beside its place and moved there when it is whole. */
  private void folder(BindingOrder order, Path target, Progress progress) {
    Path parent = target.toAbsolutePath().getParent();
    if (Files.exists(target) || parent == null || !Files.isDirectory(parent)) {
      throw Refusal.of("evidence.folder-there", target);
    }
    Path part = parent.resolve(target.getFileName() + ".part");
    try {
      Files.createDirectory(part);
      List<BindingOrder.Named> papers = order.papers();
      for (int i = 0; i < papers.size(); i++) {
        goOn(progress, i, papers.size());
        try (OutputStream out = Files.newOutputStream(part.resolve(papers.get(i).name()))) {
          shelf.write(papers.get(i).evidence(), out);
        }
      }
      Files.move(part, target);
    } catch (IOException e) {
      throw new Refusal(Message.of("evidence.not-written", target), e);
    } finally {
      discard(part);
    }
  }

  private static void goOn(Progress progress, int done, int count) {
    if (!progress.goOn((double) done / count)) {
      throw new CancellationException();
    }
  }

  private static void discard(Path part) {
    if (!Files.exists(part)) {
      return;
    }
    try (Stream<Path> left = Files.walk(part)) {
      left.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException e) {
      throw new Refusal(Message.of("evidence.not-written", part), e);
    }
  }
}
