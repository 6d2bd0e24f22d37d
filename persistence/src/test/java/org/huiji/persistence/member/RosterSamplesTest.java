package org.huiji.persistence.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.huiji.intake.Verdict;
import org.huiji.member.MemberField;
import org.huiji.member.roster.RosterPreview;
import org.huiji.member.roster.RosterRow;
import org.huiji.problem.Problem;
import org.huiji.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterSamplesTest {

  @TempDir Path folder;

  @Test
  void yuzhongsListHasThirtyUnitsOneOfThemWrongAndOneTwice() {
    try (var desktop = new Desktop(folder, "chongqing")) {
      RosterPreview preview = desktop.preview("渝中区会员名册.xlsx");

      assertThat(preview.head().firstRow()).isEqualTo(3);
      assertThat(preview.head().lastRow()).isEqualTo(4);
      assertThat(preview.counts())
          .isEqualTo(
              Map.of(
                  Verdict.NEW, 29,
                  Verdict.UPDATE, 0,
                  Verdict.SAME, 0,
                  Verdict.DUPLICATE, 1,
                  Verdict.REFUSED, 1,
                  Verdict.SKIPPED, 2));
      RosterRow wrong = row(preview, 18);
      assertThat(wrong.verdict()).isEqualTo(Verdict.REFUSED);
      assertThat(wrong.problems()).extracting(Problem::cell).containsExactly("C18");
      assertThat(text(wrong)).contains("91500199MAC0101431");
      assertThat(row(preview, 36).duplicateOf()).isEqualTo(7);
      assertThat(row(preview, 20).problems()).extracting(Problem::isError).containsExactly(false);
      RosterRow first = row(preview, 5);
      assertThat(first.draft().get(MemberField.JOINED)).isEqualTo("2024-10-07");
      assertThat(first.draft().get(MemberField.LIAISON_MOBILE)).isEqualTo("19900081674");
      assertThat(first.draft().get(MemberField.OFFICES)).isNull();
      assertThat(row(preview, 9).draft().get(MemberField.CREDIT_CODE))
          .isEqualTo("91500199MAC010055H");
      assertThat(row(preview, 9).draft().get(MemberField.JOINED)).isEqualTo("2020-02");
      assertThat(row(preview, 12).draft().get(MemberField.OFFICES))
          .isEqualTo("standing-council-member");
      assertThat(row(preview, 23).draft().get(MemberField.LIAISON_EMAIL)).isNull();
      assertThat(row(preview, 10).draft().get(MemberField.REGISTERED_CAPITAL)).isEqualTo("1001.5");
    }
  }

  @Test
  void jiulongposListStandsOnItsSecondSheetAndIsAllNew() {
    try (var desktop = new Desktop(folder, "chongqing")) {
      RosterPreview preview = desktop.preview("九龙坡区会员单位统计表.xls");

      assertThat(preview.head().sheet()).isEqualTo("企业明细");
      assertThat(preview.count(Verdict.NEW)).isEqualTo(25);
      assertThat(preview.rows()).hasSize(25);
      RosterRow first = row(preview, 3);
      assertThat(first.problems()).isEmpty();
      assertThat(first.draft().get(MemberField.LEGAL_REPRESENTATIVE_NAME)).isEqualTo("李明晨");
      assertThat(first.draft().get(MemberField.LEGAL_REPRESENTATIVE_MOBILE))
          .isEqualTo("19900059710");
      assertThat(first.draft().get(MemberField.LEGAL_REPRESENTATIVE_PHONE))
          .isEqualTo("023-64397801");
      assertThat(first.draft().get(MemberField.JOINED)).isEqualTo("2015-10-23");
    }
  }

  @Test
  void shapingbasListInAnOldEncodingKeepsItsRareCharacters() {
    try (var desktop = new Desktop(folder, "chongqing")) {
      RosterPreview preview = desktop.preview("沙坪坝区会员名单-GBK.csv");

      assertThat(preview.count(Verdict.NEW)).isEqualTo(20);
      assertThat(preview.rows()).hasSize(20);
      assertThat(preview.rows()).extracting(RosterRow::name).contains("重庆㵘𬭚𫖮软件有限公司");
      assertThat(row(preview, 2).draft().get(MemberField.CREDIT_CODE))
          .isEqualTo("91500199MAC010565Y");
    }
  }

  @Test
  void theListOfPeopleMakesIndividualMembers() {
    try (var desktop = new Desktop(folder, "dalian")) {
      RosterPreview preview = desktop.preview("个人会员.xlsx");

      assertThat(preview.count(Verdict.NEW)).isEqualTo(8);
      RosterRow first = row(preview, 2);
      assertThat(first.problems()).isEmpty();
      assertThat(first.draft().kind().name()).isEqualTo("INDIVIDUAL");
      assertThat(first.draft().get(MemberField.SELF_MOBILE)).isEqualTo("19900021308");
      assertThat(first.draft().get(MemberField.EMPLOYER)).isEqualTo("重庆锦程智造科技有限公司 首席专家");
    }
  }

  @Test
  void anAssociationOfUnitsRefusesIndividuals() {
    try (var desktop = new Desktop(folder, "itss")) {
      assertThat(desktop.preview("个人会员.xlsx").count(Verdict.REFUSED)).isEqualTo(8);
    }
  }

  @Test
  void theSameFileAgainIsToldAndEveryRowIsTheSame() {
    try (var desktop = new Desktop(folder, "chongqing")) {
      desktop.take(desktop.preview("渝中区会员名册.xlsx"));
      RosterPreview again = desktop.preview("渝中区会员名册.xlsx");

      assertThat(again.sameFile()).isNotNull();
      assertThat(again.count(Verdict.SAME)).isEqualTo(29);
      assertThat(again.taking()).isZero();
    }
  }

  @Test
  void everyMemberGetsItsNumberInTheListsOrder() {
    try (var desktop = new Desktop(folder, "chongqing")) {
      desktop.take(desktop.preview("九龙坡区会员单位统计表.xls"));

      List<String> names =
          desktop.register(Desktop.TODAY).stream().map(e -> e.member().name()).toList();
      assertThat(names).hasSize(25).startsWith("重庆长寿云链软件有限公司", "重庆南山智联信息技术有限公司");
    }
  }

  private static RosterRow row(RosterPreview preview, int number) {
    return preview.row(number).orElseThrow();
  }

  private static String text(RosterRow row) {
    return Messages.CHINESE.text(row.problems().getFirst().message());
  }
}
