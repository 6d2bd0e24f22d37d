package org.huiji.declaration.evidence;

/**
 * A paper that was handed in.
 *
 * @param item id of the round's {@link org.huiji.declaration.round.EvidenceItem}
 * @param file its name without a folder, as the clerk knows it
 * @param bytes its size
 * @param sha256 of its bytes, in hex: under this name it is kept
 */
public record Evidence(long id, String item, String file, long bytes, String sha256) {

  /** As it lies on a shelf. */
  EvidenceShelf.Kept kept() {
    return new EvidenceShelf.Kept(file, bytes, sha256);
  }
}
