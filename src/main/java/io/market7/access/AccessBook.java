package io.market7.access;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everybody who has access.
 *
 * @param users users in name order
 * @param tokens tokens in name order
 */
public record AccessBook(List<User> users, List<Token> tokens) {

    /** Nobody has access. */
    public static final AccessBook EMPTY = new AccessBook(List.of(), List.of());

    public AccessBook {
        users = List.copyOf(Objects.requireNonNullElse(users, List.of()));
        tokens = List.copyOf(Objects.requireNonNullElse(tokens, List.of()));
    }

    /** Returns the user of this name. */
    public Optional<User> user(String name) {
        return users.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** Returns the token of this name. */
    public Optional<Token> token(String name) {
        return tokens.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** Returns the token whose secret has this digest. */
    public Optional<Token> tokenOf(String sha256) {
        return tokens.stream().filter(each -> each.sha256().equals(sha256)).findFirst();
    }

    /** Returns the book with a user, in place of the one of the same name. */
    public AccessBook with(User user) {
        return new AccessBook(
                sorted(Stream.concat(without(user.name()).users.stream(), Stream.of(user))),
                tokens);
    }

    /** Returns the book without a user. */
    public AccessBook without(String user) {
        return new AccessBook(
                users.stream().filter(each -> !each.name().equals(user)).toList(), tokens);
    }

    /** Returns the book with a token, in place of the one of the same name. */
    public AccessBook withToken(Token token) {
        List<Token> others = withoutToken(token.name()).tokens;
        return new AccessBook(
                users,
                Stream.concat(others.stream(), Stream.of(token))
                        .sorted((a, b) -> a.name().compareTo(b.name()))
                        .toList());
    }

    /** Returns the book without a token. */
    public AccessBook withoutToken(String token) {
        return new AccessBook(
                users, tokens.stream().filter(each -> !each.name().equals(token)).toList());
    }

    private static List<User> sorted(Stream<User> users) {
        return users.sorted((a, b) -> a.name().compareTo(b.name())).toList();
    }
}
