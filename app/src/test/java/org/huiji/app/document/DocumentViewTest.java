package org.huiji.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huiji.app.theme.Language;
import org.huiji.app.theme.Theme;
import org.huiji.member.MemberStatus;
import org.junit.jupiter.api.Test;

class DocumentViewTest extends DocumentWindow {

  @Test
  void theRosterAndThePlaquesAreLookedAtAndExported() {
    begin("dalian");
    take(MemberStatus.MEMBER);
    open(Size.LAPTOP);
    await(() -> picture().getImage() != null);
    for (String list : List.of("名册", "铜牌清单")) {
      clickOn(list);
      await(() -> !button("导出" + list + "…").isDisabled() && picture().getImage() != null);
      snapshot("documents-list-" + list);
      clickOn(button("导出" + list + "…"));
    }
    await(() -> exported().size() == 2);
    assertThat(exported()).allMatch(name -> name.endsWith(".xlsx"));
  }

  @Test
  void emptyAndForeignWindowsArePictured() {
    begin("chongqing");
    choose(Theme.DARK, Language.ENGLISH);
    open(Size.LAPTOP);
    await(() -> lookup(".empty-state").tryQuery().isPresent());
    snapshot("documents-empty-dark-en");
    choose(Theme.DARK, Language.CHINESE);
    take(MemberStatus.MEMBER);
    open(Size.OFFICE);
    await(() -> picture().getImage() != null);
    snapshot("documents-issue-dark");
  }

  private List<String> exported() {
    String[] files = folder().toFile().list((folder, name) -> name.endsWith(".xlsx"));
    return files == null ? List.of() : List.of(files);
  }
}
