/** The dues as lists for paper, Excel and CSV: roster, arrears, journal, vouchers, proof. */
@NullMarked
package org.huiji.dues.export;

import org.jspecify.annotations.NullMarked;
