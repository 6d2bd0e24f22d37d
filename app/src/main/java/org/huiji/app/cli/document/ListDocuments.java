package org.huiji.app.cli.document;

import static org.huiji.app.cli.session.JsonText.object;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.office.Secretariat;
import org.huiji.document.register.DocumentId;
import org.huiji.document.register.IssuedDocument;
import org.huiji.member.MemberId;
import org.huiji.member.MemberNumber;
import org.huiji.member.RegisterEntry;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The register of issued documents. */
@Command(name = "documents", description = "cli.list-documents")
final class ListDocuments implements Callable<Integer> {

  private final Huiji huiji;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "cli.documents-as-of")
  private @Nullable LocalDate asOf;

  @Option(names = "--json", descriptionKey = "cli.json")
  private boolean json;

  ListDocuments(Huiji huiji) {
    this.huiji = huiji;
  }

  @Override
  public Integer call() {
    return huiji.session().reading(huiji.folder(), this::list);
  }

  private int list(Secretariat secretariat) {
    LocalDate until = asOf == null ? LocalDate.MAX : asOf;
    List<IssuedDocument> documents =
        secretariat.issuedPapers().register().stream()
            .filter(document -> !document.issuedOn().isAfter(until))
            .toList();
    if (json) {
      Map<MemberId, MemberNumber> numbers = numbers(secretariat);
      huiji
          .session()
          .givesOut(
              secretariat,
              "list documents",
              documents.stream().map(it -> document(it, numbers)).toList());
    } else {
      documents.forEach(document -> huiji.session().out().println(line(document)));
    }
    return 0;
  }

  private Map<MemberId, MemberNumber> numbers(Secretariat secretariat) {
    return secretariat.registrar().asOf(huiji.session().today()).stream()
        .filter(entry -> entry.number() != null)
        .collect(Collectors.toMap(RegisterEntry::id, ListDocuments::number));
  }

  private static MemberNumber number(RegisterEntry entry) {
    return Objects.requireNonNull(entry.number());
  }

  private static Map<String, @Nullable Object> document(
      IssuedDocument document, Map<MemberId, MemberNumber> numbers) {
    MemberNumber member = document.member() == null ? null : numbers.get(document.member());
    DocumentId replaces = document.replaces();
    return object(
        "id", document.id().value(),
        "kind", document.kind(),
        "number", document.number(),
        "member", member == null ? null : member.text(),
        "issuedOn", document.issuedOn().toString(),
        "sha256", document.sha256(),
        "pages", document.pages(),
        "replaces", replaces == null ? null : replaces.value());
  }

  private String line(IssuedDocument document) {
    String line =
        String.join(
            "\t",
            String.valueOf(document.id().value()),
            document.kind().key(),
            document.number(),
            document.subject(),
            document.issuedOn().toString());
    return document.voided() == null
        ? line
        : line + "\t" + huiji.session().words().text("cli.void", document.voided());
  }
}
