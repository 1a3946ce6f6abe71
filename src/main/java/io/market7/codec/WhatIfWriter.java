package io.market7.codec;

import io.market7.domain.decision.Decision;
import io.market7.domain.decision.RuleTurn;
import io.market7.domain.decision.WhatIf;
import java.nio.charset.StandardCharsets;

/** Writes a past decision beside a changed one in its one byte form. */
public final class WhatIfWriter {

    private WhatIfWriter() {}

    /** Returns both decisions as one line of UTF-8, no line end; what turned comes first. */
    public static byte[] bytes(WhatIf whatIf) {
        return JsonOut.object(
                out -> {
                    out.text("id", whatIf.id());
                    out.plain("set", whatIf.set());
                    out.texts("rulesets", whatIf.rulesets());
                    out.text("outcomeBefore", whatIf.stored().outcome());
                    out.text("outcomeAfter", whatIf.changed().outcome());
                    out.objects("turned", whatIf.turned(), WhatIfWriter::turn);
                    out.written("stored", decision(whatIf.stored()));
                    out.written("changed", decision(whatIf.changed()));
                });
    }

    private static void turn(JsonOut out, RuleTurn turn) {
        out.text("rule", turn.rule());
        out.label("from", turn.from());
        out.label("to", turn.to());
    }

    private static String decision(Decision decision) {
        return new String(DecisionWriter.bytesWithMoment(decision), StandardCharsets.UTF_8);
    }
}
