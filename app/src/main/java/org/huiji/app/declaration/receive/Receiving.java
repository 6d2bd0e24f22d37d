package org.huiji.app.declaration.receive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.huiji.app.file.Watched;
import org.huiji.app.task.Progress;
import org.huiji.declaration.intake.Arrival;
import org.huiji.declaration.intake.DeclarationTaking;
import org.huiji.declaration.intake.Delivery;
import org.huiji.declaration.intake.FormFile;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.summary.SummaryFile;
import org.huiji.declaration.summary.SummaryOptions;
import org.huiji.intake.ImportId;
import org.huiji.problem.Refusal;
import org.huiji.table.PasswordNeeded;
import org.huiji.table.ReadOptions;
import org.huiji.table.head.Head;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Reads files, says what taking them in would do, takes them in and back. Not on the window's
 * thread.
 */
final class Receiving {

  /** A district's folder has folders by company; what lies deeper was not meant. */
  private static final int DEPTH = 3;

  /** The number of the companies' forms among the sources; tables follow. */
  private static final int FORMS = 0;

  private static final List<String> TABLES =
      List.of(".xlsx", ".xls", ".xlsm", ".xlsb", ".et", ".ods", ".csv", ".txt");

  /** Of documents, and of archives in which a company's form may lie. */
  private static final List<String> OTHERS =
      List.of(
          ".docx", ".docm", ".doc", ".dotx", ".dotm", ".wps", ".rtf", ".odt", ".zip", ".rar",
          ".7z");

  private static final List<String> NOT_MEANT = List.of("~$", ".");

  private final ReceiveServices services;

  Receiving(ReceiveServices services) {
    this.services = services;
  }

  Basket read(Round round, List<Path> paths, Progress progress) {
    Basket basket = Basket.of(round);
    List<Path> files = paths.stream().flatMap(Receiving::files).distinct().toList();
    for (int i = 0; i < files.size(); i++) {
      progress.step(i, files.size());
      basket = basket.with(open(round, files.get(i), ReadOptions.usual(), progress));
    }
    return basket;
  }

  /** Tries a protected file again with its password. */
  Basket unlock(Basket basket, Basket.Unread locked, String password, Progress progress) {
    ReadOptions options = ReadOptions.usual().withPassword(password);
    return basket.without(locked).with(open(basket.round(), locked.path(), options, progress));
  }

  private static Stream<Path> files(Path path) {
    if (!Files.isDirectory(path)) {
      return Stream.of(path);
    }
    try (Stream<Path> found = Files.walk(path, DEPTH)) {
      return found.filter(Receiving::isMeant).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Word keeps a file of its own beside one that is open. */
  private static boolean isMeant(Path path) {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    return Files.isRegularFile(path)
        && Stream.of(TABLES, OTHERS).flatMap(List::stream).anyMatch(name::endsWith)
        && NOT_MEANT.stream().noneMatch(name::startsWith);
  }

  private static boolean isCalledTable(Path path) {
    String name = path.toString().toLowerCase(Locale.ROOT);
    return TABLES.stream().anyMatch(name::endsWith);
  }

  /** What is no form may be a table, whatever it is called; a name tells which was meant. */
  private Basket.Opened open(Round round, Path file, ReadOptions options, Progress progress) {
    try {
      return new Basket.Form(FormFile.read(file, round, options, Watched.by(progress)));
    } catch (PasswordNeeded needed) {
      return new Basket.Unread(file, needed.reason(), true);
    } catch (Refusal refusal) {
      return table(file, options, progress, isCalledTable(file) ? null : refusal.reason());
    }
  }

  private Basket.Opened table(
      Path file, ReadOptions options, Progress progress, @Nullable Message noForm) {
    try {
      SummaryFile opened = services.tables().open(file, options, Watched.by(progress));
      return new Basket.Table(opened, noForm);
    } catch (PasswordNeeded needed) {
      return new Basket.Unread(file, needed.reason(), true);
    } catch (Refusal refusal) {
      return new Basket.Unread(file, noForm == null ? refusal.reason() : noForm, false);
    }
  }

  Sight look(Basket basket, Wishes wishes) {
    var deliveries = new ArrayList<Delivery>();
    if (!basket.forms().isEmpty()) {
      Arrival forms =
          Arrival.ofForms(basket.round(), wishes.district(), wishes.on(), basket.forms());
      deliveries.add(new Delivery(FORMS, forms, wishes.desk(FORMS)));
    }
    var tables = new ArrayList<Looked>();
    for (Basket.Table table : basket.tables()) {
      tables.add(look(basket.round(), wishes, table, tables.size() + 1, deliveries));
    }
    return Sight.of(basket, wishes, tables, services.intake().preview(deliveries));
  }

  private Looked look(
      Round round, Wishes wishes, Basket.Table table, int source, List<Delivery> deliveries) {
    SummaryFile file = table.file();
    Head head = wishes.head(source).orElseGet(() -> services.tables().choice(file).likeliest());
    try {
      if (wishes.head(source).isEmpty()) {
        file.likeliestHead(); // refuses a file in which nothing looks like one
      }
      Arrival arrival =
          services
              .tables()
              .read(
                  file,
                  head,
                  round,
                  new SummaryOptions(wishes.on(), wishes.district()),
                  org.huiji.table.Progress.UNWATCHED);
      deliveries.add(new Delivery(source, arrival, wishes.desk(source)));
      return new Looked(source, file, head, null);
    } catch (Refusal refusal) {
      Message noForm = table.noForm();
      boolean pointed = wishes.head(source).isPresent();
      Message reason = noForm == null || pointed ? refusal.reason() : noForm;
      return new Looked(source, file, head, reason);
    }
  }

  /** A sheet's likeliest head. */
  Head headOf(SummaryFile file, String sheet) {
    return services.tables().choice(file).of(sheet);
  }

  Head headAt(SummaryFile file, String sheet, int first, int last) {
    return services.tables().headAt(file, sheet, first, last);
  }

  /** Takes in what can be taken, all or nothing; the imports it made. */
  List<ImportId> take(Sight sight, Messages words) {
    return services.taking().take(sight.previews(), services.operator(), words).stream()
        .map(DeclarationTaking.Taken::id)
        .toList();
  }

  /** Takes them back; how many stay as they are because they were edited since. */
  int undo(List<ImportId> taken) {
    return services.undo().undo(taken, services.operator()).size();
  }
}
