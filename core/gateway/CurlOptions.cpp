// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/CurlOptions.h"

#include <QLatin1String>

#include <algorithm>
#include <iterator>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

using enum CurlAction;

// All options of curl 8.6, as an unknown one may or may not take the next word for its value.
// https://curl.se/docs/manpage.html
// clang-format off
constexpr CurlOption options[]{
    {"request", 'X', true, Method}, {"head", 'I', false, Head},
    {"upload-file", 'T', true, Upload}, {"header", 'H', true, Header},
    {"data", 'd', true, Data}, {"data-ascii", 0, true, Data},
    {"data-binary", 0, true, Data}, {"data-raw", 0, true, DataRaw},
    {"data-urlencode", 0, true, DataUrlEncode}, {"json", 0, true, Json},
    {"form", 'F', true, Multipart}, {"form-string", 0, true, Multipart},
    {"get", 'G', false, Get}, {"url", 0, true, Url}, {"url-query", 0, true, UrlQuery},
    {"user", 'u', true, User}, {"oauth2-bearer", 0, true, Bearer},
    {"insecure", 'k', false, Insecure}, {"cacert", 0, true, CaFile},
    {"capath", 0, true, CaFile}, {"user-agent", 'A', true, UserAgent},
    {"referer", 'e', true, Referer}, {"cookie", 'b', true, Cookie},
    {"globoff", 'g', false, GlobOff}, {"next", ':', false, Next},
    {"config", 'K', true, ReadsFile}, {"netrc", 'n', false, ReadsFile},
    {"netrc-optional", 0, false, ReadsFile}, {"netrc-file", 0, true, ReadsFile},
    {"etag-compare", 0, true, ReadsFile}, {"cert", 'E', true, ReadsFile},
    {"key", 0, true, ReadsFile}, {"anyauth", 0, false, Ignore},
    {"basic", 0, false, Ignore}, {"compressed", 0, false, Ignore},
    {"cert-status", 0, false, Ignore}, {"create-dirs", 0, false, Ignore},
    {"disable", 'q', false, Ignore}, {"fail", 'f', false, Ignore},
    {"fail-early", 0, false, Ignore}, {"fail-with-body", 0, false, Ignore},
    {"false-start", 0, false, Ignore}, {"http0.9", 0, false, Ignore},
    {"http1.0", '0', false, Ignore}, {"http1.1", 0, false, Ignore},
    {"http2", 0, false, Ignore}, {"http2-prior-knowledge", 0, false, Ignore},
    {"http3", 0, false, Ignore}, {"http3-only", 0, false, Ignore},
    {"ignore-content-length", 0, false, Ignore}, {"include", 'i', false, Ignore},
    {"ipv4", '4', false, Ignore}, {"ipv6", '6', false, Ignore},
    {"junk-session-cookies", 'j', false, Ignore}, {"list-only", 'l', false, Ignore},
    {"location", 'L', false, Ignore}, {"location-trusted", 0, false, Ignore},
    {"manual", 'M', false, Ignore}, {"no-buffer", 'N', false, Ignore},
    {"buffer", 0, false, Ignore}, {"alpn", 0, false, Ignore}, {"npn", 0, false, Ignore},
    {"keepalive", 0, false, Ignore}, {"sessionid", 0, false, Ignore},
    {"clobber", 0, false, Ignore}, {"progress-meter", 0, false, Ignore},
    {"parallel", 'Z', false, Ignore}, {"parallel-immediate", 0, false, Ignore},
    {"path-as-is", 0, false, Ignore}, {"post301", 0, false, Ignore},
    {"post302", 0, false, Ignore}, {"post303", 0, false, Ignore},
    {"progress-bar", '#', false, Ignore}, {"raw", 0, false, Ignore},
    {"remote-header-name", 'J', false, Ignore}, {"remote-name", 'O', false, Ignore},
    {"remote-name-all", 0, false, Ignore}, {"remote-time", 'R', false, Ignore},
    {"remove-on-error", 0, false, Ignore}, {"retry-all-errors", 0, false, Ignore},
    {"retry-connrefused", 0, false, Ignore}, {"show-error", 'S', false, Ignore},
    {"silent", 's', false, Ignore}, {"ssl", 0, false, Ignore},
    {"ssl-reqd", 0, false, Ignore}, {"ssl-allow-beast", 0, false, Ignore},
    {"ssl-auto-client-cert", 0, false, Ignore}, {"ssl-no-revoke", 0, false, Ignore},
    {"ssl-revoke-best-effort", 0, false, Ignore}, {"sslv2", '2', false, Ignore},
    {"sslv3", '3', false, Ignore}, {"styled-output", 0, false, Ignore},
    {"suppress-connect-headers", 0, false, Ignore}, {"tcp-fastopen", 0, false, Ignore},
    {"tcp-nodelay", 0, false, Ignore}, {"tlsv1", '1', false, Ignore},
    {"tlsv1.0", 0, false, Ignore}, {"tlsv1.1", 0, false, Ignore},
    {"tlsv1.2", 0, false, Ignore}, {"tlsv1.3", 0, false, Ignore},
    {"tr-encoding", 0, false, Ignore}, {"trace-time", 0, false, Ignore},
    {"trace-ids", 0, false, Ignore}, {"verbose", 'v', false, Ignore},
    {"version", 'V', false, Ignore}, {"xattr", 0, false, Ignore},
    {"doh-cert-status", 0, false, Ignore}, {"doh-insecure", 0, false, Ignore},
    {"disallow-username-in-url", 0, false, Ignore}, {"metalink", 0, false, Ignore},
    {"form-escape", 0, false, Ignore}, {"use-ascii", 'B', false, Ignore},
    {"append", 'a', false, Ignore}, {"crlf", 0, false, Ignore},
    {"disable-eprt", 0, false, Ignore}, {"disable-epsv", 0, false, Ignore},
    {"alt-svc", 0, true, Ignore}, {"ciphers", 0, true, Ignore},
    {"connect-timeout", 0, true, Ignore}, {"cookie-jar", 'c', true, Ignore},
    {"create-file-mode", 0, true, Ignore}, {"curves", 0, true, Ignore},
    {"delegation", 0, true, Ignore}, {"dns-interface", 0, true, Ignore},
    {"dns-ipv4-addr", 0, true, Ignore}, {"dns-ipv6-addr", 0, true, Ignore},
    {"dns-servers", 0, true, Ignore}, {"doh-url", 0, true, Ignore},
    {"dump-header", 'D', true, Ignore}, {"egd-file", 0, true, Ignore},
    {"engine", 0, true, Ignore}, {"etag-save", 0, true, Ignore},
    {"expect100-timeout", 0, true, Ignore}, {"happy-eyeballs-timeout-ms", 0, true, Ignore},
    {"help", 'h', true, Ignore}, {"hostpubmd5", 0, true, Ignore},
    {"hostpubsha256", 0, true, Ignore}, {"hsts", 0, true, Ignore},
    {"interface", 0, true, Ignore}, {"ip-tos", 0, true, Ignore},
    {"keepalive-time", 0, true, Ignore}, {"keepalive-cnt", 0, true, Ignore},
    {"libcurl", 0, true, Ignore}, {"limit-rate", 0, true, Ignore},
    {"local-port", 0, true, Ignore}, {"max-filesize", 0, true, Ignore},
    {"max-redirs", 0, true, Ignore}, {"max-time", 'm', true, Ignore},
    {"noproxy", 0, true, Ignore}, {"output", 'o', true, Ignore},
    {"output-dir", 0, true, Ignore}, {"parallel-max", 0, true, Ignore},
    {"pinnedpubkey", 0, true, Ignore}, {"proto", 0, true, Ignore},
    {"proto-default", 0, true, Ignore}, {"proto-redir", 0, true, Ignore},
    {"random-file", 0, true, Ignore}, {"rate", 0, true, Ignore},
    {"retry", 0, true, Ignore}, {"retry-delay", 0, true, Ignore},
    {"retry-max-time", 0, true, Ignore}, {"speed-limit", 'Y', true, Ignore},
    {"speed-time", 'y', true, Ignore}, {"stderr", 0, true, Ignore},
    {"tls-max", 0, true, Ignore}, {"tls13-ciphers", 0, true, Ignore},
    {"trace", 0, true, Ignore}, {"trace-ascii", 0, true, Ignore},
    {"trace-config", 0, true, Ignore}, {"variable", 0, true, Ignore},
    {"vlan-priority", 0, true, Ignore}, {"write-out", 'w', true, Ignore},
    {"crlfile", 0, true, Ignore}, {"cert-type", 0, true, Ignore},
    {"key-type", 0, true, Ignore}, {"pass", 0, true, Ignore},
    {"pubkey", 0, true, Ignore}, {"login-options", 0, true, Ignore},
    {"service-name", 0, true, Ignore}, {"telnet-option", 't', true, Ignore},
    {"time-cond", 'z', true, Ignore}, {"digest", 0, false, Unsupported},
    {"ntlm", 0, false, Unsupported}, {"ntlm-wb", 0, false, Unsupported},
    {"negotiate", 0, false, Unsupported}, {"proxytunnel", 'p', false, Unsupported},
    {"proxy-anyauth", 0, false, Unsupported}, {"proxy-basic", 0, false, Unsupported},
    {"proxy-digest", 0, false, Unsupported}, {"proxy-insecure", 0, false, Unsupported},
    {"proxy-negotiate", 0, false, Unsupported}, {"proxy-ntlm", 0, false, Unsupported},
    {"proxy-ssl-allow-beast", 0, false, Unsupported},
    {"proxy-ssl-auto-client-cert", 0, false, Unsupported}, {"proxy-tlsv1", 0, false, Unsupported},
    {"haproxy-protocol", 0, false, Unsupported}, {"socks5-basic", 0, false, Unsupported},
    {"socks5-gssapi", 0, false, Unsupported}, {"socks5-gssapi-nec", 0, false, Unsupported},
    {"compressed-ssh", 0, false, Unsupported}, {"ftp-create-dirs", 0, false, Unsupported},
    {"ftp-pasv", 0, false, Unsupported}, {"ftp-pret", 0, false, Unsupported},
    {"ftp-skip-pasv-ip", 0, false, Unsupported}, {"ftp-ssl-ccc", 0, false, Unsupported},
    {"ftp-ssl-control", 0, false, Unsupported}, {"mail-rcpt-allowfails", 0, false, Unsupported},
    {"sasl-ir", 0, false, Unsupported}, {"tftp-no-options", 0, false, Unsupported},
    {"abstract-unix-socket", 0, true, Unsupported}, {"aws-sigv4", 0, true, Unsupported},
    {"connect-to", 0, true, Unsupported}, {"continue-at", 'C', true, Unsupported},
    {"ftp-account", 0, true, Unsupported}, {"ftp-alternative-to-user", 0, true, Unsupported},
    {"ftp-method", 0, true, Unsupported}, {"ftp-port", 'P', true, Unsupported},
    {"ftp-ssl-ccc-mode", 0, true, Unsupported}, {"haproxy-clientip", 0, true, Unsupported},
    {"krb", 0, true, Unsupported}, {"mail-auth", 0, true, Unsupported},
    {"mail-from", 0, true, Unsupported}, {"mail-rcpt", 0, true, Unsupported},
    {"preproxy", 0, true, Unsupported}, {"proxy", 'x', true, Unsupported},
    {"proxy-cacert", 0, true, Unsupported}, {"proxy-capath", 0, true, Unsupported},
    {"proxy-cert", 0, true, Unsupported}, {"proxy-cert-type", 0, true, Unsupported},
    {"proxy-ciphers", 0, true, Unsupported}, {"proxy-crlfile", 0, true, Unsupported},
    {"proxy-header", 0, true, Unsupported}, {"proxy-key", 0, true, Unsupported},
    {"proxy-key-type", 0, true, Unsupported}, {"proxy-pass", 0, true, Unsupported},
    {"proxy-pinnedpubkey", 0, true, Unsupported}, {"proxy-service-name", 0, true, Unsupported},
    {"proxy-tls13-ciphers", 0, true, Unsupported}, {"proxy-tlsauthtype", 0, true, Unsupported},
    {"proxy-tlspassword", 0, true, Unsupported}, {"proxy-tlsuser", 0, true, Unsupported},
    {"proxy-user", 'U', true, Unsupported}, {"proxy1.0", 0, true, Unsupported},
    {"quote", 'Q', true, Unsupported}, {"range", 'r', true, Unsupported},
    {"request-target", 0, true, Unsupported}, {"resolve", 0, true, Unsupported},
    {"sasl-authzid", 0, true, Unsupported}, {"socks4", 0, true, Unsupported},
    {"socks4a", 0, true, Unsupported}, {"socks5", 0, true, Unsupported},
    {"socks5-gssapi-service", 0, true, Unsupported}, {"socks5-hostname", 0, true, Unsupported},
    {"tftp-blksize", 0, true, Unsupported}, {"tlsauthtype", 0, true, Unsupported},
    {"tlspassword", 0, true, Unsupported}, {"tlsuser", 0, true, Unsupported},
    {"unix-socket", 0, true, Unsupported},
};
// clang-format on

}

const CurlOption* curlOption(const QString& name)
{
    const auto find = [](const QString& wanted) -> const CurlOption* {
        const auto found = std::find_if(std::begin(options), std::end(options),
            [&wanted](const CurlOption& option) { return wanted == QLatin1String(option.name); });
        return found == std::end(options) ? nullptr : &*found;
    };
    if (const CurlOption* option = find(name))
        return option;
    return name.startsWith("no-"_L1) ? find(name.mid(3)) : nullptr;
}

const CurlOption* curlOption(QChar letter)
{
    const auto found
        = std::find_if(std::begin(options), std::end(options), [letter](const CurlOption& option) {
              return option.letter != 0 && letter == QLatin1Char(option.letter);
          });
    return found == std::end(options) ? nullptr : &*found;
}

}
