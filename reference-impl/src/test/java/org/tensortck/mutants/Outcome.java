package org.tensortck.mutants;

/**
 * What the suite says of a change.
 *
 * @param fate what became of it
 * @param seenBy the id of a case that sees it, or the empty text
 * @param why what that case saw, in one line
 */
record Outcome(Fate fate, String seenBy, String why) {

    /** What became of a change. */
    enum Fate {
        /** A case of a MUST fails. */
        KILLED("killed", true),
        /** A case came to no end. */
        HUNG("hung", true),
        /** The process ended. */
        CRASHED("crashed", true),
        /** Only cases of a SHOULD or a MAY fail. */
        WEAK("seen by a SHOULD only", false),
        /** No case fails, but fewer are supported: the implementation declares less. */
        LESS("declares less", false),
        /** All cases that reach it pass. */
        SURVIVED("survived", false),
        /** No case reaches it. */
        UNREACHED("not reached", false);

        private final String words;
        private final boolean killed;

        Fate(String words, boolean killed) {
            this.words = words;
            this.killed = killed;
        }

        boolean killed() {
            return killed;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    String asText() {
        return String.join("\t", fate.name(), seenBy, why.lines().findFirst().orElse("").replace('\t', ' '));
    }

    static Outcome parse(String text) {
        String[] parts = text.split("\t", -1);
        return new Outcome(Fate.valueOf(parts[0]), parts[1], parts[2]);
    }
}
