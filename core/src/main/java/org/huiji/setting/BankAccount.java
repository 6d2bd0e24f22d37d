package org.huiji.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huiji.text.Message;

/**
 * Where dues are paid in; a part that is not set is empty.
 *
 * @param payee 户名
 * @param bank 开户银行
 * @param number 账号, without blanks: justified lines would stretch them
 */
public record BankAccount(String payee, String bank, String number) {

  public static BankAccount of(Map<SettingKey, String> settings) {
    return new BankAccount(
        settings.getOrDefault(SettingKey.BANK_ACCOUNT_NAME, "").strip(),
        settings.getOrDefault(SettingKey.BANK_NAME, "").strip(),
        settings.getOrDefault(SettingKey.BANK_ACCOUNT, "").replaceAll("\\s", ""));
  }

  /** What must be set before it is printed: a part of it would send money astray. */
  public List<Message> lacking() {
    List<Message> lacking = new ArrayList<>();
    if (payee.isEmpty()) {
      lacking.add(Message.of("duespaper.no-payee"));
    }
    if (bank.isEmpty()) {
      lacking.add(Message.of("duespaper.no-bank"));
    }
    if (number.isEmpty()) {
      lacking.add(Message.of("duespaper.no-account"));
    }
    return lacking;
  }

  /** Whether all of it is set. */
  public boolean isWhole() {
    return lacking().isEmpty();
  }

  public void addTo(Map<String, Object> fields) {
    fields.put("payee", payee);
    fields.put("bank", bank);
    fields.put("account", number);
  }
}
