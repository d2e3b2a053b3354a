import Parameters
import Testing

@Suite struct `The table of parameters` {
  @Test func `has 94 parameters in the order of their names`() {
    #expect(Parameter.all.count == 94)
    #expect(Parameter.all.map(\.name) == ParameterName.allCases)
    #expect(Set(Parameter.all.map(\.name.name)).count == 94)
    for (index, name) in ParameterName.allCases.enumerated() {
      #expect(name.rawValue == index)
      #expect(Parameter[name].name == name)
    }
  }

  @Test func `has names in kebab case and a meaning for each`() {
    for parameter in Parameter.all {
      let name = parameter.name.name
      #expect(name.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" }, "\(name)")
      #expect(!parameter.meaning.isEmpty, "\(name)")
    }
  }

  @Test(arguments: Parameter.all.map(\.name))
  func `has defaults inside their ranges`(_ name: ParameterName) throws {
    let parameter = Parameter[name]
    #expect(parameter.admitted.contains(parameter.defaultValue))
    #expect((parameter.family == .fixed) == (parameter.range == nil))
    if let range = parameter.range {
      #expect(range.contains(parameter.defaultValue))
      #expect(parameter.admitted.contains(range.lowerBound))
      #expect(parameter.admitted.contains(range.upperBound))
      #expect(range.lowerBound < range.upperBound)
    }
    if parameter.unit == .share {
      #expect(parameter.admitted.minimum >= 0 && parameter.admitted.maximum <= 1)
    }
    if parameter.isInteger { #expect(Int(exactly: parameter.defaultValue) != nil) }
  }

  @Test func `has a choice between two values that includes the default`() {
    for parameter in Parameter.all where parameter.family == .choice {
      let ends = [parameter.range?.lowerBound, parameter.range?.upperBound]
      #expect(ends.contains(parameter.defaultValue), "\(parameter.name)")
    }
  }

  @Test func `cites published figures that exist`() {
    for parameter in Parameter.all {
      for source in parameter.sources where source.hasPrefix("PF") {
        #expect(PublishedFact.fact(source) != nil, "\(source) of \(parameter.name)")
      }
    }
  }

  @Test func `rests on a source wherever a value is said to be measured`() {
    for parameter in Parameter.all where parameter.status == .measured {
      #expect(!parameter.sources.isEmpty, "\(parameter.name)")
    }
  }

  @Test func `has tranches that sum to the whole subsidy`() {
    let tranches = Parameter.all.filter { $0.name.name.hasPrefix("tranche-") }
    #expect(tranches.count == 3)
    #expect(tranches.reduce(0) { $0 + $1.defaultValue } == 1)
  }
}

@Suite struct `Values of parameters` {
  @Test func `start at the defaults of the table`() {
    for parameter in Parameter.all {
      #expect(ParameterValues.defaults[parameter.name] == parameter.defaultValue)
    }
  }

  @Test func `change one at a time`() {
    var values = ParameterValues.defaults
    values[.employerMonthlyCost] = 3000
    #expect(values[.employerMonthlyCost] == 3000)
    #expect(values != .defaults)
    values[.employerMonthlyCost] = ParameterValues.defaults[.employerMonthlyCost]
    #expect(values == .defaults)
  }

  @Test func `are admitted up to their bounds`() {
    for parameter in Parameter.all {
      let admitted = parameter.admitted
      #expect(admitted.contains(admitted.minimum) == !admitted.excludesMinimum)
      #expect(admitted.contains(admitted.maximum))
      #expect(!admitted.contains(admitted.minimum.nextDown))
      #expect(!admitted.contains(admitted.maximum.nextUp))
      #expect(!admitted.contains(.nan))
    }
    #expect(Parameter.all.contains { $0.admitted.excludesMinimum })
  }
}

@Suite struct `Published figures` {
  @Test func `are found by identifiers that do not repeat`() {
    let identifiers = PublishedFact.all.map(\.id)
    #expect(Set(identifiers).count == identifiers.count)
    #expect(identifiers == identifiers.sorted())
    for fact in PublishedFact.all { #expect(PublishedFact.fact(fact.id) == fact) }
    #expect(PublishedFact.fact("PF000") == nil)
  }

  @Test func `name a publisher and an address`() {
    for fact in PublishedFact.all {
      #expect(!fact.publisher.isEmpty && !fact.value.isEmpty, "\(fact.id)")
      #expect(fact.url.hasPrefix("http"), "\(fact.id)")
    }
  }

  @Test func `begin with the envelope announced in November 2020`() throws {
    let envelope = try #require(PublishedFact.fact("PF001"))
    #expect(envelope.value == "250000000" && envelope.unit == "EUR")
  }
}
