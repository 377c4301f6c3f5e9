#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a desktop has and tests need: a notification service (org.freedesktop.Notifications 1.2) and, with
--tray, a host for tray icons (org.kde.StatusNotifierWatcher), on the session bus that is there.

Writes a JSON line for each thing that happens, the first is {"event": "ready"}. Reads commands from its
standard input, one a line: "click ID" (the default action of a notification), "close ID", "activate" (the
tray icon), "menu" (what its menu has), "choose LABEL", "state" (the icon's tooltip and title). Ends with its
standard input.
"""
import json
import sys
import threading

import dbus
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib

NOTIFICATIONS = "org.freedesktop.Notifications"
WATCHER = "org.kde.StatusNotifierWatcher"
ITEM = "org.kde.StatusNotifierItem"
MENU = "com.canonical.dbusmenu"


def say(**event):
    print(json.dumps(event), flush=True)


class Notifications(dbus.service.Object):
    def __init__(self, bus):
        super().__init__(bus, "/org/freedesktop/Notifications")
        self.last = 0

    @dbus.service.method(NOTIFICATIONS, in_signature="susssasa{sv}i", out_signature="u")
    def Notify(self, app, replaces, icon, summary, body, actions, hints, timeout):
        self.last += 1
        say(event="notification", id=self.last, app=str(app), icon=str(icon), summary=str(summary),
            body=str(body), actions=[str(a) for a in actions], urgency=int(hints.get("urgency", 1)),
            timeout=int(timeout))
        return dbus.UInt32(self.last)

    @dbus.service.method(NOTIFICATIONS, in_signature="u")
    def CloseNotification(self, number):
        self.NotificationClosed(number, 3)

    @dbus.service.method(NOTIFICATIONS, out_signature="as")
    def GetCapabilities(self):
        return ["body", "actions"]

    @dbus.service.method(NOTIFICATIONS, out_signature="ssss")
    def GetServerInformation(self):
        return ("recorder", "OTPost", "1", "1.2")

    @dbus.service.signal(NOTIFICATIONS, signature="us")
    def ActionInvoked(self, number, action):
        pass

    @dbus.service.signal(NOTIFICATIONS, signature="uu")
    def NotificationClosed(self, number, reason):
        pass


class Watcher(dbus.service.Object):
    def __init__(self, bus):
        super().__init__(bus, "/StatusNotifierWatcher")
        self.bus = bus
        self.items = []

    @dbus.service.method(WATCHER, in_signature="s", sender_keyword="sender")
    def RegisterStatusNotifierItem(self, service, sender=None):
        name = sender if service.startswith("/") else str(service)
        self.items.append(name)
        self.StatusNotifierItemRegistered(name)
        say(event="tray", name=name)

    @dbus.service.method(WATCHER, in_signature="s")
    def RegisterStatusNotifierHost(self, service):
        pass

    @dbus.service.signal(WATCHER, signature="s")
    def StatusNotifierItemRegistered(self, service):
        pass

    @dbus.service.method(dbus.PROPERTIES_IFACE, in_signature="ss", out_signature="v")
    def Get(self, interface, name):
        return self.GetAll(interface)[name]

    @dbus.service.method(dbus.PROPERTIES_IFACE, in_signature="s", out_signature="a{sv}")
    def GetAll(self, interface):
        return {"IsStatusNotifierHostRegistered": True, "ProtocolVersion": dbus.Int32(0),
                "RegisteredStatusNotifierItems": dbus.Array(self.items, signature="s")}

    # Qt reads a property only where the introspection names it, which dbus-python leaves out.
    @dbus.service.method(dbus.INTROSPECTABLE_IFACE, in_signature="", out_signature="s",
                         path_keyword="object_path", connection_keyword="connection")
    def Introspect(self, object_path, connection):
        head = f'<interface name="{WATCHER}">'
        named = "".join(f'<property name="{name}" type="{kind}" access="read"/>' for name, kind in (
            ("IsStatusNotifierHostRegistered", "b"), ("ProtocolVersion", "i"),
            ("RegisteredStatusNotifierItems", "as")))
        return dbus.service.Object.Introspect(self, object_path, connection).replace(head, head + named)

    def item(self):
        return self.bus.get_object(self.items[-1], "/StatusNotifierItem")

    def read(self, name):
        return self.item().Get(ITEM, name, dbus_interface=dbus.PROPERTIES_IFACE)

    def menu(self):
        return dbus.Interface(self.bus.get_object(self.items[-1], str(self.read("Menu"))), MENU)

    def entries(self):
        menu = self.menu()
        menu.AboutToShow(0)
        _, layout = menu.GetLayout(0, -1, dbus.Array(["label", "type", "enabled"], signature="s"))
        entries = []
        for child in layout[2]:
            number, properties, _ = child
            label = str(properties.get("label", "")).replace("_", "")
            if label:
                entries.append((int(number), label))
        return entries


def obey(line, notifications, watcher):
    word, _, rest = line.partition(" ")
    try:
        if word == "click":
            notifications.ActionInvoked(dbus.UInt32(int(rest)), "default")
        elif word == "close":
            notifications.NotificationClosed(dbus.UInt32(int(rest)), dbus.UInt32(2))
        elif word == "activate":
            dbus.Interface(watcher.item(), ITEM).Activate(0, 0)
        elif word == "menu":
            say(event="menu", labels=[label for _, label in watcher.entries()])
        elif word == "choose":
            for number, label in watcher.entries():
                if label == rest:
                    watcher.menu().Event(number, "clicked", dbus.String("", variant_level=1), dbus.UInt32(0))
                    say(event="chosen", label=label)
        elif word == "state":
            tip = watcher.read("ToolTip")
            say(event="state", tip=str(tip[2]), title=str(watcher.read("Title")))
        else:
            say(event="problem", text="no command " + word)
    except (dbus.DBusException, IndexError, KeyError, ValueError) as error:
        say(event="problem", text=str(error))
    return False


def main():
    dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
    bus = dbus.SessionBus()
    names = [dbus.service.BusName(NOTIFICATIONS, bus)]
    notifications = Notifications(bus)
    watcher = None
    if "--tray" in sys.argv:
        watcher = Watcher(bus)
        names.append(dbus.service.BusName(WATCHER, bus))
    loop = GLib.MainLoop()

    def listen():
        for line in sys.stdin:
            GLib.idle_add(obey, line.strip(), notifications, watcher)
        GLib.idle_add(loop.quit)

    threading.Thread(target=listen, daemon=True).start()
    say(event="ready")
    loop.run()


main()
