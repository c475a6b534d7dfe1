package casus.cli.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What is typed, and what happens before the next line is asked for. */
final class Script extends InputStream {
    private final List<Object> acts = new ArrayList<>();
    private InputStream line = InputStream.nullInputStream();

    Script line(String text) {
        acts.add(text + "\n");
        return this;
    }

    Script then(Runnable act) {
        acts.add(act);
        return this;
    }

    @Override
    public int read() throws IOException {
        int next = line.read();
        while (next < 0 && !acts.isEmpty()) {
            Object act = acts.remove(0);
            if (act instanceof Runnable runnable) {
                runnable.run();
            } else {
                line = new ByteArrayInputStream(String.valueOf(act).getBytes(StandardCharsets.UTF_8));
            }
            next = line.read();
        }
        return next;
    }

    /** One line at a time, as a terminal gives them. */
    @Override
    public int read(byte[] bytes, int from, int count) throws IOException {
        int n = 0;
        while (n < count) {
            int next = read();
            if (next < 0) {
                return n == 0 ? -1 : n;
            }
            bytes[from + n++] = (byte) next;
            if (next == '\n') {
                return n;
            }
        }
        return n;
    }

    @Override
    public int available() {
        return 0;
    }
}
