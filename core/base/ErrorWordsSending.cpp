// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ErrorWords.h"

#include <QtGlobal>

namespace otpost {

const char* wordsOfSending(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::LocationNotFound:
        return QT_TRANSLATE_NOOP("Error", "There is no location called “%1”.");
    case ErrorKind::LocationNameInvalid:
        return QT_TRANSLATE_NOOP("Error",
            "“%1” cannot be the name of a location. Use up to 100 letters, digits and signs, at least one of "
            "them a letter.");
    case ErrorKind::SsidInvalid:
        return QT_TRANSLATE_NOOP(
            "Error", "“%1” cannot be the name of a Wi-Fi network: an SSID has 1 to 32 bytes.");
    case ErrorKind::RouteGatewayTwice:
        return QT_TRANSLATE_NOOP("Error", "The gateway %1 is named twice. Each stands in a route once.");
    case ErrorKind::RouteEmpty:
        return QT_TRANSLATE_NOOP("Error", "A route needs at least one gateway.");
    case ErrorKind::RouteDisabled:
        return QT_TRANSLATE_NOOP("Error",
            "All gateways of this route are disabled. Enable one on the Gateways page, or put another "
            "gateway on the route.");
    case ErrorKind::RehearsalNeedsTwo:
        return QT_TRANSLATE_NOOP("Error",
            "A failure can be rehearsed only where another gateway could take over: enable a second one on "
            "this "
            "route.");
    case ErrorKind::IdempotencyKeyInvalid:
        return QT_TRANSLATE_NOOP(
            "Error", "An idempotency key has 1 to %1 printable characters without spaces at its ends.");
    case ErrorKind::IdempotencyKeyReused:
        return QT_TRANSLATE_NOOP("Error",
            "This idempotency key was used for another message (id %1). Use a new key for a new message.");
    case ErrorKind::LifetimeInvalid:
        return QT_TRANSLATE_NOOP("Error", "The lifetime must be between %1 and %2 seconds.");
    case ErrorKind::MessageNotACode:
        return QT_TRANSLATE_NOOP("Error",
            "The message %1 is no customer code. Only a customer code is sent again by the next gateway.");
    case ErrorKind::MessageTextGone:
        return QT_TRANSLATE_NOOP("Error",
            "The code of message %1 is not kept any more: its lifetime is over. Ask for a new code.");
    case ErrorKind::MessageNotUnknown:
        return QT_TRANSLATE_NOOP("Error",
            "Message %1 has the status “%2”. Only a message whose status is Unknown can be marked as sent or "
            "not sent.");
    case ErrorKind::ErasureWhileSending:
        return QT_TRANSLATE_NOOP("Error",
            "Message %1 to this number is still waiting or being sent, so nothing was erased. Try again once "
            "it has ended.");
    case ErrorKind::WorkCanceled:
        return QT_TRANSLATE_NOOP("Error", "Stopped before the end.");
    case ErrorKind::ViewNameInvalid:
        return QT_TRANSLATE_NOOP("Error", "Type a name for the view.");
    case ErrorKind::CsvEmpty:
        return QT_TRANSLATE_NOOP("Error",
            "There are no messages in %1. The first line names the columns (to,message), each further line "
            "is a message.");
    case ErrorKind::CsvTooLarge:
        return QT_TRANSLATE_NOOP(
            "Error", "The file is too large: at most %1 MiB and %2 rows are sent at once. Split it.");
    case ErrorKind::CsvNotText:
        return QT_TRANSLATE_NOOP("Error", "Line %1 is not UTF-8 text. Save the file as “CSV UTF-8”.");
    case ErrorKind::CsvQuoteOpen:
        return QT_TRANSLATE_NOOP("Error", "The quotation mark in line %1 is never closed.");
    case ErrorKind::CsvQuoteStray:
        return QT_TRANSLATE_NOOP("Error",
            "In line %1, something follows a closing quotation mark. A quotation mark inside a text is "
            "written twice.");
    case ErrorKind::CsvColumnMissing:
        return QT_TRANSLATE_NOOP(
            "Error", "There is no column “%1”. The first line names the columns; it has: %2.");
    case ErrorKind::CsvColumnTwice:
        return QT_TRANSLATE_NOOP("Error", "The column “%1” is there twice.");
    case ErrorKind::CsvRowShort:
        return QT_TRANSLATE_NOOP("Error", "Line %1 has %2 fields, the first line names %3.");
    case ErrorKind::CsvRowRefused:
        return QT_TRANSLATE_NOOP("Error", "Line %1: %2");
    case ErrorKind::CsvNothingToResume:
        return QT_TRANSLATE_NOOP("Error",
            "Nothing of %1 was sent before, so there is nothing to resume. Send it without --resume.");
    case ErrorKind::MessageExpired:
        return QT_TRANSLATE_NOOP("Error", "It could not be sent within its lifetime of %1 seconds.");
    case ErrorKind::InterruptedInFlight:
        return QT_TRANSLATE_NOOP("Error",
            "OTPost ended while this was on its way to the gateway: it may have been sent. It is not sent "
            "again by itself.");
    case ErrorKind::TextLostWithProgram:
        return QT_TRANSLATE_NOOP("Error",
            "OTPost ended before this was sent, and the code was only in its memory. Ask for a new code.");
    case ErrorKind::GatewayGone:
        return QT_TRANSLATE_NOOP(
            "Error", "The gateway was deleted or disabled before it was this message's turn.");
    case ErrorKind::GatewayResting:
        return QT_TRANSLATE_NOOP("Error", "The gateway rests until %1: %2");
    case ErrorKind::GatewayDailyCap:
        return QT_TRANSLATE_NOOP("Error", "The gateway has had its %1 messages for today.");
    case ErrorKind::GatewayPaused:
        return QT_TRANSLATE_NOOP(
            "Error", "The provider takes no more messages for now, and gets a pause of %1 s.");
    case ErrorKind::SendingStopped:
        return QT_TRANSLATE_NOOP("Error", "Sending was stopped before it was this message's turn.");
    case ErrorKind::SenderUnreachable:
        return QT_TRANSLATE_NOOP("Error", "The file sender.lock in the data directory cannot be used: %1.");
    case ErrorKind::GatewayRehearsed:
        return QT_TRANSLATE_NOOP(
            "Error", "Rehearsed: for this test the gateway counted as not reachable. It was not called.");
    case ErrorKind::ScriptMissing:
        return QT_TRANSLATE_NOOP("Error", "Type the Lua script, or switch the script off.");
    case ErrorKind::ScriptTooLong:
        return QT_TRANSLATE_NOOP("Error", "The script is too long: at most %1 KiB.");
    case ErrorKind::ScriptSyntax:
        return QT_TRANSLATE_NOOP("Error", "Line %1: %2");
    case ErrorKind::ScriptFailed:
        return QT_TRANSLATE_NOOP("Error", "The script failed in line %1: %2");
    case ErrorKind::ScriptDeadline:
        return QT_TRANSLATE_NOOP("Error", "The script did not finish within %1 ms and was stopped.");
    case ErrorKind::ScriptMemory:
        return QT_TRANSLATE_NOOP("Error", "The script needed more than %1 MiB of memory and was stopped.");
    case ErrorKind::ScriptOutput:
        return QT_TRANSLATE_NOOP("Error", "The script gave back more than %1 KiB.");
    case ErrorKind::ScriptEnded:
        return QT_TRANSLATE_NOOP("Error", "The script's worker ended without an answer (%1).");
    case ErrorKind::ScriptResult:
        return QT_TRANSLATE_NOOP(
            "Error", "The script's function %1 returned something that cannot be used: %2");
    case ErrorKind::ScriptWorkerMissing:
        return QT_TRANSLATE_NOOP(
            "Error", "The program that runs Lua scripts cannot be started (%1): %2. Install OTPost again.");
    case ErrorKind::ScriptHost:
        return QT_TRANSLATE_NOOP("Error",
            "The script asked for a request to %1, which is not a host of this gateway. A script may talk to "
            "the hosts of its gateway's addresses only.");
    case ErrorKind::ScriptHttp:
        return QT_TRANSLATE_NOOP("Error", "The request that the script asked for did not succeed: %1");
    case ErrorKind::ScriptVerdict:
        return QT_TRANSLATE_NOOP("Error", "The script says: %1");
    default:
        return nullptr;
    }
}

}
