package org.huiji.app.setting;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * What the settings ask of the rest of the program.
 *
 * @param openFolder shows a folder in the computer's own window
 * @param rulesChanged told when the rule book or the association's name was changed
 * @param reopen opens the data folder afresh; the store was closed and the data restored
 */
public record Outside(Consumer<Path> openFolder, Runnable rulesChanged, Runnable reopen) {}
