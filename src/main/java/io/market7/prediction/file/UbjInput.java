package io.market7.prediction.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The primitives of UBJSON, big-endian; asks for no byte that is not there. */
final class UbjInput {

    private final ByteBuffer bytes;

    UbjInput(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    int position() {
        return bytes.position();
    }

    boolean atEnd() {
        return !bytes.hasRemaining();
    }

    /** Returns the next marker and moves past it. */
    char marker() {
        require(1);
        return (char) (bytes.get() & 0xff);
    }

    /** Moves past the next marker when it is {@code wanted}. */
    boolean accept(char wanted) {
        require(1);
        if ((bytes.get(bytes.position()) & 0xff) != wanted) {
            return false;
        }
        bytes.get();
        return true;
    }

    static boolean isNumber(char type) {
        return "iUIlLdD".indexOf(type) >= 0;
    }

    /** Returns a number of {@code type}; a 64-bit integer must be exact as a double. */
    double number(char type) {
        require(width(type));
        return switch (type) {
            case 'i' -> bytes.get();
            case 'U' -> bytes.get() & 0xff;
            case 'I' -> bytes.getShort();
            case 'l' -> bytes.getInt();
            case 'L' -> exact(bytes.getLong());
            case 'd' -> bytes.getFloat();
            default -> bytes.getDouble();
        };
    }

    /** Returns numbers of one type. */
    double[] numbers(char type, int count) {
        require((long) count * width(type));
        double[] numbers = new double[count];
        for (int index = 0; index < count; index++) {
            numbers[index] = number(type);
        }
        return numbers;
    }

    /** Returns how many elements or bytes follow; each needs a byte at least. */
    int count() {
        char type = marker();
        if ("iUIlL".indexOf(type) < 0) {
            throw fault("a length of type '" + type + "'", "an integer");
        }
        double count = number(type);
        if (count < 0 || count > bytes.remaining()) {
            throw fault("a length of " + count, "one that the file can hold");
        }
        return (int) count;
    }

    /** Returns text with its length before it. */
    String text() {
        int length = count();
        if (length > ModelLimits.TEXT_LENGTH) {
            throw fault(length + " bytes of text", "at most " + ModelLimits.TEXT_LENGTH);
        }
        ByteBuffer utf8 = bytes.slice(bytes.position(), length);
        bytes.position(bytes.position() + length);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(utf8).toString();
        } catch (CharacterCodingException e) {
            throw fault("bytes that are no UTF-8", "text in UTF-8");
        }
    }

    ModelFault fault(String found, String expected) {
        return new ModelFault("byte " + bytes.position(), found, expected);
    }

    private int width(char type) {
        return switch (type) {
            case 'i', 'U' -> Byte.BYTES;
            case 'I' -> Short.BYTES;
            case 'l', 'd' -> Integer.BYTES;
            case 'L', 'D' -> Long.BYTES;
            default -> throw fault("a value of type '" + type + "'", "a number");
        };
    }

    private double exact(long value) {
        if (Math.abs(value) > 1L << 53 || value == Long.MIN_VALUE) {
            throw fault(value + "", "an integer of at most 53 bits");
        }
        return value;
    }

    private void require(long count) {
        if (count > bytes.remaining()) {
            throw fault("the end of the file", count + " more bytes");
        }
    }
}
