package org.huiji.declaration.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiji.declaration.Content;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.DeclarationRepository;
import org.huiji.declaration.form.FormField;
import org.huiji.member.MemberDraft;
import org.huiji.member.MemberField;
import org.huiji.member.MemberMatcher;
import org.huiji.member.MemberMatcher.Match;
import org.huiji.member.MemberStatus;
import org.huiji.member.RegisterEntry;
import org.huiji.member.Registrar;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.membership.MemberKind;
import org.huiji.store.Store;
import org.huiji.text.Message;
import org.huiji.text.Messages;

/**
 * Recognises declaring units in the register, by credit code, then by name however it is written.
 * What differs is shown; only the clerk's word takes it over.
 */
public final class MemberLink {

  private final Store store;
  private final DeclarationRepository declarations;
  private final Registrar registrar;

  public MemberLink(Store store, DeclarationRepository declarations, Registrar registrar) {
    this.store = store;
    this.declarations = declarations;
    this.registrar = registrar;
  }

  /** Those of many declaring units that the register knows, former members too. */
  public Map<DeclarationId, RegisterEntry> entries(List<Declaration> declared) {
    var matcher = new MemberMatcher(registrar.everybody());
    Map<DeclarationId, RegisterEntry> known = new HashMap<>();
    for (Declaration declaration : declared) {
      matcher
          .find(unit(declaration.content()))
          .ifPresent(match -> known.put(declaration.id(), match.entry()));
    }
    return known;
  }

  /** The unit of a declaration, if the register knows it. */
  public Optional<Recognised> of(DeclarationId id) {
    return recognise(new MemberMatcher(registrar.everybody()), known(id).content());
  }

  /**
   * Writes what a declaration says of its unit into the register, with the declaration as the
   * reason. A name that is replaced stays among the former ones.
   *
   * @param fields of those that differ, the ones the clerk chose
   * @param from since when it is so
   * @throws Refusal when the unit is not in the register, or an error stands against the change
   */
  public void takeOver(DeclarationId id, Set<MemberField> fields, LocalDate from, String operator) {
    Declaration declaration = known(id);
    String platform = declaration.content().platform();
    Recognised recognised =
        of(id).orElseThrow(() -> Refusal.of("declmember.unknown", declaration.content().unit()));
    List<Beside> chosen =
        recognised.differing().stream().filter(one -> fields.contains(one.field())).toList();
    if (chosen.isEmpty()) {
      throw Refusal.of("declmember.nothing");
    }
    RegisterEntry entry =
        registrar
            .find(recognised.entry().id(), from)
            .orElseThrow(
                () -> Refusal.of("declmember.not-yet", recognised.entry().member().name(), from));
    registrar.amend(
        entry.id(),
        UnitFields.taken(MemberDraft.of(entry.member()), chosen),
        from,
        operator,
        Messages.CHINESE.text(Message.of("declmember.source", id, platform)));
  }

  private static Optional<Recognised> recognise(MemberMatcher matcher, Content content) {
    return matcher.find(unit(content)).map(match -> recognised(match, content));
  }

  private static MemberDraft unit(Content content) {
    return MemberDraft.empty(MemberKind.UNIT, MemberStatus.MEMBER)
        .with(MemberField.NAME, content.unit())
        .with(MemberField.CREDIT_CODE, content.find(FormField.CREDIT_CODE).orElse(null));
  }

  private static Recognised recognised(Match match, Content content) {
    return new Recognised(
        match.entry(), match.ground(), UnitFields.beside(content, match.entry().member()));
  }

  private Declaration known(DeclarationId id) {
    return store
        .read(tx -> declarations.find(tx, id))
        .orElseThrow(() -> Refusal.of("review.unknown", id));
  }
}
