/** A declaring unit beside the member register: recognised, compared, taken over on her word. */
@NullMarked
package org.huiji.app.declaration.member;

import org.jspecify.annotations.NullMarked;
