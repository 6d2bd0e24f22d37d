package org.huiji.declaration.intake;

/**
 * A row among all that came together.
 *
 * @param delivery a {@link Delivery#number()}
 * @param row an {@link Incoming#number()}
 * @param file the name of the file it stands in
 */
public record Place(int delivery, int row, String file) {}
