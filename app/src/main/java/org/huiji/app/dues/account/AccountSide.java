package org.huiji.app.dues.account;

import java.util.List;
import java.util.Optional;
import org.huiji.app.dues.DuesServices;
import org.huiji.app.notice.Question;
import org.huiji.app.shell.Desk;
import org.huiji.app.widget.ListAndDetails;
import org.huiji.member.MemberId;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** A member's account at the side of a list. */
public final class AccountSide {

  private final Desk desk;
  private final ListAndDetails sides;
  private final AccountViewModel model;
  private final AccountPane pane;
  private @Nullable MemberId followed;

  /**
   * An account that is not opened yet.
   *
   * @param booked told when something was booked, so that the list is read again
   */
  public AccountSide(Desk desk, DuesServices services, ListAndDetails sides, Runnable booked) {
    this.desk = desk;
    this.sides = sides;
    this.model = new AccountViewModel(desk, services, booked);
    this.pane = new AccountPane(desk.words(), model);
  }

  /**
   * Follows what is chosen in the list: one member alone is read, several are only meant. One that
   * is read already stays as it is, with the form that may be open on it.
   */
  public void follow(List<MemberId> chosen) {
    MemberId one = chosen.size() == 1 ? chosen.getFirst() : null;
    if (one != null && !one.equals(followed)) {
      show(one);
    }
    if (!chosen.isEmpty()) {
      followed = one;
    }
  }

  /** Opens a member's account. */
  public void show(MemberId member) {
    followed = member;
    open(member, () -> {});
  }

  /** Opens a member's account at the form for money that arrived. */
  public void pay(MemberId member) {
    open(member, model::pay);
  }

  /** What would be lost if the page went away now. */
  public Optional<Message> unsaved() {
    return model.isDirty() ? Optional.of(Message.of("leaving.booking")) : Optional.empty();
  }

  /** A form that somebody is filling in for another member is given up only on a yes. */
  private void open(MemberId member, Runnable then) {
    if (model.wouldLose(member)) {
      desk.notices()
          .ask(Question.onLeaving(Message.of("leaving.booking"), () -> read(member, then)));
    } else {
      read(member, then);
    }
  }

  private void read(MemberId member, Runnable then) {
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
