package org.huiji.table;

/**
 * How much of a file is read before it is refused, so that no file brings the program down.
 *
 * @param fileBytes the file as it lies on the disk
 * @param unpackedBytes all that is unpacked from it
 * @param cells cells that are not blank, over all sheets
 * @param characters text over all cells, counting shared text once
 * @param cellCharacters text in one cell
 */
public record Limits(
    long fileBytes, long unpackedBytes, int cells, int characters, int cellCharacters) {

  /** Several times the largest list of an association, within 512 MB of memory. */
  public static final Limits USUAL =
      new Limits(100L << 20, 400L << 20, 2_500_000, 60_000_000, 100_000);
}
