package io.market7.ruleset.parse;

/** Tells a parenthesis around a condition from one around arithmetic. */
final class ParenthesisLookahead {

    private final Cursor cursor;

    ParenthesisLookahead(Cursor cursor) {
        this.cursor = cursor;
    }

    /**
     * Returns whether a relation, a connective or a flag stands inside the parenthesis the cursor
     * looks at.
     */
    boolean holdsCondition() {
        int depth = 0;
        for (int ahead = 0; ; ahead++) {
            Token token = cursor.lookahead(ahead);
            if (token.kind() == Token.Kind.END) {
                return false;
            }
            if (token.is("(")) {
                depth++;
            } else if (token.is(")") && --depth == 0) {
                return false;
            } else if (marksCondition(token)) {
                return true;
            }
        }
    }

    private static boolean marksCondition(Token token) {
        return switch (token.text()) {
            case "&&", "||", "!", "<", "<=", ">", ">=", "==", "!=" ->
                    token.kind() == Token.Kind.SIGN;
            case "in", "memberOf" -> token.kind() == Token.Kind.WORD;
            default -> false;
        };
    }
}
