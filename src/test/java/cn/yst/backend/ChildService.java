package cn.yst.backend;

import static java.util.Objects.requireNonNull;

import cn.yst.backend.authorization.DeviceKey;
import cn.yst.backend.authorization.FakeKiosk;
import cn.yst.backend.authorization.FakePhone;
import cn.yst.backend.authorization.Wire;
import cn.yst.contract.Enrolment;
import cn.yst.contract.Json;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The service as a process of its own on a file database, which can be killed with SIGKILL and
/// started again on the same ports. Kiosks reach it through a line that can hold an answer back:
/// the service has committed and answered, the kiosk hears nothing, and the service is dead.
public final class ChildService implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";

  private final Path folder;
  private final int kioskPort = freePort();
  private final int phonePort = freePort();
  private final ServerSocket line;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final Map<String, String> codes = new HashMap<>();
  private volatile String held = "";
  private volatile boolean cut;
  private @Nullable Process process;

  /// Starts the process for the first time; on return it answers.
  ///
  /// @param folder of its database and its key
  /// @param kiosks ids of kiosks to make enrolment codes for
  public ChildService(Path folder, String... kiosks) throws IOException {
    this.folder = folder;
    this.line = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.startVirtualThread(this::accept);
    start(kiosks);
  }

  /// Starts the process; on return it answers.
  ///
  /// @param kiosks ids of kiosks to make enrolment codes for
  public void start(String... kiosks) throws IOException {
    long began = System.nanoTime();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m", "-cp"));
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add("cn.yst.backend.HallService");
    command.add("folder=" + folder);
    command.add("kiosk-port=" + kioskPort);
    command.add("phone-port=" + phonePort);
    command.add("kiosk-origin=" + origin());
    for (String kiosk : kiosks) {
      command.add("enrol=" + kiosk + ",Hall," + kiosk);
    }
    Process started =
        new ProcessBuilder(command).redirectError(new File(folder.toFile(), "service.err")).start();
    process = started;
    BufferedReader output = started.inputReader(StandardCharsets.UTF_8);
    for (String said = output.readLine(); ; said = output.readLine()) {
      if (said == null) {
        throw new IOException("the service did not start");
      }
      if (said.startsWith("enrolment code for ")) {
        String kiosk = said.substring(19, said.indexOf(','));
        codes.put(kiosk, said.substring(said.lastIndexOf(' ') + 1));
      }
      if (said.startsWith("service")) {
        break;
      }
    }
    Thread.startVirtualThread(() -> drain(output));
    System.out.printf(
        "service process answers %d ms after its start%n",
        Duration.ofNanos(System.nanoTime() - began).toMillis());
  }

  /// Enrols a kiosk for which a code was made.
  FakeKiosk enrol(String id) {
    DeviceKey key = DeviceKey.fresh(Clock.systemUTC());
    enrol(id, key.publicJwk());
    return new FakeKiosk(id, origin(), key, Clock.systemUTC());
  }

  /// Enrols a kiosk that keeps its key to itself.
  public void enrol(String id, String publicJwk) {
    Enrolment enrolment = new Enrolment(code(id), publicJwk);
    var answer = Wire.send(Wire.json(Wire.to(origin() + "/v1/enrolments"), Json.write(enrolment)));
    if (answer.statusCode() != 201) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
  }

  /// The enrolment code that was made for a kiosk.
  String code(String id) {
    return requireNonNull(codes.get(id));
  }

  /// A phone, which reaches the service also while the kiosks' line is cut.
  public FakePhone phone() {
    return new FakePhone("http://" + LOOPBACK + ":" + phonePort);
  }

  /// Ends what runs through the kiosks' line and lets nobody in.
  public void cut() {
    cut = true;
    open.forEach(ChildService::hangUp);
  }

  /// The kiosks' line is whole again.
  public void mend() {
    cut = false;
  }

  /// SIGKILL.
  public void kill() {
    Process running = requireNonNull(process);
    running.destroyForcibly();
    try {
      running.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    open.forEach(ChildService::hangUp);
  }

  /// SIGTERM.
  void terminate() {
    requireNonNull(process).destroy();
  }

  /// Waits until the process has ended.
  ///
  /// @return its exit code
  int end() throws InterruptedException {
    return requireNonNull(process).waitFor();
  }

  /// From now on: the first answer to a request for this path never arrives, and when its first
  /// byte comes, the service is killed.
  public void killBeforeTheAnswerTo(String path) {
    held = path;
  }

  /// Where kiosks reach it.
  public String origin() {
    return "http://" + LOOPBACK + ":" + line.getLocalPort();
  }

  private void accept() {
    while (!line.isClosed()) {
      try {
        Socket caller = line.accept();
        open.add(caller);
        if (cut) {
          hangUp(caller);
          continue;
        }
        Socket service = new Socket(InetAddress.getLoopbackAddress(), kioskPort);
        open.add(service);
        Call call = new Call();
        Thread.startVirtualThread(() -> pump(caller, service, call, true));
        Thread.startVirtualThread(() -> pump(service, caller, call, false));
      } catch (IOException e) {
        open.forEach(ChildService::hangUp);
      }
    }
  }

  private void pump(Socket from, Socket to, Call call, boolean asking) {
    byte[] bytes = new byte[16_384];
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
        String hold = held;
        if (asking && !hold.isEmpty()) {
          call.held |= new String(bytes, 0, n, StandardCharsets.ISO_8859_1).contains(hold);
        }
        if (!asking && call.held) {
          held = "";
          kill();
          return;
        }
        out.write(bytes, 0, n);
        out.flush();
      }
    } catch (IOException e) {
      // one end is gone, and so is the other
    } finally {
      hangUp(from);
      hangUp(to);
    }
  }

  private static final class Call {
    private volatile boolean held;
  }

  private static void drain(BufferedReader output) {
    try {
      while (output.readLine() != null) {
        // what it logs is not looked at
      }
    } catch (IOException e) {
      // it is dead
    }
  }

  private static void hangUp(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    kill();
    line.close();
  }
}
