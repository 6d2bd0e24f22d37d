package org.huiji.bench;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/** Tells when a program has painted: from which picture on the screen stays as it is. */
final class Screen {

  /** Pictures are taken so far apart, so that taking them costs the watched program little. */
  private static final long BETWEEN_MILLIS = 20;

  /** A picture that stayed so long is the last one. */
  private static final long STILL_MILLIS = 2_000;

  private static final long LONGEST_MILLIS = 60_000;

  /** Of every so many pixels one is looked at, in both directions. */
  private static final int STEP = 3;

  /**
   * Which share of what the program changed on the screen may still change afterwards: a cursor
   * blinks, a count arrives.
   */
  private static final double UNSETTLED = 0.005;

  /** Taken when, and what was seen. */
  private static final class Picture {

    private final double millis;
    private final int[] pixels;

    Picture(double millis, int[] pixels) {
      this.millis = millis;
      this.pixels = pixels;
    }
  }

  private final Robot robot;
  private final Rectangle all = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());

  Screen() throws AWTException {
    robot = new Robot();
  }

  /**
   * Starts a program, waits for its picture, ends it, and gives the time in milliseconds.
   *
   * @param kept where the picture is kept, to be looked at
   */
  double watch(List<String> command, Path kept) throws IOException, InterruptedException {
    int[] before = look();
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(Redirect.DISCARD)
            .start();
    try {
      List<Picture> pictures = film(start, before);
      ImageIO.write(robot.createScreenCapture(all), "png", kept.toFile());
      int[] last = pictures.getLast().pixels;
      double allowed = UNSETTLED * different(before, last);
      int settled = pictures.size() - 1;
      while (settled > 0 && different(pictures.get(settled - 1).pixels, last) <= allowed) {
        settled--;
      }
      return pictures.get(settled).millis;
    } finally {
      end(process);
    }
  }

  private List<Picture> film(long start, int[] before) throws InterruptedException {
    List<Picture> pictures = new ArrayList<>();
    double changed = Double.NaN;
    int[] last = before;
    while (Double.isNaN(changed) || millis(start) - changed < STILL_MILLIS) {
      if (millis(start) > LONGEST_MILLIS) {
        throw new IllegalStateException("Nothing was painted that stayed");
      }
      int[] now = look();
      double at = millis(start);
      if (different(last, now) > now.length / 1000) {
        changed = at;
        last = now;
      }
      pictures.add(new Picture(at, now));
      TimeUnit.MILLISECONDS.sleep(BETWEEN_MILLIS);
    }
    return pictures;
  }

  private int[] look() {
    BufferedImage image = robot.createScreenCapture(all);
    int[] pixels = new int[(all.width / STEP) * (all.height / STEP)];
    for (int i = 0; i < pixels.length; i++) {
      int x = i % (all.width / STEP) * STEP;
      int y = i / (all.width / STEP) * STEP;
      pixels[i] = image.getRGB(x, y);
    }
    return pixels;
  }

  private static int different(int[] one, int[] other) {
    int count = 0;
    for (int i = 0; i < one.length; i++) {
      count += one[i] == other[i] ? 0 : 1;
    }
    return count;
  }

  /** LibreOffice's own process is a child of the one that was started. */
  private static void end(Process process) throws InterruptedException {
    List<ProcessHandle> family = new ArrayList<>(process.descendants().toList());
    family.add(process.toHandle());
    family.forEach(ProcessHandle::destroy);
    for (ProcessHandle member : family) {
      for (int i = 0; member.isAlive() && i < 50; i++) {
        TimeUnit.MILLISECONDS.sleep(100);
      }
      member.destroyForcibly();
    }
    TimeUnit.MILLISECONDS.sleep(500); // for the screen to be empty again
  }

  private static double millis(long start) {
    return (System.nanoTime() - start) / 1e6;
  }
}
