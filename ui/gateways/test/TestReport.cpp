// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/test/TestReport.h"

#include "ui/gateways/AttemptWords.h"
#include "ui/gateways/CodeJson.h"
#include "ui/gateways/test/ConnectionView.h"
#include "ui/widgets/Badge.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("TestReport", text);
}

QString line(const QString& name, const QString& value)
{
    return name + u": "_s + value + u'\n';
}

QString indented(const QString& text)
{
    QString out;
    const QStringList lines = text.split(u'\n');
    for (const QString& one : lines)
        out += u"    "_s + one + u'\n';
    return out;
}

QString headerLines(const QList<ShownHeader>& headers)
{
    QString out;
    for (const ShownHeader& header : headers)
        out += u"    %1: %2\n"_s.arg(header.name, header.value);
    return out;
}

QString bodyOf(const QString& body)
{
    const std::optional<PrettyJson> pretty = prettyJson(body);
    return body.isEmpty() ? QString() : u'\n' + indented(pretty ? pretty->text : body);
}

QString attemptText(const Attempt& attempt)
{
    QString out;
    out += line(words(QT_TRANSLATE_NOOP("TestReport", "Gateway")), attempt.gatewayName);
    out += line(words(QT_TRANSLATE_NOOP("TestReport", "Time")),
        attempt.startedAt.toUTC().toString(Qt::ISODateWithMs));
    out += line(words(QT_TRANSLATE_NOOP("TestReport", "Outcome")), outcomeText(attempt.outcome));
    if (const QString reason = reasonText(attempt); !reason.isEmpty())
        out += line(words(QT_TRANSLATE_NOOP("TestReport", "Reason")), reason);
    for (const RuleCheck& check : attempt.checks)
        out += line(words(QT_TRANSLATE_NOOP("TestReport", "Checked")), checkText(check));
    out += line(words(QT_TRANSLATE_NOOP("TestReport", "Duration")), durationText(attempt.timings.totalMs));

    out += u'\n' + words(QT_TRANSLATE_NOOP("TestReport", "Request")) + u'\n';
    if (attempt.request.method.isEmpty()) {
        out += indented(words(QT_TRANSLATE_NOOP("TestReport", "none")));
    } else {
        out += u"    %1 %2\n"_s.arg(attempt.request.method, attempt.request.url);
        out += headerLines(attempt.request.headers) + bodyOf(attempt.request.body);
    }
    out += u'\n' + words(QT_TRANSLATE_NOOP("TestReport", "Response")) + u'\n';
    if (attempt.response.status == 0)
        out += indented(words(QT_TRANSLATE_NOOP("TestReport", "none")));
    else
        out += u"    %1\n"_s.arg(attempt.response.status) + headerLines(attempt.response.headers)
            + bodyOf(attempt.response.body);
    return out;
}

QString connectionText(const ConnectionReport& report)
{
    QString out = words(QT_TRANSLATE_NOOP("TestReport", "Connection")) + u'\n';
    if (!report.proxy.isEmpty())
        return out
            + indented(words(QT_TRANSLATE_NOOP("TestReport", "not measured: the proxy %1 stands between"))
                           .arg(report.proxy));
    const auto add = [&out](const QString& name, const QString& value) {
        if (!value.isEmpty())
            out += u"    "_s + line(name, value);
    };
    const auto time = [](double ms) { return ms < 0 ? QString() : durationText(ms); };
    add(words(QT_TRANSLATE_NOOP("TestReport", "Host")),
        u"%1:%2 (%3)"_s.arg(report.host, QString::number(report.port), report.address));
    add(words(QT_TRANSLATE_NOOP("TestReport", "Name lookup")), time(report.lookupMs));
    add(words(QT_TRANSLATE_NOOP("TestReport", "Connecting")), time(report.connectMs));
    add(words(QT_TRANSLATE_NOOP("TestReport", "TLS")), time(report.tlsMs));
    add(words(QT_TRANSLATE_NOOP("TestReport", "Encryption")),
        report.protocol.isEmpty() ? QString() : u"%1, %2"_s.arg(report.protocol, report.cipher));
    for (const CertificateFacts& facts : report.chain)
        add(words(QT_TRANSLATE_NOOP("TestReport", "Certificate")),
            u"%1; %2; %3"_s.arg(
                facts.name, facts.issuer, validityText(facts, QDateTime::currentDateTimeUtc())));
    if (report.problem)
        add(words(QT_TRANSLATE_NOOP("TestReport", "Problem")), describe(*report.problem));
    return out;
}

}

QString testReport(const MessageDetails& details, const std::optional<ConnectionReport>& connection)
{
    QString out = words(QT_TRANSLATE_NOOP("TestReport", "Test of an SMS gateway with OTPost %1"))
                      .arg(QCoreApplication::applicationVersion())
                      .trimmed()
        + u"\n\n"_s;
    out += line(words(QT_TRANSLATE_NOOP("TestReport", "Message")), QString::number(details.message.id));
    out += line(words(QT_TRANSLATE_NOOP("TestReport", "Recipient")), details.message.to);
    for (const Attempt& attempt : details.attempts)
        out += u'\n' + attemptText(attempt);
    if (connection)
        out += u'\n' + connectionText(*connection);
    return out;
}

}
