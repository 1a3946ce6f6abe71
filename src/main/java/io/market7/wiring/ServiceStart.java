package io.market7.wiring;

import io.market7.settings.Market7Settings;
import io.market7.settings.SettingsReader;
import io.market7.shell.line.UsageException;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Starts the service, or says in one sentence why it cannot. */
public final class ServiceStart {

    private ServiceStart() {}

    /** Starts the service; ends the process when it cannot. */
    public static void start(List<String> words) {
        try {
            ConfigurableApplicationContext context =
                    application().run(ServiceArguments.of(words).toArray(String[]::new));
            System.err.println("Market7 is ready on " + address(context));
        } catch (RuntimeException e) {
            System.err.println(StartFailure.sentence(e));
            System.exit(StartFailure.exitCode(e));
        }
    }

    /** Returns the service, not started. */
    public static SpringApplication application() {
        SpringApplication application = new SpringApplication(ServiceApplication.class);
        ApplicationContextInitializer<ConfigurableApplicationContext> settings =
                ServiceStart::readSettings;
        application.addInitializers(settings);
        return application;
    }

    /** Reads settings before anything starts that they could be wrong for. */
    private static void readSettings(ConfigurableApplicationContext context) {
        Market7Settings settings = SettingsReader.read(context.getEnvironment());
        refuseLive(context.getEnvironment());
        refuseContracts(context.getEnvironment());
        PortCheck.refuseTaken(context.getEnvironment());
        context.getBeanFactory().registerSingleton("market7Settings", settings);
    }

    /** Paper trading must never be mistaken for trading. */
    private static void refuseLive(Environment environment) {
        if (environment.matchesProfiles("live")) {
            throw new UsageException(
                    "Profile live sends real orders, and this version has no adapter to an exchange. Expected profile paper, the default.");
        }
    }

    /** Trading spot under the profile that trades contracts would be half of what was asked for. */
    private static void refuseContracts(Environment environment) {
        if (environment.matchesProfiles("leverage")) {
            throw new UsageException(
                    "Profile leverage trades contracts, and the service has no mark prices and funding to trade them with. Expected it in a backtest: market7 backtest --market futures --profile leverage.");
        }
    }

    private static String address(ConfigurableApplicationContext context) {
        String host = context.getEnvironment().getProperty("server.address", "127.0.0.1");
        return "http://%s:%s"
                .formatted(host, context.getEnvironment().getProperty("local.server.port"));
    }
}
