package org.huiji.app.dues;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiji.app.FrameTest;
import org.huiji.dues.charge.ChargePlan;
import org.huiji.dues.charge.DuesPolicy;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.edit.RulebookEdit;
import org.huiji.rulebook.fee.Adoption;
import org.huiji.rulebook.fee.FeeSchedule;
import org.huiji.setting.SettingKey;

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
}
