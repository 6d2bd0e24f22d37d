package org.huiji.persistence.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.huiji.document.font.FaceCatalogue;
import org.huiji.document.issue.Lists;
import org.huiji.intake.Verdict;
import org.huiji.member.MemberDraft;
import org.huiji.member.MemberField;
import org.huiji.member.MemberStatus;
import org.huiji.member.roster.RosterRow;
import org.huiji.persistence.document.JooqDocuments;
import org.huiji.persistence.setting.JooqSettings;
import org.huiji.rulebook.BuiltInRulebooks;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.membership.MemberKind;
import org.huiji.rulebook.office.Office;
import org.huiji.setting.SettingKey;
import org.huiji.store.Cause;
import org.huiji.table.Progress;
import org.huiji.text.Messages;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The roster as the program writes it, read again unchanged: it says nothing new of anybody. */
class OwnRosterComesBackTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-18T01:00:00Z"), ZoneOffset.UTC);
  private static final String CODE = "91500199MAC000017U";
  private static final LocalDate BEGUN = LocalDate.of(2022, 1, 1);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"chongqing", "dalian", "itss"})
  void everyKindOfMemberIsTheSame(String rules) throws IOException {
    try (var desktop = new Desktop(folder, rules)) {
      desktop.store.change(
          Cause.of("王芳", "test", "协会名称"),
          tx -> {
            new JooqSettings().put(tx, SettingKey.ASSOCIATION_NAME, "示例软件行业协会");
            return null;
          });
      Rulebook rulebook = BuiltInRulebooks.read(rules);
      List<MemberDraft> drafts = drafts(rulebook);
      drafts.forEach(draft -> desktop.registrar.add(draft, BEGUN, "王芳", null));
      var lists =
          new Lists(
              desktop.store,
              desktop.members,
              new JooqDocuments(),
              new JooqSettings(),
              desktop.rulebooks,
              FaceCatalogue.bundledOnly(),
              CLOCK);
      for (String name : List.of("名册.xlsx", "名册.csv")) {
        for (boolean open : List.of(false, true)) {
          Path file = folder.resolve(open + name);
          var roster = lists.roster(Desktop.TODAY, open);
          lists.export(roster, file, "王芳", Messages.CHINESE, Progress.UNWATCHED);

          if (name.endsWith("csv")) {
            assertThat(Files.readString(file)).contains(open ? "李四 199****1311" : "李四 19900021311");
          }
          List<RosterRow> rows = desktop.preview(file).rows();
          assertThat(rows).hasSize(drafts.size());
          assertThat(rows)
              .allSatisfy(
                  row -> {
                    assertThat(row.changes()).isEmpty();
                    assertThat(row.problems())
                        .noneMatch(
                            problem ->
                                problem.isError() || problem.rule().id().startsWith("office"));
                    assertThat(row.verdict()).isEqualTo(Verdict.SAME);
                  });
        }
      }
    }
  }

  /**
   * Bare ones, full ones, with two liaisons, beginning like formulas, every office alone and with
   * the first, namesakes, vague dates.
   */
  private static List<MemberDraft> drafts(Rulebook rulebook) {
    var drafts = new ArrayList<MemberDraft>();
    drafts.add(unit("仅有名称科技有限公司"));
    drafts.add(
        unit("注册地址科技有限公司")
            .with(MemberField.REGISTERED_ADDRESS, "重庆市渝北区示例路1号")
            .with(MemberField.JOINED, "2021"));
    drafts.add(
        unit("通讯地址科技有限公司")
            .with(MemberField.CORRESPONDENCE_ADDRESS, "重庆市九龙坡区示例路2号")
            .with(MemberField.LIAISON_NAME, "李四")
            .with(MemberField.LIAISON_PHONE, "023-60000001；023-60000002")
            .with(MemberField.JOINED, "2021-06"));
    drafts.add(
        unit("两个地址（示例）科技有限公司")
            .with(MemberField.CREDIT_CODE, CODE)
            .with(MemberField.REGISTERED_ADDRESS, "示例路3号")
            .with(MemberField.CORRESPONDENCE_ADDRESS, "示例路4号")
            .with(MemberField.DISTRICT, "九龙坡区")
            .with(MemberField.FORMER_NAMES, "两个地址软件有限公司")
            .with(MemberField.NOTE, "曾经退会")
            .with(MemberField.REPRESENTATIVE_NAME, "张三")
            .with(MemberField.REPRESENTATIVE_POST, "总经理")
            .with(MemberField.LIAISON_NAME, "王五")
            .with(MemberField.LIAISON_MOBILE, "19900021308")
            .with(MemberField.JOINED, "2021-06-18"));
    drafts.add(
        unit("两位联络员科技有限公司")
            .with(MemberField.LIAISON_NAME, "张三")
            .with(MemberField.LIAISON_MOBILE, "19900021310")
            .with(MemberField.SECOND_LIAISON_NAME, "李四")
            .with(MemberField.SECOND_LIAISON_MOBILE, "19900021311"));
    for (String sign : List.of("=", "+", "-", "@")) {
      drafts.add(
          unit(sign + "符号开头科技有限公司")
              .with(MemberField.REGISTERED_ADDRESS, sign + "示例路6号")
              .with(MemberField.LIAISON_NAME, "王五"));
    }
    List<String> offices =
        rulebook.offices().stream().filter(office -> !office.isPlain()).map(Office::id).toList();
    for (String office : offices) {
      drafts.add(unit(office + "科技有限公司").with(MemberField.OFFICES, office));
      drafts.add(
          unit(office + "两职科技有限公司").with(MemberField.OFFICES, offices.getFirst() + "," + office));
    }
    drafts.add(unit("正在退会科技有限公司").with(MemberField.STATUS, MemberStatus.EXIT_PENDING.name()));
    if (rulebook.memberKinds().stream().anyMatch(kind -> kind.kind() == MemberKind.INDIVIDUAL)) {
      MemberDraft one =
          MemberDraft.empty(MemberKind.INDIVIDUAL, MemberStatus.MEMBER)
              .with(MemberField.NAME, "赵明");
      drafts.add(one);
      drafts.add(one.with(MemberField.EMPLOYER, "示例大学 教授"));
      drafts.add(
          one.with(MemberField.NAME, "钱亮")
              .with(MemberField.CORRESPONDENCE_ADDRESS, "示例路5号")
              .with(MemberField.SELF_MOBILE, "19900021309"));
      drafts.add(one.with(MemberField.NAME, "孙理").with(MemberField.OFFICES, offices.getLast()));
    }
    return drafts;
  }

  private static MemberDraft unit(String name) {
    return MemberDraft.empty(MemberKind.UNIT, MemberStatus.MEMBER).with(MemberField.NAME, name);
  }
}
