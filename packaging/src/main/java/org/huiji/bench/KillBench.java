package org.huiji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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
    int unwritten;
    int half;
    int lost;
    int gone;
    int missed;
  }

  private static final long PATIENCE_MILLIS = 120_000;

  /** Of eight kills at random moments one may come before anything is written. */
  private static final int EARLY_OF = 8;

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
      if (round % 5 == 0) {
        print(stages); // all works have come as far as each other: the run may be cut off here
      }
    }
    return print(stages);
  }

  /**
   * A work with the register before it and after it, and how it was killed so far.
   *
   * @param unwritten the register after it while the file that follows is not written yet; the same
   *     as after it where none follows
   * @param moments columns that no two runs fill alike
   * @param said what it says when it is done
   */
  private record Stage(
      Works.Work work,
      Snapshot before,
      Snapshot after,
      Snapshot unwritten,
      Set<String> moments,
      String said,
      Span span,
      Calls calls,
      Tally tally) {}

  /** How long a work takes until it first writes, and from then to its end. */
  private static final class Span {
    private final long untilWriteMillis;
    private long writingMillis;

    Span(long untilWriteMillis, long writingMillis) {
      this.untilWriteMillis = Math.max(1, untilWriteMillis);
      this.writingMillis = Math.max(1, writingMillis);
    }

    /** One that ended before its kill was quicker than those before. */
    void endedAfter(long millis) {
      writingMillis = Math.clamp(millis, 1, writingMillis);
    }
  }

  private Stage stage(Works.Work work) throws Exception {
    Snapshot before = Snapshot.of(fresh(work));
    Path data = fresh(work);
    Span span = span(work, data);
    String said = program.said();
    Snapshot once = Snapshot.of(data);
    Path again = fresh(work);
    Calls calls = program.hasStrace() ? program.count(again, work) : new Calls(List.of(), Map.of());
    if (calls.isEmpty()) {
      program.start(again, work.arguments(again), null).waitFor();
    }
    Snapshot after = Snapshot.of(again);
    Set<String> moments = after.differing(once);
    if (!after.unsound().isEmpty() || before.without(moments).equals(after.without(moments))) {
      throw new IllegalStateException(work.name() + " does nothing by itself: " + after.unsound());
    }
    System.out.printf(
        Locale.ROOT,
        "%s: %d ms until it writes, %d ms more; calls %s; of the moment %s%n",
        work.name(),
        span.untilWriteMillis,
        span.writingMillis,
        calls.busiest(),
        moments);
    return new Stage(
        work,
        before.without(moments),
        after.without(moments),
        (work.isWrittenOut() ? after.withoutLastChange() : after).without(moments),
        moments,
        said,
        span,
        calls,
        new Tally());
  }

  private Span span(Works.Work work, Path data) throws Exception {
    var watch = new Watch(data);
    long start = System.nanoTime();
    Process process = program.start(data, work.arguments(data), null);
    boolean wrote = watch.awaitWrite(process, PATIENCE_MILLIS);
    long write = System.nanoTime();
    int code = process.waitFor();
    if (code != 0 || !wrote) {
      throw new IllegalStateException(work.name() + ": exit " + code + " " + program.said());
    }
    return new Span(millis(start, write), millis(write, System.nanoTime()));
  }

  private void attempt(Stage stage, int round) throws Exception {
    Path data = fresh(stage.work);
    Calls.Moment when = null;
    if (!stage.calls.isEmpty() && round % 2 == 0) {
      when = stage.calls.any(random);
    }
    var watch = new Watch(data);
    Process process = program.start(data, stage.work.arguments(data), when);
    if (when == null) {
      awaitMoment(stage.span, watch, process);
    } else {
      process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    }
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    var trial = new Trial(stage.work.name(), when, process.waitFor());
    judge(stage, trial, program.said().equals(stage.said), Snapshot.of(data));
  }

  /** Mostly a moment between the first write and the end. */
  private void awaitMoment(Span span, Watch watch, Process process) throws Exception {
    if (random.nextInt(EARLY_OF) == 0) {
      process.waitFor(random.nextLong(span.untilWriteMillis), TimeUnit.MILLISECONDS);
    } else if (watch.awaitWrite(process, PATIENCE_MILLIS)) {
      long write = System.nanoTime();
      long micros = random.nextLong(span.writingMillis * 1_000);
      if (process.waitFor(micros, TimeUnit.MICROSECONDS)) {
        span.endedAfter(millis(write, System.nanoTime()));
      }
    }
  }

  private static long millis(long fromNanos, long toNanos) {
    return TimeUnit.NANOSECONDS.toMillis(toNanos - fromNanos);
  }

  private record Trial(String work, Calls.@Nullable Moment when, int code) {

    /** Whether it ended before the kill came. */
    boolean isMissed() {
      return code == 0;
    }
  }

  private static void judge(Stage stage, Trial trial, boolean saidDone, Snapshot found) {
    Tally tally = stage.tally;
    Snapshot left = found.without(stage.moments);
    if (trial.isMissed()) {
      tally.missed++;
    } else {
      tally.kills++;
      tally.atCalls += trial.when() == null ? 0 : 1;
    }
    if (left.isGone()) {
      tally.gone++;
      tell(trial, "no data file", left, stage);
    } else if (left.equals(stage.after)) {
      tally.after += trial.isMissed() ? 0 : 1;
    } else if (trial.isMissed() || saidDone) {
      tally.lost++;
      tell(trial, "said to be done and is not", left, stage);
    } else if (left.equals(stage.before)) {
      tally.before++;
    } else if (left.equals(stage.unwritten)) {
      tally.unwritten++;
    } else {
      tally.half++;
      tell(trial, "neither before nor after", left, stage);
    }
  }

  private static void tell(Trial trial, String what, Snapshot left, Stage stage) {
    System.out.printf(
        "%s: %s; unsound %s; unlike before %s; unlike after %s%n",
        trial, what, left.unsound(), stage.before.differing(left), stage.after.differing(left));
  }

  /** Always the same folder, for its name stands in what is written. */
  private Path fresh(Works.Work work) throws IOException {
    Path data = folder.resolve("data");
    Campaign.remove(data);
    Campaign.copy(work.base(), data);
    return data;
  }

  /** Prints the table so far; whether all promises were kept. */
  private static boolean print(List<Stage> stages) {
    System.out.println();
    System.out.println(
        "| work | kills | of them at system calls | not done | done | done, file not yet written |"
            + " half-done | lost | without a data file | ended before the kill |");
    System.out.println("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
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
        "| %s | %d | %d | %d | %d | %d | %d | %d | %d | %d |",
        name,
        tally.kills,
        tally.atCalls,
        tally.before,
        tally.after,
        tally.unwritten,
        tally.half,
        tally.lost,
        tally.gone,
        tally.missed);
  }

  private static void add(Tally all, Tally one) {
    all.kills += one.kills;
    all.atCalls += one.atCalls;
    all.before += one.before;
    all.after += one.after;
    all.unwritten += one.unwritten;
    all.half += one.half;
    all.lost += one.lost;
    all.gone += one.gone;
    all.missed += one.missed;
  }
}
