<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>llama32_desktop/ui/actions.py</name>
    <message>
        <source>&amp;About</source>
        <translation>このアプリについて(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add pictures or documents…</source>
        <translation>画像または文書を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Ask documents…</source>
        <translation>文書に質問(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>バックアップ(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Conversations</source>
        <translation>会話(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy last answer</source>
        <translation>最後の回答をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete conversation</source>
        <translation>会話を削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>文書(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export conversation…</source>
        <translation>会話を書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Extract fields…</source>
        <translation>項目を抽出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Get models…</source>
        <translation>モデルを入手(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Import conversations…</source>
        <translation>会話を読み込む(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>読み込む(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;New chat</source>
        <translation>新しい会話(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation>モデルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste into the message</source>
        <translation>メッセージに貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Picture memory…</source>
        <translation>画像の記憶(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Rename conversation</source>
        <translation>会話の名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>バックアップを復元(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>ショートカット(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stop the answer</source>
        <translation>回答を止める(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Summarise notes…</source>
        <translation>メモを要約(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;System prompt…</source>
        <translation>システムプロンプト(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Unload</source>
        <translation>解放(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Use a preset…</source>
        <translation>プリセットを使う(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>メッセージを書く(&amp;W)</translation>
    </message>
    <message>
        <source>Ask each &amp;page…</source>
        <translation>各ページに質問(&amp;P)…</translation>
    </message>
    <message>
        <source>Ask for a &amp;newer version</source>
        <translation>新しいバージョンを確認(&amp;N)</translation>
    </message>
    <message>
        <source>Copy con&amp;versation</source>
        <translation>会話全体をコピー(&amp;V)</translation>
    </message>
    <message>
        <source>Edit p&amp;resets…</source>
        <translation>プリセットを編集(&amp;R)…</translation>
    </message>
    <message>
        <source>Export &amp;all conversations…</source>
        <translation>すべての会話を書き出す(&amp;A)…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>Searc&amp;h all conversations</source>
        <translation>すべての会話を検索(&amp;H)</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/activity.py</name>
    <message>
        <source>Looking at the picture: {0} %</source>
        <translation>画像を見ています：{0} %</translation>
    </message>
    <message>
        <source>Reading the conversation: {0} %</source>
        <translation>会話を読んでいます：{0} %</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Summarising the oldest turns ({0} of {1})</source>
        <translation>古いやり取りを要約しています（{0}／{1}）</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>考えています</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>モデルを待っています</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/announcing.py</name>
    <message>
        <source>An answer in another conversation is finished</source>
        <translation>別の会話の回答が終わりました</translation>
    </message>
    <message>
        <source>The answer is empty</source>
        <translation>回答は空です</translation>
    </message>
    <message>
        <source>The answer is finished</source>
        <translation>回答が終わりました</translation>
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
        <translation>質問した時刻</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Details of the answer</source>
        <translation>回答の詳細</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終わり方</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>最初のトークン</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash attention</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV キャッシュ</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>GPU 上の層</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Most tokens</source>
        <translation>トークンの上限</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Of each token</source>
        <translation>1 トークンあたり</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>プロンプトの読み取り</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>反復ペナルティ</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>サンプリング</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Stop strings</source>
        <translation>停止文字列</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Tokens of the answer</source>
        <translation>回答のトークン</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>プロンプトのトークン</translation>
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
        <translation>回答の生成</translation>
    </message>
    <message>
        <source>at its limit of tokens, or with a full context</source>
        <translation>トークンの上限、またはコンテキストが一杯</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>自ら</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>remembered</source>
        <translation>記憶済み</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>with an error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>{0} ms model, {1} ms sampling, {2} ms else</source>
        <translation>モデル {0} ms、サンプリング {1} ms、その他 {2} ms</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
    <message>
        <source>{0}, for the prompt {1}</source>
        <translation>{0}、プロンプトは {1}</translation>
    </message>
    <message>
        <source>{0}, of which {1} were in the KV cache</source>
        <translation>{0}、うち {1} は KV キャッシュ内</translation>
    </message>
    <message>
        <source>{0}, {1} tokens/s</source>
        <translation>{0}、{1} トークン/秒</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/action_row.py</name>
    <message>
        <source>Answer again</source>
        <translation>もう一度回答</translation>
    </message>
    <message>
        <source>Continue the answer</source>
        <translation>回答を続ける</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>メッセージをコピー</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>ここから先を削除</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>メッセージを編集</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>次の版</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>前の版</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}／{1}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/body.py</name>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown としてコピー</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>リンクのアドレスをコピー</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation>表を CSV として保存…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/code_button.py</name>
    <message>
        <source>Copy code</source>
        <translation>コードをコピー</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/composer.py</name>
    <message>
        <source>Add pictures or documents</source>
        <translation>画像または文書を追加</translation>
    </message>
    <message>
        <source>Ask something about the picture</source>
        <translation>画像について質問</translation>
    </message>
    <message>
        <source>Ask something about the text</source>
        <translation>テキストについて質問</translation>
    </message>
    <message>
        <source>Fill in “{0}” first, or delete it</source>
        <translation>先に「{0}」を埋めるか、削除してください</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>送信（Enter）</translation>
    </message>
    <message>
        <source>Send (Shift+Enter)</source>
        <translation>送信（Shift+Enter）</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the answer (Esc)</source>
        <translation>回答を止める（Esc）</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>メッセージを書く</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/context_meter.py</name>
    <message>
        <source> · this message +{0}</source>
        <translation> · このメッセージ +{0}</translation>
    </message>
    <message>
        <source>No longer fits: {0} tokens too many for the window of {1}</source>
        <translation>収まりません：{1} のウィンドウに対して {0} トークン多すぎます</translation>
    </message>
    <message>
        <source>Window of {0} tokens</source>
        <translation>ウィンドウは {0} トークン</translation>
    </message>
    <message>
        <source>{0} of {1} tokens</source>
        <translation>{0}／{1} トークン</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/inline_editor.py</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/jump_button.py</name>
    <message>
        <source>Jump to latest</source>
        <translation>最新へ移動</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/links.py</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <source>Open this address outside the app?</source>
        <translation>このアドレスをアプリの外で開きますか？</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/message_view.py</name>
    <message>
        <source>Error: {0}</source>
        <translation>エラー：{0}</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>あなたのメッセージ</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/notice.py</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/table_tools.py</name>
    <message>
        <source>Save the table</source>
        <translation>表を保存</translation>
    </message>
    <message>
        <source>Scroll the table</source>
        <translation>表をスクロール</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>The table could not be saved ({0}); choose another place.</source>
        <translation>表を保存できませんでした（{0}）。別の場所を選んでください。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/transcript.py</name>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat_controller.py</name>
    <message>
        <source>It is on another branch; wait for the answer’s end.</source>
        <translation>別の枝にあります。回答が終わるまで待ってください。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat_pane.py</name>
    <message>
        <source>What happens now</source>
        <translation>現在の状況</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/desktop.py</name>
    <message>
        <source>A document is being read</source>
        <translation>文書を読み取っています</translation>
    </message>
    <message>
        <source>Ask each of them</source>
        <translation>1 枚ずつ質問する</translation>
    </message>
    <message>
        <source>Choose a model first</source>
        <translation>先にモデルを選んでください</translation>
    </message>
    <message>
        <source>Get a model from the list at the top, or choose a GGUF file there.</source>
        <translation>上の一覧からモデルを入手するか、そこで GGUF ファイルを選んでください。</translation>
    </message>
    <message>
        <source>No model is installed</source>
        <translation>モデルがインストールされていません</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>The backup was restored; what was here before is kept in the data folder.</source>
        <translation>バックアップを復元しました。以前の内容はデータフォルダーに残っています。</translation>
    </message>
    <message>
        <source>The conversations cannot be opened, so nothing can be sent</source>
        <translation>会話を開けないため、何も送信できません</translation>
    </message>
    <message>
        <source>The message and all that followed it was deleted.</source>
        <translation>メッセージとそれに続くすべてを削除しました。</translation>
    </message>
    <message>
        <source>The model runs on this machine: nothing that you write leaves it.</source>
        <translation>モデルはこのパソコンで動きます。書いた内容が外に出ることはありません。</translation>
    </message>
    <message>
        <source>The picture is being read</source>
        <translation>画像を読んでいます</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>何をお考えですか？</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>[Picture: {0}]</source>
        <translation>[画像：{0}]</translation>
    </message>
    <message>
        <source>[Text: {0}]</source>
        <translation>[テキスト：{0}]</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/dialogs.py</name>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>All its messages go with it; this cannot be undone.</source>
        <translation>メッセージもすべて消えます。元に戻せません。</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>モデルを選ぶ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Delete this conversation for good?</source>
        <translation>この会話を完全に削除しますか？</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation>GGUF モデル (*.gguf)</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>画像 ({0})</translation>
    </message>
    <message>
        <source>Pictures and documents ({0})</source>
        <translation>画像と文書 ({0})</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>画像を保存</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/adding.py</name>
    <message>
        <source>A message takes {0} files, so “{1}” was not added; send these first.</source>
        <translation>1 つのメッセージに付けられるファイルは {0} 個なので、「{1}」は追加しませんでした。先にこれらを送信してください。</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
    <message>
        <source>Pasted text {0}</source>
        <translation>貼り付けたテキスト {0}</translation>
    </message>
    <message>
        <source>There are no files in this folder.</source>
        <translation>このフォルダーにはファイルがありません。</translation>
    </message>
    <message>
        <source>These are {0} files and a message takes {1}, so none was added; add fewer, or summarise them or ask them under “Documents”.</source>
        <translation>ファイルが {0} 個ありますが、1 つのメッセージに入るのは {1} 個までなので追加しませんでした。数を減らすか、「文書」で要約または質問してください。</translation>
    </message>
    <message>
        <source>“{0}” has no text in it, so it was not added.</source>
        <translation>「{0}」にはテキストがないため追加しませんでした。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/ask_page.py</name>
    <message>
        <source>Add a folder</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>質問する</translation>
    </message>
    <message>
        <source>Ask these documents</source>
        <translation>これらの文書に質問</translation>
    </message>
    <message>
        <source>Choose a passage to see where it stands.</source>
        <translation>箇所を選ぶと、それがある場所が表示されます。</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Documents of the collection</source>
        <translation>コレクションの文書</translation>
    </message>
    <message>
        <source>Drop files or a folder here to make a collection that answers questions.</source>
        <translation>ファイルまたはフォルダーをここにドロップすると、質問に答えるコレクションができます。</translation>
    </message>
    <message>
        <source>Load a model first, at the top of the main window.</source>
        <translation>先にメインウィンドウの上部でモデルを読み込んでください。</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新しいコレクション</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新規…</translation>
    </message>
    <message>
        <source>Nothing in this collection has any of the question’s words.</source>
        <translation>このコレクションには質問の語を含むものがありません。</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>該当箇所</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Read changes</source>
        <translation>変更を読み取る</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Searching, then writing…</source>
        <translation>検索してから書いています…</translation>
    </message>
    <message>
        <source>Stopped; what is finished is stored.</source>
        <translation>停止しました。終わった分は保存されています。</translation>
    </message>
    <message>
        <source>The answer names no passage; these are what the model was given.</source>
        <translation>回答はどの箇所も挙げていません。これらがモデルに渡されたものです。</translation>
    </message>
    <message>
        <source>The collection “{0}” was removed; its files are where they were.</source>
        <translation>コレクション「{0}」を削除しました。ファイルは元の場所にあります。</translation>
    </message>
    <message>
        <source>{0} of {1} files read</source>
        <translation>{1} 個中 {0} 個のファイルを読み取り済み</translation>
    </message>
    <message>
        <source>{0} of {1} passages understood</source>
        <translation>{1} 件中 {0} 件を処理済み</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/chips.py</name>
    <message>
        <source>Reading {0}</source>
        <translation>{0} を読み取り中</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} を外す</translation>
    </message>
    <message>
        <source>Stop reading {0}</source>
        <translation>{0} の読み取りを中止</translation>
    </message>
    <message>
        <source>Text {0}, {1}</source>
        <translation>テキスト {0}、{1}</translation>
    </message>
    <message>
        <source>page {0} of {1}</source>
        <translation>{1} ページ中 {0} ページ</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>読み取り中…</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/extract_model.py</name>
    <message>
        <source>Adds up</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Confidence {0} %, {1}</source>
        <translation>信頼度 {0} %、{1}</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>読み取れず</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>To check: {0}</source>
        <translation>要確認：{0}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/extract_page.py</name>
    <message>
        <source>Ask the model as well</source>
        <translation>モデルにも尋ねる</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>カンマ区切り (*.csv)</translation>
    </message>
    <message>
        <source>Customer, Total: amount, Delivered: date</source>
        <translation>顧客, 合計: amount, 納品日: date</translation>
    </message>
    <message>
        <source>Drop invoices, receipts or other pages here, a hundred at once if wished.</source>
        <translation>請求書、領収書などをここにドロップしてください。一度に百件でもかまいません。</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel ブック (*.xlsx)</translation>
    </message>
    <message>
        <source>Files and their fields</source>
        <translation>ファイルとその項目</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>独自の項目</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>表を保存…</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>{0} として保存しました</translation>
    </message>
    <message>
        <source>The table could not be saved as {0} ({1}); choose another place.</source>
        <translation>表を {0} として保存できませんでした（{1}）。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>What the rules and the model read differently is marked; it takes longer.</source>
        <translation>規則とモデルの読みが違うところに印が付きます。時間は長くかかります。</translation>
    </message>
    <message>
        <source>{0} of {1} files</source>
        <translation>{1} 個中 {0} 個のファイル</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/naming.py</name>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>銀行取引明細書</translation>
    </message>
    <message>
        <source>Business card</source>
        <translation>名刺</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>契約書</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>支払期限</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>請求書</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>請求書番号</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>領収書</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>小計</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税額</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>単価</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>VAT 番号</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/page_view.py</name>
    <message>
        <source>Choose a value to see where it stands.</source>
        <translation>値を選ぶと、それがある場所が表示されます。</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>ページのテキスト</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/pages_page.py</name>
    <message>
        <source>Answer over all pages</source>
        <translation>全ページについての回答</translation>
    </message>
    <message>
        <source>Ask the same of each page</source>
        <translation>各ページに同じ質問をする</translation>
    </message>
    <message>
        <source>Choose a page to see it.</source>
        <translation>ページを選ぶと表示されます。</translation>
    </message>
    <message>
        <source>Drop a PDF or several pictures here, to ask the same of each page.</source>
        <translation>PDF または複数の画像をここにドロップすると、各ページに同じ質問ができます。</translation>
    </message>
    <message>
        <source>Pages and their answers</source>
        <translation>ページとその回答</translation>
    </message>
    <message>
        <source>Pages asked: {0}</source>
        <translation>質問したページ：{0}</translation>
    </message>
    <message>
        <source>Stopped; the answers so far stay.</source>
        <translation>停止しました。これまでの回答は残ります。</translation>
    </message>
    <message>
        <source>The answer over all pages will stand here, made from the answers below.</source>
        <translation>下の回答からまとめた、全ページについての回答がここに表示されます。</translation>
    </message>
    <message>
        <source>The model read the text of each page by itself ({0}); the answer at the top is made from its answers.</source>
        <translation>モデルは各ページのテキストを 1 つずつ読みました（{0}）。上の回答はそれらの回答からまとめたものです。</translation>
    </message>
    <message>
        <source>The model saw each page by itself ({0}); the answer at the top is made from its answers.</source>
        <translation>モデルは各ページを 1 つずつ見ました（{0}）。上の回答はそれらの回答からまとめたものです。</translation>
    </message>
    <message>
        <source>The pages are asked one by one…</source>
        <translation>ページに 1 つずつ質問しています…</translation>
    </message>
    <message>
        <source>There is nothing on these pages that the model can read.</source>
        <translation>これらのページにはモデルが読めるものがありません。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/summary_page.py</name>
    <message>
        <source>About how long it is to be</source>
        <translation>おおよその長さ</translation>
    </message>
    <message>
        <source>All {0} characters were read, in {1} parts.</source>
        <translation>全 {0} 文字を {1} 個の部分に分けて読みました。</translation>
    </message>
    <message>
        <source>As in “English” or “German”</source>
        <translation>“English” や “German” のように</translation>
    </message>
    <message>
        <source>Ask about it</source>
        <translation>これについて質問</translation>
    </message>
    <message>
        <source>Choose a sentence under “Sources” to see its lines.</source>
        <translation>「出典」で文を選ぶと、その行が表示されます。</translation>
    </message>
    <message>
        <source>Flowing text</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Follow changes of the files</source>
        <translation>ファイルの変更に追従する</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Lines that no sentence draws on</source>
        <translation>どの文にも使われていない行</translation>
    </message>
    <message>
        <source>List</source>
        <translation>箇条書き</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>議事録</translation>
    </message>
    <message>
        <source>Not drawn on</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Notes to summarise</source>
        <translation>要約するメモ</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>ファイルを読み取り中…</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>要約を保存</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Sentences and their sources</source>
        <translation>文とその出典</translation>
    </message>
    <message>
        <source>Sentences that the notes do not bear out, marked with (?): {0}.</source>
        <translation>メモで裏付けられない文（(?) の印）：{0}。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Stopped; what is finished is stored, and it goes on from there.</source>
        <translation>停止しました。終わった分は保存され、そこから続けられます。</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>要約する</translation>
    </message>
    <message>
        <source>Summary.md</source>
        <translation>要約.md</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>That of the notes</source>
        <translation>メモの言語</translation>
    </message>
    <message>
        <source>The notes do not bear this out: look at it.</source>
        <translation>メモでは裏付けられません。確認してください。</translation>
    </message>
    <message>
        <source>The summary could not be saved as {0} ({1}); choose another place.</source>
        <translation>要約を {0} として保存できませんでした（{1}）。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The summary will stand here, to be changed as you like.</source>
        <translation>要約がここに表示され、自由に書き換えられます。</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>語数</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>出典なし</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>残り {0} 分</translation>
    </message>
    <message>
        <source>{0} of about {1} parts</source>
        <translation>約 {1} 個中 {0} 個の部分</translation>
    </message>
    <message>
        <source>{0} s left</source>
        <translation>残り {0} 秒</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/telling.py</name>
    <message>
        <source>It has text that nobody sees who looks at it (places: {0}); that was left out of what the model reads.</source>
        <translation>見ている人の目に入らないテキストがあります（箇所：{0}）。モデルが読む内容からは除きました。</translation>
    </message>
    <message>
        <source>It has text that speaks to the model instead of to you (places: {0}); the model is told to take it as material.</source>
        <translation>あなたではなくモデルに話しかけるテキストがあります（箇所：{0}）。モデルには資料として扱うよう伝えます。</translation>
    </message>
    <message>
        <source>empty pages</source>
        <translation>空白のページ</translation>
    </message>
    <message>
        <source>page {0}: {1}</source>
        <translation>{0} ページ：{1}</translation>
    </message>
    <message>
        <source>pictures that were not read</source>
        <translation>読み取らなかった画像</translation>
    </message>
    <message>
        <source>read from pictures (OCR)</source>
        <translation>画像から読み取り (OCR)</translation>
    </message>
    <message>
        <source>text layer of the file</source>
        <translation>ファイルのテキスト層</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation>{0} 文字</translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation>{0} ページ</translation>
    </message>
    <message>
        <source>{0} sheets</source>
        <translation>{0} シート</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/viewer.py</name>
    <message>
        <source>– and {0} more</source>
        <translation>– ほか {0} 件</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/window.py</name>
    <message>
        <source>Ask documents</source>
        <translation>文書に質問</translation>
    </message>
    <message>
        <source>Ask each page</source>
        <translation>各ページに質問</translation>
    </message>
    <message>
        <source>Extract fields</source>
        <translation>項目を抽出</translation>
    </message>
    <message>
        <source>Summarise notes</source>
        <translation>メモを要約</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/exchange/desk.py</name>
    <message>
        <source>All conversations were backed up to “{0}”.</source>
        <translation>すべての会話を「{0}」にバックアップしました。</translation>
    </message>
    <message>
        <source>An answer is being written, so nothing was restored; wait for its end.</source>
        <translation>回答を書いている途中のため、何も復元しませんでした。終わるまで待ってください。</translation>
    </message>
    <message>
        <source>Another export or import is still running.</source>
        <translation>別の書き出しまたは読み込みがまだ続いています。</translation>
    </message>
    <message>
        <source>Back up all conversations</source>
        <translation>すべての会話をバックアップ</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>バックアップ中…</translation>
    </message>
    <message>
        <source>Backup (*.zip)</source>
        <translation>バックアップ (*.zip)</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Conversations backup</source>
        <translation>会話のバックアップ</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>すべての会話を書き出す</translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>会話を書き出す</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>書き出し中…</translation>
    </message>
    <message>
        <source>Exports of this app, ChatGPT, LM Studio, Jan, Open WebUI</source>
        <translation>このアプリ、ChatGPT、LM Studio、Jan、Open WebUI の書き出し</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>会話を読み込む</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>It was stopped, and nothing has changed.</source>
        <translation>停止しました。何も変わっていません。</translation>
    </message>
    <message>
        <source>JSON, which can be imported again (*.json)</source>
        <translation>JSON、再び読み込めます (*.json)</translation>
    </message>
    <message>
        <source>Markdown, one file each (*.zip)</source>
        <translation>Markdown、会話ごとに 1 ファイル (*.zip)</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>何も書き出しませんでした。</translation>
    </message>
    <message>
        <source>One conversation was imported.</source>
        <translation>会話を 1 件読み込みました。</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>復元中…</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Show the conversations of this backup in place of the present ones?</source>
        <translation>現在の会話の代わりに、このバックアップの会話を表示しますか？</translation>
    </message>
    <message>
        <source>The conversation was exported to “{0}”.</source>
        <translation>会話を「{0}」に書き出しました。</translation>
    </message>
    <message>
        <source>The present ones are kept in a file beside them, in the data folder.</source>
        <translation>現在の会話は、データフォルダー内の隣のファイルに残ります。</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web ページ (*.html)</translation>
    </message>
    <message>
        <source>{0} conversations were imported.</source>
        <translation>会話を {0} 件読み込みました。</translation>
    </message>
    <message>
        <source>{0} more things could not be taken over.</source>
        <translation>ほかに {0} 件は取り込めませんでした。</translation>
    </message>
    <message>
        <source>{0} were here already.</source>
        <translation>{0} 件はすでにありました。</translation>
    </message>
    <message>
        <source>{1} conversations were exported to “{0}”.</source>
        <translation>会話 {1} 件を「{0}」に書き出しました。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/help.py</name>
    <message>
        <source>About</source>
        <translation>このアプリについて</translation>
    </message>
    <message>
        <source>Backends: {0}</source>
        <translation>バックエンド：{0}</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>Chats with language models on this machine. Nothing that you write is sent anywhere, and there is no telemetry: the network is used only for models that you download.</source>
        <translation>このパソコンで言語モデルと会話します。書いた内容はどこにも送信されず、テレメトリもありません。ネットワークはモデルのダウンロードにだけ使います。</translation>
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
        <translation>使用中のモデル：{0}、{1}</translation>
    </message>
    <message>
        <source>Models are run by llama.cpp. The app is free software under the MIT licence.</source>
        <translation>モデルは llama.cpp で動きます。このアプリは MIT ライセンスの自由ソフトウェアです。</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>回答を止める</translation>
    </message>
    <message>
        <source>Up, in the empty field</source>
        <translation>空の入力欄で上矢印</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>バージョン {0}</translation>
    </message>
    <message>
        <source>Write the last message again</source>
        <translation>最後のメッセージをもう一度書く</translation>
    </message>
    <message>
        <source>whose file names no licence</source>
        <translation>ファイルにライセンスの記載なし</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/catalogue_page.py</name>
    <message>
        <source>&amp;Context</source>
        <translation>コンテキスト(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;KV cache</source>
        <translation>KV キャッシュ(&amp;K)</translation>
    </message>
    <message>
        <source>For conversations</source>
        <translation>会話用</translation>
    </message>
    <message>
        <source>For conversations about pictures</source>
        <translation>画像についての会話用</translation>
    </message>
    <message>
        <source>Helpers, not for conversations</source>
        <translation>補助モデル（会話用ではありません）</translation>
    </message>
    <message>
        <source>How much of a conversation the model sees at once</source>
        <translation>モデルが一度に見る会話の量</translation>
    </message>
    <message>
        <source>Looking at this machine…</source>
        <translation>このパソコンを調べています…</translation>
    </message>
    <message>
        <source>Smaller types halve or quarter a conversation's memory</source>
        <translation>小さい型は会話のメモリーを半分または 4 分の 1 にします</translation>
    </message>
    <message>
        <source>{0} free on the disk</source>
        <translation>ディスクの空き {0}</translation>
    </message>
    <message>
        <source>{0} of memory, {1} free</source>
        <translation>メモリー {0}、空き {1}</translation>
    </message>
    <message>
        <source>{0} tokens</source>
        <translation>{0} トークン</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/desk.py</name>
    <message>
        <source>{0} has arrived, every byte of it checked.</source>
        <translation>{0} が届き、全バイトを検証しました。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/first_run_page.py</name>
    <message>
        <source>Any model in the GGUF format will do.</source>
        <translation>GGUF 形式のモデルならどれでも使えます。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Close other programs or free disk space, or begin with the starter.</source>
        <translation>ほかのプログラムを閉じるかディスクを空けてください。入門モデルで始めることもできます。</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Found on this machine</source>
        <translation>このパソコンで見つかったもの</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Looking for models of other apps…</source>
        <translation>ほかのアプリのモデルを探しています…</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリー</translation>
    </message>
    <message>
        <source>Models of other apps are used where they lie, without a second copy.</source>
        <translation>ほかのアプリのモデルは、その場所のまま使います。コピーは作りません。</translation>
    </message>
    <message>
        <source>Models run on this machine: nothing that you write is sent anywhere. Choose how to begin, or write your first message.</source>
        <translation>モデルはこのパソコンで動きます。書いた内容はどこにも送信されません。始め方を選ぶか、最初のメッセージを書いてください。</translation>
    </message>
    <message>
        <source>No Llama 3.2 model fits this machine now</source>
        <translation>今このパソコンに収まる Llama 3.2 モデルはありません</translation>
    </message>
    <message>
        <source>Nothing found on this machine</source>
        <translation>このパソコンには見つかりませんでした</translation>
    </message>
    <message>
        <source>Ollama, LM Studio, Jan, GPT4All and Hugging Face keep no model here.</source>
        <translation>Ollama、LM Studio、Jan、GPT4All、Hugging Face のモデルはここにありません。</translation>
    </message>
    <message>
        <source>Recommended: {0}</source>
        <translation>おすすめ：{0}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Start at once</source>
        <translation>すぐに始める</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>このパソコン</translation>
    </message>
    <message>
        <source>Use a file of your own</source>
        <translation>自分のファイルを使う</translation>
    </message>
    <message>
        <source>Use the starter</source>
        <translation>入門モデルを使う</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Welcome to Llama 3.2 Desktop</source>
        <translation>Llama 3.2 Desktop へようこそ</translation>
    </message>
    <message>
        <source>none that models can use: they run on the processor</source>
        <translation>モデルが使えるものはありません。プロセッサーで動きます</translation>
    </message>
    <message>
        <source>{0} free for models</source>
        <translation>モデル用の空き {0}</translation>
    </message>
    <message>
        <source>{0} is here already: quick and good for a first look, but small, so it is often wrong.</source>
        <translation>{0} はすでにあります。速く、試すのに向いていますが、小さいのでよく間違えます。</translation>
    </message>
    <message>
        <source>{0}, 1 core</source>
        <translation>{0}、1 コア</translation>
    </message>
    <message>
        <source>{0}, {1} cores</source>
        <translation>{0}、{1} コア</translation>
    </message>
    <message>
        <source>{0}, {1} free</source>
        <translation>{0}、空き {1}</translation>
    </message>
    <message>
        <source>{0}, {1} of {2} free</source>
        <translation>{0}、{2} のうち空き {1}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/found_models.py</name>
    <message>
        <source>Look again</source>
        <translation>もう一度探す</translation>
    </message>
    <message>
        <source>Looking for models on this machine…</source>
        <translation>このパソコンのモデルを探しています…</translation>
    </message>
    <message>
        <source>Models of Ollama, LM Studio, Jan, GPT4All and the Hugging Face cache are used where they lie: nothing is copied and nothing of theirs is changed.</source>
        <translation>Ollama、LM Studio、Jan、GPT4All、Hugging Face キャッシュのモデルはその場所のまま使います。コピーも変更もしません。</translation>
    </message>
    <message>
        <source>No other app keeps a model on this machine.</source>
        <translation>このパソコンにモデルを持つほかのアプリはありません。</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>{0} を使う</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/hub_page.py</name>
    <message>
        <source>Asking Ollama's registry for {0}…</source>
        <translation>Ollama のレジストリーに {0} を問い合わせています…</translation>
    </message>
    <message>
        <source>Asking the Hub…</source>
        <translation>Hub に問い合わせています…</translation>
    </message>
    <message>
        <source>Every model in GGUF format on the Hub can be fetched; whether this app runs it depends on its architecture. What you search for is sent to the Hub.</source>
        <translation>Hub にある GGUF 形式のモデルはどれでも入手できます。このアプリで動くかはアーキテクチャー次第です。検索した内容は Hub に送信されます。</translation>
    </message>
    <message>
        <source>Name of a model, such as llama 3.2 3b, or ollama:NAME:TAG</source>
        <translation>モデルの名前（例：llama 3.2 3b、または ollama:名前:タグ）</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the Hugging Face Hub</source>
        <translation>Hugging Face Hub を検索</translation>
    </message>
    <message>
        <source>The Hub has no GGUF model of that name.</source>
        <translation>その名前の GGUF モデルは Hub にありません。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/hub_row.py</name>
    <message>
        <source>Asking the Hub for its files…</source>
        <translation>Hub にファイルを問い合わせています…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Files of {0}</source>
        <translation>{0} のファイル</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>入手</translation>
    </message>
    <message>
        <source>Get {0}</source>
        <translation>{0} を入手</translation>
    </message>
    <message>
        <source>It has no GGUF file.</source>
        <translation>GGUF ファイルがありません。</translation>
    </message>
    <message>
        <source>Its page on the Hub, with its terms</source>
        <translation>Hub 上のページと利用条件</translation>
    </message>
    <message>
        <source>Larger than this machine's free memory, {0}: it does not fit</source>
        <translation>このパソコンの空きメモリー {0} より大きく、収まりません</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>このパソコンにあり</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>licence: {0}</source>
        <translation>ライセンス：{0}</translation>
    </message>
    <message>
        <source>no licence named</source>
        <translation>ライセンスの記載なし</translation>
    </message>
    <message>
        <source>only for accounts that accepted its terms</source>
        <translation>利用条件に同意したアカウントのみ</translation>
    </message>
    <message>
        <source>sees pictures</source>
        <translation>画像を見られます</translation>
    </message>
    <message>
        <source>updated {0}</source>
        <translation>更新 {0}</translation>
    </message>
    <message>
        <source>{0} downloads</source>
        <translation>{0} 回ダウンロード</translation>
    </message>
    <message>
        <source>{0} in {1} parts</source>
        <translation>{0}（{1} 個）</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/importing_dialogs.py</name>
    <message>
        <source>A copy takes {0}, and only {1} are free.</source>
        <translation>コピーには {0} 必要ですが、空きは {1} だけです。</translation>
    </message>
    <message>
        <source>A copy takes {0}; {1} are free.</source>
        <translation>コピーには {0} 必要です。空きは {1} です。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>モデルを追加</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャー</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>チャットテンプレート</translation>
    </message>
    <message>
        <source>Copy it into the models folder</source>
        <translation>モデルフォルダーにコピー</translation>
    </message>
    <message>
        <source>Copying a model</source>
        <translation>モデルをコピーしています</translation>
    </message>
    <message>
        <source>Do the same with every file from now on</source>
        <translation>今後はどのファイルも同じように扱う</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>量子化</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Takes no room. The model is missing when the file is moved.</source>
        <translation>場所を取りません。ファイルを移動するとモデルは見つからなくなります。</translation>
    </message>
    <message>
        <source>Use it where it lies</source>
        <translation>その場所のまま使う</translation>
    </message>
    <message>
        <source>none in the file</source>
        <translation>ファイルになし</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>{0} billion</source>
        <translation>{0} 十億</translation>
    </message>
    <message>
        <source>{0} million</source>
        <translation>{0} 百万</translation>
    </message>
    <message>
        <source>“{0}” is copied into the models folder ({1}).</source>
        <translation>「{0}」をモデルフォルダーにコピーしています（{1}）。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/indicator.py</name>
    <message>
        <source>Download stopped</source>
        <translation>ダウンロード停止</translation>
    </message>
    <message>
        <source>Downloads: {0}</source>
        <translation>ダウンロード：{0}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/licence_dialog.py</name>
    <message>
        <source>Accept</source>
        <translation>同意する</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>それ以外</translation>
    </message>
    <message>
        <source>I have read the licence and the Acceptable Use Policy, and accept them</source>
        <translation>ライセンスと利用規定を読み、同意します</translation>
    </message>
    <message>
        <source>In the European Union</source>
        <translation>欧州連合</translation>
    </message>
    <message>
        <source>Where do you live, or where does your company have its principal place of business?</source>
        <translation>お住まい、または会社の主たる所在地はどこですか？</translation>
    </message>
    <message>
        <source>Your acceptance could not be kept ({0}), so nothing is downloaded yet: make room in the app's folder and accept again.</source>
        <translation>同意を保存できなかったため（{0}）、まだ何もダウンロードしません。アプリのフォルダーを空けて、もう一度同意してください。</translation>
    </message>
    <message>
        <source>{0} is licensed by Meta. In short, its licence says:</source>
        <translation>{0} は Meta がライセンスしています。要点は次のとおりです：</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/model_card.py</name>
    <message>
        <source>From Ollama's registry: {0}:{1}</source>
        <translation>Ollama のレジストリーから：{0}:{1}</translation>
    </message>
    <message>
        <source>From the Hugging Face Hub: {0}</source>
        <translation>Hugging Face Hub から：{0}</translation>
    </message>
    <message>
        <source>Meta's own files, {0}, converted here; needs a token: {1}</source>
        <translation>Meta 自身のファイル {0} をここで変換します。トークンが必要です：{1}</translation>
    </message>
    <message>
        <source>Quantisation of {0}</source>
        <translation>{0} の量子化</translation>
    </message>
    <message>
        <source>Smaller types take less memory and answer faster, and are less exact</source>
        <translation>小さい型はメモリーが少なく回答も速いですが、精度は下がります</translation>
    </message>
    <message>
        <source>The disk has no room for it</source>
        <translation>ディスクに空きがありません</translation>
    </message>
    <message>
        <source>Where {0} comes from</source>
        <translation>{0} の入手元</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/progress_view.py</name>
    <message>
        <source>Cancel the download</source>
        <translation>ダウンロードをキャンセル</translation>
    </message>
    <message>
        <source>Enter a token…</source>
        <translation>トークンを入力…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Throw away what was fetched of {0}?</source>
        <translation>{0} の取得済みの分を破棄しますか？</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>{0} are there. To go on another time, pause it instead.</source>
        <translation>{0} 取得済みです。後で続けるなら、一時停止してください。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/queue_page.py</name>
    <message>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後へ</translation>
    </message>
    <message>
        <source>Nothing is being downloaded. What you get from the catalogue or from the Hub is listed here; you can go on chatting meanwhile.</source>
        <translation>ダウンロード中のものはありません。カタログや Hub から入手するものがここに並びます。その間も会話を続けられます。</translation>
    </message>
    <message>
        <source>Take off the list; the model stays</source>
        <translation>一覧から外す（モデルは残ります）</translation>
    </message>
    <message>
        <source>{0} downloads together: {1}</source>
        <translation>{0} 件のダウンロード合計：{1}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/texts.py</name>
    <message>
        <source>A picture in the conversation</source>
        <translation>会話の中の画像 1 枚</translation>
    </message>
    <message>
        <source>Asking what there is…</source>
        <translation>何があるか問い合わせています…</translation>
    </message>
    <message>
        <source>Checking that every byte is right…</source>
        <translation>全バイトを検証しています…</translation>
    </message>
    <message>
        <source>Compute buffers</source>
        <translation>計算用バッファー</translation>
    </message>
    <message>
        <source>Converting it for this app; this takes some minutes…</source>
        <translation>このアプリ用に変換しています。数分かかります…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>In memory</source>
        <translation>メモリー上</translation>
    </message>
    <message>
        <source>KV cache, {0} tokens in {1}</source>
        <translation>KV キャッシュ、{0} トークン、{1}</translation>
    </message>
    <message>
        <source>Memory left to other programs</source>
        <translation>ほかのプログラムに残るメモリー</translation>
    </message>
    <message>
        <source>On the GPU</source>
        <translation>GPU 上</translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation>ディスク上</translation>
    </message>
    <message>
        <source>Speed in a short conversation</source>
        <translation>短い会話での速さ</translation>
    </message>
    <message>
        <source>The disk has {0} free, and {1} are to be fetched: make room first.</source>
        <translation>ディスクの空きは {0}、取得するのは {1} です。先に空けてください。</translation>
    </message>
    <message>
        <source>The engine itself</source>
        <translation>エンジン自体</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Work space of the vision part</source>
        <translation>視覚部分の作業領域</translation>
    </message>
    <message>
        <source>{0} h {1} min left</source>
        <translation>残り {0} 時間 {1} 分</translation>
    </message>
    <message>
        <source>{0} tokens/s</source>
        <translation>{0} トークン/秒</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/token_box.py</name>
    <message>
        <source>A token is in use. {0}</source>
        <translation>トークンを使用中です。{0}</translation>
    </message>
    <message>
        <source>A token is kept in the system's password store.</source>
        <translation>トークンはシステムのパスワード保管庫にあります。</translation>
    </message>
    <message>
        <source>Access token of the Hugging Face Hub</source>
        <translation>Hugging Face Hub のアクセストークン</translation>
    </message>
    <message>
        <source>Access token, as in hf_…</source>
        <translation>アクセストークン（hf_ で始まるもの）…</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>忘れる</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Only repositories with terms of their own need a token; it is kept in the system's password store and sent to the Hub alone.</source>
        <translation>独自の利用条件があるリポジトリーだけがトークンを必要とします。トークンはシステムのパスワード保管庫に置かれ、Hub にだけ送信されます。</translation>
    </message>
    <message>
        <source>The token that HF_TOKEN holds is used; it goes before one entered here.</source>
        <translation>HF_TOKEN のトークンを使います。ここに入力したものより優先されます。</translation>
    </message>
    <message>
        <source>Where to get one</source>
        <translation>入手方法</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/verdict_view.py</name>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Figures of {0}</source>
        <translation>{0} の数値</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/window.py</name>
    <message>
        <source>Catalogue</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Downloads ({0})</source>
        <translation>ダウンロード（{0}）</translation>
    </message>
    <message>
        <source>Hugging Face Hub</source>
        <translation>Hugging Face Hub</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/message_items.py</name>
    <message>
        <source>A former summary, no longer sent</source>
        <translation>以前の要約（もう送信されません）</translation>
    </message>
    <message>
        <source>Earlier pictures are no longer seen by the model</source>
        <translation>以前の画像はモデルにはもう見えません</translation>
    </message>
    <message>
        <source>Earlier turns are not sent to the model</source>
        <translation>以前のやり取りはモデルに送られません</translation>
    </message>
    <message>
        <source>Earlier turns are summarised for the model</source>
        <translation>以前のやり取りはモデル用に要約されています</translation>
    </message>
    <message>
        <source>Ended at the limit of {0} tokens</source>
        <translation>{0} トークンの上限で終了</translation>
    </message>
    <message>
        <source>Ended because the context window is full</source>
        <translation>コンテキストウィンドウが一杯のため終了</translation>
    </message>
    <message>
        <source>No longer seen by the model</source>
        <translation>モデルにはもう見えません</translation>
    </message>
    <message>
        <source>Not seen: this model reads text only</source>
        <translation>見ていません：このモデルはテキストだけを読みます</translation>
    </message>
    <message>
        <source>Summary of the earlier turns, sent in their place</source>
        <translation>以前のやり取りの要約（代わりに送信）</translation>
    </message>
    <message>
        <source>first token {0} s</source>
        <translation>最初のトークン {0} 秒</translation>
    </message>
    <message>
        <source>picture remembered</source>
        <translation>画像は記憶済み</translation>
    </message>
    <message>
        <source>picture seen in {0} s</source>
        <translation>画像を {0} 秒で認識</translation>
    </message>
    <message>
        <source>{0} of {1} prompt tokens cached</source>
        <translation>プロンプト {1} トークン中 {0} がキャッシュ</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models/missing.py</name>
    <message>
        <source>Locate…</source>
        <translation>場所を指定…</translation>
    </message>
    <message>
        <source>Missing model</source>
        <translation>見つからないモデル</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>“{0}” is missing, so no model is loaded: choose it in the list of models to look for it or to remove it.</source>
        <translation>「{0}」が見つからないため、モデルは読み込まれていません。モデルの一覧で選ぶと、探すか外すことができます。</translation>
    </message>
    <message>
        <source>“{0}” is missing, so {1} is used for now: choose it in the list of models to look for it or to remove it.</source>
        <translation>「{0}」が見つからないため、今は {1} を使います。モデルの一覧で選ぶと、探すか外すことができます。</translation>
    </message>
    <message>
        <source>“{0}” is missing.</source>
        <translation>「{0}」が見つかりません。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models/model_bar.py</name>
    <message>
        <source>Choose a GGUF file…</source>
        <translation>GGUF ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Get models…</source>
        <translation>モデルを入手…</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>State of the model</source>
        <translation>モデルの状態</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models/state.py</name>
    <message>
        <source>Could not be loaded</source>
        <translation>読み込めませんでした</translation>
    </message>
    <message>
        <source>No model chosen</source>
        <translation>モデル未選択</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>未読み込み</translation>
    </message>
    <message>
        <source>Ready on {0}</source>
        <translation>準備完了：{0}</translation>
    </message>
    <message>
        <source>{0} · {1} of {2} layers</source>
        <translation>{0} · {1}／{2} 層</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/notices.py</name>
    <message>
        <source>Drop the oldest turns</source>
        <translation>古いやり取りを外す</translation>
    </message>
    <message>
        <source>Enlarge the window</source>
        <translation>ウィンドウを広げる</translation>
    </message>
    <message>
        <source>Read its text</source>
        <translation>文字を読み取る</translation>
    </message>
    <message>
        <source>Summarise them</source>
        <translation>要約する</translation>
    </message>
    <message>
        <source>The conversation no longer fits: it takes {0} tokens and the answer needs {1}, but the window has {2}. Nothing was sent or left out.</source>
        <translation>会話が収まりません。{0} トークンを使い、回答に {1} 必要ですが、ウィンドウは {2} です。何も送信も省略もしていません。</translation>
    </message>
    <message>
        <source>This message alone is too long: it takes {0} tokens and its answer needs {1}, but the window has {2}. It was not sent.</source>
        <translation>このメッセージだけで長すぎます。{0} トークンを使い、回答に {1} 必要ですが、ウィンドウは {2} です。送信していません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>{0} reads text only and cannot see the picture; choose a vision model to ask about it, or let the text in it be read.</source>
        <translation>{0} はテキストしか読めず、画像を見ることができません。質問するにはビジョンモデルを選ぶか、画像の中の文字を読み取ってください。</translation>
    </message>
    <message>
        <source>{0} reads text only and cannot see the picture; get a vision model, such as Llama 3.2 11B Vision, to ask about it, or let the text in it be read.</source>
        <translation>{0} はテキストしか読めず、画像を見ることができません。質問するには Llama 3.2 11B Vision などのビジョンモデルを入手するか、画像の中の文字を読み取ってください。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/pictures/attaching.py</name>
    <message>
        <source>Nothing is fetched from the web, so the picture was not added; copy the picture itself in the browser, or save it and drop the file.</source>
        <translation>ウェブからは何も取得しないため、画像は追加されませんでした。ブラウザーで画像そのものをコピーするか、保存したファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>Only one picture can be sent with a message, so only “{0}” was added.</source>
        <translation>1 つのメッセージに付けられる画像は 1 枚なので、「{0}」だけを追加しました。</translation>
    </message>
    <message>
        <source>Only one picture can be sent with a message, so the first one was kept; remove it to add another.</source>
        <translation>1 つのメッセージに付けられる画像は 1 枚なので、最初のものを残しました。別の画像を追加するには外してください。</translation>
    </message>
    <message>
        <source>The conversations are not open, so no picture can be kept with them.</source>
        <translation>会話が開いていないため、画像を保存できません。</translation>
    </message>
    <message>
        <source>{0} · 1 tile</source>
        <translation>{0} · 1 タイル</translation>
    </message>
    <message>
        <source>{0} · {1} tiles</source>
        <translation>{0} · {1} タイル</translation>
    </message>
    <message>
        <source>{0} × {1}</source>
        <translation>{0} × {1}</translation>
    </message>
    <message>
        <source>“{0}” could not be kept ({1}), so it was not added; free some space.</source>
        <translation>「{0}」を保存できなかったため（{1}）、追加しませんでした。空きを作ってください。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/pictures/drop.py</name>
    <message>
        <source>A GGUF file</source>
        <translation>GGUF ファイル</translation>
    </message>
    <message>
        <source>Drop it to ask about it</source>
        <translation>ドロップして質問</translation>
    </message>
    <message>
        <source>Drop the file here</source>
        <translation>ここにファイルをドロップ</translation>
    </message>
    <message>
        <source>Drop the model here</source>
        <translation>ここにモデルをドロップ</translation>
    </message>
    <message>
        <source>Drop the model to add it</source>
        <translation>ドロップしてモデルを追加</translation>
    </message>
    <message>
        <source>Pictures, PDF, Word, Excel, mail, web pages, texts or a folder</source>
        <translation>画像、PDF、Word、Excel、メール、ウェブページ、テキスト、フォルダー</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/pictures/handling.py</name>
    <message>
        <source>The file of the picture “{0}” is missing, so there is nothing to copy.</source>
        <translation>画像「{0}」のファイルがないため、コピーできません。</translation>
    </message>
    <message>
        <source>The picture could not be saved as {0} ({1}); choose another place.</source>
        <translation>画像を {0} として保存できませんでした（{1}）。別の場所を選んでください。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/pictures/intake.py</name>
    <message>
        <source>“{0}” is too large to be read, so it was not added; make the picture smaller.</source>
        <translation>「{0}」は大きすぎて読めないため、追加しませんでした。画像を小さくしてください。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/pictures/picture_box.py</name>
    <message>
        <source>Copy picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Missing picture {0}</source>
        <translation>見つからない画像 {0}</translation>
    </message>
    <message>
        <source>Open large</source>
        <translation>大きく開く</translation>
    </message>
    <message>
        <source>Picture {0}, {1} × {2} pixels</source>
        <translation>画像 {0}、{1} × {2} ピクセル</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>ファイルがありません</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/pictures/strip.py</name>
    <message>
        <source>Picture {0}, {1}</source>
        <translation>画像 {0}、{1}</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>画像を読んでいます</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>画像を外す</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/pictures/viewer.py</name>
    <message>
        <source>Opening the picture</source>
        <translation>画像を開いています</translation>
    </message>
    <message>
        <source>Plus and minus zoom, the arrows move, 0 fits, 1 shows it in its own size.</source>
        <translation>＋と－で拡大縮小、矢印で移動、0 で全体、1 で実寸。</translation>
    </message>
    <message>
        <source>The picture's file is missing.</source>
        <translation>画像のファイルがありません。</translation>
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
        <translation>プリセット「{0}」のモデルはもうインストールされていないため、今のモデルのままにします。</translation>
    </message>
    <message>
        <source>The presets could not be kept ({0}), so they last until the app ends; check the space on the disk and that the app's settings folder can be written.</source>
        <translation>プリセットを保存できなかったため（{0}）、アプリを閉じるまで有効です。ディスクの空きと、設定フォルダーに書き込めるかを確かめてください。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/presets/dialog.py</name>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Bring back the app's own</source>
        <translation>アプリのものを元に戻す</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation>モデル(&amp;O)</translation>
    </message>
    <message>
        <source>Messa&amp;ge</source>
        <translation>メッセージ(&amp;G)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>新しいプリセット</translation>
    </message>
    <message>
        <source>Not installed any more</source>
        <translation>もうインストールされていません</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>S&amp;ystem prompt</source>
        <translation>システムプロンプト(&amp;Y)</translation>
    </message>
    <message>
        <source>Sampling of its own</source>
        <translation>独自のサンプリング</translation>
    </message>
    <message>
        <source>What stands in the composer; {{name}} is a blank</source>
        <translation>入力欄に入る文。{{name}} は空欄です</translation>
    </message>
    <message>
        <source>What the model is told before the conversation</source>
        <translation>会話の前にモデルに伝えること</translation>
    </message>
    <message>
        <source>Whichever is in use</source>
        <translation>使用中のもの</translation>
    </message>
    <message>
        <source>Write a blank as {{name}}. Tab goes from one to the next in the composer, and what was written there before goes into the last one.</source>
        <translation>空欄は {{name}} と書きます。入力欄では Tab で次の空欄へ移り、すでに書いてあった文は最後の空欄に入ります。</translation>
    </message>
    <message>
        <source>{0} (copy)</source>
        <translation>{0}（コピー）</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/presets/menu.py</name>
    <message>
        <source>Edit presets…</source>
        <translation>プリセットを編集…</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/screenshot.py</name>
    <message>
        <source>The picture could not be written to {0}; check the folder.</source>
        <translation>画像を {0} に書き込めませんでした。フォルダーを確かめてください。</translation>
    </message>
    <message>
        <source>The window was never idle in three minutes, so no picture was saved.</source>
        <translation>3 分間ウィンドウが落ち着かなかったため、画像を保存しませんでした。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/sending.py</name>
    <message>
        <source>The file of the picture “{0}” is missing, so the model cannot look at it and nothing was sent; add the picture again.</source>
        <translation>画像「{0}」のファイルがないため、モデルは見られず、何も送信しませんでした。画像をもう一度追加してください。</translation>
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
        <translation>会話、画像、モデル、同意したライセンスは残ります。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>No setting has this name.</source>
        <translation>その名前の設定はありません。</translation>
    </message>
    <message>
        <source>Picture memory</source>
        <translation>画像の記憶</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>すべての設定をリセット</translation>
    </message>
    <message>
        <source>Reset all settings, also those of every model?</source>
        <translation>各モデルの設定も含め、すべての設定をリセットしますか？</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>あなたのデータ</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/load_form.py</name>
    <message>
        <source>&amp;Batch size</source>
        <translation>バッチサイズ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Context window</source>
        <translation>コンテキストウィンドウ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Flash attention</source>
        <translation>Flash attention(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Repack weights</source>
        <translation>重みを並べ替える(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Threads for answers</source>
        <translation>回答のスレッド数(&amp;T)</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Auto ({0})</source>
        <translation>自動（{0}）</translation>
    </message>
    <message>
        <source>Auto: as many as fit in the GPU's free memory</source>
        <translation>自動：GPU の空きメモリーに収まるだけ</translation>
    </message>
    <message>
        <source>Layers on the &amp;GPU</source>
        <translation>GPU 上の層(&amp;G)</translation>
    </message>
    <message>
        <source>Measured on this machine for {0}: {1} threads for answers, {2} for prompts, batch {3}, flash attention {4}, repacking {5}; {6} tokens/s of prompt, {7} of answer.</source>
        <translation>このパソコンで {0} について測定：回答 {1} スレッド、プロンプト {2} スレッド、バッチ {3}、flash attention {4}、並べ替え {5}。プロンプト {6} トークン/秒、回答 {7} トークン/秒。</translation>
    </message>
    <message>
        <source>Of the engine with this model as it is loaded now, at the most</source>
        <translation>このモデルを今の状態で読み込んだエンジンの最大値</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Rearranges them for this processor: quicker on some, slower on others</source>
        <translation>このプロセッサー向けに並べ替えます。速くなるものも遅くなるものもあります</translation>
    </message>
    <message>
        <source>Threads for &amp;prompts</source>
        <translation>プロンプトのスレッド数(&amp;P)</translation>
    </message>
    <message>
        <source>Tokens of a prompt read at once</source>
        <translation>一度に読むプロンプトのトークン</translation>
    </message>
    <message>
        <source>Tokens; Auto: what memory allows. This model was trained for {0}</source>
        <translation>トークン。自動：メモリーが許すだけ。このモデルは {0} で訓練されています</translation>
    </message>
    <message>
        <source>What suits this machine is measured once for each family of models, while the app is idle; Auto uses it from the next load on.</source>
        <translation>このパソコンに合う値は、アプリが暇なときにモデルの系列ごとに一度測ります。「自動」は次の読み込みから使います。</translation>
    </message>
    <message>
        <source>estimated {0}, measured {1}</source>
        <translation>推定 {0}、実測 {1}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>on the GPU estimated {0}, measured {1}</source>
        <translation>GPU 上で推定 {0}、実測 {1}</translation>
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
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選ぶ(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Clear now</source>
        <translation>今すぐ空にする(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>動き(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Put models into</source>
        <translation>モデルの置き場所(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reset all settings…</source>
        <translation>すべての設定をリセット(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Updates</source>
        <translation>更新(&amp;U)</translation>
    </message>
    <message>
        <source>A reset keeps conversations, pictures, models and accepted licences.</source>
        <translation>リセットしても、会話、画像、モデル、同意したライセンスは残ります。</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>別のフォルダー</translation>
    </message>
    <message>
        <source>Another language shows after the next start.</source>
        <translation>別の言語は次の起動から表示されます。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>毎回たずねる</translation>
    </message>
    <message>
        <source>Ask for a newer version at each start</source>
        <translation>起動のたびに新しいバージョンを確認する</translation>
    </message>
    <message>
        <source>Conversations, pictures and models are files on this computer and nowhere else. Nothing is reported to anybody.</source>
        <translation>会話、画像、モデルはこのパソコンのファイルで、ほかのどこにもありません。誰にも何も報告しません。</translation>
    </message>
    <message>
        <source>Copy them into the models folder</source>
        <translation>モデルフォルダーにコピーする</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter breaks the line</source>
        <translation>Enter で送信、Shift+Enter で改行</translation>
    </message>
    <message>
        <source>Files that you &amp;open</source>
        <translation>開いたファイル(&amp;O)</translation>
    </message>
    <message>
        <source>Folder for models</source>
        <translation>モデルのフォルダー</translation>
    </message>
    <message>
        <source>Keep at &amp;most</source>
        <translation>保存の上限(&amp;M)</translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation>保存しない</translation>
    </message>
    <message>
        <source>Kept now</source>
        <translation>現在の保存量</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Models that are there already stay where they are. What comes from Ollama's registry goes into this app's folder, or into the other one.</source>
        <translation>すでにあるモデルはその場所に残ります。Ollama のレジストリーからのものは、このアプリのフォルダーか別のフォルダーに入ります。</translation>
    </message>
    <message>
        <source>Nothing blinks or moves by itself</source>
        <translation>何もひとりでに点滅したり動いたりしません</translation>
    </message>
    <message>
        <source>Shift+Enter sends, Enter breaks the line</source>
        <translation>Shift+Enter で送信、Enter で改行</translation>
    </message>
    <message>
        <source>Show &amp;data folder</source>
        <translation>データフォルダーを表示(&amp;D)</translation>
    </message>
    <message>
        <source>The Hugging Face cache, shared with other programs</source>
        <translation>Hugging Face のキャッシュ（ほかのプログラムと共有）</translation>
    </message>
    <message>
        <source>This app's folder</source>
        <translation>このアプリのフォルダー</translation>
    </message>
    <message>
        <source>Use them where they lie</source>
        <translation>その場所のまま使う</translation>
    </message>
    <message>
        <source>What a vision model made of a picture is kept on this computer, so that the next question about it starts at once.</source>
        <translation>視覚モデルが画像から作ったものはこのパソコンに保存され、次の質問がすぐに始まります。</translation>
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
        <translation>反復ペナルティ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>シード(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Temperature</source>
        <translation>温度(&amp;T)</translation>
    </message>
    <message>
        <source>0 always takes the likeliest word; higher is freer</source>
        <translation>0 は常に最もありそうな語。高いほど自由</translation>
    </message>
    <message>
        <source>1 is none</source>
        <translation>1 はなし</translation>
    </message>
    <message>
        <source>An answer ends at any of these; one a line</source>
        <translation>いずれかが現れると回答が終わります。1 行に 1 つ</translation>
    </message>
    <message>
        <source>Choose among this many likeliest tokens</source>
        <translation>最もありそうなトークンをこの数から選ぶ</translation>
    </message>
    <message>
        <source>Choose among tokens of this probability</source>
        <translation>この確率のトークンから選ぶ</translation>
    </message>
    <message>
        <source>Leave out tokens below this part of the likeliest one's probability</source>
        <translation>最もありそうなものの確率のこの割合に満たないトークンを除く</translation>
    </message>
    <message>
        <source>Most &amp;tokens of an answer</source>
        <translation>回答のトークンの上限(&amp;T)</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>Stop stri&amp;ngs</source>
        <translation>停止文字列(&amp;N)</translation>
    </message>
    <message>
        <source>The same seed gives the same answer; each answer keeps its own</source>
        <translation>同じシードは同じ回答になります。各回答は自分のシードを保ちます</translation>
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
        <translation>ウィンドウが一杯になるまで</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/system_prompt.py</name>
    <message>
        <source>Begin new conversations with it</source>
        <translation>新しい会話をこれで始める</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>システムプロンプト</translation>
    </message>
    <message>
        <source>What the model is told before this conversation:</source>
        <translation>この会話の前にモデルに伝えること：</translation>
    </message>
    <message>
        <source>You are a helpful assistant.</source>
        <translation>あなたは親切なアシスタントです。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/sidebar/conversation_list.py</name>
    <message>
        <source>Archived</source>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <source>Back to all conversations</source>
        <translation>すべての会話に戻る</translation>
    </message>
    <message>
        <source>More of the conversations</source>
        <translation>会話のその他の操作</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>新しいフォルダー…</translation>
    </message>
    <message>
        <source>Nothing is archived.</source>
        <translation>アーカイブはありません。</translation>
    </message>
    <message>
        <source>Nothing was deleted in the last 30 days.</source>
        <translation>過去 30 日間に削除したものはありません。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>見つかりませんでした。</translation>
    </message>
    <message>
        <source>Older messages are still being read for the search…</source>
        <translation>検索のため、古いメッセージをまだ読んでいます…</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>最近削除したもの</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>The newest {0} places are shown.</source>
        <translation>新しい順に {0} か所を表示しています。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/sidebar/grouping.py</name>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/sidebar/keeping.py</name>
    <message>
        <source>Name of the folder</source>
        <translation>フォルダーの名前</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>フォルダーの名前を変更</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>“{0}” was deleted; it is kept for 30 days.</source>
        <translation>「{0}」を削除しました。30 日間は残ります。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/sidebar/menus.py</name>
    <message>
        <source>Archive</source>
        <translation>アーカイブする</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>完全に削除…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>フォルダーに移す</translation>
    </message>
    <message>
        <source>Out of the folder</source>
        <translation>フォルダーから出す</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留めする</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>フォルダーを削除</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Rename folder…</source>
        <translation>フォルダーの名前を変更…</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>アーカイブから出す</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/sidebar/model.py</name>
    <message>
        <source>Answering…</source>
        <translation>回答中…</translation>
    </message>
    <message>
        <source>Folder {0}, {1}</source>
        <translation>フォルダー {0}、{1}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>閉じています</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開いています</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/sidebar/search_field.py</name>
    <message>
        <source>Search all conversations</source>
        <translation>すべての会話を検索</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/storage.py</name>
    <message>
        <source>The conversations are not open, so nothing was done.</source>
        <translation>会話が開いていないため、何もしませんでした。</translation>
    </message>
    <message>
        <source>The conversations are not open, so nothing was kept.</source>
        <translation>会話が開いていないため、何も保存しませんでした。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/summarising.py</name>
    <message>
        <source>The model wrote no summary, so nothing was changed; drop the oldest turns or enlarge the window instead.</source>
        <translation>モデルが要約を書かなかったため、何も変わっていません。古いやり取りを外すか、ウィンドウを広げてください。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/updating.py</name>
    <message>
        <source>It was not possible to ask for a newer version ({0}).</source>
        <translation>新しいバージョンを確認できませんでした（{0}）。</translation>
    </message>
    <message>
        <source>This is the newest version, {0}.</source>
        <translation>最新のバージョン {0} です。</translation>
    </message>
    <message>
        <source>Version {0} is there; this is {1}.</source>
        <translation>バージョン {0} があります。現在は {1} です。</translation>
    </message>
    <message>
        <source>Where to get it</source>
        <translation>入手先</translation>
    </message>
</context>
</TS>
