-- show: what the role asks for, who was told of what, review packets, one-to-ones, best of a quarter; lists are text, one entry a line
create table responsibility (
  id          text primary key,
  owner       text not null references account (id) on delete cascade,
  text        text not null default '',
  position_id text,
  note        text not null default '',
  source      text not null,
  fingerprint text not null default '',
  version     integer not null,
  created_at  text not null,
  updated_at  text not null,
  deleted_at  text
) strict;
create index responsibility_of on responsibility (owner, created_at, id);
create index responsibility_trash on responsibility (owner, deleted_at) where deleted_at is not null;

create table priority (
  id          text primary key,
  owner       text not null references account (id) on delete cascade,
  text        text not null default '',
  whose       text not null default '',
  stated_on   text,
  over_on     text,
  note        text not null default '',
  source      text not null,
  fingerprint text not null default '',
  version     integer not null,
  created_at  text not null,
  updated_at  text not null,
  deleted_at  text
) strict;
create index priority_of on priority (owner, created_at, id);
create index priority_trash on priority (owner, deleted_at) where deleted_at is not null;

create table telling (
  id          text primary key,
  owner       text not null references account (id) on delete cascade,
  accomplishment_id text,
  person_id   text,
  told_on     text,
  note        text not null default '',
  source      text not null,
  fingerprint text not null default '',
  version     integer not null,
  created_at  text not null,
  updated_at  text not null,
  deleted_at  text
) strict;
create index telling_of on telling (owner, created_at, id);
create index telling_trash on telling (owner, deleted_at) where deleted_at is not null;
create index telling_about on telling (owner, accomplishment_id) where deleted_at is null;

create table best_of (
  id          text primary key,
  owner       text not null references account (id) on delete cascade,
  quarter     text not null default '',
  note        text not null default '',
  source      text not null,
  fingerprint text not null default '',
  version     integer not null,
  created_at  text not null,
  updated_at  text not null,
  deleted_at  text
) strict;
create index best_of_of on best_of (owner, created_at, id);
create index best_of_trash on best_of (owner, deleted_at) where deleted_at is not null;
create index best_of_quarter on best_of (owner, quarter) where deleted_at is null;

create table one_to_one (
  id          text primary key,
  owner       text not null references account (id) on delete cascade,
  person_id   text,
  met_on      text,
  held        integer not null default 0,
  blockers    text not null default '',
  asks        text not null default '',
  feedback    text not null default '',
  notes       text not null default '',
  source      text not null,
  fingerprint text not null default '',
  version     integer not null,
  created_at  text not null,
  updated_at  text not null,
  deleted_at  text
) strict;
create index one_to_one_of on one_to_one (owner, created_at, id);
create index one_to_one_trash on one_to_one (owner, deleted_at) where deleted_at is not null;
create index one_to_one_day on one_to_one (owner, met_on) where deleted_at is null;

create table packet (
  id          text primary key,
  owner       text not null references account (id) on delete cascade,
  title       text not null default '',
  from_on     text,
  to_on       text,
  review_on   text,
  internal    integer not null default 0,
  confidential integer not null default 0,
  vision      integer not null default 0,
  lessons     integer not null default 0,
  source      text not null,
  fingerprint text not null default '',
  version     integer not null,
  created_at  text not null,
  updated_at  text not null,
  deleted_at  text
) strict;
create index packet_of on packet (owner, created_at, id);
create index packet_trash on packet (owner, deleted_at) where deleted_at is not null;
create index packet_review on packet (owner, review_on) where deleted_at is null and review_on is not null;

-- one paragraph: the fact it was made from, and what the person wrote instead
create table packet_paragraph (
  id          text primary key,
  packet_id   text not null references packet (id) on delete cascade,
  owner       text not null references account (id) on delete cascade,
  section     text not null,
  subject     text not null default '',
  heading     text not null default '',
  place       integer not null,
  wording     text not null default '',
  said        text not null default '',
  sources     text not null default '',
  typed       text not null default '',
  left_out    integer not null default 0,
  version     integer not null
) strict;
create index packet_paragraph_of on packet_paragraph (packet_id, place);
