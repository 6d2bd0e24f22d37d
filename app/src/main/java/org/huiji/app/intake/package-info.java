/** 导入: a district's list is opened, seen row by row, corrected, taken in, and taken back. */
@NullMarked
package org.huiji.app.intake;

import org.jspecify.annotations.NullMarked;
