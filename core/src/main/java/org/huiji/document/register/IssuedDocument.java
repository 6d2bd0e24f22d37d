package org.huiji.document.register;

import java.time.Instant;
import java.time.LocalDate;
import org.huiji.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A document that was issued; nothing of it changes any more.
 *
 * @param member none for a list
 * @param version the version of the member's description that was printed
 * @param subject whom or what it is about, as printed
 * @param sha256 of the PDF's bytes, in hex
 * @param replaces the document this one is a reissue of (会员管理办法 第十一条)
 * @param reason why it was reissued
 * @param voided why it no longer counts, if so
 * @param delivered that it was handed over, if that was recorded; the latest record
 */
public record IssuedDocument(
    DocumentId id,
    DocumentKind kind,
    String number,
    @Nullable MemberId member,
    @Nullable Long version,
    String subject,
    LocalDate issuedOn,
    String sha256,
    int pages,
    @Nullable DocumentId replaces,
    @Nullable String reason,
    @Nullable String voided,
    @Nullable Delivery delivered,
    String operator,
    Instant recordedAt) {}
