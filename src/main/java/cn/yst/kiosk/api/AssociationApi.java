package cn.yst.kiosk.api;

import cn.yst.contract.Association;
import cn.yst.contract.AssociationCandidates;
import cn.yst.contract.AssociationDecision;
import cn.yst.contract.AssociationSearch;
import cn.yst.contract.Decide;
import cn.yst.contract.Nothing;
import cn.yst.contract.RequestAssociation;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.POST;
import retrofit2.http.Path;

/// Sharing somebody else's certified account. What each call refuses with stands in
/// [cn.yst.contract].
public interface AssociationApi {
  /// The certified accounts of an enterprise, masked.
  @POST("v1/association-searches")
  AssociationCandidates search(
      @Header("Idempotency-Key") ActionKey key, @Body AssociationSearch search) throws ApiException;

  /// Asks to share an account.
  @POST("v1/associations")
  Association request(@Header("Idempotency-Key") ActionKey key, @Body RequestAssociation request)
      throws ApiException;

  /// A request as its requester sees it.
  @GET("v1/associations/{id}")
  Association association(@Path("id") String id) throws ApiException;

  /// Withdraws a request.
  @DELETE("v1/associations/{id}")
  Nothing withdraw(@Path("id") String id) throws ApiException;

  /// A request as the applicant sees it, who decides.
  @GET("v1/association-decisions/{id}")
  AssociationDecision decision(@Path("id") String id) throws ApiException;

  /// Agrees or refuses.
  @POST("v1/association-decisions/{id}")
  AssociationDecision decide(
      @Header("Idempotency-Key") ActionKey key, @Path("id") String id, @Body Decide decision)
      throws ApiException;
}
