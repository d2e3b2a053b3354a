import Apportionments
import Testing

/// Seats of elections and worked examples, as they were published.
@Suite struct `Published apportionments of elections and textbooks` {
  // Ministère de l'Intérieur, results of the European election of 26 May 2019: lists with 5 % of
  // the votes, in the order RN, Renaissance, EELV, LR, LFI, PS–Place publique. Of 79 seats, five
  // were filled only when the United Kingdom left the Union; 74 were seated at first.
  @Test(arguments: [(74, [22, 21, 12, 8, 6, 5]), (79, [23, 23, 13, 8, 6, 6])])
  func `give France's seats in the European Parliament by D'Hondt`(
    seats: Int, published: [Int]
  ) throws {
    let votes: [Double] = [5_286_939, 5_079_015, 3_055_023, 1_920_407, 1_428_548, 1_403_170]
    #expect(try ApportionmentMethod.dhondt.apportion(seats, by: votes) == published)
  }

  // Electoral Commission of New Zealand, official results of the general election of 17 October
  // 2020: party votes of Labour, National, Green, ACT and the Māori Party, and their 120 seats.
  @Test func `give New Zealand's parliament of 2020 by Sainte-Laguë`() throws {
    let votes: [Double] = [1_443_545, 738_275, 226_757, 219_031, 33_630]
    #expect(try ApportionmentMethod.sainteLague.apportion(120, by: votes) == [65, 33, 10, 10, 2])
  }

  // M. L. Balinski and H. P. Young, "The Quota Method of Apportionment", American Mathematical
  // Monthly 82 (1975): 26 seats that five divisor methods share in five ways.
  @Test(arguments: [
    (ApportionmentMethod.adams, [9, 7, 5, 3, 2]), (.dean, [9, 7, 5, 4, 1]),
    (.huntingtonHill, [9, 7, 6, 3, 1]), (.sainteLague, [9, 8, 5, 3, 1]),
    (.dhondt, [10, 7, 5, 3, 1]), (.hamilton, [9, 7, 5, 4, 1]),
  ])
  func `differ by method for the five states of Balinski and Young`(
    method: ApportionmentMethod, published: [Int]
  ) throws {
    #expect(try method.apportion(26, by: [9061, 7179, 5259, 3319, 1182]) == published)
  }

  // The four parties of the usual classroom example of highest averages.
  @Test func `differ between D'Hondt and Sainte-Laguë for four parties`() throws {
    let votes: [Double] = [100_000, 80_000, 30_000, 20_000]
    #expect(try ApportionmentMethod.dhondt.apportion(8, by: votes) == [4, 3, 1, 0])
    #expect(try ApportionmentMethod.sainteLague.apportion(8, by: votes) == [3, 3, 1, 1])
  }

  // The Alabama paradox is Hamilton's alone: no divisor method takes a seat away.
  @Test(arguments: ApportionmentMethod.allCases.filter { $0 != .hamilton })
  func `leave Alabama its seats when the House of 1880 grows`(
    method: ApportionmentMethod
  ) throws {
    let populations = `Census of 1880`.states.map(\.population)
    var smaller = try method.apportion(250, by: populations)
    for seats in 251...350 {
      let larger = try method.apportion(seats, by: populations)
      #expect(zip(smaller, larger).allSatisfy { $0 <= $1 }, "\(seats) seats")
      smaller = larger
    }
  }
}
