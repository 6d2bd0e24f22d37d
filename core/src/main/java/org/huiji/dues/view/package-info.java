/** The dues as people look at them: a year, an account, arrears by age, collection over years. */
@NullMarked
package org.huiji.dues.view;

import org.jspecify.annotations.NullMarked;
