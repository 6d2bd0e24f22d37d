package org.huiji.app.dues.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.huiji.app.document.batch.Found;
import org.huiji.app.document.batch.PaperRequest;
import org.huiji.app.document.batch.PaperSource;
import org.huiji.app.shell.Navigator;
import org.huiji.app.shell.PageId;
import org.huiji.document.register.DocumentId;
import org.huiji.document.register.DocumentKind;
import org.huiji.dues.paper.DuesOrder;
import org.huiji.dues.paper.DuesPlan;
import org.huiji.dues.paper.DuesSubject;
import org.huiji.member.MemberId;
import org.huiji.table.Progress;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** Fills a batch with papers of the dues. */
record DuesPaperSource(Navigator navigator, DuesPaperServices services, WantedPapers wanted)
    implements PaperSource<DuesSubject, DuesPaperRow> {

  @Override
  public DocumentKind kind() {
    return wanted.kind().get();
  }

  @Override
  public @Nullable Message unclear() {
    return wanted.day() == null ? Message.of("documentview.blocked-date") : null;
  }

  @Override
  public PaperRequest<DuesSubject, DuesPaperRow> request() {
    return new Request(
        services,
        kind(),
        wanted.year().get(),
        wanted.chosen().get(),
        Objects.requireNonNull(wanted.day()));
  }

  @Override
  public void open(DuesPaperRow line) {
    MemberId member = line.member();
    if (member != null) {
      navigator.open(PageId.ROSTER, member);
    }
  }

  @Override
  public @Nullable Message openLabel(DuesPaperRow line) {
    return line.member() == null ? null : Message.of("documentview.open-member");
  }

  @Override
  public void issued() {
    services.dues().changed().run();
  }

  /** What was asked at one moment. */
  private record Request(
      DuesPaperServices services,
      DocumentKind kind,
      int year,
      @Nullable List<DuesSubject> chosen,
      LocalDate on)
      implements PaperRequest<DuesSubject, DuesPaperRow> {

    @Override
    public Found<DuesSubject, DuesPaperRow> find() {
      DuesPlan plan = services.papers().plan(order(services.subjects(kind, year, chosen)));
      var numbers = services.numbers(plan);
      return new Found<>(
          plan.lacking(), plan.next(), included -> DuesPaperRow.of(plan, numbers, included));
    }

    @Override
    public byte[] picture(DuesSubject subject) {
      return services.papers().preview(order(List.of(subject)), subject).bytes();
    }

    @Override
    public List<DocumentId> issue(List<DuesSubject> subjects, Progress progress) {
      return services.papers().issue(order(subjects), services.dues().operator(), progress);
    }

    private DuesOrder order(List<DuesSubject> subjects) {
      return new DuesOrder(kind, year, subjects, on);
    }
  }
}
