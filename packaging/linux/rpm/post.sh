# SPDX-License-Identifier: GPL-3.0-or-later
if command -v systemd-sysusers >/dev/null 2>&1; then
    systemd-sysusers otpost.conf || :
    systemd-tmpfiles --create otpost.conf || :
fi
if [ -d /run/systemd/system ]; then
    systemctl daemon-reload || :
    [ "$1" -lt 2 ] || systemctl try-restart otpost-serve.service || :
fi
