package org.huiji.app.cli.session;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.huiji.app.office.Secretariat;
import org.huiji.member.MemberId;
import org.huiji.member.MemberNumber;
import org.huiji.member.RegisterEntry;
import org.huiji.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Who is who: members by number and by identity, whatever became of them. */
public final class Register {

  private final Map<MemberId, RegisterEntry> entries = new HashMap<>();

  public Register(Secretariat secretariat) {
    secretariat.registrar().everybody().forEach(entry -> entries.put(entry.id(), entry));
  }

  /**
   * The member of a number.
   *
   * @throws Refusal when there is none
   */
  public static MemberId member(Secretariat secretariat, String number) {
    return secretariat
        .store()
        .read(tx -> secretariat.members().findByNumber(tx, new MemberNumber(number.strip())))
        .orElseThrow(() -> Refusal.of("cli.no-member", number));
  }

  public @Nullable String number(MemberId id) {
    return find(id).map(RegisterEntry::number).map(MemberNumber::text).orElse(null);
  }

  /** Its name; nothing when it was taken out of the register again. */
  public String name(MemberId id) {
    return find(id).map(entry -> entry.member().name()).orElse("");
  }

  private Optional<RegisterEntry> find(MemberId id) {
    return Optional.ofNullable(entries.get(id));
  }
}
