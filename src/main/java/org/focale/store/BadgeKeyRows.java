package org.focale.store;

import static org.focale.store.schema.Tables.BADGE_KEY;

import java.util.Arrays;
import java.util.Optional;
import org.focale.base.Refused;
import org.focale.seal.SigningKey;
import org.focale.seal.VerifyKey;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// The pairs that sign badges, in the encrypted database: a new one is whole or not there, and needs no passphrase.
final class BadgeKeyRows {

    private final DSLContext sql;

    BadgeKeyRows(DSLContext sql) {
        this.sql = sql;
    }

    Optional<BadgeKeys> read() {
        var rows = sql.selectFrom(BADGE_KEY).orderBy(BADGE_KEY.NUMBER.desc()).fetch();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        byte[] secret = rows.getFirst().get(BADGE_KEY.SECRET);
        if (secret == null) {
            throw DatabaseDamaged.found();
        }
        try {
            return Optional.of(new BadgeKeys(SigningKey.fromStored(secret),
                    rows.stream().skip(1).map(row -> VerifyKey.parse(row.get(BADGE_KEY.VERIFY_KEY))).toList()));
        } catch (Refused _) {
            throw DatabaseDamaged.found(); // without the cause: its words may hold a secret
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    void put(SigningKey key) {
        byte[] secret = key.stored();
        try {
            sql.update(BADGE_KEY).setNull(BADGE_KEY.SECRET).execute();
            int number = sql.select(DSL.coalesce(DSL.max(BADGE_KEY.NUMBER), 0)).from(BADGE_KEY).fetchSingle().value1() + 1;
            sql.insertInto(BADGE_KEY).set(BADGE_KEY.NUMBER, number).set(BADGE_KEY.VERIFY_KEY, key.verifyKey().toString())
                    .set(BADGE_KEY.SECRET, secret).execute();
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }
}
