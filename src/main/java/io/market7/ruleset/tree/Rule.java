package io.market7.ruleset.tree;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One rule of a guard.
 *
 * @param name the reason code
 * @param reason one sentence in the analyst's words
 * @param patterns what must be found
 * @param conclusions what follows, one or two
 * @param file file it stands in, relative to the version folder
 * @param position where it starts
 */
public record Rule(
        String name,
        String reason,
        List<Pattern> patterns,
        List<Conclusion> conclusions,
        String file,
        Position position) {

    public Rule {
        patterns = List.copyOf(patterns);
        conclusions = List.copyOf(conclusions);
    }

    /** Returns the names bound in the rule that its conclusions use. */
    public Set<String> concludedBindings() {
        Set<String> names = new HashSet<>();
        for (Conclusion conclusion : conclusions) {
            conclusion.arguments().forEach(argument -> collect(argument, names));
        }
        return names;
    }

    private static void collect(Operand operand, Set<String> names) {
        if (operand instanceof Operand.Binding binding) {
            names.add(binding.name());
        } else if (operand instanceof Operand.Arithmetic arithmetic) {
            collect(arithmetic.left(), names);
            collect(arithmetic.right(), names);
        }
    }

    /** Returns the guard: the file's name without folder and ending. */
    public String guard() {
        return file.substring(file.lastIndexOf('/') + 1).replace(".drl", "");
    }
}
