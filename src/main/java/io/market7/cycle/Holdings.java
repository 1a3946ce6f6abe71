package io.market7.cycle;

import io.market7.domain.deal.Deal;
import io.market7.domain.market.Instrument;
import io.market7.domain.market.Symbol;
import io.market7.execution.ClosedDeal;
import io.market7.execution.HeldDeal;
import io.market7.execution.PaperInstruments;
import io.market7.execution.PaperVenue;
import io.market7.execution.Purpose;
import io.market7.execution.VenueBook;
import io.market7.execution.VenueOrder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The venue's book as it stood when the decisions of one instant began. */
final class Holdings {
    private final PaperVenue venue;
    private final VenueBook book;
    private final List<Symbol> symbols;
    private final Map<Symbol, Instrument> instruments;

    private Holdings(
            PaperVenue venue,
            VenueBook book,
            List<Symbol> symbols,
            Map<Symbol, Instrument> instruments) {
        this.venue = venue;
        this.book = book;
        this.symbols = symbols;
        this.instruments = instruments;
    }

    /**
     * Reads the book.
     *
     * @param instruments configured order limits; other symbols get what is usual at their price
     */
    static Holdings read(PaperVenue venue, Map<Symbol, Instrument> instruments) {
        VenueBook book = venue.book();
        TreeSet<Symbol> active = new TreeSet<>();
        book.deals().forEach(deal -> active.add(deal.symbol()));
        book.pending().stream()
                .filter(order -> order.purpose() == Purpose.BASE_ORDER)
                .map(VenueOrder::symbol)
                .forEach(active::add);
        return new Holdings(venue, book, List.copyOf(active), instruments);
    }

    /** Returns the symbols with a deal, open or about to open, in name order. */
    List<Symbol> symbols() {
        return symbols;
    }

    /** Returns all open deals. */
    List<HeldDeal> deals() {
        return book.deals();
    }

    /** Returns the orders that wait for the next bar. */
    List<VenueOrder> pending() {
        return book.pending();
    }

    /** Returns the open deal of a symbol. */
    Optional<HeldDeal> dealOf(Symbol symbol) {
        return book.deals().stream().filter(deal -> deal.symbol().equals(symbol)).findFirst();
    }

    /** Returns the last deal of a symbol if SAFU closed it; the symbol itself has no open deal. */
    Optional<HeldDeal> leftBySafu(Symbol symbol) {
        return venue.lastClosed(symbol)
                .filter(last -> last.exit().purpose() == Purpose.SAFU_EXIT)
                .map(ClosedDeal::deal);
    }

    /** Returns a deal as facts hold it. */
    Deal facts(HeldDeal deal) {
        return deal.toDeal(venue.safuExit(deal.symbol()));
    }

    /** Returns the order limits of a symbol at this price. */
    Instrument instrument(Symbol symbol, BigDecimal price) {
        Instrument configured = instruments.get(symbol);
        return configured == null ? PaperInstruments.at(price) : configured;
    }
}
