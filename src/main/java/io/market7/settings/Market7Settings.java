package io.market7.settings;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Everything under {@code market7} but the rule parameters, which {@link ParameterOverrides} reads.
 *
 * @param feed where candles come from
 * @param folders where things lie
 * @param simulated the made-up market
 * @param recorded the recorded market
 * @param binance the market of Binance
 * @param paper how the paper venue behaves
 * @param limits how much may be at risk
 * @param security who may speak to the service
 * @param stream pages that listen to events
 * @param redis the copy of what the service knows
 * @param wireVenue the paper venue that speaks Binance's wire
 * @param tradingview ratings that are pushed
 * @param rules how rule files take effect
 * @param prediction how models predict
 * @param models bound version by model
 */
@ConfigurationProperties(prefix = Market7Settings.PREFIX, ignoreUnknownFields = false)
public record Market7Settings(
        @DefaultValue("simulated") FeedKind feed,
        @DefaultValue FolderSettings folders,
        @DefaultValue SimulatedSettings simulated,
        @DefaultValue RecordedSettings recorded,
        @DefaultValue BinanceSettings binance,
        @DefaultValue PaperSection paper,
        @DefaultValue LimitSection limits,
        @DefaultValue SecuritySettings security,
        @DefaultValue StreamSection stream,
        @DefaultValue RedisSection redis,
        @DefaultValue WireVenueSection wireVenue,
        @DefaultValue TradingViewSection tradingview,
        @DefaultValue RulesSection rules,
        @DefaultValue PredictionSection prediction,
        @DefaultValue Map<String, String> models) {

    /** What every setting of ours begins with. */
    public static final String PREFIX = "market7";

    /**
     * Refuses a recorded feed without a folder, old age of made-up times, and four eyes of people
     * nobody knows apart.
     */
    public Market7Settings {
        if (feed == FeedKind.RECORDED && recorded != null && recorded.data() == null) {
            throw new IllegalArgumentException(
                    "feed is recorded, but market7.recorded.data is not set. Expected a folder of candle files, e.g. --market7.recorded.data=../shared/data/spot.");
        }
        if (limits != null && limits.maxDecisionAgeSeconds() != null && feed != FeedKind.BINANCE) {
            throw new IllegalArgumentException(
                    "limits.max-decision-age-seconds is %d, but feed is not binance, so that bars are not of now. Expected it with market7.feed: binance."
                            .formatted(limits.maxDecisionAgeSeconds()));
        }
        if (rules != null
                && Boolean.TRUE.equals(rules.fourEyes())
                && security != null
                && security.signIn() != SecuritySettings.SignIn.ALWAYS) {
            throw new IllegalArgumentException(
                    "rules.four-eyes is true, but market7.security.sign-in is not always, so that everybody is the same. Expected market7.security.sign-in: always.");
        }
    }
}
