package org.huiji.app.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huiji.app.WindowTest;
import org.huiji.member.MemberDraft;
import org.huiji.member.MemberField;
import org.huiji.member.MemberId;
import org.huiji.member.MemberStatus;
import org.huiji.rulebook.BuiltInRulebooks;
import org.huiji.rulebook.membership.MemberKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init") // the register is opened before each test
class FormViewModelTest extends WindowTest {

  private static final String CODE = "91500199MAC010055H";
  private static final String WRONG = "91500199MAC010055X";
  private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);

  private RealRegister real;

  @BeforeEach
  void open() {
    real = new RealRegister(folder(), "chongqing");
  }

  @AfterEach
  void close() {
    real.close();
  }

  @Test
  void aWrongCodeIsRefusedWithTheOneMeant() {
    FormViewModel form = form(null, RealRegister.unit("重庆山城软件有限公司"));
    set(form, MemberField.CREDIT_CODE, WRONG);

    assertThat(form.mistakes()).containsExactly(MemberField.CREDIT_CODE);
    assertThat(form.codeMeant()).contains(CODE);
    set(form, MemberField.CREDIT_CODE, CODE);
    assertThat(form.mistakes()).isEmpty();
    assertThat(form.draft().get(MemberField.CREDIT_CODE)).isEqualTo(CODE);
  }

  @Test
  void aWrongCodeIsKeptAsItStandsOnceAReasonIsGiven() {
    FormViewModel form = form(null, RealRegister.unit("重庆山城软件有限公司"));
    set(form, MemberField.CREDIT_CODE, WRONG);
    set(form, MemberField.CODE_OVERRIDE, "营业执照照此登记");

    assertThat(form.mistakes()).isEmpty();
    assertThat(form.draft().get(MemberField.CREDIT_CODE)).isEqualTo(WRONG);
    assertThat(form.draft().get(MemberField.CODE_OVERRIDE)).isEqualTo("营业执照照此登记");
  }

  @Test
  void theReasonGoesWhenTheCodeIsRight() {
    FormViewModel form = form(null, RealRegister.unit("重庆山城软件有限公司"));
    set(form, MemberField.CODE_OVERRIDE, "营业执照照此登记");
    set(form, MemberField.CREDIT_CODE, CODE);

    assertThat(form.draft().get(MemberField.CODE_OVERRIDE)).isNull();
  }

  @Test
  void aDuplicateShowsBeforeSavingAndLeadsToTheOther() {
    MemberId other =
        real.add(RealRegister.unit("重庆山城软件有限公司").with(MemberField.CREDIT_CODE, CODE), BEGIN);
    FormViewModel form = form(null, RealRegister.unit("重庆别样科技有限公司"));
    set(form, MemberField.CREDIT_CODE, CODE);

    await(() -> form.findings().stream().anyMatch(found -> found.clash().isPresent()));
    assertThat(form.findings().getFirst().clash()).contains(other);
    assertThat(inWindow(form::reveal)).isFalse();
  }

  @Test
  void aNameIsRequired() {
    FormViewModel form = form(null, MemberDraft.empty(MemberKind.UNIT, MemberStatus.MEMBER));

    assertThat(form.nameProblem().get()).isNull();
    assertThat(inWindow(form::reveal)).isFalse();
    assertThat(form.nameProblem().get()).isNotNull();
  }

  @Test
  void whatIsTypedAndTakenBackIsNoChange() {
    MemberDraft known = RealRegister.unit("重庆山城软件有限公司");
    FormViewModel form = form(null, known);
    set(form, MemberField.WEBSITE, "https://example.com");
    assertThat(form.isDirty()).isTrue();
    set(form, MemberField.WEBSITE, "");

    assertThat(form.isDirty()).isFalse();
  }

  @Test
  void datesAndFormerNamesAreKeptInOneForm() {
    FormViewModel form = form(null, RealRegister.unit("重庆山城软件有限公司"));
    set(form, MemberField.JOINED, "2021年6月");
    set(form, MemberField.FORMER_NAMES, "重庆江城软件有限公司、 重庆两江软件有限公司");

    assertThat(form.draft().get(MemberField.JOINED)).isEqualTo("2021-06");
    assertThat(form.draft().toMember().formerNames()).containsExactly("重庆江城软件有限公司", "重庆两江软件有限公司");
  }

  @Test
  void aChangeDatedBackLeavesWhatWasOtherwiseThen() {
    MemberDraft first = RealRegister.unit("重庆山城软件有限公司").with(MemberField.WEBSITE, "old.example");
    MemberId id = real.add(first, BEGIN);
    MemberDraft today = first.with(MemberField.WEBSITE, "new.example");
    real.secretariat
        .registrar()
        .amend(id, today, LocalDate.of(2025, 1, 1), RealRegister.OPERATOR, null);
    FormViewModel form = form(id, today);
    set(form, MemberField.LIAISON_NAME, "陈晓晨");
    List<FormViewModel.Saved> saved = new ArrayList<>();
    inWindow(
        () -> {
          form.from().text().set("2023.1.1");
          form.save(saved::add);
          return true;
        });
    await(() -> !saved.isEmpty());

    assertThat(described(id, LocalDate.of(2023, 6, 1)))
        .isEqualTo(first.with(MemberField.LIAISON_NAME, "陈晓晨"));
    assertThat(described(id, RealRegister.TODAY))
        .isEqualTo(today.with(MemberField.LIAISON_NAME, "陈晓晨"));
  }

  private MemberDraft described(MemberId id, LocalDate date) {
    return MemberDraft.of(real.secretariat.registrar().find(id, date).orElseThrow().member());
  }

  private FormViewModel form(@Nullable MemberId self, MemberDraft draft) {
    return inWindow(
        () ->
            new FormViewModel(
                real.services(), background(), BuiltInRulebooks.read("chongqing"), self, draft));
  }

  private static void set(FormViewModel form, MemberField field, String text) {
    inWindow(
        () -> {
          form.text(field).set(text);
          return true;
        });
  }
}
