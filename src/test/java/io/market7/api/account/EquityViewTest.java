package io.market7.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.execution.PaperAccount;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class EquityViewTest {

    private static EquityView of(String cash, String equity, String open) {
        PaperAccount account =
                new PaperAccount(
                        new BigDecimal(cash),
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        new BigDecimal(equity),
                        BigDecimal.ZERO,
                        BigDecimal.ZERO);
        return EquityView.of(account, List.of(), new BigDecimal(open));
    }

    @Test
    void measuresWhatIsHeldFromTheBalanceBefore() {
        EquityView view = of("60", "90", "40");
        assertThat(view.startQuote()).isEqualTo("100");
        assertThat(view.drawdownPct()).isEqualTo(10);
        assertThat(view.maxDrawdownPct()).isEqualTo(10);
        assertThat(of("60", "100", "40").drawdownPct()).isZero();
    }

    @Test
    void knowsNoDrawdownOfNothing() {
        EquityView view = of("0", "0", "0");
        assertThat(view.drawdownPct()).isNull();
        assertThat(view.maxDrawdownPct()).isNull();
    }
}
