import Foundation
import Testing

@testable import EntityRecognition

/// Labelled text that is not part of the package: in a folder beside it, or where a variable of the environment says.
///
/// The tests are skipped where there is none.
private let folder: String =
  ProcessInfo.processInfo.environment["ENTENTE_LABELLED_TEXT"]
  ?? URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
    "../../../../shared/data/dev"
  ).standardizedFileURL.path

@Suite(.enabled(if: FileManager.default.fileExists(atPath: folder))) struct DevelopmentFloorTests {
  // Two points under what `entente evaluate` printed for the whole recogniser; the accurate tagger reads the smaller
  // files only, since programs are built to be debugged for tests, and slow.
  @Test(arguments: [
    ("mixed", Tagging.fast, 0.775), ("conflict", .fast, 0.778), ("news", .fast, 0.770), ("conflict", .accurate, 0.780),
    ("news", .accurate, 0.750),
  ]) func `recognition keeps its scores`(file: String, tagging: Tagging, floor: Double) throws {
    let path = "\(folder)/\(file).tsv"
    let text = try LabelledText(Array(Data(contentsOf: URL(fileURLWithPath: path))), file: path)
    let evaluation = NameEvaluation(tagging)
    var score = NameScore()
    for document in text.documents {
      score.add(NameEvaluation.score(evaluation.recognized(document), against: document))
    }
    #expect(score.micro.f1 >= floor)
  }
}
