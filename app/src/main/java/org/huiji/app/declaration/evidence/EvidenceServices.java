package org.huiji.app.declaration.evidence;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.huiji.declaration.evidence.EvidenceDesk;

/**
 * What the section needs of one data folder.
 *
 * @param desk used off the window's thread
 * @param operator who sits at the desk
 * @param opener shows a file or folder with the system's own program
 */
public record EvidenceServices(
    EvidenceDesk desk, Supplier<String> operator, Consumer<Path> opener) {}
