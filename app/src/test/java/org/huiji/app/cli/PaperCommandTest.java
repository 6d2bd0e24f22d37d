package org.huiji.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class PaperCommandTest extends CommandTest {

  @Test
  void printsCertificatesOnceAndThenTheSameBytesAgain() throws IOException {
    done("demo", "--members", 5, "--years", 1);
    done("print", "certificate", "--member", "CQ00002", "--out", file("one.pdf"));
    done("print", "certificate", "--member", "CQ00002", "--out", file("again.pdf"));
    assertThat(file("again.pdf")).hasSameBinaryContentAs(file("one.pdf"));
    JsonNode documents = json("list", "documents", "--json");
    assertThat(documents).hasSize(1);
    JsonNode document = documents.get(0);
    assertThat(document.propertyNames())
        .containsExactly(
            "id", "kind", "number", "member", "issuedOn", "sha256", "pages", "replaces");
    assertThat(document.get("kind").asString()).isEqualTo("CERTIFICATE");
    assertThat(document.get("number").asString()).isEqualTo("示例协-2026-0001");
    assertThat(document.get("member").asString()).isEqualTo("CQ00002");
    assertThat(document.get("issuedOn").asString()).isEqualTo("2026-03-18");
    assertThat(document.get("replaces").isNull()).isTrue();
  }

  @Test
  void printsAllThatArePending() {
    done("demo", "--members", 5, "--years", 1);
    done("print", "certificate", "--pending", "--out", file("all.pdf"));
    assertThat(json("list", "documents", "--json")).hasSize(5);
    refused("print", "certificate", "--pending", "--out", file("more.pdf"));
    assertThat(file("more.pdf")).doesNotExist();
  }

  @Test
  void issuesALostCertificateAnew() {
    done("init", "--rules", "dalian");
    done("demo", "--members", 5, "--years", 1);
    done("print", "certificate", "--member", "DL00002", "--out", file("one.pdf"));
    done("reissue", "示例协-2026-0001", "--reason", "遗失", "--out", file("new.pdf"));
    JsonNode newest = json("list", "documents", "--json").get(0);
    assertThat(newest.get("number").asString()).isEqualTo("示例协-2026-0002");
    assertThat(newest.get("replaces").isNull()).isFalse();
  }

  @Test
  void aCertificateIsNotOverprintedOnceItHasItsBorderNorTheOtherWayRound() {
    done("demo", "--members", 5, "--years", 1);
    done("print", "certificate", "--member", "CQ00001", "--out", file("whole.pdf"));
    done("print", "certificate", "--member", "CQ00002", "--overprint", "--out", file("text.pdf"));

    refused(
        "print", "certificate", "--member", "CQ00001", "--overprint", "--out", file("again.pdf"));
    assertThat(out + err).contains("已带边框制发").contains("补发");
    assertThat(file("again.pdf")).doesNotExist();
    refused("print", "certificate", "--member", "CQ00002", "--out", file("again.pdf"));
    assertThat(out + err).contains("套打制发");
    done("print", "certificate", "--member", "CQ00001", "--out", file("again.pdf"));
    assertThat(file("again.pdf")).hasSameBinaryContentAs(file("whole.pdf"));
  }

  @Test
  void numbersBearTheAssociationsOwnSign() {
    done("init", "--rules", "itss", "--name", "示例市软件行业协会", "--mark", "示软协");
    done("import", "roster", sample("九龙坡区会员单位统计表.xls"));
    assertThat(json("list", "members", "--json").get(0).get("number").asString())
        .isEqualTo("示软协00001");
    warned("print", "certificate", "--member", "示软协00001", "--out", file("one.pdf"));
    assertThat(json("list", "documents", "--json").get(0).get("number").asString())
        .startsWith("示软协-")
        .doesNotContain("ITSS");
  }

  @ParameterizedTest
  @ValueSource(strings = {"chongqing", "dalian", "itss"})
  void anOwnNameWithoutASignNumbersMembersByNoOtherAssociationsSign(String rules) {
    done("init", "--rules", rules, "--name", "示例市软件行业协会");
    done("import", "roster", sample("九龙坡区会员单位统计表.xls"));
    assertThat(json("list", "members", "--json").get(0).get("number").asString())
        .isEqualTo("00001");
    done("check");
  }

  @Test
  void takesApplicantsToTheirApprovalNotices() {
    done("init", "--rules", "dalian", "--name", "示例市软件行业协会");
    done("import", "roster", sample("九龙坡区会员单位统计表.xls"), "--as", "applicant", "--on", "2026-01-05");
    refused(
        "approve", "--organ", "council", "--meeting", "第三届理事会第二次会议", "--on", "2026-03-01", "--all");
    done("answer", "003-A6", "--reading", "nomination", "--by", "秘书处");
    done("step", "application", "--on", "2026-01-06", "--all");
    done("step", "review", "--on", "2026-01-20", "--all");
    done(
        "approve", "--organ", "council", "--meeting", "第三届理事会第二次会议", "--on", "2026-03-01", "--all");
    assertThat(out).contains("25");
    refused("step", "publication", "--on", "2026-03-05", "--all");
    done("step", "notice", "--on", "2026-03-04", "--name", "重庆云帆智造科技有限公司", "--all");
    done("step", "publication", "--on", "2026-03-05", "--all");
    assertThat(out).contains("25");
    refused("step", "publication", "--on", "2026-03-05", "--all");
    refused("print", "approval", "--pending", "--on", "2026-03-02", "--out", file("notices.pdf"));
    assertThat(err).contains("代字");
    done("set", "--mark", "示软协", "--contact-person", "李娜");
    warned("print", "approval", "--pending", "--on", "2026-03-02", "--out", file("notices.pdf"));
    assertThat(err).contains("联系电话没有填写").doesNotContain("联系人没有填写");
    assertThat(json("list", "documents", "--json").get(0).get("number").asString())
        .startsWith("示软协入会〔2026〕");
    assertThat(json("list", "documents", "--json")).hasSize(25);
    assertThat(file("notices.pdf")).isNotEmptyFile();
  }

  @Test
  void issuesNothingWhenTheFileCouldNotBeWritten() {
    done("demo", "--members", 5, "--years", 1);
    refused("print", "certificate", "--pending", "--out", folder.resolve("nowhere/one.pdf"));
    refused("print", "certificate", "--pending", "--out", file("one.doc"));
    refused("print", "certificate", "--member", "CQ99999", "--out", file("one.pdf"));
    assertThat(json("list", "documents", "--json")).isEmpty();
  }

  @Test
  void exportsTheRosterAndMasksMobilesForThePublic() throws IOException {
    done("demo", "--members", 10, "--years", 1);
    done("export", "roster", "--out", file("roster.csv"));
    assertThat(Files.readString(file("roster.csv"), StandardCharsets.UTF_8)).contains("199000");
    done("export", "roster", "--public", "--out", file("public.csv"));
    assertThat(Files.readString(file("public.csv"), StandardCharsets.UTF_8))
        .doesNotContain("199000")
        .contains("CQ00001");
    done("export", "roster", "--out", file("roster.xlsx"));
    done("export", "roster", "--as-of", "2025-06-30", "--out", file("roster.pdf"));
    assertThat(file("roster.pdf")).isNotEmptyFile();
    refused("export", "roster", "--out", file("roster.doc"));
  }

  @Test
  void asksWhatTheRulesLeaveOpenBeforeAPlaqueList() {
    done("init", "--rules", "itss", "--name", "示例市软件行业协会");
    done("import", "roster", sample("九龙坡区会员单位统计表.xls"));
    refused("export", "plaques", "--out", file("plaques.xlsx"));
    assertThat(err).contains("002-X3");
    refused("answer", "002-X3", "--reading", "nobody");
    assertThat(err).contains("every-member");
    refused("answer", "999", "--words", "是");
    done("answer", "002-X3", "--reading", "every-member", "--by", "秘书处");
    done("export", "plaques", "--out", file("plaques.xlsx"));
    assertThat(file("plaques.xlsx")).isNotEmptyFile();
  }
}
