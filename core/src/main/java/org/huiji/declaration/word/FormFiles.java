package org.huiji.declaration.word;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.word.annex.Annex;
import org.huiji.declaration.word.annex.AnnexWords;
import org.huiji.document.paper.PaperProblem;
import org.huiji.document.paper.PaperRefusal;
import org.huiji.document.paper.Press;
import org.huiji.document.pdf.PdfIdentity;
import org.huiji.file.FileNames;
import org.huiji.file.WholeFolder;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.Rulebooks;
import org.huiji.setting.AssociationName;
import org.huiji.setting.SettingRepository;
import org.huiji.store.Cause;
import org.huiji.store.Store;
import org.huiji.table.Progress;
import org.huiji.table.write.WholeFile;
import org.huiji.text.Message;

/** Writes forms (附件1 申报书) as Word, PDF or Excel. Every export leaves an audit row. */
public final class FormFiles {

  private final Store store;
  private final SettingRepository settings;
  private final Rulebooks rulebooks;
  private final Press press;
  private final Clock clock;

  public FormFiles(
      Store store, SettingRepository settings, Rulebooks rulebooks, Press press, Clock clock) {
    this.store = store;
    this.settings = settings;
    this.rulebooks = rulebooks;
    this.press = press;
    this.clock = clock;
  }

  /**
   * What was written.
   *
   * @param place the file, or the folder of several files
   * @param without those whose form has not come, of which nothing was written
   */
  public record Written(Path place, int forms, List<Declaration> without) {
    public Written {
      without = List.copyOf(without);
    }
  }

  /**
   * Writes the forms of these declarations as what the target's ending says. Several as Word or
   * Excel are a file each, in a folder that is called like the target; as PDF they are one file, in
   * this order, each beginning on the front of a leaf.
   *
   * @throws Refusal when none of them has a form, for another ending, when something cannot be
   *     printed or written, and when the folder is there already; then nothing is written
   */
  public Written export(
      Round round, List<Declaration> chosen, Path target, String operator, Progress progress) {
    FormKind kind = FormKind.of(target);
    List<Declaration> filled = chosen.stream().filter(FormFiles::hasForm).toList();
    if (filled.isEmpty()) {
      throw Refusal.of("formfile.no-form");
    }
    Path place = target;
    if (kind == FormKind.PDF) {
      byte[] pdf = pdf(filled, round);
      WholeFile.write(target, out -> out.write(pdf));
    } else if (chosen.size() == 1) {
      write(kind, filled.getFirst().content().form(), round, target);
    } else {
      place = kind.folderFor(target);
      write(kind, filled, round, place, progress);
    }
    note(round, place, operator);
    List<Declaration> without = chosen.stream().filter(one -> !hasForm(one)).toList();
    return new Written(place, filled.size(), without);
  }

  /**
   * Writes the form that a company fills in, with the annex's hints.
   *
   * @throws Refusal for another ending, and when the file cannot be written
   */
  public void empty(Round round, Path target, String operator) {
    FormKind kind = FormKind.of(target);
    if (kind == FormKind.PDF) {
      byte[] pdf = press.print(List.of(new FormPaper(Answers.NONE, round)), identity(round));
      WholeFile.write(target, out -> out.write(pdf));
    } else {
      write(kind, Answers.NONE, round, target);
    }
    note(round, target, operator);
  }

  private static boolean hasForm(Declaration declaration) {
    return !declaration.content().form().isEmpty();
  }

  private byte[] pdf(List<Declaration> filled, Round round) {
    List<FormPaper> papers =
        filled.stream().map(one -> new FormPaper(one.content().form(), round)).toList();
    try {
      return press.print(papers, identity(round));
    } catch (PaperRefusal e) {
      PaperProblem first = e.problems().getFirst();
      Declaration one = filled.get(first.paper());
      throw Refusal.of("formfile.unprintable", one.id(), one.content().unit(), first.message());
    }
  }

  private static void write(FormKind kind, Answers answers, Round round, Path target) {
    byte[] file = bytes(kind, answers, round);
    WholeFile.write(target, out -> out.write(file));
  }

  private static void write(
      FormKind kind, List<Declaration> filled, Round round, Path place, Progress progress) {
    if (!WholeFolder.isFree(place)) {
      throw Refusal.of("formfile.folder-there", place);
    }
    try {
      WholeFolder.write(
          place,
          folder -> {
            for (int i = 0; i < filled.size(); i++) {
              if (!progress.goOn((double) i / filled.size())) {
                throw new CancellationException();
              }
              Declaration one = filled.get(i);
              write(kind, one.content().form(), round, folder.resolve(name(one) + kind.ending()));
            }
          });
    } catch (IOException e) {
      throw new Refusal(Message.of("formfile.not-written", place), e);
    }
  }

  private static byte[] bytes(FormKind kind, Answers answers, Round round) {
    return switch (kind) {
      case WORD -> FormDocx.of(answers, round);
      case EXCEL -> FormWorkbook.of(answers, round);
      case PDF -> throw new IllegalArgumentException("Printed, not written");
    };
  }

  private static String name(Declaration one) {
    String name = one.id() + " " + one.content().platform() + "（" + one.content().unit() + "）";
    return FileNames.clean(name.replaceAll("[/\\\\]", "_"), one.id().toString());
  }

  private PdfIdentity identity(Round round) {
    String author =
        store.read(tx -> AssociationName.orEmpty(tx, settings, rulebooks, LocalDate.now(clock)));
    OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneId.systemDefault());
    return new PdfIdentity(new AnnexWords(Annex.load(), round).title(), author, now);
  }

  private void note(Round round, Path place, String operator) {
    String title = new AnnexWords(Annex.load(), round).title();
    store.change(
        Cause.of(operator, "action.export", title).from(String.valueOf(place.getFileName())),
        _ -> null);
  }
}
