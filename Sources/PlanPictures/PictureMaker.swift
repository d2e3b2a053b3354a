public import Charts
public import Messages
public import PublicFinance
import Reports
import Scenarios
public import Simulations
import Territories

/// Makes the pictures of one scenario, or of several on common scales.
///
///     let maker = PictureMaker([PicturedRun(title: "Plan", outcome: outcome)], in: .french)
///     maker.picture(.moneyFlow)?.svg()
public struct PictureMaker: Sendable {
  /// The results, in the order of the drawings.
  public let runs: [PicturedRun]
  /// The language of all texts.
  public let language: Language
  /// The month at whose end figures of one month stand; series end with it too.
  public let month: MonthIndex
  /// The department that pictures are of where they can be; nil for the nation.
  public let department: DepartmentIndex?

  let format: FigureFormat

  /// Creates a maker.
  ///
  /// - Parameters:
  ///   - runs: At least one result; pictures hold at most six legibly.
  ///   - month: Within every run; nil for the last month that all have.
  ///   - department: Within the country of every run.
  public init(
    _ runs: [PicturedRun], in language: Language, month: MonthIndex? = nil,
    department: DepartmentIndex? = nil
  ) {
    precondition(!runs.isEmpty, "a picture needs a result")
    self.runs = runs
    self.language = language
    let last = (runs.map(\.outcome.months).min() ?? 1) - 1
    self.month = MonthIndex(min(max(month?.value ?? last, 0), last))
    self.department = department
    format = FigureFormat(language)
  }

  /// A picture by its name; nil for those of a study of sensitivity, which ``StudyPictures`` makes.
  ///
  /// - Parameter metric: The figure of the map.
  public func picture(
    _ name: PictureName, metric: DepartmentalMetric = .coverage
  ) -> Picture? {
    switch name {
    case .map: map(of: metric)
    case .coverage: coverage()
    case .need: need()
    case .funnel: funnel()
    case .posts: posts()
    case .moneyFlow: moneyFlow()
    case .budget: budget()
    case .budgetLines: budgetLines()
    case .remainder: remainder()
    case .lorenz: lorenz()
    case .theil: theil()
    case .workshops: workshops()
    case .cost: cost()
    case .tornado, .sobol: nil
    }
  }
}
