package casus.files;

import java.io.IOException;
import java.nio.file.Path;

/** Thrown for a folder in which somebody else can create or change files, or for a path that is no folder. */
public final class ExposedFolder extends IOException {

    private static final long serialVersionUID = 1;

    private final String help;

    ExposedFolder(Path at, String what, String help) {
        super("`" + at + "` " + what);
        this.help = help;
    }

    /** {@return advice on how to fix it} */
    public String help() {
        return help;
    }
}
