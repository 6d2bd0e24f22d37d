package org.huiji.app.member;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiji.app.dues.StandingWords;
import org.huiji.app.widget.Facts;
import org.huiji.dues.view.Standing;
import org.huiji.member.MemberField;
import org.huiji.member.MemberField.Part;
import org.huiji.member.PersonRole;
import org.huiji.text.Messages;

/** One member in full, to be read. */
final class MemberFacts {

  private static final Pattern MOBILE =
      Pattern.compile("(?<![0-9])(1[0-9]{2})[0-9]{4}([0-9]{4})(?![0-9])");

  private static final List<MemberField> IDENTITY =
      List.of(
          MemberField.FORMER_NAMES,
          MemberField.CREDIT_CODE,
          MemberField.CODE_OVERRIDE,
          MemberField.UNIT_KIND,
          MemberField.EMPLOYER,
          MemberField.REGISTERED_CAPITAL,
          MemberField.BUSINESS_SCOPE,
          MemberField.WEBSITE);
  private static final List<MemberField> PLACE =
      List.of(
          MemberField.DISTRICT, MemberField.REGISTERED_ADDRESS, MemberField.CORRESPONDENCE_ADDRESS);
  private static final List<MemberField> MEMBERSHIP =
      List.of(MemberField.JOINED, MemberField.FEE_TIER, MemberField.NOTE);

  private final Messages words;
  private final MemberWords said;
  private final boolean masked;

  MemberFacts(Messages words, MemberWords said, boolean masked) {
    this.words = words;
    this.said = said;
    this.masked = masked;
  }

  Facts of(RosterRow row) {
    Facts facts = new Facts();
    facts.section(words.text("memberview.identity"));
    facts.add(words.text("memberview.number"), row.number());
    facts.add(words.text("memberview.kind"), said.kind(row.member().kind()));
    add(facts, row, IDENTITY);
    facts.section(words.text("memberview.membership"));
    facts.add(words.text(MemberField.OFFICES.label()), said.offices(row.member()));
    add(facts, row, MEMBERSHIP);
    Standing dues = row.dues();
    facts.add(
        words.text("memberview.dues"), dues == null ? "" : new StandingWords(words).said(dues));
    facts.add(words.text("memberview.valid-from"), row.entry().validFrom().toString());
    facts.section(words.text("memberview.people"));
    Stream.of(PersonRole.values()).forEach(role -> addPerson(facts, row, role));
    facts.section(words.text("memberview.addresses"));
    add(facts, row, PLACE);
    return facts;
  }

  private void add(Facts facts, RosterRow row, List<MemberField> fields) {
    fields.forEach(
        field -> facts.add(words.text(field.label()), said.text(field, row.text(field))));
  }

  private void addPerson(Facts facts, RosterRow row, PersonRole role) {
    String who = joined(row, role, List.of(Part.NAME, Part.POST), "　");
    String reached = joined(row, role, List.of(Part.MOBILE, Part.PHONE, Part.EMAIL), "\n");
    facts.add(
        said.role(role),
        Stream.of(who, reached).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n")));
  }

  private String joined(RosterRow row, PersonRole role, List<Part> parts, String separator) {
    return parts.stream()
        .flatMap(part -> Fields.of(role, part).stream())
        .map(row::text)
        .filter(text -> !text.isEmpty())
        .map(this::masked)
        .collect(Collectors.joining(separator));
  }

  private String masked(String text) {
    return masked ? MOBILE.matcher(text).replaceAll("$1****$2") : text;
  }
}
