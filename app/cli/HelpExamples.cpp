// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/HelpTable.h"
#include "app/cli/Words.h"

namespace otpost::cli {

using namespace Qt::StringLiterals;

namespace {

struct Entry {
    QString command;
    Example example;
};

QList<Entry> gatewayExamples()
{
    return {
        {u"gateway add"_s,
            {uR"(otpost-cli gateway add --name "My provider" \
    --url https://api.example.com/sms \
    --payload '{"to": "%TO%", "text": "%MESSAGE%"}' \
    --header 'Authorization: @login.txt')"_s,
                Words::tr(
                    "A provider that takes JSON. The value of the header, its login, is read from a file.")}},
        {u"gateway add"_s,
            {uR"(otpost-cli gateway add --name Kannel --method GET \
    --url http://127.0.0.1:13013/cgi-bin/sendsms \
    --payload 'username=me&password=%SECRET:pw%&to=%TO%&text=%MESSAGE%' \
    --secret pw=@password.txt)"_s,
                Words::tr("A Kannel on this machine, whose password stands in the address.")}},
        {u"gateway add"_s,
            {uR"(otpost-cli gateway add --name Twilio --type twilio \
    --account-sid AC0123456789abcdef0123456789abcdef \
    --from +15005550006 --secret api_secret=@token.txt)"_s,
                Words::tr("Twilio, with the Auth Token in a file.")}},
        {u"gateway add"_s,
            {u"otpost-cli gateway add --preset seven --set from=Hotel --secret api_key=@key.txt"_s,
                Words::tr("A provider that OTPost knows: see “otpost-cli gateway presets”.")}},
        {u"gateway add"_s,
            {uR"(otpost-cli gateway add --preset-file provider.json --yes \
    --secret api_key=@key.txt)"_s,
                Words::tr("A preset that somebody gave you. It says where it sends what you give it.")}},
        {u"gateway add"_s,
            {u"otpost-cli gateway add --from-curl @example.txt --name Provider"_s,
                Words::tr("The curl example of a provider's documentation. It is read, never run.")}},
        {u"gateway list"_s,
            {u"otpost-cli gateway list"_s, Words::tr("The first enabled one is tried first.")}},
        {u"gateway show"_s, {u"otpost-cli gateway show 1 --json"_s, Words::tr("All fields, for a script.")}},
        {u"gateway edit"_s,
            {u"otpost-cli gateway edit 1 --timeout 5000"_s,
                Words::tr("Wait at most 5 seconds for each answer.")}},
        {u"gateway edit"_s,
            {u"otpost-cli gateway edit 1 --header 'Authorization: -' <login.txt"_s,
                Words::tr("A new login, read from standard input.")}},
        {u"gateway remove"_s,
            {u"otpost-cli gateway remove 1"_s, Words::tr("Delete gateway 1 and its secrets.")}},
        {u"gateway enable"_s, {u"otpost-cli gateway enable 1"_s, Words::tr("Use gateway 1 again.")}},
        {u"gateway disable"_s,
            {u"otpost-cli gateway disable 1"_s, Words::tr("Keep gateway 1, but send nothing by it.")}},
        {u"gateway preview"_s,
            {u"otpost-cli gateway preview 1 --to +4790000000 --message 'Your code is 123456'"_s,
                Words::tr("See the request before anything is sent.")}},
        {u"gateway test"_s,
            {u"otpost-cli gateway test 1 --to +4790000000"_s,
                Words::tr("Send a short test to your own phone.")}},
        {u"gateway balance"_s,
            {u"otpost-cli gateway balance 1"_s, Words::tr("What is left on the account of gateway 1.")}},
        {u"gateway reset-health"_s,
            {u"otpost-cli gateway reset-health 1"_s,
                Words::tr("Use gateway 1 again at once, after its cause was mended.")}},
        {u"gateway report-url"_s,
            {u"otpost-cli gateway report-url 1"_s,
                Words::tr("To be typed in where the provider asks for a callback address.")}},
        {u"gateway presets"_s,
            {u"otpost-cli gateway presets"_s,
                Words::tr("The providers that OTPost knows by name, and your own presets.")}},
        {u"gateway save-preset"_s,
            {u"otpost-cli gateway save-preset 1 --name 'Textline EU' --output textline.json"_s,
                Words::tr("A preset of gateway 1 to give away. No secret is in it.")}},
        {u"gateway remove-preset"_s,
            {u"otpost-cli gateway remove-preset textline-eu"_s,
                Words::tr("Gateways that were made of it stay.")}},
    };
}

QList<Entry> routeExamples()
{
    return {
        {u"location add"_s,
            {u"otpost-cli location add 'Harbour Hotel' --ssid 'Harbour Guest' --ssid 'Harbour Bar'"_s,
                Words::tr("A hotel and the names of its Wi-Fi networks.")}},
        {u"location list"_s, {u"otpost-cli location list"_s, Words::tr("All locations.")}},
        {u"location edit"_s,
            {u"otpost-cli location edit 'Harbour Hotel' --name 'Hotel Fjord'"_s,
                Words::tr("Another name; networks and route stay.")}},
        {u"location edit"_s,
            {u"otpost-cli location edit 'Harbour Hotel' --access opennds --access-key @faskey.txt"_s,
                Words::tr("Guests get online by openNDS, whose key is read from a file.")}},
        {u"location remove"_s,
            {u"otpost-cli location remove 'Harbour Hotel'"_s,
                Words::tr("Its route goes with it. The log keeps the name.")}},
        {u"route show"_s,
            {u"otpost-cli route show"_s,
                Words::tr("The default route: the first that is enabled is tried first.")}},
        {u"route set"_s,
            {u"otpost-cli route set --location 'Harbour Hotel' 2 1"_s,
                Words::tr("Send by gateway 2 there, and by gateway 1 where that fails.")}},
        {u"route set"_s,
            {u"otpost-cli route set 3"_s, Words::tr("Make gateway 3 the first of the default route.")}},
        {u"route reset"_s,
            {u"otpost-cli route reset --location 'Harbour Hotel'"_s,
                Words::tr("Use the default route there again.")}},
        {u"route try"_s,
            {u"otpost-cli route try --to +4790000000 --location 'Harbour Hotel'"_s,
                Words::tr("Who would be asked first there, and who would be skipped.")}},
    };
}

QList<Entry> otherExamples()
{
    return {
        {u"send"_s,
            {u"otpost-cli send --to +4790000000 --message 'Welcome'"_s,
                Words::tr("Send by the first gateway that takes it.")}},
        {u"send"_s,
            {uR"(otpost-cli send --to +4790000000 --type code --json \
    --message 'Your code is 123456')"_s,
                Words::tr("A one-time code, which the log hides; the outcome as JSON.")}},
        {u"send"_s,
            {u"otpost-cli send --to +4790000000 --message Test --type test --rehearse-failure"_s,
                Words::tr("As if the primary were down: the fallback has to deliver.")}},
        {u"send"_s,
            {u"otpost-cli send --csv list.csv"_s,
                Words::tr("Send a list, whose first line names the columns: to,message.")}},
        {u"otp start"_s,
            {u"otpost-cli otp start --to +4790000000"_s,
                Words::tr("Send a code. What is printed names it for the other two.")}},
        {u"otp check"_s,
            {u"otpost-cli otp check 1f0e2d3c4b5a6978 123456 --json"_s,
                Words::tr("Is this the code that was sent?")}},
        {u"otp resend"_s,
            {u"otpost-cli otp resend 1f0e2d3c4b5a6978"_s,
                Words::tr("The guest got nothing: the next gateway.")}},
        {u"otp rates"_s,
            {u"otpost-cli otp rates --by gateway,country --since 2026-01-31"_s,
                Words::tr("Which gateway's codes arrive where, without any report.")}},
        {u"splash add"_s,
            {uR"(otpost-cli splash add 'Hotel page' --location 'Harbour Hotel' --country NO,SE \
    --title 'Welcome aboard' --title de='Willkommen an Bord' --terms @terms.html)"_s,
                Words::tr("The page of a hotel, with a title in two languages and terms from a file.")}},
        {u"splash list"_s, {u"otpost-cli splash list"_s, Words::tr("All splash pages.")}},
        {u"splash show"_s,
            {u"otpost-cli splash show 'Hotel page' --json"_s, Words::tr("All fields, for a script.")}},
        {u"splash edit"_s,
            {u"otpost-cli splash edit 'Hotel page' --accent '#7A1F3D' --otp off"_s,
                Words::tr("Another colour, and no codes.")}},
        {u"splash remove"_s, {u"otpost-cli splash remove 'Hotel page'"_s, Words::tr("Delete that page.")}},
        {u"token create"_s,
            {u"otpost-cli token create 'Portal of the hotel' --scope otp"_s,
                Words::tr("For a portal that sends and checks codes. The token is shown once.")}},
        {u"token list"_s, {u"otpost-cli token list"_s, Words::tr("Who may call the service.")}},
        {u"token revoke"_s, {u"otpost-cli token revoke 1"_s, Words::tr("From now on it is refused.")}},
        {u"serve"_s,
            {u"otpost-cli serve --listen 127.0.0.1:0"_s,
                Words::tr("At any port that is free; which one is printed.")}},
        {u"log list"_s,
            {u"otpost-cli log list --since 2026-01-31 --status error"_s,
                Words::tr("What failed since the 31st of January.")}},
        {u"log list"_s,
            {u"otpost-cli log list --search 4790000000 --limit 10"_s,
                Words::tr("The last ten messages to a number.")}},
        {u"log list"_s,
            {u"otpost-cli log list --type test --sort gateway --ascending"_s,
                Words::tr("All tests, by gateway.")}},
        {u"log export"_s,
            {u"otpost-cli log export --format csv --output january.csv --since 2026-01-01 --until 2026-02-01"_s,
                Words::tr("A month as a table.")}},
        {u"log prune"_s,
            {u"otpost-cli log prune --days 365 --content-days 30"_s,
                Words::tr("Messages go after a year, what was in them after a month.")}},
        {u"log erase"_s,
            {u"otpost-cli log erase +4790000000"_s, Words::tr("As somebody asks who has the right to.")}},
        {u"log erasures"_s, {u"otpost-cli log erasures"_s, Words::tr("Proof that it was done.")}},
        {u"log mark"_s,
            {u"otpost-cli log mark 7 sent"_s, Words::tr("The provider's own list says that it was sent.")}},
        {u"guest"_s,
            {u"otpost-cli guest +4790000000"_s, Words::tr("What became of the last code to this number.")}},
        {u"log show"_s, {u"otpost-cli log show 7"_s, Words::tr("Message 7 with each request and response.")}},
        {u"alerts list"_s,
            {u"otpost-cli alerts list"_s, Words::tr("What is wrong now, and what to do about it.")}},
        {u"alerts tell"_s,
            {u"otpost-cli alerts tell"_s, Words::tr("In a crontab, beside “otpost-cli balance --now”.")}},
        {u"balance"_s, {u"otpost-cli balance --now"_s, Words::tr("Ask all providers what is left.")}},
        {u"mail test"_s,
            {u"otpost-cli mail test --to me@example.com"_s, Words::tr("See whether alerts would arrive.")}},
        {u"mail waiting"_s, {u"otpost-cli mail waiting"_s, Words::tr("Why no mail came.")}},
        {u"settings list"_s, {u"otpost-cli settings list"_s, Words::tr("All settings.")}},
        {u"settings get"_s,
            {u"otpost-cli settings get default-country"_s, Words::tr("One value, for a script.")}},
        {u"settings set"_s,
            {u"otpost-cli settings set default-country NO"_s,
                Words::tr("Take numbers without a country code as Norwegian ones.")}},
        {u"settings set"_s,
            {u"otpost-cli settings set mail-password @password.txt"_s,
                Words::tr("The password of the mail server, from a file.")}},
        {u"config export"_s,
            {u"otpost-cli config export otpost.json"_s,
                Words::tr("Gateways and settings without their secrets.")}},
        {u"config export"_s,
            {uR"(otpost-cli config export otpost.json --with-secrets \
    --passphrase-file passphrase.txt)"_s,
                Words::tr("The same with the secrets, sealed by a passphrase.")}},
        {u"config import"_s,
            {u"otpost-cli config import otpost.json --dry-run"_s,
                Words::tr("See what an import would change.")}},
        {u"secrets status"_s,
            {u"otpost-cli secrets status"_s,
                Words::tr("Where the secrets are, and whether they can be read.")}},
        {u"secrets move"_s,
            {u"otpost-cli secrets move vault --vault vault.otpost"_s,
                Words::tr("Keep the secrets in an encrypted file from now on.")}},
        {u"doctor"_s, {u"otpost-cli doctor"_s, Words::tr("Look at everything on this machine.")}},
        {u"doctor"_s,
            {u"otpost-cli doctor --network"_s,
                Words::tr("Also connect to each gateway and look at its certificate. Sends nothing.")}},
        {u"help"_s, {u"otpost-cli help gateway add"_s, Words::tr("The same as “gateway add --help”.")}},
        {u"completion"_s,
            {u". <(otpost-cli completion bash)"_s,
                Words::tr("Completion in this bash (packages install it).")}},
        {u"completion"_s,
            {u"otpost-cli completion fish >otpost-cli.fish"_s,
                Words::tr("A file for ~/.config/fish/completions.")}},
    };
}

}

QList<Example> examplesOf(const QString& commandName)
{
    QList<Example> examples;
    for (const Entry& entry : gatewayExamples() + routeExamples() + otherExamples()) {
        if (entry.command == commandName)
            examples.append(entry.example);
    }
    return examples;
}

QList<Example> firstExamples()
{
    QList<Example> examples;
    for (const QString& name : {u"gateway add"_s, u"gateway test"_s, u"send"_s, u"log list"_s, u"doctor"_s})
        examples += examplesOf(name).mid(0, 1);
    return examples;
}

}
