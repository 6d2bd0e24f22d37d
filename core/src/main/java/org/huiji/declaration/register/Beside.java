package org.huiji.declaration.register;

import org.huiji.member.MemberField;

/**
 * One field of a unit, as it declares it and as the register has it.
 *
 * @param declared never empty
 * @param registered empty where the register has nothing
 */
public record Beside(MemberField field, String declared, String registered, boolean differs) {}
