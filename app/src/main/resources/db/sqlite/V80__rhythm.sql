-- balance, reviews: how it goes (scales of 1 to 5), guided reviews with what was answered, and the rhythm of both

create table balance (
  id          text primary key,
  owner       text not null references account (id) on delete cascade,
  checked_on  text not null,
  energy      integer not null check (energy between 1 and 5),
  stress      integer not null check (stress between 1 and 5),
  hours       integer check (hours between 0 and 168),
  people      integer check (people between 1 and 5),
  interests   integer check (interests between 1 and 5),
  note        text not null default '',
  source      text not null,
  fingerprint text not null default '',
  version     integer not null,
  created_at  text not null,
  updated_at  text not null,
  deleted_at  text
) strict;
create index balance_of on balance (owner, checked_on) where deleted_at is null;
create index balance_trash on balance (owner, deleted_at) where deleted_at is not null;

create table review (
  id          text primary key,
  owner       text not null references account (id) on delete cascade,
  kind        text not null check (kind in ('weekly', 'quarterly', 'yearly', 'performance')),
  started_on  text not null,
  due_on      text,
  step        text not null default '',
  finished_on text,
  answers     text not null default '',
  source      text not null,
  fingerprint text not null default '',
  version     integer not null,
  created_at  text not null,
  updated_at  text not null,
  deleted_at  text
) strict;
create index review_of on review (owner, kind, finished_on) where deleted_at is null;
create index review_trash on review (owner, deleted_at) where deleted_at is not null;

create table rhythm (
  id              text primary key,
  owner           text not null references account (id) on delete cascade,
  weekday         text not null,
  weekly_minutes  integer,
  quarter_minutes integer,
  performance_on  text,
  source      text not null,
  fingerprint text not null default '',
  version     integer not null,
  created_at  text not null,
  updated_at  text not null,
  deleted_at  text
) strict;
create index rhythm_of on rhythm (owner, created_at, id);
create index rhythm_trash on rhythm (owner, deleted_at) where deleted_at is not null;
