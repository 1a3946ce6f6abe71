package io.market7.wirevenue.futures;

import io.market7.wirevenue.book.VenueFault;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Wallet, positions and terms of one account. Guarded by its desk. */
public final class FuturesAccount {

    private static final int USUAL_LEVERAGE = 20;
    private static final int MOST_LEVERAGE = 125;

    private final Map<String, Position> positions = new TreeMap<>();
    private final Map<String, Integer> leverages = new HashMap<>();
    private final Map<String, Boolean> isolated = new HashMap<>();
    private BigDecimal wallet = BigDecimal.ZERO;
    private boolean hedge;

    /**
     * Returns the wallet with what isolated positions have set apart, profit not realised left out.
     */
    public BigDecimal wallet() {
        return wallet;
    }

    void pay(BigDecimal amount) {
        wallet = wallet.add(amount);
    }

    /** Returns the positions that hold something. */
    public List<Position> held() {
        return positions.values().stream().filter(each -> !each.isFlat()).toList();
    }

    /** Returns one position, flat when there is none. */
    public Position position(String symbol, String positionSide) {
        return positions.getOrDefault(symbol + positionSide, Position.flat(symbol, positionSide));
    }

    void put(Position position) {
        positions.put(position.symbol() + position.positionSide(), position);
    }

    /** Returns the positions a contract has in the present mode, flat ones too. */
    public List<Position> of(String symbol) {
        return hedge
                ? List.of(position(symbol, "LONG"), position(symbol, "SHORT"))
                : List.of(position(symbol, "BOTH"));
    }

    /** Returns whether both sides can be held at once. */
    public boolean hedge() {
        return hedge;
    }

    void hedge(boolean wanted) {
        if (hedge == wanted) {
            throw VenueFault.of(-4059, "No need to change position side.");
        }
        if (!held().isEmpty()) {
            throw VenueFault.of(-4068, "Position side cannot be changed if there exists position.");
        }
        hedge = wanted;
    }

    /** Returns the leverage of a contract. */
    public int leverage(String symbol) {
        return leverages.getOrDefault(symbol, USUAL_LEVERAGE);
    }

    void leverage(String symbol, int wanted) {
        if (wanted < 1 || wanted > MOST_LEVERAGE) {
            throw VenueFault.of(-4028, "Leverage %d is not valid".formatted(wanted));
        }
        leverages.put(symbol, wanted);
    }

    /** Returns whether a contract's margin is set apart. */
    public boolean isolated(String symbol) {
        return isolated.getOrDefault(symbol, false);
    }

    void isolated(String symbol, boolean wanted) {
        if (isolated(symbol) == wanted) {
            throw VenueFault.of(-4046, "No need to change margin type.");
        }
        if (of(symbol).stream().anyMatch(each -> !each.isFlat())) {
            throw VenueFault.of(-4048, "Margin type cannot be changed if there exists position.");
        }
        isolated.put(symbol, wanted);
    }
}
