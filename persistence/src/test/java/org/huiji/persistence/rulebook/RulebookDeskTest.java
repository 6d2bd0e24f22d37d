package org.huiji.persistence.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.huiji.persistence.setting.JooqSettings;
import org.huiji.persistence.store.SqliteStore;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.BuiltInRulebooks;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.RulebookRepository.Edition;
import org.huiji.rulebook.Rulebooks;
import org.huiji.rulebook.edit.RulebookDesk;
import org.huiji.rulebook.edit.RulebookEdit;
import org.huiji.rulebook.fee.FeeSchedule;
import org.huiji.rulebook.fee.FeeTier;
import org.huiji.rulebook.paper.Numbered;
import org.huiji.rulebook.paper.PaperKind;
import org.huiji.rulebook.question.Answer;
import org.huiji.setting.SettingDesk;
import org.huiji.setting.SettingKey;
import org.huiji.store.Cause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // opened before each test
class RulebookDeskTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 18);
  private static final LocalDate CHOSEN = LocalDate.of(2026, 1, 1);
  private static final String CLERK = "王芳";

  @TempDir private Path folder;
  private SqliteStore store;
  private Rulebooks rulebooks;
  private RulebookDesk desk;
  private SettingDesk settings;

  @BeforeEach
  void open() {
    Clock clock = Clock.fixed(Instant.parse("2026-03-18T01:00:00Z"), ZoneOffset.UTC);
    store = SqliteStore.open(folder.resolve("huiji.db"), clock);
    rulebooks = new Rulebooks(new JooqRulebooks());
    desk = new RulebookDesk(store, rulebooks, clock);
    settings = new SettingDesk(store, new JooqSettings(), rulebooks, desk, clock);
    store.change(
        Cause.of(CLERK, "action.rulebook-choose", "chongqing"),
        tx -> {
          rulebooks.keep(tx, CHOSEN, BuiltInRulebooks.read("chongqing"));
          return null;
        });
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void sinceWhenAPartReadsAsTodayIsKnownOnceItWasChanged() {
    assertThat(desk.since(book -> book.title(PaperKind.ROSTER))).isEmpty();

    LocalDate changed = LocalDate.of(2026, 2, 1);
    desk.edit(List.of(RulebookEdit.retitle(PaperKind.ROSTER, "会员一览表")), changed, CLERK, null);
    desk.edit(List.of(RulebookEdit.retitle(PaperKind.DUES_NOTICE, "催费单")), TODAY, CLERK, null);

    assertThat(desk.since(book -> book.title(PaperKind.ROSTER))).contains(changed);
    assertThat(desk.since(book -> book.title(PaperKind.MEMBER_CERTIFICATE))).isEmpty();
  }

  @Test
  void anAnswerHoldsFromItsDayAndIsKeptWithWhoAndWhen() {
    LocalDate answered = LocalDate.of(2026, 3, 2);

    desk.answer(new Answer("000-A1", "supervisor-granted", null, answered, "第五届理事会第二次会议"), CLERK);

    assertThat(desk.inForce().stoppingQuestions()).doesNotContain("000-A1");
    assertThat(on(answered.minusDays(1)).stoppingQuestions()).contains("000-A1");
    Edition kept = desk.editions().getFirst();
    assertThat(kept.validFrom()).isEqualTo(answered);
    assertThat(kept.recordedAt()).isEqualTo(Instant.parse("2026-03-18T01:00:00Z"));
    assertThat(kept.cause()).isEqualTo(Cause.of(CLERK, "action.rulebook-edit", "000-A1"));
  }

  @Test
  void anAnswerOfAFutureDayIsRefused() {
    Answer answer = new Answer("000-A1", null, "待定", TODAY.plusDays(1), CLERK);

    assertThatThrownBy(() -> desk.answer(answer, CLERK)).isInstanceOf(Refusal.class);
    assertThat(desk.editions()).hasSize(1);
  }

  @Test
  void theNameOfTheAssociationIsAnsweredInWords() {
    desk.answer(new Answer("000-name", null, "山城软件行业协会", TODAY, CLERK), CLERK);

    Rulebook rulebook = desk.inForce();
    assertThat(rulebook.settled(rulebook.association())).isEqualTo("山城软件行业协会");
    assertThat(rulebook.stoppingQuestions()).doesNotContain("000-name");
    assertThat(settings.all()).containsEntry(SettingKey.ASSOCIATION_NAME, "山城软件行业协会");
  }

  @Test
  void editsMadeTogetherAreOneEditionWithItsReason() {
    desk.edit(
        List.of(
            RulebookEdit.renameOffice("vice-president", "副会长", "副会长单位"),
            RulebookEdit.retitle(PaperKind.ROSTER, "会员一览表"),
            RulebookEdit.mark("山软"),
            RulebookEdit.renumber(Numbered.MEMBER, "SC{6位流水}")),
        TODAY,
        CLERK,
        "第五届理事会决定");

    Rulebook rulebook = desk.inForce();
    assertThat(rulebook.office("vice-president").orElseThrow().unitName()).isEqualTo("副会长单位");
    assertThat(rulebook.title(PaperKind.ROSTER)).isEqualTo("会员一览表");
    assertThat(rulebook.numberPattern(Numbered.MEMBER).format(2026, 12)).isEqualTo("SC000012");
    assertThat(desk.editions()).hasSize(2);
    assertThat(desk.editions().getFirst().cause().reason()).isEqualTo("第五届理事会决定");
    assertThat(on(TODAY.minusDays(1)).office("vice-president").orElseThrow().name())
        .isEqualTo("副理事长");
  }

  @Test
  void oneBadEditKeepsAllOut() {
    assertThatThrownBy(
            () ->
                desk.edit(
                    List.of(
                        RulebookEdit.mark("山软"), RulebookEdit.renumber(Numbered.MEMBER, "没有流水")),
                    TODAY,
                    CLERK,
                    null))
        .isInstanceOf(Refusal.class);

    assertThat(desk.editions()).hasSize(1);
    assertThat(desk.inForce().papers().mark().value()).isEqualTo("渝软协");
  }

  @Test
  void savingWhatIsThereAlreadyIsRefused() {
    assertThatThrownBy(() -> rename("副理事长", "副理事长单位", TODAY)).isInstanceOf(Refusal.class);
    assertThat(desk.editions()).hasSize(1);
  }

  @Test
  void anEditOfAnEarlierDayReachesTheEditionsAfterIt() {
    LocalDate later = LocalDate.of(2026, 3, 1);
    desk.edit(List.of(RulebookEdit.mark("山软")), later, CLERK, null);

    rename("副会长", "副会长单位", LocalDate.of(2026, 2, 1));

    assertThat(on(later).office("vice-president").orElseThrow().name()).isEqualTo("副会长");
    assertThat(on(later).papers().mark().value()).isEqualTo("山软");
  }

  @Test
  void aLaterEditionThatSaysSomethingElseKeepsIt() {
    LocalDate later = LocalDate.of(2026, 3, 1);
    rename("副会长", "副会长单位", later);

    rename("副主席", "副主席单位", LocalDate.of(2026, 2, 1));

    assertThat(on(later).office("vice-president").orElseThrow().name()).isEqualTo("副会长");
    assertThat(on(LocalDate.of(2026, 2, 1)).office("vice-president").orElseThrow().name())
        .isEqualTo("副主席");
  }

  @Test
  void feesAnswerTheirQuestion() {
    FeeTier tier = new FeeTier("1", "普通会员", 200_000, List.of("member"), "会费标准");
    FeeSchedule fees = new FeeSchedule(List.of(tier), "第五届会员代表大会", null, null, null);

    desk.edit(List.of(RulebookEdit.fees(fees, TODAY, CLERK)), TODAY, CLERK, null);

    assertThat(desk.inForce().settled(desk.inForce().fees())).isEqualTo(fees);
    assertThat(desk.inForce().stoppingQuestions()).doesNotContain("000-A9-fees");
  }

  @Test
  void settingTheNameNamesTheAssociationInTheRuleBookToo() {
    settings.save(Map.of(SettingKey.ASSOCIATION_NAME, "山城软件行业协会", SettingKey.OPERATOR, CLERK));

    assertThat(desk.inForce().ifSettled(desk.inForce().association())).contains("山城软件行业协会");
    assertThat(settings.operator()).isEqualTo(CLERK);
    assertThat(desk.editions().getFirst().cause().action()).isEqualTo("action.setting-edit");
  }

  @Test
  void certificatesThatEndBeforeTheyBeginAreRefused() {
    assertThatThrownBy(
            () ->
                settings.save(
                    Map.of(
                        SettingKey.CERTIFICATE_FROM, "2026-01-01",
                        SettingKey.CERTIFICATE_UNTIL, "2025-12-31")))
        .isInstanceOf(Refusal.class);
    assertThat(settings.all()).doesNotContainKey(SettingKey.CERTIFICATE_FROM);
  }

  @Test
  void savingWhatIsSetAlreadyChangesNothing() {
    settings.save(Map.of(SettingKey.CONTACT_PERSON, "王芳"));

    assertThat(settings.save(Map.of(SettingKey.CONTACT_PERSON, " 王芳 "))).isEmpty();
  }

  private void rename(String name, String unitName, LocalDate from) {
    desk.edit(
        List.of(RulebookEdit.renameOffice("vice-president", name, unitName)), from, CLERK, null);
  }

  private Rulebook on(LocalDate date) {
    return store.read(tx -> rulebooks.on(tx, date));
  }
}
