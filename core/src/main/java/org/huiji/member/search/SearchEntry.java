package org.huiji.member.search;

import java.util.List;

/**
 * What a member is found by.
 *
 * @param id the member
 * @param number its member number, empty where it has none yet
 * @param code its unified social credit code, empty where it has none
 * @param name of the unit or the individual
 * @param formerNames other names it had
 * @param people names of its representative, liaison and so on
 * @param phones telephone numbers of these people
 */
public record SearchEntry(
    long id,
    String number,
    String code,
    String name,
    List<String> formerNames,
    List<String> people,
    List<String> phones) {

  public SearchEntry {
    formerNames = List.copyOf(formerNames);
    people = List.copyOf(people);
    phones = List.copyOf(phones);
  }
}
