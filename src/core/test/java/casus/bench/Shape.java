package casus.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Cases of awkward shapes, of any size, as somebody who means harm or has much to code would write them. */
public enum Shape {
    /** A number of states accuse one of one event. */
    ACCUSERS {
        @Override
        void write(Draft draft, int size) {
            draft.event("raid", 0, "borland");
            draft.actors(size, "state", "");
            draft.each(size, i -> draft.record("accusation", "s" + i, "event", "raid", "accused", "[arland]"));
        }
    },
    /** A number of states accuse each other in a circle, deny it and claim it. */
    MUTUAL {
        @Override
        void write(Draft draft, int size) {
            draft.event("raid", 0, "borland");
            draft.actors(size, "state", "");
            draft.each(size, i -> {
                draft.record("accusation", "s" + i, "event", "raid", "accused", "[s" + (i + 1) % size + "]");
                draft.record("denial", "s" + i, "event", "raid");
                draft.record("claim", "s" + i, "event", "raid");
            });
        }
    },
    /** A number of members of one union claim one event. */
    ALLIANCE {
        @Override
        void write(Draft draft, int size) {
            draft.event("raid", 0, "borland");
            draft.actor("union", "collective", "");
            draft.actors(size, "armedGroup", "union");
            draft.each(size, i -> draft.record("claim", "s" + i, "event", "raid"));
        }
    },
    /** A number of states judge one event, half of them the other way. */
    OPPOSED {
        @Override
        void write(Draft draft, int size) {
            draft.event("raid", 0, "borland");
            draft.record("acknowledgement", "arland", "event", "raid", "targets", "[borland]");
            draft.actors(size, "state", "");
            draft.each(size, i -> {
                String frame = i % 2 == 0 ? "proportionate" : "disproportionate";
                draft.record("characterization", "s" + i, "aboutKind", "event", "about", "raid", "frame", frame);
                draft.record("condemnation", "s" + i, "event", "raid", "grounds", "[sovereignty]");
            });
        }
    },
    /** One chain of a number of answers. */
    LINE {
        @Override
        void write(Draft draft, int size) {
            draft.each(size, i -> {
                draft.blow(i, i);
                if (i > 0) {
                    draft.record("response", side(i), "response", "e" + i, "causes", "[e" + (i - 1) + "]");
                }
            });
        }
    },
    /** A number of events, each said to answer all before it. */
    DENSE {
        @Override
        void write(Draft draft, int size) {
            draft.each(size, i -> {
                draft.blow(i, i);
                if (i > 0) {
                    draft.record("response", side(i), "response", "e" + i, "causes", names("e", i));
                }
            });
        }
    },
    /** A number of blows between two states, day by day. */
    CAMPS {
        @Override
        void write(Draft draft, int size) {
            draft.each(size, i -> draft.blow(i, i));
        }
    },
    /** A number of blows between two states within one week. */
    WEEK {
        @Override
        void write(Draft draft, int size) {
            draft.each(size, i -> draft.blow(i, i % 7));
        }
    },
    /** A number of groups, each part of the one before. */
    MEMBERSHIP {
        @Override
        void write(Draft draft, int size) {
            draft.event("raid", 0, "borland");
            draft.each(size, i -> draft.actor("s" + i, "armedGroup", i == 0 ? "" : "s" + (i - 1)));
            draft.record("claim", "s" + (size - 1), "event", "raid");
        }
    },
    /** A number of acknowledgements of one event, and as many condemnations of it. */
    WORDS {
        @Override
        void write(Draft draft, int size) {
            draft.event("raid", 0, "borland");
            draft.each(size, i -> {
                draft.record("acknowledgement", "arland", "event", "raid", "targets", "[borland]");
                draft.record("condemnation", "borland", "event", "raid", "grounds", "[sovereignty]");
            });
        }
    },
    /** One attack with a number of authors and as many targets. */
    CROWD {
        @Override
        void write(Draft draft, int size) {
            draft.event("raid", 0, "borland");
            draft.actors(2 * size, "armedGroup", "");
            draft.record(
                    "attack",
                    "NARRATOR",
                    "event",
                    "raid",
                    "authors",
                    names("s", size),
                    "targets",
                    IntStream.range(size, 2 * size).mapToObj(i -> "s" + i).collect(Collectors.joining(",", "[", "]")));
        }
    };

    abstract void write(Draft draft, int size);

    /** {@return the folder of a new case of this shape, in a folder} */
    public Path in(Path parent, int size) {
        String name = name().toLowerCase(Locale.ROOT) + "-" + size;
        Draft draft = new Draft();
        draft.actor("arland", "state", "");
        draft.actor("borland", "state", "");
        write(draft, size);
        try {
            Path folder = Files.createDirectories(parent.resolve(name));
            Files.writeString(folder.resolve("case.json"), draft.text(name));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String side(int i) {
        return i % 2 == 0 ? "arland" : "borland";
    }

    private static String names(String letter, int number) {
        return IntStream.range(0, number).mapToObj(i -> letter + i).collect(Collectors.joining(",", "[", "]"));
    }

    /** A case that grows. Lists are written in brackets. */
    static final class Draft {

        private final List<String> actors = new ArrayList<>();
        private final List<String> events = new ArrayList<>();
        private final List<String> records = new ArrayList<>();

        void each(int size, IntConsumer part) {
            IntStream.range(0, size).forEach(part);
        }

        void actors(int number, String kind, String whole) {
            each(number, i -> actor("s" + i, kind, whole));
        }

        void actor(String id, String kind, String whole) {
            actors.add(object("id", id, "name", id, "kind", kind, "partOf", "[" + whole + "]"));
        }

        void event(String id, int day, String territory) {
            events.add(object(
                    "id",
                    id,
                    "title",
                    id,
                    "date",
                    LocalDate.of(2000, 1, 1).plusDays(day).toString(),
                    "territory",
                    territory));
        }

        void blow(int number, int day) {
            event("e" + number, day, side(number + 1));
            record("acknowledgement", side(number), "event", "e" + number, "targets", "[" + side(number + 1) + "]");
        }

        void record(String type, String voice, String... parts) {
            List<String> all = new ArrayList<>(List.of("type", type, "id", "r" + (records.size() + 1), "voice", voice));
            all.addAll(List.of(parts));
            String record = object(all.toArray(String[]::new));
            records.add(record.substring(0, record.length() - 1)
                    + ",\"citations\":[{\"document\":\"paper\",\"quote\":\"words\"}]}");
        }

        private static String object(String... keysAndValues) {
            StringBuilder object = new StringBuilder("{");
            for (int i = 0; i < keysAndValues.length; i += 2) {
                String value = keysAndValues[i + 1];
                object.append(i == 0 ? "\"" : ",\"").append(keysAndValues[i]).append("\":");
                object.append(value.startsWith("[") ? value.replaceAll("[^\\[\\],]+", "\"$0\"") : "\"" + value + "\"");
            }
            return object.append('}').toString();
        }

        String text(String name) {
            return "{\"case\":\"" + name + "\",\"title\":\"" + name
                    + "\",\"documents\":[{\"id\":\"paper\",\"title\":\"Paper\",\"date\":\"2030-01-01\"}],\"actors\":"
                    + actors + ",\"events\":" + events + ",\"records\":" + records + "}";
        }
    }
}
