package casus.smallcase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * A conclusion that differs from what a worked case expects.
 *
 * @param before its expected status, empty if it is not expected
 * @param now its actual status, empty if it does not follow
 * @param keys other keys that differ, in order
 */
public record Change(String handle, String before, String now, List<String> keys) {

    public Change {
        Objects.requireNonNull(handle, "there is no handle; give one");
        Objects.requireNonNull(before, "there is no status before; give an empty text for none");
        Objects.requireNonNull(now, "there is no status now; give an empty text for none");
        KnownWords.present(keys, "keys");
    }

    /** {@return every difference between expected and actual conclusions, in order of handle} */
    static List<Change> between(Map<String, Map<?, ?>> expected, Map<String, Map<?, ?>> actual) {
        List<Change> changes = new ArrayList<>();
        TreeSet<String> handles = new TreeSet<>(expected.keySet());
        handles.addAll(actual.keySet());
        for (String handle : handles) {
            Map<?, ?> before = expected.getOrDefault(handle, Map.of());
            Map<?, ?> now = actual.getOrDefault(handle, Map.of());
            if (before.equals(now)) {
                continue;
            }
            List<String> keys = new ArrayList<>();
            for (Object key : now.keySet()) {
                if (!key.equals("status") && !before.isEmpty() && !Objects.equals(before.get(key), now.get(key))) {
                    keys.add(String.valueOf(key));
                }
            }
            changes.add(new Change(handle, status(before), status(now), List.copyOf(keys)));
        }
        return changes;
    }

    private static String status(Map<?, ?> conclusion) {
        Object status = conclusion.get("status");
        return status == null ? "" : status.toString();
    }

    /** {@return the difference in one sentence, in lower case without a full stop} */
    public String description() {
        if (before.isEmpty()) {
            return "`" + handle + "` follows, " + now + ", and is not expected";
        }
        if (now.isEmpty()) {
            return "`" + handle + "` is expected, " + before + ", and does not follow";
        }
        if (!before.equals(now)) {
            return "`" + handle + "` should be " + before + " and is " + now;
        }
        return "`" + handle + "` has other " + String.join(", ", keys);
    }
}
