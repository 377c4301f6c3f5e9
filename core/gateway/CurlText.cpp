// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/CurlImport.h"

#include <QCoreApplication>

namespace otpost {

using namespace Qt::StringLiterals;

QString describe(const CurlRemark& remark)
{
    const auto text = [&remark](const char* words) {
        return QCoreApplication::translate("CurlImport", words).replace(u"%1"_s, remark.what);
    };
    switch (remark.kind) {
    case CurlRemark::Kind::CaFileNotRead:
        return text(QT_TRANSLATE_NOOP("CurlImport",
            "%1 names a file of certificates, which was not read. If the gateway needs it, choose the file "
            "under "
            "Own certificate authority."));
    case CurlRemark::Kind::HeaderDropped:
        return text(
            QT_TRANSLATE_NOOP("CurlImport", "The header %1 has no value in the command and was left out."));
    case CurlRemark::Kind::JsonAssumed:
        return text(QT_TRANSLATE_NOOP("CurlImport",
            "The command does not say so, but its data is JSON: it will be sent as application/json."));
    case CurlRemark::Kind::MoreRecipients:
        return text(QT_TRANSLATE_NOOP(
            "CurlImport", "The command has several recipients. One was kept: a message goes to one number."));
    case CurlRemark::Kind::FieldsDropped:
        return text(QT_TRANSLATE_NOOP(
            "CurlImport", "Left out, as OTPost has no place for it in a gateway of this type: %1."));
    case CurlRemark::Kind::NotVerified:
        return text(QT_TRANSLATE_NOOP("CurlImport",
            "The command switches certificate checks off (%1), and so does the gateway. Switch them on if "
            "the "
            "provider works with them."));
    }
    return {};
}

QString questionText(const CurlQuestion& question)
{
    switch (question.what) {
    case CurlQuestion::What::Recipient:
        return QCoreApplication::translate("CurlImport", "Where does the recipient's number stand?");
    case CurlQuestion::What::Text:
        return QCoreApplication::translate("CurlImport", "Where does the text of the message stand?");
    case CurlQuestion::What::Sender:
        return QCoreApplication::translate("CurlImport", "Where does the sender stand?");
    case CurlQuestion::What::Value:
        return question.key == "from"_L1
            ? QCoreApplication::translate("CurlImport", "Who is the sender?")
            : QCoreApplication::translate("CurlImport", "What is your %1?").arg(question.key);
    case CurlQuestion::What::Secret:
        return QCoreApplication::translate("CurlImport", "What is your %1? It is kept with your secrets.")
            .arg(question.key);
    }
    return {};
}

}
