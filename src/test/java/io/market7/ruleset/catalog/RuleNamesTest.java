package io.market7.ruleset.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.ruleset.TestRulesets;
import io.market7.ruleset.tree.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every shipped ruleset has exactly the rules of the catalogue, by name. */
class RuleNamesTest {

    private static final String BTC =
            "btc-bullish btc-bearish btc-neutral"
                    + " btc-rsi-too-low btc-histogram-too-low btc-adx-too-low btc-safe btc-unknown";

    private static final String FORK =
            "base-excluded quote-volume-too-low quote-volume-unknown"
                    + " macd-below-signal histogram-not-rising histogram-declining"
                    + " neutral-15m-qqe-too-low neutral-15m-qqe-too-high neutral-15m-rsi-too-low"
                    + " neutral-15m-rsi-too-high neutral-15m-stoch-too-high"
                    + " neutral-1h-qqe-too-low neutral-1h-qqe-too-high neutral-1h-stoch-too-low"
                    + " neutral-4h-qqe-too-low neutral-4h-qqe-too-high neutral-4h-stoch-too-low"
                    + " bullish-15m-adx-too-low bullish-15m-rsi-too-high"
                    + " bullish-higher-qqe-too-low bullish-higher-qqe-too-high"
                    + " bearish-15m-rsi-too-high bearish-15m-psar-below-price"
                    + " bearish-higher-qqe-too-high bearish-higher-psar-below-price"
                    + " timeframes-approved timeframes-not-approved open-deal fork-candidate-found"
                    + " indicators-unknown market-condition-unknown"
                    + " fork-score-too-low no-momentum-trigger"
                    + " stoch-overbought volume-spiking macd-bearish price-overextended"
                    + " btc-trend-strong btc-above-ema btc-trend-down btc-oversold"
                    + " signal-already-sent deal-already-active price-unchanged-since-signal"
                    + " fork-indicators-unknown btc-multiplier-unknown price-unknown"
                    + " open-deals-unknown"
                    + " leverage-long-score-too-low leverage-long-no-trigger"
                    + " leverage-short-score-too-low leverage-short-no-trigger"
                    + " base-not-in-leverage-universe btc-favours-side btc-opposes-side"
                    + " rrr-score-too-low rrr-tp1-weak rrr-ema-slope-weak rrr-adx-weak"
                    + " rrr-time-to-tp1-weak rrr-candles-too-few rrr-indicators-unknown"
                    + " tv-disabled btc-not-bullish tv-score-too-low tv-long-score-too-low"
                    + " tv-short-score-too-low tv-rating-unknown";

    private static final String SAFU =
            "rsi-oversold histogram-negative price-below-vwap volume-dropped"
                    + " loss-notable loss-deep btc-rsi-oversold btc-below-ema"
                    + " btc-adx-strong safu-score-alarming safu-auto-close"
                    + " safu-score-too-low exit-probability-high exit-votes-agree"
                    + " safu-indicators-unknown average-entry-unknown price-unknown"
                    + " btc-unknown exit-prediction-unknown reenter reentry-disabled"
                    + " reentry-btc-forbidden reentry-cooling-down"
                    + " reentry-macd-lift-too-low reentry-rsi-slope-too-low"
                    + " reentry-safu-score-too-low reentry-tp1-distance-too-large"
                    + " reentry-btc-unknown last-exit-time-unknown"
                    + " reentry-indicators-unknown reentry-safu-score-unknown"
                    + " reentry-tp1-distance-unknown";

    private static final String DCA =
            "btc-unsafe btc-unknown deal-in-profit macd-not-crossed deal-zombie"
                    + " fork-score-too-low safu-score-too-low recovery-odds-hopeless"
                    + " ladder-exhausted ladder-step-exceeds-budget"
                    + " rsi-too-low macd-histogram-too-low adx-too-low"
                    + " fork-score-weak fork-score-decayed macd-lift-too-low rsi-slope-too-low"
                    + " drawdown-too-shallow tp1-distance-too-large tp1-distance-negative"
                    + " recovery-odds-too-low break-even-gain-too-small"
                    + " no-bottom-reversal reversal-macd-lift-too-low reversal-rsi-slope-too-low"
                    + " bottom-reversal-detected bottom-reversal-unconfirmed rsi-below-floor"
                    + " no-step-improvement price-unchanged-since-step step-progress-insufficient"
                    + " adaptive-gap-too-small price-above-last-step step-gap-too-small"
                    + " step-already-fired amount-exceeds-budget confidence-too-low health-poor"
                    + " price-unknown average-entry-unknown indicators-unknown macd-history-unknown"
                    + " closes-unknown fork-score-unknown entry-score-unknown safu-score-unknown"
                    + " recovery-odds-unknown confidence-unknown last-step-unknown spent-unknown"
                    + " min-order-unknown btc-status-unknown"
                    + " confidence-strong-and-rising rescue-scores-strong"
                    + " rescue-confidence-high rescue-confidence-medium rescue-confidence-desperate"
                    + " ladder-amount model-amount model-amount-below-floor"
                    + " model-amount-above-ladder-multiple spend-prediction-unknown"
                    + " drawdown-below-spend-limit tp1-distance-too-small"
                    + " amount-above-spent-multiple amount-above-budget budget-exhausted"
                    + " tp1-near-boost drawdown-cap-reached amount-above-drawdown-cap"
                    + " amount-below-min-order";

    private static final String LEVERAGE =
            "btc-against-long btc-against-short btc-unknown leverage-disabled side-not-allowed"
                    + " account-notional-exceeded fork-score-too-low fork-score-too-bullish"
                    + " short-score-too-low tv-bearish tv-bullish ladder-exhausted"
                    + " position-notional-exceeded long-rsi-too-low long-histogram-too-low"
                    + " adx-too-low short-rsi-too-high short-histogram-too-high"
                    + " long-macd-lift-too-low long-rsi-slope-too-low short-macd-lift-too-high"
                    + " short-rsi-slope-too-high recovery-odds-too-low liquidation-too-close"
                    + " drawdown-too-shallow leverage-above-limit price-not-below-emas"
                    + " funding-adverse margin-insufficient next-rung-beyond-liquidation open-leg"
                    + " add-to-leg leg-take-profit-reached leg-stop-reached leg-liquidation-near"
                    + " leg-liquidation-imminent leg-exit-inputs-unknown fork-score-unknown"
                    + " tv-rating-unknown indicators-unknown recovery-odds-unknown"
                    + " liquidation-price-unknown leverage-brackets-unknown mark-price-unknown"
                    + " position-unknown account-notional-unknown funding-rate-unknown"
                    + " margin-unknown btc-status-unknown";

    @ParameterizedTest
    @CsvSource({
        "btc, 8, " + BTC,
        "fork, 68, " + FORK,
        "safu, 32, " + SAFU,
        "dca, 71, " + DCA,
        "leverage, 49, " + LEVERAGE
    })
    void theRulesAreThoseOfTheCatalogue(String ruleset, int count, String names) {
        assertThat(names.split(" ")).hasSize(count);
        assertThat(TestRulesets.bound().ruleset(ruleset).source().rules())
                .extracting(Rule::name)
                .containsExactlyInAnyOrder(names.split(" "));
    }
}
