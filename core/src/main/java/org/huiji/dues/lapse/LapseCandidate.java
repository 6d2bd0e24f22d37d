package org.huiji.dues.lapse;

import java.time.LocalDate;
import java.util.List;
import org.huiji.member.RegisterEntry;

/**
 * A member that the association's rule makes a candidate for leaving by itself. Nothing follows
 * from it but a vote; a voluntary exit is never refused because of it (国办发〔2020〕21号).
 *
 * @param years of dues unpaid, oldest first
 * @param fen owed for them, in 分
 * @param since the end of the oldest year unpaid
 */
public record LapseCandidate(RegisterEntry entry, List<Integer> years, long fen, LocalDate since) {

  public LapseCandidate {
    years = List.copyOf(years);
  }
}
