package io.market7.shell;

/** What a finished command tells its caller. */
public final class ExitCode {

    /** Done. */
    public static final int DONE = 0;

    /** Something failed that was neither asked for wrongly nor tested. */
    public static final int ERROR = 1;

    /** Wrong usage or bad input. */
    public static final int USAGE = 2;

    /** Tests or checks failed. */
    public static final int CHECKS_FAILED = 3;

    /** A gate refused. */
    public static final int GATE_FAILED = 4;

    private ExitCode() {}
}
