package org.focale.app.sample;

/// A file of a sample is wrong. For whoever wrote the file: it names the file, the person in it and the key. Users never meet it.
public final class WrongSample extends RuntimeException {

    WrongSample(String place, String reason) {
        super(place + ": " + reason);
    }
}
