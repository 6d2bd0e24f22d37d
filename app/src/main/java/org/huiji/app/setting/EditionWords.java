package org.huiji.app.setting;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huiji.setting.SettingKey;
import org.huiji.store.Cause;
import org.huiji.text.Message;
import org.huiji.text.Messages;

/** What an edition of the rule book came from, in words: the audit trail names settings by key. */
record EditionWords(Messages words) {

  String of(Cause cause) {
    return switch (cause.action()) {
      case "action.rulebook-choose" -> words.text("setting.edition-begun", named(cause.object()));
      case "action.setting-edit" ->
          Arrays.stream(cause.object().split("、", -1))
              .map(this::named)
              .collect(Collectors.joining("、"));
      default -> cause.object();
    };
  }

  private String named(String text) {
    return setting(text).or(() -> ruleBook(text)).map(words::text).orElse(text);
  }

  private static Optional<Message> ruleBook(String id) {
    return switch (id) {
      case "chongqing" -> Optional.of(Message.of("start.chongqing"));
      case "dalian" -> Optional.of(Message.of("start.dalian"));
      case "itss" -> Optional.of(Message.of("start.itss"));
      default -> Optional.empty();
    };
  }

  private static Optional<Message> setting(String key) {
    return Arrays.stream(SettingKey.values())
        .filter(one -> one.name().equals(key))
        .findFirst()
        .map(EditionWords::label);
  }

  private static Message label(SettingKey key) {
    return switch (key) {
      case ASSOCIATION_NAME -> Message.of("setting.full-name");
      case CONTACT_PERSON -> Message.of("setting.contact-person");
      case CONTACT_PHONE -> Message.of("setting.contact-phone");
      case CONTACT_ADDRESS -> Message.of("setting.contact-address");
      case NOTICE_ATTACHMENTS -> Message.of("setting.notice-attachments");
      case DOCUMENT_PREFIX -> Message.of("setting.document-prefix");
      case CURRENT_TERM -> Message.of("setting.term");
      case CERTIFICATE_FROM -> Message.of("setting.valid-from");
      case CERTIFICATE_UNTIL -> Message.of("setting.valid-until");
      case OPERATOR -> Message.of("setting.operator");
      case OVERPRINT_X, OVERPRINT_Y -> Message.of("setting.overprint");
      case DUES_REFERENCE_DAY -> Message.of("setting.dues-reference-day");
      case DUES_LATE_JOINERS -> Message.of("setting.dues-late-joiners");
      case DUES_INDIVIDUALS -> Message.of("setting.dues-individuals");
      case DUES_OFFICE_CHANGE -> Message.of("setting.dues-office-change");
      case DUES_DUE_DAY -> Message.of("setting.dues-due-day");
      case DUES_JOIN_PERIOD -> Message.of("setting.dues-join-period");
      case BANK_ACCOUNT_NAME -> Message.of("setting.bank-account-name");
      case BANK_NAME -> Message.of("setting.bank-name");
      case BANK_ACCOUNT -> Message.of("setting.bank-account");
      case VOUCHER_BANK -> Message.of("setting.voucher-bank");
      case VOUCHER_RECEIVABLE -> Message.of("setting.voucher-receivable");
      case VOUCHER_INCOME -> Message.of("setting.voucher-income");
    };
  }
}
