package org.huiji.persistence.declaration;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.huiji.declaration.Checklist;
import org.huiji.declaration.Content;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.ReviewState;
import org.huiji.declaration.check.RoundInspection;
import org.huiji.declaration.district.DistrictDesk;
import org.huiji.declaration.evidence.EvidenceDesk;
import org.huiji.declaration.evidence.EvidenceShelf;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.review.NewStep;
import org.huiji.declaration.review.Review;
import org.huiji.declaration.round.BuiltInRounds;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.round.Rounds;
import org.huiji.member.district.Districts;
import org.huiji.persistence.store.SqliteStore;
import org.huiji.store.Cause;
import org.huiji.store.ReadTx;
import org.jspecify.annotations.Nullable;

/** The built-in round on a real data file, on 1 March 2022, with the services of its review. */
final class Round2021 implements AutoCloseable {

  static final String CLERK = "王芳";
  static final LocalDate TODAY = LocalDate.of(2022, 3, 1);
  static final Round ROUND = BuiltInRounds.secondBatchOf2021();

  final Clock clock = Clock.fixed(Instant.parse("2022-03-01T01:00:00Z"), ZoneOffset.UTC);
  final SqliteStore store;
  final JooqDeclarations declarations = new JooqDeclarations();
  final JooqListed listed = new JooqListed();
  final JooqEvidence evidenceRows = new JooqEvidence();
  final Rounds rounds;
  final Review review;
  final EvidenceDesk evidence;
  final DistrictDesk districts;
  final JooqSendings sendings = new JooqSendings();

  Round2021(Path folder) {
    store = SqliteStore.open(folder.resolve("huiji.db"), clock);
    rounds = new Rounds(store, new JooqRounds());
    review = new Review(store, declarations, listed, rounds, clock);
    evidence =
        new EvidenceDesk(
            store,
            declarations,
            evidenceRows,
            rounds,
            new EvidenceShelf(folder.resolve("evidence")));
    districts =
        new DistrictDesk(
            store,
            declarations,
            new RoundInspection(store, rounds, declarations, listed, evidenceRows),
            rounds,
            sendings,
            Districts.ofChongqing());
  }

  /** A declaration with a form, of this district. */
  static Content content(@Nullable String district, String unit, String platform) {
    return new Content(
        district,
        new Answers(
            Map.of(
                FormField.UNIT, unit,
                FormField.PLATFORM, platform,
                FormField.CREDIT_CODE, "91500199MAC0108487",
                FormField.LEGAL_REPRESENTATIVE, "乙某",
                FormField.CATEGORY, "适配评测",
                FormField.STAFF, "64",
                FormField.DEVELOPERS, "29",
                FormField.SERVICE, "2021年适配评测产品160件、服务企业45家。",
                FormField.CONTACT_NAME, "丙某",
                FormField.CONTACT_MOBILE, "19900057966")),
        Answers.NONE,
        Checklist.UNTOUCHED);
  }

  DeclarationId add(Content content) {
    return store.change(
        Cause.of(CLERK, "test", "申报"),
        tx -> declarations.add(tx, ROUND.id(), List.of(content)).getFirst());
  }

  DeclarationId add(String district, String unit, String platform) {
    return add(content(district, unit, platform));
  }

  void step(DeclarationId id, ReviewState to, LocalDate on) {
    step(List.of(id), to, on);
  }

  void step(List<DeclarationId> ids, ReviewState to, LocalDate on) {
    review.record(ids, new NewStep(to, on, "纪要", "见附表"), CLERK);
  }

  /** Through the flow until it is there, a day a step from 1 February on. */
  void bring(DeclarationId id, ReviewState to) {
    List<ReviewState> flow =
        new ArrayList<>(
            List.of(
                ReviewState.RECEIVED,
                ReviewState.DISTRICT_CHECKED,
                ReviewState.AT_CITY,
                ReviewState.EXPERT_REVIEW,
                ReviewState.PUBLIC_NOTICE));
    flow.removeIf(state -> state.compareTo(to) > 0);
    LocalDate day = LocalDate.of(2022, 2, 1);
    for (ReviewState state : flow) {
      step(id, state, day);
      day = day.plusDays(1);
    }
  }

  Declaration get(DeclarationId id) {
    return read(tx -> declarations.find(tx, id)).orElseThrow();
  }

  <T> T read(Function<ReadTx, T> work) {
    return store.read(work);
  }

  @Override
  public void close() {
    store.close();
  }
}
