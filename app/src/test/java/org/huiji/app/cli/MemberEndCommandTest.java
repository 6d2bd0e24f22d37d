package org.huiji.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A membership ends by a decision with its day, organ and reason, or not at all. */
class MemberEndCommandTest extends CommandTest {

  private String number = "";

  @BeforeEach
  void fill() {
    done("init", "--rules", "dalian");
    done("import", "roster", csv("单位名称,入会日期\n大连甲示例科技有限公司,2020-05-01\n"));
    number = members().get(0).get("number").asString();
  }

  @Test
  void theMemberIsAFormerOneFromThatDay() {
    done(end(number, "2026-02-28", "理事会", "自愿退会", "--meeting", "五届三次"));

    assertThat(out).contains(number, "2026-02-28");
    assertThat(members().get(0).get("status").asString()).isEqualTo("FORMER");
    assertThat(
            json("list", "members", "--as-of", "2026-02-27", "--json")
                .get(0)
                .get("status")
                .asString())
        .isEqualTo("MEMBER");
  }

  @Test
  void whatIsImpossibleIsRefusedInOneLineAndChangesNothing() {
    String before = members().toString();

    refused(end(number, "2026-03-19", "理事会", "自愿退会"));
    assertThat(err).contains("2026-03-19");
    refused(end(number, "2020-04-30", "理事会", "自愿退会"));
    refused(end("不存在的编号", "2026-02-28", "理事会", "自愿退会"));
    assertThat(err).contains("不存在的编号");
    refused(end(number, "2026-02-28", " ", "自愿退会"));
    refused(end(number, "2026-02-28", "理事会", " "));

    assertThat(members().toString()).isEqualTo(before);
  }

  @Test
  void whoHasLeftAlreadyCannotLeaveAgain() {
    done(end(number, "2026-02-28", "理事会", "自愿退会"));
    String before = members().toString();

    refused(end(number, "2026-03-01", "理事会", "除名"));

    assertThat(err).contains("大连甲示例科技有限公司");
    assertThat(members().toString()).isEqualTo(before);
  }

  @Test
  void withoutADayAnOrganOrAReasonTheCommandIsNotUnderstood() {
    misunderstood("member", "end", "--member", number, "--on", "2026-02-28", "--organ", "理事会");
    misunderstood("member", "end", "--member", number, "--on", "2026-02-28", "--reason", "自愿退会");
    misunderstood("member", "end", "--member", number, "--organ", "理事会", "--reason", "自愿退会");
  }

  private JsonNode members() {
    return json("list", "members", "--json");
  }

  private Path csv(String text) {
    try {
      return Files.writeString(file("名单.csv"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object[] end(
      String number, String on, String organ, String reason, String... more) {
    List<Object> args =
        new ArrayList<>(
            List.of(
                "member",
                "end",
                "--member",
                number,
                "--on",
                on,
                "--organ",
                organ,
                "--reason",
                reason));
    args.addAll(List.of(more));
    return args.toArray();
  }
}
