package org.huiji.app.document.output;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javax.print.PrintService;
import org.huiji.app.document.paper.DocumentServices;
import org.huiji.app.notice.Notice;
import org.huiji.app.shell.Desk;
import org.huiji.app.task.Job;
import org.huiji.document.register.DocumentId;
import org.huiji.table.write.WholeFile;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** Where papers go that were issued: into a file, or to a printer; always the frozen bytes. */
public final class OutputViewModel {

  /**
   * What waits for a printer to be chosen.
   *
   * @param papers how many
   * @param name of the printing job
   * @param pdf gives the pages; asked off the window's thread
   */
  record Waiting(int papers, String name, Callable<byte[]> pdf, List<PrintService> printers) {}

  private static final int MOST_COPIES = 99;

  private final DocumentServices services;
  private final Desk desk;
  private final ReadOnlyObjectWrapper<@Nullable Waiting> waiting = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<@Nullable PrintService> printer = new SimpleObjectProperty<>();
  private final IntegerProperty copies = new SimpleIntegerProperty(1);

  public OutputViewModel(DocumentServices services, Desk desk) {
    this.services = services;
    this.desk = desk;
  }

  /** Set while the clerk is to choose a printer. */
  ReadOnlyObjectProperty<@Nullable Waiting> waiting() {
    return waiting.getReadOnlyProperty();
  }

  ObjectProperty<@Nullable PrintService> printer() {
    return printer;
  }

  IntegerProperty copies() {
    return copies;
  }

  static int mostCopies() {
    return MOST_COPIES;
  }

  /** A name for the file or the printing job, such as 会员证书-40份. */
  String name(String paper, List<DocumentId> documents) {
    return desk.words().text("documentview.file-name", paper, documents.size());
  }

  /** Saves the papers, bound into one PDF. */
  void save(List<DocumentId> documents, Path file) {
    desk.background()
        .start(
            Job.changing(
                    Message.of("documentview.saving", file.getFileName()),
                    progress -> {
                      byte[] pdf =
                          services
                              .issuedPapers()
                              .printed(
                                  documents,
                                  services.operator(),
                                  String.valueOf(file.getFileName()))
                              .bytes();
                      WholeFile.write(file, out -> out.write(pdf));
                      return file;
                    })
                .onDone(
                    done ->
                        desk.notices()
                            .tell(
                                Notice.done(
                                    Message.of("documentview.saved", documents.size(), done)))));
  }

  /** Looks for printers, then asks which is to print the frozen papers. */
  void askPrinter(List<DocumentId> documents, String name) {
    askPrinter(
        documents.size(),
        name,
        () -> services.issuedPapers().printed(documents, services.operator(), name).bytes());
  }

  /** Looks for printers, then asks which. */
  public void askPrinter(int papers, String name, Callable<byte[]> pdf) {
    desk.background()
        .start(
            Job.<List<PrintService>>reading(
                    Message.of("documentview.looking-for-printers"), progress -> Printers.all())
                .onDone(found -> offer(new Waiting(papers, name, pdf, found))));
  }

  private void offer(Waiting asked) {
    if (asked.printers().isEmpty()) {
      desk.notices().tell(Notice.warning(Message.of("documentview.no-printer")));
      return;
    }
    copies.set(1);
    printer.set(asked.printers().getFirst());
    waiting.set(asked);
  }

  void leave() {
    waiting.set(null);
  }

  /** Prints what waits. */
  void print() {
    Waiting asked = waiting.get();
    PrintService to = printer.get();
    if (asked == null || to == null) {
      return;
    }
    int times = Math.clamp(copies.get(), 1, MOST_COPIES);
    waiting.set(null);
    desk.background()
        .start(
            Job.reading(
                    Message.of("documentview.printing", asked.name()),
                    progress -> {
                      Printers.print(asked.pdf().call(), to, times, asked.name());
                      return true;
                    })
                .onDone(
                    done ->
                        desk.notices()
                            .tell(
                                Notice.done(
                                    Message.of(
                                        "documentview.printed", asked.papers(), to.getName())))));
  }
}
