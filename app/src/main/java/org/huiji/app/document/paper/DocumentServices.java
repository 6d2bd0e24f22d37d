package org.huiji.app.document.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huiji.document.font.FaceCatalogue;
import org.huiji.document.issue.Handover;
import org.huiji.document.issue.IssuedPapers;
import org.huiji.document.issue.Issuing;
import org.huiji.document.issue.Lists;
import org.huiji.document.register.DocumentId;
import org.huiji.document.register.IssuedDocument;
import org.huiji.document.template.TemplateSource;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.Rulebooks;
import org.huiji.setting.SettingKey;
import org.huiji.setting.SettingRepository;
import org.huiji.store.Store;
import org.jspecify.annotations.Nullable;

/** What the page needs of one data folder. Its methods read the data: off the window's thread. */
public record DocumentServices(
    Clock clock,
    Store store,
    SettingRepository settings,
    Rulebooks rulebooks,
    FaceCatalogue faces,
    TemplateSource templates,
    Issuing issuing,
    IssuedPapers issuedPapers,
    Handover handover,
    Lists lists) {

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  public Rulebook rulebook() {
    return store.read(tx -> rulebooks.on(tx, today()));
  }

  /** The numbers of some papers; those that are none are left out. */
  public Map<DocumentId, String> numbers(List<? extends @Nullable DocumentId> papers) {
    return papers.isEmpty()
        ? Map.of()
        : issuedPapers.register().stream()
            .filter(document -> papers.contains(document.id()))
            .collect(Collectors.toMap(IssuedDocument::id, IssuedDocument::number));
  }

  /** Who sits at the desk; the computer's user where nobody has said. */
  public String operator() {
    return setting(SettingKey.OPERATOR, System.getProperty("user.name"));
  }

  public String setting(SettingKey key, String otherwise) {
    return store.read(tx -> settings.all(tx).getOrDefault(key, otherwise));
  }
}
