// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/model/Gateway.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace otpost {

/// Something that a preset needs to know from its user.
struct PresetAsk {
    /// What an answer may look like. Text: up to 200 printable characters. Host: a name or an address, with
    /// `:port` where it is not the usual one.
    enum class Format { Text, Host };

    QString name; ///< as the provider calls it, in lower case: "api_key"
    QStringList aliases; ///< other names under which it may be answered
    QString label;
    QString hint;
    bool secret = false; ///< kept in the secret store
    bool required = true;
    Format format = Format::Text;

    bool operator==(const PresetAsk&) const = default;
};

/// A header whose value is made of answers: `Bearer {api_key}`, or a login by RFC 7617.
struct PresetHeader {
    QString name;
    QString value; ///< text with {ask}; empty where it is a login
    QStringList basic; ///< asks of user name and password; empty where it is a text
    bool operator==(const PresetHeader&) const = default;
};

/// What is known about a provider: fills a gateway's fields once its questions are answered. The format of
/// the files is in resources/presets/preset.schema.json.
struct Preset {
    QString name; ///< "vonage"
    QString title; ///< "Vonage"
    QString docs; ///< address of the provider's documentation
    QString countries; ///< where it is used, in words
    GatewayType type = GatewayType::Custom;
    QList<PresetAsk> asks;
    QMap<QString, QString> fields; ///< by GatewayField::key; {ask} stands for an answer in some of them
    QString urlWithoutSender; ///< the address where no sender is given; empty: the same one
    QString payloadWithoutSender; ///< the payload where no sender is given; empty: the same one
    QList<PresetHeader> headers;
    QStringList notes; ///< what its user should know, such as what is not confirmed

    bool operator==(const Preset&) const = default;
};

/// Largest preset file, in bytes.
inline constexpr int maxPresetBytes = 65'536;

/// Reads a preset strictly, as it may come from a stranger: any member, field, placeholder or size that is
/// not foreseen is an error that names its place, and so is a preset of which no working gateway can come.
/// A preset cannot turn certificate checks off, bring certificates of its own or name mail recipients.
/// Errors: PresetNotJson, PresetTooLong, PresetMember…, PresetAskUnknown, PresetGatewayInvalid. Pure,
/// thread-safe.
Result<Preset> parsePreset(const QByteArray& json);

/// The presets that come with the program, by title. An error would be a fault of the program. Thread-safe.
Result<QList<Preset>> builtInPresets();

/// One of those; PresetUnknown where there is none of that name.
Result<Preset> builtInPreset(const QString& name);

/// The ask that goes by this name or alias; null where there is none.
const PresetAsk* findAsk(const Preset& preset, const QString& name);

/// Answers to what a preset asks for.
struct PresetAnswers {
    QString name; ///< of the gateway; empty: the preset's title
    /// By name of what is asked for, or by key of a gateway's field, which then takes the place of the
    /// preset's own value.
    QMap<QString, QString> values;
    /// By name of what is asked for, or of a %SECRET:name% in a field of `values`. What is asked for as plain
    /// may also be given here: it is then kept as a secret.
    QMap<QString, QByteArray> secrets;
};

/// All problems of an attempt to use a preset; never empty.
template <class T>
using ResultOfMany = tl::expected<T, QList<Error>>;

/// The gateway that a preset makes of these answers, its secrets bound to its hosts. It passes
/// `validateGateway`. Errors: PresetAnswer…, those of the fields and of secret values, and what
/// `validateGateway` finds. Pure but for the random ids of secrets, thread-safe.
ResultOfMany<GatewayDraft> gatewayFromPreset(const Preset& preset, const PresetAnswers& answers);

/// The hosts that a preset's gateway talks to and sends its secrets to, as far as the answers (plain ones, by
/// name of what is asked for) tell; `{ask}` stands where an answer is missing. Pure.
QStringList presetHosts(const Preset& preset, const QMap<QString, QString>& answers = {});

}
