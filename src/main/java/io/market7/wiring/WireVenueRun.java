package io.market7.wiring;

import io.market7.settings.WireVenueSection;
import io.market7.wirevenue.WireVenue;
import io.market7.wirevenue.WireVenueOptions;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The wire venue, and the thread that lets its prices wander. */
final class WireVenueRun implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WireVenueRun.class);
    private static final int MINUTES_A_DAY = 24 * 60;

    private final WireVenue venue;
    private final ScheduledExecutorService steps;

    private WireVenueRun(WireVenue venue, ScheduledExecutorService steps) {
        this.venue = venue;
        this.steps = steps;
    }

    static WireVenueRun of(WireVenueSection section, Clock clock) {
        if (!section.enabled()) {
            return new WireVenueRun(null, null);
        }
        WireVenueOptions usual =
                WireVenueOptions.usual(section.port(), section.apiKey(), section.apiSecret());
        WireVenueOptions options =
                new WireVenueOptions(
                        usual.port(),
                        usual.key(),
                        usual.secret(),
                        BigDecimal.valueOf(section.startBalanceQuote()),
                        usual.makerFee(),
                        usual.takerFee(),
                        usual.quoted(),
                        section.historyDays() * MINUTES_A_DAY,
                        section.seed(),
                        section.ledger());
        WireVenue venue = WireVenue.open(options, clock);
        ScheduledExecutorService steps =
                Executors.newSingleThreadScheduledExecutor(
                        task -> {
                            Thread thread = new Thread(task, "wire-venue");
                            thread.setDaemon(true);
                            return thread;
                        });
        steps.scheduleAtFixedRate(
                () -> step(venue), 0, section.stepMillis(), TimeUnit.MILLISECONDS);
        LOG.warn(
                "A paper venue answers as Binance at {}, and streams at {} and {}.",
                venue.url(),
                venue.streamUrl("spot"),
                venue.streamUrl("futures"));
        return new WireVenueRun(venue, steps);
    }

    private static void step(WireVenue venue) {
        try {
            venue.step();
        } catch (RuntimeException e) {
            LOG.error("The wire venue's prices stand still for a step.", e);
        }
    }

    /** Returns where it answers; null when it does not run. */
    String url() {
        return venue == null ? null : venue.url();
    }

    @Override
    public void close() {
        if (venue != null) {
            steps.shutdownNow();
            venue.close();
        }
    }
}
