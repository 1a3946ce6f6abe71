package io.market7.wirevenue.wire;

/**
 * What answers a path.
 *
 * @param weight what a request weighs
 * @param access what it takes to ask
 * @param order whether it counts as an order
 * @param handler gives the answer, an object to be written as JSON
 */
record Route(int weight, Access access, boolean order, Handler handler) {

    /** What a request has to bring. */
    enum Access {
        PUBLIC,
        KEY,
        SIGNED
    }

    /** Gives an answer. */
    interface Handler {
        Object answer(Call call);
    }

    static Route open(int weight, Handler handler) {
        return new Route(weight, Access.PUBLIC, false, handler);
    }

    static Route keyed(int weight, Handler handler) {
        return new Route(weight, Access.KEY, false, handler);
    }

    static Route signed(int weight, Handler handler) {
        return new Route(weight, Access.SIGNED, false, handler);
    }

    static Route ordering(int weight, Handler handler) {
        return new Route(weight, Access.SIGNED, true, handler);
    }
}
