package org.focale.store;

import static org.focale.store.schema.Tables.ACCEPTED_INVITATION;
import static org.focale.store.schema.Tables.INVITATION;
import static org.focale.store.schema.Tables.INVITATION_ANSWER;
import static org.focale.store.schema.Tables.REVOKED_CARD;
import static org.focale.store.schema.Tables.SENTINEL;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focale.domain.site.AcceptedInvitation;
import org.focale.domain.site.Invitation;
import org.focale.domain.site.InvitationKind;
import org.focale.domain.site.RevokedCard;
import org.focale.domain.site.SiteId;
import org.focale.domain.site.TrustEntry;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Invitations and revoked cards.
public final class TrustQuery {

    private final DSLContext sql;

    TrustQuery(DSLContext sql) {
        this.sql = sql;
    }

    /// Those that this site made, the newest first.
    public List<Invitation> invitations() {
        return sql.selectFrom(INVITATION).orderBy(INVITATION.MADE_AT.desc(), INVITATION.ID)
                .fetch(row -> new Invitation(row.get(INVITATION.ID), kind(row.get(INVITATION.KIND)), row.get(INVITATION.INVITED),
                        row.get(INVITATION.MADE_AT).toInstant(), row.get(INVITATION.MADE_BY), answers(row.get(INVITATION.ID))));
    }

    private List<Invitation.Answer> answers(UUID invitation) {
        return sql.selectFrom(INVITATION_ANSWER).where(INVITATION_ANSWER.INVITATION.eq(invitation))
                .orderBy(INVITATION_ANSWER.TAKEN_AT, INVITATION_ANSWER.SITE)
                .fetch(row -> new Invitation.Answer(new SiteId(row.get(INVITATION_ANSWER.SITE)), row.get(INVITATION_ANSWER.TAKEN_AT).toInstant()));
    }

    /// The last one that this workspace was made with or took in; empty when there was none.
    public Optional<AcceptedInvitation> accepted() {
        return sql.selectFrom(ACCEPTED_INVITATION).fetchOptional(row -> new AcceptedInvitation(row.get(ACCEPTED_INVITATION.ID),
                kind(row.get(ACCEPTED_INVITATION.KIND)), new SiteId(row.get(ACCEPTED_INVITATION.INVITER)),
                instant(row.get(ACCEPTED_INVITATION.ANSWERED_AT))));
    }

    /// In the order they were revoked.
    public List<RevokedCard> revoked() {
        return revoked(DSL.noCondition());
    }

    private List<RevokedCard> revoked(Condition which) {
        return sql.selectFrom(REVOKED_CARD).where(which).orderBy(REVOKED_CARD.REVOKED_AT, REVOKED_CARD.SITE, REVOKED_CARD.VERIFY_KEY)
                .fetch(row -> new RevokedCard(new SiteId(row.get(REVOKED_CARD.SITE)), row.get(REVOKED_CARD.VERIFY_KEY),
                        row.get(REVOKED_CARD.REVOKED_AT).toInstant(), row.get(REVOKED_CARD.REVOKED_BY)));
    }

    /// Those noted after that transaction of this site.
    public List<RevokedCard> revokedAfter(long position) {
        return revoked(REVOKED_CARD.POSITION.gt(position));
    }

    void put(TrustEntry entry) {
        switch (entry) {
            case Invitation invitation -> put(invitation);
            case AcceptedInvitation accepted -> put(accepted);
            case RevokedCard revoked -> put(revoked);
        }
    }

    private void put(Invitation invitation) {
        sql.deleteFrom(INVITATION).where(INVITATION.ID.eq(invitation.id())).execute();
        sql.deleteFrom(INVITATION_ANSWER).where(INVITATION_ANSWER.INVITATION.eq(invitation.id())).execute();
        sql.insertInto(INVITATION)
                .set(INVITATION.ID, invitation.id())
                .set(INVITATION.KIND, invitation.kind().name())
                .set(INVITATION.INVITED, invitation.invited())
                .set(INVITATION.MADE_AT, offset(invitation.at()))
                .set(INVITATION.MADE_BY, invitation.by())
                .execute();
        for (var answer : invitation.answers()) {
            sql.insertInto(INVITATION_ANSWER)
                    .set(INVITATION_ANSWER.INVITATION, invitation.id())
                    .set(INVITATION_ANSWER.SITE, answer.site().value())
                    .set(INVITATION_ANSWER.TAKEN_AT, offset(answer.at()))
                    .execute();
        }
    }

    private void put(AcceptedInvitation accepted) {
        var answered = accepted.answered();
        sql.deleteFrom(ACCEPTED_INVITATION).execute();
        sql.insertInto(ACCEPTED_INVITATION)
                .set(ACCEPTED_INVITATION.ID, accepted.id())
                .set(ACCEPTED_INVITATION.KIND, accepted.kind().name())
                .set(ACCEPTED_INVITATION.INVITER, accepted.inviter().value())
                .set(ACCEPTED_INVITATION.ANSWERED_AT, answered == null ? null : offset(answered))
                .execute();
    }

    /// The first who said so stands.
    private void put(RevokedCard revoked) {
        boolean known = sql.fetchExists(REVOKED_CARD, REVOKED_CARD.SITE.eq(revoked.site().value()), REVOKED_CARD.VERIFY_KEY.eq(revoked.verifyKey()));
        if (!known) {
            sql.insertInto(REVOKED_CARD)
                    .set(REVOKED_CARD.SITE, revoked.site().value())
                    .set(REVOKED_CARD.VERIFY_KEY, revoked.verifyKey())
                    .set(REVOKED_CARD.REVOKED_AT, offset(revoked.at()))
                    .set(REVOKED_CARD.REVOKED_BY, revoked.by())
                    .set(REVOKED_CARD.POSITION, sql.select(SENTINEL.SAVES).from(SENTINEL).fetchSingle().value1() + 1)
                    .execute();
        }
    }

    private static InvitationKind kind(String word) {
        return Failures.readable(() -> InvitationKind.valueOf(word));
    }

    private static OffsetDateTime offset(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
