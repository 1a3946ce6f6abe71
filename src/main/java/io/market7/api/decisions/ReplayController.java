package io.market7.api.decisions;

import io.market7.codec.ReplayWriter;
import io.market7.cycle.past.Replayer;
import io.market7.journal.JournalQuery;
import io.market7.journal.JournalRow;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Kept decisions made again and compared byte for byte. Nothing is kept of it. */
@Tag(name = "decisions")
@RestController
@RequestMapping(path = "/api/v1/decisions", produces = MediaType.APPLICATION_JSON_VALUE)
public class ReplayController {

    private final JournalQuery journal;
    private final Replayer replayer;

    /** Reads {@code journal} and makes decisions again with {@code replayer}. */
    public ReplayController(JournalQuery journal, Replayer replayer) {
        this.journal = journal;
        this.replayer = replayer;
    }

    /** Returns whether the same bytes come out, and what differs where they do not. */
    @Operation(summary = "Decides one kept moment again and compares every byte")
    @PostMapping("/{id}/replay")
    public ResponseEntity<byte[]> replay(@PathVariable String id) {
        JournalRow row = journal.byId(id).orElseThrow(() -> DecisionsController.unknown(id));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(ReplayWriter.bytes(replayer.replay(row)));
    }
}
