package org.focale.app.sample;

/// The `key:` by which the records of a sample refer to each other, each kind of record apart.
///
/// @param idClass class of the id of what it names
record Word(Class<?> idClass, String text) {}
