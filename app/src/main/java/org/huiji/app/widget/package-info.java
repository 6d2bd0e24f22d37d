/** The pieces pages are built from: tables, forms, tags, panes. */
@NullMarked
package org.huiji.app.widget;

import org.jspecify.annotations.NullMarked;
