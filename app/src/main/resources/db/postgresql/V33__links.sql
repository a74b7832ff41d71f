-- links: the chain; an edge between two records of one person, the end earlier in the method first
create table link (
  id         text collate "C" primary key,
  owner      text collate "C" not null references account (id) on delete cascade,
  from_kind  text collate "C" not null,
  from_id    text collate "C" not null,
  to_kind    text collate "C" not null,
  to_id      text collate "C" not null check (to_id <> from_id),
  version    integer not null,
  created_at text collate "C" not null,
  deleted_at text collate "C"
);
create index link_from on link (owner, from_id, to_id) where deleted_at is null;
create index link_to on link (owner, to_id) where deleted_at is null;
create index link_trash on link (owner, deleted_at) where deleted_at is not null;
