package io.market7.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private Instant now = Instant.parse("2025-06-01T12:00:00Z");

    private final Attempts attempts =
            new Attempts(
                    new Clock() {
                        @Override
                        public Instant instant() {
                            return now;
                        }

                        @Override
                        public ZoneId getZone() {
                            return ZoneOffset.UTC;
                        }

                        @Override
                        public Clock withZone(ZoneId zone) {
                            return this;
                        }
                    });

    private void fail(String address, String name, int times) {
        for (int i = 0; i < times; i++) {
            attempts.failed(address, name);
        }
    }

    @Test
    void putsUpWithFourFailuresOfANameAndNotWithFive() {
        fail("1.1.1.1", "ada", Attempts.MOST_OF_NAME - 1);
        assertThat(attempts.waitFor("1.1.1.1", "ada")).isZero();
        fail("1.1.1.1", "ada", 1);
        assertThat(attempts.waitFor("1.1.1.1", "ada")).isEqualTo(Attempts.SPAN);
        assertThat(attempts.waitFor("1.1.1.1", "zoe")).isZero();
        assertThat(attempts.waitFor("2.2.2.2", "ada")).isZero();
    }

    @Test
    void putsUpWithLessThanThirtyFailuresFromOneAddress() {
        for (int i = 0; i < Attempts.MOST_OF_ADDRESS - 1; i++) {
            attempts.failed("1.1.1.1", "name" + i);
        }
        assertThat(attempts.waitFor("1.1.1.1", "new")).isZero();
        fail("1.1.1.1", "last", 1);
        assertThat(attempts.waitFor("1.1.1.1", "new")).isEqualTo(Attempts.SPAN);
        assertThat(attempts.waitFor("2.2.2.2", "new")).isZero();
    }

    @Test
    void forgetsAfterAWhile() {
        fail("1.1.1.1", "ada", Attempts.MOST_OF_NAME);
        now = now.plus(Attempts.SPAN).minusMillis(1);
        assertThat(attempts.waitFor("1.1.1.1", "ada")).isEqualTo(Duration.ofMillis(1));
        now = now.plusMillis(1);
        assertThat(attempts.waitFor("1.1.1.1", "ada")).isZero();
        fail("1.1.1.1", "ada", 1);
        assertThat(attempts.waitFor("1.1.1.1", "ada")).isZero();
    }

    @Test
    void forgetsAfterASuccess() {
        fail("1.1.1.1", "ada", Attempts.MOST_OF_NAME - 1);
        attempts.succeeded("1.1.1.1", "ada");
        fail("1.1.1.1", "ada", 1);
        assertThat(attempts.waitFor("1.1.1.1", "ada")).isZero();
    }
}
