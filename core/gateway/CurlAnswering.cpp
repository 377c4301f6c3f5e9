// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/CurlAnswering.h"

#include <QRegularExpression>

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

/// Names of other questions.
bool isTaken(const QString& name)
{
    return name == "recipient"_L1 || name == "text"_L1 || name == "sender"_L1;
}

QString askName(const QString& written)
{
    const QString name = plainName(written);
    if (name.isEmpty())
        return u"value"_s;
    return isTaken(name) ? name + u"_value"_s : name;
}

}

CurlAsk CurlAnswering::ask(
    const QString& name, bool secret, const QString& place, const std::optional<QByteArray>& given)
{
    const QString base = askName(name);
    QString unique = base;
    for (int i = 2;; ++i) {
        const auto known = std::find_if(
            m_asks.begin(), m_asks.end(), [&unique](const CurlAsk& other) { return other.name == unique; });
        if (known == m_asks.end())
            break;
        if (known->given == given)
            return *known;
        unique = base + u'_' + QString::number(i);
    }
    CurlAsk asked{unique, secret || m_secretNames.contains(unique), place, given};
    m_asks.append(asked);
    return asked;
}

CurlAsk CurlAnswering::ask(const StandIn& standIn, bool secret, const QString& fallback, const QString& place)
{
    return ask(standIn.name.isEmpty() ? fallback : standIn.name, secret, place, std::nullopt);
}

std::optional<QByteArray> CurlAnswering::valueOf(const CurlAsk& ask) const
{
    if (const auto secret = m_answers.secrets.constFind(ask.name); secret != m_answers.secrets.constEnd())
        return *secret;
    if (const auto value = m_answers.values.constFind(ask.name); value != m_answers.values.constEnd())
        return value->toUtf8();
    return ask.given;
}

namespace {

/// A text with its stand-ins replaced.
QByteArray filled(const QString& text, const QList<StandIn>& standIns, bool secret, const QString& fallback,
    const QString& place, CurlAnswering& answering)
{
    QByteArray out;
    qsizetype done = 0;
    for (const StandIn& standIn : standIns) {
        out += text.mid(done, standIn.start - done).toUtf8();
        const bool isSecret = secret || isSecretName(standIn.name);
        out += answering.valueOf(answering.ask(standIn, isSecret, fallback, place)).value_or(QByteArray());
        done = standIn.start + standIn.length;
    }
    return out + text.mid(done).toUtf8();
}

}

CurlLoginValue loginValue(const CurlLogin& login, CurlAnswering& answering)
{
    const QString place = u"user"_s;
    CurlLoginValue value;
    const bool keyAlone = login.password && login.password->isEmpty();
    const auto literal = [&](const QString& text, const QString& name, bool secret) {
        const bool example = isExampleWord(text, name);
        const std::optional<QByteArray> given
            = example ? std::optional<QByteArray>() : std::optional(text.toUtf8());
        return answering.valueOf(answering.ask(example ? text : name, secret, place, given))
            .value_or(QByteArray());
    };
    const QList<StandIn> inUser = findStandIns(login.user);
    if (!inUser.isEmpty())
        value.user = filled(login.user, inUser, keyAlone, u"username"_s, place, answering);
    else if (keyAlone)
        value.user = literal(login.user, u"api_key"_s, true);
    else if (isExampleWord(login.user, {}))
        value.user = literal(login.user, u"username"_s, isSecretName(login.user));
    else
        value.user = login.user.toUtf8();

    const QString password = login.password.value_or(QString());
    const QList<StandIn> inPassword = findStandIns(password);
    if (!inPassword.isEmpty())
        value.password = filled(password, inPassword, true, u"password"_s, place, answering);
    else if (!login.password)
        value.password = answering.valueOf(answering.ask(u"password"_s, true, place, std::nullopt))
                             .value_or(QByteArray());
    else if (!keyAlone)
        value.password = literal(password, u"password"_s, true);
    return value;
}

QByteArray headerValue(const CurlHeader& header, CurlAnswering& answering)
{
    const QList<StandIn> standIns = findStandIns(header.value);
    if (!standIns.isEmpty())
        return filled(header.value, standIns, true, header.name, header.name, answering);
    if (!isSecretName(header.name))
        return header.value.toUtf8();
    // "Bearer abc": the scheme stays, the rest is the secret.
    static const QRegularExpression scheme(u"\\A[A-Za-z][A-Za-z0-9_-]{1,19} (?=\\S)"_s);
    const qsizetype cut = scheme.match(header.value).capturedLength();
    const QString rest = header.value.mid(cut);
    const bool example = isExampleWord(rest, header.name);
    const std::optional<QByteArray> given
        = example ? std::optional<QByteArray>() : std::optional(rest.toUtf8());
    const CurlAsk ask = answering.ask(example ? rest : header.name, true, header.name, given);
    return header.value.left(cut).toUtf8() + answering.valueOf(ask).value_or(QByteArray());
}

}
