package org.huiji.declaration.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiji.declaration.Content;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.DeclarationRepository;
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
import org.jspecify.annotations.Nullable;

/** Takes previewed forms or a previewed summary table in, whole and in one change. */
public final class DeclarationTaking {

  private final Store store;
  private final DeclarationRepository declarations;
  private final ImportRepository imports;
  private final SendingRepository sendings;
  private final DeclarationIntake intake;

  public DeclarationTaking(
      Store store,
      DeclarationRepository declarations,
      ImportRepository imports,
      SendingRepository sendings,
      DeclarationIntake intake) {
    this.store = store;
    this.declarations = declarations;
    this.imports = imports;
    this.sendings = sendings;
    this.intake = intake;
  }

  /** What came of it. */
  public record Taken(ImportId id, Map<Verdict, Integer> counts) {}

  /**
   * Takes in every row that can be taken; the refused ones stay listed with the import. That a
   * district sent a table is kept with it, when the district is known.
   *
   * @throws Refusal when the declarations have changed so since the preview that a row would do
   *     something else; nothing is changed then
   */
  public Taken take(IntakePreview seen, String operator, Messages language) {
    String file = seen.arrival().source().file();
    String action =
        switch (seen.arrival().part()) {
          case FORM -> "action.form-import";
          case SUMMARY -> "action.summary-import";
        };
    return store.change(
        Cause.of(operator, action, file).from(file), tx -> take(tx, seen, language));
  }

  private Taken take(ChangeTx tx, IntakePreview seen, Messages language) {
    Arrival arrival = seen.arrival();
    IntakePreview now = intake.preview(tx, arrival, seen.desk());
    if (!outcome(now).equals(outcome(seen))) {
      throw Refusal.of("declintake.changed-since", arrival.source().file());
    }
    Map<Integer, DeclarationId> ids = write(tx, now);
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
            now.rows().stream().map(row -> imported(row, ids.get(row.row()), language)).toList());
    Sender sender = arrival.sender();
    String district = arrival.district();
    if (sender != null && district != null) {
      sendings.add(tx, new Sending(arrival.round().id(), district, arrival.on(), sender, id));
    }
    return new Taken(id, now.counts());
  }

  private static List<List<Object>> outcome(IntakePreview preview) {
    return preview.rows().stream()
        .map(row -> List.<Object>of(row.row(), row.verdict(), row.changes()))
        .toList();
  }

  /** Which declaration each row is, the new ones among them. */
  private Map<Integer, DeclarationId> write(ChangeTx tx, IntakePreview preview) {
    Arrival arrival = preview.arrival();
    var ids = new HashMap<Integer, DeclarationId>();
    List<IntakeRow> fresh =
        preview.rows().stream().filter(row -> row.verdict() == Verdict.NEW).toList();
    Content empty = Content.EMPTY.withDistrict(arrival.district());
    List<DeclarationId> added =
        declarations.add(
            tx,
            arrival.round().id(),
            fresh.stream().map(row -> written(arrival, empty, row)).toList());
    for (int i = 0; i < added.size(); i++) {
      ids.put(fresh.get(i).row(), added.get(i));
    }
    for (IntakeRow row : preview.rows()) {
      Declaration known = row.known();
      if (known != null) {
        ids.put(row.row(), known.id());
        if (row.verdict() == Verdict.UPDATE) {
          declarations.describe(tx, known.id(), written(arrival, known.content(), row));
        }
      }
    }
    return ids;
  }

  private static Content written(Arrival arrival, Content before, IntakeRow row) {
    Content after = arrival.part().write(before, row.incoming().filled().answers());
    return arrival.district() == null ? after : after.withDistrict(arrival.district());
  }

  private static ImportedRow imported(
      IntakeRow row, @Nullable DeclarationId id, Messages language) {
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
        row.row(), row.verdict(), row.name(), row.code(), id == null ? null : id.value(), detail);
  }
}
