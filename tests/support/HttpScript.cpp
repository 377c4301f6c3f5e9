// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/HttpScript.h"

#include <algorithm>

namespace otpost::test {

namespace {

HttpScript limited(HttpScript::Action action, qsizetype count, const HttpScript& whole)
{
    HttpScript script = whole;
    script.action = action;
    script.limit = count;
    return script;
}

HttpScript acting(HttpScript::Action action, const QByteArray& bytes = {})
{
    HttpScript script;
    script.action = action;
    script.bytes = bytes;
    return script;
}

}

QByteArray ReceivedRequest::header(const QByteArray& name) const
{
    for (const RawHeader& header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}

int ReceivedRequest::headerCount(const QByteArray& name) const
{
    return int(std::count_if(headers.begin(), headers.end(),
        [&name](const RawHeader& header) { return header.name.compare(name, Qt::CaseInsensitive) == 0; }));
}

QByteArray ReceivedRequest::path() const
{
    const qsizetype query = target.indexOf('?');
    return query < 0 ? target : target.left(query);
}

QString ReceivedRequest::value(const QString& name, bool form) const
{
    const qsizetype mark = target.indexOf('?');
    const QByteArray query = form ? body : (mark < 0 ? QByteArray() : target.mid(mark + 1));
    for (const QByteArray& pair : query.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        const auto decoded = [](QByteArray text) {
            return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
        };
        if (equals >= 0 && decoded(pair.left(equals)) == name)
            return decoded(pair.mid(equals + 1));
    }
    return {};
}

HttpScript HttpScript::answer(int status, const QByteArray& body, const QList<RawHeader>& headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n";
    for (const RawHeader& header : headers)
        bytes += header.name + ": " + header.value + "\r\n";
    if (status >= 200 && status != 204 && status != 304)
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return acting(Action::Answer, bytes + "\r\n" + body);
}

HttpScript HttpScript::json(int status, const QByteArray& body)
{
    return answer(status, body, {{"Content-Type", "application/json"}});
}

HttpScript HttpScript::raw(const QByteArray& bytes)
{
    return acting(Action::AnswerAndClose, bytes);
}

HttpScript HttpScript::never()
{
    return acting(Action::Never);
}

HttpScript HttpScript::close()
{
    return acting(Action::Close);
}

HttpScript HttpScript::reset()
{
    return acting(Action::Reset);
}

HttpScript HttpScript::cutAfter(qsizetype count, const HttpScript& whole)
{
    return limited(Action::CutAfter, count, whole);
}

HttpScript HttpScript::resetAfter(qsizetype count, const HttpScript& whole)
{
    return limited(Action::ResetAfter, count, whole);
}

HttpScript HttpScript::stallAfter(qsizetype count, const HttpScript& whole)
{
    return limited(Action::StallAfter, count, whole);
}

HttpScript HttpScript::endlessBody(const QByteArray& filler)
{
    HttpScript script = acting(Action::Endless, "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n");
    script.filler = filler;
    return script;
}

HttpScript HttpScript::endlessHeaders()
{
    HttpScript script = acting(Action::Endless, "HTTP/1.1 200 OK\r\n");
    script.filler = QByteArray("X-More: and more\r\n").repeated(500);
    return script;
}

HttpScript HttpScript::drip(const HttpScript& whole, qsizetype bytesAtATime, int intervalMs)
{
    HttpScript script = limited(Action::Drip, bytesAtATime, whole);
    script.intervalMs = intervalMs;
    return script;
}

HttpScript HttpScript::held(const HttpScript& whole)
{
    HttpScript script = whole;
    script.action = Action::Hold;
    return script;
}

HttpScript HttpScript::beforeBody() const
{
    HttpScript script = *this;
    script.atHead = true;
    return script;
}

}
