package org.huiji.app.dues;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.huiji.app.FrameTest;
import org.huiji.app.task.Job;
import org.huiji.dues.charge.ChargePlan;
import org.huiji.dues.charge.ChargeRow;
import org.huiji.dues.charge.ChargeRow.Outcome;
import org.huiji.dues.charge.DuesPolicy;
import org.huiji.dues.ledger.Allocation;
import org.huiji.dues.ledger.Payment;
import org.huiji.member.RegisterEntry;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.edit.RulebookEdit;
import org.huiji.rulebook.fee.Adoption;
import org.huiji.rulebook.fee.FeeSchedule;
import org.huiji.setting.SettingKey;
import org.huiji.text.Message;

/** A test of the page 会费 on a fictional branch association under ITSS's rules. */
abstract class DuesTest extends FrameTest {

  static final String MEETING = "第四届会员代表大会第一次会议";

  /** Records that the built-in standard was adopted as it must be. */
  void adopt() {
    Rulebook book = office().rulebookDesk().inForce();
    FeeSchedule old = book.ifSettled(book.fees()).orElseThrow();
    Adoption vote = new Adoption(LocalDate.of(2019, 12, 20), 120, 96, 90, 4, 2, true);
    var adopted =
        new FeeSchedule(old.tiers(), MEETING, vote, old.authority(), old.extraTierReason());
    office()
        .rulebookDesk()
        .edit(
            List.of(RulebookEdit.fees(adopted, TODAY, CLERK)),
            LocalDate.of(2020, 1, 1),
            CLERK,
            null);
  }

  /** Sets all that the association can decide about its dues. */
  void decide() {
    office()
        .settingDesk()
        .save(
            Map.ofEntries(
                Map.entry(SettingKey.OPERATOR, CLERK),
                Map.entry(SettingKey.DUES_LATE_JOINERS, "HALF_AFTER_JUNE"),
                Map.entry(SettingKey.DUES_INDIVIDUALS, DuesPolicy.NOT_CHARGED),
                Map.entry(SettingKey.DUES_OFFICE_CHANGE, "NEXT_YEAR"),
                Map.entry(SettingKey.DUES_DUE_DAY, "06-30"),
                Map.entry(SettingKey.DUES_JOIN_PERIOD, "30"),
                Map.entry(SettingKey.BANK_ACCOUNT_NAME, "示例市软件行业协会"),
                Map.entry(SettingKey.BANK_NAME, "示例银行示例支行"),
                Map.entry(SettingKey.BANK_ACCOUNT, "1234 5678 9012 3456"),
                Map.entry(SettingKey.VOUCHER_BANK, "银行存款"),
                Map.entry(SettingKey.VOUCHER_RECEIVABLE, "应收会费"),
                Map.entry(SettingKey.VOUCHER_INCOME, "会费收入")));
  }

  /** Charges a year as a run does. */
  ChargePlan charge(int year) {
    return office().chargeRun().charge(office().chargeRun().plan(year, null), CLERK);
  }

  /** Charges the years from 2021 on; most members paid, some a part, some nothing for long. */
  void yearsPassed() {
    for (int year = 2021; year <= 2026; year++) {
      List<ChargeRow> charged =
          charge(year).rows().stream().filter(row -> row.outcome() == Outcome.CHARGE).toList();
      for (int i = 0; i < charged.size(); i++) {
        long fen = paid(i, year, charged.get(i).fen());
        if (fen > 0) {
          pay(charged.get(i), year, fen);
        }
      }
    }
  }

  private static long paid(int member, int year, long fen) {
    if (year == 2026) {
      return member % 3 == 0 ? fen : 0;
    }
    if (member % 17 == 5) {
      return 0;
    }
    if (member % 11 == 3) {
      return year < 2024 ? fen : 0;
    }
    return member % 23 == 7 && year == 2025 ? fen / 2 : fen;
  }

  /** Books that a member paid a part of what it was charged. */
  void pay(ChargeRow row, int year, long fen) {
    LocalDate on = year == 2026 ? LocalDate.of(2026, 3, 10) : LocalDate.of(year, 5, 20);
    office()
        .ledger()
        .pay(
            new Payment(
                row.entry().member().name(),
                on,
                "SL" + year + row.entry().id().value(),
                null,
                List.of(new Allocation(row.entry().id(), year, fen))),
            CLERK);
  }

  /** Turns to a tab of the page. */
  void turnToTab(String title) {
    inWindow(
        () -> {
          TabPane pane = lookup(".dues > .tab-pane").queryAs(TabPane.class);
          pane.getTabs().stream()
              .filter(tab -> tab.getText().equals(title))
              .forEach(pane.getSelectionModel()::select);
          return true;
        });
  }

  /** Selects a row of a table. */
  void select(String table, int... rows) {
    inWindow(
        () -> {
          TableView<?> it = table(table);
          it.getSelectionModel().clearSelection();
          for (int row : rows) {
            it.getSelectionModel().select(row);
          }
          return true;
        });
  }

  /** Lets no change begin before {@code gate} opens. */
  void holdChanges(CountDownLatch gate) {
    inWindow(
        () ->
            background()
                .start(
                    Job.changing(
                        Message.of("shell.import"),
                        progress -> {
                          gate.await();
                          return true;
                        })));
  }

  /** Whether a button with this text can be seen and pressed. */
  boolean can(String text) {
    return lookup((Button it) -> text.equals(it.getText())).queryAllAs(Button.class).stream()
        .anyMatch(button -> !button.isDisabled());
  }

  /** Enters what was typed into the only field with this name. */
  void enter(String name) {
    inWindow(
        () -> {
          TextField field =
              lookup(
                      (TextField it) ->
                          it.getAccessibleText() != null && it.getAccessibleText().startsWith(name))
                  .query();
          field.fireEvent(new ActionEvent());
          return true;
        });
  }

  /** What is typed into the only field with this name; nothing while it is not there. */
  String typed(String name) {
    return inWindow(
        () ->
            lookup(
                    (TextField it) ->
                        it.getAccessibleText() != null && it.getAccessibleText().startsWith(name))
                .<TextField>tryQuery()
                .map(TextField::getText)
                .orElse(""));
  }

  /** Chooses a year in the only box with this name. */
  void chooseYear(String name, int year) {
    inWindow(
        () -> {
          lookup((ComboBox<Integer> it) -> name.equals(it.getAccessibleText()))
              .<ComboBox<Integer>>query()
              .setValue(year);
          return true;
        });
  }

  /** How many members a picker has found. */
  int found() {
    return lookup(DuesTest::findsMembers).queryAllAs(ListView.class).stream()
        .mapToInt(list -> list.getItems().size())
        .sum();
  }

  private static boolean findsMembers(Node node) {
    return node instanceof ListView<?> list
        && list.getItems().stream().anyMatch(RegisterEntry.class::isInstance);
  }
}
