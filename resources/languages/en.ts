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
        <source>absent from group {group}: %n owner(s)</source>
        <translation>
            <numerusform>absent from group {group}: %n owner</numerusform>
            <numerusform>absent from group {group}: %n owners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>absent from your group: %n other(s); their penalty goes to those present</source>
        <translation>
            <numerusform>absent from your group: %n other; their penalty goes to those present</numerusform>
            <numerusform>absent from your group: %n others; their penalty goes to those present</numerusform>
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
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>you disputed the settlement; %n vote(s) so far</source>
        <translation>
            <numerusform>you disputed the settlement; %n vote so far</numerusform>
            <numerusform>you disputed the settlement; %n votes so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_files.py"/>
        <location filename="../../omnilytics_app/ui/models/data_looks.py"/>
        <location filename="../../omnilytics_app/ui/models/predictions.py"/>
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_files.py"/>
        <location filename="../../omnilytics_app/ui/models/data_looks.py"/>
        <source>About %n row(s)</source>
        <translation>
            <numerusform>About %n row</numerusform>
            <numerusform>About %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_files.py"/>
        <source>The first rows hold %n of its classes.</source>
        <translation>
            <numerusform>The first rows hold %n of its classes.</numerusform>
            <numerusform>The first rows hold %n of its classes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_files.py"/>
        <source>The same holds for %n more column(s).</source>
        <translation>
            <numerusform>The same holds for %n more column.</numerusform>
            <numerusform>The same holds for %n more columns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_files.py"/>
        <source>{rows} with all %n column(s) of the job.</source>
        <translation>
            <numerusform>{rows} with all %n column of the job.</numerusform>
            <numerusform>{rows} with all %n columns of the job.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_files.py"/>
        <source>{rows}, %n column(s).</source>
        <translation>
            <numerusform>{rows}, %n column.</numerusform>
            <numerusform>{rows}, %n columns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_looks.py"/>
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_looks.py"/>
        <source>Labels, %n different in the first rows.</source>
        <translation>
            <numerusform>Labels, %n different in the first rows.</numerusform>
            <numerusform>Labels, %n different in the first rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_looks.py"/>
        <source>Numbers, %n different in the first rows.</source>
        <translation>
            <numerusform>Numbers, %n different in the first rows.</numerusform>
            <numerusform>Numbers, %n different in the first rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>%n different text(s)</source>
        <translation>
            <numerusform>%n different text</numerusform>
            <numerusform>%n different texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>%n empty cell(s) in {columns}. A job that uses the column refuses the file; fill them or leave those rows out.</source>
        <translation>
            <numerusform>%n empty cell in {columns}. A job that uses the column refuses the file; fill them or leave those rows out.</numerusform>
            <numerusform>%n empty cells in {columns}. A job that uses the column refuses the file; fill them or leave those rows out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>%n more column(s) are not shown here.</source>
        <translation>
            <numerusform>%n more column are not shown here.</numerusform>
            <numerusform>%n more columns are not shown here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>Exact statistics left in %n job(s): rows used there join no other job unless noise is added.</source>
        <translation>
            <numerusform>Exact statistics left in %n job: rows used there join no other job unless noise is added.</numerusform>
            <numerusform>Exact statistics left in %n jobs: rows used there join no other job unless noise is added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>It has %n row(s), and every job needs at least 10.</source>
        <translation>
            <numerusform>It has %n row, and every job needs at least 10.</numerusform>
            <numerusform>It has %n rows, and every job needs at least 10.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>{rows} images, {width} by {height}, {colour}, %n class(es).</source>
        <translation>
            <numerusform>{rows} images, {width} by {height}, {colour}, %n class.</numerusform>
            <numerusform>{rows} images, {width} by {height}, {colour}, %n classes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>{rows} rows, %n column(s). Types and ranges are those of the first {seen} rows.</source>
        <translation>
            <numerusform>{rows} rows, %n column. Types and ranges are those of the first {seen} rows.</numerusform>
            <numerusform>{rows} rows, %n columns. Types and ranges are those of the first {seen} rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <source>After %n miss(es) your participation ends.</source>
        <translation>
            <numerusform>After %n miss your participation ends.</numerusform>
            <numerusform>After %n misses your participation ends.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>It has paid %n data owner(s), and nothing speaks against it.</source>
        <translation>
            <numerusform>It has paid %n data owner, and nothing speaks against it.</numerusform>
            <numerusform>It has paid %n data owners, and nothing speaks against it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>It was paid for %n round(s), and nothing speaks against it.</source>
        <translation>
            <numerusform>It was paid for %n round, and nothing speaks against it.</numerusform>
            <numerusform>It was paid for %n rounds, and nothing speaks against it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Public network of %n layer(s), {bytes} bytes of weights</source>
        <translation>
            <numerusform>Public network of %n layer, {bytes} bytes of weights</numerusform>
            <numerusform>Public network of %n layers, {bytes} bytes of weights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>%n row(s) stand out so much that sums would show them, and are held back.</source>
        <translation>
            <numerusform>%n row stand out so much that sums would show them, and are held back.</numerusform>
            <numerusform>%n rows stand out so much that sums would show them, and are held back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>%n row(s) were sold before, in {jobs}, and are left out.</source>
        <translation>
            <numerusform>%n row were sold before, in {jobs}, and are left out.</numerusform>
            <numerusform>%n rows were sold before, in {jobs}, and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>However groups are drawn, %n or more members of yours are owners you trust.</source>
        <translation>
            <numerusform>However groups are drawn, %n or more members of yours are owners you trust.</numerusform>
            <numerusform>However groups are drawn, %n or more members of yours are owners you trust.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>The exact sum of the statistics of your group of %n owner(s), and no more than that: expect it to learn this sum.</source>
        <translation>
            <numerusform>The exact sum of the statistics of your group of %n owner, and no more than that: expect it to learn this sum.</numerusform>
            <numerusform>The exact sum of the statistics of your group of %n owners, and no more than that: expect it to learn this sum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>The sum hides you only among members of your group who do not work with the model owner. Groups of %n are drawn by lot; noise is proposed unless {needed} members that you trust are certain.</source>
        <translation>
            <numerusform>The sum hides you only among members of your group who do not work with the model owner. Groups of %n are drawn by lot; noise is proposed unless {needed} members that you trust are certain.</numerusform>
            <numerusform>The sum hides you only among members of your group who do not work with the model owner. Groups of %n are drawn by lot; noise is proposed unless {needed} members that you trust are certain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>Classification of {target}, %n class(es)</source>
        <translation>
            <numerusform>Classification of {target}, %n class</numerusform>
            <numerusform>Classification of {target}, %n classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/notices.py"/>
        <source>%n fitting job(s) opened</source>
        <translation>
            <numerusform>%n fitting job opened</numerusform>
            <numerusform>%n fitting jobs opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/notices.py"/>
        <source>%n round(s) due</source>
        <translation>
            <numerusform>%n round due</numerusform>
            <numerusform>%n rounds due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/notices.py"/>
        <source>{words} (and %n more)</source>
        <translation>
            <numerusform>{words} (and %n more)</numerusform>
            <numerusform>{words} (and %n more)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>%n ciphertext(s) of gradients asked for; anybody may show them</source>
        <translation>
            <numerusform>%n ciphertext of gradients asked for; anybody may show them</numerusform>
            <numerusform>%n ciphertexts of gradients asked for; anybody may show them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>%n ciphertext(s) of the model contested; anybody may show them</source>
        <translation>
            <numerusform>%n ciphertext of the model contested; anybody may show them</numerusform>
            <numerusform>%n ciphertexts of the model contested; anybody may show them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>{done} of %n gradient(s) in</source>
        <translation>
            <numerusform>{done} of %n gradient in</numerusform>
            <numerusform>{done} of %n gradients in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>{played} of %n round(s) played; rewards and stakes can be withdrawn</source>
        <translation>
            <numerusform>{played} of %n round played; rewards and stakes can be withdrawn</numerusform>
            <numerusform>{played} of %n rounds played; rewards and stakes can be withdrawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>{taken} of %n seat(s) taken</source>
        <translation>
            <numerusform>{taken} of %n seat taken</numerusform>
            <numerusform>{taken} of %n seats taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>You submitted in time, but %n other member(s) of your group did not ({who}). A sum is usable only if everybody of the group is in it.</source>
        <translation>
            <numerusform>You submitted in time, but %n other member of your group did not ({who}). A sum is usable only if everybody of the group is in it.</numerusform>
            <numerusform>You submitted in time, but %n other members of your group did not ({who}). A sum is usable only if everybody of the group is in it.</numerusform>
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
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>within %n block(s)</source>
        <translation>
            <numerusform>within %n block</numerusform>
            <numerusform>within %n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>A binary task needs two labels, and the first rows hold %n.</source>
        <translation>
            <numerusform>A binary task needs two labels, and the first rows hold %n.</numerusform>
            <numerusform>A binary task needs two labels, and the first rows hold %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>A classification needs three labels or more, and the first rows hold %n.</source>
        <translation>
            <numerusform>A classification needs three labels or more, and the first rows hold %n.</numerusform>
            <numerusform>A classification needs three labels or more, and the first rows hold %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>The column to predict holds %n different labels, more than a job may have.</source>
        <translation>
            <numerusform>The column to predict holds %n different labels, more than a job may have.</numerusform>
            <numerusform>The column to predict holds %n different labels, more than a job may have.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>The column to predict holds %n different numbers, too many for classes; choose a regression.</source>
        <translation>
            <numerusform>The column to predict holds %n different numbers, too many for classes; choose a regression.</numerusform>
            <numerusform>The column to predict holds %n different numbers, too many for classes; choose a regression.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/typed_numbers.py"/>
        <source>Enter an amount with at most %n decimal(s).</source>
        <translation>
            <numerusform>Enter an amount with at most %n decimal.</numerusform>
            <numerusform>Enter an amount with at most %n decimals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/activity/activity.py"/>
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/activity/activity.py"/>
        <source>%n event(s) written to {path}</source>
        <translation>
            <numerusform>%n event written to {path}</numerusform>
            <numerusform>%n events written to {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/closing_sheet.py"/>
        <source>%n job(s) would wait until you start OmniLytics again.</source>
        <translation>
            <numerusform>%n job would wait until you start OmniLytics again.</numerusform>
            <numerusform>%n jobs would wait until you start OmniLytics again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/crash_sheet.py"/>
        <source>%n more error(s) happened meanwhile; the log has them.</source>
        <translation>
            <numerusform>%n more error happened meanwhile; the log has them.</numerusform>
            <numerusform>%n more errors happened meanwhile; the log has them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>%n round(s) missed</source>
        <translation>
            <numerusform>%n round missed</numerusform>
            <numerusform>%n rounds missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>with %n other owner(s)</source>
        <translation>
            <numerusform>with %n other owner</numerusform>
            <numerusform>with %n other owners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/market/market.py"/>
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/market/market.py"/>
        <source>%n more to be read</source>
        <translation>
            <numerusform>%n more to be read</numerusform>
            <numerusform>%n more to be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/model_owner/job_dashboard.py"/>
        <source>%n audit(s)</source>
        <translation>
            <numerusform>%n audit</numerusform>
            <numerusform>%n audits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/model_owner/job_dashboard.py"/>
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/model_owner/job_dashboard.py"/>
        <source>of %n seat(s)</source>
        <translation>
            <numerusform>of %n seat</numerusform>
            <numerusform>of %n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>%n row(s), each left out once</source>
        <translation>
            <numerusform>%n row, each left out once</numerusform>
            <numerusform>%n rows, each left out once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>%n row(s), never learned from</source>
        <translation>
            <numerusform>%n row, never learned from</numerusform>
            <numerusform>%n rows, never learned from</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/model_owner/try_sheet.py"/>
        <source>%n wrong</source>
        <translation>
            <numerusform>%n wrong</numerusform>
            <numerusform>%n wrong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>%n data owner(s) with {name} for job {number}</source>
        <translation>
            <numerusform>%n data owner with {name} for job {number}</numerusform>
            <numerusform>%n data owners with {name} for job {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>A job on {name} with %n data owner(s)</source>
        <translation>
            <numerusform>A job on {name} with %n data owner</numerusform>
            <numerusform>A job on {name} with %n data owners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>Job {number}, %n seat(s) left</source>
        <translation>
            <numerusform>Job {number}, %n seat left</numerusform>
            <numerusform>Job {number}, %n seats left</numerusform>
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
        <location filename="../../omnilytics_app/ui/views/start/unlock.py"/>
        <source>Wait %n second(s)</source>
        <translation>
            <numerusform>Wait %n second</numerusform>
            <numerusform>Wait %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/wallet/pending_card.py"/>
        <source>%n more wait behind these.</source>
        <translation>
            <numerusform>%n more wait behind these.</numerusform>
            <numerusform>%n more wait behind these.</numerusform>
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
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/wallet/wallet.py"/>
        <source>%n row(s) are in {file}.</source>
        <translation>
            <numerusform>%n row are in {file}.</numerusform>
            <numerusform>%n rows are in {file}.</numerusform>
        </translation>
    </message>
</context>
</TS>
