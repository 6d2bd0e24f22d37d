package org.huiji.problem;

/**
 * The rule that a warning or refusal rests on.
 *
 * @param id short and stable, for machines, for example {@code code.check}
 * @param source where a person finds it, for example {@code GB 32100-2015} or {@code 会员管理办法 第五条}
 */
public record Rule(String id, String source) {}
