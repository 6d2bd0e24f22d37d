package org.huiji.declaration.paper;

import java.util.List;
import java.util.Map;
import org.huiji.declaration.DeclarationId;
import org.huiji.document.register.DocumentId;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;
import org.jspecify.annotations.Nullable;

/** What issued papers of declarations are about: the database refuses to change or remove it. */
public interface RoundPaperRepository {

  void add(ChangeTx tx, DocumentId document, About about);

  Map<DocumentId, About> all(ReadTx tx);

  /**
   * What a paper is about.
   *
   * @param district none where it is not for a district; several districts stand with a 、 between
   * @param declaration none where it is not about one
   */
  record About(String round, @Nullable String district, @Nullable DeclarationId declaration) {

    static About of(String round, PaperSubject subject) {
      return switch (subject) {
        case PaperSubject.OfDistrict(String district) -> new About(round, district, null);
        case PaperSubject.OfDistricts(List<String> districts) ->
            new About(round, String.join("、", districts), null);
        case PaperSubject.OfDeclaration(DeclarationId id) -> new About(round, null, id);
        case PaperSubject.OfRound _ -> new About(round, null, null);
      };
    }
  }
}
