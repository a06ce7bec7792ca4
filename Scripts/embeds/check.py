"""Looks for pictures, captions and alt texts in a page or a PDF that a tool has made.

check.py DOCUMENT LOSSMAP COUNT [--pandoc] [--sources FOLDER]

Each picture has to be there, and to say the alt text and the caption that `lossmap show` tells of its
file. With --pandoc alt texts are where Pandoc leaves those of Quarto. With --sources names are
those of files in another folder, which the tool has copied.
"""

import pathlib
import re
import struct
import subprocess
import sys
import urllib.parse
import zlib

import html5lib

document, lossmap, count = pathlib.Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
options = sys.argv[4:]
is_pandoc = "--pandoc" in options
sources = pathlib.Path(options[options.index("--sources") + 1] if "--sources" in options else ".")


def expect(condition, what):
    if not condition:
        sys.exit(f"{document}: {what}")


def plain(text):
    """The text without spaces, which tools set as they like, and in their letters for signs."""
    return re.sub(r"\s", "", text).translate(str.maketrans("’‘”“…", "''\"\"."))


def told(path):
    """What lossmap says of a file: its title, alt text and caption."""
    text = subprocess.run([lossmap, "show", path], check=True, capture_output=True, text=True).stdout
    return dict(line.split(": ", 1) for line in text.splitlines())


def pixels(path):
    """The width of a PNG, as its header has it."""
    return str(struct.unpack(">I", pathlib.Path(path).read_bytes()[16:20])[0])


def source(path):
    """The file that was drawn, of the one that a tool has copied."""
    if sources == pathlib.Path("."):
        return path
    found = list(sources.glob("**/" + glob_text(pathlib.Path(path).name)))
    return next(file for file in found if "html" not in file.parts)


def glob_text(name):
    return re.sub(r"([\[*?])", r"[\1]", name)


def check_page():
    tree = html5lib.parse(document.read_text(encoding="utf-8"), namespaceHTMLElements=False)
    seen = plain("".join(tree.find("body").itertext()))
    images = tree.findall(".//img")
    captions = set()
    for image in images:
        file = urllib.parse.unquote(image.get("src"))
        expect(pathlib.Path(file).is_file(), f"there is no {file}")
        account = told(source(file))
        alt = image.get("alt")
        if is_pandoc and "data-fig-alt" in image.attrib:
            alt = image.get("data-fig-alt")
        expect(alt == account["alt text"], f"{file}: the alt text is {alt}")
        expect(plain(account["caption"]) in seen, f"{file}: the caption is not there")
        captions.add(account["caption"])
        style = image.get("style", "")
        styled = re.search("width: ?([0-9]+)px", style)
        width = (image.get("width") or "").removesuffix("px") or (styled and styled[1]) or pixels(file)
        expect(width == "640", f"{file}: the width is {width}")
    for element in tree.findall(".//source"):
        file = urllib.parse.unquote(element.get("srcset"))
        expect(pathlib.Path(file).is_file(), f"there is no {file}")
        expect("reduce" in element.get("media") and "print" in element.get("media"), "no media")
    moving = [image for image in images if image.get("src").endswith(".apng")]
    expect(len(moving) == 1, f"{len(moving)} pictures move")
    stills = {image.get("src") for image in images} - {moving[0].get("src")}
    stills |= {element.get("srcset") for element in tree.findall(".//source")}
    expect(len(stills) == count, f"there are {len(stills)} stills: {stills}")


def objects():
    """The bytes of a PDF with its compressed objects unpacked."""
    data = document.read_bytes()
    for stream in re.findall(rb"/ObjStm.*?stream\r?\n(.*?)endstream", data, re.DOTALL):
        data += zlib.decompressobj().decompress(stream)
    return data


def check_pdf():
    text = subprocess.run(["pdftotext", document, "-"], check=True, capture_output=True, text=True)
    seen = plain(text.stdout)
    # Digits and words of the caption; the rest is set in many ways.
    caption = told("fine.png")["caption"]
    start = plain(caption[: caption.index(" for ")])
    found = seen.replace("-", "").count(start)
    expect(found == count, f"{found} captions begin with {start}: {text.stdout}")
    for sign in ["50%&#1", "[b]$"]:
        expect(sign in seen, f"{sign} is not there")
    if document.stem == "beamer":
        for sign in ["σ", "of$x", "{a}"]:
            expect(sign in seen, f"{sign} is not there: {text.stdout}")
    if document.stem in ("latex", "beamer"):
        images = subprocess.run(["pdfimages", "-list", document], check=True, capture_output=True)
        rows = images.stdout.decode().splitlines()[2:]
        # Two stills in pixels; of the frames, those that are not shared.
        expect(len(rows) >= 2 + 1, "pictures are missing")
        expect(any(" 1280 " in row for row in rows), "the fine picture is missing")
        expect(b"/JavaScript" in objects(), "nothing plays the frames")


check_pdf() if document.suffix == ".pdf" else check_page()
