package org.huiji.document.pdf;

import java.time.OffsetDateTime;

/**
 * What a PDF says of itself. It is given, never taken from the clock, so that the same papers are
 * the same bytes.
 *
 * @param title what the viewer shows as the document's name
 * @param author the association
 * @param made when the paper was made
 */
public record PdfIdentity(String title, String author, OffsetDateTime made) {}
