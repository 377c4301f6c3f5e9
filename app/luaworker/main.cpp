// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/luaworker/Frames.h"
#include "app/luaworker/Machine.h"
#include "app/luaworker/Sandbox.h"

#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#endif

using namespace otpost::lua;

int main()
{
#ifdef _WIN32
    _setmode(0, _O_BINARY);
    _setmode(1, _O_BINARY);
#endif
    if (!lockDown())
        return 3;
    if (!writeFrame(Json{{"op", "ready"}}))
        return 0;
    Remembered remembered;
    while (const std::optional<Json> order = readFrame()) {
        if (!order->is_object() || order->value("op", "") != "run")
            return 2;
        if (!writeFrame(Machine(*order, remembered).run()))
            return 0;
    }
    return 0;
}
