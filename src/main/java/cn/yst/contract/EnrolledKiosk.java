package cn.yst.contract;

/// What the service knows a kiosk by.
///
/// @param clientId the kiosk's `client_id`
/// @param hall name of the hall, as visitors see it
/// @param label number of the kiosk in the hall, for instance A03
public record EnrolledKiosk(String clientId, String hall, String label) {
  public EnrolledKiosk {
    Required.text(clientId, "client_id");
    Required.text(hall, "hall");
    Required.text(label, "label");
  }
}
