package io.market7.bench;

import io.market7.codec.FactsException;
import io.market7.codec.FactsReader;
import io.market7.codec.FactsWriter;
import io.market7.wiring.ServiceStart;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;

/** One decision over HTTP: a real service on a free port, one client that asks and waits. */
final class HttpBench {

    private static final int WARM_UP = 2_000;
    private static final int REQUESTS = 3_000;

    private HttpBench() {}

    static List<BenchRow> run() throws IOException, InterruptedException {
        System.err.println("Measuring HTTP, about half a minute.");
        Path journal = Files.createTempDirectory("market7-bench-http");
        String[] arguments = {
            "--spring.config.location=optional:classpath:/,file:" + BenchHome.path("config") + "/",
            "--server.port=0",
            "--market7.folders.rules=" + BenchHome.path("rules"),
            "--market7.folders.config=" + BenchHome.path("config"),
            "--market7.folders.journal=" + journal,
            "--market7.simulated.history-days=1",
            "--market7.simulated.speed=1"
        };
        try (ConfigurableApplicationContext service = ServiceStart.application().run(arguments)) {
            int port =
                    service.getEnvironment()
                            .getRequiredProperty("local.server.port", Integer.class);
            return measure(URI.create("http://127.0.0.1:" + port + "/api/v1/evaluate"));
        }
    }

    private static List<BenchRow> measure(URI evaluate) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        List<String> lines =
                BenchFacts.dca(500).stream()
                        .map(FactsWriter::text)
                        .filter(HttpBench::readable)
                        .toList();
        double[] micros = new double[REQUESTS];
        for (int i = -WARM_UP; i < REQUESTS; i++) {
            HttpRequest request =
                    HttpRequest.newBuilder(evaluate)
                            .header("Content-Type", "application/json")
                            .POST(
                                    HttpRequest.BodyPublishers.ofString(
                                            lines.get(Math.floorMod(i, lines.size()))))
                            .build();
            long start = System.nanoTime();
            HttpResponse<String> response =
                    client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(
                        "The service answered %d: %s"
                                .formatted(response.statusCode(), response.body()));
            }
            if (i >= 0) {
                micros[i] = (System.nanoTime() - start) / 1_000.0;
            }
        }
        Arrays.sort(micros);
        return List.of(
                new BenchRow(
                        "http.evaluate.p50",
                        "wall us/request",
                        micros[REQUESTS / 2],
                        0,
                        null,
                        null),
                new BenchRow(
                        "http.evaluate.p99",
                        "wall us/request",
                        micros[REQUESTS * 99 / 100],
                        0,
                        null,
                        null));
    }

    /** The generator also makes prices with more digits than the fact format takes. */
    private static boolean readable(String line) {
        try {
            FactsReader.strict().read(line);
            return true;
        } catch (FactsException e) {
            return false;
        }
    }
}
