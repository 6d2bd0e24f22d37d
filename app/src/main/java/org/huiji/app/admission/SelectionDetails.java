package org.huiji.app.admission;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huiji.admission.Applicant;
import org.huiji.document.register.DocumentKind;
import org.huiji.rulebook.membership.AdmissionStep;
import org.huiji.text.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Several applications at once: where they stand, and the step they can take together. */
final class SelectionDetails extends VBox {

  SelectionDetails(Messages words, List<Applicant> chosen, AdmissionViewModel model) {
    super(12);
    getStyleClass().add("details-body");
    Applications applications = model.applications().get();
    Map<Integer, Long> counts =
        chosen.stream()
            .map(one -> applications.next(one).map(applications.steps()::indexOf).orElse(-1))
            .collect(Collectors.groupingBy(place -> place, TreeMap::new, Collectors.counting()));
    counts.forEach(
        (place, count) ->
            getChildren()
                .add(
                    line(
                        place < 0
                            ? words.text("admissionview.all-done", count)
                            : words.text(
                                "admissionview.come-to",
                                count,
                                name(applications.steps(), place)))));
    if (model.canAct().get()) {
      Button act = new Button(words.text(model.action().get()));
      act.getStyleClass().add("accent");
      act.setOnAction(event -> model.act());
      getChildren().add(act);
    } else if (counts.size() > 1) {
      getChildren().add(line(words.text("admissionview.different-steps")));
    }
    if (chosen.stream().noneMatch(Applications::isApplying)) {
      Button print =
          new Button(words.text("admissionview.print-notices"), new FontIcon(Feather.PRINTER));
      print.setOnAction(event -> model.openPapers(DocumentKind.APPROVAL, chosen));
      getChildren().add(print);
    }
  }

  private static String name(List<AdmissionStep> steps, int place) {
    return steps.get(place).name();
  }

  private static Label line(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
