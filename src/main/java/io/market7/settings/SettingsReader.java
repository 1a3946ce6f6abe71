package io.market7.settings;

import io.market7.codec.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.bind.AbstractBindHandler;
import org.springframework.boot.context.properties.bind.BindContext;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.OriginLookup;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * Reads {@link Market7Settings} and finds everything that is wrong with them before it gives up:
 * names that do not exist, values of the wrong kind, values out of range.
 */
public final class SettingsReader {

    private static final Set<String> FOREIGN =
            Set.of(
                    StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                    StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME,
                    "configurationProperties");

    private final List<SettingsFault> faults = new ArrayList<>();

    private SettingsReader() {}

    /**
     * Reads the settings of an environment.
     *
     * @throws SettingsException with every fault
     */
    public static Market7Settings read(ConfigurableEnvironment environment) {
        SettingsReader reader = new SettingsReader();
        environment.getPropertySources().forEach(reader::refuseUnknown);
        Market7Settings settings = reader.bind(environment);
        if (!reader.faults.isEmpty()) {
            throw new SettingsException(reader.faults);
        }
        return settings;
    }

    private void refuseUnknown(PropertySource<?> source) {
        if (FOREIGN.contains(source.getName())
                || !(source instanceof EnumerablePropertySource<?> names)) {
            return;
        }
        KnownNames known =
                new KnownNames(Market7Settings.PREFIX, Market7Settings.class)
                        .withOpen(ParameterOverrides.NAME);
        Set<String> reported = new LinkedHashSet<>();
        for (String spelled : names.getPropertyNames()) {
            String name = canonical(spelled);
            if (source instanceof CommandLinePropertySource<?>
                    && name.startsWith(Market7Settings.PREFIX + ".parameters")) {
                faults.add(
                        new SettingsFault(
                                place(source, spelled),
                                "Rule parameters are not read from the command line. Expected "
                                        + name
                                        + " in config/application.yaml."));
                continue;
            }
            if (name.startsWith(Market7Settings.PREFIX + ".")
                    && !known.contains(name)
                    && reported.add(name)) {
                faults.add(new SettingsFault(place(source, spelled), unknown(name, known)));
            }
        }
    }

    private static String canonical(String spelled) {
        String name = ConfigurationPropertyName.adapt(spelled, '.').toString();
        int index = name.indexOf('[');
        return index < 0 ? name : name.substring(0, index);
    }

    private static String unknown(String name, KnownNames known) {
        String near = Nearest.of(name, known.all());
        return near == null
                ? "There is no setting %s. Expected one of %s."
                        .formatted(name, String.join(", ", known.all()))
                : "There is no setting %s. Did you mean %s?".formatted(name, near);
    }

    private static String place(PropertySource<?> source, String spelled) {
        Origin origin = OriginLookup.getOrigin(source, spelled);
        return origin == null ? source.getName() : origin.toString();
    }

    private Market7Settings bind(ConfigurableEnvironment environment) {
        return Binder.get(environment)
                .bindOrCreate(
                        Market7Settings.PREFIX,
                        Bindable.of(Market7Settings.class),
                        new Collector());
    }

    /** Notes the innermost failure of each branch and goes on. */
    private final class Collector extends AbstractBindHandler {

        @Override
        public Object onFailure(
                ConfigurationPropertyName name,
                Bindable<?> target,
                BindContext context,
                Exception error) {
            if (!failedBelow(name)) {
                failed.add(name);
                ConfigurationProperty property = property(context, error);
                faults.add(
                        new SettingsFault(place(property), message(name, target, property, error)));
            }
            return null;
        }

        private final List<ConfigurationPropertyName> failed = new ArrayList<>();

        private boolean failedBelow(ConfigurationPropertyName name) {
            return failed.stream().anyMatch(each -> name.isAncestorOf(each) || name.equals(each));
        }

        private static ConfigurationProperty property(BindContext context, Exception error) {
            return error instanceof BindException bind && bind.getProperty() != null
                    ? bind.getProperty()
                    : context.getConfigurationProperty();
        }

        private static String place(ConfigurationProperty property) {
            return property == null || property.getOrigin() == null
                    ? "settings"
                    : property.getOrigin().toString();
        }

        private static String message(
                ConfigurationPropertyName name,
                Bindable<?> target,
                ConfigurationProperty property,
                Exception error) {
            Class<?> type = target.getType().resolve(Object.class);
            if (property != null && !type.isRecord()) {
                return "%s is %s. Expected %s."
                        .formatted(name, property.getValue(), ValueWords.of(type));
            }
            Throwable cause = error;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            return name + ": " + cause.getMessage();
        }
    }
}
