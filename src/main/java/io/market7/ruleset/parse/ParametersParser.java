package io.market7.ruleset.parse;

import io.market7.ruleset.tree.ParameterDeclaration;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code parameters.drl}: one declared type and nothing else. */
final class ParametersParser {

    private final Cursor cursor;

    ParametersParser(Cursor cursor) {
        this.cursor = cursor;
    }

    List<ParameterDeclaration> declarations() {
        cursor.expect("declare");
        cursor.expect("Parameters");
        List<ParameterDeclaration> declarations = new ArrayList<>();
        while (!cursor.peek().is("end")) {
            Token name = cursor.expect(Token.Kind.WORD, "a parameter name or end");
            cursor.expect(":");
            Token type = cursor.expect(Token.Kind.WORD, "a parameter type, e.g. double");
            declarations.add(new ParameterDeclaration(name.text(), type.text(), name.position()));
        }
        cursor.expect("end");
        cursor.expect(Token.Kind.END, "nothing after the declared type");
        return declarations;
    }
}
