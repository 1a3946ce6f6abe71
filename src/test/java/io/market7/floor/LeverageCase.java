package io.market7.floor;

import io.market7.domain.decision.FactSet;
import io.market7.domain.leverage.Account;
import io.market7.domain.leverage.Bracket;
import io.market7.domain.leverage.Leg;
import io.market7.domain.market.Instrument;
import io.market7.domain.market.Side;
import java.math.BigDecimal;
import java.util.List;

/** What both questions about a contract look at. Null is unknown. */
final class LeverageCase {

    final FactSet facts;
    final LeverageParameters p;
    final Inputs in;
    final Verdict verdict = new Verdict();
    final boolean isLong;
    final BigDecimal mark;
    final Leg leg;
    final BigDecimal quantity;
    final boolean flat;
    final Account account;
    final List<Bracket> brackets;
    final boolean cross;

    LeverageCase(FactSet facts) {
        this.facts = facts;
        p = LeverageParameters.of(facts.parameters());
        in = new Inputs(facts, p);
        isLong = facts.subject().side() == Side.LONG;
        mark = in.mark;
        leg = facts.leverage().leg();
        quantity = leg == null ? null : leg.quantity();
        flat = quantity != null && quantity.signum() == 0;
        account = facts.leverage().account();
        Instrument instrument = facts.instrument();
        boolean listed = instrument != null && instrument.brackets() != null;
        brackets = listed && !instrument.brackets().isEmpty() ? instrument.brackets() : null;
        cross = account != null && account.marginMode().equals("cross");
        facts.scores().forEach(verdict::score);
    }

    /** Returns a value of which a rise is good for the side. */
    BigDecimal signed(BigDecimal value) {
        return isLong ? value : value.negate();
    }

    /** Returns how far the mark price is from a price the side fears, percent; negative beyond. */
    double distancePct(BigDecimal feared) {
        return Measures.pct(signed(mark.subtract(feared)), mark);
    }
}
