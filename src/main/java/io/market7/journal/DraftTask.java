package io.market7.journal;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Makes the texts of one decision and packs them, on whichever thread comes first: the one that
 * prepares, or the writing thread when it would have to wait. A body is packed against that of the
 * decision before it about the same subject, or against the dictionary of its kind.
 */
final class DraftTask {

    /** A body never stands on more than this many others, which is what reading one may cost. */
    static final int MAX_DEPTH = 7;

    private final Supplier<Draft> source;
    private final Dictionary heads;
    private final Dictionary bodies;
    private final boolean foundsHeads;
    private final boolean foundsBodies;
    private final int depth;
    private final FutureTask<PackedDraft> packing = new FutureTask<>(this::pack);
    private DraftTask base;
    // where it was written; 0 when it was not, because its id was known
    private long seq;

    /**
     * @param source makes the draft
     * @param base packed against this; null for the dictionary
     * @param founds which dictionaries are made of this decision
     */
    DraftTask(Supplier<Draft> source, DraftTask base, Shelf.Place heads, Shelf.Place bodies) {
        this.source = source;
        this.base = base;
        this.depth = base == null ? 0 : base.depth + 1;
        this.heads = heads.dictionary();
        this.bodies = bodies.dictionary();
        this.foundsHeads = heads.isNew();
        this.foundsBodies = bodies.isNew();
    }

    /** Packs, unless another thread does or did. */
    void prepare() {
        packing.run();
    }

    /** Returns the packed draft, packing it when nobody has begun. */
    PackedDraft packed() {
        packing.run();
        try {
            return packing.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JournalException("Interrupted while a decision was being packed", e);
        } catch (ExecutionException e) {
            throw new JournalException(
                    "A decision cannot be packed: " + e.getCause().getMessage(), e.getCause());
        }
    }

    private PackedDraft pack() {
        try {
            Draft draft = source.get();
            byte[] head = draft.text().head();
            byte[] body = draft.text().body();
            if (foundsHeads) {
                heads.made(head);
            }
            if (foundsBodies) {
                bodies.made(body);
            }
            DraftTask under = base;
            byte[] against = under == null ? bodies.bytes() : under.packed().body();
            return new PackedDraft(
                    draft,
                    draft.content(),
                    body,
                    Deflated.pack(head, heads.bytes()),
                    Deflated.pack(body, against));
        } catch (RuntimeException e) {
            heads.failed(e);
            bodies.failed(e);
            throw e;
        }
    }

    /** Packs the body against its dictionary, for when the one it stands on was not written. */
    PackedDraft alone() {
        base = null;
        PackedDraft packed = packed();
        return packed.withBody(Deflated.pack(packed.body(), bodies.bytes()));
    }

    int depth() {
        return depth;
    }

    DraftTask base() {
        return base;
    }

    Dictionary heads() {
        return heads;
    }

    Dictionary bodies() {
        return bodies;
    }

    /** Takes down where it was written; what it stood on is no longer needed. */
    void written(long newSeq) {
        seq = newSeq;
        base = null;
    }

    long seq() {
        return seq;
    }
}
