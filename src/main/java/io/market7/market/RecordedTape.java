package io.market7.market;

import io.market7.domain.leverage.FundingRate;
import io.market7.domain.market.MarkBar;
import io.market7.domain.market.Market;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Mark prices and funding rates from the files of a folder: {@code SYMBOL-mark-1h.csv[.gz]} with
 * {@code open_time_ms,open,high,low,close} and {@code SYMBOL-funding.csv[.gz]} with {@code
 * funding_time_ms,funding_rate}. Rows must go on in time; missing hours are told, never filled.
 */
public final class RecordedTape implements ContractTape {

    private static final List<String> MARK =
            List.of("open_time_ms", "open", "high", "low", "close");
    private static final List<String> FUNDING = List.of("funding_time_ms", "funding_rate");

    private final List<Strip> strips = new ArrayList<>();
    private final PriorityQueue<Strip> byTime =
            new PriorityQueue<>(
                    Comparator.comparing(Strip::nextAt)
                            .thenComparing(Strip::rank)
                            .thenComparing(Strip::symbol));

    /**
     * Opens the files of some symbols at their beginning.
     *
     * @param gaps is told of missing hours of mark prices
     * @throws MissingCandlesException when a file is missing
     * @throws MalformedCandleException when a file is refused
     */
    public RecordedTape(Path folder, Collection<Symbol> symbols, GapListener gaps) {
        ContractFiles files = new ContractFiles(folder);
        try {
            for (Symbol symbol : symbols) {
                add(new MarkStrip(symbol, files.mark(symbol), gaps));
                add(new FundingStrip(symbol, files.funding(symbol)));
            }
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private void add(Strip strip) {
        strips.add(strip);
        queue(strip);
    }

    private void queue(Strip strip) {
        strip.advance();
        if (strip.nextAt() != null) {
            byTime.add(strip);
        }
    }

    @Override
    public void until(Instant at, Listener listener) {
        while (!byTime.isEmpty() && !byTime.peek().nextAt().isAfter(at)) {
            Strip strip = byTime.poll();
            strip.tell(listener);
            queue(strip);
        }
    }

    @Override
    public void close() {
        strips.forEach(Strip::close);
    }

    /** One file, read one row ahead. */
    private abstract static class Strip {
        private final Symbol symbol;
        private final int rank;
        private final TimedRows rows;

        Strip(Symbol symbol, int rank, TimedRows rows) {
            this.symbol = symbol;
            this.rank = rank;
            this.rows = rows;
        }

        Symbol symbol() {
            return symbol;
        }

        int rank() {
            return rank;
        }

        TimedRows rows() {
            return rows;
        }

        /** Reads the next row. */
        abstract void advance();

        /** Returns when the row read becomes known; null at the end. */
        abstract Instant nextAt();

        abstract void tell(Listener listener);

        void close() {
            rows.close();
        }
    }

    private static final class MarkStrip extends Strip {
        private final GapListener gaps;
        private MarkBar next;
        private Instant expectedOpenAt;

        MarkStrip(Symbol symbol, Path file, GapListener gaps) {
            super(symbol, 0, new TimedRows(file, MARK));
            this.gaps = gaps;
        }

        @Override
        void advance() {
            next = rows().next(this::bar).orElse(null);
        }

        private MarkBar bar(Instant openAt) {
            return new MarkBar(
                    openAt,
                    rows().decimal("open"),
                    rows().decimal("high"),
                    rows().decimal("low"),
                    rows().decimal("close"));
        }

        @Override
        Instant nextAt() {
            return next == null ? null : next.closeAt();
        }

        @Override
        void tell(Listener listener) {
            if (expectedOpenAt != null && next.openAt().isAfter(expectedOpenAt)) {
                long missing = Duration.between(expectedOpenAt, next.openAt()).toHours();
                gaps.onGap(
                        new Gap(
                                symbol(),
                                Market.FUTURES,
                                Timeframe.H1,
                                expectedOpenAt,
                                next.openAt(),
                                missing));
            }
            expectedOpenAt = next.closeAt();
            listener.onMark(symbol(), next);
        }
    }

    private static final class FundingStrip extends Strip {
        private FundingRate next;

        FundingStrip(Symbol symbol, Path file) {
            super(symbol, 1, new TimedRows(file, FUNDING));
        }

        @Override
        void advance() {
            next =
                    rows().next(at -> new FundingRate(at, rows().decimal("funding_rate")))
                            .orElse(null);
        }

        @Override
        Instant nextAt() {
            return next == null ? null : next.at();
        }

        @Override
        void tell(Listener listener) {
            listener.onFunding(symbol(), next);
        }
    }
}
