package io.market7.wirevenue.wire;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.server.ServerContainer;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.websocket.server.WsSci;

/** HTTP and WebSocket on a loopback port of their own. */
final class WireServer implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    private final Tomcat tomcat = new Tomcat();
    private final Connector connector = new Connector();
    private final File folder;

    /** Answers one HTTP request. */
    interface Asked {
        Exchanged ask(String method, String path, String query, String body, String key);
    }

    /**
     * @param port 0 chooses a free one
     * @throws IllegalStateException when the port cannot be had
     */
    WireServer(int port, Asked asked, StreamHub hub) {
        try {
            folder = Files.createTempDirectory("market7-wire-venue").toFile();
        } catch (IOException e) {
            throw new UncheckedIOException("No folder for the wire venue", e);
        }
        tomcat.setBaseDir(folder.getPath());
        connector.setPort(port);
        connector.setProperty("address", LOOPBACK);
        connector.setProperty("relaxedQueryChars", "[]\"{}|");
        connector.setThrowOnFailure(true);
        tomcat.setConnector(connector);
        StandardContext context = (StandardContext) tomcat.addContext("", folder.getPath());
        context.setClearReferencesRmiTargets(false);
        context.setClearReferencesThreadLocals(false);
        Tomcat.addServlet(context, "wire", new Servlet(asked)).addMapping("/*");
        context.addServletContainerInitializer(new WsSci(), Set.of());
        try {
            tomcat.start();
            ServerContainer sockets =
                    (ServerContainer)
                            context.getServletContext()
                                    .getAttribute(ServerContainer.class.getName());
            StreamEndpoint.addTo(sockets, hub);
        } catch (LifecycleException | DeploymentException e) {
            close();
            throw new IllegalStateException(
                    "The wire venue cannot listen on port %d of %s. Expected a free one."
                            .formatted(port, LOOPBACK),
                    e);
        }
    }

    int port() {
        return connector.getLocalPort();
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
            try (var files = Files.walk(folder.toPath())) {
                files.sorted(java.util.Comparator.reverseOrder())
                        .map(Path::toFile)
                        .forEach(File::delete);
            }
        } catch (LifecycleException | IOException e) {
            throw new IllegalStateException("The wire venue cannot be stopped", e);
        }
    }

    private static final class Servlet extends HttpServlet {

        private final transient Asked asked;

        Servlet(Asked asked) {
            this.asked = asked;
        }

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            String body =
                    new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Exchanged answer =
                    asked.ask(
                            request.getMethod(),
                            request.getRequestURI(),
                            request.getQueryString(),
                            body,
                            request.getHeader("X-MBX-APIKEY"));
            response.setStatus(answer.status());
            response.setContentType("application/json;charset=UTF-8");
            answer.headers().forEach(response::setHeader);
            byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        }
    }
}
