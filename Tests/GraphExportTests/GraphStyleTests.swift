import EntityRecognition
import Foundation
import Testing

@testable import GraphExport

struct GraphStyleTests {
  private let looks = [
    GraphStyle.standard.person, GraphStyle.standard.country, GraphStyle.standard.organization,
    GraphStyle.standard.other,
  ]

  @Test(arguments: ColorVision.allCases)
  func `kinds stay apart by colour, whatever the eye`(vision: ColorVision) {
    for (index, left) in looks.enumerated() {
      for right in looks[(index + 1)...] {
        #expect(vision.difference(between: left.fill, and: right.fill) >= 15)
      }
    }
  }

  @Test func `kinds differ in shape too`() {
    #expect(Set(looks.map(\.shape)).count == looks.count)
    #expect(GraphStyle.standard[.place] == GraphStyle.standard[nil])
  }

  @Test func `text has the contrast that WCAG asks for`() {
    let style = GraphStyle.standard
    for look in looks { #expect(contrast(look.text, look.fill) >= 4.5) }
    #expect(contrast(style.ink, style.ground) >= 7)
    #expect(contrast(style.quietInk, style.ground) >= 4.5)
    // Shapes need 3 against the ground; those with a light fill have it by their outline.
    for look in looks { #expect(max(contrast(look.fill, style.ground), contrast(look.outline, style.ground)) >= 3) }
  }

  @Test func `a stronger link is wider and less transparent`() {
    let shares = stride(from: 0.0, through: 1, by: 0.05)
    for (less, more) in zip(shares, shares.dropFirst()) {
      #expect(GraphStyle.linkWidth(less) < GraphStyle.linkWidth(more))
      #expect(GraphStyle.linkOpacity(less) < GraphStyle.linkOpacity(more))
    }
    #expect(GraphStyle.standard.linkColor(1) == "#52606DB3")
  }

  private func contrast(_ left: String, _ right: String) -> Double {
    let (dark, light) = (min(luminance(left), luminance(right)), max(luminance(left), luminance(right)))
    return (light + 0.05) / (dark + 0.05)
  }

  private func luminance(_ color: String) -> Double {
    (ColorVision.linear(color) * SIMD3(0.2126, 0.7152, 0.0722)).sum()
  }
}

/// How colours look to people who see fewer of them: Machado, Oliveira and Fernandes 2009 (doi:10.1109/TVCG.2009.113),
/// severity 1, on linear sRGB.
enum ColorVision: CaseIterable {
  case normal
  case protan
  case deutan
  case tritan

  private var rows: [SIMD3<Double>] {
    switch self {
    case .normal: [SIMD3(1, 0, 0), SIMD3(0, 1, 0), SIMD3(0, 0, 1)]
    case .protan:
      [
        SIMD3(0.152286, 1.052583, -0.204868), SIMD3(0.114503, 0.786281, 0.099216),
        SIMD3(-0.003882, -0.048116, 1.051998),
      ]
    case .deutan:
      [
        SIMD3(0.367322, 0.860646, -0.227968), SIMD3(0.280085, 0.672501, 0.047413),
        SIMD3(-0.011820, 0.042940, 0.968881),
      ]
    case .tritan:
      [
        SIMD3(1.255528, -0.076749, -0.178779), SIMD3(-0.078411, 0.930809, 0.147602),
        SIMD3(0.004733, 0.691367, 0.303900),
      ]
    }
  }

  /// A colour `#RRGGBB` as linear light.
  static func linear(_ color: String) -> SIMD3<Double> {
    let number = Int(color.dropFirst(), radix: 16) ?? 0
    func channel(_ shift: Int) -> Double {
      let value = Double(number >> shift & 255) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return SIMD3(channel(16), channel(8), channel(0))
  }

  private func lab(_ color: String) -> SIMD3<Double> {
    let light = ColorVision.linear(color)
    let seen = SIMD3((rows[0] * light).sum(), (rows[1] * light).sum(), (rows[2] * light).sum())
      .clamped(lowerBound: .zero, upperBound: .one)
    let matrix = [
      SIMD3(0.4124564, 0.3575761, 0.1804375) / 0.95047, SIMD3(0.2126729, 0.7151522, 0.0721750),
      SIMD3(0.0193339, 0.1191920, 0.9503041) / 1.08883,
    ]
    let f = matrix.map { row in
      let value = (row * seen).sum()
      return value > 216.0 / 24389 ? cbrt(value) : (24389.0 / 27 * value + 16) / 116
    }
    return SIMD3(116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2]))
  }

  /// CIEDE2000 (Sharma, Wu and Dalal 2005, doi:10.1002/col.20070) between two colours as this eye sees them.
  func difference(between left: String, and right: String) -> Double {
    ColorVision.ciede2000(lab(left), lab(right))
  }

  static func ciede2000(_ one: SIMD3<Double>, _ two: SIMD3<Double>) -> Double {
    let degrees = Double.pi / 180
    let mean = (hypot(one.y, one.z) + hypot(two.y, two.z)) / 2
    let grey = 0.5 * (1 - (pow(mean, 7) / (pow(mean, 7) + pow(25, 7))).squareRoot())
    let (a1, a2) = (one.y * (1 + grey), two.y * (1 + grey))
    let (c1, c2) = (hypot(a1, one.z), hypot(a2, two.z))
    func hue(_ a: Double, _ b: Double) -> Double {
      let angle = atan2(b, a) / degrees
      return angle < 0 ? angle + 360 : angle
    }
    let (h1, h2) = (hue(a1, one.z), hue(a2, two.z))
    var turn = c1 * c2 == 0 ? 0 : h2 - h1
    if turn > 180 { turn -= 360 } else if turn < -180 { turn += 360 }
    let lightness = two.x - one.x
    let chroma = c2 - c1
    let hueStep = 2 * (c1 * c2).squareRoot() * sin(turn / 2 * degrees)
    let meanL = (one.x + two.x) / 2
    let meanC = (c1 + c2) / 2
    var meanH = c1 * c2 == 0 ? h1 + h2 : (h1 + h2) / 2
    if c1 * c2 != 0, abs(h1 - h2) > 180 { meanH += h1 + h2 < 360 ? 180 : -180 }
    let t =
      1 - 0.17 * cos((meanH - 30) * degrees) + 0.24 * cos(2 * meanH * degrees)
      + 0.32 * cos((3 * meanH + 6) * degrees) - 0.2 * cos((4 * meanH - 63) * degrees)
    let offset = (meanL - 50) * (meanL - 50)
    let sl = 1 + 0.015 * offset / (20 + offset).squareRoot()
    let sc = 1 + 0.045 * meanC
    let sh = 1 + 0.015 * meanC * t
    let rotation =
      -sin(60 * exp(-pow((meanH - 275) / 25, 2)) * degrees) * 2
      * (pow(meanC, 7) / (pow(meanC, 7) + pow(25, 7))).squareRoot()
    let (dl, dc, dh) = (lightness / sl, chroma / sc, hueStep / sh)
    return (dl * dl + dc * dc + dh * dh + rotation * dc * dh).squareRoot()
  }
}

struct ColorVisionTests {
  // The first, the seventh and the seventeenth pair of the table in Sharma, Wu and Dalal 2005.
  @Test(arguments: [
    (SIMD3(50.0, 2.6772, -79.7751), SIMD3(50.0, 0.0, -82.7485), 2.0425),
    (SIMD3(50.0, 0.0, 0.0), SIMD3(50.0, -1.0, 2.0), 2.3669),
    (SIMD3(50.0, 2.5, 0.0), SIMD3(73.0, 25.0, -18.0), 27.1492),
  ])
  func `colour differences are those of the paper`(one: SIMD3<Double>, two: SIMD3<Double>, difference: Double) {
    #expect(abs(ColorVision.ciede2000(one, two) - difference) < 1e-4)
  }
}
