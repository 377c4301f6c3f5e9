<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>GuestDesk</name>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>%n s ago</numerusform>
            <numerusform>%n s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message numerus="yes">
        <source>%n call(s) in the last 24 hours, %1 accepted.</source>
        <translation>
            <numerusform>%n call in the last 24 hours, %1 accepted.</numerusform>
            <numerusform>%n calls in the last 24 hours, %1 accepted.</numerusform>
        </translation>
    </message>
</context>
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
    <name>otpost::AlertNotices</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the present rate it lasts for %n day(s).</source>
        <translation>
            <numerusform>At the present rate it lasts for %n day.</numerusform>
            <numerusform>At the present rate it lasts for %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otpost::ConfigPlanText</name>
    <message numerus="yes">
        <source>%n gateway(s)</source>
        <translation>
            <numerusform>%n gateway</numerusform>
            <numerusform>%n gateways</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n location(s)</source>
        <translation>
            <numerusform>%n location</numerusform>
            <numerusform>%n locations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n splash page(s)</source>
        <translation>
            <numerusform>%n splash page</numerusform>
            <numerusform>%n splash pages</numerusform>
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
    <message numerus="yes">
        <source>%n message(s) written.</source>
        <translation>
            <numerusform>%n message written.</numerusform>
            <numerusform>%n messages written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Told of %n alert(s).</source>
        <translation>
            <numerusform>Told of %n alert.</numerusform>
            <numerusform>Told of %n alerts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lasts for %n day(s)</source>
        <translation>
            <numerusform>lasts for %n day</numerusform>
            <numerusform>lasts for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writing: %n message(s)</source>
        <translation>
            <numerusform>Writing: %n message</numerusform>
            <numerusform>Writing: %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing: %n message(s)</source>
        <translation>
            <numerusform>Removing: %n message</numerusform>
            <numerusform>Removing: %n messages</numerusform>
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
    <name>otpost::ui::CodeTextField</name>
    <message numerus="yes">
        <source>%1, %2 of %3 characters, %n segments</source>
        <comment>GSM-7, 51 of 160 characters, 1 segment</comment>
        <translation>
            <numerusform>%1, %2 of %3 characters, %n segments</numerusform>
            <numerusform>%1, %2 of %3 characters, %n segments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otpost::ui::ConfigExportDialog</name>
    <message numerus="yes">
        <source>%n secret(s) are in it, sealed.</source>
        <translation>
            <numerusform>%n secret is in it, sealed.</numerusform>
            <numerusform>%n secrets are in it, sealed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otpost::ui::ConfigImportDialog</name>
    <message numerus="yes">
        <source>…and %n more.</source>
        <translation>
            <numerusform>…and %n more.</numerusform>
            <numerusform>…and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made.</source>
        <translation>
            <numerusform>%n change made.</numerusform>
            <numerusform>%n changes made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otpost::ui::ConnectionView</name>
    <message numerus="yes">
        <source>until %1, %n day(s) left</source>
        <translation>
            <numerusform>until %1, %n day left</numerusform>
            <numerusform>until %1, %n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 expires in %n day(s), on %2. Who runs the server has to renew it.</source>
        <translation>
            <numerusform>The certificate of %1 expires in %n day, on %2. Who runs the server has to renew it.</numerusform>
            <numerusform>The certificate of %1 expires in %n days, on %2. Who runs the server has to renew it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otpost::ui::GatewayTile</name>
    <message numerus="yes">
        <source>Lasts about %Ln day(s)</source>
        <translation>
            <numerusform>Lasts about %Ln day</numerusform>
            <numerusform>Lasts about %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %Ln code(s) that it sent in the last 7 days, guests typed in %1.</source>
        <extracomment>%1: a number; the number that decides about the form is that of the codes sent</extracomment>
        <translation>
            <numerusform>Of the %Ln code that it sent in the last 7 days, guests typed in %1.</numerusform>
            <numerusform>Of the %Ln codes that it sent in the last 7 days, guests typed in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otpost::ui::LocationsPage</name>
    <message numerus="yes">
        <source>%n networks</source>
        <translation>
            <numerusform>%n networks</numerusform>
            <numerusform>%n networks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n networks count elsewhere</source>
        <translation>
            <numerusform>%n networks count elsewhere</numerusform>
            <numerusform>%n networks count elsewhere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otpost::ui::LogActions</name>
    <message numerus="yes">
        <source>A new message of %n segment(s) is sent now and paid for.</source>
        <translation>
            <numerusform>A new message of %n segment is sent now and paid for.</numerusform>
            <numerusform>A new message of %n segments is sent now and paid for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) to this number are removed with text, requests and responses, also from older copies of the database.</source>
        <translation>
            <numerusform>%Ln message to this number is removed with text, requests and responses, also from older copies of the database.</numerusform>
            <numerusform>%Ln messages to this number are removed with text, requests and responses, also from older copies of the database.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) erased</source>
        <translation>
            <numerusform>%Ln message erased</numerusform>
            <numerusform>%Ln messages erased</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otpost::ui::LogPage</name>
    <message numerus="yes">
        <source>Kept for %n day(s)</source>
        <translation>
            <numerusform>Kept for %n day</numerusform>
            <numerusform>Kept for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otpost::ui::LogWords</name>
    <message numerus="yes">
        <source>%1, %n segment(s)</source>
        <translation>
            <numerusform>%1, %n segment</numerusform>
            <numerusform>%1, %n segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otpost::ui::MessageView</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otpost::ui::NewRowsPill</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
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
    <name>otpost::ui::PresetPicker</name>
    <message numerus="yes">
        <source>…and %n more.</source>
        <translation>
            <numerusform>…and %n more.</numerusform>
            <numerusform>…and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otpost::ui::RouteBar</name>
    <message numerus="yes">
        <source>Used by %n location(s).</source>
        <translation>
            <numerusform>Used by %n location.</numerusform>
            <numerusform>Used by %n locations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n location(s) with a route of their own.</source>
        <translation>
            <numerusform>%n location with a route of their own.</numerusform>
            <numerusform>%n locations with a route of their own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otpost::ui::SendCard</name>
    <message numerus="yes">
        <source>Send to %Ln number(s)</source>
        <translation>
            <numerusform>Send to %Ln number</numerusform>
            <numerusform>Send to %Ln numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated number(s) get it once.</source>
        <translation>
            <numerusform>%Ln repeated number get it once.</numerusform>
            <numerusform>%Ln repeated numbers get it once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln number(s) at once. Longer lists are sent from a file: otpost-cli send --csv.</source>
        <translation>
            <numerusform>At most %Ln number at once. Longer lists are sent from a file: otpost-cli send --csv.</numerusform>
            <numerusform>At most %Ln numbers at once. Longer lists are sent from a file: otpost-cli send --csv.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln segment</numerusform>
            <numerusform>%Ln segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent</source>
        <translation>
            <numerusform>%Ln sent</numerusform>
            <numerusform>%Ln sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln not sent</numerusform>
            <numerusform>%Ln not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting: sending is paused</source>
        <translation>
            <numerusform>%Ln waiting: sending is paused</numerusform>
            <numerusform>%Ln waiting: sending is paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the way</source>
        <translation>
            <numerusform>%Ln on the way</numerusform>
            <numerusform>%Ln on the way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otpost::ui::SideBar</name>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otpost::ui::SplashListModel</name>
    <message numerus="yes">
        <source>%1: %n networks</source>
        <comment>locations</comment>
        <translation>
            <numerusform>%1: %n networks</numerusform>
            <numerusform>%1: %n networks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otpost::ui::SummaryLine</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>%Ln attempt</numerusform>
            <numerusform>%Ln attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s) sent</source>
        <translation>
            <numerusform>%Ln segment sent</numerusform>
            <numerusform>%Ln segments sent</numerusform>
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
<context>
    <name>otpost::ui::TrafficChart</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>otpost::ui::TrayIcon</name>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
</context>
</TS>
