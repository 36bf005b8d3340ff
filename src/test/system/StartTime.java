import java.io.File;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Starts commands in turns and watches the memory of a virtual screen (Xvfb -fbdir) until each has painted its window.
 * What is printed is smallest, median and largest, and in brackets the median against that of the first command.
 * Arguments: the screen's file, runs, then for each command its name, the colours that a painted window has more of,
 * and the command for a shell, joined by "=".
 */
private static final int FROM_X = 200, TO_X = 900, FROM_Y = 150, TO_Y = 650;
private static final long LOOK_MILLIS = 8;
private static final long STILL_NANOS = 1_200_000_000L;

private MappedByteBuffer screen;
private int first;
private int line;

/** Until its words are seen, until nothing changes any more, processor time of the process, memory of its own share. */
record Start(double seen, double still, double processor, double memory) {}

record Command(String name, int colours, List<String> words) {
    static Command of(String argument) {
        var parts = argument.split("=", 3);
        return new Command(parts[0], Integer.parseInt(parts[1]), List.of("sh", "-c", "exec " + parts[2]));
    }
}

void main(String[] arguments) throws IOException, InterruptedException {
    map(Path.of(arguments[0]));
    int runs = Integer.parseInt(arguments[1]);
    var commands = Stream.of(arguments).skip(2).map(Command::of).toList();
    var starts = commands.stream().map(_ -> new ArrayList<Start>()).toList();
    for (int run = 0; run < runs; run++) {
        for (int i = 0; i < commands.size(); i++) {
            starts.get(i).add(start(commands.get(i)));
        }
    }
    for (int i = 0; i < commands.size(); i++) {
        IO.println(commands.get(i).name() + ":"
                + told("seen", "ms", starts, i, Start::seen) + told("still", "ms", starts, i, Start::still)
                + told("processor", "ms", starts, i, Start::processor)
                + told("memory", "MB", starts, i, Start::memory));
    }
}

private String told(String what, String unit, List<ArrayList<Start>> starts, int i,
        java.util.function.ToDoubleFunction<Start> of) {
    var values = starts.get(i).stream().mapToDouble(of).sorted().toArray();
    var reference = starts.getFirst().stream().mapToDouble(of).sorted().toArray();
    double median = values[values.length / 2];
    return " %s %.0f, %.0f, %.0f %s (%.2f)".formatted(what, values[0], median, values[values.length - 1], unit,
            median / reference[reference.length / 2]);
}

/** The file is an X window dump: a head, a table of colours, then the picture. */
private void map(Path file) throws IOException {
    try (var channel = FileChannel.open(file)) {
        screen = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
    }
    line = screen.getInt(12 * 4);
    first = screen.getInt(0) + screen.getInt(19 * 4) * 12;
    screen.order(ByteOrder.LITTLE_ENDIAN);
}

private int colour(int x, int y) {
    return screen.getInt(first + y * line + x * 4) & 0xffffff;
}

/** Few points, looked at without making anything: who watches must not take the processor from what is watched. */
private boolean hasMoreColoursThan(int most) {
    var seen = new int[most + 1];
    int count = 0;
    for (int y = FROM_Y; y < TO_Y; y += 7) {
        for (int x = FROM_X; x < TO_X; x += 2) {
            int colour = colour(x, y);
            int known = 0;
            while (known < count && seen[known] != colour) {
                known++;
            }
            if (known == count) {
                seen[count++] = colour;
                if (count > most) {
                    return true;
                }
            }
        }
    }
    return false;
}

private int picture() {
    int all = 1;
    for (int y = 0; y < 1000; y += 7) {
        for (int x = 0; x < 1200; x += 4) {
            all = all * 31 + colour(x, y);
        }
    }
    return all;
}

private Start start(Command command) throws IOException, InterruptedException {
    while (hasMoreColoursThan(1)) {
        Thread.sleep(20);
    }
    var said = File.createTempFile("start-time", ".out");
    long begun = System.nanoTime();
    var process = new ProcessBuilder(command.words()).redirectErrorStream(true).redirectOutput(said).start();
    long seen = 0;
    long changed = begun;
    int last = picture();
    while (seen == 0 || System.nanoTime() - Math.max(seen, changed) < STILL_NANOS) {
        if (!process.isAlive()) {
            throw new IOException("ended: " + command.words() + " " + Files.readString(said.toPath()));
        }
        int now = picture();
        changed = now == last ? changed : System.nanoTime();
        last = now;
        seen = seen == 0 && hasMoreColoursThan(command.colours()) ? System.nanoTime() : seen;
        Thread.sleep(LOOK_MILLIS);
    }
    var start = new Start((seen - begun) / 1e6, (changed - begun) / 1e6, processor(process), memory(process));
    process.destroyForcibly().waitFor();
    Files.delete(said.toPath());
    return start;
}

/** In ms; the kernel counts in hundredths of a second. */
private static double processor(Process process) throws IOException {
    var words = Files.readString(Path.of("/proc/" + process.pid() + "/stat")).split(" ");
    return (Long.parseLong(words[13]) + Long.parseLong(words[14])) * 10;
}

/** In MB: what is resident, shared pages by their share. */
private static double memory(Process process) throws IOException {
    return Files.readAllLines(Path.of("/proc/" + process.pid() + "/smaps_rollup")).stream()
            .filter(entry -> entry.startsWith("Pss:"))
            .mapToDouble(entry -> Double.parseDouble(entry.replaceAll("\\D", ""))).sum() / 1024;
}
