package io.market7.api.account;

import io.market7.execution.PaperAccount;
import io.market7.execution.PaperContractAccount;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;

/**
 * The account at one moment, quote currency, plain decimal texts.
 *
 * @param market {@code SPOT} or {@code FUTURES}
 * @param cashQuote cash, margins of legs not counted
 * @param reservedQuote part of the cash that waiting orders need
 * @param positionsQuote value of what is held; for contracts margin plus unrealised profit
 * @param equityQuote cash plus positions
 * @param realisedQuote profit of what ended: of spot deals after fees, of contracts before fees and
 *     funding
 * @param feesQuote all fees ever paid
 * @param fundingQuote all funding ever paid, negative when received; null on spot
 */
public record AccountView(
        @Schema(allowableValues = {"SPOT", "FUTURES"}) String market,
        String cashQuote,
        String reservedQuote,
        String positionsQuote,
        String equityQuote,
        String realisedQuote,
        String feesQuote,
        @Schema(nullable = true) String fundingQuote) {

    static AccountView of(PaperAccount account) {
        return new AccountView(
                "SPOT",
                text(account.cashQuote()),
                text(account.reservedQuote()),
                text(account.positionsQuote()),
                text(account.equityQuote()),
                text(account.realisedProfitQuote()),
                text(account.feesQuote()),
                null);
    }

    static AccountView of(PaperContractAccount account) {
        return new AccountView(
                "FUTURES",
                text(account.cashQuote()),
                text(account.reservedQuote()),
                text(account.marginQuote().add(account.unrealisedQuote())),
                text(account.equityQuote()),
                text(account.realisedQuote()),
                text(account.feesQuote()),
                text(account.fundingQuote()));
    }

    static String text(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
