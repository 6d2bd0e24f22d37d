/** Workbooks written as XML by Excel 2002 and 2003, and by programs that still do. */
@NullMarked
package org.huiji.table.xml;

import org.jspecify.annotations.NullMarked;
