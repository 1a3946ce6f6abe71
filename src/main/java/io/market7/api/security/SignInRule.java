package io.market7.api.security;

import io.market7.settings.SecuritySettings;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.core.env.Environment;

/** When people have to sign in. */
final class SignInRule {

    private SignInRule() {}

    /**
     * Returns whether they have to: always, unless settings leave it open, orders are on paper, and
     * nobody but this machine can reach the service. A name of another machine among the allowed
     * hosts means that a proxy lets others in.
     */
    static boolean required(SecuritySettings settings, Environment environment) {
        return settings.signIn() == SecuritySettings.SignIn.ALWAYS
                || environment.matchesProfiles("live")
                || !settings.onlyThisMachine()
                || !isLoopback(environment.getProperty("server.address"));
    }

    private static boolean isLoopback(String address) {
        try {
            return address != null && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException(
                    "server.address is %s, which is no address of this machine. Expected one, such as 127.0.0.1."
                            .formatted(address),
                    e);
        }
    }
}
