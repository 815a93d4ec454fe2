"""Prints as JSON what the programs on the session's accessibility bus show: role, name, states, box, and text line by line."""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

SCREEN = Atspi.CoordType.SCREEN
STATES = ["CHECKED", "SELECTED", "SENSITIVE", "FOCUSED", "EXPANDED", "EDITABLE", "MULTI_LINE", "ACTIVE"]
MAX_CHILDREN = 400


def box_of(extents):
    return [extents.x, extents.y, extents.width, extents.height]


def lines_of(item):
    """The visible lines of an object's text, with the extents that the program gives for them."""
    text = item.get_text_iface()
    if text is None:
        return []
    count, offset, lines = Atspi.Text.get_character_count(text), 0, []
    while offset < count and len(lines) < 300:
        piece = Atspi.Text.get_string_at_offset(text, offset, Atspi.TextGranularity.LINE)
        if piece.end_offset <= offset:
            break
        content = piece.content.rstrip("\n")
        if content.strip():
            lead = len(content) - len(content.lstrip())
            start = piece.start_offset + lead
            end = piece.start_offset + len(content.rstrip())
            extents = Atspi.Text.get_range_extents(text, start, end, SCREEN)
            lines.append({"text": content.strip(), "box": box_of(extents)})
        offset = piece.end_offset
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
