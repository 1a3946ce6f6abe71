package io.market7.journal;

/**
 * A decision ready to be written.
 *
 * @param draft what it says
 * @param content digest of what it says
 * @param body unpacked body, which a later one may be packed against
 * @param packedHead head as it is stored
 * @param packedBody body as it is stored
 */
record PackedDraft(Draft draft, byte[] content, byte[] body, byte[] packedHead, byte[] packedBody) {

    byte[] stored() {
        return EntryDigest.stored(packedHead, packedBody);
    }

    PackedDraft withBody(byte[] packed) {
        return new PackedDraft(draft, content, body, packedHead, packed);
    }
}
