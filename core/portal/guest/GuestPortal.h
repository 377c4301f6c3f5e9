// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/otp/CodeSealer.h"
#include "core/portal/ApiContext.h"
#include "core/portal/HttpMessage.h"
#include "core/portal/guest/GuestBook.h"
#include "core/portal/guest/GuestPage.h"
#include "core/portal/guest/GuestSession.h"

#include <QHash>
#include <QHostAddress>
#include <QObject>

#include <functional>
#include <memory>

namespace otpost {

/// The guest's way (docs/splash.md): number, code, online. What a page shows follows from the session in the
/// cookie and the challenge in the database alone, so reload, back and a browser that was closed land where
/// the guest was; every form is answered by a redirect to the page, so nothing is sent twice.
class GuestPortal : public QObject
{
    Q_OBJECT

public:
    /// `publicUrl`: under which guests reach it; empty: that of the settings.
    GuestPortal(const ApiContext& context, const QString& publicUrl);
    ~GuestPortal() override;

    /// From then on these count. In the thread this lives in.
    void setSettings(const Settings& settings);
    static bool isItsPath(const QString& path);
    /// "/splash/{}", for logs and metrics.
    static QString patternOf(const QString& path);
    /// May be called from any thread and returns at once; the work runs in the thread this lives in.
    void handle(const ServedRequest& request, const QHostAddress& client, const Answer& answer);

private:
    /// One request on its way.
    struct Visit {
        ServedRequest request;
        QString client; ///< address
        Answer answer;
        QString language;
        GuestBook book;
        std::optional<SealingKey> key;
        std::optional<GuestSealer> sealer;
        SplashPage page;
        std::optional<Location> place;
        GuestSession session;
        QList<std::pair<QByteArray, QByteArray>> form;

        QString field(QByteArrayView name, qsizetype longest) const;
    };
    using VisitPtr = std::shared_ptr<Visit>;

    // GuestPortal.cpp: which page, and what it shows.
    void begin(const VisitPtr& visit);
    void withBook(const VisitPtr& visit, const std::function<void()>& then);
    void route(const VisitPtr& visit);
    void arrive(const VisitPtr& visit, const QString& saidLocation);
    bool findSession(const VisitPtr& visit) const;
    void enter(const VisitPtr& visit);
    void show(const VisitPtr& visit);
    void showNumber(const VisitPtr& visit);
    void showChallenge(const VisitPtr& visit, const Challenge& challenge, const QString& status);
    void showOnline(const VisitPtr& visit);
    void handOver(const VisitPtr& visit, const QByteArray& accessKey);
    void showLogo(const VisitPtr& visit) const;

    // GuestForms.cpp: what guests send.
    void receive(const VisitPtr& visit);
    bool isForeign(const VisitPtr& visit) const;
    void takeNumber(const VisitPtr& visit);
    Result<PhoneNumber> numberFrom(const VisitPtr& visit) const;
    void startCode(const VisitPtr& visit, const PhoneNumber& to);
    void takeCode(const VisitPtr& visit);
    void resend(const VisitPtr& visit);
    void pass(const VisitPtr& visit, const QString& number, bool proven, const QString& grantId);
    bool hasPassed(const VisitPtr& visit) const;

    // GuestAnswers.cpp: how it is answered.
    GuestView viewOf(const VisitPtr& visit, GuestView::Step step) const;
    void render(const VisitPtr& visit, const GuestView& view, int status = 200) const;
    void respond(const VisitPtr& visit, const GuestView& view, const QByteArray& html, int status) const;
    void message(const VisitPtr& visit, const Error& error, int status) const;
    void goBack(const VisitPtr& visit) const;
    void goBack(const VisitPtr& visit, const Error& error) const;
    QByteArray cookieOf(const VisitPtr& visit) const;
    QString publicHost() const;
    QString locationName(const VisitPtr& visit) const;
    QString deviceOf(const VisitPtr& visit) const;
    void noteReach(const VisitPtr& visit, GuestBook::Reach reach);

    ApiContext m_context;
    QString m_publicUrl;
    std::optional<GuestBook> m_book; ///< nothing: it has to be read anew
    struct Passed {
        GuestSession session;
        qint64 untilMs = 0;
    };
    QHash<ChallengeId, Passed> m_passed; ///< for a second tap, whose first has verified the code
    QHash<QString, GuestBook::Reach> m_reach; ///< by location, as the operator was told
};

}
