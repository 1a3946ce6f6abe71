package io.market7.codec;

import io.market7.domain.decision.Replay;

/** Writes what came of a replay in its one byte form. */
public final class ReplayWriter {

    private ReplayWriter() {}

    /** Returns it as one line of UTF-8, no line end. */
    public static byte[] bytes(Replay replay) {
        return JsonOut.object(
                out -> {
                    out.text("id", replay.id());
                    out.text("question", replay.question());
                    out.instant("at", replay.at());
                    out.text("symbol", replay.symbol());
                    out.label("result", replay.result());
                    out.textOrNull("cause", replay.cause());
                    out.textOrNull("reason", replay.reason());
                    out.objects(
                            "differences",
                            replay.differences(),
                            (member, difference) -> {
                                member.text("member", difference.member());
                                member.written("stored", orNull(difference.stored()));
                                member.written("again", orNull(difference.again()));
                            });
                });
    }

    private static String orNull(String json) {
        return json == null ? "null" : json;
    }
}
