package io.market7.cycle.model;

import io.market7.prediction.catalog.Engine;
import io.market7.prediction.catalog.ModelAbsentException;
import io.market7.prediction.catalog.ModelFolder;
import io.market7.prediction.catalog.ModelVersion;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The model versions that decide, opened and proved once. One that cannot be trusted is absent,
 * with a reason: its predictions stay unknown, and guards meet their twins.
 */
public final class BoundModels implements AutoCloseable {
    /** No model is bound. */
    public static final BoundModels NONE = new BoundModels(Map.of());

    private final Map<String, Bound> all;

    /**
     * One binding.
     *
     * @param version version asked for
     * @param model the model; null when absent
     * @param drift how far its world has moved; null when absent
     * @param absent why it is absent; null when it is not
     */
    record Bound(String version, ModelVersion model, Drift drift, String absent) {}

    private BoundModels(Map<String, Bound> all) {
        this.all = all;
    }

    /**
     * Opens what is bound.
     *
     * <p>Which engine goes through the trees makes no difference to what they say.
     *
     * @param folder model folders
     * @param bindings version by model
     * @param engine {@code walk} or {@code xgboost4j}
     */
    public static BoundModels open(Path folder, Map<String, String> bindings, String engine) {
        return open(folder, bindings, Engine.valueOf(engine.toUpperCase(Locale.ROOT)));
    }

    private static BoundModels open(Path folder, Map<String, String> bindings, Engine engine) {
        Map<String, Bound> all = new LinkedHashMap<>();
        new TreeMap<>(bindings)
                .forEach(
                        (model, version) ->
                                all.put(
                                        model,
                                        open(
                                                folder.resolve(model).resolve(version),
                                                version,
                                                engine)));
        return new BoundModels(all);
    }

    private static Bound open(Path folder, String version, Engine engine) {
        try {
            ModelVersion model = new ModelFolder(folder).open(engine);
            return new Bound(version, model, new Drift(model), null);
        } catch (ModelAbsentException e) {
            return new Bound(version, null, null, e.getMessage());
        }
    }

    /** Returns what is bound for a model; empty when nothing is. */
    Optional<Bound> of(String model) {
        return Optional.ofNullable(all.get(model));
    }

    /** Returns why bound models are absent, by name; empty when all can be trusted. */
    public Map<String, String> absent() {
        Map<String, String> absent = new LinkedHashMap<>();
        all.forEach(
                (name, bound) -> {
                    if (bound.absent() != null) {
                        absent.put(name, bound.absent());
                    }
                });
        return absent;
    }

    /** Returns the versions that are bound, by name, absent ones included. */
    public Map<String, String> versions() {
        Map<String, String> versions = new LinkedHashMap<>();
        all.forEach((name, bound) -> versions.put(name, bound.version()));
        return versions;
    }

    /** Returns how far the world of a bound model has moved; empty when none is bound. */
    public Optional<Drift.Standing> drift(String model) {
        return of(model).map(Bound::drift).map(Drift::standing);
    }

    @Override
    public void close() {
        all.values().stream()
                .filter(bound -> bound.model() != null)
                .forEach(bound -> bound.model().close());
    }
}
