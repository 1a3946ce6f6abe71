package io.market7.api.security;

import io.market7.api.problem.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests addressed to another host. A page of another site can make a browser call a name
 * of its own that resolves to this machine; the name gives it away.
 */
public final class HostFilter extends OncePerRequestFilter {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    private final List<String> allowedHosts;

    /**
     * @param allowedHosts names without port; those of this machine need the service's own port
     */
    public HostFilter(List<String> allowedHosts) {
        this.allowedHosts = List.copyOf(allowedHosts);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String host = request.getHeader("Host");
        if (isAllowed(host, request.getLocalPort())) {
            chain.doFilter(request, response);
        } else {
            refusal(host).write(response);
        }
    }

    private boolean isAllowed(String header, int localPort) {
        if (header == null) {
            return false;
        }
        String host = header.toLowerCase(Locale.ROOT);
        int colon = host.lastIndexOf(':');
        boolean hasPort = colon > host.lastIndexOf(']');
        String name = hasPort ? host.substring(0, colon) : host;
        String port = hasPort ? host.substring(colon + 1) : "80";
        return allowedHosts.contains(name)
                && (!LOOPBACK.contains(name) || port.equals(Integer.toString(localPort)));
    }

    private static Problem refusal(String host) {
        return Problem.of(
                HttpStatus.MISDIRECTED_REQUEST,
                "host-refused",
                "The request is addressed to %s. Expected a host of market7.security.allowed-hosts, with this service's port."
                        .formatted(host));
    }
}
