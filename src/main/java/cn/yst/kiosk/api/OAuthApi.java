package cn.yst.kiosk.api;

import cn.yst.contract.DeviceAuthorization;
import cn.yst.contract.Nothing;
import cn.yst.contract.ServerMetadata;
import cn.yst.contract.TokenAnswer;
import java.util.Map;
import retrofit2.http.FieldMap;
import retrofit2.http.FormUrlEncoded;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Tag;
import retrofit2.http.Url;

/// The endpoints of an OAuth authorization server, wherever its metadata says they are. Error words
/// (RFC 6749 §5.2) come as the code of [ApiException.Rejected].
interface OAuthApi {
  /// RFC 8414.
  @GET
  ServerMetadata metadata(@Url String address) throws ApiException;

  /// RFC 8628 §3.1.
  @FormUrlEncoded
  @POST
  DeviceAuthorization begin(@Url String address, @FieldMap Map<String, String> form)
      throws ApiException;

  /// RFC 6749 §3.2.
  ///
  /// @param key the key that the token is to be bound to
  @FormUrlEncoded
  @POST
  TokenAnswer token(@Url String address, @FieldMap Map<String, String> form, @Tag ProofKey key)
      throws ApiException;

  /// RFC 7009.
  @FormUrlEncoded
  @POST
  Nothing revoke(@Url String address, @FieldMap Map<String, String> form) throws ApiException;
}
