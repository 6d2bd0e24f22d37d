package org.huiji.app.dues.account;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.huiji.app.dues.DuesRequest;
import org.huiji.app.dues.DuesServices;
import org.huiji.app.notice.Notice;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.PageId;
import org.huiji.app.task.Job;
import org.huiji.app.task.Latest;
import org.huiji.document.register.DocumentKind;
import org.huiji.dues.ledger.Money;
import org.huiji.dues.ledger.YearBalance;
import org.huiji.dues.paper.DuesSubject;
import org.huiji.dues.view.Account;
import org.huiji.member.MemberId;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** The account being looked at, and the form that books something to it. */
final class AccountViewModel {

  private final Desk desk;
  private final DuesServices services;
  private final Runnable booked;
  private final Latest reading;
  private final ReadOnlyObjectWrapper<@Nullable Sheet> sheet = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<@Nullable BookingModel> form = new SimpleObjectProperty<>();
  private @Nullable MemberId shown;

  AccountViewModel(Desk desk, DuesServices services, Runnable booked) {
    this.desk = desk;
    this.services = services;
    this.booked = booked;
    this.reading = new Latest(desk.background());
  }

  /** None until the first was read. */
  ReadOnlyObjectProperty<@Nullable Sheet> sheet() {
    return sheet.getReadOnlyProperty();
  }

  /** What stands in the account's place while something is being booked. */
  ObjectProperty<@Nullable BookingModel> form() {
    return form;
  }

  /** Reads an account; {@code then} runs when it is there. */
  void open(MemberId member, Runnable then) {
    if (!member.equals(shown)) {
      form.set(null);
    }
    shown = member;
    reading.start(
        Job.reading(Message.of("duesaccount.reading"), progress -> Sheet.read(services, member))
            .onDone(
                read -> {
                  sheet.set(read);
                  then.run();
                }));
  }

  /** A payment that is being typed already is not begun anew. */
  void pay() {
    if (!(form.get() instanceof PaymentViewModel)) {
      begin((read, done) -> new PaymentViewModel(desk.background(), services, read, done));
    }
  }

  void waive() {
    begin((read, done) -> new WaiverViewModel(desk.background(), services, read, done));
  }

  void refund() {
    begin((read, done) -> new RefundViewModel(desk.background(), services, read, done));
  }

  void reverse(Account.Line line) {
    begin((read, done) -> new ReversalViewModel(desk.background(), services, read, line, done));
  }

  void receipt(Account.Line line) {
    Money money = line.money();
    if (money != null) {
      begin(
          (read, done) ->
              new ReceiptViewModel(desk.background(), services, read, money, line.receipt(), done));
    }
  }

  void remind() {
    begin(
        (read, done) ->
            new ReminderViewModel(
                desk.background(), services, Map.of(read.id(), owed(read)), done));
  }

  private static List<Integer> owed(Sheet read) {
    return read.account().years().stream()
        .filter(year -> year.balance() > 0)
        .map(YearBalance::duesYear)
        .toList();
  }

  /** Opens a form on the account that is shown; what it books is told to {@link #done}. */
  private void begin(BiFunction<Sheet, Consumer<Message>, BookingModel> make) {
    Sheet read = sheet.get();
    if (read != null) {
      AtomicReference<@Nullable BookingModel> own = new AtomicReference<>();
      own.set(make.apply(read, what -> done(read.id(), own.get(), what)));
      form.set(own.get());
    }
  }

  /** Makes a statement of this account ready. */
  void printStatement() {
    Sheet read = sheet.get();
    if (read != null) {
      print(DocumentKind.DUES_STATEMENT, services.today().getYear(), new DuesSubject.Of(read.id()));
    }
  }

  /** Makes a confirmation of money that arrived ready. */
  void confirm(Account.Line line) {
    Money money = line.money();
    if (money != null) {
      print(
          DocumentKind.PAYMENT_CONFIRMATION,
          line.entry().duesYear(),
          new DuesSubject.Arrived(money.id()));
    }
  }

  private void print(DocumentKind kind, int year, DuesSubject subject) {
    desk.navigator().open(PageId.DUES, new DuesRequest.ToPrint(kind, year, List.of(subject)));
  }

  void leave() {
    form.set(null);
  }

  /** Whether something typed into the form that is open would be lost with it. */
  boolean isDirty() {
    BookingModel open = form.get();
    return open != null && open.isDirty() && !open.commit().busy().get();
  }

  /** Whether it would be lost by opening this member's account. */
  boolean wouldLose(MemberId member) {
    return isDirty() && !member.equals(shown);
  }

  void openMember() {
    Sheet read = sheet.get();
    if (read != null) {
      desk.navigator().open(PageId.ROSTER, read.id());
    }
  }

  /** The clerk may look at another member by now, or fill in another form: that one stays. */
  private void done(MemberId member, @Nullable BookingModel booking, Message what) {
    if (form.get() == booking) {
      form.set(null);
    }
    desk.notices().tell(Notice.done(what));
    if (member.equals(shown)) {
      open(member, () -> {});
    }
    services.changed().run();
    booked.run();
  }
}
