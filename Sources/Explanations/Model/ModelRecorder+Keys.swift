import Messages
import Parameters
import Territories
import PublicFinance
import Scenarios

extension ModelRecorder {
  /// Section 4.1: the weight that a line's key gives each department.
  func keyWeights(of line: BudgetLine) -> Figure {
    if let weights = keyWeights[line] { return weights }
    let weights = weighed(line)
    keyWeights[line] = weights
    return weights
  }

  private func weighed(_ line: BudgetLine) -> Figure {
    switch scenario.distribution(of: line).basis {
    case .weights: leaf(.weights(line))
    case .quantities: leaf(.quantities(line))
    case .key(let key):
      name(.keyWeight, .line(line), weight(of: key).given([leaf(.key(line))]))
    }
  }

  private func weight(of key: AllocationKey) -> Figure {
    switch key {
    case .equal: nothing + 1
    case .population: data(.population)
    case .need: need.total
    case .needPoverty: need.total * data(.povertyRate)
    case .accessGap: need.total * unserved
    case .observed: observedPosts
    case .observedAidants: data(.aidantsInJune2023)
    }
  }

  /// The part of the need that the venues of December 2020 leave unserved.
  private var unserved: Figure {
    let radius = parameter(.accessRadius)
    let venues = parameter(.franceServicesVenueShare) * data(.franceServicesInDecember2020)
    return (0 - (venues * Double.pi * (radius * radius)).over(inhabitedArea)).exponential
  }

  /// The awards known in May 2021, completed to 4,000.
  private var observedPosts: Figure {
    let known = data(.postsInMay2021)
    let size = name(
      .suggestedWeight, (data(.population) * data(.franceServicesInDecember2022)).squareRoot)
    let gap = name(.suggestedGap, (4000 * size.over(size.sum) - known).atLeast(0))
    return known + (4000 - known.sum) * gap.over(gap.sum)
  }
}
