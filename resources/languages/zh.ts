<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>OmniLytics</name>
    <message>
        <location filename="../../omnilytics_app/ui/format.py"/>
        <source>{count} d</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/format.py"/>
        <source>{count} h</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/format.py"/>
        <source>{count} min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/format.py"/>
        <source>{count} s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/life/doorkeeper.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/job_wizard.py"/>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/life/life.py"/>
        <location filename="../../omnilytics_app/ui/views/start/startup.py"/>
        <location filename="../../omnilytics_app/ui/views/start/unlock.py"/>
        <source>&amp;Other profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/life/life.py"/>
        <location filename="../../omnilytics_app/ui/tray.py"/>
        <location filename="../../omnilytics_app/ui/views/closing_sheet.py"/>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <location filename="../../omnilytics_app/ui/views/start/opening.py"/>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>! Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>%n group(s) to be rejected; this can be disputed until {time}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/transaction_sheet.py"/>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Data owner joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Data owner left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Escrow returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Group evicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Group incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Group rejected</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Job aborted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Job called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Job called off; its escrow and bond are in your credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Job closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Job closed; what was not spent is in your credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Job created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Job joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Job left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Job opened that fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Job started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <location filename="../../omnilytics_app/ui/views/market/market.py"/>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Low gas money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Model contested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Owners missed a round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Paid into your credit in the market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Paid into your credit: {reward} earned, {stake} returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Payloads asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Round accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Round audited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Round due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Round missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Round published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Round settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Round settled by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Round submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Round {number}: {words}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Setting changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Setting {name} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Setting {name} changed to {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <location filename="../../omnilytics_app/ui/views/settings/settings.py"/>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Settlement disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Settlement voided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>The account holds {balance}; its jobs may need {needed} for gas. Send it the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <location filename="../../omnilytics_app/ui/models/decisions.py"/>
        <location filename="../../omnilytics_app/ui/models/earnings.py"/>
        <location filename="../../omnilytics_app/ui/views/activity/filters.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Transaction cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Transaction failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Transaction given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Transaction mined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Transaction replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Transaction sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <location filename="../../omnilytics_app/ui/views/activity/activity.py"/>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Withdrawn to {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Your gradient of round {number} is not in yet; it counts until {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>absent from group {group}: %n owner(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>absent from your group: %n other(s); their penalty goes to those present</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>evicted after two rejections: group {groups}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>parts of gradients were asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>parts of the model were asked for by {owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>settled without its model owner, %n paid group(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>settled, %n accepted group(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>settled, {accepted} accepted and {rejected} rejected groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>the encrypted model is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>the settlement was disputed by {owner}; %n vote(s) so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>the settlement was voided; every complete group is paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>you missed it and paid the penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>you missed it, paid the penalty and lost your seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>your gradient is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>your group is to be rejected; this can be disputed until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>your group was accepted; the reward is yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>your group was rejected and is not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>{words}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>• Noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>↩ Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>⋯ Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>✓ Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>✕ Went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>abort a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>approve a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>ask for parts of a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>ask for parts of gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>call off a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>claim what a job owes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>close a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>close a round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>close the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>create a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>deploy a market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>dispute a settlement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>do nothing, in place of another transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>draw the groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>empty the sink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>finalise a settlement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>fix the draw of groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>join a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>keep the seed of a round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>leave a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>publish a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>settle a round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>settle a round by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>settle an audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>show parts that were asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>stop a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>submit a gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>withdraw credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>Another transaction of this account went first meanwhile, so that this one has a new number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>Gas became dearer meanwhile, so that this offers more than what you approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>The document does not match the digest in the terms; nobody could join the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>The fee can be more than a tenth of what is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>The recipient is a contract; coin sent to one may be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>The recipient is an address that nobody can send from; what is sent there is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>The recipient is not in the address book and none that this account has dealt with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>The recipient is the address zero; what is sent there is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>The recipient is the token&apos;s own contract; what is sent there is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>The recipient is this account itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>The recipient looks like an address you know but is another one; compare every character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>The terms that are agreed to are not those of the job as this program knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>The token is none of those that this profile accepts; anybody can make a token of any name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>This allows somebody other than the market to take tokens from the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>This allows the spender to take everything the account ever holds of the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>This calls another contract than the market of this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>This needs more gas than what you approved, because the chain has changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>This pays out to another address than this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>This program cannot read what this does; sign it only if you know exactly what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>This sends more coin along than the call asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>This takes nearly all that the account has; later steps of jobs need coin for gas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>{sentence} It is {address}; the one you know{name} is {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/curves.py"/>
        <source>Dashed: the start, {score}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/curves.py"/>
        <source>Dotted: ridge regression on your {own} rows and {held_out} held-out ones, {score}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/curves.py"/>
        <source>Mean loss on your held-out rows; dashed, that of the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/curves.py"/>
        <source>On your own rows, as no held-out data was chosen: read it with care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/curves.py"/>
        <source>The first update appears when a round&apos;s sums were decrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/curves.py"/>
        <source>The loss is known where held-out data was chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/curves.py"/>
        <source>The norm of every round&apos;s averaged gradient: it shrinks as the model settles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_files.py"/>
        <location filename="../../omnilytics_app/ui/models/data_looks.py"/>
        <location filename="../../omnilytics_app/ui/models/predictions.py"/>
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_files.py"/>
        <source>A table (CSV, TSV, Parquet, NPZ) or a folder of images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_files.py"/>
        <source>A table with the job&apos;s columns, or a folder of images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_files.py"/>
        <location filename="../../omnilytics_app/ui/models/data_looks.py"/>
        <source>About %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_files.py"/>
        <source>It stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_files.py"/>
        <source>Most values of {column} lie outside {low} to {high}, where the model owner&apos;s are; are they in the same unit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_files.py"/>
        <source>The first rows hold %n of its classes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_files.py"/>
        <source>The same holds for %n more column(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_files.py"/>
        <source>{rows} with all %n column(s) of the job.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_files.py"/>
        <source>{rows}, %n column(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_looks.py"/>
        <source>%n column(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_looks.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_import.py"/>
        <source>A table (CSV, TSV, Parquet, NPZ) or a folder of images. It stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_looks.py"/>
        <source>Labels, %n different in the first rows.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_looks.py"/>
        <source>Numbers, %n different in the first rows.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_looks.py"/>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_looks.py"/>
        <source>images of {height} x {width} pixels, {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_looks.py"/>
        <source>in colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_looks.py"/>
        <source>{rows}, {columns}. It stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_looks.py"/>
        <source>{rows}, {images}. It stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>%n different text(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>%n empty cell(s) in {columns}. A job that uses the column refuses the file; fill them or leave those rows out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>%n more column(s) are not shown here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_import.py"/>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>Computed once when you joined; every round uses these numbers and never reads the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/open_jobs.py"/>
        <location filename="../../omnilytics_app/ui/views/market/privacy_card.py"/>
        <source>Data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>Different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>Exact statistics left in %n job(s): rows used there join no other job unless noise is added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>Holds infinite numbers: {columns}. A job that uses it refuses the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>Holds the same everywhere: {columns}. A job that uses it may refuse the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>It has %n row(s), and every job needs at least 10.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>No noise that is offered fits the budget any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>Noisy releases add up to ε {spent}; your budget is {budget}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>Nothing in it varies: there is nothing to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>Nothing of this data has left this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>One more job would bring the sum to: {steps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>Privacy spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>Range or labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>Rows used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>The file cannot be read; check its permissions, or whether its disk is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>The file has changed since you added it, so no job is joined with it under this name. Look at it again and add it as it is now. Jobs already joined are not affected: their statistics are frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>The file is what it was when you added it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>The statistics of this job are not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>There is nothing at this path any more. Put the file back, or remove the name and add the file where it is now. Jobs already joined are not affected: their statistics are frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>about {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>frozen here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>moved or gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>{rows} images, {width} by {height}, {colour}, %n class(es).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>{rows} rows, %n column(s). Types and ranges are those of the first {seen} rows.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>ε {spent} of {budget}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>ε {step} → {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/decisions.py"/>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/decisions.py"/>
        <source>Joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/decisions.py"/>
        <source>Not joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/decisions.py"/>
        <source>Not joined now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/decisions.py"/>
        <source>Trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/decisions.py"/>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/decisions.py"/>
        <source>With {data}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/earnings.py"/>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>Earned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/earnings.py"/>
        <source>Penalties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/earnings.py"/>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>Reward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/earnings.py"/>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>Rounds paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/earnings.py"/>
        <source>Stake returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/earnings.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/transaction_sheet.py"/>
        <source>Transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/earnings.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>{paid} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/earnings.py"/>
        <source>{time}, job {job}, round {round}: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/estimates.py"/>
        <source>A round takes this computer about {taken} of computing, and there are only {window} for it: you may miss rounds and lose your stake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/estimates.py"/>
        <source>A round takes this computer about {taken} of computing; there are {window} for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/estimates.py"/>
        <source>At today&apos;s price, gas would take all that it pays, and more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/estimates.py"/>
        <source>It pays up to {most}; gas until the end is about {gas} at today&apos;s price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/estimates.py"/>
        <source>With your record ({paid} of {decided} rounds paid) it would earn about {expected}; gas until the end is about {gas} at today&apos;s price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/group_states.py"/>
        <source>a member did not answer in time; those who did are compensated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/group_states.py"/>
        <source>aborted, nobody paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/group_states.py"/>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/group_states.py"/>
        <source>evicted or dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/group_states.py"/>
        <source>incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/group_states.py"/>
        <source>its answer lies too far from the others&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/group_states.py"/>
        <source>kept out of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/group_states.py"/>
        <source>no honest group can give such an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/group_states.py"/>
        <source>rejected by the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/group_states.py"/>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/group_states.py"/>
        <source>suspicion {score}, acted on above 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/group_states.py"/>
        <source>the opened audit proves that its sum is far off; it is not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/group_states.py"/>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <source>A round you miss costs {penalty}, paid to the others in your group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <source>After %n miss(es) your participation ends.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <source>Before it pays, this computer verifies the proof that the job&apos;s key hides what it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <source>Does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <source>Everyone can see on the chain that your account joined, when it submitted and what it earned, but neither your data nor the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <source>Fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <location filename="../../omnilytics_app/ui/models/rosters.py"/>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <source>If someone in your group sends harmful data, the contract can reject the whole group, and you lose the {reward} of that round though you did nothing wrong. After two such rounds the group is out and its stakes return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <source>If the model owner asks for a piece of what you sent, this program shows it as long as it runs, and is paid; a piece that nobody shows makes the round a missed one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>Stake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <source>Stake and rewards are paid in the token {name} at {address}. Anybody can make a token of any name: join only if you know this address. Gas is paid in the chain&apos;s coin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <source>The model owner can decrypt only the sum over your group of {size} owners, as long as at least one other member does not work with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <source>This computer has verified the proof that the job&apos;s key hides what it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <source>You pay a stake of {stake}. All of it comes back if you submit in every round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <source>Your rows never leave this computer; what leaves are encrypted, masked numbers computed from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <source>{amount} for an owner and round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <source>{amount}, returned unless you miss rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Announce the draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>At worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Cancel the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Close and settle rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Close and withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Close rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Close the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Create the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Draw the groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Gas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Gas for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/summary_rail.py"/>
        <source>Gas, likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Keep the seeds of audits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Make settlements final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Open audits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Publish models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Settle by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Settle rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Settle with openings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Show what is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Stop the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>{amount} gwei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>{size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>{size} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>{size} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Accepted in every round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>All rewards, paid into the contract before the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Also in stores outside of the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Backbone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Comes back, less the penalties for missed rounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Created in block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/job_dashboard.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/roster_card.py"/>
        <source>Data owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Data owners paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Disputes lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Each counted once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>Ended early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/summary_rail.py"/>
        <source>Escrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Expected values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/model_step.py"/>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/models/job_states.py"/>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>First seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>For each data owner of an accepted group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Groups that may be rejected for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>In all, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>In transactions alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>It has left data owners waiting, or was voted down: look at the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>It has paid %n data owner(s), and nothing speaks against it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Job {number} of the market {market} on chain {chain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Jobs created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Largest length of a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Logistic, first order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/chart_card.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Misses until you are out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>Model owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>No round of its jobs was ever paid: nothing speaks for it yet, and nothing against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>None: the features are used as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Paid in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Paid in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Paid to the others of your group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Paillier, {bits} bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Payloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Penalty for a missed round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Public network of %n layer(s), {bytes} bytes of weights</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Registration until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/join_sheet.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/open_jobs.py"/>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>Reward per round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Rounds it did not settle in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Squared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/model_step.py"/>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>The chain&apos;s coin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>The hash that a registration is bound to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Time to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Time to dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Time to publish a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Time to settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Time to submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Voted down or aborted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Whole job, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>block {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>{most} of {size} owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>{names} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>{taken} of {seats}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>{width} × {height} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>%n row(s) stand out so much that sums would show them, and are held back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>%n row(s) were sold before, in {jobs}, and are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>All {rows} rows may be used: none stands out, and none was sold before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>Encrypted, masked numbers computed from all your rows together. The rows themselves never leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>However groups are drawn, %n or more members of yours are owners you trust.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>It cannot be verified, because the job&apos;s document cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>Neither your statistics nor the model: both stay encrypted, and only the model owner has the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>None of the other owners is on your list of trusted accounts. If all others of your group work with the model owner, it sees your statistics as they are. Noise protects your rows even then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>Not verified on this computer yet. It verifies the proof before it pays a stake, and refuses a bad key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>So far they have spent {spent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>That your account joined, when it submitted and what it earned. In an audit, also random mixtures of how groups differ, of a model that is a random probe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>The exact sum of the statistics of your group of %n owner(s), and no more than that: expect it to learn this sum.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>The job&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>The sum hides you only among members of your group who do not work with the model owner. Groups of %n are drawn by lot; noise is proposed unless {needed} members that you trust are certain.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>This account took part in jobs of which this computer has no record: {jobs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>This computer has verified the proof that the key hides what it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>Unrecorded jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>What everybody sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>What leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>What the job asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>What the model owner sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>What the other data owners see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>Whom you depend on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>With noise of epsilon {epsilon} these rows would have spent {total} of a budget of {budget}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>With noise of epsilon {epsilon} these rows would have spent {total} of their {budget}: too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>Your rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>another job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>{trusted} of the {others} other seats are taken by owners you trust; the chance that {needed} of them are in your group is {chance}. Noise protects your rows whoever the others are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>{usable} of {rows} are left without noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_states.py"/>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>Aborted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_states.py"/>
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_states.py"/>
        <source>Job {number}, {state}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_states.py"/>
        <source>Registering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_states.py"/>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_states.py"/>
        <source>Voided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/model_step.py"/>
        <source>Classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>Classification of {target}, %n class(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>Ends in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <location filename="../../omnilytics_app/ui/views/activity/detail.py"/>
        <location filename="../../omnilytics_app/ui/views/activity/filters.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_owner.py"/>
        <source>Job {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>Not over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>One of two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>One of two values of {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>Registration until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/model_step.py"/>
        <source>Regression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>Regression of {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>Unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>Voted down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>{reward} for an owner and round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>{stake}, returned unless you miss rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/notices.py"/>
        <source>%n fitting job(s) opened</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/notices.py"/>
        <source>%n round(s) due</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/notices.py"/>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>A settlement is disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/notices.py"/>
        <source>Gas money runs low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/notices.py"/>
        <source>Job {number}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/notices.py"/>
        <source>You lost a reward or part of a stake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/notices.py"/>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>You were paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/notices.py"/>
        <source>{words} (and %n more)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phase_words.py"/>
        <source>A data owner says that it cannot get your model. This computer shows the parts that are asked for; if it did not, the job would end and your bond be shared out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phase_words.py"/>
        <source>Data owners compute on the encrypted model. Who does not answer in time pays from its stake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phase_words.py"/>
        <source>Data owners look at your terms and take seats, each with a stake. When all are taken it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phase_words.py"/>
        <source>Nothing more happens. What was not earned is in your credit on the wallet page; the model is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phase_words.py"/>
        <source>Owners found that a settlement does not follow from the evidence and voted it down. Everybody is paid for it, and the job ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phase_words.py"/>
        <source>Registration is over. The groups are drawn with the hash of a block that nobody knows yet, so nobody chooses with whom it is grouped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phase_words.py"/>
        <source>The job ended because your model was asked for and not shown; the bond went to the data owners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phase_words.py"/>
        <source>The opened audit of round {number} can be disputed by data owners until its window is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phase_words.py"/>
        <source>This computer decrypts the sums of the groups, learns from them and settles the round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phase_words.py"/>
        <source>This computer encrypts the model and publishes it; keep it running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phase_words.py"/>
        <source>You asked for parts of answers that could not be used. Whoever shows them earns a fee; a data owner of whom they stay hidden counts as absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>%n ciphertext(s) of gradients asked for; anybody may show them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>%n ciphertext(s) of the model contested; anybody may show them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>All rounds done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>Drawing groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>Owners voted a settlement down; the job pays out and closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>Round {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>The groups are drawn with a future block&apos;s hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>The job ended before it started; all stakes are free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>The model owner decrypts the sums and settles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>The model owner did not show its model when asked; rewards, stakes and deposits can be withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>The model owner publishes its encrypted model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>{done} of %n gradient(s) in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>{played} of %n round(s) played; rewards and stakes can be withdrawn</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>{taken} of %n seat(s) taken</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/predictions.py"/>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/predictions.py"/>
        <source>Confidence is a chance to first order, which is cautious: good for ranking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/predictions.py"/>
        <source>Confidence is the winning label&apos;s share of the scores: good for ranking, not a chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/predictions.py"/>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/predictions.py"/>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/predictions.py"/>
        <source>Predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/predictions.py"/>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/predictions.py"/>
        <source>The file has no column {name}, so there is no score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/predictions.py"/>
        <source>The first {shown} are shown; saving writes all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/predictions.py"/>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/predictions.py"/>
        <source>the model of round {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/predictions.py"/>
        <source>the model the job began with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/predictions.py"/>
        <source>wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/predictions.py"/>
        <source>{rows} predicted with {model}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>A piece of yours was not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Aborted: the model was not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Accepted and paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Everybody in your group submitted in time, and the group was accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>It cost {amount} of your stake, paid to those present in your group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>It pays nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>No gradient of yours counted in this round: none was submitted before the deadline. This program has to run and to reach the chain while a round takes submissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>No round of yours is decided yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Not in a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Not played: the job ended before</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Of %n decided round(s) {accepted} were paid, {missed} missed, {rejected} rejected with the group, {incomplete} lost to absent members.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Owners voted the settlement of this round down ({votes} votes), so everybody in a complete group is paid and the model owner lost its bond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Paid because nobody settled in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Paid: owners voted the settlement down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Rejected by a value out of bounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Rejected by its score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Settled, may still be disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>The contract rejected your whole group of {size}, because one value of its sum was beyond what honest data can give. Who of you caused it cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>The contract rejected your whole group of {size}, because what it sent differed too much from the other groups. Who of you caused it cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>The draw left you over, so you are in no group of this job. Your stake is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>The job was over before this round began: stopped, or with too few groups left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>The model owner claimed that your group is an outlier; the contract judged that by the scores alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>The model owner did not claim that your group is an outlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>The model owner did not settle in time, so everybody in a complete group is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>The model owner settled this round with openings. Your program checks them, and owners may vote it down: {votes} of {needed} votes so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>The model owner was asked to show its model and did not. The job ended, nobody is paid for this round and nobody is penalised; the model owner lost its bond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>The score of your group was {score} times the median of all groups, and a claimed group is rejected above {threshold} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>The score of your group was {score}, and a claimed group is rejected above {threshold}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>This computer had computed your gradient, but it did not reach the chain before the deadline. A slow computer, an endpoint that failed or too little gas money can be the cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>This computer recomputed the settlement from public data and found it right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>This computer recomputed the settlement from public data and found it wrong; it voted against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>This round has not begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>This round is running; nothing is decided yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Whether the model owner kept the sum of your group out in private cannot be known; it changes nothing that you are paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>You are owed {amount} for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>You submitted in time, but %n other member(s) of your group did not ({who}). A sum is usable only if everybody of the group is in it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>You were absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Your gradient came too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Your gradient was submitted, but the model owner asked for a piece of it that nobody showed in time, so you counted as absent. This program shows such pieces while it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Your group took no part in this round: it had been evicted after two rejections, or dropped because a member was absent too often. Stakes of its other members are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Your group was incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Your group was out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>%n byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Abort {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Admission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Ask for parts of gradients of {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Ask for parts of the model of {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>Bond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Call data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Call {function} of the market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Cancel a waiting transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Cancel {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Claim what {job} owes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Close a round of {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Close {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Create a training job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Credit in the market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Deploy a market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Dispute a settlement of {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Draw the groups of {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>End the time for answers in {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Fee, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Fix the seed of a round of {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Gas limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Hash of the job document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Hash of the terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Join {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Key for masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Leave {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Leaves your account, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Let the market take tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Make a settlement of {job} final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Maximum fee for gas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/transaction_sheet.py"/>
        <source>Nonce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Nothing of it can be taken back once it is mined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Other arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Over at the latest after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Owners in a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Parts asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Priority fee for gas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Publish the encrypted model of {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Push forfeited money to the burn address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/review_sheet.py"/>
        <source>Registration ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Reward per owner and round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Run something this program cannot read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Send nothing, to use up a nonce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Send {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Settle a round of {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Settle an audit round of {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Settle an overdue round of {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Show parts that were asked for in {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Start {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Stop {job} early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Submit an encrypted gradient to {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Takes the place of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>The credit is paid out to your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>The deposit goes to whoever answers, and returns if nobody does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>The stake returns when the job ends, less a penalty for every missed round; all of it if you leave before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/transaction_sheet.py"/>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Unspent escrow and the bond return when the job ends, all of it if the job never starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>What is released becomes credit in the market; a withdrawal pays it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Where the payload lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Who may take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Withdraw credit from the market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>all {token} there will ever be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>job {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>{amount} of its smallest units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>{amount} wei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>{ether} ETH = {wei} wei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>{time} (over)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>{time} ({left} left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rosters.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_owner.py"/>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>Data owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rosters.py"/>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rosters.py"/>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rosters.py"/>
        <source>Stake left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rosters.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/summary_rail.py"/>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rosters.py"/>
        <source>dropped, missed too often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rosters.py"/>
        <source>group dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rosters.py"/>
        <source>group evicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rosters.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>left over by the draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rosters.py"/>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rosters.py"/>
        <source>not submitted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rosters.py"/>
        <source>registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rosters.py"/>
        <source>submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rosters.py"/>
        <source>waits for the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rosters.py"/>
        <source>{misses} of {allowed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>Compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>Gas publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>Gas settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>Gas submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>Owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>R² score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/chart_card.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/job_dashboard.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/try_sheet.py"/>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>Your group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>aborted, model not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>in dispute window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>no group complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>paid by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>rejected group {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>settled with openings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>voided by owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>A cluster that only sees ciphertexts and public numbers; its results are checked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Accounts, one on each line, that you know do not work with model owners. They count for your group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>An Ethereum node that answers JSON-RPC. It learns your address and what you ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Blocks before anything that cannot be taken back is built on what the chain shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Chain id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Computing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Confirmations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Consensus node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>DEBUG tells most, ERROR least. No secret is ever written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Dask scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Data owners you trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Downloaded payloads are removed beyond this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>ERC-20 contracts, one on each line, whose balances the wallet shows and jobs may pay in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>For buckets that are not Amazon&apos;s. Keys are taken from the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Further nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Heavy arithmetic runs in so many processes of this machine; fewer leave more of it for other work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Highest price of gas, in gwei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>IPFS gateways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Its code is compared with this program&apos;s before anything is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Language and look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Market contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>More seconds ask your node less often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Needed to read and write blobs of the chain, which it keeps for about 18 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Nodes of another chain are refused. The demonstration&apos;s local chain is 31337.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>None: payloads travel in call data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>None: this machine alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Nothing is sent for more; it waits until gas is cheaper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>One on each line; payloads of others are read there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>One on each line; used when the first does not answer, and compared with it before anything final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Privacy budget of a row (epsilon)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Room for payloads, in megabytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>S3 service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Seconds between looks at the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Stores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>What is written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>What noisy releases of one row may add up to. Lower keeps more private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Where your encrypted payloads lie: a folder, a bucket, IPFS, a web server or blobs of the chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Your store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Aborted {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Allowed the market tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Asked for parts of a model of {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Asked for parts of gradients of {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Cancelled {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Cancelling: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Claimed from {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Claims and withdrawals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Closed a round of {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Closed {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Created {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Deployed a market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Disputed a settlement of {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Ended the time for answers in {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Fixed a seed of {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Had the groups of {job} drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <location filename="../../omnilytics_app/ui/views/start/chooser.py"/>
        <source>Imported key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Joined {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Left {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Made a settlement of {job} final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Mined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Nothing, to use up a nonce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Payment in a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Payment to {recipient}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Payout of {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>Payouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Published a model of {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Pushed forfeited money on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/backup_sheet.py"/>
        <source>Recovery phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Replaced elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Settled a round of {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Settled an audit of {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Settled an overdue round of {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Showed parts in {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Started {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Stopped {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Submitted a gradient to {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <location filename="../../omnilytics_app/ui/views/start/chooser.py"/>
        <source>Watch-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Withdrawal from the market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>about {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>within %n block(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>%n round(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/model_step.py"/>
        <source>Binary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Data and columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/model_step.py"/>
        <source>Task and model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <source>backbone and head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <source>head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <source>logistic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <source>squared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <source>{file}, {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <source>{metric} {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <source>{rounds}, {groups} x {size}, {reward}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/activity.py"/>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/auto_join.py"/>
        <source>Choose at least one data set to join with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/auto_join.py"/>
        <source>Correct the marked value first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/auto_join.py"/>
        <source>Saving the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/data_owner.py"/>
        <source>All seats of this job are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/data_owner.py"/>
        <source>Choose a job first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/data_owner.py"/>
        <source>Choose the file with your data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/data_owner.py"/>
        <source>Joining the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/data_owner.py"/>
        <source>You already take part in this job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/data_owner.py"/>
        <source>{name} is not as it was when you added it; see Data sets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/data_sets.py"/>
        <source>Adding the data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/data_sets.py"/>
        <source>Choose a file or a folder first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/data_sets.py"/>
        <source>Give the data set a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/data_sets.py"/>
        <source>Looking at the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/data_sets.py"/>
        <source>No job can be joined with this file; see what is wrong with it above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/data_sets.py"/>
        <source>Removing the data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/earnings.py"/>
        <location filename="../../omnilytics_app/ui/presenters/wallet.py"/>
        <source>Writing the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/first_run.py"/>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/first_run.py"/>
        <source>Choose the key file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/first_run.py"/>
        <source>Creating the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/first_run.py"/>
        <location filename="../../omnilytics_app/ui/views/start/network_page.py"/>
        <source>My profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/first_run.py"/>
        <source>The passphrase has to have at least {number} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/first_run.py"/>
        <source>The system keyring has not answered yet; wait a moment or take a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/first_run.py"/>
        <source>The two passphrases differ; type the second again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/first_run.py"/>
        <source>The words are not there yet; wait a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/first_run.py"/>
        <source>Word {number} is not what it was; look at your note, or go back to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>A binary task needs two labels, and the first rows hold %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>A classification needs three labels or more, and the first rows hold %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>A week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>An evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>At least one second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>Between {low} and {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>Choose the file with your own samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>Fast test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>Give the job a title that data owners will recognise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>Keep at least one column to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>Name the column to predict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>Offer more than nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>The column to predict cannot be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>The column to predict holds %n different labels, more than a job may have.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>The column to predict holds %n different numbers, too many for classes; choose a regression.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>The column to predict holds words; a regression predicts numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>The file has no column of that name; choose one of its columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>The held-out file lacks the column {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>The logistic loss is for classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>{groups} groups can outvote at most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/joining.py"/>
        <source>Looking through your data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/joining.py"/>
        <source>No row is left to be used without noise; add noise, or use more rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/joining.py"/>
        <source>Your budget does not allow that much; choose a smaller epsilon, or other data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/market.py"/>
        <source>Looking at your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/model_owner.py"/>
        <source>Creating the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/model_owner.py"/>
        <source>Exporting the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/model_owner.py"/>
        <source>Stopping the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/model_owner.py"/>
        <source>The model of round {number} is in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/model_owner.py"/>
        <source>The model the job started with is in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/model_owner.py"/>
        <source>{work}, {share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/network_step.py"/>
        <source>Enter the address of the market; whoever runs it tells it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/network_step.py"/>
        <source>The endpoint serves chain {found}, and {name} is chain {expected}; choose another endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/practice.py"/>
        <source>Asking practice data owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/practice.py"/>
        <source>Ending practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/practice.py"/>
        <source>Making a practice job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/presenter.py"/>
        <source>Something unexpected happened. Nothing was lost; copy the details when you report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/reviewing.py"/>
        <source>You declined to sign; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/sending.py"/>
        <source>Enter a number of gwei such as 1.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/presenters/sending.py"/>
        <source>Enter an amount such as 1.5; it has at most %n decimal(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/sending.py"/>
        <source>Enter an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/sending.py"/>
        <source>Enter more than nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/sending.py"/>
        <source>Enter the fees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/sending.py"/>
        <source>Enter whom you pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/sending.py"/>
        <source>This cannot be more than the maximum fee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/sending.py"/>
        <source>This profile pays at most {ceiling} gwei; see the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/settings.py"/>
        <source>Looking everything over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/settings.py"/>
        <source>Saving the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/settings.py"/>
        <source>Trying it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/trying.py"/>
        <source>The predictions are in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/unlocking.py"/>
        <source>Asking the system keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/unlocking.py"/>
        <source>Enter the passphrase of this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/unlocking.py"/>
        <source>Unlocking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/wallet.py"/>
        <source>Cancelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/wallet.py"/>
        <source>Removing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/wallet.py"/>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/wallet.py"/>
        <source>Speeding up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/wallet.py"/>
        <source>Withdrawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/tray.py"/>
        <source>&amp;Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/tray.py"/>
        <source>&amp;Open OmniLytics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/tray.py"/>
        <source>&amp;Pause work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/typed_numbers.py"/>
        <source>An amount has at most 18 decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/typed_numbers.py"/>
        <source>Enter a number such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/typed_numbers.py"/>
        <source>Enter an amount such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/typed_numbers.py"/>
        <source>That is more ether than there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/typed_numbers.py"/>
        <source>{text} can be read in two ways; write {large} or {small}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/activity/activity.py"/>
        <source>%n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/activity/activity.py"/>
        <source>%n event(s) written to {path}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/activity.py"/>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/activity.py"/>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/activity.py"/>
        <source>Export what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/activity.py"/>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/activity.py"/>
        <source>Nothing happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/activity.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/activity.py"/>
        <source>Transactions, rounds, payments and warnings appear here as they happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/activity.py"/>
        <source>Try other words, or show all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/detail.py"/>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/detail.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/transaction_sheet.py"/>
        <source>Copy transaction hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/detail.py"/>
        <source>Show &amp;job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/detail.py"/>
        <source>Show &amp;transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/detail.py"/>
        <source>{job}, {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/filters.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>All jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/filters.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/filters.py"/>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/filters.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/filters.py"/>
        <source>Last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/filters.py"/>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/filters.py"/>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/filters.py"/>
        <source>Search what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/filters.py"/>
        <source>Search: job, title, address, transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/filters.py"/>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Show &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/closing_sheet.py"/>
        <source>%n job(s) would wait until you start OmniLytics again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/closing_sheet.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_import.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/join_sheet.py"/>
        <location filename="../../omnilytics_app/ui/views/start/opening.py"/>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/closing_sheet.py"/>
        <source>&amp;Keep running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/closing_sheet.py"/>
        <source>A round that is missed meanwhile costs part of the stake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/closing_sheet.py"/>
        <source>Do &amp;not ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/closing_sheet.py"/>
        <source>It is minimised, as this desktop has no tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/closing_sheet.py"/>
        <source>It stays in the tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/closing_sheet.py"/>
        <source>Jobs are running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/closing_sheet.py"/>
        <source>OmniLytics can keep running without its window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/crash_sheet.py"/>
        <source>%n more error(s) happened meanwhile; the log has them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/crash_sheet.py"/>
        <source>&amp;Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/crash_sheet.py"/>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/crash_sheet.py"/>
        <source>Copy &amp;diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/crash_sheet.py"/>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/crash_sheet.py"/>
        <source>For a report. Keys and passphrases are not in it; look it over before you hand it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/crash_sheet.py"/>
        <source>If something looks wrong now, restart: jobs go on where they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/crash_sheet.py"/>
        <source>Something unexpected happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/crash_sheet.py"/>
        <source>The program ended suddenly last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/crash_sheet.py"/>
        <source>What was being worked on goes on by itself; nothing has to be done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/crash_sheet.py"/>
        <source>Your keys and your jobs are on this computer as they were. Nothing was sent to anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>&amp;Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>&amp;Join jobs by itself while this window is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>&amp;Save rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>A job is joined only if it meets every rule and if this program would let you join it by hand. The stake is paid without asking you again; nothing is ever withdrawn by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>A smaller epsilon hides more and teaches less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Add a data set first; then it can be chosen here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Data sets to join with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Empty for no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Every open job is decided on, and why it was not joined is said here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Highest stake in one job (ETH)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Highest stakes together (ETH)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Least reward per round (ETH)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Most jobs at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Most rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>No decision yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Noise on what leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Of those on your list, before it is joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Trusted owners in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_import.py"/>
        <source>&amp;Add data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_import.py"/>
        <source>Add a data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_import.py"/>
        <source>Columns of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_import.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/try_sheet.py"/>
        <source>File or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_import.py"/>
        <source>First rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_import.py"/>
        <source>First rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_import.py"/>
        <source>Letters, digits, dots, hyphens and underscores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_import.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/address_book_card.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/contact_sheet.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_import.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/open_jobs.py"/>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_owner.py"/>
        <source>Automatic joining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_owner.py"/>
        <source>Data sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_owner.py"/>
        <source>Earn with data that never leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_owner.py"/>
        <source>Earnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_owner.py"/>
        <source>My rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_owner.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/open_jobs.py"/>
        <source>Open jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_owner.py"/>
        <source>Open jobs ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_sets.py"/>
        <source>&amp;Look at it again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_sets.py"/>
        <source>&amp;Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_sets.py"/>
        <source>Add a table or a folder of images below. It stays on this computer, and you see what it holds before it gets a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_sets.py"/>
        <source>Counted by file. Before you join, the rows themselves are looked up, whatever file they are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_sets.py"/>
        <source>Jobs joined with this data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_sets.py"/>
        <source>No data set yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_sets.py"/>
        <source>Your data sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>%n round(s) missed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>&amp;Export as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>By job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>Credited so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>Earned in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>Earnings by job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>Earnings shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>Export payouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>Job {number}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>Join a job: every accepted round pays its reward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>Lost to absences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>Nothing earned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>Over time, penalties taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>nothing missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/join_sheet.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/open_jobs.py"/>
        <source>At most in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/join_sheet.py"/>
        <source>Gas until the end, about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/join_sheet.py"/>
        <source>Join this job?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/join_sheet.py"/>
        <source>Join “{title}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/join_sheet.py"/>
        <source>Pay {stake} and &amp;join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/join_sheet.py"/>
        <source>Stake you pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/join_sheet.py"/>
        <source>What you risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/join_sheet.py"/>
        <location filename="../../omnilytics_app/ui/views/market/privacy_card.py"/>
        <source>Who can see what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/join_sheet.py"/>
        <source>{task} · your data: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/open_jobs.py"/>
        <source>&amp;Join job…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/open_jobs.py"/>
        <source>Another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/open_jobs.py"/>
        <source>Cost of a missed round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/open_jobs.py"/>
        <source>Jobs appear here as soon as a model owner creates one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/open_jobs.py"/>
        <source>No open jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/open_jobs.py"/>
        <source>Stake, returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/open_jobs.py"/>
        <source>You see what you risk before you pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/open_jobs.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Your data file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/open_jobs.py"/>
        <location filename="../../omnilytics_app/ui/views/main_window.py"/>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>{action}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/open_jobs.py"/>
        <source>{task} · job {number} of {owner} · {seats} seats taken · registration ends in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/open_jobs.py"/>
        <source>{work}: {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>&amp;Pause computing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>&amp;Resume computing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>Earned so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <location filename="../../omnilytics_app/ui/widgets/group_strip.py"/>
        <source>Group {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>Groups are drawn when registration ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>No group yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>Participation shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>Paused. Nothing waits at the moment; a round that comes is computed as late as is safe, because missing one would cost {penalty}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>Paused. Round {number} is computed by itself from {time} on ({left} from now), so that it is not missed; missing it would cost {penalty}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>Rounds accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>Stake held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>What is quick goes on: submissions, answers, votes. After a restart nothing is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>Your group, round by round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>drawn by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>evicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>of at most {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>with %n other owner(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>{accepted} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>{amount} each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/protection.py"/>
        <source>No noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/protection.py"/>
        <source>Noise on what leaves (differential privacy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/reason_card.py"/>
        <source>Choose a round in the table to see what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/reason_card.py"/>
        <source>Round {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Alt + underlined letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Arrows, Space, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Ask again for what the page shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Close the program; jobs go on when it is opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Close what is open above the page, changing nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Everything in this window can be done without a mouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Go through everything that can be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Go to a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Keyboard and help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Lock the window; jobs go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Move in tables and choices, take what is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>OmniLytics {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Press a button of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Search on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Tab, Shift+Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>The folder docs explains everything: operating.md how to run it, security.md what is private from whom, protocol.md how a job goes. Settings, Logs has a report to copy if something went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>This page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/fact_grid.py"/>
        <source>Copy: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Add a data set on the data owner&apos;s page first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Any data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Any money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Any task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Enter a number from 1 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Fewest rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Fits my data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Fits {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Groups of at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Largest stake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Least reward a round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>More &amp;filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Most reward a round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Reward, ETH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Search jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Search: title, target, class, #number, model owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Smallest group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Stake up to, ETH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>&amp;Back to the market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>&amp;Join…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>Copy a reference to this job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>From the chain alone. A record can be bought: whoever owns both sides of a job pays only gas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <location filename="../../omnilytics_app/ui/widgets/paged_table.py"/>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>Registration ends in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>Rounds and times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>The job in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>The model owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>This is your own job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>This very job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>What is learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>What you earn and risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>You take part in this job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>less what you miss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>{most} in all, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>{number} settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>{taken} of {seats} seats taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/market/market.py"/>
        <source>%n job(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/market/market.py"/>
        <source>%n more to be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/market.py"/>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/market.py"/>
        <source>Jobs appear here as soon as a model owner creates one. You can create the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/market.py"/>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/market.py"/>
        <source>No job matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/market.py"/>
        <source>No jobs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/market.py"/>
        <source>The chain is not in sight: this is the market as it was last seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/market.py"/>
        <source>Try fewer filters, or show all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/privacy_card.py"/>
        <source>&amp;Look at my data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/privacy_card.py"/>
        <source>Add a data set on the data owner&apos;s page to see what this job would mean for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/privacy_card.py"/>
        <source>Nothing leaves this computer by looking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/privacy_card.py"/>
        <source>What follows is about {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/privacy_card.py"/>
        <source>Your data is being looked at on this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/budget_card.py"/>
        <source>As far as this program sent the transactions itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/budget_card.py"/>
        <source>Costs so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/budget_card.py"/>
        <source>Gas paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/budget_card.py"/>
        <source>Gas paid, by function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/budget_card.py"/>
        <source>Held by the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/budget_card.py"/>
        <source>Rewards paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/budget_card.py"/>
        <source>Would return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/chart_card.py"/>
        <source>By round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/chart_card.py"/>
        <source>Chart by round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/chart_card.py"/>
        <source>Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/model_owner/job_dashboard.py"/>
        <source>%n audit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/model_owner/job_dashboard.py"/>
        <source>%n group(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/job_dashboard.py"/>
        <source>+ {bond} bond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/job_dashboard.py"/>
        <source>Groups by round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/job_dashboard.py"/>
        <source>Left in escrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/job_dashboard.py"/>
        <source>No groups yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/job_dashboard.py"/>
        <source>They are drawn by chance when registration ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/job_dashboard.py"/>
        <source>before the first round</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/model_owner/job_dashboard.py"/>
        <source>of %n seat(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/job_dashboard.py"/>
        <source>{amount} with the bond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/job_dashboard.py"/>
        <source>{gain} since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/job_dashboard.py"/>
        <source>{groups}, {out} out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/job_dashboard.py"/>
        <source>{settled} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/job_wizard.py"/>
        <source>&amp;Create job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/job_wizard.py"/>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_card.py"/>
        <source>Class weights of the current model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_card.py"/>
        <source>Data owners only ever see them encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_card.py"/>
        <source>Decrypted on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_card.py"/>
        <source>Largest weights of the current model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_card.py"/>
        <source>Last update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_card.py"/>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_card.py"/>
        <source>Nobody&apos;s own contribution is ever decrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_card.py"/>
        <source>Nothing decrypted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_card.py"/>
        <source>The averaged gradient of the last round, norm {norm}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_card.py"/>
        <source>The averaged gradient of the last round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_card.py"/>
        <source>The update of a round appears when its sums have been decrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_card.py"/>
        <source>To be kept: that of round {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_owner.py"/>
        <source>&amp;New job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_owner.py"/>
        <source>&amp;Stop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_owner.py"/>
        <source>&amp;Try it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_owner.py"/>
        <source>Back to the &amp;job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_owner.py"/>
        <source>Copy where the job is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_owner.py"/>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_owner.py"/>
        <source>Export the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_owner.py"/>
        <source>Job shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_owner.py"/>
        <source>New job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/roster_card.py"/>
        <source>Data owners appear here as soon as they take a seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/roster_card.py"/>
        <source>Data owners of the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/roster_card.py"/>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Column to predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Columns to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>First rows of the data file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Held-out data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Held-out samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Image height in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Image size, height and width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Image width in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Images are brought to this size; the cost grows with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Leave out what says nothing of new rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Or a registered data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Reports the score and chooses the best round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>The first rows; they stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Use none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Your own samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/model_step.py"/>
        <source>A number; the model says how much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/model_step.py"/>
        <source>A small network, trained on your pictures for a minute and public: it gives a little of them away. The model on top of it stays secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/model_step.py"/>
        <source>How to learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/model_step.py"/>
        <source>Pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/model_step.py"/>
        <source>Public backbone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/model_step.py"/>
        <source>The model works on the pixels themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/model_step.py"/>
        <source>Three labels or more; every row is one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/model_step.py"/>
        <source>Two labels; the model says which of them a row is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>A model has {model}, a data owner&apos;s answer {gradient}; all of them together are {total}, {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>At {price} gwei now; transactions offer up to {offered} gwei. At worst every audit is opened and a payload is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>Escrow for rewards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>Gas by purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>Gas can be told when the data was looked into and the chain answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>Hold ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>It comes back unless you leave data owners waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>Likely, when all is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>Not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>Now, into the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>What it costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>What travels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/summary_rail.py"/>
        <source>Your wallet holds {balance}, which is not enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>Your wallet holds {balance}: enough to begin, but {missing} short of what the worst course needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>before fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>bond is back, {fees} of it fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>in call data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>in your store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>up to {fees} of it fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>{rounds} x {seats} owners x {reward}; what is not earned comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>%n row(s), each left out once</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>%n row(s), never learned from</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>&amp;Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>&amp;Train it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>&amp;Train the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>Choose held-out data to see how it does on rows that it never saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>Fitting the start to your rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>Not trained yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>On held-out rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>On your own rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>Rows by label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>The form has changed since the start was trained; train it again to see what it is worth now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>The start is fitted to your own rows, on this computer. Nothing is sent and nothing is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>Where training starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>With held-out rows added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>a mark for what more data gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>{features} features and {outputs} outputs, fitted in {time}. The market trains on from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>{metric} on your own rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>&amp;Windows one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Bad groups tolerated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Cheaper where models are large; name one with omnilytics profile set store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Data owners have {registration} to join; {rounds} then take at most {rest} if nothing is contested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Encryption key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Everybody has what is on the chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>For every data owner whose group is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>How long the job takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Reward per round, in ETH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Terms for data owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>You only ever see the sum of a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>{bits} bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/stop_card.py"/>
        <source>&amp;Let it run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/stop_card.py"/>
        <source>&amp;Stop the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/stop_card.py"/>
        <source>It has not begun: it is cancelled, all of {held} comes back to you and every stake to its owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/stop_card.py"/>
        <source>Stop this job?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/stop_card.py"/>
        <source>The round that runs is played to its end and paid. Then the job closes, and what is left of {held} comes back to you. The model as it is then stays yours. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/summary_rail.py"/>
        <source>Bond, comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/summary_rail.py"/>
        <source>Leaves {rest} in your wallet, before fees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/summary_rail.py"/>
        <source>Step {number}, {name}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/summary_rail.py"/>
        <source>The contract holds the money. Data owners are paid round by round; what is not spent comes back to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/summary_rail.py"/>
        <source>To pay now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/summary_rail.py"/>
        <source>Your job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/summary_rail.py"/>
        <source>to be corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/summary_rail.py"/>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>0 for any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>0 plays every round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>After what looks wrong has been left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Anderson acceleration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Chosen from your samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Enter a number, 0 for any gain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Gradient descent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Groups are combined by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>L2 penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Least gain of the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Logistic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Multi-Krum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Neighbour mixing, trimmed mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Optimiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Public: data owners compute with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Stop after rounds without gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Trimmed mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/model_owner/try_sheet.py"/>
        <source>%n wrong</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/try_sheet.py"/>
        <source>&amp;Save predictions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/try_sheet.py"/>
        <source>Choose a file with the job&apos;s columns. With the column to predict in it, the model is scored too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/try_sheet.py"/>
        <source>It is read on this computer and goes nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/try_sheet.py"/>
        <source>Nothing predicted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/try_sheet.py"/>
        <source>Predicting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/try_sheet.py"/>
        <source>Predictions, row by row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/try_sheet.py"/>
        <source>Rows to predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/try_sheet.py"/>
        <source>Save predictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/try_sheet.py"/>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/try_sheet.py"/>
        <source>Try the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>%n data owner(s) with {name} for job {number}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>&amp;Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>&amp;Make a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>&amp;Send everybody home</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>A job on {name} with %n data owner(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>A practice model owner opens it; practice owners take every seat but one, which is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>At work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>Create one on the page of the model owner, with one of the sample files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>Job {number}, %n seat(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>Let data &amp;owners join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>Open &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>Processes on this computer that take part in the market like anybody, with real data and test coin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>Sample files for both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>The files are being written…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>You have a job and need data owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>You have data and need a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>Your &amp;job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>breast cancer diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>diabetes progression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>handwritten digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>{name} ended: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/form.py"/>
        <location filename="../../omnilytics_app/ui/views/start/network_page.py"/>
        <source>&amp;Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/form.py"/>
        <source>A flag or the environment sets another value for this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/form.py"/>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/form.py"/>
        <source>This profile runs a chain of its own; node and market are set whenever it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/form.py"/>
        <source>Tries what is typed here; nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>A job opened that fits your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>A round is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>After %n hour(s) without input</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>After %n minute(s) without input</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Ask what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Closing the window while jobs run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Go on without the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Icons alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Lock the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Locked, the window shows nothing and signs nothing new; jobs go on. Ctrl+L locks it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Money for gas runs low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Narrow in a narrow window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Never by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Shown by the desktop where it can, otherwise in the window. The activity page lists everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Used for all texts when the window is opened again; numbers follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>You were penalised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/logs.py"/>
        <source>&amp;Copy diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/logs.py"/>
        <source>&amp;Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/logs.py"/>
        <source>Copied. Look it over before you hand it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/logs.py"/>
        <source>Copy the folder&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/logs.py"/>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/logs.py"/>
        <source>Looking everything over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/logs.py"/>
        <source>Versions, settings, what is found wrong, and the end of the log, without secrets. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/settings/settings.py"/>
        <source>%n change(s) not saved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/settings.py"/>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/settings.py"/>
        <source>&amp;Open again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/settings.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/contact_sheet.py"/>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/settings.py"/>
        <source>Saved. It is used when the profile is opened again; jobs go on by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/settings.py"/>
        <source>Something typed here cannot be used yet; it is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/settings.py"/>
        <source>The preferences of the window could not be read; they are the usual ones again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/settings.py"/>
        <source>{section}, not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>Block {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>Colours as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>Keyboard and help (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>Lock the window (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>Other profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>Practice participants on the local chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/wallet.py"/>
        <source>Wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/chooser.py"/>
        <source>&amp;New profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/chooser.py"/>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/chooser.py"/>
        <source>Each has its own keys, jobs and market.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/chooser.py"/>
        <source>Its profile.json cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/chooser.py"/>
        <source>Keys of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/chooser.py"/>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/chooser.py"/>
        <source>open elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>&amp;Create a new profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>&amp;Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>&amp;Import a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>&amp;Restore one from its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>&amp;Watch an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>A market for training models on private data. A profile holds your keys and your jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>Enter these words from your note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>Enter your recovery phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>Every word is looked at as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>From a key store of another wallet, or as digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>Have you got them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>How is the key locked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>Import a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>Look at an account without its key; nothing can be signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>New keys, and words that bring them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>Step {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>The key file lies encrypted on this computer; this is what opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>Watch an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>Welcome to OmniLytics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>Where is the market?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>Words for the keys of jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>You have a key file of another wallet, or a private key; that key signs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>You have the 12 to 24 words of a profile; jobs and money are found again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>Your recovery phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/key_pages.py"/>
        <source>&amp;Address of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/key_pages.py"/>
        <source>64 hexadecimal &amp;digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/key_pages.py"/>
        <source>Choose a key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/key_pages.py"/>
        <source>Key &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/key_pages.py"/>
        <source>Key store (version 3, as Geth, MetaMask exports and others write it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/key_pages.py"/>
        <source>Passwo&amp;rd of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/key_pages.py"/>
        <source>Private &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/key_pages.py"/>
        <source>Show the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/key_pages.py"/>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/key_pages.py"/>
        <source>This key signs. It cannot give the keys of jobs, so the profile gets words of its own for those next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/key_pages.py"/>
        <source>You can look at its money and its jobs. It cannot join, create or sign anything: that needs its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/network_page.py"/>
        <source>&amp;Endpoint, an Ethereum node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/network_page.py"/>
        <source>&amp;Local demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/network_page.py"/>
        <source>&amp;Name of this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/network_page.py"/>
        <source>A &amp;public network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/network_page.py"/>
        <source>A chain on this computer with a market and test coin: nothing costs anything. Begin here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/network_page.py"/>
        <source>A market that others use, with coin that is worth something; you need its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/network_page.py"/>
        <source>Address of the &amp;market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/network_page.py"/>
        <source>Another endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/network_page.py"/>
        <source>It sees which accounts you ask about; one of your own sees nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/network_page.py"/>
        <source>It serves chain {chain} and is at block {block}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/network_page.py"/>
        <source>Net&amp;work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/network_page.py"/>
        <source>Whoever runs the market tells it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/opening.py"/>
        <source>Giving your account test coin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/opening.py"/>
        <source>Joining the local chain that another window runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/opening.py"/>
        <source>Loading the program</source>
        <translation>正在加载程序</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/opening.py"/>
        <source>Opening the market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/opening.py"/>
        <source>Opening the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/opening.py"/>
        <source>Putting the market on the local chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/opening.py"/>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/opening.py"/>
        <source>Starting the local chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/opening.py"/>
        <source>Unlocking the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/opening.py"/>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/start/phrase_pages.py"/>
        <source>%n words, and a phrase has at most 24.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/start/phrase_pages.py"/>
        <source>%n words, each of them known. Whether they belong together is checked next.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/phrase_pages.py"/>
        <source>12, 15, 18, 21 or 24 English words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/phrase_pages.py"/>
        <source>I will do it &amp;later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/phrase_pages.py"/>
        <source>Making the words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/phrase_pages.py"/>
        <source>Nobody can give them to you again, and whoever has them has your money. Do not photograph them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/phrase_pages.py"/>
        <source>Recovery &amp;phrase, with spaces between the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/phrase_pages.py"/>
        <source>These words are not your imported key: they are a second secret, for the keys of jobs. Without them, what a running job holds is lost with this computer. Write them down as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/phrase_pages.py"/>
        <source>Word {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/phrase_pages.py"/>
        <source>Word {number}, “{word}”, is in no phrase. Is it “{nearest}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/phrase_pages.py"/>
        <source>Word {number}, “{word}”, is in no phrase; compare it with your note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/phrase_pages.py"/>
        <source>Word {number}: {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/phrase_pages.py"/>
        <source>Write these words down on paper, in this order. They alone bring this profile back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/phrase_pages.py"/>
        <source>abandon ability able …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/phrase_pages.py"/>
        <source>{count} words so far, {missing} more make {total}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/protection_page.py"/>
        <location filename="../../omnilytics_app/ui/views/start/unlock.py"/>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/protection_page.py"/>
        <source>Fair: it would take whoever copies the key file years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/protection_page.py"/>
        <source>Four or five words drawn at random are easy to type and hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/protection_page.py"/>
        <source>Good: whoever copies the key file will not guess it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/protection_page.py"/>
        <source>Looking whether there is one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/protection_page.py"/>
        <source>P&amp;assphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/protection_page.py"/>
        <location filename="../../omnilytics_app/ui/views/start/unlock.py"/>
        <source>Show the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/protection_page.py"/>
        <source>System &amp;keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/protection_page.py"/>
        <source>The &amp;same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/protection_page.py"/>
        <source>The system keeps the key and opens it while you are logged in; there is nothing to type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/protection_page.py"/>
        <source>This differs from the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/protection_page.py"/>
        <source>Too short: it has to have at least 8 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/protection_page.py"/>
        <source>Weak: whoever copies the key file may guess it in days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/protection_page.py"/>
        <source>You type it whenever the window opens or was locked; it works on any computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/startup.py"/>
        <location filename="../../omnilytics_app/ui/views/start/unlock.py"/>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/startup.py"/>
        <source>Nothing is lost: your keys and jobs are on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/startup.py"/>
        <source>The key cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/startup.py"/>
        <source>The market cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/startup.py"/>
        <source>The profile cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/startup.py"/>
        <source>The profile is open elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/startup.py"/>
        <location filename="../../omnilytics_app/ui/views/start/unlock.py"/>
        <source>Use the &amp;recovery phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/startup.py"/>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/unlock.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/backup_sheet.py"/>
        <source>&amp;Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/unlock.py"/>
        <source>Enter the passphrase that opens the key of this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/unlock.py"/>
        <source>The system keyring holds the key of this profile; it may ask you to unlock it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/unlock.py"/>
        <source>The window is locked. Jobs go on behind it; nothing is missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/start/unlock.py"/>
        <source>Wait %n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/accounts_card.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/wallet.py"/>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/accounts_card.py"/>
        <source>Add an acco&amp;unt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/accounts_card.py"/>
        <source>Copy address of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/accounts_card.py"/>
        <source>Looking for profiles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/accounts_card.py"/>
        <source>Not known now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/accounts_card.py"/>
        <source>Not used yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/accounts_card.py"/>
        <source>Open now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/accounts_card.py"/>
        <source>Switch to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/accounts_card.py"/>
        <source>Switch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/address_book_card.py"/>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/address_book_card.py"/>
        <source>A name you give an address is shown wherever that address is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/address_book_card.py"/>
        <source>Add a con&amp;tact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/address_book_card.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/contact_sheet.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/receive_sheet.py"/>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/address_book_card.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/wallet.py"/>
        <source>Address book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/address_book_card.py"/>
        <source>No contacts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/address_book_card.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/contact_sheet.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/address_book_card.py"/>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/backup_sheet.py"/>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/backup_sheet.py"/>
        <source>&amp;Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/backup_sheet.py"/>
        <source>&amp;Reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/backup_sheet.py"/>
        <source>I &amp;wrote all the words down, in their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/backup_sheet.py"/>
        <source>Passphrase of this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/backup_sheet.py"/>
        <source>These words are all that restores this account and the keys of its jobs. Whoever has them has your money: write them on paper, show them to nobody, and make no picture of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/contact_sheet.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/contact_sheet.py"/>
        <source>Add a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/contact_sheet.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/contact_sheet.py"/>
        <source>Edit contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/contact_sheet.py"/>
        <source>Only you see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>All that this profile signed, and what jobs paid. Coin that others sent here directly raises the balance but is in no event, so it has no row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>Any status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>Choose another filter, or search for less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>E&amp;xport CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>Export the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>Fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/wallet.py"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>Nothing fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>Search names, hashes, addresses, job numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>Search the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>What you sign and what jobs pay you appears here at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>&amp;Receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>&amp;Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>&amp;Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>Connecting to the chain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/receive_sheet.py"/>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>Credited in the market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>Goes to your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>Nothing to withdraw yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>Owed by jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>Ready to withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>This profile has no key to sign with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>This profile has no key to withdraw with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>Waiting for the chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>Withdraw {token}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>Withdrawing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>{network} · chain {chain} · block {block}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>{network} · not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/wallet/pending_card.py"/>
        <source>%n more wait behind these.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/pending_card.py"/>
        <source>Cancel it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/pending_card.py"/>
        <source>Cancel: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/pending_card.py"/>
        <source>Nonce {nonce}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/pending_card.py"/>
        <source>Speed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/pending_card.py"/>
        <source>Speed up: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/pending_card.py"/>
        <source>Waiting to be mined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/pending_card.py"/>
        <source>offers {fee}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/pending_card.py"/>
        <source>version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/pending_card.py"/>
        <source>waits since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/receive_sheet.py"/>
        <source>Coin that is sent to this address on {network} (chain {chain}) arrives here. Coin sent on another chain does not show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/receive_sheet.py"/>
        <source>Copy a link that names the chain (EIP-681)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/receive_sheet.py"/>
        <source>Link for wallets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/receive_sheet.py"/>
        <source>QR code of the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/receive_sheet.py"/>
        <source>Receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/wallet/review_sheet.py"/>
        <source>%n more to decide on after this.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/review_sheet.py"/>
        <source>&amp;Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/review_sheet.py"/>
        <source>&amp;Sign and send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/review_sheet.py"/>
        <source>Copy all bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/review_sheet.py"/>
        <source>De&amp;tails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/review_sheet.py"/>
        <source>I &amp;have read this and want to sign all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/review_sheet.py"/>
        <source>Read back from the very bytes that your key will sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/review_sheet.py"/>
        <source>Step {step} of {steps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/review_sheet.py"/>
        <source>The bytes that are signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/review_sheet.py"/>
        <source>The bytes that are signed, in hexadecimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>&amp;Address book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>&amp;Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>A&amp;ll there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>Asking what gas costs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>Fee: {speed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>Kind of money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>Looking what it costs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>Maximum fee for gas, in gwei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>Priority fee for gas, in gwei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>Probably {likely}, mined {wait}; at most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>The next block takes {fee} gwei.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>This spelling has no checksum: compare every character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>Waiting for your signature…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>{arrives} arrive; at most {total} leave your account with the fee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/transaction_sheet.py"/>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/transaction_sheet.py"/>
        <source>Fee paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/transaction_sheet.py"/>
        <source>Go to the &amp;job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/transaction_sheet.py"/>
        <source>Transaction hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/wallet/wallet.py"/>
        <source>%n row(s) are in {file}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/wallet.py"/>
        <source>Nobody has your recovery phrase yet. If this computer breaks, your money and your jobs are gone with it: write the words down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/wallet.py"/>
        <source>Show the w&amp;ords…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/wallet.py"/>
        <source>This profile only watches its account: it has no key, so it can neither send nor withdraw nor take part in jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/wallet.py"/>
        <source>Your account on the chain, and what the market owes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/banner.py"/>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/banner.py"/>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/buttons.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/durations.py"/>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/durations.py"/>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/durations.py"/>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/durations.py"/>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/durations.py"/>
        <source>{name}, unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/earnings_chart.py"/>
        <source>Earnings appear with the first paid round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/earnings_chart.py"/>
        <source>Earnings over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/fields.py"/>
        <source>A folder with a folder of images for every class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/fields.py"/>
        <source>File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/fields.py"/>
        <source>Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/fields.py"/>
        <source>No file chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/group_strip.py"/>
        <source>Round {number} (audit), group {group}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/group_strip.py"/>
        <source>Round {number}, group {group}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/group_strip.py"/>
        <source>audit round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/group_strip.py"/>
        <source>round {number} {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/key_file.py"/>
        <source>Bro&amp;wse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/key_file.py"/>
        <source>Path of the key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/paged_table.py"/>
        <source>Copy &amp;cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/paged_table.py"/>
        <source>Copy &amp;row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/pager_bar.py"/>
        <source>Following</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/pager_bar.py"/>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/pager_bar.py"/>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/phase_bar.py"/>
        <source>time is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/phase_bar.py"/>
        <source>{share} · {time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/phase_bar.py"/>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/score_chart.py"/>
        <source>Round {number}, audit: {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/score_chart.py"/>
        <source>Round {number}: {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/score_chart.py"/>
        <source>The score appears after the first round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/score_chart.py"/>
        <source>round {number}: {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/score_chart.py"/>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/sort_header.py"/>
        <source>Headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/sort_header.py"/>
        <source>Sort by {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/toasts.py"/>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/toasts.py"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/toasts.py"/>
        <source>Show: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <location filename="../../omnilytics_app/chain/agreement.py"/>
        <source>The chain endpoints {0} differ about the {1}; replace the one that is wrong, nothing is built on either meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/agreement.py"/>
        <source>Two chain endpoints have to give the same {0} and {1} of {2} can be used; they are asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/beacon.py"/>
        <source>The consensus node answers with status {0} for a payload; blobs are kept for about 18 days, and not all nodes hand them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/beacon.py"/>
        <source>The consensus node does not answer; check beacon_url and that it runs, it is asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/beacon.py"/>
        <source>The consensus node&apos;s answer cannot be read; check beacon_url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/blob_publisher.py"/>
        <source>Account {0} holds {1} ETH but publishing {2} blobs may take {3} ETH; send it some coin and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/blob_publisher.py"/>
        <source>Blobs cost {0} now and this profile pays at most {1}; the payload waits until they are cheaper, or raise the setting max_fee_gwei.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/blob_publisher.py"/>
        <source>The payload cannot be published while other transactions of the account wait to be mined; it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/blob_publisher.py"/>
        <source>The payload&apos;s blobs are sent but not mined yet; the next try offers twice the fees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/blobs.py"/>
        <source>Blobs of the chain cannot be had: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/blobs.py"/>
        <source>The account {0} has not published these blobs in its last {1} blocks and within the 18 days that they are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/blobs.py"/>
        <source>The blobs of account {0} could not be had a moment ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/blobs.py"/>
        <source>The consensus node does not have all blobs of the payload; set beacon_url to another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/blobs.py"/>
        <source>The payload&apos;s blobs are in the newest block; they can be read after the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/endpoint_probe.py"/>
        <source>Nothing answers at {0}; check the address and the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/endpoint_probe.py"/>
        <source>What answers at {0} is no Ethereum node; check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/envelope.py"/>
        <source>This was signed by {0} instead of {1}; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/envelope.py"/>
        <source>What was signed cannot be read; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/envelope.py"/>
        <source>What was signed is not what was to be signed; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/events.py"/>
        <source>The chain changed while block {0} was read; it is read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/events.py"/>
        <source>The endpoint gave {0} that cannot be read; use another endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/failover.py"/>
        <source>No endpoint of the chain can be used ({0}); they are asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/failover.py"/>
        <source>The chain endpoint {0} wants no requests for {1} seconds; it is asked again then, and the setting rpc_fallbacks can name further endpoints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/failover.py"/>
        <source>The chain endpoint {0} {1} and is not believed; use another endpoint, or restart the program if the chain was really set back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/failover.py"/>
        <source>The endpoint {0} {1}, this profile is for chain {2}; choose the right endpoint or another profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>The account&apos;s balance does not cover the amount and its fees; send it some coin and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>The chain endpoint {0} answered with an error: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>The chain endpoint {0} does not answer; check that it runs (a local one: omnilytics devnet) and that the address is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>The chain endpoint {0} gave an answer that cannot be read: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>The market refused the transaction without giving a reason; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>The market refused the transaction: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>The transaction was sent to {0} but is not mined yet; it is looked for again at the next try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/fee_market.py"/>
        <source>A priority fee of {0} is far above what anybody pays now; offer at most {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/fee_market.py"/>
        <source>A priority fee of {0} would be left aside by nodes; offer at least {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/fee_market.py"/>
        <source>Gas costs {0} now and this profile pays at most {1}; wait until it is cheaper, or raise the setting max_fee_gwei.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/fee_market.py"/>
        <source>The base fee is {0} now, so that {1} would wait for long; offer more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/fee_market.py"/>
        <source>The priority fee is a part of the maximum fee and cannot be more; lower one or raise the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/fee_market.py"/>
        <source>This profile pays at most {0} for a unit of gas; offer less, or raise the setting max_fee_gwei.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/log_ranges.py"/>
        <source>The endpoint does not have block {0} any more; it is asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/market.py"/>
        <source>The contract at {0} is not the market this program knows; check the address, or use the program&apos;s version that the market was deployed with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/market.py"/>
        <source>The market at {0} runs unknown code at {1} where its disputes are settled; check the address, and send nothing to this market.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/market.py"/>
        <source>There is no market at {0} on chain {1}; check the address or deploy one with omnilytics deploy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/outbox.py"/>
        <source>No transaction with the nonce {0} waits any more; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/outbox.py"/>
        <source>The balance of account {0} does not cover {1} and its fees; send it some coin and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/outbox.py"/>
        <source>The chain endpoint refused the transaction {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/outbox.py"/>
        <source>The waiting transaction changed each time that it was looked at; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/outbox.py"/>
        <source>This is a transaction for chain {0} and the profile is for chain {1}; nothing was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/outbox.py"/>
        <source>What the chain&apos;s endpoint tells changed {0} times while {1} was looked at; nothing was sent, try again later or use another endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/preparation.py"/>
        <source>Account {0} holds {1} ETH but {2} needs {3} ETH with fees; send it some coin and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/preparation.py"/>
        <source>Gas costs {0} by now, more than the {1} that were chosen; choose higher fees and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/preparation.py"/>
        <source>Gas costs {0} now and this profile pays at most {1}; {2} waits until it is cheaper, or raise the setting max_fee_gwei.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/preparation.py"/>
        <source>The chain endpoint counts {0} transactions of this account, which has sent far fewer; use another endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/tokens.py"/>
        <source>There is no token at {0} on this chain; check its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/transactions.py"/>
        <source>The transaction {0} was mined but failed; the job has changed meanwhile and is read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/transactions.py"/>
        <source>The transaction {0} was not mined and will not be, because it would fail by now or another of this account took its place; the job is read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/transactions.py"/>
        <source>The transaction {0} was replaced by {1} of the same account; the job is read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/upkeep.py"/>
        <source>A transaction for chain {0} is not signed: this profile is for chain {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/upkeep.py"/>
        <source>The journal has another nonce for {0} than what was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/upkeep.py"/>
        <source>The transaction {0} offers {1} to whoever takes it into a block and is in none; it waits and offers no more, and another endpoint may pass it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/upkeep.py"/>
        <source>What the journal holds of {0} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/lanes.py"/>
        <source>The job&apos;s {0} outputs do not fit the {1} lanes of {2} bits of a {3}-bit key; use a larger key, fewer classes or a smaller bound on the weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/actions.py"/>
        <source>Cancelling the job: it did not start in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/actions.py"/>
        <source>Cancelling the job: too few data owners registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/actions.py"/>
        <source>Choosing a new block for the draw: the old one is out of reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/actions.py"/>
        <source>Closing round {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/actions.py"/>
        <source>Closing the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/actions.py"/>
        <source>Closing the registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/actions.py"/>
        <source>Drawing the groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/actions.py"/>
        <source>Ending the job: the model of round {0} was not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/actions.py"/>
        <source>Going on with what was shown of round {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/actions.py"/>
        <source>Keeping the seed of round {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/actions.py"/>
        <source>Making round {0} final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/actions.py"/>
        <source>Settling round {0} by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/backbone.py"/>
        <source>The job document&apos;s {0} is none of the layers this client knows; the job cannot be joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/backbone.py"/>
        <source>The job document&apos;s {0} is not a list of at most {1} layers; the job cannot be joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/backbone.py"/>
        <source>The job&apos;s backbone does not end in a vector of at most {0}; the job cannot be joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/backbone.py"/>
        <source>The job&apos;s backbone has a {0} that does not fit its input of {1}; the job cannot be joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/backbone.py"/>
        <source>The job&apos;s backbone has {0} bytes of weights; this client reads at most {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/backbone.py"/>
        <source>The job&apos;s backbone has {0} layers; this client takes 1 to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/backbone.py"/>
        <source>The job&apos;s backbone reads images of other sides than 1 to {0}; the job cannot be joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/backbone.py"/>
        <source>The job&apos;s backbone takes {0} multiply-adds an image; this client spends at most {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/backbone.py"/>
        <source>The tensor {0} of the job holds a negative variance; the job cannot be joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Checking the openings of round {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Collecting the rewards and the stake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Computing the encrypted gradient of round {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Disputing the settlement of round {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Left the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Looking whether the model of round {0} is final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Making the gradient of round {0} available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Not registered in this job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Not registered in this job yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Paused; the gradient of round {0} is not computed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Registering again: the chain went back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Round {0} is skipped: its model cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Submitted; the model of round {0} is contested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Submitted; waiting for the others in round {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Submitting the gradient of round {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Waiting for data owners ({0} of {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Waiting for gradients of round {0} to be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Waiting for the draw of the groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Waiting for the model of round {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Waiting for the settlement of round {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Waiting until the model of round {0} is final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>The job document has {0} bytes for the proof of its modulus, which takes at least {1}; the job cannot be joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>The job document has {0} bytes; this client reads at most {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>The job document is cut short; the job cannot be joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>The job document is not in the form this client reads; update the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>The job document&apos;s field {0} is not {1} bytes in hexadecimal; the job cannot be joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>The job uses protocol {0}, this client speaks {1}; update the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>The job&apos;s key has {0} bits; this client accepts 2048 and 3072.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>The job&apos;s modulus is not an odd number of {0} bits; the job cannot be joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>The proof of the job&apos;s modulus has {0} bytes instead of {1}; the job cannot be joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>{0} bytes follow the proof of the job&apos;s modulus; the job cannot be joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/job_file.py"/>
        <source>The job file {0} cannot be read ({1}); check its name and permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/model_owner.py"/>
        <source>Asking for gradients of round {0} that cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/model_owner.py"/>
        <source>Cancelling the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/model_owner.py"/>
        <source>Closing the submissions of round {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/model_owner.py"/>
        <source>Decrypting the sums of round {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/model_owner.py"/>
        <source>Encrypting the model of round {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/model_owner.py"/>
        <source>Ending the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/model_owner.py"/>
        <source>Fixing the audit seed of round {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/model_owner.py"/>
        <source>Opening the audit of round {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/model_owner.py"/>
        <source>Publishing round {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/model_owner.py"/>
        <source>Settling round {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/model_owner.py"/>
        <source>Settling round {0} with openings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/model_owner.py"/>
        <source>Waiting for gradients ({0} of {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/model_owner.py"/>
        <source>Waiting for the block that draws the groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/model_owner.py"/>
        <source>Waiting for the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/model_owner.py"/>
        <source>Waiting for the dispute window of round {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>All {0} rows are used, with noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>All {0} rows are used: none stands out, none was used before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>Epsilon {0} costs {1} if all owners add it (estimated on your rows).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>I join although so many of my rows are held back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>I join although the job may learn more than averages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>I join without noise: my statistics are hidden only in the sum over my group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>It is the first release of these rows, of a budget of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>It needs --accept-{0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>Joining adds no noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>Joining adds noise of epsilon {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>None of the other owners is on your list of trusted accounts. If all others of your group work with the model owner, it sees your statistics as they are; noise protects your rows even then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>None of these rows was used in a job that is not on record here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>Whatever the draw, at least {0} members of your group are owners you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>With it your rows have spent epsilon {0} of your budget of {1}; {2} so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>about {0} of R²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>about {0} points of accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>another job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>less than a point of accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>{0} of the {1} other seats are taken by owners you trust; the chance that {2} of them share your group is {3}. Noise protects your rows whoever the others are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>{0} of {1} rows are used: {2} stand out so much that sums would show them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>{0} of {1} rows are used: {2} were used in {3} and {4} stand out so much that sums would show them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>{0} of {1} rows are used: {2} were used in {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_json.py"/>
        <source>The job document&apos;s field {0}.{1} {2}; the job cannot be joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_json.py"/>
        <source>The job document&apos;s {0} has the {1} field {2}; the job cannot be joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_json.py"/>
        <source>The job document&apos;s {0} is not an object; the job cannot be joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_json.py"/>
        <source>{0} cannot be read, {1}; the job cannot be joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_json.py"/>
        <source>{0} is not valid JSON; the job cannot be joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_toml.py"/>
        <source>The file {0} has more than {1} bytes; name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_toml.py"/>
        <source>The file {0} is not text in UTF-8; save it as such.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_toml.py"/>
        <source>The file {0} is not valid TOML: {1}; correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/tensor_file.py"/>
        <source>The job&apos;s tensors leave a gap or overlap; the job cannot be joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/tensor_file.py"/>
        <source>The tensor {0} of the job holds a number that is not finite; the job cannot be joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/tensor_file.py"/>
        <source>The {0} is cut short or longer than {1} bytes; the job cannot be joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/columns.py"/>
        <source>{0} has a column without a name or two of the same name; rename them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/columns.py"/>
        <source>{0} has no header row; add the names of its columns as the first row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/columns.py"/>
        <source>{0} has {1} columns, at most {2} are supported; remove some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/columns.py"/>
        <source>{0} is empty; choose a file with named columns and at least one row of data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/columns.py"/>
        <source>{0} lacks the {1} {2}; choose a file that has all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/delimited.py"/>
        <source>{0} has no row that ends; {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/delimited.py"/>
        <source>{0} has rows that cannot be told apart; {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/delimited.py"/>
        <source>{0} is larger than {1} GiB; split it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/delimited.py"/>
        <source>{0}, row {1} has a quotation mark in the middle of a cell; put that cell into quotation marks and double those in it, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/delimited.py"/>
        <source>{0}, row {1} has no end within {2} MiB, or its quotation marks are not closed; correct that row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/delimited.py"/>
        <source>{0}, row {1} has {2} cells instead of {3}; correct that row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/delimited.py"/>
        <source>{0}, row {1}, column {2} holds {3}, which is not a finite number; correct or remove that row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/images.py"/>
        <source>{0} has more than {1} folders in it; a class is one folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/images.py"/>
        <source>{0} has more than {1} images; split it into several folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/images.py"/>
        <source>{0} has no folders in it; put the images of every class into a folder of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/images.py"/>
        <source>{0} has no images in its folders; choose a folder with a folder of images a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/images.py"/>
        <source>{0} holds images, and the job does not predict from their pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/images.py"/>
        <source>{0}: {1} does not have 8 bits a channel ({2}); save it with 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/images.py"/>
        <source>{0}: {1} has {2} x {3} pixels, at most {4} million are read; make it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/images.py"/>
        <source>{0}: {1} is a link to another folder; put a copy of that folder there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/images.py"/>
        <source>{0}: {1} is not an image that can be read, or is damaged; replace or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/images.py"/>
        <source>{0}: {1} was changed while it was read; leave it as it is for the moment and begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/images.py"/>
        <source>{0}: {1}/{2} has more than {3} MiB; make it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/images.py"/>
        <source>{0}: {1}/{2} is no file of its own; put a copy there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/members.py"/>
        <source>{0} has bytes in {1} that are not UTF-8; save texts as str.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/members.py"/>
        <source>{0} has more than {1} MiB compressed in {2}; save it with numpy.savez, which does not compress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/members.py"/>
        <source>{0} has two arrays of the same name; save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/members.py"/>
        <source>{0} has {1} compressed column by column; save numpy.ascontiguousarray of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/members.py"/>
        <source>{0} holds text and not numbers in {1}; save it as numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/members.py"/>
        <source>{0} holds {1} in {2}; save numbers and short texts only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/members.py"/>
        <source>{0} is encrypted or compressed in a way that is not read; save it with numpy.savez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/npz.py"/>
        <source>{0} has images that are neither grey nor red, green and blue in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/npz.py"/>
        <source>{0} has more than {1} arrays; save it as one matrix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/npz.py"/>
        <source>{0} has {1} columns in {2} and not as many names for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/npz.py"/>
        <source>{0} has {1} rows in {2} and not as many in {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/npz.py"/>
        <source>{0} has {1} values a row, at most {2} are supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/npz.py"/>
        <source>{0} holds neither a matrix X nor columns of one length ({1} is {2}); save it as one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/opening.py"/>
        <source>{0} is neither a file nor a folder; choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/opening.py"/>
        <source>{0} is of a kind that is not read; choose a CSV, TSV, Parquet or NPZ file, or a folder with a folder of images for every class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/parquet.py"/>
        <source>{0} has a column of more than {1} GiB in one row group; write it with smaller row groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/parquet.py"/>
        <source>{0} has a footer of {1} MiB; write it with fewer columns or row groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/parquet.py"/>
        <source>{0} has more than {1} row groups; write it again with fewer, larger ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/parquet.py"/>
        <source>{0}, column {1} holds {2} and not numbers; write it as numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/parquet.py"/>
        <source>{0}, column {1} is nested ({2}); write one label a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/parquet.py"/>
        <source>{0}, {1}, column {2} is empty; correct or remove that row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/parts.py"/>
        <source>{0} cannot be read ({1}); check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/parts.py"/>
        <source>{0} does not exist in {1}; choose an existing file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/parts.py"/>
        <source>{0} has more than {1} rows; split it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/parts.py"/>
        <source>{0} has no rows of data; choose a file with at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/parts.py"/>
        <source>{0} was changed while it was read; leave it as it is for the moment and begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/profile.py"/>
        <source>{0} has {1} rows and at least {2} are needed; add more data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/profile.py"/>
        <source>{0} holds one value in every row of the column {1}, which varies in the model owner&apos;s data; give its real values or choose another job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/profile.py"/>
        <source>{0} holds the same numbers in every row; choose a file with data that varies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/samples.py"/>
        <source>The job predicts the column {0} from itself; choose another job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/samples.py"/>
        <source>{0} has {1} rows, too many for a model owner&apos;s own samples; choose a file with at most {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/samples.py"/>
        <source>{0} holds images with 0 to 255 a pixel and the job&apos;s pixels reach {1}; choose a table with values like the job&apos;s, or another job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/samples.py"/>
        <source>{0}, {1}, column {2} holds {3}, which is none of the job&apos;s {4} classes; correct or remove that row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/samples.py"/>
        <source>{0}, {1}, column {2} holds {3}, which is not a finite number; correct or remove that row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/export/model_file.py"/>
        <source>The file holds no model exported by this program; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/export/model_file.py"/>
        <source>The model file is larger than {0} MiB; choose one exported here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/export/model_file.py"/>
        <source>The model file is of another version; use the version of the program that made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/export/predictor.py"/>
        <source>The model file {0} cannot be read ({1}); check its name and permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/feature_map.py"/>
        <source>{0} has {1} different labels in {2} and a binary task needs two; choose another column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/feature_map.py"/>
        <source>{0} has {1} different labels in {2} and a classification needs 3 to {3}; choose another column or another kind of task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/privacy/gaussian.py"/>
        <source>Delta must be above 0 and at most {0}; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/privacy/gaussian.py"/>
        <source>Epsilon must be a number from {0} to {1}; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/privacy/leverage.py"/>
        <source>{0} of your {1} rows stand out so much that the sums of your group would show them, and would be held back; use more rows, join with noise (differential privacy), or accept to join with the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/privacy/map_guard.py"/>
        <source>The columns {0} and {1} of your data hold the same values in another form, and the job uses both, so that it would learn more about them than their averages; leave one of them out of your data, or accept that in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/privacy/map_guard.py"/>
        <source>The job cuts {0} of your values in column {1} to one of two numbers, which asks who lies above a chosen place rather than for an average; choose another job, or accept that in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/privacy/map_guard.py"/>
        <source>The job uses a column of your data more than once; choose another job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/privacy/map_guard.py"/>
        <source>The job uses the column {0} both as a feature and as the target; choose another job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/privacy/map_guard.py"/>
        <source>The job&apos;s backbone turns your images into yes-or-no answers, or into one value several times, so that it would learn more than averages; choose another job, or accept that in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/residual_network.py"/>
        <source>A backbone reads images of {0} to {1} pixels a side, not {2} x {3}; choose the plain head or scale the images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/residual_network.py"/>
        <source>The job document has no room for a backbone; choose the plain head or smaller images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/auto_join.py"/>
        <source>A limit max_epsilon is for agents; in the window the budget of the profile holds: take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/auto_join.py"/>
        <source>Automatic joining needs data; choose at least one data set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/auto_join.py"/>
        <source>The rules {0} cannot be read ({1}); check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/claim.py"/>
        <source>Job {0} owes this account nothing yet; try again when it has gone on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/claim.py"/>
        <source>This account has no seat in job {0}; name a job that it joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/create_job.py"/>
        <source>A job has 1 to 256 rounds; correct the number of rounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/create_job.py"/>
        <source>A job has 3 to 32 groups of 3 to 16 data owners; correct those numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/create_job.py"/>
        <source>Keys have 2048 or 3072 bits, not {0}; choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/create_job.py"/>
        <source>Payloads are to lie in stores, but this profile has none; name one with omnilytics profile set store PLACE, or let them travel in call data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/create_job.py"/>
        <source>Showing the {0} ciphertexts of a payload costs more gas than a missed round; raise the reward to {1} wei, or let payloads travel in call data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/create_job.py"/>
        <source>The chain mined the job but reported no number; it appears once the chain is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/create_job.py"/>
        <source>The job could take longer than a year; use fewer rounds or shorter windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/create_job.py"/>
        <source>The job has no title; enter one that data owners will recognise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/create_job.py"/>
        <source>The logistic loss is for classes; choose the squared one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/create_job.py"/>
        <source>The reward must be more than nothing; enter what a data owner earns in a round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/create_job.py"/>
        <source>There is no such way to train ({0}); choose one that is offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/create_job.py"/>
        <source>{0} groups can tolerate {1} faulty ones; use more groups or fewer faults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/create_once.py"/>
        <source>A transaction of account {0} has waited to be mined for {1} minutes, and it may be the one that creates this job; start again when it is mined or replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/create_once.py"/>
        <source>The endpoint does not show the newest blocks; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/create_once.py"/>
        <source>The record {0} of a job is damaged, and it may be the one of this file; restore it from a back-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/csv_file.py"/>
        <source>The file {0} cannot be written ({1}); choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/data_memory.py"/>
        <source>With this job the releases of your rows would add up to epsilon {0}, above your budget of {1} (epsilon {2} is spent); choose a smaller epsilon or other data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/data_sets.py"/>
        <source>The data set {0} in {1} has changed since it was added; look at it and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/data_sets.py"/>
        <source>There is no data set {0} in this profile, and no file or folder of that name; add one with omnilytics data add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/data_sets.py"/>
        <source>{0} cannot be read ({1}); check its name and permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/deploy.py"/>
        <source>The chain mined the deployment but named no contract address; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/deploy.py"/>
        <source>The development account exists on chain {0} only; leave --dev out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/desks/market.py"/>
        <source>There is no job {0} on this market, or it is not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/desks/model_owner.py"/>
        <source>The draft of the job cannot be kept ({0}); what you typed is lost on closing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/desks/model_owner.py"/>
        <source>The predictions cannot be written to {0} ({1}); choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/desks/wallet.py"/>
        <source>There is nothing to withdraw in this token yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/devnet.py"/>
        <source>Port {0} on {1} cannot be used, another program may hold it; choose another with --port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/devnet.py"/>
        <source>The local chain did not answer within {0} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/devnet.py"/>
        <source>The local chain did not start: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/devnet.py"/>
        <source>The local chain program anvil is not installed; run make setup, or npm ci in contracts/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/environment.py"/>
        <source>All {0} are installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/environment.py"/>
        <source>Install the program anew, for this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/environment.py"/>
        <source>Install the program anew: make setup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/environment.py"/>
        <source>Let the system keep the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/environment.py"/>
        <source>Set the clock, or let the system keep it; deadlines are judged by the chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/environment.py"/>
        <source>The clock is {0} seconds behind the chain&apos;s newest block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/environment.py"/>
        <source>The clock was set by {0} seconds meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/environment.py"/>
        <source>The window needs them; agents do without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/environment.py"/>
        <source>Use Python 3.11, 3.12 or 3.13.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/environment.py"/>
        <source>{0} calculate rightly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/environment.py"/>
        <source>{0} cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/examination.py"/>
        <source>It cannot be looked at: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>A scheduler listens at {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>Blobs of the chain, which nodes keep for about {0} days; not tried, for writing costs gas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>Check its address and credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>It did not answer within {0} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>It gave back something else than it was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>It lags behind; use another endpoint or wait until it has caught up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>Name it with --market or in the profile, or deploy one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>No endpoint answered within {0} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>No market is configured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>None is configured; payloads travel in call data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>Nothing answers at {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>Send it some; every transaction costs gas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>Start the scheduler, or clear compute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>The account is not known before the profile&apos;s key is first used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>Use another store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>{0} has no coin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>{0} processes of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>{0} runs this program&apos;s code in both halves; {1} jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>{0}: what is put there comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>Free some space, or lower quota_mb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>Free some space; nothing can be computed without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>It becomes format {0} at the next start; a copy is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>Keeps a secret and gives it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>Not needed by this profile. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>Nothing says that the recovery phrase was ever written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>Others may look into the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>Protected by a {0}; whether it is the right one was not tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>The quota allows more than there is; lower quota_mb or free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>The recovery phrase was in its owner&apos;s hands on {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>The system keyring opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>There is no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>Use it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>Writable, and closed to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>Writable; who may read it is up to the folder it is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>chmod 600 them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>omnilytics keys backup shows it. Without it, a lost disk is lost money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>{0} files are open to others: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>{0} was moved to another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/end_job.py"/>
        <source>Job {0} is over; there is nothing to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/end_job.py"/>
        <source>The registration of job {0} is over, so it cannot be cancelled; stop it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/end_job.py"/>
        <source>This account does not own job {0}; name a job that it created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/end_job.py"/>
        <source>This profile does not own job {0}; name a job that it created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/event_index.py"/>
        <source>What was remembered of the chain was damaged; it is read anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/export_model.py"/>
        <source>Job {0} was created by an older version that kept too little to export its model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/export_model.py"/>
        <source>The model cannot be written to {0} ({1}); choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/export_model.py"/>
        <source>The profile knows no market yet; name the job&apos;s with --market.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/export_model.py"/>
        <source>There are {0} jobs {1}, of chains that began anew; use another profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/export_model.py"/>
        <source>This profile has no part in job {0}; name a job that it created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/fuel.py"/>
        <source>Account {0} holds {1} ETH and needs about {2} ETH for gas until the end of job {3} at {4} gwei; send it {5} ETH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/gateway.py"/>
        <source>No market is configured; name its address with --market or in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/gateway.py"/>
        <source>The payloads of this job lie in stores, and this profile has none any more; name one with omnilytics profile set store PLACE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/gateway.py"/>
        <source>{0} bytes lie in a store outside the chain, and this client reads none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/gather_gradients.py"/>
        <source>Waiting for the gradients of round {0} in their owners&apos; stores; {1} are not there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/gather_gradients.py"/>
        <source>group {0} sent a payload that cannot be used; it stays out of the model and nothing else is affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/gather_gradients.py"/>
        <source>the gradient of {0} cannot be used or had; unless it is shown, that counts as an absence, and nothing else is affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_cards.py"/>
        <source>Classification of {0}, {1} classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_cards.py"/>
        <source>One of two values of {0}: {1} or {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_cards.py"/>
        <source>Regression of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_runners.py"/>
        <source>Something unexpected stopped this job on this computer ({0}); restart the application, nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_runners.py"/>
        <source>This profile computes nothing in that job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_runners.py"/>
        <source>This profile does not own that job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>A gradient of this job has {0} bytes, too many for call data, and this profile has no store; name one with omnilytics profile set store PLACE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>Asking for a payload that is held back would cost {0} wei in this job, more than the {1} wei of a missed round; choose another job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>Job {0} is not known on this chain, or its document does not match its digest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>The evidence of an audit could have {0} bytes in this job, more than {1}; use fewer data owners or features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>The job could take {0} days, and payloads stay in this profile&apos;s store for {1}; use another store, fewer rounds or shorter windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>The job is open to invited data owners only; choose another job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>The job is open to the data owners on its list only; choose another job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>The job leaves {0} seconds to submit; this client needs at least {1}, so as not to miss rounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>The job leaves {0} seconds to {1}; this client needs at least {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>The job pays {0} wei for showing a ciphertext that somebody asks for, less than a {1}th of the reward; choose another job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>The job pays {0} wei for showing a ciphertext that somebody asks for, more than {1} times its gas: holding payloads back would be a business. Choose another job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>The job pays {0} wei for showing a ciphertext that somebody asks for, which costs about {1} wei of gas now; choose another job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>The job&apos;s document is not the one its terms name; the job cannot be joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>The job&apos;s key is not proven to be sound ({0}): its owner could learn from it what the encryption should hide. Choose another job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>The job&apos;s terms allow {0} groups to be rejected in {1} audits, more than {2} of its groups may be faulty; honest work could go unpaid. Choose another job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>The job&apos;s terms put nobody into a group; the job cannot be joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>The job&apos;s terms reject groups too easily; honest work could go unpaid. Choose another job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>The job&apos;s terms say {0} {1}, its document gives {2}; the job cannot be joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/join_job.py"/>
        <source>The document of job {0} is not known, or does not match its digest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/join_job.py"/>
        <source>The job is another one than was looked at; look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/join_job.py"/>
        <source>This account owns the job and cannot join it; use another profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/join_job.py"/>
        <source>This job takes no more data owners; choose another job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/joined.py"/>
        <source>The chain shows another job under this number than the one that was joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/joined.py"/>
        <source>The record of which rows were used in this job is gone; nothing is submitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/joined.py"/>
        <source>The record {0} of how job {1} was joined is damaged; restore the profile&apos;s folder from a back-up, or the job goes on without this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/leave_job.py"/>
        <source>Job {0} is full or has begun, and its owners are counted on; it cannot be left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/leave_job.py"/>
        <source>The chain went back and job {0} began with this account in it; it has to take part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/list_jobs.py"/>
        <source>The document of job {0} does not match its digest; have nothing to do with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/list_jobs.py"/>
        <source>There is no job {0} on this market; omnilytics job list names those there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/local_network.py"/>
        <source>Another window runs the local chain, and it does not answer; close that window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/local_network.py"/>
        <source>The local chain is not running; open the window again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/modulus.py"/>
        <source>Verifying the job&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/onboarding.py"/>
        <source>An endpoint&apos;s address begins with https:// or http://; correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/onboarding.py"/>
        <source>Say which account to watch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/onboarding.py"/>
        <source>This is not an address: one has 0x and 40 hexadecimal digits whose capitals are a checksum; compare it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/open_data.py"/>
        <source>Looking through the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/owner_records.py"/>
        <source>The endpoint shows another group than before; nothing is submitted. Use another endpoint, this one may be lying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/payloads.py"/>
        <source>The evidence of a settlement cannot be had from its store ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/payloads.py"/>
        <source>The gradient of {0} in round {1} is in no store and nobody has shown it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/payloads.py"/>
        <source>The model of round {0} did not come within {1} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/payloads.py"/>
        <source>The {0} of round {1} cannot be had from its store ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/practice.py"/>
        <source>Job {0} is not in sight yet; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/practice.py"/>
        <source>Job {0} takes no more data owners; practice owners join a job that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/practice.py"/>
        <source>No practice data owner has what job {0} asks for; create the job with one of the sample files in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/practice.py"/>
        <source>There is no data set {0}; choose one of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/prospect.py"/>
        <source>This account took part in job {0}, of which this computer has no record, so it cannot tell which of your rows were used there; restore the profile&apos;s folder, join with noise (differential privacy), or accept that in words if none of these rows was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/protect_data.py"/>
        <source>Drawing noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/protect_data.py"/>
        <source>Estimating what noise costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/protect_data.py"/>
        <source>Every row of {0} stands out, as happens where rows are hardly more than the {1} features of the job; use more rows, or join with noise (differential privacy).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/protect_data.py"/>
        <source>Looking for rows that stand out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/protect_data.py"/>
        <source>No row of {0} is left, as {1} of {2} were used without noise in {3} and a second job could tell them apart, and any others stand out; use other data, or join with noise (differential privacy).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/protect_data.py"/>
        <source>Summing up the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/randomisers.py"/>
        <source>Fresh randomness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/recipients.py"/>
        <source>A character of this address is wrong: its checksum does not fit; copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/recipients.py"/>
        <source>An address has 0x and 40 hexadecimal digits; paste the whole of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/recipients.py"/>
        <source>Nobody can use what is sent to the address zero; enter another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/recipients.py"/>
        <source>The amount in this link is none; enter it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/recipients.py"/>
        <source>This is far longer than an address; paste the address alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/recipients.py"/>
        <source>This link asks for a payment on chain {0}, and this profile is for {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/recipients.py"/>
        <source>This link asks for more than a plain payment of coin; enter the address by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/run_job.py"/>
        <source>After round {0} the validation score has not improved by {1} for {2} rounds: the job ends early, and the reward of {3} more comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/run_job.py"/>
        <source>Decrypting round {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/run_job.py"/>
        <source>Encrypting round {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/run_job.py"/>
        <source>The audit of round {0} could not be opened ({1}); everybody is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/run_job.py"/>
        <source>The contract did not take the audit of round {0} ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/run_job.py"/>
        <source>The endpoint lags behind and does not have the seed&apos;s block yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/run_job.py"/>
        <source>What this job began with, {0}, is damaged, so that nothing more can be learned: restore the profile&apos;s folder from a back-up, or end the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/run_rounds.py"/>
        <source>The openings of round {0} cannot be checked yet ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/run_rounds.py"/>
        <source>The round is over before it was computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/run_rounds.py"/>
        <source>This account is in no group of the job any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/runner.py"/>
        <source>Something unexpected happened ({0}); it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/runner.py"/>
        <source>The endpoint gave a payload that cannot be used ({0}); it is asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/runner.py"/>
        <source>The job is not understood yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/send.py"/>
        <source>Nobody owns the address zero; name somebody&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/send.py"/>
        <source>The account holds {0} ETH and the fee of moving a token may be {1} ETH; send it some coin, or choose lower fees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/send.py"/>
        <source>The account holds {0} ETH beside what waits to be mined, and this needs {1} ETH with fees; send less, or choose lower fees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/send.py"/>
        <source>The account holds {0} {1}, which does not cover the amount; send less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/send.py"/>
        <source>The address has a wrong checksum, so at least one of its characters is mistaken; copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/send.py"/>
        <source>The amount must be more than nothing; enter what is to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/send.py"/>
        <source>The recipient is no address; an address is 0x and 40 hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/send.py"/>
        <source>The very same payment waits to be mined already; speed it up, or send this one once that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/session.py"/>
        <source>The store blob: publishes for one account alone; run each profile by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/token_money.py"/>
        <source>Account {0} holds {1} {2} but {3} needs {4}; get some of it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/token_money.py"/>
        <source>The job is paid in the token {0}, which this profile does not accept; accept it for this job, or name it in the setting tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/token_money.py"/>
        <source>The token {0} moves another amount than it is told to, perhaps for a fee, and the market refuses it; use another token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/token_money.py"/>
        <source>The token {0} refused to move; ask who issued it, or use another token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/train_backbone.py"/>
        <source>Training the backbone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/wallet.py"/>
        <source>Reading the market&apos;s history: {0} % so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/withdraw.py"/>
        <source>There is nothing to withdraw for this account yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>It must be {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>The profile has the unknown setting {0}; remove it from its profile.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>The setting {0} must be {1}; correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>There is no setting {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>a chain id, a whole number from 1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>a list of addresses, each 0x and 40 hexadecimal digits with a right checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>a list of http or https addresses of Ethereum nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>a list of http or https addresses of IPFS gateways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>a number from 0.01 to 1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>a number of blocks from 0 to 1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>a number of gwei from 1 to 1000000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>a number of megabytes from 16 to 1000000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>a number of processes from 1 to 256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>a number of seconds from 0.05 to 600</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>a place for payloads such as s3://bucket/prefix, or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>the address of a Dask scheduler such as tcp://host:8786, or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>the address of a market contract, 0x and 40 hexadecimal digits with a right checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>the http or https address of a consensus node, or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>the http or https address of an Ethereum node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>the http or https address of an S3-compatible service, or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/activity.py"/>
        <source>The record of what happened could not be read and lies in {0} now; what the chain tells is recorded anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/activity.py"/>
        <source>The record of what happened {0} cannot be opened ({1}); close other programs using it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/address_book.py"/>
        <source>A contact&apos;s name must be 1 to {0} printable characters; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/address_book.py"/>
        <source>A note has at most {0} printable characters; shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/address_book.py"/>
        <source>The address book holds {0} contacts; remove one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/address_book.py"/>
        <source>The address book {0} cannot be read: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/address_book.py"/>
        <source>The address book {0} is damaged, so none of its names are shown; restore the file, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/address_book.py"/>
        <source>The address of a contact must have its EIP-55 checksum; paste it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/address_book.py"/>
        <source>There is a contact with the name {0} already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/archive_contents.py"/>
        <source>The archive does not say what it holds; {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/archive_contents.py"/>
        <source>The archive holds files that no exported profile has together; {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/archive_contents.py"/>
        <source>The archive holds less than it says; {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/archive_contents.py"/>
        <source>The archive holds more than it says; {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/archive_contents.py"/>
        <source>The archive holds other files than it says; {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/archive_contents.py"/>
        <source>The archive lacks a profile&apos;s file or its key; {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/archive_contents.py"/>
        <source>The archive names another account than its key has; {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/archive_contents.py"/>
        <source>The archive&apos;s key is not under its passphrase; {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/archive_contents.py"/>
        <source>The passphrase of an archive needs {0} characters or more; whoever finds the file can try as many as he likes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/archive_contents.py"/>
        <source>{0} in the archive is too large; use another copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/cache.py"/>
        <source>The cache {0} cannot be opened ({1}); close other programs using it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/data_ledger.py"/>
        <source>The record {0} of data that was used before does not fit its list of rows; restore it from a back-up, or use a new profile with other data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/data_ledger.py"/>
        <source>The record {0} of data that was used before is damaged; restore it from a back-up, or use a new profile with other data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/data_sets.py"/>
        <source>The list of data sets {0} cannot be read: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/data_sets.py"/>
        <source>The list of data sets {0} is damaged or from a newer version; remove it and add them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/data_sets.py"/>
        <source>{0} is no name for a data set; use up to 60 letters, digits, dots, hyphens and underscores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/disk.py"/>
        <source>The disk is full: {0} could not be written; free some space, nothing is lost and the program goes on by itself or at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/disk.py"/>
        <source>The disk that holds {0} reports errors; copy the profile to another disk before you do anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/disk.py"/>
        <source>{0} cannot be written: it is read-only or belongs to another user; make it writable for the user who runs the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/entropy.py"/>
        <source>A recovery phrase has 12, 15, 18, 21 or 24 words, not {0}; enter all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/entropy.py"/>
        <source>The recovery phrase has a wrong word or a wrong order; compare it with your note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/entropy.py"/>
        <source>Word {0} of the recovery phrase is not in the English list; correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/foreign_keys.py"/>
        <source>No account has this private key; check its digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/foreign_keys.py"/>
        <source>The file {0} cannot be read ({1}); choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/foreign_keys.py"/>
        <source>The file {0} is no key store of version 3 that this program reads; choose another, or give the private key itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/foreign_keys.py"/>
        <source>The password does not open {0}; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/job_index.py"/>
        <source>The index of jobs could not be read; it is made anew from the chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/keystore.py"/>
        <source>The key file {0} cannot be read ({1}); correct that, or restore it with omnilytics keys restore and the recovery phrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/keystore.py"/>
        <source>The key file {0} cannot be written: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/keystore.py"/>
        <source>The key file {0} is damaged or from a newer version; restore it with omnilytics keys restore and the recovery phrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/keystore.py"/>
        <source>The key is damaged or from a newer version; restore from the recovery phrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/keystore.py"/>
        <source>There is a key file {0} already; it is not overwritten, choose another profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/keystore.py"/>
        <source>There is no key file {0}; restore it with omnilytics keys restore and the recovery phrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/keystore.py"/>
        <source>This profile is protected by a {0}, not by a {1}; unlock it with that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/lock.py"/>
        <source>The profile {0} is in use by another OmniLytics; close that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/lock.py"/>
        <source>The profile {0} is on a disk that knows no locks ({1}); move it to a disk of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/migration.py"/>
        <source>Both {0} and {1} are there; move one of them away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/migration.py"/>
        <source>The file {0} is damaged; restore it from a back-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/os_keyring.py"/>
        <source>The system keyring did not answer within {0} seconds; {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/os_keyring.py"/>
        <source>The system keyring did not delete what it was told to; {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/os_keyring.py"/>
        <source>The system keyring did not keep what it was given; {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/os_keyring.py"/>
        <source>The system keyring failed; {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/os_keyring.py"/>
        <source>There is no system keyring on this machine that OmniLytics trusts; {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/passphrase_file.py"/>
        <source>The passphrase file {0} belongs to another user; make one of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/passphrase_file.py"/>
        <source>The passphrase file {0} can be read by others or run (mode {1}); make it private with chmod 600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/passphrase_file.py"/>
        <source>The passphrase file {0} cannot be read; check its name and permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/passphrase_file.py"/>
        <source>The passphrase file {0} has a first line of more than {1} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/profile.py"/>
        <source>A profile&apos;s label must be 1 to {0} printable characters; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/profile.py"/>
        <source>The file {0} is damaged; restore it, or make a new profile from the recovery phrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/profile.py"/>
        <source>The profile {0} cannot be created: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/profile.py"/>
        <source>The profile {0} cannot be opened: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/profile.py"/>
        <source>The profile {0} has format {1}, this program reads formats up to {2}; update OmniLytics to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/profile.py"/>
        <source>The profile {0} was moved to another computer; use it there. Running it in both places would give your data away; only if it runs nowhere else, remove {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/profile.py"/>
        <source>The settings in {0} are not an object; correct the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/profile.py"/>
        <source>There is a profile in {0} already; open it or choose another directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/profile.py"/>
        <source>There is no profile in {0}; create one with omnilytics init, or name another directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/profile_export.py"/>
        <source>The archive does not hold what was written to it; use another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/profile_export.py"/>
        <source>There is a file {0} already; it is not overwritten, name another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/profile_import.py"/>
        <source>The archive {0} cannot be read: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/profile_import.py"/>
        <source>The profile needs {0} bytes in {1}; free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/profile_import.py"/>
        <source>There is no file {0}; name an exported profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/profile_import.py"/>
        <source>There is something in {0} already; name a directory that is missing or empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/protectors.py"/>
        <source>The passphrase is empty; enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/protectors.py"/>
        <source>The system keyring no longer has this profile&apos;s key; restore the profile from its recovery phrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/protectors.py"/>
        <source>This profile&apos;s key in the system keyring is damaged; restore the profile from its recovery phrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/sealed_stream.py"/>
        <source>The archive has format {0}, this program reads {1}; use the version that wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/sealed_stream.py"/>
        <source>The file is no exported profile; name one that omnilytics profile export has written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/directory.py"/>
        <source>The folder {0} has no payload {1}… ({2}); it may not be written yet, or the folder not be mounted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/directory.py"/>
        <source>The payload cannot be written to the folder {0} ({1}); check that it is mounted, writable and not full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/directory.py"/>
        <source>The store {0} is not dir: and the full path of an existing folder; create it, or correct the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/downloads.py"/>
        <source>A payload cannot be kept in the profile&apos;s downloads ({0}); make room or correct the permissions, and it is fetched again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/downloads.py"/>
        <source>The payload&apos;s store stopped early; the download goes on at the next try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/ipfs.py"/>
        <source>None of {0} IPFS gateways gives the payload; it may not be there yet, or ipfs_gateways have to name others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/ipfs.py"/>
        <source>The IPFS node at {0} names the payload otherwise than expected; use a current Kubo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/ipfs.py"/>
        <source>The gateway {0} gives a wrong block; configure another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/ipfs.py"/>
        <source>The store {0} is not ipfs+ and the address of a Kubo node&apos;s RPC, such as ipfs+http://127.0.0.1:5001; correct the setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/opening.py"/>
        <source>The store blob: needs a consensus node to read from; set beacon_url as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/opening.py"/>
        <source>The store {0} is none of {1}; correct the setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/router.py"/>
        <source>The payload&apos;s store is too slow; the download goes on at the next try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/s3.py"/>
        <source>The S3 service of bucket {0} does not answer ({1}); it is tried again while there is time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/s3.py"/>
        <source>The store {0} is not s3:// with a bucket and a prefix of together at most 58 characters; correct the setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/web.py"/>
        <source>The payload cannot be fetched from {0}: {1}; it is tried again while there is time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/web.py"/>
        <source>The server {0} answers with more than it was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/web.py"/>
        <source>The server {0} answers with status {1}; it is tried again while there is time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/web.py"/>
        <source>The server {0} does not have the payload; it may not be there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/web.py"/>
        <source>The server {0} wants to lead elsewhere, which is not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/web_server.py"/>
        <source>The store {0} is no web address that others could read payloads from, {1}; name one of at most 63 characters without a query, on a public host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/tar_stream.py"/>
        <source>The archive ends in the middle of a file; use another copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/tar_stream.py"/>
        <source>The archive would hold a file of the name {0}, which no profile has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/tar_stream.py"/>
        <source>The file {0} is too large, or its name too long, for an archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/tar_stream.py"/>
        <source>{0} changed while it was read; close everything that uses the profile and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/transaction_journal.py"/>
        <source>The journal of transactions {0} cannot be read; restore it from a back-up, or move it away once nothing of this account waits to be mined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/transaction_journal.py"/>
        <source>The journal of transactions {0} cannot be used ({1}), so nothing is sent; close other programs using it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/transaction_journal.py"/>
        <source>The journal of transactions {0} was written by a newer version of this program; use that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/life/at_work.py"/>
        <source>The window was closed before the demonstration ended; start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/screenshots.py"/>
        <source>The screenshot {0} cannot be written; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/theme/theme.py"/>
        <source>No style sheet in {0}; install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/workers/backbone_tasks.py"/>
        <source>A backbone needs images, and the columns of your data are none; choose the plain head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/workers/export_tasks.py"/>
        <source>A model file is called .safetensors or .onnx; choose one of these endings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/workers/model_owner_tasks.py"/>
        <source>No column of {0} is left to learn from; leave out fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/workers/model_owner_tasks.py"/>
        <source>The column {0} cannot be both predicted and left out; choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/workers/model_owner_tasks.py"/>
        <source>{0} has {1} columns, a job has at most {2}; remove some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/workers/prediction_tasks.py"/>
        <source>{0} holds something that is no finite number; correct or remove that row.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
