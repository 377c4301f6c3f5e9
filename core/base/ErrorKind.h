// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

namespace otpost {
Q_NAMESPACE

/// What went wrong. Stored by name in the log (see `errorName`), so names never change.
/// The words for each are in ErrorText.cpp and nowhere else.
enum class ErrorKind {
    // A field that cannot be accepted. `field` names it.
    FieldMissing,
    FieldTooLong, ///< args: longest allowed, in characters
    NameTaken, ///< args: the name
    ValueUnknown, ///< args: value given, values allowed
    NumberOutOfRange, ///< args: lowest, highest, unit
    UrlInvalid,
    UrlScheme, ///< args: scheme found, may be empty
    UrlHostMissing,
    UrlLogin,
    UrlFragment,
    UrlPlaceholderInHost,
    UnknownPlaceholder, ///< args: line, placeholder, suggestion (may be empty)
    LonePercent, ///< args: line
    PlaceholderUnquoted, ///< args: line, placeholder
    PayloadNotJson, ///< args: line, column
    PayloadJsonButForm,
    PayloadNotForm, ///< args: line, the pair
    JsonWithGet,
    SuccessPathInvalid,
    HeaderNameInvalid, ///< args: name
    HeaderNameReserved, ///< args: name
    HeaderValueInvalid, ///< args: name
    HeaderTwice, ///< args: name
    SecretNameInvalid, ///< args: name
    SecretNameTwice, ///< args: name
    SecretNotNamed, ///< args: name; a placeholder asks for a secret that the gateway does not have
    SecretNotStored, ///< args: name; the secret store has no value for it
    SecretTooLong, ///< args: name, longest allowed in bytes
    SecretEmpty, ///< args: name
    SecretNotText, ///< args: placeholder; bytes that are no UTF-8 cannot stand in JSON
    HeaderForm, ///< not `Name: value`; without what was written, as it may be a secret
    SecretForm, ///< not `NAME=value`; likewise
    SecretBoundToOtherHost, ///< args: name, host it was given for, host now
    CodeMissing, ///< %CODE% in a message that carries none
    MessageEmpty,
    MessageTooLong, ///< args: segments, most allowed
    AmountInvalid, ///< args: what was given
    EmailInvalid, ///< args: the address
    FieldNotForType, ///< args: option, type
    TwilioSidInvalid,
    TwilioKeyInvalid,
    TwilioFromInvalid,
    BalanceNotSet, ///< the gateway has no address to ask for its balance
    BalancePlaceholder, ///< args: placeholder; it needs a message
    BalanceFieldInvalid,
    TextInvalid, ///< a NUL or text that is no Unicode

    // Phone numbers.
    PhoneNotANumber, ///< args: what was given
    PhoneCountryUnknown, ///< args: what was given
    PhoneTooShort, ///< args: what was given
    PhoneTooLong, ///< args: what was given
    PhoneNeedsCountry, ///< args: what was given; national form and no default country
    PhoneNotPossible, ///< args: what was given

    // Presets. Places are JSON pointers (RFC 6901).
    PresetUnknown, ///< args: name, names there are
    PresetNotJson, ///< args: byte at which it was noticed
    PresetTooLong, ///< args: place, most characters or rows
    PresetMemberMissing, ///< args: place
    PresetMemberUnknown, ///< args: place
    PresetMemberInvalid, ///< args: place
    PresetAskUnknown, ///< args: place, name that stands there and is not asked for
    PresetGatewayInvalid, ///< args: name of the error, its field; what the preset makes cannot be saved
    PresetAnswerMissing, ///< args: label, hint; `field`: name of what is asked for
    PresetAnswerInvalid, ///< args: label, hint
    PresetAnswerNotSecret, ///< args: label; it stands where a secret cannot
    PresetAnswerUnknown, ///< args: name, names there are
    PresetSetForm, ///< not `FIELD=VALUE`
    PresetHoldsKey, ///< args: what it is called; a key that is not kept as a secret would stand in the file
    PresetCannotHold, ///< args: label of the field
    PresetNameTaken, ///< args: the name; another preset goes by it
    PresetsTooMany, ///< args: most that are kept
    PresetNotAgreed, ///< nobody said yes to where a preset from a file sends what it is given

    // A configuration file (docs/config-export.md). `field` is the place in it, a JSON pointer (RFC 6901).
    ConfigTooLarge, ///< args: most MiB
    ConfigNotJson, ///< args: line, column
    ConfigNotOne,
    ConfigNewer, ///< args: version found, version known
    ConfigTooMany, ///< args: most allowed
    ConfigMemberTwice, ///< args: name
    ConfigMemberMissing, ///< args: name
    ConfigMemberUnknown, ///< args: name; a remark, never a reason to refuse
    ConfigMemberType, ///< args: the JSON type that belongs there
    ConfigNameTwice, ///< args: name of a gateway
    ConfigSecretsDamaged,
    ConfigPassphraseMissing,
    ConfigPassphraseWrong,
    ConfigChangedMeanwhile, ///< what an import would change is not as it was when that was worked out
    FileExists, ///< args: path
    FileUnwritable, ///< args: path, what the system said
    ChangedMeanwhile, ///< what was to be changed, or changed back, is no longer as it was

    // A pasted curl command. `field` is "curl" or the key of a question; args never repeat what stood there.
    CurlTooLong, ///< args: most characters
    CurlNotOne, ///< does not begin with curl
    CurlRuns, ///< args: what would run something else: "$(", "|"
    CurlRedirects, ///< args: "<" or ">"
    CurlSecondCommand,
    CurlQuoteOpen, ///< args: the quotation mark
    CurlTypography, ///< args: the character
    CurlReadsFile, ///< args: option
    CurlOptionUnknown, ///< args: option
    CurlOptionUnsupported, ///< args: option
    CurlOptionArgument, ///< args: option
    CurlMultipart,
    CurlMethod, ///< args: method
    CurlGetBody,
    CurlUrlMissing,
    CurlSeveralUrls,
    CurlHeaderInvalid,
    CurlDataNotJson, ///< args: line, column
    CurlDataOther, ///< args: content type
    CurlAnswerMissing, ///< args: the question; `field`: its key
    CurlAnswerPlace, ///< args: the question, places there are
    CurlAnswerInvalid, ///< args: the question
    CurlAnswerUnknown, ///< args: name, names there are

    // Things asked for that are not there.
    GatewayNotFound, ///< args: id
    MessageNotFound, ///< args: id
    SettingUnknown, ///< args: name
    FileUnreadable, ///< args: path, what the system said
    NoGatewayInRoute,

    // The secret store.
    KeychainMissing,
    KeychainLocked,
    KeychainDenied,
    KeychainTimeout, ///< args: seconds
    KeychainFailed, ///< args: what the system said
    // The vault: the encrypted file in place of a keychain.
    VaultMissing, ///< args: path
    VaultLocked, ///< args: path; no passphrase was given
    VaultPassphraseUnreadable, ///< args: path of the passphrase file, what the system said
    VaultPassphraseEmpty, ///< args: where it was read
    VaultPassphraseOpen, ///< args: path of the passphrase file, which anybody may change
    VaultPassphraseDiffers, ///< what was typed twice is not the same
    VaultPassphraseWrong, ///< args: path
    VaultNotOne, ///< args: path
    VaultNewer, ///< args: path, version found, version known
    VaultDamaged, ///< args: path
    VaultUnreadable, ///< args: path, what the system said
    VaultUnwritable, ///< args: path, what the system said
    VaultBusy, ///< args: path
    VaultMemory, ///< args: MiB that are needed
    SecretStoreOther, ///< args: the store in use, the store asked for; both as words
    SecretStoreUnknown, ///< args: what is noted
    SecretNotMoved, ///< args: name of the secret, name of its gateway; read back, it was another value

    // The data directory.
    DataDirCreate, ///< args: path, what the system said
    DataDirReadOnly, ///< args: path
    DataDirNetwork, ///< args: path, kind of file system
    DataDirNewer, ///< args: path, schema found, schema known
    DataDirBusy, ///< args: path
    DatabaseNotOne, ///< args: path
    DatabaseDamaged, ///< args: path
    DatabaseFull,
    DatabaseFailed, ///< args: what the system said

    // What a gateway's answer, or the lack of one, means.
    HostNotFound, ///< args: host
    ConnectionRefused, ///< args: host
    ConnectionFailed, ///< args: host, what the system said
    ConnectTimeout, ///< args: ms
    TlsFailed, ///< args: host, reason
    // Why no secure connection could be made, where it is known. Nothing of the request had been sent.
    TlsSelfSigned, ///< args: host
    TlsUnknownAuthority, ///< args: host, the authority's name
    TlsOtherAuthority, ///< args: host, the authority's name; not issued by the gateway's own CA file
    TlsExpired, ///< args: host, date, whose certificate
    TlsNotYetValid, ///< args: host, date, whose certificate
    TlsWrongHost, ///< args: host, the names in the certificate
    TlsTooOld, ///< args: host; TLS 1.1 or older
    TlsNotSpoken, ///< args: host; what answers there does not speak TLS
    NotProcessed, ///< args: host; the server took the connection but said that it left the request alone
    ProxyFailed, ///< args: what the system said
    AnswerTimeout, ///< args: ms
    AnswerCut, ///< the connection closed before a complete answer
    AnswerTooLarge, ///< args: most bytes read
    AnswerUnreadable, ///< args: content coding
    Canceled, ///< stopped by the user after the request had left
    CanceledBeforeSending,
    StatusLogin, ///< args: status; 401, 403
    StatusFunds, ///< args: status; 402
    StatusTooMany, ///< args: status; 429
    StatusUnavailable, ///< args: status; 503
    StatusRedirect, ///< args: status
    StatusRefused, ///< args: status; other 4xx
    StatusServer, ///< args: status; 500, 502, 504, 408: it may have been sent
    StatusUnexpected, ///< args: status
    SuccessTextMissing, ///< args: the text
    SuccessPathMissing, ///< args: the path
    SuccessPathOther, ///< args: path, value wanted, value found
    AnswerNotJson, ///< args: the path that was to be read
    // What a provider whose error codes are known says. args: the code, the provider's own words.
    ProviderLogin,
    ProviderTooMany,
    ProviderSender, ///< the sender is not usable, or the account is a trial
    ProviderCountry, ///< the country is not served
    ProviderNumber, ///< the number is invalid, or cannot get an SMS
    ProviderOptedOut, ///< the recipient asked for no more messages
    ProviderRefused, ///< any other

    // Asking for a balance.
    BalanceNoAnswer,
    BalanceRefused, ///< args: status
    BalanceEmpty, ///< an answer without any text
    BalanceFieldMissing, ///< args: the field
    BalanceNoNumber, ///< args: what stood there
    BalanceAmbiguous, ///< args: what stood there; more than one way to read it

    // A gateway's own file of authorities.
    CaFileEmpty, ///< no certificate in it
    CaFileDamaged, ///< args: which of its certificates, counted from 1
    CaFileTooLong, ///< args: most bytes allowed
    CaFilePrivateKey, ///< it holds a private key
    CaFileNotAuthority, ///< args: whose certificate; it is not that of an authority
    CaFileExpired, ///< args: whose certificate, date
    CaFileNotYetValid, ///< args: whose certificate, date

    // The sending engine: what keeps a message, a list or a route from being accepted.
    LocationNotFound, ///< args: name or id
    LocationNameInvalid, ///< args: name; only digits, as an id has, or a control character
    SsidInvalid, ///< args: SSID; longer than 32 bytes, or none
    RouteGatewayTwice, ///< args: id
    RouteEmpty, ///< a route needs at least one gateway
    RouteDisabled, ///< args: location, empty for the default route; all its gateways are disabled
    RehearsalNeedsTwo, ///< a failure can be rehearsed only where a fallback is enabled
    IdempotencyKeyInvalid, ///< args: most characters
    IdempotencyKeyReused, ///< args: id of the message that was accepted under this key
    LifetimeInvalid, ///< args: shortest, longest, in seconds
    MessageNotACode, ///< args: id; only a customer code is sent again by the next gateway
    MessageTextGone, ///< args: id; the code is not kept any more
    MessageNotUnknown, ///< args: id, its status; only what is Unknown can be marked
    ErasureWhileSending, ///< args: id; a message to the number has not ended
    WorkCanceled, ///< the user stopped something that takes longer
    ViewNameInvalid, ///< no name, or one that cannot be shown
    CsvEmpty, ///< args: path; no row but the header
    CsvTooLarge, ///< args: most MiB, most rows
    CsvNotText, ///< args: line; not UTF-8
    CsvQuoteOpen, ///< args: line at which the quoted field begins
    CsvQuoteStray, ///< args: line; something follows a closing quotation mark
    CsvColumnMissing, ///< args: name of the column, columns there are
    CsvColumnTwice, ///< args: name of the column
    CsvRowShort, ///< args: line, fields found, fields wanted
    CsvRowRefused, ///< args: line, the reason in words
    CsvNothingToResume, ///< args: path; no message of this file was accepted before
    // The sending engine: what became of a message.
    MessageExpired, ///< args: lifetime in seconds
    InterruptedInFlight, ///< the program ended while the request was on its way
    TextLostWithProgram, ///< the code was only in the memory of a program that ended
    GatewayGone, ///< the gateway was deleted or disabled meanwhile
    GatewayResting, ///< args: time until which, reason in words
    GatewayDailyCap, ///< args: most messages a day
    GatewayPaused, ///< args: seconds that the provider asked to wait
    SendingStopped, ///< the user stopped before this message's turn
    SenderUnreachable, ///< args: what the system said; the lock file of the sender cannot be used
    GatewayRehearsed, ///< for this one test the gateway counted as not reachable

    // Lua: what keeps a script from being saved.
    ScriptMissing,
    ScriptTooLong, ///< args: most KiB
    ScriptSyntax, ///< args: line, what Lua says
    // Lua: what became of a run. args never hold a secret or a code.
    ScriptFailed, ///< args: line (may be empty), what Lua says
    ScriptDeadline, ///< args: ms
    ScriptMemory, ///< args: MiB
    ScriptOutput, ///< args: most KiB; it gave back or printed too much
    ScriptEnded, ///< args: how the worker ended
    ScriptResult, ///< args: function, what is wrong with what it returned
    ScriptWorkerMissing, ///< args: path, what the system said
    ScriptHost, ///< args: host; not one of the gateway's own
    ScriptHttp, ///< args: what became of the request that the script asked for
    ScriptVerdict, ///< args: the script's own words for why a message was not accepted

    // One-time codes: what the one who asks has to change.
    CodeTextInvalid, ///< args: what is wrong with it, in words
    CodeSettingsInvalid, ///< args: name of the setting, least, most
    CountryNotAllowed, ///< args: country, or calling code
    NumberNotMobile, ///< args: number; it cannot get an SMS
    NumberPremium, ///< args: country; calls to it cost more than usual
    SplashNotFound, ///< args: name, or what stands in its address
    SplashNameInvalid, ///< args: name
    SplashTextInvalid, ///< args: what is wrong with it, in words
    OtpNeedsGateway, ///< no enabled gateway could send a code
    // One-time codes: what became of one.
    ChallengeNotFound,
    ChallengeExpired, ///< args: minutes that it was valid
    ChallengeUsed, ///< it was verified already
    ChallengeSpent, ///< args: tries that there were
    CodeMalformed, ///< args: digits that a code has
    CodeWrong, ///< args: tries left
    NumberLocked, ///< args: minutes until the number may be tried again
    ResendTooSoon, ///< args: seconds to wait
    ResendsSpent, ///< args: how many there were
    // Limits that keep strangers from running up the bill. args: seconds to wait.
    LimitNumber,
    LimitDevice,
    LimitAddress,
    LimitLocation,
    LimitCountry,
    LimitDay,
    // The service.
    TokenNameInvalid,
    TokenNotFound, ///< args: id
    TokenScopeUnknown, ///< args: scope, scopes there are
    ListenInvalid, ///< args: address as given
    ListenFailed, ///< args: address, what the system said
    ServeTlsInvalid, ///< args: path, what is wrong
    ServeTlsNeeded, ///< args: address; without TLS beyond this machine
    TrustedProxyInvalid, ///< args: what was given
    PublicUrlInvalid, ///< args: what was given
    AlreadyServing, ///< args: address; another program on this data directory serves already

    // Splash pages: what the operator has to change.
    SplashAddressInvalid, ///< args: what was given; not letters, digits and hyphens
    SplashAddressTaken, ///< args: the address, name of the page that has it
    SplashLogoInvalid, ///< args: what is wrong with it, in words
    SplashLogoTooLarge, ///< args: most KiB
    ColorInvalid, ///< args: what was given
    ColorContrast, ///< args: contrast found, least contrast; guests could not read it
    CountryUnknown, ///< args: what was given
    // Letting guests online.
    AccessMethodUnknown, ///< args: what was given, methods there are
    AccessUrlMissing, ///< args: method in words
    AccessUrlInvalid, ///< args: what was given
    AccessKeyMissing, ///< the key that is shared with the venue's access point is not stored
    AccessRequestInvalid, ///< args: what is wrong; the access point sent the guest without what it needs
    // What a guest has to change, or learns.
    GuestNameMissing,
    GuestEmailMissing,
    TermsNotAccepted,
    FormOutdated, ///< the page is older than its session
    FormForeign, ///< the form was sent from another site's page
    SplashOff, ///< args: name; no page is enabled for this location
    // Delivery reports.
    ReportNotSigned, ///< the signature does not fit
    ReportUnknown, ///< args: what it says; neither delivered nor undelivered
    DeliveryFailed, ///< args: code, the provider's own words; may both be empty

    // Mail: what has to be changed.
    MailNotSet, ///< neither server nor sender is set
    MailRecipientMissing,
    MailServerInvalid, ///< args: what was given
    MailLoginUnsafe, ///< a login would go over the network unprotected
    // Mail: what became of one.
    MailUnreachable, ///< args: server, what the system said
    MailTlsFailed, ///< args: server, why its certificate or encryption was refused
    MailTlsMissing, ///< args: server; it offers no STARTTLS
    MailLoginRefused, ///< args: what the server said
    MailSenderRefused, ///< args: sender, what the server said
    MailRecipientRefused, ///< args: recipient, what the server said
    MailDeferred, ///< args: what the server said; it wants to be asked later
    MailRefused, ///< args: what the server said
    MailTimeout, ///< args: seconds
    MailFailed, ///< args: what happened
    // What alerts report.
    BalanceBelowMinimum, ///< args: balance, minimum, both with currency
    CertificateExpires, ///< args: host, whose certificate, date
    DiskNearlyFull, ///< args: MiB that are free, path
    CodesRefused, ///< args: limit that was reached in words, codes that were refused
    AlertNotFound, ///< args: id
    // The application.
    AutostartFailed, ///< args: what the system said
    HelpMissing, ///< args: path

    Internal, ///< args: what happened; a fault of OTPost
};
Q_ENUM_NS(ErrorKind)

}
