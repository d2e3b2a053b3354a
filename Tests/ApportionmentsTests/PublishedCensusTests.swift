import Apportionments
import Testing

/// Apportionments of the House of Representatives of the United States, as they were made.
@Suite struct `Published apportionments of the House` {
  // U.S. Census Bureau, "Table 1. Apportionment Population and Number of Representatives by State:
  // 2020 Census" (26 April 2021), and the same table of the 2010 Census (21 December 2010).
  @Test(arguments: [House.of2020, .of2010])
  func `follow by Huntington and Hill from the censuses of 2010 and 2020`(house: House) throws {
    #expect(house.states.count == 50)
    #expect(house.populations.reduce(0, +) == house.population)
    #expect(
      try ApportionmentMethod.huntingtonHill.apportion(435, by: house.populations)
        == house.seats)
    // Every state has a seat by the method itself, so that the Constitution's floor adds nothing.
    #expect(
      try ApportionmentMethod.huntingtonHill.apportion(
        435, by: house.populations, within: Bounds(floor: 1)) == house.seats)
  }

  // Census Bureau, press conference of 26 April 2021: New York would have kept its seat, the last
  // being that of Minnesota, if 89 more people had been counted there.
  @Test(arguments: [(88.0, 26), (89.0, 27)])
  func `lacked 89 people for a seat of New York in 2020`(more: Double, seats: Int) throws {
    let house = House.of2020
    let newYork = try #require(house.states.firstIndex { $0.name == "New York" })
    let minnesota = try #require(house.states.firstIndex { $0.name == "Minnesota" })
    var populations = house.populations
    populations[newYork] += more
    let parts = try ApportionmentMethod.huntingtonHill.apportion(435, by: populations)
    #expect(parts[newYork] == seats)
    #expect(parts[minnesota] == (seats == 27 ? 7 : 8))
  }

  // COMAP, *For All Practical Purposes*, 10th ed. (2016), chapter 14, example 22: Webster's method
  // would have given the 435th seat of 2010 to North Carolina in place of Rhode Island.
  @Test func `by Webster would have moved one seat of 2010 to North Carolina`() throws {
    let house = House.of2010
    let webster = try ApportionmentMethod.sainteLague.apportion(435, by: house.populations)
    let moved = zip(house.states, webster).filter { $0.seats != $1 }
    #expect(moved.map(\.0.name) == ["North Carolina", "Rhode Island"])
    #expect(moved.map(\.1) == [14, 1])
  }

  // Balinski and Young, *Fair Representation*, 2nd ed. (2001), chapter 2 and appendix B: Hamilton's
  // bill for 120 seats, vetoed by Washington, and Jefferson's for 105 with the divisor 33,000.
  @Test func `of 1792 were Hamilton's bill of 120 seats and Jefferson's law of 105`() throws {
    let populations = House.of1790.map(\.population)
    #expect(populations.reduce(0, +) == 3_615_920)
    #expect(
      try ApportionmentMethod.hamilton.apportion(120, by: populations)
        == House.of1790.map(\.hamilton))
    #expect(
      try ApportionmentMethod.dhondt.apportion(105, by: populations)
        == House.of1790.map(\.jefferson))
  }
}

/// A census with the seats of each state.
struct House: Sendable, CustomTestStringConvertible {
  let year: Int
  let population: Double
  let states: [(name: String, population: Double, seats: Int)]

  var populations: [Double] { states.map(\.population) }
  var seats: [Int] { states.map(\.seats) }
  var testDescription: String { "census of \(year)" }

  static let of1790: [(population: Double, hamilton: Int, jefferson: Int)] = [
    // Virginia, Massachusetts, Pennsylvania, North Carolina, New York.
    (630_560, 21, 19), (475_327, 16, 14), (432_879, 14, 13), (353_523, 12, 10), (331_589, 11, 10),
    // Maryland, Connecticut, South Carolina, New Jersey, New Hampshire.
    (278_514, 9, 8), (236_841, 8, 7), (206_236, 7, 6), (179_570, 6, 5), (141_822, 5, 4),
    // Vermont, Georgia, Kentucky, Rhode Island, Delaware.
    (85_533, 3, 2), (70_835, 2, 2), (68_705, 2, 2), (68_446, 2, 2), (55_540, 2, 1),
  ]

  static let of2020 = House(
    year: 2020, population: 331_108_434,
    states: [
      ("Alabama", 5_030_053, 7), ("Alaska", 736_081, 1), ("Arizona", 7_158_923, 9),
      ("Arkansas", 3_013_756, 4), ("California", 39_576_757, 52), ("Colorado", 5_782_171, 8),
      ("Connecticut", 3_608_298, 5), ("Delaware", 990_837, 1), ("Florida", 21_570_527, 28),
      ("Georgia", 10_725_274, 14), ("Hawaii", 1_460_137, 2), ("Idaho", 1_841_377, 2),
      ("Illinois", 12_822_739, 17), ("Indiana", 6_790_280, 9), ("Iowa", 3_192_406, 4),
      ("Kansas", 2_940_865, 4), ("Kentucky", 4_509_342, 6), ("Louisiana", 4_661_468, 6),
      ("Maine", 1_363_582, 2), ("Maryland", 6_185_278, 8), ("Massachusetts", 7_033_469, 9),
      ("Michigan", 10_084_442, 13), ("Minnesota", 5_709_752, 8), ("Mississippi", 2_963_914, 4),
      ("Missouri", 6_160_281, 8), ("Montana", 1_085_407, 2), ("Nebraska", 1_963_333, 3),
      ("Nevada", 3_108_462, 4), ("New Hampshire", 1_379_089, 2), ("New Jersey", 9_294_493, 12),
      ("New Mexico", 2_120_220, 3), ("New York", 20_215_751, 26),
      ("North Carolina", 10_453_948, 14), ("North Dakota", 779_702, 1), ("Ohio", 11_808_848, 15),
      ("Oklahoma", 3_963_516, 5), ("Oregon", 4_241_500, 6), ("Pennsylvania", 13_011_844, 17),
      ("Rhode Island", 1_098_163, 2), ("South Carolina", 5_124_712, 7),
      ("South Dakota", 887_770, 1), ("Tennessee", 6_916_897, 9), ("Texas", 29_183_290, 38),
      ("Utah", 3_275_252, 4), ("Vermont", 643_503, 1), ("Virginia", 8_654_542, 11),
      ("Washington", 7_715_946, 10), ("West Virginia", 1_795_045, 2), ("Wisconsin", 5_897_473, 8),
      ("Wyoming", 577_719, 1),
    ])

  static let of2010 = House(
    year: 2010, population: 309_183_463,
    states: [
      ("Alabama", 4_802_982, 7), ("Alaska", 721_523, 1), ("Arizona", 6_412_700, 9),
      ("Arkansas", 2_926_229, 4), ("California", 37_341_989, 53), ("Colorado", 5_044_930, 7),
      ("Connecticut", 3_581_628, 5), ("Delaware", 900_877, 1), ("Florida", 18_900_773, 27),
      ("Georgia", 9_727_566, 14), ("Hawaii", 1_366_862, 2), ("Idaho", 1_573_499, 2),
      ("Illinois", 12_864_380, 18), ("Indiana", 6_501_582, 9), ("Iowa", 3_053_787, 4),
      ("Kansas", 2_863_813, 4), ("Kentucky", 4_350_606, 6), ("Louisiana", 4_553_962, 6),
      ("Maine", 1_333_074, 2), ("Maryland", 5_789_929, 8), ("Massachusetts", 6_559_644, 9),
      ("Michigan", 9_911_626, 14), ("Minnesota", 5_314_879, 8), ("Mississippi", 2_978_240, 4),
      ("Missouri", 6_011_478, 8), ("Montana", 994_416, 1), ("Nebraska", 1_831_825, 3),
      ("Nevada", 2_709_432, 4), ("New Hampshire", 1_321_445, 2), ("New Jersey", 8_807_501, 12),
      ("New Mexico", 2_067_273, 3), ("New York", 19_421_055, 27),
      ("North Carolina", 9_565_781, 13), ("North Dakota", 675_905, 1), ("Ohio", 11_568_495, 16),
      ("Oklahoma", 3_764_882, 5), ("Oregon", 3_848_606, 5), ("Pennsylvania", 12_734_905, 18),
      ("Rhode Island", 1_055_247, 2), ("South Carolina", 4_645_975, 7),
      ("South Dakota", 819_761, 1), ("Tennessee", 6_375_431, 9), ("Texas", 25_268_418, 36),
      ("Utah", 2_770_765, 4), ("Vermont", 630_337, 1), ("Virginia", 8_037_736, 11),
      ("Washington", 6_753_369, 10), ("West Virginia", 1_859_815, 3), ("Wisconsin", 5_698_230, 8),
      ("Wyoming", 568_300, 1),
    ])
}
