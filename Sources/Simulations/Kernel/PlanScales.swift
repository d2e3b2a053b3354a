/// What the lines for spaces and aidants have done by a month, per planned unit.
///
/// Spaces and aidants stay proportional to the plan of each territory, so a number stands for all:
/// times the growth share of a territory it gives the territory's spaces or aidants.
struct PlanScales {
  /// The part of the order plan that is foreseen (og), held while the line is frozen.
  var orderShare = 0.0
  /// Spaces ordered, over the spaces of the first plan.
  var ordered = 0.0
  /// Spaces open, over the spaces of the first plan.
  var opened = 0.0
  /// Aidants trained, over the aidants of the first plan.
  var trained = 0.0
}
