# SPDX-License-Identifier: GPL-3.0-or-later
"""apprise-loop.py URL COUNT: so many notifications by Apprise to a service that takes JSON; prints what it took."""
import json
import logging
import resource
import sys
import time

import apprise

logging.disable(logging.CRITICAL)
service = apprise.Apprise()
service.add("json" + sys.argv[1].removeprefix("http"))
count = int(sys.argv[2])


def cpu():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


cpu_before, before = cpu(), time.perf_counter()
for _ in range(count):
    if not service.notify(body="Hello world"):
        sys.exit(1)
print(json.dumps({"seconds": time.perf_counter() - before, "cpuSeconds": cpu() - cpu_before}))
