package org.huiji.app.dues.account;

import java.util.List;
import org.huiji.app.dues.BookDays;
import org.huiji.app.dues.DuesServices;
import org.huiji.dues.view.Account;
import org.huiji.dues.view.DuesStatus;
import org.huiji.dues.view.Standing;
import org.huiji.member.MemberId;
import org.huiji.member.RegisterEntry;

/**
 * A member's account with what its forms need.
 *
 * @param organs that may decide on a waiver, by name
 */
record Sheet(Account account, Standing standing, BookDays days, List<String> organs) {

  static Sheet read(DuesServices services, MemberId member) {
    Account account = services.views().account(member);
    Standing standing =
        services
            .views()
            .standings(List.of(account.entry()))
            .getOrDefault(member, new Standing(DuesStatus.NOT_CHARGED, 0, null));
    return new Sheet(
        account,
        standing,
        services.days(),
        services.rulebook().organs().stream().map(organ -> organ.name()).toList());
  }

  MemberId id() {
    return account.entry().id();
  }

  String name() {
    return account.entry().member().name();
  }

  RegisterEntry entry() {
    return account.entry();
  }
}
