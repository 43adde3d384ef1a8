package org.focale.app.search;

import java.util.Arrays;

/// Numbers that only grow, without an object each.
final class Numbers {

    private int[] held = new int[2];
    private int size;

    void add(int number) {
        if (size == held.length) {
            held = Arrays.copyOf(held, size * 2);
        }
        held[size++] = number;
    }

    int size() {
        return size;
    }

    int get(int at) {
        return held[at];
    }
}
