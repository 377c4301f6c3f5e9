<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ShownResponse</name>
    <message numerus="yes">
        <source>(%n byte(s) that are not text)</source>
        <translation>
            <numerusform>(%n byte that is not text)</numerusform>
            <numerusform>(%n bytes that are not text)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otpost::Health</name>
    <message numerus="yes">
        <source>%n call(s) in a row failed. The last one: %1</source>
        <translation>
            <numerusform>%n call in a row failed. The last one: %1</numerusform>
            <numerusform>%n calls in a row failed. The last one: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Works, but %n call(s) in a row failed.</source>
        <translation>
            <numerusform>Works, but %n call in a row failed.</numerusform>
            <numerusform>Works, but %n calls in a row failed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otpost::cli::Words</name>
    <message numerus="yes">
        <source>%1, %n segment(s). Nothing was sent.</source>
        <translation>
            <numerusform>%1, %n segment. Nothing was sent.</numerusform>
            <numerusform>%1, %n segments. Nothing was sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gateway(s) written to %1.</source>
        <translation>
            <numerusform>%n gateway written to %1.</numerusform>
            <numerusform>%n gateways written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made.</source>
        <translation>
            <numerusform>%n change made.</numerusform>
            <numerusform>%n changes made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateways have %n secret(s).</source>
        <translation>
            <numerusform>The gateways have %n secret.</numerusform>
            <numerusform>The gateways have %n secrets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) moved.</source>
        <translation>
            <numerusform>%n secret moved.</numerusform>
            <numerusform>%n secrets moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note: %n row(s) are the same as one before them. All are sent.</source>
        <translation>
            <numerusform>Note: %n row are the same as one before them. All are sent.</numerusform>
            <numerusform>Note: %n rows are the same as one before them. All are sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more row(s).</source>
        <translation>
            <numerusform>… and %n more row.</numerusform>
            <numerusform>… and %n more rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otpost::ui::AttemptView</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otpost::ui::MessagePanel</name>
    <message numerus="yes">
        <source>%1, %n segment(s)</source>
        <translation>
            <numerusform>%1, %n segment</numerusform>
            <numerusform>%1, %n segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otpost::ui::PageHeader</name>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otpost::ui::TestPane</name>
    <message numerus="yes">
        <source>%1, %n SMS</source>
        <translation>
            <numerusform>%1, %n SMS</numerusform>
            <numerusform>%1, %n SMS</numerusform>
        </translation>
    </message>
</context>
</TS>
