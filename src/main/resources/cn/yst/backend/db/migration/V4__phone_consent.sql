-- What the person agreed to on the phone right before the face check: when, and the hash of the text shown there.
-- A consent given at the kiosk alone stays without.

alter table consent add column phone_at timestamp with time zone;
alter table consent add column phone_sha256 varchar(64);

-- Agreed to the next face check; each check uses it up.
alter table device_authorization add column face_agreed boolean default false not null;
