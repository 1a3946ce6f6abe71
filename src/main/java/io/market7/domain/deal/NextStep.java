package io.market7.domain.deal;

import java.math.BigDecimal;

/**
 * The safety order on the table. Null is unknown.
 *
 * @param number step number, counted from 1; null while the ledger is not readable
 * @param ladderLength number of rungs of the ladder
 * @param ladderQuote ladder amount of the step; null when the ladder is exhausted or the step
 *     unknown
 * @param alreadyFired whether this very step is in the ledger
 * @param stepFired whether any step of the deal has fired
 */
public record NextStep(
        Integer number,
        int ladderLength,
        BigDecimal ladderQuote,
        Boolean alreadyFired,
        Boolean stepFired) {}
