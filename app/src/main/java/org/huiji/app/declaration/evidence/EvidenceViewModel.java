package org.huiji.app.declaration.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.huiji.app.file.Watched;
import org.huiji.app.notice.Action;
import org.huiji.app.notice.Notice;
import org.huiji.app.notice.Question;
import org.huiji.app.shell.Desk;
import org.huiji.app.task.Job;
import org.huiji.app.task.Latest;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.evidence.Binder;
import org.huiji.declaration.evidence.Evidence;
import org.huiji.file.OwnerOnly;
import org.huiji.problem.Refusal;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** The evidence of one declaration: taken in, looked at, taken away, given out. */
public final class EvidenceViewModel {

  /** What is said of all papers together. */
  static final String ALL = "";

  private final Desk desk;
  private final EvidenceServices services;
  private final DeclarationId id;
  private final Runnable changed;
  private final Latest reading;
  private final ReadOnlyObjectWrapper<@Nullable Binder> binder = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Refused> refused = new ReadOnlyObjectWrapper<>();

  /**
   * Why something was not done.
   *
   * @param item id of the item it was asked at, or {@link #ALL}
   */
  record Refused(String item, Message why) {}

  /**
   * Nothing is read before {@link #load}.
   *
   * @param changed told when papers came or went, so that the declaration is checked anew
   */
  public EvidenceViewModel(
      Desk desk, EvidenceServices services, DeclarationId id, Runnable changed) {
    this.desk = desk;
    this.services = services;
    this.id = id;
    this.changed = changed;
    this.reading = new Latest(desk.background());
  }

  /** None until it was read. */
  ReadOnlyObjectProperty<@Nullable Binder> binder() {
    return binder.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Refused> refused() {
    return refused.getReadOnlyProperty();
  }

  /** Reads what there is, in the background. */
  public void load() {
    reading.start(
        Job.reading(Message.of("declevidence.reading"), progress -> services.desk().binder(id))
            .onDone(binder::set));
  }

  void add(String item, List<Path> files) {
    refused.set(null);
    desk.background()
        .start(
            Job.changing(
                    Message.of("declevidence.adding", files.size()),
                    progress ->
                        services
                            .desk()
                            .add(id, item, files, services.operator().get(), Watched.by(progress)))
                .onDone(added -> added(added, files.size()))
                .onFailed(failure -> refuse(item, failure)));
  }

  private void added(int added, int asked) {
    renew();
    desk.notices()
        .tell(
            added == asked
                ? Notice.done(Message.of("declevidence.added", added))
                : Notice.warning(known(added, asked - added)));
  }

  /** Bytes that are kept already are not taken twice, but their file is there again for sure. */
  private static Message known(int added, int known) {
    return added == 0
        ? Message.of("declevidence.added-none", known)
        : Message.of("declevidence.added-some", added, known);
  }

  void remove(Evidence paper) {
    refused.set(null);
    desk.notices()
        .ask(
            new Question(
                Message.of("declevidence.remove-question", paper.file()),
                Message.of("declevidence.remove-explained"),
                new Action(Message.of("declevidence.remove-now"), () -> removeNow(paper))));
  }

  private void removeNow(Evidence paper) {
    desk.background()
        .start(
            Job.changing(
                    Message.of("declevidence.removing"),
                    progress -> {
                      services.desk().remove(id, paper.id(), services.operator().get());
                      return paper;
                    })
                .onDone(
                    gone -> {
                      renew();
                      desk.notices()
                          .tell(Notice.done(Message.of("declevidence.removed", gone.file())));
                    })
                .onFailed(failure -> refuse(paper.item(), failure)));
  }

  /** Shows a copy of a paper; what is done to it does not touch what is kept. */
  void open(Evidence paper) {
    refused.set(null);
    desk.background()
        .start(
            Job.reading(Message.of("declevidence.opening", paper.file()), progress -> lend(paper))
                .onDone(services.opener())
                .onFailed(failure -> refuse(paper.item(), failure)));
  }

  private Path lend(Evidence paper) throws IOException {
    Path folder = OwnerOnly.temporaryFolder("huiji-");
    folder.toFile().deleteOnExit();
    Path copy = services.desk().lend(id, paper.id(), folder);
    copy.toFile().deleteOnExit();
    return copy;
  }

  /** Asks for the place with a name for it, once that is known. */
  void exportName(Consumer<String> then) {
    desk.background()
        .start(
            Job.reading(
                    Message.of("declevidence.reading"), progress -> services.desk().exportName(id))
                .onDone(then));
  }

  /**
   * Writes all papers out.
   *
   * @param target a folder that is not there yet, or a {@code .zip} file
   */
  void export(Path target) {
    refused.set(null);
    desk.background()
        .start(
            Job.changing(
                    Message.of("declevidence.exporting"),
                    progress -> {
                      services
                          .desk()
                          .export(id, target, services.operator().get(), Watched.by(progress));
                      return target;
                    })
                .onDone(this::exported)
                .onFailed(failure -> refuse(ALL, failure)));
  }

  private void exported(Path target) {
    desk.notices()
        .tell(
            Notice.done(Message.of("declevidence.exported", target))
                .with(
                    Message.of("declevidence.show-exported"),
                    () -> services.opener().accept(target)));
  }

  private void renew() {
    load();
    changed.run();
  }

  private boolean refuse(String item, Exception failure) {
    if (failure instanceof Refusal refusal) {
      refused.set(new Refused(item, refusal.reason()));
      load(); // a file that is gone is marked from now on
      return true;
    }
    return false;
  }
}
