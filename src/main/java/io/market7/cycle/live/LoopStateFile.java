package io.market7.cycle.live;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Keeps a {@link LoopState} as JSON in one file that is replaced in one step: after a crash it
 * holds the old state or the new one, never half of either.
 */
final class LoopStateFile {
    private final Path file;
    private final StateFile<LoopState> states;

    LoopStateFile(Path file) {
        this.file = file.toAbsolutePath();
        this.states = new StateFile<>(file, LoopState.class, "trading state");
    }

    /** Replaces the file; on disk when this returns. */
    void save(LoopState state) {
        states.save(state);
    }

    /**
     * Reads the state; empty when there is no file yet.
     *
     * @throws IllegalStateException when the file is damaged or of another version
     */
    Optional<LoopState> load() {
        Optional<LoopState> state = states.load();
        state.ifPresent(this::refuseOtherVersion);
        return state;
    }

    private void refuseOtherVersion(LoopState state) {
        if (state.version() != LoopState.VERSION) {
            throw new IllegalStateException(
                    "The trading state in %s has version %d. Expected %d; move the file away to start anew."
                            .formatted(file, state.version(), LoopState.VERSION));
        }
    }
}
