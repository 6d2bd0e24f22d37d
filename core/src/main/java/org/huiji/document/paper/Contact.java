package org.huiji.document.paper;

import java.util.Map;

/** Whom to ask in the secretariat; empty parts are left out. */
public record Contact(String person, String phone, String address) {

  Map<String, Object> fields(String ordinal) {
    return Map.of("ordinal", ordinal, "person", person, "phone", phone, "address", address);
  }
}
