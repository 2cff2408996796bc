import Testing

@testable import GraphAnalysis

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

@Suite struct TridiagonalMatrixTests {
  /// Zeros on the diagonal and ones beside it: its eigenvalues are 2 cos(k π / (n + 1)).
  static func path(_ count: Int) -> TridiagonalMatrix {
    var matrix = TridiagonalMatrix()
    for row in 0..<count {
      matrix.appendRow(diagonal: 0)
      if row + 1 < count { matrix.appendLink(1) }
    }
    return matrix
  }

  @Test(arguments: [1, 2, 3, 10, 50])
  func `the greatest eigenvalues are those of the closed form`(_ count: Int) {
    let matrix = Self.path(count)
    for others in 0..<min(2, count) {
      let expected = 2 * cos(Double(others + 1) * .pi / Double(count + 1))
      #expect(abs(matrix.eigenvalue(below: others) - expected) < 1e-14)
    }
  }

  @Test(arguments: [1, 2, 3, 10, 50])
  func `the leading eigenvector is that of the closed form`(_ count: Int) {
    let matrix = Self.path(count)
    let vector = matrix.leadingEigenvector(eigenvalue: matrix.eigenvalue(below: 0))
    let expected = (1...count).map { sin(Double($0) * .pi / Double(count + 1)) / (Double(count + 1) / 2).squareRoot() }
    #expect(vector.greatestDifference(from: expected) < 1e-12)
  }

  @Test func `eigenvalues are counted by where they lie`() {
    let matrix = Self.path(3)  // -√2, 0, √2
    #expect([-2, -1, 1, 2].map { matrix.eigenvalueCount(above: $0) } == [3, 2, 1, 0])
  }
}
