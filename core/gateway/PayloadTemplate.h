// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/base/MaskedText.h"

#include <QHash>
#include <QList>
#include <QString>

#include <functional>

namespace otpost {

/// Where a template stands, which decides how its values are escaped.
enum class TemplateContext {
    Url, ///< path and query after the host
    Form, ///< application/x-www-form-urlencoded, also the query of a GET
    Json, ///< application/json
};

enum class Placeholder {
    To,
    ToDigits,
    ToNational,
    Message,
    Location,
    From,
    Code,
    Unicode,
    Id,
    DlrUrl,
    Secret
};

/// One piece of a template.
struct TemplatePart {
    enum class Kind { Literal, Percent, Placeholder };
    Kind kind = Kind::Literal;
    QString text; ///< Literal: as written. Placeholder: as written, "%SECRET:key%"
    Placeholder placeholder = Placeholder::To;
    QStringList arguments; ///< %UNICODE:yes:no%, %SECRET:name%
    int line = 1; ///< where it begins, 1 first
    qsizetype offset = 0; ///< where it begins, in UTF-16 code units from the start of the template

    bool operator==(const TemplatePart&) const = default;
};

/// A template taken apart once. Filling it is one pass: what a value contains is never looked at for
/// placeholders. Pure, thread-safe.
class PayloadTemplate
{
public:
    /// Errors: UnknownPlaceholder, LonePercent. In URLs and forms a percent sign with two hexadecimal
    /// digits is an encoded byte, as no placeholder begins with two.
    static Result<PayloadTemplate> parse(const QString& text, TemplateContext context);

    const QList<TemplatePart>& parts() const { return m_parts; }
    TemplateContext context() const { return m_context; }
    bool uses(Placeholder placeholder) const;
    /// Names in %SECRET:name%, each once.
    QStringList secretNames() const;

    /// Gives the value of a placeholder, unescaped.
    using Values = std::function<Result<MaskedText>(const TemplatePart& part)>;

    /// Fills and escapes for the context, and checks the result: PayloadNotJson, PlaceholderUnquoted,
    /// PayloadNotForm, PayloadJsonButForm, and whatever `values` returns.
    Result<MaskedText> fill(const Values& values) const;

private:
    Result<MaskedText> fillUrl(const Values& values) const;
    Result<MaskedText> fillForm(const Values& values) const;
    Result<MaskedText> fillJson(const Values& values) const;

    QString m_text;
    QList<TemplatePart> m_parts;
    TemplateContext m_context = TemplateContext::Json;
};

/// All placeholders as the form offers them: "%TO%", …, "%UNICODE:yes:no%", "%SECRET:name%".
QStringList placeholderNames();

}
