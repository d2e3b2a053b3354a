extension FileHelp {
  var english: String {
    switch self {
    case .missingFile:
      """
      No file has the name that was given.
      Check the name and the folder. A path in a scenario begins at the folder of that scenario.
      """
    case .fileIsFolder:
      """
      The name is that of a folder, where a file was expected.
      Name a file in it; only `check` and `lock` take folders.
      """
    case .fileNotPermitted:
      """
      The file exists, and you may not read it.
      Ask its owner for the right to read it, or copy it to a folder of yours.
      """
    case .fileUnreadable:
      """
      The system could not read the file; the note says what it answered.
      Check the disk or the network drive, and try again.
      """
    case .fileExists:
      """
      The file to write exists already, and inclusim does not replace what it was not asked to.
      Choose another name, or add `--force`.
      """
    case .fileTooLarge:
      """
      The file is larger than any scenario or table needs to be.
      Check that it is the file you mean; move tables of numbers to CSV files.
      """
    case .fileNotUTF8:
      """
      The file is not text in UTF-8; accents written by an older program are often the cause.
      Save it as UTF-8, in a spreadsheet as `CSV UTF-8`.
      """
    case .fileEmpty:
      """
      The file holds nothing but spaces and comments.
      Start from a shipped scenario: `inclusim init --output my-plan.yaml`.
      """
    case .unknownScenario:
      """
      The word is neither the name of a shipped scenario nor the path of a file.
      `inclusim scenarios` lists the names. A path holds a point or a stroke, as `./plan`.
      """
    case .emptyFolder:
      """
      The folder holds no file that ends in `.yaml` or `.yml`, so that nothing would be checked.
      Name the folder of the scenarios; hidden files and folders are passed over.
      """
    case .yamlSyntax:
      """
      The text does not follow the rules of YAML: a colon, a brace, a quote or an indentation is \
      not where it must be.
      The message says what is missing there. A text that holds `: ` or ` #` goes in quotes.
      """
    case .yamlTab:
      """
      A line is indented with a tab; YAML admits spaces only.
      Replace tabs by spaces; most editors can do it for the whole file.
      """
    case .yamlAnchor:
      """
      Anchors (`&name`) and aliases (`*name`) repeat a value without showing it. Scenarios have \
      none, so that every figure stands where it is used.
      Write the value where it is needed, or let files share it with `extends`.
      """
    case .yamlTag:
      """
      Tags such as `!!str` change how a value is read; scenarios need none.
      Remove the tag; if the exclamation mark belongs to a text, put the text in quotes.
      """
    case .yamlSeveralDocuments:
      """
      A line `---` begins a second document, and it would be unclear which one counts.
      Keep one scenario in one file.
      """
    case .yamlTooDeep:
      """
      Values are nested deeper than any scenario needs.
      Close the braces or brackets that were left open, or write the value at its level.
      """
    case .yamlKey:
      """
      A key is a list or a table, and a key must be a word.
      Write a word before the colon; a `?` at the start of a line goes in quotes.
      """
    case .unsupportedSchema:
      """
      The file states a version of the format that this inclusim does not know. Of a later \
      version nothing more is verified.
      Write `schema: 1`, or install a later inclusim.
      """
    case .unknownKey:
      """
      No key of that name is accepted there. Nothing is skipped in silence, since a misspelt key \
      would leave its default in force.
      Take the name that is proposed, or move the key to the table it belongs to: \
      [scenario-format.md](scenario-format.md).
      """
    case .duplicateKey:
      """
      The same key stands twice in one table, and only one value can count.
      Remove one of the two.
      """
    case .missingKey:
      """
      A key that must be stated is not there.
      Add it as shown, or start from another file with `extends`.
      """
    case .missingValue:
      """
      A key has nothing after its colon, or an empty text or table.
      Write the value, or remove the key to have its default.
      """
    case .wrongType:
      """
      A single value stands where a table or a list is expected, or the other way round.
      Write it in the form that the hint shows.
      """
    case .invalidOverride:
      """
      The text after `--set` is not a path, an equals sign and a value, or its path leads \
      nowhere.
      Write it as `--set "lines.spaces.amount=30 M€"`, in quotes.
      """
    case .invalidRange:
      """
      The values of a sweep are not a range or a list that can be counted out.
      Write a range as `0..80 M€ by 10 M€`, a list as `0 M€; 10 M€`.
      """
    case .tooManyAxes:
      """
      More than two keys have several values, and a table has two axes at most.
      Give the others a single value, and run several sweeps.
      """
    case .noAxis:
      """
      No key of the sweep has several values, so there is nothing to compare.
      Give one `--set` a range or a list, or use `inclusim run`.
      """
    case .tooManyPoints:
      """
      The two axes multiply to more runs than a sweep may have.
      Take larger steps.
      """
    case .unknownMetric:
      """
      No figure has that name.
      Take the name that is proposed; [outputs.md](outputs.md) lists them.
      """
    case .nothingLeftToBalance:
      """
      In a sweep the money of all lines is set, so none is left to take the rest of the \
      envelope.
      Leave one line free, or write `--balance none` and values that meet the envelope.
      """
    case .balanceIsSet:
      """
      The line that is to take the rest of the envelope has its money set as well.
      Name another line with `--balance`, or leave the line out of `--set`.
      """
    case .moreFaults:
      """
      A sweep has more faults than are shown; the first ones are told in full.
      Repair those shown, and run it again.
      """
    case .sameTitle:
      """
      Two of the scenarios given have the same title, by which results are told apart.
      Give each a title of its own.
      """
    case .outputNoParent:
      """
      The folder in which results are to be written does not exist.
      Make it first, or check its name.
      """
    case .outputNotFolder:
      """
      Results are to go to a folder, and a file has that name.
      Name a folder that does not exist yet, or an earlier folder of results.
      """
    case .outputIsFolder:
      """
      A table is to go to a file, and a folder has that name.
      Name a file in it.
      """
    case .outputWorkingFolder:
      """
      The folder you are in, or one that holds it, would be replaced as a whole.
      Name a folder of its own, as `--output results`.
      """
    case .outputNotOurs:
      """
      The folder exists and is not an earlier folder of results, so it is left alone.
      Name a folder that does not exist yet.
      """
    case .outputForeignFile:
      """
      An earlier folder of results holds a file of yours, which would be lost with it.
      Move that file elsewhere, or name another folder.
      """
    case .outputCannotExchange:
      """
      The disk cannot exchange two folders in one step, as some network drives cannot.
      Remove the old folder first, or write to a local disk.
      """
    case .outputFailed:
      """
      Results could not be written in full; the note says what the system answered. What stood \
      there before is as it was.
      Check the space on the disk and your rights, and run it again.
      """
    case .extendsOutside:
      """
      A scenario extends a file outside the folder of the first one: results must not depend on \
      files that do not travel with it.
      Copy that file beside the scenario, and name it without `..`.
      """
    case .extendsCycle:
      """
      Files extend one another in a circle, so none of them comes first.
      Let the last one stand on its own, or extend a shipped scenario.
      """
    case .extendsTooLong:
      """
      More files extend one another than can be followed by a reader.
      Merge some of them.
      """
    case .nothingToRemove:
      """
      `remove` or `null` is to take something out that the base does not have, as it is written \
      there.
      Copy the value from the base, with its spelling; the message names the file.
      """
    case .quantitiesReplaceKey:
      """
      Numbers for a few departments take the place of a key that gave every department its part, \
      so the others have nothing.
      Write the numbers of all departments, or `key: null` beside them if that is meant.
      """
    }
  }
}
