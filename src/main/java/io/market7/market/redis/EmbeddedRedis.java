package io.market7.market.redis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import redis.embedded.core.ExecutableProvider;

/**
 * A Redis server of the service's own: on the loopback address, at a free port, with a random
 * password, keeping nothing on disk. It hangs on a pipe of its parent and ends when the parent
 * does, however it does; one that outlived its parent all the same is ended at the next start.
 */
public final class EmbeddedRedis implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(EmbeddedRedis.class.getName());
    private static final int STEPS = 100;
    private static final int STEP_MILLIS = 50;

    /** Starts the server, tells its number, and ends it when nobody holds the pipe any more. */
    private static final String KEEPER =
            "\"$0\" \"$1\" >\"$2\" 2>&1 & child=$!; echo $child; cat >/dev/null;"
                    + " kill $child 2>/dev/null; wait $child";

    private final Process keeper;
    private final ProcessHandle server;
    private final Path markFile;
    private final String url;

    private EmbeddedRedis(Process keeper, ProcessHandle server, Path markFile, String url) {
        this.keeper = keeper;
        this.server = server;
        this.markFile = markFile;
        this.url = url;
    }

    /**
     * Ends what an earlier parent left behind and starts a server.
     *
     * @param folder where its files lie; made when missing
     * @throws IOException when no server can be started here, with the reason
     */
    public static EmbeddedRedis start(Path folder) throws IOException {
        return start(folder, ExecutableProvider.newJarResourceProvider(bin(folder).toFile()));
    }

    static EmbeddedRedis start(Path folder, ExecutableProvider provider) throws IOException {
        Path home = Files.createDirectories(folder).toAbsolutePath();
        Path markFile = home.resolve("server.pid");
        reap(markFile);
        Path executable = executable(provider);
        int port = freePort();
        String password = password();
        Path config = config(home, port, password);
        Process keeper =
                new ProcessBuilder(
                                "/bin/sh",
                                "-c",
                                KEEPER,
                                executable.toString(),
                                config.toString(),
                                home.resolve("server.log").toString())
                        .start();
        try {
            BufferedReader numbers = keeper.inputReader(StandardCharsets.UTF_8);
            String pid = numbers.readLine();
            ProcessHandle server = running(pid, home);
            awaitPort(server, port, home);
            // Noted now: before, the process may still be the shell that becomes the server.
            Optional<ServerMark> mark = ServerMark.of(server);
            if (mark.isPresent()) {
                mark.get().save(markFile);
            }
            String url = "redis://:%s@127.0.0.1:%d".formatted(password, port);
            return new EmbeddedRedis(keeper, server, markFile, url);
        } catch (IOException e) {
            keeper.getOutputStream().close();
            throw e;
        } finally {
            Files.deleteIfExists(config);
        }
    }

    private static Path bin(Path folder) throws IOException {
        return Files.createDirectories(folder.toAbsolutePath().resolve("bin"));
    }

    private static Path executable(ExecutableProvider provider) throws IOException {
        try {
            return provider.get().toPath();
        } catch (RuntimeException e) {
            throw new IOException("there is no Redis for this machine: " + e.getMessage(), e);
        }
    }

    /** Ends the server in the file, if it is still that server. */
    static void reap(Path markFile) throws IOException {
        Optional<ProcessHandle> left = ServerMark.load(markFile).flatMap(ServerMark::process);
        if (left.isPresent()) {
            LOG.log(
                    System.Logger.Level.INFO,
                    "Process {0} is a Redis server an earlier service left behind; it is ended.",
                    Long.toString(left.get().pid()));
            left.get().destroyForcibly();
            left.get().onExit().orTimeout(5, TimeUnit.SECONDS).exceptionally(e -> null).join();
        }
        Files.deleteIfExists(markFile);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    private static String password() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Writes what only this user may read; it is deleted once the server has read it. */
    private static Path config(Path home, int port, String password) throws IOException {
        Path file = home.resolve("server.conf");
        Files.deleteIfExists(file);
        Files.createFile(
                file,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.write(
                file,
                List.of(
                        "bind 127.0.0.1",
                        "port " + port,
                        "requirepass " + password,
                        "protected-mode yes",
                        "save \"\"",
                        "appendonly no",
                        "maxmemory 64mb",
                        "maxmemory-policy volatile-ttl"));
    }

    private static ProcessHandle running(String pid, Path home) throws IOException {
        Optional<ProcessHandle> server =
                pid == null ? Optional.empty() : ProcessHandle.of(Long.parseLong(pid.strip()));
        if (server.isEmpty()) {
            throw new IOException("it ended at once: " + log(home));
        }
        return server.get();
    }

    private static void awaitPort(ProcessHandle server, int port, Path home) throws IOException {
        for (int step = 0; step < STEPS; step++) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress("127.0.0.1", port), STEP_MILLIS);
                return;
            } catch (IOException e) {
                nap();
            }
        }
        server.destroyForcibly();
        throw new IOException("it does not listen on port %d: %s".formatted(port, log(home)));
    }

    private static void nap() throws IOException {
        try {
            Thread.sleep(STEP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while it started", e);
        }
    }

    private static String log(Path home) throws IOException {
        Path log = home.resolve("server.log");
        String text = Files.exists(log) ? Files.readString(log).strip() : "";
        return text.substring(Math.max(0, text.length() - 300));
    }

    /** Returns where the server is, with its password. */
    public String url() {
        return url;
    }

    ProcessHandle server() {
        return server;
    }

    /** Ends the server. */
    @Override
    public void close() {
        try (OutputStream pipe = keeper.getOutputStream()) {
            pipe.flush();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "The pipe of Redis was closed before", e);
        }
        server.destroy();
        server.onExit().orTimeout(3, TimeUnit.SECONDS).exceptionally(e -> null).join();
        try {
            Files.deleteIfExists(markFile);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "Cannot delete " + markFile, e);
        }
    }
}
