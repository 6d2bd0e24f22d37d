/** The register in the window: the list, one member in full, the form. */
@NullMarked
package org.huiji.app.member;

import org.jspecify.annotations.NullMarked;
