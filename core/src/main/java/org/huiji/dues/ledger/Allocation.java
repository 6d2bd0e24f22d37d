package org.huiji.dues.ledger;

import org.huiji.member.MemberId;

/** A part of some money: for this member's dues of this year, in 分. */
public record Allocation(MemberId member, int duesYear, long fen) {}
