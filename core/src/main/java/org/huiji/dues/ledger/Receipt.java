package org.huiji.dues.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The official receipt (社会团体会费票据) for some money, made out in the finance bureau's system and only
 * recorded here: Huiji never prints one.
 *
 * @param code 票据代码
 * @param number 票据号码
 * @param checkCode 校验码
 */
public record Receipt(
    MoneyId money, String code, String number, @Nullable String checkCode, LocalDate issuedOn) {}
