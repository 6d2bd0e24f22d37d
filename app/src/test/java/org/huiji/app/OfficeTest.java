package org.huiji.app;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.huiji.app.office.Secretariat;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.Page;
import org.huiji.app.shell.PageId;
import org.huiji.app.shell.PageView;
import org.huiji.app.shell.Shell;
import org.huiji.app.shell.ShellViewModel;
import org.huiji.app.shell.Status;
import org.huiji.app.task.OffWindowStore;
import org.huiji.member.MemberDraft;
import org.huiji.member.MemberField;
import org.huiji.persistence.store.SqliteStore;
import org.huiji.rulebook.BuiltInRulebooks;
import org.huiji.store.Cause;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test of a page in the frame, on a real data file under Chongqing's rules. */
@SuppressWarnings("NullAway.Init") // the office is opened before each test
public abstract class OfficeTest extends WindowTest {

  protected static final LocalDate TODAY = LocalDate.of(2026, 3, 18);
  protected static final String CLERK = "王芳";

  /** What was asked of the page 名册, the newest last. */
  protected final List<Object> askedOfRoster = new ArrayList<>();

  private Secretariat office;
  private Status status;

  @BeforeEach
  void openOffice() {
    Clock clock = Clock.fixed(Instant.parse("2026-03-18T01:00:00Z"), ZoneOffset.UTC);
    office =
        Secretariat.on(
            folder(),
            clock,
            new OffWindowStore(SqliteStore.open(Secretariat.dataFile(folder()), clock)));
    status = new Status(folder());
    office
        .store()
        .change(
            Cause.of(CLERK, "action.rulebook-choose", "chongqing"),
            tx -> {
              office
                  .rulebooks()
                  .keep(tx, LocalDate.of(2026, 1, 1), BuiltInRulebooks.read("chongqing"));
              return null;
            });
  }

  @AfterEach
  void closeOffice() {
    background().close();
    office.close();
  }

  protected Secretariat office() {
    return office;
  }

  protected Status status() {
    return status;
  }

  /** Takes in a unit of which nothing but this is known. */
  protected void addUnit(String name, Map<MemberField, String> known) {
    Map<MemberField, String> values = new EnumMap<>(MemberField.class);
    values.put(MemberField.KIND, "UNIT");
    values.put(MemberField.STATUS, "MEMBER");
    values.put(MemberField.NAME, name);
    values.putAll(known);
    office.registrar().add(new MemberDraft(values), TODAY, CLERK, null);
  }

  /** The page under test. */
  protected abstract Page page(Desk desk);

  /** Opens the frame with the page under test in front of a page 名册 that only listens. */
  protected void open(Size size, PageId tested, @Nullable Object argument) {
    show(
        size,
        () -> {
          var words = appearance().language().get().messages();
          var model =
              new ShellViewModel(
                  navigator ->
                      List.of(
                          Page.of(PageId.ROSTER, Roster::new),
                          page(
                              new Desk(words, navigator, background(), notices(), preferences()))));
          Shell shell = new Shell(words, model, status, background(), notices().area());
          model.open(tested, argument);
          return shell;
        });
  }

  private final class Roster implements PageView {

    @Override
    public Node content() {
      return new Label();
    }

    @Override
    public void shown(@Nullable Object argument) {
      if (argument != null) {
        askedOfRoster.add(argument);
      }
    }
  }
}
