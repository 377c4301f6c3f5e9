// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Terminal.h"

#include <QtGlobal>

#include <cstddef>
#include <utility>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include <cerrno>
#endif

namespace otpost::cli {

namespace {

constexpr qsizetype longestLine = 4096;

enum Control : unsigned char {
    CtrlC = 3,
    CtrlD = 4,
    Backspace = 8,
    LineFeed = 10,
    CarriageReturn = 13,
    CtrlU = 21,
    Delete = 127,
};

/// A line as it is being typed.
class HiddenLine
{
public:
    HiddenLine()
        : m_bytes(longestLine)
    {
    }

    /// False once the line is at its end.
    bool take(unsigned char byte)
    {
        switch (byte) {
        case LineFeed:
        case CarriageReturn:
            return false;
        case CtrlC:
        case CtrlD:
            m_length = 0;
            return false;
        case CtrlU:
            m_length = 0;
            return true;
        case Backspace:
        case Delete:
            eraseCharacter();
            return true;
        default:
            if (m_length < longestLine)
                m_bytes.data()[m_length++] = byte;
            return true;
        }
    }

    void drop() { m_length = 0; }

    LockedBytes finish()
    {
        m_bytes.truncate(m_length);
        return std::move(m_bytes);
    }

private:
    void eraseCharacter()
    {
        const auto isContinuation = [this] { return (m_bytes.data()[m_length] & 0xC0) == 0x80; };
        while (m_length > 0) {
            --m_length;
            if (!isContinuation())
                return;
        }
    }

    LockedBytes m_bytes;
    qsizetype m_length = 0;
};

}

#ifdef Q_OS_WIN

struct Terminal::Private {
    HANDLE in = INVALID_HANDLE_VALUE;
    HANDLE out = INVALID_HANDLE_VALUE;

    void show(const QString& text)
    {
        DWORD written = 0;
        WriteConsoleW(out, text.utf16(), DWORD(text.size()), &written, nullptr);
    }
};

Terminal::Terminal()
    : d(std::make_unique<Private>())
{
    d->in = CreateFileW(
        L"CONIN$", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ, nullptr, OPEN_EXISTING, 0, nullptr);
    d->out = CreateFileW(L"CONOUT$", GENERIC_WRITE, FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, 0, nullptr);
}

Terminal::~Terminal()
{
    for (HANDLE handle : {d->in, d->out}) {
        if (handle != INVALID_HANDLE_VALUE)
            CloseHandle(handle);
    }
}

bool Terminal::isOpen() const
{
    return d->in != INVALID_HANDLE_VALUE && d->out != INVALID_HANDLE_VALUE;
}

LockedBytes Terminal::askHidden(const QString& question)
{
    HiddenLine line;
    DWORD before = 0;
    if (!isOpen() || !GetConsoleMode(d->in, &before))
        return {};
    SetConsoleMode(d->in, 0);
    d->show(question);
    wchar_t high = 0;
    for (bool more = true; more;) {
        wchar_t unit = 0;
        DWORD read = 0;
        if (!ReadConsoleW(d->in, &unit, 1, &read, nullptr) || read == 0) {
            line.drop();
            break;
        }
        if (IS_HIGH_SURROGATE(unit)) {
            high = unit;
            continue;
        }
        const wchar_t units[2] = {high ? high : unit, unit};
        char utf8[8] = {};
        const int length
            = WideCharToMultiByte(CP_UTF8, 0, units, high ? 2 : 1, utf8, sizeof utf8, nullptr, nullptr);
        high = 0;
        for (int i = 0; more && i < length; ++i)
            more = line.take(static_cast<unsigned char>(utf8[i]));
        SecureZeroMemory(utf8, sizeof utf8);
    }
    SetConsoleMode(d->in, before);
    d->show(QStringLiteral("\r\n"));
    return line.finish();
}

#else

struct Terminal::Private {
    int handle = -1;

    void show(const QString& text) const
    {
        const QByteArray bytes = text.toLocal8Bit();
        for (qsizetype done = 0; done < bytes.size();) {
            const ssize_t wrote = ::write(handle, bytes.constData() + done, std::size_t(bytes.size() - done));
            if (wrote < 0 && errno == EINTR)
                continue;
            if (wrote <= 0)
                return;
            done += wrote;
        }
    }
};

Terminal::Terminal()
    : d(std::make_unique<Private>())
{
    d->handle = ::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
}

Terminal::~Terminal()
{
    if (d->handle >= 0)
        ::close(d->handle);
}

bool Terminal::isOpen() const
{
    return d->handle >= 0;
}

LockedBytes Terminal::askHidden(const QString& question)
{
    HiddenLine line;
    termios before = {};
    if (!isOpen() || ::tcgetattr(d->handle, &before) != 0)
        return {};
    // Keys that would end the program are read as well: it would leave a terminal that shows nothing.
    termios hidden = before;
    hidden.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | ISIG);
    hidden.c_cc[VMIN] = 1;
    hidden.c_cc[VTIME] = 0;
    if (::tcsetattr(d->handle, TCSAFLUSH, &hidden) != 0)
        return {};
    d->show(question);
    for (bool more = true; more;) {
        unsigned char byte = 0;
        const ssize_t read = ::read(d->handle, &byte, 1);
        if (read < 0 && errno == EINTR)
            continue;
        if (read <= 0) {
            line.drop();
            break;
        }
        more = line.take(byte);
    }
    ::tcsetattr(d->handle, TCSAFLUSH, &before);
    d->show(QStringLiteral("\n"));
    return line.finish();
}

#endif

}
