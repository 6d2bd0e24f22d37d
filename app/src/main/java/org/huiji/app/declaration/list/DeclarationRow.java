package org.huiji.app.declaration.list;

import java.util.Locale;
import java.util.Objects;
import org.huiji.app.declaration.Shown;
import org.huiji.app.declaration.details.Reach;
import org.huiji.app.declaration.member.InRegister;
import org.huiji.declaration.Content;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.ReviewState;
import org.huiji.declaration.check.Checked;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.round.Round;
import org.huiji.member.RegisterEntry;
import org.jspecify.annotations.Nullable;

/**
 * A declaration in the list.
 *
 * @param district empty where none recommends it yet
 * @param category as the round names it; as it is written where the round does not know it
 * @param received empty where the day is not known
 * @param searched what it is found by, in capitals
 */
record DeclarationRow(
    Checked checked,
    String unit,
    String platform,
    String district,
    String category,
    Reach reach,
    InRegister member,
    String received,
    String searched) {

  static DeclarationRow of(Round round, Checked checked, @Nullable RegisterEntry member) {
    Content content = checked.declaration().content();
    String district = Objects.requireNonNullElse(content.district(), "");
    String code = content.find(FormField.CREDIT_CODE).orElse("");
    String id = checked.declaration().id().toString();
    return new DeclarationRow(
        checked,
        content.unit(),
        content.platform(),
        district,
        Shown.category(round, content),
        Reach.of(checked),
        InRegister.of(member),
        Objects.toString(checked.declaration().received(), ""),
        String.join(" ", id, content.unit(), content.platform(), district, code)
            .toUpperCase(Locale.ROOT));
  }

  DeclarationId id() {
    return checked.declaration().id();
  }

  ReviewState state() {
    return checked.declaration().state();
  }
}
