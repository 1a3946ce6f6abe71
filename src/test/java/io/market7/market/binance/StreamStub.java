package io.market7.market.binance;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A WebSocket server that says what a test tells it to say, to everybody who is connected. */
public final class StreamStub implements AutoCloseable {

    private static final Pattern KEY = Pattern.compile("(?i)Sec-WebSocket-Key: *(\\S+)");
    private static final String MAGIC = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

    final List<Socket> open = new CopyOnWriteArrayList<>();
    final List<String> asked = new CopyOnWriteArrayList<>();
    private final ServerSocket server;

    public StreamStub() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        Thread thread = new Thread(this::run, "stream-stub");
        thread.setDaemon(true);
        thread.start();
    }

    public String url() {
        return "ws://127.0.0.1:" + server.getLocalPort();
    }

    private void run() {
        while (!server.isClosed()) {
            try {
                greet(server.accept());
            } catch (Exception e) {
                if (!server.isClosed()) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    private void greet(Socket socket) throws Exception {
        StringBuilder head = new StringBuilder();
        InputStream in = socket.getInputStream();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) in.read());
        }
        Matcher key = KEY.matcher(head);
        if (!key.find()) {
            socket.close();
            return;
        }
        byte[] proof =
                MessageDigest.getInstance("SHA-1")
                        .digest((key.group(1) + MAGIC).getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream()
                .write(
                        ("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                                        + "Sec-WebSocket-Accept: "
                                        + Base64.getEncoder().encodeToString(proof)
                                        + "\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
        asked.add(head.substring(0, head.indexOf("\r\n")));
        open.add(socket);
    }

    /** Tells a bar, closed or not. */
    void bar(String symbol, String timeframe, long openMillis, long lengthMillis, boolean closed) {
        double base = 100 + Math.abs(openMillis / 60_000 % 97);
        say(
                """
                {"stream":"x","data":{"e":"kline","E":1,"s":"%s","k":{"t":%d,"T":%d,"s":"%s","i":"%s","o":"%s","c":"%s","h":"%s","l":"%s","v":"10.5","n":7,"x":%s,"q":"1000"}}}"""
                        .formatted(
                                symbol,
                                openMillis,
                                openMillis + lengthMillis - 1,
                                symbol,
                                timeframe,
                                base,
                                base + 1,
                                base + 2,
                                base - 1,
                                closed));
    }

    /** Says a text to everybody. */
    void say(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (Socket socket : open) {
            try {
                OutputStream out = socket.getOutputStream();
                out.write(0x81);
                if (bytes.length < 126) {
                    out.write(bytes.length);
                } else {
                    out.write(126);
                    out.write(bytes.length >> 8);
                    out.write(bytes.length & 0xff);
                }
                out.write(bytes);
                out.flush();
            } catch (IOException e) {
                open.remove(socket);
            }
        }
    }

    /** Cuts every connection without a word. */
    void cut() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
        open.clear();
    }

    @Override
    public void close() throws IOException {
        server.close();
        cut();
    }
}
