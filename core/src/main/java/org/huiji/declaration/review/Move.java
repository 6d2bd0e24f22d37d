package org.huiji.declaration.review;

import org.huiji.declaration.DeclarationId;

/** One declaration's next step. */
public record Move(DeclarationId declaration, NewStep step) {}
