"""Lists public symbols of the libraries that have no documentation comment."""

import json
import pathlib
import sys

MODULES = ["LossMap", "Descent", "Trajectories", "Experiments", "Figures", "Exports"]
# Requirements that conformances inherit have the comment of their protocol.
SKIPPED_KINDS = {"swift.extension"}


def undocumented(path: pathlib.Path) -> list[str]:
    """Names the symbols of a symbol graph that have no comment, and are not inherited."""
    graph = json.loads(path.read_text(encoding="utf-8"))
    witnesses = {
        relation["source"]
        for relation in graph["relationships"]
        if relation["kind"] in ("defaultImplementationOf", "requirementOf", "overrides")
        or relation.get("sourceOrigin")
    }
    return sorted(
        ".".join(symbol["pathComponents"])
        for symbol in graph["symbols"]
        if "docComment" not in symbol
        and symbol["kind"]["identifier"] not in SKIPPED_KINDS
        and symbol["identifier"]["precise"] not in witnesses
        and "::SYNTHESIZED::" not in symbol["identifier"]["precise"]
    )


def main() -> int:
    """Checks the symbol graphs in a folder; the exit status is 1 where a comment is missing."""
    folder = pathlib.Path(sys.argv[1])
    count = 0
    for module in MODULES:
        for name in undocumented(folder / f"{module}.symbols.json"):
            print(f"{module}: {name} has no documentation", file=sys.stderr)
            count += 1
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
