package org.huiji.member.removal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.huiji.member.removal.ContactRemoval.Removed;
import org.huiji.member.removal.PersonalDataRepository.GivenOut;
import org.huiji.text.Message;
import org.huiji.text.Messages;

/** What came of a removal, in the clerk's language: what is gone, and where it still stands. */
public record RemovalWords(Messages words) {

  /** More files than these are only counted. */
  private static final int NAMED = 5;

  public Message text(Removed removed) {
    return Message.of("removal.result", removed.name(), rest(removed));
  }

  private String rest(Removed removed) {
    StringBuilder rest = new StringBuilder();
    if (!removed.compacted()) {
      rest.append(words.text("removal.not-compacted"));
    } else if (removed.kept()) {
      rest.append(words.text("removal.kept"));
    } else {
      rest.append(words.text("removal.gone"));
    }
    if (!removed.copies().isEmpty()) {
      List<String> copies = removed.copies().stream().map(String::valueOf).toList();
      rest.append(words.text("removal.in-copies", copies.size(), named(copies)));
    }
    List<String> files = removed.givenOut().stream().map(RemovalWords::line).distinct().toList();
    if (!files.isEmpty()) {
      rest.append(words.text("removal.given-out", files.size(), named(files)));
    }
    return rest.toString();
  }

  private String named(List<String> all) {
    String first = all.stream().limit(NAMED).collect(Collectors.joining("、"));
    return all.size() > NAMED ? words.text("removal.and-more", first) : first;
  }

  private static String line(GivenOut file) {
    return LocalDate.ofInstant(file.at(), ZoneId.systemDefault()) + " " + file.file();
  }
}
