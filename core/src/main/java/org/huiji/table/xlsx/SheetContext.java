package org.huiji.table.xlsx;

import org.huiji.table.Value;

/** What the sheets of a workbook share. */
@SuppressWarnings("ArrayRecordComponent") // looked up once per cell, never compared
record SheetContext(Value[] texts, Shapes shapes) {}
