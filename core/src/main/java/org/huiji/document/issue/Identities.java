package org.huiji.document.issue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.huiji.document.pdf.PdfIdentity;
import org.huiji.document.register.DocumentKind;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.Rulebooks;
import org.huiji.setting.AssociationName;
import org.huiji.setting.SettingRepository;
import org.huiji.store.ReadTx;

/** What a PDF of a kind says of itself now. */
public record Identities(SettingRepository settings, Rulebooks rulebooks, Clock clock) {

  public PdfIdentity of(ReadTx tx, DocumentKind kind) {
    Rulebook rulebook = rulebooks.on(tx, LocalDate.now(clock));
    String issuer = AssociationName.of(settings.all(tx), rulebook);
    return new PdfIdentity(
        rulebook.title(kind.paper()),
        issuer,
        OffsetDateTime.ofInstant(clock.instant(), ZoneId.systemDefault()));
  }
}
