// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/PayloadTemplate.h"
#include "core/gateway/RequestParts.h"
#include "core/model/Message.h"

namespace otpost {

/// Fills the templates of one Custom gateway for one message. All that it is made from must outlive it.
class TemplateFiller
{
public:
    TemplateFiller(const Gateway& gateway, const OutgoingMessage& message, MessageId id,
        const SecretLookup& secrets, const MaskedText& reportAddress = {});

    /// Errors as PayloadTemplate, CodeMissing, SecretNotNamed and those of the lookup; `field` is the key of
    /// the field that the text stands in.
    Result<MaskedText> fill(const QString& text, TemplateContext context, const QString& field) const;

private:
    Result<MaskedText> value(const TemplatePart& part, const QString& field) const;
    Result<MaskedText> code(const QString& field) const;
    Result<MaskedText> secret(const QString& name, const QString& field) const;

    const Gateway& m_gateway;
    const OutgoingMessage& m_message;
    MessageId m_id;
    const SecretLookup& m_secrets;
    MaskedText m_reportAddress;
};

}
