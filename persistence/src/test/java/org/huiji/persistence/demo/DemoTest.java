package org.huiji.persistence.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiji.admission.Admissions;
import org.huiji.admission.Applicant;
import org.huiji.declaration.Content;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.ReviewState;
import org.huiji.declaration.check.Checked;
import org.huiji.declaration.check.RoundInspection;
import org.huiji.declaration.evidence.EvidenceShelf;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.review.Review;
import org.huiji.declaration.round.Rounds;
import org.huiji.declaration.sending.Sending;
import org.huiji.demo.Demo;
import org.huiji.demo.DemoDues;
import org.huiji.demo.DemoRound;
import org.huiji.demo.DemoSize;
import org.huiji.dues.books.ClosedYear;
import org.huiji.dues.books.YearBooks;
import org.huiji.dues.charge.ChargeRun;
import org.huiji.dues.ledger.OpenBooks;
import org.huiji.dues.ledger.YearBalance;
import org.huiji.finding.Finding;
import org.huiji.finding.Findings;
import org.huiji.member.MemberNumbers;
import org.huiji.member.MemberStatus;
import org.huiji.member.Person;
import org.huiji.member.RegisterEntry;
import org.huiji.member.UnitMember;
import org.huiji.member.reading.CodeReading;
import org.huiji.member.reading.UnifiedCreditCode;
import org.huiji.persistence.admission.JooqApplications;
import org.huiji.persistence.declaration.JooqDeclarations;
import org.huiji.persistence.declaration.JooqEvidence;
import org.huiji.persistence.declaration.JooqListed;
import org.huiji.persistence.declaration.JooqRounds;
import org.huiji.persistence.declaration.JooqSendings;
import org.huiji.persistence.dues.JooqBooks;
import org.huiji.persistence.dues.JooqLedger;
import org.huiji.persistence.dues.JooqMoney;
import org.huiji.persistence.member.JooqMembers;
import org.huiji.persistence.member.JooqNumbering;
import org.huiji.persistence.rulebook.JooqRulebooks;
import org.huiji.persistence.setting.JooqSettings;
import org.huiji.persistence.store.SqliteStore;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.Rulebooks;
import org.huiji.setting.NumberDoubts;
import org.huiji.table.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 18);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-18T01:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  private final JooqMembers members = new JooqMembers();
  private final JooqApplications applications = new JooqApplications();
  private final JooqLedger entries = new JooqLedger();
  private final JooqDeclarations declarations = new JooqDeclarations();
  private final JooqListed listed = new JooqListed();
  private final Rulebooks rulebooks = new Rulebooks(new JooqRulebooks());
  private final MemberNumbers numbers =
      new MemberNumbers(members, new JooqNumbering(), rulebooks, CLOCK);
  private Optional<SqliteStore> open = Optional.empty();

  @AfterEach
  void close() {
    open.ifPresent(SqliteStore::close);
  }

  @ParameterizedTest
  @ValueSource(strings = {"chongqing", "dalian", "itss"})
  void fillsARegisterUnderEachRuleBook(String rules) {
    SqliteStore store = open("one");
    Demo.Made made = demo(store).fill(new DemoSize(rules, 200, 5), Progress.UNWATCHED);
    List<RegisterEntry> register = register(store, TODAY);
    assertThat(made).isEqualTo(new Demo.Made(rules, 200, 8, 10));
    assertThat(register).hasSize(218);
    assertThat(with(register, MemberStatus.MEMBER)).hasSizeBetween(198, 200);
    assertThat(with(register, MemberStatus.FORMER)).hasSizeBetween(7, 8);
    assertThat(with(register, MemberStatus.APPLICANT)).hasSize(10);
    assertThat(register)
        .filteredOn(entry -> entry.member().membership().status() != MemberStatus.APPLICANT)
        .noneMatch(entry -> entry.number() == null);
  }

  @Test
  void givesEveryUnitACodeThatIsRightAndItsOwn() {
    SqliteStore store = open("one");
    demo(store).fill(new DemoSize("dalian", 1000, 5), Progress.UNWATCHED);
    Set<String> codes = new HashSet<>();
    for (RegisterEntry entry : register(store, TODAY)) {
      if (entry.member() instanceof UnitMember unit && unit.creditCode() != null) {
        assertThat(UnifiedCreditCode.read(unit.creditCode())).isInstanceOf(CodeReading.Valid.class);
        assertThat(unit.creditCode().substring(2)).startsWith("210299");
        assertThat(codes.add(unit.creditCode())).isTrue();
      }
    }
    assertThat(codes).hasSizeGreaterThan(950);
  }

  @Test
  void namesNoUnitTwice() {
    SqliteStore store = open("one");
    demo(store).fill(new DemoSize(null, 3000, 3), Progress.UNWATCHED);
    List<String> names =
        register(store, TODAY).stream()
            .map(RegisterEntry::member)
            .filter(UnitMember.class::isInstance)
            .map(member -> member.name())
            .toList();
    assertThat(names).doesNotHaveDuplicates();
    assertThat(names).anyMatch(name -> name.length() <= 10).anyMatch(name -> name.length() >= 26);
    assertThat(names).anyMatch(name -> name.contains("（重庆）有限公司"));
    assertThat(names).anyMatch(name -> name.contains("𬭚"));
  }

  @Test
  void usesOnlyMobilesAndMailsThatNobodyHas() {
    SqliteStore store = open("one");
    demo(store).fill(new DemoSize(null, 300, 2), Progress.UNWATCHED);
    List<Person> people =
        register(store, TODAY).stream().flatMap(entry -> entry.member().people().stream()).toList();
    assertThat(people)
        .extracting(Person::mobile)
        .allMatch(it -> it == null || it.startsWith("199000"));
    assertThat(people)
        .extracting(Person::email)
        .allMatch(it -> it == null || it.endsWith("@example.com"));
  }

  @Test
  void makesTheSameAssociationAgain() {
    SqliteStore one = open("one");
    demo(one).fill(new DemoSize("itss", 150, 9), Progress.UNWATCHED);
    List<RegisterEntry> first = register(one, TODAY);
    one.close();
    SqliteStore other = open("other");
    demo(other).fill(new DemoSize("itss", 150, 9), Progress.UNWATCHED);
    assertThat(register(other, TODAY)).isEqualTo(first);
  }

  @Test
  void tellsAHistoryOfOfficesNamesAndAddresses() {
    SqliteStore store = open("one");
    demo(store).fill(new DemoSize(null, 400, 9), Progress.UNWATCHED);
    List<RegisterEntry> then = register(store, LocalDate.of(2019, 6, 30));
    List<RegisterEntry> now = register(store, TODAY);
    assertThat(then).hasSizeLessThan(now.size());
    assertThat(then)
        .allMatch(
            entry ->
                entry.member().membership().status() == MemberStatus.MEMBER
                    || entry.member().membership().status() == MemberStatus.FORMER
                    || entry.member().membership().status() == MemberStatus.EXIT_PENDING);
    assertThat(holders(then, "president")).hasSize(1);
    assertThat(holders(now, "president")).hasSize(1);
    assertThat(holders(then, "council-member")).isNotEqualTo(holders(now, "council-member"));
    assertThat(now).anyMatch(entry -> !entry.member().formerNames().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"chongqing", "dalian", "itss"})
  void keepsOfficesInsideTheLimitsAndLeavesAFewThingsToMend(String rules) {
    SqliteStore store = open("one");
    demo(store).fill(new DemoSize(rules, 800, 5), Progress.UNWATCHED);
    List<Finding> findings =
        new Findings(
                store,
                members,
                rulebooks,
                new NumberDoubts(store, new JooqNumbering(), rulebooks, CLOCK),
                CLOCK)
            .all();
    assertThat(findings).noneMatch(Finding.OfRegister.class::isInstance);
    assertThat(findings.stream().filter(Finding.OfMember.class::isInstance).map(Finding::rule))
        .contains("code.missing", "liaison.missing", "phone.doubtful", "joined.missing")
        .hasSizeLessThan(12);
  }

  @Test
  void hasApplicantsThatCanBeApproved() {
    SqliteStore store = open("one");
    demo(store).fill(new DemoSize(null, 60, 5), Progress.UNWATCHED);
    var admissions = new Admissions(store, members, applications, numbers, rulebooks, CLOCK);
    List<Applicant> reviewed =
        admissions.applicants().stream()
            .filter(one -> one.entry().number() == null && one.isDone(Admissions.REVIEW))
            .toList();
    assertThat(reviewed).hasSizeBetween(3, 7);
    admissions.approve(
        reviewed.stream().map(one -> one.entry().id()).toList(),
        new Admissions.Approval("council", "第二届理事会第五次会议", TODAY, null, null),
        "演示");
    assertThat(with(register(store, TODAY), MemberStatus.APPLICANT)).hasSize(10 - reviewed.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"chongqing", "dalian", "itss"})
  void chargesItsYearsAndClosesTheOlderOnes(String rules) {
    SqliteStore store = open("one");
    demo(store).fill(new DemoSize(rules, 300, 6), Progress.UNWATCHED);
    List<YearBalance> balances = store.read(entries::balances);
    YearBooks years = books(store);
    assertThat(years.years()).containsExactly(2021, 2022, 2023, 2024, 2025, 2026);
    assertThat(years.closed())
        .extracting(ClosedYear::bookYear)
        .containsExactly(2021, 2022, 2023, 2024);
    assertThat(years.audit()).isEmpty();
    assertThat(balances).anyMatch(one -> one.balance() > 0).anyMatch(one -> one.waived() > 0);
    assertThat(balances).noneMatch(one -> one.balance() < 0);
    assertThat(balances)
        .filteredOn(one -> one.duesYear() == 2025)
        .hasSizeGreaterThan(200)
        .filteredOn(one -> one.balance() == 0)
        .hasSizeGreaterThan(200);
  }

  @Test
  void declaresPlatformsOfAllTypesFromManyDistrictsWithSomethingForTheChecksToFind() {
    SqliteStore store = open("one");
    demo(store).fill(new DemoSize(null, 200, 5), Progress.UNWATCHED);
    List<Checked> all = inspected(store);

    assertThat(all).hasSizeBetween(48, 56);
    assertThat(all)
        .extracting(one -> one.declaration().content().find(FormField.CATEGORY).orElse(""))
        .containsOnly("适配评测类", "咨询规划类", "开发服务类", "技术标准类", "人才培养类", "投资类");
    assertThat(all.stream().map(one -> one.declaration().content().district()).distinct())
        .hasSizeGreaterThan(25);
    assertThat(all.stream().map(one -> one.declaration().state()).distinct())
        .containsExactlyInAnyOrder(ReviewState.values());
    assertThat(all.stream().flatMap(one -> one.problems().stream()).map(one -> one.rule().id()))
        .contains(
            "declaration.threshold",
            "declaration.limit",
            "declaration.twice",
            "declaration.part",
            "declaration.agreement",
            "declaration.evidence",
            "declaration.listed",
            "declaration.form",
            "declaration.missing");
    assertThat(all).filteredOn(one -> one.problems().isEmpty()).hasSizeGreaterThan(10);
    assertThat(folder.resolve("evidence")).isNotEmptyDirectory();
    List<Sending> sent = store.read(tx -> new JooqSendings().of(tx, "2021-2"));
    assertThat(sent).hasSizeBetween(25, 36);
  }

  @Test
  void letsMembersDeclareAndDeclaresTheSameAgain() {
    SqliteStore one = open("one");
    demo(one).fill(new DemoSize(null, 200, 5), Progress.UNWATCHED);
    List<Content> first = contents(one);
    Set<String> codes =
        register(one, TODAY).stream()
            .map(RegisterEntry::member)
            .filter(UnitMember.class::isInstance)
            .map(member -> String.valueOf(((UnitMember) member).creditCode()))
            .collect(Collectors.toSet());
    one.close();
    SqliteStore other = open("other");
    demo(other).fill(new DemoSize(null, 200, 5), Progress.UNWATCHED);

    assertThat(contents(other)).isEqualTo(first);
    assertThat(first)
        .filteredOn(content -> codes.contains(content.find(FormField.CREDIT_CODE).orElse("")))
        .hasSizeGreaterThan(8);
    assertThat(first)
        .extracting(content -> content.find(FormField.CONTACT_MOBILE).orElse(""))
        .allMatch(mobile -> mobile.startsWith("199000"));
  }

  @Test
  void declaresNothingUnderRuleBooksOfOtherCities() {
    SqliteStore store = open("one");
    demo(store).fill(new DemoSize("dalian", 20, 1), Progress.UNWATCHED);
    assertThat(contents(store)).isEmpty();
  }

  @Test
  void saysThatItsNameAndAnswersAreNotTheAssociations() {
    SqliteStore store = open("one");
    demo(store).fill(new DemoSize("dalian", 5, 1), Progress.UNWATCHED);
    Rulebook rulebook = store.read(tx -> rulebooks.on(tx, TODAY));
    assertThat(rulebook.settled(rulebook.association())).isEqualTo("示例市软件行业协会");
    assertThat(rulebook.answers())
        .isNotEmpty()
        .allMatch(answer -> answer.by().equals("演示"))
        .allMatch(answer -> String.valueOf(answer.words()).contains("不是协会的答复"));
  }

  @Test
  void refusesARegisterThatIsNotEmpty() {
    SqliteStore store = open("one");
    demo(store).fill(new DemoSize(null, 5, 1), Progress.UNWATCHED);
    assertThatThrownBy(() -> demo(store).fill(new DemoSize(null, 5, 1), Progress.UNWATCHED))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("demo.not-empty");
    assertThat(register(store, TODAY)).hasSize(15);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 1_000_001})
  void refusesAnImpossibleNumberOfMembers(int size) {
    assertThatThrownBy(() -> new DemoSize(null, size, 5)).isInstanceOf(Refusal.class);
  }

  private SqliteStore open(String name) {
    SqliteStore store = SqliteStore.open(folder.resolve(name + ".db"), CLOCK);
    open = Optional.of(store);
    return store;
  }

  private Demo demo(SqliteStore store) {
    var settings = new JooqSettings();
    var open = new OpenBooks(new JooqBooks()::lastClosed, CLOCK);
    var run = new ChargeRun(store, members, entries, settings, rulebooks, open);
    var dues = new DemoDues(run, entries, new JooqMoney(), books(store), settings);
    var rounds = new Rounds(store, new JooqRounds());
    var review = new Review(store, declarations, listed, rounds, CLOCK);
    var shelf = new EvidenceShelf(folder.resolve("evidence"));
    var round =
        new DemoRound(
            rounds, declarations, review, new JooqSendings(), listed, new JooqEvidence(), shelf);
    return new Demo(store, members, numbers, applications, rulebooks, settings, dues, round, CLOCK);
  }

  private List<Checked> inspected(SqliteStore store) {
    var rounds = new Rounds(store, new JooqRounds());
    return new RoundInspection(store, rounds, declarations, listed, new JooqEvidence())
        .of(null)
        .declarations();
  }

  private List<Content> contents(SqliteStore store) {
    List<Declaration> all = store.read(tx -> declarations.of(tx, "2021-2"));
    return all.stream().map(Declaration::content).toList();
  }

  private List<RegisterEntry> register(SqliteStore store, LocalDate on) {
    return store.read(tx -> members.asOf(tx, on));
  }

  private YearBooks books(SqliteStore store) {
    var books = new JooqBooks();
    return new YearBooks(store, books, entries, new OpenBooks(books::lastClosed, CLOCK));
  }

  private static List<RegisterEntry> with(List<RegisterEntry> register, MemberStatus status) {
    return register.stream()
        .filter(entry -> entry.member().membership().status() == status)
        .toList();
  }

  private static Set<String> holders(List<RegisterEntry> register, String office) {
    return register.stream()
        .filter(entry -> entry.member().membership().offices().contains(office))
        .map(entry -> String.valueOf(entry.number()))
        .collect(Collectors.toSet());
  }
}
