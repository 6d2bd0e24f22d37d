package org.huiji.dues.books;

import org.huiji.member.MemberId;

/** A member's line in the proof of a year. */
public record ProofLine(MemberId member, ProofSums sums) {}
