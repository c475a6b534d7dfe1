package casus;

/** What rules of tests wait for in vain. It ends after the test, since a thread that goes on slows all tests after it down. */
public final class Forever {

    /** Set once nobody looks at the rules any more. */
    public static volatile boolean over;

    private Forever() {}
}
