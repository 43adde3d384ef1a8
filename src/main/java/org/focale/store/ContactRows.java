package org.focale.store;

import static org.focale.store.schema.Tables.BUNDLE;
import static org.focale.store.schema.Tables.CONTACT;
import static org.focale.store.schema.Tables.REVOKED_CARD;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.focale.domain.site.Contact;
import org.focale.domain.site.ContactCard;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.Role;
import org.focale.domain.site.SiteId;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// The sites this one exchanges with, and what was exchanged.
final class ContactRows {

    private final DSLContext sql;

    ContactRows(DSLContext sql) {
        this.sql = sql;
    }

    List<Contact> contacts() {
        return sql.select().from(CONTACT)
                .leftJoin(REVOKED_CARD).on(REVOKED_CARD.SITE.eq(CONTACT.SITE), REVOKED_CARD.VERIFY_KEY.eq(CONTACT.VERIFY_KEY))
                .orderBy(CONTACT.ORGANISATION_NAME, CONTACT.SITE_NAME, CONTACT.SITE).fetch(ContactRows::contact);
    }

    private static Contact contact(Record row) {
        return new Contact(new ContactCard(new SiteId(row.get(CONTACT.SITE)), row.get(CONTACT.SITE_NAME),
                new OrganisationId(row.get(CONTACT.ORGANISATION)), row.get(CONTACT.ORGANISATION_NAME),
                Failures.readable(() -> Role.valueOf(row.get(CONTACT.ROLE))),
                row.get(CONTACT.RECIPIENT), row.get(CONTACT.VERIFY_KEY), badgeKeys(row.get(CONTACT.BADGE_KEYS))),
                verified(row), blocked(row), revoked(row));
    }

    private static List<String> badgeKeys(@Nullable String kept) {
        return kept == null || kept.isEmpty() ? List.of() : List.of(kept.split(" "));
    }

    private static Contact.@Nullable Verified verified(Record row) {
        var at = row.get(CONTACT.VERIFIED_AT);
        return at == null ? null : new Contact.Verified(at.toInstant(), row.get(CONTACT.VERIFIED_BY));
    }

    private static @Nullable Instant blocked(Record row) {
        var at = row.get(CONTACT.BLOCKED_AT);
        return at == null ? null : at.toInstant();
    }

    private static Contact.@Nullable Revoked revoked(Record row) {
        var at = row.get(REVOKED_CARD.REVOKED_AT);
        return at == null ? null : new Contact.Revoked(at.toInstant(), row.get(REVOKED_CARD.REVOKED_BY));
    }

    /// Whether the card is revoked is kept apart: [TrustQuery].
    void put(Contact contact) {
        var card = contact.card();
        var verified = contact.verified();
        var blocked = contact.blocked();
        sql.deleteFrom(CONTACT).where(CONTACT.SITE.eq(card.site().value())).execute();
        sql.insertInto(CONTACT)
                .set(CONTACT.SITE, card.site().value())
                .set(CONTACT.SITE_NAME, card.siteName())
                .set(CONTACT.ORGANISATION, card.organisation().value())
                .set(CONTACT.ORGANISATION_NAME, card.organisationName())
                .set(CONTACT.ROLE, card.role().name())
                .set(CONTACT.RECIPIENT, card.recipient())
                .set(CONTACT.VERIFY_KEY, card.verifyKey())
                .set(CONTACT.BADGE_KEYS, card.badgeKeys().isEmpty() ? null : String.join(" ", card.badgeKeys()))
                .set(CONTACT.VERIFIED_AT, verified == null ? null : verified.at().atOffset(ZoneOffset.UTC))
                .set(CONTACT.VERIFIED_BY, verified == null ? null : verified.by())
                .set(CONTACT.BLOCKED_AT, blocked == null ? null : blocked.atOffset(ZoneOffset.UTC))
                .execute();
    }

    List<BundleEntry> bundles() {
        return sql.selectFrom(BUNDLE).orderBy(BUNDLE.POSITION.desc(), BUNDLE.AT.desc(), BUNDLE.ID.desc(), BUNDLE.PEER)
                .fetch(row -> new BundleEntry(row.get(BUNDLE.ID), row.get(BUNDLE.SENT), new SiteId(row.get(BUNDLE.PEER)),
                        row.get(BUNDLE.PEER_NAME), row.get(BUNDLE.NUMBER), row.get(BUNDLE.AT).toInstant(), row.get(BUNDLE.RECORDS), carried(row)));
    }

    private static BundleEntry.Carried carried(Record row) {
        return new BundleEntry.Carried(row.get(BUNDLE.KIND), row.get(BUNDLE.LIFE), row.get(BUNDLE.FROM_POSITION), row.get(BUNDLE.TO_POSITION),
                row.get(BUNDLE.SERIES), row.get(BUNDLE.PART), row.get(BUNDLE.PARTS), row.get(BUNDLE.FILES));
    }

    long lastSentNumber() {
        return sql.select(DSL.coalesce(DSL.max(BUNDLE.NUMBER), 0L)).from(BUNDLE).where(BUNDLE.SENT).fetchSingle().value1();
    }

    void remove(BundleEntry entry) {
        sql.deleteFrom(BUNDLE).where(BUNDLE.ID.eq(entry.id()).and(BUNDLE.SENT.eq(entry.sent())).and(BUNDLE.PEER.eq(entry.peer().value()))).execute();
    }

    /// @param position of the transaction that notes it
    void put(BundleEntry entry, long position) {
        remove(entry);
        sql.insertInto(BUNDLE)
                .set(BUNDLE.ID, entry.id())
                .set(BUNDLE.SENT, entry.sent())
                .set(BUNDLE.PEER, entry.peer().value())
                .set(BUNDLE.PEER_NAME, entry.peerName())
                .set(BUNDLE.NUMBER, entry.number())
                .set(BUNDLE.AT, entry.at().atOffset(ZoneOffset.UTC))
                .set(BUNDLE.RECORDS, entry.records())
                .set(BUNDLE.KIND, entry.carried().kind())
                .set(BUNDLE.LIFE, entry.carried().life())
                .set(BUNDLE.FROM_POSITION, entry.carried().from())
                .set(BUNDLE.TO_POSITION, entry.carried().upTo())
                .set(BUNDLE.SERIES, entry.carried().series())
                .set(BUNDLE.PART, entry.carried().part())
                .set(BUNDLE.PARTS, entry.carried().parts())
                .set(BUNDLE.FILES, entry.carried().files())
                .set(BUNDLE.POSITION, position)
                .execute();
    }
}
