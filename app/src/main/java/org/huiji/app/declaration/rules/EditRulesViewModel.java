package org.huiji.app.declaration.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.huiji.app.declaration.RoundServices;
import org.huiji.app.task.Background;
import org.huiji.app.task.Commit;
import org.huiji.app.widget.Days;
import org.huiji.app.widget.Entry;
import org.huiji.declaration.round.EvidenceItem;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.round.RoundEdit;
import org.huiji.text.Message;
import org.huiji.text.Reading;
import org.jspecify.annotations.Nullable;

/** The rules of a round being corrected. */
final class EditRulesViewModel {

  private final RoundServices services;
  private final Round round;
  private final Consumer<Round> done;
  private final Commit commit;
  private final Entry<String> title = Entry.requiredText();
  private final Entry<String> number = Entry.requiredText();
  private final Entry<String> issuer = Entry.requiredText();
  private final Entry<LocalDate> issued = Days.required();
  private final Entry<LocalDate> companies = Days.required();
  private final Entry<LocalDate> districts = Entry.required(this::notBeforeCompanies);
  private final Entry<List<String>> earlier = Entry.optional(Numbers::list);
  private final Entry<List<String>> niches = Entry.required(Numbers::list);
  private final Entry<String> letter = Entry.requiredText();
  private final Entry<Integer> unitProfile = Entry.required(Numbers::limit);
  private final Entry<Integer> platformProfile = Entry.required(Numbers::limit);
  private final Entry<Integer> description = Entry.required(Numbers::limit);
  private final Entry<Integer> shortProfile = Entry.required(Numbers::limit);
  private final List<CategoryEntry> categories;
  private final List<PaperEntry> papers;

  EditRulesViewModel(
      Background background, RoundServices services, Round round, Consumer<Round> done) {
    this.services = services;
    this.round = round;
    this.done = done;
    this.commit = new Commit(background);
    this.categories = round.categories().stream().map(CategoryEntry::of).toList();
    this.papers = round.evidence().stream().map(PaperEntry::new).toList();
    title.fill(round.notice().title());
    number.fill(round.notice().number());
    issuer.fill(round.notice().issuer());
    issued.fill(round.notice().issuedOn().toString());
    companies.fill(round.companyDeadline().toString());
    districts.fill(round.districtDeadline().toString());
    earlier.fill(String.join("、", round.earlierLists()));
    niches.fill(String.join("、", round.relief().niches()));
    letter.fill(round.relief().letter());
    unitProfile.fill(Integer.toString(round.limits().unitProfile()));
    platformProfile.fill(Integer.toString(round.limits().platformProfile()));
    description.fill(Integer.toString(round.limits().description()));
    shortProfile.fill(Integer.toString(round.limits().shortProfile()));
  }

  /** As it was when the clerk began. */
  Round round() {
    return round;
  }

  Entry<String> title() {
    return title;
  }

  /** 发文字号. */
  Entry<String> number() {
    return number;
  }

  Entry<String> issuer() {
    return issuer;
  }

  Entry<LocalDate> issued() {
    return issued;
  }

  Entry<LocalDate> companies() {
    return companies;
  }

  Entry<LocalDate> districts() {
    return districts;
  }

  /** Numbers of the notices that listed platforms before. */
  Entry<List<String>> earlier() {
    return earlier;
  }

  Entry<List<String>> niches() {
    return niches;
  }

  /** The paper that must support one who misses a threshold. */
  Entry<String> letter() {
    return letter;
  }

  Entry<Integer> unitProfile() {
    return unitProfile;
  }

  Entry<Integer> platformProfile() {
    return platformProfile;
  }

  Entry<Integer> description() {
    return description;
  }

  Entry<Integer> shortProfile() {
    return shortProfile;
  }

  List<CategoryEntry> categories() {
    return categories;
  }

  /** Asked of every platform. */
  List<PaperEntry> papers() {
    return papers;
  }

  Commit commit() {
    return commit;
  }

  boolean isDirty() {
    return entries().anyMatch(Entry::isTouched)
        || Stream.concat(papers.stream(), categories.stream().flatMap(one -> one.papers().stream()))
            .anyMatch(PaperEntry::isTouched);
  }

  void save() {
    List<Entry<?>> all = entries().toList();
    all.forEach(Entry::reveal);
    if (!all.stream().allMatch(Entry::isGood)) {
      commit.refuse(Message.of("declround.not-yet"));
      return;
    }
    RoundEdit edit = edit();
    @Nullable Round[] kept = new @Nullable Round[1];
    commit.save(
        Message.of("declround.keeping"),
        () -> kept[0] = services.rounds().edit(round, edit, services.operator().get()),
        () -> done.accept(Objects.requireNonNull(kept[0])));
  }

  private Stream<Entry<?>> entries() {
    Stream<Entry<?>> own =
        Stream.of(
            title,
            number,
            issuer,
            issued,
            companies,
            districts,
            earlier,
            niches,
            letter,
            unitProfile,
            platformProfile,
            description,
            shortProfile);
    return Stream.of(
            own,
            categories.stream().flatMap(CategoryEntry::entries),
            papers.stream().<Entry<?>>map(PaperEntry::text))
        .flatMap(entries -> entries);
  }

  private RoundEdit edit() {
    List<String> lists = earlier.value().get();
    List<EvidenceItem> evidence = papers.stream().map(PaperEntry::item).toList();
    return new RoundEdit(
        new Round.Notice(known(number), known(title), known(issuer), known(issued)),
        known(companies),
        known(districts),
        lists == null ? List.of() : lists,
        categories.stream().map(CategoryEntry::corrected).toList(),
        new Round.Relief(known(niches), known(letter), round.relief().article()),
        new Round.Limits(
            known(unitProfile),
            known(platformProfile),
            known(description),
            known(shortProfile),
            round.limits().article()),
        evidence);
  }

  private Reading<LocalDate> notBeforeCompanies(String typed) {
    Reading<LocalDate> day = Days.read(typed);
    LocalDate before = companies.value().get();
    return before != null && day.value().filter(on -> on.isBefore(before)).isPresent()
        ? Reading.refused("round.deadlines")
        : day;
  }

  private static <T> T known(Entry<T> entry) {
    return Objects.requireNonNull(entry.value().get());
  }
}
