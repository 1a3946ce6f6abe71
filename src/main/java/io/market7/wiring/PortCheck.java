package io.market7.wiring;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.core.env.Environment;

/** Looks whether the port is free before anything else is opened. */
final class PortCheck {

    private PortCheck() {}

    /** A port somebody else listens on. */
    static final class PortTakenException extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        PortTakenException(int port, Throwable cause) {
            super(
                    "Port %d is taken; choose another with --server.port=%d, or any free one with --server.port=0."
                            .formatted(port, port < 65_535 ? port + 1 : port - 1),
                    cause);
        }
    }

    /**
     * @throws PortTakenException when somebody listens on it
     */
    static void refuseTaken(Environment environment) {
        int port = environment.getProperty("server.port", Integer.class, 8000);
        String address = environment.getProperty("server.address", "127.0.0.1");
        if (port <= 0) {
            return;
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (IOException e) {
            throw new PortTakenException(port, e);
        }
    }
}
