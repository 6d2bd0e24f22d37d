package org.huiji.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The review of a round and its papers on the command line. */
class RoundCommandTest extends CommandTest {

  @BeforeEach
  void begin() {
    done("init", "--rules", "chongqing", "--name", "示例市软件行业协会", "--mark", "示软协");
    done("import", "summary", sample("附件2-南岸区汇总表.xlsx"));
  }

  @Test
  void tellsHowFarEveryDistrictIs() {
    JsonNode districts = json("list", "districts", "--json");

    assertThat(districts).hasSize(41);
    JsonNode nanan =
        StreamSupport.stream(districts.spliterator(), false)
            .filter(one -> one.get("district").asString().equals("南岸区"))
            .findFirst()
            .orElseThrow();
    assertThat(nanan.propertyNames())
        .containsExactly(
            "district",
            "bureau",
            "state",
            "sent",
            "declarations",
            "withErrors",
            "states",
            "received",
            "returned",
            "remind");
    assertThat(nanan.get("declarations").asInt()).isEqualTo(6);
    assertThat(nanan.get("states").get("RECEIVED").asInt()).isEqualTo(6);
    assertThat(nanan.get("sent")).hasSize(1);
    assertThat(nanan.get("remind").asBoolean()).isFalse();
    done("list", "districts");
    assertThat(out.lines()).hasSize(41).anyMatch(line -> line.startsWith("南岸区\t南岸区经济信息委"));
  }

  @Test
  void recordsAStepForSeveralDeclarationsOrForNone() {
    done("review", "returned", "D-1", "D-2", "--reasons", "缺少承诺书");
    assertThat(out).contains("已把 2 份申报记为“已退回”");

    refused("review", "at-city", "D-3", "D-1");
    refused("review", "returned", "D-3");
    refused("review", "lost", "D-3");
    assertThat(err).contains("expert-review");
    JsonNode all = json("list", "declarations", "--json");
    assertThat(all.get(0).get("state").asString()).isEqualTo("RETURNED");
    assertThat(all.get(2).get("state").asString()).isEqualTo("RECEIVED");
    misunderstood("review", "returned");
  }

  @Test
  void printsLettersRemindersAndTheSummaryTableAndThenTheSameBytesAgain() {
    done("review", "returned", "D-1", "--reasons", "缺少承诺书");
    refused("print", "correction-letter", "--pending", "--out", file("no-day.pdf"));
    done(
        "print", "correction-letter", "--pending", "--until", "2030-01-01", "--out", file("a.pdf"));
    done(
        "print",
        "correction-letter",
        "--declaration",
        "D-1",
        "--until",
        "2030-01-01",
        "--out",
        file("b.pdf"));
    assertThat(file("b.pdf")).hasSameBinaryContentAs(file("a.pdf"));
    refused(
        "print",
        "correction-letter",
        "--declaration",
        "D-2",
        "--until",
        "2030-01-01",
        "--out",
        file("c.pdf"));
    refused("print", "review-sheet", "--pending", "--out", file("c.pdf"));
    refused("print", "final-list", "--out", file("c.pdf"));
    assertThat(file("c.pdf")).doesNotExist();

    done("print", "district-reminder", "--district", "渝北区", "--out", file("d.pdf"));
    done("print", "declaration-summary", "--out", file("e.pdf"));
    done(
        "print",
        "declaration-summary",
        "--scope",
        "district",
        "--district",
        "南岸区",
        "--out",
        file("f.pdf"));
    assertThat(json("list", "documents", "--json"))
        .extracting(document -> document.get("kind").asString())
        .containsExactlyInAnyOrder(
            "CORRECTION_LETTER", "DISTRICT_REMINDER", "DECLARATION_SUMMARY", "DECLARATION_SUMMARY");
  }
}
