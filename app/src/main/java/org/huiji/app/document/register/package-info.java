/** The register of issued papers: printed again, handed over, reissued, made void. */
@NullMarked
package org.huiji.app.document.register;

import org.jspecify.annotations.NullMarked;
