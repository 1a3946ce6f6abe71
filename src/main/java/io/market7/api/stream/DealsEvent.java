package io.market7.api.stream;

import io.market7.api.deals.DealView;
import java.util.List;

/**
 * Deals.
 *
 * @param open open deals, oldest first
 * @param closedCount deals that ended and are remembered
 */
public record DealsEvent(List<DealView> open, int closedCount) {}
