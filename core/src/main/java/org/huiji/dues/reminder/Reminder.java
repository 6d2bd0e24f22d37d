package org.huiji.dues.reminder;

import java.time.LocalDate;
import org.huiji.document.register.DocumentId;
import org.huiji.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A reminder that was sent.
 *
 * @param channel how, in the association's words: 书面, 短信, 电话
 * @param document the letter, where one was issued
 */
public record Reminder(
    MemberId member,
    int duesYear,
    LocalDate sentOn,
    String channel,
    String sentBy,
    @Nullable String note,
    @Nullable DocumentId document) {}
