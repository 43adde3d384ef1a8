package org.focale.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A payload as it unpacks: exactly as long as its manifest says.
final class Unpacked extends FilterInputStream {

    private long left;

    Unpacked(InputStream in, long length) {
        super(in);
        this.left = length;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? -1 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int start, int length) throws IOException {
        return count(super.read(into, start, length));
    }

    private int count(int count) {
        left -= Math.max(count, 0);
        if (left < 0) {
            throw new BundleBomb();
        } else if (count < 0 && left > 0) {
            throw new BundleMalformed();
        }
        return count;
    }
}
