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
        <source>Another gateway is called “%1”. Choose another name.</source>
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
        <source>This looks like JSON. Set the content type to application/json, or write name=value pairs joined by &amp;.</source>
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
        <source>The value of “%1” is not in the keychain. Type it again, or unlock the keychain if it is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of “%1” is too long for a keychain: at most %2 bytes.</source>
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
        <source>The text is not valid UTF-8, or holds a NUL character.</source>
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
        <source>No keychain answers on this computer. On Linux, install and start GNOME Keyring or KWallet and log in to a desktop session.</source>
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
        <source>Custom: any provider with an HTTP address.</source>
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
        <source>otpost-cli [--data-dir DIR] [--json] COMMAND …

Commands:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
“otpost-cli COMMAND --help” tells more. Exit status: 0 done, 1 not done, 2 wrong usage,
3 configuration refused, 4 no secret store, 5 no data directory.</source>
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
        <source>%1, %2 segment(s). Nothing was sent.</source>
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
        <source>%1 segment(s)</source>
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
        <source>Send one SMS by the default route.</source>
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
    <message numerus="yes">
        <source>%1, %n byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
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
