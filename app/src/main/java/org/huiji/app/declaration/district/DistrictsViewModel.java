package org.huiji.app.declaration.district;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.huiji.app.declaration.RoundViewModel;
import org.huiji.app.shell.Desk;
import org.huiji.app.task.Job;
import org.huiji.app.task.Latest;
import org.huiji.declaration.check.RoundInspection.Inspected;
import org.huiji.declaration.district.DistrictOverview;
import org.huiji.declaration.district.DistrictState;
import org.huiji.declaration.paper.PaperSubject;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** The bureaus of a round, read whenever the round was. */
final class DistrictsViewModel {

  private final DistrictServices services;
  private final Latest reading;
  private final ReadOnlyObjectWrapper<@Nullable DistrictOverview> overview =
      new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<@Nullable DistrictState> state = new SimpleObjectProperty<>();

  DistrictsViewModel(Desk desk, DistrictServices services, RoundViewModel round) {
    this.services = services;
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

  /** Whom to remind today. */
  List<PaperSubject> toRemind() {
    DistrictOverview now = overview.get();
    return now == null
        ? List.of()
        : now.toRemind(services.today().get()).stream()
            .<PaperSubject>map(line -> new PaperSubject.OfDistrict(line.district().name()))
            .toList();
  }

  private void read(@Nullable Inspected inspected) {
    if (inspected != null) {
      String id = inspected.round().id();
      reading.start(
          Job.reading(Message.of("decldistrict.reading"), progress -> services.districts().of(id))
              .onDone(overview::set));
    }
  }
}
