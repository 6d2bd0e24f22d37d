package org.huiji.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.huiji.admission.ApplicationRepository;
import org.huiji.member.MemberDraft;
import org.huiji.member.MemberId;
import org.huiji.member.MemberNumbers;
import org.huiji.member.MemberRepository;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.BuiltInRulebooks;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.Rulebooks;
import org.huiji.rulebook.membership.AdmissionStep;
import org.huiji.rulebook.membership.MemberKind;
import org.huiji.setting.SettingKey;
import org.huiji.setting.SettingRepository;
import org.huiji.store.Cause;
import org.huiji.store.ChangeTx;
import org.huiji.store.Store;
import org.huiji.table.Progress;

/**
 * Fills an empty register with a fictional association: the same one each time for the same size on
 * the same day. Its codes are from a region that no authority has, its mobiles and addresses are
 * made up.
 */
public final class Demo {

  private static final String USUAL = "chongqing";
  private static final int BATCH = 2000;
  private static final int NEWCOMERS = 6;

  /** Members that declare platforms. */
  private static final int DECLARING = 16;

  private final Store store;
  private final MemberRepository members;
  private final MemberNumbers numbers;
  private final ApplicationRepository applications;
  private final Rulebooks rulebooks;
  private final SettingRepository settings;
  private final DemoDues dues;
  private final DemoRound round;
  private final Clock clock;

  public Demo(
      Store store,
      MemberRepository members,
      MemberNumbers numbers,
      ApplicationRepository applications,
      Rulebooks rulebooks,
      SettingRepository settings,
      DemoDues dues,
      DemoRound round,
      Clock clock) {
    this.store = store;
    this.members = members;
    this.numbers = numbers;
    this.applications = applications;
    this.rulebooks = rulebooks;
    this.settings = settings;
    this.dues = dues;
    this.round = round;
    this.clock = clock;
  }

  /**
   * What was made.
   *
   * @param members of today, without those who left
   */
  public record Made(String rulebook, int members, int former, int applicants) {}

  /**
   * Fills the register, whole or not at all.
   *
   * @throws Refusal when it is not empty, or keeps to another rule book
   */
  public Made fill(DemoSize size, Progress progress) {
    var words = new DemoWords();
    Cause cause = Cause.of(words.text("operator"), "action.demo", words.text("association"));
    return store.change(cause, tx -> fill(tx, size, words, progress));
  }

  private Made fill(ChangeTx tx, DemoSize size, DemoWords words, Progress progress) {
    LocalDate today = LocalDate.now(clock);
    var calendar = DemoCalendar.until(today, size.years());
    boolean isNew = !rulebooks.isChosen(tx);
    Rulebook rulebook = rulebook(tx, size, calendar, words);
    boolean individuals =
        rulebook.memberKinds().stream().anyMatch(kind -> kind.kind() == MemberKind.INDIVIDUAL);
    List<DemoMember> all = new DemoMembers(size, calendar, individuals).all();
    var profile = new DemoProfile(words, rulebook.id());
    var life =
        new DemoLife(profile, calendar, words, rulebook, elected(rulebook, size, calendar, all));
    List<MemberId> ids = members.create(tx, all.size());
    for (int from = 0; from < all.size(); from += BATCH) {
      if (!progress.goOn((double) from / all.size())) {
        throw new CancellationException();
      }
      members.add(
          tx,
          IntStream.range(from, Math.min(all.size(), from + BATCH))
              .boxed()
              .flatMap(i -> life.of(all.get(i), ids.get(i)).stream())
              .toList());
    }
    var wanted = new LinkedHashMap<MemberId, Optional<String>>();
    ids.forEach(id -> wanted.put(id, Optional.empty()));
    numbers.give(tx, wanted);
    admit(tx, new DemoApplicants(profile, calendar, words, steps(rulebook)), all, ids);
    set(tx, calendar, words);
    if (isNew) {
      dues.decide(tx, words);
      dues.fill(tx, calendar, ids, words);
    }
    if (rulebook.id().equals(USUAL)) {
      round.fill(
          tx, DemoRound.count(size.members()), profile, declaring(life, all, ids), words, today);
    }
    int former = all.size() - size.members();
    return new Made(rulebook.id(), size.members(), former, DemoApplicants.APPLICANTS);
  }

  /** Units that are members today, as they are known last. */
  private static List<MemberDraft> declaring(
      DemoLife life, List<DemoMember> all, List<MemberId> ids) {
    return all.stream()
        .filter(member -> !member.individual() && member.left() == null)
        .limit(DECLARING)
        .map(member -> life.of(member, ids.get(member.place())).getLast().draft())
        .toList();
  }

  private Rulebook rulebook(ChangeTx tx, DemoSize size, DemoCalendar calendar, DemoWords words) {
    if (!members.everybody(tx).isEmpty()) {
      throw Refusal.of("demo.not-empty");
    }
    LocalDate today = calendar.today();
    boolean isChosen = rulebooks.isChosen(tx);
    String wanted = size.rulebook();
    Rulebook base =
        isChosen ? rulebooks.on(tx, today) : BuiltInRulebooks.read(wanted == null ? USUAL : wanted);
    if (wanted != null && !wanted.equals(base.id())) {
      throw Refusal.of("demo.other-rules", base.id(), wanted);
    }
    var rules = new DemoRules(words, today);
    Rulebook named = rules.named(rules.answered(base));
    if (isChosen) {
      rulebooks.keep(tx, today, named);
    } else {
      rulebooks.keep(tx, calendar.founded(), rules.adopted(named, calendar.founded()));
    }
    return named;
  }

  private static Map<LocalDate, Map<Integer, String>> elected(
      Rulebook rulebook, DemoSize size, DemoCalendar calendar, List<DemoMember> all) {
    var offices = new DemoOffices(rulebook, size.members());
    var elected = new LinkedHashMap<LocalDate, Map<Integer, String>>();
    for (LocalDate election : calendar.elections()) {
      elected.put(election, offices.elected(all, election, calendar.term(election)));
    }
    return elected;
  }

  private static List<AdmissionStep> steps(Rulebook rulebook) {
    return rulebook.settled(rulebook.admission().steps());
  }

  /** Those who apply, and the papers of those whom the latest meetings approved. */
  private void admit(
      ChangeTx tx, DemoApplicants applicants, List<DemoMember> all, List<MemberId> ids) {
    List<MemberId> applying = members.create(tx, DemoApplicants.APPLICANTS);
    members.add(tx, applicants.versions(applying));
    applications.add(tx, applicants.steps(applying));
    all.stream()
        .skip(Math.max(1, all.size() - NEWCOMERS))
        .forEach(
            member ->
                applications.add(
                    tx,
                    applicants.approved(ids.get(member.place()), member.place(), member.joined())));
  }

  private void set(ChangeTx tx, DemoCalendar calendar, DemoWords words) {
    LocalDate from = calendar.elections().getLast();
    settings.put(tx, SettingKey.CONTACT_PERSON, words.text("contact"));
    settings.put(tx, SettingKey.CONTACT_ADDRESS, words.text("contact-address"));
    settings.put(
        tx, SettingKey.CURRENT_TERM, words.text("office-term", calendar.term(calendar.today())));
    settings.put(tx, SettingKey.CERTIFICATE_FROM, from.toString());
    settings.put(tx, SettingKey.CERTIFICATE_UNTIL, calendar.termEnd().toString());
  }
}
