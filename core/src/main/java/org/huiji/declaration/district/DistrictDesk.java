package org.huiji.declaration.district;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.DeclarationRepository;
import org.huiji.declaration.ReviewState;
import org.huiji.declaration.ReviewStep;
import org.huiji.declaration.check.Checked;
import org.huiji.declaration.check.DeclarationChecks;
import org.huiji.declaration.check.RoundInspection;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.round.Rounds;
import org.huiji.declaration.sending.Sender;
import org.huiji.declaration.sending.Sending;
import org.huiji.declaration.sending.SendingRepository;
import org.huiji.member.district.District;
import org.huiji.member.district.DistrictNames;
import org.huiji.member.district.Districts;
import org.huiji.store.ReadTx;
import org.huiji.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * The districts' desk: every bureau of a round with what it sent. Which bureaus there were is asked
 * for the day of the round's deadline: 41 in February 2022 (三.1).
 */
public final class DistrictDesk {

  private final Store store;
  private final DeclarationRepository declarations;
  private final RoundInspection inspection;
  private final Rounds rounds;
  private final SendingRepository sendings;
  private final Districts districts;

  public DistrictDesk(
      Store store,
      DeclarationRepository declarations,
      RoundInspection inspection,
      Rounds rounds,
      SendingRepository sendings,
      Districts districts) {
    this.store = store;
    this.declarations = declarations;
    this.inspection = inspection;
    this.rounds = rounds;
    this.sendings = sendings;
    this.districts = districts;
  }

  /**
   * A round by districts.
   *
   * @param id none for the newest round
   */
  public DistrictOverview of(@Nullable String id) {
    return store.read(tx -> of(tx, rounds.get(tx, id)));
  }

  /** The same inside a reading that is under way. */
  public DistrictOverview of(ReadTx tx, Round round) {
    LocalDate day = round.districtDeadline();
    DistrictNames names = districts.named(day);
    Map<String, List<Checked>> declared = new HashMap<>();
    List<Checked> elsewhere = new ArrayList<>();
    for (Checked one : new DeclarationChecks(inspection.view(tx, round)).all()) {
      Optional.ofNullable(one.declaration().content().district())
          .flatMap(names::find)
          .map(District::name)
          .map(name -> declared.computeIfAbsent(name, _ -> new ArrayList<>()))
          .orElse(elsewhere)
          .add(one);
    }
    Map<String, List<Sending>> sent =
        sendings.of(tx, round.id()).stream().collect(Collectors.groupingBy(Sending::district));
    List<DistrictLine> lines =
        districts.on(day).stream()
            .map(
                district ->
                    line(
                        tx,
                        district,
                        sent.getOrDefault(district.name(), List.of()),
                        declared.getOrDefault(district.name(), List.of())))
            .toList();
    return new DistrictOverview(round, lines, elsewhere);
  }

  /** Who sent something for each district last, in whatever round, as far as that is known. */
  public Map<String, Sender> contacts() {
    return store.read(
        tx -> {
          Map<String, Sender> latest = new HashMap<>();
          for (Round round : rounds.all(tx).reversed()) {
            sendings.of(tx, round.id()).stream()
                .filter(sent -> !sent.sender().filler().isEmpty())
                .forEach(sent -> latest.put(sent.district(), sent.sender()));
          }
          return latest;
        });
  }

  private DistrictLine line(
      ReadTx tx, District district, List<Sending> sent, List<Checked> declared) {
    return new DistrictLine(
        district,
        sent,
        declared,
        declared.stream()
            .map(one -> one.declaration().received())
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null),
        returned(tx, declared),
        DistrictState.of(!sent.isEmpty(), declared));
  }

  private @Nullable LocalDate returned(ReadTx tx, List<Checked> declared) {
    return declared.stream()
        .map(Checked::declaration)
        .filter(one -> one.state() == ReviewState.RETURNED)
        .map(Declaration::id)
        .map(id -> declarations.steps(tx, id).getLast())
        .map(ReviewStep::on)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
