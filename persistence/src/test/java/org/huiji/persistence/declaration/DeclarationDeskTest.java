package org.huiji.persistence.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.huiji.declaration.Checklist;
import org.huiji.declaration.Content;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.ReviewState;
import org.huiji.declaration.ReviewStep;
import org.huiji.declaration.desk.DeclarationDesk;
import org.huiji.declaration.desk.Kept;
import org.huiji.declaration.evidence.EvidenceRepository.NewEvidence;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.form.FormField;
import org.huiji.persistence.store.SqliteStore;
import org.huiji.problem.Refusal;
import org.huiji.store.Cause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // opened before each test
class DeclarationDeskTest {

  private static final String ROUND = "2021-2";
  private static final String CLERK = "王芳";
  private static final Content FIRST = content("重庆示例软件有限公司", "示例适配评测平台", "64");

  private final JooqDeclarations declarations = new JooqDeclarations();
  @TempDir private Path folder;
  private SqliteStore store;
  private DeclarationDesk desk;

  @BeforeEach
  void open() {
    store =
        SqliteStore.open(
            folder.resolve("huiji.db"),
            Clock.fixed(Instant.parse("2022-02-22T01:00:00Z"), ZoneOffset.UTC));
    desk = new DeclarationDesk(store, declarations, new JooqEvidence());
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aNewDeclarationIsKeptWithTheDayItCame() {
    LocalDate came = LocalDate.of(2022, 2, 21);
    Kept kept = desk.add(ROUND, FIRST, came, CLERK);

    assertThat(find(kept.id()).content()).isEqualTo(FIRST);
    assertThat(find(kept.id()).received()).isEqualTo(came);
  }

  @Test
  void aPlatformOfAUnitIsDeclaredOnceHoweverItIsSpaced() {
    desk.add(ROUND, FIRST, null, CLERK);

    assertRefused(
        () -> desk.add(ROUND, content("重庆 示例软件有限公司", "示例“适配评测”平台", "70"), null, CLERK),
        "decldesk.there-already");
    assertThat(desk.add(ROUND, content("重庆示例软件有限公司", "示例开发平台", "70"), null, CLERK).id())
        .isEqualTo(new DeclarationId(2));
  }

  @Test
  void withoutUnitOrPlatformNothingIsKept() {
    assertRefused(
        () -> desk.add(ROUND, content("重庆示例软件有限公司", "", "64"), null, CLERK), "decldesk.no-name");
    assertThat(all()).isEmpty();
  }

  @Test
  void whatWasWrittenAnewSinceIsNotOverwritten() {
    DeclarationId id = desk.add(ROUND, FIRST, null, CLERK).id();
    Declaration seen = find(id);
    desk.describe(seen, content("重庆示例软件有限公司", "示例适配评测平台", "70"), CLERK);

    assertRefused(() -> desk.describe(seen, FIRST, CLERK), "decldesk.changed-since");
    assertThat(find(id).content().form().text(FormField.STAFF)).isEqualTo("70");
  }

  @Test
  void aPlatformIsNotRenamedToOneThatIsThere() {
    desk.add(ROUND, FIRST, null, CLERK);
    DeclarationId other = desk.add(ROUND, content("重庆示例软件有限公司", "示例开发平台", "64"), null, CLERK).id();

    assertRefused(() -> desk.describe(find(other), FIRST, CLERK), "decldesk.there-already");
  }

  @Test
  void aWritingIsTakenBackAsLongAsItIsTheLast() {
    Kept added = desk.add(ROUND, FIRST, null, CLERK);
    Content second = content("重庆示例软件有限公司", "示例适配评测平台", "70");
    Kept changed = desk.describe(find(added.id()), second, CLERK);

    assertRefused(() -> desk.takeBack(added, CLERK), "decldesk.changed-since");
    desk.takeBack(changed, CLERK);
    assertThat(find(added.id()).content()).isEqualTo(FIRST);
  }

  @Test
  void aNewDeclarationTakenBackIsGone() {
    Kept added = desk.add(ROUND, FIRST, null, CLERK);
    desk.takeBack(added, CLERK);

    assertThat(all()).isEmpty();
    assertRefused(() -> desk.takeBack(added, CLERK), "decldesk.gone");
  }

  @Test
  void aNewDeclarationThatWentOnOrHasEvidenceIsNotTakenBack() {
    Kept stepped = desk.add(ROUND, FIRST, null, CLERK);
    Kept proven = desk.add(ROUND, content("重庆样例科技有限公司", "样例平台", "64"), null, CLERK);
    store.change(
        Cause.of(CLERK, "test", "D-1"),
        tx -> {
          var step =
              new ReviewStep(ReviewState.RECEIVED, LocalDate.of(2022, 2, 21), null, null, CLERK);
          declarations.addStep(tx, stepped.id(), step);
          var paper = new NewEvidence("licence", "执照.pdf", 3, "sha");
          new JooqEvidence().add(tx, proven.id(), paper);
          return null;
        });

    assertRefused(() -> desk.takeBack(stepped, CLERK), "decldesk.went-on");
    assertRefused(() -> desk.takeBack(proven, CLERK), "decldesk.went-on");
    assertThat(all()).hasSize(2);
  }

  private static void assertRefused(Runnable work, String key) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.reason().key()).isEqualTo(key));
  }

  private static Content content(String unit, String platform, String staff) {
    return new Content(
        null,
        new Answers(
            Map.of(FormField.UNIT, unit, FormField.PLATFORM, platform, FormField.STAFF, staff)),
        Answers.NONE,
        Checklist.UNTOUCHED);
  }

  private Declaration find(DeclarationId id) {
    return store.read(tx -> declarations.find(tx, id)).orElseThrow();
  }

  private List<Declaration> all() {
    return store.read(tx -> declarations.of(tx, ROUND));
  }
}
