<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AccessKind</name>
    <message>
        <source>Redirect with a signed grant</source>
        <translation>Weiterleitung mit einer signierten Freigabe</translation>
    </message>
    <message>
        <source>MikroTik hotspot</source>
        <translation>MikroTik-Hotspot</translation>
    </message>
    <message>
        <source>openNDS</source>
        <translation>openNDS</translation>
    </message>
    <message>
        <source>None: the page only says that all is well</source>
        <translation>Keiner: Die Seite sagt nur, dass alles in Ordnung ist</translation>
    </message>
</context>
<context>
    <name>AttemptView</name>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 ist nicht %2</translation>
    </message>
    <message>
        <source>%1 is %2, not %3</source>
        <translation>%1 ist %2, nicht %3</translation>
    </message>
    <message>
        <source>%1 was not checked</source>
        <translation>%1 wurde nicht geprüft</translation>
    </message>
    <message>
        <source>“%1” is in the body</source>
        <translation>„%1“ steht im Text der Antwort</translation>
    </message>
    <message>
        <source>“%1” is not in the body</source>
        <translation>„%1“ steht nicht im Text der Antwort</translation>
    </message>
    <message>
        <source>“%1” was not looked for</source>
        <translation>„%1“ wurde nicht gesucht</translation>
    </message>
    <message>
        <source>Check the Authorization header</source>
        <translation>Authorization-Header prüfen</translation>
    </message>
    <message>
        <source>The key may be revoked, or “Bearer ” or “Basic ” may be missing in front of it.</source>
        <translation>Der Schlüssel kann widerrufen sein, oder davor fehlt „Bearer “ oder „Basic “.</translation>
    </message>
    <message>
        <source>Check the login</source>
        <translation>Anmeldung prüfen</translation>
    </message>
    <message>
        <source>Many providers want it in a header called Authorization; others in the address or the payload, as %SECRET:name%.</source>
        <translation>Viele Anbieter wollen sie in einem Header namens Authorization, andere in der Adresse oder der Payload, als %SECRET:name%.</translation>
    </message>
    <message>
        <source>The success rule holds.</source>
        <translation>Die Erfolgsregel trifft zu.</translation>
    </message>
    <message>
        <source>Status %1 is a 2xx</source>
        <translation>Status %1 ist ein 2xx</translation>
    </message>
    <message>
        <source>Status %1 is not a 2xx</source>
        <translation>Status %1 ist kein 2xx</translation>
    </message>
    <message>
        <source>The status was not checked</source>
        <translation>Der Status wurde nicht geprüft</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Accepted means that the provider took the message. Check that the SMS arrived on the phone.</source>
        <translation>Angenommen heißt, dass der Anbieter die Nachricht genommen hat. Prüfen Sie, ob die SMS auf dem Telefon angekommen ist.</translation>
    </message>
    <message>
        <source>In a route, it would end here: no gateway can reach this recipient.</source>
        <translation>In einer Route wäre hier Schluss: Kein Gateway kann diesen Empfänger erreichen.</translation>
    </message>
    <message>
        <source>In a route, the next gateway would get this message.</source>
        <translation>In einer Route bekäme das nächste Gateway diese Nachricht.</translation>
    </message>
    <message>
        <source>It may have been sent. In a route, a customer code would go on to the next gateway; any other message would stop here.</source>
        <translation>Sie ist vielleicht gesendet worden. In einer Route ginge ein Kundencode an das nächste Gateway; bei jeder anderen Nachricht wäre hier Schluss.</translation>
    </message>
    <message>
        <source>Check the URL</source>
        <translation>URL prüfen</translation>
    </message>
    <message>
        <source>Host name and port are as the provider gives them? A firewall or a proxy may be in the way, too.</source>
        <translation>Sind Hostname und Port so, wie der Anbieter sie angibt? Auch eine Firewall oder ein Proxy kann im Weg sein.</translation>
    </message>
    <message>
        <source>The answer’s Location header says where the provider points to; often https instead of http, or a slash at the end.</source>
        <translation>Der Location-Header der Antwort sagt, wohin der Anbieter verweist; oft auf https statt http oder auf einen Schrägstrich am Ende.</translation>
    </message>
    <message>
        <source>Check the host name</source>
        <translation>Hostnamen prüfen</translation>
    </message>
    <message>
        <source>The certificate has to be valid for exactly this name, and this computer’s clock has to be right.</source>
        <translation>Das Zertifikat muss für genau diesen Namen gelten, und die Uhr dieses Computers muss stimmen.</translation>
    </message>
    <message>
        <source>Check the payload</source>
        <translation>Payload prüfen</translation>
    </message>
    <message>
        <source>The response below often says which value is wrong.</source>
        <translation>Die Antwort unten sagt oft, welcher Wert falsch ist.</translation>
    </message>
    <message>
        <source>Check the success response</source>
        <translation>Erfolgsantwort prüfen</translation>
    </message>
    <message>
        <source>If the response below means success, choose a text from it; upper and lower case count.</source>
        <translation>Bedeutet die Antwort unten Erfolg, so wählen Sie einen Text daraus; Groß- und Kleinschreibung zählen.</translation>
    </message>
    <message>
        <source>Check the success path</source>
        <translation>Erfolgspfad prüfen</translation>
    </message>
    <message>
        <source>If the response below means success, choose a place and value from it.</source>
        <translation>Bedeutet die Antwort unten Erfolg, so wählen Sie eine Stelle und einen Wert daraus.</translation>
    </message>
    <message>
        <source>Give the provider’s certificate authority</source>
        <translation>Zertifizierungsstelle des Anbieters angeben</translation>
    </message>
    <message>
        <source>If this is your own server, put its certificate, or that of its authority, into the form. A public provider’s certificate needs nothing of the kind: then somebody may be in between.</source>
        <translation>Ist das Ihr eigener Server, so tragen Sie sein Zertifikat oder das seiner Zertifizierungsstelle ins Formular ein. Das Zertifikat eines öffentlichen Anbieters braucht nichts dergleichen: Dann sitzt vielleicht jemand dazwischen.</translation>
    </message>
    <message>
        <source>Check this computer’s clock</source>
        <translation>Uhr dieses Computers prüfen</translation>
    </message>
    <message>
        <source>If date and time are right, the provider has to renew the certificate.</source>
        <translation>Stimmen Datum und Uhrzeit, so muss der Anbieter das Zertifikat erneuern.</translation>
    </message>
    <message>
        <source>Check account and secret</source>
        <translation>Konto und Geheimnis prüfen</translation>
    </message>
    <message>
        <source>Account SID, API key and API secret have to belong together, and the account has to be active.</source>
        <translation>Account SID, API-Schlüssel und API-Geheimnis müssen zusammengehören, und das Konto muss aktiv sein.</translation>
    </message>
    <message>
        <source>Check the sender</source>
        <translation>Absender prüfen</translation>
    </message>
    <message>
        <source>It has to belong to this account. A trial account sends to confirmed numbers only.</source>
        <translation>Er muss zu diesem Konto gehören. Ein Testkonto sendet nur an bestätigte Nummern.</translation>
    </message>
    <message>
        <source>It may have been sent. In a route, every message would stop here, as you have set.</source>
        <translation>Sie ist vielleicht gesendet worden. In einer Route wäre bei jeder Nachricht hier Schluss, wie von Ihnen eingestellt.</translation>
    </message>
    <message>
        <source>It may have been sent. In the default route no other gateway comes after this one.</source>
        <translation>Sie ist vielleicht gesendet worden. In der Standardroute kommt nach diesem kein weiteres Gateway.</translation>
    </message>
    <message>
        <source>In the default route no other gateway comes after this one: the message would end as an error.</source>
        <translation>In der Standardroute kommt nach diesem kein weiteres Gateway: Die Nachricht würde als Fehler enden.</translation>
    </message>
    <message>
        <source>In the default route, the next gateway, %1, would get the message.</source>
        <translation>In der Standardroute bekäme das nächste Gateway, %1, die Nachricht.</translation>
    </message>
    <message>
        <source>It may have been sent. In the default route, the next gateway, %1, would get a customer code; any other message would stop here.</source>
        <translation>Sie ist vielleicht gesendet worden. In der Standardroute bekäme das nächste Gateway, %1, einen Kundencode; bei jeder anderen Nachricht wäre hier Schluss.</translation>
    </message>
    <message>
        <source>It may have been sent. In the default route, a customer code would stop here; the next gateway, %1, would get any other message.</source>
        <translation>Sie ist vielleicht gesendet worden. In der Standardroute wäre bei einem Kundencode hier Schluss; das nächste Gateway, %1, bekäme jede andere Nachricht.</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Kundencode</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected, the gateway’s fault</source>
        <translation>Abgelehnt, liegt am Gateway</translation>
    </message>
    <message>
        <source>Rejected, the recipient’s fault</source>
        <translation>Abgelehnt, liegt am Empfänger</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primär</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Fallback</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
</context>
<context>
    <name>BulkFile</name>
    <message>
        <source>“%1” is a number in scientific notation, as spreadsheets shorten long ones: its last digits are lost. Format the column as text, put the numbers in again, and save the file anew.</source>
        <translation>„%1“ ist eine Zahl in Exponentialschreibweise, zu der Tabellenprogramme lange Zahlen kürzen: Die letzten Ziffern sind verloren. Formatieren Sie die Spalte als Text, tragen Sie die Nummern erneut ein und speichern Sie die Datei neu.</translation>
    </message>
    <message>
        <source>“%1” was written as a decimal number. Format the column as text and save the file anew.</source>
        <translation>„%1“ wurde als Dezimalzahl geschrieben. Formatieren Sie die Spalte als Text und speichern Sie die Datei neu.</translation>
    </message>
    <message>
        <source>it is a directory</source>
        <translation>es ist ein Verzeichnis</translation>
    </message>
    <message>
        <source>the list is read more than once, so it has to be a file on a disk</source>
        <translation>die Liste wird mehrmals gelesen und muss daher eine Datei auf einem Datenträger sein</translation>
    </message>
</context>
<context>
    <name>CodeChips</name>
    <message>
        <source>recipient, +4915112345678</source>
        <translation>Empfänger, +4915112345678</translation>
    </message>
    <message>
        <source>recipient without plus sign</source>
        <translation>Empfänger ohne Pluszeichen</translation>
    </message>
    <message>
        <source>recipient without country code</source>
        <translation>Empfänger ohne Ländervorwahl</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>der Text</translation>
    </message>
    <message>
        <source>name of the location</source>
        <translation>Name des Standorts</translation>
    </message>
    <message>
        <source>the sender above</source>
        <translation>der Absender von oben</translation>
    </message>
    <message>
        <source>the code alone, customer codes only</source>
        <translation>der Code allein, nur bei Kundencodes</translation>
    </message>
    <message>
        <source>“yes” if the text needs UCS-2, else “no”</source>
        <translation>„yes“, wenn der Text UCS-2 braucht, sonst „no“</translation>
    </message>
    <message>
        <source>id of the message</source>
        <translation>ID der Nachricht</translation>
    </message>
    <message>
        <source>a secret from the list below</source>
        <translation>ein Geheimnis aus der Liste unten</translation>
    </message>
    <message>
        <source>where the provider sends its delivery report</source>
        <translation>wohin der Anbieter seinen Zustellbericht sendet</translation>
    </message>
</context>
<context>
    <name>CodeMessage</name>
    <message>
        <source>Your code is %CODE%. It is valid for %MINUTES% minutes.</source>
        <translation>Ihr Code lautet %CODE%. Er gilt %MINUTES% Minuten.</translation>
    </message>
</context>
<context>
    <name>Compose</name>
    <message>
        <source>Test from OTPost. Your code would be 123456.</source>
        <translation>Test von OTPost. Ihr Code wäre 123456.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>This is too long for a row of a list.</source>
        <translation>Das ist zu lang für eine Zeile einer Liste.</translation>
    </message>
</context>
<context>
    <name>CurlImport</name>
    <message>
        <source>%1 names a file of certificates, which was not read. If the gateway needs it, choose the file under Own certificate authority.</source>
        <translation>%1 nennt eine Datei mit Zertifikaten; sie wurde nicht gelesen. Braucht das Gateway sie, so wählen Sie die Datei unter „Eigene Zertifizierungsstelle“.</translation>
    </message>
    <message>
        <source>The header %1 has no value in the command and was left out.</source>
        <translation>Der Header %1 hat im Befehl keinen Wert und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The command does not say so, but its data is JSON: it will be sent as application/json.</source>
        <translation>Der Befehl sagt es nicht, aber seine Daten sind JSON: Sie werden als application/json gesendet.</translation>
    </message>
    <message>
        <source>The command has several recipients. One was kept: a message goes to one number.</source>
        <translation>Der Befehl hat mehrere Empfänger. Einer wurde behalten: Eine Nachricht geht an eine Nummer.</translation>
    </message>
    <message>
        <source>Left out, as OTPost has no place for it in a gateway of this type: %1.</source>
        <translation>Weggelassen, weil OTPost bei einem Gateway dieser Art keinen Platz dafür hat: %1.</translation>
    </message>
    <message>
        <source>The command switches certificate checks off (%1), and so does the gateway. Switch them on if the provider works with them.</source>
        <translation>Der Befehl schaltet die Zertifikatsprüfung aus (%1), das Gateway also auch. Schalten Sie sie ein, wenn der Anbieter damit funktioniert.</translation>
    </message>
    <message>
        <source>Where does the recipient&apos;s number stand?</source>
        <translation>Wo steht die Nummer des Empfängers?</translation>
    </message>
    <message>
        <source>Where does the text of the message stand?</source>
        <translation>Wo steht der Text der Nachricht?</translation>
    </message>
    <message>
        <source>Where does the sender stand?</source>
        <translation>Wo steht der Absender?</translation>
    </message>
    <message>
        <source>Who is the sender?</source>
        <translation>Wer ist der Absender?</translation>
    </message>
    <message>
        <source>What is your %1?</source>
        <translation>Wie lautet Ihr %1?</translation>
    </message>
    <message>
        <source>What is your %1? It is kept with your secrets.</source>
        <translation>Wie lautet Ihr %1? Der Wert wird bei Ihren Geheimnissen aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>OTPost cannot start.</source>
        <translation>OTPost kann nicht starten.</translation>
    </message>
    <message>
        <source>Gateways, log and tests in a window.</source>
        <translation>Gateways, Protokoll und Tests in einem Fenster.</translation>
    </message>
    <message>
        <source>Directory of settings and log.</source>
        <translation>Verzeichnis der Einstellungen und des Protokolls.</translation>
    </message>
    <message>
        <source>Start without the window, where there is a notification area.</source>
        <translation>Ohne das Fenster starten, wo es einen Infobereich gibt.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Fill this in.</source>
        <translation>Füllen Sie das aus.</translation>
    </message>
    <message>
        <source>Too long: at most %1 characters.</source>
        <translation>Zu lang: höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>“%1” is not possible here. Use one of: %2.</source>
        <translation>„%1“ ist hier nicht möglich. Verwenden Sie eines von: %2.</translation>
    </message>
    <message>
        <source>Give a number from %1 to %2 %3.</source>
        <translation>Geben Sie eine Zahl von %1 bis %2 %3 an.</translation>
    </message>
    <message>
        <source>This is not a web address. Example: https://api.provider.com/send</source>
        <translation>Das ist keine Webadresse. Beispiel: https://api.provider.com/send</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation>Die Adresse muss mit https:// oder http:// beginnen.</translation>
    </message>
    <message>
        <source>The address has no host name.</source>
        <translation>Die Adresse hat keinen Hostnamen.</translation>
    </message>
    <message>
        <source>The address holds a login. Take it out and add a custom header Authorization instead: what stands in the address is not kept secret.</source>
        <translation>Die Adresse enthält eine Anmeldung. Nehmen Sie sie heraus und fügen Sie stattdessen einen eigenen Header Authorization hinzu: Was in der Adresse steht, wird nicht geheim gehalten.</translation>
    </message>
    <message>
        <source>What follows # in an address is never sent. Remove it, or write %23 for the character #.</source>
        <translation>Was in einer Adresse auf # folgt, wird nie gesendet. Entfernen Sie es, oder schreiben Sie %23 für das Zeichen #.</translation>
    </message>
    <message>
        <source>Placeholders are allowed after the host name only.</source>
        <translation>Platzhalter sind nur nach dem Hostnamen erlaubt.</translation>
    </message>
    <message>
        <source>Line %1: %2 is not a placeholder.</source>
        <translation>Zeile %1: %2 ist kein Platzhalter.</translation>
    </message>
    <message>
        <source>Line %1: a single percent sign. Write %% for a percent sign.</source>
        <translation>Zeile %1: ein einzelnes Prozentzeichen. Schreiben Sie %% für ein Prozentzeichen.</translation>
    </message>
    <message>
        <source>Line %1: the value of %2 is no number, so it needs quotation marks: &quot;%2&quot;.</source>
        <translation>Zeile %1: Der Wert von %2 ist keine Zahl und braucht daher Anführungszeichen: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Line %1, character %2: this is not valid JSON.</source>
        <translation>Zeile %1, Zeichen %2: Das ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not a name=value pair.</source>
        <translation>Zeile %1: „%2“ ist kein Paar name=wert.</translation>
    </message>
    <message>
        <source>With GET the payload becomes the query of the address, so it cannot be JSON. Use application/x-www-form-urlencoded.</source>
        <translation>Mit GET wird die Payload zur Query der Adresse und kann daher kein JSON sein. Verwenden Sie application/x-www-form-urlencoded.</translation>
    </message>
    <message>
        <source>Write it as path=value. Example: messages.0.status=0</source>
        <translation>Schreiben Sie es als pfad=wert. Beispiel: messages.0.status=0</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header. Letters, digits and hyphens are allowed, no spaces or line breaks.</source>
        <translation>„%1“ kann nicht der Name eines Headers sein. Buchstaben, Ziffern und Bindestriche sind erlaubt, keine Leerzeichen oder Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>OTPost sets the header %1 itself. Remove this row.</source>
        <translation>OTPost setzt den Header %1 selbst. Entfernen Sie diese Zeile.</translation>
    </message>
    <message>
        <source>The value of header %1 has a line break or a character that a header cannot carry.</source>
        <translation>Der Wert des Headers %1 hat einen Zeilenumbruch oder ein Zeichen, das ein Header nicht tragen kann.</translation>
    </message>
    <message>
        <source>The header %1 is there twice. Keep one of them.</source>
        <translation>Der Header %1 ist zweimal da. Behalten Sie einen davon.</translation>
    </message>
    <message>
        <source>The secret “%1” is there twice. Keep one of them.</source>
        <translation>Das Geheimnis „%1“ ist zweimal da. Behalten Sie eines davon.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a secret. Use letters, digits, hyphen, dot and underscore.</source>
        <translation>„%1“ kann nicht der Name eines Geheimnisses sein. Verwenden Sie Buchstaben, Ziffern, Bindestrich, Punkt und Unterstrich.</translation>
    </message>
    <message>
        <source>There is no secret called “%1”. Add it under Secrets.</source>
        <translation>Es gibt kein Geheimnis namens „%1“. Fügen Sie es unter „Geheimnisse“ hinzu.</translation>
    </message>
    <message>
        <source>Give a value for “%1”.</source>
        <translation>Geben Sie einen Wert für „%1“ an.</translation>
    </message>
    <message>
        <source>“%1” was given for %2, and the address now leads to %3. Type it again if it is meant for %3.</source>
        <translation>„%1“ wurde für %2 angegeben, und die Adresse führt jetzt zu %3. Geben Sie es erneut ein, wenn es für %3 bestimmt ist.</translation>
    </message>
    <message>
        <source>%CODE% stands in the template, but this message carries no code. Use %MESSAGE%.</source>
        <translation>%CODE% steht in der Vorlage, aber diese Nachricht enthält keinen Code. Verwenden Sie %MESSAGE%.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>Die Nachricht ist leer.</translation>
    </message>
    <message>
        <source>The message takes %1 SMS; at most %2 are sent as one message.</source>
        <translation>Die Nachricht braucht %1 SMS; höchstens %2 werden als eine Nachricht gesendet.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number.</source>
        <translation>„%1“ ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>“%1” begins with a country code that does not exist.</source>
        <translation>„%1“ beginnt mit einer Ländervorwahl, die es nicht gibt.</translation>
    </message>
    <message>
        <source>“%1” is too short for a phone number of its country.</source>
        <translation>„%1“ ist zu kurz für eine Telefonnummer dieses Landes.</translation>
    </message>
    <message>
        <source>“%1” is too long for a phone number of its country.</source>
        <translation>„%1“ ist zu lang für eine Telefonnummer dieses Landes.</translation>
    </message>
    <message>
        <source>“%1” has no country code. Begin with + and the country code, or set a default country in the settings.</source>
        <translation>„%1“ hat keine Ländervorwahl. Beginnen Sie mit + und der Ländervorwahl, oder legen Sie in den Einstellungen ein Standardland fest.</translation>
    </message>
    <message>
        <source>“%1” cannot be a phone number of its country.</source>
        <translation>„%1“ kann keine Telefonnummer dieses Landes sein.</translation>
    </message>
    <message>
        <source>There is no gateway with the id %1.</source>
        <translation>Es gibt kein Gateway mit der ID %1.</translation>
    </message>
    <message>
        <source>There is no message with the id %1.</source>
        <translation>Es gibt keine Nachricht mit der ID %1.</translation>
    </message>
    <message>
        <source>There is no setting called “%1”.</source>
        <translation>Es gibt keine Einstellung namens „%1“.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>No gateway is enabled. Add one, or enable one, on the Gateways page.</source>
        <translation>Kein Gateway ist aktiviert. Fügen Sie auf der Seite „Gateways“ eines hinzu oder aktivieren Sie eines.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow OTPost to use it when asked, and try again.</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert. Erlauben Sie ihn OTPost, wenn Sie gefragt werden, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain did not answer within %1 seconds. Look for a window that asks for its password, and try again.</source>
        <translation>Der Schlüsselbund hat nicht innerhalb von %1 Sekunden geantwortet. Suchen Sie nach einem Fenster, das nach seinem Passwort fragt, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain failed: %1. If it was restarted, close OTPost and start it again.</source>
        <translation>Der Schlüsselbund ist gescheitert: %1. Wurde er neu gestartet, so schließen Sie OTPost und starten es erneut.</translation>
    </message>
    <message>
        <source>The data directory %1 cannot be created: %2. Choose another one with --data-dir.</source>
        <translation>Das Datenverzeichnis %1 kann nicht angelegt werden: %2. Wählen Sie mit --data-dir ein anderes.</translation>
    </message>
    <message>
        <source>The data directory %1 cannot be written. Change its permissions, or choose another one with --data-dir.</source>
        <translation>In das Datenverzeichnis %1 kann nicht geschrieben werden. Ändern Sie seine Rechte oder wählen Sie mit --data-dir ein anderes.</translation>
    </message>
    <message>
        <source>The data directory %1 is on a network share (%2), where a database can be damaged. Choose a directory on a local disk with --data-dir.</source>
        <translation>Das Datenverzeichnis %1 liegt auf einer Netzwerkfreigabe (%2), wo eine Datenbank Schaden nehmen kann. Wählen Sie mit --data-dir ein Verzeichnis auf einem lokalen Datenträger.</translation>
    </message>
    <message>
        <source>The data in %1 was written by a newer version of OTPost (schema %2, this one knows %3). Install the newer version; nothing was changed.</source>
        <translation>Die Daten in %1 wurden von einer neueren Version von OTPost geschrieben (Schema %2, diese kennt %3). Installieren Sie die neuere Version; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Another program is using the data in %1 and does not let go. Close it and try again.</source>
        <translation>Ein anderes Programm benutzt die Daten in %1 und gibt sie nicht frei. Schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file %1 is not an OTPost database. Move it away, or choose another data directory with --data-dir.</source>
        <translation>Die Datei %1 ist keine OTPost-Datenbank. Verschieben Sie sie oder wählen Sie mit --data-dir ein anderes Datenverzeichnis.</translation>
    </message>
    <message>
        <source>The database %1 is damaged. Restore it from a backup; copies made before an upgrade lie beside it.</source>
        <translation>Die Datenbank %1 ist beschädigt. Stellen Sie sie aus einer Sicherung wieder her; Kopien von vor einem Upgrade liegen daneben.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again; nothing was lost.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es erneut; es ging nichts verloren.</translation>
    </message>
    <message>
        <source>The database failed: %1</source>
        <translation>Die Datenbank ist gescheitert: %1</translation>
    </message>
    <message>
        <source>There is no host called %1. Check the address and the network.</source>
        <translation>Es gibt keinen Host namens %1. Prüfen Sie die Adresse und das Netzwerk.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>No connection to %1: %2</source>
        <translation>Keine Verbindung zu %1: %2</translation>
    </message>
    <message>
        <source>No connection within %1 ms.</source>
        <translation>Keine Verbindung innerhalb von %1 ms.</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2</source>
        <translation>Keine sichere Verbindung zu %1: %2</translation>
    </message>
    <message>
        <source>The proxy of this computer failed: %1</source>
        <translation>Der Proxy dieses Computers ist gescheitert: %1</translation>
    </message>
    <message>
        <source>No complete answer within %1 ms. The message may have been sent.</source>
        <translation>Keine vollständige Antwort innerhalb von %1 ms. Die Nachricht ist vielleicht gesendet worden.</translation>
    </message>
    <message>
        <source>The connection closed before a complete answer. The message may have been sent.</source>
        <translation>Die Verbindung endete vor einer vollständigen Antwort. Die Nachricht ist vielleicht gesendet worden.</translation>
    </message>
    <message>
        <source>The answer did not end within %1 bytes and was cut. The message may have been sent.</source>
        <translation>Die Antwort endete nicht innerhalb von %1 Bytes und wurde abgeschnitten. Die Nachricht ist vielleicht gesendet worden.</translation>
    </message>
    <message>
        <source>The answer came compressed (%1) although this was not asked for, so the success rule could not be checked. The message may have been sent.</source>
        <translation>Die Antwort kam komprimiert (%1), obwohl das nicht verlangt war, daher konnte die Erfolgsregel nicht geprüft werden. Die Nachricht ist vielleicht gesendet worden.</translation>
    </message>
    <message>
        <source>Stopped while waiting for the answer. The message may have been sent.</source>
        <translation>Beim Warten auf die Antwort gestoppt. Die Nachricht ist vielleicht gesendet worden.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent.</source>
        <translation>Gestoppt, bevor etwas gesendet wurde.</translation>
    </message>
    <message>
        <source>The provider refused the login (status %1).</source>
        <translation>Der Anbieter hat die Anmeldung abgelehnt (Status %1).</translation>
    </message>
    <message>
        <source>The provider wants payment (status %1). Check the balance.</source>
        <translation>Der Anbieter verlangt eine Zahlung (Status %1). Prüfen Sie das Guthaben.</translation>
    </message>
    <message>
        <source>Too many requests for the provider (status %1).</source>
        <translation>Zu viele Anfragen für den Anbieter (Status %1).</translation>
    </message>
    <message>
        <source>The provider is not available at the moment (status %1).</source>
        <translation>Der Anbieter ist gerade nicht verfügbar (Status %1).</translation>
    </message>
    <message>
        <source>The provider points to another address (status %1), which is never followed. Check the URL.</source>
        <translation>Der Anbieter verweist auf eine andere Adresse (Status %1), der nie gefolgt wird. Prüfen Sie die URL.</translation>
    </message>
    <message>
        <source>The provider refused the request (status %1).</source>
        <translation>Der Anbieter hat die Anfrage abgelehnt (Status %1).</translation>
    </message>
    <message>
        <source>The provider failed while working on the request (status %1). The message may have been sent.</source>
        <translation>Der Anbieter ist bei der Bearbeitung der Anfrage gescheitert (Status %1). Die Nachricht ist vielleicht gesendet worden.</translation>
    </message>
    <message>
        <source>The provider answered with a status that means nothing here (%1). The message may have been sent.</source>
        <translation>Der Anbieter hat mit einem Status geantwortet, der hier nichts bedeutet (%1). Die Nachricht ist vielleicht gesendet worden.</translation>
    </message>
    <message>
        <source>The answer does not contain “%1”.</source>
        <translation>Die Antwort enthält „%1“ nicht.</translation>
    </message>
    <message>
        <source>The answer has no field %1.</source>
        <translation>Die Antwort hat kein Feld %1.</translation>
    </message>
    <message>
        <source>%1 should be “%2” and is “%3”.</source>
        <translation>%1 sollte „%2“ sein und ist „%3“.</translation>
    </message>
    <message>
        <source>The answer is not JSON, so %1 could not be read.</source>
        <translation>Die Antwort ist kein JSON, daher konnte %1 nicht gelesen werden.</translation>
    </message>
    <message>
        <source>OTPost made a mistake: %1. Please report it.</source>
        <translation>OTPost hat einen Fehler gemacht: %1. Bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed: nobody vouches for it. If the server is your own, give its certificate as the gateway&apos;s CA file; otherwise ask the provider.</source>
        <translation>Das Zertifikat von %1 ist selbstsigniert: Niemand bürgt dafür. Ist der Server Ihr eigener, so geben Sie sein Zertifikat als CA-Datei des Gateways an; sonst fragen Sie den Anbieter.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not know (%2). Ask the provider, or give the authority&apos;s certificate as the gateway&apos;s CA file.</source>
        <translation>Das Zertifikat von %1 stammt von einer Zertifizierungsstelle, die dieser Computer nicht kennt (%2). Fragen Sie den Anbieter oder geben Sie das Zertifikat der Stelle als CA-Datei des Gateways an.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that is not in the gateway&apos;s CA file (%2). Give the right file, or none to trust the authorities that this computer knows.</source>
        <translation>Das Zertifikat von %1 stammt von einer Zertifizierungsstelle, die nicht in der CA-Datei des Gateways steht (%2). Geben Sie die richtige Datei an, oder keine, um den Stellen zu vertrauen, die dieser Computer kennt.</translation>
    </message>
    <message>
        <source>No secure connection to %1: the certificate of %3 expired on %2. If the clock of this computer is right, ask the provider to renew it.</source>
        <translation>Keine sichere Verbindung zu %1: Das Zertifikat von %3 ist am %2 abgelaufen. Geht die Uhr dieses Computers richtig, so bitten Sie den Anbieter, es zu erneuern.</translation>
    </message>
    <message>
        <source>No secure connection to %1: the certificate of %3 is not valid before %2. Check the clock of this computer first; if it is right, ask the provider.</source>
        <translation>Keine sichere Verbindung zu %1: Das Zertifikat von %3 gilt erst ab %2. Prüfen Sie zuerst die Uhr dieses Computers; geht sie richtig, so fragen Sie den Anbieter.</translation>
    </message>
    <message>
        <source>What answers at %1 has a certificate for another name (%2). Check the host name in the URL, or ask the provider.</source>
        <translation>Was unter %1 antwortet, hat ein Zertifikat für einen anderen Namen (%2). Prüfen Sie den Hostnamen in der URL oder fragen Sie den Anbieter.</translation>
    </message>
    <message>
        <source>%1 speaks only TLS 1.1 or older, which is no longer safe. Ask the provider for an address with TLS 1.2 or newer.</source>
        <translation>%1 spricht nur TLS 1.1 oder älter, was nicht mehr sicher ist. Fragen Sie den Anbieter nach einer Adresse mit TLS 1.2 oder neuer.</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak TLS. Check the port, or whether the address begins with http instead of https.</source>
        <translation>Was unter %1 antwortet, spricht kein TLS. Prüfen Sie den Port, oder ob die Adresse mit http statt https beginnt.</translation>
    </message>
    <message>
        <source>%1 turned the request away without looking at it, so nothing was sent. Try again.</source>
        <translation>%1 hat die Anfrage unbesehen abgewiesen, es wurde also nichts gesendet. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The provider refused the login (error %1: %2). Check account, key and secret, and that the account is active.</source>
        <translation>Der Anbieter hat die Anmeldung abgelehnt (Fehler %1: %2). Prüfen Sie Konto, Schlüssel und Geheimnis und ob das Konto aktiv ist.</translation>
    </message>
    <message>
        <source>Too many requests for the provider (error %1: %2).</source>
        <translation>Zu viele Anfragen für den Anbieter (Fehler %1: %2).</translation>
    </message>
    <message>
        <source>The provider does not let this account use this sender, or send to this number (error %1: %2).</source>
        <translation>Der Anbieter erlaubt diesem Konto nicht, diesen Absender zu verwenden oder an diese Nummer zu senden (Fehler %1: %2).</translation>
    </message>
    <message>
        <source>The account may not send to this country (error %1: %2). Allow the country in the provider&apos;s console.</source>
        <translation>Das Konto darf nicht in dieses Land senden (Fehler %1: %2). Erlauben Sie das Land in der Konsole des Anbieters.</translation>
    </message>
    <message>
        <source>The provider says that this number cannot get an SMS (error %1: %2).</source>
        <translation>Der Anbieter sagt, dass diese Nummer keine SMS empfangen kann (Fehler %1: %2).</translation>
    </message>
    <message>
        <source>The recipient has asked for no more messages, so this one was not sent (error %1: %2).</source>
        <translation>Der Empfänger hat darum gebeten, keine Nachrichten mehr zu bekommen, daher wurde diese nicht gesendet (Fehler %1: %2).</translation>
    </message>
    <message>
        <source>The provider refused the message (error %1: %2).</source>
        <translation>Der Anbieter hat die Nachricht abgelehnt (Fehler %1: %2).</translation>
    </message>
    <message>
        <source>The provider did not tell the balance (status %1). Check the address and the login.</source>
        <translation>Der Anbieter hat das Guthaben nicht genannt (Status %1). Prüfen Sie Adresse und Anmeldung.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer is empty, so there is no balance in it.</source>
        <translation>Die Antwort des Anbieters ist leer, es steht also kein Guthaben darin.</translation>
    </message>
    <message>
        <source>The answer has no field %1. Check the field name of the balance.</source>
        <translation>Die Antwort hat kein Feld %1. Prüfen Sie den Feldnamen des Guthabens.</translation>
    </message>
    <message>
        <source>“%1” is no number, so the balance could not be read.</source>
        <translation>„%1“ ist keine Zahl, daher konnte das Guthaben nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no certificate in the CA file. It must be a PEM file, with a line that begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>In der CA-Datei steht kein Zertifikat. Es muss eine PEM-Datei sein, mit einer Zeile, die mit -----BEGIN CERTIFICATE----- beginnt.</translation>
    </message>
    <message>
        <source>Certificate %1 in the CA file is damaged. Get the file again and try once more.</source>
        <translation>Das Zertifikat %1 in der CA-Datei ist beschädigt. Holen Sie die Datei neu und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The CA file is longer than %1 bytes. Give only the certificates of the provider&apos;s authority.</source>
        <translation>Die CA-Datei ist länger als %1 Bytes. Geben Sie nur die Zertifikate der Zertifizierungsstelle des Anbieters an.</translation>
    </message>
    <message>
        <source>There is a private key in the CA file. A private key must stay secret: give a file with the certificate only.</source>
        <translation>In der CA-Datei steht ein privater Schlüssel. Ein privater Schlüssel muss geheim bleiben: Geben Sie eine Datei nur mit dem Zertifikat an.</translation>
    </message>
    <message>
        <source>The certificate of %1 in the CA file is that of a server, not of an authority. Give the certificate of the authority that issued it.</source>
        <translation>Das Zertifikat von %1 in der CA-Datei ist das eines Servers, nicht das einer Zertifizierungsstelle. Geben Sie das Zertifikat der Stelle an, die es ausgestellt hat.</translation>
    </message>
    <message>
        <source>The certificate of %1 in the CA file expired on %2. Get the authority&apos;s new certificate.</source>
        <translation>Das Zertifikat von %1 in der CA-Datei ist am %2 abgelaufen. Holen Sie das neue Zertifikat der Stelle.</translation>
    </message>
    <message>
        <source>The certificate of %1 in the CA file is not valid before %2. Check the clock of this computer.</source>
        <translation>Das Zertifikat von %1 in der CA-Datei gilt erst ab %2. Prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>This looks like JSON, which needs POST and the content type application/json. Otherwise write name=value pairs joined by &amp;.</source>
        <translation>Das sieht nach JSON aus, das POST und den Inhaltstyp application/json braucht. Schreiben Sie sonst Paare name=wert, verbunden durch &amp;.</translation>
    </message>
    <message>
        <source>There is no stored value for “%1”. Type it again, or unlock the keychain if it is locked.</source>
        <translation>Für „%1“ ist kein Wert gespeichert. Geben Sie ihn erneut ein, oder entsperren Sie den Schlüsselbund, falls er gesperrt ist.</translation>
    </message>
    <message>
        <source>The value of “%1” is too long to be kept: at most %2 bytes.</source>
        <translation>Der Wert von „%1“ ist zu lang, um aufbewahrt zu werden: höchstens %2 Bytes.</translation>
    </message>
    <message>
        <source>The value for %1 is not UTF-8 text, so it cannot stand in JSON. Save it as UTF-8 and give it again.</source>
        <translation>Der Wert für %1 ist kein UTF-8-Text und kann daher nicht in JSON stehen. Speichern Sie ihn als UTF-8 und geben Sie ihn erneut an.</translation>
    </message>
    <message>
        <source>Write a header as &apos;Name: value&apos;. The name has letters, digits and hyphens.</source>
        <translation>Schreiben Sie einen Header als &apos;Name: Wert&apos;. Der Name hat Buchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>Write a secret as NAME=VALUE, NAME=@FILE or NAME=-. The name has letters, digits, hyphen, dot and underscore.</source>
        <translation>Schreiben Sie ein Geheimnis als NAME=WERT, NAME=@DATEI oder NAME=-. Der Name hat Buchstaben, Ziffern, Bindestrich, Punkt und Unterstrich.</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write it with digits and up to four decimals, such as 12.50.</source>
        <translation>„%1“ ist kein Betrag. Schreiben Sie ihn mit Ziffern und bis zu vier Nachkommastellen, etwa 12.50.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>%1 does not go with a gateway of the type %2.</source>
        <translation>%1 passt nicht zu einem Gateway des Typs %2.</translation>
    </message>
    <message>
        <source>An Account SID is AC followed by 32 characters, 0 to 9 and a to f.</source>
        <translation>Eine Account SID ist AC, gefolgt von 32 Zeichen, 0 bis 9 und a bis f.</translation>
    </message>
    <message>
        <source>An API key is SK followed by 32 characters, 0 to 9 and a to f. Or leave it empty: then the Account SID is used.</source>
        <translation>Ein API-Schlüssel ist SK, gefolgt von 32 Zeichen, 0 bis 9 und a bis f. Oder lassen Sie ihn leer: Dann wird die Account SID verwendet.</translation>
    </message>
    <message>
        <source>Give a number with + and country code, a short code, up to 11 letters and digits with at least one letter, or a Messaging Service SID (MG and 32 characters).</source>
        <translation>Geben Sie eine Nummer mit + und Ländervorwahl an, eine Kurzwahl, bis zu 11 Buchstaben und Ziffern mit mindestens einem Buchstaben oder eine Messaging Service SID (MG und 32 Zeichen).</translation>
    </message>
    <message>
        <source>Say where the balance can be asked for: fill in the check URL.</source>
        <translation>Sagen Sie, wo nach dem Guthaben gefragt werden kann: Füllen Sie die Abfrage-URL aus.</translation>
    </message>
    <message>
        <source>%1 has no value when the balance is asked for. Only %SECRET:name% and %FROM% have.</source>
        <translation>%1 hat keinen Wert, wenn nach dem Guthaben gefragt wird. Nur %SECRET:name% und %FROM% haben einen.</translation>
    </message>
    <message>
        <source>Name the place of the number with dots between: balance, or data.balance.</source>
        <translation>Nennen Sie die Stelle der Zahl mit Punkten dazwischen: balance oder data.balance.</translation>
    </message>
    <message>
        <source>There is no preset called “%1”. There are: %2.</source>
        <translation>Es gibt keine Voreinstellung namens „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>This is not a preset: it is not valid JSON at byte %1.</source>
        <translation>Das ist keine Voreinstellung: Bei Byte %1 ist es kein gültiges JSON.</translation>
    </message>
    <message>
        <source>This preset cannot be used: %1 is too long, at most %2 are allowed.</source>
        <translation>Diese Voreinstellung kann nicht verwendet werden: %1 ist zu lang, höchstens %2 sind erlaubt.</translation>
    </message>
    <message>
        <source>This preset cannot be used: %1 is missing.</source>
        <translation>Diese Voreinstellung kann nicht verwendet werden: %1 fehlt.</translation>
    </message>
    <message>
        <source>This preset cannot be used: presets have no %1.</source>
        <translation>Diese Voreinstellung kann nicht verwendet werden: Voreinstellungen haben kein %1.</translation>
    </message>
    <message>
        <source>This preset cannot be used: the value of %1 is not possible there.</source>
        <translation>Diese Voreinstellung kann nicht verwendet werden: Der Wert von %1 ist dort nicht möglich.</translation>
    </message>
    <message>
        <source>This preset cannot be used: %1 needs “%2”, which the preset does not ask for.</source>
        <translation>Diese Voreinstellung kann nicht verwendet werden: %1 braucht „%2“, wonach sie nicht fragt.</translation>
    </message>
    <message>
        <source>This preset cannot be used: the gateway that it makes is not valid (%1, %2).</source>
        <translation>Diese Voreinstellung kann nicht verwendet werden: Das Gateway, das sie anlegt, ist nicht gültig (%1, %2).</translation>
    </message>
    <message>
        <source>“%1” is needed. %2</source>
        <translation>„%1“ wird gebraucht. %2</translation>
    </message>
    <message>
        <source>The value given for “%1” is not possible. %2</source>
        <translation>Der für „%1“ angegebene Wert ist nicht möglich. %2</translation>
    </message>
    <message>
        <source>“%1” stands where nothing can be kept secret. Give it as a plain value (on the command line with --set).</source>
        <translation>„%1“ steht, wo nichts geheim gehalten werden kann. Geben Sie es als einfachen Wert an (auf der Befehlszeile mit --set).</translation>
    </message>
    <message>
        <source>“%1” is not asked for. Possible: %2.</source>
        <translation>Nach „%1“ wird nicht gefragt. Möglich: %2.</translation>
    </message>
    <message>
        <source>Write it as FIELD=VALUE. Example: --set from=Hotel</source>
        <translation>Schreiben Sie es als FELD=WERT. Beispiel: --set from=Hotel</translation>
    </message>
    <message>
        <source>The configuration file is too large: at most %1 MiB are read.</source>
        <translation>Die Konfigurationsdatei ist zu groß: Höchstens %1 MiB werden gelesen.</translation>
    </message>
    <message>
        <source>The file is no complete JSON: see line %1, column %2.</source>
        <translation>Die Datei ist kein vollständiges JSON: siehe Zeile %1, Spalte %2.</translation>
    </message>
    <message>
        <source>This is no configuration file of OTPost: it does not begin with a format of “otpost-config”.</source>
        <translation>Das ist keine Konfigurationsdatei von OTPost: Sie beginnt nicht mit dem Format „otpost-config“.</translation>
    </message>
    <message>
        <source>The file was made by a newer OTPost (format %1, this one knows %2). Update OTPost and try again.</source>
        <translation>Die Datei stammt von einem neueren OTPost (Format %1, dieses kennt %2). Aktualisieren Sie OTPost und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There are too many here: at most %1 are read.</source>
        <translation>Hier sind zu viele: Höchstens %1 werden gelesen.</translation>
    </message>
    <message>
        <source>“%1” stands here more than once. Keep one of them.</source>
        <translation>„%1“ steht hier mehr als einmal. Behalten Sie eines davon.</translation>
    </message>
    <message>
        <source>“%1” is missing here.</source>
        <translation>„%1“ fehlt hier.</translation>
    </message>
    <message>
        <source>This OTPost does not know “%1” and leaves it out.</source>
        <translation>Dieses OTPost kennt „%1“ nicht und lässt es weg.</translation>
    </message>
    <message>
        <source>Something else belongs here: in JSON, %1.</source>
        <translation>Hierher gehört etwas anderes: in JSON %1.</translation>
    </message>
    <message>
        <source>The sealed secrets in the file are cut or changed. Export them again, or import without them.</source>
        <translation>Die versiegelten Geheimnisse in der Datei sind abgeschnitten oder verändert. Exportieren Sie sie neu, oder importieren Sie ohne sie.</translation>
    </message>
    <message>
        <source>Secrets in a configuration file are sealed by a passphrase, and none was given. Name a file that holds it with --passphrase-file.</source>
        <translation>Geheimnisse in einer Konfigurationsdatei sind durch eine Passphrase versiegelt, und es wurde keine angegeben. Nennen Sie mit --passphrase-file eine Datei, die sie enthält.</translation>
    </message>
    <message>
        <source>The passphrase does not open the secrets in the file. Check it, or import without them.</source>
        <translation>Die Passphrase öffnet die Geheimnisse in der Datei nicht. Prüfen Sie sie, oder importieren Sie ohne sie.</translation>
    </message>
    <message>
        <source>Gateways were changed meanwhile, and nothing was imported. Look at the changes again.</source>
        <translation>Gateways wurden inzwischen geändert, und es wurde nichts importiert. Sehen Sie sich die Änderungen noch einmal an.</translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose another name, or say that it may be replaced.</source>
        <translation>Es gibt bereits eine Datei %1. Wählen Sie einen anderen Namen, oder sagen Sie, dass sie ersetzt werden darf.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The command is too long: at most %1 characters are read.</source>
        <translation>Der Befehl ist zu lang: Höchstens %1 Zeichen werden gelesen.</translation>
    </message>
    <message>
        <source>This is not a curl command: it has to begin with the word curl. Paste that command alone.</source>
        <translation>Das ist kein curl-Befehl: Er muss mit dem Wort curl beginnen. Fügen Sie nur diesen Befehl ein.</translation>
    </message>
    <message>
        <source>%1 would make a shell run another command, and OTPost runs nothing. Remove that part, or put the address or text that it belongs to into quotation marks.</source>
        <translation>%1 ließe eine Shell einen anderen Befehl ausführen, und OTPost führt nichts aus. Entfernen Sie diesen Teil, oder setzen Sie die Adresse oder den Text, zu dem er gehört, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1 would make a shell read or write a file, and OTPost does neither. Remove that part, or put the text that it belongs to into quotation marks.</source>
        <translation>%1 ließe eine Shell eine Datei lesen oder schreiben, und OTPost tut weder das eine noch das andere. Entfernen Sie diesen Teil, oder setzen Sie den Text, zu dem er gehört, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A second command follows on another line. Paste one command; where it goes on in the next line, the line ends with \ (with ^ in the Windows command prompt).</source>
        <translation>Auf einer weiteren Zeile folgt ein zweiter Befehl. Fügen Sie einen einzigen ein; wo er in der nächsten Zeile weitergeht, endet die Zeile mit \ (in der Windows-Eingabeaufforderung mit ^).</translation>
    </message>
    <message>
        <source>The quotation mark %1 is opened and never closed. Paste the whole command.</source>
        <translation>Das Anführungszeichen %1 wird geöffnet und nie geschlossen. Fügen Sie den ganzen Befehl ein.</translation>
    </message>
    <message>
        <source>The character %1 is not what a command has there: a text program has probably changed it. Replace it by straight quotation marks or hyphens.</source>
        <translation>Das Zeichen %1 steht so nicht in einem Befehl: Wahrscheinlich hat ein Textprogramm es verändert. Ersetzen Sie es durch gerade Anführungszeichen oder Bindestriche.</translation>
    </message>
    <message>
        <source>%1 reads a file, which OTPost does not do. Put the contents into the command in its place.</source>
        <translation>%1 liest eine Datei; das tut OTPost nicht. Setzen Sie stattdessen den Inhalt in den Befehl ein.</translation>
    </message>
    <message>
        <source>curl has no option %1. Check how it is written.</source>
        <translation>curl hat keine Option %1. Prüfen Sie, wie sie geschrieben wird.</translation>
    </message>
    <message>
        <source>OTPost cannot do what the option %1 asks for. Remove it if the provider works without it.</source>
        <translation>Was die Option %1 verlangt, kann OTPost nicht. Entfernen Sie sie, wenn der Anbieter ohne sie funktioniert.</translation>
    </message>
    <message>
        <source>The option %1 needs a value after it. Paste the whole command.</source>
        <translation>Die Option %1 braucht einen Wert nach sich. Fügen Sie den ganzen Befehl ein.</translation>
    </message>
    <message>
        <source>The command sends a multipart form (-F), and OTPost sends JSON or name=value pairs. Look for an example with -d, or replace -F by -d if the provider takes both.</source>
        <translation>Der Befehl sendet ein Multipart-Formular (-F), OTPost aber sendet JSON oder Paare name=wert. Suchen Sie ein Beispiel mit -d, oder ersetzen Sie -F durch -d, wenn der Anbieter beides annimmt.</translation>
    </message>
    <message>
        <source>The command uses the method %1. OTPost sends with POST or GET: look for such an example.</source>
        <translation>Der Befehl verwendet die Methode %1. OTPost sendet mit POST oder GET: Suchen Sie ein solches Beispiel.</translation>
    </message>
    <message>
        <source>The command sends data with GET, which OTPost does not do. Add -G if it belongs into the address; otherwise remove -X GET.</source>
        <translation>Der Befehl sendet Daten mit GET; das tut OTPost nicht. Fügen Sie -G hinzu, wenn sie in die Adresse gehören; sonst entfernen Sie -X GET.</translation>
    </message>
    <message>
        <source>The command has no address. Paste the whole command.</source>
        <translation>Der Befehl hat keine Adresse. Fügen Sie den ganzen Befehl ein.</translation>
    </message>
    <message>
        <source>The command calls more than one address. Leave one of them; if it is only one, put values with spaces into quotation marks.</source>
        <translation>Der Befehl ruft mehr als eine Adresse auf. Lassen Sie eine davon stehen; ist es nur eine, so setzen Sie Werte mit Leerzeichen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A header of the command is not written as &apos;Name: value&apos;. Check what follows -H.</source>
        <translation>Ein Header des Befehls ist nicht als &apos;Name: Wert&apos; geschrieben. Prüfen Sie, was auf -H folgt.</translation>
    </message>
    <message>
        <source>The data of the command is not valid JSON at its line %1, character %2. Check its quotation marks.</source>
        <translation>Die Daten des Befehls sind in ihrer Zeile %1, Zeichen %2 kein gültiges JSON. Prüfen Sie die Anführungszeichen.</translation>
    </message>
    <message>
        <source>The command sends data of the type %1. OTPost sends JSON or name=value pairs: look for such an example.</source>
        <translation>Der Befehl sendet Daten des Typs %1. OTPost sendet JSON oder Paare name=wert: Suchen Sie ein solches Beispiel.</translation>
    </message>
    <message>
        <source>“%1” is needed.</source>
        <translation>„%1“ wird gebraucht.</translation>
    </message>
    <message>
        <source>“%1”: say where it stands in the command. Possible: %2.</source>
        <translation>„%1“: Sagen Sie, wo im Befehl es steht. Möglich: %2.</translation>
    </message>
    <message>
        <source>The value given for “%1” is not possible there.</source>
        <translation>Der für „%1“ angegebene Wert ist dort nicht möglich.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer. On Linux, install and start GNOME Keyring or KWallet and log in to a desktop session. On a server, keep the secrets in an encrypted file: “otpost-cli secrets move vault --vault FILE”.</source>
        <translation>Auf diesem Computer antwortet kein Schlüsselbund. Unter Linux: Installieren und starten Sie GNOME Keyring oder KWallet und melden Sie sich an einer Desktop-Sitzung an. Auf einem Server: Bewahren Sie die Geheimnisse in einer verschlüsselten Datei auf: „otpost-cli secrets move vault --vault FILE“.</translation>
    </message>
    <message>
        <source>The vault %1 is not there. Put it back from a backup. If it is lost for good, start a new one with “otpost-cli secrets move vault --vault FILE --abandon” and type the secrets again.</source>
        <translation>Der Tresor %1 ist nicht da. Holen Sie ihn aus einer Sicherung zurück. Ist er endgültig verloren, so beginnen Sie mit „otpost-cli secrets move vault --vault FILE --abandon“ einen neuen und geben die Geheimnisse erneut ein.</translation>
    </message>
    <message>
        <source>The vault %1 needs its passphrase. Name a file that holds it in OTPOST_VAULT_PASSPHRASE_FILE, pass the systemd credential otpost-vault, or run otpost-cli on a terminal, where it asks.</source>
        <translation>Der Tresor %1 braucht seine Passphrase. Nennen Sie in OTPOST_VAULT_PASSPHRASE_FILE eine Datei, die sie enthält, übergeben Sie die systemd-Credential otpost-vault, oder starten Sie otpost-cli in einem Terminal, wo es fragt.</translation>
    </message>
    <message>
        <source>The passphrase of the vault cannot be read from %1: %2. Check the path and its permissions.</source>
        <translation>Die Passphrase des Tresors kann nicht aus %1 gelesen werden: %2. Prüfen Sie den Pfad und seine Rechte.</translation>
    </message>
    <message>
        <source>There is no passphrase in %1. Give the vault&apos;s passphrase in one line.</source>
        <translation>In %1 steht keine Passphrase. Schreiben Sie die Passphrase des Tresors in eine Zeile.</translation>
    </message>
    <message>
        <source>Anybody on this computer can change the passphrase file %1. Take that right away (chmod 600) and try again.</source>
        <translation>Jeder an diesem Computer kann die Passphrasendatei %1 ändern. Nehmen Sie dieses Recht weg (chmod 600) und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Nothing was made; try again.</source>
        <translation>Die beiden Passphrasen sind nicht gleich. Es wurde nichts angelegt; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the vault %1. Check it and try again; nothing was changed.</source>
        <translation>Das ist nicht die Passphrase des Tresors %1. Prüfen Sie sie und versuchen Sie es erneut; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The file %1 is not an OTPost vault. Choose another name for the vault; nothing was changed.</source>
        <translation>Die Datei %1 ist kein OTPost-Tresor. Wählen Sie einen anderen Namen für den Tresor; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The vault %1 was written by a newer version of OTPost (format %2, this one knows %3). Install the newer version; nothing was changed.</source>
        <translation>Der Tresor %1 wurde von einer neueren Version von OTPost geschrieben (Format %2, diese kennt %3). Installieren Sie die neuere Version; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The vault %1 is damaged: it was cut or changed. Put it back from a backup; nothing was written.</source>
        <translation>Der Tresor %1 ist beschädigt: Er wurde abgeschnitten oder verändert. Holen Sie ihn aus einer Sicherung zurück; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The vault %1 cannot be read: %2. Check that it is a file, and that this user may read it.</source>
        <translation>Der Tresor %1 kann nicht gelesen werden: %2. Prüfen Sie, ob es eine Datei ist und ob dieser Benutzer sie lesen darf.</translation>
    </message>
    <message>
        <source>The vault %1 cannot be written: %2. What it held is unchanged. Check the free space, and that this user may write to its folder.</source>
        <translation>Der Tresor %1 kann nicht geschrieben werden: %2. Sein Inhalt ist unverändert. Prüfen Sie den freien Platz und ob dieser Benutzer in den Ordner schreiben darf.</translation>
    </message>
    <message>
        <source>Another program is using the vault %1 and does not let go. Close it and try again.</source>
        <translation>Ein anderes Programm benutzt den Tresor %1 und gibt ihn nicht frei. Schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is not enough memory to open the vault: %1 MiB are needed. Close other programs and try again.</source>
        <translation>Der Speicher reicht nicht, um den Tresor zu öffnen: %1 MiB werden gebraucht. Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This data directory keeps its secrets in %1, not in %2. Leave --vault out, or change the store with “otpost-cli secrets move”.</source>
        <translation>Dieses Datenverzeichnis bewahrt seine Geheimnisse in %1 auf, nicht in %2. Lassen Sie --vault weg oder wechseln Sie den Speicher mit „otpost-cli secrets move“.</translation>
    </message>
    <message>
        <source>This data directory keeps its secrets in a store that this version of OTPost does not know (%1). Install a newer version.</source>
        <translation>Dieses Datenverzeichnis bewahrt seine Geheimnisse in einem Speicher auf, den diese Version von OTPost nicht kennt (%1). Installieren Sie eine neuere Version.</translation>
    </message>
    <message>
        <source>The value of “%1” of the gateway %2 did not arrive as it was. Nothing was moved; try again.</source>
        <translation>Der Wert von „%1“ des Gateways %2 kam nicht so an, wie er war. Es wurde nichts verschoben; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No complete answer came from the provider. Try again later.</source>
        <translation>Vom Anbieter kam keine vollständige Antwort. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>“%1” could mean more than one number, so the balance was not read. Check the field name of the balance.</source>
        <translation>„%1“ könnte mehr als eine Zahl bedeuten, daher wurde das Guthaben nicht gelesen. Prüfen Sie den Feldnamen des Guthabens.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8, or holds a character that cannot stand here, such as NUL.</source>
        <translation>Der Text ist kein gültiges UTF-8 oder enthält ein Zeichen, das hier nicht stehen kann, etwa NUL.</translation>
    </message>
    <message>
        <source>There is one called “%1” already. Choose another name.</source>
        <translation>Es gibt bereits eines namens „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Two in the file are called “%1”. Give one of them another name.</source>
        <translation>Zwei in der Datei heißen „%1“. Geben Sie einem davon einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no location called “%1”.</source>
        <translation>Es gibt keinen Standort namens „%1“.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a location. Use up to 100 letters, digits and signs, at least one of them a letter.</source>
        <translation>„%1“ kann nicht der Name eines Standorts sein. Verwenden Sie bis zu 100 Buchstaben, Ziffern und Zeichen, davon mindestens einen Buchstaben.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a Wi-Fi network: an SSID has 1 to 32 bytes.</source>
        <translation>„%1“ kann nicht der Name eines WLANs sein: Eine SSID hat 1 bis 32 Bytes.</translation>
    </message>
    <message>
        <source>The gateway %1 is named twice. Each stands in a route once.</source>
        <translation>Das Gateway %1 ist zweimal genannt. Jedes steht in einer Route nur einmal.</translation>
    </message>
    <message>
        <source>A route needs at least one gateway.</source>
        <translation>Eine Route braucht mindestens ein Gateway.</translation>
    </message>
    <message>
        <source>All gateways of this route are disabled. Enable one on the Gateways page, or put another gateway on the route.</source>
        <translation>Alle Gateways dieser Route sind deaktiviert. Aktivieren Sie eines auf der Seite „Gateways“ oder nehmen Sie ein anderes Gateway in die Route auf.</translation>
    </message>
    <message>
        <source>An idempotency key has 1 to %1 printable characters without spaces at its ends.</source>
        <translation>Ein Idempotenzschlüssel hat 1 bis %1 druckbare Zeichen ohne Leerzeichen an den Enden.</translation>
    </message>
    <message>
        <source>This idempotency key was used for another message (id %1). Use a new key for a new message.</source>
        <translation>Dieser Idempotenzschlüssel wurde für eine andere Nachricht verwendet (ID %1). Verwenden Sie für eine neue Nachricht einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>The lifetime must be between %1 and %2 seconds.</source>
        <translation>Die Lebensdauer muss zwischen %1 und %2 Sekunden liegen.</translation>
    </message>
    <message>
        <source>The message %1 is no customer code. Only a customer code is sent again by the next gateway.</source>
        <translation>Die Nachricht %1 ist kein Kundencode. Nur ein Kundencode wird vom nächsten Gateway noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The code of message %1 is not kept any more: its lifetime is over. Ask for a new code.</source>
        <translation>Der Code der Nachricht %1 wird nicht mehr aufbewahrt: Seine Lebensdauer ist vorbei. Fordern Sie einen neuen Code an.</translation>
    </message>
    <message>
        <source>There are no messages in %1. The first line names the columns (to,message), each further line is a message.</source>
        <translation>In %1 stehen keine Nachrichten. Die erste Zeile nennt die Spalten (to,message), jede weitere Zeile ist eine Nachricht.</translation>
    </message>
    <message>
        <source>The file is too large: at most %1 MiB and %2 rows are sent at once. Split it.</source>
        <translation>Die Datei ist zu groß: Höchstens %1 MiB und %2 Zeilen werden auf einmal gesendet. Teilen Sie sie.</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8 text. Save the file as “CSV UTF-8”.</source>
        <translation>Zeile %1 ist kein UTF-8-Text. Speichern Sie die Datei als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>The quotation mark in line %1 is never closed.</source>
        <translation>Das Anführungszeichen in Zeile %1 wird nie geschlossen.</translation>
    </message>
    <message>
        <source>In line %1, something follows a closing quotation mark. A quotation mark inside a text is written twice.</source>
        <translation>In Zeile %1 folgt etwas auf ein schließendes Anführungszeichen. Ein Anführungszeichen innerhalb eines Textes wird doppelt geschrieben.</translation>
    </message>
    <message>
        <source>There is no column “%1”. The first line names the columns; it has: %2.</source>
        <translation>Es gibt keine Spalte „%1“. Die erste Zeile nennt die Spalten; sie hat: %2.</translation>
    </message>
    <message>
        <source>The column “%1” is there twice.</source>
        <translation>Die Spalte „%1“ ist zweimal da.</translation>
    </message>
    <message>
        <source>Line %1 has %2 fields, the first line names %3.</source>
        <translation>Zeile %1 hat %2 Felder, die erste Zeile nennt %3.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Nothing of %1 was sent before, so there is nothing to resume. Send it without --resume.</source>
        <translation>Von %1 wurde noch nichts gesendet, es gibt also nichts fortzusetzen. Senden Sie ohne --resume.</translation>
    </message>
    <message>
        <source>It could not be sent within its lifetime of %1 seconds.</source>
        <translation>Sie konnte innerhalb ihrer Lebensdauer von %1 Sekunden nicht gesendet werden.</translation>
    </message>
    <message>
        <source>OTPost ended while this was on its way to the gateway: it may have been sent. It is not sent again by itself.</source>
        <translation>OTPost endete, während sie zum Gateway unterwegs war: Sie ist vielleicht gesendet worden. Von selbst wird sie nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>OTPost ended before this was sent, and the code was only in its memory. Ask for a new code.</source>
        <translation>OTPost endete, bevor sie gesendet wurde, und der Code war nur in seinem Speicher. Fordern Sie einen neuen Code an.</translation>
    </message>
    <message>
        <source>The gateway was deleted or disabled before it was this message&apos;s turn.</source>
        <translation>Das Gateway wurde gelöscht oder deaktiviert, bevor diese Nachricht an der Reihe war.</translation>
    </message>
    <message>
        <source>The gateway rests until %1: %2</source>
        <translation>Das Gateway ruht bis %1: %2</translation>
    </message>
    <message>
        <source>The gateway has had its %1 messages for today.</source>
        <translation>Das Gateway hat seine %1 Nachrichten für heute gehabt.</translation>
    </message>
    <message>
        <source>The provider takes no more messages for now, and gets a pause of %1 s.</source>
        <translation>Der Anbieter nimmt vorerst keine Nachrichten mehr und bekommt eine Pause von %1 s.</translation>
    </message>
    <message>
        <source>Sending was stopped before it was this message&apos;s turn.</source>
        <translation>Das Senden wurde gestoppt, bevor diese Nachricht an der Reihe war.</translation>
    </message>
    <message>
        <source>The file sender.lock in the data directory cannot be used: %1.</source>
        <translation>Die Datei sender.lock im Datenverzeichnis kann nicht verwendet werden: %1.</translation>
    </message>
    <message>
        <source>Type the Lua script, or switch the script off.</source>
        <translation>Geben Sie das Lua-Skript ein oder schalten Sie das Skript aus.</translation>
    </message>
    <message>
        <source>The script is too long: at most %1 KiB.</source>
        <translation>Das Skript ist zu lang: höchstens %1 KiB.</translation>
    </message>
    <message>
        <source>The script failed in line %1: %2</source>
        <translation>Das Skript ist in Zeile %1 gescheitert: %2</translation>
    </message>
    <message>
        <source>The script did not finish within %1 ms and was stopped.</source>
        <translation>Das Skript wurde nicht innerhalb von %1 ms fertig und wurde gestoppt.</translation>
    </message>
    <message>
        <source>The script needed more than %1 MiB of memory and was stopped.</source>
        <translation>Das Skript brauchte mehr als %1 MiB Speicher und wurde gestoppt.</translation>
    </message>
    <message>
        <source>The script gave back more than %1 KiB.</source>
        <translation>Das Skript gab mehr als %1 KiB zurück.</translation>
    </message>
    <message>
        <source>The script&apos;s worker ended without an answer (%1).</source>
        <translation>Das Hilfsprogramm des Skripts endete ohne Antwort (%1).</translation>
    </message>
    <message>
        <source>The script&apos;s function %1 returned something that cannot be used: %2</source>
        <translation>Die Funktion %1 des Skripts gab etwas zurück, das nicht verwendet werden kann: %2</translation>
    </message>
    <message>
        <source>The program that runs Lua scripts cannot be started (%1): %2. Install OTPost again.</source>
        <translation>Das Programm, das Lua-Skripte ausführt, kann nicht gestartet werden (%1): %2. Installieren Sie OTPost neu.</translation>
    </message>
    <message>
        <source>The script asked for a request to %1, which is not a host of this gateway. A script may talk to the hosts of its gateway&apos;s addresses only.</source>
        <translation>Das Skript verlangte eine Anfrage an %1; das ist kein Host dieses Gateways. Ein Skript darf nur mit den Hosts der Adressen seines Gateways sprechen.</translation>
    </message>
    <message>
        <source>The request that the script asked for did not succeed: %1</source>
        <translation>Die Anfrage, die das Skript verlangte, gelang nicht: %1</translation>
    </message>
    <message>
        <source>The script says: %1</source>
        <translation>Das Skript sagt: %1</translation>
    </message>
    <message>
        <source>Mail is not set up. Enter server and sender in the settings.</source>
        <translation>E-Mail ist nicht eingerichtet. Tragen Sie in den Einstellungen Server und Absender ein.</translation>
    </message>
    <message>
        <source>Enter at least one address that alerts are sent to.</source>
        <translation>Tragen Sie mindestens eine Adresse ein, an die Warnungen gehen.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a mail server. Write it like smtp.example.com.</source>
        <translation>„%1“ ist kein Name eines Mailservers. Schreiben Sie ihn wie smtp.example.com.</translation>
    </message>
    <message>
        <source>Without encryption others could read the password on its way. Choose STARTTLS or TLS, or leave the user empty.</source>
        <translation>Ohne Verschlüsselung könnten andere das Passwort unterwegs lesen. Wählen Sie STARTTLS oder TLS, oder lassen Sie den Benutzer leer.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot be reached: %2</source>
        <translation>Der Mailserver %1 ist nicht erreichbar: %2</translation>
    </message>
    <message>
        <source>No secure connection to the mail server %1: %2</source>
        <translation>Keine sichere Verbindung zum Mailserver %1: %2</translation>
    </message>
    <message>
        <source>The mail server %1 offers no STARTTLS. Choose TLS, or ask your provider for its port.</source>
        <translation>Der Mailserver %1 bietet kein STARTTLS an. Wählen Sie TLS oder fragen Sie Ihren Anbieter nach dem Port dafür.</translation>
    </message>
    <message>
        <source>The mail server refused user or password: %1</source>
        <translation>Der Mailserver hat Benutzer oder Passwort abgelehnt: %1</translation>
    </message>
    <message>
        <source>The mail server does not take mail from %1: %2</source>
        <translation>Der Mailserver nimmt keine E-Mail von %1 an: %2</translation>
    </message>
    <message>
        <source>The mail server does not take mail for %1: %2</source>
        <translation>Der Mailserver nimmt keine E-Mail für %1 an: %2</translation>
    </message>
    <message>
        <source>The mail server wants to be asked again later: %1</source>
        <translation>Der Mailserver will später noch einmal gefragt werden: %1</translation>
    </message>
    <message>
        <source>The mail server refused the mail: %1</source>
        <translation>Der Mailserver hat die E-Mail abgelehnt: %1</translation>
    </message>
    <message>
        <source>The mail server did not answer within %1 seconds.</source>
        <translation>Der Mailserver hat nicht innerhalb von %1 Sekunden geantwortet.</translation>
    </message>
    <message>
        <source>The mail could not be sent: %1</source>
        <translation>Die E-Mail konnte nicht gesendet werden: %1</translation>
    </message>
    <message>
        <source>The balance is %1, below the minimum of %2.</source>
        <translation>Das Guthaben ist %1, unter dem Mindestbetrag von %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 (%2) expires on %3.</source>
        <translation>Das Zertifikat von %1 (%2) läuft am %3 ab.</translation>
    </message>
    <message>
        <source>Only %1 MiB are free at %2.</source>
        <translation>Nur noch %1 MiB sind unter %2 frei.</translation>
    </message>
    <message>
        <source>%1 Codes refused: %2</source>
        <translation>%1 Abgelehnte Codes: %2</translation>
    </message>
    <message>
        <source>There is no alert with the id %1.</source>
        <translation>Es gibt keine Warnung mit der ID %1.</translation>
    </message>
    <message>
        <source>Starting at login could not be changed: %1</source>
        <translation>Der Start bei der Anmeldung konnte nicht geändert werden: %1</translation>
    </message>
    <message>
        <source>The help is not installed: %1 is missing.</source>
        <translation>Die Hilfe ist nicht installiert: %1 fehlt.</translation>
    </message>
    <message>
        <source>The text of the code message cannot be used: %1</source>
        <translation>Der Text der Code-Nachricht kann nicht verwendet werden: %1</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3.</source>
        <translation>%1 muss von %2 bis %3 sein.</translation>
    </message>
    <message>
        <source>Codes are not sent to numbers of %1. Use a number of another country.</source>
        <translation>An Nummern aus %1 werden keine Codes gesendet. Verwenden Sie eine Nummer eines anderen Landes.</translation>
    </message>
    <message>
        <source>%1 is not the number of a mobile phone, so it cannot get a text message. Use another.</source>
        <translation>%1 ist keine Nummer eines Mobiltelefons und kann daher keine SMS empfangen. Verwenden Sie eine andere.</translation>
    </message>
    <message>
        <source>Codes are not sent to numbers with a special tariff. Use another.</source>
        <translation>An Nummern mit Sondertarif werden keine Codes gesendet. Verwenden Sie eine andere.</translation>
    </message>
    <message>
        <source>There is no splash page “%1”.</source>
        <translation>Es gibt keine Splash-Seite „%1“.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a splash page: use letters as well.</source>
        <translation>„%1“ kann nicht der Name einer Splash-Seite sein: Verwenden Sie auch Buchstaben.</translation>
    </message>
    <message>
        <source>This text of the splash page cannot be used: %1</source>
        <translation>Dieser Text der Splash-Seite kann nicht verwendet werden: %1</translation>
    </message>
    <message>
        <source>OTP verification needs a gateway that can send the codes. Add or enable one first.</source>
        <translation>Die OTP-Prüfung braucht ein Gateway, das die Codes senden kann. Fügen Sie zuerst eines hinzu oder aktivieren Sie eines.</translation>
    </message>
    <message>
        <source>This code was never asked for, or long ago. Ask for a new one.</source>
        <translation>Dieser Code wurde nie angefordert, oder es ist lange her. Fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>The code was valid for %1 minutes. Ask for a new one.</source>
        <translation>Der Code galt %1 Minuten. Fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>This code was used already. Ask for a new one.</source>
        <translation>Dieser Code wurde bereits verwendet. Fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>The code was wrong %1 times. Ask for a new one.</source>
        <translation>Der Code war %1-mal falsch. Fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>Type the %1 digits of the code.</source>
        <translation>Geben Sie die %1 Ziffern des Codes ein.</translation>
    </message>
    <message>
        <source>This is not the code. Tries left: %1</source>
        <translation>Das ist nicht der Code. Verbleibende Versuche: %1</translation>
    </message>
    <message>
        <source>There were too many wrong codes for this number. Try again in %1 minutes.</source>
        <translation>Für diese Nummer gab es zu viele falsche Codes. Versuchen Sie es in %1 Minuten erneut.</translation>
    </message>
    <message>
        <source>The code can be sent again in %1 seconds.</source>
        <translation>Der Code kann in %1 Sekunden noch einmal gesendet werden.</translation>
    </message>
    <message>
        <source>The code was sent again %1 times. It is still valid; a new one comes when it is over.</source>
        <translation>Der Code wurde %1-mal erneut gesendet. Er gilt noch; einen neuen gibt es, wenn er abgelaufen ist.</translation>
    </message>
    <message>
        <source>This number has had its codes for now. Try again in %1 seconds.</source>
        <translation>Diese Nummer hat vorerst ihre Codes gehabt. Versuchen Sie es in %1 Sekunden erneut.</translation>
    </message>
    <message>
        <source>This device has had its codes for now. Try again in %1 seconds.</source>
        <translation>Dieses Gerät hat vorerst seine Codes gehabt. Versuchen Sie es in %1 Sekunden erneut.</translation>
    </message>
    <message>
        <source>Too many codes are asked for at present. Try again in %1 seconds.</source>
        <translation>Zurzeit werden zu viele Codes angefordert. Versuchen Sie es in %1 Sekunden erneut.</translation>
    </message>
    <message>
        <source>Give the token a name that says who uses it, of up to 60 letters.</source>
        <translation>Geben Sie dem Token einen Namen von bis zu 60 Buchstaben, der sagt, wer es verwendet.</translation>
    </message>
    <message>
        <source>There is no token with the id %1.</source>
        <translation>Es gibt kein Token mit der ID %1.</translation>
    </message>
    <message>
        <source>There is no scope “%1”. There are: %2</source>
        <translation>Es gibt keine Berechtigung „%1“. Es gibt: %2</translation>
    </message>
    <message>
        <source>“%1” is not an address to listen at. Write it like 127.0.0.1:8085.</source>
        <translation>„%1“ ist keine Adresse, an der gelauscht werden kann. Schreiben Sie sie wie 127.0.0.1:8085.</translation>
    </message>
    <message>
        <source>The service cannot listen at %1: %2</source>
        <translation>Der Dienst kann nicht an %1 lauschen: %2</translation>
    </message>
    <message>
        <source>The certificate or key in %1 cannot be used: %2</source>
        <translation>Das Zertifikat oder der Schlüssel in %1 kann nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>At %1 other machines could read codes and tokens on their way. Give a certificate, or listen on this machine only, behind a proxy.</source>
        <translation>An %1 könnten andere Geräte Codes und Token unterwegs lesen. Geben Sie ein Zertifikat an, oder lauschen Sie nur an diesem Gerät, hinter einem Proxy.</translation>
    </message>
    <message>
        <source>“%1” is neither an address nor a network. Write it like 192.0.2.7 or 192.0.2.0/24.</source>
        <translation>„%1“ ist weder eine Adresse noch ein Netz. Schreiben Sie es wie 192.0.2.7 oder 192.0.2.0/24.</translation>
    </message>
    <message>
        <source>“%1” is not the address under which guests reach the service. Write it like https://wifi.example.com.</source>
        <translation>„%1“ ist nicht die Adresse, unter der Gäste den Dienst erreichen. Schreiben Sie sie wie https://wifi.example.com.</translation>
    </message>
    <message>
        <source>“%1” looks like a key, and a preset would show it to everybody who gets the file. Keep it among the gateway&apos;s secrets, put %SECRET:name% in its place, and save the preset then.</source>
        <translation>„%1“ sieht nach einem Schlüssel aus, und eine Voreinstellung würde ihn jedem zeigen, der die Datei bekommt. Bewahren Sie ihn bei den Geheimnissen des Gateways auf, setzen Sie %SECRET:name% an seine Stelle und speichern Sie dann die Voreinstellung.</translation>
    </message>
    <message>
        <source>A preset cannot hold this: %1. Share such a gateway by exporting the configuration.</source>
        <translation>Eine Voreinstellung kann das nicht enthalten: %1. Teilen Sie ein solches Gateway, indem Sie die Konfiguration exportieren.</translation>
    </message>
    <message>
        <source>There is a preset called “%1” already. Choose another name.</source>
        <translation>Es gibt bereits eine Voreinstellung namens „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>At most %1 presets of your own are kept. Delete one that you do not need.</source>
        <translation>Höchstens %1 eigene Voreinstellungen werden aufbewahrt. Löschen Sie eine, die Sie nicht brauchen.</translation>
    </message>
    <message>
        <source>The preset was not used, as nobody agreed to where it sends what it is given. Add --yes if you trust it.</source>
        <translation>Die Voreinstellung wurde nicht verwendet, da niemand zugestimmt hat, wohin sie sendet, was man ihr gibt. Fügen Sie --yes hinzu, wenn Sie ihr vertrauen.</translation>
    </message>
    <message>
        <source>It was changed in the meantime, perhaps by another program. It stays as it is now.</source>
        <translation>Es wurde inzwischen geändert, vielleicht von einem anderen Programm. Es bleibt, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>Another OTPost on this data directory serves already, at %1. Stop it first.</source>
        <translation>Ein anderes OTPost auf diesem Datenverzeichnis bedient bereits, unter %1. Beenden Sie es zuerst.</translation>
    </message>
    <message>
        <source>“%1” cannot stand in a web address. Use small letters, digits and hyphens.</source>
        <translation>„%1“ kann nicht in einer Webadresse stehen. Verwenden Sie Kleinbuchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>The page “%2” has the address “%1” already. Choose another.</source>
        <translation>Die Seite „%2“ hat die Adresse „%1“ bereits. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This picture cannot be the logo: %1</source>
        <translation>Dieses Bild kann nicht das Logo sein: %1</translation>
    </message>
    <message>
        <source>The logo may have at most %1 KiB, so that the page is there at once on a slow line.</source>
        <translation>Das Logo darf höchstens %1 KiB haben, damit die Seite auch über eine langsame Leitung sofort da ist.</translation>
    </message>
    <message>
        <source>“%1” is not a colour. Write it like #0E6377.</source>
        <translation>„%1“ ist keine Farbe. Schreiben Sie sie wie #0E6377.</translation>
    </message>
    <message>
        <source>Guests could hardly read this: the contrast is %1, and at least %2 is needed. Choose a darker or a lighter colour.</source>
        <translation>Gäste könnten das kaum lesen: Der Kontrast ist %1, mindestens %2 wird gebraucht. Wählen Sie eine dunklere oder hellere Farbe.</translation>
    </message>
    <message>
        <source>“%1” is not a country. Use its two letters, such as NO for Norway.</source>
        <translation>„%1“ ist kein Land. Verwenden Sie seine zwei Buchstaben, etwa NO für Norwegen.</translation>
    </message>
    <message>
        <source>There is no way online called “%1”. There are: %2</source>
        <translation>Es gibt keinen Weg ins Internet namens „%1“. Es gibt: %2</translation>
    </message>
    <message>
        <source>%1 needs an address to send the guest to.</source>
        <translation>%1 braucht eine Adresse, an die der Gast geschickt wird.</translation>
    </message>
    <message>
        <source>“%1” is not an address that guests can be sent to. Write it like http://192.168.88.1/login.</source>
        <translation>„%1“ ist keine Adresse, an die Gäste geschickt werden können. Schreiben Sie sie wie http://192.168.88.1/login.</translation>
    </message>
    <message>
        <source>The key that the access point knows (faskey) is not stored. Set it in the location&apos;s form.</source>
        <translation>Der Schlüssel, den der Access Point kennt (faskey), ist nicht gespeichert. Tragen Sie ihn im Formular des Standorts ein.</translation>
    </message>
    <message>
        <source>The access point sent this device here without what it takes to let it online: %1</source>
        <translation>Der Access Point hat dieses Gerät ohne das hergeschickt, was nötig ist, um es ins Internet zu lassen: %1</translation>
    </message>
    <message>
        <source>Type your name.</source>
        <translation>Geben Sie Ihren Namen ein.</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>Geben Sie Ihre E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>To go on, accept the terms and conditions.</source>
        <translation>Um fortzufahren, stimmen Sie den Nutzungsbedingungen zu.</translation>
    </message>
    <message>
        <source>This page was open for too long. Please try again.</source>
        <translation>Diese Seite war zu lange offen. Bitte versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The form came from another page. Please try again here.</source>
        <translation>Das Formular kam von einer anderen Seite. Bitte versuchen Sie es hier erneut.</translation>
    </message>
    <message>
        <source>No splash page is enabled for the location “%1”.</source>
        <translation>Für den Standort „%1“ ist keine Splash-Seite aktiviert.</translation>
    </message>
    <message>
        <source>A delivery report whose signature does not fit was not believed.</source>
        <translation>Einem Zustellbericht, dessen Signatur nicht passt, wurde nicht geglaubt.</translation>
    </message>
    <message>
        <source>A delivery report says neither delivered nor undelivered: %1</source>
        <translation>Ein Zustellbericht sagt weder zugestellt noch nicht zugestellt: %1</translation>
    </message>
    <message>
        <source>The provider reports that it could not be delivered. %1 %2</source>
        <translation>Der Anbieter meldet, dass sie nicht zugestellt werden konnte. %1 %2</translation>
    </message>
    <message>
        <source>A failure can be rehearsed only where another gateway could take over: enable a second one on this route.</source>
        <translation>Ein Ausfall kann nur geprobt werden, wo ein anderes Gateway einspringen könnte: Aktivieren Sie ein zweites in dieser Route.</translation>
    </message>
    <message>
        <source>Message %1 has the status “%2”. Only a message whose status is Unknown can be marked as sent or not sent.</source>
        <translation>Die Nachricht %1 hat den Status „%2“. Nur eine Nachricht mit dem Status „Unklar“ kann als gesendet oder nicht gesendet markiert werden.</translation>
    </message>
    <message>
        <source>Message %1 to this number is still waiting or being sent, so nothing was erased. Try again once it has ended.</source>
        <translation>Die Nachricht %1 an diese Nummer wartet noch oder wird gerade gesendet, daher wurde nichts gelöscht. Versuchen Sie es erneut, sobald sie beendet ist.</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Vor dem Ende gestoppt.</translation>
    </message>
    <message>
        <source>Type a name for the view.</source>
        <translation>Geben Sie einen Namen für die Ansicht ein.</translation>
    </message>
    <message>
        <source>Rehearsed: for this test the gateway counted as not reachable. It was not called.</source>
        <translation>Geprobt: Für diesen Test galt das Gateway als nicht erreichbar. Es wurde nicht gerufen.</translation>
    </message>
</context>
<context>
    <name>GatewayFields</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Shown in the list and the log.</source>
        <translation>Steht in der Liste und im Protokoll.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>A gateway that is not enabled serves nowhere.</source>
        <translation>Ein Gateway, das nicht aktiviert ist, bedient nirgends.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>http or https. Placeholders are allowed after the host name.</source>
        <translation>http oder https. Platzhalter sind nach dem Hostnamen erlaubt.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>What %FROM% stands for: a number, a short code or up to 11 letters and digits.</source>
        <translation>Wofür %FROM% steht: eine Nummer, eine Kurzwahl oder bis zu 11 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>With GET, the payload is the query.</source>
        <translation>Mit GET ist die Payload die Query.</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Inhaltstyp</translation>
    </message>
    <message>
        <source>JSON only with POST.</source>
        <translation>JSON nur mit POST.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>What the provider gets. Values are escaped for the place where they stand.</source>
        <translation>Was der Anbieter bekommt. Werte werden passend zu der Stelle maskiert, an der sie stehen.</translation>
    </message>
    <message>
        <source>Verify SSL certificate</source>
        <translation>SSL-Zertifikat prüfen</translation>
    </message>
    <message>
        <source>Keep this on unless the gateway is on your own network.</source>
        <translation>Lassen Sie das an, außer das Gateway steht in Ihrem eigenen Netz.</translation>
    </message>
    <message>
        <source>Success response</source>
        <translation>Erfolgsantwort</translation>
    </message>
    <message>
        <source>Text in the body, upper and lower case as here. Empty: any 2xx status.</source>
        <translation>Text in der Antwort, Groß- und Kleinschreibung wie hier. Leer: jeder Status 2xx.</translation>
    </message>
    <message>
        <source>Success path</source>
        <translation>Erfolgspfad</translation>
    </message>
    <message>
        <source>A place in the JSON response and its value: messages.0.status=0</source>
        <translation>Eine Stelle in der JSON-Antwort und ihr Wert: messages.0.status=0</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>Eigene Header</translation>
    </message>
    <message>
        <source>Values are kept in the keychain. Example: Authorization</source>
        <translation>Werte werden im Schlüsselbund aufbewahrt. Beispiel: Authorization</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>For keys in the address or the payload: %SECRET:name% stands for the value.</source>
        <translation>Für Schlüssel in der Adresse oder der Payload: %SECRET:name% steht für den Wert.</translation>
    </message>
    <message>
        <source>Timeout (ms)</source>
        <translation>Zeitlimit (ms)</translation>
    </message>
    <message>
        <source>Longest silence of the provider.</source>
        <translation>Längstes Schweigen des Anbieters.</translation>
    </message>
    <message>
        <source>Deadline (ms)</source>
        <translation>Frist (ms)</translation>
    </message>
    <message>
        <source>Longest time for the whole call.</source>
        <translation>Längste Zeit für den ganzen Aufruf.</translation>
    </message>
    <message>
        <source>Custom: any provider with an HTTP address. Twilio: built in.</source>
        <translation>Custom: jeder Anbieter mit einer HTTP-Adresse. Twilio: eingebaut.</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>Eigene Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>PEM certificates. Where given, only servers that these vouch for are trusted.</source>
        <translation>PEM-Zertifikate. Wo sie angegeben sind, wird nur Servern vertraut, für die sie bürgen.</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>Account SID</translation>
    </message>
    <message>
        <source>On the start page of the Twilio Console. Begins with AC.</source>
        <translation>Auf der Startseite der Twilio-Konsole. Beginnt mit AC.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Your Account SID, which is also what empty means. Safer: a Standard API key, which begins with SK.</source>
        <translation>Ihre Account SID, die auch gilt, wenn das Feld leer ist. Sicherer: ein Standard-API-Schlüssel, der mit SK beginnt.</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>API-Geheimnis</translation>
    </message>
    <message>
        <source>Your Auth Token, or the secret that came with the API key.</source>
        <translation>Ihr Auth Token, oder das Geheimnis, das zum API-Schlüssel gehört.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Absender (From)</translation>
    </message>
    <message>
        <source>A number with +, a short code, up to 11 letters and digits, or a Messaging Service SID (MG…).</source>
        <translation>Eine Nummer mit +, eine Kurzwahl, bis zu 11 Buchstaben und Ziffern oder eine Messaging Service SID (MG…).</translation>
    </message>
    <message>
        <source>Auth Token</source>
        <translation>Auth Token</translation>
    </message>
    <message>
        <source>Only to check the signature of delivery reports, where the API secret is another.</source>
        <translation>Nur um die Signatur von Zustellberichten zu prüfen, wo das API-Geheimnis ein anderes ist.</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Adresse der API</translation>
    </message>
    <message>
        <source>Another one for other regions or a proxy: https://api.dublin.ie1.twilio.com</source>
        <translation>Eine andere für andere Regionen oder einen Proxy: https://api.dublin.ie1.twilio.com</translation>
    </message>
    <message>
        <source>Minimum balance</source>
        <translation>Mindestguthaben</translation>
    </message>
    <message>
        <source>Below it you are told. Up to four decimals.</source>
        <translation>Darunter werden Sie benachrichtigt. Bis zu vier Nachkommastellen.</translation>
    </message>
    <message>
        <source>Check balance</source>
        <translation>Guthaben prüfen</translation>
    </message>
    <message>
        <source>Ask for the balance from time to time.</source>
        <translation>Von Zeit zu Zeit nach dem Guthaben fragen.</translation>
    </message>
    <message>
        <source>Check URL</source>
        <translation>Abfrage-URL</translation>
    </message>
    <message>
        <source>Where to ask. The headers above are sent along; %SECRET:name% may stand in it.</source>
        <translation>Wo gefragt wird. Die Header von oben werden mitgesendet; %SECRET:name% darf darin stehen.</translation>
    </message>
    <message>
        <source>Field name</source>
        <translation>Feldname</translation>
    </message>
    <message>
        <source>Where the number stands in the response: balance, or data.balance. Empty: the first number.</source>
        <translation>Wo die Zahl in der Antwort steht: balance oder data.balance. Leer: die erste Zahl.</translation>
    </message>
    <message>
        <source>Check method</source>
        <translation>Abfragemethode</translation>
    </message>
    <message>
        <source>GET unless the provider says otherwise.</source>
        <translation>GET, wenn der Anbieter nichts anderes sagt.</translation>
    </message>
    <message>
        <source>Divisor</source>
        <translation>Teiler</translation>
    </message>
    <message>
        <source>100 where the provider counts in cents.</source>
        <translation>100, wo der Anbieter in Cent zählt.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>How often to ask.</source>
        <translation>Wie oft gefragt wird.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Dashboard notifications</source>
        <translation>Hinweise auf der Übersicht</translation>
    </message>
    <message>
        <source>A warning on the dashboard and on the desktop.</source>
        <translation>Eine Warnung auf der Übersicht und auf dem Desktop.</translation>
    </message>
    <message>
        <source>Use custom Lua script</source>
        <translation>Eigenes Lua-Skript verwenden</translation>
    </message>
    <message>
        <source>For providers that no template fits: the script makes the payload.</source>
        <translation>Für Anbieter, zu denen keine Vorlage passt: Das Skript macht die Payload.</translation>
    </message>
    <message>
        <source>Lua script</source>
        <translation>Lua-Skript</translation>
    </message>
    <message>
        <source>Returns the payload, or defines build, judge and balance.</source>
        <translation>Gibt die Payload zurück oder definiert build, judge und balance.</translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation>Nachrichten pro Sekunde</translation>
    </message>
    <message>
        <source>As many as your contract allows; 0.5 is one every two seconds. Empty: no limit.</source>
        <translation>So viele, wie Ihr Vertrag erlaubt; 0.5 ist eine alle zwei Sekunden. Leer: kein Limit.</translation>
    </message>
    <message>
        <source>Messages at once</source>
        <translation>Nachrichten gleichzeitig</translation>
    </message>
    <message>
        <source>Most calls of this gateway under way together.</source>
        <translation>So viele Aufrufe dieses Gateways laufen höchstens zugleich.</translation>
    </message>
    <message>
        <source>Messages per day</source>
        <translation>Nachrichten pro Tag</translation>
    </message>
    <message>
        <source>Once it has had so many, the next gateway serves until midnight. 0: any number.</source>
        <translation>Hat es so viele gehabt, bedient das nächste Gateway bis Mitternacht. 0: beliebig viele.</translation>
    </message>
    <message>
        <source>Who is told of a low balance and other trouble with it, with commas between. Empty: the addresses of the settings.</source>
        <translation>Wer von niedrigem Guthaben und anderem Ärger damit erfährt, mit Kommas dazwischen. Leer: die Adressen der Einstellungen.</translation>
    </message>
</context>
<context>
    <name>GatewayForm</name>
    <message>
        <source>Time limits</source>
        <translation>Zeitlimits</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Custom</translation>
    </message>
    <message>
        <source>Any 2xx status</source>
        <translation>Jeder Status 2xx</translation>
    </message>
    <message>
        <source>Replace with %1</source>
        <translation>Durch %1 ersetzen</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Every 5 minutes</source>
        <translation>Alle 5 Minuten</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
</context>
<context>
    <name>GatewayWarning</name>
    <message>
        <source>With http your secrets travel unencrypted, and anyone on the way can read them. Use https if the provider offers it.</source>
        <translation>Mit http reisen Ihre Geheimnisse unverschlüsselt, und jeder unterwegs kann sie lesen. Verwenden Sie https, wenn der Anbieter es anbietet.</translation>
    </message>
    <message>
        <source>The certificate is not checked: whoever sits between you and the gateway can read secrets and codes.</source>
        <translation>Das Zertifikat wird nicht geprüft: Wer zwischen Ihnen und dem Gateway sitzt, kann Geheimnisse und Codes lesen.</translation>
    </message>
    <message>
        <source>The recipient is in neither URL nor payload. Add %TO%.</source>
        <translation>Der Empfänger steht weder in der URL noch in der Payload. Fügen Sie %TO% hinzu.</translation>
    </message>
    <message>
        <source>The text is in neither URL nor payload. Add %MESSAGE%.</source>
        <translation>Der Text steht weder in der URL noch in der Payload. Fügen Sie %MESSAGE% hinzu.</translation>
    </message>
</context>
<context>
    <name>GuestDesk</name>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>vor %n s</numerusform>
            <numerusform>vor %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n h</numerusform>
            <numerusform>vor %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent to this number.</source>
        <translation>An diese Nummer wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Waiting for its turn since %1.</source>
        <translation>Wartet seit %1 auf seine Reihe.</translation>
    </message>
    <message>
        <source>Being sent by %1 right now.</source>
        <translation>Wird gerade von %1 gesendet.</translation>
    </message>
    <message>
        <source>Sent %1, not confirmed.</source>
        <translation>Gesendet %1, nicht bestätigt.</translation>
    </message>
    <message>
        <source>Sent by %1 %2, not confirmed.</source>
        <translation>Gesendet von %1 %2, nicht bestätigt.</translation>
    </message>
    <message>
        <source>Delivered by %1 %2.</source>
        <translation>Zugestellt von %1 %2.</translation>
    </message>
    <message>
        <source>%1 could not deliver it, as it said %2.</source>
        <translation>%1 konnte sie nicht zustellen, wie es %2 mitteilte.</translation>
    </message>
    <message>
        <source>Not sent, %1.</source>
        <translation>Nicht gesendet, %1.</translation>
    </message>
    <message>
        <source>Handed to %1 %2; whether it was sent is not known.</source>
        <translation>An %1 übergeben %2; ob sie gesendet wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Not sent: its time was over %1.</source>
        <translation>Nicht gesendet: Ihre Zeit war um, %1.</translation>
    </message>
    <message>
        <source>It was no code.</source>
        <translation>Es war kein Code.</translation>
    </message>
    <message>
        <source>It is still on its way.</source>
        <translation>Sie ist noch unterwegs.</translation>
    </message>
    <message>
        <source>The code is used or no longer valid. The guest has to ask for a new one.</source>
        <translation>Der Code ist verbraucht oder nicht mehr gültig. Der Gast muss einen neuen anfordern.</translation>
    </message>
    <message>
        <source>No gateway is switched on for this venue.</source>
        <translation>Für diesen Standort ist kein Gateway eingeschaltet.</translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message>
        <source>%1%</source>
        <comment>share of calls that were accepted</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Noch nicht versucht</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Untätig</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Scheitert</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Ruht</translation>
    </message>
    <message>
        <source>Trying</source>
        <translation>Wird versucht</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>time of day</comment>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Tried by the next message</source>
        <translation>Die nächste Nachricht versucht es</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <comment>date or time</comment>
        <translation>Zuletzt benutzt %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>99.2% of 842 calls</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>99.2% of 842, 0.6 s</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) in the last 24 hours, %1 accepted.</source>
        <translation>
            <numerusform>%n Aufruf in den letzten 24 Stunden, %1 angenommen.</numerusform>
            <numerusform>%n Aufrufe in den letzten 24 Stunden, %1 angenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Half of them took %1 or less.</source>
        <translation>Die Hälfte davon brauchte %1 oder weniger.</translation>
    </message>
    <message>
        <source>Last used %1.</source>
        <translation>Zuletzt benutzt %1.</translation>
    </message>
</context>
<context>
    <name>LogExport</name>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>it is neither a PNG nor a JPEG, or it is damaged.</source>
        <translation>es ist weder PNG noch JPEG, oder es ist beschädigt.</translation>
    </message>
    <message>
        <source>it may have at most 2000 pixels on each side.</source>
        <translation>es darf auf jeder Seite höchstens 2000 Pixel haben.</translation>
    </message>
</context>
<context>
    <name>LogoFit</name>
    <message>
        <source>it is not a picture that can be read.</source>
        <translation>es ist kein lesbares Bild.</translation>
    </message>
</context>
<context>
    <name>LuaNames</name>
    <message>
        <source>You define it. Returns the payload, or a table of url, method, headers, body.</source>
        <translation>Die definieren Sie. Gibt die Payload zurück, oder eine Tabelle aus url, method, headers, body.</translation>
    </message>
    <message>
        <source>You define it. Returns the outcome: &quot;accepted&quot;, &quot;rejected-gateway&quot;, &quot;rejected-recipient&quot;, &quot;unreachable&quot; or &quot;unknown&quot;; then a detail and the id.</source>
        <translation>Die definieren Sie. Gibt das Ergebnis zurück: &quot;accepted&quot;, &quot;rejected-gateway&quot;, &quot;rejected-recipient&quot;, &quot;unreachable&quot; oder &quot;unknown&quot;; dann eine Einzelheit und die ID.</translation>
    </message>
    <message>
        <source>You define it. Returns the balance and its currency.</source>
        <translation>Die definieren Sie. Gibt das Guthaben und seine Währung zurück.</translation>
    </message>
    <message>
        <source>The message that is to be sent.</source>
        <translation>Die Nachricht, die gesendet werden soll.</translation>
    </message>
    <message>
        <source>The recipient: +4915112345678</source>
        <translation>Der Empfänger: +4915112345678</translation>
    </message>
    <message>
        <source>The recipient without plus sign.</source>
        <translation>Der Empfänger ohne Pluszeichen.</translation>
    </message>
    <message>
        <source>The recipient without country code.</source>
        <translation>Der Empfänger ohne Ländervorwahl.</translation>
    </message>
    <message>
        <source>The recipient&apos;s country, such as DE; empty where not known.</source>
        <translation>Das Land des Empfängers, etwa DE; leer, wo es nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The text.</source>
        <translation>Der Text.</translation>
    </message>
    <message>
        <source>True where the text needs UCS-2.</source>
        <translation>Wahr, wo der Text UCS-2 braucht.</translation>
    </message>
    <message>
        <source>The name of the location.</source>
        <translation>Der Name des Standorts.</translation>
    </message>
    <message>
        <source>The gateway&apos;s sender.</source>
        <translation>Der Absender des Gateways.</translation>
    </message>
    <message>
        <source>The code alone; customer codes only.</source>
        <translation>Der Code allein; nur bei Kundencodes.</translation>
    </message>
    <message>
        <source>The id of the message.</source>
        <translation>Die ID der Nachricht.</translation>
    </message>
    <message>
        <source>What kind of message it is.</source>
        <translation>Welche Art von Nachricht es ist.</translation>
    </message>
    <message>
        <source>The status, such as 200.</source>
        <translation>Der Status, etwa 200.</translation>
    </message>
    <message>
        <source>The headers, with their names in lower case.</source>
        <translation>Die Header, ihre Namen in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>The body.</source>
        <translation>Der Rumpf.</translation>
    </message>
    <message>
        <source>The value of one of the gateway&apos;s secrets.</source>
        <translation>Der Wert eines der Geheimnisse des Gateways.</translation>
    </message>
    <message>
        <source>The value as JSON.</source>
        <translation>Der Wert als JSON.</translation>
    </message>
    <message>
        <source>What the JSON says; nil and a reason where it is none.</source>
        <translation>Was das JSON sagt; nil und ein Grund, wo es keines ist.</translation>
    </message>
    <message>
        <source>The table, as an array even where it is empty.</source>
        <translation>Die Tabelle, auch wenn sie leer ist, als Array.</translation>
    </message>
    <message>
        <source>JSON&apos;s null.</source>
        <translation>Das null von JSON.</translation>
    </message>
    <message>
        <source>The bytes as base64.</source>
        <translation>Die Bytes als base64.</translation>
    </message>
    <message>
        <source>The bytes; nil where it is no base64.</source>
        <translation>Die Bytes; nil, wo es kein base64 ist.</translation>
    </message>
    <message>
        <source>The bytes as hexadecimal digits.</source>
        <translation>Die Bytes als hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>The bytes; nil where they are no hexadecimal digits.</source>
        <translation>Die Bytes; nil, wo es keine hexadezimalen Ziffern sind.</translation>
    </message>
    <message>
        <source>The text percent-encoded, for an address.</source>
        <translation>Der Text prozentkodiert, für eine Adresse.</translation>
    </message>
    <message>
        <source>The table as form data, names in order.</source>
        <translation>Die Tabelle als Formulardaten, Namen der Reihe nach.</translation>
    </message>
    <message>
        <source>form: &quot;hex&quot; (as it is without), &quot;base64&quot; or &quot;raw&quot;.</source>
        <translation>Form: &quot;hex&quot; (wie ohne Angabe), &quot;base64&quot; oder &quot;raw&quot;.</translation>
    </message>
    <message>
        <source>Seconds since 1970; with a format the time in UTC: time(&quot;%Y-%m-%dT%H:%M:%SZ&quot;)</source>
        <translation>Sekunden seit 1970; mit einem Format die Zeit in UTC: time(&quot;%Y-%m-%dT%H:%M:%SZ&quot;)</translation>
    </message>
    <message>
        <source>A random UUID.</source>
        <translation>Eine zufällige UUID.</translation>
    </message>
    <message>
        <source>Keeps a value for later runs. With the key alone: gives it back.</source>
        <translation>Behält einen Wert für spätere Läufe. Mit dem Schlüssel allein: gibt ihn zurück.</translation>
    </message>
    <message>
        <source>A request in between, for a token or the like. Gives status, headers and body.</source>
        <translation>Eine Anfrage dazwischen, für ein Token oder dergleichen. Gibt status, headers und body.</translation>
    </message>
    <message>
        <source>Shows values when the script is tried.</source>
        <translation>Zeigt Werte, wenn das Skript ausprobiert wird.</translation>
    </message>
</context>
<context>
    <name>NumberErasure</name>
    <message>
        <source>Removing messages…</source>
        <translation>Nachrichten werden entfernt…</translation>
    </message>
    <message>
        <source>Looking for the number in other messages…</source>
        <translation>Die Nummer wird in anderen Nachrichten gesucht…</translation>
    </message>
    <message>
        <source>Cleaning the search index…</source>
        <translation>Der Suchindex wird bereinigt…</translation>
    </message>
    <message>
        <source>Emptying files…</source>
        <translation>Dateien werden geleert…</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>Sweden and worldwide</source>
        <translation>Schweden und weltweit</translation>
    </message>
    <message>
        <source>API username</source>
        <translation>API-Benutzername</translation>
    </message>
    <message>
        <source>On your account page. Begins with u.</source>
        <translation>Auf Ihrer Kontoseite. Beginnt mit u.</translation>
    </message>
    <message>
        <source>API password</source>
        <translation>API-Passwort</translation>
    </message>
    <message>
        <source>On the same page.</source>
        <translation>Auf derselben Seite.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>A number with + or 3 to 11 letters and digits.</source>
        <translation>Eine Nummer mit + oder 3 bis 11 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer has not been confirmed in its documentation: any 2xx status counts as sent. Send a test and look at the answer.</source>
        <translation>Die Antwort des Anbieters ist in seiner Dokumentation nicht bestätigt: Jeder Status 2xx gilt als gesendet. Senden Sie einen Test und sehen Sie sich die Antwort an.</translation>
    </message>
    <message>
        <source>Where the balance stands in the answer has not been confirmed in the provider&apos;s own documentation. It is divided by 10000; sources differ about that, so compare it with your account page once.</source>
        <translation>Wo das Guthaben in der Antwort steht, ist in der eigenen Dokumentation des Anbieters nicht bestätigt. Es wird durch 10000 geteilt; die Quellen sind sich darin nicht einig, vergleichen Sie es also einmal mit Ihrer Kontoseite.</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>Afrika</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Of your Africa&apos;s Talking application.</source>
        <translation>Der Ihrer Anwendung bei Africa&apos;s Talking.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>From the settings of the same application.</source>
        <translation>Aus den Einstellungen derselben Anwendung.</translation>
    </message>
    <message>
        <source>A registered short code or name. Left out, AFRICASTKNG is used.</source>
        <translation>Eine angemeldete Kurzwahl oder ein Name. Ohne Angabe wird AFRICASTKNG verwendet.</translation>
    </message>
    <message>
        <source>Which answer means success has not been confirmed in the provider&apos;s own documentation. Send a test and look at the answer.</source>
        <translation>Welche Antwort Erfolg bedeutet, ist in der eigenen Dokumentation des Anbieters nicht bestätigt. Senden Sie einen Test und sehen Sie sich die Antwort an.</translation>
    </message>
    <message>
        <source>Where the balance stands in the answer has not been confirmed in the provider&apos;s own documentation.</source>
        <translation>Wo das Guthaben in der Antwort steht, ist in der eigenen Dokumentation des Anbieters nicht bestätigt.</translation>
    </message>
    <message>
        <source>Wherever your own phone is</source>
        <translation>Überall, wo Ihr eigenes Telefon ist</translation>
    </message>
    <message>
        <source>Address of the phone</source>
        <translation>Adresse des Telefons</translation>
    </message>
    <message>
        <source>As the app shows it, such as 192.168.1.20. With :port where it is not 8080.</source>
        <translation>Wie die App sie zeigt, etwa 192.168.1.20. Mit :port, wo er nicht 8080 ist.</translation>
    </message>
    <message>
        <source>As the app shows it.</source>
        <translation>Wie die App es zeigt.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The phone takes plain http, so use it only in a network that you trust.</source>
        <translation>Das Telefon nimmt einfaches http; verwenden Sie es nur in einem Netz, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>There is no balance to ask for.</source>
        <translation>Nach einem Guthaben kann nicht gefragt werden.</translation>
    </message>
    <message>
        <source>Worldwide</source>
        <translation>Weltweit</translation>
    </message>
    <message>
        <source>The token id of an API token, or your user name.</source>
        <translation>Die Token-ID eines API-Tokens oder Ihr Benutzername.</translation>
    </message>
    <message>
        <source>The token secret, or your password.</source>
        <translation>Das Token-Geheimnis oder Ihr Passwort.</translation>
    </message>
    <message>
        <source>A number or name that your account may use. Left out, the provider decides.</source>
        <translation>Eine Nummer oder ein Name, den Ihr Konto verwenden darf. Ohne Angabe entscheidet der Anbieter.</translation>
    </message>
    <message>
        <source>The balance is in credits.</source>
        <translation>Das Guthaben ist in Credits.</translation>
    </message>
    <message>
        <source>Of an SMS integration in the Clickatell portal.</source>
        <translation>Der einer SMS-Integration im Clickatell-Portal.</translation>
    </message>
    <message>
        <source>The sender is set in the Clickatell portal.</source>
        <translation>Der Absender wird im Clickatell-Portal eingestellt.</translation>
    </message>
    <message>
        <source>Status 402 means that the account has no funds.</source>
        <translation>Status 402 bedeutet, dass das Konto kein Guthaben hat.</translation>
    </message>
    <message>
        <source>Your ClickSend user name.</source>
        <translation>Ihr ClickSend-Benutzername.</translation>
    </message>
    <message>
        <source>Your API key, from the API credentials in the dashboard.</source>
        <translation>Ihr API-Schlüssel, aus den API-Zugangsdaten im Dashboard.</translation>
    </message>
    <message>
        <source>Middle East, Asia and worldwide</source>
        <translation>Naher Osten, Asien und weltweit</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>From API tokens in the portal.</source>
        <translation>Aus „API tokens“ im Portal.</translation>
    </message>
    <message>
        <source>A number or up to 11 letters and digits.</source>
        <translation>Eine Nummer oder bis zu 11 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Europe and worldwide</source>
        <translation>Europa und weltweit</translation>
    </message>
    <message>
        <source>From API keys in the dashboard.</source>
        <translation>Aus „API keys“ im Dashboard.</translation>
    </message>
    <message>
        <source>Accounts of the EU region use gatewayapi.eu in both addresses.</source>
        <translation>Konten der EU-Region verwenden in beiden Adressen gatewayapi.eu.</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>The part of your own base URL before .api.infobip.com, or all of it. It stands on the start page of the portal.</source>
        <translation>Der Teil Ihrer eigenen Basis-URL vor .api.infobip.com, oder die ganze. Sie steht auf der Startseite des Portals.</translation>
    </message>
    <message>
        <source>From Developer tools in the portal.</source>
        <translation>Aus „Developer tools“ im Portal.</translation>
    </message>
    <message>
        <source>Your own server</source>
        <translation>Ihr eigener Server</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Name or address. With :port where it is not 1401.</source>
        <translation>Name oder Adresse. Mit :port, wo er nicht 1401 ist.</translation>
    </message>
    <message>
        <source>Of a user in Jasmin.</source>
        <translation>Der eines Benutzers in Jasmin.</translation>
    </message>
    <message>
        <source>Of the same user.</source>
        <translation>Das desselben Benutzers.</translation>
    </message>
    <message>
        <source>Left out, Jasmin&apos;s own default is used.</source>
        <translation>Ohne Angabe wird Jasmins eigene Voreinstellung verwendet.</translation>
    </message>
    <message>
        <source>Letters outside the GSM alphabet do not arrive: Jasmin takes them in another form that this preset does not use.</source>
        <translation>Buchstaben außerhalb des GSM-Alphabets kommen nicht an: Jasmin nimmt sie in einer anderen Form, die diese Voreinstellung nicht verwendet.</translation>
    </message>
    <message>
        <source>The login stands in the address: use plain http only on this machine or in a network that you trust.</source>
        <translation>Die Anmeldung steht in der Adresse: Verwenden Sie einfaches http nur auf diesem Computer oder in einem Netz, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>Name or address. With :port where it is not 13013.</source>
        <translation>Name oder Adresse. Mit :port, wo er nicht 13013 ist.</translation>
    </message>
    <message>
        <source>Of a sendsms-user in Kannel&apos;s configuration.</source>
        <translation>Der eines sendsms-user in der Konfiguration von Kannel.</translation>
    </message>
    <message>
        <source>Of the same sendsms-user.</source>
        <translation>Das desselben sendsms-user.</translation>
    </message>
    <message>
        <source>Left out, Kannel&apos;s own default is used.</source>
        <translation>Ohne Angabe wird Kannels eigene Voreinstellung verwendet.</translation>
    </message>
    <message>
        <source>Any status 202 counts as sent, also “Queued for later delivery”: Kannel sends it as soon as it can, and another gateway would send it a second time.</source>
        <translation>Jeder Status 202 gilt als gesendet, auch „Queued for later delivery“: Kannel sendet, sobald es kann, und ein anderes Gateway würde ein zweites Mal senden.</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Zugangsschlüssel</translation>
    </message>
    <message>
        <source>A live key from the Developers page of the dashboard.</source>
        <translation>Ein Live-Schlüssel von der Seite „Developers“ des Dashboards.</translation>
    </message>
    <message>
        <source>A number in digits or up to 11 letters and digits.</source>
        <translation>Eine Nummer in Ziffern oder bis zu 11 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Auth ID</source>
        <translation>Auth ID</translation>
    </message>
    <message>
        <source>On the start page of the console. Begins with MA.</source>
        <translation>Auf der Startseite der Konsole. Beginnt mit MA.</translation>
    </message>
    <message>
        <source>Auth Token</source>
        <translation>Auth Token</translation>
    </message>
    <message>
        <source>Below the Auth ID.</source>
        <translation>Unter der Auth ID.</translation>
    </message>
    <message>
        <source>A number in digits or a name that your account may use.</source>
        <translation>Eine Nummer in Ziffern oder ein Name, den Ihr Konto verwenden darf.</translation>
    </message>
    <message>
        <source>How the balance can be asked for has not been confirmed in the provider&apos;s documentation, so the address for it is empty.</source>
        <translation>Wie nach dem Guthaben gefragt werden kann, ist in der Dokumentation des Anbieters nicht bestätigt; die Adresse dafür ist deshalb leer.</translation>
    </message>
    <message>
        <source>Germany, Austria, Switzerland and worldwide</source>
        <translation>Deutschland, Österreich, Schweiz und weltweit</translation>
    </message>
    <message>
        <source>From the developer settings of your account.</source>
        <translation>Aus den Entwicklereinstellungen Ihres Kontos.</translation>
    </message>
    <message>
        <source>From API Keys in the Mission Control portal.</source>
        <translation>Aus „API Keys“ im Mission-Control-Portal.</translation>
    </message>
    <message>
        <source>A number with + or a name that your messaging profile may use.</source>
        <translation>Eine Nummer mit + oder ein Name, den Ihr Messaging-Profil verwenden darf.</translation>
    </message>
    <message>
        <source>Australia, New Zealand, United Kingdom, United States</source>
        <translation>Australien, Neuseeland, Vereinigtes Königreich, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>From the API settings of your account.</source>
        <translation>Aus den API-Einstellungen Ihres Kontos.</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>API-Geheimnis</translation>
    </message>
    <message>
        <source>From the same page.</source>
        <translation>Von derselben Seite.</translation>
    </message>
    <message>
        <source>The provider takes two requests a second.</source>
        <translation>Der Anbieter nimmt zwei Anfragen pro Sekunde.</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>Account SID</translation>
    </message>
    <message>
        <source>On the start page of the Twilio Console. Begins with AC.</source>
        <translation>Auf der Startseite der Twilio-Konsole. Beginnt mit AC.</translation>
    </message>
    <message>
        <source>Safer than the Auth Token: a Standard API key, which begins with SK. Left out, the Account SID is used.</source>
        <translation>Sicherer als das Auth Token: ein Standard-API-Schlüssel, der mit SK beginnt. Ohne Angabe wird die Account SID verwendet.</translation>
    </message>
    <message>
        <source>Your Auth Token, or the secret that came with the API key.</source>
        <translation>Ihr Auth Token, oder das Geheimnis, das zum API-Schlüssel gehört.</translation>
    </message>
    <message>
        <source>Only to check the signature of delivery reports, where the API secret is another.</source>
        <translation>Nur um die Signatur von Zustellberichten zu prüfen, wo das API-Geheimnis ein anderes ist.</translation>
    </message>
    <message>
        <source>A number with +, a short code, up to 11 letters and digits, or a Messaging Service SID (MG…).</source>
        <translation>Eine Nummer mit +, eine Kurzwahl, bis zu 11 Buchstaben und Ziffern oder eine Messaging Service SID (MG…).</translation>
    </message>
    <message>
        <source>A child account cannot ask for its balance.</source>
        <translation>Ein Unterkonto kann nicht nach seinem Guthaben fragen.</translation>
    </message>
    <message>
        <source>8 characters, on the start page of the dashboard.</source>
        <translation>8 Zeichen, auf der Startseite des Dashboards.</translation>
    </message>
    <message>
        <source>Below the API key.</source>
        <translation>Unter dem API-Schlüssel.</translation>
    </message>
    <message>
        <source>Vonage answers refusals with status 200 as well; the success path tells them apart.</source>
        <translation>Vonage antwortet auch bei Ablehnungen mit Status 200; der Erfolgspfad unterscheidet sie.</translation>
    </message>
    <message>
        <source>The balance is in euros.</source>
        <translation>Das Guthaben ist in Euro.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>%1, %2 of %3 characters</source>
        <translation>%1, %2 von %3 Zeichen</translation>
    </message>
    <message>
        <source>2xx</source>
        <translation>2xx</translation>
    </message>
    <message>
        <source>%1 and “%2” in the body</source>
        <translation>%1 und „%2“ im Rumpf</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>2xx and the SID of a message</source>
        <translation>2xx und die SID einer Nachricht</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>This does not work at present. Try again later.</source>
        <translation>Das funktioniert zurzeit nicht. Versuchen Sie es später erneut.</translation>
    </message>
</context>
<context>
    <name>RouteCard</name>
    <message>
        <source>%1, then %2</source>
        <comment>a gateway, the others in a list</comment>
        <translation>%1, dann %2</translation>
    </message>
</context>
<context>
    <name>ScriptExamples</name>
    <message>
        <source>Just a payload: another sender for each country</source>
        <translation>Nur eine Payload: ein anderer Absender für jedes Land</translation>
    </message>
    <message>
        <source>A signed request (HMAC-SHA256)</source>
        <translation>Eine signierte Anfrage (HMAC-SHA256)</translation>
    </message>
    <message>
        <source>A token first, then the message</source>
        <translation>Zuerst ein Token, dann die Nachricht</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>A provider that answers 200 for errors</source>
        <translation>Ein Anbieter, der bei Fehlern mit 200 antwortet</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>the keychain</source>
        <translation>dem Schlüsselbund</translation>
    </message>
    <message>
        <source>the vault %1</source>
        <translation>dem Tresor %1</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Country of numbers typed without a country code (two letters)</source>
        <translation>Land der Nummern, die ohne Ländervorwahl eingegeben werden (zwei Buchstaben)</translation>
    </message>
    <message>
        <source>What %LOCATION% stands for where no venue is given</source>
        <translation>Wofür %LOCATION% steht, wo kein Standort angegeben ist</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Farben des Fensters</translation>
    </message>
    <message>
        <source>A customer code that may or may not have been sent: try the next gateway, or stop as Unknown</source>
        <translation>Ein Kundencode, der vielleicht gesendet wurde, vielleicht nicht: das nächste Gateway versuchen oder als „Unklar“ aufhören</translation>
    </message>
    <message>
        <source>Any other message that may or may not have been sent: stop as Unknown, or try the next gateway</source>
        <translation>Jede andere Nachricht, die vielleicht gesendet wurde, vielleicht nicht: als „Unklar“ aufhören oder das nächste Gateway versuchen</translation>
    </message>
    <message>
        <source>Seconds that a message of a list waits for a gateway that can be reached</source>
        <translation>Sekunden, die eine Nachricht einer Liste auf ein erreichbares Gateway wartet</translation>
    </message>
    <message>
        <source>Days that messages stay in the log; 0: for good</source>
        <translation>Tage, die Nachrichten im Protokoll bleiben; 0: für immer</translation>
    </message>
    <message>
        <source>Days that texts, requests and responses stay in the log; 0: as long as their message</source>
        <translation>Tage, die Texte, Anfragen und Antworten im Protokoll bleiben; 0: so lange wie ihre Nachricht</translation>
    </message>
    <message>
        <source>Countries that codes are sent to (two letters, with commas between); empty: all</source>
        <translation>Länder, in die Codes gesendet werden (zwei Buchstaben, mit Kommas dazwischen); leer: alle</translation>
    </message>
    <message>
        <source>Numbers that get no codes begin with one of these (with + and commas between)</source>
        <translation>Nummern, die keine Codes bekommen, beginnen mit einer hiervon (mit + und Kommas dazwischen)</translation>
    </message>
    <message>
        <source>Most codes an hour for one location; 0: any number</source>
        <translation>So viele Codes gehen höchstens in einer Stunde an einen Standort; 0: beliebig viele</translation>
    </message>
    <message>
        <source>Most codes a day in all; 0: any number</source>
        <translation>So viele Codes gehen höchstens am Tag insgesamt hinaus; 0: beliebig viele</translation>
    </message>
    <message>
        <source>Show numbers in the log without their middle digits</source>
        <translation>Nummern im Protokoll ohne ihre mittleren Ziffern zeigen</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tagen</translation>
    </message>
    <message>
        <source>Most codes an hour for one token; 0: any number</source>
        <translation>So viele Codes gehen höchstens in einer Stunde an ein Token; 0: beliebig viele</translation>
    </message>
    <message>
        <source>Most codes an hour for one network address (guests of a venue share one); 0: any number</source>
        <translation>So viele Codes gehen höchstens in einer Stunde an eine Netzwerkadresse (Gäste eines Standorts teilen sich eine); 0: beliebig viele</translation>
    </message>
    <message>
        <source>Most codes an hour to one country that is not the default country, five times as many a day; 0: any number</source>
        <translation>So viele Codes gehen höchstens in einer Stunde in ein Land, das nicht das Standardland ist, am Tag fünfmal so viele; 0: beliebig viele</translation>
    </message>
    <message>
        <source>Mail server that alerts are sent by; empty: none</source>
        <translation>Mailserver, über den Warnungen gehen; leer: keiner</translation>
    </message>
    <message>
        <source>Its port; 0: the usual one (587 with STARTTLS, 465 with TLS, 25 with none)</source>
        <translation>Sein Port; 0: der übliche (587 mit STARTTLS, 465 mit TLS, 25 ohne)</translation>
    </message>
    <message>
        <source>How the connection to it is encrypted</source>
        <translation>Wie die Verbindung zu ihm verschlüsselt wird</translation>
    </message>
    <message>
        <source>Name of its login; empty: no login</source>
        <translation>Name seiner Anmeldung; leer: keine Anmeldung</translation>
    </message>
    <message>
        <source>Sender of mails: alerts@example.com, or Name &lt;alerts@example.com&gt;</source>
        <translation>Absender der E-Mails: alerts@example.com, oder Name &lt;alerts@example.com&gt;</translation>
    </message>
    <message>
        <source>Who is told of alerts (with commas between); a gateway may have addresses of its own</source>
        <translation>Wer von Warnungen erfährt (mit Kommas dazwischen); ein Gateway kann eigene Adressen haben</translation>
    </message>
    <message>
        <source>File of the authorities (PEM) that its certificate is checked against; empty: the system&apos;s</source>
        <translation>Datei der Zertifizierungsstellen (PEM), gegen die sein Zertifikat geprüft wird; leer: die des Systems</translation>
    </message>
    <message>
        <source>Show alerts as notifications of the desktop</source>
        <translation>Warnungen als Benachrichtigungen des Desktops zeigen</translation>
    </message>
    <message>
        <source>Warn when fewer MiB are free on the disk; 0: never</source>
        <translation>Warnen, wenn weniger MiB auf dem Datenträger frei sind; 0: nie</translation>
    </message>
    <message>
        <source>Answer portals and splash pages while the application runs</source>
        <translation>Portalen und Splash-Seiten antworten, solange die Anwendung läuft</translation>
    </message>
    <message>
        <source>Address and port at which the service listens; :8085 for all addresses</source>
        <translation>Adresse und Port, an denen der Dienst lauscht; :8085 für alle Adressen</translation>
    </message>
    <message>
        <source>File with the certificate of the service, with those between (PEM); empty: no TLS</source>
        <translation>Datei mit dem Zertifikat des Dienstes, mit denen dazwischen (PEM); leer: kein TLS</translation>
    </message>
    <message>
        <source>File with the private key of that certificate (PEM)</source>
        <translation>Datei mit dem privaten Schlüssel dieses Zertifikats (PEM)</translation>
    </message>
    <message>
        <source>Address under which guests and providers reach the service (https://wifi.example.com)</source>
        <translation>Adresse, unter der Gäste und Anbieter den Dienst erreichen (https://wifi.example.com)</translation>
    </message>
    <message>
        <source>Proxies whose X-Forwarded-For is believed (addresses or networks, with commas between)</source>
        <translation>Proxys, deren X-Forwarded-For geglaubt wird (Adressen oder Netze, mit Kommas dazwischen)</translation>
    </message>
    <message>
        <source>Hold everything back: messages wait, and are sent when this is off again</source>
        <translation>Alles zurückhalten: Nachrichten warten und werden gesendet, wenn das wieder aus ist</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Show the window without animations</source>
        <translation>Das Fenster ohne Animationen zeigen</translation>
    </message>
    <message>
        <source>What closing the window does: ask, stay in the notification area, or quit</source>
        <translation>Was das Schließen des Fensters bewirkt: fragen, im Infobereich bleiben oder beenden</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source> or </source>
        <comment>between keys that do the same</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>a page</comment>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Help for what is shown</source>
        <translation>Hilfe zu dem, was zu sehen ist</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastaturkürzel</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Close or cancel what is open</source>
        <translation>Schließen oder abbrechen, was offen ist</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Add what the page lists</source>
        <translation>Hinzufügen, was die Seite aufführt</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>Die Zeile nach oben verschieben</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>Die Zeile nach unten verschieben</translation>
    </message>
    <message>
        <source>Front desk: what became of a guest&apos;s code</source>
        <translation>Empfang: was aus dem Code eines Gastes wurde</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulare</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Run the test</source>
        <translation>Den Test starten</translation>
    </message>
    <message>
        <source>Lua editor</source>
        <translation>Lua-Editor</translation>
    </message>
    <message>
        <source>Run without sending</source>
        <translation>Ausführen ohne Senden</translation>
    </message>
    <message>
        <source>Complete the word</source>
        <translation>Das Wort vervollständigen</translation>
    </message>
    <message>
        <source>Comment in or out</source>
        <translation>Ein- oder auskommentieren</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>ShownResponse</name>
    <message numerus="yes">
        <source>(%n byte(s) that are not text)</source>
        <translation>
            <numerusform>(%n Byte, das kein Text ist)</numerusform>
            <numerusform>(%n Bytes, die kein Text sind)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SplashFields</name>
    <message>
        <source>OTP verification</source>
        <translation>OTP-Prüfung</translation>
    </message>
    <message>
        <source>On: guests prove their number with a code by SMS. Off: only its form is checked.</source>
        <translation>An: Gäste bestätigen ihre Nummer mit einem Code per SMS. Aus: Nur ihre Form wird geprüft.</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Where it is enabled.</source>
        <translation>Wo sie aktiviert ist.</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Names of Wi-Fi networks (SSIDs) that it is for. None: it is for those that no other page lists.</source>
        <translation>Namen der WLANs (SSIDs), für die sie gilt. Keine: Sie gilt für die, die keine andere Seite aufführt.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>PNG or JPEG of at most 8 KiB, shown above the title.</source>
        <translation>PNG oder JPEG von höchstens 8 KiB, über dem Titel zu sehen.</translation>
    </message>
    <message>
        <source>it is not in base64.</source>
        <translation>es ist kein base64.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For you; guests do not see it.</source>
        <translation>Für Sie; Gäste sehen es nicht.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What stands behind /splash/ in its web address. Empty: made of the name.</source>
        <translation>Was in der Webadresse hinter /splash/ steht. Leer: wird aus dem Namen gemacht.</translation>
    </message>
    <message>
        <source>Preferred countries</source>
        <translation>Bevorzugte Länder</translation>
    </message>
    <message>
        <source>Offered first when a guest chooses the country: NO, SE, DK</source>
        <translation>Werden zuerst angeboten, wenn ein Gast das Land wählt: NO, SE, DK</translation>
    </message>
    <message>
        <source>Allowed countries</source>
        <translation>Erlaubte Länder</translation>
    </message>
    <message>
        <source>Numbers of other countries are refused. Empty: none is.</source>
        <translation>Nummern anderer Länder werden abgelehnt. Leer: keine wird abgelehnt.</translation>
    </message>
    <message>
        <source>Name of the guest</source>
        <translation>Name des Gastes</translation>
    </message>
    <message>
        <source>Whether the page asks for it.</source>
        <translation>Ob die Seite danach fragt.</translation>
    </message>
    <message>
        <source>Email of the guest</source>
        <translation>E-Mail des Gastes</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Empty: a welcome with the location&apos;s name.</source>
        <translation>Leer: eine Begrüßung mit dem Namen des Standorts.</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>A sentence or two below the title.</source>
        <translation>Ein oder zwei Sätze unter dem Titel.</translation>
    </message>
    <message>
        <source>Terms and conditions</source>
        <translation>Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>Text or simple HTML: paragraphs, lists, headings, bold, links. Guests have to accept them.</source>
        <translation>Text oder einfaches HTML: Absätze, Listen, Überschriften, Fettschrift, Links. Gäste müssen zustimmen.</translation>
    </message>
    <message>
        <source>Text of the code message</source>
        <translation>Text der Code-Nachricht</translation>
    </message>
    <message>
        <source>%CODE% stands for the code, %MINUTES% for how long it is valid. Empty: the usual text.</source>
        <translation>%CODE% steht für den Code, %MINUTES% dafür, wie lange er gilt. Leer: der übliche Text.</translation>
    </message>
    <message>
        <source>Digits of a code</source>
        <translation>Ziffern eines Codes</translation>
    </message>
    <message>
        <source>4 to 8.</source>
        <translation>4 bis 8.</translation>
    </message>
    <message>
        <source>Minutes a code is valid</source>
        <translation>Minuten, die ein Code gilt</translation>
    </message>
    <message>
        <source>1 to 60.</source>
        <translation>1 bis 60.</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Akzentfarbe</translation>
    </message>
    <message>
        <source>Of buttons and links.</source>
        <translation>Die der Schaltflächen und Links.</translation>
    </message>
    <message>
        <source>Background colour</source>
        <translation>Hintergrundfarbe</translation>
    </message>
    <message>
        <source>Telephones in dark mode get a dark one in its place.</source>
        <translation>Telefone im Dunkelmodus bekommen stattdessen eine dunkle.</translation>
    </message>
</context>
<context>
    <name>TestReport</name>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>not measured: the proxy %1 stands between</source>
        <translation>nicht gemessen: der Proxy %1 steht dazwischen</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindungsaufbau</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Test of an SMS gateway with OTPost %1</source>
        <translation>Test eines SMS-Gateways mit OTPost %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
</context>
<context>
    <name>otpost::AlertNotices</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>default route</source>
        <translation>Standardroute</translation>
    </message>
    <message>
        <source>Gateway fails: %1</source>
        <translation>Gateway scheitert: %1</translation>
    </message>
    <message>
        <source>Gateway pauses: %1</source>
        <translation>Gateway pausiert: %1</translation>
    </message>
    <message>
        <source>No gateway works: %1</source>
        <translation>Kein Gateway funktioniert: %1</translation>
    </message>
    <message>
        <source>Fallback carries messages: %1</source>
        <translation>Fallback trägt Nachrichten: %1</translation>
    </message>
    <message>
        <source>Daily limit reached: %1</source>
        <translation>Tageslimit erreicht: %1</translation>
    </message>
    <message>
        <source>Low balance: %1</source>
        <translation>Niedriges Guthaben: %1</translation>
    </message>
    <message>
        <source>Balance cannot be read: %1</source>
        <translation>Guthaben nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Certificate expires: %1</source>
        <translation>Zertifikat läuft ab: %1</translation>
    </message>
    <message>
        <source>Passwords and keys cannot be read</source>
        <translation>Passwörter und Schlüssel nicht lesbar</translation>
    </message>
    <message>
        <source>Disk nearly full</source>
        <translation>Datenträger fast voll</translation>
    </message>
    <message>
        <source>Unusually many codes asked for</source>
        <translation>Ungewöhnlich viele Codes angefordert</translation>
    </message>
    <message>
        <source>Guests get no codes: %1</source>
        <translation>Gäste bekommen keine Codes: %1</translation>
    </message>
    <message>
        <source>Alerts cannot be mailed</source>
        <translation>Warnungen können nicht gemailt werden</translation>
    </message>
    <message>
        <source>Gateway works again: %1</source>
        <translation>Gateway funktioniert wieder: %1</translation>
    </message>
    <message>
        <source>A gateway works again: %1</source>
        <translation>Ein Gateway funktioniert wieder: %1</translation>
    </message>
    <message>
        <source>Primary carries messages again: %1</source>
        <translation>Das primäre trägt wieder Nachrichten: %1</translation>
    </message>
    <message>
        <source>Gateway may send again: %1</source>
        <translation>Gateway darf wieder senden: %1</translation>
    </message>
    <message>
        <source>Balance is sufficient again: %1</source>
        <translation>Guthaben reicht wieder: %1</translation>
    </message>
    <message>
        <source>Balance can be read again: %1</source>
        <translation>Guthaben wieder lesbar: %1</translation>
    </message>
    <message>
        <source>Certificate was renewed: %1</source>
        <translation>Zertifikat wurde erneuert: %1</translation>
    </message>
    <message>
        <source>Passwords and keys can be read again</source>
        <translation>Passwörter und Schlüssel wieder lesbar</translation>
    </message>
    <message>
        <source>Disk has space again</source>
        <translation>Datenträger hat wieder Platz</translation>
    </message>
    <message>
        <source>No more codes are refused</source>
        <translation>Es werden keine Codes mehr abgelehnt</translation>
    </message>
    <message>
        <source>Guests get codes again: %1</source>
        <translation>Gäste bekommen wieder Codes: %1</translation>
    </message>
    <message>
        <source>Alerts are mailed again</source>
        <translation>Warnungen werden wieder gemailt</translation>
    </message>
    <message>
        <source>At the present rate it lasts for less than a day.</source>
        <translation>Beim jetzigen Verbrauch reicht es für weniger als einen Tag.</translation>
    </message>
    <message numerus="yes">
        <source>At the present rate it lasts for %n day(s).</source>
        <translation>
            <numerusform>Beim jetzigen Verbrauch reicht es für %n Tag.</numerusform>
            <numerusform>Beim jetzigen Verbrauch reicht es für %n Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>The balance is %1.</source>
        <translation>Das Guthaben ist %1.</translation>
    </message>
    <message>
        <source>Still so: %1</source>
        <translation>Noch immer: %1</translation>
    </message>
    <message>
        <source>It lasted for %1, since %2.</source>
        <translation>Es dauerte %1, seit %2.</translation>
    </message>
    <message>
        <source>It has been so since %1.</source>
        <translation>Es ist so seit %1.</translation>
    </message>
    <message>
        <source>OTPost on %1, %2</source>
        <translation>OTPost auf %1, %2</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Seit %1.</translation>
    </message>
</context>
<context>
    <name>otpost::Alerts</name>
    <message>
        <source>The last reason: %1</source>
        <translation>Der letzte Grund: %1</translation>
    </message>
    <message>
        <source>%1 failed several times in a row, and is skipped while another gateway can serve.</source>
        <translation>%1 ist mehrmals hintereinander gescheitert und wird übergangen, solange ein anderes Gateway bedienen kann.</translation>
    </message>
    <message>
        <source>%1 takes no messages until %2, as the provider asked for a pause.</source>
        <translation>%1 nimmt bis %2 keine Nachrichten, weil der Anbieter um eine Pause gebeten hat.</translation>
    </message>
    <message>
        <source>%1 takes no messages for now, as the provider asked for a pause.</source>
        <translation>%1 nimmt vorerst keine Nachrichten, weil der Anbieter um eine Pause gebeten hat.</translation>
    </message>
    <message>
        <source>No gateway of the default route works at the moment.</source>
        <translation>Zurzeit funktioniert kein Gateway der Standardroute.</translation>
    </message>
    <message>
        <source>No gateway of the route of %1 works at the moment.</source>
        <translation>Zurzeit funktioniert kein Gateway der Route von %1.</translation>
    </message>
    <message>
        <source>%1 carries the messages of the default route in place of %2, its primary gateway.</source>
        <translation>%1 trägt die Nachrichten der Standardroute anstelle von %2, ihrem primären Gateway.</translation>
    </message>
    <message>
        <source>%1 carries the messages of %3 in place of %2, its primary gateway.</source>
        <translation>%1 trägt die Nachrichten von %3 anstelle von %2, dem primären Gateway dort.</translation>
    </message>
    <message>
        <source>%1 has had all its messages for the day.</source>
        <translation>%1 hat alle seine Nachrichten für heute gehabt.</translation>
    </message>
    <message>
        <source>It is tried again by itself. Mend the cause, then test %1; ending its rest by hand has it tried at once.</source>
        <translation>Es wird von selbst wieder versucht. Beheben Sie die Ursache und testen Sie dann %1; beenden Sie die Ruhezeit von Hand, so wird es sofort versucht.</translation>
    </message>
    <message>
        <source>Ask the provider which limit was reached, and set the gateway&apos;s messages per second or per day below it.</source>
        <translation>Fragen Sie den Anbieter, welches Limit erreicht wurde, und stellen Sie die Nachrichten pro Sekunde oder pro Tag des Gateways darunter ein.</translation>
    </message>
    <message>
        <source>Messages that somebody waits for are still tried, others wait. Look at the reason of each gateway, or add one of another provider to the route.</source>
        <translation>Nachrichten, auf die jemand wartet, werden weiter versucht, andere warten. Sehen Sie sich den Grund bei jedem Gateway an, oder nehmen Sie eines eines anderen Anbieters in die Route auf.</translation>
    </message>
    <message>
        <source>Messages arrive, but nothing is left to fall back on, and it may cost more. Test %1, or put another gateway first.</source>
        <translation>Nachrichten kommen an, aber es bleibt nichts mehr, worauf ausgewichen werden könnte, und es kann mehr kosten. Testen Sie %1, oder setzen Sie ein anderes Gateway an die erste Stelle.</translation>
    </message>
    <message>
        <source>The other gateways of the route serve until midnight. Raise the gateway&apos;s limit if it should send more.</source>
        <translation>Die anderen Gateways der Route bedienen bis Mitternacht. Erhöhen Sie das Limit des Gateways, wenn es mehr senden soll.</translation>
    </message>
    <message>
        <source>%1 runs out of money.</source>
        <translation>%1 geht das Geld aus.</translation>
    </message>
    <message>
        <source>The balance of %1 could not be read.</source>
        <translation>Das Guthaben von %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 will soon be refused as unsafe.</source>
        <translation>%1 wird bald als unsicher abgelehnt.</translation>
    </message>
    <message>
        <source>Passwords and keys cannot be read, so nothing can be sent.</source>
        <translation>Passwörter und Schlüssel können nicht gelesen werden, daher kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>The disk is nearly full. When it is, no message can be accepted.</source>
        <translation>Der Datenträger ist fast voll. Ist er es ganz, kann keine Nachricht mehr angenommen werden.</translation>
    </message>
    <message>
        <source>Unusually many codes are asked for.</source>
        <translation>Es werden ungewöhnlich viele Codes angefordert.</translation>
    </message>
    <message>
        <source>Unusually many codes are asked for at %1.</source>
        <translation>In %1 werden ungewöhnlich viele Codes angefordert.</translation>
    </message>
    <message>
        <source>Guests of the splash page %1 cannot get a code, as no gateway could send one.</source>
        <translation>Gäste der Splash-Seite %1 bekommen keinen Code, weil kein Gateway einen senden könnte.</translation>
    </message>
    <message>
        <source>Alerts cannot be sent by e-mail.</source>
        <translation>Warnungen können nicht per E-Mail gesendet werden.</translation>
    </message>
    <message>
        <source>Top up the account at the provider. Messages go by the next gateway of the route once %1 refuses them.</source>
        <translation>Laden Sie das Konto beim Anbieter auf. Lehnt %1 Nachrichten ab, gehen sie über das nächste Gateway der Route.</translation>
    </message>
    <message>
        <source>Check the balance by hand. If the provider has changed its answer, change the gateway&apos;s balance fields.</source>
        <translation>Prüfen Sie das Guthaben von Hand. Hat der Anbieter seine Antwort geändert, so ändern Sie die Guthabenfelder des Gateways.</translation>
    </message>
    <message>
        <source>The provider usually renews it in time. Ask them if the date comes near.</source>
        <translation>Der Anbieter erneuert es meist rechtzeitig. Fragen Sie nach, wenn das Datum näher rückt.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or start it again. Messages that may wait are sent then.</source>
        <translation>Entsperren Sie den Schlüsselbund, oder starten Sie ihn erneut. Nachrichten, die warten dürfen, werden dann gesendet.</translation>
    </message>
    <message>
        <source>Free some space, or keep the log for fewer days.</source>
        <translation>Schaffen Sie Platz, oder bewahren Sie das Protokoll weniger Tage auf.</translation>
    </message>
    <message>
        <source>Look in the log for who they are sent to. If it is an attack, allow only the countries that your guests come from; if it is a busy day, raise the limit.</source>
        <translation>Sehen Sie im Protokoll nach, an wen sie gehen. Ist es ein Angriff, so erlauben Sie nur die Länder, aus denen Ihre Gäste kommen; ist einfach viel los, so erhöhen Sie das Limit.</translation>
    </message>
    <message>
        <source>Mend or add a gateway, or switch OTP verification off for this page.</source>
        <translation>Bringen Sie ein Gateway in Ordnung, fügen Sie eines hinzu, oder schalten Sie die OTP-Prüfung für diese Seite aus.</translation>
    </message>
    <message>
        <source>Look at the mail settings and send a test mail. What was not sent is kept and tried again.</source>
        <translation>Sehen Sie sich die E-Mail-Einstellungen an und senden Sie eine Test-E-Mail. Was nicht gesendet wurde, wird aufbewahrt und erneut versucht.</translation>
    </message>
</context>
<context>
    <name>otpost::ConfigPlanText</name>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>header %1</source>
        <translation>Header %1</translation>
    </message>
    <message>
        <source>secret %1</source>
        <translation>Geheimnis %1</translation>
    </message>
    <message>
        <source>%1: its value comes from the file</source>
        <translation>%1: der Wert kommt aus der Datei</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: entfernt</translation>
    </message>
    <message>
        <source>%1: must be given (again) in the gateway&apos;s form; until then the gateway is disabled</source>
        <translation>%1: muss im Formular des Gateways (erneut) angegeben werden; bis dahin ist das Gateway deaktiviert</translation>
    </message>
    <message>
        <source>%1: must be given (again) with “gateway edit”; until then the gateway is disabled</source>
        <translation>%1: muss mit „gateway edit“ (erneut) angegeben werden; bis dahin ist das Gateway deaktiviert</translation>
    </message>
    <message>
        <source>+ location %1</source>
        <translation>+ Standort %1</translation>
    </message>
    <message>
        <source>~ location %1</source>
        <translation>~ Standort %1</translation>
    </message>
    <message>
        <source>- location %1</source>
        <translation>- Standort %1</translation>
    </message>
    <message>
        <source>~ settings</source>
        <translation>~ Einstellungen</translation>
    </message>
    <message>
        <source>~ order of the default route</source>
        <translation>~ Reihenfolge der Standardroute</translation>
    </message>
    <message>
        <source>Add the location %1</source>
        <translation>Den Standort %1 hinzufügen</translation>
    </message>
    <message>
        <source>Change the location %1</source>
        <translation>Den Standort %1 ändern</translation>
    </message>
    <message>
        <source>Remove the location %1</source>
        <translation>Den Standort %1 entfernen</translation>
    </message>
    <message>
        <source>Add the gateway %1</source>
        <translation>Das Gateway %1 hinzufügen</translation>
    </message>
    <message>
        <source>Change the gateway %1</source>
        <translation>Das Gateway %1 ändern</translation>
    </message>
    <message>
        <source>Remove the gateway %1 and its secrets</source>
        <translation>Das Gateway %1 und seine Geheimnisse entfernen</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Einstellungen ändern</translation>
    </message>
    <message>
        <source>Change the order of the default route</source>
        <translation>Die Reihenfolge der Standardroute ändern</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Way online</source>
        <translation>Weg ins Internet</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Landing page</source>
        <translation>Zielseite</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>%1: must be given (again) in the location&apos;s form; until then its guests do not get online</source>
        <translation>%1: muss im Formular des Standorts (erneut) angegeben werden; bis dahin kommen seine Gäste nicht ins Internet</translation>
    </message>
    <message>
        <source>%1: must be given (again) with “location edit”; until then its guests do not get online</source>
        <translation>%1: muss mit „location edit“ (erneut) angegeben werden; bis dahin kommen seine Gäste nicht ins Internet</translation>
    </message>
    <message>
        <source>+ splash page %1</source>
        <translation>+ Splash-Seite %1</translation>
    </message>
    <message>
        <source>~ splash page %1</source>
        <translation>~ Splash-Seite %1</translation>
    </message>
    <message>
        <source>- splash page %1</source>
        <translation>- Splash-Seite %1</translation>
    </message>
    <message>
        <source>~ order of the splash pages</source>
        <translation>~ Reihenfolge der Splash-Seiten</translation>
    </message>
    <message>
        <source>Add the splash page %1</source>
        <translation>Die Splash-Seite %1 hinzufügen</translation>
    </message>
    <message>
        <source>Change the splash page %1</source>
        <translation>Die Splash-Seite %1 ändern</translation>
    </message>
    <message>
        <source>Remove the splash page %1</source>
        <translation>Die Splash-Seite %1 entfernen</translation>
    </message>
    <message>
        <source>Change the order of the splash pages</source>
        <translation>Die Reihenfolge der Splash-Seiten ändern</translation>
    </message>
    <message numerus="yes">
        <source>%n gateway(s)</source>
        <translation>
            <numerusform>%n Gateway</numerusform>
            <numerusform>%n Gateways</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n location(s)</source>
        <translation>
            <numerusform>%n Standort</numerusform>
            <numerusform>%n Standorte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n splash page(s)</source>
        <translation>
            <numerusform>%n Splash-Seite</numerusform>
            <numerusform>%n Splash-Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>otpost::ConfigTransfer</name>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
</context>
<context>
    <name>otpost::Health</name>
    <message>
        <source>Its pause is over.</source>
        <translation>Seine Pause ist vorbei.</translation>
    </message>
    <message>
        <source>Paused until %1. %2</source>
        <translation>Pausiert bis %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) in a row failed. The last one: %1</source>
        <translation>
            <numerusform>%n Aufruf hintereinander ist gescheitert. Der letzte: %1</numerusform>
            <numerusform>%n Aufrufe hintereinander sind gescheitert. Der letzte: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Its rest is over, and the next message finds out whether it works again.</source>
        <translation>Seine Ruhezeit ist vorbei, und die nächste Nachricht zeigt, ob es wieder funktioniert.</translation>
    </message>
    <message>
        <source>Rests until %1.</source>
        <translation>Ruht bis %1.</translation>
    </message>
    <message numerus="yes">
        <source>Works, but %n call(s) in a row failed.</source>
        <translation>
            <numerusform>Funktioniert, aber %n Aufruf hintereinander ist gescheitert.</numerusform>
            <numerusform>Funktioniert, aber %n Aufrufe hintereinander sind gescheitert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Works.</source>
        <translation>Funktioniert.</translation>
    </message>
    <message>
        <source>One message finds out whether it works again.</source>
        <translation>Eine Nachricht zeigt, ob es wieder funktioniert.</translation>
    </message>
</context>
<context>
    <name>otpost::Mail</name>
    <message>
        <source>Test mail</source>
        <translation>Test-E-Mail</translation>
    </message>
    <message>
        <source>This is a test mail of OTPost on %1. Alerts arrive like this.</source>
        <translation>Das ist eine Test-E-Mail von OTPost auf %1. So kommen Warnungen an.</translation>
    </message>
</context>
<context>
    <name>otpost::PresetReach</name>
    <message>
        <source>the server that you name</source>
        <translation>der Server, den Sie nennen</translation>
    </message>
    <message>
        <source>Your messages and your keys go to %1.</source>
        <translation>Ihre Nachrichten und Ihre Schlüssel gehen an %1.</translation>
    </message>
    <message>
        <source>Your messages go to %1.</source>
        <translation>Ihre Nachrichten gehen an %1.</translation>
    </message>
    <message>
        <source>On the way to %1 nothing is encrypted.</source>
        <translation>Auf dem Weg zu %1 ist nichts verschlüsselt.</translation>
    </message>
</context>
<context>
    <name>otpost::PresetStore</name>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>it came with the program</source>
        <translation>sie kam mit dem Programm</translation>
    </message>
</context>
<context>
    <name>otpost::PresetWriter</name>
    <message>
        <source>A key or password from your provider.</source>
        <translation>Ein Schlüssel oder Passwort von Ihrem Anbieter.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Of your account at the provider.</source>
        <translation>Der Ihres Kontos beim Anbieter.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Of the same account.</source>
        <translation>Das desselben Kontos.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>The whole value of the header %1.</source>
        <translation>Der ganze Wert des Headers %1.</translation>
    </message>
    <message>
        <source>For the header %1, without the word “%2” before it.</source>
        <translation>Für den Header %1, ohne das Wort „%2“ davor.</translation>
    </message>
</context>
<context>
    <name>otpost::cli::Words</name>
    <message>
        <source>Directory of settings and log (default: OTPOST_DATA_DIR, else the user&apos;s own).</source>
        <translation>Verzeichnis der Einstellungen und des Protokolls (sonst: OTPOST_DATA_DIR, sonst das des Benutzers).</translation>
    </message>
    <message>
        <source>One JSON document on standard output.</source>
        <translation>Ein JSON-Dokument auf der Standardausgabe.</translation>
    </message>
    <message>
        <source>This help.</source>
        <translation>Diese Hilfe.</translation>
    </message>
    <message>
        <source>The version.</source>
        <translation>Die Version.</translation>
    </message>
    <message>
        <source>Unknown option “%1”.</source>
        <translation>Unbekannte Option „%1“.</translation>
    </message>
    <message>
        <source>“otpost-cli --help” lists the commands.</source>
        <translation>„otpost-cli --help“ zählt die Befehle auf.</translation>
    </message>
    <message>
        <source>“%1” takes no arguments.</source>
        <translation>„%1“ nimmt keine Argumente.</translation>
    </message>
    <message>
        <source>Usage: otpost-cli %1 %2</source>
        <translation>Aufruf: otpost-cli %1 %2</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primär</translation>
    </message>
    <message>
        <source>fallback</source>
        <translation>Fallback</translation>
    </message>
    <message>
        <source>No gateways yet. Add the first with “otpost-cli gateway add”.</source>
        <translation>Noch keine Gateways. Fügen Sie das erste mit „otpost-cli gateway add“ hinzu.</translation>
    </message>
    <message>
        <source>Recipient, with + and country code.</source>
        <translation>Empfänger, mit + und Ländervorwahl.</translation>
    </message>
    <message>
        <source>Text (default: a short test).</source>
        <translation>Text (sonst ein kurzer Test).</translation>
    </message>
    <message>
        <source>Name of the venue, for %LOCATION%.</source>
        <translation>Name des Standorts, für %LOCATION%.</translation>
    </message>
    <message>
        <source>%1 is enabled.</source>
        <translation>%1 ist aktiviert.</translation>
    </message>
    <message>
        <source>%1 is disabled.</source>
        <translation>%1 ist deaktiviert.</translation>
    </message>
    <message>
        <source>%1 and its secrets are removed.</source>
        <translation>%1 und seine Geheimnisse sind entfernt.</translation>
    </message>
    <message>
        <source>Add a gateway.</source>
        <translation>Ein Gateway hinzufügen.</translation>
    </message>
    <message>
        <source>All gateways in the order of the default route.</source>
        <translation>Alle Gateways in der Reihenfolge der Standardroute.</translation>
    </message>
    <message>
        <source>One gateway with all its fields.</source>
        <translation>Ein Gateway mit allen Feldern.</translation>
    </message>
    <message>
        <source>Change the fields that are given.</source>
        <translation>Die angegebenen Felder ändern.</translation>
    </message>
    <message>
        <source>Delete a gateway and its secrets.</source>
        <translation>Ein Gateway und seine Geheimnisse löschen.</translation>
    </message>
    <message>
        <source>Use a gateway again.</source>
        <translation>Ein Gateway wieder verwenden.</translation>
    </message>
    <message>
        <source>Stop using a gateway.</source>
        <translation>Ein Gateway nicht mehr verwenden.</translation>
    </message>
    <message>
        <source>Show the request that would be sent; sends nothing.</source>
        <translation>Die Anfrage zeigen, die gesendet würde; sendet nichts.</translation>
    </message>
    <message>
        <source>Send a real SMS through this gateway alone.</source>
        <translation>Eine echte SMS nur über dieses Gateway senden.</translation>
    </message>
    <message>
        <source>Warning: a secret on the command line can be seen by other users of this machine. Use @FILE or - (standard input).</source>
        <translation>Warnung: Ein Geheimnis auf der Befehlszeile können andere Benutzer dieses Computers sehen. Verwenden Sie @FILE oder - (Standardeingabe).</translation>
    </message>
    <message>
        <source>Do not check the gateway&apos;s certificate.</source>
        <translation>Das Zertifikat des Gateways nicht prüfen.</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s certificate (the default).</source>
        <translation>Das Zertifikat des Gateways prüfen (der Normalfall).</translation>
    </message>
    <message>
        <source>Add it without using it yet.</source>
        <translation>Hinzufügen, ohne es schon zu verwenden.</translation>
    </message>
    <message>
        <source>Take a custom header away.</source>
        <translation>Einen eigenen Header wegnehmen.</translation>
    </message>
    <message>
        <source>Take a named secret away.</source>
        <translation>Ein benanntes Geheimnis wegnehmen.</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>Keine Nachrichten.</translation>
    </message>
    <message>
        <source>Messages, newest first.</source>
        <translation>Nachrichten, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>From this date or time on.</source>
        <translation>Ab diesem Tag oder dieser Zeit.</translation>
    </message>
    <message>
        <source>Before this date or time.</source>
        <translation>Vor diesem Tag oder dieser Zeit.</translation>
    </message>
    <message>
        <source>Only with this in number or text.</source>
        <translation>Nur mit diesem in Nummer oder Text.</translation>
    </message>
    <message>
        <source>At most so many (default 100).</source>
        <translation>Höchstens so viele (sonst 100).</translation>
    </message>
    <message>
        <source>One message with every attempt.</source>
        <translation>Eine Nachricht mit jedem Versuch.</translation>
    </message>
    <message>
        <source>accepted (status %1)</source>
        <translation>angenommen (Status %1)</translation>
    </message>
    <message>
        <source>rejected, the gateway&apos;s fault</source>
        <translation>abgelehnt, liegt am Gateway</translation>
    </message>
    <message>
        <source>rejected, the recipient&apos;s fault</source>
        <translation>abgelehnt, liegt am Empfänger</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>Note: %1 is outside the number ranges known for its country. It is sent all the same.</source>
        <translation>Hinweis: %1 liegt außerhalb der für das Land bekannten Nummernbereiche. Es wird trotzdem gesendet.</translation>
    </message>
    <message>
        <source>What happened is not in the log:</source>
        <translation>Was geschah, steht nicht im Protokoll:</translation>
    </message>
    <message>
        <source>Text.</source>
        <translation>Text.</translation>
    </message>
    <message>
        <source>message (default), code (a customer code: hidden in the log), test.</source>
        <translation>message (sonst), code (ein Kundencode: im Protokoll verborgen), test.</translation>
    </message>
    <message>
        <source>All settings with their values.</source>
        <translation>Alle Einstellungen mit ihren Werten.</translation>
    </message>
    <message>
        <source>The value of one setting.</source>
        <translation>Der Wert einer Einstellung.</translation>
    </message>
    <message>
        <source>Change a setting.</source>
        <translation>Eine Einstellung ändern.</translation>
    </message>
    <message>
        <source>Encrypted file that keeps the secrets in place of the keychain; counts when a data directory is first used.</source>
        <translation>Verschlüsselte Datei, die die Geheimnisse anstelle des Schlüsselbunds aufbewahrt; zählt, wenn ein Datenverzeichnis zum ersten Mal verwendet wird.</translation>
    </message>
    <message>
        <source>Name the vault&apos;s file: --vault FILE.</source>
        <translation>Nennen Sie die Datei des Tresors: --vault FILE.</translation>
    </message>
    <message>
        <source>“%1” has no option %2.</source>
        <translation>„%1“ hat keine Option %2.</translation>
    </message>
    <message>
        <source>“%1” has no option %2. Did you mean %3?</source>
        <translation>„%1“ hat keine Option %2. Meinten Sie %3?</translation>
    </message>
    <message>
        <source>“%1” needs the option --%2.</source>
        <translation>„%1“ braucht die Option --%2.</translation>
    </message>
    <message>
        <source>“%1” needs one of these commands.</source>
        <translation>„%1“ braucht einen dieser Befehle.</translation>
    </message>
    <message>
        <source>Give a command.</source>
        <translation>Geben Sie einen Befehl an.</translation>
    </message>
    <message>
        <source>New passphrase for the secrets in the file: </source>
        <translation>Neue Passphrase für die Geheimnisse in der Datei: </translation>
    </message>
    <message>
        <source>Passphrase of the secrets in the file: </source>
        <translation>Passphrase der Geheimnisse in der Datei: </translation>
    </message>
    <message>
        <source>The same once more: </source>
        <translation>Dasselbe noch einmal: </translation>
    </message>
    <message>
        <source>Note: this passphrase is short. Whoever gets the file can try very many.</source>
        <translation>Hinweis: Diese Passphrase ist kurz. Wer die Datei bekommt, kann sehr viele probieren.</translation>
    </message>
    <message>
        <source>Note: secrets are left out. Add --with-secrets to seal them in the file.</source>
        <translation>Hinweis: Geheimnisse werden weggelassen. Fügen Sie --with-secrets hinzu, um sie in der Datei zu versiegeln.</translation>
    </message>
    <message>
        <source>Type “yes” to make these changes:</source>
        <translation>Geben Sie „ja“ ein, um diese Änderungen vorzunehmen:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Note: %1: %2</source>
        <translation>Hinweis: %1: %2</translation>
    </message>
    <message>
        <source>Everything is as the file says already.</source>
        <translation>Alles ist schon so, wie die Datei sagt.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made.</source>
        <translation>
            <numerusform>%n Änderung vorgenommen.</numerusform>
            <numerusform>%n Änderungen vorgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. With --yes, these changes are made.</source>
        <translation>Es wurde nichts geändert. Mit --yes werden diese Änderungen vorgenommen.</translation>
    </message>
    <message>
        <source>File that holds the passphrase; - is standard input. Otherwise it is asked for.</source>
        <translation>Datei, die die Passphrase enthält; - ist die Standardeingabe. Sonst wird danach gefragt.</translation>
    </message>
    <message>
        <source>The secrets too, sealed by a passphrase.</source>
        <translation>Auch die Geheimnisse, versiegelt durch eine Passphrase.</translation>
    </message>
    <message>
        <source>Replace a file that is there.</source>
        <translation>Eine vorhandene Datei ersetzen.</translation>
    </message>
    <message>
        <source>Show what a file of “config export” would change, and make the changes.</source>
        <translation>Zeigen, was eine Datei von „config export“ ändern würde, und die Änderungen vornehmen.</translation>
    </message>
    <message>
        <source>Make the changes without asking.</source>
        <translation>Die Änderungen ohne Rückfrage vornehmen.</translation>
    </message>
    <message>
        <source>Only show the changes.</source>
        <translation>Die Änderungen nur zeigen.</translation>
    </message>
    <message>
        <source>Leave the secrets in the file alone.</source>
        <translation>Die Geheimnisse in der Datei in Ruhe lassen.</translation>
    </message>
    <message>
        <source>%1 Taken: %2. If it is another: --set %3=PLACE</source>
        <translation>%1 Genommen: %2. Ist es ein anderes: --set %3=PLACE</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Fügen Sie hinzu: %1</translation>
    </message>
    <message>
        <source>Begin with the provider&apos;s example for curl. It is read, never run. What it leaves open is asked, or answered by --set and --secret.</source>
        <translation>Mit dem curl-Beispiel des Anbieters beginnen. Es wird gelesen, nie ausgeführt. Was es offen lässt, wird gefragt oder durch --set und --secret beantwortet.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>PROBLEM</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n segment(s). Nothing was sent.</source>
        <translation>
            <numerusform>%1, %n Segment. Es wurde nichts gesendet.</numerusform>
            <numerusform>%1, %n Segmente. Es wurde nichts gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is below the minimum of %1.</source>
        <translation>Das ist unter dem Mindestguthaben von %1.</translation>
    </message>
    <message>
        <source>Ask the provider how much is left.</source>
        <translation>Den Anbieter fragen, wie viel übrig ist.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Options of the type %1:</source>
        <translation>Optionen des Typs %1:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>Usage: otpost-cli [OPTION]… COMMAND …</source>
        <translation>Aufruf: otpost-cli [OPTION]… BEFEHL …</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Optionen jedes Befehls:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Exit-Status:</translation>
    </message>
    <message>
        <source>“otpost-cli help COMMAND” tells more about one.</source>
        <translation>„otpost-cli help BEFEHL“ sagt mehr über einen.</translation>
    </message>
    <message>
        <source>“otpost-cli help %1 …” tells more about one.</source>
        <translation>„otpost-cli help %1 …“ sagt mehr über einen.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Settings:</source>
        <translation>Einstellungen:</translation>
    </message>
    <message>
        <source>Placeholders in URL and payload:</source>
        <translation>Platzhalter in URL und Payload:</translation>
    </message>
    <message>
        <source>There is completion for bash, zsh and fish, not for “%1”.</source>
        <translation>Es gibt Vervollständigung für bash, zsh und fish, nicht für „%1“.</translation>
    </message>
    <message>
        <source>The manual page, for the build.</source>
        <translation>Die Handbuchseite, für den Bau.</translation>
    </message>
    <message>
        <source>What a command takes, with examples.</source>
        <translation>Was ein Befehl annimmt, mit Beispielen.</translation>
    </message>
    <message>
        <source>The script that completes commands in that shell.</source>
        <translation>Das Skript, das in dieser Shell Befehle vervollständigt.</translation>
    </message>
    <message>
        <source>A provider that takes JSON. The value of the header, its login, is read from a file.</source>
        <translation>Ein Anbieter, der JSON annimmt. Der Wert des Headers, die Anmeldung, wird aus einer Datei gelesen.</translation>
    </message>
    <message>
        <source>A Kannel on this machine, whose password stands in the address.</source>
        <translation>Ein Kannel auf diesem Computer, dessen Passwort in der Adresse steht.</translation>
    </message>
    <message>
        <source>Twilio, with the Auth Token in a file.</source>
        <translation>Twilio, mit dem Auth Token in einer Datei.</translation>
    </message>
    <message>
        <source>A provider that OTPost knows: see “otpost-cli gateway presets”.</source>
        <translation>Ein Anbieter, den OTPost kennt: siehe „otpost-cli gateway presets“.</translation>
    </message>
    <message>
        <source>The curl example of a provider&apos;s documentation. It is read, never run.</source>
        <translation>Das curl-Beispiel aus der Dokumentation eines Anbieters. Es wird gelesen, nie ausgeführt.</translation>
    </message>
    <message>
        <source>The first enabled one is tried first.</source>
        <translation>Das erste aktivierte wird zuerst versucht.</translation>
    </message>
    <message>
        <source>All fields, for a script.</source>
        <translation>Alle Felder, für ein Skript.</translation>
    </message>
    <message>
        <source>Wait at most 5 seconds for each answer.</source>
        <translation>Höchstens 5 Sekunden auf jede Antwort warten.</translation>
    </message>
    <message>
        <source>A new login, read from standard input.</source>
        <translation>Eine neue Anmeldung, von der Standardeingabe gelesen.</translation>
    </message>
    <message>
        <source>Delete gateway 1 and its secrets.</source>
        <translation>Gateway 1 und seine Geheimnisse löschen.</translation>
    </message>
    <message>
        <source>Use gateway 1 again.</source>
        <translation>Gateway 1 wieder verwenden.</translation>
    </message>
    <message>
        <source>Keep gateway 1, but send nothing by it.</source>
        <translation>Gateway 1 behalten, aber nichts darüber senden.</translation>
    </message>
    <message>
        <source>See the request before anything is sent.</source>
        <translation>Die Anfrage sehen, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>Send a short test to your own phone.</source>
        <translation>Einen kurzen Test an Ihr eigenes Telefon senden.</translation>
    </message>
    <message>
        <source>What is left on the account of gateway 1.</source>
        <translation>Was auf dem Konto von Gateway 1 übrig ist.</translation>
    </message>
    <message>
        <source>Send by the first gateway that takes it.</source>
        <translation>Über das erste Gateway senden, das sie nimmt.</translation>
    </message>
    <message>
        <source>A one-time code, which the log hides; the outcome as JSON.</source>
        <translation>Ein Einmalcode, den das Protokoll verbirgt; das Ergebnis als JSON.</translation>
    </message>
    <message>
        <source>What failed since the 31st of January.</source>
        <translation>Was seit dem 31. Januar gescheitert ist.</translation>
    </message>
    <message>
        <source>The last ten messages to a number.</source>
        <translation>Die letzten zehn Nachrichten an eine Nummer.</translation>
    </message>
    <message>
        <source>Message 7 with each request and response.</source>
        <translation>Nachricht 7 mit jeder Anfrage und Antwort.</translation>
    </message>
    <message>
        <source>All settings.</source>
        <translation>Alle Einstellungen.</translation>
    </message>
    <message>
        <source>One value, for a script.</source>
        <translation>Ein Wert, für ein Skript.</translation>
    </message>
    <message>
        <source>Take numbers without a country code as Norwegian ones.</source>
        <translation>Nummern ohne Ländervorwahl als norwegische nehmen.</translation>
    </message>
    <message>
        <source>Gateways and settings without their secrets.</source>
        <translation>Gateways und Einstellungen ohne ihre Geheimnisse.</translation>
    </message>
    <message>
        <source>The same with the secrets, sealed by a passphrase.</source>
        <translation>Dasselbe mit den Geheimnissen, versiegelt durch eine Passphrase.</translation>
    </message>
    <message>
        <source>See what an import would change.</source>
        <translation>Sehen, was ein Import ändern würde.</translation>
    </message>
    <message>
        <source>Where the secrets are, and whether they can be read.</source>
        <translation>Wo die Geheimnisse sind, und ob sie gelesen werden können.</translation>
    </message>
    <message>
        <source>Keep the secrets in an encrypted file from now on.</source>
        <translation>Die Geheimnisse von jetzt an in einer verschlüsselten Datei aufbewahren.</translation>
    </message>
    <message>
        <source>Look at everything on this machine.</source>
        <translation>Alles auf diesem Computer ansehen.</translation>
    </message>
    <message>
        <source>Also connect to each gateway and look at its certificate. Sends nothing.</source>
        <translation>Auch eine Verbindung zu jedem Gateway aufbauen und sein Zertifikat ansehen. Sendet nichts.</translation>
    </message>
    <message>
        <source>The same as “gateway add --help”.</source>
        <translation>Dasselbe wie „gateway add --help“.</translation>
    </message>
    <message>
        <source>Completion in this bash (packages install it).</source>
        <translation>Vervollständigung in dieser bash (Pakete installieren sie).</translation>
    </message>
    <message>
        <source>A file for ~/.config/fish/completions.</source>
        <translation>Eine Datei für ~/.config/fish/completions.</translation>
    </message>
    <message>
        <source>There is no command “%1”. Did you mean %2?</source>
        <translation>Es gibt keinen Befehl „%1“. Meinten Sie %2?</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>For the type %1: %2</source>
        <translation>Für den Typ %1: %2</translation>
    </message>
    <message>
        <source>Required unless a preset is named.</source>
        <translation>Erforderlich, wenn keine Voreinstellung genannt ist.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Eines von: %1.</translation>
    </message>
    <message>
        <source>Unless given: %1.</source>
        <translation>Sonst: %1.</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Erforderlich.</translation>
    </message>
    <message>
        <source>May be given more than once.</source>
        <translation>Darf mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>[OPTION]…</source>
        <translation>[OPTION]…</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Gateways</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Export und Import</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>When something does not work</source>
        <translation>Wenn etwas nicht funktioniert</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Completion in the shell</source>
        <translation>Vervollständigung in der Shell</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>The job itself failed: not sent, or unknown whether it was.</source>
        <translation>Die Aufgabe selbst ist gescheitert: nicht gesendet, oder es ist unklar.</translation>
    </message>
    <message>
        <source>Wrong usage.</source>
        <translation>Falscher Aufruf.</translation>
    </message>
    <message>
        <source>Configuration refused; says which field and why.</source>
        <translation>Konfiguration abgelehnt; sagt, welches Feld und warum.</translation>
    </message>
    <message>
        <source>The secret store cannot be used; says what to do.</source>
        <translation>Der Geheimnisspeicher kann nicht verwendet werden; sagt, was zu tun ist.</translation>
    </message>
    <message>
        <source>The data directory cannot be used; says what to do.</source>
        <translation>Das Datenverzeichnis kann nicht verwendet werden; sagt, was zu tun ist.</translation>
    </message>
    <message>
        <source>The number with + and country code.</source>
        <translation>Die Nummer mit + und Ländervorwahl.</translation>
    </message>
    <message>
        <source>The same without the +.</source>
        <translation>Dieselbe ohne das +.</translation>
    </message>
    <message>
        <source>The national digits.</source>
        <translation>Die nationalen Ziffern.</translation>
    </message>
    <message>
        <source>The text.</source>
        <translation>Der Text.</translation>
    </message>
    <message>
        <source>The venue.</source>
        <translation>Der Standort.</translation>
    </message>
    <message>
        <source>The sender.</source>
        <translation>Der Absender.</translation>
    </message>
    <message>
        <source>The digits of the one-time code.</source>
        <translation>Die Ziffern des Einmalcodes.</translation>
    </message>
    <message>
        <source>The first word where the text needs Unicode, otherwise the second.</source>
        <translation>Das erste Wort, wo der Text Unicode braucht, sonst das zweite.</translation>
    </message>
    <message>
        <source>The message&apos;s id in the log.</source>
        <translation>Die ID der Nachricht im Protokoll.</translation>
    </message>
    <message>
        <source>The secret of that name.</source>
        <translation>Das Geheimnis dieses Namens.</translation>
    </message>
    <message>
        <source>A percent sign.</source>
        <translation>Ein Prozentzeichen.</translation>
    </message>
    <message>
        <source>Stands for --data-dir.</source>
        <translation>Steht für --data-dir.</translation>
    </message>
    <message>
        <source>A file with the passphrase of the vault.</source>
        <translation>Eine Datei mit der Passphrase des Tresors.</translation>
    </message>
    <message>
        <source>Set by systemd: the credential otpost-vault in it is the passphrase of the vault.</source>
        <translation>Setzt systemd: Die Credential otpost-vault darin ist die Passphrase des Tresors.</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n Segment</numerusform>
            <numerusform>%n Segmente</numerusform>
        </translation>
    </message>
    <message>
        <source>For the type %1.</source>
        <translation>Für den Typ %1.</translation>
    </message>
    <message>
        <source>Options as of</source>
        <translation>Optionen wie bei</translation>
    </message>
    <message>
        <source>Unless set: %1.</source>
        <translation>Sonst: %1.</translation>
    </message>
    <message>
        <source>send SMS through your own gateways, from the command line</source>
        <translation>SMS über Ihre eigenen Gateways senden, von der Befehlszeile</translation>
    </message>
    <message>
        <source>sets up SMS gateways, tests them, sends through them and reads the log of what was sent. It works on the same data as</source>
        <translation>richtet SMS-Gateways ein, testet sie, sendet über sie und liest das Protokoll des Gesendeten. Es arbeitet mit denselben Daten wie</translation>
    </message>
    <message>
        <source>and may run at the same time. Results go to standard output, words for people to standard error.</source>
        <translation>und darf zur selben Zeit laufen. Ergebnisse gehen auf die Standardausgabe, Worte für Menschen auf die Standardfehlerausgabe.</translation>
    </message>
    <message>
        <source>What may stand in the URL and the payload of a gateway:</source>
        <translation>Was in der URL und der Payload eines Gateways stehen darf:</translation>
    </message>
    <message>
        <source>Gateways, settings and the SMS log (XDG_DATA_HOME is ~/.local/share unless set). Keys and passwords are in the secret store.</source>
        <translation>Gateways, Einstellungen und das SMS-Protokoll (XDG_DATA_HOME ist ~/.local/share, wenn nicht gesetzt). Schlüssel und Passwörter sind im Geheimnisspeicher.</translation>
    </message>
    <message>
        <source>New passphrase for the vault %1: </source>
        <translation>Neue Passphrase für den Tresor %1: </translation>
    </message>
    <message>
        <source>Passphrase of the vault %1: </source>
        <translation>Passphrase des Tresors %1: </translation>
    </message>
    <message>
        <source>    Talks to %1</source>
        <translation>    Spricht mit %1</translation>
    </message>
    <message>
        <source>    Note: %1</source>
        <translation>    Hinweis: %1</translation>
    </message>
    <message>
        <source>Use one: otpost-cli gateway add --preset NAME --set … --secret …</source>
        <translation>Verwenden Sie eine: otpost-cli gateway add --preset NAME --set … --secret …</translation>
    </message>
    <message>
        <source>Providers that are known, and what each needs.</source>
        <translation>Anbieter, die bekannt sind, und was jeder braucht.</translation>
    </message>
    <message>
        <source>Begin with what is known about a provider: see “gateway presets”.</source>
        <translation>Mit dem beginnen, was über einen Anbieter bekannt ist: siehe „gateway presets“.</translation>
    </message>
    <message>
        <source>With --preset: answer what it asks for, or fill a field of the gateway.</source>
        <translation>Mit --preset: beantworten, wonach sie fragt, oder ein Feld des Gateways ausfüllen.</translation>
    </message>
    <message>
        <source>The value of “%1” of the gateway %2 is not stored. Give it again with “otpost-cli gateway edit”.</source>
        <translation>Der Wert von „%1“ des Gateways %2 ist nicht gespeichert. Geben Sie ihn mit „otpost-cli gateway edit“ erneut an.</translation>
    </message>
    <message>
        <source>Secrets are kept in %1.</source>
        <translation>Geheimnisse werden in %1 aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>The gateways have %n secret(s).</source>
        <translation>
            <numerusform>Die Gateways haben %n Geheimnis.</numerusform>
            <numerusform>Die Gateways haben %n Geheimnisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>The store can be used.</source>
        <translation>Der Speicher kann verwendet werden.</translation>
    </message>
    <message>
        <source>An earlier move did not clear %1. Run “otpost-cli secrets move” once more, to the store in use, to finish it.</source>
        <translation>Ein früherer Umzug hat aus %1 nicht alles entfernt. Führen Sie „otpost-cli secrets move“ noch einmal aus, zum verwendeten Speicher hin, um ihn abzuschließen.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) moved.</source>
        <translation>
            <numerusform>%n Geheimnis verschoben.</numerusform>
            <numerusform>%n Geheimnisse verschoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The old store still has copies: %1</source>
        <translation>Der alte Speicher hat noch Kopien: %1</translation>
    </message>
    <message>
        <source>Run the same command again to remove them.</source>
        <translation>Führen Sie denselben Befehl noch einmal aus, um sie zu entfernen.</translation>
    </message>
    <message>
        <source>“%1” is no secret store. Use keychain or vault.</source>
        <translation>„%1“ ist kein Geheimnisspeicher. Verwenden Sie keychain oder vault.</translation>
    </message>
    <message>
        <source>The old store is lost: switch over without its secrets, which have to be given again.</source>
        <translation>Der alte Speicher ist verloren: ohne seine Geheimnisse umschalten; sie müssen erneut angegeben werden.</translation>
    </message>
    <message>
        <source>Where secrets are kept, and whether that works.</source>
        <translation>Wo Geheimnisse aufbewahrt werden, und ob das funktioniert.</translation>
    </message>
    <message>
        <source>Keep the secrets in another store.</source>
        <translation>Die Geheimnisse in einem anderen Speicher aufbewahren.</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>Name the directory: --data-dir DIR.</source>
        <translation>Nennen Sie das Verzeichnis: --data-dir DIR.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>it takes no more</source>
        <translation>sie nimmt nichts mehr</translation>
    </message>
    <message>
        <source>a day such as 2026-01-31, a time such as 2026-01-31T18:00</source>
        <translation>ein Tag wie 2026-01-31, eine Zeit wie 2026-01-31T18:00</translation>
    </message>
    <message>
        <source>Note: %1 is not told the sender: what is sent has no place for it.</source>
        <translation>Hinweis: %1 erfährt den Absender nicht: Was gesendet wird, hat keinen Platz dafür.</translation>
    </message>
    <message>
        <source>standard input holds one value, and it was read for another. Use @FILE for this one</source>
        <translation>die Standardeingabe enthält einen Wert, und er wurde für einen anderen gelesen. Verwenden Sie für diesen @FILE</translation>
    </message>
    <message>
        <source>Note: semicolons separate the columns.</source>
        <translation>Hinweis: Semikolons trennen die Spalten.</translation>
    </message>
    <message>
        <source>Note: tabs separate the columns.</source>
        <translation>Hinweis: Tabulatoren trennen die Spalten.</translation>
    </message>
    <message>
        <source>Note: these columns are not used: %1</source>
        <translation>Hinweis: Diese Spalten werden nicht verwendet: %1</translation>
    </message>
    <message numerus="yes">
        <source>Note: %n row(s) are the same as one before them. All are sent.</source>
        <translation>
            <numerusform>Hinweis: %n Zeile ist wie eine vor ihr. Alle werden gesendet.</numerusform>
            <numerusform>Hinweis: %n Zeilen sind wie welche vor ihnen. Alle werden gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Going on with the list that was begun on %1.</source>
        <translation>Die Liste, die am %1 begonnen wurde, wird fortgesetzt.</translation>
    </message>
    <message>
        <source>Checking %1 rows, %2 %</source>
        <translation>%1 Zeilen werden geprüft, %2 %</translation>
    </message>
    <message>
        <source>Stopping: what is on its way gets its answer. Press Ctrl-C again to end at once.</source>
        <translation>Wird gestoppt: Was unterwegs ist, bekommt seine Antwort. Drücken Sie noch einmal Strg-C, um sofort zu enden.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more row(s).</source>
        <translation>
            <numerusform>… und %n weitere Zeile.</numerusform>
            <numerusform>… und %n weitere Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was sent.</source>
        <translation>Gestoppt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 of %2 rows are wrong. Correct them, or send the others with --skip-invalid.</source>
        <translation>Es wurde nichts gesendet: %1 von %2 Zeilen sind falsch. Berichtigen Sie sie, oder senden Sie die anderen mit --skip-invalid.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 had ended before.</source>
        <translation>%1 waren vorher beendet.</translation>
    </message>
    <message>
        <source>%1 failed: “otpost-cli log list --status error” shows why.</source>
        <translation>%1 sind gescheitert: „otpost-cli log list --status error“ zeigt, warum.</translation>
    </message>
    <message>
        <source>%1 could not be delivered.</source>
        <translation>%1 konnten nicht zugestellt werden.</translation>
    </message>
    <message>
        <source>%1 are unclear: they may have been sent, and are not sent again. “otpost-cli log list --status unknown” shows them.</source>
        <translation>%1 sind unklar: Sie sind vielleicht gesendet worden und werden nicht noch einmal gesendet. „otpost-cli log list --status unknown“ zeigt sie.</translation>
    </message>
    <message>
        <source>%1 expired before a gateway could take them. --resume sends them.</source>
        <translation>%1 sind abgelaufen, bevor ein Gateway sie nehmen konnte. --resume sendet sie.</translation>
    </message>
    <message>
        <source>%1 rows are wrong and were left out.</source>
        <translation>%1 Zeilen sind falsch und wurden weggelassen.</translation>
    </message>
    <message>
        <source>%1 were accepted and are still being sent by another program.</source>
        <translation>%1 wurden angenommen und werden noch von einem anderen Programm gesendet.</translation>
    </message>
    <message>
        <source>%1 were not begun.</source>
        <translation>%1 wurden nicht begonnen.</translation>
    </message>
    <message>
        <source>Nothing was sent. To begin again: otpost-cli send --csv %1</source>
        <translation>Es wurde nichts gesendet. Um neu zu beginnen: otpost-cli send --csv %1</translation>
    </message>
    <message>
        <source>To go on: otpost-cli send --csv %1 --resume</source>
        <translation>Um fortzufahren: otpost-cli send --csv %1 --resume</translation>
    </message>
    <message>
        <source>To try the failed ones again: otpost-cli send --csv %1 --resume --retry-failed</source>
        <translation>Um die gescheiterten noch einmal zu versuchen: otpost-cli send --csv %1 --resume --retry-failed</translation>
    </message>
    <message>
        <source>, %1/s</source>
        <comment>messages a second</comment>
        <translation>, %1/s</translation>
    </message>
    <message>
        <source>Sent %1 of %2 messages in %3%4.</source>
        <translation>%1 von %2 Nachrichten in %3 gesendet%4.</translation>
    </message>
    <message>
        <source>--%1 and --csv do not go together.</source>
        <translation>--%1 und --csv passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Name the file: --csv FILE.</source>
        <translation>Nennen Sie die Datei: --csv FILE.</translation>
    </message>
    <message>
        <source>--retry-failed goes with --resume only.</source>
        <translation>--retry-failed geht nur mit --resume.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>gesendet %1</translation>
    </message>
    <message>
        <source>failed %1</source>
        <translation>gescheitert %1</translation>
    </message>
    <message>
        <source>unknown %1</source>
        <translation>unklar %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>abgelaufen %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>messages a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1 to %2, over</source>
        <translation>%1 bis %2, vorbei</translation>
    </message>
    <message>
        <source>Nothing is wrong at the moment.</source>
        <translation>Zurzeit ist nichts in Unordnung.</translation>
    </message>
    <message>
        <source>The rest of %1 is over: the next message may go by it.</source>
        <translation>Die Ruhezeit von %1 ist beendet: Die nächste Nachricht kann darüber gehen.</translation>
    </message>
    <message>
        <source>%1 did not rest. It serves as before.</source>
        <translation>%1 hat nicht geruht. Es bedient wie bisher.</translation>
    </message>
    <message>
        <source>End the rest of a gateway that failed.</source>
        <translation>Die Ruhezeit eines gescheiterten Gateways beenden.</translation>
    </message>
    <message>
        <source>Use gateway 1 again at once, after its cause was mended.</source>
        <translation>Gateway 1 sofort wieder verwenden, nachdem seine Ursache behoben wurde.</translation>
    </message>
    <message>
        <source>A hotel and the names of its Wi-Fi networks.</source>
        <translation>Ein Hotel und die Namen seiner WLANs.</translation>
    </message>
    <message>
        <source>All locations.</source>
        <translation>Alle Standorte.</translation>
    </message>
    <message>
        <source>Another name; networks and route stay.</source>
        <translation>Ein anderer Name; Netze und Route bleiben.</translation>
    </message>
    <message>
        <source>Its route goes with it. The log keeps the name.</source>
        <translation>Seine Route geht mit. Das Protokoll behält den Namen.</translation>
    </message>
    <message>
        <source>The default route: the first that is enabled is tried first.</source>
        <translation>Die Standardroute: Das erste aktivierte wird zuerst versucht.</translation>
    </message>
    <message>
        <source>Send by gateway 2 there, and by gateway 1 where that fails.</source>
        <translation>Dort über Gateway 2 senden, und über Gateway 1, wo das scheitert.</translation>
    </message>
    <message>
        <source>Make gateway 3 the first of the default route.</source>
        <translation>Gateway 3 zum ersten der Standardroute machen.</translation>
    </message>
    <message>
        <source>Use the default route there again.</source>
        <translation>Dort wieder die Standardroute verwenden.</translation>
    </message>
    <message>
        <source>Send a list, whose first line names the columns: to,message.</source>
        <translation>Eine Liste senden, deren erste Zeile die Spalten nennt: to,message.</translation>
    </message>
    <message>
        <source>What is wrong now, and what to do about it.</source>
        <translation>Was jetzt in Unordnung ist, und was dagegen zu tun ist.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>own route</source>
        <translation>eigene Route</translation>
    </message>
    <message>
        <source>default route</source>
        <translation>Standardroute</translation>
    </message>
    <message>
        <source>%1 is added. It uses the default route until “route set” gives it one of its own.</source>
        <translation>%1 ist hinzugefügt. Es verwendet die Standardroute, bis „route set“ ihm eine eigene gibt.</translation>
    </message>
    <message>
        <source>No locations yet. Add the first with “otpost-cli location add NAME”.</source>
        <translation>Noch keine Standorte. Fügen Sie den ersten mit „otpost-cli location add NAME“ hinzu.</translation>
    </message>
    <message>
        <source>Use either --ssid or --no-ssid.</source>
        <translation>Verwenden Sie entweder --ssid oder --no-ssid.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 ist geändert.</translation>
    </message>
    <message>
        <source>%1 and its route are removed.</source>
        <translation>%1 und seine Route sind entfernt.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 ist entfernt.</translation>
    </message>
    <message>
        <source>Name of a Wi-Fi network that is heard there. May be repeated.</source>
        <translation>Name eines WLANs, das dort zu hören ist. Darf wiederholt werden.</translation>
    </message>
    <message>
        <source>Name of a Wi-Fi network that is heard there, in place of those so far. May be repeated.</source>
        <translation>Name eines WLANs, das dort zu hören ist, anstelle der bisherigen. Darf wiederholt werden.</translation>
    </message>
    <message>
        <source>Add a location: an office, a hotel.</source>
        <translation>Einen Standort hinzufügen: ein Büro, ein Hotel.</translation>
    </message>
    <message>
        <source>All locations with their networks.</source>
        <translation>Alle Standorte mit ihren Netzen.</translation>
    </message>
    <message>
        <source>The new name.</source>
        <translation>Der neue Name.</translation>
    </message>
    <message>
        <source>No networks any more.</source>
        <translation>Keine Netze mehr.</translation>
    </message>
    <message>
        <source>Delete a location and its route.</source>
        <translation>Einen Standort und seine Route löschen.</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primär</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Fallback</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>There is no gateway on this route any more, so nothing can be sent by it. Choose others with “route set”, or go back to the default route with “route reset”.</source>
        <translation>In dieser Route steht kein Gateway mehr, daher kann über sie nichts gesendet werden. Wählen Sie mit „route set“ andere, oder kehren Sie mit „route reset“ zur Standardroute zurück.</translation>
    </message>
    <message>
        <source>All gateways of this route are disabled, so nothing can be sent by it.</source>
        <translation>Alle Gateways dieser Route sind deaktiviert, daher kann über sie nichts gesendet werden.</translation>
    </message>
    <message>
        <source>gateway %1</source>
        <translation>Gateway %1</translation>
    </message>
    <message>
        <source>%1 has no route of its own, so it uses the default route.</source>
        <translation>%1 hat keine eigene Route und verwendet daher die Standardroute.</translation>
    </message>
    <message>
        <source>Note: these are enabled, too, and follow: %1.</source>
        <translation>Hinweis: Diese sind auch aktiviert und folgen: %1.</translation>
    </message>
    <message>
        <source>Note: nothing is sent by these, as they are disabled: %1.</source>
        <translation>Hinweis: Über diese wird nichts gesendet, da sie deaktiviert sind: %1.</translation>
    </message>
    <message>
        <source>%1 uses the default route again.</source>
        <translation>%1 verwendet wieder die Standardroute.</translation>
    </message>
    <message>
        <source>%1 had no route of its own. It uses the default route.</source>
        <translation>%1 hatte keine eigene Route. Es verwendet die Standardroute.</translation>
    </message>
    <message>
        <source>The location&apos;s name; otherwise the default route.</source>
        <translation>Der Name des Standorts; sonst die Standardroute.</translation>
    </message>
    <message>
        <source>The location&apos;s name.</source>
        <translation>Der Name des Standorts.</translation>
    </message>
    <message>
        <source>The gateways in the order in which they are tried.</source>
        <translation>Die Gateways in der Reihenfolge, in der sie versucht werden.</translation>
    </message>
    <message>
        <source>Give a location these gateways in this order, or put them first in the default route.</source>
        <translation>Einem Standort diese Gateways in dieser Reihenfolge geben, oder sie in der Standardroute nach vorn setzen.</translation>
    </message>
    <message>
        <source>Let a location use the default route again.</source>
        <translation>Einen Standort wieder die Standardroute verwenden lassen.</translation>
    </message>
    <message>
        <source>It is sent when OTPost runs next.</source>
        <translation>Es wird gesendet, wenn OTPost das nächste Mal läuft.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1 fehlt.</translation>
    </message>
    <message>
        <source>This key was used before: nothing new is sent.</source>
        <translation>Dieser Schlüssel wurde schon verwendet: Es wird nichts Neues gesendet.</translation>
    </message>
    <message>
        <source>Send one SMS by the route of its location, or a list of them from a file.</source>
        <translation>Eine SMS über die Route ihres Standorts senden, oder eine Liste davon aus einer Datei.</translation>
    </message>
    <message>
        <source>Name of the venue: its route is used, and %LOCATION% stands for it.</source>
        <translation>Name des Standorts: Seine Route wird verwendet, und %LOCATION% steht für ihn.</translation>
    </message>
    <message>
        <source>A message under a key that was used within 24 hours is not sent again.</source>
        <translation>Eine Nachricht unter einem Schlüssel, der innerhalb von 24 Stunden verwendet wurde, wird nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Return as soon as it is accepted; it is sent in the background.</source>
        <translation>Zurückkehren, sobald sie angenommen ist; gesendet wird im Hintergrund.</translation>
    </message>
    <message>
        <source>Wait so long for a gateway that can be reached, where none can be at first.</source>
        <translation>So lange auf ein erreichbares Gateway warten, wo anfangs keines erreichbar ist.</translation>
    </message>
    <message>
        <source>Send a list: a CSV file whose first line names the columns, “to” and “message”, perhaps “location”. All rows are checked before the first is sent.</source>
        <translation>Eine Liste senden: eine CSV-Datei, deren erste Zeile die Spalten nennt, „to“ und „message“, vielleicht „location“. Alle Zeilen werden geprüft, bevor die erste gesendet wird.</translation>
    </message>
    <message>
        <source>With --csv: go on with the newest list that was begun with this file within 30 days. Sends rows that were not begun, were stopped, expired, or are new; not what was sent, may have been sent, or failed.</source>
        <translation>Mit --csv: die neueste Liste fortsetzen, die mit dieser Datei innerhalb von 30 Tagen begonnen wurde. Sendet Zeilen, die nicht begonnen, gestoppt, abgelaufen oder neu sind; nicht, was gesendet wurde, vielleicht gesendet wurde oder gescheitert ist.</translation>
    </message>
    <message>
        <source>With --resume: send also what failed.</source>
        <translation>Mit --resume: auch senden, was gescheitert ist.</translation>
    </message>
    <message>
        <source>With --csv: leave out rows that are wrong, and send the others.</source>
        <translation>Mit --csv: falsche Zeilen weglassen und die anderen senden.</translation>
    </message>
    <message>
        <source>Send what waits, and end.</source>
        <translation>Senden, was wartet, und enden.</translation>
    </message>
    <message>
        <source>Use only one of --preset, --preset-file and --from-curl.</source>
        <translation>Verwenden Sie nur eines von --preset, --preset-file und --from-curl.</translation>
    </message>
    <message>
        <source>The same code can be sent by %1: add --send-next</source>
        <translation>Derselbe Code kann von %1 gesendet werden: Fügen Sie --send-next hinzu</translation>
    </message>
    <message>
        <source>There is nothing to send again.</source>
        <translation>Es gibt nichts noch einmal zu senden.</translation>
    </message>
    <message>
        <source>The front desk: what became of a guest&apos;s code, in a sentence.</source>
        <translation>Der Empfang: was aus dem Code eines Gastes wurde, in einem Satz.</translation>
    </message>
    <message>
        <source>Send the same code by the next gateway.</source>
        <translation>Denselben Code vom nächsten Gateway senden lassen.</translation>
    </message>
    <message>
        <source>A preset that somebody gave you. It says where it sends what you give it.</source>
        <translation>Eine Voreinstellung, die Ihnen jemand gegeben hat. Sie sagt, wohin sie sendet, was Sie ihr geben.</translation>
    </message>
    <message>
        <source>The providers that OTPost knows by name, and your own presets.</source>
        <translation>Die Anbieter, die OTPost dem Namen nach kennt, und Ihre eigenen Voreinstellungen.</translation>
    </message>
    <message>
        <source>A preset of gateway 1 to give away. No secret is in it.</source>
        <translation>Eine Voreinstellung aus Gateway 1 zum Weitergeben. Kein Geheimnis ist darin.</translation>
    </message>
    <message>
        <source>Gateways that were made of it stay.</source>
        <translation>Gateways, die daraus gemacht wurden, bleiben.</translation>
    </message>
    <message>
        <source>Who would be asked first there, and who would be skipped.</source>
        <translation>Wer dort zuerst gefragt und wer übergangen würde.</translation>
    </message>
    <message>
        <source>As if the primary were down: the fallback has to deliver.</source>
        <translation>Als wäre das primäre ausgefallen: Der Fallback muss liefern.</translation>
    </message>
    <message>
        <source>Send a code. What is printed names it for the other two.</source>
        <translation>Einen Code senden. Was ausgegeben wird, benennt ihn für die beiden anderen.</translation>
    </message>
    <message>
        <source>Is this the code that was sent?</source>
        <translation>Ist das der Code, der gesendet wurde?</translation>
    </message>
    <message>
        <source>The guest got nothing: the next gateway.</source>
        <translation>Der Gast hat nichts bekommen: das nächste Gateway.</translation>
    </message>
    <message>
        <source>For a portal that sends and checks codes. The token is shown once.</source>
        <translation>Für ein Portal, das Codes sendet und prüft. Das Token wird einmal gezeigt.</translation>
    </message>
    <message>
        <source>Who may call the service.</source>
        <translation>Wer den Dienst rufen darf.</translation>
    </message>
    <message>
        <source>From now on it is refused.</source>
        <translation>Von jetzt an wird es abgelehnt.</translation>
    </message>
    <message>
        <source>At any port that is free; which one is printed.</source>
        <translation>An einem beliebigen freien Port; welcher, wird ausgegeben.</translation>
    </message>
    <message>
        <source>All tests, by gateway.</source>
        <translation>Alle Tests, nach Gateway.</translation>
    </message>
    <message>
        <source>A month as a table.</source>
        <translation>Ein Monat als Tabelle.</translation>
    </message>
    <message>
        <source>Messages go after a year, what was in them after a month.</source>
        <translation>Nachrichten gehen nach einem Jahr, was darin stand nach einem Monat.</translation>
    </message>
    <message>
        <source>As somebody asks who has the right to.</source>
        <translation>Wenn jemand es verlangt, der das Recht dazu hat.</translation>
    </message>
    <message>
        <source>Proof that it was done.</source>
        <translation>Nachweis, dass es getan wurde.</translation>
    </message>
    <message>
        <source>The provider&apos;s own list says that it was sent.</source>
        <translation>Die eigene Liste des Anbieters sagt, dass sie gesendet wurde.</translation>
    </message>
    <message>
        <source>What became of the last code to this number.</source>
        <translation>Was aus dem letzten Code an diese Nummer wurde.</translation>
    </message>
    <message>
        <source>One-time codes</source>
        <translation>Einmalcodes</translation>
    </message>
    <message>
        <source>Tokens of the service</source>
        <translation>Token des Dienstes</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Der Dienst</translation>
    </message>
    <message>
        <source>With --json, the rows need a file: --output FILE</source>
        <translation>Mit --json brauchen die Zeilen eine Datei: --output FILE</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) written.</source>
        <translation>
            <numerusform>%n Nachricht geschrieben.</numerusform>
            <numerusform>%n Nachrichten geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say how long messages are kept: --days N. Or set it: settings set log-days N</source>
        <translation>Sagen Sie, wie lange Nachrichten aufbewahrt werden: --days N. Oder stellen Sie es ein: settings set log-days N</translation>
    </message>
    <message>
        <source>Would remove %1 messages, and the content of %2 more.</source>
        <translation>Es würden %1 Nachrichten entfernt und der Inhalt von %2 weiteren.</translation>
    </message>
    <message>
        <source>Removed %1 messages, and the content of %2 more. Given back: %3.</source>
        <translation>%1 Nachrichten entfernt und der Inhalt von %2 weiteren. Zurückgegeben: %3.</translation>
    </message>
    <message>
        <source>Would erase %1 messages with %2 attempts, and at least %3 other mentions.</source>
        <translation>Es würden %1 Nachrichten mit %2 Versuchen gelöscht und mindestens %3 andere Erwähnungen.</translation>
    </message>
    <message>
        <source>Erased %1 messages with %2 attempts, and %3 other mentions.</source>
        <translation>%1 Nachrichten mit %2 Versuchen gelöscht und %3 andere Erwähnungen.</translation>
    </message>
    <message>
        <source>%1  %2  %3 messages, %4 attempts, %5 other mentions</source>
        <translation>%1  %2  %3 Nachrichten, %4 Versuche, %5 andere Erwähnungen</translation>
    </message>
    <message>
        <source>Nothing was erased so far.</source>
        <translation>Bisher wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Message %1 is marked as sent.</source>
        <translation>Nachricht %1 ist als gesendet markiert.</translation>
    </message>
    <message>
        <source>Message %1 is marked as not sent.</source>
        <translation>Nachricht %1 ist als nicht gesendet markiert.</translation>
    </message>
    <message>
        <source>Writes messages to a file.</source>
        <translation>Schreibt Nachrichten in eine Datei.</translation>
    </message>
    <message>
        <source>csv (default), json, or jsonl: one object a line.</source>
        <translation>csv (sonst), json oder jsonl: ein Objekt je Zeile.</translation>
    </message>
    <message>
        <source>The file; “-” is standard output.</source>
        <translation>Die Datei; „-“ ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>Begin CSV with a byte order mark, which some spreadsheets need.</source>
        <translation>CSV mit einer Bytereihenfolge-Markierung beginnen, die manche Tabellenprogramme brauchen.</translation>
    </message>
    <message>
        <source>Removes what is older than it is to be kept.</source>
        <translation>Entfernt, was älter ist, als es aufbewahrt werden soll.</translation>
    </message>
    <message>
        <source>Messages are kept so many days.</source>
        <translation>So viele Tage werden Nachrichten aufbewahrt.</translation>
    </message>
    <message>
        <source>Texts, requests and responses are kept so many days.</source>
        <translation>So viele Tage werden Texte, Anfragen und Antworten aufbewahrt.</translation>
    </message>
    <message>
        <source>Only say what would be removed.</source>
        <translation>Nur sagen, was entfernt würde.</translation>
    </message>
    <message>
        <source>Erases everything about a number, for good.</source>
        <translation>Löscht alles über eine Nummer, endgültig.</translation>
    </message>
    <message>
        <source>Only say what would be erased.</source>
        <translation>Nur sagen, was gelöscht würde.</translation>
    </message>
    <message>
        <source>When something was erased, without the numbers.</source>
        <translation>Wann etwas gelöscht wurde, ohne die Nummern.</translation>
    </message>
    <message>
        <source>Says of a message with the status Unknown whether it was sent.</source>
        <translation>Sagt von einer Nachricht mit dem Status „Unklar“, ob sie gesendet wurde.</translation>
    </message>
    <message>
        <source>marked as sent by %1</source>
        <translation>von %1 als gesendet markiert</translation>
    </message>
    <message>
        <source>marked as not sent by %1</source>
        <translation>von %1 als nicht gesendet markiert</translation>
    </message>
    <message>
        <source>delivered, as the provider says</source>
        <translation>zugestellt, wie der Anbieter sagt</translation>
    </message>
    <message>
        <source>not delivered, as the provider says</source>
        <translation>nicht zugestellt, wie der Anbieter sagt</translation>
    </message>
    <message>
        <source>sent again as message %1 by %2</source>
        <translation>als Nachricht %1 von %2 noch einmal gesendet</translation>
    </message>
    <message>
        <source>Only newer than this message, by id.</source>
        <translation>Nur neuere als diese Nachricht, nach der ID.</translation>
    </message>
    <message>
        <source>Only older than this message, by id.</source>
        <translation>Nur ältere als diese Nachricht, nach der ID.</translation>
    </message>
    <message>
        <source>Only with this status. More than once: with any of them.</source>
        <translation>Nur mit diesem Status. Mehrmals: mit einem davon.</translation>
    </message>
    <message>
        <source>Only of this type. More than once: of any of them.</source>
        <translation>Nur von diesem Typ. Mehrmals: von einem davon.</translation>
    </message>
    <message>
        <source>Only with an attempt by this gateway. More than once: by any of them.</source>
        <translation>Nur mit einem Versuch über dieses Gateway. Mehrmals: über eines davon.</translation>
    </message>
    <message>
        <source>Only of this venue. More than once: of any of them.</source>
        <translation>Nur von diesem Standort. Mehrmals: von einem davon.</translation>
    </message>
    <message>
        <source>By this column; by time unless given.</source>
        <translation>Nach dieser Spalte; sonst nach der Zeit.</translation>
    </message>
    <message>
        <source>The oldest, or smallest, first.</source>
        <translation>Die ältesten oder kleinsten zuerst.</translation>
    </message>
    <message>
        <source>A code for this number is still valid: nothing is sent. “otpost-cli otp resend” sends it again.</source>
        <translation>Ein Code für diese Nummer ist noch gültig: Es wird nichts gesendet. „otpost-cli otp resend“ sendet ihn noch einmal.</translation>
    </message>
    <message>
        <source>The code could not be sent, or it is not known whether it was: see “otpost-cli log show %1”.</source>
        <translation>Der Code konnte nicht gesendet werden, oder es ist unklar: siehe „otpost-cli log show %1“.</translation>
    </message>
    <message>
        <source>%1 is verified</source>
        <translation>%1 ist bestätigt</translation>
    </message>
    <message>
        <source>Send a one-time code to a number, to be checked with “otp check”.</source>
        <translation>Einen Einmalcode an eine Nummer senden, der mit „otp check“ geprüft wird.</translation>
    </message>
    <message>
        <source>Number to verify, with + and country code.</source>
        <translation>Zu prüfende Nummer, mit + und Ländervorwahl.</translation>
    </message>
    <message>
        <source>Name of the venue: its route is used.</source>
        <translation>Name des Standorts: Seine Route wird verwendet.</translation>
    </message>
    <message>
        <source>Check what was typed in. Every wrong code counts; “-” reads it from standard input.</source>
        <translation>Prüfen, was eingegeben wurde. Jeder falsche Code zählt; „-“ liest ihn von der Standardeingabe.</translation>
    </message>
    <message>
        <source>Send the same code again, by the next gateway.</source>
        <translation>Denselben Code noch einmal senden, vom nächsten Gateway.</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>Ihre eigene</translation>
    </message>
    <message>
        <source>Note: a preset does not hold this, and it was left out: %1</source>
        <translation>Hinweis: Eine Voreinstellung enthält das nicht, und es wurde weggelassen: %1</translation>
    </message>
    <message>
        <source>Saved to %1. No secret is in it; whoever uses it is asked for each.</source>
        <translation>In %1 gespeichert. Kein Geheimnis ist darin; wer sie verwendet, wird nach jedem gefragt.</translation>
    </message>
    <message>
        <source>The preset %1 is removed. Gateways made of it stay.</source>
        <translation>Die Voreinstellung %1 ist entfernt. Gateways daraus bleiben.</translation>
    </message>
    <message>
        <source>Make a preset of a gateway: all that is secret or your own is asked for.</source>
        <translation>Aus einem Gateway eine Voreinstellung machen: Nach allem, was geheim oder Ihr Eigenes ist, wird gefragt.</translation>
    </message>
    <message>
        <source>What the preset is called (default: as the gateway).</source>
        <translation>Wie die Voreinstellung heißt (sonst wie das Gateway).</translation>
    </message>
    <message>
        <source>A file to be given away, in place of your own presets.</source>
        <translation>Eine Datei zum Weitergeben, statt Ihrer eigenen Voreinstellungen.</translation>
    </message>
    <message>
        <source>Delete one of your own presets.</source>
        <translation>Eine Ihrer eigenen Voreinstellungen löschen.</translation>
    </message>
    <message>
        <source>%1 is from a file. %2</source>
        <translation>%1 stammt aus einer Datei. %2</translation>
    </message>
    <message>
        <source>Type “yes” to use it:</source>
        <translation>Geben Sie „ja“ ein, um sie zu verwenden:</translation>
    </message>
    <message>
        <source>Begin with a preset from a file, such as somebody else&apos;s: says where it sends what you give, and asks.</source>
        <translation>Mit einer Voreinstellung aus einer Datei beginnen, etwa der von jemand anderem: sagt, wohin sie sendet, was Sie ihr geben, und fragt.</translation>
    </message>
    <message>
        <source>With --preset-file: use it without asking.</source>
        <translation>Mit --preset-file: ohne Rückfrage verwenden.</translation>
    </message>
    <message>
        <source>--rehearse-failure goes with --type test only.</source>
        <translation>--rehearse-failure geht nur mit --type test.</translation>
    </message>
    <message>
        <source>With --type test: the primary counts as not reachable and is not called, so that the fallback is seen to deliver.</source>
        <translation>Mit --type test: Das primäre Gateway gilt als nicht erreichbar und wird nicht gerufen, sodass man den Fallback liefern sieht.</translation>
    </message>
    <message>
        <source>Serving at %1. Ctrl-C ends it.</source>
        <translation>Bedient unter %1. Strg-C beendet es.</translation>
    </message>
    <message>
        <source>Ended.</source>
        <translation>Beendet.</translation>
    </message>
    <message>
        <source>Answer portals and splash pages, and send what they ask for, until ended.</source>
        <translation>Portalen und Splash-Seiten antworten und senden, was sie verlangen, bis zum Ende.</translation>
    </message>
    <message>
        <source>Certificate, with those between, as PEM.</source>
        <translation>Zertifikat, mit denen dazwischen, als PEM.</translation>
    </message>
    <message>
        <source>Its private key, as PEM.</source>
        <translation>Sein privater Schlüssel, als PEM.</translation>
    </message>
    <message>
        <source>A proxy whose X-Forwarded-For is believed: an address or a network. May be repeated.</source>
        <translation>Ein Proxy, dessen X-Forwarded-For geglaubt wird: eine Adresse oder ein Netz. Darf wiederholt werden.</translation>
    </message>
    <message>
        <source>Write no line for each request to standard error.</source>
        <translation>Nicht für jede Anfrage eine Zeile auf die Standardfehlerausgabe schreiben.</translation>
    </message>
    <message>
        <source>This is shown once. Keep it where the program that uses it keeps its secrets.</source>
        <translation>Das wird einmal gezeigt. Bewahren Sie es da auf, wo das Programm, das es verwendet, seine Geheimnisse aufbewahrt.</translation>
    </message>
    <message>
        <source>There are no tokens. “otpost-cli token create” makes one.</source>
        <translation>Es gibt keine Token. „otpost-cli token create“ legt eines an.</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>zuletzt verwendet %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nie verwendet</translation>
    </message>
    <message>
        <source>Make a token for a program that calls the service.</source>
        <translation>Ein Token für ein Programm anlegen, das den Dienst ruft.</translation>
    </message>
    <message>
        <source>What it may do: send, otp, read. May be repeated; otp unless told otherwise.</source>
        <translation>Was es darf: send, otp, read. Darf wiederholt werden; sonst otp.</translation>
    </message>
    <message>
        <source>List the tokens; the tokens themselves are never kept.</source>
        <translation>Die Token aufzählen; die Token selbst werden nie aufbewahrt.</translation>
    </message>
    <message>
        <source>Take a token&apos;s rights away, within a second.</source>
        <translation>Einem Token seine Rechte nehmen, innerhalb einer Sekunde.</translation>
    </message>
    <message>
        <source>skipped. %1</source>
        <translation>übergangen. %1</translation>
    </message>
    <message>
        <source>asked as number %1</source>
        <translation>als Nummer %1 gefragt</translation>
    </message>
    <message>
        <source>%1, but nothing would leave. %2</source>
        <translation>%1, aber es würde nichts hinausgehen. %2</translation>
    </message>
    <message>
        <source>%1: it rests, and is asked only because no other can serve</source>
        <translation>%1: Es ruht und wird nur gefragt, weil kein anderes bedienen kann</translation>
    </message>
    <message>
        <source>%1, after waiting %2 s</source>
        <translation>%1, nach %2 s Warten</translation>
    </message>
    <message>
        <source>Nothing would be sent by this route now. Nothing was sent.</source>
        <translation>Über diese Route würde jetzt nichts gesendet. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 would get the message first. Nothing was sent.</source>
        <translation>%1 bekäme die Nachricht zuerst. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Say which gateways a message would be given to, in which order, and which would be skipped; sends nothing.</source>
        <translation>Sagen, welchen Gateways eine Nachricht in welcher Reihenfolge gegeben würde und welche übergangen würden; sendet nichts.</translation>
    </message>
    <message>
        <source>message (default), code, test.</source>
        <translation>message (sonst), code, test.</translation>
    </message>
    <message>
        <source>There is nothing to tell.</source>
        <translation>Es gibt nichts mitzuteilen.</translation>
    </message>
    <message numerus="yes">
        <source>Told of %n alert(s).</source>
        <translation>
            <numerusform>%n Warnung mitgeteilt.</numerusform>
            <numerusform>%n Warnungen mitgeteilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wrong, and what was, with what to do about it.</source>
        <translation>Was in Unordnung ist und war, und was dagegen zu tun ist.</translation>
    </message>
    <message>
        <source>All that are kept, not the newest 100 alone.</source>
        <translation>Alle aufbewahrten, nicht nur die neuesten 100.</translation>
    </message>
    <message>
        <source>Only what is wrong now.</source>
        <translation>Nur was jetzt in Unordnung ist.</translation>
    </message>
    <message>
        <source>Mail what is due now, and what waits: for cron, where no program stays running.</source>
        <translation>Mailen, was jetzt fällig ist und was wartet: für cron, wo kein Programm dauernd läuft.</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>gelesen %1</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>nie gelesen</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>below the minimum of %1</source>
        <translation>unter dem Mindestguthaben von %1</translation>
    </message>
    <message>
        <source>lasts for less than a day</source>
        <translation>reicht für weniger als einen Tag</translation>
    </message>
    <message numerus="yes">
        <source>lasts for %n day(s)</source>
        <translation>
            <numerusform>reicht für %n Tag</numerusform>
            <numerusform>reicht für %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>No gateway&apos;s balance is watched: “otpost-cli gateway edit ID --balance on”.</source>
        <translation>Bei keinem Gateway wird das Guthaben beobachtet: „otpost-cli gateway edit ID --balance on“.</translation>
    </message>
    <message>
        <source>How much is left at each provider, as it was read last.</source>
        <translation>Wie viel bei jedem Anbieter übrig ist, wie es zuletzt gelesen wurde.</translation>
    </message>
    <message>
        <source>Ask all providers now, and tell of alerts that follow.</source>
        <translation>Jetzt alle Anbieter fragen, und Warnungen mitteilen, die daraus folgen.</translation>
    </message>
    <message>
        <source>Check keychain, database, TLS, clock, gateways and mail; say what to mend.</source>
        <translation>Schlüsselbund, Datenbank, TLS, Uhr, Gateways und E-Mail prüfen; sagen, was zu beheben ist.</translation>
    </message>
    <message>
        <source>Also connect to each gateway&apos;s host and the mail server. Sends nothing.</source>
        <translation>Auch eine Verbindung zum Host jedes Gateways und zum Mailserver aufbauen. Sendet nichts.</translation>
    </message>
    <message>
        <source>Pages of the documentation, for the build.</source>
        <translation>Seiten der Dokumentation, für den Bau.</translation>
    </message>
    <message>
        <source>To be typed in where the provider asks for a callback address.</source>
        <translation>Einzutragen, wo der Anbieter nach einer Callback-Adresse fragt.</translation>
    </message>
    <message>
        <source>Guests get online by openNDS, whose key is read from a file.</source>
        <translation>Gäste kommen über openNDS ins Internet; der Schlüssel wird aus einer Datei gelesen.</translation>
    </message>
    <message>
        <source>Which gateway&apos;s codes arrive where, without any report.</source>
        <translation>Welches Gateway Codes wohin bringt, ganz ohne Berichte.</translation>
    </message>
    <message>
        <source>The page of a hotel, with a title in two languages and terms from a file.</source>
        <translation>Die Seite eines Hotels, mit einem Titel in zwei Sprachen und Bedingungen aus einer Datei.</translation>
    </message>
    <message>
        <source>All splash pages.</source>
        <translation>Alle Splash-Seiten.</translation>
    </message>
    <message>
        <source>Another colour, and no codes.</source>
        <translation>Eine andere Farbe, und keine Codes.</translation>
    </message>
    <message>
        <source>Delete that page.</source>
        <translation>Diese Seite löschen.</translation>
    </message>
    <message>
        <source>In a crontab, beside “otpost-cli balance --now”.</source>
        <translation>In einer crontab, neben „otpost-cli balance --now“.</translation>
    </message>
    <message>
        <source>Ask all providers what is left.</source>
        <translation>Alle Anbieter fragen, was übrig ist.</translation>
    </message>
    <message>
        <source>See whether alerts would arrive.</source>
        <translation>Sehen, ob Warnungen ankämen.</translation>
    </message>
    <message>
        <source>Why no mail came.</source>
        <translation>Warum keine E-Mail kam.</translation>
    </message>
    <message>
        <source>The password of the mail server, from a file.</source>
        <translation>Das Passwort des Mailservers, aus einer Datei.</translation>
    </message>
    <message>
        <source>Splash pages</source>
        <translation>Splash-Seiten</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Password of the mail server&apos;s login: @FILE or - (standard input). It is kept in the secret store, and never shown</source>
        <translation>Passwort der Anmeldung am Mailserver: @FILE oder - (Standardeingabe). Es wird im Geheimnisspeicher aufbewahrt und nie gezeigt</translation>
    </message>
    <message>
        <source>Say what changes: --name, --ssid, --no-ssid or --access.</source>
        <translation>Sagen Sie, was sich ändert: --name, --ssid, --no-ssid oder --access.</translation>
    </message>
    <message>
        <source>Change a location&apos;s name or networks, or how its guests get online.</source>
        <translation>Namen oder Netze eines Standorts ändern, oder wie seine Gäste ins Internet kommen.</translation>
    </message>
    <message numerus="yes">
        <source>Writing: %n message(s)</source>
        <translation>
            <numerusform>Geschrieben wird: %n Nachricht</numerusform>
            <numerusform>Geschrieben werden: %n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing: %1 of %2 messages</source>
        <translation>Geschrieben: %1 von %2 Nachrichten</translation>
    </message>
    <message numerus="yes">
        <source>Removing: %n message(s)</source>
        <translation>
            <numerusform>Entfernt wird: %n Nachricht</numerusform>
            <numerusform>Entfernt werden: %n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail server took the mail for %1.</source>
        <translation>Der Mailserver hat die E-Mail für %1 angenommen.</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Er sagte: %1</translation>
    </message>
    <message>
        <source>No mail waits.</source>
        <translation>Keine E-Mail wartet.</translation>
    </message>
    <message>
        <source>Send a test mail, and say what the mail server said.</source>
        <translation>Eine Test-E-Mail senden und sagen, was der Mailserver sagte.</translation>
    </message>
    <message>
        <source>Whom to; otherwise the setting mail-recipients. May be repeated.</source>
        <translation>An wen; sonst die Einstellung mail-recipients. Darf wiederholt werden.</translation>
    </message>
    <message>
        <source>Mails that could not be sent yet, and why.</source>
        <translation>E-Mails, die noch nicht gesendet werden konnten, und warum.</translation>
    </message>
    <message>
        <source>This page asks for no code: the number is good.</source>
        <translation>Diese Seite verlangt keinen Code: Die Nummer ist in Ordnung.</translation>
    </message>
    <message>
        <source>Splash page whose text, digits and countries count.</source>
        <translation>Splash-Seite, deren Text, Ziffern und Länder gelten.</translation>
    </message>
    <message>
        <source>This is only its path: set public-url to the address under which the provider reaches “otpost-cli serve”.</source>
        <translation>Das ist nur der Pfad: Stellen Sie public-url auf die Adresse, unter der der Anbieter „otpost-cli serve“ erreicht.</translation>
    </message>
    <message>
        <source>deleted gateway %1</source>
        <translation>gelöschtes Gateway %1</translation>
    </message>
    <message>
        <source>No codes were sent in that time.</source>
        <translation>In dieser Zeit wurden keine Codes gesendet.</translation>
    </message>
    <message>
        <source>Show where the provider of a gateway sends its delivery reports. Keep it to yourselves.</source>
        <translation>Zeigen, wohin der Anbieter eines Gateways seine Zustellberichte sendet. Behalten Sie es für sich.</translation>
    </message>
    <message>
        <source>Show how many of the codes that were sent were typed in: by gateway, country and hour.</source>
        <translation>Zeigen, wie viele der gesendeten Codes eingegeben wurden: nach Gateway, Land und Stunde.</translation>
    </message>
    <message>
        <source>From that time on; the last 24 hours unless told otherwise.</source>
        <translation>Ab dieser Zeit; sonst die letzten 24 Stunden.</translation>
    </message>
    <message>
        <source>Until before that time.</source>
        <translation>Bis vor diese Zeit.</translation>
    </message>
    <message>
        <source>What is told apart: gateway, country, hour, with commas between.</source>
        <translation>Was unterschieden wird: gateway, country, hour, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>Sending is paused. The message waits, and is sent once it is resumed: otpost-cli settings set sending-paused off</source>
        <translation>Das Senden ist angehalten. Die Nachricht wartet und wird gesendet, wenn es weitergeht: otpost-cli settings set sending-paused off</translation>
    </message>
    <message>
        <source>Where to listen: the setting serve-listen unless told otherwise; port 0: any.</source>
        <translation>Wo gelauscht wird: sonst die Einstellung serve-listen; Port 0: ein beliebiger.</translation>
    </message>
    <message>
        <source>Address under which guests and providers reach it, for delivery reports; the setting of that name unless told otherwise.</source>
        <translation>Adresse, unter der Gäste und Anbieter ihn erreichen, für Zustellberichte; sonst die Einstellung dieses Namens.</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>Password of the mail server&apos;s login</source>
        <translation>Passwort der Anmeldung am Mailserver</translation>
    </message>
    <message>
        <source>codes on</source>
        <translation>Codes an</translation>
    </message>
    <message>
        <source>codes off</source>
        <translation>Codes aus</translation>
    </message>
    <message>
        <source>Say what changes: see “otpost-cli help splash edit”.</source>
        <translation>Sagen Sie, was sich ändert: siehe „otpost-cli help splash edit“.</translation>
    </message>
    <message>
        <source>No splash pages yet. Add the first with “otpost-cli splash add NAME”.</source>
        <translation>Noch keine Splash-Seiten. Fügen Sie die erste mit „otpost-cli splash add NAME“ hinzu.</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>Add a splash page, which guests see on joining the Wi-Fi.</source>
        <translation>Eine Splash-Seite hinzufügen, die Gäste sehen, wenn sie dem WLAN beitreten.</translation>
    </message>
    <message>
        <source>All splash pages in their order.</source>
        <translation>Alle Splash-Seiten in ihrer Reihenfolge.</translation>
    </message>
    <message>
        <source>A splash page with all its fields.</source>
        <translation>Eine Splash-Seite mit allen Feldern.</translation>
    </message>
    <message>
        <source>Change a splash page.</source>
        <translation>Eine Splash-Seite ändern.</translation>
    </message>
    <message>
        <source>Delete a splash page.</source>
        <translation>Eine Splash-Seite löschen.</translation>
    </message>
    <message>
        <source>How guests get online: none, redirect, mikrotik or opennds.</source>
        <translation>Wie Gäste ins Internet kommen: none, redirect, mikrotik oder opennds.</translation>
    </message>
    <message>
        <source>Where guests are sent: the portal, MikroTik&apos;s login page, or openNDS&apos; gateway.</source>
        <translation>Wohin Gäste geschickt werden: zum Portal, zur Anmeldeseite von MikroTik oder zum Gateway von openNDS.</translation>
    </message>
    <message>
        <source>User of the MikroTik hotspot.</source>
        <translation>Benutzer des MikroTik-Hotspots.</translation>
    </message>
    <message>
        <source>The hotspot user&apos;s password, or the faskey of openNDS: @FILE, - or a value.</source>
        <translation>Das Passwort des Hotspot-Benutzers oder der faskey von openNDS: @FILE, - oder ein Wert.</translation>
    </message>
    <message>
        <source>Where guests go once they are online. Empty: the page they asked for.</source>
        <translation>Wohin Gäste gehen, sobald sie online sind. Leer: zur Seite, die sie aufrufen wollten.</translation>
    </message>
    <message>
        <source>Written to %1: %2.</source>
        <translation>Nach %1 geschrieben: %2.</translation>
    </message>
    <message>
        <source>As the file says already: %1.</source>
        <translation>Schon so, wie die Datei sagt: %1.</translation>
    </message>
    <message>
        <source>Write gateways, locations, splash pages and settings to a file.</source>
        <translation>Gateways, Standorte, Splash-Seiten und Einstellungen in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>Remove gateways, locations and splash pages that are not in the file, and take over its order.</source>
        <translation>Gateways, Standorte und Splash-Seiten entfernen, die nicht in der Datei stehen, und ihre Reihenfolge übernehmen.</translation>
    </message>
</context>
<context>
    <name>otpost::doctor::Words</name>
    <message>
        <source>Other users of this machine may look into %1, which holds recipients and texts.</source>
        <translation>Andere Benutzer dieses Computers können in %1 hineinsehen, wo Empfänger und Texte liegen.</translation>
    </message>
    <message>
        <source>Keep it to yourself: chmod 700 &apos;%1&apos;</source>
        <translation>Behalten Sie es für sich: chmod 700 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>Datenverzeichnis</translation>
    </message>
    <message>
        <source>%1, file system %2, %3 free.</source>
        <translation>%1, Dateisystem %2, %3 frei.</translation>
    </message>
    <message>
        <source>Make room: without it nothing can be logged or sent.</source>
        <translation>Schaffen Sie Platz: Ohne ihn kann nichts protokolliert oder gesendet werden.</translation>
    </message>
    <message>
        <source>Make room before it runs out.</source>
        <translation>Schaffen Sie Platz, bevor er ausgeht.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>%1, sound. Schema %2, SQLite %3, journal %4, %5 messages.</source>
        <translation>%1, in Ordnung. Schema %2, SQLite %3, Journal %4, %5 Nachrichten.</translation>
    </message>
    <message>
        <source>The journal should be a write-ahead log (wal), so that window and command line can work at the same time. Close all of OTPost and start it again.</source>
        <translation>Das Journal sollte ein Write-Ahead-Log (wal) sein, damit Fenster und Befehlszeile zugleich arbeiten können. Schließen Sie alles von OTPost und starten Sie es erneut.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>The newest message in the log is of a time to come: %1.</source>
        <translation>Die neueste Nachricht im Protokoll ist aus der Zukunft: %1.</translation>
    </message>
    <message>
        <source>The clock was set back since, or was wrong then. Let the system set it by the network (NTP).</source>
        <translation>Die Uhr wurde seither zurückgestellt oder ging damals falsch. Lassen Sie sie vom System über das Netz stellen (NTP).</translation>
    </message>
    <message>
        <source>Gateway %1, %2</source>
        <translation>Gateway %1, %2</translation>
    </message>
    <message>
        <source>Fields and secrets are in order.</source>
        <translation>Felder und Geheimnisse sind in Ordnung.</translation>
    </message>
    <message>
        <source>Mend it in the window or with “otpost-cli gateway edit %1 …”.</source>
        <translation>Beheben Sie es im Fenster oder mit „otpost-cli gateway edit %1 …“.</translation>
    </message>
    <message>
        <source>Fields are in order. Its secrets were not looked at.</source>
        <translation>Die Felder sind in Ordnung. Seine Geheimnisse wurden nicht angesehen.</translation>
    </message>
    <message>
        <source>It is disabled.</source>
        <translation>Es ist deaktiviert.</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Gateways</translation>
    </message>
    <message>
        <source>There are none yet, so nothing can be sent.</source>
        <translation>Es gibt noch keine, daher kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>Add one in the window or with “otpost-cli gateway add”.</source>
        <translation>Fügen Sie eines im Fenster oder mit „otpost-cli gateway add“ hinzu.</translation>
    </message>
    <message>
        <source>None is enabled, so nothing can be sent.</source>
        <translation>Keines ist aktiviert, daher kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>Enable one in the window or with “otpost-cli gateway enable ID”.</source>
        <translation>Aktivieren Sie eines im Fenster oder mit „otpost-cli gateway enable ID“.</translation>
    </message>
    <message>
        <source>it gave back another value than it was given</source>
        <translation>er gab einen anderen Wert zurück, als er bekommen hatte</translation>
    </message>
    <message>
        <source>Secret store</source>
        <translation>Geheimnisspeicher</translation>
    </message>
    <message>
        <source>Secrets are kept in %1.</source>
        <translation>Geheimnisse werden in %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Writing, reading and deleting work.</source>
        <translation>Schreiben, Lesen und Löschen funktionieren.</translation>
    </message>
    <message>
        <source>Secrets are kept in %1. Writing, reading and deleting work.</source>
        <translation>Geheimnisse werden in %1 aufbewahrt. Schreiben, Lesen und Löschen funktionieren.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>No TLS library was found, so that no https gateway can be reached. OTPost was built for %1.</source>
        <translation>Es wurde keine TLS-Bibliothek gefunden, daher ist kein https-Gateway erreichbar. OTPost wurde für %1 gebaut.</translation>
    </message>
    <message>
        <source>Install OpenSSL 3 (Debian: libssl3) and start again.</source>
        <translation>Installieren Sie OpenSSL 3 (Debian: libssl3) und starten Sie erneut.</translation>
    </message>
    <message>
        <source>%1, %2 certificate authorities of the system.</source>
        <translation>%1, %2 Zertifizierungsstellen des Systems.</translation>
    </message>
    <message>
        <source>Install the authorities that https servers are checked against (Debian: ca-certificates).</source>
        <translation>Installieren Sie die Zertifizierungsstellen, gegen die https-Server geprüft werden (Debian: ca-certificates).</translation>
    </message>
    <message>
        <source>%1, time zone %2.</source>
        <translation>%1, Zeitzone %2.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>Let the system set its clock by the network (NTP): with a wrong one certificates look expired and codes end too early or too late.</source>
        <translation>Lassen Sie das System seine Uhr über das Netz stellen (NTP): Mit einer falschen wirken Zertifikate abgelaufen, und Codes enden zu früh oder zu spät.</translation>
    </message>
    <message>
        <source>This system has no clock that only goes forward, so that time limits may end early when somebody sets the clock.</source>
        <translation>Dieses System hat keine Uhr, die nur vorwärts geht; Zeitlimits können zu früh enden, wenn jemand die Uhr stellt.</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Not set up. Nothing asks for it.</source>
        <translation>Nicht eingerichtet. Nichts verlangt danach.</translation>
    </message>
    <message>
        <source>an old TLS</source>
        <translation>ein altes TLS</translation>
    </message>
    <message>
        <source>Reached by %1. The certificate ends on %2.</source>
        <translation>Erreicht über %1. Das Zertifikat endet am %2.</translation>
    </message>
    <message>
        <source>It has ended. Ask whoever runs the server to renew it.</source>
        <translation>Es ist abgelaufen. Bitten Sie den Betreiber des Servers, es zu erneuern.</translation>
    </message>
    <message>
        <source>It ends soon. Ask whoever runs the server to renew it.</source>
        <translation>Es läuft bald ab. Bitten Sie den Betreiber des Servers, es zu erneuern.</translation>
    </message>
    <message>
        <source>Reached, without encryption.</source>
        <translation>Erreicht, ohne Verschlüsselung.</translation>
    </message>
    <message>
        <source>%1, %2 free.</source>
        <translation>%1, %2 frei.</translation>
    </message>
    <message>
        <source>Secrets were moved away from %1, and it may still hold copies.</source>
        <translation>Geheimnisse wurden aus %1 verschoben, wo noch Kopien liegen können.</translation>
    </message>
    <message>
        <source>Run the same “otpost-cli secrets move” again: it removes them.</source>
        <translation>Führen Sie dasselbe „otpost-cli secrets move“ noch einmal aus: Es entfernt sie.</translation>
    </message>
    <message>
        <source>it was ended by the system</source>
        <translation>es wurde vom System beendet</translation>
    </message>
    <message>
        <source>it ended with status %1</source>
        <translation>es endete mit Status %1</translation>
    </message>
    <message>
        <source>Lua scripts</source>
        <translation>Lua-Skripte</translation>
    </message>
    <message>
        <source>The program that runs scripts starts and locks itself in.</source>
        <translation>Das Programm, das Skripte ausführt, startet und schließt sich ein.</translation>
    </message>
    <message>
        <source>Only gateways with a Lua script need it.</source>
        <translation>Nur Gateways mit einem Lua-Skript brauchen es.</translation>
    </message>
    <message>
        <source>Not set up, and a gateway wants its alerts mailed.</source>
        <translation>Nicht eingerichtet, und ein Gateway will seine Warnungen gemailt haben.</translation>
    </message>
    <message>
        <source>Enter the mail server: “otpost-cli settings set mail-server smtp.example.com”.</source>
        <translation>Geben Sie den Mailserver an: „otpost-cli settings set mail-server smtp.example.com“.</translation>
    </message>
    <message>
        <source>By %1, port %2, %3.</source>
        <translation>Über %1, Port %2, %3.</translation>
    </message>
    <message>
        <source>Give it again: “otpost-cli settings set mail-password -”.</source>
        <translation>Geben Sie es erneut an: „otpost-cli settings set mail-password -“.</translation>
    </message>
    <message>
        <source>Reached, and the login works.</source>
        <translation>Erreicht, und die Anmeldung funktioniert.</translation>
    </message>
    <message>
        <source>Nobody is mailed about %1.</source>
        <translation>Niemand bekommt eine E-Mail über %1.</translation>
    </message>
    <message>
        <source>Enter who is told: “otpost-cli settings set mail-recipients me@example.com”.</source>
        <translation>Geben Sie an, wer es erfährt: „otpost-cli settings set mail-recipients me@example.com“.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::AboutDialog</name>
    <message>
        <source>About OTPost</source>
        <translation>Über OTPost</translation>
    </message>
    <message>
        <source>One-time codes and other texts for guest Wi-Fi, by the SMS gateways that you choose.</source>
        <translation>Einmalcodes und andere SMS für Gäste-WLAN, über die SMS-Gateways Ihrer Wahl.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. The licences of its parts come with it.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Die Lizenzen ihrer Teile liegen bei.</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Für den Support kopieren</translation>
    </message>
    <message>
        <source>Versions and system as text. No secret, no number and no message is in it.</source>
        <translation>Versionen und System als Text. Kein Geheimnis, keine Nummer und keine Nachricht ist darin.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>otpost::ui::AccessFields</name>
    <message>
        <source>Way online</source>
        <translation>Weg ins Internet</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>User of the hotspot</source>
        <translation>Benutzer des Hotspots</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Landing page</source>
        <translation>Zielseite</translation>
    </message>
    <message>
        <source>Where guests go once they are online. Empty: to the page that they asked for.</source>
        <translation>Wohin Gäste gehen, sobald sie online sind. Leer: zur Seite, die sie aufrufen wollten.</translation>
    </message>
    <message>
        <source>Something else lets guests online, or they are online already.</source>
        <translation>Etwas anderes lässt Gäste ins Internet, oder sie sind schon online.</translation>
    </message>
    <message>
        <source>The guest is sent to your portal with a signed, short-lived grant.</source>
        <translation>Der Gast wird mit einer signierten, kurzlebigen Freigabe an Ihr Portal geschickt.</translation>
    </message>
    <message>
        <source>Address of the portal</source>
        <translation>Adresse des Portals</translation>
    </message>
    <message>
        <source>It gets the grant as grant=… behind this address.</source>
        <translation>Es bekommt die Freigabe als grant=… hinter dieser Adresse.</translation>
    </message>
    <message>
        <source>The guest is logged in at the hotspot&apos;s own login page, by PAP or CHAP.</source>
        <translation>Der Gast wird auf der Anmeldeseite des Hotspots angemeldet, mit PAP oder CHAP.</translation>
    </message>
    <message>
        <source>Address of the login page</source>
        <translation>Adresse der Anmeldeseite</translation>
    </message>
    <message>
        <source>Password of the hotspot</source>
        <translation>Passwort des Hotspots</translation>
    </message>
    <message>
        <source>Of the user above, as it stands in the hotspot.</source>
        <translation>Das des Benutzers oben, wie es im Hotspot steht.</translation>
    </message>
    <message>
        <source>Forward authentication (FAS) at level 1.</source>
        <translation>Forward Authentication (FAS) auf Stufe 1.</translation>
    </message>
    <message>
        <source>Address of its gateway</source>
        <translation>Adresse seines Gateways</translation>
    </message>
    <message>
        <source>Empty: the one that openNDS names, if that is a private address.</source>
        <translation>Leer: die, die openNDS nennt, wenn es eine private Adresse ist.</translation>
    </message>
    <message>
        <source>faskey</source>
        <translation>faskey</translation>
    </message>
    <message>
        <source>As it stands in the configuration of openNDS.</source>
        <translation>Wie er in der Konfiguration von openNDS steht.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::AddGatewayPage</name>
    <message>
        <source>Add a gateway</source>
        <translation>Ein Gateway hinzufügen</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Gateways</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>Wie beginnen</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>curl example</source>
        <translation>curl-Beispiel</translation>
    </message>
    <message>
        <source>Open a preset file…</source>
        <translation>Voreinstellungsdatei öffnen…</translation>
    </message>
    <message>
        <source>Fill in by hand</source>
        <translation>Von Hand ausfüllen</translation>
    </message>
    <message>
        <source>Preset from a file</source>
        <translation>Voreinstellung aus einer Datei</translation>
    </message>
    <message>
        <source>Open a preset file</source>
        <translation>Eine Voreinstellungsdatei öffnen</translation>
    </message>
    <message>
        <source>Share the preset</source>
        <translation>Die Voreinstellung teilen</translation>
    </message>
    <message>
        <source>Delete a preset</source>
        <translation>Eine Voreinstellung löschen</translation>
    </message>
    <message>
        <source>Delete the preset “%1”?</source>
        <translation>Die Voreinstellung „%1“ löschen?</translation>
    </message>
    <message>
        <source>Gateways that were made of it stay as they are.</source>
        <translation>Gateways, die daraus gemacht wurden, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>otpost::ui::AlertAction</name>
    <message>
        <source>Open gateway</source>
        <translation>Gateway öffnen</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Jetzt testen</translation>
    </message>
    <message>
        <source>Open gateways</source>
        <translation>Gateways öffnen</translation>
    </message>
    <message>
        <source>Open locations</source>
        <translation>Standorte öffnen</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Open SMS log</source>
        <translation>SMS-Protokoll öffnen</translation>
    </message>
    <message>
        <source>Open splash pages</source>
        <translation>Splash-Seiten öffnen</translation>
    </message>
    <message>
        <source>Open mail settings</source>
        <translation>E-Mail-Einstellungen öffnen</translation>
    </message>
</context>
<context>
    <name>otpost::ui::ArrivalBar</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>Nicht angekommen</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Arrived after %1</source>
        <translation>Angekommen nach %1</translation>
    </message>
    <message>
        <source>Last test: did not arrive, %1</source>
        <translation>Letzter Test: nicht angekommen, %1</translation>
    </message>
    <message>
        <source>Last test: arrived, %1</source>
        <translation>Letzter Test: angekommen, %1</translation>
    </message>
    <message>
        <source>Last test: arrived after %1, %2</source>
        <translation>Letzter Test: angekommen nach %1, %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Yes, it arrived</source>
        <translation>Ja, sie ist angekommen</translation>
    </message>
    <message>
        <source>No, it did not arrive</source>
        <translation>Nein, sie ist nicht angekommen</translation>
    </message>
    <message>
        <source>Change whether it arrived</source>
        <translation>Ändern, ob sie angekommen ist</translation>
    </message>
    <message>
        <source>Did it arrive?</source>
        <translation>Ist sie angekommen?</translation>
    </message>
</context>
<context>
    <name>otpost::ui::AttemptTimeline</name>
    <message>
        <source>%1. %2</source>
        <extracomment>The first, second … attempt of a message and its gateway: &quot;2. Twilio&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>A gateway that is not stored</source>
        <translation>Ein Gateway, das nicht gespeichert ist</translation>
    </message>
    <message>
        <source>Status %1.</source>
        <translation>Status %1.</translation>
    </message>
    <message>
        <source>The provider calls it %1.</source>
        <translation>Der Anbieter nennt sie %1.</translation>
    </message>
    <message>
        <source>Next gateway.</source>
        <translation>Nächstes Gateway.</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Verbinden %1</translation>
    </message>
    <message>
        <source>Wait %1</source>
        <translation>Warten %1</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Lesen %1</translation>
    </message>
</context>
<context>
    <name>otpost::ui::AttemptTiming</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>Wo die Zeit blieb</translation>
    </message>
</context>
<context>
    <name>otpost::ui::AttemptView</name>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Zum Feld gehen</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The body is not kept, as it may repeat the code.</source>
        <translation>Der Rumpf wird nicht aufbewahrt, da er den Code wiederholen kann.</translation>
    </message>
    <message>
        <source>The body is empty.</source>
        <translation>Der Rumpf ist leer.</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
</context>
<context>
    <name>otpost::ui::BasicLoginDialog</name>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Use this login</source>
        <translation>Diese Anmeldung verwenden</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Benutzer und Passwort</translation>
    </message>
    <message>
        <source>For providers that ask for “Basic” authentication. Both become the value of the header Authorization, which is kept in the keychain.</source>
        <translation>Für Anbieter, die „Basic“-Authentifizierung verlangen. Beides wird zum Wert des Headers Authorization, der im Schlüsselbund aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>A user name cannot contain a colon here.</source>
        <translation>Ein Benutzername kann hier keinen Doppelpunkt enthalten.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::Chip</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>otpost::ui::ChipField</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>“%1” is not one of those that can be chosen.</source>
        <translation>„%1“ steht nicht zur Wahl.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::ChoiceChip</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter of the log: its name and how many values are chosen, such as &quot;Status: 3&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>otpost::ui::CodeChips</name>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>All placeholders</source>
        <translation>Alle Platzhalter</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>%1 einfügen</translation>
    </message>
</context>
<context>
    <name>otpost::ui::CodeEditor</name>
    <message>
        <source>Line numbers</source>
        <translation>Zeilennummern</translation>
    </message>
</context>
<context>
    <name>otpost::ui::CodeTextField</name>
    <message numerus="yes">
        <source>%1, %2 of %3 characters, %n segments</source>
        <comment>GSM-7, 51 of 160 characters, 1 segment</comment>
        <translation>
            <numerusform>%1, %2 von %3 Zeichen, %n Segment</numerusform>
            <numerusform>%1, %2 von %3 Zeichen, %n Segmente</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>%1 einfügen</translation>
    </message>
</context>
<context>
    <name>otpost::ui::ConfigExportDialog</name>
    <message>
        <source>Short: whoever gets the file can try very many. Four or five words in a row are better.</source>
        <translation>Kurz: Wer die Datei bekommt, kann sehr viele probieren. Vier oder fünf Wörter hintereinander sind besser.</translation>
    </message>
    <message>
        <source>Too much the same: it is easy to guess.</source>
        <translation>Zu gleichförmig: Sie ist leicht zu erraten.</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <translation>Die Konfiguration exportieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Secrets too, sealed by a passphrase</source>
        <translation>Auch Geheimnisse, versiegelt durch eine Passphrase</translation>
    </message>
    <message>
        <source>Off: keys and passwords are left out and have to be given again on another computer.</source>
        <translation>Aus: Schlüssel und Passwörter werden weggelassen und müssen auf einem anderen Computer erneut angegeben werden.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Without it nobody opens the secrets, nor can it be found again. Keep it apart from the file.</source>
        <translation>Ohne sie öffnet niemand die Geheimnisse, und sie lässt sich nicht wiederfinden. Bewahren Sie sie getrennt von der Datei auf.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Dasselbe noch einmal</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Die Datei wird geschrieben…</translation>
    </message>
    <message>
        <source>Sealing the secrets takes a second.</source>
        <translation>Das Versiegeln der Geheimnisse dauert eine Sekunde.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>There are no secrets.</source>
        <translation>Es gibt keine Geheimnisse.</translation>
    </message>
    <message>
        <source>This is another one.</source>
        <translation>Das ist eine andere.</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>%1 ersetzen?</translation>
    </message>
    <message>
        <source>There is a file of this name, and what is in it would be lost.</source>
        <translation>Es gibt eine Datei dieses Namens, und ihr Inhalt ginge verloren.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) are in it, sealed.</source>
        <translation>
            <numerusform>%n Geheimnis ist darin, versiegelt.</numerusform>
            <numerusform>%n Geheimnisse sind darin, versiegelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No secrets are in it.</source>
        <translation>Keine Geheimnisse sind darin.</translation>
    </message>
    <message>
        <source>Gateways, locations, splash pages and settings.</source>
        <translation>Gateways, Standorte, Splash-Seiten und Einstellungen.</translation>
    </message>
    <message>
        <source>The file holds the settings and: %1. The log is not in it.</source>
        <translation>Die Datei enthält die Einstellungen und: %1. Das Protokoll ist nicht darin.</translation>
    </message>
    <message>
        <source>Written to %1: %2.</source>
        <translation>Nach %1 geschrieben: %2.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::ConfigImportDialog</name>
    <message numerus="yes">
        <source>…and %n more.</source>
        <translation>
            <numerusform>…und %n weitere.</numerusform>
            <numerusform>…und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a configuration</source>
        <translation>Eine Konfiguration importieren</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Opening sealed secrets takes a second.</source>
        <translation>Das Öffnen versiegelter Geheimnisse dauert eine Sekunde.</translation>
    </message>
    <message>
        <source>Choose a file that OTPost has exported, or drop it here. You see what would change before anything does.</source>
        <translation>Wählen Sie eine von OTPost exportierte Datei, oder legen Sie sie hier ab. Sie sehen, was sich ändern würde, bevor sich etwas ändert.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The file holds secrets. They open with the passphrase that was given when it was exported.</source>
        <translation>Die Datei enthält Geheimnisse. Sie öffnen sich mit der Passphrase, die beim Export angegeben wurde.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Leave the secrets out</source>
        <translation>Die Geheimnisse weglassen</translation>
    </message>
    <message>
        <source>Merge: what the file does not mention stays</source>
        <translation>Zusammenführen: Was die Datei nicht erwähnt, bleibt</translation>
    </message>
    <message>
        <source>Make these changes</source>
        <translation>Diese Änderungen vornehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everything is as the file says already.</source>
        <translation>Alles ist schon so, wie die Datei sagt.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made.</source>
        <translation>
            <numerusform>%n Änderung vorgenommen.</numerusform>
            <numerusform>%n Änderungen vorgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>These gateways need their secrets and are disabled until then: %1</source>
        <translation>Diese Gateways brauchen ihre Geheimnisse und sind bis dahin deaktiviert: %1</translation>
    </message>
    <message>
        <source>Without the secrets, gateways and locations that are here keep theirs, and new ones need them.</source>
        <translation>Ohne die Geheimnisse behalten vorhandene Gateways und Standorte ihre, und neue brauchen welche.</translation>
    </message>
    <message>
        <source>Replace: gateways, locations and splash pages that are not in the file are removed</source>
        <translation>Ersetzen: Gateways, Standorte und Splash-Seiten, die nicht in der Datei stehen, werden entfernt</translation>
    </message>
    <message>
        <source>As the file says already: %1.</source>
        <translation>Schon so, wie die Datei sagt: %1.</translation>
    </message>
    <message>
        <source>These locations need their keys, and let no guests online until then: %1</source>
        <translation>Diese Standorte brauchen ihre Schlüssel und lassen bis dahin keine Gäste ins Internet: %1</translation>
    </message>
</context>
<context>
    <name>otpost::ui::ConfigPlanView</name>
    <message>
        <source>What will change</source>
        <translation>Was sich ändern wird</translation>
    </message>
</context>
<context>
    <name>otpost::ui::Confirm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>otpost::ui::ConnectionView</name>
    <message>
        <source>not valid before %1</source>
        <translation>gilt erst ab %1</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>abgelaufen am %1</translation>
    </message>
    <message numerus="yes">
        <source>until %1, %n day(s) left</source>
        <translation>
            <numerusform>bis %1, noch %n Tag</numerusform>
            <numerusform>bis %1, noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>by a proxy</source>
        <translation>durch einen Proxy</translation>
    </message>
    <message>
        <source>no certificate</source>
        <translation>kein Zertifikat</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>Das Zertifikat von %1 ist am %2 abgelaufen.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 expires in %n day(s), on %2. Who runs the server has to renew it.</source>
        <translation>
            <numerusform>Das Zertifikat von %1 läuft in %n Tag ab, am %2. Der Betreiber des Servers muss es erneuern.</numerusform>
            <numerusform>Das Zertifikat von %1 läuft in %n Tagen ab, am %2. Der Betreiber des Servers muss es erneuern.</numerusform>
        </translation>
    </message>
    <message>
        <source>signed by itself</source>
        <translation>selbstsigniert</translation>
    </message>
    <message>
        <source>issued by %1</source>
        <translation>ausgestellt von %1</translation>
    </message>
    <message>
        <source>The system’s proxy, %1, stands between. From here only the way to the proxy could be measured, so nothing was.</source>
        <translation>Der Proxy des Systems, %1, steht dazwischen. Von hier aus ließe sich nur der Weg zum Proxy messen, also wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindungsaufbau</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Measured on a connection of its own, beside the test. Nothing was sent by it.</source>
        <translation>Auf einer eigenen Verbindung neben dem Test gemessen. Es wurde nichts darüber gesendet.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::CountryList</name>
    <message>
        <source>Search country or code</source>
        <translation>Land oder Vorwahl suchen</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
</context>
<context>
    <name>otpost::ui::CurlFacts</name>
    <message>
        <source>Number and text are put in by OTPost: this is Twilio.</source>
        <translation>Nummer und Text setzt OTPost ein: Das ist Twilio.</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>die Nummer</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>der Text</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>der Absender</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Eingesetzt</translation>
    </message>
    <message>
        <source>Keys, for the keychain</source>
        <translation>Schlüssel, für den Schlüsselbund</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
</context>
<context>
    <name>otpost::ui::CurlPane</name>
    <message>
        <source>curl example</source>
        <translation>curl-Beispiel</translation>
    </message>
    <message>
        <source>From the provider&apos;s documentation, as it is for a terminal, cmd or PowerShell. It is read, never run.</source>
        <translation>Aus der Dokumentation des Anbieters, wie es für ein Terminal, cmd oder PowerShell gedacht ist. Es wird gelesen, nie ausgeführt.</translation>
    </message>
    <message>
        <source>Paste it, and the form fills itself</source>
        <translation>Fügen Sie es ein, und das Formular füllt sich von selbst</translation>
    </message>
    <message>
        <source>Here you see what was recognised. Keys in the example go to the keychain and are not shown again.</source>
        <translation>Hier sehen Sie, was erkannt wurde. Schlüssel im Beispiel kommen in den Schlüsselbund und werden nicht mehr gezeigt.</translation>
    </message>
    <message>
        <source>Name of the gateway</source>
        <translation>Name des Gateways</translation>
    </message>
    <message>
        <source>Next you can test it. Nothing is saved yet.</source>
        <translation>Als Nächstes können Sie es testen. Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>otpost::ui::CurlQuestions</name>
    <message>
        <source>The recipient&apos;s number stands in</source>
        <translation>Die Nummer des Empfängers steht in</translation>
    </message>
    <message>
        <source>The text stands in</source>
        <translation>Der Text steht in</translation>
    </message>
    <message>
        <source>The sender stands in</source>
        <translation>Der Absender steht in</translation>
    </message>
    <message>
        <source>The example has no value for it: %1</source>
        <translation>Das Beispiel hat keinen Wert dafür: %1</translation>
    </message>
    <message>
        <source>A guess. Check it.</source>
        <translation>Eine Vermutung. Prüfen Sie sie.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>It is not in the example</source>
        <translation>Es steht nicht im Beispiel</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::DashboardPage</name>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>The steps are hidden</source>
        <translation>Die Schritte sind ausgeblendet</translation>
    </message>
    <message>
        <source>Welcome to OTPost</source>
        <translation>Willkommen bei OTPost</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Aktualisiert %1</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>The warning is put aside</source>
        <translation>Die Warnung ist beiseitegelegt</translation>
    </message>
    <message>
        <source>It sends one-time codes and other SMS through your accounts at SMS providers. Begin with one of them: here it is called a gateway.</source>
        <translation>Es sendet Einmalcodes und andere SMS über Ihre Konten bei SMS-Anbietern. Beginnen Sie mit einem davon: Hier heißt es Gateway.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::DateRangeDialog</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Einen Zeitraum wählen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To, inclusive</source>
        <translation>Bis, einschließlich</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Times are those of this computer: %1.</source>
        <translation>Zeiten sind die dieses Computers: %1.</translation>
    </message>
    <message>
        <source>The end is before the beginning. Choose a later end.</source>
        <translation>Das Ende liegt vor dem Anfang. Wählen Sie ein späteres Ende.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::Desktop</name>
    <message>
        <source>Close the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>Keep OTPost running in the notification area?</source>
        <translation>OTPost im Infobereich weiterlaufen lassen?</translation>
    </message>
    <message>
        <source>While it runs it sends what waits, watches balances and warns you. You are asked once; the answer can be changed in the settings.</source>
        <translation>Solange es läuft, sendet es, was wartet, beobachtet Guthaben und warnt Sie. Sie werden einmal gefragt; die Antwort lässt sich in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>otpost::ui::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>otpost::ui::ExchangeText</name>
    <message>
        <source>The body is not kept: it may repeat the code.</source>
        <translation>Der Rumpf wird nicht aufbewahrt: Er kann den Code wiederholen.</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>%1, %2 bytes</source>
        <translation>%1, %2 Bytes</translation>
    </message>
</context>
<context>
    <name>otpost::ui::ExportDialog</name>
    <message>
        <source>Export the log</source>
        <translation>Das Protokoll exportieren</translation>
    </message>
    <message>
        <source>The %1 messages that the filters show.</source>
        <translation>Die %1 Nachrichten, die die Filter zeigen.</translation>
    </message>
    <message>
        <source>All messages of the log: %1.</source>
        <translation>Alle Nachrichten des Protokolls: %1.</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, für Tabellenprogramme</translation>
    </message>
    <message>
        <source>Mark the file as UTF-8 with a byte order mark: Excel needs it</source>
        <translation>Die Datei mit einer Bytereihenfolge-Markierung als UTF-8 kennzeichnen: Excel braucht sie</translation>
    </message>
    <message>
        <source>JSON Lines, for programs: with every attempt</source>
        <translation>JSON Lines, für Programme: mit jedem Versuch</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>Wie weit der Export ist</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 of %2 messages written</source>
        <translation>%1 von %2 Nachrichten geschrieben</translation>
    </message>
    <message>
        <source>Stopped. No file was left behind.</source>
        <translation>Gestoppt. Es blieb keine Datei zurück.</translation>
    </message>
    <message>
        <source>%1 messages were saved to %2.</source>
        <translation>%1 Nachrichten wurden in %2 gespeichert.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::FieldRow</name>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
</context>
<context>
    <name>otpost::ui::FileChoice</name>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>otpost::ui::FilterBar</name>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Number or text</source>
        <translation>Nummer oder Text</translation>
    </message>
    <message>
        <source>Search the log by number or text</source>
        <translation>Das Protokoll nach Nummer oder Text durchsuchen</translation>
    </message>
    <message>
        <source>Search the log by number or text (%1)</source>
        <translation>Das Protokoll nach Nummer oder Text durchsuchen (%1)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>No gateway yet</source>
        <translation>Noch kein Gateway</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>No location yet</source>
        <translation>Noch kein Standort</translation>
    </message>
</context>
<context>
    <name>otpost::ui::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter of the log and what it asks for, read out: &quot;Status: Error&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Press Delete to take this filter away</source>
        <extracomment>Read out after the name of a filter button</extracomment>
        <translation>Drücken Sie Entf, um diesen Filter wegzunehmen</translation>
    </message>
</context>
<context>
    <name>otpost::ui::FrontDesk</name>
    <message>
        <source>Look up</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>A guest is waiting for a code?</source>
        <translation>Ein Gast wartet auf einen Code?</translation>
    </message>
    <message>
        <source>Type the guest’s phone number to see what became of the last message to it.</source>
        <translation>Geben Sie die Telefonnummer des Gastes ein, um zu sehen, was aus der letzten Nachricht an sie wurde.</translation>
    </message>
    <message>
        <source>The guest’s phone number</source>
        <translation>Die Telefonnummer des Gastes</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Type the number first.</source>
        <translation>Geben Sie zuerst die Nummer ein.</translation>
    </message>
    <message>
        <source>Send by the next gateway</source>
        <extracomment>A button: sends the code again by this gateway</extracomment>
        <translation>Vom nächsten Gateway senden</translation>
    </message>
    <message>
        <source>Send by the next gateway, %1</source>
        <translation>Vom nächsten Gateway senden, %1</translation>
    </message>
</context>
<context>
    <name>otpost::ui::GatewayForm</name>
    <message>
        <source>With GET the payload becomes the query of the address, so it is always form data.</source>
        <translation>Mit GET wird die Payload zur Query der Adresse, daher sind es immer Formulardaten.</translation>
    </message>
    <message>
        <source>Help on %1</source>
        <comment>name of a field</comment>
        <translation>Hilfe zu %1</translation>
    </message>
</context>
<context>
    <name>otpost::ui::GatewayFormPage</name>
    <message>
        <source>Gateways</source>
        <translation>Gateways</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <translation>Speichern (%1)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Preview or test</source>
        <translation>Vorschau oder Test</translation>
    </message>
    <message>
        <source>Updates as you type</source>
        <translation>Folgt Ihrer Eingabe</translation>
    </message>
    <message>
        <source>Works before saving</source>
        <translation>Geht auch vor dem Speichern</translation>
    </message>
    <message>
        <source>New gateway</source>
        <translation>Neues Gateway</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Die Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>Discard the changes to “%1”?</source>
        <translation>Die Änderungen an „%1“ verwerfen?</translation>
    </message>
    <message>
        <source>What you typed since the last save is lost otherwise.</source>
        <translation>Was Sie seit dem letzten Speichern eingegeben haben, geht sonst verloren.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Changed in the meantime</source>
        <translation>Inzwischen geändert</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since you opened it.</source>
        <translation>„%1“ wurde von einem anderen Programm geändert, seit Sie es geöffnet haben.</translation>
    </message>
    <message>
        <source>Save what stands here, or look at how it is now? What you typed is lost then.</source>
        <translation>Speichern, was hier steht, oder ansehen, wie es jetzt ist? Was Sie eingegeben haben, geht dann verloren.</translation>
    </message>
    <message>
        <source>Show it as it is now</source>
        <translation>Zeigen, wie es jetzt ist</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Meines speichern</translation>
    </message>
</context>
<context>
    <name>otpost::ui::GatewayListModel</name>
    <message>
        <source>Custom</source>
        <translation>Custom</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Secrets unencrypted</source>
        <translation>Geheimnisse unverschlüsselt</translation>
    </message>
    <message>
        <source>SSL not verified</source>
        <translation>SSL nicht geprüft</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Disabled under Default: it serves nowhere</source>
        <translation>Unter „Standard“ deaktiviert: Es bedient nirgends</translation>
    </message>
    <message>
        <source>Balance %1, asked %2</source>
        <comment>amount; time</comment>
        <translation>Guthaben %1, gefragt %2</translation>
    </message>
    <message>
        <source>Balance not known</source>
        <translation>Guthaben nicht bekannt</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Used here</source>
        <translation>Hier verwendet</translation>
    </message>
    <message>
        <source>Health, 24 h</source>
        <translation>Zustand, 24 h</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
</context>
<context>
    <name>otpost::ui::GatewayTable</name>
    <message>
        <source>Gateways in order of priority</source>
        <translation>Gateways in der Reihenfolge ihres Vorrangs</translation>
    </message>
    <message>
        <source>%1 enabled</source>
        <translation>%1 aktiviert</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>%1 testen</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1 used in %2</source>
        <comment>gateway; location</comment>
        <translation>%1 in %2 verwendet</translation>
    </message>
    <message>
        <source>Use here</source>
        <translation>Hier verwenden</translation>
    </message>
    <message>
        <source>Do not use here</source>
        <translation>Hier nicht verwenden</translation>
    </message>
    <message>
        <source>Copy the address for delivery reports</source>
        <translation>Adresse für Zustellberichte kopieren</translation>
    </message>
</context>
<context>
    <name>otpost::ui::GatewayTile</name>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Not used today</source>
        <translation>Heute nicht benutzt</translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>Konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Lasts less than a day</source>
        <translation>Reicht für weniger als einen Tag</translation>
    </message>
    <message numerus="yes">
        <source>Lasts about %Ln day(s)</source>
        <translation>
            <numerusform>Reicht für etwa %Ln Tag</numerusform>
            <numerusform>Reicht für etwa %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Read at %1</source>
        <translation>Gelesen %1</translation>
    </message>
    <message>
        <source>Below the minimum</source>
        <translation>Unter dem Mindestguthaben</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>The balance is not watched.</source>
        <translation>Das Guthaben wird nicht beobachtet.</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>Heute gesendet</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Mittlere Zeit</translation>
    </message>
    <message>
        <source>Of all attempts by this gateway today.</source>
        <translation>Von allen Versuchen über dieses Gateway heute.</translation>
    </message>
    <message>
        <source>Half of today&apos;s accepted calls were answered within this time.</source>
        <translation>Die Hälfte der heute angenommenen Aufrufe war innerhalb dieser Zeit beantwortet.</translation>
    </message>
    <message>
        <source>Check the balance now</source>
        <translation>Das Guthaben jetzt prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Minimum %1</source>
        <translation>Mindestens %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share in percent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Codes entered</source>
        <translation>Codes eingegeben</translation>
    </message>
    <message numerus="yes">
        <source>Of the %Ln code(s) that it sent in the last 7 days, guests typed in %1.</source>
        <extracomment>%1: a number; the number that decides about the form is that of the codes sent</extracomment>
        <translation>
            <numerusform>Von dem %Ln Code, den es in den letzten 7 Tagen gesendet hat, wurden %1 von Gästen eingegeben.</numerusform>
            <numerusform>Von den %Ln Codes, die es in den letzten 7 Tagen gesendet hat, wurden %1 von Gästen eingegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>It sent no codes in the last 7 days.</source>
        <translation>In den letzten 7 Tagen hat es keine Codes gesendet.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::GatewaysPage</name>
    <message>
        <source>Gateways</source>
        <translation>Gateways</translation>
    </message>
    <message>
        <source>Add gateway</source>
        <translation>Gateway hinzufügen</translation>
    </message>
    <message>
        <source>Sending starts at the top. When a gateway fails, the next one gets the message.</source>
        <translation>Gesendet wird von oben an. Scheitert ein Gateway, bekommt das nächste die Nachricht.</translation>
    </message>
    <message>
        <source>Add your first gateway</source>
        <translation>Fügen Sie Ihr erstes Gateway hinzu</translation>
    </message>
    <message>
        <source>A gateway is your account at an SMS provider. With two or more, messages still go out when one fails.</source>
        <translation>Ein Gateway ist Ihr Konto bei einem SMS-Anbieter. Mit zweien oder mehr gehen Nachrichten auch hinaus, wenn eines ausfällt.</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1 ist gelöscht</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <translation>%1 ist gespeichert</translation>
    </message>
    <message>
        <source>Try the route…</source>
        <translation>Die Route ausprobieren…</translation>
    </message>
    <message>
        <source>Choose a provider</source>
        <translation>Einen Anbieter wählen</translation>
    </message>
    <message>
        <source>Add by hand</source>
        <translation>Von Hand hinzufügen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Import configuration…</source>
        <translation>Konfiguration importieren…</translation>
    </message>
    <message>
        <source>Export configuration…</source>
        <translation>Konfiguration exportieren…</translation>
    </message>
    <message>
        <source>Save the selected gateway as a preset…</source>
        <translation>Das gewählte Gateway als Voreinstellung speichern…</translation>
    </message>
    <message>
        <source>Move a row: drag it, or Alt+↑ and Alt+↓</source>
        <translation>Eine Zeile verschieben: ziehen, oder Alt+↑ und Alt+↓</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <source>Import a configuration…</source>
        <translation>Eine Konfiguration importieren…</translation>
    </message>
    <message>
        <source>Open a preset…</source>
        <translation>Eine Voreinstellung öffnen…</translation>
    </message>
    <message>
        <source>%1 is moved</source>
        <translation>%1 ist verschoben</translation>
    </message>
    <message>
        <source>%1 is moved in %2</source>
        <comment>gateway; location</comment>
        <translation>%1 ist in %2 verschoben</translation>
    </message>
    <message>
        <source>%1 is used in %2</source>
        <comment>gateway; location</comment>
        <translation>%1 wird in %2 verwendet</translation>
    </message>
    <message>
        <source>%1 is not used in %2 any more</source>
        <comment>gateway; location</comment>
        <translation>%1 wird in %2 nicht mehr verwendet</translation>
    </message>
    <message>
        <source>%1 is enabled</source>
        <translation>%1 ist aktiviert</translation>
    </message>
    <message>
        <source>%1 is disabled</source>
        <translation>%1 ist deaktiviert</translation>
    </message>
    <message>
        <source>%1 uses the default route again</source>
        <translation>%1 verwendet wieder die Standardroute</translation>
    </message>
    <message>
        <source>%1 is added. Enable it when it is ready</source>
        <translation>%1 ist hinzugefügt. Aktivieren Sie es, wenn es bereit ist</translation>
    </message>
    <message>
        <source>%1 is added</source>
        <translation>%1 ist hinzugefügt</translation>
    </message>
    <message>
        <source>Copy the address for delivery reports</source>
        <translation>Adresse für Zustellberichte kopieren</translation>
    </message>
    <message>
        <source>First enter the public address: the one under which the provider reaches this computer. Then copy again.</source>
        <translation>Tragen Sie zuerst die öffentliche Adresse ein: die, unter der der Anbieter diesen Computer erreicht. Kopieren Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Nobody would hear the reports: the service is off. First switch it on, then copy again.</source>
        <translation>Niemand würde die Berichte hören: Der Dienst ist aus. Schalten Sie ihn zuerst ein, und kopieren Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>The address is copied. Twilio is told it with each message: nothing has to be entered there.</source>
        <translation>Die Adresse ist kopiert. Twilio erfährt sie mit jeder Nachricht: Dort muss nichts eingetragen werden.</translation>
    </message>
    <message>
        <source>The address is copied. Enter it in your account at the provider of %1, as the address for delivery reports (“callback URL” or “webhook”). Keep it secret.</source>
        <translation>Die Adresse ist kopiert. Tragen Sie sie in Ihrem Konto beim Anbieter von %1 als Adresse für Zustellberichte ein („Callback-URL“ oder „Webhook“). Halten Sie sie geheim.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::LocationForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The venue: an office, a hotel. Messages can carry it as %LOCATION%.</source>
        <translation>Der Ort: ein Büro, ein Hotel. Nachrichten können ihn als %LOCATION% tragen.</translation>
    </message>
    <message>
        <source>Networks (SSIDs)</source>
        <translation>Netze (SSIDs)</translation>
    </message>
    <message>
        <source>A guest who joins one of these networks is at this location. Enter or a comma ends a name; one with a comma in it goes in quotation marks.</source>
        <translation>Ein Gast, der einem dieser Netze beitritt, ist an diesem Standort. Eingabe oder ein Komma beendet einen Namen; einer mit einem Komma darin steht in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Splash pages enabled here</source>
        <translation>Hier aktivierte Splash-Seiten</translation>
    </message>
    <message>
        <source>%1 enabled here</source>
        <translation>%1 hier aktiviert</translation>
    </message>
    <message>
        <source>There are none yet: guests see a plain page. Add one on the page Splash pages.</source>
        <translation>Es gibt noch keine: Gäste sehen eine einfache Seite. Fügen Sie auf der Seite „Splash-Seiten“ eine hinzu.</translation>
    </message>
    <message>
        <source>The first that lists the guest&apos;s network is shown, else the first that lists none. Without any, guests see a plain page.</source>
        <translation>Gezeigt wird die erste, die das Netz des Gastes aufführt, sonst die erste, die keines aufführt. Ohne eine sehen Gäste eine einfache Seite.</translation>
    </message>
    <message>
        <source>%1 stands before this location and lists it, too.</source>
        <translation>%1 steht vor diesem Standort und führt es auch auf.</translation>
    </message>
    <message>
        <source>%1 is listed by %2, too, which comes before: its guests count as being there.</source>
        <comment>networks in quotation marks, a location</comment>
        <translation>%1 wird auch von %2 aufgeführt, der davor kommt: Die Gäste dort gelten als dort.</translation>
    </message>
    <message>
        <source>%1 is listed by %2, too. This location comes before and counts.</source>
        <comment>networks in quotation marks, a location</comment>
        <translation>%1 wird auch von %2 aufgeführt. Dieser Standort kommt davor und zählt.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::LocationsPage</name>
    <message>
        <source>Add location</source>
        <translation>Standort hinzufügen</translation>
    </message>
    <message>
        <source>Locations in their order</source>
        <translation>Standorte in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Where a network is heard in several, the first location counts. Move one: drag, or Alt+↑ and Alt+↓.</source>
        <translation>Ist ein Netz in mehreren zu hören, zählt der erste Standort. Einen verschieben: ziehen, oder Alt+↑ und Alt+↓.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <translation>Speichern (%1)</translation>
    </message>
    <message>
        <source>Add your first location</source>
        <translation>Fügen Sie Ihren ersten Standort hinzu</translation>
    </message>
    <message>
        <source>A location is a venue with the Wi-Fi networks that are heard there. It can have a route and splash pages of its own. Until there is one, the default route serves everywhere.</source>
        <translation>Ein Standort ist ein Ort mit den WLANs, die dort zu hören sind. Er kann eine eigene Route und eigene Splash-Seiten haben. Bis es einen gibt, bedient überall die Standardroute.</translation>
    </message>
    <message>
        <source>No networks</source>
        <translation>Keine Netze</translation>
    </message>
    <message numerus="yes">
        <source>%n networks</source>
        <translation>
            <numerusform>%n Netz</numerusform>
            <numerusform>%n Netze</numerusform>
        </translation>
    </message>
    <message>
        <source>own route</source>
        <translation>eigene Route</translation>
    </message>
    <message numerus="yes">
        <source>%n networks count elsewhere</source>
        <translation>
            <numerusform>%n Netz zählt anderswo</numerusform>
            <numerusform>%n Netze zählen anderswo</numerusform>
        </translation>
    </message>
    <message>
        <source>New location</source>
        <translation>Neuer Standort</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <translation>%1 ist gespeichert</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1 ist gelöscht</translation>
    </message>
    <message>
        <source>%1 is moved</source>
        <translation>%1 ist verschoben</translation>
    </message>
</context>
<context>
    <name>otpost::ui::LogActions</name>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Send this text to %1 again?</source>
        <translation>Diesen Text noch einmal an %1 senden?</translation>
    </message>
    <message numerus="yes">
        <source>A new message of %n segment(s) is sent now and paid for.</source>
        <translation>
            <numerusform>Eine neue Nachricht mit %n Segment wird jetzt gesendet und bezahlt.</numerusform>
            <numerusform>Eine neue Nachricht mit %n Segmenten wird jetzt gesendet und bezahlt.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes by the default route.</source>
        <translation>Sie geht über die Standardroute.</translation>
    </message>
    <message>
        <source>It goes by the route of %1.</source>
        <translation>Sie geht über die Route von %1.</translation>
    </message>
    <message>
        <source>The first one may have arrived: then it arrives twice.</source>
        <translation>Die erste ist vielleicht angekommen: Dann kommt sie zweimal an.</translation>
    </message>
    <message>
        <source>Handed in as message %1</source>
        <translation>Als Nachricht %1 aufgegeben</translation>
    </message>
    <message>
        <source>Message %1 is marked as sent</source>
        <translation>Nachricht %1 ist als gesendet markiert</translation>
    </message>
    <message>
        <source>Message %1 is marked as not sent</source>
        <translation>Nachricht %1 ist als nicht gesendet markiert</translation>
    </message>
    <message>
        <source>Erase everything about a number</source>
        <translation>Alles über eine Nummer löschen</translation>
    </message>
    <message>
        <source>Erase everything about %1?</source>
        <translation>Alles über %1 löschen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) to this number are removed with text, requests and responses, also from older copies of the database.</source>
        <translation>
            <numerusform>%Ln Nachricht an diese Nummer wird mit Text, Anfragen und Antworten entfernt, auch aus älteren Kopien der Datenbank.</numerusform>
            <numerusform>%Ln Nachrichten an diese Nummer werden mit Text, Anfragen und Antworten entfernt, auch aus älteren Kopien der Datenbank.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. That it was done, and when, is kept; the number is not.</source>
        <translation>Das kann nicht rückgängig gemacht werden. Dass und wann es geschah, bleibt erhalten; die Nummer nicht.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) erased</source>
        <translation>
            <numerusform>%Ln Nachricht gelöscht</numerusform>
            <numerusform>%Ln Nachrichten gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
</context>
<context>
    <name>otpost::ui::LogGrid</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
</context>
<context>
    <name>otpost::ui::LogHeader</name>
    <message>
        <source>%1, sorted upwards</source>
        <extracomment>Read out: the column of a table by which it is sorted</extracomment>
        <translation>%1, aufsteigend sortiert</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1, absteigend sortiert</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Spalten: %1</translation>
    </message>
    <message>
        <source>Left and right choose a column, Space sorts by it</source>
        <translation>Links und rechts wählen eine Spalte, die Leertaste sortiert nach ihr</translation>
    </message>
</context>
<context>
    <name>otpost::ui::LogModel</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Details of message %1</source>
        <translation>Einzelheiten der Nachricht %1</translation>
    </message>
</context>
<context>
    <name>otpost::ui::LogPage</name>
    <message>
        <source>SMS log</source>
        <translation>SMS-Protokoll</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Noch nichts gesendet</translation>
    </message>
    <message>
        <source>Every message is listed here with what became of it. Test a gateway to send the first.</source>
        <translation>Hier steht jede Nachricht mit dem, was aus ihr wurde. Testen Sie ein Gateway, um die erste zu senden.</translation>
    </message>
    <message>
        <source>No message matches</source>
        <translation>Keine passende Nachricht</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>What became of a guest’s code? (%1)</source>
        <translation>Was wurde aus dem Code eines Gastes? (%1)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Nachricht %1</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %n day(s)</source>
        <translation>
            <numerusform>%n Tag aufbewahrt</numerusform>
            <numerusform>%n Tage aufbewahrt</numerusform>
        </translation>
    </message>
    <message>
        <source>No message fits all of the filters. Remove one of them, or all.</source>
        <translation>Keine Nachricht passt zu allen Filtern. Entfernen Sie einen davon, oder alle.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::LogTable</name>
    <message>
        <source>Place in the log</source>
        <translation>Stelle im Protokoll</translation>
    </message>
</context>
<context>
    <name>otpost::ui::LogWords</name>
    <message numerus="yes">
        <source>%1, %n segment(s)</source>
        <translation>
            <numerusform>%1, %n Segment</numerusform>
            <numerusform>%1, %n Segmente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otpost::ui::LogoRow</name>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Das Logo entfernen</translation>
    </message>
    <message>
        <source>%1: choose file</source>
        <translation>%1: Datei wählen</translation>
    </message>
    <message>
        <source>%1 Larger pictures are made smaller; SVG becomes PNG.</source>
        <comment>the field&apos;s hint</comment>
        <translation>%1 Größere Bilder werden verkleinert; aus SVG wird PNG.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Ein Logo wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.gif *.bmp *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg *.gif *.bmp *.webp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Made smaller: %1</source>
        <comment>the size in pixels and in KiB</comment>
        <translation>Verkleinert: %1</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 Pixel, %3</translation>
    </message>
</context>
<context>
    <name>otpost::ui::LogoView</name>
    <message>
        <source>No logo</source>
        <translation>Kein Logo</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>Hier ein Bild ablegen</translation>
    </message>
</context>
<context>
    <name>otpost::ui::LuaEditor</name>
    <message>
        <source>Lua script</source>
        <translation>Lua-Skript</translation>
    </message>
    <message>
        <source>Tab indents. To leave, press Escape and then Tab, or Control and Tab.</source>
        <translation>Tab rückt ein. Zum Verlassen drücken Sie Esc und dann Tab, oder Strg und Tab.</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>Tab now leaves the editor</source>
        <translation>Tab verlässt jetzt den Editor</translation>
    </message>
    <message>
        <source>Tab indents · Esc, then Tab leaves</source>
        <translation>Tab rückt ein · Esc, dann Tab verlässt</translation>
    </message>
</context>
<context>
    <name>otpost::ui::LuaSearchBar</name>
    <message>
        <source>Find in the script</source>
        <translation>Im Skript suchen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Die Suche schließen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>otpost::ui::LuaText</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Comment in or out</source>
        <translation>Ein- oder auskommentieren</translation>
    </message>
    <message>
        <source>Offer names</source>
        <translation>Namen anbieten</translation>
    </message>
</context>
<context>
    <name>otpost::ui::MailCard</name>
    <message>
        <source>Not sent to %1: %2</source>
        <translation>Nicht an %1 gesendet: %2</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>An %1 gesendet</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Der Server sagte: %1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Send test mail</source>
        <translation>Test-E-Mail senden</translation>
    </message>
    <message>
        <source>Of the login above; kept in the secret store, and shown to nobody.</source>
        <translation>Der Anmeldung oben; wird im Geheimnisspeicher aufbewahrt und niemandem gezeigt.</translation>
    </message>
    <message>
        <source>The password is saved</source>
        <translation>Das Passwort ist gespeichert</translation>
    </message>
    <message>
        <source>The password is removed</source>
        <translation>Das Passwort ist entfernt</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
</context>
<context>
    <name>otpost::ui::MainWindow</name>
    <message>
        <source>%1 – OTPost</source>
        <comment>page</comment>
        <translation>%1 – OTPost</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <comment>what was done</comment>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <comment>what was undone</comment>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastaturkürzel</translation>
    </message>
    <message>
        <source>&amp;About OTPost</source>
        <translation>Ü&amp;ber OTPost</translation>
    </message>
</context>
<context>
    <name>otpost::ui::MessagePanel</name>
    <message>
        <source>Message %1</source>
        <translation>Nachricht %1</translation>
    </message>
    <message>
        <source>Copy as report</source>
        <translation>Als Bericht kopieren</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>In einem Fenster öffnen</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Noch einmal senden…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Erase everything about this number…</source>
        <translation>Alles über diese Nummer löschen…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>otpost::ui::MessageReport</name>
    <message>
        <source>Marked as sent</source>
        <translation>Als gesendet markiert</translation>
    </message>
    <message>
        <source>Marked as not sent</source>
        <translation>Als nicht gesendet markiert</translation>
    </message>
    <message>
        <source>Reported as delivered</source>
        <translation>Als zugestellt gemeldet</translation>
    </message>
    <message>
        <source>Reported as undelivered</source>
        <translation>Als nicht zugestellt gemeldet</translation>
    </message>
    <message>
        <source>Sent again as message %1</source>
        <translation>Als Nachricht %1 noch einmal gesendet</translation>
    </message>
    <message>
        <source>Message %1 to %2, %3: %4.</source>
        <translation>Nachricht %1 an %2, %3: %4.</translation>
    </message>
    <message>
        <source>Message %1 to %2: %3
%4, %5
%6
</source>
        <translation>Nachricht %1 an %2: %3
%4, %5
%6
</translation>
    </message>
</context>
<context>
    <name>otpost::ui::MessageView</name>
    <message>
        <source>Details of the message</source>
        <translation>Einzelheiten der Nachricht</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Gesamtzeit</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Whether this message was sent is not known. If you have found out, say so; nothing is sent by that.</source>
        <translation>Ob diese Nachricht gesendet wurde, ist nicht bekannt. Haben Sie es herausgefunden, so sagen Sie es; gesendet wird dadurch nichts.</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Als gesendet markieren</translation>
    </message>
    <message>
        <source>Mark as not sent</source>
        <translation>Als nicht gesendet markieren</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>No attempt yet</source>
        <translation>Noch kein Versuch</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider reported this.</source>
        <translation>Der Anbieter hat das gemeldet.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Marked as sent</source>
        <translation>Als gesendet markiert</translation>
    </message>
    <message>
        <source>%1 said so.</source>
        <translation>%1 hat das gesagt.</translation>
    </message>
    <message>
        <source>Marked as not sent</source>
        <translation>Als nicht gesendet markiert</translation>
    </message>
    <message>
        <source>Sent again as message %1</source>
        <translation>Als Nachricht %1 noch einmal gesendet</translation>
    </message>
    <message>
        <source>%1 did this.</source>
        <translation>%1 hat das getan.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::NewRowsPill</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n neue Nachricht</numerusform>
            <numerusform>%n neue Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest</source>
        <translation>Zur neuesten gehen</translation>
    </message>
</context>
<context>
    <name>otpost::ui::OrderList</name>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>otpost::ui::OrderListModel</name>
    <message>
        <source>%1. %2. %3</source>
        <comment>place, name, note</comment>
        <translation>%1. %2. %3</translation>
    </message>
</context>
<context>
    <name>otpost::ui::OtpField</name>
    <message>
        <source>No gateway serves at %1: no code can be sent there.</source>
        <translation>Kein Gateway bedient in %1: Dort kann kein Code gesendet werden.</translation>
    </message>
    <message>
        <source>Codes go by %1.</source>
        <comment>gateways</comment>
        <translation>Codes gehen über %1.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otpost::ui::PausedBar</name>
    <message>
        <source>Sending is paused. Messages wait, and those that are not worth sending late expire.</source>
        <translation>Das Senden ist angehalten. Nachrichten warten, und was verspätet nichts mehr nützt, läuft ab.</translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>Senden fortsetzen</translation>
    </message>
</context>
<context>
    <name>otpost::ui::PayloadField</name>
    <message>
        <source>Insert example</source>
        <translation>Beispiel einfügen</translation>
    </message>
    <message>
        <source>Put it in quotation marks</source>
        <translation>In Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>Replace with %1</source>
        <translation>Durch %1 ersetzen</translation>
    </message>
</context>
<context>
    <name>otpost::ui::PhoneEdit</name>
    <message>
        <source>no country</source>
        <translation>kein Land</translation>
    </message>
    <message>
        <source>%1, +%2</source>
        <translation>%1, +%2</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>Land: %1</translation>
    </message>
</context>
<context>
    <name>otpost::ui::PhoneFrame</name>
    <message>
        <source>Preview: %1</source>
        <translation>Vorschau: %1</translation>
    </message>
</context>
<context>
    <name>otpost::ui::PresetDelegate</name>
    <message>
        <source>Yours</source>
        <translation>Ihre</translation>
    </message>
</context>
<context>
    <name>otpost::ui::PresetFileReview</name>
    <message>
        <source>kept in the keychain</source>
        <translation>im Schlüsselbund aufbewahrt</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>darf leer bleiben</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save to my presets</source>
        <translation>Zu meinen Voreinstellungen</translation>
    </message>
    <message>
        <source>Use once</source>
        <translation>Einmal verwenden</translation>
    </message>
    <message>
        <source>Use “%1”?</source>
        <translation>„%1“ verwenden?</translation>
    </message>
    <message>
        <source>Whoever runs these servers reads your messages and can send with your keys. Use the preset only if you know whose they are.</source>
        <translation>Wer diese Server betreibt, liest Ihre Nachrichten und kann mit Ihren Schlüsseln senden. Verwenden Sie die Voreinstellung nur, wenn Sie wissen, wem sie gehören.</translation>
    </message>
    <message>
        <source>Whoever runs these servers reads your messages. Use the preset only if you know whose they are.</source>
        <translation>Wer diese Server betreibt, liest Ihre Nachrichten. Verwenden Sie die Voreinstellung nur, wenn Sie wissen, wem sie gehören.</translation>
    </message>
    <message>
        <source>It talks to</source>
        <translation>Sie spricht mit</translation>
    </message>
    <message>
        <source>the server that you name</source>
        <translation>der Server, den Sie nennen</translation>
    </message>
    <message>
        <source>It asks for</source>
        <translation>Sie fragt nach</translation>
    </message>
    <message>
        <source>Where it is used, as it says</source>
        <translation>Wo sie verwendet wird, wie sie selbst sagt</translation>
    </message>
    <message>
        <source>Its notes</source>
        <translation>Ihre Anmerkungen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>otpost::ui::PresetForm</name>
    <message>
        <source>Who sends your messages?</source>
        <translation>Wer sendet Ihre Nachrichten?</translation>
    </message>
    <message>
        <source>Choose your provider, and OTPost asks only for what it needs: most times a key and a sender.</source>
        <translation>Wählen Sie Ihren Anbieter, und OTPost fragt nur nach dem, was er braucht: meist nach einem Schlüssel und einem Absender.</translation>
    </message>
    <message>
        <source>Next you can test it. Nothing is saved yet.</source>
        <translation>Als Nächstes können Sie es testen. Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Copy the address of the documentation</source>
        <translation>Die Adresse der Dokumentation kopieren</translation>
    </message>
    <message>
        <source>Share this preset as a file…</source>
        <translation>Diese Voreinstellung als Datei teilen…</translation>
    </message>
    <message>
        <source>Delete this preset…</source>
        <translation>Diese Voreinstellung löschen…</translation>
    </message>
    <message>
        <source>Name of the gateway</source>
        <translation>Name des Gateways</translation>
    </message>
    <message>
        <source>Shown in the list and the log.</source>
        <translation>Steht in der Liste und im Protokoll.</translation>
    </message>
    <message>
        <source>%1 May stay empty.</source>
        <translation>%1 Darf leer bleiben.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::PresetListModel</name>
    <message>
        <source>Twilio</source>
        <translation>Twilio</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Custom</translation>
    </message>
    <message>
        <source>your own preset</source>
        <translation>Ihre eigene Voreinstellung</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigene</translation>
    </message>
</context>
<context>
    <name>otpost::ui::PresetPicker</name>
    <message>
        <source>Search providers and countries</source>
        <translation>Anbieter und Länder durchsuchen</translation>
    </message>
    <message>
        <source>Search presets</source>
        <translation>Voreinstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message numerus="yes">
        <source>…and %n more.</source>
        <translation>
            <numerusform>…und %n weitere.</numerusform>
            <numerusform>…und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>No preset has “%1”. Paste a curl example of the provider, or fill in the form by hand.</source>
        <translation>Keine Voreinstellung enthält „%1“. Fügen Sie ein curl-Beispiel des Anbieters ein, oder füllen Sie das Formular von Hand aus.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::PreviewHeaders</name>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
</context>
<context>
    <name>otpost::ui::PreviewPane</name>
    <message>
        <source>Sample number</source>
        <translation>Beispielnummer</translation>
    </message>
    <message>
        <source>Sample message</source>
        <translation>Beispielnachricht</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Success if</source>
        <translation>Erfolg, wenn</translation>
    </message>
    <message>
        <source>Fill in the account to see the request here.</source>
        <translation>Füllen Sie das Konto aus, um hier die Anfrage zu sehen.</translation>
    </message>
    <message>
        <source>Fill in URL and payload to see the request here.</source>
        <translation>Füllen Sie URL und Payload aus, um hier die Anfrage zu sehen.</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>The request as a command line, with placeholders for the secrets</source>
        <translation>Die Anfrage als Befehlszeile, mit Platzhaltern für die Geheimnisse</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>otpost::ui::PreviewRequest</name>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <translation>Kann nicht gesendet werden</translation>
    </message>
</context>
<context>
    <name>otpost::ui::ProofCard</name>
    <message>
        <source>One request goes to %1, with wrong secrets in the place of yours and to %2, a number that cannot exist. It costs nothing and reaches nobody. The provider may count a failed login.</source>
        <translation>Eine Anfrage geht an %1, mit falschen Geheimnissen anstelle Ihrer eigenen und an %2, eine Nummer, die es nicht geben kann. Sie kostet nichts und erreicht niemanden. Der Anbieter zählt vielleicht eine fehlgeschlagene Anmeldung.</translation>
    </message>
    <message>
        <source>One request goes to %1, to %2, a number that cannot exist. It reaches nobody. A provider that looks at numbers only later may take it all the same.</source>
        <translation>Eine Anfrage geht an %1, an %2, eine Nummer, die es nicht geben kann. Sie erreicht niemanden. Ein Anbieter, der sich Nummern erst später ansieht, nimmt sie vielleicht trotzdem.</translation>
    </message>
    <message>
        <source>Recognised as failure</source>
        <translation>Als Fehlschlag erkannt</translation>
    </message>
    <message>
        <source>This rule would call a failure a success</source>
        <translation>Diese Regel hielte einen Fehlschlag für einen Erfolg</translation>
    </message>
    <message>
        <source>The wrong request counted as accepted. Choose a value that is another one when something is wrong.</source>
        <translation>Die falsche Anfrage galt als angenommen. Wählen Sie einen Wert, der ein anderer ist, wenn etwas nicht stimmt.</translation>
    </message>
    <message>
        <source>Nothing was proved</source>
        <translation>Es wurde nichts bewiesen</translation>
    </message>
    <message>
        <source>Send a wrong request</source>
        <translation>Eine falsche Anfrage senden</translation>
    </message>
    <message>
        <source>Is a failure recognised, too?</source>
        <translation>Wird auch ein Fehlschlag erkannt?</translation>
    </message>
    <message>
        <source>The rule is in the form: %1. Now prove that it recognises a failure.</source>
        <translation>Die Regel steht im Formular: %1. Beweisen Sie nun, dass sie einen Fehlschlag erkennt.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
</context>
<context>
    <name>otpost::ui::RangeChip</name>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Zeitraum…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A stretch of time: &quot;22 Nov 14:05 – 23 Nov 08:00&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>otpost::ui::ResponseBody</name>
    <message>
        <source>Body of the response</source>
        <translation>Rumpf der Antwort</translation>
    </message>
    <message>
        <source>%1 is %2. Enter chooses it.</source>
        <translation>%1 ist %2. Die Eingabetaste wählt es.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::ResponseChooser</name>
    <message>
        <source>Choose what means success</source>
        <translation>Wählen, was Erfolg bedeutet</translation>
    </message>
    <message>
        <source>Use the selected text</source>
        <translation>Den markierten Text verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Select the words that only an answer that means success has.</source>
        <translation>Markieren Sie die Wörter, die nur eine Antwort hat, die Erfolg bedeutet.</translation>
    </message>
    <message>
        <source>Click the value that only an answer that means success has. By keyboard: arrow keys, then Enter.</source>
        <translation>Klicken Sie auf den Wert, den nur eine Antwort hat, die Erfolg bedeutet. Mit der Tastatur: Pfeiltasten, dann Eingabe.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::RouteBar</name>
    <message>
        <source>Own route</source>
        <translation>Eigene Route</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Auf Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Route for</source>
        <translation>Route für</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>%1 (own route)</source>
        <comment>name of a location</comment>
        <translation>%1 (eigene Route)</translation>
    </message>
    <message>
        <source>Used everywhere, as there are no locations yet.</source>
        <translation>Überall verwendet, da es noch keine Standorte gibt.</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n location(s).</source>
        <translation>
            <numerusform>Von %n Standort verwendet.</numerusform>
            <numerusform>Von %n Standorten verwendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n location(s) with a route of their own.</source>
        <translation>
            <numerusform>%n Standort mit eigener Route.</numerusform>
            <numerusform>%n Standorte mit eigener Route.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes under Default do not reach it.</source>
        <translation>Änderungen unter „Standard“ erreichen ihn nicht.</translation>
    </message>
    <message>
        <source>Uses the default route. A change here gives it a route of its own.</source>
        <translation>Verwendet die Standardroute. Eine Änderung hier gibt ihm eine eigene Route.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::RouteCard</name>
    <message>
        <source>Change on the Gateways page</source>
        <translation>Auf der Seite „Gateways“ ändern</translation>
    </message>
    <message>
        <source>The default route</source>
        <translation>Die Standardroute</translation>
    </message>
    <message>
        <source>Once the location is saved it can get a route of its own.</source>
        <translation>Sobald der Standort gespeichert ist, kann er eine eigene Route bekommen.</translation>
    </message>
    <message>
        <source>Its route cannot be read</source>
        <translation>Seine Route kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>A route of its own</source>
        <translation>Eine eigene Route</translation>
    </message>
    <message>
        <source>No gateway on it is enabled, so nothing can be sent from here.</source>
        <translation>Kein Gateway darin ist aktiviert, daher kann von hier nichts gesendet werden.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::RouteTrialDialog</name>
    <message>
        <source>Try the default route</source>
        <translation>Die Standardroute ausprobieren</translation>
    </message>
    <message>
        <source>Try the route of %1</source>
        <translation>Die Route von %1 ausprobieren</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Try without sending</source>
        <translation>Ausprobieren ohne Senden</translation>
    </message>
    <message>
        <source>Rehearse a failure</source>
        <translation>Einen Ausfall proben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>“Rehearse a failure” sends one real SMS: the primary counts as not reachable and is not called, and the fallback has to deliver.</source>
        <translation>„Einen Ausfall proben“ sendet eine echte SMS: Das primäre Gateway gilt als nicht erreichbar und wird nicht gerufen, und der Fallback muss liefern.</translation>
    </message>
    <message>
        <source>What the route would do</source>
        <translation>Was die Route täte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird gestoppt</translation>
    </message>
</context>
<context>
    <name>otpost::ui::RouteTrialSteps</name>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>Its turn comes as number %1, but nothing would leave</source>
        <translation>Es käme als Nummer %1 an die Reihe, aber es würde nichts hinausgehen</translation>
    </message>
    <message>
        <source>Gets the message</source>
        <translation>Bekommt die Nachricht</translation>
    </message>
    <message>
        <source>Number %1 to be asked, if those before fail</source>
        <translation>Wird als Nummer %1 gefragt, wenn die davor scheitern</translation>
    </message>
    <message>
        <source>It rests, and is asked only because no other can serve.</source>
        <translation>Es ruht und wird nur gefragt, weil kein anderes bedienen kann.</translation>
    </message>
    <message>
        <source>It is busy: the message would wait %1.</source>
        <translation>Es ist beschäftigt: Die Nachricht würde %1 warten.</translation>
    </message>
    <message>
        <source>Place on the route: %1</source>
        <translation>Platz in der Route: %1</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>There is no gateway on this route.</source>
        <translation>In dieser Route ist kein Gateway.</translation>
    </message>
    <message>
        <source>Nothing would be sent by this route now.</source>
        <translation>Über diese Route würde jetzt nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 would get the message.</source>
        <translation>%1 bekäme die Nachricht.</translation>
    </message>
    <message>
        <source>%1 took over.</source>
        <translation>%1 ist eingesprungen.</translation>
    </message>
    <message>
        <source>It is not clear whether %1 took over.</source>
        <translation>Es ist nicht klar, ob %1 eingesprungen ist.</translation>
    </message>
    <message>
        <source>No fallback took over.</source>
        <translation>Kein Fallback ist eingesprungen.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SavePresetDialog</name>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Voreinstellung</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>In einer Datei speichern…</translation>
    </message>
    <message>
        <source>Save to my presets</source>
        <translation>Zu meinen Voreinstellungen</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Als Voreinstellung speichern</translation>
    </message>
    <message>
        <source>A preset fills in a new gateway like this one. No secret is in it: whoever uses it is asked.</source>
        <translation>Eine Voreinstellung füllt ein neues Gateway wie dieses aus. Kein Geheimnis ist darin: Wer sie verwendet, wird gefragt.</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Wo sie verwendet wird</translation>
    </message>
    <message>
        <source>Such as Worldwide, or Norway and Sweden. May stay empty.</source>
        <translation>Etwa weltweit, oder Norwegen und Schweden. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>It will ask for</source>
        <translation>Sie fragt dann nach</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
    <message>
        <source>%1 (a secret)</source>
        <translation>%1 (ein Geheimnis)</translation>
    </message>
    <message>
        <source>A preset does not hold this: %1</source>
        <translation>Eine Voreinstellung enthält das nicht: %1</translation>
    </message>
    <message>
        <source>Save the preset</source>
        <translation>Die Voreinstellung speichern</translation>
    </message>
</context>
<context>
    <name>otpost::ui::ScriptField</name>
    <message>
        <source>Insert an example</source>
        <translation>Ein Beispiel einfügen</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>Zu Zeile %1 gehen</translation>
    </message>
    <message>
        <source>What you pasted was left out: a script has at most %1 KiB.</source>
        <translation>Was Sie eingefügt haben, wurde weggelassen: Ein Skript hat höchstens %1 KiB.</translation>
    </message>
    <message>
        <source>The script could not be checked. %1</source>
        <translation>Das Skript konnte nicht geprüft werden. %1</translation>
    </message>
</context>
<context>
    <name>otpost::ui::ScriptRunView</name>
    <message>
        <source>Run without sending</source>
        <translation>Ausführen ohne Senden</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Run without sending (%1)</source>
        <translation>Ausführen ohne Senden (%1)</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Changed since this run</source>
        <translation>Seit diesem Lauf geändert</translation>
    </message>
    <message>
        <source>Shows what the script would send. Requests of its own are not made.</source>
        <translation>Zeigt, was das Skript senden würde. Eigene Anfragen des Skripts werden nicht gestellt.</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>Zu Zeile %1 gehen</translation>
    </message>
    <message>
        <source>Ran in %1 ms. Nothing was sent.</source>
        <translation>Lief in %1 ms. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Failed after %1 ms. Nothing was sent.</source>
        <translation>Nach %1 ms gescheitert. Es wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SecretEdit</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Saved in keychain</source>
        <translation>Im Schlüsselbund gespeichert</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>Geben Sie es erneut ein</translation>
    </message>
    <message>
        <source>Saved in the keychain for %1. Type it again.</source>
        <translation>Für %1 im Schlüsselbund gespeichert. Geben Sie es erneut ein.</translation>
    </message>
    <message>
        <source>Show what you typed for a few seconds</source>
        <translation>Einige Sekunden zeigen, was Sie eingegeben haben</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SecretRow</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>%1, name</source>
        <translation>%1, Name</translation>
    </message>
    <message>
        <source>%1, value</source>
        <translation>%1, Wert</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SecretRows</name>
    <message>
        <source>Add header</source>
        <translation>Header hinzufügen</translation>
    </message>
    <message>
        <source>Add secret</source>
        <translation>Geheimnis hinzufügen</translation>
    </message>
    <message>
        <source>Header %1</source>
        <translation>Header %1</translation>
    </message>
    <message>
        <source>Secret %1</source>
        <translation>Geheimnis %1</translation>
    </message>
    <message>
        <source>User and password…</source>
        <translation>Benutzer und Passwort…</translation>
    </message>
    <message>
        <source>Makes the header Authorization of a user name and a password</source>
        <translation>Macht aus Benutzername und Passwort den Header Authorization</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SendCard</name>
    <message>
        <source>Sent by %1</source>
        <translation>Von %1 gesendet</translation>
    </message>
    <message>
        <source>Delivered by %1</source>
        <translation>Von %1 zugestellt</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>+49 171 …, one or several</source>
        <translation>+49 171 …, eine oder mehrere</translation>
    </message>
    <message>
        <source>No location</source>
        <translation>Kein Standort</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>Im Protokoll zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Send to %Ln number(s)</source>
        <translation>
            <numerusform>An %Ln Nummer senden</numerusform>
            <numerusform>An %Ln Nummern senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated number(s) get it once.</source>
        <translation>
            <numerusform>%Ln wiederholte Nummer bekommt sie einmal.</numerusform>
            <numerusform>%Ln wiederholte Nummern bekommen sie einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln number(s) at once. Longer lists are sent from a file: otpost-cli send --csv.</source>
        <translation>
            <numerusform>Höchstens %Ln Nummer auf einmal. Längere Listen werden aus einer Datei gesendet: otpost-cli send --csv.</numerusform>
            <numerusform>Höchstens %Ln Nummern auf einmal. Längere Listen werden aus einer Datei gesendet: otpost-cli send --csv.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Und %Ln weitere.</numerusform>
            <numerusform>Und %Ln weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3 of %4</source>
        <extracomment>Of a text: &quot;2 segments · GSM-7 · 171 of 306&quot;</extracomment>
        <translation>%1 · %2 · %3 von %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln Segment</numerusform>
            <numerusform>%Ln Segmente</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a number first.</source>
        <translation>Geben Sie zuerst eine Nummer ein.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent</source>
        <translation>
            <numerusform>%Ln gesendet</numerusform>
            <numerusform>%Ln gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln nicht gesendet</numerusform>
            <numerusform>%Ln nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting: sending is paused</source>
        <translation>
            <numerusform>%Ln wartet: Das Senden ist angehalten</numerusform>
            <numerusform>%Ln warten: Das Senden ist angehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the way</source>
        <translation>
            <numerusform>%Ln unterwegs</numerusform>
            <numerusform>%Ln unterwegs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otpost::ui::SettingField</name>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SettingSections</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>Nichts gleitet oder blendet über.</translation>
    </message>
    <message>
        <source>Default country</source>
        <translation>Standardland</translation>
    </message>
    <message>
        <source>Of numbers that are typed without a country code.</source>
        <translation>Der Nummern, die ohne Ländervorwahl eingegeben werden.</translation>
    </message>
    <message>
        <source>Default location</source>
        <translation>Standardstandort</translation>
    </message>
    <message>
        <source>What %LOCATION% stands for where no venue is known.</source>
        <translation>Wofür %LOCATION% steht, wo kein Standort bekannt ist.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Schließen des Fensters</translation>
    </message>
    <message>
        <source>In the notification area OTPost goes on sending and warning.</source>
        <translation>Im Infobereich sendet und warnt OTPost weiter.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>Senden anhalten</translation>
    </message>
    <message>
        <source>Nothing is sent, neither from this window nor by the service. Messages wait, and expire as usual. Tests of a gateway are sent.</source>
        <translation>Nichts wird gesendet, weder aus diesem Fenster noch vom Dienst. Nachrichten warten und laufen ab wie sonst. Tests eines Gateways werden gesendet.</translation>
    </message>
    <message>
        <source>When it is unclear whether a code was sent</source>
        <translation>Wenn unklar ist, ob ein Code gesendet wurde</translation>
    </message>
    <message>
        <source>A guest is waiting: two texts are better than none.</source>
        <translation>Ein Gast wartet: Zwei SMS sind besser als keine.</translation>
    </message>
    <message>
        <source>When it is unclear whether another message was sent</source>
        <translation>Wenn unklar ist, ob eine andere Nachricht gesendet wurde</translation>
    </message>
    <message>
        <source>It may have arrived; sent again, it may arrive twice.</source>
        <translation>Sie ist vielleicht angekommen; noch einmal gesendet, kommt sie vielleicht zweimal an.</translation>
    </message>
    <message>
        <source>Lifetime of messages</source>
        <translation>Lebensdauer der Nachrichten</translation>
    </message>
    <message>
        <source>How long a message of a list waits for a gateway that can be reached.</source>
        <translation>Wie lange eine Nachricht einer Liste auf ein erreichbares Gateway wartet.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Limits for codes</source>
        <translation>Limits für Codes</translation>
    </message>
    <message>
        <source>They keep strangers from running up the bill by having codes sent.</source>
        <translation>Sie verhindern, dass Fremde Kosten verursachen, indem sie Codes senden lassen.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Two letters each, with commas between: DE, AT, CH. Empty: all.</source>
        <translation>Je zwei Buchstaben, mit Kommas dazwischen: DE, AT, CH. Leer: alle.</translation>
    </message>
    <message>
        <source>Refused numbers</source>
        <translation>Abgelehnte Nummern</translation>
    </message>
    <message>
        <source>Numbers that begin with one of these get no code: +8835, +4915799</source>
        <translation>Nummern, die mit einer hiervon beginnen, bekommen keinen Code: +8835, +4915799</translation>
    </message>
    <message>
        <source>Codes an hour for one location</source>
        <translation>Codes in einer Stunde für einen Standort</translation>
    </message>
    <message>
        <source>0: any number.</source>
        <translation>0: beliebig viele.</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Codes a day in all</source>
        <translation>Codes am Tag insgesamt</translation>
    </message>
    <message>
        <source>SMS log</source>
        <translation>SMS-Protokoll</translation>
    </message>
    <message>
        <source>Keep messages</source>
        <translation>Nachrichten aufbewahren</translation>
    </message>
    <message>
        <source>0: for good.</source>
        <translation>0: für immer.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tagen</translation>
    </message>
    <message>
        <source>Keep texts, requests and responses</source>
        <translation>Texte, Anfragen und Antworten aufbewahren</translation>
    </message>
    <message>
        <source>0: as long as their message.</source>
        <translation>0: so lange wie ihre Nachricht.</translation>
    </message>
    <message>
        <source>Hide the middle digits of numbers</source>
        <translation>Mittlere Ziffern der Nummern verbergen</translation>
    </message>
    <message>
        <source>In the log and in what is exported from it.</source>
        <translation>Im Protokoll und in dem, was daraus exportiert wird.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>Benachrichtigungen des Desktops</translation>
    </message>
    <message>
        <source>Warnings appear in the corner of the screen, each once.</source>
        <translation>Warnungen erscheinen in der Ecke des Bildschirms, jede einmal.</translation>
    </message>
    <message>
        <source>Warn when the disk is nearly full</source>
        <translation>Warnen, wenn der Datenträger fast voll ist</translation>
    </message>
    <message>
        <source>When less is free on the disk that OTPost writes to. 0: never.</source>
        <translation>Wenn auf dem Datenträger, auf den OTPost schreibt, weniger frei ist. 0: nie.</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Warnings are mailed to the addresses below, and to those of a gateway.</source>
        <translation>Warnungen werden an die Adressen unten gemailt, und an die eines Gateways.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>smtp.example.com</source>
        <translation>smtp.example.com</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>0: the usual one, 587 with STARTTLS, 465 with TLS, 25 without.</source>
        <translation>0: der übliche, 587 mit STARTTLS, 465 mit TLS, 25 ohne.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Empty: no login.</source>
        <translation>Leer: keine Anmeldung.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>alerts@example.com, or Name &lt;alerts@example.com&gt;</source>
        <translation>alerts@example.com, oder Name &lt;alerts@example.com&gt;</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Several with commas between.</source>
        <translation>Mehrere mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>A PEM file, where the server&apos;s certificate is not signed by a public authority. Empty: those of the system.</source>
        <translation>Eine PEM-Datei, wo das Zertifikat des Servers nicht von einer öffentlichen Stelle signiert ist. Leer: die des Systems.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Keep running in the notification area</source>
        <translation>Im Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Try the next gateway</source>
        <translation>Das nächste Gateway versuchen</translation>
    </message>
    <message>
        <source>Stop as Unknown</source>
        <translation>Als „Unklar“ aufhören</translation>
    </message>
    <message>
        <source>None: everything can be read on the way</source>
        <translation>Keine: Unterwegs kann alles gelesen werden</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>Die Sprache des Systems</translation>
    </message>
    <message>
        <source>Codes an hour for one network address</source>
        <translation>Codes je Stunde für eine Netzwerkadresse</translation>
    </message>
    <message>
        <source>Guests of a venue often share one. 0: any number.</source>
        <translation>Gäste eines Ortes teilen sich oft eine. 0: beliebig viele.</translation>
    </message>
    <message>
        <source>Codes an hour to one foreign country</source>
        <translation>Codes je Stunde in ein fremdes Land</translation>
    </message>
    <message>
        <source>To each but the default country; five times as many a day. 0: any number.</source>
        <translation>In jedes außer dem Standardland; am Tag fünfmal so viele. 0: beliebig viele.</translation>
    </message>
    <message>
        <source>Codes an hour for one token</source>
        <translation>Codes je Stunde für ein Token</translation>
    </message>
    <message>
        <source>For a portal that asks by the API. 0: any number.</source>
        <translation>Für ein Portal, das über die API anfragt. 0: beliebig viele.</translation>
    </message>
    <message>
        <source>Service for guests</source>
        <translation>Dienst für Gäste</translation>
    </message>
    <message>
        <source>Shows splash pages, checks codes for portals, and takes delivery reports.</source>
        <translation>Zeigt Splash-Seiten, prüft Codes für Portale und nimmt Zustellberichte entgegen.</translation>
    </message>
    <message>
        <source>Serve while OTPost runs</source>
        <translation>Bedienen, solange OTPost läuft</translation>
    </message>
    <message>
        <source>On a server without a screen, the system&apos;s service otpost-serve does it.</source>
        <translation>Auf einem Server ohne Bildschirm tut es der Systemdienst otpost-serve.</translation>
    </message>
    <message>
        <source>Listens at</source>
        <translation>Lauscht auf</translation>
    </message>
    <message>
        <source>127.0.0.1:8085: for this machine alone. :8085: for all of the network.</source>
        <translation>127.0.0.1:8085: nur für diesen Rechner. :8085: für das ganze Netz.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>Under which guests and providers reach it: https://wifi.example.com</source>
        <translation>Unter der Gäste und Anbieter ihn erreichen: https://wifi.example.com</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>A PEM file, with the certificates between. Empty: no TLS, where a proxy in front has it.</source>
        <translation>Eine PEM-Datei mit den Zwischenzertifikaten. Leer: kein TLS, wenn ein vorgeschalteter Proxy es übernimmt.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>The PEM file of the certificate&apos;s key.</source>
        <translation>Die PEM-Datei des Schlüssels zum Zertifikat.</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Vertrauenswürdige Proxys</translation>
    </message>
    <message>
        <source>Addresses or networks of proxies in front, with commas between: what they say of a guest&apos;s address is believed.</source>
        <translation>Adressen oder Netze vorgeschalteter Proxys, mit Kommas dazwischen: was sie über die Adresse eines Gastes sagen, wird geglaubt.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SettingsPage</name>
    <message>
        <source>Changes are saved as you make them</source>
        <translation>Änderungen werden sofort gespeichert</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>In the notification area, where there is one.</source>
        <translation>Im Infobereich, wo es einen gibt.</translation>
    </message>
    <message>
        <source>OTPost starts when you log in</source>
        <translation>OTPost startet, wenn Sie sich anmelden</translation>
    </message>
    <message>
        <source>OTPost does not start by itself</source>
        <translation>OTPost startet nicht von selbst</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The service does not run. %1</source>
        <translation>Der Dienst läuft nicht. %1</translation>
    </message>
    <message>
        <source>On this computer it answers at %1</source>
        <translation>Auf diesem Computer antwortet er unter %1</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SetupCard</name>
    <message>
        <source>Set up OTPost</source>
        <translation>OTPost einrichten</translation>
    </message>
    <message>
        <source>Hide these steps</source>
        <translation>Diese Schritte ausblenden</translation>
    </message>
    <message>
        <source>Add a gateway</source>
        <translation>Ein Gateway hinzufügen</translation>
    </message>
    <message>
        <source>Add gateway</source>
        <translation>Gateway hinzufügen</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Einen Test senden</translation>
    </message>
    <message>
        <source>To your own telephone: it shows what the provider answers and how long it takes.</source>
        <translation>An Ihr eigenes Telefon: Er zeigt, was der Anbieter antwortet und wie lange es dauert.</translation>
    </message>
    <message>
        <source>Add a second gateway</source>
        <translation>Ein zweites Gateway hinzufügen</translation>
    </message>
    <message>
        <source>When the first one fails, the next one on the route gets the message.</source>
        <translation>Scheitert das erste, bekommt das nächste der Route die Nachricht.</translation>
    </message>
    <message>
        <source>Make a splash page</source>
        <translation>Eine Splash-Seite anlegen</translation>
    </message>
    <message>
        <source>Open splash pages</source>
        <translation>Splash-Seiten öffnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Your account at an SMS provider. Choose the provider from the list, or paste an example from its help pages.</source>
        <translation>Ihr Konto bei einem SMS-Anbieter. Wählen Sie den Anbieter aus der Liste, oder fügen Sie ein Beispiel aus seinen Hilfeseiten ein.</translation>
    </message>
    <message>
        <source>What guests see when they join the Wi-Fi, and where they type their code. They get it while the service runs: Settings, Service for guests.</source>
        <translation>Was Gäste sehen, wenn sie dem WLAN beitreten, und wo sie ihren Code eingeben. Sie bekommen sie, solange der Dienst läuft: Einstellungen, Dienst für Gäste.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastaturkürzel</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otpost::ui::Sparkline</name>
    <message>
        <source>Balance over time</source>
        <translation>Guthaben im Lauf der Zeit</translation>
    </message>
    <message>
        <source>From %1 on %2 to %3 on %4</source>
        <translation>Von %1 am %2 bis %3 am %4</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SplashEditor</name>
    <message>
        <source>Splash pages</source>
        <translation>Splash-Seiten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <translation>Speichern (%1)</translation>
    </message>
    <message>
        <source>New splash page</source>
        <translation>Neue Splash-Seite</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Nicht gespeichert. %1</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SplashForm</name>
    <message>
        <source>All</source>
        <comment>all languages</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>What guests are asked</source>
        <translation>Was Gäste gefragt werden</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Sprache der Texte</translation>
    </message>
    <message>
        <source>Nothing is filled: guests read the usual words in their language. What stands under “All” counts for every language without a text of its own.</source>
        <translation>Nichts ist ausgefüllt: Gäste lesen die üblichen Worte in ihrer Sprache. Was unter „Alle“ steht, gilt für jede Sprache ohne eigenen Text.</translation>
    </message>
    <message>
        <source>Filled: %1. What stands under “All” counts for every language without a text of its own.</source>
        <translation>Ausgefüllt: %1. Was unter „Alle“ steht, gilt für jede Sprache ohne eigenen Text.</translation>
    </message>
    <message>
        <source>White words on buttons: %1 to 1.</source>
        <translation>Weiße Worte auf Schaltflächen: %1 zu 1.</translation>
    </message>
    <message>
        <source>Black words on buttons: %1 to 1.</source>
        <translation>Schwarze Worte auf Schaltflächen: %1 zu 1.</translation>
    </message>
    <message>
        <source>Links on the background: %1 to 1, readable.</source>
        <translation>Links auf dem Hintergrund: %1 zu 1, lesbar.</translation>
    </message>
    <message>
        <source>Links on the background: %1 to 1, hard to read. %2 would do.</source>
        <comment>contrast, a colour</comment>
        <translation>Links auf dem Hintergrund: %1 zu 1, schwer zu lesen. %2 würde genügen.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SplashFormField</name>
    <message>
        <source>Not asked for</source>
        <translation>Wird nicht gefragt</translation>
    </message>
    <message>
        <source>Asked for, may stay empty</source>
        <translation>Wird gefragt, darf leer bleiben</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Wählen: %1</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SplashListModel</name>
    <message>
        <source>Nowhere yet</source>
        <translation>Noch nirgends</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n networks</source>
        <comment>locations</comment>
        <translation>
            <numerusform>%1: %n Netz</numerusform>
            <numerusform>%1: %n Netze</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, OTP on, %2</source>
        <comment>page, locations</comment>
        <translation>%1, OTP an, %2</translation>
    </message>
    <message>
        <source>%1, OTP off, %2</source>
        <comment>page, locations</comment>
        <translation>%1, OTP aus, %2</translation>
    </message>
    <message>
        <source>OTP</source>
        <translation>OTP</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>Name und Adresse</translation>
    </message>
    <message>
        <source>Enabled at</source>
        <translation>Aktiviert in</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SplashPagesPage</name>
    <message>
        <source>Add splash page</source>
        <translation>Splash-Seite hinzufügen</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <translation>%1 ist gespeichert</translation>
    </message>
    <message>
        <source>Of the pages enabled at a location, the first that lists the guest&apos;s network is shown, else the first that lists none.</source>
        <translation>Von den Seiten, die an einem Standort aktiviert sind, wird die erste gezeigt, die das Netz des Gastes aufführt, sonst die erste, die keines aufführt.</translation>
    </message>
    <message>
        <source>Move a row: drag, or Alt+↑ and Alt+↓</source>
        <translation>Eine Zeile verschieben: ziehen, oder Alt+↑ und Alt+↓</translation>
    </message>
    <message>
        <source>Add your first splash page</source>
        <translation>Fügen Sie Ihre erste Splash-Seite hinzu</translation>
    </message>
    <message>
        <source>A splash page is what a guest sees on joining the Wi-Fi: your logo, your words, and the telephone number proved by a code. Until there is one, guests see a plain page.</source>
        <translation>Eine Splash-Seite ist das, was ein Gast sieht, wenn er dem WLAN beitritt: Ihr Logo, Ihre Worte und die durch einen Code bestätigte Telefonnummer. Bis es eine gibt, sehen Gäste eine einfache Seite.</translation>
    </message>
    <message>
        <source>%1 is added</source>
        <translation>%1 ist hinzugefügt</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1 ist gelöscht</translation>
    </message>
    <message>
        <source>%1: OTP is on</source>
        <translation>%1: OTP ist an</translation>
    </message>
    <message>
        <source>%1: OTP is off</source>
        <translation>%1: OTP ist aus</translation>
    </message>
    <message>
        <source>%1 is moved</source>
        <translation>%1 ist verschoben</translation>
    </message>
    <message>
        <source>Splash pages</source>
        <translation>Splash-Seiten</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SplashPreview</name>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Step of the guest</source>
        <translation>Schritt des Gastes</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Language of the guest</source>
        <translation>Sprache des Gastes</translation>
    </message>
    <message>
        <source>Dark mode</source>
        <translation>Dunkelmodus</translation>
    </message>
    <message>
        <source>%1. The page follows the guest&apos;s language.</source>
        <comment>a language</comment>
        <translation>%1. Die Seite folgt der Sprache des Gastes.</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is here: %1</source>
        <translation>Es konnte kein Browser geöffnet werden. Die Seite ist hier: %1</translation>
    </message>
    <message>
        <source>The browser shows a preview, in which nothing is sent.</source>
        <translation>Der Browser zeigt eine Vorschau, in der nichts gesendet wird.</translation>
    </message>
    <message>
        <source>The browser shows the page that guests get. A number typed there gets a real SMS.</source>
        <translation>Der Browser zeigt die Seite, die Gäste bekommen. Eine dort eingegebene Nummer bekommt eine echte SMS.</translation>
    </message>
    <message>
        <source>The browser shows the page that guests get.</source>
        <translation>Der Browser zeigt die Seite, die Gäste bekommen.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SplashTable</name>
    <message>
        <source>Splash pages in their order</source>
        <translation>Splash-Seiten in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>OTP verification of %1</source>
        <translation>OTP-Prüfung von %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Switch OTP off</source>
        <translation>OTP ausschalten</translation>
    </message>
    <message>
        <source>Switch OTP on</source>
        <translation>OTP einschalten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SummaryLine</name>
    <message>
        <source>%1 % sent</source>
        <translation>%1 % gesendet</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>accepted after %1 (median)</source>
        <translation>angenommen nach %1 (Median)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>%Ln Versuch</numerusform>
            <numerusform>%Ln Versuche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s) sent</source>
        <translation>
            <numerusform>%Ln Segment gesendet</numerusform>
            <numerusform>%Ln Segmente gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Segments are those of messages that a gateway took. The median is the time from being handed in to being accepted.</source>
        <translation>Segmente sind die der Nachrichten, die ein Gateway genommen hat. Der Median ist die Zeit vom Aufgeben bis zur Annahme.</translation>
    </message>
    <message>
        <source>Counting… %1 %</source>
        <translation>Wird gezählt… %1 %</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
</context>
<context>
    <name>otpost::ui::TermsField</name>
    <message>
        <source>Left out for guests: %1</source>
        <translation>Für Gäste weggelassen: %1</translation>
    </message>
</context>
<context>
    <name>otpost::ui::TestPane</name>
    <message>
        <source>Run test</source>
        <translation>Test starten</translation>
    </message>
    <message>
        <source>Run test (%1)</source>
        <translation>Test starten (%1)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Sends a real SMS through this gateway alone.</source>
        <translation>Sendet eine echte SMS nur über dieses Gateway.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n SMS</source>
        <translation>
            <numerusform>%1, %n SMS</numerusform>
            <numerusform>%1, %n SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway cannot be tested yet. What is wrong stands beside its fields.</source>
        <translation>Das Gateway kann noch nicht getestet werden. Was nicht stimmt, steht bei seinen Feldern.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird gestoppt</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Cancel (%1)</source>
        <translation>Abbrechen (%1)</translation>
    </message>
    <message>
        <source>No such numbers are known in this country. Is it right?</source>
        <translation>In diesem Land sind keine solchen Nummern bekannt. Stimmt sie?</translation>
    </message>
    <message>
        <source>Sends a real SMS to %1 (%2) through this gateway alone.</source>
        <translation>Sendet eine echte SMS an %1 (%2) nur über dieses Gateway.</translation>
    </message>
    <message>
        <source>no one country</source>
        <translation>kein bestimmtes Land</translation>
    </message>
    <message>
        <source>Kept with the gateway once it is saved.</source>
        <translation>Wird beim Gateway aufbewahrt, sobald es gespeichert ist.</translation>
    </message>
    <message>
        <source>This could not be kept: %1</source>
        <translation>Das konnte nicht aufbewahrt werden: %1</translation>
    </message>
</context>
<context>
    <name>otpost::ui::TestProgress</name>
    <message>
        <source>Waiting for the gateway’s answer</source>
        <translation>Warten auf die Antwort des Gateways</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>otpost::ui::TestResult</name>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>The request as a command line, with placeholders for the secrets</source>
        <translation>Die Anfrage als Befehlszeile, mit Platzhaltern für die Geheimnisse</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Everything shown here as text, for a mail to the provider</source>
        <translation>Alles, was hier zu sehen ist, als Text, für eine E-Mail an den Anbieter</translation>
    </message>
    <message>
        <source>This test is not in the log: %1</source>
        <translation>Dieser Test steht nicht im Protokoll: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>otpost::ui::TrafficCard</name>
    <message>
        <source>Nothing was sent in this time.</source>
        <translation>In dieser Zeit wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Time that the chart shows</source>
        <translation>Zeit, die das Diagramm zeigt</translation>
    </message>
    <message>
        <source>Messages, last 30 days</source>
        <translation>Nachrichten, letzte 30 Tage</translation>
    </message>
    <message>
        <source>Messages, last 24 hours</source>
        <translation>Nachrichten, letzte 24 Stunden</translation>
    </message>
</context>
<context>
    <name>otpost::ui::TrafficChart</name>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Messages that are not sent yet</extracomment>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day in the chart&apos;s axis: day and short month, as in Qt&apos;s date formats</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Most in %1</source>
        <translation>Die meisten in %1</translation>
    </message>
    <message>
        <source>Messages of the last 24 hours by outcome</source>
        <translation>Nachrichten der letzten 24 Stunden nach Ergebnis</translation>
    </message>
    <message>
        <source>Messages of the last 30 days by outcome</source>
        <translation>Nachrichten der letzten 30 Tage nach Ergebnis</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>otpost::ui::TrayIcon</name>
    <message>
        <source>sending is paused</source>
        <translation>das Senden ist angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>OTPost: %1</source>
        <extracomment>After the program&apos;s name: &quot;OTPost: 2 warnings&quot;</extracomment>
        <translation>OTPost: %1</translation>
    </message>
    <message>
        <source>Open OTPost</source>
        <translation>OTPost öffnen</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>Senden anhalten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>Senden fortsetzen</translation>
    </message>
</context>
<context>
    <name>otpost::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>otpost::ui::UndoStack</name>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Not undone: %1. %2</source>
        <comment>what was done; why</comment>
        <translation>Nicht rückgängig gemacht: %1. %2</translation>
    </message>
    <message>
        <source>Not done again: %1. %2</source>
        <comment>what was undone; why</comment>
        <translation>Nicht wiederholt: %1. %2</translation>
    </message>
</context>
<context>
    <name>otpost::ui::UnsavedQuestion</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Die Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>Discard the changes to “%1”?</source>
        <translation>Die Änderungen an „%1“ verwerfen?</translation>
    </message>
    <message>
        <source>What you typed since the last save is lost otherwise.</source>
        <translation>Was Sie seit dem letzten Speichern eingegeben haben, geht sonst verloren.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>otpost::ui::ViewsButton</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Saved filters and order</source>
        <translation>Gespeicherte Filter und Reihenfolge</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Save filters and order as…</source>
        <translation>Filter und Reihenfolge speichern als…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>The view was not saved</source>
        <translation>Die Ansicht wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Ansicht löschen</translation>
    </message>
    <message>
        <source>Delete the view “%1”?</source>
        <translation>Die Ansicht „%1“ löschen?</translation>
    </message>
    <message>
        <source>No message is touched by that.</source>
        <translation>Es wird keine Nachricht davon berührt.</translation>
    </message>
    <message>
        <source>The view was not deleted</source>
        <translation>Die Ansicht wurde nicht gelöscht</translation>
    </message>
</context>
<context>
    <name>otpost::ui::WarningsCard</name>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Put aside until it happens again</source>
        <translation>Beiseitelegen, bis es wieder geschieht</translation>
    </message>
</context>
</TS>
