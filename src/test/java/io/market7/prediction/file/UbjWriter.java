package io.market7.prediction.file;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Writes UBJSON the way XGBoost does, as far as the tests need it. */
final class UbjWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private UbjWriter() {}

    static byte[] write(Object value) {
        UbjWriter writer = new UbjWriter();
        try {
            writer.value(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return writer.bytes.toByteArray();
    }

    private void value(Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            out.write('{');
            for (Map.Entry<?, ?> member : map.entrySet()) {
                text((String) member.getKey());
                value(member.getValue());
            }
            out.write('}');
        } else if (value instanceof List<?> list) {
            out.writeBytes("[#");
            length(list.size());
            for (Object each : list) {
                value(each);
            }
        } else if (value instanceof int[] numbers) {
            typed('l', numbers.length);
            for (int each : numbers) {
                out.writeInt(each);
            }
        } else if (value instanceof float[] numbers) {
            typed('d', numbers.length);
            for (float each : numbers) {
                out.writeFloat(each);
            }
        } else if (value instanceof double[] numbers) {
            typed('D', numbers.length);
            for (double each : numbers) {
                out.writeDouble(each);
            }
        } else {
            scalar(value);
        }
    }

    private void scalar(Object value) throws IOException {
        if (value == null) {
            out.write('Z');
        } else if (value instanceof Boolean truth) {
            out.write(truth ? 'T' : 'F');
        } else if (value instanceof Integer number) {
            out.write('l');
            out.writeInt(number);
        } else {
            out.write('S');
            text((String) value);
        }
    }

    private void typed(char type, int count) throws IOException {
        out.writeBytes("[$" + type + "#");
        length(count);
    }

    private void text(String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        length(utf8.length);
        out.write(utf8);
    }

    private void length(int length) throws IOException {
        out.write('L');
        out.writeLong(length);
    }
}
