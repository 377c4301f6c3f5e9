// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/LogActions.h"

#include "ui/log/Confirm.h"
#include "ui/log/LogWords.h"
#include "ui/widgets/WhenDone.h"

#include <QPointer>
#include <QWidget>

#include <utility>

namespace otpost::ui {

using namespace Qt::StringLiterals;

LogActions::LogActions(LogDeeds deeds, QWidget* host)
    : QObject(host)
    , m_deeds(std::move(deeds))
{
}

void LogActions::sendAgain(const MessageDetails& details, bool masked, QWidget* over)
{
    const Message& message = details.message;
    Confirmation question;
    question.name = u"confirmSendAgain"_s;
    question.title = tr("Send again");
    question.question = tr("Send this text to %1 again?").arg(shownNumber(message.to, masked));
    const QString segments
        = tr("A new message of %n segment(s) is sent now and paid for.", nullptr, message.segments.segments);
    const QString way = message.location.isEmpty()
        ? tr("It goes by the default route.")
        : tr("It goes by the route of %1.").arg(shownLine(message.location));
    const bool mayHaveArrived = message.status == MessageStatus::Sent
        || message.status == MessageStatus::Delivered || message.status == MessageStatus::Unknown;
    question.consequence = segments + u' ' + way;
    if (mayHaveArrived)
        question.consequence += u' ' + tr("The first one may have arrived: then it arrives twice.");
    question.button = tr("Send again");
    confirm(over, question, [this, message, over = QPointer<QWidget>(over)] {
        whenDone(m_deeds.sendAgain(message), this, [this, over](const Result<MessageId>& sent) {
            if (!sent) {
                trouble(over, sent.error());
                return;
            }
            Q_EMIT noticeRaised({tr("Handed in as message %1").arg(*sent), u"send"_s, nullptr});
            Q_EMIT sentAgain(*sent);
        });
    });
}

void LogActions::mark(const MessageDetails& details, bool sent, QWidget* over)
{
    const MessageId id = details.message.id;
    whenDone(m_deeds.mark(id, sent), this,
        [this, id, sent, over = QPointer<QWidget>(over)](const Result<void>& done) {
            if (!done) {
                trouble(over, done.error());
                return;
            }
            Q_EMIT noticeRaised({sent ? tr("Message %1 is marked as sent").arg(id)
                                      : tr("Message %1 is marked as not sent").arg(id),
                u"check"_s, nullptr});
        });
}

void LogActions::erase(const QString& e164, bool masked, QWidget* over)
{
    whenDone(m_deeds.countOf(e164), this,
        [this, e164, masked, over = QPointer<QWidget>(over)](const Result<qint64>& messages) {
            if (!messages)
                trouble(over, messages.error());
            else if (over != nullptr)
                askToErase(e164, *messages, masked, over);
        });
}

void LogActions::askToErase(const QString& e164, qint64 messages, bool masked, QWidget* over)
{
    Confirmation question;
    question.name = u"confirmErase"_s;
    question.title = tr("Erase everything about a number");
    question.question = tr("Erase everything about %1?").arg(shownNumber(e164, masked));
    question.consequence
        = tr("%Ln message(s) to this number are removed with text, requests and responses, also "
             "from older copies of the database.",
              nullptr, int(messages))
        + u' ' + tr("This cannot be undone. That it was done, and when, is kept; the number is not.");
    question.button = tr("Erase");
    question.danger = true;
    confirm(over, question, [this, e164, guard = QPointer<QWidget>(over)] {
        whenDone(m_deeds.erase(e164), this, [this, e164, guard](const Result<qint64>& done) {
            if (!done) {
                trouble(guard, done.error());
                return;
            }
            Q_EMIT noticeRaised({tr("%Ln message(s) erased", nullptr, int(*done)), u"eraser"_s, nullptr});
            Q_EMIT erased(e164);
        });
    });
}

void LogActions::trouble(QWidget* over, const Error& error)
{
    if (over != nullptr)
        tellTrouble(over, tr("That did not work"), describe(error));
}

}
