package org.huiji.persistence.admission;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.huiji.persistence.tables.Tables.APPLICATION_STEP;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huiji.admission.ApplicationRepository;
import org.huiji.admission.StepRecord;
import org.huiji.member.MemberId;
import org.huiji.persistence.store.JooqTx;
import org.huiji.persistence.tables.tables.records.ApplicationStepRecord;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;

/** Steps of applications in SQLite. */
public final class JooqApplications implements ApplicationRepository {

  @Override
  public Map<MemberId, List<StepRecord>> all(ReadTx tx) {
    return JooqTx.sql(tx).selectFrom(APPLICATION_STEP).orderBy(APPLICATION_STEP.ID).stream()
        .map(JooqApplications::step)
        .collect(groupingBy(StepRecord::member, LinkedHashMap::new, toList()));
  }

  @Override
  public List<StepRecord> of(ReadTx tx, MemberId member) {
    return JooqTx.sql(tx)
        .selectFrom(APPLICATION_STEP)
        .where(APPLICATION_STEP.MEMBER_ID.eq((int) member.value()))
        .orderBy(APPLICATION_STEP.ID)
        .fetch(JooqApplications::step);
  }

  @Override
  public void add(ChangeTx tx, List<StepRecord> steps) {
    JooqTx.sql(tx).batchInsert(steps.stream().map(step -> row(tx, step)).toList()).execute();
  }

  private static StepRecord step(ApplicationStepRecord row) {
    return new StepRecord(
        new MemberId(row.getMemberId()),
        row.getStep(),
        LocalDate.parse(row.getOnDate()),
        row.getActor(),
        row.getOrgan(),
        row.getMeeting(),
        row.getForm(),
        row.getEvidence());
  }

  private static ApplicationStepRecord row(ChangeTx tx, StepRecord step) {
    ApplicationStepRecord row = APPLICATION_STEP.newRecord();
    row.setMemberId((int) step.member().value());
    row.setStep(step.step());
    row.setOnDate(step.on().toString());
    row.setActor(step.actor());
    row.setOrgan(step.organ());
    row.setMeeting(step.meeting());
    row.setForm(step.form());
    row.setEvidence(step.evidence());
    row.setChangeId((int) tx.id().value());
    return row;
  }
}
