-- search: one row for everything that can be found; position orders by date (see SearchIndex)
create table search_document (
  position    bigint primary key,
  owner       text collate "C" not null references account (id) on delete cascade,
  id          text collate "C" not null unique,
  kind        text collate "C" not null,
  owner_token text collate "C" not null,
  title       text not null,
  body        text not null,
  happened_on text collate "C" not null,
  words       tsvector generated always as (
    setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', body), 'B')
  ) stored
);
create index search_document_owner on search_document (owner, position);
create index search_document_kind on search_document (owner, kind, position);
create index search_document_words on search_document using gin (words);
