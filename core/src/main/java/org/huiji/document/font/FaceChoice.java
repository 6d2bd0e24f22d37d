package org.huiji.document.font;

import org.huiji.text.Message;

/**
 * What a role is set in on this PC.
 *
 * @param substitute whether the PC lacks a face of that kind, so that another stands in
 */
public record FaceChoice(FaceRole role, Face face, boolean substitute) {

  /** For the screen: which face is used, and whether it only stands in. */
  public Message message() {
    return substitute
        ? Message.of("document.face-substitute", role.label(), face.name())
        : Message.of("document.face-found", role.label(), face.name());
  }
}
