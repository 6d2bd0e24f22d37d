package org.huiji.admission;

import java.time.LocalDate;
import org.huiji.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A step of an application that was done (会员管理办法 第五条). A later record of the same step corrects the
 * earlier one; both stay.
 *
 * @param step id of the rule book's admission step
 * @param actor who did it: the applicant, the secretariat, an organ
 * @param organ id of the approving organ, for the approval
 * @param meeting the meeting's name, for example 第三届理事会第二次会议
 * @param form how it met: on site, on line, by mail
 * @param evidence what proves it, or where it lies
 */
public record StepRecord(
    MemberId member,
    String step,
    LocalDate on,
    String actor,
    @Nullable String organ,
    @Nullable String meeting,
    @Nullable String form,
    @Nullable String evidence) {}
