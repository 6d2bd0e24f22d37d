package org.huiji.app.declaration.member;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.huiji.declaration.register.MemberLink;

/**
 * What the section needs of one data folder.
 *
 * @param link used off the window's thread
 * @param operator who sits at the desk
 * @param today which day it is
 * @param changed told when the register was changed
 */
public record MemberLinkServices(
    MemberLink link, Supplier<String> operator, Supplier<LocalDate> today, Runnable changed) {}
