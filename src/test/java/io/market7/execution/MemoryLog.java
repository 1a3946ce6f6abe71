package io.market7.execution;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.decision.IntentLog;
import io.market7.domain.decision.OrderIntent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps intents in memory; fails on demand. */
final class MemoryLog implements IntentLog {
    final Map<String, OrderIntent> intents = new LinkedHashMap<>();
    final List<String> outcomes = new ArrayList<>();
    boolean broken;

    @Override
    public void intend(OrderIntent intent) {
        if (broken) {
            throw new IllegalStateException("disk is full");
        }
        if (intents.put(intent.clientOrderId(), intent) != null) {
            throw new IllegalStateException("twice: " + intent.clientOrderId());
        }
    }

    @Override
    public void settle(String clientOrderId, String outcome, String detail) {
        assertThat(intents).containsKey(clientOrderId);
        outcomes.add(clientOrderId + " " + outcome);
    }
}
