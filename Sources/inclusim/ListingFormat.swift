import ArgumentParser

/// The formats of a list, and of what is made from one.
enum ListingFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, csv
}
