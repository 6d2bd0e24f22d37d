package org.huiji.app.declaration;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.huiji.app.notice.Question;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.Page;
import org.huiji.app.shell.PageId;
import org.huiji.app.shell.PageView;
import org.huiji.app.tab.TabbedView;

/** The page 平台申报 as the frame knows it. */
public final class DeclarationPage {

  private static final String LOOK =
      Objects.requireNonNull(DeclarationPage.class.getResource("declaration.css")).toExternalForm();

  private DeclarationPage() {}

  /**
   * The page; other pages open it with a {@link DeclarationRequest}.
   *
   * @param tabs in their order, all on one round; made when the page is first opened
   */
  public static Page page(
      Desk desk, RoundServices services, Function<RoundViewModel, List<DeclarationTab>> tabs) {
    return Page.of(
        PageId.DECLARATIONS,
        () -> {
          RoundViewModel round = new RoundViewModel(desk, services);
          var view =
              new TabbedView<>(desk.words(), DeclarationRequest.class, tabs.apply(round))
                  .dressed("declarations", LOOK)
                  .under(new RoundBar(desk, round));
          round.askBefore(then -> ask(desk, view, then));
          return view;
        });
  }

  /** What is being typed or decided belongs to the round that is looked at. */
  private static void ask(Desk desk, PageView view, Runnable then) {
    view.unsaved()
        .ifPresentOrElse(
            lost -> {
              lost.show().run();
              desk.notices().ask(Question.onLeaving(lost.what(), then));
            },
            then);
  }
}
