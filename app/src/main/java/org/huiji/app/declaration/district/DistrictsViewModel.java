package org.huiji.app.declaration.district;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.huiji.app.declaration.RoundViewModel;
import org.huiji.app.shell.Desk;
import org.huiji.app.task.Job;
import org.huiji.app.task.Latest;
import org.huiji.declaration.check.RoundInspection.Inspected;
import org.huiji.declaration.district.DistrictDesk;
import org.huiji.declaration.district.DistrictOverview;
import org.huiji.declaration.district.DistrictState;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** The bureaus of a round, read whenever the round was. */
final class DistrictsViewModel {

  private final DistrictDesk districts;
  private final Latest reading;
  private final ReadOnlyObjectWrapper<@Nullable DistrictOverview> overview =
      new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<@Nullable DistrictState> state = new SimpleObjectProperty<>();

  DistrictsViewModel(Desk desk, DistrictDesk districts, RoundViewModel round) {
    this.districts = districts;
    this.reading = new Latest(desk.background());
    round.inspected().subscribe(this::read);
  }

  /** None until it was read. */
  ReadOnlyObjectProperty<@Nullable DistrictOverview> overview() {
    return overview.getReadOnlyProperty();
  }

  /** Only districts in this state are shown; all when none. */
  ObjectProperty<@Nullable DistrictState> state() {
    return state;
  }

  private void read(@Nullable Inspected inspected) {
    if (inspected != null) {
      String id = inspected.round().id();
      reading.start(
          Job.reading(Message.of("decldistrict.reading"), progress -> districts.of(id))
              .onDone(overview::set));
    }
  }
}
