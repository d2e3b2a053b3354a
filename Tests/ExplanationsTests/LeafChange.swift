import Explanations
import Messages
import Parameters
import PublicFinance
import Scenarios
import Territories

/// Where the value of a leaf stands.
enum LeafKind: Hashable {
  case parameter, scenario, data, theme

  init(_ leaf: Leaf) {
    switch leaf.family {
    case .parameter: self = .parameter
    case .data: self = .data
    case .theme: self = .theme
    default: self = .scenario
    }
  }
}

/// Another value of a leaf.
struct LeafChange: CustomStringConvertible {
  let leaf: Leaf
  let value: Double
  var kind: LeafKind { LeafKind(leaf) }

  var description: String { "\(leaf.family) in \(leaf.department ?? -1) set to \(value)" }

  /// A change of every leaf on which any figure of the country rests; of one department where
  /// there is a value for each.
  static func all(in graph: ModelGraph) -> [LeafChange] {
    var seen: Set<Leaf> = []
    var changes: [LeafChange] = []
    let last = MonthIndex(graph.months - 1)
    for name in ExplainedFigure.national {
      let request = Explanation.Request(ExplainedFigure(name), at: last, depth: 1)
      guard let explanation = Explanation(of: request, in: graph) else { continue }
      for facts in explanation.leaves {
        if let department = facts.leaf.department, department != 22 { continue }
        guard seen.insert(facts.leaf).inserted, let value = other(facts) else { continue }
        changes.append(LeafChange(leaf: facts.leaf, value: value))
      }
    }
    return changes
  }

  /// Another value that a plan may have; nil for what stands in the model.
  private static func other(_ facts: LeafFacts) -> Double? {
    let value = facts.value
    switch facts.leaf.family {
    case .parameter(let name):
      let parameter = Parameter[name]
      if parameter.isInteger { return value + 1 }
      return parameter.admitted.maximum == 1 ? value * 0.97 : value * 1.03 + (value == 0 ? 0.3 : 0)
    case .theme: return nil
    case .envelope, .amount, .eventAmount: return (value * 1.013).rounded()
    case .share: return value * 0.99
    case .postsCap: return value - 100
    case .realQuantities: return 1 - value
    case .key: return value == 1 ? 2 : 1
    case .method: return 4
    case .floor: return value + 1
    case .cap: return value - 2
    case .weights, .quantities: return value + 3
    case .awardShare: return value * 0.995
    case .programmeStart, .eventMonth: return value + 1
    case .renewalExpectedFrom: return value < 0 ? 20 : value - 2
    case .data(.subsidyZone): return value == 1 ? 2 : 1
    case .data: return value * 1.02
    }
  }
}
