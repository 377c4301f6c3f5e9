// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/TemplateFiller.h"

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

MaskedText plain(const QString& text)
{
    return MaskedText::plain(text.toUtf8());
}

}

TemplateFiller::TemplateFiller(const Gateway& gateway, const OutgoingMessage& message, MessageId id,
    const SecretLookup& secrets, const MaskedText& reportAddress)
    : m_gateway(gateway)
    , m_message(message)
    , m_id(id)
    , m_secrets(secrets)
    , m_reportAddress(reportAddress)
{
}

Result<MaskedText> TemplateFiller::fill(
    const QString& text, TemplateContext context, const QString& field) const
{
    const Result<PayloadTemplate> parsed = PayloadTemplate::parse(text, context);
    if (!parsed) {
        Error error = parsed.error();
        error.field = field;
        return tl::unexpected(error);
    }
    Result<MaskedText> filled
        = parsed->fill([this, field](const TemplatePart& part) { return value(part, field); });
    if (!filled && (filled.error().field == "url"_L1 || filled.error().field == "payload"_L1))
        filled.error().field = field;
    return filled;
}

Result<MaskedText> TemplateFiller::value(const TemplatePart& part, const QString& field) const
{
    switch (part.placeholder) {
    case Placeholder::To:
        return plain(m_message.to.e164);
    case Placeholder::ToDigits:
        return plain(m_message.to.digits());
    case Placeholder::ToNational:
        return plain(m_message.to.national);
    case Placeholder::Message:
        return m_message.text;
    case Placeholder::Location:
        return plain(m_message.location);
    case Placeholder::From:
        return plain(m_gateway.custom.sender);
    case Placeholder::Code:
        return code(field);
    case Placeholder::Unicode:
        return plain(part.arguments.value(needsUcs2(QString::fromUtf8(m_message.text.revealed())) ? 0 : 1));
    case Placeholder::Id:
        return plain(QString::number(m_id));
    case Placeholder::DlrUrl:
        return m_reportAddress;
    case Placeholder::Secret:
        return secret(part.arguments.value(0), field);
    }
    return fail(ErrorKind::Internal, field, {u"placeholder"_s});
}

Result<MaskedText> TemplateFiller::code(const QString& field) const
{
    if (m_message.code.isEmpty())
        return fail(ErrorKind::CodeMissing, field);
    MaskedText text;
    text.append(m_message.code.toUtf8(),
        m_message.type == MessageType::CustomerCode ? Sensitivity::Code : Sensitivity::Plain);
    return text;
}

Result<MaskedText> TemplateFiller::secret(const QString& name, const QString& field) const
{
    const NamedSecret* named = namedSecret(m_gateway, name);
    if (!named)
        return fail(ErrorKind::SecretNotNamed, field, {name});
    const Result<QByteArray> bytes = m_secrets(named->value, name);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return MaskedText::secret(*bytes);
}

}
