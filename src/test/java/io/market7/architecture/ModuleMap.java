package io.market7.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which package may know which. The one place where a new dependency has to be allowed. */
final class ModuleMap {

    /** Packages that do one job each and never see one another. */
    static final List<String> SIBLINGS =
            List.of("market", "indicator", "prediction", "ruleset", "execution", "journal");

    /** Packages that speak to people. */
    static final List<String> EDGES = List.of("api", "shell");

    /** Packages that may name Spring. */
    static final List<String> SPRING = List.of("access", "api", "shell", "settings", "wiring");

    /** The class that hands springdoc its schemas, through springdoc's own Jackson 2. */
    static final String OLD_JACKSON = "api.OpenApiConfiguration";

    /** What the edges may use of the journal: reading. */
    static final List<String> JOURNAL_READING =
            List.of(
                    "JournalQuery",
                    "JournalFilter",
                    "JournalPage",
                    "JournalRow",
                    "JournalBody",
                    "JournalHead",
                    "JournalHead$Reason",
                    "JournalProof",
                    "JournalVerifier",
                    "JournalVerifier$Progress",
                    "JournalVerification",
                    "JournalVerification$Finding",
                    "JournalVerification$Problem",
                    "EntryKind",
                    "ActionRow",
                    "IntentRow",
                    "JournalException");

    /** What no edge may touch of execution, because an order cannot leave without it. */
    static final List<String> ORDER_SENDING = List.of("Executor", "OrderRequest", "VenueOrder");

    /** Libraries that repeat a call by themselves. */
    static final List<String> RETRY_LIBRARIES =
            List.of(
                    "io.github.resilience4j..",
                    "dev.failsafe..",
                    "net.jodah.failsafe..",
                    "org.springframework.retry..",
                    "org.springframework.core.retry..",
                    "org.springframework.resilience..");

    private static final List<String> BASE = List.of("domain", "codec");

    private ModuleMap() {}

    /** Returns every row, lowest package first. */
    static List<ModuleEntry> entries() {
        return List.of(
                new ModuleEntry(
                        "domain", "records and enums of the field, and ports", List.of(), of()),
                new ModuleEntry(
                        "codec",
                        "facts and decisions to and from canonical JSON; YAML",
                        List.of("domain"),
                        of("tools.jackson")),
                new ModuleEntry(
                        "market",
                        "closed candles in order, and a copy for views",
                        BASE,
                        of("io.lettuce", "redis.embedded", "tools.jackson")),
                new ModuleEntry("indicator", "candles to indicators", BASE, of()),
                new ModuleEntry(
                        "prediction",
                        "model files, inference and contributions",
                        BASE,
                        of("ml.dmlc", "tools.jackson")),
                new ModuleEntry(
                        "ruleset",
                        "rule files to decisions with their evidence",
                        BASE,
                        of("org.kie", "org.drools")),
                new ModuleEntry(
                        "execution", "venues, risk gate, executor", BASE, of("tools.jackson")),
                new ModuleEntry(
                        "journal",
                        "append-only store of decisions and intents",
                        BASE,
                        of("org.sqlite", "javax.crypto")),
                new ModuleEntry(
                        "wirevenue",
                        "a paper venue that speaks Binance's wire; it knows no adapter",
                        List.of("domain"),
                        of(
                                "jakarta.servlet",
                                "jakarta.websocket",
                                "javax.crypto",
                                "org.apache.catalina",
                                "org.apache.tomcat",
                                "tools.jackson")),
                new ModuleEntry(
                        "cycle",
                        "candle to order, live and in a backtest",
                        plus(SIBLINGS),
                        of("tools.jackson")),
                new ModuleEntry(
                        "settings",
                        "settings, read once and checked",
                        BASE,
                        of("org.springframework")),
                new ModuleEntry(
                        "access",
                        "users, tokens and their roles",
                        BASE,
                        of("org.springframework.security.crypto", "tools.jackson")),
                new ModuleEntry(
                        "api",
                        "REST interface",
                        plus(
                                List.of(
                                        "access",
                                        "cycle",
                                        "journal",
                                        "ruleset",
                                        "execution",
                                        "settings")),
                        of(
                                "org.springframework",
                                "jakarta",
                                "org.apache.catalina",
                                "io.swagger",
                                "io.micrometer.core",
                                "org.springdoc",
                                "com.fasterxml.jackson.databind",
                                "tools.jackson",
                                "org.slf4j")),
                new ModuleEntry(
                        "shell",
                        "commands",
                        plus(
                                List.of(
                                        "access",
                                        "cycle",
                                        "journal",
                                        "ruleset",
                                        "execution",
                                        "settings")),
                        of("org.springframework", "org.jline", "tools.jackson", "org.slf4j")),
                new ModuleEntry(
                        "wiring",
                        "puts the service together",
                        plus(wired()),
                        of(
                                "org.springframework",
                                "org.apache.catalina",
                                "io.micrometer.core",
                                "org.jline.utils",
                                "tools.jackson",
                                "org.slf4j")));
    }

    private static List<String> wired() {
        return Stream.of(SIBLINGS, EDGES, List.of("cycle", "settings", "wirevenue"))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> plus(List<String> modules) {
        List<String> all = new ArrayList<>(BASE);
        all.addAll(modules);
        return List.copyOf(all);
    }

    private static List<String> of(String... libraries) {
        return List.of(libraries);
    }
}
