package org.huiji.persistence.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.ReviewState;
import org.huiji.declaration.ReviewStep;
import org.huiji.declaration.listed.ListedPlatform;
import org.huiji.declaration.review.Move;
import org.huiji.declaration.review.NewStep;
import org.huiji.problem.Refusal;
import org.huiji.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // opened before each test
class ReviewTest {

  private static final LocalDate DAY = LocalDate.of(2022, 2, 20);

  @TempDir private Path folder;
  private Round2021 desk;
  private DeclarationId one;
  private DeclarationId other;

  @BeforeEach
  void open() {
    desk = new Round2021(folder);
    one = desk.add("南岸区", "重庆示例软件有限公司", "示例适配评测平台");
    other = desk.add("北碚区", "重庆样例科技有限公司", "样例适配评测平台");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void severalTakeTheSameStepTogether() {
    desk.review.record(
        List.of(one, other),
        new NewStep(ReviewState.DISTRICT_CHECKED, DAY, " 盖章的汇总表 ", " "),
        Round2021.CLERK);

    assertThat(desk.review.steps(one))
        .containsExactly(
            new ReviewStep(ReviewState.DISTRICT_CHECKED, DAY, "盖章的汇总表", null, Round2021.CLERK));
    assertThat(desk.get(other).state()).isEqualTo(ReviewState.DISTRICT_CHECKED);
    assertThat(desk.review.next(List.of(one, other)))
        .containsExactly(ReviewState.RETURNED, ReviewState.AT_CITY, ReviewState.NOT_LISTED);
  }

  @Test
  void nothingIsRecordedWhenOneOfThemMayNotTakeTheStep() {
    desk.bring(other, ReviewState.DISTRICT_CHECKED);

    refused(
        () -> desk.step(List.of(other, one), ReviewState.AT_CITY, DAY),
        "D-1“示例适配评测平台”（重庆示例软件有限公司）现在是“已收到”，不能记为“已报市里”，" + "下一步可以是：已收到、已退回、区县已审核、未入名单。");
    assertThat(desk.get(other).state()).isEqualTo(ReviewState.DISTRICT_CHECKED);
    assertThat(desk.review.steps(one)).isEmpty();
  }

  @Test
  void aStepIsNeitherInTheFutureNorBeforeTheOneBefore() {
    desk.bring(one, ReviewState.RECEIVED);

    refused(
        () -> desk.step(one, ReviewState.DISTRICT_CHECKED, Round2021.TODAY.plusDays(1)),
        "D-1“示例适配评测平台”（重庆示例软件有限公司）“区县已审核”的日期 2022-03-02 还没有到，请核对。");
    refused(
        () -> desk.step(one, ReviewState.DISTRICT_CHECKED, LocalDate.of(2022, 1, 31)),
        "D-1“示例适配评测平台”（重庆示例软件有限公司）的上一步“已收到”是 2022-02-01，" + "这一步的日期（2022-01-31）不能早于它。");
    desk.step(one, ReviewState.DISTRICT_CHECKED, Round2021.TODAY);
    assertThat(desk.get(one).state()).isEqualTo(ReviewState.DISTRICT_CHECKED);
  }

  @Test
  void whatIsReturnedHasReasonsAndIsReceivedAgain() {
    desk.bring(one, ReviewState.RECEIVED);
    refused(
        () ->
            desk.review.record(
                List.of(one), new NewStep(ReviewState.RETURNED, DAY, null, "  "), Round2021.CLERK),
        "D-1“示例适配评测平台”（重庆示例软件有限公司）要记为“已退回”，请写明理由，退回修改通知会用到。");

    desk.step(one, ReviewState.RETURNED, DAY);
    desk.step(one, ReviewState.RECEIVED, DAY.plusDays(3));

    assertThat(desk.get(one).state()).isEqualTo(ReviewState.RECEIVED);
    assertThat(desk.get(one).received()).isEqualTo(DAY.plusDays(3));
    assertThat(desk.review.steps(one))
        .extracting(ReviewStep::to, ReviewStep::reasons)
        .contains(tuple(ReviewState.RETURNED, "见附表"));
  }

  @Test
  void whatIsListedEntersTheRegisterWithTheNotice() {
    desk.bring(one, ReviewState.PUBLIC_NOTICE);
    desk.bring(other, ReviewState.PUBLIC_NOTICE);
    refused(
        () ->
            desk.review.record(
                List.of(one), new NewStep(ReviewState.LISTED, DAY, "", null), Round2021.CLERK),
        "D-1“示例适配评测平台”（重庆示例软件有限公司）要记为已入名单，请填写公布名单的文号。");

    desk.review.record(
        List.of(
            new Move(one, new NewStep(ReviewState.LISTED, DAY, "渝经信软件〔2022〕30号", null)),
            new Move(other, new NewStep(ReviewState.NOT_LISTED, DAY, null, "公示期间有异议"))),
        Round2021.CLERK);

    assertThat(desk.read(desk.listed::all))
        .containsExactly(
            new ListedPlatform(
                "渝经信软件〔2022〕30号",
                "示例适配评测平台",
                "重庆示例软件有限公司",
                "91500199MAC0108487",
                "适配评测类",
                DAY,
                one));
    refused(
        () -> desk.step(other, ReviewState.LISTED, DAY),
        "D-2“样例适配评测平台”（重庆样例科技有限公司）的结果是“未入名单”，评审已经结束，不能再记录。");
    assertThat(desk.review.next(List.of(one))).isEmpty();
  }

  @Test
  void nothingAndAnUnknownDeclarationAreRefused() {
    refused(() -> desk.review.record(List.of(), Round2021.CLERK), "请先选择要记录的申报。");
    refused(
        () -> desk.step(new DeclarationId(99), ReviewState.RETURNED, DAY),
        "没有编号为 D-99 的申报，可能已经删除。");
  }

  private static void refused(ThrowingCallable work, String words) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(Messages.CHINESE.text(refusal.reason())).isEqualTo(words));
  }
}
