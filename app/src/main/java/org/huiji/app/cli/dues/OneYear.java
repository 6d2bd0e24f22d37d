package org.huiji.app.cli.dues;

import org.huiji.app.cli.session.Register;
import org.huiji.app.office.Secretariat;
import org.huiji.member.MemberId;
import picocli.CommandLine.Option;

/** An amount of one member's dues for one year. */
final class OneYear {

  @Option(names = "--member", required = true, paramLabel = "NUMBER", descriptionKey = "cli.whose")
  private String member = "";

  @Option(names = "--year", required = true, paramLabel = "YYYY", descriptionKey = "cli.dues-year")
  private int year;

  @Option(names = "--amount", required = true, paramLabel = "YUAN", descriptionKey = "cli.amount")
  private String amount = "";

  MemberId member(Secretariat secretariat) {
    return Register.member(secretariat, member);
  }

  int year() {
    return year;
  }

  long fen() {
    return Amount.fen(amount);
  }
}
