package org.huiji.app.document.paper;

import org.huiji.document.register.DocumentKind;
import org.huiji.rulebook.paper.PaperKind;
import org.huiji.text.Message;

/** The kinds of papers as the screen calls them and as rule book and templates know them. */
public final class Kinds {

  private Kinds() {}

  public static Message name(DocumentKind kind) {
    return switch (kind) {
      case CERTIFICATE -> Message.of("documentview.certificate");
      case APPROVAL -> Message.of("documentview.approval");
      case PLAQUES -> Message.of("documentview.plaques");
      case ROSTER -> Message.of("documentview.roster");
    };
  }

  public static PaperKind paper(DocumentKind kind) {
    return switch (kind) {
      case CERTIFICATE -> PaperKind.MEMBER_CERTIFICATE;
      case APPROVAL -> PaperKind.APPROVAL_NOTICE;
      case PLAQUES -> PaperKind.PLAQUE_LIST;
      case ROSTER -> PaperKind.ROSTER;
    };
  }
}
