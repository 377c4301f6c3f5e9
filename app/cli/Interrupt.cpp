// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Interrupt.h"

#include <QtGlobal>

#include <atomic>
#include <cstdlib>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <array>
#include <csignal>
#include <unistd.h>
#endif

namespace otpost::cli {

namespace {

std::atomic<int> requests = 0;
static_assert(std::atomic<int>::is_always_lock_free, "used in a signal handler");

#ifdef Q_OS_WIN

BOOL WINAPI onRequest(DWORD)
{
    ++requests;
    return TRUE;
}

#else

constexpr std::array caught{SIGINT, SIGTERM, SIGHUP};
std::atomic<int> lastSignal = SIGINT;
std::array<struct sigaction, caught.size()> before{};

void onRequest(int number)
{
    lastSignal = number;
    ++requests;
}

#endif

}

#ifdef Q_OS_WIN

Interrupt::Interrupt()
{
    SetConsoleCtrlHandler(onRequest, TRUE);
}

Interrupt::~Interrupt()
{
    SetConsoleCtrlHandler(onRequest, FALSE);
}

void Interrupt::die() const
{
    std::_Exit(130);
}

#else

Interrupt::Interrupt()
{
    struct sigaction action = {};
    action.sa_handler = onRequest;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (std::size_t i = 0; i < caught.size(); ++i)
        sigaction(caught.at(i), &action, &before.at(i));
}

Interrupt::~Interrupt()
{
    for (std::size_t i = 0; i < caught.size(); ++i)
        sigaction(caught.at(i), &before.at(i), nullptr);
}

void Interrupt::die() const
{
    ::_exit(128 + lastSignal);
}

#endif

int Interrupt::count() const
{
    return requests;
}

}
