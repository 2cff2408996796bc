/// How much worse any other reading must be, in the scores of a tagger, for its own to count.
///
/// The figures were chosen on text for development.
struct NameMargins: Sendable {
  /// A name that the rules do not see.
  var newPerson: Float
  var newBody: Float
  var newPlace: Float
  /// Another reading of a name of the rules.
  var otherThanPerson: Float
  var otherThanBody: Float
  var otherThanPlace: Float
  /// A body where every word is one for people.
  var peoplesName: Float
  /// A longer body's name around the name of a known one.
  var longerBody: Float
  /// Another reading of what the contract knows, or only a part of a person's name.
  var sure: Float
  /// A body where the rules see an event, a work or a feast: "Green Day".
  var bodyOverEvent: Float
  /// No name where the rules see one.
  var noPerson: Float
  var nothing: Float

  /// Those of the fast tagger, in whose scores a plain name has 50 to 200; half or twice as much changes little.
  static let perceptron = NameMargins(
    newPerson: 12, newBody: 4, newPlace: 8, otherThanPerson: 15, otherThanBody: 30, otherThanPlace: 15,
    peoplesName: 40, longerBody: 15, sure: 30, bodyOverEvent: 60, noPerson: 30, nothing: 40)

  /// Those of the accurate tagger, in nats: 0.7 is two to one, 3 is twenty to one.
  ///
  /// That nothing is named where the rules see a body takes most, since a short article says little.
  static let encoder = NameMargins(
    newPerson: 1.3, newBody: 1, newPlace: 0.7, otherThanPerson: 0.9, otherThanBody: 2, otherThanPlace: 0.9,
    peoplesName: 2, longerBody: 0.8, sure: 1.5, bodyOverEvent: 2, noPerson: 0.6, nothing: 3)
}
