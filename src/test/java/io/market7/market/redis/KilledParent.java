package io.market7.market.redis;

import java.nio.file.Path;

/** A program that starts a server, tells its number and then only waits to be killed. */
final class KilledParent {

    private KilledParent() {}

    public static void main(String[] words) throws Exception {
        try (EmbeddedRedis redis = EmbeddedRedis.start(Path.of(words[0]))) {
            System.out.println(redis.server().pid());
            Thread.sleep(600_000);
        }
    }
}
