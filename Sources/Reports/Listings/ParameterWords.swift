package import Messages
package import Parameters

extension Parameter {
  /// What the parameter means.
  ///
  /// The table holds English; another language has its texts here.
  package func meaning(in language: Language) -> String {
    switch language {
    case .english: meaning
    case .french: name.frenchMeaning
    }
  }

  /// The remark on the source in a language, or empty.
  func note(in language: Language) -> String {
    ParameterNote(rawValue: note)?.template(in: language) ?? note
  }

  /// The identifiers of the sources, three or more that follow one another written as a range.
  var sourcesInShort: String {
    var groups: [[String]] = []
    for source in sources {
      if let last = groups.last?.last, let earlier = Int(last.dropFirst(2)),
        Int(source.dropFirst(2)) == earlier + 1
      {
        groups[groups.count - 1].append(source)
      } else {
        groups.append([source])
      }
    }
    return groups.map { group in
      group.count < 3
        ? group.joined(separator: ", ") : "\(group[0])–\(group[group.count - 1])"
    }.joined(separator: ", ")
  }
}

extension ParameterUnit {
  /// The unit as a person reads it.
  package func word(in language: Language) -> String {
    ParameterUnitText(rawValue: rawValue)?.template(in: language) ?? rawValue
  }
}

extension Parameter.Status {
  package var word: ListingText {
    switch self {
    case .measured: .measured
    case .calibrated: .calibrated
    case .assumed: .assumed
    }
  }
}

extension Parameter.Family {
  var word: ListingText {
    switch self {
    case .fixed: .fixed
    case .pert: .pert
    case .uniform: .uniform
    case .choice: .choice
    case .lognormal: .lognormal
    }
  }
}
