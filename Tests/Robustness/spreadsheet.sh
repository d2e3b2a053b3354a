#!/usr/bin/env bash
# Opens workbooks in LibreOffice and compares what it calculates with the ledger, to the cent.
#
#   Tests/Robustness/spreadsheet.sh .build/release
#
# Needs soffice (libreoffice-calc) and python3.
set -euo pipefail
cd "$(dirname "$0")/../.."
tool=$(cd "$1" && pwd)/inclusim
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT

for language in en fr; do
  folder="$place/$language"
  mkdir "$folder"
  "$tool" run freeze-2022 --format xlsx --output "$folder/one.xlsx" --language "$language" --quiet
  "$tool" run freeze-2022 spaces-first --format xlsx --output "$folder/two.xlsx" \
    --language "$language" --quiet
  # All sheets, numbers as they are and not as they are shown, formulas calculated anew.
  for book in one two; do
    soffice "-env:UserInstallation=file://$place/profile" --headless --convert-to \
      'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1' \
      --outdir "$folder" "$folder/$book.xlsx" > "$place/soffice.log" 2>&1 ||
      { cat "$place/soffice.log" >&2; exit 1; }
  done
done
"$tool" run freeze-2022 spaces-first --output "$place/tables" --quiet
"$tool" run freeze-2022 spaces-first --format json --quiet > "$place/summary.json"
python3 Tests/Robustness/spreadsheet.py "$place"
