-- profile: who a person is and how to reach them; lists are text, one entry a line

create table profile (
  id           text primary key,
  owner        text not null references account (id) on delete cascade,
  name         text not null default '',
  headline     text not null default '',
  email        text not null default '',
  phone        text not null default '',
  url          text not null default '',
  image        text not null default '',
  address      text not null default '',
  postal_code  text not null default '',
  city         text not null default '',
  region       text not null default '',
  country_code text not null default '',
  summary      text not null default '',
  more_emails  text not null default '',
  more_phones  text not null default '',
  source       text not null,
  fingerprint  text not null default '',
  version      integer not null,
  created_at   text not null,
  updated_at   text not null,
  deleted_at   text
) strict;
create index profile_of on profile (owner, created_at, id);
create index profile_trash on profile (owner, deleted_at) where deleted_at is not null;
create unique index profile_single on profile (owner) where deleted_at is null;

create table profile_account (
  id          text primary key,
  owner       text not null references account (id) on delete cascade,
  network     text not null default '',
  username    text not null default '',
  url         text not null default '',
  source      text not null,
  fingerprint text not null default '',
  version     integer not null,
  created_at  text not null,
  updated_at  text not null,
  deleted_at  text
) strict;
create index profile_account_of on profile_account (owner, created_at, id);
create index profile_account_trash on profile_account (owner, deleted_at) where deleted_at is not null;

create table profile_skill (
  id          text primary key,
  owner       text not null references account (id) on delete cascade,
  name        text not null default '',
  level       text not null default '',
  keywords    text not null default '',
  source      text not null,
  fingerprint text not null default '',
  version     integer not null,
  created_at  text not null,
  updated_at  text not null,
  deleted_at  text
) strict;
create index profile_skill_of on profile_skill (owner, created_at, id);
create index profile_skill_trash on profile_skill (owner, deleted_at) where deleted_at is not null;

create table profile_interest (
  id          text primary key,
  owner       text not null references account (id) on delete cascade,
  name        text not null default '',
  keywords    text not null default '',
  source      text not null,
  fingerprint text not null default '',
  version     integer not null,
  created_at  text not null,
  updated_at  text not null,
  deleted_at  text
) strict;
create index profile_interest_of on profile_interest (owner, created_at, id);
create index profile_interest_trash on profile_interest (owner, deleted_at) where deleted_at is not null;

create table profile_reference (
  id           text primary key,
  owner        text not null references account (id) on delete cascade,
  name         text not null default '',
  text         text not null default '',
  title        text not null default '',
  organisation text not null default '',
  given_on     text check (given_on glob '[0-9][0-9][0-9][0-9]' or given_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]' or given_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  source       text not null,
  fingerprint  text not null default '',
  version      integer not null,
  created_at   text not null,
  updated_at   text not null,
  deleted_at   text
) strict;
create index profile_reference_of on profile_reference (owner, created_at, id);
create index profile_reference_trash on profile_reference (owner, deleted_at) where deleted_at is not null;
