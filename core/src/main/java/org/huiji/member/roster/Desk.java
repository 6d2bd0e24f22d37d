package org.huiji.member.roster;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.huiji.member.MemberField;

/**
 * What the clerk did to the rows of a preview: decided about some, corrected cells of others.
 *
 * @param decisions by row number
 * @param corrections by row number, the text typed in place of a field's cell
 * @param codesConfirmed by row number, why a code with a wrong check character is right
 */
public record Desk(
    Map<Integer, Decision> decisions,
    Map<Integer, Map<MemberField, String>> corrections,
    Map<Integer, String> codesConfirmed) {

  public static final Desk UNTOUCHED = new Desk(Map.of(), Map.of(), Map.of());

  public Desk {
    decisions = Map.copyOf(decisions);
    corrections = Map.copyOf(corrections);
    codesConfirmed = Map.copyOf(codesConfirmed);
  }

  public Optional<Decision> decision(int row) {
    return Optional.ofNullable(decisions.get(row));
  }

  /** What was typed in place of a row's cells. */
  public Map<MemberField, String> corrections(int row) {
    return corrections.getOrDefault(row, Map.of());
  }

  public Desk deciding(int row, Decision decision) {
    var changed = new HashMap<>(decisions);
    changed.put(row, decision);
    return new Desk(changed, corrections, codesConfirmed);
  }

  public Desk undeciding(int row) {
    var changed = new HashMap<>(decisions);
    changed.remove(row);
    return new Desk(changed, corrections, codesConfirmed);
  }

  public Desk correcting(int row, MemberField field, String text) {
    var changed = new HashMap<>(corrections);
    var ofRow = new EnumMap<MemberField, String>(MemberField.class);
    ofRow.putAll(corrections(row));
    ofRow.put(field, text);
    changed.put(row, ofRow);
    return new Desk(decisions, changed, codesConfirmed);
  }

  /** Back to what stands in the list. */
  public Desk uncorrecting(int row, MemberField field) {
    var changed = new HashMap<>(corrections);
    var ofRow = new EnumMap<MemberField, String>(MemberField.class);
    ofRow.putAll(corrections(row));
    ofRow.remove(field);
    changed.put(row, ofRow);
    return new Desk(decisions, changed, codesConfirmed);
  }

  /** Takes a code as it is written although its check character is wrong; the reason is kept. */
  public Desk confirmingCode(int row, String reason) {
    var changed = new HashMap<>(codesConfirmed);
    changed.put(row, reason);
    return new Desk(decisions, corrections, changed);
  }
}
