package org.huiji.app.finding;

import org.huiji.text.Message;

/** What is wrong with a member's data, as the clerk sorts it: one way to mend, one kind. */
enum Kind {
  NO_CODE,
  DOUBTFUL_CODE,
  NO_REPRESENTATIVE,
  NO_LIAISON,
  NO_CONTACT,
  DOUBTFUL_PHONE,
  NO_JOINED,
  OTHER;

  /** The kind of a rule's findings. */
  static Kind of(String rule) {
    return switch (rule) {
      case "code.missing" -> NO_CODE;
      case "representative.missing" -> NO_REPRESENTATIVE;
      case "liaison.missing" -> NO_LIAISON;
      case "contact.missing" -> NO_CONTACT;
      case "joined.missing" -> NO_JOINED;
      default -> {
        if (rule.startsWith("code.")) {
          yield DOUBTFUL_CODE;
        }
        yield rule.startsWith("phone.") ? DOUBTFUL_PHONE : OTHER;
      }
    };
  }

  Message title() {
    return switch (this) {
      case NO_CODE -> Message.of("findingview.no-code");
      case DOUBTFUL_CODE -> Message.of("findingview.doubtful-code");
      case NO_REPRESENTATIVE -> Message.of("findingview.no-representative");
      case NO_LIAISON -> Message.of("findingview.no-liaison");
      case NO_CONTACT -> Message.of("findingview.no-contact");
      case DOUBTFUL_PHONE -> Message.of("findingview.doubtful-phone");
      case NO_JOINED -> Message.of("findingview.no-joined");
      case OTHER -> Message.of("findingview.other");
    };
  }
}
