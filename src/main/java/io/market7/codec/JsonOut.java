package io.market7.codec;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes one canonical JSON object: no blanks, plain numbers, null members left out. */
final class JsonOut {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator out;

    private JsonOut(JsonGenerator out) {
        this.out = out;
    }

    /** Returns the bytes of the object whose members {@code members} writes. */
    static byte[] object(Consumer<JsonOut> members) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        try (JsonGenerator out =
                FACTORY.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
            out.writeStartObject();
            members.accept(new JsonOut(out));
            out.writeEndObject();
        }
        return bytes.toByteArray();
    }

    void text(String name, String value) {
        if (value != null) {
            textOrNull(name, value);
        }
    }

    void textOrNull(String name, String value) {
        out.writeName(name);
        string(value);
    }

    private void string(String value) {
        if (value == null) {
            out.writeNull();
        } else {
            out.writeString(value);
        }
    }

    void nothing(String name) {
        out.writeName(name);
        out.writeNull();
    }

    void decimal(String name, BigDecimal value) {
        if (value != null) {
            out.writeName(name);
            out.writeNumber(PlainNumber.of(value));
        }
    }

    void measure(String name, Double value) {
        if (value != null) {
            out.writeName(name);
            out.writeNumber(PlainNumber.of(value));
        }
    }

    /** Writes a member whose canonical text is at hand. */
    void written(String name, String canonical) {
        out.writeName(name);
        out.writeRawValue(canonical);
    }

    void whole(String name, Integer value) {
        if (value != null) {
            out.writeName(name);
            out.writeNumber(value);
        }
    }

    void flag(String name, Boolean value) {
        if (value != null) {
            out.writeName(name);
            out.writeBoolean(value);
        }
    }

    void instant(String name, Instant value) {
        if (value != null) {
            out.writeName(name);
            out.writeString(value.toString());
        }
    }

    void label(String name, Enum<?> value) {
        if (value != null) {
            text(name, value.name());
        }
    }

    /** Writes an object under {@code name} unless {@code value} is null. */
    <T> void object(String name, T value, BiConsumer<JsonOut, T> members) {
        if (value != null) {
            out.writeName(name);
            element(value, members);
        }
    }

    private <T> void element(T value, BiConsumer<JsonOut, T> members) {
        out.writeStartObject();
        members.accept(this, value);
        out.writeEndObject();
    }

    /** Writes an array of objects unless {@code values} is null. */
    <T> void objects(String name, List<T> values, BiConsumer<JsonOut, T> members) {
        if (values != null) {
            out.writeName(name);
            out.writeStartArray();
            values.forEach(value -> element(value, members));
            out.writeEndArray();
        }
    }

    /** Writes an array of texts unless {@code values} is null. */
    void texts(String name, Collection<String> values) {
        array(name, values, this::string);
    }

    void measures(String name, List<Double> values) {
        array(name, values, value -> out.writeNumber(PlainNumber.of(value)));
    }

    void wholes(String name, List<Integer> values) {
        array(name, values, out::writeNumber);
    }

    private <T> void array(String name, Collection<T> values, Consumer<T> writer) {
        if (values != null) {
            out.writeName(name);
            out.writeStartArray();
            values.forEach(writer);
            out.writeEndArray();
        }
    }

    /** Writes a plain value of any kind; members of maps in name order. */
    void plain(String name, Object value) {
        out.writeName(name);
        plain(value);
    }

    private void plain(Object value) {
        if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            sorted(map).forEach(this::plain);
            out.writeEndObject();
        } else if (value instanceof Collection<?> elements) {
            out.writeStartArray();
            elements.forEach(this::plain);
            out.writeEndArray();
        } else {
            scalar(value);
        }
    }

    private static Map<String, Object> sorted(Map<?, ?> map) {
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put(String.valueOf(key), value));
        return sorted;
    }

    private void scalar(Object value) {
        if (value instanceof BigDecimal decimal) {
            out.writeNumber(PlainNumber.of(decimal));
        } else if (value instanceof Double || value instanceof Float) {
            out.writeNumber(PlainNumber.of(((Number) value).doubleValue()));
        } else if (value instanceof Number whole) {
            out.writeNumber(whole.toString());
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else {
            string(value instanceof Enum<?> e ? e.name() : value == null ? null : value.toString());
        }
    }
}
