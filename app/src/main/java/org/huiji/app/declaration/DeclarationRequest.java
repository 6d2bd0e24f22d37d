package org.huiji.app.declaration;

import java.nio.file.Path;
import java.util.List;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.paper.PaperSubject;
import org.huiji.document.register.DocumentKind;

/** What the page 平台申报 can be opened at. */
public sealed interface DeclarationRequest {

  /** A declaration, of whatever round. */
  record OfDeclaration(DeclarationId declaration) implements DeclarationRequest {}

  /**
   * What a district recommends in the round that is looked at.
   *
   * @param district empty for what none recommends yet
   */
  record OfDistrict(String district) implements DeclarationRequest {}

  /**
   * Files or folders that a company or a district sent, to be looked at.
   *
   * @param files none to turn to where they are put
   */
  record OfFiles(List<Path> files) implements DeclarationRequest {

    public OfFiles {
      files = List.copyOf(files);
    }
  }

  /** All that is declared in the round that is looked at. */
  record OfRound() implements DeclarationRequest {}

  /** How far the districts of the round are. */
  record OfDistricts() implements DeclarationRequest {}

  /**
   * Papers of the round to be made ready; nothing is issued by asking.
   *
   * @param kind one of the papers of rounds
   * @param subjects whom or what they are for, at least one
   */
  record ToPrint(DocumentKind kind, List<PaperSubject> subjects) implements DeclarationRequest {

    public ToPrint {
      subjects = List.copyOf(subjects);
    }
  }

  /** The rules of the round that is looked at, and what its notice leaves open. */
  record OfRules() implements DeclarationRequest {}
}
