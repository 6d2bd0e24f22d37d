package org.huiji.app.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.huiji.app.widget.IntoSight;
import org.huiji.app.widget.Tag;
import org.huiji.member.Member;
import org.huiji.member.MemberDraft;
import org.huiji.member.MemberField;
import org.huiji.member.MemberId;
import org.huiji.member.MemberStatus;
import org.huiji.rulebook.membership.MemberKind;
import org.junit.jupiter.api.Test;

class MemberSectionTest extends DeclarationTest {

  private static final String FORMER_NAME = "重庆旧名智造信息技术服务股份有限公司";

  @Test
  void whatDiffersFromTheRegisterIsTakenOverOnTheClerksWordAlone() {
    MemberId member = member();
    declare(new Fictional(UNIT, PLATFORM), new Fictional("重庆陌生软件有限公司", "陌生平台").withoutForm());
    openPage(Size.LAPTOP);
    await(() -> rows(LIST) == 2);
    assertThat(members()).isEqualTo(1);
    read("陌生平台");
    await(() -> says("会员名册中没有这家企业"));
    read(PLATFORM);
    await(() -> says("按统一社会信用代码认出") && says("项与名册不同"));
    bring();
    snapshot("declarations-member");

    press("名称");
    type("从哪天起", "2001-01-01");
    press("以申报为准，更新名册");
    await(() -> problems().stream().anyMatch(text -> text.contains("在 2001-01-01 还没有登记")));
    bring();
    snapshot("declarations-member-refused");
    type("从哪天起", "2022-03-01");
    press("以申报为准，更新名册");
    await(() -> says("已按申报更新名册中“" + FORMER_NAME + "”的 1 项。"));

    Member now = office().registrar().find(member, TODAY).orElseThrow().member();
    assertThat(now.name()).isEqualTo(UNIT);
    assertThat(now.formerNames()).containsExactly(FORMER_NAME);
    assertThat(MemberDraft.of(now).text(MemberField.LIAISON_NAME)).isEqualTo("丁某");
    await(() -> lookup(".member-link .check-box").queryAll().size() == 3);
    press(UNIT);
    await(() -> says("曾用名") && says(FORMER_NAME));
  }

  private MemberId member() {
    MemberDraft draft =
        MemberDraft.empty(MemberKind.UNIT, MemberStatus.MEMBER)
            .with(MemberField.NAME, FORMER_NAME)
            .with(MemberField.CREDIT_CODE, "91500199MAC0108487")
            .with(MemberField.REGISTERED_ADDRESS, "重庆市南岸区示例大道1号软件园A栋12层")
            .with(MemberField.CORRESPONDENCE_ADDRESS, "重庆市南岸区旧址路8号")
            .with(MemberField.LEGAL_REPRESENTATIVE_NAME, "乙某")
            .with(MemberField.LIAISON_NAME, "丁某")
            .with(MemberField.LIAISON_POST, "项目经理")
            .with(MemberField.LIAISON_MOBILE, "19900057966");
    return office().registrar().add(draft, LocalDate.of(2020, 5, 1), CLERK, null);
  }

  private long members() {
    return inWindow(
        () -> {
          TableView<?> list = table(LIST);
          TableColumn<?, ?> column =
              list.getColumns().stream()
                  .filter(one -> one.getText().equals("会员"))
                  .findFirst()
                  .orElseThrow();
          return IntStream.range(0, list.getItems().size())
              .mapToObj(column::getCellData)
              .filter(state -> state instanceof Tag.State tag && tag.word().equals("会员"))
              .count();
        });
  }

  private void bring() {
    inWindow(
        () -> {
          ScrollPane pane = lookup(".details-pane .scroll-pane").queryAs(ScrollPane.class);
          pane.setVvalue(1);
          lookup(".details-pane").query();
          IntoSight.bring(pane, lookup(".member-link").query());
          return true;
        });
  }
}
