/// A department, or any other territory a programme is spread over.
///
/// The figures are those of the model; `Data/departments.csv` says where they come from.
public struct Department: Sendable, Hashable, Identifiable {
  /// An official code, which is text: `01`, `2A`, `976`.
  public struct Code: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The text of the code.
    public let text: String

    /// Creates a code from its text.
    public init(_ text: String) {
      self.text = text
    }

    /// Codes are in the order of the bytes of their text.
    public static func < (left: Code, right: Code) -> Bool {
      left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }

    public var description: String { text }
  }

  /// The region a department belongs to.
  public struct Region: Sendable, Hashable {
    /// The official code of the region, as text.
    public let code: String
    /// The official name.
    public let name: String

    /// Creates a region.
    public init(code: String, name: String) {
      self.code = code
      self.name = name
    }
  }

  /// The zones that have a subsidy of their own for public hosts.
  public enum SubsidyZone: String, Sendable, Hashable, CaseIterable {
    /// Metropolitan France.
    case mainland
    /// Guadeloupe, Martinique and Guyane.
    case antillesGuyane = "antilles-guyane"
    /// La Réunion and Mayotte.
    case reunionMayotte = "reunion-mayotte"
  }

  /// The population by the age bands of digital exclusion rates, in persons.
  public struct AgeBands: Sendable, Hashable {
    /// From 15 to 44.
    public let from15To44: Double
    /// From 45 to 59.
    public let from45To59: Double
    /// From 60 to 74.
    public let from60To74: Double
    /// 75 and over.
    public let from75: Double

    /// Creates the bands.
    public init(from15To44: Double, from45To59: Double, from60To74: Double, from75: Double) {
      self.from15To44 = from15To44
      self.from45To59 = from45To59
      self.from60To74 = from60To74
      self.from75 = from75
    }
  }

  /// What was observed there, for keys and comparisons; nil where the source has no value.
  public struct Observations: Sendable, Hashable {
    /// Posts granted between 24 March and 19 May 2021.
    public var postsInMay2021: Double?
    /// Sessions recorded by advisers up to December 2022.
    public var sessionsToDecember2022: Double?
    /// Sessions recorded by advisers up to December 2023.
    public var sessionsToDecember2023: Double?
    /// Trained helpers counted in June 2023.
    public var aidantsInJune2023: Double?

    /// Creates the observations.
    public init(
      postsInMay2021: Double? = nil, sessionsToDecember2022: Double? = nil,
      sessionsToDecember2023: Double? = nil, aidantsInJune2023: Double? = nil
    ) {
      self.postsInMay2021 = postsInMay2021
      self.sessionsToDecember2022 = sessionsToDecember2022
      self.sessionsToDecember2023 = sessionsToDecember2023
      self.aidantsInJune2023 = aidantsInJune2023
    }
  }

  /// The place on the tile map: column and row from the top left.
  public struct Tile: Sendable, Hashable {
    /// The column, from 0.
    public let column: Int
    /// The row, from 0.
    public let row: Int

    /// Creates a place.
    public init(column: Int, row: Int) {
      self.column = column
      self.row = row
    }
  }

  /// The official code.
  public let code: Code
  /// The official name.
  public let name: String
  /// The region.
  public let region: Region
  /// The total population, in persons.
  public let population: Double
  /// The population aged 15 and over, in persons.
  public let populationFrom15: Double
  /// The population aged 15 and over by age band.
  public let ageBands: AgeBands
  /// The poverty rate, in percent.
  public let povertyRate: Double
  /// The number of communes.
  public let communes: Double
  /// The area, in km².
  public let area: Double
  /// France Services open at the dates of ``franceServicesMonths``.
  public let franceServices: [Double]
  /// The zone of the subsidy for public hosts.
  public let zone: SubsidyZone
  /// Observed activity per estimated post, relative to the nation.
  public let activityFactor: Double
  /// What was observed there.
  public let observations: Observations
  /// The place on the tile map, or nil.
  public let tile: Tile?

  public var id: Code { code }

  /// The months since December 2020 at which ``franceServices`` are counted.
  public static let franceServicesMonths = [0, 6, 12, 24, 44]

  /// Creates a department from its figures.
  public init(
    code: Code, name: String, region: Region, population: Double, populationFrom15: Double,
    ageBands: AgeBands, povertyRate: Double, communes: Double, area: Double,
    franceServices: [Double], zone: SubsidyZone, activityFactor: Double = 1,
    observations: Observations = Observations(), tile: Tile? = nil
  ) {
    self.code = code
    self.name = name
    self.region = region
    self.population = population
    self.populationFrom15 = populationFrom15
    self.ageBands = ageBands
    self.povertyRate = povertyRate
    self.communes = communes
    self.area = area
    self.franceServices = franceServices
    self.zone = zone
    self.activityFactor = activityFactor
    self.observations = observations
    self.tile = tile
  }
}
