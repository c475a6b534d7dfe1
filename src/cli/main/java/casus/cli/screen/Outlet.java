package casus.cli.screen;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** A print stream that remembers which error occurred, where others only remember that there was one. */
public final class Outlet extends PrintStream {

    private final Kept kept;

    public Outlet(OutputStream stream) {
        this(new Kept(stream));
    }

    private Outlet(Kept kept) {
        super(kept, false, StandardCharsets.UTF_8);
        this.kept = kept;
    }

    /** {@return the error that kept something from being written, in the system's words; empty if there was none} */
    String trouble() {
        return kept.trouble;
    }

    private static final class Kept extends FilterOutputStream {

        private String trouble = "";

        Kept(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            try {
                out.write(bytes, from, count);
            } catch (IOException e) {
                trouble = String.valueOf(e.getMessage());
                throw e;
            }
        }
    }
}
