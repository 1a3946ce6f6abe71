package io.market7.api.account;

import io.market7.cycle.live.TradingLoop;
import io.market7.execution.HeldDeal;
import io.market7.execution.PaperContracts;
import io.market7.execution.PaperVenue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the account holds, what it earned, and its legs of contracts. */
@Tag(name = "account")
@RestController
public class AccountController {

    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

    private final TradingLoop loop;

    /** Reads the venue of {@code loop}. */
    public AccountController(TradingLoop loop) {
        this.loop = loop;
    }

    /** Returns the account, what is held valued at the newest closes. */
    @Operation(summary = "Cash, what is held, equity, profit, fees and funding")
    @GetMapping(path = "/api/v1/account", produces = JSON)
    public AccountView getAccount() {
        return loop.tradesContracts()
                ? AccountView.of(loop.contracts().account())
                : AccountView.of(loop.venue().account());
    }

    /** Returns what the deals that ended made of the balance. */
    @Operation(summary = "The balance after each deal that ended, with drawdowns")
    @GetMapping(path = "/api/v1/equity", produces = JSON)
    public EquityView getEquity() {
        PaperVenue venue = loop.venue();
        synchronized (venue) {
            BigDecimal open =
                    venue.book().deals().stream()
                            .map(AccountController::spent)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            return EquityView.of(venue.account(), venue.closedDeals(), open);
        }
    }

    private static BigDecimal spent(HeldDeal deal) {
        return deal.spentQuote().add(deal.feesQuote());
    }

    /** Returns open legs by age; none where only spot is traded. */
    @Operation(summary = "Open legs of contracts with margin, funding and distance to liquidation")
    @GetMapping(path = "/api/v1/legs", produces = JSON)
    public List<LegView> listLegs() {
        if (!loop.tradesContracts()) {
            return List.of();
        }
        PaperContracts venue = loop.contracts();
        return venue.book().legs().stream()
                .map(leg -> LegView.of(leg, venue.standing(leg.id()).orElse(null)))
                .toList();
    }
}
