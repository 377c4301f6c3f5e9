// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/luaworker/Sandbox.h"

#ifdef _WIN32
#include <windows.h>
#else
#include <sys/resource.h>
#include <unistd.h>
#endif
#ifdef __linux__
#include <csignal>
#include <sys/prctl.h>
#endif
#ifdef OTPOST_HAVE_SECCOMP
#include <seccomp.h>
#endif

#include <array>
#include <cstdlib>
#include <ctime>

namespace otpost::lua {

#ifdef _WIN32

/// A job of one process with a cap on its memory; it ends with the last handle to it, which is ours.
bool lockDown()
{
    HANDLE job = CreateJobObjectW(nullptr, nullptr);
    if (!job)
        return false;
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_ACTIVE_PROCESS
        | JOB_OBJECT_LIMIT_PROCESS_MEMORY | JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE
        | JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION;
    limits.BasicLimitInformation.ActiveProcessLimit = 1;
    limits.ProcessMemoryLimit = 128U * 1024 * 1024;
    return SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof(limits))
        && AssignProcessToJobObject(job, GetCurrentProcess());
}

#else

namespace {

bool limit(int what, rlim_t value)
{
    rlimit old{};
    if (getrlimit(__rlimit_resource_t(what), &old) != 0)
        return false;
    const rlim_t most = old.rlim_max == RLIM_INFINITY || value < old.rlim_max ? value : old.rlim_max;
    const rlimit wanted{most, most};
    return setrlimit(__rlimit_resource_t(what), &wanted) == 0;
}

#ifdef OTPOST_HAVE_SECCOMP
/// What calculating and talking over the standard streams takes; anything else ends the process.
bool filterCalls()
{
    static constexpr std::array allowed{SCMP_SYS(read), SCMP_SYS(write), SCMP_SYS(exit), SCMP_SYS(exit_group),
        SCMP_SYS(brk), SCMP_SYS(mmap), SCMP_SYS(munmap), SCMP_SYS(mremap), SCMP_SYS(madvise),
        SCMP_SYS(mprotect), SCMP_SYS(futex), SCMP_SYS(clock_gettime), SCMP_SYS(gettimeofday), SCMP_SYS(time),
        SCMP_SYS(getrandom), SCMP_SYS(rt_sigreturn), SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigaction),
        SCMP_SYS(gettid), SCMP_SYS(getpid), SCMP_SYS(tgkill), SCMP_SYS(restart_syscall),
        SCMP_SYS(sched_yield)};
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_KILL_PROCESS);
    if (!filter)
        return false;
    bool good = true;
    for (int call : allowed)
        good = good && seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0) == 0;
    good = good && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return good;
}
#endif

}

bool lockDown()
{
    environ = nullptr;
    // Or the system would look for its time zone in files, later.
    if (setenv("TZ", "UTC0", 1) != 0)
        return false;
    tzset();
#ifdef __linux__
    // Before anything else, so that it does not outlive a program that ends just now.
    if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0 || prctl(PR_SET_DUMPABLE, 0) != 0
        || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return false;
    if (close_range(3, ~0U, 0) != 0) {
        for (int file = 3; file < 1024; ++file)
            ::close(file);
    }
#else
    for (int file = 3; file < 1024; ++file)
        ::close(file);
#endif
    bool good = limit(RLIMIT_CORE, 0) && limit(RLIMIT_FSIZE, 0);
#ifndef OTPOST_SANITIZED
    good = good && limit(RLIMIT_AS, rlim_t(256) * 1024 * 1024);
#endif
    // Only after what was open is closed: the standard streams stay.
    good = good && limit(RLIMIT_NOFILE, 3);
#ifdef __linux__
    good = good && limit(RLIMIT_NPROC, 0);
#endif
#if defined(OTPOST_HAVE_SECCOMP) && !defined(OTPOST_SANITIZED)
    good = good && filterCalls();
#endif
    return good;
}

#endif

}
