package io.market7.api.rulesets;

import io.market7.cycle.publish.DraftFile;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A file of a version.
 *
 * @param path where it lies in its version
 * @param sha256 digest of its text; in If-Match it says which text is replaced
 * @param text what it says
 */
public record FileView(
        @Schema(example = "guards/indicator-health.drl") String path, String sha256, String text) {

    static FileView of(DraftFile file) {
        return new FileView(file.path(), file.sha256(), file.text());
    }
}
