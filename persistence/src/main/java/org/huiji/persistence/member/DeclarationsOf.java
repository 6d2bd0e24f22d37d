package org.huiji.persistence.member;

import static org.huiji.persistence.tables.Tables.DECLARATION_ANSWER;
import static org.huiji.persistence.tables.Tables.DECLARATION_VERSION;
import static org.huiji.persistence.tables.Tables.MEMBER_VERSION;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiji.declaration.form.FormField;
import org.huiji.member.MemberId;
import org.huiji.text.FoldedName;
import org.jooq.DSLContext;

/**
 * Which declarations a member's unit sent: those with one of its codes, and those without a code
 * under one of its names, however they are written. Taken from all versions of both.
 */
record DeclarationsOf(DSLContext sql) {

  private static final String CODE = FormField.CREDIT_CODE.key();
  private static final String UNIT = FormField.UNIT.key();
  private static final String COVER_UNIT = FormField.COVER_UNIT.key();

  Set<Integer> member(MemberId member) {
    Set<String> codes = new HashSet<>();
    Set<String> names = new HashSet<>();
    sql.select(MEMBER_VERSION.CREDIT_CODE, MEMBER_VERSION.NAME)
        .from(MEMBER_VERSION)
        .where(MEMBER_VERSION.MEMBER_ID.eq((int) member.value()))
        .forEach(
            row -> {
              codes.add(row.value1());
              names.add(FoldedName.fold(row.value2()));
            });
    Map<Integer, Set<String>> codesOf = answers(List.of(CODE));
    return answers(List.of(CODE, UNIT, COVER_UNIT)).entrySet().stream()
        .filter(
            entry -> {
              Set<String> said = codesOf.getOrDefault(entry.getKey(), Set.of());
              return said.isEmpty()
                  ? entry.getValue().stream().map(FoldedName::fold).anyMatch(names::contains)
                  : said.stream().anyMatch(codes::contains);
            })
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Map<Integer, Set<String>> answers(List<String> fields) {
    Map<Integer, Set<String>> answers = new HashMap<>();
    sql.selectDistinct(DECLARATION_VERSION.DECLARATION_ID, DECLARATION_ANSWER.VALUE)
        .from(DECLARATION_ANSWER)
        .join(DECLARATION_VERSION)
        .on(DECLARATION_VERSION.ID.eq(DECLARATION_ANSWER.VERSION_ID))
        .where(DECLARATION_ANSWER.FIELD.in(fields))
        .forEach(
            row -> answers.computeIfAbsent(row.value1(), _ -> new HashSet<>()).add(row.value2()));
    return answers;
  }
}
