-- accomplishments: what a person achieved, in their own words
create table accomplishment (
  id              text collate "C" primary key,
  owner           text collate "C" not null references account (id) on delete cascade,
  text            text not null check (length(text) between 1 and 4000),
  details         text not null default '',
  happened_on     text collate "C" not null check (happened_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
  position_id     text collate "C",
  theme           text collate "C" not null default '',
  confidentiality text collate "C" not null check (confidentiality in ('open', 'internal', 'confidential')),
  strength        integer not null check (strength between 0 and 100),
  missing         text not null,
  source          text not null,
  version         integer not null,
  created_at      text collate "C" not null,
  updated_at      text collate "C" not null,
  deleted_at      text collate "C"
);
create index accomplishment_newest on accomplishment (owner, happened_on desc, id desc) where deleted_at is null;
create index accomplishment_position on accomplishment (owner, position_id, happened_on desc, id desc) where deleted_at is null;
create index accomplishment_theme on accomplishment (owner, theme) where deleted_at is null;
create index accomplishment_trash on accomplishment (owner, deleted_at) where deleted_at is not null;

create table accomplishment_tag (
  accomplishment_id text collate "C" not null references accomplishment (id) on delete cascade,
  owner             text collate "C" not null references account (id) on delete cascade,
  tag               text collate "C" not null check (length(tag) between 1 and 60),
  primary key (owner, tag, accomplishment_id)
);
create index accomplishment_tag_of on accomplishment_tag (accomplishment_id);

create table accomplishment_link (
  id                text collate "C" primary key,
  accomplishment_id text collate "C" not null references accomplishment (id) on delete cascade,
  owner             text collate "C" not null references account (id) on delete cascade,
  url               text not null,
  label             text not null
);
create index accomplishment_link_of on accomplishment_link (accomplishment_id);

create table accomplishment_file (
  id                text collate "C" primary key,
  accomplishment_id text collate "C" not null references accomplishment (id) on delete cascade,
  owner             text collate "C" not null references account (id) on delete cascade,
  sha256            text collate "C" not null check (length(sha256) = 64),
  name              text not null,
  media_type        text not null,
  bytes             bigint not null,
  added_at          text collate "C" not null
);
create index accomplishment_file_of on accomplishment_file (accomplishment_id);
create index accomplishment_file_content on accomplishment_file (sha256);
