package io.market7.ruleset.check;

import java.util.Locale;

/** The engine's stages in the order they run; each sees the conclusions of those before it. */
public enum Stage {
    MARKET,
    TIMEFRAME,
    SCORE,
    LEVERAGE,
    TAG,
    PROPOSAL,
    ADJUSTMENT,
    VETO,
    OVERRIDE;

    /** Returns the stage's name as it stands in compiled rules. */
    public String group() {
        return name().toLowerCase(Locale.ROOT);
    }
}
