import ElementaryFunctions
import Parameters
import Territories

/// A plan's figures for each territory, laid out for a run.
struct PlanColumns {
  /// The months at which France Services are counted.
  static let franceServicesMonths = Department.franceServicesMonths

  /// Posts for one unit of the award scale.
  let posts: PerHost<Column>
  /// The same for both types of host.
  let allPosts: Column
  /// The subsidy of a post, in cents.
  let subsidy: PerHost<Column>
  /// The subsidies of the posts of one unit of the award scale, in cents.
  let subsidyOfPosts: Column
  /// The part of the country's population aged 15 and over.
  let populationShare: Column
  /// People in need at the start.
  let need: PerSegment<Column>
  private let franceServices: UnsafeMutablePointer<Lanes>
  private let blocks: Int
  /// The part of a territory's need that one venue brings within reach, before overlap.
  let venueReach: Column
  /// The local activity factor, weighted.
  let activity: Column
  /// Spaces for one unit of the order scale.
  let spaces: Column
  /// Aidants for one unit of the training scale.
  let aidants: Column
  /// The number of aidants beyond whom a further one adds little (Π).
  let aidantPotential: Column

  init(_ layout: inout ArenaLayout) {
    blocks = layout.blocks
    posts = PerHost { _ in layout.column() }
    allPosts = layout.column()
    subsidy = PerHost { _ in layout.column() }
    subsidyOfPosts = layout.column()
    populationShare = layout.column()
    need = PerSegment { _ in layout.column() }
    franceServices = layout.columns(PlanColumns.franceServicesMonths.count)
    venueReach = layout.column()
    activity = layout.column()
    spaces = layout.column()
    aidants = layout.column()
    aidantPotential = layout.column()
  }

  /// France Services at one of the dates they are counted.
  func franceServices(_ date: Int) -> Column {
    Column(base: franceServices + date * blocks)
  }

  /// Writes the figures of a plan.
  func load(_ plan: Plan) {
    let p = plan.parameters
    let territories = plan.territories
    let radius = p[.accessRadius]
    let reachedArea = Double.pi * (radius * radius)
    let publicShare = p[.publicShare]
    let factors = Elementary.power(territories.activityFactor, p[.activityFactorWeight])
    let potential = p[.aidantPotential]
    let isPadding = { (area: Lanes) in area .<= 0 }
    for block in 0..<territories.blocks {
      let base = plan.posts.base[block]
      posts.publicHost[block] = base * publicShare
      posts.privateHost[block] = base * (1 - publicShare)
      allPosts[block] = posts.publicHost[block] + posts.privateHost[block]
      subsidy.publicHost[block] = plan.costs.subsidy.publicHost[block]
      subsidy.privateHost[block] = plan.costs.subsidy.privateHost[block]
      subsidyOfPosts[block] =
        posts.publicHost[block] * subsidy.publicHost[block]
        + posts.privateHost[block] * subsidy.privateHost[block]
      populationShare[block] = territories.populationShare[block]
      need.offline[block] = plan.need.persons.offline[block]
      need.struggling[block] = plan.need.persons.struggling[block]
      for date in PlanColumns.franceServicesMonths.indices {
        franceServices(date)[block] = territories.franceServices[date][block]
      }
      let area = plan.inhabitedArea[block]
      venueReach[block] = (reachedArea / area).replacing(with: 0, where: isPadding(area))
      activity[block] = factors[block]
      spaces[block] = plan.spaces.base[block]
      aidants[block] = plan.aidants.base[block]
      aidantPotential[block] = potential * territories.totalPopulationShare[block]
    }
  }
}
