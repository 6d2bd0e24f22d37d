package org.huiji.declaration.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.huiji.declaration.Declaration;
import org.huiji.file.FileNames;
import org.huiji.file.OwnerOnly;
import org.huiji.file.WholeFolder;
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
      OwnerOnly.folder(folder);
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

  private void folder(BindingOrder order, Path target, Progress progress) {
    if (!WholeFolder.isFree(target)) {
      throw Refusal.of("evidence.folder-there", target);
    }
    try {
      WholeFolder.write(
          target,
          folder -> {
            List<BindingOrder.Named> papers = order.papers();
            for (int i = 0; i < papers.size(); i++) {
              goOn(progress, i, papers.size());
              Evidence paper = papers.get(i).evidence();
              WholeFile.write(folder.resolve(papers.get(i).name()), out -> shelf.write(paper, out));
            }
          });
    } catch (IOException e) {
      throw new Refusal(Message.of("evidence.not-written", target), e);
    }
  }

  private static void goOn(Progress progress, int done, int count) {
    if (!progress.goOn((double) done / count)) {
      throw new CancellationException();
    }
  }
}
