package org.huiji.dues.books;

import java.time.LocalDate;

/**
 * A year of the books that was closed, with its sums and the hash of its entries.
 *
 * @param entries how many stand in it
 * @param hashVersion what the hash was made of, as {@code EntryHash} says
 */
public record ClosedYear(
    int bookYear,
    LocalDate closedOn,
    String sha256,
    int entries,
    ProofSums sums,
    int hashVersion) {}
