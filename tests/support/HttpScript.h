// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace otpost::test {

struct RawHeader {
    QByteArray name;
    QByteArray value;
    bool operator==(const RawHeader&) const = default;
};

/// One request as it came over the wire.
struct ReceivedRequest {
    int connection = 0; ///< which connection brought it, counted from 1
    QByteArray method;
    QByteArray target; ///< path and query, still percent-encoded
    QByteArray version; ///< "HTTP/1.1"
    QList<RawHeader> headers; ///< in the order and the letters in which they came
    QByteArray body; ///< with the chunks joined
    QByteArray head; ///< the bytes before the body

    /// Value of the first header of that name, ignoring case; null where there is none.
    QByteArray header(const QByteArray& name) const;
    /// How many headers have that name, ignoring case.
    int headerCount(const QByteArray& name) const;
    /// The target before the question mark.
    QByteArray path() const;
    /// A value of the query, or of a form body where `form` is set, decoded; null where there is none.
    QString value(const QString& name, bool form = false) const;
};

/// What the server does about one request.
struct HttpScript {
    enum class Action {
        Answer, ///< send `bytes`, keep the connection
        AnswerAndClose, ///< send `bytes`, then close
        Never, ///< read on, answer nothing
        Close, ///< close without a byte
        Reset, ///< end the connection by RST
        CutAfter, ///< send the first `limit` of `bytes`, then close
        ResetAfter, ///< send the first `limit` of `bytes`, then RST
        StallAfter, ///< send the first `limit` of `bytes`, then nothing, and keep the connection
        Endless, ///< send `bytes`, then `filler` again and again until the other side goes
        Drip, ///< send `limit` of `bytes` every `intervalMs`
        Hold, ///< send `bytes` once the server's `release()` was called
    };

    Action action = Action::Answer;
    QByteArray bytes;
    QByteArray filler;
    qsizetype limit = 0;
    int intervalMs = 0;
    bool atHead = false; ///< act when the headers are there, before the body is

    /// A complete answer with Content-Length.
    static HttpScript answer(int status, const QByteArray& body = {}, const QList<RawHeader>& headers = {});
    static HttpScript json(int status, const QByteArray& body);
    /// These very bytes, then the connection is closed.
    static HttpScript raw(const QByteArray& bytes);
    static HttpScript never();
    static HttpScript close();
    static HttpScript reset();
    /// The first `count` bytes of `whole`'s answer, and then the end.
    static HttpScript cutAfter(qsizetype count, const HttpScript& whole);
    static HttpScript resetAfter(qsizetype count, const HttpScript& whole);
    static HttpScript stallAfter(qsizetype count, const HttpScript& whole);
    /// Status 200 and a body that never ends, of a length that is not said.
    static HttpScript endlessBody(const QByteArray& filler = QByteArray(16384, 'x'));
    static HttpScript endlessHeaders();
    static HttpScript drip(const HttpScript& whole, qsizetype bytesAtATime, int intervalMs);
    /// Not before the server's `release()`.
    static HttpScript held(const HttpScript& whole);
    /// The same, but as soon as the headers have come.
    HttpScript beforeBody() const;
};

}
