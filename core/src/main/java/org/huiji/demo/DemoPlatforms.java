package org.huiji.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.huiji.declaration.Checklist;
import org.huiji.declaration.Content;
import org.huiji.declaration.ReviewState;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.round.Category;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.summary.SummaryColumn;
import org.huiji.member.MemberDraft;
import org.huiji.member.MemberField;

/**
 * The platforms of a round: most in order and somewhere in the review, some with what the checks
 * find, some declared by members of the register.
 */
final class DemoPlatforms {

  /** Units that no member and no applicant is. */
  private static final int FIRST_PLACE = 3_000_000;

  private static final int SEED = 7;

  /** Neighbours come from districts that are far apart, and some districts send nothing. */
  private static final int STRIDE = 7;

  private static final int SENDING_PERCENT = 80;
  private static final int MEMBER_EVERY = 3;
  private static final int BELOW = 60;

  private final DemoWords words;
  private final DemoProfile profile;
  private final Round round;
  private final List<String> districts;
  private final List<MemberDraft> members;

  /**
   * For a round.
   *
   * @param districts whose bureaus may recommend
   * @param members units of the register that declare, too
   */
  DemoPlatforms(
      DemoWords words,
      DemoProfile profile,
      Round round,
      List<String> districts,
      List<MemberDraft> members) {
    this.words = words;
    this.profile = profile;
    this.round = round;
    this.districts = districts.subList(0, districts.size() * SENDING_PERCENT / 100);
    this.members = List.copyOf(members);
  }

  /** So many; of one more the unit has spelled its platform in two ways. */
  List<DemoPlatform> all(int count) {
    List<DemoPlatform> all = new ArrayList<>();
    for (int place = 0; place < count; place++) {
      DemoPlatform one = platform(place);
      all.add(one);
      if (fault(place) == Fault.TWO_SPELLINGS) {
        all.add(spelledOtherwise(one));
      }
    }
    return all;
  }

  /** What is wrong with a declaration. */
  private enum Fault {
    NONE,
    THRESHOLD,
    TOO_LONG,
    TWO_SPELLINGS,
    TOO_MANY_DEVELOPERS,
    TABLE_DIFFERS,
    NO_CODE,
    RELIEF,
    NO_FORM,
    NO_DISTRICT,
    FEW_PAPERS,
    LATE
  }

  /** Every other one is in order. */
  private static Fault fault(int place) {
    Fault[] all = Fault.values();
    return place % 2 == 0 ? Fault.NONE : all[1 + place / 2 % (all.length - 1)];
  }

  private DemoPlatform platform(int place) {
    Random random = Seeds.of(FIRST_PLACE + place, SEED);
    int kinds = round.categories().size();
    Category category = round.categories().get((place + place / kinds) % kinds);
    Fault fault = fault(place);
    MemberDraft unit = unit(place, random);
    var form = new DemoForm(words, profile.names(), round);
    Answers answers = form.of(unit, category, place, random);
    Answers summary = summary(answers);
    answers = answers.with(FormField.SHORT_PROFILE, "");
    Checklist checklist = checklist(place);
    switch (fault) {
      case THRESHOLD, RELIEF -> {
        String service = form.service(category, BELOW);
        answers = answers.with(FormField.SERVICE, service);
        summary = summary.with(FormField.SERVICE, service);
        if (fault == Fault.RELIEF) {
          checklist =
              new Checklist(
                  checklist.conditions(),
                  round.relief().niches().getFirst(),
                  words.text("platform-letter"));
        }
      }
      case TOO_LONG -> {
        String profileText = answers.text(FormField.UNIT_PROFILE);
        answers = answers.with(FormField.UNIT_PROFILE, profileText.repeat(4));
      }
      case TOO_MANY_DEVELOPERS -> {
        String many = answers.text(FormField.STAFF) + "0";
        answers = answers.with(FormField.DEVELOPERS, many);
        summary = summary.with(FormField.DEVELOPERS, many);
      }
      case TABLE_DIFFERS ->
          summary = summary.with(FormField.REVENUE, answers.text(FormField.REVENUE_BEFORE));
      case NO_CODE -> answers = answers.with(FormField.CREDIT_CODE, "");
      case NO_FORM -> answers = Answers.NONE;
      case NO_DISTRICT -> summary = Answers.NONE;
      case NONE, TWO_SPELLINGS, FEW_PAPERS, LATE -> {}
    }
    String district =
        fault == Fault.NO_DISTRICT ? null : districts.get(place * STRIDE % districts.size());
    return new DemoPlatform(
        place,
        new Content(district, answers, summary, checklist),
        received(place, fault),
        state(place, fault),
        fault == Fault.FEW_PAPERS ? 50 : 100);
  }

  /** The same platform again, from the next district, under a name that is written otherwise. */
  private DemoPlatform spelledOtherwise(DemoPlatform one) {
    Content content = one.content();
    String otherwise = content.platform().replace("公共服务平台", " 公共服务平台");
    String district = districts.get((one.place() * STRIDE + 1) % districts.size());
    Content other =
        new Content(
            district,
            Answers.NONE,
            content.summary().with(FormField.PLATFORM, otherwise),
            Checklist.UNTOUCHED);
    return new DemoPlatform(one.place(), other, one.received(), ReviewState.RECEIVED, 0);
  }

  private MemberDraft unit(int place, Random random) {
    int member = place / MEMBER_EVERY;
    if (place % MEMBER_EVERY == 1 && member < members.size()) {
      MemberDraft known = members.get(member);
      return place % 2 == 0
          ? known
          : known.with(MemberField.REGISTERED_CAPITAL, "5001").with(MemberField.WEBSITE, null);
    }
    return profile.unit(FIRST_PLACE + place, round.notice().issuedOn(), random);
  }

  private Checklist checklist(int place) {
    Map<String, Boolean> met = new TreeMap<>();
    if (place % 4 != 3) {
      round.conditions().forEach(one -> met.put(one.id(), true));
    }
    return new Checklist(met, null, null);
  }

  private LocalDate received(int place, Fault fault) {
    return fault == Fault.LATE
        ? round.companyDeadline().plusDays(3)
        : round.companyDeadline().minusDays(1 + place % 11);
  }

  /** What has an error is not taken further than the city. */
  private static ReviewState state(int place, Fault fault) {
    return switch (fault) {
      case NONE -> inOrder(place);
      case THRESHOLD, TOO_MANY_DEVELOPERS, FEW_PAPERS -> ReviewState.RETURNED;
      case RELIEF, LATE -> ReviewState.AT_CITY;
      case TABLE_DIFFERS -> ReviewState.DISTRICT_CHECKED;
      case TOO_LONG, TWO_SPELLINGS, NO_CODE, NO_FORM, NO_DISTRICT -> ReviewState.RECEIVED;
    };
  }

  private static ReviewState inOrder(int place) {
    return switch (place / 2 % 6) {
      case 0 -> ReviewState.LISTED;
      case 1 -> ReviewState.PUBLIC_NOTICE;
      case 2 -> ReviewState.EXPERT_REVIEW;
      case 3 -> ReviewState.NOT_LISTED;
      case 4 -> ReviewState.AT_CITY;
      default -> ReviewState.DISTRICT_CHECKED;
    };
  }

  /** The columns of the district's table that the form asks, too, and the short profile. */
  private static Answers summary(Answers form) {
    Map<FormField, String> row = new EnumMap<>(FormField.class);
    for (SummaryColumn column : SummaryColumn.values()) {
      column.fields().forEach(field -> form.find(field).ifPresent(text -> row.put(field, text)));
    }
    return new Answers(row);
  }
}
