-- accomplishments: what a person achieved, in their own words
create table accomplishment (
  id              text primary key,
  owner           text not null references account (id) on delete cascade,
  text            text not null check (length(text) between 1 and 4000),
  details         text not null default '',
  happened_on     text not null check (happened_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  position_id     text,
  theme           text not null default '',
  confidentiality text not null check (confidentiality in ('open', 'internal', 'confidential')),
  strength        integer not null check (strength between 0 and 100),
  missing         text not null,
  source          text not null,
  version         integer not null,
  created_at      text not null,
  updated_at      text not null,
  deleted_at      text
) strict;
create index accomplishment_newest on accomplishment (owner, happened_on desc, id desc) where deleted_at is null;
create index accomplishment_position on accomplishment (owner, position_id, happened_on desc, id desc) where deleted_at is null;
create index accomplishment_theme on accomplishment (owner, theme) where deleted_at is null;
create index accomplishment_trash on accomplishment (owner, deleted_at) where deleted_at is not null;

create table accomplishment_tag (
  accomplishment_id text not null references accomplishment (id) on delete cascade,
  owner             text not null references account (id) on delete cascade,
  tag               text not null check (length(tag) between 1 and 60),
  primary key (owner, tag, accomplishment_id)
) strict, without rowid;
create index accomplishment_tag_of on accomplishment_tag (accomplishment_id);

create table accomplishment_link (
  id                text primary key,
  accomplishment_id text not null references accomplishment (id) on delete cascade,
  owner             text not null references account (id) on delete cascade,
  url               text not null,
  label             text not null
) strict;
create index accomplishment_link_of on accomplishment_link (accomplishment_id);

create table accomplishment_file (
  id                text primary key,
  accomplishment_id text not null references accomplishment (id) on delete cascade,
  owner             text not null references account (id) on delete cascade,
  sha256            text not null check (length(sha256) = 64),
  name              text not null,
  media_type        text not null,
  bytes             integer not null,
  added_at          text not null
) strict;
create index accomplishment_file_of on accomplishment_file (accomplishment_id);
create index accomplishment_file_content on accomplishment_file (sha256);
