# SPDX-License-Identifier: GPL-3.0-or-later
"""OTPost as somebody who uses assistive technology meets it: by roles and accessible names, over AT-SPI."""

import os
import subprocess
import sys
import time

try:
    import pyatspi
except ImportError:
    print("python3-pyatspi is missing: install the packages of the group test")
    sys.exit(1 if os.environ.get("OTPOST_REQUIRE_PEERS") else 77)

SECONDS = 20


class Problem(Exception):
    """What was looked for is not there."""


def wait_for(what, look):
    """What `look` returns once that is neither None nor False; asks again until then."""
    end = time.monotonic() + SECONDS
    while True:
        try:
            found = look()
        except Exception as error:  # a widget that is just going away
            found = None
            last = repr(error)
        else:
            last = repr(found)
        if found is not None and found is not False:
            return found
        if time.monotonic() > end:
            raise Problem(f"{what} did not come ({last})")
        time.sleep(0.05)


def walk(node):
    """All that is below a node, itself first, in the order of reading; only what shows."""
    yield node
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child is not None and child.getState().contains(pyatspi.STATE_SHOWING):
            yield from walk(child)


class Program:
    """The desktop program, running, and its window."""

    def __init__(self, path, data_directory):
        environment = dict(os.environ, OTPOST_DATA_DIR=data_directory, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                           QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8")
        # The registry is there before a program looks for it: Qt asks once.
        wait_for("the registry", lambda: pyatspi.Registry.getDesktop(0).childCount + 1)
        self.process = subprocess.Popen([path], env=environment)
        self.window = wait_for("the window", self._window)
        found = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--pid", str(self.process.pid)],
                               check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        # There is no window manager that would do this.
        subprocess.run(["xdotool", "windowfocus", "--sync", found.stdout.split()[0]], check=True)

    def _window(self):
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and application.get_process_id() == self.process.pid:
                for child in application:
                    if child.childCount and child.getState().contains(pyatspi.STATE_SHOWING):
                        return child
        return None

    def close(self):
        self.process.terminate()
        try:
            self.process.wait(SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise

    def windows(self):
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and application.get_process_id() == self.process.pid:
                yield from (child for child in application if child is not None)

    def all(self):
        for window in self.windows():
            yield from walk(window)

    def find(self, role, name):
        """The one control of this role and name that shows; `name` may leave the end open with '…'."""
        def matches(node):
            own = node.name.replace("&", "")
            fits = own.startswith(name[:-1]) if name.endswith("…") else own == name
            return fits and node.getRoleName() == role

        return wait_for(f"{role} “{name}”", lambda: next((n for n in self.all() if matches(n)), None))

    def press(self, role, name):
        node = self.find(role, name)
        act(node, "Press", "Toggle")
        return node

    def type(self, name, text, role="text"):
        """Puts a text into the field of this name."""
        node = self.find(role, name)
        if not node.queryEditableText().setTextContents(text):
            raise Problem(f"“{name}” takes no text")
        return node

    def choose(self, label, option):
        """Chooses from the list that stands under this label: Qt gives such a list its text as its name."""
        def boxes():
            return [node for node in self.all() if node.getRoleName() == "combo box" and label in labels(node)]

        box = wait_for(f"combo box “{label}”", lambda: next(iter(boxes()), None))
        options = [node.name for node in walk_all(box) if node.getRoleName() == "list item"]
        if option not in options:
            raise Problem(f"“{label}” offers {options}")
        steps = options.index(option) - options.index(box.name)
        act(box, "ShowMenu")
        wait_for(f"the list of “{label}”", lambda: [
            node for node in self.all() if node.getRoleName() == "list item" and node.name == option])
        self.keys(*["Down" if steps > 0 else "Up"] * abs(steps), "Return")
        wait_for(f"“{option}” in “{label}”", lambda: box.name == option)

    def show_page(self, name):
        pages = self.find("list", "Pages")
        names = [child.name for child in pages]
        self.keys(f"ctrl+{names.index(name) + 1}")
        wait_for(f"the page {name}", lambda: self.window.name.startswith(name))

    def focus(self, node):
        node.queryComponent().grabFocus()
        wait_for(f"the focus on “{node.name}”", lambda: node.getState().contains(pyatspi.STATE_FOCUSED))

    def keys(self, *names):
        """Presses keys, one after the other, where the focus is."""
        if names:
            subprocess.run(["xdotool", "key", "--delay", "20", *names], check=True)


def act(node, *names):
    """Does the first of these actions that the node has."""
    action = node.queryAction()
    offered = [action.getName(index) for index in range(action.nActions)]
    for name in names:
        if name in offered:
            action.doAction(offered.index(name))
            return
    raise Problem(f"{node.getRoleName()} “{node.name}” offers {offered}")


def labels(node):
    """The texts of what labels a node."""
    return [relation.getTarget(index).name.replace("&", "") for relation in node.getRelationSet()
            if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY
            for index in range(relation.getNTargets())]


def walk_all(node):
    """As `walk`, with what does not show."""
    yield node
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child is not None:
            yield from walk_all(child)


def tree(node, depth=0):
    """A subtree in words, for the message of a failure."""
    states = node.getState()
    marks = "".join(m for m, s in (("f", pyatspi.STATE_FOCUSABLE), ("F", pyatspi.STATE_FOCUSED),
                                   ("s", pyatspi.STATE_SHOWING), ("e", pyatspi.STATE_ENABLED)) if states.contains(s))
    lines = [f"{'  ' * depth}{node.getRoleName()} “{node.name}” ({node.description}) {marks}"]
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child is not None:
            lines += tree(child, depth + 1)
    return lines
