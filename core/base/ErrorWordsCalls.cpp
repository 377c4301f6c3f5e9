// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ErrorWords.h"

#include <QtGlobal>

namespace otpost {

const char* wordsOfCalls(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::HostNotFound:
        return QT_TRANSLATE_NOOP("Error", "There is no host called %1. Check the address and the network.");
    case ErrorKind::ConnectionRefused:
        return QT_TRANSLATE_NOOP("Error", "%1 refused the connection.");
    case ErrorKind::ConnectionFailed:
        return QT_TRANSLATE_NOOP("Error", "No connection to %1: %2");
    case ErrorKind::ConnectTimeout:
        return QT_TRANSLATE_NOOP("Error", "No connection within %1 ms.");
    case ErrorKind::TlsFailed:
        return QT_TRANSLATE_NOOP("Error", "No secure connection to %1: %2");
    case ErrorKind::TlsSelfSigned:
        return QT_TRANSLATE_NOOP("Error",
            "The certificate of %1 is self-signed: nobody vouches for it. If the server is your own, give "
            "its certificate as the gateway's CA file; otherwise ask the provider.");
    case ErrorKind::TlsUnknownAuthority:
        return QT_TRANSLATE_NOOP("Error",
            "The certificate of %1 comes from an authority that this computer does not know (%2). Ask the "
            "provider, or give the authority's certificate as the gateway's CA file.");
    case ErrorKind::TlsOtherAuthority:
        return QT_TRANSLATE_NOOP("Error",
            "The certificate of %1 comes from an authority that is not in the gateway's CA file (%2). Give "
            "the right file, or none to trust the authorities that this computer knows.");
    case ErrorKind::TlsExpired:
        return QT_TRANSLATE_NOOP("Error",
            "No secure connection to %1: the certificate of %3 expired on %2. If the clock of this computer "
            "is "
            "right, ask the provider to renew it.");
    case ErrorKind::TlsNotYetValid:
        return QT_TRANSLATE_NOOP("Error",
            "No secure connection to %1: the certificate of %3 is not valid before %2. Check the clock of "
            "this "
            "computer first; if it is right, ask the provider.");
    case ErrorKind::TlsWrongHost:
        return QT_TRANSLATE_NOOP("Error",
            "What answers at %1 has a certificate for another name (%2). Check the host name in the URL, or "
            "ask the provider.");
    case ErrorKind::TlsTooOld:
        return QT_TRANSLATE_NOOP("Error",
            "%1 speaks only TLS 1.1 or older, which is no longer safe. Ask the provider for an address with "
            "TLS 1.2 or newer.");
    case ErrorKind::TlsNotSpoken:
        return QT_TRANSLATE_NOOP("Error",
            "What answers at %1 does not speak TLS. Check the port, or whether the address begins with "
            "http instead of https.");
    case ErrorKind::NotProcessed:
        return QT_TRANSLATE_NOOP(
            "Error", "%1 turned the request away without looking at it, so nothing was sent. Try again.");
    case ErrorKind::ProxyFailed:
        return QT_TRANSLATE_NOOP("Error", "The proxy of this computer failed: %1");
    case ErrorKind::AnswerTimeout:
        return QT_TRANSLATE_NOOP("Error", "No complete answer within %1 ms. The message may have been sent.");
    case ErrorKind::AnswerCut:
        return QT_TRANSLATE_NOOP(
            "Error", "The connection closed before a complete answer. The message may have been sent.");
    case ErrorKind::AnswerTooLarge:
        return QT_TRANSLATE_NOOP(
            "Error", "The answer did not end within %1 bytes and was cut. The message may have been sent.");
    case ErrorKind::AnswerUnreadable:
        return QT_TRANSLATE_NOOP("Error",
            "The answer came compressed (%1) although this was not asked for, so the success rule could not "
            "be "
            "checked. The message may have been sent.");
    case ErrorKind::Canceled:
        return QT_TRANSLATE_NOOP(
            "Error", "Stopped while waiting for the answer. The message may have been sent.");
    case ErrorKind::CanceledBeforeSending:
        return QT_TRANSLATE_NOOP("Error", "Stopped before anything was sent.");
    case ErrorKind::StatusLogin:
        return QT_TRANSLATE_NOOP("Error", "The provider refused the login (status %1).");
    case ErrorKind::StatusFunds:
        return QT_TRANSLATE_NOOP("Error", "The provider wants payment (status %1). Check the balance.");
    case ErrorKind::StatusTooMany:
        return QT_TRANSLATE_NOOP("Error", "Too many requests for the provider (status %1).");
    case ErrorKind::StatusUnavailable:
        return QT_TRANSLATE_NOOP("Error", "The provider is not available at the moment (status %1).");
    case ErrorKind::StatusRedirect:
        return QT_TRANSLATE_NOOP("Error",
            "The provider points to another address (status %1), which is never followed. Check the URL.");
    case ErrorKind::StatusRefused:
        return QT_TRANSLATE_NOOP("Error", "The provider refused the request (status %1).");
    case ErrorKind::StatusServer:
        return QT_TRANSLATE_NOOP("Error",
            "The provider failed while working on the request (status %1). The message may have been sent.");
    case ErrorKind::StatusUnexpected:
        return QT_TRANSLATE_NOOP("Error",
            "The provider answered with a status that means nothing here (%1). The message may have been "
            "sent.");
    case ErrorKind::SuccessTextMissing:
        return QT_TRANSLATE_NOOP("Error", "The answer does not contain “%1”.");
    case ErrorKind::SuccessPathMissing:
        return QT_TRANSLATE_NOOP("Error", "The answer has no field %1.");
    case ErrorKind::SuccessPathOther:
        return QT_TRANSLATE_NOOP("Error", "%1 should be “%2” and is “%3”.");
    case ErrorKind::AnswerNotJson:
        return QT_TRANSLATE_NOOP("Error", "The answer is not JSON, so %1 could not be read.");
    case ErrorKind::ProviderLogin:
        return QT_TRANSLATE_NOOP("Error",
            "The provider refused the login (error %1: %2). Check account, key and secret, and that the "
            "account is active.");
    case ErrorKind::ProviderTooMany:
        return QT_TRANSLATE_NOOP("Error", "Too many requests for the provider (error %1: %2).");
    case ErrorKind::ProviderSender:
        return QT_TRANSLATE_NOOP("Error",
            "The provider does not let this account use this sender, or send to this number (error %1: %2).");
    case ErrorKind::ProviderCountry:
        return QT_TRANSLATE_NOOP("Error",
            "The account may not send to this country (error %1: %2). Allow the country in the provider's "
            "console.");
    case ErrorKind::ProviderNumber:
        return QT_TRANSLATE_NOOP(
            "Error", "The provider says that this number cannot get an SMS (error %1: %2).");
    case ErrorKind::ProviderOptedOut:
        return QT_TRANSLATE_NOOP("Error",
            "The recipient has asked for no more messages, so this one was not sent (error %1: %2).");
    case ErrorKind::ProviderRefused:
        return QT_TRANSLATE_NOOP("Error", "The provider refused the message (error %1: %2).");
    case ErrorKind::BalanceNoAnswer:
        return QT_TRANSLATE_NOOP("Error", "No complete answer came from the provider. Try again later.");
    case ErrorKind::BalanceRefused:
        return QT_TRANSLATE_NOOP(
            "Error", "The provider did not tell the balance (status %1). Check the address and the login.");
    case ErrorKind::BalanceEmpty:
        return QT_TRANSLATE_NOOP("Error", "The provider's answer is empty, so there is no balance in it.");
    case ErrorKind::BalanceFieldMissing:
        return QT_TRANSLATE_NOOP("Error", "The answer has no field %1. Check the field name of the balance.");
    case ErrorKind::BalanceNoNumber:
        return QT_TRANSLATE_NOOP("Error", "“%1” is no number, so the balance could not be read.");
    case ErrorKind::BalanceAmbiguous:
        return QT_TRANSLATE_NOOP("Error",
            "“%1” could mean more than one number, so the balance was not read. Check the field name of "
            "the balance.");
    case ErrorKind::CaFileEmpty:
        return QT_TRANSLATE_NOOP("Error",
            "There is no certificate in the CA file. It must be a PEM file, with a line that begins with "
            "-----BEGIN CERTIFICATE-----.");
    case ErrorKind::CaFileDamaged:
        return QT_TRANSLATE_NOOP(
            "Error", "Certificate %1 in the CA file is damaged. Get the file again and try once more.");
    case ErrorKind::CaFileTooLong:
        return QT_TRANSLATE_NOOP("Error",
            "The CA file is longer than %1 bytes. Give only the certificates of the provider's authority.");
    case ErrorKind::CaFilePrivateKey:
        return QT_TRANSLATE_NOOP("Error",
            "There is a private key in the CA file. A private key must stay secret: give a file with the "
            "certificate only.");
    case ErrorKind::CaFileNotAuthority:
        return QT_TRANSLATE_NOOP("Error",
            "The certificate of %1 in the CA file is that of a server, not of an authority. Give the "
            "certificate of the authority that issued it.");
    case ErrorKind::CaFileExpired:
        return QT_TRANSLATE_NOOP("Error",
            "The certificate of %1 in the CA file expired on %2. Get the authority's new certificate.");
    case ErrorKind::CaFileNotYetValid:
        return QT_TRANSLATE_NOOP("Error",
            "The certificate of %1 in the CA file is not valid before %2. Check the clock of this computer.");
    case ErrorKind::Internal:
        return QT_TRANSLATE_NOOP("Error", "OTPost made a mistake: %1. Please report it.");
    default:
        return nullptr;
    }
}

}
