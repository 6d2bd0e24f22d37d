package org.huiji.app.declaration.details;

import org.huiji.app.declaration.evidence.EvidenceServices;
import org.huiji.app.declaration.member.MemberLinkServices;

/** What stands beside a declaration and is kept elsewhere: its papers, and its unit as a member. */
public record SideServices(EvidenceServices evidence, MemberLinkServices member) {}
