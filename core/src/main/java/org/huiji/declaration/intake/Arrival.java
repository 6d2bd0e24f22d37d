package org.huiji.declaration.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.huiji.declaration.Content;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.sending.Sender;
import org.huiji.problem.Problem;
import org.huiji.table.head.Head;
import org.huiji.table.read.FileDigest;
import org.jspecify.annotations.Nullable;

/**
 * A district's table, or several companies' forms, read and not yet judged.
 *
 * @param district who recommends them; none where it is not known
 * @param sender who sent the table; none for forms
 * @param on the day it arrived
 * @param problems what is wrong with the file as a whole
 */
public record Arrival(
    Part part,
    Round round,
    Source source,
    @Nullable String district,
    @Nullable Sender sender,
    LocalDate on,
    List<Incoming> rows,
    List<Problem> problems) {

  private static final int FILES_NAMED = 3;

  /**
   * Where it was read from.
   *
   * @param file its name, or the names of the first of several
   * @param sha256 of the bytes of all, in hex
   * @param head of the table; none for forms
   */
  public record Source(String file, String sha256, @Nullable Head head) {

    /** The table's sheet, empty for forms. */
    public String sheet() {
      return head == null ? "" : head.sheet();
    }
  }

  public Arrival {
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }

  /**
   * Forms that came together and are one import.
   *
   * @param district whose bureau handed them on; none where it is not known
   */
  public static Arrival ofForms(
      Round round, @Nullable String district, LocalDate on, List<FormFile> forms) {
    var rows = new ArrayList<Incoming>();
    for (FormFile form : forms) {
      String unit = form.filled().answers().text(FormField.UNIT);
      String label = unit.isEmpty() ? form.file() : unit;
      rows.add(new Incoming(rows.size() + 1, form.file(), label, form.filled(), false));
    }
    String digest = FileDigest.of(forms.stream().map(FormFile::sha256).toList());
    var source = new Source(names(forms.stream().map(FormFile::file).toList()), digest, null);
    return new Arrival(Part.FORM, round, source, district, null, on, rows, List.of());
  }

  /** What taking a row in would write anew in a declaration. */
  List<AnswerChange> changes(Incoming row, Content content) {
    var changes = new ArrayList<AnswerChange>();
    String before = content.district() == null ? "" : content.district();
    if (district != null && !district.equals(before)) {
      changes.add(new AnswerChange(AnswerChange.DISTRICT, before, district));
    }
    if (!isFormsOwn(row, content)) {
      changes.addAll(AnswerChange.between(part.of(content), row.filled().answers()));
    }
    return changes;
  }

  /**
   * Whether a row of a table only repeats what the form says of a platform that no table has named:
   * the program's own tables have such rows.
   */
  private boolean isFormsOwn(Incoming row, Content content) {
    Answers said = row.filled().answers();
    return part == Part.SUMMARY
        && content.summary().isEmpty()
        && said.values().keySet().stream().allMatch(field -> said.agree(field, content.form()));
  }

  /** The first of several names, and how many there are. */
  static String names(List<String> all) {
    String first = all.stream().limit(FILES_NAMED).collect(Collectors.joining("、"));
    return all.size() > FILES_NAMED ? first + " … (" + all.size() + ")" : first;
  }
}
