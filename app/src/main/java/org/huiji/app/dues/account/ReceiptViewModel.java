package org.huiji.app.dues.account;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.huiji.app.dues.DuesServices;
import org.huiji.app.task.Background;
import org.huiji.app.task.Commit;
import org.huiji.app.widget.Entry;
import org.huiji.dues.ledger.Money;
import org.huiji.dues.ledger.Receipt;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** The official receipt for some money, as it is being copied from the finance bureau's system. */
final class ReceiptViewModel implements BookingModel {

  private final DuesServices services;
  private final Commit commit;
  private final Money money;
  private final Consumer<Message> outcome;
  private final Entry<String> code = Entry.requiredText();
  private final Entry<String> number = Entry.requiredText();
  private final Entry<String> checkCode = Entry.optionalText();
  private final Entry<LocalDate> on;

  ReceiptViewModel(
      Background background,
      DuesServices services,
      Sheet sheet,
      Money money,
      @Nullable Receipt before,
      Consumer<Message> outcome) {
    this.services = services;
    this.commit = new Commit(background);
    this.money = money;
    this.outcome = outcome;
    this.on = sheet.days().past();
    if (before != null) {
      code.fill(before.code());
      number.fill(before.number());
      checkCode.fill(before.checkCode() == null ? "" : before.checkCode());
      on.fill(before.issuedOn().toString());
    }
  }

  @Override
  public Message title() {
    return Message.of("duesaccount.receipt-title");
  }

  @Override
  public ObservableValue<Message> action() {
    return new SimpleObjectProperty<>(Message.of("duesaccount.receipt"));
  }

  @Override
  public Commit commit() {
    return commit;
  }

  Money money() {
    return money;
  }

  Entry<String> code() {
    return code;
  }

  Entry<String> number() {
    return number;
  }

  Entry<String> checkCode() {
    return checkCode;
  }

  Entry<LocalDate> on() {
    return on;
  }

  @Override
  public List<Entry<?>> entries() {
    return List.of(code, number, checkCode, on);
  }

  @Override
  public void save() {
    entries().forEach(Entry::reveal);
    String ofKind = code.value().get();
    String own = number.value().get();
    LocalDate day = on.value().get();
    if (ofKind == null || own == null || day == null) {
      commit.refuse(Message.of("duesaccount.mend-first"));
      return;
    }
    Receipt receipt = new Receipt(money.id(), ofKind, own, checkCode.value().get(), day);
    commit.save(
        Message.of("duesaccount.booking"),
        () -> services.receipts().record(receipt, services.operator()),
        () -> outcome.accept(Message.of("duesaccount.receipted", own)));
  }
}
