extension ParameterName {
  /// The parameters that depend on the size of the country: their defaults are France's, so a
  /// scenario of other territories states its own.
  public static let ofTheCountry: [ParameterName] = [
    .needTotal, .needOffline, .applicationsToJune2021, .applicationsToDecember2021,
    .applicationsAfter, .trainingSeats, .aidantPotential,
  ]

  /// The needs for which France's rates were calibrated: 0 in other territories.
  public static let calibratedOnFrance: [ParameterName] = [
    .seekReferenceOffline, .seekReferenceStruggling,
  ]
}
