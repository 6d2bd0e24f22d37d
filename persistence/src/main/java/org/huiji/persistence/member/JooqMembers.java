package org.huiji.persistence.member;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.huiji.persistence.tables.Tables.APPLICATION_STEP;
import static org.huiji.persistence.tables.Tables.CHANGE_LOG;
import static org.huiji.persistence.tables.Tables.ISSUED_DOCUMENT;
import static org.huiji.persistence.tables.Tables.LEDGER_ENTRY;
import static org.huiji.persistence.tables.Tables.MEMBER;
import static org.huiji.persistence.tables.Tables.MEMBER_EXIT;
import static org.huiji.persistence.tables.Tables.MEMBER_NUMBER;
import static org.huiji.persistence.tables.Tables.MEMBER_PERSON;
import static org.huiji.persistence.tables.Tables.MEMBER_VERSION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.huiji.member.MemberDraft;
import org.huiji.member.MemberExit;
import org.huiji.member.MemberId;
import org.huiji.member.MemberNumber;
import org.huiji.member.MemberRepository;
import org.huiji.member.MemberStatus;
import org.huiji.member.MemberVersion;
import org.huiji.member.RegisterEntry;
import org.huiji.persistence.store.JooqTx;
import org.huiji.persistence.store.ManyRows;
import org.huiji.persistence.tables.tables.records.MemberPersonRecord;
import org.huiji.persistence.tables.tables.records.MemberRecord;
import org.huiji.persistence.tables.tables.records.MemberVersionRecord;
import org.huiji.store.Cause;
import org.huiji.store.ChangeId;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Members in SQLite. A version is added, never changed; the current one is found, not marked. */
public final class JooqMembers implements MemberRepository {

  private static final List<String> BELONGING =
      List.of(MemberStatus.MEMBER.name(), MemberStatus.EXIT_PENDING.name());

  @Override
  public List<RegisterEntry> asOf(ReadTx tx, LocalDate date) {
    return entries(JooqTx.sql(tx), date, noCondition(), false);
  }

  @Override
  public List<RegisterEntry> outlines(ReadTx tx, LocalDate date) {
    return outlines(tx, current(date, noCondition(), false));
  }

  @Override
  public Map<MemberId, Optional<RegisterEntry>> outlinesChanged(
      ReadTx tx, LocalDate after, LocalDate until) {
    Condition since =
        isBetween(MEMBER_VERSION.VALID_FROM, after, until)
            .or(isBetween(MEMBER_VERSION.JOINED, after, until));
    Condition touched =
        MEMBER_VERSION.MEMBER_ID.in(
            select(MEMBER_VERSION.MEMBER_ID).from(MEMBER_VERSION).where(since));
    Map<MemberId, Optional<RegisterEntry>> changed = new HashMap<>();
    JooqTx.sql(tx)
        .selectDistinct(MEMBER_VERSION.MEMBER_ID)
        .from(MEMBER_VERSION)
        .where(since)
        .forEach(row -> changed.put(new MemberId(row.value1()), Optional.empty()));
    outlines(tx, current(until, touched, false))
        .forEach(entry -> changed.put(entry.id(), Optional.of(entry)));
    return changed;
  }

  private static Condition isBetween(Field<String> day, LocalDate after, LocalDate until) {
    return day.gt(after.toString()).and(day.le(until.toString()));
  }

  private static List<RegisterEntry> outlines(ReadTx tx, Condition current) {
    var outline = new Outline();
    return JooqTx.sql(tx)
        .select(outline.columns())
        .from(MEMBER_VERSION)
        .leftJoin(MEMBER_NUMBER)
        .on(MEMBER_NUMBER.MEMBER_ID.eq(MEMBER_VERSION.MEMBER_ID))
        .where(current)
        .orderBy(MEMBER_NUMBER.NUMBER.asc().nullsLast(), MEMBER_VERSION.MEMBER_ID)
        .fetch(outline::entry);
  }

  @Override
  public Optional<RegisterEntry> find(ReadTx tx, MemberId id, LocalDate date) {
    Condition one = MEMBER_VERSION.MEMBER_ID.eq((int) id.value());
    return entries(JooqTx.sql(tx), date, one, false).stream().findFirst();
  }

  @Override
  public Optional<MemberId> findByNumber(ReadTx tx, MemberNumber number) {
    return JooqTx.sql(tx)
        .select(MEMBER_NUMBER.MEMBER_ID)
        .from(MEMBER_NUMBER)
        .where(MEMBER_NUMBER.NUMBER.eq(number.text()))
        .fetchOptional(row -> new MemberId(row.value1()));
  }

  @Override
  public List<RegisterEntry> retracted(ReadTx tx) {
    return entries(JooqTx.sql(tx), END_OF_TIME, noCondition(), true);
  }

  @Override
  public List<MemberVersion> versions(ReadTx tx, MemberId id) {
    return versions(tx, List.of(id)).getOrDefault(id, List.of());
  }

  @Override
  public Map<MemberId, List<MemberVersion>> versions(ReadTx tx, Collection<MemberId> ids) {
    var versions = new LinkedHashMap<MemberId, List<MemberVersion>>();
    ManyRows.inParts(ids, some -> addVersions(JooqTx.sql(tx), some, versions));
    return versions;
  }

  private static void addVersions(
      DSLContext sql, List<MemberId> some, Map<MemberId, List<MemberVersion>> versions) {
    Condition these = anyOf(MEMBER_VERSION.MEMBER_ID, some);
    Map<Integer, List<MemberPersonRecord>> people = people(sql, these);
    sql.select(MEMBER_VERSION, CHANGE_LOG)
        .from(MEMBER_VERSION)
        .join(CHANGE_LOG)
        .on(CHANGE_LOG.ID.eq(MEMBER_VERSION.CHANGE_ID))
        .where(these)
        .orderBy(MEMBER_VERSION.ID)
        .forEach(
            row -> {
              MemberVersionRecord version = row.value1();
              var change = row.value2();
              versions
                  .computeIfAbsent(new MemberId(version.getMemberId()), _ -> new ArrayList<>())
                  .add(
                      new MemberVersion(
                          new MemberId(version.getMemberId()),
                          version.getId(),
                          LocalDate.parse(version.getValidFrom()),
                          Instant.parse(change.getRecordedAt()),
                          new ChangeId(change.getId()),
                          new Cause(
                              change.getOperator(),
                              change.getAction(),
                              change.getObject(),
                              change.getSource(),
                              change.getReason()),
                          version.getRetracted() != 0,
                          draft(version, people)));
            });
  }

  @Override
  public List<MemberId> withoutOfficeSaid(ReadTx tx) {
    return JooqTx.sql(tx)
        .selectDistinct(MEMBER_VERSION.MEMBER_ID)
        .from(MEMBER_VERSION)
        .where(MEMBER_VERSION.OFFICES.eq(MemberDraft.OFFICES_NOT_KNOWN))
        .orderBy(MEMBER_VERSION.MEMBER_ID)
        .fetch(row -> new MemberId(row.value1()));
  }

  @Override
  public List<MemberId> touchedBy(ReadTx tx, ChangeId change) {
    return JooqTx.sql(tx)
        .selectDistinct(MEMBER_VERSION.MEMBER_ID)
        .from(MEMBER_VERSION)
        .where(MEMBER_VERSION.CHANGE_ID.eq((int) change.value()))
        .orderBy(MEMBER_VERSION.MEMBER_ID)
        .fetch(row -> new MemberId(row.value1()));
  }

  @Override
  public Set<MemberId> onRecord(ReadTx tx, Collection<MemberId> ids) {
    var onRecord = new HashSet<MemberId>();
    ManyRows.inParts(ids, some -> onRecord.addAll(onRecord(JooqTx.sql(tx), some)));
    return onRecord;
  }

  private static Set<MemberId> onRecord(DSLContext sql, List<MemberId> ids) {
    return sql
        .select(ISSUED_DOCUMENT.MEMBER_ID)
        .from(ISSUED_DOCUMENT)
        .where(anyOf(ISSUED_DOCUMENT.MEMBER_ID, ids))
        .union(
            select(APPLICATION_STEP.MEMBER_ID)
                .from(APPLICATION_STEP)
                .where(anyOf(APPLICATION_STEP.MEMBER_ID, ids)))
        .union(
            select(LEDGER_ENTRY.MEMBER_ID)
                .from(LEDGER_ENTRY)
                .where(anyOf(LEDGER_ENTRY.MEMBER_ID, ids)))
        .stream()
        .map(row -> new MemberId(row.value1()))
        .collect(toSet());
  }

  @Override
  public List<MemberId> create(ChangeTx tx, int count) {
    DSLContext sql = JooqTx.sql(tx);
    int first = next(sql, MEMBER, MEMBER.ID);
    ManyRows.insert(
        sql,
        IntStream.range(0, count)
            .mapToObj(i -> new MemberRecord(first + i, (int) tx.id().value())));
    return IntStream.range(0, count).mapToObj(i -> new MemberId(first + i)).toList();
  }

  @Override
  public void add(ChangeTx tx, List<NewVersion> versions) {
    DSLContext sql = JooqTx.sql(tx);
    int first = next(sql, MEMBER_VERSION, MEMBER_VERSION.ID);
    ManyRows.insert(
        sql,
        IntStream.range(0, versions.size()).mapToObj(i -> row(tx, first + i, versions.get(i))));
    ManyRows.insert(
        sql,
        IntStream.range(0, versions.size())
            .boxed()
            .flatMap(i -> DraftColumns.people(first + i, versions.get(i).draft()).stream()));
  }

  private static MemberVersionRecord row(ChangeTx tx, int id, NewVersion version) {
    var row = new MemberVersionRecord();
    DraftColumns.fill(row, version.draft());
    row.setId(id);
    row.setMemberId((int) version.id().value());
    row.setValidFrom(version.validFrom().toString());
    row.setChangeId((int) tx.id().value());
    row.setRetracted(version.retracted() ? 1 : 0);
    return row;
  }

  @Override
  public Optional<MemberExit> exit(ReadTx tx, MemberId id) {
    return JooqTx.sql(tx)
        .selectFrom(MEMBER_EXIT)
        .where(MEMBER_EXIT.MEMBER_ID.eq((int) id.value()))
        .orderBy(MEMBER_EXIT.ID.desc())
        .limit(1)
        .fetchOptional(
            row ->
                new MemberExit(
                    id,
                    LocalDate.parse(row.getEndedOn()),
                    row.getOrgan(),
                    row.getMeeting(),
                    row.getReason()));
  }

  @Override
  public void addExit(ChangeTx tx, MemberExit exit) {
    JooqTx.sql(tx)
        .insertInto(MEMBER_EXIT)
        .set(MEMBER_EXIT.MEMBER_ID, (int) exit.member().value())
        .set(MEMBER_EXIT.ENDED_ON, exit.on().toString())
        .set(MEMBER_EXIT.ORGAN, exit.organ())
        .set(MEMBER_EXIT.MEETING, exit.meeting())
        .set(MEMBER_EXIT.REASON, exit.reason())
        .set(MEMBER_EXIT.CHANGE_ID, (int) tx.id().value())
        .execute();
  }

  @Override
  public void giveNumbers(ChangeTx tx, Map<MemberId, MemberNumber> numbers) {
    DSLContext sql = JooqTx.sql(tx);
    ManyRows.insert(
        sql,
        numbers.entrySet().stream()
            .map(
                entry -> {
                  var row = MEMBER_NUMBER.newRecord();
                  row.setMemberId((int) entry.getKey().value());
                  row.setNumber(entry.getValue().text());
                  row.setChangeId((int) tx.id().value());
                  return row;
                }));
  }

  private static List<RegisterEntry> entries(
      DSLContext sql, LocalDate date, Condition which, boolean retracted) {
    Condition current = current(date, which, retracted);
    Map<Integer, List<MemberPersonRecord>> people = people(sql, current);
    return sql.select(MEMBER_VERSION, MEMBER_NUMBER.NUMBER)
        .from(MEMBER_VERSION)
        .leftJoin(MEMBER_NUMBER)
        .on(MEMBER_NUMBER.MEMBER_ID.eq(MEMBER_VERSION.MEMBER_ID))
        .where(current)
        .orderBy(MEMBER_NUMBER.NUMBER.asc().nullsLast(), MEMBER_VERSION.MEMBER_ID)
        .fetch(row -> entry(row.value1(), row.value2(), people));
  }

  /**
   * For each member the version that counts on a date: the latest start, then the latest record;
   * none where it says that the member joined only later.
   */
  private static Condition current(LocalDate date, Condition which, boolean retracted) {
    Field<Integer> id = MEMBER_VERSION.ID.as("ranked_id");
    Field<Integer> rank =
        rowNumber()
            .over()
            .partitionBy(MEMBER_VERSION.MEMBER_ID)
            .orderBy(MEMBER_VERSION.VALID_FROM.desc(), MEMBER_VERSION.ID.desc())
            .as("place");
    var ranked =
        select(id, rank)
            .from(MEMBER_VERSION)
            .where(MEMBER_VERSION.VALID_FROM.le(date.toString()))
            .and(which)
            .asTable("ranked");
    var ids =
        select(field(name("ranked", "ranked_id"), Integer.class))
            .from(ranked)
            .where(field(name("ranked", "place"), Integer.class).eq(1));
    return MEMBER_VERSION
        .ID
        .in(ids)
        .and(MEMBER_VERSION.RETRACTED.eq(retracted ? 1 : 0))
        .and(hasJoinedBy(date).or(MEMBER_VERSION.STATUS.notIn(BELONGING)));
  }

  /** A year or a month, as text, comes before every day in it. */
  private static Condition hasJoinedBy(LocalDate date) {
    return MEMBER_VERSION.JOINED.isNull().or(MEMBER_VERSION.JOINED.le(date.toString()));
  }

  private static RegisterEntry entry(
      MemberVersionRecord row,
      @Nullable String number,
      Map<Integer, List<MemberPersonRecord>> people) {
    return new RegisterEntry(
        new MemberId(row.getMemberId()),
        number == null ? null : new MemberNumber(number),
        row.getId(),
        LocalDate.parse(row.getValidFrom()),
        draft(row, people).toMember());
  }

  private static MemberDraft draft(
      MemberVersionRecord row, Map<Integer, List<MemberPersonRecord>> people) {
    return new MemberDraft(DraftColumns.read(row, people.getOrDefault(row.getId(), List.of())));
  }

  private static Map<Integer, List<MemberPersonRecord>> people(DSLContext sql, Condition versions) {
    return sql
        .selectFrom(MEMBER_PERSON)
        .where(
            MEMBER_PERSON.VERSION_ID.in(
                select(MEMBER_VERSION.ID).from(MEMBER_VERSION).where(versions)))
        .stream()
        .collect(groupingBy(MemberPersonRecord::getVersionId));
  }

  private static int next(DSLContext sql, Table<?> table, Field<Integer> id) {
    return sql.select(coalesce(max(id), val(0))).from(table).fetchSingle().value1() + 1;
  }

  private static Condition anyOf(Field<Integer> column, Collection<MemberId> ids) {
    return ids.isEmpty()
        ? DSL.falseCondition()
        : column.in(ids.stream().map(id -> DSL.inline((int) id.value())).toList());
  }
}
