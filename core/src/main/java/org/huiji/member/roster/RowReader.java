package org.huiji.member.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiji.member.MemberDraft;
import org.huiji.member.MemberField;
import org.huiji.member.MemberStatus;
import org.huiji.member.reading.FieldReader;
import org.huiji.member.reading.FieldReading;
import org.huiji.member.roster.ExitMarks.Mark;
import org.huiji.member.roster.RosterColumns.Placed;
import org.huiji.problem.Problem;
import org.huiji.problem.Rule;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.membership.MemberKind;
import org.huiji.rulebook.membership.MemberKindRule;
import org.huiji.rulebook.office.Office;
import org.huiji.table.CellRef;
import org.huiji.table.Row;
import org.huiji.table.Sheet;
import org.huiji.table.Value;
import org.huiji.table.head.Head;
import org.huiji.table.head.RowRemarks;
import org.huiji.text.Message;
import org.huiji.text.PartialDate;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row into a description, with what is wrong at which cell. */
final class RowReader {

  private static final Rule KIND = new Rule("member.kind", "规则手册：会员种类");
  private static final Rule NAME = new Rule("name.required", "名册");
  private static final Rule JOINED = new Rule("joined.after-list", "名册：以入会日期为准");
  private static final Pattern BETWEEN = Pattern.compile("[、，,；;/]");
  private static final String INDIVIDUAL_WORD = "个人会员";

  /**
   * What stands in the list for a field.
   *
   * @param cell as the clerk reads it, for example {@code H7}
   * @param numeric whether the cell holds a number
   */
  record WrittenCell(String cell, String text, boolean numeric) {}

  /**
   * A row read.
   *
   * @param plain whether it says in so many words that no office is held
   * @param marks where the list says that the member has left
   */
  record ReadRow(
      int row,
      @Nullable String number,
      MemberDraft draft,
      boolean plain,
      Map<MemberField, WrittenCell> written,
      List<Mark> marks,
      List<Problem> problems) {

    /** Whether the list says that the member has left. */
    boolean isLeft() {
      return marks.stream().anyMatch(Mark::left);
    }

    boolean isRefused() {
      return problems.stream().anyMatch(Problem::isError);
    }

    /** As it was read, or as it is written where it could not be. */
    String text(MemberField field) {
      WrittenCell cell = written.get(field);
      return draft.values().getOrDefault(field, cell == null ? "" : cell.text().strip());
    }
  }

  private final FieldReader fields;
  private final Set<MemberKind> kinds;
  private final Sheet sheet;
  private final Head head;
  private final RowRemarks remarks;
  private final ExitMarks marks;
  private final MergedUnits units;
  private final RosterColumns columns;
  private final RosterOptions options;
  private final Desk desk;

  /**
   * @param marks where the list says that somebody has left
   * @param today after which nobody can have joined
   */
  RowReader(
      Rulebook rulebook,
      Sheet sheet,
      Head head,
      ExitMarks marks,
      RosterOptions options,
      Desk desk,
      LocalDate today) {
    this.fields = new FieldReader(rulebook, options.effectiveFrom(), today);
    this.marks = marks;
    this.kinds =
        rulebook.memberKinds().stream().map(MemberKindRule::kind).collect(Collectors.toSet());
    this.sheet = sheet;
    this.head = head;
    this.columns = new RosterColumns(head);
    this.options = options;
    this.desk = desk;
    this.remarks = new RowRemarks(sheet, head);
    this.units = new MergedUnits(sheet, head);
  }

  ReadRow read(Row row) {
    MemberKind kind = kind(row);
    Map<MemberField, WrittenCell> written = written(row, kind);
    var values = new EnumMap<MemberField, String>(MemberField.class);
    var problems = new ArrayList<>(remarks(row, written));
    values.put(MemberField.KIND, kind.name());
    values.put(MemberField.STATUS, options.newStatus().name());
    written.forEach((field, cell) -> read(field, cell, values, problems));
    confirmCode(row.number(), written, values, problems);
    joinedAfterList(written, values, problems);
    districtFromAddress(values);
    if (!kinds.contains(kind)) {
      problems.add(
          Problem.error(MemberField.KIND.key(), KIND, Message.of("roster.no-individuals"))
              .at("A" + row.number()));
    }
    if (!values.containsKey(MemberField.NAME)) {
      problems.add(nameMissing(row));
    }
    boolean plain = Office.MEMBER.equals(values.get(MemberField.OFFICES));
    if (plain) {
      values.remove(MemberField.OFFICES);
    }
    return new ReadRow(
        row.number(),
        number(row),
        new MemberDraft(values),
        plain,
        written,
        marks.of(row),
        problems);
  }

  /** A list cannot know of a member that joined after its own date; the joining is believed. */
  private void joinedAfterList(
      Map<MemberField, WrittenCell> written,
      Map<MemberField, String> values,
      List<Problem> problems) {
    WrittenCell cell = written.get(MemberField.JOINED);
    Optional.ofNullable(values.get(MemberField.JOINED))
        .flatMap(iso -> PartialDate.parse(iso).value())
        .filter(joined -> joined.earliest().isAfter(options.effectiveFrom()))
        .filter(_ -> cell != null && options.newStatus() != MemberStatus.APPLICANT)
        .ifPresent(
            joined ->
                problems.add(
                    Problem.warning(
                            MemberField.JOINED.key(),
                            JOINED,
                            Message.of("roster.joined-after-list", joined, options.effectiveFrom()))
                        .at(Objects.requireNonNull(cell).cell())));
  }

  /** What is to be said of the row's cells, but for those that the clerk wrote anew. */
  private List<Problem> remarks(Row row, Map<MemberField, WrittenCell> written) {
    List<Problem> said = new ArrayList<>(remarks.of(row));
    units.goingOn(row).forEach(further -> said.addAll(remarks.of(further)));
    MergedUnits.taken(units.second(row), row.number()).ifPresent(said::add);
    said.addAll(units.notTaken(row));
    if (said.isEmpty()) {
      return said;
    }
    Set<String> corrected =
        desk.corrections(row.number()).keySet().stream()
            .map(written::get)
            .filter(Objects::nonNull)
            .map(WrittenCell::cell)
            .collect(Collectors.toSet());
    return said.stream().filter(problem -> !corrected.contains(problem.cell())).toList();
  }

  private void read(
      MemberField field,
      WrittenCell cell,
      Map<MemberField, String> values,
      List<Problem> problems) {
    boolean exit = field == MemberField.OFFICES && ExitWords.isLeft(cell.text());
    if (exit || isIndividualWord(field, cell.text())) {
      return;
    }
    String text = field == MemberField.NAME ? ExitMarks.withoutMark(cell.text()) : cell.text();
    FieldReading reading = fields.read(field, text, cell.numeric());
    if (reading.value() != null) {
      values.put(field, reading.value());
    }
    reading.problems().forEach(problem -> problems.add(problem.at(cell.cell())));
  }

  /** An address that names its district says so; a district's own column says it better. */
  private void districtFromAddress(Map<MemberField, String> values) {
    Stream.of(MemberField.REGISTERED_ADDRESS, MemberField.CORRESPONDENCE_ADDRESS)
        .map(values::get)
        .filter(Objects::nonNull)
        .map(fields::districtIn)
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(district -> values.putIfAbsent(MemberField.DISTRICT, district));
  }

  /** A code whose check character is wrong, taken on the clerk's word. */
  private void confirmCode(
      int row,
      Map<MemberField, WrittenCell> written,
      Map<MemberField, String> values,
      List<Problem> problems) {
    String reason = desk.codesConfirmed().get(row);
    WrittenCell cell = written.get(MemberField.CREDIT_CODE);
    if (reason == null || cell == null || values.containsKey(MemberField.CREDIT_CODE)) {
      return;
    }
    fields
        .overridableCode(cell.text())
        .ifPresent(
            code -> {
              values.put(MemberField.CREDIT_CODE, code);
              values.put(MemberField.CODE_OVERRIDE, reason);
              problems.removeIf(problem -> problem.field().equals(MemberField.CREDIT_CODE.key()));
            });
  }

  private Map<MemberField, WrittenCell> written(Row row, MemberKind kind) {
    var written = new EnumMap<MemberField, WrittenCell>(MemberField.class);
    for (Placed placed : columns.of(kind)) {
      Value value = sheet.value(row, placed.column());
      if (!value.isBlank()) {
        written.putIfAbsent(placed.field(), cell(row, placed.column(), value));
      }
    }
    units.second(row).forEach(written::putIfAbsent);
    desk.corrections(row.number())
        .forEach(
            (field, text) -> {
              WrittenCell was = written.get(field);
              String cell = was == null ? emptyCell(row, kind, field) : was.cell();
              written.put(field, new WrittenCell(cell, text, false));
            });
    return written;
  }

  /** Where the field would stand in the row; only the row where the file has no column for it. */
  private String emptyCell(Row row, MemberKind kind, MemberField field) {
    return columns.of(kind).stream()
        .filter(placed -> placed.field() == field)
        .findFirst()
        .map(placed -> new CellRef(row.number(), placed.column()).name())
        .orElseGet(() -> String.valueOf(row.number()));
  }

  static WrittenCell cell(Row row, int column, Value value) {
    return new WrittenCell(
        new CellRef(row.number(), column).name(), value.text(), value instanceof Value.Numeric);
  }

  private @Nullable String number(Row row) {
    Integer column = head.fields().get(RosterFields.NUMBER);
    String text = column == null ? "" : sheet.value(row, column).text().strip();
    return text.isEmpty() ? null : text;
  }

  /** An individual: a name of a person in place of a unit's, or the word in the level's column. */
  private MemberKind kind(Row row) {
    boolean unitColumn = head.fields().containsKey(MemberField.NAME.key());
    if (!unitColumn && head.fields().containsKey(RosterFields.INDIVIDUAL_NAME)) {
      return MemberKind.INDIVIDUAL;
    }
    Integer offices = head.fields().get(MemberField.OFFICES.key());
    boolean says =
        offices != null
            && BETWEEN
                .splitAsStream(sheet.value(row, offices).text())
                .map(String::strip)
                .anyMatch(INDIVIDUAL_WORD::equals);
    return says ? MemberKind.INDIVIDUAL : MemberKind.UNIT;
  }

  private static boolean isIndividualWord(MemberField field, String text) {
    return field == MemberField.OFFICES && text.strip().equals(INDIVIDUAL_WORD);
  }

  private Problem nameMissing(Row row) {
    Integer column =
        head.fields().containsKey(MemberField.NAME.key())
            ? head.fields().get(MemberField.NAME.key())
            : head.fields().get(RosterFields.INDIVIDUAL_NAME);
    Problem problem =
        Problem.error(MemberField.NAME.key(), NAME, Message.of("roster.no-name", row.number()));
    return column == null ? problem : problem.at(new CellRef(row.number(), column).name());
  }
}
