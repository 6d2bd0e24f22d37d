package org.huiji.app.admission;

import org.huiji.text.Message;
import org.huiji.text.Messages;

/** How a meeting was held (会员管理办法 第五条（三）: 也可以通过邮件或在线会议方式审议). */
enum MeetingForm {
  ON_SITE,
  ON_LINE,
  BY_MAIL;

  Message label() {
    return switch (this) {
      case ON_SITE -> Message.of("admissionview.on-site");
      case ON_LINE -> Message.of("admissionview.on-line");
      case BY_MAIL -> Message.of("admissionview.by-mail");
    };
  }

  /**
   * As it is kept and as the notice says it, always in Chinese; an ordinary meeting says nothing.
   */
  String onPaper() {
    return switch (this) {
      case ON_SITE -> "";
      case ON_LINE -> Messages.CHINESE.text("admissionview.on-line-paper");
      case BY_MAIL -> Messages.CHINESE.text("admissionview.by-mail-paper");
    };
  }
}
