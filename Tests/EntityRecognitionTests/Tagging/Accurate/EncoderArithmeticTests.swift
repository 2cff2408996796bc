import CEncoder
import Testing

/// The numbers are PyTorch 2.15's, by the line that stands before each.
@Suite struct EncoderArithmeticTests {
  /// Rows as whole numbers and back.
  private func quantized(_ rows: [Float], width: Int) -> (numbers: [UInt8], scales: [Float], zeros: [Int32]) {
    let count = rows.count / width
    var numbers = [UInt8](repeating: 0, count: rows.count)
    var scales = [Float](repeating: 0, count: count)
    var zeros = [Int32](repeating: 0, count: count)
    unsafe numbers.withUnsafeMutableBufferPointer { numbers in
      unsafe scales.withUnsafeMutableBufferPointer { scales in
        unsafe zeros.withUnsafeMutableBufferPointer { zeros in
          guard let first = numbers.baseAddress, let scale = scales.baseAddress, let zero = zeros.baseAddress else {
            return
          }
          unsafe entente_quantize(
            rows, Int32(count), Int32(width), entente_rows(numbers: first, scales: scale, zeros: zero))
        }
      }
    }
    return (numbers, scales, zeros)
  }

  /// Multiplies rows with a matrix of whole numbers, given output by output, whose scales are 1 and biases `bias`.
  private func product(
    _ rows: [Float], with matrix: [[Int8]], bias: Float = 0, _ activation: entente_activation = ENTENTE_PLAIN,
    plainly: Bool = false
  ) -> [Float] {
    let (inputs, outputs) = (matrix[0].count, matrix.count)
    var (numbers, scales, zeros) = quantized(rows, width: inputs)
    // Of each tile of 16 outputs, four inputs in turn, the weights of each output.
    var weights: [Int8] = []
    for tile in stride(from: 0, to: outputs, by: 16) {
      for input in stride(from: 0, to: inputs, by: 4) {
        for output in tile..<tile + 16 { weights += matrix[output][input..<input + 4] }
      }
    }
    let ones = [Float](repeating: 1, count: outputs)
    let biases = [Float](repeating: bias, count: outputs)
    let sums = matrix.map { $0.reduce(Int32(0)) { $0 + Int32($1) } }
    let count = rows.count / inputs
    var result = [Float](repeating: .nan, count: count * outputs)
    unsafe numbers.withUnsafeMutableBufferPointer { numbers in
      unsafe scales.withUnsafeMutableBufferPointer { scales in
        unsafe zeros.withUnsafeMutableBufferPointer { zeros in
          unsafe weights.withUnsafeBufferPointer { weights in
            unsafe ones.withUnsafeBufferPointer { ones in
              unsafe biases.withUnsafeBufferPointer { biases in
                unsafe sums.withUnsafeBufferPointer { sums in
                  guard let first = numbers.baseAddress, let scale = scales.baseAddress, let zero = zeros.baseAddress,
                    let weights = weights.baseAddress, let ones = ones.baseAddress, let biases = biases.baseAddress,
                    let sums = sums.baseAddress
                  else { return }
                  var whole = unsafe entente_matrix(
                    weights: weights, scales: ones, sums: sums, biases: biases, inputs: Int32(inputs),
                    outputs: Int32(outputs))
                  let multiply = unsafe plainly ? entente_multiply_plainly : entente_multiply
                  unsafe multiply(
                    entente_rows(numbers: first, scales: scale, zeros: zero), Int32(count), &whole, 0, Int32(outputs),
                    activation, &result, Int32(outputs))
                }
              }
            }
          }
        }
      }
    }
    return result
  }

  @Test func `a row becomes whole numbers from 0 to 127 that stand for it`() {
    let row: [Float] = [-1, 0, 0.5, 3, 2.25, -0.25, 1, 1.5]
    let (numbers, scales, zeros) = quantized(row, width: 8)
    // 4 / 127 a step, and 0 at round(1 / (4 / 127)) = round(31.75).
    #expect(abs(scales[0] - 4 / 127) < 1e-7)
    #expect(zeros == [32])
    for (value, number) in zip(row, numbers) {
      #expect(number <= 127)
      #expect(abs((Float(number) - 32) * scales[0] - value) <= scales[0])
    }
  }

  @Test func `rows of nothing but 0, and of one sign, stand for themselves`() {
    #expect(
      product([Float](repeating: 0, count: 16), with: Array(repeating: Array(repeating: 30, count: 16), count: 16))
        == [Float](repeating: 0, count: 16))
    let (numbers, scales, zeros) = quantized([-2, -1, -2, -1, -2, -1, -2, -1], width: 8)
    #expect(zeros == [127])
    #expect(numbers.first == 0)
    #expect(abs(scales[0] - 2 / 127) < 1e-7)
  }

  // Eight products are added in 16 bits: those of inputs that leave 0 or 1 when divided by 4, and the others. The greatest
  // sum is 127 * (63 + 63 + 63 + 63 + 6) = 32766.
  @Test(arguments: [1, -1] as [Int8]) func `the greatest numbers are multiplied exactly`(sign: Int8) {
    let sixteen: [Int8] = [63, 63, 0, 0, 63, 63, 6, 63, 6, 0, 63, 63, 0, 0, 63, 0].map { $0 * sign }
    let weights = (0..<24).flatMap { _ in sixteen }
    let rows = [Float](repeating: 127, count: 5 * 384)
    let found = product(rows, with: Array(repeating: weights, count: 16))
    #expect(found == [Float](repeating: 127 * 2 * 258 * 24 * Float(sign), count: 5 * 16))
  }

  @Test func `each row is multiplied with each output, whatever their number`() {
    // Rows of whole numbers from 0 to 127, so that nothing is rounded.
    let rows = (0..<112).map { (place: Int) -> Float in
      let number = place % 16 == 15 ? 127 : place * 7 % 97
      return Float(number)
    }
    let matrix = (0..<32).map { (output: Int) -> [Int8] in
      (0..<16).map { (input: Int) -> Int8 in Int8((output * 5 + input * 3) % 65 - 32) }
    }
    let found = product(rows, with: matrix, bias: 0.5)
    for row in 0..<7 {
      for output in 0..<32 {
        var exact = 0
        for input in 0..<16 { exact += Int(rows[row * 16 + input]) * Int(matrix[output][input]) }
        #expect(found[row * 32 + output] == Float(exact) + 0.5)
      }
    }
  }

  // F.gelu(torch.tensor([-6.,-3.,-1.,-.1,0.,.5,2.,7.5]))
  @Test func `GELU is what PyTorch gives`() {
    let values: [Float] = [-6, -3, -1, -0.1, 0, 0.5, 2, 7.5]
    let expected: [Float] = [0, -0.004050, -0.158655, -0.046017, 0, 0.345731, 1.9545, 7.5]
    for (value, expected) in zip(values, expected) {
      // Nothing is multiplied: the bias alone goes through the activation.
      let found = product(
        [Float](repeating: 0, count: 16), with: Array(repeating: Array(repeating: 0, count: 16), count: 16),
        bias: value, ENTENTE_GELU)
      #expect(abs(found[0] - expected) < 1e-4)
    }
  }

  @Test(arguments: 1...9, [ENTENTE_PLAIN, ENTENTE_GELU])
  func `every processor gets the same bits from a product`(count: Int, activation: entente_activation) {
    let rows = grid(count * 48, step: 19, modulus: 53, scale: 6)
    let matrix = (0..<32).map { (output: Int) -> [Int8] in
      (0..<48).map { (input: Int) -> Int8 in Int8((output * 11 + input * 7) % 65 - 32) }
    }
    let fast = product(rows, with: matrix, bias: 0.3, activation)
    #expect(fast == product(rows, with: matrix, bias: 0.3, activation, plainly: true))
    #expect(Set(fast).count > 16)
  }

  // r = torch.arange(16.)**2/100; a = torch.arange(16.)/10-.5
  // F.layer_norm(r+a, (16,), torch.full((16,),.5), torch.full((16,),.25), 1e-12)
  @Test func `rows are added and normalised as PyTorch does it`() {
    var rows = (0..<16).map { Float($0 * $0) / 100 }
    let added = (0..<16).map { Float($0) / 10 - 0.5 }
    let expected: [Float] = [
      -0.402921, -0.355825, -0.300166, -0.235944, -0.163160, -0.081812, 0.008098, 0.106572, 0.213608, 0.329207,
      0.453369, 0.586094, 0.727381, 0.877232, 1.035646, 1.202622,
    ]
    unsafe entente_normalize(
      &rows, added, 1, 16, [Float](repeating: 0.5, count: 16), [Float](repeating: 0.25, count: 16))
    for (found, expected) in zip(rows, expected) { #expect(abs(found - expected) < 1e-5) }
  }

  /// Numbers that look like no row: `place * step % modulus`, moved around 0.
  private func grid(_ count: Int, step: Int, modulus: Int, scale: Float) -> [Float] {
    (0..<count).map { (place: Int) -> Float in
      let share = Float(place * step % modulus) / Float(modulus)
      return (share - 0.5) * scale
    }
  }

  /// What attention in two heads gives for so many rows.
  private func attended(_ count: Int, plainly: Bool = false) -> [Float] {
    let queries = grid(count * 64, step: 7, modulus: 23, scale: 8)
    let keys = grid(count * 64, step: 11, modulus: 29, scale: 8)
    let values = grid(count * 64, step: 13, modulus: 31, scale: 1)
    var both: [Float] = []
    for row in stride(from: 0, to: count * 64, by: 64) { both += keys[row..<row + 64] + values[row..<row + 64] }
    let length = Int32(count)
    var scratch = [Float](repeating: .nan, count: Int(entente_attention_scratch(length)))
    var result = [Float](repeating: .nan, count: count * 64)
    let attend = unsafe plainly ? entente_attend_plainly : entente_attend
    unsafe attend(queries, length, both, length, 64, &scratch, &result)
    return result
  }

  // g = lambda n,s,m: torch.tensor([((i*s)%m)/m-.5 for i in range(n)]); h = lambda t: t.view(5,2,32).permute(1,0,2)
  // q,k,v = g(320,7,23).view(5,64)*8, g(320,11,29).view(5,64)*8, g(320,13,31).view(5,64)
  // F.scaled_dot_product_attention(h(q), h(k), h(v)).permute(1,0,2).reshape(5,64)
  @Test func `attention in two heads is what PyTorch gives`() {
    let result = attended(5)
    let shown = result[192..<196] + result[316..<320] + result[30..<34]
    let expected: [Float] = [
      -0.260509, 0.132427, 0.122392, -0.002511, -0.115015, 0.304339, -0.022269, 0.143050, -0.283684, 0.135003,
      0.274164, -0.297109,
    ]
    for (found, expected) in zip(shown, expected) { #expect(abs(found - expected) < 1e-5) }
  }

  @Test(arguments: [1, 3, 15, 16, 17, 40]) func `every processor gets the same bits from attention`(count: Int) {
    #expect(attended(count) == attended(count, plainly: true))
  }

  // torch.softmax(torch.tensor([1.,2.,-1.,.5,0.,0,0,0,3,0,0,0,-2]), 0)
  @Test func `scores become probabilities of the tags alone`() {
    let scores: [Float] = [1, 2, -1, 0.5, 0, 0, 0, 0, 3, 0, 0, 0, -2, 50, 50, 50]
    var found = [Float](repeating: .nan, count: 16)
    var shares = [Float](repeating: .nan, count: 16)
    // A row of nothing, so that what is added is what comes out.
    unsafe entente_classify(
      [Float](repeating: 0, count: 8), 1, 8, [Float](repeating: 9, count: 8 * 16) + scores, 13, &found, &shares)
    #expect(found == scores)
    let expected: [Float] = [
      0.069089, 0.187803, 0.009350, 0.041904, 0.025416, 0.025416, 0.025416, 0.025416, 0.510500, 0.025416, 0.025416,
      0.025416, 0.003440,
    ]
    for (found, expected) in zip(shares, expected) { #expect(abs(found - expected) < 1e-5) }
  }
}
