package org.huiji.app.declaration;

import org.huiji.app.tab.PageTab;

/** A part of the page 平台申报 on a tab of its own. */
public interface DeclarationTab extends PageTab<DeclarationRequest> {}
