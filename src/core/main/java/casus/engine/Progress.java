package casus.engine;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * How far reasoning over a case has come.
 *
 * @param firings of rules so far
 * @param steps that stand, machinery included
 */
@API(status = Status.MAINTAINED)
public record Progress(Stage stage, long firings, long steps) {

    /** What is being done. */
    public enum Stage {
        /** Rules fire. */
        REASONING,
        /** Derivations are read out and steps gathered into conclusions. */
        GATHERING
    }
}
