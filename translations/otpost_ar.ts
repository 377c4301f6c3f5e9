<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AccessKind</name>
    <message>
        <source>Redirect with a signed grant</source>
        <translation>إعادة توجيه بإذن موقّع</translation>
    </message>
    <message>
        <source>MikroTik hotspot</source>
        <translation>نقطة اتصال MikroTik</translation>
    </message>
    <message>
        <source>openNDS</source>
        <translation>openNDS</translation>
    </message>
    <message>
        <source>None: the page only says that all is well</source>
        <translation>لا شيء: تقول الصفحة فقط إن كل شيء على ما يرام</translation>
    </message>
</context>
<context>
    <name>AttemptView</name>
    <message>
        <source>%1 is %2</source>
        <translation>%1 هو %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 ليس %2</translation>
    </message>
    <message>
        <source>%1 is %2, not %3</source>
        <translation>%1 هو %2، وليس %3</translation>
    </message>
    <message>
        <source>%1 was not checked</source>
        <translation>لم يُفحص %1</translation>
    </message>
    <message>
        <source>“%1” is in the body</source>
        <translation>«%1» موجود في النص</translation>
    </message>
    <message>
        <source>“%1” is not in the body</source>
        <translation>«%1» غير موجود في النص</translation>
    </message>
    <message>
        <source>“%1” was not looked for</source>
        <translation>لم يُبحث عن «%1»</translation>
    </message>
    <message>
        <source>Check the Authorization header</source>
        <translation>افحص ترويسة Authorization</translation>
    </message>
    <message>
        <source>The key may be revoked, or “Bearer ” or “Basic ” may be missing in front of it.</source>
        <translation>قد يكون المفتاح ملغى، أو تنقص قبله «Bearer » أو «Basic ».</translation>
    </message>
    <message>
        <source>Check the login</source>
        <translation>افحص بيانات الدخول</translation>
    </message>
    <message>
        <source>Many providers want it in a header called Authorization; others in the address or the payload, as %SECRET:name%.</source>
        <translation>كثير من المزوّدين يريدونه في ترويسة اسمها Authorization، وآخرون في العنوان أو في الحمولة على شكل %SECRET:name%.</translation>
    </message>
    <message>
        <source>The success rule holds.</source>
        <translation>قاعدة النجاح متحققة.</translation>
    </message>
    <message>
        <source>Status %1 is a 2xx</source>
        <translation>الحالة %1 من نوع 2xx</translation>
    </message>
    <message>
        <source>Status %1 is not a 2xx</source>
        <translation>الحالة %1 ليست من نوع 2xx</translation>
    </message>
    <message>
        <source>The status was not checked</source>
        <translation>لم تُفحص الحالة</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 مللي ثانية</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Accepted means that the provider took the message. Check that the SMS arrived on the phone.</source>
        <translation>«مقبولة» تعني أن المزوّد أخذ الرسالة. تحقق من وصول الرسالة القصيرة إلى الهاتف.</translation>
    </message>
    <message>
        <source>In a route, it would end here: no gateway can reach this recipient.</source>
        <translation>في المسار ينتهي الأمر هنا: لا تستطيع أي بوابة الوصول إلى هذا المستلم.</translation>
    </message>
    <message>
        <source>In a route, the next gateway would get this message.</source>
        <translation>في المسار تحصل البوابة التالية على هذه الرسالة.</translation>
    </message>
    <message>
        <source>It may have been sent. In a route, a customer code would go on to the next gateway; any other message would stop here.</source>
        <translation>ربما أُرسلت. في المسار ينتقل رمز العميل إلى البوابة التالية، وتتوقف أي رسالة أخرى هنا.</translation>
    </message>
    <message>
        <source>It may have been sent. In a route, every message would stop here, as you have set.</source>
        <translation>ربما أُرسلت. في المسار تتوقف كل رسالة هنا، كما ضبطتَ.</translation>
    </message>
    <message>
        <source>It may have been sent. In the default route no other gateway comes after this one.</source>
        <translation>ربما أُرسلت. في المسار الافتراضي لا تأتي بوابة أخرى بعد هذه.</translation>
    </message>
    <message>
        <source>In the default route no other gateway comes after this one: the message would end as an error.</source>
        <translation>في المسار الافتراضي لا تأتي بوابة أخرى بعد هذه: تنتهي الرسالة كخطأ.</translation>
    </message>
    <message>
        <source>In the default route, the next gateway, %1, would get the message.</source>
        <translation>في المسار الافتراضي تحصل البوابة التالية، %1، على الرسالة.</translation>
    </message>
    <message>
        <source>It may have been sent. In the default route, the next gateway, %1, would get a customer code; any other message would stop here.</source>
        <translation>ربما أُرسلت. في المسار الافتراضي تحصل البوابة التالية، %1، على رمز العميل، وتتوقف أي رسالة أخرى هنا.</translation>
    </message>
    <message>
        <source>It may have been sent. In the default route, a customer code would stop here; the next gateway, %1, would get any other message.</source>
        <translation>ربما أُرسلت. في المسار الافتراضي يتوقف رمز العميل هنا، وتحصل البوابة التالية، %1، على أي رسالة أخرى.</translation>
    </message>
    <message>
        <source>Check the URL</source>
        <translation>افحص عنوان URL</translation>
    </message>
    <message>
        <source>Host name and port are as the provider gives them? A firewall or a proxy may be in the way, too.</source>
        <translation>هل اسم المضيف والمنفذ كما يعطيهما المزوّد؟ قد يعترض الطريق أيضًا جدار حماية أو وكيل.</translation>
    </message>
    <message>
        <source>The answer’s Location header says where the provider points to; often https instead of http, or a slash at the end.</source>
        <translation>ترويسة Location في الرد تقول إلى أين يحيل المزوّد؛ غالبًا إلى https بدل http، أو إلى شرطة مائلة في النهاية.</translation>
    </message>
    <message>
        <source>Give the provider’s certificate authority</source>
        <translation>أعطِ سلطة شهادات المزوّد</translation>
    </message>
    <message>
        <source>If this is your own server, put its certificate, or that of its authority, into the form. A public provider’s certificate needs nothing of the kind: then somebody may be in between.</source>
        <translation>إن كان هذا خادمك أنت فضع شهادته، أو شهادة سلطته، في النموذج. أما شهادة المزوّد العام فلا تحتاج إلى شيء من ذلك: عندها قد يكون أحد ما في الوسط.</translation>
    </message>
    <message>
        <source>Check this computer’s clock</source>
        <translation>افحص ساعة هذا الحاسوب</translation>
    </message>
    <message>
        <source>If date and time are right, the provider has to renew the certificate.</source>
        <translation>إن كان التاريخ والوقت صحيحين فعلى المزوّد تجديد الشهادة.</translation>
    </message>
    <message>
        <source>Check account and secret</source>
        <translation>افحص الحساب والسر</translation>
    </message>
    <message>
        <source>Account SID, API key and API secret have to belong together, and the account has to be active.</source>
        <translation>يجب أن يتوافق Account SID ومفتاح API وسر API، وأن يكون الحساب نشطًا.</translation>
    </message>
    <message>
        <source>Check the sender</source>
        <translation>افحص المرسل</translation>
    </message>
    <message>
        <source>It has to belong to this account. A trial account sends to confirmed numbers only.</source>
        <translation>يجب أن يكون تابعًا لهذا الحساب. الحساب التجريبي يرسل إلى الأرقام المؤكَّدة فقط.</translation>
    </message>
    <message>
        <source>Check the host name</source>
        <translation>افحص اسم المضيف</translation>
    </message>
    <message>
        <source>The certificate has to be valid for exactly this name, and this computer’s clock has to be right.</source>
        <translation>يجب أن تكون الشهادة صالحة لهذا الاسم بالضبط، وأن تكون ساعة هذا الحاسوب صحيحة.</translation>
    </message>
    <message>
        <source>Check the payload</source>
        <translation>افحص الحمولة</translation>
    </message>
    <message>
        <source>The response below often says which value is wrong.</source>
        <translation>الرد أدناه يقول غالبًا أي قيمة خاطئة.</translation>
    </message>
    <message>
        <source>Check the success response</source>
        <translation>افحص رد النجاح</translation>
    </message>
    <message>
        <source>If the response below means success, choose a text from it; upper and lower case count.</source>
        <translation>إن كان الرد أدناه يعني النجاح فاختر نصًا منه؛ ويُراعى فرق الأحرف الكبيرة والصغيرة.</translation>
    </message>
    <message>
        <source>Check the success path</source>
        <translation>افحص مسار النجاح</translation>
    </message>
    <message>
        <source>If the response below means success, choose a place and value from it.</source>
        <translation>إن كان الرد أدناه يعني النجاح فاختر منه موضعًا وقيمة.</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>لم تُسلَّم</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>انتهت مدتها</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>رمز عميل</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Rejected, the gateway’s fault</source>
        <translation>مرفوضة، والخطأ من البوابة</translation>
    </message>
    <message>
        <source>Rejected, the recipient’s fault</source>
        <translation>مرفوضة، والخطأ من المستلم</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>لا يمكن الوصول</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>رئيسية</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>احتياطية</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>معطّلة</translation>
    </message>
</context>
<context>
    <name>BulkFile</name>
    <message>
        <source>“%1” is a number in scientific notation, as spreadsheets shorten long ones: its last digits are lost. Format the column as text, put the numbers in again, and save the file anew.</source>
        <translation>«%1» رقم بالصيغة العلمية، كما تختصر جداول البيانات الأرقام الطويلة: ضاعت خاناته الأخيرة. نسّق العمود كنص وأدخل الأرقام من جديد ثم احفظ الملف.</translation>
    </message>
    <message>
        <source>“%1” was written as a decimal number. Format the column as text and save the file anew.</source>
        <translation>كُتب «%1» كرقم عشري. نسّق العمود كنص ثم احفظ الملف من جديد.</translation>
    </message>
    <message>
        <source>it is a directory</source>
        <translation>إنه مجلد</translation>
    </message>
    <message>
        <source>the list is read more than once, so it has to be a file on a disk</source>
        <translation>تُقرأ القائمة أكثر من مرة، فيجب أن تكون ملفًا على قرص</translation>
    </message>
</context>
<context>
    <name>CodeChips</name>
    <message>
        <source>recipient, +4915112345678</source>
        <translation>المستلم، ‎+4915112345678</translation>
    </message>
    <message>
        <source>recipient without plus sign</source>
        <translation>المستلم بلا علامة الجمع</translation>
    </message>
    <message>
        <source>recipient without country code</source>
        <translation>المستلم بلا رمز البلد</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>name of the location</source>
        <translation>اسم الموقع</translation>
    </message>
    <message>
        <source>the sender above</source>
        <translation>المرسل المذكور أعلاه</translation>
    </message>
    <message>
        <source>the code alone, customer codes only</source>
        <translation>الرمز وحده، لرموز العملاء فقط</translation>
    </message>
    <message>
        <source>“yes” if the text needs UCS-2, else “no”</source>
        <translation>«yes» إن احتاج النص إلى UCS-2، وإلا «no»</translation>
    </message>
    <message>
        <source>id of the message</source>
        <translation>معرّف الرسالة</translation>
    </message>
    <message>
        <source>a secret from the list below</source>
        <translation>سر من القائمة أدناه</translation>
    </message>
    <message>
        <source>where the provider sends its delivery report</source>
        <translation>إلى أين يرسل المزوّد تقرير التسليم</translation>
    </message>
</context>
<context>
    <name>CodeMessage</name>
    <message>
        <source>Your code is %CODE%. It is valid for %MINUTES% minutes.</source>
        <translation>رمزك هو %CODE%. وهو صالح لمدة %MINUTES% دقائق.</translation>
    </message>
</context>
<context>
    <name>Compose</name>
    <message>
        <source>Test from OTPost. Your code would be 123456.</source>
        <translation>اختبار من OTPost. رمزك سيكون 123456.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>This is too long for a row of a list.</source>
        <translation>هذا أطول من أن يكون صفًا في قائمة.</translation>
    </message>
</context>
<context>
    <name>CurlImport</name>
    <message>
        <source>%1 names a file of certificates, which was not read. If the gateway needs it, choose the file under Own certificate authority.</source>
        <translation>يسمّي %1 ملف شهادات، ولم يُقرأ. إن كانت البوابة تحتاجه فاختر الملف تحت «سلطة شهادات خاصة».</translation>
    </message>
    <message>
        <source>The header %1 has no value in the command and was left out.</source>
        <translation>ليس للترويسة %1 قيمة في الأمر فتُركت.</translation>
    </message>
    <message>
        <source>The command does not say so, but its data is JSON: it will be sent as application/json.</source>
        <translation>لا يقول الأمر ذلك، لكن بياناته JSON: ستُرسل على أنها application/json.</translation>
    </message>
    <message>
        <source>The command has several recipients. One was kept: a message goes to one number.</source>
        <translation>للأمر عدة مستلمين. أُبقي واحد: الرسالة تذهب إلى رقم واحد.</translation>
    </message>
    <message>
        <source>Left out, as OTPost has no place for it in a gateway of this type: %1.</source>
        <translation>تُرك، إذ لا مكان له في OTPost لبوابة من هذا النوع: %1.</translation>
    </message>
    <message>
        <source>The command switches certificate checks off (%1), and so does the gateway. Switch them on if the provider works with them.</source>
        <translation>يوقف الأمر فحص الشهادات (%1)، وكذلك البوابة. شغّله إن كان المزوّد يعمل معه.</translation>
    </message>
    <message>
        <source>Where does the recipient&apos;s number stand?</source>
        <translation>أين يوجد رقم المستلم؟</translation>
    </message>
    <message>
        <source>Where does the text of the message stand?</source>
        <translation>أين يوجد نص الرسالة؟</translation>
    </message>
    <message>
        <source>Where does the sender stand?</source>
        <translation>أين يوجد المرسل؟</translation>
    </message>
    <message>
        <source>Who is the sender?</source>
        <translation>من هو المرسل؟</translation>
    </message>
    <message>
        <source>What is your %1?</source>
        <translation>ما هو %1 الخاص بك؟</translation>
    </message>
    <message>
        <source>What is your %1? It is kept with your secrets.</source>
        <translation>ما هو %1 الخاص بك؟ يُحفظ مع أسرارك.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>OTPost cannot start.</source>
        <translation>لا يمكن بدء OTPost.</translation>
    </message>
    <message>
        <source>Gateways, log and tests in a window.</source>
        <translation>البوابات والسجل والاختبارات في نافذة.</translation>
    </message>
    <message>
        <source>Directory of settings and log.</source>
        <translation>مجلد الإعدادات والسجل.</translation>
    </message>
    <message>
        <source>Start without the window, where there is a notification area.</source>
        <translation>البدء بلا نافذة، حيث توجد منطقة إشعارات.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>هل تقصد %1؟</translation>
    </message>
    <message>
        <source>Mail is not set up. Enter server and sender in the settings.</source>
        <translation>لم يُضبط البريد. أدخل الخادم والمرسل في الإعدادات.</translation>
    </message>
    <message>
        <source>Enter at least one address that alerts are sent to.</source>
        <translation>أدخل عنوانًا واحدًا على الأقل تُرسل إليه التنبيهات.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a mail server. Write it like smtp.example.com.</source>
        <translation>«%1» ليس اسم خادم بريد. اكتبه على شكل smtp.example.com.</translation>
    </message>
    <message>
        <source>Without encryption others could read the password on its way. Choose STARTTLS or TLS, or leave the user empty.</source>
        <translation>بلا تعمية يستطيع آخرون قراءة كلمة المرور في الطريق. اختر STARTTLS أو TLS، أو اترك المستخدم فارغًا.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot be reached: %2</source>
        <translation>لا يمكن الوصول إلى خادم البريد %1: ‏%2</translation>
    </message>
    <message>
        <source>No secure connection to the mail server %1: %2</source>
        <translation>لا يوجد اتصال آمن بخادم البريد %1: ‏%2</translation>
    </message>
    <message>
        <source>The mail server %1 offers no STARTTLS. Choose TLS, or ask your provider for its port.</source>
        <translation>خادم البريد %1 لا يقدّم STARTTLS. اختر TLS أو اسأل مزوّدك عن منفذه.</translation>
    </message>
    <message>
        <source>The mail server refused user or password: %1</source>
        <translation>رفض خادم البريد المستخدم أو كلمة المرور: %1</translation>
    </message>
    <message>
        <source>The mail server does not take mail from %1: %2</source>
        <translation>لا يقبل خادم البريد رسائل من %1: ‏%2</translation>
    </message>
    <message>
        <source>The mail server does not take mail for %1: %2</source>
        <translation>لا يقبل خادم البريد رسائل إلى %1: ‏%2</translation>
    </message>
    <message>
        <source>The mail server wants to be asked again later: %1</source>
        <translation>يريد خادم البريد أن يُسأل لاحقًا: %1</translation>
    </message>
    <message>
        <source>The mail server refused the mail: %1</source>
        <translation>رفض خادم البريد الرسالة: %1</translation>
    </message>
    <message>
        <source>The mail server did not answer within %1 seconds.</source>
        <translation>لم يجب خادم البريد خلال %1 ثانية.</translation>
    </message>
    <message>
        <source>The mail could not be sent: %1</source>
        <translation>تعذّر إرسال البريد: %1</translation>
    </message>
    <message>
        <source>The balance is %1, below the minimum of %2.</source>
        <translation>الرصيد %1، وهو أقل من الحد الأدنى %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 (%2) expires on %3.</source>
        <translation>تنتهي شهادة %1 (%2) في %3.</translation>
    </message>
    <message>
        <source>Only %1 MiB are free at %2.</source>
        <translation>لم يبق إلا %1 ميبيبايت حرة في %2.</translation>
    </message>
    <message>
        <source>%1 Codes refused: %2</source>
        <translation>%1 الرموز المرفوضة: %2</translation>
    </message>
    <message>
        <source>There is no alert with the id %1.</source>
        <translation>لا يوجد تنبيه بالمعرّف %1.</translation>
    </message>
    <message>
        <source>Starting at login could not be changed: %1</source>
        <translation>تعذّر تغيير البدء عند تسجيل الدخول: %1</translation>
    </message>
    <message>
        <source>The help is not installed: %1 is missing.</source>
        <translation>المساعدة غير مثبّتة: ينقص %1.</translation>
    </message>
    <message>
        <source>There is no host called %1. Check the address and the network.</source>
        <translation>لا يوجد مضيف اسمه %1. افحص العنوان والشبكة.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>رفض %1 الاتصال.</translation>
    </message>
    <message>
        <source>No connection to %1: %2</source>
        <translation>لا اتصال بـ %1: ‏%2</translation>
    </message>
    <message>
        <source>No connection within %1 ms.</source>
        <translation>لا اتصال خلال %1 مللي ثانية.</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2</source>
        <translation>لا اتصال آمن بـ %1: ‏%2</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed: nobody vouches for it. If the server is your own, give its certificate as the gateway&apos;s CA file; otherwise ask the provider.</source>
        <translation>شهادة %1 موقّعة ذاتيًا: لا يضمنها أحد. إن كان الخادم لك فأعطِ شهادته كملف CA للبوابة، وإلا فاسأل المزوّد.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not know (%2). Ask the provider, or give the authority&apos;s certificate as the gateway&apos;s CA file.</source>
        <translation>شهادة %1 من سلطة لا يعرفها هذا الحاسوب (%2). اسأل المزوّد أو أعطِ شهادة السلطة كملف CA للبوابة.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that is not in the gateway&apos;s CA file (%2). Give the right file, or none to trust the authorities that this computer knows.</source>
        <translation>شهادة %1 من سلطة ليست في ملف CA للبوابة (%2). أعطِ الملف الصحيح، أو لا تعطِ أي ملف للوثوق بالسلطات التي يعرفها هذا الحاسوب.</translation>
    </message>
    <message>
        <source>No secure connection to %1: the certificate of %3 expired on %2. If the clock of this computer is right, ask the provider to renew it.</source>
        <translation>لا اتصال آمن بـ %1: انتهت شهادة %3 في %2. إن كانت ساعة هذا الحاسوب صحيحة فاطلب من المزوّد تجديدها.</translation>
    </message>
    <message>
        <source>No secure connection to %1: the certificate of %3 is not valid before %2. Check the clock of this computer first; if it is right, ask the provider.</source>
        <translation>لا اتصال آمن بـ %1: شهادة %3 غير صالحة قبل %2. افحص ساعة هذا الحاسوب أولًا؛ إن كانت صحيحة فاسأل المزوّد.</translation>
    </message>
    <message>
        <source>What answers at %1 has a certificate for another name (%2). Check the host name in the URL, or ask the provider.</source>
        <translation>ما يجيب على %1 له شهادة باسم آخر (%2). افحص اسم المضيف في عنوان URL أو اسأل المزوّد.</translation>
    </message>
    <message>
        <source>%1 speaks only TLS 1.1 or older, which is no longer safe. Ask the provider for an address with TLS 1.2 or newer.</source>
        <translation>لا يتكلم %1 إلا TLS 1.1 أو أقدم، وهو لم يعد آمنًا. اسأل المزوّد عن عنوان يدعم TLS 1.2 أو أحدث.</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak TLS. Check the port, or whether the address begins with http instead of https.</source>
        <translation>ما يجيب على %1 لا يتكلم TLS. افحص المنفذ، أو هل يبدأ العنوان بـ http بدل https.</translation>
    </message>
    <message>
        <source>%1 turned the request away without looking at it, so nothing was sent. Try again.</source>
        <translation>ردّ %1 الطلب دون النظر إليه، فلم يُرسل شيء. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The proxy of this computer failed: %1</source>
        <translation>أخفق وكيل هذا الحاسوب: %1</translation>
    </message>
    <message>
        <source>No complete answer within %1 ms. The message may have been sent.</source>
        <translation>لا رد كامل خلال %1 مللي ثانية. ربما أُرسلت الرسالة.</translation>
    </message>
    <message>
        <source>The connection closed before a complete answer. The message may have been sent.</source>
        <translation>انغلق الاتصال قبل رد كامل. ربما أُرسلت الرسالة.</translation>
    </message>
    <message>
        <source>The answer did not end within %1 bytes and was cut. The message may have been sent.</source>
        <translation>لم ينته الرد خلال %1 بايت فقُطع. ربما أُرسلت الرسالة.</translation>
    </message>
    <message>
        <source>The answer came compressed (%1) although this was not asked for, so the success rule could not be checked. The message may have been sent.</source>
        <translation>جاء الرد مضغوطًا (%1) مع أن ذلك لم يُطلب، فلم يمكن فحص قاعدة النجاح. ربما أُرسلت الرسالة.</translation>
    </message>
    <message>
        <source>Stopped while waiting for the answer. The message may have been sent.</source>
        <translation>أُوقف أثناء انتظار الرد. ربما أُرسلت الرسالة.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent.</source>
        <translation>أُوقف قبل إرسال أي شيء.</translation>
    </message>
    <message>
        <source>The provider refused the login (status %1).</source>
        <translation>رفض المزوّد الدخول (الحالة %1).</translation>
    </message>
    <message>
        <source>The provider wants payment (status %1). Check the balance.</source>
        <translation>يطلب المزوّد الدفع (الحالة %1). افحص الرصيد.</translation>
    </message>
    <message>
        <source>Too many requests for the provider (status %1).</source>
        <translation>طلبات كثيرة جدًا على المزوّد (الحالة %1).</translation>
    </message>
    <message>
        <source>The provider is not available at the moment (status %1).</source>
        <translation>المزوّد غير متاح حاليًا (الحالة %1).</translation>
    </message>
    <message>
        <source>The provider points to another address (status %1), which is never followed. Check the URL.</source>
        <translation>يحيل المزوّد إلى عنوان آخر (الحالة %1)، ولا يُتبع ذلك أبدًا. افحص عنوان URL.</translation>
    </message>
    <message>
        <source>The provider refused the request (status %1).</source>
        <translation>رفض المزوّد الطلب (الحالة %1).</translation>
    </message>
    <message>
        <source>The provider failed while working on the request (status %1). The message may have been sent.</source>
        <translation>أخفق المزوّد أثناء معالجة الطلب (الحالة %1). ربما أُرسلت الرسالة.</translation>
    </message>
    <message>
        <source>The provider answered with a status that means nothing here (%1). The message may have been sent.</source>
        <translation>أجاب المزوّد بحالة لا معنى لها هنا (%1). ربما أُرسلت الرسالة.</translation>
    </message>
    <message>
        <source>The answer does not contain “%1”.</source>
        <translation>لا يحتوي الرد على «%1».</translation>
    </message>
    <message>
        <source>The answer has no field %1.</source>
        <translation>ليس في الرد حقل %1.</translation>
    </message>
    <message>
        <source>%1 should be “%2” and is “%3”.</source>
        <translation>ينبغي أن يكون %1 هو «%2» لكنه «%3».</translation>
    </message>
    <message>
        <source>The answer is not JSON, so %1 could not be read.</source>
        <translation>الرد ليس JSON، فلم يمكن قراءة %1.</translation>
    </message>
    <message>
        <source>The provider refused the login (error %1: %2). Check account, key and secret, and that the account is active.</source>
        <translation>رفض المزوّد الدخول (الخطأ %1: ‏%2). افحص الحساب والمفتاح والسر وأن الحساب نشط.</translation>
    </message>
    <message>
        <source>Too many requests for the provider (error %1: %2).</source>
        <translation>طلبات كثيرة جدًا على المزوّد (الخطأ %1: ‏%2).</translation>
    </message>
    <message>
        <source>The provider does not let this account use this sender, or send to this number (error %1: %2).</source>
        <translation>لا يسمح المزوّد لهذا الحساب باستخدام هذا المرسل أو بالإرسال إلى هذا الرقم (الخطأ %1: ‏%2).</translation>
    </message>
    <message>
        <source>The account may not send to this country (error %1: %2). Allow the country in the provider&apos;s console.</source>
        <translation>لا يجوز للحساب الإرسال إلى هذا البلد (الخطأ %1: ‏%2). اسمح بالبلد في وحدة تحكم المزوّد.</translation>
    </message>
    <message>
        <source>The provider says that this number cannot get an SMS (error %1: %2).</source>
        <translation>يقول المزوّد إن هذا الرقم لا يستطيع استقبال رسالة قصيرة (الخطأ %1: ‏%2).</translation>
    </message>
    <message>
        <source>The recipient has asked for no more messages, so this one was not sent (error %1: %2).</source>
        <translation>طلب المستلم عدم تلقي رسائل أخرى، فلم تُرسل هذه (الخطأ %1: ‏%2).</translation>
    </message>
    <message>
        <source>The provider refused the message (error %1: %2).</source>
        <translation>رفض المزوّد الرسالة (الخطأ %1: ‏%2).</translation>
    </message>
    <message>
        <source>No complete answer came from the provider. Try again later.</source>
        <translation>لم يأت رد كامل من المزوّد. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The provider did not tell the balance (status %1). Check the address and the login.</source>
        <translation>لم يخبر المزوّد بالرصيد (الحالة %1). افحص العنوان وبيانات الدخول.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer is empty, so there is no balance in it.</source>
        <translation>رد المزوّد فارغ، فلا رصيد فيه.</translation>
    </message>
    <message>
        <source>The answer has no field %1. Check the field name of the balance.</source>
        <translation>ليس في الرد حقل %1. افحص اسم حقل الرصيد.</translation>
    </message>
    <message>
        <source>“%1” is no number, so the balance could not be read.</source>
        <translation>«%1» ليس رقمًا، فلم يمكن قراءة الرصيد.</translation>
    </message>
    <message>
        <source>“%1” could mean more than one number, so the balance was not read. Check the field name of the balance.</source>
        <translation>قد يعني «%1» أكثر من رقم، فلم يُقرأ الرصيد. افحص اسم حقل الرصيد.</translation>
    </message>
    <message>
        <source>There is no certificate in the CA file. It must be a PEM file, with a line that begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>لا توجد شهادة في ملف CA. يجب أن يكون ملف PEM فيه سطر يبدأ بـ -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>Certificate %1 in the CA file is damaged. Get the file again and try once more.</source>
        <translation>الشهادة %1 في ملف CA تالفة. احصل على الملف من جديد وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The CA file is longer than %1 bytes. Give only the certificates of the provider&apos;s authority.</source>
        <translation>ملف CA أطول من %1 بايت. أعطِ شهادات سلطة المزوّد فقط.</translation>
    </message>
    <message>
        <source>There is a private key in the CA file. A private key must stay secret: give a file with the certificate only.</source>
        <translation>يوجد مفتاح خاص في ملف CA. يجب أن يبقى المفتاح الخاص سريًا: أعطِ ملفًا فيه الشهادة فقط.</translation>
    </message>
    <message>
        <source>The certificate of %1 in the CA file is that of a server, not of an authority. Give the certificate of the authority that issued it.</source>
        <translation>شهادة %1 في ملف CA هي شهادة خادم لا شهادة سلطة. أعطِ شهادة السلطة التي أصدرتها.</translation>
    </message>
    <message>
        <source>The certificate of %1 in the CA file expired on %2. Get the authority&apos;s new certificate.</source>
        <translation>انتهت شهادة %1 في ملف CA في %2. احصل على شهادة السلطة الجديدة.</translation>
    </message>
    <message>
        <source>The certificate of %1 in the CA file is not valid before %2. Check the clock of this computer.</source>
        <translation>شهادة %1 في ملف CA غير صالحة قبل %2. افحص ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>OTPost made a mistake: %1. Please report it.</source>
        <translation>ارتكب OTPost خطأ: %1. أبلغ عنه من فضلك.</translation>
    </message>
    <message>
        <source>The text of the code message cannot be used: %1</source>
        <translation>لا يمكن استخدام نص رسالة الرمز: %1</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3.</source>
        <translation>يجب أن يكون %1 من %2 إلى %3.</translation>
    </message>
    <message>
        <source>Codes are not sent to numbers of %1. Use a number of another country.</source>
        <translation>لا تُرسل الرموز إلى أرقام %1. استخدم رقم بلد آخر.</translation>
    </message>
    <message>
        <source>%1 is not the number of a mobile phone, so it cannot get a text message. Use another.</source>
        <translation>%1 ليس رقم هاتف محمول، فلا يستطيع استقبال رسالة نصية. استخدم غيره.</translation>
    </message>
    <message>
        <source>Codes are not sent to numbers with a special tariff. Use another.</source>
        <translation>لا تُرسل الرموز إلى أرقام بتعرفة خاصة. استخدم غيره.</translation>
    </message>
    <message>
        <source>There is no splash page “%1”.</source>
        <translation>لا توجد صفحة ترحيب «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a splash page: use letters as well.</source>
        <translation>لا يمكن أن يكون «%1» اسم صفحة ترحيب: استخدم حروفًا أيضًا.</translation>
    </message>
    <message>
        <source>This text of the splash page cannot be used: %1</source>
        <translation>لا يمكن استخدام هذا النص في صفحة الترحيب: %1</translation>
    </message>
    <message>
        <source>OTP verification needs a gateway that can send the codes. Add or enable one first.</source>
        <translation>يحتاج التحقق برمز OTP إلى بوابة تستطيع إرسال الرموز. أضف واحدة أو فعّلها أولًا.</translation>
    </message>
    <message>
        <source>This code was never asked for, or long ago. Ask for a new one.</source>
        <translation>لم يُطلب هذا الرمز قط، أو طُلب منذ زمن طويل. اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>The code was valid for %1 minutes. Ask for a new one.</source>
        <translation>كان الرمز صالحًا لمدة %1 دقيقة. اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>This code was used already. Ask for a new one.</source>
        <translation>استُخدم هذا الرمز من قبل. اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>The code was wrong %1 times. Ask for a new one.</source>
        <translation>كان الرمز خاطئًا %1 مرات. اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>Type the %1 digits of the code.</source>
        <translation>اكتب أرقام الرمز وعددها %1.</translation>
    </message>
    <message>
        <source>This is not the code. Tries left: %1</source>
        <translation>ليس هذا هو الرمز. المحاولات الباقية: %1</translation>
    </message>
    <message>
        <source>There were too many wrong codes for this number. Try again in %1 minutes.</source>
        <translation>كانت الرموز الخاطئة لهذا الرقم كثيرة جدًا. حاول مرة أخرى بعد %1 دقيقة.</translation>
    </message>
    <message>
        <source>The code can be sent again in %1 seconds.</source>
        <translation>يمكن إرسال الرمز مرة أخرى بعد %1 ثانية.</translation>
    </message>
    <message>
        <source>The code was sent again %1 times. It is still valid; a new one comes when it is over.</source>
        <translation>أُعيد إرسال الرمز %1 مرات. ما زال صالحًا، ويأتي رمز جديد عند انتهائه.</translation>
    </message>
    <message>
        <source>This number has had its codes for now. Try again in %1 seconds.</source>
        <translation>أخذ هذا الرقم رموزه حاليًا. حاول مرة أخرى بعد %1 ثانية.</translation>
    </message>
    <message>
        <source>This device has had its codes for now. Try again in %1 seconds.</source>
        <translation>أخذ هذا الجهاز رموزه حاليًا. حاول مرة أخرى بعد %1 ثانية.</translation>
    </message>
    <message>
        <source>Too many codes are asked for at present. Try again in %1 seconds.</source>
        <translation>تُطلب حاليًا رموز كثيرة جدًا. حاول مرة أخرى بعد %1 ثانية.</translation>
    </message>
    <message>
        <source>Give the token a name that says who uses it, of up to 60 letters.</source>
        <translation>أعطِ الرمز المميّز اسمًا يقول من يستخدمه، حتى 60 حرفًا.</translation>
    </message>
    <message>
        <source>There is no token with the id %1.</source>
        <translation>لا يوجد رمز مميّز بالمعرّف %1.</translation>
    </message>
    <message>
        <source>There is no scope “%1”. There are: %2</source>
        <translation>لا توجد صلاحية «%1». الموجود: %2</translation>
    </message>
    <message>
        <source>“%1” is not an address to listen at. Write it like 127.0.0.1:8085.</source>
        <translation>«%1» ليس عنوانًا للاستماع. اكتبه على شكل 127.0.0.1:8085.</translation>
    </message>
    <message>
        <source>The service cannot listen at %1: %2</source>
        <translation>لا تستطيع الخدمة الاستماع على %1: ‏%2</translation>
    </message>
    <message>
        <source>The certificate or key in %1 cannot be used: %2</source>
        <translation>لا يمكن استخدام الشهادة أو المفتاح في %1: ‏%2</translation>
    </message>
    <message>
        <source>At %1 other machines could read codes and tokens on their way. Give a certificate, or listen on this machine only, behind a proxy.</source>
        <translation>على %1 تستطيع أجهزة أخرى قراءة الرموز في الطريق. أعطِ شهادة، أو استمع على هذا الجهاز فقط خلف وكيل.</translation>
    </message>
    <message>
        <source>“%1” is neither an address nor a network. Write it like 192.0.2.7 or 192.0.2.0/24.</source>
        <translation>«%1» ليس عنوانًا ولا شبكة. اكتبه على شكل 192.0.2.7 أو 192.0.2.0/24.</translation>
    </message>
    <message>
        <source>“%1” is not the address under which guests reach the service. Write it like https://wifi.example.com.</source>
        <translation>«%1» ليس العنوان الذي يصل به الضيوف إلى الخدمة. اكتبه على شكل https://wifi.example.com.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>املأ هذا الحقل.</translation>
    </message>
    <message>
        <source>Too long: at most %1 characters.</source>
        <translation>طويل جدًا: %1 محرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>There is one called “%1” already. Choose another name.</source>
        <translation>يوجد بالفعل ما اسمه «%1». اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>“%1” is not possible here. Use one of: %2.</source>
        <translation>«%1» غير ممكن هنا. استخدم واحدًا من: %2.</translation>
    </message>
    <message>
        <source>Give a number from %1 to %2 %3.</source>
        <translation>أعطِ رقمًا من %1 إلى %2 %3.</translation>
    </message>
    <message>
        <source>This is not a web address. Example: https://api.provider.com/send</source>
        <translation>هذا ليس عنوان ويب. مثال: https://api.provider.com/send</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation>يجب أن يبدأ العنوان بـ https:// أو http://.</translation>
    </message>
    <message>
        <source>The address has no host name.</source>
        <translation>ليس في العنوان اسم مضيف.</translation>
    </message>
    <message>
        <source>The address holds a login. Take it out and add a custom header Authorization instead: what stands in the address is not kept secret.</source>
        <translation>في العنوان بيانات دخول. أخرجها وأضف بدلًا منها ترويسة خاصة Authorization: ما يكون في العنوان لا يبقى سريًا.</translation>
    </message>
    <message>
        <source>What follows # in an address is never sent. Remove it, or write %23 for the character #.</source>
        <translation>ما يأتي بعد # في العنوان لا يُرسل أبدًا. احذفه، أو اكتب %23 للمحرف #.</translation>
    </message>
    <message>
        <source>Placeholders are allowed after the host name only.</source>
        <translation>العناصر النائبة مسموحة بعد اسم المضيف فقط.</translation>
    </message>
    <message>
        <source>Line %1: %2 is not a placeholder.</source>
        <translation>السطر %1: ‏%2 ليس عنصرًا نائبًا.</translation>
    </message>
    <message>
        <source>Line %1: a single percent sign. Write %% for a percent sign.</source>
        <translation>السطر %1: علامة نسبة مئوية مفردة. اكتب %% لعلامة النسبة المئوية.</translation>
    </message>
    <message>
        <source>Line %1: the value of %2 is no number, so it needs quotation marks: &quot;%2&quot;.</source>
        <translation>السطر %1: قيمة %2 ليست رقمًا، فتحتاج إلى علامتي اقتباس: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Line %1, character %2: this is not valid JSON.</source>
        <translation>السطر %1، المحرف %2: هذا ليس JSON صالحًا.</translation>
    </message>
    <message>
        <source>This looks like JSON, which needs POST and the content type application/json. Otherwise write name=value pairs joined by &amp;.</source>
        <translation>يبدو هذا JSON، وهو يحتاج إلى POST ونوع المحتوى application/json. وإلا فاكتب أزواج name=value يصل بينها &amp;.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not a name=value pair.</source>
        <translation>السطر %1: «%2» ليس زوج name=value.</translation>
    </message>
    <message>
        <source>With GET the payload becomes the query of the address, so it cannot be JSON. Use application/x-www-form-urlencoded.</source>
        <translation>مع GET تصبح الحمولة استعلام العنوان، فلا يمكن أن تكون JSON. استخدم application/x-www-form-urlencoded.</translation>
    </message>
    <message>
        <source>Write it as path=value. Example: messages.0.status=0</source>
        <translation>اكتبه على شكل path=value. مثال: messages.0.status=0</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header. Letters, digits and hyphens are allowed, no spaces or line breaks.</source>
        <translation>لا يمكن أن يكون «%1» اسم ترويسة. يُسمح بالحروف والأرقام والشرطات، لا بالمسافات ولا بفواصل الأسطر.</translation>
    </message>
    <message>
        <source>OTPost sets the header %1 itself. Remove this row.</source>
        <translation>يضع OTPost الترويسة %1 بنفسه. احذف هذا الصف.</translation>
    </message>
    <message>
        <source>The value of header %1 has a line break or a character that a header cannot carry.</source>
        <translation>في قيمة الترويسة %1 فاصل سطر أو محرف لا تستطيع الترويسة حمله.</translation>
    </message>
    <message>
        <source>The header %1 is there twice. Keep one of them.</source>
        <translation>الترويسة %1 موجودة مرتين. أبقِ واحدة منهما.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a secret. Use letters, digits, hyphen, dot and underscore.</source>
        <translation>لا يمكن أن يكون «%1» اسم سر. استخدم الحروف والأرقام والشرطة والنقطة والشرطة السفلية.</translation>
    </message>
    <message>
        <source>The secret “%1” is there twice. Keep one of them.</source>
        <translation>السر «%1» موجود مرتين. أبقِ واحدًا منهما.</translation>
    </message>
    <message>
        <source>There is no secret called “%1”. Add it under Secrets.</source>
        <translation>لا يوجد سر اسمه «%1». أضفه تحت «الأسرار».</translation>
    </message>
    <message>
        <source>There is no stored value for “%1”. Type it again, or unlock the keychain if it is locked.</source>
        <translation>لا توجد قيمة محفوظة لـ «%1». اكتبها مرة أخرى، أو افتح حلقة المفاتيح إن كانت مقفلة.</translation>
    </message>
    <message>
        <source>The value of “%1” is too long to be kept: at most %2 bytes.</source>
        <translation>قيمة «%1» أطول من أن تُحفظ: %2 بايت على الأكثر.</translation>
    </message>
    <message>
        <source>Give a value for “%1”.</source>
        <translation>أعطِ قيمة لـ «%1».</translation>
    </message>
    <message>
        <source>The value for %1 is not UTF-8 text, so it cannot stand in JSON. Save it as UTF-8 and give it again.</source>
        <translation>قيمة %1 ليست نص UTF-8، فلا يمكن أن تكون في JSON. احفظها بترميز UTF-8 وأعطها مرة أخرى.</translation>
    </message>
    <message>
        <source>Write a header as &apos;Name: value&apos;. The name has letters, digits and hyphens.</source>
        <translation>اكتب الترويسة على شكل &apos;Name: value&apos;. في الاسم حروف وأرقام وشرطات.</translation>
    </message>
    <message>
        <source>Write a secret as NAME=VALUE, NAME=@FILE or NAME=-. The name has letters, digits, hyphen, dot and underscore.</source>
        <translation>اكتب السر على شكل NAME=VALUE أو NAME=@FILE أو NAME=-. في الاسم حروف وأرقام وشرطة ونقطة وشرطة سفلية.</translation>
    </message>
    <message>
        <source>“%1” was given for %2, and the address now leads to %3. Type it again if it is meant for %3.</source>
        <translation>أُعطي «%1» من أجل %2، والعنوان يؤدي الآن إلى %3. اكتبه مرة أخرى إن كان مقصودًا لـ %3.</translation>
    </message>
    <message>
        <source>%CODE% stands in the template, but this message carries no code. Use %MESSAGE%.</source>
        <translation>%CODE% موجود في القالب، لكن هذه الرسالة لا تحمل رمزًا. استخدم %MESSAGE%.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>الرسالة فارغة.</translation>
    </message>
    <message>
        <source>The message takes %1 SMS; at most %2 are sent as one message.</source>
        <translation>تحتاج الرسالة إلى %1 رسالة قصيرة؛ يُرسل %2 على الأكثر كرسالة واحدة.</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write it with digits and up to four decimals, such as 12.50.</source>
        <translation>«%1» ليس مبلغًا. اكتبه بالأرقام وحتى أربع خانات عشرية، مثل 12.50.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>«%1» ليس عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>%1 does not go with a gateway of the type %2.</source>
        <translation>لا يتوافق %1 مع بوابة من النوع %2.</translation>
    </message>
    <message>
        <source>An Account SID is AC followed by 32 characters, 0 to 9 and a to f.</source>
        <translation>Account SID هو AC يليه 32 محرفًا، من 0 إلى 9 ومن a إلى f.</translation>
    </message>
    <message>
        <source>An API key is SK followed by 32 characters, 0 to 9 and a to f. Or leave it empty: then the Account SID is used.</source>
        <translation>مفتاح API هو SK يليه 32 محرفًا، من 0 إلى 9 ومن a إلى f. أو اتركه فارغًا: عندها يُستخدم Account SID.</translation>
    </message>
    <message>
        <source>Give a number with + and country code, a short code, up to 11 letters and digits with at least one letter, or a Messaging Service SID (MG and 32 characters).</source>
        <translation>أعطِ رقمًا مع + ورمز البلد، أو رقمًا قصيرًا، أو حتى 11 حرفًا ورقمًا أحدها على الأقل حرف، أو Messaging Service SID (‏MG و32 محرفًا).</translation>
    </message>
    <message>
        <source>Say where the balance can be asked for: fill in the check URL.</source>
        <translation>قل أين يمكن السؤال عن الرصيد: املأ عنوان URL للفحص.</translation>
    </message>
    <message>
        <source>%1 has no value when the balance is asked for. Only %SECRET:name% and %FROM% have.</source>
        <translation>ليس لـ %1 قيمة عند السؤال عن الرصيد. القيمة لـ %SECRET:name% و%FROM% فقط.</translation>
    </message>
    <message>
        <source>Name the place of the number with dots between: balance, or data.balance.</source>
        <translation>سمِّ موضع الرقم بنقاط بين الأجزاء: balance أو data.balance.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8, or holds a character that cannot stand here, such as NUL.</source>
        <translation>النص ليس UTF-8 صالحًا، أو فيه محرف لا يمكن أن يكون هنا، مثل NUL.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number.</source>
        <translation>«%1» ليس رقم هاتف.</translation>
    </message>
    <message>
        <source>“%1” begins with a country code that does not exist.</source>
        <translation>يبدأ «%1» برمز بلد غير موجود.</translation>
    </message>
    <message>
        <source>“%1” is too short for a phone number of its country.</source>
        <translation>«%1» أقصر من رقم هاتف في بلده.</translation>
    </message>
    <message>
        <source>“%1” is too long for a phone number of its country.</source>
        <translation>«%1» أطول من رقم هاتف في بلده.</translation>
    </message>
    <message>
        <source>“%1” has no country code. Begin with + and the country code, or set a default country in the settings.</source>
        <translation>ليس لـ «%1» رمز بلد. ابدأ بعلامة + ورمز البلد، أو اضبط بلدًا افتراضيًا في الإعدادات.</translation>
    </message>
    <message>
        <source>“%1” cannot be a phone number of its country.</source>
        <translation>لا يمكن أن يكون «%1» رقم هاتف في بلده.</translation>
    </message>
    <message>
        <source>There is no preset called “%1”. There are: %2.</source>
        <translation>لا يوجد إعداد مسبق اسمه «%1». الموجود: %2.</translation>
    </message>
    <message>
        <source>This is not a preset: it is not valid JSON at byte %1.</source>
        <translation>هذا ليس إعدادًا مسبقًا: ليس JSON صالحًا عند البايت %1.</translation>
    </message>
    <message>
        <source>This preset cannot be used: %1 is too long, at most %2 are allowed.</source>
        <translation>لا يمكن استخدام هذا الإعداد المسبق: %1 طويل جدًا، يُسمح بـ %2 على الأكثر.</translation>
    </message>
    <message>
        <source>This preset cannot be used: %1 is missing.</source>
        <translation>لا يمكن استخدام هذا الإعداد المسبق: ينقص %1.</translation>
    </message>
    <message>
        <source>This preset cannot be used: presets have no %1.</source>
        <translation>لا يمكن استخدام هذا الإعداد المسبق: ليس في الإعدادات المسبقة %1.</translation>
    </message>
    <message>
        <source>This preset cannot be used: the value of %1 is not possible there.</source>
        <translation>لا يمكن استخدام هذا الإعداد المسبق: قيمة %1 غير ممكنة هناك.</translation>
    </message>
    <message>
        <source>This preset cannot be used: %1 needs “%2”, which the preset does not ask for.</source>
        <translation>لا يمكن استخدام هذا الإعداد المسبق: يحتاج %1 إلى «%2»، وهو لا يسأل عنه.</translation>
    </message>
    <message>
        <source>This preset cannot be used: the gateway that it makes is not valid (%1, %2).</source>
        <translation>لا يمكن استخدام هذا الإعداد المسبق: البوابة التي ينشئها غير صالحة (%1، %2).</translation>
    </message>
    <message>
        <source>“%1” is needed. %2</source>
        <translation>يلزم «%1». %2</translation>
    </message>
    <message>
        <source>The value given for “%1” is not possible. %2</source>
        <translation>القيمة المعطاة لـ «%1» غير ممكنة. %2</translation>
    </message>
    <message>
        <source>“%1” stands where nothing can be kept secret. Give it as a plain value (on the command line with --set).</source>
        <translation>«%1» في موضع لا يمكن أن يبقى فيه شيء سريًا. أعطه كقيمة عادية (في سطر الأوامر بالخيار --set).</translation>
    </message>
    <message>
        <source>“%1” is not asked for. Possible: %2.</source>
        <translation>لا يُسأل عن «%1». الممكن: %2.</translation>
    </message>
    <message>
        <source>Write it as FIELD=VALUE. Example: --set from=Hotel</source>
        <translation>اكتبه على شكل FIELD=VALUE. مثال: --set from=Hotel</translation>
    </message>
    <message>
        <source>“%1” looks like a key, and a preset would show it to everybody who gets the file. Keep it among the gateway&apos;s secrets, put %SECRET:name% in its place, and save the preset then.</source>
        <translation>يبدو «%1» مفتاحًا، والإعداد المسبق سيُظهره لكل من يحصل على الملف. احفظه بين أسرار البوابة وضع %SECRET:name% مكانه، ثم احفظ الإعداد المسبق.</translation>
    </message>
    <message>
        <source>A preset cannot hold this: %1. Share such a gateway by exporting the configuration.</source>
        <translation>لا يستطيع الإعداد المسبق أن يحوي هذا: %1. شارك بوابة كهذه بتصدير الإعدادات.</translation>
    </message>
    <message>
        <source>There is a preset called “%1” already. Choose another name.</source>
        <translation>يوجد بالفعل إعداد مسبق اسمه «%1». اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>At most %1 presets of your own are kept. Delete one that you do not need.</source>
        <translation>يُحفظ %1 من إعداداتك المسبقة على الأكثر. احذف واحدًا لا تحتاجه.</translation>
    </message>
    <message>
        <source>The preset was not used, as nobody agreed to where it sends what it is given. Add --yes if you trust it.</source>
        <translation>لم يُستخدم الإعداد المسبق، إذ لم يوافق أحد على الجهة التي يرسل إليها ما يُعطى له. أضف --yes إن كنت تثق به.</translation>
    </message>
    <message>
        <source>The configuration file is too large: at most %1 MiB are read.</source>
        <translation>ملف الإعدادات كبير جدًا: يُقرأ %1 ميبيبايت على الأكثر.</translation>
    </message>
    <message>
        <source>The file is no complete JSON: see line %1, column %2.</source>
        <translation>الملف ليس JSON كاملًا: انظر السطر %1، العمود %2.</translation>
    </message>
    <message>
        <source>This is no configuration file of OTPost: it does not begin with a format of “otpost-config”.</source>
        <translation>هذا ليس ملف إعدادات OTPost: لا يبدأ بالصيغة «otpost-config».</translation>
    </message>
    <message>
        <source>The file was made by a newer OTPost (format %1, this one knows %2). Update OTPost and try again.</source>
        <translation>أنشأ الملفَّ OTPost أحدث (الصيغة %1، وهذا يعرف %2). حدّث OTPost وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>There are too many here: at most %1 are read.</source>
        <translation>العدد هنا كبير جدًا: يُقرأ %1 على الأكثر.</translation>
    </message>
    <message>
        <source>“%1” stands here more than once. Keep one of them.</source>
        <translation>«%1» موجود هنا أكثر من مرة. أبقِ واحدًا منها.</translation>
    </message>
    <message>
        <source>“%1” is missing here.</source>
        <translation>ينقص هنا «%1».</translation>
    </message>
    <message>
        <source>This OTPost does not know “%1” and leaves it out.</source>
        <translation>لا يعرف هذا الإصدار من OTPost ‏«%1» فيتركه.</translation>
    </message>
    <message>
        <source>Something else belongs here: in JSON, %1.</source>
        <translation>مكان هذا شيء آخر: في JSON، %1.</translation>
    </message>
    <message>
        <source>Two in the file are called “%1”. Give one of them another name.</source>
        <translation>في الملف اثنان اسمهما «%1». أعطِ أحدهما اسمًا آخر.</translation>
    </message>
    <message>
        <source>The sealed secrets in the file are cut or changed. Export them again, or import without them.</source>
        <translation>الأسرار المختومة في الملف مقطوعة أو مغيّرة. صدّرها من جديد، أو استورد بدونها.</translation>
    </message>
    <message>
        <source>Secrets in a configuration file are sealed by a passphrase, and none was given. Name a file that holds it with --passphrase-file.</source>
        <translation>الأسرار في ملف الإعدادات مختومة بعبارة مرور، ولم تُعطَ. سمِّ بالخيار --passphrase-file ملفًا يحتويها.</translation>
    </message>
    <message>
        <source>The passphrase does not open the secrets in the file. Check it, or import without them.</source>
        <translation>لا تفتح عبارة المرور الأسرار في الملف. افحصها، أو استورد بدونها.</translation>
    </message>
    <message>
        <source>Gateways were changed meanwhile, and nothing was imported. Look at the changes again.</source>
        <translation>تغيّرت بوابات في هذه الأثناء، ولم يُستورد شيء. انظر إلى التغييرات مرة أخرى.</translation>
    </message>
    <message>
        <source>It was changed in the meantime, perhaps by another program. It stays as it is now.</source>
        <translation>تغيّر في هذه الأثناء، ربما من برنامج آخر. يبقى كما هو الآن.</translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose another name, or say that it may be replaced.</source>
        <translation>يوجد ملف %1 بالفعل. اختر اسمًا آخر، أو قل إنه يجوز استبداله.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>لا يمكن كتابة الملف %1: ‏%2.</translation>
    </message>
    <message>
        <source>The command is too long: at most %1 characters are read.</source>
        <translation>الأمر طويل جدًا: يُقرأ %1 محرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>This is not a curl command: it has to begin with the word curl. Paste that command alone.</source>
        <translation>هذا ليس أمر curl: يجب أن يبدأ بكلمة curl. ألصق ذلك الأمر وحده.</translation>
    </message>
    <message>
        <source>%1 would make a shell run another command, and OTPost runs nothing. Remove that part, or put the address or text that it belongs to into quotation marks.</source>
        <translation>قد يجعل %1 الصدفة تنفّذ أمرًا آخر، وOTPost لا ينفّذ شيئًا. احذف ذلك الجزء، أو ضع العنوان أو النص الذي ينتمي إليه بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>%1 would make a shell read or write a file, and OTPost does neither. Remove that part, or put the text that it belongs to into quotation marks.</source>
        <translation>قد يجعل %1 الصدفة تقرأ ملفًا أو تكتبه، وOTPost لا يفعل هذا ولا ذاك. احذف ذلك الجزء، أو ضع النص الذي ينتمي إليه بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>A second command follows on another line. Paste one command; where it goes on in the next line, the line ends with \ (with ^ in the Windows command prompt).</source>
        <translation>يتبع أمر ثانٍ في سطر آخر. ألصق أمرًا واحدًا؛ وحيث يستمر في السطر التالي ينتهي السطر بـ \ (وبـ ^ في موجه أوامر ويندوز).</translation>
    </message>
    <message>
        <source>The quotation mark %1 is opened and never closed. Paste the whole command.</source>
        <translation>علامة الاقتباس %1 تُفتح ولا تُغلق أبدًا. ألصق الأمر كاملًا.</translation>
    </message>
    <message>
        <source>The character %1 is not what a command has there: a text program has probably changed it. Replace it by straight quotation marks or hyphens.</source>
        <translation>المحرف %1 ليس مما يكون في أمر هناك: غالبًا غيّره برنامج نصوص. استبدله بعلامات اقتباس مستقيمة أو شرطات.</translation>
    </message>
    <message>
        <source>%1 reads a file, which OTPost does not do. Put the contents into the command in its place.</source>
        <translation>يقرأ %1 ملفًا، وهذا لا يفعله OTPost. ضع المحتوى في الأمر مكانه.</translation>
    </message>
    <message>
        <source>curl has no option %1. Check how it is written.</source>
        <translation>ليس في curl خيار %1. تحقق من كتابته.</translation>
    </message>
    <message>
        <source>OTPost cannot do what the option %1 asks for. Remove it if the provider works without it.</source>
        <translation>لا يستطيع OTPost فعل ما يطلبه الخيار %1. احذفه إن كان المزوّد يعمل بدونه.</translation>
    </message>
    <message>
        <source>The option %1 needs a value after it. Paste the whole command.</source>
        <translation>يحتاج الخيار %1 إلى قيمة بعده. ألصق الأمر كاملًا.</translation>
    </message>
    <message>
        <source>The command sends a multipart form (-F), and OTPost sends JSON or name=value pairs. Look for an example with -d, or replace -F by -d if the provider takes both.</source>
        <translation>يرسل الأمر نموذجًا متعدد الأجزاء (-F)، وOTPost يرسل JSON أو أزواج name=value. ابحث عن مثال فيه -d، أو استبدل -F بـ -d إن كان المزوّد يقبلهما.</translation>
    </message>
    <message>
        <source>The command uses the method %1. OTPost sends with POST or GET: look for such an example.</source>
        <translation>يستخدم الأمر الطريقة %1. يرسل OTPost بـ POST أو GET: ابحث عن مثال كهذا.</translation>
    </message>
    <message>
        <source>The command sends data with GET, which OTPost does not do. Add -G if it belongs into the address; otherwise remove -X GET.</source>
        <translation>يرسل الأمر بيانات بـ GET، وهذا لا يفعله OTPost. أضف -G إن كانت للعنوان، وإلا فاحذف -X GET.</translation>
    </message>
    <message>
        <source>The command has no address. Paste the whole command.</source>
        <translation>ليس في الأمر عنوان. ألصق الأمر كاملًا.</translation>
    </message>
    <message>
        <source>The command calls more than one address. Leave one of them; if it is only one, put values with spaces into quotation marks.</source>
        <translation>يتصل الأمر بأكثر من عنوان. اترك واحدًا منها؛ وإن كان واحدًا فقط فضع القيم التي فيها مسافات بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>A header of the command is not written as &apos;Name: value&apos;. Check what follows -H.</source>
        <translation>ترويسة في الأمر ليست مكتوبة على شكل &apos;Name: value&apos;. افحص ما بعد -H.</translation>
    </message>
    <message>
        <source>The data of the command is not valid JSON at its line %1, character %2. Check its quotation marks.</source>
        <translation>بيانات الأمر ليست JSON صالحًا في سطرها %1، المحرف %2. افحص علامات الاقتباس.</translation>
    </message>
    <message>
        <source>The command sends data of the type %1. OTPost sends JSON or name=value pairs: look for such an example.</source>
        <translation>يرسل الأمر بيانات من النوع %1. يرسل OTPost ‏JSON أو أزواج name=value: ابحث عن مثال كهذا.</translation>
    </message>
    <message>
        <source>“%1” is needed.</source>
        <translation>يلزم «%1».</translation>
    </message>
    <message>
        <source>“%1”: say where it stands in the command. Possible: %2.</source>
        <translation>«%1»: قل أين هو في الأمر. الممكن: %2.</translation>
    </message>
    <message>
        <source>The value given for “%1” is not possible there.</source>
        <translation>القيمة المعطاة لـ «%1» غير ممكنة هناك.</translation>
    </message>
    <message>
        <source>Another OTPost on this data directory serves already, at %1. Stop it first.</source>
        <translation>يعمل OTPost آخر على مجلد البيانات هذا كخدمة بالفعل، على %1. أوقفه أولًا.</translation>
    </message>
    <message>
        <source>“%1” cannot stand in a web address. Use small letters, digits and hyphens.</source>
        <translation>لا يمكن أن يكون «%1» في عنوان ويب. استخدم أحرفًا لاتينية صغيرة وأرقامًا وشرطات.</translation>
    </message>
    <message>
        <source>The page “%2” has the address “%1” already. Choose another.</source>
        <translation>العنوان «%1» مستخدم بالفعل للصفحة «%2». اختر غيره.</translation>
    </message>
    <message>
        <source>This picture cannot be the logo: %1</source>
        <translation>لا يمكن أن تكون هذه الصورة هي الشعار: %1</translation>
    </message>
    <message>
        <source>The logo may have at most %1 KiB, so that the page is there at once on a slow line.</source>
        <translation>لا يجوز أن يزيد الشعار على %1 كيبيبايت، حتى تظهر الصفحة فورًا على خط بطيء.</translation>
    </message>
    <message>
        <source>“%1” is not a colour. Write it like #0E6377.</source>
        <translation>«%1» ليس لونًا. اكتبه على شكل ‎#0E6377.</translation>
    </message>
    <message>
        <source>Guests could hardly read this: the contrast is %1, and at least %2 is needed. Choose a darker or a lighter colour.</source>
        <translation>بالكاد يستطيع الضيوف قراءة هذا: التباين %1، ويلزم %2 على الأقل. اختر لونًا أغمق أو أفتح.</translation>
    </message>
    <message>
        <source>“%1” is not a country. Use its two letters, such as NO for Norway.</source>
        <translation>«%1» ليس بلدًا. استخدم حرفيه، مثل NO للنرويج.</translation>
    </message>
    <message>
        <source>There is no way online called “%1”. There are: %2</source>
        <translation>لا توجد طريقة اتصال اسمها «%1». الموجود: %2</translation>
    </message>
    <message>
        <source>%1 needs an address to send the guest to.</source>
        <translation>يحتاج %1 إلى عنوان يُرسل إليه الضيف.</translation>
    </message>
    <message>
        <source>“%1” is not an address that guests can be sent to. Write it like http://192.168.88.1/login.</source>
        <translation>«%1» ليس عنوانًا يمكن إرسال الضيوف إليه. اكتبه على شكل http://192.168.88.1/login.</translation>
    </message>
    <message>
        <source>The key that the access point knows (faskey) is not stored. Set it in the location&apos;s form.</source>
        <translation>المفتاح الذي تعرفه نقطة الوصول (faskey) غير محفوظ. ضعه في نموذج الموقع.</translation>
    </message>
    <message>
        <source>The access point sent this device here without what it takes to let it online: %1</source>
        <translation>أرسلت نقطة الوصول هذا الجهاز إلى هنا بدون ما يلزم لوصله بالإنترنت: %1</translation>
    </message>
    <message>
        <source>Type your name.</source>
        <translation>اكتب اسمك.</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>اكتب عنوان بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>To go on, accept the terms and conditions.</source>
        <translation>للمتابعة، وافق على الشروط والأحكام.</translation>
    </message>
    <message>
        <source>This page was open for too long. Please try again.</source>
        <translation>بقيت هذه الصفحة مفتوحة مدة طويلة. حاول مرة أخرى من فضلك.</translation>
    </message>
    <message>
        <source>The form came from another page. Please try again here.</source>
        <translation>جاء النموذج من صفحة أخرى. حاول مرة أخرى من هنا.</translation>
    </message>
    <message>
        <source>No splash page is enabled for the location “%1”.</source>
        <translation>لا توجد صفحة ترحيب مفعّلة للموقع «%1».</translation>
    </message>
    <message>
        <source>A delivery report whose signature does not fit was not believed.</source>
        <translation>لم يُصدَّق تقرير تسليم لا يتوافق توقيعه.</translation>
    </message>
    <message>
        <source>A delivery report says neither delivered nor undelivered: %1</source>
        <translation>تقرير تسليم لا يقول سُلّمت ولا لم تُسلَّم: %1</translation>
    </message>
    <message>
        <source>The provider reports that it could not be delivered. %1 %2</source>
        <translation>يفيد المزوّد بأنه تعذّر تسليمها. %1 %2</translation>
    </message>
    <message>
        <source>There is no location called “%1”.</source>
        <translation>لا يوجد موقع اسمه «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a location. Use up to 100 letters, digits and signs, at least one of them a letter.</source>
        <translation>لا يمكن أن يكون «%1» اسم موقع. استخدم حتى 100 حرف ورقم وعلامة، أحدها على الأقل حرف.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a Wi-Fi network: an SSID has 1 to 32 bytes.</source>
        <translation>لا يمكن أن يكون «%1» اسم شبكة Wi-Fi: طول SSID من 1 إلى 32 بايت.</translation>
    </message>
    <message>
        <source>The gateway %1 is named twice. Each stands in a route once.</source>
        <translation>ذُكرت البوابة %1 مرتين. كل بوابة تكون في المسار مرة واحدة.</translation>
    </message>
    <message>
        <source>A route needs at least one gateway.</source>
        <translation>يحتاج المسار إلى بوابة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>All gateways of this route are disabled. Enable one on the Gateways page, or put another gateway on the route.</source>
        <translation>كل بوابات هذا المسار معطّلة. فعّل واحدة في صفحة البوابات أو ضع بوابة أخرى في المسار.</translation>
    </message>
    <message>
        <source>A failure can be rehearsed only where another gateway could take over: enable a second one on this route.</source>
        <translation>لا يمكن التدرّب على عطل إلا حيث تستطيع بوابة أخرى أن تحلّ محلها: فعّل ثانية في هذا المسار.</translation>
    </message>
    <message>
        <source>An idempotency key has 1 to %1 printable characters without spaces at its ends.</source>
        <translation>مفتاح عدم التكرار من 1 إلى %1 محرفًا قابلًا للطباعة بلا مسافات في طرفيه.</translation>
    </message>
    <message>
        <source>This idempotency key was used for another message (id %1). Use a new key for a new message.</source>
        <translation>استُخدم مفتاح عدم التكرار هذا لرسالة أخرى (المعرّف %1). استخدم مفتاحًا جديدًا لرسالة جديدة.</translation>
    </message>
    <message>
        <source>The lifetime must be between %1 and %2 seconds.</source>
        <translation>يجب أن تكون مدة الصلاحية بين %1 و%2 ثانية.</translation>
    </message>
    <message>
        <source>The message %1 is no customer code. Only a customer code is sent again by the next gateway.</source>
        <translation>الرسالة %1 ليست رمز عميل. رمز العميل وحده تعيد البوابة التالية إرساله.</translation>
    </message>
    <message>
        <source>The code of message %1 is not kept any more: its lifetime is over. Ask for a new code.</source>
        <translation>لم يعد رمز الرسالة %1 محفوظًا: انتهت صلاحيته. اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>Message %1 has the status “%2”. Only a message whose status is Unknown can be marked as sent or not sent.</source>
        <translation>حالة الرسالة %1 هي «%2». لا يمكن تعليم رسالة بأنها أُرسلت أو لم تُرسل إلا إذا كانت حالتها «غير معروف».</translation>
    </message>
    <message>
        <source>Message %1 to this number is still waiting or being sent, so nothing was erased. Try again once it has ended.</source>
        <translation>الرسالة %1 إلى هذا الرقم ما زالت تنتظر أو تُرسل، فلم يُمح شيء. حاول مرة أخرى بعد انتهائها.</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>أُوقف قبل النهاية.</translation>
    </message>
    <message>
        <source>Type a name for the view.</source>
        <translation>اكتب اسمًا للعرض.</translation>
    </message>
    <message>
        <source>There are no messages in %1. The first line names the columns (to,message), each further line is a message.</source>
        <translation>لا توجد رسائل في %1. السطر الأول يسمّي الأعمدة (to,message)، وكل سطر بعده رسالة.</translation>
    </message>
    <message>
        <source>The file is too large: at most %1 MiB and %2 rows are sent at once. Split it.</source>
        <translation>الملف كبير جدًا: يُرسل في المرة الواحدة %1 ميبيبايت و%2 صفًا على الأكثر. قسّمه.</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8 text. Save the file as “CSV UTF-8”.</source>
        <translation>السطر %1 ليس نص UTF-8. احفظ الملف بصيغة «CSV UTF-8».</translation>
    </message>
    <message>
        <source>The quotation mark in line %1 is never closed.</source>
        <translation>علامة الاقتباس في السطر %1 لا تُغلق أبدًا.</translation>
    </message>
    <message>
        <source>In line %1, something follows a closing quotation mark. A quotation mark inside a text is written twice.</source>
        <translation>في السطر %1 شيء بعد علامة اقتباس مغلِقة. علامة الاقتباس داخل نص تُكتب مرتين.</translation>
    </message>
    <message>
        <source>There is no column “%1”. The first line names the columns; it has: %2.</source>
        <translation>لا يوجد عمود «%1». السطر الأول يسمّي الأعمدة، وفيه: %2.</translation>
    </message>
    <message>
        <source>The column “%1” is there twice.</source>
        <translation>العمود «%1» موجود مرتين.</translation>
    </message>
    <message>
        <source>Line %1 has %2 fields, the first line names %3.</source>
        <translation>في السطر %1 عدد الحقول %2، بينما يسمّي السطر الأول %3.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: ‏%2</translation>
    </message>
    <message>
        <source>Nothing of %1 was sent before, so there is nothing to resume. Send it without --resume.</source>
        <translation>لم يُرسل شيء من %1 من قبل، فلا شيء يُستأنف. أرسله بدون --resume.</translation>
    </message>
    <message>
        <source>It could not be sent within its lifetime of %1 seconds.</source>
        <translation>تعذّر إرسالها خلال مدة صلاحيتها وهي %1 ثانية.</translation>
    </message>
    <message>
        <source>OTPost ended while this was on its way to the gateway: it may have been sent. It is not sent again by itself.</source>
        <translation>انتهى OTPost بينما كانت في طريقها إلى البوابة: ربما أُرسلت. لا يُعاد إرسالها تلقائيًا.</translation>
    </message>
    <message>
        <source>OTPost ended before this was sent, and the code was only in its memory. Ask for a new code.</source>
        <translation>انتهى OTPost قبل إرسالها، وكان الرمز في ذاكرته فقط. اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>The gateway was deleted or disabled before it was this message&apos;s turn.</source>
        <translation>حُذفت البوابة أو عُطّلت قبل أن يأتي دور هذه الرسالة.</translation>
    </message>
    <message>
        <source>The gateway rests until %1: %2</source>
        <translation>البوابة في راحة حتى %1: ‏%2</translation>
    </message>
    <message>
        <source>The gateway has had its %1 messages for today.</source>
        <translation>أخذت البوابة رسائلها لليوم وعددها %1.</translation>
    </message>
    <message>
        <source>The provider takes no more messages for now, and gets a pause of %1 s.</source>
        <translation>لا يأخذ المزوّد رسائل أخرى الآن، ويُمنح توقفًا مدته %1 ث.</translation>
    </message>
    <message>
        <source>Sending was stopped before it was this message&apos;s turn.</source>
        <translation>أُوقف الإرسال قبل أن يأتي دور هذه الرسالة.</translation>
    </message>
    <message>
        <source>The file sender.lock in the data directory cannot be used: %1.</source>
        <translation>لا يمكن استخدام الملف sender.lock في مجلد البيانات: %1.</translation>
    </message>
    <message>
        <source>Rehearsed: for this test the gateway counted as not reachable. It was not called.</source>
        <translation>تدريب: اعتُبرت البوابة في هذا الاختبار غير ممكنة الوصول. لم يُتصل بها.</translation>
    </message>
    <message>
        <source>Type the Lua script, or switch the script off.</source>
        <translation>اكتب نص Lua البرمجي أو أوقف استخدامه.</translation>
    </message>
    <message>
        <source>The script is too long: at most %1 KiB.</source>
        <translation>النص البرمجي طويل جدًا: %1 كيبيبايت على الأكثر.</translation>
    </message>
    <message>
        <source>The script failed in line %1: %2</source>
        <translation>أخفق النص البرمجي في السطر %1: ‏%2</translation>
    </message>
    <message>
        <source>The script did not finish within %1 ms and was stopped.</source>
        <translation>لم ينته النص البرمجي خلال %1 مللي ثانية فأُوقف.</translation>
    </message>
    <message>
        <source>The script needed more than %1 MiB of memory and was stopped.</source>
        <translation>احتاج النص البرمجي إلى أكثر من %1 ميبيبايت من الذاكرة فأُوقف.</translation>
    </message>
    <message>
        <source>The script gave back more than %1 KiB.</source>
        <translation>أعاد النص البرمجي أكثر من %1 كيبيبايت.</translation>
    </message>
    <message>
        <source>The script&apos;s worker ended without an answer (%1).</source>
        <translation>انتهى مشغّل النص البرمجي بلا رد (%1).</translation>
    </message>
    <message>
        <source>The script&apos;s function %1 returned something that cannot be used: %2</source>
        <translation>أعادت الدالة %1 في النص البرمجي شيئًا لا يمكن استخدامه: %2</translation>
    </message>
    <message>
        <source>The program that runs Lua scripts cannot be started (%1): %2. Install OTPost again.</source>
        <translation>لا يمكن تشغيل البرنامج الذي ينفّذ نصوص Lua (%1): ‏%2. ثبّت OTPost من جديد.</translation>
    </message>
    <message>
        <source>The script asked for a request to %1, which is not a host of this gateway. A script may talk to the hosts of its gateway&apos;s addresses only.</source>
        <translation>طلب النص البرمجي طلبًا إلى %1، وهو ليس من مضيفي هذه البوابة. لا يجوز للنص البرمجي أن يكلّم إلا مضيفي عناوين بوابته.</translation>
    </message>
    <message>
        <source>The request that the script asked for did not succeed: %1</source>
        <translation>لم ينجح الطلب الذي طلبه النص البرمجي: %1</translation>
    </message>
    <message>
        <source>The script says: %1</source>
        <translation>يقول النص البرمجي: %1</translation>
    </message>
    <message>
        <source>There is no gateway with the id %1.</source>
        <translation>لا توجد بوابة بالمعرّف %1.</translation>
    </message>
    <message>
        <source>There is no message with the id %1.</source>
        <translation>لا توجد رسالة بالمعرّف %1.</translation>
    </message>
    <message>
        <source>There is no setting called “%1”.</source>
        <translation>لا يوجد إعداد اسمه «%1».</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>لا يمكن قراءة الملف %1: ‏%2.</translation>
    </message>
    <message>
        <source>No gateway is enabled. Add one, or enable one, on the Gateways page.</source>
        <translation>لا توجد بوابة مفعّلة. أضف واحدة أو فعّل واحدة في صفحة البوابات.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer. On Linux, install and start GNOME Keyring or KWallet and log in to a desktop session. On a server, keep the secrets in an encrypted file: “otpost-cli secrets move vault --vault FILE”.</source>
        <translation>لا تجيب حلقة مفاتيح على هذا الحاسوب. على لينكس ثبّت GNOME Keyring أو KWallet وشغّله وسجّل الدخول إلى جلسة سطح مكتب. على خادم احفظ الأسرار في ملف معمّى: «otpost-cli secrets move vault --vault FILE».</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>حلقة المفاتيح مقفلة. افتحها وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow OTPost to use it when asked, and try again.</source>
        <translation>رفضت حلقة المفاتيح الوصول. اسمح لـ OTPost باستخدامها عندما تُسأل، وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The keychain did not answer within %1 seconds. Look for a window that asks for its password, and try again.</source>
        <translation>لم تجب حلقة المفاتيح خلال %1 ثانية. ابحث عن نافذة تطلب كلمة مرورها، وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The keychain failed: %1. If it was restarted, close OTPost and start it again.</source>
        <translation>أخفقت حلقة المفاتيح: %1. إن أُعيد تشغيلها فأغلق OTPost وشغّله من جديد.</translation>
    </message>
    <message>
        <source>The vault %1 is not there. Put it back from a backup. If it is lost for good, start a new one with “otpost-cli secrets move vault --vault FILE --abandon” and type the secrets again.</source>
        <translation>الخزنة %1 غير موجودة. استرجعها من نسخة احتياطية. إن ضاعت نهائيًا فابدأ خزنة جديدة بالأمر «otpost-cli secrets move vault --vault FILE --abandon» واكتب الأسرار مرة أخرى.</translation>
    </message>
    <message>
        <source>The vault %1 needs its passphrase. Name a file that holds it in OTPOST_VAULT_PASSPHRASE_FILE, pass the systemd credential otpost-vault, or run otpost-cli on a terminal, where it asks.</source>
        <translation>تحتاج الخزنة %1 إلى عبارة مرورها. سمِّ في OTPOST_VAULT_PASSPHRASE_FILE ملفًا يحتويها، أو مرّر اعتماد systemd المسمى otpost-vault، أو شغّل otpost-cli في طرفية حيث يسأل عنها.</translation>
    </message>
    <message>
        <source>The passphrase of the vault cannot be read from %1: %2. Check the path and its permissions.</source>
        <translation>لا يمكن قراءة عبارة مرور الخزنة من %1: ‏%2. افحص المسار وأذوناته.</translation>
    </message>
    <message>
        <source>There is no passphrase in %1. Give the vault&apos;s passphrase in one line.</source>
        <translation>لا توجد عبارة مرور في %1. اكتب عبارة مرور الخزنة في سطر واحد.</translation>
    </message>
    <message>
        <source>Anybody on this computer can change the passphrase file %1. Take that right away (chmod 600) and try again.</source>
        <translation>يستطيع أي أحد على هذا الحاسوب تغيير ملف عبارة المرور %1. اسحب هذا الحق (chmod 600) وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Nothing was made; try again.</source>
        <translation>عبارتا المرور ليستا متطابقتين. لم يُنشأ شيء؛ حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the vault %1. Check it and try again; nothing was changed.</source>
        <translation>ليست هذه عبارة مرور الخزنة %1. افحصها وحاول مرة أخرى؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The file %1 is not an OTPost vault. Choose another name for the vault; nothing was changed.</source>
        <translation>الملف %1 ليس خزنة OTPost. اختر اسمًا آخر للخزنة؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The vault %1 was written by a newer version of OTPost (format %2, this one knows %3). Install the newer version; nothing was changed.</source>
        <translation>كتبت الخزنة %1 نسخة أحدث من OTPost (الصيغة %2، وهذه تعرف %3). ثبّت النسخة الأحدث؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The vault %1 is damaged: it was cut or changed. Put it back from a backup; nothing was written.</source>
        <translation>الخزنة %1 تالفة: قُطعت أو غُيّرت. استرجعها من نسخة احتياطية؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The vault %1 cannot be read: %2. Check that it is a file, and that this user may read it.</source>
        <translation>لا يمكن قراءة الخزنة %1: ‏%2. تحقق من أنها ملف وأن هذا المستخدم يستطيع قراءته.</translation>
    </message>
    <message>
        <source>The vault %1 cannot be written: %2. What it held is unchanged. Check the free space, and that this user may write to its folder.</source>
        <translation>لا يمكن كتابة الخزنة %1: ‏%2. محتواها لم يتغير. افحص المساحة الحرة وأن هذا المستخدم يستطيع الكتابة في مجلدها.</translation>
    </message>
    <message>
        <source>Another program is using the vault %1 and does not let go. Close it and try again.</source>
        <translation>برنامج آخر يستخدم الخزنة %1 ولا يتركها. أغلقه وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>There is not enough memory to open the vault: %1 MiB are needed. Close other programs and try again.</source>
        <translation>لا تكفي الذاكرة لفتح الخزنة: يلزم %1 ميبيبايت. أغلق برامج أخرى وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This data directory keeps its secrets in %1, not in %2. Leave --vault out, or change the store with “otpost-cli secrets move”.</source>
        <translation>يحفظ مجلد البيانات هذا أسراره في %1 لا في %2. احذف --vault أو غيّر المخزن بالأمر «otpost-cli secrets move».</translation>
    </message>
    <message>
        <source>This data directory keeps its secrets in a store that this version of OTPost does not know (%1). Install a newer version.</source>
        <translation>يحفظ مجلد البيانات هذا أسراره في مخزن لا تعرفه هذه النسخة من OTPost (%1). ثبّت نسخة أحدث.</translation>
    </message>
    <message>
        <source>The value of “%1” of the gateway %2 did not arrive as it was. Nothing was moved; try again.</source>
        <translation>لم تصل قيمة «%1» الخاصة بالبوابة %2 كما كانت. لم يُنقل شيء؛ حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The data directory %1 cannot be created: %2. Choose another one with --data-dir.</source>
        <translation>لا يمكن إنشاء مجلد البيانات %1: ‏%2. اختر مجلدًا آخر بالخيار --data-dir.</translation>
    </message>
    <message>
        <source>The data directory %1 cannot be written. Change its permissions, or choose another one with --data-dir.</source>
        <translation>لا يمكن الكتابة في مجلد البيانات %1. غيّر أذوناته أو اختر مجلدًا آخر بالخيار --data-dir.</translation>
    </message>
    <message>
        <source>The data directory %1 is on a network share (%2), where a database can be damaged. Choose a directory on a local disk with --data-dir.</source>
        <translation>مجلد البيانات %1 على مشاركة شبكية (%2)، حيث قد تتلف قاعدة البيانات. اختر مجلدًا على قرص محلي بالخيار --data-dir.</translation>
    </message>
    <message>
        <source>The data in %1 was written by a newer version of OTPost (schema %2, this one knows %3). Install the newer version; nothing was changed.</source>
        <translation>كتبت البيانات في %1 نسخة أحدث من OTPost (المخطط %2، وهذه تعرف %3). ثبّت النسخة الأحدث؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Another program is using the data in %1 and does not let go. Close it and try again.</source>
        <translation>برنامج آخر يستخدم البيانات في %1 ولا يتركها. أغلقه وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The file %1 is not an OTPost database. Move it away, or choose another data directory with --data-dir.</source>
        <translation>الملف %1 ليس قاعدة بيانات OTPost. انقله أو اختر مجلد بيانات آخر بالخيار --data-dir.</translation>
    </message>
    <message>
        <source>The database %1 is damaged. Restore it from a backup; copies made before an upgrade lie beside it.</source>
        <translation>قاعدة البيانات %1 تالفة. استعدها من نسخة احتياطية؛ النسخ المأخوذة قبل الترقية موجودة بجانبها.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again; nothing was lost.</source>
        <translation>القرص ممتلئ. حرّر مساحة وحاول مرة أخرى؛ لم يضع شيء.</translation>
    </message>
    <message>
        <source>The database failed: %1</source>
        <translation>أخفقت قاعدة البيانات: %1</translation>
    </message>
</context>
<context>
    <name>GatewayFields</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Shown in the list and the log.</source>
        <translation>يظهر في القائمة والسجل.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Custom: any provider with an HTTP address. Twilio: built in.</source>
        <translation>Custom: أي مزوّد له عنوان HTTP. ‏Twilio: مدمج.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>عنوان URL</translation>
    </message>
    <message>
        <source>http or https. Placeholders are allowed after the host name.</source>
        <translation>http أو https. العناصر النائبة مسموحة بعد اسم المضيف.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>What %FROM% stands for: a number, a short code or up to 11 letters and digits.</source>
        <translation>ما يمثّله %FROM%: رقم، أو رقم قصير، أو حتى 11 حرفًا ورقمًا.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>With GET, the payload is the query.</source>
        <translation>مع GET تكون الحمولة هي الاستعلام.</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>نوع المحتوى</translation>
    </message>
    <message>
        <source>JSON only with POST.</source>
        <translation>JSON مع POST فقط.</translation>
    </message>
    <message>
        <source>Use custom Lua script</source>
        <translation>استخدام نص Lua خاص</translation>
    </message>
    <message>
        <source>For providers that no template fits: the script makes the payload.</source>
        <translation>للمزوّدين الذين لا يناسبهم أي قالب: النص البرمجي يصنع الحمولة.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>الحمولة</translation>
    </message>
    <message>
        <source>What the provider gets. Values are escaped for the place where they stand.</source>
        <translation>ما يحصل عليه المزوّد. تُهرَّب القيم بحسب الموضع الذي تكون فيه.</translation>
    </message>
    <message>
        <source>Lua script</source>
        <translation>نص Lua البرمجي</translation>
    </message>
    <message>
        <source>Returns the payload, or defines build, judge and balance.</source>
        <translation>يعيد الحمولة، أو يعرّف build وjudge وbalance.</translation>
    </message>
    <message>
        <source>Verify SSL certificate</source>
        <translation>التحقق من شهادة SSL</translation>
    </message>
    <message>
        <source>Keep this on unless the gateway is on your own network.</source>
        <translation>أبقِه مفعّلًا إلا إن كانت البوابة على شبكتك أنت.</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>سلطة شهادات خاصة</translation>
    </message>
    <message>
        <source>PEM certificates. Where given, only servers that these vouch for are trusted.</source>
        <translation>شهادات PEM. حيث تُعطى لا يُوثق إلا بالخوادم التي تضمنها.</translation>
    </message>
    <message>
        <source>Success response</source>
        <translation>رد النجاح</translation>
    </message>
    <message>
        <source>Text in the body, upper and lower case as here. Empty: any 2xx status.</source>
        <translation>نص في الرد، بأحرف كبيرة وصغيرة كما هنا. فارغ: أي حالة 2xx.</translation>
    </message>
    <message>
        <source>Success path</source>
        <translation>مسار النجاح</translation>
    </message>
    <message>
        <source>A place in the JSON response and its value: messages.0.status=0</source>
        <translation>موضع في رد JSON وقيمته: messages.0.status=0</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>ترويسات خاصة</translation>
    </message>
    <message>
        <source>Values are kept in the keychain. Example: Authorization</source>
        <translation>تُحفظ القيم في حلقة المفاتيح. مثال: Authorization</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>الأسرار</translation>
    </message>
    <message>
        <source>For keys in the address or the payload: %SECRET:name% stands for the value.</source>
        <translation>للمفاتيح في العنوان أو الحمولة: %SECRET:name% يمثّل القيمة.</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>Account SID</translation>
    </message>
    <message>
        <source>On the start page of the Twilio Console. Begins with AC.</source>
        <translation>في صفحة البداية من وحدة تحكم Twilio. يبدأ بـ AC.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Your Account SID, which is also what empty means. Safer: a Standard API key, which begins with SK.</source>
        <translation>معرّف Account SID الخاص بك، وهو أيضًا معنى الحقل الفارغ. الأكثر أمانًا: مفتاح API قياسي يبدأ بـ SK.</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>سر API</translation>
    </message>
    <message>
        <source>Your Auth Token, or the secret that came with the API key.</source>
        <translation>رمز Auth Token الخاص بك، أو السر الذي جاء مع مفتاح API.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المرسل (From)</translation>
    </message>
    <message>
        <source>A number with +, a short code, up to 11 letters and digits, or a Messaging Service SID (MG…).</source>
        <translation>رقم مع +، أو رقم قصير، أو حتى 11 حرفًا ورقمًا، أو Messaging Service SID (‏MG…).</translation>
    </message>
    <message>
        <source>Auth Token</source>
        <translation>Auth Token</translation>
    </message>
    <message>
        <source>Only to check the signature of delivery reports, where the API secret is another.</source>
        <translation>فقط لفحص توقيع تقارير التسليم حيث يكون سر API غيره.</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>عنوان API</translation>
    </message>
    <message>
        <source>Another one for other regions or a proxy: https://api.dublin.ie1.twilio.com</source>
        <translation>عنوان آخر لمناطق أخرى أو لوكيل: https://api.dublin.ie1.twilio.com</translation>
    </message>
    <message>
        <source>Timeout (ms)</source>
        <translation>المهلة (مللي ثانية)</translation>
    </message>
    <message>
        <source>Longest silence of the provider.</source>
        <translation>أطول صمت للمزوّد.</translation>
    </message>
    <message>
        <source>Deadline (ms)</source>
        <translation>الحد الزمني (مللي ثانية)</translation>
    </message>
    <message>
        <source>Longest time for the whole call.</source>
        <translation>أطول مدة للاتصال كله.</translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation>الرسائل في الثانية</translation>
    </message>
    <message>
        <source>As many as your contract allows; 0.5 is one every two seconds. Empty: no limit.</source>
        <translation>بقدر ما يسمح عقدك؛ 0.5 تعني واحدة كل ثانيتين. فارغ: بلا حد.</translation>
    </message>
    <message>
        <source>Messages at once</source>
        <translation>الرسائل في آن واحد</translation>
    </message>
    <message>
        <source>Most calls of this gateway under way together.</source>
        <translation>أكبر عدد من اتصالات هذه البوابة الجارية معًا.</translation>
    </message>
    <message>
        <source>Messages per day</source>
        <translation>الرسائل في اليوم</translation>
    </message>
    <message>
        <source>Once it has had so many, the next gateway serves until midnight. 0: any number.</source>
        <translation>متى أخذت هذا العدد تخدم البوابة التالية حتى منتصف الليل. 0: أي عدد.</translation>
    </message>
    <message>
        <source>Minimum balance</source>
        <translation>أدنى رصيد</translation>
    </message>
    <message>
        <source>Below it you are told. Up to four decimals.</source>
        <translation>تُبلَّغ إن نزل الرصيد عنه. حتى أربع خانات عشرية.</translation>
    </message>
    <message>
        <source>Check balance</source>
        <translation>فحص الرصيد</translation>
    </message>
    <message>
        <source>Ask for the balance from time to time.</source>
        <translation>السؤال عن الرصيد من وقت إلى آخر.</translation>
    </message>
    <message>
        <source>Check URL</source>
        <translation>عنوان URL للفحص</translation>
    </message>
    <message>
        <source>Where to ask. The headers above are sent along; %SECRET:name% may stand in it.</source>
        <translation>أين يُسأل. تُرسل معه الترويسات أعلاه، ويجوز أن يكون فيه %SECRET:name%.</translation>
    </message>
    <message>
        <source>Field name</source>
        <translation>اسم الحقل</translation>
    </message>
    <message>
        <source>Where the number stands in the response: balance, or data.balance. Empty: the first number.</source>
        <translation>أين الرقم في الرد: balance أو data.balance. فارغ: أول رقم.</translation>
    </message>
    <message>
        <source>Check method</source>
        <translation>طريقة الفحص</translation>
    </message>
    <message>
        <source>GET unless the provider says otherwise.</source>
        <translation>GET ما لم يقل المزوّد غير ذلك.</translation>
    </message>
    <message>
        <source>Divisor</source>
        <translation>المقسوم عليه</translation>
    </message>
    <message>
        <source>100 where the provider counts in cents.</source>
        <translation>100 حيث يعدّ المزوّد بالسنتات.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>How often to ask.</source>
        <translation>كم مرة يُسأل.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Dashboard notifications</source>
        <translation>إشعارات لوحة المتابعة</translation>
    </message>
    <message>
        <source>A warning on the dashboard and on the desktop.</source>
        <translation>تحذير على لوحة المتابعة وعلى سطح المكتب.</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>A gateway that is not enabled serves nowhere.</source>
        <translation>البوابة غير المفعّلة لا تخدم في أي مكان.</translation>
    </message>
    <message>
        <source>Who is told of a low balance and other trouble with it, with commas between. Empty: the addresses of the settings.</source>
        <translation>من يُبلَّغ بانخفاض الرصيد وبغيره من متاعبها، وبينها فواصل. فارغ: عناوين الإعدادات.</translation>
    </message>
</context>
<context>
    <name>GatewayForm</name>
    <message>
        <source>Time limits</source>
        <translation>الحدود الزمنية</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>الحِمل</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Custom</translation>
    </message>
    <message>
        <source>Every 5 minutes</source>
        <translation>كل 5 دقائق</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>كل ساعة</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Any 2xx status</source>
        <translation>أي حالة 2xx</translation>
    </message>
    <message>
        <source>Replace with %1</source>
        <translation>استبدل بـ %1</translation>
    </message>
</context>
<context>
    <name>GatewayWarning</name>
    <message>
        <source>With http your secrets travel unencrypted, and anyone on the way can read them. Use https if the provider offers it.</source>
        <translation>مع http تنتقل أسرارك بلا تعمية، ويستطيع أي أحد في الطريق قراءتها. استخدم https إن كان المزوّد يقدّمه.</translation>
    </message>
    <message>
        <source>The certificate is not checked: whoever sits between you and the gateway can read secrets and codes.</source>
        <translation>لا تُفحص الشهادة: من يكون بينك وبين البوابة يستطيع قراءة الأسرار والرموز.</translation>
    </message>
    <message>
        <source>The recipient is in neither URL nor payload. Add %TO%.</source>
        <translation>المستلم ليس في عنوان URL ولا في الحمولة. أضف %TO%.</translation>
    </message>
    <message>
        <source>The text is in neither URL nor payload. Add %MESSAGE%.</source>
        <translation>النص ليس في عنوان URL ولا في الحمولة. أضف %MESSAGE%.</translation>
    </message>
</context>
<context>
    <name>GuestDesk</name>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل ثانية واحدة</numerusform>
            <numerusform>قبل ثانيتين</numerusform>
            <numerusform>قبل %n ثوانٍ</numerusform>
            <numerusform>قبل %n ثانية</numerusform>
            <numerusform>قبل %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>قبل أقل من دقيقة</numerusform>
            <numerusform>قبل دقيقة واحدة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>قبل أقل من ساعة</numerusform>
            <numerusform>قبل ساعة واحدة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent to this number.</source>
        <translation>لم يُرسل شيء إلى هذا الرقم.</translation>
    </message>
    <message>
        <source>Waiting for its turn since %1.</source>
        <translation>تنتظر دورها منذ %1.</translation>
    </message>
    <message>
        <source>Being sent by %1 right now.</source>
        <translation>ترسلها %1 الآن.</translation>
    </message>
    <message>
        <source>Sent %1, not confirmed.</source>
        <translation>أُرسلت %1، ولم تُؤكَّد.</translation>
    </message>
    <message>
        <source>Sent by %1 %2, not confirmed.</source>
        <translation>أرسلتها %1 %2، ولم تُؤكَّد.</translation>
    </message>
    <message>
        <source>Delivered by %1 %2.</source>
        <translation>سلّمتها %1 %2.</translation>
    </message>
    <message>
        <source>%1 could not deliver it, as it said %2.</source>
        <translation>لم تستطع %1 تسليمها، كما أفادت %2.</translation>
    </message>
    <message>
        <source>Not sent, %1.</source>
        <translation>لم تُرسل، %1.</translation>
    </message>
    <message>
        <source>Handed to %1 %2; whether it was sent is not known.</source>
        <translation>سُلّمت إلى %1 %2، ولا يُعرف هل أُرسلت.</translation>
    </message>
    <message>
        <source>Not sent: its time was over %1.</source>
        <translation>لم تُرسل: انتهى وقتها %1.</translation>
    </message>
    <message>
        <source>It was no code.</source>
        <translation>لم تكن رمزًا.</translation>
    </message>
    <message>
        <source>It is still on its way.</source>
        <translation>ما زالت في الطريق.</translation>
    </message>
    <message>
        <source>The code is used or no longer valid. The guest has to ask for a new one.</source>
        <translation>استُخدم الرمز أو لم يعد صالحًا. على الضيف أن يطلب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>No gateway is switched on for this venue.</source>
        <translation>لا توجد بوابة مشغّلة لهذا المكان.</translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message>
        <source>%1%</source>
        <comment>share of calls that were accepted</comment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>لم تُجرَّب بعد</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>خاملة</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>سليمة</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>تخفق</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>في راحة</translation>
    </message>
    <message>
        <source>Trying</source>
        <translation>قيد التجربة</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>time of day</comment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Tried by the next message</source>
        <translation>تجرّبها الرسالة التالية</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <comment>date or time</comment>
        <translation>آخر استخدام %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>99.2% of 842 calls</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>99.2% of 842, 0.6 s</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) in the last 24 hours, %1 accepted.</source>
        <translation>
            <numerusform>لا اتصالات في آخر 24 ساعة، المقبول %1.</numerusform>
            <numerusform>اتصال واحد في آخر 24 ساعة، المقبول %1.</numerusform>
            <numerusform>اتصالان في آخر 24 ساعة، المقبول %1.</numerusform>
            <numerusform>%n اتصالات في آخر 24 ساعة، المقبول %1.</numerusform>
            <numerusform>%n اتصالًا في آخر 24 ساعة، المقبول %1.</numerusform>
            <numerusform>%n اتصال في آخر 24 ساعة، المقبول %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Half of them took %1 or less.</source>
        <translation>استغرق نصفها %1 أو أقل.</translation>
    </message>
    <message>
        <source>Last used %1.</source>
        <translation>آخر استخدام %1.</translation>
    </message>
</context>
<context>
    <name>LogExport</name>
    <message>
        <source>it is not a file</source>
        <translation>إنه ليس ملفًا</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>it is neither a PNG nor a JPEG, or it is damaged.</source>
        <translation>ليست PNG ولا JPEG، أو هي تالفة.</translation>
    </message>
    <message>
        <source>it may have at most 2000 pixels on each side.</source>
        <translation>يجوز أن يكون كل ضلع 2000 بكسل على الأكثر.</translation>
    </message>
</context>
<context>
    <name>LogoFit</name>
    <message>
        <source>it is not a picture that can be read.</source>
        <translation>ليست صورة يمكن قراءتها.</translation>
    </message>
</context>
<context>
    <name>LuaNames</name>
    <message>
        <source>You define it. Returns the payload, or a table of url, method, headers, body.</source>
        <translation>تعرّفها أنت. تعيد الحمولة، أو جدولًا من url وmethod وheaders وbody.</translation>
    </message>
    <message>
        <source>You define it. Returns the outcome: &quot;accepted&quot;, &quot;rejected-gateway&quot;, &quot;rejected-recipient&quot;, &quot;unreachable&quot; or &quot;unknown&quot;; then a detail and the id.</source>
        <translation>تعرّفها أنت. تعيد النتيجة: &quot;accepted&quot; أو &quot;rejected-gateway&quot; أو &quot;rejected-recipient&quot; أو &quot;unreachable&quot; أو &quot;unknown&quot;؛ ثم تفصيلًا والمعرّف.</translation>
    </message>
    <message>
        <source>You define it. Returns the balance and its currency.</source>
        <translation>تعرّفها أنت. تعيد الرصيد وعملته.</translation>
    </message>
    <message>
        <source>The message that is to be sent.</source>
        <translation>الرسالة التي ستُرسل.</translation>
    </message>
    <message>
        <source>The recipient: +4915112345678</source>
        <translation>المستلم: ‎+4915112345678</translation>
    </message>
    <message>
        <source>The recipient without plus sign.</source>
        <translation>المستلم بلا علامة الجمع.</translation>
    </message>
    <message>
        <source>The recipient without country code.</source>
        <translation>المستلم بلا رمز البلد.</translation>
    </message>
    <message>
        <source>The recipient&apos;s country, such as DE; empty where not known.</source>
        <translation>بلد المستلم، مثل DE؛ فارغ حيث لا يُعرف.</translation>
    </message>
    <message>
        <source>The text.</source>
        <translation>النص.</translation>
    </message>
    <message>
        <source>True where the text needs UCS-2.</source>
        <translation>صحيح حيث يحتاج النص إلى UCS-2.</translation>
    </message>
    <message>
        <source>The name of the location.</source>
        <translation>اسم الموقع.</translation>
    </message>
    <message>
        <source>The gateway&apos;s sender.</source>
        <translation>مرسل البوابة.</translation>
    </message>
    <message>
        <source>The code alone; customer codes only.</source>
        <translation>الرمز وحده؛ لرموز العملاء فقط.</translation>
    </message>
    <message>
        <source>The id of the message.</source>
        <translation>معرّف الرسالة.</translation>
    </message>
    <message>
        <source>What kind of message it is.</source>
        <translation>نوع الرسالة.</translation>
    </message>
    <message>
        <source>The status, such as 200.</source>
        <translation>الحالة، مثل 200.</translation>
    </message>
    <message>
        <source>The headers, with their names in lower case.</source>
        <translation>الترويسات، وأسماؤها بأحرف صغيرة.</translation>
    </message>
    <message>
        <source>The body.</source>
        <translation>المحتوى.</translation>
    </message>
    <message>
        <source>The value of one of the gateway&apos;s secrets.</source>
        <translation>قيمة أحد أسرار البوابة.</translation>
    </message>
    <message>
        <source>The value as JSON.</source>
        <translation>القيمة بصيغة JSON.</translation>
    </message>
    <message>
        <source>What the JSON says; nil and a reason where it is none.</source>
        <translation>ما يقوله JSON؛ ‏nil وسبب حيث ليس كذلك.</translation>
    </message>
    <message>
        <source>The table, as an array even where it is empty.</source>
        <translation>الجدول كمصفوفة حتى إن كان فارغًا.</translation>
    </message>
    <message>
        <source>JSON&apos;s null.</source>
        <translation>قيمة null في JSON.</translation>
    </message>
    <message>
        <source>The bytes as base64.</source>
        <translation>البايتات بترميز base64.</translation>
    </message>
    <message>
        <source>The bytes; nil where it is no base64.</source>
        <translation>البايتات؛ ‏nil حيث ليس base64.</translation>
    </message>
    <message>
        <source>The bytes as hexadecimal digits.</source>
        <translation>البايتات كأرقام ست عشرية.</translation>
    </message>
    <message>
        <source>The bytes; nil where they are no hexadecimal digits.</source>
        <translation>البايتات؛ ‏nil حيث ليست أرقامًا ست عشرية.</translation>
    </message>
    <message>
        <source>The text percent-encoded, for an address.</source>
        <translation>النص بترميز النسبة المئوية، لعنوان.</translation>
    </message>
    <message>
        <source>The table as form data, names in order.</source>
        <translation>الجدول كبيانات نموذج، والأسماء مرتبة.</translation>
    </message>
    <message>
        <source>form: &quot;hex&quot; (as it is without), &quot;base64&quot; or &quot;raw&quot;.</source>
        <translation>الشكل: &quot;hex&quot; (كما بدونه) أو &quot;base64&quot; أو &quot;raw&quot;.</translation>
    </message>
    <message>
        <source>Seconds since 1970; with a format the time in UTC: time(&quot;%Y-%m-%dT%H:%M:%SZ&quot;)</source>
        <translation>الثواني منذ 1970؛ ومع صيغة: الوقت بتوقيت UTC: time(&quot;%Y-%m-%dT%H:%M:%SZ&quot;)</translation>
    </message>
    <message>
        <source>A random UUID.</source>
        <translation>معرّف UUID عشوائي.</translation>
    </message>
    <message>
        <source>Keeps a value for later runs. With the key alone: gives it back.</source>
        <translation>يحفظ قيمة لمرات لاحقة. بالمفتاح وحده: يعيدها.</translation>
    </message>
    <message>
        <source>A request in between, for a token or the like. Gives status, headers and body.</source>
        <translation>طلب وسيط، لرمز مميّز أو نحوه. يعطي status وheaders وbody.</translation>
    </message>
    <message>
        <source>Shows values when the script is tried.</source>
        <translation>يعرض قيمًا عند تجربة النص البرمجي.</translation>
    </message>
</context>
<context>
    <name>NumberErasure</name>
    <message>
        <source>Removing messages…</source>
        <translation>تُزال الرسائل…</translation>
    </message>
    <message>
        <source>Looking for the number in other messages…</source>
        <translation>يُبحث عن الرقم في رسائل أخرى…</translation>
    </message>
    <message>
        <source>Cleaning the search index…</source>
        <translation>يُنظَّف فهرس البحث…</translation>
    </message>
    <message>
        <source>Emptying files…</source>
        <translation>تُفرَّغ الملفات…</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>Sweden and worldwide</source>
        <translation>السويد والعالم كله</translation>
    </message>
    <message>
        <source>API username</source>
        <translation>اسم مستخدم API</translation>
    </message>
    <message>
        <source>On your account page. Begins with u.</source>
        <translation>في صفحة حسابك. يبدأ بـ u.</translation>
    </message>
    <message>
        <source>API password</source>
        <translation>كلمة مرور API</translation>
    </message>
    <message>
        <source>On the same page.</source>
        <translation>في الصفحة نفسها.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>A number with + or 3 to 11 letters and digits.</source>
        <translation>رقم مع + أو من 3 إلى 11 حرفًا ورقمًا.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer has not been confirmed in its documentation: any 2xx status counts as sent. Send a test and look at the answer.</source>
        <translation>رد المزوّد غير مؤكد في وثائقه: أي حالة 2xx تُحسب إرسالًا. أرسل اختبارًا وانظر إلى الرد.</translation>
    </message>
    <message>
        <source>Where the balance stands in the answer has not been confirmed in the provider&apos;s own documentation. It is divided by 10000; sources differ about that, so compare it with your account page once.</source>
        <translation>موضع الرصيد في الرد غير مؤكد في وثائق المزوّد نفسه. يُقسم على 10000؛ وتختلف المصادر في ذلك، فقارنه مرة بصفحة حسابك.</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>أفريقيا</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Of your Africa&apos;s Talking application.</source>
        <translation>الخاص بتطبيقك في Africa&apos;s Talking.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>From the settings of the same application.</source>
        <translation>من إعدادات التطبيق نفسه.</translation>
    </message>
    <message>
        <source>A registered short code or name. Left out, AFRICASTKNG is used.</source>
        <translation>رقم قصير أو اسم مسجّل. إن تُرك استُخدم AFRICASTKNG.</translation>
    </message>
    <message>
        <source>Which answer means success has not been confirmed in the provider&apos;s own documentation. Send a test and look at the answer.</source>
        <translation>الرد الذي يعني النجاح غير مؤكد في وثائق المزوّد نفسه. أرسل اختبارًا وانظر إلى الرد.</translation>
    </message>
    <message>
        <source>Where the balance stands in the answer has not been confirmed in the provider&apos;s own documentation.</source>
        <translation>موضع الرصيد في الرد غير مؤكد في وثائق المزوّد نفسه.</translation>
    </message>
    <message>
        <source>Wherever your own phone is</source>
        <translation>حيث يكون هاتفك</translation>
    </message>
    <message>
        <source>Address of the phone</source>
        <translation>عنوان الهاتف</translation>
    </message>
    <message>
        <source>As the app shows it, such as 192.168.1.20. With :port where it is not 8080.</source>
        <translation>كما يعرضه التطبيق، مثل 192.168.1.20. مع ‎:port حيث لا يكون 8080.</translation>
    </message>
    <message>
        <source>As the app shows it.</source>
        <translation>كما يعرضه التطبيق.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>The phone takes plain http, so use it only in a network that you trust.</source>
        <translation>يأخذ الهاتف http بلا تعمية، فاستخدمه فقط في شبكة تثق بها.</translation>
    </message>
    <message>
        <source>There is no balance to ask for.</source>
        <translation>لا رصيد يُسأل عنه.</translation>
    </message>
    <message>
        <source>Worldwide</source>
        <translation>العالم كله</translation>
    </message>
    <message>
        <source>The token id of an API token, or your user name.</source>
        <translation>معرّف رمز API، أو اسم المستخدم الخاص بك.</translation>
    </message>
    <message>
        <source>The token secret, or your password.</source>
        <translation>سر الرمز، أو كلمة مرورك.</translation>
    </message>
    <message>
        <source>A number or name that your account may use. Left out, the provider decides.</source>
        <translation>رقم أو اسم يجوز لحسابك استخدامه. إن تُرك قرّر المزوّد.</translation>
    </message>
    <message>
        <source>The balance is in credits.</source>
        <translation>الرصيد بالوحدات.</translation>
    </message>
    <message>
        <source>Of an SMS integration in the Clickatell portal.</source>
        <translation>الخاص بتكامل رسائل قصيرة في بوابة Clickatell.</translation>
    </message>
    <message>
        <source>The sender is set in the Clickatell portal.</source>
        <translation>يُضبط المرسل في بوابة Clickatell.</translation>
    </message>
    <message>
        <source>Status 402 means that the account has no funds.</source>
        <translation>الحالة 402 تعني أنه لا رصيد في الحساب.</translation>
    </message>
    <message>
        <source>Your ClickSend user name.</source>
        <translation>اسم المستخدم الخاص بك في ClickSend.</translation>
    </message>
    <message>
        <source>Your API key, from the API credentials in the dashboard.</source>
        <translation>مفتاح API الخاص بك، من بيانات API في لوحة المزوّد.</translation>
    </message>
    <message>
        <source>Middle East, Asia and worldwide</source>
        <translation>الشرق الأوسط وآسيا والعالم كله</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>رمز API</translation>
    </message>
    <message>
        <source>From API tokens in the portal.</source>
        <translation>من «API tokens» في البوابة.</translation>
    </message>
    <message>
        <source>A number or up to 11 letters and digits.</source>
        <translation>رقم أو حتى 11 حرفًا ورقمًا.</translation>
    </message>
    <message>
        <source>Europe and worldwide</source>
        <translation>أوروبا والعالم كله</translation>
    </message>
    <message>
        <source>From API keys in the dashboard.</source>
        <translation>من «API keys» في لوحة المزوّد.</translation>
    </message>
    <message>
        <source>Accounts of the EU region use gatewayapi.eu in both addresses.</source>
        <translation>حسابات منطقة الاتحاد الأوروبي تستخدم gatewayapi.eu في العنوانين.</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>عنوان URL الأساسي</translation>
    </message>
    <message>
        <source>The part of your own base URL before .api.infobip.com, or all of it. It stands on the start page of the portal.</source>
        <translation>جزء عنوان URL الأساسي الخاص بك قبل ‎.api.infobip.com، أو كله. تجده في صفحة بداية البوابة.</translation>
    </message>
    <message>
        <source>From Developer tools in the portal.</source>
        <translation>من «Developer tools» في البوابة.</translation>
    </message>
    <message>
        <source>Your own server</source>
        <translation>خادمك أنت</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Name or address. With :port where it is not 1401.</source>
        <translation>اسم أو عنوان. مع ‎:port حيث لا يكون 1401.</translation>
    </message>
    <message>
        <source>Of a user in Jasmin.</source>
        <translation>الخاص بمستخدم في Jasmin.</translation>
    </message>
    <message>
        <source>Of the same user.</source>
        <translation>الخاصة بالمستخدم نفسه.</translation>
    </message>
    <message>
        <source>Left out, Jasmin&apos;s own default is used.</source>
        <translation>إن تُرك استُخدم الافتراضي في Jasmin.</translation>
    </message>
    <message>
        <source>Letters outside the GSM alphabet do not arrive: Jasmin takes them in another form that this preset does not use.</source>
        <translation>الحروف خارج أبجدية GSM لا تصل: يأخذها Jasmin بشكل آخر لا يستخدمه هذا الإعداد المسبق.</translation>
    </message>
    <message>
        <source>The login stands in the address: use plain http only on this machine or in a network that you trust.</source>
        <translation>بيانات الدخول في العنوان: استخدم http بلا تعمية على هذا الجهاز فقط أو في شبكة تثق بها.</translation>
    </message>
    <message>
        <source>Name or address. With :port where it is not 13013.</source>
        <translation>اسم أو عنوان. مع ‎:port حيث لا يكون 13013.</translation>
    </message>
    <message>
        <source>Of a sendsms-user in Kannel&apos;s configuration.</source>
        <translation>الخاص بأحد sendsms-user في إعدادات Kannel.</translation>
    </message>
    <message>
        <source>Of the same sendsms-user.</source>
        <translation>الخاصة بالـ sendsms-user نفسه.</translation>
    </message>
    <message>
        <source>Left out, Kannel&apos;s own default is used.</source>
        <translation>إن تُرك استُخدم الافتراضي في Kannel.</translation>
    </message>
    <message>
        <source>Any status 202 counts as sent, also “Queued for later delivery”: Kannel sends it as soon as it can, and another gateway would send it a second time.</source>
        <translation>أي حالة 202 تُحسب إرسالًا، وكذلك «Queued for later delivery»: يرسلها Kannel متى استطاع، وبوابة أخرى سترسلها مرة ثانية.</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>مفتاح الوصول</translation>
    </message>
    <message>
        <source>A live key from the Developers page of the dashboard.</source>
        <translation>مفتاح live من صفحة Developers في لوحة المزوّد.</translation>
    </message>
    <message>
        <source>A number in digits or up to 11 letters and digits.</source>
        <translation>رقم بالأرقام أو حتى 11 حرفًا ورقمًا.</translation>
    </message>
    <message>
        <source>Auth ID</source>
        <translation>Auth ID</translation>
    </message>
    <message>
        <source>On the start page of the console. Begins with MA.</source>
        <translation>في صفحة بداية وحدة التحكم. يبدأ بـ MA.</translation>
    </message>
    <message>
        <source>Auth Token</source>
        <translation>Auth Token</translation>
    </message>
    <message>
        <source>Below the Auth ID.</source>
        <translation>تحت Auth ID.</translation>
    </message>
    <message>
        <source>A number in digits or a name that your account may use.</source>
        <translation>رقم بالأرقام أو اسم يجوز لحسابك استخدامه.</translation>
    </message>
    <message>
        <source>How the balance can be asked for has not been confirmed in the provider&apos;s documentation, so the address for it is empty.</source>
        <translation>كيفية السؤال عن الرصيد غير مؤكدة في وثائق المزوّد، فعنوانها فارغ.</translation>
    </message>
    <message>
        <source>Germany, Austria, Switzerland and worldwide</source>
        <translation>ألمانيا والنمسا وسويسرا والعالم كله</translation>
    </message>
    <message>
        <source>From the developer settings of your account.</source>
        <translation>من إعدادات المطوّر في حسابك.</translation>
    </message>
    <message>
        <source>From API Keys in the Mission Control portal.</source>
        <translation>من «API Keys» في بوابة Mission Control.</translation>
    </message>
    <message>
        <source>A number with + or a name that your messaging profile may use.</source>
        <translation>رقم مع + أو اسم يجوز لملف المراسلة الخاص بك استخدامه.</translation>
    </message>
    <message>
        <source>Australia, New Zealand, United Kingdom, United States</source>
        <translation>أستراليا ونيوزيلندا والمملكة المتحدة والولايات المتحدة</translation>
    </message>
    <message>
        <source>From the API settings of your account.</source>
        <translation>من إعدادات API في حسابك.</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>سر API</translation>
    </message>
    <message>
        <source>From the same page.</source>
        <translation>من الصفحة نفسها.</translation>
    </message>
    <message>
        <source>The provider takes two requests a second.</source>
        <translation>يأخذ المزوّد طلبين في الثانية.</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>Account SID</translation>
    </message>
    <message>
        <source>On the start page of the Twilio Console. Begins with AC.</source>
        <translation>في صفحة البداية من وحدة تحكم Twilio. يبدأ بـ AC.</translation>
    </message>
    <message>
        <source>Safer than the Auth Token: a Standard API key, which begins with SK. Left out, the Account SID is used.</source>
        <translation>أكثر أمانًا من Auth Token: مفتاح API قياسي يبدأ بـ SK. إن تُرك استُخدم Account SID.</translation>
    </message>
    <message>
        <source>Your Auth Token, or the secret that came with the API key.</source>
        <translation>رمز Auth Token الخاص بك، أو السر الذي جاء مع مفتاح API.</translation>
    </message>
    <message>
        <source>Only to check the signature of delivery reports, where the API secret is another.</source>
        <translation>فقط لفحص توقيع تقارير التسليم حيث يكون سر API غيره.</translation>
    </message>
    <message>
        <source>A number with +, a short code, up to 11 letters and digits, or a Messaging Service SID (MG…).</source>
        <translation>رقم مع +، أو رقم قصير، أو حتى 11 حرفًا ورقمًا، أو Messaging Service SID (‏MG…).</translation>
    </message>
    <message>
        <source>A child account cannot ask for its balance.</source>
        <translation>لا يستطيع حساب فرعي السؤال عن رصيده.</translation>
    </message>
    <message>
        <source>8 characters, on the start page of the dashboard.</source>
        <translation>8 محارف، في صفحة بداية لوحة المزوّد.</translation>
    </message>
    <message>
        <source>Below the API key.</source>
        <translation>تحت مفتاح API.</translation>
    </message>
    <message>
        <source>Vonage answers refusals with status 200 as well; the success path tells them apart.</source>
        <translation>يجيب Vonage عن الرفض أيضًا بالحالة 200؛ ومسار النجاح يميّز بينهما.</translation>
    </message>
    <message>
        <source>The balance is in euros.</source>
        <translation>الرصيد باليورو.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>%1, %2 of %3 characters</source>
        <translation>%1، %2 من %3 محرفًا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: ‏%2</translation>
    </message>
    <message>
        <source>2xx and the SID of a message</source>
        <translation>2xx ومعرّف SID لرسالة</translation>
    </message>
    <message>
        <source>2xx</source>
        <translation>2xx</translation>
    </message>
    <message>
        <source>%1 and “%2” in the body</source>
        <translation>%1 و«%2» في المحتوى</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>This does not work at present. Try again later.</source>
        <translation>هذا لا يعمل حاليًا. حاول لاحقًا.</translation>
    </message>
</context>
<context>
    <name>RouteCard</name>
    <message>
        <source>%1, then %2</source>
        <comment>a gateway, the others in a list</comment>
        <translation>%1، ثم %2</translation>
    </message>
</context>
<context>
    <name>ScriptExamples</name>
    <message>
        <source>Just a payload: another sender for each country</source>
        <translation>حمولة فقط: مرسل آخر لكل بلد</translation>
    </message>
    <message>
        <source>A signed request (HMAC-SHA256)</source>
        <translation>طلب موقّع (HMAC-SHA256)</translation>
    </message>
    <message>
        <source>A token first, then the message</source>
        <translation>رمز مميّز أولًا، ثم الرسالة</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>A provider that answers 200 for errors</source>
        <translation>مزوّد يجيب بـ 200 عند الأخطاء</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>the keychain</source>
        <translation>حلقة المفاتيح</translation>
    </message>
    <message>
        <source>the vault %1</source>
        <translation>الخزنة %1</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Country of numbers typed without a country code (two letters)</source>
        <translation>بلد الأرقام المكتوبة بلا رمز بلد (حرفان)</translation>
    </message>
    <message>
        <source>What %LOCATION% stands for where no venue is given</source>
        <translation>ما يمثّله %LOCATION% حيث لا يُعطى مكان</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>ألوان النافذة</translation>
    </message>
    <message>
        <source>A customer code that may or may not have been sent: try the next gateway, or stop as Unknown</source>
        <translation>رمز عميل ربما أُرسل وربما لا: جرّب البوابة التالية، أو توقف كـ «غير معروف»</translation>
    </message>
    <message>
        <source>Any other message that may or may not have been sent: stop as Unknown, or try the next gateway</source>
        <translation>أي رسالة أخرى ربما أُرسلت وربما لا: توقف كـ «غير معروف»، أو جرّب البوابة التالية</translation>
    </message>
    <message>
        <source>Seconds that a message of a list waits for a gateway that can be reached</source>
        <translation>الثواني التي تنتظرها رسالة من قائمة حتى توجد بوابة ممكنة الوصول</translation>
    </message>
    <message>
        <source>Days that messages stay in the log; 0: for good</source>
        <translation>الأيام التي تبقى فيها الرسائل في السجل؛ 0: دائمًا</translation>
    </message>
    <message>
        <source>Days that texts, requests and responses stay in the log; 0: as long as their message</source>
        <translation>الأيام التي تبقى فيها النصوص والطلبات والردود في السجل؛ 0: مدة بقاء رسالتها</translation>
    </message>
    <message>
        <source>Countries that codes are sent to (two letters, with commas between); empty: all</source>
        <translation>البلدان التي تُرسل إليها الرموز (حرفان، وبينها فواصل)؛ فارغ: كلها</translation>
    </message>
    <message>
        <source>Numbers that get no codes begin with one of these (with + and commas between)</source>
        <translation>الأرقام التي لا تتلقى رموزًا تبدأ بواحد من هذه (مع + وبينها فواصل)</translation>
    </message>
    <message>
        <source>Most codes an hour for one location; 0: any number</source>
        <translation>أكثر الرموز في الساعة لموقع واحد؛ 0: أي عدد</translation>
    </message>
    <message>
        <source>Most codes a day in all; 0: any number</source>
        <translation>أكثر الرموز في اليوم إجمالًا؛ 0: أي عدد</translation>
    </message>
    <message>
        <source>Show numbers in the log without their middle digits</source>
        <translation>عرض الأرقام في السجل بلا خاناتها الوسطى</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>Most codes an hour for one token; 0: any number</source>
        <translation>أكثر الرموز في الساعة لرمز مميّز واحد؛ 0: أي عدد</translation>
    </message>
    <message>
        <source>Most codes an hour for one network address (guests of a venue share one); 0: any number</source>
        <translation>أكثر الرموز في الساعة لعنوان شبكة واحد (ضيوف المكان يتشاركون عنوانًا)؛ 0: أي عدد</translation>
    </message>
    <message>
        <source>Most codes an hour to one country that is not the default country, five times as many a day; 0: any number</source>
        <translation>أكثر الرموز في الساعة إلى بلد واحد غير البلد الافتراضي، وخمسة أضعافها في اليوم؛ 0: أي عدد</translation>
    </message>
    <message>
        <source>Mail server that alerts are sent by; empty: none</source>
        <translation>خادم البريد الذي تُرسل عبره التنبيهات؛ فارغ: لا خادم</translation>
    </message>
    <message>
        <source>Its port; 0: the usual one (587 with STARTTLS, 465 with TLS, 25 with none)</source>
        <translation>منفذه؛ 0: المعتاد (587 مع STARTTLS، و465 مع TLS، و25 بلا تعمية)</translation>
    </message>
    <message>
        <source>How the connection to it is encrypted</source>
        <translation>كيف يُعمّى الاتصال به</translation>
    </message>
    <message>
        <source>Name of its login; empty: no login</source>
        <translation>اسم الدخول إليه؛ فارغ: بلا دخول</translation>
    </message>
    <message>
        <source>Sender of mails: alerts@example.com, or Name &lt;alerts@example.com&gt;</source>
        <translation>مرسل البريد: alerts@example.com، أو Name &lt;alerts@example.com&gt;</translation>
    </message>
    <message>
        <source>Who is told of alerts (with commas between); a gateway may have addresses of its own</source>
        <translation>من يُبلَّغ بالتنبيهات (وبينها فواصل)؛ وقد تكون للبوابة عناوين خاصة</translation>
    </message>
    <message>
        <source>File of the authorities (PEM) that its certificate is checked against; empty: the system&apos;s</source>
        <translation>ملف السلطات (PEM) التي تُفحص بها شهادته؛ فارغ: سلطات النظام</translation>
    </message>
    <message>
        <source>Show alerts as notifications of the desktop</source>
        <translation>عرض التنبيهات كإشعارات سطح المكتب</translation>
    </message>
    <message>
        <source>Warn when fewer MiB are free on the disk; 0: never</source>
        <translation>التحذير عندما تقل الميبيبايتات الحرة على القرص عن هذا؛ 0: أبدًا</translation>
    </message>
    <message>
        <source>Answer portals and splash pages while the application runs</source>
        <translation>إجابة البوابات وصفحات الترحيب ما دام التطبيق يعمل</translation>
    </message>
    <message>
        <source>Address and port at which the service listens; :8085 for all addresses</source>
        <translation>العنوان والمنفذ اللذان تستمع عليهما الخدمة؛ ‎:8085 لكل العناوين</translation>
    </message>
    <message>
        <source>File with the certificate of the service, with those between (PEM); empty: no TLS</source>
        <translation>ملف فيه شهادة الخدمة مع الشهادات الوسيطة (PEM)؛ فارغ: بلا TLS</translation>
    </message>
    <message>
        <source>File with the private key of that certificate (PEM)</source>
        <translation>ملف فيه المفتاح الخاص لتلك الشهادة (PEM)</translation>
    </message>
    <message>
        <source>Address under which guests and providers reach the service (https://wifi.example.com)</source>
        <translation>العنوان الذي يصل به الضيوف والمزوّدون إلى الخدمة (https://wifi.example.com)</translation>
    </message>
    <message>
        <source>Proxies whose X-Forwarded-For is believed (addresses or networks, with commas between)</source>
        <translation>الوكلاء الذين يُصدَّق X-Forwarded-For منهم (عناوين أو شبكات، وبينها فواصل)</translation>
    </message>
    <message>
        <source>Hold everything back: messages wait, and are sent when this is off again</source>
        <translation>إيقاف كل شيء مؤقتًا: تنتظر الرسائل وتُرسل عندما يُرفع هذا</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>Show the window without animations</source>
        <translation>عرض النافذة بلا حركات</translation>
    </message>
    <message>
        <source>What closing the window does: ask, stay in the notification area, or quit</source>
        <translation>ما يفعله إغلاق النافذة: السؤال، أو البقاء في منطقة الإشعارات، أو الخروج</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source> or </source>
        <comment>between keys that do the same</comment>
        <translation> أو </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>a page</comment>
        <translation>عرض %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Help for what is shown</source>
        <translation>مساعدة لما هو معروض</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Close or cancel what is open</source>
        <translation>إغلاق ما هو مفتوح أو إلغاؤه</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Add what the page lists</source>
        <translation>إضافة ما تسرده الصفحة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>القراءة من جديد</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>تحريك الصف لأعلى</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>تحريك الصف لأسفل</translation>
    </message>
    <message>
        <source>Front desk: what became of a guest&apos;s code</source>
        <translation>الاستقبال: ما صار إليه رمز ضيف</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Run the test</source>
        <translation>تشغيل الاختبار</translation>
    </message>
    <message>
        <source>Lua editor</source>
        <translation>محرر Lua</translation>
    </message>
    <message>
        <source>Run without sending</source>
        <translation>تشغيل بلا إرسال</translation>
    </message>
    <message>
        <source>Complete the word</source>
        <translation>إكمال الكلمة</translation>
    </message>
    <message>
        <source>Comment in or out</source>
        <translation>وضع التعليق أو رفعه</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>ShownResponse</name>
    <message numerus="yes">
        <source>(%n byte(s) that are not text)</source>
        <translation>
            <numerusform>(لا بايتات ليست نصًا)</numerusform>
            <numerusform>(بايت واحد ليس نصًا)</numerusform>
            <numerusform>(بايتان ليسا نصًا)</numerusform>
            <numerusform>(%n بايتات ليست نصًا)</numerusform>
            <numerusform>(%n بايتًا ليست نصًا)</numerusform>
            <numerusform>(%n بايت ليست نصًا)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SplashFields</name>
    <message>
        <source>OTP verification</source>
        <translation>التحقق برمز OTP</translation>
    </message>
    <message>
        <source>On: guests prove their number with a code by SMS. Off: only its form is checked.</source>
        <translation>مفعّل: يثبت الضيوف رقمهم برمز في رسالة قصيرة. موقف: يُفحص شكله فقط.</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>Where it is enabled.</source>
        <translation>حيث تكون مفعّلة.</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>الشبكات</translation>
    </message>
    <message>
        <source>Names of Wi-Fi networks (SSIDs) that it is for. None: it is for those that no other page lists.</source>
        <translation>أسماء شبكات Wi-Fi ‏(SSID) التي تخصها. بلا أسماء: تخص ما لا تذكره صفحة أخرى.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>PNG or JPEG of at most 8 KiB, shown above the title.</source>
        <translation>صورة PNG أو JPEG لا تزيد على 8 كيبيبايت، تظهر فوق العنوان.</translation>
    </message>
    <message>
        <source>it is not in base64.</source>
        <translation>ليس بترميز base64.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>For you; guests do not see it.</source>
        <translation>لك أنت؛ لا يراه الضيوف.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What stands behind /splash/ in its web address. Empty: made of the name.</source>
        <translation>ما يأتي بعد ‎/splash/ في عنوانها على الويب. فارغ: يُصنع من الاسم.</translation>
    </message>
    <message>
        <source>Preferred countries</source>
        <translation>البلدان المفضلة</translation>
    </message>
    <message>
        <source>Offered first when a guest chooses the country: NO, SE, DK</source>
        <translation>تُعرض أولًا عندما يختار الضيف البلد: NO, SE, DK</translation>
    </message>
    <message>
        <source>Allowed countries</source>
        <translation>البلدان المسموحة</translation>
    </message>
    <message>
        <source>Numbers of other countries are refused. Empty: none is.</source>
        <translation>تُرفض أرقام البلدان الأخرى. فارغ: لا يُرفض أي رقم.</translation>
    </message>
    <message>
        <source>Name of the guest</source>
        <translation>اسم الضيف</translation>
    </message>
    <message>
        <source>Whether the page asks for it.</source>
        <translation>هل تسأل عنه الصفحة.</translation>
    </message>
    <message>
        <source>Email of the guest</source>
        <translation>البريد الإلكتروني للضيف</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Empty: a welcome with the location&apos;s name.</source>
        <translation>فارغ: ترحيب باسم الموقع.</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>التحية</translation>
    </message>
    <message>
        <source>A sentence or two below the title.</source>
        <translation>جملة أو جملتان تحت العنوان.</translation>
    </message>
    <message>
        <source>Terms and conditions</source>
        <translation>الشروط والأحكام</translation>
    </message>
    <message>
        <source>Text or simple HTML: paragraphs, lists, headings, bold, links. Guests have to accept them.</source>
        <translation>نص أو HTML بسيط: فقرات وقوائم وعناوين وخط غامق وروابط. على الضيوف الموافقة عليها.</translation>
    </message>
    <message>
        <source>Text of the code message</source>
        <translation>نص رسالة الرمز</translation>
    </message>
    <message>
        <source>%CODE% stands for the code, %MINUTES% for how long it is valid. Empty: the usual text.</source>
        <translation>يمثّل %CODE% الرمز، و%MINUTES% مدة صلاحيته. فارغ: النص المعتاد.</translation>
    </message>
    <message>
        <source>Digits of a code</source>
        <translation>عدد أرقام الرمز</translation>
    </message>
    <message>
        <source>4 to 8.</source>
        <translation>من 4 إلى 8.</translation>
    </message>
    <message>
        <source>Minutes a code is valid</source>
        <translation>دقائق صلاحية الرمز</translation>
    </message>
    <message>
        <source>1 to 60.</source>
        <translation>من 1 إلى 60.</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>لون التمييز</translation>
    </message>
    <message>
        <source>Of buttons and links.</source>
        <translation>لون الأزرار والروابط.</translation>
    </message>
    <message>
        <source>Background colour</source>
        <translation>لون الخلفية</translation>
    </message>
    <message>
        <source>Telephones in dark mode get a dark one in its place.</source>
        <translation>تحصل الهواتف في الوضع الداكن على لون داكن بدلًا منه.</translation>
    </message>
</context>
<context>
    <name>TestReport</name>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>ما فُحص</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>not measured: the proxy %1 stands between</source>
        <translation>لم يُقس: الوكيل %1 في الوسط</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>البحث عن الاسم</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>إقامة الاتصال</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التعمية</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Test of an SMS gateway with OTPost %1</source>
        <translation>اختبار بوابة رسائل قصيرة باستخدام OTPost %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المستلم</translation>
    </message>
</context>
<context>
    <name>otpost::AlertNotices</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>default route</source>
        <translation>المسار الافتراضي</translation>
    </message>
    <message>
        <source>Gateway fails: %1</source>
        <translation>البوابة تخفق: %1</translation>
    </message>
    <message>
        <source>Gateway pauses: %1</source>
        <translation>البوابة متوقفة مؤقتًا: %1</translation>
    </message>
    <message>
        <source>No gateway works: %1</source>
        <translation>لا بوابة تعمل: %1</translation>
    </message>
    <message>
        <source>Fallback carries messages: %1</source>
        <translation>الاحتياطية تحمل الرسائل: %1</translation>
    </message>
    <message>
        <source>Daily limit reached: %1</source>
        <translation>بُلغ الحد اليومي: %1</translation>
    </message>
    <message>
        <source>Low balance: %1</source>
        <translation>رصيد منخفض: %1</translation>
    </message>
    <message>
        <source>Balance cannot be read: %1</source>
        <translation>لا يمكن قراءة الرصيد: %1</translation>
    </message>
    <message>
        <source>Certificate expires: %1</source>
        <translation>تنتهي الشهادة: %1</translation>
    </message>
    <message>
        <source>Passwords and keys cannot be read</source>
        <translation>لا يمكن قراءة كلمات المرور والمفاتيح</translation>
    </message>
    <message>
        <source>Disk nearly full</source>
        <translation>القرص ممتلئ تقريبًا</translation>
    </message>
    <message>
        <source>Unusually many codes asked for</source>
        <translation>تُطلب رموز أكثر من المعتاد</translation>
    </message>
    <message>
        <source>Guests get no codes: %1</source>
        <translation>لا يحصل الضيوف على رموز: %1</translation>
    </message>
    <message>
        <source>Alerts cannot be mailed</source>
        <translation>لا يمكن إرسال التنبيهات بالبريد</translation>
    </message>
    <message>
        <source>Gateway works again: %1</source>
        <translation>البوابة تعمل من جديد: %1</translation>
    </message>
    <message>
        <source>A gateway works again: %1</source>
        <translation>بوابة تعمل من جديد: %1</translation>
    </message>
    <message>
        <source>Primary carries messages again: %1</source>
        <translation>الرئيسية تحمل الرسائل من جديد: %1</translation>
    </message>
    <message>
        <source>Gateway may send again: %1</source>
        <translation>يجوز للبوابة الإرسال من جديد: %1</translation>
    </message>
    <message>
        <source>Balance is sufficient again: %1</source>
        <translation>الرصيد كافٍ من جديد: %1</translation>
    </message>
    <message>
        <source>Balance can be read again: %1</source>
        <translation>يمكن قراءة الرصيد من جديد: %1</translation>
    </message>
    <message>
        <source>Certificate was renewed: %1</source>
        <translation>جُدّدت الشهادة: %1</translation>
    </message>
    <message>
        <source>Passwords and keys can be read again</source>
        <translation>يمكن قراءة كلمات المرور والمفاتيح من جديد</translation>
    </message>
    <message>
        <source>Disk has space again</source>
        <translation>في القرص مساحة من جديد</translation>
    </message>
    <message>
        <source>No more codes are refused</source>
        <translation>لم تعد الرموز تُرفض</translation>
    </message>
    <message>
        <source>Guests get codes again: %1</source>
        <translation>يحصل الضيوف على الرموز من جديد: %1</translation>
    </message>
    <message>
        <source>Alerts are mailed again</source>
        <translation>تُرسل التنبيهات بالبريد من جديد</translation>
    </message>
    <message>
        <source>At the present rate it lasts for less than a day.</source>
        <translation>بالمعدل الحالي يكفي لأقل من يوم.</translation>
    </message>
    <message numerus="yes">
        <source>At the present rate it lasts for %n day(s).</source>
        <translation>
            <numerusform>بالمعدل الحالي يكفي لأقل من يوم.</numerusform>
            <numerusform>بالمعدل الحالي يكفي ليوم واحد.</numerusform>
            <numerusform>بالمعدل الحالي يكفي ليومين.</numerusform>
            <numerusform>بالمعدل الحالي يكفي %n أيام.</numerusform>
            <numerusform>بالمعدل الحالي يكفي %n يومًا.</numerusform>
            <numerusform>بالمعدل الحالي يكفي %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The balance is %1.</source>
        <translation>الرصيد %1.</translation>
    </message>
    <message>
        <source>Still so: %1</source>
        <translation>ما زال كذلك: %1</translation>
    </message>
    <message>
        <source>It lasted for %1, since %2.</source>
        <translation>دام %1، منذ %2.</translation>
    </message>
    <message>
        <source>It has been so since %1.</source>
        <translation>هو كذلك منذ %1.</translation>
    </message>
    <message>
        <source>OTPost on %1, %2</source>
        <translation>‏OTPost على %1، %2</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>منذ %1.</translation>
    </message>
</context>
<context>
    <name>otpost::Alerts</name>
    <message>
        <source>The last reason: %1</source>
        <translation>السبب الأخير: %1</translation>
    </message>
    <message>
        <source>%1 failed several times in a row, and is skipped while another gateway can serve.</source>
        <translation>أخفقت %1 عدة مرات متتالية، وتُتخطى ما دامت بوابة أخرى تستطيع الخدمة.</translation>
    </message>
    <message>
        <source>%1 takes no messages until %2, as the provider asked for a pause.</source>
        <translation>لا تأخذ %1 رسائل حتى %2، لأن المزوّد طلب توقفًا.</translation>
    </message>
    <message>
        <source>%1 takes no messages for now, as the provider asked for a pause.</source>
        <translation>لا تأخذ %1 رسائل حاليًا، لأن المزوّد طلب توقفًا.</translation>
    </message>
    <message>
        <source>No gateway of the default route works at the moment.</source>
        <translation>لا تعمل حاليًا أي بوابة من المسار الافتراضي.</translation>
    </message>
    <message>
        <source>No gateway of the route of %1 works at the moment.</source>
        <translation>لا تعمل حاليًا أي بوابة من مسار %1.</translation>
    </message>
    <message>
        <source>%1 carries the messages of the default route in place of %2, its primary gateway.</source>
        <translation>تحمل %1 رسائل المسار الافتراضي بدلًا من %2، بوابته الرئيسية.</translation>
    </message>
    <message>
        <source>%1 carries the messages of %3 in place of %2, its primary gateway.</source>
        <translation>تحمل %1 رسائل %3 بدلًا من %2، بوابته الرئيسية.</translation>
    </message>
    <message>
        <source>%1 runs out of money.</source>
        <translation>يوشك رصيد %1 على النفاد.</translation>
    </message>
    <message>
        <source>The balance of %1 could not be read.</source>
        <translation>تعذّرت قراءة رصيد %1.</translation>
    </message>
    <message>
        <source>%1 will soon be refused as unsafe.</source>
        <translation>ستُرفض %1 قريبًا لأنها غير آمنة.</translation>
    </message>
    <message>
        <source>Passwords and keys cannot be read, so nothing can be sent.</source>
        <translation>لا يمكن قراءة كلمات المرور والمفاتيح، فلا يمكن إرسال شيء.</translation>
    </message>
    <message>
        <source>The disk is nearly full. When it is, no message can be accepted.</source>
        <translation>القرص ممتلئ تقريبًا. إن امتلأ فلن يمكن قبول أي رسالة.</translation>
    </message>
    <message>
        <source>Unusually many codes are asked for.</source>
        <translation>تُطلب رموز أكثر من المعتاد.</translation>
    </message>
    <message>
        <source>Unusually many codes are asked for at %1.</source>
        <translation>تُطلب رموز أكثر من المعتاد في %1.</translation>
    </message>
    <message>
        <source>Guests of the splash page %1 cannot get a code, as no gateway could send one.</source>
        <translation>لا يستطيع ضيوف صفحة الترحيب %1 الحصول على رمز، إذ لا توجد بوابة تستطيع إرساله.</translation>
    </message>
    <message>
        <source>Alerts cannot be sent by e-mail.</source>
        <translation>لا يمكن إرسال التنبيهات بالبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>%1 has had all its messages for the day.</source>
        <translation>أخذت %1 كل رسائلها لهذا اليوم.</translation>
    </message>
    <message>
        <source>It is tried again by itself. Mend the cause, then test %1; ending its rest by hand has it tried at once.</source>
        <translation>تُجرَّب تلقائيًا من جديد. أصلح السبب ثم اختبر %1؛ إنهاء راحتها يدويًا يجعلها تُجرَّب فورًا.</translation>
    </message>
    <message>
        <source>Ask the provider which limit was reached, and set the gateway&apos;s messages per second or per day below it.</source>
        <translation>اسأل المزوّد أي حد بُلغ، واضبط رسائل البوابة في الثانية أو في اليوم دونه.</translation>
    </message>
    <message>
        <source>Messages that somebody waits for are still tried, others wait. Look at the reason of each gateway, or add one of another provider to the route.</source>
        <translation>الرسائل التي ينتظرها أحد ما زالت تُجرَّب، وغيرها تنتظر. انظر إلى سبب كل بوابة، أو أضف إلى المسار بوابة من مزوّد آخر.</translation>
    </message>
    <message>
        <source>Messages arrive, but nothing is left to fall back on, and it may cost more. Test %1, or put another gateway first.</source>
        <translation>تصل الرسائل، لكن لم يبق بديل احتياطي، وقد تكون التكلفة أعلى. اختبر %1 أو ضع بوابة أخرى أولًا.</translation>
    </message>
    <message>
        <source>Top up the account at the provider. Messages go by the next gateway of the route once %1 refuses them.</source>
        <translation>اشحن الحساب عند المزوّد. تذهب الرسائل عبر البوابة التالية في المسار متى رفضتها %1.</translation>
    </message>
    <message>
        <source>Check the balance by hand. If the provider has changed its answer, change the gateway&apos;s balance fields.</source>
        <translation>افحص الرصيد يدويًا. إن غيّر المزوّد رده فغيّر حقول الرصيد في البوابة.</translation>
    </message>
    <message>
        <source>The provider usually renews it in time. Ask them if the date comes near.</source>
        <translation>يجددها المزوّد عادة في الوقت المناسب. اسأله إن اقترب التاريخ.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or start it again. Messages that may wait are sent then.</source>
        <translation>افتح حلقة المفاتيح أو شغّلها من جديد. تُرسل عندها الرسائل التي تستطيع الانتظار.</translation>
    </message>
    <message>
        <source>Free some space, or keep the log for fewer days.</source>
        <translation>حرّر بعض المساحة، أو احتفظ بالسجل أيامًا أقل.</translation>
    </message>
    <message>
        <source>Look in the log for who they are sent to. If it is an attack, allow only the countries that your guests come from; if it is a busy day, raise the limit.</source>
        <translation>انظر في السجل إلى من تُرسل. إن كان هجومًا فاسمح فقط بالبلدان التي يأتي منها ضيوفك؛ وإن كان يومًا مزدحمًا فارفع الحد.</translation>
    </message>
    <message>
        <source>Mend or add a gateway, or switch OTP verification off for this page.</source>
        <translation>أصلح بوابة أو أضفها، أو أوقف التحقق برمز OTP لهذه الصفحة.</translation>
    </message>
    <message>
        <source>Look at the mail settings and send a test mail. What was not sent is kept and tried again.</source>
        <translation>انظر في إعدادات البريد وأرسل بريدًا تجريبيًا. ما لم يُرسل يُحفظ ويُعاد إرساله.</translation>
    </message>
    <message>
        <source>The other gateways of the route serve until midnight. Raise the gateway&apos;s limit if it should send more.</source>
        <translation>تخدم البوابات الأخرى في المسار حتى منتصف الليل. ارفع حد البوابة إن كان عليها أن ترسل أكثر.</translation>
    </message>
</context>
<context>
    <name>otpost::ConfigPlanText</name>
    <message>
        <source>Networks</source>
        <translation>الشبكات</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>موقف</translation>
    </message>
    <message>
        <source>header %1</source>
        <translation>الترويسة %1</translation>
    </message>
    <message>
        <source>secret %1</source>
        <translation>السر %1</translation>
    </message>
    <message>
        <source>%1: its value comes from the file</source>
        <translation>%1: تأتي قيمته من الملف</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: أُزيل</translation>
    </message>
    <message>
        <source>%1: must be given (again) in the gateway&apos;s form; until then the gateway is disabled</source>
        <translation>%1: يجب إعطاؤه (مرة أخرى) في نموذج البوابة؛ والبوابة معطّلة حتى ذلك الحين</translation>
    </message>
    <message>
        <source>%1: must be given (again) with “gateway edit”; until then the gateway is disabled</source>
        <translation>%1: يجب إعطاؤه (مرة أخرى) بالأمر «gateway edit»؛ والبوابة معطّلة حتى ذلك الحين</translation>
    </message>
    <message>
        <source>+ location %1</source>
        <translation>+ الموقع %1</translation>
    </message>
    <message>
        <source>~ location %1</source>
        <translation>~ الموقع %1</translation>
    </message>
    <message>
        <source>- location %1</source>
        <translation>- الموقع %1</translation>
    </message>
    <message>
        <source>~ settings</source>
        <translation>~ الإعدادات</translation>
    </message>
    <message>
        <source>~ order of the default route</source>
        <translation>~ ترتيب المسار الافتراضي</translation>
    </message>
    <message>
        <source>Add the location %1</source>
        <translation>إضافة الموقع %1</translation>
    </message>
    <message>
        <source>Change the location %1</source>
        <translation>تغيير الموقع %1</translation>
    </message>
    <message>
        <source>Remove the location %1</source>
        <translation>إزالة الموقع %1</translation>
    </message>
    <message>
        <source>Add the gateway %1</source>
        <translation>إضافة البوابة %1</translation>
    </message>
    <message>
        <source>Change the gateway %1</source>
        <translation>تغيير البوابة %1</translation>
    </message>
    <message>
        <source>Remove the gateway %1 and its secrets</source>
        <translation>إزالة البوابة %1 وأسرارها</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>تغيير الإعدادات</translation>
    </message>
    <message>
        <source>Change the order of the default route</source>
        <translation>تغيير ترتيب المسار الافتراضي</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>Way online</source>
        <translation>طريقة الاتصال</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Landing page</source>
        <translation>صفحة الوصول</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>%1: must be given (again) in the location&apos;s form; until then its guests do not get online</source>
        <translation>%1: يجب إعطاؤه (مرة أخرى) في نموذج الموقع؛ وحتى ذلك الحين لا يتصل نزلاؤه بالإنترنت</translation>
    </message>
    <message>
        <source>%1: must be given (again) with “location edit”; until then its guests do not get online</source>
        <translation>%1: يجب إعطاؤه (مرة أخرى) بالأمر «location edit»؛ وحتى ذلك الحين لا يتصل نزلاؤه بالإنترنت</translation>
    </message>
    <message>
        <source>+ splash page %1</source>
        <translation>+ صفحة الترحيب %1</translation>
    </message>
    <message>
        <source>~ splash page %1</source>
        <translation>~ صفحة الترحيب %1</translation>
    </message>
    <message>
        <source>- splash page %1</source>
        <translation>- صفحة الترحيب %1</translation>
    </message>
    <message>
        <source>~ order of the splash pages</source>
        <translation>~ ترتيب صفحات الترحيب</translation>
    </message>
    <message>
        <source>Add the splash page %1</source>
        <translation>إضافة صفحة الترحيب %1</translation>
    </message>
    <message>
        <source>Change the splash page %1</source>
        <translation>تغيير صفحة الترحيب %1</translation>
    </message>
    <message>
        <source>Remove the splash page %1</source>
        <translation>إزالة صفحة الترحيب %1</translation>
    </message>
    <message>
        <source>Change the order of the splash pages</source>
        <translation>تغيير ترتيب صفحات الترحيب</translation>
    </message>
    <message numerus="yes">
        <source>%n gateway(s)</source>
        <translation>
            <numerusform>لا بوابات</numerusform>
            <numerusform>بوابة واحدة</numerusform>
            <numerusform>بوابتان</numerusform>
            <numerusform>%n بوابات</numerusform>
            <numerusform>%n بوابة</numerusform>
            <numerusform>%n بوابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n location(s)</source>
        <translation>
            <numerusform>لا مواقع</numerusform>
            <numerusform>موقع واحد</numerusform>
            <numerusform>موقعان</numerusform>
            <numerusform>%n مواقع</numerusform>
            <numerusform>%n موقعًا</numerusform>
            <numerusform>%n موقع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n splash page(s)</source>
        <translation>
            <numerusform>لا صفحات ترحيب</numerusform>
            <numerusform>صفحة ترحيب واحدة</numerusform>
            <numerusform>صفحتا ترحيب</numerusform>
            <numerusform>%n صفحات ترحيب</numerusform>
            <numerusform>%n صفحة ترحيب</numerusform>
            <numerusform>%n صفحة ترحيب</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>otpost::ConfigTransfer</name>
    <message>
        <source>it is not a file</source>
        <translation>إنه ليس ملفًا</translation>
    </message>
</context>
<context>
    <name>otpost::Health</name>
    <message>
        <source>Its pause is over.</source>
        <translation>انتهى توقفها.</translation>
    </message>
    <message>
        <source>Paused until %1. %2</source>
        <translation>متوقفة حتى %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) in a row failed. The last one: %1</source>
        <translation>
            <numerusform>لم يخفق أي اتصال. الأخير: %1</numerusform>
            <numerusform>أخفق اتصال واحد. الأخير: %1</numerusform>
            <numerusform>أخفق اتصالان متتاليان. الأخير: %1</numerusform>
            <numerusform>أخفقت %n اتصالات متتالية. الأخير: %1</numerusform>
            <numerusform>أخفق %n اتصالًا متتاليًا. الأخير: %1</numerusform>
            <numerusform>أخفق %n اتصال متتالٍ. الأخير: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Its rest is over, and the next message finds out whether it works again.</source>
        <translation>انتهت راحتها، والرسالة التالية تبيّن هل تعمل من جديد.</translation>
    </message>
    <message>
        <source>Rests until %1.</source>
        <translation>في راحة حتى %1.</translation>
    </message>
    <message numerus="yes">
        <source>Works, but %n call(s) in a row failed.</source>
        <translation>
            <numerusform>تعمل، ولم يخفق أي اتصال.</numerusform>
            <numerusform>تعمل، لكن أخفق اتصال واحد.</numerusform>
            <numerusform>تعمل، لكن أخفق اتصالان متتاليان.</numerusform>
            <numerusform>تعمل، لكن أخفقت %n اتصالات متتالية.</numerusform>
            <numerusform>تعمل، لكن أخفق %n اتصالًا متتاليًا.</numerusform>
            <numerusform>تعمل، لكن أخفق %n اتصال متتالٍ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Works.</source>
        <translation>تعمل.</translation>
    </message>
    <message>
        <source>One message finds out whether it works again.</source>
        <translation>تبيّن رسالة واحدة هل تعمل من جديد.</translation>
    </message>
</context>
<context>
    <name>otpost::Mail</name>
    <message>
        <source>Test mail</source>
        <translation>بريد تجريبي</translation>
    </message>
    <message>
        <source>This is a test mail of OTPost on %1. Alerts arrive like this.</source>
        <translation>هذا بريد تجريبي من OTPost على %1. هكذا تصل التنبيهات.</translation>
    </message>
</context>
<context>
    <name>otpost::PresetReach</name>
    <message>
        <source>the server that you name</source>
        <translation>الخادم الذي تسمّيه</translation>
    </message>
    <message>
        <source>Your messages and your keys go to %1.</source>
        <translation>تذهب رسائلك ومفاتيحك إلى %1.</translation>
    </message>
    <message>
        <source>Your messages go to %1.</source>
        <translation>تذهب رسائلك إلى %1.</translation>
    </message>
    <message>
        <source>On the way to %1 nothing is encrypted.</source>
        <translation>لا شيء معمّى في الطريق إلى %1.</translation>
    </message>
</context>
<context>
    <name>otpost::PresetStore</name>
    <message>
        <source>it is not a file</source>
        <translation>إنه ليس ملفًا</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>لا يمكن إنشاء المجلد</translation>
    </message>
    <message>
        <source>it came with the program</source>
        <translation>جاء مع البرنامج</translation>
    </message>
</context>
<context>
    <name>otpost::PresetWriter</name>
    <message>
        <source>A key or password from your provider.</source>
        <translation>مفتاح أو كلمة مرور من مزوّدك.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Of your account at the provider.</source>
        <translation>اسم حسابك عند المزوّد.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Of the same account.</source>
        <translation>كلمة مرور الحساب نفسه.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>The whole value of the header %1.</source>
        <translation>قيمة الترويسة %1 كاملة.</translation>
    </message>
    <message>
        <source>For the header %1, without the word “%2” before it.</source>
        <translation>للترويسة %1، بدون كلمة «%2» قبلها.</translation>
    </message>
</context>
<context>
    <name>otpost::cli::Words</name>
    <message>
        <source>Note: semicolons separate the columns.</source>
        <translation>ملاحظة: الفاصلة المنقوطة تفصل بين الأعمدة.</translation>
    </message>
    <message>
        <source>Note: tabs separate the columns.</source>
        <translation>ملاحظة: علامات الجدولة تفصل بين الأعمدة.</translation>
    </message>
    <message>
        <source>Note: these columns are not used: %1</source>
        <translation>ملاحظة: هذه الأعمدة غير مستخدمة: %1</translation>
    </message>
    <message numerus="yes">
        <source>Note: %n row(s) are the same as one before them. All are sent.</source>
        <translation>
            <numerusform>ملاحظة: لا صفوف مكررة. كلها تُرسل.</numerusform>
            <numerusform>ملاحظة: صف واحد مثل صف قبله. كلها تُرسل.</numerusform>
            <numerusform>ملاحظة: صفّان مثل صفوف قبلهما. كلها تُرسل.</numerusform>
            <numerusform>ملاحظة: %n صفوف مثل صفوف قبلها. كلها تُرسل.</numerusform>
            <numerusform>ملاحظة: %n صفًا مثل صفوف قبلها. كلها تُرسل.</numerusform>
            <numerusform>ملاحظة: %n صف مثل صفوف قبلها. كلها تُرسل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Going on with the list that was begun on %1.</source>
        <translation>تستمر القائمة التي بدأت في %1.</translation>
    </message>
    <message>
        <source>Checking %1 rows, %2 %</source>
        <translation>تُفحص %1 من الصفوف، %2 %</translation>
    </message>
    <message>
        <source>Stopping: what is on its way gets its answer. Press Ctrl-C again to end at once.</source>
        <translation>يتوقف: ما هو في الطريق يحصل على رده. اضغط Ctrl-C مرة أخرى للإنهاء فورًا.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more row(s).</source>
        <translation>
            <numerusform>… ولا صفوف أخرى.</numerusform>
            <numerusform>… وصف واحد آخر.</numerusform>
            <numerusform>… وصفّان آخران.</numerusform>
            <numerusform>… و%n صفوف أخرى.</numerusform>
            <numerusform>… و%n صفًا آخر.</numerusform>
            <numerusform>… و%n صف آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was sent.</source>
        <translation>توقف. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 of %2 rows are wrong. Correct them, or send the others with --skip-invalid.</source>
        <translation>لم يُرسل شيء: %1 من %2 من الصفوف خاطئة. صحّحها، أو أرسل البقية بالخيار --skip-invalid.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>%1 had ended before.</source>
        <translation>%1 انتهت من قبل.</translation>
    </message>
    <message>
        <source>%1 failed: “otpost-cli log list --status error” shows why.</source>
        <translation>%1 أخفقت: «otpost-cli log list --status error» يبيّن السبب.</translation>
    </message>
    <message>
        <source>%1 could not be delivered.</source>
        <translation>%1 تعذّر تسليمها.</translation>
    </message>
    <message>
        <source>%1 are unclear: they may have been sent, and are not sent again. “otpost-cli log list --status unknown” shows them.</source>
        <translation>%1 غير واضحة: ربما أُرسلت، ولا يُعاد إرسالها. «otpost-cli log list --status unknown» يعرضها.</translation>
    </message>
    <message>
        <source>%1 expired before a gateway could take them. --resume sends them.</source>
        <translation>%1 انتهت مدتها قبل أن تستطيع بوابة أخذها. يرسلها --resume.</translation>
    </message>
    <message>
        <source>%1 rows are wrong and were left out.</source>
        <translation>%1 من الصفوف خاطئة وتُركت.</translation>
    </message>
    <message>
        <source>%1 were accepted and are still being sent by another program.</source>
        <translation>%1 قُبلت وما زال برنامج آخر يرسلها.</translation>
    </message>
    <message>
        <source>%1 were not begun.</source>
        <translation>%1 لم تبدأ.</translation>
    </message>
    <message>
        <source>Nothing was sent. To begin again: otpost-cli send --csv %1</source>
        <translation>لم يُرسل شيء. للبدء من جديد: otpost-cli send --csv %1</translation>
    </message>
    <message>
        <source>To go on: otpost-cli send --csv %1 --resume</source>
        <translation>للمتابعة: otpost-cli send --csv %1 --resume</translation>
    </message>
    <message>
        <source>To try the failed ones again: otpost-cli send --csv %1 --resume --retry-failed</source>
        <translation>لتجربة ما أخفق مرة أخرى: otpost-cli send --csv %1 --resume --retry-failed</translation>
    </message>
    <message>
        <source>, %1/s</source>
        <comment>messages a second</comment>
        <translation>، %1/ث</translation>
    </message>
    <message>
        <source>Sent %1 of %2 messages in %3%4.</source>
        <translation>أُرسلت %1 من %2 من الرسائل في %3%4.</translation>
    </message>
    <message>
        <source>--%1 and --csv do not go together.</source>
        <translation>لا يجتمع --%1 و--csv.</translation>
    </message>
    <message>
        <source>Name the file: --csv FILE.</source>
        <translation>سمِّ الملف: --csv FILE.</translation>
    </message>
    <message>
        <source>--retry-failed goes with --resume only.</source>
        <translation>لا يُستخدم --retry-failed إلا مع --resume.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>أُرسل %1</translation>
    </message>
    <message>
        <source>failed %1</source>
        <translation>أخفق %1</translation>
    </message>
    <message>
        <source>unknown %1</source>
        <translation>غير معروف %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>انتهت مدته %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>messages a second</comment>
        <translation>%1/ث</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 من %2: ‏%3</translation>
    </message>
    <message>
        <source>Directory of settings and log (default: OTPOST_DATA_DIR, else the user&apos;s own).</source>
        <translation>مجلد الإعدادات والسجل (وإلا: OTPOST_DATA_DIR، وإلا مجلد المستخدم).</translation>
    </message>
    <message>
        <source>Encrypted file that keeps the secrets in place of the keychain; counts when a data directory is first used.</source>
        <translation>ملف معمّى يحفظ الأسرار بدل حلقة المفاتيح؛ يُعتمد عند أول استخدام لمجلد البيانات.</translation>
    </message>
    <message>
        <source>One JSON document on standard output.</source>
        <translation>مستند JSON واحد على الخرج القياسي.</translation>
    </message>
    <message>
        <source>This help.</source>
        <translation>هذه المساعدة.</translation>
    </message>
    <message>
        <source>The version.</source>
        <translation>الإصدار.</translation>
    </message>
    <message>
        <source>Name the directory: --data-dir DIR.</source>
        <translation>سمِّ المجلد: --data-dir DIR.</translation>
    </message>
    <message>
        <source>Name the vault&apos;s file: --vault FILE.</source>
        <translation>سمِّ ملف الخزنة: --vault FILE.</translation>
    </message>
    <message>
        <source>Unknown option “%1”.</source>
        <translation>خيار غير معروف «%1».</translation>
    </message>
    <message>
        <source>“%1” has no option %2.</source>
        <translation>ليس لـ «%1» خيار %2.</translation>
    </message>
    <message>
        <source>“%1” has no option %2. Did you mean %3?</source>
        <translation>ليس لـ «%1» خيار %2. هل تقصد %3؟</translation>
    </message>
    <message>
        <source>“%1” takes no arguments.</source>
        <translation>لا يأخذ «%1» أي وسائط.</translation>
    </message>
    <message>
        <source>Usage: otpost-cli %1 %2</source>
        <translation>الاستخدام: otpost-cli %1 %2</translation>
    </message>
    <message>
        <source>“%1” needs the option --%2.</source>
        <translation>يحتاج «%1» إلى الخيار --%2.</translation>
    </message>
    <message>
        <source>“%1” needs one of these commands.</source>
        <translation>يحتاج «%1» إلى أحد هذه الأوامر.</translation>
    </message>
    <message>
        <source>Give a command.</source>
        <translation>أعطِ أمرًا.</translation>
    </message>
    <message>
        <source>“otpost-cli --help” lists the commands.</source>
        <translation>«otpost-cli --help» يسرد الأوامر.</translation>
    </message>
    <message>
        <source>New passphrase for the secrets in the file: </source>
        <translation>عبارة مرور جديدة للأسرار في الملف: </translation>
    </message>
    <message>
        <source>Passphrase of the secrets in the file: </source>
        <translation>عبارة مرور الأسرار في الملف: </translation>
    </message>
    <message>
        <source>The same once more: </source>
        <translation>العبارة نفسها مرة أخرى: </translation>
    </message>
    <message>
        <source>Note: this passphrase is short. Whoever gets the file can try very many.</source>
        <translation>ملاحظة: عبارة المرور هذه قصيرة. من يحصل على الملف يستطيع تجربة الكثير جدًا.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>إنه ليس ملفًا</translation>
    </message>
    <message>
        <source>Note: secrets are left out. Add --with-secrets to seal them in the file.</source>
        <translation>ملاحظة: تُركت الأسرار. أضف --with-secrets لختمها في الملف.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>الخرج القياسي</translation>
    </message>
    <message>
        <source>it takes no more</source>
        <translation>لا يقبل المزيد</translation>
    </message>
    <message>
        <source>Type “yes” to make these changes:</source>
        <translation>اكتب «نعم» لإجراء هذه التغييرات:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Note: %1: %2</source>
        <translation>ملاحظة: %1: ‏%2</translation>
    </message>
    <message>
        <source>Everything is as the file says already.</source>
        <translation>كل شيء كما يقول الملف بالفعل.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made.</source>
        <translation>
            <numerusform>لم يُجرَ أي تغيير.</numerusform>
            <numerusform>أُجري تغيير واحد.</numerusform>
            <numerusform>أُجري تغييران.</numerusform>
            <numerusform>أُجريت %n تغييرات.</numerusform>
            <numerusform>أُجري %n تغييرًا.</numerusform>
            <numerusform>أُجري %n تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. With --yes, these changes are made.</source>
        <translation>لم يتغير شيء. مع --yes تُجرى هذه التغييرات.</translation>
    </message>
    <message>
        <source>File that holds the passphrase; - is standard input. Otherwise it is asked for.</source>
        <translation>ملف فيه عبارة المرور؛ - هو الدخل القياسي. وإلا يُسأل عنها.</translation>
    </message>
    <message>
        <source>The secrets too, sealed by a passphrase.</source>
        <translation>والأسرار أيضًا، مختومة بعبارة مرور.</translation>
    </message>
    <message>
        <source>Replace a file that is there.</source>
        <translation>استبدال ملف موجود.</translation>
    </message>
    <message>
        <source>Show what a file of “config export” would change, and make the changes.</source>
        <translation>عرض ما سيغيّره ملف من «config export»، وإجراء التغييرات.</translation>
    </message>
    <message>
        <source>Make the changes without asking.</source>
        <translation>إجراء التغييرات بلا سؤال.</translation>
    </message>
    <message>
        <source>Only show the changes.</source>
        <translation>عرض التغييرات فقط.</translation>
    </message>
    <message>
        <source>Leave the secrets in the file alone.</source>
        <translation>ترك الأسرار التي في الملف.</translation>
    </message>
    <message>
        <source>%1 Taken: %2. If it is another: --set %3=PLACE</source>
        <translation>%1 أُخذ: %2. إن كان غيره: --set %3=PLACE</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>أضف: %1</translation>
    </message>
    <message>
        <source>Begin with the provider&apos;s example for curl. It is read, never run. What it leaves open is asked, or answered by --set and --secret.</source>
        <translation>البدء بمثال curl من المزوّد. يُقرأ ولا يُنفَّذ أبدًا. ما يتركه مفتوحًا يُسأل عنه، أو يُجاب عنه بـ --set و--secret.</translation>
    </message>
    <message>
        <source>Warning: a secret on the command line can be seen by other users of this machine. Use @FILE or - (standard input).</source>
        <translation>تحذير: السر في سطر الأوامر يستطيع مستخدمون آخرون لهذا الجهاز رؤيته. استخدم @FILE أو - (الدخل القياسي).</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Use only one of --preset, --preset-file and --from-curl.</source>
        <translation>استخدم واحدًا فقط من --preset و--preset-file و--from-curl.</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>معطّلة</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>رئيسية</translation>
    </message>
    <message>
        <source>fallback</source>
        <translation>احتياطية</translation>
    </message>
    <message>
        <source>No gateways yet. Add the first with “otpost-cli gateway add”.</source>
        <translation>لا بوابات بعد. أضف الأولى بالأمر «otpost-cli gateway add».</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n segment(s). Nothing was sent.</source>
        <translation>
            <numerusform>%1، بلا مقاطع. لم يُرسل شيء.</numerusform>
            <numerusform>%1، مقطع واحد. لم يُرسل شيء.</numerusform>
            <numerusform>%1، مقطعان. لم يُرسل شيء.</numerusform>
            <numerusform>%1، %n مقاطع. لم يُرسل شيء.</numerusform>
            <numerusform>%1، %n مقطعًا. لم يُرسل شيء.</numerusform>
            <numerusform>%1، %n مقطع. لم يُرسل شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is below the minimum of %1.</source>
        <translation>هذا أقل من الحد الأدنى %1.</translation>
    </message>
    <message>
        <source>Recipient, with + and country code.</source>
        <translation>المستلم، مع + ورمز البلد.</translation>
    </message>
    <message>
        <source>Text (default: a short test).</source>
        <translation>النص (وإلا اختبار قصير).</translation>
    </message>
    <message>
        <source>Name of the venue, for %LOCATION%.</source>
        <translation>اسم المكان، من أجل %LOCATION%.</translation>
    </message>
    <message>
        <source>%1 is enabled.</source>
        <translation>%1 مفعّلة.</translation>
    </message>
    <message>
        <source>%1 is disabled.</source>
        <translation>%1 معطّلة.</translation>
    </message>
    <message>
        <source>%1 and its secrets are removed.</source>
        <translation>أُزيلت %1 وأسرارها.</translation>
    </message>
    <message>
        <source>Add a gateway.</source>
        <translation>إضافة بوابة.</translation>
    </message>
    <message>
        <source>All gateways in the order of the default route.</source>
        <translation>كل البوابات بترتيب المسار الافتراضي.</translation>
    </message>
    <message>
        <source>One gateway with all its fields.</source>
        <translation>بوابة واحدة بكل حقولها.</translation>
    </message>
    <message>
        <source>Change the fields that are given.</source>
        <translation>تغيير الحقول المعطاة.</translation>
    </message>
    <message>
        <source>Delete a gateway and its secrets.</source>
        <translation>حذف بوابة وأسرارها.</translation>
    </message>
    <message>
        <source>Use a gateway again.</source>
        <translation>استخدام بوابة من جديد.</translation>
    </message>
    <message>
        <source>Stop using a gateway.</source>
        <translation>التوقف عن استخدام بوابة.</translation>
    </message>
    <message>
        <source>Show the request that would be sent; sends nothing.</source>
        <translation>عرض الطلب الذي سيُرسل؛ لا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>Ask the provider how much is left.</source>
        <translation>سؤال المزوّد عما بقي.</translation>
    </message>
    <message>
        <source>Send a real SMS through this gateway alone.</source>
        <translation>إرسال رسالة قصيرة حقيقية عبر هذه البوابة وحدها.</translation>
    </message>
    <message>
        <source>Do not check the gateway&apos;s certificate.</source>
        <translation>عدم فحص شهادة البوابة.</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s certificate (the default).</source>
        <translation>فحص شهادة البوابة (الوضع المعتاد).</translation>
    </message>
    <message>
        <source>Add it without using it yet.</source>
        <translation>إضافتها دون استخدامها بعد.</translation>
    </message>
    <message>
        <source>Take a custom header away.</source>
        <translation>إزالة ترويسة خاصة.</translation>
    </message>
    <message>
        <source>Take a named secret away.</source>
        <translation>إزالة سر مسمّى.</translation>
    </message>
    <message>
        <source>The same code can be sent by %1: add --send-next</source>
        <translation>يمكن إرسال الرمز نفسه عبر %1: أضف --send-next</translation>
    </message>
    <message>
        <source>There is nothing to send again.</source>
        <translation>لا شيء يُعاد إرساله.</translation>
    </message>
    <message>
        <source>The front desk: what became of a guest&apos;s code, in a sentence.</source>
        <translation>الاستقبال: ما صار إليه رمز ضيف، في جملة.</translation>
    </message>
    <message>
        <source>Send the same code by the next gateway.</source>
        <translation>إرسال الرمز نفسه عبر البوابة التالية.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>%1 to %2, over</source>
        <translation>من %1 إلى %2، انتهى</translation>
    </message>
    <message>
        <source>Nothing is wrong at the moment.</source>
        <translation>لا خلل حاليًا.</translation>
    </message>
    <message>
        <source>The rest of %1 is over: the next message may go by it.</source>
        <translation>انتهت راحة %1: قد تذهب الرسالة التالية عبرها.</translation>
    </message>
    <message>
        <source>%1 did not rest. It serves as before.</source>
        <translation>لم تكن %1 في راحة. تخدم كما كانت.</translation>
    </message>
    <message>
        <source>End the rest of a gateway that failed.</source>
        <translation>إنهاء راحة بوابة أخفقت.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>الخيارات:</translation>
    </message>
    <message>
        <source>Options of the type %1:</source>
        <translation>خيارات النوع %1:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>أمثلة:</translation>
    </message>
    <message>
        <source>Usage: otpost-cli [OPTION]… COMMAND …</source>
        <translation>الاستخدام: otpost-cli [OPTION]… COMMAND …</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>خيارات كل أمر:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>حالة الخروج:</translation>
    </message>
    <message>
        <source>“otpost-cli help COMMAND” tells more about one.</source>
        <translation>«otpost-cli help COMMAND» يخبر بالمزيد عن أمر.</translation>
    </message>
    <message>
        <source>“otpost-cli help %1 …” tells more about one.</source>
        <translation>«otpost-cli help %1 …» يخبر بالمزيد عن أمر.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>الاستخدام: %1</translation>
    </message>
    <message>
        <source>Settings:</source>
        <translation>الإعدادات:</translation>
    </message>
    <message>
        <source>Placeholders in URL and payload:</source>
        <translation>العناصر النائبة في عنوان URL والحمولة:</translation>
    </message>
    <message>
        <source>There is completion for bash, zsh and fish, not for “%1”.</source>
        <translation>يوجد إكمال لـ bash وzsh وfish، لا لـ «%1».</translation>
    </message>
    <message>
        <source>The manual page, for the build.</source>
        <translation>صفحة الدليل، للبناء.</translation>
    </message>
    <message>
        <source>What a command takes, with examples.</source>
        <translation>ما يأخذه أمر، مع أمثلة.</translation>
    </message>
    <message>
        <source>The script that completes commands in that shell.</source>
        <translation>النص البرمجي الذي يكمل الأوامر في تلك الصدفة.</translation>
    </message>
    <message>
        <source>A provider that takes JSON. The value of the header, its login, is read from a file.</source>
        <translation>مزوّد يأخذ JSON. قيمة الترويسة، وهي بيانات الدخول، تُقرأ من ملف.</translation>
    </message>
    <message>
        <source>A Kannel on this machine, whose password stands in the address.</source>
        <translation>‏Kannel على هذا الجهاز، وكلمة مروره في العنوان.</translation>
    </message>
    <message>
        <source>Twilio, with the Auth Token in a file.</source>
        <translation>‏Twilio، ورمز Auth Token في ملف.</translation>
    </message>
    <message>
        <source>A provider that OTPost knows: see “otpost-cli gateway presets”.</source>
        <translation>مزوّد يعرفه OTPost: انظر «otpost-cli gateway presets».</translation>
    </message>
    <message>
        <source>A preset that somebody gave you. It says where it sends what you give it.</source>
        <translation>إعداد مسبق أعطاك إياه أحد. يقول إلى أين يرسل ما تعطيه.</translation>
    </message>
    <message>
        <source>The curl example of a provider&apos;s documentation. It is read, never run.</source>
        <translation>مثال curl من وثائق مزوّد. يُقرأ ولا يُنفَّذ أبدًا.</translation>
    </message>
    <message>
        <source>The first enabled one is tried first.</source>
        <translation>تُجرَّب أول بوابة مفعّلة أولًا.</translation>
    </message>
    <message>
        <source>All fields, for a script.</source>
        <translation>كل الحقول، لنص برمجي.</translation>
    </message>
    <message>
        <source>Wait at most 5 seconds for each answer.</source>
        <translation>الانتظار 5 ثوانٍ على الأكثر لكل رد.</translation>
    </message>
    <message>
        <source>A new login, read from standard input.</source>
        <translation>بيانات دخول جديدة، تُقرأ من الدخل القياسي.</translation>
    </message>
    <message>
        <source>Delete gateway 1 and its secrets.</source>
        <translation>حذف البوابة 1 وأسرارها.</translation>
    </message>
    <message>
        <source>Use gateway 1 again.</source>
        <translation>استخدام البوابة 1 من جديد.</translation>
    </message>
    <message>
        <source>Keep gateway 1, but send nothing by it.</source>
        <translation>إبقاء البوابة 1 دون إرسال شيء عبرها.</translation>
    </message>
    <message>
        <source>See the request before anything is sent.</source>
        <translation>رؤية الطلب قبل إرسال أي شيء.</translation>
    </message>
    <message>
        <source>Send a short test to your own phone.</source>
        <translation>إرسال اختبار قصير إلى هاتفك.</translation>
    </message>
    <message>
        <source>What is left on the account of gateway 1.</source>
        <translation>ما بقي في حساب البوابة 1.</translation>
    </message>
    <message>
        <source>Use gateway 1 again at once, after its cause was mended.</source>
        <translation>استخدام البوابة 1 من جديد فورًا بعد إصلاح سبب إخفاقها.</translation>
    </message>
    <message>
        <source>The providers that OTPost knows by name, and your own presets.</source>
        <translation>المزوّدون الذين يعرفهم OTPost بالاسم، وإعداداتك المسبقة.</translation>
    </message>
    <message>
        <source>A preset of gateway 1 to give away. No secret is in it.</source>
        <translation>إعداد مسبق من البوابة 1 لإعطائه لغيرك. لا سر فيه.</translation>
    </message>
    <message>
        <source>Gateways that were made of it stay.</source>
        <translation>تبقى البوابات التي صُنعت منه.</translation>
    </message>
    <message>
        <source>A hotel and the names of its Wi-Fi networks.</source>
        <translation>فندق وأسماء شبكات Wi-Fi فيه.</translation>
    </message>
    <message>
        <source>All locations.</source>
        <translation>كل المواقع.</translation>
    </message>
    <message>
        <source>Another name; networks and route stay.</source>
        <translation>اسم آخر؛ وتبقى الشبكات والمسار.</translation>
    </message>
    <message>
        <source>Its route goes with it. The log keeps the name.</source>
        <translation>يذهب مساره معه. ويحتفظ السجل بالاسم.</translation>
    </message>
    <message>
        <source>The default route: the first that is enabled is tried first.</source>
        <translation>المسار الافتراضي: تُجرَّب أول بوابة مفعّلة أولًا.</translation>
    </message>
    <message>
        <source>Send by gateway 2 there, and by gateway 1 where that fails.</source>
        <translation>الإرسال هناك عبر البوابة 2، وعبر البوابة 1 حيث تخفق تلك.</translation>
    </message>
    <message>
        <source>Make gateway 3 the first of the default route.</source>
        <translation>جعل البوابة 3 الأولى في المسار الافتراضي.</translation>
    </message>
    <message>
        <source>Use the default route there again.</source>
        <translation>استخدام المسار الافتراضي هناك من جديد.</translation>
    </message>
    <message>
        <source>Who would be asked first there, and who would be skipped.</source>
        <translation>من سيُسأل هناك أولًا، ومن سيُتخطى.</translation>
    </message>
    <message>
        <source>Send by the first gateway that takes it.</source>
        <translation>الإرسال عبر أول بوابة تأخذها.</translation>
    </message>
    <message>
        <source>A one-time code, which the log hides; the outcome as JSON.</source>
        <translation>رمز مرة واحدة، يخفيه السجل؛ والنتيجة بصيغة JSON.</translation>
    </message>
    <message>
        <source>As if the primary were down: the fallback has to deliver.</source>
        <translation>كما لو أن الرئيسية معطّلة: على الاحتياطية أن تسلّم.</translation>
    </message>
    <message>
        <source>Send a list, whose first line names the columns: to,message.</source>
        <translation>إرسال قائمة سطرها الأول يسمّي الأعمدة: to,message.</translation>
    </message>
    <message>
        <source>Send a code. What is printed names it for the other two.</source>
        <translation>إرسال رمز. ما يُطبع يسمّيه للأمرين الآخرين.</translation>
    </message>
    <message>
        <source>Is this the code that was sent?</source>
        <translation>هل هذا هو الرمز الذي أُرسل؟</translation>
    </message>
    <message>
        <source>The guest got nothing: the next gateway.</source>
        <translation>لم يحصل الضيف على شيء: البوابة التالية.</translation>
    </message>
    <message>
        <source>For a portal that sends and checks codes. The token is shown once.</source>
        <translation>لبوابة دخول ترسل الرموز وتفحصها. يُعرض الرمز المميّز مرة واحدة.</translation>
    </message>
    <message>
        <source>Who may call the service.</source>
        <translation>من يجوز له الاتصال بالخدمة.</translation>
    </message>
    <message>
        <source>From now on it is refused.</source>
        <translation>من الآن يُرفض.</translation>
    </message>
    <message>
        <source>At any port that is free; which one is printed.</source>
        <translation>على أي منفذ حر؛ ويُطبع أيها.</translation>
    </message>
    <message>
        <source>What failed since the 31st of January.</source>
        <translation>ما أخفق منذ 31 يناير.</translation>
    </message>
    <message>
        <source>The last ten messages to a number.</source>
        <translation>آخر عشر رسائل إلى رقم.</translation>
    </message>
    <message>
        <source>All tests, by gateway.</source>
        <translation>كل الاختبارات، حسب البوابة.</translation>
    </message>
    <message>
        <source>A month as a table.</source>
        <translation>شهر على شكل جدول.</translation>
    </message>
    <message>
        <source>Messages go after a year, what was in them after a month.</source>
        <translation>تذهب الرسائل بعد سنة، وما فيها بعد شهر.</translation>
    </message>
    <message>
        <source>As somebody asks who has the right to.</source>
        <translation>عندما يطلب ذلك من له الحق فيه.</translation>
    </message>
    <message>
        <source>Proof that it was done.</source>
        <translation>الدليل على أنه تم.</translation>
    </message>
    <message>
        <source>The provider&apos;s own list says that it was sent.</source>
        <translation>تقول قائمة المزوّد نفسه إنها أُرسلت.</translation>
    </message>
    <message>
        <source>What became of the last code to this number.</source>
        <translation>ما صار إليه آخر رمز إلى هذا الرقم.</translation>
    </message>
    <message>
        <source>Message 7 with each request and response.</source>
        <translation>الرسالة 7 مع كل طلب ورد.</translation>
    </message>
    <message>
        <source>What is wrong now, and what to do about it.</source>
        <translation>ما الخلل الآن، وما العمل.</translation>
    </message>
    <message>
        <source>All settings.</source>
        <translation>كل الإعدادات.</translation>
    </message>
    <message>
        <source>One value, for a script.</source>
        <translation>قيمة واحدة، لنص برمجي.</translation>
    </message>
    <message>
        <source>Take numbers without a country code as Norwegian ones.</source>
        <translation>أخذ الأرقام بلا رمز بلد على أنها نرويجية.</translation>
    </message>
    <message>
        <source>Gateways and settings without their secrets.</source>
        <translation>البوابات والإعدادات بدون أسرارها.</translation>
    </message>
    <message>
        <source>The same with the secrets, sealed by a passphrase.</source>
        <translation>نفسه مع الأسرار، مختومة بعبارة مرور.</translation>
    </message>
    <message>
        <source>See what an import would change.</source>
        <translation>رؤية ما سيغيّره الاستيراد.</translation>
    </message>
    <message>
        <source>Where the secrets are, and whether they can be read.</source>
        <translation>أين الأسرار، وهل يمكن قراءتها.</translation>
    </message>
    <message>
        <source>Keep the secrets in an encrypted file from now on.</source>
        <translation>حفظ الأسرار في ملف معمّى من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>Look at everything on this machine.</source>
        <translation>النظر في كل شيء على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Also connect to each gateway and look at its certificate. Sends nothing.</source>
        <translation>الاتصال أيضًا بكل بوابة والنظر في شهادتها. لا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>The same as “gateway add --help”.</source>
        <translation>مثل «gateway add --help».</translation>
    </message>
    <message>
        <source>Completion in this bash (packages install it).</source>
        <translation>الإكمال في هذه الصدفة bash (تثبّته الحزم).</translation>
    </message>
    <message>
        <source>A file for ~/.config/fish/completions.</source>
        <translation>ملف للمجلد ~/.config/fish/completions.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>لا يوجد أمر «%1».</translation>
    </message>
    <message>
        <source>There is no command “%1”. Did you mean %2?</source>
        <translation>لا يوجد أمر «%1». هل تقصد %2؟</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>For the type %1: %2</source>
        <translation>للنوع %1: ‏%2</translation>
    </message>
    <message>
        <source>Required unless a preset is named.</source>
        <translation>مطلوب ما لم يُسمَّ إعداد مسبق.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>واحد من: %1.</translation>
    </message>
    <message>
        <source>Unless given: %1.</source>
        <translation>ما لم يُعطَ: %1.</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>مطلوب.</translation>
    </message>
    <message>
        <source>May be given more than once.</source>
        <translation>يجوز إعطاؤه أكثر من مرة.</translation>
    </message>
    <message>
        <source>[OPTION]…</source>
        <translation>[OPTION]…</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>البوابات</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>One-time codes</source>
        <translation>رموز المرة الواحدة</translation>
    </message>
    <message>
        <source>Tokens of the service</source>
        <translation>الرموز المميّزة للخدمة</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>التصدير والاستيراد</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>الأسرار</translation>
    </message>
    <message>
        <source>When something does not work</source>
        <translation>عندما لا يعمل شيء</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Completion in the shell</source>
        <translation>الإكمال في الصدفة</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>تم.</translation>
    </message>
    <message>
        <source>The job itself failed: not sent, or unknown whether it was.</source>
        <translation>أخفقت المهمة نفسها: لم تُرسل، أو لا يُعرف هل أُرسلت.</translation>
    </message>
    <message>
        <source>Wrong usage.</source>
        <translation>استخدام خاطئ.</translation>
    </message>
    <message>
        <source>Configuration refused; says which field and why.</source>
        <translation>رُفضت الإعدادات؛ يقول أي حقل ولماذا.</translation>
    </message>
    <message>
        <source>The secret store cannot be used; says what to do.</source>
        <translation>لا يمكن استخدام مخزن الأسرار؛ يقول ما العمل.</translation>
    </message>
    <message>
        <source>The data directory cannot be used; says what to do.</source>
        <translation>لا يمكن استخدام مجلد البيانات؛ يقول ما العمل.</translation>
    </message>
    <message>
        <source>The number with + and country code.</source>
        <translation>الرقم مع + ورمز البلد.</translation>
    </message>
    <message>
        <source>The same without the +.</source>
        <translation>نفسه بدون +.</translation>
    </message>
    <message>
        <source>The national digits.</source>
        <translation>الخانات الوطنية.</translation>
    </message>
    <message>
        <source>The text.</source>
        <translation>النص.</translation>
    </message>
    <message>
        <source>The venue.</source>
        <translation>المكان.</translation>
    </message>
    <message>
        <source>The sender.</source>
        <translation>المرسل.</translation>
    </message>
    <message>
        <source>The digits of the one-time code.</source>
        <translation>أرقام رمز المرة الواحدة.</translation>
    </message>
    <message>
        <source>The first word where the text needs Unicode, otherwise the second.</source>
        <translation>الكلمة الأولى حيث يحتاج النص إلى Unicode، وإلا فالثانية.</translation>
    </message>
    <message>
        <source>The message&apos;s id in the log.</source>
        <translation>معرّف الرسالة في السجل.</translation>
    </message>
    <message>
        <source>The secret of that name.</source>
        <translation>السر بهذا الاسم.</translation>
    </message>
    <message>
        <source>A percent sign.</source>
        <translation>علامة نسبة مئوية.</translation>
    </message>
    <message>
        <source>Stands for --data-dir.</source>
        <translation>يقوم مقام --data-dir.</translation>
    </message>
    <message>
        <source>A file with the passphrase of the vault.</source>
        <translation>ملف فيه عبارة مرور الخزنة.</translation>
    </message>
    <message>
        <source>Set by systemd: the credential otpost-vault in it is the passphrase of the vault.</source>
        <translation>يضبطه systemd: الاعتماد otpost-vault فيه هو عبارة مرور الخزنة.</translation>
    </message>
    <message>
        <source>own route</source>
        <translation>مسار خاص</translation>
    </message>
    <message>
        <source>default route</source>
        <translation>المسار الافتراضي</translation>
    </message>
    <message>
        <source>%1 is added. It uses the default route until “route set” gives it one of its own.</source>
        <translation>أُضيف %1. يستخدم المسار الافتراضي حتى يعطيه «route set» مسارًا خاصًا.</translation>
    </message>
    <message>
        <source>No locations yet. Add the first with “otpost-cli location add NAME”.</source>
        <translation>لا مواقع بعد. أضف الأول بالأمر «otpost-cli location add NAME».</translation>
    </message>
    <message>
        <source>Use either --ssid or --no-ssid.</source>
        <translation>استخدم إما --ssid أو --no-ssid.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>تغيّر %1.</translation>
    </message>
    <message>
        <source>%1 and its route are removed.</source>
        <translation>أُزيل %1 ومساره.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>أُزيل %1.</translation>
    </message>
    <message>
        <source>Name of a Wi-Fi network that is heard there. May be repeated.</source>
        <translation>اسم شبكة Wi-Fi تُسمع هناك. يجوز تكراره.</translation>
    </message>
    <message>
        <source>Name of a Wi-Fi network that is heard there, in place of those so far. May be repeated.</source>
        <translation>اسم شبكة Wi-Fi تُسمع هناك، بدل ما سبق. يجوز تكراره.</translation>
    </message>
    <message>
        <source>Add a location: an office, a hotel.</source>
        <translation>إضافة موقع: مكتب أو فندق.</translation>
    </message>
    <message>
        <source>All locations with their networks.</source>
        <translation>كل المواقع مع شبكاتها.</translation>
    </message>
    <message>
        <source>The new name.</source>
        <translation>الاسم الجديد.</translation>
    </message>
    <message>
        <source>No networks any more.</source>
        <translation>بلا شبكات بعد الآن.</translation>
    </message>
    <message>
        <source>Delete a location and its route.</source>
        <translation>حذف موقع ومساره.</translation>
    </message>
    <message>
        <source>With --json, the rows need a file: --output FILE</source>
        <translation>مع --json تحتاج الصفوف إلى ملف: --output FILE</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) written.</source>
        <translation>
            <numerusform>لم تُكتب رسائل.</numerusform>
            <numerusform>كُتبت رسالة واحدة.</numerusform>
            <numerusform>كُتبت رسالتان.</numerusform>
            <numerusform>كُتبت %n رسائل.</numerusform>
            <numerusform>كُتبت %n رسالة.</numerusform>
            <numerusform>كُتبت %n رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say how long messages are kept: --days N. Or set it: settings set log-days N</source>
        <translation>قل كم تُحفظ الرسائل: --days N. أو اضبط ذلك: settings set log-days N</translation>
    </message>
    <message>
        <source>Would remove %1 messages, and the content of %2 more.</source>
        <translation>ستُزال %1 رسالة، ومحتوى %2 أخرى.</translation>
    </message>
    <message>
        <source>Removed %1 messages, and the content of %2 more. Given back: %3.</source>
        <translation>أُزيلت %1 رسالة، ومحتوى %2 أخرى. أُعيد: %3.</translation>
    </message>
    <message>
        <source>Would erase %1 messages with %2 attempts, and at least %3 other mentions.</source>
        <translation>ستُمحى %1 رسالة مع %2 محاولة، و%3 ذكرًا آخر على الأقل.</translation>
    </message>
    <message>
        <source>Erased %1 messages with %2 attempts, and %3 other mentions.</source>
        <translation>مُحيت %1 رسالة مع %2 محاولة، و%3 ذكرًا آخر.</translation>
    </message>
    <message>
        <source>%1  %2  %3 messages, %4 attempts, %5 other mentions</source>
        <translation>%1  %2  %3 رسالة، %4 محاولة، %5 ذكرًا آخر</translation>
    </message>
    <message>
        <source>Nothing was erased so far.</source>
        <translation>لم يُمح شيء حتى الآن.</translation>
    </message>
    <message>
        <source>Message %1 is marked as sent.</source>
        <translation>عُلّمت الرسالة %1 بأنها أُرسلت.</translation>
    </message>
    <message>
        <source>Message %1 is marked as not sent.</source>
        <translation>عُلّمت الرسالة %1 بأنها لم تُرسل.</translation>
    </message>
    <message>
        <source>Writes messages to a file.</source>
        <translation>يكتب الرسائل إلى ملف.</translation>
    </message>
    <message>
        <source>csv (default), json, or jsonl: one object a line.</source>
        <translation>csv (المعتاد) أو json أو jsonl: كائن في كل سطر.</translation>
    </message>
    <message>
        <source>The file; “-” is standard output.</source>
        <translation>الملف؛ «-» هو الخرج القياسي.</translation>
    </message>
    <message>
        <source>Begin CSV with a byte order mark, which some spreadsheets need.</source>
        <translation>بدء CSV بعلامة ترتيب البايتات، التي تحتاجها بعض جداول البيانات.</translation>
    </message>
    <message>
        <source>Removes what is older than it is to be kept.</source>
        <translation>يزيل ما هو أقدم مما يُراد حفظه.</translation>
    </message>
    <message>
        <source>Messages are kept so many days.</source>
        <translation>تُحفظ الرسائل هذا العدد من الأيام.</translation>
    </message>
    <message>
        <source>Texts, requests and responses are kept so many days.</source>
        <translation>تُحفظ النصوص والطلبات والردود هذا العدد من الأيام.</translation>
    </message>
    <message>
        <source>Only say what would be removed.</source>
        <translation>قول ما سيُزال فقط.</translation>
    </message>
    <message>
        <source>Erases everything about a number, for good.</source>
        <translation>يمحو كل ما يخص رقمًا، نهائيًا.</translation>
    </message>
    <message>
        <source>Only say what would be erased.</source>
        <translation>قول ما سيُمحى فقط.</translation>
    </message>
    <message>
        <source>When something was erased, without the numbers.</source>
        <translation>متى مُحي شيء، بدون الأرقام.</translation>
    </message>
    <message>
        <source>Says of a message with the status Unknown whether it was sent.</source>
        <translation>يقول عن رسالة حالتها «غير معروف» هل أُرسلت.</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>لا رسائل.</translation>
    </message>
    <message>
        <source>marked as sent by %1</source>
        <translation>علّمها %1 بأنها أُرسلت</translation>
    </message>
    <message>
        <source>marked as not sent by %1</source>
        <translation>علّمها %1 بأنها لم تُرسل</translation>
    </message>
    <message>
        <source>delivered, as the provider says</source>
        <translation>سُلّمت، كما يقول المزوّد</translation>
    </message>
    <message>
        <source>not delivered, as the provider says</source>
        <translation>لم تُسلَّم، كما يقول المزوّد</translation>
    </message>
    <message>
        <source>sent again as message %1 by %2</source>
        <translation>أُرسلت مرة أخرى كالرسالة %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>بلا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%n مقاطع</numerusform>
            <numerusform>%n مقطعًا</numerusform>
            <numerusform>%n مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages, newest first.</source>
        <translation>الرسائل، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>Only newer than this message, by id.</source>
        <translation>ما هو أحدث من هذه الرسالة فقط، حسب المعرّف.</translation>
    </message>
    <message>
        <source>Only older than this message, by id.</source>
        <translation>ما هو أقدم من هذه الرسالة فقط، حسب المعرّف.</translation>
    </message>
    <message>
        <source>At most so many (default 100).</source>
        <translation>هذا العدد على الأكثر (وإلا 100).</translation>
    </message>
    <message>
        <source>One message with every attempt.</source>
        <translation>رسالة واحدة مع كل محاولة.</translation>
    </message>
    <message>
        <source>a day such as 2026-01-31, a time such as 2026-01-31T18:00</source>
        <translation>يوم مثل 2026-01-31، أو وقت مثل 2026-01-31T18:00</translation>
    </message>
    <message>
        <source>From this date or time on.</source>
        <translation>من هذا التاريخ أو الوقت فصاعدًا.</translation>
    </message>
    <message>
        <source>Before this date or time.</source>
        <translation>قبل هذا التاريخ أو الوقت.</translation>
    </message>
    <message>
        <source>Only with this status. More than once: with any of them.</source>
        <translation>بهذه الحالة فقط. أكثر من مرة: بأي منها.</translation>
    </message>
    <message>
        <source>Only of this type. More than once: of any of them.</source>
        <translation>من هذا النوع فقط. أكثر من مرة: من أي منها.</translation>
    </message>
    <message>
        <source>Only with an attempt by this gateway. More than once: by any of them.</source>
        <translation>ما فيه محاولة عبر هذه البوابة فقط. أكثر من مرة: عبر أي منها.</translation>
    </message>
    <message>
        <source>Only of this venue. More than once: of any of them.</source>
        <translation>من هذا المكان فقط. أكثر من مرة: من أي منها.</translation>
    </message>
    <message>
        <source>Only with this in number or text.</source>
        <translation>ما فيه هذا في الرقم أو النص فقط.</translation>
    </message>
    <message>
        <source>By this column; by time unless given.</source>
        <translation>حسب هذا العمود؛ حسب الوقت ما لم يُعطَ.</translation>
    </message>
    <message>
        <source>The oldest, or smallest, first.</source>
        <translation>الأقدم، أو الأصغر، أولًا.</translation>
    </message>
    <message>
        <source>For the type %1.</source>
        <translation>للنوع %1.</translation>
    </message>
    <message>
        <source>Options as of</source>
        <translation>الخيارات كما في</translation>
    </message>
    <message>
        <source>Unless set: %1.</source>
        <translation>ما لم يُضبط: %1.</translation>
    </message>
    <message>
        <source>send SMS through your own gateways, from the command line</source>
        <translation>إرسال رسائل قصيرة عبر بواباتك من سطر الأوامر</translation>
    </message>
    <message>
        <source>sets up SMS gateways, tests them, sends through them and reads the log of what was sent. It works on the same data as</source>
        <translation>يضبط بوابات الرسائل القصيرة ويختبرها ويرسل عبرها ويقرأ سجل ما أُرسل. يعمل على البيانات نفسها مثل</translation>
    </message>
    <message>
        <source>and may run at the same time. Results go to standard output, words for people to standard error.</source>
        <translation>ويجوز أن يعمل في الوقت نفسه. تذهب النتائج إلى الخرج القياسي، والكلام الموجّه للناس إلى خرج الأخطاء.</translation>
    </message>
    <message>
        <source>What may stand in the URL and the payload of a gateway:</source>
        <translation>ما يجوز أن يكون في عنوان URL وحمولة بوابة:</translation>
    </message>
    <message>
        <source>Gateways, settings and the SMS log (XDG_DATA_HOME is ~/.local/share unless set). Keys and passwords are in the secret store.</source>
        <translation>البوابات والإعدادات وسجل الرسائل القصيرة (قيمة XDG_DATA_HOME هي ~/.local/share ما لم تُضبط). المفاتيح وكلمات المرور في مخزن الأسرار.</translation>
    </message>
    <message>
        <source>A code for this number is still valid: nothing is sent. “otpost-cli otp resend” sends it again.</source>
        <translation>ما زال رمز لهذا الرقم صالحًا: لا يُرسل شيء. يرسله «otpost-cli otp resend» مرة أخرى.</translation>
    </message>
    <message>
        <source>The code could not be sent, or it is not known whether it was: see “otpost-cli log show %1”.</source>
        <translation>تعذّر إرسال الرمز، أو لا يُعرف هل أُرسل: انظر «otpost-cli log show %1».</translation>
    </message>
    <message>
        <source>%1 is verified</source>
        <translation>تم التحقق من %1</translation>
    </message>
    <message>
        <source>Send a one-time code to a number, to be checked with “otp check”.</source>
        <translation>إرسال رمز مرة واحدة إلى رقم، يُفحص بالأمر «otp check».</translation>
    </message>
    <message>
        <source>Number to verify, with + and country code.</source>
        <translation>الرقم المراد التحقق منه، مع + ورمز البلد.</translation>
    </message>
    <message>
        <source>Name of the venue: its route is used.</source>
        <translation>اسم المكان: يُستخدم مساره.</translation>
    </message>
    <message>
        <source>Check what was typed in. Every wrong code counts; “-” reads it from standard input.</source>
        <translation>فحص ما كُتب. كل رمز خاطئ يُحسب؛ «-» يقرأه من الدخل القياسي.</translation>
    </message>
    <message>
        <source>Send the same code again, by the next gateway.</source>
        <translation>إرسال الرمز نفسه مرة أخرى، عبر البوابة التالية.</translation>
    </message>
    <message>
        <source>New passphrase for the vault %1: </source>
        <translation>عبارة مرور جديدة للخزنة %1: </translation>
    </message>
    <message>
        <source>Passphrase of the vault %1: </source>
        <translation>عبارة مرور الخزنة %1: </translation>
    </message>
    <message>
        <source>your own</source>
        <translation>لك</translation>
    </message>
    <message>
        <source>    Talks to %1</source>
        <translation>    يكلّم %1</translation>
    </message>
    <message>
        <source>    Note: %1</source>
        <translation>    ملاحظة: %1</translation>
    </message>
    <message>
        <source>Use one: otpost-cli gateway add --preset NAME --set … --secret …</source>
        <translation>لاستخدام واحد: otpost-cli gateway add --preset NAME --set … --secret …</translation>
    </message>
    <message>
        <source>Note: a preset does not hold this, and it was left out: %1</source>
        <translation>ملاحظة: لا يحوي الإعداد المسبق هذا، فتُرك: %1</translation>
    </message>
    <message>
        <source>Saved to %1. No secret is in it; whoever uses it is asked for each.</source>
        <translation>حُفظ في %1. لا سر فيه؛ ومن يستخدمه يُسأل عن كل سر.</translation>
    </message>
    <message>
        <source>The preset %1 is removed. Gateways made of it stay.</source>
        <translation>أُزيل الإعداد المسبق %1. تبقى البوابات المصنوعة منه.</translation>
    </message>
    <message>
        <source>Providers that are known, and what each needs.</source>
        <translation>المزوّدون المعروفون، وما يحتاجه كل منهم.</translation>
    </message>
    <message>
        <source>Make a preset of a gateway: all that is secret or your own is asked for.</source>
        <translation>صنع إعداد مسبق من بوابة: يُسأل عن كل ما هو سري أو خاص بك.</translation>
    </message>
    <message>
        <source>What the preset is called (default: as the gateway).</source>
        <translation>اسم الإعداد المسبق (وإلا كاسم البوابة).</translation>
    </message>
    <message>
        <source>A file to be given away, in place of your own presets.</source>
        <translation>ملف لإعطائه لغيرك، بدل إعداداتك المسبقة.</translation>
    </message>
    <message>
        <source>Delete one of your own presets.</source>
        <translation>حذف أحد إعداداتك المسبقة.</translation>
    </message>
    <message>
        <source>Note: %1 is not told the sender: what is sent has no place for it.</source>
        <translation>ملاحظة: لا يُخبَر %1 بالمرسل: لا مكان له فيما يُرسل.</translation>
    </message>
    <message>
        <source>%1 is from a file. %2</source>
        <translation>%1 من ملف. %2</translation>
    </message>
    <message>
        <source>Type “yes” to use it:</source>
        <translation>اكتب «نعم» لاستخدامه:</translation>
    </message>
    <message>
        <source>Begin with what is known about a provider: see “gateway presets”.</source>
        <translation>البدء بما يُعرف عن مزوّد: انظر «gateway presets».</translation>
    </message>
    <message>
        <source>Begin with a preset from a file, such as somebody else&apos;s: says where it sends what you give, and asks.</source>
        <translation>البدء بإعداد مسبق من ملف، كملف شخص آخر: يقول إلى أين يرسل ما تعطيه، ويسأل.</translation>
    </message>
    <message>
        <source>With --preset-file: use it without asking.</source>
        <translation>مع --preset-file: استخدامه بلا سؤال.</translation>
    </message>
    <message>
        <source>With --preset: answer what it asks for, or fill a field of the gateway.</source>
        <translation>مع --preset: الإجابة عما يسأل عنه، أو ملء حقل من حقول البوابة.</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>رئيسية</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>احتياطية</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>معطّلة</translation>
    </message>
    <message>
        <source>There is no gateway on this route any more, so nothing can be sent by it. Choose others with “route set”, or go back to the default route with “route reset”.</source>
        <translation>لم تبق بوابة في هذا المسار، فلا يمكن إرسال شيء عبره. اختر غيرها بالأمر «route set» أو ارجع إلى المسار الافتراضي بالأمر «route reset».</translation>
    </message>
    <message>
        <source>All gateways of this route are disabled, so nothing can be sent by it.</source>
        <translation>كل بوابات هذا المسار معطّلة، فلا يمكن إرسال شيء عبره.</translation>
    </message>
    <message>
        <source>gateway %1</source>
        <translation>البوابة %1</translation>
    </message>
    <message>
        <source>%1 has no route of its own, so it uses the default route.</source>
        <translation>ليس لـ %1 مسار خاص، فيستخدم المسار الافتراضي.</translation>
    </message>
    <message>
        <source>Note: these are enabled, too, and follow: %1.</source>
        <translation>ملاحظة: هذه مفعّلة أيضًا، وتأتي بعدها: %1.</translation>
    </message>
    <message>
        <source>Note: nothing is sent by these, as they are disabled: %1.</source>
        <translation>ملاحظة: لا يُرسل شيء عبر هذه لأنها معطّلة: %1.</translation>
    </message>
    <message>
        <source>%1 uses the default route again.</source>
        <translation>يستخدم %1 المسار الافتراضي من جديد.</translation>
    </message>
    <message>
        <source>%1 had no route of its own. It uses the default route.</source>
        <translation>لم يكن لـ %1 مسار خاص. يستخدم المسار الافتراضي.</translation>
    </message>
    <message>
        <source>The location&apos;s name; otherwise the default route.</source>
        <translation>اسم الموقع، وإلا فالمسار الافتراضي.</translation>
    </message>
    <message>
        <source>The location&apos;s name.</source>
        <translation>اسم الموقع.</translation>
    </message>
    <message>
        <source>The gateways in the order in which they are tried.</source>
        <translation>البوابات بالترتيب الذي تُجرَّب به.</translation>
    </message>
    <message>
        <source>Give a location these gateways in this order, or put them first in the default route.</source>
        <translation>إعطاء موقع هذه البوابات بهذا الترتيب، أو وضعها أولًا في المسار الافتراضي.</translation>
    </message>
    <message>
        <source>Let a location use the default route again.</source>
        <translation>إعادة موقع إلى المسار الافتراضي.</translation>
    </message>
    <message>
        <source>The value of “%1” of the gateway %2 is not stored. Give it again with “otpost-cli gateway edit”.</source>
        <translation>قيمة «%1» الخاصة بالبوابة %2 غير محفوظة. أعطها مرة أخرى بالأمر «otpost-cli gateway edit».</translation>
    </message>
    <message>
        <source>Secrets are kept in %1.</source>
        <translation>تُحفظ الأسرار في %1.</translation>
    </message>
    <message numerus="yes">
        <source>The gateways have %n secret(s).</source>
        <translation>
            <numerusform>ليس للبوابات أسرار.</numerusform>
            <numerusform>للبوابات سر واحد.</numerusform>
            <numerusform>للبوابات سرّان.</numerusform>
            <numerusform>للبوابات %n أسرار.</numerusform>
            <numerusform>للبوابات %n سرًا.</numerusform>
            <numerusform>للبوابات %n سر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The store can be used.</source>
        <translation>يمكن استخدام المخزن.</translation>
    </message>
    <message>
        <source>An earlier move did not clear %1. Run “otpost-cli secrets move” once more, to the store in use, to finish it.</source>
        <translation>لم يُفرغ نقل سابق %1. شغّل «otpost-cli secrets move» مرة أخرى إلى المخزن المستخدم لإتمامه.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) moved.</source>
        <translation>
            <numerusform>لم يُنقل أي سر.</numerusform>
            <numerusform>نُقل سر واحد.</numerusform>
            <numerusform>نُقل سرّان.</numerusform>
            <numerusform>نُقلت %n أسرار.</numerusform>
            <numerusform>نُقل %n سرًا.</numerusform>
            <numerusform>نُقل %n سر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The old store still has copies: %1</source>
        <translation>ما زالت في المخزن القديم نسخ: %1</translation>
    </message>
    <message>
        <source>Run the same command again to remove them.</source>
        <translation>شغّل الأمر نفسه مرة أخرى لإزالتها.</translation>
    </message>
    <message>
        <source>“%1” is no secret store. Use keychain or vault.</source>
        <translation>«%1» ليس مخزن أسرار. استخدم keychain أو vault.</translation>
    </message>
    <message>
        <source>The old store is lost: switch over without its secrets, which have to be given again.</source>
        <translation>ضاع المخزن القديم: الانتقال بدون أسراره، ويجب إعطاؤها من جديد.</translation>
    </message>
    <message>
        <source>Where secrets are kept, and whether that works.</source>
        <translation>أين تُحفظ الأسرار، وهل يعمل ذلك.</translation>
    </message>
    <message>
        <source>Keep the secrets in another store.</source>
        <translation>حفظ الأسرار في مخزن آخر.</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>لم تُجرَّب</translation>
    </message>
    <message>
        <source>accepted (status %1)</source>
        <translation>مقبولة (الحالة %1)</translation>
    </message>
    <message>
        <source>rejected, the gateway&apos;s fault</source>
        <translation>مرفوضة، والخطأ من البوابة</translation>
    </message>
    <message>
        <source>rejected, the recipient&apos;s fault</source>
        <translation>مرفوضة، والخطأ من المستلم</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>لا يمكن الوصول</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>It is sent when OTPost runs next.</source>
        <translation>تُرسل عندما يعمل OTPost في المرة التالية.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>ينقص --%1.</translation>
    </message>
    <message>
        <source>Note: %1 is outside the number ranges known for its country. It is sent all the same.</source>
        <translation>ملاحظة: %1 خارج نطاقات الأرقام المعروفة لبلده. يُرسل مع ذلك.</translation>
    </message>
    <message>
        <source>--rehearse-failure goes with --type test only.</source>
        <translation>لا يُستخدم --rehearse-failure إلا مع --type test.</translation>
    </message>
    <message>
        <source>This key was used before: nothing new is sent.</source>
        <translation>استُخدم هذا المفتاح من قبل: لا يُرسل شيء جديد.</translation>
    </message>
    <message>
        <source>What happened is not in the log:</source>
        <translation>ما حدث ليس في السجل:</translation>
    </message>
    <message>
        <source>Send one SMS by the route of its location, or a list of them from a file.</source>
        <translation>إرسال رسالة قصيرة عبر مسار موقعها، أو قائمة منها من ملف.</translation>
    </message>
    <message>
        <source>Text.</source>
        <translation>النص.</translation>
    </message>
    <message>
        <source>Name of the venue: its route is used, and %LOCATION% stands for it.</source>
        <translation>اسم المكان: يُستخدم مساره، ويمثّله %LOCATION%.</translation>
    </message>
    <message>
        <source>message (default), code (a customer code: hidden in the log), test.</source>
        <translation>message (المعتاد)، وcode (رمز عميل: مخفي في السجل)، وtest.</translation>
    </message>
    <message>
        <source>A message under a key that was used within 24 hours is not sent again.</source>
        <translation>الرسالة بمفتاح استُخدم خلال 24 ساعة لا تُرسل مرة أخرى.</translation>
    </message>
    <message>
        <source>Return as soon as it is accepted; it is sent in the background.</source>
        <translation>العودة فور قبولها؛ تُرسل في الخلفية.</translation>
    </message>
    <message>
        <source>Wait so long for a gateway that can be reached, where none can be at first.</source>
        <translation>الانتظار هذه المدة حتى توجد بوابة ممكنة الوصول، حيث لا توجد في البداية.</translation>
    </message>
    <message>
        <source>With --type test: the primary counts as not reachable and is not called, so that the fallback is seen to deliver.</source>
        <translation>مع --type test: تُعتبر الرئيسية غير ممكنة الوصول ولا يُتصل بها، فيُرى البديل الاحتياطي وهو يسلّم.</translation>
    </message>
    <message>
        <source>Send a list: a CSV file whose first line names the columns, “to” and “message”, perhaps “location”. All rows are checked before the first is sent.</source>
        <translation>إرسال قائمة: ملف CSV سطره الأول يسمّي الأعمدة، «to» و«message» وربما «location». تُفحص كل الصفوف قبل إرسال الأول.</translation>
    </message>
    <message>
        <source>With --csv: go on with the newest list that was begun with this file within 30 days. Sends rows that were not begun, were stopped, expired, or are new; not what was sent, may have been sent, or failed.</source>
        <translation>مع --csv: متابعة أحدث قائمة بدأت بهذا الملف خلال 30 يومًا. ترسل الصفوف التي لم تبدأ أو أُوقفت أو انتهت مدتها أو هي جديدة؛ لا ما أُرسل أو ربما أُرسل أو أخفق.</translation>
    </message>
    <message>
        <source>With --resume: send also what failed.</source>
        <translation>مع --resume: إرسال ما أخفق أيضًا.</translation>
    </message>
    <message>
        <source>With --csv: leave out rows that are wrong, and send the others.</source>
        <translation>مع --csv: ترك الصفوف الخاطئة وإرسال البقية.</translation>
    </message>
    <message>
        <source>Send what waits, and end.</source>
        <translation>إرسال ما ينتظر، ثم الانتهاء.</translation>
    </message>
    <message>
        <source>Serving at %1. Ctrl-C ends it.</source>
        <translation>الخدمة على %1. ينهيها Ctrl-C.</translation>
    </message>
    <message>
        <source>Ended.</source>
        <translation>انتهت.</translation>
    </message>
    <message>
        <source>Answer portals and splash pages, and send what they ask for, until ended.</source>
        <translation>إجابة البوابات وصفحات الترحيب وإرسال ما تطلبه، حتى الإنهاء.</translation>
    </message>
    <message>
        <source>Certificate, with those between, as PEM.</source>
        <translation>الشهادة، مع الشهادات الوسيطة، بصيغة PEM.</translation>
    </message>
    <message>
        <source>Its private key, as PEM.</source>
        <translation>مفتاحها الخاص، بصيغة PEM.</translation>
    </message>
    <message>
        <source>A proxy whose X-Forwarded-For is believed: an address or a network. May be repeated.</source>
        <translation>وكيل يُصدَّق X-Forwarded-For منه: عنوان أو شبكة. يجوز تكراره.</translation>
    </message>
    <message>
        <source>Write no line for each request to standard error.</source>
        <translation>عدم كتابة سطر لكل طلب على خرج الأخطاء.</translation>
    </message>
    <message>
        <source>standard input holds one value, and it was read for another. Use @FILE for this one</source>
        <translation>في الدخل القياسي قيمة واحدة، وقد قُرئت لغيره. استخدم @FILE لهذا</translation>
    </message>
    <message>
        <source>All settings with their values.</source>
        <translation>كل الإعدادات مع قيمها.</translation>
    </message>
    <message>
        <source>The value of one setting.</source>
        <translation>قيمة إعداد واحد.</translation>
    </message>
    <message>
        <source>Change a setting.</source>
        <translation>تغيير إعداد.</translation>
    </message>
    <message>
        <source>This is shown once. Keep it where the program that uses it keeps its secrets.</source>
        <translation>يُعرض هذا مرة واحدة. احفظه حيث يحفظ البرنامج الذي يستخدمه أسراره.</translation>
    </message>
    <message>
        <source>There are no tokens. “otpost-cli token create” makes one.</source>
        <translation>لا توجد رموز مميّزة. ينشئ «otpost-cli token create» واحدًا.</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>آخر استخدام %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>لم يُستخدم قط</translation>
    </message>
    <message>
        <source>Make a token for a program that calls the service.</source>
        <translation>إنشاء رمز مميّز لبرنامج يتصل بالخدمة.</translation>
    </message>
    <message>
        <source>What it may do: send, otp, read. May be repeated; otp unless told otherwise.</source>
        <translation>ما يجوز له: send وotp وread. يجوز التكرار؛ otp ما لم يُقل غيره.</translation>
    </message>
    <message>
        <source>List the tokens; the tokens themselves are never kept.</source>
        <translation>سرد الرموز المميّزة؛ الرموز نفسها لا تُحفظ أبدًا.</translation>
    </message>
    <message>
        <source>Take a token&apos;s rights away, within a second.</source>
        <translation>سحب حقوق رمز مميّز، خلال ثانية.</translation>
    </message>
    <message>
        <source>skipped. %1</source>
        <translation>تُتخطى. %1</translation>
    </message>
    <message>
        <source>asked as number %1</source>
        <translation>تُسأل بالترتيب %1</translation>
    </message>
    <message>
        <source>%1, but nothing would leave. %2</source>
        <translation>%1، لكن لن يخرج شيء. %2</translation>
    </message>
    <message>
        <source>%1: it rests, and is asked only because no other can serve</source>
        <translation>%1: في راحة، وتُسأل فقط لأن غيرها لا يستطيع الخدمة</translation>
    </message>
    <message>
        <source>%1, after waiting %2 s</source>
        <translation>%1، بعد انتظار %2 ث</translation>
    </message>
    <message>
        <source>Nothing would be sent by this route now. Nothing was sent.</source>
        <translation>لن يُرسل شيء عبر هذا المسار الآن. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>%1 would get the message first. Nothing was sent.</source>
        <translation>ستحصل %1 على الرسالة أولًا. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Say which gateways a message would be given to, in which order, and which would be skipped; sends nothing.</source>
        <translation>قول أي البوابات ستُعطى الرسالة وبأي ترتيب، وأيها ستُتخطى؛ لا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>message (default), code, test.</source>
        <translation>message (المعتاد)، وcode، وtest.</translation>
    </message>
    <message>
        <source>There is nothing to tell.</source>
        <translation>لا شيء يُبلَّغ عنه.</translation>
    </message>
    <message numerus="yes">
        <source>Told of %n alert(s).</source>
        <translation>
            <numerusform>لم يُبلَّغ عن تنبيهات.</numerusform>
            <numerusform>أُبلغ عن تنبيه واحد.</numerusform>
            <numerusform>أُبلغ عن تنبيهين.</numerusform>
            <numerusform>أُبلغ عن %n تنبيهات.</numerusform>
            <numerusform>أُبلغ عن %n تنبيهًا.</numerusform>
            <numerusform>أُبلغ عن %n تنبيه.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wrong, and what was, with what to do about it.</source>
        <translation>ما الخلل الآن وما كان، وما العمل.</translation>
    </message>
    <message>
        <source>All that are kept, not the newest 100 alone.</source>
        <translation>كل المحفوظ، لا أحدث 100 فقط.</translation>
    </message>
    <message>
        <source>Only what is wrong now.</source>
        <translation>ما فيه خلل الآن فقط.</translation>
    </message>
    <message>
        <source>Mail what is due now, and what waits: for cron, where no program stays running.</source>
        <translation>إرسال ما حان الآن وما ينتظر بالبريد: لأجل cron حيث لا يبقى برنامج قيد التشغيل.</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>قُرئ %1</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>لم يُقرأ قط</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>لم يُسأل بعد</translation>
    </message>
    <message>
        <source>below the minimum of %1</source>
        <translation>أقل من الحد الأدنى %1</translation>
    </message>
    <message>
        <source>lasts for less than a day</source>
        <translation>يكفي لأقل من يوم</translation>
    </message>
    <message numerus="yes">
        <source>lasts for %n day(s)</source>
        <translation>
            <numerusform>يكفي لأقل من يوم</numerusform>
            <numerusform>يكفي ليوم واحد</numerusform>
            <numerusform>يكفي ليومين</numerusform>
            <numerusform>يكفي %n أيام</numerusform>
            <numerusform>يكفي %n يومًا</numerusform>
            <numerusform>يكفي %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>No gateway&apos;s balance is watched: “otpost-cli gateway edit ID --balance on”.</source>
        <translation>لا يُراقَب رصيد أي بوابة: «otpost-cli gateway edit ID --balance on».</translation>
    </message>
    <message>
        <source>How much is left at each provider, as it was read last.</source>
        <translation>كم بقي عند كل مزوّد، كما قُرئ آخر مرة.</translation>
    </message>
    <message>
        <source>Ask all providers now, and tell of alerts that follow.</source>
        <translation>سؤال كل المزوّدين الآن، والإبلاغ عن التنبيهات الناتجة.</translation>
    </message>
    <message>
        <source>Check keychain, database, TLS, clock, gateways and mail; say what to mend.</source>
        <translation>فحص حلقة المفاتيح وقاعدة البيانات وTLS والساعة والبوابات والبريد؛ وقول ما يجب إصلاحه.</translation>
    </message>
    <message>
        <source>Also connect to each gateway&apos;s host and the mail server. Sends nothing.</source>
        <translation>الاتصال أيضًا بمضيف كل بوابة وبخادم البريد. لا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>Pages of the documentation, for the build.</source>
        <translation>صفحات الوثائق، للبناء.</translation>
    </message>
    <message>
        <source>To be typed in where the provider asks for a callback address.</source>
        <translation>يُكتب حيث يطلب المزوّد عنوانًا لمعاودة الاتصال.</translation>
    </message>
    <message>
        <source>Guests get online by openNDS, whose key is read from a file.</source>
        <translation>يتصل الضيوف عبر openNDS، ويُقرأ مفتاحه من ملف.</translation>
    </message>
    <message>
        <source>Which gateway&apos;s codes arrive where, without any report.</source>
        <translation>رموز أي بوابة تصل وإلى أين، بلا أي تقرير.</translation>
    </message>
    <message>
        <source>The page of a hotel, with a title in two languages and terms from a file.</source>
        <translation>صفحة فندق، بعنوان بلغتين وشروط من ملف.</translation>
    </message>
    <message>
        <source>All splash pages.</source>
        <translation>كل صفحات الترحيب.</translation>
    </message>
    <message>
        <source>Another colour, and no codes.</source>
        <translation>لون آخر، وبلا رموز.</translation>
    </message>
    <message>
        <source>Delete that page.</source>
        <translation>حذف تلك الصفحة.</translation>
    </message>
    <message>
        <source>In a crontab, beside “otpost-cli balance --now”.</source>
        <translation>في crontab بجانب «otpost-cli balance --now».</translation>
    </message>
    <message>
        <source>Ask all providers what is left.</source>
        <translation>سؤال كل المزوّدين عما بقي.</translation>
    </message>
    <message>
        <source>See whether alerts would arrive.</source>
        <translation>رؤية هل تصل التنبيهات.</translation>
    </message>
    <message>
        <source>Why no mail came.</source>
        <translation>لماذا لم يصل بريد.</translation>
    </message>
    <message>
        <source>The password of the mail server, from a file.</source>
        <translation>كلمة مرور خادم البريد، من ملف.</translation>
    </message>
    <message>
        <source>Splash pages</source>
        <translation>صفحات الترحيب</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>الأرصدة</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Password of the mail server&apos;s login: @FILE or - (standard input). It is kept in the secret store, and never shown</source>
        <translation>كلمة مرور الدخول إلى خادم البريد: @FILE أو - (الدخل القياسي). تُحفظ في مخزن الأسرار ولا تُعرض أبدًا</translation>
    </message>
    <message>
        <source>Say what changes: --name, --ssid, --no-ssid or --access.</source>
        <translation>قل ما الذي يتغير: --name أو --ssid أو --no-ssid أو --access.</translation>
    </message>
    <message>
        <source>Change a location&apos;s name or networks, or how its guests get online.</source>
        <translation>تغيير اسم موقع أو شبكاته، أو كيف يتصل ضيوفه.</translation>
    </message>
    <message numerus="yes">
        <source>Writing: %n message(s)</source>
        <translation>
            <numerusform>لا رسائل تُكتب</numerusform>
            <numerusform>تُكتب: رسالة واحدة</numerusform>
            <numerusform>تُكتب: رسالتان</numerusform>
            <numerusform>تُكتب: %n رسائل</numerusform>
            <numerusform>تُكتب: %n رسالة</numerusform>
            <numerusform>تُكتب: %n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing: %1 of %2 messages</source>
        <translation>كُتب: %1 من %2 من الرسائل</translation>
    </message>
    <message numerus="yes">
        <source>Removing: %n message(s)</source>
        <translation>
            <numerusform>لا رسائل تُزال</numerusform>
            <numerusform>تُزال: رسالة واحدة</numerusform>
            <numerusform>تُزال: رسالتان</numerusform>
            <numerusform>تُزال: %n رسائل</numerusform>
            <numerusform>تُزال: %n رسالة</numerusform>
            <numerusform>تُزال: %n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail server took the mail for %1.</source>
        <translation>أخذ خادم البريد الرسالة الموجهة إلى %1.</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>قال: %1</translation>
    </message>
    <message>
        <source>No mail waits.</source>
        <translation>لا بريد ينتظر.</translation>
    </message>
    <message>
        <source>Send a test mail, and say what the mail server said.</source>
        <translation>إرسال بريد تجريبي، وقول ما قاله خادم البريد.</translation>
    </message>
    <message>
        <source>Whom to; otherwise the setting mail-recipients. May be repeated.</source>
        <translation>إلى من؛ وإلا فالإعداد mail-recipients. يجوز التكرار.</translation>
    </message>
    <message>
        <source>Mails that could not be sent yet, and why.</source>
        <translation>البريد الذي تعذّر إرساله حتى الآن، والسبب.</translation>
    </message>
    <message>
        <source>This page asks for no code: the number is good.</source>
        <translation>هذه الصفحة لا تطلب رمزًا: الرقم سليم.</translation>
    </message>
    <message>
        <source>Splash page whose text, digits and countries count.</source>
        <translation>صفحة الترحيب التي يُعتمد نصها وعدد أرقامها وبلدانها.</translation>
    </message>
    <message>
        <source>This is only its path: set public-url to the address under which the provider reaches “otpost-cli serve”.</source>
        <translation>هذا مساره فقط: اضبط public-url على العنوان الذي يصل به المزوّد إلى «otpost-cli serve».</translation>
    </message>
    <message>
        <source>deleted gateway %1</source>
        <translation>البوابة المحذوفة %1</translation>
    </message>
    <message>
        <source>No codes were sent in that time.</source>
        <translation>لم تُرسل رموز في تلك المدة.</translation>
    </message>
    <message>
        <source>Show where the provider of a gateway sends its delivery reports. Keep it to yourselves.</source>
        <translation>عرض الجهة التي يرسل إليها مزوّد بوابة تقارير التسليم. احتفظ بها لنفسك.</translation>
    </message>
    <message>
        <source>Show how many of the codes that were sent were typed in: by gateway, country and hour.</source>
        <translation>عرض كم من الرموز المرسلة كُتب: حسب البوابة والبلد والساعة.</translation>
    </message>
    <message>
        <source>From that time on; the last 24 hours unless told otherwise.</source>
        <translation>من ذلك الوقت فصاعدًا؛ آخر 24 ساعة ما لم يُقل غيره.</translation>
    </message>
    <message>
        <source>Until before that time.</source>
        <translation>حتى ما قبل ذلك الوقت.</translation>
    </message>
    <message>
        <source>What is told apart: gateway, country, hour, with commas between.</source>
        <translation>ما يُفرَّق بينه: gateway وcountry وhour، وبينها فواصل.</translation>
    </message>
    <message>
        <source>Sending is paused. The message waits, and is sent once it is resumed: otpost-cli settings set sending-paused off</source>
        <translation>الإرسال متوقف مؤقتًا. تنتظر الرسالة وتُرسل عند استئنافه: otpost-cli settings set sending-paused off</translation>
    </message>
    <message>
        <source>Where to listen: the setting serve-listen unless told otherwise; port 0: any.</source>
        <translation>أين يُستمع: الإعداد serve-listen ما لم يُقل غيره؛ المنفذ 0: أي منفذ.</translation>
    </message>
    <message>
        <source>Address under which guests and providers reach it, for delivery reports; the setting of that name unless told otherwise.</source>
        <translation>العنوان الذي يصل به الضيوف والمزوّدون إليها، لتقارير التسليم؛ الإعداد بهذا الاسم ما لم يُقل غيره.</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>Password of the mail server&apos;s login</source>
        <translation>كلمة مرور الدخول إلى خادم البريد</translation>
    </message>
    <message>
        <source>codes on</source>
        <translation>الرموز مفعّلة</translation>
    </message>
    <message>
        <source>codes off</source>
        <translation>الرموز موقفة</translation>
    </message>
    <message>
        <source>Say what changes: see “otpost-cli help splash edit”.</source>
        <translation>قل ما الذي يتغير: انظر «otpost-cli help splash edit».</translation>
    </message>
    <message>
        <source>No splash pages yet. Add the first with “otpost-cli splash add NAME”.</source>
        <translation>لا صفحات ترحيب بعد. أضف الأولى بالأمر «otpost-cli splash add NAME».</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 بايت</translation>
    </message>
    <message>
        <source>Add a splash page, which guests see on joining the Wi-Fi.</source>
        <translation>إضافة صفحة ترحيب يراها الضيوف عند الانضمام إلى Wi-Fi.</translation>
    </message>
    <message>
        <source>All splash pages in their order.</source>
        <translation>كل صفحات الترحيب بترتيبها.</translation>
    </message>
    <message>
        <source>A splash page with all its fields.</source>
        <translation>صفحة ترحيب واحدة بكل حقولها.</translation>
    </message>
    <message>
        <source>Change a splash page.</source>
        <translation>تغيير صفحة ترحيب.</translation>
    </message>
    <message>
        <source>Delete a splash page.</source>
        <translation>حذف صفحة ترحيب.</translation>
    </message>
    <message>
        <source>How guests get online: none, redirect, mikrotik or opennds.</source>
        <translation>كيف يتصل الضيوف: none أو redirect أو mikrotik أو opennds.</translation>
    </message>
    <message>
        <source>Where guests are sent: the portal, MikroTik&apos;s login page, or openNDS&apos; gateway.</source>
        <translation>إلى أين يُرسل الضيوف: البوابة، أو صفحة دخول MikroTik، أو بوابة openNDS.</translation>
    </message>
    <message>
        <source>User of the MikroTik hotspot.</source>
        <translation>مستخدم نقطة اتصال MikroTik.</translation>
    </message>
    <message>
        <source>The hotspot user&apos;s password, or the faskey of openNDS: @FILE, - or a value.</source>
        <translation>كلمة مرور مستخدم نقطة الاتصال، أو faskey الخاص بـ openNDS: ‏@FILE أو - أو قيمة.</translation>
    </message>
    <message>
        <source>Where guests go once they are online. Empty: the page they asked for.</source>
        <translation>إلى أين يذهب الضيوف متى اتصلوا. فارغ: الصفحة التي طلبوها.</translation>
    </message>
    <message>
        <source>Written to %1: %2.</source>
        <translation>كُتب إلى %1: %2.</translation>
    </message>
    <message>
        <source>As the file says already: %1.</source>
        <translation>كما يقول الملف بالفعل: %1.</translation>
    </message>
    <message>
        <source>Write gateways, locations, splash pages and settings to a file.</source>
        <translation>كتابة البوابات والمواقع وصفحات الترحيب والإعدادات إلى ملف.</translation>
    </message>
    <message>
        <source>Remove gateways, locations and splash pages that are not in the file, and take over its order.</source>
        <translation>إزالة البوابات والمواقع وصفحات الترحيب التي ليست في الملف، وأخذ ترتيبه.</translation>
    </message>
</context>
<context>
    <name>otpost::doctor::Words</name>
    <message>
        <source>Other users of this machine may look into %1, which holds recipients and texts.</source>
        <translation>يستطيع مستخدمون آخرون لهذا الجهاز النظر في %1، وفيه مستلمون ونصوص.</translation>
    </message>
    <message>
        <source>Keep it to yourself: chmod 700 &apos;%1&apos;</source>
        <translation>اجعله لك وحدك: chmod 700 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>%1, %2 free.</source>
        <translation>%1، الحر %2.</translation>
    </message>
    <message>
        <source>%1, file system %2, %3 free.</source>
        <translation>%1، نظام الملفات %2، الحر %3.</translation>
    </message>
    <message>
        <source>Make room: without it nothing can be logged or sent.</source>
        <translation>أفسح مكانًا: بدونه لا يمكن تسجيل شيء ولا إرساله.</translation>
    </message>
    <message>
        <source>Make room before it runs out.</source>
        <translation>أفسح مكانًا قبل أن ينفد.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>%1, sound. Schema %2, SQLite %3, journal %4, %5 messages.</source>
        <translation>%1، سليمة. المخطط %2، SQLite %3، اليومية %4، %5 رسالة.</translation>
    </message>
    <message>
        <source>The journal should be a write-ahead log (wal), so that window and command line can work at the same time. Close all of OTPost and start it again.</source>
        <translation>ينبغي أن تكون اليومية سجل كتابة مسبقة (wal)، حتى تعمل النافذة وسطر الأوامر معًا. أغلق كل OTPost وشغّله من جديد.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>The newest message in the log is of a time to come: %1.</source>
        <translation>أحدث رسالة في السجل من وقت آتٍ: %1.</translation>
    </message>
    <message>
        <source>The clock was set back since, or was wrong then. Let the system set it by the network (NTP).</source>
        <translation>أُرجعت الساعة منذ ذلك الحين، أو كانت خاطئة حينها. دع النظام يضبطها عبر الشبكة (NTP).</translation>
    </message>
    <message>
        <source>Gateway %1, %2</source>
        <translation>البوابة %1، %2</translation>
    </message>
    <message>
        <source>Fields and secrets are in order.</source>
        <translation>الحقول والأسرار سليمة.</translation>
    </message>
    <message>
        <source>Mend it in the window or with “otpost-cli gateway edit %1 …”.</source>
        <translation>أصلحها في النافذة أو بالأمر «otpost-cli gateway edit %1 …».</translation>
    </message>
    <message>
        <source>Fields are in order. Its secrets were not looked at.</source>
        <translation>الحقول سليمة. لم يُنظر في أسرارها.</translation>
    </message>
    <message>
        <source>It is disabled.</source>
        <translation>إنها معطّلة.</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>البوابات</translation>
    </message>
    <message>
        <source>There are none yet, so nothing can be sent.</source>
        <translation>لا توجد بوابات بعد، فلا يمكن إرسال شيء.</translation>
    </message>
    <message>
        <source>Add one in the window or with “otpost-cli gateway add”.</source>
        <translation>أضف واحدة في النافذة أو بالأمر «otpost-cli gateway add».</translation>
    </message>
    <message>
        <source>None is enabled, so nothing can be sent.</source>
        <translation>لا توجد بوابة مفعّلة، فلا يمكن إرسال شيء.</translation>
    </message>
    <message>
        <source>Enable one in the window or with “otpost-cli gateway enable ID”.</source>
        <translation>فعّل واحدة في النافذة أو بالأمر «otpost-cli gateway enable ID».</translation>
    </message>
    <message>
        <source>it gave back another value than it was given</source>
        <translation>أعاد قيمة غير التي أُعطيت له</translation>
    </message>
    <message>
        <source>Secret store</source>
        <translation>مخزن الأسرار</translation>
    </message>
    <message>
        <source>Secrets are kept in %1.</source>
        <translation>تُحفظ الأسرار في %1.</translation>
    </message>
    <message>
        <source>Writing, reading and deleting work.</source>
        <translation>الكتابة والقراءة والحذف تعمل.</translation>
    </message>
    <message>
        <source>Secrets are kept in %1. Writing, reading and deleting work.</source>
        <translation>تُحفظ الأسرار في %1. الكتابة والقراءة والحذف تعمل.</translation>
    </message>
    <message>
        <source>Secrets were moved away from %1, and it may still hold copies.</source>
        <translation>نُقلت الأسرار من %1، وقد تكون فيه نسخ بعد.</translation>
    </message>
    <message>
        <source>Run the same “otpost-cli secrets move” again: it removes them.</source>
        <translation>شغّل «otpost-cli secrets move» نفسه مرة أخرى: يزيلها.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>No TLS library was found, so that no https gateway can be reached. OTPost was built for %1.</source>
        <translation>لم توجد مكتبة TLS، فلا يمكن الوصول إلى أي بوابة https. بُني OTPost لـ %1.</translation>
    </message>
    <message>
        <source>Install OpenSSL 3 (Debian: libssl3) and start again.</source>
        <translation>ثبّت OpenSSL 3 (دبيان: libssl3) وابدأ من جديد.</translation>
    </message>
    <message>
        <source>%1, %2 certificate authorities of the system.</source>
        <translation>%1، عدد سلطات الشهادات في النظام %2.</translation>
    </message>
    <message>
        <source>Install the authorities that https servers are checked against (Debian: ca-certificates).</source>
        <translation>ثبّت السلطات التي تُفحص بها خوادم https (دبيان: ca-certificates).</translation>
    </message>
    <message>
        <source>%1, time zone %2.</source>
        <translation>%1، المنطقة الزمنية %2.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Let the system set its clock by the network (NTP): with a wrong one certificates look expired and codes end too early or too late.</source>
        <translation>دع النظام يضبط ساعته عبر الشبكة (NTP): بساعة خاطئة تبدو الشهادات منتهية وتنتهي الرموز مبكرًا أو متأخرًا.</translation>
    </message>
    <message>
        <source>This system has no clock that only goes forward, so that time limits may end early when somebody sets the clock.</source>
        <translation>ليس لهذا النظام ساعة لا تسير إلا إلى الأمام، فقد تنتهي الحدود الزمنية مبكرًا إذا ضبط أحد الساعة.</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Not set up. Nothing asks for it.</source>
        <translation>لم يُضبط. لا شيء يطلبه.</translation>
    </message>
    <message>
        <source>an old TLS</source>
        <translation>TLS قديم</translation>
    </message>
    <message>
        <source>Reached by %1. The certificate ends on %2.</source>
        <translation>أمكن الوصول عبر %1. تنتهي الشهادة في %2.</translation>
    </message>
    <message>
        <source>It has ended. Ask whoever runs the server to renew it.</source>
        <translation>لقد انتهت. اطلب ممن يدير الخادم تجديدها.</translation>
    </message>
    <message>
        <source>It ends soon. Ask whoever runs the server to renew it.</source>
        <translation>تنتهي قريبًا. اطلب ممن يدير الخادم تجديدها.</translation>
    </message>
    <message>
        <source>Reached, without encryption.</source>
        <translation>أمكن الوصول، بلا تعمية.</translation>
    </message>
    <message>
        <source>it was ended by the system</source>
        <translation>أنهاه النظام</translation>
    </message>
    <message>
        <source>it ended with status %1</source>
        <translation>انتهى بالحالة %1</translation>
    </message>
    <message>
        <source>Lua scripts</source>
        <translation>نصوص Lua البرمجية</translation>
    </message>
    <message>
        <source>The program that runs scripts starts and locks itself in.</source>
        <translation>البرنامج الذي ينفّذ النصوص البرمجية يبدأ ويغلق على نفسه.</translation>
    </message>
    <message>
        <source>Only gateways with a Lua script need it.</source>
        <translation>لا تحتاجه إلا البوابات التي لها نص Lua.</translation>
    </message>
    <message>
        <source>Not set up, and a gateway wants its alerts mailed.</source>
        <translation>لم يُضبط، وتريد بوابة إرسال تنبيهاتها بالبريد.</translation>
    </message>
    <message>
        <source>Enter the mail server: “otpost-cli settings set mail-server smtp.example.com”.</source>
        <translation>أدخل خادم البريد: «otpost-cli settings set mail-server smtp.example.com».</translation>
    </message>
    <message>
        <source>By %1, port %2, %3.</source>
        <translation>عبر %1، المنفذ %2، %3.</translation>
    </message>
    <message>
        <source>Give it again: “otpost-cli settings set mail-password -”.</source>
        <translation>أعطها مرة أخرى: «otpost-cli settings set mail-password -».</translation>
    </message>
    <message>
        <source>Reached, and the login works.</source>
        <translation>أمكن الوصول، والدخول يعمل.</translation>
    </message>
    <message>
        <source>Nobody is mailed about %1.</source>
        <translation>لا يُراسَل أحد بشأن %1.</translation>
    </message>
    <message>
        <source>Enter who is told: “otpost-cli settings set mail-recipients me@example.com”.</source>
        <translation>أدخل من يُبلَّغ: «otpost-cli settings set mail-recipients me@example.com».</translation>
    </message>
</context>
<context>
    <name>otpost::ui::AboutDialog</name>
    <message>
        <source>About OTPost</source>
        <translation>حول OTPost</translation>
    </message>
    <message>
        <source>One-time codes and other texts for guest Wi-Fi, by the SMS gateways that you choose.</source>
        <translation>رموز المرة الواحدة ورسائل أخرى لشبكات Wi-Fi للضيوف، عبر بوابات الرسائل القصيرة التي تختارها.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. The licences of its parts come with it.</source>
        <translation>برنامج حر بموجب رخصة غنو العمومية العامة، الإصدار 3 أو أحدث. وتأتي معه رخص أجزائه.</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>نسخ للدعم</translation>
    </message>
    <message>
        <source>Versions and system as text. No secret, no number and no message is in it.</source>
        <translation>الإصدارات والنظام كنص. لا سر فيه ولا رقم ولا رسالة.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>otpost::ui::AccessFields</name>
    <message>
        <source>Way online</source>
        <translation>طريقة الاتصال</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>User of the hotspot</source>
        <translation>مستخدم نقطة الاتصال</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Landing page</source>
        <translation>صفحة الوصول</translation>
    </message>
    <message>
        <source>Where guests go once they are online. Empty: to the page that they asked for.</source>
        <translation>إلى أين يذهب الضيوف متى اتصلوا. فارغ: إلى الصفحة التي طلبوها.</translation>
    </message>
    <message>
        <source>Something else lets guests online, or they are online already.</source>
        <translation>شيء آخر يصل الضيوف بالإنترنت، أو هم متصلون بالفعل.</translation>
    </message>
    <message>
        <source>The guest is sent to your portal with a signed, short-lived grant.</source>
        <translation>يُرسل الضيف إلى بوابتك بإذن موقّع قصير المدة.</translation>
    </message>
    <message>
        <source>Address of the portal</source>
        <translation>عنوان البوابة</translation>
    </message>
    <message>
        <source>It gets the grant as grant=… behind this address.</source>
        <translation>تحصل على الإذن على شكل grant=… بعد هذا العنوان.</translation>
    </message>
    <message>
        <source>The guest is logged in at the hotspot&apos;s own login page, by PAP or CHAP.</source>
        <translation>يُسجَّل دخول الضيف في صفحة دخول نقطة الاتصال نفسها، بـ PAP أو CHAP.</translation>
    </message>
    <message>
        <source>Address of the login page</source>
        <translation>عنوان صفحة الدخول</translation>
    </message>
    <message>
        <source>Password of the hotspot</source>
        <translation>كلمة مرور نقطة الاتصال</translation>
    </message>
    <message>
        <source>Of the user above, as it stands in the hotspot.</source>
        <translation>كلمة مرور المستخدم أعلاه، كما هي في نقطة الاتصال.</translation>
    </message>
    <message>
        <source>Forward authentication (FAS) at level 1.</source>
        <translation>المصادقة المحوّلة (FAS) بالمستوى 1.</translation>
    </message>
    <message>
        <source>Address of its gateway</source>
        <translation>عنوان بوابته</translation>
    </message>
    <message>
        <source>Empty: the one that openNDS names, if that is a private address.</source>
        <translation>فارغ: العنوان الذي يسمّيه openNDS إن كان عنوانًا خاصًا.</translation>
    </message>
    <message>
        <source>faskey</source>
        <translation>faskey</translation>
    </message>
    <message>
        <source>As it stands in the configuration of openNDS.</source>
        <translation>كما هو في إعدادات openNDS.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::AddGatewayPage</name>
    <message>
        <source>Add a gateway</source>
        <translation>إضافة بوابة</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>البوابات</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>كيف تبدأ</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>curl example</source>
        <translation>مثال curl</translation>
    </message>
    <message>
        <source>Open a preset file…</source>
        <translation>فتح ملف إعداد مسبق…</translation>
    </message>
    <message>
        <source>Fill in by hand</source>
        <translation>الملء يدويًا</translation>
    </message>
    <message>
        <source>Preset from a file</source>
        <translation>إعداد مسبق من ملف</translation>
    </message>
    <message>
        <source>Open a preset file</source>
        <translation>فتح ملف إعداد مسبق</translation>
    </message>
    <message>
        <source>Share the preset</source>
        <translation>مشاركة الإعداد المسبق</translation>
    </message>
    <message>
        <source>Delete a preset</source>
        <translation>حذف إعداد مسبق</translation>
    </message>
    <message>
        <source>Delete the preset “%1”?</source>
        <translation>حذف الإعداد المسبق «%1»؟</translation>
    </message>
    <message>
        <source>Gateways that were made of it stay as they are.</source>
        <translation>البوابات التي صُنعت منه تبقى كما هي.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>otpost::ui::AlertAction</name>
    <message>
        <source>Open gateway</source>
        <translation>فتح البوابة</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>اختبار الآن</translation>
    </message>
    <message>
        <source>Open gateways</source>
        <translation>فتح البوابات</translation>
    </message>
    <message>
        <source>Open locations</source>
        <translation>فتح المواقع</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>Open SMS log</source>
        <translation>فتح سجل الرسائل القصيرة</translation>
    </message>
    <message>
        <source>Open splash pages</source>
        <translation>فتح صفحات الترحيب</translation>
    </message>
    <message>
        <source>Open mail settings</source>
        <translation>فتح إعدادات البريد</translation>
    </message>
</context>
<context>
    <name>otpost::ui::ArrivalBar</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>لم تصل</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصلت</translation>
    </message>
    <message>
        <source>Arrived after %1</source>
        <translation>وصلت بعد %1</translation>
    </message>
    <message>
        <source>Last test: did not arrive, %1</source>
        <translation>آخر اختبار: لم تصل، %1</translation>
    </message>
    <message>
        <source>Last test: arrived, %1</source>
        <translation>آخر اختبار: وصلت، %1</translation>
    </message>
    <message>
        <source>Last test: arrived after %1, %2</source>
        <translation>آخر اختبار: وصلت بعد %1، %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Yes, it arrived</source>
        <translation>نعم، وصلت</translation>
    </message>
    <message>
        <source>No, it did not arrive</source>
        <translation>لا، لم تصل</translation>
    </message>
    <message>
        <source>Change whether it arrived</source>
        <translation>تغيير ما إذا كانت قد وصلت</translation>
    </message>
    <message>
        <source>Did it arrive?</source>
        <translation>هل وصلت؟</translation>
    </message>
</context>
<context>
    <name>otpost::ui::AttemptTimeline</name>
    <message>
        <source>A gateway that is not stored</source>
        <translation>بوابة غير محفوظة</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>The first, second … attempt of a message and its gateway: &quot;2. Twilio&quot;</extracomment>
        <translation>%1. ‏%2</translation>
    </message>
    <message>
        <source>Status %1.</source>
        <translation>الحالة %1.</translation>
    </message>
    <message>
        <source>The provider calls it %1.</source>
        <translation>يسمّيها المزوّد %1.</translation>
    </message>
    <message>
        <source>Next gateway.</source>
        <translation>البوابة التالية.</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>الاتصال %1</translation>
    </message>
    <message>
        <source>Wait %1</source>
        <translation>الانتظار %1</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>القراءة %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الرد</translation>
    </message>
</context>
<context>
    <name>otpost::ui::AttemptTiming</name>
    <message>
        <source>Connect</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>أين ذهب الوقت</translation>
    </message>
</context>
<context>
    <name>otpost::ui::AttemptView</name>
    <message>
        <source>1 byte</source>
        <translation>بايت واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>لا بايتات</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>%n بايتات</numerusform>
            <numerusform>%n بايتًا</numerusform>
            <numerusform>%n بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>الذهاب إلى الحقل</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>The body is not kept, as it may repeat the code.</source>
        <translation>لا يُحفظ المحتوى لأنه قد يكرر الرمز.</translation>
    </message>
    <message>
        <source>The body is empty.</source>
        <translation>المحتوى فارغ.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::BasicLoginDialog</name>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Use this login</source>
        <translation>استخدام بيانات الدخول هذه</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>المستخدم وكلمة المرور</translation>
    </message>
    <message>
        <source>For providers that ask for “Basic” authentication. Both become the value of the header Authorization, which is kept in the keychain.</source>
        <translation>للمزوّدين الذين يطلبون مصادقة «Basic». يصبح كلاهما قيمة الترويسة Authorization، وتُحفظ في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>A user name cannot contain a colon here.</source>
        <translation>لا يمكن أن يحوي اسم المستخدم هنا نقطتين.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::Chip</name>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>otpost::ui::ChipField</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>“%1” is not one of those that can be chosen.</source>
        <translation>«%1» ليس مما يمكن اختياره.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::ChoiceChip</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter of the log: its name and how many values are chosen, such as &quot;Status: 3&quot;</extracomment>
        <translation>%1: ‏%2</translation>
    </message>
</context>
<context>
    <name>otpost::ui::CodeChips</name>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>All placeholders</source>
        <translation>كل العناصر النائبة</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>إدراج %1</translation>
    </message>
</context>
<context>
    <name>otpost::ui::CodeEditor</name>
    <message>
        <source>Line numbers</source>
        <translation>أرقام الأسطر</translation>
    </message>
</context>
<context>
    <name>otpost::ui::CodeTextField</name>
    <message numerus="yes">
        <source>%1, %2 of %3 characters, %n segments</source>
        <comment>GSM-7, 51 of 160 characters, 1 segment</comment>
        <translation>
            <numerusform>%1، %2 من %3 محرفًا، بلا مقاطع</numerusform>
            <numerusform>%1، %2 من %3 محرفًا، مقطع واحد</numerusform>
            <numerusform>%1، %2 من %3 محرفًا، مقطعان</numerusform>
            <numerusform>%1، %2 من %3 محرفًا، %n مقاطع</numerusform>
            <numerusform>%1، %2 من %3 محرفًا، %n مقطعًا</numerusform>
            <numerusform>%1، %2 من %3 محرفًا، %n مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>إدراج %1</translation>
    </message>
</context>
<context>
    <name>otpost::ui::ConfigExportDialog</name>
    <message>
        <source>Short: whoever gets the file can try very many. Four or five words in a row are better.</source>
        <translation>قصيرة: من يحصل على الملف يستطيع تجربة الكثير جدًا. أربع كلمات أو خمس متتالية أفضل.</translation>
    </message>
    <message>
        <source>Too much the same: it is easy to guess.</source>
        <translation>متشابهة أكثر من اللازم: يسهل تخمينها.</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <translation>تصدير الإعدادات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Secrets too, sealed by a passphrase</source>
        <translation>والأسرار أيضًا، مختومة بعبارة مرور</translation>
    </message>
    <message>
        <source>Off: keys and passwords are left out and have to be given again on another computer.</source>
        <translation>موقف: تُترك المفاتيح وكلمات المرور ويجب إعطاؤها من جديد على حاسوب آخر.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Without it nobody opens the secrets, nor can it be found again. Keep it apart from the file.</source>
        <translation>بدونها لا يفتح أحد الأسرار، ولا يمكن استرجاعها. احفظها بعيدًا عن الملف.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>يُكتب الملف…</translation>
    </message>
    <message>
        <source>Sealing the secrets takes a second.</source>
        <translation>ختم الأسرار يستغرق ثانية.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>There are no secrets.</source>
        <translation>لا توجد أسرار.</translation>
    </message>
    <message>
        <source>This is another one.</source>
        <translation>هذه عبارة أخرى.</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>استبدال %1؟</translation>
    </message>
    <message>
        <source>There is a file of this name, and what is in it would be lost.</source>
        <translation>يوجد ملف بهذا الاسم، وسيضيع ما فيه.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) are in it, sealed.</source>
        <translation>
            <numerusform>لا أسرار فيه.</numerusform>
            <numerusform>فيه سر واحد مختوم.</numerusform>
            <numerusform>فيه سرّان مختومان.</numerusform>
            <numerusform>فيه %n أسرار مختومة.</numerusform>
            <numerusform>فيه %n سرًا مختومًا.</numerusform>
            <numerusform>فيه %n سر مختوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>No secrets are in it.</source>
        <translation>لا أسرار فيه.</translation>
    </message>
    <message>
        <source>Gateways, locations, splash pages and settings.</source>
        <translation>البوابات والمواقع وصفحات الترحيب والإعدادات.</translation>
    </message>
    <message>
        <source>The file holds the settings and: %1. The log is not in it.</source>
        <translation>في الملف الإعدادات و: %1. السجل ليس فيه.</translation>
    </message>
    <message>
        <source>Written to %1: %2.</source>
        <translation>كُتب إلى %1: %2.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::ConfigImportDialog</name>
    <message numerus="yes">
        <source>…and %n more.</source>
        <translation>
            <numerusform>…ولا شيء آخر.</numerusform>
            <numerusform>…وواحد آخر.</numerusform>
            <numerusform>…واثنان آخران.</numerusform>
            <numerusform>…و%n أخرى.</numerusform>
            <numerusform>…و%n أخرى.</numerusform>
            <numerusform>…و%n أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a configuration</source>
        <translation>استيراد الإعدادات</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Opening sealed secrets takes a second.</source>
        <translation>فتح الأسرار المختومة يستغرق ثانية.</translation>
    </message>
    <message>
        <source>Choose a file that OTPost has exported, or drop it here. You see what would change before anything does.</source>
        <translation>اختر ملفًا صدّره OTPost، أو أفلته هنا. ترى ما سيتغير قبل أن يتغير شيء.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>The file holds secrets. They open with the passphrase that was given when it was exported.</source>
        <translation>في الملف أسرار. تُفتح بعبارة المرور التي أُعطيت عند تصديره.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Leave the secrets out</source>
        <translation>ترك الأسرار</translation>
    </message>
    <message>
        <source>Merge: what the file does not mention stays</source>
        <translation>دمج: ما لا يذكره الملف يبقى</translation>
    </message>
    <message>
        <source>Make these changes</source>
        <translation>إجراء هذه التغييرات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Everything is as the file says already.</source>
        <translation>كل شيء كما يقول الملف بالفعل.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييرًا</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made.</source>
        <translation>
            <numerusform>لم يُجرَ أي تغيير.</numerusform>
            <numerusform>أُجري تغيير واحد.</numerusform>
            <numerusform>أُجري تغييران.</numerusform>
            <numerusform>أُجريت %n تغييرات.</numerusform>
            <numerusform>أُجري %n تغييرًا.</numerusform>
            <numerusform>أُجري %n تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>These gateways need their secrets and are disabled until then: %1</source>
        <translation>تحتاج هذه البوابات إلى أسرارها وهي معطّلة حتى ذلك الحين: %1</translation>
    </message>
    <message>
        <source>Without the secrets, gateways and locations that are here keep theirs, and new ones need them.</source>
        <translation>بدون الأسرار تحتفظ البوابات والمواقع الموجودة هنا بأسرارها، وتحتاج الجديدة إليها.</translation>
    </message>
    <message>
        <source>Replace: gateways, locations and splash pages that are not in the file are removed</source>
        <translation>استبدال: تُزال البوابات والمواقع وصفحات الترحيب التي ليست في الملف</translation>
    </message>
    <message>
        <source>As the file says already: %1.</source>
        <translation>كما يقول الملف بالفعل: %1.</translation>
    </message>
    <message>
        <source>These locations need their keys, and let no guests online until then: %1</source>
        <translation>تحتاج هذه المواقع إلى مفاتيحها ولا تصل نزلاءها بالإنترنت حتى ذلك الحين: %1</translation>
    </message>
</context>
<context>
    <name>otpost::ui::ConfigPlanView</name>
    <message>
        <source>What will change</source>
        <translation>ما الذي سيتغير</translation>
    </message>
</context>
<context>
    <name>otpost::ui::Confirm</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>otpost::ui::ConnectionView</name>
    <message>
        <source>not valid before %1</source>
        <translation>غير صالحة قبل %1</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>انتهت في %1</translation>
    </message>
    <message numerus="yes">
        <source>until %1, %n day(s) left</source>
        <translation>
            <numerusform>حتى %1، لم يبق يوم</numerusform>
            <numerusform>حتى %1، بقي يوم واحد</numerusform>
            <numerusform>حتى %1، بقي يومان</numerusform>
            <numerusform>حتى %1، بقيت %n أيام</numerusform>
            <numerusform>حتى %1، بقي %n يومًا</numerusform>
            <numerusform>حتى %1، بقي %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>by a proxy</source>
        <translation>عبر وكيل</translation>
    </message>
    <message>
        <source>no certificate</source>
        <translation>بلا شهادة</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>غير معمّى</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>انتهت شهادة %1 في %2.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 expires in %n day(s), on %2. Who runs the server has to renew it.</source>
        <translation>
            <numerusform>تنتهي شهادة %1 اليوم، في %2. على من يدير الخادم تجديدها.</numerusform>
            <numerusform>تنتهي شهادة %1 بعد يوم واحد، في %2. على من يدير الخادم تجديدها.</numerusform>
            <numerusform>تنتهي شهادة %1 بعد يومين، في %2. على من يدير الخادم تجديدها.</numerusform>
            <numerusform>تنتهي شهادة %1 بعد %n أيام، في %2. على من يدير الخادم تجديدها.</numerusform>
            <numerusform>تنتهي شهادة %1 بعد %n يومًا، في %2. على من يدير الخادم تجديدها.</numerusform>
            <numerusform>تنتهي شهادة %1 بعد %n يوم، في %2. على من يدير الخادم تجديدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>signed by itself</source>
        <translation>موقّعة ذاتيًا</translation>
    </message>
    <message>
        <source>issued by %1</source>
        <translation>أصدرها %1</translation>
    </message>
    <message>
        <source>The system’s proxy, %1, stands between. From here only the way to the proxy could be measured, so nothing was.</source>
        <translation>وكيل النظام، %1، في الوسط. من هنا لا يمكن قياس إلا الطريق إلى الوكيل، فلم يُقس شيء.</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>البحث عن الاسم</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>إقامة الاتصال</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التعمية</translation>
    </message>
    <message>
        <source>Measured on a connection of its own, beside the test. Nothing was sent by it.</source>
        <translation>قيس على اتصال خاص بجانب الاختبار. لم يُرسل شيء عبره.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::CountryList</name>
    <message>
        <source>Search country or code</source>
        <translation>البحث عن بلد أو رمز</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
</context>
<context>
    <name>otpost::ui::CurlFacts</name>
    <message>
        <source>Number and text are put in by OTPost: this is Twilio.</source>
        <translation>الرقم والنص يضعهما OTPost: هذا Twilio.</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Keys, for the keychain</source>
        <translation>المفاتيح، لحلقة المفاتيح</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>الحمولة</translation>
    </message>
</context>
<context>
    <name>otpost::ui::CurlPane</name>
    <message>
        <source>curl example</source>
        <translation>مثال curl</translation>
    </message>
    <message>
        <source>From the provider&apos;s documentation, as it is for a terminal, cmd or PowerShell. It is read, never run.</source>
        <translation>من وثائق المزوّد، كما هو لطرفية أو cmd أو PowerShell. يُقرأ ولا يُنفَّذ أبدًا.</translation>
    </message>
    <message>
        <source>Paste it, and the form fills itself</source>
        <translation>ألصقه، والنموذج يملأ نفسه</translation>
    </message>
    <message>
        <source>Here you see what was recognised. Keys in the example go to the keychain and are not shown again.</source>
        <translation>هنا ترى ما عُرف. تذهب المفاتيح التي في المثال إلى حلقة المفاتيح ولا تُعرض مرة أخرى.</translation>
    </message>
    <message>
        <source>Name of the gateway</source>
        <translation>اسم البوابة</translation>
    </message>
    <message>
        <source>Next you can test it. Nothing is saved yet.</source>
        <translation>بعد ذلك يمكنك اختبارها. لم يُحفظ شيء بعد.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>otpost::ui::CurlQuestions</name>
    <message>
        <source>The recipient&apos;s number stands in</source>
        <translation>رقم المستلم موجود في</translation>
    </message>
    <message>
        <source>The text stands in</source>
        <translation>النص موجود في</translation>
    </message>
    <message>
        <source>The sender stands in</source>
        <translation>المرسل موجود في</translation>
    </message>
    <message>
        <source>The example has no value for it: %1</source>
        <translation>ليس في المثال قيمة له: %1</translation>
    </message>
    <message>
        <source>A guess. Check it.</source>
        <translation>تخمين. تحقق منه.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>It is not in the example</source>
        <translation>ليس في المثال</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا مطلوب.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::DashboardPage</name>
    <message>
        <source>Read again</source>
        <translation>القراءة من جديد</translation>
    </message>
    <message>
        <source>The steps are hidden</source>
        <translation>أُخفيت الخطوات</translation>
    </message>
    <message>
        <source>Welcome to OTPost</source>
        <translation>مرحبًا بك في OTPost</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>حُدّث %1</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>لوحة المتابعة</translation>
    </message>
    <message>
        <source>The warning is put aside</source>
        <translation>وُضع التحذير جانبًا</translation>
    </message>
    <message>
        <source>It sends one-time codes and other SMS through your accounts at SMS providers. Begin with one of them: here it is called a gateway.</source>
        <translation>يرسل رموز المرة الواحدة ورسائل قصيرة أخرى عبر حساباتك لدى مزوّدي الرسائل القصيرة. ابدأ بأحدها: يُسمى هنا بوابة.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::DateRangeDialog</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>اختيار مدة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To, inclusive</source>
        <translation>إلى، ضمنًا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Times are those of this computer: %1.</source>
        <translation>الأوقات هي أوقات هذا الحاسوب: %1.</translation>
    </message>
    <message>
        <source>The end is before the beginning. Choose a later end.</source>
        <translation>النهاية قبل البداية. اختر نهاية لاحقة.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::Desktop</name>
    <message>
        <source>Close the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Keep OTPost running in the notification area?</source>
        <translation>إبقاء OTPost يعمل في منطقة الإشعارات؟</translation>
    </message>
    <message>
        <source>While it runs it sends what waits, watches balances and warns you. You are asked once; the answer can be changed in the settings.</source>
        <translation>ما دام يعمل فهو يرسل ما ينتظر ويراقب الأرصدة ويحذّرك. تُسأل مرة واحدة؛ ويمكن تغيير الجواب في الإعدادات.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>الاستمرار في العمل</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>otpost::ui::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>otpost::ui::ExchangeText</name>
    <message>
        <source>The body is not kept: it may repeat the code.</source>
        <translation>لا يُحفظ المحتوى: قد يكرر الرمز.</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>الحالة %1</translation>
    </message>
    <message>
        <source>%1, %2 bytes</source>
        <translation>%1، %2 بايت</translation>
    </message>
</context>
<context>
    <name>otpost::ui::ExportDialog</name>
    <message>
        <source>Export the log</source>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>The %1 messages that the filters show.</source>
        <translation>الرسائل التي تعرضها المرشّحات، وعددها %1.</translation>
    </message>
    <message>
        <source>All messages of the log: %1.</source>
        <translation>كل رسائل السجل: %1.</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV، لجداول البيانات</translation>
    </message>
    <message>
        <source>Mark the file as UTF-8 with a byte order mark: Excel needs it</source>
        <translation>تعليم الملف بأنه UTF-8 بعلامة ترتيب البايتات: يحتاجها Excel</translation>
    </message>
    <message>
        <source>JSON Lines, for programs: with every attempt</source>
        <translation>JSON Lines، للبرامج: مع كل محاولة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>مدى تقدّم التصدير</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 of %2 messages written</source>
        <translation>كُتب %1 من %2 من الرسائل</translation>
    </message>
    <message>
        <source>Stopped. No file was left behind.</source>
        <translation>توقف. لم يبق أي ملف.</translation>
    </message>
    <message>
        <source>%1 messages were saved to %2.</source>
        <translation>حُفظت %1 رسالة في %2.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::FieldRow</name>
    <message>
        <source>required</source>
        <translation>مطلوب</translation>
    </message>
</context>
<context>
    <name>otpost::ui::FileChoice</name>
    <message>
        <source>JSON files (*.json)</source>
        <translation>ملفات JSON ‏(*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>otpost::ui::FilterBar</name>
    <message>
        <source>Clear filters</source>
        <translation>إزالة المرشّحات</translation>
    </message>
    <message>
        <source>Number or text</source>
        <translation>رقم أو نص</translation>
    </message>
    <message>
        <source>Search the log by number or text</source>
        <translation>البحث في السجل برقم أو نص</translation>
    </message>
    <message>
        <source>Search the log by number or text (%1)</source>
        <translation>البحث في السجل برقم أو نص (%1)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>No gateway yet</source>
        <translation>لا بوابة بعد</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>No location yet</source>
        <translation>لا موقع بعد</translation>
    </message>
</context>
<context>
    <name>otpost::ui::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter of the log and what it asks for, read out: &quot;Status: Error&quot;</extracomment>
        <translation>%1: ‏%2</translation>
    </message>
    <message>
        <source>Press Delete to take this filter away</source>
        <extracomment>Read out after the name of a filter button</extracomment>
        <translation>اضغط Delete لإزالة هذا المرشّح</translation>
    </message>
</context>
<context>
    <name>otpost::ui::FrontDesk</name>
    <message>
        <source>Look up</source>
        <translation>استعلام</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>A guest is waiting for a code?</source>
        <translation>هل ينتظر ضيف رمزًا؟</translation>
    </message>
    <message>
        <source>Type the guest’s phone number to see what became of the last message to it.</source>
        <translation>اكتب رقم هاتف الضيف لترى ما صار إليه آخر رسالة إليه.</translation>
    </message>
    <message>
        <source>The guest’s phone number</source>
        <translation>رقم هاتف الضيف</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Type the number first.</source>
        <translation>اكتب الرقم أولًا.</translation>
    </message>
    <message>
        <source>Send by the next gateway</source>
        <extracomment>A button: sends the code again by this gateway</extracomment>
        <translation>الإرسال عبر البوابة التالية</translation>
    </message>
    <message>
        <source>Send by the next gateway, %1</source>
        <translation>الإرسال عبر البوابة التالية، %1</translation>
    </message>
</context>
<context>
    <name>otpost::ui::GatewayForm</name>
    <message>
        <source>With GET the payload becomes the query of the address, so it is always form data.</source>
        <translation>مع GET تصبح الحمولة استعلام العنوان، فهي دائمًا بيانات نموذج.</translation>
    </message>
    <message>
        <source>Help on %1</source>
        <comment>name of a field</comment>
        <translation>مساعدة حول %1</translation>
    </message>
</context>
<context>
    <name>otpost::ui::GatewayFormPage</name>
    <message>
        <source>Gateways</source>
        <translation>البوابات</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <translation>حفظ (%1)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Preview or test</source>
        <translation>معاينة أو اختبار</translation>
    </message>
    <message>
        <source>Updates as you type</source>
        <translation>تتحدث أثناء الكتابة</translation>
    </message>
    <message>
        <source>Works before saving</source>
        <translation>يعمل قبل الحفظ</translation>
    </message>
    <message>
        <source>New gateway</source>
        <translation>بوابة جديدة</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم تُحفظ</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>لم تُحفظ. %1</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>تغييرات غير محفوظة</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>حفظ التغييرات على «%1»؟</translation>
    </message>
    <message>
        <source>Discard the changes to “%1”?</source>
        <translation>تجاهل التغييرات على «%1»؟</translation>
    </message>
    <message>
        <source>What you typed since the last save is lost otherwise.</source>
        <translation>وإلا يضيع ما كتبته منذ آخر حفظ.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>متابعة التحرير</translation>
    </message>
    <message>
        <source>Changed in the meantime</source>
        <translation>تغيّر في هذه الأثناء</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since you opened it.</source>
        <translation>غيّر برنامج آخر «%1» منذ أن فتحته.</translation>
    </message>
    <message>
        <source>Save what stands here, or look at how it is now? What you typed is lost then.</source>
        <translation>حفظ ما هو هنا، أم النظر إلى حالته الآن؟ عندها يضيع ما كتبته.</translation>
    </message>
    <message>
        <source>Show it as it is now</source>
        <translation>عرض حالته الآن</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>حفظ ما عندي</translation>
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
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Secrets unencrypted</source>
        <translation>الأسرار غير معمّاة</translation>
    </message>
    <message>
        <source>SSL not verified</source>
        <translation>لم يُتحقق من SSL</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>غير مستخدمة</translation>
    </message>
    <message>
        <source>Disabled under Default: it serves nowhere</source>
        <translation>معطّلة تحت «الافتراضي»: لا تخدم في أي مكان</translation>
    </message>
    <message>
        <source>Balance %1, asked %2</source>
        <comment>amount; time</comment>
        <translation>الرصيد %1، سُئل %2</translation>
    </message>
    <message>
        <source>Balance not known</source>
        <translation>الرصيد غير معروف</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Used here</source>
        <translation>مستخدمة هنا</translation>
    </message>
    <message>
        <source>Health, 24 h</source>
        <translation>الحالة، 24 س</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
</context>
<context>
    <name>otpost::ui::GatewayTable</name>
    <message>
        <source>Gateways in order of priority</source>
        <translation>البوابات حسب الأولوية</translation>
    </message>
    <message>
        <source>%1 enabled</source>
        <translation>%1 مفعّلة</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>تحرير %1</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>اختبار %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>تكرار %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>حذف %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>تحريك لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>تحريك لأسفل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>%1 used in %2</source>
        <comment>gateway; location</comment>
        <translation>%1 مستخدمة في %2</translation>
    </message>
    <message>
        <source>Use here</source>
        <translation>استخدام هنا</translation>
    </message>
    <message>
        <source>Do not use here</source>
        <translation>عدم الاستخدام هنا</translation>
    </message>
    <message>
        <source>Copy the address for delivery reports</source>
        <translation>نسخ عنوان تقارير التسليم</translation>
    </message>
</context>
<context>
    <name>otpost::ui::GatewayTile</name>
    <message>
        <source>Paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Not used today</source>
        <translation>لم تُستخدم اليوم</translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>تعذّرت القراءة: %1</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>لم يُقرأ بعد</translation>
    </message>
    <message>
        <source>Lasts less than a day</source>
        <translation>يكفي لأقل من يوم</translation>
    </message>
    <message numerus="yes">
        <source>Lasts about %Ln day(s)</source>
        <translation>
            <numerusform>يكفي لأقل من يوم</numerusform>
            <numerusform>يكفي ليوم تقريبًا</numerusform>
            <numerusform>يكفي ليومين تقريبًا</numerusform>
            <numerusform>يكفي %Ln أيام تقريبًا</numerusform>
            <numerusform>يكفي %Ln يومًا تقريبًا</numerusform>
            <numerusform>يكفي %Ln يوم تقريبًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Read at %1</source>
        <translation>قُرئ %1</translation>
    </message>
    <message>
        <source>Below the minimum</source>
        <translation>أقل من الحد الأدنى</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 مللي ثانية</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>The balance is not watched.</source>
        <translation>الرصيد غير مراقَب.</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>أُرسل اليوم</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>الوقت الوسيط</translation>
    </message>
    <message>
        <source>Of all attempts by this gateway today.</source>
        <translation>من كل المحاولات عبر هذه البوابة اليوم.</translation>
    </message>
    <message>
        <source>Half of today&apos;s accepted calls were answered within this time.</source>
        <translation>أُجيب عن نصف الاتصالات المقبولة اليوم خلال هذا الوقت.</translation>
    </message>
    <message>
        <source>Check the balance now</source>
        <translation>فحص الرصيد الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Minimum %1</source>
        <translation>الحد الأدنى %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share in percent</extracomment>
        <translation>%1 ٪</translation>
    </message>
    <message>
        <source>Codes entered</source>
        <translation>الرموز المكتوبة</translation>
    </message>
    <message numerus="yes">
        <source>Of the %Ln code(s) that it sent in the last 7 days, guests typed in %1.</source>
        <extracomment>%1: a number; the number that decides about the form is that of the codes sent</extracomment>
        <translation>
            <numerusform>لم يرسل رموزًا في آخر 7 أيام (%Ln)، وكتب الضيوف %1.</numerusform>
            <numerusform>أرسل رمزًا واحدًا (%Ln) في آخر 7 أيام، وكتب الضيوف منه %1.</numerusform>
            <numerusform>أرسل رمزين (%Ln) في آخر 7 أيام، وكتب الضيوف منهما %1.</numerusform>
            <numerusform>من %Ln رموز أرسلها في آخر 7 أيام كتب الضيوف %1.</numerusform>
            <numerusform>من %Ln رمزًا أرسلها في آخر 7 أيام كتب الضيوف %1.</numerusform>
            <numerusform>من %Ln رمز أرسلها في آخر 7 أيام كتب الضيوف %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It sent no codes in the last 7 days.</source>
        <translation>لم يرسل رموزًا في آخر 7 أيام.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::GatewaysPage</name>
    <message>
        <source>%1 is saved</source>
        <translation>حُفظت %1</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>البوابات</translation>
    </message>
    <message>
        <source>Add gateway</source>
        <translation>إضافة بوابة</translation>
    </message>
    <message>
        <source>Try the route…</source>
        <translation>تجربة المسار…</translation>
    </message>
    <message>
        <source>Sending starts at the top. When a gateway fails, the next one gets the message.</source>
        <translation>يبدأ الإرسال من الأعلى. عندما تخفق بوابة تحصل التالية على الرسالة.</translation>
    </message>
    <message>
        <source>Add your first gateway</source>
        <translation>أضف بوابتك الأولى</translation>
    </message>
    <message>
        <source>A gateway is your account at an SMS provider. With two or more, messages still go out when one fails.</source>
        <translation>البوابة هي حسابك عند مزوّد رسائل قصيرة. باثنتين أو أكثر تخرج الرسائل حتى إن أخفقت واحدة.</translation>
    </message>
    <message>
        <source>Choose a provider</source>
        <translation>اختيار مزوّد</translation>
    </message>
    <message>
        <source>Add by hand</source>
        <translation>إضافة يدوية</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>حُذفت %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Import configuration…</source>
        <translation>استيراد الإعدادات…</translation>
    </message>
    <message>
        <source>Export configuration…</source>
        <translation>تصدير الإعدادات…</translation>
    </message>
    <message>
        <source>Save the selected gateway as a preset…</source>
        <translation>حفظ البوابة المحددة كإعداد مسبق…</translation>
    </message>
    <message>
        <source>Move a row: drag it, or Alt+↑ and Alt+↓</source>
        <translation>تحريك صف: اسحبه، أو Alt+↑ وAlt+↓</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>Import a configuration…</source>
        <translation>استيراد إعدادات…</translation>
    </message>
    <message>
        <source>Open a preset…</source>
        <translation>فتح إعداد مسبق…</translation>
    </message>
    <message>
        <source>%1 is moved</source>
        <translation>نُقل %1</translation>
    </message>
    <message>
        <source>%1 is moved in %2</source>
        <comment>gateway; location</comment>
        <translation>نُقلت %1 في %2</translation>
    </message>
    <message>
        <source>%1 is used in %2</source>
        <comment>gateway; location</comment>
        <translation>تُستخدم %1 في %2</translation>
    </message>
    <message>
        <source>%1 is not used in %2 any more</source>
        <comment>gateway; location</comment>
        <translation>لم تعد %1 تُستخدم في %2</translation>
    </message>
    <message>
        <source>%1 is enabled</source>
        <translation>%1 مفعّلة</translation>
    </message>
    <message>
        <source>%1 is disabled</source>
        <translation>%1 معطّلة</translation>
    </message>
    <message>
        <source>%1 uses the default route again</source>
        <translation>يستخدم %1 المسار الافتراضي من جديد</translation>
    </message>
    <message>
        <source>%1 is added. Enable it when it is ready</source>
        <translation>أُضيفت %1. فعّلها عندما تصبح جاهزة</translation>
    </message>
    <message>
        <source>%1 is added</source>
        <translation>أُضيف %1</translation>
    </message>
    <message>
        <source>Copy the address for delivery reports</source>
        <translation>نسخ عنوان تقارير التسليم</translation>
    </message>
    <message>
        <source>First enter the public address: the one under which the provider reaches this computer. Then copy again.</source>
        <translation>أدخل أولًا العنوان العام: الذي يصل به المزوّد إلى هذا الحاسوب. ثم انسخ مرة أخرى.</translation>
    </message>
    <message>
        <source>Nobody would hear the reports: the service is off. First switch it on, then copy again.</source>
        <translation>لن يسمع أحد التقارير: الخدمة متوقفة. شغّلها أولًا ثم انسخ مرة أخرى.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>The address is copied. Twilio is told it with each message: nothing has to be entered there.</source>
        <translation>نُسخ العنوان. يُبلَّغ Twilio به مع كل رسالة: لا حاجة إلى إدخال شيء هناك.</translation>
    </message>
    <message>
        <source>The address is copied. Enter it in your account at the provider of %1, as the address for delivery reports (“callback URL” or “webhook”). Keep it secret.</source>
        <translation>نُسخ العنوان. أدخله في حسابك لدى مزوّد %1 عنوانًا لتقارير التسليم («callback URL» أو «webhook»). أبقه سرًا.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::LocationForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>The venue: an office, a hotel. Messages can carry it as %LOCATION%.</source>
        <translation>المكان: مكتب أو فندق. تستطيع الرسائل حمله على شكل %LOCATION%.</translation>
    </message>
    <message>
        <source>Networks (SSIDs)</source>
        <translation>الشبكات (SSID)</translation>
    </message>
    <message>
        <source>A guest who joins one of these networks is at this location. Enter or a comma ends a name; one with a comma in it goes in quotation marks.</source>
        <translation>الضيف الذي ينضم إلى واحدة من هذه الشبكات يكون في هذا الموقع. مفتاح Enter أو الفاصلة ينهي الاسم؛ والاسم الذي فيه فاصلة يوضع بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Splash pages enabled here</source>
        <translation>صفحات الترحيب المفعّلة هنا</translation>
    </message>
    <message>
        <source>%1 enabled here</source>
        <translation>%1 مفعّلة هنا</translation>
    </message>
    <message>
        <source>There are none yet: guests see a plain page. Add one on the page Splash pages.</source>
        <translation>لا توجد بعد: يرى الضيوف صفحة بسيطة. أضف واحدة في صفحة «صفحات الترحيب».</translation>
    </message>
    <message>
        <source>The first that lists the guest&apos;s network is shown, else the first that lists none. Without any, guests see a plain page.</source>
        <translation>تُعرض الأولى التي تذكر شبكة الضيف، وإلا فالأولى التي لا تذكر أي شبكة. وبدونها يرى الضيوف صفحة بسيطة.</translation>
    </message>
    <message>
        <source>%1 stands before this location and lists it, too.</source>
        <translation>يسبق %1 هذا الموقع ويذكرها أيضًا.</translation>
    </message>
    <message>
        <source>%1 is listed by %2, too, which comes before: its guests count as being there.</source>
        <comment>networks in quotation marks, a location</comment>
        <translation>%1 مذكورة أيضًا في %2 الذي يسبقه: يُعدّ ضيوفها هناك.</translation>
    </message>
    <message>
        <source>%1 is listed by %2, too. This location comes before and counts.</source>
        <comment>networks in quotation marks, a location</comment>
        <translation>%1 مذكورة أيضًا في %2. هذا الموقع يسبقه وهو المعتمد.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::LocationsPage</name>
    <message>
        <source>Add location</source>
        <translation>إضافة موقع</translation>
    </message>
    <message>
        <source>Locations in their order</source>
        <translation>المواقع بترتيبها</translation>
    </message>
    <message>
        <source>Where a network is heard in several, the first location counts. Move one: drag, or Alt+↑ and Alt+↓.</source>
        <translation>إن سُمعت شبكة في عدة مواقع فالمعتمد أولها. لتحريك موقع: اسحبه، أو Alt+↑ وAlt+↓.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <translation>حفظ (%1)</translation>
    </message>
    <message>
        <source>Add your first location</source>
        <translation>أضف موقعك الأول</translation>
    </message>
    <message>
        <source>A location is a venue with the Wi-Fi networks that are heard there. It can have a route and splash pages of its own. Until there is one, the default route serves everywhere.</source>
        <translation>الموقع مكان مع شبكات Wi-Fi التي تُسمع فيه. قد يكون له مسار وصفحات ترحيب خاصة. وحتى يوجد موقع يخدم المسار الافتراضي في كل مكان.</translation>
    </message>
    <message>
        <source>No networks</source>
        <translation>لا شبكات</translation>
    </message>
    <message numerus="yes">
        <source>%n networks</source>
        <translation>
            <numerusform>لا شبكات</numerusform>
            <numerusform>شبكة واحدة</numerusform>
            <numerusform>شبكتان</numerusform>
            <numerusform>%n شبكات</numerusform>
            <numerusform>%n شبكة</numerusform>
            <numerusform>%n شبكة</numerusform>
        </translation>
    </message>
    <message>
        <source>own route</source>
        <translation>مسار خاص</translation>
    </message>
    <message numerus="yes">
        <source>%n networks count elsewhere</source>
        <translation>
            <numerusform>لا شبكات تُعدّ في مكان آخر</numerusform>
            <numerusform>شبكة واحدة تُعدّ في مكان آخر</numerusform>
            <numerusform>شبكتان تُعدّان في مكان آخر</numerusform>
            <numerusform>%n شبكات تُعدّ في مكان آخر</numerusform>
            <numerusform>%n شبكة تُعدّ في مكان آخر</numerusform>
            <numerusform>%n شبكة تُعدّ في مكان آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>New location</source>
        <translation>موقع جديد</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم تُحفظ</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>حذف %1</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>لم تُحفظ. %1</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <translation>حُفظت %1</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>حُذفت %1</translation>
    </message>
    <message>
        <source>%1 is moved</source>
        <translation>نُقل %1</translation>
    </message>
</context>
<context>
    <name>otpost::ui::LogActions</name>
    <message>
        <source>Send again</source>
        <translation>إرسال مرة أخرى</translation>
    </message>
    <message>
        <source>Send this text to %1 again?</source>
        <translation>إرسال هذا النص مرة أخرى إلى %1؟</translation>
    </message>
    <message numerus="yes">
        <source>A new message of %n segment(s) is sent now and paid for.</source>
        <translation>
            <numerusform>تُرسل الآن رسالة جديدة بلا مقاطع ويُدفع ثمنها.</numerusform>
            <numerusform>تُرسل الآن رسالة جديدة من مقطع واحد ويُدفع ثمنها.</numerusform>
            <numerusform>تُرسل الآن رسالة جديدة من مقطعين ويُدفع ثمنها.</numerusform>
            <numerusform>تُرسل الآن رسالة جديدة من %n مقاطع ويُدفع ثمنها.</numerusform>
            <numerusform>تُرسل الآن رسالة جديدة من %n مقطعًا ويُدفع ثمنها.</numerusform>
            <numerusform>تُرسل الآن رسالة جديدة من %n مقطع ويُدفع ثمنها.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes by the default route.</source>
        <translation>تذهب عبر المسار الافتراضي.</translation>
    </message>
    <message>
        <source>It goes by the route of %1.</source>
        <translation>تذهب عبر مسار %1.</translation>
    </message>
    <message>
        <source>The first one may have arrived: then it arrives twice.</source>
        <translation>ربما وصلت الأولى: عندها تصل مرتين.</translation>
    </message>
    <message>
        <source>Handed in as message %1</source>
        <translation>سُلّمت للإرسال كالرسالة %1</translation>
    </message>
    <message>
        <source>Message %1 is marked as sent</source>
        <translation>عُلّمت الرسالة %1 بأنها أُرسلت</translation>
    </message>
    <message>
        <source>Message %1 is marked as not sent</source>
        <translation>عُلّمت الرسالة %1 بأنها لم تُرسل</translation>
    </message>
    <message>
        <source>Erase everything about a number</source>
        <translation>محو كل ما يخص رقمًا</translation>
    </message>
    <message>
        <source>Erase everything about %1?</source>
        <translation>محو كل ما يخص %1؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) to this number are removed with text, requests and responses, also from older copies of the database.</source>
        <translation>
            <numerusform>لا رسائل إلى هذا الرقم لتُزال.</numerusform>
            <numerusform>تُزال رسالة واحدة إلى هذا الرقم مع النص والطلبات والردود، ومن النسخ القديمة لقاعدة البيانات أيضًا.</numerusform>
            <numerusform>تُزال رسالتان إلى هذا الرقم مع النص والطلبات والردود، ومن النسخ القديمة لقاعدة البيانات أيضًا.</numerusform>
            <numerusform>تُزال %Ln رسائل إلى هذا الرقم مع النص والطلبات والردود، ومن النسخ القديمة لقاعدة البيانات أيضًا.</numerusform>
            <numerusform>تُزال %Ln رسالة إلى هذا الرقم مع النص والطلبات والردود، ومن النسخ القديمة لقاعدة البيانات أيضًا.</numerusform>
            <numerusform>تُزال %Ln رسالة إلى هذا الرقم مع النص والطلبات والردود، ومن النسخ القديمة لقاعدة البيانات أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. That it was done, and when, is kept; the number is not.</source>
        <translation>لا يمكن التراجع عن هذا. يُحفظ أنه تم ومتى تم؛ أما الرقم فلا.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) erased</source>
        <translation>
            <numerusform>لم تُمح رسائل</numerusform>
            <numerusform>مُحيت رسالة واحدة</numerusform>
            <numerusform>مُحيت رسالتان</numerusform>
            <numerusform>مُحيت %Ln رسائل</numerusform>
            <numerusform>مُحيت %Ln رسالة</numerusform>
            <numerusform>مُحيت %Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>لم ينجح ذلك</translation>
    </message>
</context>
<context>
    <name>otpost::ui::LogGrid</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
</context>
<context>
    <name>otpost::ui::LogHeader</name>
    <message>
        <source>%1, sorted upwards</source>
        <extracomment>Read out: the column of a table by which it is sorted</extracomment>
        <translation>%1، مرتب تصاعديًا</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1، مرتب تنازليًا</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>الأعمدة: %1</translation>
    </message>
    <message>
        <source>Left and right choose a column, Space sorts by it</source>
        <translation>اليسار واليمين يختاران عمودًا، والمسافة ترتّب حسبه</translation>
    </message>
</context>
<context>
    <name>otpost::ui::LogModel</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Details of message %1</source>
        <translation>تفاصيل الرسالة %1</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>التاريخ والوقت</translation>
    </message>
</context>
<context>
    <name>otpost::ui::LogPage</name>
    <message>
        <source>Front desk</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>What became of a guest’s code? (%1)</source>
        <translation>ما الذي صار إليه رمز ضيف؟ (%1)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>لم يُرسل شيء بعد</translation>
    </message>
    <message>
        <source>Every message is listed here with what became of it. Test a gateway to send the first.</source>
        <translation>تُذكر هنا كل رسالة وما صارت إليه. اختبر بوابة لإرسال الأولى.</translation>
    </message>
    <message>
        <source>No message matches</source>
        <translation>لا رسالة مطابقة</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>إزالة المرشّحات</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>الرسالة %1</translation>
    </message>
    <message>
        <source>SMS log</source>
        <translation>سجل الرسائل القصيرة</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %n day(s)</source>
        <translation>
            <numerusform>يُحفظ دائمًا</numerusform>
            <numerusform>يُحفظ يومًا واحدًا</numerusform>
            <numerusform>يُحفظ يومين</numerusform>
            <numerusform>يُحفظ %n أيام</numerusform>
            <numerusform>يُحفظ %n يومًا</numerusform>
            <numerusform>يُحفظ %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>No message fits all of the filters. Remove one of them, or all.</source>
        <translation>لا رسالة توافق كل المرشّحات. أزل أحدها أو كلها.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::LogTable</name>
    <message>
        <source>Place in the log</source>
        <translation>الموضع في السجل</translation>
    </message>
</context>
<context>
    <name>otpost::ui::LogWords</name>
    <message numerus="yes">
        <source>%1, %n segment(s)</source>
        <translation>
            <numerusform>%1، بلا مقاطع</numerusform>
            <numerusform>%1، مقطع واحد</numerusform>
            <numerusform>%1، مقطعان</numerusform>
            <numerusform>%1، %n مقاطع</numerusform>
            <numerusform>%1، %n مقطعًا</numerusform>
            <numerusform>%1، %n مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 س</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otpost::ui::LogoRow</name>
    <message>
        <source>Choose file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>إزالة الشعار</translation>
    </message>
    <message>
        <source>%1: choose file</source>
        <translation>%1: اختيار ملف</translation>
    </message>
    <message>
        <source>%1 Larger pictures are made smaller; SVG becomes PNG.</source>
        <comment>the field&apos;s hint</comment>
        <translation>%1 تُصغَّر الصور الأكبر، وتصبح SVG صورة PNG.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>اختيار شعار</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.gif *.bmp *.webp)</source>
        <translation>صور (*.png *.jpg *.jpeg *.svg *.gif *.bmp *.webp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Made smaller: %1</source>
        <comment>the size in pixels and in KiB</comment>
        <translation>صُغّرت: %1</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 بكسل، %3</translation>
    </message>
</context>
<context>
    <name>otpost::ui::LogoView</name>
    <message>
        <source>No logo</source>
        <translation>لا شعار</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 بكسل</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>أفلت صورة هنا</translation>
    </message>
</context>
<context>
    <name>otpost::ui::LuaEditor</name>
    <message>
        <source>Lua script</source>
        <translation>نص Lua البرمجي</translation>
    </message>
    <message>
        <source>Tab indents. To leave, press Escape and then Tab, or Control and Tab.</source>
        <translation>مفتاح Tab يزيح السطر. للمغادرة اضغط Escape ثم Tab، أو Control مع Tab.</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>السطر %1، العمود %2</translation>
    </message>
    <message>
        <source>Tab now leaves the editor</source>
        <translation>مفتاح Tab يغادر المحرر الآن</translation>
    </message>
    <message>
        <source>Tab indents · Esc, then Tab leaves</source>
        <translation>‏Tab يزيح · ‏Esc ثم Tab يغادر</translation>
    </message>
</context>
<context>
    <name>otpost::ui::LuaSearchBar</name>
    <message>
        <source>Find in the script</source>
        <translation>البحث في النص البرمجي</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يوجد</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>otpost::ui::LuaText</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Comment in or out</source>
        <translation>وضع التعليق أو رفعه</translation>
    </message>
    <message>
        <source>Offer names</source>
        <translation>عرض الأسماء</translation>
    </message>
</context>
<context>
    <name>otpost::ui::MailCard</name>
    <message>
        <source>Not sent to %1: %2</source>
        <translation>لم يُرسل إلى %1: ‏%2</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>أُرسل إلى %1</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>قال الخادم: %1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Send test mail</source>
        <translation>إرسال بريد تجريبي</translation>
    </message>
    <message>
        <source>Of the login above; kept in the secret store, and shown to nobody.</source>
        <translation>كلمة مرور الدخول أعلاه؛ تُحفظ في مخزن الأسرار ولا تُعرض لأحد.</translation>
    </message>
    <message>
        <source>The password is saved</source>
        <translation>حُفظت كلمة المرور</translation>
    </message>
    <message>
        <source>The password is removed</source>
        <translation>أُزيلت كلمة المرور</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
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
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <comment>what was done</comment>
        <translation>&amp;تراجع: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <comment>what was undone</comment>
        <translation>&amp;إعادة: %1</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About OTPost</source>
        <translation>&amp;حول OTPost</translation>
    </message>
</context>
<context>
    <name>otpost::ui::MessagePanel</name>
    <message>
        <source>Open in a window</source>
        <translation>فتح في نافذة</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>Copy as report</source>
        <translation>نسخ كتقرير</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>إرسال مرة أخرى…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>إجراءات أخرى</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>الرسالة %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>نسخ الرقم</translation>
    </message>
    <message>
        <source>Erase everything about this number…</source>
        <translation>محو كل ما يخص هذا الرقم…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>otpost::ui::MessageReport</name>
    <message>
        <source>Marked as sent</source>
        <translation>عُلّمت بأنها أُرسلت</translation>
    </message>
    <message>
        <source>Marked as not sent</source>
        <translation>عُلّمت بأنها لم تُرسل</translation>
    </message>
    <message>
        <source>Reported as delivered</source>
        <translation>أُفيد بأنها سُلّمت</translation>
    </message>
    <message>
        <source>Reported as undelivered</source>
        <translation>أُفيد بأنها لم تُسلَّم</translation>
    </message>
    <message>
        <source>Sent again as message %1</source>
        <translation>أُرسلت مرة أخرى كالرسالة %1</translation>
    </message>
    <message>
        <source>Message %1 to %2, %3: %4.</source>
        <translation>الرسالة %1 إلى %2، %3: ‏%4.</translation>
    </message>
    <message>
        <source>Message %1 to %2: %3
%4, %5
%6
</source>
        <translation>الرسالة %1 إلى %2: ‏%3
%4، %5
%6
</translation>
    </message>
</context>
<context>
    <name>otpost::ui::MessageView</name>
    <message>
        <source>Details of the message</source>
        <translation>تفاصيل الرسالة</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>التاريخ والوقت</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>الوقت الكلي</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>تنتهي</translation>
    </message>
    <message>
        <source>Whether this message was sent is not known. If you have found out, say so; nothing is sent by that.</source>
        <translation>لا يُعرف هل أُرسلت هذه الرسالة. إن عرفتَ فقل ذلك؛ ولا يُرسل شيء بهذا.</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>تعليم بأنها أُرسلت</translation>
    </message>
    <message>
        <source>Mark as not sent</source>
        <translation>تعليم بأنها لم تُرسل</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>No attempt yet</source>
        <translation>لا محاولة بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>لا محاولات</numerusform>
            <numerusform>محاولة واحدة</numerusform>
            <numerusform>محاولتان</numerusform>
            <numerusform>%n محاولات</numerusform>
            <numerusform>%n محاولة</numerusform>
            <numerusform>%n محاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider reported this.</source>
        <translation>أفاد المزوّد بهذا.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>Marked as sent</source>
        <translation>عُلّمت بأنها أُرسلت</translation>
    </message>
    <message>
        <source>%1 said so.</source>
        <translation>قال ذلك %1.</translation>
    </message>
    <message>
        <source>Marked as not sent</source>
        <translation>عُلّمت بأنها لم تُرسل</translation>
    </message>
    <message>
        <source>Sent again as message %1</source>
        <translation>أُرسلت مرة أخرى كالرسالة %1</translation>
    </message>
    <message>
        <source>%1 did this.</source>
        <translation>فعل ذلك %1.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::NewRowsPill</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>لا رسائل جديدة</numerusform>
            <numerusform>رسالة جديدة واحدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%n رسائل جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest</source>
        <translation>الذهاب إلى الأحدث</translation>
    </message>
</context>
<context>
    <name>otpost::ui::OrderList</name>
    <message>
        <source>Move up</source>
        <translation>تحريك لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>تحريك لأسفل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>otpost::ui::OrderListModel</name>
    <message>
        <source>%1. %2. %3</source>
        <comment>place, name, note</comment>
        <translation>%1. ‏%2. ‏%3</translation>
    </message>
</context>
<context>
    <name>otpost::ui::OtpField</name>
    <message>
        <source>No gateway serves at %1: no code can be sent there.</source>
        <translation>لا بوابة تخدم في %1: لا يمكن إرسال رمز هناك.</translation>
    </message>
    <message>
        <source>Codes go by %1.</source>
        <comment>gateways</comment>
        <translation>تذهب الرموز عبر %1.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::PageHeader</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>مشكلة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%n مشكلات</numerusform>
            <numerusform>%n مشكلة</numerusform>
            <numerusform>%n مشكلة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otpost::ui::PausedBar</name>
    <message>
        <source>Sending is paused. Messages wait, and those that are not worth sending late expire.</source>
        <translation>الإرسال متوقف مؤقتًا. تنتظر الرسائل، وما لا قيمة لإرساله متأخرًا تنتهي مدته.</translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>استئناف الإرسال</translation>
    </message>
</context>
<context>
    <name>otpost::ui::PayloadField</name>
    <message>
        <source>Insert example</source>
        <translation>إدراج مثال</translation>
    </message>
    <message>
        <source>Put it in quotation marks</source>
        <translation>وضعه بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>Replace with %1</source>
        <translation>استبدل بـ %1</translation>
    </message>
</context>
<context>
    <name>otpost::ui::PhoneEdit</name>
    <message>
        <source>no country</source>
        <translation>بلا بلد</translation>
    </message>
    <message>
        <source>%1, +%2</source>
        <translation>%1، ‎+%2</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>البلد: %1</translation>
    </message>
</context>
<context>
    <name>otpost::ui::PhoneFrame</name>
    <message>
        <source>Preview: %1</source>
        <translation>معاينة: %1</translation>
    </message>
</context>
<context>
    <name>otpost::ui::PresetDelegate</name>
    <message>
        <source>Yours</source>
        <translation>لك</translation>
    </message>
</context>
<context>
    <name>otpost::ui::PresetFileReview</name>
    <message>
        <source>kept in the keychain</source>
        <translation>محفوظ في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>يجوز أن يبقى فارغًا</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save to my presets</source>
        <translation>الحفظ في إعداداتي المسبقة</translation>
    </message>
    <message>
        <source>Use once</source>
        <translation>استخدام مرة واحدة</translation>
    </message>
    <message>
        <source>Use “%1”?</source>
        <translation>استخدام «%1»؟</translation>
    </message>
    <message>
        <source>Whoever runs these servers reads your messages and can send with your keys. Use the preset only if you know whose they are.</source>
        <translation>من يدير هذه الخوادم يقرأ رسائلك ويستطيع الإرسال بمفاتيحك. استخدم الإعداد المسبق فقط إن كنت تعرف لمن هي.</translation>
    </message>
    <message>
        <source>Whoever runs these servers reads your messages. Use the preset only if you know whose they are.</source>
        <translation>من يدير هذه الخوادم يقرأ رسائلك. استخدم الإعداد المسبق فقط إن كنت تعرف لمن هي.</translation>
    </message>
    <message>
        <source>It talks to</source>
        <translation>يكلّم</translation>
    </message>
    <message>
        <source>the server that you name</source>
        <translation>الخادم الذي تسمّيه</translation>
    </message>
    <message>
        <source>It asks for</source>
        <translation>يسأل عن</translation>
    </message>
    <message>
        <source>Where it is used, as it says</source>
        <translation>أين يُستخدم، كما يقول</translation>
    </message>
    <message>
        <source>Its notes</source>
        <translation>ملاحظاته</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
</context>
<context>
    <name>otpost::ui::PresetForm</name>
    <message>
        <source>Who sends your messages?</source>
        <translation>من يرسل رسائلك؟</translation>
    </message>
    <message>
        <source>Choose your provider, and OTPost asks only for what it needs: most times a key and a sender.</source>
        <translation>اختر مزوّدك، فلا يسأل OTPost إلا عما يحتاجه: غالبًا مفتاح ومرسل.</translation>
    </message>
    <message>
        <source>Next you can test it. Nothing is saved yet.</source>
        <translation>بعد ذلك يمكنك اختبارها. لم يُحفظ شيء بعد.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>من المفيد معرفته</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Copy the address of the documentation</source>
        <translation>نسخ عنوان الوثائق</translation>
    </message>
    <message>
        <source>Share this preset as a file…</source>
        <translation>مشاركة هذا الإعداد المسبق كملف…</translation>
    </message>
    <message>
        <source>Delete this preset…</source>
        <translation>حذف هذا الإعداد المسبق…</translation>
    </message>
    <message>
        <source>Name of the gateway</source>
        <translation>اسم البوابة</translation>
    </message>
    <message>
        <source>Shown in the list and the log.</source>
        <translation>يظهر في القائمة والسجل.</translation>
    </message>
    <message>
        <source>%1 May stay empty.</source>
        <translation>%1 يجوز أن يبقى فارغًا.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا مطلوب.</translation>
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
        <translation>إعدادك المسبق</translation>
    </message>
    <message>
        <source>own</source>
        <translation>خاص</translation>
    </message>
</context>
<context>
    <name>otpost::ui::PresetPicker</name>
    <message>
        <source>Search providers and countries</source>
        <translation>البحث عن مزوّدين وبلدان</translation>
    </message>
    <message>
        <source>Search presets</source>
        <translation>البحث عن إعدادات مسبقة</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>الإعدادات المسبقة</translation>
    </message>
    <message numerus="yes">
        <source>…and %n more.</source>
        <translation>
            <numerusform>…ولا شيء آخر.</numerusform>
            <numerusform>…وواحد آخر.</numerusform>
            <numerusform>…واثنان آخران.</numerusform>
            <numerusform>…و%n أخرى.</numerusform>
            <numerusform>…و%n أخرى.</numerusform>
            <numerusform>…و%n أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>No preset has “%1”. Paste a curl example of the provider, or fill in the form by hand.</source>
        <translation>لا إعداد مسبق فيه «%1». ألصق مثال curl من المزوّد، أو املأ النموذج يدويًا.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::PreviewHeaders</name>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
</context>
<context>
    <name>otpost::ui::PreviewPane</name>
    <message>
        <source>Sample number</source>
        <translation>رقم للمثال</translation>
    </message>
    <message>
        <source>Sample message</source>
        <translation>رسالة للمثال</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Success if</source>
        <translation>النجاح إذا</translation>
    </message>
    <message>
        <source>Fill in the account to see the request here.</source>
        <translation>املأ الحساب لترى الطلب هنا.</translation>
    </message>
    <message>
        <source>Fill in URL and payload to see the request here.</source>
        <translation>املأ عنوان URL والحمولة لترى الطلب هنا.</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>نسخ بصيغة curl</translation>
    </message>
    <message>
        <source>The request as a command line, with placeholders for the secrets</source>
        <translation>الطلب كسطر أوامر، مع عناصر نائبة بدل الأسرار</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>otpost::ui::PreviewRequest</name>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <translation>لا يمكن إرساله</translation>
    </message>
</context>
<context>
    <name>otpost::ui::ProofCard</name>
    <message>
        <source>One request goes to %1, with wrong secrets in the place of yours and to %2, a number that cannot exist. It costs nothing and reaches nobody. The provider may count a failed login.</source>
        <translation>يذهب طلب واحد إلى %1، بأسرار خاطئة بدل أسرارك وإلى %2، وهو رقم لا يمكن أن يوجد. لا يكلّف شيئًا ولا يصل إلى أحد. قد يحسب المزوّد محاولة دخول فاشلة.</translation>
    </message>
    <message>
        <source>One request goes to %1, to %2, a number that cannot exist. It reaches nobody. A provider that looks at numbers only later may take it all the same.</source>
        <translation>يذهب طلب واحد إلى %1، إلى %2، وهو رقم لا يمكن أن يوجد. لا يصل إلى أحد. قد يأخذه مع ذلك مزوّد لا ينظر في الأرقام إلا لاحقًا.</translation>
    </message>
    <message>
        <source>Recognised as failure</source>
        <translation>عُرف أنه إخفاق</translation>
    </message>
    <message>
        <source>This rule would call a failure a success</source>
        <translation>هذه القاعدة تسمّي الإخفاق نجاحًا</translation>
    </message>
    <message>
        <source>The wrong request counted as accepted. Choose a value that is another one when something is wrong.</source>
        <translation>حُسب الطلب الخاطئ مقبولًا. اختر قيمة تكون مختلفة عندما يكون هناك خطأ.</translation>
    </message>
    <message>
        <source>Nothing was proved</source>
        <translation>لم يثبت شيء</translation>
    </message>
    <message>
        <source>Send a wrong request</source>
        <translation>إرسال طلب خاطئ</translation>
    </message>
    <message>
        <source>Is a failure recognised, too?</source>
        <translation>هل يُعرف الإخفاق أيضًا؟</translation>
    </message>
    <message>
        <source>The rule is in the form: %1. Now prove that it recognises a failure.</source>
        <translation>القاعدة في النموذج: %1. أثبت الآن أنها تعرف الإخفاق.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إرسال مرة أخرى</translation>
    </message>
</context>
<context>
    <name>otpost::ui::RangeChip</name>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>مدة مخصصة…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
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
        <translation>محتوى الرد</translation>
    </message>
    <message>
        <source>%1 is %2. Enter chooses it.</source>
        <translation>%1 هو %2. مفتاح Enter يختاره.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::ResponseChooser</name>
    <message>
        <source>Choose what means success</source>
        <translation>اختيار ما يعني النجاح</translation>
    </message>
    <message>
        <source>Use the selected text</source>
        <translation>استخدام النص المحدد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Select the words that only an answer that means success has.</source>
        <translation>حدد الكلمات التي لا تكون إلا في رد يعني النجاح.</translation>
    </message>
    <message>
        <source>Click the value that only an answer that means success has. By keyboard: arrow keys, then Enter.</source>
        <translation>انقر على القيمة التي لا تكون إلا في رد يعني النجاح. بلوحة المفاتيح: الأسهم ثم Enter.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::RouteBar</name>
    <message>
        <source>Own route</source>
        <translation>مسار خاص</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>العودة إلى الافتراضي</translation>
    </message>
    <message>
        <source>Route for</source>
        <translation>مسار</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>%1 (own route)</source>
        <comment>name of a location</comment>
        <translation>%1 (مسار خاص)</translation>
    </message>
    <message>
        <source>Used everywhere, as there are no locations yet.</source>
        <translation>يُستخدم في كل مكان، إذ لا مواقع بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n location(s).</source>
        <translation>
            <numerusform>لا يستخدمه أي موقع.</numerusform>
            <numerusform>يستخدمه موقع واحد.</numerusform>
            <numerusform>يستخدمه موقعان.</numerusform>
            <numerusform>تستخدمه %n مواقع.</numerusform>
            <numerusform>يستخدمه %n موقعًا.</numerusform>
            <numerusform>يستخدمه %n موقع.</numerusform>
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
            <numerusform>لا مواقع بمسار خاص.</numerusform>
            <numerusform>موقع واحد بمسار خاص.</numerusform>
            <numerusform>موقعان بمسار خاص.</numerusform>
            <numerusform>%n مواقع بمسار خاص.</numerusform>
            <numerusform>%n موقعًا بمسار خاص.</numerusform>
            <numerusform>%n موقع بمسار خاص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes under Default do not reach it.</source>
        <translation>التغييرات تحت «الافتراضي» لا تصل إليه.</translation>
    </message>
    <message>
        <source>Uses the default route. A change here gives it a route of its own.</source>
        <translation>يستخدم المسار الافتراضي. أي تغيير هنا يعطيه مسارًا خاصًا.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::RouteCard</name>
    <message>
        <source>Change on the Gateways page</source>
        <translation>التغيير في صفحة البوابات</translation>
    </message>
    <message>
        <source>The default route</source>
        <translation>المسار الافتراضي</translation>
    </message>
    <message>
        <source>Once the location is saved it can get a route of its own.</source>
        <translation>متى حُفظ الموقع أمكن أن يكون له مسار خاص.</translation>
    </message>
    <message>
        <source>Its route cannot be read</source>
        <translation>تعذّرت قراءة مساره</translation>
    </message>
    <message>
        <source>A route of its own</source>
        <translation>مسار خاص به</translation>
    </message>
    <message>
        <source>No gateway on it is enabled, so nothing can be sent from here.</source>
        <translation>لا بوابة مفعّلة فيه، فلا يمكن إرسال شيء من هنا.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::RouteTrialDialog</name>
    <message>
        <source>Try the default route</source>
        <translation>تجربة المسار الافتراضي</translation>
    </message>
    <message>
        <source>Try the route of %1</source>
        <translation>تجربة مسار %1</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Try without sending</source>
        <translation>تجربة بلا إرسال</translation>
    </message>
    <message>
        <source>Rehearse a failure</source>
        <translation>تدريب على عطل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>“Rehearse a failure” sends one real SMS: the primary counts as not reachable and is not called, and the fallback has to deliver.</source>
        <translation>«تدريب على عطل» يرسل رسالة قصيرة حقيقية واحدة: تُعتبر الرئيسية غير ممكنة الوصول ولا يُتصل بها، وعلى الاحتياطية أن تسلّم.</translation>
    </message>
    <message>
        <source>What the route would do</source>
        <translation>ما سيفعله المسار</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>جارٍ الإيقاف</translation>
    </message>
</context>
<context>
    <name>otpost::ui::RouteTrialSteps</name>
    <message>
        <source>Disabled</source>
        <translation>معطّلة</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>تُتخطى</translation>
    </message>
    <message>
        <source>Its turn comes as number %1, but nothing would leave</source>
        <translation>يأتي دورها بالترتيب %1، لكن لن يخرج شيء</translation>
    </message>
    <message>
        <source>Gets the message</source>
        <translation>تحصل على الرسالة</translation>
    </message>
    <message>
        <source>Number %1 to be asked, if those before fail</source>
        <translation>تُسأل بالترتيب %1 إن أخفقت السابقات</translation>
    </message>
    <message>
        <source>It rests, and is asked only because no other can serve.</source>
        <translation>في راحة، وتُسأل فقط لأن غيرها لا يستطيع الخدمة.</translation>
    </message>
    <message>
        <source>It is busy: the message would wait %1.</source>
        <translation>مشغولة: ستنتظر الرسالة %1.</translation>
    </message>
    <message>
        <source>Place on the route: %1</source>
        <translation>الموضع في المسار: %1</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>There is no gateway on this route.</source>
        <translation>لا توجد بوابة في هذا المسار.</translation>
    </message>
    <message>
        <source>Nothing would be sent by this route now.</source>
        <translation>لن يُرسل شيء عبر هذا المسار الآن.</translation>
    </message>
    <message>
        <source>%1 would get the message.</source>
        <translation>ستحصل %1 على الرسالة.</translation>
    </message>
    <message>
        <source>%1 took over.</source>
        <translation>تولّت %1 الأمر.</translation>
    </message>
    <message>
        <source>It is not clear whether %1 took over.</source>
        <translation>ليس واضحًا هل تولّت %1 الأمر.</translation>
    </message>
    <message>
        <source>No fallback took over.</source>
        <translation>لم تتولَّ الأمر أي احتياطية.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SavePresetDialog</name>
    <message>
        <source>Name of the preset</source>
        <translation>اسم الإعداد المسبق</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>الحفظ في ملف…</translation>
    </message>
    <message>
        <source>Save to my presets</source>
        <translation>الحفظ في إعداداتي المسبقة</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>الحفظ كإعداد مسبق</translation>
    </message>
    <message>
        <source>A preset fills in a new gateway like this one. No secret is in it: whoever uses it is asked.</source>
        <translation>يملأ الإعداد المسبق بوابة جديدة مثل هذه. لا سر فيه: من يستخدمه يُسأل.</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>أين يُستخدم</translation>
    </message>
    <message>
        <source>Such as Worldwide, or Norway and Sweden. May stay empty.</source>
        <translation>مثل العالم كله، أو النرويج والسويد. يجوز أن يبقى فارغًا.</translation>
    </message>
    <message>
        <source>It will ask for</source>
        <translation>سيسأل عن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا مطلوب.</translation>
    </message>
    <message>
        <source>%1 (a secret)</source>
        <translation>%1 (سر)</translation>
    </message>
    <message>
        <source>A preset does not hold this: %1</source>
        <translation>لا يحوي الإعداد المسبق هذا: %1</translation>
    </message>
    <message>
        <source>Save the preset</source>
        <translation>حفظ الإعداد المسبق</translation>
    </message>
</context>
<context>
    <name>otpost::ui::ScriptField</name>
    <message>
        <source>Insert an example</source>
        <translation>إدراج مثال</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>الذهاب إلى السطر %1</translation>
    </message>
    <message>
        <source>What you pasted was left out: a script has at most %1 KiB.</source>
        <translation>تُرك ما ألصقته: في النص البرمجي %1 كيبيبايت على الأكثر.</translation>
    </message>
    <message>
        <source>The script could not be checked. %1</source>
        <translation>تعذّر فحص النص البرمجي. %1</translation>
    </message>
</context>
<context>
    <name>otpost::ui::ScriptRunView</name>
    <message>
        <source>Run without sending</source>
        <translation>تشغيل بلا إرسال</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>المطبوع</translation>
    </message>
    <message>
        <source>Run without sending (%1)</source>
        <translation>تشغيل بلا إرسال (%1)</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Changed since this run</source>
        <translation>تغيّر منذ هذا التشغيل</translation>
    </message>
    <message>
        <source>Shows what the script would send. Requests of its own are not made.</source>
        <translation>يعرض ما سيرسله النص البرمجي. لا تُجرى طلبات خاصة به.</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>الذهاب إلى السطر %1</translation>
    </message>
    <message>
        <source>Ran in %1 ms. Nothing was sent.</source>
        <translation>عمل في %1 مللي ثانية. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Failed after %1 ms. Nothing was sent.</source>
        <translation>أخفق بعد %1 مللي ثانية. لم يُرسل شيء.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SecretEdit</name>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Saved in keychain</source>
        <translation>محفوظ في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>اكتبه مرة أخرى</translation>
    </message>
    <message>
        <source>Saved in the keychain for %1. Type it again.</source>
        <translation>محفوظ في حلقة المفاتيح من أجل %1. اكتبه مرة أخرى.</translation>
    </message>
    <message>
        <source>Show what you typed for a few seconds</source>
        <translation>عرض ما كتبته لبضع ثوانٍ</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SecretRow</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>%1, name</source>
        <translation>%1، الاسم</translation>
    </message>
    <message>
        <source>%1, value</source>
        <translation>%1، القيمة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SecretRows</name>
    <message>
        <source>Add header</source>
        <translation>إضافة ترويسة</translation>
    </message>
    <message>
        <source>Add secret</source>
        <translation>إضافة سر</translation>
    </message>
    <message>
        <source>Header %1</source>
        <translation>الترويسة %1</translation>
    </message>
    <message>
        <source>Secret %1</source>
        <translation>السر %1</translation>
    </message>
    <message>
        <source>User and password…</source>
        <translation>المستخدم وكلمة المرور…</translation>
    </message>
    <message>
        <source>Makes the header Authorization of a user name and a password</source>
        <translation>يصنع الترويسة Authorization من اسم مستخدم وكلمة مرور</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SendCard</name>
    <message>
        <source>Sent by %1</source>
        <translation>أرسلتها %1</translation>
    </message>
    <message>
        <source>Delivered by %1</source>
        <translation>سلّمتها %1</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>إرسال رسالة</translation>
    </message>
    <message>
        <source>+49 171 …, one or several</source>
        <translation>‎+49 171 …، رقم واحد أو عدة</translation>
    </message>
    <message>
        <source>No location</source>
        <translation>بلا موقع</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>عرض في السجل</translation>
    </message>
    <message numerus="yes">
        <source>Send to %Ln number(s)</source>
        <translation>
            <numerusform>لا أرقام للإرسال</numerusform>
            <numerusform>إرسال إلى رقم واحد</numerusform>
            <numerusform>إرسال إلى رقمين</numerusform>
            <numerusform>إرسال إلى %Ln أرقام</numerusform>
            <numerusform>إرسال إلى %Ln رقمًا</numerusform>
            <numerusform>إرسال إلى %Ln رقم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated number(s) get it once.</source>
        <translation>
            <numerusform>لا أرقام مكررة.</numerusform>
            <numerusform>رقم مكرر واحد يحصل عليها مرة واحدة.</numerusform>
            <numerusform>رقمان مكرران يحصلان عليها مرة واحدة.</numerusform>
            <numerusform>%Ln أرقام مكررة تحصل عليها مرة واحدة.</numerusform>
            <numerusform>%Ln رقمًا مكررًا يحصل عليها مرة واحدة.</numerusform>
            <numerusform>%Ln رقم مكرر يحصل عليها مرة واحدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln number(s) at once. Longer lists are sent from a file: otpost-cli send --csv.</source>
        <translation>
            <numerusform>لا أرقام في المرة الواحدة. تُرسل القوائم الأطول من ملف: otpost-cli send --csv.</numerusform>
            <numerusform>رقم واحد على الأكثر في المرة. تُرسل القوائم الأطول من ملف: otpost-cli send --csv.</numerusform>
            <numerusform>رقمان على الأكثر في المرة. تُرسل القوائم الأطول من ملف: otpost-cli send --csv.</numerusform>
            <numerusform>%Ln أرقام على الأكثر في المرة. تُرسل القوائم الأطول من ملف: otpost-cli send --csv.</numerusform>
            <numerusform>%Ln رقمًا على الأكثر في المرة. تُرسل القوائم الأطول من ملف: otpost-cli send --csv.</numerusform>
            <numerusform>%Ln رقم على الأكثر في المرة. تُرسل القوائم الأطول من ملف: otpost-cli send --csv.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>ولا شيء آخر.</numerusform>
            <numerusform>وواحد آخر.</numerusform>
            <numerusform>واثنان آخران.</numerusform>
            <numerusform>و%Ln أخرى.</numerusform>
            <numerusform>و%Ln أخرى.</numerusform>
            <numerusform>و%Ln أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3 of %4</source>
        <extracomment>Of a text: &quot;2 segments · GSM-7 · 171 of 306&quot;</extracomment>
        <translation>%1 · %2 · %3 من %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>بلا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%Ln مقاطع</numerusform>
            <numerusform>%Ln مقطعًا</numerusform>
            <numerusform>%Ln مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a number first.</source>
        <translation>اكتب رقمًا أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent</source>
        <translation>
            <numerusform>لم يُرسل شيء</numerusform>
            <numerusform>أُرسلت واحدة</numerusform>
            <numerusform>أُرسلت اثنتان</numerusform>
            <numerusform>أُرسلت %Ln</numerusform>
            <numerusform>أُرسلت %Ln</numerusform>
            <numerusform>أُرسلت %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>لا شيء لم يُرسل</numerusform>
            <numerusform>واحدة لم تُرسل</numerusform>
            <numerusform>اثنتان لم تُرسلا</numerusform>
            <numerusform>%Ln لم تُرسل</numerusform>
            <numerusform>%Ln لم تُرسل</numerusform>
            <numerusform>%Ln لم تُرسل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting: sending is paused</source>
        <translation>
            <numerusform>لا شيء ينتظر: الإرسال متوقف مؤقتًا</numerusform>
            <numerusform>واحدة تنتظر: الإرسال متوقف مؤقتًا</numerusform>
            <numerusform>اثنتان تنتظران: الإرسال متوقف مؤقتًا</numerusform>
            <numerusform>%Ln تنتظر: الإرسال متوقف مؤقتًا</numerusform>
            <numerusform>%Ln تنتظر: الإرسال متوقف مؤقتًا</numerusform>
            <numerusform>%Ln تنتظر: الإرسال متوقف مؤقتًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the way</source>
        <translation>
            <numerusform>لا شيء في الطريق</numerusform>
            <numerusform>واحدة في الطريق</numerusform>
            <numerusform>اثنتان في الطريق</numerusform>
            <numerusform>%Ln في الطريق</numerusform>
            <numerusform>%Ln في الطريق</numerusform>
            <numerusform>%Ln في الطريق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otpost::ui::SettingField</name>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>موقف</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SettingSections</name>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>لا شيء ينزلق أو يتلاشى.</translation>
    </message>
    <message>
        <source>Default country</source>
        <translation>البلد الافتراضي</translation>
    </message>
    <message>
        <source>Of numbers that are typed without a country code.</source>
        <translation>بلد الأرقام المكتوبة بلا رمز بلد.</translation>
    </message>
    <message>
        <source>Default location</source>
        <translation>الموقع الافتراضي</translation>
    </message>
    <message>
        <source>What %LOCATION% stands for where no venue is known.</source>
        <translation>ما يمثّله %LOCATION% حيث لا يُعرف المكان.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>In the notification area OTPost goes on sending and warning.</source>
        <translation>في منطقة الإشعارات يستمر OTPost في الإرسال والتحذير.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>إيقاف الإرسال مؤقتًا</translation>
    </message>
    <message>
        <source>Nothing is sent, neither from this window nor by the service. Messages wait, and expire as usual. Tests of a gateway are sent.</source>
        <translation>لا يُرسل شيء، لا من هذه النافذة ولا من الخدمة. تنتظر الرسائل وتنتهي مدتها كالمعتاد. أما اختبارات البوابات فتُرسل.</translation>
    </message>
    <message>
        <source>When it is unclear whether a code was sent</source>
        <translation>عندما لا يتضح هل أُرسل الرمز</translation>
    </message>
    <message>
        <source>A guest is waiting: two texts are better than none.</source>
        <translation>ينتظر ضيف: رسالتان خير من لا شيء.</translation>
    </message>
    <message>
        <source>When it is unclear whether another message was sent</source>
        <translation>عندما لا يتضح هل أُرسلت رسالة أخرى</translation>
    </message>
    <message>
        <source>It may have arrived; sent again, it may arrive twice.</source>
        <translation>ربما وصلت؛ وإن أُعيد إرسالها فقد تصل مرتين.</translation>
    </message>
    <message>
        <source>Lifetime of messages</source>
        <translation>مدة صلاحية الرسائل</translation>
    </message>
    <message>
        <source>How long a message of a list waits for a gateway that can be reached.</source>
        <translation>كم تنتظر رسالة من قائمة حتى توجد بوابة ممكنة الوصول.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>ثوانٍ</translation>
    </message>
    <message>
        <source>Limits for codes</source>
        <translation>حدود الرموز</translation>
    </message>
    <message>
        <source>They keep strangers from running up the bill by having codes sent.</source>
        <translation>تمنع الغرباء من رفع الفاتورة بطلب إرسال الرموز.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>Two letters each, with commas between: DE, AT, CH. Empty: all.</source>
        <translation>حرفان لكل بلد وبينها فواصل: DE, AT, CH. فارغ: كلها.</translation>
    </message>
    <message>
        <source>Refused numbers</source>
        <translation>الأرقام المرفوضة</translation>
    </message>
    <message>
        <source>Numbers that begin with one of these get no code: +8835, +4915799</source>
        <translation>الأرقام التي تبدأ بواحد من هذه لا تحصل على رمز: ‎+8835, +4915799</translation>
    </message>
    <message>
        <source>Codes an hour for one location</source>
        <translation>الرموز في الساعة لموقع واحد</translation>
    </message>
    <message>
        <source>0: any number.</source>
        <translation>0: أي عدد.</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>رمز</translation>
    </message>
    <message>
        <source>Codes a day in all</source>
        <translation>الرموز في اليوم إجمالًا</translation>
    </message>
    <message>
        <source>SMS log</source>
        <translation>سجل الرسائل القصيرة</translation>
    </message>
    <message>
        <source>Keep messages</source>
        <translation>الاحتفاظ بالرسائل</translation>
    </message>
    <message>
        <source>0: for good.</source>
        <translation>0: دائمًا.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>Keep texts, requests and responses</source>
        <translation>الاحتفاظ بالنصوص والطلبات والردود</translation>
    </message>
    <message>
        <source>0: as long as their message.</source>
        <translation>0: مدة بقاء رسالتها.</translation>
    </message>
    <message>
        <source>Hide the middle digits of numbers</source>
        <translation>إخفاء الخانات الوسطى للأرقام</translation>
    </message>
    <message>
        <source>In the log and in what is exported from it.</source>
        <translation>في السجل وفيما يُصدَّر منه.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>إشعارات سطح المكتب</translation>
    </message>
    <message>
        <source>Warnings appear in the corner of the screen, each once.</source>
        <translation>تظهر التحذيرات في زاوية الشاشة، كل منها مرة واحدة.</translation>
    </message>
    <message>
        <source>Warn when the disk is nearly full</source>
        <translation>التحذير عندما يوشك القرص على الامتلاء</translation>
    </message>
    <message>
        <source>When less is free on the disk that OTPost writes to. 0: never.</source>
        <translation>عندما يقل الحر عن ذلك على القرص الذي يكتب عليه OTPost. 0: أبدًا.</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>ميبيبايت</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Warnings are mailed to the addresses below, and to those of a gateway.</source>
        <translation>تُرسل التحذيرات بالبريد إلى العناوين أدناه وإلى عناوين البوابة.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>smtp.example.com</source>
        <translation>smtp.example.com</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>0: the usual one, 587 with STARTTLS, 465 with TLS, 25 without.</source>
        <translation>0: المعتاد، 587 مع STARTTLS، و465 مع TLS، و25 بلا تعمية.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Empty: no login.</source>
        <translation>فارغ: بلا دخول.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>alerts@example.com, or Name &lt;alerts@example.com&gt;</source>
        <translation>alerts@example.com، أو Name &lt;alerts@example.com&gt;</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>المستلمون</translation>
    </message>
    <message>
        <source>Several with commas between.</source>
        <translation>عدة عناوين وبينها فواصل.</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>سلطات الشهادات</translation>
    </message>
    <message>
        <source>A PEM file, where the server&apos;s certificate is not signed by a public authority. Empty: those of the system.</source>
        <translation>ملف PEM، حيث لا توقّع شهادة الخادم سلطة عامة. فارغ: سلطات النظام.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Keep running in the notification area</source>
        <translation>الاستمرار في العمل في منطقة الإشعارات</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Try the next gateway</source>
        <translation>تجربة البوابة التالية</translation>
    </message>
    <message>
        <source>Stop as Unknown</source>
        <translation>التوقف كـ «غير معروف»</translation>
    </message>
    <message>
        <source>None: everything can be read on the way</source>
        <translation>بلا تعمية: يمكن قراءة كل شيء في الطريق</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>Codes an hour for one network address</source>
        <translation>الرموز في الساعة لعنوان شبكة واحد</translation>
    </message>
    <message>
        <source>Guests of a venue often share one. 0: any number.</source>
        <translation>غالبًا ما يتشارك ضيوف المكان عنوانًا واحدًا. 0: أي عدد.</translation>
    </message>
    <message>
        <source>Codes an hour to one foreign country</source>
        <translation>الرموز في الساعة إلى بلد أجنبي واحد</translation>
    </message>
    <message>
        <source>To each but the default country; five times as many a day. 0: any number.</source>
        <translation>إلى كل بلد عدا البلد الافتراضي، وخمسة أضعافها في اليوم. 0: أي عدد.</translation>
    </message>
    <message>
        <source>Codes an hour for one token</source>
        <translation>الرموز في الساعة لرمز مميّز واحد</translation>
    </message>
    <message>
        <source>For a portal that asks by the API. 0: any number.</source>
        <translation>لبوابة تطلب عبر واجهة API. 0: أي عدد.</translation>
    </message>
    <message>
        <source>Service for guests</source>
        <translation>خدمة الضيوف</translation>
    </message>
    <message>
        <source>Shows splash pages, checks codes for portals, and takes delivery reports.</source>
        <translation>تعرض صفحات الترحيب، وتتحقق من الرموز للبوابات، وتتلقى تقارير التسليم.</translation>
    </message>
    <message>
        <source>Serve while OTPost runs</source>
        <translation>تقديم الخدمة ما دام OTPost يعمل</translation>
    </message>
    <message>
        <source>On a server without a screen, the system&apos;s service otpost-serve does it.</source>
        <translation>على خادم بلا شاشة تتولى ذلك خدمة النظام otpost-serve.</translation>
    </message>
    <message>
        <source>Listens at</source>
        <translation>يستمع على</translation>
    </message>
    <message>
        <source>127.0.0.1:8085: for this machine alone. :8085: for all of the network.</source>
        <translation>127.0.0.1:8085: لهذا الجهاز وحده. :8085: للشبكة كلها.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>العنوان العام</translation>
    </message>
    <message>
        <source>Under which guests and providers reach it: https://wifi.example.com</source>
        <translation>الذي يصل به الضيوف والمزودون إليها: https://wifi.example.com</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>A PEM file, with the certificates between. Empty: no TLS, where a proxy in front has it.</source>
        <translation>ملف PEM مع الشهادات الوسيطة. فارغ: بلا TLS، حيث يتولاه وكيل أمامها.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>المفتاح الخاص</translation>
    </message>
    <message>
        <source>The PEM file of the certificate&apos;s key.</source>
        <translation>ملف PEM لمفتاح الشهادة.</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>الوكلاء الموثوق بهم</translation>
    </message>
    <message>
        <source>Addresses or networks of proxies in front, with commas between: what they say of a guest&apos;s address is believed.</source>
        <translation>عناوين الوكلاء في الواجهة أو شبكاتهم، تفصل بينها فواصل: يُصدَّق ما يقولونه عن عنوان الضيف.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SettingsPage</name>
    <message>
        <source>Changes are saved as you make them</source>
        <translation>تُحفظ التغييرات فور إجرائها</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>البدء عند تسجيل دخولي</translation>
    </message>
    <message>
        <source>In the notification area, where there is one.</source>
        <translation>في منطقة الإشعارات، حيث توجد.</translation>
    </message>
    <message>
        <source>OTPost starts when you log in</source>
        <translation>يبدأ OTPost عند تسجيل دخولك</translation>
    </message>
    <message>
        <source>OTPost does not start by itself</source>
        <translation>لا يبدأ OTPost تلقائيًا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: ‏%2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>The service does not run. %1</source>
        <translation>الخدمة لا تعمل. %1</translation>
    </message>
    <message>
        <source>On this computer it answers at %1</source>
        <translation>تجيب على هذا الحاسوب عند %1</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SetupCard</name>
    <message>
        <source>Set up OTPost</source>
        <translation>إعداد OTPost</translation>
    </message>
    <message>
        <source>Hide these steps</source>
        <translation>إخفاء هذه الخطوات</translation>
    </message>
    <message>
        <source>Add a gateway</source>
        <translation>إضافة بوابة</translation>
    </message>
    <message>
        <source>Add gateway</source>
        <translation>إضافة بوابة</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>إرسال اختبار</translation>
    </message>
    <message>
        <source>To your own telephone: it shows what the provider answers and how long it takes.</source>
        <translation>إلى هاتفك: يبيّن ما يجيب به المزوّد وكم يستغرق.</translation>
    </message>
    <message>
        <source>Add a second gateway</source>
        <translation>إضافة بوابة ثانية</translation>
    </message>
    <message>
        <source>When the first one fails, the next one on the route gets the message.</source>
        <translation>عندما تخفق الأولى تحصل التالية في المسار على الرسالة.</translation>
    </message>
    <message>
        <source>Make a splash page</source>
        <translation>إنشاء صفحة ترحيب</translation>
    </message>
    <message>
        <source>Open splash pages</source>
        <translation>فتح صفحات الترحيب</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>للإنجاز</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>أُنجز %1 من %2</translation>
    </message>
    <message>
        <source>Your account at an SMS provider. Choose the provider from the list, or paste an example from its help pages.</source>
        <translation>حسابك لدى مزوّد رسائل قصيرة. اختر المزوّد من القائمة أو الصق مثالًا من صفحات مساعدته.</translation>
    </message>
    <message>
        <source>What guests see when they join the Wi-Fi, and where they type their code. They get it while the service runs: Settings, Service for guests.</source>
        <translation>ما يراه الضيوف عند الانضمام إلى Wi-Fi، وأين يكتبون رمزهم. يحصلون عليها ما دامت الخدمة تعمل: الإعدادات، خدمة الضيوف.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%Ln تحذيرات</numerusform>
            <numerusform>%Ln تحذيرًا</numerusform>
            <numerusform>%Ln تحذير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otpost::ui::Sparkline</name>
    <message>
        <source>Balance over time</source>
        <translation>الرصيد عبر الزمن</translation>
    </message>
    <message>
        <source>From %1 on %2 to %3 on %4</source>
        <translation>من %1 في %2 إلى %3 في %4</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SplashEditor</name>
    <message>
        <source>Splash pages</source>
        <translation>صفحات الترحيب</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <translation>حفظ (%1)</translation>
    </message>
    <message>
        <source>New splash page</source>
        <translation>صفحة ترحيب جديدة</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم تُحفظ</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>لم تُحفظ. %1</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SplashForm</name>
    <message>
        <source>All</source>
        <comment>all languages</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>What guests are asked</source>
        <translation>ما يُسأل عنه الضيوف</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>لغة النصوص</translation>
    </message>
    <message>
        <source>Nothing is filled: guests read the usual words in their language. What stands under “All” counts for every language without a text of its own.</source>
        <translation>لا شيء مملوء: يقرأ الضيوف الكلمات المعتادة بلغتهم. ما تحت «الكل» يُعتمد لكل لغة بلا نص خاص.</translation>
    </message>
    <message>
        <source>Filled: %1. What stands under “All” counts for every language without a text of its own.</source>
        <translation>المملوء: %1. ما تحت «الكل» يُعتمد لكل لغة بلا نص خاص.</translation>
    </message>
    <message>
        <source>White words on buttons: %1 to 1.</source>
        <translation>كلمات بيضاء على الأزرار: %1 إلى 1.</translation>
    </message>
    <message>
        <source>Black words on buttons: %1 to 1.</source>
        <translation>كلمات سوداء على الأزرار: %1 إلى 1.</translation>
    </message>
    <message>
        <source>Links on the background: %1 to 1, readable.</source>
        <translation>الروابط على الخلفية: %1 إلى 1، مقروءة.</translation>
    </message>
    <message>
        <source>Links on the background: %1 to 1, hard to read. %2 would do.</source>
        <comment>contrast, a colour</comment>
        <translation>الروابط على الخلفية: %1 إلى 1، صعبة القراءة. يكفي %2.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SplashFormField</name>
    <message>
        <source>Not asked for</source>
        <translation>لا يُسأل عنه</translation>
    </message>
    <message>
        <source>Asked for, may stay empty</source>
        <translation>يُسأل عنه، ويجوز أن يبقى فارغًا</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>اختيار: %1</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SplashListModel</name>
    <message>
        <source>Nowhere yet</source>
        <translation>ليست في أي مكان بعد</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n networks</source>
        <comment>locations</comment>
        <translation>
            <numerusform>%1: لا شبكات</numerusform>
            <numerusform>%1: شبكة واحدة</numerusform>
            <numerusform>%1: شبكتان</numerusform>
            <numerusform>%1: %n شبكات</numerusform>
            <numerusform>%1: %n شبكة</numerusform>
            <numerusform>%1: %n شبكة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, OTP on, %2</source>
        <comment>page, locations</comment>
        <translation>%1، OTP مفعّل، %2</translation>
    </message>
    <message>
        <source>%1, OTP off, %2</source>
        <comment>page, locations</comment>
        <translation>%1، OTP موقف، %2</translation>
    </message>
    <message>
        <source>OTP</source>
        <translation>OTP</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>الاسم والعنوان</translation>
    </message>
    <message>
        <source>Enabled at</source>
        <translation>مفعّلة في</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SplashPagesPage</name>
    <message>
        <source>Add splash page</source>
        <translation>إضافة صفحة ترحيب</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <translation>حُفظت %1</translation>
    </message>
    <message>
        <source>Of the pages enabled at a location, the first that lists the guest&apos;s network is shown, else the first that lists none.</source>
        <translation>من الصفحات المفعّلة في موقع تُعرض الأولى التي تذكر شبكة الضيف، وإلا فالأولى التي لا تذكر أي شبكة.</translation>
    </message>
    <message>
        <source>Move a row: drag, or Alt+↑ and Alt+↓</source>
        <translation>تحريك صف: اسحبه، أو Alt+↑ وAlt+↓</translation>
    </message>
    <message>
        <source>Add your first splash page</source>
        <translation>أضف صفحة ترحيبك الأولى</translation>
    </message>
    <message>
        <source>A splash page is what a guest sees on joining the Wi-Fi: your logo, your words, and the telephone number proved by a code. Until there is one, guests see a plain page.</source>
        <translation>صفحة الترحيب هي ما يراه الضيف عند الانضمام إلى Wi-Fi: شعارك وكلماتك ورقم الهاتف مثبتًا برمز. وحتى توجد واحدة يرى الضيوف صفحة بسيطة.</translation>
    </message>
    <message>
        <source>%1 is added</source>
        <translation>أُضيف %1</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>حُذفت %1</translation>
    </message>
    <message>
        <source>%1: OTP is on</source>
        <translation>%1: ‏OTP مفعّل</translation>
    </message>
    <message>
        <source>%1: OTP is off</source>
        <translation>%1: ‏OTP موقف</translation>
    </message>
    <message>
        <source>%1 is moved</source>
        <translation>نُقل %1</translation>
    </message>
    <message>
        <source>Splash pages</source>
        <translation>صفحات الترحيب</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SplashPreview</name>
    <message>
        <source>Open in browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Step of the guest</source>
        <translation>خطوة الضيف</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Language of the guest</source>
        <translation>لغة الضيف</translation>
    </message>
    <message>
        <source>Dark mode</source>
        <translation>الوضع الداكن</translation>
    </message>
    <message>
        <source>%1. The page follows the guest&apos;s language.</source>
        <comment>a language</comment>
        <translation>%1. تتبع الصفحة لغة الضيف.</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is here: %1</source>
        <translation>تعذّر فتح متصفح. الصفحة هنا: %1</translation>
    </message>
    <message>
        <source>The browser shows a preview, in which nothing is sent.</source>
        <translation>يعرض المتصفح معاينة لا يُرسل فيها شيء.</translation>
    </message>
    <message>
        <source>The browser shows the page that guests get. A number typed there gets a real SMS.</source>
        <translation>يعرض المتصفح الصفحة التي يحصل عليها الضيوف. الرقم الذي يُكتب فيها تصله رسالة حقيقية.</translation>
    </message>
    <message>
        <source>The browser shows the page that guests get.</source>
        <translation>يعرض المتصفح الصفحة التي يحصل عليها الضيوف.</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SplashTable</name>
    <message>
        <source>Splash pages in their order</source>
        <translation>صفحات الترحيب بترتيبها</translation>
    </message>
    <message>
        <source>OTP verification of %1</source>
        <translation>التحقق برمز OTP لـ %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>تحرير %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>تكرار %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>حذف %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Switch OTP off</source>
        <translation>إيقاف OTP</translation>
    </message>
    <message>
        <source>Switch OTP on</source>
        <translation>تفعيل OTP</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>تحريك لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>تحريك لأسفل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>otpost::ui::SummaryLine</name>
    <message>
        <source>%1 % sent</source>
        <translation>أُرسل %1 %</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 مللي ثانية</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>accepted after %1 (median)</source>
        <translation>قُبلت بعد %1 (الوسيط)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>لا محاولات</numerusform>
            <numerusform>محاولة واحدة</numerusform>
            <numerusform>محاولتان</numerusform>
            <numerusform>%Ln محاولات</numerusform>
            <numerusform>%Ln محاولة</numerusform>
            <numerusform>%Ln محاولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s) sent</source>
        <translation>
            <numerusform>لم تُرسل مقاطع</numerusform>
            <numerusform>أُرسل مقطع واحد</numerusform>
            <numerusform>أُرسل مقطعان</numerusform>
            <numerusform>أُرسلت %Ln مقاطع</numerusform>
            <numerusform>أُرسل %Ln مقطعًا</numerusform>
            <numerusform>أُرسل %Ln مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>Segments are those of messages that a gateway took. The median is the time from being handed in to being accepted.</source>
        <translation>المقاطع هي مقاطع الرسائل التي أخذتها بوابة. الوسيط هو الوقت من التسليم للإرسال حتى القبول.</translation>
    </message>
    <message>
        <source>Counting… %1 %</source>
        <translation>جارٍ العد… %1 %</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العد…</translation>
    </message>
</context>
<context>
    <name>otpost::ui::TermsField</name>
    <message>
        <source>Left out for guests: %1</source>
        <translation>تُرك للضيوف: %1</translation>
    </message>
</context>
<context>
    <name>otpost::ui::TestPane</name>
    <message>
        <source>Run test</source>
        <translation>تشغيل الاختبار</translation>
    </message>
    <message>
        <source>Run test (%1)</source>
        <translation>تشغيل الاختبار (%1)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel (%1)</source>
        <translation>إلغاء (%1)</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>No such numbers are known in this country. Is it right?</source>
        <translation>لا تُعرف أرقام كهذه في هذا البلد. هل هو صحيح؟</translation>
    </message>
    <message>
        <source>Sends a real SMS through this gateway alone.</source>
        <translation>يرسل رسالة قصيرة حقيقية عبر هذه البوابة وحدها.</translation>
    </message>
    <message>
        <source>Sends a real SMS to %1 (%2) through this gateway alone.</source>
        <translation>يرسل رسالة قصيرة حقيقية إلى %1 (%2) عبر هذه البوابة وحدها.</translation>
    </message>
    <message>
        <source>no one country</source>
        <translation>لا بلد بعينه</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n SMS</source>
        <translation>
            <numerusform>%1، بلا رسائل</numerusform>
            <numerusform>%1، رسالة واحدة</numerusform>
            <numerusform>%1، رسالتان</numerusform>
            <numerusform>%1، %n رسائل</numerusform>
            <numerusform>%1، %n رسالة</numerusform>
            <numerusform>%1، %n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway cannot be tested yet. What is wrong stands beside its fields.</source>
        <translation>لا يمكن اختبار البوابة بعد. ما هو خاطئ مذكور بجانب حقوله.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>جارٍ الإيقاف</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Kept with the gateway once it is saved.</source>
        <translation>يُحفظ مع البوابة متى حُفظت.</translation>
    </message>
    <message>
        <source>This could not be kept: %1</source>
        <translation>تعذّر حفظ هذا: %1</translation>
    </message>
</context>
<context>
    <name>otpost::ui::TestProgress</name>
    <message>
        <source>Waiting for the gateway’s answer</source>
        <translation>في انتظار رد البوابة</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
</context>
<context>
    <name>otpost::ui::TestResult</name>
    <message>
        <source>Copy as curl</source>
        <translation>نسخ بصيغة curl</translation>
    </message>
    <message>
        <source>The request as a command line, with placeholders for the secrets</source>
        <translation>الطلب كسطر أوامر، مع عناصر نائبة بدل الأسرار</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Everything shown here as text, for a mail to the provider</source>
        <translation>كل المعروض هنا كنص، لبريد إلى المزوّد</translation>
    </message>
    <message>
        <source>This test is not in the log: %1</source>
        <translation>هذا الاختبار ليس في السجل: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>otpost::ui::TrafficCard</name>
    <message>
        <source>Nothing was sent in this time.</source>
        <translation>لم يُرسل شيء في هذه المدة.</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 ساعة</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>Time that the chart shows</source>
        <translation>المدة التي يعرضها الرسم</translation>
    </message>
    <message>
        <source>Messages, last 30 days</source>
        <translation>الرسائل، آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Messages, last 24 hours</source>
        <translation>الرسائل، آخر 24 ساعة</translation>
    </message>
</context>
<context>
    <name>otpost::ui::TrafficChart</name>
    <message>
        <source>Delivered</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>لم تُسلَّم</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>انتهت مدتها</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Messages that are not sent yet</extracomment>
        <translation>تنتظر</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day in the chart&apos;s axis: day and short month, as in Qt&apos;s date formats</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: ‏%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Most in %1</source>
        <translation>الأكثر في %1</translation>
    </message>
    <message>
        <source>Messages of the last 24 hours by outcome</source>
        <translation>رسائل آخر 24 ساعة حسب النتيجة</translation>
    </message>
    <message>
        <source>Messages of the last 30 days by outcome</source>
        <translation>رسائل آخر 30 يومًا حسب النتيجة</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>otpost::ui::TrayIcon</name>
    <message>
        <source>sending is paused</source>
        <translation>الإرسال متوقف مؤقتًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%Ln تحذيرات</numerusform>
            <numerusform>%Ln تحذيرًا</numerusform>
            <numerusform>%Ln تحذير</numerusform>
        </translation>
    </message>
    <message>
        <source>OTPost: %1</source>
        <extracomment>After the program&apos;s name: &quot;OTPost: 2 warnings&quot;</extracomment>
        <translation>‏OTPost: ‏%1</translation>
    </message>
    <message>
        <source>Open OTPost</source>
        <translation>فتح OTPost</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>إيقاف الإرسال مؤقتًا</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>استئناف الإرسال</translation>
    </message>
</context>
<context>
    <name>otpost::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>otpost::ui::UndoStack</name>
    <message>
        <source>Undone: %1</source>
        <translation>تم التراجع: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>أُعيد: %1</translation>
    </message>
    <message>
        <source>Not undone: %1. %2</source>
        <comment>what was done; why</comment>
        <translation>لم يتم التراجع: %1. %2</translation>
    </message>
    <message>
        <source>Not done again: %1. %2</source>
        <comment>what was undone; why</comment>
        <translation>لم يُعَد: %1. %2</translation>
    </message>
</context>
<context>
    <name>otpost::ui::UnsavedQuestion</name>
    <message>
        <source>Unsaved changes</source>
        <translation>تغييرات غير محفوظة</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>حفظ التغييرات على «%1»؟</translation>
    </message>
    <message>
        <source>Discard the changes to “%1”?</source>
        <translation>تجاهل التغييرات على «%1»؟</translation>
    </message>
    <message>
        <source>What you typed since the last save is lost otherwise.</source>
        <translation>وإلا يضيع ما كتبته منذ آخر حفظ.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>متابعة التحرير</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>otpost::ui::ViewsButton</name>
    <message>
        <source>Views</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Saved filters and order</source>
        <translation>المرشّحات والترتيب المحفوظة</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>العروض المحفوظة</translation>
    </message>
    <message>
        <source>Save filters and order as…</source>
        <translation>حفظ المرشّحات والترتيب باسم…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>حفظ العرض</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>إعادة تسمية العرض</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>اسم العرض</translation>
    </message>
    <message>
        <source>The view was not saved</source>
        <translation>لم يُحفظ العرض</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>حذف العرض</translation>
    </message>
    <message>
        <source>Delete the view “%1”?</source>
        <translation>حذف العرض «%1»؟</translation>
    </message>
    <message>
        <source>No message is touched by that.</source>
        <translation>لا تُمس أي رسالة بهذا.</translation>
    </message>
    <message>
        <source>The view was not deleted</source>
        <translation>لم يُحذف العرض</translation>
    </message>
</context>
<context>
    <name>otpost::ui::WarningsCard</name>
    <message>
        <source>Warnings</source>
        <translation>التحذيرات</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Put aside until it happens again</source>
        <translation>وضعه جانبًا حتى يحدث مرة أخرى</translation>
    </message>
</context>
</TS>
