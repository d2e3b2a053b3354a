/// What a report of an apportionment says.
public enum ApportionmentText: String, MessageKey {
  case heading, headingCompare = "heading-compare"
  case floor, cap, floorAndCap = "floor-and-cap"
  case name, label, weight, quota, seats, difference, total
  case offQuota = "off-quota"
  case offQuotaNote = "off-quota-note"
  case hamilton, adams, dean
  case huntingtonHill = "huntington-hill"
  case sainteLague = "sainte-lague"
  case dhondt
  case tie, tieOfMany = "tie-of-many"

  public static let area = "apportionment"

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }

  private var english: String {
    switch self {
    case .heading: "Seats shared by {method}: {seats}"
    case .headingCompare: "Seats shared by six methods: {seats}"
    case .floor: "Each has at least {floor}."
    case .cap: "Each has at most {cap}."
    case .floorAndCap: "Each has at least {floor} and at most {cap}."
    case .name: "name"
    case .label: "territory"
    case .weight: "weight"
    case .quota: "quota"
    case .seats: "seats"
    case .difference: "difference"
    case .total: "total"
    case .offQuota: "off quota"
    case .offQuotaNote:
      "Off quota: how many have a whole seat or more above or below their exact share."
    case .hamilton: "Hamilton"
    case .adams: "Adams"
    case .dean: "Dean"
    case .huntingtonHill: "Huntington–Hill"
    case .sainteLague: "Sainte-Laguë"
    case .dhondt: "D'Hondt"
    case .tie:
      """
      note: by {method}, equal claims to the last seats came from {served} and from {unserved}; \
      ties go to who stands first in the list, so that {served} got one more
      """
    case .tieOfMany:
      """
      note: by {method}, {claims} equal claims were made to the last {seats} seats; ties go to \
      who stands first in the list, so that `{last}` got one more and `{next}` did not
      """
    }
  }
}
