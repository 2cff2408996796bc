/// What becomes of a scalar beyond ASCII before words are cut into subwords, as BERT's uncased models have it:
/// control characters go, Chinese characters stand alone, letters lose accents and capitals, punctuation stands alone.
///
/// Devlin, Chang, Lee and Toutanova, "BERT: Pre-training of deep bidirectional transformers for language understanding",
/// NAACL 2019, https://doi.org/10.18653/v1/N19-1423; the order of the steps and the classes of characters are those of
/// the `tokenizers` library's `BertNormalizer` and `BertPreTokenizer`, whose tables of general categories are those of
/// Unicode 8: what came later is a letter to them, whatever it is.
enum NormalizedScalar: Equatable {
  /// It leaves nothing behind; what stands on both sides of it comes together.
  case nothing
  /// It parts words.
  case space
  /// It is a word by itself.
  case alone(Unicode.Scalar)
  /// It is part of a word, as one scalar or as two.
  case letter(Unicode.Scalar, Unicode.Scalar? = nil)

  /// What becomes of a scalar.
  ///
  /// - Complexity: O(1); without an allocation.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x2010...0x2027:
      // The quotation marks, dashes and dots of every news text.
      self = .alone(scalar)
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x2_0000...0x2_A6DF, 0x2_A700...0x2_B81F,
      0x2_B920...0x2_CEAF, 0x2_F800...0x2_FA1F:
      self = .alone(scalar)
    case 0xFFFD:
      self = .nothing
    default:
      if let remains = CanonicalLetters.remains(of: scalar.value), let first = Unicode.Scalar(remains.first) {
        self = Self.remains(first, remains.second.flatMap(Unicode.Scalar.init))
      } else {
        self = Self.byCategory(scalar)
      }
    }
  }

  private static func remains(_ first: Unicode.Scalar, _ second: Unicode.Scalar?) -> NormalizedScalar {
    if first.isASCII { return first.properties.isAlphabetic ? .letter(first) : .alone(first) }
    return second == nil ? byCategory(first) : .letter(first, second)
  }

  private static func byCategory(_ scalar: Unicode.Scalar) -> NormalizedScalar {
    switch category(of: scalar) {
    case .control, .format, .privateUse, .surrogate, .nonspacingMark: return .nothing
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: return .space
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      return .alone(scalar)
    default:
      // Every scalar but U+0130, which has a decomposition, has one scalar for its lower case.
      return .letter(scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar)
    }
  }

  /// The general category in Unicode 8; a letter for what is not in it.
  private static func category(of scalar: Unicode.Scalar) -> Unicode.GeneralCategory {
    switch scalar.value {
    case 0x166D, 0x1_11C9: return .otherPunctuation
    case 0x1734, 0x1_171E: return .nonspacingMark
    case 0x1885, 0x1886: return .otherLetter
    case 0xA9BD: return .spacingMark
    default: break
    }
    let properties = scalar.properties
    guard let age = properties.age, (age.major, age.minor) <= (8, 0) else { return .uppercaseLetter }
    return properties.generalCategory
  }
}
