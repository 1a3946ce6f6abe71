package io.market7.cycle.live;

import io.market7.cycle.Alert;
import io.market7.cycle.CycleListener;

/** Writes alerts into the log. */
public final class AlertLog implements CycleListener {
    private static final System.Logger LOG = System.getLogger(AlertLog.class.getName());

    @Override
    public void onAlert(Alert alert) {
        LOG.log(System.Logger.Level.WARNING, alert.text());
    }
}
