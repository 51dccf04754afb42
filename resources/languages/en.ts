<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>OmniLytics</name>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
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
        <location filename="../../omnilytics_app/ui/views/wallet/review_sheet.py"/>
        <source>%n more review(s) after this one.</source>
        <translation>
            <numerusform>%n more review after this one.</numerusform>
            <numerusform>%n more reviews after this one.</numerusform>
        </translation>
    </message>
</context>
</TS>
