package org.huiji.app.document;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import org.huiji.app.Association;
import org.huiji.app.WindowTest;
import org.huiji.app.document.paper.DocumentServices;
import org.huiji.app.office.Secretariat;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.Page;
import org.huiji.app.shell.PageId;
import org.huiji.app.shell.PageView;
import org.huiji.app.shell.Shell;
import org.huiji.app.shell.ShellViewModel;
import org.huiji.app.shell.Status;
import org.huiji.document.register.IssuedDocument;
import org.huiji.member.MemberId;
import org.huiji.member.MemberStatus;
import org.huiji.text.Messages;
import org.junit.jupiter.api.AfterEach;

/** 证书与打印 over a real data file, as the tests of its parts need it. */
@SuppressWarnings("NullAway.Init") // the association begins in each test
public abstract class DocumentWindow extends WindowTest {

  private static final String SAMPLE = "沙坪坝区会员名单-GBK.csv";

  private Association association;
  private ShellViewModel model;

  @AfterEach
  void closeData() {
    association.close();
  }

  protected void begin(String rules) {
    association = Association.under(rules, folder());
  }

  protected Association association() {
    return association;
  }

  protected ShellViewModel model() {
    return model;
  }

  protected List<MemberId> take(MemberStatus as) {
    return association.take(DocumentWindow.class, SAMPLE, as);
  }

  protected List<IssuedDocument> issued() {
    return onOtherThread(() -> association.secretariat().issuedPapers().register());
  }

  protected static <T> T onOtherThread(Callable<T> work) {
    return CompletableFuture.supplyAsync(
            () -> {
              try {
                return work.call();
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            })
        .join();
  }

  protected void open(Size size) {
    Messages words = appearance().language().get().messages();
    Secretariat data = association.secretariat();
    DocumentServices services =
        new DocumentServices(
            data.clock(),
            data.store(),
            data.settings(),
            data.rulebooks(),
            data.faces(),
            data.templates(),
            data.issuing(),
            data.issuedPapers(),
            data.handover(),
            data.lists());
    show(
        size,
        () -> {
          model =
              new ShellViewModel(
                  navigator -> {
                    Desk desk = new Desk(words, navigator, background(), notices(), preferences());
                    return List.of(Page.of(PageId.DOCUMENTS, () -> view(desk, services)));
                  });
          return new Shell(words, model, new Status(folder()), background(), notices().area());
        });
    inWindow(
        () -> {
          model.open(PageId.DOCUMENTS);
          return true;
        });
  }

  private PageView view(Desk desk, DocumentServices services) {
    return new DocumentView(
        desk,
        services,
        (name, endings, then) -> then.accept(folder().resolve(name + "." + endings.getFirst())));
  }

  private TabPane tabs() {
    return lookup(".tab-pane").query();
  }

  /** What the tab in front shows; the others are in the scene too. */
  protected Node inFront() {
    return tabs().getSelectionModel().getSelectedItem().getContent();
  }

  @SuppressWarnings("unchecked")
  protected TableView<Object> table() {
    return (TableView<Object>)
        Objects.requireNonNullElseGet(
            inFront().lookup(".data-table"), () -> new TableView<Object>());
  }

  protected void select(int row) {
    inWindow(
        () -> {
          table().getSelectionModel().clearAndSelect(row);
          return true;
        });
  }

  protected ImageView picture() {
    return (ImageView)
        Objects.requireNonNullElseGet(inFront().lookup(".paper"), () -> new ImageView());
  }

  protected Button button(String label) {
    return lookup((Button it) -> label.equals(it.getText())).query();
  }

  protected static boolean write(TextField field, String text) {
    field.setText(text);
    return true;
  }
}
