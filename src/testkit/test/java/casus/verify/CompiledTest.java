package casus.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rulebooks compiled for tests that run side by side in one pool, as JUnit runs them. */
class CompiledTest {

    @TempDir
    private Path temp;

    private Path rules(String because) throws IOException {
        Path folder = Files.createDirectory(temp.resolve(because));
        Files.writeString(folder.resolve("own.rules"), """
                rule "Whoever says what was answered says so of all"
                    @id("mine.said")
                    @because("{Speaker} says that {Response} answers {Cause}, %s")
                    @reference("none")
                when
                    Speaker says that Response answers Cause
                then
                    Response retaliates for Cause, stated
                end
                """.formatted(because));
        return folder;
    }

    @Test
    void nothing_else_of_the_callers_pool_runs_inside_a_compilation() throws Exception {
        Path first = rules("one");
        Path second = rules("two");
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch compiled = new CountDownLatch(1);
        ForkJoinPool pool = new ForkJoinPool(2);
        try {
            // a stolen task leaves work in its queue, and the worker it was stolen from may help with it
            Callable<String> test = () -> {
                ForkJoinTask<String> other = ForkJoinTask.adapt(() -> {
                            ForkJoinTask<String> waiting = ForkJoinTask.adapt(() -> {
                                        Verifier.with(second);
                                        return callers();
                                    })
                                    .fork();
                            begun.countDown();
                            compiled.await();
                            return waiting.join();
                        })
                        .fork();
                begun.await();
                Verifier.with(first);
                compiled.countDown();
                return other.join();
            };
            assertThat(pool.submit(test).get(5, TimeUnit.MINUTES)).doesNotContain(Compiled.class.getName() + ".by");
        } finally {
            pool.shutdownNow();
        }
    }

    private static String callers() {
        return Arrays.toString(new Throwable().getStackTrace());
    }
}
