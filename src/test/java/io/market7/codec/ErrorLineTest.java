package io.market7.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorLineTest {

    @Test
    void writesIdCodeAndDetail() {
        assertThat(new ErrorLine("c-1", "invalid-facts", "say \"no\"").text())
                .isEqualTo(
                        "{\"id\":\"c-1\",\"error\":{\"code\":\"invalid-facts\","
                                + "\"detail\":\"say \\\"no\\\"\"}}");
    }

    @Test
    void writesAnUnreadableIdAsNull() {
        assertThat(new ErrorLine(null, "malformed-json", "?").text())
                .startsWith("{\"id\":null,\"error\"");
    }
}
