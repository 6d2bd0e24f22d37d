package org.huiji.table.html;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.huiji.table.FileRefused;
import org.huiji.table.Sheet;
import org.huiji.table.TableFile;
import org.huiji.table.TableFormat;
import org.huiji.table.intake.Intake;
import org.huiji.table.intake.SheetBuilder;
import org.huiji.table.intake.TextFile;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads each table of a page as a sheet; nothing the page refers to is fetched or run. */
public final class HtmlReader {

  /** A page is held whole while it is read, and takes many times its size. */
  private static final long LARGEST = 20L << 20;

  private final Intake intake;

  public HtmlReader(Intake intake) {
    this.intake = intake;
  }

  /** Whether a text is a page, by its beginning. */
  public static boolean isPage(String beginning) {
    String start = beginning.strip().toLowerCase(Locale.ROOT);
    return start.startsWith("<")
        && (start.contains("<html")
            || start.contains("<table")
            || start.contains("<!doctype html"));
  }

  public TableFile read(Path path, TextFile text) throws IOException {
    if (Files.size(path) > LARGEST) {
      throw new FileRefused(
          Message.of("table.file-too-large", intake.file(), Files.size(path) >> 20, LARGEST >> 20));
    }
    Document page = Jsoup.parse(whole(text));
    List<Sheet> sheets = new ArrayList<>();
    for (Element table : page.select("table")) {
      if (table.parents().stream().noneMatch(outer -> outer.nameIs("table"))) {
        sheets.add(sheet(table, sheets.size() + 1));
      }
    }
    if (sheets.stream().allMatch(sheet -> sheet.rows().isEmpty())) {
      throw new FileRefused(Message.of("table.page-without-table", intake.file()));
    }
    return new TableFile(intake.file(), TableFormat.HTML, sheets);
  }

  private static String whole(TextFile text) throws IOException {
    try (Reader reader = text.open();
        StringWriter all = new StringWriter()) {
      reader.transferTo(all);
      return all.toString();
    }
  }

  private Sheet sheet(Element table, int number) {
    String name = Messages.CHINESE.text("table.name-of-table", number);
    HtmlTable rows = new HtmlTable(intake, new SheetBuilder(intake, name, false, List.of()));
    for (Element row : table.select("tr")) {
      if (table.equals(row.closest("table"))) {
        rows.row(row);
      }
    }
    return rows.build();
  }
}
