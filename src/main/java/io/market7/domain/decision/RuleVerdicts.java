package io.market7.domain.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What became of every rule and condition in one decision, as small as it can be kept: the state of
 * each rule and the truth of each condition of every ruleset that took part.
 *
 * <p>The encoding is canonical: one ruleset after the other, each with four bits a rule (the place
 * in {@link RuleState}) padded to a whole byte, then two bits a condition (the place in {@link
 * ConditionState}) padded to a whole byte; the lower bits of a byte come first and padding is zero.
 * What the places stand for is said by one {@link RuleIndex} for each ruleset. Immutable.
 */
public final class RuleVerdicts {

    private static final RuleState[] STATES = RuleState.values();
    private static final ConditionState[] TRUTHS = ConditionState.values();

    private final List<RuleIndex> rulesets;
    private final byte[] code;
    private final int[] starts;

    private RuleVerdicts(List<RuleIndex> rulesets, byte[] code) {
        this.rulesets = List.copyOf(rulesets);
        this.code = code;
        this.starts = new int[rulesets.size() + 1];
        for (int i = 0; i < rulesets.size(); i++) {
            starts[i + 1] = starts[i] + size(rulesets.get(i));
        }
    }

    /**
     * Returns the verdicts that were encoded so.
     *
     * @param rulesets indexes of the rulesets, in the order of the decision's rulesets
     * @param code what {@link #code()} returned
     * @throws IllegalArgumentException when the code is not one of these rulesets
     */
    public static RuleVerdicts of(List<RuleIndex> rulesets, byte[] code) {
        RuleVerdicts verdicts = new RuleVerdicts(rulesets, code.clone());
        int expected = verdicts.starts[rulesets.size()];
        if (code.length != expected) {
            throw new IllegalArgumentException(
                    "The verdicts have %d bytes. Expected %d for %s."
                            .formatted(code.length, expected, rulesets));
        }
        return verdicts;
    }

    /** Returns the verdicts of several parts, one after the other. */
    public static RuleVerdicts joined(List<RuleVerdicts> parts) {
        List<RuleIndex> rulesets = new ArrayList<>();
        int length = 0;
        for (RuleVerdicts part : parts) {
            rulesets.addAll(part.rulesets);
            length += part.code.length;
        }
        byte[] code = new byte[length];
        int at = 0;
        for (RuleVerdicts part : parts) {
            System.arraycopy(part.code, 0, code, at, part.code.length);
            at += part.code.length;
        }
        return new RuleVerdicts(rulesets, code);
    }

    /** Returns how many bytes the verdicts of a ruleset take. */
    public static int size(RuleIndex ruleset) {
        return stateBytes(ruleset.rules().size()) + (ruleset.conditionCount() + 3) / 4;
    }

    private static int stateBytes(int rules) {
        return (rules + 1) / 2;
    }

    /** Returns what the places stand for, one index for each ruleset. */
    public List<RuleIndex> rulesets() {
        return rulesets;
    }

    /** Returns the canonical encoding. */
    public byte[] code() {
        return code.clone();
    }

    /** Returns what became of a rule, both by their places. */
    public RuleState state(int ruleset, int rule) {
        return STATES[code[starts[ruleset] + rule / 2] >> (rule % 2) * 4 & 0xF];
    }

    /** Returns how a condition came out, by its place among the conditions of its rule. */
    public ConditionState condition(int ruleset, int rule, int condition) {
        RuleIndex index = rulesets.get(ruleset);
        int place = index.firstCondition(rule) + condition;
        int start = starts[ruleset] + stateBytes(index.rules().size());
        return TRUTHS[code[start + place / 4] >> (place % 4) * 2 & 3];
    }

    /**
     * Returns the places of the conditions of a rule that do not hold, unknown ones included; those
     * that were not asked are left out.
     */
    public List<Integer> failed(int ruleset, int rule) {
        int count = rulesets.get(ruleset).rules().get(rule).conditions().size();
        List<Integer> failed = new ArrayList<>();
        for (int condition = 0; condition < count; condition++) {
            ConditionState truth = condition(ruleset, rule, condition);
            if (truth == ConditionState.FALSE || truth == ConditionState.UNKNOWN) {
                failed.add(condition);
            }
        }
        return failed;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof RuleVerdicts verdicts
                        && Arrays.equals(code, verdicts.code)
                        && rulesets.equals(verdicts.rulesets);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(code);
    }

    @Override
    public String toString() {
        return "verdicts of " + rulesets;
    }

    /** Writes the verdicts of one ruleset place by place; what is not said is zero. */
    public static final class Encoder {

        private final RuleIndex ruleset;
        private final byte[] code;
        private final int conditionsAt;

        /** Starts the verdicts of a ruleset. */
        public Encoder(RuleIndex ruleset) {
            this.ruleset = ruleset;
            this.code = new byte[size(ruleset)];
            this.conditionsAt = stateBytes(ruleset.rules().size());
        }

        /** Says what became of a rule; each is said once. */
        public void state(int rule, RuleState state) {
            code[rule / 2] |= (byte) (state.ordinal() << (rule % 2) * 4);
        }

        /**
         * Says how a condition came out, by its place in the ruleset; each is said once.
         *
         * @param truth place in {@link ConditionState}
         */
        public void condition(int place, int truth) {
            code[conditionsAt + place / 4] |= (byte) ((truth & 3) << (place % 4) * 2);
        }

        /** Returns the verdicts; the encoder must not be used any more. */
        public RuleVerdicts verdicts() {
            return new RuleVerdicts(List.of(ruleset), code);
        }
    }
}
