package org.huiji.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.huiji.member.MemberDraft;
import org.huiji.member.MemberField;
import org.huiji.member.MemberStatus;
import org.huiji.member.district.Districts;
import org.huiji.rulebook.membership.MemberKind;

/** How fictional units and people are described when they join. */
final class DemoProfile {

  private static final int SCHOOL_EVERY = 29;

  private final DemoWords words;
  private final DemoNames names;
  private final DemoCodes codes;
  private final String city;
  private final String rulebook;

  DemoProfile(DemoWords words, String rulebook) {
    this.words = words;
    this.rulebook = rulebook;
    this.city = words.text("city." + rulebook);
    this.names = new DemoNames(words, city);
    this.codes = new DemoCodes(words.text("region." + rulebook));
  }

  DemoNames names() {
    return names;
  }

  MemberDraft unit(int place, LocalDate joined, Random random) {
    boolean school = place % SCHOOL_EVERY == SCHOOL_EVERY - 1;
    String core = names.core(place);
    String district = district(joined, random);
    String head = names.person(random);
    MemberDraft draft =
        MemberDraft.empty(MemberKind.UNIT, MemberStatus.MEMBER)
            .with(
                MemberField.NAME,
                school ? names.school(core, random) : names.unit(core, district, random))
            .with(
                MemberField.CREDIT_CODE,
                school ? codes.institution(place) : codes.enterprise(place))
            .with(
                MemberField.UNIT_KIND, words.any(school ? "unit-kind-school" : "unit-kind", random))
            .with(MemberField.DISTRICT, district)
            .with(MemberField.REGISTERED_ADDRESS, address(district, random))
            .with(MemberField.REGISTERED_CAPITAL, String.valueOf(100 * (1 + random.nextInt(100))))
            .with(MemberField.BUSINESS_SCOPE, words.any("scope", random))
            .with(MemberField.WEBSITE, "https://u" + place + ".example.com")
            .with(MemberField.JOINED, joined(place, joined))
            .with(MemberField.LEGAL_REPRESENTATIVE_NAME, head)
            .with(
                MemberField.REPRESENTATIVE_NAME,
                random.nextInt(3) == 0 ? names.person(random) : head)
            .with(
                MemberField.REPRESENTATIVE_POST,
                words.any(school ? "post-school" : "post-head", random))
            .with(MemberField.REPRESENTATIVE_MOBILE, mobile(random));
    return liaison(
        draft.with(MemberField.CORRESPONDENCE_ADDRESS, draft.get(MemberField.REGISTERED_ADDRESS)),
        random);
  }

  MemberDraft individual(int place, LocalDate joined, Random random) {
    String employer = names.core(place) + words.list("tail").getFirst();
    return MemberDraft.empty(MemberKind.INDIVIDUAL, MemberStatus.MEMBER)
        .with(MemberField.NAME, names.person(random))
        .with(MemberField.EMPLOYER, city + employer + " " + words.any("post-head", random))
        .with(MemberField.DISTRICT, district(joined, random))
        .with(MemberField.JOINED, joined(place, joined))
        .with(MemberField.SELF_MOBILE, mobile(random))
        .with(MemberField.SELF_EMAIL, mail(random));
  }

  /** The same with another liaison. */
  MemberDraft liaison(MemberDraft draft, Random random) {
    return draft
        .with(MemberField.LIAISON_NAME, names.person(random))
        .with(MemberField.LIAISON_POST, words.any("post-liaison", random))
        .with(MemberField.LIAISON_MOBILE, mobile(random))
        .with(MemberField.LIAISON_EMAIL, mail(random));
  }

  /** The same at another address. */
  MemberDraft moved(MemberDraft draft, LocalDate on, Random random) {
    String district = district(on, random);
    return draft
        .with(MemberField.DISTRICT, district)
        .with(MemberField.CORRESPONDENCE_ADDRESS, address(district, random));
  }

  private String district(LocalDate on, Random random) {
    List<String> known =
        words
            .ifListed("district." + rulebook)
            .orElseGet(
                () -> Districts.knownTo(rulebook).on(on).stream().map(it -> it.name()).toList());
    return known.get(random.nextInt(known.size()));
  }

  private String address(String district, Random random) {
    String street = words.any("street", random) + (1 + random.nextInt(300)) + "号";
    return city
        + "市"
        + district
        + street
        + words.any("building", random)
        + (1 + random.nextInt(30))
        + "层";
  }

  /** Old registers often know only the month. */
  private static String joined(int place, LocalDate on) {
    return place % 3 == 0 ? on.toString().substring(0, 7) : on.toString();
  }

  static String mobile(Random random) {
    return String.format("199000%05d", random.nextInt(100_000));
  }

  private static String mail(Random random) {
    return String.format("a%06d@example.com", random.nextInt(1_000_000));
  }
}
