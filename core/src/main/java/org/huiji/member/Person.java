package org.huiji.member;

import org.jspecify.annotations.Nullable;

/**
 * A person of a member. No ID number, no birthday (个人信息保护法 第六条: no more than is needed).
 *
 * @param mobile normalised, or as given where the clerk insisted
 * @param phone one or more landlines, joined by {@code ；}
 */
public record Person(
    PersonRole role,
    @Nullable String name,
    @Nullable String post,
    @Nullable String mobile,
    @Nullable String phone,
    @Nullable String email) {}
