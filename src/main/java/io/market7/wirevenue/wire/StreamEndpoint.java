package io.market7.wirevenue.wire;

import jakarta.websocket.CloseReason;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.util.List;
import java.util.Map;

/** A WebSocket a client opened. */
final class StreamEndpoint extends Endpoint {

    private final StreamHub hub;
    private Subscriber subscriber;

    StreamEndpoint(StreamHub hub) {
        this.hub = hub;
    }

    static void addTo(ServerContainer sockets, StreamHub hub) throws DeploymentException {
        for (String path :
                List.of(
                        "/{market}/ws/{streams}",
                        "/{market}/ws",
                        "/{market}/stream",
                        "/ws-api/v3")) {
            sockets.addEndpoint(
                    ServerEndpointConfig.Builder.create(StreamEndpoint.class, path)
                            .configurator(
                                    new ServerEndpointConfig.Configurator() {
                                        @Override
                                        public <T> T getEndpointInstance(Class<T> type) {
                                            return type.cast(new StreamEndpoint(hub));
                                        }
                                    })
                            .build());
        }
    }

    @Override
    public void onOpen(Session session, EndpointConfig config) {
        Map<String, String> parts = session.getPathParameters();
        String market = parts.getOrDefault("market", "spot");
        boolean combined = session.getRequestURI().getPath().endsWith("/stream");
        subscriber = new Subscriber(session, market, combined);
        String asked = parts.get("streams");
        if (combined) {
            asked = Call.decode(session.getQueryString()).get("streams");
        }
        if (asked != null) {
            hub.subscribe(subscriber, List.of(asked.split("/")));
        }
        hub.add(subscriber);
        session.addMessageHandler(
                new MessageHandler.Whole<String>() {
                    @Override
                    public void onMessage(String text) {
                        hub.said(subscriber, text);
                    }
                });
    }

    @Override
    public void onClose(Session session, CloseReason reason) {
        hub.remove(subscriber);
    }

    @Override
    public void onError(Session session, Throwable failure) {
        hub.remove(subscriber);
    }
}
