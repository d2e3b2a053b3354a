#!/usr/bin/env bash
# Looks at reports in a browser: console, requests, controls, sizes of screen, print, accessibility.
#
# usage: Tests/Pages/pages.sh FOLDER-OF-THE-TOOL [FOLDER-FOR-SCREENSHOTS]
#
# Installs Chromium and fonts from the distribution, and the driver in an environment of its own.
set -euo pipefail
tool=$(cd "$1" && pwd)
screenshots=${2:-}
here=$(cd "$(dirname "$0")" && pwd)
sudo=$(command -v sudo || true)

$sudo apt-get install -qqy --no-install-recommends chromium fonts-dejavu-core python3-venv > /dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/python"
"$work/python/bin/pip" install -q playwright==1.65.2 axe-playwright-python==0.1.8

cd "$work"
for language in en fr; do
  PATH="$tool:$PATH" inclusim report france-relance-13m --sensitivity tornado --draws 200 \
    --language $language --quiet --output "plan.$language.html"
  PATH="$tool:$PATH" inclusim report france-relance-13m spaces-first all-advisers \
    --language $language --quiet --output "compared.$language.html"
  PATH="$tool:$PATH" inclusim report france-relance-13m --department 23 \
    --language $language --quiet --output "sheet.$language.html"
  PATH="$tool:$PATH" inclusim report france-relance-13m --department 23 --draws 200 \
    --language $language --quiet --output "sheet-draws.$language.html"
done
PATH="$tool:$PATH" inclusim report france-relance-13m france-relance-18m all-advisers \
  spaces-first aidants-first no-programme --draws 200 --language fr --quiet --output six.fr.html
"$work/python/bin/python" "$here/pages.py" "$work" ${screenshots:+"$screenshots"}
