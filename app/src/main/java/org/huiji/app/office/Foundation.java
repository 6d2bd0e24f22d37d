package org.huiji.app.office;

import java.nio.file.Path;
import java.time.Clock;
import org.huiji.document.font.FaceCatalogue;
import org.huiji.document.paper.Press;
import org.huiji.document.register.DocumentRepository;
import org.huiji.intake.ImportRepository;
import org.huiji.member.Numbering;
import org.huiji.member.Registrar;
import org.huiji.rulebook.Rulebooks;
import org.huiji.setting.SettingRepository;
import org.huiji.store.Store;

/** What the services of a feature stand on, whichever feature it is. */
record Foundation(
    Path folder,
    Clock clock,
    Store store,
    ImportRepository imports,
    DocumentRepository documents,
    SettingRepository settings,
    Numbering numbering,
    Rulebooks rulebooks,
    Registrar registrar,
    FaceCatalogue faces,
    Press press) {}
