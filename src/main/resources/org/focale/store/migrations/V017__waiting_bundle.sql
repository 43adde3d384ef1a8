-- Which bundle brought what waits: two lives of one site give the same number twice.
ALTER TABLE waiting ADD COLUMN bundle UUID;
UPDATE waiting SET bundle = (SELECT MAX(bundle.id) FROM bundle
    WHERE bundle.peer = waiting.site AND bundle.number = waiting.number AND bundle.at = waiting.at AND bundle.sent = FALSE);
-- A record that waits, whoever sent it.
CREATE INDEX waiting_record ON waiting (id, type);
