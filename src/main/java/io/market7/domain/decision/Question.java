package io.market7.domain.decision;

import io.market7.domain.InvalidFactException;

/** What can be asked, and which ruleset answers it. */
public enum Question {
    BTC("btc", "btc"),
    FORK("fork", "fork"),
    DCA("dca", "dca"),
    SAFU("safu", "safu"),
    REENTRY("reentry", "safu"),
    LEVERAGE("leverage", "leverage"),
    LEVERAGE_EXIT("leverage-exit", "leverage");

    private final String label;
    private final String ruleset;

    Question(String label, String ruleset) {
        this.label = label;
        this.ruleset = ruleset;
    }

    /** Returns the question spelled {@code label}, e.g. {@code leverage-exit}. */
    public static Question of(String label) {
        for (Question question : values()) {
            if (question.label.equals(label)) {
                return question;
            }
        }
        throw new InvalidFactException(
                "question", label, "one of btc, fork, dca, safu, reentry, leverage, leverage-exit");
    }

    /** Returns the spelling of the public contract. */
    public String label() {
        return label;
    }

    /** Returns the name of the ruleset that answers. */
    public String ruleset() {
        return ruleset;
    }
}
