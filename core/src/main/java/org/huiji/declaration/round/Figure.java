package org.huiji.declaration.round;

import java.util.List;

/**
 * Something counted of a platform's services.
 *
 * @param words what companies call it in 平台服务情况, the longest first counts
 * @param unit what it is counted in, for example 件; 万元 for money
 */
public record Figure(String key, String name, List<String> words, String unit) {
  public Figure {
    words = List.copyOf(words);
  }
}
