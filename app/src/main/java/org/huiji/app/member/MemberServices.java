package org.huiji.app.member;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.huiji.dues.view.DuesViews;
import org.huiji.member.MemberExits;
import org.huiji.member.Registrar;
import org.huiji.member.removal.ContactRemoval;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.Rulebooks;
import org.huiji.store.Store;

/**
 * What the page needs of the association's services. All of it is used in the background only.
 *
 * @param operator who sits at the desk, as it is kept with every change
 */
public record MemberServices(
    Store store,
    Registrar registrar,
    MemberExits exits,
    ContactRemoval removal,
    Rulebooks rulebooks,
    DuesViews dues,
    Supplier<String> operator) {

  Rulebook rulebook(LocalDate date) {
    return store.read(tx -> rulebooks.on(tx, date));
  }
}
