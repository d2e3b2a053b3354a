import Apportionments
import Testing

/// The House of Representatives after the census of 1880, where the Alabama paradox was found.
@Suite struct `Census of 1880` {
  /// Populations of the 38 states of 1880, the basis of their apportionment.
  ///
  /// Census Office, *Statistics of the Population of the United States at the Tenth Census*
  /// (1883). They sum to 49,371,340, the apportionment population of the law of 1882, whose ratio
  /// for 325 seats is 151,912.
  static let states: [(name: String, population: Double)] = [
    ("Alabama", 1_262_505), ("Arkansas", 802_525), ("California", 864_694),
    ("Colorado", 194_327), ("Connecticut", 622_700), ("Delaware", 146_608),
    ("Florida", 269_493), ("Georgia", 1_542_180), ("Illinois", 3_077_871),
    ("Indiana", 1_978_301), ("Iowa", 1_624_615), ("Kansas", 996_096),
    ("Kentucky", 1_648_690), ("Louisiana", 939_946), ("Maine", 648_936),
    ("Maryland", 934_943), ("Massachusetts", 1_783_085), ("Michigan", 1_636_937),
    ("Minnesota", 780_773), ("Mississippi", 1_131_597), ("Missouri", 2_168_380),
    ("Nebraska", 452_402), ("Nevada", 62_266), ("New Hampshire", 346_991),
    ("New Jersey", 1_131_116), ("New York", 5_082_871), ("North Carolina", 1_399_750),
    ("Ohio", 3_198_062), ("Oregon", 174_768), ("Pennsylvania", 4_282_891),
    ("Rhode Island", 276_531), ("South Carolina", 995_577), ("Tennessee", 1_542_359),
    ("Texas", 1_591_749), ("Vermont", 332_286), ("Virginia", 1_512_565),
    ("West Virginia", 618_457), ("Wisconsin", 1_315_497),
  ]

  @Test func `populations sum to the apportionment population`() {
    #expect(Self.states.count == 38)
    #expect(Self.population == 49_371_340)
    #expect((Self.population / 325).rounded() == 151_912)
  }

  // Barry Cipra, "E Pluribus Confusion", American Scientist 98 (2010).
  @Test(arguments: [(299, [7.646, 18.640, 9.640]), (300, [7.671, 18.702, 9.672])])
  func `quotas are the published ones`(seats: Int, published: [Double]) throws {
    let quotas = try LargestRemainder.quotas(Double(seats), by: Self.states.map(\.population))
    for (name, quota) in zip(["Alabama", "Illinois", "Texas"], published) {
      let found = try #require(zip(Self.states, quotas).first { $0.0.name == name }?.1)
      #expect(abs(found - quota) < 0.001, "\(name): \(found)")
    }
  }

  // The chief clerk of the Census Office, C. W. Seaton, told Congress that Alabama was allotted 8
  // seats out of 299 and 7 out of 300; the seats go to Illinois and Texas (Cipra, as above).
  @Test func `Alabama loses a seat when the House grows from 299 to 300`() throws {
    let smaller = try Self.house(of: 299)
    let larger = try Self.house(of: 300)
    #expect(smaller["Alabama"] == 8 && larger["Alabama"] == 7)
    #expect(smaller["Illinois"] == 18 && larger["Illinois"] == 19)
    #expect(smaller["Texas"] == 9 && larger["Texas"] == 10)
    let others = Self.states.map(\.name).filter { !["Alabama", "Illinois", "Texas"].contains($0) }
    for state in others { #expect(smaller[state] == larger[state], "\(state)") }
  }

  // The seats given by the law of 25 February 1882, in the order of the names.
  @Test func `the House of 325 seats is that of the law of 1882`() throws {
    let seats = [
      8, 5, 6, 1, 4, 1, 2, 10, 20, 13, 11, 7, 11, 6, 4, 6, 12, 11, 5, 7, 14, 3, 1, 2, 7, 34, 9, 21,
      1, 28, 2, 7, 10, 11, 2, 10, 4, 9,
    ]
    let house = try Self.house(of: 325)
    #expect(Self.states.map { house[$0.name] } == seats)
  }

  private static var population: Double { states.reduce(0) { $0 + $1.population } }

  /// The seats of each state, with one for Nevada as the Constitution demands.
  ///
  /// The quota of Nevada is about 0.4. The tables of the time raised it to one seat and left every
  /// other quota as it was, whereas a floor shares the rest again. To leave the quotas alone, three
  /// recipients stand for Nevada: together their quotas and seats exceed those of Nevada by two,
  /// and each remainder is large enough to gain a seat. All weights are multiplied by three times
  /// the number of seats, so that they stay whole.
  private static func house(of seats: Int) throws -> [String: Int] {
    let others = states.filter { $0.name != "Nevada" }
    let nevada = try #require(states.first { $0.name == "Nevada" }).population
    let weights = others.map { $0.population * 3 * Double(seats) }
    let standIn = nevada * Double(seats) + 2 * population
    let parts = try LargestRemainder.apportion(
      seats + 2, by: weights + [standIn, standIn, standIn])
    var house = Dictionary(uniqueKeysWithValues: zip(others.map(\.name), parts))
    house["Nevada"] = parts.suffix(3).reduce(0, +) - 2
    return house
  }
}
