package org.huiji.document.issue;

import static org.huiji.document.issue.ListPaper.ListColumn.byHand;
import static org.huiji.document.issue.ListPaper.ListColumn.centre;
import static org.huiji.document.issue.ListPaper.ListColumn.left;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiji.benefit.Entitlement;
import org.huiji.document.register.Delivery;
import org.huiji.member.Member;
import org.huiji.member.MemberId;
import org.huiji.member.Person;
import org.huiji.member.PersonRole;
import org.huiji.member.RegisterEntry;
import org.huiji.member.UnitMember;
import org.huiji.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * 铜牌/牌匾 list for the engraver: those whom the association's rule entitles to one, the text as it is
 * engraved, and room to say who received it.
 */
final class PlaqueList {

  private static final String ONE = "1";

  private final Rulebook rulebook;
  private final PaperFactory papers;

  PlaqueList(Rulebook rulebook, PaperFactory papers) {
    this.rulebook = rulebook;
    this.papers = papers;
  }

  /**
   * The entitled among them.
   *
   * @throws org.huiji.rulebook.question.OpenQuestionRefusal when the rule book leaves open who is
   */
  List<RegisterEntry> entitled(List<RegisterEntry> entries) {
    var entitled = new ArrayList<RegisterEntry>();
    for (RegisterEntry entry : entries) {
      switch (rulebook.plaque(PaperFactory.offices(entry))) {
        case Entitlement.Yes _ -> entitled.add(entry);
        case Entitlement.No _ -> {}
        case Entitlement.Ask(String question) -> throw rulebook.refusal(question);
      }
    }
    return entitled;
  }

  ListPaper of(
      String title,
      List<String> notes,
      List<RegisterEntry> entries,
      LocalDate on,
      Map<MemberId, Delivery> delivered) {
    var rows = new ArrayList<List<String>>(entries.size());
    String month = on.getYear() + "年" + on.getMonthValue() + "月";
    for (RegisterEntry entry : entries) {
      rows.add(row(rows.size() + 1, entry, month, text(delivered.get(entry.id()))));
    }
    return new ListPaper(
        title,
        notes,
        List.of(
            centre("序号", 6),
            left("单位名称（刻字）", 38),
            centre("牌匾文字（刻字）", 18),
            centre("年月（刻字）", 14),
            centre("数量", 6),
            centre("领取人", 10),
            centre("联系电话", 16),
            left("寄送地址", 32),
            byHand("交付", 18)),
        rows);
  }

  private List<String> row(int place, RegisterEntry entry, String month, String delivered) {
    Member member = entry.member();
    Optional<Person> receiver =
        member.person(member instanceof UnitMember ? PersonRole.LIAISON : PersonRole.SELF);
    return List.of(
        String.valueOf(place),
        member.name(),
        papers.capacity(entry),
        month,
        ONE,
        receiver.map(person -> text(person.name())).orElse(""),
        receiver.map(person -> text(person.mobile())).orElse(""),
        text(member instanceof UnitMember unit ? unit.correspondenceAddress() : null),
        delivered);
  }

  private static String text(@Nullable Delivery delivered) {
    return delivered == null ? "" : delivered.on() + " " + delivered.receiver();
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
