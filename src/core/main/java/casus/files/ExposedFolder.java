package casus.files;

import java.io.IOException;
import java.nio.file.Path;

/** A folder in which somebody else can put or change things, or which is none. */
public final class ExposedFolder extends IOException {

    private static final long serialVersionUID = 1;

    private final String help;

    ExposedFolder(Path at, String what, String help) {
        super("`" + at + "` " + what);
        this.help = help;
    }

    /** {@return what to do about it} */
    public String help() {
        return help;
    }
}
