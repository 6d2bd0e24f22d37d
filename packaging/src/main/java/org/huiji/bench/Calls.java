package org.huiji.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The calls of the system that a work makes on the files of its folder, as one undisturbed run
 * showed them. strace counts them for each thread by itself, so they are counted like that.
 *
 * @param paths the files that were touched; only calls on them count
 * @param busiest how often the busiest of its threads makes each call
 */
record Calls(List<String> paths, Map<String, Integer> busiest) {

  /** A call at which a run is killed: the nth of its name on any of the files. */
  record Moment(List<String> paths, String name, int nth) {

    @Override
    public String toString() {
      return name + ":" + nth;
    }
  }

  static final List<String> NAMES =
      List.of(
          "write",
          "pwrite64",
          "fsync",
          "fdatasync",
          "rename",
          "renameat2",
          "unlink",
          "ftruncate",
          "copy_file_range",
          "sendfile");

  private static final Pattern CALL = Pattern.compile("^(\\d+) +([a-z0-9_]+)\\((.*)");
  private static final Pattern PATH = Pattern.compile("[<\"](/[^<>\"]+)[>\"]");

  Calls {
    paths = List.copyOf(paths);
    busiest = Map.copyOf(busiest);
  }

  /** Reads what strace wrote with {@code -f -y}. */
  static Calls read(Path log, Path data) throws IOException {
    var paths = new TreeSet<String>();
    var counted = new HashMap<String, Map<String, Integer>>();
    for (String line : Files.readAllLines(log, StandardCharsets.ISO_8859_1)) {
      Matcher call = CALL.matcher(line);
      if (call.find() && NAMES.contains(call.group(2))) {
        List<String> touched = touched(call.group(3), data);
        paths.addAll(touched);
        if (!touched.isEmpty()) {
          counted
              .computeIfAbsent(call.group(2), _ -> new HashMap<>())
              .merge(call.group(1), 1, Integer::sum);
        }
      }
    }
    var busiest = new HashMap<String, Integer>();
    counted.forEach(
        (name, threads) ->
            busiest.put(name, threads.values().stream().max(Integer::compare).orElseThrow()));
    return new Calls(List.copyOf(paths), busiest);
  }

  private static List<String> touched(String arguments, Path data) {
    return PATH.matcher(arguments)
        .results()
        .map(found -> found.group(1))
        .filter(path -> path.startsWith(data + "/") && Watch.isData(Path.of(path)))
        .toList();
  }

  boolean isEmpty() {
    return busiest.isEmpty();
  }

  /** Any call: first its kind is drawn, for rare ones matter as much as the many writes. */
  Moment any(Random random) {
    List<String> names = busiest.keySet().stream().sorted().toList();
    String name = names.get(random.nextInt(names.size()));
    return new Moment(paths, name, 1 + random.nextInt(Objects.requireNonNull(busiest.get(name))));
  }
}
