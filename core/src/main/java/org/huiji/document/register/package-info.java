/** The register of issued documents: number, frozen bytes, hash, who, when, why. */
@NullMarked
package org.huiji.document.register;

import org.jspecify.annotations.NullMarked;
