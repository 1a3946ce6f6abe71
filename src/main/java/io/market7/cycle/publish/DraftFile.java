package io.market7.cycle.publish;

import io.market7.codec.Sha256;

/**
 * One file of a version.
 *
 * @param path where it lies in its version, e.g. {@code guards/rsi.drl}
 * @param sha256 digest of its text, 64 hex digits; whoever changes it says which text they saw
 * @param text what it says
 */
public record DraftFile(String path, String sha256, String text) {

    static DraftFile of(String path, String text) {
        return new DraftFile(path, Sha256.hex(text), text);
    }
}
