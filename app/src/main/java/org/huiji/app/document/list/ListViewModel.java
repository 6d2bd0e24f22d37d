package org.huiji.app.document.list;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.huiji.app.document.paper.DocumentServices;
import org.huiji.app.document.paper.Preview;
import org.huiji.app.notice.Notice;
import org.huiji.app.shell.Desk;
import org.huiji.app.task.Job;
import org.huiji.app.task.Latest;
import org.huiji.document.issue.ListPaper;
import org.huiji.document.issue.Lists;
import org.huiji.document.paper.PaperProblem;
import org.huiji.document.register.DocumentKind;
import org.huiji.problem.Refusal;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** A list being looked at before it is exported or printed: the roster, or what is engraved. */
public final class ListViewModel {

  /** A list that was laid out, with its first page, so that both are seen at once. */
  private static final class Made {

    private final ListPaper list;
    private final List<PaperProblem> problems;
    private final byte @Nullable [] pdf;
    private final Preview first;

    Made(Lists lists, ListPaper list) {
      this.list = list;
      this.problems = lists.check(list);
      this.pdf = problems.isEmpty() ? lists.pdf(list) : null;
      this.first = pdf == null ? Preview.none(problems.getFirst().message()) : Preview.of(pdf, 0);
    }
  }

  private final DocumentServices services;
  private final Desk desk;
  private final Latest making;
  private final Latest picturing;
  private final BooleanProperty open = new SimpleBooleanProperty(true);
  private final ReadOnlyObjectWrapper<Preview> preview =
      new ReadOnlyObjectWrapper<>(Preview.none(Message.of("documentview.drawing")));
  private final ReadOnlyObjectWrapper<@Nullable Refusal> refused = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Message> blocked =
      new ReadOnlyObjectWrapper<>(Message.of("documentview.blocked-busy"));
  private DocumentKind kind = DocumentKind.ROSTER;
  private @Nullable LocalDate date;
  private @Nullable Made made;

  public ListViewModel(DocumentServices services, Desk desk) {
    this.services = services;
    this.desk = desk;
    this.making = new Latest(desk.background());
    this.picturing = new Latest(desk.background());
    open.subscribe((before, now) -> make());
  }

  /** Whether a kind is a list of all, not a paper for each. */
  public static boolean isList(DocumentKind kind) {
    return switch (kind) {
      case PLAQUES, ROSTER -> true;
      case CERTIFICATE,
          APPROVAL,
          DUES_NOTICE,
          DUES_REMINDER,
          PAYMENT_CONFIRMATION,
          DUES_STATEMENT,
          CORRECTION_LETTER,
          DISTRICT_REMINDER,
          REVIEW_SHEET,
          PUBLIC_NOTICE_LIST,
          FINAL_LIST,
          DECLARATION_SUMMARY ->
          false;
    };
  }

  /** Whether the roster is for the public: mobiles are masked then. */
  BooleanProperty open() {
    return open;
  }

  ReadOnlyObjectProperty<Preview> preview() {
    return preview.getReadOnlyProperty();
  }

  /** Why there is no list, for example a question that the association must answer. */
  public ReadOnlyObjectProperty<@Nullable Refusal> refused() {
    return refused.getReadOnlyProperty();
  }

  /** Why it cannot be exported yet. */
  public ReadOnlyObjectProperty<@Nullable Message> blocked() {
    return blocked.getReadOnlyProperty();
  }

  /** Makes another list, or the same as of another date. */
  public void show(DocumentKind wanted, @Nullable LocalDate on) {
    kind = wanted;
    date = on;
    make();
  }

  private void make() {
    LocalDate on = date;
    made = null;
    if (on == null) {
      blocked.set(Message.of("documentview.blocked-date"));
      return;
    }
    blocked.set(Message.of("documentview.blocked-busy"));
    DocumentKind wanted = kind;
    boolean masked = open.get();
    making.start(
        Job.reading(Message.of("documentview.making-list"), progress -> make(wanted, on, masked))
            .onDone(this::take)
            .onFailed(this::refuse));
  }

  private Made make(DocumentKind wanted, LocalDate on, boolean masked) {
    Lists lists = services.lists();
    ListPaper list = wanted == DocumentKind.ROSTER ? lists.roster(on, masked) : lists.plaques(on);
    return new Made(lists, list);
  }

  private void take(Made fresh) {
    made = fresh;
    refused.set(null);
    preview.set(fresh.first);
    if (!fresh.problems.isEmpty()) {
      blocked.set(Message.of("documentview.list-problems", fresh.problems.size()));
      return;
    }
    blocked.set(fresh.list.rows().isEmpty() ? Message.of("documentview.list-empty") : null);
  }

  private boolean refuse(Exception failure) {
    if (failure instanceof Refusal refusal) {
      refused.set(refusal);
      blocked.set(Message.of("documentview.blocked-open"));
      return true;
    }
    return false;
  }

  /** Shows a page, from 0. */
  void turnTo(int page) {
    byte[] pdf = made == null ? null : made.pdf;
    if (pdf != null) {
      picturing.start(
          Job.reading(Message.of("documentview.drawing"), progress -> Preview.of(pdf, page))
              .onDone(preview::set));
    }
  }

  /** The pages as they would be printed; none while there is no list. */
  byte @Nullable [] pdf() {
    return made == null ? null : made.pdf;
  }

  public String title() {
    return made == null ? "" : made.list.title();
  }

  /** Writes the list as PDF, Excel or CSV, by the file's ending. */
  public void export(Path file) {
    if (made == null) {
      return;
    }
    ListPaper list = made.list;
    desk.background()
        .start(
            Job.changing(
                    Message.of("documentview.saving", file.getFileName()),
                    progress -> {
                      services
                          .lists()
                          .export(
                              list,
                              file,
                              services.operator(),
                              desk.words(),
                              share -> !progress.cancelled());
                      return file;
                    })
                .onDone(
                    done ->
                        desk.notices()
                            .tell(
                                Notice.done(
                                    Message.of(
                                        "documentview.exported", list.rows().size(), done)))));
  }
}
