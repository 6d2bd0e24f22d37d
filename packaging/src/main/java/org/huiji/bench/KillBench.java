package org.huiji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Kills the program in the middle of its work and looks at what is left. Each work runs as a
 * process of its own on a copy of a register, and is killed at a random moment or, where strace is
 * there, at a random call of the system. Then the register is opened: the work must be wholly done
 * or not done at all. Arguments: the project's folder, the options for Java, how many kills, and
 * the seed.
 */
final class KillBench {

  /** What a work left. */
  private static final class Tally {
    int kills;
    int atCalls;
    int before;
    int after;
    int half;
    int lost;
    int gone;
  }

  private static final long PATIENCE_MILLIS = 60_000;

  private final Program program;
  private final Path folder;
  private final Random random;

  private KillBench(Program program, Path folder, Random random) {
    this.program = program;
    this.folder = folder;
    this.random = random;
  }

  public static void main(String[] args) throws Exception {
    Path root = Path.of(args[0]);
    int kills = args.length > 2 ? Integer.parseInt(args[2]) : 320;
    long seed = args.length > 3 ? Long.parseLong(args[3]) : System.nanoTime();
    System.out.printf(Locale.ROOT, "seed %d%n", seed);
    Path folder = Files.createTempDirectory("huiji-kills");
    Program program = Program.of(Path.of(args[1]), folder);
    if (!program.hasStrace()) {
      System.out.println("strace is not there: killed at random moments only");
    }
    var bench = new KillBench(program, folder, new Random(seed));
    System.exit(bench.run(Works.all(root, folder, program), kills) ? 0 : 1);
  }

  private boolean run(List<Works.Work> works, int kills) throws Exception {
    var stages = new ArrayList<Stage>();
    for (Works.Work work : works) {
      stages.add(stage(work));
    }
    int round = 0;
    while (stages.stream().mapToInt(stage -> stage.tally.kills).sum() < kills) {
      for (Stage stage : stages) {
        attempt(stage, round);
      }
      round++;
      if (round % 10 == 0) {
        print(stages); // all works have come as far as each other: the run may be cut off here
      }
    }
    return print(stages);
  }

  /** A work with the register before it and after it, and how it was killed so far. */
  private record Stage(
      Works.Work work,
      Snapshot before,
      Snapshot after,
      long millis,
      List<Program.Calls> calls,
      Tally tally) {}

  private Stage stage(Works.Work work) throws Exception {
    Snapshot before = Snapshot.of(work.base());
    Path whole = fresh(work, "whole");
    long start = System.nanoTime();
    int code = program.start(whole, work.arguments(whole), null).waitFor();
    long millis = (System.nanoTime() - start) / 1_000_000;
    Snapshot after = Snapshot.of(whole);
    if (code != 0 || before.equals(after)) {
      throw new IllegalStateException(work.name() + " does nothing by itself: exit " + code);
    }
    List<Program.Calls> calls =
        program.hasStrace() ? program.count(fresh(work, "counted"), work) : List.of();
    System.out.printf(
        Locale.ROOT,
        "%s: %d ms when left alone, %d kinds of calls%n",
        work.name(),
        millis,
        calls.size());
    return new Stage(work, before, after, millis, calls, new Tally());
  }

  private void attempt(Stage stage, int round) throws Exception {
    Path data = fresh(stage.work, "data");
    String when = null;
    if (!stage.calls.isEmpty() && round % 2 == 0) {
      Program.Calls at = stage.calls.get(random.nextInt(stage.calls.size()));
      when = at.name() + ":" + (1 + random.nextInt(at.count()));
    }
    Process process = program.start(data, stage.work.arguments(data), when);
    long patience =
        when == null ? stage.millis / 5 + random.nextLong(stage.millis) : PATIENCE_MILLIS;
    if (!process.waitFor(patience, TimeUnit.MILLISECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    var trial = new Trial(stage.work.name(), when, process.waitFor());
    judge(stage.tally, trial, data, stage.before, stage.after);
  }

  private record Trial(String work, @Nullable String when, int code) {

    /** Whether it was done before the kill came. */
    boolean isDone() {
      return code == 0;
    }
  }

  private static void judge(Tally tally, Trial trial, Path data, Snapshot before, Snapshot after) {
    if (!trial.isDone()) {
      tally.kills++;
      tally.atCalls += trial.when() == null ? 0 : 1;
    }
    Snapshot left = Snapshot.of(data);
    if (left.isGone()) {
      tally.gone++;
      tell(trial, "no data file", left);
    } else if (left.equals(after)) {
      tally.after += trial.isDone() ? 0 : 1;
    } else if (trial.isDone()) {
      tally.lost++;
      tell(trial, "said to be done and is not", left);
    } else if (left.equals(before)) {
      tally.before++;
    } else {
      tally.half++;
      tell(trial, "neither before nor after", left);
    }
  }

  private static void tell(Trial trial, String what, Snapshot left) {
    System.out.printf("%s: %s; %s%n", trial, what, left.said());
  }

  private Path fresh(Works.Work work, String name) throws IOException {
    Path data = folder.resolve(name);
    Campaign.remove(data);
    Campaign.copy(work.base(), data);
    return data;
  }

  /** Prints the table so far; whether all promises were kept. */
  private static boolean print(List<Stage> stages) {
    System.out.println();
    System.out.println(
        "| work | kills | of them at system calls | not done | done | half-done | lost |"
            + " without a data file |");
    System.out.println("|---|---:|---:|---:|---:|---:|---:|---:|");
    var all = new Tally();
    for (Stage stage : stages) {
      System.out.println(line(stage.work.name(), stage.tally));
      add(all, stage.tally);
    }
    System.out.println(line("**all**", all));
    return all.half + all.lost + all.gone == 0;
  }

  private static String line(String name, Tally tally) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %d | %d | %d | %d | %d |",
        name,
        tally.kills,
        tally.atCalls,
        tally.before,
        tally.after,
        tally.half,
        tally.lost,
        tally.gone);
  }

  private static void add(Tally all, Tally one) {
    all.kills += one.kills;
    all.atCalls += one.atCalls;
    all.before += one.before;
    all.after += one.after;
    all.half += one.half;
    all.lost += one.lost;
    all.gone += one.gone;
  }
}
