package io.market7.architecture;

/** Texts as cells of a Markdown table. */
final class Cells {

    private Cells() {}

    static String of(String text) {
        return text.replace("|", "\\|");
    }
}
