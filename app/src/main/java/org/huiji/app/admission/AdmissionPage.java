package org.huiji.app.admission;

import org.huiji.app.shell.Desk;
import org.huiji.app.shell.Page;
import org.huiji.app.shell.PageId;

/** 入会 as the frame knows it. */
public final class AdmissionPage {

  private AdmissionPage() {}

  /**
   * The page.
   *
   * @param registerChanged told when somebody has applied or was approved
   */
  public static Page page(Desk desk, AdmissionServices services, Runnable registerChanged) {
    return Page.of(PageId.ADMISSION, () -> new AdmissionView(desk, services, registerChanged));
  }
}
