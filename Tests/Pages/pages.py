"""Looks at every report of a folder in a browser, and ends with 1 when something is wrong.

usage: pages.py FOLDER [FOLDER-FOR-SCREENSHOTS]
"""

import pathlib
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

SCREENS = {"phone": (390, 844), "laptop": (1366, 768)}
faults = []


def expect(condition, page, what):
    if not condition:
        faults.append(f"{page}: {what}")


def opened(browser, path, screen, scheme, script=True):
    """A page of a report, which notes what it must not do."""
    width, height = SCREENS[screen]
    context = browser.new_context(
        viewport={"width": width, "height": height}, color_scheme=scheme, java_script_enabled=script
    )
    page = context.new_page()
    name = f"{path.name} on a {screen}, {scheme}"
    page.on("console", lambda message: faults.append(f"{name}: the console says {message.text}"))
    page.on("pageerror", lambda error: faults.append(f"{name}: {error}"))
    page.on(
        "request",
        lambda request: None
        if request.url == path.as_uri() or request.url.startswith("data:")
        else faults.append(f"{name}: asks for {request.url}"),
    )
    page.goto(path.as_uri())
    return name, page


def fills(page):
    return page.eval_on_selector_all(
        "#map [data-code] rect", "tiles => tiles.map(tile => tile.style.fill).join()"
    )


def check_map(name, page):
    """The map moves by mouse and by keyboard."""
    if page.locator("#map-metric").count() == 0:
        return
    before = fills(page)
    page.locator("#map-metric").select_option("reached")
    expect(fills(page) != before, name, "another figure leaves the map as it was")
    page.locator("#map-month").focus()
    shown = page.locator("#map-shown").inner_text()
    for _ in range(12):
        page.keyboard.press("ArrowLeft")
    expect(page.locator("#map-shown").inner_text() != shown, name, "keys move no month")
    # From the first month on, so that it does not end by itself on a slow machine.
    page.keyboard.press("Home")
    play = page.locator("#map-play")
    start = page.locator("#map-shown").inner_text()
    play.focus()
    page.keyboard.press("Enter")
    page.wait_for_timeout(1200)
    play.click()
    expect(page.locator("#map-shown").inner_text() != start, name, "play moves nothing")
    stopped = page.locator("#map-shown").inner_text()
    page.wait_for_timeout(800)
    expect(page.locator("#map-shown").inner_text() == stopped, name, "pause does not stop")
    expect(page.locator("#map-legend li").count() >= 2, name, "the map has no legend")


def check_tables(name, page):
    """Tables sort and can be searched, by mouse and by keyboard."""
    if page.locator("#places").count() == 0:
        return
    cells = lambda: page.locator("#places tbody tr:visible th").all_inner_texts()
    head = page.locator("#places thead th").nth(3)
    head.locator("button").click()
    expect(head.get_attribute("aria-sort") == "descending", name, "a head does not say its order")
    falling = cells()
    head.locator("button").focus()
    page.keyboard.press("Enter")
    expect(head.get_attribute("aria-sort") == "ascending", name, "a second press keeps the order")
    values = page.eval_on_selector_all(
        "#places tbody tr", "rows => rows.map(row => Number(row.cells[3].dataset.v))"
    )
    expect(values == sorted(values), name, "rows are not in the order asked for")
    expect(sorted(falling) == sorted(cells()), name, "sorting loses rows")
    page.locator("#places-controls input").fill("reunion")
    expect(cells() == ["974"], name, "a search does not find La Réunion without its accent")
    page.locator("#places-controls input").fill("")
    expect(len(cells()) == len(values), name, "an empty search hides rows")


def check_access(name, page):
    result = Axe().run(page)
    for violation in result.response["violations"]:
        nodes = "; ".join(str(node["target"]) for node in violation["nodes"][:3])
        faults.append(f"{name}: {violation['id']}: {violation['help']} ({nodes})")


def check_focus(name, page):
    """The first stop of the keyboard skips to the findings, and every stop is in sight."""
    page.keyboard.press("Tab")
    first = page.evaluate("document.activeElement.className")
    if page.locator(".skip").count():
        expect(first == "skip", name, f"the keyboard stops first at {first!r}")
    for _ in range(25):
        page.keyboard.press("Tab")
        height = page.evaluate("document.activeElement.getBoundingClientRect().height")
        expect(height > 0, name, "the keyboard stops at something that has no size")


def check(browser, path, screenshots):
    for screen in SCREENS:
        for scheme in ["light", "dark"]:
            name, page = opened(browser, path, screen, scheme)
            overflow = page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            )
            expect(overflow <= 0, name, f"the page is {overflow} pixels too wide")
            check_access(name, page)
            check_focus(name, page)
            check_map(name, page)
            check_tables(name, page)
            if screenshots:
                page.screenshot(
                    path=screenshots / f"{path.stem}.{screen}.{scheme}.png", full_page=True
                )
            page.context.close()
    name, page = opened(browser, path, "laptop", "light", script=False)
    expect(page.locator("figure svg").count() > 0, name, "without a script there is no picture")
    expect(
        page.locator(".controls:visible").count() == 0, name, "without a script a control is shown"
    )
    page.context.close()
    name, page = opened(browser, path, "laptop", "light")
    page.emulate_media(media="print")
    boxes = page.eval_on_selector_all(
        "thead button", "all => all.filter(one => getComputedStyle(one).display != 'contents').length"
    )
    # Chromium leaves such a head blank on the pages that follow.
    expect(boxes == 0, name, f"{boxes} heads of printed tables hold a button")
    if page.locator("#map.moving:not(.moved)").count():
        shown = page.locator(".legend-of-map").first.evaluate("one => getComputedStyle(one).display")
        expect(shown != "none", name, "the printed map has no legend")
    pdf = page.pdf(prefer_css_page_size=True)
    pages = pdf.count(b"/Type /Page") - pdf.count(b"/Type /Pages")
    print(f"{path.name}: {path.stat().st_size:,} bytes, {pages} pages of A4")
    if path.name.startswith("sheet"):
        expect(pages == 1, name, f"the sheet takes {pages} pages of A4")
    if screenshots:
        (screenshots / f"{path.stem}.pdf").write_bytes(pdf)
    page.context.close()


def main():
    folder = pathlib.Path(sys.argv[1]).resolve()
    screenshots = pathlib.Path(sys.argv[2]).resolve() if len(sys.argv) > 2 else None
    if screenshots:
        screenshots.mkdir(parents=True, exist_ok=True)
    reports = sorted(folder.glob("*.html"))
    expect(reports, str(folder), "there is no report")
    with sync_playwright() as driver:
        browser = driver.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"]
        )
        for path in reports:
            check(browser, path, screenshots)
        browser.close()
    for fault in faults:
        print(fault)
    print(f"{len(reports)} reports looked at, {len(faults)} faults")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
