// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/SmtpSession.h"

#include "core/base/Redactor.h"
#include "core/mail/SmtpDialogue.h"

#include <QFile>
#include <QHostAddress>

#include <curl/curl.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <mutex>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int connectMs = 20'000;

struct CurlEnd {
    void operator()(CURL* curl) const { curl_easy_cleanup(curl); }
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};
using Curl = std::unique_ptr<CURL, CurlEnd>;
using CurlList = std::unique_ptr<curl_slist, CurlEnd>;

/// What one transfer reads, and what it overhears.
struct Transfer {
    QByteArray bytes;
    qsizetype given = 0;
    SmtpDialogue dialogue;
    const std::atomic<bool>* canceled = nullptr;
    std::array<char, CURL_ERROR_SIZE> words{};
};

size_t give(char* buffer, size_t size, size_t count, void* user)
{
    auto* transfer = static_cast<Transfer*>(user);
    const qsizetype left = transfer->bytes.size() - transfer->given;
    const qsizetype length = std::min<qsizetype>(left, qsizetype(size * count));
    std::memcpy(buffer, transfer->bytes.constData() + transfer->given, size_t(length));
    transfer->given += length;
    return size_t(length);
}

/// libcurl prints what nobody takes.
size_t ignore(char*, size_t size, size_t count, void*)
{
    return size * count;
}

int overhear(CURL*, curl_infotype type, char* data, size_t size, void* user)
{
    auto* transfer = static_cast<Transfer*>(user);
    const QByteArray bytes(data, qsizetype(size));
    if (type == CURLINFO_HEADER_OUT)
        transfer->dialogue.sent(bytes);
    else if (type == CURLINFO_HEADER_IN)
        transfer->dialogue.received(bytes);
    return 0;
}

int progress(void* user, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<Transfer*>(user)->canceled->load() ? 1 : 0;
}

QByteArray urlOf(const MailSettings& settings)
{
    const bool ipv6 = QHostAddress(settings.server).protocol() == QAbstractSocket::IPv6Protocol;
    const QString host = ipv6 ? u'[' + settings.server + u']' : settings.server;
    const QString scheme = settings.security == MailSecurity::Tls ? u"smtps"_s : u"smtp"_s;
    return u"%1://%2:%3"_s.arg(scheme, host, QString::number(settings.port)).toUtf8();
}

/// Server, encryption and login.
void setUpServer(
    CURL* curl, const MailSettings& settings, const QByteArray& password, int deadlineMs, Transfer& transfer)
{
    curl_easy_setopt(curl, CURLOPT_URL, urlOf(settings).constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, long(std::min(connectMs, deadlineMs)));
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, long(deadlineMs));
    curl_easy_setopt(curl, CURLOPT_USE_SSL,
        long(settings.security == MailSecurity::None ? CURLUSESSL_NONE : CURLUSESSL_ALL));
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    if (!settings.caFile.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_CAINFO, settings.caFile.toLocal8Bit().constData());
        curl_easy_setopt(curl, CURLOPT_CAPATH, nullptr);
    }
    if (!settings.user.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_USERNAME, settings.user.toUtf8().constData());
        curl_easy_setopt(curl, CURLOPT_PASSWORD, password.constData());
    }
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, ignore);
    curl_easy_setopt(curl, CURLOPT_VERBOSE, 1L);
    curl_easy_setopt(curl, CURLOPT_DEBUGFUNCTION, overhear);
    curl_easy_setopt(curl, CURLOPT_DEBUGDATA, &transfer);
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, transfer.words.data());
}

void setUpMail(CURL* curl, const MailSettings& settings, curl_slist* recipients, Transfer& transfer)
{
    curl_easy_setopt(curl, CURLOPT_MAIL_FROM, ("<" + settings.sender.address.toLatin1() + ">").constData());
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, recipients);
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT_ALLLOWFAILS, 1L);
    curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl, CURLOPT_READFUNCTION, give);
    curl_easy_setopt(curl, CURLOPT_READDATA, &transfer);
    curl_easy_setopt(curl, CURLOPT_INFILESIZE_LARGE, curl_off_t(transfer.bytes.size()));
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, progress);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &transfer);
}

QString wordsOf(CURLcode code, const Transfer& transfer)
{
    const QString detail = printable(QString::fromUtf8(transfer.words.data())).simplified();
    return detail.isEmpty() ? QString::fromUtf8(curl_easy_strerror(code)) : detail;
}

Error refused(const SmtpDialogue::Answer& answer, ErrorKind kind, QStringList args)
{
    if (answer.isForNow())
        return Error{ErrorKind::MailDeferred, {}, {answer.words}};
    args.append(answer.words);
    return Error{kind, {}, args};
}

/// What the server said no to; nothing where it did not.
std::optional<Error> refusalIn(const SmtpDialogue& dialogue, const MailSettings& settings)
{
    const auto bad = [](const SmtpDialogue::Answer& answer) { return answer.isThere() && !answer.isGood(); };
    if (const auto greeting = dialogue.to({}); bad(greeting))
        return refused(greeting, ErrorKind::MailRefused, {});
    if (const auto login = dialogue.to("AUTH"); bad(login))
        return refused(login, ErrorKind::MailLoginRefused, {});
    if (const auto from = dialogue.to("MAIL"); bad(from))
        // 530: it wants a login first.
        return refused(from, from.code == 530 ? ErrorKind::MailLoginRefused : ErrorKind::MailSenderRefused,
            from.code == 530 ? QStringList() : QStringList{settings.sender.address});
    for (const QByteArray& command : {QByteArray("DATA"), QByteArray("BODY")}) {
        if (const auto answer = dialogue.to(command); bad(answer))
            return refused(answer, ErrorKind::MailRefused, {});
    }
    return std::nullopt;
}

Error failure(CURLcode code, const MailSettings& settings, const Transfer& transfer, int deadlineMs)
{
    const QString words = wordsOf(code, transfer);
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_CONNECT:
        return Error{ErrorKind::MailUnreachable, {}, {settings.server, words}};
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CIPHER:
        return Error{ErrorKind::MailTlsFailed, {}, {settings.server, words}};
    case CURLE_USE_SSL_FAILED:
        return Error{ErrorKind::MailTlsMissing, {}, {settings.server}};
    case CURLE_OPERATION_TIMEDOUT:
        return Error{ErrorKind::MailTimeout, {}, {QString::number(std::max(1, deadlineMs / 1000))}};
    case CURLE_LOGIN_DENIED:
        return Error{ErrorKind::MailLoginRefused, {}, {words}};
    default:
        return Error{ErrorKind::MailFailed, {}, {words}};
    }
}

MailReport reportOf(const SmtpDialogue& dialogue, const QStringList& recipients)
{
    MailReport report;
    for (const QString& address : recipients) {
        const SmtpDialogue::Answer answer = dialogue.toRecipient(address);
        MailDelivery delivery{address, {}};
        if (!answer.isGood())
            delivery.problem = refused(answer, ErrorKind::MailRecipientRefused, {address});
        report.deliveries.append(delivery);
    }
    report.serverWords = dialogue.to("BODY").words;
    return report;
}

/// The password, and what it is sent as, never stand in what is told.
Error withoutPassword(Error error, const MailSettings& settings, const QByteArray& password)
{
    if (password.isEmpty())
        return error;
    Redactor redactor;
    redactor.addSecret(password);
    // As AUTH PLAIN has it (RFC 4616).
    redactor.addSecret((QByteArray(1, '\0') + settings.user.toUtf8() + '\0' + password).toBase64());
    for (QString& arg : error.args)
        arg = redactor.redact(arg.toUtf8());
    return error;
}

/// What can be known before anybody is connected to.
std::optional<Error> prepare(const MailSettings& settings)
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    if (const std::optional<Error> problem = problemOf(settings))
        return problem;
    if (QFile file(settings.caFile); !settings.caFile.isEmpty() && !file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileUnreadable, u"mail-ca-file"_s, {settings.caFile, file.errorString()}};
    return std::nullopt;
}

/// What went wrong, in the server's words where it said any.
Error problemIn(CURLcode code, const MailSettings& settings, const QByteArray& password,
    const Transfer& transfer, int deadlineMs)
{
    const bool timedOut = code == CURLE_OPERATION_TIMEDOUT;
    const std::optional<Error> refusal = timedOut ? std::nullopt : refusalIn(transfer.dialogue, settings);
    return withoutPassword(
        refusal ? *refusal : failure(code, settings, transfer, deadlineMs), settings, password);
}

}

bool MailReport::isComplete() const
{
    return std::none_of(deliveries.begin(), deliveries.end(),
        [](const MailDelivery& delivery) { return delivery.problem.has_value(); });
}

Result<MailReport> sendMail(const MailSettings& settings, const QByteArray& password, const Mail& mail,
    const QStringList& recipients, int deadlineMs, const std::atomic<bool>& canceled)
{
    if (const std::optional<Error> unfit = prepare(settings))
        return tl::unexpected(*unfit);
    if (recipients.isEmpty())
        return fail(ErrorKind::MailRecipientMissing, u"mail-recipients"_s);

    CurlList list;
    for (const QString& address : recipients) {
        // The first call makes the list; later ones return the same.
        curl_slist* head = curl_slist_append(list.get(), ("<" + address.toLatin1() + ">").constData());
        (void)list.release();
        list.reset(head);
    }
    const Curl curl(curl_easy_init());
    if (!curl || !list)
        return fail(ErrorKind::MailFailed, {}, {u"libcurl"_s});
    Transfer transfer;
    transfer.bytes = mailBytes(settings, mail);
    transfer.canceled = &canceled;
    setUpServer(curl.get(), settings, password, deadlineMs, transfer);
    setUpMail(curl.get(), settings, list.get(), transfer);
    const CURLcode code = curl_easy_perform(curl.get());

    const SmtpDialogue& dialogue = transfer.dialogue;
    // Taken: whatever the goodbye was like.
    if (code == CURLE_OK || dialogue.to("BODY").isGood())
        return reportOf(dialogue, recipients);
    const bool allAnswered = std::all_of(recipients.begin(), recipients.end(),
        [&dialogue](const QString& address) { return dialogue.toRecipient(address).isThere(); });
    const bool noneTaken = std::none_of(recipients.begin(), recipients.end(),
        [&dialogue](const QString& address) { return dialogue.toRecipient(address).isGood(); });
    if (allAnswered && noneTaken)
        return reportOf(dialogue, recipients);
    return tl::unexpected(problemIn(code, settings, password, transfer, deadlineMs));
}

Result<QString> greetMailServer(const MailSettings& settings, const QByteArray& password, int deadlineMs)
{
    if (const std::optional<Error> unfit = prepare(settings))
        return tl::unexpected(*unfit);
    const Curl curl(curl_easy_init());
    if (!curl)
        return fail(ErrorKind::MailFailed, {}, {u"libcurl"_s});
    Transfer transfer;
    setUpServer(curl.get(), settings, password, deadlineMs, transfer);
    curl_easy_setopt(curl.get(), CURLOPT_CUSTOMREQUEST, "NOOP");
    const CURLcode code = curl_easy_perform(curl.get());
    if (code != CURLE_OK)
        return tl::unexpected(problemIn(code, settings, password, transfer, deadlineMs));
    return transfer.dialogue.last().words;
}

}
