-- The day on which an objective was reached, as a step has one.
ALTER TABLE objective ADD COLUMN "DONE" DATE;
