package org.huiji.app.shell;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.huiji.app.widget.Command;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Pages of no feature, to see the frame with something in it. */
final class SamplePages {

  final List<String> events = new ArrayList<>();

  List<Page> all() {
    return List.of(
        page(PageId.ROSTER, true),
        page(PageId.IMPORT, false),
        page(PageId.ADMISSION, false),
        page(PageId.DUES, false),
        page(PageId.DECLARATIONS, false),
        page(PageId.DOCUMENTS, false),
        new Page(
            PageId.FINDINGS,
            () -> new Sample(PageId.FINDINGS, false),
            new SimpleObjectProperty<>(12)),
        page(PageId.SETTINGS, false));
  }

  static Status status() {
    Status status = new Status(Path.of("/home/clerk/会籍数据"));
    status.association().set("山城软件行业协会");
    status.ruleBook().set("重庆（2024-09）");
    status.lastBackup().set(Instant.parse("2026-11-20T09:30:00Z"));
    return status;
  }

  private Page page(PageId id, boolean searches) {
    return Page.of(id, () -> new Sample(id, searches));
  }

  private final class Sample implements PageView {

    private final PageId id;
    private final boolean searches;
    private final Label content;

    Sample(PageId id, boolean searches) {
      this.id = id;
      this.searches = searches;
      this.content = new Label(id.name());
      events.add("build " + id);
    }

    @Override
    public Node content() {
      return content;
    }

    @Override
    public List<Command> commands() {
      return List.of(
          Command.of(Message.of("shell.import"), Feather.DOWNLOAD, () -> events.add("import"))
              .onKey("Shortcut+I"),
          Command.of(Message.of("shell.documents"), Feather.PRINTER, () -> events.add("print")),
          Command.of(Message.of("shell.roster"), Feather.PLUS, () -> events.add("add"))
              .onKey("Shortcut+N")
              .asPrimary());
    }

    @Override
    public ObservableValue<String> note() {
      return new SimpleStringProperty("1,286");
    }

    @Override
    public Optional<Consumer<String>> search() {
      return searches ? Optional.of(text -> events.add("search " + text)) : Optional.empty();
    }

    @Override
    public void shown(@Nullable Object argument) {
      events.add("show " + id + (argument == null ? "" : " " + argument));
    }

    @Override
    public void hidden() {
      events.add("hide " + id);
    }
  }
}
