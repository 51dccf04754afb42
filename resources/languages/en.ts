<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>OmniLytics</name>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>%n group(s) to be rejected; this can be disputed until {time}</source>
        <translation>
            <numerusform>%n group to be rejected; this can be disputed until {time}</numerusform>
            <numerusform>%n groups to be rejected; this can be disputed until {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>%n other(s) of your group were absent; their penalty goes to those present</source>
        <translation>
            <numerusform>%n other of your group were absent; their penalty goes to those present</numerusform>
            <numerusform>%n others of your group were absent; their penalty goes to those present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>%n owner(s) of group {group} were absent</source>
        <translation>
            <numerusform>%n owner of group {group} were absent</numerusform>
            <numerusform>%n owners of group {group} were absent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>settled without its model owner, %n paid group(s)</source>
        <translation>
            <numerusform>settled without its model owner, %n paid group</numerusform>
            <numerusform>settled without its model owner, %n paid groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>settled, %n accepted group(s)</source>
        <translation>
            <numerusform>settled, %n accepted group</numerusform>
            <numerusform>settled, %n accepted groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>the settlement was disputed by {owner}; %n vote(s) so far</source>
        <translation>
            <numerusform>the settlement was disputed by {owner}; %n vote so far</numerusform>
            <numerusform>the settlement was disputed by {owner}; %n votes so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/activity/activity.py"/>
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entrys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/activity/activity.py"/>
        <source>%n entry(s) written to {path}</source>
        <translation>
            <numerusform>%n entry written to {path}</numerusform>
            <numerusform>%n entrys written to {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>After %n hour(s) without input</source>
        <translation>
            <numerusform>After %n hour without input</numerusform>
            <numerusform>After %n hours without input</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>After %n minute(s) without input</source>
        <translation>
            <numerusform>After %n minute without input</numerusform>
            <numerusform>After %n minutes without input</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/settings/settings.py"/>
        <source>%n change(s) not saved.</source>
        <translation>
            <numerusform>%n change not saved.</numerusform>
            <numerusform>%n changes not saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/start/phrase_pages.py"/>
        <source>%n words, and a phrase has at most 24.</source>
        <translation>
            <numerusform>%n words, and a phrase has at most 24.</numerusform>
            <numerusform>%n words, and a phrase has at most 24.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/start/phrase_pages.py"/>
        <source>%n words, each of them known. Whether they belong together is checked next.</source>
        <translation>
            <numerusform>%n words, each of them known. Whether they belong together is checked next.</numerusform>
            <numerusform>%n words, each of them known. Whether they belong together is checked next.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/wallet/review_sheet.py"/>
        <source>%n more to decide on after this.</source>
        <translation>
            <numerusform>%n more to decide on after this.</numerusform>
            <numerusform>%n more to decide on after this.</numerusform>
        </translation>
    </message>
</context>
</TS>
