package org.huiji.demo;

import java.util.Random;

/** Generators whose sequence Java guarantees; seeds are mixed so that neighbours differ at once. */
final class Seeds {

  private Seeds() {}

  static Random of(long place, long what) {
    long mixed = place * 0x9E3779B97F4A7C15L + what * 0xC2B2AE3D27D4EB4FL;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return new Random(mixed ^ (mixed >>> 31));
  }
}
