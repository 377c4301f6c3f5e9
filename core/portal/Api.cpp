// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/Api.h"

#include "core/base/Clock.h"
#include "core/otp/GuardSettings.h"
#include "core/portal/Problem.h"
#include "core/storage/Storage.h"
#include "core/storage/TokenRepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 knownMs = 1'000;
constexpr qsizetype mostKnown = 1'000;
constexpr qsizetype longestToken = 200;

QString words(const char* text)
{
    return QCoreApplication::translate("Api", text);
}

/// The object in a body, or why there is none.
Result<JsonValue> bodyOf(const ServedRequest& request, ServedResponse* refusal)
{
    const QByteArray type
        = request.header("content-type").value_or(QByteArray()).split(';').first().trimmed().toLower();
    if (!request.body.isEmpty() && type != "application/json") {
        *refusal = problemResponse(415, words("Send the body as application/json."));
        return fail(ErrorKind::Internal);
    }
    const std::optional<JsonValue> json
        = request.body.isEmpty() ? std::optional(JsonValue::object()) : parseJson(request.body);
    if (!json || !json->is_object()) {
        *refusal = problemResponse(400, words("The body is not a JSON object."));
        return fail(ErrorKind::Internal);
    }
    return *json;
}

}

Api::Api(const ApiContext& context)
    : m_context(context)
{
}

void Api::setSettings(const Settings& settings)
{
    m_context.settings = settings;
    m_context.guard = guardFrom(settings);
}

const QList<Api::Route>& Api::routes()
{
    static const QList<Route> all{
        {"POST", u"/api/v1/messages"_s, TokenScope::Send, true, &Api::postMessage},
        {"GET", u"/api/v1/messages/{}"_s, TokenScope::Read, false, &Api::getMessage},
        {"POST", u"/api/v1/otp"_s, TokenScope::Otp, true, &Api::startOtp},
        {"POST", u"/api/v1/otp/{}/check"_s, TokenScope::Otp, true, &Api::checkOtp},
        {"POST", u"/api/v1/otp/{}/resend"_s, TokenScope::Otp, true, &Api::resendOtp},
        {"POST", u"/api/v1/grants"_s, TokenScope::Otp, true, &Api::takeGrant},
        {"GET", u"/api/v1/grant-keys"_s, std::nullopt, false, &Api::getGrantKeys},
        {"GET", u"/api/v1/openapi.json"_s, std::nullopt, false, &Api::getDescription},
    };
    return all;
}

bool Api::isItsPath(const QString& path)
{
    return path == "/api"_L1 || path.startsWith("/api/"_L1);
}

std::optional<QStringList> Api::match(const QString& pattern, const QString& path)
{
    const QStringList wanted = pattern.split(u'/');
    const QStringList given = path.split(u'/');
    if (wanted.size() != given.size())
        return std::nullopt;
    QStringList captures;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted.at(i) == "{}"_L1)
            captures.append(given.at(i));
        else if (wanted.at(i) != given.at(i))
            return std::nullopt;
    }
    return captures;
}

QString Api::patternOf(const QString& path)
{
    for (const Route& route : routes()) {
        if (match(route.pattern, path))
            return route.pattern;
    }
    return u"/api/…"_s;
}

void Api::handle(const ServedRequest& request, const Answer& answer)
{
    const Route* found = nullptr;
    QByteArrayList methods;
    ApiCall call;
    for (const Route& route : routes()) {
        const std::optional<QStringList> captures = match(route.pattern, request.path);
        if (!captures)
            continue;
        methods.append(route.method);
        if (route.method == request.method || (request.method == "HEAD" && route.method == "GET")) {
            found = &route;
            call.captures = *captures;
        }
    }
    if (!found) {
        ServedResponse refusal = methods.isEmpty()
            ? problemResponse(404, words("There is no such call."))
            : problemResponse(405, words("This call takes another method."));
        if (!methods.isEmpty())
            refusal.headers.append(std::pair(QByteArray("Allow"), methods.join(", ")));
        answer(refusal);
        return;
    }
    call.request = request;
    call.answer = answer;
    const auto begin = [this, found, call] {
        if (!found->scope) {
            run(*found, call);
            return;
        }
        findToken(call.request, *found->scope,
            [this, found, call](const Result<ApiToken>& token, const ServedResponse& refusal) {
                if (!token) {
                    call.answer(refusal);
                    return;
                }
                ApiCall allowed = call;
                allowed.token = *token;
                run(*found, allowed);
            });
    };
    QMetaObject::invokeMethod(this, begin, Qt::QueuedConnection);
}

void Api::authorizeRead(
    const ServedRequest& request, std::function<void(const std::optional<ServedResponse>&)> then)
{
    const auto begin = [this, request, then = std::move(then)] {
        findToken(
            request, TokenScope::Read, [then](const Result<ApiToken>& token, const ServedResponse& refusal) {
                then(token ? std::nullopt : std::optional(refusal));
            });
    };
    QMetaObject::invokeMethod(this, begin, Qt::QueuedConnection);
}

void Api::findToken(const ServedRequest& request, TokenScope scope, const TokenThen& then)
{
    const auto refused = Result<ApiToken>(fail(ErrorKind::TokenNotFound));
    const QByteArray given = request.header("authorization").value_or(QByteArray());
    const QByteArray token = given.left(7).toLower() == "bearer " ? given.mid(7).trimmed() : QByteArray();
    if (token.isEmpty() || token.size() > longestToken) {
        then(refused, problemResponse(401, words("Give a token: Authorization: Bearer …")));
        return;
    }
    const QByteArray hash = hashOfToken(token);
    const auto known = m_known.constFind(hash);
    if (known != m_known.cend() && known->untilMs > m_context.clock.monotonicMs()) {
        decide(known->token, scope, then);
        return;
    }
    m_context.storage
        .read([hash](Connection& connection) { return TokenRepository::findByHash(connection, hash); })
        .then(this, [this, scope, then, hash, refused](const Result<std::optional<ApiToken>>& found) {
            if (!found) {
                then(refused, problemResponse(found.error()));
                return;
            }
            if (m_known.size() >= mostKnown)
                m_known.clear();
            m_known.insert(hash, Known{*found, m_context.clock.monotonicMs() + knownMs});
            if (*found)
                m_context.storage.write(
                    [id = (*found)->id, now = m_context.clock.now()](
                        Connection& connection) { return TokenRepository::noteUse(connection, id, now); });
            decide(*found, scope, then);
        });
}

void Api::decide(const std::optional<ApiToken>& token, TokenScope scope, const TokenThen& then)
{
    const auto refused = Result<ApiToken>(fail(ErrorKind::TokenNotFound));
    if (!token)
        then(refused, problemResponse(401, words("This token is not known, or was revoked.")));
    else if (!token->scopes.testFlag(scope))
        then(refused,
            problemResponse(
                403, words("This token may not do that: it needs the scope “%1”.").arg(toWord(scope))));
    else
        then(*token, {});
}

void Api::run(const Route& route, ApiCall call)
{
    if (route.hasBody) {
        ServedResponse refusal;
        const Result<JsonValue> body = bodyOf(call.request, &refusal);
        if (!body) {
            call.answer(refusal);
            return;
        }
        call.body = *body;
    }
    (this->*route.run)(call);
}

}
