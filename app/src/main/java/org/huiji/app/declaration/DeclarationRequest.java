package org.huiji.app.declaration;

import java.nio.file.Path;
import java.util.List;
import org.huiji.declaration.DeclarationId;

/** What the page 平台申报 can be opened at. */
public sealed interface DeclarationRequest {

  /** A declaration, of whatever round. */
  record OfDeclaration(DeclarationId declaration) implements DeclarationRequest {}

  /** What a district recommends in the round that is looked at. */
  record OfDistrict(String district) implements DeclarationRequest {}

  /** Files or folders that a company or a district sent, to be looked at. */
  record OfFiles(List<Path> files) implements DeclarationRequest {

    public OfFiles {
      files = List.copyOf(files);
    }
  }

  /** The rules of the round that is looked at, and what its notice leaves open. */
  record OfRules() implements DeclarationRequest {}
}
