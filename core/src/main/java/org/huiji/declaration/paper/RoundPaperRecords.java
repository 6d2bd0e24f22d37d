package org.huiji.declaration.paper;

import org.huiji.declaration.DeclarationRepository;
import org.huiji.declaration.district.DistrictDesk;
import org.huiji.declaration.export.SummaryTables;
import org.huiji.declaration.listed.ListedRepository;
import org.huiji.declaration.round.Rounds;
import org.huiji.document.register.DocumentRepository;
import org.huiji.setting.SettingRepository;

/** Where the papers of declarations get what they say, and where they are kept. */
public record RoundPaperRecords(
    DeclarationRepository declarations,
    ListedRepository listed,
    Rounds rounds,
    DistrictDesk districts,
    SummaryTables summaries,
    DocumentRepository documents,
    RoundPaperRepository papers,
    SettingRepository settings) {}
