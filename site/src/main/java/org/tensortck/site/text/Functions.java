package org.tensortck.site.text;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;
import org.tensortck.notation.syntax.NotationGrammarLexer;

/** The functions and attributes that code names: {@code torch.from_numpy}, and {@code numpy} for {@code t.numpy()}. */
final class Functions {
    private static final Set<String> MODULES = Set.of("torch", "np", "Tensor", "ndarray");

    private Functions() {}

    /** Returns the names in some code, in the order in which they stand there. */
    static Set<String> of(String code) {
        NotationGrammarLexer lexer = new NotationGrammarLexer(CharStreams.fromString(code));
        lexer.removeErrorListeners();
        List<? extends Token> tokens = lexer.getAllTokens();
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean ofMember = i > 0 && tokens.get(i - 1).getType() == NotationGrammarLexer.DOT;
            if (tokens.get(i).getType() != NotationGrammarLexer.NAME || ofMember) {
                continue;
            }
            StringBuilder chain = new StringBuilder(tokens.get(i).getText());
            boolean ofModule = MODULES.contains(chain.toString());
            int next = i + 1;
            while (next + 1 < tokens.size() && tokens.get(next).getType() == NotationGrammarLexer.DOT
                    && tokens.get(next + 1).getType() == NotationGrammarLexer.NAME) {
                String member = tokens.get(next + 1).getText();
                chain.append('.').append(member);
                if (!ofModule) {
                    names.add(member);
                }
                next += 2;
            }
            boolean called = next < tokens.size()
                    && tokens.get(next).getType() == NotationGrammarLexer.OPEN_PARENTHESIS;
            if (ofModule ? next > i + 1 : called && next == i + 1) {
                names.add(chain.toString());
            }
        }
        return Collections.unmodifiableSet(names);
    }
}
