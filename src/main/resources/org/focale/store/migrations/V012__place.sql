-- Where the folder lies (a hash): elsewhere, this file is a copy. Null in files of older versions, until they are opened.
ALTER TABLE sentinel ADD COLUMN place CHARACTER VARYING;
