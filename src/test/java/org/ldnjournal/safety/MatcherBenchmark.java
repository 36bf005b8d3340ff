package org.ldnjournal.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long one name takes to be recognised: names of registers, opioids and others, in a random order; p50 and p99.9.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 2)
public class MatcherBenchmark {
    private final MedicineMatcher matcher = new MedicineMatcher(Vocabulary.shipped());
    private final Random random = new Random(20261122);
    private List<String> names;

    /** Every name of the register-style set. */
    @Setup
    public void gather() {
        var all = new ArrayList<>(new RegisterNames().opioids());
        all.addAll(new RegisterNames().others());
        names = List.copyOf(all);
    }

    /** One name. */
    @Benchmark
    public Recognition recognise() {
        return matcher.recognise(names.get(random.nextInt(names.size())));
    }
}
