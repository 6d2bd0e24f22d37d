package org.huiji.app.cli.intake;

import java.util.ArrayList;
import java.util.List;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.office.Secretariat;
import org.huiji.problem.Refusal;
import org.huiji.text.Message;

/**
 * Takes files in, each in a change of its own.
 *
 * @param <F> a file that was opened
 * @param <P> what would become of it
 */
abstract class ImportEach<F, P> extends ImportFiles<F, P> {

  ImportEach(Huiji huiji) {
    super(huiji);
  }

  protected abstract P preview(Secretariat secretariat, F file);

  /** Takes it in and gives the import's id. */
  protected abstract String take(Secretariat secretariat, P preview);

  @Override
  protected final List<P> previews(Secretariat secretariat, List<F> opened) {
    return opened.stream().map(file -> preview(secretariat, file)).toList();
  }

  @Override
  protected final Done<P> takeAll(Secretariat secretariat, List<F> opened) {
    var ids = new ArrayList<String>();
    var taken = new ArrayList<P>();
    for (F file : opened) {
      try {
        P preview = preview(secretariat, file);
        ids.add(take(secretariat, preview));
        taken.add(preview);
      } catch (Refusal e) {
        throw ids.isEmpty()
            ? e
            : new Refusal(Message.of("cli.partly-imported", e.reason(), String.join(" ", ids)), e);
      }
    }
    return new Done<>(ids, taken);
  }
}
