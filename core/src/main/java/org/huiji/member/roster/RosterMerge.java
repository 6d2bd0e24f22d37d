package org.huiji.member.roster;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.huiji.member.ClaimedJoining;
import org.huiji.member.MemberDraft;
import org.huiji.member.MemberField;
import org.huiji.member.MemberStatus;
import org.huiji.member.roster.RowReader.ReadRow;
import org.huiji.text.FoldedName;

/**
 * What a member is after a row of a list is taken over: an empty cell says nothing, a vaguer date
 * does not replace an exact one, a new name makes the old one a former name.
 */
final class RosterMerge {

  private static final String NAMES = "；";

  private RosterMerge() {}

  static MemberDraft merge(MemberDraft before, ReadRow row) {
    MemberDraft said = new MemberDraft(said(before, row));
    boolean applies = before.text(MemberField.STATUS).equals(MemberStatus.APPLICANT.name());
    MemberDraft after =
        before.overlaid(
            applies ? ClaimedJoining.asRemark(said, before.text(MemberField.NOTE)) : said);
    if (row.plain()) {
      after = after.with(MemberField.OFFICES, null);
    }
    String oldName = before.text(MemberField.NAME);
    String newName = after.text(MemberField.NAME);
    if (FoldedName.fold(oldName).equals(FoldedName.fold(newName))) {
      return after.with(MemberField.NAME, oldName);
    }
    return withFormerName(after, oldName, newName);
  }

  private static Map<MemberField, String> said(MemberDraft before, ReadRow row) {
    var said = new EnumMap<MemberField, String>(MemberField.class);
    said.putAll(row.draft().values());
    said.remove(MemberField.KIND);
    said.remove(MemberField.STATUS);
    if (before.get(MemberField.DISTRICT) != null
        && !row.written().containsKey(MemberField.DISTRICT)) {
      said.remove(MemberField.DISTRICT);
    }
    keepUnsaid(before, row, said);
    String joined = before.text(MemberField.JOINED);
    if (joined.startsWith(row.draft().text(MemberField.JOINED))) {
      said.remove(MemberField.JOINED);
    }
    return said;
  }

  /** Our own lists name offices in the order of their rank, and one address where two are known. */
  private static void keepUnsaid(MemberDraft before, ReadRow row, Map<MemberField, String> said) {
    String address = said.get(MemberField.CORRESPONDENCE_ADDRESS);
    if (address != null
        && before.get(MemberField.CORRESPONDENCE_ADDRESS) == null
        && address.equals(before.get(MemberField.REGISTERED_ADDRESS))) {
      said.remove(MemberField.CORRESPONDENCE_ADDRESS);
    }
    boolean sameAddress =
        Stream.of(MemberField.REGISTERED_ADDRESS, MemberField.CORRESPONDENCE_ADDRESS)
            .allMatch(
                field -> before.text(field).equals(said.getOrDefault(field, before.text(field))));
    if (sameAddress && !row.written().containsKey(MemberField.DISTRICT)) {
      said.remove(MemberField.DISTRICT);
    }
    String offices = said.get(MemberField.OFFICES);
    if (offices != null && ids(offices).equals(ids(before.text(MemberField.OFFICES)))) {
      said.remove(MemberField.OFFICES);
    }
  }

  private static Set<String> ids(String offices) {
    return Set.copyOf(Arrays.asList(offices.split(",", -1)));
  }

  private static MemberDraft withFormerName(MemberDraft after, String oldName, String newName) {
    var names = new LinkedHashSet<String>();
    Arrays.stream(after.text(MemberField.FORMER_NAMES).split(NAMES))
        .filter(name -> !name.isBlank())
        .forEach(names::add);
    names.add(oldName);
    names.remove(newName);
    return after.with(MemberField.FORMER_NAMES, String.join(NAMES, names));
  }
}
