package io.market7.settings;

import io.market7.codec.YamlDocuments;
import io.market7.codec.YamlFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The model versions an environment binds, {@code market7.models.<model>} of the settings files,
 * for commands that start no service.
 */
public final class ModelBindings {
    private static final String NAME = Market7Settings.PREFIX + ".models";

    private ModelBindings() {}

    /**
     * Reads {@code application.yaml} and the files of the active profiles, later ones on top. A
     * folder without them binds nothing.
     *
     * @return version by model
     * @throws SettingsException with every fault
     */
    public static Map<String, String> read(Path folder, List<String> profiles) {
        List<SettingsFault> faults = new ArrayList<>();
        Map<String, String> bindings = new TreeMap<>();
        add(bindings, folder.resolve("application.yaml"), faults);
        profiles.forEach(
                each -> add(bindings, folder.resolve("application-" + each + ".yaml"), faults));
        if (!faults.isEmpty()) {
            throw new SettingsException(faults);
        }
        return bindings;
    }

    private static void add(Map<String, String> bindings, Path file, List<SettingsFault> faults) {
        if (!Files.isRegularFile(file)) {
            return;
        }
        try {
            Object own = YamlDocuments.map(Files.readString(file)).get(Market7Settings.PREFIX);
            Object models = own instanceof Map<?, ?> section ? section.get("models") : null;
            if (models instanceof Map<?, ?> map) {
                map.forEach((model, version) -> bindings.put(model.toString(), "" + version));
            } else if (models != null) {
                faults.add(
                        new SettingsFault(
                                file.toString(),
                                NAME + " holds " + models + ". Expected versions by model."));
            }
        } catch (YamlFault e) {
            String place = "%s:%d:%d".formatted(file, e.line(), e.column());
            faults.add(new SettingsFault(place, e.getMessage()));
        } catch (IOException e) {
            faults.add(new SettingsFault(file.toString(), "It cannot be read: " + e.getMessage()));
        }
    }
}
