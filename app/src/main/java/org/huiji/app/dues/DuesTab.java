package org.huiji.app.dues;

import org.huiji.app.tab.PageTab;

/** A part of the page 会费 on a tab of its own. */
public interface DuesTab extends PageTab<DuesRequest> {}
