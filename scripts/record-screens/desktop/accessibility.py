"""Prints as JSON what the programs on the session's accessibility bus show: role, name, states, box, and text line by line."""

import json
import re
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

SCREEN = Atspi.CoordType.SCREEN
STATES = ["CHECKED", "SELECTED", "SENSITIVE", "FOCUSED", "EXPANDED", "EDITABLE", "MULTI_LINE", "ACTIVE"]
MAX_CHILDREN = 400
MAX_WORDS = 400


def box_of(extents):
    return [extents.x, extents.y, extents.width, extents.height]


def lines_of(item):
    """The lines of an object's text: its words, put together by the height at which the program says they stand."""
    text = item.get_text_iface()
    if text is None:
        return []
    content = Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text))
    lines = []
    for word in list(re.finditer(r"\S+", content))[:MAX_WORDS]:
        x, y, width, height = box_of(Atspi.Text.get_range_extents(text, word.start(), word.end(), SCREEN))
        last = lines[-1] if lines else None
        if last and abs(last["box"][1] - y) < height / 2 and x >= last["box"][0]:
            last["text"] += " " + word.group()
            last["box"][2] = x + width - last["box"][0]
        else:
            lines.append({"text": word.group(), "box": [x, y, width, height]})
    return lines


def describe(item, depth):
    states = item.get_state_set()
    record = {
        "role": item.get_role_name(),
        "name": item.get_name() or "",
        "description": item.get_description() or "",
        "depth": depth,
        "states": [s for s in STATES if states.contains(getattr(Atspi.StateType, s))],
    }
    component = item.get_component_iface()
    if component is not None:
        record["box"] = box_of(Atspi.Component.get_extents(component, SCREEN))
    try:
        record["lines"] = lines_of(item)
    except Exception:  # Some toolkits announce a text interface that they do not answer for.
        record["lines"] = []
    return record


def walk(item, depth, found):
    try:
        states = item.get_state_set()
        if depth > 1 and not states.contains(Atspi.StateType.SHOWING):
            return
        if depth > 0:
            found.append(describe(item, depth))
        for index in range(min(item.get_child_count(), MAX_CHILDREN)):
            child = item.get_child_at_index(index)
            if child is not None:
                walk(child, depth + 1, found)
    except Exception as problem:  # A program may take a part away while it is being asked.
        print(problem, file=sys.stderr)


def main():
    found = []
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(index)
        if program is not None:
            walk(program, 0, found)
    json.dump(found, sys.stdout)


main()
