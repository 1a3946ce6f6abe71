package io.market7.journal;

import io.market7.domain.decision.Decision;
import io.market7.domain.decision.FactSet;
import java.util.Random;

/** Texts of the length and the looks of real ones, the same for the same decision. */
final class RealTexts {

    private RealTexts() {}

    static String decision(Decision decision) {
        Random random = new Random(decision.id().hashCode());
        StringBuilder text =
                new StringBuilder("{\"id\":\"")
                        .append(decision.id())
                        .append("\",\"vetoes\":[\"rsi-too-low\"],\"explanation\":{\"rules\":[");
        for (int i = 0; i < 12; i++) {
            text.append(i == 0 ? "" : ",")
                    .append("{\"rule\":\"rule-")
                    .append(i)
                    .append("\",\"state\":\"FIRED\",\"observed\":")
                    .append(random.nextDouble())
                    .append("}");
        }
        return text.append("]}}").toString();
    }

    static String facts(FactSet facts) {
        Random random = new Random(facts.id().hashCode());
        StringBuilder text = new StringBuilder("{\"at\":\"").append(facts.at()).append('"');
        for (int i = 0; i < 40; i++) {
            text.append(",\"measure").append(i).append("\":").append(random.nextDouble());
        }
        return text.append('}').toString();
    }
}
