package org.huiji.document.issue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.huiji.document.pdf.PdfIdentity;
import org.huiji.document.register.DocumentKind;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.Rulebooks;
import org.huiji.rulebook.paper.PaperKind;
import org.huiji.setting.SettingRepository;
import org.huiji.store.ReadTx;

/** What a PDF of a kind says of itself now. */
record Identities(SettingRepository settings, Rulebooks rulebooks, Clock clock) {

  PdfIdentity of(ReadTx tx, DocumentKind kind) {
    Rulebook rulebook = rulebooks.on(tx, LocalDate.now(clock));
    String title =
        rulebook.title(
            switch (kind) {
              case CERTIFICATE -> PaperKind.MEMBER_CERTIFICATE;
              case APPROVAL -> PaperKind.APPROVAL_NOTICE;
              case PLAQUES -> PaperKind.PLAQUE_LIST;
              case ROSTER -> PaperKind.ROSTER;
            });
    String issuer = new PaperFactory(rulebook, settings.all(tx)).issuer();
    return new PdfIdentity(
        title, issuer, OffsetDateTime.ofInstant(clock.instant(), ZoneId.systemDefault()));
  }
}
