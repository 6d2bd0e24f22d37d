package org.huiji.app.declaration.receive;

import org.huiji.declaration.summary.SummaryFile;
import org.huiji.table.head.Head;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * A district's file as it is understood.
 *
 * @param source its number among the sources
 * @param head under which it is read, or where the clerk may begin to point
 * @param trouble why it cannot be understood; none when it is
 */
record Looked(int source, SummaryFile file, Head head, @Nullable Message trouble) {}
