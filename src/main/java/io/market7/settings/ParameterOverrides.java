package io.market7.settings;

import io.market7.codec.YamlDocuments;
import io.market7.codec.YamlFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rule parameters an environment overrides: {@code market7.parameters.<ruleset>.<parameter>} of
 * the settings files. They are read as plain YAML, so that lists, maps and null stay what they are;
 * the rulesets themselves check names and ranges.
 */
public final class ParameterOverrides {

    static final String NAME = Market7Settings.PREFIX + ".parameters";

    private ParameterOverrides() {}

    /**
     * Reads {@code application.yaml} and the files of the active profiles, later ones on top. A
     * folder without them overrides nothing.
     *
     * @throws SettingsException with every fault
     */
    public static Map<String, Map<String, Object>> read(Path folder, List<String> profiles) {
        List<SettingsFault> faults = new ArrayList<>();
        Map<String, Map<String, Object>> overrides = new LinkedHashMap<>();
        add(overrides, folder.resolve("application.yaml"), faults);
        profiles.forEach(
                each -> add(overrides, folder.resolve("application-" + each + ".yaml"), faults));
        if (!faults.isEmpty()) {
            throw new SettingsException(faults);
        }
        return overrides;
    }

    private static void add(
            Map<String, Map<String, Object>> overrides, Path file, List<SettingsFault> faults) {
        if (!Files.isRegularFile(file)) {
            return;
        }
        try {
            Map<String, Object> document = YamlDocuments.map(Files.readString(file));
            Object section =
                    document.get("market7") instanceof Map<?, ?> own ? own.get("parameters") : null;
            section(file, section, faults)
                    .forEach(
                            (ruleset, values) ->
                                    overrides
                                            .computeIfAbsent(ruleset, name -> new LinkedHashMap<>())
                                            .putAll(section(file, values, faults)));
        } catch (YamlFault e) {
            String place = "%s:%d:%d".formatted(file, e.line(), e.column());
            faults.add(new SettingsFault(place, e.getMessage()));
        } catch (IOException e) {
            faults.add(new SettingsFault(file.toString(), "It cannot be read: " + e.getMessage()));
        }
    }

    private static Map<String, Object> section(
            Path file, Object value, List<SettingsFault> faults) {
        Map<String, Object> section = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> section.put(String.valueOf(key), each));
        } else if (value != null) {
            faults.add(
                    new SettingsFault(
                            file.toString(),
                            NAME + " holds " + value + ". Expected parameters by ruleset."));
        }
        return section;
    }
}
