package org.huiji.app.declaration.district;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.huiji.declaration.district.DistrictDesk;
import org.huiji.document.issue.Lists;

/**
 * What the tab 区县 needs of one data folder. Used off the window's thread, but for the suppliers.
 *
 * @param operator who sits at the desk
 * @param today which day it is
 */
public record DistrictServices(
    DistrictDesk districts, Lists lists, Supplier<String> operator, Supplier<LocalDate> today) {}
