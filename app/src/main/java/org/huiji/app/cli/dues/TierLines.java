package org.huiji.app.cli.dues;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.fee.FeeTier;
import org.huiji.rulebook.office.Office;

/**
 * Tiers as they are written on the command line: {@code council=理事单位:10000:council-member,监事}.
 *
 * @param article what the tiers rest on
 */
record TierLines(Rulebook rulebook, String article) {

  private static final Pattern LINE =
      Pattern.compile("([a-z][a-z0-9-]*)=([^:：]+)[:：]([^:：]+)[:：]([^:：]+)");

  List<FeeTier> read(List<String> lines) {
    return lines.stream().map(this::tier).toList();
  }

  private FeeTier tier(String line) {
    Matcher parts = LINE.matcher(line.strip());
    if (!parts.matches()) {
      throw Refusal.of("cli.bad-tier", line);
    }
    return new FeeTier(
        parts.group(1),
        parts.group(2).strip(),
        Amount.fen(parts.group(3)),
        Stream.of(parts.group(4).split("[,，、]", -1)).map(this::office).toList(),
        article);
  }

  private String office(String named) {
    String office = named.strip();
    return rulebook.offices().stream()
        .filter(
            one ->
                one.id().equals(office)
                    || one.name().equals(office)
                    || one.unitName().equals(office))
        .map(Office::id)
        .findFirst()
        .orElseThrow(() -> Refusal.of("cli.no-office", office, rulebook.name()));
  }
}
