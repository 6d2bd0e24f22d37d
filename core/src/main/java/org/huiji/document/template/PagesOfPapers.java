package org.huiji.document.template;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.List;

/** On which page each paper of a laid-out batch begins. */
final class PagesOfPapers {

  private final int[] first;

  /** To be made after the layout, with an element of its own for every paper in it. */
  PagesOfPapers(PdfBoxRenderer renderer, int papers) {
    first = new int[papers + 1];
    List<PageBox> pages = renderer.getRootBox().getLayer().getPages();
    int page = 0;
    for (int paper = 0; paper < papers; paper++) {
      Box box = renderer.getSharedContext().getBoxById("paper" + (paper + 1));
      while (page < pages.size() - 1 && pages.get(page).getBottom() <= box.getAbsY()) {
        page++;
      }
      first[paper] = page;
    }
    first[papers] = pages.size();
  }

  /** From 0; for the number of papers, the number of pages. */
  int first(int paper) {
    return first[paper];
  }
}
