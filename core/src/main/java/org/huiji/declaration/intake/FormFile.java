package org.huiji.declaration.intake;

import org.huiji.declaration.form.Filled;

/**
 * A company's form that was read.
 *
 * @param file its name without the folder
 * @param sha256 of the file's bytes, in hex
 */
public record FormFile(String file, String sha256, Filled filled) {}
