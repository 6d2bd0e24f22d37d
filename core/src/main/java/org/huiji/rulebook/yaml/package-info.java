/** Records to YAML and back, naming the line and key of everything that is wrong. */
@NullMarked
package org.huiji.rulebook.yaml;

import org.jspecify.annotations.NullMarked;
