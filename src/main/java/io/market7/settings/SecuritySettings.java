package io.market7.settings;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may speak to the service.
 *
 * @param allowedHosts host names, without port, that requests may be addressed to
 */
public record SecuritySettings(
        @DefaultValue({"127.0.0.1", "localhost", "[::1]"}) List<String> allowedHosts) {

    private static final Pattern HOST =
            Pattern.compile("[a-z0-9]([a-z0-9.-]*[a-z0-9])?|\\[[0-9a-f:.]+]");

    /** Refuses what is no host name. */
    public SecuritySettings {
        allowedHosts = allowedHosts == null ? List.of() : List.copyOf(allowedHosts);
        for (String host : allowedHosts) {
            if (!HOST.matcher(host).matches()) {
                throw new IllegalArgumentException(
                        "allowed-hosts names %s. Expected host names in lower case without port, such as trading.example.org."
                                .formatted(host));
            }
        }
    }
}
