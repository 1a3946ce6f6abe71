package io.market7.settings;

import java.nio.file.Path;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where things lie; relative paths are relative to the working directory.
 *
 * @param rules rule folders
 * @param config settings and {@code rulesets.yaml}
 * @param models model folders
 * @param journal journal, admin token and shell history
 */
public record FolderSettings(
        @DefaultValue("rules") Path rules,
        @DefaultValue("config") Path config,
        @DefaultValue("models") Path models,
        @DefaultValue("data") Path journal) {}
