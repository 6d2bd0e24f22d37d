package org.huiji.app.document.paper;

import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.huiji.app.task.Background;
import org.huiji.app.task.Job;
import org.huiji.app.task.Latest;
import org.huiji.document.paper.PaperRefusal;
import org.huiji.problem.Refusal;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** The page that is looked at, drawn in the background; or why it cannot be drawn. */
public final class LivePage {

  private final Latest drawing;
  private final Message nothing;
  private final ReadOnlyObjectWrapper<Preview> preview;
  private @Nullable Callable<byte[]> pdf;

  /** No page yet; {@code nothing} is said where none is. */
  public LivePage(Background background, Message nothing) {
    this.drawing = new Latest(background);
    this.nothing = nothing;
    this.preview = new ReadOnlyObjectWrapper<>(Preview.none(nothing));
  }

  public ReadOnlyObjectProperty<Preview> preview() {
    return preview.getReadOnlyProperty();
  }

  /**
   * Shows the first page of a paper.
   *
   * @param paper gives the PDF, asked off the window's thread; none when nothing is selected
   */
  public void show(@Nullable Callable<byte[]> paper) {
    pdf = paper;
    turnTo(0);
  }

  /** Shows another page of the same paper, from 0. */
  public void turnTo(int page) {
    Callable<byte[]> paper = pdf;
    if (paper == null) {
      drawing.cancel();
      preview.set(Preview.none(nothing));
      return;
    }
    drawing.start(
        Job.reading(Message.of("documentview.drawing"), progress -> Preview.of(paper.call(), page))
            .onDone(preview::set)
            .onFailed(this::refuse));
  }

  private boolean refuse(Exception failure) {
    if (failure instanceof Refusal refusal) {
      preview.set(Preview.none(reason(refusal)));
    }
    return failure instanceof Refusal;
  }

  /** Of one paper the problem itself is said, not that its batch was refused. */
  private static Message reason(Refusal refusal) {
    return refusal instanceof PaperRefusal paper
        ? paper.problems().getFirst().message()
        : refusal.reason();
  }
}
