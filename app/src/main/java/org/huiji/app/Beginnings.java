package org.huiji.app;

import java.time.LocalDate;
import java.util.List;
import org.huiji.app.office.Secretariat;
import org.huiji.app.start.Beginning;
import org.huiji.app.start.RuleBookChoice;
import org.huiji.demo.DemoSize;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.BuiltInRulebooks;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.edit.RulebookEdits;
import org.huiji.setting.SettingKey;
import org.huiji.store.Cause;
import org.huiji.table.Progress;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** How a register begins: under a rule book and a name, or filled with a fictional association. */
public final class Beginnings {

  /** A register's first edition counts for every date, also those before the program. */
  private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

  private static final int DEMO_MEMBERS = 200;
  private static final int DEMO_YEARS = 5;

  private final Secretariat secretariat;

  public Beginnings(Secretariat secretariat) {
    this.secretariat = secretariat;
  }

  /** The rule books to choose from, as the first start shows them. */
  static List<RuleBookChoice> choices() {
    return BuiltInRulebooks.IDS.stream().map(Beginnings::choice).toList();
  }

  /** Whether the data folder has a register already. */
  public boolean isBegun() {
    return secretariat.store().read(secretariat.rulebooks()::isChosen);
  }

  void begin(Beginning beginning, String operator, Progress progress) {
    switch (beginning) {
      case Beginning.Register(String ruleBook, String association, String mark) ->
          register(ruleBook, association, mark, operator);
      case Beginning.Demonstration(String ruleBook) ->
          secretariat.demo().fill(new DemoSize(ruleBook, DEMO_MEMBERS, DEMO_YEARS), progress);
    }
  }

  /**
   * An empty register under a rule book.
   *
   * @throws Refusal when there is one already
   */
  public void register(
      String ruleBook, String association, @Nullable String mark, String operator) {
    secretariat
        .store()
        .change(
            Cause.of(operator, "action.rulebook-choose", association),
            tx -> {
              if (secretariat.rulebooks().isChosen(tx)) {
                throw Refusal.of("start.begun-already", secretariat.folder());
              }
              LocalDate today = LocalDate.now(secretariat.clock());
              Rulebook named =
                  RulebookEdits.begin(
                      BuiltInRulebooks.read(ruleBook), association, mark, today, operator);
              secretariat.rulebooks().keep(tx, ALWAYS, named);
              secretariat.settings().put(tx, SettingKey.ASSOCIATION_NAME, association);
              return null;
            });
  }

  private static RuleBookChoice choice(String id) {
    return new RuleBookChoice(
        id,
        switch (id) {
          case "chongqing" -> Message.of("start.chongqing");
          case "dalian" -> Message.of("start.dalian");
          default -> Message.of("start.itss");
        },
        switch (id) {
          case "chongqing" -> Message.of("start.chongqing-about");
          case "dalian" -> Message.of("start.dalian-about");
          default -> Message.of("start.itss-about");
        },
        BuiltInRulebooks.read(id).openQuestions().size());
  }
}
