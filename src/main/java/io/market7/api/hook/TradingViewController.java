package io.market7.api.hook;

import io.market7.api.problem.Problem;
import io.market7.api.problem.ProblemException;
import io.market7.cycle.live.RatingBook;
import io.market7.domain.InvalidFactException;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.TvRating;
import io.market7.settings.Market7Settings;
import io.market7.settings.TradingViewSection;
import io.micrometer.core.instrument.MeterRegistry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes ratings that TradingView pushes. They are notes for later decisions: nothing is decided
 * here, and a rating is one fact among many that rules look at.
 */
@Tag(name = "hooks")
@RestController
public class TradingViewController {

    private static final Duration AHEAD = Duration.ofSeconds(30);

    private final TradingViewSection settings;
    private final RatingBook book;
    private final Clock clock;
    private final MeterRegistry meters;

    TradingViewController(
            Market7Settings settings, RatingBook book, Clock clock, MeterRegistry meters) {
        this.settings = settings.tradingview();
        this.book = book;
        this.clock = clock;
        this.meters = meters;
    }

    /** Takes one rating. */
    @Operation(summary = "Take a rating of a 15m chart")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PostMapping(path = "/api/v1/hooks/tradingview", produces = MediaType.APPLICATION_JSON_VALUE)
    public RatingAnswer rate(
            @RequestBody RatingMessage message,
            @Parameter(hidden = true) HttpServletRequest request) {
        admit(message, request);
        Instant now = clock.instant();
        boolean taken = book.take(rating(message, now));
        meters.counter("market7.ratings", "outcome", taken ? "accepted" : "duplicate").increment();
        return new RatingAnswer(taken ? "accepted" : "duplicate");
    }

    private void admit(RatingMessage message, HttpServletRequest request) {
        String address =
                PeerAddress.of(
                        request.getRemoteAddr(),
                        Collections.list(request.getHeaders("X-Forwarded-For")),
                        settings.trustedProxies());
        if (settings.secret() == null || !settings.allowedAddresses().contains(address)) {
            throw refused("Ratings are not taken from %s.".formatted(address));
        }
        if (!same(settings.secret(), message.secret())) {
            throw refused("The secret is wrong. Expected the one of market7.tradingview.secret.");
        }
    }

    /** Takes the same time however much of the secret is right. */
    private static boolean same(String secret, String given) {
        return given != null
                && MessageDigest.isEqual(
                        secret.getBytes(StandardCharsets.UTF_8),
                        given.getBytes(StandardCharsets.UTF_8));
    }

    private RatingBook.Rating rating(RatingMessage message, Instant now) {
        Instant at = message.at();
        Instant earliest = now.minusSeconds(settings.maxAgeSeconds());
        if (at == null || at.isBefore(earliest) || at.isAfter(now.plus(AHEAD))) {
            throw invalid("at", "at is %s. Expected %s or later.".formatted(at, earliest));
        }
        try {
            Symbol symbol = Symbol.of(message.symbol());
            TvRating rating = TvRating.of(message.rating());
            return new RatingBook.Rating(id(message, symbol, rating), symbol, at, now, rating);
        } catch (InvalidFactException e) {
            throw invalid("rating", e.getMessage());
        }
    }

    private String id(RatingMessage message, Symbol symbol, TvRating rating) {
        if (message.id() == null) {
            return "%s:%s:%s".formatted(symbol, message.at(), rating.label());
        }
        if (!message.id().matches("[A-Za-z0-9:._-]{1,80}")) {
            throw invalid("id", "The id is no id. Expected 1 to 80 letters, digits and :._-");
        }
        return message.id();
    }

    private ProblemException invalid(String field, String detail) {
        meters.counter("market7.ratings", "outcome", "refused").increment();
        return new ProblemException(
                Problem.of(
                        HttpStatus.BAD_REQUEST,
                        "invalid-request",
                        detail,
                        List.of(new Problem.FieldError(field, detail))));
    }

    private ProblemException refused(String detail) {
        meters.counter("market7.ratings", "outcome", "refused").increment();
        return new ProblemException(Problem.of(HttpStatus.FORBIDDEN, "sender-refused", detail));
    }
}
