package io.market7.domain.market;

/**
 * Whether the last closes form a V. Absent while there are too few.
 *
 * @param reversed whether they fell strictly, then rose strictly
 */
public record BottomShape(boolean reversed) {}
