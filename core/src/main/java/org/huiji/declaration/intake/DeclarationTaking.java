package org.huiji.declaration.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiji.declaration.Content;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.DeclarationRepository;
import org.huiji.declaration.ReviewState;
import org.huiji.declaration.ReviewStep;
import org.huiji.declaration.review.NewStep;
import org.huiji.declaration.review.Review;
import org.huiji.declaration.sending.Sender;
import org.huiji.declaration.sending.Sending;
import org.huiji.declaration.sending.SendingRepository;
import org.huiji.intake.ImportId;
import org.huiji.intake.ImportRepository;
import org.huiji.intake.ImportedRow;
import org.huiji.intake.Verdict;
import org.huiji.problem.Refusal;
import org.huiji.store.Cause;
import org.huiji.store.ChangeTx;
import org.huiji.store.Store;
import org.huiji.table.head.Head;
import org.huiji.text.Messages;

/**
 * Takes previewed forms and previewed summary tables in, all that came together in one change. The
 * day of its arrival becomes the first step (已收到) of each new declaration, with the file's name as
 * evidence. One that was returned is received again on that day when what it says has changed; of
 * others that are known already the first day stays.
 */
public final class DeclarationTaking {

  private final Store store;
  private final DeclarationRepository declarations;
  private final ImportRepository imports;
  private final SendingRepository sendings;
  private final DeclarationIntake intake;
  private final Review review;
  private final Clock clock;

  public DeclarationTaking(
      Store store,
      DeclarationRepository declarations,
      ImportRepository imports,
      SendingRepository sendings,
      DeclarationIntake intake,
      Review review,
      Clock clock) {
    this.store = store;
    this.declarations = declarations;
    this.imports = imports;
    this.sendings = sendings;
    this.intake = intake;
    this.review = review;
    this.clock = clock;
  }

  /** What came of one delivery. */
  public record Taken(ImportId id, Map<Verdict, Integer> counts) {}

  /**
   * Takes in every row that can be taken, whole or not at all: each delivery is an import of its
   * own, with which the refused rows stay listed. That a district sent a table is kept with it,
   * when the district is known.
   *
   * @param seen as they were previewed together; one at least
   * @return in their order
   * @throws Refusal when the day has not come yet, and when the declarations have changed so since
   *     the preview that a row would do something else, and when one that was returned would come
   *     again before that day; nothing is changed then
   */
  public List<Taken> take(List<IntakePreview> seen, String operator, Messages language) {
    seen.forEach(one -> refuseFuture(one.arrival().on()));
    return store.change(cause(seen, operator), tx -> take(tx, seen, language));
  }

  private void refuseFuture(LocalDate on) {
    if (on.isAfter(LocalDate.now(clock))) {
      throw Refusal.of("declintake.future", on);
    }
  }

  private static Cause cause(List<IntakePreview> seen, String operator) {
    List<Part> parts = seen.stream().map(one -> one.arrival().part()).distinct().toList();
    String action =
        parts.size() > 1
            ? "action.declarations-import"
            : switch (parts.getFirst()) {
              case FORM -> "action.form-import";
              case SUMMARY -> "action.summary-import";
            };
    String files = Arrival.names(seen.stream().map(one -> one.arrival().source().file()).toList());
    return Cause.of(operator, action, files).from(files);
  }

  private List<Taken> take(ChangeTx tx, List<IntakePreview> seen, Messages language) {
    List<IntakePreview> now =
        intake.preview(tx, seen.stream().map(IntakePreview::delivery).toList());
    for (int i = 0; i < seen.size(); i++) {
      if (!outcome(now.get(i)).equals(outcome(seen.get(i)))) {
        throw Refusal.of("declintake.changed-since", seen.get(i).arrival().source().file());
      }
    }
    var written = new HashMap<Object, DeclarationId>();
    return now.stream().map(one -> take(tx, one, written, language)).toList();
  }

  private static List<List<Object>> outcome(IntakePreview preview) {
    return preview.rows().stream()
        .map(
            row ->
                List.of(
                    row.row(),
                    row.verdict(),
                    row.changes(),
                    Optional.ofNullable(row.joins()).map(Standing::name),
                    row.comesAgain()))
        .toList();
  }

  private Taken take(
      ChangeTx tx, IntakePreview preview, Map<Object, DeclarationId> written, Messages language) {
    Arrival arrival = preview.arrival();
    Map<Integer, DeclarationId> ids = write(tx, preview, written);
    Head head = arrival.source().head();
    if (head != null) {
      imports.rememberMapping(
          tx, arrival.part().kind(), head.signature(), new LinkedHashMap<>(head.fields()));
    }
    ImportId id =
        imports.add(
            tx,
            new ImportRepository.NewBatch(
                arrival.part().kind(),
                arrival.source().file(),
                arrival.source().sha256(),
                arrival.source().sheet(),
                arrival.on()),
            preview.rows().stream()
                .map(row -> imported(row, Optional.ofNullable(ids.get(row.row())), language))
                .toList());
    Sender sender = arrival.sender();
    String district = arrival.district();
    if (sender != null && district != null) {
      sendings.add(tx, new Sending(arrival.round().id(), district, arrival.on(), sender, id));
    }
    return new Taken(id, preview.counts());
  }

  /**
   * Which declaration each row is, the new ones among them.
   *
   * @param brought the new ones of the deliveries before, by the name of what stands there
   */
  private Map<Integer, DeclarationId> write(
      ChangeTx tx, IntakePreview preview, Map<Object, DeclarationId> brought) {
    Map<Integer, DeclarationId> ids = add(tx, preview, brought);
    for (IntakeRow row : preview.rows()) {
      Standing joins = row.joins();
      if (joins != null) {
        DeclarationId id =
            joins.kept() != null
                ? joins.kept().id()
                : Objects.requireNonNull(brought.get(joins.name()));
        ids.put(row.row(), id);
        if (row.verdict() == Verdict.UPDATE) {
          declarations.describe(tx, id, Objects.requireNonNull(row.after()));
          if (row.comesAgain()) {
            receiveAgain(tx, id, preview.arrival().on(), row.incoming().file());
          }
        }
      }
    }
    return ids;
  }

  /** Once, although form and table of it may come together. */
  private void receiveAgain(ChangeTx tx, DeclarationId id, LocalDate on, String file) {
    boolean returned =
        declarations.find(tx, id).filter(one -> one.state() == ReviewState.RETURNED).isPresent();
    if (returned) {
      review.record(tx, id, new NewStep(ReviewState.RECEIVED, on, file, null));
    }
  }

  private Map<Integer, DeclarationId> add(
      ChangeTx tx, IntakePreview preview, Map<Object, DeclarationId> brought) {
    List<IntakeRow> fresh =
        preview.rows().stream().filter(row -> row.verdict() == Verdict.NEW).toList();
    var contents = new ArrayList<Content>();
    fresh.forEach(row -> contents.add(Objects.requireNonNull(row.after())));
    List<DeclarationId> added = declarations.add(tx, preview.arrival().round().id(), contents);
    var ids = new HashMap<Integer, DeclarationId>();
    for (int i = 0; i < added.size(); i++) {
      IntakeRow row = fresh.get(i);
      ids.put(row.row(), added.get(i));
      brought.put(new Decision.SameAsRow(preview.place(row)), added.get(i));
      var came =
          new ReviewStep(
              ReviewState.RECEIVED,
              preview.arrival().on(),
              row.incoming().file(),
              null,
              tx.cause().operator());
      declarations.addStep(tx, added.get(i), came);
    }
    return ids;
  }

  private static ImportedRow imported(
      IntakeRow row, Optional<DeclarationId> id, Messages language) {
    Stream<String> problems =
        row.problems().stream()
            .map(
                problem ->
                    Objects.toString(problem.cell(), "") + " " + language.text(problem.message()));
    String detail =
        Stream.concat(Stream.of(row.incoming().file(), row.platform()), problems)
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\n"));
    return new ImportedRow(
        row.row(),
        row.verdict(),
        row.name(),
        row.code(),
        id.map(DeclarationId::value).orElse(null),
        detail);
  }
}
