package org.huiji.persistence.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.huiji.intake.Verdict;
import org.huiji.member.MemberDraft;
import org.huiji.member.MemberField;
import org.huiji.member.MemberStatus;
import org.huiji.member.roster.Desk;
import org.huiji.member.roster.RosterFile;
import org.huiji.member.roster.RosterOptions;
import org.huiji.member.roster.RosterPreview;
import org.huiji.member.roster.RosterRow;
import org.huiji.problem.Problem;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.huiji.text.Messages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Since when a list says that somebody is a member, against its own date and today. */
class JoiningInListsTest {

  private static final LocalDate LIST = LocalDate.of(2024, 1, 1);

  @TempDir static Path office;

  private static Desktop dalian;

  @TempDir Path folder;

  @BeforeAll
  static void open() {
    dalian = new Desktop(office, "dalian");
  }

  @AfterAll
  static void close() {
    dalian.close();
  }

  @Test
  void whoJoinedAfterTheListsDateIsAMemberFromItsJoiningOn() throws IOException {
    try (var desktop = new Desktop(folder, "dalian")) {
      RosterPreview preview = preview(desktop, "2025-06-15", "理事单位", MemberStatus.MEMBER);

      RosterRow row = preview.rows().getFirst();
      assertThat(row.verdict()).isEqualTo(Verdict.NEW);
      assertThat(of(row, "joined.after-list"))
          .singleElement()
          .satisfies(
              problem -> {
                assertThat(problem.isError()).isFalse();
                assertThat(problem.cell()).isEqualTo("B2");
                assertThat(said(problem)).contains("2025-06-15", "2024-01-01");
              });
      desktop.take(preview);
      assertThat(desktop.register(LocalDate.of(2025, 6, 14))).isEmpty();
      assertThat(desktop.register(LocalDate.of(2025, 6, 15)).getFirst().member().membership())
          .satisfies(
              membership -> assertThat(membership.offices()).containsExactly("council-member"));
    }
  }

  @Test
  void whoJoinedBeforeIsNoContradiction() throws IOException {
    RosterPreview preview = preview(dalian, "2024-01", "会员单位", MemberStatus.MEMBER);

    assertThat(of(preview.rows().getFirst(), "joined.after-list")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-03-19", "2026-04", "2027", "2027年1月1日"})
  void aJoiningInTheFutureKeepsTheRowOut(String joined) throws IOException {
    RosterRow row = preview(dalian, joined, "会员单位", MemberStatus.MEMBER).rows().getFirst();

    assertThat(row.verdict()).isEqualTo(Verdict.REFUSED);
    assertThat(of(row, "joined.future"))
        .singleElement()
        .satisfies(problem -> assertThat(problem.cell()).isEqualTo("B2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-03-18", "2026-03", "2026"})
  void todayOrAMonthThatIsNotOverIsNoFuture(String joined) throws IOException {
    RosterRow row = preview(dalian, joined, "会员单位", MemberStatus.MEMBER).rows().getFirst();

    assertThat(row.verdict()).isEqualTo(Verdict.NEW);
  }

  @Test
  void whatAListClaimsOfAnApplicantIsARemark() throws IOException {
    try (var desktop = new Desktop(folder, "dalian")) {
      RosterPreview preview = preview(desktop, "2020-05", "会员单位", MemberStatus.APPLICANT);

      assertThat(of(preview.rows().getFirst(), "joined.applicant"))
          .extracting(Problem::cell)
          .containsExactly("B2");
      desktop.take(preview);
      MemberDraft kept = MemberDraft.of(desktop.register(Desktop.TODAY).getFirst().member());
      assertThat(kept.get(MemberField.JOINED)).isNull();
      assertThat(kept.text(MemberField.NOTE)).isEqualTo("申请时所写入会日期：2020-05");
      assertThat(preview(desktop, "2020-05", "会员单位", MemberStatus.APPLICANT).rows())
          .extracting(RosterRow::verdict)
          .containsExactly(Verdict.SAME);
    }
  }

  private RosterPreview preview(Desktop desktop, String joined, String level, MemberStatus status)
      throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("名单.csv"), "单位名称,入会日期,会员级别\n大连甲乙丙科技有限公司," + joined + "," + level + "\n");
    RosterFile opened = desktop.roster.open(file, ReadOptions.usual(), Progress.UNWATCHED);
    return desktop.roster.preview(
        opened,
        opened.likeliestHead(),
        new RosterOptions(LIST, status),
        Desk.UNTOUCHED,
        Progress.UNWATCHED);
  }

  private static List<Problem> of(RosterRow row, String rule) {
    return row.problems().stream().filter(problem -> problem.rule().id().equals(rule)).toList();
  }

  private static String said(Problem problem) {
    return Messages.CHINESE.text(problem.message());
  }
}
