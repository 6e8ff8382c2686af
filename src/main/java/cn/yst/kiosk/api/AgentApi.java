package cn.yst.kiosk.api;

import cn.yst.contract.AgentEntry;
import cn.yst.contract.AgentFilter;
import cn.yst.contract.AgentPage;
import cn.yst.contract.ChangePeriod;
import cn.yst.contract.HandOver;
import cn.yst.contract.InviteAgent;
import cn.yst.contract.Nothing;
import java.util.Optional;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/// Agents of an account and invitations to become one. What each call refuses with stands in
/// [cn.yst.contract].
public interface AgentApi {
  /// A page of the agents.
  @GET("v1/accounts/{id}/agents")
  AgentPage agents(
      @Path("id") String accountId,
      @Query("filter") AgentFilter filter,
      @Query("page") int page,
      @Query("size") int size)
      throws ApiException;

  /// The same page; empty while `version` is still the newest.
  @GET("v1/accounts/{id}/agents")
  Optional<AgentPage> agentsSince(
      @Path("id") String accountId,
      @Query("filter") AgentFilter filter,
      @Query("page") int page,
      @Query("size") int size,
      @Query("version") String version)
      throws ApiException;

  /// Invites a person to become an agent.
  @POST("v1/accounts/{id}/invitations")
  HandOver invite(
      @Header("Idempotency-Key") ActionKey key,
      @Path("id") String accountId,
      @Body InviteAgent agent)
      throws ApiException;

  /// An invitation, to show it again and to watch it.
  @GET("v1/invitations/{id}")
  HandOver invitation(@Path("id") String id) throws ApiException;

  /// Withdraws an invitation.
  @DELETE("v1/invitations/{id}")
  Nothing withdraw(@Path("id") String id) throws ApiException;

  /// An agent's authority, as its row in the list.
  @GET("v1/memberships/{id}")
  AgentEntry member(@Path("id") String id) throws ApiException;

  /// Moves the end of an agent's authority; also renews an ended one.
  @PATCH("v1/memberships/{id}")
  AgentEntry change(@Path("id") String id, @Body ChangePeriod period) throws ApiException;

  /// Takes an agent's authority away; succeeds also if it is gone already.
  @DELETE("v1/memberships/{id}")
  Nothing revoke(@Path("id") String id) throws ApiException;
}
