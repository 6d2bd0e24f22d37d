package org.huiji.app.setting;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import org.huiji.app.shell.Desk;
import org.huiji.app.widget.Form;
import org.huiji.dues.charge.DuesPolicy;
import org.huiji.dues.charge.LateJoiners;
import org.huiji.dues.charge.OfficeChange;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.fee.Adoption;
import org.huiji.rulebook.fee.FeeTier;
import org.huiji.setting.SettingKey;
import org.huiji.text.Message;
import org.huiji.text.Messages;

/** The fee standard with its adoption, how dues are charged, and where they are paid in. */
final class DuesSection extends Section {

  private final FeeStandardViewModel standard;
  private final DuesPolicyViewModel policy;
  private final Label state;
  private final FeeGrid grid;
  private final KeyChoice individuals;

  DuesSection(Desk desk, FeeStandardViewModel standard, DuesPolicyViewModel policy) {
    super(desk.words());
    this.standard = standard;
    this.policy = policy;
    this.individuals = new KeyChoice(policy.choice(SettingKey.DUES_INDIVIDUALS));
    heading("setting.fees");
    explain("setting.fees-note");
    state = label("");
    grid = new FeeGrid(desk.words(), standard.fees());
    add(grid);
    add(adoption());
    problem(standard.fees().problem());
    problem(standard.problem());
    buttons(
        button("setting.save-standard", standard::save),
        button("setting.leave-rules", standard::load));
    heading("setting.policy");
    explain("setting.policy-note");
    add(policy());
    problem(policy.problem());
    buttons(button("setting.save-policy", policy::save));
    standard
        .standard()
        .subscribe(
            read -> {
              if (read != null) {
                show(read);
              }
            });
    standard.load();
    policy.load();
  }

  private Form adoption() {
    AdoptionViewModel vote = standard.fees().adoption();
    Form form = new Form(words());
    form.section("setting.adoption");
    form.wideText("setting.fee-basis", standard.fees().basis());
    form.date("setting.adopted-on", vote.on());
    CheckBox secret = new CheckBox(words().text("setting.secret-ballot"));
    secret.selectedProperty().bindBidirectional(vote.secretBallot());
    form.row("setting.ballot", secret);
    form.text("setting.entitled", vote.entitled());
    form.text("setting.present", vote.present());
    form.text("setting.in-favour", vote.inFavour());
    form.text("setting.against", vote.against());
    form.text("setting.abstained", vote.abstained());
    form.date("setting.standard-from", standard.from());
    form.wideText("setting.fee-authority", standard.fees().authority())
        .setPromptText(words().text("setting.fee-authority-prompt"));
    return form;
  }

  private Form policy() {
    Form form = new Form(words());
    form.section("setting.how-charged");
    form.text("setting.dues-reference-day", policy.entry(SettingKey.DUES_REFERENCE_DAY))
        .setPromptText(words().text("setting.reference-day-prompt"));
    form.text("setting.dues-due-day", policy.entry(SettingKey.DUES_DUE_DAY))
        .setPromptText(words().text("setting.due-day-prompt"));
    form.text("setting.dues-join-period", policy.entry(SettingKey.DUES_JOIN_PERIOD))
        .setPromptText(words().text("setting.join-period-prompt"));
    form.row("setting.dues-late-joiners", choice(SettingKey.DUES_LATE_JOINERS, lateJoiners()));
    form.row("setting.dues-office-change", choice(SettingKey.DUES_OFFICE_CHANGE, officeChange()));
    form.row("setting.dues-individuals", individuals);
    form.section("setting.account-section");
    form.wideText("setting.bank-account-name", policy.entry(SettingKey.BANK_ACCOUNT_NAME));
    form.text("setting.bank-name", policy.entry(SettingKey.BANK_NAME));
    form.text("setting.bank-account", policy.entry(SettingKey.BANK_ACCOUNT));
    form.section("setting.voucher-accounts");
    form.text("setting.voucher-bank", policy.entry(SettingKey.VOUCHER_BANK));
    form.text("setting.voucher-receivable", policy.entry(SettingKey.VOUCHER_RECEIVABLE));
    form.text("setting.voucher-income", policy.entry(SettingKey.VOUCHER_INCOME));
    return form;
  }

  private KeyChoice choice(SettingKey key, SequencedMap<String, String> offered) {
    KeyChoice box = new KeyChoice(policy.choice(key));
    box.offer(offered);
    return box;
  }

  private SequencedMap<String, String> lateJoiners() {
    SequencedMap<String, String> offered = undecided();
    for (LateJoiners rule : LateJoiners.values()) {
      offered.put(
          rule.name(),
          switch (rule) {
            case FULL -> words().text("setting.late-full");
            case HALF_AFTER_JUNE -> words().text("setting.late-half");
            case BY_MONTH -> words().text("setting.late-months");
          });
    }
    return offered;
  }

  private SequencedMap<String, String> officeChange() {
    SequencedMap<String, String> offered = undecided();
    for (OfficeChange rule : OfficeChange.values()) {
      offered.put(
          rule.name(),
          switch (rule) {
            case DIFFERENCE -> words().text("setting.change-difference");
            case NEXT_YEAR -> words().text("setting.change-next-year");
          });
    }
    return offered;
  }

  private SequencedMap<String, String> individuals(Rulebook rulebook) {
    SequencedMap<String, String> offered = undecided();
    offered.put(DuesPolicy.NOT_CHARGED, words().text("setting.individuals-free"));
    rulebook.ifSettled(rulebook.fees()).stream()
        .flatMap(fees -> fees.tiers().stream())
        .forEach(tier -> offered.put(tier.id(), paying(tier)));
    return offered;
  }

  private String paying(FeeTier tier) {
    return words().text("setting.individuals-tier", tier.name());
  }

  private SequencedMap<String, String> undecided() {
    SequencedMap<String, String> offered = new LinkedHashMap<>();
    offered.put("", words().text("setting.undecided"));
    return offered;
  }

  private void show(FeeStandardViewModel.Standard read) {
    Messages words = words();
    grid.show(read.rulebook().offices());
    individuals.offer(individuals(read.rulebook()));
    Optional<Message> obstacle = read.obstacle();
    state.getStyleClass().remove("problem");
    if (obstacle.isPresent()) {
      state.getStyleClass().add("problem");
      state.setText(words.text("setting.cannot-charge", obstacle.get()));
    } else {
      state.setText(words.text("setting.can-charge", Adoption.SOURCE));
    }
  }
}
