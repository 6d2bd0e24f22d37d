package org.huiji.app.cli.member;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.cli.session.Register;
import org.huiji.app.cli.session.Session;
import org.huiji.app.office.Secretariat;
import org.huiji.member.MemberId;
import org.huiji.member.removal.ContactRemoval.Removed;
import org.huiji.member.removal.RemovalWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Removes the contacts of members that left, and the copies that still hold them. */
@Command(name = "forget", description = "cli.forget")
final class Forget implements Callable<Integer> {

  private final Huiji huiji;

  @Option(names = "--member", required = true, paramLabel = "NUMBER", descriptionKey = "cli.member")
  private List<String> members = new ArrayList<>();

  @Option(names = "--copies", descriptionKey = "cli.forget-copies")
  private boolean copies;

  Forget(Huiji huiji) {
    this.huiji = huiji;
  }

  @Override
  public Integer call() {
    return huiji.session().changing(huiji.folder(), this::forget);
  }

  private int forget(Secretariat secretariat) {
    List<MemberId> who =
        members.stream().map(number -> Register.member(secretariat, number)).distinct().toList();
    who.forEach(id -> secretariat.contactRemoval().nameOfFormer(id)); // all of them, or none
    who.forEach(id -> forget(secretariat, id));
    return 0;
  }

  private void forget(Secretariat secretariat, MemberId id) {
    Session session = huiji.session();
    String operator = session.operator(secretariat);
    String why = session.words().text("memberview.forget-reason");
    Removed removed = secretariat.contactRemoval().remove(id, operator, why);
    session.out().println(session.words().text(new RemovalWords(session.words()).text(removed)));
    if (removed.copies().isEmpty()) {
      return;
    }
    if (copies) {
      secretariat.contactRemoval().removeCopies(removed, operator);
      session.say("removal.copies-removed", removed.copies().size());
    } else {
      session.say("cli.forget-copies-hint");
    }
  }
}
