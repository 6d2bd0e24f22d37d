package org.huiji.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huiji.app.office.Secretariat;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.form.FormField;
import org.huiji.member.MemberDraft;
import org.huiji.member.MemberExit;
import org.huiji.member.MemberField;
import org.huiji.member.MemberId;
import org.huiji.member.MemberStatus;
import org.huiji.rulebook.membership.MemberKind;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The contacts of a member that left are removed to the last byte, and whoever stayed keeps hers.
 */
class ForgetCommandTest extends CommandTest {

  private static final String MOBILE = "19912345678";
  private static final String PHONE = "023-00001234";
  private static final String MAIL = "ouyang@example.com";
  private static final String NAME = "欧阳示例人";
  private static final LocalDate JOINED = LocalDate.of(2020, 5, 1);

  private String unit = "";
  private String declared = "";

  @Test
  void nothingOfThemIsLeftInTheBytesOfTheDataAndCopiesAreToldOfAndRemoved() throws IOException {
    String number = memberThatDeclaredAndLeft();
    Path copy = folder.resolve("elsewhere.db");
    done("backup", copy);
    assertThat(holding(NAME)).isNotEmpty();
    assertThat(holding(declared)).contains("huiji.db");

    done("forget", "--member", number);

    for (String removed : List.of(NAME, MOBILE, PHONE, MAIL, declared)) {
      assertThat(holding(removed)).doesNotContain("huiji.db", "huiji.db-wal");
    }
    assertThat(holding(MOBILE)).contains("daily-2026-03-17.db");
    assertThat(out).contains(unit, "daily-2026-03-17.db", "--copies");
    assertThat(Files.readString(copy, StandardCharsets.ISO_8859_1)).contains(MOBILE);

    done("forget", "--member", number, "--copies");

    for (String removed : List.of(NAME, MOBILE, PHONE, MAIL, declared)) {
      assertThat(holding(removed)).isEmpty();
    }
    assertThat(data().resolve("backups").resolve("daily-2026-03-18.db")).exists();
  }

  @Test
  void whoStayedKeepsHersAndTheUnitAndItsDeclarationStay() {
    String number = memberThatDeclaredAndLeft();
    int before = json("list", "declarations", "--json").size();

    done("forget", "--member", number);

    JsonNode members = json("list", "members", "--as-of", "2025-01-01", "--json");
    assertThat(members.toString()).contains(unit, "重庆留下科技有限公司", "19800000001", "留下的人");
    assertThat(json("list", "declarations", "--json")).hasSize(before);
  }

  @Test
  void ofSeveralNobodysAreRemovedWhenOneHasNotLeft() throws IOException {
    String number = memberThatDeclaredAndLeft();

    refused("forget", "--member", number, "--member", stayed());

    assertThat(err).contains("重庆留下科技有限公司");
    assertThat(holding(MOBILE)).contains("huiji.db");
  }

  /** Registered under the code of a unit that declared, so that both are known to be one. */
  private String memberThatDeclaredAndLeft() {
    done("init", "--rules", "chongqing");
    done("import", "summary", sample("附件2-南岸区汇总表.xlsx"));
    try (Secretariat office = Secretariat.open(data(), CLOCK)) {
      Declaration first =
          office
              .store()
              .read(
                  tx ->
                      office
                          .declarations()
                          .declarations()
                          .of(tx, office.declarations().round(null).id()))
              .stream()
              .filter(one -> one.content().find(FormField.CONTACT_MOBILE).isPresent())
              .findFirst()
              .orElseThrow();
      unit = first.content().unit();
      declared = first.content().find(FormField.CONTACT_MOBILE).orElseThrow();
      MemberDraft draft =
          unit(unit)
              .with(
                  MemberField.CREDIT_CODE, first.content().find(FormField.CREDIT_CODE).orElse(null))
              .with(MemberField.LIAISON_NAME, NAME)
              .with(MemberField.LIAISON_MOBILE, MOBILE)
              .with(MemberField.LIAISON_PHONE, PHONE)
              .with(MemberField.LIAISON_EMAIL, MAIL)
              .with(MemberField.NOTE, "缴费请找" + NAME + "，" + MOBILE);
      MemberId id = office.registrar().add(draft, JOINED, "王芳", "联络员" + NAME + " " + MOBILE);
      office.backups().daily("王芳");
      office
          .memberExits()
          .end(new MemberExit(id, LocalDate.of(2026, 3, 1), "理事会", null, "退会"), "王芳");
      office
          .registrar()
          .add(
              unit("重庆留下科技有限公司")
                  .with(MemberField.LIAISON_NAME, "留下的人")
                  .with(MemberField.LIAISON_MOBILE, "19800000001"),
              JOINED,
              "王芳",
              null);
      rename();
      return office.registrar().everybody().stream()
          .filter(entry -> entry.id().equals(id))
          .map(entry -> entry.number() == null ? "" : entry.number().text())
          .findFirst()
          .orElseThrow();
    }
  }

  /** Yesterday's copy. */
  private void rename() {
    Path shelf = data().resolve("backups");
    assertThat(
            shelf
                .resolve("daily-2026-03-18.db")
                .toFile()
                .renameTo(shelf.resolve("daily-2026-03-17.db").toFile()))
        .isTrue();
  }

  private String stayed() {
    JsonNode members = json("list", "members", "--json");
    List<String> numbers = new ArrayList<>();
    members.forEach(
        member -> {
          if (member.get("name").asString().equals("重庆留下科技有限公司")) {
            numbers.add(member.get("number").asString());
          }
        });
    return numbers.getFirst();
  }

  private static MemberDraft unit(String name) {
    return MemberDraft.empty(MemberKind.UNIT, MemberStatus.MEMBER).with(MemberField.NAME, name);
  }

  /** Names of the files in the data folder in whose bytes a text stands. */
  private List<String> holding(String text) throws IOException {
    String bytes = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.walk(data())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(bytes)) {
          names.add(String.valueOf(file.getFileName()));
        }
      }
    }
    return names;
  }
}
