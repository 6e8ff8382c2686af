-- Signing in without a face: the ID card on the kiosk's reader and a code sent to the phone that is registered for
-- the person.

alter table device_authorization add column proof varchar(8) default 'face' not null;
alter table device_authorization add constraint known_proof check (proof in ('face', 'card'));

create table sms_code (
  authorization_id varchar(36) primary key references device_authorization on delete cascade,
  code_hash        bytea not null,
  sent_at          timestamp with time zone not null,
  expires_at       timestamp with time zone not null,
  sends            int not null,
  wrong            int default 0 not null
);

-- Sign-ins of one identity that ended in wrong codes, over all kiosks.
create table sms_failure (
  id      varchar(36) primary key,
  id_hmac bytea not null,
  at      timestamp with time zone not null
);
create index sms_failure_identity on sms_failure (id_hmac, at);

-- When staff at the counter took a slip's number.
alter table counter_slip add column redeemed_at timestamp with time zone;
alter table counter_slip add column redeemed_by varchar(40);
