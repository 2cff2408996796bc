import Foundation
import GraphvizRendering
import Testing

@testable import entente

/// Pictures by a process that is not as it should be: the shell plays the one in which Graphviz runs.
struct PictureDrawerTests {
  private func drawer(_ script: String, limit: Duration = .seconds(20)) -> PictureDrawer {
    PictureDrawer(limit: limit, program: PictureProcess.Program(path: "/bin/sh", arguments: ["-c", script]))
  }

  private let dot = "graph g { a -- b }"

  @Test func `an answer is what the process says`() throws {
    let script = "printf 'done 16\\n1.5 -2 a b\\n3 4 c'; cat > /dev/null"
    let places = try drawer(script).placements(of: dot, layout: .neato)
    #expect(
      places == [
        PicturePlace(name: "a b", position: SIMD2(1.5, -2)), PicturePlace(name: "c", position: SIMD2(3, 4)),
      ])
  }

  @Test func `a process that hangs is ended when its time is over`() {
    let clock = ContinuousClock()
    let start = clock.now
    #expect(throws: PictureError.late(limit: .milliseconds(200))) {
      try drawer("exec sleep 600", limit: .milliseconds(200)).drawing(of: dot, as: .svg)
    }
    // Ten minutes less a lot: it was not waited for.
    #expect(start.duration(to: clock.now) < .seconds(300))
  }

  @Test func `a process that hangs before it has read everything is ended as well`() {
    #expect(throws: PictureError.late(limit: .milliseconds(200))) {
      try drawer("exec sleep 600", limit: .milliseconds(200)).drawing(
        of: String(repeating: " ", count: 8_000_000), as: .svg)
    }
  }

  @Test func `a crash says how`() {
    #expect(throws: PictureError.ended("signal 11")) {
      try drawer("read line; kill -SEGV $$").drawing(of: dot, as: .svg)
    }
    #expect(throws: PictureError.ended("exit code 3")) { try drawer("exit 3").drawing(of: dot, as: .svg) }
  }

  @Test(arguments: [
    "printf 'done 99999999999999999999\\n'", "printf 'done -1\\n'", "printf 'done\\n'", "printf '\\n'",
    "printf 'done 10\\nabc'", "head -c 1000 /dev/zero",
  ])
  func `an answer that is none is a crash`(script: String) {
    #expect(throws: PictureError.self) { try drawer(script).drawing(of: dot, as: .svg) }
  }

  @Test func `what Graphviz refuses is said in its words`() {
    #expect(throws: PictureError.failed("no")) {
      try drawer("printf 'failed 2\\nno'; cat > /dev/null").drawing(of: dot, as: .svg)
    }
    #expect(throws: PictureError.self) {
      try PictureDrawer(limit: .seconds(1), program: nil).drawing(of: "no graph", as: .svg)
    }
  }

  @Test func `after a crash the next picture has a process of its own`() throws {
    let folder = try TestFolder()
    let mark = folder.path("mark")
    let drawer = drawer(
      "if [ -e '\(mark)' ]; then printf 'done 2\\nok'; cat > /dev/null; else : > '\(mark)'; kill -KILL $$; fi")
    #expect(throws: PictureError.ended("signal 9")) { try drawer.drawing(of: dot, as: .svg) }
    #expect(try drawer.drawing(of: dot, as: .svg) == Array("ok".utf8))
  }

  @Test func `where no process can be started Graphviz runs here`() throws {
    let program = PictureProcess.Program(path: "/nowhere/entente", arguments: [])
    let drawer = PictureDrawer(limit: .seconds(20), program: program)
    #expect(try drawer.placements(of: dot, layout: .neato).map(\.name) == ["a", "b"])
    let svg = String(decoding: try drawer.drawing(of: "graph g { a [pos=\"1,1\"] }", as: .svg), as: UTF8.self)
    #expect(svg.contains("<svg"))
  }

  @Test func `a request comes over the line as it went`() {
    for job in [PictureRequest.Job.placements(.dot), .placements(.sfdp), .drawing(.png), .drawing(.svg)] {
      let request = PictureRequest(job, dot: "graph \"é\n\" {}")
      #expect(PictureRequest(request.frame) == request)
    }
    #expect(PictureRequest(PictureFrame(word: "sing", body: [])) == nil)
    #expect(PicturePlace.places(in: Array("1 2\nx y z\nnan 1 a\n1 inf b\n".utf8)).isEmpty)
  }
}
