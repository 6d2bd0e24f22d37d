package org.huiji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.huiji.app.office.Secretariat;
import org.huiji.declaration.earlier.EarlierList;
import org.huiji.declaration.intake.FormFile;
import org.huiji.declaration.intake.IntakeDesk;
import org.huiji.declaration.round.BuiltInRounds;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.summary.SummaryFile;
import org.huiji.declaration.summary.SummaryOptions;
import org.huiji.demo.DemoSize;
import org.huiji.member.MemberStatus;
import org.huiji.member.roster.Desk;
import org.huiji.member.roster.RosterFile;
import org.huiji.member.roster.RosterOptions;
import org.huiji.problem.Refusal;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.jspecify.annotations.Nullable;

/**
 * Damaged files through every door of the program. Whatever is not read or refused with a reason is
 * printed with its seed; then the exit code is 1. Arguments: the project's folder, how many inputs,
 * and the seed of the run.
 */
final class FuzzBench {

  private static final Round ROUND = BuiltInRounds.secondBatchOf2021();
  private static final Pattern BANK_CASE = Pattern.compile("^(04|12|16-signed|17|19|30|31)-");
  private static final int PATIENCE_SECONDS = 60;

  /** Where a file can come in. */
  private enum Door {
    ROSTER,
    BANK,
    SUMMARY,
    FORM,
    EARLIER_LIST,
    BACKUP
  }

  /** What came of an input. */
  private enum Outcome {
    READ,
    REFUSED,
    UNCAUGHT,
    OVER_MEMORY,
    OVER_TIME
  }

  private final Secretariat office;
  private final Map<Door, Map<Outcome, Integer>> counts = new EnumMap<>(Door.class);
  private ExecutorService worker = newWorker();

  private FuzzBench(Secretariat office) {
    this.office = office;
    for (Door door : Door.values()) {
      counts.put(door, new EnumMap<>(Outcome.class));
    }
  }

  public static void main(String[] args) throws Exception {
    Path root = Path.of(args[0]);
    int inputs = args.length > 1 ? Integer.parseInt(args[1]) : 5_000;
    long seed = args.length > 2 ? Long.parseLong(args[2]) : System.nanoTime();
    System.out.printf(Locale.ROOT, "seed %d%n", seed);
    Path folder = Files.createTempDirectory("huiji-fuzz");
    List<Path> samples = Campaign.samples(root);
    Path backup = folder.resolve("backup.db");
    boolean held;
    try (var office = Secretariat.open(Files.createDirectory(folder.resolve("data")), clock())) {
      office.demo().fill(new DemoSize("chongqing", 40, 2), Progress.UNWATCHED);
      office.backups().to(backup, "bench", share -> true);
      var bench = new FuzzBench(office);
      bench.run(samples, Files.readAllBytes(backup), folder, inputs, seed);
      held = bench.print();
    }
    System.exit(held ? 0 : 1);
  }

  private static Clock clock() {
    return Clock.system(ZoneId.systemDefault());
  }

  private void run(List<Path> samples, byte[] backup, Path folder, int inputs, long seed)
      throws IOException {
    var random = new Random(seed);
    List<byte[]> sound = new ArrayList<>();
    for (Path sample : samples) {
      sound.add(Files.readAllBytes(sample));
    }
    for (int i = 0; i < inputs; i++) {
      long own = random.nextLong();
      var chance = new Random(own);
      Door door = Door.values()[chance.nextInt(Door.values().length)];
      int which = chance.nextInt(samples.size());
      for (int tries = 0;
          tries < 40 && chance.nextInt(8) > 0 && !fits(door, samples.get(which)); ) {
        which = chance.nextInt(samples.size());
        tries++;
      }
      byte[] damaged = new Damage(chance).to(door == Door.BACKUP ? backup : sound.get(which));
      String ending = door == Door.BACKUP ? ".db" : Campaign.ending(samples.get(which));
      Path file = Files.write(folder.resolve("input-" + i + ending), damaged);
      Outcome outcome = outcome(door, file, own, samples.get(which));
      Objects.requireNonNull(counts.get(door)).merge(outcome, 1, Integer::sum);
      Files.deleteIfExists(file);
    }
    worker.shutdownNow();
  }

  /** Most files come in at the door that is theirs. */
  private static boolean fits(Door door, Path sample) {
    String name = sample.getFileName().toString();
    Door own;
    if (name.startsWith("附件2")) {
      own = Door.SUMMARY;
    } else if (name.startsWith("申报书")) {
      own = Door.FORM;
    } else {
      own = name.contains("流水") || BANK_CASE.matcher(name).find() ? Door.BANK : Door.ROSTER;
    }
    return own == door || (own == Door.SUMMARY && door == Door.EARLIER_LIST);
  }

  private Outcome outcome(Door door, Path file, long seed, Path sample) {
    Future<?> reading = worker.submit(() -> through(door, file));
    try {
      reading.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return Outcome.READ;
    } catch (TimeoutException _) {
      worker.shutdownNow();
      worker = newWorker();
      return told(Outcome.OVER_TIME, door, seed, sample, null);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      return switch (e.getCause()) {
        case Refusal _ -> Outcome.REFUSED;
        case OutOfMemoryError error -> told(Outcome.OVER_MEMORY, door, seed, sample, error);
        case null -> told(Outcome.UNCAUGHT, door, seed, sample, e);
        case Throwable other -> told(Outcome.UNCAUGHT, door, seed, sample, other);
      };
    }
  }

  private void through(Door door, Path file) {
    ReadOptions usual = ReadOptions.usual();
    switch (door) {
      case ROSTER -> {
        RosterFile opened = office.rosterImport().open(file, usual, Progress.UNWATCHED);
        var options = new RosterOptions(office.today(), MemberStatus.MEMBER);
        office
            .rosterImport()
            .preview(opened, opened.likeliestHead(), options, Desk.UNTOUCHED, Progress.UNWATCHED);
      }
      case BANK ->
          office
              .statementImport()
              .preview(office.statementImport().open(file, usual, Progress.UNWATCHED));
      case SUMMARY -> summary(file, usual);
      case FORM -> FormFile.read(file, ROUND, usual, Progress.UNWATCHED);
      case EARLIER_LIST ->
          office
              .declarations()
              .earlierLists()
              .preview(EarlierList.read(file, usual, Progress.UNWATCHED), "示例通知");
      case BACKUP -> office.backups().check(file);
    }
  }

  private void summary(Path file, ReadOptions usual) {
    var summaries = office.declarations().summaryImport();
    SummaryFile table = summaries.open(file, usual, Progress.UNWATCHED);
    var options = new SummaryOptions(ROUND.districtDeadline(), null);
    var arrival =
        summaries.read(
            table, summaries.choice(table).likeliest(), ROUND, options, Progress.UNWATCHED);
    office.declarations().intake().preview(arrival, IntakeDesk.UNTOUCHED);
  }

  private static Outcome told(
      Outcome outcome, Door door, long seed, Path sample, @Nullable Throwable trouble) {
    System.out.printf("%s: %s, %s, seed %d%n", outcome, door, sample.getFileName(), seed);
    if (trouble != null) {
      System.out.println("  " + trouble);
      StackTraceElement[] trace = trouble.getStackTrace();
      for (int i = 0; i < Math.min(12, trace.length); i++) {
        System.out.println("    at " + trace[i]);
      }
    }
    return outcome;
  }

  private static ExecutorService newWorker() {
    return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon(true).factory());
  }

  /** Prints the table; whether nothing was worse than refused. */
  private boolean print() {
    System.out.println();
    System.out.println("| door | inputs | read | refused | uncaught | over 512 MB | over time |");
    System.out.println("|---|---:|---:|---:|---:|---:|---:|");
    int bad = 0;
    var all = new EnumMap<Outcome, Integer>(Outcome.class);
    for (Door door : Door.values()) {
      row(
          door.name().toLowerCase(Locale.ROOT).replace('_', ' '),
          Objects.requireNonNull(counts.get(door)));
      Objects.requireNonNull(counts.get(door))
          .forEach((outcome, count) -> all.merge(outcome, count, Integer::sum));
    }
    row("**all**", all);
    for (Outcome outcome : List.of(Outcome.UNCAUGHT, Outcome.OVER_MEMORY, Outcome.OVER_TIME)) {
      bad += all.getOrDefault(outcome, 0);
    }
    return bad == 0;
  }

  private static void row(String name, Map<Outcome, Integer> counted) {
    var line = new StringBuilder("| " + name + " | ");
    line.append(counted.values().stream().mapToInt(Integer::intValue).sum());
    for (Outcome outcome : Outcome.values()) {
      line.append(" | ").append(counted.getOrDefault(outcome, 0));
    }
    System.out.println(line.append(" |"));
  }
}
