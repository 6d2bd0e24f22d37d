package org.huiji.app.declaration.rules;

import org.huiji.declaration.earlier.EarlierLists;
import org.huiji.intake.ImportUndo;

/** What entering published lists needs of one data folder. Used off the window's thread. */
public record EarlierServices(EarlierLists lists, ImportUndo undo) {}
