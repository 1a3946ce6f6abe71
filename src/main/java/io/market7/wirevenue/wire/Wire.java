package io.market7.wirevenue.wire;

import io.market7.wirevenue.book.Listing;
import io.market7.wirevenue.futures.FuturesDesk;
import io.market7.wirevenue.spot.SpotDesk;
import java.util.Map;

/** The venue's markets on the wire. */
public final class Wire implements AutoCloseable {

    private final SpotDesk spot;
    private final FuturesDesk futures;
    private final SpotStreams spotStreams;
    private final FuturesStreams futuresStreams;
    private final Signatures signatures = new Signatures();
    private final StreamHub hub;
    private final Gate spotGate;
    private final Gate futuresGate;
    private final WireServer server;

    /**
     * Begins to answer.
     *
     * @param port on loopback; 0 chooses a free one
     */
    public Wire(SpotDesk spot, FuturesDesk futures, int port) {
        this.spot = spot;
        this.futures = futures;
        ListenKeys spotKeys = new ListenKeys();
        ListenKeys futuresKeys = new ListenKeys();
        hub =
                new StreamHub(
                        Map.of("spot", spotKeys, "futures", futuresKeys), signatures, spot::now);
        futuresStreams = new FuturesStreams(futures, hub);
        futures.listen(futuresStreams);
        futures.algos().listen(futuresStreams::algo);
        futuresGate =
                new Gate(
                        new FuturesRoutes(futures, futuresKeys).all(),
                        new RateLimits(FuturesRoutes.WEIGHT, FuturesRoutes.ORDERS),
                        signatures,
                        futures::now);
        spotStreams = new SpotStreams(spot, hub);
        spot.listen(spotStreams);
        spotGate =
                new Gate(
                        new SpotRoutes(spot, spotKeys).all(),
                        new RateLimits(SpotRoutes.WEIGHT, SpotRoutes.ORDERS),
                        signatures,
                        spot::now);
        server = new WireServer(port, this::ask, hub);
    }

    private Exchanged ask(String method, String path, String query, String body, String key) {
        if (path.startsWith("/fapi/")) {
            synchronized (futures) {
                futures.advance();
                return futuresGate.ask(method, path, query, body, key);
            }
        }
        synchronized (spot) {
            return spotGate.ask(method, path, query, body, key);
        }
    }

    /** Lets a key, signing with a secret, act for an account. */
    public void key(String key, String secret, String owner) {
        signatures.add(key, secret, owner);
    }

    /** Tells streams what only time has brought: bars that closed. */
    public void tick() {
        synchronized (spot) {
            spot.listings().stream().map(Listing::symbol).forEach(spotStreams::bars);
        }
        synchronized (futures) {
            futures.advance();
            futures.listings().stream().map(Listing::symbol).forEach(futuresStreams::bars);
        }
    }

    /** Returns how many streams of a market somebody listens to. */
    public int streams(String market) {
        return hub.wanted(market).size();
    }

    /** Returns the port that answers. */
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        hub.close();
        server.close();
    }
}
