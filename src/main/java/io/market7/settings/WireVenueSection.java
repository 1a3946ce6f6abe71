package io.market7.settings;

import java.nio.file.Path;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The paper venue that speaks Binance's wire, beside the service and on loopback only. Its money is
 * made up, so its key may be known.
 *
 * @param enabled whether it runs
 * @param port where it answers; 0 chooses a free one, which is logged
 * @param apiKey key of its one account
 * @param apiSecret what the account signs with
 * @param startBalanceQuote USDT on each of its markets
 * @param historyDays days of bars before its start; 0 to 60
 * @param seed of prices that wander
 * @param stepMillis milliseconds from one price to the next; 10 to 60000
 * @param ledger file its ledger is added to; none keeps it in memory
 */
public record WireVenueSection(
        @DefaultValue("false") Boolean enabled,
        @DefaultValue("8100") Integer port,
        @DefaultValue("paper-key") String apiKey,
        @DefaultValue("paper-secret") String apiSecret,
        @DefaultValue("10000") Integer startBalanceQuote,
        @DefaultValue("3") Integer historyDays,
        @DefaultValue("7") Long seed,
        @DefaultValue("1000") Integer stepMillis,
        Path ledger) {

    /** Refuses what is out of range. */
    public WireVenueSection {
        within("port", port, 0, 65_535);
        within("start-balance-quote", startBalanceQuote, 0, 1_000_000_000);
        within("history-days", historyDays, 0, 60);
        within("step-millis", stepMillis, 10, 60_000);
        given("api-key", apiKey);
        given("api-secret", apiSecret);
    }

    private static void given(String name, String value) {
        if (value != null && value.isBlank()) {
            throw new IllegalArgumentException(name + " is empty. Expected a text.");
        }
    }

    private static void within(String name, Integer value, int least, int most) {
        if (value != null && (value < least || value > most)) {
            throw new IllegalArgumentException(
                    "%s is %d. Expected %d to %d.".formatted(name, value, least, most));
        }
    }
}
