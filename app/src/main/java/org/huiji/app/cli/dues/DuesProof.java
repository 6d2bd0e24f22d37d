package org.huiji.app.cli.dues;

import static org.huiji.app.cli.session.JsonText.object;

import java.util.Map;
import java.util.concurrent.Callable;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.cli.session.Register;
import org.huiji.app.office.Secretariat;
import org.huiji.dues.books.ClosedYear;
import org.huiji.dues.books.ProofLine;
import org.huiji.dues.books.ProofSums;
import org.huiji.dues.books.YearProof;
import org.huiji.text.Yuan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The proof of a year of the books, computed from the entries. */
@Command(name = "proof", description = "cli.dues-proof")
final class DuesProof implements Callable<Integer> {

  private final Huiji huiji;

  @Option(names = "--year", required = true, paramLabel = "YYYY", descriptionKey = "cli.book-year")
  private int year;

  @Option(names = "--json", descriptionKey = "cli.json")
  private boolean json;

  DuesProof(Huiji huiji) {
    this.huiji = huiji;
  }

  @Override
  public Integer call() {
    return huiji.session().reading(huiji.folder(), this::prove);
  }

  private int prove(Secretariat secretariat) {
    YearProof proof = secretariat.books().proof(year);
    var register = new Register(secretariat);
    if (json) {
      huiji.session().json(document(proof, register));
    } else {
      proof.lines().forEach(line -> tell(register.name(line.member()), line.sums()));
      tell(huiji.session().words().text("cli.proof-total"), proof.total());
      huiji
          .session()
          .say(
              proof.holds() ? "cli.proof-holds" : "cli.proof-broken",
              String.valueOf(year),
              Yuan.grouped(proof.total().difference()));
    }
    return proof.holds() ? 0 : 1;
  }

  private void tell(String name, ProofSums sums) {
    huiji
        .session()
        .say(
            "cli.proof-line",
            name,
            Yuan.grouped(sums.opening()),
            Yuan.grouped(sums.charged()),
            Yuan.grouped(sums.paid()),
            Yuan.grouped(sums.waived()),
            Yuan.grouped(sums.refunded()),
            Yuan.grouped(sums.reversed()),
            Yuan.grouped(sums.carried()));
  }

  private static Map<String, @Nullable Object> document(YearProof proof, Register register) {
    return object(
        "year", proof.bookYear(),
        "holds", proof.holds(),
        "closedOn", proof.closed().map(closed -> closed.closedOn().toString()).orElse(null),
        "sha256", proof.closed().map(ClosedYear::sha256).orElse(null),
        "members", proof.lines().stream().map(line -> member(line, register)).toList(),
        "totals", sums(proof.total()));
  }

  private static Map<String, @Nullable Object> member(ProofLine line, Register register) {
    Map<String, @Nullable Object> member =
        object(
            "number", register.number(line.member()),
            "name", register.name(line.member()));
    member.putAll(sums(line.sums()));
    return member;
  }

  private static Map<String, @Nullable Object> sums(ProofSums sums) {
    return object(
        "opening", Yuan.text(sums.opening()),
        "charged", Yuan.text(sums.charged()),
        "paid", Yuan.text(sums.paid()),
        "waived", Yuan.text(sums.waived()),
        "refunded", Yuan.text(sums.refunded()),
        "reversed", Yuan.text(sums.reversed()),
        "carried", Yuan.text(sums.carried()));
  }
}
