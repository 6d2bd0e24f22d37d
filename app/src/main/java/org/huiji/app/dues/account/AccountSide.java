package org.huiji.app.dues.account;

import org.huiji.app.dues.DuesServices;
import org.huiji.app.shell.Desk;
import org.huiji.app.widget.ListAndDetails;
import org.huiji.member.MemberId;

/** A member's account at the side of a list. */
public final class AccountSide {

  private final ListAndDetails sides;
  private final AccountViewModel model;
  private final AccountPane pane;

  /**
   * An account that is not opened yet.
   *
   * @param booked told when something was booked, so that the list is read again
   */
  public AccountSide(Desk desk, DuesServices services, ListAndDetails sides, Runnable booked) {
    this.sides = sides;
    this.model = new AccountViewModel(desk, services, booked);
    this.pane = new AccountPane(desk.words(), model);
  }

  /** Opens a member's account. */
  public void show(MemberId member) {
    open(member, () -> {});
  }

  /** Opens a member's account at the form for money that arrived. */
  public void pay(MemberId member) {
    open(member, model::pay);
  }

  private void open(MemberId member, Runnable then) {
    model.open(
        member,
        () -> {
          Sheet read = model.sheet().get();
          if (read != null) {
            sides.show(read.name(), pane);
          }
          then.run();
        });
  }
}
