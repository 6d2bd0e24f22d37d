package org.huiji.persistence.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.huiji.declaration.check.Checked;
import org.huiji.declaration.check.DeclarationChecks;
import org.huiji.declaration.check.RoundView;
import org.huiji.declaration.earlier.EarlierList;
import org.huiji.declaration.earlier.EarlierListUndo;
import org.huiji.declaration.earlier.EarlierLists;
import org.huiji.declaration.earlier.EarlierRow;
import org.huiji.declaration.listed.ListedPlatform;
import org.huiji.intake.Verdict;
import org.huiji.problem.Refusal;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // made before each test
class EarlierListsTest {

  private static final String NOTICE = "渝经信软件〔2021〕8号";
  private static final LocalDate PUBLISHED = LocalDate.of(2021, 3, 8);

  @TempDir private Path folder;

  private Bureau bureau;
  private EarlierLists lists;

  @BeforeEach
  void open() {
    bureau = new Bureau(folder);
    lists = new EarlierLists(bureau.store, new JooqListed(), bureau.imports, bureau.clock);
  }

  @AfterEach
  void close() {
    bureau.close();
  }

  @Test
  void aPlatformOfAnEarlierListIsFoundInTheRoundUntilTheListIsTakenBack() throws IOException {
    bureau.take(Bureau.NANAN);
    EarlierLists.Taken taken =
        lists.take(
            list("1,青云适配评测公共服务平台,重庆青云智造软件有限公司,适配评测类\n2,没有单位的平台,,"),
            NOTICE,
            PUBLISHED,
            Bureau.CLERK);

    assertThat(taken.rows())
        .extracting(EarlierRow::row, EarlierRow::verdict)
        .containsExactly(tuple(3, Verdict.NEW), tuple(4, Verdict.REFUSED));
    List<ListedPlatform> entered = listed();
    assertThat(entered)
        .containsExactly(
            new ListedPlatform(
                NOTICE, "青云适配评测公共服务平台", "重庆青云智造软件有限公司", null, "适配评测类", PUBLISHED, null));
    assertThat(listedAlready()).isEqualTo(1);

    var undo = new EarlierListUndo(bureau.store, bureau.imports);

    assertThat(undo.undo(taken.id(), Bureau.CLERK).restored()).isEqualTo(1);
    List<ListedPlatform> left = listed();
    assertThat(left).isEmpty();
    assertThat(listedAlready()).isZero();
  }

  @Test
  void theSameListAgainAndARowThatIsThereTwiceEnterNothing() throws IOException {
    EarlierList list = list("1,甲平台,甲公司,投资类\n2,甲 平台,甲公司,投资类");

    assertThat(lists.preview(list, NOTICE))
        .extracting(EarlierRow::verdict)
        .containsExactly(Verdict.NEW, Verdict.DUPLICATE);
    lists.take(list, NOTICE, PUBLISHED, Bureau.CLERK);

    assertThat(lists.preview(list, " " + NOTICE))
        .extracting(EarlierRow::verdict)
        .containsExactly(Verdict.SAME, Verdict.SAME);
    List<ListedPlatform> entered = listed();
    assertThat(entered).hasSize(1);
  }

  @Test
  void aFileThatIsNoListADayToComeAndANamelessNoticeAreRefused() throws IOException {
    EarlierList list = list("1,甲平台,甲公司,投资类");

    assertThatThrownBy(() -> lists.take(list, " ", PUBLISHED, Bureau.CLERK))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> lists.take(list, NOTICE, Bureau.TODAY.plusDays(1), Bureau.CLERK))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> read("会员名册\n编号,姓名\n1,甲某"))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.reason().key()).isEqualTo("earlier.no-head"));
    List<ListedPlatform> none = listed();
    assertThat(none).isEmpty();
  }

  private EarlierList list(String rows) throws IOException {
    return read("重庆市重点软件公共服务平台名单（首批）\n序号,平台名称,平台建设运营单位,平台类型\n" + rows);
  }

  private EarlierList read(String text) throws IOException {
    Path file = folder.resolve("名单.csv");
    Files.writeString(file, text);
    return EarlierList.read(file, ReadOptions.usual(), Progress.UNWATCHED);
  }

  private List<ListedPlatform> listed() {
    return bureau.store.read(new JooqListed()::all);
  }

  private long listedAlready() {
    List<Checked> checked =
        new DeclarationChecks(
                bureau.store.read(
                    tx ->
                        new RoundView(
                            Bureau.ROUND,
                            bureau.declarations.of(tx, Bureau.ROUND.id()),
                            new JooqListed().all(tx),
                            new JooqEvidence().items(tx, Bureau.ROUND.id()))))
            .all();
    return checked.stream()
        .flatMap(one -> one.problems().stream())
        .filter(problem -> problem.rule().id().equals("declaration.listed"))
        .count();
  }
}
