package org.huiji.app.admission;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.huiji.app.task.Commit;
import org.huiji.app.task.Job;
import org.huiji.app.task.Latest;
import org.huiji.app.widget.Entry;
import org.huiji.member.MemberDraft;
import org.huiji.member.MemberField;
import org.huiji.member.MemberStatus;
import org.huiji.member.reading.FieldReader;
import org.huiji.member.reading.FieldReading;
import org.huiji.problem.Problem;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.membership.MemberKind;
import org.huiji.rulebook.membership.MemberKindRule;
import org.huiji.rulebook.office.Office;
import org.huiji.text.Message;
import org.huiji.text.Reading;
import org.jspecify.annotations.Nullable;

/** An application being written down; who is known already is told while it is typed. */
final class NewApplicationViewModel {

  private static final List<MemberField> OF_UNIT =
      List.of(
          MemberField.NAME,
          MemberField.CREDIT_CODE,
          MemberField.LIAISON_NAME,
          MemberField.LIAISON_MOBILE);
  private static final List<MemberField> OF_PERSON =
      List.of(MemberField.NAME, MemberField.EMPLOYER, MemberField.SELF_MOBILE);

  private final AdmissionViewModel page;
  private final Rulebook rulebook;
  private final FieldReader reader;
  private final Latest checking;
  private final Commit commit;
  private final ObjectProperty<MemberKind> kind;
  private final ObjectProperty<@Nullable Office> office = new SimpleObjectProperty<>();
  private final Map<MemberField, Entry<String>> entries = new EnumMap<>(MemberField.class);
  private final ReadOnlyObjectWrapper<List<Problem>> problems =
      new ReadOnlyObjectWrapper<>(List.of());

  NewApplicationViewModel(AdmissionViewModel page, Rulebook rulebook) {
    this.page = page;
    this.rulebook = rulebook;
    this.reader = new FieldReader(rulebook, page.services().today(), page.services().today());
    this.checking = new Latest(page.desk().background());
    this.commit = new Commit(page.desk().background());
    this.kind = new SimpleObjectProperty<>(kinds().getFirst());
    office.set(rulebook.office(Office.MEMBER).orElse(null));
    kind.subscribe((before, now) -> check());
  }

  /** The kinds of members that the rule book takes. */
  List<MemberKind> kinds() {
    return rulebook.memberKinds().stream().map(MemberKindRule::kind).distinct().toList();
  }

  /** What may be applied for (会员管理办法 第五条（一）), plain membership first. */
  List<Office> offices() {
    return rulebook.offices().stream()
        .sorted((one, other) -> Integer.compare(one.rank(), other.rank()))
        .toList();
  }

  ObjectProperty<MemberKind> kind() {
    return kind;
  }

  ObjectProperty<@Nullable Office> office() {
    return office;
  }

  Commit commit() {
    return commit;
  }

  /** What stands against it as a whole, such as a member of the same name. */
  ReadOnlyObjectProperty<List<Problem>> problems() {
    return problems.getReadOnlyProperty();
  }

  List<MemberField> fields() {
    return kind.get() == MemberKind.UNIT ? OF_UNIT : OF_PERSON;
  }

  Entry<String> entry(MemberField field) {
    return entries.computeIfAbsent(field, this::newEntry);
  }

  private Entry<String> newEntry(MemberField field) {
    Entry<String> entry =
        field == MemberField.NAME
            ? Entry.required(text -> read(field, text))
            : Entry.optional(text -> read(field, text));
    entry.value().subscribe((before, now) -> check());
    return entry;
  }

  private Reading<String> read(MemberField field, String text) {
    FieldReading reading = reader.read(field, text, false);
    Optional<Problem> error = reading.problems().stream().filter(Problem::isError).findFirst();
    return error
        .<Reading<String>>map(problem -> new Reading.Refused<>(problem.message()))
        .orElseGet(() -> Reading.of(Optional.ofNullable(reading.value()).orElse("")));
  }

  private MemberDraft draft() {
    MemberDraft draft = MemberDraft.empty(kind.get(), MemberStatus.APPLICANT);
    for (MemberField field : fields()) {
      draft = draft.with(field, entry(field).value().get());
    }
    Office applied = office.get();
    return applied == null || applied.isPlain()
        ? draft
        : draft.with(MemberField.OFFICES, applied.id());
  }

  private void check() {
    MemberDraft draft = draft();
    if (draft.get(MemberField.NAME) == null) {
      checking.cancel();
      problems.set(List.of());
      return;
    }
    checking.start(
        Job.<List<Problem>>reading(
                Message.of("admissionview.checking"),
                progress -> page.services().registrar().check(draft, null))
            .onDone(problems::set));
  }

  void save() {
    List<Entry<String>> all = fields().stream().map(this::entry).toList();
    all.forEach(Entry::reveal);
    if (!all.stream().allMatch(Entry::isGood)) {
      return;
    }
    MemberDraft draft = draft();
    AdmissionServices services = page.services();
    commit.save(
        Message.of("admissionview.adding"),
        () -> services.registrar().add(draft, services.today(), services.operator(), null),
        () -> page.added(draft.text(MemberField.NAME)));
  }
}
