package io.market7.api;

import io.market7.wiring.ServiceStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One service for all tests of the interface: started once on a free port with a journal of its
 * own, ended with the process.
 */
final class ApiServer {

    private static final ApiServer INSTANCE = new ApiServer();

    final Path journal;
    final ConfigurableApplicationContext context;
    final RawHttp http;
    final int port;

    private ApiServer() {
        try {
            journal = Files.createTempDirectory("market7-api");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context = ServiceStart.application().run(arguments(journal).toArray(String[]::new));
        port = context.getEnvironment().getProperty("local.server.port", Integer.class);
        http = new RawHttp(port);
    }

    static ApiServer get() {
        return INSTANCE;
    }

    static List<String> arguments(Path journal) {
        return List.of(
                "--spring.config.location=optional:classpath:/,file:config/",
                "--server.port=0",
                "--market7.folders.journal=" + journal,
                "--market7.simulated.history-days=1",
                "--market7.simulated.speed=1500");
    }

    String token() throws IOException {
        return Files.readString(journal.resolve("admin-token")).strip();
    }

    /** Waits for something the trading loop brings about. */
    static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It did not come about within a minute.");
            }
            Thread.sleep(50);
        }
    }
}
