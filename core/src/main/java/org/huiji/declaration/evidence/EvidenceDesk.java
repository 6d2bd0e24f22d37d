package org.huiji.declaration.evidence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.DeclarationRepository;
import org.huiji.declaration.evidence.EvidenceRepository.NewEvidence;
import org.huiji.declaration.round.EvidenceItem;
import org.huiji.declaration.round.Rounds;
import org.huiji.file.FileNames;
import org.huiji.problem.Refusal;
import org.huiji.store.Cause;
import org.huiji.store.ReadTx;
import org.huiji.store.Store;
import org.huiji.table.Progress;
import org.huiji.text.Message;

/** Keeps evidence with its declaration: takes files in, lists them, gives them out again. */
public final class EvidenceDesk {

  private final Store store;
  private final DeclarationRepository declarations;
  private final EvidenceRepository evidence;
  private final Rounds rounds;
  private final EvidenceShelf shelf;

  public EvidenceDesk(
      Store store,
      DeclarationRepository declarations,
      EvidenceRepository evidence,
      Rounds rounds,
      EvidenceShelf shelf) {
    this.store = store;
    this.declarations = declarations;
    this.evidence = evidence;
    this.rounds = rounds;
    this.shelf = shelf;
  }

  /** What is asked of a declaration, and in which order. */
  public MaterialList materials(DeclarationId id) {
    return store.read(tx -> materials(tx, known(tx, id)));
  }

  /** What was handed in, in the order in which it came. */
  public List<Evidence> of(DeclarationId id) {
    return store.read(tx -> evidence.of(tx, id));
  }

  /** What is asked of a declaration, with what was handed in for each item. */
  public Binder binder(DeclarationId id) {
    return store.read(tx -> Binder.of(materials(tx, known(tx, id)), evidence.of(tx, id), shelf));
  }

  /** Compares every paper's file, of all rounds, with what was handed in; reads all of them. */
  public List<EvidenceFlaw> flaws(Progress progress) {
    List<EvidenceRepository.Filed> all = store.read(evidence::all);
    List<EvidenceFlaw> flaws = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (!progress.goOn((double) i / all.size())) {
        throw new CancellationException();
      }
      EvidenceRepository.Filed one = all.get(i);
      shelf.flaw(one.evidence()).ifPresent(why -> flaws.add(flaw(one, why)));
    }
    return flaws;
  }

  /** Files in the evidence's folder that belong to nothing that was ever handed in. */
  public List<Path> unnamed() {
    Set<String> known = store.read(evidence::hashes);
    return shelf.files().stream()
        .filter(file -> !known.contains(String.valueOf(file.getFileName())))
        .toList();
  }

  private EvidenceFlaw flaw(EvidenceRepository.Filed filed, Message why) {
    return store.read(
        tx -> {
          Declaration declaration = known(tx, filed.declaration());
          String article =
              materials(tx, declaration)
                  .item(filed.evidence().item())
                  .map(EvidenceItem::article)
                  .orElse("");
          return new EvidenceFlaw(
              declaration.id(),
              article,
              Message.of("evidence.flaw", declaration.id(), declaration.content().platform(), why));
        });
  }

  /**
   * Takes files in for one item of the list. The bytes are copied before anything is written down;
   * a file that is there already for this item is not taken twice.
   *
   * @return how many are new
   * @throws Refusal when one of them cannot be taken; none is then
   */
  public int add(
      DeclarationId id, String item, List<Path> files, String operator, Progress progress) {
    Declaration declaration =
        store.read(
            tx -> {
              Declaration known = known(tx, id);
              if (materials(tx, known).item(item).isEmpty()) {
                throw Refusal.of("evidence.no-item", item);
              }
              return known;
            });
    List<EvidenceShelf.Kept> kept = new ArrayList<>();
    for (Path file : files) {
      if (!progress.goOn((double) kept.size() / files.size())) {
        throw new CancellationException();
      }
      kept.add(shelf.keep(file));
    }
    Cause cause = Cause.of(operator, "action.evidence-add", Exporting.name(declaration));
    return store.<Integer>change(
        cause,
        tx -> {
          known(tx, id);
          int added = 0;
          for (EvidenceShelf.Kept one : kept) {
            if (!isThere(tx, id, item, one.sha256())) {
              evidence.add(tx, id, new NewEvidence(item, one.file(), one.bytes(), one.sha256()));
              added++;
            }
          }
          return added;
        });
  }

  /** Takes a paper away from its declaration; its file stays, and that it was there stays known. */
  public void remove(DeclarationId id, long paper, String operator) {
    Evidence one = paper(id, paper);
    store.change(
        Cause.of(operator, "action.evidence-remove", id + " " + one.file()),
        tx -> {
          evidence.remove(tx, paper);
          return null;
        });
  }

  /**
   * Copies a paper into a folder, from where it can be looked at; what is done to the copy does not
   * touch what is kept.
   *
   * @return the copy, under the paper's own name
   * @throws Refusal when the file is missing or was changed
   */
  public Path lend(DeclarationId id, long paper, Path folder) {
    return new Exporting(shelf).lend(paper(id, paper), folder);
  }

  /**
   * Writes all papers of a declaration, in the order in which they are bound: into a new folder, or
   * into one {@code .zip} file when the target is called so.
   *
   * @throws Refusal when a file is missing or was changed, or the target cannot be written; nothing
   *     is written then
   */
  public void export(DeclarationId id, Path target, String operator, Progress progress) {
    BindingOrder order =
        store.read(tx -> BindingOrder.of(materials(tx, known(tx, id)), evidence.of(tx, id)));
    if (order.papers().isEmpty()) {
      throw Refusal.of("evidence.nothing", id);
    }
    new Exporting(shelf).write(order, target, progress);
    store.change(
        Cause.of(operator, "action.export", id.toString())
            .from(String.valueOf(target.getFileName())),
        _ -> null);
  }

  /** A name for the folder or file of an export: id, platform and unit. */
  public String exportName(DeclarationId id) {
    return store.read(tx -> FileNames.clean(Exporting.name(known(tx, id)), id.toString()));
  }

  private boolean isThere(ReadTx tx, DeclarationId id, String item, String sha256) {
    return evidence.of(tx, id).stream()
        .anyMatch(one -> one.item().equals(item) && one.sha256().equals(sha256));
  }

  private Evidence paper(DeclarationId id, long paper) {
    return of(id).stream()
        .filter(one -> one.id() == paper)
        .findFirst()
        .orElseThrow(() -> Refusal.of("evidence.no-paper", id));
  }

  private MaterialList materials(ReadTx tx, Declaration declaration) {
    return MaterialList.of(rounds.get(tx, declaration.round()), declaration.content());
  }

  private Declaration known(ReadTx tx, DeclarationId id) {
    return declarations.find(tx, id).orElseThrow(() -> Refusal.of("review.unknown", id));
  }
}
