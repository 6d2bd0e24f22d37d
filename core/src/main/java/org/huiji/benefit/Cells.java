package org.huiji.benefit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiji.problem.Refusal;

/**
 * One printed row of a benefits matrix, without its name.
 *
 * @param benefits from left to right, as many as are printed
 */
public record Cells(List<Benefit> benefits) {

  public Cells {
    benefits = List.copyOf(benefits);
  }

  /** Reads symbols parted by spaces; refuses any other text. */
  public static Cells parse(String text) {
    return new Cells(Stream.of(text.strip().split(" +")).map(Cells::benefit).toList());
  }

  private static Benefit benefit(String symbol) {
    return switch (symbol) {
      case "√" -> new Benefit.Granted();
      case "△" -> new Benefit.Discount();
      case "——" -> new Benefit.None();
      case "☆", "☆☆", "☆☆☆", "☆☆☆☆", "☆☆☆☆☆" -> new Benefit.Priority(symbol.length());
      default -> throw Refusal.of("rulebook.unknown-symbol", symbol);
    };
  }

  @Override
  public String toString() {
    return benefits.stream().map(Benefit::symbol).collect(Collectors.joining(" "));
  }
}
