package org.huiji.app;

import java.util.List;
import java.util.function.Supplier;
import org.huiji.app.document.DocumentPage;
import org.huiji.app.document.DocumentServices;
import org.huiji.app.intake.IntakePage;
import org.huiji.app.intake.IntakeServices;
import org.huiji.app.shell.Changes;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.Page;

/** The pages of the window on one data folder, each given what it needs and no more. */
final class Pages {

  private final Secretariat secretariat;
  private final Changes changes;
  private final Supplier<String> operator;

  /**
   * @param operator who sits at the desk, as it is kept with every change
   */
  Pages(Secretariat secretariat, Changes changes, Supplier<String> operator) {
    this.secretariat = secretariat;
    this.changes = changes;
    this.operator = operator;
  }

  /** In the order of the navigation. */
  List<Page> of(Desk desk) {
    changes.clear();
    Runnable changed = changes::announce;
    return List.of(IntakePage.page(desk, intake(), changed), DocumentPage.page(desk, documents()));
  }

  private IntakeServices intake() {
    return new IntakeServices(
        secretariat.store(),
        secretariat.rosterImport(),
        secretariat.rosterTaking(),
        secretariat.rosterUndo(),
        secretariat.imports(),
        secretariat.members(),
        secretariat.rulebooks(),
        operator,
        secretariat.clock());
  }

  private DocumentServices documents() {
    return new DocumentServices(
        secretariat.clock(),
        secretariat.store(),
        secretariat.settings(),
        secretariat.rulebooks(),
        secretariat.faces(),
        secretariat.templates(),
        secretariat.issuing());
  }
}
