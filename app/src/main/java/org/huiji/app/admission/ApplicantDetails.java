package org.huiji.app.admission;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huiji.admission.Admissions;
import org.huiji.admission.Applicant;
import org.huiji.admission.StepRecord;
import org.huiji.document.register.DocumentKind;
import org.huiji.member.MemberNumber;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.membership.AdmissionStep;
import org.huiji.rulebook.office.Office;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One application: every step with day, actor and evidence, and what comes next. */
final class ApplicantDetails extends VBox {

  private final Messages words;
  private final Applicant applicant;
  private final AdmissionViewModel model;
  private final Applications applications;

  ApplicantDetails(Messages words, Applicant applicant, AdmissionViewModel model) {
    super(12);
    this.words = words;
    this.applicant = applicant;
    this.model = model;
    this.applications = model.applications().get();
    getStyleClass().add("details-body");
    getChildren().add(head());
    applications.steps().forEach(step -> getChildren().add(step(step)));
    if (!Applications.isApplying(applicant)) {
      getChildren().add(papers());
    }
  }

  private VBox head() {
    MemberNumber number = applicant.entry().number();
    Hyperlink open = new Hyperlink(words.text("admissionview.open-member"));
    open.setOnAction(event -> model.openMember(applicant));
    VBox head = new VBox(4);
    if (number != null) {
      head.getChildren().add(note(words.text("admissionview.number", number.text())));
    }
    String offices = offices();
    if (!offices.isEmpty()) {
      head.getChildren()
          .add(
              note(
                  words.text(
                      Applications.isApplying(applicant)
                          ? "admissionview.applied-for"
                          : "admissionview.holds",
                      offices)));
    }
    head.getChildren().add(open);
    return head;
  }

  private String offices() {
    Rulebook rulebook = applications.rulebook();
    return rulebook == null
        ? ""
        : applicant.entry().member().membership().offices().stream()
            .map(rulebook::office)
            .flatMap(Optional::stream)
            .map(Office::name)
            .collect(Collectors.joining(words.text("admissionview.joint")));
  }

  private Node step(AdmissionStep step) {
    Optional<StepRecord> done = applicant.step(step.id());
    boolean next = applications.next(applicant).equals(Optional.of(step));
    Feather icon =
        done.isPresent()
            ? Feather.CHECK_CIRCLE
            : next ? Feather.ARROW_RIGHT_CIRCLE : Feather.CIRCLE;
    Label name = new Label(step.name(), new FontIcon(icon));
    name.getStyleClass().add(done.isPresent() ? "step-done" : next ? "step-next" : "step-later");
    VBox box = new VBox(4, name);
    box.getStyleClass().add("step");
    done.ifPresent(record -> told(box, step, record));
    if (next) {
      box.getChildren().addAll(note(step.what()), note(step.article()), nextButton());
    }
    return box;
  }

  private void told(VBox box, AdmissionStep step, StepRecord record) {
    box.getChildren().add(line(words.text("admissionview.done-by", record.on(), record.actor())));
    Stream.of(
            said("admissionview.at-meeting", record.meeting()),
            said("admissionview.in-form", record.form()),
            said("admissionview.evidence-is", record.evidence()))
        .flatMap(Optional::stream)
        .forEach(box.getChildren()::add);
    if (!step.id().equals(Admissions.APPROVAL)) {
      Hyperlink mend = new Hyperlink(words.text("admissionview.correct"));
      mend.setOnAction(event -> model.ask(step));
      box.getChildren().add(mend);
    }
  }

  private Optional<Label> said(String key, @Nullable String value) {
    return value == null || value.isBlank()
        ? Optional.empty()
        : Optional.of(line(words.text(key, value)));
  }

  private Button nextButton() {
    Button button = new Button(words.text(model.action().get()));
    button.getStyleClass().add("accent");
    button.setOnAction(event -> model.act());
    return button;
  }

  private HBox papers() {
    HBox row =
        new HBox(
            8,
            paper("admissionview.print-notice", DocumentKind.APPROVAL),
            paper("admissionview.print-certificate", DocumentKind.CERTIFICATE));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Button paper(String key, DocumentKind kind) {
    Button button = new Button(words.text(key), new FontIcon(Feather.PRINTER));
    button.setOnAction(event -> model.openPapers(kind, java.util.List.of(applicant)));
    return button;
  }

  private static Label note(String text) {
    Label label = line(text);
    label.getStyleClass().add("page-note");
    return label;
  }

  private static Label line(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
