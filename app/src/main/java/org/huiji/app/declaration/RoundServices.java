package org.huiji.app.declaration;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.huiji.declaration.DeclarationRepository;
import org.huiji.declaration.check.RoundInspection;
import org.huiji.declaration.desk.DeclarationDesk;
import org.huiji.declaration.export.SummaryFiles;
import org.huiji.declaration.export.SummaryTables;
import org.huiji.declaration.review.Review;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.round.Rounds;
import org.huiji.declaration.word.FormFiles;
import org.huiji.member.district.District;
import org.huiji.member.district.Districts;
import org.huiji.store.Store;

/**
 * What the page needs of one data folder. Used off the window's thread, but for {@link #operator},
 * {@link #today} and {@link #districts}.
 *
 * @param known the districts there are and were
 * @param operator who sits at the desk
 * @param clock tells which day it is
 */
public record RoundServices(
    Store store,
    Rounds rounds,
    RoundInspection inspection,
    DeclarationRepository declarations,
    DeclarationDesk desk,
    SummaryTables tables,
    SummaryFiles files,
    FormFiles forms,
    Review review,
    Districts known,
    Supplier<String> operator,
    Supplier<LocalDate> clock) {

  public LocalDate today() {
    return clock.get();
  }

  /** The districts whose bureaus recommend in a round, by name. */
  public List<String> districts(Round round) {
    return known.on(round.districtDeadline()).stream().map(District::name).toList();
  }
}
