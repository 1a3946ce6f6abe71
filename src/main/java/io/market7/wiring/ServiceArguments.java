package io.market7.wiring;

import io.market7.shell.Folders;
import io.market7.shell.ServeCommand;
import io.market7.shell.line.ArgumentReader;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.UsageException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Turns the words of {@code serve} into settings: folders from options, the rest as it is. */
final class ServiceArguments {

    private static final Pattern SETTING =
            Pattern.compile("--(market7|server|spring|management|logging|springdoc)\\.[^=]+(=.*)?");

    private ServiceArguments() {}

    /**
     * @throws UsageException when a word is neither an option nor a setting
     */
    static List<String> of(List<String> words) {
        List<String> options = new ArrayList<>(words);
        options.remove("serve");
        List<String> given = new ArrayList<>();
        for (String word : words) {
            if (SETTING.matcher(word).matches()) {
                refuseWithoutValue(word);
                given.add(word);
                options.remove(word);
            }
        }
        List<String> settings = folders(ArgumentReader.read(ServeCommand.USAGE, options));
        settings.removeIf(each -> given.stream().anyMatch(wins -> name(wins).equals(name(each))));
        settings.addAll(given);
        return settings;
    }

    private static String name(String setting) {
        return setting.substring(0, setting.indexOf('='));
    }

    private static void refuseWithoutValue(String word) {
        if (!word.contains("=")) {
            throw new UsageException(
                    "%s has no value. Expected it in the same word: %s=VALUE"
                            .formatted(word, word));
        }
    }

    private static List<String> folders(Arguments arguments) {
        Folders folders = Folders.of(arguments);
        Folders.existing("rules", folders.rules());
        Path config = Folders.existing("config", folders.config()).toAbsolutePath();
        List<String> settings = new ArrayList<>();
        settings.add("--spring.config.location=optional:classpath:/,file:" + config + "/");
        settings.add("--market7.folders.rules=" + folders.rules());
        settings.add("--market7.folders.config=" + folders.config());
        settings.add("--market7.folders.models=" + folders.models());
        settings.add("--market7.folders.journal=" + folders.journal());
        return settings;
    }
}
