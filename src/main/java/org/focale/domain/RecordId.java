package org.focale.domain;

import java.util.UUID;

/// The id of a record. Each record has its own, so that the compiler tells a person from a placement.
public interface RecordId {

    UUID value();
}
