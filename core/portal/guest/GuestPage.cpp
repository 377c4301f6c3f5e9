// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/guest/GuestPage.h"

#include "core/portal/guest/GuestCountries.h"
#include "core/splash/Contrast.h"
#include "core/splash/Logo.h"
#include "core/splash/SafeHtml.h"

#include <QCryptographicHash>
#include <QFile>

#include <utility>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

QString resource(const QString& name)
{
    QFile file(u":/otpost/splash/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

/// Fills a template in one pass: what is filled in is not looked at again.
QString filled(const QString& text, const QList<std::pair<QString, QString>>& values)
{
    QString result;
    qsizetype from = 0;
    for (qsizetype at = text.indexOf("{{"_L1); at >= 0; at = text.indexOf("{{"_L1, from)) {
        const qsizetype end = text.indexOf("}}"_L1, at);
        const QString name = text.mid(at + 2, end - at - 2);
        result += QStringView(text).mid(from, at - from);
        for (const auto& [key, value] : values) {
            if (key == name)
                result += value;
        }
        from = end + 2;
    }
    return result + text.mid(from);
}

/// Writes the parts of one page.
class Writer
{
public:
    explicit Writer(const GuestView& view)
        : m_view(view)
        , m_texts(textsFor(view.page, view.language))
    {
    }

    QByteArray document(const QString& heading, const QString& body, const QString& greeting = {}) const
    {
        static const QString page = resource(u"page.html"_s);
        static const QString style = resource(u"style.css"_s);
        static const QString script = resource(u"page.js"_s);
        return filled(page,
            {{u"lang"_s, m_view.language}, {u"dir"_s, directionOf(m_view.language)},
                {u"heading"_s, escapedHtml(heading)}, {u"head"_s, head()},
                {u"nonce"_s, QString::fromLatin1(m_view.nonce)}, {u"colors"_s, guestColors(m_view.page)},
                {u"css"_s, style}, {u"logo"_s, logo()}, {u"greeting"_s, greeting}, {u"notice"_s, notice()},
                {u"body"_s, body}, {u"script"_s, script}})
            .toUtf8();
    }

    QByteArray write() const
    {
        switch (m_view.step) {
        case GuestView::Step::Number:
            return document(title(), numberForm(), greeting());
        case GuestView::Step::Code:
            return document(title(), codeForm());
        case GuestView::Step::Online:
            if (!m_view.handover)
                return document(word(u"online"_s), onlinePart());
            return document(m_view.proven ? word(u"confirmed"_s) : title(), onlinePart());
        case GuestView::Step::Message:
            break;
        }
        return document(title(), {}, {});
    }

    QByteArray writeTerms() const
    {
        return document(word(u"terms"_s),
            u"<div class=\"terms\" dir=\"auto\">"_s + safeHtml(m_texts.terms) + u"</div><p><a href=\""_s
                + action() + u"\">"_s + word(u"back"_s) + u"</a></p>"_s);
    }

private:
    QString word(const QString& key) const { return guestWord(m_view.language, key); }
    QString safeWord(const QString& key) const { return escapedHtml(word(key)); }
    QString action() const { return u"/splash/"_s + m_view.page.address; }

    QString title() const
    {
        if (!m_texts.title.isEmpty())
            return m_texts.title;
        return m_view.place.isEmpty() ? word(u"welcomePlain"_s)
                                      : word(u"welcome"_s).replace("%1"_L1, m_view.place);
    }

    QString greeting() const
    {
        return m_texts.greeting.isEmpty()
            ? QString()
            : u"<p dir=\"auto\">"_s + escapedHtml(m_texts.greeting).replace(u'\n', u"<br>"_s) + u"</p>\n"_s;
    }

    QString head() const
    {
        if (m_view.step != GuestView::Step::Online || !m_view.handover || m_view.handover->post)
            return {};
        return u"\n<meta http-equiv=\"refresh\" content=\"0;url="_s + escapedHtml(m_view.handover->url)
            + u"\">"_s;
    }

    QString logo() const
    {
        const Result<LogoInfo> info = checkLogo(m_view.page.logo);
        if (!info)
            return {};
        const QByteArray version
            = QCryptographicHash::hash(m_view.page.logo, QCryptographicHash::Sha256).toHex().left(8);
        return u"<img class=\"logo\" src=\"%1/logo?v=%2\" width=\"%3\" height=\"%4\" alt=\"\">\n"_s.arg(
            action(), QString::fromLatin1(version), QString::number(info->width),
            QString::number(info->height));
    }

    QString notice() const
    {
        if (m_view.notice.key.isEmpty())
            return {};
        return u"<p class=\"note%1\" id=\"notice\" role=\"%2\">%3</p>\n"_s.arg(
            m_view.good ? QString() : u" bad"_s, m_view.good ? u"status"_s : u"alert"_s,
            escapedHtml(textOf(m_view.notice, m_view.language)));
    }

    QString form(const QString& what, const QString& content) const
    {
        return u"<form method=\"post\" action=\""_s + action()
            + u"\"><input type=\"hidden\" name=\"t\" value=\""_s + escapedHtml(m_view.formToken)
            + u"\"><input type=\"hidden\" name=\"do\" value=\""_s + what + u"\">\n"_s + content
            + u"</form>\n"_s;
    }

    /// What tells assistive technology that the notice is about this input.
    QString marks(const QString& field) const
    {
        return m_view.notice.field == field && !m_view.good
            ? u" aria-invalid=\"true\" aria-describedby=\"notice\" autofocus"_s
            : QString();
    }

    QString input(const QString& id, const QString& label, const QString& attributes, GuestInput asked) const
    {
        if (asked == GuestInput::Off)
            return {};
        const QString hint = asked == GuestInput::Optional
            ? u" <small>("_s + safeWord(u"optional"_s) + u")</small>"_s
            : QString();
        return u"<label for=\"%1\">%2%3</label><input id=\"%1\" name=\"%1\" %4%5%6>\n"_s.arg(id,
            safeWord(label), hint, attributes, asked == GuestInput::Required ? u" required"_s : QString(),
            marks(id));
    }

    QString terms() const
    {
        const QString safe = safeHtml(m_texts.terms);
        if (isBlankHtml(safe))
            return {};
        const QString text = safe.toUtf8().size() > mostTermsOnPage
            ? u"<p><a href=\""_s + action() + u"/terms\">"_s + safeWord(u"terms"_s) + u"</a></p>\n"_s
            : u"<details><summary>"_s + safeWord(u"terms"_s)
                + u"</summary><div class=\"terms\" dir=\"auto\">"_s + safe + u"</div></details>\n"_s;
        return text
            + u"<label class=\"check\"><input type=\"checkbox\" id=\"terms\" name=\"terms\" value=\"1\""_s
            + (m_view.accepted ? u" checked"_s : QString()) + u" required"_s + marks(u"terms"_s)
            + u"><span>"_s + safeWord(u"accept"_s) + u"</span></label>\n"_s;
    }

    QString numberForm() const
    {
        const QString value = u" value=\"%1\""_s;
        return u"<p>"_s + safeWord(m_view.page.otp ? u"intro"_s : u"introPlain"_s) + u"</p>\n"_s
            + form(u"number"_s,
                u"<label for=\"country\">"_s + safeWord(u"country"_s)
                    + u"</label><select id=\"country\" name=\"country\" autocomplete=\"country\">"_s
                    + countryOptions(m_view.page, m_view.region, m_view.language) + u"</select>\n"_s
                    + input(u"number"_s, u"number"_s,
                        u"class=\"tel\" type=\"tel\" inputmode=\"tel\" autocomplete=\"tel\" maxlength=\"40\""_s
                            + value.arg(escapedHtml(m_view.number)),
                        GuestInput::Required)
                    + input(u"name"_s, u"name"_s,
                        u"autocomplete=\"name\" maxlength=\"100\""_s + value.arg(escapedHtml(m_view.name)),
                        m_view.page.nameInput)
                    + input(u"email"_s, u"email"_s,
                        u"class=\"tel\" type=\"email\" autocomplete=\"email\" maxlength=\"150\""_s
                            + value.arg(escapedHtml(m_view.email)),
                        m_view.page.emailInput)
                    + terms() + u"<button>"_s + safeWord(m_view.page.otp ? u"send"_s : u"go"_s)
                    + u"</button>"_s);
    }

    QString codeForm() const
    {
        const QString digits = QString::number(m_view.page.codeDigits);
        const QString to = u"<bdi dir=\"ltr\">"_s + escapedHtml(m_view.sentTo) + u"</bdi>"_s;
        const QString hint = safeWord(u"codeHint"_s)
                                 .replace("%1"_L1, digits)
                                 .replace("%2"_L1, QString::number(m_view.minutesLeft));
        const QString wait = m_view.resendIn > 0
            ? u"<p id=\"wait\" data-wait=\"%1\" data-text=\"%2\">%3</p>"_s.arg(
                QString::number(m_view.resendIn), safeWord(u"resendIn"_s),
                safeWord(u"resendIn"_s).replace("%1"_L1, QString::number(m_view.resendIn)))
            : QString();
        const QString described = marks(u"code"_s).isEmpty()
            ? u" aria-describedby=\"hint\""_s
            : u" aria-invalid=\"true\" aria-describedby=\"notice hint\""_s;
        return u"<p>"_s + safeWord(u"codeIntro"_s).replace("%1"_L1, to) + u"</p>\n"_s
            + form(u"code"_s,
                u"<label for=\"code\">"_s + safeWord(u"code"_s)
                    + u"</label><input id=\"code\" name=\"code\" class=\"code\" inputmode=\"numeric\" "
                      "autocomplete=\"one-time-code\" maxlength=\"40\" required autofocus data-digits=\""_s
                    + digits + u"\""_s + described + u">\n<p id=\"hint\"><small>"_s + hint
                    + u"</small></p>\n<button>"_s + safeWord(u"confirm"_s) + u"</button>"_s)
            + form(u"resend"_s,
                wait + u"<button id=\"resend\" class=\"plain\">"_s + safeWord(u"resend"_s) + u"</button>"_s)
            + form(u"change"_s, u"<button class=\"plain\">"_s + safeWord(u"change"_s) + u"</button>"_s)
            + u"<p><small>"_s + safeWord(u"keep"_s) + u"</small></p>"_s;
    }

    QString onlinePart() const
    {
        if (!m_view.handover) {
            const QString again = m_view.mayStartAgain
                ? form(u"again"_s, u"<button class=\"plain\">"_s + safeWord(u"again"_s) + u"</button>"_s)
                : QString();
            return u"<p>"_s + safeWord(u"enjoy"_s) + u"</p>\n"_s + again;
        }
        const QString wait = u"<p role=\"status\">"_s + safeWord(u"connecting"_s) + u"</p>\n"_s;
        const QString url = escapedHtml(m_view.handover->url);
        if (!m_view.handover->post)
            return wait + u"<a class=\"button\" id=\"handover\" href=\""_s + url + u"\">"_s
                + safeWord(u"connect"_s) + u"</a>"_s;
        QString fields;
        for (const auto& [name, value] : m_view.handover->fields)
            fields += u"<input type=\"hidden\" name=\"%1\" value=\"%2\">"_s.arg(
                escapedHtml(name), escapedHtml(value));
        return wait + u"<form id=\"handover\" method=\"post\" action=\""_s + url + u"\">"_s + fields
            + u"\n<button>"_s + safeWord(u"connect"_s) + u"</button></form>"_s;
    }

    const GuestView& m_view;
    SplashTexts m_texts;
};

QString declarations(const QString& accent, const QString& background, const QString& text)
{
    return u"--a:%1;--t:%2;--b:%3;--f:%4;--i:%3;--l:%5;--r:%6"_s.arg(accent, readableOn(accent), background,
        text, readableColor(u"#6B7280"_s, background), readableColor(u"#B3261E"_s, background));
}

}

QString guestColors(const SplashPage& page)
{
    constexpr double comfortable = 10;
    const QString dark = u"#121417"_s;
    QString text = u"#16181C"_s;
    if (contrastRatio(text, page.background) < comfortable)
        text = readableOn(page.background);
    return u":root{"_s + declarations(readableColor(page.accent, page.background), page.background, text)
        + u"}@media(prefers-color-scheme:dark){:root{"_s
        + declarations(readableColor(page.accent, dark), dark, u"#ECEEF1"_s) + u"}}"_s;
}

QByteArray renderGuestPage(const GuestView& view)
{
    return Writer(view).write();
}

QByteArray renderGuestTerms(const GuestView& view)
{
    return Writer(view).writeTerms();
}

}
