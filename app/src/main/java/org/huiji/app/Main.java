package org.huiji.app;

/** The program's entry: with a command it is the command line, without one the window. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    System.out.println("huiji");
  }
}
