package io.market7.ruleset.check;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a field, binding, parameter or literal holds.
 *
 * @param kind its kind
 * @param enumType the enum when kind is {@code ENUM}, else null
 * @param nullable whether it may be unknown
 */
public record FieldType(Kind kind, Class<?> enumType, boolean nullable) {

    /** Kinds of values the language knows. */
    public enum Kind {
        /** A double. */
        MEASURE("a measure"),
        /** A whole number. */
        WHOLE("a whole number"),
        /** A decimal amount. */
        AMOUNT("an amount"),
        /** A text. */
        TEXT("a text"),
        /** A truth value. */
        FLAG("a flag"),
        /** An enum constant. */
        ENUM("an enum constant"),
        /** A list, for memberOf. */
        LIST("a list"),
        /** Anything that can only be asked whether it is known. */
        OPAQUE("a value that can only be compared with null"),
        /** The literal null. */
        NULL("null");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** Returns the kind as an error message names it. */
        public String words() {
            return words;
        }
    }

    /** Returns the type of a record component or declared field of class {@code type}. */
    public static FieldType of(Class<?> type) {
        if (type.isEnum()) {
            return new FieldType(Kind.ENUM, type, true);
        }
        return new FieldType(kindOf(type), null, !type.isPrimitive());
    }

    /** Returns a type that is always known. */
    public static FieldType known(Kind kind) {
        return new FieldType(kind, null, false);
    }

    /** Returns whether values of this kind can be calculated with. */
    public boolean numeric() {
        return kind == Kind.MEASURE || kind == Kind.WHOLE || kind == Kind.AMOUNT;
    }

    /** Returns the same type, always known. */
    public FieldType asKnown() {
        return new FieldType(kind, enumType, false);
    }

    /** Returns whether values of both types can be compared. */
    public boolean comparableWith(FieldType other) {
        if (kind == Kind.ENUM || other.kind == Kind.ENUM) {
            return kind == other.kind && enumType == other.enumType;
        }
        if (kind == other.kind) {
            return kind != Kind.OPAQUE && kind != Kind.LIST;
        }
        return numeric() && other.numeric() && kind != Kind.AMOUNT && other.kind != Kind.AMOUNT;
    }

    /** Returns the type in words. */
    public String words() {
        return kind == Kind.ENUM ? enumType.getSimpleName() : kind.words();
    }

    private static Kind kindOf(Class<?> type) {
        if (type == double.class || type == Double.class) {
            return Kind.MEASURE;
        }
        if (type == int.class || type == Integer.class) {
            return Kind.WHOLE;
        }
        if (type == BigDecimal.class) {
            return Kind.AMOUNT;
        }
        if (type == String.class) {
            return Kind.TEXT;
        }
        if (type == boolean.class || type == Boolean.class) {
            return Kind.FLAG;
        }
        return type == List.class ? Kind.LIST : Kind.OPAQUE;
    }
}
