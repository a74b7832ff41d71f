-- accounts: who owns a record, and who is signed in
create table account (
  id            text collate "C" primary key,
  name          text not null check (length(name) between 1 and 80),
  password_hash text,
  preferences   text not null default '{}',
  created_at    text collate "C" not null
);
create unique index account_name on account (lower(name));

create table session (
  token_hash text collate "C" primary key,
  account_id text collate "C" not null references account (id) on delete cascade,
  created_at text collate "C" not null,
  seen_at    text collate "C" not null
);
create index session_account on session (account_id);

-- the one-time address printed at start, and tokens for programs that use the JSON API
create table launch_token (
  token_hash text collate "C" primary key,
  account_id text collate "C" not null references account (id) on delete cascade,
  created_at text collate "C" not null
);
create index launch_token_account on launch_token (account_id);

create table api_token (
  id         text collate "C" primary key,
  token_hash text collate "C" not null unique,
  account_id text collate "C" not null references account (id) on delete cascade,
  name       text not null,
  created_at text collate "C" not null
);
create index api_token_account on api_token (account_id);
