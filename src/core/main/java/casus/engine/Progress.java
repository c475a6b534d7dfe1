package casus.engine;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * Progress of reasoning over a case.
 *
 * @param firings of rules so far
 * @param steps that currently hold, machinery included
 */
@API(status = Status.MAINTAINED)
public record Progress(Stage stage, long firings, long steps) {

    /** The current stage. */
    public enum Stage {
        /** Rules fire. */
        REASONING,
        /** Derivations are read out and steps assembled into conclusions. */
        GATHERING
    }
}
