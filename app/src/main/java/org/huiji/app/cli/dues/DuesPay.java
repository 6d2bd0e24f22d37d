package org.huiji.app.cli.dues;

import static org.huiji.app.cli.session.JsonText.object;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.cli.session.Register;
import org.huiji.app.office.Secretariat;
import org.huiji.dues.charge.LargePayments;
import org.huiji.dues.ledger.Allocation;
import org.huiji.dues.ledger.MoneyId;
import org.huiji.dues.ledger.Payment;
import org.huiji.member.MemberId;
import org.huiji.problem.Refusal;
import org.huiji.text.Yuan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Books money that arrived, for one member or divided among several. */
@Command(name = "pay", description = "cli.dues-pay")
final class DuesPay implements Callable<Integer> {

  private static final Pattern PART = Pattern.compile("([^:：=]+)[:：]([0-9]{4})=(.+)");

  private final Huiji huiji;

  @Option(names = "--member", paramLabel = "NUMBER", descriptionKey = "cli.pay-member")
  private @Nullable String member;

  @Option(names = "--amount", required = true, paramLabel = "YUAN", descriptionKey = "cli.amount")
  private String amount = "";

  @Option(names = "--on", required = true, paramLabel = "DATE", descriptionKey = "cli.pay-on")
  private LocalDate on = LocalDate.MIN;

  @Option(names = "--year", paramLabel = "YYYY", descriptionKey = "cli.pay-year")
  private @Nullable Integer year;

  @Option(names = "--part", paramLabel = "NUMBER:YYYY=YUAN", descriptionKey = "cli.pay-part")
  private List<String> parts = new ArrayList<>();

  @Option(names = "--payer", paramLabel = "NAME", descriptionKey = "cli.payer")
  private @Nullable String payer;

  @Option(names = "--ref", paramLabel = "TEXT", descriptionKey = "cli.reference")
  private @Nullable String reference;

  @Option(names = "--remark", paramLabel = "TEXT", descriptionKey = "cli.remark")
  private @Nullable String remark;

  @Option(names = "--yes", descriptionKey = "cli.pay-yes")
  private boolean yes;

  @Option(names = "--json", descriptionKey = "cli.json")
  private boolean json;

  DuesPay(Huiji huiji) {
    this.huiji = huiji;
  }

  @Override
  public Integer call() {
    return huiji.session().changing(huiji.folder(), this::pay);
  }

  private int pay(Secretariat secretariat) {
    long fen = Amount.fen(amount);
    List<Allocation> divided = divided(secretariat, fen);
    long sum = divided.stream().mapToLong(Allocation::fen).sum();
    if (sum != fen) {
      throw Refusal.of("dues.parts", Yuan.grouped(sum), Yuan.grouped(fen));
    }
    refuseUnconfirmed(secretariat, divided);
    var register = new Register(secretariat);
    String from = payer == null ? register.name(divided.getFirst().member()) : payer;
    MoneyId id =
        secretariat
            .ledger()
            .pay(
                new Payment(from, on, reference, remark, divided),
                huiji.session().operator(secretariat));
    tell(id, divided, register);
    return 0;
  }

  /** Money of more than three years' dues is booked only when that is meant. */
  private void refuseUnconfirmed(Secretariat secretariat, List<Allocation> divided) {
    List<LargePayments.Large> large = secretariat.largePayments().in(divided, on);
    if (!yes && !large.isEmpty()) {
      throw Refusal.of("cli.large-yes", large.getFirst().said());
    }
  }

  private List<Allocation> divided(Secretariat secretariat, long fen) {
    if ((member == null) == parts.isEmpty()) {
      throw Refusal.of("cli.member-or-parts");
    }
    if (year != null && !parts.isEmpty()) {
      throw Refusal.of("cli.year-or-parts");
    }
    if (member == null) {
      return parts.stream().map(part -> part(secretariat, part)).toList();
    }
    MemberId who = Register.member(secretariat, member);
    return year == null
        ? secretariat.ledger().oldestFirst(who, fen, on)
        : List.of(new Allocation(who, year, fen));
  }

  private static Allocation part(Secretariat secretariat, String text) {
    Matcher part = PART.matcher(text.strip());
    if (!part.matches()) {
      throw Refusal.of("cli.bad-part", text);
    }
    return new Allocation(
        Register.member(secretariat, part.group(1)),
        Integer.parseInt(part.group(2)),
        Amount.fen(part.group(3)));
  }

  private void tell(MoneyId id, List<Allocation> divided, Register register) {
    if (json) {
      huiji
          .session()
          .json(
              object(
                  "money",
                  id.toString(),
                  "parts",
                  divided.stream()
                      .map(
                          part ->
                              object(
                                  "number", register.number(part.member()),
                                  "name", register.name(part.member()),
                                  "year", part.duesYear(),
                                  "amount", Yuan.text(part.fen())))
                      .toList()));
      return;
    }
    divided.forEach(
        part ->
            huiji
                .session()
                .say(
                    "cli.paid",
                    id.toString(),
                    register.name(part.member()),
                    String.valueOf(part.duesYear()),
                    Yuan.grouped(part.fen())));
  }
}
