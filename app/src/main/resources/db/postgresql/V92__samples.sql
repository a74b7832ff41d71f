-- samples: one row for each accomplishment that is among the best of its quarter, with the sentence that says why;
-- the portfolio made of them; who may see an attached file (nothing said: open) and how many pages it has
alter table best_of add column accomplishment_id text collate "C";
create index best_of_about on best_of (owner, accomplishment_id) where deleted_at is null;

-- Until now a row was a quarter, and links led to its accomplishments: each of those links becomes a row.
insert into best_of (id, owner, quarter, note, accomplishment_id, source, fingerprint, version, created_at, updated_at)
select link.id, best.owner, best.quarter, best.note,
  case when link.from_kind = 'accomplishment' then link.from_id else link.to_id end,
  best.source, '', 1, link.created_at, best.updated_at
from best_of best join link on link.owner = best.owner
where best.deleted_at is null and link.deleted_at is null
  and ((link.to_kind = 'best_of' and link.to_id = best.id and link.from_kind = 'accomplishment')
    or (link.from_kind = 'best_of' and link.from_id = best.id and link.to_kind = 'accomplishment'));
delete from change where kind = 'best_of'
  or (kind = 'link' and record_id in (select id from link where from_kind = 'best_of' or to_kind = 'best_of'));
delete from link where from_kind = 'best_of' or to_kind = 'best_of';
delete from search_document where kind = 'best_of';
delete from best_of where accomplishment_id is null;

create table portfolio (
  id          text collate "C" primary key,
  owner       text collate "C" not null references account (id) on delete cascade,
  title       text not null default '',
  intro       text not null default '',
  details     integer not null default 0,
  source      text collate "C" not null,
  fingerprint text collate "C" not null default '',
  version     integer not null,
  created_at  text collate "C" not null,
  updated_at  text collate "C" not null,
  deleted_at  text collate "C"
);
create index portfolio_of on portfolio (owner, created_at, id);
create index portfolio_trash on portfolio (owner, deleted_at) where deleted_at is not null;

-- what is in it, in its order
create table portfolio_sample (
  id           text collate "C" primary key,
  portfolio_id text collate "C" not null references portfolio (id) on delete cascade,
  owner        text collate "C" not null references account (id) on delete cascade,
  best_of_id   text collate "C",
  place        integer not null
);
create index portfolio_sample_of on portfolio_sample (portfolio_id, place);

alter table accomplishment_file add column confidentiality text collate "C"
  check (confidentiality in ('open', 'internal', 'confidential'));
alter table accomplishment_file add column pages integer;
