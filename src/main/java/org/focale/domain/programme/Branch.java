package org.focale.domain.programme;

/// One of the ways through a programme ("Insertion", "Formation", "Emploi"); a pathway takes one, and a target may count those in it.
public record Branch(String name, String note) {}
