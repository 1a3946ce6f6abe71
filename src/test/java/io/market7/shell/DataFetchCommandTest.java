package io.market7.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.market.binance.BinanceStub;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFetchCommandTest {

    @TempDir private Path folder;

    private Typed fetch(String url, String... more) {
        String[] words = {
            "data",
            "fetch",
            "--market",
            "futures",
            "--symbols",
            "SOLUSDT",
            "--from",
            "2025-06-01",
            "--to",
            "2025-06-02",
            "--timeframes",
            "5m,1h",
            "--out",
            folder.toString(),
            "--base-url",
            url
        };
        String[] all = java.util.Arrays.copyOf(words, words.length + more.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return Typed.line(all);
    }

    @Test
    void fetchesWhatTheCheckPasses() throws Exception {
        try (BinanceStub exchange = new BinanceStub()) {
            Typed fetched = fetch(exchange.url());
            assertThat(fetched.code).as(fetched.err).isZero();
            assertThat(fetched.out).isEmpty();
            Typed checked = Typed.line("data", "check", folder.toString());
            assertThat(checked.code).as(checked.err).isZero();
            assertThat(checked.out).contains("SOLUSDT-5m.csv", "576", "SOLUSDT-1h.csv", "48");
        }
    }

    @Test
    void saysWhatIsWrongWithTheWords() {
        assertThat(Typed.line("data", "fetch", "--symbols", "SOLUSDT").code).isEqualTo(2);
        Typed turned = fetch("http://127.0.0.1:1", "--to", "2025-05-01");
        assertThat(turned.code).isEqualTo(2);
        assertThat(turned.err).contains("--to on the same day or later");
        Typed unknown = fetch("http://127.0.0.1:1", "--timeframes", "7m");
        assertThat(unknown.code).isEqualTo(2);
        assertThat(unknown.err).contains("7m");
    }
}
