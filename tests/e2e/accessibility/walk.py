#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks every page of the side bar, its tabs, what its button for adding opens, and the sheets of the Help menu, and fails
on a control that nobody could call by its name, or that the Tab key does not lead to.

walk.py OTPOST
"""

import sys
import tempfile

from otpost_atspi import Problem, Program, act, pyatspi, wait_for, walk

# What a person operates: each needs a name of its own.
OPERATED = {"push button", "toggle button", "check box", "radio button", "text", "password text", "combo box",
            "spin button", "table", "list", "list item", "page tab", "slider", "menu item", "menu", "scroll bar",
            "link", "tree"}
# Parts that Qt makes for itself: they are operated through what they belong to.
PARTS = {"scroll bar"}


def unnamed(window):
    for node in walk(window):
        states = node.getState()
        if node.getRoleName() not in OPERATED - PARTS or not states.contains(pyatspi.STATE_FOCUSABLE):
            continue
        if not node.name.strip():
            yield node


def path(node):
    names = []
    while node is not None and node.getRoleName() != "application":
        names.append(f"{node.getRoleName()} “{node.name}”")
        node = node.parent
    return " < ".join(names)


def check(program, where, problems):
    for window in program.windows():
        found = [path(node) for node in unnamed(window)]
        problems += [f"{where}: {line}" for line in found]
    print(f"{where}: {sum(1 for _ in program.all())} nodes")


def tabs_of(program):
    return [node for node in program.all() if node.getRoleName() == "page tab" and node.name.strip()]


def check_page(program, name, problems):
    """The page as it comes, each of its tabs, and what its first button for adding opens."""
    check(program, name, problems)
    for tab in [node.name for node in tabs_of(program)]:
        node = next((each for each in tabs_of(program) if each.name == tab), None)
        if node is not None:
            act(node, "Press", "SetFocus", "Toggle")
            check(program, f"{name}, {tab}", problems)
    adds = [node for node in program.all() if node.getRoleName() == "push button" and node.name.startswith("Add ")
            and node.getState().contains(pyatspi.STATE_ENABLED)]
    if adds:
        what = adds[0].name
        before = {(node.getRoleName(), node.name) for node in program.all()}
        act(adds[0], "Press")
        wait_for(f"what “{what}” opens", lambda: {(node.getRoleName(), node.name) for node in program.all()} != before)
        check(program, f"{name}, {what}", problems)
        # Nothing was typed, so nothing asks.
        program.keys("Escape")


def check_sheet(program, keys, title, problems):
    program.keys(keys)
    wait_for(title, lambda: next((each for each in program.windows() if each.name == title), None))
    check(program, title, problems)
    program.keys("Escape")
    wait_for(f"{title} to close", lambda: all(each.name != title for each in program.windows()))


def focused(program):
    """The innermost control that has the keyboard, as a path."""
    def has_focus(node):
        return node is not None and node.getState().contains(pyatspi.STATE_FOCUSED)

    # Qt calls the current item of a list focused, whether or not its list is.
    found = [node for node in program.all() if has_focus(node) and node.getRoleName() not in ("frame", "application")
             and (node.getRoleName() != "list item" or has_focus(node.parent))]
    return path(found[-1]) if found else None


def check_focus(program, name, problems):
    """Tab leads from control to control and comes round: none keeps it."""
    seen = []
    others = [node for node in program.all() if node.getRoleName() in OPERATED - PARTS and node.getRoleName() != "list item"
              and node.getState().contains(pyatspi.STATE_FOCUSABLE) and node.getState().contains(pyatspi.STATE_ENABLED)
              and node.name != "Pages"]
    if not others:
        print(f"{name}: has nothing to operate")
        return
    # A page that was just shown by its key has the keyboard nowhere yet: the first Tab leads to the side bar.
    program.keys("Tab")
    for _ in range(60):
        before = focused(program)
        program.keys("Tab")
        try:
            now = wait_for("another focus", lambda: (lambda here: here if here and here != before else None)(focused(program)))
        except Problem:
            problems.append(f"{name}: Tab leads nowhere from {before}")
            return
        if now in seen:
            break
        seen.append(now)
    if len(seen) < 2:
        problems.append(f"{name}: Tab leads to {seen} only")
    print(f"{name}: Tab leads to {len(seen)} controls")


def main():
    problems = []
    with tempfile.TemporaryDirectory() as directory:
        program = Program(sys.argv[1], directory)
        try:
            pages = program.find("list", "Pages")
            names = [pages.getChildAtIndex(i).name for i in range(pages.childCount)]
            if len(names) < 2:
                raise Problem(f"the side bar has only {names}")
            for name in names:
                program.show_page(name)
                check_focus(program, name, problems)
                check_page(program, name, problems)
            check_sheet(program, "ctrl+question", "Keyboard shortcuts", problems)
        finally:
            program.close()
    for problem in problems:
        print(f"no name: {problem}")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
