package io.market7.api;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** A listener of server-sent events that reads when it is told to, and not before. */
final class EventStream implements AutoCloseable {

    /** One event; a comment has neither name nor data. */
    record Event(String name, String id, String data, String comment, String retry) {

        long seq() {
            return Long.parseLong(id);
        }
    }

    private final Socket socket = new Socket();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final int status;
    private final Chunks body;

    EventStream(int port, String query, String... headerLines) throws IOException {
        socket.setReceiveBufferSize(65_536);
        socket.setSoTimeout(60_000);
        socket.connect(new InetSocketAddress("127.0.0.1", port));
        StringBuilder head = new StringBuilder("GET /api/v1/stream" + query + " HTTP/1.1\r\n");
        head.append("Host: 127.0.0.1:").append(port).append("\r\n");
        head.append("Accept-Encoding: gzip\r\n");
        for (String line : headerLines) {
            head.append(line).append("\r\n");
        }
        socket.getOutputStream()
                .write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        InputStream in = new BufferedInputStream(socket.getInputStream(), 65_536);
        this.status = Integer.parseInt(line(in).split(" ")[1]);
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        this.body = new Chunks(in);
    }

    int status() {
        return status;
    }

    String header(String name) {
        return headers.get(name.toLowerCase(Locale.ROOT));
    }

    /** Returns the next event or comment. */
    Event next() throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String line = line(body); !line.isEmpty(); line = line(body)) {
            int colon = line.indexOf(':');
            fields.put(line.substring(0, colon), line.substring(colon + 1).strip());
        }
        return new Event(
                fields.get("event"),
                fields.get("id"),
                fields.get("data"),
                fields.get(""),
                fields.get("retry"));
    }

    /** Returns the next event that fits; the others pass by. */
    Event next(Predicate<Event> wanted) throws IOException {
        Event event = next();
        while (!wanted.test(event)) {
            event = next();
        }
        return event;
    }

    Event nextNamed(String name) throws IOException {
        return next(each -> name.equals(each.name()));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private static String line(InputStream in) throws IOException {
        java.io.ByteArrayOutputStream line = new java.io.ByteArrayOutputStream();
        for (int letter = in.read(); letter != '\n'; letter = in.read()) {
            if (letter < 0) {
                throw new EOFException("The service ended the stream.");
            }
            if (letter != '\r') {
                line.write(letter);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    /** The body of a response that is sent in chunks. */
    private static final class Chunks extends InputStream {

        private final InputStream in;
        private int left;

        Chunks(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            if (left == 0) {
                left = Integer.parseInt(line(in), 16);
                if (left == 0) {
                    return -1;
                }
            }
            int letter = in.read();
            left--;
            if (left == 0) {
                line(in);
            }
            return letter;
        }
    }
}
