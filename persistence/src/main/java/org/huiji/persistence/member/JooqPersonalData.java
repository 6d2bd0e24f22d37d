package org.huiji.persistence.member;

import static org.huiji.persistence.tables.Tables.APPLICATION_STEP;
import static org.huiji.persistence.tables.Tables.CHANGE_LOG;
import static org.huiji.persistence.tables.Tables.CONTACT_REMOVAL;
import static org.huiji.persistence.tables.Tables.DECLARATION_ANSWER;
import static org.huiji.persistence.tables.Tables.DECLARATION_EVIDENCE;
import static org.huiji.persistence.tables.Tables.DECLARATION_SENDING;
import static org.huiji.persistence.tables.Tables.DECLARATION_STEP;
import static org.huiji.persistence.tables.Tables.DECLARATION_VERSION;
import static org.huiji.persistence.tables.Tables.DOCUMENT_DELIVERY;
import static org.huiji.persistence.tables.Tables.DUES_REMINDER;
import static org.huiji.persistence.tables.Tables.IMPORT_BATCH;
import static org.huiji.persistence.tables.Tables.IMPORT_ROW;
import static org.huiji.persistence.tables.Tables.IMPORT_UNDO;
import static org.huiji.persistence.tables.Tables.ISSUED_DOCUMENT;
import static org.huiji.persistence.tables.Tables.MEMBER_PERSON;
import static org.huiji.persistence.tables.Tables.MEMBER_VERSION;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.replace;
import static org.jooq.impl.DSL.select;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.huiji.declaration.form.FormField;
import org.huiji.intake.ImportKind;
import org.huiji.member.MemberId;
import org.huiji.member.removal.PersonalData;
import org.huiji.member.removal.PersonalDataRepository;
import org.huiji.persistence.store.CopiedFile;
import org.huiji.persistence.store.JooqTx;
import org.huiji.rulebook.membership.MemberKind;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/**
 * People of a member in SQLite. Whole columns of people go; in free words only they are struck out.
 */
public final class JooqPersonalData implements PersonalDataRepository {

  /** Stands in free words where somebody was named. */
  private static final String STRUCK = "（已删除）";

  private static final String EXPORT = "action.export";
  private static final String PRINT = "action.document-print";
  private static final String BACKUP = "action.backup";

  /** The daily copies lie in the data folder: there they are looked into. */
  private static final String DAILY = "%daily-____-__-__.db";

  private static final Set<FormField> NAMES =
      Set.of(FormField.LEADER, FormField.LEGAL_REPRESENTATIVE, FormField.CONTACT_NAME);
  private static final Set<FormField> CONTACTS =
      Set.of(
          FormField.COVER_PHONE,
          FormField.COVER_EMAIL,
          FormField.UNIT_PHONE,
          FormField.CONTACT_MOBILE,
          FormField.CONTACT_EMAIL);

  /** Of the form and of the summary table; conditions ticked off name nobody. */
  private static final Condition IS_ANSWER = DECLARATION_ANSWER.PART.in("A", "B");

  @Override
  public PersonalData of(ReadTx tx, MemberId member) {
    return of(JooqTx.sql(tx), member);
  }

  @Override
  public PersonalData inCopy(Path copy, MemberId member) {
    return CopiedFile.read(copy, sql -> of(sql, member))
        .orElseGet(() -> new PersonalData(Set.of(), Set.of()));
  }

  private static PersonalData of(DSLContext sql, MemberId member) {
    Set<Integer> declarations = new DeclarationsOf(sql).member(member);
    Set<String> names = new HashSet<>();
    Set<String> contacts = new HashSet<>();
    sql.selectFrom(MEMBER_PERSON)
        .where(MEMBER_PERSON.VERSION_ID.in(versions(member)))
        .forEach(
            person -> {
              addFilled(names, person.getName());
              Stream.of(person.getMobile(), person.getPhone(), person.getEmail())
                  .forEach(contact -> addFilled(contacts, contact));
            });
    names.addAll(answers(sql, declarations, NAMES));
    contacts.addAll(answers(sql, declarations, CONTACTS));
    names.removeAll(ownNames(sql, member));
    return new PersonalData(names, contacts);
  }

  @Override
  public void remove(ChangeTx tx, MemberId member, PersonalData people) {
    DSLContext sql = JooqTx.sql(tx);
    sql.insertInto(CONTACT_REMOVAL)
        .set(CONTACT_REMOVAL.CHANGE_ID, (int) tx.id().value())
        .set(CONTACT_REMOVAL.MEMBER_ID, (int) member.value())
        .execute();
    Set<Integer> declarations = new DeclarationsOf(sql).member(member);
    removeFromRegister(sql, member, people);
    removeFromDeclarations(sql, declarations, people);
    removeFromImports(sql, member, declarations, people);
    removeFromTrail(sql, member, declarations, people);
  }

  private static void removeFromRegister(DSLContext sql, MemberId member, PersonalData people) {
    int id = (int) member.value();
    sql.deleteFrom(MEMBER_PERSON).where(MEMBER_PERSON.VERSION_ID.in(versions(member))).execute();
    Condition own = MEMBER_VERSION.MEMBER_ID.eq(id);
    strike(sql, MEMBER_VERSION.NOTE, own, people.all());
    sql.update(MEMBER_VERSION)
        .setNull(MEMBER_VERSION.CORRESPONDENCE_ADDRESS)
        .where(own, MEMBER_VERSION.KIND.eq(MemberKind.INDIVIDUAL.name()))
        .execute();
    Condition steps = APPLICATION_STEP.MEMBER_ID.eq(id);
    strike(sql, APPLICATION_STEP.FORM, steps, people.all());
    strike(sql, APPLICATION_STEP.EVIDENCE, steps, people.all());
    sql.update(DOCUMENT_DELIVERY)
        .set(DOCUMENT_DELIVERY.RECEIVER, STRUCK)
        .where(
            DOCUMENT_DELIVERY.DOCUMENT_ID.in(
                select(ISSUED_DOCUMENT.ID)
                    .from(ISSUED_DOCUMENT)
                    .where(ISSUED_DOCUMENT.MEMBER_ID.eq(id))))
        .execute();
    strike(sql, DUES_REMINDER.NOTE, DUES_REMINDER.MEMBER_ID.eq(id), people.all());
  }

  private static void removeFromDeclarations(
      DSLContext sql, Set<Integer> declarations, PersonalData people) {
    Condition answers = DECLARATION_ANSWER.VERSION_ID.in(versions(declarations));
    sql.deleteFrom(DECLARATION_ANSWER)
        .where(
            answers,
            IS_ANSWER,
            DECLARATION_ANSWER.FIELD.in(
                keys(Stream.of(NAMES, CONTACTS, Set.of(FormField.CONTACT_POST)))))
        .execute();
    strike(sql, DECLARATION_ANSWER.VALUE, answers.and(IS_ANSWER), people.all());
    Condition steps = DECLARATION_STEP.DECLARATION_ID.in(declarations);
    strike(sql, DECLARATION_STEP.EVIDENCE, steps, people.all());
    strike(sql, DECLARATION_STEP.REASONS, steps, people.all());
    strike(
        sql,
        DECLARATION_EVIDENCE.FILE,
        DECLARATION_EVIDENCE.DECLARATION_ID.in(declarations),
        people.all());
    sql.update(DECLARATION_SENDING)
        .setNull(DECLARATION_SENDING.SENDER)
        .setNull(DECLARATION_SENDING.PHONE)
        .setNull(DECLARATION_SENDING.MOBILE)
        .where(
            DECLARATION_SENDING
                .MOBILE
                .in(people.contacts())
                .or(DECLARATION_SENDING.PHONE.in(people.contacts())))
        .execute();
  }

  /** A row that was refused has no subject: it is known by the unit's name or code. */
  private static void removeFromImports(
      DSLContext sql, MemberId member, Set<Integer> declarations, PersonalData people) {
    Condition ofMember =
        IMPORT_ROW
            .SUBJECT_ID
            .eq((int) member.value())
            .and(IMPORT_ROW.BATCH_ID.in(batches(ImportKind.ROSTER)));
    Condition ofDeclarations =
        IMPORT_ROW
            .SUBJECT_ID
            .in(declarations)
            .and(IMPORT_ROW.BATCH_ID.in(batches(ImportKind.FORM, ImportKind.SUMMARY)));
    Condition ofUnit =
        IMPORT_ROW.NAME.in(ownNames(sql, member)).or(IMPORT_ROW.CODE.in(codes(sql, member)));
    strike(sql, IMPORT_ROW.DETAIL, ofMember.or(ofDeclarations).or(ofUnit), people.all());
    strike(sql, IMPORT_UNDO.KEPT, noCondition(), people.contacts());
  }

  private static void removeFromTrail(
      DSLContext sql, MemberId member, Set<Integer> declarations, PersonalData people) {
    Condition own =
        CHANGE_LOG
            .ID
            .in(
                select(MEMBER_VERSION.CHANGE_ID)
                    .from(MEMBER_VERSION)
                    .where(MEMBER_VERSION.MEMBER_ID.eq((int) member.value())))
            .or(
                CHANGE_LOG.ID.in(
                    select(DECLARATION_VERSION.CHANGE_ID)
                        .from(DECLARATION_VERSION)
                        .where(DECLARATION_VERSION.DECLARATION_ID.in(declarations))))
            .or(CHANGE_LOG.OBJECT.in(ownNames(sql, member)));
    for (var words : List.of(CHANGE_LOG.OBJECT, CHANGE_LOG.SOURCE, CHANGE_LOG.REASON)) {
      strike(sql, words, own, people.names());
      strike(sql, words, noCondition(), people.contacts());
    }
  }

  @Override
  public List<GivenOut> givenOut(ReadTx tx, MemberId member) {
    return JooqTx.sql(tx)
        .selectFrom(CHANGE_LOG)
        .where(
            CHANGE_LOG
                .ACTION
                .in(EXPORT, PRINT)
                .and(CHANGE_LOG.SOURCE.isNotNull())
                .or(CHANGE_LOG.ACTION.eq(BACKUP).and(CHANGE_LOG.OBJECT.notLike(DAILY))))
        .and(
            CHANGE_LOG.ID.ge(
                select(min(MEMBER_VERSION.CHANGE_ID))
                    .from(MEMBER_VERSION)
                    .where(MEMBER_VERSION.MEMBER_ID.eq((int) member.value()))))
        .orderBy(CHANGE_LOG.ID.desc())
        .fetch(
            row ->
                new GivenOut(
                    Instant.parse(row.getRecordedAt()),
                    row.getObject(),
                    row.getSource() == null ? row.getObject() : row.getSource()));
  }

  private static void strike(
      DSLContext sql, TableField<?, String> words, Condition where, Collection<String> texts) {
    for (String text : texts) {
      sql.update(Objects.requireNonNull(words.getTable()))
          .set(words, replace(words, text, STRUCK))
          .where(where, words.contains(text))
          .execute();
    }
  }

  private static Set<String> answers(
      DSLContext sql, Set<Integer> declarations, Set<FormField> fields) {
    return sql.selectDistinct(DECLARATION_ANSWER.VALUE)
        .from(DECLARATION_ANSWER)
        .where(DECLARATION_ANSWER.VERSION_ID.in(versions(declarations)))
        .and(IS_ANSWER)
        .and(DECLARATION_ANSWER.FIELD.in(keys(Stream.of(fields))))
        .fetchSet(DECLARATION_ANSWER.VALUE);
  }

  private static List<String> keys(Stream<Set<FormField>> fields) {
    return fields.flatMap(Set::stream).map(FormField::key).toList();
  }

  private static Select<Record1<Integer>> versions(MemberId member) {
    return select(MEMBER_VERSION.ID)
        .from(MEMBER_VERSION)
        .where(MEMBER_VERSION.MEMBER_ID.eq((int) member.value()));
  }

  private static Select<Record1<Integer>> versions(Set<Integer> declarations) {
    return select(DECLARATION_VERSION.ID)
        .from(DECLARATION_VERSION)
        .where(anyOf(DECLARATION_VERSION.DECLARATION_ID, declarations));
  }

  private static Select<Record1<Integer>> batches(ImportKind... kinds) {
    return select(IMPORT_BATCH.ID)
        .from(IMPORT_BATCH)
        .where(IMPORT_BATCH.KIND.in(Stream.of(kinds).map(Enum::name).toList()));
  }

  private static Condition anyOf(Field<Integer> column, Set<Integer> ids) {
    return ids.isEmpty() ? falseCondition() : column.in(ids);
  }

  private static Set<String> ownNames(DSLContext sql, MemberId member) {
    return sql.selectDistinct(MEMBER_VERSION.NAME)
        .from(MEMBER_VERSION)
        .where(MEMBER_VERSION.MEMBER_ID.eq((int) member.value()))
        .fetchSet(MEMBER_VERSION.NAME);
  }

  private static Set<String> codes(DSLContext sql, MemberId member) {
    return sql.selectDistinct(MEMBER_VERSION.CREDIT_CODE)
        .from(MEMBER_VERSION)
        .where(MEMBER_VERSION.MEMBER_ID.eq((int) member.value()))
        .and(MEMBER_VERSION.CREDIT_CODE.isNotNull())
        .fetchSet(MEMBER_VERSION.CREDIT_CODE);
  }

  private static void addFilled(Set<String> texts, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      texts.add(text);
    }
  }
}
