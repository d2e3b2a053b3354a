/// What a new scenario file says to the person who will change it.
public enum TemplateText: String, MessageKey {
  case head
  case title
  case description
  case author

  public static let area = "template"

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }

  private var english: String {
    switch self {
    case .head:
      """
      Your plan, copied from {name}, which comes with inclusim.
      Give it a title, a description and an author, change what you want, and run it:

        inclusim run my-plan.yaml

      Each key is explained in Docs/scenario-format.md, each parameter in Docs/parameters.md.
      Under `params` a parameter is one value, or a range such as `50 to 70 h/month`, within which
      `inclusim ensemble` draws it.
      Lines that begin with # are comments. The comments and sources below are those of
      {name}: change them with the figures.
      """
    case .title: "My plan, from {name}"
    case .description: "What this plan shows, in a sentence or two."
    case .author: "Your name"
    }
  }
}
