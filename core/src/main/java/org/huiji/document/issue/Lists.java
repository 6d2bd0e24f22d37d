package org.huiji.document.issue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.huiji.document.font.FaceCatalogue;
import org.huiji.document.paper.PaperProblem;
import org.huiji.document.pdf.PdfIdentity;
import org.huiji.document.register.Delivery;
import org.huiji.document.register.DocumentKind;
import org.huiji.document.register.DocumentRepository;
import org.huiji.document.sheet.Column;
import org.huiji.document.sheet.SheetSize;
import org.huiji.document.sheet.TablePaper;
import org.huiji.document.sheet.TablePress;
import org.huiji.member.MemberId;
import org.huiji.member.MemberRepository;
import org.huiji.member.MemberStatus;
import org.huiji.member.RegisterEntry;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.Rulebooks;
import org.huiji.rulebook.paper.PaperKind;
import org.huiji.setting.AssociationName;
import org.huiji.setting.SettingRepository;
import org.huiji.store.Cause;
import org.huiji.store.ReadTx;
import org.huiji.store.Store;
import org.huiji.table.Progress;
import org.huiji.table.Value;
import org.huiji.table.write.Column.Kind;
import org.huiji.table.write.CsvWriter;
import org.huiji.table.write.TableSheet;
import org.huiji.table.write.WholeFile;
import org.huiji.table.write.WorkbookWriter;
import org.huiji.text.ChineseDate;
import org.huiji.text.Messages;

/** The roster and the plaque list, as PDF, Excel or CSV. Every export leaves an audit row. */
public final class Lists {

  private final Store store;
  private final MemberRepository members;
  private final DocumentRepository documents;
  private final SettingRepository settings;
  private final Rulebooks rulebooks;
  private final TablePress press;
  private final Clock clock;

  public Lists(
      Store store,
      MemberRepository members,
      DocumentRepository documents,
      SettingRepository settings,
      Rulebooks rulebooks,
      FaceCatalogue faces,
      Clock clock) {
    this.store = store;
    this.members = members;
    this.documents = documents;
    this.settings = settings;
    this.rulebooks = rulebooks;
    this.press = new TablePress(faces);
    this.clock = clock;
  }

  /**
   * The roster as of a date.
   *
   * @param open whether the public will see it: mobiles are masked then
   */
  public ListPaper roster(LocalDate date, boolean open) {
    return store.read(
        tx -> {
          PaperFactory papers = papers(tx, date);
          List<RegisterEntry> present = present(tx, date);
          return new RosterList(papers, open)
              .of(
                  papers.issuer() + title(tx, date, PaperKind.ROSTER),
                  List.of("截至" + ChineseDate.arabic(date) + "　共 " + present.size() + " 家"),
                  present);
        });
  }

  /**
   * The plaque list for the engraver, of everybody whom the rule book entitles.
   *
   * @throws org.huiji.rulebook.question.OpenQuestionRefusal when the rule book leaves open who is
   */
  public ListPaper plaques(LocalDate date) {
    return store.read(
        tx -> {
          PaperFactory papers = papers(tx, date);
          var plaques = new PlaqueList(rulebooks.on(tx, date), papers);
          List<RegisterEntry> entitled = plaques.entitled(present(tx, date));
          return plaques.of(
              papers.issuer() + title(tx, date, PaperKind.PLAQUE_LIST),
              List.of(ChineseDate.arabic(date) + "　共 " + entitled.size() + " 块"),
              entitled,
              date,
              deliveries(tx));
        });
  }

  /** Characters of the list that no face can print. */
  public List<PaperProblem> check(ListPaper list) {
    return press.check(table(list));
  }

  public byte[] pdf(ListPaper list) {
    OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneId.systemDefault());
    return press.print(table(list), new PdfIdentity(list.title(), author(), now));
  }

  /**
   * Writes the list as what the file's ending says: {@code .pdf}, {@code .xlsx} or {@code .csv}.
   *
   * @throws Refusal for another ending, or when the file cannot be written
   */
  public void export(
      ListPaper list, Path target, String operator, Messages language, Progress progress) {
    String name = target.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".pdf")) {
      byte[] pdf = pdf(list);
      WholeFile.write(target, out -> out.write(pdf));
    } else if (name.endsWith(".xlsx")) {
      new WorkbookWriter(language).write(target, List.of(sheet(list)), progress);
    } else if (name.endsWith(".csv")) {
      new CsvWriter().write(target, sheet(list), progress);
    } else {
      throw Refusal.of("issue.file-kind", target.getFileName());
    }
    store.change(
        Cause.of(operator, "action.export", list.title()).from(target.getFileName().toString()),
        _ -> null);
  }

  /** Who fetched each member's certificate; the plaque is fetched with it (第五条（四）). */
  private Map<MemberId, Delivery> deliveries(ReadTx tx) {
    return documents.all(tx).stream()
        .filter(paper -> paper.kind() == DocumentKind.CERTIFICATE)
        .filter(paper -> paper.member() != null && paper.delivered() != null)
        .collect(
            Collectors.toMap(
                paper -> Objects.requireNonNull(paper.member()),
                paper -> Objects.requireNonNull(paper.delivered()),
                (one, other) -> one.on().isBefore(other.on()) ? one : other));
  }

  private List<RegisterEntry> present(ReadTx tx, LocalDate date) {
    return members.asOf(tx, date).stream()
        .filter(
            entry ->
                entry.member().membership().status() == MemberStatus.MEMBER
                    || entry.member().membership().status() == MemberStatus.EXIT_PENDING)
        .toList();
  }

  private PaperFactory papers(ReadTx tx, LocalDate date) {
    return new PaperFactory(rulebooks.on(tx, date), settings.all(tx));
  }

  private String title(ReadTx tx, LocalDate date, PaperKind kind) {
    Rulebook rulebook = rulebooks.on(tx, date);
    return rulebook.title(kind);
  }

  private String author() {
    return store.read(tx -> AssociationName.orEmpty(tx, settings, rulebooks, LocalDate.now(clock)));
  }

  private static TablePaper table(ListPaper list) {
    return new TablePaper(
        list.title(),
        list.notes(),
        list.columns().stream()
            .map(
                column ->
                    switch (column.place()) {
                      case LEFT -> Column.left(column.head(), column.width());
                      case CENTRE -> Column.centre(column.head(), column.width());
                      case BY_HAND ->
                          Column.centre(column.head(), column.width(), column.width() / 2);
                    })
            .toList(),
        list.rows(),
        SheetSize.A4_LANDSCAPE);
  }

  private static TableSheet sheet(ListPaper list) {
    return new TableSheet(
        list.title(),
        list.title(),
        list.columns().stream()
            .map(
                column ->
                    new org.huiji.table.write.Column(
                        column.head(),
                        column.width(),
                        switch (column.place()) {
                          case LEFT -> Kind.TEXT;
                          case CENTRE, BY_HAND -> Kind.CENTRED;
                        }))
            .toList(),
        list.rows().stream().map(row -> row.stream().map(Value::of).toList()).toList());
  }
}
