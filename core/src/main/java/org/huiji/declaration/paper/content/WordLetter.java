package org.huiji.declaration.paper.content;

import java.util.List;
import java.util.Map;
import org.huiji.document.word.WordPaper;
import org.huiji.document.word.WordSheet;
import org.huiji.document.word.WordText;
import org.huiji.document.word.WordText.Place;

/**
 * A letter as a Word file, its sentences those of the printed one. Sizes and margins are those of a
 * letter (GB/T 9704-2012).
 */
final class WordLetter {

  private static final WordText TITLE = WordText.of("方正小标宋简体", 22).withLines(38).at(Place.CENTRE);
  private static final WordText TEXT = WordText.of("仿宋_GB2312", 16).withLines(28);
  private static final WordText SENTENCE = TEXT.at(Place.BOTH).indented(2);
  private static final WordText HEAD =
      WordText.of("黑体", 16).withLines(28).at(Place.BOTH).indented(2);
  private static final WordText SIGNATURE = TEXT.at(Place.RIGHT).offRight(4);
  private static final WordText FOOT = WordText.of("宋体", 14).at(Place.CENTRE);

  private WordLetter() {}

  /** The file, from the fields that fill the printed letter. */
  static byte[] bytes(Map<String, Object> fields) {
    return WordPaper.bytes(WordSheet.LETTER, paper -> write(paper, new LetterText(fields)));
  }

  private static void write(WordPaper paper, LetterText letter) {
    paper.numberFromSecond("— " + WordPaper.PAGE + " —", FOOT);
    paper.line(letter.issuer(), TITLE);
    if (!letter.number().isEmpty()) {
      paper.line(letter.number(), TEXT.at(Place.RIGHT));
    }
    paper.line("", TEXT);
    paper.line(letter.title(), TITLE);
    paper.line(letter.addressee() + "：", TEXT);
    paper.line(letter.opening(), SENTENCE);
    for (LetterText.Section section : letter.sections()) {
      paper.line(section.head(), HEAD);
      section.lines().forEach(words -> paper.line(words, SENTENCE));
    }
    letter.closing().forEach(words -> paper.line(words, SENTENCE));
    paper.line("", TEXT);
    List.of(letter.issuer(), letter.issued()).forEach(words -> paper.line(words, SIGNATURE));
  }
}
