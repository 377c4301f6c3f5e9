// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/CurlOptions.h"

#include <QLatin1String>

#include <algorithm>
#include <array>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

using enum CurlAction;

// All options of curl 8.6, as an unknown one may or may not take the next word for its value.
// https://curl.se/docs/manpage.html
// clang-format off
constexpr std::array options{
    CurlOption{"request", 'X', true, Method}, CurlOption{"head", 'I', false, Head},
    CurlOption{"upload-file", 'T', true, Upload}, CurlOption{"header", 'H', true, Header},
    CurlOption{"data", 'd', true, Data}, CurlOption{"data-ascii", 0, true, Data},
    CurlOption{"data-binary", 0, true, Data}, CurlOption{"data-raw", 0, true, DataRaw},
    CurlOption{"data-urlencode", 0, true, DataUrlEncode}, CurlOption{"json", 0, true, Json},
    CurlOption{"form", 'F', true, Multipart}, CurlOption{"form-string", 0, true, Multipart},
    CurlOption{"get", 'G', false, Get}, CurlOption{"url", 0, true, Url}, CurlOption{"url-query", 0, true, UrlQuery},
    CurlOption{"user", 'u', true, User}, CurlOption{"oauth2-bearer", 0, true, Bearer},
    CurlOption{"insecure", 'k', false, Insecure}, CurlOption{"cacert", 0, true, CaFile},
    CurlOption{"capath", 0, true, CaFile}, CurlOption{"user-agent", 'A', true, UserAgent},
    CurlOption{"referer", 'e', true, Referer}, CurlOption{"cookie", 'b', true, Cookie},
    CurlOption{"globoff", 'g', false, GlobOff}, CurlOption{"next", ':', false, Next},
    CurlOption{"config", 'K', true, ReadsFile}, CurlOption{"netrc", 'n', false, ReadsFile},
    CurlOption{"netrc-optional", 0, false, ReadsFile}, CurlOption{"netrc-file", 0, true, ReadsFile},
    CurlOption{"etag-compare", 0, true, ReadsFile}, CurlOption{"cert", 'E', true, ReadsFile},
    CurlOption{"key", 0, true, ReadsFile}, CurlOption{"anyauth", 0, false, Ignore},
    CurlOption{"basic", 0, false, Ignore}, CurlOption{"compressed", 0, false, Ignore},
    CurlOption{"cert-status", 0, false, Ignore}, CurlOption{"create-dirs", 0, false, Ignore},
    CurlOption{"disable", 'q', false, Ignore}, CurlOption{"fail", 'f', false, Ignore},
    CurlOption{"fail-early", 0, false, Ignore}, CurlOption{"fail-with-body", 0, false, Ignore},
    CurlOption{"false-start", 0, false, Ignore}, CurlOption{"http0.9", 0, false, Ignore},
    CurlOption{"http1.0", '0', false, Ignore}, CurlOption{"http1.1", 0, false, Ignore},
    CurlOption{"http2", 0, false, Ignore}, CurlOption{"http2-prior-knowledge", 0, false, Ignore},
    CurlOption{"http3", 0, false, Ignore}, CurlOption{"http3-only", 0, false, Ignore},
    CurlOption{"ignore-content-length", 0, false, Ignore}, CurlOption{"include", 'i', false, Ignore},
    CurlOption{"ipv4", '4', false, Ignore}, CurlOption{"ipv6", '6', false, Ignore},
    CurlOption{"junk-session-cookies", 'j', false, Ignore}, CurlOption{"list-only", 'l', false, Ignore},
    CurlOption{"location", 'L', false, Ignore}, CurlOption{"location-trusted", 0, false, Ignore},
    CurlOption{"manual", 'M', false, Ignore}, CurlOption{"no-buffer", 'N', false, Ignore},
    CurlOption{"buffer", 0, false, Ignore}, CurlOption{"alpn", 0, false, Ignore}, CurlOption{"npn", 0, false, Ignore},
    CurlOption{"keepalive", 0, false, Ignore}, CurlOption{"sessionid", 0, false, Ignore},
    CurlOption{"clobber", 0, false, Ignore}, CurlOption{"progress-meter", 0, false, Ignore},
    CurlOption{"parallel", 'Z', false, Ignore}, CurlOption{"parallel-immediate", 0, false, Ignore},
    CurlOption{"path-as-is", 0, false, Ignore}, CurlOption{"post301", 0, false, Ignore},
    CurlOption{"post302", 0, false, Ignore}, CurlOption{"post303", 0, false, Ignore},
    CurlOption{"progress-bar", '#', false, Ignore}, CurlOption{"raw", 0, false, Ignore},
    CurlOption{"remote-header-name", 'J', false, Ignore}, CurlOption{"remote-name", 'O', false, Ignore},
    CurlOption{"remote-name-all", 0, false, Ignore}, CurlOption{"remote-time", 'R', false, Ignore},
    CurlOption{"remove-on-error", 0, false, Ignore}, CurlOption{"retry-all-errors", 0, false, Ignore},
    CurlOption{"retry-connrefused", 0, false, Ignore}, CurlOption{"show-error", 'S', false, Ignore},
    CurlOption{"silent", 's', false, Ignore}, CurlOption{"ssl", 0, false, Ignore},
    CurlOption{"ssl-reqd", 0, false, Ignore}, CurlOption{"ssl-allow-beast", 0, false, Ignore},
    CurlOption{"ssl-auto-client-cert", 0, false, Ignore}, CurlOption{"ssl-no-revoke", 0, false, Ignore},
    CurlOption{"ssl-revoke-best-effort", 0, false, Ignore}, CurlOption{"sslv2", '2', false, Ignore},
    CurlOption{"sslv3", '3', false, Ignore}, CurlOption{"styled-output", 0, false, Ignore},
    CurlOption{"suppress-connect-headers", 0, false, Ignore}, CurlOption{"tcp-fastopen", 0, false, Ignore},
    CurlOption{"tcp-nodelay", 0, false, Ignore}, CurlOption{"tlsv1", '1', false, Ignore},
    CurlOption{"tlsv1.0", 0, false, Ignore}, CurlOption{"tlsv1.1", 0, false, Ignore},
    CurlOption{"tlsv1.2", 0, false, Ignore}, CurlOption{"tlsv1.3", 0, false, Ignore},
    CurlOption{"tr-encoding", 0, false, Ignore}, CurlOption{"trace-time", 0, false, Ignore},
    CurlOption{"trace-ids", 0, false, Ignore}, CurlOption{"verbose", 'v', false, Ignore},
    CurlOption{"version", 'V', false, Ignore}, CurlOption{"xattr", 0, false, Ignore},
    CurlOption{"doh-cert-status", 0, false, Ignore}, CurlOption{"doh-insecure", 0, false, Ignore},
    CurlOption{"disallow-username-in-url", 0, false, Ignore}, CurlOption{"metalink", 0, false, Ignore},
    CurlOption{"form-escape", 0, false, Ignore}, CurlOption{"use-ascii", 'B', false, Ignore},
    CurlOption{"append", 'a', false, Ignore}, CurlOption{"crlf", 0, false, Ignore},
    CurlOption{"disable-eprt", 0, false, Ignore}, CurlOption{"disable-epsv", 0, false, Ignore},
    CurlOption{"alt-svc", 0, true, Ignore}, CurlOption{"ciphers", 0, true, Ignore},
    CurlOption{"connect-timeout", 0, true, Ignore}, CurlOption{"cookie-jar", 'c', true, Ignore},
    CurlOption{"create-file-mode", 0, true, Ignore}, CurlOption{"curves", 0, true, Ignore},
    CurlOption{"delegation", 0, true, Ignore}, CurlOption{"dns-interface", 0, true, Ignore},
    CurlOption{"dns-ipv4-addr", 0, true, Ignore}, CurlOption{"dns-ipv6-addr", 0, true, Ignore},
    CurlOption{"dns-servers", 0, true, Ignore}, CurlOption{"doh-url", 0, true, Ignore},
    CurlOption{"dump-header", 'D', true, Ignore}, CurlOption{"egd-file", 0, true, Ignore},
    CurlOption{"engine", 0, true, Ignore}, CurlOption{"etag-save", 0, true, Ignore},
    CurlOption{"expect100-timeout", 0, true, Ignore}, CurlOption{"happy-eyeballs-timeout-ms", 0, true, Ignore},
    CurlOption{"help", 'h', true, Ignore}, CurlOption{"hostpubmd5", 0, true, Ignore},
    CurlOption{"hostpubsha256", 0, true, Ignore}, CurlOption{"hsts", 0, true, Ignore},
    CurlOption{"interface", 0, true, Ignore}, CurlOption{"ip-tos", 0, true, Ignore},
    CurlOption{"keepalive-time", 0, true, Ignore}, CurlOption{"keepalive-cnt", 0, true, Ignore},
    CurlOption{"libcurl", 0, true, Ignore}, CurlOption{"limit-rate", 0, true, Ignore},
    CurlOption{"local-port", 0, true, Ignore}, CurlOption{"max-filesize", 0, true, Ignore},
    CurlOption{"max-redirs", 0, true, Ignore}, CurlOption{"max-time", 'm', true, Ignore},
    CurlOption{"noproxy", 0, true, Ignore}, CurlOption{"output", 'o', true, Ignore},
    CurlOption{"output-dir", 0, true, Ignore}, CurlOption{"parallel-max", 0, true, Ignore},
    CurlOption{"pinnedpubkey", 0, true, Ignore}, CurlOption{"proto", 0, true, Ignore},
    CurlOption{"proto-default", 0, true, Ignore}, CurlOption{"proto-redir", 0, true, Ignore},
    CurlOption{"random-file", 0, true, Ignore}, CurlOption{"rate", 0, true, Ignore},
    CurlOption{"retry", 0, true, Ignore}, CurlOption{"retry-delay", 0, true, Ignore},
    CurlOption{"retry-max-time", 0, true, Ignore}, CurlOption{"speed-limit", 'Y', true, Ignore},
    CurlOption{"speed-time", 'y', true, Ignore}, CurlOption{"stderr", 0, true, Ignore},
    CurlOption{"tls-max", 0, true, Ignore}, CurlOption{"tls13-ciphers", 0, true, Ignore},
    CurlOption{"trace", 0, true, Ignore}, CurlOption{"trace-ascii", 0, true, Ignore},
    CurlOption{"trace-config", 0, true, Ignore}, CurlOption{"variable", 0, true, Ignore},
    CurlOption{"vlan-priority", 0, true, Ignore}, CurlOption{"write-out", 'w', true, Ignore},
    CurlOption{"crlfile", 0, true, Ignore}, CurlOption{"cert-type", 0, true, Ignore},
    CurlOption{"key-type", 0, true, Ignore}, CurlOption{"pass", 0, true, Ignore},
    CurlOption{"pubkey", 0, true, Ignore}, CurlOption{"login-options", 0, true, Ignore},
    CurlOption{"service-name", 0, true, Ignore}, CurlOption{"telnet-option", 't', true, Ignore},
    CurlOption{"time-cond", 'z', true, Ignore}, CurlOption{"digest", 0, false, Unsupported},
    CurlOption{"ntlm", 0, false, Unsupported}, CurlOption{"ntlm-wb", 0, false, Unsupported},
    CurlOption{"negotiate", 0, false, Unsupported}, CurlOption{"proxytunnel", 'p', false, Unsupported},
    CurlOption{"proxy-anyauth", 0, false, Unsupported}, CurlOption{"proxy-basic", 0, false, Unsupported},
    CurlOption{"proxy-digest", 0, false, Unsupported}, CurlOption{"proxy-insecure", 0, false, Unsupported},
    CurlOption{"proxy-negotiate", 0, false, Unsupported}, CurlOption{"proxy-ntlm", 0, false, Unsupported},
    CurlOption{"proxy-ssl-allow-beast", 0, false, Unsupported},
    CurlOption{"proxy-ssl-auto-client-cert", 0, false, Unsupported}, CurlOption{"proxy-tlsv1", 0, false, Unsupported},
    CurlOption{"haproxy-protocol", 0, false, Unsupported}, CurlOption{"socks5-basic", 0, false, Unsupported},
    CurlOption{"socks5-gssapi", 0, false, Unsupported}, CurlOption{"socks5-gssapi-nec", 0, false, Unsupported},
    CurlOption{"compressed-ssh", 0, false, Unsupported}, CurlOption{"ftp-create-dirs", 0, false, Unsupported},
    CurlOption{"ftp-pasv", 0, false, Unsupported}, CurlOption{"ftp-pret", 0, false, Unsupported},
    CurlOption{"ftp-skip-pasv-ip", 0, false, Unsupported}, CurlOption{"ftp-ssl-ccc", 0, false, Unsupported},
    CurlOption{"ftp-ssl-control", 0, false, Unsupported}, CurlOption{"mail-rcpt-allowfails", 0, false, Unsupported},
    CurlOption{"sasl-ir", 0, false, Unsupported}, CurlOption{"tftp-no-options", 0, false, Unsupported},
    CurlOption{"abstract-unix-socket", 0, true, Unsupported}, CurlOption{"aws-sigv4", 0, true, Unsupported},
    CurlOption{"connect-to", 0, true, Unsupported}, CurlOption{"continue-at", 'C', true, Unsupported},
    CurlOption{"ftp-account", 0, true, Unsupported}, CurlOption{"ftp-alternative-to-user", 0, true, Unsupported},
    CurlOption{"ftp-method", 0, true, Unsupported}, CurlOption{"ftp-port", 'P', true, Unsupported},
    CurlOption{"ftp-ssl-ccc-mode", 0, true, Unsupported}, CurlOption{"haproxy-clientip", 0, true, Unsupported},
    CurlOption{"krb", 0, true, Unsupported}, CurlOption{"mail-auth", 0, true, Unsupported},
    CurlOption{"mail-from", 0, true, Unsupported}, CurlOption{"mail-rcpt", 0, true, Unsupported},
    CurlOption{"preproxy", 0, true, Unsupported}, CurlOption{"proxy", 'x', true, Unsupported},
    CurlOption{"proxy-cacert", 0, true, Unsupported}, CurlOption{"proxy-capath", 0, true, Unsupported},
    CurlOption{"proxy-cert", 0, true, Unsupported}, CurlOption{"proxy-cert-type", 0, true, Unsupported},
    CurlOption{"proxy-ciphers", 0, true, Unsupported}, CurlOption{"proxy-crlfile", 0, true, Unsupported},
    CurlOption{"proxy-header", 0, true, Unsupported}, CurlOption{"proxy-key", 0, true, Unsupported},
    CurlOption{"proxy-key-type", 0, true, Unsupported}, CurlOption{"proxy-pass", 0, true, Unsupported},
    CurlOption{"proxy-pinnedpubkey", 0, true, Unsupported}, CurlOption{"proxy-service-name", 0, true, Unsupported},
    CurlOption{"proxy-tls13-ciphers", 0, true, Unsupported}, CurlOption{"proxy-tlsauthtype", 0, true, Unsupported},
    CurlOption{"proxy-tlspassword", 0, true, Unsupported}, CurlOption{"proxy-tlsuser", 0, true, Unsupported},
    CurlOption{"proxy-user", 'U', true, Unsupported}, CurlOption{"proxy1.0", 0, true, Unsupported},
    CurlOption{"quote", 'Q', true, Unsupported}, CurlOption{"range", 'r', true, Unsupported},
    CurlOption{"request-target", 0, true, Unsupported}, CurlOption{"resolve", 0, true, Unsupported},
    CurlOption{"sasl-authzid", 0, true, Unsupported}, CurlOption{"socks4", 0, true, Unsupported},
    CurlOption{"socks4a", 0, true, Unsupported}, CurlOption{"socks5", 0, true, Unsupported},
    CurlOption{"socks5-gssapi-service", 0, true, Unsupported}, CurlOption{"socks5-hostname", 0, true, Unsupported},
    CurlOption{"tftp-blksize", 0, true, Unsupported}, CurlOption{"tlsauthtype", 0, true, Unsupported},
    CurlOption{"tlspassword", 0, true, Unsupported}, CurlOption{"tlsuser", 0, true, Unsupported},
    CurlOption{"unix-socket", 0, true, Unsupported},
};
// clang-format on

}

const CurlOption* curlOption(const QString& name)
{
    const auto find = [](const QString& wanted) -> const CurlOption* {
        const auto found = std::find_if(options.begin(), options.end(),
            [&wanted](const CurlOption& option) { return wanted == QLatin1String(option.name); });
        return found == options.end() ? nullptr : &*found;
    };
    if (const CurlOption* option = find(name))
        return option;
    return name.startsWith("no-"_L1) ? find(name.mid(3)) : nullptr;
}

const CurlOption* curlOption(QChar letter)
{
    const auto found = std::find_if(options.begin(), options.end(), [letter](const CurlOption& option) {
        return option.letter != 0 && letter == QLatin1Char(option.letter);
    });
    return found == options.end() ? nullptr : &*found;
}

}
