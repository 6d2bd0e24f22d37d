package org.huiji.declaration.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiji.rulebook.question.Answer;
import org.huiji.rulebook.question.OpenQuestion;

/**
 * One call for declarations, as its notice states it. The components are the keys of its text, see
 * {@link RoundText}.
 *
 * @param id short, in order of the rounds, for example {@code 2021-2}: it names the round on the
 *     command line and in files
 * @param list what the platforms are to be listed in, for example 重庆市重点软件公共服务平台
 * @param batch as it stands in brackets behind the title, for example 第二批
 * @param year whose services and figures are declared
 * @param companyDeadline last day for a company to hand in to its district
 * @param districtDeadline last day for a district to hand in to the city
 * @param earlierLists numbers of the notices that listed platforms before
 * @param conditions 征集条件, to be ticked off by hand
 * @param evidence 证明材料 asked of every platform, in the order of the list
 */
public record Round(
    String id,
    String list,
    String batch,
    int year,
    Notice notice,
    LocalDate companyDeadline,
    LocalDate districtDeadline,
    List<String> earlierLists,
    List<Condition> conditions,
    List<Category> categories,
    OneCategory oneCategory,
    Relief relief,
    Limits limits,
    List<EvidenceItem> evidence,
    List<OpenQuestion> questions,
    List<Answer> answers) {

  public Round {
    earlierLists = List.copyOf(earlierLists);
    conditions = List.copyOf(conditions);
    categories = List.copyOf(categories);
    evidence = List.copyOf(evidence);
    questions = List.copyOf(questions);
    answers = List.copyOf(answers);
  }

  /**
   * The paper that calls for declarations.
   *
   * @param number 发文字号
   */
  public record Notice(String number, String title, String issuer, LocalDate issuedOn) {

    /** As a sentence names it: 《关于……的通知》（渝经信软件〔2021〕27号）. */
    public String cited() {
      return "《" + title + "》" + (number.isBlank() ? "" : "（" + number + "）");
    }
  }

  /** Something a platform must be or have that no figure proves. */
  public record Condition(String id, String text, String article) {}

  /**
   * That a unit declares one category only.
   *
   * @param article where it is said
   */
  public record OneCategory(String text, String article) {}

  /**
   * When a threshold may be missed: a platform of one of these niches that its district's
   * government supports by letter.
   */
  public record Relief(List<String> niches, String letter, String article) {
    public Relief {
      niches = List.copyOf(niches);
    }
  }

  /**
   * The most characters each text may have, counted as Word counts Chinese text.
   *
   * @param unitProfile 企业简介
   * @param platformProfile 平台简介 of the form
   * @param description 情况介绍材料, all parts together
   * @param shortProfile 平台简介 of the summary table
   */
  public record Limits(
      int unitProfile, int platformProfile, int description, int shortProfile, String article) {}

  /** The category of this name, written with or without 类. */
  public Optional<Category> category(String written) {
    return categories.stream().filter(category -> category.isNamed(written)).findFirst();
  }

  /** Questions that nobody answered yet. */
  public List<OpenQuestion> openQuestions() {
    return questions.stream().filter(question -> answer(question.id()).isEmpty()).toList();
  }

  /** What was answered to a question, if anything. */
  public Optional<Answer> answer(String question) {
    return answers.stream().filter(answer -> answer.question().equals(question)).findFirst();
  }

  /** The same with an answer, in place of an earlier one to the same question. */
  public Round answering(Answer answer) {
    List<Answer> all = new ArrayList<>(answers);
    all.removeIf(earlier -> earlier.question().equals(answer.question()));
    all.add(answer);
    return new Round(
        id,
        list,
        batch,
        year,
        notice,
        companyDeadline,
        districtDeadline,
        earlierLists,
        conditions,
        categories,
        oneCategory,
        relief,
        limits,
        evidence,
        questions,
        all);
  }

  /** An open question of the notice by its id. */
  public Optional<OpenQuestion> question(String question) {
    return questions.stream().filter(known -> known.id().equals(question)).findFirst();
  }

  /** Its full title, for example 重庆市重点软件公共服务平台名单（第二批）. */
  public String title() {
    return list + "名单" + inBrackets();
  }

  /** The batch behind a title; nothing where the round has no name for it. */
  public String inBrackets() {
    return batch.isBlank() ? "" : "（" + batch + "）";
  }
}
