package org.huiji.rulebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The papers a rule book was made from.
 *
 * @param title as people call it in references, for example 会员管理办法
 * @param version as printed, for example 2024年9月版
 * @param adopted when it was adopted, if the paper says so
 */
public record RuleSource(
    String issuer, String title, @Nullable String version, @Nullable LocalDate adopted) {}
