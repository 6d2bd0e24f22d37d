package org.huiji.persistence.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.huiji.persistence.dues.BankCounter.row;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.huiji.dues.bank.Confidence;
import org.huiji.dues.bank.Evidence;
import org.huiji.dues.bank.StatementPreview;
import org.huiji.dues.bank.Suggestion;
import org.huiji.dues.ledger.Allocation;
import org.huiji.dues.ledger.Payment;
import org.huiji.member.MemberField;
import org.huiji.member.MemberId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose dues a line is suggested to pay; every member owes 3,000 yuan for 2025 and for 2026. */
@SuppressWarnings("NullAway.Init") // made before each test
class StatementMatchTest {

  private static final LocalDate LONG_AGO = LocalDate.of(2020, 5, 1);

  @TempDir private Path folder;
  private BankCounter counter;
  private MemberId green;
  private MemberId far;

  @BeforeEach
  void chargeTwoMembers() {
    counter = new BankCounter(folder);
    green =
        add(
            "重庆青禾示例科技有限公司",
            Map.of(
                MemberField.LEGAL_REPRESENTATIVE_NAME,
                "林知远",
                MemberField.FORMER_NAMES,
                "重庆旧禾示例科技有限公司"));
    far = add("重庆远山示例软件有限公司", Map.of());
    counter.desk.charge(2025);
    counter.desk.charge(2026);
  }

  @AfterEach
  void close() {
    counter.close();
  }

  @Test
  void aNameIsKnownHoweverItIsWritten() {
    Suggestion found = suggest("3000", "重庆 青禾示例科技有限公司 ", "会费");

    assertThat(found.confidence()).isEqualTo(Confidence.CERTAIN);
    assertThat(found.parts()).containsExactly(new Allocation(green, 2025, 3_000_00));
  }

  @Test
  void aFormerNameIsAsGoodAsTheName() {
    Suggestion found = suggest("3000", "重庆旧禾示例科技有限公司", "会费");

    assertThat(found.confidence()).isEqualTo(Confidence.CERTAIN);
    assertThat(kinds(found)).containsExactly(Evidence.Kind.FORMER_NAME, Evidence.Kind.OPEN);
  }

  @Test
  void aLegalRepresentativeIsOnlyLikely() {
    Suggestion found = suggest("3000", "林知远", "会费");

    assertThat(found.confidence()).isEqualTo(Confidence.LIKELY);
    assertThat(found.parts()).containsExactly(new Allocation(green, 2025, 3_000_00));
    assertThat(kinds(found)).containsExactly(Evidence.Kind.PERSON, Evidence.Kind.OPEN);
  }

  @Test
  void aNameThatIsOnlyAlikeIsDoubtful() {
    Suggestion found = suggest("3000", "青禾示例科技有限责任公司", "会费");

    assertThat(found.confidence()).isEqualTo(Confidence.DOUBTFUL);
    assertThat(kinds(found)).contains(Evidence.Kind.SIMILAR_NAME);
  }

  @Test
  void whomTheRemarkNamesIsMeantWhoeverPays() {
    Suggestion found = suggest("3000", "重庆远山示例软件有限公司", "代重庆青禾示例科技有限公司交会费");

    assertThat(found.confidence()).isEqualTo(Confidence.LIKELY);
    assertThat(found.parts()).containsExactly(new Allocation(green, 2025, 3_000_00));
    assertThat(found.candidates()).extracting(entry -> entry.id()).containsExactly(green, far);
    assertThat(kinds(found)).contains(Evidence.Kind.AGAINST);
  }

  @Test
  void aRemarkThatPointsToAnotherMemberByWhateverNameLeavesItToTheClerk() {
    add("晴川坊", Map.of());
    for (String remark : List.of("重庆旧禾示例科技有限公司会费", "青禾示例科技会费", "转重庆青禾示例科技有限公司账", "晴川坊会费")) {
      Suggestion found = suggest("3000", "重庆远山示例软件有限公司", remark);

      assertThat(found.confidence()).as(remark).isEqualTo(Confidence.DOUBTFUL);
      assertThat(found.parts()).as(remark).containsExactly(new Allocation(far, 2025, 3_000_00));
      assertThat(kinds(found)).as(remark).contains(Evidence.Kind.AGAINST);
    }
  }

  @Test
  void aParentCompanyPaysForSeveralWhenTheAmountIsWhatTheyOwe() {
    Suggestion all = suggest("12000", "示例控股集团", "重庆青禾示例科技有限公司、重庆远山示例软件有限公司会费");
    Suggestion named = suggest("6000", "示例控股集团", "重庆青禾示例科技有限公司、重庆远山示例软件有限公司2026年会费");
    Suggestion odd = suggest("5000", "示例控股集团", "重庆青禾示例科技有限公司、重庆远山示例软件有限公司会费");

    assertThat(all.confidence()).isEqualTo(Confidence.LIKELY);
    assertThat(all.parts()).hasSize(4);
    assertThat(named.parts())
        .containsExactly(
            new Allocation(green, 2026, 3_000_00), new Allocation(far, 2026, 3_000_00));
    assertThat(odd.confidence()).isEqualTo(Confidence.DOUBTFUL);
    assertThat(odd.parts()).isEmpty();
    assertThat(odd.candidates()).hasSize(2);
  }

  @Test
  void aYearAheadIsPaidWhenTheRemarkNamesIt() {
    Suggestion found = suggest("3000", "重庆青禾示例科技有限公司", "2027年会费");

    assertThat(found.confidence()).isEqualTo(Confidence.LIKELY);
    assertThat(found.parts()).containsExactly(new Allocation(green, 2027, 3_000_00));
  }

  @Test
  void moreThanIsOpenPaysYearsAhead() {
    Suggestion found = suggest("9000", "重庆青禾示例科技有限公司", "会费");

    assertThat(found.confidence()).isEqualTo(Confidence.LIKELY);
    assertThat(found.parts())
        .extracting(Allocation::duesYear, Allocation::fen)
        .containsExactly(tuple(2025, 3_000_00L), tuple(2026, 3_000_00L), tuple(2027, 3_000_00L));
    assertThat(kinds(found)).contains(Evidence.Kind.TIER);
  }

  @Test
  void anAmountThatFitsNothingIsDividedOldestFirstAndDoubtful() {
    Suggestion found = suggest("3500", "重庆青禾示例科技有限公司", "会费");

    assertThat(found.confidence()).isEqualTo(Confidence.DOUBTFUL);
    assertThat(found.parts())
        .containsExactly(
            new Allocation(green, 2025, 3_000_00), new Allocation(green, 2026, 500_00));
    assertThat(kinds(found)).contains(Evidence.Kind.AMOUNT);
  }

  @Test
  void aBanksFeeIsSeenAlsoWhenTwoYearsArePaid() {
    Suggestion found = suggest("5990", "重庆青禾示例科技有限公司", "2025-2026年会费");

    assertThat(found.confidence()).isEqualTo(Confidence.LIKELY);
    assertThat(found.shortfall()).isEqualTo(10_00);
    assertThat(found.parts())
        .containsExactly(
            new Allocation(green, 2025, 3_000_00), new Allocation(green, 2026, 2_990_00));
  }

  @Test
  void whoHasLeftIsDoubtful() {
    MemberId former = counter.desk.unit("重庆澄观示例信息有限公司", LONG_AGO.toString(), "");
    counter.desk.leave(former, LONG_AGO.plusYears(1));
    Suggestion found = suggest("3000", "重庆澄观示例信息有限公司", "会费");

    assertThat(found.confidence()).isEqualTo(Confidence.DOUBTFUL);
    assertThat(found.parts()).extracting(Allocation::member).containsOnly(former);
    assertThat(kinds(found)).contains(Evidence.Kind.AGAINST);
  }

  @Test
  void moneyComingBackIsDoubtful() {
    assertThat(suggest("3000", "重庆青禾示例科技有限公司", "会费退回").confidence()).isEqualTo(Confidence.DOUBTFUL);
  }

  @Test
  void nobodyIsSuggestedForAStranger() {
    assertThat(suggest("3000", "示例印务有限公司", "会费")).isEqualTo(Suggestion.NOTHING);
  }

  @Test
  void eachLineSeesWhatThoseBeforeItPay() {
    StatementPreview preview =
        counter.preview(
            "2026-01-05,1,,3000,重庆青禾示例科技有限公司,会费",
            "2026-02-05,2,,3000,重庆青禾示例科技有限公司,会费",
            "2026-03-05,3,,3000,重庆青禾示例科技有限公司,会费");

    assertThat(row(preview, 2).parts()).containsExactly(new Allocation(green, 2025, 3_000_00));
    assertThat(row(preview, 3).parts()).containsExactly(new Allocation(green, 2026, 3_000_00));
    assertThat(row(preview, 3).changes())
        .singleElement()
        .satisfies(change -> assertThat(change.after()).isZero());
    assertThat(row(preview, 4).isOpen()).isTrue();
    assertThat(row(preview, 4).suggestion().parts())
        .containsExactly(new Allocation(green, 2027, 3_000_00));
  }

  @Test
  void moneyTypedInByHandBeforeIsNotTakenAgainUnasked() {
    LocalDate day = LocalDate.of(2026, 1, 5);
    List<Allocation> parts = List.of(new Allocation(green, 2025, 3_000_00));
    counter.desk.ledger.pay(new Payment("重庆青禾示例科技有限公司", day, null, null, parts), Treasury.CLERK);
    Suggestion found = suggest("3000", "重庆青禾示例科技有限公司", "会费");

    assertThat(found.confidence()).isEqualTo(Confidence.DOUBTFUL);
    assertThat(kinds(found)).contains(Evidence.Kind.AGAINST);
  }

  private MemberId add(String name, Map<MemberField, String> more) {
    var values = new EnumMap<MemberField, String>(MemberField.class);
    values.put(MemberField.KIND, "UNIT");
    values.put(MemberField.STATUS, "MEMBER");
    values.put(MemberField.NAME, name);
    values.put(MemberField.JOINED, LONG_AGO.toString());
    values.putAll(more);
    return counter.desk.add(LONG_AGO, values);
  }

  private Suggestion suggest(String amount, String payer, String remark) {
    StatementPreview preview =
        counter.preview("2026-01-05,1,," + amount + "," + payer + "," + remark);
    return row(preview, 2).suggestion();
  }

  private static List<Evidence.Kind> kinds(Suggestion suggestion) {
    return suggestion.evidence().stream().map(Evidence::kind).toList();
  }
}
