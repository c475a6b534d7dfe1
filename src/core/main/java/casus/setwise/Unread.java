package casus.setwise;

/** A rule that cannot be evaluated here, so that the engine has to run it. */
final class Unread extends RuntimeException {

    private static final long serialVersionUID = 1;

    Unread(String at) {
        super("the rule is not understood at " + at);
    }
}
