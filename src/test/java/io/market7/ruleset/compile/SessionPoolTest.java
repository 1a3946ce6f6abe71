package io.market7.ruleset.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.market7.domain.decision.RuleConclusion;
import io.market7.domain.decision.Tag;
import io.market7.domain.market.Price;
import io.market7.ruleset.TestFolder;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sessions are used again only when they are clean. */
class SessionPoolTest {

    /** A number that cannot be compared, so that the evaluation of a rule fails. */
    private static final class Broken extends BigDecimal {
        private static final long serialVersionUID = 1L;

        Broken() {
            super("7");
        }

        @Override
        public int compareTo(BigDecimal other) {
            throw new IllegalStateException("broken number");
        }
    }

    @TempDir private Path temp;
    private CompiledRuleset compiled;

    @BeforeEach
    void compile() {
        compiled =
                TestFolder.withoutGuards(temp, "btc")
                        .write(
                                "guards/prices.drl",
                                """
                                // A price.
                                rule "dear" when Price( value > 5B ) then insertLogical( tag( drools.getRule() ) ); end

                                // Every five prices.
                                rule "many" when Price() Price() Price() Price() Price()
                                then insertLogical( veto( drools.getRule() ) ); end
                                """)
                        .compile();
    }

    @AfterEach
    void close() {
        compiled.close();
    }

    private static void insert(RuleSession session, int prices) {
        for (int i = 1; i <= prices; i++) {
            session.insert(new Price(BigDecimal.valueOf(i)));
        }
    }

    @Test
    void aSessionComesBackEmpty() {
        RuleSession session = compiled.acquire();
        insert(session, 9);
        session.fire("tag");
        assertThat(session.concluded(Tag.class)).hasSize(1);
        compiled.release(session);
        RuleSession again = compiled.acquire();
        assertThat(again).isSameAs(session);
        again.fire("tag");
        assertThat(again.concluded(RuleConclusion.class)).isEmpty();
    }

    @Test
    void rulesThatDoNotComeToRestAreStoppedAndTheirSessionIsThrownAway() {
        RuleSession session = compiled.acquire();
        insert(session, 4);
        session.fire("veto");
        compiled.release(session);
        assertThat(compiled.acquire()).isSameAs(session);
        insert(session, 5);
        assertThatThrownBy(() -> session.fire("veto"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The rules of stage veto did not come to rest within 2000 firings.");
        compiled.release(session);
        assertThat(compiled.acquire()).isNotSameAs(session);
    }

    @Test
    void aSessionWhoseEvaluationFailedIsThrownAway() {
        RuleSession session = compiled.acquire();
        assertThatThrownBy(
                        () -> {
                            session.insert(new Price(new Broken()));
                            session.fire("tag");
                        })
                .hasStackTraceContaining("broken number");
        compiled.release(session);
        RuleSession next = compiled.acquire();
        assertThat(next).isNotSameAs(session);
        insert(next, 6);
        next.fire("tag");
        assertThat(next.concluded(Tag.class)).hasSize(1);
    }
}
