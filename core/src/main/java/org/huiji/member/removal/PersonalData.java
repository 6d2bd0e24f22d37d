package org.huiji.member.removal;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the data knows of a member's people, in whatever version.
 *
 * @param names of people; an individual member's own is not among them, as the register keeps it
 * @param contacts mobiles, phones and addresses of mail
 */
public record PersonalData(Set<String> names, Set<String> contacts) {

  /** A single character, or a part of a number, stands in too much else. */
  private static final int SHORTEST_NAME = 2;

  private static final int SHORTEST_CONTACT = 6;

  public PersonalData {
    names = longer(names, SHORTEST_NAME);
    contacts = longer(contacts, SHORTEST_CONTACT);
  }

  private static Set<String> longer(Set<String> texts, int shortest) {
    return texts.stream()
        .map(String::strip)
        .filter(text -> text.length() >= shortest)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What both know. */
  public PersonalData and(PersonalData other) {
    return new PersonalData(joined(names, other.names), joined(contacts, other.contacts));
  }

  private static Set<String> joined(Set<String> some, Set<String> others) {
    return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
  }

  public Set<String> all() {
    return joined(names, contacts);
  }

  /**
   * What tells that a file still knows them: the contacts, as another may bear the same name; the
   * names where there are no contacts.
   */
  public Set<String> telling() {
    return contacts.isEmpty() ? names : contacts;
  }
}
