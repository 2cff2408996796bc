import Foundation
import Testing

@testable import EntityRecognition

/// Labelled text that is not part of the package: in a folder beside it, or where a variable of the environment says.
///
/// The tests are skipped where there is none.
private let folder: String =
  ProcessInfo.processInfo.environment["ENTENTE_LABELLED_TEXT"]
  ?? URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
    "../../../../../shared/data/dev"
  ).standardizedFileURL.path

@Suite(.enabled(if: FileManager.default.fileExists(atPath: folder))) struct DevelopmentFloorTests {
  // Two points under what `entente evaluate` printed for the whole recogniser: 77.5, 79.0 and 74.0.
  @Test(arguments: [("mixed", 0.755), ("conflict", 0.770), ("news", 0.720)])
  func `recognition keeps its scores`(file: String, floor: Double) throws {
    let path = "\(folder)/\(file).tsv"
    let text = try LabelledText(Array(Data(contentsOf: URL(fileURLWithPath: path))), file: path)
    var score = NameScore()
    for document in text.documents {
      score.add(NameEvaluation.score(NameEvaluation.standard.recognized(document), against: document))
    }
    #expect(score.micro.f1 >= floor)
  }
}
