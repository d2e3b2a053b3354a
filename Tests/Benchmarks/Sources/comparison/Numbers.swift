import InclusionPlan

/// Prints the country and the plans as words separated by spaces, which C and Python read alike.
func writeNumbers(of plans: [ComparedPlan]) {
  func row(_ name: String, _ values: [Double]) {
    print(([name] + values.map { "\($0)" }).joined(separator: " "))
  }
  let departments = Country.france.departments
  print("territories \(departments.count)")
  for department in departments {
    let ages = department.ageBands
    let zone = Department.SubsidyZone.allCases.firstIndex(of: department.zone) ?? 0
    row(
      department.code.text,
      [
        department.population, department.populationFrom15,
        ages.from15To44, ages.from45To59, ages.from60To74, ages.from75,
        department.povertyRate, department.communes, department.area,
      ] + department.franceServices + [department.activityFactor, Double(zone)])
  }
  print(
    "parameters \(Parameter.all.count) " + Parameter.all.map(\.name.name).joined(separator: " "))
  print("plans \(plans.count) \(ComparedPlan.checked)")
  for compared in plans {
    let (plan, scenario) = (compared.plan, compared.plan.scenario)
    print("plan \(compared.name)")
    print("start \(scenario.programmeStart.value)")
    print("cap \(scenario.postsCap ?? -1)")
    print("real \(scenario.realQuantities ? 1 : 0)")
    print("expected \(scenario.renewalExpectedFrom?.value ?? -1)")
    row("announced", BudgetLine.allCases.map { Double(scenario.announced[$0].cents) })
    row("calendar", (0..<scenario.horizon).map { scenario.awardCalendar[$0] })
    print("events \(scenario.events.count)")
    for event in scenario.events { print(words(of: event)) }
    row("values", Parameter.all.map { scenario.parameters[$0.name] })
    let lines = zip([scenario.advisers, scenario.spaces, scenario.aidants], compared.keyShares)
    let planned = [plan.plannedPosts, plan.plannedSpaces, plan.plannedAidants]
    for ((distribution, shares), quantities) in zip(lines, planned) {
      var grows = true
      if case .quantities = distribution.basis { grows = false }
      print("grows \(grows ? 1 : 0)")
      row("planned", quantities)
      row("shares", shares)
    }
  }
}

/// An event as its month, its kind, its lines and its cents.
private func words(of event: PlannedEvent) -> String {
  let (kind, line, other, cents): (Int, BudgetLine, BudgetLine, Int64)
  switch event.action {
  case .appropriation(let to, let amount): (kind, line, other, cents) = (0, to, to, amount.cents)
  case .transfer(let from, let to, let amount):
    (kind, line, other, cents) = (1, from, to, amount.cents)
  case .cancellation(let from, let amount):
    (kind, line, other, cents) = (2, from, from, amount.cents)
  case .freeze(let on): (kind, line, other, cents) = (3, on, on, 0)
  case .unfreeze(let on): (kind, line, other, cents) = (4, on, on, 0)
  }
  return "\(event.month.value) \(kind) \(line.rawValue) \(other.rawValue) \(cents)"
}
