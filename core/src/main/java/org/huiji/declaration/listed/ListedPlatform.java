package org.huiji.declaration.listed;

import java.time.LocalDate;
import org.huiji.declaration.DeclarationId;
import org.jspecify.annotations.Nullable;

/**
 * A platform in a published list.
 *
 * @param notice number of the notice that published it
 * @param category as that list has it; none where it has none
 * @param declaration what it was declared with; none where the list is older than the data
 */
public record ListedPlatform(
    String notice,
    String platform,
    String unit,
    @Nullable String creditCode,
    @Nullable String category,
    LocalDate listedOn,
    @Nullable DeclarationId declaration) {}
