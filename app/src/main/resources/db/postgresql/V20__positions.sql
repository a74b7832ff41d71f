-- positions: work history with partial dates (2019, 2019-04, 2019-04-30); lists are text, one entry a line

create table position (
  id              text collate "C" primary key,
  owner           text collate "C" not null references account (id) on delete cascade,
  kind            text collate "C" not null check (kind in ('employment', 'volunteer', 'membership')),
  employer        text not null default '',
  title           text not null default '',
  location        text not null default '',
  started_on      text collate "C" check (started_on ~ '^[0-9]{4}(-[0-9]{2}){0,2}$'),
  ended_on        text collate "C" check (ended_on ~ '^[0-9]{4}(-[0-9]{2}){0,2}$'),
  ongoing         integer not null default 0 check (ongoing in (0, 1)),
  employment_type text not null default '',
  summary         text not null default '',
  about           text not null default '',
  url             text not null default '',
  source          text not null,
  fingerprint     text collate "C" not null default '',
  version         integer not null,
  created_at      text collate "C" not null,
  updated_at      text collate "C" not null,
  deleted_at      text collate "C"
);
create index position_of on position (owner, created_at, id);
create index position_trash on position (owner, deleted_at) where deleted_at is not null;

create table education (
  id          text collate "C" primary key,
  owner       text collate "C" not null references account (id) on delete cascade,
  institution text not null default '',
  area        text not null default '',
  study_type  text not null default '',
  started_on  text collate "C" check (started_on ~ '^[0-9]{4}(-[0-9]{2}){0,2}$'),
  ended_on    text collate "C" check (ended_on ~ '^[0-9]{4}(-[0-9]{2}){0,2}$'),
  ongoing     integer not null default 0 check (ongoing in (0, 1)),
  score       text not null default '',
  courses     text not null default '',
  activities  text not null default '',
  notes       text not null default '',
  url         text not null default '',
  source      text not null,
  fingerprint text collate "C" not null default '',
  version     integer not null,
  created_at  text collate "C" not null,
  updated_at  text collate "C" not null,
  deleted_at  text collate "C"
);
create index education_of on education (owner, created_at, id);
create index education_trash on education (owner, deleted_at) where deleted_at is not null;

create table credential (
  id          text collate "C" primary key,
  owner       text collate "C" not null references account (id) on delete cascade,
  kind        text collate "C" not null check (kind in ('certificate', 'licence', 'award', 'course', 'test')),
  name        text not null default '',
  issuer      text not null default '',
  issued_on   text collate "C" check (issued_on ~ '^[0-9]{4}(-[0-9]{2}){0,2}$'),
  expires_on  text collate "C" check (expires_on ~ '^[0-9]{4}(-[0-9]{2}){0,2}$'),
  number      text not null default '',
  url         text not null default '',
  notes       text not null default '',
  source      text not null,
  fingerprint text collate "C" not null default '',
  version     integer not null,
  created_at  text collate "C" not null,
  updated_at  text collate "C" not null,
  deleted_at  text collate "C"
);
create index credential_of on credential (owner, created_at, id);
create index credential_trash on credential (owner, deleted_at) where deleted_at is not null;

create table project (
  id           text collate "C" primary key,
  owner        text collate "C" not null references account (id) on delete cascade,
  kind         text collate "C" not null check (kind in ('project', 'publication', 'patent')),
  name         text not null default '',
  organisation text not null default '',
  description  text not null default '',
  started_on   text collate "C" check (started_on ~ '^[0-9]{4}(-[0-9]{2}){0,2}$'),
  ended_on     text collate "C" check (ended_on ~ '^[0-9]{4}(-[0-9]{2}){0,2}$'),
  ongoing      integer not null default 0 check (ongoing in (0, 1)),
  roles        text not null default '',
  highlights   text not null default '',
  keywords     text not null default '',
  type         text not null default '',
  number       text not null default '',
  url          text not null default '',
  source       text not null,
  fingerprint  text collate "C" not null default '',
  version      integer not null,
  created_at   text collate "C" not null,
  updated_at   text collate "C" not null,
  deleted_at   text collate "C"
);
create index project_of on project (owner, created_at, id);
create index project_trash on project (owner, deleted_at) where deleted_at is not null;

create table language (
  id          text collate "C" primary key,
  owner       text collate "C" not null references account (id) on delete cascade,
  name        text not null default '',
  fluency     text not null default '',
  source      text not null,
  fingerprint text collate "C" not null default '',
  version     integer not null,
  created_at  text collate "C" not null,
  updated_at  text collate "C" not null,
  deleted_at  text collate "C"
);
create index language_of on language (owner, created_at, id);
create index language_trash on language (owner, deleted_at) where deleted_at is not null;
