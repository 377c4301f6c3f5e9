// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Cli.h"

#include "app/cli/PassphrasePrompt.h"
#include "app/cli/Words.h"
#include "core/app/Services.h"
#include "core/model/GatewayFields.h"
#include "core/model/SplashFields.h"

#include <QFile>

#include <cstdio>

namespace otpost::cli {

using namespace Qt::StringLiterals;

namespace {

void writeLine(FILE* stream, const QByteArray& utf8)
{
    std::fwrite(utf8.constData(), 1, size_t(utf8.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

/// "Payload: …" where the field has a name of its own.
QString withField(const Error& error)
{
    const GatewayField* field = gatewayField(error.field);
    const SplashField* splash = splashField(error.field);
    const QString name = field ? field->labelText() : splash ? splash->labelText() : error.field;
    return name.isEmpty() ? describe(error) : name + u": "_s + describe(error);
}

JsonValue errorJson(const Error& error)
{
    return JsonValue{{"kind", errorName(error.kind).toStdString()}, {"field", error.field.toStdString()},
        {"message", describe(error).toStdString()}};
}

}

Exit exitFor(const Error& error)
{
    switch (errorClass(error.kind)) {
    case ErrorClass::Job:
        return JobFailed;
    case ErrorClass::Configuration:
        return Refused;
    case ErrorClass::SecretStore:
        return NoSecretStore;
    case ErrorClass::DataDirectory:
        return NoDataDirectory;
    }
    return JobFailed;
}

Session::Session(QString dataDirectory, bool json, QString vaultFile)
    : m_dataDirectory(std::move(dataDirectory))
    , m_json(json)
    , m_vaultFile(std::move(vaultFile))
{
}

Session::~Session() = default;

Result<Services*> Session::services()
{
    if (!m_services) {
        OpenOptions options;
        options.dataDirectory = m_dataDirectory;
        options.vaultFile = m_vaultFile;
        options.passphrase = passphraseOrAsk;
        Result<std::unique_ptr<Services>> opened = Services::open(options);
        if (!opened)
            return tl::unexpected(opened.error());
        m_services = std::move(*opened);
    }
    return m_services.get();
}

Settings Session::settings()
{
    const Result<Services*> opened = services();
    if (!opened)
        return {};
    return (*opened)->settings().load().result().value_or(Settings());
}

void Session::print(const QString& line) const
{
    writeLine(stdout, line.toUtf8());
}

void Session::printJson(const JsonValue& json) const
{
    writeLine(stdout, toUtf8(json, 2));
}

void Session::say(const QString& line) const
{
    writeLine(stderr, line.toUtf8());
}

Exit Session::refuse(const Error& error) const
{
    return refuse(QList<Error>{error});
}

Exit Session::refuse(const QList<Error>& errors) const
{
    for (const Error& error : errors)
        say(withField(error));
    if (m_json) {
        JsonValue all = JsonValue::array();
        for (const Error& error : errors)
            all.push_back(errorJson(error));
        printJson(JsonValue{{"error", errorJson(errors.first())}, {"errors", std::move(all)}});
    }
    return exitFor(errors.first());
}

Result<QByteArray> readValue(const QString& value)
{
    QFile file;
    bool opened = false;
    const bool input = value == "-"_L1;
    if (input) {
        // It ends with the first value that is read from it, line breaks and all.
        if (std::feof(stdin) != 0)
            return fail(ErrorKind::FileUnreadable, {},
                {value,
                    Words::tr("standard input holds one value, and it was read for another. Use @FILE for "
                              "this one")});
        opened = file.open(stdin, QIODevice::ReadOnly);
    } else if (value.startsWith(u'@')) {
        file.setFileName(value.mid(1));
        opened = file.open(QIODevice::ReadOnly);
    } else {
        return value.toUtf8();
    }
    if (!opened)
        return fail(ErrorKind::FileUnreadable, {}, {input ? value : value.mid(1), file.errorString()});
    QByteArray bytes = file.read(1024 * 1024);
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    return bytes;
}

}
