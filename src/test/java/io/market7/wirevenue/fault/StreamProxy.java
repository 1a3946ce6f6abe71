package io.market7.wirevenue.fault;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands before the venue's streams. Only texts from the venue go wrong; pings pass always. */
public final class StreamProxy implements AutoCloseable {

    /** What becomes of texts. */
    public enum Mode {
        /** Each arrives once, in order. */
        PASS,
        /** None arrives, and the connection stays open. */
        SILENT,
        /** Each arrives twice. */
        DUPLICATE,
        /** Each waits for the next, and arrives after it. */
        REORDER
    }

    private static final int TEXT = 1;

    private final ServerSocket server;
    private final URI target;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final AtomicInteger dropped = new AtomicInteger();
    private volatile Mode mode = Mode.PASS;

    /**
     * @param target where the venue streams, with a port
     */
    public StreamProxy(String target) throws IOException {
        this.target = URI.create(target);
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        daemon(this::accept);
    }

    /** Returns where clients listen; paths stay as they are. */
    public String url() {
        return "ws://127.0.0.1:" + server.getLocalPort() + target.getPath();
    }

    /** What becomes of texts from now on. */
    public void mode(Mode wanted) {
        mode = wanted;
    }

    /** Returns how many texts did not arrive. */
    public int dropped() {
        return dropped.get();
    }

    /** Cuts every connection without a word. */
    public void cut() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
        sockets.clear();
    }

    private static void daemon(Work work) {
        Thread thread =
                new Thread(
                        () -> {
                            try {
                                work.run();
                            } catch (IOException e) {
                                System.getLogger(StreamProxy.class.getName())
                                        .log(System.Logger.Level.DEBUG, "a side is gone: {0}", e);
                            }
                        },
                        "stream-proxy");
        thread.setDaemon(true);
        thread.start();
    }

    private interface Work {
        void run() throws IOException;
    }

    private void accept() throws IOException {
        while (!server.isClosed()) {
            Socket client = server.accept();
            Socket venue = new Socket(target.getHost(), target.getPort());
            sockets.add(client);
            sockets.add(venue);
            daemon(() -> client.getInputStream().transferTo(venue.getOutputStream()));
            daemon(() -> frames(venue, client));
        }
    }

    private void frames(Socket venue, Socket client) throws IOException {
        DataInputStream in = new DataInputStream(venue.getInputStream());
        OutputStream out = client.getOutputStream();
        try {
            head(in, out);
            byte[] held = null;
            while (true) {
                byte[] frame = frame(in);
                Mode now = mode;
                boolean text = (frame[0] & 0x0f) == TEXT;
                if (!text || now == Mode.PASS) {
                    out.write(frame);
                } else if (now == Mode.DUPLICATE) {
                    out.write(frame);
                    out.write(frame);
                } else if (now == Mode.REORDER && held == null) {
                    held = frame;
                } else if (now == Mode.REORDER) {
                    out.write(frame);
                    out.write(held);
                    held = null;
                } else {
                    dropped.incrementAndGet();
                }
                out.flush();
            }
        } finally {
            client.close();
        }
    }

    private static void head(InputStream in, OutputStream out) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("no answer to the handshake");
            }
            head.append((char) next);
            out.write(next);
        }
        out.flush();
    }

    /** Reads a frame of a server, which masks nothing, with its head. */
    private static byte[] frame(DataInputStream in) throws IOException {
        int first = in.readUnsignedByte();
        int second = in.readUnsignedByte();
        int more = second == 126 ? 2 : second == 127 ? 8 : 0;
        byte[] length = new byte[more];
        in.readFully(length);
        int size = more == 0 ? second : 0;
        for (byte each : length) {
            size = size << 8 | each & 0xff;
        }
        byte[] frame = new byte[2 + more + size];
        frame[0] = (byte) first;
        frame[1] = (byte) second;
        System.arraycopy(length, 0, frame, 2, more);
        in.readFully(frame, 2 + more, size);
        return frame;
    }

    @Override
    public void close() throws IOException {
        server.close();
        cut();
    }
}
