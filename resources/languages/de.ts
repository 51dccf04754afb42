<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>OmniLytics</name>
    <message>
        <location filename="../../omnilytics_app/ui/format.py"/>
        <source>{count} d</source>
        <comment>days</comment>
        <translation>{count} d</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/format.py"/>
        <source>{count} h</source>
        <comment>hours</comment>
        <translation>{count} h</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/format.py"/>
        <source>{count} min</source>
        <comment>minutes</comment>
        <translation>{count} min</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/format.py"/>
        <source>{count} s</source>
        <comment>seconds</comment>
        <translation>{count} s</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/life/doorkeeper.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/job_wizard.py"/>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/life/life.py"/>
        <location filename="../../omnilytics_app/ui/tray.py"/>
        <location filename="../../omnilytics_app/ui/views/closing_sheet.py"/>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <location filename="../../omnilytics_app/ui/views/start/opening.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/life/life.py"/>
        <location filename="../../omnilytics_app/ui/views/start/startup.py"/>
        <location filename="../../omnilytics_app/ui/views/start/unlock.py"/>
        <source>Show &amp;other profiles</source>
        <translation>&amp;Andere Profile zeigen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>! Look at it</source>
        <translation>! Bitte prüfen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>%n group(s) to be rejected; this can be disputed until {time}</source>
        <translation>
            <numerusform>%n Gruppe soll abgelehnt werden; Einspruch ist bis {time} möglich</numerusform>
            <numerusform>%n Gruppen sollen abgelehnt werden; Einspruch ist bis {time} möglich</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/transaction_sheet.py"/>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Data owner joined</source>
        <translation>Dateneigner beigetreten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Data owner left</source>
        <translation>Dateneigner ausgetreten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Escrow returned</source>
        <translation>Treuhandbetrag zurückgezahlt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Group evicted</source>
        <translation>Gruppe ausgeschlossen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Group incomplete</source>
        <translation>Gruppe unvollständig</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Group rejected</source>
        <translation>Gruppe abgelehnt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <location filename="../../omnilytics_app/ui/models/decisions.py"/>
        <location filename="../../omnilytics_app/ui/models/earnings.py"/>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <location filename="../../omnilytics_app/ui/views/activity/filters.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/transaction_sheet.py"/>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Job aborted</source>
        <translation>Auftrag abgebrochen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Job called off</source>
        <translation>Auftrag abgesagt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Job called off; its escrow and bond are in your credit</source>
        <translation>Auftrag abgesagt; Treuhandbetrag und Kaution sind in Ihrem Guthaben</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Job closed</source>
        <translation>Auftrag abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Job closed; what was not spent is in your credit</source>
        <translation>Auftrag abgeschlossen; nicht ausgegebenes Geld ist in Ihrem Guthaben</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Job created</source>
        <translation>Auftrag angelegt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Job joined</source>
        <translation>Auftrag beigetreten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Job left</source>
        <translation>Auftrag verlassen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Job opened that fits</source>
        <translation>Passender Auftrag eröffnet</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Job started</source>
        <translation>Auftrag begonnen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <location filename="../../omnilytics_app/ui/views/market/market.py"/>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Low gas money</source>
        <translation>Wenig Geld für Gas</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Model contested</source>
        <translation>Modell eingefordert</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Owners missed a round</source>
        <translation>Eigner haben eine Runde verpasst</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Paid into your credit in the market</source>
        <translation>Ihrem Guthaben im Markt gutgeschrieben</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Paid into your credit: {reward} earned, {stake} returned</source>
        <translation>Ihrem Guthaben gutgeschrieben: {reward} verdient, {stake} zurück</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Payloads asked for</source>
        <translation>Nutzdaten angefordert</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Round accepted</source>
        <translation>Runde angenommen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Round audited</source>
        <translation>Runde geprüft</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Round due</source>
        <translation>Runde fällig</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Round missed</source>
        <translation>Runde verpasst</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Round published</source>
        <translation>Runde veröffentlicht</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Round settled</source>
        <translation>Runde abgerechnet</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Round settled by default</source>
        <translation>Runde ersatzweise abgerechnet</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Round submitted</source>
        <translation>Runde eingereicht</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Round {number}: {words}</source>
        <translation>Runde {number}: {words}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/job_dashboard.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Setting changed</source>
        <translation>Einstellung geändert</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Setting {name} changed</source>
        <translation>Einstellung {name} geändert</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Setting {name} changed to {value}</source>
        <translation>Einstellung {name} geändert in {value}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <location filename="../../omnilytics_app/ui/views/settings/settings.py"/>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Settlement disputed</source>
        <translation>Einspruch gegen Abrechnung</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Settlement voided</source>
        <translation>Abrechnung verworfen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>The account holds {balance}; its jobs may need {needed} for gas. Send it the difference.</source>
        <translation>Das Konto hat {balance}; seine Aufträge brauchen für Gas womöglich {needed}. Senden Sie ihm die Differenz.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <location filename="../../omnilytics_app/ui/models/decisions.py"/>
        <location filename="../../omnilytics_app/ui/models/earnings.py"/>
        <location filename="../../omnilytics_app/ui/views/activity/filters.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Transaction cancelled</source>
        <translation>Transaktion abgebrochen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Transaction failed</source>
        <translation>Transaktion fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Transaction given up</source>
        <translation>Transaktion aufgegeben</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Transaction mined</source>
        <translation>Transaktion im Block</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Transaction replaced</source>
        <translation>Transaktion ersetzt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Transaction sent</source>
        <translation>Transaktion gesendet</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Transactions</source>
        <translation>Transaktionen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <location filename="../../omnilytics_app/ui/views/activity/activity.py"/>
        <source>What happened</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Withdrawn</source>
        <translation>Ausgezahlt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Withdrawn to {address}</source>
        <translation>Ausgezahlt an {address}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>You have not settled round {number} yet; at {time} every complete group is paid, whatever it sent.</source>
        <translation>Runde {number} ist noch nicht abgerechnet; um {time} wird jede vollständige Gruppe bezahlt, was auch immer sie eingereicht hat.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Your gradient of round {number} is not in yet; it counts until {time}.</source>
        <translation>Ihr Gradient der Runde {number} fehlt noch; er zählt bis {time}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Your model of round {number} is not published yet; the job ends without it at {time}.</source>
        <translation>Ihr Modell der Runde {number} ist noch nicht veröffentlicht; ohne es endet der Auftrag um {time}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>absent from group {group}: %n owner(s)</source>
        <translation>
            <numerusform>abwesend in Gruppe {group}: %n Eigner</numerusform>
            <numerusform>abwesend in Gruppe {group}: %n Eigner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>absent from your group: %n other(s); their penalty goes to those present</source>
        <translation>
            <numerusform>abwesend in Ihrer Gruppe: %n weiterer; die Strafe geht an die Anwesenden</numerusform>
            <numerusform>abwesend in Ihrer Gruppe: %n weitere; ihre Strafen gehen an die Anwesenden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>evicted after two rejections: group {groups}</source>
        <translation>nach zwei Ablehnungen ausgeschlossen: Gruppe {groups}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>parts of gradients were asked for</source>
        <translation>Teile von Gradienten wurden angefordert</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>parts of the model were asked for by {owner}</source>
        <translation>Teile des Modells wurden von {owner} angefordert</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>settled without its model owner, %n paid group(s)</source>
        <translation>
            <numerusform>ohne Modelleigner abgerechnet, %n bezahlte Gruppe</numerusform>
            <numerusform>ohne Modelleigner abgerechnet, %n bezahlte Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>settled, %n accepted group(s)</source>
        <translation>
            <numerusform>abgerechnet, %n angenommene Gruppe</numerusform>
            <numerusform>abgerechnet, %n angenommene Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>settled, {accepted} accepted and {rejected} rejected groups</source>
        <translation>abgerechnet, {accepted} angenommene und {rejected} abgelehnte Gruppen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>the encrypted model is published</source>
        <translation>das verschlüsselte Modell ist veröffentlicht</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>the settlement was disputed by {owner}; %n vote(s) so far</source>
        <translation>
            <numerusform>Einspruch von {owner} gegen die Abrechnung; bisher %n Stimme</numerusform>
            <numerusform>Einspruch von {owner} gegen die Abrechnung; bisher %n Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>the settlement was voided; every complete group is paid</source>
        <translation>die Abrechnung wurde verworfen; jede vollständige Gruppe wird bezahlt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>you asked for parts of the model</source>
        <translation>Sie haben Teile des Modells angefordert</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>you disputed the settlement; %n vote(s) so far</source>
        <translation>
            <numerusform>Sie haben Einspruch gegen die Abrechnung erhoben; bisher %n Stimme</numerusform>
            <numerusform>Sie haben Einspruch gegen die Abrechnung erhoben; bisher %n Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>you missed it and paid the penalty</source>
        <translation>Sie haben sie verpasst und die Strafe bezahlt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>you missed it, paid the penalty and lost your seat</source>
        <translation>Sie haben sie verpasst, die Strafe bezahlt und Ihren Platz verloren</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>your gradient is in</source>
        <translation>Ihr Gradient ist eingegangen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>your group is to be rejected; this can be disputed until {time}</source>
        <translation>Ihre Gruppe soll abgelehnt werden; Einspruch ist bis {time} möglich</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>your group was accepted; the reward is yours</source>
        <translation>Ihre Gruppe wurde angenommen; die Vergütung gehört Ihnen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>your group was rejected and is not paid</source>
        <translation>Ihre Gruppe wurde abgelehnt und wird nicht bezahlt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>{words}: {title}</source>
        <translation>{words}: {title}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>• Noted</source>
        <translation>• Vermerkt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>↩ Taken back</source>
        <translation>↩ Zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>⋯ Waiting</source>
        <translation>⋯ Wartet</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>✓ Done</source>
        <translation>✓ Erledigt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>✕ Went wrong</source>
        <translation>✕ Fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>abort a job</source>
        <translation>Auftrag abbrechen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>approve a token</source>
        <translation>Token freigeben</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>ask for parts of a model</source>
        <translation>Teile eines Modells anfordern</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>ask for parts of gradients</source>
        <translation>Teile von Gradienten anfordern</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>call off a job</source>
        <translation>Auftrag absagen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>claim what a job owes</source>
        <translation>Offenes Geld eines Auftrags einfordern</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>close a job</source>
        <translation>Auftrag abschließen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>close a round</source>
        <translation>Runde schließen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>close the answers</source>
        <translation>Antwortzeit beenden</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>create a job</source>
        <translation>Auftrag anlegen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>deploy a market</source>
        <translation>Markt bereitstellen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>dispute a settlement</source>
        <translation>Einspruch gegen Abrechnung</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>do nothing, in place of another transaction</source>
        <translation>nichts tun, anstelle einer anderen Transaktion</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>draw the groups</source>
        <translation>Gruppen auslosen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>empty the sink</source>
        <translation>Verfallenes Geld vernichten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>finalise a settlement</source>
        <translation>Abrechnung endgültig machen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>fix the draw of groups</source>
        <translation>Auslosung der Gruppen festlegen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>join a job</source>
        <translation>Auftrag beitreten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>keep the seed of a round</source>
        <translation>Seed einer Runde sichern</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>leave a job</source>
        <translation>Auftrag verlassen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>publish a model</source>
        <translation>Modell veröffentlichen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>settle a round</source>
        <translation>Runde abrechnen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>settle a round by default</source>
        <translation>Runde ersatzweise abrechnen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>settle an audit</source>
        <translation>Prüfrunde abrechnen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>show parts that were asked for</source>
        <translation>Angeforderte Teile zeigen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>stop a job</source>
        <translation>Auftrag vorzeitig beenden</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>submit a gradient</source>
        <translation>Gradienten einreichen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>withdraw credit</source>
        <translation>Guthaben auszahlen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>Another transaction of this account went first meanwhile, so that this one has a new number.</source>
        <translation>Eine andere Transaktion dieses Kontos kam inzwischen zuerst; diese hat daher eine neue Nummer.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>Gas became dearer meanwhile, so that this offers more than what you approved.</source>
        <translation>Gas ist inzwischen teurer geworden; dieses Angebot liegt über dem, das Sie genehmigt haben.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>The document does not match the digest in the terms; nobody could join the job.</source>
        <translation>Das Dokument passt nicht zum Hash in den Bedingungen; niemand könnte dem Auftrag beitreten.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>The fee can be more than a tenth of the amount.</source>
        <translation>Die Gebühr kann mehr als ein Zehntel des Betrags ausmachen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>The job&apos;s title mixes letters of different alphabets that look alike; it may copy another job&apos;s.</source>
        <translation>Der Titel des Auftrags mischt ähnlich aussehende Buchstaben verschiedener Alphabete; er kann den eines anderen nachahmen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>The recipient is a contract; coin sent to one may be lost.</source>
        <translation>Der Empfänger ist ein Vertrag; dorthin gesendete Coins können verloren sein.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>The recipient is an address that nobody can send from; what is sent there is lost.</source>
        <translation>Der Empfänger ist eine Adresse, von der niemand senden kann; was dorthin geht, ist verloren.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>The recipient is not in the address book and none that this account has dealt with.</source>
        <translation>Der Empfänger steht nicht im Adressbuch, und dieses Konto hatte noch nie mit ihm zu tun.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>The recipient is the address zero; what is sent there is lost.</source>
        <translation>Der Empfänger ist die Nulladresse; was dorthin geht, ist verloren.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>The recipient is the token&apos;s own contract; what is sent there is lost.</source>
        <translation>Der Empfänger ist der Vertrag des Tokens selbst; was dorthin geht, ist verloren.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>The recipient is this account itself.</source>
        <translation>Der Empfänger ist dieses Konto selbst.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>The recipient looks like an address you know but is another one; compare every character.</source>
        <translation>Die Empfängeradresse sieht einer bekannten ähnlich, ist aber eine andere; vergleichen Sie jedes Zeichen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>The terms that are agreed to are not those of the job as this program knows it.</source>
        <translation>Die Bedingungen, denen zugestimmt wird, sind nicht die des Auftrags, den dieses Programm kennt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>The token is none of those that this profile accepts; anybody can make a token of any name.</source>
        <translation>Dieses Profil akzeptiert diesen Token nicht; jeder kann einen Token mit beliebigem Namen herausgeben.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>The token&apos;s symbol mixes letters of different alphabets that look alike; compare its address.</source>
        <translation>Das Symbol des Tokens mischt ähnlich aussehende Buchstaben verschiedener Alphabete; vergleichen Sie seine Adresse.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>This allows somebody other than the market to take tokens from the account.</source>
        <translation>Damit darf jemand anderes als der Markt Token vom Konto abbuchen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>This allows the spender to take everything the account ever holds of the token.</source>
        <translation>Damit darf der Berechtigte alles abbuchen, was das Konto je von diesem Token hält.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>This calls another contract than the market of this profile.</source>
        <translation>Dies ruft einen anderen Vertrag auf als den Markt dieses Profils.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>This needs more gas than what you approved, because the chain has changed meanwhile.</source>
        <translation>Dies braucht mehr Gas, als Sie genehmigt haben, weil sich die Chain inzwischen geändert hat.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>This offers more than twice what is paid now to be mined soon; check the fee.</source>
        <translation>Hier wird mehr als das Doppelte dessen geboten, was zurzeit für einen baldigen Platz im Block gezahlt wird; prüfen Sie die Gebühr.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>This pays out to another address than this account.</source>
        <translation>Die Auszahlung geht an eine andere Adresse als dieses Konto.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>This program cannot read what this does; sign it only if you know exactly what it is.</source>
        <translation>Dieses Programm kann nicht lesen, was hier geschieht; signieren Sie nur, wenn Sie es genau wissen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>This sends more coin along than the call asks for.</source>
        <translation>Dies sendet mehr Coins mit, als der Aufruf verlangt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>This takes nearly all that the account has; later steps of jobs need coin for gas.</source>
        <translation>Dies nimmt fast alles, was das Konto hat; spätere Schritte von Aufträgen brauchen Coins für Gas.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>{sentence} It is {address}; the one you know{name} is {known}.</source>
        <translation>{sentence} Sie lautet {address}; die bekannte{name} lautet {known}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/curves.py"/>
        <source>Dashed: the start, {score}.</source>
        <translation>Gestrichelt: der Start, {score}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/curves.py"/>
        <source>Dotted: ridge regression on your {own} rows and {held_out} held-out ones, {score}.</source>
        <translation>Gepunktet: Ridge-Regression mit Ihren {own} Zeilen und {held_out} Testzeilen, {score}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/curves.py"/>
        <source>Mean loss on your held-out rows; dashed, that of the start.</source>
        <translation>Mittlerer Verlust auf Ihren Testzeilen; gestrichelt der des Starts.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/curves.py"/>
        <source>On your own rows, as no held-out data was chosen: read it with care.</source>
        <translation>Auf Ihren eigenen Zeilen, da keine Testdaten gewählt wurden: mit Vorsicht zu lesen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/curves.py"/>
        <source>The first update appears when a round&apos;s sums were decrypted</source>
        <translation>Die erste Aktualisierung erscheint, sobald die Summen einer Runde entschlüsselt sind</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/curves.py"/>
        <source>The loss is known where held-out data was chosen</source>
        <translation>Der Verlust ist bekannt, wenn Testdaten gewählt wurden</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/curves.py"/>
        <source>The norm of every round&apos;s averaged gradient: it shrinks as the model settles.</source>
        <translation>Die Norm des gemittelten Gradienten jeder Runde: Sie sinkt, wenn das Modell zur Ruhe kommt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_files.py"/>
        <location filename="../../omnilytics_app/ui/models/data_looks.py"/>
        <location filename="../../omnilytics_app/ui/models/predictions.py"/>
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_files.py"/>
        <source>A table (CSV, TSV, Parquet, NPZ) or a folder of images.</source>
        <translation>Eine Tabelle (CSV, TSV, Parquet, NPZ) oder ein Ordner mit Bildern.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_files.py"/>
        <source>A table with the job&apos;s columns, or a folder of images.</source>
        <translation>Eine Tabelle mit den Spalten des Auftrags oder ein Ordner mit Bildern.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_files.py"/>
        <location filename="../../omnilytics_app/ui/models/data_looks.py"/>
        <source>About %n row(s)</source>
        <translation>
            <numerusform>Etwa %n Zeile</numerusform>
            <numerusform>Etwa %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_files.py"/>
        <source>It stays on this computer.</source>
        <translation>Sie bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_files.py"/>
        <source>Most values of {column} lie outside {low} to {high}, where the model owner&apos;s are; are they in the same unit?</source>
        <translation>Die meisten Werte von {column} liegen außerhalb von {low} bis {high}, dem Bereich des Modelleigners; haben sie dieselbe Einheit?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_files.py"/>
        <source>The first rows hold %n of its classes.</source>
        <translation>
            <numerusform>Die ersten Zeilen enthalten %n seiner Klassen.</numerusform>
            <numerusform>Die ersten Zeilen enthalten %n seiner Klassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_files.py"/>
        <source>The same holds for %n more column(s).</source>
        <translation>
            <numerusform>Das gilt auch für %n weitere Spalte.</numerusform>
            <numerusform>Das gilt auch für %n weitere Spalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_files.py"/>
        <source>{rows} with all %n column(s) of the job.</source>
        <translation>
            <numerusform>{rows} mit der %n Spalte des Auftrags.</numerusform>
            <numerusform>{rows} mit allen %n Spalten des Auftrags.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_files.py"/>
        <source>{rows}, %n column(s).</source>
        <translation>
            <numerusform>{rows}, %n Spalte.</numerusform>
            <numerusform>{rows}, %n Spalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_looks.py"/>
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_looks.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_import.py"/>
        <source>A table (CSV, TSV, Parquet, NPZ) or a folder of images. It stays on this computer.</source>
        <translation>Eine Tabelle (CSV, TSV, Parquet, NPZ) oder ein Ordner mit Bildern. Die Daten bleiben auf diesem Computer.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_looks.py"/>
        <source>Labels, %n different in the first rows.</source>
        <translation>
            <numerusform>Beschriftungen, %n davon in den ersten Zeilen.</numerusform>
            <numerusform>Beschriftungen, %n verschiedene in den ersten Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_looks.py"/>
        <source>Numbers, %n different in the first rows.</source>
        <translation>
            <numerusform>Zahlen, %n davon in den ersten Zeilen.</numerusform>
            <numerusform>Zahlen, %n verschiedene in den ersten Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_looks.py"/>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>grey</source>
        <translation>grau</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_looks.py"/>
        <source>images of {height} x {width} pixels, {kind}</source>
        <translation>Bilder mit {height} x {width} Pixeln, {kind}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_looks.py"/>
        <source>in colour</source>
        <translation>farbig</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_looks.py"/>
        <source>{rows}, {columns}. It stays on this computer.</source>
        <translation>{rows}, {columns}. Die Daten bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_looks.py"/>
        <source>{rows}, {images}. It stays on this computer.</source>
        <translation>{rows}, {images}. Die Daten bleiben auf diesem Computer.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>%n different text(s)</source>
        <translation>
            <numerusform>%n Text</numerusform>
            <numerusform>%n verschiedene Texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>%n empty cell(s) in {columns}. A job that uses the column refuses the file; fill them or leave those rows out.</source>
        <translation>
            <numerusform>%n leere Zelle in {columns}. Ein Auftrag, der die Spalte nutzt, lehnt die Datei ab; füllen Sie sie oder lassen Sie die Zeile weg.</numerusform>
            <numerusform>%n leere Zellen in {columns}. Ein Auftrag, der die Spalte nutzt, lehnt die Datei ab; füllen Sie sie oder lassen Sie diese Zeilen weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>%n more column(s) are not shown here.</source>
        <translation>
            <numerusform>%n weitere Spalte wird hier nicht gezeigt.</numerusform>
            <numerusform>%n weitere Spalten werden hier nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_import.py"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>Computed once when you joined; every round uses these numbers and never reads the file again.</source>
        <translation>Einmal beim Beitritt berechnet; jede Runde nutzt diese Zahlen und liest die Datei nie wieder.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/open_jobs.py"/>
        <location filename="../../omnilytics_app/ui/views/market/privacy_card.py"/>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>Different</source>
        <translation>Verschiedene</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>Exact statistics left in %n job(s): rows used there join no other job unless noise is added.</source>
        <translation>
            <numerusform>Genaue Statistiken gingen in %n Auftrag ein: Dort genutzte Zeilen nehmen an keinem anderen Auftrag teil, außer mit Rauschen.</numerusform>
            <numerusform>Genaue Statistiken gingen in %n Aufträge ein: Dort genutzte Zeilen nehmen an keinem anderen Auftrag teil, außer mit Rauschen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>Holds infinite numbers: {columns}. A job that uses it refuses the file.</source>
        <translation>Enthält unendliche Zahlen: {columns}. Ein Auftrag, der sie nutzt, lehnt die Datei ab.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>Holds the same everywhere: {columns}. A job that uses it may refuse the file.</source>
        <translation>Überall derselbe Wert: {columns}. Ein Auftrag, der dies nutzt, lehnt die Datei womöglich ab.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>It has %n row(s), and every job needs at least 10.</source>
        <translation>
            <numerusform>Sie hat %n Zeile; jeder Auftrag braucht mindestens 10.</numerusform>
            <numerusform>Sie hat %n Zeilen; jeder Auftrag braucht mindestens 10.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>No noise that is offered fits the budget any more.</source>
        <translation>Kein angebotenes Rauschen passt noch ins Budget.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>Noisy releases add up to ε {spent}; your budget is {budget}.</source>
        <translation>Verrauschte Freigaben summieren sich auf ε {spent}; Ihr Budget ist {budget}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>Nothing in it varies: there is nothing to learn from.</source>
        <translation>Nichts darin variiert: Es gibt nichts zu lernen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>Nothing of this data has left this computer.</source>
        <translation>Nichts aus diesen Daten hat diesen Computer verlassen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>One more job would bring the sum to: {steps}.</source>
        <translation>Ein weiterer Auftrag brächte die Summe auf: {steps}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>Privacy spent</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>Range or labels</source>
        <translation>Bereich oder Klassen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>Rows used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>Statistics</source>
        <translation>Statistiken</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>The file cannot be read; check its permissions, or whether its disk is connected.</source>
        <translation>Die Datei ist nicht lesbar; prüfen Sie ihre Rechte oder ob ihr Datenträger angeschlossen ist.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>The file has changed since you added it, so no job is joined with it under this name. Look at it again and add it as it is now. Jobs already joined are not affected: their statistics are frozen.</source>
        <translation>Die Datei hat sich geändert, seit Sie sie hinzugefügt haben; unter diesem Namen tritt sie keinem Auftrag bei. Sehen Sie sie erneut an und fügen Sie sie so hinzu, wie sie jetzt ist. Bereits laufende Aufträge sind nicht betroffen: Ihre Statistiken sind eingefroren.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>The file is what it was when you added it.</source>
        <translation>Die Datei ist unverändert, seit Sie sie hinzugefügt haben.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>The statistics of this job are not on this computer.</source>
        <translation>Die Statistiken dieses Auftrags liegen nicht auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>There is nothing at this path any more. Put the file back, or remove the name and add the file where it is now. Jobs already joined are not affected: their statistics are frozen.</source>
        <translation>Unter diesem Pfad liegt nichts mehr. Legen Sie die Datei zurück, oder entfernen Sie den Namen und fügen Sie die Datei am neuen Ort hinzu. Bereits laufende Aufträge sind nicht betroffen: Ihre Statistiken sind eingefroren.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>about {rows}</source>
        <translation>etwa {rows}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>frozen here</source>
        <translation>eingefroren</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>moved or gone</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>{rows} images, {width} by {height}, {colour}, %n class(es).</source>
        <translation>
            <numerusform>{rows} Bilder, {width} mal {height}, {colour}, %n Klasse.</numerusform>
            <numerusform>{rows} Bilder, {width} mal {height}, {colour}, %n Klassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>{rows} rows, %n column(s). Types and ranges are those of the first {seen} rows.</source>
        <translation>
            <numerusform>{rows} Zeilen, %n Spalte. Typen und Bereiche stammen aus den ersten {seen} Zeilen.</numerusform>
            <numerusform>{rows} Zeilen, %n Spalten. Typen und Bereiche stammen aus den ersten {seen} Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>ε {spent} of {budget}</source>
        <translation>ε {spent} von {budget}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>ε {step} → {total}</source>
        <translation>ε {step} → {total}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/decisions.py"/>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/decisions.py"/>
        <source>Joined</source>
        <translation>Beigetreten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/decisions.py"/>
        <source>Not joined</source>
        <translation>Nicht beigetreten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/decisions.py"/>
        <source>Not joined now</source>
        <translation>Vorerst nicht</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/decisions.py"/>
        <source>Trouble</source>
        <translation>Störung</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/decisions.py"/>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/decisions.py"/>
        <source>With {data}</source>
        <translation>Mit {data}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/earnings.py"/>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>Earned</source>
        <translation>Verdient</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/earnings.py"/>
        <source>Penalties</source>
        <translation>Strafen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/earnings.py"/>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>Reward</source>
        <translation>Vergütung</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/earnings.py"/>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>Rounds paid</source>
        <translation>Bezahlte Runden</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/earnings.py"/>
        <source>Stake returned</source>
        <translation>Pfand zurück</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/earnings.py"/>
        <source>Token {address}: {earned} earned, {collected} credited so far</source>
        <translation>Token {address}: {earned} verdient, {collected} bisher gutgeschrieben</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/earnings.py"/>
        <source>Token {address}: {earned} earned, {collected} credited so far, {lost} lost to absences</source>
        <translation>Token {address}: {earned} verdient, {collected} bisher gutgeschrieben, {lost} durch Abwesenheit verloren</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/earnings.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/transaction_sheet.py"/>
        <source>Transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/earnings.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>{paid} of {all}</source>
        <translation>{paid} von {all}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/earnings.py"/>
        <source>{time}, job {job}, round {round}: {amount}</source>
        <translation>{time}, Auftrag {job}, Runde {round}: {amount}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/estimates.py"/>
        <source>A round takes this computer about {taken} of computing, and there are only {window} for it: you may miss rounds and lose your stake.</source>
        <translation>Für eine Runde rechnet dieser Computer etwa {taken}, und es stehen nur {window} zur Verfügung: Sie könnten Runden verpassen und Ihr Pfand verlieren.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/estimates.py"/>
        <source>A round takes this computer about {taken} of computing; there are {window} for it.</source>
        <translation>Für eine Runde rechnet dieser Computer etwa {taken}; es stehen {window} zur Verfügung.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/estimates.py"/>
        <source>At today&apos;s price, gas would take all that it pays, and more.</source>
        <translation>Beim heutigen Preis würde Gas die ganze Vergütung aufzehren und mehr.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/estimates.py"/>
        <source>It pays up to {most}; gas until the end is about {gas} at today&apos;s price.</source>
        <translation>Er zahlt bis zu {most}; Gas bis zum Ende kostet beim heutigen Preis etwa {gas}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/estimates.py"/>
        <source>With your record ({paid} of {decided} rounds paid) it would earn about {expected}; gas until the end is about {gas} at today&apos;s price.</source>
        <translation>Mit Ihrer Bilanz ({paid} von {decided} Runden bezahlt) brächte er etwa {expected}; Gas bis zum Ende kostet beim heutigen Preis etwa {gas}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/group_states.py"/>
        <source>a member did not answer in time; those who did are compensated</source>
        <translation>ein Mitglied hat nicht rechtzeitig geantwortet; die anderen werden entschädigt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/group_states.py"/>
        <source>aborted, nobody paid</source>
        <translation>abgebrochen, niemand bezahlt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/group_states.py"/>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/group_states.py"/>
        <source>evicted or dropped</source>
        <translation>ausgeschlossen oder gestrichen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/group_states.py"/>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/group_states.py"/>
        <source>its answer lies too far from the others&apos;</source>
        <translation>ihre Antwort liegt zu weit von denen der anderen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/group_states.py"/>
        <source>kept out of the model</source>
        <translation>nicht ins Modell übernommen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/group_states.py"/>
        <source>no honest group can give such an answer</source>
        <translation>keine ehrliche Gruppe kann so antworten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/group_states.py"/>
        <source>rejected by the contract</source>
        <translation>vom Vertrag abgelehnt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/group_states.py"/>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/group_states.py"/>
        <source>suspicion {score}, acted on above 1</source>
        <translation>Verdachtswert {score}, Folgen ab 1</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/group_states.py"/>
        <source>the opened audit proves that its sum is far off; it is not paid</source>
        <translation>die geöffnete Prüfung beweist, dass ihre Summe weit daneben liegt; sie wird nicht bezahlt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/group_states.py"/>
        <source>to come</source>
        <translation>steht aus</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <source>A round you miss costs {penalty}, paid to the others in your group.</source>
        <translation>Eine verpasste Runde kostet {penalty}, die an die anderen Ihrer Gruppe gehen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <source>After %n miss(es) your participation ends.</source>
        <translation>
            <numerusform>Nach %n verpassten Runde endet Ihre Teilnahme.</numerusform>
            <numerusform>Nach %n verpassten Runden endet Ihre Teilnahme.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <source>Before it pays, this computer verifies the proof that the job&apos;s key hides what it should.</source>
        <translation>Bevor er zahlt, prüft dieser Computer den Beweis, dass der Schlüssel des Auftrags verbirgt, was er soll.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <source>Does not fit</source>
        <translation>Passt nicht</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <source>Everyone can see on the chain that your account joined, when it submitted and what it earned, but neither your data nor the model.</source>
        <translation>Auf der Chain sieht jeder, dass Ihr Konto beigetreten ist, wann es eingereicht und was es verdient hat, aber weder Ihre Daten noch das Modell.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <source>Fits</source>
        <translation>Passt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <location filename="../../omnilytics_app/ui/models/rosters.py"/>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <source>If someone in your group sends harmful data, the contract can reject the whole group, and you lose the {reward} of that round though you did nothing wrong. After two such rounds the group is out and its stakes return.</source>
        <translation>Sendet jemand in Ihrer Gruppe schädliche Daten, kann der Vertrag die ganze Gruppe ablehnen, und Sie verlieren die {reward} dieser Runde, obwohl Sie nichts falsch gemacht haben. Nach zwei solchen Runden scheidet die Gruppe aus, und ihre Pfänder kommen zurück.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <source>If the model owner asks for a piece of what you sent, this program shows it as long as it runs, and is paid; a piece that nobody shows makes the round a missed one.</source>
        <translation>Fordert der Modelleigner ein Stück Ihrer Sendung an, zeigt dieses Programm es, solange es läuft, und wird dafür bezahlt; ein Stück, das niemand zeigt, macht die Runde zu einer verpassten.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>Stake</source>
        <translation>Pfand</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <source>Stake and rewards are paid in the token {name} at {address}. Anybody can make a token of any name: join only if you know this address. Gas is paid in the chain&apos;s coin.</source>
        <translation>Pfand und Vergütungen werden im Token {name} unter {address} gezahlt. Jeder kann einen Token mit beliebigem Namen herausgeben: Treten Sie nur bei, wenn Sie diese Adresse kennen. Gas wird in der Währung der Chain bezahlt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <source>The model owner can decrypt only the sum over your group of {size} owners, as long as at least one other member does not work with it.</source>
        <translation>Der Modelleigner kann nur die Summe über Ihre Gruppe von {size} Eignern entschlüsseln, solange mindestens ein anderes Mitglied nicht mit ihm gemeinsame Sache macht.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <source>This computer has verified the proof that the job&apos;s key hides what it should.</source>
        <translation>Dieser Computer hat den Beweis geprüft, dass der Schlüssel des Auftrags verbirgt, was er soll.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <source>You pay a stake of {stake}. All of it comes back if you submit in every round.</source>
        <translation>Sie hinterlegen ein Pfand von {stake}. Es kommt ganz zurück, wenn Sie in jeder Runde einreichen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <source>Your rows never leave this computer; what leaves are encrypted, masked numbers computed from them.</source>
        <translation>Ihre Zeilen verlassen diesen Computer nie; hinaus gehen nur daraus berechnete, verschlüsselte und maskierte Zahlen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <source>{amount} for an owner and round</source>
        <translation>{amount} je Eigner und Runde</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <source>{amount}, returned unless you miss rounds</source>
        <translation>{amount}, kommt zurück, wenn Sie keine Runde verpassen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Announce the draw</source>
        <translation>Auslosung ankündigen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>At worst</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Cancel the job</source>
        <translation>Auftrag absagen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Close and settle rounds</source>
        <translation>Runden schließen und abrechnen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Close and withdraw</source>
        <translation>Abschließen und auszahlen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Close rounds</source>
        <translation>Runden schließen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Close the job</source>
        <translation>Auftrag abschließen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Create the job</source>
        <translation>Auftrag anlegen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Draw the groups</source>
        <translation>Gruppen auslosen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Gas for</source>
        <translation>Gas für</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/summary_rail.py"/>
        <source>Gas, likely</source>
        <translation>Gas, etwa</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Keep the seeds of audits</source>
        <translation>Seeds der Prüfungen sichern</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Likely</source>
        <translation>Etwa</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Make settlements final</source>
        <translation>Abrechnungen endgültig machen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Open audits</source>
        <translation>Prüfungen öffnen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Publish models</source>
        <translation>Modelle veröffentlichen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Settle by default</source>
        <translation>Ersatzweise abrechnen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Settle rounds</source>
        <translation>Runden abrechnen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Settle with openings</source>
        <translation>Mit Öffnungen abrechnen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Show what is asked for</source>
        <translation>Angefordertes zeigen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Stop the job</source>
        <translation>Auftrag beenden</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>{amount} gwei</source>
        <translation>{amount} gwei</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>{size} bytes</source>
        <translation>{size} Bytes</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Accepted in every round.</source>
        <translation>In jeder Runde angenommen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>All rewards, paid into the contract before the start.</source>
        <translation>Alle Vergütungen, vor dem Start in den Vertrag eingezahlt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Also in stores outside of the chain</source>
        <translation>Auch in Speichern außerhalb der Chain</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Always with the whole group.</source>
        <translation>Immer mit der ganzen Gruppe.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Backbone</source>
        <translation>Backbone</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Comes back, less the penalties for missed rounds.</source>
        <translation>Kommt zurück, abzüglich der Strafen für verpasste Runden.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Created in block</source>
        <translation>Angelegt in Block</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/job_dashboard.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/roster_card.py"/>
        <source>Data owners</source>
        <translation>Dateneigner</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Data owners paid</source>
        <translation>Bezahlte Dateneigner</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Disputes lost</source>
        <translation>Verlorene Einsprüche</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Each counted once.</source>
        <translation>Jeder nur einmal gezählt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>Ended early</source>
        <translation>Vorzeitig beendet</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/summary_rail.py"/>
        <source>Escrow</source>
        <translation>Treuhandbetrag</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Expected values</source>
        <translation>Erwartete Werte</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/model_step.py"/>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/models/job_states.py"/>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>For each data owner of an accepted group.</source>
        <translation>Für jeden Dateneigner einer angenommenen Gruppe.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Groups that may be rejected for good</source>
        <translation>Gruppen, die endgültig abgelehnt werden dürfen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>In all, at most</source>
        <translation>Insgesamt höchstens</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>In transactions alone</source>
        <translation>Nur in Transaktionen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>It has left data owners waiting, or was voted down: look at the figures.</source>
        <translation>Er hat Dateneigner warten lassen oder wurde überstimmt: Sehen Sie sich die Zahlen an.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>It has missed rounds, or groups of it were left out: look at the figures.</source>
        <translation>Runden wurden verpasst oder Gruppen davon weggelassen: Sehen Sie sich die Zahlen an.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>It has paid %n data owner(s), and nothing speaks against it.</source>
        <translation>
            <numerusform>Er hat %n Dateneigner bezahlt, und nichts spricht gegen ihn.</numerusform>
            <numerusform>Er hat %n Dateneigner bezahlt, und nichts spricht gegen ihn.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>It was never paid for a round: nothing speaks for it yet, and nothing against it.</source>
        <translation>Noch wurde keine Runde bezahlt: Bisher spricht nichts dafür und nichts dagegen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>It was paid for %n round(s), and nothing speaks against it.</source>
        <translation>
            <numerusform>%n Runde wurde bezahlt, und nichts spricht dagegen.</numerusform>
            <numerusform>%n Runden wurden bezahlt, und nichts spricht dagegen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Job {number} of the market {market} on chain {chain}</source>
        <translation>Auftrag {number} des Marktes {market} auf Chain {chain}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Jobs created</source>
        <translation>Angelegte Aufträge</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Jobs joined</source>
        <translation>Beigetretene Aufträge</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Largest length of a row</source>
        <translation>Größte Länge einer Zeile</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Logistic, first order</source>
        <translation>Logistisch, erster Ordnung</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/chart_card.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Misses until you are out</source>
        <translation>Verpasste Runden bis zum Ausscheiden</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>Model owner</source>
        <translation>Modelleigner</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Model owners who paid</source>
        <translation>Modelleigner, die bezahlt haben</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>No round of its jobs was ever paid: nothing speaks for it yet, and nothing against it.</source>
        <translation>Keine Runde seiner Aufträge wurde je bezahlt: Noch spricht nichts für ihn und nichts gegen ihn.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>None: the features are used as they are</source>
        <translation>Keines: Die Merkmale werden unverändert genutzt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Paid in</source>
        <translation>Bezahlt in</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Paid in all</source>
        <translation>Insgesamt bezahlt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Paid to the others of your group.</source>
        <translation>Geht an die anderen Ihrer Gruppe.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Paillier, {bits} bits</source>
        <translation>Paillier, {bits} Bit</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Payloads</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Penalties for missed rounds</source>
        <translation>Strafen für verpasste Runden</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Penalty for a missed round</source>
        <translation>Strafe für eine verpasste Runde</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Public network of %n layer(s), {bytes} bytes of weights</source>
        <translation>
            <numerusform>Öffentliches Netz mit %n Schicht, {bytes} Bytes Gewichte</numerusform>
            <numerusform>Öffentliches Netz mit %n Schichten, {bytes} Bytes Gewichte</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Registration until</source>
        <translation>Anmeldung bis</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/join_sheet.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/open_jobs.py"/>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Reward per round</source>
        <translation>Vergütung pro Runde</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Rounds it did not settle in time</source>
        <translation>Nicht rechtzeitig abgerechnete Runden</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Rounds missed</source>
        <translation>Verpasste Runden</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Rounds rejected</source>
        <translation>Abgelehnte Runden</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Squared</source>
        <translation>Quadratisch</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/model_step.py"/>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>The chain&apos;s coin</source>
        <translation>Die Währung der Chain</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>The hash that a registration is bound to.</source>
        <translation>Der Hash, an den eine Anmeldung gebunden ist.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Time to answer</source>
        <translation>Zeit zum Antworten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Time to dispute</source>
        <translation>Zeit für Einsprüche</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Time to publish a model</source>
        <translation>Zeit zum Veröffentlichen eines Modells</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Time to settle</source>
        <translation>Zeit zum Abrechnen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Time to submit</source>
        <translation>Zeit zum Einreichen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Voted down or aborted</source>
        <translation>Überstimmt oder abgebrochen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Whole job, at most</source>
        <translation>Ganzer Auftrag höchstens</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>block {number}</source>
        <translation>Block {number}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>{most} of {size} owners</source>
        <translation>{most} von {size} Eignern</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} und %n weitere</numerusform>
            <numerusform>{names} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>{taken} of {seats}</source>
        <translation>{taken} von {seats}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} Pixel</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>%n row(s) stand out so much that sums would show them, and are held back.</source>
        <translation>
            <numerusform>%n Zeile fällt so sehr auf, dass Summen sie verrieten, und wird zurückgehalten.</numerusform>
            <numerusform>%n Zeilen fallen so sehr auf, dass Summen sie verrieten, und werden zurückgehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>%n row(s) were sold before, in {jobs}, and are left out.</source>
        <translation>
            <numerusform>%n Zeile wurde schon früher verkauft, in {jobs}, und wird ausgelassen.</numerusform>
            <numerusform>%n Zeilen wurden schon früher verkauft, in {jobs}, und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>All {rows} rows may be used: none stands out, and none was sold before.</source>
        <translation>Alle {rows} Zeilen sind nutzbar: Keine fällt auf, und keine wurde schon verkauft.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>Encrypted, masked numbers computed from all your rows together. The rows themselves never leave.</source>
        <translation>Verschlüsselte, maskierte Zahlen, aus allen Ihren Zeilen zusammen berechnet. Die Zeilen selbst gehen nie hinaus.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>However groups are drawn, %n or more members of yours are owners you trust.</source>
        <translation>
            <numerusform>Wie auch ausgelost wird: Mindestens %n Mitglied Ihrer Gruppe ist ein Eigner, dem Sie vertrauen.</numerusform>
            <numerusform>Wie auch ausgelost wird: Mindestens %n Mitglieder Ihrer Gruppe sind Eigner, denen Sie vertrauen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>It cannot be verified, because the job&apos;s document cannot be read.</source>
        <translation>Er lässt sich nicht prüfen, weil das Dokument des Auftrags nicht lesbar ist.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>Neither your statistics nor the model: both stay encrypted, and only the model owner has the key.</source>
        <translation>Weder Ihre Statistiken noch das Modell: Beides bleibt verschlüsselt, und nur der Modelleigner hat den Schlüssel.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>None of the other owners is on your list of trusted accounts. If all others of your group work with the model owner, it sees your statistics as they are. Noise protects your rows even then.</source>
        <translation>Keiner der anderen Eigner steht auf Ihrer Liste vertrauenswürdiger Konten. Machen alle anderen Ihrer Gruppe gemeinsame Sache mit dem Modelleigner, sieht er Ihre Statistiken unverhüllt. Rauschen schützt Ihre Zeilen selbst dann.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>Not verified on this computer yet. It verifies the proof before it pays a stake, and refuses a bad key.</source>
        <translation>Auf diesem Computer noch nicht geprüft. Er prüft den Beweis, bevor er ein Pfand zahlt, und weist einen schlechten Schlüssel zurück.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>So far they have spent {spent}.</source>
        <translation>Bisher haben sie {spent} verbraucht.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>That your account joined, when it submitted and what it earned. In an audit, also random mixtures of how groups differ, of a model that is a random probe.</source>
        <translation>Dass Ihr Konto beigetreten ist, wann es eingereicht und was es verdient hat. In einer Prüfung auch zufällige Mischungen der Unterschiede zwischen Gruppen an einem Modell, das eine Zufallsprobe ist.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>The exact sum of the statistics of your group of %n owner(s), and no more than that: expect it to learn this sum.</source>
        <translation>
            <numerusform>Die genaue Summe der Statistiken Ihrer Gruppe von %n Eigner, und nicht mehr: Gehen Sie davon aus, dass er diese Summe erfährt.</numerusform>
            <numerusform>Die genaue Summe der Statistiken Ihrer Gruppe von %n Eignern, und nicht mehr: Gehen Sie davon aus, dass er diese Summe erfährt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>The job&apos;s key</source>
        <translation>Der Schlüssel des Auftrags</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>The sum hides you only among members of your group who do not work with the model owner. Groups of %n are drawn by lot; noise is proposed unless {needed} members that you trust are certain.</source>
        <translation>
            <numerusform>Die Summe verbirgt Sie nur unter Gruppenmitgliedern, die nicht mit dem Modelleigner gemeinsame Sache machen. Gruppen von %n werden ausgelost; Rauschen wird vorgeschlagen, solange nicht {needed} vertrauenswürdige Mitglieder sicher sind.</numerusform>
            <numerusform>Die Summe verbirgt Sie nur unter Gruppenmitgliedern, die nicht mit dem Modelleigner gemeinsame Sache machen. Gruppen von %n werden ausgelost; Rauschen wird vorgeschlagen, solange nicht {needed} vertrauenswürdige Mitglieder sicher sind.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>This account took part in jobs of which this computer has no record: {jobs}.</source>
        <translation>Dieses Konto nahm an Aufträgen teil, zu denen dieser Computer keine Aufzeichnung hat: {jobs}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>This computer has verified the proof that the key hides what it should.</source>
        <translation>Dieser Computer hat den Beweis geprüft, dass der Schlüssel verbirgt, was er soll.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>Unrecorded jobs</source>
        <translation>Aufträge ohne Aufzeichnung</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>What everybody sees</source>
        <translation>Was alle sehen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>What leaves this computer</source>
        <translation>Was diesen Computer verlässt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>What the job asks for</source>
        <translation>Was der Auftrag verlangt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>What the model owner sees</source>
        <translation>Was der Modelleigner sieht</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>What the other data owners see</source>
        <translation>Was die anderen Dateneigner sehen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>Whom you depend on</source>
        <translation>Von wem Sie abhängen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>With noise of epsilon {epsilon} these rows would have spent {total} of a budget of {budget}.</source>
        <translation>Mit Rauschen von Epsilon {epsilon} hätten diese Zeilen {total} von einem Budget von {budget} verbraucht.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>With noise of epsilon {epsilon} these rows would have spent {total} of their {budget}: too much.</source>
        <translation>Mit Rauschen von Epsilon {epsilon} hätten diese Zeilen {total} von {budget} verbraucht: zu viel.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>Your rows</source>
        <translation>Ihre Zeilen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>another job</source>
        <translation>einem anderen Auftrag</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>{trusted} of the {others} other seats are taken by owners you trust; the chance that {needed} of them are in your group is {chance}. Noise protects your rows whoever the others are.</source>
        <translation>{trusted} der {others} anderen Plätze haben Eigner, denen Sie vertrauen; die Chance, dass {needed} davon in Ihrer Gruppe sind, ist {chance}. Rauschen schützt Ihre Zeilen, wer auch immer die anderen sind.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>{usable} of {rows} are left without noise.</source>
        <translation>Ohne Rauschen bleiben {usable} von {rows}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_states.py"/>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>Aborted</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_states.py"/>
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_states.py"/>
        <source>Job {number}, {state}: {title}</source>
        <translation>Auftrag {number}, {state}: {title}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_states.py"/>
        <source>Left</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_states.py"/>
        <source>Registering</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_states.py"/>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_states.py"/>
        <source>Voided</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/model_step.py"/>
        <source>Classification</source>
        <translation>Klassifikation</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>Classification of {target}, %n class(es)</source>
        <translation>
            <numerusform>Klassifikation von {target}, %n Klasse</numerusform>
            <numerusform>Klassifikation von {target}, %n Klassen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>Ends in</source>
        <translation>Endet in</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <location filename="../../omnilytics_app/ui/views/activity/detail.py"/>
        <location filename="../../omnilytics_app/ui/views/activity/filters.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_owner.py"/>
        <source>Job {number}</source>
        <translation>Auftrag {number}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>Not over</source>
        <translation>Nicht beendet</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>One of two</source>
        <translation>Eines von zweien</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>One of two values of {target}</source>
        <translation>Einer von zwei Werten von {target}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>Over</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>Registration until {time}</source>
        <translation>Anmeldung bis {time}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/model_step.py"/>
        <source>Regression</source>
        <translation>Regression</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>Regression of {target}</source>
        <translation>Regression von {target}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>Unreadable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>Voted down</source>
        <translation>Überstimmt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>{reward} for an owner and round</source>
        <translation>{reward} je Eigner und Runde</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>{stake}, returned unless you miss rounds</source>
        <translation>{stake}, kommt zurück, wenn Sie keine Runde verpassen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/notices.py"/>
        <source>%n fitting job(s) opened</source>
        <translation>
            <numerusform>%n passender Auftrag eröffnet</numerusform>
            <numerusform>%n passende Aufträge eröffnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/notices.py"/>
        <source>%n round(s) due</source>
        <translation>
            <numerusform>%n Runde fällig</numerusform>
            <numerusform>%n Runden fällig</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/notices.py"/>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>A settlement is disputed</source>
        <translation>Einspruch gegen eine Abrechnung</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/notices.py"/>
        <source>Gas money runs low</source>
        <translation>Das Geld für Gas wird knapp</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/notices.py"/>
        <source>Job {number}: {words}</source>
        <translation>Auftrag {number}: {words}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/notices.py"/>
        <source>You lost a reward or part of a stake</source>
        <translation>Sie haben eine Vergütung oder einen Teil des Pfands verloren</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/notices.py"/>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>You were paid</source>
        <translation>Sie wurden bezahlt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/notices.py"/>
        <source>{words} (and %n more)</source>
        <translation>
            <numerusform>{words} (und %n weiteres)</numerusform>
            <numerusform>{words} (und %n weitere)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phase_words.py"/>
        <source>A data owner says that it cannot get your model. This computer shows the parts that are asked for; if it did not, the job would end and your bond be shared out.</source>
        <translation>Ein Dateneigner meldet, dass er Ihr Modell nicht erhält. Dieser Computer zeigt die angeforderten Teile; täte er es nicht, würde der Auftrag enden und Ihre Kaution verteilt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phase_words.py"/>
        <source>Data owners compute on the encrypted model. Who does not answer in time pays from its stake.</source>
        <translation>Dateneigner rechnen auf dem verschlüsselten Modell. Wer nicht rechtzeitig antwortet, zahlt aus seinem Pfand.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phase_words.py"/>
        <source>Data owners look at your terms and take seats, each with a stake. When all are taken it begins.</source>
        <translation>Dateneigner sehen sich Ihre Bedingungen an und belegen Plätze, jeder mit einem Pfand. Sind alle belegt, geht es los.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phase_words.py"/>
        <source>Nothing more happens. What was not earned is in your credit on the wallet page; the model is yours.</source>
        <translation>Es geschieht nichts mehr. Was nicht verdient wurde, liegt als Guthaben auf der Seite Wallet; das Modell gehört Ihnen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phase_words.py"/>
        <source>Owners found that a settlement does not follow from the evidence and voted it down. Everybody is paid for it, and the job ends.</source>
        <translation>Eigner stellten fest, dass eine Abrechnung nicht aus den Belegen folgt, und haben sie überstimmt. Alle werden dafür bezahlt, und der Auftrag endet.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phase_words.py"/>
        <source>Registration is over. The groups are drawn with the hash of a block that nobody knows yet, so nobody chooses with whom it is grouped.</source>
        <translation>Die Anmeldung ist vorbei. Die Gruppen werden mit dem Hash eines Blocks ausgelost, den noch niemand kennt; so sucht sich niemand seine Gruppe aus.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phase_words.py"/>
        <source>The job ended because your model was asked for and not shown; the bond went to the data owners.</source>
        <translation>Der Auftrag endete, weil Ihr Modell angefordert und nicht gezeigt wurde; die Kaution ging an die Dateneigner.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phase_words.py"/>
        <source>The opened audit of round {number} can be disputed by data owners until its window is over.</source>
        <translation>Gegen die geöffnete Prüfung der Runde {number} können Dateneigner Einspruch erheben, bis die Frist vorbei ist.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phase_words.py"/>
        <source>This computer decrypts the sums of the groups, learns from them and settles the round.</source>
        <translation>Dieser Computer entschlüsselt die Summen der Gruppen, lernt daraus und rechnet die Runde ab.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phase_words.py"/>
        <source>This computer encrypts the model and publishes it; keep it running.</source>
        <translation>Dieser Computer verschlüsselt das Modell und veröffentlicht es; lassen Sie ihn laufen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phase_words.py"/>
        <source>You asked for parts of answers that could not be used. Whoever shows them earns a fee; a data owner of whom they stay hidden counts as absent.</source>
        <translation>Sie haben Teile unbrauchbarer Antworten angefordert. Wer sie zeigt, erhält eine Gebühr; ein Dateneigner, dessen Teile verborgen bleiben, gilt als abwesend.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>%n ciphertext(s) of gradients asked for; anybody may show them</source>
        <translation>
            <numerusform>%n Chiffrat von Gradienten angefordert; jeder darf es zeigen</numerusform>
            <numerusform>%n Chiffrate von Gradienten angefordert; jeder darf sie zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>%n ciphertext(s) of the model contested; anybody may show them</source>
        <translation>
            <numerusform>%n Chiffrat des Modells eingefordert; jeder darf es zeigen</numerusform>
            <numerusform>%n Chiffrate des Modells eingefordert; jeder darf sie zeigen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>All rounds done</source>
        <translation>Alle Runden beendet</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>Drawing groups</source>
        <translation>Auslosung der Gruppen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>Owners voted a settlement down; the job pays out and closes</source>
        <translation>Eigner haben eine Abrechnung überstimmt; der Auftrag zahlt aus und schließt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Registration</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>Round {number} of {total}</source>
        <translation>Runde {number} von {total}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Settle</source>
        <translation>Abrechnen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Submit</source>
        <translation>Einreichen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>The groups are drawn with a future block&apos;s hash</source>
        <translation>Die Gruppen werden mit dem Hash eines künftigen Blocks ausgelost</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>The job ended before it started; all stakes are free</source>
        <translation>Der Auftrag endete vor dem Start; alle Pfänder sind frei</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>The model owner decrypts the sums and settles</source>
        <translation>Der Modelleigner entschlüsselt die Summen und rechnet ab</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>The model owner did not show its model when asked; rewards, stakes and deposits can be withdrawn</source>
        <translation>Der Modelleigner hat sein Modell auf Anforderung nicht gezeigt; Vergütungen, Pfänder und Hinterlegungen können ausgezahlt werden</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>The model owner publishes its encrypted model</source>
        <translation>Der Modelleigner veröffentlicht sein verschlüsseltes Modell</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>{done} of %n gradient(s) in</source>
        <translation>
            <numerusform>{done} von %n Gradient eingegangen</numerusform>
            <numerusform>{done} von %n Gradienten eingegangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>{played} of %n round(s) played; rewards and stakes can be withdrawn</source>
        <translation>
            <numerusform>{played} von %n Runde gespielt; Vergütungen und Pfänder können ausgezahlt werden</numerusform>
            <numerusform>{played} von %n Runden gespielt; Vergütungen und Pfänder können ausgezahlt werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>{taken} of %n seat(s) taken</source>
        <translation>
            <numerusform>{taken} von %n Platz belegt</numerusform>
            <numerusform>{taken} von %n Plätzen belegt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/predictions.py"/>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/predictions.py"/>
        <source>Confidence is a chance to first order, which is cautious: good for ranking.</source>
        <translation>Die Sicherheit ist eine Wahrscheinlichkeit erster Ordnung, also vorsichtig: gut zum Ordnen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/predictions.py"/>
        <source>Confidence is the winning label&apos;s share of the scores: good for ranking, not a chance.</source>
        <translation>Die Sicherheit ist der Anteil der besten Klasse an den Werten: gut zum Ordnen, keine Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/predictions.py"/>
        <source>Found</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/predictions.py"/>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/predictions.py"/>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/predictions.py"/>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/predictions.py"/>
        <source>The file has no column {name}, so there is no score.</source>
        <translation>Die Datei hat keine Spalte {name}, daher gibt es keine Wertung.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/predictions.py"/>
        <source>The first {shown} are shown; saving writes all.</source>
        <translation>Gezeigt werden die ersten {shown}; gespeichert werden alle.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/predictions.py"/>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/predictions.py"/>
        <source>the model of round {number}</source>
        <translation>dem Modell der Runde {number}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/predictions.py"/>
        <source>the model the job began with</source>
        <translation>dem Anfangsmodell des Auftrags</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/predictions.py"/>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/predictions.py"/>
        <source>{rows} predicted with {model}.</source>
        <translation>{rows} vorhergesagt mit {model}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>A piece of yours was not shown</source>
        <translation>Ein Stück von Ihnen wurde nicht gezeigt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Aborted: the model was not shown</source>
        <translation>Abgebrochen: Das Modell wurde nicht gezeigt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Accepted and paid</source>
        <translation>Angenommen und bezahlt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Everybody in your group submitted in time, and the group was accepted.</source>
        <translation>Alle in Ihrer Gruppe haben rechtzeitig eingereicht, und die Gruppe wurde angenommen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>It cost {amount} of your stake, paid to those present in your group.</source>
        <translation>Es kostete {amount} Ihres Pfands, bezahlt an die Anwesenden Ihrer Gruppe.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>It pays nothing.</source>
        <translation>Sie bringt nichts ein.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>No gradient of yours counted in this round: none was submitted before the deadline. This program has to run and to reach the chain while a round takes submissions.</source>
        <translation>Kein Gradient von Ihnen zählte in dieser Runde: Bis zum Fristende ging keiner ein. Dieses Programm muss laufen und die Chain erreichen, solange eine Runde Einreichungen annimmt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Not in a group</source>
        <translation>In keiner Gruppe</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Not played: the job ended before</source>
        <translation>Nicht gespielt: Der Auftrag endete vorher</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Owners voted the settlement of this round down ({votes} votes), so everybody in a complete group is paid and the model owner lost its bond.</source>
        <translation>Eigner haben die Abrechnung dieser Runde überstimmt ({votes} Stimmen); daher werden alle in vollständigen Gruppen bezahlt, und der Modelleigner hat seine Kaution verloren.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Paid because nobody settled in time</source>
        <translation>Bezahlt, weil niemand rechtzeitig abgerechnet hat</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Paid: owners voted the settlement down</source>
        <translation>Bezahlt: Eigner haben die Abrechnung überstimmt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Rejected by a value out of bounds</source>
        <translation>Abgelehnt wegen eines Werts außerhalb der Grenzen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Rejected by its score</source>
        <translation>Abgelehnt wegen des Verdachtswerts</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Settled, may still be disputed</source>
        <translation>Abgerechnet, Einspruch noch möglich</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Still to come</source>
        <translation>Steht noch aus</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>The contract rejected your whole group of {size}, because one value of its sum was beyond what honest data can give. Who of you caused it cannot be told.</source>
        <translation>Der Vertrag hat Ihre ganze Gruppe von {size} abgelehnt, weil ein Wert ihrer Summe jenseits dessen lag, was ehrliche Daten ergeben können. Wer von Ihnen es verursacht hat, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>The contract rejected your whole group of {size}, because what it sent differed too much from the other groups. Who of you caused it cannot be told.</source>
        <translation>Der Vertrag hat Ihre ganze Gruppe von {size} abgelehnt, weil ihre Sendung zu stark von den anderen Gruppen abwich. Wer von Ihnen es verursacht hat, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>The draw left you over, so you are in no group of this job. Your stake is free.</source>
        <translation>Sie blieben bei der Auslosung übrig und sind daher in keiner Gruppe dieses Auftrags. Ihr Pfand ist frei.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>The job was over before this round began: stopped, or with too few groups left.</source>
        <translation>Der Auftrag war vor Beginn dieser Runde vorbei: beendet oder mit zu wenigen Gruppen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>The model owner claimed that your group is an outlier; the contract judged that by the scores alone.</source>
        <translation>Der Modelleigner hat Ihre Gruppe als Ausreißer gemeldet; der Vertrag hat das allein nach den Werten beurteilt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>The model owner did not claim that your group is an outlier.</source>
        <translation>Der Modelleigner hat Ihre Gruppe nicht als Ausreißer gemeldet.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>The model owner did not settle in time, so everybody in a complete group is paid.</source>
        <translation>Der Modelleigner hat nicht rechtzeitig abgerechnet; daher werden alle in vollständigen Gruppen bezahlt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>The model owner settled this round with openings. Your program checks them, and owners may vote it down: {votes} of {needed} votes so far.</source>
        <translation>Der Modelleigner hat diese Runde mit Öffnungen abgerechnet. Ihr Programm prüft sie, und Eigner können sie überstimmen: bisher {votes} von {needed} Stimmen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>The model owner was asked to show its model and did not. The job ended, nobody is paid for this round and nobody is penalised; the model owner lost its bond.</source>
        <translation>Der Modelleigner sollte sein Modell zeigen und tat es nicht. Der Auftrag ist beendet, für diese Runde wird niemand bezahlt oder bestraft; der Modelleigner hat seine Kaution verloren.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>The score of your group was {score} times the median of all groups, and a claimed group is rejected above {threshold} times.</source>
        <translation>Der Verdachtswert Ihrer Gruppe war das {score}-Fache des Medians aller Gruppen; eine gemeldete Gruppe wird über dem {threshold}-Fachen abgelehnt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>The score of your group was {score}, and a claimed group is rejected above {threshold}.</source>
        <translation>Der Verdachtswert Ihrer Gruppe war {score}; eine gemeldete Gruppe wird über {threshold} abgelehnt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>This computer had computed your gradient, but it did not reach the chain before the deadline. A slow computer, an endpoint that failed or too little gas money can be the cause.</source>
        <translation>Dieser Computer hatte Ihren Gradienten berechnet, aber er kam nicht vor Fristende auf die Chain. Ein langsamer Computer, ein ausgefallener Endpunkt oder zu wenig Geld für Gas kann der Grund sein.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>This computer recomputed the settlement from public data and found it right.</source>
        <translation>Dieser Computer hat die Abrechnung aus öffentlichen Daten nachgerechnet und für richtig befunden.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>This computer recomputed the settlement from public data and found it wrong; it voted against it.</source>
        <translation>Dieser Computer hat die Abrechnung aus öffentlichen Daten nachgerechnet und für falsch befunden; er hat dagegen gestimmt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>This round has not begun.</source>
        <translation>Diese Runde hat noch nicht begonnen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>This round is running; nothing is decided yet.</source>
        <translation>Diese Runde läuft; noch ist nichts entschieden.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Whether the model owner kept the sum of your group out in private cannot be known; it changes nothing that you are paid.</source>
        <translation>Ob der Modelleigner die Summe Ihrer Gruppe im Stillen ausgelassen hat, lässt sich nicht wissen; an Ihrer Bezahlung ändert es nichts.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>You are owed {amount} for it.</source>
        <translation>Dafür stehen Ihnen {amount} zu.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>You submitted in time, but %n other member(s) of your group did not ({who}). A sum is usable only if everybody of the group is in it.</source>
        <translation>
            <numerusform>Sie haben rechtzeitig eingereicht, %n anderes Mitglied Ihrer Gruppe aber nicht ({who}). Eine Summe ist nur brauchbar, wenn alle der Gruppe darin sind.</numerusform>
            <numerusform>Sie haben rechtzeitig eingereicht, %n andere Mitglieder Ihrer Gruppe aber nicht ({who}). Eine Summe ist nur brauchbar, wenn alle der Gruppe darin sind.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>You were absent</source>
        <translation>Sie waren abwesend</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Your gradient came too late</source>
        <translation>Ihr Gradient kam zu spät</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Your gradient was submitted, but the model owner asked for a piece of it that nobody showed in time, so you counted as absent. This program shows such pieces while it runs.</source>
        <translation>Ihr Gradient wurde eingereicht, aber der Modelleigner forderte ein Stück davon an, das niemand rechtzeitig zeigte; daher galten Sie als abwesend. Dieses Programm zeigt solche Stücke, solange es läuft.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Your group took no part in this round: it had been evicted after two rejections, or dropped because a member was absent too often. Stakes of its other members are free.</source>
        <translation>Ihre Gruppe nahm an dieser Runde nicht teil: Sie wurde nach zwei Ablehnungen ausgeschlossen oder gestrichen, weil ein Mitglied zu oft abwesend war. Die Pfänder der anderen Mitglieder sind frei.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Your group was incomplete</source>
        <translation>Ihre Gruppe war unvollständig</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Your group was out</source>
        <translation>Ihre Gruppe war ausgeschieden</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Abort {job}</source>
        <translation>Abbruch von {job}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Admission</source>
        <translation>Zulassung</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Ask for parts of gradients of {job}</source>
        <translation>Anforderung von Teilen der Gradienten von {job}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Ask for parts of the model of {job}</source>
        <translation>Anforderung von Teilen des Modells von {job}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>Bond</source>
        <translation>Kaution</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Call data</source>
        <translation>Aufrufdaten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Call {function} of the market</source>
        <translation>Aufruf von {function} des Marktes</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Cancel a waiting transaction</source>
        <translation>Abbruch einer wartenden Transaktion</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Cancel {job}</source>
        <translation>Absage von {job}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Chain</source>
        <translation>Chain</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Claim what {job} owes</source>
        <translation>Einfordern des offenen Gelds von {job}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Close a round of {job}</source>
        <translation>Schließen einer Runde von {job}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Close {job}</source>
        <translation>Abschluss von {job}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Create a training job</source>
        <translation>Trainingsauftrag anlegen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Credit in the market</source>
        <translation>Guthaben im Markt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Deploy a market</source>
        <translation>Markt bereitstellen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Deposit</source>
        <translation>Hinterlegung</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Dispute a settlement of {job}</source>
        <translation>Einspruch gegen eine Abrechnung von {job}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Draw the groups of {job}</source>
        <translation>Auslosung der Gruppen von {job}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>ETH that leaves your account, at most</source>
        <translation>ETH, die Ihr Konto verlassen, höchstens</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>End the time for answers in {job}</source>
        <translation>Ende der Antwortzeit von {job}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Fee, at most</source>
        <translation>Gebühr, höchstens</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Fix the seed of a round of {job}</source>
        <translation>Festlegen des Seeds einer Runde von {job}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Gas limit</source>
        <translation>Gaslimit</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Hash of the job document</source>
        <translation>Hash des Auftragsdokuments</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Hash of the terms</source>
        <translation>Hash der Bedingungen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Join {job}</source>
        <translation>Beitritt zu {job}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Key for masks</source>
        <translation>Schlüssel für Masken</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Leave {job}</source>
        <translation>Austritt aus {job}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Leaves your account, at most</source>
        <translation>Verlässt Ihr Konto, höchstens</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Let somebody other than the market take tokens</source>
        <translation>Jemand anderem als dem Markt erlauben, Token zu nehmen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Let the market take tokens</source>
        <translation>Dem Markt Token freigeben</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Make a settlement of {job} final</source>
        <translation>Abrechnung von {job} endgültig machen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Maximum fee for gas</source>
        <translation>Höchstgebühr für Gas</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/transaction_sheet.py"/>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Nothing of it can be taken back once it is mined.</source>
        <translation>Nichts davon lässt sich zurücknehmen, sobald es in einem Block steht.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Other arguments</source>
        <translation>Weitere Argumente</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Over at the latest after</source>
        <translation>Vorbei spätestens nach</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Owners in a group</source>
        <translation>Eigner pro Gruppe</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Parts asked for</source>
        <translation>Angeforderte Teile</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Pays</source>
        <translation>Zahlt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Priority fee for gas</source>
        <translation>Prioritätsgebühr für Gas</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Publish the encrypted model of {job}</source>
        <translation>Veröffentlichung des verschlüsselten Modells von {job}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Push forfeited money to the burn address</source>
        <translation>Verfallenes Geld an die Vernichtungsadresse leiten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/review_sheet.py"/>
        <source>Registration ends</source>
        <translation>Anmeldung endet</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Reward per owner and round</source>
        <translation>Vergütung je Eigner und Runde</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Run something this program cannot read</source>
        <translation>Etwas ausführen, das dieses Programm nicht lesen kann</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Send nothing, to use up a nonce</source>
        <translation>Nichts senden, um eine Nonce zu verbrauchen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Send {amount}</source>
        <translation>{amount} senden</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Settle a round of {job}</source>
        <translation>Abrechnung einer Runde von {job}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Settle an audit round of {job}</source>
        <translation>Abrechnung einer Prüfrunde von {job}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Settle an overdue round of {job}</source>
        <translation>Abrechnung einer überfälligen Runde von {job}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Show parts that were asked for in {job}</source>
        <translation>Zeigen angeforderter Teile von {job}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Start {job}</source>
        <translation>Start von {job}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Stop {job} early</source>
        <translation>Vorzeitiges Ende von {job}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Submit an encrypted gradient to {job}</source>
        <translation>Einreichen eines verschlüsselten Gradienten zu {job}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Takes the place of</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>The credit is paid out to your account.</source>
        <translation>Das Guthaben wird an Ihr Konto ausgezahlt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>The deposit goes to whoever answers, and returns if nobody does.</source>
        <translation>Die Hinterlegung geht an den, der antwortet, und kommt zurück, wenn niemand es tut.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>The stake returns when the job ends, less a penalty for every missed round; all of it if you leave before it starts.</source>
        <translation>Das Pfand kommt am Ende des Auftrags zurück, abzüglich einer Strafe je verpasster Runde; ganz, wenn Sie vor dem Start austreten.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/transaction_sheet.py"/>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Unspent escrow and the bond return when the job ends, all of it if the job never starts.</source>
        <translation>Nicht ausgegebener Treuhandbetrag und Kaution kommen am Ende des Auftrags zurück; alles, wenn der Auftrag nie beginnt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>What is released becomes credit in the market; a withdrawal pays it out.</source>
        <translation>Freigewordenes Geld wird Guthaben im Markt; eine Auszahlung zahlt es aus.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Where the payload lies</source>
        <translation>Wo die Nutzdaten liegen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Who may take it</source>
        <translation>Wer abbuchen darf</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Withdraw credit from the market</source>
        <translation>Guthaben vom Markt auszahlen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>a job</source>
        <translation>einem Auftrag</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>all {token} there will ever be</source>
        <translation>alle {token}, die es je geben wird</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>job {number}</source>
        <translation>Auftrag {number}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>{amount} of its smallest units</source>
        <translation>{amount} seiner kleinsten Einheiten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>{amount} wei</source>
        <translation>{amount} wei</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>{ether} ETH = {wei} wei</source>
        <translation>{ether} ETH = {wei} wei</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>{time} (over)</source>
        <translation>{time} (vorbei)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>{time} ({left} left)</source>
        <translation>{time} (noch {left})</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rosters.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_owner.py"/>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>Data owner</source>
        <translation>Dateneigner</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rosters.py"/>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rosters.py"/>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rosters.py"/>
        <source>Stake left</source>
        <translation>Restpfand</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rosters.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/summary_rail.py"/>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rosters.py"/>
        <source>dropped, missed too often</source>
        <translation>gestrichen, zu oft verpasst</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rosters.py"/>
        <source>group dropped</source>
        <translation>Gruppe gestrichen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rosters.py"/>
        <source>group evicted</source>
        <translation>Gruppe ausgeschlossen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rosters.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>left over by the draw</source>
        <translation>bei der Auslosung übrig</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rosters.py"/>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rosters.py"/>
        <source>not submitted yet</source>
        <translation>noch nicht eingereicht</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rosters.py"/>
        <source>registered</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rosters.py"/>
        <source>submitted</source>
        <translation>eingereicht</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rosters.py"/>
        <source>waits for the model</source>
        <translation>wartet auf das Modell</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rosters.py"/>
        <source>{misses} of {allowed}</source>
        <translation>{misses} von {allowed}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>Compute</source>
        <translation>Rechenzeit</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>Gas publish</source>
        <translation>Gas Veröffentlichen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>Gas settle</source>
        <translation>Gas Abrechnen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>Gas submit</source>
        <translation>Gas Einreichen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>Owners</source>
        <translation>Eigner</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>R² score</source>
        <translation>R²-Wert</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/chart_card.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/job_dashboard.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/try_sheet.py"/>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>Your group</source>
        <translation>Ihre Gruppe</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>aborted, model not shown</source>
        <translation>abgebrochen, Modell nicht gezeigt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>audit</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>in dispute window</source>
        <translation>Einspruchsfrist läuft</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>no group complete</source>
        <translation>keine Gruppe vollständig</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>paid by default</source>
        <translation>ersatzweise bezahlt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>rejected group {numbers}</source>
        <translation>Gruppe {numbers} abgelehnt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>settled with openings</source>
        <translation>mit Öffnungen abgerechnet</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>voided by owners</source>
        <translation>von Eignern verworfen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>A cluster that only sees ciphertexts and public numbers; its results are checked here.</source>
        <translation>Ein Cluster, der nur Chiffrate und öffentliche Zahlen sieht; seine Ergebnisse werden hier geprüft.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Accounts, one on each line, that you know do not work with model owners. They count for your group.</source>
        <translation>Konten, je Zeile eines, von denen Sie wissen, dass sie nicht mit Modelleignern gemeinsame Sache machen. Sie zählen für Ihre Gruppe.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>An Ethereum node that answers JSON-RPC. It learns your address and what you ask for.</source>
        <translation>Ein Ethereum-Knoten, der JSON-RPC beantwortet. Er erfährt Ihre Adresse und Ihre Anfragen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Blocks before anything that cannot be taken back is built on what the chain shows.</source>
        <translation>Blöcke, bevor auf den Stand der Chain etwas gebaut wird, das sich nicht zurücknehmen lässt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Chain id</source>
        <translation>Chain-ID</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Computing</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Confirmations</source>
        <translation>Bestätigungen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Consensus node</source>
        <translation>Konsensknoten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>DEBUG tells most, ERROR least. No secret is ever written.</source>
        <translation>DEBUG schreibt am meisten, ERROR am wenigsten. Ein Geheimnis wird nie geschrieben.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Dask scheduler</source>
        <translation>Dask-Scheduler</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Data owners you trust</source>
        <translation>Vertrauenswürdige Dateneigner</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Downloaded payloads are removed beyond this.</source>
        <translation>Heruntergeladene Nutzdaten darüber hinaus werden entfernt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>ERC-20 contracts, one on each line, whose balances the wallet shows and jobs may pay in.</source>
        <translation>ERC-20-Verträge, je Zeile einer, deren Bestände die Wallet zeigt und in denen Aufträge zahlen dürfen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Expert</source>
        <translation>Experten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>For buckets that are not Amazon&apos;s. Keys are taken from the environment.</source>
        <translation>Für Buckets, die nicht bei Amazon liegen. Schlüssel kommen aus der Umgebung.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Further nodes</source>
        <translation>Weitere Knoten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Heavy arithmetic runs in so many processes of this machine; fewer leave more of it for other work.</source>
        <translation>Aufwendige Rechnungen laufen in so vielen Prozessen dieses Computers; weniger lassen mehr für andere Arbeit.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Highest price of gas, in gwei</source>
        <translation>Höchster Gaspreis in gwei</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>IPFS gateways</source>
        <translation>IPFS-Gateways</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Its code is compared with this program&apos;s before anything is sent.</source>
        <translation>Sein Code wird mit dem dieses Programms verglichen, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Language and look</source>
        <translation>Sprache und Aussehen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Market contract</source>
        <translation>Marktvertrag</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>More seconds ask your node less often.</source>
        <translation>Bei mehr Sekunden wird Ihr Knoten seltener gefragt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Needed to read and write blobs of the chain, which it keeps for about 18 days.</source>
        <translation>Nötig, um Blobs der Chain zu lesen und zu schreiben, die sie etwa 18 Tage behält.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Nodes of another chain are refused. The demonstration&apos;s local chain is 31337.</source>
        <translation>Knoten einer anderen Chain werden abgelehnt. Die lokale Chain der Demo ist 31337.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>None: payloads travel in call data</source>
        <translation>Keiner: Nutzdaten reisen in den Aufrufdaten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>None: this machine alone</source>
        <translation>Keiner: nur dieser Computer</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Nothing is sent for more; it waits until gas is cheaper.</source>
        <translation>Für mehr wird nichts gesendet; es wartet, bis Gas billiger ist.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>One on each line; payloads of others are read there.</source>
        <translation>Je Zeile eines; dort werden Nutzdaten anderer gelesen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>One on each line; used when the first does not answer, and compared with it before anything final.</source>
        <translation>Je Zeile einer; genutzt, wenn der erste nicht antwortet, und mit ihm verglichen, bevor etwas endgültig wird.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Privacy budget of a row (epsilon)</source>
        <translation>Privatsphäre-Budget einer Zeile (Epsilon)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Room for payloads, in megabytes</source>
        <translation>Platz für Nutzdaten in Megabyte</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>S3 service</source>
        <translation>S3-Dienst</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Seconds between looks at the chain</source>
        <translation>Sekunden zwischen Abfragen der Chain</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Stores</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>What is written down</source>
        <translation>Was protokolliert wird</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>What noisy releases of one row may add up to. Lower keeps more private.</source>
        <translation>Worauf sich verrauschte Freigaben einer Zeile summieren dürfen. Weniger schützt mehr.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Where your encrypted payloads lie: a folder, a bucket, IPFS, a web server or blobs of the chain.</source>
        <translation>Wo Ihre verschlüsselten Nutzdaten liegen: ein Ordner, ein Bucket, IPFS, ein Webserver oder Blobs der Chain.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Your store</source>
        <translation>Ihr Speicher</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Aborted {job}</source>
        <translation>Abbruch von {job}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Allowed the market tokens</source>
        <translation>Dem Markt Token freigegeben</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Asked for parts of a model of {job}</source>
        <translation>Teile eines Modells von {job} angefordert</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Asked for parts of gradients of {job}</source>
        <translation>Teile von Gradienten von {job} angefordert</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Cancelled</source>
        <comment>transaction</comment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Cancelled {job}</source>
        <translation>Absage von {job}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Cancelling: {what}</source>
        <translation>Abbruch: {what}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Claimed from {job}</source>
        <translation>Offenes Geld von {job} eingefordert</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Claims and withdrawals</source>
        <translation>Einforderungen und Auszahlungen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Closed a round of {job}</source>
        <translation>Runde von {job} geschlossen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Closed {job}</source>
        <translation>Abschluss von {job}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Created {job}</source>
        <translation>Anlage von {job}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Custom</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Deployed a market</source>
        <translation>Markt bereitgestellt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Disputed a settlement of {job}</source>
        <translation>Einspruch gegen eine Abrechnung von {job}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Ended the time for answers in {job}</source>
        <translation>Antwortzeit von {job} beendet</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Fixed a seed of {job}</source>
        <translation>Seed von {job} festgelegt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Had the groups of {job} drawn</source>
        <translation>Auslosung der Gruppen von {job} veranlasst</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <location filename="../../omnilytics_app/ui/views/start/chooser.py"/>
        <source>Imported key</source>
        <translation>Importierter Schlüssel</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Joined {job}</source>
        <translation>Beitritt zu {job}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Left {job}</source>
        <translation>Austritt aus {job}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Made a settlement of {job} final</source>
        <translation>Abrechnung von {job} endgültig gemacht</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Mined</source>
        <translation>Im Block</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Nothing, to use up a nonce</source>
        <translation>Nichts, um eine Nonce zu verbrauchen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Payment in a token</source>
        <translation>Zahlung in einem Token</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Payment to {recipient}</source>
        <translation>Zahlung an {recipient}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Payout of {job}</source>
        <translation>Zahlung aus {job}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>Payouts</source>
        <translation>Zahlungen aus Aufträgen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Published a model of {job}</source>
        <translation>Modell von {job} veröffentlicht</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Pushed forfeited money on</source>
        <translation>Verfallenes Geld weitergeleitet</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/backup_sheet.py"/>
        <source>Recovery phrase</source>
        <translation>Wiederherstellungswörter</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Replaced elsewhere</source>
        <translation>Anderswo ersetzt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Settled a round of {job}</source>
        <translation>Runde von {job} abgerechnet</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Settled an audit of {job}</source>
        <translation>Prüfrunde von {job} abgerechnet</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Settled an overdue round of {job}</source>
        <translation>Überfällige Runde von {job} abgerechnet</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Showed parts in {job}</source>
        <translation>Teile von {job} gezeigt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Started {job}</source>
        <translation>Start von {job}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Stopped {job}</source>
        <translation>Vorzeitiges Ende von {job}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Submitted a gradient to {job}</source>
        <translation>Gradienten zu {job} eingereicht</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>The name mixes letters of different alphabets that look alike; compare the address.</source>
        <translation>Der Name mischt ähnlich aussehende Buchstaben verschiedener Alphabete; vergleichen Sie die Adresse.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <location filename="../../omnilytics_app/ui/views/start/chooser.py"/>
        <source>Watch-only</source>
        <translation>Nur beobachtet</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Withdrawal from the market</source>
        <translation>Auszahlung vom Markt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>about {time}</source>
        <translation>etwa {time}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>within %n block(s)</source>
        <translation>
            <numerusform>innerhalb von %n Block</numerusform>
            <numerusform>innerhalb von %n Blöcken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n Runde</numerusform>
            <numerusform>%n Runden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/model_step.py"/>
        <source>Binary</source>
        <translation>Binär</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Data and columns</source>
        <translation>Daten und Spalten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/model_step.py"/>
        <source>Task and model</source>
        <translation>Aufgabe und Modell</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <source>backbone and head</source>
        <translation>Backbone und Kopf</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <source>head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <source>logistic</source>
        <translation>logistisch</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <source>squared</source>
        <translation>quadratisch</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <source>{file}, {rows}</source>
        <translation>{file}, {rows}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <source>{metric} {score}</source>
        <translation>{metric} {score}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <source>{rounds}, {groups} x {size}, {reward}, {time}</source>
        <translation>{rounds}, {groups} x {size}, {reward}, {time}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/activity.py"/>
        <source>Exporting</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/archive_step.py"/>
        <source>Choose the file of the profile first.</source>
        <translation>Wählen Sie zuerst die Datei des Profils.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/archive_step.py"/>
        <source>Enter the passphrase of the file.</source>
        <translation>Geben Sie die Passphrase der Datei ein.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/auto_join.py"/>
        <source>Choose at least one data set to join with.</source>
        <translation>Wählen Sie mindestens einen Datensatz zum Beitreten.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/auto_join.py"/>
        <source>Correct the marked value first.</source>
        <translation>Korrigieren Sie zuerst den markierten Wert.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/auto_join.py"/>
        <source>Saving the rules</source>
        <translation>Regeln werden gespeichert</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/auto_join.py"/>
        <source>Say how high a stake may be: nobody asks you before it is paid.</source>
        <translation>Geben Sie an, wie hoch ein Pfand sein darf: Vor dem Zahlen fragt Sie niemand.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/data_owner.py"/>
        <source>All seats of this job are taken.</source>
        <translation>Alle Plätze dieses Auftrags sind belegt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/data_owner.py"/>
        <source>Choose a job first.</source>
        <translation>Wählen Sie zuerst einen Auftrag.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/data_owner.py"/>
        <source>Choose the file with your data.</source>
        <translation>Wählen Sie die Datei mit Ihren Daten.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/data_owner.py"/>
        <source>Joining the job</source>
        <translation>Beitritt zum Auftrag</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/data_owner.py"/>
        <source>You already take part in this job.</source>
        <translation>Sie nehmen an diesem Auftrag bereits teil.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/data_owner.py"/>
        <source>{name} is not as it was when you added it; see Data sets.</source>
        <translation>{name} ist nicht mehr so wie beim Hinzufügen; siehe Datensätze.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/data_sets.py"/>
        <source>Adding the data set</source>
        <translation>Datensatz wird hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/data_sets.py"/>
        <source>Choose a file or a folder first.</source>
        <translation>Wählen Sie zuerst eine Datei oder einen Ordner.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/data_sets.py"/>
        <source>Give the data set a name.</source>
        <translation>Geben Sie dem Datensatz einen Namen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/data_sets.py"/>
        <source>Looking at the file…</source>
        <translation>Die Datei wird angesehen…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/data_sets.py"/>
        <source>No job can be joined with this file; see what is wrong with it above.</source>
        <translation>Mit dieser Datei ist kein Beitritt möglich; siehe oben, was daran nicht stimmt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/data_sets.py"/>
        <source>Removing the data set</source>
        <translation>Datensatz wird entfernt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/earnings.py"/>
        <location filename="../../omnilytics_app/ui/presenters/wallet.py"/>
        <source>Writing the file</source>
        <translation>Datei wird geschrieben</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/first_run.py"/>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/first_run.py"/>
        <source>Choose the key file first.</source>
        <translation>Wählen Sie zuerst die Schlüsseldatei.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/first_run.py"/>
        <source>Creating the profile</source>
        <translation>Profil wird angelegt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/first_run.py"/>
        <source>Importing the profile</source>
        <translation>Profil wird importiert</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/first_run.py"/>
        <location filename="../../omnilytics_app/ui/views/start/network_page.py"/>
        <source>My profile</source>
        <translation>Mein Profil</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/first_run.py"/>
        <source>The passphrase has to have at least {number} characters.</source>
        <translation>Die Passphrase muss mindestens {number} Zeichen haben.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/first_run.py"/>
        <source>The system keyring has not answered yet; wait a moment or take a passphrase.</source>
        <translation>Der Schlüsselbund des Systems hat noch nicht geantwortet; warten Sie kurz oder nehmen Sie eine Passphrase.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/first_run.py"/>
        <source>The two passphrases differ; type the second again.</source>
        <translation>Die beiden Passphrasen unterscheiden sich; geben Sie die zweite neu ein.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/first_run.py"/>
        <source>The words are not there yet; wait a moment.</source>
        <translation>Die Wörter sind noch nicht da; warten Sie kurz.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/first_run.py"/>
        <source>Word {number} is not what it was; look at your note, or go back to see it.</source>
        <translation>Wort {number} stimmt nicht; sehen Sie in Ihrer Notiz nach, oder gehen Sie zurück, um es zu sehen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>A binary task needs two labels, and the first rows hold %n.</source>
        <translation>
            <numerusform>Eine binäre Aufgabe braucht zwei Klassen, und die ersten Zeilen enthalten %n.</numerusform>
            <numerusform>Eine binäre Aufgabe braucht zwei Klassen, und die ersten Zeilen enthalten %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>A classification needs three labels or more, and the first rows hold %n.</source>
        <translation>
            <numerusform>Eine Klassifikation braucht mindestens drei Klassen, und die ersten Zeilen enthalten %n.</numerusform>
            <numerusform>Eine Klassifikation braucht mindestens drei Klassen, und die ersten Zeilen enthalten %n.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>A week</source>
        <translation>Eine Woche</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>An evening</source>
        <translation>Ein Abend</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>At least one second.</source>
        <translation>Mindestens eine Sekunde.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>Between {low} and {high}.</source>
        <translation>Zwischen {low} und {high}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>Choose the file with your own samples.</source>
        <translation>Wählen Sie die Datei mit Ihren eigenen Beispielen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>Fast test</source>
        <translation>Schneller Test</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>Give the job a title that data owners will recognise.</source>
        <translation>Geben Sie dem Auftrag einen Titel, den Dateneigner wiedererkennen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>Keep at least one column to learn from.</source>
        <translation>Behalten Sie mindestens eine Spalte zum Lernen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>Name the column to predict.</source>
        <translation>Nennen Sie die vorherzusagende Spalte.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>Offer more than nothing.</source>
        <translation>Bieten Sie mehr als nichts.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>The column to predict cannot be left out.</source>
        <translation>Die vorherzusagende Spalte kann nicht weggelassen werden.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>The column to predict holds %n different labels, more than a job may have.</source>
        <translation>
            <numerusform>Die vorherzusagende Spalte enthält %n Klasse, mehr als ein Auftrag haben darf.</numerusform>
            <numerusform>Die vorherzusagende Spalte enthält %n verschiedene Klassen, mehr als ein Auftrag haben darf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>The column to predict holds %n different numbers, too many for classes; choose a regression.</source>
        <translation>
            <numerusform>Die vorherzusagende Spalte enthält %n Zahl, zu viele für Klassen; wählen Sie eine Regression.</numerusform>
            <numerusform>Die vorherzusagende Spalte enthält %n verschiedene Zahlen, zu viele für Klassen; wählen Sie eine Regression.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>The column to predict holds words; a regression predicts numbers.</source>
        <translation>Die vorherzusagende Spalte enthält Wörter; eine Regression sagt Zahlen vorher.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>The file has no column of that name; choose one of its columns.</source>
        <translation>Die Datei hat keine Spalte dieses Namens; wählen Sie eine ihrer Spalten.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>The held-out file lacks the column {name}.</source>
        <translation>Der Testdatei fehlt die Spalte {name}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>The logistic loss is for classes.</source>
        <translation>Der logistische Verlust ist für Klassen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>{groups} groups can outvote at most {most}.</source>
        <translation>{groups} Gruppen können höchstens {most} überstimmen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/joining.py"/>
        <source>Looking through your data…</source>
        <translation>Ihre Daten werden durchgesehen…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/joining.py"/>
        <source>No row is left to be used without noise; add noise, or use more rows.</source>
        <translation>Ohne Rauschen bleibt keine nutzbare Zeile; fügen Sie Rauschen hinzu, oder nutzen Sie mehr Zeilen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/joining.py"/>
        <source>Your budget does not allow that much; choose a smaller epsilon, or other data.</source>
        <translation>So viel erlaubt Ihr Budget nicht; wählen Sie ein kleineres Epsilon oder andere Daten.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/market.py"/>
        <source>Looking at your data</source>
        <translation>Ihre Daten werden angesehen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/model_owner.py"/>
        <source>Creating the job</source>
        <translation>Auftrag wird angelegt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/model_owner.py"/>
        <source>Exporting the model</source>
        <translation>Modell wird exportiert</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/model_owner.py"/>
        <source>Stopping the job</source>
        <translation>Auftrag wird beendet</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/model_owner.py"/>
        <source>The model of round {number} is in {path}.</source>
        <translation>Das Modell der Runde {number} liegt in {path}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/model_owner.py"/>
        <source>The model the job started with is in {path}.</source>
        <translation>Das Anfangsmodell des Auftrags liegt in {path}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/model_owner.py"/>
        <source>{work}, {share} %</source>
        <translation>{work}, {share} %</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/network_step.py"/>
        <source>Enter the address of an endpoint: your own node&apos;s, or one from a provider.</source>
        <translation>Geben Sie die Adresse eines Endpunkts ein: Ihres eigenen Knotens oder eines Anbieters.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/network_step.py"/>
        <source>Enter the address of the market; whoever runs it tells it.</source>
        <translation>Geben Sie die Adresse des Marktes ein; sein Betreiber nennt sie.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/network_step.py"/>
        <source>The endpoint serves chain {found}, and {name} is chain {expected}; choose another endpoint.</source>
        <translation>Der Endpunkt bedient Chain {found}, aber {name} ist Chain {expected}; wählen Sie einen anderen Endpunkt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/practice.py"/>
        <source>Asking practice data owners</source>
        <translation>Übungs-Dateneigner werden gerufen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/practice.py"/>
        <source>Ending practice</source>
        <translation>Übung wird beendet</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/practice.py"/>
        <source>Making a practice job</source>
        <translation>Übungsauftrag wird angelegt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/presenter.py"/>
        <source>Something unexpected happened. Nothing was lost; copy the details when you report it.</source>
        <translation>Etwas Unerwartetes ist geschehen. Nichts ging verloren; kopieren Sie die Einzelheiten, wenn Sie es melden.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/presenter.py"/>
        <source>This profile only watches its account: it has no key, so it can neither join nor open a job.</source>
        <translation>Dieses Profil beobachtet sein Konto nur: Es hat keinen Schlüssel und kann daher Aufträgen weder beitreten noch welche anlegen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/reasons.py"/>
        <source>Leaving the job</source>
        <translation>Auftrag wird verlassen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/reviewing.py"/>
        <source>You declined to sign; nothing was sent.</source>
        <translation>Sie haben die Signatur abgelehnt; nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/sending.py"/>
        <source>Enter an amount.</source>
        <translation>Geben Sie einen Betrag ein.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/sending.py"/>
        <source>Enter more than nothing.</source>
        <translation>Geben Sie mehr als nichts ein.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/sending.py"/>
        <source>Enter the fees.</source>
        <translation>Geben Sie die Gebühren ein.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/sending.py"/>
        <source>Enter whom you pay.</source>
        <translation>Geben Sie an, wen Sie bezahlen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/sending.py"/>
        <source>This cannot be more than the maximum fee.</source>
        <translation>Dies kann nicht mehr als die Höchstgebühr sein.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/sending.py"/>
        <source>This profile pays at most {ceiling} gwei; see the settings.</source>
        <translation>Dieses Profil zahlt höchstens {ceiling} gwei; siehe Einstellungen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/settings.py"/>
        <source>Looking everything over</source>
        <translation>Alles wird durchgesehen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/settings.py"/>
        <source>Saving the settings</source>
        <translation>Einstellungen werden gespeichert</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/settings.py"/>
        <source>Trying it out</source>
        <translation>Wird ausprobiert</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/trying.py"/>
        <source>The predictions are in {path}.</source>
        <translation>Die Vorhersagen liegen in {path}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/unlocking.py"/>
        <source>Asking the system keyring</source>
        <translation>Der Schlüsselbund des Systems wird gefragt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/unlocking.py"/>
        <source>Enter the passphrase of this profile.</source>
        <translation>Geben Sie die Passphrase dieses Profils ein.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/unlocking.py"/>
        <source>Unlocking</source>
        <translation>Wird entsperrt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/wallet.py"/>
        <source>Cancelling</source>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/wallet.py"/>
        <source>Removing</source>
        <translation>Wird entfernt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/wallet.py"/>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/wallet.py"/>
        <source>Speeding up</source>
        <translation>Wird beschleunigt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/wallet.py"/>
        <source>Withdrawing</source>
        <translation>Wird ausgezahlt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/tray.py"/>
        <source>&amp;Lock</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/tray.py"/>
        <source>&amp;Open OmniLytics</source>
        <translation>OmniLytics ö&amp;ffnen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/tray.py"/>
        <source>&amp;Pause my rounds</source>
        <translation>Meine Runden &amp;pausieren</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/typed_numbers.py"/>
        <source>An amount has at most 18 decimals.</source>
        <translation>Ein Betrag hat höchstens 18 Nachkommastellen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/typed_numbers.py"/>
        <source>Enter a number of gwei such as {example}.</source>
        <translation>Geben Sie eine Zahl in gwei ein, etwa {example}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/typed_numbers.py"/>
        <source>Enter a number such as {example}.</source>
        <translation>Geben Sie eine Zahl ein, etwa {example}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/typed_numbers.py"/>
        <source>Enter an amount such as {example}.</source>
        <translation>Geben Sie einen Betrag ein, etwa {example}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/typed_numbers.py"/>
        <source>Enter an amount with at most %n decimal(s).</source>
        <translation>
            <numerusform>Geben Sie einen Betrag mit höchstens %n Nachkommastelle ein.</numerusform>
            <numerusform>Geben Sie einen Betrag mit höchstens %n Nachkommastellen ein.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/typed_numbers.py"/>
        <source>That is more ether than there is.</source>
        <translation>Das ist mehr Ether, als es gibt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/typed_numbers.py"/>
        <source>{text} can be read in two ways; write {large} or {small}.</source>
        <translation>{text} kann man auf zwei Arten lesen; schreiben Sie {large} oder {small}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/activity/activity.py"/>
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/activity/activity.py"/>
        <source>%n event(s) written to {path}</source>
        <translation>
            <numerusform>%n Ereignis in {path} geschrieben</numerusform>
            <numerusform>%n Ereignisse in {path} geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/activity.py"/>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/activity.py"/>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/activity.py"/>
        <source>Export what is shown</source>
        <translation>Angezeigtes exportieren</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/activity.py"/>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/activity.py"/>
        <source>Nothing happened yet</source>
        <translation>Noch nichts geschehen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/activity.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/activity.py"/>
        <source>Transactions, rounds, payments and warnings appear here as they happen.</source>
        <translation>Transaktionen, Runden, Zahlungen und Warnungen erscheinen hier, sobald sie geschehen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/activity.py"/>
        <source>Try other words, or show all.</source>
        <translation>Versuchen Sie andere Wörter, oder zeigen Sie alle.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/detail.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/detail.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/transaction_sheet.py"/>
        <source>Copy transaction hash</source>
        <translation>Transaktions-Hash kopieren</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/detail.py"/>
        <source>Show &amp;job</source>
        <translation>&amp;Auftrag zeigen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/detail.py"/>
        <source>Show &amp;transaction</source>
        <translation>&amp;Transaktion zeigen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/detail.py"/>
        <source>{job}, {title}</source>
        <translation>{job}, {title}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/filters.py"/>
        <source>All jobs</source>
        <translation>Alle Aufträge</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/filters.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/filters.py"/>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/filters.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/filters.py"/>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/filters.py"/>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/filters.py"/>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/filters.py"/>
        <source>Search what happened</source>
        <translation>Ereignisse suchen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/filters.py"/>
        <source>Search: job, title, address, transaction</source>
        <translation>Suche: Auftrag, Titel, Adresse, Transaktion</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/filters.py"/>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Show &amp;all</source>
        <translation>A&amp;lle zeigen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/closing_sheet.py"/>
        <source>%n job(s) would wait until you start OmniLytics again.</source>
        <translation>
            <numerusform>%n Auftrag würde warten, bis Sie OmniLytics wieder starten.</numerusform>
            <numerusform>%n Aufträge würden warten, bis Sie OmniLytics wieder starten.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/closing_sheet.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_import.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/join_sheet.py"/>
        <location filename="../../omnilytics_app/ui/views/start/opening.py"/>
        <source>&amp;Cancel</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/closing_sheet.py"/>
        <source>&amp;Keep running</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/closing_sheet.py"/>
        <source>A round that is missed meanwhile costs part of the stake.</source>
        <translation>Eine Runde, die inzwischen verpasst wird, kostet einen Teil des Pfands.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/closing_sheet.py"/>
        <source>Do &amp;not ask again</source>
        <translation>&amp;Nicht mehr fragen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/closing_sheet.py"/>
        <source>It is minimised, as this desktop has no tray.</source>
        <translation>Es wird minimiert, da dieser Desktop keinen Infobereich hat.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/closing_sheet.py"/>
        <source>It stays in the tray.</source>
        <translation>Es bleibt im Infobereich.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/closing_sheet.py"/>
        <source>Jobs are running</source>
        <translation>Aufträge laufen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/closing_sheet.py"/>
        <source>OmniLytics can keep running without its window.</source>
        <translation>OmniLytics kann ohne sein Fenster weiterlaufen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/crash_sheet.py"/>
        <source>%n more error(s) happened meanwhile; the log has them.</source>
        <translation>
            <numerusform>%n weiterer Fehler trat inzwischen auf; er steht im Protokoll.</numerusform>
            <numerusform>%n weitere Fehler traten inzwischen auf; sie stehen im Protokoll.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/crash_sheet.py"/>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/try_sheet.py"/>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/backup_sheet.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/receive_sheet.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/transaction_sheet.py"/>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/crash_sheet.py"/>
        <source>&amp;Restart</source>
        <translation>&amp;Neu starten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/crash_sheet.py"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/crash_sheet.py"/>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/crash_sheet.py"/>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/crash_sheet.py"/>
        <source>For a report. Keys and passphrases are not in it; look it over before you hand it on.</source>
        <translation>Für eine Fehlermeldung. Schlüssel und Passphrasen stehen nicht darin; sehen Sie sie durch, bevor Sie sie weitergeben.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/crash_sheet.py"/>
        <source>If something looks wrong now, restart: jobs go on where they were.</source>
        <translation>Wenn jetzt etwas falsch aussieht, starten Sie neu: Aufträge machen dort weiter, wo sie waren.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/crash_sheet.py"/>
        <source>Something unexpected happened</source>
        <translation>Etwas Unerwartetes ist geschehen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/crash_sheet.py"/>
        <source>The program ended suddenly last time</source>
        <translation>Das Programm endete letztes Mal unerwartet</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/crash_sheet.py"/>
        <source>What was being worked on goes on by itself; nothing has to be done again.</source>
        <translation>Was in Arbeit war, läuft von selbst weiter; nichts muss wiederholt werden.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/crash_sheet.py"/>
        <source>Your keys and your jobs are on this computer as they were. Nothing was sent to anybody.</source>
        <translation>Ihre Schlüssel und Ihre Aufträge liegen unverändert auf diesem Computer. Niemandem wurde etwas gesendet.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>&amp;Discard changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>&amp;Join jobs by itself while this window is open</source>
        <translation>Aufträgen von selbst &amp;beitreten, solange dieses Fenster offen ist</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>&amp;Save rules</source>
        <translation>&amp;Regeln speichern</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>A job is joined only if it meets every rule and if this program would let you join it by hand. The stake is paid without asking you again; nothing is ever withdrawn by itself.</source>
        <translation>Einem Auftrag wird nur beigetreten, wenn er jede Regel erfüllt und dieses Programm Sie auch von Hand beitreten ließe. Das Pfand wird ohne Rückfrage gezahlt; ausgezahlt wird nie etwas von selbst.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>A smaller epsilon hides more and teaches less.</source>
        <translation>Ein kleineres Epsilon verbirgt mehr und lehrt weniger.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Add a data set first; then it can be chosen here.</source>
        <translation>Fügen Sie zuerst einen Datensatz hinzu; dann können Sie ihn hier wählen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Bounds for jobs paid in</source>
        <translation>Grenzen für Aufträge in</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Data sets to join with</source>
        <translation>Datensätze zum Beitreten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Empty for no limit.</source>
        <translation>Leer: keine Grenze.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Every open job is decided on, and why it was not joined is said here.</source>
        <translation>Über jeden offenen Auftrag wird entschieden; warum einem nicht beigetreten wurde, steht hier.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Highest stake in one job ({money})</source>
        <translation>Höchstes Pfand je Auftrag ({money})</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Highest stakes together ({money})</source>
        <translation>Höchstes Pfand zusammen ({money})</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Join none of th&amp;ese</source>
        <translation>K&amp;einem davon beitreten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Joins jobs paid in {money} alone. Jobs paid in another token are joined only once that token has bounds of its own here; accept it in Settings first.</source>
        <translation>Tritt nur Aufträgen bei, die in {money} bezahlen. Aufträgen in einem anderen Token wird erst beigetreten, wenn dieser Token hier eigene Grenzen hat; lassen Sie ihn zuerst in den Einstellungen zu.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Least reward per round ({money})</source>
        <translation>Mindestvergütung je Runde ({money})</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Most jobs at once</source>
        <translation>Höchstens gleichzeitige Aufträge</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Most rounds</source>
        <translation>Höchstens Runden</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Needed while this is on.</source>
        <translation>Nötig, solange dies eingeschaltet ist.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>No decision yet</source>
        <translation>Noch keine Entscheidung</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Noise on what leaves</source>
        <translation>Rauschen auf dem, was hinausgeht</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Of those on your list, before it is joined.</source>
        <translation>Von denen auf Ihrer Liste, vor dem Beitritt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>That is more than any job can hold.</source>
        <translation>Das ist mehr, als ein Auftrag halten kann.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Trusted owners in it</source>
        <translation>Vertrauenswürdige Eigner darin</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_import.py"/>
        <source>&amp;Add data set</source>
        <translation>&amp;Datensatz hinzufügen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_import.py"/>
        <source>Add a data set</source>
        <translation>Datensatz hinzufügen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_import.py"/>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_import.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/try_sheet.py"/>
        <source>File or folder</source>
        <translation>Datei oder Ordner</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_import.py"/>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_import.py"/>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_import.py"/>
        <source>Letters, digits, dots, hyphens and underscores.</source>
        <translation>Buchstaben, Ziffern, Punkte, Binde- und Unterstriche.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_import.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/address_book_card.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/contact_sheet.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_import.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/open_jobs.py"/>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_owner.py"/>
        <source>Automatic joining</source>
        <translation>Automatischer Beitritt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_owner.py"/>
        <source>Data sets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_owner.py"/>
        <source>Earn with data that never leaves this computer.</source>
        <translation>Verdienen Sie mit Daten, die diesen Computer nie verlassen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_owner.py"/>
        <source>Earnings</source>
        <translation>Einnahmen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_owner.py"/>
        <source>My rounds</source>
        <translation>Meine Runden</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_owner.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/open_jobs.py"/>
        <source>Open jobs</source>
        <translation>Offene Aufträge</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_owner.py"/>
        <source>Open jobs ({count})</source>
        <translation>Offene Aufträge ({count})</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_sets.py"/>
        <source>&amp;Look at it again…</source>
        <translation>Erneut &amp;ansehen…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_sets.py"/>
        <source>&amp;Remove from the list</source>
        <translation>Aus der Liste &amp;entfernen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_sets.py"/>
        <source>Add a table or a folder of images below. It stays on this computer, and you see what it holds before it gets a name.</source>
        <translation>Fügen Sie unten eine Tabelle oder einen Ordner mit Bildern hinzu. Die Daten bleiben auf diesem Computer, und Sie sehen, was darin ist, bevor sie einen Namen erhalten.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_sets.py"/>
        <source>Counted by file. Before you join, the rows themselves are looked up, whatever file they are in.</source>
        <translation>Nach Datei gezählt. Vor einem Beitritt werden die Zeilen selbst gesucht, in welcher Datei sie auch stehen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_sets.py"/>
        <source>Jobs joined with this data set</source>
        <translation>Aufträge mit diesem Datensatz</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_sets.py"/>
        <source>No data set yet</source>
        <translation>Noch kein Datensatz</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_sets.py"/>
        <source>Your data sets</source>
        <translation>Ihre Datensätze</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>%n round(s) missed</source>
        <translation>
            <numerusform>%n Runde verpasst</numerusform>
            <numerusform>%n Runden verpasst</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>&amp;Export as CSV…</source>
        <translation>Als CSV e&amp;xportieren…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>All jobs paid in {money}</source>
        <translation>Alle Aufträge in {money}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>By job</source>
        <translation>Nach Auftrag</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>Credited so far</source>
        <translation>Bisher gutgeschrieben</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>Earned in all</source>
        <translation>Insgesamt verdient</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>Earnings by job</source>
        <translation>Einnahmen nach Auftrag</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>Earnings shown</source>
        <translation>Angezeigte Einnahmen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>Export payouts</source>
        <translation>Zahlungen exportieren</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>From the chain alone, over all jobs of this market: anybody can look this account up.</source>
        <translation>Allein von der Chain, über alle Aufträge dieses Marktes: Jeder kann dieses Konto nachschlagen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>Job {number}: {title}</source>
        <translation>Auftrag {number}: {title}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>Join a job: every accepted round pays its reward.</source>
        <translation>Treten Sie einem Auftrag bei: Jede angenommene Runde bringt ihre Vergütung.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>Lost to absences</source>
        <translation>Durch Abwesenheit verloren</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>Nothing earned yet</source>
        <translation>Noch nichts verdient</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>Over time, penalties taken off</source>
        <translation>Im Zeitverlauf, abzüglich Strafen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <location filename="../../omnilytics_app/ui/widgets/paged_table.py"/>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>What others see of you</source>
        <translation>Was andere von Ihnen sehen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>Your jobs are being read.</source>
        <translation>Ihre Aufträge werden gelesen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>nothing missed</source>
        <translation>nichts verpasst</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/join_sheet.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/open_jobs.py"/>
        <source>At most in all</source>
        <translation>Insgesamt höchstens</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/join_sheet.py"/>
        <source>Gas until the end, about</source>
        <translation>Gas bis zum Ende, etwa</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/join_sheet.py"/>
        <source>Join this job?</source>
        <translation>Diesem Auftrag beitreten?</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/join_sheet.py"/>
        <source>Join “{title}”?</source>
        <translation>„{title}“ beitreten?</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/join_sheet.py"/>
        <source>Pay {stake} and &amp;join</source>
        <translation>{stake} zahlen und bei&amp;treten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/join_sheet.py"/>
        <source>Stake you pay</source>
        <translation>Pfand, das Sie zahlen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/join_sheet.py"/>
        <source>What you risk</source>
        <translation>Was Sie riskieren</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/join_sheet.py"/>
        <location filename="../../omnilytics_app/ui/views/market/privacy_card.py"/>
        <source>Who can see what</source>
        <translation>Wer was sehen kann</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/join_sheet.py"/>
        <source>{task} · your data: {file}</source>
        <translation>{task} · Ihre Daten: {file}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/open_jobs.py"/>
        <source>&amp;Join job…</source>
        <translation>Auftrag bei&amp;treten…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/open_jobs.py"/>
        <source>Another file</source>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/open_jobs.py"/>
        <source>Cost of a missed round</source>
        <translation>Kosten einer verpassten Runde</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/open_jobs.py"/>
        <source>Jobs appear here as soon as a model owner creates one.</source>
        <translation>Aufträge erscheinen hier, sobald ein Modelleigner einen anlegt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/open_jobs.py"/>
        <source>No open jobs</source>
        <translation>Keine offenen Aufträge</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/open_jobs.py"/>
        <source>Stake, returned</source>
        <translation>Pfand, kommt zurück</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/open_jobs.py"/>
        <source>You see what you risk before you pay.</source>
        <translation>Sie sehen Ihr Risiko, bevor Sie zahlen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/open_jobs.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Your data file</source>
        <translation>Ihre Datei mit Daten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/open_jobs.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <location filename="../../omnilytics_app/ui/views/main_window.py"/>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>{action}…</source>
        <translation>{action}…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/open_jobs.py"/>
        <source>{task} · job {number} of {owner} · {seats} seats taken · registration ends in {time}</source>
        <translation>{task} · Auftrag {number} von {owner} · {seats} Plätze belegt · Anmeldung endet in {time}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/open_jobs.py"/>
        <source>{work}: {done} of {total}</source>
        <translation>{work}: {done} von {total}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>&amp;Leave job…</source>
        <translation>Auftrag ver&amp;lassen…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>&amp;Pause computing</source>
        <translation>Rechnen &amp;pausieren</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>&amp;Resume computing</source>
        <translation>Rechnen &amp;fortsetzen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>&amp;Withdraw in the wallet</source>
        <translation>In der &amp;Wallet auszahlen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>All seats are taken, or the registration is over.</source>
        <translation>Alle Plätze sind vergeben, oder die Anmeldung ist vorbei.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>Earned so far</source>
        <translation>Bisher verdient</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <location filename="../../omnilytics_app/ui/widgets/group_strip.py"/>
        <source>Group {number}</source>
        <translation>Gruppe {number}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>Groups are drawn when registration ends.</source>
        <translation>Die Gruppen werden am Ende der Anmeldung ausgelost.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>Join one that fits your data.</source>
        <translation>Treten Sie einem bei, der zu Ihren Daten passt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>Look at open &amp;jobs</source>
        <translation>O&amp;ffene Aufträge ansehen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>No group yet</source>
        <translation>Noch keine Gruppe</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>Participation shown</source>
        <translation>Angezeigte Teilnahme</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>Paused. Nothing waits at the moment; a round that comes is computed as late as is safe, because missing one would cost {penalty}.</source>
        <translation>Pausiert. Derzeit wartet nichts; eine kommende Runde wird so spät berechnet, wie es sicher ist, denn sie zu verpassen würde {penalty} kosten.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>Paused. Round {number} is computed by itself from {time} on ({left} from now), so that it is not missed; missing it would cost {penalty}.</source>
        <translation>Pausiert. Runde {number} wird ab {time} (in {left}) von selbst berechnet, damit sie nicht verpasst wird; das würde {penalty} kosten.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>Rounds accepted</source>
        <translation>Angenommene Runden</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>Stake held</source>
        <translation>Hinterlegtes Pfand</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>What is quick goes on: submissions, answers, votes. After a restart nothing is paused.</source>
        <translation>Was schnell geht, läuft weiter: Einreichungen, Antworten, Stimmen. Nach einem Neustart ist nichts pausiert.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>You take part in no job</source>
        <translation>Sie nehmen an keinem Auftrag teil</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>Your group, round by round</source>
        <translation>Ihre Gruppe, Runde für Runde</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>drawn by chance</source>
        <translation>durch Los bestimmt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>dropped</source>
        <translation>gestrichen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>evicted</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>of at most {amount}</source>
        <translation>von höchstens {amount}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>returned to your credit</source>
        <translation>zurück in Ihrem Guthaben</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>with %n other owner(s)</source>
        <translation>
            <numerusform>mit %n weiteren Eigner</numerusform>
            <numerusform>mit %n weiteren Eignern</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>you left</source>
        <translation>Sie haben verlassen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>{accepted} of {all}</source>
        <translation>{accepted} von {all}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>{amount} each</source>
        <translation>je {amount}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/protection.py"/>
        <source>No noise</source>
        <translation>Kein Rauschen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/protection.py"/>
        <source>Noise on what leaves (differential privacy)</source>
        <translation>Rauschen auf dem, was hinausgeht (Differential Privacy)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/reason_card.py"/>
        <source>Choose a round in the table to see what became of it.</source>
        <translation>Wählen Sie in der Tabelle eine Runde, um zu sehen, was aus ihr wurde.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/reason_card.py"/>
        <source>Round {number}</source>
        <translation>Runde {number}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Alt + underlined letter</source>
        <translation>Alt + unterstrichener Buchstabe</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Arrows, Space, Enter</source>
        <translation>Pfeile, Leertaste, Eingabe</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Ask again for what the page shows</source>
        <translation>Inhalt der Seite neu abfragen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Close the program; jobs go on when it is opened again</source>
        <translation>Programm beenden; Aufträge gehen beim nächsten Öffnen weiter</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Close what is open above the page, changing nothing</source>
        <translation>Schließen, was über der Seite offen ist, ohne etwas zu ändern</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Ctrl+1 … Ctrl+6</source>
        <translation>Strg+1 … Strg+6</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Ctrl+K, /</source>
        <translation>Strg+K, /</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Ctrl+L</source>
        <translation>Strg+L</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Ctrl+Q</source>
        <translation>Strg+Q</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Everything in this window can be done without a mouse.</source>
        <translation>Alles in diesem Fenster geht auch ohne Maus.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Go through everything that can be used</source>
        <translation>Alles Bedienbare der Reihe nach ansteuern</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Go to a page</source>
        <translation>Zu einer Seite gehen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Keyboard and help</source>
        <translation>Tastatur und Hilfe</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Lock the window; jobs go on</source>
        <translation>Fenster sperren; Aufträge laufen weiter</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Move in tables and choices, take what is marked</source>
        <translation>In Tabellen und Auswahlen bewegen, Markiertes nehmen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>OmniLytics {version}</source>
        <translation>OmniLytics {version}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Press a button of the page</source>
        <translation>Eine Schaltfläche der Seite drücken</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Search on the page</source>
        <translation>Auf der Seite suchen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>The folder docs explains everything: operating.md how to run it, security.md what is private from whom, protocol.md how a job goes. Settings, Logs has a report to copy if something went wrong.</source>
        <translation>Der Ordner docs erklärt alles (auf Englisch): operating.md den Betrieb, security.md was vor wem verborgen ist, protocol.md den Ablauf eines Auftrags. Einstellungen, Protokolle hat einen Bericht zum Kopieren, falls etwas schiefging.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/fact_grid.py"/>
        <source>Copy: {what}</source>
        <translation>Kopieren: {what}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Add a data set on the data owner&apos;s page first.</source>
        <translation>Fügen Sie zuerst auf der Seite Dateneigner einen Datensatz hinzu.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Amounts of different money cannot be compared; choose the money first.</source>
        <translation>Beträge in verschiedenem Geld lassen sich nicht vergleichen; wählen Sie zuerst das Geld.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Any data</source>
        <translation>Beliebige Daten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Any money</source>
        <translation>Beliebiges Geld</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Any task</source>
        <translation>Beliebige Aufgabe</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Enter a number from 1 to {most}.</source>
        <translation>Geben Sie eine Zahl von 1 bis {most} ein.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Fewest rounds</source>
        <translation>Wenigste Runden</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Fits my data</source>
        <translation>Passt zu meinen Daten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Fits {name}</source>
        <translation>Passt zu {name}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Groups of at least</source>
        <translation>Gruppen von mindestens</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Largest stake</source>
        <translation>Höchstes Pfand</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Least reward a round</source>
        <translation>Mindestvergütung pro Runde</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Most reward a round</source>
        <translation>Höchste Vergütung pro Runde</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Reward, {money}</source>
        <translation>Vergütung, {money}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Reward: choose the money first</source>
        <translation>Vergütung: zuerst Geld wählen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Search jobs</source>
        <translation>Aufträge suchen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Search: title, target, class, #number, model owner</source>
        <translation>Suche: Titel, Zielwert, Klasse, #Nummer, Modelleigner</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Show more &amp;filters</source>
        <translation>Mehr &amp;Filter zeigen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Smallest group</source>
        <translation>Kleinste Gruppe</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Stake up to, {money}</source>
        <translation>Pfand bis, {money}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Stake: choose the money first</source>
        <translation>Pfand: zuerst Geld wählen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_cards.py"/>
        <source>From the chain alone. A record can be bought: whoever owns both sides of a job pays only gas.</source>
        <translation>Allein aus der Chain. Eine Bilanz lässt sich kaufen: Wem beide Seiten eines Auftrags gehören, der zahlt nur Gas.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_cards.py"/>
        <source>The model owner</source>
        <translation>Der Modelleigner</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_cards.py"/>
        <source>What is learned</source>
        <translation>Was gelernt wird</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>&amp;Back to the market</source>
        <translation>&amp;Zurück zum Markt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>&amp;Join…</source>
        <translation>Bei&amp;treten…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>Copy a reference to this job</source>
        <translation>Verweis auf diesen Auftrag kopieren</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>Registration ends in</source>
        <translation>Anmeldung endet in</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>Rounds and times</source>
        <translation>Runden und Fristen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>The job in full</source>
        <translation>Der Auftrag im Einzelnen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>This is your own job.</source>
        <translation>Dies ist Ihr eigener Auftrag.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>This very job</source>
        <translation>Genau dieser Auftrag</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>What you earn and risk</source>
        <translation>Was Sie verdienen und riskieren</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>You take part in this job.</source>
        <translation>Sie nehmen an diesem Auftrag teil.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>less what you miss</source>
        <translation>abzüglich verpasster Runden</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>{most} in all, at most</source>
        <translation>insgesamt höchstens {most}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>{number} settled</source>
        <translation>{number} abgerechnet</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>{taken} of {seats} seats taken</source>
        <translation>{taken} von {seats} Plätzen belegt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/market/market.py"/>
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n Auftrag</numerusform>
            <numerusform>%n Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/market/market.py"/>
        <source>%n more to be read</source>
        <translation>
            <numerusform>noch %n zu lesen</numerusform>
            <numerusform>noch %n zu lesen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/market.py"/>
        <source>Jobs appear here as soon as a model owner creates one. You can create the first.</source>
        <translation>Aufträge erscheinen hier, sobald ein Modelleigner einen anlegt. Sie können den ersten anlegen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/market.py"/>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/market.py"/>
        <source>No job matches</source>
        <translation>Kein Auftrag passt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/market.py"/>
        <source>No jobs yet</source>
        <translation>Noch keine Aufträge</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/market.py"/>
        <source>Show &amp;details</source>
        <translation>&amp;Details zeigen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/market.py"/>
        <source>The chain is not in sight: this is the market as it was last seen.</source>
        <translation>Die Chain ist nicht erreichbar: Dies ist der Markt, wie er zuletzt gesehen wurde.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/market.py"/>
        <source>Try fewer filters, or show all.</source>
        <translation>Versuchen Sie weniger Filter, oder zeigen Sie alle.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/privacy_card.py"/>
        <source>&amp;Look at my data</source>
        <translation>&amp;Meine Daten ansehen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/privacy_card.py"/>
        <source>Add a data set on the data owner&apos;s page to see what this job would mean for it.</source>
        <translation>Fügen Sie auf der Seite Dateneigner einen Datensatz hinzu, um zu sehen, was dieser Auftrag für ihn bedeuten würde.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/privacy_card.py"/>
        <source>Nothing leaves this computer by looking.</source>
        <translation>Durch Ansehen verlässt nichts diesen Computer.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/privacy_card.py"/>
        <source>What follows is about {name}.</source>
        <translation>Das Folgende betrifft {name}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/privacy_card.py"/>
        <source>Your data is being looked at on this computer…</source>
        <translation>Ihre Daten werden auf diesem Computer angesehen…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/budget_card.py"/>
        <source>As far as this program sent the transactions itself.</source>
        <translation>Soweit dieses Programm die Transaktionen selbst gesendet hat.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/budget_card.py"/>
        <source>Costs so far</source>
        <translation>Bisherige Kosten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/budget_card.py"/>
        <source>Gas paid</source>
        <translation>Bezahltes Gas</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/budget_card.py"/>
        <source>Gas paid, by function</source>
        <translation>Bezahltes Gas nach Funktion</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/budget_card.py"/>
        <source>Held by the contract</source>
        <translation>Im Vertrag gehalten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/budget_card.py"/>
        <source>Rewards paid</source>
        <translation>Bezahlte Vergütungen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/budget_card.py"/>
        <source>Would return</source>
        <translation>Käme zurück</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/chart_card.py"/>
        <source>By round</source>
        <translation>Nach Runde</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/chart_card.py"/>
        <source>Chart by round</source>
        <translation>Diagramm nach Runde</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/chart_card.py"/>
        <source>Updates</source>
        <translation>Aktualisierungen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/model_owner/job_dashboard.py"/>
        <source>%n audit(s)</source>
        <translation>
            <numerusform>%n Prüfung</numerusform>
            <numerusform>%n Prüfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/model_owner/job_dashboard.py"/>
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/job_dashboard.py"/>
        <source>+ {bond} bond</source>
        <translation>+ {bond} Kaution</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/job_dashboard.py"/>
        <source>Groups by round</source>
        <translation>Gruppen nach Runde</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/job_dashboard.py"/>
        <source>Left in escrow</source>
        <translation>Rest im Treuhandbetrag</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/job_dashboard.py"/>
        <source>No groups yet</source>
        <translation>Noch keine Gruppen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/job_dashboard.py"/>
        <source>They are drawn by chance when registration ends.</source>
        <translation>Sie werden am Ende der Anmeldung ausgelost.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/job_dashboard.py"/>
        <source>before the first round</source>
        <translation>vor der ersten Runde</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/model_owner/job_dashboard.py"/>
        <source>of %n seat(s)</source>
        <translation>
            <numerusform>von %n Platz</numerusform>
            <numerusform>von %n Plätzen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/job_dashboard.py"/>
        <source>{amount} with the bond</source>
        <translation>{amount} mit der Kaution</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/job_dashboard.py"/>
        <source>{gain} since the start</source>
        <translation>{gain} seit dem Start</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/job_dashboard.py"/>
        <source>{groups}, {out} out</source>
        <translation>{groups}, {out} ausgeschieden</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/job_dashboard.py"/>
        <source>{settled} of {total}</source>
        <translation>{settled} von {total}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/job_wizard.py"/>
        <source>&amp;Create job</source>
        <translation>Auftrag an&amp;legen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/job_wizard.py"/>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/job_wizard.py"/>
        <source>Looking at your file…</source>
        <translation>Ihre Datei wird angesehen…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_card.py"/>
        <source>Class weights of the current model.</source>
        <translation>Klassengewichte des aktuellen Modells.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_card.py"/>
        <source>Data owners only ever see them encrypted.</source>
        <translation>Dateneigner sehen sie immer nur verschlüsselt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_card.py"/>
        <source>Decrypted on this computer</source>
        <translation>Auf diesem Computer entschlüsselt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_card.py"/>
        <source>Largest weights of the current model.</source>
        <translation>Größte Gewichte des aktuellen Modells.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_card.py"/>
        <source>Last update</source>
        <translation>Letzte Aktualisierung</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_card.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_card.py"/>
        <source>Nobody&apos;s own contribution is ever decrypted.</source>
        <translation>Ein einzelner Beitrag wird nie entschlüsselt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_card.py"/>
        <source>Nothing decrypted yet</source>
        <translation>Noch nichts entschlüsselt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_card.py"/>
        <source>The averaged gradient of the last round, norm {norm}.</source>
        <translation>Der gemittelte Gradient der letzten Runde, Norm {norm}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_card.py"/>
        <source>The averaged gradient of the last round.</source>
        <translation>Der gemittelte Gradient der letzten Runde.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_card.py"/>
        <source>The update of a round appears when its sums have been decrypted.</source>
        <translation>Die Aktualisierung einer Runde erscheint, sobald ihre Summen entschlüsselt sind.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_card.py"/>
        <source>To be kept: that of round {number}.</source>
        <translation>Zu behalten: das der Runde {number}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_owner.py"/>
        <source>&amp;Stop…</source>
        <translation>&amp;Beenden…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_owner.py"/>
        <source>&amp;Try it…</source>
        <translation>&amp;Ausprobieren…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_owner.py"/>
        <source>Back to the &amp;job</source>
        <translation>Zurück zum A&amp;uftrag</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_owner.py"/>
        <source>Copy where the job is</source>
        <translation>Fundort des Auftrags kopieren</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_owner.py"/>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_owner.py"/>
        <source>Export the model</source>
        <translation>Modell exportieren</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_owner.py"/>
        <source>Job shown</source>
        <translation>Angezeigter Auftrag</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_owner.py"/>
        <source>Make &amp;new job</source>
        <translation>&amp;Neuen Auftrag anlegen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_owner.py"/>
        <source>New job</source>
        <translation>Neuer Auftrag</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/roster_card.py"/>
        <source>Data owners appear here as soon as they take a seat.</source>
        <translation>Dateneigner erscheinen hier, sobald sie einen Platz belegen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/roster_card.py"/>
        <source>Data owners of the job</source>
        <translation>Dateneigner des Auftrags</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/roster_card.py"/>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Column to predict</source>
        <translation>Vorherzusagende Spalte</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Columns to learn from</source>
        <translation>Spalten zum Lernen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>First rows of the data file</source>
        <translation>Erste Zeilen der Datendatei</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Held-out data</source>
        <translation>Testdaten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Held-out samples</source>
        <translation>Testbeispiele</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Image height in pixels</source>
        <translation>Bildhöhe in Pixeln</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Image size, height and width</source>
        <translation>Bildgröße, Höhe und Breite</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Image width in pixels</source>
        <translation>Bildbreite in Pixeln</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Images are brought to this size; the cost grows with it.</source>
        <translation>Bilder werden auf diese Größe gebracht; die Kosten wachsen mit ihr.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Leave out what says nothing of new rows.</source>
        <translation>Lassen Sie weg, was über neue Zeilen nichts aussagt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Or a registered data set</source>
        <translation>Oder ein vorhandener Datensatz</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Reports the score and chooses the best round.</source>
        <translation>Ergibt die Wertung und wählt die beste Runde.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>The first rows; they stay on this computer.</source>
        <translation>Die ersten Zeilen; sie bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Use none</source>
        <translation>Keine nutzen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Your own samples</source>
        <translation>Ihre eigenen Beispiele</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/model_step.py"/>
        <source>A number; the model says how much.</source>
        <translation>Eine Zahl; das Modell sagt, wie viel.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/model_step.py"/>
        <source>A small network, trained on your pictures for a minute and public: it gives a little of them away. The model on top of it stays secret.</source>
        <translation>Ein kleines Netz, eine Minute mit Ihren Bildern trainiert und öffentlich: Es verrät ein wenig von ihnen. Das Modell darauf bleibt geheim.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/model_step.py"/>
        <source>How to learn</source>
        <translation>Wie gelernt wird</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/model_step.py"/>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/model_step.py"/>
        <source>Public backbone</source>
        <translation>Öffentliches Backbone</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/model_step.py"/>
        <source>The model works on the pixels themselves.</source>
        <translation>Das Modell arbeitet direkt auf den Pixeln.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/model_step.py"/>
        <source>Three labels or more; every row is one of them.</source>
        <translation>Drei oder mehr Klassen; jede Zeile gehört zu einer.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/model_step.py"/>
        <source>Two labels; the model says which of them a row is.</source>
        <translation>Zwei Klassen; das Modell sagt, zu welcher eine Zeile gehört.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>A model has {model}, a data owner&apos;s answer {gradient}; all of them together are {total}, {place}.</source>
        <translation>Ein Modell hat {model}, die Antwort eines Dateneigners {gradient}; alles zusammen sind es {total}, {place}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>At {price} gwei now; transactions offer up to {offered} gwei. At worst every audit is opened and a payload is asked for.</source>
        <translation>Bei jetzt {price} gwei; Transaktionen bieten bis zu {offered} gwei. Schlimmstenfalls wird jede Prüfung geöffnet und einmal Nutzdaten angefordert.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>Escrow for rewards</source>
        <translation>Treuhandbetrag für Vergütungen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>Gas by purpose</source>
        <translation>Gas nach Zweck</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>Gas can be told when the data was looked into and the chain answers.</source>
        <translation>Das Gas lässt sich angeben, sobald die Daten angesehen sind und die Chain antwortet.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>Hold ready</source>
        <translation>Bereithalten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>It comes back unless you leave data owners waiting.</source>
        <translation>Sie kommt zurück, außer Sie lassen Dateneigner warten.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>Likely, when all is done</source>
        <translation>Am Ende etwa</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>Not known yet.</source>
        <translation>Noch nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>Now, into the contract</source>
        <translation>Jetzt einzuzahlen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>What travels</source>
        <translation>Was übertragen wird</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/summary_rail.py"/>
        <source>Your wallet holds {balance}, which is not enough.</source>
        <translation>Ihre Wallet hat {balance}, das reicht nicht.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>Your wallet holds {balance}: enough to begin, but {missing} short of what the worst course needs.</source>
        <translation>Ihre Wallet hat {balance}: genug zum Anfangen, aber {missing} zu wenig für den schlimmsten Verlauf.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>before fees</source>
        <translation>vor Gebühren</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>bond is back, {fees} of it fees</source>
        <translation>Kaution zurück; Gebühren {fees}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>fees, beside the rewards in {token}</source>
        <translation>Gebühren, neben den Vergütungen in {token}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>for fees, beside the deposit</source>
        <translation>für Gebühren, neben der Einzahlung</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>in call data</source>
        <translation>in den Aufrufdaten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>in your store</source>
        <translation>in Ihrem Speicher</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>up to {fees} of it fees</source>
        <translation>Gebühren bis {fees}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>{rounds} x {seats} owners x {reward}; what is not earned comes back.</source>
        <translation>{rounds} x {seats} Eigner x {reward}; nicht Verdientes kommt zurück.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>%n row(s), each left out once</source>
        <translation>
            <numerusform>%n Zeile, reihum ausgelassen</numerusform>
            <numerusform>%n Zeilen, reihum ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>%n row(s), never learned from</source>
        <translation>
            <numerusform>%n nie gelernte Zeile</numerusform>
            <numerusform>%n nie gelernte Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>&amp;Give up</source>
        <translation>A&amp;ufgeben</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>&amp;Train it again</source>
        <translation>Neu &amp;trainieren</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>&amp;Train the start</source>
        <translation>Start &amp;trainieren</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>Choose held-out data to see how it does on rows that it never saw.</source>
        <translation>Wählen Sie Testdaten, um zu sehen, wie gut es auf nie gesehenen Zeilen ist.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>Fitting the start to your rows</source>
        <translation>Start wird an Ihre Zeilen angepasst</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>Not trained yet</source>
        <translation>Noch nicht trainiert</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>On held-out rows</source>
        <translation>Auf Testzeilen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>On your own rows</source>
        <translation>Auf Ihren eigenen Zeilen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>Rows by label</source>
        <translation>Zeilen nach Klasse</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>The form has changed since the start was trained; train it again to see what it is worth now.</source>
        <translation>Das Formular wurde nach dem Training des Starts geändert; trainieren Sie neu, um zu sehen, was er jetzt taugt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>The start is fitted to your own rows, on this computer. Nothing is sent and nothing is paid.</source>
        <translation>Der Start wird auf diesem Computer an Ihre eigenen Zeilen angepasst. Nichts wird gesendet, nichts bezahlt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>Where training starts</source>
        <translation>Wo das Training beginnt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>With held-out rows added</source>
        <translation>Samt Testzeilen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>a mark for what more data gives</source>
        <translation>Richtwert für mehr Daten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>{features} features and {outputs} outputs, fitted in {time}. The market trains on from here.</source>
        <translation>{features} Merkmale und {outputs} Ausgaben, angepasst in {time}. Ab hier trainiert der Markt weiter.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>{metric} on your own rows</source>
        <translation>{metric}, eigene Zeilen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>As you chose; {groups} groups can outvote at most {most}.</source>
        <translation>Wie von Ihnen gewählt; {groups} Gruppen können höchstens {most} überstimmen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Bad groups tolerated</source>
        <translation>Tolerierte schlechte Gruppen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Cheaper where models are large; name one with omnilytics profile set store.</source>
        <translation>Günstiger bei großen Modellen; benennen Sie einen mit omnilytics profile set store.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Data owners have {registration} to join; {rounds} then take at most {rest}, {total} in all, if nothing is contested. Where groups are rejected, owners have {dispute} more to object.</source>
        <translation>Dateneigner haben {registration} zum Beitreten; {rounds} dauern dann höchstens {rest}, insgesamt {total}, wenn nichts angefochten wird. Wo Gruppen abgelehnt werden, bleibt den Dateneignern noch {dispute} für einen Einspruch.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Dispute</source>
        <translation>Einspruch</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Encryption key</source>
        <translation>Schlüssel zum Verschlüsseln</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Everybody has what is on the chain.</source>
        <translation>Was auf der Chain ist, hat jeder.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Follows the number of groups until you choose.</source>
        <translation>Folgt der Zahl der Gruppen, bis Sie wählen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>For every data owner whose group is accepted.</source>
        <translation>Für jeden Dateneigner, dessen Gruppe angenommen wird.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>How long the job takes</source>
        <translation>Wie lange der Auftrag dauert</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>In {money}, for every data owner whose group is accepted.</source>
        <translation>In {money}, für jeden Dateneigner, dessen Gruppe angenommen wird.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Set &amp;windows one by one</source>
        <translation>Fri&amp;sten einzeln festlegen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Terms for data owners</source>
        <translation>Bedingungen für Dateneigner</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Tokens are those that you accept yourself; see Settings.</source>
        <translation>Zur Wahl stehen Token, die Sie selbst akzeptieren; siehe Einstellungen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>You only ever see the sum of a group.</source>
        <translation>Sie sehen immer nur die Summe einer Gruppe.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>{bits} bit</source>
        <translation>{bits} Bit</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/stop_card.py"/>
        <source>&amp;Let it run</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/stop_card.py"/>
        <source>&amp;Stop the job</source>
        <translation>Auftrag be&amp;enden</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/stop_card.py"/>
        <source>It has not begun: it is cancelled, all of {held} comes back to you and every stake to its owner.</source>
        <translation>Er hat noch nicht begonnen: Er wird abgesagt, die ganzen {held} kommen an Sie zurück und jedes Pfand an seinen Eigner.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/stop_card.py"/>
        <source>Stop this job?</source>
        <translation>Diesen Auftrag beenden?</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/stop_card.py"/>
        <source>The round that runs is played to its end and paid. Then the job closes, and what is left of {held} comes back to you. The model as it is then stays yours. This cannot be undone.</source>
        <translation>Die laufende Runde wird zu Ende gespielt und bezahlt. Dann schließt der Auftrag, und was von {held} übrig ist, kommt an Sie zurück. Das Modell bleibt in seinem Stand Ihr Eigentum. Dies lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/summary_rail.py"/>
        <source>Bond, comes back</source>
        <translation>Kaution, kommt zurück</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/summary_rail.py"/>
        <source>Leaves {rest} in your wallet, before fees.</source>
        <translation>In Ihrer Wallet bleiben {rest}, vor Gebühren.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/summary_rail.py"/>
        <source>Step {number}, {name}: {state}</source>
        <translation>Schritt {number}, {name}: {state}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/summary_rail.py"/>
        <source>The contract holds the money. Data owners are paid round by round; what is not spent comes back to you.</source>
        <translation>Der Vertrag verwahrt das Geld. Dateneigner werden Runde für Runde bezahlt; nicht Ausgegebenes kommt an Sie zurück.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/summary_rail.py"/>
        <source>To pay now</source>
        <translation>Jetzt zu zahlen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/summary_rail.py"/>
        <source>Your job</source>
        <translation>Ihr Auftrag</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/summary_rail.py"/>
        <source>to be corrected</source>
        <translation>zu korrigieren</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/summary_rail.py"/>
        <source>to do</source>
        <translation>zu erledigen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>0 for any</source>
        <translation>0 für beliebig</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>0 plays every round.</source>
        <translation>0 spielt jede Runde.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>After what looks wrong has been left out.</source>
        <translation>Nachdem weggelassen wurde, was falsch aussieht.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Anderson acceleration</source>
        <translation>Anderson-Beschleunigung</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Chosen from your samples</source>
        <translation>Aus Ihren Beispielen gewählt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Enter a number, 0 for any gain.</source>
        <translation>Geben Sie eine Zahl ein, 0 für jeden Gewinn.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Gradient descent</source>
        <translation>Gradientenabstieg</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Groups are combined by</source>
        <translation>Gruppen werden vereint durch</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>L2 penalty</source>
        <translation>L2-Strafe</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Least gain of the score</source>
        <translation>Mindestgewinn der Wertung</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Logistic</source>
        <translation>Logistisch</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Multi-Krum</source>
        <translation>Multi-Krum</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Neighbour mixing, trimmed mean</source>
        <translation>Nachbarmischung, gestutztes Mittel</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Public: data owners compute with it.</source>
        <translation>Öffentlich: Dateneigner rechnen damit.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Stop after rounds without gain</source>
        <translation>Ende nach Runden ohne Gewinn</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Trimmed mean</source>
        <translation>Gestutztes Mittel</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/model_owner/try_sheet.py"/>
        <source>%n wrong</source>
        <translation>
            <numerusform>%n falsch</numerusform>
            <numerusform>%n falsch</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/try_sheet.py"/>
        <source>&amp;Save predictions…</source>
        <translation>&amp;Vorhersagen speichern…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/try_sheet.py"/>
        <source>Choose a file with the job&apos;s columns. With the column to predict in it, the model is scored too.</source>
        <translation>Wählen Sie eine Datei mit den Spalten des Auftrags. Enthält sie auch die vorherzusagende Spalte, wird das Modell zugleich bewertet.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/try_sheet.py"/>
        <source>It is read on this computer and goes nowhere.</source>
        <translation>Sie wird auf diesem Computer gelesen und geht nirgendwohin.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/try_sheet.py"/>
        <source>Nothing predicted yet</source>
        <translation>Noch nichts vorhergesagt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/try_sheet.py"/>
        <source>Predicting</source>
        <translation>Wird vorhergesagt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/try_sheet.py"/>
        <source>Predictions, row by row</source>
        <translation>Vorhersagen, Zeile für Zeile</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/try_sheet.py"/>
        <source>Rows to predict</source>
        <translation>Zeilen zum Vorhersagen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/try_sheet.py"/>
        <source>Save predictions</source>
        <translation>Vorhersagen speichern</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/try_sheet.py"/>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/try_sheet.py"/>
        <source>Try the model</source>
        <translation>Modell ausprobieren</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>%n data owner(s) with {name} for job {number}</source>
        <translation>
            <numerusform>%n Dateneigner mit {name} für Auftrag {number}</numerusform>
            <numerusform>%n Dateneigner mit {name} für Auftrag {number}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>&amp;Data</source>
        <translation>&amp;Daten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>&amp;Make a job</source>
        <translation>&amp;Auftrag anlegen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>&amp;Send everybody home</source>
        <translation>Alle nach &amp;Hause schicken</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>A job on {name} with %n data owner(s)</source>
        <translation>
            <numerusform>Ein Auftrag zu {name} mit %n Dateneigner</numerusform>
            <numerusform>Ein Auftrag zu {name} mit %n Dateneignern</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>A practice model owner opens it; practice owners take every seat but one, which is yours.</source>
        <translation>Ein Übungs-Modelleigner eröffnet ihn; Übungs-Dateneigner belegen jeden Platz bis auf einen, und der ist Ihrer.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>At work</source>
        <translation>Bei der Arbeit</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>Create one on the page of the model owner, with one of the sample files.</source>
        <translation>Legen Sie auf der Seite Modelleigner einen an, mit einer der Beispieldateien.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>Job {number}, %n seat(s) left</source>
        <translation>
            <numerusform>Auftrag {number}, %n Platz frei</numerusform>
            <numerusform>Auftrag {number}, %n Plätze frei</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>Let data &amp;owners join</source>
        <translation>Dateneigner bei&amp;treten lassen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>Processes on this computer that take part in the market like anybody, with real data and test coin.</source>
        <translation>Prozesse auf diesem Computer, die wie alle anderen am Markt teilnehmen, mit echten Daten und Test-Coins.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>Sample files for both</source>
        <translation>Beispieldateien für beides</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>The files are being written…</source>
        <translation>Die Dateien werden geschrieben…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>You have a job and need data owners</source>
        <translation>Sie haben einen Auftrag und brauchen Dateneigner</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>You have data and need a job</source>
        <translation>Sie haben Daten und brauchen einen Auftrag</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>Your &amp;job</source>
        <translation>&amp;Ihr Auftrag</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>breast cancer diagnosis</source>
        <translation>Brustkrebs-Diagnose</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>diabetes progression</source>
        <translation>Diabetes-Verlauf</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>handwritten digits</source>
        <translation>handgeschriebene Ziffern</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>{name} ended: {problem}</source>
        <translation>{name} endete: {problem}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/form.py"/>
        <location filename="../../omnilytics_app/ui/views/start/network_page.py"/>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/form.py"/>
        <source>A flag or the environment sets another value for this run.</source>
        <translation>Eine Startoption oder die Umgebung setzt für diesen Lauf einen anderen Wert.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/form.py"/>
        <source>Asking…</source>
        <translation>Anfrage läuft…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/form.py"/>
        <source>This profile runs a chain of its own; node and market are set whenever it starts.</source>
        <translation>Dieses Profil betreibt eine eigene Chain; Knoten und Markt werden bei jedem Start gesetzt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/form.py"/>
        <source>Tries what is typed here; nothing is kept.</source>
        <translation>Probiert aus, was hier eingegeben ist; nichts wird übernommen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>A job opened that fits your data</source>
        <translation>Ein Auftrag, der zu Ihren Daten passt, wurde eröffnet</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>A round is due</source>
        <translation>Eine Runde ist fällig</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>After %n hour(s) without input</source>
        <translation>
            <numerusform>Nach %n Stunde ohne Eingabe</numerusform>
            <numerusform>Nach %n Stunden ohne Eingabe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>After %n minute(s) without input</source>
        <translation>
            <numerusform>Nach %n Minute ohne Eingabe</numerusform>
            <numerusform>Nach %n Minuten ohne Eingabe</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Ask what to do</source>
        <translation>Fragen, was zu tun ist</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Closing the window while jobs run</source>
        <translation>Schließen des Fensters bei laufenden Aufträgen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Go on without the window</source>
        <translation>Ohne Fenster weiterlaufen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Icons alone</source>
        <translation>Nur Symbole</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Lock the window</source>
        <translation>Fenster sperren</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Locked, the window shows nothing and signs nothing new; jobs go on. Ctrl+L locks it at once.</source>
        <translation>Gesperrt zeigt das Fenster nichts und signiert nichts Neues; Aufträge laufen weiter. Strg+L sperrt sofort.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Money for gas runs low</source>
        <translation>Das Geld für Gas geht zur Neige</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Narrow in a narrow window</source>
        <translation>Schmal in einem schmalen Fenster</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Never by itself</source>
        <translation>Nie von selbst</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Shown by the desktop where it can, otherwise in the window. The activity page lists everything.</source>
        <translation>Vom Desktop gezeigt, wo er es kann, sonst im Fenster. Die Seite Aktivität führt alles auf.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Used for all texts when the window is opened again; numbers follow it.</source>
        <translation>Gilt für alle Texte, sobald das Fenster neu geöffnet wird; Zahlen richten sich danach.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Wide</source>
        <translation>Breit</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>You were penalised</source>
        <translation>Sie wurden bestraft</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/logs.py"/>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/logs.py"/>
        <source>&amp;Open folder</source>
        <translation>Ordner ö&amp;ffnen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/logs.py"/>
        <source>Copied. Look it over before you hand it on.</source>
        <translation>Kopiert. Sehen Sie es durch, bevor Sie es weitergeben.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/logs.py"/>
        <source>Copy the folder&apos;s name</source>
        <translation>Ordnernamen kopieren</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/logs.py"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/logs.py"/>
        <source>Looking everything over…</source>
        <translation>Alles wird durchgesehen…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/logs.py"/>
        <source>Versions, settings, what is found wrong, and the end of the log, without secrets. Nothing is sent.</source>
        <translation>Versionen, Einstellungen, gefundene Fehler und das Ende des Protokolls, ohne Geheimnisse. Nichts wird gesendet.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/settings/settings.py"/>
        <source>%n change(s) not saved.</source>
        <translation>
            <numerusform>%n Änderung nicht gespeichert.</numerusform>
            <numerusform>%n Änderungen nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/settings.py"/>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/settings.py"/>
        <source>&amp;Open again now</source>
        <translation>&amp;Jetzt neu öffnen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/settings.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/contact_sheet.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/settings.py"/>
        <source>Saved. It is used when the profile is opened again; jobs go on by themselves.</source>
        <translation>Gespeichert. Es gilt, sobald das Profil neu geöffnet wird; Aufträge laufen von selbst weiter.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/settings.py"/>
        <source>Something typed here cannot be used yet; it is marked.</source>
        <translation>Eine Eingabe hier ist noch nicht brauchbar; sie ist markiert.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/settings.py"/>
        <source>The preferences of the window could not be read; they are the usual ones again.</source>
        <translation>Die Vorlieben des Fensters waren nicht lesbar; es gelten wieder die üblichen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/settings.py"/>
        <source>{section}, not saved</source>
        <translation>{section}, nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>Block {number}</source>
        <translation>Block {number}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>Colours as the system</source>
        <translation>Farben wie das System</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>Connecting…</source>
        <translation>Wird verbunden…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>Keyboard and help (F1)</source>
        <translation>Tastatur und Hilfe (F1)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>Lock the window (Ctrl+L)</source>
        <translation>Fenster sperren (Strg+L)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>Practice participants on the local chain</source>
        <translation>Übungsteilnehmer auf der lokalen Chain</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>Show other profiles</source>
        <translation>Andere Profile zeigen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/wallet.py"/>
        <source>Wallet</source>
        <translation>Wallet</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>{page} (Ctrl+{number})</source>
        <translation>{page} (Strg+{number})</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/archive_page.py"/>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/archive_page.py"/>
        <source>Choose the file of a profile</source>
        <translation>Datei eines Profils wählen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/archive_page.py"/>
        <source>F&amp;ile of the profile</source>
        <translation>&amp;Datei des Profils</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/archive_page.py"/>
        <source>From now on it opens the profile on this computer.</source>
        <translation>Von nun an öffnet sie das Profil auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/archive_page.py"/>
        <source>Never run the same profile on two computers: both would answer the same round under the same masks, which gives your data away. With --move the other one closes it for good.</source>
        <translation>Betreiben Sie ein Profil nie auf zwei Computern: Beide würden dieselbe Runde unter denselben Masken beantworten, was Ihre Daten preisgibt. Mit --move schließt der andere es für immer.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/archive_page.py"/>
        <source>P&amp;assphrase of the file</source>
        <translation>P&amp;assphrase der Datei</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/archive_page.py"/>
        <source>Path of the profile&apos;s file</source>
        <translation>Pfad der Datei des Profils</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/archive_page.py"/>
        <location filename="../../omnilytics_app/ui/views/start/chooser.py"/>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/archive_page.py"/>
        <location filename="../../omnilytics_app/ui/views/start/protection_page.py"/>
        <location filename="../../omnilytics_app/ui/views/start/unlock.py"/>
        <source>Show the passphrase</source>
        <translation>Passphrase anzeigen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/archive_page.py"/>
        <source>The other computer writes it: {command}</source>
        <translation>Der andere Computer schreibt sie: {command}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/chooser.py"/>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/chooser.py"/>
        <source>Each has its own keys, jobs and market.</source>
        <translation>Jedes hat eigene Schlüssel, Aufträge und einen eigenen Markt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/chooser.py"/>
        <source>Its profile.json cannot be read</source>
        <translation>Seine profile.json ist nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/chooser.py"/>
        <source>Keys of its own</source>
        <translation>Eigene Schlüssel</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/chooser.py"/>
        <source>Make &amp;new profile</source>
        <translation>&amp;Neues Profil anlegen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/chooser.py"/>
        <source>open elsewhere</source>
        <translation>anderswo offen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/covered.py"/>
        <source>&amp;Show again</source>
        <translation>Wieder an&amp;zeigen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/covered.py"/>
        <source>Covered</source>
        <translation>Verdeckt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/covered.py"/>
        <source>Nobody was here for a while, and words of a recovery phrase are for your eyes only.</source>
        <translation>Eine Weile war niemand da, und Wiederherstellungswörter sind nur für Ihre Augen bestimmt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/covered.py"/>
        <source>What you entered is still there.</source>
        <translation>Ihre Eingaben sind noch da.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>&amp;Create a new profile</source>
        <translation>Neues Profil anle&amp;gen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>&amp;Import a key</source>
        <translation>Schlüssel &amp;importieren</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>&amp;Restore one from its words</source>
        <translation>Profil wiede&amp;rherstellen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>&amp;Watch an account</source>
        <translation>&amp;Konto beobachten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>A market for training models on private data. A profile holds your keys and your jobs.</source>
        <translation>Ein Markt, um Modelle mit privaten Daten zu trainieren. Ein Profil verwahrt Ihre Schlüssel und Aufträge.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>Bring a profile from another computer</source>
        <translation>Profil von einem anderen Computer holen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>Bring one &amp;from another computer</source>
        <translation>Profil von einem anderen &amp;Computer holen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>Enter these words from your note.</source>
        <translation>Geben Sie diese Wörter aus Ihrer Notiz ein.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>Enter your recovery phrase</source>
        <translation>Geben Sie Ihre Wiederherstellungswörter ein</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>Every word is looked at as you type.</source>
        <translation>Jedes Wort wird beim Tippen geprüft.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>From a key store of another wallet, or as digits.</source>
        <translation>Aus dem Keystore einer anderen Wallet oder als Ziffern.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>Have you got them?</source>
        <translation>Haben Sie sie?</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>How is the key locked?</source>
        <translation>Wie ist der Schlüssel geschützt?</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>Import a key</source>
        <translation>Schlüssel importieren</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>Import the key again</source>
        <translation>Schlüssel erneut importieren</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>Its file holds the key, the jobs, the records and the settings, all of it encrypted.</source>
        <translation>Seine Datei enthält Schlüssel, Aufträge, Aufzeichnungen und Einstellungen, alles verschlüsselt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>Look at an account without its key; nothing can be signed.</source>
        <translation>Ein Konto ohne seinen Schlüssel ansehen; signieren geht nicht.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>New keys, and words that bring them back.</source>
        <translation>Neue Schlüssel und Wörter, die sie zurückbringen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>Step {number} of {count}</source>
        <translation>Schritt {number} von {count}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>The key file lies encrypted on this computer; this is what opens it.</source>
        <translation>Die Schlüsseldatei liegt verschlüsselt auf diesem Computer; dies öffnet sie.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>These words give the keys of jobs; this profile signs with a key that was imported. If the words are of another profile, go back.</source>
        <translation>Diese Wörter ergeben die Schlüssel der Aufträge; dieses Profil signiert mit einem importierten Schlüssel. Gehören die Wörter zu einem anderen Profil, gehen Sie zurück.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>Watch an account</source>
        <translation>Konto beobachten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>Welcome to OmniLytics</source>
        <translation>Willkommen bei OmniLytics</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>Where is the market?</source>
        <translation>Wo ist der Markt?</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>Words for the keys of jobs</source>
        <translation>Wörter für die Schlüssel von Aufträgen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>You have a key file of another wallet, or a private key; that key signs here.</source>
        <translation>Sie haben die Schlüsseldatei einer anderen Wallet oder einen privaten Schlüssel; er signiert hier.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>You have the 12 to 24 words of a profile; jobs and money are found again.</source>
        <translation>Sie haben die 12 bis 24 Wörter eines Profils; Aufträge und Geld werden wiedergefunden.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>You have the file that another computer wrote of a profile, and its passphrase.</source>
        <translation>Sie haben die Datei, die ein anderer Computer von einem Profil geschrieben hat, und ihre Passphrase.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>Your recovery phrase</source>
        <translation>Ihre Wiederherstellungswörter</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/key_pages.py"/>
        <source>&amp;Address of the account</source>
        <translation>A&amp;dresse des Kontos</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/key_pages.py"/>
        <source>64 hexadecimal &amp;digits</source>
        <translation>64 &amp;hexadezimale Ziffern</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/key_pages.py"/>
        <source>Choose a key file</source>
        <translation>Schlüsseldatei wählen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/key_pages.py"/>
        <source>Key &amp;file</source>
        <translation>Sch&amp;lüsseldatei</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/key_pages.py"/>
        <source>Key store (version 3, as Geth, MetaMask exports and others write it)</source>
        <translation>Keystore (Version 3, wie ihn Geth, MetaMask-Exporte und andere schreiben)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/key_pages.py"/>
        <source>Passwo&amp;rd of this file</source>
        <translation>Passwor&amp;t dieser Datei</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/key_pages.py"/>
        <source>Path of the key file</source>
        <translation>Pfad der Schlüsseldatei</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/key_pages.py"/>
        <source>Private &amp;key</source>
        <translation>&amp;Privater Schlüssel</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/key_pages.py"/>
        <source>Show the key</source>
        <translation>Schlüssel anzeigen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/key_pages.py"/>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/key_pages.py"/>
        <source>This key signs. It cannot give the keys of jobs, so the profile gets words of its own for those next.</source>
        <translation>Dieser Schlüssel signiert. Er kann die Schlüssel von Aufträgen nicht liefern; dafür erhält das Profil als Nächstes eigene Wörter.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/key_pages.py"/>
        <source>You can look at its money and its jobs. It cannot join, create or sign anything: that needs its key.</source>
        <translation>Sie können sein Geld und seine Aufträge ansehen. Beitreten, anlegen oder signieren kann es nichts: Dazu braucht es seinen Schlüssel.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/network_page.py"/>
        <source>&amp;Endpoint, an Ethereum node</source>
        <translation>&amp;Endpunkt, ein Ethereum-Knoten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/network_page.py"/>
        <source>&amp;Local demo</source>
        <translation>&amp;Lokale Demo</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/network_page.py"/>
        <source>&amp;Name of this profile</source>
        <translation>&amp;Name dieses Profils</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/network_page.py"/>
        <source>A &amp;public network</source>
        <translation>Öffentli&amp;ches Netzwerk</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/network_page.py"/>
        <source>A chain on this computer with a market and test coin: nothing costs anything. Begin here.</source>
        <translation>Eine Chain auf diesem Computer mit einem Markt und Test-Coins: Nichts kostet etwas. Beginnen Sie hier.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/network_page.py"/>
        <source>A market that others use, with coin that is worth something; you need its address.</source>
        <translation>Ein Markt, den andere nutzen, mit Coins, die etwas wert sind; Sie brauchen seine Adresse.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/network_page.py"/>
        <source>Address of the &amp;market</source>
        <translation>Adresse des &amp;Marktes</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/network_page.py"/>
        <source>Another endpoint</source>
        <translation>Anderer Endpunkt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/network_page.py"/>
        <source>It serves chain {chain} and is at block {block}.</source>
        <translation>Er bedient Chain {chain} und ist bei Block {block}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/network_page.py"/>
        <source>Net&amp;work</source>
        <translation>Netzwer&amp;k</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/network_page.py"/>
        <source>Whoever runs the market tells it.</source>
        <translation>Wer den Markt betreibt, nennt sie.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/network_page.py"/>
        <source>Your own node, or a provider&apos;s, who then sees your account and your IP address.</source>
        <translation>Ihr eigener Knoten oder der eines Anbieters, der dann Ihr Konto und Ihre IP-Adresse sieht.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/opening.py"/>
        <source>Giving your account test coin</source>
        <translation>Ihr Konto erhält Test-Coins</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/opening.py"/>
        <source>Joining the local chain that another window runs</source>
        <translation>Verbindung zur lokalen Chain eines anderen Fensters</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/opening.py"/>
        <source>Loading the program</source>
        <translation>Programm wird geladen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/opening.py"/>
        <source>Opening the market</source>
        <translation>Markt wird geöffnet</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/opening.py"/>
        <source>Opening the profile</source>
        <translation>Profil wird geöffnet</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/opening.py"/>
        <source>Putting the market on the local chain</source>
        <translation>Markt wird auf der lokalen Chain bereitgestellt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/opening.py"/>
        <source>Starting</source>
        <translation>Wird gestartet</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/opening.py"/>
        <source>Starting the local chain</source>
        <translation>Lokale Chain wird gestartet</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/opening.py"/>
        <source>Unlocking the key</source>
        <translation>Schlüssel wird entsperrt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/opening.py"/>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/start/phrase_pages.py"/>
        <source>%n words, and a phrase has at most 24.</source>
        <translation>
            <numerusform>%n Wort, und es sind höchstens 24.</numerusform>
            <numerusform>%n Wörter, und es sind höchstens 24.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/start/phrase_pages.py"/>
        <source>%n words, each of them known. Whether they belong together is checked next.</source>
        <translation>
            <numerusform>%n Wort, bekannt. Ob sie zusammengehören, wird als Nächstes geprüft.</numerusform>
            <numerusform>%n Wörter, alle bekannt. Ob sie zusammengehören, wird als Nächstes geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/phrase_pages.py"/>
        <source>12, 15, 18, 21 or 24 English words.</source>
        <translation>12, 15, 18, 21 oder 24 englische Wörter.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/phrase_pages.py"/>
        <source>I will do it &amp;later</source>
        <translation>S&amp;päter erledigen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/phrase_pages.py"/>
        <source>Making the words…</source>
        <translation>Wörter werden erzeugt…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/phrase_pages.py"/>
        <source>Nobody can give them to you again, and whoever has them has your money. Do not photograph them.</source>
        <translation>Niemand kann sie Ihnen noch einmal geben, und wer sie hat, hat Ihr Geld. Fotografieren Sie sie nicht.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/phrase_pages.py"/>
        <source>Recovery &amp;phrase, with spaces between the words</source>
        <translation>Wiederherstellungswörter, &amp;durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/phrase_pages.py"/>
        <source>These words are not your imported key: they are a second secret, for the keys of jobs. Without them, what a running job holds is lost with this computer. Write them down as well.</source>
        <translation>Diese Wörter sind nicht Ihr importierter Schlüssel: Sie sind ein zweites Geheimnis, für die Schlüssel von Aufträgen. Ohne sie geht mit diesem Computer verloren, was ein laufender Auftrag hält. Schreiben Sie auch sie auf.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/phrase_pages.py"/>
        <source>Word {number}</source>
        <translation>Wort {number}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/phrase_pages.py"/>
        <source>Word {number}, “{word}”, is in no phrase. Is it “{nearest}”?</source>
        <translation>Wort {number}, „{word}“, gehört nicht zur Wortliste. Ist es „{nearest}“?</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/phrase_pages.py"/>
        <source>Word {number}, “{word}”, is in no phrase; compare it with your note.</source>
        <translation>Wort {number}, „{word}“, gehört nicht zur Wortliste; vergleichen Sie es mit Ihrer Notiz.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/phrase_pages.py"/>
        <source>Word {number}: {word}</source>
        <translation>Wort {number}: {word}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/phrase_pages.py"/>
        <source>Write these words down on paper, in this order. They alone bring this profile back.</source>
        <translation>Schreiben Sie diese Wörter in dieser Reihenfolge auf Papier. Nur sie bringen dieses Profil zurück.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/phrase_pages.py"/>
        <source>abandon ability able …</source>
        <translation>abandon ability able …</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/phrase_pages.py"/>
        <source>{count} words so far, {missing} more make {total}.</source>
        <translation>Bisher {count} Wörter, noch {missing} bis {total}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/protection_page.py"/>
        <location filename="../../omnilytics_app/ui/views/start/unlock.py"/>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/protection_page.py"/>
        <source>Fair: it would take whoever copies the key file years.</source>
        <translation>Mittel: Wer die Schlüsseldatei kopiert, bräuchte Jahre.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/protection_page.py"/>
        <source>Four or five words drawn at random are easy to type and hard to guess.</source>
        <translation>Vier oder fünf ausgeloste Wörter sind leicht zu tippen und schwer zu erraten.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/protection_page.py"/>
        <source>Good: whoever copies the key file will not guess it.</source>
        <translation>Gut: Wer die Schlüsseldatei kopiert, wird sie nicht erraten.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/protection_page.py"/>
        <source>Looking whether there is one…</source>
        <translation>Es wird geprüft, ob es einen gibt…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/protection_page.py"/>
        <source>P&amp;assphrase</source>
        <translation>Passphras&amp;e</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/protection_page.py"/>
        <source>System &amp;keyring</source>
        <translation>Schlüsselb&amp;und des Systems</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/protection_page.py"/>
        <source>The &amp;same again</source>
        <translation>&amp;Noch einmal dieselbe</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/protection_page.py"/>
        <source>The system keeps the key and opens it while you are logged in; there is nothing to type.</source>
        <translation>Das System verwahrt den Schlüssel und öffnet ihn, solange Sie angemeldet sind; Sie geben nichts ein.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/protection_page.py"/>
        <source>This differs from the first.</source>
        <translation>Dies unterscheidet sich von der ersten.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/protection_page.py"/>
        <source>Too short: it has to have at least 8 characters.</source>
        <translation>Zu kurz: Sie muss mindestens 8 Zeichen haben.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/protection_page.py"/>
        <source>Weak: whoever copies the key file may guess it in days.</source>
        <translation>Schwach: Wer die Schlüsseldatei kopiert, errät sie womöglich in Tagen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/protection_page.py"/>
        <source>You type it whenever the window opens or was locked; it works on any computer.</source>
        <translation>Sie geben sie ein, wenn das Fenster geöffnet wird oder gesperrt war; sie gilt auf jedem Computer.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/startup.py"/>
        <location filename="../../omnilytics_app/ui/views/start/unlock.py"/>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/startup.py"/>
        <source>Nothing is lost: your keys and jobs are on this computer.</source>
        <translation>Nichts ist verloren: Ihre Schlüssel und Aufträge sind auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/startup.py"/>
        <source>The key cannot be opened</source>
        <translation>Der Schlüssel lässt sich nicht öffnen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/startup.py"/>
        <source>The market cannot be reached</source>
        <translation>Der Markt ist nicht erreichbar</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/startup.py"/>
        <source>The profile cannot be opened</source>
        <translation>Das Profil lässt sich nicht öffnen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/startup.py"/>
        <source>The profile is open elsewhere</source>
        <translation>Das Profil ist anderswo offen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/startup.py"/>
        <location filename="../../omnilytics_app/ui/views/start/unlock.py"/>
        <source>Use the &amp;recovery phrase</source>
        <translation>&amp;Wiederherstellungswörter nutzen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/startup.py"/>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/unlock.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/backup_sheet.py"/>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/unlock.py"/>
        <source>Enter the passphrase that opens the key of this profile.</source>
        <translation>Geben Sie die Passphrase ein, die den Schlüssel dieses Profils öffnet.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/unlock.py"/>
        <source>The system keyring holds the key of this profile; it may ask you to unlock it.</source>
        <translation>Der Schlüsselbund des Systems hält den Schlüssel dieses Profils; womöglich müssen Sie ihn entsperren.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/unlock.py"/>
        <source>The window is locked. Jobs go on behind it; nothing is missed.</source>
        <translation>Das Fenster ist gesperrt. Aufträge laufen dahinter weiter; nichts wird verpasst.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/start/unlock.py"/>
        <source>Wait %n second(s)</source>
        <translation>
            <numerusform>Warten Sie %n Sekunde</numerusform>
            <numerusform>Warten Sie %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/accounts_card.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/wallet.py"/>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/accounts_card.py"/>
        <source>Add an acco&amp;unt…</source>
        <translation>Ko&amp;nto hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/accounts_card.py"/>
        <source>Copy address of {name}</source>
        <translation>Adresse von {name} kopieren</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/accounts_card.py"/>
        <source>Looking for profiles…</source>
        <translation>Profile werden gesucht…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/accounts_card.py"/>
        <source>Not known now</source>
        <translation>Derzeit unbekannt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/accounts_card.py"/>
        <source>Not used yet</source>
        <translation>Noch nicht genutzt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/accounts_card.py"/>
        <source>Open now</source>
        <translation>Jetzt offen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/accounts_card.py"/>
        <source>Switch to {name}</source>
        <translation>Wechseln zu {name}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/accounts_card.py"/>
        <source>Switch…</source>
        <translation>Wechseln…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/address_book_card.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/address_book_card.py"/>
        <source>A name you give an address is shown wherever that address is.</source>
        <translation>Ein Name, den Sie einer Adresse geben, erscheint überall, wo die Adresse steht.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/address_book_card.py"/>
        <source>Add a con&amp;tact</source>
        <translation>Kon&amp;takt hinzufügen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/address_book_card.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/contact_sheet.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/receive_sheet.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/address_book_card.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/wallet.py"/>
        <source>Address book</source>
        <translation>Adressbuch</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/address_book_card.py"/>
        <source>No contacts yet</source>
        <translation>Noch keine Kontakte</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/address_book_card.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/contact_sheet.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/address_book_card.py"/>
        <source>Re&amp;move</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/backup_sheet.py"/>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/backup_sheet.py"/>
        <source>&amp;Hide</source>
        <translation>&amp;Verbergen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/backup_sheet.py"/>
        <source>&amp;Reveal</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/backup_sheet.py"/>
        <source>I &amp;wrote all the words down, in their order</source>
        <translation>Ich habe alle &amp;Wörter in ihrer Reihenfolge aufgeschrieben</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/backup_sheet.py"/>
        <source>Passphrase of this profile</source>
        <translation>Passphrase dieses Profils</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/backup_sheet.py"/>
        <source>These words are all that restores this account and the keys of its jobs. Whoever has them has your money: write them on paper, show them to nobody, and make no picture of them.</source>
        <translation>Nur diese Wörter stellen dieses Konto und die Schlüssel seiner Aufträge wieder her. Wer sie hat, hat Ihr Geld: Schreiben Sie sie auf Papier, zeigen Sie sie niemandem, und machen Sie kein Bild davon.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/contact_sheet.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/contact_sheet.py"/>
        <source>Add a contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/contact_sheet.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/contact_sheet.py"/>
        <source>Edit contact</source>
        <translation>Kontakt bearbeiten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/contact_sheet.py"/>
        <source>Only you see it.</source>
        <translation>Nur Sie sehen sie.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>All that this profile signed, and what jobs paid. Coin that others sent here directly raises the balance but is in no event, so it has no row.</source>
        <translation>Alles, was dieses Profil signiert hat, und was Aufträge gezahlt haben. Coins, die andere direkt hierher gesendet haben, erhöhen den Kontostand, stehen aber in keinem Ereignis und haben daher keine Zeile.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>Choose another filter, or search for less.</source>
        <translation>Wählen Sie einen anderen Filter, oder suchen Sie nach weniger.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>E&amp;xport CSV…</source>
        <translation>CSV e&amp;xportieren…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/wallet.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>Search names, hashes, addresses, job numbers</source>
        <translation>Namen, Hashes, Adressen, Auftragsnummern suchen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>What</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>What you sign and what jobs pay you appears here at once.</source>
        <translation>Was Sie signieren und was Aufträge Ihnen zahlen, erscheint hier sofort.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>&amp;Receive</source>
        <translation>&amp;Empfangen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>&amp;Withdraw</source>
        <translation>Aus&amp;zahlen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>Balance</source>
        <translation>Kontostand</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>Connecting to the chain…</source>
        <translation>Verbindung zur Chain…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/receive_sheet.py"/>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>Credited in the market</source>
        <translation>Im Markt gutgeschrieben</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>Goes to your account.</source>
        <translation>Geht an Ihr Konto.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>Nothing to withdraw yet.</source>
        <translation>Noch nichts auszuzahlen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>Owed by jobs</source>
        <translation>Von Aufträgen geschuldet</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>Ready to withdraw</source>
        <translation>Auszahlbar</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/pending_card.py"/>
        <source>This profile has no key to sign with.</source>
        <translation>Dieses Profil hat keinen Schlüssel zum Signieren.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>This profile has no key to withdraw with.</source>
        <translation>Dieses Profil hat keinen Schlüssel zum Auszahlen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>Waiting for the chain.</source>
        <translation>Wartet auf die Chain.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>Withdraw</source>
        <translation>Auszahlen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>Withdraw {token}</source>
        <translation>{token} auszahlen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>Withdrawing…</source>
        <translation>Wird ausgezahlt…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>{network} · chain {chain} · block {block}</source>
        <translation>{network} · Chain {chain} · Block {block}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>{network} · not connected</source>
        <translation>{network} · nicht verbunden</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/wallet/pending_card.py"/>
        <source>%n more wait behind these.</source>
        <translation>
            <numerusform>%n weitere wartet dahinter.</numerusform>
            <numerusform>%n weitere warten dahinter.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/pending_card.py"/>
        <source>Cancel it</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/pending_card.py"/>
        <source>Cancel: {what}</source>
        <translation>Abbrechen: {what}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/pending_card.py"/>
        <source>Nonce {nonce}</source>
        <translation>Nonce {nonce}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/pending_card.py"/>
        <source>Speed up</source>
        <translation>Beschleunigen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/pending_card.py"/>
        <source>Speed up: {what}</source>
        <translation>Beschleunigen: {what}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/pending_card.py"/>
        <source>Waiting to be mined</source>
        <translation>Wartet auf einen Block</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/pending_card.py"/>
        <source>offers {fee}</source>
        <translation>bietet {fee}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/pending_card.py"/>
        <source>version {number}</source>
        <translation>Fassung {number}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/pending_card.py"/>
        <source>waits since {time}</source>
        <translation>wartet seit {time}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/receive_sheet.py"/>
        <source>Coin that is sent to this address on {network} (chain {chain}) arrives here. Coin sent on another chain does not show.</source>
        <translation>Coins, die in {network} (Chain {chain}) an diese Adresse gesendet werden, kommen hier an. Auf einer anderen Chain gesendete Coins erscheinen nicht.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/receive_sheet.py"/>
        <source>Copy a link that names the chain (EIP-681)</source>
        <translation>Link kopieren, der die Chain nennt (EIP-681)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/receive_sheet.py"/>
        <source>Link for wallets</source>
        <translation>Link für Wallets</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/receive_sheet.py"/>
        <source>QR code of the address</source>
        <translation>QR-Code der Adresse</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/receive_sheet.py"/>
        <source>Receive</source>
        <translation>Empfangen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/wallet/review_sheet.py"/>
        <source>%n more to decide on after this.</source>
        <translation>
            <numerusform>Danach ist über %n weitere zu entscheiden.</numerusform>
            <numerusform>Danach ist über %n weitere zu entscheiden.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/review_sheet.py"/>
        <source>&amp;Decline</source>
        <translation>Ab&amp;lehnen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/review_sheet.py"/>
        <source>&amp;Sign and send</source>
        <translation>&amp;Signieren und senden</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/review_sheet.py"/>
        <source>Copy all bytes</source>
        <translation>Alle Bytes kopieren</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/review_sheet.py"/>
        <source>I &amp;have read this and want to sign all the same</source>
        <translation>Ich &amp;habe dies gelesen und will trotzdem signieren</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/review_sheet.py"/>
        <source>If it waits for long, more is offered for gas by itself, up to the highest gas price in the settings.</source>
        <translation>Wenn sie lange wartet, wird von selbst mehr für Gas geboten, höchstens der höchste Gaspreis aus den Einstellungen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/review_sheet.py"/>
        <source>Read back from the very bytes that your key will sign.</source>
        <translation>Aus genau den Bytes zurückgelesen, die Ihr Schlüssel signiert.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/review_sheet.py"/>
        <source>Show de&amp;tails</source>
        <translation>De&amp;tails zeigen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/review_sheet.py"/>
        <source>Step {step} of {steps}.</source>
        <translation>Schritt {step} von {steps}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/review_sheet.py"/>
        <source>The bytes that are signed</source>
        <translation>Die Bytes, die signiert werden</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/review_sheet.py"/>
        <source>The bytes that are signed, in hexadecimal</source>
        <translation>Die Bytes, die signiert werden, hexadezimal</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>&amp;Review</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>A&amp;ll there is</source>
        <translation>A&amp;lles</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>Asking what gas costs…</source>
        <translation>Gaspreis wird abgefragt…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>Fee: {speed}</source>
        <translation>Gebühr: {speed}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>Kind of money</source>
        <translation>Währung</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>Looking what it costs…</source>
        <translation>Kosten werden ermittelt…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>Maximum fee for gas, in gwei</source>
        <translation>Höchstgebühr für Gas in gwei</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>Open &amp;address book</source>
        <translation>&amp;Adressbuch öffnen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>Priority fee for gas, in gwei</source>
        <translation>Prioritätsgebühr für Gas in gwei</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>Probably {likely}, mined {wait}; at most {most}.</source>
        <translation>Voraussichtlich {likely}, im Block {wait}; höchstens {most}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>The next block takes {fee} gwei.</source>
        <translation>Der nächste Block nimmt {fee} gwei.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>This spelling has no checksum: compare every character.</source>
        <translation>Diese Schreibweise hat keine Prüfsumme: Vergleichen Sie jedes Zeichen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>Waiting for your signature…</source>
        <translation>Wartet auf Ihre Signatur…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>{arrives} arrive; at most {total} leave your account with the fee.</source>
        <translation>{arrives} kommen an; höchstens {total} verlassen Ihr Konto samt Gebühr.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/transaction_sheet.py"/>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/transaction_sheet.py"/>
        <source>Fee paid</source>
        <translation>Bezahlte Gebühr</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/transaction_sheet.py"/>
        <source>Go to the &amp;job</source>
        <translation>Zum &amp;Auftrag</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/transaction_sheet.py"/>
        <source>Transaction hash</source>
        <translation>Transaktions-Hash</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/wallet/wallet.py"/>
        <source>%n row(s) are in {file}.</source>
        <translation>
            <numerusform>%n Zeile steht in {file}.</numerusform>
            <numerusform>%n Zeilen stehen in {file}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/wallet.py"/>
        <source>Nobody has your recovery phrase yet. If this computer breaks, your money and your jobs are gone with it: write the words down.</source>
        <translation>Noch hat niemand Ihre Wiederherstellungswörter. Geht dieser Computer kaputt, sind Ihr Geld und Ihre Aufträge verloren: Schreiben Sie die Wörter auf.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/wallet.py"/>
        <source>Show the w&amp;ords…</source>
        <translation>&amp;Wörter anzeigen…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/wallet.py"/>
        <source>This profile only watches its account: it has no key, so it can neither send nor withdraw nor take part in jobs.</source>
        <translation>Dieses Profil beobachtet sein Konto nur: Es hat keinen Schlüssel und kann daher weder senden noch auszahlen noch an Aufträgen teilnehmen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/wallet.py"/>
        <source>Your account on the chain, and what the market owes it.</source>
        <translation>Ihr Konto auf der Chain, und was der Markt ihm schuldet.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/banner.py"/>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/banner.py"/>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/buttons.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/durations.py"/>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/durations.py"/>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/durations.py"/>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/durations.py"/>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/durations.py"/>
        <source>{name}, unit</source>
        <translation>{name}, Einheit</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/earnings_chart.py"/>
        <source>Earnings appear with the first paid round</source>
        <translation>Einnahmen erscheinen mit der ersten bezahlten Runde</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/earnings_chart.py"/>
        <source>Earnings over time</source>
        <translation>Einnahmen im Zeitverlauf</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/fields.py"/>
        <source>A folder with a folder of images for every class</source>
        <translation>Ein Ordner mit einem Ordner voller Bilder je Klasse</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/fields.py"/>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/fields.py"/>
        <source>Choose folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/fields.py"/>
        <source>No file chosen</source>
        <translation>Keine Datei gewählt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/group_strip.py"/>
        <source>Round {number} (audit), group {group}: {state}</source>
        <translation>Runde {number} (Prüfung), Gruppe {group}: {state}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/group_strip.py"/>
        <source>Round {number}, group {group}: {state}</source>
        <translation>Runde {number}, Gruppe {group}: {state}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/group_strip.py"/>
        <source>audit round</source>
        <translation>Prüfrunde</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/group_strip.py"/>
        <source>round {number} {state}</source>
        <translation>Runde {number} {state}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/paged_table.py"/>
        <source>Copy &amp;cell</source>
        <translation>&amp;Zelle kopieren</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/paged_table.py"/>
        <source>Copy &amp;row</source>
        <translation>Ze&amp;ile kopieren</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/pager_bar.py"/>
        <source>Following</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/pager_bar.py"/>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/pager_bar.py"/>
        <source>Previous</source>
        <translation>Vorherige</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/path_edit.py"/>
        <source>Bro&amp;wse…</source>
        <translation>Durch&amp;suchen…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/phase_bar.py"/>
        <source>time is up</source>
        <translation>Zeit ist um</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/phase_bar.py"/>
        <source>{share} · {time} left</source>
        <translation>{share} · noch {time}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/phase_bar.py"/>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/pictures.py"/>
        <source>{name}, row {row}, column {column}: {value}</source>
        <translation>{name}, Zeile {row}, Spalte {column}: {value}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/score_chart.py"/>
        <source>Round {number}, audit: {score}</source>
        <translation>Runde {number}, Prüfung: {score}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/score_chart.py"/>
        <source>Round {number}: {score}</source>
        <translation>Runde {number}: {score}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/score_chart.py"/>
        <source>The score appears after the first round</source>
        <translation>Die Wertung erscheint nach der ersten Runde</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/score_chart.py"/>
        <source>round {number}: {score}</source>
        <translation>Runde {number}: {score}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/score_chart.py"/>
        <source>start</source>
        <translation>Start</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/sort_header.py"/>
        <source>Headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/sort_header.py"/>
        <source>Sort by {column}</source>
        <translation>Sortieren nach {column}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/toasts.py"/>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/toasts.py"/>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/toasts.py"/>
        <source>Show: {words}</source>
        <translation>Zeigen: {words}</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <location filename="../../omnilytics_app/chain/agreement.py"/>
        <source>The chain endpoints {0} differ about the {1}; replace the one that is wrong, nothing is built on either meanwhile.</source>
        <translation>Die Chain-Endpunkte {0} sind sich uneinig ({1}); ersetzen Sie den falschen, bis dahin wird auf keinen gebaut.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/agreement.py"/>
        <source>Two chain endpoints have to give the same {0} and {1} of {2} can be used; they are asked again.</source>
        <translation>Zwei Chain-Endpunkte müssen dasselbe melden ({0}), und {1} von {2} sind nutzbar; sie werden erneut gefragt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/agreement.py"/>
        <source>gives another {0} than the others</source>
        <translation>nennt eine andere Angabe ({0}) als die anderen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/agreement.py"/>
        <source>gives another {0} than {1}</source>
        <translation>nennt eine andere Angabe ({0}) als {1}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/beacon.py"/>
        <source>The consensus node answers with status {0} for a payload; blobs are kept for about 18 days, and not all nodes hand them out.</source>
        <translation>Der Konsensknoten antwortet auf Nutzdaten mit Status {0}; Blobs werden etwa 18 Tage behalten, und nicht alle Knoten geben sie heraus.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/beacon.py"/>
        <source>The consensus node does not answer; check beacon_url and that it runs, it is asked again.</source>
        <translation>Der Konsensknoten antwortet nicht; prüfen Sie beacon_url und ob er läuft, er wird erneut gefragt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/beacon.py"/>
        <source>The consensus node&apos;s answer cannot be read; check beacon_url.</source>
        <translation>Die Antwort des Konsensknotens ist nicht lesbar; prüfen Sie beacon_url.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/blob_publisher.py"/>
        <source>Account {0} holds {1} ETH but publishing {2} blobs may take {3} ETH; send it some coin and try again.</source>
        <translation>Konto {0} hat {1} ETH, aber {2} Blobs zu veröffentlichen kann {3} ETH kosten; senden Sie ihm Coins und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/blob_publisher.py"/>
        <source>Blobs cost {0} now and this profile pays at most {1}; the payload waits until they are cheaper, or raise the setting max_fee_gwei.</source>
        <translation>Blobs kosten jetzt {0}, und dieses Profil zahlt höchstens {1}; die Nutzdaten warten, bis sie billiger sind, oder erhöhen Sie die Einstellung max_fee_gwei.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/blob_publisher.py"/>
        <source>The payload cannot be published while other transactions of the account wait to be mined; it is tried again.</source>
        <translation>Die Nutzdaten können nicht veröffentlicht werden, solange andere Transaktionen des Kontos auf einen Block warten; es wird erneut versucht.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/blob_publisher.py"/>
        <source>The payload&apos;s blobs are sent but not mined yet; the next try offers twice the fees.</source>
        <translation>Die Blobs der Nutzdaten sind gesendet, aber noch in keinem Block; der nächste Versuch bietet die doppelten Gebühren.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/blobs.py"/>
        <source>Blobs of the chain cannot be had: {0}</source>
        <translation>Blobs der Chain sind nicht zu haben: {0}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/blobs.py"/>
        <source>The account {0} has not published these blobs in its last {1} blocks and within the 18 days that they are kept.</source>
        <translation>Das Konto {0} hat diese Blobs nicht in seinen letzten {1} Blöcken und in den 18 Tagen veröffentlicht, die sie behalten werden.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/blobs.py"/>
        <source>The blobs of account {0} could not be had a moment ago.</source>
        <translation>Die Blobs von Konto {0} waren eben nicht zu haben.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/blobs.py"/>
        <source>The consensus node does not have all blobs of the payload; set beacon_url to another.</source>
        <translation>Der Konsensknoten hat nicht alle Blobs der Nutzdaten; setzen Sie beacon_url auf einen anderen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/blobs.py"/>
        <source>The payload&apos;s blobs are in the newest block; they can be read after the next.</source>
        <translation>Die Blobs der Nutzdaten stehen im neuesten Block; nach dem nächsten sind sie lesbar.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/connection.py"/>
        <source>hash of block {0}</source>
        <translation>Hash von Block {0}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/endpoint.py"/>
        <source>serves another chain that calls itself {0} too</source>
        <translation>bedient eine andere Chain, die sich auch {0} nennt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/endpoint.py"/>
        <source>serves chain {0}</source>
        <translation>bedient Chain {0}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/endpoint_probe.py"/>
        <source>Nothing answers at {0}; check the address and the connection.</source>
        <translation>Unter {0} antwortet nichts; prüfen Sie Adresse und Verbindung.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/endpoint_probe.py"/>
        <source>What answers at {0} is no Ethereum node; check the address.</source>
        <translation>Was unter {0} antwortet, ist kein Ethereum-Knoten; prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/envelope.py"/>
        <source>This was signed by {0} instead of {1}; nothing was sent.</source>
        <translation>Dies wurde von {0} statt von {1} signiert; nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/envelope.py"/>
        <source>What was signed cannot be read; nothing was sent.</source>
        <translation>Das Signierte ist nicht lesbar; nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/envelope.py"/>
        <source>What was signed is not what was to be signed; nothing was sent.</source>
        <translation>Das Signierte ist nicht, was signiert werden sollte; nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/events.py"/>
        <source>The chain changed while block {0} was read; it is read again.</source>
        <translation>Die Chain änderte sich, während Block {0} gelesen wurde; er wird erneut gelesen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/events.py"/>
        <source>The endpoint gave {0} that cannot be read; use another endpoint.</source>
        <translation>Der Endpunkt lieferte Unlesbares ({0}); nutzen Sie einen anderen Endpunkt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/events.py"/>
        <source>a receipt</source>
        <translation>eine Quittung</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/events.py"/>
        <source>it does not have the {0} event of round {1}</source>
        <translation>er hat das Ereignis {0} der Runde {1} nicht</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/events.py"/>
        <source>log entries</source>
        <translation>Logeinträge</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/failover.py"/>
        <source>No endpoint of the chain can be used ({0}); they are asked again.</source>
        <translation>Kein Endpunkt der Chain ist nutzbar ({0}); sie werden erneut gefragt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/failover.py"/>
        <source>The chain endpoint {0} wants no requests for {1} seconds; it is asked again then, and the setting rpc_fallbacks can name further endpoints.</source>
        <translation>Der Chain-Endpunkt {0} will {1} Sekunden lang keine Anfragen; danach wird er erneut gefragt, und die Einstellung rpc_fallbacks kann weitere Endpunkte nennen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/failover.py"/>
        <source>The chain endpoint {0} {1} and is not believed; use another endpoint, or restart the program if the chain was really set back.</source>
        <translation>Dem Chain-Endpunkt {0} wird nicht geglaubt ({1}); nutzen Sie einen anderen Endpunkt, oder starten Sie das Programm neu, falls die Chain wirklich zurückgesetzt wurde.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/failover.py"/>
        <source>The chain endpoint {0} {1}; it is asked again and {2} is used meanwhile.</source>
        <translation>Der Chain-Endpunkt {0} {1}; er wird wieder gefragt, und {2} wird inzwischen benutzt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/failover.py"/>
        <source>The chain endpoint {0} {1}; it is asked again.</source>
        <translation>Der Chain-Endpunkt {0} {1}; er wird wieder gefragt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/failover.py"/>
        <source>The endpoint {0} {1}, this profile is for chain {2}; choose the right endpoint or another profile.</source>
        <translation>Der Endpunkt {0} {1}, dieses Profil ist für Chain {2}; wählen Sie den richtigen Endpunkt oder ein anderes Profil.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/failover.py"/>
        <source>{0}: it {1}</source>
        <translation>{0}: er {1}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>A part of the model is contested and not shown yet; the round goes on when it is.</source>
        <translation>Ein Teil des Modells ist angezweifelt und noch nicht gezeigt; danach geht die Runde weiter.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>All seats of this job are taken; choose another job.</source>
        <translation>Alle Plätze dieses Auftrags sind belegt; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>It is too early for this step; wait for the deadline shown.</source>
        <translation>Für diesen Schritt ist es zu früh; warten Sie die gezeigte Frist ab.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>No ciphertext is asked for, so there is nothing to do.</source>
        <translation>Es wird kein Chiffrat verlangt, daher ist nichts zu tun.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>Nobody asked for that ciphertext; nothing was sent.</source>
        <translation>Niemand hat dieses Chiffrat verlangt; nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>Only the model owner of this job may do this.</source>
        <translation>Das darf nur der Modelleigner dieses Auftrags.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>Somebody else has shown all of these ciphertexts; nothing was sent.</source>
        <translation>Jemand anders hat alle diese Chiffrate gezeigt; nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>Somebody has already asked for that ciphertext in this round; nothing was sent.</source>
        <translation>Jemand hat dieses Chiffrat in dieser Runde schon verlangt; nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>The account&apos;s balance does not cover the amount and its fees; send it some coin and try again.</source>
        <translation>Der Kontostand deckt den Betrag und seine Gebühren nicht; senden Sie dem Konto Coins und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>The chain does not have this job, or went back behind it; it is looked for again.</source>
        <translation>Die Chain hat diesen Auftrag nicht oder ging hinter ihn zurück; er wird wieder gesucht.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>The chain endpoint {0} answered with an error: {1}.</source>
        <translation>Der Chain-Endpunkt {0} antwortete mit einem Fehler: {1}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>The chain endpoint {0} does not answer; check that it runs (a local one: omnilytics devnet) and that the address is right.</source>
        <translation>Der Chain-Endpunkt {0} antwortet nicht; prüfen Sie, ob er läuft (ein lokaler: omnilytics devnet) und ob die Adresse stimmt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>The chain endpoint {0} gave an answer that cannot be read: {1}.</source>
        <translation>Der Chain-Endpunkt {0} gab eine unlesbare Antwort: {1}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>The deadline for this step has passed; the job goes on without it.</source>
        <translation>Die Frist für diesen Schritt ist vorbei; der Auftrag geht ohne ihn weiter.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>The evidence about a single value does not fit the job; nothing was sent.</source>
        <translation>Die Belege zu einem einzelnen Wert passen nicht zum Auftrag; nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>The exchange key was refused as weak; restore the profile from its words and try again.</source>
        <translation>Der Austauschschlüssel wurde als schwach abgelehnt; stellen Sie das Profil aus seinen Wiederherstellungswörtern wieder her, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>The job has moved on since this was prepared; nothing was sent.</source>
        <translation>Der Auftrag ist seit der Vorbereitung weitergegangen; nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>The job is in another round by now; nothing was sent.</source>
        <translation>Der Auftrag ist inzwischen in einer anderen Runde; nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>The job&apos;s document does not match its terms, so the market cannot check the ciphertext.</source>
        <translation>Das Dokument des Auftrags passt nicht zu seinen Bedingungen, daher kann der Markt das Chiffrat nicht prüfen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>The job&apos;s terms are not the ones this client saw; nothing was sent.</source>
        <translation>Die Bedingungen des Auftrags sind nicht die, die dieses Programm sah; nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>The market refused the transaction without giving a reason; nothing was sent.</source>
        <translation>Der Markt hat die Transaktion ohne Angabe eines Grundes abgelehnt; nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>The market refused the transaction: {0}.</source>
        <translation>Der Markt hat die Transaktion abgelehnt: {0}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>The model owner has already asked for ciphertexts in this round.</source>
        <translation>Der Modelleigner hat in dieser Runde schon Chiffrate verlangt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>The receiving account refused the payment; withdraw to another address.</source>
        <translation>Das empfangende Konto hat die Zahlung abgelehnt; zahlen Sie an eine andere Adresse aus.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>The transaction was sent to {0} but is not mined yet; it is looked for again at the next try.</source>
        <translation>Die Transaktion wurde an {0} gesendet, steht aber noch in keinem Block; beim nächsten Versuch wird wieder nach ihr gesucht.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>This account already holds a seat in this job.</source>
        <translation>Dieses Konto hat in diesem Auftrag schon einen Platz.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>This account has already submitted in this round.</source>
        <translation>Dieses Konto hat in dieser Runde schon eingereicht.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>This account has already voted against this settlement.</source>
        <translation>Dieses Konto hat schon gegen diese Abrechnung gestimmt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>This account has no seat in this job.</source>
        <translation>Dieses Konto hat in diesem Auftrag keinen Platz.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>This job is not open to this account; ask its model owner for an invitation.</source>
        <translation>Dieser Auftrag steht diesem Konto nicht offen; bitten Sie seinen Modelleigner um eine Einladung.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>This job owes this account nothing yet.</source>
        <translation>Dieser Auftrag schuldet diesem Konto noch nichts.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>This job takes payloads in call data only.</source>
        <translation>Dieser Auftrag nimmt Nutzdaten nur in Aufrufdaten.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>What was to be shown is no ciphertext under the job&apos;s key; nothing was sent.</source>
        <translation>Das Vorzuzeigende ist kein Chiffrat unter dem Schlüssel des Auftrags; nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>What was to be shown is not what was published; nothing was sent.</source>
        <translation>Das Vorzuzeigende ist nicht das Veröffentlichte; nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>no reason given</source>
        <translation>kein Grund genannt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/fee_market.py"/>
        <source>A priority fee of {0} is far above what anybody pays now; offer at most {1}.</source>
        <translation>Eine Prioritätsgebühr von {0} liegt weit über dem, was derzeit gezahlt wird; bieten Sie höchstens {1}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/fee_market.py"/>
        <source>A priority fee of {0} would be left aside by nodes; offer at least {1}.</source>
        <translation>Eine Prioritätsgebühr von {0} ließen Knoten liegen; bieten Sie mindestens {1}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/fee_market.py"/>
        <source>Gas costs {0} now and this profile pays at most {1}; wait until it is cheaper, or raise the setting max_fee_gwei.</source>
        <translation>Gas kostet jetzt {0}, und dieses Profil zahlt höchstens {1}; warten Sie, bis es billiger ist, oder erhöhen Sie die Einstellung max_fee_gwei.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/fee_market.py"/>
        <source>The base fee is {0} now, so that {1} would wait for long; offer more.</source>
        <translation>Die Grundgebühr ist jetzt {0}, sodass {1} lange warten würde; bieten Sie mehr.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/fee_market.py"/>
        <source>The priority fee is a part of the maximum fee and cannot be more; lower one or raise the other.</source>
        <translation>Die Prioritätsgebühr ist ein Teil der Höchstgebühr und kann nicht höher sein; senken Sie die eine oder erhöhen Sie die andere.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/fee_market.py"/>
        <source>This profile pays at most {0} for a unit of gas; offer less, or raise the setting max_fee_gwei.</source>
        <translation>Dieses Profil zahlt höchstens {0} für eine Einheit Gas; bieten Sie weniger, oder erhöhen Sie die Einstellung max_fee_gwei.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/fees.py"/>
        <source>{0} gwei</source>
        <translation>{0} Gwei</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/heads.py"/>
        <source>has told of no new block for more than {0} seconds</source>
        <translation>hat seit mehr als {0} Sekunden keinen neuen Block gemeldet</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/heads.py"/>
        <source>says that its newest block lies more than {0} seconds in the future</source>
        <translation>nennt einen neuesten Block, der mehr als {0} Sekunden in der Zukunft liegt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/heads.py"/>
        <source>went back by more than {0} blocks</source>
        <translation>ging um mehr als {0} Blöcke zurück</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/kzg.py"/>
        <source>it is no blob of field elements</source>
        <translation>er ist kein Blob aus Feldelementen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/kzg.py"/>
        <source>its blobs are not packed as a payload is</source>
        <translation>die Blobs sind nicht wie Nutzdaten gepackt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/log_ranges.py"/>
        <source>The endpoint does not have block {0} any more; it is asked again.</source>
        <translation>Der Endpunkt hat Block {0} nicht mehr; er wird erneut gefragt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/market.py"/>
        <source>The contract at {0} is not the market this program knows; check the address, or use the program&apos;s version that the market was deployed with.</source>
        <translation>Der Vertrag unter {0} ist nicht der Markt, den dieses Programm kennt; prüfen Sie die Adresse, oder nutzen Sie die Programmversion, mit der der Markt bereitgestellt wurde.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/market.py"/>
        <source>The market at {0} runs unknown code at {1} where its disputes are settled; check the address, and send nothing to this market.</source>
        <translation>Der Markt unter {0} führt unter {1}, wo über Einsprüche entschieden wird, unbekannten Code aus; prüfen Sie die Adresse, und senden Sie nichts an diesen Markt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/market.py"/>
        <source>There is no market at {0} on chain {1}; check the address or deploy one with omnilytics deploy.</source>
        <translation>Unter {0} auf Chain {1} gibt es keinen Markt; prüfen Sie die Adresse oder stellen Sie mit omnilytics deploy einen bereit.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/outbox.py"/>
        <source>No transaction with the nonce {0} waits any more; nothing was sent.</source>
        <translation>Keine Transaktion mit der Nonce {0} wartet mehr; nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/outbox.py"/>
        <source>The balance of account {0} does not cover {1} and its fees; send it some coin and try again.</source>
        <translation>Der Kontostand von {0} deckt {1} und die Gebühren nicht; senden Sie ihm Coins und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/outbox.py"/>
        <source>The chain endpoint refused the transaction {0}: {1}.</source>
        <translation>Der Chain-Endpunkt hat die Transaktion {0} abgelehnt: {1}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/outbox.py"/>
        <source>The waiting transaction changed each time that it was looked at; nothing was sent.</source>
        <translation>Die wartende Transaktion änderte sich bei jeder Prüfung; nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/outbox.py"/>
        <source>This is a transaction for chain {0} and the profile is for chain {1}; nothing was signed.</source>
        <translation>Dies ist eine Transaktion für Chain {0}, und das Profil ist für Chain {1}; nichts wurde signiert.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/outbox.py"/>
        <source>What the chain&apos;s endpoint tells changed {0} times while {1} was looked at; nothing was sent, try again later or use another endpoint.</source>
        <translation>Die Angaben des Chain-Endpunkts änderten sich {0}-mal, während {1} geprüft wurde; nichts wurde gesendet, versuchen Sie es später erneut oder nutzen Sie einen anderen Endpunkt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/preparation.py"/>
        <source>Account {0} holds {1} ETH but {2} needs {3} ETH with fees; send it some coin and try again.</source>
        <translation>Konto {0} hat {1} ETH, aber {2} braucht mit Gebühren {3} ETH; senden Sie ihm Coins und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/preparation.py"/>
        <source>Gas costs {0} by now, more than the {1} that were chosen; choose higher fees and try again.</source>
        <translation>Gas kostet inzwischen {0}, mehr als die gewählten {1}; wählen Sie höhere Gebühren und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/preparation.py"/>
        <source>Gas costs {0} now and this profile pays at most {1}; {2} waits until it is cheaper, or raise the setting max_fee_gwei.</source>
        <translation>Gas kostet jetzt {0}, und dieses Profil zahlt höchstens {1}; {2} wartet, bis es billiger ist, oder erhöhen Sie die Einstellung max_fee_gwei.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/preparation.py"/>
        <source>The chain endpoint counts {0} transactions of this account, which has sent far fewer; use another endpoint.</source>
        <translation>Der Chain-Endpunkt zählt {0} Transaktionen dieses Kontos, das weit weniger gesendet hat; nutzen Sie einen anderen Endpunkt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/retrying.py"/>
        <source>answers with an error: {0}</source>
        <translation>antwortet mit einem Fehler: {0}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/retrying.py"/>
        <source>answers with status {0}</source>
        <translation>antwortet mit Status {0}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/retrying.py"/>
        <source>asks for fewer requests</source>
        <translation>verlangt weniger Anfragen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/retrying.py"/>
        <source>does not answer</source>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/retrying.py"/>
        <source>gives answers that cannot be read</source>
        <translation>gibt Antworten, die nicht lesbar sind</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/retrying.py"/>
        <source>refuses requests with status {0}</source>
        <translation>weist Anfragen mit Status {0} ab</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/tokens.py"/>
        <source>There is no token at {0} on this chain; check its address.</source>
        <translation>Unter {0} gibt es auf dieser Chain keinen Token; prüfen Sie seine Adresse.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/transactions.py"/>
        <source>The transaction {0} was mined but failed; the job has changed meanwhile and is read again.</source>
        <translation>Die Transaktion {0} kam in einen Block, schlug aber fehl; der Auftrag hat sich inzwischen geändert und wird neu gelesen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/transactions.py"/>
        <source>The transaction {0} was not mined and will not be, because it would fail by now or another of this account took its place; the job is read again.</source>
        <translation>Die Transaktion {0} kam in keinen Block und wird es nicht mehr, weil sie inzwischen fehlschlüge oder eine andere dieses Kontos an ihre Stelle trat; der Auftrag wird neu gelesen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/transactions.py"/>
        <source>The transaction {0} was replaced by {1} of the same account; the job is read again.</source>
        <translation>Die Transaktion {0} wurde durch {1} desselben Kontos ersetzt; der Auftrag wird neu gelesen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/upkeep.py"/>
        <source>A transaction for chain {0} is not signed: this profile is for chain {1}.</source>
        <translation>Eine Transaktion für Chain {0} wird nicht signiert: Dieses Profil ist für Chain {1}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/upkeep.py"/>
        <source>The journal has another nonce for {0} than what was signed.</source>
        <translation>Das Journal hat für {0} eine andere Nonce, als signiert wurde.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/upkeep.py"/>
        <source>The transaction {0} offers {1} to whoever takes it into a block and is in none; it waits and offers no more, and another endpoint may pass it on.</source>
        <translation>Die Transaktion {0} bietet dem, der sie in einen Block aufnimmt, {1} und steht in keinem; sie wartet und bietet nicht mehr, und ein anderer Endpunkt gibt sie vielleicht weiter.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/upkeep.py"/>
        <source>What the journal holds of {0} cannot be read.</source>
        <translation>Was das Journal von {0} enthält, ist nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/upkeep.py"/>
        <source>the transaction {0}</source>
        <translation>die Transaktion {0}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/batch_check.py"/>
        <source>a number that is no ciphertext</source>
        <translation>eine Zahl, die kein Chiffrat ist</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/batch_check.py"/>
        <source>packed ciphertexts that are not those asked for</source>
        <translation>gepackte Chiffrate, die nicht die verlangten sind</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/batch_check.py"/>
        <source>products of powers that are not those asked for</source>
        <translation>Produkte von Potenzen, die nicht die verlangten sind</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/batch_check.py"/>
        <source>{0} numbers, not {1} ciphertexts</source>
        <translation>{0} Zahlen statt {1} Chiffraten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/lanes.py"/>
        <source>The job&apos;s {0} outputs do not fit the {1} lanes of {2} bits of a {3}-bit key; use a larger key, fewer classes or a smaller bound on the weights.</source>
        <translation>Die {0} Ausgaben des Auftrags passen nicht in die {1} Bahnen zu {2} Bit eines Schlüssels mit {3} Bit; nehmen Sie einen größeren Schlüssel, weniger Klassen oder eine kleinere Grenze für die Gewichte.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/merkle.py"/>
        <source>A Merkle path does not lead to the root.</source>
        <translation>Ein Merkle-Pfad führt nicht zur Wurzel.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/merkle.py"/>
        <source>A Merkle path is too long.</source>
        <translation>Ein Merkle-Pfad ist zu lang.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/merkle.py"/>
        <source>A Merkle path is too short.</source>
        <translation>Ein Merkle-Pfad ist zu kurz.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/merkle.py"/>
        <source>A tree of {0} leaves has no leaf {1}.</source>
        <translation>Ein Baum mit {0} Blättern hat kein Blatt {1}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/merkle.py"/>
        <source>The probe seed of round {0} is not the one fixed at the start.</source>
        <translation>Der Seed der Probe in Runde {0} ist nicht der anfangs festgelegte.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/modulus_proof.py"/>
        <source>a sign of round {0} of its proof is no bit</source>
        <translation>ein Vorzeichen der Runde {0} seines Beweises ist kein Bit</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/modulus_proof.py"/>
        <source>an answer of round {0} of its proof is no unit</source>
        <translation>eine Antwort der Runde {0} seines Beweises ist keine Einheit</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/modulus_proof.py"/>
        <source>it has {0} bits instead of {1}</source>
        <translation>er hat {0} statt {1} Bit</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/modulus_proof.py"/>
        <source>it is a prime</source>
        <translation>er ist eine Primzahl</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/modulus_proof.py"/>
        <source>it is even</source>
        <translation>er ist gerade</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/modulus_proof.py"/>
        <source>its proof has {0} bytes instead of {1}</source>
        <translation>sein Beweis hat {0} statt {1} Bytes</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/modulus_proof.py"/>
        <source>its proof has {0} rounds instead of {1}</source>
        <translation>sein Beweis hat {0} statt {1} Runden</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/modulus_proof.py"/>
        <source>round {0} of its proof has no fourth root of the challenge</source>
        <translation>Runde {0} seines Beweises hat keine vierte Wurzel der Herausforderung</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/modulus_proof.py"/>
        <source>round {0} of its proof has no n-th root of the challenge</source>
        <translation>Runde {0} seines Beweises hat keine n-te Wurzel der Herausforderung</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/modulus_proof.py"/>
        <source>the w of its proof has not the Jacobi symbol -1</source>
        <translation>das w seines Beweises hat nicht das Jacobi-Symbol -1</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/opening.py"/>
        <source>An opening does not belong to its ciphertext.</source>
        <translation>Eine Öffnung gehört nicht zu ihrem Chiffrat.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/opening.py"/>
        <source>An opening is not reduced modulo n.</source>
        <translation>Eine Öffnung ist nicht modulo n reduziert.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/opening.py"/>
        <source>The published lanes are not those of the openings.</source>
        <translation>Die veröffentlichten Bahnen sind nicht die der Öffnungen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/opening.py"/>
        <source>The randomness of an opening is not invertible.</source>
        <translation>Die Zufallszahl einer Öffnung ist nicht invertierbar.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/opening.py"/>
        <source>The sketch of a group that is not claimed does not decode.</source>
        <translation>Die Skizze einer nicht beanspruchten Gruppe lässt sich nicht dekodieren.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/opening.py"/>
        <source>The {0} of a settlement have {1} bytes instead of {2}.</source>
        <translation>In einer Abrechnung ist etwas ({0}) {1} statt {2} Bytes lang.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/opening.py"/>
        <source>published lanes</source>
        <translation>veröffentlichte Bahnen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/opening.py"/>
        <source>published openings</source>
        <translation>veröffentlichte Öffnungen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/paillier.py"/>
        <source>A ciphertext is not between 0 and n squared.</source>
        <translation>Ein Chiffrat liegt nicht zwischen 0 und n².</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/paillier.py"/>
        <source>A ciphertext is not invertible.</source>
        <translation>Ein Chiffrat ist nicht invertierbar.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/payload.py"/>
        <source>A payload does not have the digest it was committed with.</source>
        <translation>Nutzdaten haben nicht den Hash, auf den sie festgelegt wurden.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/payload.py"/>
        <source>A payload of {0} bytes is not made of {1}-byte ciphertexts.</source>
        <translation>Nutzdaten von {0} Bytes bestehen nicht aus Chiffraten von {1} Bytes.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/payload.py"/>
        <source>Ciphertext {0} of a payload is invalid: {1}</source>
        <translation>Chiffrat {0} der Nutzdaten ist ungültig: {1}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/probe.py"/>
        <source>A probe has {0} ciphertexts here, but {1} were published.</source>
        <translation>Eine Probe hat hier {0} Chiffrate, veröffentlicht wurden aber {1}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/probe.py"/>
        <source>The published model of the audit is not the probe: feature {0} differs.</source>
        <translation>Das veröffentlichte Modell der Prüfung ist nicht die Probe: Merkmal {0} weicht ab.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/range_claim.py"/>
        <source>A range claim says that something lies above the lanes where nothing does.</source>
        <translation>Eine Bereichsangabe sagt, dass etwas über den Bahnen liegt, wo nichts liegt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/range_claim.py"/>
        <source>A range claim states a value that honest gradients can have.</source>
        <translation>Eine Bereichsangabe nennt einen Wert, den ehrliche Gradienten haben können.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/range_claim.py"/>
        <source>A range claim states another value than the lane has.</source>
        <translation>Eine Bereichsangabe nennt einen anderen Wert als den der Bahn.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/actions.py"/>
        <source>Cancelling the job: it did not start in time</source>
        <translation>Auftrag wird abgesagt: Er hat nicht rechtzeitig begonnen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/actions.py"/>
        <source>Cancelling the job: too few data owners registered</source>
        <translation>Auftrag wird abgesagt: zu wenige Dateneigner angemeldet</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/actions.py"/>
        <source>Choosing a new block for the draw: the old one is out of reach</source>
        <translation>Neuer Block für die Auslosung: der alte ist nicht mehr erreichbar</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/actions.py"/>
        <source>Closing round {0}</source>
        <translation>Runde {0} wird geschlossen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/actions.py"/>
        <source>Closing the job</source>
        <translation>Auftrag wird abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/actions.py"/>
        <source>Closing the registration</source>
        <translation>Anmeldung wird geschlossen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/actions.py"/>
        <source>Drawing the groups</source>
        <translation>Gruppen werden ausgelost</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/actions.py"/>
        <source>Ending the job: the model of round {0} was not shown</source>
        <translation>Auftrag wird beendet: Das Modell der Runde {0} wurde nicht gezeigt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/actions.py"/>
        <source>Going on with what was shown of round {0}</source>
        <translation>Weiter mit dem, was von Runde {0} gezeigt wurde</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/actions.py"/>
        <source>Keeping the seed of round {0}</source>
        <translation>Seed der Runde {0} wird gesichert</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/actions.py"/>
        <source>Making round {0} final</source>
        <translation>Runde {0} wird endgültig</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/actions.py"/>
        <source>Settling round {0} by default</source>
        <translation>Runde {0} wird ersatzweise abgerechnet</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/amounts.py"/>
        <source>has decimals, and a wei has no parts</source>
        <translation>hat Dezimalstellen, und ein Wei hat keine Teile</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/amounts.py"/>
        <source>has more than {0} decimals</source>
        <translation>hat mehr als {0} Dezimalstellen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/amounts.py"/>
        <source>is more coin than there is</source>
        <translation>ist mehr, als es an Coins gibt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/amounts.py"/>
        <source>is not an amount with its unit, such as &quot;0.001 ETH&quot; or &quot;1000 wei&quot;</source>
        <translation>ist kein Betrag mit Einheit wie &quot;0.001 ETH&quot; oder &quot;1000 wei&quot;</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/availability.py"/>
        <source>Contesting the model of round {0}</source>
        <translation>Modell der Runde {0} wird eingefordert</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/availability.py"/>
        <source>Showing that the gradient of round {0} is sound</source>
        <translation>Der Gradient der Runde {0} wird als einwandfrei vorgezeigt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/availability.py"/>
        <source>Showing that the model of round {0} is sound</source>
        <translation>Das Modell der Runde {0} wird als einwandfrei vorgezeigt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/availability.py"/>
        <source>Showing what others were asked for in round {0}</source>
        <translation>In Runde {0} von anderen Angefordertes wird gezeigt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/backbone.py"/>
        <source>The job document&apos;s {0} is none of the layers this client knows; the job cannot be joined.</source>
        <translation>{0} im Auftragsdokument ist keine der Schichten, die dieses Programm kennt; ein Beitritt ist nicht möglich.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/backbone.py"/>
        <source>The job document&apos;s {0} is not a list of at most {1} layers; the job cannot be joined.</source>
        <translation>{0} im Auftragsdokument ist keine Liste von höchstens {1} Schichten; ein Beitritt ist nicht möglich.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/backbone.py"/>
        <source>The job&apos;s backbone does not end in a vector of at most {0}; the job cannot be joined.</source>
        <translation>Das Backbone des Auftrags endet nicht in einem Vektor von höchstens {0}; ein Beitritt ist nicht möglich.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/backbone.py"/>
        <source>The job&apos;s backbone has a {0} that does not fit its input of {1}; the job cannot be joined.</source>
        <translation>Das Backbone des Auftrags enthält {0}, was nicht zur Eingabe {1} passt; ein Beitritt ist nicht möglich.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/backbone.py"/>
        <source>The job&apos;s backbone has {0} bytes of weights; this client reads at most {1}.</source>
        <translation>Das Backbone des Auftrags hat {0} Bytes Gewichte; dieses Programm liest höchstens {1}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/backbone.py"/>
        <source>The job&apos;s backbone has {0} layers; this client takes 1 to {1}.</source>
        <translation>Das Backbone des Auftrags hat {0} Schichten; dieses Programm nimmt 1 bis {1}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/backbone.py"/>
        <source>The job&apos;s backbone reads images of other sides than 1 to {0}; the job cannot be joined.</source>
        <translation>Das Backbone des Auftrags liest Bilder mit anderen Seitenlängen als 1 bis {0}; ein Beitritt ist nicht möglich.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/backbone.py"/>
        <source>The job&apos;s backbone takes {0} multiply-adds an image; this client spends at most {1}.</source>
        <translation>Das Backbone des Auftrags braucht {0} Multiplikationen mit Addition je Bild; dieses Programm leistet höchstens {1}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/backbone.py"/>
        <source>The tensor {0} of the job holds a negative variance; the job cannot be joined.</source>
        <translation>Der Tensor {0} des Auftrags enthält eine negative Varianz; ein Beitritt ist nicht möglich.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/bounded_json.py"/>
        <source>it has more than {0} values or {1} fields</source>
        <translation>mehr als {0} Werte oder {1} Felder</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/bounded_json.py"/>
        <source>it is nested too deeply</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Checking the openings of round {0}</source>
        <translation>Öffnungen der Runde {0} werden geprüft</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Collecting the rewards and the stake</source>
        <translation>Vergütungen und Pfand werden eingefordert</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Computing the encrypted gradient of round {0}</source>
        <translation>Verschlüsselter Gradient der Runde {0} wird berechnet</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Disputing the settlement of round {0}</source>
        <translation>Einspruch gegen die Abrechnung der Runde {0}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Left the job</source>
        <translation>Auftrag verlassen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Looking whether the model of round {0} is final</source>
        <translation>Es wird geprüft, ob das Modell der Runde {0} endgültig ist</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Making the gradient of round {0} available</source>
        <translation>Gradient der Runde {0} wird bereitgestellt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Not registered in this job</source>
        <translation>In diesem Auftrag nicht angemeldet</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Not registered in this job yet</source>
        <translation>In diesem Auftrag noch nicht angemeldet</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Paused; the gradient of round {0} is not computed yet</source>
        <translation>Pausiert; der Gradient der Runde {0} ist noch nicht berechnet</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Registering again: the chain went back</source>
        <translation>Erneute Anmeldung: Die Chain ging zurück</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Round {0} is skipped: its model cannot be used</source>
        <translation>Runde {0} wird ausgelassen: Ihr Modell ist nicht nutzbar</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Submitted; the model of round {0} is contested</source>
        <translation>Eingereicht; das Modell der Runde {0} ist eingefordert</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Submitted; waiting for the others in round {0}</source>
        <translation>Eingereicht; wartet auf die anderen in Runde {0}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Submitting the gradient of round {0}</source>
        <translation>Gradient der Runde {0} wird eingereicht</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Waiting for data owners ({0} of {1})</source>
        <translation>Wartet auf Dateneigner ({0} von {1})</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Waiting for gradients of round {0} to be shown</source>
        <translation>Wartet auf das Zeigen von Gradienten der Runde {0}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Waiting for the draw of the groups</source>
        <translation>Wartet auf die Auslosung der Gruppen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Waiting for the model of round {0}</source>
        <translation>Wartet auf das Modell der Runde {0}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Waiting for the settlement of round {0}</source>
        <translation>Wartet auf die Abrechnung der Runde {0}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Waiting until the model of round {0} is final</source>
        <translation>Wartet, bis das Modell der Runde {0} endgültig ist</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>The job document</source>
        <translation>das Auftragsdokument</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>The job document has {0} bytes for the proof of its modulus, which takes at least {1}; the job cannot be joined.</source>
        <translation>Das Auftragsdokument hat {0} Bytes für den Beweis seines Modulus, der mindestens {1} braucht; ein Beitritt ist nicht möglich.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>The job document has {0} bytes; this client reads at most {1}.</source>
        <translation>Das Auftragsdokument hat {0} Bytes; dieses Programm liest höchstens {1}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>The job document is cut short; the job cannot be joined.</source>
        <translation>Das Auftragsdokument ist abgeschnitten; ein Beitritt ist nicht möglich.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>The job document is not in the form this client reads; update the application.</source>
        <translation>Das Auftragsdokument hat nicht die Form, die dieses Programm liest; aktualisieren Sie die Anwendung.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>The job document&apos;s field {0} is not {1} bytes in hexadecimal; the job cannot be joined.</source>
        <translation>Das Feld {0} des Auftragsdokuments besteht nicht aus {1} Bytes in Hexadezimalschreibweise; ein Beitritt ist nicht möglich.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>The job uses protocol {0}, this client speaks {1}; update the application.</source>
        <translation>Der Auftrag nutzt Protokoll {0}, dieses Programm spricht {1}; aktualisieren Sie die Anwendung.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>The job&apos;s key has {0} bits; this client accepts 2048 and 3072.</source>
        <translation>Der Schlüssel des Auftrags hat {0} Bit; dieses Programm akzeptiert 2048 und 3072.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>The job&apos;s modulus is not an odd number of {0} bits; the job cannot be joined.</source>
        <translation>Der Modulus des Auftrags ist keine ungerade Zahl mit {0} Bit; ein Beitritt ist nicht möglich.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>The proof of the job&apos;s modulus has {0} bytes instead of {1}; the job cannot be joined.</source>
        <translation>Der Beweis für den Modulus des Auftrags hat {0} statt {1} Bytes; ein Beitritt ist nicht möglich.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>does not fit a {0} task</source>
        <translation>passt nicht zu einer Aufgabe der Art {0}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>does not fit the number of columns</source>
        <translation>passt nicht zur Zahl der Spalten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>holds a number that is not positive</source>
        <translation>enthält eine Zahl, die nicht positiv ist</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>is not a height and a width</source>
        <translation>ist keine Höhe und Breite</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>is not between 1 and the square root of the number of features</source>
        <translation>liegt nicht zwischen 1 und der Wurzel der Zahl der Merkmale</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>is not positive</source>
        <translation>ist nicht positiv</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>is not {0}, the bytes that follow the proof</source>
        <translation>ist nicht {0}, die Zahl der Bytes nach dem Beweis</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>needs an image_shape</source>
        <translation>braucht ein image_shape</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>needs classes</source>
        <translation>braucht Klassen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>{0} bytes follow the proof of the job&apos;s modulus; the job cannot be joined.</source>
        <translation>{0} Bytes folgen auf den Beweis für den Modulus des Auftrags; ein Beitritt ist nicht möglich.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/job_file.py"/>
        <source>The job file {0} cannot be read ({1}); check its name and permissions.</source>
        <translation>Die Auftragsdatei {0} ist nicht lesbar ({1}); prüfen Sie Namen und Rechte.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/model_owner.py"/>
        <source>Asking for gradients of round {0} that cannot be used</source>
        <translation>Unbrauchbare Gradienten der Runde {0} werden angefordert</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/model_owner.py"/>
        <source>Cancelling the job</source>
        <translation>Auftrag wird abgesagt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/model_owner.py"/>
        <source>Closing the submissions of round {0}</source>
        <translation>Einreichungen der Runde {0} werden geschlossen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/model_owner.py"/>
        <source>Decrypting the sums of round {0}</source>
        <translation>Summen der Runde {0} werden entschlüsselt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/model_owner.py"/>
        <source>Encrypting the model of round {0}</source>
        <translation>Modell der Runde {0} wird verschlüsselt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/model_owner.py"/>
        <source>Ending the job</source>
        <translation>Auftrag wird beendet</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/model_owner.py"/>
        <source>Fixing the audit seed of round {0}</source>
        <translation>Prüf-Seed der Runde {0} wird festgelegt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/model_owner.py"/>
        <source>Opening the audit of round {0}</source>
        <translation>Prüfung der Runde {0} wird geöffnet</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/model_owner.py"/>
        <source>Publishing round {0}</source>
        <translation>Runde {0} wird veröffentlicht</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/model_owner.py"/>
        <source>Settling round {0}</source>
        <translation>Runde {0} wird abgerechnet</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/model_owner.py"/>
        <source>Settling round {0} with openings</source>
        <translation>Runde {0} wird mit Öffnungen abgerechnet</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/model_owner.py"/>
        <source>Waiting for gradients ({0} of {1})</source>
        <translation>Wartet auf Gradienten ({0} von {1})</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/model_owner.py"/>
        <source>Waiting for the block that draws the groups</source>
        <translation>Wartet auf den Block, der die Gruppen auslost</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/model_owner.py"/>
        <source>Waiting for the chain</source>
        <translation>Wartet auf die Chain</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/model_owner.py"/>
        <source>Waiting for the dispute window of round {0}</source>
        <translation>Wartet auf die Einspruchsfrist der Runde {0}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/policy.py"/>
        <source>As many jobs are under way as the policy allows, {0}.</source>
        <translation>Es laufen so viele Aufträge, wie die Regeln erlauben: {0}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/policy.py"/>
        <source>It asks for a stake of {0}, more than {1}.</source>
        <translation>Er verlangt ein Pfand von {0}, mehr als {1}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/policy.py"/>
        <source>It does not use the column {0}.</source>
        <translation>Er nutzt die Spalte {0} nicht.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/policy.py"/>
        <source>It has {0} groups, not {1} to {2}.</source>
        <translation>Er hat {0} Gruppen, nicht {1} bis {2}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/policy.py"/>
        <source>It has {0} owners in a group, not {1} to {2}.</source>
        <translation>Er hat {0} Eigner je Gruppe, nicht {1} bis {2}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/policy.py"/>
        <source>It has {0} rounds, not {1} to {2}.</source>
        <translation>Er hat {0} Runden, nicht {1} bis {2}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/policy.py"/>
        <source>It is a {0} task, not {1}.</source>
        <translation>Die Aufgabe ist {0}, nicht {1}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/policy.py"/>
        <source>It is paid in the token {0}, which the policy does not list.</source>
        <translation>Er wird im Token {0} bezahlt, den die Regeln nicht nennen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/policy.py"/>
        <source>It pays {0} a round, less than {1}.</source>
        <translation>Er zahlt {0} pro Runde, weniger als {1}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/policy.py"/>
        <source>It predicts {0}, not {1}.</source>
        <translation>Er sagt {0} vorher, nicht {1}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/policy.py"/>
        <source>It uses the column {0}, which is not allowed.</source>
        <translation>Er nutzt die Spalte {0}, die nicht erlaubt ist.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/policy.py"/>
        <source>Its key has {0} bits, not {1}.</source>
        <translation>Sein Schlüssel hat {0} Bit, nicht {1}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/policy.py"/>
        <source>Its model owner {0} is blocked.</source>
        <translation>Sein Modelleigner {0} ist gesperrt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/policy.py"/>
        <source>Its model owner {0} is not among those allowed.</source>
        <translation>Sein Modelleigner {0} ist nicht unter den erlaubten.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/policy.py"/>
        <source>Its stake of {0} alone is more than {1} at risk.</source>
        <translation>Schon sein Pfand von {0} ist mehr als das erlaubte Risiko von {1}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/policy.py"/>
        <source>Of the owners you trust {0} are in it so far, and the policy waits for {1}.</source>
        <translation>Bisher sind {0} Eigner darin, denen Sie vertrauen; die Regeln warten auf {1}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/policy.py"/>
        <source>With its stake of {0}, {1} would be at risk, more than {2}.</source>
        <translation>Mit seinem Pfand von {0} wären {1} im Risiko, mehr als {2}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/policy.py"/>
        <source>is not 0x and 40 hexadecimal digits</source>
        <translation>ist nicht 0x mit 40 hexadezimalen Ziffern</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/policy.py"/>
        <source>{0} of the token&apos;s units</source>
        <translation>{0} Einheiten des Tokens</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>All {0} rows are used, with noise.</source>
        <translation>Alle {0} Zeilen werden genutzt, mit Rauschen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>All {0} rows are used: none stands out, none was used before.</source>
        <translation>Alle {0} Zeilen werden genutzt: Keine fällt auf, keine wurde schon genutzt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>Epsilon {0} costs {1} if all owners add it (estimated on your rows).</source>
        <translation>Epsilon {0} kostet {1}, wenn alle Eigner es hinzufügen (geschätzt auf Ihren Zeilen).</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>I join although so many of my rows are held back.</source>
        <translation>Ich trete bei, obwohl so viele meiner Zeilen zurückgehalten werden.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>I join although the job may learn more than averages.</source>
        <translation>Ich trete bei, obwohl der Auftrag mehr als Mittelwerte lernen kann.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>I join without noise: my statistics are hidden only in the sum over my group.</source>
        <translation>Ich trete ohne Rauschen bei: Nur die Summe über meine Gruppe verbirgt meine Statistiken.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>It is the first release of these rows, of a budget of {0}.</source>
        <translation>Es ist die erste Freigabe dieser Zeilen, bei einem Budget von {0}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>It needs --accept-{0}.</source>
        <translation>Dies braucht --accept-{0}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>Joining adds no noise.</source>
        <translation>Der Beitritt fügt kein Rauschen hinzu.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>Joining adds noise of epsilon {0}.</source>
        <translation>Der Beitritt fügt Rauschen von Epsilon {0} hinzu.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>None of the other owners is on your list of trusted accounts. If all others of your group work with the model owner, it sees your statistics as they are; noise protects your rows even then.</source>
        <translation>Keiner der anderen Eigner steht auf Ihrer Liste vertrauenswürdiger Konten. Machen alle anderen Ihrer Gruppe gemeinsame Sache mit dem Modelleigner, sieht er Ihre Statistiken unverhüllt; Rauschen schützt Ihre Zeilen selbst dann.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>None of these rows was used in a job that is not on record here.</source>
        <translation>Keine dieser Zeilen wurde in einem hier nicht verzeichneten Auftrag genutzt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>Whatever the draw, at least {0} members of your group are owners you trust.</source>
        <translation>Wie auch ausgelost wird: Mindestens {0} Mitglieder Ihrer Gruppe sind Eigner, denen Sie vertrauen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>With it your rows have spent epsilon {0} of your budget of {1}; {2} so far.</source>
        <translation>Damit haben Ihre Zeilen Epsilon {0} Ihres Budgets von {1} verbraucht; bisher {2}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>about {0} of R²</source>
        <translation>etwa {0} R²</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>about {0} points of accuracy</source>
        <translation>etwa {0} Punkte Genauigkeit</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>another job</source>
        <translation>einem anderen Auftrag</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>less than a point of accuracy</source>
        <translation>weniger als einen Punkt Genauigkeit</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>{0} of the {1} other seats are taken by owners you trust; the chance that {2} of them share your group is {3}. Noise protects your rows whoever the others are.</source>
        <translation>{0} der {1} anderen Plätze haben Eigner, denen Sie vertrauen; die Chance, dass {2} davon in Ihrer Gruppe sind, ist {3}. Rauschen schützt Ihre Zeilen, wer auch immer die anderen sind.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>{0} of {1} rows are used: {2} stand out so much that sums would show them.</source>
        <translation>{0} von {1} Zeilen werden genutzt: {2} fallen so sehr auf, dass Summen sie verrieten.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>{0} of {1} rows are used: {2} were used in {3} and {4} stand out so much that sums would show them.</source>
        <translation>{0} von {1} Zeilen werden genutzt: {2} wurden in {3} genutzt, und {4} fallen so sehr auf, dass Summen sie verrieten.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>{0} of {1} rows are used: {2} were used in {3}.</source>
        <translation>{0} von {1} Zeilen werden genutzt: {2} wurden in {3} genutzt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_json.py"/>
        <source>The job document&apos;s field {0}.{1} {2}; the job cannot be joined.</source>
        <translation>Im Auftragsdokument ist das Feld {0}.{1} falsch ({2}); ein Beitritt ist nicht möglich.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_json.py"/>
        <source>The job document&apos;s {0} has the missing field {1}; the job cannot be joined.</source>
        <translation>Im Auftragsdokument fehlt in {0} das Feld {1}; ein Beitritt ist nicht möglich.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_json.py"/>
        <source>The job document&apos;s {0} has the unknown field {1}; the job cannot be joined.</source>
        <translation>Im Auftragsdokument hat {0} das unbekannte Feld {1}; ein Beitritt ist nicht möglich.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_json.py"/>
        <source>The job document&apos;s {0} is not an object; the job cannot be joined.</source>
        <translation>{0} im Auftragsdokument ist kein Objekt; ein Beitritt ist nicht möglich.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_json.py"/>
        <source>a field is given twice</source>
        <translation>ein Feld ist doppelt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_json.py"/>
        <source>holds something that is not a plain text</source>
        <translation>enthält etwas, das kein einfacher Text ist</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_json.py"/>
        <source>is not a finite number</source>
        <translation>ist keine endliche Zahl</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_json.py"/>
        <source>is not a list of at most {0} texts</source>
        <translation>ist keine Liste von höchstens {0} Texten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_json.py"/>
        <source>is not a list of {0} numbers</source>
        <translation>ist keine Liste von {0} Zahlen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_json.py"/>
        <source>is not a plain text</source>
        <translation>ist kein einfacher Text</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_json.py"/>
        <source>is not a text of 1 to {0} characters</source>
        <translation>ist kein Text von 1 bis {0} Zeichen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_json.py"/>
        <source>is not an integer between {0} and {1}</source>
        <translation>ist keine ganze Zahl von {0} bis {1}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_json.py"/>
        <source>names something twice</source>
        <translation>nennt etwas doppelt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_json.py"/>
        <source>shows nothing</source>
        <translation>zeigt nichts</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_json.py"/>
        <source>{0} cannot be read, {1}; the job cannot be joined.</source>
        <translation>Nicht lesbar: {0}, {1}; ein Beitritt ist nicht möglich.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_json.py"/>
        <source>{0} is not valid JSON; the job cannot be joined.</source>
        <translation>Kein gültiges JSON: {0}; ein Beitritt ist nicht möglich.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_toml.py"/>
        <source>In {0}: {1} {2}</source>
        <translation>In {0}: {1} {2}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_toml.py"/>
        <source>In {0}: {1} {2}; correct it.</source>
        <translation>In {0}: {1} {2}; korrigieren Sie es.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_toml.py"/>
        <source>The file {0} has more than {1} bytes; name another file.</source>
        <translation>Die Datei {0} hat mehr als {1} Bytes; nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_toml.py"/>
        <source>The file {0} is not text in UTF-8; save it as such.</source>
        <translation>Die Datei {0} ist kein Text in UTF-8; speichern Sie sie so.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_toml.py"/>
        <source>The file {0} is not valid TOML: {1}; correct it.</source>
        <translation>Die Datei {0} ist kein gültiges TOML: {1}; korrigieren Sie sie.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_toml.py"/>
        <source>holds {0}, which is none of {1}</source>
        <translation>enthält {0}, und das ist nichts von {1}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_toml.py"/>
        <source>holds {0}, which is not 0x and 40 hexadecimal digits</source>
        <translation>enthält {0}, und das ist nicht 0x mit 40 hexadezimalen Ziffern</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_toml.py"/>
        <source>is missing; add it.</source>
        <translation>fehlt; ergänzen Sie es.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_toml.py"/>
        <source>is neither true nor false</source>
        <translation>ist weder true noch false</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_toml.py"/>
        <source>is not a list of some of {0}</source>
        <translation>ist keine Auswahl aus {0}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_toml.py"/>
        <source>is not a list of texts</source>
        <translation>ist keine Liste von Texten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_toml.py"/>
        <source>is not a list of two whole numbers from {0} to {1}</source>
        <translation>ist keine Liste von zwei ganzen Zahlen von {0} bis {1}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_toml.py"/>
        <source>is not a number from {0} to {1}</source>
        <translation>ist keine Zahl von {0} bis {1}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_toml.py"/>
        <source>is not a section; write it as [{0}].</source>
        <translation>ist kein Abschnitt; schreiben Sie [{0}].</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_toml.py"/>
        <source>is not a text of one line</source>
        <translation>ist kein Text von einer Zeile</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_toml.py"/>
        <source>is not a text such as &quot;0.001 ETH&quot; or &quot;1000 wei&quot;</source>
        <translation>ist kein Text wie &quot;0.001 ETH&quot; oder &quot;1000 wei&quot;</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_toml.py"/>
        <source>is not a time such as &quot;30 min&quot;, &quot;2 h&quot;, &quot;1 d&quot; or a number of seconds</source>
        <translation>ist keine Dauer wie &quot;30 min&quot;, &quot;2 h&quot;, &quot;1 d&quot; oder eine Zahl von Sekunden</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_toml.py"/>
        <source>is not a whole number from {0} to {1}</source>
        <translation>ist keine ganze Zahl von {0} bis {1}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_toml.py"/>
        <source>is unknown; the keys here are {0}.</source>
        <translation>ist unbekannt; die Schlüssel hier sind {0}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_toml.py"/>
        <source>{0}, line {1}</source>
        <translation>{0}, Zeile {1}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/tensor_file.py"/>
        <source>The header of the weights</source>
        <translation>der Kopf der Gewichte</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/tensor_file.py"/>
        <source>The header of the weights is cut short or longer than {0} bytes; the job cannot be joined.</source>
        <translation>Der Kopf der Gewichte ist abgeschnitten oder länger als {0} Bytes; ein Beitritt ist nicht möglich.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/tensor_file.py"/>
        <source>The job&apos;s tensors leave a gap or overlap; the job cannot be joined.</source>
        <translation>Die Tensoren des Auftrags lassen eine Lücke oder überlappen sich; ein Beitritt ist nicht möglich.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/tensor_file.py"/>
        <source>The tensor {0} of the job holds a number that is not finite; the job cannot be joined.</source>
        <translation>Der Tensor {0} des Auftrags enthält eine Zahl, die nicht endlich ist; ein Beitritt ist nicht möglich.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/tensor_file.py"/>
        <source>does not fit the shape</source>
        <translation>passt nicht zur Form</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/tensor_file.py"/>
        <source>header of the weights</source>
        <translation>Kopf der Gewichte</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/tensor_file.py"/>
        <source>is none of {0}</source>
        <translation>ist nichts von {0}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/tensor_file.py"/>
        <source>is not a list of {0} integers</source>
        <translation>ist keine Liste von {0} ganzen Zahlen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/tensor_file.py"/>
        <source>is not {0}, which the layers need</source>
        <translation>ist nicht {0}, wie es die Schichten brauchen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/tensor_file.py"/>
        <source>tensor {0}</source>
        <translation>Tensor {0}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/columns.py"/>
        <source>{0} (it has {1})</source>
        <translation>{0} (vorhanden: {1})</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/columns.py"/>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/columns.py"/>
        <source>{0} has a column without a name or two of the same name; rename them.</source>
        <translation>{0} hat eine Spalte ohne Namen oder zwei mit demselben Namen; benennen Sie sie um.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/columns.py"/>
        <source>{0} has no header row; add the names of its columns as the first row.</source>
        <translation>{0} hat keine Kopfzeile; fügen Sie die Spaltennamen als erste Zeile hinzu.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/columns.py"/>
        <source>{0} has {1} columns, at most {2} are supported; remove some.</source>
        <translation>{0} hat {1} Spalten, höchstens {2} werden unterstützt; entfernen Sie einige.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/columns.py"/>
        <source>{0} is empty; choose a file with named columns and at least one row of data.</source>
        <translation>{0} ist leer; wählen Sie eine Datei mit benannten Spalten und mindestens einer Datenzeile.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/columns.py"/>
        <source>{0} lacks the column {1}; choose a file that has all of them.</source>
        <translation>{0} fehlt die Spalte {1}; wählen Sie eine Datei, die alle hat.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/columns.py"/>
        <source>{0} lacks the columns {1}; choose a file that has all of them.</source>
        <translation>{0} fehlen die Spalten {1}; wählen Sie eine Datei, die alle hat.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/delimited.py"/>
        <source>{0} has no row that ends; export it as {1} (UTF-8) and try again.</source>
        <translation>{0} hat keine Zeile, die endet; exportieren Sie die Datei als {1} (UTF-8), und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/delimited.py"/>
        <source>{0} has rows that cannot be told apart; export it as {1} (UTF-8) and try again.</source>
        <translation>{0} hat Zeilen, die sich nicht trennen lassen; exportieren Sie die Datei als {1} (UTF-8), und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/delimited.py"/>
        <source>{0} is larger than {1} GiB; split it into smaller files.</source>
        <translation>{0} ist größer als {1} GiB; teilen Sie die Datei in kleinere auf.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/delimited.py"/>
        <source>{0} is not a {1} file in UTF-8; export it as {2} (UTF-8) and try again.</source>
        <translation>{0} ist keine {1}-Datei in UTF-8; exportieren Sie sie als {2} (UTF-8), und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/delimited.py"/>
        <source>{0}, row {1} has a quotation mark in the middle of a cell; put that cell into quotation marks and double those in it, or remove it.</source>
        <translation>{0}, Zeile {1} hat ein Anführungszeichen mitten in einer Zelle; setzen Sie die Zelle in Anführungszeichen und verdoppeln Sie die darin, oder entfernen Sie es.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/delimited.py"/>
        <source>{0}, row {1} has no end within {2} MiB, or its quotation marks are not closed; correct that row.</source>
        <translation>{0}, Zeile {1} endet nicht innerhalb von {2} MiB, oder ihre Anführungszeichen sind nicht geschlossen; korrigieren Sie diese Zeile.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/delimited.py"/>
        <source>{0}, row {1} has {2} cells instead of {3}; correct that row.</source>
        <translation>{0}, Zeile {1} hat {2} statt {3} Zellen; korrigieren Sie diese Zeile.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/delimited.py"/>
        <source>{0}, row {1}, column {2} holds {3}, which is not a finite number; correct or remove that row.</source>
        <translation>{0}, Zeile {1}, Spalte {2} enthält {3}, was keine endliche Zahl ist; korrigieren oder entfernen Sie diese Zeile.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/images.py"/>
        <source>{0} has more than {1} folders in it; a class is one folder.</source>
        <translation>{0} enthält mehr als {1} Ordner; eine Klasse ist ein Ordner.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/images.py"/>
        <source>{0} has more than {1} images; split it into several folders.</source>
        <translation>{0} enthält mehr als {1} Bilder; verteilen Sie sie auf mehrere Ordner.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/images.py"/>
        <source>{0} has no folders in it; put the images of every class into a folder of its own.</source>
        <translation>{0} enthält keine Ordner; legen Sie die Bilder jeder Klasse in einen eigenen Ordner.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/images.py"/>
        <source>{0} has no images in its folders; choose a folder with a folder of images a class.</source>
        <translation>{0} hat keine Bilder in seinen Ordnern; wählen Sie einen Ordner mit einem Ordner voller Bilder je Klasse.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/images.py"/>
        <source>{0} holds images, and the job does not predict from their pixels.</source>
        <translation>{0} enthält Bilder, und der Auftrag sagt nicht aus ihren Pixeln vorher.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/images.py"/>
        <source>{0}: {1} does not have 8 bits a channel ({2}); save it with 8.</source>
        <translation>{0}: {1} hat nicht 8 Bit pro Kanal ({2}); speichern Sie das Bild mit 8.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/images.py"/>
        <source>{0}: {1} has {2} x {3} pixels, at most {4} million are read; make it smaller.</source>
        <translation>{0}: {1} hat {2} x {3} Pixel, höchstens {4} Millionen werden gelesen; verkleinern Sie das Bild.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/images.py"/>
        <source>{0}: {1} is a link to another folder; put a copy of that folder there.</source>
        <translation>{0}: {1} ist eine Verknüpfung zu einem anderen Ordner; legen Sie eine Kopie dieses Ordners dorthin.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/images.py"/>
        <source>{0}: {1} is not an image that can be read, or is damaged; replace or remove it.</source>
        <translation>{0}: {1} ist kein lesbares Bild oder beschädigt; ersetzen oder entfernen Sie es.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/images.py"/>
        <source>{0}: {1} was changed while it was read; leave it as it is for the moment and begin again.</source>
        <translation>{0}: {1} wurde beim Lesen geändert; lassen Sie es vorerst, wie es ist, und beginnen Sie neu.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/images.py"/>
        <source>{0}: {1}/{2} has more than {3} MiB; make it smaller.</source>
        <translation>{0}: {1}/{2} hat mehr als {3} MiB; verkleinern Sie die Datei.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/images.py"/>
        <source>{0}: {1}/{2} is no file of its own; put a copy there.</source>
        <translation>{0}: {1}/{2} ist keine eigene Datei; legen Sie eine Kopie dorthin.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/members.py"/>
        <source>Python objects</source>
        <translation>Python-Objekte</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/members.py"/>
        <source>{0} has bytes in {1} that are not UTF-8; save texts as str.</source>
        <translation>{0} hat in {1} Bytes, die nicht UTF-8 sind; speichern Sie Texte als str.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/members.py"/>
        <source>{0} has more than {1} MiB compressed in {2}; save it with numpy.savez, which does not compress.</source>
        <translation>{0} hat in {2} mehr als {1} MiB komprimiert; speichern Sie mit numpy.savez, das nicht komprimiert.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/members.py"/>
        <source>{0} has two arrays of the same name; save it again.</source>
        <translation>{0} hat zwei Arrays desselben Namens; speichern Sie die Datei neu.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/members.py"/>
        <source>{0} has {1} compressed column by column; save numpy.ascontiguousarray of it.</source>
        <translation>{0} hat {1} spaltenweise komprimiert; speichern Sie numpy.ascontiguousarray davon.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/members.py"/>
        <source>{0} holds text and not numbers in {1}; save it as numbers.</source>
        <translation>{0} enthält in {1} Text statt Zahlen; speichern Sie es als Zahlen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/members.py"/>
        <source>{0} holds {1} in {2}; save numbers and short texts only.</source>
        <translation>{0} enthält {1} in {2}; speichern Sie nur Zahlen und kurze Texte.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/members.py"/>
        <source>{0} is encrypted or compressed in a way that is not read; save it with numpy.savez.</source>
        <translation>{0} ist auf eine Weise verschlüsselt oder komprimiert, die nicht gelesen wird; speichern Sie mit numpy.savez.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/members.py"/>
        <source>{0} is not an NPZ file that can be read, or is damaged; save it again with numpy.savez.</source>
        <translation>{0} ist keine lesbare NPZ-Datei oder ist beschädigt; speichern Sie sie erneut mit numpy.savez.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/npz.py"/>
        <source>a single value</source>
        <translation>ein einzelner Wert</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/npz.py"/>
        <source>{0} has images that are neither grey nor red, green and blue in {1}.</source>
        <translation>{0} hat in {1} Bilder, die weder grau noch rot, grün und blau sind.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/npz.py"/>
        <source>{0} has more than {1} arrays; save it as one matrix.</source>
        <translation>{0} hat mehr als {1} Arrays; speichern Sie sie als eine Matrix.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/npz.py"/>
        <source>{0} has {1} columns in {2} and not as many names for them.</source>
        <translation>{0} hat {1} Spalten in {2}, aber nicht ebenso viele Namen dafür.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/npz.py"/>
        <source>{0} has {1} rows in {2} and not as many in {3}.</source>
        <translation>{0} hat {1} Zeilen in {2}, aber nicht ebenso viele in {3}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/npz.py"/>
        <source>{0} has {1} values a row, at most {2} are supported.</source>
        <translation>{0} hat {1} Werte pro Zeile, höchstens {2} werden unterstützt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/npz.py"/>
        <source>{0} holds neither a matrix X nor columns of one length ({1} is {2}); save it as one of the two.</source>
        <translation>{0} enthält weder eine Matrix X noch Spalten gleicher Länge ({1} ist {2}); speichern Sie eines von beiden.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/opening.py"/>
        <source>{0} is neither a file nor a folder; choose one of these.</source>
        <translation>{0} ist weder Datei noch Ordner; wählen Sie eines davon.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/opening.py"/>
        <source>{0} is of a kind that is not read; choose a CSV, TSV, Parquet or NPZ file, or a folder with a folder of images for every class.</source>
        <translation>{0} ist von einer Art, die nicht gelesen wird; wählen Sie eine Datei (CSV, TSV, Parquet, NPZ) oder einen Ordner mit einem Ordner voller Bilder je Klasse.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/parquet.py"/>
        <source>{0} has a column of more than {1} GiB in one row group; write it with smaller row groups.</source>
        <translation>{0} hat eine Spalte mit mehr als {1} GiB in einer Zeilengruppe; schreiben Sie die Datei mit kleineren Zeilengruppen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/parquet.py"/>
        <source>{0} has a footer of {1} MiB; write it with fewer columns or row groups.</source>
        <translation>{0} hat eine Fußzeile von {1} MiB; schreiben Sie die Datei mit weniger Spalten oder Zeilengruppen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/parquet.py"/>
        <source>{0} has more than {1} row groups; write it again with fewer, larger ones.</source>
        <translation>{0} hat mehr als {1} Zeilengruppen; schreiben Sie die Datei neu, mit weniger und größeren.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/parquet.py"/>
        <source>{0} is not a Parquet file that can be read, or is damaged; write it again.</source>
        <translation>{0} ist keine lesbare Parquet-Datei oder ist beschädigt; schreiben Sie sie neu.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/parquet.py"/>
        <source>{0}, column {1} holds {2} and not numbers; write it as numbers.</source>
        <translation>{0}, Spalte {1} enthält {2} und keine Zahlen; schreiben Sie sie als Zahlen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/parquet.py"/>
        <source>{0}, column {1} is nested ({2}); write one label a row.</source>
        <translation>{0}, Spalte {1} ist verschachtelt ({2}); schreiben Sie einen Wert pro Zeile.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/parquet.py"/>
        <source>{0}, {1}, column {2} is empty; correct or remove that row.</source>
        <translation>{0}, {1}, Spalte {2} ist leer; korrigieren oder entfernen Sie diese Zeile.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/parts.py"/>
        <source>{0} cannot be read ({1}); check its permissions.</source>
        <translation>{0} ist nicht lesbar ({1}); prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/parts.py"/>
        <source>{0} does not exist in {1}; choose an existing file.</source>
        <translation>{0} gibt es in {1} nicht; wählen Sie eine vorhandene Datei.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/parts.py"/>
        <source>{0} has more than {1} rows; split it into smaller files.</source>
        <translation>{0} hat mehr als {1} Zeilen; teilen Sie die Datei in kleinere auf.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/parts.py"/>
        <source>{0} has no rows of data; choose a file with at least one.</source>
        <translation>{0} hat keine Datenzeilen; wählen Sie eine Datei mit mindestens einer.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/parts.py"/>
        <source>{0} was changed while it was read; leave it as it is for the moment and begin again.</source>
        <translation>{0} wurde beim Lesen geändert; lassen Sie es vorerst, wie es ist, und beginnen Sie neu.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/profile.py"/>
        <source>{0} has {1} rows and at least {2} are needed; add more data.</source>
        <translation>{0} hat {1} Zeilen, mindestens {2} sind nötig; fügen Sie mehr Daten hinzu.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/profile.py"/>
        <source>{0} holds one value in every row of the column {1}, which varies in the model owner&apos;s data; give its real values or choose another job.</source>
        <translation>{0} hat in jeder Zeile denselben Wert in der Spalte {1}, die in den Daten des Modelleigners variiert; geben Sie die wahren Werte an oder wählen Sie einen anderen Auftrag.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/profile.py"/>
        <source>{0} holds the same numbers in every row; choose a file with data that varies.</source>
        <translation>{0} enthält in jeder Zeile dieselben Zahlen; wählen Sie eine Datei mit Daten, die variieren.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/samples.py"/>
        <source>The job predicts the column {0} from itself; choose another job.</source>
        <translation>Der Auftrag sagt die Spalte {0} aus ihr selbst vorher; wählen Sie einen anderen Auftrag.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/samples.py"/>
        <source>{0} has {1} rows, too many for a model owner&apos;s own samples; choose a file with at most {2}.</source>
        <translation>{0} hat {1} Zeilen, zu viele für die eigenen Beispiele eines Modelleigners; wählen Sie eine Datei mit höchstens {2}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/samples.py"/>
        <source>{0} holds images with 0 to 255 a pixel and the job&apos;s pixels reach {1}; choose a table with values like the job&apos;s, or another job.</source>
        <translation>{0} enthält Bilder mit 0 bis 255 je Pixel, und die Pixel des Auftrags reichen {1}; wählen Sie eine Tabelle mit Werten wie denen des Auftrags oder einen anderen Auftrag.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/samples.py"/>
        <source>{0}, {1}, column {2} holds {3}, which is none of the job&apos;s {4} classes; correct or remove that row.</source>
        <translation>{0}, {1}, Spalte {2} enthält {3}, was keine der {4} Klassen des Auftrags ist; korrigieren oder entfernen Sie diese Zeile.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/samples.py"/>
        <source>{0}, {1}, column {2} holds {3}, which is not a finite number; correct or remove that row.</source>
        <translation>{0}, {1}, Spalte {2} enthält {3}, was keine endliche Zahl ist; korrigieren oder entfernen Sie diese Zeile.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/demo_data.py"/>
        <source>{0} samples cannot be dealt out to {1} owners</source>
        <translation>{0} Beispiele lassen sich nicht auf {1} Eigner verteilen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/export/model_file.py"/>
        <source>The file holds no model exported by this program; choose another file.</source>
        <translation>Die Datei enthält kein Modell, das dieses Programm exportiert hat; wählen Sie eine andere.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/export/model_file.py"/>
        <source>The model file is larger than {0} MiB; choose one exported here.</source>
        <translation>Die Modelldatei ist größer als {0} MiB; wählen Sie eine hier exportierte.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/export/model_file.py"/>
        <source>The model file is of another version; use the version of the program that made it.</source>
        <translation>Die Modelldatei stammt von einer anderen Version; nutzen Sie die Programmversion, die sie erstellt hat.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/export/predictor.py"/>
        <source>The model file {0} cannot be read ({1}); check its name and permissions.</source>
        <translation>Die Modelldatei {0} ist nicht lesbar ({1}); prüfen Sie Namen und Rechte.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/feature_map.py"/>
        <source>{0} has {1} different labels in {2} and a binary task needs two; choose another column.</source>
        <translation>{0} hat {1} verschiedene Klassen in {2}, und eine binäre Aufgabe braucht zwei; wählen Sie eine andere Spalte.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/feature_map.py"/>
        <source>{0} has {1} different labels in {2} and a classification needs 3 to {3}; choose another column or another kind of task.</source>
        <translation>{0} hat {1} verschiedene Klassen in {2}, und eine Klassifikation braucht 3 bis {3}; wählen Sie eine andere Spalte oder eine andere Art von Aufgabe.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/privacy/gaussian.py"/>
        <source>Delta must be above 0 and at most {0}; choose another.</source>
        <translation>Delta muss über 0 und höchstens {0} sein; wählen Sie ein anderes.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/privacy/gaussian.py"/>
        <source>Epsilon must be a number from {0} to {1}; choose another.</source>
        <translation>Epsilon muss eine Zahl von {0} bis {1} sein; wählen Sie ein anderes.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/privacy/leverage.py"/>
        <source>{0} of your {1} rows stand out so much that the sums of your group would show them, and would be held back; use more rows, join with noise (differential privacy), or accept to join with the others.</source>
        <translation>{0} Ihrer {1} Zeilen fallen so sehr auf, dass die Summen Ihrer Gruppe sie verrieten, und würden zurückgehalten; nutzen Sie mehr Zeilen, treten Sie mit Rauschen bei (Differential Privacy), oder nehmen Sie in Kauf, mit den übrigen beizutreten.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/privacy/map_guard.py"/>
        <source>The columns {0} and {1} of your data hold the same values in another form, and the job uses both, so that it would learn more about them than their averages; leave one of them out of your data, or accept that in words.</source>
        <translation>Die Spalten {0} und {1} Ihrer Daten enthalten dieselben Werte in anderer Form, und der Auftrag nutzt beide, sodass er mehr über sie lernen würde als ihre Mittelwerte; lassen Sie eine davon weg, oder stimmen Sie dem ausdrücklich zu.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/privacy/map_guard.py"/>
        <source>The job cuts {0} of your values in column {1} to one of two numbers, which asks who lies above a chosen place rather than for an average; choose another job, or accept that in words.</source>
        <translation>Der Auftrag stutzt {0} Ihrer Werte in Spalte {1} auf eine von zwei Zahlen und fragt damit, wer über einer gewählten Stelle liegt, statt nach einem Mittelwert; wählen Sie einen anderen Auftrag, oder stimmen Sie dem ausdrücklich zu.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/privacy/map_guard.py"/>
        <source>The job uses a column of your data more than once; choose another job.</source>
        <translation>Der Auftrag nutzt eine Spalte Ihrer Daten mehrfach; wählen Sie einen anderen Auftrag.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/privacy/map_guard.py"/>
        <source>The job uses the column {0} both as a feature and as the target; choose another job.</source>
        <translation>Der Auftrag nutzt die Spalte {0} als Merkmal und als Zielwert zugleich; wählen Sie einen anderen Auftrag.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/privacy/map_guard.py"/>
        <source>The job&apos;s backbone turns your images into yes-or-no answers, or into one value several times, so that it would learn more than averages; choose another job, or accept that in words.</source>
        <translation>Das Backbone des Auftrags macht aus Ihren Bildern Ja-Nein-Antworten oder mehrmals denselben Wert, sodass er mehr als Mittelwerte lernen würde; wählen Sie einen anderen Auftrag, oder stimmen Sie dem ausdrücklich zu.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/residual_network.py"/>
        <source>A backbone reads images of {0} to {1} pixels a side, not {2} x {3}; choose the plain head or scale the images.</source>
        <translation>Ein Backbone liest Bilder von {0} bis {1} Pixeln Seitenlänge, nicht {2} x {3}; wählen Sie den einfachen Kopf oder skalieren Sie die Bilder.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/residual_network.py"/>
        <source>The job document has no room for a backbone; choose the plain head or smaller images.</source>
        <translation>Das Auftragsdokument hat keinen Platz für ein Backbone; wählen Sie den einfachen Kopf oder kleinere Bilder.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/statistics.py"/>
        <source>not statistics</source>
        <translation>keine Statistik</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/statistics.py"/>
        <source>the statistics differ from those frozen on joining; this round is not submitted</source>
        <translation>die Statistik weicht von der beim Beitritt festgehaltenen ab; diese Runde wird nicht eingereicht</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/statistics.py"/>
        <source>the stored statistics cannot be read: {0}</source>
        <translation>die gespeicherte Statistik ist nicht lesbar: {0}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/statistics.py"/>
        <source>their shapes do not belong together</source>
        <translation>die Formen gehören nicht zusammen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/statistics.py"/>
        <source>they are of another type</source>
        <translation>der Typ ist ein anderer</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/logs/redaction.py"/>
        <source>{0} (its details cannot be shown: {1})</source>
        <translation>{0} (Einzelheiten nicht darstellbar: {1})</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/logs/setup.py"/>
        <source>something unexpected happened ({0}); the log has the details.</source>
        <translation>Etwas Unerwartetes geschah ({0}); Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/logs/setup.py"/>
        <source>the log {0} cannot be written ({1}); the program goes on without it.</source>
        <translation>Das Protokoll {0} kann nicht geschrieben werden ({1}); das Programm läuft ohne es weiter.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/auto_join.py"/>
        <source>A limit max_epsilon is for agents; in the window the budget of the profile holds: take it out.</source>
        <translation>Die Grenze max_epsilon ist für Agenten; im Fenster gilt das Budget des Profils: Nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/auto_join.py"/>
        <source>Automatic joining needs data; choose at least one data set.</source>
        <translation>Automatischer Beitritt braucht Daten; wählen Sie mindestens einen Datensatz.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/auto_join.py"/>
        <source>Something unexpected ended it ({0})</source>
        <translation>Etwas Unerwartetes hat es beendet ({0})</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/auto_join.py"/>
        <source>The rules {0} cannot be read ({1}); check its permissions.</source>
        <translation>Die Regeln {0} sind nicht lesbar ({1}); prüfen Sie ihre Rechte.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/auto_join.py"/>
        <source>{0}; switch it off and on again.</source>
        <translation>{0}; schalten Sie es aus und wieder ein.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/availability.py"/>
        <source>Looking for malformed ciphertexts</source>
        <translation>Fehlerhafte Chiffrate werden gesucht</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/check_settlement.py"/>
        <source>A claimed group has neither lanes nor a range claim.</source>
        <translation>Eine beanspruchte Gruppe hat weder Bahnen noch eine Bereichsangabe.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/check_settlement.py"/>
        <source>A range claim is about a group that is not claimed.</source>
        <translation>Eine Bereichsangabe betrifft eine nicht beanspruchte Gruppe.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/check_settlement.py"/>
        <source>Checking range claims</source>
        <translation>Bereichsangaben werden geprüft</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/check_settlement.py"/>
        <source>Recomputing the probe</source>
        <translation>Probe wird nachgerechnet</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/check_settlement.py"/>
        <source>The evidence of a settlement has another length than it must have.</source>
        <translation>Die Belege einer Abrechnung haben eine andere Länge, als sie haben müssen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/check_settlement.py"/>
        <source>The model owner does not serve the evidence of round {0}.</source>
        <translation>Der Modelleigner gibt die Belege der Runde {0} nicht heraus.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/check_settlement.py"/>
        <source>The published model of the audit is not the probe.</source>
        <translation>Das veröffentlichte Modell der Prüfung ist nicht die Probe.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/check_settlement.py"/>
        <source>round {0} is not on the chain</source>
        <translation>Runde {0} ist nicht auf der Chain</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/claim.py"/>
        <source>Job {0} owes this account nothing yet; try again when it has gone on.</source>
        <translation>Auftrag {0} schuldet diesem Konto noch nichts; versuchen Sie es erneut, wenn er weiter ist.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/claim.py"/>
        <source>This account has no seat in job {0}; name a job that it joined.</source>
        <translation>Dieses Konto hat keinen Platz in Auftrag {0}; nennen Sie einen Auftrag, dem es beigetreten ist.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/create_job.py"/>
        <source>A job has 1 to 256 rounds; correct the number of rounds.</source>
        <translation>Ein Auftrag hat 1 bis 256 Runden; korrigieren Sie die Zahl der Runden.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/create_job.py"/>
        <source>A job has 3 to 32 groups of 3 to 16 data owners; correct those numbers.</source>
        <translation>Ein Auftrag hat 3 bis 32 Gruppen mit 3 bis 16 Dateneignern; korrigieren Sie diese Zahlen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/create_job.py"/>
        <source>Keys have 2048 or 3072 bits, not {0}; choose one of these.</source>
        <translation>Schlüssel haben 2048 oder 3072 Bit, nicht {0}; wählen Sie eines davon.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/create_job.py"/>
        <source>Payloads are to lie in stores, but this profile has none; name one with omnilytics profile set store PLACE, or let them travel in call data.</source>
        <translation>Nutzdaten sollen in Speichern liegen, aber dieses Profil hat keinen; nennen Sie einen mit omnilytics profile set store PLACE, oder lassen Sie sie in den Aufrufdaten reisen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/create_job.py"/>
        <source>Showing the {0} ciphertexts of a payload costs more gas than a missed round; raise the reward to {1} wei, or let payloads travel in call data.</source>
        <translation>Die {0} Chiffrate der Nutzdaten zu zeigen kostet mehr Gas als eine verpasste Runde; erhöhen Sie die Vergütung auf {1} wei, oder lassen Sie Nutzdaten in den Aufrufdaten reisen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/create_job.py"/>
        <source>The chain mined the job but reported no number; it appears once the chain is read.</source>
        <translation>Die Chain nahm den Auftrag auf, meldete aber keine Nummer; er erscheint, sobald die Chain gelesen ist.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/create_job.py"/>
        <source>The job could take longer than a year; use fewer rounds or shorter windows.</source>
        <translation>Der Auftrag könnte länger als ein Jahr dauern; nehmen Sie weniger Runden oder kürzere Fristen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/create_job.py"/>
        <source>The job has no title; enter one that data owners will recognise.</source>
        <translation>Der Auftrag hat keinen Titel; geben Sie einen ein, den Dateneigner wiedererkennen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/create_job.py"/>
        <source>The logistic loss is for classes; choose the squared one.</source>
        <translation>Der logistische Verlust ist für Klassen; wählen Sie den quadratischen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/create_job.py"/>
        <source>The reward must be more than nothing; enter what a data owner earns in a round.</source>
        <translation>Die Vergütung muss mehr als nichts sein; geben Sie ein, was ein Dateneigner in einer Runde verdient.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/create_job.py"/>
        <source>There is no such way to train ({0}); choose one that is offered.</source>
        <translation>So kann nicht trainiert werden ({0}); wählen Sie eine der angebotenen Arten.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/create_job.py"/>
        <source>{0} groups can tolerate {1} faulty ones; use more groups or fewer faults.</source>
        <translation>{0} Gruppen können {1} fehlerhafte tolerieren; nehmen Sie mehr Gruppen oder weniger Fehler.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/create_once.py"/>
        <source>A transaction of account {0} has waited to be mined for {1} minutes, and it may be the one that creates this job; start again when it is mined or replaced.</source>
        <translation>Eine Transaktion von Konto {0} wartet seit {1} Minuten auf einen Block, und vielleicht legt sie diesen Auftrag an; beginnen Sie erneut, wenn sie aufgenommen oder ersetzt ist.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/create_once.py"/>
        <source>The endpoint does not show the newest blocks; try again later.</source>
        <translation>Der Endpunkt zeigt die neuesten Blöcke nicht; versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/create_once.py"/>
        <source>The record {0} of a job is damaged, and it may be the one of this file; restore it from a back-up.</source>
        <translation>Die Aufzeichnung {0} eines Auftrags ist beschädigt und gehört vielleicht zu dieser Datei; stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/csv_file.py"/>
        <source>The file {0} cannot be written ({1}); choose another folder.</source>
        <translation>Die Datei {0} lässt sich nicht schreiben ({1}); wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/data_memory.py"/>
        <source>With this job the releases of your rows would add up to epsilon {0}, above your budget of {1} (epsilon {2} is spent); choose a smaller epsilon or other data.</source>
        <translation>Mit diesem Auftrag summierten sich die Freigaben Ihrer Zeilen auf Epsilon {0}, über Ihrem Budget von {1} (Epsilon {2} ist verbraucht); wählen Sie ein kleineres Epsilon oder andere Daten.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/data_sets.py"/>
        <source>The data set {0} in {1} has changed since it was added; look at it and add it again.</source>
        <translation>Der Datensatz {0} in {1} hat sich seit dem Hinzufügen geändert; sehen Sie ihn an und fügen Sie ihn erneut hinzu.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/data_sets.py"/>
        <source>There is no data set {0} in this profile, and no file or folder of that name; add one with omnilytics data add.</source>
        <translation>In diesem Profil gibt es keinen Datensatz {0} und auch keine Datei und keinen Ordner dieses Namens; fügen Sie einen hinzu mit omnilytics data add.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/data_sets.py"/>
        <source>{0} cannot be read ({1}); check its name and permissions.</source>
        <translation>{0} ist nicht lesbar ({1}); prüfen Sie Namen und Rechte.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/deploy.py"/>
        <source>The chain mined the deployment but named no contract address; try again.</source>
        <translation>Die Chain nahm die Bereitstellung auf, nannte aber keine Vertragsadresse; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/deploy.py"/>
        <source>The development account exists on chain {0} only; leave --dev out.</source>
        <translation>Das Entwicklungskonto gibt es nur auf Chain {0}; lassen Sie --dev weg.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/desks/market.py"/>
        <source>There is no job {0} on this market, or it is not read yet.</source>
        <translation>In diesem Markt gibt es keinen Auftrag {0}, oder er ist noch nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/desks/model_owner.py"/>
        <source>The draft of the job cannot be kept ({0}); what you typed is lost on closing.</source>
        <translation>Der Entwurf des Auftrags lässt sich nicht speichern ({0}); Ihre Eingaben gehen beim Schließen verloren.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/desks/model_owner.py"/>
        <source>The predictions cannot be written to {0} ({1}); choose another place.</source>
        <translation>Die Vorhersagen lassen sich nicht in {0} schreiben ({1}); wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/desks/wallet.py"/>
        <source>There is nothing to withdraw in this token yet.</source>
        <translation>In diesem Token gibt es noch nichts auszuzahlen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/devnet.py"/>
        <source>Port {0} on {1} cannot be used, another program may hold it; choose another with --port.</source>
        <translation>Port {0} auf {1} ist nicht nutzbar, vielleicht belegt ihn ein anderes Programm; wählen Sie einen anderen mit --port.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/devnet.py"/>
        <source>The local chain did not answer within {0} seconds.</source>
        <translation>Die lokale Chain antwortete nicht innerhalb von {0} Sekunden.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/devnet.py"/>
        <source>The local chain did not start: {0}.</source>
        <translation>Die lokale Chain ist nicht gestartet: {0}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/devnet.py"/>
        <source>The local chain program anvil is not installed; run make setup, or npm ci in contracts/.</source>
        <translation>Das Programm anvil für die lokale Chain ist nicht installiert; führen Sie make setup aus, oder npm ci in contracts/.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/devnet.py"/>
        <source>exit status {0}</source>
        <translation>Rückgabewert {0}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/environment.py"/>
        <source>All {0} are installed.</source>
        <translation>Alle {0} sind installiert.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/environment.py"/>
        <source>Install the program anew, for this machine.</source>
        <translation>Installieren Sie das Programm für diesen Computer neu.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/environment.py"/>
        <source>Install the program anew: make setup.</source>
        <translation>Installieren Sie das Programm neu: make setup.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/environment.py"/>
        <source>Let the system keep the time.</source>
        <translation>Überlassen Sie die Uhrzeit dem System.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/environment.py"/>
        <source>Python {0} on {1} {2}</source>
        <translation>Python {0} auf {1} {2}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/environment.py"/>
        <source>Runs evenly, and is not behind the chain.</source>
        <translation>Geht gleichmäßig und nicht hinter der Chain nach.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/environment.py"/>
        <source>Runs evenly.</source>
        <translation>Geht gleichmäßig.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/environment.py"/>
        <source>Set the clock, or let the system keep it; deadlines are judged by the chain.</source>
        <translation>Stellen Sie die Uhr, oder überlassen Sie sie dem System; über Fristen entscheidet die Chain.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/environment.py"/>
        <source>The clock is {0} seconds behind the chain&apos;s newest block.</source>
        <translation>Die Uhr geht {0} Sekunden hinter dem neuesten Block der Chain.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/environment.py"/>
        <source>The clock was set by {0} seconds meanwhile.</source>
        <translation>Die Uhr wurde inzwischen um {0} Sekunden verstellt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/environment.py"/>
        <source>The window needs them; agents do without.</source>
        <translation>Das Fenster braucht sie; Agenten kommen ohne aus.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/environment.py"/>
        <source>Use Python 3.11, 3.12 or 3.13.</source>
        <translation>Nutzen Sie Python 3.11, 3.12 oder 3.13.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/environment.py"/>
        <source>{0} calculate rightly.</source>
        <translation>{0} rechnen richtig.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/environment.py"/>
        <source>{0} cannot be used.</source>
        <translation>Nicht nutzbar: {0}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/examination.py"/>
        <source>It cannot be looked at: {0}</source>
        <translation>Lässt sich nicht ansehen: {0}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>A scheduler listens at {0}.</source>
        <translation>Unter {0} lauscht ein Scheduler.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>Blobs of the chain, which nodes keep for about {0} days; not tried, for writing costs gas.</source>
        <translation>Blobs der Chain, die Knoten etwa {0} Tage behalten; nicht ausprobiert, denn Schreiben kostet Gas.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>Chain {0}, block {1}, {2} seconds old.</source>
        <translation>Chain {0}, Block {1}, {2} Sekunden alt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>Check its address and credentials.</source>
        <translation>Prüfen Sie Adresse und Zugangsdaten.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>It did not answer within {0} seconds.</source>
        <translation>Keine Antwort innerhalb von {0} Sekunden.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>It gave back something else than it was given.</source>
        <translation>Es gab etwas anderes zurück, als es erhalten hatte.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>It lags behind; use another endpoint or wait until it has caught up.</source>
        <translation>Er hinkt hinterher; nutzen Sie einen anderen Endpunkt oder warten Sie, bis er aufgeholt hat.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>Name it with --market or in the profile, or deploy one.</source>
        <translation>Nennen Sie ihn mit --market oder im Profil, oder stellen Sie einen bereit.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>No answer within {0} seconds.</source>
        <translation>Keine Antwort in {0} Sekunden.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>No endpoint answered within {0} seconds.</source>
        <translation>Kein Endpunkt antwortete innerhalb von {0} Sekunden.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>No market is configured.</source>
        <translation>Kein Markt ist eingestellt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>None is configured; payloads travel in call data.</source>
        <translation>Keiner ist eingestellt; Nutzdaten reisen in den Aufrufdaten.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>Nothing answers at {0}.</source>
        <translation>Unter {0} antwortet nichts.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>Send it some; every transaction costs gas.</source>
        <translation>Senden Sie ihm welche; jede Transaktion kostet Gas.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>Start the scheduler, or clear compute.</source>
        <translation>Starten Sie den Scheduler, oder leeren Sie compute.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>The account is not known before the profile&apos;s key is first used.</source>
        <translation>Das Konto ist unbekannt, bis der Schlüssel des Profils erstmals genutzt wird.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>Use another store.</source>
        <translation>Nutzen Sie einen anderen Speicher.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>{0} has no coin.</source>
        <translation>{0} hat keine Coins.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>{0} has {1} coin.</source>
        <translation>{0} hat {1} Coins.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>{0} processes of this machine.</source>
        <translation>{0} Prozesse dieses Computers.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>{0} runs this program&apos;s code in both halves; {1} jobs.</source>
        <translation>{0} führt in beiden Hälften den Code dieses Programms aus; {1} Aufträge.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>{0}: what is put there comes back.</source>
        <translation>{0}: Was dorthin gelegt wird, kommt zurück.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>Free some space, or lower quota_mb.</source>
        <translation>Schaffen Sie Platz, oder senken Sie quota_mb.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>Free some space; nothing can be computed without.</source>
        <translation>Schaffen Sie Platz; ohne kann nichts berechnet werden.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>It becomes format {0} at the next start; a copy is made.</source>
        <translation>Es erhält beim nächsten Start Format {0}; eine Kopie wird angelegt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>Keeps a secret and gives it back.</source>
        <translation>Bewahrt ein Geheimnis und gibt es zurück.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>Not needed by this profile. {0}</source>
        <translation>Von diesem Profil nicht gebraucht. {0}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>Nothing says that the recovery phrase was ever written down.</source>
        <translation>Nichts besagt, dass die Wiederherstellungswörter je aufgeschrieben wurden.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>Others may look into the profile.</source>
        <translation>Andere können in das Profil sehen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>Protected by a keyring; whether it is the right one was not tried.</source>
        <translation>Von einem Schlüsselbund geschützt; ob es der richtige ist, wurde nicht versucht.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>Protected by a passphrase; whether it is the right one was not tried.</source>
        <translation>Von einer Passphrase geschützt; ob es die richtige ist, wurde nicht versucht.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>The quota allows more than there is; lower quota_mb or free some space.</source>
        <translation>Das Kontingent erlaubt mehr, als da ist; senken Sie quota_mb oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>The recovery phrase was in its owner&apos;s hands on {0}.</source>
        <translation>Die Wiederherstellungswörter waren am {0} in der Hand ihres Eigentümers.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>The system keyring opens it.</source>
        <translation>Der Schlüsselbund des Systems öffnet ihn.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>Use it there.</source>
        <translation>Nutzen Sie es dort.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>Writable, and closed to others.</source>
        <translation>Beschreibbar und für andere geschlossen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>Writable; who may read it is up to the folder it is in.</source>
        <translation>Beschreibbar; wer es lesen darf, bestimmt der übergeordnete Ordner.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>chmod 600 them.</source>
        <translation>Setzen Sie chmod 600.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>chmod 700 {0}</source>
        <translation>chmod 700 {0}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>omnilytics keys backup shows it. Without it, a lost disk is lost money.</source>
        <translation>omnilytics keys backup zeigt sie. Ohne sie ist ein verlorener Datenträger verlorenes Geld.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>{0} MB free; payloads hold {1} of {2} MB.</source>
        <translation>{0} MB frei; Nutzdaten belegen {1} von {2} MB.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>{0} files are open to others: {1}.</source>
        <translation>{0} Dateien sind für andere offen: {1}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>{0} was moved to another computer.</source>
        <translation>{0} wurde auf einen anderen Computer verlegt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>{0}, format {1}, in use</source>
        <translation>{0}, Format {1}, in Gebrauch</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>{0}, format {1}, in use by process {2}</source>
        <translation>{0}, Format {1}, in Gebrauch von Prozess {2}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>{0}, format {1}, not in use</source>
        <translation>{0}, Format {1}, nicht in Gebrauch</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/encrypted_gradient.py"/>
        <source>Packing the gradient</source>
        <translation>Gradient wird verpackt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/end_job.py"/>
        <source>Job {0} is over; there is nothing to stop.</source>
        <translation>Auftrag {0} ist vorbei; es gibt nichts zu beenden.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/end_job.py"/>
        <source>The registration of job {0} is over, so it cannot be cancelled; stop it instead.</source>
        <translation>Die Anmeldung zu Auftrag {0} ist vorbei, er kann nicht mehr abgesagt werden; beenden Sie ihn stattdessen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/end_job.py"/>
        <source>This account does not own job {0}; name a job that it created.</source>
        <translation>Auftrag {0} gehört nicht diesem Konto; nennen Sie einen Auftrag, den es angelegt hat.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/end_job.py"/>
        <source>This profile does not own job {0}; name a job that it created.</source>
        <translation>Auftrag {0} gehört nicht diesem Profil; nennen Sie einen Auftrag, den es angelegt hat.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/event_index.py"/>
        <source>What was remembered of the chain was damaged; it is read anew.</source>
        <translation>Was von der Chain gemerkt war, war beschädigt; es wird neu gelesen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/export_model.py"/>
        <source>Job {0} was created by an older version that kept too little to export its model.</source>
        <translation>Auftrag {0} wurde von einer älteren Version angelegt, die für den Export seines Modells zu wenig aufbewahrte.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/export_model.py"/>
        <source>The model cannot be written to {0} ({1}); choose another place.</source>
        <translation>Das Modell lässt sich nicht nach {0} schreiben ({1}); wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/export_model.py"/>
        <source>The profile knows no market yet; name the job&apos;s with --market.</source>
        <translation>Das Profil kennt noch keinen Markt; nennen Sie den des Auftrags mit --market.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/export_model.py"/>
        <source>There are {0} jobs {1}, of chains that began anew; use another profile.</source>
        <translation>Es gibt {0} Aufträge {1}, von Chains, die neu begonnen haben; nutzen Sie ein anderes Profil.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/export_model.py"/>
        <source>This profile has no part in job {0}; name a job that it created.</source>
        <translation>Dieses Profil hat mit Auftrag {0} nichts zu tun; nennen Sie einen Auftrag, den es angelegt hat.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/finality.py"/>
        <source>state of job {0}</source>
        <translation>Stand von Auftrag {0}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/fuel.py"/>
        <source>Account {0} holds {1} ETH and needs about {2} ETH for gas until the end of job {3} at {4} gwei; send it {5} ETH.</source>
        <translation>Konto {0} hat {1} ETH und braucht bei {4} gwei etwa {2} ETH für Gas bis zum Ende von Auftrag {3}; senden Sie ihm {5} ETH.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/gateway.py"/>
        <source>No market is configured; name its address with --market or in the profile.</source>
        <translation>Kein Markt ist eingestellt; nennen Sie seine Adresse mit --market oder im Profil.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/gateway.py"/>
        <source>The payloads of this job lie in stores, and this profile has none any more; name one with omnilytics profile set store PLACE.</source>
        <translation>Die Nutzdaten dieses Auftrags liegen in Speichern, und dieses Profil hat keinen mehr; nennen Sie einen mit omnilytics profile set store PLACE.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/gateway.py"/>
        <source>{0} bytes lie in a store outside the chain, and this client reads none.</source>
        <translation>{0} Bytes liegen in einem Speicher außerhalb der Chain, und dieses Programm liest keinen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/gather_gradients.py"/>
        <source>Waiting for the gradients of round {0} in their owners&apos; stores; {1} are not there yet.</source>
        <translation>Wartet auf die Gradienten der Runde {0} in den Speichern ihrer Eigner; {1} fehlen noch.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/gather_gradients.py"/>
        <source>group {0} sent a payload that cannot be used; it stays out of the model and nothing else is affected.</source>
        <translation>Gruppe {0} hat unbrauchbare Nutzdaten gesendet; sie bleibt aus dem Modell, sonst ist nichts betroffen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/gather_gradients.py"/>
        <source>the gradient of {0} cannot be used or had; unless it is shown, that counts as an absence, and nothing else is affected.</source>
        <translation>Der Gradient von {0} ist unbrauchbar oder nicht zu haben; wird er nicht gezeigt, zählt das als Abwesenheit, sonst ist nichts betroffen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/gather_gradients.py"/>
        <source>{0} and others</source>
        <translation>{0} und andere</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/group_sums.py"/>
        <source>Adding up the groups</source>
        <translation>Gruppen werden summiert</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/group_sums.py"/>
        <source>Checking openings</source>
        <translation>Öffnungen werden geprüft</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/group_sums.py"/>
        <source>Checking payloads</source>
        <translation>Nutzdaten werden geprüft</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/group_sums.py"/>
        <source>Looking for excesses</source>
        <translation>Überschreitungen werden gesucht</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/group_sums.py"/>
        <source>Opening the audit</source>
        <translation>Prüfung wird geöffnet</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/group_sums.py"/>
        <source>Reading the sums</source>
        <translation>Summen werden gelesen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/group_sums.py"/>
        <source>Sketching the groups</source>
        <translation>Gruppen werden skizziert</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_cards.py"/>
        <source>Classification of {0}, {1} classes</source>
        <translation>Klassifikation von {0}, {1} Klassen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_cards.py"/>
        <source>One of two values of {0}: {1} or {2}</source>
        <translation>Einer von zwei Werten von {0}: {1} oder {2}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_cards.py"/>
        <source>Regression of {0}</source>
        <translation>Regression von {0}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_cards.py"/>
        <source>This is your own job.</source>
        <translation>Dies ist Ihr eigener Auftrag.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_cards.py"/>
        <source>Unreadable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_costs.py"/>
        <source>A model of {0} bytes does not fit into a transaction, which carries {1}; let payloads lie in a store, use fewer features or a smaller key.</source>
        <translation>Ein Modell von {0} Bytes passt nicht in eine Transaktion, die {1} trägt; lassen Sie Nutzdaten in einem Speicher liegen, nehmen Sie weniger Merkmale oder einen kürzeren Schlüssel.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_costs.py"/>
        <source>The job&apos;s description would have {0} bytes, more than the {1} of a transaction; leave out columns or make the images smaller.</source>
        <translation>Die Beschreibung des Auftrags hätte {0} Bytes, mehr als die {1} einer Transaktion; lassen Sie Spalten weg oder verkleinern Sie die Bilder.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_runners.py"/>
        <source>Something unexpected stopped this job on this computer ({0}); restart the application, nothing is lost.</source>
        <translation>Etwas Unerwartetes hat diesen Auftrag auf diesem Computer angehalten ({0}); starten Sie die Anwendung neu, nichts ist verloren.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_runners.py"/>
        <source>This profile computes nothing in that job.</source>
        <translation>Dieses Profil berechnet in diesem Auftrag nichts.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_runners.py"/>
        <source>This profile does not own that job.</source>
        <translation>Dieser Auftrag gehört nicht diesem Profil.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>A gradient of this job has {0} bytes, too many for call data, and this profile has no store; name one with omnilytics profile set store PLACE.</source>
        <translation>Ein Gradient dieses Auftrags hat {0} Bytes, zu viele für Aufrufdaten, und dieses Profil hat keinen Speicher; nennen Sie einen mit omnilytics profile set store PLACE.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>Asking for a payload that is held back would cost {0} wei in this job, more than the {1} wei of a missed round; choose another job.</source>
        <translation>Zurückgehaltene Nutzdaten anzufordern würde in diesem Auftrag {0} wei kosten, mehr als die {1} wei einer verpassten Runde; wählen Sie einen anderen Auftrag.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>Job {0} is not known on this chain, or its document does not match its digest.</source>
        <translation>Auftrag {0} ist auf dieser Chain unbekannt, oder sein Dokument passt nicht zu seinem Hash.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>The evidence of an audit could have {0} bytes in this job, more than {1}; use fewer data owners or features.</source>
        <translation>Die Belege einer Prüfung könnten in diesem Auftrag {0} Bytes haben, mehr als {1}; nehmen Sie weniger Dateneigner oder Merkmale.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>The job could take {0} days, and payloads stay in this profile&apos;s store for {1}; use another store, fewer rounds or shorter windows.</source>
        <translation>Der Auftrag könnte {0} Tage dauern, und Nutzdaten bleiben im Speicher dieses Profils {1}; nehmen Sie einen anderen Speicher, weniger Runden oder kürzere Fristen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>The job is open to invited data owners only; choose another job.</source>
        <translation>Der Auftrag steht nur eingeladenen Dateneignern offen; wählen Sie einen anderen Auftrag.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>The job is open to the data owners on its list only; choose another job.</source>
        <translation>Der Auftrag steht nur den Dateneignern auf seiner Liste offen; wählen Sie einen anderen Auftrag.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>The job leaves {0} seconds to submit; this client needs at least {1}, so as not to miss rounds.</source>
        <translation>Der Auftrag lässt {0} Sekunden zum Einreichen; dieses Programm braucht mindestens {1}, um keine Runden zu verpassen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>The job leaves {0} seconds to {1}; this client needs at least {2}.</source>
        <translation>Der Auftrag lässt {0} Sekunden ({1}); dieses Programm braucht mindestens {2}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>The job pays {0} wei for showing a ciphertext that somebody asks for, less than a {1}th of the reward; choose another job.</source>
        <translation>Der Auftrag zahlt {0} wei für das Zeigen eines angeforderten Chiffrats, weniger als ein {1}stel der Vergütung; wählen Sie einen anderen Auftrag.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>The job pays {0} wei for showing a ciphertext that somebody asks for, more than {1} times its gas: holding payloads back would be a business. Choose another job.</source>
        <translation>Der Auftrag zahlt {0} wei für das Zeigen eines angeforderten Chiffrats, mehr als das {1}-Fache seines Gases: Nutzdaten zurückzuhalten wäre ein Geschäft. Wählen Sie einen anderen Auftrag.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>The job pays {0} wei for showing a ciphertext that somebody asks for, which costs about {1} wei of gas now; choose another job.</source>
        <translation>Der Auftrag zahlt {0} wei für das Zeigen eines angeforderten Chiffrats, was jetzt etwa {1} wei Gas kostet; wählen Sie einen anderen Auftrag.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>The job&apos;s document is not the one its terms name; the job cannot be joined.</source>
        <translation>Das Dokument des Auftrags ist nicht das in seinen Bedingungen genannte; ein Beitritt ist nicht möglich.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>The job&apos;s key is not proven to be sound ({0}): its owner could learn from it what the encryption should hide. Choose another job.</source>
        <translation>Der Schlüssel des Auftrags ist nicht als einwandfrei bewiesen ({0}): Sein Eigner könnte daraus lernen, was die Verschlüsselung verbergen soll. Wählen Sie einen anderen Auftrag.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>The job&apos;s terms allow {0} groups to be rejected in {1} audits, more than {2} of its groups may be faulty; honest work could go unpaid. Choose another job.</source>
        <translation>Die Bedingungen des Auftrags erlauben, {0} Gruppen in {1} Prüfungen abzulehnen, mehr als {2} seiner Gruppen fehlerhaft sein dürfen; ehrliche Arbeit könnte unbezahlt bleiben. Wählen Sie einen anderen Auftrag.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>The job&apos;s terms put nobody into a group; the job cannot be joined.</source>
        <translation>Die Bedingungen des Auftrags bringen niemanden in eine Gruppe; ein Beitritt ist nicht möglich.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>The job&apos;s terms reject groups too easily; honest work could go unpaid. Choose another job.</source>
        <translation>Die Bedingungen des Auftrags lehnen Gruppen zu leicht ab; ehrliche Arbeit könnte unbezahlt bleiben. Wählen Sie einen anderen Auftrag.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>The job&apos;s terms say {0} {1}, its document gives {2}; the job cannot be joined.</source>
        <translation>Die Bedingungen des Auftrags sagen {0} {1}, sein Dokument gibt {2} an; ein Beitritt ist nicht möglich.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>answer for a payload</source>
        <translation>für Nutzdaten einzustehen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>bits a gradient</source>
        <translation>Bit je Gradient</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>bytes a ciphertext</source>
        <translation>Bytes je Chiffrat</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>dispute a settlement</source>
        <translation>Einspruch gegen eine Abrechnung zu erheben</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>gradient ciphertexts</source>
        <translation>Chiffrate des Gradienten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>lanes a ciphertext</source>
        <translation>Bahnen je Chiffrat</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>model ciphertexts</source>
        <translation>Chiffrate des Modells</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/join_job.py"/>
        <source>The document of job {0} is not known, or does not match its digest.</source>
        <translation>Das Dokument von Auftrag {0} ist unbekannt oder passt nicht zu seinem Hash.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/join_job.py"/>
        <source>The job is another one than was looked at; look at it again.</source>
        <translation>Der Auftrag ist ein anderer als der angesehene; sehen Sie ihn erneut an.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/join_job.py"/>
        <source>This account owns the job and cannot join it; use another profile.</source>
        <translation>Dieses Konto ist Eigner des Auftrags und kann ihm nicht beitreten; nutzen Sie ein anderes Profil.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/join_job.py"/>
        <source>This job takes no more data owners; choose another job.</source>
        <translation>Dieser Auftrag nimmt keine Dateneigner mehr auf; wählen Sie einen anderen Auftrag.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/joined.py"/>
        <source>The chain shows another job under this number than the one that was joined.</source>
        <translation>Die Chain zeigt unter dieser Nummer einen anderen Auftrag als den beigetretenen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/joined.py"/>
        <source>The record of which rows were used in this job is gone; nothing is submitted.</source>
        <translation>Die Aufzeichnung, welche Zeilen in diesem Auftrag genutzt wurden, ist weg; nichts wird eingereicht.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/joined.py"/>
        <source>The record {0} of how job {1} was joined is damaged; restore the profile&apos;s folder from a back-up, or the job goes on without this computer.</source>
        <translation>Die Aufzeichnung {0} des Beitritts zu Auftrag {1} ist beschädigt; stellen Sie den Profilordner aus einer Sicherung wieder her, sonst geht der Auftrag ohne diesen Computer weiter.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/leave_job.py"/>
        <source>Job {0} is full or has begun, and its owners are counted on; it cannot be left.</source>
        <translation>Auftrag {0} ist voll oder hat begonnen, und mit seinen Eignern wird gerechnet; er kann nicht verlassen werden.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/leave_job.py"/>
        <source>The chain went back and job {0} began with this account in it; it has to take part.</source>
        <translation>Die Chain ging zurück, und Auftrag {0} begann mit diesem Konto; es muss teilnehmen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/list_jobs.py"/>
        <source>The document of job {0} does not match its digest; have nothing to do with it.</source>
        <translation>Das Dokument von Auftrag {0} passt nicht zu seinem Hash; lassen Sie die Finger davon.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/list_jobs.py"/>
        <source>There is no job {0} on this market; omnilytics job list names those there are.</source>
        <translation>In diesem Markt gibt es keinen Auftrag {0}; omnilytics job list nennt die vorhandenen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/local_network.py"/>
        <source>Another window runs the local chain, and it does not answer; close that window.</source>
        <translation>Ein anderes Fenster betreibt die lokale Chain, und es antwortet nicht; schließen Sie jenes Fenster.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/local_network.py"/>
        <source>The local chain is not running; open the window again.</source>
        <translation>Die lokale Chain läuft nicht; öffnen Sie das Fenster neu.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/modulus.py"/>
        <source>Proving the key</source>
        <translation>Schlüssel wird bewiesen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/modulus.py"/>
        <source>Verifying the job&apos;s key</source>
        <translation>Schlüssel des Auftrags wird geprüft</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/onboarding.py"/>
        <source>An endpoint&apos;s address begins with https:// or http://; correct it.</source>
        <translation>Die Adresse eines Endpunkts beginnt mit https:// oder http://; korrigieren Sie sie.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/onboarding.py"/>
        <source>Say which account to watch.</source>
        <translation>Geben Sie an, welches Konto beobachtet wird.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/onboarding.py"/>
        <source>The profile {0} of this computer has the same account; open that one, never a copy too.</source>
        <translation>Das Profil {0} dieses Computers hat dasselbe Konto; öffnen Sie jenes, nie dazu eine Kopie.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/onboarding.py"/>
        <source>This is not an address: one has 0x and 40 hexadecimal digits whose capitals are a checksum; compare it.</source>
        <translation>Dies ist keine Adresse: Eine Adresse hat 0x und 40 Hexadezimalziffern, deren Großbuchstaben eine Prüfsumme sind; vergleichen Sie sie.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/open_audit.py"/>
        <source>Checking the probe</source>
        <translation>Probe wird geprüft</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/open_data.py"/>
        <source>Looking through the data</source>
        <translation>Daten werden durchgesehen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/owner_records.py"/>
        <source>The endpoint shows another group than before; nothing is submitted. Use another endpoint, this one may be lying.</source>
        <translation>Der Endpunkt zeigt eine andere Gruppe als zuvor; nichts wird eingereicht. Nutzen Sie einen anderen Endpunkt, dieser lügt womöglich.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/payloads.py"/>
        <source>A gradient in the evidence is not the one that its owner committed to.</source>
        <translation>Ein Gradient in den Belegen ist nicht der, auf den sich sein Eigner festgelegt hat.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/payloads.py"/>
        <source>The evidence of a settlement cannot be had from its store ({0}).</source>
        <translation>Die Belege einer Abrechnung sind aus ihrem Speicher nicht zu haben ({0}).</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/payloads.py"/>
        <source>The gradient of {0} in round {1} is in no store and nobody has shown it.</source>
        <translation>Der Gradient von {0} in Runde {1} ist in keinem Speicher, und niemand hat ihn gezeigt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/payloads.py"/>
        <source>The gradient of {0} of round {1} cannot be had from its store ({2}).</source>
        <translation>Der Gradient von {0} in Runde {1} ist aus seinem Speicher nicht zu bekommen ({2}).</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/payloads.py"/>
        <source>The model of round {0} cannot be had from its store ({1}).</source>
        <translation>Das Modell der Runde {0} ist aus seinem Speicher nicht zu bekommen ({1}).</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/payloads.py"/>
        <source>The model of round {0} did not come within {1} s.</source>
        <translation>Das Modell der Runde {0} kam nicht innerhalb von {1} s.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/payloads.py"/>
        <source>its URI names blobs of another account than its publisher&apos;s</source>
        <translation>der URI nennt Blobs eines anderen Kontos als das des Herausgebers</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/payloads.py"/>
        <source>round {0} is not published</source>
        <translation>Runde {0} ist nicht veröffentlicht</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/payloads.py"/>
        <source>the model of round {0} is another one than the chain&apos;s</source>
        <translation>das Modell der Runde {0} ist ein anderes als das auf der Chain</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/payloads.py"/>
        <source>the openings do not have the digest that the chain shows</source>
        <translation>die Öffnungen haben nicht den Hash, den die Chain zeigt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/practice.py"/>
        <source>Job {0} is not in sight yet; try again in a moment.</source>
        <translation>Auftrag {0} ist noch nicht in Sicht; versuchen Sie es gleich erneut.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/practice.py"/>
        <source>Job {0} takes no more data owners; practice owners join a job that is open.</source>
        <translation>Auftrag {0} nimmt keine Dateneigner mehr auf; Übungs-Dateneigner treten einem offenen Auftrag bei.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/practice.py"/>
        <source>No practice data owner has what job {0} asks for; create the job with one of the sample files in {1}.</source>
        <translation>Kein Übungs-Dateneigner hat, was Auftrag {0} verlangt; legen Sie den Auftrag mit einer der Beispieldateien in {1} an.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/practice.py"/>
        <source>There is no data set {0}; choose one of {1}.</source>
        <translation>Es gibt keinen Datensatz {0}; wählen Sie einen von {1}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/profile_keys.py"/>
        <source>These words spell the account {0}, and this profile belongs to {1}; nothing was changed. If it signs with an imported key, give that key as well.</source>
        <translation>Diese Wörter ergeben das Konto {0}, und dieses Profil gehört zu {1}; nichts wurde geändert. Falls es mit einem importierten Schlüssel signiert, geben Sie auch diesen an.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/profile_keys.py"/>
        <source>This key is of the account {0}, and this profile belongs to {1}; nothing was changed.</source>
        <translation>Dieser Schlüssel gehört zum Konto {0}, und dieses Profil gehört zu {1}; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/prospect.py"/>
        <source>This account took part in job {0}, of which this computer has no record, so it cannot tell which of your rows were used there; restore the profile&apos;s folder, join with noise (differential privacy), or accept that in words if none of these rows was.</source>
        <translation>Dieses Konto nahm an Auftrag {0} teil, zu dem dieser Computer keine Aufzeichnung hat; er weiß daher nicht, welche Ihrer Zeilen dort genutzt wurden. Stellen Sie den Profilordner wieder her, treten Sie mit Rauschen bei (Differential Privacy), oder bestätigen Sie ausdrücklich, dass es keine dieser Zeilen war.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/prospect.py"/>
        <source>job {0} ({1})</source>
        <translation>Auftrag {0} ({1})</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/protect_data.py"/>
        <source>Drawing noise</source>
        <translation>Rauschen wird gezogen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/protect_data.py"/>
        <source>Estimating what noise costs</source>
        <translation>Kosten des Rauschens werden geschätzt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/protect_data.py"/>
        <source>Every row of {0} stands out, as happens where rows are hardly more than the {1} features of the job; use more rows, or join with noise (differential privacy).</source>
        <translation>Jede Zeile von {0} fällt auf, wie es geschieht, wenn es kaum mehr Zeilen als die {1} Merkmale des Auftrags gibt; nutzen Sie mehr Zeilen, oder treten Sie mit Rauschen bei (Differential Privacy).</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/protect_data.py"/>
        <source>Looking for rows that stand out</source>
        <translation>Auffällige Zeilen werden gesucht</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/protect_data.py"/>
        <source>No row of {0} is left, as {1} of {2} were used without noise in {3} and a second job could tell them apart, and any others stand out; use other data, or join with noise (differential privacy).</source>
        <translation>Von {0} bleibt keine Zeile, da {1} von {2} ohne Rauschen in {3} genutzt wurden und ein zweiter Auftrag sie unterscheiden könnte, und alle anderen auffallen; nutzen Sie andere Daten, oder treten Sie mit Rauschen bei (Differential Privacy).</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/protect_data.py"/>
        <source>Summing up the data</source>
        <translation>Daten werden summiert</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/randomisers.py"/>
        <source>Fresh randomness</source>
        <translation>Frischer Zufall</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/recipients.py"/>
        <source>A character of this address is wrong: its checksum does not fit; copy it again.</source>
        <translation>Ein Zeichen dieser Adresse ist falsch: Ihre Prüfsumme stimmt nicht; kopieren Sie sie erneut.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/recipients.py"/>
        <source>An address has 0x and 40 hexadecimal digits; paste the whole of it.</source>
        <translation>Eine Adresse hat 0x und 40 Hexadezimalziffern; fügen Sie sie ganz ein.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/recipients.py"/>
        <source>Nobody can use what is sent to the address zero; enter another address.</source>
        <translation>Was an die Nulladresse gesendet wird, kann niemand nutzen; geben Sie eine andere Adresse ein.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/recipients.py"/>
        <source>The amount in this link is none; enter it by hand.</source>
        <translation>Der Betrag in diesem Link ist keiner; geben Sie ihn von Hand ein.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/recipients.py"/>
        <source>This is far longer than an address; paste the address alone.</source>
        <translation>Dies ist viel länger als eine Adresse; fügen Sie nur die Adresse ein.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/recipients.py"/>
        <source>This link asks for a payment on chain {0}, and this profile is for {1}.</source>
        <translation>Dieser Link verlangt eine Zahlung auf Chain {0}, und dieses Profil ist für {1}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/recipients.py"/>
        <source>This link asks for more than a plain payment of coin; enter the address by hand.</source>
        <translation>Dieser Link verlangt mehr als eine einfache Zahlung von Coins; geben Sie die Adresse von Hand ein.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/run_job.py"/>
        <source>After round {0} the validation score has not improved by {1} for {2} rounds: the job ends early, and the reward of {3} more comes back.</source>
        <translation>Nach Runde {0} hat sich die Wertung {2} Runden lang nicht um {1} verbessert: Der Auftrag endet vorzeitig, und die Vergütung von {3} weiteren kommt zurück.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/run_job.py"/>
        <source>Decrypting round {0}</source>
        <translation>Runde {0} wird entschlüsselt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/run_job.py"/>
        <source>Encrypting round {0}</source>
        <translation>Runde {0} wird verschlüsselt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/run_job.py"/>
        <source>Round {0}: {1}</source>
        <translation>Runde {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/run_job.py"/>
        <source>The audit of round {0} could not be opened ({1}); everybody is paid.</source>
        <translation>Die Prüfung der Runde {0} ließ sich nicht öffnen ({1}); alle werden bezahlt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/run_job.py"/>
        <source>The contract did not take the audit of round {0} ({1}).</source>
        <translation>Der Vertrag hat die Prüfung der Runde {0} nicht angenommen ({1}).</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/run_job.py"/>
        <source>The endpoint lags behind and does not have the seed&apos;s block yet.</source>
        <translation>Der Endpunkt hinkt hinterher und hat den Block des Seeds noch nicht.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/run_job.py"/>
        <source>What this job began with, {0}, is damaged, so that nothing more can be learned: restore the profile&apos;s folder from a back-up, or end the job.</source>
        <translation>Womit dieser Auftrag begann, {0}, ist beschädigt, sodass nichts mehr gelernt werden kann: Stellen Sie den Profilordner aus einer Sicherung wieder her, oder beenden Sie den Auftrag.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/run_rounds.py"/>
        <source>A settlement does not verify and is disputed: {0}</source>
        <translation>Eine Abrechnung ist nicht nachprüfbar, und es wird Einspruch erhoben: {0}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/run_rounds.py"/>
        <source>Encrypted gradient of round {0}</source>
        <translation>Verschlüsselter Gradient der Runde {0}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/run_rounds.py"/>
        <source>The openings of round {0} cannot be checked yet ({1}).</source>
        <translation>Die Öffnungen der Runde {0} lassen sich noch nicht prüfen ({1}).</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/run_rounds.py"/>
        <source>The round is over before it was computed.</source>
        <translation>Die Runde war vorbei, bevor sie berechnet war.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/run_rounds.py"/>
        <source>This account is in no group of the job any more.</source>
        <translation>Dieses Konto ist in keiner Gruppe des Auftrags mehr.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/runner.py"/>
        <source>Something unexpected happened ({0}); it is tried again.</source>
        <translation>Etwas Unerwartetes ist geschehen ({0}); es wird erneut versucht.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/runner.py"/>
        <source>The endpoint gave a payload that cannot be used ({0}); it is asked again.</source>
        <translation>Der Endpunkt lieferte unbrauchbare Nutzdaten ({0}); er wird erneut gefragt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/runner.py"/>
        <source>The job is not understood yet.</source>
        <translation>Der Auftrag ist noch nicht verstanden.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/send.py"/>
        <source>Nobody owns the address zero; name somebody&apos;s address.</source>
        <translation>Die Nulladresse gehört niemandem; nennen Sie die Adresse eines Empfängers.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/send.py"/>
        <source>The account holds {0} ETH and the fee of moving a token may be {1} ETH; send it some coin, or choose lower fees.</source>
        <translation>Das Konto hat {0} ETH, und die Gebühr für einen Token-Transfer kann {1} ETH betragen; senden Sie ihm Coins, oder wählen Sie niedrigere Gebühren.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/send.py"/>
        <source>The account holds {0} ETH beside what waits to be mined, and this needs {1} ETH with fees; send less, or choose lower fees.</source>
        <translation>Das Konto hat {0} ETH neben dem, was auf einen Block wartet, und dies braucht mit Gebühren {1} ETH; senden Sie weniger, oder wählen Sie niedrigere Gebühren.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/send.py"/>
        <source>The account holds {0} {1}, which does not cover the amount; send less.</source>
        <translation>Das Konto hat {0} {1}, was den Betrag nicht deckt; senden Sie weniger.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/send.py"/>
        <source>The address has a wrong checksum, so at least one of its characters is mistaken; copy it again.</source>
        <translation>Die Adresse hat eine falsche Prüfsumme, mindestens ein Zeichen ist also falsch; kopieren Sie sie erneut.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/send.py"/>
        <source>The amount must be more than nothing; enter what is to be sent.</source>
        <translation>Der Betrag muss mehr als nichts sein; geben Sie ein, was gesendet wird.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/send.py"/>
        <source>The recipient is no address; an address is 0x and 40 hexadecimal digits.</source>
        <translation>Der Empfänger ist keine Adresse; eine Adresse besteht aus 0x und 40 Hexadezimalziffern.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/send.py"/>
        <source>The very same payment waits to be mined already; speed it up, or send this one once that is done.</source>
        <translation>Genau dieselbe Zahlung wartet schon auf einen Block; beschleunigen Sie sie, oder senden Sie diese danach.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/session.py"/>
        <source>The store blob: publishes for one account alone; run each profile by itself.</source>
        <translation>Der Speicher blob: veröffentlicht nur für ein Konto; betreiben Sie jedes Profil für sich.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/token_money.py"/>
        <source>Account {0} holds {1} {2} but {3} needs {4}; get some of it and try again.</source>
        <translation>Konto {0} hat {1} {2}, aber {3} braucht {4}; besorgen Sie etwas davon und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/token_money.py"/>
        <source>The job is paid in the token {0}, which this profile does not accept; accept it for this job, or name it in the setting tokens.</source>
        <translation>Der Auftrag wird im Token {0} bezahlt, den dieses Profil nicht akzeptiert; akzeptieren Sie ihn für diesen Auftrag, oder nennen Sie ihn in der Einstellung tokens.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/token_money.py"/>
        <source>The token {0} moves another amount than it is told to, perhaps for a fee, and the market refuses it; use another token.</source>
        <translation>Der Token {0} bewegt einen anderen Betrag als verlangt, vielleicht wegen einer Gebühr, und der Markt lehnt ihn ab; nutzen Sie einen anderen Token.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/token_money.py"/>
        <source>The token {0} refused to move; ask who issued it, or use another token.</source>
        <translation>Der Token {0} ließ sich nicht bewegen; fragen Sie den Herausgeber, oder nutzen Sie einen anderen Token.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/train_backbone.py"/>
        <source>Training the backbone</source>
        <translation>Backbone wird trainiert</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/wallet.py"/>
        <source>Chain {0}</source>
        <translation>Chain {0}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/wallet.py"/>
        <source>Local development chain</source>
        <translation>Lokale Entwicklungs-Chain</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/wallet.py"/>
        <source>Reading the market&apos;s history: {0} % so far.</source>
        <translation>Die Geschichte des Marktes wird gelesen: bisher {0} %.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/watcher.py"/>
        <source>The chain could not be read ({0}); it is tried again.</source>
        <translation>Die Chain konnte nicht gelesen werden ({0}); es wird wieder versucht.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/withdraw.py"/>
        <source>There is nothing to withdraw for this account yet.</source>
        <translation>Für dieses Konto gibt es noch nichts auszuzahlen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>It must be {0}.</source>
        <translation>Es muss {0} sein.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>The profile has the unknown setting {0}; remove it from its profile.json.</source>
        <translation>Das Profil hat die unbekannte Einstellung {0}; entfernen Sie sie aus seiner profile.json.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>The setting {0} must be {1}; correct it.</source>
        <translation>Die Einstellung {0} muss {1} sein; korrigieren Sie sie.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>There is no setting {0}.</source>
        <translation>Es gibt keine Einstellung {0}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>a chain id, a whole number from 1 on</source>
        <translation>eine Chain-ID, eine ganze Zahl ab 1,</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>a list of addresses, each 0x and 40 hexadecimal digits with a right checksum</source>
        <translation>eine Liste von Adressen, je 0x und 40 Hexadezimalziffern mit richtiger Prüfsumme,</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>a list of http or https addresses of Ethereum nodes</source>
        <translation>eine Liste von http- oder https-Adressen von Ethereum-Knoten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>a list of http or https addresses of IPFS gateways</source>
        <translation>eine Liste von http- oder https-Adressen von IPFS-Gateways</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>a number from 0.01 to 1000</source>
        <translation>eine Zahl von 0,01 bis 1000</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>a number of blocks from 0 to 1000</source>
        <translation>eine Anzahl Blöcke von 0 bis 1000</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>a number of gwei from 1 to 1000000</source>
        <translation>eine Zahl in gwei von 1 bis 1000000</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>a number of megabytes from 16 to 1000000</source>
        <translation>eine Zahl in Megabyte von 16 bis 1000000</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>a number of processes from 1 to 256</source>
        <translation>eine Anzahl Prozesse von 1 bis 256</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>a number of seconds from 0.05 to 600</source>
        <translation>eine Anzahl Sekunden von 0,05 bis 600</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>a place for payloads such as s3://bucket/prefix, or empty</source>
        <translation>ein Ort für Nutzdaten wie s3://bucket/prefix, oder leer,</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>one of {0}</source>
        <translation>eines von {0}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>the address of a Dask scheduler such as tcp://host:8786, or empty</source>
        <translation>die Adresse eines Dask-Schedulers wie tcp://host:8786, oder leer,</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>the address of a market contract, 0x and 40 hexadecimal digits with a right checksum</source>
        <translation>die Adresse eines Marktvertrags, 0x und 40 Hexadezimalziffern mit richtiger Prüfsumme,</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>the http or https address of a consensus node, or empty</source>
        <translation>die http- oder https-Adresse eines Konsensknotens oder leer</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>the http or https address of an Ethereum node</source>
        <translation>die http- oder https-Adresse eines Ethereum-Knotens</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>the http or https address of an S3-compatible service, or empty</source>
        <translation>die http- oder https-Adresse eines S3-kompatiblen Dienstes oder leer</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/activity.py"/>
        <source>The record of what happened could not be read and lies in {0} now; what the chain tells is recorded anew.</source>
        <translation>Die Aufzeichnung der Ereignisse war nicht lesbar und liegt jetzt in {0}; was die Chain meldet, wird neu aufgezeichnet.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/activity.py"/>
        <source>The record of what happened {0} cannot be opened ({1}); close other programs using it.</source>
        <translation>Die Aufzeichnung der Ereignisse {0} lässt sich nicht öffnen ({1}); schließen Sie andere Programme, die sie nutzen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/address_book.py"/>
        <source>A contact&apos;s name must be 1 to {0} printable characters; choose another.</source>
        <translation>Der Name eines Kontakts muss 1 bis {0} druckbare Zeichen haben; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/address_book.py"/>
        <source>A note has at most {0} printable characters; shorten it.</source>
        <translation>Eine Notiz hat höchstens {0} druckbare Zeichen; kürzen Sie sie.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/address_book.py"/>
        <source>The address book holds {0} contacts; remove one first.</source>
        <translation>Das Adressbuch enthält {0} Kontakte; entfernen Sie zuerst einen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/address_book.py"/>
        <source>The address book {0} cannot be read: {1}.</source>
        <translation>Das Adressbuch {0} ist nicht lesbar: {1}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/address_book.py"/>
        <source>The address book {0} is damaged, so none of its names are shown; restore the file, or remove it.</source>
        <translation>Das Adressbuch {0} ist beschädigt, daher wird keiner seiner Namen gezeigt; stellen Sie die Datei wieder her, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/address_book.py"/>
        <source>The address of a contact must have its EIP-55 checksum; paste it again.</source>
        <translation>Die Adresse eines Kontakts muss ihre EIP-55-Prüfsumme haben; fügen Sie sie erneut ein.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/address_book.py"/>
        <source>There is a contact with the name {0} already; choose another name.</source>
        <translation>Einen Kontakt mit dem Namen {0} gibt es schon; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/archive_contents.py"/>
        <source>The archive does not say what it holds; use another copy of it, nothing was written.</source>
        <translation>Das Archiv sagt nicht, was es enthält; nutzen Sie eine andere Kopie davon, nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/archive_contents.py"/>
        <source>The archive holds files that no exported profile has together; use another copy of it, nothing was written.</source>
        <translation>Das Archiv enthält Dateien, die kein exportiertes Profil zusammen hat; nutzen Sie eine andere Kopie davon, nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/archive_contents.py"/>
        <source>The archive holds less than it says; use another copy of it, nothing was written.</source>
        <translation>Das Archiv enthält weniger, als es sagt; nutzen Sie eine andere Kopie davon, nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/archive_contents.py"/>
        <source>The archive holds more than it says; use another copy of it, nothing was written.</source>
        <translation>Das Archiv enthält mehr, als es sagt; nutzen Sie eine andere Kopie davon, nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/archive_contents.py"/>
        <source>The archive holds other files than it says; use another copy of it, nothing was written.</source>
        <translation>Das Archiv enthält andere Dateien, als es sagt; nutzen Sie eine andere Kopie davon, nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/archive_contents.py"/>
        <source>The archive lacks a profile&apos;s file or its key; use another copy of it, nothing was written.</source>
        <translation>Dem Archiv fehlt die Datei eines Profils oder sein Schlüssel; nutzen Sie eine andere Kopie davon, nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/archive_contents.py"/>
        <source>The archive names another account than its key has; use another copy of it, nothing was written.</source>
        <translation>Das Archiv nennt ein anderes Konto als das seines Schlüssels; nutzen Sie eine andere Kopie davon, nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/archive_contents.py"/>
        <source>The archive&apos;s key is not under its passphrase; use another copy of it, nothing was written.</source>
        <translation>Der Schlüssel des Archivs gehört nicht zu seiner Passphrase; nutzen Sie eine andere Kopie davon, nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/archive_contents.py"/>
        <source>The passphrase of an archive needs {0} characters or more; whoever finds the file can try as many as he likes.</source>
        <translation>Die Passphrase eines Archivs braucht mindestens {0} Zeichen; wer die Datei findet, kann beliebig viele ausprobieren.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/archive_contents.py"/>
        <source>{0} in the archive is too large; use another copy of it.</source>
        <translation>{0} im Archiv ist zu groß; nutzen Sie eine andere Kopie davon.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/cache.py"/>
        <source>The cache {0} cannot be opened ({1}); close other programs using it.</source>
        <translation>Der Zwischenspeicher {0} lässt sich nicht öffnen ({1}); schließen Sie andere Programme, die ihn nutzen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/data_ledger.py"/>
        <source>The record {0} of data that was used before does not fit its list of rows; restore it from a back-up, or use a new profile with other data.</source>
        <translation>Die Aufzeichnung {0} der schon genutzten Daten passt nicht zu ihrer Zeilenliste; stellen Sie sie aus einer Sicherung wieder her, oder nutzen Sie ein neues Profil mit anderen Daten.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/data_ledger.py"/>
        <source>The record {0} of data that was used before is damaged; restore it from a back-up, or use a new profile with other data.</source>
        <translation>Die Aufzeichnung {0} der schon genutzten Daten ist beschädigt; stellen Sie sie aus einer Sicherung wieder her, oder nutzen Sie ein neues Profil mit anderen Daten.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/data_ledger.py"/>
        <source>{0} is not the name of an entry</source>
        <translation>{0} ist kein Name eines Eintrags</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/data_sets.py"/>
        <source>The list of data sets {0} cannot be read: {1}.</source>
        <translation>Die Liste der Datensätze {0} ist nicht lesbar: {1}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/data_sets.py"/>
        <source>The list of data sets {0} is damaged or from a newer version; remove it and add them again.</source>
        <translation>Die Liste der Datensätze {0} ist beschädigt oder von einer neueren Version; entfernen Sie sie und fügen Sie die Datensätze erneut hinzu.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/data_sets.py"/>
        <source>{0} is no name for a data set; use up to 60 letters, digits, dots, hyphens and underscores.</source>
        <translation>{0} ist kein Name für einen Datensatz; nehmen Sie bis zu 60 Buchstaben, Ziffern, Punkte, Binde- und Unterstriche.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/disk.py"/>
        <source>The disk is full: {0} could not be written; free some space, nothing is lost and the program goes on by itself or at the next start.</source>
        <translation>Der Datenträger ist voll: {0} ließ sich nicht schreiben; schaffen Sie Platz, nichts ist verloren, und das Programm macht von selbst oder beim nächsten Start weiter.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/disk.py"/>
        <source>The disk that holds {0} reports errors; copy the profile to another disk before you do anything else.</source>
        <translation>Der Datenträger mit {0} meldet Fehler; kopieren Sie das Profil auf einen anderen, bevor Sie irgendetwas anderes tun.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/disk.py"/>
        <source>{0} cannot be written: it is read-only or belongs to another user; make it writable for the user who runs the program.</source>
        <translation>{0} lässt sich nicht schreiben: schreibgeschützt oder im Besitz eines anderen Benutzers; machen Sie es für den Benutzer beschreibbar, der das Programm ausführt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/entropy.py"/>
        <source>A recovery phrase has 12, 15, 18, 21 or 24 words, not {0}; enter all of them.</source>
        <translation>Es sind 12, 15, 18, 21 oder 24 Wiederherstellungswörter, nicht {0}; geben Sie alle ein.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/entropy.py"/>
        <source>The recovery phrase has a wrong word or a wrong order; compare it with your note.</source>
        <translation>Ein Wiederherstellungswort oder die Reihenfolge ist falsch; vergleichen Sie mit Ihrer Notiz.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/entropy.py"/>
        <source>Word {0} of the recovery phrase is not in the English list; correct it.</source>
        <translation>Wort {0} der Wiederherstellungswörter steht nicht in der englischen Liste; korrigieren Sie es.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/foreign_keys.py"/>
        <source>No account has this private key; check its digits.</source>
        <translation>Kein Konto hat diesen privaten Schlüssel; prüfen Sie seine Ziffern.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/foreign_keys.py"/>
        <source>The file {0} cannot be read ({1}); choose another.</source>
        <translation>Die Datei {0} ist nicht lesbar ({1}); wählen Sie eine andere.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/foreign_keys.py"/>
        <source>The file {0} is no key store of version 3 that this program reads; choose another, or give the private key itself.</source>
        <translation>Die Datei {0} ist kein Keystore der Version 3, den dieses Programm liest; wählen Sie eine andere, oder geben Sie den privaten Schlüssel selbst ein.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/foreign_keys.py"/>
        <source>The password does not open {0}; try again.</source>
        <translation>Das Passwort öffnet {0} nicht; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/foreign_keys.py"/>
        <source>This is not a private key: one has 64 hexadecimal digits, with or without 0x before them; check it.</source>
        <translation>Das ist kein privater Schlüssel: er hat 64 hexadezimale Ziffern, mit oder ohne 0x davor; prüfen Sie ihn.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/job_index.py"/>
        <source>The index of jobs could not be read; it is made anew from the chain.</source>
        <translation>Das Verzeichnis der Aufträge war nicht lesbar; es wird aus der Chain neu angelegt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/keystore.py"/>
        <source>The key file does not fit the key in the system keyring; restore the profile from its recovery phrase.</source>
        <translation>Die Schlüsseldatei passt nicht zum Schlüssel im Schlüsselbund des Systems; stellen Sie das Profil aus seinen Wiederherstellungswörtern wieder her.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/keystore.py"/>
        <source>The key file {0} cannot be read ({1}); correct that, or restore it with omnilytics keys restore and the recovery phrase.</source>
        <translation>Die Schlüsseldatei {0} ist nicht lesbar ({1}); beheben Sie das, oder stellen Sie sie mit omnilytics keys restore und den Wiederherstellungswörtern wieder her.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/keystore.py"/>
        <source>The key file {0} cannot be written: {1}.</source>
        <translation>Die Schlüsseldatei {0} lässt sich nicht schreiben: {1}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/keystore.py"/>
        <source>The key file {0} is damaged or from a newer version; restore it with omnilytics keys restore and the recovery phrase.</source>
        <translation>Die Schlüsseldatei {0} ist beschädigt oder von einer neueren Version; stellen Sie sie mit omnilytics keys restore und den Wiederherstellungswörtern wieder her.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/keystore.py"/>
        <source>The key is damaged or from a newer version; restore from the recovery phrase.</source>
        <translation>Der Schlüssel ist beschädigt oder von einer neueren Version; stellen Sie ihn aus den Wiederherstellungswörtern wieder her.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/keystore.py"/>
        <source>The passphrase is wrong or the key file is damaged; try again or restore from the recovery phrase.</source>
        <translation>Die Passphrase ist falsch oder die Schlüsseldatei beschädigt; versuchen Sie es erneut, oder stellen Sie aus den Wiederherstellungswörtern wieder her.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/keystore.py"/>
        <source>There is a key file {0} already; it is not overwritten, choose another profile.</source>
        <translation>Eine Schlüsseldatei {0} gibt es schon; sie wird nicht überschrieben, wählen Sie ein anderes Profil.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/keystore.py"/>
        <source>There is no key file {0}; restore it with omnilytics keys restore and the recovery phrase.</source>
        <translation>Es gibt keine Schlüsseldatei {0}; stellen Sie sie mit omnilytics keys restore und den Wiederherstellungswörtern wieder her.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/keystore.py"/>
        <source>This profile is protected by a keyring, not by a passphrase; unlock it with that.</source>
        <translation>Dieses Profil ist von einem Schlüsselbund geschützt, nicht von einer Passphrase; entsperren Sie es damit.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/keystore.py"/>
        <source>This profile is protected by a passphrase, not by a keyring; unlock it with that.</source>
        <translation>Dieses Profil ist von einer Passphrase geschützt, nicht von einem Schlüsselbund; entsperren Sie es damit.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/lock.py"/>
        <source>The profile {0} is in use by another OmniLytics; close that one first.</source>
        <translation>Das Profil {0} wird von einem anderen OmniLytics benutzt; schließen Sie jenes zuerst.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/lock.py"/>
        <source>The profile {0} is on a disk that knows no locks ({1}); move it to a disk of this machine.</source>
        <translation>Das Profil {0} liegt auf einem Datenträger, der keine Sperren kennt ({1}); verschieben Sie es auf einen Datenträger dieses Computers.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/migration.py"/>
        <source>Both {0} and {1} are there; move one of them away.</source>
        <translation>Es gibt sowohl {0} als auch {1}; verschieben Sie eines davon.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/migration.py"/>
        <source>The file {0} is damaged; restore it from a back-up.</source>
        <translation>Die Datei {0} ist beschädigt; stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/os_keyring.py"/>
        <source>The system keyring did not answer within {0} seconds; unlock or start it, or protect the profile with a passphrase instead.</source>
        <translation>Der Schlüsselbund des Systems antwortete nicht in {0} Sekunden; entsperren oder starten Sie ihn, oder schützen Sie das Profil stattdessen mit einer Passphrase.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/os_keyring.py"/>
        <source>The system keyring did not delete what it was told to; unlock or start it, or protect the profile with a passphrase instead.</source>
        <translation>Der Schlüsselbund des Systems hat nicht gelöscht, was er sollte; entsperren oder starten Sie ihn, oder schützen Sie das Profil stattdessen mit einer Passphrase.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/os_keyring.py"/>
        <source>The system keyring did not keep what it was given; unlock or start it, or protect the profile with a passphrase instead.</source>
        <translation>Der Schlüsselbund des Systems hat nicht behalten, was er bekam; entsperren oder starten Sie ihn, oder schützen Sie das Profil stattdessen mit einer Passphrase.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/os_keyring.py"/>
        <source>The system keyring failed; unlock or start it, or protect the profile with a passphrase instead.</source>
        <translation>Der Schlüsselbund des Systems versagte; entsperren oder starten Sie ihn, oder schützen Sie das Profil stattdessen mit einer Passphrase.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/os_keyring.py"/>
        <source>There is no system keyring on this machine that OmniLytics trusts; unlock or start it, or protect the profile with a passphrase instead.</source>
        <translation>Auf diesem Rechner gibt es keinen Schlüsselbund des Systems, dem OmniLytics traut; entsperren oder starten Sie ihn, oder schützen Sie das Profil stattdessen mit einer Passphrase.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/passphrase_file.py"/>
        <source>The passphrase file {0} belongs to another user; make one of your own.</source>
        <translation>Die Passphrasendatei {0} gehört einem anderen Benutzer; legen Sie eine eigene an.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/passphrase_file.py"/>
        <source>The passphrase file {0} can be read by others or run (mode {1}); make it private with chmod 600.</source>
        <translation>Die Passphrasendatei {0} können andere lesen oder ausführen (Modus {1}); schützen Sie sie mit chmod 600.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/passphrase_file.py"/>
        <source>The passphrase file {0} cannot be read; check its name and permissions.</source>
        <translation>Die Passphrasendatei {0} ist nicht lesbar; prüfen Sie Namen und Rechte.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/passphrase_file.py"/>
        <source>The passphrase file {0} has a first line of more than {1} bytes.</source>
        <translation>Die erste Zeile der Passphrasendatei {0} hat mehr als {1} Bytes.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/profile.py"/>
        <source>A profile&apos;s label must be 1 to {0} printable characters; choose another.</source>
        <translation>Der Name eines Profils muss 1 bis {0} druckbare Zeichen haben; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/profile.py"/>
        <source>The file {0} is damaged; restore it, or make a new profile from the recovery phrase.</source>
        <translation>Die Datei {0} ist beschädigt; stellen Sie sie wieder her, oder legen Sie aus den Wiederherstellungswörtern ein neues Profil an.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/profile.py"/>
        <source>The profile {0} cannot be created: {1}.</source>
        <translation>Das Profil {0} lässt sich nicht anlegen: {1}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/profile.py"/>
        <source>The profile {0} cannot be opened: {1}.</source>
        <translation>Das Profil {0} lässt sich nicht öffnen: {1}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/profile.py"/>
        <source>The profile {0} has format {1}, this program reads formats up to {2}; update OmniLytics to use it.</source>
        <translation>Das Profil {0} hat Format {1}, dieses Programm liest Formate bis {2}; aktualisieren Sie OmniLytics, um es zu nutzen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/profile.py"/>
        <source>The profile {0} was moved to another computer; use it there. Running it in both places would give your data away; only if it runs nowhere else, remove {1}.</source>
        <translation>Das Profil {0} wurde auf einen anderen Computer verlegt; nutzen Sie es dort. An beiden Orten betrieben gäbe es Ihre Daten preis; nur wenn es nirgendwo anders läuft, entfernen Sie {1}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/profile.py"/>
        <source>The settings in {0} are not an object; correct the file.</source>
        <translation>Die Einstellungen in {0} sind kein Objekt; korrigieren Sie die Datei.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/profile.py"/>
        <source>There is a profile in {0} already; open it or choose another directory.</source>
        <translation>In {0} gibt es schon ein Profil; öffnen Sie es oder wählen Sie ein anderes Verzeichnis.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/profile.py"/>
        <source>There is no profile in {0}; create one with omnilytics init, or name another directory.</source>
        <translation>In {0} gibt es kein Profil; legen Sie eines mit omnilytics init an, oder nennen Sie ein anderes Verzeichnis.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/profile_export.py"/>
        <source>The archive does not hold what was written to it; use another disk.</source>
        <translation>Das Archiv enthält nicht, was hineingeschrieben wurde; nutzen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/profile_export.py"/>
        <source>There is a file {0} already; it is not overwritten, name another.</source>
        <translation>Eine Datei {0} gibt es schon; sie wird nicht überschrieben, nennen Sie eine andere.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/profile_import.py"/>
        <source>The archive {0} cannot be read: {1}.</source>
        <translation>Das Archiv {0} ist nicht lesbar: {1}.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/profile_import.py"/>
        <source>The profile needs {0} bytes in {1}; free some space.</source>
        <translation>Das Profil braucht {0} Bytes in {1}; schaffen Sie Platz.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/profile_import.py"/>
        <source>There is no file {0}; name an exported profile.</source>
        <translation>Es gibt keine Datei {0}; nennen Sie ein exportiertes Profil.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/profile_import.py"/>
        <source>There is something in {0} already; name a directory that is missing or empty.</source>
        <translation>In {0} liegt schon etwas; nennen Sie ein Verzeichnis, das fehlt oder leer ist.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/protectors.py"/>
        <source>The passphrase is empty; enter one.</source>
        <translation>Die Passphrase ist leer; geben Sie eine ein.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/protectors.py"/>
        <source>The system keyring no longer has this profile&apos;s key; restore the profile from its recovery phrase.</source>
        <translation>Der Schlüsselbund des Systems hat den Schlüssel dieses Profils nicht mehr; stellen Sie das Profil aus seinen Wiederherstellungswörtern wieder her.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/protectors.py"/>
        <source>This profile&apos;s key in the system keyring is damaged; restore the profile from its recovery phrase.</source>
        <translation>Der Schlüssel dieses Profils im Schlüsselbund des Systems ist beschädigt; stellen Sie das Profil aus seinen Wiederherstellungswörtern wieder her.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/sealed_stream.py"/>
        <source>The archive has format {0}, this program reads {1}; use the version that wrote it.</source>
        <translation>Das Archiv hat Format {0}, dieses Programm liest {1}; nutzen Sie die Version, die es geschrieben hat.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/sealed_stream.py"/>
        <source>The archive is damaged or incomplete; use another copy of it, nothing was written.</source>
        <translation>Das Archiv ist beschädigt oder unvollständig; nutzen Sie eine andere Kopie davon, nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/sealed_stream.py"/>
        <source>The file is no exported profile; name one that omnilytics profile export has written.</source>
        <translation>Die Datei ist kein exportiertes Profil; nennen Sie eine, die omnilytics profile export geschrieben hat.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/sealed_stream.py"/>
        <source>The passphrase is wrong or the archive is damaged; try again, or use another copy of it.</source>
        <translation>Die Passphrase ist falsch oder das Archiv beschädigt; versuchen Sie es erneut, oder nutzen Sie eine andere Kopie davon.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/cids.py"/>
        <source>its URI names its content in another than the canonical way</source>
        <translation>der URI benennt den Inhalt nicht in der kanonischen Form</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/cids.py"/>
        <source>its URI names no content that can be checked</source>
        <translation>der URI nennt keinen prüfbaren Inhalt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/cids.py"/>
        <source>its content has a name of an unknown kind</source>
        <translation>der Inhalt hat einen Namen unbekannter Art</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/directory.py"/>
        <source>The folder {0} has no payload {1}… ({2}); it may not be written yet, or the folder not be mounted.</source>
        <translation>Der Ordner {0} hat keine Nutzdaten {1}… ({2}); sie sind vielleicht noch nicht geschrieben, oder der Ordner ist nicht eingehängt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/directory.py"/>
        <source>The payload cannot be written to the folder {0} ({1}); check that it is mounted, writable and not full.</source>
        <translation>Die Nutzdaten lassen sich nicht in den Ordner {0} schreiben ({1}); prüfen Sie, ob er eingehängt, beschreibbar und nicht voll ist.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/directory.py"/>
        <source>The store {0} is not dir: and the full path of an existing folder; create it, or correct the path.</source>
        <translation>Der Speicher {0} ist nicht dir: mit dem vollen Pfad eines vorhandenen Ordners; legen Sie ihn an, oder korrigieren Sie den Pfad.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/directory.py"/>
        <source>the file in the shared folder has another hash than its name</source>
        <translation>die Datei im gemeinsamen Ordner hat einen anderen Hash als ihr Name</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/directory.py"/>
        <source>what the shared folder has under its name is no file of its length</source>
        <translation>der gemeinsame Ordner hat unter dem Namen keine Datei dieser Länge</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/downloads.py"/>
        <source>A payload cannot be kept in the profile&apos;s downloads ({0}); make room or correct the permissions, and it is fetched again.</source>
        <translation>Nutzdaten lassen sich nicht in den Downloads des Profils ablegen ({0}); schaffen Sie Platz oder korrigieren Sie die Rechte, dann werden sie erneut geholt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/downloads.py"/>
        <source>The payload&apos;s store stopped early; the download goes on at the next try.</source>
        <translation>Der Speicher der Nutzdaten brach ab; der Download geht beim nächsten Versuch weiter.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/downloads.py"/>
        <source>its store gave more than its {0} bytes</source>
        <translation>der Speicher gab mehr als {0} Bytes</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/downloads.py"/>
        <source>its store gave other bytes than its name says</source>
        <translation>der Speicher gab andere Bytes, als der Name sagt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/downloads.py"/>
        <source>its store has {0} bytes under its name, not {1}</source>
        <translation>der Speicher hat unter dem Namen {0} Bytes, nicht {1}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/hosts.py"/>
        <source>its URI names a host of a private network</source>
        <translation>der URI nennt einen Rechner in einem privaten Netz</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/hosts.py"/>
        <source>its URI names a numeric address instead of a host</source>
        <translation>der URI nennt eine Zahlenadresse statt eines Rechnernamens</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/hosts.py"/>
        <source>its URI names no host</source>
        <translation>der URI nennt keinen Rechner</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/hosts.py"/>
        <source>its host has no address that can be understood</source>
        <translation>der Rechner hat keine verständliche Adresse</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/hosts.py"/>
        <source>its host lies in a private network</source>
        <translation>der Rechner liegt in einem privaten Netz</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/ipfs.py"/>
        <source>None of {0} IPFS gateways gives the payload; it may not be there yet, or ipfs_gateways have to name others.</source>
        <translation>Keines von {0} IPFS-Gateways liefert die Nutzdaten; sie sind vielleicht noch nicht dort, oder ipfs_gateways muss andere nennen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/ipfs.py"/>
        <source>The IPFS node at {0} names the payload otherwise than expected; use a current Kubo.</source>
        <translation>Der IPFS-Knoten unter {0} benennt die Nutzdaten anders als erwartet; nutzen Sie ein aktuelles Kubo.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/ipfs.py"/>
        <source>The gateway {0} gives a wrong block; configure another one.</source>
        <translation>Das Gateway {0} liefert einen falschen Block; stellen Sie ein anderes ein.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/ipfs.py"/>
        <source>The store {0} is not ipfs+ and the address of a Kubo node&apos;s RPC, such as ipfs+http://127.0.0.1:5001; correct the setting.</source>
        <translation>Der Speicher {0} ist nicht ipfs+ mit der RPC-Adresse eines Kubo-Knotens, etwa ipfs+http://127.0.0.1:5001; korrigieren Sie die Einstellung.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/ipfs.py"/>
        <source>its URI names a block that is too long for IPFS</source>
        <translation>der URI nennt einen Block, der für IPFS zu lang ist</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/opening.py"/>
        <source>The payload lies in a shared folder, and this profile has none; set store to dir: and the folder&apos;s path.</source>
        <translation>Die Nutzdaten liegen in einem gemeinsamen Ordner, und dieses Profil hat keinen; setzen Sie store auf dir: und den Pfad des Ordners.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/opening.py"/>
        <source>The payload lies in blobs of the chain, and no consensus node is configured; set beacon_url.</source>
        <translation>Die Nutzdaten liegen in Blobs der Chain, und kein Konsensknoten ist eingestellt; setzen Sie beacon_url.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/opening.py"/>
        <source>The payload lies on IPFS, and no gateway is configured; set ipfs_gateways.</source>
        <translation>Die Nutzdaten liegen auf IPFS, und kein Gateway ist eingestellt; setzen Sie ipfs_gateways.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/opening.py"/>
        <source>The store blob: needs a consensus node to read from; set beacon_url as well.</source>
        <translation>Der Speicher blob: braucht zum Lesen einen Konsensknoten; setzen Sie auch beacon_url.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/opening.py"/>
        <source>The store {0} is none of {1}; correct the setting.</source>
        <translation>Der Speicher {0} ist keiner von {1}; korrigieren Sie die Einstellung.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/router.py"/>
        <source>The payload&apos;s store is too slow; the download goes on at the next try.</source>
        <translation>Der Speicher der Nutzdaten ist zu langsam; der Download geht beim nächsten Versuch weiter.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/router.py"/>
        <source>a payload of {0} bytes cannot be</source>
        <translation>Nutzdaten von {0} Bytes kann es nicht geben</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/router.py"/>
        <source>its store gave another number of bytes</source>
        <translation>der Speicher gab eine andere Zahl von Bytes</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/s3.py"/>
        <source>The S3 service of bucket {0} does not answer ({1}); it is tried again while there is time.</source>
        <translation>Der S3-Dienst des Buckets {0} antwortet nicht ({1}); es wird weiter versucht, solange Zeit ist.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/s3.py"/>
        <source>The bucket {0} does not have the payload; it may not be there yet.</source>
        <translation>Der Bucket {0} hat die Nutzdaten nicht; vielleicht sind sie noch nicht da.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/s3.py"/>
        <source>The bucket {0} refuses the request ({1}); check its permissions, or your credentials.</source>
        <translation>Der Bucket {0} weist die Anfrage ab ({1}); prüfen Sie seine Berechtigungen oder Ihre Zugangsdaten.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/s3.py"/>
        <source>The store {0} is not s3:// with a bucket and a prefix of together at most 58 characters; correct the setting.</source>
        <translation>Der Speicher {0} ist nicht s3:// mit Bucket und Präfix von zusammen höchstens 58 Zeichen; korrigieren Sie die Einstellung.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/unixfs.py"/>
        <source>its IPFS node cannot be read</source>
        <translation>der IPFS-Knoten ist nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/unixfs.py"/>
        <source>its IPFS node is no file of its length</source>
        <translation>der IPFS-Knoten ist keine Datei dieser Länge</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/unixfs.py"/>
        <source>its IPFS node lists something else than the blocks of a file</source>
        <translation>der IPFS-Knoten führt etwas anderes als die Blöcke einer Datei auf</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/uris.py"/>
        <source>its URI has no valid port</source>
        <translation>der URI hat keinen gültigen Port</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/uris.py"/>
        <source>its URI has none of the forms that a payload may have</source>
        <translation>der URI hat keine der Formen, die für Nutzdaten erlaubt sind</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/uris.py"/>
        <source>its URI is not ASCII of at most {0} bytes</source>
        <translation>der URI ist kein ASCII von höchstens {0} Bytes</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/uris.py"/>
        <source>its URI is not a plain address that ends in the hash of the payload</source>
        <translation>der URI ist keine einfache Adresse, die auf den Hash der Nutzdaten endet</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/uris.py"/>
        <source>its URI is plain http, which is for the local network alone</source>
        <translation>der URI ist einfaches http, das nur für das lokale Netz gilt</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/uris.py"/>
        <source>its URI names no bucket</source>
        <translation>der URI nennt keinen Bucket</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/web.py"/>
        <source>The payload cannot be fetched from {0}: {1}; it is tried again while there is time.</source>
        <translation>Die Nutzdaten lassen sich nicht von {0} holen: {1}; es wird weiter versucht, solange Zeit ist.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/web.py"/>
        <source>The server {0} answers with more than it was asked for.</source>
        <translation>Der Server {0} antwortet mit mehr, als verlangt war.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/web.py"/>
        <source>The server {0} answers with status {1}; it is tried again while there is time.</source>
        <translation>Der Server {0} antwortet mit Status {1}; es wird weiter versucht, solange Zeit ist.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/web.py"/>
        <source>The server {0} does not have the payload; it may not be there yet.</source>
        <translation>Der Server {0} hat die Nutzdaten nicht; sie sind vielleicht noch nicht dort.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/web.py"/>
        <source>The server {0} wants to lead elsewhere, which is not followed.</source>
        <translation>Der Server {0} will woandershin weiterleiten; dem wird nicht gefolgt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/web.py"/>
        <source>it does not answer in time</source>
        <translation>er antwortet nicht rechtzeitig</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/web.py"/>
        <source>its server compresses what it was asked to send as it is</source>
        <translation>der Server komprimiert, was er unverändert senden sollte</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/web.py"/>
        <source>its server sends another part than it was asked for</source>
        <translation>der Server sendet einen anderen Teil als den verlangten</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/web.py"/>
        <source>the connection failed</source>
        <translation>die Verbindung schlug fehl</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/web_server.py"/>
        <source>The store {0} is no web address that others could read payloads from, {1}; name one of at most 63 characters without a query, on a public host.</source>
        <translation>Der Speicher {0} ist keine Webadresse, von der andere Nutzdaten lesen könnten, {1}; nennen Sie eine mit höchstens 63 Zeichen ohne Abfrageteil auf einem öffentlichen Host.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/tar_stream.py"/>
        <source>The archive ends in the middle of a file; use another copy of it.</source>
        <translation>Das Archiv endet mitten in einer Datei; nutzen Sie eine andere Kopie davon.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/tar_stream.py"/>
        <source>The archive holds something that is not a plain file; use another copy of it, nothing was written.</source>
        <translation>Das Archiv enthält etwas, das keine einfache Datei ist; nutzen Sie eine andere Kopie davon, nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/tar_stream.py"/>
        <source>The archive would hold a file of the name {0}, which no profile has.</source>
        <translation>Das Archiv enthielte eine Datei namens {0}, die kein Profil hat.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/tar_stream.py"/>
        <source>The file {0} is too large, or its name too long, for an archive.</source>
        <translation>Die Datei {0} ist für ein Archiv zu groß oder ihr Name zu lang.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/tar_stream.py"/>
        <source>{0} changed while it was read; close everything that uses the profile and try again.</source>
        <translation>{0} änderte sich beim Lesen; schließen Sie alles, was das Profil nutzt, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/transaction_journal.py"/>
        <source>The journal of transactions {0} cannot be read; restore it from a back-up, or move it away once nothing of this account waits to be mined.</source>
        <translation>Das Transaktionsjournal {0} ist nicht lesbar; stellen Sie es aus einer Sicherung wieder her, oder verschieben Sie es, sobald nichts von diesem Konto mehr auf einen Block wartet.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/transaction_journal.py"/>
        <source>The journal of transactions {0} cannot be used ({1}), so nothing is sent; close other programs using it.</source>
        <translation>Das Transaktionsjournal {0} ist nicht nutzbar ({1}), daher wird nichts gesendet; schließen Sie andere Programme, die es nutzen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/transaction_journal.py"/>
        <source>The journal of transactions {0} was written by a newer version of this program; use that one.</source>
        <translation>Das Transaktionsjournal {0} wurde von einer neueren Programmversion geschrieben; nutzen Sie jene.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/life/at_work.py"/>
        <source>The window was closed before the demonstration ended; start it again.</source>
        <translation>Das Fenster wurde vor dem Ende der Vorführung geschlossen; starten Sie sie erneut.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/screenshots.py"/>
        <source>The screenshot {0} cannot be written; choose another folder.</source>
        <translation>Das Bildschirmfoto {0} lässt sich nicht schreiben; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/theme/theme.py"/>
        <source>No style sheet in {0}; install the program again.</source>
        <translation>In {0} fehlt die Stilvorlage; installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/workers/audit_tasks.py"/>
        <source>A range claim names a ciphertext that does not exist.</source>
        <translation>Eine Bereichsangabe nennt ein Chiffrat, das es nicht gibt.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/workers/availability_tasks.py"/>
        <source>A payload has {0} bytes instead of {1}.</source>
        <translation>Nutzdaten haben {0} statt {1} Bytes.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/workers/backbone_tasks.py"/>
        <source>A backbone needs images, and the columns of your data are none; choose the plain head.</source>
        <translation>Ein Backbone braucht Bilder, und die Spalten Ihrer Daten sind keine; wählen Sie den einfachen Kopf.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/workers/cluster_bridge.py"/>
        <source>it cannot be reached ({0})</source>
        <translation>er ist nicht erreichbar ({0})</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/workers/cluster_bridge.py"/>
        <source>it has no workers; start some</source>
        <translation>er hat keine Worker; starten Sie welche</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/workers/cluster_bridge.py"/>
        <source>its workers have OmniLytics {0}, here is {1}; install this version on every worker</source>
        <translation>die Worker haben OmniLytics {0}, hier ist {1}; installieren Sie diese Version auf jedem Worker</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/workers/cluster_bridge.py"/>
        <source>its workers lack OmniLytics; install this version on every worker</source>
        <translation>den Workern fehlt OmniLytics; installieren Sie diese Version auf jedem Worker</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/workers/cluster_executor.py"/>
        <source>it left something without an answer for {0} seconds</source>
        <translation>er ließ etwas {0} Sekunden lang ohne Antwort</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/workers/cluster_executor.py"/>
        <source>it said what cannot be understood</source>
        <translation>er sagte etwas Unverständliches</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/workers/cluster_executor.py"/>
        <source>it was closed</source>
        <translation>er wurde geschlossen</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/workers/cluster_executor.py"/>
        <source>the connection to it was lost</source>
        <translation>die Verbindung zu ihm ging verloren</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/workers/export_tasks.py"/>
        <source>A model file is called .safetensors or .onnx; choose one of these endings.</source>
        <translation>Eine Modelldatei endet auf .safetensors oder .onnx; wählen Sie eine dieser Endungen.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/workers/exposure.py"/>
        <source>an answer of {0} bytes instead of {1}</source>
        <translation>eine Antwort von {0} statt {1} Bytes</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/workers/model_owner_tasks.py"/>
        <source>No column of {0} is left to learn from; leave out fewer.</source>
        <translation>Von {0} bleibt keine Spalte zum Lernen; lassen Sie weniger weg.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/workers/model_owner_tasks.py"/>
        <source>The column {0} cannot be both predicted and left out; choose one of these.</source>
        <translation>Die Spalte {0} kann nicht zugleich vorhergesagt und weggelassen werden; wählen Sie eines davon.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/workers/model_owner_tasks.py"/>
        <source>{0} has {1} columns, a job has at most {2}; remove some.</source>
        <translation>{0} hat {1} Spalten, ein Auftrag hat höchstens {2}; entfernen Sie einige.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/workers/prediction_tasks.py"/>
        <source>{0} holds something that is no finite number; correct or remove that row.</source>
        <translation>{0} enthält etwas, das keine endliche Zahl ist; korrigieren oder entfernen Sie diese Zeile.</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/workers/privacy_tasks.py"/>
        <source>nothing was examined</source>
        <translation>nichts wurde untersucht</translation>
    </message>
</context>
</TS>
