<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>llama32_desktop/ui/actions.py</name>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add pictures or documents…</source>
        <translation>添加图片或文档(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Ask documents…</source>
        <translation>向文档提问(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Conversations</source>
        <translation>对话(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy last answer</source>
        <translation>复制上一条回答(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete conversation</source>
        <translation>删除对话(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>文档(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export conversation…</source>
        <translation>导出对话(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Extract fields…</source>
        <translation>提取字段(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Get models…</source>
        <translation>获取模型(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Import conversations…</source>
        <translation>导入对话(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>加载(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;New chat</source>
        <translation>新对话(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation>打开模型(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste into the message</source>
        <translation>粘贴到消息中(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Picture memory…</source>
        <translation>图片记忆(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Rename conversation</source>
        <translation>重命名对话(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>恢复备份(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>快捷键(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stop the answer</source>
        <translation>停止回答(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Summarise notes…</source>
        <translation>摘要笔记(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;System prompt…</source>
        <translation>系统提示词(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Unload</source>
        <translation>卸载(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Use a preset…</source>
        <translation>使用预设(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>写消息(&amp;W)</translation>
    </message>
    <message>
        <source>Ask each &amp;page…</source>
        <translation>逐页提问(&amp;P)…</translation>
    </message>
    <message>
        <source>Ask for a &amp;newer version</source>
        <translation>检查新版本(&amp;N)</translation>
    </message>
    <message>
        <source>Copy con&amp;versation</source>
        <translation>复制整个对话(&amp;V)</translation>
    </message>
    <message>
        <source>Edit p&amp;resets…</source>
        <translation>编辑预设(&amp;R)…</translation>
    </message>
    <message>
        <source>Export &amp;all conversations…</source>
        <translation>导出所有对话(&amp;A)…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>设置(&amp;E)…</translation>
    </message>
    <message>
        <source>Searc&amp;h all conversations</source>
        <translation>搜索所有对话(&amp;H)</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/activity.py</name>
    <message>
        <source>Looking at the picture: {0} %</source>
        <translation>正在看图片：{0} %</translation>
    </message>
    <message>
        <source>Reading the conversation: {0} %</source>
        <translation>正在阅读对话：{0} %</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Summarising the oldest turns ({0} of {1})</source>
        <translation>正在总结最早的几轮（{0}/{1}）</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>正在思考</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>正在等待模型</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/announcing.py</name>
    <message>
        <source>An answer in another conversation is finished</source>
        <translation>另一个对话中的回答已完成</translation>
    </message>
    <message>
        <source>The answer is empty</source>
        <translation>回答为空</translation>
    </message>
    <message>
        <source>The answer is finished</source>
        <translation>回答已完成</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/answer_details.py</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>提问时间</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Details of the answer</source>
        <translation>回答详情</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>首个 token</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash attention</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV 缓存</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>GPU 上的层数</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Most tokens</source>
        <translation>token 上限</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Of each token</source>
        <translation>每个 token</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>读取提示词</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>重复惩罚</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Stop strings</source>
        <translation>停止字符串</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Tokens of the answer</source>
        <translation>回答的 token</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>提示词的 token</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Writing the answer</source>
        <translation>写回答</translation>
    </message>
    <message>
        <source>at its limit of tokens, or with a full context</source>
        <translation>达到 token 上限或上下文已满</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>自行结束</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>remembered</source>
        <translation>已记住</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>with an error</source>
        <translation>出错</translation>
    </message>
    <message>
        <source>{0} ms model, {1} ms sampling, {2} ms else</source>
        <translation>模型 {0} 毫秒，采样 {1} 毫秒，其他 {2} 毫秒</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
    <message>
        <source>{0}, for the prompt {1}</source>
        <translation>{0}，提示词用 {1}</translation>
    </message>
    <message>
        <source>{0}, of which {1} were in the KV cache</source>
        <translation>{0}，其中 {1} 个在 KV 缓存中</translation>
    </message>
    <message>
        <source>{0}, {1} tokens/s</source>
        <translation>{0}，{1} token/秒</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/action_row.py</name>
    <message>
        <source>Answer again</source>
        <translation>重新回答</translation>
    </message>
    <message>
        <source>Continue the answer</source>
        <translation>继续回答</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>复制消息</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>从这里开始删除</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>编辑消息</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>下一个版本</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>上一个版本</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/body.py</name>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>复制链接地址</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation>将表格存为 CSV…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/code_button.py</name>
    <message>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/composer.py</name>
    <message>
        <source>Add pictures or documents</source>
        <translation>添加图片或文档</translation>
    </message>
    <message>
        <source>Ask something about the picture</source>
        <translation>问问这张图片</translation>
    </message>
    <message>
        <source>Ask something about the text</source>
        <translation>问问这段文本</translation>
    </message>
    <message>
        <source>Fill in “{0}” first, or delete it</source>
        <translation>请先填写“{0}”，或将其删除</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>发送（Enter）</translation>
    </message>
    <message>
        <source>Send (Shift+Enter)</source>
        <translation>发送（Shift+Enter）</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the answer (Esc)</source>
        <translation>停止回答（Esc）</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>写消息</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/context_meter.py</name>
    <message>
        <source> · this message +{0}</source>
        <translation> · 本条消息 +{0}</translation>
    </message>
    <message>
        <source>No longer fits: {0} tokens too many for the window of {1}</source>
        <translation>放不下了：比 {1} 的窗口多出 {0} 个 token</translation>
    </message>
    <message>
        <source>Window of {0} tokens</source>
        <translation>窗口为 {0} 个 token</translation>
    </message>
    <message>
        <source>{0} of {1} tokens</source>
        <translation>{0}/{1} 个 token</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/inline_editor.py</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/jump_button.py</name>
    <message>
        <source>Jump to latest</source>
        <translation>跳到最新</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/links.py</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Open this address outside the app?</source>
        <translation>要在应用之外打开这个地址吗？</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/message_view.py</name>
    <message>
        <source>Error: {0}</source>
        <translation>错误：{0}</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>您的消息</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/notice.py</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/table_tools.py</name>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Scroll the table</source>
        <translation>滚动表格</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>The table could not be saved ({0}); choose another place.</source>
        <translation>无法保存表格（{0}）；请选择其他位置。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/transcript.py</name>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat_controller.py</name>
    <message>
        <source>It is on another branch; wait for the answer’s end.</source>
        <translation>它在另一个分支上；请等回答结束。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat_pane.py</name>
    <message>
        <source>What happens now</source>
        <translation>正在发生什么</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/desktop.py</name>
    <message>
        <source>A document is being read</source>
        <translation>正在读取文档</translation>
    </message>
    <message>
        <source>Ask each of them</source>
        <translation>逐张提问</translation>
    </message>
    <message>
        <source>Choose a model first</source>
        <translation>请先选择模型</translation>
    </message>
    <message>
        <source>Get a model from the list at the top, or choose a GGUF file there.</source>
        <translation>请从顶部的列表获取模型，或在那里选择一个 GGUF 文件。</translation>
    </message>
    <message>
        <source>No model is installed</source>
        <translation>没有安装模型</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>The backup was restored; what was here before is kept in the data folder.</source>
        <translation>备份已恢复；之前的内容保留在数据文件夹中。</translation>
    </message>
    <message>
        <source>The conversations cannot be opened, so nothing can be sent</source>
        <translation>对话无法打开，因此无法发送任何内容</translation>
    </message>
    <message>
        <source>The message and all that followed it was deleted.</source>
        <translation>该消息及其后的所有内容已删除。</translation>
    </message>
    <message>
        <source>The model runs on this machine: nothing that you write leaves it.</source>
        <translation>模型在本机运行：您写的任何内容都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>The picture is being read</source>
        <translation>正在读取图片</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>您在想什么？</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>[Picture: {0}]</source>
        <translation>[图片：{0}]</translation>
    </message>
    <message>
        <source>[Text: {0}]</source>
        <translation>[文本：{0}]</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/dialogs.py</name>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>All its messages go with it; this cannot be undone.</source>
        <translation>其中的所有消息会一并删除；此操作无法撤销。</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Delete this conversation for good?</source>
        <translation>要永久删除这个对话吗？</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation>GGUF 模型 (*.gguf)</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>图片 ({0})</translation>
    </message>
    <message>
        <source>Pictures and documents ({0})</source>
        <translation>图片和文档 ({0})</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/adding.py</name>
    <message>
        <source>A message takes {0} files, so “{1}” was not added; send these first.</source>
        <translation>一条消息最多附 {0} 个文件，因此未添加“{1}”；请先发送这些。</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>Pasted text {0}</source>
        <translation>粘贴的文本 {0}</translation>
    </message>
    <message>
        <source>There are no files in this folder.</source>
        <translation>此文件夹中没有文件。</translation>
    </message>
    <message>
        <source>These are {0} files and a message takes {1}, so none was added; add fewer, or summarise them or ask them under “Documents”.</source>
        <translation>共有 {0} 个文件，而一条消息最多可带 {1} 个，因此未添加；请减少数量，或在“文档”中进行摘要或提问。</translation>
    </message>
    <message>
        <source>“{0}” has no text in it, so it was not added.</source>
        <translation>“{0}”中没有文字，因此未添加。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/ask_page.py</name>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Ask these documents</source>
        <translation>向这些文档提问</translation>
    </message>
    <message>
        <source>Choose a passage to see where it stands.</source>
        <translation>选择一个段落以查看其所在位置。</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>文档集</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Documents of the collection</source>
        <translation>文档集中的文档</translation>
    </message>
    <message>
        <source>Drop files or a folder here to make a collection that answers questions.</source>
        <translation>将文件或文件夹拖到此处，即可建立能回答问题的文档集。</translation>
    </message>
    <message>
        <source>Load a model first, at the top of the main window.</source>
        <translation>请先在主窗口顶部加载模型。</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新建文档集</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Nothing in this collection has any of the question’s words.</source>
        <translation>此文档集中没有包含问题中任何词语的内容。</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Read changes</source>
        <translation>读取更改</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Searching, then writing…</source>
        <translation>正在搜索，然后撰写…</translation>
    </message>
    <message>
        <source>Stopped; what is finished is stored.</source>
        <translation>已停止；已完成的部分已保存。</translation>
    </message>
    <message>
        <source>The answer names no passage; these are what the model was given.</source>
        <translation>回答未引用任何段落；以下是提供给模型的内容。</translation>
    </message>
    <message>
        <source>The collection “{0}” was removed; its files are where they were.</source>
        <translation>文档集“{0}”已移除；其文件仍在原处。</translation>
    </message>
    <message>
        <source>{0} of {1} files read</source>
        <translation>已读取 {0} 个文件，共 {1} 个</translation>
    </message>
    <message>
        <source>{0} of {1} passages understood</source>
        <translation>已处理 {0} 个段落，共 {1} 个</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/chips.py</name>
    <message>
        <source>Reading {0}</source>
        <translation>正在读取 {0}</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>移除 {0}</translation>
    </message>
    <message>
        <source>Stop reading {0}</source>
        <translation>停止读取 {0}</translation>
    </message>
    <message>
        <source>Text {0}, {1}</source>
        <translation>文本 {0}，{1}</translation>
    </message>
    <message>
        <source>page {0} of {1}</source>
        <translation>第 {0} 页，共 {1} 页</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>正在读取…</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/extract_model.py</name>
    <message>
        <source>Adds up</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>Confidence {0} %, {1}</source>
        <translation>可信度 {0} %，{1}</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>To check: {0}</source>
        <translation>待核对：{0}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/extract_page.py</name>
    <message>
        <source>Ask the model as well</source>
        <translation>同时询问模型</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Customer, Total: amount, Delivered: date</source>
        <translation>客户, 合计: amount, 交货: date</translation>
    </message>
    <message>
        <source>Drop invoices, receipts or other pages here, a hundred at once if wished.</source>
        <translation>将发票、收据或其他页面拖到此处，一次一百份也可以。</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Files and their fields</source>
        <translation>文件及其字段</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>保存表格…</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>已保存为 {0}</translation>
    </message>
    <message>
        <source>The table could not be saved as {0} ({1}); choose another place.</source>
        <translation>无法将表格保存为 {0}（{1}）；请选择其他位置。</translation>
    </message>
    <message>
        <source>What the rules and the model read differently is marked; it takes longer.</source>
        <translation>规则与模型读取不一致之处会被标出；耗时更长。</translation>
    </message>
    <message>
        <source>{0} of {1} files</source>
        <translation>{0} 个文件，共 {1} 个</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/naming.py</name>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>银行对账单</translation>
    </message>
    <message>
        <source>Business card</source>
        <translation>名片</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>发票号码</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>商店</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>小计</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税额</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>增值税号</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/page_view.py</name>
    <message>
        <source>Choose a value to see where it stands.</source>
        <translation>选择一个值以查看其所在位置。</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>页面文字</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/pages_page.py</name>
    <message>
        <source>Answer over all pages</source>
        <translation>针对所有页面的回答</translation>
    </message>
    <message>
        <source>Ask the same of each page</source>
        <translation>对每一页提出相同的问题</translation>
    </message>
    <message>
        <source>Choose a page to see it.</source>
        <translation>选择一个页面以查看。</translation>
    </message>
    <message>
        <source>Drop a PDF or several pictures here, to ask the same of each page.</source>
        <translation>将 PDF 或多张图片拖到此处，即可对每一页提出相同的问题。</translation>
    </message>
    <message>
        <source>Pages and their answers</source>
        <translation>页面及其回答</translation>
    </message>
    <message>
        <source>Pages asked: {0}</source>
        <translation>已提问的页面：{0}</translation>
    </message>
    <message>
        <source>Stopped; the answers so far stay.</source>
        <translation>已停止；已有的回答会保留。</translation>
    </message>
    <message>
        <source>The answer over all pages will stand here, made from the answers below.</source>
        <translation>针对所有页面的回答将显示在此处，由下方的回答汇总而成。</translation>
    </message>
    <message>
        <source>The model read the text of each page by itself ({0}); the answer at the top is made from its answers.</source>
        <translation>模型逐页读取了文字（{0}）；上方的回答由各页回答汇总而成。</translation>
    </message>
    <message>
        <source>The model saw each page by itself ({0}); the answer at the top is made from its answers.</source>
        <translation>模型逐页查看了页面（{0}）；上方的回答由各页回答汇总而成。</translation>
    </message>
    <message>
        <source>The pages are asked one by one…</source>
        <translation>正在逐页提问…</translation>
    </message>
    <message>
        <source>There is nothing on these pages that the model can read.</source>
        <translation>这些页面上没有模型能读取的内容。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/summary_page.py</name>
    <message>
        <source>About how long it is to be</source>
        <translation>大致长度</translation>
    </message>
    <message>
        <source>All {0} characters were read, in {1} parts.</source>
        <translation>已读取全部 {0} 个字符，分为 {1} 个部分。</translation>
    </message>
    <message>
        <source>As in “English” or “German”</source>
        <translation>例如 “English” 或 “German”</translation>
    </message>
    <message>
        <source>Ask about it</source>
        <translation>就此提问</translation>
    </message>
    <message>
        <source>Choose a sentence under “Sources” to see its lines.</source>
        <translation>在“来源”中选择一个句子以查看其所在行。</translation>
    </message>
    <message>
        <source>Flowing text</source>
        <translation>连贯文字</translation>
    </message>
    <message>
        <source>Follow changes of the files</source>
        <translation>跟随文件的更改</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Lines that no sentence draws on</source>
        <translation>没有句子引用的行</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>Not drawn on</source>
        <translation>未引用</translation>
    </message>
    <message>
        <source>Notes to summarise</source>
        <translation>要摘要的笔记</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>保存摘要</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Sentences and their sources</source>
        <translation>句子及其来源</translation>
    </message>
    <message>
        <source>Sentences that the notes do not bear out, marked with (?): {0}.</source>
        <translation>笔记无法证实的句子，以 (?) 标出：{0}。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Stopped; what is finished is stored, and it goes on from there.</source>
        <translation>已停止；已完成的部分已保存，将从那里继续。</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>生成摘要</translation>
    </message>
    <message>
        <source>Summary.md</source>
        <translation>摘要.md</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>That of the notes</source>
        <translation>与笔记相同</translation>
    </message>
    <message>
        <source>The notes do not bear this out: look at it.</source>
        <translation>笔记无法证实这一点：请查看。</translation>
    </message>
    <message>
        <source>The summary could not be saved as {0} ({1}); choose another place.</source>
        <translation>无法将摘要保存为 {0}（{1}）；请选择其他位置。</translation>
    </message>
    <message>
        <source>The summary will stand here, to be changed as you like.</source>
        <translation>摘要将显示在此处，可随意修改。</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>字数</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>剩余 {0} 分</translation>
    </message>
    <message>
        <source>{0} of about {1} parts</source>
        <translation>{0} 个部分，共约 {1} 个</translation>
    </message>
    <message>
        <source>{0} s left</source>
        <translation>剩余 {0} 秒</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/telling.py</name>
    <message>
        <source>It has text that nobody sees who looks at it (places: {0}); that was left out of what the model reads.</source>
        <translation>其中有人眼看不到的文字（处数：{0}）；已从模型读取的内容中去除。</translation>
    </message>
    <message>
        <source>It has text that speaks to the model instead of to you (places: {0}); the model is told to take it as material.</source>
        <translation>其中有对模型而不是对您说话的文字（处数：{0}）；已告知模型将其当作材料。</translation>
    </message>
    <message>
        <source>empty pages</source>
        <translation>空白页</translation>
    </message>
    <message>
        <source>page {0}: {1}</source>
        <translation>第 {0} 页：{1}</translation>
    </message>
    <message>
        <source>pictures that were not read</source>
        <translation>未读取的图片</translation>
    </message>
    <message>
        <source>read from pictures (OCR)</source>
        <translation>从图片识别 (OCR)</translation>
    </message>
    <message>
        <source>text layer of the file</source>
        <translation>文件的文字层</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation>{0} 个字符</translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation>{0} 页</translation>
    </message>
    <message>
        <source>{0} sheets</source>
        <translation>{0} 个工作表</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/viewer.py</name>
    <message>
        <source>– and {0} more</source>
        <translation>– 以及另外 {0} 处</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/window.py</name>
    <message>
        <source>Ask documents</source>
        <translation>向文档提问</translation>
    </message>
    <message>
        <source>Ask each page</source>
        <translation>逐页提问</translation>
    </message>
    <message>
        <source>Extract fields</source>
        <translation>提取字段</translation>
    </message>
    <message>
        <source>Summarise notes</source>
        <translation>摘要笔记</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/exchange/desk.py</name>
    <message>
        <source>All conversations were backed up to “{0}”.</source>
        <translation>所有对话已备份到“{0}”。</translation>
    </message>
    <message>
        <source>An answer is being written, so nothing was restored; wait for its end.</source>
        <translation>正在写回答，因此未恢复任何内容；请等回答结束。</translation>
    </message>
    <message>
        <source>Another export or import is still running.</source>
        <translation>另一项导出或导入仍在进行。</translation>
    </message>
    <message>
        <source>Back up all conversations</source>
        <translation>备份所有对话</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>正在备份…</translation>
    </message>
    <message>
        <source>Backup (*.zip)</source>
        <translation>备份 (*.zip)</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Conversations backup</source>
        <translation>对话备份</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>导出所有对话</translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>导出对话</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Exports of this app, ChatGPT, LM Studio, Jan, Open WebUI</source>
        <translation>本应用、ChatGPT、LM Studio、Jan、Open WebUI 的导出文件</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>导入对话</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>It was stopped, and nothing has changed.</source>
        <translation>已停止，什么都没有改变。</translation>
    </message>
    <message>
        <source>JSON, which can be imported again (*.json)</source>
        <translation>JSON，可再次导入 (*.json)</translation>
    </message>
    <message>
        <source>Markdown, one file each (*.zip)</source>
        <translation>Markdown，每个对话一个文件 (*.zip)</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>没有导出任何内容。</translation>
    </message>
    <message>
        <source>One conversation was imported.</source>
        <translation>已导入一个对话。</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>正在恢复…</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Show the conversations of this backup in place of the present ones?</source>
        <translation>要用此备份中的对话代替当前的对话吗？</translation>
    </message>
    <message>
        <source>The conversation was exported to “{0}”.</source>
        <translation>对话已导出到“{0}”。</translation>
    </message>
    <message>
        <source>The present ones are kept in a file beside them, in the data folder.</source>
        <translation>当前的对话会保留在数据文件夹中旁边的一个文件里。</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>{0} conversations were imported.</source>
        <translation>已导入 {0} 个对话。</translation>
    </message>
    <message>
        <source>{0} more things could not be taken over.</source>
        <translation>另有 {0} 项未能导入。</translation>
    </message>
    <message>
        <source>{0} were here already.</source>
        <translation>{0} 个已经存在。</translation>
    </message>
    <message>
        <source>{1} conversations were exported to “{0}”.</source>
        <translation>已将 {1} 个对话导出到“{0}”。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/help.py</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Backends: {0}</source>
        <translation>后端：{0}</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Chats with language models on this machine. Nothing that you write is sent anywhere, and there is no telemetry: the network is used only for models that you download.</source>
        <translation>在本机上与语言模型对话。您写的内容不会发送到任何地方，也没有遥测：网络仅用于您下载的模型。</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Model in use: {0}, {1}</source>
        <translation>正在使用的模型：{0}，{1}</translation>
    </message>
    <message>
        <source>Models are run by llama.cpp. The app is free software under the MIT licence.</source>
        <translation>模型由 llama.cpp 运行。本应用是采用 MIT 许可证的自由软件。</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>停止回答</translation>
    </message>
    <message>
        <source>Up, in the empty field</source>
        <translation>在空白输入框中按上箭头</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>版本 {0}</translation>
    </message>
    <message>
        <source>Write the last message again</source>
        <translation>重新写上一条消息</translation>
    </message>
    <message>
        <source>whose file names no licence</source>
        <translation>其文件未注明许可证</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/catalogue_page.py</name>
    <message>
        <source>&amp;Context</source>
        <translation>上下文(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;KV cache</source>
        <translation>KV 缓存(&amp;K)</translation>
    </message>
    <message>
        <source>For conversations</source>
        <translation>用于对话</translation>
    </message>
    <message>
        <source>For conversations about pictures</source>
        <translation>用于关于图片的对话</translation>
    </message>
    <message>
        <source>Helpers, not for conversations</source>
        <translation>辅助模型，不用于对话</translation>
    </message>
    <message>
        <source>How much of a conversation the model sees at once</source>
        <translation>模型一次能看到多少对话内容</translation>
    </message>
    <message>
        <source>Looking at this machine…</source>
        <translation>正在检查这台电脑…</translation>
    </message>
    <message>
        <source>Smaller types halve or quarter a conversation's memory</source>
        <translation>较小的类型可将对话占用的内存减半或减到四分之一</translation>
    </message>
    <message>
        <source>{0} free on the disk</source>
        <translation>磁盘可用 {0}</translation>
    </message>
    <message>
        <source>{0} of memory, {1} free</source>
        <translation>内存 {0}，可用 {1}</translation>
    </message>
    <message>
        <source>{0} tokens</source>
        <translation>{0} 个 token</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/desk.py</name>
    <message>
        <source>{0} has arrived, every byte of it checked.</source>
        <translation>{0} 已就绪，每个字节都已校验。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/first_run_page.py</name>
    <message>
        <source>Any model in the GGUF format will do.</source>
        <translation>任何 GGUF 格式的模型都可以。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Close other programs or free disk space, or begin with the starter.</source>
        <translation>请关闭其他程序或释放磁盘空间，或者先用入门模型。</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Found on this machine</source>
        <translation>在本机找到</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Looking for models of other apps…</source>
        <translation>正在查找其他应用的模型…</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Models of other apps are used where they lie, without a second copy.</source>
        <translation>其他应用的模型会在原处使用，不另存副本。</translation>
    </message>
    <message>
        <source>Models run on this machine: nothing that you write is sent anywhere. Choose how to begin, or write your first message.</source>
        <translation>模型在本机运行：您写的内容不会发送到任何地方。请选择如何开始，或写下第一条消息。</translation>
    </message>
    <message>
        <source>No Llama 3.2 model fits this machine now</source>
        <translation>目前没有适合这台电脑的 Llama 3.2 模型</translation>
    </message>
    <message>
        <source>Nothing found on this machine</source>
        <translation>在本机没有找到模型</translation>
    </message>
    <message>
        <source>Ollama, LM Studio, Jan, GPT4All and Hugging Face keep no model here.</source>
        <translation>Ollama、LM Studio、Jan、GPT4All 和 Hugging Face 在这里没有模型。</translation>
    </message>
    <message>
        <source>Recommended: {0}</source>
        <translation>推荐：{0}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Start at once</source>
        <translation>立即开始</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>Use a file of your own</source>
        <translation>使用自己的文件</translation>
    </message>
    <message>
        <source>Use the starter</source>
        <translation>使用入门模型</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Welcome to Llama 3.2 Desktop</source>
        <translation>欢迎使用 Llama 3.2 Desktop</translation>
    </message>
    <message>
        <source>none that models can use: they run on the processor</source>
        <translation>没有模型可用的 GPU：模型在处理器上运行</translation>
    </message>
    <message>
        <source>{0} free for models</source>
        <translation>可用于模型 {0}</translation>
    </message>
    <message>
        <source>{0} is here already: quick and good for a first look, but small, so it is often wrong.</source>
        <translation>{0} 已在这里：快速，适合初步体验，但很小，因此常常出错。</translation>
    </message>
    <message>
        <source>{0}, 1 core</source>
        <translation>{0}，1 个核心</translation>
    </message>
    <message>
        <source>{0}, {1} cores</source>
        <translation>{0}，{1} 个核心</translation>
    </message>
    <message>
        <source>{0}, {1} free</source>
        <translation>{0}，可用 {1}</translation>
    </message>
    <message>
        <source>{0}, {1} of {2} free</source>
        <translation>{0}，可用 {1}/{2}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/found_models.py</name>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Looking for models on this machine…</source>
        <translation>正在本机查找模型…</translation>
    </message>
    <message>
        <source>Models of Ollama, LM Studio, Jan, GPT4All and the Hugging Face cache are used where they lie: nothing is copied and nothing of theirs is changed.</source>
        <translation>Ollama、LM Studio、Jan、GPT4All 和 Hugging Face 缓存中的模型会在原处使用：不会复制，也不会改动它们。</translation>
    </message>
    <message>
        <source>No other app keeps a model on this machine.</source>
        <translation>没有其他应用在本机存有模型。</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>使用 {0}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/hub_page.py</name>
    <message>
        <source>Asking Ollama's registry for {0}…</source>
        <translation>正在向 Ollama 的仓库查询 {0}…</translation>
    </message>
    <message>
        <source>Asking the Hub…</source>
        <translation>正在查询 Hub…</translation>
    </message>
    <message>
        <source>Every model in GGUF format on the Hub can be fetched; whether this app runs it depends on its architecture. What you search for is sent to the Hub.</source>
        <translation>Hub 上任何 GGUF 格式的模型都可获取；本应用能否运行取决于其架构。您搜索的内容会发送给 Hub。</translation>
    </message>
    <message>
        <source>Name of a model, such as llama 3.2 3b, or ollama:NAME:TAG</source>
        <translation>模型名称，例如 llama 3.2 3b，或 ollama:名称:标签</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the Hugging Face Hub</source>
        <translation>搜索 Hugging Face Hub</translation>
    </message>
    <message>
        <source>The Hub has no GGUF model of that name.</source>
        <translation>Hub 上没有这个名称的 GGUF 模型。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/hub_row.py</name>
    <message>
        <source>Asking the Hub for its files…</source>
        <translation>正在向 Hub 查询其文件…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files of {0}</source>
        <translation>{0} 的文件</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Get {0}</source>
        <translation>获取 {0}</translation>
    </message>
    <message>
        <source>It has no GGUF file.</source>
        <translation>它没有 GGUF 文件。</translation>
    </message>
    <message>
        <source>Its page on the Hub, with its terms</source>
        <translation>它在 Hub 上的页面及条款</translation>
    </message>
    <message>
        <source>Larger than this machine's free memory, {0}: it does not fit</source>
        <translation>大于本机的可用内存 {0}：放不下</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>在本机</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>licence: {0}</source>
        <translation>许可证：{0}</translation>
    </message>
    <message>
        <source>no licence named</source>
        <translation>未注明许可证</translation>
    </message>
    <message>
        <source>only for accounts that accepted its terms</source>
        <translation>仅限已接受其条款的账号</translation>
    </message>
    <message>
        <source>sees pictures</source>
        <translation>能看图片</translation>
    </message>
    <message>
        <source>updated {0}</source>
        <translation>更新于 {0}</translation>
    </message>
    <message>
        <source>{0} downloads</source>
        <translation>{0} 次下载</translation>
    </message>
    <message>
        <source>{0} in {1} parts</source>
        <translation>{0}，共 {1} 部分</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/importing_dialogs.py</name>
    <message>
        <source>A copy takes {0}, and only {1} are free.</source>
        <translation>副本需要 {0}，而可用空间只有 {1}。</translation>
    </message>
    <message>
        <source>A copy takes {0}; {1} are free.</source>
        <translation>副本需要 {0}；可用空间为 {1}。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>聊天模板</translation>
    </message>
    <message>
        <source>Copy it into the models folder</source>
        <translation>复制到模型文件夹</translation>
    </message>
    <message>
        <source>Copying a model</source>
        <translation>正在复制模型</translation>
    </message>
    <message>
        <source>Do the same with every file from now on</source>
        <translation>以后对每个文件都这样处理</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Takes no room. The model is missing when the file is moved.</source>
        <translation>不占空间。若文件被移动，模型就会缺失。</translation>
    </message>
    <message>
        <source>Use it where it lies</source>
        <translation>在原处使用</translation>
    </message>
    <message>
        <source>none in the file</source>
        <translation>文件中没有</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>有</translation>
    </message>
    <message>
        <source>{0} billion</source>
        <translation>{0} 十亿</translation>
    </message>
    <message>
        <source>{0} million</source>
        <translation>{0} 百万</translation>
    </message>
    <message>
        <source>“{0}” is copied into the models folder ({1}).</source>
        <translation>正在将“{0}”复制到模型文件夹（{1}）。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/indicator.py</name>
    <message>
        <source>Download stopped</source>
        <translation>下载已停止</translation>
    </message>
    <message>
        <source>Downloads: {0}</source>
        <translation>下载：{0}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/licence_dialog.py</name>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>其他地方</translation>
    </message>
    <message>
        <source>I have read the licence and the Acceptable Use Policy, and accept them</source>
        <translation>我已阅读并接受许可证和可接受使用政策</translation>
    </message>
    <message>
        <source>In the European Union</source>
        <translation>在欧盟</translation>
    </message>
    <message>
        <source>Where do you live, or where does your company have its principal place of business?</source>
        <translation>您住在哪里，或您的公司主要营业地在哪里？</translation>
    </message>
    <message>
        <source>Your acceptance could not be kept ({0}), so nothing is downloaded yet: make room in the app's folder and accept again.</source>
        <translation>无法保存您的接受记录（{0}），因此尚未下载任何内容：请在应用的文件夹中腾出空间后再次接受。</translation>
    </message>
    <message>
        <source>{0} is licensed by Meta. In short, its licence says:</source>
        <translation>{0} 由 Meta 授权。其许可证简而言之：</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/model_card.py</name>
    <message>
        <source>From Ollama's registry: {0}:{1}</source>
        <translation>来自 Ollama 的仓库：{0}:{1}</translation>
    </message>
    <message>
        <source>From the Hugging Face Hub: {0}</source>
        <translation>来自 Hugging Face Hub：{0}</translation>
    </message>
    <message>
        <source>Meta's own files, {0}, converted here; needs a token: {1}</source>
        <translation>Meta 自己的文件 {0}，在此转换；需要令牌：{1}</translation>
    </message>
    <message>
        <source>Quantisation of {0}</source>
        <translation>{0} 的量化</translation>
    </message>
    <message>
        <source>Smaller types take less memory and answer faster, and are less exact</source>
        <translation>较小的类型占用内存更少、回答更快，但精度较低</translation>
    </message>
    <message>
        <source>The disk has no room for it</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>Where {0} comes from</source>
        <translation>{0} 的来源</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/progress_view.py</name>
    <message>
        <source>Cancel the download</source>
        <translation>取消下载</translation>
    </message>
    <message>
        <source>Enter a token…</source>
        <translation>输入令牌…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Throw away what was fetched of {0}?</source>
        <translation>要丢弃已获取的 {0} 吗？</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>{0} are there. To go on another time, pause it instead.</source>
        <translation>已有 {0}。若要以后继续，请改为暂停。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/queue_page.py</name>
    <message>
        <source>Earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>推后</translation>
    </message>
    <message>
        <source>Nothing is being downloaded. What you get from the catalogue or from the Hub is listed here; you can go on chatting meanwhile.</source>
        <translation>没有下载任务。您从目录或 Hub 获取的内容会列在这里；期间可以继续对话。</translation>
    </message>
    <message>
        <source>Take off the list; the model stays</source>
        <translation>从列表中移除；模型保留</translation>
    </message>
    <message>
        <source>{0} downloads together: {1}</source>
        <translation>{0} 项下载合计：{1}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/texts.py</name>
    <message>
        <source>A picture in the conversation</source>
        <translation>对话中的一张图片</translation>
    </message>
    <message>
        <source>Asking what there is…</source>
        <translation>正在查询有什么…</translation>
    </message>
    <message>
        <source>Checking that every byte is right…</source>
        <translation>正在校验每个字节…</translation>
    </message>
    <message>
        <source>Compute buffers</source>
        <translation>计算缓冲区</translation>
    </message>
    <message>
        <source>Converting it for this app; this takes some minutes…</source>
        <translation>正在为本应用转换；需要几分钟…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>In memory</source>
        <translation>在内存中</translation>
    </message>
    <message>
        <source>KV cache, {0} tokens in {1}</source>
        <translation>KV 缓存，{0} 个 token，{1}</translation>
    </message>
    <message>
        <source>Memory left to other programs</source>
        <translation>留给其他程序的内存</translation>
    </message>
    <message>
        <source>On the GPU</source>
        <translation>在 GPU 上</translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation>在磁盘上</translation>
    </message>
    <message>
        <source>Speed in a short conversation</source>
        <translation>短对话中的速度</translation>
    </message>
    <message>
        <source>The disk has {0} free, and {1} are to be fetched: make room first.</source>
        <translation>磁盘可用 {0}，而需要获取 {1}：请先腾出空间。</translation>
    </message>
    <message>
        <source>The engine itself</source>
        <translation>引擎本身</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>等待轮到它</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Work space of the vision part</source>
        <translation>视觉部分的工作空间</translation>
    </message>
    <message>
        <source>{0} h {1} min left</source>
        <translation>剩余 {0} 小时 {1} 分</translation>
    </message>
    <message>
        <source>{0} tokens/s</source>
        <translation>{0} token/秒</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/token_box.py</name>
    <message>
        <source>A token is in use. {0}</source>
        <translation>正在使用令牌。{0}</translation>
    </message>
    <message>
        <source>A token is kept in the system's password store.</source>
        <translation>令牌保存在系统的密码存储中。</translation>
    </message>
    <message>
        <source>Access token of the Hugging Face Hub</source>
        <translation>Hugging Face Hub 的访问令牌</translation>
    </message>
    <message>
        <source>Access token, as in hf_…</source>
        <translation>访问令牌，形如 hf_…</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>忘记它</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Only repositories with terms of their own need a token; it is kept in the system's password store and sent to the Hub alone.</source>
        <translation>只有带有自身条款的仓库才需要令牌；它保存在系统的密码存储中，只发送给 Hub。</translation>
    </message>
    <message>
        <source>The token that HF_TOKEN holds is used; it goes before one entered here.</source>
        <translation>正在使用 HF_TOKEN 中的令牌；它优先于此处输入的令牌。</translation>
    </message>
    <message>
        <source>Where to get one</source>
        <translation>在哪里获取</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/verdict_view.py</name>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Figures of {0}</source>
        <translation>{0} 的数据</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/window.py</name>
    <message>
        <source>Catalogue</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Downloads ({0})</source>
        <translation>下载（{0}）</translation>
    </message>
    <message>
        <source>Hugging Face Hub</source>
        <translation>Hugging Face Hub</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/message_items.py</name>
    <message>
        <source>A former summary, no longer sent</source>
        <translation>以前的摘要，不再发送</translation>
    </message>
    <message>
        <source>Earlier pictures are no longer seen by the model</source>
        <translation>模型不再看到之前的图片</translation>
    </message>
    <message>
        <source>Earlier turns are not sent to the model</source>
        <translation>之前的轮次不发送给模型</translation>
    </message>
    <message>
        <source>Earlier turns are summarised for the model</source>
        <translation>之前的轮次已为模型总结</translation>
    </message>
    <message>
        <source>Ended at the limit of {0} tokens</source>
        <translation>达到 {0} 个 token 的上限而结束</translation>
    </message>
    <message>
        <source>Ended because the context window is full</source>
        <translation>因上下文窗口已满而结束</translation>
    </message>
    <message>
        <source>No longer seen by the model</source>
        <translation>模型不再看到</translation>
    </message>
    <message>
        <source>Not seen: this model reads text only</source>
        <translation>未看到：此模型只读文本</translation>
    </message>
    <message>
        <source>Summary of the earlier turns, sent in their place</source>
        <translation>之前轮次的摘要，代替它们发送</translation>
    </message>
    <message>
        <source>first token {0} s</source>
        <translation>首个 token {0} 秒</translation>
    </message>
    <message>
        <source>picture remembered</source>
        <translation>图片已记住</translation>
    </message>
    <message>
        <source>picture seen in {0} s</source>
        <translation>看图片用时 {0} 秒</translation>
    </message>
    <message>
        <source>{0} of {1} prompt tokens cached</source>
        <translation>提示词 {1} 个 token 中有 {0} 个来自缓存</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models/missing.py</name>
    <message>
        <source>Locate…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Missing model</source>
        <translation>缺少模型</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>“{0}” is missing, so no model is loaded: choose it in the list of models to look for it or to remove it.</source>
        <translation>缺少“{0}”，因此未加载模型：请在模型列表中选择它以查找或移除。</translation>
    </message>
    <message>
        <source>“{0}” is missing, so {1} is used for now: choose it in the list of models to look for it or to remove it.</source>
        <translation>缺少“{0}”，因此暂时使用 {1}：请在模型列表中选择它以查找或移除。</translation>
    </message>
    <message>
        <source>“{0}” is missing.</source>
        <translation>缺少“{0}”。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models/model_bar.py</name>
    <message>
        <source>Choose a GGUF file…</source>
        <translation>选择 GGUF 文件…</translation>
    </message>
    <message>
        <source>Get models…</source>
        <translation>获取模型…</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>State of the model</source>
        <translation>模型状态</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models/state.py</name>
    <message>
        <source>Could not be loaded</source>
        <translation>无法加载</translation>
    </message>
    <message>
        <source>No model chosen</source>
        <translation>未选择模型</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>未加载</translation>
    </message>
    <message>
        <source>Ready on {0}</source>
        <translation>已就绪，运行于 {0}</translation>
    </message>
    <message>
        <source>{0} · {1} of {2} layers</source>
        <translation>{0} · {1}/{2} 层</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/notices.py</name>
    <message>
        <source>Drop the oldest turns</source>
        <translation>去掉最早的几轮</translation>
    </message>
    <message>
        <source>Enlarge the window</source>
        <translation>扩大窗口</translation>
    </message>
    <message>
        <source>Read its text</source>
        <translation>读取其中的文字</translation>
    </message>
    <message>
        <source>Summarise them</source>
        <translation>总结它们</translation>
    </message>
    <message>
        <source>The conversation no longer fits: it takes {0} tokens and the answer needs {1}, but the window has {2}. Nothing was sent or left out.</source>
        <translation>对话放不下了：它占 {0} 个 token，回答需要 {1}，但窗口只有 {2}。没有发送或省略任何内容。</translation>
    </message>
    <message>
        <source>This message alone is too long: it takes {0} tokens and its answer needs {1}, but the window has {2}. It was not sent.</source>
        <translation>仅这条消息就太长：它占 {0} 个 token，回答需要 {1}，但窗口只有 {2}。消息未发送。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用它</translation>
    </message>
    <message>
        <source>{0} reads text only and cannot see the picture; choose a vision model to ask about it, or let the text in it be read.</source>
        <translation>{0} 只能读文字，看不到图片；请选择视觉模型来询问图片，或读取其中的文字。</translation>
    </message>
    <message>
        <source>{0} reads text only and cannot see the picture; get a vision model, such as Llama 3.2 11B Vision, to ask about it, or let the text in it be read.</source>
        <translation>{0} 只能读文字，看不到图片；请获取视觉模型（例如 Llama 3.2 11B Vision）来询问图片，或读取其中的文字。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/pictures/attaching.py</name>
    <message>
        <source>Nothing is fetched from the web, so the picture was not added; copy the picture itself in the browser, or save it and drop the file.</source>
        <translation>不会从网上获取任何内容，因此未添加图片；请在浏览器中复制图片本身，或保存后拖入文件。</translation>
    </message>
    <message>
        <source>Only one picture can be sent with a message, so only “{0}” was added.</source>
        <translation>一条消息只能附一张图片，因此只添加了“{0}”。</translation>
    </message>
    <message>
        <source>Only one picture can be sent with a message, so the first one was kept; remove it to add another.</source>
        <translation>一条消息只能附一张图片，因此保留了第一张；将其移除后才能添加另一张。</translation>
    </message>
    <message>
        <source>The conversations are not open, so no picture can be kept with them.</source>
        <translation>对话未打开，因此无法随对话保存图片。</translation>
    </message>
    <message>
        <source>{0} · 1 tile</source>
        <translation>{0} · 1 个图块</translation>
    </message>
    <message>
        <source>{0} · {1} tiles</source>
        <translation>{0} · {1} 个图块</translation>
    </message>
    <message>
        <source>{0} × {1}</source>
        <translation>{0} × {1}</translation>
    </message>
    <message>
        <source>“{0}” could not be kept ({1}), so it was not added; free some space.</source>
        <translation>无法保存“{0}”（{1}），因此未添加；请腾出空间。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/pictures/drop.py</name>
    <message>
        <source>A GGUF file</source>
        <translation>一个 GGUF 文件</translation>
    </message>
    <message>
        <source>Drop it to ask about it</source>
        <translation>松开即可询问</translation>
    </message>
    <message>
        <source>Drop the file here</source>
        <translation>把文件放在这里</translation>
    </message>
    <message>
        <source>Drop the model here</source>
        <translation>把模型放在这里</translation>
    </message>
    <message>
        <source>Drop the model to add it</source>
        <translation>松开即可添加模型</translation>
    </message>
    <message>
        <source>Pictures, PDF, Word, Excel, mail, web pages, texts or a folder</source>
        <translation>图片、PDF、Word、Excel、邮件、网页、文本或文件夹</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/pictures/handling.py</name>
    <message>
        <source>The file of the picture “{0}” is missing, so there is nothing to copy.</source>
        <translation>图片“{0}”的文件缺失，因此没有可复制的内容。</translation>
    </message>
    <message>
        <source>The picture could not be saved as {0} ({1}); choose another place.</source>
        <translation>图片无法保存为 {0}（{1}）；请选择其他位置。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/pictures/intake.py</name>
    <message>
        <source>“{0}” is too large to be read, so it was not added; make the picture smaller.</source>
        <translation>“{0}”太大，无法读取，因此未添加；请缩小图片。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/pictures/picture_box.py</name>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Missing picture {0}</source>
        <translation>缺失的图片 {0}</translation>
    </message>
    <message>
        <source>Open large</source>
        <translation>放大打开</translation>
    </message>
    <message>
        <source>Picture {0}, {1} × {2} pixels</source>
        <translation>图片 {0}，{1} × {2} 像素</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>文件缺失</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/pictures/strip.py</name>
    <message>
        <source>Picture {0}, {1}</source>
        <translation>图片 {0}，{1}</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>正在读取图片</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>移除图片</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/pictures/viewer.py</name>
    <message>
        <source>Opening the picture</source>
        <translation>正在打开图片</translation>
    </message>
    <message>
        <source>Plus and minus zoom, the arrows move, 0 fits, 1 shows it in its own size.</source>
        <translation>加号和减号缩放，箭头移动，0 适应窗口，1 显示原始大小。</translation>
    </message>
    <message>
        <source>The picture's file is missing.</source>
        <translation>图片的文件缺失。</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/presets/desk.py</name>
    <message>
        <source>The model of the preset “{0}” is not installed any more, so the present one stays.</source>
        <translation>预设“{0}”的模型已不再安装，因此保留当前模型。</translation>
    </message>
    <message>
        <source>The presets could not be kept ({0}), so they last until the app ends; check the space on the disk and that the app's settings folder can be written.</source>
        <translation>无法保存预设（{0}），因此它们只在应用关闭前有效；请检查磁盘空间以及应用的设置文件夹是否可写。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/presets/dialog.py</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Bring back the app's own</source>
        <translation>恢复应用自带的预设</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation>模型(&amp;O)</translation>
    </message>
    <message>
        <source>Messa&amp;ge</source>
        <translation>消息(&amp;G)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>新预设</translation>
    </message>
    <message>
        <source>Not installed any more</source>
        <translation>已不再安装</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>S&amp;ystem prompt</source>
        <translation>系统提示词(&amp;Y)</translation>
    </message>
    <message>
        <source>Sampling of its own</source>
        <translation>单独的采样设置</translation>
    </message>
    <message>
        <source>What stands in the composer; {{name}} is a blank</source>
        <translation>输入框中的内容；{{name}} 是一个空位</translation>
    </message>
    <message>
        <source>What the model is told before the conversation</source>
        <translation>对话之前告诉模型的内容</translation>
    </message>
    <message>
        <source>Whichever is in use</source>
        <translation>当前使用的模型</translation>
    </message>
    <message>
        <source>Write a blank as {{name}}. Tab goes from one to the next in the composer, and what was written there before goes into the last one.</source>
        <translation>空位写作 {{name}}。在输入框中按 Tab 会从一个跳到下一个，之前已写的内容会放入最后一个。</translation>
    </message>
    <message>
        <source>{0} (copy)</source>
        <translation>{0}（副本）</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/presets/menu.py</name>
    <message>
        <source>Edit presets…</source>
        <translation>编辑预设…</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/screenshot.py</name>
    <message>
        <source>The picture could not be written to {0}; check the folder.</source>
        <translation>图片无法写入 {0}；请检查文件夹。</translation>
    </message>
    <message>
        <source>The window was never idle in three minutes, so no picture was saved.</source>
        <translation>窗口在三分钟内一直未空闲，因此未保存图片。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/sending.py</name>
    <message>
        <source>The file of the picture “{0}” is missing, so the model cannot look at it and nothing was sent; add the picture again.</source>
        <translation>图片“{0}”的文件缺失，模型无法查看，因此未发送任何内容；请重新添加图片。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/dialog.py</name>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Conversations, pictures, models and accepted licences stay.</source>
        <translation>对话、图片、模型和已接受的许可证会保留。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>No setting has this name.</source>
        <translation>没有这个名称的设置。</translation>
    </message>
    <message>
        <source>Picture memory</source>
        <translation>图片记忆</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>重置所有设置</translation>
    </message>
    <message>
        <source>Reset all settings, also those of every model?</source>
        <translation>要重置所有设置（包括每个模型的设置）吗？</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>您的数据</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/load_form.py</name>
    <message>
        <source>&amp;Batch size</source>
        <translation>批次大小(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Context window</source>
        <translation>上下文窗口(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Flash attention</source>
        <translation>Flash attention(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Repack weights</source>
        <translation>重新排列权重(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Threads for answers</source>
        <translation>回答的线程数(&amp;T)</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Auto ({0})</source>
        <translation>自动（{0}）</translation>
    </message>
    <message>
        <source>Auto: as many as fit in the GPU's free memory</source>
        <translation>自动：GPU 可用内存能放下多少就放多少</translation>
    </message>
    <message>
        <source>Layers on the &amp;GPU</source>
        <translation>GPU 上的层数(&amp;G)</translation>
    </message>
    <message>
        <source>Measured on this machine for {0}: {1} threads for answers, {2} for prompts, batch {3}, flash attention {4}, repacking {5}; {6} tokens/s of prompt, {7} of answer.</source>
        <translation>在本机为 {0} 测得：回答 {1} 线程，提示词 {2} 线程，批次 {3}，flash attention {4}，重新排列 {5}；提示词 {6} token/秒，回答 {7} token/秒。</translation>
    </message>
    <message>
        <source>Of the engine with this model as it is loaded now, at the most</source>
        <translation>引擎以当前方式加载此模型时的最大占用</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Rearranges them for this processor: quicker on some, slower on others</source>
        <translation>为此处理器重新排列：在某些处理器上更快，在另一些上更慢</translation>
    </message>
    <message>
        <source>Threads for &amp;prompts</source>
        <translation>提示词的线程数(&amp;P)</translation>
    </message>
    <message>
        <source>Tokens of a prompt read at once</source>
        <translation>一次读取的提示词 token 数</translation>
    </message>
    <message>
        <source>Tokens; Auto: what memory allows. This model was trained for {0}</source>
        <translation>token；自动：内存允许多少就多少。此模型按 {0} 训练</translation>
    </message>
    <message>
        <source>What suits this machine is measured once for each family of models, while the app is idle; Auto uses it from the next load on.</source>
        <translation>适合这台电脑的值会在应用空闲时为每个模型系列测一次；“自动”从下次加载起使用它。</translation>
    </message>
    <message>
        <source>estimated {0}, measured {1}</source>
        <translation>估计 {0}，实测 {1}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>on the GPU estimated {0}, measured {1}</source>
        <translation>GPU 上估计 {0}，实测 {1}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/pages.py</name>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Clear now</source>
        <translation>立即清空(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>按键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>动态效果(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Put models into</source>
        <translation>模型存放于(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reset all settings…</source>
        <translation>重置所有设置(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Updates</source>
        <translation>更新(&amp;U)</translation>
    </message>
    <message>
        <source>A reset keeps conversations, pictures, models and accepted licences.</source>
        <translation>重置会保留对话、图片、模型和已接受的许可证。</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>另一个文件夹</translation>
    </message>
    <message>
        <source>Another language shows after the next start.</source>
        <translation>其他语言在下次启动后显示。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>每次询问</translation>
    </message>
    <message>
        <source>Ask for a newer version at each start</source>
        <translation>每次启动时检查新版本</translation>
    </message>
    <message>
        <source>Conversations, pictures and models are files on this computer and nowhere else. Nothing is reported to anybody.</source>
        <translation>对话、图片和模型都是本机上的文件，别处没有。不会向任何人报告任何内容。</translation>
    </message>
    <message>
        <source>Copy them into the models folder</source>
        <translation>复制到模型文件夹</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter breaks the line</source>
        <translation>Enter 发送，Shift+Enter 换行</translation>
    </message>
    <message>
        <source>Files that you &amp;open</source>
        <translation>您打开的文件(&amp;O)</translation>
    </message>
    <message>
        <source>Folder for models</source>
        <translation>模型文件夹</translation>
    </message>
    <message>
        <source>Keep at &amp;most</source>
        <translation>最多保留(&amp;M)</translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation>不保留</translation>
    </message>
    <message>
        <source>Kept now</source>
        <translation>当前保留</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Models that are there already stay where they are. What comes from Ollama's registry goes into this app's folder, or into the other one.</source>
        <translation>已有的模型留在原处。来自 Ollama 仓库的内容会放入本应用的文件夹或另一个文件夹。</translation>
    </message>
    <message>
        <source>Nothing blinks or moves by itself</source>
        <translation>没有东西会自行闪烁或移动</translation>
    </message>
    <message>
        <source>Shift+Enter sends, Enter breaks the line</source>
        <translation>Shift+Enter 发送，Enter 换行</translation>
    </message>
    <message>
        <source>Show &amp;data folder</source>
        <translation>显示数据文件夹(&amp;D)</translation>
    </message>
    <message>
        <source>The Hugging Face cache, shared with other programs</source>
        <translation>Hugging Face 缓存，与其他程序共用</translation>
    </message>
    <message>
        <source>This app's folder</source>
        <translation>本应用的文件夹</translation>
    </message>
    <message>
        <source>Use them where they lie</source>
        <translation>在原处使用</translation>
    </message>
    <message>
        <source>What a vision model made of a picture is kept on this computer, so that the next question about it starts at once.</source>
        <translation>视觉模型对图片的处理结果保存在本机，使关于它的下一个问题能立即开始。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/sampling_form.py</name>
    <message>
        <source>&amp;Min-p</source>
        <translation>&amp;Min-p</translation>
    </message>
    <message>
        <source>&amp;Repeat penalty</source>
        <translation>重复惩罚(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>种子(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Temperature</source>
        <translation>温度(&amp;T)</translation>
    </message>
    <message>
        <source>0 always takes the likeliest word; higher is freer</source>
        <translation>0 总是取最可能的词；越高越自由</translation>
    </message>
    <message>
        <source>1 is none</source>
        <translation>1 表示没有</translation>
    </message>
    <message>
        <source>An answer ends at any of these; one a line</source>
        <translation>遇到其中任何一个回答即结束；每行一个</translation>
    </message>
    <message>
        <source>Choose among this many likeliest tokens</source>
        <translation>在这么多最可能的 token 中选择</translation>
    </message>
    <message>
        <source>Choose among tokens of this probability</source>
        <translation>在此概率的 token 中选择</translation>
    </message>
    <message>
        <source>Leave out tokens below this part of the likeliest one's probability</source>
        <translation>舍弃低于最可能者概率此比例的 token</translation>
    </message>
    <message>
        <source>Most &amp;tokens of an answer</source>
        <translation>回答的 token 上限(&amp;T)</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Stop stri&amp;ngs</source>
        <translation>停止字符串(&amp;N)</translation>
    </message>
    <message>
        <source>The same seed gives the same answer; each answer keeps its own</source>
        <translation>相同的种子给出相同的回答；每个回答保留自己的种子</translation>
    </message>
    <message>
        <source>Top-&amp;k</source>
        <translation>Top-&amp;k</translation>
    </message>
    <message>
        <source>Top-&amp;p</source>
        <translation>Top-&amp;p</translation>
    </message>
    <message>
        <source>Until the window is full</source>
        <translation>直到窗口满</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/system_prompt.py</name>
    <message>
        <source>Begin new conversations with it</source>
        <translation>新对话也以此开始</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>What the model is told before this conversation:</source>
        <translation>在此对话之前告诉模型的内容：</translation>
    </message>
    <message>
        <source>You are a helpful assistant.</source>
        <translation>你是一个乐于助人的助手。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/sidebar/conversation_list.py</name>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Back to all conversations</source>
        <translation>返回所有对话</translation>
    </message>
    <message>
        <source>More of the conversations</source>
        <translation>对话的更多操作</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>新建文件夹…</translation>
    </message>
    <message>
        <source>Nothing is archived.</source>
        <translation>没有归档的对话。</translation>
    </message>
    <message>
        <source>Nothing was deleted in the last 30 days.</source>
        <translation>过去 30 天没有删除任何对话。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>Older messages are still being read for the search…</source>
        <translation>仍在为搜索读取较早的消息…</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>最近删除</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>The newest {0} places are shown.</source>
        <translation>显示最新的 {0} 处。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/sidebar/grouping.py</name>
    <message>
        <source>Last 30 days</source>
        <translation>过去 30 天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>过去 7 天</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/sidebar/keeping.py</name>
    <message>
        <source>Name of the folder</source>
        <translation>文件夹名称</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>重命名文件夹</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>“{0}” was deleted; it is kept for 30 days.</source>
        <translation>“{0}”已删除；会保留 30 天。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/sidebar/menus.py</name>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>永久删除…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>移到文件夹</translation>
    </message>
    <message>
        <source>Out of the folder</source>
        <translation>移出文件夹</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>移除文件夹</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename folder…</source>
        <translation>重命名文件夹…</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>取消归档</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/sidebar/model.py</name>
    <message>
        <source>Answering…</source>
        <translation>正在回答…</translation>
    </message>
    <message>
        <source>Folder {0}, {1}</source>
        <translation>文件夹 {0}，{1}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已收起</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已展开</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/sidebar/search_field.py</name>
    <message>
        <source>Search all conversations</source>
        <translation>搜索所有对话</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/storage.py</name>
    <message>
        <source>The conversations are not open, so nothing was done.</source>
        <translation>对话未打开，因此未执行任何操作。</translation>
    </message>
    <message>
        <source>The conversations are not open, so nothing was kept.</source>
        <translation>对话未打开，因此未保存任何内容。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/summarising.py</name>
    <message>
        <source>The model wrote no summary, so nothing was changed; drop the oldest turns or enlarge the window instead.</source>
        <translation>模型没有写出摘要，因此什么都没有改变；请改为去掉最早的几轮或扩大窗口。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/updating.py</name>
    <message>
        <source>It was not possible to ask for a newer version ({0}).</source>
        <translation>无法检查新版本（{0}）。</translation>
    </message>
    <message>
        <source>This is the newest version, {0}.</source>
        <translation>这是最新版本 {0}。</translation>
    </message>
    <message>
        <source>Version {0} is there; this is {1}.</source>
        <translation>已有版本 {0}；当前版本为 {1}。</translation>
    </message>
    <message>
        <source>Where to get it</source>
        <translation>获取地址</translation>
    </message>
</context>
</TS>
