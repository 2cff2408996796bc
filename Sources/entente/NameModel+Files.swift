import EntityRecognition
import Foundation

extension NameModel {
  /// Reads a model that `entente train` wrote.
  ///
  /// - Parameter file: The path.
  /// - Throws: ``ModelFileError``, with the file and what is wrong with it.
  init(file: String) throws(ModelFileError) {
    guard let data = try? Data(contentsOf: URL(filePath: file)) else { throw .unreadable(file: file) }
    do {
      try self.init(Array(data))
    } catch {
      throw .notAModel(file: file, error)
    }
  }
}

/// Why a file gave no model.
enum ModelFileError: Error, Equatable, CustomStringConvertible {
  case unreadable(file: String)
  case notAModel(file: String, NameModelError)

  var description: String {
    switch self {
    case .unreadable(let file): "\(file): cannot be read: expected a model that `entente train` wrote"
    case .notAModel(let file, let error): "\(file): \(error)"
    }
  }
}
