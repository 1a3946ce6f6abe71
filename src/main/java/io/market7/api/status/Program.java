package io.market7.api.status;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** What is running. */
@Component
public class Program {

    private final String environment;
    private final String version;

    Program(Environment profiles, ObjectProvider<BuildProperties> build) {
        this.environment = profiles.matchesProfiles("live") ? "live" : "paper";
        BuildProperties built = build.getIfAvailable();
        this.version = built == null ? "development" : built.getVersion();
    }

    /** Returns {@code paper}, or {@code live} when orders cost money. */
    public String environment() {
        return environment;
    }

    /** Returns the version; {@code development} when it runs from its classes. */
    public String version() {
        return version;
    }
}
