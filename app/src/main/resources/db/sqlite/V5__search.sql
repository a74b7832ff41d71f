-- search: one row for everything that can be found; position orders by date (see SearchIndex)
create table search_document (
  position    integer primary key,
  owner       text not null references account (id) on delete cascade,
  id          text not null unique,
  kind        text not null,
  owner_token text not null,
  title       text not null,
  body        text not null,
  happened_on text not null
) strict;
create index search_document_owner on search_document (owner, position);
create index search_document_kind on search_document (owner, kind, position);

create virtual table search_fts using fts5(
  owner_token, title, body,
  content = 'search_document', content_rowid = 'position',
  tokenize = 'porter unicode61 remove_diacritics 2', prefix = '2 3'
);
insert into search_fts (search_fts, rank) values ('secure-delete', 1);

create trigger search_document_insert after insert on search_document begin
  insert into search_fts (rowid, owner_token, title, body) values (new.position, new.owner_token, new.title, new.body);
end;
create trigger search_document_delete after delete on search_document begin
  insert into search_fts (search_fts, rowid, owner_token, title, body)
  values ('delete', old.position, old.owner_token, old.title, old.body);
end;
create trigger search_document_update after update on search_document begin
  insert into search_fts (search_fts, rowid, owner_token, title, body)
  values ('delete', old.position, old.owner_token, old.title, old.body);
  insert into search_fts (rowid, owner_token, title, body) values (new.position, new.owner_token, new.title, new.body);
end;
