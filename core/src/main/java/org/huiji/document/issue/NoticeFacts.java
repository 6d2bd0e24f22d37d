package org.huiji.document.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huiji.document.issue.Missing.Place;
import org.huiji.document.paper.Contact;
import org.huiji.document.paper.Fee;
import org.huiji.dues.charge.YearFees;
import org.huiji.member.RegisterEntry;
import org.huiji.setting.BankAccount;
import org.huiji.setting.SettingKey;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * What an approval notice tells of fee, account and contact (会员管理办法 第五条（四）), and what of it is not
 * known.
 */
record NoticeFacts(LocalDate on, Map<SettingKey, String> settings, YearFees.Assessed fees) {

  /** The fee as the notice tells it; none when there is none or it is not known. */
  @Nullable Fee fee(RegisterEntry entry) {
    return fees.of().get(entry.id()) instanceof YearFees.Fee.Owed owed
        ? new Fee(
            on.getYear(),
            owed.fen(),
            owed.due().filter(day -> !day.isBefore(on)).orElse(null),
            BankAccount.of(settings))
        : null;
  }

  /** What the notices to these leave out. */
  List<Missing> missing(List<RegisterEntry> entries) {
    List<Missing> missing = new ArrayList<>();
    fees.obstacle()
        .ifPresent(
            why ->
                missing.add(
                    new Missing(Message.of("issue.missing-standard", why), Place.DUES, null)));
    if (entries.stream().anyMatch(entry -> fee(entry) != null)) {
      missing.addAll(ofPayment(entries));
    }
    missing.addAll(ofContact());
    for (RegisterEntry entry : entries) {
      if (fees.of().get(entry.id()) instanceof YearFees.Fee.Unknown(Message why)) {
        String name = entry.member().name();
        missing.add(
            new Missing(Message.of("issue.missing-fee", name, why), Place.MEMBER, entry.id()));
      }
    }
    return missing;
  }

  private List<Missing> ofPayment(List<RegisterEntry> entries) {
    List<Missing> missing = new ArrayList<>();
    if (!BankAccount.of(settings).isWhole()) {
      missing.add(Missing.onAll("issue.missing-account", Place.DUES));
    }
    boolean dated =
        entries.stream().map(this::fee).noneMatch(fee -> fee != null && fee.due() == null);
    if (!dated) {
      missing.add(Missing.onAll("issue.missing-due", Place.DUES));
    }
    return missing;
  }

  private List<Missing> ofContact() {
    Contact contact = Contact.of(settings);
    List<Missing> missing = new ArrayList<>();
    if (contact.person().isEmpty()) {
      missing.add(Missing.onAll("issue.missing-contact-person", Place.ASSOCIATION));
    }
    if (contact.phone().isEmpty()) {
      missing.add(Missing.onAll("issue.missing-contact-phone", Place.ASSOCIATION));
    }
    if (contact.address().isEmpty()) {
      missing.add(Missing.onAll("issue.missing-contact-address", Place.ASSOCIATION));
    }
    return missing;
  }
}
