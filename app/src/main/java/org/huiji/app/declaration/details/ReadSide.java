package org.huiji.app.declaration.details;

import java.util.Optional;
import org.huiji.app.declaration.RoundServices;
import org.huiji.app.declaration.evidence.EvidencePane;
import org.huiji.app.declaration.evidence.EvidenceViewModel;
import org.huiji.app.declaration.member.MemberLinkPane;
import org.huiji.app.declaration.member.MemberLinkViewModel;
import org.huiji.app.shell.Desk;
import org.huiji.app.widget.ListAndDetails;
import org.huiji.declaration.desk.Kept;
import org.huiji.declaration.form.FormField;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * The declaration that is read, at the side. Read anew, it stays where the clerk has scrolled to,
 * with what she has ticked and not saved as long as the declaration itself is the same.
 */
public final class ReadSide {

  private final Desk desk;
  private final RoundServices services;
  private final SideServices besides;
  private final Keeper keeper;
  private final ListAndDetails sides;
  private @Nullable Open open;

  public ReadSide(
      Desk desk,
      RoundServices services,
      SideServices besides,
      Keeper keeper,
      ListAndDetails sides) {
    this.desk = desk;
    this.services = services;
    this.besides = besides;
    this.keeper = keeper;
    this.sides = sides;
  }

  private record Open(
      Sheet sheet,
      DetailsPane pane,
      EvidenceViewModel evidence,
      MemberLinkViewModel member,
      ChecklistViewModel ticked) {

    boolean isOf(Sheet other) {
      return sheet.id().equals(other.id())
          && sheet.content().platform().equals(other.content().platform());
    }

    boolean isAs(Sheet other) {
      return sheet.declaration().equals(other.declaration()) && sheet.round().equals(other.round());
    }
  }

  /** Shows what was read; nothing any more when none. */
  public void show(@Nullable Sheet sheet) {
    Open before = open;
    if (sheet == null) {
      open = null;
      sides.close();
    } else if (before != null && before.isOf(sheet) && sides.isOpen()) {
      ChecklistViewModel ticked = before.isAs(sheet) ? before.ticked() : ticked(sheet);
      show(new Open(sheet, before.pane(), before.evidence(), before.member(), ticked));
    } else {
      show(fresh(sheet));
    }
  }

  private Open fresh(Sheet sheet) {
    var evidence = new EvidenceViewModel(desk, besides.evidence(), sheet.id(), keeper::load);
    var member = new MemberLinkViewModel(desk, besides.member(), sheet.id());
    var pane =
        new DetailsPane(
            desk.words(),
            new EvidencePane(desk, evidence),
            new MemberLinkPane(desk.words(), member));
    sides.show(sheet.content().platform(), pane);
    return new Open(sheet, pane, evidence, member, ticked(sheet));
  }

  private void show(Open now) {
    open = now;
    now.pane()
        .show(
            now.sheet(),
            new Settled(keeper, now.sheet()),
            new ChecklistPane(desk.words(), now.ticked()));
    renew();
  }

  private ChecklistViewModel ticked(Sheet sheet) {
    return new ChecklistViewModel(desk.background(), services, sheet, this::checked);
  }

  private void checked(Kept kept, Sheet sheet) {
    keeper.kept(kept, Message.of("decllist.checklist-saved", sheet.content().platform()));
  }

  /** Looks anew at what does not come with the round. */
  public void renew() {
    if (open != null) {
      open.evidence().load();
      open.member().load();
    }
  }

  /** What would be lost if another were read now. */
  public Optional<Message> unsaved() {
    return open != null && open.ticked().dirty().get()
        ? Optional.of(Message.of("decllist.unsaved"))
        : Optional.empty();
  }

  /** Forgets what was ticked and not saved. */
  public void drop() {
    if (open != null) {
      show(fresh(open.sheet()));
    }
  }

  /** Shows again what was closed; whether there was anything. */
  public boolean reopen() {
    if (open != null && !sides.isOpen()) {
      sides.show(open.sheet().content().platform(), open.pane());
    }
    return open != null;
  }

  /** The field the clerk was led to last. */
  public @Nullable FormField pointedAt() {
    return open == null ? null : open.pane().pointedAt();
  }
}
