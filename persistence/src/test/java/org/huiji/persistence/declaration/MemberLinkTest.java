package org.huiji.persistence.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.register.Beside;
import org.huiji.declaration.register.MemberLink;
import org.huiji.declaration.register.Recognised;
import org.huiji.member.Member;
import org.huiji.member.MemberDraft;
import org.huiji.member.MemberField;
import org.huiji.member.MemberId;
import org.huiji.member.MemberMatcher.Ground;
import org.huiji.member.MemberNumbers;
import org.huiji.member.MemberVersion;
import org.huiji.member.Registrar;
import org.huiji.persistence.member.JooqMembers;
import org.huiji.persistence.member.JooqNumbering;
import org.huiji.problem.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // opened before each test
class MemberLinkTest {

  private static final LocalDate JOINED = LocalDate.of(2020, 5, 1);

  @TempDir private Path folder;
  private RoundPaperDesk desk;
  private Registrar registrar;
  private MemberLink link;

  @BeforeEach
  void open() {
    desk = new RoundPaperDesk(folder);
    var members = new JooqMembers();
    var numbers = new MemberNumbers(members, new JooqNumbering(), desk.rulebooks, desk.round.clock);
    registrar = new Registrar(desk.round.store, members, numbers, desk.rulebooks, desk.round.clock);
    link = new MemberLink(desk.round.store, desk.round.declarations, registrar);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aUnitIsRecognisedByItsCodeAndWhatDiffersStandsSideBySide() {
    member(
        Map.of(
            MemberField.NAME, "重庆旧名软件有限公司",
            MemberField.CREDIT_CODE, "91500199MAC0108487",
            MemberField.LEGAL_REPRESENTATIVE_NAME, "乙某",
            MemberField.LIAISON_NAME, "丁某"));
    DeclarationId id = desk.round.add("南岸区", "重庆示例软件有限公司", "示例适配评测平台");

    Recognised known = link.of(id).orElseThrow();

    assertThat(known.ground()).isEqualTo(Ground.CODE);
    assertThat(known.fields()).extracting(Beside::field).contains(MemberField.CREDIT_CODE);
    assertThat(known.differing())
        .extracting(Beside::field, Beside::declared, Beside::registered)
        .containsExactly(
            tuple(MemberField.NAME, "重庆示例软件有限公司", "重庆旧名软件有限公司"),
            tuple(MemberField.LIAISON_NAME, "丙某", "丁某"),
            tuple(MemberField.LIAISON_MOBILE, "19900057966", ""));
    assertThat(link.entries(List.of(desk.round.get(id)))).containsOnlyKeys(id);
  }

  @Test
  void withoutTheCodeTheNameDecidesHoweverItIsWritten() {
    member(Map.of(MemberField.NAME, "示例软件(重庆)有限公司"));
    DeclarationId same = desk.round.add("南岸区", "示例软件（重庆）有限公司", "示例适配评测平台");
    DeclarationId stranger = desk.round.add("南岸区", "示例软件有限公司", "另一平台");

    assertThat(link.of(same)).map(Recognised::ground).contains(Ground.NAME);
    assertThat(link.of(same).orElseThrow().differing())
        .extracting(Beside::field)
        .doesNotContain(MemberField.NAME)
        .contains(MemberField.CREDIT_CODE);
    assertThat(link.of(stranger)).isEmpty();
    assertThat(link.entries(List.of(desk.round.get(same), desk.round.get(stranger))))
        .containsOnlyKeys(same);
    assertThatThrownBy(
            () ->
                link.takeOver(stranger, Set.of(MemberField.NAME), Round2021.TODAY, Round2021.CLERK))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void onlyWhatTheClerkChoseIsTakenOverAndTheDeclarationIsTheReason() {
    MemberId member =
        member(
            Map.of(
                MemberField.NAME, "重庆旧名软件有限公司",
                MemberField.CREDIT_CODE, "91500199MAC0108487",
                MemberField.LIAISON_NAME, "丁某"));
    DeclarationId id = desk.round.add("南岸区", "重庆示例软件有限公司", "示例适配评测平台");

    link.takeOver(
        id, Set.of(MemberField.NAME, MemberField.LIAISON_MOBILE), Round2021.TODAY, Round2021.CLERK);

    MemberDraft after = described(member, Round2021.TODAY);
    assertThat(after.text(MemberField.NAME)).isEqualTo("重庆示例软件有限公司");
    assertThat(after.text(MemberField.FORMER_NAMES)).isEqualTo("重庆旧名软件有限公司");
    assertThat(after.text(MemberField.LIAISON_MOBILE)).isEqualTo("19900057966");
    assertThat(after.text(MemberField.LIAISON_NAME)).isEqualTo("丁某");
    assertThat(described(member, JOINED).text(MemberField.NAME)).isEqualTo("重庆旧名软件有限公司");
    MemberVersion version = registrar.history(member).getFirst().version();
    assertThat(version.toString()).contains("按平台申报 D-1“示例适配评测平台”更新");
    assertThatThrownBy(() -> link.takeOver(id, Set.of(), Round2021.TODAY, Round2021.CLERK))
        .isInstanceOf(Refusal.class);
  }

  private MemberId member(Map<MemberField, String> values) {
    var all = new EnumMap<MemberField, String>(MemberField.class);
    all.put(MemberField.KIND, "UNIT");
    all.put(MemberField.STATUS, "MEMBER");
    all.put(MemberField.JOINED, JOINED.toString());
    all.putAll(values);
    return registrar.add(new MemberDraft(all), JOINED, Round2021.CLERK, null);
  }

  private MemberDraft described(MemberId id, LocalDate on) {
    Member member = registrar.find(id, on).orElseThrow().member();
    return MemberDraft.of(member);
  }
}
