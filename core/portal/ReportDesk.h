// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Gateway.h"
#include "core/portal/ApiContext.h"
#include "core/portal/HttpMessage.h"

#include <QObject>
#include <QTimer>

namespace otpost {

/// Takes delivery reports: GET or POST /dlr/{gatewayId}/{token}. Whoever does not have the token gets the
/// answer of a page that is not there; where a Twilio gateway has its Auth Token, the signature must fit as
/// well. Answers 200 for whatever was understood, also about a message that is not known (yet), so that
/// providers do not repeat it. `handle` may be called from any thread and returns at once; the work runs in
/// the thread this lives in.
class ReportDesk : public QObject
{
    Q_OBJECT

public:
    explicit ReportDesk(const ApiContext& context);

    static bool isItsPath(const QString& path);
    /// Of a path, for logs and metrics, which must not hold the token: "/dlr/{}/{}".
    static QString pattern();
    void handle(const ServedRequest& request, const Answer& answer);
    /// Looks at what waits from before.
    void begin();

private:
    struct Incoming {
        ServedRequest request;
        Answer answer;
        Gateway gateway;
    };
    void admit(const ServedRequest& request, const Answer& answer);
    void checkSignature(const Incoming& incoming);
    void compare(const Incoming& incoming, const QByteArray& authToken);
    void take(const Incoming& incoming);
    void settle();

    ApiContext m_context;
    QTimer m_settle;
};

}
