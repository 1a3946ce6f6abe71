package io.market7.journal;

/** What an entry of the journal is. The names are part of the hash chain. */
public enum EntryKind {
    /** A decision with the facts it was made from. */
    DECISION,
    /** An order that was about to be sent. */
    INTENT,
    /** What became of an order. */
    SETTLEMENT,
    /** What a person asked for, or what became of it. */
    ACTION,
    /** A text that others are packed against. */
    DICTIONARY,
    /** What the places in kept verdicts stand for. */
    RULES
}
