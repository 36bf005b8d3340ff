package org.ldnjournal.app;

/** Starts the program. */
public final class Main {
    private Main() {}

    static void main(String[] arguments) {
        System.out.println("started");
    }
}
