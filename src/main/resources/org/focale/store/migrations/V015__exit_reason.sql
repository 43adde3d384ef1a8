-- Why a pathway ended goes less far than that it ended. Rows of older versions still hold it in their exit: it is read from there.
ALTER TABLE pathway ADD COLUMN exit_reason CHARACTER VARYING;
