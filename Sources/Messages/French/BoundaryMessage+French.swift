extension BoundaryMessage {
  var french: String {
    switch self {
    case .invalid: "ceci n’est pas le contour d’un territoire en GeoJSON"
    case .invalidHint:
      "un fichier contient `\"type\": \"FeatureCollection\"`\u{202F}; chacun de ses éléments a un code parmi "
        + "ses propriétés (`code`) et des polygones en degrés"
    case .noneKnown: "aucun élément du fichier n’a le code d’un territoire du plan"
    case .noneKnownHint:
      "les codes des départements sont `01` à `95`, `2A`, `2B` et `971` à `976`"
    case .missing:
      "{count} territoires n’ont pas de contour dans le fichier et manquent sur la carte\u{A0}: {places}"
    }
  }
}
