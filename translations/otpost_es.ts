<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AccessKind</name>
    <message>
        <source>Redirect with a signed grant</source>
        <translation>Redirección con un permiso firmado</translation>
    </message>
    <message>
        <source>MikroTik hotspot</source>
        <translation>Hotspot MikroTik</translation>
    </message>
    <message>
        <source>openNDS</source>
        <translation>openNDS</translation>
    </message>
    <message>
        <source>None: the page only says that all is well</source>
        <translation>Ninguno: la página solo dice que todo está bien</translation>
    </message>
</context>
<context>
    <name>AttemptView</name>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 no es %2</translation>
    </message>
    <message>
        <source>%1 is %2, not %3</source>
        <translation>%1 es %2, no %3</translation>
    </message>
    <message>
        <source>%1 was not checked</source>
        <translation>%1 no se comprobó</translation>
    </message>
    <message>
        <source>“%1” is in the body</source>
        <translation>«%1» está en el cuerpo</translation>
    </message>
    <message>
        <source>“%1” is not in the body</source>
        <translation>«%1» no está en el cuerpo</translation>
    </message>
    <message>
        <source>“%1” was not looked for</source>
        <translation>«%1» no se buscó</translation>
    </message>
    <message>
        <source>Check the Authorization header</source>
        <translation>Compruebe la cabecera Authorization</translation>
    </message>
    <message>
        <source>The key may be revoked, or “Bearer ” or “Basic ” may be missing in front of it.</source>
        <translation>La clave puede estar revocada, o puede faltar «Bearer » o «Basic » delante.</translation>
    </message>
    <message>
        <source>Check the login</source>
        <translation>Compruebe el acceso</translation>
    </message>
    <message>
        <source>Many providers want it in a header called Authorization; others in the address or the payload, as %SECRET:name%.</source>
        <translation>Muchos proveedores lo quieren en una cabecera llamada Authorization; otros, en la dirección o la carga útil, como %SECRET:name%.</translation>
    </message>
    <message>
        <source>The success rule holds.</source>
        <translation>La regla de éxito se cumple.</translation>
    </message>
    <message>
        <source>Status %1 is a 2xx</source>
        <translation>El estado %1 es un 2xx</translation>
    </message>
    <message>
        <source>Status %1 is not a 2xx</source>
        <translation>El estado %1 no es un 2xx</translation>
    </message>
    <message>
        <source>The status was not checked</source>
        <translation>El estado no se comprobó</translation>
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
        <translation>Aceptado significa que el proveedor tomó el mensaje. Compruebe que el SMS llegó al teléfono.</translation>
    </message>
    <message>
        <source>In a route, it would end here: no gateway can reach this recipient.</source>
        <translation>En una ruta terminaría aquí: ninguna pasarela puede llegar a este destinatario.</translation>
    </message>
    <message>
        <source>In a route, the next gateway would get this message.</source>
        <translation>En una ruta, la siguiente pasarela recibiría este mensaje.</translation>
    </message>
    <message>
        <source>It may have been sent. In a route, a customer code would go on to the next gateway; any other message would stop here.</source>
        <translation>Puede que se haya enviado. En una ruta, un código de cliente pasaría a la siguiente pasarela; cualquier otro mensaje se detendría aquí.</translation>
    </message>
    <message>
        <source>It may have been sent. In a route, every message would stop here, as you have set.</source>
        <translation>Puede que se haya enviado. En una ruta, todo mensaje se detendría aquí, como usted ha indicado.</translation>
    </message>
    <message>
        <source>It may have been sent. In the default route no other gateway comes after this one.</source>
        <translation>Puede que se haya enviado. En la ruta predeterminada no hay otra pasarela después de esta.</translation>
    </message>
    <message>
        <source>In the default route no other gateway comes after this one: the message would end as an error.</source>
        <translation>En la ruta predeterminada no hay otra pasarela después de esta: el mensaje terminaría como error.</translation>
    </message>
    <message>
        <source>In the default route, the next gateway, %1, would get the message.</source>
        <translation>En la ruta predeterminada, la siguiente pasarela, %1, recibiría el mensaje.</translation>
    </message>
    <message>
        <source>It may have been sent. In the default route, the next gateway, %1, would get a customer code; any other message would stop here.</source>
        <translation>Puede que se haya enviado. En la ruta predeterminada, la siguiente pasarela, %1, recibiría un código de cliente; cualquier otro mensaje se detendría aquí.</translation>
    </message>
    <message>
        <source>It may have been sent. In the default route, a customer code would stop here; the next gateway, %1, would get any other message.</source>
        <translation>Puede que se haya enviado. En la ruta predeterminada, un código de cliente se detendría aquí; la siguiente pasarela, %1, recibiría cualquier otro mensaje.</translation>
    </message>
    <message>
        <source>Check the URL</source>
        <translation>Compruebe la URL</translation>
    </message>
    <message>
        <source>Host name and port are as the provider gives them? A firewall or a proxy may be in the way, too.</source>
        <translation>¿El nombre del servidor y el puerto son los que da el proveedor? También puede estorbar un cortafuegos o un proxy.</translation>
    </message>
    <message>
        <source>The answer’s Location header says where the provider points to; often https instead of http, or a slash at the end.</source>
        <translation>La cabecera Location de la respuesta dice adónde remite el proveedor; a menudo a https en vez de http, o a una barra al final.</translation>
    </message>
    <message>
        <source>Give the provider’s certificate authority</source>
        <translation>Indique la autoridad de certificación del proveedor</translation>
    </message>
    <message>
        <source>If this is your own server, put its certificate, or that of its authority, into the form. A public provider’s certificate needs nothing of the kind: then somebody may be in between.</source>
        <translation>Si es su propio servidor, ponga su certificado, o el de su autoridad, en el formulario. El certificado de un proveedor público no necesita nada de eso: entonces puede haber alguien en medio.</translation>
    </message>
    <message>
        <source>Check this computer’s clock</source>
        <translation>Compruebe el reloj de este equipo</translation>
    </message>
    <message>
        <source>If date and time are right, the provider has to renew the certificate.</source>
        <translation>Si la fecha y la hora son correctas, el proveedor tiene que renovar el certificado.</translation>
    </message>
    <message>
        <source>Check account and secret</source>
        <translation>Compruebe la cuenta y el secreto</translation>
    </message>
    <message>
        <source>Account SID, API key and API secret have to belong together, and the account has to be active.</source>
        <translation>El Account SID, la clave de API y el secreto de API tienen que corresponderse, y la cuenta tiene que estar activa.</translation>
    </message>
    <message>
        <source>Check the sender</source>
        <translation>Compruebe el remitente</translation>
    </message>
    <message>
        <source>It has to belong to this account. A trial account sends to confirmed numbers only.</source>
        <translation>Tiene que pertenecer a esta cuenta. Una cuenta de prueba solo envía a números confirmados.</translation>
    </message>
    <message>
        <source>Check the host name</source>
        <translation>Compruebe el nombre del servidor</translation>
    </message>
    <message>
        <source>The certificate has to be valid for exactly this name, and this computer’s clock has to be right.</source>
        <translation>El certificado tiene que valer para exactamente este nombre, y el reloj de este equipo tiene que estar en hora.</translation>
    </message>
    <message>
        <source>Check the payload</source>
        <translation>Compruebe la carga útil</translation>
    </message>
    <message>
        <source>The response below often says which value is wrong.</source>
        <translation>La respuesta de abajo dice a menudo qué valor está mal.</translation>
    </message>
    <message>
        <source>Check the success response</source>
        <translation>Compruebe la respuesta de éxito</translation>
    </message>
    <message>
        <source>If the response below means success, choose a text from it; upper and lower case count.</source>
        <translation>Si la respuesta de abajo significa éxito, elija un texto de ella; las mayúsculas y minúsculas cuentan.</translation>
    </message>
    <message>
        <source>Check the success path</source>
        <translation>Compruebe la ruta de éxito</translation>
    </message>
    <message>
        <source>If the response below means success, choose a place and value from it.</source>
        <translation>Si la respuesta de abajo significa éxito, elija de ella un lugar y un valor.</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>No entregado</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Incierto</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Código de cliente</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Rejected, the gateway’s fault</source>
        <translation>Rechazado por la pasarela</translation>
    </message>
    <message>
        <source>Rejected, the recipient’s fault</source>
        <translation>Rechazado por el destinatario</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Inaccesible</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Respaldo</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivada</translation>
    </message>
</context>
<context>
    <name>BulkFile</name>
    <message>
        <source>“%1” is a number in scientific notation, as spreadsheets shorten long ones: its last digits are lost. Format the column as text, put the numbers in again, and save the file anew.</source>
        <translation>«%1» es un número en notación científica, como las hojas de cálculo abrevian los largos: se han perdido sus últimas cifras. Dé formato de texto a la columna, escriba otra vez los números y guarde el archivo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” was written as a decimal number. Format the column as text and save the file anew.</source>
        <translation>«%1» se escribió como número decimal. Dé formato de texto a la columna y guarde el archivo de nuevo.</translation>
    </message>
    <message>
        <source>it is a directory</source>
        <translation>es un directorio</translation>
    </message>
    <message>
        <source>the list is read more than once, so it has to be a file on a disk</source>
        <translation>la lista se lee más de una vez, así que tiene que ser un archivo en un disco</translation>
    </message>
</context>
<context>
    <name>CodeChips</name>
    <message>
        <source>recipient, +4915112345678</source>
        <translation>destinatario, +4915112345678</translation>
    </message>
    <message>
        <source>recipient without plus sign</source>
        <translation>destinatario sin el signo más</translation>
    </message>
    <message>
        <source>recipient without country code</source>
        <translation>destinatario sin prefijo de país</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>el texto</translation>
    </message>
    <message>
        <source>name of the location</source>
        <translation>nombre de la ubicación</translation>
    </message>
    <message>
        <source>the sender above</source>
        <translation>el remitente de arriba</translation>
    </message>
    <message>
        <source>the code alone, customer codes only</source>
        <translation>solo el código, únicamente en códigos de cliente</translation>
    </message>
    <message>
        <source>“yes” if the text needs UCS-2, else “no”</source>
        <translation>«yes» si el texto necesita UCS-2, si no «no»</translation>
    </message>
    <message>
        <source>id of the message</source>
        <translation>id. del mensaje</translation>
    </message>
    <message>
        <source>a secret from the list below</source>
        <translation>un secreto de la lista de abajo</translation>
    </message>
    <message>
        <source>where the provider sends its delivery report</source>
        <translation>adónde envía el proveedor su informe de entrega</translation>
    </message>
</context>
<context>
    <name>CodeMessage</name>
    <message>
        <source>Your code is %CODE%. It is valid for %MINUTES% minutes.</source>
        <translation>Su código es %CODE%. Es válido durante %MINUTES% minutos.</translation>
    </message>
</context>
<context>
    <name>Compose</name>
    <message>
        <source>Test from OTPost. Your code would be 123456.</source>
        <translation>Prueba de OTPost. Su código sería 123456.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>This is too long for a row of a list.</source>
        <translation>Esto es demasiado largo para una fila de una lista.</translation>
    </message>
</context>
<context>
    <name>CurlImport</name>
    <message>
        <source>%1 names a file of certificates, which was not read. If the gateway needs it, choose the file under Own certificate authority.</source>
        <translation>%1 nombra un archivo de certificados, que no se leyó. Si la pasarela lo necesita, elíjalo en «Autoridad de certificación propia».</translation>
    </message>
    <message>
        <source>The header %1 has no value in the command and was left out.</source>
        <translation>La cabecera %1 no tiene valor en el comando y se omitió.</translation>
    </message>
    <message>
        <source>The command does not say so, but its data is JSON: it will be sent as application/json.</source>
        <translation>El comando no lo dice, pero sus datos son JSON: se enviarán como application/json.</translation>
    </message>
    <message>
        <source>The command has several recipients. One was kept: a message goes to one number.</source>
        <translation>El comando tiene varios destinatarios. Se conservó uno: un mensaje va a un número.</translation>
    </message>
    <message>
        <source>Left out, as OTPost has no place for it in a gateway of this type: %1.</source>
        <translation>Se omitió, porque OTPost no tiene lugar para ello en una pasarela de este tipo: %1.</translation>
    </message>
    <message>
        <source>The command switches certificate checks off (%1), and so does the gateway. Switch them on if the provider works with them.</source>
        <translation>El comando desactiva la comprobación de certificados (%1), y la pasarela también. Actívela si el proveedor funciona con ella.</translation>
    </message>
    <message>
        <source>Where does the recipient&apos;s number stand?</source>
        <translation>¿Dónde está el número del destinatario?</translation>
    </message>
    <message>
        <source>Where does the text of the message stand?</source>
        <translation>¿Dónde está el texto del mensaje?</translation>
    </message>
    <message>
        <source>Where does the sender stand?</source>
        <translation>¿Dónde está el remitente?</translation>
    </message>
    <message>
        <source>Who is the sender?</source>
        <translation>¿Quién es el remitente?</translation>
    </message>
    <message>
        <source>What is your %1?</source>
        <translation>¿Cuál es su %1?</translation>
    </message>
    <message>
        <source>What is your %1? It is kept with your secrets.</source>
        <translation>¿Cuál es su %1? Se guarda con sus secretos.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>OTPost cannot start.</source>
        <translation>OTPost no puede iniciarse.</translation>
    </message>
    <message>
        <source>Gateways, log and tests in a window.</source>
        <translation>Pasarelas, registro y pruebas en una ventana.</translation>
    </message>
    <message>
        <source>Directory of settings and log.</source>
        <translation>Directorio de los ajustes y el registro.</translation>
    </message>
    <message>
        <source>Start without the window, where there is a notification area.</source>
        <translation>Iniciar sin la ventana, donde haya un área de notificación.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quería decir %1?</translation>
    </message>
    <message>
        <source>Mail is not set up. Enter server and sender in the settings.</source>
        <translation>El correo no está configurado. Escriba el servidor y el remitente en los ajustes.</translation>
    </message>
    <message>
        <source>Enter at least one address that alerts are sent to.</source>
        <translation>Escriba al menos una dirección a la que se envíen las alertas.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a mail server. Write it like smtp.example.com.</source>
        <translation>«%1» no es el nombre de un servidor de correo. Escríbalo como smtp.example.com.</translation>
    </message>
    <message>
        <source>Without encryption others could read the password on its way. Choose STARTTLS or TLS, or leave the user empty.</source>
        <translation>Sin cifrado, otros podrían leer la contraseña por el camino. Elija STARTTLS o TLS, o deje vacío el usuario.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot be reached: %2</source>
        <translation>No se puede llegar al servidor de correo %1: %2</translation>
    </message>
    <message>
        <source>No secure connection to the mail server %1: %2</source>
        <translation>No hay conexión segura con el servidor de correo %1: %2</translation>
    </message>
    <message>
        <source>The mail server %1 offers no STARTTLS. Choose TLS, or ask your provider for its port.</source>
        <translation>El servidor de correo %1 no ofrece STARTTLS. Elija TLS, o pregunte a su proveedor por su puerto.</translation>
    </message>
    <message>
        <source>The mail server refused user or password: %1</source>
        <translation>El servidor de correo rechazó el usuario o la contraseña: %1</translation>
    </message>
    <message>
        <source>The mail server does not take mail from %1: %2</source>
        <translation>El servidor de correo no acepta correo de %1: %2</translation>
    </message>
    <message>
        <source>The mail server does not take mail for %1: %2</source>
        <translation>El servidor de correo no acepta correo para %1: %2</translation>
    </message>
    <message>
        <source>The mail server wants to be asked again later: %1</source>
        <translation>El servidor de correo quiere que se le pregunte más tarde: %1</translation>
    </message>
    <message>
        <source>The mail server refused the mail: %1</source>
        <translation>El servidor de correo rechazó el correo: %1</translation>
    </message>
    <message>
        <source>The mail server did not answer within %1 seconds.</source>
        <translation>El servidor de correo no respondió en %1 segundos.</translation>
    </message>
    <message>
        <source>The mail could not be sent: %1</source>
        <translation>El correo no se pudo enviar: %1</translation>
    </message>
    <message>
        <source>The balance is %1, below the minimum of %2.</source>
        <translation>El saldo es %1, por debajo del mínimo de %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 (%2) expires on %3.</source>
        <translation>El certificado de %1 (%2) caduca el %3.</translation>
    </message>
    <message>
        <source>Only %1 MiB are free at %2.</source>
        <translation>Solo quedan %1 MiB libres en %2.</translation>
    </message>
    <message>
        <source>%1 Codes refused: %2</source>
        <translation>%1 Códigos rechazados: %2</translation>
    </message>
    <message>
        <source>There is no alert with the id %1.</source>
        <translation>No hay ninguna alerta con el id. %1.</translation>
    </message>
    <message>
        <source>Starting at login could not be changed: %1</source>
        <translation>No se pudo cambiar el inicio con la sesión: %1</translation>
    </message>
    <message>
        <source>The help is not installed: %1 is missing.</source>
        <translation>La ayuda no está instalada: falta %1.</translation>
    </message>
    <message>
        <source>There is no host called %1. Check the address and the network.</source>
        <translation>No hay ningún servidor llamado %1. Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 rechazó la conexión.</translation>
    </message>
    <message>
        <source>No connection to %1: %2</source>
        <translation>No hay conexión con %1: %2</translation>
    </message>
    <message>
        <source>No connection within %1 ms.</source>
        <translation>No hubo conexión en %1 ms.</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2</source>
        <translation>No hay conexión segura con %1: %2</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed: nobody vouches for it. If the server is your own, give its certificate as the gateway&apos;s CA file; otherwise ask the provider.</source>
        <translation>El certificado de %1 está autofirmado: nadie responde por él. Si el servidor es suyo, indique su certificado como archivo de CA de la pasarela; si no, pregunte al proveedor.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not know (%2). Ask the provider, or give the authority&apos;s certificate as the gateway&apos;s CA file.</source>
        <translation>El certificado de %1 viene de una autoridad que este equipo no conoce (%2). Pregunte al proveedor, o indique el certificado de la autoridad como archivo de CA de la pasarela.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that is not in the gateway&apos;s CA file (%2). Give the right file, or none to trust the authorities that this computer knows.</source>
        <translation>El certificado de %1 viene de una autoridad que no está en el archivo de CA de la pasarela (%2). Indique el archivo correcto, o ninguno para confiar en las autoridades que conoce este equipo.</translation>
    </message>
    <message>
        <source>No secure connection to %1: the certificate of %3 expired on %2. If the clock of this computer is right, ask the provider to renew it.</source>
        <translation>No hay conexión segura con %1: el certificado de %3 caducó el %2. Si el reloj de este equipo está en hora, pida al proveedor que lo renueve.</translation>
    </message>
    <message>
        <source>No secure connection to %1: the certificate of %3 is not valid before %2. Check the clock of this computer first; if it is right, ask the provider.</source>
        <translation>No hay conexión segura con %1: el certificado de %3 no es válido antes del %2. Compruebe primero el reloj de este equipo; si está en hora, pregunte al proveedor.</translation>
    </message>
    <message>
        <source>What answers at %1 has a certificate for another name (%2). Check the host name in the URL, or ask the provider.</source>
        <translation>Lo que responde en %1 tiene un certificado para otro nombre (%2). Compruebe el nombre del servidor en la URL, o pregunte al proveedor.</translation>
    </message>
    <message>
        <source>%1 speaks only TLS 1.1 or older, which is no longer safe. Ask the provider for an address with TLS 1.2 or newer.</source>
        <translation>%1 solo habla TLS 1.1 o anterior, que ya no es seguro. Pida al proveedor una dirección con TLS 1.2 o posterior.</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak TLS. Check the port, or whether the address begins with http instead of https.</source>
        <translation>Lo que responde en %1 no habla TLS. Compruebe el puerto, o si la dirección empieza por http en vez de https.</translation>
    </message>
    <message>
        <source>%1 turned the request away without looking at it, so nothing was sent. Try again.</source>
        <translation>%1 devolvió la petición sin mirarla, así que no se envió nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The proxy of this computer failed: %1</source>
        <translation>El proxy de este equipo falló: %1</translation>
    </message>
    <message>
        <source>No complete answer within %1 ms. The message may have been sent.</source>
        <translation>No hubo respuesta completa en %1 ms. Puede que el mensaje se haya enviado.</translation>
    </message>
    <message>
        <source>The connection closed before a complete answer. The message may have been sent.</source>
        <translation>La conexión se cerró antes de una respuesta completa. Puede que el mensaje se haya enviado.</translation>
    </message>
    <message>
        <source>The answer did not end within %1 bytes and was cut. The message may have been sent.</source>
        <translation>La respuesta no terminó en %1 bytes y se cortó. Puede que el mensaje se haya enviado.</translation>
    </message>
    <message>
        <source>The answer came compressed (%1) although this was not asked for, so the success rule could not be checked. The message may have been sent.</source>
        <translation>La respuesta llegó comprimida (%1) aunque no se pidió así, de modo que no se pudo comprobar la regla de éxito. Puede que el mensaje se haya enviado.</translation>
    </message>
    <message>
        <source>Stopped while waiting for the answer. The message may have been sent.</source>
        <translation>Detenido mientras se esperaba la respuesta. Puede que el mensaje se haya enviado.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent.</source>
        <translation>Detenido antes de enviar nada.</translation>
    </message>
    <message>
        <source>The provider refused the login (status %1).</source>
        <translation>El proveedor rechazó el acceso (estado %1).</translation>
    </message>
    <message>
        <source>The provider wants payment (status %1). Check the balance.</source>
        <translation>El proveedor pide un pago (estado %1). Compruebe el saldo.</translation>
    </message>
    <message>
        <source>Too many requests for the provider (status %1).</source>
        <translation>Demasiadas peticiones para el proveedor (estado %1).</translation>
    </message>
    <message>
        <source>The provider is not available at the moment (status %1).</source>
        <translation>El proveedor no está disponible en este momento (estado %1).</translation>
    </message>
    <message>
        <source>The provider points to another address (status %1), which is never followed. Check the URL.</source>
        <translation>El proveedor remite a otra dirección (estado %1), que nunca se sigue. Compruebe la URL.</translation>
    </message>
    <message>
        <source>The provider refused the request (status %1).</source>
        <translation>El proveedor rechazó la petición (estado %1).</translation>
    </message>
    <message>
        <source>The provider failed while working on the request (status %1). The message may have been sent.</source>
        <translation>El proveedor falló mientras atendía la petición (estado %1). Puede que el mensaje se haya enviado.</translation>
    </message>
    <message>
        <source>The provider answered with a status that means nothing here (%1). The message may have been sent.</source>
        <translation>El proveedor respondió con un estado que aquí no significa nada (%1). Puede que el mensaje se haya enviado.</translation>
    </message>
    <message>
        <source>The answer does not contain “%1”.</source>
        <translation>La respuesta no contiene «%1».</translation>
    </message>
    <message>
        <source>The answer has no field %1.</source>
        <translation>La respuesta no tiene el campo %1.</translation>
    </message>
    <message>
        <source>%1 should be “%2” and is “%3”.</source>
        <translation>%1 debería ser «%2» y es «%3».</translation>
    </message>
    <message>
        <source>The answer is not JSON, so %1 could not be read.</source>
        <translation>La respuesta no es JSON, así que no se pudo leer %1.</translation>
    </message>
    <message>
        <source>The provider refused the login (error %1: %2). Check account, key and secret, and that the account is active.</source>
        <translation>El proveedor rechazó el acceso (error %1: %2). Compruebe cuenta, clave y secreto, y que la cuenta esté activa.</translation>
    </message>
    <message>
        <source>Too many requests for the provider (error %1: %2).</source>
        <translation>Demasiadas peticiones para el proveedor (error %1: %2).</translation>
    </message>
    <message>
        <source>The provider does not let this account use this sender, or send to this number (error %1: %2).</source>
        <translation>El proveedor no permite a esta cuenta usar este remitente o enviar a este número (error %1: %2).</translation>
    </message>
    <message>
        <source>The account may not send to this country (error %1: %2). Allow the country in the provider&apos;s console.</source>
        <translation>La cuenta no puede enviar a este país (error %1: %2). Permita el país en la consola del proveedor.</translation>
    </message>
    <message>
        <source>The provider says that this number cannot get an SMS (error %1: %2).</source>
        <translation>El proveedor dice que este número no puede recibir un SMS (error %1: %2).</translation>
    </message>
    <message>
        <source>The recipient has asked for no more messages, so this one was not sent (error %1: %2).</source>
        <translation>El destinatario ha pedido no recibir más mensajes, así que este no se envió (error %1: %2).</translation>
    </message>
    <message>
        <source>The provider refused the message (error %1: %2).</source>
        <translation>El proveedor rechazó el mensaje (error %1: %2).</translation>
    </message>
    <message>
        <source>No complete answer came from the provider. Try again later.</source>
        <translation>No llegó una respuesta completa del proveedor. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The provider did not tell the balance (status %1). Check the address and the login.</source>
        <translation>El proveedor no dio el saldo (estado %1). Compruebe la dirección y el acceso.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer is empty, so there is no balance in it.</source>
        <translation>La respuesta del proveedor está vacía, así que no hay saldo en ella.</translation>
    </message>
    <message>
        <source>The answer has no field %1. Check the field name of the balance.</source>
        <translation>La respuesta no tiene el campo %1. Compruebe el nombre del campo del saldo.</translation>
    </message>
    <message>
        <source>“%1” is no number, so the balance could not be read.</source>
        <translation>«%1» no es un número, así que no se pudo leer el saldo.</translation>
    </message>
    <message>
        <source>“%1” could mean more than one number, so the balance was not read. Check the field name of the balance.</source>
        <translation>«%1» podría significar más de un número, así que no se leyó el saldo. Compruebe el nombre del campo del saldo.</translation>
    </message>
    <message>
        <source>There is no certificate in the CA file. It must be a PEM file, with a line that begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>No hay ningún certificado en el archivo de CA. Tiene que ser un archivo PEM, con una línea que empiece por -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>Certificate %1 in the CA file is damaged. Get the file again and try once more.</source>
        <translation>El certificado %1 del archivo de CA está dañado. Consiga el archivo otra vez e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The CA file is longer than %1 bytes. Give only the certificates of the provider&apos;s authority.</source>
        <translation>El archivo de CA tiene más de %1 bytes. Indique solo los certificados de la autoridad del proveedor.</translation>
    </message>
    <message>
        <source>There is a private key in the CA file. A private key must stay secret: give a file with the certificate only.</source>
        <translation>Hay una clave privada en el archivo de CA. Una clave privada tiene que seguir siendo secreta: indique un archivo solo con el certificado.</translation>
    </message>
    <message>
        <source>The certificate of %1 in the CA file is that of a server, not of an authority. Give the certificate of the authority that issued it.</source>
        <translation>El certificado de %1 en el archivo de CA es el de un servidor, no el de una autoridad. Indique el certificado de la autoridad que lo emitió.</translation>
    </message>
    <message>
        <source>The certificate of %1 in the CA file expired on %2. Get the authority&apos;s new certificate.</source>
        <translation>El certificado de %1 en el archivo de CA caducó el %2. Consiga el certificado nuevo de la autoridad.</translation>
    </message>
    <message>
        <source>The certificate of %1 in the CA file is not valid before %2. Check the clock of this computer.</source>
        <translation>El certificado de %1 en el archivo de CA no es válido antes del %2. Compruebe el reloj de este equipo.</translation>
    </message>
    <message>
        <source>OTPost made a mistake: %1. Please report it.</source>
        <translation>OTPost cometió un error: %1. Comuníquelo, por favor.</translation>
    </message>
    <message>
        <source>The text of the code message cannot be used: %1</source>
        <translation>El texto del mensaje con el código no se puede usar: %1</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3.</source>
        <translation>%1 tiene que estar entre %2 y %3.</translation>
    </message>
    <message>
        <source>Codes are not sent to numbers of %1. Use a number of another country.</source>
        <translation>No se envían códigos a números de %1. Use un número de otro país.</translation>
    </message>
    <message>
        <source>%1 is not the number of a mobile phone, so it cannot get a text message. Use another.</source>
        <translation>%1 no es el número de un teléfono móvil, así que no puede recibir un SMS. Use otro.</translation>
    </message>
    <message>
        <source>Codes are not sent to numbers with a special tariff. Use another.</source>
        <translation>No se envían códigos a números con tarifa especial. Use otro.</translation>
    </message>
    <message>
        <source>There is no splash page “%1”.</source>
        <translation>No hay ninguna página de bienvenida «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a splash page: use letters as well.</source>
        <translation>«%1» no puede ser el nombre de una página de bienvenida: use también letras.</translation>
    </message>
    <message>
        <source>This text of the splash page cannot be used: %1</source>
        <translation>Este texto de la página de bienvenida no se puede usar: %1</translation>
    </message>
    <message>
        <source>OTP verification needs a gateway that can send the codes. Add or enable one first.</source>
        <translation>La verificación OTP necesita una pasarela que pueda enviar los códigos. Añada o active una primero.</translation>
    </message>
    <message>
        <source>This code was never asked for, or long ago. Ask for a new one.</source>
        <translation>Este código nunca se pidió, o fue hace mucho. Pida uno nuevo.</translation>
    </message>
    <message>
        <source>The code was valid for %1 minutes. Ask for a new one.</source>
        <translation>El código fue válido durante %1 minutos. Pida uno nuevo.</translation>
    </message>
    <message>
        <source>This code was used already. Ask for a new one.</source>
        <translation>Este código ya se usó. Pida uno nuevo.</translation>
    </message>
    <message>
        <source>The code was wrong %1 times. Ask for a new one.</source>
        <translation>El código fue incorrecto %1 veces. Pida uno nuevo.</translation>
    </message>
    <message>
        <source>Type the %1 digits of the code.</source>
        <translation>Escriba las %1 cifras del código.</translation>
    </message>
    <message>
        <source>This is not the code. Tries left: %1</source>
        <translation>Este no es el código. Intentos restantes: %1</translation>
    </message>
    <message>
        <source>There were too many wrong codes for this number. Try again in %1 minutes.</source>
        <translation>Hubo demasiados códigos incorrectos para este número. Inténtelo de nuevo dentro de %1 minutos.</translation>
    </message>
    <message>
        <source>The code can be sent again in %1 seconds.</source>
        <translation>El código se puede volver a enviar dentro de %1 segundos.</translation>
    </message>
    <message>
        <source>The code was sent again %1 times. It is still valid; a new one comes when it is over.</source>
        <translation>El código se volvió a enviar %1 veces. Sigue siendo válido; habrá uno nuevo cuando caduque.</translation>
    </message>
    <message>
        <source>This number has had its codes for now. Try again in %1 seconds.</source>
        <translation>Este número ya ha tenido sus códigos por ahora. Inténtelo de nuevo dentro de %1 segundos.</translation>
    </message>
    <message>
        <source>This device has had its codes for now. Try again in %1 seconds.</source>
        <translation>Este dispositivo ya ha tenido sus códigos por ahora. Inténtelo de nuevo dentro de %1 segundos.</translation>
    </message>
    <message>
        <source>Too many codes are asked for at present. Try again in %1 seconds.</source>
        <translation>En este momento se piden demasiados códigos. Inténtelo de nuevo dentro de %1 segundos.</translation>
    </message>
    <message>
        <source>Give the token a name that says who uses it, of up to 60 letters.</source>
        <translation>Dé al token un nombre que diga quién lo usa, de hasta 60 letras.</translation>
    </message>
    <message>
        <source>There is no token with the id %1.</source>
        <translation>No hay ningún token con el id. %1.</translation>
    </message>
    <message>
        <source>There is no scope “%1”. There are: %2</source>
        <translation>No hay ningún permiso «%1». Hay: %2</translation>
    </message>
    <message>
        <source>“%1” is not an address to listen at. Write it like 127.0.0.1:8085.</source>
        <translation>«%1» no es una dirección en la que escuchar. Escríbala como 127.0.0.1:8085.</translation>
    </message>
    <message>
        <source>The service cannot listen at %1: %2</source>
        <translation>El servicio no puede escuchar en %1: %2</translation>
    </message>
    <message>
        <source>The certificate or key in %1 cannot be used: %2</source>
        <translation>El certificado o la clave de %1 no se puede usar: %2</translation>
    </message>
    <message>
        <source>At %1 other machines could read codes and tokens on their way. Give a certificate, or listen on this machine only, behind a proxy.</source>
        <translation>En %1, otros equipos podrían leer códigos y tokens por el camino. Indique un certificado, o escuche solo en este equipo, detrás de un proxy.</translation>
    </message>
    <message>
        <source>“%1” is neither an address nor a network. Write it like 192.0.2.7 or 192.0.2.0/24.</source>
        <translation>«%1» no es ni una dirección ni una red. Escríbala como 192.0.2.7 o 192.0.2.0/24.</translation>
    </message>
    <message>
        <source>“%1” is not the address under which guests reach the service. Write it like https://wifi.example.com.</source>
        <translation>«%1» no es la dirección con la que los huéspedes llegan al servicio. Escríbala como https://wifi.example.com.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Rellene esto.</translation>
    </message>
    <message>
        <source>Too long: at most %1 characters.</source>
        <translation>Demasiado largo: como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>There is one called “%1” already. Choose another name.</source>
        <translation>Ya hay uno llamado «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>“%1” is not possible here. Use one of: %2.</source>
        <translation>«%1» no es posible aquí. Use uno de estos: %2.</translation>
    </message>
    <message>
        <source>Give a number from %1 to %2 %3.</source>
        <translation>Indique un número de %1 a %2 %3.</translation>
    </message>
    <message>
        <source>This is not a web address. Example: https://api.provider.com/send</source>
        <translation>Esto no es una dirección web. Ejemplo: https://api.provider.com/send</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation>La dirección tiene que empezar por https:// o http://.</translation>
    </message>
    <message>
        <source>The address has no host name.</source>
        <translation>La dirección no tiene nombre de servidor.</translation>
    </message>
    <message>
        <source>The address holds a login. Take it out and add a custom header Authorization instead: what stands in the address is not kept secret.</source>
        <translation>La dirección contiene un acceso. Quítelo y añada en su lugar una cabecera propia Authorization: lo que está en la dirección no se mantiene en secreto.</translation>
    </message>
    <message>
        <source>What follows # in an address is never sent. Remove it, or write %23 for the character #.</source>
        <translation>Lo que sigue a # en una dirección nunca se envía. Quítelo, o escriba %23 para el carácter #.</translation>
    </message>
    <message>
        <source>Placeholders are allowed after the host name only.</source>
        <translation>Los marcadores solo se permiten después del nombre del servidor.</translation>
    </message>
    <message>
        <source>Line %1: %2 is not a placeholder.</source>
        <translation>Línea %1: %2 no es un marcador.</translation>
    </message>
    <message>
        <source>Line %1: a single percent sign. Write %% for a percent sign.</source>
        <translation>Línea %1: un signo de porcentaje suelto. Escriba %% para un signo de porcentaje.</translation>
    </message>
    <message>
        <source>Line %1: the value of %2 is no number, so it needs quotation marks: &quot;%2&quot;.</source>
        <translation>Línea %1: el valor de %2 no es un número, así que necesita comillas: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Line %1, character %2: this is not valid JSON.</source>
        <translation>Línea %1, carácter %2: esto no es JSON válido.</translation>
    </message>
    <message>
        <source>This looks like JSON, which needs POST and the content type application/json. Otherwise write name=value pairs joined by &amp;.</source>
        <translation>Esto parece JSON, que necesita POST y el tipo de contenido application/json. Si no, escriba pares nombre=valor unidos por &amp;.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not a name=value pair.</source>
        <translation>Línea %1: «%2» no es un par nombre=valor.</translation>
    </message>
    <message>
        <source>With GET the payload becomes the query of the address, so it cannot be JSON. Use application/x-www-form-urlencoded.</source>
        <translation>Con GET la carga útil se convierte en la consulta de la dirección, así que no puede ser JSON. Use application/x-www-form-urlencoded.</translation>
    </message>
    <message>
        <source>Write it as path=value. Example: messages.0.status=0</source>
        <translation>Escríbalo como ruta=valor. Ejemplo: messages.0.status=0</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header. Letters, digits and hyphens are allowed, no spaces or line breaks.</source>
        <translation>«%1» no puede ser el nombre de una cabecera. Se permiten letras, cifras y guiones, no espacios ni saltos de línea.</translation>
    </message>
    <message>
        <source>OTPost sets the header %1 itself. Remove this row.</source>
        <translation>OTPost pone la cabecera %1 por sí mismo. Quite esta fila.</translation>
    </message>
    <message>
        <source>The value of header %1 has a line break or a character that a header cannot carry.</source>
        <translation>El valor de la cabecera %1 tiene un salto de línea o un carácter que una cabecera no puede llevar.</translation>
    </message>
    <message>
        <source>The header %1 is there twice. Keep one of them.</source>
        <translation>La cabecera %1 está dos veces. Deje una de ellas.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a secret. Use letters, digits, hyphen, dot and underscore.</source>
        <translation>«%1» no puede ser el nombre de un secreto. Use letras, cifras, guion, punto y guion bajo.</translation>
    </message>
    <message>
        <source>The secret “%1” is there twice. Keep one of them.</source>
        <translation>El secreto «%1» está dos veces. Deje uno de ellos.</translation>
    </message>
    <message>
        <source>There is no secret called “%1”. Add it under Secrets.</source>
        <translation>No hay ningún secreto llamado «%1». Añádalo en Secretos.</translation>
    </message>
    <message>
        <source>There is no stored value for “%1”. Type it again, or unlock the keychain if it is locked.</source>
        <translation>No hay ningún valor guardado para «%1». Escríbalo otra vez, o desbloquee el llavero si está bloqueado.</translation>
    </message>
    <message>
        <source>The value of “%1” is too long to be kept: at most %2 bytes.</source>
        <translation>El valor de «%1» es demasiado largo para guardarlo: como máximo %2 bytes.</translation>
    </message>
    <message>
        <source>Give a value for “%1”.</source>
        <translation>Indique un valor para «%1».</translation>
    </message>
    <message>
        <source>The value for %1 is not UTF-8 text, so it cannot stand in JSON. Save it as UTF-8 and give it again.</source>
        <translation>El valor de %1 no es texto UTF-8, así que no puede estar en JSON. Guárdelo como UTF-8 e indíquelo otra vez.</translation>
    </message>
    <message>
        <source>Write a header as &apos;Name: value&apos;. The name has letters, digits and hyphens.</source>
        <translation>Escriba una cabecera como &apos;Nombre: valor&apos;. El nombre tiene letras, cifras y guiones.</translation>
    </message>
    <message>
        <source>Write a secret as NAME=VALUE, NAME=@FILE or NAME=-. The name has letters, digits, hyphen, dot and underscore.</source>
        <translation>Escriba un secreto como NOMBRE=VALOR, NOMBRE=@ARCHIVO o NOMBRE=-. El nombre tiene letras, cifras, guion, punto y guion bajo.</translation>
    </message>
    <message>
        <source>“%1” was given for %2, and the address now leads to %3. Type it again if it is meant for %3.</source>
        <translation>«%1» se dio para %2, y la dirección lleva ahora a %3. Escríbalo otra vez si es para %3.</translation>
    </message>
    <message>
        <source>%CODE% stands in the template, but this message carries no code. Use %MESSAGE%.</source>
        <translation>%CODE% está en la plantilla, pero este mensaje no lleva código. Use %MESSAGE%.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>El mensaje está vacío.</translation>
    </message>
    <message>
        <source>The message takes %1 SMS; at most %2 are sent as one message.</source>
        <translation>El mensaje ocupa %1 SMS; como máximo se envían %2 como un solo mensaje.</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write it with digits and up to four decimals, such as 12.50.</source>
        <translation>«%1» no es un importe. Escríbalo con cifras y hasta cuatro decimales, como 12.50.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>«%1» no es una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>%1 does not go with a gateway of the type %2.</source>
        <translation>%1 no corresponde a una pasarela del tipo %2.</translation>
    </message>
    <message>
        <source>An Account SID is AC followed by 32 characters, 0 to 9 and a to f.</source>
        <translation>Un Account SID es AC seguido de 32 caracteres, de 0 a 9 y de a a f.</translation>
    </message>
    <message>
        <source>An API key is SK followed by 32 characters, 0 to 9 and a to f. Or leave it empty: then the Account SID is used.</source>
        <translation>Una clave de API es SK seguido de 32 caracteres, de 0 a 9 y de a a f. O déjela vacía: entonces se usa el Account SID.</translation>
    </message>
    <message>
        <source>Give a number with + and country code, a short code, up to 11 letters and digits with at least one letter, or a Messaging Service SID (MG and 32 characters).</source>
        <translation>Indique un número con + y prefijo de país, un número corto, hasta 11 letras y cifras con al menos una letra, o un Messaging Service SID (MG y 32 caracteres).</translation>
    </message>
    <message>
        <source>Say where the balance can be asked for: fill in the check URL.</source>
        <translation>Diga dónde se puede preguntar el saldo: rellene la URL de consulta.</translation>
    </message>
    <message>
        <source>%1 has no value when the balance is asked for. Only %SECRET:name% and %FROM% have.</source>
        <translation>%1 no tiene valor cuando se pregunta el saldo. Solo lo tienen %SECRET:name% y %FROM%.</translation>
    </message>
    <message>
        <source>Name the place of the number with dots between: balance, or data.balance.</source>
        <translation>Nombre el lugar del número con puntos en medio: balance, o data.balance.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8, or holds a character that cannot stand here, such as NUL.</source>
        <translation>El texto no es UTF-8 válido, o contiene un carácter que no puede estar aquí, como NUL.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number.</source>
        <translation>«%1» no es un número de teléfono.</translation>
    </message>
    <message>
        <source>“%1” begins with a country code that does not exist.</source>
        <translation>«%1» empieza por un prefijo de país que no existe.</translation>
    </message>
    <message>
        <source>“%1” is too short for a phone number of its country.</source>
        <translation>«%1» es demasiado corto para un número de teléfono de su país.</translation>
    </message>
    <message>
        <source>“%1” is too long for a phone number of its country.</source>
        <translation>«%1» es demasiado largo para un número de teléfono de su país.</translation>
    </message>
    <message>
        <source>“%1” has no country code. Begin with + and the country code, or set a default country in the settings.</source>
        <translation>«%1» no tiene prefijo de país. Empiece por + y el prefijo, o elija un país predeterminado en los ajustes.</translation>
    </message>
    <message>
        <source>“%1” cannot be a phone number of its country.</source>
        <translation>«%1» no puede ser un número de teléfono de su país.</translation>
    </message>
    <message>
        <source>There is no preset called “%1”. There are: %2.</source>
        <translation>No hay ningún preajuste llamado «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>This is not a preset: it is not valid JSON at byte %1.</source>
        <translation>Esto no es un preajuste: no es JSON válido en el byte %1.</translation>
    </message>
    <message>
        <source>This preset cannot be used: %1 is too long, at most %2 are allowed.</source>
        <translation>Este preajuste no se puede usar: %1 es demasiado largo, se permiten como máximo %2.</translation>
    </message>
    <message>
        <source>This preset cannot be used: %1 is missing.</source>
        <translation>Este preajuste no se puede usar: falta %1.</translation>
    </message>
    <message>
        <source>This preset cannot be used: presets have no %1.</source>
        <translation>Este preajuste no se puede usar: los preajustes no tienen %1.</translation>
    </message>
    <message>
        <source>This preset cannot be used: the value of %1 is not possible there.</source>
        <translation>Este preajuste no se puede usar: el valor de %1 no es posible ahí.</translation>
    </message>
    <message>
        <source>This preset cannot be used: %1 needs “%2”, which the preset does not ask for.</source>
        <translation>Este preajuste no se puede usar: %1 necesita «%2», que el preajuste no pide.</translation>
    </message>
    <message>
        <source>This preset cannot be used: the gateway that it makes is not valid (%1, %2).</source>
        <translation>Este preajuste no se puede usar: la pasarela que crea no es válida (%1, %2).</translation>
    </message>
    <message>
        <source>“%1” is needed. %2</source>
        <translation>Hace falta «%1». %2</translation>
    </message>
    <message>
        <source>The value given for “%1” is not possible. %2</source>
        <translation>El valor dado para «%1» no es posible. %2</translation>
    </message>
    <message>
        <source>“%1” stands where nothing can be kept secret. Give it as a plain value (on the command line with --set).</source>
        <translation>«%1» está donde nada se puede mantener en secreto. Indíquelo como valor normal (en la línea de comandos con --set).</translation>
    </message>
    <message>
        <source>“%1” is not asked for. Possible: %2.</source>
        <translation>No se pide «%1». Posibles: %2.</translation>
    </message>
    <message>
        <source>Write it as FIELD=VALUE. Example: --set from=Hotel</source>
        <translation>Escríbalo como CAMPO=VALOR. Ejemplo: --set from=Hotel</translation>
    </message>
    <message>
        <source>“%1” looks like a key, and a preset would show it to everybody who gets the file. Keep it among the gateway&apos;s secrets, put %SECRET:name% in its place, and save the preset then.</source>
        <translation>«%1» parece una clave, y un preajuste la mostraría a todo el que reciba el archivo. Guárdela entre los secretos de la pasarela, ponga %SECRET:name% en su lugar y guarde entonces el preajuste.</translation>
    </message>
    <message>
        <source>A preset cannot hold this: %1. Share such a gateway by exporting the configuration.</source>
        <translation>Un preajuste no puede contener esto: %1. Comparta una pasarela así exportando la configuración.</translation>
    </message>
    <message>
        <source>There is a preset called “%1” already. Choose another name.</source>
        <translation>Ya hay un preajuste llamado «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>At most %1 presets of your own are kept. Delete one that you do not need.</source>
        <translation>Se guardan como máximo %1 preajustes propios. Elimine uno que no necesite.</translation>
    </message>
    <message>
        <source>The preset was not used, as nobody agreed to where it sends what it is given. Add --yes if you trust it.</source>
        <translation>El preajuste no se usó, porque nadie aceptó adónde envía lo que se le da. Añada --yes si confía en él.</translation>
    </message>
    <message>
        <source>The configuration file is too large: at most %1 MiB are read.</source>
        <translation>El archivo de configuración es demasiado grande: se leen como máximo %1 MiB.</translation>
    </message>
    <message>
        <source>The file is no complete JSON: see line %1, column %2.</source>
        <translation>El archivo no es JSON completo: vea la línea %1, columna %2.</translation>
    </message>
    <message>
        <source>This is no configuration file of OTPost: it does not begin with a format of “otpost-config”.</source>
        <translation>Este no es un archivo de configuración de OTPost: no empieza con el formato «otpost-config».</translation>
    </message>
    <message>
        <source>The file was made by a newer OTPost (format %1, this one knows %2). Update OTPost and try again.</source>
        <translation>El archivo lo hizo un OTPost más nuevo (formato %1, este conoce %2). Actualice OTPost e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There are too many here: at most %1 are read.</source>
        <translation>Aquí hay demasiados: se leen como máximo %1.</translation>
    </message>
    <message>
        <source>“%1” stands here more than once. Keep one of them.</source>
        <translation>«%1» está aquí más de una vez. Deje uno de ellos.</translation>
    </message>
    <message>
        <source>“%1” is missing here.</source>
        <translation>Aquí falta «%1».</translation>
    </message>
    <message>
        <source>This OTPost does not know “%1” and leaves it out.</source>
        <translation>Este OTPost no conoce «%1» y lo omite.</translation>
    </message>
    <message>
        <source>Something else belongs here: in JSON, %1.</source>
        <translation>Aquí va otra cosa: en JSON, %1.</translation>
    </message>
    <message>
        <source>Two in the file are called “%1”. Give one of them another name.</source>
        <translation>Dos en el archivo se llaman «%1». Dé otro nombre a uno de ellos.</translation>
    </message>
    <message>
        <source>The sealed secrets in the file are cut or changed. Export them again, or import without them.</source>
        <translation>Los secretos sellados del archivo están cortados o cambiados. Expórtelos otra vez, o importe sin ellos.</translation>
    </message>
    <message>
        <source>Secrets in a configuration file are sealed by a passphrase, and none was given. Name a file that holds it with --passphrase-file.</source>
        <translation>Los secretos de un archivo de configuración están sellados con una frase de contraseña, y no se dio ninguna. Indique con --passphrase-file un archivo que la contenga.</translation>
    </message>
    <message>
        <source>The passphrase does not open the secrets in the file. Check it, or import without them.</source>
        <translation>La frase de contraseña no abre los secretos del archivo. Compruébela, o importe sin ellos.</translation>
    </message>
    <message>
        <source>Gateways were changed meanwhile, and nothing was imported. Look at the changes again.</source>
        <translation>Entretanto se cambiaron pasarelas, y no se importó nada. Mire los cambios otra vez.</translation>
    </message>
    <message>
        <source>It was changed in the meantime, perhaps by another program. It stays as it is now.</source>
        <translation>Se cambió entretanto, quizá otro programa. Se queda como está ahora.</translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose another name, or say that it may be replaced.</source>
        <translation>Ya hay un archivo %1. Elija otro nombre, o diga que se puede reemplazar.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>El archivo %1 no se puede escribir: %2.</translation>
    </message>
    <message>
        <source>The command is too long: at most %1 characters are read.</source>
        <translation>El comando es demasiado largo: se leen como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>This is not a curl command: it has to begin with the word curl. Paste that command alone.</source>
        <translation>Esto no es un comando de curl: tiene que empezar por la palabra curl. Pegue solo ese comando.</translation>
    </message>
    <message>
        <source>%1 would make a shell run another command, and OTPost runs nothing. Remove that part, or put the address or text that it belongs to into quotation marks.</source>
        <translation>%1 haría que un intérprete ejecutara otro comando, y OTPost no ejecuta nada. Quite esa parte, o ponga entre comillas la dirección o el texto al que pertenece.</translation>
    </message>
    <message>
        <source>%1 would make a shell read or write a file, and OTPost does neither. Remove that part, or put the text that it belongs to into quotation marks.</source>
        <translation>%1 haría que un intérprete leyera o escribiera un archivo, y OTPost no hace ninguna de las dos cosas. Quite esa parte, o ponga entre comillas el texto al que pertenece.</translation>
    </message>
    <message>
        <source>A second command follows on another line. Paste one command; where it goes on in the next line, the line ends with \ (with ^ in the Windows command prompt).</source>
        <translation>En otra línea sigue un segundo comando. Pegue uno solo; donde continúa en la línea siguiente, la línea termina con \ (con ^ en el símbolo del sistema de Windows).</translation>
    </message>
    <message>
        <source>The quotation mark %1 is opened and never closed. Paste the whole command.</source>
        <translation>Las comillas %1 se abren y no se cierran nunca. Pegue el comando entero.</translation>
    </message>
    <message>
        <source>The character %1 is not what a command has there: a text program has probably changed it. Replace it by straight quotation marks or hyphens.</source>
        <translation>El carácter %1 no es lo que lleva ahí un comando: probablemente lo cambió un programa de texto. Sustitúyalo por comillas rectas o guiones.</translation>
    </message>
    <message>
        <source>%1 reads a file, which OTPost does not do. Put the contents into the command in its place.</source>
        <translation>%1 lee un archivo, cosa que OTPost no hace. Ponga en su lugar el contenido en el comando.</translation>
    </message>
    <message>
        <source>curl has no option %1. Check how it is written.</source>
        <translation>curl no tiene ninguna opción %1. Compruebe cómo se escribe.</translation>
    </message>
    <message>
        <source>OTPost cannot do what the option %1 asks for. Remove it if the provider works without it.</source>
        <translation>OTPost no puede hacer lo que pide la opción %1. Quítela si el proveedor funciona sin ella.</translation>
    </message>
    <message>
        <source>The option %1 needs a value after it. Paste the whole command.</source>
        <translation>La opción %1 necesita un valor detrás. Pegue el comando entero.</translation>
    </message>
    <message>
        <source>The command sends a multipart form (-F), and OTPost sends JSON or name=value pairs. Look for an example with -d, or replace -F by -d if the provider takes both.</source>
        <translation>El comando envía un formulario multiparte (-F), y OTPost envía JSON o pares nombre=valor. Busque un ejemplo con -d, o cambie -F por -d si el proveedor admite ambos.</translation>
    </message>
    <message>
        <source>The command uses the method %1. OTPost sends with POST or GET: look for such an example.</source>
        <translation>El comando usa el método %1. OTPost envía con POST o GET: busque un ejemplo así.</translation>
    </message>
    <message>
        <source>The command sends data with GET, which OTPost does not do. Add -G if it belongs into the address; otherwise remove -X GET.</source>
        <translation>El comando envía datos con GET, cosa que OTPost no hace. Añada -G si van en la dirección; si no, quite -X GET.</translation>
    </message>
    <message>
        <source>The command has no address. Paste the whole command.</source>
        <translation>El comando no tiene dirección. Pegue el comando entero.</translation>
    </message>
    <message>
        <source>The command calls more than one address. Leave one of them; if it is only one, put values with spaces into quotation marks.</source>
        <translation>El comando llama a más de una dirección. Deje una de ellas; si es una sola, ponga entre comillas los valores con espacios.</translation>
    </message>
    <message>
        <source>A header of the command is not written as &apos;Name: value&apos;. Check what follows -H.</source>
        <translation>Una cabecera del comando no está escrita como &apos;Nombre: valor&apos;. Compruebe lo que sigue a -H.</translation>
    </message>
    <message>
        <source>The data of the command is not valid JSON at its line %1, character %2. Check its quotation marks.</source>
        <translation>Los datos del comando no son JSON válido en su línea %1, carácter %2. Compruebe sus comillas.</translation>
    </message>
    <message>
        <source>The command sends data of the type %1. OTPost sends JSON or name=value pairs: look for such an example.</source>
        <translation>El comando envía datos del tipo %1. OTPost envía JSON o pares nombre=valor: busque un ejemplo así.</translation>
    </message>
    <message>
        <source>“%1” is needed.</source>
        <translation>Hace falta «%1».</translation>
    </message>
    <message>
        <source>“%1”: say where it stands in the command. Possible: %2.</source>
        <translation>«%1»: diga en qué parte del comando está. Posibles: %2.</translation>
    </message>
    <message>
        <source>The value given for “%1” is not possible there.</source>
        <translation>El valor dado para «%1» no es posible ahí.</translation>
    </message>
    <message>
        <source>Another OTPost on this data directory serves already, at %1. Stop it first.</source>
        <translation>Otro OTPost en este directorio de datos ya atiende, en %1. Deténgalo primero.</translation>
    </message>
    <message>
        <source>“%1” cannot stand in a web address. Use small letters, digits and hyphens.</source>
        <translation>«%1» no puede estar en una dirección web. Use letras minúsculas, cifras y guiones.</translation>
    </message>
    <message>
        <source>The page “%2” has the address “%1” already. Choose another.</source>
        <translation>La página «%2» ya tiene la dirección «%1». Elija otra.</translation>
    </message>
    <message>
        <source>This picture cannot be the logo: %1</source>
        <translation>Esta imagen no puede ser el logotipo: %1</translation>
    </message>
    <message>
        <source>The logo may have at most %1 KiB, so that the page is there at once on a slow line.</source>
        <translation>El logotipo puede tener como máximo %1 KiB, para que la página aparezca enseguida en una línea lenta.</translation>
    </message>
    <message>
        <source>“%1” is not a colour. Write it like #0E6377.</source>
        <translation>«%1» no es un color. Escríbalo como #0E6377.</translation>
    </message>
    <message>
        <source>Guests could hardly read this: the contrast is %1, and at least %2 is needed. Choose a darker or a lighter colour.</source>
        <translation>Los huéspedes apenas podrían leer esto: el contraste es %1 y hace falta al menos %2. Elija un color más oscuro o más claro.</translation>
    </message>
    <message>
        <source>“%1” is not a country. Use its two letters, such as NO for Norway.</source>
        <translation>«%1» no es un país. Use sus dos letras, como NO para Noruega.</translation>
    </message>
    <message>
        <source>There is no way online called “%1”. There are: %2</source>
        <translation>No hay ningún modo de dar acceso llamado «%1». Hay: %2</translation>
    </message>
    <message>
        <source>%1 needs an address to send the guest to.</source>
        <translation>%1 necesita una dirección a la que enviar al huésped.</translation>
    </message>
    <message>
        <source>“%1” is not an address that guests can be sent to. Write it like http://192.168.88.1/login.</source>
        <translation>«%1» no es una dirección a la que se pueda enviar a los huéspedes. Escríbala como http://192.168.88.1/login.</translation>
    </message>
    <message>
        <source>The key that the access point knows (faskey) is not stored. Set it in the location&apos;s form.</source>
        <translation>La clave que conoce el punto de acceso (faskey) no está guardada. Póngala en el formulario de la ubicación.</translation>
    </message>
    <message>
        <source>The access point sent this device here without what it takes to let it online: %1</source>
        <translation>El punto de acceso envió aquí este dispositivo sin lo necesario para darle acceso: %1</translation>
    </message>
    <message>
        <source>Type your name.</source>
        <translation>Escriba su nombre.</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>Escriba su dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>To go on, accept the terms and conditions.</source>
        <translation>Para continuar, acepte los términos y condiciones.</translation>
    </message>
    <message>
        <source>This page was open for too long. Please try again.</source>
        <translation>Esta página estuvo abierta demasiado tiempo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The form came from another page. Please try again here.</source>
        <translation>El formulario vino de otra página. Inténtelo de nuevo aquí.</translation>
    </message>
    <message>
        <source>No splash page is enabled for the location “%1”.</source>
        <translation>No hay ninguna página de bienvenida activada para la ubicación «%1».</translation>
    </message>
    <message>
        <source>A delivery report whose signature does not fit was not believed.</source>
        <translation>No se dio crédito a un informe de entrega cuya firma no coincide.</translation>
    </message>
    <message>
        <source>A delivery report says neither delivered nor undelivered: %1</source>
        <translation>Un informe de entrega no dice ni entregado ni no entregado: %1</translation>
    </message>
    <message>
        <source>The provider reports that it could not be delivered. %1 %2</source>
        <translation>El proveedor informa de que no se pudo entregar. %1 %2</translation>
    </message>
    <message>
        <source>There is no location called “%1”.</source>
        <translation>No hay ninguna ubicación llamada «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a location. Use up to 100 letters, digits and signs, at least one of them a letter.</source>
        <translation>«%1» no puede ser el nombre de una ubicación. Use hasta 100 letras, cifras y signos, al menos uno de ellos una letra.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a Wi-Fi network: an SSID has 1 to 32 bytes.</source>
        <translation>«%1» no puede ser el nombre de una red Wi-Fi: un SSID tiene de 1 a 32 bytes.</translation>
    </message>
    <message>
        <source>The gateway %1 is named twice. Each stands in a route once.</source>
        <translation>La pasarela %1 se nombra dos veces. Cada una está en una ruta una sola vez.</translation>
    </message>
    <message>
        <source>A route needs at least one gateway.</source>
        <translation>Una ruta necesita al menos una pasarela.</translation>
    </message>
    <message>
        <source>All gateways of this route are disabled. Enable one on the Gateways page, or put another gateway on the route.</source>
        <translation>Todas las pasarelas de esta ruta están desactivadas. Active una en la página Pasarelas, o ponga otra pasarela en la ruta.</translation>
    </message>
    <message>
        <source>A failure can be rehearsed only where another gateway could take over: enable a second one on this route.</source>
        <translation>Un fallo solo se puede ensayar donde otra pasarela podría relevar: active una segunda en esta ruta.</translation>
    </message>
    <message>
        <source>An idempotency key has 1 to %1 printable characters without spaces at its ends.</source>
        <translation>Una clave de idempotencia tiene de 1 a %1 caracteres imprimibles, sin espacios en los extremos.</translation>
    </message>
    <message>
        <source>This idempotency key was used for another message (id %1). Use a new key for a new message.</source>
        <translation>Esta clave de idempotencia se usó para otro mensaje (id. %1). Use una clave nueva para un mensaje nuevo.</translation>
    </message>
    <message>
        <source>The lifetime must be between %1 and %2 seconds.</source>
        <translation>La vigencia tiene que estar entre %1 y %2 segundos.</translation>
    </message>
    <message>
        <source>The message %1 is no customer code. Only a customer code is sent again by the next gateway.</source>
        <translation>El mensaje %1 no es un código de cliente. Solo un código de cliente lo vuelve a enviar la siguiente pasarela.</translation>
    </message>
    <message>
        <source>The code of message %1 is not kept any more: its lifetime is over. Ask for a new code.</source>
        <translation>El código del mensaje %1 ya no se guarda: su vigencia terminó. Pida un código nuevo.</translation>
    </message>
    <message>
        <source>Message %1 has the status “%2”. Only a message whose status is Unknown can be marked as sent or not sent.</source>
        <translation>El mensaje %1 tiene el estado «%2». Solo un mensaje cuyo estado es Incierto puede marcarse como enviado o no enviado.</translation>
    </message>
    <message>
        <source>Message %1 to this number is still waiting or being sent, so nothing was erased. Try again once it has ended.</source>
        <translation>El mensaje %1 a este número sigue esperando o se está enviando, así que no se borró nada. Inténtelo de nuevo cuando haya terminado.</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Detenido antes del final.</translation>
    </message>
    <message>
        <source>Type a name for the view.</source>
        <translation>Escriba un nombre para la vista.</translation>
    </message>
    <message>
        <source>There are no messages in %1. The first line names the columns (to,message), each further line is a message.</source>
        <translation>No hay mensajes en %1. La primera línea nombra las columnas (to,message); cada línea siguiente es un mensaje.</translation>
    </message>
    <message>
        <source>The file is too large: at most %1 MiB and %2 rows are sent at once. Split it.</source>
        <translation>El archivo es demasiado grande: como máximo se envían %1 MiB y %2 filas de una vez. Divídalo.</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8 text. Save the file as “CSV UTF-8”.</source>
        <translation>La línea %1 no es texto UTF-8. Guarde el archivo como «CSV UTF-8».</translation>
    </message>
    <message>
        <source>The quotation mark in line %1 is never closed.</source>
        <translation>Las comillas de la línea %1 no se cierran nunca.</translation>
    </message>
    <message>
        <source>In line %1, something follows a closing quotation mark. A quotation mark inside a text is written twice.</source>
        <translation>En la línea %1, algo sigue a unas comillas de cierre. Unas comillas dentro de un texto se escriben dos veces.</translation>
    </message>
    <message>
        <source>There is no column “%1”. The first line names the columns; it has: %2.</source>
        <translation>No hay ninguna columna «%1». La primera línea nombra las columnas; tiene: %2.</translation>
    </message>
    <message>
        <source>The column “%1” is there twice.</source>
        <translation>La columna «%1» está dos veces.</translation>
    </message>
    <message>
        <source>Line %1 has %2 fields, the first line names %3.</source>
        <translation>La línea %1 tiene %2 campos, la primera línea nombra %3.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Nothing of %1 was sent before, so there is nothing to resume. Send it without --resume.</source>
        <translation>De %1 no se había enviado nada, así que no hay nada que reanudar. Envíe sin --resume.</translation>
    </message>
    <message>
        <source>It could not be sent within its lifetime of %1 seconds.</source>
        <translation>No se pudo enviar dentro de su vigencia de %1 segundos.</translation>
    </message>
    <message>
        <source>OTPost ended while this was on its way to the gateway: it may have been sent. It is not sent again by itself.</source>
        <translation>OTPost terminó mientras esto iba camino de la pasarela: puede que se haya enviado. No se vuelve a enviar solo.</translation>
    </message>
    <message>
        <source>OTPost ended before this was sent, and the code was only in its memory. Ask for a new code.</source>
        <translation>OTPost terminó antes de que esto se enviara, y el código solo estaba en su memoria. Pida un código nuevo.</translation>
    </message>
    <message>
        <source>The gateway was deleted or disabled before it was this message&apos;s turn.</source>
        <translation>La pasarela se eliminó o se desactivó antes de que le tocara a este mensaje.</translation>
    </message>
    <message>
        <source>The gateway rests until %1: %2</source>
        <translation>La pasarela descansa hasta %1: %2</translation>
    </message>
    <message>
        <source>The gateway has had its %1 messages for today.</source>
        <translation>La pasarela ya ha tenido sus %1 mensajes de hoy.</translation>
    </message>
    <message>
        <source>The provider takes no more messages for now, and gets a pause of %1 s.</source>
        <translation>El proveedor no toma más mensajes por ahora, y se le da una pausa de %1 s.</translation>
    </message>
    <message>
        <source>Sending was stopped before it was this message&apos;s turn.</source>
        <translation>El envío se detuvo antes de que le tocara a este mensaje.</translation>
    </message>
    <message>
        <source>The file sender.lock in the data directory cannot be used: %1.</source>
        <translation>El archivo sender.lock del directorio de datos no se puede usar: %1.</translation>
    </message>
    <message>
        <source>Rehearsed: for this test the gateway counted as not reachable. It was not called.</source>
        <translation>Ensayado: en esta prueba la pasarela contaba como inaccesible. No se la llamó.</translation>
    </message>
    <message>
        <source>Type the Lua script, or switch the script off.</source>
        <translation>Escriba el script de Lua, o desactive el script.</translation>
    </message>
    <message>
        <source>The script is too long: at most %1 KiB.</source>
        <translation>El script es demasiado largo: como máximo %1 KiB.</translation>
    </message>
    <message>
        <source>The script failed in line %1: %2</source>
        <translation>El script falló en la línea %1: %2</translation>
    </message>
    <message>
        <source>The script did not finish within %1 ms and was stopped.</source>
        <translation>El script no terminó en %1 ms y se detuvo.</translation>
    </message>
    <message>
        <source>The script needed more than %1 MiB of memory and was stopped.</source>
        <translation>El script necesitó más de %1 MiB de memoria y se detuvo.</translation>
    </message>
    <message>
        <source>The script gave back more than %1 KiB.</source>
        <translation>El script devolvió más de %1 KiB.</translation>
    </message>
    <message>
        <source>The script&apos;s worker ended without an answer (%1).</source>
        <translation>El proceso del script terminó sin respuesta (%1).</translation>
    </message>
    <message>
        <source>The script&apos;s function %1 returned something that cannot be used: %2</source>
        <translation>La función %1 del script devolvió algo que no se puede usar: %2</translation>
    </message>
    <message>
        <source>The program that runs Lua scripts cannot be started (%1): %2. Install OTPost again.</source>
        <translation>El programa que ejecuta los scripts de Lua no se puede iniciar (%1): %2. Instale OTPost otra vez.</translation>
    </message>
    <message>
        <source>The script asked for a request to %1, which is not a host of this gateway. A script may talk to the hosts of its gateway&apos;s addresses only.</source>
        <translation>El script pidió una petición a %1, que no es un servidor de esta pasarela. Un script solo puede hablar con los servidores de las direcciones de su pasarela.</translation>
    </message>
    <message>
        <source>The request that the script asked for did not succeed: %1</source>
        <translation>La petición que pidió el script no tuvo éxito: %1</translation>
    </message>
    <message>
        <source>The script says: %1</source>
        <translation>El script dice: %1</translation>
    </message>
    <message>
        <source>There is no gateway with the id %1.</source>
        <translation>No hay ninguna pasarela con el id. %1.</translation>
    </message>
    <message>
        <source>There is no message with the id %1.</source>
        <translation>No hay ningún mensaje con el id. %1.</translation>
    </message>
    <message>
        <source>There is no setting called “%1”.</source>
        <translation>No hay ningún ajuste llamado «%1».</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>El archivo %1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>No gateway is enabled. Add one, or enable one, on the Gateways page.</source>
        <translation>Ninguna pasarela está activada. Añada una, o active una, en la página Pasarelas.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer. On Linux, install and start GNOME Keyring or KWallet and log in to a desktop session. On a server, keep the secrets in an encrypted file: “otpost-cli secrets move vault --vault FILE”.</source>
        <translation>Ningún llavero responde en este equipo. En Linux, instale e inicie GNOME Keyring o KWallet e inicie una sesión de escritorio. En un servidor, guarde los secretos en un archivo cifrado: «otpost-cli secrets move vault --vault FILE».</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>El llavero está bloqueado. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow OTPost to use it when asked, and try again.</source>
        <translation>El llavero denegó el acceso. Permita que OTPost lo use cuando se le pregunte e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain did not answer within %1 seconds. Look for a window that asks for its password, and try again.</source>
        <translation>El llavero no respondió en %1 segundos. Busque una ventana que pida su contraseña e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain failed: %1. If it was restarted, close OTPost and start it again.</source>
        <translation>El llavero falló: %1. Si se reinició, cierre OTPost y vuelva a iniciarlo.</translation>
    </message>
    <message>
        <source>The vault %1 is not there. Put it back from a backup. If it is lost for good, start a new one with “otpost-cli secrets move vault --vault FILE --abandon” and type the secrets again.</source>
        <translation>El almacén cifrado %1 no está. Recupérelo de una copia de seguridad. Si se perdió para siempre, empiece uno nuevo con «otpost-cli secrets move vault --vault FILE --abandon» y escriba los secretos otra vez.</translation>
    </message>
    <message>
        <source>The vault %1 needs its passphrase. Name a file that holds it in OTPOST_VAULT_PASSPHRASE_FILE, pass the systemd credential otpost-vault, or run otpost-cli on a terminal, where it asks.</source>
        <translation>El almacén cifrado %1 necesita su frase de contraseña. Indique en OTPOST_VAULT_PASSPHRASE_FILE un archivo que la contenga, pase la credencial de systemd otpost-vault, o ejecute otpost-cli en una terminal, donde la pide.</translation>
    </message>
    <message>
        <source>The passphrase of the vault cannot be read from %1: %2. Check the path and its permissions.</source>
        <translation>La frase de contraseña del almacén cifrado no se puede leer de %1: %2. Compruebe la ruta y sus permisos.</translation>
    </message>
    <message>
        <source>There is no passphrase in %1. Give the vault&apos;s passphrase in one line.</source>
        <translation>No hay frase de contraseña en %1. Ponga la frase del almacén cifrado en una línea.</translation>
    </message>
    <message>
        <source>Anybody on this computer can change the passphrase file %1. Take that right away (chmod 600) and try again.</source>
        <translation>Cualquiera en este equipo puede cambiar el archivo de la frase de contraseña %1. Quite ese permiso (chmod 600) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Nothing was made; try again.</source>
        <translation>Las dos frases de contraseña no son iguales. No se creó nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the vault %1. Check it and try again; nothing was changed.</source>
        <translation>Esta no es la frase de contraseña del almacén cifrado %1. Compruébela e inténtelo de nuevo; no se cambió nada.</translation>
    </message>
    <message>
        <source>The file %1 is not an OTPost vault. Choose another name for the vault; nothing was changed.</source>
        <translation>El archivo %1 no es un almacén cifrado de OTPost. Elija otro nombre para el almacén; no se cambió nada.</translation>
    </message>
    <message>
        <source>The vault %1 was written by a newer version of OTPost (format %2, this one knows %3). Install the newer version; nothing was changed.</source>
        <translation>El almacén cifrado %1 lo escribió una versión más nueva de OTPost (formato %2, esta conoce %3). Instale la versión más nueva; no se cambió nada.</translation>
    </message>
    <message>
        <source>The vault %1 is damaged: it was cut or changed. Put it back from a backup; nothing was written.</source>
        <translation>El almacén cifrado %1 está dañado: se cortó o se cambió. Recupérelo de una copia de seguridad; no se escribió nada.</translation>
    </message>
    <message>
        <source>The vault %1 cannot be read: %2. Check that it is a file, and that this user may read it.</source>
        <translation>El almacén cifrado %1 no se puede leer: %2. Compruebe que es un archivo y que este usuario puede leerlo.</translation>
    </message>
    <message>
        <source>The vault %1 cannot be written: %2. What it held is unchanged. Check the free space, and that this user may write to its folder.</source>
        <translation>El almacén cifrado %1 no se puede escribir: %2. Lo que contenía no ha cambiado. Compruebe el espacio libre y que este usuario puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>Another program is using the vault %1 and does not let go. Close it and try again.</source>
        <translation>Otro programa está usando el almacén cifrado %1 y no lo suelta. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is not enough memory to open the vault: %1 MiB are needed. Close other programs and try again.</source>
        <translation>No hay memoria suficiente para abrir el almacén cifrado: hacen falta %1 MiB. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This data directory keeps its secrets in %1, not in %2. Leave --vault out, or change the store with “otpost-cli secrets move”.</source>
        <translation>Este directorio de datos guarda sus secretos en %1, no en %2. Omita --vault, o cambie el almacén con «otpost-cli secrets move».</translation>
    </message>
    <message>
        <source>This data directory keeps its secrets in a store that this version of OTPost does not know (%1). Install a newer version.</source>
        <translation>Este directorio de datos guarda sus secretos en un almacén que esta versión de OTPost no conoce (%1). Instale una versión más nueva.</translation>
    </message>
    <message>
        <source>The value of “%1” of the gateway %2 did not arrive as it was. Nothing was moved; try again.</source>
        <translation>El valor de «%1» de la pasarela %2 no llegó tal como era. No se movió nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The data directory %1 cannot be created: %2. Choose another one with --data-dir.</source>
        <translation>El directorio de datos %1 no se puede crear: %2. Elija otro con --data-dir.</translation>
    </message>
    <message>
        <source>The data directory %1 cannot be written. Change its permissions, or choose another one with --data-dir.</source>
        <translation>En el directorio de datos %1 no se puede escribir. Cambie sus permisos, o elija otro con --data-dir.</translation>
    </message>
    <message>
        <source>The data directory %1 is on a network share (%2), where a database can be damaged. Choose a directory on a local disk with --data-dir.</source>
        <translation>El directorio de datos %1 está en un recurso compartido de red (%2), donde una base de datos puede dañarse. Elija con --data-dir un directorio en un disco local.</translation>
    </message>
    <message>
        <source>The data in %1 was written by a newer version of OTPost (schema %2, this one knows %3). Install the newer version; nothing was changed.</source>
        <translation>Los datos de %1 los escribió una versión más nueva de OTPost (esquema %2, esta conoce %3). Instale la versión más nueva; no se cambió nada.</translation>
    </message>
    <message>
        <source>Another program is using the data in %1 and does not let go. Close it and try again.</source>
        <translation>Otro programa está usando los datos de %1 y no los suelta. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file %1 is not an OTPost database. Move it away, or choose another data directory with --data-dir.</source>
        <translation>El archivo %1 no es una base de datos de OTPost. Muévalo, o elija otro directorio de datos con --data-dir.</translation>
    </message>
    <message>
        <source>The database %1 is damaged. Restore it from a backup; copies made before an upgrade lie beside it.</source>
        <translation>La base de datos %1 está dañada. Restáurela de una copia de seguridad; las copias hechas antes de una actualización están a su lado.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again; nothing was lost.</source>
        <translation>El disco está lleno. Libere espacio e inténtelo de nuevo; no se perdió nada.</translation>
    </message>
    <message>
        <source>The database failed: %1</source>
        <translation>La base de datos falló: %1</translation>
    </message>
</context>
<context>
    <name>GatewayFields</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Shown in the list and the log.</source>
        <translation>Se muestra en la lista y en el registro.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Custom: any provider with an HTTP address. Twilio: built in.</source>
        <translation>Custom: cualquier proveedor con una dirección HTTP. Twilio: integrado.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>http or https. Placeholders are allowed after the host name.</source>
        <translation>http o https. Se permiten marcadores después del nombre del servidor.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>What %FROM% stands for: a number, a short code or up to 11 letters and digits.</source>
        <translation>Lo que representa %FROM%: un número, un número corto o hasta 11 letras y cifras.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>With GET, the payload is the query.</source>
        <translation>Con GET, la carga útil es la consulta.</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Tipo de contenido</translation>
    </message>
    <message>
        <source>JSON only with POST.</source>
        <translation>JSON solo con POST.</translation>
    </message>
    <message>
        <source>Use custom Lua script</source>
        <translation>Usar un script de Lua propio</translation>
    </message>
    <message>
        <source>For providers that no template fits: the script makes the payload.</source>
        <translation>Para proveedores a los que no se ajusta ninguna plantilla: el script hace la carga útil.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Carga útil</translation>
    </message>
    <message>
        <source>What the provider gets. Values are escaped for the place where they stand.</source>
        <translation>Lo que recibe el proveedor. Los valores se escapan según el lugar en que están.</translation>
    </message>
    <message>
        <source>Lua script</source>
        <translation>Script de Lua</translation>
    </message>
    <message>
        <source>Returns the payload, or defines build, judge and balance.</source>
        <translation>Devuelve la carga útil, o define build, judge y balance.</translation>
    </message>
    <message>
        <source>Verify SSL certificate</source>
        <translation>Verificar el certificado SSL</translation>
    </message>
    <message>
        <source>Keep this on unless the gateway is on your own network.</source>
        <translation>Déjelo activado salvo que la pasarela esté en su propia red.</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>Autoridad de certificación propia</translation>
    </message>
    <message>
        <source>PEM certificates. Where given, only servers that these vouch for are trusted.</source>
        <translation>Certificados PEM. Donde se indican, solo se confía en los servidores por los que responden.</translation>
    </message>
    <message>
        <source>Success response</source>
        <translation>Respuesta de éxito</translation>
    </message>
    <message>
        <source>Text in the body, upper and lower case as here. Empty: any 2xx status.</source>
        <translation>Texto en el cuerpo, con mayúsculas y minúsculas como aquí. Vacío: cualquier estado 2xx.</translation>
    </message>
    <message>
        <source>Success path</source>
        <translation>Ruta de éxito</translation>
    </message>
    <message>
        <source>A place in the JSON response and its value: messages.0.status=0</source>
        <translation>Un lugar de la respuesta JSON y su valor: messages.0.status=0</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>Cabeceras propias</translation>
    </message>
    <message>
        <source>Values are kept in the keychain. Example: Authorization</source>
        <translation>Los valores se guardan en el llavero. Ejemplo: Authorization</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>For keys in the address or the payload: %SECRET:name% stands for the value.</source>
        <translation>Para claves en la dirección o la carga útil: %SECRET:name% representa el valor.</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>Account SID</translation>
    </message>
    <message>
        <source>On the start page of the Twilio Console. Begins with AC.</source>
        <translation>En la página de inicio de la consola de Twilio. Empieza por AC.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Your Account SID, which is also what empty means. Safer: a Standard API key, which begins with SK.</source>
        <translation>Su Account SID, que es también lo que significa dejarlo vacío. Más seguro: una clave de API estándar, que empieza por SK.</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>Secreto de API</translation>
    </message>
    <message>
        <source>Your Auth Token, or the secret that came with the API key.</source>
        <translation>Su Auth Token, o el secreto que vino con la clave de API.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Remitente (From)</translation>
    </message>
    <message>
        <source>A number with +, a short code, up to 11 letters and digits, or a Messaging Service SID (MG…).</source>
        <translation>Un número con +, un número corto, hasta 11 letras y cifras, o un Messaging Service SID (MG…).</translation>
    </message>
    <message>
        <source>Auth Token</source>
        <translation>Auth Token</translation>
    </message>
    <message>
        <source>Only to check the signature of delivery reports, where the API secret is another.</source>
        <translation>Solo para comprobar la firma de los informes de entrega, donde el secreto de API es otro.</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Dirección de la API</translation>
    </message>
    <message>
        <source>Another one for other regions or a proxy: https://api.dublin.ie1.twilio.com</source>
        <translation>Otra para otras regiones o un proxy: https://api.dublin.ie1.twilio.com</translation>
    </message>
    <message>
        <source>Timeout (ms)</source>
        <translation>Tiempo de espera (ms)</translation>
    </message>
    <message>
        <source>Longest silence of the provider.</source>
        <translation>Silencio más largo del proveedor.</translation>
    </message>
    <message>
        <source>Deadline (ms)</source>
        <translation>Plazo (ms)</translation>
    </message>
    <message>
        <source>Longest time for the whole call.</source>
        <translation>Tiempo máximo de toda la llamada.</translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation>Mensajes por segundo</translation>
    </message>
    <message>
        <source>As many as your contract allows; 0.5 is one every two seconds. Empty: no limit.</source>
        <translation>Los que permita su contrato; 0.5 es uno cada dos segundos. Vacío: sin límite.</translation>
    </message>
    <message>
        <source>Messages at once</source>
        <translation>Mensajes a la vez</translation>
    </message>
    <message>
        <source>Most calls of this gateway under way together.</source>
        <translation>Máximo de llamadas de esta pasarela en curso a la vez.</translation>
    </message>
    <message>
        <source>Messages per day</source>
        <translation>Mensajes al día</translation>
    </message>
    <message>
        <source>Once it has had so many, the next gateway serves until midnight. 0: any number.</source>
        <translation>Cuando ha tenido tantos, la siguiente pasarela atiende hasta medianoche. 0: cualquier número.</translation>
    </message>
    <message>
        <source>Minimum balance</source>
        <translation>Saldo mínimo</translation>
    </message>
    <message>
        <source>Below it you are told. Up to four decimals.</source>
        <translation>Por debajo se le avisa. Hasta cuatro decimales.</translation>
    </message>
    <message>
        <source>Check balance</source>
        <translation>Comprobar el saldo</translation>
    </message>
    <message>
        <source>Ask for the balance from time to time.</source>
        <translation>Preguntar el saldo de vez en cuando.</translation>
    </message>
    <message>
        <source>Check URL</source>
        <translation>URL de consulta</translation>
    </message>
    <message>
        <source>Where to ask. The headers above are sent along; %SECRET:name% may stand in it.</source>
        <translation>Dónde preguntar. Se envían también las cabeceras de arriba; puede contener %SECRET:name%.</translation>
    </message>
    <message>
        <source>Field name</source>
        <translation>Nombre del campo</translation>
    </message>
    <message>
        <source>Where the number stands in the response: balance, or data.balance. Empty: the first number.</source>
        <translation>Dónde está el número en la respuesta: balance, o data.balance. Vacío: el primer número.</translation>
    </message>
    <message>
        <source>Check method</source>
        <translation>Método de consulta</translation>
    </message>
    <message>
        <source>GET unless the provider says otherwise.</source>
        <translation>GET salvo que el proveedor diga otra cosa.</translation>
    </message>
    <message>
        <source>Divisor</source>
        <translation>Divisor</translation>
    </message>
    <message>
        <source>100 where the provider counts in cents.</source>
        <translation>100 donde el proveedor cuenta en céntimos.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>How often to ask.</source>
        <translation>Cada cuánto se pregunta.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Dashboard notifications</source>
        <translation>Avisos en el panel</translation>
    </message>
    <message>
        <source>A warning on the dashboard and on the desktop.</source>
        <translation>Una advertencia en el panel y en el escritorio.</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>A gateway that is not enabled serves nowhere.</source>
        <translation>Una pasarela que no está activada no atiende en ninguna parte.</translation>
    </message>
    <message>
        <source>Who is told of a low balance and other trouble with it, with commas between. Empty: the addresses of the settings.</source>
        <translation>A quién se avisa de un saldo bajo y otros problemas con ella, separados por comas. Vacío: las direcciones de los ajustes.</translation>
    </message>
</context>
<context>
    <name>GatewayForm</name>
    <message>
        <source>Time limits</source>
        <translation>Límites de tiempo</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Custom</translation>
    </message>
    <message>
        <source>Every 5 minutes</source>
        <translation>Cada 5 minutos</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Cada hora</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Any 2xx status</source>
        <translation>Cualquier estado 2xx</translation>
    </message>
    <message>
        <source>Replace with %1</source>
        <translation>Reemplazar por %1</translation>
    </message>
</context>
<context>
    <name>GatewayWarning</name>
    <message>
        <source>With http your secrets travel unencrypted, and anyone on the way can read them. Use https if the provider offers it.</source>
        <translation>Con http sus secretos viajan sin cifrar, y cualquiera en el camino puede leerlos. Use https si el proveedor lo ofrece.</translation>
    </message>
    <message>
        <source>The certificate is not checked: whoever sits between you and the gateway can read secrets and codes.</source>
        <translation>El certificado no se comprueba: quien esté entre usted y la pasarela puede leer secretos y códigos.</translation>
    </message>
    <message>
        <source>The recipient is in neither URL nor payload. Add %TO%.</source>
        <translation>El destinatario no está ni en la URL ni en la carga útil. Añada %TO%.</translation>
    </message>
    <message>
        <source>The text is in neither URL nor payload. Add %MESSAGE%.</source>
        <translation>El texto no está ni en la URL ni en la carga útil. Añada %MESSAGE%.</translation>
    </message>
</context>
<context>
    <name>GuestDesk</name>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>hace %n s</numerusform>
            <numerusform>hace %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>hace %n h</numerusform>
            <numerusform>hace %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent to this number.</source>
        <translation>No se envió nada a este número.</translation>
    </message>
    <message>
        <source>Waiting for its turn since %1.</source>
        <translation>Espera su turno desde %1.</translation>
    </message>
    <message>
        <source>Being sent by %1 right now.</source>
        <translation>%1 lo está enviando ahora mismo.</translation>
    </message>
    <message>
        <source>Sent %1, not confirmed.</source>
        <translation>Enviado %1, sin confirmar.</translation>
    </message>
    <message>
        <source>Sent by %1 %2, not confirmed.</source>
        <translation>Enviado por %1 %2, sin confirmar.</translation>
    </message>
    <message>
        <source>Delivered by %1 %2.</source>
        <translation>Entregado por %1 %2.</translation>
    </message>
    <message>
        <source>%1 could not deliver it, as it said %2.</source>
        <translation>%1 no pudo entregarlo, según dijo %2.</translation>
    </message>
    <message>
        <source>Not sent, %1.</source>
        <translation>No enviado, %1.</translation>
    </message>
    <message>
        <source>Handed to %1 %2; whether it was sent is not known.</source>
        <translation>Entregado a %1 %2; no se sabe si se envió.</translation>
    </message>
    <message>
        <source>Not sent: its time was over %1.</source>
        <translation>No enviado: su tiempo terminó %1.</translation>
    </message>
    <message>
        <source>It was no code.</source>
        <translation>No era un código.</translation>
    </message>
    <message>
        <source>It is still on its way.</source>
        <translation>Todavía está en camino.</translation>
    </message>
    <message>
        <source>The code is used or no longer valid. The guest has to ask for a new one.</source>
        <translation>El código está usado o ya no es válido. El huésped tiene que pedir uno nuevo.</translation>
    </message>
    <message>
        <source>No gateway is switched on for this venue.</source>
        <translation>No hay ninguna pasarela activada para este lugar.</translation>
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
        <translation>Todavía no probada</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactiva</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Falla</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Descansa</translation>
    </message>
    <message>
        <source>Trying</source>
        <translation>Probando</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>time of day</comment>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>Tried by the next message</source>
        <translation>La prueba el próximo mensaje</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <comment>date or time</comment>
        <translation>Usada por última vez %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>99.2% of 842 calls</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>99.2% of 842, 0.6 s</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) in the last 24 hours, %1 accepted.</source>
        <translation>
            <numerusform>%n llamada en las últimas 24 horas, %1 aceptadas.</numerusform>
            <numerusform>%n llamadas en las últimas 24 horas, %1 aceptadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Half of them took %1 or less.</source>
        <translation>La mitad de ellas tardó %1 o menos.</translation>
    </message>
    <message>
        <source>Last used %1.</source>
        <translation>Usada por última vez %1.</translation>
    </message>
</context>
<context>
    <name>LogExport</name>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>it is neither a PNG nor a JPEG, or it is damaged.</source>
        <translation>no es ni PNG ni JPEG, o está dañada.</translation>
    </message>
    <message>
        <source>it may have at most 2000 pixels on each side.</source>
        <translation>puede tener como máximo 2000 píxeles por lado.</translation>
    </message>
</context>
<context>
    <name>LogoFit</name>
    <message>
        <source>it is not a picture that can be read.</source>
        <translation>no es una imagen que se pueda leer.</translation>
    </message>
</context>
<context>
    <name>LuaNames</name>
    <message>
        <source>You define it. Returns the payload, or a table of url, method, headers, body.</source>
        <translation>La define usted. Devuelve la carga útil, o una tabla de url, method, headers, body.</translation>
    </message>
    <message>
        <source>You define it. Returns the outcome: &quot;accepted&quot;, &quot;rejected-gateway&quot;, &quot;rejected-recipient&quot;, &quot;unreachable&quot; or &quot;unknown&quot;; then a detail and the id.</source>
        <translation>La define usted. Devuelve el resultado: &quot;accepted&quot;, &quot;rejected-gateway&quot;, &quot;rejected-recipient&quot;, &quot;unreachable&quot; o &quot;unknown&quot;; después un detalle y el id.</translation>
    </message>
    <message>
        <source>You define it. Returns the balance and its currency.</source>
        <translation>La define usted. Devuelve el saldo y su moneda.</translation>
    </message>
    <message>
        <source>The message that is to be sent.</source>
        <translation>El mensaje que se va a enviar.</translation>
    </message>
    <message>
        <source>The recipient: +4915112345678</source>
        <translation>El destinatario: +4915112345678</translation>
    </message>
    <message>
        <source>The recipient without plus sign.</source>
        <translation>El destinatario sin el signo más.</translation>
    </message>
    <message>
        <source>The recipient without country code.</source>
        <translation>El destinatario sin prefijo de país.</translation>
    </message>
    <message>
        <source>The recipient&apos;s country, such as DE; empty where not known.</source>
        <translation>El país del destinatario, como DE; vacío donde no se conoce.</translation>
    </message>
    <message>
        <source>The text.</source>
        <translation>El texto.</translation>
    </message>
    <message>
        <source>True where the text needs UCS-2.</source>
        <translation>Verdadero donde el texto necesita UCS-2.</translation>
    </message>
    <message>
        <source>The name of the location.</source>
        <translation>El nombre de la ubicación.</translation>
    </message>
    <message>
        <source>The gateway&apos;s sender.</source>
        <translation>El remitente de la pasarela.</translation>
    </message>
    <message>
        <source>The code alone; customer codes only.</source>
        <translation>Solo el código; únicamente en códigos de cliente.</translation>
    </message>
    <message>
        <source>The id of the message.</source>
        <translation>El id. del mensaje.</translation>
    </message>
    <message>
        <source>What kind of message it is.</source>
        <translation>Qué clase de mensaje es.</translation>
    </message>
    <message>
        <source>The status, such as 200.</source>
        <translation>El estado, como 200.</translation>
    </message>
    <message>
        <source>The headers, with their names in lower case.</source>
        <translation>Las cabeceras, con sus nombres en minúsculas.</translation>
    </message>
    <message>
        <source>The body.</source>
        <translation>El cuerpo.</translation>
    </message>
    <message>
        <source>The value of one of the gateway&apos;s secrets.</source>
        <translation>El valor de uno de los secretos de la pasarela.</translation>
    </message>
    <message>
        <source>The value as JSON.</source>
        <translation>El valor como JSON.</translation>
    </message>
    <message>
        <source>What the JSON says; nil and a reason where it is none.</source>
        <translation>Lo que dice el JSON; nil y un motivo donde no lo es.</translation>
    </message>
    <message>
        <source>The table, as an array even where it is empty.</source>
        <translation>La tabla, como matriz aunque esté vacía.</translation>
    </message>
    <message>
        <source>JSON&apos;s null.</source>
        <translation>El null de JSON.</translation>
    </message>
    <message>
        <source>The bytes as base64.</source>
        <translation>Los bytes en base64.</translation>
    </message>
    <message>
        <source>The bytes; nil where it is no base64.</source>
        <translation>Los bytes; nil donde no es base64.</translation>
    </message>
    <message>
        <source>The bytes as hexadecimal digits.</source>
        <translation>Los bytes como cifras hexadecimales.</translation>
    </message>
    <message>
        <source>The bytes; nil where they are no hexadecimal digits.</source>
        <translation>Los bytes; nil donde no son cifras hexadecimales.</translation>
    </message>
    <message>
        <source>The text percent-encoded, for an address.</source>
        <translation>El texto con codificación por porcentaje, para una dirección.</translation>
    </message>
    <message>
        <source>The table as form data, names in order.</source>
        <translation>La tabla como datos de formulario, nombres en orden.</translation>
    </message>
    <message>
        <source>form: &quot;hex&quot; (as it is without), &quot;base64&quot; or &quot;raw&quot;.</source>
        <translation>forma: &quot;hex&quot; (como sin ella), &quot;base64&quot; o &quot;raw&quot;.</translation>
    </message>
    <message>
        <source>Seconds since 1970; with a format the time in UTC: time(&quot;%Y-%m-%dT%H:%M:%SZ&quot;)</source>
        <translation>Segundos desde 1970; con un formato, la hora en UTC: time(&quot;%Y-%m-%dT%H:%M:%SZ&quot;)</translation>
    </message>
    <message>
        <source>A random UUID.</source>
        <translation>Un UUID aleatorio.</translation>
    </message>
    <message>
        <source>Keeps a value for later runs. With the key alone: gives it back.</source>
        <translation>Guarda un valor para ejecuciones posteriores. Solo con la clave: lo devuelve.</translation>
    </message>
    <message>
        <source>A request in between, for a token or the like. Gives status, headers and body.</source>
        <translation>Una petición intermedia, para un token o algo parecido. Da status, headers y body.</translation>
    </message>
    <message>
        <source>Shows values when the script is tried.</source>
        <translation>Muestra valores cuando se prueba el script.</translation>
    </message>
</context>
<context>
    <name>NumberErasure</name>
    <message>
        <source>Removing messages…</source>
        <translation>Quitando mensajes…</translation>
    </message>
    <message>
        <source>Looking for the number in other messages…</source>
        <translation>Buscando el número en otros mensajes…</translation>
    </message>
    <message>
        <source>Cleaning the search index…</source>
        <translation>Limpiando el índice de búsqueda…</translation>
    </message>
    <message>
        <source>Emptying files…</source>
        <translation>Vaciando archivos…</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>Sweden and worldwide</source>
        <translation>Suecia y todo el mundo</translation>
    </message>
    <message>
        <source>API username</source>
        <translation>Usuario de la API</translation>
    </message>
    <message>
        <source>On your account page. Begins with u.</source>
        <translation>En la página de su cuenta. Empieza por u.</translation>
    </message>
    <message>
        <source>API password</source>
        <translation>Contraseña de la API</translation>
    </message>
    <message>
        <source>On the same page.</source>
        <translation>En la misma página.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>A number with + or 3 to 11 letters and digits.</source>
        <translation>Un número con + o de 3 a 11 letras y cifras.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer has not been confirmed in its documentation: any 2xx status counts as sent. Send a test and look at the answer.</source>
        <translation>La respuesta del proveedor no está confirmada en su documentación: cualquier estado 2xx cuenta como enviado. Envíe una prueba y mire la respuesta.</translation>
    </message>
    <message>
        <source>Where the balance stands in the answer has not been confirmed in the provider&apos;s own documentation. It is divided by 10000; sources differ about that, so compare it with your account page once.</source>
        <translation>En qué lugar de la respuesta está el saldo no está confirmado en la documentación del propio proveedor. Se divide entre 10000; las fuentes no coinciden en ello, así que compárelo una vez con la página de su cuenta.</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>África</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Of your Africa&apos;s Talking application.</source>
        <translation>El de su aplicación de Africa&apos;s Talking.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>From the settings of the same application.</source>
        <translation>De los ajustes de la misma aplicación.</translation>
    </message>
    <message>
        <source>A registered short code or name. Left out, AFRICASTKNG is used.</source>
        <translation>Un número corto o un nombre registrado. Si se omite, se usa AFRICASTKNG.</translation>
    </message>
    <message>
        <source>Which answer means success has not been confirmed in the provider&apos;s own documentation. Send a test and look at the answer.</source>
        <translation>Qué respuesta significa éxito no está confirmado en la documentación del propio proveedor. Envíe una prueba y mire la respuesta.</translation>
    </message>
    <message>
        <source>Where the balance stands in the answer has not been confirmed in the provider&apos;s own documentation.</source>
        <translation>En qué lugar de la respuesta está el saldo no está confirmado en la documentación del propio proveedor.</translation>
    </message>
    <message>
        <source>Wherever your own phone is</source>
        <translation>Donde esté su propio teléfono</translation>
    </message>
    <message>
        <source>Address of the phone</source>
        <translation>Dirección del teléfono</translation>
    </message>
    <message>
        <source>As the app shows it, such as 192.168.1.20. With :port where it is not 8080.</source>
        <translation>Como la muestra la aplicación, por ejemplo 192.168.1.20. Con :puerto donde no sea 8080.</translation>
    </message>
    <message>
        <source>As the app shows it.</source>
        <translation>Como lo muestra la aplicación.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The phone takes plain http, so use it only in a network that you trust.</source>
        <translation>El teléfono admite http sin cifrar, así que úselo solo en una red de confianza.</translation>
    </message>
    <message>
        <source>There is no balance to ask for.</source>
        <translation>No hay saldo que consultar.</translation>
    </message>
    <message>
        <source>Worldwide</source>
        <translation>Todo el mundo</translation>
    </message>
    <message>
        <source>The token id of an API token, or your user name.</source>
        <translation>El id. de un token de API, o su nombre de usuario.</translation>
    </message>
    <message>
        <source>The token secret, or your password.</source>
        <translation>El secreto del token, o su contraseña.</translation>
    </message>
    <message>
        <source>A number or name that your account may use. Left out, the provider decides.</source>
        <translation>Un número o un nombre que su cuenta pueda usar. Si se omite, decide el proveedor.</translation>
    </message>
    <message>
        <source>The balance is in credits.</source>
        <translation>El saldo está en créditos.</translation>
    </message>
    <message>
        <source>Of an SMS integration in the Clickatell portal.</source>
        <translation>La de una integración de SMS en el portal de Clickatell.</translation>
    </message>
    <message>
        <source>The sender is set in the Clickatell portal.</source>
        <translation>El remitente se fija en el portal de Clickatell.</translation>
    </message>
    <message>
        <source>Status 402 means that the account has no funds.</source>
        <translation>El estado 402 significa que la cuenta no tiene fondos.</translation>
    </message>
    <message>
        <source>Your ClickSend user name.</source>
        <translation>Su nombre de usuario de ClickSend.</translation>
    </message>
    <message>
        <source>Your API key, from the API credentials in the dashboard.</source>
        <translation>Su clave de API, de las credenciales de la API en el panel.</translation>
    </message>
    <message>
        <source>Middle East, Asia and worldwide</source>
        <translation>Oriente Medio, Asia y todo el mundo</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>From API tokens in the portal.</source>
        <translation>De «API tokens» en el portal.</translation>
    </message>
    <message>
        <source>A number or up to 11 letters and digits.</source>
        <translation>Un número o hasta 11 letras y cifras.</translation>
    </message>
    <message>
        <source>Europe and worldwide</source>
        <translation>Europa y todo el mundo</translation>
    </message>
    <message>
        <source>From API keys in the dashboard.</source>
        <translation>De «API keys» en el panel.</translation>
    </message>
    <message>
        <source>Accounts of the EU region use gatewayapi.eu in both addresses.</source>
        <translation>Las cuentas de la región de la UE usan gatewayapi.eu en ambas direcciones.</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>The part of your own base URL before .api.infobip.com, or all of it. It stands on the start page of the portal.</source>
        <translation>La parte de su propia URL base anterior a .api.infobip.com, o toda ella. Está en la página de inicio del portal.</translation>
    </message>
    <message>
        <source>From Developer tools in the portal.</source>
        <translation>De «Developer tools» en el portal.</translation>
    </message>
    <message>
        <source>Your own server</source>
        <translation>Su propio servidor</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Name or address. With :port where it is not 1401.</source>
        <translation>Nombre o dirección. Con :puerto donde no sea 1401.</translation>
    </message>
    <message>
        <source>Of a user in Jasmin.</source>
        <translation>El de un usuario de Jasmin.</translation>
    </message>
    <message>
        <source>Of the same user.</source>
        <translation>La del mismo usuario.</translation>
    </message>
    <message>
        <source>Left out, Jasmin&apos;s own default is used.</source>
        <translation>Si se omite, se usa el valor propio de Jasmin.</translation>
    </message>
    <message>
        <source>Letters outside the GSM alphabet do not arrive: Jasmin takes them in another form that this preset does not use.</source>
        <translation>Las letras que no están en el alfabeto GSM no llegan: Jasmin las toma en otra forma que este preajuste no usa.</translation>
    </message>
    <message>
        <source>The login stands in the address: use plain http only on this machine or in a network that you trust.</source>
        <translation>El acceso está en la dirección: use http sin cifrar solo en este equipo o en una red de confianza.</translation>
    </message>
    <message>
        <source>Name or address. With :port where it is not 13013.</source>
        <translation>Nombre o dirección. Con :puerto donde no sea 13013.</translation>
    </message>
    <message>
        <source>Of a sendsms-user in Kannel&apos;s configuration.</source>
        <translation>El de un sendsms-user en la configuración de Kannel.</translation>
    </message>
    <message>
        <source>Of the same sendsms-user.</source>
        <translation>La del mismo sendsms-user.</translation>
    </message>
    <message>
        <source>Left out, Kannel&apos;s own default is used.</source>
        <translation>Si se omite, se usa el valor propio de Kannel.</translation>
    </message>
    <message>
        <source>Any status 202 counts as sent, also “Queued for later delivery”: Kannel sends it as soon as it can, and another gateway would send it a second time.</source>
        <translation>Todo estado 202 cuenta como enviado, también «Queued for later delivery»: Kannel lo envía en cuanto puede, y otra pasarela lo enviaría por segunda vez.</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Clave de acceso</translation>
    </message>
    <message>
        <source>A live key from the Developers page of the dashboard.</source>
        <translation>Una clave «live» de la página Developers del panel.</translation>
    </message>
    <message>
        <source>A number in digits or up to 11 letters and digits.</source>
        <translation>Un número en cifras o hasta 11 letras y cifras.</translation>
    </message>
    <message>
        <source>Auth ID</source>
        <translation>Auth ID</translation>
    </message>
    <message>
        <source>On the start page of the console. Begins with MA.</source>
        <translation>En la página de inicio de la consola. Empieza por MA.</translation>
    </message>
    <message>
        <source>Auth Token</source>
        <translation>Auth Token</translation>
    </message>
    <message>
        <source>Below the Auth ID.</source>
        <translation>Debajo del Auth ID.</translation>
    </message>
    <message>
        <source>A number in digits or a name that your account may use.</source>
        <translation>Un número en cifras o un nombre que su cuenta pueda usar.</translation>
    </message>
    <message>
        <source>How the balance can be asked for has not been confirmed in the provider&apos;s documentation, so the address for it is empty.</source>
        <translation>Cómo se puede consultar el saldo no está confirmado en la documentación del proveedor, así que la dirección para ello está vacía.</translation>
    </message>
    <message>
        <source>Germany, Austria, Switzerland and worldwide</source>
        <translation>Alemania, Austria, Suiza y todo el mundo</translation>
    </message>
    <message>
        <source>From the developer settings of your account.</source>
        <translation>De los ajustes de desarrollador de su cuenta.</translation>
    </message>
    <message>
        <source>From API Keys in the Mission Control portal.</source>
        <translation>De «API Keys» en el portal Mission Control.</translation>
    </message>
    <message>
        <source>A number with + or a name that your messaging profile may use.</source>
        <translation>Un número con + o un nombre que su perfil de mensajería pueda usar.</translation>
    </message>
    <message>
        <source>Australia, New Zealand, United Kingdom, United States</source>
        <translation>Australia, Nueva Zelanda, Reino Unido, Estados Unidos</translation>
    </message>
    <message>
        <source>From the API settings of your account.</source>
        <translation>De los ajustes de la API de su cuenta.</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>Secreto de API</translation>
    </message>
    <message>
        <source>From the same page.</source>
        <translation>De la misma página.</translation>
    </message>
    <message>
        <source>The provider takes two requests a second.</source>
        <translation>El proveedor admite dos peticiones por segundo.</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>Account SID</translation>
    </message>
    <message>
        <source>On the start page of the Twilio Console. Begins with AC.</source>
        <translation>En la página de inicio de la consola de Twilio. Empieza por AC.</translation>
    </message>
    <message>
        <source>Safer than the Auth Token: a Standard API key, which begins with SK. Left out, the Account SID is used.</source>
        <translation>Más segura que el Auth Token: una clave de API estándar, que empieza por SK. Si se omite, se usa el Account SID.</translation>
    </message>
    <message>
        <source>Your Auth Token, or the secret that came with the API key.</source>
        <translation>Su Auth Token, o el secreto que vino con la clave de API.</translation>
    </message>
    <message>
        <source>Only to check the signature of delivery reports, where the API secret is another.</source>
        <translation>Solo para comprobar la firma de los informes de entrega, donde el secreto de API es otro.</translation>
    </message>
    <message>
        <source>A number with +, a short code, up to 11 letters and digits, or a Messaging Service SID (MG…).</source>
        <translation>Un número con +, un número corto, hasta 11 letras y cifras, o un Messaging Service SID (MG…).</translation>
    </message>
    <message>
        <source>A child account cannot ask for its balance.</source>
        <translation>Una subcuenta no puede consultar su saldo.</translation>
    </message>
    <message>
        <source>8 characters, on the start page of the dashboard.</source>
        <translation>8 caracteres, en la página de inicio del panel.</translation>
    </message>
    <message>
        <source>Below the API key.</source>
        <translation>Debajo de la clave de API.</translation>
    </message>
    <message>
        <source>Vonage answers refusals with status 200 as well; the success path tells them apart.</source>
        <translation>Vonage responde también a los rechazos con el estado 200; la ruta de éxito los distingue.</translation>
    </message>
    <message>
        <source>The balance is in euros.</source>
        <translation>El saldo está en euros.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>%1, %2 of %3 characters</source>
        <translation>%1, %2 de %3 caracteres</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>2xx and the SID of a message</source>
        <translation>2xx y el SID de un mensaje</translation>
    </message>
    <message>
        <source>2xx</source>
        <translation>2xx</translation>
    </message>
    <message>
        <source>%1 and “%2” in the body</source>
        <translation>%1 y «%2» en el cuerpo</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>This does not work at present. Try again later.</source>
        <translation>Esto no funciona en este momento. Inténtelo más tarde.</translation>
    </message>
</context>
<context>
    <name>RouteCard</name>
    <message>
        <source>%1, then %2</source>
        <comment>a gateway, the others in a list</comment>
        <translation>%1, después %2</translation>
    </message>
</context>
<context>
    <name>ScriptExamples</name>
    <message>
        <source>Just a payload: another sender for each country</source>
        <translation>Solo una carga útil: otro remitente para cada país</translation>
    </message>
    <message>
        <source>A signed request (HMAC-SHA256)</source>
        <translation>Una petición firmada (HMAC-SHA256)</translation>
    </message>
    <message>
        <source>A token first, then the message</source>
        <translation>Primero un token, después el mensaje</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>A provider that answers 200 for errors</source>
        <translation>Un proveedor que responde 200 en los errores</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>the keychain</source>
        <translation>el llavero</translation>
    </message>
    <message>
        <source>the vault %1</source>
        <translation>el almacén cifrado %1</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Country of numbers typed without a country code (two letters)</source>
        <translation>País de los números escritos sin prefijo de país (dos letras)</translation>
    </message>
    <message>
        <source>What %LOCATION% stands for where no venue is given</source>
        <translation>Lo que representa %LOCATION% donde no se indica ningún lugar</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Colores de la ventana</translation>
    </message>
    <message>
        <source>A customer code that may or may not have been sent: try the next gateway, or stop as Unknown</source>
        <translation>Un código de cliente que quizá se envió y quizá no: probar la siguiente pasarela, o detenerse como Incierto</translation>
    </message>
    <message>
        <source>Any other message that may or may not have been sent: stop as Unknown, or try the next gateway</source>
        <translation>Cualquier otro mensaje que quizá se envió y quizá no: detenerse como Incierto, o probar la siguiente pasarela</translation>
    </message>
    <message>
        <source>Seconds that a message of a list waits for a gateway that can be reached</source>
        <translation>Segundos que un mensaje de una lista espera a una pasarela accesible</translation>
    </message>
    <message>
        <source>Days that messages stay in the log; 0: for good</source>
        <translation>Días que los mensajes permanecen en el registro; 0: para siempre</translation>
    </message>
    <message>
        <source>Days that texts, requests and responses stay in the log; 0: as long as their message</source>
        <translation>Días que los textos, peticiones y respuestas permanecen en el registro; 0: tanto como su mensaje</translation>
    </message>
    <message>
        <source>Countries that codes are sent to (two letters, with commas between); empty: all</source>
        <translation>Países a los que se envían códigos (dos letras, separadas por comas); vacío: todos</translation>
    </message>
    <message>
        <source>Numbers that get no codes begin with one of these (with + and commas between)</source>
        <translation>Los números que no reciben códigos empiezan por uno de estos (con + y separados por comas)</translation>
    </message>
    <message>
        <source>Most codes an hour for one location; 0: any number</source>
        <translation>Máximo de códigos por hora para una ubicación; 0: cualquier número</translation>
    </message>
    <message>
        <source>Most codes a day in all; 0: any number</source>
        <translation>Máximo de códigos al día en total; 0: cualquier número</translation>
    </message>
    <message>
        <source>Show numbers in the log without their middle digits</source>
        <translation>Mostrar los números del registro sin sus cifras centrales</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>Most codes an hour for one token; 0: any number</source>
        <translation>Máximo de códigos por hora para un token; 0: cualquier número</translation>
    </message>
    <message>
        <source>Most codes an hour for one network address (guests of a venue share one); 0: any number</source>
        <translation>Máximo de códigos por hora para una dirección de red (los huéspedes de un lugar comparten una); 0: cualquier número</translation>
    </message>
    <message>
        <source>Most codes an hour to one country that is not the default country, five times as many a day; 0: any number</source>
        <translation>Máximo de códigos por hora a un país que no es el predeterminado, cinco veces más al día; 0: cualquier número</translation>
    </message>
    <message>
        <source>Mail server that alerts are sent by; empty: none</source>
        <translation>Servidor de correo por el que se envían las alertas; vacío: ninguno</translation>
    </message>
    <message>
        <source>Its port; 0: the usual one (587 with STARTTLS, 465 with TLS, 25 with none)</source>
        <translation>Su puerto; 0: el habitual (587 con STARTTLS, 465 con TLS, 25 sin cifrado)</translation>
    </message>
    <message>
        <source>How the connection to it is encrypted</source>
        <translation>Cómo se cifra la conexión con él</translation>
    </message>
    <message>
        <source>Name of its login; empty: no login</source>
        <translation>Nombre de su acceso; vacío: sin acceso</translation>
    </message>
    <message>
        <source>Sender of mails: alerts@example.com, or Name &lt;alerts@example.com&gt;</source>
        <translation>Remitente de los correos: alerts@example.com, o Nombre &lt;alerts@example.com&gt;</translation>
    </message>
    <message>
        <source>Who is told of alerts (with commas between); a gateway may have addresses of its own</source>
        <translation>A quién se avisa de las alertas (separados por comas); una pasarela puede tener direcciones propias</translation>
    </message>
    <message>
        <source>File of the authorities (PEM) that its certificate is checked against; empty: the system&apos;s</source>
        <translation>Archivo de las autoridades (PEM) con las que se comprueba su certificado; vacío: las del sistema</translation>
    </message>
    <message>
        <source>Show alerts as notifications of the desktop</source>
        <translation>Mostrar las alertas como notificaciones del escritorio</translation>
    </message>
    <message>
        <source>Warn when fewer MiB are free on the disk; 0: never</source>
        <translation>Advertir cuando queden menos MiB libres en el disco; 0: nunca</translation>
    </message>
    <message>
        <source>Answer portals and splash pages while the application runs</source>
        <translation>Responder a portales y páginas de bienvenida mientras la aplicación está en marcha</translation>
    </message>
    <message>
        <source>Address and port at which the service listens; :8085 for all addresses</source>
        <translation>Dirección y puerto en los que escucha el servicio; :8085 para todas las direcciones</translation>
    </message>
    <message>
        <source>File with the certificate of the service, with those between (PEM); empty: no TLS</source>
        <translation>Archivo con el certificado del servicio, con los intermedios (PEM); vacío: sin TLS</translation>
    </message>
    <message>
        <source>File with the private key of that certificate (PEM)</source>
        <translation>Archivo con la clave privada de ese certificado (PEM)</translation>
    </message>
    <message>
        <source>Address under which guests and providers reach the service (https://wifi.example.com)</source>
        <translation>Dirección con la que huéspedes y proveedores llegan al servicio (https://wifi.example.com)</translation>
    </message>
    <message>
        <source>Proxies whose X-Forwarded-For is believed (addresses or networks, with commas between)</source>
        <translation>Proxys cuyo X-Forwarded-For se cree (direcciones o redes, separadas por comas)</translation>
    </message>
    <message>
        <source>Hold everything back: messages wait, and are sent when this is off again</source>
        <translation>Retenerlo todo: los mensajes esperan, y se envían cuando esto se desactiva</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>Show the window without animations</source>
        <translation>Mostrar la ventana sin animaciones</translation>
    </message>
    <message>
        <source>What closing the window does: ask, stay in the notification area, or quit</source>
        <translation>Qué hace cerrar la ventana: preguntar, seguir en el área de notificación, o salir</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source> or </source>
        <comment>between keys that do the same</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>a page</comment>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Help for what is shown</source>
        <translation>Ayuda sobre lo que se muestra</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Close or cancel what is open</source>
        <translation>Cerrar o cancelar lo que está abierto</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Add what the page lists</source>
        <translation>Añadir lo que enumera la página</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>Subir la fila</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>Bajar la fila</translation>
    </message>
    <message>
        <source>Front desk: what became of a guest&apos;s code</source>
        <translation>Recepción: qué fue del código de un huésped</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formularios</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Run the test</source>
        <translation>Ejecutar la prueba</translation>
    </message>
    <message>
        <source>Lua editor</source>
        <translation>Editor de Lua</translation>
    </message>
    <message>
        <source>Run without sending</source>
        <translation>Ejecutar sin enviar</translation>
    </message>
    <message>
        <source>Complete the word</source>
        <translation>Completar la palabra</translation>
    </message>
    <message>
        <source>Comment in or out</source>
        <translation>Poner o quitar comentario</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>ShownResponse</name>
    <message numerus="yes">
        <source>(%n byte(s) that are not text)</source>
        <translation>
            <numerusform>(%n byte que no es texto)</numerusform>
            <numerusform>(%n bytes que no son texto)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SplashFields</name>
    <message>
        <source>OTP verification</source>
        <translation>Verificación OTP</translation>
    </message>
    <message>
        <source>On: guests prove their number with a code by SMS. Off: only its form is checked.</source>
        <translation>Activada: los huéspedes demuestran su número con un código por SMS. Desactivada: solo se comprueba su forma.</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Ubicaciones</translation>
    </message>
    <message>
        <source>Where it is enabled.</source>
        <translation>Donde está activada.</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Names of Wi-Fi networks (SSIDs) that it is for. None: it is for those that no other page lists.</source>
        <translation>Nombres de las redes Wi-Fi (SSID) para las que vale. Ninguno: vale para las que ninguna otra página menciona.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>PNG or JPEG of at most 8 KiB, shown above the title.</source>
        <translation>PNG o JPEG de 8 KiB como máximo, que aparece sobre el título.</translation>
    </message>
    <message>
        <source>it is not in base64.</source>
        <translation>no está en base64.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>For you; guests do not see it.</source>
        <translation>Para usted; los huéspedes no lo ven.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>What stands behind /splash/ in its web address. Empty: made of the name.</source>
        <translation>Lo que sigue a /splash/ en su dirección web. Vacío: se forma con el nombre.</translation>
    </message>
    <message>
        <source>Preferred countries</source>
        <translation>Países preferidos</translation>
    </message>
    <message>
        <source>Offered first when a guest chooses the country: NO, SE, DK</source>
        <translation>Se ofrecen primero cuando un huésped elige el país: NO, SE, DK</translation>
    </message>
    <message>
        <source>Allowed countries</source>
        <translation>Países permitidos</translation>
    </message>
    <message>
        <source>Numbers of other countries are refused. Empty: none is.</source>
        <translation>Se rechazan los números de otros países. Vacío: no se rechaza ninguno.</translation>
    </message>
    <message>
        <source>Name of the guest</source>
        <translation>Nombre del huésped</translation>
    </message>
    <message>
        <source>Whether the page asks for it.</source>
        <translation>Si la página lo pide.</translation>
    </message>
    <message>
        <source>Email of the guest</source>
        <translation>Correo electrónico del huésped</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Empty: a welcome with the location&apos;s name.</source>
        <translation>Vacío: una bienvenida con el nombre de la ubicación.</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Saludo</translation>
    </message>
    <message>
        <source>A sentence or two below the title.</source>
        <translation>Una o dos frases debajo del título.</translation>
    </message>
    <message>
        <source>Terms and conditions</source>
        <translation>Términos y condiciones</translation>
    </message>
    <message>
        <source>Text or simple HTML: paragraphs, lists, headings, bold, links. Guests have to accept them.</source>
        <translation>Texto o HTML sencillo: párrafos, listas, títulos, negrita, enlaces. Los huéspedes tienen que aceptarlos.</translation>
    </message>
    <message>
        <source>Text of the code message</source>
        <translation>Texto del mensaje con el código</translation>
    </message>
    <message>
        <source>%CODE% stands for the code, %MINUTES% for how long it is valid. Empty: the usual text.</source>
        <translation>%CODE% representa el código, %MINUTES% cuánto tiempo es válido. Vacío: el texto habitual.</translation>
    </message>
    <message>
        <source>Digits of a code</source>
        <translation>Cifras de un código</translation>
    </message>
    <message>
        <source>4 to 8.</source>
        <translation>De 4 a 8.</translation>
    </message>
    <message>
        <source>Minutes a code is valid</source>
        <translation>Minutos que es válido un código</translation>
    </message>
    <message>
        <source>1 to 60.</source>
        <translation>De 1 a 60.</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Color de realce</translation>
    </message>
    <message>
        <source>Of buttons and links.</source>
        <translation>El de los botones y enlaces.</translation>
    </message>
    <message>
        <source>Background colour</source>
        <translation>Color de fondo</translation>
    </message>
    <message>
        <source>Telephones in dark mode get a dark one in its place.</source>
        <translation>Los teléfonos en modo oscuro reciben uno oscuro en su lugar.</translation>
    </message>
</context>
<context>
    <name>TestReport</name>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>not measured: the proxy %1 stands between</source>
        <translation>no medido: el proxy %1 está en medio</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>Resolución del nombre</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Test of an SMS gateway with OTPost %1</source>
        <translation>Prueba de una pasarela de SMS con OTPost %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
</context>
<context>
    <name>otpost::AlertNotices</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>default route</source>
        <translation>ruta predeterminada</translation>
    </message>
    <message>
        <source>Gateway fails: %1</source>
        <translation>La pasarela falla: %1</translation>
    </message>
    <message>
        <source>Gateway pauses: %1</source>
        <translation>La pasarela hace una pausa: %1</translation>
    </message>
    <message>
        <source>No gateway works: %1</source>
        <translation>No funciona ninguna pasarela: %1</translation>
    </message>
    <message>
        <source>Fallback carries messages: %1</source>
        <translation>El respaldo lleva los mensajes: %1</translation>
    </message>
    <message>
        <source>Daily limit reached: %1</source>
        <translation>Límite diario alcanzado: %1</translation>
    </message>
    <message>
        <source>Low balance: %1</source>
        <translation>Saldo bajo: %1</translation>
    </message>
    <message>
        <source>Balance cannot be read: %1</source>
        <translation>No se puede leer el saldo: %1</translation>
    </message>
    <message>
        <source>Certificate expires: %1</source>
        <translation>Caduca el certificado: %1</translation>
    </message>
    <message>
        <source>Passwords and keys cannot be read</source>
        <translation>No se pueden leer contraseñas ni claves</translation>
    </message>
    <message>
        <source>Disk nearly full</source>
        <translation>Disco casi lleno</translation>
    </message>
    <message>
        <source>Unusually many codes asked for</source>
        <translation>Se piden más códigos de lo habitual</translation>
    </message>
    <message>
        <source>Guests get no codes: %1</source>
        <translation>Los huéspedes no reciben códigos: %1</translation>
    </message>
    <message>
        <source>Alerts cannot be mailed</source>
        <translation>No se pueden enviar alertas por correo</translation>
    </message>
    <message>
        <source>Gateway works again: %1</source>
        <translation>La pasarela funciona de nuevo: %1</translation>
    </message>
    <message>
        <source>A gateway works again: %1</source>
        <translation>Una pasarela funciona de nuevo: %1</translation>
    </message>
    <message>
        <source>Primary carries messages again: %1</source>
        <translation>La principal lleva de nuevo los mensajes: %1</translation>
    </message>
    <message>
        <source>Gateway may send again: %1</source>
        <translation>La pasarela puede enviar de nuevo: %1</translation>
    </message>
    <message>
        <source>Balance is sufficient again: %1</source>
        <translation>El saldo vuelve a ser suficiente: %1</translation>
    </message>
    <message>
        <source>Balance can be read again: %1</source>
        <translation>El saldo se puede leer de nuevo: %1</translation>
    </message>
    <message>
        <source>Certificate was renewed: %1</source>
        <translation>El certificado se renovó: %1</translation>
    </message>
    <message>
        <source>Passwords and keys can be read again</source>
        <translation>Contraseñas y claves se pueden leer de nuevo</translation>
    </message>
    <message>
        <source>Disk has space again</source>
        <translation>El disco vuelve a tener espacio</translation>
    </message>
    <message>
        <source>No more codes are refused</source>
        <translation>Ya no se rechazan códigos</translation>
    </message>
    <message>
        <source>Guests get codes again: %1</source>
        <translation>Los huéspedes vuelven a recibir códigos: %1</translation>
    </message>
    <message>
        <source>Alerts are mailed again</source>
        <translation>Las alertas se envían de nuevo por correo</translation>
    </message>
    <message>
        <source>At the present rate it lasts for less than a day.</source>
        <translation>Al ritmo actual dura menos de un día.</translation>
    </message>
    <message numerus="yes">
        <source>At the present rate it lasts for %n day(s).</source>
        <translation>
            <numerusform>Al ritmo actual dura %n día.</numerusform>
            <numerusform>Al ritmo actual dura %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>The balance is %1.</source>
        <translation>El saldo es %1.</translation>
    </message>
    <message>
        <source>Still so: %1</source>
        <translation>Sigue igual: %1</translation>
    </message>
    <message>
        <source>It lasted for %1, since %2.</source>
        <translation>Duró %1, desde %2.</translation>
    </message>
    <message>
        <source>It has been so since %1.</source>
        <translation>Está así desde %1.</translation>
    </message>
    <message>
        <source>OTPost on %1, %2</source>
        <translation>OTPost en %1, %2</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Desde %1.</translation>
    </message>
</context>
<context>
    <name>otpost::Alerts</name>
    <message>
        <source>The last reason: %1</source>
        <translation>El último motivo: %1</translation>
    </message>
    <message>
        <source>%1 failed several times in a row, and is skipped while another gateway can serve.</source>
        <translation>%1 falló varias veces seguidas y se omite mientras otra pasarela pueda atender.</translation>
    </message>
    <message>
        <source>%1 takes no messages until %2, as the provider asked for a pause.</source>
        <translation>%1 no toma mensajes hasta %2, porque el proveedor pidió una pausa.</translation>
    </message>
    <message>
        <source>%1 takes no messages for now, as the provider asked for a pause.</source>
        <translation>%1 no toma mensajes por ahora, porque el proveedor pidió una pausa.</translation>
    </message>
    <message>
        <source>No gateway of the default route works at the moment.</source>
        <translation>En este momento no funciona ninguna pasarela de la ruta predeterminada.</translation>
    </message>
    <message>
        <source>No gateway of the route of %1 works at the moment.</source>
        <translation>En este momento no funciona ninguna pasarela de la ruta de %1.</translation>
    </message>
    <message>
        <source>%1 carries the messages of the default route in place of %2, its primary gateway.</source>
        <translation>%1 lleva los mensajes de la ruta predeterminada en lugar de %2, su pasarela principal.</translation>
    </message>
    <message>
        <source>%1 carries the messages of %3 in place of %2, its primary gateway.</source>
        <translation>%1 lleva los mensajes de %3 en lugar de %2, su pasarela principal.</translation>
    </message>
    <message>
        <source>%1 runs out of money.</source>
        <translation>A %1 se le acaba el dinero.</translation>
    </message>
    <message>
        <source>The balance of %1 could not be read.</source>
        <translation>No se pudo leer el saldo de %1.</translation>
    </message>
    <message>
        <source>%1 will soon be refused as unsafe.</source>
        <translation>%1 pronto se rechazará por inseguro.</translation>
    </message>
    <message>
        <source>Passwords and keys cannot be read, so nothing can be sent.</source>
        <translation>No se pueden leer contraseñas ni claves, así que no se puede enviar nada.</translation>
    </message>
    <message>
        <source>The disk is nearly full. When it is, no message can be accepted.</source>
        <translation>El disco está casi lleno. Cuando lo esté, no se podrá aceptar ningún mensaje.</translation>
    </message>
    <message>
        <source>Unusually many codes are asked for.</source>
        <translation>Se piden más códigos de lo habitual.</translation>
    </message>
    <message>
        <source>Unusually many codes are asked for at %1.</source>
        <translation>Se piden más códigos de lo habitual en %1.</translation>
    </message>
    <message>
        <source>Guests of the splash page %1 cannot get a code, as no gateway could send one.</source>
        <translation>Los huéspedes de la página de bienvenida %1 no pueden recibir un código, porque ninguna pasarela podría enviarlo.</translation>
    </message>
    <message>
        <source>Alerts cannot be sent by e-mail.</source>
        <translation>Las alertas no se pueden enviar por correo electrónico.</translation>
    </message>
    <message>
        <source>%1 has had all its messages for the day.</source>
        <translation>%1 ya ha tenido todos sus mensajes del día.</translation>
    </message>
    <message>
        <source>It is tried again by itself. Mend the cause, then test %1; ending its rest by hand has it tried at once.</source>
        <translation>Se vuelve a probar sola. Arregle la causa y pruebe después %1; si termina su descanso a mano, se prueba enseguida.</translation>
    </message>
    <message>
        <source>Ask the provider which limit was reached, and set the gateway&apos;s messages per second or per day below it.</source>
        <translation>Pregunte al proveedor qué límite se alcanzó, y ponga por debajo los mensajes por segundo o por día de la pasarela.</translation>
    </message>
    <message>
        <source>Messages that somebody waits for are still tried, others wait. Look at the reason of each gateway, or add one of another provider to the route.</source>
        <translation>Los mensajes que alguien espera se siguen intentando, los demás aguardan. Mire el motivo de cada pasarela, o añada a la ruta una de otro proveedor.</translation>
    </message>
    <message>
        <source>Messages arrive, but nothing is left to fall back on, and it may cost more. Test %1, or put another gateway first.</source>
        <translation>Los mensajes llegan, pero no queda nada a lo que recurrir, y puede costar más. Pruebe %1, o ponga otra pasarela en primer lugar.</translation>
    </message>
    <message>
        <source>Top up the account at the provider. Messages go by the next gateway of the route once %1 refuses them.</source>
        <translation>Recargue la cuenta en el proveedor. Los mensajes van por la siguiente pasarela de la ruta cuando %1 los rechaza.</translation>
    </message>
    <message>
        <source>Check the balance by hand. If the provider has changed its answer, change the gateway&apos;s balance fields.</source>
        <translation>Compruebe el saldo a mano. Si el proveedor cambió su respuesta, cambie los campos de saldo de la pasarela.</translation>
    </message>
    <message>
        <source>The provider usually renews it in time. Ask them if the date comes near.</source>
        <translation>El proveedor suele renovarlo a tiempo. Pregúntele si se acerca la fecha.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or start it again. Messages that may wait are sent then.</source>
        <translation>Desbloquee el llavero, o vuelva a iniciarlo. Los mensajes que pueden esperar se envían entonces.</translation>
    </message>
    <message>
        <source>Free some space, or keep the log for fewer days.</source>
        <translation>Libere espacio, o conserve el registro menos días.</translation>
    </message>
    <message>
        <source>Look in the log for who they are sent to. If it is an attack, allow only the countries that your guests come from; if it is a busy day, raise the limit.</source>
        <translation>Mire en el registro a quién se envían. Si es un ataque, permita solo los países de los que vienen sus huéspedes; si es un día de mucho movimiento, suba el límite.</translation>
    </message>
    <message>
        <source>Mend or add a gateway, or switch OTP verification off for this page.</source>
        <translation>Arregle o añada una pasarela, o desactive la verificación OTP de esta página.</translation>
    </message>
    <message>
        <source>Look at the mail settings and send a test mail. What was not sent is kept and tried again.</source>
        <translation>Mire los ajustes de correo y envíe un correo de prueba. Lo que no se envió se guarda y se intenta de nuevo.</translation>
    </message>
    <message>
        <source>The other gateways of the route serve until midnight. Raise the gateway&apos;s limit if it should send more.</source>
        <translation>Las demás pasarelas de la ruta atienden hasta medianoche. Suba el límite de la pasarela si debe enviar más.</translation>
    </message>
</context>
<context>
    <name>otpost::ConfigPlanText</name>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>header %1</source>
        <translation>cabecera %1</translation>
    </message>
    <message>
        <source>secret %1</source>
        <translation>secreto %1</translation>
    </message>
    <message>
        <source>%1: its value comes from the file</source>
        <translation>%1: su valor viene del archivo</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: quitado</translation>
    </message>
    <message>
        <source>%1: must be given (again) in the gateway&apos;s form; until then the gateway is disabled</source>
        <translation>%1: hay que indicarlo (otra vez) en el formulario de la pasarela; hasta entonces está desactivada</translation>
    </message>
    <message>
        <source>%1: must be given (again) with “gateway edit”; until then the gateway is disabled</source>
        <translation>%1: hay que indicarlo (otra vez) con «gateway edit»; hasta entonces la pasarela está desactivada</translation>
    </message>
    <message>
        <source>+ location %1</source>
        <translation>+ ubicación %1</translation>
    </message>
    <message>
        <source>~ location %1</source>
        <translation>~ ubicación %1</translation>
    </message>
    <message>
        <source>- location %1</source>
        <translation>- ubicación %1</translation>
    </message>
    <message>
        <source>~ settings</source>
        <translation>~ ajustes</translation>
    </message>
    <message>
        <source>~ order of the default route</source>
        <translation>~ orden de la ruta predeterminada</translation>
    </message>
    <message>
        <source>Add the location %1</source>
        <translation>Añadir la ubicación %1</translation>
    </message>
    <message>
        <source>Change the location %1</source>
        <translation>Cambiar la ubicación %1</translation>
    </message>
    <message>
        <source>Remove the location %1</source>
        <translation>Quitar la ubicación %1</translation>
    </message>
    <message>
        <source>Add the gateway %1</source>
        <translation>Añadir la pasarela %1</translation>
    </message>
    <message>
        <source>Change the gateway %1</source>
        <translation>Cambiar la pasarela %1</translation>
    </message>
    <message>
        <source>Remove the gateway %1 and its secrets</source>
        <translation>Quitar la pasarela %1 y sus secretos</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Cambiar ajustes</translation>
    </message>
    <message>
        <source>Change the order of the default route</source>
        <translation>Cambiar el orden de la ruta predeterminada</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Way online</source>
        <translation>Modo de dar acceso</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Landing page</source>
        <translation>Página de destino</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>%1: must be given (again) in the location&apos;s form; until then its guests do not get online</source>
        <translation>%1: hay que indicarla (otra vez) en el formulario de la ubicación; hasta entonces sus huéspedes no obtienen acceso</translation>
    </message>
    <message>
        <source>%1: must be given (again) with “location edit”; until then its guests do not get online</source>
        <translation>%1: hay que indicarla (otra vez) con «location edit»; hasta entonces sus huéspedes no obtienen acceso</translation>
    </message>
    <message>
        <source>+ splash page %1</source>
        <translation>+ página de bienvenida %1</translation>
    </message>
    <message>
        <source>~ splash page %1</source>
        <translation>~ página de bienvenida %1</translation>
    </message>
    <message>
        <source>- splash page %1</source>
        <translation>- página de bienvenida %1</translation>
    </message>
    <message>
        <source>~ order of the splash pages</source>
        <translation>~ orden de las páginas de bienvenida</translation>
    </message>
    <message>
        <source>Add the splash page %1</source>
        <translation>Añadir la página de bienvenida %1</translation>
    </message>
    <message>
        <source>Change the splash page %1</source>
        <translation>Cambiar la página de bienvenida %1</translation>
    </message>
    <message>
        <source>Remove the splash page %1</source>
        <translation>Quitar la página de bienvenida %1</translation>
    </message>
    <message>
        <source>Change the order of the splash pages</source>
        <translation>Cambiar el orden de las páginas de bienvenida</translation>
    </message>
    <message numerus="yes">
        <source>%n gateway(s)</source>
        <translation>
            <numerusform>%n pasarela</numerusform>
            <numerusform>%n pasarelas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n location(s)</source>
        <translation>
            <numerusform>%n ubicación</numerusform>
            <numerusform>%n ubicaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n splash page(s)</source>
        <translation>
            <numerusform>%n página de bienvenida</numerusform>
            <numerusform>%n páginas de bienvenida</numerusform>
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
        <translation>no es un archivo</translation>
    </message>
</context>
<context>
    <name>otpost::Health</name>
    <message>
        <source>Its pause is over.</source>
        <translation>Su pausa terminó.</translation>
    </message>
    <message>
        <source>Paused until %1. %2</source>
        <translation>En pausa hasta %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) in a row failed. The last one: %1</source>
        <translation>
            <numerusform>%n llamada seguida falló. La última: %1</numerusform>
            <numerusform>%n llamadas seguidas fallaron. La última: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Its rest is over, and the next message finds out whether it works again.</source>
        <translation>Su descanso terminó, y el próximo mensaje averigua si vuelve a funcionar.</translation>
    </message>
    <message>
        <source>Rests until %1.</source>
        <translation>Descansa hasta %1.</translation>
    </message>
    <message numerus="yes">
        <source>Works, but %n call(s) in a row failed.</source>
        <translation>
            <numerusform>Funciona, pero %n llamada seguida falló.</numerusform>
            <numerusform>Funciona, pero %n llamadas seguidas fallaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Works.</source>
        <translation>Funciona.</translation>
    </message>
    <message>
        <source>One message finds out whether it works again.</source>
        <translation>Un mensaje averigua si vuelve a funcionar.</translation>
    </message>
</context>
<context>
    <name>otpost::Mail</name>
    <message>
        <source>Test mail</source>
        <translation>Correo de prueba</translation>
    </message>
    <message>
        <source>This is a test mail of OTPost on %1. Alerts arrive like this.</source>
        <translation>Este es un correo de prueba de OTPost en %1. Así llegan las alertas.</translation>
    </message>
</context>
<context>
    <name>otpost::PresetReach</name>
    <message>
        <source>the server that you name</source>
        <translation>el servidor que usted indique</translation>
    </message>
    <message>
        <source>Your messages and your keys go to %1.</source>
        <translation>Sus mensajes y sus claves van a %1.</translation>
    </message>
    <message>
        <source>Your messages go to %1.</source>
        <translation>Sus mensajes van a %1.</translation>
    </message>
    <message>
        <source>On the way to %1 nothing is encrypted.</source>
        <translation>En el camino a %1 nada va cifrado.</translation>
    </message>
</context>
<context>
    <name>otpost::PresetStore</name>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>no se puede crear la carpeta</translation>
    </message>
    <message>
        <source>it came with the program</source>
        <translation>vino con el programa</translation>
    </message>
</context>
<context>
    <name>otpost::PresetWriter</name>
    <message>
        <source>A key or password from your provider.</source>
        <translation>Una clave o contraseña de su proveedor.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Of your account at the provider.</source>
        <translation>El de su cuenta en el proveedor.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Of the same account.</source>
        <translation>La de la misma cuenta.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>The whole value of the header %1.</source>
        <translation>El valor entero de la cabecera %1.</translation>
    </message>
    <message>
        <source>For the header %1, without the word “%2” before it.</source>
        <translation>Para la cabecera %1, sin la palabra «%2» delante.</translation>
    </message>
</context>
<context>
    <name>otpost::cli::Words</name>
    <message>
        <source>Note: semicolons separate the columns.</source>
        <translation>Nota: las columnas están separadas por punto y coma.</translation>
    </message>
    <message>
        <source>Note: tabs separate the columns.</source>
        <translation>Nota: las columnas están separadas por tabuladores.</translation>
    </message>
    <message>
        <source>Note: these columns are not used: %1</source>
        <translation>Nota: estas columnas no se usan: %1</translation>
    </message>
    <message numerus="yes">
        <source>Note: %n row(s) are the same as one before them. All are sent.</source>
        <translation>
            <numerusform>Nota: %n fila es igual que una anterior. Se envían todas.</numerusform>
            <numerusform>Nota: %n filas son iguales que otras anteriores. Se envían todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Going on with the list that was begun on %1.</source>
        <translation>Se continúa con la lista que se empezó el %1.</translation>
    </message>
    <message>
        <source>Checking %1 rows, %2 %</source>
        <translation>Comprobando %1 filas, %2 %</translation>
    </message>
    <message>
        <source>Stopping: what is on its way gets its answer. Press Ctrl-C again to end at once.</source>
        <translation>Deteniendo: lo que está en camino recibe su respuesta. Pulse Ctrl-C otra vez para terminar enseguida.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more row(s).</source>
        <translation>
            <numerusform>… y %n fila más.</numerusform>
            <numerusform>… y %n filas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was sent.</source>
        <translation>Detenido. No se envió nada.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 of %2 rows are wrong. Correct them, or send the others with --skip-invalid.</source>
        <translation>No se envió nada: %1 de %2 filas están mal. Corríjalas, o envíe las demás con --skip-invalid.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>%1 had ended before.</source>
        <translation>%1 habían terminado antes.</translation>
    </message>
    <message>
        <source>%1 failed: “otpost-cli log list --status error” shows why.</source>
        <translation>%1 fallaron: «otpost-cli log list --status error» muestra por qué.</translation>
    </message>
    <message>
        <source>%1 could not be delivered.</source>
        <translation>%1 no se pudieron entregar.</translation>
    </message>
    <message>
        <source>%1 are unclear: they may have been sent, and are not sent again. “otpost-cli log list --status unknown” shows them.</source>
        <translation>%1 son inciertos: puede que se hayan enviado, y no se vuelven a enviar. «otpost-cli log list --status unknown» los muestra.</translation>
    </message>
    <message>
        <source>%1 expired before a gateway could take them. --resume sends them.</source>
        <translation>%1 caducaron antes de que una pasarela pudiera tomarlos. --resume los envía.</translation>
    </message>
    <message>
        <source>%1 rows are wrong and were left out.</source>
        <translation>%1 filas están mal y se omitieron.</translation>
    </message>
    <message>
        <source>%1 were accepted and are still being sent by another program.</source>
        <translation>%1 se aceptaron y los sigue enviando otro programa.</translation>
    </message>
    <message>
        <source>%1 were not begun.</source>
        <translation>%1 no se empezaron.</translation>
    </message>
    <message>
        <source>Nothing was sent. To begin again: otpost-cli send --csv %1</source>
        <translation>No se envió nada. Para empezar otra vez: otpost-cli send --csv %1</translation>
    </message>
    <message>
        <source>To go on: otpost-cli send --csv %1 --resume</source>
        <translation>Para continuar: otpost-cli send --csv %1 --resume</translation>
    </message>
    <message>
        <source>To try the failed ones again: otpost-cli send --csv %1 --resume --retry-failed</source>
        <translation>Para intentar otra vez los que fallaron: otpost-cli send --csv %1 --resume --retry-failed</translation>
    </message>
    <message>
        <source>, %1/s</source>
        <comment>messages a second</comment>
        <translation>, %1/s</translation>
    </message>
    <message>
        <source>Sent %1 of %2 messages in %3%4.</source>
        <translation>Se enviaron %1 de %2 mensajes en %3%4.</translation>
    </message>
    <message>
        <source>--%1 and --csv do not go together.</source>
        <translation>--%1 y --csv no van juntos.</translation>
    </message>
    <message>
        <source>Name the file: --csv FILE.</source>
        <translation>Indique el archivo: --csv FILE.</translation>
    </message>
    <message>
        <source>--retry-failed goes with --resume only.</source>
        <translation>--retry-failed solo va con --resume.</translation>
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
        <translation>enviados %1</translation>
    </message>
    <message>
        <source>failed %1</source>
        <translation>fallidos %1</translation>
    </message>
    <message>
        <source>unknown %1</source>
        <translation>inciertos %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>caducados %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>messages a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>Directory of settings and log (default: OTPOST_DATA_DIR, else the user&apos;s own).</source>
        <translation>Directorio de los ajustes y el registro (si no: OTPOST_DATA_DIR, si no, el del usuario).</translation>
    </message>
    <message>
        <source>Encrypted file that keeps the secrets in place of the keychain; counts when a data directory is first used.</source>
        <translation>Archivo cifrado que guarda los secretos en lugar del llavero; cuenta cuando un directorio de datos se usa por primera vez.</translation>
    </message>
    <message>
        <source>One JSON document on standard output.</source>
        <translation>Un documento JSON en la salida estándar.</translation>
    </message>
    <message>
        <source>This help.</source>
        <translation>Esta ayuda.</translation>
    </message>
    <message>
        <source>The version.</source>
        <translation>La versión.</translation>
    </message>
    <message>
        <source>Name the directory: --data-dir DIR.</source>
        <translation>Indique el directorio: --data-dir DIR.</translation>
    </message>
    <message>
        <source>Name the vault&apos;s file: --vault FILE.</source>
        <translation>Indique el archivo del almacén cifrado: --vault FILE.</translation>
    </message>
    <message>
        <source>Unknown option “%1”.</source>
        <translation>Opción desconocida «%1».</translation>
    </message>
    <message>
        <source>“%1” has no option %2.</source>
        <translation>«%1» no tiene la opción %2.</translation>
    </message>
    <message>
        <source>“%1” has no option %2. Did you mean %3?</source>
        <translation>«%1» no tiene la opción %2. ¿Quería decir %3?</translation>
    </message>
    <message>
        <source>“%1” takes no arguments.</source>
        <translation>«%1» no admite argumentos.</translation>
    </message>
    <message>
        <source>Usage: otpost-cli %1 %2</source>
        <translation>Uso: otpost-cli %1 %2</translation>
    </message>
    <message>
        <source>“%1” needs the option --%2.</source>
        <translation>«%1» necesita la opción --%2.</translation>
    </message>
    <message>
        <source>“%1” needs one of these commands.</source>
        <translation>«%1» necesita uno de estos comandos.</translation>
    </message>
    <message>
        <source>Give a command.</source>
        <translation>Indique un comando.</translation>
    </message>
    <message>
        <source>“otpost-cli --help” lists the commands.</source>
        <translation>«otpost-cli --help» enumera los comandos.</translation>
    </message>
    <message>
        <source>New passphrase for the secrets in the file: </source>
        <translation>Nueva frase de contraseña para los secretos del archivo: </translation>
    </message>
    <message>
        <source>Passphrase of the secrets in the file: </source>
        <translation>Frase de contraseña de los secretos del archivo: </translation>
    </message>
    <message>
        <source>The same once more: </source>
        <translation>La misma otra vez: </translation>
    </message>
    <message>
        <source>Note: this passphrase is short. Whoever gets the file can try very many.</source>
        <translation>Nota: esta frase de contraseña es corta. Quien consiga el archivo puede probar muchísimas.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>Note: secrets are left out. Add --with-secrets to seal them in the file.</source>
        <translation>Nota: se omiten los secretos. Añada --with-secrets para sellarlos en el archivo.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>salida estándar</translation>
    </message>
    <message>
        <source>it takes no more</source>
        <translation>no admite más</translation>
    </message>
    <message>
        <source>Type “yes” to make these changes:</source>
        <translation>Escriba «sí» para hacer estos cambios:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Note: %1: %2</source>
        <translation>Nota: %1: %2</translation>
    </message>
    <message>
        <source>Everything is as the file says already.</source>
        <translation>Todo está ya como dice el archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made.</source>
        <translation>
            <numerusform>%n cambio hecho.</numerusform>
            <numerusform>%n cambios hechos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. With --yes, these changes are made.</source>
        <translation>No se cambió nada. Con --yes se hacen estos cambios.</translation>
    </message>
    <message>
        <source>File that holds the passphrase; - is standard input. Otherwise it is asked for.</source>
        <translation>Archivo que contiene la frase de contraseña; - es la entrada estándar. Si no, se pregunta.</translation>
    </message>
    <message>
        <source>The secrets too, sealed by a passphrase.</source>
        <translation>También los secretos, sellados con una frase de contraseña.</translation>
    </message>
    <message>
        <source>Replace a file that is there.</source>
        <translation>Reemplazar un archivo existente.</translation>
    </message>
    <message>
        <source>Show what a file of “config export” would change, and make the changes.</source>
        <translation>Mostrar qué cambiaría un archivo de «config export», y hacer los cambios.</translation>
    </message>
    <message>
        <source>Make the changes without asking.</source>
        <translation>Hacer los cambios sin preguntar.</translation>
    </message>
    <message>
        <source>Only show the changes.</source>
        <translation>Solo mostrar los cambios.</translation>
    </message>
    <message>
        <source>Leave the secrets in the file alone.</source>
        <translation>Dejar en paz los secretos del archivo.</translation>
    </message>
    <message>
        <source>%1 Taken: %2. If it is another: --set %3=PLACE</source>
        <translation>%1 Se tomó: %2. Si es otro: --set %3=PLACE</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Añada: %1</translation>
    </message>
    <message>
        <source>Begin with the provider&apos;s example for curl. It is read, never run. What it leaves open is asked, or answered by --set and --secret.</source>
        <translation>Empezar con el ejemplo de curl del proveedor. Se lee, nunca se ejecuta. Lo que deja abierto se pregunta, o se responde con --set y --secret.</translation>
    </message>
    <message>
        <source>Warning: a secret on the command line can be seen by other users of this machine. Use @FILE or - (standard input).</source>
        <translation>Advertencia: un secreto en la línea de comandos lo pueden ver otros usuarios de este equipo. Use @FILE o - (entrada estándar).</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>PROBLEMA</translation>
    </message>
    <message>
        <source>Use only one of --preset, --preset-file and --from-curl.</source>
        <translation>Use solo uno de --preset, --preset-file y --from-curl.</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>principal</translation>
    </message>
    <message>
        <source>fallback</source>
        <translation>respaldo</translation>
    </message>
    <message>
        <source>No gateways yet. Add the first with “otpost-cli gateway add”.</source>
        <translation>Todavía no hay pasarelas. Añada la primera con «otpost-cli gateway add».</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n segment(s). Nothing was sent.</source>
        <translation>
            <numerusform>%1, %n segmento. No se envió nada.</numerusform>
            <numerusform>%1, %n segmentos. No se envió nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is below the minimum of %1.</source>
        <translation>Está por debajo del mínimo de %1.</translation>
    </message>
    <message>
        <source>Recipient, with + and country code.</source>
        <translation>Destinatario, con + y prefijo de país.</translation>
    </message>
    <message>
        <source>Text (default: a short test).</source>
        <translation>Texto (si no, una prueba corta).</translation>
    </message>
    <message>
        <source>Name of the venue, for %LOCATION%.</source>
        <translation>Nombre del lugar, para %LOCATION%.</translation>
    </message>
    <message>
        <source>%1 is enabled.</source>
        <translation>%1 está activada.</translation>
    </message>
    <message>
        <source>%1 is disabled.</source>
        <translation>%1 está desactivada.</translation>
    </message>
    <message>
        <source>%1 and its secrets are removed.</source>
        <translation>%1 y sus secretos se han quitado.</translation>
    </message>
    <message>
        <source>Add a gateway.</source>
        <translation>Añadir una pasarela.</translation>
    </message>
    <message>
        <source>All gateways in the order of the default route.</source>
        <translation>Todas las pasarelas en el orden de la ruta predeterminada.</translation>
    </message>
    <message>
        <source>One gateway with all its fields.</source>
        <translation>Una pasarela con todos sus campos.</translation>
    </message>
    <message>
        <source>Change the fields that are given.</source>
        <translation>Cambiar los campos indicados.</translation>
    </message>
    <message>
        <source>Delete a gateway and its secrets.</source>
        <translation>Eliminar una pasarela y sus secretos.</translation>
    </message>
    <message>
        <source>Use a gateway again.</source>
        <translation>Volver a usar una pasarela.</translation>
    </message>
    <message>
        <source>Stop using a gateway.</source>
        <translation>Dejar de usar una pasarela.</translation>
    </message>
    <message>
        <source>Show the request that would be sent; sends nothing.</source>
        <translation>Mostrar la petición que se enviaría; no envía nada.</translation>
    </message>
    <message>
        <source>Ask the provider how much is left.</source>
        <translation>Preguntar al proveedor cuánto queda.</translation>
    </message>
    <message>
        <source>Send a real SMS through this gateway alone.</source>
        <translation>Enviar un SMS de verdad solo por esta pasarela.</translation>
    </message>
    <message>
        <source>Do not check the gateway&apos;s certificate.</source>
        <translation>No comprobar el certificado de la pasarela.</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s certificate (the default).</source>
        <translation>Comprobar el certificado de la pasarela (lo normal).</translation>
    </message>
    <message>
        <source>Add it without using it yet.</source>
        <translation>Añadirla sin usarla todavía.</translation>
    </message>
    <message>
        <source>Take a custom header away.</source>
        <translation>Quitar una cabecera propia.</translation>
    </message>
    <message>
        <source>Take a named secret away.</source>
        <translation>Quitar un secreto con nombre.</translation>
    </message>
    <message>
        <source>The same code can be sent by %1: add --send-next</source>
        <translation>El mismo código se puede enviar por %1: añada --send-next</translation>
    </message>
    <message>
        <source>There is nothing to send again.</source>
        <translation>No hay nada que volver a enviar.</translation>
    </message>
    <message>
        <source>The front desk: what became of a guest&apos;s code, in a sentence.</source>
        <translation>La recepción: qué fue del código de un huésped, en una frase.</translation>
    </message>
    <message>
        <source>Send the same code by the next gateway.</source>
        <translation>Enviar el mismo código por la siguiente pasarela.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1 to %2, over</source>
        <translation>%1 a %2, terminado</translation>
    </message>
    <message>
        <source>Nothing is wrong at the moment.</source>
        <translation>En este momento todo está en orden.</translation>
    </message>
    <message>
        <source>The rest of %1 is over: the next message may go by it.</source>
        <translation>El descanso de %1 terminó: el próximo mensaje puede ir por ella.</translation>
    </message>
    <message>
        <source>%1 did not rest. It serves as before.</source>
        <translation>%1 no descansaba. Atiende como antes.</translation>
    </message>
    <message>
        <source>End the rest of a gateway that failed.</source>
        <translation>Terminar el descanso de una pasarela que falló.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Options of the type %1:</source>
        <translation>Opciones del tipo %1:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Ejemplos:</translation>
    </message>
    <message>
        <source>Usage: otpost-cli [OPTION]… COMMAND …</source>
        <translation>Uso: otpost-cli [OPCIÓN]… COMANDO …</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Opciones de todos los comandos:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Estado de salida:</translation>
    </message>
    <message>
        <source>“otpost-cli help COMMAND” tells more about one.</source>
        <translation>«otpost-cli help COMANDO» cuenta más sobre uno.</translation>
    </message>
    <message>
        <source>“otpost-cli help %1 …” tells more about one.</source>
        <translation>«otpost-cli help %1 …» cuenta más sobre uno.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Settings:</source>
        <translation>Ajustes:</translation>
    </message>
    <message>
        <source>Placeholders in URL and payload:</source>
        <translation>Marcadores en la URL y la carga útil:</translation>
    </message>
    <message>
        <source>There is completion for bash, zsh and fish, not for “%1”.</source>
        <translation>Hay autocompletado para bash, zsh y fish, no para «%1».</translation>
    </message>
    <message>
        <source>The manual page, for the build.</source>
        <translation>La página de manual, para la compilación.</translation>
    </message>
    <message>
        <source>What a command takes, with examples.</source>
        <translation>Lo que admite un comando, con ejemplos.</translation>
    </message>
    <message>
        <source>The script that completes commands in that shell.</source>
        <translation>El script que completa comandos en ese intérprete.</translation>
    </message>
    <message>
        <source>A provider that takes JSON. The value of the header, its login, is read from a file.</source>
        <translation>Un proveedor que admite JSON. El valor de la cabecera, su acceso, se lee de un archivo.</translation>
    </message>
    <message>
        <source>A Kannel on this machine, whose password stands in the address.</source>
        <translation>Un Kannel en este equipo, cuya contraseña está en la dirección.</translation>
    </message>
    <message>
        <source>Twilio, with the Auth Token in a file.</source>
        <translation>Twilio, con el Auth Token en un archivo.</translation>
    </message>
    <message>
        <source>A provider that OTPost knows: see “otpost-cli gateway presets”.</source>
        <translation>Un proveedor que OTPost conoce: vea «otpost-cli gateway presets».</translation>
    </message>
    <message>
        <source>A preset that somebody gave you. It says where it sends what you give it.</source>
        <translation>Un preajuste que alguien le dio. Dice adónde envía lo que usted le da.</translation>
    </message>
    <message>
        <source>The curl example of a provider&apos;s documentation. It is read, never run.</source>
        <translation>El ejemplo de curl de la documentación de un proveedor. Se lee, nunca se ejecuta.</translation>
    </message>
    <message>
        <source>The first enabled one is tried first.</source>
        <translation>La primera activada se prueba primero.</translation>
    </message>
    <message>
        <source>All fields, for a script.</source>
        <translation>Todos los campos, para un script.</translation>
    </message>
    <message>
        <source>Wait at most 5 seconds for each answer.</source>
        <translation>Esperar como máximo 5 segundos cada respuesta.</translation>
    </message>
    <message>
        <source>A new login, read from standard input.</source>
        <translation>Un acceso nuevo, leído de la entrada estándar.</translation>
    </message>
    <message>
        <source>Delete gateway 1 and its secrets.</source>
        <translation>Eliminar la pasarela 1 y sus secretos.</translation>
    </message>
    <message>
        <source>Use gateway 1 again.</source>
        <translation>Volver a usar la pasarela 1.</translation>
    </message>
    <message>
        <source>Keep gateway 1, but send nothing by it.</source>
        <translation>Conservar la pasarela 1, pero no enviar nada por ella.</translation>
    </message>
    <message>
        <source>See the request before anything is sent.</source>
        <translation>Ver la petición antes de enviar nada.</translation>
    </message>
    <message>
        <source>Send a short test to your own phone.</source>
        <translation>Enviar una prueba corta a su propio teléfono.</translation>
    </message>
    <message>
        <source>What is left on the account of gateway 1.</source>
        <translation>Lo que queda en la cuenta de la pasarela 1.</translation>
    </message>
    <message>
        <source>Use gateway 1 again at once, after its cause was mended.</source>
        <translation>Volver a usar la pasarela 1 enseguida, después de arreglar la causa.</translation>
    </message>
    <message>
        <source>The providers that OTPost knows by name, and your own presets.</source>
        <translation>Los proveedores que OTPost conoce por su nombre, y sus propios preajustes.</translation>
    </message>
    <message>
        <source>A preset of gateway 1 to give away. No secret is in it.</source>
        <translation>Un preajuste de la pasarela 1 para compartir. No contiene ningún secreto.</translation>
    </message>
    <message>
        <source>Gateways that were made of it stay.</source>
        <translation>Las pasarelas que se hicieron con él se quedan.</translation>
    </message>
    <message>
        <source>A hotel and the names of its Wi-Fi networks.</source>
        <translation>Un hotel y los nombres de sus redes Wi-Fi.</translation>
    </message>
    <message>
        <source>All locations.</source>
        <translation>Todas las ubicaciones.</translation>
    </message>
    <message>
        <source>Another name; networks and route stay.</source>
        <translation>Otro nombre; las redes y la ruta se quedan.</translation>
    </message>
    <message>
        <source>Its route goes with it. The log keeps the name.</source>
        <translation>Su ruta se va con ella. El registro conserva el nombre.</translation>
    </message>
    <message>
        <source>The default route: the first that is enabled is tried first.</source>
        <translation>La ruta predeterminada: la primera activada se prueba primero.</translation>
    </message>
    <message>
        <source>Send by gateway 2 there, and by gateway 1 where that fails.</source>
        <translation>Enviar allí por la pasarela 2, y por la 1 donde aquella falle.</translation>
    </message>
    <message>
        <source>Make gateway 3 the first of the default route.</source>
        <translation>Hacer de la pasarela 3 la primera de la ruta predeterminada.</translation>
    </message>
    <message>
        <source>Use the default route there again.</source>
        <translation>Volver a usar allí la ruta predeterminada.</translation>
    </message>
    <message>
        <source>Who would be asked first there, and who would be skipped.</source>
        <translation>A quién se preguntaría allí primero, y a quién se omitiría.</translation>
    </message>
    <message>
        <source>Send by the first gateway that takes it.</source>
        <translation>Enviar por la primera pasarela que lo tome.</translation>
    </message>
    <message>
        <source>A one-time code, which the log hides; the outcome as JSON.</source>
        <translation>Un código de un solo uso, que el registro oculta; el resultado como JSON.</translation>
    </message>
    <message>
        <source>As if the primary were down: the fallback has to deliver.</source>
        <translation>Como si la principal no funcionara: el respaldo tiene que entregar.</translation>
    </message>
    <message>
        <source>Send a list, whose first line names the columns: to,message.</source>
        <translation>Enviar una lista, cuya primera línea nombra las columnas: to,message.</translation>
    </message>
    <message>
        <source>Send a code. What is printed names it for the other two.</source>
        <translation>Enviar un código. Lo que se imprime lo identifica para los otros dos.</translation>
    </message>
    <message>
        <source>Is this the code that was sent?</source>
        <translation>¿Es este el código que se envió?</translation>
    </message>
    <message>
        <source>The guest got nothing: the next gateway.</source>
        <translation>El huésped no recibió nada: la siguiente pasarela.</translation>
    </message>
    <message>
        <source>For a portal that sends and checks codes. The token is shown once.</source>
        <translation>Para un portal que envía y comprueba códigos. El token se muestra una vez.</translation>
    </message>
    <message>
        <source>Who may call the service.</source>
        <translation>Quién puede llamar al servicio.</translation>
    </message>
    <message>
        <source>From now on it is refused.</source>
        <translation>Desde ahora se rechaza.</translation>
    </message>
    <message>
        <source>At any port that is free; which one is printed.</source>
        <translation>En cualquier puerto libre; se imprime cuál.</translation>
    </message>
    <message>
        <source>What failed since the 31st of January.</source>
        <translation>Lo que falló desde el 31 de enero.</translation>
    </message>
    <message>
        <source>The last ten messages to a number.</source>
        <translation>Los diez últimos mensajes a un número.</translation>
    </message>
    <message>
        <source>All tests, by gateway.</source>
        <translation>Todas las pruebas, por pasarela.</translation>
    </message>
    <message>
        <source>A month as a table.</source>
        <translation>Un mes como tabla.</translation>
    </message>
    <message>
        <source>Messages go after a year, what was in them after a month.</source>
        <translation>Los mensajes se van al cabo de un año, lo que contenían al cabo de un mes.</translation>
    </message>
    <message>
        <source>As somebody asks who has the right to.</source>
        <translation>Cuando lo pide alguien que tiene derecho a ello.</translation>
    </message>
    <message>
        <source>Proof that it was done.</source>
        <translation>Prueba de que se hizo.</translation>
    </message>
    <message>
        <source>The provider&apos;s own list says that it was sent.</source>
        <translation>La lista del propio proveedor dice que se envió.</translation>
    </message>
    <message>
        <source>What became of the last code to this number.</source>
        <translation>Qué fue del último código a este número.</translation>
    </message>
    <message>
        <source>Message 7 with each request and response.</source>
        <translation>El mensaje 7 con cada petición y respuesta.</translation>
    </message>
    <message>
        <source>What is wrong now, and what to do about it.</source>
        <translation>Qué va mal ahora, y qué hacer.</translation>
    </message>
    <message>
        <source>All settings.</source>
        <translation>Todos los ajustes.</translation>
    </message>
    <message>
        <source>One value, for a script.</source>
        <translation>Un valor, para un script.</translation>
    </message>
    <message>
        <source>Take numbers without a country code as Norwegian ones.</source>
        <translation>Tomar los números sin prefijo de país como noruegos.</translation>
    </message>
    <message>
        <source>Gateways and settings without their secrets.</source>
        <translation>Pasarelas y ajustes sin sus secretos.</translation>
    </message>
    <message>
        <source>The same with the secrets, sealed by a passphrase.</source>
        <translation>Lo mismo con los secretos, sellados con una frase de contraseña.</translation>
    </message>
    <message>
        <source>See what an import would change.</source>
        <translation>Ver qué cambiaría una importación.</translation>
    </message>
    <message>
        <source>Where the secrets are, and whether they can be read.</source>
        <translation>Dónde están los secretos, y si se pueden leer.</translation>
    </message>
    <message>
        <source>Keep the secrets in an encrypted file from now on.</source>
        <translation>Guardar los secretos desde ahora en un archivo cifrado.</translation>
    </message>
    <message>
        <source>Look at everything on this machine.</source>
        <translation>Mirar todo en este equipo.</translation>
    </message>
    <message>
        <source>Also connect to each gateway and look at its certificate. Sends nothing.</source>
        <translation>Conectar también con cada pasarela y mirar su certificado. No envía nada.</translation>
    </message>
    <message>
        <source>The same as “gateway add --help”.</source>
        <translation>Lo mismo que «gateway add --help».</translation>
    </message>
    <message>
        <source>Completion in this bash (packages install it).</source>
        <translation>Autocompletado en este bash (los paquetes lo instalan).</translation>
    </message>
    <message>
        <source>A file for ~/.config/fish/completions.</source>
        <translation>Un archivo para ~/.config/fish/completions.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No hay ningún comando «%1».</translation>
    </message>
    <message>
        <source>There is no command “%1”. Did you mean %2?</source>
        <translation>No hay ningún comando «%1». ¿Quería decir %2?</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>For the type %1: %2</source>
        <translation>Para el tipo %1: %2</translation>
    </message>
    <message>
        <source>Required unless a preset is named.</source>
        <translation>Obligatorio salvo que se nombre un preajuste.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Uno de: %1.</translation>
    </message>
    <message>
        <source>Unless given: %1.</source>
        <translation>Si no se indica: %1.</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Obligatorio.</translation>
    </message>
    <message>
        <source>May be given more than once.</source>
        <translation>Puede indicarse más de una vez.</translation>
    </message>
    <message>
        <source>[OPTION]…</source>
        <translation>[OPCIÓN]…</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Pasarelas</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>One-time codes</source>
        <translation>Códigos de un solo uso</translation>
    </message>
    <message>
        <source>Tokens of the service</source>
        <translation>Tokens del servicio</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>El servicio</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Exportar e importar</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>When something does not work</source>
        <translation>Cuando algo no funciona</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Completion in the shell</source>
        <translation>Autocompletado en el intérprete</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>The job itself failed: not sent, or unknown whether it was.</source>
        <translation>La tarea misma falló: no se envió, o no se sabe si se envió.</translation>
    </message>
    <message>
        <source>Wrong usage.</source>
        <translation>Uso incorrecto.</translation>
    </message>
    <message>
        <source>Configuration refused; says which field and why.</source>
        <translation>Configuración rechazada; dice qué campo y por qué.</translation>
    </message>
    <message>
        <source>The secret store cannot be used; says what to do.</source>
        <translation>El almacén de secretos no se puede usar; dice qué hacer.</translation>
    </message>
    <message>
        <source>The data directory cannot be used; says what to do.</source>
        <translation>El directorio de datos no se puede usar; dice qué hacer.</translation>
    </message>
    <message>
        <source>The number with + and country code.</source>
        <translation>El número con + y prefijo de país.</translation>
    </message>
    <message>
        <source>The same without the +.</source>
        <translation>Lo mismo sin el +.</translation>
    </message>
    <message>
        <source>The national digits.</source>
        <translation>Las cifras nacionales.</translation>
    </message>
    <message>
        <source>The text.</source>
        <translation>El texto.</translation>
    </message>
    <message>
        <source>The venue.</source>
        <translation>El lugar.</translation>
    </message>
    <message>
        <source>The sender.</source>
        <translation>El remitente.</translation>
    </message>
    <message>
        <source>The digits of the one-time code.</source>
        <translation>Las cifras del código de un solo uso.</translation>
    </message>
    <message>
        <source>The first word where the text needs Unicode, otherwise the second.</source>
        <translation>La primera palabra donde el texto necesita Unicode, si no la segunda.</translation>
    </message>
    <message>
        <source>The message&apos;s id in the log.</source>
        <translation>El id. del mensaje en el registro.</translation>
    </message>
    <message>
        <source>The secret of that name.</source>
        <translation>El secreto de ese nombre.</translation>
    </message>
    <message>
        <source>A percent sign.</source>
        <translation>Un signo de porcentaje.</translation>
    </message>
    <message>
        <source>Stands for --data-dir.</source>
        <translation>Equivale a --data-dir.</translation>
    </message>
    <message>
        <source>A file with the passphrase of the vault.</source>
        <translation>Un archivo con la frase de contraseña del almacén cifrado.</translation>
    </message>
    <message>
        <source>Set by systemd: the credential otpost-vault in it is the passphrase of the vault.</source>
        <translation>Lo pone systemd: la credencial otpost-vault que contiene es la frase de contraseña del almacén cifrado.</translation>
    </message>
    <message>
        <source>own route</source>
        <translation>ruta propia</translation>
    </message>
    <message>
        <source>default route</source>
        <translation>ruta predeterminada</translation>
    </message>
    <message>
        <source>%1 is added. It uses the default route until “route set” gives it one of its own.</source>
        <translation>%1 se ha añadido. Usa la ruta predeterminada hasta que «route set» le dé una propia.</translation>
    </message>
    <message>
        <source>No locations yet. Add the first with “otpost-cli location add NAME”.</source>
        <translation>Todavía no hay ubicaciones. Añada la primera con «otpost-cli location add NAME».</translation>
    </message>
    <message>
        <source>Use either --ssid or --no-ssid.</source>
        <translation>Use --ssid o --no-ssid, no ambos.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 se ha cambiado.</translation>
    </message>
    <message>
        <source>%1 and its route are removed.</source>
        <translation>%1 y su ruta se han quitado.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 se ha quitado.</translation>
    </message>
    <message>
        <source>Name of a Wi-Fi network that is heard there. May be repeated.</source>
        <translation>Nombre de una red Wi-Fi que se oye allí. Puede repetirse.</translation>
    </message>
    <message>
        <source>Name of a Wi-Fi network that is heard there, in place of those so far. May be repeated.</source>
        <translation>Nombre de una red Wi-Fi que se oye allí, en lugar de las que había. Puede repetirse.</translation>
    </message>
    <message>
        <source>Add a location: an office, a hotel.</source>
        <translation>Añadir una ubicación: una oficina, un hotel.</translation>
    </message>
    <message>
        <source>All locations with their networks.</source>
        <translation>Todas las ubicaciones con sus redes.</translation>
    </message>
    <message>
        <source>The new name.</source>
        <translation>El nombre nuevo.</translation>
    </message>
    <message>
        <source>No networks any more.</source>
        <translation>Ninguna red ya.</translation>
    </message>
    <message>
        <source>Delete a location and its route.</source>
        <translation>Eliminar una ubicación y su ruta.</translation>
    </message>
    <message>
        <source>With --json, the rows need a file: --output FILE</source>
        <translation>Con --json, las filas necesitan un archivo: --output FILE</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) written.</source>
        <translation>
            <numerusform>%n mensaje escrito.</numerusform>
            <numerusform>%n mensajes escritos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say how long messages are kept: --days N. Or set it: settings set log-days N</source>
        <translation>Diga cuánto se conservan los mensajes: --days N. O fíjelo: settings set log-days N</translation>
    </message>
    <message>
        <source>Would remove %1 messages, and the content of %2 more.</source>
        <translation>Se quitarían %1 mensajes, y el contenido de otros %2.</translation>
    </message>
    <message>
        <source>Removed %1 messages, and the content of %2 more. Given back: %3.</source>
        <translation>Se quitaron %1 mensajes, y el contenido de otros %2. Devuelto: %3.</translation>
    </message>
    <message>
        <source>Would erase %1 messages with %2 attempts, and at least %3 other mentions.</source>
        <translation>Se borrarían %1 mensajes con %2 intentos, y al menos otras %3 menciones.</translation>
    </message>
    <message>
        <source>Erased %1 messages with %2 attempts, and %3 other mentions.</source>
        <translation>Se borraron %1 mensajes con %2 intentos, y otras %3 menciones.</translation>
    </message>
    <message>
        <source>%1  %2  %3 messages, %4 attempts, %5 other mentions</source>
        <translation>%1  %2  %3 mensajes, %4 intentos, otras %5 menciones</translation>
    </message>
    <message>
        <source>Nothing was erased so far.</source>
        <translation>Hasta ahora no se ha borrado nada.</translation>
    </message>
    <message>
        <source>Message %1 is marked as sent.</source>
        <translation>El mensaje %1 está marcado como enviado.</translation>
    </message>
    <message>
        <source>Message %1 is marked as not sent.</source>
        <translation>El mensaje %1 está marcado como no enviado.</translation>
    </message>
    <message>
        <source>Writes messages to a file.</source>
        <translation>Escribe mensajes en un archivo.</translation>
    </message>
    <message>
        <source>csv (default), json, or jsonl: one object a line.</source>
        <translation>csv (normal), json o jsonl: un objeto por línea.</translation>
    </message>
    <message>
        <source>The file; “-” is standard output.</source>
        <translation>El archivo; «-» es la salida estándar.</translation>
    </message>
    <message>
        <source>Begin CSV with a byte order mark, which some spreadsheets need.</source>
        <translation>Empezar el CSV con una marca de orden de bytes, que algunas hojas de cálculo necesitan.</translation>
    </message>
    <message>
        <source>Removes what is older than it is to be kept.</source>
        <translation>Quita lo que es más antiguo de lo que se debe conservar.</translation>
    </message>
    <message>
        <source>Messages are kept so many days.</source>
        <translation>Los mensajes se conservan tantos días.</translation>
    </message>
    <message>
        <source>Texts, requests and responses are kept so many days.</source>
        <translation>Los textos, peticiones y respuestas se conservan tantos días.</translation>
    </message>
    <message>
        <source>Only say what would be removed.</source>
        <translation>Decir solo qué se quitaría.</translation>
    </message>
    <message>
        <source>Erases everything about a number, for good.</source>
        <translation>Borra todo lo relativo a un número, para siempre.</translation>
    </message>
    <message>
        <source>Only say what would be erased.</source>
        <translation>Decir solo qué se borraría.</translation>
    </message>
    <message>
        <source>When something was erased, without the numbers.</source>
        <translation>Cuándo se borró algo, sin los números.</translation>
    </message>
    <message>
        <source>Says of a message with the status Unknown whether it was sent.</source>
        <translation>Dice de un mensaje con el estado Incierto si se envió.</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>Ningún mensaje.</translation>
    </message>
    <message>
        <source>marked as sent by %1</source>
        <translation>marcado como enviado por %1</translation>
    </message>
    <message>
        <source>marked as not sent by %1</source>
        <translation>marcado como no enviado por %1</translation>
    </message>
    <message>
        <source>delivered, as the provider says</source>
        <translation>entregado, según el proveedor</translation>
    </message>
    <message>
        <source>not delivered, as the provider says</source>
        <translation>no entregado, según el proveedor</translation>
    </message>
    <message>
        <source>sent again as message %1 by %2</source>
        <translation>enviado de nuevo como mensaje %1 por %2</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segmento</numerusform>
            <numerusform>%n segmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages, newest first.</source>
        <translation>Mensajes, los más nuevos primero.</translation>
    </message>
    <message>
        <source>Only newer than this message, by id.</source>
        <translation>Solo más nuevos que este mensaje, por id.</translation>
    </message>
    <message>
        <source>Only older than this message, by id.</source>
        <translation>Solo más antiguos que este mensaje, por id.</translation>
    </message>
    <message>
        <source>At most so many (default 100).</source>
        <translation>Como máximo tantos (si no, 100).</translation>
    </message>
    <message>
        <source>One message with every attempt.</source>
        <translation>Un mensaje con todos sus intentos.</translation>
    </message>
    <message>
        <source>a day such as 2026-01-31, a time such as 2026-01-31T18:00</source>
        <translation>un día como 2026-01-31, una hora como 2026-01-31T18:00</translation>
    </message>
    <message>
        <source>From this date or time on.</source>
        <translation>Desde esta fecha u hora.</translation>
    </message>
    <message>
        <source>Before this date or time.</source>
        <translation>Antes de esta fecha u hora.</translation>
    </message>
    <message>
        <source>Only with this status. More than once: with any of them.</source>
        <translation>Solo con este estado. Más de una vez: con cualquiera de ellos.</translation>
    </message>
    <message>
        <source>Only of this type. More than once: of any of them.</source>
        <translation>Solo de este tipo. Más de una vez: de cualquiera de ellos.</translation>
    </message>
    <message>
        <source>Only with an attempt by this gateway. More than once: by any of them.</source>
        <translation>Solo con un intento por esta pasarela. Más de una vez: por cualquiera de ellas.</translation>
    </message>
    <message>
        <source>Only of this venue. More than once: of any of them.</source>
        <translation>Solo de este lugar. Más de una vez: de cualquiera de ellos.</translation>
    </message>
    <message>
        <source>Only with this in number or text.</source>
        <translation>Solo con esto en el número o el texto.</translation>
    </message>
    <message>
        <source>By this column; by time unless given.</source>
        <translation>Por esta columna; por la hora si no se indica.</translation>
    </message>
    <message>
        <source>The oldest, or smallest, first.</source>
        <translation>Lo más antiguo, o lo menor, primero.</translation>
    </message>
    <message>
        <source>For the type %1.</source>
        <translation>Para el tipo %1.</translation>
    </message>
    <message>
        <source>Options as of</source>
        <translation>Opciones como las de</translation>
    </message>
    <message>
        <source>Unless set: %1.</source>
        <translation>Si no se fija: %1.</translation>
    </message>
    <message>
        <source>send SMS through your own gateways, from the command line</source>
        <translation>enviar SMS por sus propias pasarelas, desde la línea de comandos</translation>
    </message>
    <message>
        <source>sets up SMS gateways, tests them, sends through them and reads the log of what was sent. It works on the same data as</source>
        <translation>configura pasarelas de SMS, las prueba, envía por ellas y lee el registro de lo enviado. Trabaja con los mismos datos que</translation>
    </message>
    <message>
        <source>and may run at the same time. Results go to standard output, words for people to standard error.</source>
        <translation>y puede ejecutarse al mismo tiempo. Los resultados van a la salida estándar, las palabras para personas a la salida de errores.</translation>
    </message>
    <message>
        <source>What may stand in the URL and the payload of a gateway:</source>
        <translation>Lo que puede haber en la URL y la carga útil de una pasarela:</translation>
    </message>
    <message>
        <source>Gateways, settings and the SMS log (XDG_DATA_HOME is ~/.local/share unless set). Keys and passwords are in the secret store.</source>
        <translation>Pasarelas, ajustes y el registro de SMS (XDG_DATA_HOME es ~/.local/share si no se fija). Las claves y contraseñas están en el almacén de secretos.</translation>
    </message>
    <message>
        <source>A code for this number is still valid: nothing is sent. “otpost-cli otp resend” sends it again.</source>
        <translation>Un código para este número sigue siendo válido: no se envía nada. «otpost-cli otp resend» lo envía de nuevo.</translation>
    </message>
    <message>
        <source>The code could not be sent, or it is not known whether it was: see “otpost-cli log show %1”.</source>
        <translation>El código no se pudo enviar, o no se sabe si se envió: vea «otpost-cli log show %1».</translation>
    </message>
    <message>
        <source>%1 is verified</source>
        <translation>%1 está verificado</translation>
    </message>
    <message>
        <source>Send a one-time code to a number, to be checked with “otp check”.</source>
        <translation>Enviar un código de un solo uso a un número, que se comprueba con «otp check».</translation>
    </message>
    <message>
        <source>Number to verify, with + and country code.</source>
        <translation>Número que se verifica, con + y prefijo de país.</translation>
    </message>
    <message>
        <source>Name of the venue: its route is used.</source>
        <translation>Nombre del lugar: se usa su ruta.</translation>
    </message>
    <message>
        <source>Check what was typed in. Every wrong code counts; “-” reads it from standard input.</source>
        <translation>Comprobar lo que se escribió. Cada código incorrecto cuenta; «-» lo lee de la entrada estándar.</translation>
    </message>
    <message>
        <source>Send the same code again, by the next gateway.</source>
        <translation>Enviar el mismo código otra vez, por la siguiente pasarela.</translation>
    </message>
    <message>
        <source>New passphrase for the vault %1: </source>
        <translation>Nueva frase de contraseña del almacén cifrado %1: </translation>
    </message>
    <message>
        <source>Passphrase of the vault %1: </source>
        <translation>Frase de contraseña del almacén cifrado %1: </translation>
    </message>
    <message>
        <source>your own</source>
        <translation>suyo</translation>
    </message>
    <message>
        <source>    Talks to %1</source>
        <translation>    Habla con %1</translation>
    </message>
    <message>
        <source>    Note: %1</source>
        <translation>    Nota: %1</translation>
    </message>
    <message>
        <source>Use one: otpost-cli gateway add --preset NAME --set … --secret …</source>
        <translation>Use uno: otpost-cli gateway add --preset NAME --set … --secret …</translation>
    </message>
    <message>
        <source>Note: a preset does not hold this, and it was left out: %1</source>
        <translation>Nota: un preajuste no contiene esto, y se omitió: %1</translation>
    </message>
    <message>
        <source>Saved to %1. No secret is in it; whoever uses it is asked for each.</source>
        <translation>Guardado en %1. No contiene ningún secreto; a quien lo usa se le pide cada uno.</translation>
    </message>
    <message>
        <source>The preset %1 is removed. Gateways made of it stay.</source>
        <translation>El preajuste %1 se ha quitado. Las pasarelas hechas con él se quedan.</translation>
    </message>
    <message>
        <source>Providers that are known, and what each needs.</source>
        <translation>Los proveedores conocidos, y lo que necesita cada uno.</translation>
    </message>
    <message>
        <source>Make a preset of a gateway: all that is secret or your own is asked for.</source>
        <translation>Hacer un preajuste de una pasarela: se pide todo lo que es secreto o suyo.</translation>
    </message>
    <message>
        <source>What the preset is called (default: as the gateway).</source>
        <translation>Cómo se llama el preajuste (si no, como la pasarela).</translation>
    </message>
    <message>
        <source>A file to be given away, in place of your own presets.</source>
        <translation>Un archivo para compartir, en lugar de sus propios preajustes.</translation>
    </message>
    <message>
        <source>Delete one of your own presets.</source>
        <translation>Eliminar uno de sus propios preajustes.</translation>
    </message>
    <message>
        <source>Note: %1 is not told the sender: what is sent has no place for it.</source>
        <translation>Nota: a %1 no se le dice el remitente: lo que se envía no tiene sitio para él.</translation>
    </message>
    <message>
        <source>%1 is from a file. %2</source>
        <translation>%1 viene de un archivo. %2</translation>
    </message>
    <message>
        <source>Type “yes” to use it:</source>
        <translation>Escriba «sí» para usarlo:</translation>
    </message>
    <message>
        <source>Begin with what is known about a provider: see “gateway presets”.</source>
        <translation>Empezar con lo que se sabe de un proveedor: vea «gateway presets».</translation>
    </message>
    <message>
        <source>Begin with a preset from a file, such as somebody else&apos;s: says where it sends what you give, and asks.</source>
        <translation>Empezar con un preajuste de un archivo, como el de otra persona: dice adónde envía lo que usted le da, y pregunta.</translation>
    </message>
    <message>
        <source>With --preset-file: use it without asking.</source>
        <translation>Con --preset-file: usarlo sin preguntar.</translation>
    </message>
    <message>
        <source>With --preset: answer what it asks for, or fill a field of the gateway.</source>
        <translation>Con --preset: responder a lo que pide, o rellenar un campo de la pasarela.</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Respaldo</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>There is no gateway on this route any more, so nothing can be sent by it. Choose others with “route set”, or go back to the default route with “route reset”.</source>
        <translation>Ya no hay ninguna pasarela en esta ruta, así que no se puede enviar nada por ella. Elija otras con «route set», o vuelva a la ruta predeterminada con «route reset».</translation>
    </message>
    <message>
        <source>All gateways of this route are disabled, so nothing can be sent by it.</source>
        <translation>Todas las pasarelas de esta ruta están desactivadas, así que no se puede enviar nada por ella.</translation>
    </message>
    <message>
        <source>gateway %1</source>
        <translation>pasarela %1</translation>
    </message>
    <message>
        <source>%1 has no route of its own, so it uses the default route.</source>
        <translation>%1 no tiene ruta propia, así que usa la ruta predeterminada.</translation>
    </message>
    <message>
        <source>Note: these are enabled, too, and follow: %1.</source>
        <translation>Nota: estas también están activadas, y siguen: %1.</translation>
    </message>
    <message>
        <source>Note: nothing is sent by these, as they are disabled: %1.</source>
        <translation>Nota: por estas no se envía nada, porque están desactivadas: %1.</translation>
    </message>
    <message>
        <source>%1 uses the default route again.</source>
        <translation>%1 vuelve a usar la ruta predeterminada.</translation>
    </message>
    <message>
        <source>%1 had no route of its own. It uses the default route.</source>
        <translation>%1 no tenía ruta propia. Usa la ruta predeterminada.</translation>
    </message>
    <message>
        <source>The location&apos;s name; otherwise the default route.</source>
        <translation>El nombre de la ubicación; si no, la ruta predeterminada.</translation>
    </message>
    <message>
        <source>The location&apos;s name.</source>
        <translation>El nombre de la ubicación.</translation>
    </message>
    <message>
        <source>The gateways in the order in which they are tried.</source>
        <translation>Las pasarelas en el orden en que se prueban.</translation>
    </message>
    <message>
        <source>Give a location these gateways in this order, or put them first in the default route.</source>
        <translation>Dar a una ubicación estas pasarelas en este orden, o ponerlas las primeras en la ruta predeterminada.</translation>
    </message>
    <message>
        <source>Let a location use the default route again.</source>
        <translation>Que una ubicación vuelva a usar la ruta predeterminada.</translation>
    </message>
    <message>
        <source>The value of “%1” of the gateway %2 is not stored. Give it again with “otpost-cli gateway edit”.</source>
        <translation>El valor de «%1» de la pasarela %2 no está guardado. Indíquelo otra vez con «otpost-cli gateway edit».</translation>
    </message>
    <message>
        <source>Secrets are kept in %1.</source>
        <translation>Los secretos se guardan en %1.</translation>
    </message>
    <message numerus="yes">
        <source>The gateways have %n secret(s).</source>
        <translation>
            <numerusform>Las pasarelas tienen %n secreto.</numerusform>
            <numerusform>Las pasarelas tienen %n secretos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The store can be used.</source>
        <translation>El almacén se puede usar.</translation>
    </message>
    <message>
        <source>An earlier move did not clear %1. Run “otpost-cli secrets move” once more, to the store in use, to finish it.</source>
        <translation>Un traslado anterior no vació %1. Ejecute «otpost-cli secrets move» otra vez, hacia el almacén en uso, para terminarlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) moved.</source>
        <translation>
            <numerusform>Se movió %n secreto.</numerusform>
            <numerusform>Se movieron %n secretos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The old store still has copies: %1</source>
        <translation>El almacén anterior aún tiene copias: %1</translation>
    </message>
    <message>
        <source>Run the same command again to remove them.</source>
        <translation>Ejecute otra vez el mismo comando para quitarlas.</translation>
    </message>
    <message>
        <source>“%1” is no secret store. Use keychain or vault.</source>
        <translation>«%1» no es un almacén de secretos. Use keychain o vault.</translation>
    </message>
    <message>
        <source>The old store is lost: switch over without its secrets, which have to be given again.</source>
        <translation>El almacén anterior se perdió: cambiar sin sus secretos, que hay que indicar otra vez.</translation>
    </message>
    <message>
        <source>Where secrets are kept, and whether that works.</source>
        <translation>Dónde se guardan los secretos, y si funciona.</translation>
    </message>
    <message>
        <source>Keep the secrets in another store.</source>
        <translation>Guardar los secretos en otro almacén.</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>no intentado</translation>
    </message>
    <message>
        <source>accepted (status %1)</source>
        <translation>aceptado (estado %1)</translation>
    </message>
    <message>
        <source>rejected, the gateway&apos;s fault</source>
        <translation>rechazado por la pasarela</translation>
    </message>
    <message>
        <source>rejected, the recipient&apos;s fault</source>
        <translation>rechazado por el destinatario</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>incierto</translation>
    </message>
    <message>
        <source>It is sent when OTPost runs next.</source>
        <translation>Se envía la próxima vez que se ejecute OTPost.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>Falta --%1.</translation>
    </message>
    <message>
        <source>Note: %1 is outside the number ranges known for its country. It is sent all the same.</source>
        <translation>Nota: %1 está fuera de los rangos de números conocidos de su país. Se envía de todos modos.</translation>
    </message>
    <message>
        <source>--rehearse-failure goes with --type test only.</source>
        <translation>--rehearse-failure solo va con --type test.</translation>
    </message>
    <message>
        <source>This key was used before: nothing new is sent.</source>
        <translation>Esta clave ya se usó: no se envía nada nuevo.</translation>
    </message>
    <message>
        <source>What happened is not in the log:</source>
        <translation>Lo que ocurrió no está en el registro:</translation>
    </message>
    <message>
        <source>Send one SMS by the route of its location, or a list of them from a file.</source>
        <translation>Enviar un SMS por la ruta de su ubicación, o una lista de ellos desde un archivo.</translation>
    </message>
    <message>
        <source>Text.</source>
        <translation>Texto.</translation>
    </message>
    <message>
        <source>Name of the venue: its route is used, and %LOCATION% stands for it.</source>
        <translation>Nombre del lugar: se usa su ruta, y %LOCATION% lo representa.</translation>
    </message>
    <message>
        <source>message (default), code (a customer code: hidden in the log), test.</source>
        <translation>message (normal), code (un código de cliente: oculto en el registro), test.</translation>
    </message>
    <message>
        <source>A message under a key that was used within 24 hours is not sent again.</source>
        <translation>Un mensaje con una clave usada en las últimas 24 horas no se vuelve a enviar.</translation>
    </message>
    <message>
        <source>Return as soon as it is accepted; it is sent in the background.</source>
        <translation>Volver en cuanto se acepta; se envía en segundo plano.</translation>
    </message>
    <message>
        <source>Wait so long for a gateway that can be reached, where none can be at first.</source>
        <translation>Esperar ese tiempo a una pasarela accesible, donde al principio no hay ninguna.</translation>
    </message>
    <message>
        <source>With --type test: the primary counts as not reachable and is not called, so that the fallback is seen to deliver.</source>
        <translation>Con --type test: la principal cuenta como inaccesible y no se la llama, de modo que se ve entregar al respaldo.</translation>
    </message>
    <message>
        <source>Send a list: a CSV file whose first line names the columns, “to” and “message”, perhaps “location”. All rows are checked before the first is sent.</source>
        <translation>Enviar una lista: un archivo CSV cuya primera línea nombra las columnas, «to» y «message», quizá «location». Se comprueban todas las filas antes de enviar la primera.</translation>
    </message>
    <message>
        <source>With --csv: go on with the newest list that was begun with this file within 30 days. Sends rows that were not begun, were stopped, expired, or are new; not what was sent, may have been sent, or failed.</source>
        <translation>Con --csv: continuar con la lista más nueva que se empezó con este archivo en los últimos 30 días. Envía las filas que no se empezaron, se detuvieron, caducaron o son nuevas; no lo que se envió, puede haberse enviado o falló.</translation>
    </message>
    <message>
        <source>With --resume: send also what failed.</source>
        <translation>Con --resume: enviar también lo que falló.</translation>
    </message>
    <message>
        <source>With --csv: leave out rows that are wrong, and send the others.</source>
        <translation>Con --csv: omitir las filas que están mal y enviar las demás.</translation>
    </message>
    <message>
        <source>Send what waits, and end.</source>
        <translation>Enviar lo que espera, y terminar.</translation>
    </message>
    <message>
        <source>Serving at %1. Ctrl-C ends it.</source>
        <translation>Atendiendo en %1. Ctrl-C lo termina.</translation>
    </message>
    <message>
        <source>Ended.</source>
        <translation>Terminado.</translation>
    </message>
    <message>
        <source>Answer portals and splash pages, and send what they ask for, until ended.</source>
        <translation>Responder a portales y páginas de bienvenida, y enviar lo que piden, hasta que se termine.</translation>
    </message>
    <message>
        <source>Certificate, with those between, as PEM.</source>
        <translation>Certificado, con los intermedios, como PEM.</translation>
    </message>
    <message>
        <source>Its private key, as PEM.</source>
        <translation>Su clave privada, como PEM.</translation>
    </message>
    <message>
        <source>A proxy whose X-Forwarded-For is believed: an address or a network. May be repeated.</source>
        <translation>Un proxy cuyo X-Forwarded-For se cree: una dirección o una red. Puede repetirse.</translation>
    </message>
    <message>
        <source>Write no line for each request to standard error.</source>
        <translation>No escribir una línea por cada petición en la salida de errores.</translation>
    </message>
    <message>
        <source>standard input holds one value, and it was read for another. Use @FILE for this one</source>
        <translation>la entrada estándar contiene un valor, y se leyó para otro. Use @FILE para este</translation>
    </message>
    <message>
        <source>All settings with their values.</source>
        <translation>Todos los ajustes con sus valores.</translation>
    </message>
    <message>
        <source>The value of one setting.</source>
        <translation>El valor de un ajuste.</translation>
    </message>
    <message>
        <source>Change a setting.</source>
        <translation>Cambiar un ajuste.</translation>
    </message>
    <message>
        <source>This is shown once. Keep it where the program that uses it keeps its secrets.</source>
        <translation>Esto se muestra una sola vez. Guárdelo donde el programa que lo usa guarda sus secretos.</translation>
    </message>
    <message>
        <source>There are no tokens. “otpost-cli token create” makes one.</source>
        <translation>No hay tokens. «otpost-cli token create» crea uno.</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revocado</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>usado por última vez %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nunca usado</translation>
    </message>
    <message>
        <source>Make a token for a program that calls the service.</source>
        <translation>Crear un token para un programa que llama al servicio.</translation>
    </message>
    <message>
        <source>What it may do: send, otp, read. May be repeated; otp unless told otherwise.</source>
        <translation>Lo que puede hacer: send, otp, read. Puede repetirse; otp si no se indica.</translation>
    </message>
    <message>
        <source>List the tokens; the tokens themselves are never kept.</source>
        <translation>Enumerar los tokens; los tokens mismos nunca se guardan.</translation>
    </message>
    <message>
        <source>Take a token&apos;s rights away, within a second.</source>
        <translation>Quitar a un token sus derechos, en un segundo.</translation>
    </message>
    <message>
        <source>skipped. %1</source>
        <translation>omitida. %1</translation>
    </message>
    <message>
        <source>asked as number %1</source>
        <translation>preguntada en el puesto %1</translation>
    </message>
    <message>
        <source>%1, but nothing would leave. %2</source>
        <translation>%1, pero no saldría nada. %2</translation>
    </message>
    <message>
        <source>%1: it rests, and is asked only because no other can serve</source>
        <translation>%1: descansa, y se le pregunta solo porque ninguna otra puede atender</translation>
    </message>
    <message>
        <source>%1, after waiting %2 s</source>
        <translation>%1, tras esperar %2 s</translation>
    </message>
    <message>
        <source>Nothing would be sent by this route now. Nothing was sent.</source>
        <translation>Ahora no se enviaría nada por esta ruta. No se envió nada.</translation>
    </message>
    <message>
        <source>%1 would get the message first. Nothing was sent.</source>
        <translation>%1 recibiría primero el mensaje. No se envió nada.</translation>
    </message>
    <message>
        <source>Say which gateways a message would be given to, in which order, and which would be skipped; sends nothing.</source>
        <translation>Decir a qué pasarelas se daría un mensaje, en qué orden, y cuáles se omitirían; no envía nada.</translation>
    </message>
    <message>
        <source>message (default), code, test.</source>
        <translation>message (normal), code, test.</translation>
    </message>
    <message>
        <source>There is nothing to tell.</source>
        <translation>No hay nada que comunicar.</translation>
    </message>
    <message numerus="yes">
        <source>Told of %n alert(s).</source>
        <translation>
            <numerusform>Se avisó de %n alerta.</numerusform>
            <numerusform>Se avisó de %n alertas.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wrong, and what was, with what to do about it.</source>
        <translation>Qué va mal y qué fue mal, y qué hacer.</translation>
    </message>
    <message>
        <source>All that are kept, not the newest 100 alone.</source>
        <translation>Todas las que se conservan, no solo las 100 más nuevas.</translation>
    </message>
    <message>
        <source>Only what is wrong now.</source>
        <translation>Solo lo que va mal ahora.</translation>
    </message>
    <message>
        <source>Mail what is due now, and what waits: for cron, where no program stays running.</source>
        <translation>Enviar por correo lo que toca ahora y lo que espera: para cron, donde ningún programa sigue en marcha.</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>leído %1</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>nunca leído</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>todavía no preguntado</translation>
    </message>
    <message>
        <source>below the minimum of %1</source>
        <translation>por debajo del mínimo de %1</translation>
    </message>
    <message>
        <source>lasts for less than a day</source>
        <translation>dura menos de un día</translation>
    </message>
    <message numerus="yes">
        <source>lasts for %n day(s)</source>
        <translation>
            <numerusform>dura %n día</numerusform>
            <numerusform>dura %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>No gateway&apos;s balance is watched: “otpost-cli gateway edit ID --balance on”.</source>
        <translation>No se vigila el saldo de ninguna pasarela: «otpost-cli gateway edit ID --balance on».</translation>
    </message>
    <message>
        <source>How much is left at each provider, as it was read last.</source>
        <translation>Cuánto queda en cada proveedor, según se leyó por última vez.</translation>
    </message>
    <message>
        <source>Ask all providers now, and tell of alerts that follow.</source>
        <translation>Preguntar ahora a todos los proveedores, y avisar de las alertas que resulten.</translation>
    </message>
    <message>
        <source>Check keychain, database, TLS, clock, gateways and mail; say what to mend.</source>
        <translation>Comprobar llavero, base de datos, TLS, reloj, pasarelas y correo; decir qué arreglar.</translation>
    </message>
    <message>
        <source>Also connect to each gateway&apos;s host and the mail server. Sends nothing.</source>
        <translation>Conectar también con el servidor de cada pasarela y con el de correo. No envía nada.</translation>
    </message>
    <message>
        <source>Pages of the documentation, for the build.</source>
        <translation>Páginas de la documentación, para la compilación.</translation>
    </message>
    <message>
        <source>To be typed in where the provider asks for a callback address.</source>
        <translation>Para escribirla donde el proveedor pide una dirección de retorno.</translation>
    </message>
    <message>
        <source>Guests get online by openNDS, whose key is read from a file.</source>
        <translation>Los huéspedes acceden por openNDS, cuya clave se lee de un archivo.</translation>
    </message>
    <message>
        <source>Which gateway&apos;s codes arrive where, without any report.</source>
        <translation>Los códigos de qué pasarela llegan y adónde, sin ningún informe.</translation>
    </message>
    <message>
        <source>The page of a hotel, with a title in two languages and terms from a file.</source>
        <translation>La página de un hotel, con un título en dos idiomas y condiciones de un archivo.</translation>
    </message>
    <message>
        <source>All splash pages.</source>
        <translation>Todas las páginas de bienvenida.</translation>
    </message>
    <message>
        <source>Another colour, and no codes.</source>
        <translation>Otro color, y sin códigos.</translation>
    </message>
    <message>
        <source>Delete that page.</source>
        <translation>Eliminar esa página.</translation>
    </message>
    <message>
        <source>In a crontab, beside “otpost-cli balance --now”.</source>
        <translation>En un crontab, junto a «otpost-cli balance --now».</translation>
    </message>
    <message>
        <source>Ask all providers what is left.</source>
        <translation>Preguntar a todos los proveedores qué queda.</translation>
    </message>
    <message>
        <source>See whether alerts would arrive.</source>
        <translation>Ver si llegarían las alertas.</translation>
    </message>
    <message>
        <source>Why no mail came.</source>
        <translation>Por qué no llegó ningún correo.</translation>
    </message>
    <message>
        <source>The password of the mail server, from a file.</source>
        <translation>La contraseña del servidor de correo, de un archivo.</translation>
    </message>
    <message>
        <source>Splash pages</source>
        <translation>Páginas de bienvenida</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Saldos</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Password of the mail server&apos;s login: @FILE or - (standard input). It is kept in the secret store, and never shown</source>
        <translation>Contraseña del acceso al servidor de correo: @FILE o - (entrada estándar). Se guarda en el almacén de secretos y nunca se muestra</translation>
    </message>
    <message>
        <source>Say what changes: --name, --ssid, --no-ssid or --access.</source>
        <translation>Diga qué cambia: --name, --ssid, --no-ssid o --access.</translation>
    </message>
    <message>
        <source>Change a location&apos;s name or networks, or how its guests get online.</source>
        <translation>Cambiar el nombre o las redes de una ubicación, o cómo acceden sus huéspedes.</translation>
    </message>
    <message numerus="yes">
        <source>Writing: %n message(s)</source>
        <translation>
            <numerusform>Escribiendo: %n mensaje</numerusform>
            <numerusform>Escribiendo: %n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing: %1 of %2 messages</source>
        <translation>Escribiendo: %1 de %2 mensajes</translation>
    </message>
    <message numerus="yes">
        <source>Removing: %n message(s)</source>
        <translation>
            <numerusform>Quitando: %n mensaje</numerusform>
            <numerusform>Quitando: %n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail server took the mail for %1.</source>
        <translation>El servidor de correo aceptó el correo para %1.</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Dijo: %1</translation>
    </message>
    <message>
        <source>No mail waits.</source>
        <translation>No espera ningún correo.</translation>
    </message>
    <message>
        <source>Send a test mail, and say what the mail server said.</source>
        <translation>Enviar un correo de prueba, y decir qué dijo el servidor de correo.</translation>
    </message>
    <message>
        <source>Whom to; otherwise the setting mail-recipients. May be repeated.</source>
        <translation>A quién; si no, el ajuste mail-recipients. Puede repetirse.</translation>
    </message>
    <message>
        <source>Mails that could not be sent yet, and why.</source>
        <translation>Correos que todavía no se pudieron enviar, y por qué.</translation>
    </message>
    <message>
        <source>This page asks for no code: the number is good.</source>
        <translation>Esta página no pide código: el número está bien.</translation>
    </message>
    <message>
        <source>Splash page whose text, digits and countries count.</source>
        <translation>Página de bienvenida cuyo texto, cifras y países cuentan.</translation>
    </message>
    <message>
        <source>This is only its path: set public-url to the address under which the provider reaches “otpost-cli serve”.</source>
        <translation>Esto es solo la ruta: ponga en public-url la dirección con la que el proveedor llega a «otpost-cli serve».</translation>
    </message>
    <message>
        <source>deleted gateway %1</source>
        <translation>pasarela eliminada %1</translation>
    </message>
    <message>
        <source>No codes were sent in that time.</source>
        <translation>En ese tiempo no se enviaron códigos.</translation>
    </message>
    <message>
        <source>Show where the provider of a gateway sends its delivery reports. Keep it to yourselves.</source>
        <translation>Mostrar adónde envía el proveedor de una pasarela sus informes de entrega. Resérvelo para usted.</translation>
    </message>
    <message>
        <source>Show how many of the codes that were sent were typed in: by gateway, country and hour.</source>
        <translation>Mostrar cuántos de los códigos enviados se escribieron: por pasarela, país y hora.</translation>
    </message>
    <message>
        <source>From that time on; the last 24 hours unless told otherwise.</source>
        <translation>Desde esa hora; si no, las últimas 24 horas.</translation>
    </message>
    <message>
        <source>Until before that time.</source>
        <translation>Hasta antes de esa hora.</translation>
    </message>
    <message>
        <source>What is told apart: gateway, country, hour, with commas between.</source>
        <translation>Lo que se distingue: gateway, country, hour, separados por comas.</translation>
    </message>
    <message>
        <source>Sending is paused. The message waits, and is sent once it is resumed: otpost-cli settings set sending-paused off</source>
        <translation>El envío está en pausa. El mensaje espera, y se envía cuando se reanude: otpost-cli settings set sending-paused off</translation>
    </message>
    <message>
        <source>Where to listen: the setting serve-listen unless told otherwise; port 0: any.</source>
        <translation>Dónde escuchar: si no, el ajuste serve-listen; puerto 0: cualquiera.</translation>
    </message>
    <message>
        <source>Address under which guests and providers reach it, for delivery reports; the setting of that name unless told otherwise.</source>
        <translation>Dirección con la que huéspedes y proveedores llegan a él, para informes de entrega; si no, el ajuste de ese nombre.</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>guardada</translation>
    </message>
    <message>
        <source>Password of the mail server&apos;s login</source>
        <translation>Contraseña del acceso al servidor de correo</translation>
    </message>
    <message>
        <source>codes on</source>
        <translation>códigos activados</translation>
    </message>
    <message>
        <source>codes off</source>
        <translation>códigos desactivados</translation>
    </message>
    <message>
        <source>Say what changes: see “otpost-cli help splash edit”.</source>
        <translation>Diga qué cambia: vea «otpost-cli help splash edit».</translation>
    </message>
    <message>
        <source>No splash pages yet. Add the first with “otpost-cli splash add NAME”.</source>
        <translation>Todavía no hay páginas de bienvenida. Añada la primera con «otpost-cli splash add NAME».</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>Add a splash page, which guests see on joining the Wi-Fi.</source>
        <translation>Añadir una página de bienvenida, que los huéspedes ven al unirse a la Wi-Fi.</translation>
    </message>
    <message>
        <source>All splash pages in their order.</source>
        <translation>Todas las páginas de bienvenida en su orden.</translation>
    </message>
    <message>
        <source>A splash page with all its fields.</source>
        <translation>Una página de bienvenida con todos sus campos.</translation>
    </message>
    <message>
        <source>Change a splash page.</source>
        <translation>Cambiar una página de bienvenida.</translation>
    </message>
    <message>
        <source>Delete a splash page.</source>
        <translation>Eliminar una página de bienvenida.</translation>
    </message>
    <message>
        <source>How guests get online: none, redirect, mikrotik or opennds.</source>
        <translation>Cómo acceden los huéspedes: none, redirect, mikrotik u opennds.</translation>
    </message>
    <message>
        <source>Where guests are sent: the portal, MikroTik&apos;s login page, or openNDS&apos; gateway.</source>
        <translation>Adónde se envía a los huéspedes: al portal, a la página de acceso de MikroTik o a la pasarela de openNDS.</translation>
    </message>
    <message>
        <source>User of the MikroTik hotspot.</source>
        <translation>Usuario del hotspot MikroTik.</translation>
    </message>
    <message>
        <source>The hotspot user&apos;s password, or the faskey of openNDS: @FILE, - or a value.</source>
        <translation>La contraseña del usuario del hotspot, o la faskey de openNDS: @FILE, - o un valor.</translation>
    </message>
    <message>
        <source>Where guests go once they are online. Empty: the page they asked for.</source>
        <translation>Adónde van los huéspedes cuando tienen acceso. Vacío: a la página que pidieron.</translation>
    </message>
    <message>
        <source>Written to %1: %2.</source>
        <translation>Escrito en %1: %2.</translation>
    </message>
    <message>
        <source>As the file says already: %1.</source>
        <translation>Ya como dice el archivo: %1.</translation>
    </message>
    <message>
        <source>Write gateways, locations, splash pages and settings to a file.</source>
        <translation>Escribir pasarelas, ubicaciones, páginas de bienvenida y ajustes en un archivo.</translation>
    </message>
    <message>
        <source>Remove gateways, locations and splash pages that are not in the file, and take over its order.</source>
        <translation>Quitar pasarelas, ubicaciones y páginas de bienvenida que no están en el archivo, y adoptar su orden.</translation>
    </message>
</context>
<context>
    <name>otpost::doctor::Words</name>
    <message>
        <source>Other users of this machine may look into %1, which holds recipients and texts.</source>
        <translation>Otros usuarios de este equipo pueden mirar en %1, que contiene destinatarios y textos.</translation>
    </message>
    <message>
        <source>Keep it to yourself: chmod 700 &apos;%1&apos;</source>
        <translation>Resérvelo para usted: chmod 700 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>Directorio de datos</translation>
    </message>
    <message>
        <source>%1, %2 free.</source>
        <translation>%1, %2 libres.</translation>
    </message>
    <message>
        <source>%1, file system %2, %3 free.</source>
        <translation>%1, sistema de archivos %2, %3 libres.</translation>
    </message>
    <message>
        <source>Make room: without it nothing can be logged or sent.</source>
        <translation>Haga sitio: sin él no se puede registrar ni enviar nada.</translation>
    </message>
    <message>
        <source>Make room before it runs out.</source>
        <translation>Haga sitio antes de que se acabe.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>%1, sound. Schema %2, SQLite %3, journal %4, %5 messages.</source>
        <translation>%1, en orden. Esquema %2, SQLite %3, diario %4, %5 mensajes.</translation>
    </message>
    <message>
        <source>The journal should be a write-ahead log (wal), so that window and command line can work at the same time. Close all of OTPost and start it again.</source>
        <translation>El diario debería ser de escritura anticipada (wal), para que la ventana y la línea de comandos puedan trabajar a la vez. Cierre todo OTPost y vuelva a iniciarlo.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>The newest message in the log is of a time to come: %1.</source>
        <translation>El mensaje más nuevo del registro es de una hora futura: %1.</translation>
    </message>
    <message>
        <source>The clock was set back since, or was wrong then. Let the system set it by the network (NTP).</source>
        <translation>El reloj se atrasó desde entonces, o iba mal entonces. Deje que el sistema lo ponga en hora por la red (NTP).</translation>
    </message>
    <message>
        <source>Gateway %1, %2</source>
        <translation>Pasarela %1, %2</translation>
    </message>
    <message>
        <source>Fields and secrets are in order.</source>
        <translation>Los campos y los secretos están en orden.</translation>
    </message>
    <message>
        <source>Mend it in the window or with “otpost-cli gateway edit %1 …”.</source>
        <translation>Arréglela en la ventana o con «otpost-cli gateway edit %1 …».</translation>
    </message>
    <message>
        <source>Fields are in order. Its secrets were not looked at.</source>
        <translation>Los campos están en orden. Sus secretos no se miraron.</translation>
    </message>
    <message>
        <source>It is disabled.</source>
        <translation>Está desactivada.</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Pasarelas</translation>
    </message>
    <message>
        <source>There are none yet, so nothing can be sent.</source>
        <translation>Todavía no hay ninguna, así que no se puede enviar nada.</translation>
    </message>
    <message>
        <source>Add one in the window or with “otpost-cli gateway add”.</source>
        <translation>Añada una en la ventana o con «otpost-cli gateway add».</translation>
    </message>
    <message>
        <source>None is enabled, so nothing can be sent.</source>
        <translation>Ninguna está activada, así que no se puede enviar nada.</translation>
    </message>
    <message>
        <source>Enable one in the window or with “otpost-cli gateway enable ID”.</source>
        <translation>Active una en la ventana o con «otpost-cli gateway enable ID».</translation>
    </message>
    <message>
        <source>it gave back another value than it was given</source>
        <translation>devolvió un valor distinto del que se le dio</translation>
    </message>
    <message>
        <source>Secret store</source>
        <translation>Almacén de secretos</translation>
    </message>
    <message>
        <source>Secrets are kept in %1.</source>
        <translation>Los secretos se guardan en %1.</translation>
    </message>
    <message>
        <source>Writing, reading and deleting work.</source>
        <translation>Escribir, leer y borrar funcionan.</translation>
    </message>
    <message>
        <source>Secrets are kept in %1. Writing, reading and deleting work.</source>
        <translation>Los secretos se guardan en %1. Escribir, leer y borrar funcionan.</translation>
    </message>
    <message>
        <source>Secrets were moved away from %1, and it may still hold copies.</source>
        <translation>Los secretos se sacaron de %1, y puede que aún contenga copias.</translation>
    </message>
    <message>
        <source>Run the same “otpost-cli secrets move” again: it removes them.</source>
        <translation>Ejecute otra vez el mismo «otpost-cli secrets move»: las quita.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>No TLS library was found, so that no https gateway can be reached. OTPost was built for %1.</source>
        <translation>No se encontró ninguna biblioteca TLS, así que no se puede llegar a ninguna pasarela https. OTPost se compiló para %1.</translation>
    </message>
    <message>
        <source>Install OpenSSL 3 (Debian: libssl3) and start again.</source>
        <translation>Instale OpenSSL 3 (Debian: libssl3) e inicie de nuevo.</translation>
    </message>
    <message>
        <source>%1, %2 certificate authorities of the system.</source>
        <translation>%1, %2 autoridades de certificación del sistema.</translation>
    </message>
    <message>
        <source>Install the authorities that https servers are checked against (Debian: ca-certificates).</source>
        <translation>Instale las autoridades con las que se comprueban los servidores https (Debian: ca-certificates).</translation>
    </message>
    <message>
        <source>%1, time zone %2.</source>
        <translation>%1, zona horaria %2.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>incierto</translation>
    </message>
    <message>
        <source>Let the system set its clock by the network (NTP): with a wrong one certificates look expired and codes end too early or too late.</source>
        <translation>Deje que el sistema ponga en hora su reloj por la red (NTP): con uno equivocado, los certificados parecen caducados y los códigos terminan demasiado pronto o demasiado tarde.</translation>
    </message>
    <message>
        <source>This system has no clock that only goes forward, so that time limits may end early when somebody sets the clock.</source>
        <translation>Este sistema no tiene un reloj que solo avance, así que los límites de tiempo pueden terminar antes si alguien cambia la hora.</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Not set up. Nothing asks for it.</source>
        <translation>No está configurado. Nada lo pide.</translation>
    </message>
    <message>
        <source>an old TLS</source>
        <translation>un TLS antiguo</translation>
    </message>
    <message>
        <source>Reached by %1. The certificate ends on %2.</source>
        <translation>Accesible por %1. El certificado termina el %2.</translation>
    </message>
    <message>
        <source>It has ended. Ask whoever runs the server to renew it.</source>
        <translation>Ha terminado. Pida a quien administra el servidor que lo renueve.</translation>
    </message>
    <message>
        <source>It ends soon. Ask whoever runs the server to renew it.</source>
        <translation>Termina pronto. Pida a quien administra el servidor que lo renueve.</translation>
    </message>
    <message>
        <source>Reached, without encryption.</source>
        <translation>Accesible, sin cifrado.</translation>
    </message>
    <message>
        <source>it was ended by the system</source>
        <translation>el sistema lo terminó</translation>
    </message>
    <message>
        <source>it ended with status %1</source>
        <translation>terminó con el estado %1</translation>
    </message>
    <message>
        <source>Lua scripts</source>
        <translation>Scripts de Lua</translation>
    </message>
    <message>
        <source>The program that runs scripts starts and locks itself in.</source>
        <translation>El programa que ejecuta scripts se inicia y se encierra.</translation>
    </message>
    <message>
        <source>Only gateways with a Lua script need it.</source>
        <translation>Solo lo necesitan las pasarelas con un script de Lua.</translation>
    </message>
    <message>
        <source>Not set up, and a gateway wants its alerts mailed.</source>
        <translation>No está configurado, y una pasarela quiere sus alertas por correo.</translation>
    </message>
    <message>
        <source>Enter the mail server: “otpost-cli settings set mail-server smtp.example.com”.</source>
        <translation>Indique el servidor de correo: «otpost-cli settings set mail-server smtp.example.com».</translation>
    </message>
    <message>
        <source>By %1, port %2, %3.</source>
        <translation>Por %1, puerto %2, %3.</translation>
    </message>
    <message>
        <source>Give it again: “otpost-cli settings set mail-password -”.</source>
        <translation>Indíquela otra vez: «otpost-cli settings set mail-password -».</translation>
    </message>
    <message>
        <source>Reached, and the login works.</source>
        <translation>Accesible, y el acceso funciona.</translation>
    </message>
    <message>
        <source>Nobody is mailed about %1.</source>
        <translation>A nadie se le escribe sobre %1.</translation>
    </message>
    <message>
        <source>Enter who is told: “otpost-cli settings set mail-recipients me@example.com”.</source>
        <translation>Indique a quién se avisa: «otpost-cli settings set mail-recipients me@example.com».</translation>
    </message>
</context>
<context>
    <name>otpost::ui::AboutDialog</name>
    <message>
        <source>About OTPost</source>
        <translation>Acerca de OTPost</translation>
    </message>
    <message>
        <source>One-time codes and other texts for guest Wi-Fi, by the SMS gateways that you choose.</source>
        <translation>Códigos de un solo uso y otros SMS para la Wi-Fi de invitados, por las pasarelas de SMS que usted elija.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. The licences of its parts come with it.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Las licencias de sus partes lo acompañan.</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Copiar para el soporte</translation>
    </message>
    <message>
        <source>Versions and system as text. No secret, no number and no message is in it.</source>
        <translation>Versiones y sistema como texto. No contiene ningún secreto, número ni mensaje.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>otpost::ui::AccessFields</name>
    <message>
        <source>Way online</source>
        <translation>Modo de dar acceso</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>User of the hotspot</source>
        <translation>Usuario del hotspot</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Landing page</source>
        <translation>Página de destino</translation>
    </message>
    <message>
        <source>Where guests go once they are online. Empty: to the page that they asked for.</source>
        <translation>Adónde van los huéspedes cuando tienen acceso. Vacío: a la página que pidieron.</translation>
    </message>
    <message>
        <source>Something else lets guests online, or they are online already.</source>
        <translation>Otra cosa da acceso a los huéspedes, o ya lo tienen.</translation>
    </message>
    <message>
        <source>The guest is sent to your portal with a signed, short-lived grant.</source>
        <translation>Se envía al huésped a su portal con un permiso firmado y de corta duración.</translation>
    </message>
    <message>
        <source>Address of the portal</source>
        <translation>Dirección del portal</translation>
    </message>
    <message>
        <source>It gets the grant as grant=… behind this address.</source>
        <translation>Recibe el permiso como grant=… detrás de esta dirección.</translation>
    </message>
    <message>
        <source>The guest is logged in at the hotspot&apos;s own login page, by PAP or CHAP.</source>
        <translation>El huésped entra en la página de acceso del propio hotspot, por PAP o CHAP.</translation>
    </message>
    <message>
        <source>Address of the login page</source>
        <translation>Dirección de la página de acceso</translation>
    </message>
    <message>
        <source>Password of the hotspot</source>
        <translation>Contraseña del hotspot</translation>
    </message>
    <message>
        <source>Of the user above, as it stands in the hotspot.</source>
        <translation>La del usuario de arriba, como figura en el hotspot.</translation>
    </message>
    <message>
        <source>Forward authentication (FAS) at level 1.</source>
        <translation>Autenticación reenviada (FAS) de nivel 1.</translation>
    </message>
    <message>
        <source>Address of its gateway</source>
        <translation>Dirección de su pasarela</translation>
    </message>
    <message>
        <source>Empty: the one that openNDS names, if that is a private address.</source>
        <translation>Vacío: la que nombra openNDS, si es una dirección privada.</translation>
    </message>
    <message>
        <source>faskey</source>
        <translation>faskey</translation>
    </message>
    <message>
        <source>As it stands in the configuration of openNDS.</source>
        <translation>Como figura en la configuración de openNDS.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::AddGatewayPage</name>
    <message>
        <source>Add a gateway</source>
        <translation>Añadir una pasarela</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Pasarelas</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>Cómo empezar</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>curl example</source>
        <translation>Ejemplo de curl</translation>
    </message>
    <message>
        <source>Open a preset file…</source>
        <translation>Abrir un archivo de preajuste…</translation>
    </message>
    <message>
        <source>Fill in by hand</source>
        <translation>Rellenar a mano</translation>
    </message>
    <message>
        <source>Preset from a file</source>
        <translation>Preajuste de un archivo</translation>
    </message>
    <message>
        <source>Open a preset file</source>
        <translation>Abrir un archivo de preajuste</translation>
    </message>
    <message>
        <source>Share the preset</source>
        <translation>Compartir el preajuste</translation>
    </message>
    <message>
        <source>Delete a preset</source>
        <translation>Eliminar un preajuste</translation>
    </message>
    <message>
        <source>Delete the preset “%1”?</source>
        <translation>¿Eliminar el preajuste «%1»?</translation>
    </message>
    <message>
        <source>Gateways that were made of it stay as they are.</source>
        <translation>Las pasarelas que se hicieron con él se quedan como están.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>otpost::ui::AlertAction</name>
    <message>
        <source>Open gateway</source>
        <translation>Abrir la pasarela</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Open gateways</source>
        <translation>Abrir las pasarelas</translation>
    </message>
    <message>
        <source>Open locations</source>
        <translation>Abrir las ubicaciones</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>Open SMS log</source>
        <translation>Abrir el registro de SMS</translation>
    </message>
    <message>
        <source>Open splash pages</source>
        <translation>Abrir las páginas de bienvenida</translation>
    </message>
    <message>
        <source>Open mail settings</source>
        <translation>Abrir los ajustes de correo</translation>
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
        <translation>No llegó</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Arrived after %1</source>
        <translation>Llegó al cabo de %1</translation>
    </message>
    <message>
        <source>Last test: did not arrive, %1</source>
        <translation>Última prueba: no llegó, %1</translation>
    </message>
    <message>
        <source>Last test: arrived, %1</source>
        <translation>Última prueba: llegó, %1</translation>
    </message>
    <message>
        <source>Last test: arrived after %1, %2</source>
        <translation>Última prueba: llegó al cabo de %1, %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Yes, it arrived</source>
        <translation>Sí, llegó</translation>
    </message>
    <message>
        <source>No, it did not arrive</source>
        <translation>No, no llegó</translation>
    </message>
    <message>
        <source>Change whether it arrived</source>
        <translation>Cambiar si llegó</translation>
    </message>
    <message>
        <source>Did it arrive?</source>
        <translation>¿Llegó?</translation>
    </message>
</context>
<context>
    <name>otpost::ui::AttemptTimeline</name>
    <message>
        <source>A gateway that is not stored</source>
        <translation>Una pasarela que no está guardada</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>The first, second … attempt of a message and its gateway: &quot;2. Twilio&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Status %1.</source>
        <translation>Estado %1.</translation>
    </message>
    <message>
        <source>The provider calls it %1.</source>
        <translation>El proveedor lo llama %1.</translation>
    </message>
    <message>
        <source>Next gateway.</source>
        <translation>Siguiente pasarela.</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Conectar %1</translation>
    </message>
    <message>
        <source>Wait %1</source>
        <translation>Esperar %1</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Leer %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>otpost::ui::AttemptTiming</name>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>En qué se fue el tiempo</translation>
    </message>
</context>
<context>
    <name>otpost::ui::AttemptView</name>
    <message>
        <source>1 byte</source>
        <translation>1 byte</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Ir al campo</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>The body is not kept, as it may repeat the code.</source>
        <translation>El cuerpo no se guarda, porque puede repetir el código.</translation>
    </message>
    <message>
        <source>The body is empty.</source>
        <translation>El cuerpo está vacío.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::BasicLoginDialog</name>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Use this login</source>
        <translation>Usar este acceso</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Usuario y contraseña</translation>
    </message>
    <message>
        <source>For providers that ask for “Basic” authentication. Both become the value of the header Authorization, which is kept in the keychain.</source>
        <translation>Para proveedores que piden autenticación «Basic». Ambos forman el valor de la cabecera Authorization, que se guarda en el llavero.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>A user name cannot contain a colon here.</source>
        <translation>Aquí un nombre de usuario no puede contener dos puntos.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::Chip</name>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>otpost::ui::ChipField</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>“%1” is not one of those that can be chosen.</source>
        <translation>«%1» no es de los que se pueden elegir.</translation>
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
        <translation>Insertar</translation>
    </message>
    <message>
        <source>All placeholders</source>
        <translation>Todos los marcadores</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Insertar %1</translation>
    </message>
</context>
<context>
    <name>otpost::ui::CodeEditor</name>
    <message>
        <source>Line numbers</source>
        <translation>Números de línea</translation>
    </message>
</context>
<context>
    <name>otpost::ui::CodeTextField</name>
    <message numerus="yes">
        <source>%1, %2 of %3 characters, %n segments</source>
        <comment>GSM-7, 51 of 160 characters, 1 segment</comment>
        <translation>
            <numerusform>%1, %2 de %3 caracteres, %n segmento</numerusform>
            <numerusform>%1, %2 de %3 caracteres, %n segmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Insertar %1</translation>
    </message>
</context>
<context>
    <name>otpost::ui::ConfigExportDialog</name>
    <message>
        <source>Short: whoever gets the file can try very many. Four or five words in a row are better.</source>
        <translation>Corta: quien consiga el archivo puede probar muchísimas. Son mejores cuatro o cinco palabras seguidas.</translation>
    </message>
    <message>
        <source>Too much the same: it is easy to guess.</source>
        <translation>Demasiado uniforme: es fácil de adivinar.</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <translation>Exportar la configuración</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Secrets too, sealed by a passphrase</source>
        <translation>También los secretos, sellados con una frase de contraseña</translation>
    </message>
    <message>
        <source>Off: keys and passwords are left out and have to be given again on another computer.</source>
        <translation>Desactivado: las claves y contraseñas se omiten y hay que indicarlas otra vez en otro equipo.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Without it nobody opens the secrets, nor can it be found again. Keep it apart from the file.</source>
        <translation>Sin ella nadie abre los secretos, ni se puede recuperar. Guárdela aparte del archivo.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Escribiendo el archivo…</translation>
    </message>
    <message>
        <source>Sealing the secrets takes a second.</source>
        <translation>Sellar los secretos tarda un segundo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>There are no secrets.</source>
        <translation>No hay secretos.</translation>
    </message>
    <message>
        <source>This is another one.</source>
        <translation>Esta es otra.</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>¿Reemplazar %1?</translation>
    </message>
    <message>
        <source>There is a file of this name, and what is in it would be lost.</source>
        <translation>Hay un archivo con este nombre, y su contenido se perdería.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) are in it, sealed.</source>
        <translation>
            <numerusform>Contiene %n secreto, sellado.</numerusform>
            <numerusform>Contiene %n secretos, sellados.</numerusform>
        </translation>
    </message>
    <message>
        <source>No secrets are in it.</source>
        <translation>No contiene secretos.</translation>
    </message>
    <message>
        <source>Gateways, locations, splash pages and settings.</source>
        <translation>Pasarelas, ubicaciones, páginas de bienvenida y ajustes.</translation>
    </message>
    <message>
        <source>The file holds the settings and: %1. The log is not in it.</source>
        <translation>El archivo contiene los ajustes y: %1. El registro no está en él.</translation>
    </message>
    <message>
        <source>Written to %1: %2.</source>
        <translation>Escrito en %1: %2.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::ConfigImportDialog</name>
    <message numerus="yes">
        <source>…and %n more.</source>
        <translation>
            <numerusform>…y %n más.</numerusform>
            <numerusform>…y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a configuration</source>
        <translation>Importar una configuración</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Opening sealed secrets takes a second.</source>
        <translation>Abrir los secretos sellados tarda un segundo.</translation>
    </message>
    <message>
        <source>Choose a file that OTPost has exported, or drop it here. You see what would change before anything does.</source>
        <translation>Elija un archivo exportado por OTPost, o suéltelo aquí. Verá qué cambiaría antes de que cambie nada.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The file holds secrets. They open with the passphrase that was given when it was exported.</source>
        <translation>El archivo contiene secretos. Se abren con la frase de contraseña que se dio al exportarlo.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Leave the secrets out</source>
        <translation>Omitir los secretos</translation>
    </message>
    <message>
        <source>Merge: what the file does not mention stays</source>
        <translation>Combinar: lo que el archivo no menciona se queda</translation>
    </message>
    <message>
        <source>Make these changes</source>
        <translation>Hacer estos cambios</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Everything is as the file says already.</source>
        <translation>Todo está ya como dice el archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made.</source>
        <translation>
            <numerusform>%n cambio hecho.</numerusform>
            <numerusform>%n cambios hechos.</numerusform>
        </translation>
    </message>
    <message>
        <source>These gateways need their secrets and are disabled until then: %1</source>
        <translation>Estas pasarelas necesitan sus secretos y hasta entonces están desactivadas: %1</translation>
    </message>
    <message>
        <source>Without the secrets, gateways and locations that are here keep theirs, and new ones need them.</source>
        <translation>Sin los secretos, las pasarelas y ubicaciones que hay aquí conservan los suyos, y las nuevas los necesitan.</translation>
    </message>
    <message>
        <source>Replace: gateways, locations and splash pages that are not in the file are removed</source>
        <translation>Reemplazar: las pasarelas, ubicaciones y páginas de bienvenida que no están en el archivo se quitan</translation>
    </message>
    <message>
        <source>As the file says already: %1.</source>
        <translation>Ya como dice el archivo: %1.</translation>
    </message>
    <message>
        <source>These locations need their keys, and let no guests online until then: %1</source>
        <translation>Estas ubicaciones necesitan sus claves y hasta entonces no dan acceso a los huéspedes: %1</translation>
    </message>
</context>
<context>
    <name>otpost::ui::ConfigPlanView</name>
    <message>
        <source>What will change</source>
        <translation>Qué va a cambiar</translation>
    </message>
</context>
<context>
    <name>otpost::ui::Confirm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>otpost::ui::ConnectionView</name>
    <message>
        <source>not valid before %1</source>
        <translation>no válido antes del %1</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>caducó el %1</translation>
    </message>
    <message numerus="yes">
        <source>until %1, %n day(s) left</source>
        <translation>
            <numerusform>hasta el %1, queda %n día</numerusform>
            <numerusform>hasta el %1, quedan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>by a proxy</source>
        <translation>por un proxy</translation>
    </message>
    <message>
        <source>no certificate</source>
        <translation>sin certificado</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>El certificado de %1 caducó el %2.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 expires in %n day(s), on %2. Who runs the server has to renew it.</source>
        <translation>
            <numerusform>El certificado de %1 caduca dentro de %n día, el %2. Quien administra el servidor tiene que renovarlo.</numerusform>
            <numerusform>El certificado de %1 caduca dentro de %n días, el %2. Quien administra el servidor tiene que renovarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>signed by itself</source>
        <translation>firmado por sí mismo</translation>
    </message>
    <message>
        <source>issued by %1</source>
        <translation>emitido por %1</translation>
    </message>
    <message>
        <source>The system’s proxy, %1, stands between. From here only the way to the proxy could be measured, so nothing was.</source>
        <translation>El proxy del sistema, %1, está en medio. Desde aquí solo se podría medir el camino hasta el proxy, así que no se midió nada.</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>Resolución del nombre</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Measured on a connection of its own, beside the test. Nothing was sent by it.</source>
        <translation>Medido en una conexión propia, aparte de la prueba. No se envió nada por ella.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::CountryList</name>
    <message>
        <source>Search country or code</source>
        <translation>Buscar país o prefijo</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
</context>
<context>
    <name>otpost::ui::CurlFacts</name>
    <message>
        <source>Number and text are put in by OTPost: this is Twilio.</source>
        <translation>El número y el texto los pone OTPost: esto es Twilio.</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>el número</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>el texto</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>el remitente</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Keys, for the keychain</source>
        <translation>Claves, para el llavero</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Carga útil</translation>
    </message>
</context>
<context>
    <name>otpost::ui::CurlPane</name>
    <message>
        <source>curl example</source>
        <translation>Ejemplo de curl</translation>
    </message>
    <message>
        <source>From the provider&apos;s documentation, as it is for a terminal, cmd or PowerShell. It is read, never run.</source>
        <translation>De la documentación del proveedor, tal como es para una terminal, cmd o PowerShell. Se lee, nunca se ejecuta.</translation>
    </message>
    <message>
        <source>Paste it, and the form fills itself</source>
        <translation>Péguelo, y el formulario se rellena solo</translation>
    </message>
    <message>
        <source>Here you see what was recognised. Keys in the example go to the keychain and are not shown again.</source>
        <translation>Aquí ve lo que se reconoció. Las claves del ejemplo van al llavero y no se muestran otra vez.</translation>
    </message>
    <message>
        <source>Name of the gateway</source>
        <translation>Nombre de la pasarela</translation>
    </message>
    <message>
        <source>Next you can test it. Nothing is saved yet.</source>
        <translation>A continuación puede probarla. Todavía no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>otpost::ui::CurlQuestions</name>
    <message>
        <source>The recipient&apos;s number stands in</source>
        <translation>El número del destinatario está en</translation>
    </message>
    <message>
        <source>The text stands in</source>
        <translation>El texto está en</translation>
    </message>
    <message>
        <source>The sender stands in</source>
        <translation>El remitente está en</translation>
    </message>
    <message>
        <source>The example has no value for it: %1</source>
        <translation>El ejemplo no tiene valor para ello: %1</translation>
    </message>
    <message>
        <source>A guess. Check it.</source>
        <translation>Una suposición. Compruébela.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>It is not in the example</source>
        <translation>No está en el ejemplo</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Hace falta.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::DashboardPage</name>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>The steps are hidden</source>
        <translation>Los pasos están ocultos</translation>
    </message>
    <message>
        <source>Welcome to OTPost</source>
        <translation>Bienvenido a OTPost</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Actualizado %1</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>The warning is put aside</source>
        <translation>La advertencia se ha apartado</translation>
    </message>
    <message>
        <source>It sends one-time codes and other SMS through your accounts at SMS providers. Begin with one of them: here it is called a gateway.</source>
        <translation>Envía códigos de un solo uso y otros SMS con sus cuentas en proveedores de SMS. Empiece con una de ellas: aquí se llama pasarela.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::DateRangeDialog</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Elegir un periodo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To, inclusive</source>
        <translation>Hasta, inclusive</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Times are those of this computer: %1.</source>
        <translation>Las horas son las de este equipo: %1.</translation>
    </message>
    <message>
        <source>The end is before the beginning. Choose a later end.</source>
        <translation>El final es anterior al principio. Elija un final posterior.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::Desktop</name>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Keep OTPost running in the notification area?</source>
        <translation>¿Mantener OTPost en marcha en el área de notificación?</translation>
    </message>
    <message>
        <source>While it runs it sends what waits, watches balances and warns you. You are asked once; the answer can be changed in the settings.</source>
        <translation>Mientras está en marcha envía lo que espera, vigila los saldos y le avisa. Se pregunta una vez; la respuesta se puede cambiar en los ajustes.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Seguir en marcha</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>otpost::ui::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>otpost::ui::ExchangeText</name>
    <message>
        <source>The body is not kept: it may repeat the code.</source>
        <translation>El cuerpo no se guarda: puede repetir el código.</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Estado %1</translation>
    </message>
    <message>
        <source>%1, %2 bytes</source>
        <translation>%1, %2 bytes</translation>
    </message>
</context>
<context>
    <name>otpost::ui::ExportDialog</name>
    <message>
        <source>Export the log</source>
        <translation>Exportar el registro</translation>
    </message>
    <message>
        <source>The %1 messages that the filters show.</source>
        <translation>Los %1 mensajes que muestran los filtros.</translation>
    </message>
    <message>
        <source>All messages of the log: %1.</source>
        <translation>Todos los mensajes del registro: %1.</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, para hojas de cálculo</translation>
    </message>
    <message>
        <source>Mark the file as UTF-8 with a byte order mark: Excel needs it</source>
        <translation>Marcar el archivo como UTF-8 con una marca de orden de bytes: Excel la necesita</translation>
    </message>
    <message>
        <source>JSON Lines, for programs: with every attempt</source>
        <translation>JSON Lines, para programas: con todos los intentos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>Hasta dónde ha llegado la exportación</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 of %2 messages written</source>
        <translation>%1 de %2 mensajes escritos</translation>
    </message>
    <message>
        <source>Stopped. No file was left behind.</source>
        <translation>Detenido. No quedó ningún archivo.</translation>
    </message>
    <message>
        <source>%1 messages were saved to %2.</source>
        <translation>%1 mensajes se guardaron en %2.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::FieldRow</name>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
</context>
<context>
    <name>otpost::ui::FileChoice</name>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>otpost::ui::FilterBar</name>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Number or text</source>
        <translation>Número o texto</translation>
    </message>
    <message>
        <source>Search the log by number or text</source>
        <translation>Buscar en el registro por número o texto</translation>
    </message>
    <message>
        <source>Search the log by number or text (%1)</source>
        <translation>Buscar en el registro por número o texto (%1)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>No gateway yet</source>
        <translation>Todavía ninguna pasarela</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>No location yet</source>
        <translation>Todavía ninguna ubicación</translation>
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
        <translation>Pulse Supr para quitar este filtro</translation>
    </message>
</context>
<context>
    <name>otpost::ui::FrontDesk</name>
    <message>
        <source>Look up</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>A guest is waiting for a code?</source>
        <translation>¿Un huésped espera un código?</translation>
    </message>
    <message>
        <source>Type the guest’s phone number to see what became of the last message to it.</source>
        <translation>Escriba el número de teléfono del huésped para ver qué fue del último mensaje que se le envió.</translation>
    </message>
    <message>
        <source>The guest’s phone number</source>
        <translation>El número de teléfono del huésped</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Type the number first.</source>
        <translation>Escriba primero el número.</translation>
    </message>
    <message>
        <source>Send by the next gateway</source>
        <extracomment>A button: sends the code again by this gateway</extracomment>
        <translation>Enviar por la siguiente pasarela</translation>
    </message>
    <message>
        <source>Send by the next gateway, %1</source>
        <translation>Enviar por la siguiente pasarela, %1</translation>
    </message>
</context>
<context>
    <name>otpost::ui::GatewayForm</name>
    <message>
        <source>With GET the payload becomes the query of the address, so it is always form data.</source>
        <translation>Con GET la carga útil se convierte en la consulta de la dirección, así que siempre son datos de formulario.</translation>
    </message>
    <message>
        <source>Help on %1</source>
        <comment>name of a field</comment>
        <translation>Ayuda sobre %1</translation>
    </message>
</context>
<context>
    <name>otpost::ui::GatewayFormPage</name>
    <message>
        <source>Gateways</source>
        <translation>Pasarelas</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <translation>Guardar (%1)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Preview or test</source>
        <translation>Vista previa o prueba</translation>
    </message>
    <message>
        <source>Updates as you type</source>
        <translation>Se actualiza mientras escribe</translation>
    </message>
    <message>
        <source>Works before saving</source>
        <translation>Funciona antes de guardar</translation>
    </message>
    <message>
        <source>New gateway</source>
        <translation>Pasarela nueva</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Sin guardar. %1</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>¿Guardar los cambios de «%1»?</translation>
    </message>
    <message>
        <source>Discard the changes to “%1”?</source>
        <translation>¿Descartar los cambios de «%1»?</translation>
    </message>
    <message>
        <source>What you typed since the last save is lost otherwise.</source>
        <translation>Si no, se pierde lo que escribió desde la última vez que guardó.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Changed in the meantime</source>
        <translation>Cambiado entretanto</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since you opened it.</source>
        <translation>Otro programa ha cambiado «%1» desde que usted lo abrió.</translation>
    </message>
    <message>
        <source>Save what stands here, or look at how it is now? What you typed is lost then.</source>
        <translation>¿Guardar lo que hay aquí, o mirar cómo está ahora? Entonces se pierde lo que escribió.</translation>
    </message>
    <message>
        <source>Show it as it is now</source>
        <translation>Mostrar cómo está ahora</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Guardar lo mío</translation>
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
        <translation>Secretos sin cifrar</translation>
    </message>
    <message>
        <source>SSL not verified</source>
        <translation>SSL sin verificar</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Id.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>No se usa</translation>
    </message>
    <message>
        <source>Disabled under Default: it serves nowhere</source>
        <translation>Desactivada en «Predeterminada»: no atiende en ninguna parte</translation>
    </message>
    <message>
        <source>Balance %1, asked %2</source>
        <comment>amount; time</comment>
        <translation>Saldo %1, preguntado %2</translation>
    </message>
    <message>
        <source>Balance not known</source>
        <translation>Saldo desconocido</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Used here</source>
        <translation>Se usa aquí</translation>
    </message>
    <message>
        <source>Health, 24 h</source>
        <translation>Salud, 24 h</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
</context>
<context>
    <name>otpost::ui::GatewayTable</name>
    <message>
        <source>Gateways in order of priority</source>
        <translation>Pasarelas por orden de prioridad</translation>
    </message>
    <message>
        <source>%1 enabled</source>
        <translation>%1 activada</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Probar %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicar %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>%1 used in %2</source>
        <comment>gateway; location</comment>
        <translation>%1 se usa en %2</translation>
    </message>
    <message>
        <source>Use here</source>
        <translation>Usar aquí</translation>
    </message>
    <message>
        <source>Do not use here</source>
        <translation>No usar aquí</translation>
    </message>
    <message>
        <source>Copy the address for delivery reports</source>
        <translation>Copiar la dirección para informes de entrega</translation>
    </message>
</context>
<context>
    <name>otpost::ui::GatewayTile</name>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Not used today</source>
        <translation>No usada hoy</translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>No se pudo leer: %1</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Todavía sin leer</translation>
    </message>
    <message>
        <source>Lasts less than a day</source>
        <translation>Dura menos de un día</translation>
    </message>
    <message numerus="yes">
        <source>Lasts about %Ln day(s)</source>
        <translation>
            <numerusform>Dura cerca de %Ln día</numerusform>
            <numerusform>Dura cerca de %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Read at %1</source>
        <translation>Leído %1</translation>
    </message>
    <message>
        <source>Below the minimum</source>
        <translation>Por debajo del mínimo</translation>
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
        <translation>El saldo no se vigila.</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>Enviados hoy</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Tiempo mediano</translation>
    </message>
    <message>
        <source>Of all attempts by this gateway today.</source>
        <translation>De todos los intentos por esta pasarela hoy.</translation>
    </message>
    <message>
        <source>Half of today&apos;s accepted calls were answered within this time.</source>
        <translation>La mitad de las llamadas aceptadas hoy se respondió en este tiempo.</translation>
    </message>
    <message>
        <source>Check the balance now</source>
        <translation>Comprobar el saldo ahora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Minimum %1</source>
        <translation>Mínimo %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share in percent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Codes entered</source>
        <translation>Códigos escritos</translation>
    </message>
    <message numerus="yes">
        <source>Of the %Ln code(s) that it sent in the last 7 days, guests typed in %1.</source>
        <extracomment>%1: a number; the number that decides about the form is that of the codes sent</extracomment>
        <translation>
            <numerusform>Del %Ln código que envió en los últimos 7 días, los huéspedes escribieron %1.</numerusform>
            <numerusform>De los %Ln códigos que envió en los últimos 7 días, los huéspedes escribieron %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It sent no codes in the last 7 days.</source>
        <translation>En los últimos 7 días no envió códigos.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::GatewaysPage</name>
    <message>
        <source>%1 is saved</source>
        <translation>%1 se ha guardado</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Pasarelas</translation>
    </message>
    <message>
        <source>Add gateway</source>
        <translation>Añadir pasarela</translation>
    </message>
    <message>
        <source>Try the route…</source>
        <translation>Probar la ruta…</translation>
    </message>
    <message>
        <source>Sending starts at the top. When a gateway fails, the next one gets the message.</source>
        <translation>El envío empieza por arriba. Cuando una pasarela falla, la siguiente recibe el mensaje.</translation>
    </message>
    <message>
        <source>Add your first gateway</source>
        <translation>Añada su primera pasarela</translation>
    </message>
    <message>
        <source>A gateway is your account at an SMS provider. With two or more, messages still go out when one fails.</source>
        <translation>Una pasarela es su cuenta en un proveedor de SMS. Con dos o más, los mensajes siguen saliendo cuando falla una.</translation>
    </message>
    <message>
        <source>Choose a provider</source>
        <translation>Elegir un proveedor</translation>
    </message>
    <message>
        <source>Add by hand</source>
        <translation>Añadir a mano</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1 se ha eliminado</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Import configuration…</source>
        <translation>Importar configuración…</translation>
    </message>
    <message>
        <source>Export configuration…</source>
        <translation>Exportar configuración…</translation>
    </message>
    <message>
        <source>Save the selected gateway as a preset…</source>
        <translation>Guardar la pasarela seleccionada como preajuste…</translation>
    </message>
    <message>
        <source>Move a row: drag it, or Alt+↑ and Alt+↓</source>
        <translation>Mover una fila: arrástrela, o Alt+↑ y Alt+↓</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <source>Import a configuration…</source>
        <translation>Importar una configuración…</translation>
    </message>
    <message>
        <source>Open a preset…</source>
        <translation>Abrir un preajuste…</translation>
    </message>
    <message>
        <source>%1 is moved</source>
        <translation>%1 se ha movido</translation>
    </message>
    <message>
        <source>%1 is moved in %2</source>
        <comment>gateway; location</comment>
        <translation>%1 se ha movido en %2</translation>
    </message>
    <message>
        <source>%1 is used in %2</source>
        <comment>gateway; location</comment>
        <translation>%1 se usa en %2</translation>
    </message>
    <message>
        <source>%1 is not used in %2 any more</source>
        <comment>gateway; location</comment>
        <translation>%1 ya no se usa en %2</translation>
    </message>
    <message>
        <source>%1 is enabled</source>
        <translation>%1 está activada</translation>
    </message>
    <message>
        <source>%1 is disabled</source>
        <translation>%1 está desactivada</translation>
    </message>
    <message>
        <source>%1 uses the default route again</source>
        <translation>%1 vuelve a usar la ruta predeterminada</translation>
    </message>
    <message>
        <source>%1 is added. Enable it when it is ready</source>
        <translation>%1 se ha añadido. Actívela cuando esté lista</translation>
    </message>
    <message>
        <source>%1 is added</source>
        <translation>%1 se ha añadido</translation>
    </message>
    <message>
        <source>Copy the address for delivery reports</source>
        <translation>Copiar la dirección para informes de entrega</translation>
    </message>
    <message>
        <source>First enter the public address: the one under which the provider reaches this computer. Then copy again.</source>
        <translation>Escriba primero la dirección pública: aquella con la que el proveedor llega a este equipo. Después copie otra vez.</translation>
    </message>
    <message>
        <source>Nobody would hear the reports: the service is off. First switch it on, then copy again.</source>
        <translation>Nadie oiría los informes: el servicio está apagado. Enciéndalo primero y después copie otra vez.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>The address is copied. Twilio is told it with each message: nothing has to be entered there.</source>
        <translation>La dirección está copiada. Twilio la recibe con cada mensaje: allí no hay que escribir nada.</translation>
    </message>
    <message>
        <source>The address is copied. Enter it in your account at the provider of %1, as the address for delivery reports (“callback URL” or “webhook”). Keep it secret.</source>
        <translation>La dirección está copiada. Escríbala en su cuenta del proveedor de %1 como dirección para informes de entrega («callback URL» o «webhook»). Manténgala en secreto.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::LocationForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The venue: an office, a hotel. Messages can carry it as %LOCATION%.</source>
        <translation>El lugar: una oficina, un hotel. Los mensajes pueden llevarlo como %LOCATION%.</translation>
    </message>
    <message>
        <source>Networks (SSIDs)</source>
        <translation>Redes (SSID)</translation>
    </message>
    <message>
        <source>A guest who joins one of these networks is at this location. Enter or a comma ends a name; one with a comma in it goes in quotation marks.</source>
        <translation>Un huésped que se une a una de estas redes está en esta ubicación. Intro o una coma termina un nombre; si contiene una coma, va entre comillas.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Splash pages enabled here</source>
        <translation>Páginas de bienvenida activadas aquí</translation>
    </message>
    <message>
        <source>%1 enabled here</source>
        <translation>%1 activada aquí</translation>
    </message>
    <message>
        <source>There are none yet: guests see a plain page. Add one on the page Splash pages.</source>
        <translation>Todavía no hay: los huéspedes ven una página sencilla. Añada una en la página «Páginas de bienvenida».</translation>
    </message>
    <message>
        <source>The first that lists the guest&apos;s network is shown, else the first that lists none. Without any, guests see a plain page.</source>
        <translation>Se muestra la primera que menciona la red del huésped; si no, la primera que no menciona ninguna. Sin ninguna, los huéspedes ven una página sencilla.</translation>
    </message>
    <message>
        <source>%1 stands before this location and lists it, too.</source>
        <translation>%1 está antes que esta ubicación y también la menciona.</translation>
    </message>
    <message>
        <source>%1 is listed by %2, too, which comes before: its guests count as being there.</source>
        <comment>networks in quotation marks, a location</comment>
        <translation>%1 también está en %2, que va antes: sus huéspedes cuentan como de allí.</translation>
    </message>
    <message>
        <source>%1 is listed by %2, too. This location comes before and counts.</source>
        <comment>networks in quotation marks, a location</comment>
        <translation>%1 también está en %2. Esta ubicación va antes y cuenta.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::LocationsPage</name>
    <message>
        <source>Add location</source>
        <translation>Añadir ubicación</translation>
    </message>
    <message>
        <source>Locations in their order</source>
        <translation>Ubicaciones en su orden</translation>
    </message>
    <message>
        <source>Where a network is heard in several, the first location counts. Move one: drag, or Alt+↑ and Alt+↓.</source>
        <translation>Donde una red se oye en varias, cuenta la primera ubicación. Mueva una: arrástrela, o Alt+↑ y Alt+↓.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <translation>Guardar (%1)</translation>
    </message>
    <message>
        <source>Add your first location</source>
        <translation>Añada su primera ubicación</translation>
    </message>
    <message>
        <source>A location is a venue with the Wi-Fi networks that are heard there. It can have a route and splash pages of its own. Until there is one, the default route serves everywhere.</source>
        <translation>Una ubicación es un lugar con las redes Wi-Fi que se oyen allí. Puede tener ruta y páginas de bienvenida propias. Hasta que haya una, la ruta predeterminada atiende en todas partes.</translation>
    </message>
    <message>
        <source>No networks</source>
        <translation>Ninguna red</translation>
    </message>
    <message numerus="yes">
        <source>%n networks</source>
        <translation>
            <numerusform>%n red</numerusform>
            <numerusform>%n redes</numerusform>
        </translation>
    </message>
    <message>
        <source>own route</source>
        <translation>ruta propia</translation>
    </message>
    <message numerus="yes">
        <source>%n networks count elsewhere</source>
        <translation>
            <numerusform>%n red cuenta en otra parte</numerusform>
            <numerusform>%n redes cuentan en otra parte</numerusform>
        </translation>
    </message>
    <message>
        <source>New location</source>
        <translation>Ubicación nueva</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Ubicaciones</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Sin guardar. %1</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <translation>%1 se ha guardado</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1 se ha eliminado</translation>
    </message>
    <message>
        <source>%1 is moved</source>
        <translation>%1 se ha movido</translation>
    </message>
</context>
<context>
    <name>otpost::ui::LogActions</name>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Send this text to %1 again?</source>
        <translation>¿Enviar este texto de nuevo a %1?</translation>
    </message>
    <message numerus="yes">
        <source>A new message of %n segment(s) is sent now and paid for.</source>
        <translation>
            <numerusform>Ahora se envía y se paga un mensaje nuevo de %n segmento.</numerusform>
            <numerusform>Ahora se envía y se paga un mensaje nuevo de %n segmentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes by the default route.</source>
        <translation>Va por la ruta predeterminada.</translation>
    </message>
    <message>
        <source>It goes by the route of %1.</source>
        <translation>Va por la ruta de %1.</translation>
    </message>
    <message>
        <source>The first one may have arrived: then it arrives twice.</source>
        <translation>Puede que el primero haya llegado: entonces llega dos veces.</translation>
    </message>
    <message>
        <source>Handed in as message %1</source>
        <translation>Entregado como mensaje %1</translation>
    </message>
    <message>
        <source>Message %1 is marked as sent</source>
        <translation>El mensaje %1 está marcado como enviado</translation>
    </message>
    <message>
        <source>Message %1 is marked as not sent</source>
        <translation>El mensaje %1 está marcado como no enviado</translation>
    </message>
    <message>
        <source>Erase everything about a number</source>
        <translation>Borrar todo lo relativo a un número</translation>
    </message>
    <message>
        <source>Erase everything about %1?</source>
        <translation>¿Borrar todo lo relativo a %1?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) to this number are removed with text, requests and responses, also from older copies of the database.</source>
        <translation>
            <numerusform>Se quita %Ln mensaje a este número con texto, peticiones y respuestas, también de copias antiguas de la base de datos.</numerusform>
            <numerusform>Se quitan %Ln mensajes a este número con texto, peticiones y respuestas, también de copias antiguas de la base de datos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. That it was done, and when, is kept; the number is not.</source>
        <translation>Esto no se puede deshacer. Se conserva que se hizo y cuándo; el número no.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) erased</source>
        <translation>
            <numerusform>%Ln mensaje borrado</numerusform>
            <numerusform>%Ln mensajes borrados</numerusform>
        </translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>No funcionó</translation>
    </message>
</context>
<context>
    <name>otpost::ui::LogGrid</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>otpost::ui::LogHeader</name>
    <message>
        <source>%1, sorted upwards</source>
        <extracomment>Read out: the column of a table by which it is sorted</extracomment>
        <translation>%1, orden ascendente</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1, orden descendente</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Columnas: %1</translation>
    </message>
    <message>
        <source>Left and right choose a column, Space sorts by it</source>
        <translation>Izquierda y derecha eligen una columna, Espacio ordena por ella</translation>
    </message>
</context>
<context>
    <name>otpost::ui::LogModel</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details of message %1</source>
        <translation>Detalles del mensaje %1</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Id.</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
</context>
<context>
    <name>otpost::ui::LogPage</name>
    <message>
        <source>Front desk</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>What became of a guest’s code? (%1)</source>
        <translation>¿Qué fue del código de un huésped? (%1)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Todavía no se ha enviado nada</translation>
    </message>
    <message>
        <source>Every message is listed here with what became of it. Test a gateway to send the first.</source>
        <translation>Aquí aparece cada mensaje con lo que fue de él. Pruebe una pasarela para enviar el primero.</translation>
    </message>
    <message>
        <source>No message matches</source>
        <translation>Ningún mensaje coincide</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Mensaje %1</translation>
    </message>
    <message>
        <source>SMS log</source>
        <translation>Registro de SMS</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %n day(s)</source>
        <translation>
            <numerusform>Se conserva %n día</numerusform>
            <numerusform>Se conserva %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>No message fits all of the filters. Remove one of them, or all.</source>
        <translation>Ningún mensaje cumple todos los filtros. Quite uno de ellos, o todos.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::LogTable</name>
    <message>
        <source>Place in the log</source>
        <translation>Lugar en el registro</translation>
    </message>
</context>
<context>
    <name>otpost::ui::LogWords</name>
    <message numerus="yes">
        <source>%1, %n segment(s)</source>
        <translation>
            <numerusform>%1, %n segmento</numerusform>
            <numerusform>%1, %n segmentos</numerusform>
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
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otpost::ui::LogoRow</name>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Quitar el logotipo</translation>
    </message>
    <message>
        <source>%1: choose file</source>
        <translation>%1: elegir archivo</translation>
    </message>
    <message>
        <source>%1 Larger pictures are made smaller; SVG becomes PNG.</source>
        <comment>the field&apos;s hint</comment>
        <translation>%1 Las imágenes mayores se reducen; SVG se convierte en PNG.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.gif *.bmp *.webp)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.svg *.gif *.bmp *.webp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Made smaller: %1</source>
        <comment>the size in pixels and in KiB</comment>
        <translation>Reducida: %1</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 píxeles, %3</translation>
    </message>
</context>
<context>
    <name>otpost::ui::LogoView</name>
    <message>
        <source>No logo</source>
        <translation>Sin logotipo</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 píxeles</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>Suelte aquí una imagen</translation>
    </message>
</context>
<context>
    <name>otpost::ui::LuaEditor</name>
    <message>
        <source>Lua script</source>
        <translation>Script de Lua</translation>
    </message>
    <message>
        <source>Tab indents. To leave, press Escape and then Tab, or Control and Tab.</source>
        <translation>Tab aumenta la sangría. Para salir, pulse Escape y después Tab, o Control y Tab.</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Línea %1, columna %2</translation>
    </message>
    <message>
        <source>Tab now leaves the editor</source>
        <translation>Ahora Tab sale del editor</translation>
    </message>
    <message>
        <source>Tab indents · Esc, then Tab leaves</source>
        <translation>Tab sangra · Esc y después Tab para salir</translation>
    </message>
</context>
<context>
    <name>otpost::ui::LuaSearchBar</name>
    <message>
        <source>Find in the script</source>
        <translation>Buscar en el script</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>otpost::ui::LuaText</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Comment in or out</source>
        <translation>Poner o quitar comentario</translation>
    </message>
    <message>
        <source>Offer names</source>
        <translation>Ofrecer nombres</translation>
    </message>
</context>
<context>
    <name>otpost::ui::MailCard</name>
    <message>
        <source>Not sent to %1: %2</source>
        <translation>No enviado a %1: %2</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>Enviado a %1</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>El servidor dijo: %1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Send test mail</source>
        <translation>Enviar correo de prueba</translation>
    </message>
    <message>
        <source>Of the login above; kept in the secret store, and shown to nobody.</source>
        <translation>La del acceso de arriba; se guarda en el almacén de secretos y no se muestra a nadie.</translation>
    </message>
    <message>
        <source>The password is saved</source>
        <translation>La contraseña se ha guardado</translation>
    </message>
    <message>
        <source>The password is removed</source>
        <translation>La contraseña se ha quitado</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
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
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <comment>what was done</comment>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <comment>what was undone</comment>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About OTPost</source>
        <translation>A&amp;cerca de OTPost</translation>
    </message>
</context>
<context>
    <name>otpost::ui::MessagePanel</name>
    <message>
        <source>Open in a window</source>
        <translation>Abrir en una ventana</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Copy as report</source>
        <translation>Copiar como informe</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Enviar de nuevo…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Mensaje %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copiar el número</translation>
    </message>
    <message>
        <source>Erase everything about this number…</source>
        <translation>Borrar todo lo relativo a este número…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>otpost::ui::MessageReport</name>
    <message>
        <source>Marked as sent</source>
        <translation>Marcado como enviado</translation>
    </message>
    <message>
        <source>Marked as not sent</source>
        <translation>Marcado como no enviado</translation>
    </message>
    <message>
        <source>Reported as delivered</source>
        <translation>Notificado como entregado</translation>
    </message>
    <message>
        <source>Reported as undelivered</source>
        <translation>Notificado como no entregado</translation>
    </message>
    <message>
        <source>Sent again as message %1</source>
        <translation>Enviado de nuevo como mensaje %1</translation>
    </message>
    <message>
        <source>Message %1 to %2, %3: %4.</source>
        <translation>Mensaje %1 a %2, %3: %4.</translation>
    </message>
    <message>
        <source>Message %1 to %2: %3
%4, %5
%6
</source>
        <translation>Mensaje %1 a %2: %3
%4, %5
%6
</translation>
    </message>
</context>
<context>
    <name>otpost::ui::MessageView</name>
    <message>
        <source>Details of the message</source>
        <translation>Detalles del mensaje</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Tiempo total</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Whether this message was sent is not known. If you have found out, say so; nothing is sent by that.</source>
        <translation>No se sabe si este mensaje se envió. Si lo ha averiguado, dígalo; con ello no se envía nada.</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marcar como enviado</translation>
    </message>
    <message>
        <source>Mark as not sent</source>
        <translation>Marcar como no enviado</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>No attempt yet</source>
        <translation>Todavía ningún intento</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider reported this.</source>
        <translation>El proveedor informó de esto.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>Marked as sent</source>
        <translation>Marcado como enviado</translation>
    </message>
    <message>
        <source>%1 said so.</source>
        <translation>%1 lo dijo.</translation>
    </message>
    <message>
        <source>Marked as not sent</source>
        <translation>Marcado como no enviado</translation>
    </message>
    <message>
        <source>Sent again as message %1</source>
        <translation>Enviado de nuevo como mensaje %1</translation>
    </message>
    <message>
        <source>%1 did this.</source>
        <translation>%1 lo hizo.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::NewRowsPill</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n mensaje nuevo</numerusform>
            <numerusform>%n mensajes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest</source>
        <translation>Ir al más nuevo</translation>
    </message>
</context>
<context>
    <name>otpost::ui::OrderList</name>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
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
        <translation>Ninguna pasarela atiende en %1: allí no se puede enviar ningún código.</translation>
    </message>
    <message>
        <source>Codes go by %1.</source>
        <comment>gateways</comment>
        <translation>Los códigos van por %1.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 problema</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otpost::ui::PausedBar</name>
    <message>
        <source>Sending is paused. Messages wait, and those that are not worth sending late expire.</source>
        <translation>El envío está en pausa. Los mensajes esperan, y los que no valen con retraso caducan.</translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>Reanudar el envío</translation>
    </message>
</context>
<context>
    <name>otpost::ui::PayloadField</name>
    <message>
        <source>Insert example</source>
        <translation>Insertar ejemplo</translation>
    </message>
    <message>
        <source>Put it in quotation marks</source>
        <translation>Ponerlo entre comillas</translation>
    </message>
    <message>
        <source>Replace with %1</source>
        <translation>Reemplazar por %1</translation>
    </message>
</context>
<context>
    <name>otpost::ui::PhoneEdit</name>
    <message>
        <source>no country</source>
        <translation>ningún país</translation>
    </message>
    <message>
        <source>%1, +%2</source>
        <translation>%1, +%2</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>País: %1</translation>
    </message>
</context>
<context>
    <name>otpost::ui::PhoneFrame</name>
    <message>
        <source>Preview: %1</source>
        <translation>Vista previa: %1</translation>
    </message>
</context>
<context>
    <name>otpost::ui::PresetDelegate</name>
    <message>
        <source>Yours</source>
        <translation>Suyo</translation>
    </message>
</context>
<context>
    <name>otpost::ui::PresetFileReview</name>
    <message>
        <source>kept in the keychain</source>
        <translation>guardado en el llavero</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>puede quedar vacío</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save to my presets</source>
        <translation>Guardar en mis preajustes</translation>
    </message>
    <message>
        <source>Use once</source>
        <translation>Usar una vez</translation>
    </message>
    <message>
        <source>Use “%1”?</source>
        <translation>¿Usar «%1»?</translation>
    </message>
    <message>
        <source>Whoever runs these servers reads your messages and can send with your keys. Use the preset only if you know whose they are.</source>
        <translation>Quien administra estos servidores lee sus mensajes y puede enviar con sus claves. Use el preajuste solo si sabe de quién son.</translation>
    </message>
    <message>
        <source>Whoever runs these servers reads your messages. Use the preset only if you know whose they are.</source>
        <translation>Quien administra estos servidores lee sus mensajes. Use el preajuste solo si sabe de quién son.</translation>
    </message>
    <message>
        <source>It talks to</source>
        <translation>Habla con</translation>
    </message>
    <message>
        <source>the server that you name</source>
        <translation>el servidor que usted indique</translation>
    </message>
    <message>
        <source>It asks for</source>
        <translation>Pide</translation>
    </message>
    <message>
        <source>Where it is used, as it says</source>
        <translation>Dónde se usa, según dice</translation>
    </message>
    <message>
        <source>Its notes</source>
        <translation>Sus notas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
</context>
<context>
    <name>otpost::ui::PresetForm</name>
    <message>
        <source>Who sends your messages?</source>
        <translation>¿Quién envía sus mensajes?</translation>
    </message>
    <message>
        <source>Choose your provider, and OTPost asks only for what it needs: most times a key and a sender.</source>
        <translation>Elija su proveedor, y OTPost pide solo lo que este necesita: casi siempre una clave y un remitente.</translation>
    </message>
    <message>
        <source>Next you can test it. Nothing is saved yet.</source>
        <translation>A continuación puede probarla. Todavía no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>Copy the address of the documentation</source>
        <translation>Copiar la dirección de la documentación</translation>
    </message>
    <message>
        <source>Share this preset as a file…</source>
        <translation>Compartir este preajuste como archivo…</translation>
    </message>
    <message>
        <source>Delete this preset…</source>
        <translation>Eliminar este preajuste…</translation>
    </message>
    <message>
        <source>Name of the gateway</source>
        <translation>Nombre de la pasarela</translation>
    </message>
    <message>
        <source>Shown in the list and the log.</source>
        <translation>Se muestra en la lista y en el registro.</translation>
    </message>
    <message>
        <source>%1 May stay empty.</source>
        <translation>%1 Puede quedar vacío.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Hace falta.</translation>
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
        <translation>su propio preajuste</translation>
    </message>
    <message>
        <source>own</source>
        <translation>propio</translation>
    </message>
</context>
<context>
    <name>otpost::ui::PresetPicker</name>
    <message>
        <source>Search providers and countries</source>
        <translation>Buscar proveedores y países</translation>
    </message>
    <message>
        <source>Search presets</source>
        <translation>Buscar preajustes</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message numerus="yes">
        <source>…and %n more.</source>
        <translation>
            <numerusform>…y %n más.</numerusform>
            <numerusform>…y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>No preset has “%1”. Paste a curl example of the provider, or fill in the form by hand.</source>
        <translation>Ningún preajuste contiene «%1». Pegue un ejemplo de curl del proveedor, o rellene el formulario a mano.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::PreviewHeaders</name>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
</context>
<context>
    <name>otpost::ui::PreviewPane</name>
    <message>
        <source>Sample number</source>
        <translation>Número de muestra</translation>
    </message>
    <message>
        <source>Sample message</source>
        <translation>Mensaje de muestra</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Success if</source>
        <translation>Éxito si</translation>
    </message>
    <message>
        <source>Fill in the account to see the request here.</source>
        <translation>Rellene la cuenta para ver aquí la petición.</translation>
    </message>
    <message>
        <source>Fill in URL and payload to see the request here.</source>
        <translation>Rellene la URL y la carga útil para ver aquí la petición.</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>The request as a command line, with placeholders for the secrets</source>
        <translation>La petición como línea de comandos, con marcadores para los secretos</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>otpost::ui::PreviewRequest</name>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <translation>No se puede enviar</translation>
    </message>
</context>
<context>
    <name>otpost::ui::ProofCard</name>
    <message>
        <source>One request goes to %1, with wrong secrets in the place of yours and to %2, a number that cannot exist. It costs nothing and reaches nobody. The provider may count a failed login.</source>
        <translation>Va una petición a %1, con secretos incorrectos en lugar de los suyos y a %2, un número que no puede existir. No cuesta nada y no llega a nadie. Puede que el proveedor cuente un acceso fallido.</translation>
    </message>
    <message>
        <source>One request goes to %1, to %2, a number that cannot exist. It reaches nobody. A provider that looks at numbers only later may take it all the same.</source>
        <translation>Va una petición a %1, a %2, un número que no puede existir. No llega a nadie. Un proveedor que mira los números más tarde puede tomarla de todos modos.</translation>
    </message>
    <message>
        <source>Recognised as failure</source>
        <translation>Reconocido como fallo</translation>
    </message>
    <message>
        <source>This rule would call a failure a success</source>
        <translation>Esta regla llamaría éxito a un fallo</translation>
    </message>
    <message>
        <source>The wrong request counted as accepted. Choose a value that is another one when something is wrong.</source>
        <translation>La petición incorrecta contó como aceptada. Elija un valor que sea otro cuando algo va mal.</translation>
    </message>
    <message>
        <source>Nothing was proved</source>
        <translation>No se demostró nada</translation>
    </message>
    <message>
        <source>Send a wrong request</source>
        <translation>Enviar una petición incorrecta</translation>
    </message>
    <message>
        <source>Is a failure recognised, too?</source>
        <translation>¿Se reconoce también un fallo?</translation>
    </message>
    <message>
        <source>The rule is in the form: %1. Now prove that it recognises a failure.</source>
        <translation>La regla está en el formulario: %1. Demuestre ahora que reconoce un fallo.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
</context>
<context>
    <name>otpost::ui::RangeChip</name>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Otro periodo…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
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
        <translation>Cuerpo de la respuesta</translation>
    </message>
    <message>
        <source>%1 is %2. Enter chooses it.</source>
        <translation>%1 es %2. Intro lo elige.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::ResponseChooser</name>
    <message>
        <source>Choose what means success</source>
        <translation>Elegir lo que significa éxito</translation>
    </message>
    <message>
        <source>Use the selected text</source>
        <translation>Usar el texto seleccionado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Select the words that only an answer that means success has.</source>
        <translation>Seleccione las palabras que solo tiene una respuesta que significa éxito.</translation>
    </message>
    <message>
        <source>Click the value that only an answer that means success has. By keyboard: arrow keys, then Enter.</source>
        <translation>Haga clic en el valor que solo tiene una respuesta que significa éxito. Con el teclado: flechas y después Intro.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::RouteBar</name>
    <message>
        <source>Own route</source>
        <translation>Ruta propia</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Volver a la predeterminada</translation>
    </message>
    <message>
        <source>Route for</source>
        <translation>Ruta para</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminada</translation>
    </message>
    <message>
        <source>%1 (own route)</source>
        <comment>name of a location</comment>
        <translation>%1 (ruta propia)</translation>
    </message>
    <message>
        <source>Used everywhere, as there are no locations yet.</source>
        <translation>Se usa en todas partes, porque todavía no hay ubicaciones.</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n location(s).</source>
        <translation>
            <numerusform>La usa %n ubicación.</numerusform>
            <numerusform>La usan %n ubicaciones.</numerusform>
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
            <numerusform>%n ubicación con ruta propia.</numerusform>
            <numerusform>%n ubicaciones con ruta propia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes under Default do not reach it.</source>
        <translation>Los cambios en «Predeterminada» no le llegan.</translation>
    </message>
    <message>
        <source>Uses the default route. A change here gives it a route of its own.</source>
        <translation>Usa la ruta predeterminada. Un cambio aquí le da una ruta propia.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::RouteCard</name>
    <message>
        <source>Change on the Gateways page</source>
        <translation>Cambiar en la página Pasarelas</translation>
    </message>
    <message>
        <source>The default route</source>
        <translation>La ruta predeterminada</translation>
    </message>
    <message>
        <source>Once the location is saved it can get a route of its own.</source>
        <translation>Cuando la ubicación se guarde podrá tener una ruta propia.</translation>
    </message>
    <message>
        <source>Its route cannot be read</source>
        <translation>No se puede leer su ruta</translation>
    </message>
    <message>
        <source>A route of its own</source>
        <translation>Una ruta propia</translation>
    </message>
    <message>
        <source>No gateway on it is enabled, so nothing can be sent from here.</source>
        <translation>Ninguna pasarela de ella está activada, así que desde aquí no se puede enviar nada.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::RouteTrialDialog</name>
    <message>
        <source>Try the default route</source>
        <translation>Probar la ruta predeterminada</translation>
    </message>
    <message>
        <source>Try the route of %1</source>
        <translation>Probar la ruta de %1</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Try without sending</source>
        <translation>Probar sin enviar</translation>
    </message>
    <message>
        <source>Rehearse a failure</source>
        <translation>Ensayar un fallo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>“Rehearse a failure” sends one real SMS: the primary counts as not reachable and is not called, and the fallback has to deliver.</source>
        <translation>«Ensayar un fallo» envía un SMS de verdad: la principal cuenta como inaccesible y no se la llama, y el respaldo tiene que entregar.</translation>
    </message>
    <message>
        <source>What the route would do</source>
        <translation>Lo que haría la ruta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
</context>
<context>
    <name>otpost::ui::RouteTrialSteps</name>
    <message>
        <source>Disabled</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Its turn comes as number %1, but nothing would leave</source>
        <translation>Le toca en el puesto %1, pero no saldría nada</translation>
    </message>
    <message>
        <source>Gets the message</source>
        <translation>Recibe el mensaje</translation>
    </message>
    <message>
        <source>Number %1 to be asked, if those before fail</source>
        <translation>Se le pregunta en el puesto %1, si fallan las anteriores</translation>
    </message>
    <message>
        <source>It rests, and is asked only because no other can serve.</source>
        <translation>Descansa, y se le pregunta solo porque ninguna otra puede atender.</translation>
    </message>
    <message>
        <source>It is busy: the message would wait %1.</source>
        <translation>Está ocupada: el mensaje esperaría %1.</translation>
    </message>
    <message>
        <source>Place on the route: %1</source>
        <translation>Puesto en la ruta: %1</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>There is no gateway on this route.</source>
        <translation>No hay ninguna pasarela en esta ruta.</translation>
    </message>
    <message>
        <source>Nothing would be sent by this route now.</source>
        <translation>Ahora no se enviaría nada por esta ruta.</translation>
    </message>
    <message>
        <source>%1 would get the message.</source>
        <translation>%1 recibiría el mensaje.</translation>
    </message>
    <message>
        <source>%1 took over.</source>
        <translation>%1 tomó el relevo.</translation>
    </message>
    <message>
        <source>It is not clear whether %1 took over.</source>
        <translation>No está claro si %1 tomó el relevo.</translation>
    </message>
    <message>
        <source>No fallback took over.</source>
        <translation>Ningún respaldo tomó el relevo.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SavePresetDialog</name>
    <message>
        <source>Name of the preset</source>
        <translation>Nombre del preajuste</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Guardar en un archivo…</translation>
    </message>
    <message>
        <source>Save to my presets</source>
        <translation>Guardar en mis preajustes</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Guardar como preajuste</translation>
    </message>
    <message>
        <source>A preset fills in a new gateway like this one. No secret is in it: whoever uses it is asked.</source>
        <translation>Un preajuste rellena una pasarela nueva como esta. No contiene ningún secreto: se pide a quien lo usa.</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Dónde se usa</translation>
    </message>
    <message>
        <source>Such as Worldwide, or Norway and Sweden. May stay empty.</source>
        <translation>Por ejemplo en todo el mundo, o Noruega y Suecia. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>It will ask for</source>
        <translation>Pedirá</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Hace falta.</translation>
    </message>
    <message>
        <source>%1 (a secret)</source>
        <translation>%1 (un secreto)</translation>
    </message>
    <message>
        <source>A preset does not hold this: %1</source>
        <translation>Un preajuste no contiene esto: %1</translation>
    </message>
    <message>
        <source>Save the preset</source>
        <translation>Guardar el preajuste</translation>
    </message>
</context>
<context>
    <name>otpost::ui::ScriptField</name>
    <message>
        <source>Insert an example</source>
        <translation>Insertar un ejemplo</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>Ir a la línea %1</translation>
    </message>
    <message>
        <source>What you pasted was left out: a script has at most %1 KiB.</source>
        <translation>Lo que pegó se omitió: un script tiene como máximo %1 KiB.</translation>
    </message>
    <message>
        <source>The script could not be checked. %1</source>
        <translation>El script no se pudo comprobar. %1</translation>
    </message>
</context>
<context>
    <name>otpost::ui::ScriptRunView</name>
    <message>
        <source>Run without sending</source>
        <translation>Ejecutar sin enviar</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>Run without sending (%1)</source>
        <translation>Ejecutar sin enviar (%1)</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Changed since this run</source>
        <translation>Cambiado desde esta ejecución</translation>
    </message>
    <message>
        <source>Shows what the script would send. Requests of its own are not made.</source>
        <translation>Muestra lo que enviaría el script. No se hacen peticiones propias suyas.</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>Ir a la línea %1</translation>
    </message>
    <message>
        <source>Ran in %1 ms. Nothing was sent.</source>
        <translation>Se ejecutó en %1 ms. No se envió nada.</translation>
    </message>
    <message>
        <source>Failed after %1 ms. Nothing was sent.</source>
        <translation>Falló al cabo de %1 ms. No se envió nada.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SecretEdit</name>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Saved in keychain</source>
        <translation>Guardado en el llavero</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>Escríbalo otra vez</translation>
    </message>
    <message>
        <source>Saved in the keychain for %1. Type it again.</source>
        <translation>Guardado en el llavero para %1. Escríbalo otra vez.</translation>
    </message>
    <message>
        <source>Show what you typed for a few seconds</source>
        <translation>Mostrar unos segundos lo que escribió</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SecretRow</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>%1, name</source>
        <translation>%1, nombre</translation>
    </message>
    <message>
        <source>%1, value</source>
        <translation>%1, valor</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SecretRows</name>
    <message>
        <source>Add header</source>
        <translation>Añadir cabecera</translation>
    </message>
    <message>
        <source>Add secret</source>
        <translation>Añadir secreto</translation>
    </message>
    <message>
        <source>Header %1</source>
        <translation>Cabecera %1</translation>
    </message>
    <message>
        <source>Secret %1</source>
        <translation>Secreto %1</translation>
    </message>
    <message>
        <source>User and password…</source>
        <translation>Usuario y contraseña…</translation>
    </message>
    <message>
        <source>Makes the header Authorization of a user name and a password</source>
        <translation>Forma la cabecera Authorization con un usuario y una contraseña</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SendCard</name>
    <message>
        <source>Sent by %1</source>
        <translation>Enviado por %1</translation>
    </message>
    <message>
        <source>Delivered by %1</source>
        <translation>Entregado por %1</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Enviar mensaje</translation>
    </message>
    <message>
        <source>+49 171 …, one or several</source>
        <translation>+34 612 …, uno o varios</translation>
    </message>
    <message>
        <source>No location</source>
        <translation>Sin ubicación</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>Mostrar en el registro</translation>
    </message>
    <message numerus="yes">
        <source>Send to %Ln number(s)</source>
        <translation>
            <numerusform>Enviar a %Ln número</numerusform>
            <numerusform>Enviar a %Ln números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated number(s) get it once.</source>
        <translation>
            <numerusform>%Ln número repetido lo recibe una vez.</numerusform>
            <numerusform>%Ln números repetidos lo reciben una vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln number(s) at once. Longer lists are sent from a file: otpost-cli send --csv.</source>
        <translation>
            <numerusform>Como máximo %Ln número a la vez. Las listas más largas se envían desde un archivo: otpost-cli send --csv.</numerusform>
            <numerusform>Como máximo %Ln números a la vez. Las listas más largas se envían desde un archivo: otpost-cli send --csv.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Y %Ln más.</numerusform>
            <numerusform>Y %Ln más.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3 of %4</source>
        <extracomment>Of a text: &quot;2 segments · GSM-7 · 171 of 306&quot;</extracomment>
        <translation>%1 · %2 · %3 de %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln segmento</numerusform>
            <numerusform>%Ln segmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a number first.</source>
        <translation>Escriba primero un número.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent</source>
        <translation>
            <numerusform>%Ln enviado</numerusform>
            <numerusform>%Ln enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln no enviado</numerusform>
            <numerusform>%Ln no enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting: sending is paused</source>
        <translation>
            <numerusform>%Ln en espera: el envío está en pausa</numerusform>
            <numerusform>%Ln en espera: el envío está en pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the way</source>
        <translation>
            <numerusform>%Ln en camino</numerusform>
            <numerusform>%Ln en camino</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otpost::ui::SettingField</name>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SettingSections</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>Nada se desliza ni se desvanece.</translation>
    </message>
    <message>
        <source>Default country</source>
        <translation>País predeterminado</translation>
    </message>
    <message>
        <source>Of numbers that are typed without a country code.</source>
        <translation>El de los números que se escriben sin prefijo de país.</translation>
    </message>
    <message>
        <source>Default location</source>
        <translation>Ubicación predeterminada</translation>
    </message>
    <message>
        <source>What %LOCATION% stands for where no venue is known.</source>
        <translation>Lo que representa %LOCATION% donde no se conoce el lugar.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Al cerrar la ventana</translation>
    </message>
    <message>
        <source>In the notification area OTPost goes on sending and warning.</source>
        <translation>En el área de notificación, OTPost sigue enviando y avisando.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>Pausar el envío</translation>
    </message>
    <message>
        <source>Nothing is sent, neither from this window nor by the service. Messages wait, and expire as usual. Tests of a gateway are sent.</source>
        <translation>No se envía nada, ni desde esta ventana ni con el servicio. Los mensajes esperan, y caducan como siempre. Las pruebas de una pasarela se envían.</translation>
    </message>
    <message>
        <source>When it is unclear whether a code was sent</source>
        <translation>Cuando no está claro si se envió un código</translation>
    </message>
    <message>
        <source>A guest is waiting: two texts are better than none.</source>
        <translation>Un huésped espera: dos SMS son mejor que ninguno.</translation>
    </message>
    <message>
        <source>When it is unclear whether another message was sent</source>
        <translation>Cuando no está claro si se envió otro mensaje</translation>
    </message>
    <message>
        <source>It may have arrived; sent again, it may arrive twice.</source>
        <translation>Puede que haya llegado; enviado otra vez, puede llegar dos veces.</translation>
    </message>
    <message>
        <source>Lifetime of messages</source>
        <translation>Vigencia de los mensajes</translation>
    </message>
    <message>
        <source>How long a message of a list waits for a gateway that can be reached.</source>
        <translation>Cuánto espera un mensaje de una lista a una pasarela accesible.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>Limits for codes</source>
        <translation>Límites de los códigos</translation>
    </message>
    <message>
        <source>They keep strangers from running up the bill by having codes sent.</source>
        <translation>Evitan que extraños hagan subir la factura haciendo enviar códigos.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Two letters each, with commas between: DE, AT, CH. Empty: all.</source>
        <translation>Dos letras cada uno, separados por comas: DE, AT, CH. Vacío: todos.</translation>
    </message>
    <message>
        <source>Refused numbers</source>
        <translation>Números rechazados</translation>
    </message>
    <message>
        <source>Numbers that begin with one of these get no code: +8835, +4915799</source>
        <translation>Los números que empiezan por uno de estos no reciben código: +8835, +4915799</translation>
    </message>
    <message>
        <source>Codes an hour for one location</source>
        <translation>Códigos por hora para una ubicación</translation>
    </message>
    <message>
        <source>0: any number.</source>
        <translation>0: cualquier número.</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>códigos</translation>
    </message>
    <message>
        <source>Codes a day in all</source>
        <translation>Códigos al día en total</translation>
    </message>
    <message>
        <source>SMS log</source>
        <translation>Registro de SMS</translation>
    </message>
    <message>
        <source>Keep messages</source>
        <translation>Conservar los mensajes</translation>
    </message>
    <message>
        <source>0: for good.</source>
        <translation>0: para siempre.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>Keep texts, requests and responses</source>
        <translation>Conservar textos, peticiones y respuestas</translation>
    </message>
    <message>
        <source>0: as long as their message.</source>
        <translation>0: tanto como su mensaje.</translation>
    </message>
    <message>
        <source>Hide the middle digits of numbers</source>
        <translation>Ocultar las cifras centrales de los números</translation>
    </message>
    <message>
        <source>In the log and in what is exported from it.</source>
        <translation>En el registro y en lo que se exporta de él.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>Notificaciones del escritorio</translation>
    </message>
    <message>
        <source>Warnings appear in the corner of the screen, each once.</source>
        <translation>Las advertencias aparecen en la esquina de la pantalla, cada una una vez.</translation>
    </message>
    <message>
        <source>Warn when the disk is nearly full</source>
        <translation>Advertir cuando el disco esté casi lleno</translation>
    </message>
    <message>
        <source>When less is free on the disk that OTPost writes to. 0: never.</source>
        <translation>Cuando quede menos libre en el disco en el que escribe OTPost. 0: nunca.</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Warnings are mailed to the addresses below, and to those of a gateway.</source>
        <translation>Las advertencias se envían por correo a las direcciones de abajo, y a las de una pasarela.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>smtp.example.com</source>
        <translation>smtp.example.com</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>0: the usual one, 587 with STARTTLS, 465 with TLS, 25 without.</source>
        <translation>0: el habitual, 587 con STARTTLS, 465 con TLS, 25 sin cifrado.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Empty: no login.</source>
        <translation>Vacío: sin acceso.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>alerts@example.com, or Name &lt;alerts@example.com&gt;</source>
        <translation>alerts@example.com, o Nombre &lt;alerts@example.com&gt;</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Several with commas between.</source>
        <translation>Varios, separados por comas.</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Autoridades de certificación</translation>
    </message>
    <message>
        <source>A PEM file, where the server&apos;s certificate is not signed by a public authority. Empty: those of the system.</source>
        <translation>Un archivo PEM, donde el certificado del servidor no lo firma una autoridad pública. Vacío: las del sistema.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Keep running in the notification area</source>
        <translation>Seguir en marcha en el área de notificación</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Try the next gateway</source>
        <translation>Probar la siguiente pasarela</translation>
    </message>
    <message>
        <source>Stop as Unknown</source>
        <translation>Detenerse como Incierto</translation>
    </message>
    <message>
        <source>None: everything can be read on the way</source>
        <translation>Ninguna: por el camino se puede leer todo</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>El idioma del sistema</translation>
    </message>
    <message>
        <source>Codes an hour for one network address</source>
        <translation>Códigos por hora para una dirección de red</translation>
    </message>
    <message>
        <source>Guests of a venue often share one. 0: any number.</source>
        <translation>Los huéspedes de un lugar suelen compartir una. 0: cualquier número.</translation>
    </message>
    <message>
        <source>Codes an hour to one foreign country</source>
        <translation>Códigos por hora a un país extranjero</translation>
    </message>
    <message>
        <source>To each but the default country; five times as many a day. 0: any number.</source>
        <translation>A cada uno salvo el país predeterminado; al día, cinco veces más. 0: cualquier número.</translation>
    </message>
    <message>
        <source>Codes an hour for one token</source>
        <translation>Códigos por hora para un token</translation>
    </message>
    <message>
        <source>For a portal that asks by the API. 0: any number.</source>
        <translation>Para un portal que los pide por la API. 0: cualquier número.</translation>
    </message>
    <message>
        <source>Service for guests</source>
        <translation>Servicio para huéspedes</translation>
    </message>
    <message>
        <source>Shows splash pages, checks codes for portals, and takes delivery reports.</source>
        <translation>Muestra las páginas de bienvenida, comprueba códigos para portales y recibe informes de entrega.</translation>
    </message>
    <message>
        <source>Serve while OTPost runs</source>
        <translation>Atender mientras OTPost está en marcha</translation>
    </message>
    <message>
        <source>On a server without a screen, the system&apos;s service otpost-serve does it.</source>
        <translation>En un servidor sin pantalla lo hace el servicio del sistema otpost-serve.</translation>
    </message>
    <message>
        <source>Listens at</source>
        <translation>Escucha en</translation>
    </message>
    <message>
        <source>127.0.0.1:8085: for this machine alone. :8085: for all of the network.</source>
        <translation>127.0.0.1:8085: solo para este equipo. :8085: para toda la red.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Dirección pública</translation>
    </message>
    <message>
        <source>Under which guests and providers reach it: https://wifi.example.com</source>
        <translation>En la que lo encuentran huéspedes y proveedores: https://wifi.example.com</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>A PEM file, with the certificates between. Empty: no TLS, where a proxy in front has it.</source>
        <translation>Un archivo PEM, con los certificados intermedios. Vacío: sin TLS, si lo tiene un proxy delante.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>The PEM file of the certificate&apos;s key.</source>
        <translation>El archivo PEM de la clave del certificado.</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Proxys de confianza</translation>
    </message>
    <message>
        <source>Addresses or networks of proxies in front, with commas between: what they say of a guest&apos;s address is believed.</source>
        <translation>Direcciones o redes de los proxys de delante, separadas por comas: se cree lo que dicen de la dirección de un huésped.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SettingsPage</name>
    <message>
        <source>Changes are saved as you make them</source>
        <translation>Los cambios se guardan al hacerlos</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Iniciar al abrir la sesión</translation>
    </message>
    <message>
        <source>In the notification area, where there is one.</source>
        <translation>En el área de notificación, donde la haya.</translation>
    </message>
    <message>
        <source>OTPost starts when you log in</source>
        <translation>OTPost se inicia cuando usted abre la sesión</translation>
    </message>
    <message>
        <source>OTPost does not start by itself</source>
        <translation>OTPost no se inicia solo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The service does not run. %1</source>
        <translation>El servicio no está en marcha. %1</translation>
    </message>
    <message>
        <source>On this computer it answers at %1</source>
        <translation>En este equipo responde en %1</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SetupCard</name>
    <message>
        <source>Set up OTPost</source>
        <translation>Configurar OTPost</translation>
    </message>
    <message>
        <source>Hide these steps</source>
        <translation>Ocultar estos pasos</translation>
    </message>
    <message>
        <source>Add a gateway</source>
        <translation>Añadir una pasarela</translation>
    </message>
    <message>
        <source>Add gateway</source>
        <translation>Añadir pasarela</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Enviar una prueba</translation>
    </message>
    <message>
        <source>To your own telephone: it shows what the provider answers and how long it takes.</source>
        <translation>A su propio teléfono: muestra qué responde el proveedor y cuánto tarda.</translation>
    </message>
    <message>
        <source>Add a second gateway</source>
        <translation>Añadir una segunda pasarela</translation>
    </message>
    <message>
        <source>When the first one fails, the next one on the route gets the message.</source>
        <translation>Cuando falla la primera, la siguiente de la ruta recibe el mensaje.</translation>
    </message>
    <message>
        <source>Make a splash page</source>
        <translation>Crear una página de bienvenida</translation>
    </message>
    <message>
        <source>Open splash pages</source>
        <translation>Abrir las páginas de bienvenida</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 hechos</translation>
    </message>
    <message>
        <source>Your account at an SMS provider. Choose the provider from the list, or paste an example from its help pages.</source>
        <translation>Su cuenta en un proveedor de SMS. Elija el proveedor de la lista, o pegue un ejemplo de sus páginas de ayuda.</translation>
    </message>
    <message>
        <source>What guests see when they join the Wi-Fi, and where they type their code. They get it while the service runs: Settings, Service for guests.</source>
        <translation>Lo que ven los huéspedes al unirse a la Wi-Fi, y donde escriben su código. La reciben mientras el servicio está en marcha: Ajustes, Servicio para huéspedes.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln advertencia</numerusform>
            <numerusform>%Ln advertencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otpost::ui::Sparkline</name>
    <message>
        <source>Balance over time</source>
        <translation>Saldo a lo largo del tiempo</translation>
    </message>
    <message>
        <source>From %1 on %2 to %3 on %4</source>
        <translation>De %1 el %2 a %3 el %4</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SplashEditor</name>
    <message>
        <source>Splash pages</source>
        <translation>Páginas de bienvenida</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <translation>Guardar (%1)</translation>
    </message>
    <message>
        <source>New splash page</source>
        <translation>Página de bienvenida nueva</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Sin guardar. %1</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SplashForm</name>
    <message>
        <source>All</source>
        <comment>all languages</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>What guests are asked</source>
        <translation>Qué se pide a los huéspedes</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Idioma de los textos</translation>
    </message>
    <message>
        <source>Nothing is filled: guests read the usual words in their language. What stands under “All” counts for every language without a text of its own.</source>
        <translation>Nada está relleno: los huéspedes leen las palabras habituales en su idioma. Lo que figura en «Todos» cuenta para cada idioma sin texto propio.</translation>
    </message>
    <message>
        <source>Filled: %1. What stands under “All” counts for every language without a text of its own.</source>
        <translation>Relleno: %1. Lo que figura en «Todos» cuenta para cada idioma sin texto propio.</translation>
    </message>
    <message>
        <source>White words on buttons: %1 to 1.</source>
        <translation>Palabras blancas en los botones: %1 a 1.</translation>
    </message>
    <message>
        <source>Black words on buttons: %1 to 1.</source>
        <translation>Palabras negras en los botones: %1 a 1.</translation>
    </message>
    <message>
        <source>Links on the background: %1 to 1, readable.</source>
        <translation>Enlaces sobre el fondo: %1 a 1, legibles.</translation>
    </message>
    <message>
        <source>Links on the background: %1 to 1, hard to read. %2 would do.</source>
        <comment>contrast, a colour</comment>
        <translation>Enlaces sobre el fondo: %1 a 1, difíciles de leer. %2 serviría.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SplashFormField</name>
    <message>
        <source>Not asked for</source>
        <translation>No se pide</translation>
    </message>
    <message>
        <source>Asked for, may stay empty</source>
        <translation>Se pide, puede quedar vacío</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Elegir: %1</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SplashListModel</name>
    <message>
        <source>Nowhere yet</source>
        <translation>Todavía en ninguna parte</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n networks</source>
        <comment>locations</comment>
        <translation>
            <numerusform>%1: %n red</numerusform>
            <numerusform>%1: %n redes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, OTP on, %2</source>
        <comment>page, locations</comment>
        <translation>%1, OTP activada, %2</translation>
    </message>
    <message>
        <source>%1, OTP off, %2</source>
        <comment>page, locations</comment>
        <translation>%1, OTP desactivada, %2</translation>
    </message>
    <message>
        <source>OTP</source>
        <translation>OTP</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>Nombre y dirección</translation>
    </message>
    <message>
        <source>Enabled at</source>
        <translation>Activada en</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SplashPagesPage</name>
    <message>
        <source>Add splash page</source>
        <translation>Añadir página de bienvenida</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <translation>%1 se ha guardado</translation>
    </message>
    <message>
        <source>Of the pages enabled at a location, the first that lists the guest&apos;s network is shown, else the first that lists none.</source>
        <translation>De las páginas activadas en una ubicación se muestra la primera que menciona la red del huésped; si no, la primera que no menciona ninguna.</translation>
    </message>
    <message>
        <source>Move a row: drag, or Alt+↑ and Alt+↓</source>
        <translation>Mover una fila: arrástrela, o Alt+↑ y Alt+↓</translation>
    </message>
    <message>
        <source>Add your first splash page</source>
        <translation>Añada su primera página de bienvenida</translation>
    </message>
    <message>
        <source>A splash page is what a guest sees on joining the Wi-Fi: your logo, your words, and the telephone number proved by a code. Until there is one, guests see a plain page.</source>
        <translation>Una página de bienvenida es lo que ve un huésped al unirse a la Wi-Fi: su logotipo, sus palabras y el número de teléfono demostrado con un código. Hasta que haya una, los huéspedes ven una página sencilla.</translation>
    </message>
    <message>
        <source>%1 is added</source>
        <translation>%1 se ha añadido</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1 se ha eliminado</translation>
    </message>
    <message>
        <source>%1: OTP is on</source>
        <translation>%1: OTP está activada</translation>
    </message>
    <message>
        <source>%1: OTP is off</source>
        <translation>%1: OTP está desactivada</translation>
    </message>
    <message>
        <source>%1 is moved</source>
        <translation>%1 se ha movido</translation>
    </message>
    <message>
        <source>Splash pages</source>
        <translation>Páginas de bienvenida</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SplashPreview</name>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Step of the guest</source>
        <translation>Paso del huésped</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Con acceso</translation>
    </message>
    <message>
        <source>Language of the guest</source>
        <translation>Idioma del huésped</translation>
    </message>
    <message>
        <source>Dark mode</source>
        <translation>Modo oscuro</translation>
    </message>
    <message>
        <source>%1. The page follows the guest&apos;s language.</source>
        <comment>a language</comment>
        <translation>%1. La página sigue el idioma del huésped.</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is here: %1</source>
        <translation>No se pudo abrir ningún navegador. La página está aquí: %1</translation>
    </message>
    <message>
        <source>The browser shows a preview, in which nothing is sent.</source>
        <translation>El navegador muestra una vista previa, en la que no se envía nada.</translation>
    </message>
    <message>
        <source>The browser shows the page that guests get. A number typed there gets a real SMS.</source>
        <translation>El navegador muestra la página que reciben los huéspedes. Un número escrito allí recibe un SMS real.</translation>
    </message>
    <message>
        <source>The browser shows the page that guests get.</source>
        <translation>El navegador muestra la página que reciben los huéspedes.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SplashTable</name>
    <message>
        <source>Splash pages in their order</source>
        <translation>Páginas de bienvenida en su orden</translation>
    </message>
    <message>
        <source>OTP verification of %1</source>
        <translation>Verificación OTP de %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicar %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Switch OTP off</source>
        <translation>Desactivar OTP</translation>
    </message>
    <message>
        <source>Switch OTP on</source>
        <translation>Activar OTP</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SummaryLine</name>
    <message>
        <source>%1 % sent</source>
        <translation>%1 % enviado</translation>
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
        <translation>aceptado en %1 (mediana)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>%Ln intento</numerusform>
            <numerusform>%Ln intentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s) sent</source>
        <translation>
            <numerusform>%Ln segmento enviado</numerusform>
            <numerusform>%Ln segmentos enviados</numerusform>
        </translation>
    </message>
    <message>
        <source>Segments are those of messages that a gateway took. The median is the time from being handed in to being accepted.</source>
        <translation>Los segmentos son los de los mensajes que tomó una pasarela. La mediana es el tiempo desde que se entrega el mensaje hasta que se acepta.</translation>
    </message>
    <message>
        <source>Counting… %1 %</source>
        <translation>Contando… %1 %</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
</context>
<context>
    <name>otpost::ui::TermsField</name>
    <message>
        <source>Left out for guests: %1</source>
        <translation>Se omite para los huéspedes: %1</translation>
    </message>
</context>
<context>
    <name>otpost::ui::TestPane</name>
    <message>
        <source>Run test</source>
        <translation>Hacer la prueba</translation>
    </message>
    <message>
        <source>Run test (%1)</source>
        <translation>Hacer la prueba (%1)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel (%1)</source>
        <translation>Cancelar (%1)</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>No such numbers are known in this country. Is it right?</source>
        <translation>En este país no se conocen números así. ¿Es correcto?</translation>
    </message>
    <message>
        <source>Sends a real SMS through this gateway alone.</source>
        <translation>Envía un SMS de verdad solo por esta pasarela.</translation>
    </message>
    <message>
        <source>Sends a real SMS to %1 (%2) through this gateway alone.</source>
        <translation>Envía un SMS de verdad a %1 (%2) solo por esta pasarela.</translation>
    </message>
    <message>
        <source>no one country</source>
        <translation>ningún país concreto</translation>
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
        <translation>La pasarela todavía no se puede probar. Lo que está mal figura junto a sus campos.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>Kept with the gateway once it is saved.</source>
        <translation>Se guarda con la pasarela en cuanto esta se guarda.</translation>
    </message>
    <message>
        <source>This could not be kept: %1</source>
        <translation>Esto no se pudo guardar: %1</translation>
    </message>
</context>
<context>
    <name>otpost::ui::TestProgress</name>
    <message>
        <source>Waiting for the gateway’s answer</source>
        <translation>Esperando la respuesta de la pasarela</translation>
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
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>The request as a command line, with placeholders for the secrets</source>
        <translation>La petición como línea de comandos, con marcadores para los secretos</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Everything shown here as text, for a mail to the provider</source>
        <translation>Todo lo que se muestra aquí como texto, para un correo al proveedor</translation>
    </message>
    <message>
        <source>This test is not in the log: %1</source>
        <translation>Esta prueba no está en el registro: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>otpost::ui::TrafficCard</name>
    <message>
        <source>Nothing was sent in this time.</source>
        <translation>En este tiempo no se envió nada.</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>Time that the chart shows</source>
        <translation>Tiempo que muestra el gráfico</translation>
    </message>
    <message>
        <source>Messages, last 30 days</source>
        <translation>Mensajes, últimos 30 días</translation>
    </message>
    <message>
        <source>Messages, last 24 hours</source>
        <translation>Mensajes, últimas 24 horas</translation>
    </message>
</context>
<context>
    <name>otpost::ui::TrafficChart</name>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>No entregado</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Incierto</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Messages that are not sent yet</extracomment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day in the chart&apos;s axis: day and short month, as in Qt&apos;s date formats</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Most in %1</source>
        <translation>El máximo en %1</translation>
    </message>
    <message>
        <source>Messages of the last 24 hours by outcome</source>
        <translation>Mensajes de las últimas 24 horas por resultado</translation>
    </message>
    <message>
        <source>Messages of the last 30 days by outcome</source>
        <translation>Mensajes de los últimos 30 días por resultado</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>otpost::ui::TrayIcon</name>
    <message>
        <source>sending is paused</source>
        <translation>el envío está en pausa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln advertencia</numerusform>
            <numerusform>%Ln advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>OTPost: %1</source>
        <extracomment>After the program&apos;s name: &quot;OTPost: 2 warnings&quot;</extracomment>
        <translation>OTPost: %1</translation>
    </message>
    <message>
        <source>Open OTPost</source>
        <translation>Abrir OTPost</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>Pausar el envío</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>Reanudar el envío</translation>
    </message>
</context>
<context>
    <name>otpost::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>otpost::ui::UndoStack</name>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Not undone: %1. %2</source>
        <comment>what was done; why</comment>
        <translation>No se deshizo: %1. %2</translation>
    </message>
    <message>
        <source>Not done again: %1. %2</source>
        <comment>what was undone; why</comment>
        <translation>No se rehizo: %1. %2</translation>
    </message>
</context>
<context>
    <name>otpost::ui::UnsavedQuestion</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>¿Guardar los cambios de «%1»?</translation>
    </message>
    <message>
        <source>Discard the changes to “%1”?</source>
        <translation>¿Descartar los cambios de «%1»?</translation>
    </message>
    <message>
        <source>What you typed since the last save is lost otherwise.</source>
        <translation>Si no, se pierde lo que escribió desde la última vez que guardó.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>otpost::ui::ViewsButton</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Saved filters and order</source>
        <translation>Filtros y orden guardados</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Save filters and order as…</source>
        <translation>Guardar filtros y orden como…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Guardar la vista</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Cambiar el nombre de la vista</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>The view was not saved</source>
        <translation>La vista no se guardó</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Eliminar la vista</translation>
    </message>
    <message>
        <source>Delete the view “%1”?</source>
        <translation>¿Eliminar la vista «%1»?</translation>
    </message>
    <message>
        <source>No message is touched by that.</source>
        <translation>Esto no toca ningún mensaje.</translation>
    </message>
    <message>
        <source>The view was not deleted</source>
        <translation>La vista no se eliminó</translation>
    </message>
</context>
<context>
    <name>otpost::ui::WarningsCard</name>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Put aside until it happens again</source>
        <translation>Apartar hasta que vuelva a ocurrir</translation>
    </message>
</context>
</TS>
