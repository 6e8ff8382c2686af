package cn.yst.backend;

import cn.yst.backend.account.Desk;
import cn.yst.backend.certification.Certifications;
import cn.yst.backend.demo.DemoData;
import cn.yst.backend.demo.DemoPeople;
import cn.yst.backend.demo.DemoPerson;
import cn.yst.backend.face.SimulatedFace;
import cn.yst.backend.feedback.FeedbackStore;
import cn.yst.backend.handover.LinkDesk;
import cn.yst.backend.web.Routes;
import cn.yst.contract.Json;
import cn.yst.contract.Problem;
import java.net.http.HttpResponse;

/// The business side over HTTP, with the demo data, and people who sign in without a phone.
public final class DomainFixture implements AutoCloseable {
  private final GroundFixture ground = new GroundFixture();
  private final SimulatedFace face = new SimulatedFace(ground.clock());
  private final Business business =
      new Business(
          ground.ground(),
          face,
          (phone, number) -> DemoPeople.byNumber(number).map(DemoPerson::phone),
          () -> "https://phone.example");

  public DomainFixture() {
    this(false);
  }

  private DomainFixture(boolean wholeStory) {
    if (wholeStory) {
      DemoData.loadWholeStory(business.desk(), business.handOvers(), business.feedback());
    } else {
      DemoData.load(business.desk());
    }
    ground.serve(business.routes(ground.gate()).toArray(Routes[]::new));
  }

  /// With what has happened and what waits on the day of the first start.
  public static DomainFixture withTheWholeStory() {
    return new DomainFixture(true);
  }

  public GroundFixture ground() {
    return ground;
  }

  public Desk desk() {
    return business.desk();
  }

  /// The phone's side of links.
  public LinkDesk links() {
    return business.links();
  }

  /// What the next face check on a phone comes to; it passes where nothing is chosen.
  public SimulatedFace face() {
    return face;
  }

  /// Writes down what ended by silence, as the service does by itself every second.
  public void sweep() {
    business.sweep();
  }

  /// Certification in person.
  public Certifications certifications() {
    return business.certifications();
  }

  /// Feedback, for replies.
  public FeedbackStore feedback() {
    return business.feedback();
  }

  /// Signs in.
  ///
  /// @return the session's token
  public String signIn(DemoPerson person) {
    return ground.signIn(person.name(), person.idNumber()).sessionId();
  }

  /// GET that must be answered by 200.
  public <T> T get(String token, String path, Class<T> type) {
    return read(ground.get(token, path), 200, type);
  }

  /// POST that must be answered by the given status.
  public <T> T post(String token, String path, Object body, int status, Class<T> type) {
    return read(ground.post(token, path, Json.write(body)), status, type);
  }

  /// The code of the refusal of a POST, with its status: `403 not_allowed`.
  public String refusal(String token, String path, Object body) {
    return refusal(ground.post(token, path, Json.write(body)));
  }

  /// The code of a refusal, with its status.
  public static String refusal(HttpResponse<String> answer) {
    Problem problem = Json.read(answer.body(), Problem.class);
    return problem.status() + " " + problem.code();
  }

  private static <T> T read(HttpResponse<String> answer, int status, Class<T> type) {
    if (answer.statusCode() != status) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
    return Json.read(answer.body(), type);
  }

  @Override
  public void close() {
    ground.close();
  }
}
