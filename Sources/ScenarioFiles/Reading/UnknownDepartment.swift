import Diagnostics
import Messages
import Territories
import YAMLNodes

extension Diagnostic {
  /// A code that no territory has, with what was probably meant.
  static func unknownDepartment(_ key: Node.Key, in country: Country) -> Diagnostic {
    unknownDepartment(key.text, at: key.span, in: country)
  }

  /// A code that no territory has, with what was probably meant unless hints are given.
  static func unknownDepartment(
    _ text: String, at span: SourceSpan, in country: Country, hints: [Message]? = nil
  ) -> Diagnostic {
    let count = Message.Argument.integer(country.departments.count)
    return Diagnostic(
      .unknownDepartment, Message(LineMessage.unknownDepartment, text: text),
      at: Label(
        span,
        country.isFrance
          ? Message(LineMessage.unknownDepartmentLabel)
          : Message(LineMessage.unknownTerritoryLabel, ["count": count])),
      hints: hints ?? suggestion(for: text, in: country).map { [$0] } ?? [])
  }

  /// What a wrong code probably stands for.
  ///
  /// Two digits are always one digit away from another code, so nearness says nothing of them.
  private static func suggestion(for text: String, in country: Country) -> Message? {
    let codes = country.departments.map(\.code.text)
    for candidate in [text.uppercased(), "0\(text)"] where codes.contains(candidate) {
      return Message(ValueMessage.didYouMean, text: candidate)
    }
    if let department = named(text, in: country) {
      return Message(
        LineMessage.nameHint,
        ["name": .text(department.name), "code": .text(department.code.text)])
    }
    guard country.isFrance else {
      let near = NearestName.suggestion(for: text, among: codes)
      return near.map { Message(ValueMessage.didYouMean, text: $0) }
    }
    if text == "20" || (text.count <= 3 && text.hasPrefix("2") && text.last?.isLetter == true) {
      return Message(LineMessage.corsicaHint)
    }
    if text.count == 3, text.hasPrefix("97") || text.hasPrefix("98") {
      let overseas = codes.filter { $0.count == 3 }
      return Message(LineMessage.overseasHint, ["codes": .list(quoted(overseas))])
    }
    return nil
  }

  private static func named(_ text: String, in country: Country) -> Department? {
    guard text.contains(where: \.isLetter), text.count > 2 else { return nil }
    let names = country.departments.map(\.name)
    let near = NearestName.suggestion(for: text, among: names)
    return country.departments.first { $0.name == near }
  }
}
