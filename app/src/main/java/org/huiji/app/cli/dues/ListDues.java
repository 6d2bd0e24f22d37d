package org.huiji.app.cli.dues;

import static org.huiji.app.cli.session.JsonText.object;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.cli.session.Register;
import org.huiji.app.office.Secretariat;
import org.huiji.dues.ledger.Decision;
import org.huiji.dues.ledger.EntryId;
import org.huiji.dues.ledger.EntryKind;
import org.huiji.dues.ledger.Ground;
import org.huiji.dues.ledger.LedgerEntry;
import org.huiji.dues.ledger.Money;
import org.huiji.dues.ledger.MoneyId;
import org.huiji.member.MemberId;
import org.huiji.text.Yuan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The journal: every entry of the ledger, by the year of the books it stands in. */
@Command(name = "dues", description = "cli.list-dues")
final class ListDues implements Callable<Integer> {

  private final Huiji huiji;

  @Option(names = "--member", paramLabel = "NUMBER", descriptionKey = "cli.list-dues-member")
  private @Nullable String member;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "cli.dues-as-of")
  private @Nullable LocalDate asOf;

  @Option(names = "--json", descriptionKey = "cli.json")
  private boolean json;

  ListDues(Huiji huiji) {
    this.huiji = huiji;
  }

  @Override
  public Integer call() {
    return huiji.session().reading(huiji.folder(), this::list);
  }

  private int list(Secretariat secretariat) {
    var register = new Register(secretariat);
    Map<MoneyId, Money> money = new HashMap<>();
    List<LedgerEntry> entries = entries(secretariat, money);
    if (json) {
      huiji
          .session()
          .givesOut(
              secretariat,
              "list dues",
              entries.stream().map(one -> entry(one, register, money)).toList());
    } else {
      entries.forEach(one -> huiji.session().out().println(line(one, register, money)));
    }
    return 0;
  }

  private List<LedgerEntry> entries(Secretariat secretariat, Map<MoneyId, Money> money) {
    MemberId whose = member == null ? null : Register.member(secretariat, member);
    LocalDate until = asOf == null ? LocalDate.MAX : asOf;
    var entries = new ArrayList<LedgerEntry>();
    secretariat
        .books()
        .entries(
            entry -> {
              if ((whose == null || entry.member().equals(whose))
                  && !entry.happenedOn().isAfter(until)) {
                entries.add(entry);
              }
            });
    secretariat.ledger().money().forEach(one -> money.put(one.id(), one));
    return entries;
  }

  private static Map<String, @Nullable Object> entry(
      LedgerEntry entry, Register register, Map<MoneyId, Money> money) {
    return object(
        "id", entry.id().toString(),
        "number", register.number(entry.member()),
        "name", register.name(entry.member()),
        "kind", entry.kind(),
        "duesYear", entry.duesYear(),
        "amount", Yuan.text(entry.fen()),
        "effect", Yuan.text(entry.effect()),
        "happenedOn", entry.happenedOn().toString(),
        "recordedAt", entry.recordedAt().toString(),
        "operator", entry.operator(),
        "document", document(entry.ground(), money),
        "reverses",
            entry.ground() instanceof Ground.TakenBack(EntryId wrong, EntryKind _, MoneyId _)
                ? wrong.toString()
                : null,
        "note", entry.note());
  }

  /** What an entry rests on, as a bookkeeper looks it up. */
  private static String document(Ground ground, Map<MoneyId, Money> money) {
    return switch (ground) {
      case Ground.Tier tier -> tier.tier();
      case Ground.Received(MoneyId id) -> received(id, money);
      case Ground.Decided(Decision decision) ->
          decision.organ() + " " + decision.meeting() + " " + decision.on();
      case Ground.TakenBack(EntryId wrong, EntryKind _, MoneyId _) -> wrong.toString();
      case Ground.Voucher(String number) -> number;
      case Ground.Close(int year) -> String.valueOf(year);
    };
  }

  private static String received(MoneyId id, Map<MoneyId, Money> all) {
    Money money = all.get(id);
    return money == null || money.reference() == null
        ? id.toString()
        : id + " " + money.reference();
  }

  private String line(LedgerEntry entry, Register register, Map<MoneyId, Money> money) {
    String number = register.number(entry.member());
    return String.join(
        "\t",
        entry.id().toString(),
        entry.happenedOn().toString(),
        number == null ? "" : number,
        register.name(entry.member()),
        String.valueOf(entry.duesYear()),
        kind(entry.kind()),
        Yuan.grouped(entry.fen()),
        document(entry.ground(), money));
  }

  private String kind(EntryKind kind) {
    return huiji
        .session()
        .words()
        .text(
            switch (kind) {
              case CHARGE -> "cli.kind-charge";
              case PAYMENT -> "cli.kind-payment";
              case WAIVER -> "cli.kind-waiver";
              case REFUND -> "cli.kind-refund";
              case REVERSAL -> "cli.kind-reversal";
              case CARRY_FORWARD -> "cli.kind-carry-forward";
            });
  }
}
