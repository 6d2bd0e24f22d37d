package org.huiji.document.font;

import java.util.List;
import java.util.Locale;
import org.huiji.text.Message;

/**
 * What a face is for. Official letters ask for these (GB/T 9704-2012): 小标宋 for titles, 仿宋 for the
 * text, 黑体 and 楷体 for its headings, 宋体 for page numbers.
 */
public enum FaceRole {
  SONG,
  FANGSONG,
  KAI,
  HEI,
  TITLE;

  /** The font family a template names: {@code song}, {@code fangsong}, {@code kai}… */
  public String family() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the clerk calls it. */
  public Message label() {
    return switch (this) {
      case SONG -> Message.of("document.role-song");
      case FANGSONG -> Message.of("document.role-fangsong");
      case KAI -> Message.of("document.role-kai");
      case HEI -> Message.of("document.role-hei");
      case TITLE -> Message.of("document.role-title");
    };
  }

  /** Whose faces may stand in before the bundled one, which is a hei: 宋体 is nearer to these. */
  List<FaceRole> kin() {
    return this == TITLE || this == FANGSONG ? List.of(SONG) : List.of();
  }
}
