// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/model/Gateway.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// Second step: the words of a curl command into the request that curl would make.
namespace otpost {

struct CurlHeader {
    QString name;
    QString value;
    bool operator==(const CurlHeader&) const = default;
};

/// User name and password as `-u` and addresses have them.
struct CurlLogin {
    QString user;
    std::optional<QString> password; ///< none: curl would ask for it
    bool operator==(const CurlLogin&) const = default;
};

/// Something that is not as it was written, which whoever pastes the command should know.
struct CurlRemark {
    enum class Kind {
        CaFileNotRead, ///< name of the option
        HeaderDropped, ///< name of the header
        JsonAssumed, ///< the data is JSON and was not said to be
        MoreRecipients, ///< the example has several; one message goes to one
        FieldsDropped, ///< their names; OTPost's type of gateway has no place for them
        NotVerified, ///< the option -k
    };
    Kind kind = Kind::CaFileNotRead;
    QString what;
    bool operator==(const CurlRemark&) const = default;
};
/// One or two sentences in the user's language.
QString describe(const CurlRemark& remark);

/// What curl would send. Holds secrets, so nothing of it may be shown or logged as it is.
struct CurlRequest {
    HttpMethod method = HttpMethod::Get;
    QString url; ///< as written with all that goes into its query; without login and fragment
    QString body; ///< as curl sends it; empty: none
    ContentType contentType = ContentType::Form; ///< what the body is
    QList<CurlHeader> headers; ///< that OTPost is to send too, without Authorization
    QString authorization; ///< value of that header; empty: none, or by login
    std::optional<CurlLogin> login;
    bool verifyTls = true;
    QList<CurlRemark> remarks;
};

/// Reads the options as curl 8 does. Errors, with `field` "curl": CurlNotOne, CurlReadsFile, CurlOption…,
/// CurlMultipart, CurlMethod, CurlGetBody, CurlUrlMissing, CurlSeveralUrls, CurlHeaderInvalid, CurlDataOther.
/// Pure, thread-safe.
Result<CurlRequest> readCurlRequest(const QStringList& words);

}
