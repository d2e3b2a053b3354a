extension ReportText {
  var english: String {
    switch self {
    case .simulated: "Simulated from {first} to the end of {last} ({months} months)."
    case .simulatedOneMonth: "Simulated for one month, {first}."
    case .programmeStart: "The credits are opened in {opening}."
    case .programmeStartMoved:
      "The programme starts in {start} instead of {first}, and all its dates move with it. The "
        + "credits are opened in {opening}."
    case .notOpened: "The credits would be opened in {opening}, after the last month."
    case .envelope: "Envelope of {envelope}, for {need} people in need."
    case .noEnvelope: "No money, for {need} people in need."
    case .renewalExpected: "Hosts expect money for renewals from {month} on."
    case .renewalNeverExpected: "Hosts do not expect money for renewals."
    case .renewalExpectedWithMoney:
      "Hosts expect money for renewals from the month in which some is opened."
    case .findings: "What comes out"
    case .money: "The envelope at the end of {month}, in euros"
    case .events: "Events"
    case .fiscalYears:
      "By fiscal year, in millions of euros: commitment authority (AE) and payment credits (CP)"
    case .fiscalYearsInEuros:
      "By fiscal year, in euros: commitment authority (AE) and payment credits (CP)"
    case .recruitment: "Recruitment"
    case .people: "People at the end of {month}"
    case .departments: "Departments"
    case .territories: "Territories"
    case .byCoverage: "By coverage"
    case .territoriesHired: "territories with an adviser hired"
    case .territoriesRecruiting: "territories with a post to fill"
    case .best: "The best covered"
    case .worst: "The worst covered"
    case .inFollowUp: "in follow-up"
    case .assisted: "assisted"
    case .autonomous: "autonomous *"
    case .additional: "additional *"
    case .ofNeed: "of need"
    case .remarks: "To keep in mind"
    case .assumptions: "What the result rests on: assumed values"
    case .total: "total"
    case .onDay: "18 June 2021"
    case .press: "press that day"
    case .atHorizon: "end of {month}"
    case .count: "count"
    case .share: "share of ever in need"
    case .cost: "State pays for each"
    case .coverage: "covered"
    case .reached: "reached"
    case .value: "value"
    case .range: "plausible range"
    case .unit: "unit"
    case .authorityBroughtForward: "AE brought forward"
    case .authorityOpened: "AE opened"
    case .authorityCommitted: "AE committed"
    case .authorityCarriedForward: "AE carried forward"
    case .creditsPaid: "CP paid, net"
    case .creditsReturned: "CP returned"
    case .creditsLeftToPay: "CP left to pay"
    case .unfilledNote:
      "Of what is left to pay, {commitment} are for {posts} posts awarded and never filled."
    case .incompleteYear: "{year} ({months} months)"
    case .fiscalNote:
      "Assumed: unused credits are carried forward in full, subsidies and spaces are paid in fixed "
        + "shares, and no yearly ceiling holds payments back (payments needed, not credits voted)."
    case .hostNote:
      "Employing the advisers costs {employment} (assumed), of which the State pays {contribution}. "
        + "Employers pay the rest (employer's remainder, reste à charge, assumed too): {remainder}."
    case .hostAdvanceNote:
      "Employing the advisers costs {employment} so far (assumed). The State has paid {contribution}: "
        + "subsidies run ahead of wages by {advance}, so employers have no remainder to pay yet."
    case .certifiedNote:
      "A post funded and unfilled is a post, not an adviser. Certified is an upper bound."
    case .pressNote: "Press: {publishers}. Why it differs:"
    case .publisherFacts: "{publisher} ({facts})"
    case .sessionNote:
      "A session is one person in one contact: {individual} individual and {workshop} in workshops; "
        + "{perPerson} for each person reached by advisers (assumed)."
    case .themeNote:
      "Workshops by theme (assumed): personal data {personal-data}, social networks "
        + "{social-networks}, writing a CV {curriculum-vitae}, remote work {remote-work}, remote "
        + "medical consultation {teleconsultation}."
    case .reachedNote:
      "Advisers reached {advisers} people and aidants {aidants}. Counts overlap: never add them."
    case .costNote:
      "What the State pays for each is all that is paid, net of returns, over the count."
    case .inequalityNote:
      "Inequality of coverage between departments, 0 when all are equal: Gini {gini}, Theil {theil}, "
        + "Atkinson (0.5) {atkinson}. Ninth over first decile (P90/P10): {decile-ratio}."
    case .inequalityOfTerritories:
      "Inequality of coverage between territories, 0 when all are equal: Gini {gini}, Theil {theil}, "
        + "Atkinson (0.5) {atkinson}. Ninth over first decile (P90/P10): {decile-ratio}."
    case .machineFormatsOfTerritories:
      "The JSON and CSV formats hold the rest: all assumptions, all territories, each line by year."
    case .calibratedNote:
      "How often people seek help and how awareness grows are calibrated, and weigh as much as these."
    case .changed: "Changed by this plan: {meaning}, {value} instead of {default} ({unit})."
    case .statedAsRange:
      "Stated as a range by this plan: {meaning}, {low} to {high} in 90 of 100 draws, {value} here "
        + "({unit})."
    case .rangesMore: "{count} more parameters are stated as a range."
    case .changedMore: "{count} more values are changed by this plan."
    case .machineFormats:
      "The JSON and CSV formats hold the rest: all assumptions, all departments, each line by year."
    case .undefined: "undefined"
    case .millions: "€{amount} million"
    }
  }
}
