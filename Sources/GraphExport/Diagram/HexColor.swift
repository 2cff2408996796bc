import Foundation

/// A colour of the sRGB space, as styles write it: `#RRGGBB`.
struct HexColor: Equatable {
  /// Red, green and blue, from 0 to 1.
  let channels: SIMD3<Double>

  init(channels: SIMD3<Double>) { self.channels = channels.clamped(lowerBound: .zero, upperBound: .one) }

  /// Reads `#2B5C8A`; `nil` where a text is no such colour.
  init?(_ text: String) {
    let digits = text.utf8.dropFirst()
    guard text.utf8.first == UInt8(ascii: "#"), digits.count == 6, let number = UInt32(text.dropFirst(), radix: 16),
      digits.first != UInt8(ascii: "+")
    else { return nil }
    channels = SIMD3(Double(number >> 16 & 255), Double(number >> 8 & 255), Double(number & 255)) / 255
  }

  /// The colour as `#RRGGBB`.
  var text: String {
    let bytes = [channels.x, channels.y, channels.z].map { Int(($0 * 255).rounded()) }
    return bytes.reduce("#") { $0 + ($1 < 16 ? "0" : "") + String($1, radix: 16, uppercase: true) }
  }

  /// A colour between this one and another: this one at 0, the other at 1.
  func mixed(with other: HexColor, _ share: Double) -> HexColor {
    HexColor(channels: channels + (other.channels - channels) * share)
  }

  /// The relative luminance of WCAG 2.2 (<https://www.w3.org/TR/WCAG22/#dfn-relative-luminance>), 0 for black, 1 for
  /// white.
  var luminance: Double {
    func linear(_ value: Double) -> Double { value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4) }
    return 0.2126 * linear(channels.x) + 0.7152 * linear(channels.y) + 0.0722 * linear(channels.z)
  }

  /// The contrast ratio of WCAG 2.2 between two colours, from 1 to 21.
  func contrast(with other: HexColor) -> Double {
    let (dark, light) = (min(luminance, other.luminance), max(luminance, other.luminance))
    return (light + 0.05) / (dark + 0.05)
  }
}

extension String {
  /// A colour mixed with another, where both are colours.
  func mixed(with other: String, _ share: Double) -> String {
    guard let color = HexColor(self), let other = HexColor(other) else { return self }
    return color.mixed(with: other, share).text
  }

  /// The one of some colours that is read best on this one; the first where this is no colour.
  func mostReadable(of colors: [String]) -> String {
    guard let ground = HexColor(self) else { return colors.first ?? self }
    var best = colors.first ?? self
    var greatest = 0.0
    for color in colors {
      guard let contrast = HexColor(color)?.contrast(with: ground), contrast > greatest else { continue }
      best = color
      greatest = contrast
    }
    return best
  }
}
