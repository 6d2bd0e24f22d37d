package org.huiji.app.declaration.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.huiji.app.declaration.DeclarationRequest;
import org.huiji.app.declaration.RoundViewModel;
import org.huiji.app.document.RegisterRequest;
import org.huiji.app.document.batch.Found;
import org.huiji.app.document.batch.PaperRequest;
import org.huiji.app.document.batch.PaperSource;
import org.huiji.app.shell.Navigator;
import org.huiji.app.shell.PageId;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.paper.PaperScope;
import org.huiji.declaration.paper.PaperSubject;
import org.huiji.declaration.paper.RoundPaperOrder;
import org.huiji.declaration.paper.RoundPaperPlan;
import org.huiji.declaration.round.Round;
import org.huiji.document.register.DocumentId;
import org.huiji.document.register.DocumentKind;
import org.huiji.table.Progress;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** Fills a batch with papers of the round that is looked at. */
record RoundPaperSource(
    Navigator navigator,
    RoundPaperServices services,
    RoundViewModel round,
    WantedRoundPapers wanted)
    implements PaperSource<PaperSubject, RoundPaperRow> {

  @Override
  public DocumentKind kind() {
    return wanted.kind().get();
  }

  @Override
  public @Nullable Message unclear() {
    if (wanted.date().value().get() == null) {
      return Message.of("documentview.blocked-date");
    }
    boolean open = WantedRoundPapers.hasUntil(kind()) && wanted.until().value().get() == null;
    return open ? Message.of("roundpaper.blocked-until") : null;
  }

  @Override
  public Request request() {
    Round looked = round.round();
    return new Request(
        services,
        kind(),
        wanted.scope().get(),
        looked == null ? null : looked.id(),
        wanted.chosen().get(),
        Objects.requireNonNull(wanted.date().value().get()),
        WantedRoundPapers.hasUntil(kind()) ? wanted.until().value().get() : null);
  }

  @Override
  public void open(RoundPaperRow line) {
    DocumentId document = line.document();
    if (document != null) {
      navigator.open(PageId.DOCUMENTS, new RegisterRequest(document));
      return;
    }
    navigator.open(
        PageId.DECLARATIONS,
        switch (line.subject()) {
          case PaperSubject.OfDeclaration(DeclarationId id) ->
              new DeclarationRequest.OfDeclaration(id);
          case PaperSubject.OfDistrict(String district) ->
              new DeclarationRequest.OfDistrict(district);
          case PaperSubject.OfDistricts _, PaperSubject.OfRound _ ->
              new DeclarationRequest.OfRound();
        });
  }

  @Override
  public Message openLabel(RoundPaperRow line) {
    return line.document() == null
        ? Message.of("roundpaper.to-declarations")
        : Message.of("documentview.to-register");
  }

  /** The declarations themselves stay as they are. */
  @Override
  public void issued() {}

  /** What was asked at one moment. */
  record Request(
      RoundPaperServices services,
      DocumentKind kind,
      PaperScope scope,
      @Nullable String round,
      @Nullable List<PaperSubject> chosen,
      LocalDate on,
      @Nullable LocalDate until)
      implements PaperRequest<PaperSubject, RoundPaperRow> {

    @Override
    public Found<PaperSubject, RoundPaperRow> find() {
      List<PaperSubject> subjects =
          chosen == null ? services.papers().pending(kind, scope, round, on) : chosen;
      RoundPaperPlan plan = services.papers().plan(order(subjects));
      var numbers = services.numbers(plan);
      return new Found<>(
          List.of(), plan.next(), included -> RoundPaperRow.of(plan, numbers, included));
    }

    @Override
    public byte[] picture(PaperSubject subject) {
      return services.papers().preview(order(List.of(subject)), subject).bytes();
    }

    /** The same paper as a Word file. */
    byte[] word(PaperSubject subject) {
      return services.papers().word(order(List.of(subject)), subject);
    }

    @Override
    public List<DocumentId> issue(List<PaperSubject> subjects, Progress progress) {
      return services.papers().issue(order(subjects), services.rounds().operator().get(), progress);
    }

    private RoundPaperOrder order(List<PaperSubject> subjects) {
      return new RoundPaperOrder(kind, round, subjects, on, until);
    }
  }
}
