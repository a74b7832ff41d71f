-- links: the chain; an edge between two records of one person, the end earlier in the method first
create table link (
  id         text primary key,
  owner      text not null references account (id) on delete cascade,
  from_kind  text not null,
  from_id    text not null,
  to_kind    text not null,
  to_id      text not null check (to_id <> from_id),
  version    integer not null,
  created_at text not null,
  deleted_at text
) strict;
create index link_from on link (owner, from_id, to_id) where deleted_at is null;
create index link_to on link (owner, to_id) where deleted_at is null;
create index link_trash on link (owner, deleted_at) where deleted_at is not null;
