package io.market7.cycle.backtest;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** A chart of one or several lines over the equity points, as inline SVG. */
final class LineChart {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 260;
    private static final int LEFT = 70;
    private static final int BOTTOM = 28;
    private static final int TOP = 12;
    private static final int MAX_POINTS = 1_200;
    private static final int TICKS = 5;

    private final List<EquityPoint> points;
    private final StringBuilder lines = new StringBuilder();
    private final double low;
    private final double high;

    /**
     * @param low lowest value shown
     * @param high highest value shown
     */
    LineChart(List<EquityPoint> points, double low, double high) {
        this.points = points;
        this.low = low;
        this.high = high > low ? high : low + 1;
    }

    /** Adds a line. */
    LineChart line(String style, ToDoubleFunction<EquityPoint> value) {
        StringBuilder path = new StringBuilder();
        int step = Math.max(1, points.size() / MAX_POINTS);
        for (int i = 0; i < points.size(); i += step) {
            append(path, i, value);
        }
        append(path, points.size() - 1, value);
        lines.append("<polyline class=\"%s\" points=\"%s\"/>%n".formatted(style, path));
        return this;
    }

    private void append(StringBuilder path, int index, ToDoubleFunction<EquityPoint> value) {
        path.append(
                String.format(
                        Locale.ROOT,
                        "%.1f,%.1f ",
                        x(index),
                        y(value.applyAsDouble(points.get(index)))));
    }

    private double x(int index) {
        return LEFT + (double) (WIDTH - LEFT) * index / Math.max(1, points.size() - 1);
    }

    private double y(double value) {
        return TOP + (HEIGHT - TOP - BOTTOM) * (high - value) / (high - low);
    }

    /** Returns the drawing. */
    String svg(String title) {
        StringBuilder axes = new StringBuilder();
        for (int i = 0; i <= TICKS; i++) {
            axes.append(valueTick(low + (high - low) * i / TICKS));
            axes.append(timeTick((points.size() - 1) * i / TICKS, i));
        }
        return "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">%n%s%s</svg>%n"
                .formatted(WIDTH, HEIGHT, Html.text(title), axes, lines)
                .replace("\r\n", "\n");
    }

    private String valueTick(double value) {
        return String.format(
                Locale.ROOT,
                "<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/><text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%,.1f</text>\n",
                LEFT,
                WIDTH,
                y(value),
                y(value),
                LEFT - 6,
                y(value) + 4,
                value == 0 ? 0.0 : value);
    }

    private String timeTick(int index, int tick) {
        String anchor = tick == 0 ? "start" : tick == TICKS ? "end" : "middle";
        return String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%d\" text-anchor=\"%s\">%s</text>\n",
                x(index),
                HEIGHT - 8,
                anchor,
                points.get(index).at().toString().substring(0, 10));
    }
}
