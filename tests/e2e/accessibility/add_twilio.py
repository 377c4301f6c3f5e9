#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Adds a Twilio gateway by accessible names alone, and finds it in the program started anew.

add_twilio.py OTPOST OTPOST_CLI
"""

import json
import os
import subprocess
import sys
import tempfile

from otpost_atspi import Problem, Program, wait_for

SECRET = "fcb1c2d3e4f5061728394a5b6c7d8e9f"


def gateways(cli, directory):
    done = subprocess.run([cli, "--json", "gateway", "list"], check=True, stdout=subprocess.PIPE,
                          env=dict(os.environ, OTPOST_DATA_DIR=directory))
    return json.loads(done.stdout)


def add(program):
    program.show_page("Gateways")
    program.press("push button", "Add by hand")
    program.choose("Type", "Twilio")
    program.type("Name", "Twilio main")
    program.type("Account SID", "AC0123456789abcdef0123456789abcdef")
    program.type("API key", "SK0123456789abcdef0123456789abcdef")
    program.type("From", "+15005550006")
    # What is wrong is told where it is wrong, and to who listens, too.
    program.press("push button", "Save")
    secret = program.find("password text", "API secret")
    wait_for("the problem of the API secret", lambda: secret.description.startswith("Give a value"))
    program.type("API secret", SECRET, "password text")
    program.press("push button", "Save")


def expect(found, wanted):
    for key, value in wanted.items():
        if found.get(key) != value:
            raise Problem(f"{key} is {found.get(key)!r}, not {value!r}")


def main():
    path, cli = sys.argv[1:]
    with tempfile.TemporaryDirectory() as directory:
        program = Program(path, directory)
        try:
            add(program)
            wait_for("the gateway in the database", lambda: len(gateways(cli, directory)) == 1)
            expect(gateways(cli, directory)[0], {"name": "Twilio main", "type": "twilio", "enabled": True,
                                                 "from": "+15005550006"})
            for node in program.all():
                if SECRET in node.name + node.description:
                    raise Problem("the secret can still be read")
        finally:
            program.close()
        program = Program(path, directory)
        try:
            program.show_page("Gateways")
            program.find("table cell", "Twilio main…")
        finally:
            program.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
