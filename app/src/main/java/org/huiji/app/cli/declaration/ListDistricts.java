package org.huiji.app.cli.declaration;

import static org.huiji.app.cli.session.JsonText.object;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.office.Secretariat;
import org.huiji.declaration.district.DistrictLine;
import org.huiji.declaration.district.DistrictOverview;
import org.huiji.declaration.sending.Sending;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How far each district of a round is. */
@Command(name = "districts", description = "cli.list-districts")
final class ListDistricts implements Callable<Integer> {

  private final Huiji huiji;

  @Option(names = "--round", paramLabel = "ID", descriptionKey = "cli.round")
  private @Nullable String round;

  @Option(names = "--json", descriptionKey = "cli.json")
  private boolean json;

  ListDistricts(Huiji huiji) {
    this.huiji = huiji;
  }

  @Override
  public Integer call() {
    return huiji.session().reading(huiji.folder(), this::list);
  }

  private int list(Secretariat secretariat) {
    DistrictOverview overview = secretariat.declarations().districts().of(round);
    if (json) {
      Set<DistrictLine> toRemind = Set.copyOf(overview.toRemind(huiji.session().today()));
      huiji
          .session()
          .json(
              overview.lines().stream()
                  .map(line -> district(line, toRemind.contains(line)))
                  .toList());
    } else {
      overview.lines().forEach(line -> huiji.session().out().println(line(line)));
    }
    return 0;
  }

  private static Map<String, @Nullable Object> district(DistrictLine line, boolean remind) {
    return object(
        "district", line.district().name(),
        "bureau", line.bureau(),
        "state", line.state(),
        "sent", line.sent().stream().map(ListDistricts::sending).toList(),
        "declarations", line.declared().size(),
        "withErrors", line.withErrors(),
        "states", line.byState(),
        "received", text(line.received()),
        "returned", text(line.returned()),
        "remind", remind);
  }

  private static Map<String, @Nullable Object> sending(Sending sent) {
    return object(
        "on", sent.on().toString(),
        "filler", sent.sender().filler(),
        "phone", sent.sender().phone(),
        "mobile", sent.sender().mobile());
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private String line(DistrictLine line) {
    Messages words = huiji.session().words();
    String states =
        line.byState().entrySet().stream()
            .map(state -> words.text(state.getKey().label()) + " " + state.getValue())
            .collect(Collectors.joining("，"));
    return String.join(
        "\t",
        line.district().name(),
        line.bureau(),
        words.text(line.state().label()),
        states,
        Objects.toString(line.received(), ""));
  }
}
