package org.huiji.app.office;

import org.huiji.declaration.DeclarationRepository;
import org.huiji.declaration.check.RoundInspection;
import org.huiji.declaration.round.Rounds;
import org.huiji.persistence.declaration.JooqDeclarations;
import org.huiji.persistence.declaration.JooqEvidence;
import org.huiji.persistence.declaration.JooqListed;
import org.huiji.persistence.declaration.JooqRounds;
import org.huiji.store.Store;

/** The services for platform declarations, put together by hand. */
public record DeclarationServices(
    Rounds rounds, DeclarationRepository declarations, RoundInspection inspection) {

  static DeclarationServices on(Store store) {
    var rounds = new Rounds(store, new JooqRounds());
    var declarations = new JooqDeclarations();
    return new DeclarationServices(
        rounds,
        declarations,
        new RoundInspection(store, rounds, declarations, new JooqListed(), new JooqEvidence()));
  }
}
