package org.huiji.app.member;

import java.util.List;
import java.util.Objects;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.Page;
import org.huiji.app.shell.PageId;
import org.jspecify.annotations.Nullable;

/**
 * 名册. Opened with a {@link org.huiji.member.MemberId} it shows that member. All of it is used on
 * the window's thread.
 */
public final class MemberPage {

  private final Page page;
  private @Nullable RosterView view;

  /**
   * The page, not yet opened.
   *
   * @param actions what other features do with members chosen in the list
   */
  public MemberPage(Desk desk, MemberServices services, List<BatchAction> actions) {
    List<BatchAction> offered = List.copyOf(actions);
    page = Page.of(PageId.ROSTER, () -> view = new RosterView(desk, services, offered));
  }

  public Page page() {
    return page;
  }

  /** Another page has changed the register: what is shown is read again. */
  public void registerChanged() {
    if (view != null) {
      view.registerChanged();
    }
  }

  /** The list of the page, which must have been opened. */
  RosterViewModel model() {
    return Objects.requireNonNull(view).model();
  }
}
