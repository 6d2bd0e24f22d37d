package org.huiji.app.dues.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.huiji.app.dues.Amounts;
import org.huiji.app.dues.DuesServices;
import org.huiji.app.search.MemberChoice;
import org.huiji.app.task.Background;
import org.huiji.app.task.Commit;
import org.huiji.app.task.Job;
import org.huiji.app.task.Latest;
import org.huiji.app.widget.Entry;
import org.huiji.dues.charge.LargePayments;
import org.huiji.dues.ledger.Allocation;
import org.huiji.dues.ledger.Payment;
import org.huiji.member.MemberId;
import org.huiji.member.RegisterEntry;
import org.huiji.problem.Refusal;
import org.huiji.text.Message;
import org.huiji.text.Yuan;
import org.jspecify.annotations.Nullable;

/** Money that arrived, as it is being written down and divided among members and years. */
final class PaymentViewModel implements BookingModel {

  private record Payee(MemberId id, String name) {}

  private final DuesServices services;
  private final Commit commit;

  /** What was asked about already. */
  private volatile List<Allocation> confirmed = List.of();

  private final Latest proposing;
  private final Consumer<Message> outcome;
  private final int thisYear;
  private final MemberChoice others;
  private final Entry<String> payer = Entry.requiredText();
  private final Entry<LocalDate> on;
  private final Entry<Long> total = Amounts.required();
  private final ObservableValue<Message> action =
      Bindings.createObjectBinding(this::named, total.value());
  private final Entry<String> reference = Entry.optionalText();
  private final Entry<String> remark = Entry.optionalText();
  private final ObservableList<Payee> payees = FXCollections.observableArrayList();
  private final ObservableList<PaymentPart> parts = FXCollections.observableArrayList();
  private List<PaymentPart> proposed = List.of();
  private final ReadOnlyObjectWrapper<Message> rest =
      new ReadOnlyObjectWrapper<>(Message.of("duesaccount.nothing-yet"));

  PaymentViewModel(
      Background background, DuesServices services, Sheet sheet, Consumer<Message> outcome) {
    this.services = services;
    this.commit = new Commit(background);
    this.proposing = new Latest(background);
    this.outcome = outcome;
    this.thisYear = sheet.days().today().getYear();
    this.others = new MemberChoice(background, services::everybody);
    this.on = sheet.days().open();
    payer.fill(sheet.name());
    payees.add(new Payee(sheet.id(), sheet.name()));
    total.value().subscribe((before, now) -> propose());
    on.value().subscribe((before, now) -> divideFor(now));
  }

  @Override
  public Message title() {
    return Message.of("duesaccount.pay-title");
  }

  @Override
  public ObservableValue<Message> action() {
    return action;
  }

  private Message named() {
    Long fen = total.value().get();
    return fen == null
        ? Message.of("duesaccount.pay")
        : Message.of("duesaccount.pay-of", Yuan.grouped(fen));
  }

  @Override
  public Commit commit() {
    return commit;
  }

  /** In whose name it came. */
  Entry<String> payer() {
    return payer;
  }

  Entry<LocalDate> on() {
    return on;
  }

  Entry<Long> total() {
    return total;
  }

  Entry<String> reference() {
    return reference;
  }

  Entry<String> remark() {
    return remark;
  }

  ObservableList<PaymentPart> parts() {
    return parts;
  }

  /** Whether the parts are the whole, in words. */
  ReadOnlyObjectProperty<Message> rest() {
    return rest.getReadOnlyProperty();
  }

  /** Whether it is for several members, so that each part must say whose it is. */
  boolean isForSeveral() {
    return payees.size() > 1;
  }

  /** Other members it is for. */
  MemberChoice others() {
    return others;
  }

  /** Divides it anew, each member's oldest dues first. */
  void propose() {
    Long fen = total.value().get();
    if (fen == null) {
      proposing.cancel();
      parts.clear();
      count();
      return;
    }
    LocalDate day = Objects.requireNonNullElse(on.value().get(), services.today());
    List<MemberId> members = payees.stream().map(Payee::id).toList();
    proposing.start(
        Job.reading(
                Message.of("duesaccount.dividing"),
                progress -> new Division(services, day).of(members, fen))
            .onDone(this::take));
  }

  /** On another day other years may be due; what she divided herself is left as it is. */
  private void divideFor(@Nullable LocalDate day) {
    boolean own = !parts.equals(proposed) || parts.stream().anyMatch(PaymentPart::isTouched);
    if (day != null && !own) {
      propose();
    }
  }

  private void take(List<Allocation> division) {
    proposed = division.stream().map(this::part).toList();
    parts.setAll(proposed);
    count();
  }

  private PaymentPart part(Allocation share) {
    String name =
        payees.stream()
            .filter(payee -> payee.id().equals(share.member()))
            .map(Payee::name)
            .findFirst()
            .orElse("");
    return watched(new PaymentPart(share.member(), name, thisYear))
        .filled(share.duesYear(), share.fen());
  }

  private PaymentPart watched(PaymentPart part) {
    part.fen().value().subscribe((before, now) -> count());
    part.fen().text().subscribe((before, now) -> commit.forget());
    part.year().text().subscribe((before, now) -> commit.forget());
    return part;
  }

  /** One part more for the first member, as for another year. */
  void addPart() {
    Payee first = payees.getFirst();
    parts.add(watched(new PaymentPart(first.id(), first.name(), thisYear)));
    count();
  }

  void remove(PaymentPart part) {
    parts.remove(part);
    count();
  }

  /** The money is for this member, too. */
  void add(RegisterEntry other) {
    if (payees.stream().noneMatch(payee -> payee.id().equals(other.id()))) {
      payees.add(new Payee(other.id(), other.member().name()));
      propose();
    }
  }

  private void count() {
    Long whole = total.value().get();
    long left = (whole == null ? 0 : whole) - divided();
    if (whole == null) {
      rest.set(Message.of("duesaccount.nothing-yet"));
    } else if (left == 0) {
      rest.set(Message.of("duesaccount.divided"));
    } else {
      rest.set(
          left > 0
              ? Message.of("duesaccount.left", Yuan.grouped(left))
              : Message.of("duesaccount.too-much", Yuan.grouped(-left)));
    }
  }

  private long divided() {
    return parts.stream().mapToLong(PaymentPart::amount).sum();
  }

  /** The parts need no look: there are none before a total is typed. */
  @Override
  public boolean isDirty() {
    return BookingModel.super.isDirty() || payees.size() > 1;
  }

  @Override
  public List<Entry<?>> entries() {
    return List.of(payer, on, total, reference, remark);
  }

  @Override
  public void save() {
    entries().forEach(Entry::reveal);
    boolean good = Stream.of(payer, on, total).allMatch(Entry::isGood);
    boolean goodParts = parts.stream().filter(part -> !part.isGood()).count() == 0;
    String who = payer.value().get();
    LocalDate day = on.value().get();
    Long whole = total.value().get();
    if (!good || !goodParts || who == null || day == null || whole == null) {
      commit.refuse(Message.of("duesaccount.mend-first"));
    } else if (divided() != whole) {
      commit.refuse(Message.of("dues.parts", Yuan.grouped(divided()), Yuan.grouped(whole)));
    } else {
      book(who, day, whole);
    }
  }

  /** Money of more than three years' dues is booked when the same is asked for once more. */
  private void refuseUnconfirmed(List<Allocation> divided, LocalDate day) {
    List<LargePayments.Large> large = services.largePayments().in(divided, day);
    if (!large.isEmpty() && !divided.equals(confirmed)) {
      confirmed = divided;
      throw Refusal.of("duesaccount.large-again", large.getFirst().said());
    }
  }

  private void book(String who, LocalDate day, long whole) {
    String ref = reference.value().get();
    String said = remark.value().get();
    List<Allocation> divided = parts.stream().map(PaymentPart::allocation).toList();
    commit.save(
        Message.of("duesaccount.booking"),
        () -> {
          refuseUnconfirmed(divided, day);
          services.ledger().pay(new Payment(who, day, ref, said, divided), services.operator());
        },
        () -> outcome.accept(Message.of("duesaccount.paid", who, Yuan.grouped(whole))));
  }
}
