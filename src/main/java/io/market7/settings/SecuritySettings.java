package io.market7.settings;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may speak to the service.
 *
 * @param allowedHosts host names, without port, that requests may be addressed to
 * @param allowedOrigins other sites whose pages may call with a token; none unless named
 * @param signIn when people have to sign in
 */
public record SecuritySettings(
        @DefaultValue({"127.0.0.1", "localhost", "[::1]"}) List<String> allowedHosts,
        @DefaultValue List<String> allowedOrigins,
        @DefaultValue("auto") SignIn signIn) {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final Pattern HOST =
            Pattern.compile("[a-z0-9]([a-z0-9.-]*[a-z0-9])?|\\[[0-9a-f:.]+]");
    private static final Pattern ORIGIN =
            Pattern.compile("https?://(" + HOST.pattern() + ")(:[0-9]{1,5})?");

    /** When people have to sign in. */
    public enum SignIn {
        /** Except on paper, at a service that only this machine can reach. */
        AUTO,
        /** Always. */
        ALWAYS
    }

    /** Refuses what is no host name and what is no origin. */
    public SecuritySettings {
        allowedHosts = allowedHosts == null ? List.of() : List.copyOf(allowedHosts);
        allowedOrigins = allowedOrigins == null ? List.of() : List.copyOf(allowedOrigins);
        for (String host : allowedHosts) {
            if (!HOST.matcher(host).matches()) {
                throw new IllegalArgumentException(
                        "allowed-hosts names %s. Expected host names in lower case without port, such as trading.example.org."
                                .formatted(host));
            }
        }
        for (String origin : allowedOrigins) {
            if (!ORIGIN.matcher(origin).matches()) {
                throw new IllegalArgumentException(
                        "allowed-origins names %s. Expected origins such as https://desk.example.org."
                                .formatted(origin));
            }
        }
    }

    /** Returns whether requests must be addressed to this machine by one of its own names. */
    public boolean onlyThisMachine() {
        return LOOPBACK.containsAll(allowedHosts);
    }
}
