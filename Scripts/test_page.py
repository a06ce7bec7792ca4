"""Uses the pages in a folder as a reader would: test_page.py FOLDER FOLDER-FOR-SCREENSHOTS.

Speaks to Chromium in its DevTools protocol through a pipe, with nothing but Python's own library.
"""

import base64
import fcntl
import json
import os
import re
import struct
import subprocess
import sys
import tempfile
import time
import zlib


# Letters are hinted in frames and not in pages, which makes up to 13 for the title. A dot or a piece
# of a line that is missing makes 19 and more.
FAR = 16


class Browser:
    """A Chromium without a window, and the tab that is open in it."""

    def __init__(self, profile):
        ours_in, theirs_out = os.pipe()
        theirs_in, ours_out = os.pipe()
        # Chromium reads commands from 3 and writes answers to 4.
        high = [fcntl.fcntl(end, fcntl.F_DUPFD, 20) for end in (theirs_in, theirs_out)]

        def connect():
            os.dup2(high[0], 3)
            os.dup2(high[1], 4)

        self.process = subprocess.Popen(
            ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
             "--remote-debugging-pipe", "--no-first-run", "--disable-background-networking",
             "--disable-features=IsolateSandboxedIframes", "--hide-scrollbars",
             f"--user-data-dir={profile}", "about:blank"],
            preexec_fn=connect, close_fds=False,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for end in (theirs_in, theirs_out, *high):
            os.close(end)
        self.commands = os.fdopen(ours_out, "wb", buffering=0)
        self.answers = os.fdopen(ours_in, "rb")
        self.rest = b""
        self.count = 0
        self.events = []
        self.session = None
        self.open_tab()

    def open_tab(self):
        self.session = None
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call(
            "Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(domain + ".enable")

    def read(self):
        while b"\0" not in self.rest:
            part = os.read(self.answers.fileno(), 1 << 20)
            if not part:
                raise EOFError("Chromium has gone")
            self.rest += part
        message, self.rest = self.rest.split(b"\0", 1)
        return json.loads(message)

    def call(self, method, **parameters):
        self.count += 1
        message = {"id": self.count, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        self.commands.write(json.dumps(message).encode() + b"\0")
        while True:
            answer = self.read()
            if answer.get("id") == self.count:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]
            self.events.append(answer)

    def load(self, address):
        """Opens a page, and waits until all of it is there."""
        # From another page, so that only a fragment that differs makes a page anew too.
        self.call("Page.navigate", url="about:blank")
        self.call("Page.navigate", url=address)
        deadline = time.time() + 30
        while self.ask("document.readyState") != "complete" or self.ask(
                "location.href") == "about:blank":
            assert time.time() < deadline, "the page is not there after 30 s"
            time.sleep(0.05)

    def ask(self, expression, context=None):
        more = {"contextId": context} if context else {}
        answer = self.call(
            "Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True, **more)
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")

    def key(self, key):
        codes = {"ArrowLeft": 37, "ArrowRight": 39, "Home": 36, "End": 35, " ": 32, "Tab": 9}
        for kind in ("keyDown", "keyUp"):
            text = {"text": key} if key == " " and kind == "keyDown" else {}
            self.call("Input.dispatchKeyEvent", type=kind, key=key,
                      code="Space" if key == " " else key,
                      windowsVirtualKeyCode=codes[key], **text)

    def box(self, selector):
        return self.ask(
            "(({x, y, width, height}) => ({x: x + scrollX, y: y + scrollY, width, height}))"
            f"(document.querySelector({json.dumps(selector)}).getBoundingClientRect())")

    def click(self, selector):
        box = self.box(selector)
        place = {"x": box["x"] + box["width"] / 2, "y": box["y"] + box["height"] / 2}
        for kind in ("mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", type=kind, button="left", clickCount=1, **place)

    def swipe(self, way):
        box = self.box("#stage")
        x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
        self.call("Input.dispatchTouchEvent", type="touchStart", touchPoints=[{"x": x, "y": y}])
        for share in (0.5, 1):
            self.call("Input.dispatchTouchEvent", type="touchMove",
                      touchPoints=[{"x": x + way * share, "y": y}])
        self.call("Input.dispatchTouchEvent", type="touchEnd", touchPoints=[])

    def picture(self, selector=None, path=None):
        clip = {"clip": {**self.box(selector), "scale": 1}} if selector else {}
        data = base64.b64decode(self.call("Page.captureScreenshot", format="png", **clip)["data"])
        if path:
            with open(path, "wb") as file:
                file.write(data)
        return data

    def complaints(self):
        """What went wrong in pages since the last time, and what they asked for."""
        texts = []
        for event in self.events:
            method, parameters = event.get("method"), event.get("params", {})
            if method == "Runtime.exceptionThrown":
                texts.append(parameters["exceptionDetails"].get("text", "exception"))
            elif method == "Runtime.consoleAPICalled":
                texts.append("console: " + json.dumps(parameters["args"]))
            elif method == "Log.entryAdded":
                texts.append(parameters["entry"]["text"])
            elif method == "Network.requestWillBeSent":
                address = parameters["request"]["url"]
                if not address.startswith(("file:", "data:", "about:")):
                    texts.append("asked for " + address)
        self.events.clear()
        return texts

    def close(self):
        self.session = None
        self.call("Browser.close")
        self.process.wait(timeout=30)


def pixels(png):
    """The rows of an image of 8-bit RGB or RGBA without interlacing, as RGB."""
    width, height, _, kind = struct.unpack(">IIBB", png[16:26])
    data, place = b"", 8
    while place < len(png):
        length, name = struct.unpack(">I4s", png[place:place + 8])
        if name == b"IDAT":
            data += png[place + 8:place + 8 + length]
        place += 12 + length
    raw = zlib.decompress(data)
    step = {2: 3, 6: 4}[kind]
    stride = width * step
    rows, above = [], bytearray(stride)
    for y in range(height):
        start = y * (stride + 1)
        kind, row = raw[start], bytearray(raw[start + 1:start + 1 + stride])
        for i in range(stride if kind else 0):
            left = row[i - step] if i >= step else 0
            up, corner = above[i], above[i - step] if i >= step else 0
            if kind == 1:
                guess = left
            elif kind == 2:
                guess = up
            elif kind == 3:
                guess = (left + up) // 2
            else:
                ways = abs(up - corner), abs(left - corner), abs(left + up - 2 * corner)
                guess = (left, up, corner)[ways.index(min(ways))]
            row[i] = (row[i] + guess) & 255
        rows.append(row)
        above = row
    if step == 4:
        for row in rows:
            del row[3::4]
    return rows


def difference(first, second, tile=16):
    """How much the colours of the worst tile differ, on average over the tile, of 255."""
    first, second = pixels(first), pixels(second)
    assert (len(first), len(first[0])) == (len(second), len(second[0])), "pictures of other sizes"
    worst = 0
    for y in range(0, len(first), tile):
        for x in range(0, len(first[0]), 3 * tile):
            for channel in range(3):
                sums = [sum(sum(row[x + channel:x + 3 * tile:3]) for row in rows[y:y + tile])
                        for rows in (first, second)]
                worst = max(worst, abs(sums[0] - sums[1]) / tile ** 2)
    return worst


# Whether a part of the page is displayed; what Chromium itself says is wrong for parts of an SVG.
SEEN = ("(part => { for (; part; part = part.parentElement)"
        " if (getComputedStyle(part).display === 'none') return false; return true; })")


def contents(path):
    with open(path, "rb") as file:
        return file.read()


def check_steps(browser, address, frames):
    """Buttons, keys, fingers and the slider."""
    def update():
        return int(browser.ask("document.querySelectorAll('tbody tr')[1].cells[2].textContent"))

    browser.load(address)
    time.sleep(1.2)
    assert update() == 0, "it starts by itself"
    for selector, expected in [("#next", 1), ("#next", 2), ("#previous", 1), ("#last", 120),
                               ("#next", 120), ("#first", 0), ("#previous", 0)]:
        browser.click(selector)
        assert update() == expected, f"{selector} leads to {update()}"
    browser.ask("document.activeElement.blur()")
    for key, expected in [("ArrowRight", 1), ("ArrowRight", 2), ("ArrowLeft", 1), ("End", 120),
                          ("Home", 0)]:
        browser.key(key)
        assert update() == expected, f"{key} leads to {update()}"
    # The slider takes the same keys by itself, once each.
    browser.ask("document.getElementById('slider').focus()")
    for key, expected in [("ArrowRight", 1), ("End", 120), ("ArrowLeft", 119), ("Home", 0)]:
        browser.key(key)
        assert update() == expected, f"{key} on the slider leads to {update()}"
    # And space belongs to the button that has the focus.
    browser.ask("document.getElementById('next').focus()")
    browser.key(" ")
    assert update() == 1, "space does not press a button"
    browser.key("Home")
    assert browser.ask("document.getElementById('play').getAttribute('aria-label')") == "Play"
    browser.ask("document.activeElement.blur()")
    browser.call("Emulation.setTouchEmulationEnabled", enabled=True)
    for way, expected in [(-120, 1), (-120, 2), (120, 1)]:
        browser.swipe(way)
        assert update() == expected, f"a swipe by {way} leads to {update()}"
    browser.call("Emulation.setTouchEmulationEnabled", enabled=False)

    # While it plays nothing is announced; when it stops, the state is.
    time.sleep(0.5)
    browser.ask("document.getElementById('status').textContent = ''")
    browser.key(" ")
    time.sleep(1)
    assert update() > 2, "space does not play"
    assert browser.ask("document.getElementById('status').textContent") == ""
    assert browser.ask("document.getElementById('play').getAttribute('aria-label')") == "Pause"
    browser.key(" ")
    reached = update()
    time.sleep(0.6)
    assert update() == reached, "space does not pause"
    said = browser.ask("document.getElementById('status').textContent")
    assert said.startswith(f"update {reached} of 120, epoch {reached // 60}, loss "), said
    assert browser.ask("location.hash") == f"#k={reached}"

    for index in (0, 60, 120):
        browser.ask(f"location.hash = '#k={index}'")
        time.sleep(0.1)
        rows = browser.ask(
            "[...document.querySelectorAll('tbody tr')].map(row => [...row.cells].slice(1)"
            ".map(cell => cell.title))")
        state = [[run[key] for key in ("epoch", "iteration", "w", "b", "loss", "total_loss")]
                 for run in frames[index]["runs"]]
        assert [[float(text) if text else None for text in row] for row in rows] == state, rows


def check_picture(browser, address, work, shots):
    """What the page shows is what the frames show."""
    for name, fragment in [("first", ""), ("middle", "#k=42"), ("last", "#k=120")]:
        browser.load(address + fragment)
        time.sleep(0.3)
        shown = browser.picture("#stage", f"{shots}/{name}.png")
        far = difference(shown, contents(f"{work}/{name}.png"))
        assert far < FAR, f"{name}.png differs by {far:.1f}"
    other = difference(shown, contents(f"{work}/middle.png"))
    assert other > 2 * FAR, f"the comparison does not tell states apart: {other:.1f}"
    browser.load(f"file://{work}/surface.html#k=2")
    time.sleep(0.5)
    far = difference(browser.picture("#stage"), contents(f"{work}/surface.png"))
    assert far < FAR, f"surface.png differs by {far:.1f}"
    # Without its script the page shows the last state.
    browser.call("Emulation.setScriptExecutionDisabled", value=True)
    browser.call("Page.navigate", url="about:blank")
    browser.call("Page.navigate", url=address)
    time.sleep(1.5)
    browser.call("Emulation.setScriptExecutionDisabled", value=False)
    far = difference(browser.picture("#stage"), contents(f"{work}/last.png"))
    assert far < FAR, f"without a script, the last state differs by {far:.1f}"


def check_runs(browser, address):
    """Runs can be switched off and on."""
    browser.load(address + "#k=60")
    visible = ("[0, 1].map(run => [...document.querySelectorAll('#stage .run-' + run)]"
               f".some({SEEN}))")
    assert browser.ask(visible) == [True, True]
    browser.click("[data-run='1']")
    assert browser.ask(visible) == [True, False]
    browser.click("#next")
    assert browser.ask(visible) == [True, False]
    browser.click("[data-run='1']")
    browser.click("[data-run='0']")
    assert browser.ask(visible) == [False, True]


def check_reader(browser, address, shots):
    """Names for screen readers, a focus that is seen, and what the reader prefers."""
    browser.load(address)
    browser.call("Accessibility.enable")
    nodes = browser.call("Accessibility.getFullAXTree")["nodes"]
    named = {}
    for node in nodes:
        role = node.get("role", {}).get("value")
        if role in ("button", "slider", "checkbox", "combobox", "image", "DisclosureTriangle"):
            name = node.get("name", {}).get("value", "")
            assert name, f"a {role} has no name"
            named.setdefault(role, []).append(name)
    assert named["button"] == [
        "First state", "Previous state", "Play", "Next state", "Last state"], named
    assert len(named["checkbox"]) == 2 and len(named["image"]) == 1 and named["slider"], named
    seen = 0
    for _ in range(10):
        browser.key("Tab")
        style = browser.ask(
            "document.activeElement === document.body ? null :"
            " getComputedStyle(document.activeElement).outlineWidth")
        if style is not None:
            assert style == "3px", f"focus is not seen: {style}"
            seen += 1
    assert seen >= 9, seen
    ground = "getComputedStyle(document.body).backgroundColor"
    bright = browser.ask(ground)
    browser.call("Emulation.setEmulatedMedia", features=[
        {"name": "prefers-color-scheme", "value": "dark"},
        {"name": "prefers-reduced-motion", "value": "reduce"}])
    browser.load(address + "#k=42")
    assert browser.ask(ground) != bright, "the page does not follow the colour scheme"
    assert browser.ask("document.getElementById('speed').value") == "1", "it moves too fast"
    browser.picture(path=f"{shots}/dark.png")
    browser.call("Emulation.setEmulatedMedia", features=[])


def check_print(browser, address, shots):
    """On paper it is the last state, on one page."""
    browser.load(address)
    file = base64.b64decode(browser.call(
        "Page.printToPDF", printBackground=True, preferCSSPageSize=True)["data"])
    with open(f"{shots}/print.pdf", "wb") as pdf:
        pdf.write(file)
    pages = len(re.findall(rb"/Type\s*/Page\b", file))
    assert pages == 1, f"{pages} pages"
    browser.call("Emulation.setEmulatedMedia", media="print")
    shown = browser.ask(
        "['.end', '[data-state]:last-of-type', '.now', '#controls', '#numbers'].map(name =>"
        f" [...document.querySelectorAll(name)].every({SEEN}))")
    assert shown == [True, True, False, False, False], shown
    browser.call("Emulation.setEmulatedMedia", media="")


def check_frame(browser, work, shots):
    """It works within another page, also in one that trusts it with nothing."""
    page = contents(f"{work}/page.html").decode()
    quoted = page.replace("&", "&amp;").replace('"', "&quot;")
    for sandbox in ("", 'sandbox="allow-scripts"'):
        with open(f"{work}/notebook.html", "w") as file:
            file.write(f'<!doctype html><meta charset="utf-8"><body style="margin:0"><iframe '
                       f'{sandbox} width="900" height="720" srcdoc="{quoted}"></iframe>')
        browser.events.clear()
        browser.load(f"file://{work}/notebook.html")
        time.sleep(0.5)
        contexts = [event["params"]["context"] for event in browser.events
                    if event.get("method") == "Runtime.executionContextCreated"]
        frame = contexts[-1]["id"]
        assert browser.ask("location.href", frame) == "about:srcdoc"
        place = browser.ask("(({x, y, width, height}) => [x + width / 2, y + height / 2])"
                            "(document.getElementById('next').getBoundingClientRect())", frame)
        for kind in ("mousePressed", "mouseReleased"):
            browser.call("Input.dispatchMouseEvent", type=kind, button="left", clickCount=1,
                         x=place[0], y=place[1])
        browser.key("ArrowRight")
        time.sleep(0.5)
        update = browser.ask("document.querySelectorAll('tbody tr')[1].cells[2].textContent", frame)
        assert update == "2", f"in a frame, two steps lead to {update}"
        browser.picture(path=f"{shots}/frame.png")


def main(work, shots):
    page = contents(f"{work}/page.html").decode()
    start = page.index(">", page.index('id="manifest"')) + 1
    frames = json.loads(page[start:page.index("</script>", start)])["frames"]
    address = f"file://{work}/page.html"
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        browser = Browser(profile)
        try:
            # The picture is as wide as a frame.
            browser.call("Emulation.setDeviceMetricsOverride", width=1304, height=1100,
                         deviceScaleFactor=1, mobile=False)
            for check, *arguments in [
                    (check_steps, address, frames), (check_picture, address, work, shots),
                    (check_runs, address), (check_reader, address, shots),
                    (check_print, address, shots), (check_frame, work, shots)]:
                check(browser, *arguments)
                complaints = browser.complaints()
                assert not complaints, complaints
                print(f"{check.__doc__.splitlines()[0]} Yes.")
        finally:
            browser.close()


main(*sys.argv[1:])
