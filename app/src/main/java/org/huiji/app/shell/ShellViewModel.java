package org.huiji.app.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Which page is in front, and where what is typed into the search field goes. */
public final class ShellViewModel implements Navigator {

  private final List<Page> pages;
  private final Map<PageId, PageView> opened = new EnumMap<>(PageId.class);
  private final Map<PageId, String> searched = new EnumMap<>(PageId.class);
  private final ReadOnlyObjectWrapper<@Nullable PageId> current = new ReadOnlyObjectWrapper<>();
  private final StringProperty search = new SimpleStringProperty("");

  /**
   * A frame with these pages, none of them open.
   *
   * @param pages in the order of the navigation; they are given the navigator they may use
   */
  public ShellViewModel(Function<Navigator, List<Page>> pages) {
    this.pages = List.copyOf(pages.apply(this));
    search.subscribe((before, now) -> searchFor(now));
  }

  List<Page> pages() {
    return pages;
  }

  /** The page in front; none before the first was opened. */
  public ReadOnlyObjectProperty<@Nullable PageId> current() {
    return current.getReadOnlyProperty();
  }

  /** What stands in the search field; each page has its own. */
  StringProperty search() {
    return search;
  }

  /** The view of a page that has been opened before. */
  PageView view(PageId id) {
    return Objects.requireNonNull(opened.get(id), () -> id + " was not opened");
  }

  @Override
  public void open(PageId id, @Nullable Object argument) {
    PageView view = opened.computeIfAbsent(id, this::build);
    PageId before = current.get();
    if (before != id) {
      if (before != null) {
        view(before).hidden();
      }
      current.set(id);
      search.set(searched.getOrDefault(id, ""));
    }
    view.shown(argument);
  }

  /** What would be lost if the pages went away now; showing it turns to its page. */
  public Optional<Unsaved> unsaved() {
    return opened.entrySet().stream()
        .flatMap(
            page -> page.getValue().unsaved().stream().map(lost -> turningTo(page.getKey(), lost)))
        .findFirst();
  }

  private Unsaved turningTo(PageId page, Unsaved lost) {
    return new Unsaved(
        lost.what(),
        () -> {
          open(page);
          lost.show().run();
        });
  }

  private PageView build(PageId id) {
    return pages.stream()
        .filter(page -> page.id() == id)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No page " + id))
        .view()
        .get();
  }

  private void searchFor(String text) {
    PageId here = current.get();
    if (here == null || text.equals(searched.getOrDefault(here, ""))) {
      return;
    }
    Optional<Consumer<String>> target = view(here).search();
    if (target.isPresent()) {
      searched.put(here, text);
      target.get().accept(text);
    } else if (!text.isEmpty() && here != PageId.ROSTER) {
      searchInRoster(text);
    }
  }

  private void searchInRoster(String text) {
    open(PageId.ROSTER);
    search.set(text);
  }
}
