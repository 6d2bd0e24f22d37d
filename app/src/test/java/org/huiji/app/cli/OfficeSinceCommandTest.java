package org.huiji.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Since when offices are held, of a list that says them for its own day only. */
class OfficeSinceCommandTest extends CommandTest {

  @BeforeEach
  void takeAListIn() {
    done("init", "--rules", "chongqing", "--name", "示例市软件行业协会");
    done("import", "roster", sample("渝中区会员名册.xlsx"), "--on", "2025-12-30");
  }

  @Test
  void whoseOfficeIsNotSaidIsListedWithTheListItComesFrom() {
    JsonNode unsaid = unsaid();
    assertThat(unsaid).isNotEmpty();
    assertThat(unsaid.get(0).propertyNames())
        .containsExactly("number", "name", "saidFrom", "source");
    assertThat(unsaid.valueStream())
        .allSatisfy(
            one -> {
              assertThat(one.get("saidFrom").asString()).isEqualTo("2025-12-30");
              assertThat(one.get("source").asString()).isEqualTo("渝中区会员名册.xlsx");
            });
    done("office-since");
    assertThat(out.lines()).hasSize(1 + unsaid.size());
    assertThat(out).contains(unsaid.get(0).get("name").asString());
  }

  @Test
  void oneIsAnsweredAndTheAnswerIsTakenBack() {
    int before = unsaid().size();
    String one = unsaid().get(0).get("number").asString();
    JsonNode said = json("office-since", "--since", "2024-01-01", "--member", one, "--json");
    assertThat(said.get("answered").asInt()).isEqualTo(1);
    assertThat(said.get("left")).isEmpty();
    refused("office-since", "--since", "2024-01-01", "--member", one);

    done("office-since", "--undo", said.get("change").asLong());
    assertThat(unsaid()).hasSize(before);
    refused("office-since", "--undo", said.get("change").asLong() + 100);
    assertThat(unsaid()).hasSize(before);
  }

  @Test
  void allOfOneListAreAnsweredAtOnce() {
    int before = unsaid().size();
    JsonNode said = json("office-since", "--since", "1990-01-01", "--import", "I-1", "--json");

    assertThat(said.get("answered").asInt()).isEqualTo(before);
    assertThat(unsaid()).isEmpty();
  }

  @Test
  void allAreAnsweredByTheOfficeThatIsNamed() {
    done("office-since", "--since", "1990-01-01", "--all", "--office", "理事");

    assertThat(unsaid()).isEmpty();
  }

  @Test
  void whatIsNoAnswerIsRefusedAndNothingIsChanged() {
    JsonNode before = unsaid();
    refused("office-since", "--since", "2026-03-19", "--all");
    assertThat(err).contains("2026-03-19");
    refused("office-since", "--since", "2024-01-01");
    refused("office-since", "--since", "2024-01-01", "--all", "--import", "I-1");
    refused("office-since", "--since", "2024-01-01", "--import", "I-7");
    refused("office-since", "--since", "2024-01-01", "--member", "没有这个号");
    refused("office-since", "--since", "2024-01-01", "--all", "--office", "馆员");
    assertThat(err).contains("馆员");

    assertThat(unsaid()).isEqualTo(before);
  }

  private JsonNode unsaid() {
    return json("office-since", "--json");
  }
}
