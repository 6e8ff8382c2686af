/// What crosses the wire between kiosk, phone and service: values, enums and the one JSON set-up.
///
/// # Resources of the `/v1` API
///
/// Calls in a visitor's name carry `Authorization: DPoP` and its proof (RFC 9449); every POST also
/// an
/// `Idempotency-Key` (UUIDv4). Lists take `?page=` (from 1) and `?size=` (1 to 50) and are cut by
/// the
/// service. A refusal is a [Problem]; its codes stand after each call. Everywhere: 400 `malformed`,
/// 401 `unauthorized`, 404 `not_found` (also for what belongs to others), 429 `rate_limited`.
///
/// ## The person
/// - `GET /v1/me` -> [Me]
/// - `GET /v1/me/own-data` -> [OwnData]; only while 按住显示 is held
///
/// ## Enterprises and accounts
/// - `GET /v1/enterprises?page&size` -> [EnterprisePage]
/// - `POST /v1/enterprises` [AddEnterprise] -> 201 or (existing) 200 [AddedEnterprise]. Codes:
///   422 `enterprise_no_match`; 422 `enterprise_deregistered`, `enterprise_licence_revoked`,
///   `enterprise_moved_out`, `enterprise_dormant`, `enterprise_cancelled`; 422 `underage` (the
///   staffed counter is open to them); 429 `enterprises_per_day`
/// - `GET /v1/enterprises/{id}` -> [EnterpriseHead]
/// - `GET /v1/enterprises/{id}/accounts?page&size` -> [AccountPage]
/// - `GET /v1/accounts/{id}` -> [ActingFor]: the account as it stands now, without entering it
/// - `POST /v1/accounts/{id}/enter` [Nothing] -> [ActingFor] (选择办事). Codes: 403
///   `authority_ended`, `account_suspended`
/// - `POST /v1/accounts/{id}/leave` [Nothing] -> 204. Codes: 403 `not_allowed` (an applicant or the
///   representative cannot leave)
///
/// ## Certification
/// The representative in person: device grant with `authorization_details` type
/// `enterprise_certification` and the account's id, bound to the session that runs on the kiosk;
/// refused at the begin as `invalid_authorization_details`, with the code `not_found`,
/// `not_allowed` or `already_certified` as its description. It takes effect when the kiosk collects
/// the token, which renews the session. By request:
/// - `POST /v1/accounts/{id}/certification-requests` [Nothing] -> 201 [HandOver]; voids an older
///   one. Codes: 403 `not_allowed`, 409 `already_certified`, 429 `certification_requests_per_day`
/// - `GET /v1/accounts/{id}/certification-request` -> [HandOver], the open or else the last one
/// - `DELETE /v1/certification-requests/{id}` -> 204, also if it has ended already
///
/// ## Agents
/// Changes need a face check at most 10 minutes old, else 403 `fresh_face_required` (then a
/// `step_up`). Who may not: 403 `not_allowed`; on an uncertified account 403 `account_uncertified`.
/// - `GET /v1/accounts/{id}/agents?filter&page&size&version` -> [AgentPage], or 304 while `version`
///   is still the newest
/// - `POST /v1/accounts/{id}/invitations` [InviteAgent] -> 201 [HandOver]. Codes: 422
///   `invite_self`,
///   `invite_representative`, `invite_applicant`, `invite_active_agent`, `invite_underage`,
///   `id_number_malformed`, `period_in_the_past`, `period_too_long`; 409 `invitation_pending`
/// - `GET /v1/invitations/{id}` -> [HandOver]; to show it again and to watch it
/// - `DELETE /v1/invitations/{id}` -> 204; 409 `already_accepted`
/// - `GET /v1/memberships/{id}` -> [AgentEntry]
/// - `PATCH /v1/memberships/{id}` [ChangePeriod] -> [AgentEntry]; also renews an ended one. Codes:
///   422 `period_in_the_past`, `period_too_long`; 409 `membership_over` (revoked or left)
/// - `DELETE /v1/memberships/{id}` -> 204, also if it is revoked already
///
/// ## Association
/// - `POST /v1/association-searches` [AssociationSearch] -> [AssociationCandidates]. Codes: 429
///   `association_searches_per_day`
/// - `POST /v1/associations` [RequestAssociation] -> 201 [Association]. Codes: 409
///   `association_pending`; 422 `no_such_account`, `underage`; 429 `associations_per_day`
/// - `GET /v1/associations/{id}` -> [Association], the requester's view
/// - `DELETE /v1/associations/{id}` -> 204 (撤回)
/// - `GET /v1/association-decisions/{id}` -> [AssociationDecision], the applicant's view
/// - `POST /v1/association-decisions/{id}` [Decide] -> [AssociationDecision]. Codes: 403
///   `not_allowed`, `fresh_face_required`; 409 `object_changed`, `already_decided`; 422
///   `period_in_the_past`, `period_too_long`
///
/// ## What was handed to phones
/// - `GET /v1/hand-overs?page&size` -> [HandOverPage]: invitations, certification requests and
///   associations that the person made, with time left; pending ones can be shown again
/// - `GET /v1/hand-overs/{id}` -> [HandOver], to show it again and to watch it
///
/// ## Messages
/// - `GET /v1/messages?filter&page&size` -> [MessagePage]
/// - `GET /v1/messages/counts` -> [MessageCounts]
/// - `GET /v1/messages/{id}` -> [Message]
/// - `POST /v1/messages/{id}/read` [Nothing] -> [MessageCounts]
///
/// ## Feedback and rating
/// - `POST /v1/feedback` [PostFeedback] -> 201 [FeedbackEntry]
/// - `GET /v1/feedback?page&size` -> [FeedbackPage]
/// - `POST /v1/kiosk/feedback` [PostFeedback] -> 201 [FeedbackReceipt]; the kiosk's own token, no
///   person
/// - `POST /v1/kiosk/ratings` [Rating] -> 204; the kiosk's own token, no person
///
/// ## Business matters
/// - `GET /v1/accounts/{id}/matters?filter&page&size` -> [MatterPage]
/// - `POST /v1/accounts/{id}/matters/{matter}/start` [Nothing] -> 201 [StartedMatter]. Codes: 403
///   `matter_locked`
///
/// ## Business code
/// - `POST /v1/accounts/{id}/business-codes` [Nothing] -> 201 [BusinessCode]. Codes: 403
///   `authority_ended`, `account_suspended`
/// - `POST /v1/business-codes/verify` [VerifyBusinessCode] -> [BusinessCodeCheck]; the kiosk's own
///   token
///
/// ## A phone with a one-time link
/// The address in a QR code ends in the link: 22 characters of base64url. Nothing happens by
/// opening
/// it. What is shown is a [PhoneLink] with the hash of its facts; the decision is a [Decide] that
/// returns the hash. Approval takes effect only in the transaction that records the passed face
/// check of the person the link is for.
@NullMarked
package cn.yst.contract;

import org.jspecify.annotations.NullMarked;
