package io.market7.api.rulesets;

import io.market7.cycle.publish.DraftFile;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A file of a version, without its text.
 *
 * @param path where it lies in its version
 * @param sha256 digest of its text
 * @param characters length of its text
 */
public record FileEntry(
        @Schema(example = "guards/indicator-health.drl") String path,
        String sha256,
        int characters) {

    static FileEntry of(DraftFile file) {
        return new FileEntry(file.path(), file.sha256(), file.text().length());
    }
}
