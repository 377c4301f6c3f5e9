// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Json.h"
#include "core/model/ApiToken.h"
#include "core/model/SplashPage.h"
#include "core/otp/CodeSealer.h"
#include "core/portal/ApiContext.h"
#include "core/portal/Grant.h"
#include "core/portal/HttpMessage.h"

#include <QHash>
#include <QMutex>
#include <QObject>

#include <functional>
#include <optional>

namespace otpost {

/// A call of the API on its way: what was asked, by whom, and how to answer.
struct ApiCall {
    ServedRequest request;
    QStringList captures; ///< what stands for `{}` in the path
    std::optional<ApiToken> token; ///< of calls that need one
    JsonValue body; ///< of calls that have one: an object
    Answer answer;
};

/// The JSON API (docs/api.md): finds out which call it is, who calls, and whether they may. `handle` may be
/// called from any thread and returns at once; the work runs in the thread this lives in.
class Api : public QObject
{
    Q_OBJECT

public:
    explicit Api(const ApiContext& context);

    /// From then on these count. In the thread this lives in.
    void setSettings(const Settings& settings);
    /// Whether a path is one of the API's.
    static bool isItsPath(const QString& path);
    void handle(const ServedRequest& request, const Answer& answer);
    /// The pattern of a path, "/api/v1/otp/{}/check", for logs and metrics, which must not name challenges.
    static QString patternOf(const QString& path);

    /// Asks for a token that may read; `then` gets what to answer where there is none.
    void authorizeRead(
        const ServedRequest& request, std::function<void(const std::optional<ServedResponse>&)> then);

private:
    struct Route {
        QByteArray method;
        QString pattern;
        std::optional<TokenScope> scope;
        bool hasBody = false;
        void (Api::*run)(const ApiCall& call);
    };
    static const QList<Route>& routes();
    static std::optional<QStringList> match(const QString& pattern, const QString& path);
    using TokenThen = std::function<void(const Result<ApiToken>& token, const ServedResponse& refusal)>;
    void findToken(const ServedRequest& request, TokenScope scope, const TokenThen& then);
    void decide(const std::optional<ApiToken>& token, TokenScope scope, const TokenThen& then);
    void run(const Route& route, ApiCall call);

    void postMessage(const ApiCall& call);
    void getMessage(const ApiCall& call);
    void startOtp(const ApiCall& call);
    void issueOtp(const ApiCall& call, const std::optional<SplashPage>& page);
    void checkOtp(const ApiCall& call);
    void resendOtp(const ApiCall& call);
    void takeGrant(const ApiCall& call);
    const GrantSigner& signerOf(const SealingKey& key);
    void getGrantKeys(const ApiCall& call);
    void getDescription(const ApiCall& call);

    ApiContext m_context;
    struct Known {
        std::optional<ApiToken> token;
        qint64 untilMs = 0;
    };
    std::optional<std::pair<SealingKey, GrantSigner>> m_signer; ///< of the key of late
    QHash<QByteArray, Known> m_known; ///< by hash; for a second, as tokens are revoked by other programs
};

}
