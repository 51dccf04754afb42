<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>OmniLytics</name>
    <message>
        <location filename="../../omnilytics_app/ui/format.py"/>
        <source>{count} d</source>
        <comment>days</comment>
        <translation>{count} 天</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/format.py"/>
        <source>{count} h</source>
        <comment>hours</comment>
        <translation>{count} 小时</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/format.py"/>
        <source>{count} min</source>
        <comment>minutes</comment>
        <translation>{count} 分钟</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/format.py"/>
        <source>{count} s</source>
        <comment>seconds</comment>
        <translation>{count} 秒</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/life/doorkeeper.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/job_wizard.py"/>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/life/life.py"/>
        <location filename="../../omnilytics_app/ui/tray.py"/>
        <location filename="../../omnilytics_app/ui/views/closing_sheet.py"/>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <location filename="../../omnilytics_app/ui/views/start/opening.py"/>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/life/life.py"/>
        <location filename="../../omnilytics_app/ui/views/start/startup.py"/>
        <location filename="../../omnilytics_app/ui/views/start/unlock.py"/>
        <source>Show &amp;other profiles</source>
        <translation>显示其他档案(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>! Look at it</source>
        <translation>! 请查看</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>%n group(s) to be rejected; this can be disputed until {time}</source>
        <translation>
            <numerusform>%n 个小组将被拒绝；{time} 前可提出争议</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/transaction_sheet.py"/>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Data owner joined</source>
        <translation>数据方已加入</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Data owner left</source>
        <translation>数据方已退出</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Escrow returned</source>
        <translation>托管资金已退回</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Group evicted</source>
        <translation>小组已除名</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Group incomplete</source>
        <translation>小组不完整</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Group rejected</source>
        <translation>小组已被拒绝</translation>
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
        <translation>任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Job aborted</source>
        <translation>任务已中止</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Job called off</source>
        <translation>任务已取消</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Job called off; its escrow and bond are in your credit</source>
        <translation>任务已取消；托管资金和保证金已计入您的市场余额</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Job closed</source>
        <translation>任务已关闭</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Job closed; what was not spent is in your credit</source>
        <translation>任务已关闭；未用资金已计入您的市场余额</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Job created</source>
        <translation>任务已创建</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Job joined</source>
        <translation>已加入任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Job left</source>
        <translation>已退出任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Job opened that fits</source>
        <translation>有合适的新任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Job started</source>
        <translation>任务已开始</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <location filename="../../omnilytics_app/ui/views/market/market.py"/>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Low gas money</source>
        <translation>Gas 余额不足</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Model contested</source>
        <translation>模型被质询</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Money</source>
        <translation>资金</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Owners missed a round</source>
        <translation>有数据方缺席本轮</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Paid into your credit in the market</source>
        <translation>已计入您的市场余额</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Paid into your credit: {reward} earned, {stake} returned</source>
        <translation>已计入您的市场余额：报酬 {reward}，退回质押金 {stake}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Payloads asked for</source>
        <translation>被索取载荷</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Round accepted</source>
        <translation>本轮已通过</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Round audited</source>
        <translation>本轮已审计</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Round due</source>
        <translation>本轮待提交</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Round missed</source>
        <translation>错过一轮</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Round published</source>
        <translation>本轮已发布</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Round settled</source>
        <translation>本轮已结算</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Round settled by default</source>
        <translation>本轮逾期结算</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Round submitted</source>
        <translation>本轮已提交</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Round {number}: {words}</source>
        <translation>第 {number} 轮：{words}</translation>
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
        <translation>轮次</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Setting changed</source>
        <translation>设置已更改</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Setting {name} changed</source>
        <translation>设置“{name}”已更改</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Setting {name} changed to {value}</source>
        <translation>设置“{name}”已改为 {value}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <location filename="../../omnilytics_app/ui/views/settings/settings.py"/>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Settlement disputed</source>
        <translation>结算有争议</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Settlement voided</source>
        <translation>结算已作废</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>The account holds {balance}; its jobs may need {needed} for gas. Send it the difference.</source>
        <translation>账户余额为 {balance}；其任务可能需要 {needed} 的 Gas。请转入差额。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <location filename="../../omnilytics_app/ui/models/decisions.py"/>
        <location filename="../../omnilytics_app/ui/models/earnings.py"/>
        <location filename="../../omnilytics_app/ui/views/activity/filters.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Transaction cancelled</source>
        <translation>交易已取消</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Transaction failed</source>
        <translation>交易失败</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Transaction given up</source>
        <translation>交易已放弃</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Transaction mined</source>
        <translation>交易已上链</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Transaction replaced</source>
        <translation>交易已被替换</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Transaction sent</source>
        <translation>交易已发送</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Transactions</source>
        <translation>交易</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <location filename="../../omnilytics_app/ui/views/activity/activity.py"/>
        <source>What happened</source>
        <translation>事件</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Withdrawn</source>
        <translation>已提取</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Withdrawn to {address}</source>
        <translation>已提取至 {address}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>You have not settled round {number} yet; at {time} every complete group is paid, whatever it sent.</source>
        <translation>您尚未结算第 {number} 轮；到 {time} 时，所有完整的小组都会得到报酬，无论其提交了什么。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Your gradient of round {number} is not in yet; it counts until {time}.</source>
        <translation>第 {number} 轮的梯度尚未提交；{time} 前提交有效。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>Your model of round {number} is not published yet; the job ends without it at {time}.</source>
        <translation>您第 {number} 轮的模型尚未发布；若仍不发布，任务将于 {time} 结束。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>absent from group {group}: %n owner(s)</source>
        <translation>
            <numerusform>小组 {group} 缺席：%n 个数据方</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>absent from your group: %n other(s); their penalty goes to those present</source>
        <translation>
            <numerusform>您的小组缺席：%n 个成员；其罚金归在场成员</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>evicted after two rejections: group {groups}</source>
        <translation>两次被拒后除名：小组 {groups}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>parts of gradients were asked for</source>
        <translation>梯度的部分内容被索取</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>parts of the model were asked for by {owner}</source>
        <translation>模型的部分内容被索取，索取者：{owner}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>settled without its model owner, %n paid group(s)</source>
        <translation>
            <numerusform>模型方未结算，已逾期结算，向 %n 个小组付款</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>settled, %n accepted group(s)</source>
        <translation>
            <numerusform>已结算，%n 个小组通过</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>settled, {accepted} accepted and {rejected} rejected groups</source>
        <translation>已结算，{accepted} 个小组通过，{rejected} 个被拒绝</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>the encrypted model is published</source>
        <translation>加密模型已发布</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>the settlement was disputed by {owner}; %n vote(s) so far</source>
        <translation>
            <numerusform>结算被提出争议，提出者：{owner}；目前 %n 票</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>the settlement was voided; every complete group is paid</source>
        <translation>结算已作废；所有完整的小组都会获得报酬</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>you asked for parts of the model</source>
        <translation>您索取了模型的部分内容</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>you disputed the settlement; %n vote(s) so far</source>
        <translation>
            <numerusform>您对结算提出了争议；目前 %n 票</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>you missed it and paid the penalty</source>
        <translation>您错过本轮，已支付罚金</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>you missed it, paid the penalty and lost your seat</source>
        <translation>您错过本轮，已支付罚金并失去席位</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>your gradient is in</source>
        <translation>您的梯度已提交</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>your group is to be rejected; this can be disputed until {time}</source>
        <translation>您的小组将被拒绝；{time} 前可提出争议</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>your group was accepted; the reward is yours</source>
        <translation>您的小组已通过；报酬归您</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>your group was rejected and is not paid</source>
        <translation>您的小组被拒绝，没有报酬</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>{words}: {title}</source>
        <translation>{words}：{title}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>• Noted</source>
        <translation>• 已记录</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>↩ Taken back</source>
        <translation>↩ 已撤回</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>⋯ Waiting</source>
        <translation>⋯ 等待中</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>✓ Done</source>
        <translation>✓ 完成</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/activity.py"/>
        <source>✕ Went wrong</source>
        <translation>✕ 出错</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>abort a job</source>
        <translation>中止任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>approve a token</source>
        <translation>授权代币</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>ask for parts of a model</source>
        <translation>索取模型的部分内容</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>ask for parts of gradients</source>
        <translation>索取梯度的部分内容</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>call off a job</source>
        <translation>取消任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>claim what a job owes</source>
        <translation>领取任务应付款</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>close a job</source>
        <translation>关闭任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>close a round</source>
        <translation>关闭一轮</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>close the answers</source>
        <translation>结束应答</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>create a job</source>
        <translation>创建任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>deploy a market</source>
        <translation>部署市场</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>dispute a settlement</source>
        <translation>对结算提出争议</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>do nothing, in place of another transaction</source>
        <translation>空交易，用于替换另一笔交易</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>draw the groups</source>
        <translation>抽签分组</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>empty the sink</source>
        <translation>清空罚没资金</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>finalise a settlement</source>
        <translation>确认结算为最终</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>fix the draw of groups</source>
        <translation>确定分组抽签</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>join a job</source>
        <translation>加入任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>keep the seed of a round</source>
        <translation>保存本轮种子</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>leave a job</source>
        <translation>退出任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>publish a model</source>
        <translation>发布模型</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>send</source>
        <translation>发送</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>settle a round</source>
        <translation>结算一轮</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>settle a round by default</source>
        <translation>逾期结算一轮</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>settle an audit</source>
        <translation>结算审计</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>show parts that were asked for</source>
        <translation>出示被索取的内容</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>stop a job</source>
        <translation>停止任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>submit a gradient</source>
        <translation>提交梯度</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/call_words.py"/>
        <source>withdraw credit</source>
        <translation>提取市场余额</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>Another transaction of this account went first meanwhile, so that this one has a new number.</source>
        <translation>该账户的另一笔交易已先行发出，因此本交易的编号已改变。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>Gas became dearer meanwhile, so that this offers more than what you approved.</source>
        <translation>Gas 已涨价，因此本交易的出价高于您批准的价格。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>The document does not match the digest in the terms; nobody could join the job.</source>
        <translation>文档与条款中的摘要不符；任何人都无法加入该任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>The fee can be more than a tenth of the amount.</source>
        <translation>手续费可能超过金额的十分之一。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>The job&apos;s title mixes letters of different alphabets that look alike; it may copy another job&apos;s.</source>
        <translation>该任务的标题混用了不同文字体系中外形相似的字母；它可能在仿冒另一个任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>The recipient is a contract; coin sent to one may be lost.</source>
        <translation>收款方是合约；发往合约的币可能丢失。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>The recipient is an address that nobody can send from; what is sent there is lost.</source>
        <translation>收款方是无人能支配的地址；发往那里的资金将丢失。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>The recipient is not in the address book and none that this account has dealt with.</source>
        <translation>收款方不在地址簿中，此账户也未曾与其往来。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>The recipient is the address zero; what is sent there is lost.</source>
        <translation>收款方是零地址；发往那里的资金将丢失。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>The recipient is the token&apos;s own contract; what is sent there is lost.</source>
        <translation>收款方是该代币自身的合约；发往那里的资金将丢失。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>The recipient is this account itself.</source>
        <translation>收款方就是此账户自己。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>The recipient looks like an address you know but is another one; compare every character.</source>
        <translation>收款方与您已知的地址相似，但并不相同；请逐个字符核对。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>The terms that are agreed to are not those of the job as this program knows it.</source>
        <translation>所同意的条款与本程序所知的任务条款不同。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>The token is none of those that this profile accepts; anybody can make a token of any name.</source>
        <translation>该代币不在此档案接受的代币之列；任何人都能创建任意名称的代币。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>The token&apos;s symbol mixes letters of different alphabets that look alike; compare its address.</source>
        <translation>该代币的符号混用了不同文字体系中外形相似的字母；请核对其地址。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>This allows somebody other than the market to take tokens from the account.</source>
        <translation>这将允许市场以外的一方从账户中取走代币。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>This allows the spender to take everything the account ever holds of the token.</source>
        <translation>这将允许被授权方取走账户持有的全部该代币，包括今后收到的。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>This calls another contract than the market of this profile.</source>
        <translation>这将调用此档案的市场以外的合约。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>This needs more gas than what you approved, because the chain has changed meanwhile.</source>
        <translation>链上情况已变，所需 Gas 多于您批准的数量。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>This offers more than twice what is paid now to be mined soon; check the fee.</source>
        <translation>此处的出价超过当前尽快上链所需费用的两倍；请核对手续费。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>This pays out to another address than this account.</source>
        <translation>款项将付给此账户以外的地址。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>This program cannot read what this does; sign it only if you know exactly what it is.</source>
        <translation>本程序无法解读此操作；除非您完全清楚它的作用，否则不要签名。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>This sends more coin along than the call asks for.</source>
        <translation>随附的币多于该调用所需。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>This takes nearly all that the account has; later steps of jobs need coin for gas.</source>
        <translation>这将用去账户的几乎全部余额；任务的后续步骤还需要币来支付 Gas。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/cautions.py"/>
        <source>{sentence} It is {address}; the one you know{name} is {known}.</source>
        <translation>{sentence}其地址为 {address}；您已知的{name}为 {known}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/curves.py"/>
        <source>Dashed: the start, {score}.</source>
        <translation>虚线：起始模型，{score}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/curves.py"/>
        <source>Dotted: ridge regression on your {own} rows and {held_out} held-out ones, {score}.</source>
        <translation>点线：用您自己的 {own} 行和 {held_out} 行留出数据做岭回归，{score}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/curves.py"/>
        <source>Mean loss on your held-out rows; dashed, that of the start.</source>
        <translation>留出数据上的平均损失；虚线为起始模型的损失。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/curves.py"/>
        <source>On your own rows, as no held-out data was chosen: read it with care.</source>
        <translation>未选择留出数据，此处为您自己数据上的结果，请谨慎解读。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/curves.py"/>
        <source>The first update appears when a round&apos;s sums were decrypted</source>
        <translation>某轮的总和解密后，首次更新将显示在此</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/curves.py"/>
        <source>The loss is known where held-out data was chosen</source>
        <translation>选择留出数据后才能得知损失</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/curves.py"/>
        <source>The norm of every round&apos;s averaged gradient: it shrinks as the model settles.</source>
        <translation>每轮平均梯度的范数：随模型趋于稳定而减小。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_files.py"/>
        <location filename="../../omnilytics_app/ui/models/data_looks.py"/>
        <location filename="../../omnilytics_app/ui/models/predictions.py"/>
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_files.py"/>
        <source>A table (CSV, TSV, Parquet, NPZ) or a folder of images.</source>
        <translation>表格（CSV、TSV、Parquet、NPZ）或图片文件夹。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_files.py"/>
        <source>A table with the job&apos;s columns, or a folder of images.</source>
        <translation>含任务所需各列的表格，或图片文件夹。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_files.py"/>
        <location filename="../../omnilytics_app/ui/models/data_looks.py"/>
        <source>About %n row(s)</source>
        <translation>
            <numerusform>约 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_files.py"/>
        <source>It stays on this computer.</source>
        <translation>数据只留在本机。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_files.py"/>
        <source>Most values of {column} lie outside {low} to {high}, where the model owner&apos;s are; are they in the same unit?</source>
        <translation>{column} 的大多数值在模型方的范围 {low} 至 {high} 之外；单位是否相同？</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_files.py"/>
        <source>The first rows hold %n of its classes.</source>
        <translation>
            <numerusform>前几行中包含其 %n 个类别。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_files.py"/>
        <source>The same holds for %n more column(s).</source>
        <translation>
            <numerusform>另有 %n 列也是如此。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_files.py"/>
        <source>{rows} with all %n column(s) of the job.</source>
        <translation>
            <numerusform>{rows}，包含任务所需的全部 %n 列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_files.py"/>
        <source>{rows}, %n column(s).</source>
        <translation>
            <numerusform>{rows}，%n 列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_looks.py"/>
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_looks.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_import.py"/>
        <source>A table (CSV, TSV, Parquet, NPZ) or a folder of images. It stays on this computer.</source>
        <translation>表格（CSV、TSV、Parquet、NPZ）或图片文件夹。数据只留在本机。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_looks.py"/>
        <source>Labels, %n different in the first rows.</source>
        <translation>
            <numerusform>标签，前几行中有 %n 种。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_looks.py"/>
        <source>Numbers, %n different in the first rows.</source>
        <translation>
            <numerusform>数值，前几行中有 %n 种。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_looks.py"/>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_looks.py"/>
        <source>images of {height} x {width} pixels, {kind}</source>
        <translation>{height} x {width} 像素的图片，{kind}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_looks.py"/>
        <source>in colour</source>
        <translation>彩色</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_looks.py"/>
        <source>{rows}, {columns}. It stays on this computer.</source>
        <translation>{rows}，{columns}。数据只留在本机。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_looks.py"/>
        <source>{rows}, {images}. It stays on this computer.</source>
        <translation>{rows}，{images}。数据只留在本机。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>%n different text(s)</source>
        <translation>
            <numerusform>%n 种不同文本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>%n empty cell(s) in {columns}. A job that uses the column refuses the file; fill them or leave those rows out.</source>
        <translation>
            <numerusform>{columns} 中有 %n 个空单元格。使用该列的任务会拒绝此文件；请填补或去掉这些行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>%n more column(s) are not shown here.</source>
        <translation>
            <numerusform>另有 %n 列未显示。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_import.py"/>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>Computed once when you joined; every round uses these numbers and never reads the file again.</source>
        <translation>在您加入时一次算出；每轮都使用这些数值，不再读取文件。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/open_jobs.py"/>
        <location filename="../../omnilytics_app/ui/views/market/privacy_card.py"/>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>Different</source>
        <translation>不同值</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>Empty</source>
        <translation>空值</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>Exact statistics left in %n job(s): rows used there join no other job unless noise is added.</source>
        <translation>
            <numerusform>%n 个任务使用了精确统计量：在那里用过的行，除非加噪声，否则不再加入其他任务。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>Holds infinite numbers: {columns}. A job that uses it refuses the file.</source>
        <translation>含无穷大数值：{columns}。使用该列的任务会拒绝此文件。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>Holds the same everywhere: {columns}. A job that uses it may refuse the file.</source>
        <translation>各行取值相同：{columns}。使用该列的任务可能拒绝此文件。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>It has %n row(s), and every job needs at least 10.</source>
        <translation>
            <numerusform>只有 %n 行，而每个任务至少需要 10 行。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>No noise that is offered fits the budget any more.</source>
        <translation>可选的噪声均已超出预算。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>Noisy releases add up to ε {spent}; your budget is {budget}.</source>
        <translation>加噪发布合计 ε {spent}；您的预算为 {budget}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>Nothing in it varies: there is nothing to learn from.</source>
        <translation>数据毫无变化：没有可学习的内容。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>Nothing of this data has left this computer.</source>
        <translation>此数据没有任何内容离开过本机。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>One more job would bring the sum to: {steps}.</source>
        <translation>再加入一个任务后合计：{steps}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>Privacy spent</source>
        <translation>已用隐私</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>Range or labels</source>
        <translation>范围或标签</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>Rows used</source>
        <translation>已用行数</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>Statistics</source>
        <translation>统计量</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>The file cannot be read; check its permissions, or whether its disk is connected.</source>
        <translation>无法读取文件；请检查权限，或其磁盘是否已连接。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>The file has changed since you added it, so no job is joined with it under this name. Look at it again and add it as it is now. Jobs already joined are not affected: their statistics are frozen.</source>
        <translation>文件在添加后已改变，因此不会再以此名称加入任务。请重新查看，并按现状添加。已加入的任务不受影响：其统计量已冻结。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>The file is what it was when you added it.</source>
        <translation>文件与添加时一致。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>The statistics of this job are not on this computer.</source>
        <translation>此任务的统计量不在本机上。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>There is nothing at this path any more. Put the file back, or remove the name and add the file where it is now. Jobs already joined are not affected: their statistics are frozen.</source>
        <translation>此路径下已没有内容。请放回文件，或移除此名称并从现在的位置添加文件。已加入的任务不受影响：其统计量已冻结。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>about {rows}</source>
        <translation>约 {rows}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>changed</source>
        <translation>已改变</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>colour</source>
        <translation>彩色</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>frozen here</source>
        <translation>已在本机冻结</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>gone</source>
        <translation>不存在</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>moved or gone</source>
        <translation>已移动或不存在</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>number</source>
        <translation>数值</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>unchanged</source>
        <translation>未改变</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>{rows} images, {width} by {height}, {colour}, %n class(es).</source>
        <translation>
            <numerusform>{rows} 张图片，{width} x {height}，{colour}，%n 个类别。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>{rows} rows, %n column(s). Types and ranges are those of the first {seen} rows.</source>
        <translation>
            <numerusform>{rows} 行，%n 列。类型和范围取自前 {seen} 行。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>ε {spent} of {budget}</source>
        <translation>ε {spent}/{budget}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/data_sets.py"/>
        <source>ε {step} → {total}</source>
        <translation>ε {step} → {total}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/decisions.py"/>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/decisions.py"/>
        <source>Joined</source>
        <translation>已加入</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/decisions.py"/>
        <source>Not joined</source>
        <translation>未加入</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/decisions.py"/>
        <source>Not joined now</source>
        <translation>暂未加入</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/decisions.py"/>
        <source>Trouble</source>
        <translation>遇到问题</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/decisions.py"/>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/decisions.py"/>
        <source>With {data}</source>
        <translation>使用 {data}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/earnings.py"/>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>Earned</source>
        <translation>已赚取</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/earnings.py"/>
        <source>Penalties</source>
        <translation>罚金</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/earnings.py"/>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>Reward</source>
        <translation>报酬</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/earnings.py"/>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>Rounds paid</source>
        <translation>已付轮数</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/earnings.py"/>
        <source>Stake returned</source>
        <translation>退回质押金</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/earnings.py"/>
        <source>Token {address}: {earned} earned, {collected} credited so far</source>
        <translation>代币 {address}：已赚取 {earned}，目前已计入余额 {collected}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/earnings.py"/>
        <source>Token {address}: {earned} earned, {collected} credited so far, {lost} lost to absences</source>
        <translation>代币 {address}：已赚取 {earned}，目前已计入余额 {collected}，因缺席损失 {lost}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/earnings.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/transaction_sheet.py"/>
        <source>Transaction</source>
        <translation>交易</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/earnings.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>{paid} of {all}</source>
        <translation>{paid}/{all}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/earnings.py"/>
        <source>{time}, job {job}, round {round}: {amount}</source>
        <translation>{time}，任务 {job}，第 {round} 轮：{amount}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/estimates.py"/>
        <source>A round takes this computer about {taken} of computing, and there are only {window} for it: you may miss rounds and lose your stake.</source>
        <translation>本机每轮约需计算 {taken}，而时限仅为 {window}：您可能错过轮次并损失质押金。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/estimates.py"/>
        <source>A round takes this computer about {taken} of computing; there are {window} for it.</source>
        <translation>本机每轮约需计算 {taken}；时限为 {window}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/estimates.py"/>
        <source>At today&apos;s price, gas would take all that it pays, and more.</source>
        <translation>按当前价格，Gas 会耗尽全部报酬，甚至更多。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/estimates.py"/>
        <source>It pays up to {most}; gas until the end is about {gas} at today&apos;s price.</source>
        <translation>最多支付 {most}；按当前价格，到结束约需 Gas {gas}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/estimates.py"/>
        <source>With your record ({paid} of {decided} rounds paid) it would earn about {expected}; gas until the end is about {gas} at today&apos;s price.</source>
        <translation>按您的记录（{decided} 轮中 {paid} 轮获付），预计可赚约 {expected}；按当前价格，到结束约需 Gas {gas}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/group_states.py"/>
        <source>a member did not answer in time; those who did are compensated</source>
        <translation>有成员未按时应答；按时应答者获得补偿</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/group_states.py"/>
        <source>aborted, nobody paid</source>
        <translation>已中止，无人获付</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/group_states.py"/>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>accepted</source>
        <translation>已通过</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/group_states.py"/>
        <source>evicted or dropped</source>
        <translation>已除名或剔除</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/group_states.py"/>
        <source>incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/group_states.py"/>
        <source>its answer lies too far from the others&apos;</source>
        <translation>其应答与其他小组相差过大</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/group_states.py"/>
        <source>kept out of the model</source>
        <translation>未计入模型</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/group_states.py"/>
        <source>no honest group can give such an answer</source>
        <translation>诚实的小组不可能给出此应答</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/group_states.py"/>
        <source>rejected by the contract</source>
        <translation>被合约拒绝</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/group_states.py"/>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/group_states.py"/>
        <source>suspicion {score}, acted on above 1</source>
        <translation>可疑度 {score}，高于 1 时处理</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/group_states.py"/>
        <source>the opened audit proves that its sum is far off; it is not paid</source>
        <translation>公开的审计证明其总和严重偏离；不予付款</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/group_states.py"/>
        <source>to come</source>
        <translation>未开始</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <source>A round you miss costs {penalty}, paid to the others in your group.</source>
        <translation>每错过一轮罚 {penalty}，付给您小组的其他成员。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <source>After %n miss(es) your participation ends.</source>
        <translation>
            <numerusform>错过 %n 次后，您的参与即告结束。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <source>Before it pays, this computer verifies the proof that the job&apos;s key hides what it should.</source>
        <translation>付款前，本机会验证证明，确认任务的密钥确实隐藏了应隐藏的内容。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <source>Does not fit</source>
        <translation>不适合</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <source>Everyone can see on the chain that your account joined, when it submitted and what it earned, but neither your data nor the model.</source>
        <translation>所有人都能在链上看到您的账户何时加入、何时提交、赚取多少，但看不到您的数据和模型。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <source>Fits</source>
        <translation>适合</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>Full</source>
        <translation>已满</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <location filename="../../omnilytics_app/ui/models/rosters.py"/>
        <source>Group</source>
        <translation>小组</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <source>If someone in your group sends harmful data, the contract can reject the whole group, and you lose the {reward} of that round though you did nothing wrong. After two such rounds the group is out and its stakes return.</source>
        <translation>如果小组中有人发送有害数据，合约可能拒绝整个小组，即使您没有过错，也会失去该轮的 {reward}。两次被拒后小组出局，质押金退回。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <source>If the model owner asks for a piece of what you sent, this program shows it as long as it runs, and is paid; a piece that nobody shows makes the round a missed one.</source>
        <translation>如果模型方索取您已发送内容的一部分，本程序在运行期间会出示并获得报酬；无人出示的部分会使该轮算作错过。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>Open</source>
        <translation>开放</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Seats</source>
        <translation>席位</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>Stake</source>
        <translation>质押金</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <source>Stake and rewards are paid in the token {name} at {address}. Anybody can make a token of any name: join only if you know this address. Gas is paid in the chain&apos;s coin.</source>
        <translation>质押金和报酬以代币 {name}（{address}）支付。任何人都能创建任意名称的代币：只有认识此地址时才加入。Gas 以链的原生币支付。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <source>The model owner can decrypt only the sum over your group of {size} owners, as long as at least one other member does not work with it.</source>
        <translation>只要至少另有一名成员不与模型方合谋，模型方就只能解密您所在 {size} 人小组的总和。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <source>This computer has verified the proof that the job&apos;s key hides what it should.</source>
        <translation>本机已验证证明：任务的密钥确实隐藏了应隐藏的内容。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <source>You pay a stake of {stake}. All of it comes back if you submit in every round.</source>
        <translation>您需支付质押金 {stake}。每轮都提交即可全额退回。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <source>Your rows never leave this computer; what leaves are encrypted, masked numbers computed from them.</source>
        <translation>您的数据行绝不离开本机；离开的只是由其算出的、经加密和掩码的数值。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <source>{amount} for an owner and round</source>
        <translation>每个数据方每轮 {amount}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_cards.py"/>
        <source>{amount}, returned unless you miss rounds</source>
        <translation>{amount}，未错过轮次则退回</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Announce the draw</source>
        <translation>公布抽签</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>At worst</source>
        <translation>最坏情况</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Cancel the job</source>
        <translation>取消任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Close and settle rounds</source>
        <translation>关闭并结算各轮</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Close and withdraw</source>
        <translation>关闭并提取</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Close rounds</source>
        <translation>关闭各轮</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Close the job</source>
        <translation>关闭任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Create the job</source>
        <translation>创建任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Draw the groups</source>
        <translation>抽签分组</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Fees</source>
        <translation>手续费</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Gas for</source>
        <translation>Gas 用途</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/summary_rail.py"/>
        <source>Gas, likely</source>
        <translation>Gas，预计</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Keep the seeds of audits</source>
        <translation>保存审计种子</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Likely</source>
        <translation>预计</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Make settlements final</source>
        <translation>确认结算为最终</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Open audits</source>
        <translation>公开审计</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Publish models</source>
        <translation>发布模型</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Settle by default</source>
        <translation>逾期结算</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Settle rounds</source>
        <translation>结算各轮</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Settle with openings</source>
        <translation>以揭示结算</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Show what is asked for</source>
        <translation>出示被索取的内容</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Stop the job</source>
        <translation>停止任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>Times</source>
        <translation>次数</translation>
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
        <translation>{size} 字节</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_costs.py"/>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Accepted in every round.</source>
        <translation>每轮均获通过。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>All rewards, paid into the contract before the start.</source>
        <translation>全部报酬，开始前已付入合约。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Also in stores outside of the chain</source>
        <translation>也在链外存储中</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Always with the whole group.</source>
        <translation>总是随整个小组一起。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Backbone</source>
        <translation>骨干网络</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Comes back, less the penalties for missed rounds.</source>
        <translation>扣除错过轮次的罚金后退回。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Created in block</source>
        <translation>创建于区块</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/job_dashboard.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/roster_card.py"/>
        <source>Data owners</source>
        <translation>数据方</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Data owners paid</source>
        <translation>已付款的数据方</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Disputes lost</source>
        <translation>败诉的争议</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Each counted once.</source>
        <translation>每个只计一次。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>Ended early</source>
        <translation>提前结束</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/summary_rail.py"/>
        <source>Escrow</source>
        <translation>托管资金</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Expected values</source>
        <translation>期望值</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/model_step.py"/>
        <source>Features</source>
        <translation>特征</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/models/job_states.py"/>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>Finished</source>
        <translation>已结束</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>First seen</source>
        <translation>首次出现</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>For each data owner of an accepted group.</source>
        <translation>已通过小组的每个数据方。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Groups</source>
        <translation>小组</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Groups that may be rejected for good</source>
        <translation>可被永久拒绝的小组</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>In all, at most</source>
        <translation>合计最多</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>In transactions alone</source>
        <translation>仅在交易中</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>It has left data owners waiting, or was voted down: look at the figures.</source>
        <translation>该模型方曾让数据方等待，或曾被否决：请查看数据。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>It has missed rounds, or groups of it were left out: look at the figures.</source>
        <translation>该账户错过过轮次，或其小组被排除过：请看各项数字。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>It has paid %n data owner(s), and nothing speaks against it.</source>
        <translation>
            <numerusform>已向 %n 个数据方付款，没有不良记录。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>It was never paid for a round: nothing speaks for it yet, and nothing against it.</source>
        <translation>尚无任何一轮获得报酬：目前没有正面依据，也没有负面依据。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>It was paid for %n round(s), and nothing speaks against it.</source>
        <translation>
            <numerusform>已有 %n 轮获得报酬，没有负面记录。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Job {number} of the market {market} on chain {chain}</source>
        <translation>任务 {number}，市场 {market}，链 {chain}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Jobs created</source>
        <translation>创建的任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Jobs joined</source>
        <translation>加入的任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Largest length of a row</source>
        <translation>行的最大长度</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Logistic, first order</source>
        <translation>逻辑回归，一阶</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/chart_card.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Misses until you are out</source>
        <translation>出局前可错过</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>Model owner</source>
        <translation>模型方</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Model owners who paid</source>
        <translation>付过款的模型方</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>No round of its jobs was ever paid: nothing speaks for it yet, and nothing against it.</source>
        <translation>其任务从未有一轮付款：尚无好记录，也无坏记录。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>None: the features are used as they are</source>
        <translation>无：直接使用特征</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Paid in</source>
        <translation>支付方式</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Paid in all</source>
        <translation>累计付款</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Paid to the others of your group.</source>
        <translation>付给您小组的其他成员。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Paillier, {bits} bits</source>
        <translation>Paillier，{bits} 位</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Payloads</source>
        <translation>载荷</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Penalties for missed rounds</source>
        <translation>错过轮次的罚金</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Penalty for a missed round</source>
        <translation>错过一轮的罚金</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Public network of %n layer(s), {bytes} bytes of weights</source>
        <translation>
            <numerusform>%n 层的公开网络，权重 {bytes} 字节</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Registration until</source>
        <translation>报名截止</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/join_sheet.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/open_jobs.py"/>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Reward per round</source>
        <translation>每轮报酬</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Rounds it did not settle in time</source>
        <translation>未按时结算的轮次</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Rounds missed</source>
        <translation>错过的轮次</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Rounds rejected</source>
        <translation>被拒绝的轮次</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Squared</source>
        <translation>平方</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Target</source>
        <translation>预测目标</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/model_step.py"/>
        <source>Task</source>
        <translation>任务类型</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <source>Terms</source>
        <translation>条款</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>The chain&apos;s coin</source>
        <translation>链的原生币</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>The hash that a registration is bound to.</source>
        <translation>报名所绑定的哈希。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Time to answer</source>
        <translation>应答时限</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Time to dispute</source>
        <translation>争议时限</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Time to publish a model</source>
        <translation>发布模型时限</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Time to settle</source>
        <translation>结算时限</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Time to submit</source>
        <translation>提交时限</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Voted down or aborted</source>
        <translation>被否决或中止</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>Whole job, at most</source>
        <translation>整个任务最多</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>block {number}</source>
        <translation>区块 {number}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>{most} of {size} owners</source>
        <translation>{most} 个，每组 {size} 个数据方</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>{taken} of {seats}</source>
        <translation>{taken}/{seats}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_facts.py"/>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} 像素</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>%n row(s) stand out so much that sums would show them, and are held back.</source>
        <translation>
            <numerusform>%n 行过于突出，总和会暴露它们，因此不予使用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>%n row(s) were sold before, in {jobs}, and are left out.</source>
        <translation>
            <numerusform>%n 行先前已在 {jobs} 中售出，不再使用。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>All {rows} rows may be used: none stands out, and none was sold before.</source>
        <translation>全部 {rows} 行均可使用：没有突出的行，也没有已售出的行。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>Encrypted, masked numbers computed from all your rows together. The rows themselves never leave.</source>
        <translation>由您全部数据行合算出的、经加密和掩码的数值。数据行本身绝不离开。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>However groups are drawn, %n or more members of yours are owners you trust.</source>
        <translation>
            <numerusform>无论如何抽签，您的成员中都有至少 %n 个是您信任的数据方。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>It cannot be verified, because the job&apos;s document cannot be read.</source>
        <translation>无法验证，因为任务文档无法读取。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>Neither your statistics nor the model: both stay encrypted, and only the model owner has the key.</source>
        <translation>看不到您的统计量，也看不到模型：两者始终加密，只有模型方持有密钥。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>None of the other owners is on your list of trusted accounts. If all others of your group work with the model owner, it sees your statistics as they are. Noise protects your rows even then.</source>
        <translation>其他数据方均不在您的信任账户名单中。如果您小组的其他成员都与模型方合谋，它就能看到您的统计量原值。即便如此，噪声仍能保护您的数据行。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>Not verified on this computer yet. It verifies the proof before it pays a stake, and refuses a bad key.</source>
        <translation>本机尚未验证。支付质押金前会验证证明，并拒绝有问题的密钥。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>So far they have spent {spent}.</source>
        <translation>目前已用 {spent}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>That your account joined, when it submitted and what it earned. In an audit, also random mixtures of how groups differ, of a model that is a random probe.</source>
        <translation>您的账户已加入、何时提交、赚取多少。在审计中，还有各小组之间差异的随机混合，所用模型为随机探针。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>The exact sum of the statistics of your group of %n owner(s), and no more than that: expect it to learn this sum.</source>
        <translation>
            <numerusform>您所在 %n 个数据方的小组的统计量精确总和，仅此而已：请视作它会得知此总和。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>The job&apos;s key</source>
        <translation>任务的密钥</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>The sum hides you only among members of your group who do not work with the model owner. Groups of %n are drawn by lot; noise is proposed unless {needed} members that you trust are certain.</source>
        <translation>
            <numerusform>只有在不与模型方合谋的小组成员之间，总和才能隐藏您。小组以抽签组成，每组 %n 个；除非能确定有 {needed} 个您信任的成员，否则建议加噪声。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>This account took part in jobs of which this computer has no record: {jobs}.</source>
        <translation>此账户参与过本机没有记录的任务：{jobs}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>This computer has verified the proof that the key hides what it should.</source>
        <translation>本机已验证证明：密钥确实隐藏了应隐藏的内容。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>Unrecorded jobs</source>
        <translation>无记录的任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>What everybody sees</source>
        <translation>所有人能看到的</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>What leaves this computer</source>
        <translation>离开本机的</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>What the job asks for</source>
        <translation>任务要求的</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>What the model owner sees</source>
        <translation>模型方能看到的</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>What the other data owners see</source>
        <translation>其他数据方能看到的</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>Whom you depend on</source>
        <translation>您依赖谁</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>With noise of epsilon {epsilon} these rows would have spent {total} of a budget of {budget}.</source>
        <translation>若噪声 epsilon 为 {epsilon}，这些行将用去 {total}，预算为 {budget}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>With noise of epsilon {epsilon} these rows would have spent {total} of their {budget}: too much.</source>
        <translation>若噪声 epsilon 为 {epsilon}，这些行将用去 {total}，超出其预算 {budget}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>Your rows</source>
        <translation>您的数据行</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>another job</source>
        <translation>另一个任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>{trusted} of the {others} other seats are taken by owners you trust; the chance that {needed} of them are in your group is {chance}. Noise protects your rows whoever the others are.</source>
        <translation>其余 {others} 个席位中有 {trusted} 个是您信任的数据方；其中 {needed} 个分在您小组的概率为 {chance}。无论其他人是谁，噪声都能保护您的数据行。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_privacy.py"/>
        <source>{usable} of {rows} are left without noise.</source>
        <translation>{rows} 行中有 {usable} 行可不加噪声使用。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_states.py"/>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>Aborted</source>
        <translation>已中止</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_states.py"/>
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_states.py"/>
        <source>Job {number}, {state}: {title}</source>
        <translation>任务 {number}，{state}：{title}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_states.py"/>
        <source>Left</source>
        <translation>已退出</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_states.py"/>
        <source>Registering</source>
        <translation>报名中</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_states.py"/>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/job_states.py"/>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/model_step.py"/>
        <source>Classification</source>
        <translation>分类</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>Classification of {target}, %n class(es)</source>
        <translation>
            <numerusform>{target} 的分类，%n 个类别</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>Ends in</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <location filename="../../omnilytics_app/ui/views/activity/detail.py"/>
        <location filename="../../omnilytics_app/ui/views/activity/filters.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_owner.py"/>
        <source>Job {number}</source>
        <translation>任务 {number}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>Not over</source>
        <translation>未结束</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>One of two</source>
        <translation>二选一</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>One of two values of {target}</source>
        <translation>{target} 的两个值之一</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>Over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>Registration until {time}</source>
        <translation>报名截止 {time}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/model_step.py"/>
        <source>Regression</source>
        <translation>回归</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>Regression of {target}</source>
        <translation>{target} 的回归</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>Unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>Voted down</source>
        <translation>被否决</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>{reward} for an owner and round</source>
        <translation>每个数据方每轮 {reward}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/market_words.py"/>
        <source>{stake}, returned unless you miss rounds</source>
        <translation>{stake}，未错过轮次则退回</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/notices.py"/>
        <source>%n fitting job(s) opened</source>
        <translation>
            <numerusform>有 %n 个合适的新任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/notices.py"/>
        <source>%n round(s) due</source>
        <translation>
            <numerusform>%n 轮待提交</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/notices.py"/>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>A settlement is disputed</source>
        <translation>有结算被提出争议</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/notices.py"/>
        <source>Gas money runs low</source>
        <translation>Gas 余额偏低</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/notices.py"/>
        <source>Job {number}: {words}</source>
        <translation>任务 {number}：{words}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/notices.py"/>
        <source>You lost a reward or part of a stake</source>
        <translation>您失去了报酬或部分质押金</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/notices.py"/>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>You were paid</source>
        <translation>您收到付款</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/notices.py"/>
        <source>{words} (and %n more)</source>
        <translation>
            <numerusform>{words}（另有 %n 个）</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phase_words.py"/>
        <source>A data owner says that it cannot get your model. This computer shows the parts that are asked for; if it did not, the job would end and your bond be shared out.</source>
        <translation>有数据方称无法获取您的模型。本机会出示被索取的部分；否则任务将结束，您的保证金会被分给数据方。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phase_words.py"/>
        <source>Data owners compute on the encrypted model. Who does not answer in time pays from its stake.</source>
        <translation>数据方在加密模型上计算。未按时应答者从其质押金中扣款。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phase_words.py"/>
        <source>Data owners look at your terms and take seats, each with a stake. When all are taken it begins.</source>
        <translation>数据方查看您的条款并占席，每席需付质押金。席位占满后即开始。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phase_words.py"/>
        <source>Nothing more happens. What was not earned is in your credit on the wallet page; the model is yours.</source>
        <translation>不会再有变化。未被赚取的资金在钱包页的市场余额中；模型归您。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phase_words.py"/>
        <source>Owners found that a settlement does not follow from the evidence and voted it down. Everybody is paid for it, and the job ends.</source>
        <translation>数据方发现某次结算与证据不符，并将其否决。所有人均获付款，任务结束。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phase_words.py"/>
        <source>Registration is over. The groups are drawn with the hash of a block that nobody knows yet, so nobody chooses with whom it is grouped.</source>
        <translation>报名已结束。抽签使用一个尚无人知晓的区块哈希，因此没有人能选择与谁同组。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phase_words.py"/>
        <source>The job ended because your model was asked for and not shown; the bond went to the data owners.</source>
        <translation>您的模型被索取而未出示，任务已结束；保证金已付给数据方。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phase_words.py"/>
        <source>The opened audit of round {number} can be disputed by data owners until its window is over.</source>
        <translation>在争议期结束前，数据方可对第 {number} 轮公开的审计提出争议。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phase_words.py"/>
        <source>This computer decrypts the sums of the groups, learns from them and settles the round.</source>
        <translation>本机解密各小组的总和，据此学习并结算本轮。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phase_words.py"/>
        <source>This computer encrypts the model and publishes it; keep it running.</source>
        <translation>本机加密并发布模型；请保持运行。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phase_words.py"/>
        <source>You asked for parts of answers that could not be used. Whoever shows them earns a fee; a data owner of whom they stay hidden counts as absent.</source>
        <translation>您索取了无法使用的应答的部分内容。出示者可获得费用；内容未被出示的数据方视为缺席。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>%n ciphertext(s) of gradients asked for; anybody may show them</source>
        <translation>
            <numerusform>%n 个梯度密文被索取；任何人都可出示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>%n ciphertext(s) of the model contested; anybody may show them</source>
        <translation>
            <numerusform>%n 个模型密文被质询；任何人都可出示</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>All rounds done</source>
        <translation>所有轮次已完成</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>Drawing groups</source>
        <translation>抽签分组</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>Owners voted a settlement down; the job pays out and closes</source>
        <translation>数据方否决了结算；任务付款后关闭</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Registration</source>
        <translation>报名</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>Round {number} of {total}</source>
        <translation>第 {number}/{total} 轮</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Settle</source>
        <translation>结算</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>The groups are drawn with a future block&apos;s hash</source>
        <translation>使用未来区块的哈希抽签分组</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>The job ended before it started; all stakes are free</source>
        <translation>任务在开始前结束；所有质押金均可取回</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>The model owner decrypts the sums and settles</source>
        <translation>模型方解密总和并结算</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>The model owner did not show its model when asked; rewards, stakes and deposits can be withdrawn</source>
        <translation>模型方被索取模型而未出示；报酬、质押金和押金均可提取</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>The model owner publishes its encrypted model</source>
        <translation>模型方发布加密模型</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>{done} of %n gradient(s) in</source>
        <translation>
            <numerusform>已提交 {done}/%n 个梯度</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>{played} of %n round(s) played; rewards and stakes can be withdrawn</source>
        <translation>
            <numerusform>已进行 {played}/%n 轮；报酬和质押金可提取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/phases.py"/>
        <source>{taken} of %n seat(s) taken</source>
        <translation>
            <numerusform>已占 {taken}/%n 个席位</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/predictions.py"/>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/predictions.py"/>
        <source>Confidence is a chance to first order, which is cautious: good for ranking.</source>
        <translation>置信度是一阶近似的概率，偏保守：适合用于排序。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/predictions.py"/>
        <source>Confidence is the winning label&apos;s share of the scores: good for ranking, not a chance.</source>
        <translation>置信度是胜出标签在得分中的占比：适合用于排序，并非概率。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/predictions.py"/>
        <source>Found</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/predictions.py"/>
        <source>In the file</source>
        <translation>文件中的值</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/predictions.py"/>
        <source>Predicted</source>
        <translation>预测值</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/predictions.py"/>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/predictions.py"/>
        <source>The file has no column {name}, so there is no score.</source>
        <translation>文件中没有 {name} 列，因此没有得分。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/predictions.py"/>
        <source>The first {shown} are shown; saving writes all.</source>
        <translation>显示前 {shown} 行；保存时写入全部。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/predictions.py"/>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/predictions.py"/>
        <source>the model of round {number}</source>
        <translation>第 {number} 轮的模型</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/predictions.py"/>
        <source>the model the job began with</source>
        <translation>任务的起始模型</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/predictions.py"/>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/predictions.py"/>
        <source>{rows} predicted with {model}.</source>
        <translation>已用{model}预测 {rows}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>A piece of yours was not shown</source>
        <translation>您的部分内容未被出示</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Aborted: the model was not shown</source>
        <translation>已中止：模型未出示</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Accepted and paid</source>
        <translation>已通过并付款</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Everybody in your group submitted in time, and the group was accepted.</source>
        <translation>您小组的所有成员均按时提交，小组已通过。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>It cost {amount} of your stake, paid to those present in your group.</source>
        <translation>您的质押金被扣 {amount}，付给小组的在场成员。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>It pays nothing.</source>
        <translation>没有付款。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>No gradient of yours counted in this round: none was submitted before the deadline. This program has to run and to reach the chain while a round takes submissions.</source>
        <translation>您没有梯度计入本轮：截止前未提交。轮次接受提交期间，本程序须保持运行并能连接到链。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Not in a group</source>
        <translation>未分组</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Not played: the job ended before</source>
        <translation>未进行：任务已先结束</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Owners voted the settlement of this round down ({votes} votes), so everybody in a complete group is paid and the model owner lost its bond.</source>
        <translation>数据方否决了本轮结算（{votes} 票），因此所有完整小组的成员均获付款，模型方失去保证金。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Paid because nobody settled in time</source>
        <translation>因无人按时结算而付款</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Paid: owners voted the settlement down</source>
        <translation>已付款：数据方否决了结算</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Rejected by a value out of bounds</source>
        <translation>因数值超限被拒绝</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Rejected by its score</source>
        <translation>因得分被拒绝</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Settled, may still be disputed</source>
        <translation>已结算，仍可争议</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Still to come</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>The contract rejected your whole group of {size}, because one value of its sum was beyond what honest data can give. Who of you caused it cannot be told.</source>
        <translation>合约拒绝了您的整个小组（{size} 人），因为其总和中有一个值超出诚实数据可能的范围。无法判断由谁造成。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>The contract rejected your whole group of {size}, because what it sent differed too much from the other groups. Who of you caused it cannot be told.</source>
        <translation>合约拒绝了您的整个小组（{size} 人），因为其提交内容与其他小组相差过大。无法判断由谁造成。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>The draw left you over, so you are in no group of this job. Your stake is free.</source>
        <translation>抽签时多出您，因此您不在此任务的任何小组中。您的质押金可取回。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>The job was over before this round began: stopped, or with too few groups left.</source>
        <translation>任务在本轮开始前已结束：被停止，或剩余小组过少。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>The model owner claimed that your group is an outlier; the contract judged that by the scores alone.</source>
        <translation>模型方主张您的小组是异常值；合约仅依据得分作出判断。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>The model owner did not claim that your group is an outlier.</source>
        <translation>模型方未主张您的小组是异常值。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>The model owner did not settle in time, so everybody in a complete group is paid.</source>
        <translation>模型方未按时结算，因此所有完整小组的成员均获付款。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>The model owner settled this round with openings. Your program checks them, and owners may vote it down: {votes} of {needed} votes so far.</source>
        <translation>模型方以揭示结算了本轮。您的程序会核对，数据方可投票否决：目前 {votes}/{needed} 票。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>The model owner was asked to show its model and did not. The job ended, nobody is paid for this round and nobody is penalised; the model owner lost its bond.</source>
        <translation>模型方被要求出示模型而未出示。任务已结束，本轮无人获付，也无人受罚；模型方失去保证金。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>The score of your group was {score} times the median of all groups, and a claimed group is rejected above {threshold} times.</source>
        <translation>您小组的得分是所有小组中位数的 {score} 倍，超过 {threshold} 倍的被主张小组会被拒绝。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>The score of your group was {score}, and a claimed group is rejected above {threshold}.</source>
        <translation>您小组的得分为 {score}，超过 {threshold} 的被主张小组会被拒绝。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>This computer had computed your gradient, but it did not reach the chain before the deadline. A slow computer, an endpoint that failed or too little gas money can be the cause.</source>
        <translation>本机已算出您的梯度，但未能在截止前上链。可能是计算机过慢、节点故障或 Gas 余额不足。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>This computer recomputed the settlement from public data and found it right.</source>
        <translation>本机已用公开数据重新计算结算，结果正确。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>This computer recomputed the settlement from public data and found it wrong; it voted against it.</source>
        <translation>本机已用公开数据重新计算结算，发现有误，并已投反对票。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>This round has not begun.</source>
        <translation>本轮尚未开始。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>This round is running; nothing is decided yet.</source>
        <translation>本轮进行中；尚无裁定。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Whether the model owner kept the sum of your group out in private cannot be known; it changes nothing that you are paid.</source>
        <translation>无法得知模型方是否私下剔除了您小组的总和；这不影响您的任何付款。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>You are owed {amount} for it.</source>
        <translation>您应为此获得 {amount}。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>You submitted in time, but %n other member(s) of your group did not ({who}). A sum is usable only if everybody of the group is in it.</source>
        <translation>
            <numerusform>您已按时提交，但小组中有 %n 个其他成员未提交（{who}）。只有小组全员提交，总和才能使用。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>You were absent</source>
        <translation>您缺席</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Your gradient came too late</source>
        <translation>您的梯度来得太晚</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Your gradient was submitted, but the model owner asked for a piece of it that nobody showed in time, so you counted as absent. This program shows such pieces while it runs.</source>
        <translation>您的梯度已提交，但模型方索取了其中一部分，无人按时出示，因此您被视为缺席。本程序在运行期间会出示这些部分。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Your group took no part in this round: it had been evicted after two rejections, or dropped because a member was absent too often. Stakes of its other members are free.</source>
        <translation>您的小组未参与本轮：因两次被拒而除名，或因某成员缺席过多而被剔除。其他成员的质押金可取回。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Your group was incomplete</source>
        <translation>您的小组不完整</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reasons.py"/>
        <source>Your group was out</source>
        <translation>您的小组已出局</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Abort {job}</source>
        <translation>中止{job}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Admission</source>
        <translation>准入</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Ask for parts of gradients of {job}</source>
        <translation>索取{job} 的梯度部分内容</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Ask for parts of the model of {job}</source>
        <translation>索取{job} 的模型部分内容</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>Bond</source>
        <translation>保证金</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Call data</source>
        <translation>调用数据</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Call {function} of the market</source>
        <translation>调用市场的 {function}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Cancel a waiting transaction</source>
        <translation>取消等待中的交易</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Cancel {job}</source>
        <translation>取消{job}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Chain</source>
        <translation>链</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Claim what {job} owes</source>
        <translation>领取{job} 的应付款</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Close a round of {job}</source>
        <translation>关闭{job} 的一轮</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Close {job}</source>
        <translation>关闭{job}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Create a training job</source>
        <translation>创建训练任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Credit in the market</source>
        <translation>市场余额</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Deploy a market</source>
        <translation>部署市场</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Deposit</source>
        <translation>押金</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Dispute a settlement of {job}</source>
        <translation>对{job} 的结算提出争议</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Draw the groups of {job}</source>
        <translation>为{job} 抽签分组</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>ETH that leaves your account, at most</source>
        <translation>账户支出的 ETH，最多</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>End the time for answers in {job}</source>
        <translation>结束{job} 的应答时间</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Fee, at most</source>
        <translation>手续费，最多</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Fix the seed of a round of {job}</source>
        <translation>确定{job} 一轮的种子</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>For</source>
        <translation>用于</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>From</source>
        <translation>付款方</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Function</source>
        <translation>函数</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Gas limit</source>
        <translation>Gas 限额</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Hash of the job document</source>
        <translation>任务文档的哈希</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Hash of the terms</source>
        <translation>条款的哈希</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Join {job}</source>
        <translation>加入{job}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Key for masks</source>
        <translation>掩码密钥</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Leave {job}</source>
        <translation>退出{job}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Leaves your account, at most</source>
        <translation>账户支出，最多</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Let somebody other than the market take tokens</source>
        <translation>允许市场以外的一方取走代币</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Let the market take tokens</source>
        <translation>允许市场取用代币</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Make a settlement of {job} final</source>
        <translation>确认{job} 的结算为最终</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Maximum fee for gas</source>
        <translation>最高 Gas 费</translation>
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
        <translation>上链后一律无法撤回。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Other arguments</source>
        <translation>其他参数</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Over at the latest after</source>
        <translation>最迟结束于</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Owners in a group</source>
        <translation>每组数据方</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Parts asked for</source>
        <translation>被索取的部分</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Pays</source>
        <translation>支付</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Priority fee for gas</source>
        <translation>Gas 优先费</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Publish the encrypted model of {job}</source>
        <translation>发布{job} 的加密模型</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Push forfeited money to the burn address</source>
        <translation>将罚没资金转入销毁地址</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/review_sheet.py"/>
        <source>Registration ends</source>
        <translation>报名截止</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Reward per owner and round</source>
        <translation>每个数据方每轮报酬</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>Round</source>
        <translation>轮</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Run something this program cannot read</source>
        <translation>运行本程序无法解读的操作</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Send nothing, to use up a nonce</source>
        <translation>空交易，用于占用 Nonce</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Send {amount}</source>
        <translation>发送 {amount}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Settle a round of {job}</source>
        <translation>结算{job} 的一轮</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Settle an audit round of {job}</source>
        <translation>结算{job} 的审计轮</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Settle an overdue round of {job}</source>
        <translation>逾期结算{job} 的一轮</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Show parts that were asked for in {job}</source>
        <translation>出示{job} 被索取的部分</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Start {job}</source>
        <translation>开始{job}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Stop {job} early</source>
        <translation>提前停止{job}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Submit an encrypted gradient to {job}</source>
        <translation>向{job} 提交加密梯度</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Takes the place of</source>
        <translation>替换</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>The credit is paid out to your account.</source>
        <translation>市场余额将付至您的账户。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>The deposit goes to whoever answers, and returns if nobody does.</source>
        <translation>押金归应答者所有，无人应答则退回。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>The stake returns when the job ends, less a penalty for every missed round; all of it if you leave before it starts.</source>
        <translation>任务结束时退回质押金，每错过一轮扣一次罚金；开始前退出则全额退回。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/transaction_sheet.py"/>
        <source>To</source>
        <translation>收款方</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Token</source>
        <translation>代币</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Unspent escrow and the bond return when the job ends, all of it if the job never starts.</source>
        <translation>未用的托管资金和保证金在任务结束时退回；任务从未开始则全额退回。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>What is released becomes credit in the market; a withdrawal pays it out.</source>
        <translation>释放的资金计入市场余额；提取后付至账户。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Where the payload lies</source>
        <translation>载荷存放处</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Who may take it</source>
        <translation>谁可取用</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>Withdraw credit from the market</source>
        <translation>提取市场余额</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>a job</source>
        <translation>任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>all {token} there will ever be</source>
        <translation>今后全部 {token}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>job {number}</source>
        <translation>任务 {number}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>{amount} of its smallest units</source>
        <translation>{amount} 最小单位</translation>
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
        <translation>{time}（已结束）</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/reviews.py"/>
        <source>{time} ({left} left)</source>
        <translation>{time}（剩余 {left}）</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rosters.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_owner.py"/>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>Data owner</source>
        <translation>数据方</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rosters.py"/>
        <source>Missed</source>
        <translation>错过</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rosters.py"/>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rosters.py"/>
        <source>Stake left</source>
        <translation>剩余质押金</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rosters.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/summary_rail.py"/>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rosters.py"/>
        <source>dropped, missed too often</source>
        <translation>已剔除，错过过多</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rosters.py"/>
        <source>group dropped</source>
        <translation>小组已剔除</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rosters.py"/>
        <source>group evicted</source>
        <translation>小组已除名</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rosters.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>left over by the draw</source>
        <translation>抽签未入组</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rosters.py"/>
        <source>missing</source>
        <translation>缺席</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rosters.py"/>
        <source>not submitted yet</source>
        <translation>尚未提交</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rosters.py"/>
        <source>registered</source>
        <translation>已报名</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rosters.py"/>
        <source>submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rosters.py"/>
        <source>waits for the model</source>
        <translation>等待模型</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rosters.py"/>
        <source>{misses} of {allowed}</source>
        <translation>{misses}/{allowed}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>Gas publish</source>
        <translation>发布 Gas</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>Gas settle</source>
        <translation>结算 Gas</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>Gas submit</source>
        <translation>提交 Gas</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>Owners</source>
        <translation>数据方</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>R² score</source>
        <translation>R² 得分</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/chart_card.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/job_dashboard.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/try_sheet.py"/>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>Your group</source>
        <translation>您的小组</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>aborted, model not shown</source>
        <translation>已中止，模型未出示</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>in dispute window</source>
        <translation>争议期内</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>no group complete</source>
        <translation>没有完整小组</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>paid by default</source>
        <translation>逾期付款</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>rejected group {numbers}</source>
        <translation>已拒绝小组 {numbers}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>settled with openings</source>
        <translation>以揭示结算</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/rounds.py"/>
        <source>voided by owners</source>
        <translation>被数据方作废</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>A cluster that only sees ciphertexts and public numbers; its results are checked here.</source>
        <translation>只接触密文和公开数值的集群；其结果会在本机核对。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Accounts, one on each line, that you know do not work with model owners. They count for your group.</source>
        <translation>您确知不与模型方合谋的账户，每行一个。它们会计入对您小组的评估。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>An Ethereum node that answers JSON-RPC. It learns your address and what you ask for.</source>
        <translation>应答 JSON-RPC 的以太坊节点。它会得知您的地址和查询内容。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Blocks before anything that cannot be taken back is built on what the chain shows.</source>
        <translation>在依据链上内容做出不可撤回的操作前，需等待的区块数。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Chain id</source>
        <translation>链 ID</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Computing</source>
        <translation>计算</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Confirmations</source>
        <translation>确认数</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Consensus node</source>
        <translation>共识节点</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>DEBUG tells most, ERROR least. No secret is ever written.</source>
        <translation>DEBUG 最详细，ERROR 最简略。绝不写入任何机密。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Dask scheduler</source>
        <translation>Dask 调度器</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Data owners you trust</source>
        <translation>您信任的数据方</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Downloaded payloads are removed beyond this.</source>
        <translation>超出此值时，会移除已下载的载荷。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>ERC-20 contracts, one on each line, whose balances the wallet shows and jobs may pay in.</source>
        <translation>ERC-20 合约，每行一个；钱包显示其余额，任务可用其支付。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>For buckets that are not Amazon&apos;s. Keys are taken from the environment.</source>
        <translation>用于非 Amazon 的存储桶。密钥取自环境变量。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Further nodes</source>
        <translation>备用节点</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Heavy arithmetic runs in so many processes of this machine; fewer leave more of it for other work.</source>
        <translation>繁重的计算使用本机的这么多进程；进程越少，留给其他工作的资源越多。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Highest price of gas, in gwei</source>
        <translation>最高 Gas 价格（gwei）</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>IPFS gateways</source>
        <translation>IPFS 网关</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Its code is compared with this program&apos;s before anything is sent.</source>
        <translation>发送任何内容前，都会将其代码与本程序中的代码比对。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Language and look</source>
        <translation>语言与外观</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Market contract</source>
        <translation>市场合约</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>More seconds ask your node less often.</source>
        <translation>秒数越大，查询节点越少。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Needed to read and write blobs of the chain, which it keeps for about 18 days.</source>
        <translation>读写链上 blob 所需，链保存 blob 约 18 天。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Nodes of another chain are refused. The demonstration&apos;s local chain is 31337.</source>
        <translation>其他链的节点会被拒绝。演示用的本地链为 31337。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>None: payloads travel in call data</source>
        <translation>无：载荷随调用数据传送</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>None: this machine alone</source>
        <translation>无：仅本机</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Nothing is sent for more; it waits until gas is cheaper.</source>
        <translation>超出时不发送任何交易；等到 Gas 降价。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>One on each line; payloads of others are read there.</source>
        <translation>每行一个；从中读取他人的载荷。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>One on each line; used when the first does not answer, and compared with it before anything final.</source>
        <translation>每行一个；首个节点无应答时使用，并在最终操作前与其比对。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Privacy budget of a row (epsilon)</source>
        <translation>每行数据的隐私预算（epsilon）</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Room for payloads, in megabytes</source>
        <translation>载荷空间（MB）</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>S3 service</source>
        <translation>S3 服务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Seconds between looks at the chain</source>
        <translation>查询链的间隔秒数</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Stores</source>
        <translation>存储</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Tokens</source>
        <translation>代币</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>What is written down</source>
        <translation>日志级别</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>What noisy releases of one row may add up to. Lower keeps more private.</source>
        <translation>一行数据的加噪发布合计上限。越低越保密。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Where your encrypted payloads lie: a folder, a bucket, IPFS, a web server or blobs of the chain.</source>
        <translation>您的加密载荷存放处：文件夹、存储桶、IPFS、网页服务器或链上 blob。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/setting_fields.py"/>
        <source>Your store</source>
        <translation>您的存储</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Aborted {job}</source>
        <translation>已中止{job}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Allowed the market tokens</source>
        <translation>已允许市场取用代币</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Asked for parts of a model of {job}</source>
        <translation>已索取{job} 的模型部分内容</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Asked for parts of gradients of {job}</source>
        <translation>已索取{job} 的梯度部分内容</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Cancelled</source>
        <comment>transaction</comment>
        <translation>已取消</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Cancelled {job}</source>
        <translation>已取消{job}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Cancelling: {what}</source>
        <translation>取消：{what}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Claimed from {job}</source>
        <translation>已领取{job} 的应付款</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Claims and withdrawals</source>
        <translation>领取与提取</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Closed a round of {job}</source>
        <translation>已关闭{job} 的一轮</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Closed {job}</source>
        <translation>已关闭{job}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Created {job}</source>
        <translation>已创建{job}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Deployed a market</source>
        <translation>已部署市场</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Disputed a settlement of {job}</source>
        <translation>已对{job} 的结算提出争议</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Ended the time for answers in {job}</source>
        <translation>已结束{job} 的应答时间</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Fast</source>
        <translation>快速</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Fixed a seed of {job}</source>
        <translation>已确定{job} 的种子</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Had the groups of {job} drawn</source>
        <translation>已为{job} 抽签分组</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <location filename="../../omnilytics_app/ui/views/start/chooser.py"/>
        <source>Imported key</source>
        <translation>导入的密钥</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Joined {job}</source>
        <translation>已加入{job}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Left {job}</source>
        <translation>已退出{job}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Made a settlement of {job} final</source>
        <translation>已确认{job} 的结算为最终</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Mined</source>
        <translation>已上链</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Nothing, to use up a nonce</source>
        <translation>空交易，用于占用 Nonce</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Payment in a token</source>
        <translation>代币付款</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Payment to {recipient}</source>
        <translation>向 {recipient} 付款</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Payments</source>
        <translation>付款</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Payout of {job}</source>
        <translation>{job} 的付款</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>Payouts</source>
        <translation>收款</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Published a model of {job}</source>
        <translation>已发布{job} 的模型</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Pushed forfeited money on</source>
        <translation>已转出罚没资金</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/backup_sheet.py"/>
        <source>Recovery phrase</source>
        <translation>助记词</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Replaced elsewhere</source>
        <translation>已被别处替换</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Settled a round of {job}</source>
        <translation>已结算{job} 的一轮</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Settled an audit of {job}</source>
        <translation>已结算{job} 的审计</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Settled an overdue round of {job}</source>
        <translation>已逾期结算{job} 的一轮</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Showed parts in {job}</source>
        <translation>已出示{job} 的部分内容</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Slow</source>
        <translation>慢速</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Started {job}</source>
        <translation>已开始{job}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Stopped {job}</source>
        <translation>已停止{job}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Submitted a gradient to {job}</source>
        <translation>已向{job} 提交梯度</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>The name mixes letters of different alphabets that look alike; compare the address.</source>
        <translation>该名称混用了不同文字体系中外形相似的字母；请核对地址。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <location filename="../../omnilytics_app/ui/views/start/chooser.py"/>
        <source>Watch-only</source>
        <translation>观察账户</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>Withdrawal from the market</source>
        <translation>从市场提取</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>about {time}</source>
        <translation>约 {time}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/wallet_words.py"/>
        <source>within %n block(s)</source>
        <translation>
            <numerusform>%n 个区块内</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n 轮</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/model_step.py"/>
        <source>Binary</source>
        <translation>二分类</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Data and columns</source>
        <translation>数据与列</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <source>Review</source>
        <translation>核对</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <source>Start</source>
        <translation>起始模型</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/model_step.py"/>
        <source>Task and model</source>
        <translation>任务与模型</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <source>backbone and head</source>
        <translation>骨干网络和输出头</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <source>head</source>
        <translation>输出头</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <source>logistic</source>
        <translation>逻辑</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <source>squared</source>
        <translation>平方</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <source>{file}, {rows}</source>
        <translation>{file}，{rows}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <source>{metric} {score}</source>
        <translation>{metric} {score}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/models/wizard_steps.py"/>
        <source>{rounds}, {groups} x {size}, {reward}, {time}</source>
        <translation>{rounds}，{groups} x {size}，{reward}，{time}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/activity.py"/>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/archive_step.py"/>
        <source>Choose the file of the profile first.</source>
        <translation>请先选择档案文件。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/archive_step.py"/>
        <source>Enter the passphrase of the file.</source>
        <translation>请输入该文件的密码短语。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/auto_join.py"/>
        <source>Choose at least one data set to join with.</source>
        <translation>请至少选择一个用于加入的数据集。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/auto_join.py"/>
        <source>Correct the marked value first.</source>
        <translation>请先更正标出的值。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/auto_join.py"/>
        <source>Saving the rules</source>
        <translation>正在保存规则</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/auto_join.py"/>
        <source>Say how high a stake may be: nobody asks you before it is paid.</source>
        <translation>请设定质押金的上限：支付前不会再询问您。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/data_owner.py"/>
        <source>All seats of this job are taken.</source>
        <translation>此任务的席位已占满。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/data_owner.py"/>
        <source>Choose a job first.</source>
        <translation>请先选择任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/data_owner.py"/>
        <source>Choose the file with your data.</source>
        <translation>请选择您的数据文件。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/data_owner.py"/>
        <source>Joining the job</source>
        <translation>正在加入任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/data_owner.py"/>
        <source>You already take part in this job.</source>
        <translation>您已参与此任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/data_owner.py"/>
        <source>{name} is not as it was when you added it; see Data sets.</source>
        <translation>{name} 与添加时不一致；请查看“数据集”。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/data_sets.py"/>
        <source>Adding the data set</source>
        <translation>正在添加数据集</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/data_sets.py"/>
        <source>Choose a file or a folder first.</source>
        <translation>请先选择文件或文件夹。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/data_sets.py"/>
        <source>Give the data set a name.</source>
        <translation>请为数据集命名。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/data_sets.py"/>
        <source>Looking at the file…</source>
        <translation>正在查看文件…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/data_sets.py"/>
        <source>No job can be joined with this file; see what is wrong with it above.</source>
        <translation>此文件无法用于加入任务；问题见上方。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/data_sets.py"/>
        <source>Removing the data set</source>
        <translation>正在移除数据集</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/earnings.py"/>
        <location filename="../../omnilytics_app/ui/presenters/wallet.py"/>
        <source>Writing the file</source>
        <translation>正在写入文件</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/first_run.py"/>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/first_run.py"/>
        <source>Choose the key file first.</source>
        <translation>请先选择密钥文件。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/first_run.py"/>
        <source>Creating the profile</source>
        <translation>正在创建档案</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/first_run.py"/>
        <source>Importing the profile</source>
        <translation>正在导入档案</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/first_run.py"/>
        <location filename="../../omnilytics_app/ui/views/start/network_page.py"/>
        <source>My profile</source>
        <translation>我的档案</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/first_run.py"/>
        <source>The passphrase has to have at least {number} characters.</source>
        <translation>密码短语至少需要 {number} 个字符。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/first_run.py"/>
        <source>The system keyring has not answered yet; wait a moment or take a passphrase.</source>
        <translation>系统密钥环尚未应答；请稍候，或改用密码短语。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/first_run.py"/>
        <source>The two passphrases differ; type the second again.</source>
        <translation>两次输入的密码短语不同；请重新输入第二次。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/first_run.py"/>
        <source>The words are not there yet; wait a moment.</source>
        <translation>助记词尚未就绪；请稍候。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/first_run.py"/>
        <source>Word {number} is not what it was; look at your note, or go back to see it.</source>
        <translation>第 {number} 个词与原来不符；请查看您的记录，或返回查看。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>A binary task needs two labels, and the first rows hold %n.</source>
        <translation>
            <numerusform>二分类任务需要两个标签，前几行中有 %n 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>A classification needs three labels or more, and the first rows hold %n.</source>
        <translation>
            <numerusform>分类任务需要三个或更多标签，前几行中有 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>A week</source>
        <translation>一周</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>An evening</source>
        <translation>一晚</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>At least one second.</source>
        <translation>至少一秒。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>Between {low} and {high}.</source>
        <translation>介于 {low} 和 {high} 之间。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>Choose the file with your own samples.</source>
        <translation>请选择您自己的样本文件。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>Fast test</source>
        <translation>快速测试</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>Give the job a title that data owners will recognise.</source>
        <translation>请为任务取一个数据方能识别的标题。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>Keep at least one column to learn from.</source>
        <translation>请至少保留一列用于学习。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>Name the column to predict.</source>
        <translation>请指定要预测的列。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>Offer more than nothing.</source>
        <translation>报酬须大于零。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>The column to predict cannot be left out.</source>
        <translation>不能排除要预测的列。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>The column to predict holds %n different labels, more than a job may have.</source>
        <translation>
            <numerusform>要预测的列有 %n 个不同标签，超出任务上限。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>The column to predict holds %n different numbers, too many for classes; choose a regression.</source>
        <translation>
            <numerusform>要预测的列有 %n 个不同数值，作为类别过多；请选择回归。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>The column to predict holds words; a regression predicts numbers.</source>
        <translation>要预测的列是文字；回归预测的是数值。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>The file has no column of that name; choose one of its columns.</source>
        <translation>文件中没有此名称的列；请从其列中选择。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>The held-out file lacks the column {name}.</source>
        <translation>留出文件缺少列 {name}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>The logistic loss is for classes.</source>
        <translation>逻辑损失用于分类。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/job_rules.py"/>
        <source>{groups} groups can outvote at most {most}.</source>
        <translation>{groups} 个小组最多能压过 {most} 个坏小组。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/joining.py"/>
        <source>Looking through your data…</source>
        <translation>正在查看您的数据…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/joining.py"/>
        <source>No row is left to be used without noise; add noise, or use more rows.</source>
        <translation>没有可不加噪声使用的行；请加噪声，或使用更多行。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/joining.py"/>
        <source>Your budget does not allow that much; choose a smaller epsilon, or other data.</source>
        <translation>超出您的预算；请选择更小的 epsilon 或其他数据。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/market.py"/>
        <source>Looking at your data</source>
        <translation>正在查看您的数据</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/model_owner.py"/>
        <source>Creating the job</source>
        <translation>正在创建任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/model_owner.py"/>
        <source>Exporting the model</source>
        <translation>正在导出模型</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/model_owner.py"/>
        <source>Stopping the job</source>
        <translation>正在停止任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/model_owner.py"/>
        <source>The model of round {number} is in {path}.</source>
        <translation>第 {number} 轮的模型已保存至 {path}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/model_owner.py"/>
        <source>The model the job started with is in {path}.</source>
        <translation>任务的起始模型已保存至 {path}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/model_owner.py"/>
        <source>{work}, {share} %</source>
        <translation>{work}，{share}%</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/network_step.py"/>
        <source>Enter the address of an endpoint: your own node&apos;s, or one from a provider.</source>
        <translation>请输入节点地址：您自建的节点或服务商的节点。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/network_step.py"/>
        <source>Enter the address of the market; whoever runs it tells it.</source>
        <translation>请输入市场地址；可向市场运营方索取。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/network_step.py"/>
        <source>The endpoint serves chain {found}, and {name} is chain {expected}; choose another endpoint.</source>
        <translation>该节点属于链 {found}，而 {name} 是链 {expected}；请选择其他节点。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/practice.py"/>
        <source>Asking practice data owners</source>
        <translation>正在请求练习数据方</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/practice.py"/>
        <source>Ending practice</source>
        <translation>正在结束练习</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/practice.py"/>
        <source>Making a practice job</source>
        <translation>正在创建练习任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/presenter.py"/>
        <source>Something unexpected happened. Nothing was lost; copy the details when you report it.</source>
        <translation>发生意外错误。没有任何丢失；报告时请复制详情。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/presenter.py"/>
        <source>This profile only watches its account: it has no key, so it can neither join nor open a job.</source>
        <translation>此档案只观察其账户：没有私钥，因此不能参加或创建任务，也不能签名。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/reasons.py"/>
        <source>Leaving the job</source>
        <translation>正在退出任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/reviewing.py"/>
        <source>You declined to sign; nothing was sent.</source>
        <translation>您已拒绝签名；未发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/sending.py"/>
        <source>Enter an amount.</source>
        <translation>请输入金额。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/sending.py"/>
        <source>Enter more than nothing.</source>
        <translation>金额须大于零。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/sending.py"/>
        <source>Enter the fees.</source>
        <translation>请输入费用。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/sending.py"/>
        <source>Enter whom you pay.</source>
        <translation>请输入收款方。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/sending.py"/>
        <source>This cannot be more than the maximum fee.</source>
        <translation>不能高于最高费用。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/sending.py"/>
        <source>This profile pays at most {ceiling} gwei; see the settings.</source>
        <translation>此档案最多支付 {ceiling} gwei；请查看设置。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/settings.py"/>
        <source>Looking everything over</source>
        <translation>正在全面检查</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/settings.py"/>
        <source>Saving the settings</source>
        <translation>正在保存设置</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/settings.py"/>
        <source>Trying it out</source>
        <translation>正在测试</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/trying.py"/>
        <source>The predictions are in {path}.</source>
        <translation>预测结果已保存至 {path}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/unlocking.py"/>
        <source>Asking the system keyring</source>
        <translation>正在询问系统密钥环</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/unlocking.py"/>
        <source>Enter the passphrase of this profile.</source>
        <translation>请输入此档案的密码短语。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/unlocking.py"/>
        <source>Unlocking</source>
        <translation>正在解锁</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/wallet.py"/>
        <source>Cancelling</source>
        <translation>正在取消</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/wallet.py"/>
        <source>Removing</source>
        <translation>正在移除</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/wallet.py"/>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/wallet.py"/>
        <source>Speeding up</source>
        <translation>正在加速</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/presenters/wallet.py"/>
        <source>Withdrawing</source>
        <translation>正在提取</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/tray.py"/>
        <source>&amp;Lock</source>
        <translation>锁定(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/tray.py"/>
        <source>&amp;Open OmniLytics</source>
        <translation>打开 OmniLytics(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/tray.py"/>
        <source>&amp;Pause my rounds</source>
        <translation>暂停我的轮次(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/typed_numbers.py"/>
        <source>An amount has at most 18 decimals.</source>
        <translation>金额最多 18 位小数。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/typed_numbers.py"/>
        <source>Enter a number of gwei such as {example}.</source>
        <translation>请输入 gwei 数值，例如 {example}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/typed_numbers.py"/>
        <source>Enter a number such as {example}.</source>
        <translation>请输入数值，例如 {example}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/typed_numbers.py"/>
        <source>Enter an amount such as {example}.</source>
        <translation>请输入金额，例如 {example}。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/typed_numbers.py"/>
        <source>Enter an amount with at most %n decimal(s).</source>
        <translation>
            <numerusform>请输入最多 %n 位小数的金额。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/typed_numbers.py"/>
        <source>That is more ether than there is.</source>
        <translation>超出了以太币的总量。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/typed_numbers.py"/>
        <source>{text} can be read in two ways; write {large} or {small}.</source>
        <translation>{text} 有两种读法；请写成 {large} 或 {small}。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/activity/activity.py"/>
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/activity/activity.py"/>
        <source>%n event(s) written to {path}</source>
        <translation>
            <numerusform>已将 %n 个事件写入 {path}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/activity.py"/>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/activity.py"/>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>Activity</source>
        <translation>动态</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/activity.py"/>
        <source>Export what is shown</source>
        <translation>导出所显示的内容</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/activity.py"/>
        <source>Nothing found</source>
        <translation>未找到内容</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/activity.py"/>
        <source>Nothing happened yet</source>
        <translation>暂无动态</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/activity.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/activity.py"/>
        <source>Transactions, rounds, payments and warnings appear here as they happen.</source>
        <translation>交易、轮次、付款和警告发生后会显示在此。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/activity.py"/>
        <source>Try other words, or show all.</source>
        <translation>请换个关键词，或显示全部。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/detail.py"/>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/detail.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/transaction_sheet.py"/>
        <source>Copy transaction hash</source>
        <translation>复制交易哈希</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/detail.py"/>
        <source>Show &amp;job</source>
        <translation>显示任务(&amp;J)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/detail.py"/>
        <source>Show &amp;transaction</source>
        <translation>显示交易(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/detail.py"/>
        <source>{job}, {title}</source>
        <translation>{job}，{title}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/filters.py"/>
        <source>All jobs</source>
        <translation>所有任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/filters.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/filters.py"/>
        <source>Any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/filters.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/filters.py"/>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/filters.py"/>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/filters.py"/>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/filters.py"/>
        <source>Search what happened</source>
        <translation>搜索动态</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/filters.py"/>
        <source>Search: job, title, address, transaction</source>
        <translation>搜索：任务、标题、地址、交易</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/activity/filters.py"/>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Show &amp;all</source>
        <translation>显示全部(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/closing_sheet.py"/>
        <source>%n job(s) would wait until you start OmniLytics again.</source>
        <translation>
            <numerusform>%n 个任务将暂停，直到您再次启动 OmniLytics。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/closing_sheet.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_import.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/join_sheet.py"/>
        <location filename="../../omnilytics_app/ui/views/start/opening.py"/>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/closing_sheet.py"/>
        <source>&amp;Keep running</source>
        <translation>保持运行(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/closing_sheet.py"/>
        <source>A round that is missed meanwhile costs part of the stake.</source>
        <translation>期间错过一轮会损失部分质押金。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/closing_sheet.py"/>
        <source>Do &amp;not ask again</source>
        <translation>不再询问(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/closing_sheet.py"/>
        <source>It is minimised, as this desktop has no tray.</source>
        <translation>此桌面没有托盘，窗口将最小化。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/closing_sheet.py"/>
        <source>It stays in the tray.</source>
        <translation>程序保留在托盘中。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/closing_sheet.py"/>
        <source>Jobs are running</source>
        <translation>任务正在运行</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/closing_sheet.py"/>
        <source>OmniLytics can keep running without its window.</source>
        <translation>OmniLytics 可在没有窗口的情况下继续运行。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/crash_sheet.py"/>
        <source>%n more error(s) happened meanwhile; the log has them.</source>
        <translation>
            <numerusform>期间又发生 %n 个错误；详见日志。</numerusform>
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
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/crash_sheet.py"/>
        <source>&amp;Restart</source>
        <translation>重新启动(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/crash_sheet.py"/>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/crash_sheet.py"/>
        <source>Copy &amp;diagnostics</source>
        <translation>复制诊断信息(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/crash_sheet.py"/>
        <source>Diagnostics</source>
        <translation>诊断信息</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/crash_sheet.py"/>
        <source>For a report. Keys and passphrases are not in it; look it over before you hand it on.</source>
        <translation>用于报告。其中不含密钥和密码短语；交出前请过目。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/crash_sheet.py"/>
        <source>If something looks wrong now, restart: jobs go on where they were.</source>
        <translation>如有异常，请重新启动：任务会从原处继续。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/crash_sheet.py"/>
        <source>Something unexpected happened</source>
        <translation>发生意外错误</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/crash_sheet.py"/>
        <source>The program ended suddenly last time</source>
        <translation>程序上次意外退出</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/crash_sheet.py"/>
        <source>What was being worked on goes on by itself; nothing has to be done again.</source>
        <translation>未完成的工作会自动继续；无需重做。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/crash_sheet.py"/>
        <source>Your keys and your jobs are on this computer as they were. Nothing was sent to anybody.</source>
        <translation>您的密钥和任务仍原样保存在本机。没有向任何人发送内容。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>&amp;Discard changes</source>
        <translation>放弃更改(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>&amp;Join jobs by itself while this window is open</source>
        <translation>窗口打开时自动加入任务(&amp;J)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>&amp;Save rules</source>
        <translation>保存规则(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>A job is joined only if it meets every rule and if this program would let you join it by hand. The stake is paid without asking you again; nothing is ever withdrawn by itself.</source>
        <translation>只有符合全部规则、且本程序允许您手动加入的任务才会加入。质押金会直接支付，不再询问；绝不自动提取。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>A smaller epsilon hides more and teaches less.</source>
        <translation>epsilon 越小，隐藏越多，可学的越少。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Add a data set first; then it can be chosen here.</source>
        <translation>请先添加数据集；之后可在此选择。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Bounds for jobs paid in</source>
        <translation>支付方式对应的限额</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Data sets to join with</source>
        <translation>用于加入的数据集</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Empty for no limit.</source>
        <translation>留空表示不限。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Every open job is decided on, and why it was not joined is said here.</source>
        <translation>每个开放任务都会得出决定，未加入的原因显示在此。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Highest stake in one job ({money})</source>
        <translation>单个任务最高质押金（{money}）</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Highest stakes together ({money})</source>
        <translation>质押金合计上限（{money}）</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Join none of th&amp;ese</source>
        <translation>不加入此类任务 (&amp;E)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Joins jobs paid in {money} alone. Jobs paid in another token are joined only once that token has bounds of its own here; accept it in Settings first.</source>
        <translation>仅加入以 {money} 支付的任务。以其他代币支付的任务，只有在此处为该代币单独设定限额后才会加入；请先在设置中接受该代币。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Least reward per round ({money})</source>
        <translation>每轮最低报酬（{money}）</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Most jobs at once</source>
        <translation>同时任务上限</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Most rounds</source>
        <translation>最多轮数</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Needed while this is on.</source>
        <translation>启用期间必填。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>No decision yet</source>
        <translation>尚无决定</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Noise on what leaves</source>
        <translation>对外发布的噪声</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Of those on your list, before it is joined.</source>
        <translation>加入前，任务中须已有的名单内数据方数量。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Proposed</source>
        <translation>建议</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>That is more than any job can hold.</source>
        <translation>这超出了任何任务所能容纳的金额。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>Trusted owners in it</source>
        <translation>其中受信任的数据方</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/auto_join.py"/>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_import.py"/>
        <source>&amp;Add data set</source>
        <translation>添加数据集(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_import.py"/>
        <source>Add a data set</source>
        <translation>添加数据集</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_import.py"/>
        <source>Columns of the file</source>
        <translation>文件的列</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_import.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/try_sheet.py"/>
        <source>File or folder</source>
        <translation>文件或文件夹</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_import.py"/>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_import.py"/>
        <source>First rows of the file</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_import.py"/>
        <source>Letters, digits, dots, hyphens and underscores.</source>
        <translation>字母、数字、点、连字符和下划线。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_import.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/address_book_card.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/contact_sheet.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_import.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/open_jobs.py"/>
        <source>Your data</source>
        <translation>您的数据</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_owner.py"/>
        <source>Automatic joining</source>
        <translation>自动加入</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_owner.py"/>
        <source>Data sets</source>
        <translation>数据集</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_owner.py"/>
        <source>Earn with data that never leaves this computer.</source>
        <translation>数据绝不离开本机，也能赚取报酬。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_owner.py"/>
        <source>Earnings</source>
        <translation>收益</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_owner.py"/>
        <source>My rounds</source>
        <translation>我的轮次</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_owner.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/open_jobs.py"/>
        <source>Open jobs</source>
        <translation>开放任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_owner.py"/>
        <source>Open jobs ({count})</source>
        <translation>开放任务（{count}）</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_sets.py"/>
        <source>&amp;Look at it again…</source>
        <translation>重新查看(&amp;L)…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_sets.py"/>
        <source>&amp;Remove from the list</source>
        <translation>从列表移除(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_sets.py"/>
        <source>Add a table or a folder of images below. It stays on this computer, and you see what it holds before it gets a name.</source>
        <translation>请在下方添加表格或图片文件夹。数据只留在本机，命名前您可以看到其内容。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_sets.py"/>
        <source>Counted by file. Before you join, the rows themselves are looked up, whatever file they are in.</source>
        <translation>按文件计数。加入前会逐行查找，无论这些行在哪个文件中。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_sets.py"/>
        <source>Jobs joined with this data set</source>
        <translation>以此数据集加入的任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_sets.py"/>
        <source>No data set yet</source>
        <translation>暂无数据集</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/data_sets.py"/>
        <source>Your data sets</source>
        <translation>您的数据集</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>%n round(s) missed</source>
        <translation>
            <numerusform>错过 %n 轮</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>&amp;Export as CSV…</source>
        <translation>导出为 CSV(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>All jobs paid in {money}</source>
        <translation>所有以 {money} 支付的任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>By job</source>
        <translation>按任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>Credited so far</source>
        <translation>已计入市场余额</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>Earned in all</source>
        <translation>累计赚取</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>Earnings by job</source>
        <translation>各任务收益</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>Earnings shown</source>
        <translation>显示的收益</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>Export payouts</source>
        <translation>导出付款记录</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>From the chain alone, over all jobs of this market: anybody can look this account up.</source>
        <translation>仅来自链上，涵盖本市场的所有任务：任何人都可以查询此账户。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>Job {number}: {title}</source>
        <translation>任务 {number}：{title}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>Join a job: every accepted round pays its reward.</source>
        <translation>加入任务：每通过一轮即可获得报酬。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>Lost to absences</source>
        <translation>因缺席损失</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>Nothing earned yet</source>
        <translation>暂无收益</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>Over time, penalties taken off</source>
        <translation>按时间，已扣罚金</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <location filename="../../omnilytics_app/ui/widgets/paged_table.py"/>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <source>What others see of you</source>
        <translation>他人看到的您</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>Your jobs are being read.</source>
        <translation>正在读取您的任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/earnings.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>nothing missed</source>
        <translation>无错过</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/join_sheet.py"/>
        <location filename="../../omnilytics_app/ui/views/data_owner/open_jobs.py"/>
        <source>At most in all</source>
        <translation>合计最多</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/join_sheet.py"/>
        <source>Gas until the end, about</source>
        <translation>到结束的 Gas，约</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/join_sheet.py"/>
        <source>Join this job?</source>
        <translation>加入此任务？</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/join_sheet.py"/>
        <source>Join “{title}”?</source>
        <translation>加入“{title}”？</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/join_sheet.py"/>
        <source>Pay {stake} and &amp;join</source>
        <translation>支付 {stake} 并加入(&amp;J)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/join_sheet.py"/>
        <source>Stake you pay</source>
        <translation>您支付的质押金</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/join_sheet.py"/>
        <source>What you risk</source>
        <translation>您承担的风险</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/join_sheet.py"/>
        <location filename="../../omnilytics_app/ui/views/market/privacy_card.py"/>
        <source>Who can see what</source>
        <translation>谁能看到什么</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/join_sheet.py"/>
        <source>{task} · your data: {file}</source>
        <translation>{task} · 您的数据：{file}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/open_jobs.py"/>
        <source>&amp;Join job…</source>
        <translation>加入任务(&amp;J)…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/open_jobs.py"/>
        <source>Another file</source>
        <translation>其他文件</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/open_jobs.py"/>
        <source>Cost of a missed round</source>
        <translation>错过一轮的代价</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/open_jobs.py"/>
        <source>Jobs appear here as soon as a model owner creates one.</source>
        <translation>模型方创建任务后会立即显示在此。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/open_jobs.py"/>
        <source>No open jobs</source>
        <translation>没有开放任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/open_jobs.py"/>
        <source>Stake, returned</source>
        <translation>质押金，可退回</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/open_jobs.py"/>
        <source>You see what you risk before you pay.</source>
        <translation>付款前您会看到所承担的风险。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/open_jobs.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Your data file</source>
        <translation>您的数据文件</translation>
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
        <translation>{task} · 任务 {number}，来自 {owner} · 已占 {seats} 席 · 报名剩余 {time}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/open_jobs.py"/>
        <source>{work}: {done} of {total}</source>
        <translation>{work}：{done}/{total}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>&amp;Leave job…</source>
        <translation>退出任务(&amp;L)…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>&amp;Pause computing</source>
        <translation>暂停计算(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>&amp;Resume computing</source>
        <translation>恢复计算(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>&amp;Withdraw in the wallet</source>
        <translation>到钱包提取(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>All seats are taken, or the registration is over.</source>
        <translation>席位已满，或报名已结束。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>Earned so far</source>
        <translation>目前已赚取</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <location filename="../../omnilytics_app/ui/widgets/group_strip.py"/>
        <source>Group {number}</source>
        <translation>小组 {number}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>Groups are drawn when registration ends.</source>
        <translation>报名结束后抽签分组。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>Join one that fits your data.</source>
        <translation>加入一个适合您数据的任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>Look at open &amp;jobs</source>
        <translation>查看开放的任务(&amp;J)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>No group yet</source>
        <translation>尚未分组</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>Participation shown</source>
        <translation>显示的参与</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>Paused. Nothing waits at the moment; a round that comes is computed as late as is safe, because missing one would cost {penalty}.</source>
        <translation>已暂停。目前没有等待的轮次；新轮次会在安全的最晚时刻计算，因为错过会损失 {penalty}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>Paused. Round {number} is computed by itself from {time} on ({left} from now), so that it is not missed; missing it would cost {penalty}.</source>
        <translation>已暂停。第 {number} 轮将从 {time} 起（{left}后）自动计算，以免错过；错过会损失 {penalty}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>Rounds accepted</source>
        <translation>已通过轮次</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>Stake held</source>
        <translation>占用的质押金</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>What is quick goes on: submissions, answers, votes. After a restart nothing is paused.</source>
        <translation>耗时短的工作会继续：提交、应答、投票。重启后不再暂停。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>You take part in no job</source>
        <translation>您没有参与任何任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>Your group, round by round</source>
        <translation>您的小组，逐轮</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>drawn by chance</source>
        <translation>抽签决定</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>dropped</source>
        <translation>已剔除</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>evicted</source>
        <translation>已除名</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>of at most {amount}</source>
        <translation>最多 {amount}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>returned to your credit</source>
        <translation>已退回您的市场余额</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>with %n other owner(s)</source>
        <translation>
            <numerusform>另有 %n 个数据方</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>you left</source>
        <translation>您已退出</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>{accepted} of {all}</source>
        <translation>{accepted}/{all}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/participation.py"/>
        <source>{amount} each</source>
        <translation>每轮 {amount}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/protection.py"/>
        <source>No noise</source>
        <translation>不加噪声</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/protection.py"/>
        <source>Noise on what leaves (differential privacy)</source>
        <translation>对外发布的噪声（差分隐私）</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/reason_card.py"/>
        <source>Choose a round in the table to see what became of it.</source>
        <translation>在表中选择一轮，查看其结果。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/data_owner/reason_card.py"/>
        <source>Round {number}</source>
        <translation>第 {number} 轮</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Alt + underlined letter</source>
        <translation>Alt + 带下划线的字母</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Arrows, Space, Enter</source>
        <translation>方向键、空格、Enter</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Ask again for what the page shows</source>
        <translation>重新查询页面显示的内容</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Close the program; jobs go on when it is opened again</source>
        <translation>关闭程序；再次打开时任务继续</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Close what is open above the page, changing nothing</source>
        <translation>关闭页面上方打开的内容，不作更改</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Ctrl+1 … Ctrl+6</source>
        <translation>Ctrl+1 … Ctrl+6</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Ctrl+K, /</source>
        <translation>Ctrl+K, /</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Everything in this window can be done without a mouse.</source>
        <translation>此窗口的所有操作都无需鼠标。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Go through everything that can be used</source>
        <translation>依次切换所有可用控件</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Go to a page</source>
        <translation>转到某个页面</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Keyboard and help</source>
        <translation>键盘与帮助</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Lock the window; jobs go on</source>
        <translation>锁定窗口；任务继续</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Move in tables and choices, take what is marked</source>
        <translation>在表格和选项中移动，选取标出的内容</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>OmniLytics {version}</source>
        <translation>OmniLytics {version}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Press a button of the page</source>
        <translation>按下页面上的按钮</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Search on the page</source>
        <translation>在页面中搜索</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>The folder docs explains everything: operating.md how to run it, security.md what is private from whom, protocol.md how a job goes. Settings, Logs has a report to copy if something went wrong.</source>
        <translation>docs 文件夹说明了一切：operating.md 介绍如何运行，security.md 介绍对谁保密什么，protocol.md 介绍任务的流程。如出现问题，可在“设置”的“日志”中复制报告。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/help_sheet.py"/>
        <source>This page</source>
        <translation>此页面</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/fact_grid.py"/>
        <source>Copy: {what}</source>
        <translation>复制：{what}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Add a data set on the data owner&apos;s page first.</source>
        <translation>请先在数据方页添加数据集。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Amounts of different money cannot be compared; choose the money first.</source>
        <translation>不同货币的金额无法比较；请先选择货币。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Any data</source>
        <translation>任何数据</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Any money</source>
        <translation>任何货币</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Any task</source>
        <translation>任何任务类型</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Enter a number from 1 to {most}.</source>
        <translation>请输入 1 至 {most} 的数值。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Fewest rounds</source>
        <translation>最少轮数</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Fits my data</source>
        <translation>适合我的数据</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Fits {name}</source>
        <translation>适合 {name}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Groups of at least</source>
        <translation>小组人数至少</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Largest stake</source>
        <translation>最高质押金</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Least reward a round</source>
        <translation>每轮最低报酬</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Most reward a round</source>
        <translation>每轮报酬最高</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Reward, {money}</source>
        <translation>报酬，{money}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Reward: choose the money first</source>
        <translation>报酬：请先选择货币</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Search jobs</source>
        <translation>搜索任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Search: title, target, class, #number, model owner</source>
        <translation>搜索：标题、目标、类别、#编号、模型方</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Show more &amp;filters</source>
        <translation>显示更多筛选(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Smallest group</source>
        <translation>最小小组</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Stake up to, {money}</source>
        <translation>质押金上限，{money}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>Stake: choose the money first</source>
        <translation>质押金：请先选择货币</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/filters.py"/>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_cards.py"/>
        <source>From the chain alone. A record can be bought: whoever owns both sides of a job pays only gas.</source>
        <translation>仅依据链上数据。记录可以花钱制造：同时掌控任务双方的人只需支付 Gas。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_cards.py"/>
        <source>The model owner</source>
        <translation>模型方</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_cards.py"/>
        <source>What is learned</source>
        <translation>学习内容</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>&amp;Back to the market</source>
        <translation>返回市场(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>&amp;Join…</source>
        <translation>加入(&amp;J)…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>Copy a reference to this job</source>
        <translation>复制此任务的引用</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>Due</source>
        <translation>截止</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>Registration ends in</source>
        <translation>报名剩余时间</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>Rounds and times</source>
        <translation>轮次与时限</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>The job in full</source>
        <translation>任务全文</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>This is your own job.</source>
        <translation>这是您自己的任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>This very job</source>
        <translation>就是此任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>What you earn and risk</source>
        <translation>您的收益与风险</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>You take part in this job.</source>
        <translation>您已参与此任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>less what you miss</source>
        <translation>扣除您错过的部分</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>{most} in all, at most</source>
        <translation>合计最多 {most}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>{number} settled</source>
        <translation>已结算 {number} 轮</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/job_page.py"/>
        <source>{taken} of {seats} seats taken</source>
        <translation>已占 {taken}/{seats} 席</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/market/market.py"/>
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n 个任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/market/market.py"/>
        <source>%n more to be read</source>
        <translation>
            <numerusform>另有 %n 个待读取</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/market.py"/>
        <source>Jobs appear here as soon as a model owner creates one. You can create the first.</source>
        <translation>模型方创建任务后会立即显示在此。您可以创建第一个。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/market.py"/>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/market.py"/>
        <source>No job matches</source>
        <translation>没有匹配的任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/market.py"/>
        <source>No jobs yet</source>
        <translation>暂无任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/market.py"/>
        <source>Show &amp;details</source>
        <translation>显示详情(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/market.py"/>
        <source>The chain is not in sight: this is the market as it was last seen.</source>
        <translation>目前无法连接到链：此处为市场的最近一次状态。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/market.py"/>
        <source>Try fewer filters, or show all.</source>
        <translation>请减少筛选条件，或显示全部。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/privacy_card.py"/>
        <source>&amp;Look at my data</source>
        <translation>查看我的数据(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/privacy_card.py"/>
        <source>Add a data set on the data owner&apos;s page to see what this job would mean for it.</source>
        <translation>在数据方页添加数据集，即可了解此任务对它的影响。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/privacy_card.py"/>
        <source>Nothing leaves this computer by looking.</source>
        <translation>查看不会让任何内容离开本机。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/privacy_card.py"/>
        <source>What follows is about {name}.</source>
        <translation>以下针对 {name}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/market/privacy_card.py"/>
        <source>Your data is being looked at on this computer…</source>
        <translation>正在本机查看您的数据…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/budget_card.py"/>
        <source>As far as this program sent the transactions itself.</source>
        <translation>仅限由本程序自行发送的交易。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/budget_card.py"/>
        <source>Costs so far</source>
        <translation>目前成本</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/budget_card.py"/>
        <source>Gas paid</source>
        <translation>已付 Gas</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/budget_card.py"/>
        <source>Gas paid, by function</source>
        <translation>已付 Gas，按函数</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/budget_card.py"/>
        <source>Held by the contract</source>
        <translation>合约持有</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/budget_card.py"/>
        <source>Rewards paid</source>
        <translation>已付报酬</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/budget_card.py"/>
        <source>Would return</source>
        <translation>可退回</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/chart_card.py"/>
        <source>By round</source>
        <translation>按轮次</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/chart_card.py"/>
        <source>Chart by round</source>
        <translation>各轮图表</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/chart_card.py"/>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/model_owner/job_dashboard.py"/>
        <source>%n audit(s)</source>
        <translation>
            <numerusform>%n 次审计</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/model_owner/job_dashboard.py"/>
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n 个小组</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/job_dashboard.py"/>
        <source>+ {bond} bond</source>
        <translation>+ {bond} 保证金</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/job_dashboard.py"/>
        <source>Groups by round</source>
        <translation>各轮小组</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/job_dashboard.py"/>
        <source>Left in escrow</source>
        <translation>剩余托管资金</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/job_dashboard.py"/>
        <source>No groups yet</source>
        <translation>暂无小组</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/job_dashboard.py"/>
        <source>They are drawn by chance when registration ends.</source>
        <translation>报名结束后抽签分组。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/job_dashboard.py"/>
        <source>before the first round</source>
        <translation>第一轮之前</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/model_owner/job_dashboard.py"/>
        <source>of %n seat(s)</source>
        <translation>
            <numerusform>共 %n 席</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/job_dashboard.py"/>
        <source>{amount} with the bond</source>
        <translation>含保证金 {amount}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/job_dashboard.py"/>
        <source>{gain} since the start</source>
        <translation>相比起始 {gain}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/job_dashboard.py"/>
        <source>{groups}, {out} out</source>
        <translation>{groups}，{out} 个出局</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/job_dashboard.py"/>
        <source>{settled} of {total}</source>
        <translation>{settled}/{total}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/job_wizard.py"/>
        <source>&amp;Create job</source>
        <translation>创建任务(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/job_wizard.py"/>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/job_wizard.py"/>
        <source>Looking at your file…</source>
        <translation>正在查看您的文件…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_card.py"/>
        <source>Class weights of the current model.</source>
        <translation>当前模型的类别权重。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_card.py"/>
        <source>Data owners only ever see them encrypted.</source>
        <translation>数据方只能看到加密后的数值。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_card.py"/>
        <source>Decrypted on this computer</source>
        <translation>已在本机解密</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_card.py"/>
        <source>Largest weights of the current model.</source>
        <translation>当前模型的最大权重。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_card.py"/>
        <source>Last update</source>
        <translation>最近更新</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_card.py"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_card.py"/>
        <source>Nobody&apos;s own contribution is ever decrypted.</source>
        <translation>任何个人的贡献都不会被解密。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_card.py"/>
        <source>Nothing decrypted yet</source>
        <translation>尚未解密任何内容</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_card.py"/>
        <source>The averaged gradient of the last round, norm {norm}.</source>
        <translation>上一轮的平均梯度，范数 {norm}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_card.py"/>
        <source>The averaged gradient of the last round.</source>
        <translation>上一轮的平均梯度。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_card.py"/>
        <source>The update of a round appears when its sums have been decrypted.</source>
        <translation>某轮的总和解密后，其更新会显示在此。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_card.py"/>
        <source>To be kept: that of round {number}.</source>
        <translation>建议保留：第 {number} 轮的模型。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_owner.py"/>
        <source>&amp;Stop…</source>
        <translation>停止(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_owner.py"/>
        <source>&amp;Try it…</source>
        <translation>试用(&amp;T)…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_owner.py"/>
        <source>Back to the &amp;job</source>
        <translation>返回任务(&amp;J)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_owner.py"/>
        <source>Copy where the job is</source>
        <translation>复制任务位置</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_owner.py"/>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_owner.py"/>
        <source>Export the model</source>
        <translation>导出模型</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_owner.py"/>
        <source>Job shown</source>
        <translation>显示的任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_owner.py"/>
        <source>Make &amp;new job</source>
        <translation>新建任务(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/model_owner.py"/>
        <source>New job</source>
        <translation>新建任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/roster_card.py"/>
        <source>Data owners appear here as soon as they take a seat.</source>
        <translation>数据方占席后会立即显示在此。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/roster_card.py"/>
        <source>Data owners of the job</source>
        <translation>此任务的数据方</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/roster_card.py"/>
        <source>Nobody yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Column to predict</source>
        <translation>要预测的列</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Columns to learn from</source>
        <translation>用于学习的列</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>First rows of the data file</source>
        <translation>数据文件的前几行</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Held-out data</source>
        <translation>留出数据</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Held-out samples</source>
        <translation>留出样本</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Image height in pixels</source>
        <translation>图片高度（像素）</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Image size, height and width</source>
        <translation>图片尺寸，高和宽</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Image width in pixels</source>
        <translation>图片宽度（像素）</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Images are brought to this size; the cost grows with it.</source>
        <translation>图片会缩放到此尺寸；尺寸越大，成本越高。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Leave out what says nothing of new rows.</source>
        <translation>请排除对新数据没有意义的列。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Or a registered data set</source>
        <translation>或已登记的数据集</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Reports the score and chooses the best round.</source>
        <translation>用于报告得分并选出最佳轮次。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>The first rows; they stay on this computer.</source>
        <translation>前几行；只留在本机。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Use none</source>
        <translation>不使用</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/data_step.py"/>
        <source>Your own samples</source>
        <translation>您自己的样本</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/model_step.py"/>
        <source>A number; the model says how much.</source>
        <translation>一个数值；模型预测其大小。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/model_step.py"/>
        <source>A small network, trained on your pictures for a minute and public: it gives a little of them away. The model on top of it stays secret.</source>
        <translation>一个小型网络，用您的图片训练一分钟并公开：会透露图片的少量信息。其上的模型仍然保密。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/model_step.py"/>
        <source>How to learn</source>
        <translation>学习方式</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/model_step.py"/>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/model_step.py"/>
        <source>Public backbone</source>
        <translation>公开的骨干网络</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/model_step.py"/>
        <source>The model works on the pixels themselves.</source>
        <translation>模型直接使用像素。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/model_step.py"/>
        <source>Three labels or more; every row is one of them.</source>
        <translation>三个或更多标签；每行属于其中之一。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/model_step.py"/>
        <source>Two labels; the model says which of them a row is.</source>
        <translation>两个标签；模型判断每行属于哪一个。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>A model has {model}, a data owner&apos;s answer {gradient}; all of them together are {total}, {place}.</source>
        <translation>模型大小 {model}，数据方的应答 {gradient}；全部合计 {total}，{place}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>At {price} gwei now; transactions offer up to {offered} gwei. At worst every audit is opened and a payload is asked for.</source>
        <translation>当前 {price} gwei；交易出价最高 {offered} gwei。最坏情况下，每次审计都会公开，并有一个载荷被索取。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>Escrow for rewards</source>
        <translation>报酬托管资金</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>Gas by purpose</source>
        <translation>各用途的 Gas</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>Gas can be told when the data was looked into and the chain answers.</source>
        <translation>查看数据且链有应答后才能得知 Gas。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>Hold ready</source>
        <translation>请备足</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>It comes back unless you leave data owners waiting.</source>
        <translation>除非您让数据方等待，否则会退回。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>Likely, when all is done</source>
        <translation>全部完成后，预计</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>Not known yet.</source>
        <translation>尚不清楚。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>Now, into the contract</source>
        <translation>现在付入合约</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>What it costs</source>
        <translation>成本</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>What travels</source>
        <translation>传输内容</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <location filename="../../omnilytics_app/ui/views/model_owner/summary_rail.py"/>
        <source>Your wallet holds {balance}, which is not enough.</source>
        <translation>您的钱包有 {balance}，余额不足。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>Your wallet holds {balance}: enough to begin, but {missing} short of what the worst course needs.</source>
        <translation>您的钱包有 {balance}：足以开始，但距最坏情况所需还差 {missing}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>before fees</source>
        <translation>未计手续费</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>bond is back, {fees} of it fees</source>
        <translation>保证金会退回，其中 {fees} 为手续费</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>fees, beside the rewards in {token}</source>
        <translation>手续费，不含以 {token} 支付的报酬</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>for fees, beside the deposit</source>
        <translation>用于手续费，不含存入的资金</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>in call data</source>
        <translation>通过调用数据</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>in your store</source>
        <translation>存于您的存储</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>up to {fees} of it fees</source>
        <translation>其中手续费最多 {fees}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/review_step.py"/>
        <source>{rounds} x {seats} owners x {reward}; what is not earned comes back.</source>
        <translation>{rounds} x {seats} 个数据方 x {reward}；未被赚取的会退回。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>%n row(s), each left out once</source>
        <translation>
            <numerusform>%n 行，每行各排除一次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>%n row(s), never learned from</source>
        <translation>
            <numerusform>%n 行，从未用于学习</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>&amp;Give up</source>
        <translation>放弃(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>&amp;Train it again</source>
        <translation>重新训练(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>&amp;Train the start</source>
        <translation>训练起始模型(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>Choose held-out data to see how it does on rows that it never saw.</source>
        <translation>请选择留出数据，查看模型在从未见过的行上的表现。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>Fitting the start to your rows</source>
        <translation>正在用您的数据行拟合起始模型</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>Not trained yet</source>
        <translation>尚未训练</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>On held-out rows</source>
        <translation>在留出数据上</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>On your own rows</source>
        <translation>在您自己的数据上</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>Rows by label</source>
        <translation>各标签行数</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>The form has changed since the start was trained; train it again to see what it is worth now.</source>
        <translation>起始模型训练后表单已更改；请重新训练，查看当前效果。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>The start is fitted to your own rows, on this computer. Nothing is sent and nothing is paid.</source>
        <translation>起始模型在本机用您自己的数据行拟合。不发送任何内容，也不付款。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>Where training starts</source>
        <translation>训练的起点</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>With held-out rows added</source>
        <translation>加入留出数据后</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>a mark for what more data gives</source>
        <translation>衡量更多数据带来的提升</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>{features} features and {outputs} outputs, fitted in {time}. The market trains on from here.</source>
        <translation>{features} 个特征和 {outputs} 个输出，拟合用时 {time}。市场由此继续训练。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/start_step.py"/>
        <source>{metric} on your own rows</source>
        <translation>您自己数据上的{metric}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>As you chose; {groups} groups can outvote at most {most}.</source>
        <translation>由您选定；{groups} 个小组最多能否决 {most} 个。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Bad groups tolerated</source>
        <translation>可容忍的坏小组</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Cheaper where models are large; name one with omnilytics profile set store.</source>
        <translation>模型较大时更便宜；可用 omnilytics profile set store 指定。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Data owners have {registration} to join; {rounds} then take at most {rest}, {total} in all, if nothing is contested. Where groups are rejected, owners have {dispute} more to object.</source>
        <translation>数据方有 {registration} 可以加入；若无质询，随后 {rounds} 最多需要 {rest}，总计 {total}。若有小组被拒绝，数据方另有 {dispute} 可提出争议。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Dispute</source>
        <translation>争议</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Encryption key</source>
        <translation>加密密钥</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Everybody has what is on the chain.</source>
        <translation>所有人都持有链上内容。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Follows the number of groups until you choose.</source>
        <translation>在您选定之前随小组数而定。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>For every data owner whose group is accepted.</source>
        <translation>付给小组获通过的每个数据方。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>How long the job takes</source>
        <translation>任务时长</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>In {money}, for every data owner whose group is accepted.</source>
        <translation>以 {money} 计，支付给小组被接受的每个数据方。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Set &amp;windows one by one</source>
        <translation>逐项设置时限(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Store</source>
        <translation>存储</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Terms for data owners</source>
        <translation>给数据方的条款</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>Tokens are those that you accept yourself; see Settings.</source>
        <translation>可选的是您自己接受的代币，见“设置”。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>You only ever see the sum of a group.</source>
        <translation>您始终只能看到小组的总和。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/steps/terms_step.py"/>
        <source>{bits} bit</source>
        <translation>{bits} 位</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/stop_card.py"/>
        <source>&amp;Let it run</source>
        <translation>继续运行(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/stop_card.py"/>
        <source>&amp;Stop the job</source>
        <translation>停止任务(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/stop_card.py"/>
        <source>It has not begun: it is cancelled, all of {held} comes back to you and every stake to its owner.</source>
        <translation>任务尚未开始：将予取消，{held} 全额退还给您，所有质押金退还给各数据方。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/stop_card.py"/>
        <source>Stop this job?</source>
        <translation>停止此任务？</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/stop_card.py"/>
        <source>The round that runs is played to its end and paid. Then the job closes, and what is left of {held} comes back to you. The model as it is then stays yours. This cannot be undone.</source>
        <translation>进行中的一轮会进行到底并付款。之后任务关闭，{held} 的余款退还给您。届时的模型仍归您所有。此操作无法撤销。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/summary_rail.py"/>
        <source>Bond, comes back</source>
        <translation>保证金，可退回</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/summary_rail.py"/>
        <source>Leaves {rest} in your wallet, before fees.</source>
        <translation>钱包将剩 {rest}，未计手续费。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/summary_rail.py"/>
        <source>Step {number}, {name}: {state}</source>
        <translation>第 {number} 步，{name}：{state}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/summary_rail.py"/>
        <source>The contract holds the money. Data owners are paid round by round; what is not spent comes back to you.</source>
        <translation>资金由合约持有。数据方逐轮获付；未用部分退还给您。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/summary_rail.py"/>
        <source>To pay now</source>
        <translation>现在支付</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/summary_rail.py"/>
        <source>Your job</source>
        <translation>您的任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/summary_rail.py"/>
        <source>to be corrected</source>
        <translation>待更正</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/summary_rail.py"/>
        <source>to do</source>
        <translation>待完成</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>0 for any</source>
        <translation>0 表示任意</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>0 plays every round.</source>
        <translation>0 表示进行所有轮次。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>After what looks wrong has been left out.</source>
        <translation>排除异常内容之后。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Anderson acceleration</source>
        <translation>Anderson 加速</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Chosen from your samples</source>
        <translation>从您的样本中选择</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Enter a number, 0 for any gain.</source>
        <translation>请输入数值，0 表示任意提升。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Gradient descent</source>
        <translation>梯度下降</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Groups are combined by</source>
        <translation>小组合并方式</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>L2 penalty</source>
        <translation>L2 惩罚</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Least gain of the score</source>
        <translation>得分最小提升</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Logistic</source>
        <translation>逻辑</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Multi-Krum</source>
        <translation>Multi-Krum</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Neighbour mixing, trimmed mean</source>
        <translation>邻近混合，截尾均值</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Optimiser</source>
        <translation>优化器</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Public: data owners compute with it.</source>
        <translation>公开：数据方用它计算。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Stop after rounds without gain</source>
        <translation>无提升多少轮后停止</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/training_fields.py"/>
        <source>Trimmed mean</source>
        <translation>截尾均值</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/model_owner/try_sheet.py"/>
        <source>%n wrong</source>
        <translation>
            <numerusform>错误 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/try_sheet.py"/>
        <source>&amp;Save predictions…</source>
        <translation>保存预测(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/try_sheet.py"/>
        <source>Choose a file with the job&apos;s columns. With the column to predict in it, the model is scored too.</source>
        <translation>请选择含任务各列的文件。如含要预测的列，还会给模型评分。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/try_sheet.py"/>
        <source>It is read on this computer and goes nowhere.</source>
        <translation>文件在本机读取，不会外传。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/try_sheet.py"/>
        <source>Nothing predicted yet</source>
        <translation>暂无预测</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/try_sheet.py"/>
        <source>Predicting</source>
        <translation>正在预测</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/try_sheet.py"/>
        <source>Predictions, row by row</source>
        <translation>逐行预测</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/try_sheet.py"/>
        <source>Rows to predict</source>
        <translation>要预测的数据行</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/try_sheet.py"/>
        <source>Save predictions</source>
        <translation>保存预测</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/try_sheet.py"/>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/model_owner/try_sheet.py"/>
        <source>Try the model</source>
        <translation>试用模型</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>%n data owner(s) with {name} for job {number}</source>
        <translation>
            <numerusform>%n 个持有{name}的数据方，任务 {number}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>&amp;Data</source>
        <translation>数据(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>&amp;Make a job</source>
        <translation>创建任务(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>&amp;Send everybody home</source>
        <translation>遣散全部参与者(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>A job on {name} with %n data owner(s)</source>
        <translation>
            <numerusform>{name}任务，%n 个数据方</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>A practice model owner opens it; practice owners take every seat but one, which is yours.</source>
        <translation>由练习模型方开设；练习数据方占去除一席外的所有席位，留下的一席归您。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>At work</source>
        <translation>工作中</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>Create one on the page of the model owner, with one of the sample files.</source>
        <translation>请在模型方页用任一示例文件创建任务。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>Job {number}, %n seat(s) left</source>
        <translation>
            <numerusform>任务 {number}，剩余 %n 席</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>Let data &amp;owners join</source>
        <translation>让数据方加入(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>Open &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>Processes on this computer that take part in the market like anybody, with real data and test coin.</source>
        <translation>本机上的进程，与任何人一样参与市场，使用真实数据和测试币。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>Sample files for both</source>
        <translation>双方的示例文件</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>The files are being written…</source>
        <translation>正在写入文件…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>You have a job and need data owners</source>
        <translation>您有任务，需要数据方</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>You have data and need a job</source>
        <translation>您有数据，需要任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>Your &amp;job</source>
        <translation>您的任务(&amp;J)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>breast cancer diagnosis</source>
        <translation>乳腺癌诊断</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>diabetes progression</source>
        <translation>糖尿病进展</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>handwritten digits</source>
        <translation>手写数字</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/practice_sheet.py"/>
        <source>{name} ended: {problem}</source>
        <translation>{name}已结束：{problem}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/form.py"/>
        <location filename="../../omnilytics_app/ui/views/start/network_page.py"/>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/form.py"/>
        <source>A flag or the environment sets another value for this run.</source>
        <translation>命令行参数或环境变量为本次运行设置了其他值。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/form.py"/>
        <source>Asking…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/form.py"/>
        <source>This profile runs a chain of its own; node and market are set whenever it starts.</source>
        <translation>此档案自行运行一条链；每次启动时设置节点和市场。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/form.py"/>
        <source>Tries what is typed here; nothing is kept.</source>
        <translation>测试此处输入的内容；不会保存。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>A job opened that fits your data</source>
        <translation>有适合您数据的新任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>A round is due</source>
        <translation>有轮次待提交</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>After %n hour(s) without input</source>
        <translation>
            <numerusform>%n 小时无操作后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>After %n minute(s) without input</source>
        <translation>
            <numerusform>%n 分钟无操作后</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Ask what to do</source>
        <translation>每次询问</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Closing the window while jobs run</source>
        <translation>任务运行时关闭窗口</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Go on without the window</source>
        <translation>无窗口继续运行</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Icons alone</source>
        <translation>仅图标</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Lock the window</source>
        <translation>锁定窗口</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Locked, the window shows nothing and signs nothing new; jobs go on. Ctrl+L locks it at once.</source>
        <translation>锁定后，窗口不显示内容，也不签署新交易；任务继续。按 Ctrl+L 立即锁定。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Money for gas runs low</source>
        <translation>Gas 余额偏低</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Narrow in a narrow window</source>
        <translation>窗口较窄时收窄</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Never by itself</source>
        <translation>从不自动锁定</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Shown by the desktop where it can, otherwise in the window. The activity page lists everything.</source>
        <translation>尽量通过桌面显示，否则在窗口中显示。动态页列出全部内容。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Sidebar</source>
        <translation>侧边栏</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Used for all texts when the window is opened again; numbers follow it.</source>
        <translation>窗口再次打开时用于所有文字；数字格式随之改变。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>Wide</source>
        <translation>展开</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/liking.py"/>
        <source>You were penalised</source>
        <translation>您被罚款</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/logs.py"/>
        <source>&amp;Copy diagnostics</source>
        <translation>复制诊断信息(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/logs.py"/>
        <source>&amp;Open folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/logs.py"/>
        <source>Copied. Look it over before you hand it on.</source>
        <translation>已复制。交出前请过目。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/logs.py"/>
        <source>Copy the folder&apos;s name</source>
        <translation>复制文件夹名称</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/logs.py"/>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/logs.py"/>
        <source>Looking everything over…</source>
        <translation>正在全面检查…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/logs.py"/>
        <source>Versions, settings, what is found wrong, and the end of the log, without secrets. Nothing is sent.</source>
        <translation>版本、设置、发现的问题和日志末尾，不含机密。不发送任何内容。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/settings/settings.py"/>
        <source>%n change(s) not saved.</source>
        <translation>
            <numerusform>%n 项更改未保存。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/settings.py"/>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/settings.py"/>
        <source>&amp;Open again now</source>
        <translation>立即重新打开(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/settings.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/contact_sheet.py"/>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/settings.py"/>
        <source>Saved. It is used when the profile is opened again; jobs go on by themselves.</source>
        <translation>已保存。档案再次打开时生效；任务会自动继续。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/settings.py"/>
        <source>Something typed here cannot be used yet; it is marked.</source>
        <translation>此处有输入尚不可用；已标出。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/settings.py"/>
        <source>The preferences of the window could not be read; they are the usual ones again.</source>
        <translation>无法读取窗口偏好设置；已恢复为默认值。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/settings/settings.py"/>
        <source>{section}, not saved</source>
        <translation>{section}，未保存</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>Block {number}</source>
        <translation>区块 {number}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>Colours as the system</source>
        <translation>跟随系统配色</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>Dark colours</source>
        <translation>深色配色</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>Keyboard and help (F1)</source>
        <translation>键盘与帮助 (F1)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>Light colours</source>
        <translation>浅色配色</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>Lock the window (Ctrl+L)</source>
        <translation>锁定窗口 (Ctrl+L)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>Practice participants on the local chain</source>
        <translation>本地链上的练习参与者</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>Show other profiles</source>
        <translation>显示其他档案</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/wallet.py"/>
        <source>Wallet</source>
        <translation>钱包</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/sidebar.py"/>
        <source>{page} (Ctrl+{number})</source>
        <translation>{page} (Ctrl+{number})</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/archive_page.py"/>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/archive_page.py"/>
        <source>Choose the file of a profile</source>
        <translation>选择档案文件</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/archive_page.py"/>
        <source>F&amp;ile of the profile</source>
        <translation>档案文件(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/archive_page.py"/>
        <source>From now on it opens the profile on this computer.</source>
        <translation>今后在这台电脑上用它打开档案。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/archive_page.py"/>
        <source>Never run the same profile on two computers: both would answer the same round under the same masks, which gives your data away. With --move the other one closes it for good.</source>
        <translation>切勿在两台电脑上运行同一档案：两者会用相同的掩码回应同一轮次，从而泄露您的数据。使用 --move 时，另一台电脑会永久关闭该档案。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/archive_page.py"/>
        <source>P&amp;assphrase of the file</source>
        <translation>文件的密码短语(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/archive_page.py"/>
        <source>Path of the profile&apos;s file</source>
        <translation>档案文件的路径</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/archive_page.py"/>
        <location filename="../../omnilytics_app/ui/views/start/chooser.py"/>
        <source>Profiles</source>
        <translation>档案</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/archive_page.py"/>
        <location filename="../../omnilytics_app/ui/views/start/protection_page.py"/>
        <location filename="../../omnilytics_app/ui/views/start/unlock.py"/>
        <source>Show the passphrase</source>
        <translation>显示密码短语</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/archive_page.py"/>
        <source>The other computer writes it: {command}</source>
        <translation>由另一台电脑写出：{command}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/chooser.py"/>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/chooser.py"/>
        <source>Each has its own keys, jobs and market.</source>
        <translation>每个档案有各自的密钥、任务和市场。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/chooser.py"/>
        <source>Its profile.json cannot be read</source>
        <translation>无法读取其 profile.json</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/chooser.py"/>
        <source>Keys of its own</source>
        <translation>独立的密钥</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/chooser.py"/>
        <source>Make &amp;new profile</source>
        <translation>新建档案(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/chooser.py"/>
        <source>open elsewhere</source>
        <translation>已在别处打开</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/covered.py"/>
        <source>&amp;Show again</source>
        <translation>重新显示(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/covered.py"/>
        <source>Covered</source>
        <translation>已遮盖</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/covered.py"/>
        <source>Nobody was here for a while, and words of a recovery phrase are for your eyes only.</source>
        <translation>已有一段时间无人操作，而助记词只能由您本人查看。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/covered.py"/>
        <source>What you entered is still there.</source>
        <translation>您输入的内容仍然保留。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>&amp;Create a new profile</source>
        <translation>创建新档案(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>&amp;Import a key</source>
        <translation>导入密钥(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>&amp;Restore one from its words</source>
        <translation>用助记词恢复档案(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>&amp;Watch an account</source>
        <translation>观察账户(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>A market for training models on private data. A profile holds your keys and your jobs.</source>
        <translation>用私有数据训练模型的市场。档案保存您的密钥和任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>Bring a profile from another computer</source>
        <translation>从另一台电脑带来档案</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>Bring one &amp;from another computer</source>
        <translation>从另一台电脑带来档案(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>Enter these words from your note.</source>
        <translation>请按您的记录输入这些词。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>Enter your recovery phrase</source>
        <translation>输入助记词</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>Every word is looked at as you type.</source>
        <translation>输入时会逐词检查。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>From a key store of another wallet, or as digits.</source>
        <translation>来自其他钱包的 keystore 文件，或一串数字。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>Have you got them?</source>
        <translation>记下来了吗？</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>How is the key locked?</source>
        <translation>密钥如何锁定？</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>Import a key</source>
        <translation>导入密钥</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>Import the key again</source>
        <translation>重新导入密钥</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>Its file holds the key, the jobs, the records and the settings, all of it encrypted.</source>
        <translation>档案文件包含密钥、任务、记录和设置，全部经过加密。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>Look at an account without its key; nothing can be signed.</source>
        <translation>无需密钥即可查看账户；不能签名。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>New keys, and words that bring them back.</source>
        <translation>新的密钥，以及能恢复它们的助记词。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>Step {number} of {count}</source>
        <translation>第 {number}/{count} 步</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>The key file lies encrypted on this computer; this is what opens it.</source>
        <translation>密钥文件加密存放在本机；此项用于打开它。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>These words give the keys of jobs; this profile signs with a key that was imported. If the words are of another profile, go back.</source>
        <translation>这些助记词用于生成任务密钥；此档案使用导入的密钥签名。如果这些助记词属于另一个档案，请返回。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>Watch an account</source>
        <translation>观察账户</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>Welcome to OmniLytics</source>
        <translation>欢迎使用 OmniLytics</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>Where is the market?</source>
        <translation>市场在哪里？</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>Words for the keys of jobs</source>
        <translation>任务密钥的助记词</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>You have a key file of another wallet, or a private key; that key signs here.</source>
        <translation>您有其他钱包的密钥文件或私钥；由该密钥在此签名。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>You have the 12 to 24 words of a profile; jobs and money are found again.</source>
        <translation>您有某个档案的 12 至 24 个助记词；任务和资金会重新找回。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>You have the file that another computer wrote of a profile, and its passphrase.</source>
        <translation>您有另一台电脑写出的档案文件及其密码短语。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/first_run.py"/>
        <source>Your recovery phrase</source>
        <translation>您的助记词</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/key_pages.py"/>
        <source>&amp;Address of the account</source>
        <translation>账户地址(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/key_pages.py"/>
        <source>64 hexadecimal &amp;digits</source>
        <translation>64 位十六进制数字(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/key_pages.py"/>
        <source>Choose a key file</source>
        <translation>选择密钥文件</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/key_pages.py"/>
        <source>Key &amp;file</source>
        <translation>密钥文件(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/key_pages.py"/>
        <source>Key store (version 3, as Geth, MetaMask exports and others write it)</source>
        <translation>Keystore 文件（第 3 版，由 Geth、MetaMask 导出工具等生成）</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/key_pages.py"/>
        <source>Passwo&amp;rd of this file</source>
        <translation>此文件的密码(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/key_pages.py"/>
        <source>Path of the key file</source>
        <translation>密钥文件路径</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/key_pages.py"/>
        <source>Private &amp;key</source>
        <translation>私钥(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/key_pages.py"/>
        <source>Show the key</source>
        <translation>显示密钥</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/key_pages.py"/>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/key_pages.py"/>
        <source>This key signs. It cannot give the keys of jobs, so the profile gets words of its own for those next.</source>
        <translation>此密钥用于签名。它不能派生任务密钥，因此接下来会为档案生成单独的助记词。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/key_pages.py"/>
        <source>You can look at its money and its jobs. It cannot join, create or sign anything: that needs its key.</source>
        <translation>您可以查看其资金和任务，但不能加入、创建或签署：这些需要密钥。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/network_page.py"/>
        <source>&amp;Endpoint, an Ethereum node</source>
        <translation>节点地址，以太坊节点(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/network_page.py"/>
        <source>&amp;Local demo</source>
        <translation>本地演示(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/network_page.py"/>
        <source>&amp;Name of this profile</source>
        <translation>此档案的名称(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/network_page.py"/>
        <source>A &amp;public network</source>
        <translation>公共网络(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/network_page.py"/>
        <source>A chain on this computer with a market and test coin: nothing costs anything. Begin here.</source>
        <translation>本机上的链，带市场和测试币：完全免费。建议从这里开始。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/network_page.py"/>
        <source>A market that others use, with coin that is worth something; you need its address.</source>
        <translation>他人也在使用的市场，币有真实价值；您需要市场地址。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/network_page.py"/>
        <source>Address of the &amp;market</source>
        <translation>市场地址(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/network_page.py"/>
        <source>Another endpoint</source>
        <translation>其他节点地址</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/network_page.py"/>
        <source>It serves chain {chain} and is at block {block}.</source>
        <translation>它属于链 {chain}，当前区块 {block}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/network_page.py"/>
        <source>Net&amp;work</source>
        <translation>网络(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/network_page.py"/>
        <source>Whoever runs the market tells it.</source>
        <translation>可向市场运营方索取。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/network_page.py"/>
        <source>Your own node, or a provider&apos;s, who then sees your account and your IP address.</source>
        <translation>您自建的节点，或服务商的节点；服务商会看到您的账户和 IP 地址。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/opening.py"/>
        <source>Giving your account test coin</source>
        <translation>正在为您的账户发放测试币</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/opening.py"/>
        <source>Joining the local chain that another window runs</source>
        <translation>正在加入另一窗口运行的本地链</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/opening.py"/>
        <source>Loading the program</source>
        <translation>正在加载程序</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/opening.py"/>
        <source>Opening the market</source>
        <translation>正在打开市场</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/opening.py"/>
        <source>Opening the profile</source>
        <translation>正在打开档案</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/opening.py"/>
        <source>Putting the market on the local chain</source>
        <translation>正在本地链上部署市场</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/opening.py"/>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/opening.py"/>
        <source>Starting the local chain</source>
        <translation>正在启动本地链</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/opening.py"/>
        <source>Unlocking the key</source>
        <translation>正在解锁密钥</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/opening.py"/>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/start/phrase_pages.py"/>
        <source>%n words, and a phrase has at most 24.</source>
        <translation>
            <numerusform>共 %n 个词，而助记词最多 24 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/start/phrase_pages.py"/>
        <source>%n words, each of them known. Whether they belong together is checked next.</source>
        <translation>
            <numerusform>共 %n 个词，均有效。接下来检查它们是否匹配。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/phrase_pages.py"/>
        <source>12, 15, 18, 21 or 24 English words.</source>
        <translation>12、15、18、21 或 24 个英文单词。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/phrase_pages.py"/>
        <source>I will do it &amp;later</source>
        <translation>以后再做(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/phrase_pages.py"/>
        <source>Making the words…</source>
        <translation>正在生成助记词…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/phrase_pages.py"/>
        <source>Nobody can give them to you again, and whoever has them has your money. Do not photograph them.</source>
        <translation>没有人能再次给您这些词，任何得到它们的人都能取走您的资金。请勿拍照。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/phrase_pages.py"/>
        <source>Recovery &amp;phrase, with spaces between the words</source>
        <translation>助记词，单词以空格分隔(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/phrase_pages.py"/>
        <source>These words are not your imported key: they are a second secret, for the keys of jobs. Without them, what a running job holds is lost with this computer. Write them down as well.</source>
        <translation>这些词不是您导入的密钥，而是用于任务密钥的另一份机密。没有它们，若丢失此计算机，运行中任务所持有的资金也会丢失。请一并抄写。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/phrase_pages.py"/>
        <source>Word {number}</source>
        <translation>第 {number} 个词</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/phrase_pages.py"/>
        <source>Word {number}, “{word}”, is in no phrase. Is it “{nearest}”?</source>
        <translation>第 {number} 个词“{word}”不在词表中。是否为“{nearest}”？</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/phrase_pages.py"/>
        <source>Word {number}, “{word}”, is in no phrase; compare it with your note.</source>
        <translation>第 {number} 个词“{word}”不在词表中；请与您的记录核对。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/phrase_pages.py"/>
        <source>Word {number}: {word}</source>
        <translation>第 {number} 个词：{word}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/phrase_pages.py"/>
        <source>Write these words down on paper, in this order. They alone bring this profile back.</source>
        <translation>请按此顺序将这些词抄写在纸上。只有它们能恢复此档案。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/phrase_pages.py"/>
        <source>abandon ability able …</source>
        <translation>abandon ability able …</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/phrase_pages.py"/>
        <source>{count} words so far, {missing} more make {total}.</source>
        <translation>已有 {count} 个词，再输入 {missing} 个即满 {total} 个。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/protection_page.py"/>
        <location filename="../../omnilytics_app/ui/views/start/unlock.py"/>
        <source>&amp;Passphrase</source>
        <translation>密码短语(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/protection_page.py"/>
        <source>Fair: it would take whoever copies the key file years.</source>
        <translation>一般：复制密钥文件的人需要数年才能猜出。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/protection_page.py"/>
        <source>Four or five words drawn at random are easy to type and hard to guess.</source>
        <translation>随机抽取四五个词，易于输入，难以猜测。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/protection_page.py"/>
        <source>Good: whoever copies the key file will not guess it.</source>
        <translation>良好：复制密钥文件的人无法猜出。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/protection_page.py"/>
        <source>Looking whether there is one…</source>
        <translation>正在检测是否可用…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/protection_page.py"/>
        <source>P&amp;assphrase</source>
        <translation>密码短语(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/protection_page.py"/>
        <source>System &amp;keyring</source>
        <translation>系统密钥环(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/protection_page.py"/>
        <source>The &amp;same again</source>
        <translation>再次输入(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/protection_page.py"/>
        <source>The system keeps the key and opens it while you are logged in; there is nothing to type.</source>
        <translation>由系统保管密钥，登录期间自动打开；无需输入。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/protection_page.py"/>
        <source>This differs from the first.</source>
        <translation>与第一次输入不同。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/protection_page.py"/>
        <source>Too short: it has to have at least 8 characters.</source>
        <translation>太短：至少需要 8 个字符。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/protection_page.py"/>
        <source>Weak: whoever copies the key file may guess it in days.</source>
        <translation>较弱：复制密钥文件的人可能几天内猜出。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/protection_page.py"/>
        <source>You type it whenever the window opens or was locked; it works on any computer.</source>
        <translation>窗口打开或锁定后需输入；可在任何计算机上使用。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/startup.py"/>
        <location filename="../../omnilytics_app/ui/views/start/unlock.py"/>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/startup.py"/>
        <source>Nothing is lost: your keys and jobs are on this computer.</source>
        <translation>没有任何丢失：您的密钥和任务都在本机。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/startup.py"/>
        <source>The key cannot be opened</source>
        <translation>无法打开密钥</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/startup.py"/>
        <source>The market cannot be reached</source>
        <translation>无法连接到市场</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/startup.py"/>
        <source>The profile cannot be opened</source>
        <translation>无法打开档案</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/startup.py"/>
        <source>The profile is open elsewhere</source>
        <translation>档案已在别处打开</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/startup.py"/>
        <location filename="../../omnilytics_app/ui/views/start/unlock.py"/>
        <source>Use the &amp;recovery phrase</source>
        <translation>使用助记词(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/startup.py"/>
        <source>What is wrong</source>
        <translation>出了什么问题</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/unlock.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/backup_sheet.py"/>
        <source>&amp;Unlock</source>
        <translation>解锁(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/unlock.py"/>
        <source>Enter the passphrase that opens the key of this profile.</source>
        <translation>请输入打开此档案密钥的密码短语。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/unlock.py"/>
        <source>The system keyring holds the key of this profile; it may ask you to unlock it.</source>
        <translation>此档案的密钥由系统密钥环保管；系统可能要求您解锁。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/start/unlock.py"/>
        <source>The window is locked. Jobs go on behind it; nothing is missed.</source>
        <translation>窗口已锁定。任务在后台继续；不会错过任何轮次。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/start/unlock.py"/>
        <source>Wait %n second(s)</source>
        <translation>
            <numerusform>请等待 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/accounts_card.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/wallet.py"/>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/accounts_card.py"/>
        <source>Add an acco&amp;unt…</source>
        <translation>添加账户(&amp;U)…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/accounts_card.py"/>
        <source>Copy address of {name}</source>
        <translation>复制 {name} 的地址</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/accounts_card.py"/>
        <source>Looking for profiles…</source>
        <translation>正在查找档案…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/accounts_card.py"/>
        <source>Not known now</source>
        <translation>暂时未知</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/accounts_card.py"/>
        <source>Not used yet</source>
        <translation>尚未使用</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/accounts_card.py"/>
        <source>Open now</source>
        <translation>当前打开</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/accounts_card.py"/>
        <source>Switch to {name}</source>
        <translation>切换到 {name}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/accounts_card.py"/>
        <source>Switch…</source>
        <translation>切换…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/address_book_card.py"/>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/address_book_card.py"/>
        <source>A name you give an address is shown wherever that address is.</source>
        <translation>您为地址取的名称会显示在该地址出现的各处。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/address_book_card.py"/>
        <source>Add a con&amp;tact</source>
        <translation>添加联系人(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/address_book_card.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/contact_sheet.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/receive_sheet.py"/>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/address_book_card.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/wallet.py"/>
        <source>Address book</source>
        <translation>地址簿</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/address_book_card.py"/>
        <source>No contacts yet</source>
        <translation>暂无联系人</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/address_book_card.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/contact_sheet.py"/>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/address_book_card.py"/>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/backup_sheet.py"/>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/backup_sheet.py"/>
        <source>&amp;Hide</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/backup_sheet.py"/>
        <source>&amp;Reveal</source>
        <translation>显示(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/backup_sheet.py"/>
        <source>I &amp;wrote all the words down, in their order</source>
        <translation>我已按顺序抄写全部词语(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/backup_sheet.py"/>
        <source>Passphrase of this profile</source>
        <translation>此档案的密码短语</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/backup_sheet.py"/>
        <source>These words are all that restores this account and the keys of its jobs. Whoever has them has your money: write them on paper, show them to nobody, and make no picture of them.</source>
        <translation>只有这些词能恢复此账户及其任务密钥。任何得到它们的人都能取走您的资金：请抄写在纸上，不要给任何人看，也不要拍照。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/contact_sheet.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/contact_sheet.py"/>
        <source>Add a contact</source>
        <translation>添加联系人</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/contact_sheet.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/contact_sheet.py"/>
        <source>Edit contact</source>
        <translation>编辑联系人</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/contact_sheet.py"/>
        <source>Only you see it.</source>
        <translation>仅您可见。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>All that this profile signed, and what jobs paid. Coin that others sent here directly raises the balance but is in no event, so it has no row.</source>
        <translation>此档案签署的全部交易，以及任务的付款。他人直接转入的币会增加余额，但没有对应事件，因此不在此列出。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>Any status</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>Choose another filter, or search for less.</source>
        <translation>请换个筛选条件，或减少搜索词。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>E&amp;xport CSV…</source>
        <translation>导出 CSV(&amp;X)…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>Export the history</source>
        <translation>导出历史记录</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>Fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/wallet.py"/>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>Nothing fits</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>Nothing yet</source>
        <translation>暂无记录</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>Search names, hashes, addresses, job numbers</source>
        <translation>搜索名称、哈希、地址、任务编号</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>Search the history</source>
        <translation>搜索历史记录</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>What you sign and what jobs pay you appears here at once.</source>
        <translation>您签署的交易和任务的付款会立即显示在此。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/history_card.py"/>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>&amp;Receive</source>
        <translation>收款(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>&amp;Withdraw</source>
        <translation>提取(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>Connecting to the chain…</source>
        <translation>正在连接到链…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/receive_sheet.py"/>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>Credited in the market</source>
        <translation>市场余额</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>Goes to your account.</source>
        <translation>提取至您的账户。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>Nothing to withdraw yet.</source>
        <translation>暂无可提取资金。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>Owed by jobs</source>
        <translation>任务应付款</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>Ready to withdraw</source>
        <translation>可提取</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <location filename="../../omnilytics_app/ui/views/wallet/pending_card.py"/>
        <source>This profile has no key to sign with.</source>
        <translation>此档案没有可用于签名的密钥。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>This profile has no key to withdraw with.</source>
        <translation>此档案没有可用于提取的密钥。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>Waiting for the chain.</source>
        <translation>正在等待链应答。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>Withdraw</source>
        <translation>提取</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>Withdraw {token}</source>
        <translation>提取 {token}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>Withdrawing…</source>
        <translation>正在提取…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>{network} · chain {chain} · block {block}</source>
        <translation>{network} · 链 {chain} · 区块 {block}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/money_cards.py"/>
        <source>{network} · not connected</source>
        <translation>{network} · 未连接</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/wallet/pending_card.py"/>
        <source>%n more wait behind these.</source>
        <translation>
            <numerusform>另有 %n 笔在其后等待。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/pending_card.py"/>
        <source>Cancel it</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/pending_card.py"/>
        <source>Cancel: {what}</source>
        <translation>取消：{what}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/pending_card.py"/>
        <source>Nonce {nonce}</source>
        <translation>Nonce {nonce}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/pending_card.py"/>
        <source>Speed up</source>
        <translation>加速</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/pending_card.py"/>
        <source>Speed up: {what}</source>
        <translation>加速：{what}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/pending_card.py"/>
        <source>Waiting to be mined</source>
        <translation>等待上链</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/pending_card.py"/>
        <source>offers {fee}</source>
        <translation>出价 {fee}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/pending_card.py"/>
        <source>version {number}</source>
        <translation>第 {number} 版</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/pending_card.py"/>
        <source>waits since {time}</source>
        <translation>已等待 {time}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/receive_sheet.py"/>
        <source>Coin that is sent to this address on {network} (chain {chain}) arrives here. Coin sent on another chain does not show.</source>
        <translation>在 {network}（链 {chain}）上发往此地址的币会到达这里。在其他链上发送的币不会显示。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/receive_sheet.py"/>
        <source>Copy a link that names the chain (EIP-681)</source>
        <translation>复制注明链的链接（EIP-681）</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/receive_sheet.py"/>
        <source>Link for wallets</source>
        <translation>钱包链接</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/receive_sheet.py"/>
        <source>QR code of the address</source>
        <translation>地址二维码</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/receive_sheet.py"/>
        <source>Receive</source>
        <translation>收款</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/wallet/review_sheet.py"/>
        <source>%n more to decide on after this.</source>
        <translation>
            <numerusform>之后还有 %n 项待您决定。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/review_sheet.py"/>
        <source>&amp;Decline</source>
        <translation>拒绝(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/review_sheet.py"/>
        <source>&amp;Sign and send</source>
        <translation>签名并发送(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/review_sheet.py"/>
        <source>Copy all bytes</source>
        <translation>复制全部字节</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/review_sheet.py"/>
        <source>I &amp;have read this and want to sign all the same</source>
        <translation>我已阅读，仍要签名(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/review_sheet.py"/>
        <source>If it waits for long, more is offered for gas by itself, up to the highest gas price in the settings.</source>
        <translation>如果等待时间过长，会自动提高 Gas 出价，最高不超过设置中的最高 Gas 价格。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/review_sheet.py"/>
        <source>Read back from the very bytes that your key will sign.</source>
        <translation>以下内容由即将用您的密钥签名的字节直接还原。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/review_sheet.py"/>
        <source>Show de&amp;tails</source>
        <translation>显示详情(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/review_sheet.py"/>
        <source>Step {step} of {steps}.</source>
        <translation>第 {step}/{steps} 步。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/review_sheet.py"/>
        <source>The bytes that are signed</source>
        <translation>待签名的字节</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/review_sheet.py"/>
        <source>The bytes that are signed, in hexadecimal</source>
        <translation>待签名的字节（十六进制）</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>&amp;Review</source>
        <translation>核对(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>A&amp;ll there is</source>
        <translation>全部(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>Asking what gas costs…</source>
        <translation>正在查询 Gas 价格…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>Fee: {speed}</source>
        <translation>手续费：{speed}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>Kind of money</source>
        <translation>币种</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>Looking what it costs…</source>
        <translation>正在估算费用…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>Maximum fee for gas, in gwei</source>
        <translation>最高 Gas 费（gwei）</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>Open &amp;address book</source>
        <translation>打开地址簿(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>Priority fee for gas, in gwei</source>
        <translation>Gas 优先费（gwei）</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>Probably {likely}, mined {wait}; at most {most}.</source>
        <translation>预计 {likely}，{wait}上链；最多 {most}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>The next block takes {fee} gwei.</source>
        <translation>下一区块需 {fee} gwei。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>This spelling has no checksum: compare every character.</source>
        <translation>此写法没有校验和：请逐个字符核对。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>Waiting for your signature…</source>
        <translation>正在等待您的签名…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/send_sheet.py"/>
        <source>{arrives} arrive; at most {total} leave your account with the fee.</source>
        <translation>到账 {arrives}；含手续费，账户最多支出 {total}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/transaction_sheet.py"/>
        <source>Block</source>
        <translation>区块</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/transaction_sheet.py"/>
        <source>Fee paid</source>
        <translation>已付手续费</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/transaction_sheet.py"/>
        <source>Go to the &amp;job</source>
        <translation>转到任务(&amp;J)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/transaction_sheet.py"/>
        <source>Transaction hash</source>
        <translation>交易哈希</translation>
    </message>
    <message numerus="yes">
        <location filename="../../omnilytics_app/ui/views/wallet/wallet.py"/>
        <source>%n row(s) are in {file}.</source>
        <translation>
            <numerusform>已将 %n 行写入 {file}。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/wallet.py"/>
        <source>Nobody has your recovery phrase yet. If this computer breaks, your money and your jobs are gone with it: write the words down.</source>
        <translation>您的助记词尚未备份。如果此计算机损坏，您的资金和任务会随之丢失：请抄写助记词。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/wallet.py"/>
        <source>Show the w&amp;ords…</source>
        <translation>显示助记词(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/wallet.py"/>
        <source>This profile only watches its account: it has no key, so it can neither send nor withdraw nor take part in jobs.</source>
        <translation>此档案仅观察账户：没有密钥，因此不能发送、提取或参与任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/views/wallet/wallet.py"/>
        <source>Your account on the chain, and what the market owes it.</source>
        <translation>您的链上账户，以及市场应付给它的资金。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/banner.py"/>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/banner.py"/>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/buttons.py"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/durations.py"/>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/durations.py"/>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/durations.py"/>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/durations.py"/>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/durations.py"/>
        <source>{name}, unit</source>
        <translation>{name}，单位</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/earnings_chart.py"/>
        <source>Earnings appear with the first paid round</source>
        <translation>首个获付轮次后显示收益</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/earnings_chart.py"/>
        <source>Earnings over time</source>
        <translation>收益走势</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/fields.py"/>
        <source>A folder with a folder of images for every class</source>
        <translation>每个类别一个图片子文件夹的文件夹</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/fields.py"/>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/fields.py"/>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/fields.py"/>
        <source>No file chosen</source>
        <translation>未选择文件</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/group_strip.py"/>
        <source>Round {number} (audit), group {group}: {state}</source>
        <translation>第 {number} 轮（审计），小组 {group}：{state}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/group_strip.py"/>
        <source>Round {number}, group {group}: {state}</source>
        <translation>第 {number} 轮，小组 {group}：{state}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/group_strip.py"/>
        <source>audit round</source>
        <translation>审计轮</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/group_strip.py"/>
        <source>round {number} {state}</source>
        <translation>第 {number} 轮 {state}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/paged_table.py"/>
        <source>Copy &amp;cell</source>
        <translation>复制单元格(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/paged_table.py"/>
        <source>Copy &amp;row</source>
        <translation>复制行(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/pager_bar.py"/>
        <source>Following</source>
        <translation>下一页</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/pager_bar.py"/>
        <source>Page {page} of {pages}</source>
        <translation>第 {page}/{pages} 页</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/pager_bar.py"/>
        <source>Previous</source>
        <translation>上一页</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/path_edit.py"/>
        <source>Bro&amp;wse…</source>
        <translation>浏览(&amp;W)…</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/phase_bar.py"/>
        <source>time is up</source>
        <translation>时间已到</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/phase_bar.py"/>
        <source>{share} · {time} left</source>
        <translation>{share} · 剩余 {time}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/phase_bar.py"/>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/pictures.py"/>
        <source>{name}, row {row}, column {column}: {value}</source>
        <translation>{name}，第 {row} 行，第 {column} 列：{value}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/score_chart.py"/>
        <source>Round {number}, audit: {score}</source>
        <translation>第 {number} 轮，审计：{score}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/score_chart.py"/>
        <source>Round {number}: {score}</source>
        <translation>第 {number} 轮：{score}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/score_chart.py"/>
        <source>The score appears after the first round</source>
        <translation>第一轮后显示得分</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/score_chart.py"/>
        <source>round {number}: {score}</source>
        <translation>第 {number} 轮：{score}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/score_chart.py"/>
        <source>start</source>
        <translation>起始</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/sort_header.py"/>
        <source>Headings</source>
        <translation>表头</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/sort_header.py"/>
        <source>Sort by {column}</source>
        <translation>按 {column} 排序</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/toasts.py"/>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/toasts.py"/>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/widgets/toasts.py"/>
        <source>Show: {words}</source>
        <translation>显示：{words}</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <location filename="../../omnilytics_app/chain/agreement.py"/>
        <source>The chain endpoints {0} differ about the {1}; replace the one that is wrong, nothing is built on either meanwhile.</source>
        <translation>各链节点给出的{1}不一致：{0}；请更换出错的节点，其间不会依据任何一个继续。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/agreement.py"/>
        <source>Two chain endpoints have to give the same {0} and {1} of {2} can be used; they are asked again.</source>
        <translation>须有两个链节点给出相同的{0}，而 {2} 个中只有 {1} 个可用；将再次查询。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/agreement.py"/>
        <source>gives another {0} than the others</source>
        <translation>给出的{0}与其他节点不同</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/agreement.py"/>
        <source>gives another {0} than {1}</source>
        <translation>给出的{0}与 {1} 不同</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/beacon.py"/>
        <source>The consensus node answers with status {0} for a payload; blobs are kept for about 18 days, and not all nodes hand them out.</source>
        <translation>共识节点对载荷返回状态 {0}；blob 约保存 18 天，且并非所有节点都提供。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/beacon.py"/>
        <source>The consensus node does not answer; check beacon_url and that it runs, it is asked again.</source>
        <translation>共识节点无应答；请检查 beacon_url 及其是否运行，将再次查询。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/beacon.py"/>
        <source>The consensus node&apos;s answer cannot be read; check beacon_url.</source>
        <translation>无法读取共识节点的应答；请检查 beacon_url。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/blob_publisher.py"/>
        <source>Account {0} holds {1} ETH but publishing {2} blobs may take {3} ETH; send it some coin and try again.</source>
        <translation>账户 {0} 有 {1} ETH，而发布 {2} 个 blob 可能需要 {3} ETH；请转入一些币后重试。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/blob_publisher.py"/>
        <source>Blobs cost {0} now and this profile pays at most {1}; the payload waits until they are cheaper, or raise the setting max_fee_gwei.</source>
        <translation>blob 现价 {0}，而此档案最多支付 {1}；载荷将等到降价，或请调高设置 max_fee_gwei。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/blob_publisher.py"/>
        <source>The payload cannot be published while other transactions of the account wait to be mined; it is tried again.</source>
        <translation>账户还有其他交易等待上链，暂时无法发布载荷；将再次尝试。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/blob_publisher.py"/>
        <source>The payload&apos;s blobs are sent but not mined yet; the next try offers twice the fees.</source>
        <translation>载荷的 blob 已发送但尚未上链；下次尝试的费用将加倍。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/blobs.py"/>
        <source>Blobs of the chain cannot be had: {0}</source>
        <translation>无法获取链上 blob：{0}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/blobs.py"/>
        <source>The account {0} has not published these blobs in its last {1} blocks and within the 18 days that they are kept.</source>
        <translation>账户 {0} 在最近 {1} 个区块及 18 天保存期内没有发布这些 blob。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/blobs.py"/>
        <source>The blobs of account {0} could not be had a moment ago.</source>
        <translation>账户 {0} 的 blob 刚才无法获取。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/blobs.py"/>
        <source>The consensus node does not have all blobs of the payload; set beacon_url to another.</source>
        <translation>共识节点没有该载荷的全部 blob；请将 beacon_url 改为其他节点。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/blobs.py"/>
        <source>The payload&apos;s blobs are in the newest block; they can be read after the next.</source>
        <translation>载荷的 blob 在最新区块中；下一区块之后即可读取。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/connection.py"/>
        <source>hash of block {0}</source>
        <translation>区块 {0} 的哈希</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/endpoint.py"/>
        <source>serves another chain that calls itself {0} too</source>
        <translation>服务的是另一条同样自称 {0} 的链</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/endpoint.py"/>
        <source>serves chain {0}</source>
        <translation>服务的是链 {0}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/endpoint_probe.py"/>
        <source>Nothing answers at {0}; check the address and the connection.</source>
        <translation>{0} 无应答；请检查地址和连接。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/endpoint_probe.py"/>
        <source>What answers at {0} is no Ethereum node; check the address.</source>
        <translation>{0} 的应答方不是以太坊节点；请检查地址。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/envelope.py"/>
        <source>This was signed by {0} instead of {1}; nothing was sent.</source>
        <translation>此签名来自 {0} 而非 {1}；未发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/envelope.py"/>
        <source>What was signed cannot be read; nothing was sent.</source>
        <translation>无法读取已签名的内容；未发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/envelope.py"/>
        <source>What was signed is not what was to be signed; nothing was sent.</source>
        <translation>已签名的内容与待签名的不符；未发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/events.py"/>
        <source>The chain changed while block {0} was read; it is read again.</source>
        <translation>读取区块 {0} 时链发生变化；将重新读取。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/events.py"/>
        <source>The endpoint gave {0} that cannot be read; use another endpoint.</source>
        <translation>节点给出了无法读取的{0}；请使用其他节点。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/events.py"/>
        <source>a receipt</source>
        <translation>收据</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/events.py"/>
        <source>it does not have the {0} event of round {1}</source>
        <translation>它没有第 {1} 轮的 {0} 事件</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/events.py"/>
        <source>log entries</source>
        <translation>日志条目</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/failover.py"/>
        <source>No endpoint of the chain can be used ({0}); they are asked again.</source>
        <translation>没有可用的链节点（{0}）；将再次查询。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/failover.py"/>
        <source>The chain endpoint {0} wants no requests for {1} seconds; it is asked again then, and the setting rpc_fallbacks can name further endpoints.</source>
        <translation>链节点 {0} 在 {1} 秒内不接受请求；届时将再次查询，可在设置 rpc_fallbacks 中指定更多节点。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/failover.py"/>
        <source>The chain endpoint {0} {1} and is not believed; use another endpoint, or restart the program if the chain was really set back.</source>
        <translation>链节点 {0} {1}，因此不予采信；请使用其他节点，如果链确已回退，请重启程序。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/failover.py"/>
        <source>The chain endpoint {0} {1}; it is asked again and {2} is used meanwhile.</source>
        <translation>链节点 {0} {1}；会再次询问，其间使用 {2}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/failover.py"/>
        <source>The chain endpoint {0} {1}; it is asked again.</source>
        <translation>链节点 {0} {1}；会再次询问。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/failover.py"/>
        <source>The endpoint {0} {1}, this profile is for chain {2}; choose the right endpoint or another profile.</source>
        <translation>节点 {0} {1}，而此档案用于链 {2}；请选择正确的节点或其他档案。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/failover.py"/>
        <source>{0}: it {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>A part of the model is contested and not shown yet; the round goes on when it is.</source>
        <translation>模型的一部分被质询且尚未出示；出示后本轮继续。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>All seats of this job are taken; choose another job.</source>
        <translation>该任务的席位已满；请选择其他任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>It is too early for this step; wait for the deadline shown.</source>
        <translation>执行这一步还太早；请等到所示期限。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>No ciphertext is asked for, so there is nothing to do.</source>
        <translation>没有索取密文，因此无需操作。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>Nobody asked for that ciphertext; nothing was sent.</source>
        <translation>无人索取该密文；未发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>Only the model owner of this job may do this.</source>
        <translation>只有该任务的模型方可以这样做。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>Somebody else has shown all of these ciphertexts; nothing was sent.</source>
        <translation>其他人已出示全部这些密文；未发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>Somebody has already asked for that ciphertext in this round; nothing was sent.</source>
        <translation>本轮已有人索取该密文；未发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>The account&apos;s balance does not cover the amount and its fees; send it some coin and try again.</source>
        <translation>账户余额不足以支付金额和手续费；请转入一些币后重试。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>The chain does not have this job, or went back behind it; it is looked for again.</source>
        <translation>链上没有该任务，或已回退到它之前；会再次查找。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>The chain endpoint {0} answered with an error: {1}.</source>
        <translation>链节点 {0} 返回错误：{1}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>The chain endpoint {0} does not answer; check that it runs (a local one: omnilytics devnet) and that the address is right.</source>
        <translation>链节点 {0} 无应答；请检查其是否运行（本地链：omnilytics devnet）以及地址是否正确。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>The chain endpoint {0} gave an answer that cannot be read: {1}.</source>
        <translation>链节点 {0} 给出了无法读取的应答：{1}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>The deadline for this step has passed; the job goes on without it.</source>
        <translation>这一步的期限已过；任务将略过它继续。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>The evidence about a single value does not fit the job; nothing was sent.</source>
        <translation>关于单个值的证据与任务不符；未发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>The exchange key was refused as weak; restore the profile from its words and try again.</source>
        <translation>交换密钥因强度不足被拒绝；请用助记词恢复档案后重试。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>The job has moved on since this was prepared; nothing was sent.</source>
        <translation>准备之后任务已有进展；未发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>The job is in another round by now; nothing was sent.</source>
        <translation>任务现已进入另一轮；未发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>The job&apos;s document does not match its terms, so the market cannot check the ciphertext.</source>
        <translation>任务文档与其条款不符，市场因此无法检查该密文。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>The job&apos;s terms are not the ones this client saw; nothing was sent.</source>
        <translation>任务条款与本客户端所见不同；未发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>The market refused the transaction without giving a reason; nothing was sent.</source>
        <translation>市场拒绝了交易，未说明原因；未发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>The market refused the transaction: {0}.</source>
        <translation>市场拒绝了交易：{0}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>The model owner has already asked for ciphertexts in this round.</source>
        <translation>模型方本轮已索取过密文。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>The receiving account refused the payment; withdraw to another address.</source>
        <translation>收款账户拒绝了付款；请提取到其他地址。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>The transaction was sent to {0} but is not mined yet; it is looked for again at the next try.</source>
        <translation>交易已发送至 {0}，但尚未上链；下次尝试时会再次查找。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>This account already holds a seat in this job.</source>
        <translation>该账户在此任务中已有席位。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>This account has already submitted in this round.</source>
        <translation>该账户本轮已提交。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>This account has already voted against this settlement.</source>
        <translation>该账户已对此结算投反对票。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>This account has no seat in this job.</source>
        <translation>该账户在此任务中没有席位。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>This job is not open to this account; ask its model owner for an invitation.</source>
        <translation>此任务不对该账户开放；请向其模型方索取邀请。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>This job owes this account nothing yet.</source>
        <translation>此任务尚不欠该账户款项。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>This job takes payloads in call data only.</source>
        <translation>此任务只接受调用数据中的载荷。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>What was to be shown is no ciphertext under the job&apos;s key; nothing was sent.</source>
        <translation>要出示的不是任务密钥下的密文；未发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>What was to be shown is not what was published; nothing was sent.</source>
        <translation>要出示的与已发布的不同；未发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/faults.py"/>
        <source>no reason given</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/fee_market.py"/>
        <source>A priority fee of {0} is far above what anybody pays now; offer at most {1}.</source>
        <translation>优先费 {0} 远高于当前通行水平；出价请不超过 {1}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/fee_market.py"/>
        <source>A priority fee of {0} would be left aside by nodes; offer at least {1}.</source>
        <translation>优先费 {0} 会被节点忽略；出价请不低于 {1}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/fee_market.py"/>
        <source>Gas costs {0} now and this profile pays at most {1}; wait until it is cheaper, or raise the setting max_fee_gwei.</source>
        <translation>Gas 现价 {0}，而此档案最多支付 {1}；请等待降价，或调高设置 max_fee_gwei。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/fee_market.py"/>
        <source>The base fee is {0} now, so that {1} would wait for long; offer more.</source>
        <translation>当前基础费为 {0}，{1} 会等待很久；请提高出价。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/fee_market.py"/>
        <source>The priority fee is a part of the maximum fee and cannot be more; lower one or raise the other.</source>
        <translation>优先费包含在最高费用之内，不能高于它；请调低前者或调高后者。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/fee_market.py"/>
        <source>This profile pays at most {0} for a unit of gas; offer less, or raise the setting max_fee_gwei.</source>
        <translation>此档案每单位 Gas 最多支付 {0}；请降低出价，或调高设置 max_fee_gwei。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/fees.py"/>
        <source>{0} gwei</source>
        <translation>{0} gwei</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/heads.py"/>
        <source>has told of no new block for more than {0} seconds</source>
        <translation>超过 {0} 秒没有报告新区块</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/heads.py"/>
        <source>says that its newest block lies more than {0} seconds in the future</source>
        <translation>声称其最新区块在未来 {0} 秒以后</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/heads.py"/>
        <source>went back by more than {0} blocks</source>
        <translation>回退了超过 {0} 个区块</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/kzg.py"/>
        <source>it is no blob of field elements</source>
        <translation>它不是由域元素组成的 blob</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/kzg.py"/>
        <source>its blobs are not packed as a payload is</source>
        <translation>其 blob 的打包方式与载荷不符</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/log_ranges.py"/>
        <source>The endpoint does not have block {0} any more; it is asked again.</source>
        <translation>节点已没有区块 {0}；将再次查询。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/market.py"/>
        <source>The contract at {0} is not the market this program knows; check the address, or use the program&apos;s version that the market was deployed with.</source>
        <translation>{0} 处的合约不是本程序所知的市场；请检查地址，或使用部署该市场的程序版本。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/market.py"/>
        <source>The market at {0} runs unknown code at {1} where its disputes are settled; check the address, and send nothing to this market.</source>
        <translation>{0} 处的市场在处理争议的 {1} 处运行未知代码；请检查地址，不要向此市场发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/market.py"/>
        <source>There is no market at {0} on chain {1}; check the address or deploy one with omnilytics deploy.</source>
        <translation>链 {1} 上的 {0} 处没有市场；请检查地址，或用 omnilytics deploy 部署一个。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/outbox.py"/>
        <source>No transaction with the nonce {0} waits any more; nothing was sent.</source>
        <translation>已没有 Nonce 为 {0} 的等待中交易；未发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/outbox.py"/>
        <source>The balance of account {0} does not cover {1} and its fees; send it some coin and try again.</source>
        <translation>账户 {0} 的余额不足以{1}并支付手续费；请转入一些币后重试。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/outbox.py"/>
        <source>The chain endpoint refused the transaction {0}: {1}.</source>
        <translation>链节点拒绝了交易 {0}：{1}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/outbox.py"/>
        <source>The waiting transaction changed each time that it was looked at; nothing was sent.</source>
        <translation>等待中的交易每次查看都有变化；未发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/outbox.py"/>
        <source>This is a transaction for chain {0} and the profile is for chain {1}; nothing was signed.</source>
        <translation>此交易用于链 {0}，而此档案用于链 {1}；未签署任何内容。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/outbox.py"/>
        <source>What the chain&apos;s endpoint tells changed {0} times while {1} was looked at; nothing was sent, try again later or use another endpoint.</source>
        <translation>查看{1}期间，链节点给出的信息变化了 {0} 次；未发送任何内容，请稍后重试或使用其他节点。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/preparation.py"/>
        <source>Account {0} holds {1} ETH but {2} needs {3} ETH with fees; send it some coin and try again.</source>
        <translation>账户 {0} 有 {1} ETH，而{2}含手续费需要 {3} ETH；请转入一些币后重试。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/preparation.py"/>
        <source>Gas costs {0} by now, more than the {1} that were chosen; choose higher fees and try again.</source>
        <translation>Gas 现价已达 {0}，高于所选的 {1}；请选择更高的费用后重试。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/preparation.py"/>
        <source>Gas costs {0} now and this profile pays at most {1}; {2} waits until it is cheaper, or raise the setting max_fee_gwei.</source>
        <translation>Gas 现价 {0}，而此档案最多支付 {1}；{2}将等到降价，或请调高设置 max_fee_gwei。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/preparation.py"/>
        <source>The chain endpoint counts {0} transactions of this account, which has sent far fewer; use another endpoint.</source>
        <translation>链节点称此账户有 {0} 笔交易，而实际发送的要少得多；请使用其他节点。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/retrying.py"/>
        <source>answers with an error: {0}</source>
        <translation>应答错误：{0}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/retrying.py"/>
        <source>answers with status {0}</source>
        <translation>以状态 {0} 应答</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/retrying.py"/>
        <source>asks for fewer requests</source>
        <translation>要求减少请求</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/retrying.py"/>
        <source>does not answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/retrying.py"/>
        <source>gives answers that cannot be read</source>
        <translation>给出无法读取的应答</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/retrying.py"/>
        <source>refuses requests with status {0}</source>
        <translation>以状态 {0} 拒绝请求</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/tokens.py"/>
        <source>There is no token at {0} on this chain; check its address.</source>
        <translation>此链的 {0} 处没有代币；请检查其地址。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/transactions.py"/>
        <source>The transaction {0} was mined but failed; the job has changed meanwhile and is read again.</source>
        <translation>交易 {0} 已上链但失败；任务其间已改变，将重新读取。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/transactions.py"/>
        <source>The transaction {0} was not mined and will not be, because it would fail by now or another of this account took its place; the job is read again.</source>
        <translation>交易 {0} 未上链，也不会上链：它现在会失败，或已被此账户的另一笔交易取代；将重新读取任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/transactions.py"/>
        <source>The transaction {0} was replaced by {1} of the same account; the job is read again.</source>
        <translation>交易 {0} 已被同一账户的 {1} 替换；将重新读取任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/upkeep.py"/>
        <source>A transaction for chain {0} is not signed: this profile is for chain {1}.</source>
        <translation>不签署链 {0} 的交易：此档案用于链 {1}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/upkeep.py"/>
        <source>The journal has another nonce for {0} than what was signed.</source>
        <translation>日志中 {0} 的 Nonce 与已签名的不同。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/upkeep.py"/>
        <source>The transaction {0} offers {1} to whoever takes it into a block and is in none; it waits and offers no more, and another endpoint may pass it on.</source>
        <translation>交易 {0} 向打包者出价 {1}，仍未进入任何区块；它将继续等待且不再加价，其他节点或许会转发它。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/upkeep.py"/>
        <source>What the journal holds of {0} cannot be read.</source>
        <translation>无法读取日志中关于 {0} 的内容。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/chain/upkeep.py"/>
        <source>the transaction {0}</source>
        <translation>交易 {0}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/batch_check.py"/>
        <source>a number that is no ciphertext</source>
        <translation>不是密文的数</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/batch_check.py"/>
        <source>packed ciphertexts that are not those asked for</source>
        <translation>并非所要求的打包密文</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/batch_check.py"/>
        <source>products of powers that are not those asked for</source>
        <translation>并非所要求的幂的乘积</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/batch_check.py"/>
        <source>{0} numbers, not {1} ciphertexts</source>
        <translation>{0} 个数，而不是 {1} 个密文</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/lanes.py"/>
        <source>The job&apos;s {0} outputs do not fit the {1} lanes of {2} bits of a {3}-bit key; use a larger key, fewer classes or a smaller bound on the weights.</source>
        <translation>任务的 {0} 个输出放不进 {3} 位密钥的 {1} 个 {2} 位槽位；请使用更大的密钥、更少的类别或更小的权重上限。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/merkle.py"/>
        <source>A Merkle path does not lead to the root.</source>
        <translation>Merkle 路径未通向根。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/merkle.py"/>
        <source>A Merkle path is too long.</source>
        <translation>Merkle 路径过长。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/merkle.py"/>
        <source>A Merkle path is too short.</source>
        <translation>Merkle 路径过短。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/merkle.py"/>
        <source>A tree of {0} leaves has no leaf {1}.</source>
        <translation>有 {0} 个叶子的树没有叶子 {1}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/merkle.py"/>
        <source>The probe seed of round {0} is not the one fixed at the start.</source>
        <translation>第 {0} 轮的探针种子不是开始时确定的种子。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/modulus_proof.py"/>
        <source>a sign of round {0} of its proof is no bit</source>
        <translation>其证明第 {0} 轮的符号不是比特</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/modulus_proof.py"/>
        <source>an answer of round {0} of its proof is no unit</source>
        <translation>其证明第 {0} 轮的应答不可逆</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/modulus_proof.py"/>
        <source>it has {0} bits instead of {1}</source>
        <translation>它有 {0} 位，而不是 {1} 位</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/modulus_proof.py"/>
        <source>it is a prime</source>
        <translation>它是素数</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/modulus_proof.py"/>
        <source>it is even</source>
        <translation>它是偶数</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/modulus_proof.py"/>
        <source>its proof has {0} bytes instead of {1}</source>
        <translation>其证明有 {0} 字节，而不是 {1} 字节</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/modulus_proof.py"/>
        <source>its proof has {0} rounds instead of {1}</source>
        <translation>其证明有 {0} 轮，而不是 {1} 轮</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/modulus_proof.py"/>
        <source>round {0} of its proof has no fourth root of the challenge</source>
        <translation>其证明第 {0} 轮没有挑战的四次根</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/modulus_proof.py"/>
        <source>round {0} of its proof has no n-th root of the challenge</source>
        <translation>其证明第 {0} 轮没有挑战的 n 次根</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/modulus_proof.py"/>
        <source>the w of its proof has not the Jacobi symbol -1</source>
        <translation>其证明的 w 的雅可比符号不是 -1</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/opening.py"/>
        <source>An opening does not belong to its ciphertext.</source>
        <translation>揭示与其密文不符。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/opening.py"/>
        <source>An opening is not reduced modulo n.</source>
        <translation>揭示未对 n 取模。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/opening.py"/>
        <source>The published lanes are not those of the openings.</source>
        <translation>公布的通道与揭示不符。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/opening.py"/>
        <source>The randomness of an opening is not invertible.</source>
        <translation>揭示中的随机数不可逆。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/opening.py"/>
        <source>The sketch of a group that is not claimed does not decode.</source>
        <translation>未被声明的小组的草图无法解码。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/opening.py"/>
        <source>The {0} of a settlement have {1} bytes instead of {2}.</source>
        <translation>结算的{0}有 {1} 字节，而不是 {2} 字节。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/opening.py"/>
        <source>published lanes</source>
        <translation>公布的通道</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/opening.py"/>
        <source>published openings</source>
        <translation>公布的揭示</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/paillier.py"/>
        <source>A ciphertext is not between 0 and n squared.</source>
        <translation>密文不在 0 与 n² 之间。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/paillier.py"/>
        <source>A ciphertext is not invertible.</source>
        <translation>密文不可逆。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/payload.py"/>
        <source>A payload does not have the digest it was committed with.</source>
        <translation>载荷的摘要与所承诺的不符。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/payload.py"/>
        <source>A payload of {0} bytes is not made of {1}-byte ciphertexts.</source>
        <translation>{0} 字节的载荷不是由 {1} 字节的密文组成。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/payload.py"/>
        <source>Ciphertext {0} of a payload is invalid: {1}</source>
        <translation>载荷的密文 {0} 无效：{1}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/probe.py"/>
        <source>A probe has {0} ciphertexts here, but {1} were published.</source>
        <translation>探针在此有 {0} 个密文，而公布了 {1} 个。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/probe.py"/>
        <source>The published model of the audit is not the probe: feature {0} differs.</source>
        <translation>审计公布的模型不是探针：特征 {0} 不同。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/range_claim.py"/>
        <source>A range claim says that something lies above the lanes where nothing does.</source>
        <translation>范围声明称通道之上有内容，而实际没有。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/range_claim.py"/>
        <source>A range claim states a value that honest gradients can have.</source>
        <translation>范围声明给出了诚实梯度可能具有的值。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/crypto/range_claim.py"/>
        <source>A range claim states another value than the lane has.</source>
        <translation>范围声明给出的值与通道不同。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/actions.py"/>
        <source>Cancelling the job: it did not start in time</source>
        <translation>正在取消任务：未按时开始</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/actions.py"/>
        <source>Cancelling the job: too few data owners registered</source>
        <translation>正在取消任务：报名的数据方过少</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/actions.py"/>
        <source>Choosing a new block for the draw: the old one is out of reach</source>
        <translation>正在为抽签选择新区块：原区块已无法获取</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/actions.py"/>
        <source>Closing round {0}</source>
        <translation>正在关闭第 {0} 轮</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/actions.py"/>
        <source>Closing the job</source>
        <translation>正在关闭任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/actions.py"/>
        <source>Closing the registration</source>
        <translation>正在结束报名</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/actions.py"/>
        <source>Drawing the groups</source>
        <translation>正在抽签分组</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/actions.py"/>
        <source>Ending the job: the model of round {0} was not shown</source>
        <translation>正在结束任务：第 {0} 轮的模型未出示</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/actions.py"/>
        <source>Going on with what was shown of round {0}</source>
        <translation>以第 {0} 轮已出示的内容继续</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/actions.py"/>
        <source>Keeping the seed of round {0}</source>
        <translation>正在保存第 {0} 轮的种子</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/actions.py"/>
        <source>Making round {0} final</source>
        <translation>正在确认第 {0} 轮为最终</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/actions.py"/>
        <source>Settling round {0} by default</source>
        <translation>正在逾期结算第 {0} 轮</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/amounts.py"/>
        <source>has decimals, and a wei has no parts</source>
        <translation>带有小数，而 wei 不可再分</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/amounts.py"/>
        <source>has more than {0} decimals</source>
        <translation>小数超过 {0} 位</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/amounts.py"/>
        <source>is more coin than there is</source>
        <translation>多于现有的币</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/amounts.py"/>
        <source>is not an amount with its unit, such as &quot;0.001 ETH&quot; or &quot;1000 wei&quot;</source>
        <translation>不是带单位的金额，例如 &quot;0.001 ETH&quot; 或 &quot;1000 wei&quot;</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/availability.py"/>
        <source>Contesting the model of round {0}</source>
        <translation>正在索取第 {0} 轮的模型</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/availability.py"/>
        <source>Showing that the gradient of round {0} is sound</source>
        <translation>正在出示第 {0} 轮的梯度无误</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/availability.py"/>
        <source>Showing that the model of round {0} is sound</source>
        <translation>正在出示第 {0} 轮的模型无误</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/availability.py"/>
        <source>Showing what others were asked for in round {0}</source>
        <translation>正在出示第 {0} 轮中向他人索取的内容</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/backbone.py"/>
        <source>The job document&apos;s {0} is none of the layers this client knows; the job cannot be joined.</source>
        <translation>任务文档的 {0} 不是本客户端所知的层；无法加入该任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/backbone.py"/>
        <source>The job document&apos;s {0} is not a list of at most {1} layers; the job cannot be joined.</source>
        <translation>任务文档的 {0} 不是最多 {1} 层的列表；无法加入该任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/backbone.py"/>
        <source>The job&apos;s backbone does not end in a vector of at most {0}; the job cannot be joined.</source>
        <translation>任务的骨干网络的输出不是最多 {0} 维的向量；无法加入该任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/backbone.py"/>
        <source>The job&apos;s backbone has a {0} that does not fit its input of {1}; the job cannot be joined.</source>
        <translation>任务的骨干网络含有与其输入 {1} 不匹配的 {0}；无法加入该任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/backbone.py"/>
        <source>The job&apos;s backbone has {0} bytes of weights; this client reads at most {1}.</source>
        <translation>任务的骨干网络有 {0} 字节的权重；本客户端最多读取 {1} 字节。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/backbone.py"/>
        <source>The job&apos;s backbone has {0} layers; this client takes 1 to {1}.</source>
        <translation>任务的骨干网络有 {0} 层；本客户端接受 1 至 {1} 层。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/backbone.py"/>
        <source>The job&apos;s backbone reads images of other sides than 1 to {0}; the job cannot be joined.</source>
        <translation>任务的骨干网络读取的图片边长不在 1 至 {0} 之间；无法加入该任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/backbone.py"/>
        <source>The job&apos;s backbone takes {0} multiply-adds an image; this client spends at most {1}.</source>
        <translation>任务的骨干网络每张图片需要 {0} 次乘加；本客户端最多执行 {1} 次。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/backbone.py"/>
        <source>The tensor {0} of the job holds a negative variance; the job cannot be joined.</source>
        <translation>任务的张量 {0} 含有负方差；无法加入该任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/bounded_json.py"/>
        <source>it has more than {0} values or {1} fields</source>
        <translation>其值超过 {0} 个或字段超过 {1} 个</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/bounded_json.py"/>
        <source>it is nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Checking the openings of round {0}</source>
        <translation>正在核对第 {0} 轮的揭示</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Collecting the rewards and the stake</source>
        <translation>正在领取报酬和质押金</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Computing the encrypted gradient of round {0}</source>
        <translation>正在计算第 {0} 轮的加密梯度</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Disputing the settlement of round {0}</source>
        <translation>正在对第 {0} 轮的结算提出争议</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Finished</source>
        <translation>已结束</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Left the job</source>
        <translation>已退出任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Looking whether the model of round {0} is final</source>
        <translation>正在查看第 {0} 轮的模型是否已最终确定</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Making the gradient of round {0} available</source>
        <translation>正在提供第 {0} 轮的梯度</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Not registered in this job</source>
        <translation>未报名此任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Not registered in this job yet</source>
        <translation>尚未报名此任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Paused; the gradient of round {0} is not computed yet</source>
        <translation>已暂停；第 {0} 轮的梯度尚未计算</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Registering again: the chain went back</source>
        <translation>正在重新报名：链发生回退</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Round {0} is skipped: its model cannot be used</source>
        <translation>跳过第 {0} 轮：其模型无法使用</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Submitted; the model of round {0} is contested</source>
        <translation>已提交；第 {0} 轮的模型被质询</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Submitted; waiting for the others in round {0}</source>
        <translation>已提交；等待第 {0} 轮的其他成员</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Submitting the gradient of round {0}</source>
        <translation>正在提交第 {0} 轮的梯度</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Waiting for data owners ({0} of {1})</source>
        <translation>正在等待数据方（{0}/{1}）</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Waiting for gradients of round {0} to be shown</source>
        <translation>正在等待第 {0} 轮的梯度被出示</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Waiting for the draw of the groups</source>
        <translation>正在等待抽签分组</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Waiting for the model of round {0}</source>
        <translation>正在等待第 {0} 轮的模型</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Waiting for the settlement of round {0}</source>
        <translation>正在等待第 {0} 轮的结算</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/data_owner.py"/>
        <source>Waiting until the model of round {0} is final</source>
        <translation>正在等待第 {0} 轮的模型最终确定</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>The job document</source>
        <translation>任务文档</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>The job document has {0} bytes for the proof of its modulus, which takes at least {1}; the job cannot be joined.</source>
        <translation>任务文档中模数证明为 {0} 字节，而它至少需要 {1} 字节；无法加入该任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>The job document has {0} bytes; this client reads at most {1}.</source>
        <translation>任务文档有 {0} 字节；本客户端最多读取 {1} 字节。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>The job document is cut short; the job cannot be joined.</source>
        <translation>任务文档被截断；无法加入该任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>The job document is not in the form this client reads; update the application.</source>
        <translation>任务文档的格式不是本客户端能读取的；请更新应用程序。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>The job document&apos;s field {0} is not {1} bytes in hexadecimal; the job cannot be joined.</source>
        <translation>任务文档的字段 {0} 不是 {1} 字节的十六进制数；无法加入该任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>The job uses protocol {0}, this client speaks {1}; update the application.</source>
        <translation>任务使用协议 {0}，本客户端使用 {1}；请更新应用程序。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>The job&apos;s key has {0} bits; this client accepts 2048 and 3072.</source>
        <translation>任务的密钥为 {0} 位；本客户端接受 2048 和 3072 位。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>The job&apos;s modulus is not an odd number of {0} bits; the job cannot be joined.</source>
        <translation>任务的模数不是 {0} 位奇数；无法加入该任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>The proof of the job&apos;s modulus has {0} bytes instead of {1}; the job cannot be joined.</source>
        <translation>任务的模数证明为 {0} 字节，应为 {1} 字节；无法加入该任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>does not fit a {0} task</source>
        <translation>不适合 {0} 类任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>does not fit the number of columns</source>
        <translation>与列数不符</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>holds a number that is not positive</source>
        <translation>含有非正数</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>is not a height and a width</source>
        <translation>不是高度和宽度</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>is not between 1 and the square root of the number of features</source>
        <translation>不在 1 与特征数的平方根之间</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>is not positive</source>
        <translation>不是正数</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>is not {0}, the bytes that follow the proof</source>
        <translation>不是 {0}，即证明之后的字节数</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>needs an image_shape</source>
        <translation>需要 image_shape</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>needs classes</source>
        <translation>需要类别</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/document.py"/>
        <source>{0} bytes follow the proof of the job&apos;s modulus; the job cannot be joined.</source>
        <translation>任务的模数证明之后还有 {0} 字节；无法加入该任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/job_file.py"/>
        <source>The job file {0} cannot be read ({1}); check its name and permissions.</source>
        <translation>无法读取任务文件 {0}（{1}）；请检查其名称和权限。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/model_owner.py"/>
        <source>Asking for gradients of round {0} that cannot be used</source>
        <translation>正在索取第 {0} 轮无法使用的梯度</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/model_owner.py"/>
        <source>Cancelling the job</source>
        <translation>正在取消任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/model_owner.py"/>
        <source>Closing the submissions of round {0}</source>
        <translation>正在结束第 {0} 轮的提交</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/model_owner.py"/>
        <source>Decrypting the sums of round {0}</source>
        <translation>正在解密第 {0} 轮的总和</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/model_owner.py"/>
        <source>Encrypting the model of round {0}</source>
        <translation>正在加密第 {0} 轮的模型</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/model_owner.py"/>
        <source>Ending the job</source>
        <translation>正在结束任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/model_owner.py"/>
        <source>Fixing the audit seed of round {0}</source>
        <translation>正在确定第 {0} 轮的审计种子</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/model_owner.py"/>
        <source>Opening the audit of round {0}</source>
        <translation>正在公开第 {0} 轮的审计</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/model_owner.py"/>
        <source>Publishing round {0}</source>
        <translation>正在发布第 {0} 轮</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/model_owner.py"/>
        <source>Settling round {0}</source>
        <translation>正在结算第 {0} 轮</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/model_owner.py"/>
        <source>Settling round {0} with openings</source>
        <translation>正在以揭示结算第 {0} 轮</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/model_owner.py"/>
        <source>Waiting for gradients ({0} of {1})</source>
        <translation>正在等待梯度（{0}/{1}）</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/model_owner.py"/>
        <source>Waiting for the block that draws the groups</source>
        <translation>正在等待用于抽签的区块</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/model_owner.py"/>
        <source>Waiting for the chain</source>
        <translation>正在等待链应答</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/model_owner.py"/>
        <source>Waiting for the dispute window of round {0}</source>
        <translation>正在等待第 {0} 轮的争议期结束</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/policy.py"/>
        <source>As many jobs are under way as the policy allows, {0}.</source>
        <translation>进行中的任务已达规则上限 {0} 个。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/policy.py"/>
        <source>It asks for a stake of {0}, more than {1}.</source>
        <translation>要求质押金 {0}，高于 {1}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/policy.py"/>
        <source>It does not use the column {0}.</source>
        <translation>未使用列 {0}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/policy.py"/>
        <source>It has {0} groups, not {1} to {2}.</source>
        <translation>它有 {0} 个小组，而不是 {1} 至 {2} 个。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/policy.py"/>
        <source>It has {0} owners in a group, not {1} to {2}.</source>
        <translation>它每组有 {0} 个数据方，而不是 {1} 至 {2} 个。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/policy.py"/>
        <source>It has {0} rounds, not {1} to {2}.</source>
        <translation>它有 {0} 轮，而不是 {1} 至 {2} 轮。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/policy.py"/>
        <source>It is a {0} task, not {1}.</source>
        <translation>任务类型为 {0}，而不是 {1}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/policy.py"/>
        <source>It is paid in the token {0}, which the policy does not list.</source>
        <translation>以代币 {0} 支付，规则未列出该代币。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/policy.py"/>
        <source>It pays {0} a round, less than {1}.</source>
        <translation>每轮支付 {0}，低于 {1}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/policy.py"/>
        <source>It predicts {0}, not {1}.</source>
        <translation>预测目标为 {0}，而不是 {1}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/policy.py"/>
        <source>It uses the column {0}, which is not allowed.</source>
        <translation>使用了不允许的列 {0}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/policy.py"/>
        <source>Its key has {0} bits, not {1}.</source>
        <translation>其密钥为 {0} 位，而不是 {1} 位。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/policy.py"/>
        <source>Its model owner {0} is blocked.</source>
        <translation>其模型方 {0} 已被屏蔽。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/policy.py"/>
        <source>Its model owner {0} is not among those allowed.</source>
        <translation>其模型方 {0} 不在允许之列。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/policy.py"/>
        <source>Its stake of {0} alone is more than {1} at risk.</source>
        <translation>仅其质押金 {0} 就超过风险上限 {1}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/policy.py"/>
        <source>Of the owners you trust {0} are in it so far, and the policy waits for {1}.</source>
        <translation>目前有 {0} 个您信任的数据方加入，规则要求 {1} 个。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/policy.py"/>
        <source>With its stake of {0}, {1} would be at risk, more than {2}.</source>
        <translation>加上其质押金 {0}，风险资金将达 {1}，超过 {2}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/policy.py"/>
        <source>is not 0x and 40 hexadecimal digits</source>
        <translation>不是 0x 加 40 位十六进制数字</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/policy.py"/>
        <source>{0} of the token&apos;s units</source>
        <translation>{0} 代币单位</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>All {0} rows are used, with noise.</source>
        <translation>全部 {0} 行均加噪声使用。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>All {0} rows are used: none stands out, none was used before.</source>
        <translation>全部 {0} 行均使用：没有突出的行，也没有用过的行。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>Epsilon {0} costs {1} if all owners add it (estimated on your rows).</source>
        <translation>若所有数据方都加噪声，epsilon {0} 的代价为{1}（按您的数据行估计）。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>I join although so many of my rows are held back.</source>
        <translation>即使有这么多行不予使用，我仍加入。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>I join although the job may learn more than averages.</source>
        <translation>即使任务得知的可能多于平均值，我仍加入。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>I join without noise: my statistics are hidden only in the sum over my group.</source>
        <translation>我不加噪声加入：我的统计量仅靠小组的总和隐藏。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>It is the first release of these rows, of a budget of {0}.</source>
        <translation>这是这些行的首次发布，预算为 {0}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>It needs --accept-{0}.</source>
        <translation>需要 --accept-{0}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>Joining adds no noise.</source>
        <translation>加入时不加噪声。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>Joining adds noise of epsilon {0}.</source>
        <translation>加入时加 epsilon 为 {0} 的噪声。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>None of the other owners is on your list of trusted accounts. If all others of your group work with the model owner, it sees your statistics as they are; noise protects your rows even then.</source>
        <translation>其他数据方均不在您的信任账户名单中。如果您小组的其他成员都与模型方合谋，它就能看到您的统计量原值；即便如此，噪声仍能保护您的数据行。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>None of these rows was used in a job that is not on record here.</source>
        <translation>这些行均未用于此处没有记录的任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>Whatever the draw, at least {0} members of your group are owners you trust.</source>
        <translation>无论如何抽签，您的小组中至少有 {0} 个成员是您信任的数据方。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>With it your rows have spent epsilon {0} of your budget of {1}; {2} so far.</source>
        <translation>加上此次，您的数据行已用 epsilon {0}，预算为 {1}；此前为 {2}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>about {0} of R²</source>
        <translation>R² 约 {0}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>about {0} points of accuracy</source>
        <translation>准确率约 {0} 个百分点</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>another job</source>
        <translation>另一个任务</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>less than a point of accuracy</source>
        <translation>准确率不到一个百分点</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>{0} of the {1} other seats are taken by owners you trust; the chance that {2} of them share your group is {3}. Noise protects your rows whoever the others are.</source>
        <translation>其余 {1} 个席位中有 {0} 个是您信任的数据方；其中 {2} 个与您同组的概率为 {3}。无论其他人是谁，噪声都能保护您的数据行。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>{0} of {1} rows are used: {2} stand out so much that sums would show them.</source>
        <translation>使用 {1} 行中的 {0} 行：{2} 行过于突出，总和会暴露它们。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>{0} of {1} rows are used: {2} were used in {3} and {4} stand out so much that sums would show them.</source>
        <translation>使用 {1} 行中的 {0} 行：{2} 行已在 {3} 中用过，{4} 行过于突出，总和会暴露它们。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/privacy_words.py"/>
        <source>{0} of {1} rows are used: {2} were used in {3}.</source>
        <translation>使用 {1} 行中的 {0} 行：{2} 行已在 {3} 中用过。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_json.py"/>
        <source>The job document&apos;s field {0}.{1} {2}; the job cannot be joined.</source>
        <translation>任务文档的字段 {0}.{1} {2}；无法加入该任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_json.py"/>
        <source>The job document&apos;s {0} has the missing field {1}; the job cannot be joined.</source>
        <translation>任务文档的 {0} 缺少字段 {1}；无法加入该任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_json.py"/>
        <source>The job document&apos;s {0} has the unknown field {1}; the job cannot be joined.</source>
        <translation>任务文档的 {0} 含有未知字段 {1}；无法加入该任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_json.py"/>
        <source>The job document&apos;s {0} is not an object; the job cannot be joined.</source>
        <translation>任务文档的 {0} 不是对象；无法加入该任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_json.py"/>
        <source>a field is given twice</source>
        <translation>字段重复</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_json.py"/>
        <source>holds something that is not a plain text</source>
        <translation>含有不是纯文本的内容</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_json.py"/>
        <source>is not a finite number</source>
        <translation>不是有限数</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_json.py"/>
        <source>is not a list of at most {0} texts</source>
        <translation>不是最多 {0} 个文本的列表</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_json.py"/>
        <source>is not a list of {0} numbers</source>
        <translation>不是 {0} 个数的列表</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_json.py"/>
        <source>is not a plain text</source>
        <translation>不是纯文本</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_json.py"/>
        <source>is not a text of 1 to {0} characters</source>
        <translation>不是 1 至 {0} 个字符的文本</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_json.py"/>
        <source>is not an integer between {0} and {1}</source>
        <translation>不是 {0} 至 {1} 之间的整数</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_json.py"/>
        <source>names something twice</source>
        <translation>有重复项</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_json.py"/>
        <source>shows nothing</source>
        <translation>不显示任何内容</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_json.py"/>
        <source>{0} cannot be read, {1}; the job cannot be joined.</source>
        <translation>无法读取 {0}，{1}；无法加入该任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_json.py"/>
        <source>{0} is not valid JSON; the job cannot be joined.</source>
        <translation>{0} 不是有效的 JSON；无法加入该任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_toml.py"/>
        <source>In {0}: {1} {2}</source>
        <translation>{0}：{1} {2}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_toml.py"/>
        <source>In {0}: {1} {2}; correct it.</source>
        <translation>{0}：{1} {2}；请更正。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_toml.py"/>
        <source>The file {0} has more than {1} bytes; name another file.</source>
        <translation>文件 {0} 超过 {1} 字节；请指定其他文件。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_toml.py"/>
        <source>The file {0} is not text in UTF-8; save it as such.</source>
        <translation>文件 {0} 不是 UTF-8 文本；请以 UTF-8 保存。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_toml.py"/>
        <source>The file {0} is not valid TOML: {1}; correct it.</source>
        <translation>文件 {0} 不是有效的 TOML：{1}；请更正。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_toml.py"/>
        <source>holds {0}, which is none of {1}</source>
        <translation>含有 {0}，它不属于 {1}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_toml.py"/>
        <source>holds {0}, which is not 0x and 40 hexadecimal digits</source>
        <translation>含有 {0}，它不是 0x 加 40 位十六进制数字</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_toml.py"/>
        <source>is missing; add it.</source>
        <translation>缺失；请添加。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_toml.py"/>
        <source>is neither true nor false</source>
        <translation>既不是 true 也不是 false</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_toml.py"/>
        <source>is not a list of some of {0}</source>
        <translation>不是 {0} 中若干项的列表</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_toml.py"/>
        <source>is not a list of texts</source>
        <translation>不是文本列表</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_toml.py"/>
        <source>is not a list of two whole numbers from {0} to {1}</source>
        <translation>不是 {0} 至 {1} 的两个整数的列表</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_toml.py"/>
        <source>is not a number from {0} to {1}</source>
        <translation>不是 {0} 至 {1} 的数</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_toml.py"/>
        <source>is not a section; write it as [{0}].</source>
        <translation>不是小节；请写成 [{0}]。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_toml.py"/>
        <source>is not a text of one line</source>
        <translation>不是单行文本</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_toml.py"/>
        <source>is not a text such as &quot;0.001 ETH&quot; or &quot;1000 wei&quot;</source>
        <translation>不是形如 &quot;0.001 ETH&quot; 或 &quot;1000 wei&quot; 的文本</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_toml.py"/>
        <source>is not a time such as &quot;30 min&quot;, &quot;2 h&quot;, &quot;1 d&quot; or a number of seconds</source>
        <translation>不是形如 &quot;30 min&quot;、&quot;2 h&quot;、&quot;1 d&quot; 的时间或秒数</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_toml.py"/>
        <source>is not a whole number from {0} to {1}</source>
        <translation>不是 {0} 至 {1} 的整数</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_toml.py"/>
        <source>is unknown; the keys here are {0}.</source>
        <translation>未知；此处可用的键为 {0}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/strict_toml.py"/>
        <source>{0}, line {1}</source>
        <translation>{0} 第 {1} 行</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/tensor_file.py"/>
        <source>The header of the weights</source>
        <translation>权重的头部</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/tensor_file.py"/>
        <source>The header of the weights is cut short or longer than {0} bytes; the job cannot be joined.</source>
        <translation>权重的头部被截断或超过 {0} 字节；无法加入该任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/tensor_file.py"/>
        <source>The job&apos;s tensors leave a gap or overlap; the job cannot be joined.</source>
        <translation>任务的张量有间隙或重叠；无法加入该任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/tensor_file.py"/>
        <source>The tensor {0} of the job holds a number that is not finite; the job cannot be joined.</source>
        <translation>任务的张量 {0} 含有非有限数值；无法加入该任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/tensor_file.py"/>
        <source>does not fit the shape</source>
        <translation>与形状不符</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/tensor_file.py"/>
        <source>header of the weights</source>
        <translation>权重的头部</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/tensor_file.py"/>
        <source>is none of {0}</source>
        <translation>不属于 {0}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/tensor_file.py"/>
        <source>is not a list of {0} integers</source>
        <translation>不是 {0} 个整数的列表</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/tensor_file.py"/>
        <source>is not {0}, which the layers need</source>
        <translation>不是各层所需的 {0}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/domain/tensor_file.py"/>
        <source>tensor {0}</source>
        <translation>张量 {0}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/columns.py"/>
        <source>{0} (it has {1})</source>
        <translation>{0}（现有 {1}）</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/columns.py"/>
        <source>{0} and {1} more</source>
        <translation>{0} 及另外 {1} 个</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/columns.py"/>
        <source>{0} has a column without a name or two of the same name; rename them.</source>
        <translation>{0} 有未命名或重名的列；请重命名。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/columns.py"/>
        <source>{0} has no header row; add the names of its columns as the first row.</source>
        <translation>{0} 没有表头行；请在第一行加上列名。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/columns.py"/>
        <source>{0} has {1} columns, at most {2} are supported; remove some.</source>
        <translation>{0} 有 {1} 列，最多支持 {2} 列；请删除一些。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/columns.py"/>
        <source>{0} is empty; choose a file with named columns and at least one row of data.</source>
        <translation>{0} 为空；请选择含列名和至少一行数据的文件。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/columns.py"/>
        <source>{0} lacks the column {1}; choose a file that has all of them.</source>
        <translation>{0} 缺少列 {1}；请选择包含全部所需列的文件。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/columns.py"/>
        <source>{0} lacks the columns {1}; choose a file that has all of them.</source>
        <translation>{0} 缺少列 {1}；请选择包含全部所需列的文件。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/delimited.py"/>
        <source>{0} has no row that ends; export it as {1} (UTF-8) and try again.</source>
        <translation>{0} 没有完整的行；请导出为 {1} (UTF-8) 后重试。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/delimited.py"/>
        <source>{0} has rows that cannot be told apart; export it as {1} (UTF-8) and try again.</source>
        <translation>{0} 的行无法区分；请导出为 {1} (UTF-8) 后重试。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/delimited.py"/>
        <source>{0} is larger than {1} GiB; split it into smaller files.</source>
        <translation>{0} 大于 {1} GiB；请拆分成较小的文件。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/delimited.py"/>
        <source>{0} is not a {1} file in UTF-8; export it as {2} (UTF-8) and try again.</source>
        <translation>{0} 不是 UTF-8 编码的 {1} 文件；请导出为 {2} (UTF-8) 后重试。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/delimited.py"/>
        <source>{0}, row {1} has a quotation mark in the middle of a cell; put that cell into quotation marks and double those in it, or remove it.</source>
        <translation>{0} 第 {1} 行的单元格中间有引号；请用引号括起该单元格并将其中的引号写成两个，或删除引号。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/delimited.py"/>
        <source>{0}, row {1} has no end within {2} MiB, or its quotation marks are not closed; correct that row.</source>
        <translation>{0} 第 {1} 行在 {2} MiB 内没有结束，或引号未闭合；请更正该行。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/delimited.py"/>
        <source>{0}, row {1} has {2} cells instead of {3}; correct that row.</source>
        <translation>{0} 第 {1} 行有 {2} 个单元格，应为 {3} 个；请更正该行。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/delimited.py"/>
        <source>{0}, row {1}, column {2} holds {3}, which is not a finite number; correct or remove that row.</source>
        <translation>{0} 第 {1} 行 {2} 列的值为 {3}，不是有限数值；请更正或删除该行。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/images.py"/>
        <source>{0} has more than {1} folders in it; a class is one folder.</source>
        <translation>{0} 中的文件夹超过 {1} 个；每个类别一个文件夹。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/images.py"/>
        <source>{0} has more than {1} images; split it into several folders.</source>
        <translation>{0} 中的图片超过 {1} 张；请分到几个文件夹。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/images.py"/>
        <source>{0} has no folders in it; put the images of every class into a folder of its own.</source>
        <translation>{0} 中没有文件夹；请将每个类别的图片放入各自的文件夹。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/images.py"/>
        <source>{0} has no images in its folders; choose a folder with a folder of images a class.</source>
        <translation>{0} 的各文件夹中没有图片；请选择每个类别一个图片子文件夹的文件夹。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/images.py"/>
        <source>{0} holds images, and the job does not predict from their pixels.</source>
        <translation>{0} 含有图片，而该任务不以像素进行预测。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/images.py"/>
        <source>{0}: {1} does not have 8 bits a channel ({2}); save it with 8.</source>
        <translation>{0}：{1} 不是每通道 8 位（{2}）；请以 8 位保存。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/images.py"/>
        <source>{0}: {1} has {2} x {3} pixels, at most {4} million are read; make it smaller.</source>
        <translation>{0}：{1} 有 {2} x {3} 像素，最多读取 {4} 百万像素；请缩小。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/images.py"/>
        <source>{0}: {1} is a link to another folder; put a copy of that folder there.</source>
        <translation>{0}：{1} 是指向其他文件夹的链接；请在此放入该文件夹的副本。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/images.py"/>
        <source>{0}: {1} is not an image that can be read, or is damaged; replace or remove it.</source>
        <translation>{0}：{1} 不是可读取的图片，或已损坏；请替换或删除。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/images.py"/>
        <source>{0}: {1} was changed while it was read; leave it as it is for the moment and begin again.</source>
        <translation>{0}：{1} 在读取时被更改；请暂勿改动，然后重新开始。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/images.py"/>
        <source>{0}: {1}/{2} has more than {3} MiB; make it smaller.</source>
        <translation>{0}：{1}/{2} 大于 {3} MiB；请缩小。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/images.py"/>
        <source>{0}: {1}/{2} is no file of its own; put a copy there.</source>
        <translation>{0}：{1}/{2} 不是独立的文件；请在此放入副本。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/members.py"/>
        <source>Python objects</source>
        <translation>Python 对象</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/members.py"/>
        <source>{0} has bytes in {1} that are not UTF-8; save texts as str.</source>
        <translation>{0} 的 {1} 中有非 UTF-8 字节；请以 str 保存文本。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/members.py"/>
        <source>{0} has more than {1} MiB compressed in {2}; save it with numpy.savez, which does not compress.</source>
        <translation>{0} 的 {2} 中压缩数据超过 {1} MiB；请用不压缩的 numpy.savez 保存。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/members.py"/>
        <source>{0} has two arrays of the same name; save it again.</source>
        <translation>{0} 有两个同名数组；请重新保存。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/members.py"/>
        <source>{0} has {1} compressed column by column; save numpy.ascontiguousarray of it.</source>
        <translation>{0} 的 {1} 按列压缩；请保存其 numpy.ascontiguousarray。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/members.py"/>
        <source>{0} holds text and not numbers in {1}; save it as numbers.</source>
        <translation>{0} 的 {1} 是文本而非数值；请以数值保存。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/members.py"/>
        <source>{0} holds {1} in {2}; save numbers and short texts only.</source>
        <translation>{0} 的 {2} 含有 {1}；请只保存数值和短文本。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/members.py"/>
        <source>{0} is encrypted or compressed in a way that is not read; save it with numpy.savez.</source>
        <translation>{0} 已加密，或压缩方式无法读取；请用 numpy.savez 保存。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/members.py"/>
        <source>{0} is not an NPZ file that can be read, or is damaged; save it again with numpy.savez.</source>
        <translation>{0} 不是可读取的 NPZ 文件，或已损坏；请用 numpy.savez 重新保存。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/npz.py"/>
        <source>a single value</source>
        <translation>单个值</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/npz.py"/>
        <source>{0} has images that are neither grey nor red, green and blue in {1}.</source>
        <translation>{0} 的 {1} 中的图片既不是灰度，也不是红绿蓝。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/npz.py"/>
        <source>{0} has more than {1} arrays; save it as one matrix.</source>
        <translation>{0} 有超过 {1} 个数组；请保存为一个矩阵。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/npz.py"/>
        <source>{0} has {1} columns in {2} and not as many names for them.</source>
        <translation>{0} 的 {2} 有 {1} 列，但列名数量不符。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/npz.py"/>
        <source>{0} has {1} rows in {2} and not as many in {3}.</source>
        <translation>{0} 的 {2} 有 {1} 行，但 {3} 的行数不同。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/npz.py"/>
        <source>{0} has {1} values a row, at most {2} are supported.</source>
        <translation>{0} 每行有 {1} 个值，最多支持 {2} 个。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/npz.py"/>
        <source>{0} holds neither a matrix X nor columns of one length ({1} is {2}); save it as one of the two.</source>
        <translation>{0} 既没有矩阵 X，也没有等长的列（{1} 为 {2}）；请以其中一种形式保存。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/opening.py"/>
        <source>{0} is neither a file nor a folder; choose one of these.</source>
        <translation>{0} 既不是文件也不是文件夹；请选择其中之一。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/opening.py"/>
        <source>{0} is of a kind that is not read; choose a CSV, TSV, Parquet or NPZ file, or a folder with a folder of images for every class.</source>
        <translation>{0} 的类型无法读取；请选择 CSV、TSV、Parquet 或 NPZ 文件，或每个类别一个图片子文件夹的文件夹。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/parquet.py"/>
        <source>{0} has a column of more than {1} GiB in one row group; write it with smaller row groups.</source>
        <translation>{0} 的一个行组中有超过 {1} GiB 的列；请以更小的行组写入。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/parquet.py"/>
        <source>{0} has a footer of {1} MiB; write it with fewer columns or row groups.</source>
        <translation>{0} 的文件尾有 {1} MiB；请减少列或行组后写入。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/parquet.py"/>
        <source>{0} has more than {1} row groups; write it again with fewer, larger ones.</source>
        <translation>{0} 的行组超过 {1} 个；请以更少、更大的行组重新写入。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/parquet.py"/>
        <source>{0} is not a Parquet file that can be read, or is damaged; write it again.</source>
        <translation>{0} 不是可读取的 Parquet 文件，或已损坏；请重新写入。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/parquet.py"/>
        <source>{0}, column {1} holds {2} and not numbers; write it as numbers.</source>
        <translation>{0} 的列 {1} 为 {2} 而非数值；请以数值写入。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/parquet.py"/>
        <source>{0}, column {1} is nested ({2}); write one label a row.</source>
        <translation>{0} 的列 {1} 是嵌套的（{2}）；请每行写一个标签。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/parquet.py"/>
        <source>{0}, {1}, column {2} is empty; correct or remove that row.</source>
        <translation>{0}，{1}，列 {2} 为空；请更正或删除该行。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/parts.py"/>
        <source>{0} cannot be read ({1}); check its permissions.</source>
        <translation>无法读取 {0}（{1}）；请检查其权限。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/parts.py"/>
        <source>{0} does not exist in {1}; choose an existing file.</source>
        <translation>{1} 中不存在 {0}；请选择已有的文件。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/parts.py"/>
        <source>{0} has more than {1} rows; split it into smaller files.</source>
        <translation>{0} 超过 {1} 行；请拆分成较小的文件。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/parts.py"/>
        <source>{0} has no rows of data; choose a file with at least one.</source>
        <translation>{0} 没有数据行；请选择至少有一行的文件。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/parts.py"/>
        <source>{0} was changed while it was read; leave it as it is for the moment and begin again.</source>
        <translation>{0} 在读取时被更改；请暂勿改动，然后重新开始。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/profile.py"/>
        <source>{0} has {1} rows and at least {2} are needed; add more data.</source>
        <translation>{0} 有 {1} 行，至少需要 {2} 行；请添加更多数据。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/profile.py"/>
        <source>{0} holds one value in every row of the column {1}, which varies in the model owner&apos;s data; give its real values or choose another job.</source>
        <translation>{0} 的列 {1} 各行取值相同，而模型方的数据中该列有变化；请填入真实值，或选择其他任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/profile.py"/>
        <source>{0} holds the same numbers in every row; choose a file with data that varies.</source>
        <translation>{0} 各行数值相同；请选择数据有变化的文件。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/samples.py"/>
        <source>The job predicts the column {0} from itself; choose another job.</source>
        <translation>该任务用列 {0} 预测其自身；请选择其他任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/samples.py"/>
        <source>{0} has {1} rows, too many for a model owner&apos;s own samples; choose a file with at most {2}.</source>
        <translation>{0} 有 {1} 行，作为模型方自己的样本过多；请选择最多 {2} 行的文件。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/samples.py"/>
        <source>{0} holds images with 0 to 255 a pixel and the job&apos;s pixels reach {1}; choose a table with values like the job&apos;s, or another job.</source>
        <translation>{0} 中的图片像素值为 0 至 255，而任务的像素值最大为 {1}；请选择取值与任务相同的表格，或其他任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/samples.py"/>
        <source>{0}, {1}, column {2} holds {3}, which is none of the job&apos;s {4} classes; correct or remove that row.</source>
        <translation>{0}，{1}，列 {2} 的值为 {3}，不属于任务的 {4} 个类别；请更正或删除该行。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/datasets/samples.py"/>
        <source>{0}, {1}, column {2} holds {3}, which is not a finite number; correct or remove that row.</source>
        <translation>{0}，{1}，列 {2} 的值为 {3}，不是有限数值；请更正或删除该行。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/demo_data.py"/>
        <source>{0} samples cannot be dealt out to {1} owners</source>
        <translation>{0} 个样本无法分给 {1} 个数据方</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/export/model_file.py"/>
        <source>The file holds no model exported by this program; choose another file.</source>
        <translation>该文件不含本程序导出的模型；请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/export/model_file.py"/>
        <source>The model file is larger than {0} MiB; choose one exported here.</source>
        <translation>模型文件大于 {0} MiB；请选择由本程序导出的文件。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/export/model_file.py"/>
        <source>The model file is of another version; use the version of the program that made it.</source>
        <translation>模型文件版本不同；请使用生成它的程序版本。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/export/predictor.py"/>
        <source>The model file {0} cannot be read ({1}); check its name and permissions.</source>
        <translation>无法读取模型文件 {0}（{1}）；请检查其名称和权限。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/feature_map.py"/>
        <source>{0} has {1} different labels in {2} and a binary task needs two; choose another column.</source>
        <translation>{0} 的 {2} 有 {1} 个不同标签，而二分类任务需要两个；请选择其他列。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/feature_map.py"/>
        <source>{0} has {1} different labels in {2} and a classification needs 3 to {3}; choose another column or another kind of task.</source>
        <translation>{0} 的 {2} 有 {1} 个不同标签，而分类需要 3 至 {3} 个；请选择其他列或其他任务类型。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/privacy/gaussian.py"/>
        <source>Delta must be above 0 and at most {0}; choose another.</source>
        <translation>Delta 必须大于 0 且不超过 {0}；请另选。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/privacy/gaussian.py"/>
        <source>Epsilon must be a number from {0} to {1}; choose another.</source>
        <translation>Epsilon 必须是 {0} 至 {1} 的数值；请另选。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/privacy/leverage.py"/>
        <source>{0} of your {1} rows stand out so much that the sums of your group would show them, and would be held back; use more rows, join with noise (differential privacy), or accept to join with the others.</source>
        <translation>您的 {1} 行中有 {0} 行过于突出，小组的总和会暴露它们，因此不会使用；请使用更多行，加噪声加入（差分隐私），或同意仅以其余行加入。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/privacy/map_guard.py"/>
        <source>The columns {0} and {1} of your data hold the same values in another form, and the job uses both, so that it would learn more about them than their averages; leave one of them out of your data, or accept that in words.</source>
        <translation>您数据的列 {0} 和 {1} 以不同形式包含相同的值，而任务同时使用两者，因此得知的会多于其平均值；请从数据中去掉其中一列，或以文字明确同意。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/privacy/map_guard.py"/>
        <source>The job cuts {0} of your values in column {1} to one of two numbers, which asks who lies above a chosen place rather than for an average; choose another job, or accept that in words.</source>
        <translation>任务将您列 {1} 中的 {0} 个值截成两个数之一，这是在询问谁高于某个选定的位置，而不是询问平均值；请选择其他任务，或以文字明确同意。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/privacy/map_guard.py"/>
        <source>The job uses a column of your data more than once; choose another job.</source>
        <translation>任务多次使用您数据中的同一列；请选择其他任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/privacy/map_guard.py"/>
        <source>The job uses the column {0} both as a feature and as the target; choose another job.</source>
        <translation>任务将列 {0} 同时用作特征和预测目标；请选择其他任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/privacy/map_guard.py"/>
        <source>The job&apos;s backbone turns your images into yes-or-no answers, or into one value several times, so that it would learn more than averages; choose another job, or accept that in words.</source>
        <translation>任务的骨干网络将您的图片变成是非答案，或多次变成同一个值，因此得知的会多于平均值；请选择其他任务，或以文字明确同意。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/residual_network.py"/>
        <source>A backbone reads images of {0} to {1} pixels a side, not {2} x {3}; choose the plain head or scale the images.</source>
        <translation>骨干网络读取边长 {0} 至 {1} 像素的图片，而不是 {2} x {3}；请选择普通输出头，或缩放图片。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/residual_network.py"/>
        <source>The job document has no room for a backbone; choose the plain head or smaller images.</source>
        <translation>任务文档放不下骨干网络；请选择普通输出头或更小的图片。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/statistics.py"/>
        <source>not statistics</source>
        <translation>不是统计量</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/statistics.py"/>
        <source>the statistics differ from those frozen on joining; this round is not submitted</source>
        <translation>统计量与加入时冻结的不同；本轮不提交</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/statistics.py"/>
        <source>the stored statistics cannot be read: {0}</source>
        <translation>无法读取已保存的统计量：{0}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/statistics.py"/>
        <source>their shapes do not belong together</source>
        <translation>形状不匹配</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/learning/statistics.py"/>
        <source>they are of another type</source>
        <translation>类型不同</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/logs/redaction.py"/>
        <source>{0} (its details cannot be shown: {1})</source>
        <translation>{0}（无法显示详情：{1}）</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/logs/setup.py"/>
        <source>something unexpected happened ({0}); the log has the details.</source>
        <translation>发生意外情况 ({0})；详情见日志。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/logs/setup.py"/>
        <source>the log {0} cannot be written ({1}); the program goes on without it.</source>
        <translation>无法写入日志 {0} ({1})；程序在没有日志的情况下继续。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/auto_join.py"/>
        <source>A limit max_epsilon is for agents; in the window the budget of the profile holds: take it out.</source>
        <translation>max_epsilon 限额用于代理程序；窗口中以档案的预算为准：请将其删除。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/auto_join.py"/>
        <source>Automatic joining needs data; choose at least one data set.</source>
        <translation>自动加入需要数据；请至少选择一个数据集。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/auto_join.py"/>
        <source>Something unexpected ended it ({0})</source>
        <translation>因意外情况结束 ({0})</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/auto_join.py"/>
        <source>The rules {0} cannot be read ({1}); check its permissions.</source>
        <translation>无法读取规则 {0}（{1}）；请检查其权限。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/auto_join.py"/>
        <source>{0}; switch it off and on again.</source>
        <translation>{0}；请关闭后重新开启。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/availability.py"/>
        <source>Looking for malformed ciphertexts</source>
        <translation>正在查找格式错误的密文</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/check_settlement.py"/>
        <source>A claimed group has neither lanes nor a range claim.</source>
        <translation>被声明的小组既无通道也无范围声明。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/check_settlement.py"/>
        <source>A range claim is about a group that is not claimed.</source>
        <translation>范围声明涉及未被声明的小组。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/check_settlement.py"/>
        <source>Checking range claims</source>
        <translation>正在检查范围声明</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/check_settlement.py"/>
        <source>Recomputing the probe</source>
        <translation>正在重新计算探针</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/check_settlement.py"/>
        <source>The evidence of a settlement has another length than it must have.</source>
        <translation>结算证据的长度不正确。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/check_settlement.py"/>
        <source>The model owner does not serve the evidence of round {0}.</source>
        <translation>模型方未提供第 {0} 轮的证据。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/check_settlement.py"/>
        <source>The published model of the audit is not the probe.</source>
        <translation>审计公布的模型不是探针。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/check_settlement.py"/>
        <source>round {0} is not on the chain</source>
        <translation>第 {0} 轮不在链上</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/claim.py"/>
        <source>Job {0} owes this account nothing yet; try again when it has gone on.</source>
        <translation>任务 {0} 尚无应付此账户的款项；请在任务推进后重试。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/claim.py"/>
        <source>This account has no seat in job {0}; name a job that it joined.</source>
        <translation>此账户在任务 {0} 中没有席位；请指定它已加入的任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/create_job.py"/>
        <source>A job has 1 to 256 rounds; correct the number of rounds.</source>
        <translation>任务须有 1 至 256 轮；请更正轮数。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/create_job.py"/>
        <source>A job has 3 to 32 groups of 3 to 16 data owners; correct those numbers.</source>
        <translation>任务须有 3 至 32 个小组，每组 3 至 16 个数据方；请更正这些数值。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/create_job.py"/>
        <source>Keys have 2048 or 3072 bits, not {0}; choose one of these.</source>
        <translation>密钥为 2048 或 3072 位，而不是 {0} 位；请选择其中之一。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/create_job.py"/>
        <source>Payloads are to lie in stores, but this profile has none; name one with omnilytics profile set store PLACE, or let them travel in call data.</source>
        <translation>载荷应放在存储中，但此档案没有存储；请用 omnilytics profile set store PLACE 指定，或改用调用数据传送。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/create_job.py"/>
        <source>Showing the {0} ciphertexts of a payload costs more gas than a missed round; raise the reward to {1} wei, or let payloads travel in call data.</source>
        <translation>出示一个载荷的 {0} 个密文所需 Gas 高于错过一轮的代价；请将报酬提高到 {1} wei，或改用调用数据传送载荷。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/create_job.py"/>
        <source>The chain mined the job but reported no number; it appears once the chain is read.</source>
        <translation>链已收录该任务，但未给出编号；读取链后即会显示。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/create_job.py"/>
        <source>The job could take longer than a year; use fewer rounds or shorter windows.</source>
        <translation>任务可能超过一年；请减少轮数或缩短时限。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/create_job.py"/>
        <source>The job has no title; enter one that data owners will recognise.</source>
        <translation>任务没有标题；请输入数据方能识别的标题。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/create_job.py"/>
        <source>The logistic loss is for classes; choose the squared one.</source>
        <translation>逻辑损失用于分类；请选择平方损失。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/create_job.py"/>
        <source>The reward must be more than nothing; enter what a data owner earns in a round.</source>
        <translation>报酬须大于零；请输入数据方每轮可赚的金额。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/create_job.py"/>
        <source>There is no such way to train ({0}); choose one that is offered.</source>
        <translation>没有这种训练方式（{0}）；请从提供的方式中选择。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/create_job.py"/>
        <source>{0} groups can tolerate {1} faulty ones; use more groups or fewer faults.</source>
        <translation>{0} 个小组可容忍 {1} 个坏小组；请增加小组或减少坏小组。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/create_once.py"/>
        <source>A transaction of account {0} has waited to be mined for {1} minutes, and it may be the one that creates this job; start again when it is mined or replaced.</source>
        <translation>账户 {0} 有一笔交易已等待上链 {1} 分钟，它可能正是创建此任务的交易；待其上链或被替换后再重新开始。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/create_once.py"/>
        <source>The endpoint does not show the newest blocks; try again later.</source>
        <translation>节点未显示最新区块；请稍后重试。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/create_once.py"/>
        <source>The record {0} of a job is damaged, and it may be the one of this file; restore it from a back-up.</source>
        <translation>任务记录 {0} 已损坏，它可能正是此文件的记录；请从备份恢复。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/csv_file.py"/>
        <source>The file {0} cannot be written ({1}); choose another folder.</source>
        <translation>无法写入文件 {0}（{1}）；请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/data_memory.py"/>
        <source>With this job the releases of your rows would add up to epsilon {0}, above your budget of {1} (epsilon {2} is spent); choose a smaller epsilon or other data.</source>
        <translation>加上此任务，您数据行的发布合计 epsilon {0}，超出预算 {1}（已用 epsilon {2}）；请选择更小的 epsilon 或其他数据。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/data_sets.py"/>
        <source>The data set {0} in {1} has changed since it was added; look at it and add it again.</source>
        <translation>{1} 中的数据集 {0} 在添加后已改变；请查看并重新添加。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/data_sets.py"/>
        <source>There is no data set {0} in this profile, and no file or folder of that name; add one with omnilytics data add.</source>
        <translation>此档案没有数据集 {0}，也没有此名称的文件或文件夹；请用 omnilytics data add 添加。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/data_sets.py"/>
        <source>{0} cannot be read ({1}); check its name and permissions.</source>
        <translation>无法读取 {0}（{1}）；请检查其名称和权限。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/deploy.py"/>
        <source>The chain mined the deployment but named no contract address; try again.</source>
        <translation>链已收录部署，但未给出合约地址；请重试。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/deploy.py"/>
        <source>The development account exists on chain {0} only; leave --dev out.</source>
        <translation>开发账户仅存在于链 {0}；请去掉 --dev。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/desks/market.py"/>
        <source>There is no job {0} on this market, or it is not read yet.</source>
        <translation>此市场没有任务 {0}，或尚未读取。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/desks/model_owner.py"/>
        <source>The draft of the job cannot be kept ({0}); what you typed is lost on closing.</source>
        <translation>无法保存任务草稿（{0}）；关闭后您输入的内容会丢失。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/desks/model_owner.py"/>
        <source>The predictions cannot be written to {0} ({1}); choose another place.</source>
        <translation>无法将预测写入 {0}（{1}）；请选择其他位置。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/desks/wallet.py"/>
        <source>There is nothing to withdraw in this token yet.</source>
        <translation>此代币暂无可提取的资金。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/devnet.py"/>
        <source>Port {0} on {1} cannot be used, another program may hold it; choose another with --port.</source>
        <translation>{1} 的端口 {0} 无法使用，可能被其他程序占用；请用 --port 选择其他端口。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/devnet.py"/>
        <source>The local chain did not answer within {0} seconds.</source>
        <translation>本地链在 {0} 秒内无应答。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/devnet.py"/>
        <source>The local chain did not start: {0}.</source>
        <translation>本地链未能启动：{0}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/devnet.py"/>
        <source>The local chain program anvil is not installed; run make setup, or npm ci in contracts/.</source>
        <translation>未安装本地链程序 anvil；请运行 make setup，或在 contracts/ 中运行 npm ci。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/devnet.py"/>
        <source>exit status {0}</source>
        <translation>退出状态 {0}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/environment.py"/>
        <source>All {0} are installed.</source>
        <translation>{0} 均已安装。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/environment.py"/>
        <source>Install the program anew, for this machine.</source>
        <translation>请为此计算机重新安装本程序。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/environment.py"/>
        <source>Install the program anew: make setup.</source>
        <translation>请重新安装本程序：make setup。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/environment.py"/>
        <source>Let the system keep the time.</source>
        <translation>请让系统自动校时。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/environment.py"/>
        <source>Python {0} on {1} {2}</source>
        <translation>Python {0}，{1} {2}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/environment.py"/>
        <source>Runs evenly, and is not behind the chain.</source>
        <translation>走时均匀，且不落后于链。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/environment.py"/>
        <source>Runs evenly.</source>
        <translation>走时均匀。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/environment.py"/>
        <source>Set the clock, or let the system keep it; deadlines are judged by the chain.</source>
        <translation>请校准时钟，或让系统自动校时；截止时间由链判定。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/environment.py"/>
        <source>The clock is {0} seconds behind the chain&apos;s newest block.</source>
        <translation>时钟比链的最新区块慢 {0} 秒。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/environment.py"/>
        <source>The clock was set by {0} seconds meanwhile.</source>
        <translation>其间时钟被调整了 {0} 秒。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/environment.py"/>
        <source>The window needs them; agents do without.</source>
        <translation>窗口需要它们；代理程序不需要。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/environment.py"/>
        <source>Use Python 3.11, 3.12 or 3.13.</source>
        <translation>请使用 Python 3.11、3.12 或 3.13。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/environment.py"/>
        <source>{0} calculate rightly.</source>
        <translation>{0} 计算正确。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/environment.py"/>
        <source>{0} cannot be used.</source>
        <translation>{0} 无法使用。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/examination.py"/>
        <source>It cannot be looked at: {0}</source>
        <translation>无法检查：{0}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>A scheduler listens at {0}.</source>
        <translation>调度器正在 {0} 监听。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>Blobs of the chain, which nodes keep for about {0} days; not tried, for writing costs gas.</source>
        <translation>链上 blob，节点约保存 {0} 天；未作测试，因为写入需要 Gas。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>Chain {0}, block {1}, {2} seconds old.</source>
        <translation>链 {0}，区块 {1}，{2} 秒前。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>Check its address and credentials.</source>
        <translation>请检查其地址和凭据。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>It did not answer within {0} seconds.</source>
        <translation>{0} 秒内无应答。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>It gave back something else than it was given.</source>
        <translation>返回的内容与写入的不同。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>It lags behind; use another endpoint or wait until it has caught up.</source>
        <translation>该节点落后；请使用其他节点，或等待其同步。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>Name it with --market or in the profile, or deploy one.</source>
        <translation>请用 --market 或在档案中指定，或部署一个。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>No answer within {0} seconds.</source>
        <translation>{0} 秒内没有应答。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>No endpoint answered within {0} seconds.</source>
        <translation>{0} 秒内没有节点应答。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>No market is configured.</source>
        <translation>未设置市场。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>None is configured; payloads travel in call data.</source>
        <translation>未设置；载荷随调用数据传送。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>Nothing answers at {0}.</source>
        <translation>{0} 无应答。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>Send it some; every transaction costs gas.</source>
        <translation>请转入一些；每笔交易都需要 Gas。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>Start the scheduler, or clear compute.</source>
        <translation>请启动调度器，或清空 compute。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>The account is not known before the profile&apos;s key is first used.</source>
        <translation>首次使用档案密钥之前，账户未知。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>Use another store.</source>
        <translation>请使用其他存储。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>{0} has no coin.</source>
        <translation>{0} 没有币。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>{0} has {1} coin.</source>
        <translation>{0} 有 {1} 币。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>{0} processes of this machine.</source>
        <translation>本机的 {0} 个进程。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>{0} runs this program&apos;s code in both halves; {1} jobs.</source>
        <translation>{0} 的两个部分都运行本程序的代码；{1} 个任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/network.py"/>
        <source>{0}: what is put there comes back.</source>
        <translation>{0}：写入的内容可以取回。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>Free some space, or lower quota_mb.</source>
        <translation>请释放一些空间，或调低 quota_mb。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>Free some space; nothing can be computed without.</source>
        <translation>请释放一些空间；否则无法计算。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>It becomes format {0} at the next start; a copy is made.</source>
        <translation>下次启动时升级为格式 {0}；会保留副本。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>Keeps a secret and gives it back.</source>
        <translation>能保存机密并将其取回。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>Not needed by this profile. {0}</source>
        <translation>此档案不需要。{0}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>Nothing says that the recovery phrase was ever written down.</source>
        <translation>没有记录表明助记词曾被抄写。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>Others may look into the profile.</source>
        <translation>其他用户可以查看此档案。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>Protected by a keyring; whether it is the right one was not tried.</source>
        <translation>由密钥环保护；未尝试它是否正确。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>Protected by a passphrase; whether it is the right one was not tried.</source>
        <translation>由密码短语保护；未尝试它是否正确。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>The quota allows more than there is; lower quota_mb or free some space.</source>
        <translation>配额超过可用空间；请调低 quota_mb 或释放一些空间。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>The recovery phrase was in its owner&apos;s hands on {0}.</source>
        <translation>助记词于 {0} 已交由所有者保管。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>The system keyring opens it.</source>
        <translation>由系统密钥环打开。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>There is no such folder.</source>
        <translation>没有此文件夹。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>Use it there.</source>
        <translation>请在那里使用。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>Writable, and closed to others.</source>
        <translation>可写，且对他人关闭。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>Writable; who may read it is up to the folder it is in.</source>
        <translation>可写；谁能读取取决于其所在文件夹。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>chmod 600 them.</source>
        <translation>请对其执行 chmod 600。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>chmod 700 {0}</source>
        <translation>chmod 700 {0}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>omnilytics keys backup shows it. Without it, a lost disk is lost money.</source>
        <translation>可用 omnilytics keys backup 显示。没有它，磁盘丢失即资金丢失。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>{0} MB free; payloads hold {1} of {2} MB.</source>
        <translation>可用 {0} MB；载荷占用 {1} / {2} MB。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>{0} files are open to others: {1}.</source>
        <translation>{0} 个文件对他人开放：{1}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>{0} was moved to another computer.</source>
        <translation>{0} 已移到另一台计算机。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>{0}, format {1}, in use</source>
        <translation>{0}，格式 {1}，使用中</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>{0}, format {1}, in use by process {2}</source>
        <translation>{0}，格式 {1}，由进程 {2} 使用中</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/doctor/profile_checks.py"/>
        <source>{0}, format {1}, not in use</source>
        <translation>{0}，格式 {1}，未使用</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/encrypted_gradient.py"/>
        <source>Packing the gradient</source>
        <translation>正在打包梯度</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/end_job.py"/>
        <source>Job {0} is over; there is nothing to stop.</source>
        <translation>任务 {0} 已结束；无需停止。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/end_job.py"/>
        <source>The registration of job {0} is over, so it cannot be cancelled; stop it instead.</source>
        <translation>任务 {0} 的报名已结束，无法取消；请改为停止。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/end_job.py"/>
        <source>This account does not own job {0}; name a job that it created.</source>
        <translation>此账户不拥有任务 {0}；请指定由它创建的任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/end_job.py"/>
        <source>This profile does not own job {0}; name a job that it created.</source>
        <translation>此档案不拥有任务 {0}；请指定由它创建的任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/event_index.py"/>
        <source>What was remembered of the chain was damaged; it is read anew.</source>
        <translation>本机保存的链上记录已损坏；将重新读取。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/export_model.py"/>
        <source>Job {0} was created by an older version that kept too little to export its model.</source>
        <translation>任务 {0} 由旧版本创建，保存的信息不足以导出模型。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/export_model.py"/>
        <source>The model cannot be written to {0} ({1}); choose another place.</source>
        <translation>无法将模型写入 {0}（{1}）；请选择其他位置。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/export_model.py"/>
        <source>The profile knows no market yet; name the job&apos;s with --market.</source>
        <translation>此档案尚不知道市场；请用 --market 指定任务所在的市场。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/export_model.py"/>
        <source>There are {0} jobs {1}, of chains that began anew; use another profile.</source>
        <translation>有 {0} 个任务 {1}，来自重新开始过的链；请使用其他档案。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/export_model.py"/>
        <source>This profile has no part in job {0}; name a job that it created.</source>
        <translation>此档案与任务 {0} 无关；请指定由它创建的任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/finality.py"/>
        <source>state of job {0}</source>
        <translation>任务 {0} 的状态</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/fuel.py"/>
        <source>Account {0} holds {1} ETH and needs about {2} ETH for gas until the end of job {3} at {4} gwei; send it {5} ETH.</source>
        <translation>账户 {0} 有 {1} ETH，按 {4} gwei 到任务 {3} 结束约需 {2} ETH 的 Gas；请转入 {5} ETH。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/gateway.py"/>
        <source>No market is configured; name its address with --market or in the profile.</source>
        <translation>未设置市场；请用 --market 或在档案中指定其地址。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/gateway.py"/>
        <source>The payloads of this job lie in stores, and this profile has none any more; name one with omnilytics profile set store PLACE.</source>
        <translation>此任务的载荷在存储中，而此档案已没有存储；请用 omnilytics profile set store PLACE 指定。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/gateway.py"/>
        <source>{0} bytes lie in a store outside the chain, and this client reads none.</source>
        <translation>{0} 字节在链外的存储中，而本客户端无法读取。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/gather_gradients.py"/>
        <source>Waiting for the gradients of round {0} in their owners&apos; stores; {1} are not there yet.</source>
        <translation>正在等待第 {0} 轮的梯度出现在各数据方的存储中；{1} 个尚未到达。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/gather_gradients.py"/>
        <source>group {0} sent a payload that cannot be used; it stays out of the model and nothing else is affected.</source>
        <translation>小组 {0} 发送了无法使用的载荷；它不计入模型，其他不受影响。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/gather_gradients.py"/>
        <source>the gradient of {0} cannot be used or had; unless it is shown, that counts as an absence, and nothing else is affected.</source>
        <translation>{0} 的梯度无法使用或获取；若不出示则视为缺席，其他不受影响。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/gather_gradients.py"/>
        <source>{0} and others</source>
        <translation>{0} 等</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/group_sums.py"/>
        <source>Adding up the groups</source>
        <translation>正在汇总各小组</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/group_sums.py"/>
        <source>Checking openings</source>
        <translation>正在检查揭示</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/group_sums.py"/>
        <source>Checking payloads</source>
        <translation>正在检查载荷</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/group_sums.py"/>
        <source>Looking for excesses</source>
        <translation>正在查找越界值</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/group_sums.py"/>
        <source>Opening the audit</source>
        <translation>正在公开审计</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/group_sums.py"/>
        <source>Reading the sums</source>
        <translation>正在读取总和</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/group_sums.py"/>
        <source>Sketching the groups</source>
        <translation>正在计算各小组的概要</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_cards.py"/>
        <source>Classification of {0}, {1} classes</source>
        <translation>{0} 的分类，{1} 个类别</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_cards.py"/>
        <source>One of two values of {0}: {1} or {2}</source>
        <translation>{0} 的两个值之一：{1} 或 {2}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_cards.py"/>
        <source>Regression of {0}</source>
        <translation>{0} 的回归</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_cards.py"/>
        <source>This is your own job.</source>
        <translation>这是您自己的任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_cards.py"/>
        <source>Unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_costs.py"/>
        <source>A model of {0} bytes does not fit into a transaction, which carries {1}; let payloads lie in a store, use fewer features or a smaller key.</source>
        <translation>{0} 字节的模型放不进一笔交易，一笔交易可容纳 {1} 字节；请把载荷放在存储中，减少特征或使用更短的密钥。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_costs.py"/>
        <source>The job&apos;s description would have {0} bytes, more than the {1} of a transaction; leave out columns or make the images smaller.</source>
        <translation>任务的说明将有 {0} 字节，超过一笔交易的 {1} 字节；请去掉一些列或缩小图像。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_runners.py"/>
        <source>Something unexpected stopped this job on this computer ({0}); restart the application, nothing is lost.</source>
        <translation>意外错误使此任务在本机停止（{0}）；请重启应用程序，没有任何丢失。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_runners.py"/>
        <source>This profile computes nothing in that job.</source>
        <translation>此档案在该任务中不作计算。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_runners.py"/>
        <source>This profile does not own that job.</source>
        <translation>此档案不拥有该任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>A gradient of this job has {0} bytes, too many for call data, and this profile has no store; name one with omnilytics profile set store PLACE.</source>
        <translation>此任务的梯度有 {0} 字节，无法放入调用数据，而此档案没有存储；请用 omnilytics profile set store PLACE 指定。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>Asking for a payload that is held back would cost {0} wei in this job, more than the {1} wei of a missed round; choose another job.</source>
        <translation>在此任务中，索取被扣留的载荷需要 {0} wei，高于错过一轮的 {1} wei；请选择其他任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>Job {0} is not known on this chain, or its document does not match its digest.</source>
        <translation>此链上未知任务 {0}，或其文档与摘要不符。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>The evidence of an audit could have {0} bytes in this job, more than {1}; use fewer data owners or features.</source>
        <translation>此任务的审计证据可能达 {0} 字节，超过 {1}；请减少数据方或特征。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>The job could take {0} days, and payloads stay in this profile&apos;s store for {1}; use another store, fewer rounds or shorter windows.</source>
        <translation>任务可能需要 {0} 天，而载荷在此档案的存储中保留 {1}；请使用其他存储、减少轮数或缩短时限。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>The job is open to invited data owners only; choose another job.</source>
        <translation>此任务仅对受邀的数据方开放；请选择其他任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>The job is open to the data owners on its list only; choose another job.</source>
        <translation>此任务仅对其名单上的数据方开放；请选择其他任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>The job leaves {0} seconds to submit; this client needs at least {1}, so as not to miss rounds.</source>
        <translation>任务的提交时限为 {0} 秒；本客户端至少需要 {1} 秒，以免错过轮次。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>The job leaves {0} seconds to {1}; this client needs at least {2}.</source>
        <translation>任务留给{1}的时限为 {0} 秒；本客户端至少需要 {2} 秒。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>The job pays {0} wei for showing a ciphertext that somebody asks for, less than a {1}th of the reward; choose another job.</source>
        <translation>任务为出示被索取的密文支付 {0} wei，低于报酬的 {1} 分之一；请选择其他任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>The job pays {0} wei for showing a ciphertext that somebody asks for, more than {1} times its gas: holding payloads back would be a business. Choose another job.</source>
        <translation>任务为出示被索取的密文支付 {0} wei，超过其 Gas 的 {1} 倍：扣留载荷将有利可图。请选择其他任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>The job pays {0} wei for showing a ciphertext that somebody asks for, which costs about {1} wei of gas now; choose another job.</source>
        <translation>任务为出示被索取的密文支付 {0} wei，而目前约需 {1} wei 的 Gas；请选择其他任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>The job&apos;s document is not the one its terms name; the job cannot be joined.</source>
        <translation>任务文档不是其条款所指的文档；无法加入该任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>The job&apos;s key is not proven to be sound ({0}): its owner could learn from it what the encryption should hide. Choose another job.</source>
        <translation>未能证明任务密钥可靠（{0}）：任务所有者可能由此得知加密应隐藏的内容。请选择其他任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>The job&apos;s terms allow {0} groups to be rejected in {1} audits, more than {2} of its groups may be faulty; honest work could go unpaid. Choose another job.</source>
        <translation>任务条款允许在 {1} 次审计中拒绝 {0} 个小组，而其小组中可有 {2} 个以上是坏的；诚实的工作可能得不到报酬。请选择其他任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>The job&apos;s terms put nobody into a group; the job cannot be joined.</source>
        <translation>任务条款未将任何人分入小组；无法加入该任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>The job&apos;s terms reject groups too easily; honest work could go unpaid. Choose another job.</source>
        <translation>任务条款过于容易拒绝小组；诚实的工作可能得不到报酬。请选择其他任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>The job&apos;s terms say {0} {1}, its document gives {2}; the job cannot be joined.</source>
        <translation>任务条款写明 {0} {1}，而文档给出 {2}；无法加入该任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>answer for a payload</source>
        <translation>为载荷作答</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>bits a gradient</source>
        <translation>位（每个梯度）</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>bytes a ciphertext</source>
        <translation>字节（每个密文）</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>dispute a settlement</source>
        <translation>对结算提出争议</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>gradient ciphertexts</source>
        <translation>个梯度密文</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>lanes a ciphertext</source>
        <translation>条通道（每个密文）</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/job_terms.py"/>
        <source>model ciphertexts</source>
        <translation>个模型密文</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/join_job.py"/>
        <source>The document of job {0} is not known, or does not match its digest.</source>
        <translation>任务 {0} 的文档未知，或与其摘要不符。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/join_job.py"/>
        <source>The job is another one than was looked at; look at it again.</source>
        <translation>此任务已不是所查看的任务；请重新查看。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/join_job.py"/>
        <source>This account owns the job and cannot join it; use another profile.</source>
        <translation>此账户拥有该任务，不能加入；请使用其他档案。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/join_job.py"/>
        <source>This job takes no more data owners; choose another job.</source>
        <translation>此任务不再接受数据方；请选择其他任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/joined.py"/>
        <source>The chain shows another job under this number than the one that was joined.</source>
        <translation>链上此编号的任务与已加入的任务不同。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/joined.py"/>
        <source>The record of which rows were used in this job is gone; nothing is submitted.</source>
        <translation>此任务所用数据行的记录已丢失；不会提交任何内容。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/joined.py"/>
        <source>The record {0} of how job {1} was joined is damaged; restore the profile&apos;s folder from a back-up, or the job goes on without this computer.</source>
        <translation>加入任务 {1} 的记录 {0} 已损坏；请从备份恢复档案文件夹，否则任务将在没有本机的情况下继续。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/leave_job.py"/>
        <source>Job {0} is full or has begun, and its owners are counted on; it cannot be left.</source>
        <translation>任务 {0} 已满或已开始，需要其数据方参与；无法退出。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/leave_job.py"/>
        <source>The chain went back and job {0} began with this account in it; it has to take part.</source>
        <translation>链发生回退，任务 {0} 已在包含此账户的情况下开始；它必须参与。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/list_jobs.py"/>
        <source>The document of job {0} does not match its digest; have nothing to do with it.</source>
        <translation>任务 {0} 的文档与其摘要不符；请勿参与。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/list_jobs.py"/>
        <source>There is no job {0} on this market; omnilytics job list names those there are.</source>
        <translation>此市场没有任务 {0}；可用 omnilytics job list 列出现有任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/local_network.py"/>
        <source>Another window runs the local chain, and it does not answer; close that window.</source>
        <translation>本地链由另一窗口运行，且无应答；请关闭该窗口。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/local_network.py"/>
        <source>The local chain is not running; open the window again.</source>
        <translation>本地链未运行；请重新打开窗口。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/modulus.py"/>
        <source>Proving the key</source>
        <translation>正在证明密钥</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/modulus.py"/>
        <source>Verifying the job&apos;s key</source>
        <translation>正在验证任务的密钥</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/onboarding.py"/>
        <source>An endpoint&apos;s address begins with https:// or http://; correct it.</source>
        <translation>节点地址以 https:// 或 http:// 开头；请更正。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/onboarding.py"/>
        <source>Say which account to watch.</source>
        <translation>请指定要观察的账户。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/onboarding.py"/>
        <source>The profile {0} of this computer has the same account; open that one, never a copy too.</source>
        <translation>这台电脑上的档案 {0} 使用相同的账户；请打开那一个，切勿再打开其副本。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/onboarding.py"/>
        <source>This is not an address: one has 0x and 40 hexadecimal digits whose capitals are a checksum; compare it.</source>
        <translation>这不是地址：地址为 0x 加 40 位十六进制数字，其大小写构成校验和；请核对。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/open_audit.py"/>
        <source>Checking the probe</source>
        <translation>正在检查探针</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/open_data.py"/>
        <source>Looking through the data</source>
        <translation>正在查看数据</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/owner_records.py"/>
        <source>The endpoint shows another group than before; nothing is submitted. Use another endpoint, this one may be lying.</source>
        <translation>节点显示的小组与之前不同；不会提交任何内容。请使用其他节点，此节点可能在说谎。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/payloads.py"/>
        <source>A gradient in the evidence is not the one that its owner committed to.</source>
        <translation>证据中的梯度不是其数据方所承诺的梯度。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/payloads.py"/>
        <source>The evidence of a settlement cannot be had from its store ({0}).</source>
        <translation>无法从存储获取结算证据（{0}）。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/payloads.py"/>
        <source>The gradient of {0} in round {1} is in no store and nobody has shown it.</source>
        <translation>{0} 第 {1} 轮的梯度不在任何存储中，也无人出示。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/payloads.py"/>
        <source>The gradient of {0} of round {1} cannot be had from its store ({2}).</source>
        <translation>无法从存储取得 {0} 第 {1} 轮的梯度 ({2})。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/payloads.py"/>
        <source>The model of round {0} cannot be had from its store ({1}).</source>
        <translation>无法从存储取得第 {0} 轮的模型 ({1})。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/payloads.py"/>
        <source>The model of round {0} did not come within {1} s.</source>
        <translation>第 {0} 轮的模型在 {1} 秒内未到达。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/payloads.py"/>
        <source>its URI names blobs of another account than its publisher&apos;s</source>
        <translation>其 URI 指向的 blob 不属于发布账户</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/payloads.py"/>
        <source>round {0} is not published</source>
        <translation>第 {0} 轮未发布</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/payloads.py"/>
        <source>the model of round {0} is another one than the chain&apos;s</source>
        <translation>第 {0} 轮的模型与链上的不同</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/payloads.py"/>
        <source>the openings do not have the digest that the chain shows</source>
        <translation>揭示的摘要与链上所示不符</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/practice.py"/>
        <source>Job {0} is not in sight yet; try again in a moment.</source>
        <translation>任务 {0} 尚未可见；请稍后重试。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/practice.py"/>
        <source>Job {0} takes no more data owners; practice owners join a job that is open.</source>
        <translation>任务 {0} 不再接受数据方；练习数据方只加入开放的任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/practice.py"/>
        <source>No practice data owner has what job {0} asks for; create the job with one of the sample files in {1}.</source>
        <translation>没有练习数据方具备任务 {0} 所需的数据；请用 {1} 中的示例文件创建任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/practice.py"/>
        <source>There is no data set {0}; choose one of {1}.</source>
        <translation>没有数据集 {0}；请从 {1} 中选择。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/profile_keys.py"/>
        <source>These words spell the account {0}, and this profile belongs to {1}; nothing was changed. If it signs with an imported key, give that key as well.</source>
        <translation>这些助记词对应账户 {0}，而此档案属于 {1}；未作任何更改。如果它用导入的密钥签名，请一并提供该密钥。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/profile_keys.py"/>
        <source>This key is of the account {0}, and this profile belongs to {1}; nothing was changed.</source>
        <translation>此密钥属于账户 {0}，而此档案属于 {1}；未作任何更改。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/prospect.py"/>
        <source>This account took part in job {0}, of which this computer has no record, so it cannot tell which of your rows were used there; restore the profile&apos;s folder, join with noise (differential privacy), or accept that in words if none of these rows was.</source>
        <translation>此账户参与过任务 {0}，但本机没有其记录，无法判断您的哪些行在那里用过；请恢复档案文件夹，加噪声加入（差分隐私），或者如果这些行均未用过，以文字明确同意。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/prospect.py"/>
        <source>job {0} ({1})</source>
        <translation>任务 {0} ({1})</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/protect_data.py"/>
        <source>Drawing noise</source>
        <translation>正在生成噪声</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/protect_data.py"/>
        <source>Estimating what noise costs</source>
        <translation>正在估计噪声的代价</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/protect_data.py"/>
        <source>Every row of {0} stands out, as happens where rows are hardly more than the {1} features of the job; use more rows, or join with noise (differential privacy).</source>
        <translation>{0} 的每一行都很突出，行数仅略多于任务的 {1} 个特征时会如此；请使用更多行，或加噪声加入（差分隐私）。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/protect_data.py"/>
        <source>Looking for rows that stand out</source>
        <translation>正在查找突出的行</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/protect_data.py"/>
        <source>No row of {0} is left, as {1} of {2} were used without noise in {3} and a second job could tell them apart, and any others stand out; use other data, or join with noise (differential privacy).</source>
        <translation>{0} 没有可用的行：{2} 行中有 {1} 行已在 {3} 中不加噪声使用，第二个任务可能区分出它们，其余的则过于突出；请使用其他数据，或加噪声加入（差分隐私）。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/protect_data.py"/>
        <source>Summing up the data</source>
        <translation>正在汇总数据</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/randomisers.py"/>
        <source>Fresh randomness</source>
        <translation>新的随机数</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/recipients.py"/>
        <source>A character of this address is wrong: its checksum does not fit; copy it again.</source>
        <translation>此地址有字符错误：校验和不符；请重新复制。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/recipients.py"/>
        <source>An address has 0x and 40 hexadecimal digits; paste the whole of it.</source>
        <translation>地址为 0x 加 40 位十六进制数字；请粘贴完整地址。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/recipients.py"/>
        <source>Nobody can use what is sent to the address zero; enter another address.</source>
        <translation>发往零地址的资金无人能用；请输入其他地址。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/recipients.py"/>
        <source>The amount in this link is none; enter it by hand.</source>
        <translation>此链接中的金额无效；请手动输入。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/recipients.py"/>
        <source>This is far longer than an address; paste the address alone.</source>
        <translation>这远比地址长；请只粘贴地址。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/recipients.py"/>
        <source>This link asks for a payment on chain {0}, and this profile is for {1}.</source>
        <translation>此链接要求在链 {0} 上付款，而此档案用于链 {1}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/recipients.py"/>
        <source>This link asks for more than a plain payment of coin; enter the address by hand.</source>
        <translation>此链接要求的不只是普通付款；请手动输入地址。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/run_job.py"/>
        <source>After round {0} the validation score has not improved by {1} for {2} rounds: the job ends early, and the reward of {3} more comes back.</source>
        <translation>第 {0} 轮后，验证得分已连续 {2} 轮未提升 {1}：任务提前结束，剩余 {3} 轮的报酬退回。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/run_job.py"/>
        <source>Decrypting round {0}</source>
        <translation>正在解密第 {0} 轮</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/run_job.py"/>
        <source>Encrypting round {0}</source>
        <translation>正在加密第 {0} 轮</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/run_job.py"/>
        <source>Round {0}: {1}</source>
        <translation>第 {0} 轮：{1}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/run_job.py"/>
        <source>The audit of round {0} could not be opened ({1}); everybody is paid.</source>
        <translation>第 {0} 轮的审计无法公开（{1}）；所有人均获付款。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/run_job.py"/>
        <source>The contract did not take the audit of round {0} ({1}).</source>
        <translation>合约未接受第 {0} 轮的审计（{1}）。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/run_job.py"/>
        <source>The endpoint lags behind and does not have the seed&apos;s block yet.</source>
        <translation>节点落后，还没有种子所在的区块。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/run_job.py"/>
        <source>What this job began with, {0}, is damaged, so that nothing more can be learned: restore the profile&apos;s folder from a back-up, or end the job.</source>
        <translation>此任务的起始数据 {0} 已损坏，无法继续学习：请从备份恢复档案文件夹，或结束任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/run_rounds.py"/>
        <source>A settlement does not verify and is disputed: {0}</source>
        <translation>结算未通过验证，已提出争议：{0}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/run_rounds.py"/>
        <source>Encrypted gradient of round {0}</source>
        <translation>第 {0} 轮的加密梯度</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/run_rounds.py"/>
        <source>The openings of round {0} cannot be checked yet ({1}).</source>
        <translation>暂时无法核对第 {0} 轮的揭示（{1}）。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/run_rounds.py"/>
        <source>The round is over before it was computed.</source>
        <translation>本轮在计算完成前已结束。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/run_rounds.py"/>
        <source>This account is in no group of the job any more.</source>
        <translation>此账户已不在该任务的任何小组中。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/runner.py"/>
        <source>Something unexpected happened ({0}); it is tried again.</source>
        <translation>发生意外错误（{0}）；将再次尝试。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/runner.py"/>
        <source>The endpoint gave a payload that cannot be used ({0}); it is asked again.</source>
        <translation>节点给出了无法使用的载荷（{0}）；将再次查询。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/runner.py"/>
        <source>The job is not understood yet.</source>
        <translation>尚未读懂该任务。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/send.py"/>
        <source>Nobody owns the address zero; name somebody&apos;s address.</source>
        <translation>零地址没有主人；请指定某人的地址。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/send.py"/>
        <source>The account holds {0} ETH and the fee of moving a token may be {1} ETH; send it some coin, or choose lower fees.</source>
        <translation>账户有 {0} ETH，而转移代币的手续费可能为 {1} ETH；请转入一些币，或选择较低的费用。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/send.py"/>
        <source>The account holds {0} ETH beside what waits to be mined, and this needs {1} ETH with fees; send less, or choose lower fees.</source>
        <translation>除等待上链的部分外，账户有 {0} ETH，而此交易含手续费需要 {1} ETH；请减少金额，或选择较低的费用。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/send.py"/>
        <source>The account holds {0} {1}, which does not cover the amount; send less.</source>
        <translation>账户有 {0} {1}，不足以支付该金额；请减少金额。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/send.py"/>
        <source>The address has a wrong checksum, so at least one of its characters is mistaken; copy it again.</source>
        <translation>地址的校验和错误，至少有一个字符有误；请重新复制。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/send.py"/>
        <source>The amount must be more than nothing; enter what is to be sent.</source>
        <translation>金额须大于零；请输入要发送的金额。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/send.py"/>
        <source>The recipient is no address; an address is 0x and 40 hexadecimal digits.</source>
        <translation>收款方不是地址；地址为 0x 加 40 位十六进制数字。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/send.py"/>
        <source>The very same payment waits to be mined already; speed it up, or send this one once that is done.</source>
        <translation>相同的付款已在等待上链；请将其加速，或待其完成后再发送此笔。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/session.py"/>
        <source>The store blob: publishes for one account alone; run each profile by itself.</source>
        <translation>存储 blob: 只为一个账户发布；请分开运行各个档案。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/token_money.py"/>
        <source>Account {0} holds {1} {2} but {3} needs {4}; get some of it and try again.</source>
        <translation>账户 {0} 有 {1} {2}，而{3}需要 {4}；请获取一些后重试。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/token_money.py"/>
        <source>The job is paid in the token {0}, which this profile does not accept; accept it for this job, or name it in the setting tokens.</source>
        <translation>此任务以代币 {0} 支付，而此档案不接受该代币；请为此任务接受它，或将其加入设置 tokens。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/token_money.py"/>
        <source>The token {0} moves another amount than it is told to, perhaps for a fee, and the market refuses it; use another token.</source>
        <translation>代币 {0} 实际转移的金额与指示的不同，可能扣了费用，市场因此拒绝；请使用其他代币。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/token_money.py"/>
        <source>The token {0} refused to move; ask who issued it, or use another token.</source>
        <translation>代币 {0} 拒绝转移；请询问其发行方，或使用其他代币。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/train_backbone.py"/>
        <source>Training the backbone</source>
        <translation>正在训练骨干网络</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/wallet.py"/>
        <source>Chain {0}</source>
        <translation>链 {0}</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/wallet.py"/>
        <source>Local development chain</source>
        <translation>本地开发链</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/wallet.py"/>
        <source>Reading the market&apos;s history: {0} % so far.</source>
        <translation>正在读取市场历史：已完成 {0}%。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/watcher.py"/>
        <source>The chain could not be read ({0}); it is tried again.</source>
        <translation>无法读取链 ({0})；会再次尝试。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/services/withdraw.py"/>
        <source>There is nothing to withdraw for this account yet.</source>
        <translation>此账户暂无可提取的资金。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>It must be {0}.</source>
        <translation>必须是{0}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>The profile has the unknown setting {0}; remove it from its profile.json.</source>
        <translation>档案含有未知设置 {0}；请将其从 profile.json 中删除。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>The setting {0} must be {1}; correct it.</source>
        <translation>设置 {0} 必须是{1}；请更正。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>There is no setting {0}.</source>
        <translation>没有设置 {0}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>a chain id, a whole number from 1 on</source>
        <translation>链 ID，从 1 起的整数</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>a list of addresses, each 0x and 40 hexadecimal digits with a right checksum</source>
        <translation>地址列表，每个为 0x 加 40 位十六进制数字，校验和正确</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>a list of http or https addresses of Ethereum nodes</source>
        <translation>以太坊节点的 http 或 https 地址列表</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>a list of http or https addresses of IPFS gateways</source>
        <translation>IPFS 网关的 http 或 https 地址列表</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>a number from 0.01 to 1000</source>
        <translation>0.01 至 1000 的数值</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>a number of blocks from 0 to 1000</source>
        <translation>0 至 1000 的区块数</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>a number of gwei from 1 to 1000000</source>
        <translation>1 至 1000000 的 gwei 数</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>a number of megabytes from 16 to 1000000</source>
        <translation>16 至 1000000 的兆字节数</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>a number of processes from 1 to 256</source>
        <translation>1 至 256 的进程数</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>a number of seconds from 0.05 to 600</source>
        <translation>0.05 至 600 的秒数</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>a place for payloads such as s3://bucket/prefix, or empty</source>
        <translation>载荷的存放处，例如 s3://bucket/prefix，或留空</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>one of {0}</source>
        <translation>{0} 之一</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>the address of a Dask scheduler such as tcp://host:8786, or empty</source>
        <translation>Dask 调度器的地址，例如 tcp://host:8786，或留空</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>the address of a market contract, 0x and 40 hexadecimal digits with a right checksum</source>
        <translation>市场合约的地址，0x 加 40 位十六进制数字，校验和正确</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>the http or https address of a consensus node, or empty</source>
        <translation>共识节点的 http 或 https 地址，或留空</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>the http or https address of an Ethereum node</source>
        <translation>以太坊节点的 http 或 https 地址</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>the http or https address of an S3-compatible service, or empty</source>
        <translation>S3 兼容服务的 http 或 https 地址，或留空</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/settings.py"/>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/activity.py"/>
        <source>The record of what happened could not be read and lies in {0} now; what the chain tells is recorded anew.</source>
        <translation>无法读取动态记录，已将其移至 {0}；将重新记录链上的内容。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/activity.py"/>
        <source>The record of what happened {0} cannot be opened ({1}); close other programs using it.</source>
        <translation>无法打开动态记录 {0}（{1}）；请关闭正在使用它的其他程序。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/address_book.py"/>
        <source>A contact&apos;s name must be 1 to {0} printable characters; choose another.</source>
        <translation>联系人名称须为 1 至 {0} 个可打印字符；请另取一个。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/address_book.py"/>
        <source>A note has at most {0} printable characters; shorten it.</source>
        <translation>备注最多 {0} 个可打印字符；请缩短。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/address_book.py"/>
        <source>The address book holds {0} contacts; remove one first.</source>
        <translation>地址簿已有 {0} 个联系人；请先移除一个。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/address_book.py"/>
        <source>The address book {0} cannot be read: {1}.</source>
        <translation>无法读取地址簿 {0}：{1}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/address_book.py"/>
        <source>The address book {0} is damaged, so none of its names are shown; restore the file, or remove it.</source>
        <translation>地址簿 {0} 已损坏，因此不显示其中的名称；请恢复该文件，或将其删除。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/address_book.py"/>
        <source>The address of a contact must have its EIP-55 checksum; paste it again.</source>
        <translation>联系人地址须带 EIP-55 校验和；请重新粘贴。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/address_book.py"/>
        <source>There is a contact with the name {0} already; choose another name.</source>
        <translation>已有名为 {0} 的联系人；请另取一个名称。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/archive_contents.py"/>
        <source>The archive does not say what it holds; use another copy of it, nothing was written.</source>
        <translation>归档未说明其内容；请使用其他副本，未写入任何内容。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/archive_contents.py"/>
        <source>The archive holds files that no exported profile has together; use another copy of it, nothing was written.</source>
        <translation>归档含有导出的档案中不会同时存在的文件；请使用其他副本，未写入任何内容。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/archive_contents.py"/>
        <source>The archive holds less than it says; use another copy of it, nothing was written.</source>
        <translation>归档内容少于其声明；请使用其他副本，未写入任何内容。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/archive_contents.py"/>
        <source>The archive holds more than it says; use another copy of it, nothing was written.</source>
        <translation>归档内容多于其声明；请使用其他副本，未写入任何内容。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/archive_contents.py"/>
        <source>The archive holds other files than it says; use another copy of it, nothing was written.</source>
        <translation>归档中的文件与其声明不同；请使用其他副本，未写入任何内容。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/archive_contents.py"/>
        <source>The archive lacks a profile&apos;s file or its key; use another copy of it, nothing was written.</source>
        <translation>归档缺少档案文件或其密钥；请使用其他副本，未写入任何内容。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/archive_contents.py"/>
        <source>The archive names another account than its key has; use another copy of it, nothing was written.</source>
        <translation>归档所写账户与其密钥不符；请使用其他副本，未写入任何内容。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/archive_contents.py"/>
        <source>The archive&apos;s key is not under its passphrase; use another copy of it, nothing was written.</source>
        <translation>归档的密钥不受其密码短语保护；请使用其他副本，未写入任何内容。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/archive_contents.py"/>
        <source>The passphrase of an archive needs {0} characters or more; whoever finds the file can try as many as he likes.</source>
        <translation>归档的密码短语至少需要 {0} 个字符；得到文件的人可以无限次尝试。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/archive_contents.py"/>
        <source>{0} in the archive is too large; use another copy of it.</source>
        <translation>归档中的 {0} 过大；请使用其他副本。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/cache.py"/>
        <source>The cache {0} cannot be opened ({1}); close other programs using it.</source>
        <translation>无法打开缓存 {0}（{1}）；请关闭正在使用它的其他程序。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/data_ledger.py"/>
        <source>The record {0} of data that was used before does not fit its list of rows; restore it from a back-up, or use a new profile with other data.</source>
        <translation>已用数据的记录 {0} 与其行列表不符；请从备份恢复，或用新档案和其他数据。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/data_ledger.py"/>
        <source>The record {0} of data that was used before is damaged; restore it from a back-up, or use a new profile with other data.</source>
        <translation>已用数据的记录 {0} 已损坏；请从备份恢复，或用新档案和其他数据。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/data_ledger.py"/>
        <source>{0} is not the name of an entry</source>
        <translation>{0} 不是条目的名称</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/data_sets.py"/>
        <source>The list of data sets {0} cannot be read: {1}.</source>
        <translation>无法读取数据集列表 {0}：{1}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/data_sets.py"/>
        <source>The list of data sets {0} is damaged or from a newer version; remove it and add them again.</source>
        <translation>数据集列表 {0} 已损坏或来自更新的版本；请将其删除并重新添加数据集。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/data_sets.py"/>
        <source>{0} is no name for a data set; use up to 60 letters, digits, dots, hyphens and underscores.</source>
        <translation>{0} 不能用作数据集名称；请使用最多 60 个字母、数字、点、连字符和下划线。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/disk.py"/>
        <source>The disk is full: {0} could not be written; free some space, nothing is lost and the program goes on by itself or at the next start.</source>
        <translation>磁盘已满：无法写入 {0}；请释放一些空间，没有任何丢失，程序会自动或在下次启动时继续。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/disk.py"/>
        <source>The disk that holds {0} reports errors; copy the profile to another disk before you do anything else.</source>
        <translation>{0} 所在的磁盘报告错误；请先将档案复制到其他磁盘，再做其他操作。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/disk.py"/>
        <source>{0} cannot be written: it is read-only or belongs to another user; make it writable for the user who runs the program.</source>
        <translation>无法写入 {0}：它是只读的，或属于其他用户；请使运行程序的用户可写。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/entropy.py"/>
        <source>A recovery phrase has 12, 15, 18, 21 or 24 words, not {0}; enter all of them.</source>
        <translation>助记词为 12、15、18、21 或 24 个词，而不是 {0} 个；请输入全部。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/entropy.py"/>
        <source>The recovery phrase has a wrong word or a wrong order; compare it with your note.</source>
        <translation>助记词有错词或顺序错误；请与您的记录核对。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/entropy.py"/>
        <source>Word {0} of the recovery phrase is not in the English list; correct it.</source>
        <translation>助记词的第 {0} 个词不在英文词表中；请更正。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/foreign_keys.py"/>
        <source>No account has this private key; check its digits.</source>
        <translation>没有账户具有此私钥；请检查数字。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/foreign_keys.py"/>
        <source>The file {0} cannot be read ({1}); choose another.</source>
        <translation>无法读取文件 {0}（{1}）；请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/foreign_keys.py"/>
        <source>The file {0} is no key store of version 3 that this program reads; choose another, or give the private key itself.</source>
        <translation>文件 {0} 不是本程序能读取的第 3 版 keystore；请选择其他文件，或直接输入私钥。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/foreign_keys.py"/>
        <source>The password does not open {0}; try again.</source>
        <translation>密码无法打开 {0}；请重试。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/foreign_keys.py"/>
        <source>This is not a private key: one has 64 hexadecimal digits, with or without 0x before them; check it.</source>
        <translation>这不是私钥：私钥有 64 位十六进制数字，前面可带 0x；请核对。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/job_index.py"/>
        <source>The index of jobs could not be read; it is made anew from the chain.</source>
        <translation>无法读取任务索引；将从链上重建。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/keystore.py"/>
        <source>The key file does not fit the key in the system keyring; restore the profile from its recovery phrase.</source>
        <translation>密钥文件与系统密钥环中的密钥不符；请用助记词恢复档案。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/keystore.py"/>
        <source>The key file {0} cannot be read ({1}); correct that, or restore it with omnilytics keys restore and the recovery phrase.</source>
        <translation>无法读取密钥文件 {0}（{1}）；请解决该问题，或用 omnilytics keys restore 和助记词恢复。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/keystore.py"/>
        <source>The key file {0} cannot be written: {1}.</source>
        <translation>无法写入密钥文件 {0}：{1}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/keystore.py"/>
        <source>The key file {0} is damaged or from a newer version; restore it with omnilytics keys restore and the recovery phrase.</source>
        <translation>密钥文件 {0} 已损坏或来自更新的版本；请用 omnilytics keys restore 和助记词恢复。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/keystore.py"/>
        <source>The key is damaged or from a newer version; restore from the recovery phrase.</source>
        <translation>密钥已损坏或来自更新的版本；请用助记词恢复。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/keystore.py"/>
        <source>The passphrase is wrong or the key file is damaged; try again or restore from the recovery phrase.</source>
        <translation>密码短语错误或密钥文件已损坏；请重试，或用助记词恢复。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/keystore.py"/>
        <source>There is a key file {0} already; it is not overwritten, choose another profile.</source>
        <translation>已有密钥文件 {0}；不会覆盖，请选择其他档案。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/keystore.py"/>
        <source>There is no key file {0}; restore it with omnilytics keys restore and the recovery phrase.</source>
        <translation>没有密钥文件 {0}；请用 omnilytics keys restore 和助记词恢复。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/keystore.py"/>
        <source>This profile is protected by a keyring, not by a passphrase; unlock it with that.</source>
        <translation>此档案由密钥环保护，而不是密码短语；请用密钥环解锁。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/keystore.py"/>
        <source>This profile is protected by a passphrase, not by a keyring; unlock it with that.</source>
        <translation>此档案由密码短语保护，而不是密钥环；请用密码短语解锁。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/lock.py"/>
        <source>The profile {0} is in use by another OmniLytics; close that one first.</source>
        <translation>档案 {0} 正被另一个 OmniLytics 使用；请先将其关闭。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/lock.py"/>
        <source>The profile {0} is on a disk that knows no locks ({1}); move it to a disk of this machine.</source>
        <translation>档案 {0} 所在的磁盘不支持锁（{1}）；请移到本机的磁盘。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/migration.py"/>
        <source>Both {0} and {1} are there; move one of them away.</source>
        <translation>{0} 和 {1} 同时存在；请移走其中之一。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/migration.py"/>
        <source>The file {0} is damaged; restore it from a back-up.</source>
        <translation>文件 {0} 已损坏；请从备份恢复。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/os_keyring.py"/>
        <source>The system keyring did not answer within {0} seconds; unlock or start it, or protect the profile with a passphrase instead.</source>
        <translation>系统密钥环在 {0} 秒内没有应答；请解锁或启动它，或改用密码短语保护档案。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/os_keyring.py"/>
        <source>The system keyring did not delete what it was told to; unlock or start it, or protect the profile with a passphrase instead.</source>
        <translation>系统密钥环未按要求删除；请解锁或启动它，或改用密码短语保护档案。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/os_keyring.py"/>
        <source>The system keyring did not keep what it was given; unlock or start it, or protect the profile with a passphrase instead.</source>
        <translation>系统密钥环未保存所给的内容；请解锁或启动它，或改用密码短语保护档案。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/os_keyring.py"/>
        <source>The system keyring failed; unlock or start it, or protect the profile with a passphrase instead.</source>
        <translation>系统密钥环出错；请解锁或启动它，或改用密码短语保护档案。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/os_keyring.py"/>
        <source>There is no system keyring on this machine that OmniLytics trusts; unlock or start it, or protect the profile with a passphrase instead.</source>
        <translation>本机没有 OmniLytics 信任的系统密钥环；请解锁或启动它，或改用密码短语保护档案。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/passphrase_file.py"/>
        <source>The passphrase file {0} belongs to another user; make one of your own.</source>
        <translation>密码短语文件 {0} 属于其他用户；请自建一个。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/passphrase_file.py"/>
        <source>The passphrase file {0} can be read by others or run (mode {1}); make it private with chmod 600.</source>
        <translation>密码短语文件 {0} 可被他人读取或执行（模式 {1}）；请用 chmod 600 设为私有。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/passphrase_file.py"/>
        <source>The passphrase file {0} cannot be read; check its name and permissions.</source>
        <translation>无法读取密码短语文件 {0}；请检查其名称和权限。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/passphrase_file.py"/>
        <source>The passphrase file {0} has a first line of more than {1} bytes.</source>
        <translation>密码短语文件 {0} 的第一行超过 {1} 字节。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/profile.py"/>
        <source>A profile&apos;s label must be 1 to {0} printable characters; choose another.</source>
        <translation>档案名称须为 1 至 {0} 个可打印字符；请另取一个。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/profile.py"/>
        <source>The file {0} is damaged; restore it, or make a new profile from the recovery phrase.</source>
        <translation>文件 {0} 已损坏；请恢复它，或用助记词新建档案。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/profile.py"/>
        <source>The profile {0} cannot be created: {1}.</source>
        <translation>无法创建档案 {0}：{1}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/profile.py"/>
        <source>The profile {0} cannot be opened: {1}.</source>
        <translation>无法打开档案 {0}：{1}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/profile.py"/>
        <source>The profile {0} has format {1}, this program reads formats up to {2}; update OmniLytics to use it.</source>
        <translation>档案 {0} 为格式 {1}，本程序最高读取格式 {2}；请更新 OmniLytics 后使用。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/profile.py"/>
        <source>The profile {0} was moved to another computer; use it there. Running it in both places would give your data away; only if it runs nowhere else, remove {1}.</source>
        <translation>档案 {0} 已移到另一台计算机；请在那里使用。在两处运行会泄露您的数据；仅当别处都未运行时，才可删除 {1}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/profile.py"/>
        <source>The settings in {0} are not an object; correct the file.</source>
        <translation>{0} 中的设置不是对象；请更正该文件。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/profile.py"/>
        <source>There is a profile in {0} already; open it or choose another directory.</source>
        <translation>{0} 中已有档案；请打开它，或选择其他目录。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/profile.py"/>
        <source>There is no profile in {0}; create one with omnilytics init, or name another directory.</source>
        <translation>{0} 中没有档案；请用 omnilytics init 创建，或指定其他目录。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/profile_export.py"/>
        <source>The archive does not hold what was written to it; use another disk.</source>
        <translation>归档内容与写入的不符；请使用其他磁盘。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/profile_export.py"/>
        <source>There is a file {0} already; it is not overwritten, name another.</source>
        <translation>已有文件 {0}；不会覆盖，请另取名称。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/profile_import.py"/>
        <source>The archive {0} cannot be read: {1}.</source>
        <translation>无法读取归档 {0}：{1}。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/profile_import.py"/>
        <source>The profile needs {0} bytes in {1}; free some space.</source>
        <translation>档案需要 {1} 中有 {0} 字节；请释放一些空间。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/profile_import.py"/>
        <source>There is no file {0}; name an exported profile.</source>
        <translation>没有文件 {0}；请指定导出的档案。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/profile_import.py"/>
        <source>There is something in {0} already; name a directory that is missing or empty.</source>
        <translation>{0} 中已有内容；请指定不存在或空的目录。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/protectors.py"/>
        <source>The passphrase is empty; enter one.</source>
        <translation>密码短语为空；请输入。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/protectors.py"/>
        <source>The system keyring no longer has this profile&apos;s key; restore the profile from its recovery phrase.</source>
        <translation>系统密钥环中已没有此档案的密钥；请用助记词恢复档案。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/protectors.py"/>
        <source>This profile&apos;s key in the system keyring is damaged; restore the profile from its recovery phrase.</source>
        <translation>系统密钥环中此档案的密钥已损坏；请用助记词恢复档案。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/sealed_stream.py"/>
        <source>The archive has format {0}, this program reads {1}; use the version that wrote it.</source>
        <translation>归档为格式 {0}，本程序读取 {1}；请使用写入它的版本。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/sealed_stream.py"/>
        <source>The archive is damaged or incomplete; use another copy of it, nothing was written.</source>
        <translation>归档已损坏或不完整；请使用其他副本，未写入任何内容。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/sealed_stream.py"/>
        <source>The file is no exported profile; name one that omnilytics profile export has written.</source>
        <translation>该文件不是导出的档案；请指定由 omnilytics profile export 写入的文件。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/sealed_stream.py"/>
        <source>The passphrase is wrong or the archive is damaged; try again, or use another copy of it.</source>
        <translation>密码短语错误或归档已损坏；请重试，或使用其他副本。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/cids.py"/>
        <source>its URI names its content in another than the canonical way</source>
        <translation>其 URI 未以规范方式命名内容</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/cids.py"/>
        <source>its URI names no content that can be checked</source>
        <translation>其 URI 未指明可核对的内容</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/cids.py"/>
        <source>its content has a name of an unknown kind</source>
        <translation>其内容的名称类型未知</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/directory.py"/>
        <source>The folder {0} has no payload {1}… ({2}); it may not be written yet, or the folder not be mounted.</source>
        <translation>文件夹 {0} 中没有载荷 {1}…（{2}）；可能尚未写入，或文件夹未挂载。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/directory.py"/>
        <source>The payload cannot be written to the folder {0} ({1}); check that it is mounted, writable and not full.</source>
        <translation>无法将载荷写入文件夹 {0}（{1}）；请检查其是否已挂载、可写且未满。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/directory.py"/>
        <source>The store {0} is not dir: and the full path of an existing folder; create it, or correct the path.</source>
        <translation>存储 {0} 不是 dir: 加已有文件夹的完整路径；请创建该文件夹，或更正路径。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/directory.py"/>
        <source>the file in the shared folder has another hash than its name</source>
        <translation>共享文件夹中的文件哈希与其名称不符</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/directory.py"/>
        <source>what the shared folder has under its name is no file of its length</source>
        <translation>共享文件夹中该名称下没有相应长度的文件</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/downloads.py"/>
        <source>A payload cannot be kept in the profile&apos;s downloads ({0}); make room or correct the permissions, and it is fetched again.</source>
        <translation>无法将载荷保存到档案的下载目录（{0}）；请腾出空间或更正权限，随后会重新获取。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/downloads.py"/>
        <source>The payload&apos;s store stopped early; the download goes on at the next try.</source>
        <translation>载荷的存储提前中断；下次尝试时继续下载。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/downloads.py"/>
        <source>its store gave more than its {0} bytes</source>
        <translation>其存储给出的内容超过 {0} 字节</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/downloads.py"/>
        <source>its store gave other bytes than its name says</source>
        <translation>其存储给出的字节与名称不符</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/downloads.py"/>
        <source>its store has {0} bytes under its name, not {1}</source>
        <translation>其存储在该名称下有 {0} 字节，而不是 {1} 字节</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/hosts.py"/>
        <source>its URI names a host of a private network</source>
        <translation>其 URI 指向私有网络中的主机</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/hosts.py"/>
        <source>its URI names a numeric address instead of a host</source>
        <translation>其 URI 使用数字地址而非主机名</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/hosts.py"/>
        <source>its URI names no host</source>
        <translation>其 URI 未指明主机</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/hosts.py"/>
        <source>its host has no address that can be understood</source>
        <translation>其主机没有可识别的地址</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/hosts.py"/>
        <source>its host lies in a private network</source>
        <translation>其主机位于私有网络</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/ipfs.py"/>
        <source>None of {0} IPFS gateways gives the payload; it may not be there yet, or ipfs_gateways have to name others.</source>
        <translation>{0} 个 IPFS 网关都没有给出该载荷；可能尚未到达，或需在 ipfs_gateways 中指定其他网关。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/ipfs.py"/>
        <source>The IPFS node at {0} names the payload otherwise than expected; use a current Kubo.</source>
        <translation>{0} 处的 IPFS 节点对载荷的命名与预期不同；请使用当前版本的 Kubo。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/ipfs.py"/>
        <source>The gateway {0} gives a wrong block; configure another one.</source>
        <translation>网关 {0} 给出了错误的数据块；请设置其他网关。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/ipfs.py"/>
        <source>The store {0} is not ipfs+ and the address of a Kubo node&apos;s RPC, such as ipfs+http://127.0.0.1:5001; correct the setting.</source>
        <translation>存储 {0} 不是 ipfs+ 加 Kubo 节点的 RPC 地址，例如 ipfs+http://127.0.0.1:5001；请更正设置。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/ipfs.py"/>
        <source>its URI names a block that is too long for IPFS</source>
        <translation>其 URI 指向的块对 IPFS 而言过长</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/opening.py"/>
        <source>The payload lies in a shared folder, and this profile has none; set store to dir: and the folder&apos;s path.</source>
        <translation>载荷在共享文件夹中，而此档案没有共享文件夹；请将 store 设为 dir: 加文件夹路径。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/opening.py"/>
        <source>The payload lies in blobs of the chain, and no consensus node is configured; set beacon_url.</source>
        <translation>载荷在链的 blob 中，而未配置共识节点；请设置 beacon_url。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/opening.py"/>
        <source>The payload lies on IPFS, and no gateway is configured; set ipfs_gateways.</source>
        <translation>载荷在 IPFS 上，而未配置网关；请设置 ipfs_gateways。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/opening.py"/>
        <source>The store blob: needs a consensus node to read from; set beacon_url as well.</source>
        <translation>存储 blob: 需要可读取的共识节点；请同时设置 beacon_url。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/opening.py"/>
        <source>The store {0} is none of {1}; correct the setting.</source>
        <translation>存储 {0} 不属于 {1}；请更正设置。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/router.py"/>
        <source>The payload&apos;s store is too slow; the download goes on at the next try.</source>
        <translation>载荷的存储太慢；下次尝试时继续下载。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/router.py"/>
        <source>a payload of {0} bytes cannot be</source>
        <translation>不可能有 {0} 字节的载荷</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/router.py"/>
        <source>its store gave another number of bytes</source>
        <translation>其存储给出的字节数不同</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/s3.py"/>
        <source>The S3 service of bucket {0} does not answer ({1}); it is tried again while there is time.</source>
        <translation>存储桶 {0} 的 S3 服务无应答（{1}）；时限内会继续尝试。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/s3.py"/>
        <source>The bucket {0} does not have the payload; it may not be there yet.</source>
        <translation>存储桶 {0} 没有该载荷；可能尚未存入。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/s3.py"/>
        <source>The bucket {0} refuses the request ({1}); check its permissions, or your credentials.</source>
        <translation>存储桶 {0} 拒绝了请求 ({1})；请检查其权限或您的凭据。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/s3.py"/>
        <source>The store {0} is not s3:// with a bucket and a prefix of together at most 58 characters; correct the setting.</source>
        <translation>存储 {0} 不是 s3:// 加合计最多 58 个字符的存储桶和前缀；请更正设置。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/unixfs.py"/>
        <source>its IPFS node cannot be read</source>
        <translation>其 IPFS 节点数据无法读取</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/unixfs.py"/>
        <source>its IPFS node is no file of its length</source>
        <translation>其 IPFS 节点数据不是相应长度的文件</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/unixfs.py"/>
        <source>its IPFS node lists something else than the blocks of a file</source>
        <translation>其 IPFS 节点数据列出的不是文件的块</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/uris.py"/>
        <source>its URI has no valid port</source>
        <translation>其 URI 没有有效端口</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/uris.py"/>
        <source>its URI has none of the forms that a payload may have</source>
        <translation>其 URI 不是载荷允许的任何形式</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/uris.py"/>
        <source>its URI is not ASCII of at most {0} bytes</source>
        <translation>其 URI 不是最多 {0} 字节的 ASCII</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/uris.py"/>
        <source>its URI is not a plain address that ends in the hash of the payload</source>
        <translation>其 URI 不是以载荷哈希结尾的普通地址</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/uris.py"/>
        <source>its URI is plain http, which is for the local network alone</source>
        <translation>其 URI 是明文 http，仅限本地网络使用</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/uris.py"/>
        <source>its URI names no bucket</source>
        <translation>其 URI 未指明存储桶</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/web.py"/>
        <source>The payload cannot be fetched from {0}: {1}; it is tried again while there is time.</source>
        <translation>无法从 {0} 获取载荷：{1}；时限内会继续尝试。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/web.py"/>
        <source>The server {0} answers with more than it was asked for.</source>
        <translation>服务器 {0} 返回的内容多于所请求的。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/web.py"/>
        <source>The server {0} answers with status {1}; it is tried again while there is time.</source>
        <translation>服务器 {0} 返回状态 {1}；时限内会继续尝试。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/web.py"/>
        <source>The server {0} does not have the payload; it may not be there yet.</source>
        <translation>服务器 {0} 没有该载荷；可能尚未到达。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/web.py"/>
        <source>The server {0} wants to lead elsewhere, which is not followed.</source>
        <translation>服务器 {0} 要求跳转到别处，不予跟随。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/web.py"/>
        <source>it does not answer in time</source>
        <translation>未及时应答</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/web.py"/>
        <source>its server compresses what it was asked to send as it is</source>
        <translation>其服务器压缩了应原样发送的内容</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/web.py"/>
        <source>its server sends another part than it was asked for</source>
        <translation>其服务器发送的部分与所要求的不同</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/web.py"/>
        <source>the connection failed</source>
        <translation>连接失败</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/stores/web_server.py"/>
        <source>The store {0} is no web address that others could read payloads from, {1}; name one of at most 63 characters without a query, on a public host.</source>
        <translation>存储 {0} 不是他人能读取载荷的网址，{1}；请指定公共主机上最多 63 个字符且不含查询参数的网址。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/tar_stream.py"/>
        <source>The archive ends in the middle of a file; use another copy of it.</source>
        <translation>归档在文件中途结束；请使用其他副本。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/tar_stream.py"/>
        <source>The archive holds something that is not a plain file; use another copy of it, nothing was written.</source>
        <translation>归档含有不是普通文件的内容；请使用其他副本，未写入任何内容。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/tar_stream.py"/>
        <source>The archive would hold a file of the name {0}, which no profile has.</source>
        <translation>归档中会有名为 {0} 的文件，而档案中不应有此文件。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/tar_stream.py"/>
        <source>The file {0} is too large, or its name too long, for an archive.</source>
        <translation>文件 {0} 过大或名称过长，无法放入归档。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/tar_stream.py"/>
        <source>{0} changed while it was read; close everything that uses the profile and try again.</source>
        <translation>{0} 在读取时被更改；请关闭正在使用该档案的一切程序后重试。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/transaction_journal.py"/>
        <source>The journal of transactions {0} cannot be read; restore it from a back-up, or move it away once nothing of this account waits to be mined.</source>
        <translation>无法读取交易日志 {0}；请从备份恢复，或在此账户没有交易等待上链后将其移走。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/transaction_journal.py"/>
        <source>The journal of transactions {0} cannot be used ({1}), so nothing is sent; close other programs using it.</source>
        <translation>无法使用交易日志 {0}（{1}），因此不发送任何内容；请关闭正在使用它的其他程序。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/storage/transaction_journal.py"/>
        <source>The journal of transactions {0} was written by a newer version of this program; use that one.</source>
        <translation>交易日志 {0} 由更新版本的程序写入；请使用该版本。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/life/at_work.py"/>
        <source>The window was closed before the demonstration ended; start it again.</source>
        <translation>窗口在演示结束前关闭；请重新开始。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/screenshots.py"/>
        <source>The screenshot {0} cannot be written; choose another folder.</source>
        <translation>无法写入截图 {0}；请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/ui/theme/theme.py"/>
        <source>No style sheet in {0}; install the program again.</source>
        <translation>{0} 中没有样式表；请重新安装本程序。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/workers/audit_tasks.py"/>
        <source>A range claim names a ciphertext that does not exist.</source>
        <translation>范围声明指向不存在的密文。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/workers/availability_tasks.py"/>
        <source>A payload has {0} bytes instead of {1}.</source>
        <translation>载荷有 {0} 字节，而不是 {1} 字节。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/workers/backbone_tasks.py"/>
        <source>A backbone needs images, and the columns of your data are none; choose the plain head.</source>
        <translation>骨干网络需要图片，而您的数据列不是图片；请选择普通输出头。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/workers/cluster_bridge.py"/>
        <source>it cannot be reached ({0})</source>
        <translation>无法连接 ({0})</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/workers/cluster_bridge.py"/>
        <source>it has no workers; start some</source>
        <translation>没有工作进程；请启动一些</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/workers/cluster_bridge.py"/>
        <source>its workers have OmniLytics {0}, here is {1}; install this version on every worker</source>
        <translation>工作进程的 OmniLytics 为 {0}，此处为 {1}；请在每个工作进程上安装此版本</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/workers/cluster_bridge.py"/>
        <source>its workers lack OmniLytics; install this version on every worker</source>
        <translation>工作进程没有 OmniLytics；请在每个工作进程上安装此版本</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/workers/cluster_executor.py"/>
        <source>it left something without an answer for {0} seconds</source>
        <translation>有请求 {0} 秒未得到应答</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/workers/cluster_executor.py"/>
        <source>it said what cannot be understood</source>
        <translation>应答无法理解</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/workers/cluster_executor.py"/>
        <source>it was closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/workers/cluster_executor.py"/>
        <source>the connection to it was lost</source>
        <translation>连接已断开</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/workers/export_tasks.py"/>
        <source>A model file is called .safetensors or .onnx; choose one of these endings.</source>
        <translation>模型文件的扩展名为 .safetensors 或 .onnx；请选择其中之一。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/workers/exposure.py"/>
        <source>an answer of {0} bytes instead of {1}</source>
        <translation>应答有 {0} 字节，而不是 {1} 字节</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/workers/model_owner_tasks.py"/>
        <source>No column of {0} is left to learn from; leave out fewer.</source>
        <translation>{0} 没有剩余可用于学习的列；请少排除一些。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/workers/model_owner_tasks.py"/>
        <source>The column {0} cannot be both predicted and left out; choose one of these.</source>
        <translation>列 {0} 不能既被预测又被排除；请二选一。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/workers/model_owner_tasks.py"/>
        <source>{0} has {1} columns, a job has at most {2}; remove some.</source>
        <translation>{0} 有 {1} 列，任务最多 {2} 列；请删除一些。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/workers/prediction_tasks.py"/>
        <source>{0} holds something that is no finite number; correct or remove that row.</source>
        <translation>{0} 含有非有限数值；请更正或删除该行。</translation>
    </message>
    <message>
        <location filename="../../omnilytics_app/workers/privacy_tasks.py"/>
        <source>nothing was examined</source>
        <translation>未检查任何内容</translation>
    </message>
</context>
</TS>
