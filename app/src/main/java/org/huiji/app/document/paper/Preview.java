package org.huiji.app.document.paper;

import org.huiji.document.pdf.PagePicture;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * What the preview shows: a page, or why there is none.
 *
 * @param page from 0
 */
public record Preview(@Nullable PagePicture picture, int page, @Nullable Message why) {

  /** Large enough for a wide window, and still drawn at once. */
  private static final float DPI = 132;

  public static Preview none(Message why) {
    return new Preview(null, 0, why);
  }

  public static Preview of(byte[] pdf, int page) {
    return new Preview(PagePicture.of(pdf, page, DPI), page, null);
  }

  int pages() {
    return picture == null ? 0 : picture.pages();
  }
}
