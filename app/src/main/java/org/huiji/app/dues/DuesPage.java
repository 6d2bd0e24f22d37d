package org.huiji.app.dues;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.Page;
import org.huiji.app.shell.PageId;
import org.huiji.app.tab.TabbedView;

/** The page 会费 as the frame knows it. */
public final class DuesPage {

  private static final String LOOK =
      Objects.requireNonNull(DuesPage.class.getResource("dues.css")).toExternalForm();

  private DuesPage() {}

  /**
   * The page; other pages open it with a {@link DuesRequest}.
   *
   * @param tabs in their order; made when the page is first opened
   */
  public static Page page(Desk desk, Supplier<List<DuesTab>> tabs) {
    return Page.of(
        PageId.DUES,
        () -> new TabbedView<>(desk.words(), DuesRequest.class, tabs.get()).dressed("dues", LOOK));
  }
}
