package io.market7.prediction.train;

import java.util.Locale;

/** A small drawing of lines and bars over two axes, as SVG of its own. */
final class Plot {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;
    private static final int LEFT = 64;
    private static final int RIGHT = 16;
    private static final int TOP = 36;
    private static final int BOTTOM = 48;
    private static final int TICKS = 5;

    private final String title;
    private final double[] range;
    private final StringBuilder body = new StringBuilder();

    /**
     * @param range lowest and highest x, lowest and highest y
     */
    Plot(String title, String xName, String yName, double... range) {
        this.title = title;
        this.range = range;
        text(WIDTH / 2.0, HEIGHT - 10, "middle", xName);
        text(8, 24, "start", yName);
        text(WIDTH / 2.0, 16, "middle", title);
        for (int i = 0; i <= TICKS; i++) {
            double x = range[0] + (range[1] - range[0]) * i / TICKS;
            double y = range[2] + (range[3] - range[2]) * i / TICKS;
            text(x(x), HEIGHT - BOTTOM + 16, "middle", number(x));
            text(LEFT - 6, y(y) + 4, "end", number(y));
            body.append(
                    format(
                            "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#ddd\"/>\n",
                            LEFT, WIDTH - RIGHT, y(y), y(y)));
        }
    }

    /** Adds a line through points. */
    Plot line(String colour, double[] xs, double[] ys) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < xs.length; i++) {
            points.append(format("%.1f,%.1f ", x(xs[i]), y(ys[i])));
        }
        body.append(
                format(
                        "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>\n",
                        points.toString().strip(), colour));
        return this;
    }

    /** Adds a dot. */
    Plot dot(String colour, double x, double y) {
        body.append(
                format(
                        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"%s\"/>\n",
                        x(x), y(y), colour));
        return this;
    }

    /** Adds a word beside a point. */
    Plot word(double x, double y, String word) {
        text(x(x) + 6, y(y) - 6, "start", word);
        return this;
    }

    /** Returns the drawing. */
    String svg() {
        return format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\" font-family=\"sans-serif\" font-size=\"12\">\n<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>\n%s</svg>\n",
                WIDTH, HEIGHT, title, body);
    }

    private void text(double x, double y, String anchor, String words) {
        body.append(
                format(
                        "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>\n",
                        x, y, anchor, words.replace("&", "&amp;").replace("<", "&lt;")));
    }

    private double x(double value) {
        return LEFT + (WIDTH - LEFT - RIGHT) * (value - range[0]) / (range[1] - range[0]);
    }

    private double y(double value) {
        return HEIGHT
                - BOTTOM
                - (HEIGHT - TOP - BOTTOM) * (value - range[2]) / (range[3] - range[2]);
    }

    private static String number(double value) {
        return format(Math.abs(value) >= 100 ? "%.0f" : "%.2f", value);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
