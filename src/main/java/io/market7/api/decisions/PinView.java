package io.market7.api.decisions;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A kept decision as a scenario.
 *
 * @param id the decision
 * @param version the version it passed with
 * @param path its file, relative to the rule folders
 * @param scenario the text of the file
 * @param written whether the file was written
 */
public record PinView(
        String id,
        @Schema(example = "dca@1.1.0") String version,
        @Schema(example = "dca/1.1.0/pinned/dca-7kq2.scenarios.yaml") String path,
        String scenario,
        boolean written) {}
