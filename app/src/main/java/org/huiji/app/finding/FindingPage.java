package org.huiji.app.finding;

import org.huiji.app.shell.Desk;
import org.huiji.app.shell.Page;
import org.huiji.app.shell.PageId;

/** The page 待办 as the frame is given it. */
public final class FindingPage {

  private final Desk desk;
  private final FindingsViewModel model;

  /**
   * A page whose number in the navigation is counted from the start.
   *
   * @param rulesChanged told when an answer changed the rule book
   */
  public FindingPage(Desk desk, FindingServices services, Runnable rulesChanged) {
    this.desk = desk;
    this.model = new FindingsViewModel(desk, services, rulesChanged);
    model.refresh();
  }

  public Page page() {
    return new Page(PageId.FINDINGS, () -> new FindingsView(desk, model), model.count());
  }

  /** To be called when another page has changed members or rules. */
  public void registerChanged() {
    model.refresh();
  }

  FindingsViewModel model() {
    return model;
  }
}
