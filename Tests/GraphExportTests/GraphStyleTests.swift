import EntityRecognition
import Foundation
import Testing

@testable import GraphExport

struct GraphStyleTests {
  static let styles = [GraphStyle.standard, .dark]

  private func looks(of style: GraphStyle) -> [GraphStyle.KindStyle] {
    [style.person, style.country, style.organization, style.other]
  }

  @Test(arguments: ColorVision.allCases, styles)
  func `kinds stay apart by colour, whatever the eye`(vision: ColorVision, style: GraphStyle) {
    expectApart(looks(of: style).map(\.fill), vision: vision)
  }

  @Test(arguments: ColorVision.allCases, styles)
  func `communities stay apart by colour, whatever the eye`(vision: ColorVision, style: GraphStyle) {
    #expect(style.communities.count == 6)
    expectApart(style.communities, vision: vision)
  }

  private func expectApart(_ colors: [String], vision: ColorVision) {
    for (index, left) in colors.enumerated() {
      for right in colors[(index + 1)...] {
        #expect(vision.difference(between: left, and: right) >= 15, "\(left) and \(right)")
      }
    }
  }

  @Test(arguments: styles)
  func `names stay readable on communities, and communities on the ground`(style: GraphStyle) throws {
    for community in [nil] + style.communities.indices.map({ Optional($0) }) {
      let look = style.tinted(style.person, community: community)
      #expect(contrast(look.text, look.fill) >= 4.5)
      #expect(max(contrast(look.fill, style.ground), contrast(look.outline, style.ground)) >= 3)
      if let community {
        let hull = style.hull(ofCommunity: community)
        #expect(contrast(style.ink, hull) >= 7)
        #expect(max(contrast(look.fill, hull), contrast(look.outline, hull)) >= 3)
      }
    }
    #expect(contrast(style.plain.text, style.plain.fill) >= 4.5)
  }

  @Test func `kinds differ in shape too`() {
    for style in GraphStyleTests.styles {
      #expect(Set(looks(of: style).map(\.shape)).count == 4)
      #expect(style[.place] == style[nil])
      #expect(looks(of: style).map(\.shape) == looks(of: .standard).map(\.shape))
    }
  }

  @Test(arguments: styles)
  func `text has the contrast that WCAG asks for`(style: GraphStyle) {
    let looks = looks(of: style)
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
  // All 34 pairs of table 1 of Sharma, Wu and Dalal 2005 (doi:10.1002/col.20070): L*, a*, b* of both, and the difference.
  static let pairs = """
    50.0000 2.6772 -79.7751 50.0000 0.0000 -82.7485 2.0425
    50.0000 3.1571 -77.2803 50.0000 0.0000 -82.7485 2.8615
    50.0000 2.8361 -74.0200 50.0000 0.0000 -82.7485 3.4412
    50.0000 -1.3802 -84.2814 50.0000 0.0000 -82.7485 1.0000
    50.0000 -1.1848 -84.8006 50.0000 0.0000 -82.7485 1.0000
    50.0000 -0.9009 -85.5211 50.0000 0.0000 -82.7485 1.0000
    50.0000 0.0000 0.0000 50.0000 -1.0000 2.0000 2.3669
    50.0000 -1.0000 2.0000 50.0000 0.0000 0.0000 2.3669
    50.0000 2.4900 -0.0010 50.0000 -2.4900 0.0009 7.1792
    50.0000 2.4900 -0.0010 50.0000 -2.4900 0.0010 7.1792
    50.0000 2.4900 -0.0010 50.0000 -2.4900 0.0011 7.2195
    50.0000 2.4900 -0.0010 50.0000 -2.4900 0.0012 7.2195
    50.0000 -0.0010 2.4900 50.0000 0.0009 -2.4900 4.8045
    50.0000 -0.0010 2.4900 50.0000 0.0010 -2.4900 4.8045
    50.0000 -0.0010 2.4900 50.0000 0.0011 -2.4900 4.7461
    50.0000 2.5000 0.0000 50.0000 0.0000 -2.5000 4.3065
    50.0000 2.5000 0.0000 73.0000 25.0000 -18.0000 27.1492
    50.0000 2.5000 0.0000 61.0000 -5.0000 29.0000 22.8977
    50.0000 2.5000 0.0000 56.0000 -27.0000 -3.0000 31.9030
    50.0000 2.5000 0.0000 58.0000 24.0000 15.0000 19.4535
    50.0000 2.5000 0.0000 50.0000 3.1736 0.5854 1.0000
    50.0000 2.5000 0.0000 50.0000 3.2972 0.0000 1.0000
    50.0000 2.5000 0.0000 50.0000 1.8634 0.5757 1.0000
    50.0000 2.5000 0.0000 50.0000 3.2592 0.3350 1.0000
    60.2574 -34.0099 36.2677 60.4626 -34.1751 39.4387 1.2644
    63.0109 -31.0961 -5.8663 62.8187 -29.7946 -4.0864 1.2630
    61.2901 3.7196 -5.3901 61.4292 2.2480 -4.9620 1.8731
    35.0831 -44.1164 3.7933 35.0232 -40.0716 1.5901 1.8645
    22.7233 20.0904 -46.6940 23.0331 14.9730 -42.5619 2.0373
    36.4612 47.8580 18.3852 36.2715 50.5065 21.2231 1.4146
    90.8027 -2.0831 1.4410 91.1528 -1.6435 0.0447 1.4441
    90.9257 -0.5406 -0.9208 88.6381 -0.8985 -0.7239 1.5381
    6.7747 -0.2908 -2.4247 5.8714 -0.0985 -2.2286 0.6377
    2.0776 0.0795 -1.1350 0.9033 -0.0636 -0.5514 0.9082
    """.split(separator: "\n").map { line in line.split(separator: " ").compactMap { Double($0) } }

  @Test func `colour differences are those of the paper`() throws {
    #expect(ColorVisionTests.pairs.count == 34)
    for pair in ColorVisionTests.pairs {
      try #require(pair.count == 7)
      let (one, two) = (SIMD3(pair[0], pair[1], pair[2]), SIMD3(pair[3], pair[4], pair[5]))
      #expect(abs(ColorVision.ciede2000(one, two) - pair[6]) < 1e-4)
      #expect(abs(ColorVision.ciede2000(two, one) - pair[6]) < 1e-4)
    }
  }
}
