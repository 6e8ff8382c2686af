-- The business side: the register of enterprises, accounts and their people, what is handed to
-- phones, messages, feedback. Enums are stored by name. Days are days in Asia/Shanghai.

-- The registered legal representatives. identity_key is the keyed digest of name and ID number.
create table representative (
  identity_key bytea primary key,
  id_hmac      bytea not null,
  name_sealed  bytea not null,
  id_sealed    bytea not null
);

create table enterprise (
  id             varchar(36) primary key,
  credit_code    varchar(18) not null unique,
  name           varchar(100) not null,
  -- the name as it is compared: compatibility forms unified, spaces dropped
  name_key       varchar(100) not null,
  state          varchar(20) not null,
  industry       varchar(60) not null,
  representative bytea not null references representative,
  constraint known_registry_state check (state in ('LIVE', 'DEREGISTERED', 'LICENCE_REVOKED',
    'MOVED_OUT', 'DORMANT', 'CANCELLED'))
);
create index enterprise_representative on enterprise (representative);

create table account (
  id            varchar(36) primary key,
  enterprise_id varchar(36) not null references enterprise,
  alias         varchar(40) not null unique,
  applicant_id  varchar(36) not null references person,
  created_at    timestamp with time zone not null,
  -- certified by the representative with this identity; another representative suspends it
  certified_at  timestamp with time zone,
  certified_by  bytea references representative,
  constraint one_account_per_person_and_enterprise unique (enterprise_id, applicant_id),
  constraint certified_by_somebody check ((certified_at is null) = (certified_by is null))
);
create index account_applicant on account (applicant_id);

-- Stored authority. The representative's is not stored: it follows from the register.
create table membership (
  id         varchar(36) primary key,
  account_id varchar(36) not null references account,
  person_id  varchar(36) not null references person,
  role       varchar(12) not null,
  state      varchar(12) not null,
  source     varchar(12) not null,
  joined     date not null,
  until      date not null,
  granted_by varchar(36) references person,
  changed_at timestamp with time zone not null,
  constraint one_membership_per_person unique (account_id, person_id),
  constraint known_role check (role in ('APPLICANT', 'AGENT')),
  constraint known_membership_state check (state in ('ACTIVE', 'REVOKED', 'LEFT')),
  constraint known_source check (source in ('APPLICATION', 'INVITATION', 'ASSOCIATION')),
  constraint applicants_apply check ((role = 'APPLICANT') = (source = 'APPLICATION')),
  constraint applicants_stay check (role <> 'APPLICANT' or state = 'ACTIVE'),
  constraint agents_are_granted check (role <> 'AGENT' or granted_by is not null)
);
create index membership_person on membership (person_id);

-- Invitations, certification requests and associations: what a person hands to a phone.
create table hand_over (
  id             varchar(36) primary key,
  kind           varchar(13) not null,
  account_id     varchar(36) not null references account,
  maker_id       varchar(36) not null references person,
  link_hash      bytea not null unique,
  link_sealed    bytea,
  state          varchar(9) not null,
  -- one live hand-over for the same thing: null once its place is free, and nulls do not collide
  live_key       varchar(120) unique,
  -- the person who has to act: keyed digest of the ID number, masked name
  subject_hmac   bytea not null,
  subject_masked varchar(60) not null,
  -- name and ID number of somebody invited: gone in every end state
  subject_sealed bytea,
  until          date,
  reason_sealed  bytea,
  created_at     timestamp with time zone not null,
  expires_at     timestamp with time zone not null,
  ended_at       timestamp with time zone,
  constraint known_kind check (kind in ('INVITATION', 'CERTIFICATION', 'ASSOCIATION')),
  constraint known_hand_over_state check (state in ('PENDING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN',
    'EXPIRED')),
  constraint pending_until_ended check ((state = 'PENDING') = (ended_at is null)),
  constraint link_while_pending check (link_sealed is not null or state <> 'PENDING'),
  constraint place_while_pending check (state <> 'PENDING' or live_key is not null),
  constraint invited_while_pending check (
    (subject_sealed is not null) = (kind = 'INVITATION' and state = 'PENDING')),
  constraint invitations_end check (kind <> 'INVITATION' or until is not null),
  constraint associations_have_a_reason check ((kind = 'ASSOCIATION') = (reason_sealed is not null)),
  constraint accepted_until check (kind = 'CERTIFICATION' or state <> 'ACCEPTED' or until is not null)
);
create index hand_over_account on hand_over (account_id, kind, state);
create index hand_over_maker on hand_over (maker_id, created_at);

-- One row for each face check on a phone with a link; its result is used once.
create table link_face (
  id           varchar(36) primary key,
  hand_over_id varchar(36) not null references hand_over,
  started_at   timestamp with time zone not null,
  finished_at  timestamp with time zone,
  result       varchar(12),
  used_at      timestamp with time zone
);
create index link_face_hand_over on link_face (hand_over_id, started_at);

create table message (
  id            varchar(36) primary key,
  person_id     varchar(36) not null references person,
  kind          varchar(30) not null,
  -- names the event: each event gives each person one message at most
  event_key     varchar(120) not null,
  at            timestamp with time zone not null,
  read_at       timestamp with time zone,
  enterprise_id varchar(36) references enterprise,
  account_id    varchar(36) references account,
  account_state varchar(21),
  person_masked varchar(60),
  until         date,
  excerpt_sealed bytea,
  action        varchar(24) not null,
  target_id     varchar(36),
  -- what waits for a decision of this person
  hand_over_id  varchar(36) references hand_over,
  constraint one_message_per_event unique (person_id, event_key)
);
create index message_person on message (person_id, at);

create table feedback (
  id           varchar(36) primary key,
  person_id    varchar(36) references person,
  kiosk_id     varchar(40) not null references kiosk,
  category     varchar(20) not null,
  text_sealed  bytea not null,
  step         varchar(40),
  error_code   varchar(40),
  at           timestamp with time zone not null,
  state        varchar(12) not null,
  reply_sealed bytea,
  replied_at   timestamp with time zone,
  constraint answered_with_a_reply check ((state = 'ANSWERED') = (reply_sealed is not null)),
  constraint reply_has_a_time check ((reply_sealed is null) = (replied_at is null))
);
create index feedback_person on feedback (person_id, at);

-- Ratings know the kiosk and the hour; never a person, a session or a minute.
create table rating (
  id       varchar(36) primary key,
  kiosk_id varchar(40) not null references kiosk,
  matter   varchar(40) not null,
  level    varchar(10) not null,
  reasons  varchar(80) not null,
  at_hour  timestamp with time zone not null
);

create table started_matter (
  number     varchar(12) primary key,
  account_id varchar(36) not null references account,
  person_id  varchar(36) not null references person,
  matter     varchar(40) not null,
  at         timestamp with time zone not null
);
