-- The ground of the service: kiosks, sign-in, sessions, and the books that every feature writes into.
-- Person data is sealed (AES-GCM) and found by HMAC; times are UTC.

create table person (
  id           varchar(36) primary key,
  id_hmac      bytea not null unique,
  name_sealed  bytea not null,
  id_sealed    bytea not null,
  phone_sealed bytea,
  created_at   timestamp with time zone not null
);

create table kiosk (
  id             varchar(40) primary key,
  hall           varchar(80) not null,
  label          varchar(40) not null,
  hall_english   varchar(120),
  counter        varchar(40),
  disabled       boolean default false not null,
  enrolled_at    timestamp with time zone not null,
  last_seen_at   timestamp with time zone
);

create table kiosk_key (
  thumbprint varchar(43) primary key,
  kiosk_id   varchar(40) not null references kiosk,
  jwk        varchar(1000) not null,
  added_at   timestamp with time zone not null
);

create table kiosk_enrolment (
  code_hash  bytea primary key,
  kiosk_id   varchar(40) not null,
  hall       varchar(80) not null,
  label      varchar(40) not null,
  expires_at timestamp with time zone not null,
  used_at    timestamp with time zone
);

create table kiosk_token (
  token_hash bytea primary key,
  kiosk_id   varchar(40) not null references kiosk,
  jkt        varchar(43) not null,
  expires_at timestamp with time zone not null
);

-- Ids of client assertions and DPoP proofs, kept as long as one could be replayed.
create table used_jti (
  id_hash    bytea primary key,
  expires_at timestamp with time zone not null
);
create index used_jti_expiry on used_jti (expires_at);

create table visitor_session (
  id             varchar(36) primary key,
  kiosk_id       varchar(40) not null references kiosk,
  person_id      varchar(36) not null references person,
  subject        varchar(43) not null,
  acr            varchar(20) not null,
  auth_time      timestamp with time zone not null,
  started_at     timestamp with time zone not null,
  ceiling_at     timestamp with time zone not null,
  idle_at        timestamp with time zone not null,
  heartbeat_at   timestamp with time zone not null,
  ended_at       timestamp with time zone,
  end_reason     varchar(20),
  -- one live session per kiosk: null once ended, and nulls do not collide
  live_kiosk     varchar(40) unique,
  constraint ended_session_frees_kiosk check ((ended_at is null) = (live_kiosk is not null))
);
create index visitor_session_person on visitor_session (person_id);

create table session_token (
  token_hash bytea primary key,
  session_id varchar(36) not null references visitor_session,
  jkt        varchar(43) not null
);
create index session_token_session on session_token (session_id);

create table consent (
  id             varchar(36) primary key,
  kiosk_id       varchar(40) not null references kiosk,
  id_hmac        bytea not null,
  notice_version varchar(40) not null,
  notice_sha256  varchar(64) not null,
  face           boolean not null,
  given_at       timestamp with time zone not null,
  withdrawn_at   timestamp with time zone
);

create table device_authorization (
  id                    varchar(36) primary key,
  handle                varchar(22) not null unique,
  device_code_hash      bytea not null unique,
  user_code             varchar(8) not null unique,
  kiosk_id              varchar(40) not null references kiosk,
  -- one open authorization per kiosk: null once it ended or was redeemed
  open_kiosk            varchar(40) unique,
  purpose               varchar(30) not null,
  scope                 varchar(80) not null,
  details               varchar(2000) not null,
  state                 varchar(12) not null,
  version               bigint not null,
  reason                varchar(40),
  code_challenge        varchar(43) not null,
  dpop_jkt              varchar(43),
  wrong_verifiers       int default 0 not null,
  poll_interval         int not null,
  polled_at             timestamp with time zone,
  created_at            timestamp with time zone not null,
  expires_at            timestamp with time zone not null,
  device_code_until     timestamp with time zone not null,
  ended_at              timestamp with time zone,
  check_code            varchar(2) not null,
  wrong_checks          int default 0 not null,
  check_passed          boolean default false not null,
  ticket_hash           bytea not null unique,
  ticket_until          timestamp with time zone not null,
  old_ticket_hash       bytea unique,
  old_ticket_until      timestamp with time zone,
  phone_id              varchar(22) unique,
  phone_secret_hash     bytea,
  -- the identity that was entered: gone in every end state
  identity_sealed       bytea,
  id_hmac               bytea,
  consent_id            varchar(36) references consent,
  mismatches            int default 0 not null,
  face_transaction      varchar(36),
  text_hash             varchar(64),
  bound_session         varchar(36) references visitor_session,
  session_id            varchar(36) references visitor_session,
  person_id             varchar(36) references person,
  approved_at           timestamp with time zone,
  redeemed_at           timestamp with time zone,
  redeemed_jkt          varchar(43),
  token_hash            bytea,
  constraint known_state check (state in ('created', 'scanned', 'verified', 'approved', 'redeemed',
    'denied', 'cancelled', 'expired', 'mismatched', 'locked')),
  constraint ended_without_identity check (state in ('created', 'scanned', 'verified', 'approved')
    or (identity_sealed is null and id_hmac is null and open_kiosk is null)),
  constraint face_after_check check (state not in ('verified', 'approved', 'redeemed') or check_passed)
);
create index device_authorization_state on device_authorization (state, expires_at);

-- One row for each call to the face service; its id is the transaction that can be answered once.
create table face_check (
  id               varchar(36) primary key,
  authorization_id varchar(36) not null references device_authorization,
  nonce            varchar(64) not null,
  started_at       timestamp with time zone not null,
  finished_at      timestamp with time zone,
  result           varchar(12)
);
create index face_check_authorization on face_check (authorization_id);

-- Failed face comparisons of one identity, over all kiosks.
create table face_mismatch (
  id      varchar(36) primary key,
  id_hmac bytea not null,
  at      timestamp with time zone not null
);
create index face_mismatch_identity on face_mismatch (id_hmac, at);

create table staff_call (
  id         varchar(36) primary key,
  kiosk_id   varchar(40) not null references kiosk,
  step       varchar(40) not null,
  error_code varchar(40),
  called_at  timestamp with time zone not null
);

create table counter_slip (
  number     varchar(8) primary key,
  kiosk_id   varchar(40) not null references kiosk,
  issued_at  timestamp with time zone not null,
  expires_at timestamp with time zone not null
);

create table idempotency (
  owner        varchar(80) not null,
  idem_key     varchar(36) not null,
  request_hash bytea not null,
  status       int not null,
  answer       bytea not null,
  session_id   varchar(36),
  created_at   timestamp with time zone not null,
  primary key (owner, idem_key)
);
create index idempotency_age on idempotency (created_at);
create index idempotency_session on idempotency (session_id);

create table audit_head (
  id   int primary key,
  seq  bigint not null,
  hash varchar(64) not null
);
insert into audit_head (id, seq, hash) values (1, 0, 'start');

create table audit (
  seq     bigint primary key,
  at      timestamp with time zone not null,
  kind    varchar(60) not null,
  actor   varchar(80) not null,
  subject varchar(80) not null,
  detail  varchar(80) not null,
  hash    varchar(64) not null
);
