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
    var lines = new ArrayList<String>();
    var all = new Tally();
    for (int i = 0; i < works.size(); i++) {
      int share = kills / works.size() + (i < kills % works.size() ? 1 : 0);
      Tally tally = campaign(works.get(i), share);
      lines.add(line(works.get(i).name(), tally));
      System.out.println(lines.getLast());
      add(all, tally);
    }
    System.out.println();
    System.out.println(
        "| work | kills | of them at system calls | not done | done | half-done | lost |"
            + " without a data file |");
    System.out.println("|---|---:|---:|---:|---:|---:|---:|---:|");
    lines.forEach(System.out::println);
    System.out.println(line("**all**", all));
    return all.half + all.lost + all.gone == 0;
  }

  private Tally campaign(Works.Work work, int share) throws Exception {
    var tally = new Tally();
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
    for (int attempt = 0; tally.kills < share && attempt < share * 4; attempt++) {
      Path data = fresh(work, "data");
      boolean atCall = !calls.isEmpty() && attempt % 2 == 0;
      Program.Calls at = atCall ? calls.get(random.nextInt(calls.size())) : null;
      String when = at == null ? null : at.name() + ":" + (1 + random.nextInt(at.count()));
      Process process = program.start(data, work.arguments(data), when);
      if (when == null) {
        process.waitFor(millis / 4 + random.nextLong(Math.max(1, millis)), TimeUnit.MILLISECONDS);
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      } else if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
      int ended = process.waitFor();
      judge(tally, new Trial(work.name(), when, ended), data, before, after);
    }
    return tally;
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
