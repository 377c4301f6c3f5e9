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
    Written written = writeFrame(Json{{"op", "ready"}});
    while (written == Written::Yes) {
        const std::optional<Json> order = readFrame();
        if (!order)
            return 0;
        if (!order->is_object() || order->value("op", "") != "run")
            return 2;
        written = writeFrame(Machine(*order).run());
        if (written == Written::TooLong)
            written = writeFrame(Json{{"op", "failed"}, {"why", "output"}});
    }
    return 0;
}
