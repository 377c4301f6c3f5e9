<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AttemptView</name>
    <message>
        <source>%1 is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, not %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the Authorization header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key may be revoked, or “Bearer ” or “Basic ” may be missing in front of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many providers want it in a header called Authorization; others in the address or the payload, as %SECRET:name%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The success rule holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status %1 is a 2xx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status %1 is not a 2xx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status was not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted means that the provider took the message. Check that the SMS arrived on the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a route, it would end here: no gateway can reach this recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a route, the next gateway would get this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been sent. In a route, a customer code would go on to the next gateway; any other message would stop here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name and port are as the provider gives them? A firewall or a proxy may be in the way, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer’s Location header says where the provider points to; often https instead of http, or a slash at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate has to be valid for exactly this name, and this computer’s clock has to be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response below often says which value is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the success response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the response below means success, choose a text from it; upper and lower case count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the success path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the response below means success, choose a place and value from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the provider’s certificate authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this is your own server, put its certificate, or that of its authority, into the form. A public provider’s certificate needs nothing of the kind: then somebody may be in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer’s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If date and time are right, the provider has to renew the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check account and secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account SID, API key and API secret have to belong together, and the account has to be active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to belong to this account. A trial account sends to confirmed numbers only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected, the gateway’s fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected, the recipient’s fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkFile</name>
    <message>
        <source>“%1” is a number in scientific notation, as spreadsheets shorten long ones: its last digits are lost. Format the column as text, put the numbers in again, and save the file anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written as a decimal number. Format the column as text and save the file anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list is read more than once, so it has to be a file on a disk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeChips</name>
    <message>
        <source>recipient, +4915112345678</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipient without plus sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipient without country code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sender above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code alone, customer codes only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“yes” if the text needs UCS-2, else “no”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a secret from the list below</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Compose</name>
    <message>
        <source>Test from OTPost. Your code would be 123456.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>This is too long for a row of a list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurlImport</name>
    <message>
        <source>%1 names a file of certificates, which was not read. If the gateway needs it, choose the file under Own certificate authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header %1 has no value in the command and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command does not say so, but its data is JSON: it will be sent as application/json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command has several recipients. One was kept: a message goes to one number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, as OTPost has no place for it in a gateway of this type: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command switches certificate checks off (%1), and so does the gateway. Switch them on if the provider works with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does the recipient&apos;s number stand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does the text of the message stand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does the sender stand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is the sender?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is your %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is your %1? It is kept with your secrets.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>OTPost cannot start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateways, log and tests in a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory of settings and log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Fill this in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long: at most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not possible here. Use one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number from %1 to %2 %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a web address. Example: https://api.provider.com/send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has no host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address holds a login. Take it out and add a custom header Authorization instead: what stands in the address is not kept secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows # in an address is never sent. Remove it, or write %23 for the character #.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placeholders are allowed after the host name only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2 is not a placeholder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: a single percent sign. Write %% for a percent sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: the value of %2 is no number, so it needs quotation marks: &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, character %2: this is not valid JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: “%2” is not a name=value pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With GET the payload becomes the query of the address, so it cannot be JSON. Use application/x-www-form-urlencoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as path=value. Example: messages.0.status=0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header. Letters, digits and hyphens are allowed, no spaces or line breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OTPost sets the header %1 itself. Remove this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of header %1 has a line break or a character that a header cannot carry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header %1 is there twice. Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret “%1” is there twice. Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a secret. Use letters, digits, hyphen, dot and underscore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no secret called “%1”. Add it under Secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a value for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was given for %2, and the address now leads to %3. Type it again if it is meant for %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%CODE% stands in the template, but this message carries no code. Use %MESSAGE%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message takes %1 SMS; at most %2 are sent as one message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” begins with a country code that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too short for a phone number of its country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too long for a phone number of its country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no country code. Begin with + and the country code, or set a default country in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be a phone number of its country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no gateway with the id %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no message with the id %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gateway is enabled. Add one, or enable one, on the Gateways page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refused access. Allow OTPost to use it when asked, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer within %1 seconds. Look for a window that asks for its password, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain failed: %1. If it was restarted, close OTPost and start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data directory %1 cannot be created: %2. Choose another one with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data directory %1 cannot be written. Change its permissions, or choose another one with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data directory %1 is on a network share (%2), where a database can be damaged. Choose a directory on a local disk with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data in %1 was written by a newer version of OTPost (schema %2, this one knows %3). Install the newer version; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the data in %1 and does not let go. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is not an OTPost database. Move it away, or choose another data directory with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 is damaged. Restore it from a backup; copies made before an upgrade lie beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no host called %1. Check the address and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection within %1 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy of this computer failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No complete answer within %1 ms. The message may have been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection closed before a complete answer. The message may have been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer did not end within %1 bytes and was cut. The message may have been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer came compressed (%1) although this was not asked for, so the success rule could not be checked. The message may have been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped while waiting for the answer. The message may have been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before anything was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refused the login (status %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider wants payment (status %1). Check the balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests for the provider (status %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider is not available at the moment (status %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider points to another address (status %1), which is never followed. Check the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refused the request (status %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider failed while working on the request (status %1). The message may have been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider answered with a status that means nothing here (%1). The message may have been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer does not contain “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has no field %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 should be “%2” and is “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not JSON, so %1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OTPost made a mistake: %1. Please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed: nobody vouches for it. If the server is your own, give its certificate as the gateway&apos;s CA file; otherwise ask the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not know (%2). Ask the provider, or give the authority&apos;s certificate as the gateway&apos;s CA file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that is not in the gateway&apos;s CA file (%2). Give the right file, or none to trust the authorities that this computer knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to %1: the certificate of %3 expired on %2. If the clock of this computer is right, ask the provider to renew it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to %1: the certificate of %3 is not valid before %2. Check the clock of this computer first; if it is right, ask the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at %1 has a certificate for another name (%2). Check the host name in the URL, or ask the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 speaks only TLS 1.1 or older, which is no longer safe. Ask the provider for an address with TLS 1.2 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at %1 does not speak TLS. Check the port, or whether the address begins with http instead of https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 turned the request away without looking at it, so nothing was sent. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refused the login (error %1: %2). Check account, key and secret, and that the account is active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests for the provider (error %1: %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not let this account use this sender, or send to this number (error %1: %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account may not send to this country (error %1: %2). Allow the country in the provider&apos;s console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider says that this number cannot get an SMS (error %1: %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient has asked for no more messages, so this one was not sent (error %1: %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refused the message (error %1: %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider did not tell the balance (status %1). Check the address and the login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s answer is empty, so there is no balance in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has no field %1. Check the field name of the balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number, so the balance could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no certificate in the CA file. It must be a PEM file, with a line that begins with -----BEGIN CERTIFICATE-----.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate %1 in the CA file is damaged. Get the file again and try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA file is longer than %1 bytes. Give only the certificates of the provider&apos;s authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a private key in the CA file. A private key must stay secret: give a file with the certificate only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 in the CA file is that of a server, not of an authority. Give the certificate of the authority that issued it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 in the CA file expired on %2. Get the authority&apos;s new certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 in the CA file is not valid before %2. Check the clock of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like JSON, which needs POST and the content type application/json. Otherwise write name=value pairs joined by &amp;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no stored value for “%1”. Type it again, or unlock the keychain if it is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of “%1” is too long to be kept: at most %2 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value for %1 is not UTF-8 text, so it cannot stand in JSON. Save it as UTF-8 and give it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a header as &apos;Name: value&apos;. The name has letters, digits and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a secret as NAME=VALUE, NAME=@FILE or NAME=-. The name has letters, digits, hyphen, dot and underscore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no amount. Write it with digits and up to four decimals, such as 12.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not go with a gateway of the type %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Account SID is AC followed by 32 characters, 0 to 9 and a to f.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An API key is SK followed by 32 characters, 0 to 9 and a to f. Or leave it empty: then the Account SID is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number with + and country code, a short code, up to 11 letters and digits with at least one letter, or a Messaging Service SID (MG and 32 characters).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the balance can be asked for: fill in the check URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no value when the balance is asked for. Only %SECRET:name% and %FROM% have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the place of the number with dots between: balance, or data.balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preset called “%1”. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a preset: it is not valid JSON at byte %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This preset cannot be used: %1 is too long, at most %2 are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This preset cannot be used: %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This preset cannot be used: presets have no %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This preset cannot be used: the value of %1 is not possible there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This preset cannot be used: %1 needs “%2”, which the preset does not ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This preset cannot be used: the gateway that it makes is not valid (%1, %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is needed. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value given for “%1” is not possible. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands where nothing can be kept secret. Give it as a plain value (on the command line with --set).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not asked for. Possible: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as FIELD=VALUE. Example: --set from=Hotel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration file is too large: at most %1 MiB are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no complete JSON: see line %1, column %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no configuration file of OTPost: it does not begin with a format of “otpost-config”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was made by a newer OTPost (format %1, this one knows %2). Update OTPost and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many here: at most %1 are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands here more than once. Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This OTPost does not know “%1” and leaves it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else belongs here: in JSON, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed secrets in the file are cut or changed. Export them again, or import without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets in a configuration file are sealed by a passphrase, and none was given. Name a file that holds it with --passphrase-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open the secrets in the file. Check it, or import without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateways were changed meanwhile, and nothing was imported. Look at the changes again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose another name, or say that it may be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command is too long: at most %1 characters are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a curl command: it has to begin with the word curl. Paste that command alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would make a shell run another command, and OTPost runs nothing. Remove that part, or put the address or text that it belongs to into quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would make a shell read or write a file, and OTPost does neither. Remove that part, or put the text that it belongs to into quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second command follows on another line. Paste one command; where it goes on in the next line, the line ends with \ (with ^ in the Windows command prompt).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation mark %1 is opened and never closed. Paste the whole command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character %1 is not what a command has there: a text program has probably changed it. Replace it by straight quotation marks or hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reads a file, which OTPost does not do. Put the contents into the command in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl has no option %1. Check how it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OTPost cannot do what the option %1 asks for. Remove it if the provider works without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 needs a value after it. Paste the whole command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command sends a multipart form (-F), and OTPost sends JSON or name=value pairs. Look for an example with -d, or replace -F by -d if the provider takes both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command uses the method %1. OTPost sends with POST or GET: look for such an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command sends data with GET, which OTPost does not do. Add -G if it belongs into the address; otherwise remove -X GET.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command has no address. Paste the whole command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command calls more than one address. Leave one of them; if it is only one, put values with spaces into quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header of the command is not written as &apos;Name: value&apos;. Check what follows -H.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data of the command is not valid JSON at its line %1, character %2. Check its quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command sends data of the type %1. OTPost sends JSON or name=value pairs: look for such an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: say where it stands in the command. Possible: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value given for “%1” is not possible there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain answers on this computer. On Linux, install and start GNOME Keyring or KWallet and log in to a desktop session. On a server, keep the secrets in an encrypted file: “otpost-cli secrets move vault --vault FILE”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault %1 is not there. Put it back from a backup. If it is lost for good, start a new one with “otpost-cli secrets move vault --vault FILE --abandon” and type the secrets again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault %1 needs its passphrase. Name a file that holds it in OTPOST_VAULT_PASSPHRASE_FILE, pass the systemd credential otpost-vault, or run otpost-cli on a terminal, where it asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of the vault cannot be read from %1: %2. Check the path and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no passphrase in %1. Give the vault&apos;s passphrase in one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody on this computer can change the passphrase file %1. Take that right away (chmod 600) and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Nothing was made; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the passphrase of the vault %1. Check it and try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is not an OTPost vault. Choose another name for the vault; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault %1 was written by a newer version of OTPost (format %2, this one knows %3). Install the newer version; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault %1 is damaged: it was cut or changed. Put it back from a backup; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault %1 cannot be read: %2. Check that it is a file, and that this user may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault %1 cannot be written: %2. What it held is unchanged. Check the free space, and that this user may write to its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the vault %1 and does not let go. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to open the vault: %1 MiB are needed. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This data directory keeps its secrets in %1, not in %2. Leave --vault out, or change the store with “otpost-cli secrets move”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This data directory keeps its secrets in a store that this version of OTPost does not know (%1). Install a newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of “%1” of the gateway %2 did not arrive as it was. Nothing was moved; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No complete answer came from the provider. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could mean more than one number, so the balance was not read. Check the field name of the balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not valid UTF-8, or holds a character that cannot stand here, such as NUL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one called “%1” already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two in the file are called “%1”. Give one of them another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no location called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a location. Use up to 100 letters, digits and signs, at least one of them a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a Wi-Fi network: an SSID has 1 to 32 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway %1 is named twice. Each stands in a route once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A route needs at least one gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All gateways of this route are disabled. Enable one on the Gateways page, or put another gateway on the route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An idempotency key has 1 to %1 printable characters without spaces at its ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This idempotency key was used for another message (id %1). Use a new key for a new message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lifetime must be between %1 and %2 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message %1 is no customer code. Only a customer code is sent again by the next gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of message %1 is not kept any more: its lifetime is over. Ask for a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no messages in %1. The first line names the columns (to,message), each further line is a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large: at most %1 MiB and %2 rows are sent at once. Split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8 text. Save the file as “CSV UTF-8”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation mark in line %1 is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In line %1, something follows a closing quotation mark. A quotation mark inside a text is written twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column “%1”. The first line names the columns; it has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has %2 fields, the first line names %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of %1 was sent before, so there is nothing to resume. Send it without --resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be sent within its lifetime of %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OTPost ended while this was on its way to the gateway: it may have been sent. It is not sent again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OTPost ended before this was sent, and the code was only in its memory. Ask for a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway was deleted or disabled before it was this message&apos;s turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway rests until %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway has had its %1 messages for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider takes no more messages for now, and gets a pause of %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending was stopped before it was this message&apos;s turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file sender.lock in the data directory cannot be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the Lua script, or switch the script off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script is too long: at most %1 KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script failed in line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script did not finish within %1 ms and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script needed more than %1 MiB of memory and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script gave back more than %1 KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script&apos;s worker ended without an answer (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script&apos;s function %1 returned something that cannot be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that runs Lua scripts cannot be started (%1): %2. Install OTPost again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script asked for a request to %1, which is not a host of this gateway. A script may talk to the hosts of its gateway&apos;s addresses only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request that the script asked for did not succeed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script says: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GatewayFields</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown in the list and the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gateway that is not enabled serves nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http or https. Placeholders are allowed after the host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %FROM% stands for: a number, a short code or up to 11 letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With GET, the payload is the query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON only with POST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the provider gets. Values are escaped for the place where they stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify SSL certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this on unless the gateway is on your own network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in the body, upper and lower case as here. Empty: any 2xx status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place in the JSON response and its value: messages.0.status=0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values are kept in the keychain. Example: Authorization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For keys in the address or the payload: %SECRET:name% stands for the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeout (ms)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest silence of the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline (ms)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest time for the whole call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom: any provider with an HTTP address. Twilio: built in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM certificates. Where given, only servers that these vouch for are trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the start page of the Twilio Console. Begins with AC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Account SID, which is also what empty means. Safer: a Standard API key, which begins with SK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Auth Token, or the secret that came with the API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number with +, a short code, up to 11 letters and digits, or a Messaging Service SID (MG…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auth Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only to check the signature of delivery reports, where the API secret is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one for other regions or a proxy: https://api.dublin.ie1.twilio.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below it you are told. Up to four decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the balance from time to time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to ask. The headers above are sent along; %SECRET:name% may stand in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the number stands in the response: balance, or data.balance. Empty: the first number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GET unless the provider says otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 where the provider counts in cents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is told when the balance falls below the minimum. Several with commas between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A warning on the dashboard and on the desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use custom Lua script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For providers that no template fits: the script makes the payload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lua script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns the payload, or defines build, judge and balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many as your contract allows; 0.5 is one every two seconds. Empty: no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most calls of this gateway under way together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once it has had so many, the next gateway serves until midnight. 0: any number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GatewayForm</name>
    <message>
        <source>Time limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any 2xx status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GatewayWarning</name>
    <message>
        <source>With http your secrets travel unencrypted, and anyone on the way can read them. Use https if the provider offers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not checked: whoever sits between you and the gateway can read secrets and codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient is in neither URL nor payload. Add %TO%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is in neither URL nor payload. Add %MESSAGE%.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>%1, %2 of %3 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2xx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and “%2” in the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2xx and the SID of a message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the vault %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Country of numbers typed without a country code (two letters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %LOCATION% stands for where no venue is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer code that may or may not have been sent: try the next gateway, or stop as Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any other message that may or may not have been sent: stop as Unknown, or try the next gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds that a message of a list waits for a gateway that can be reached</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShownResponse</name>
    <message numerus="yes">
        <source>(%n byte(s) that are not text)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otpost::Alerts</name>
    <message>
        <source>The last reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed several times in a row, and is skipped while another gateway can serve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no messages until %2, as the provider asked for a pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no messages for now, as the provider asked for a pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gateway of the default route works at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gateway of the route of %1 works at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 carries the messages of the default route in place of %2, its primary gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 carries the messages of %3 in place of %2, its primary gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has had all its messages for the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again by itself. Mend the cause, then test %1; ending its rest by hand has it tried at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider which limit was reached, and set the gateway&apos;s messages per second or per day below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that somebody waits for are still tried, others wait. Look at the reason of each gateway, or add one of another provider to the route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages arrive, but nothing is left to fall back on, and it may cost more. Test %1, or put another gateway first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other gateways of the route serve until midnight. Raise the gateway&apos;s limit if it should send more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>otpost::Health</name>
    <message>
        <source>Its pause is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused until %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) in a row failed. The last one: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Its rest is over, and the next message finds out whether it works again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Works, but %n call(s) in a row failed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One message finds out whether it works again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>otpost::cli::Words</name>
    <message>
        <source>Directory of settings and log (default: OTPOST_DATA_DIR, else the user&apos;s own).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One JSON document on standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown option “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“otpost-cli --help” lists the commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” takes no arguments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: otpost-cli %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fallback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gateways yet. Add the first with “otpost-cli gateway add”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient, with + and country code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (default: a short test).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the venue, for %LOCATION%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and its secrets are removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All gateways in the order of the default route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One gateway with all its fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the fields that are given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a gateway and its secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a gateway again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop using a gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the request that would be sent; sends nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a real SMS through this gateway alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: a secret on the command line can be seen by other users of this machine. Use @FILE or - (standard input).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not check the gateway&apos;s certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the gateway&apos;s certificate (the default).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it without using it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a custom header away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a named secret away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this date or time on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before this date or time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with this status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with an attempt by this gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only of this venue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with this in number or text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only newer than this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only older than this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many (default 100).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One message with every attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted (status %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected, the gateway&apos;s fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected, the recipient&apos;s fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1 is outside the number ranges known for its country. It is sent all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened is not in the log:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message (default), code (a customer code: hidden in the log), test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings with their values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of one setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted file that keeps the secrets in place of the keychain; counts when a data directory is first used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the vault&apos;s file: --vault FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no option %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no option %2. Did you mean %3?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs the option --%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs one of these commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase for the secrets in the file: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the secrets in the file: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: this passphrase is short. Whoever gets the file can try very many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: secrets are left out. Add --with-secrets to seal them in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n gateway(s) written to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Type “yes” to make these changes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as the file says already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. With --yes, these changes are made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File that holds the passphrase; - is standard input. Otherwise it is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets too, sealed by a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace a file that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what a file of “config export” would change, and make the changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the changes without asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only show the changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the secrets in the file alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its value comes from the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: must be given (again) with “gateway edit”; until then the gateway is disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>~ settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>~ order of the default route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Taken: %2. If it is another: --set %3=PLACE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with the provider&apos;s example for curl. It is read, never run. What it leaves open is asked, or answered by --set and --secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check keychain, database, TLS, clock and gateways; say what to mend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also connect to each gateway&apos;s host. Sends nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use either --preset or --from-curl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n segment(s). Nothing was sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This is below the minimum of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider how much is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of the type %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: otpost-cli [OPTION]… COMMAND …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“otpost-cli help COMMAND” tells more about one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“otpost-cli help %1 …” tells more about one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placeholders in URL and payload:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is completion for bash, zsh and fish, not for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manual page, for the build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a command takes, with examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script that completes commands in that shell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A provider that takes JSON. The value of the header, its login, is read from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Kannel on this machine, whose password stands in the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio, with the Auth Token in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A provider that OTPost knows: see “otpost-cli gateway presets”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curl example of a provider&apos;s documentation. It is read, never run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first enabled one is tried first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All fields, for a script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait at most 5 seconds for each answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new login, read from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete gateway 1 and its secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use gateway 1 again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep gateway 1, but send nothing by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the request before anything is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a short test to your own phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left on the account of gateway 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The providers that OTPost knows by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send by the first gateway that takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A one-time code, which the log hides; the outcome as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What failed since the 31st of January.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last ten messages to a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message 7 with each request and response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One value, for a script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take numbers without a country code as Norwegian ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateways and settings without their secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same with the secrets, sealed by a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what an import would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the secrets are, and whether they can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the secrets in an encrypted file from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at everything on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also connect to each gateway and look at its certificate. Sends nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as “gateway add --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completion in this bash (packages install it).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file for ~/.config/fish/completions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”. Did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the type %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required unless a preset is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unless given: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be given more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[OPTION]…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When something does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completion in the shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job itself failed: not sent, or unknown whether it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong usage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration refused; says which field and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret store cannot be used; says what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data directory cannot be used; says what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number with + and country code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same without the +.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The national digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The venue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digits of the one-time code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first word where the text needs Unicode, otherwise the second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message&apos;s id in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A percent sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands for --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with the passphrase of the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by systemd: the credential otpost-vault in it is the passphrase of the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>For the type %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unless set: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send SMS through your own gateways, from the command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sets up SMS gateways, tests them, sends through them and reads the log of what was sent. It works on the same data as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and may run at the same time. Results go to standard output, words for people to standard error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may stand in the URL and the payload of a gateway:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateways, settings and the SMS log (XDG_DATA_HOME is ~/.local/share unless set). Keys and passwords are in the secret store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase for the vault %1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the vault %1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    Talks to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one: otpost-cli gateway add --preset NAME --set … --secret …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers that are known, and what each needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with what is known about a provider: see “gateway presets”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --preset: answer what it asks for, or fill a field of the gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of “%1” of the gateway %2 is not stored. Give it again with “otpost-cli gateway edit”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The gateways have %n secret(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The store can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier move did not clear %1. Run “otpost-cli secrets move” once more, to the store in use, to finish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) moved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The old store still has copies: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the same command again to remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no secret store. Use keychain or vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old store is lost: switch over without its secrets, which have to be given again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where secrets are kept, and whether that works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the secrets in another store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the directory: --data-dir DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it takes no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day such as 2026-01-31, a time such as 2026-01-31T18:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1 is not told the sender: what is sent has no place for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input holds one value, and it was read for another. Use @FILE for this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: semicolons separate the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: tabs separate the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: these columns are not used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Note: %n row(s) are the same as one before them. All are sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Going on with the list that was begun on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking %1 rows, %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping: what is on its way gets its answer. Press Ctrl-C again to end at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more row(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: %1 of %2 rows are wrong. Correct them, or send the others with --skip-invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 had ended before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed: “otpost-cli log list --status error” shows why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are unclear: they may have been sent, and are not sent again. “otpost-cli log list --status unknown” shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 expired before a gateway could take them. --resume sends them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows are wrong and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 were accepted and are still being sent by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 were not begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. To begin again: otpost-cli send --csv %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To go on: otpost-cli send --csv %1 --resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To try the failed ones again: otpost-cli send --csv %1 --resume --retry-failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1/s</source>
        <comment>messages a second</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent %1 of %2 messages in %3%4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 and --csv do not go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file: --csv FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--retry-failed goes with --resume only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>messages a second</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write gateways, locations and settings to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove gateways and locations that are not in the file, and take over its order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ location %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>~ location %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- location %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of %1 is over: the next message may go by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not rest. It serves as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the rest of a gateway that failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with gateways and routes, and what was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use gateway 1 again at once, after its cause was mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hotel and the names of its Wi-Fi networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All locations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name; networks and route stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its route goes with it. The log keeps the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default route: the first that is enabled is tried first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send by gateway 2 there, and by gateway 1 where that fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make gateway 3 the first of the default route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the default route there again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a list, whose first line names the columns: to,message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong now, and what to do about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is added. It uses the default route until “route set” gives it one of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No locations yet. Add the first with “otpost-cli location add NAME”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use either --ssid or --no-ssid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what changes: --name, --ssid or --no-ssid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and its route are removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a Wi-Fi network that is heard there. May be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a Wi-Fi network that is heard there, in place of those so far. May be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a location: an office, a hotel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All locations with their networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a location&apos;s name or networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No networks any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a location and its route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no gateway on this route any more, so nothing can be sent by it. Choose others with “route set”, or go back to the default route with “route reset”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All gateways of this route are disabled, so nothing can be sent by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gateway %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no route of its own, so it uses the default route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: these are enabled, too, and follow: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: nothing is sent by these, as they are disabled: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses the default route again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 had no route of its own. It uses the default route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The location&apos;s name; otherwise the default route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The location&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateways in the order in which they are tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a location these gateways in this order, or put them first in the default route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a location use the default route again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent when OTPost runs next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key was used before: nothing new is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send one SMS by the route of its location, or a list of them from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the venue: its route is used, and %LOCATION% stands for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message under a key that was used within 24 hours is not sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return as soon as it is accepted; it is sent in the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait so long for a gateway that can be reached, where none can be at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a list: a CSV file whose first line names the columns, “to” and “message”, perhaps “location”. All rows are checked before the first is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --csv: go on with the newest list that was begun with this file within 30 days. Sends rows that were not begun, were stopped, expired, or are new; not what was sent, may have been sent, or failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --resume: send also what failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --csv: leave out rows that are wrong, and send the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send what waits, and end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>otpost::doctor::Words</name>
    <message>
        <source>Other users of this machine may look into %1, which holds recipients and texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it to yourself: chmod 700 &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, file system %2, %3 free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room: without it nothing can be logged or sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room before it runs out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sound. Schema %2, SQLite %3, journal %4, %5 messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal should be a write-ahead log (wal), so that window and command line can work at the same time. Close all of OTPost and start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest message in the log is of a time to come: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock was set back since, or was wrong then. Let the system set it by the network (NTP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields and secrets are in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it in the window or with “otpost-cli gateway edit %1 …”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields are in order. Its secrets were not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none yet, so nothing can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one in the window or with “otpost-cli gateway add”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is enabled, so nothing can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable one in the window or with “otpost-cli gateway enable ID”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gave back another value than it was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing, reading and deleting work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept in %1. Writing, reading and deleting work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No TLS library was found, so that no https gateway can be reached. OTPost was built for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install OpenSSL 3 (Debian: libssl3) and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 certificate authorities of the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the authorities that https servers are checked against (Debian: ca-certificates).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, time zone %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the system set its clock by the network (NTP): with a wrong one certificates look expired and codes end too early or too late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no clock that only goes forward, so that time limits may end early when somebody sets the clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set up, and a gateway wants mail when its balance is low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version sends no mail. Watch the balance with “otpost-cli gateway balance ID”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set up. Nothing asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached by %1. The certificate ends on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has ended. Ask whoever runs the server to renew it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends soon. Ask whoever runs the server to renew it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached, without encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets were moved away from %1, and it may still hold copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the same “otpost-cli secrets move” again: it removes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was ended by the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ended with status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lua scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that runs scripts starts and locks itself in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only gateways with a Lua script need it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>otpost::ui::AttemptTimeline</name>
    <message>
        <source>Status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>otpost::ui::AttemptTiming</name>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>otpost::ui::AttemptView</name>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body of the response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is not kept, as it may repeat the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>otpost::ui::CodeChips</name>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All placeholders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>otpost::ui::CodeEditor</name>
    <message>
        <source>Line numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>otpost::ui::ExchangeText</name>
    <message>
        <source>The body is not kept: it may repeat the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>otpost::ui::FieldRow</name>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>otpost::ui::GatewayForm</name>
    <message>
        <source>With GET the payload becomes the query of the address, so it is always form data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>otpost::ui::GatewayFormPage</name>
    <message>
        <source>Gateways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview or test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates as you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works before saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the changes to “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed since the last save is lost otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>otpost::ui::GatewayListModel</name>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets unencrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSL not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>otpost::ui::GatewayTable</name>
    <message>
        <source>Gateways in order of priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>otpost::ui::GatewaysPage</name>
    <message>
        <source>Gateways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending starts at the top. When a gateway fails, the next one gets the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a row: Alt+↑ and Alt+↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your first gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gateway is your account at an SMS provider. With two or more, messages still go out when one fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add custom gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added. Enable it when it is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>otpost::ui::LogModel</name>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>otpost::ui::LogPage</name>
    <message>
        <source>SMS log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the log by number or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every message is listed here with what became of it. Test a gateway to send the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number and no text holds what you are looking for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>otpost::ui::MainWindow</name>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – OTPost</source>
        <comment>page</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>otpost::ui::MessagePanel</name>
    <message numerus="yes">
        <source>%1, %n segment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message %1 to %2: %3
%4 UTC, %5
%6
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>otpost::ui::PageHeader</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otpost::ui::PayloadField</name>
    <message>
        <source>Insert example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>otpost::ui::PreviewHeaders</name>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>otpost::ui::PreviewPane</name>
    <message>
        <source>Sample number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the account to see the request here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in URL and payload to see the request here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>otpost::ui::PreviewRequest</name>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>otpost::ui::SecretEdit</name>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold to show what you typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in the keychain for %1. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>otpost::ui::SecretRow</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>otpost::ui::SecretRows</name>
    <message>
        <source>Add header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>otpost::ui::SideBar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>otpost::ui::TestPane</name>
    <message>
        <source>Run test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run test (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends a real SMS through this gateway alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n SMS</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway cannot be tested yet. What is wrong stands beside its fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This test is not in the log: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>otpost::ui::TestProgress</name>
    <message>
        <source>Waiting for the gateway’s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>otpost::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
