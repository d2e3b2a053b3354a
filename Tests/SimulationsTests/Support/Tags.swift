import Testing

extension Tag {
  /// What holds for every scenario of a seeded generator.
  @Tag static var property: Self
  /// A comparison with recorded figures.
  @Tag static var golden: Self
}
