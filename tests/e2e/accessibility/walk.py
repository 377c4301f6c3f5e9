#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks every page and fails on a control that nobody could call by its name.

walk.py OTPOST
"""

import sys
import tempfile

from otpost_atspi import Problem, Program, walk, pyatspi

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
                check(program, name, problems)
        finally:
            program.close()
    for problem in problems:
        print(f"no name: {problem}")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
