<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>llama32_desktop/ui/actions.py</name>
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
        <source>&amp;Conversations</source>
        <translation>&amp;Conversas</translation>
    </message>
    <message>
        <source>&amp;Copy last answer</source>
        <translation>&amp;Copiar a última resposta</translation>
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
        <source>&amp;Full screen</source>
        <translation>&amp;Tela cheia</translation>
    </message>
    <message>
        <source>&amp;Get models…</source>
        <translation>&amp;Obter modelos…</translation>
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
        <source>&amp;Load</source>
        <translation>&amp;Carregar</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;New chat</source>
        <translation>&amp;Nova conversa</translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation>A&amp;brir um modelo…</translation>
    </message>
    <message>
        <source>&amp;Paste into the message</source>
        <translation>Co&amp;lar na mensagem</translation>
    </message>
    <message>
        <source>&amp;Picture memory…</source>
        <translation>Memória de &amp;imagens…</translation>
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
        <translation>Restaurar um &amp;backup…</translation>
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
        <source>&amp;Unload</source>
        <translation>&amp;Descarregar</translation>
    </message>
    <message>
        <source>&amp;Use a preset…</source>
        <translation>&amp;Usar uma predefinição…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>&amp;Escrever uma mensagem</translation>
    </message>
    <message>
        <source>Ask each &amp;page…</source>
        <translation>Perguntar a cada &amp;página…</translation>
    </message>
    <message>
        <source>Ask for a &amp;newer version</source>
        <translation>Perguntar por uma versão mais &amp;nova</translation>
    </message>
    <message>
        <source>Copy con&amp;versation</source>
        <translation>Copiar a con&amp;versa</translation>
    </message>
    <message>
        <source>Edit p&amp;resets…</source>
        <translation>Editar p&amp;redefinições…</translation>
    </message>
    <message>
        <source>Export &amp;all conversations…</source>
        <translation>Exportar &amp;todas as conversas…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Con&amp;figurações…</translation>
    </message>
    <message>
        <source>Searc&amp;h all conversations</source>
        <translation>&amp;Pesquisar em todas as conversas</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/activity.py</name>
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
        <source>Summarising the oldest turns ({0} of {1})</source>
        <translation>Resumindo as trocas mais antigas ({0} de {1})</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Pensando</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>Aguardando o modelo</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/announcing.py</name>
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
    <name>llama32_desktop/ui/answer_details.py</name>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
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
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Details of the answer</source>
        <translation>Detalhes da resposta</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fim</translation>
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
        <source>KV cache</source>
        <translation>Cache KV</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>Camadas na GPU</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Carregamento</translation>
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
        <source>Picture</source>
        <translation>Imagem</translation>
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
        <source>Top-p</source>
        <translation>Top-p</translation>
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
        <source>not yet</source>
        <translation>ainda não</translation>
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
        <source>{0} ms model, {1} ms sampling, {2} ms else</source>
        <translation>{0} ms modelo, {1} ms amostragem, {2} ms outros</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
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
        <source>{0}, {1} tokens/s</source>
        <translation>{0}, {1} tokens/s</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/action_row.py</name>
    <message>
        <source>Answer again</source>
        <translation>Responder de novo</translation>
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
        <source>Edit message</source>
        <translation>Editar a mensagem</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Próxima versão</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Versão anterior</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/body.py</name>
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
    <name>llama32_desktop/ui/chat/code_button.py</name>
    <message>
        <source>Copy code</source>
        <translation>Copiar o código</translation>
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
</context>
<context>
    <name>llama32_desktop/ui/chat/context_meter.py</name>
    <message>
        <source> · this message +{0}</source>
        <translation> · esta mensagem +{0}</translation>
    </message>
    <message>
        <source>No longer fits: {0} tokens too many for the window of {1}</source>
        <translation>Não cabe mais: {0} tokens a mais para a janela de {1}</translation>
    </message>
    <message>
        <source>Window of {0} tokens</source>
        <translation>Janela de {0} tokens</translation>
    </message>
    <message>
        <source>{0} of {1} tokens</source>
        <translation>{0} de {1} tokens</translation>
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
    <name>llama32_desktop/ui/chat/links.py</name>
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
    <name>llama32_desktop/ui/chat/message_view.py</name>
    <message>
        <source>Error: {0}</source>
        <translation>Erro: {0}</translation>
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
    <name>llama32_desktop/ui/chat/table_tools.py</name>
    <message>
        <source>Save the table</source>
        <translation>Salvar a tabela</translation>
    </message>
    <message>
        <source>Scroll the table</source>
        <translation>Rolar a tabela</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
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
    <name>llama32_desktop/ui/chat/transcript.py</name>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat_controller.py</name>
    <message>
        <source>It is on another branch; wait for the answer’s end.</source>
        <translation>Está em outro ramo; espere o fim da resposta.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat_pane.py</name>
    <message>
        <source>What happens now</source>
        <translation>O que acontece agora</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/desktop.py</name>
    <message>
        <source>A document is being read</source>
        <translation>Um documento está sendo lido</translation>
    </message>
    <message>
        <source>Ask each of them</source>
        <translation>Perguntar a cada uma</translation>
    </message>
    <message>
        <source>Choose a model first</source>
        <translation>Escolha antes um modelo</translation>
    </message>
    <message>
        <source>Get a model from the list at the top, or choose a GGUF file there.</source>
        <translation>Obtenha um modelo na lista acima, ou escolha lá um arquivo GGUF.</translation>
    </message>
    <message>
        <source>No model is installed</source>
        <translation>Nenhum modelo instalado</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>The backup was restored; what was here before is kept in the data folder.</source>
        <translation>O backup foi restaurado; o que havia antes fica guardado na pasta de dados.</translation>
    </message>
    <message>
        <source>The conversations cannot be opened, so nothing can be sent</source>
        <translation>As conversas não podem ser abertas, então nada pode ser enviado</translation>
    </message>
    <message>
        <source>The message and all that followed it was deleted.</source>
        <translation>A mensagem e tudo o que a seguia foi excluído.</translation>
    </message>
    <message>
        <source>The model runs on this machine: nothing that you write leaves it.</source>
        <translation>O modelo roda neste computador: nada do que você escreve sai dele.</translation>
    </message>
    <message>
        <source>The picture is being read</source>
        <translation>Lendo a imagem</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>O que você tem em mente?</translation>
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
    <name>llama32_desktop/ui/dialogs.py</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>All its messages go with it; this cannot be undone.</source>
        <translation>Todas as suas mensagens vão junto; não é possível desfazer.</translation>
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
    <name>llama32_desktop/ui/documents/adding.py</name>
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
        <source>There are no files in this folder.</source>
        <translation>Não há arquivos nesta pasta.</translation>
    </message>
    <message>
        <source>These are {0} files and a message takes {1}, so none was added; add fewer, or summarise them or ask them under “Documents”.</source>
        <translation>São {0} arquivos e uma mensagem aceita {1}, por isso nenhum foi adicionado; adicione menos, ou resuma-os ou pergunte a eles em “Documentos”.</translation>
    </message>
    <message>
        <source>“{0}” has no text in it, so it was not added.</source>
        <translation>“{0}” não contém texto, por isso não foi adicionado.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/ask_page.py</name>
    <message>
        <source>Add a folder</source>
        <translation>Adicionar uma pasta</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Adicionar uma pasta…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Adicionar arquivos…</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>Ask these documents</source>
        <translation>Perguntar a estes documentos</translation>
    </message>
    <message>
        <source>Choose a passage to see where it stands.</source>
        <translation>Escolha um trecho para ver onde ele está.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Coleção</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
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
        <source>Load a model first, at the top of the main window.</source>
        <translation>Carregue primeiro um modelo, no alto da janela principal.</translation>
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
        <source>Read changes</source>
        <translation>Ler as mudanças</translation>
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
        <source>Stopped; what is finished is stored.</source>
        <translation>Parado; o que está pronto está guardado.</translation>
    </message>
    <message>
        <source>The answer names no passage; these are what the model was given.</source>
        <translation>A resposta não cita nenhum trecho; isto é o que o modelo recebeu.</translation>
    </message>
    <message>
        <source>The collection “{0}” was removed; its files are where they were.</source>
        <translation>A coleção “{0}” foi removida; seus arquivos estão onde estavam.</translation>
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
    <name>llama32_desktop/ui/documents/chips.py</name>
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
    <name>llama32_desktop/ui/documents/extract_model.py</name>
    <message>
        <source>Adds up</source>
        <translation>Confere</translation>
    </message>
    <message>
        <source>Confidence {0} %, {1}</source>
        <translation>Confiança {0} %, {1}</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Não lido</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
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
        <source>Ask the model as well</source>
        <translation>Perguntar também ao modelo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por vírgulas (*.csv)</translation>
    </message>
    <message>
        <source>Customer, Total: amount, Delivered: date</source>
        <translation>Cliente, Total: amount, Entregue: date</translation>
    </message>
    <message>
        <source>Drop invoices, receipts or other pages here, a hundred at once if wished.</source>
        <translation>Solte aqui faturas, recibos ou outras páginas, cem de uma vez se desejar.</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Pasta de trabalho do Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Files and their fields</source>
        <translation>Arquivos e seus campos</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulário</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Campos próprios</translation>
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
        <source>The table could not be saved as {0} ({1}); choose another place.</source>
        <translation>Não foi possível salvar a tabela como {0} ({1}); escolha outro lugar.</translation>
    </message>
    <message>
        <source>What the rules and the model read differently is marked; it takes longer.</source>
        <translation>O que as regras e o modelo leem de modo diferente é marcado; demora mais.</translation>
    </message>
    <message>
        <source>{0} of {1} files</source>
        <translation>{0} de {1} arquivos</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/naming.py</name>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>Extrato bancário</translation>
    </message>
    <message>
        <source>Business card</source>
        <translation>Cartão de visita</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
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
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Vencimento</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Fatura</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Número da fatura</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Loja</translation>
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
        <source>Tax</source>
        <translation>Imposto</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
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
    <name>llama32_desktop/ui/documents/page_view.py</name>
    <message>
        <source>Choose a value to see where it stands.</source>
        <translation>Escolha um valor para ver onde ele está.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
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
        <source>Ask the same of each page</source>
        <translation>Perguntar o mesmo a cada página</translation>
    </message>
    <message>
        <source>Choose a page to see it.</source>
        <translation>Escolha uma página para vê-la.</translation>
    </message>
    <message>
        <source>Drop a PDF or several pictures here, to ask the same of each page.</source>
        <translation>Solte aqui um PDF ou várias imagens para perguntar o mesmo a cada página.</translation>
    </message>
    <message>
        <source>Pages and their answers</source>
        <translation>Páginas e suas respostas</translation>
    </message>
    <message>
        <source>Pages asked: {0}</source>
        <translation>Páginas consultadas: {0}</translation>
    </message>
    <message>
        <source>Stopped; the answers so far stay.</source>
        <translation>Parado; as respostas obtidas ficam.</translation>
    </message>
    <message>
        <source>The answer over all pages will stand here, made from the answers below.</source>
        <translation>A resposta sobre todas as páginas ficará aqui, feita das respostas abaixo.</translation>
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
        <source>The pages are asked one by one…</source>
        <translation>As páginas são consultadas uma a uma…</translation>
    </message>
    <message>
        <source>There is nothing on these pages that the model can read.</source>
        <translation>Não há nada nestas páginas que o modelo possa ler.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/summary_page.py</name>
    <message>
        <source>About how long it is to be</source>
        <translation>O comprimento aproximado</translation>
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
        <source>Flowing text</source>
        <translation>Texto corrido</translation>
    </message>
    <message>
        <source>Follow changes of the files</source>
        <translation>Acompanhar mudanças dos arquivos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Lines that no sentence draws on</source>
        <translation>Linhas em que nenhuma frase se baseia</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Ata</translation>
    </message>
    <message>
        <source>Not drawn on</source>
        <translation>Não usado</translation>
    </message>
    <message>
        <source>Notes to summarise</source>
        <translation>Notas a resumir</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Lendo os arquivos…</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Salvar o resumo</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Sentences and their sources</source>
        <translation>Frases e suas fontes</translation>
    </message>
    <message>
        <source>Sentences that the notes do not bear out, marked with (?): {0}.</source>
        <translation>Frases que as notas não sustentam, marcadas com (?): {0}.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>Stopped; what is finished is stored, and it goes on from there.</source>
        <translation>Parado; o que está pronto está guardado e continuará dali.</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>Resumir</translation>
    </message>
    <message>
        <source>Summary.md</source>
        <translation>Resumo.md</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>That of the notes</source>
        <translation>O das notas</translation>
    </message>
    <message>
        <source>The notes do not bear this out: look at it.</source>
        <translation>As notas não sustentam isto: verifique.</translation>
    </message>
    <message>
        <source>The summary could not be saved as {0} ({1}); choose another place.</source>
        <translation>Não foi possível salvar o resumo como {0} ({1}); escolha outro lugar.</translation>
    </message>
    <message>
        <source>The summary will stand here, to be changed as you like.</source>
        <translation>O resumo ficará aqui e pode ser mudado como quiser.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>sem fonte</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>restam {0} min</translation>
    </message>
    <message>
        <source>{0} of about {1} parts</source>
        <translation>{0} de cerca de {1} partes</translation>
    </message>
    <message>
        <source>{0} s left</source>
        <translation>restam {0} s</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/telling.py</name>
    <message>
        <source>It has text that nobody sees who looks at it (places: {0}); that was left out of what the model reads.</source>
        <translation>Contém texto que ninguém vê ao olhar (lugares: {0}); ele foi deixado de fora do que o modelo lê.</translation>
    </message>
    <message>
        <source>It has text that speaks to the model instead of to you (places: {0}); the model is told to take it as material.</source>
        <translation>Contém texto que fala com o modelo em vez de com você (lugares: {0}); o modelo é instruído a tratá-lo como material.</translation>
    </message>
    <message>
        <source>empty pages</source>
        <translation>páginas vazias</translation>
    </message>
    <message>
        <source>page {0}: {1}</source>
        <translation>página {0}: {1}</translation>
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
        <source>text layer of the file</source>
        <translation>camada de texto do arquivo</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation>{0} caracteres</translation>
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
    <name>llama32_desktop/ui/documents/viewer.py</name>
    <message>
        <source>– and {0} more</source>
        <translation>– e mais {0}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/window.py</name>
    <message>
        <source>Ask documents</source>
        <translation>Perguntar a documentos</translation>
    </message>
    <message>
        <source>Ask each page</source>
        <translation>Perguntar a cada página</translation>
    </message>
    <message>
        <source>Extract fields</source>
        <translation>Extrair campos</translation>
    </message>
    <message>
        <source>Summarise notes</source>
        <translation>Resumir notas</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/exchange/desk.py</name>
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
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Exports of this app, ChatGPT, LM Studio, Jan, Open WebUI</source>
        <translation>Exportações deste aplicativo, ChatGPT, LM Studio, Jan, Open WebUI</translation>
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
        <source>Restore</source>
        <translation>Restaurar</translation>
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
        <source>The present ones are kept in a file beside them, in the data folder.</source>
        <translation>As atuais ficam guardadas em um arquivo ao lado, na pasta de dados.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
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
    <name>llama32_desktop/ui/help.py</name>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Backends: {0}</source>
        <translation>Mecanismos de cálculo: {0}</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>Quebrar a linha</translation>
    </message>
    <message>
        <source>Chats with language models on this machine. Nothing that you write is sent anywhere, and there is no telemetry: the network is used only for models that you download.</source>
        <translation>Conversa com modelos de linguagem neste computador. Nada do que você escreve é enviado a lugar algum, e não há telemetria: a rede é usada só para os modelos que você baixa.</translation>
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
        <translation>Modelo em uso: {0}, {1}</translation>
    </message>
    <message>
        <source>Models are run by llama.cpp. The app is free software under the MIT licence.</source>
        <translation>Os modelos rodam com llama.cpp. O aplicativo é software livre sob a licença MIT.</translation>
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
        <source>Stop the answer</source>
        <translation>Parar a resposta</translation>
    </message>
    <message>
        <source>Up, in the empty field</source>
        <translation>Seta para cima, no campo vazio</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Versão {0}</translation>
    </message>
    <message>
        <source>Write the last message again</source>
        <translation>Escrever de novo a última mensagem</translation>
    </message>
    <message>
        <source>whose file names no licence</source>
        <translation>cujo arquivo não indica licença</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/catalogue_page.py</name>
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
        <source>Looking at this machine…</source>
        <translation>Examinando este computador…</translation>
    </message>
    <message>
        <source>Smaller types halve or quarter a conversation's memory</source>
        <translation>Tipos menores reduzem à metade ou a um quarto a memória de uma conversa</translation>
    </message>
    <message>
        <source>{0} free on the disk</source>
        <translation>{0} livres no disco</translation>
    </message>
    <message>
        <source>{0} of memory, {1} free</source>
        <translation>{0} de memória, {1} livres</translation>
    </message>
    <message>
        <source>{0} tokens</source>
        <translation>{0} tokens</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/desk.py</name>
    <message>
        <source>{0} has arrived, every byte of it checked.</source>
        <translation>{0} chegou, com cada byte conferido.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/first_run_page.py</name>
    <message>
        <source>Any model in the GGUF format will do.</source>
        <translation>Qualquer modelo no formato GGUF serve.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
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
        <source>Nothing found on this machine</source>
        <translation>Nada encontrado neste computador</translation>
    </message>
    <message>
        <source>Ollama, LM Studio, Jan, GPT4All and Hugging Face keep no model here.</source>
        <translation>Ollama, LM Studio, Jan, GPT4All e Hugging Face não têm nenhum modelo aqui.</translation>
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
        <source>none that models can use: they run on the processor</source>
        <translation>nenhuma que os modelos possam usar: eles rodam no processador</translation>
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
        <source>{0}, {1} free</source>
        <translation>{0}, {1} livres</translation>
    </message>
    <message>
        <source>{0}, {1} of {2} free</source>
        <translation>{0}, {1} de {2} livres</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/found_models.py</name>
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
    <message>
        <source>Use {0}</source>
        <translation>Usar {0}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/hub_page.py</name>
    <message>
        <source>Asking Ollama's registry for {0}…</source>
        <translation>Perguntando por {0} ao registro do Ollama…</translation>
    </message>
    <message>
        <source>Asking the Hub…</source>
        <translation>Perguntando ao Hub…</translation>
    </message>
    <message>
        <source>Every model in GGUF format on the Hub can be fetched; whether this app runs it depends on its architecture. What you search for is sent to the Hub.</source>
        <translation>Qualquer modelo no formato GGUF do Hub pode ser obtido; se este aplicativo o executa depende da sua arquitetura. O que você pesquisa é enviado ao Hub.</translation>
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
        <source>Search the Hugging Face Hub</source>
        <translation>Pesquisar no Hub do Hugging Face</translation>
    </message>
    <message>
        <source>The Hub has no GGUF model of that name.</source>
        <translation>O Hub não tem nenhum modelo GGUF com esse nome.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/hub_row.py</name>
    <message>
        <source>Asking the Hub for its files…</source>
        <translation>Perguntando ao Hub por seus arquivos…</translation>
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
        <source>Get</source>
        <translation>Obter</translation>
    </message>
    <message>
        <source>Get {0}</source>
        <translation>Obter {0}</translation>
    </message>
    <message>
        <source>It has no GGUF file.</source>
        <translation>Não tem nenhum arquivo GGUF.</translation>
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
        <source>Stopped</source>
        <translation>Parado</translation>
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
</context>
<context>
    <name>llama32_desktop/ui/library/importing_dialogs.py</name>
    <message>
        <source>A copy takes {0}, and only {1} are free.</source>
        <translation>Uma cópia ocupa {0}, e só há {1} livres.</translation>
    </message>
    <message>
        <source>A copy takes {0}; {1} are free.</source>
        <translation>Uma cópia ocupa {0}; há {1} livres.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
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
        <source>Chat template</source>
        <translation>Modelo de conversa</translation>
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
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Takes no room. The model is missing when the file is moved.</source>
        <translation>Não ocupa espaço. O modelo falta se o arquivo for movido.</translation>
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
        <source>not stated</source>
        <translation>não indicado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
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
    <name>llama32_desktop/ui/library/indicator.py</name>
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
    <name>llama32_desktop/ui/library/licence_dialog.py</name>
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
        <source>Where do you live, or where does your company have its principal place of business?</source>
        <translation>Onde você mora, ou onde sua empresa tem sua sede principal?</translation>
    </message>
    <message>
        <source>Your acceptance could not be kept ({0}), so nothing is downloaded yet: make room in the app's folder and accept again.</source>
        <translation>Sua aceitação não pôde ser guardada ({0}), então nada é baixado ainda: libere espaço na pasta do aplicativo e aceite de novo.</translation>
    </message>
    <message>
        <source>{0} is licensed by Meta. In short, its licence says:</source>
        <translation>{0} é licenciado pela Meta. Em resumo, sua licença diz:</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/model_card.py</name>
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
    <name>llama32_desktop/ui/library/progress_view.py</name>
    <message>
        <source>Cancel the download</source>
        <translation>Cancelar o download</translation>
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
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Throw away what was fetched of {0}?</source>
        <translation>Descartar o que foi obtido de {0}?</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>{0} are there. To go on another time, pause it instead.</source>
        <translation>Já há {0}. Para continuar outra hora, pause em vez disso.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/queue_page.py</name>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Nothing is being downloaded. What you get from the catalogue or from the Hub is listed here; you can go on chatting meanwhile.</source>
        <translation>Nada está sendo baixado. O que você obtém do catálogo ou do Hub aparece aqui; enquanto isso você pode continuar conversando.</translation>
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
    <name>llama32_desktop/ui/library/texts.py</name>
    <message>
        <source>A picture in the conversation</source>
        <translation>Uma imagem na conversa</translation>
    </message>
    <message>
        <source>Asking what there is…</source>
        <translation>Perguntando o que há…</translation>
    </message>
    <message>
        <source>Checking that every byte is right…</source>
        <translation>Conferindo cada byte…</translation>
    </message>
    <message>
        <source>Compute buffers</source>
        <translation>Buffers de cálculo</translation>
    </message>
    <message>
        <source>Converting it for this app; this takes some minutes…</source>
        <translation>Convertendo para este aplicativo; leva alguns minutos…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
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
        <source>Memory left to other programs</source>
        <translation>Memória que resta a outros programas</translation>
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
        <source>Speed in a short conversation</source>
        <translation>Velocidade em uma conversa curta</translation>
    </message>
    <message>
        <source>The disk has {0} free, and {1} are to be fetched: make room first.</source>
        <translation>O disco tem {0} livres, e é preciso obter {1}: libere espaço antes.</translation>
    </message>
    <message>
        <source>The engine itself</source>
        <translation>O próprio motor</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>No total</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Aguarda sua vez</translation>
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
        <source>{0} h {1} min left</source>
        <translation>restam {0} h {1} min</translation>
    </message>
    <message>
        <source>{0} tokens/s</source>
        <translation>{0} tokens/s</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/token_box.py</name>
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
        <source>Forget it</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Only repositories with terms of their own need a token; it is kept in the system's password store and sent to the Hub alone.</source>
        <translation>Só repositórios com condições próprias precisam de um token de acesso; ele fica no cofre de senhas do sistema e é enviado só ao Hub.</translation>
    </message>
    <message>
        <source>The token that HF_TOKEN holds is used; it goes before one entered here.</source>
        <translation>O token de HF_TOKEN é usado; ele vem antes do digitado aqui.</translation>
    </message>
    <message>
        <source>Where to get one</source>
        <translation>Onde conseguir um</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/verdict_view.py</name>
    <message>
        <source>Figures</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Figures of {0}</source>
        <translation>Números de {0}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/window.py</name>
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
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/message_items.py</name>
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
        <source>Ended because the context window is full</source>
        <translation>Terminou porque a janela de contexto está cheia</translation>
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
        <source>Summary of the earlier turns, sent in their place</source>
        <translation>Resumo das trocas anteriores, enviado no lugar delas</translation>
    </message>
    <message>
        <source>first token {0} s</source>
        <translation>primeiro token {0} s</translation>
    </message>
    <message>
        <source>picture remembered</source>
        <translation>imagem lembrada</translation>
    </message>
    <message>
        <source>picture seen in {0} s</source>
        <translation>imagem vista em {0} s</translation>
    </message>
    <message>
        <source>{0} of {1} prompt tokens cached</source>
        <translation>{0} de {1} tokens do prompt em cache</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models/missing.py</name>
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
    <name>llama32_desktop/ui/models/model_bar.py</name>
    <message>
        <source>Choose a GGUF file…</source>
        <translation>Escolher um arquivo GGUF…</translation>
    </message>
    <message>
        <source>Get models…</source>
        <translation>Obter modelos…</translation>
    </message>
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
    <name>llama32_desktop/ui/models/state.py</name>
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
</context>
<context>
    <name>llama32_desktop/ui/notices.py</name>
    <message>
        <source>Drop the oldest turns</source>
        <translation>Deixar as trocas mais antigas</translation>
    </message>
    <message>
        <source>Enlarge the window</source>
        <translation>Ampliar a janela</translation>
    </message>
    <message>
        <source>Read its text</source>
        <translation>Ler o texto dela</translation>
    </message>
    <message>
        <source>Summarise them</source>
        <translation>Resumi-las</translation>
    </message>
    <message>
        <source>The conversation no longer fits: it takes {0} tokens and the answer needs {1}, but the window has {2}. Nothing was sent or left out.</source>
        <translation>A conversa não cabe mais: ocupa {0} tokens e a resposta precisa de {1}, mas a janela tem {2}. Nada foi enviado nem omitido.</translation>
    </message>
    <message>
        <source>This message alone is too long: it takes {0} tokens and its answer needs {1}, but the window has {2}. It was not sent.</source>
        <translation>Só esta mensagem já é longa demais: ocupa {0} tokens e sua resposta precisa de {1}, mas a janela tem {2}. Ela não foi enviada.</translation>
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
        <source>{0} reads text only and cannot see the picture; choose a vision model to ask about it, or let the text in it be read.</source>
        <translation>{0} só lê texto e não consegue ver a imagem; escolha um modelo de visão para perguntar sobre ela, ou mande ler o texto que ela contém.</translation>
    </message>
    <message>
        <source>{0} reads text only and cannot see the picture; get a vision model, such as Llama 3.2 11B Vision, to ask about it, or let the text in it be read.</source>
        <translation>{0} só lê texto e não consegue ver a imagem; obtenha um modelo de visão, como Llama 3.2 11B Vision, para perguntar sobre ela, ou mande ler o texto que ela contém.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/pictures/attaching.py</name>
    <message>
        <source>Nothing is fetched from the web, so the picture was not added; copy the picture itself in the browser, or save it and drop the file.</source>
        <translation>Nada é buscado na web, então a imagem não foi adicionada; copie a própria imagem no navegador, ou salve-a e solte o arquivo.</translation>
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
    <name>llama32_desktop/ui/pictures/drop.py</name>
    <message>
        <source>A GGUF file</source>
        <translation>Um arquivo GGUF</translation>
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
    <name>llama32_desktop/ui/pictures/handling.py</name>
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
    <name>llama32_desktop/ui/pictures/intake.py</name>
    <message>
        <source>“{0}” is too large to be read, so it was not added; make the picture smaller.</source>
        <translation>“{0}” é grande demais para ser lida, então não foi adicionada; reduza a imagem.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/pictures/picture_box.py</name>
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
    <name>llama32_desktop/ui/pictures/strip.py</name>
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
    <name>llama32_desktop/ui/pictures/viewer.py</name>
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
    <name>llama32_desktop/ui/presets/desk.py</name>
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
        <source>Bring back the app's own</source>
        <translation>Trazer de volta as do aplicativo</translation>
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
        <source>New</source>
        <translation>Nova</translation>
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
        <source>S&amp;ystem prompt</source>
        <translation>Prompt de s&amp;istema</translation>
    </message>
    <message>
        <source>Sampling of its own</source>
        <translation>Amostragem própria</translation>
    </message>
    <message>
        <source>What stands in the composer; {{name}} is a blank</source>
        <translation>O que fica no campo de escrita; {{name}} é uma lacuna</translation>
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
        <source>Write a blank as {{name}}. Tab goes from one to the next in the composer, and what was written there before goes into the last one.</source>
        <translation>Escreva uma lacuna como {{name}}. Tab vai de uma à próxima no campo de escrita, e o que já estava escrito vai para a última.</translation>
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
    <name>llama32_desktop/ui/screenshot.py</name>
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
    <name>llama32_desktop/ui/sending.py</name>
    <message>
        <source>The file of the picture “{0}” is missing, so the model cannot look at it and nothing was sent; add the picture again.</source>
        <translation>O arquivo da imagem “{0}” não foi encontrado, então o modelo não pode olhá-la e nada foi enviado; adicione a imagem de novo.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/dialog.py</name>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Conversations, pictures, models and accepted licences stay.</source>
        <translation>Conversas, imagens, modelos e licenças aceitas ficam.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>No setting has this name.</source>
        <translation>Nenhuma configuração tem esse nome.</translation>
    </message>
    <message>
        <source>Picture memory</source>
        <translation>Memória de imagens</translation>
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
        <source>Search settings</source>
        <translation>Pesquisar nas configurações</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Seus dados</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/load_form.py</name>
    <message>
        <source>&amp;Batch size</source>
        <translation>Tamanho do &amp;lote</translation>
    </message>
    <message>
        <source>&amp;Context window</source>
        <translation>Janela de &amp;contexto</translation>
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
        <source>&amp;Threads for answers</source>
        <translation>&amp;Threads para respostas</translation>
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
        <source>Layers on the &amp;GPU</source>
        <translation>Camadas na &amp;GPU</translation>
    </message>
    <message>
        <source>Measured on this machine for {0}: {1} threads for answers, {2} for prompts, batch {3}, flash attention {4}, repacking {5}; {6} tokens/s of prompt, {7} of answer.</source>
        <translation>Medido neste computador para {0}: {1} threads para respostas, {2} para prompts, lote {3}, flash attention {4}, reorganização {5}; {6} tokens/s de prompt, {7} de resposta.</translation>
    </message>
    <message>
        <source>Of the engine with this model as it is loaded now, at the most</source>
        <translation>Do motor com este modelo como está carregado, no máximo</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Rearranges them for this processor: quicker on some, slower on others</source>
        <translation>Reorganiza-os para este processador: mais rápido em alguns, mais lento em outros</translation>
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
        <source>off</source>
        <translation>não</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>on the GPU estimated {0}, measured {1}</source>
        <translation>na GPU estimado {0}, medido {1}</translation>
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
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>&amp;Movimento</translation>
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
        <source>&amp;Updates</source>
        <translation>At&amp;ualizações</translation>
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
        <source>As the system</source>
        <translation>Como o sistema</translation>
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
        <source>Models that are there already stay where they are. What comes from Ollama's registry goes into this app's folder, or into the other one.</source>
        <translation>Os modelos que já estão aí ficam onde estão. O que vem do registro do Ollama vai para a pasta deste aplicativo, ou para a outra.</translation>
    </message>
    <message>
        <source>Nothing blinks or moves by itself</source>
        <translation>Nada pisca nem se move por si</translation>
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
        <source>The Hugging Face cache, shared with other programs</source>
        <translation>O cache do Hugging Face, compartilhado com outros programas</translation>
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
        <source>What a vision model made of a picture is kept on this computer, so that the next question about it starts at once.</source>
        <translation>O que um modelo de visão fez de uma imagem fica guardado neste computador, para que a próxima pergunta sobre ela comece logo.</translation>
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
        <source>1 is none</source>
        <translation>1 é nenhuma</translation>
    </message>
    <message>
        <source>An answer ends at any of these; one a line</source>
        <translation>A resposta termina em qualquer uma delas; uma por linha</translation>
    </message>
    <message>
        <source>Choose among this many likeliest tokens</source>
        <translation>Escolher entre tantos tokens mais prováveis</translation>
    </message>
    <message>
        <source>Choose among tokens of this probability</source>
        <translation>Escolher entre tokens desta probabilidade</translation>
    </message>
    <message>
        <source>Leave out tokens below this part of the likeliest one's probability</source>
        <translation>Deixar de fora tokens abaixo desta parte da probabilidade do mais provável</translation>
    </message>
    <message>
        <source>Most &amp;tokens of an answer</source>
        <translation>Máximo de &amp;tokens de uma resposta</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aleatória</translation>
    </message>
    <message>
        <source>Stop stri&amp;ngs</source>
        <translation>Sequências de &amp;parada</translation>
    </message>
    <message>
        <source>The same seed gives the same answer; each answer keeps its own</source>
        <translation>A mesma semente dá a mesma resposta; cada resposta guarda a sua</translation>
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
        <translation>Até a janela ficar cheia</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/system_prompt.py</name>
    <message>
        <source>Begin new conversations with it</source>
        <translation>Começar novas conversas com ele</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt de sistema</translation>
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
        <source>More of the conversations</source>
        <translation>Mais sobre as conversas</translation>
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
        <source>Nothing was found.</source>
        <translation>Nada foi encontrado.</translation>
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
</context>
<context>
    <name>llama32_desktop/ui/sidebar/grouping.py</name>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
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
    <name>llama32_desktop/ui/sidebar/keeping.py</name>
    <message>
        <source>Name of the folder</source>
        <translation>Nome da pasta</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nova pasta</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>Renomear a pasta</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>“{0}” was deleted; it is kept for 30 days.</source>
        <translation>“{0}” foi excluída; fica guardada por 30 dias.</translation>
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
        <source>Export…</source>
        <translation>Exportar…</translation>
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
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Rename folder…</source>
        <translation>Renomear a pasta…</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Tirar do arquivo</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desafixar</translation>
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
    <name>llama32_desktop/ui/storage.py</name>
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
    <name>llama32_desktop/ui/summarising.py</name>
    <message>
        <source>The model wrote no summary, so nothing was changed; drop the oldest turns or enlarge the window instead.</source>
        <translation>O modelo não escreveu resumo, então nada mudou; deixe as trocas mais antigas ou amplie a janela.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/updating.py</name>
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
    <message>
        <source>Where to get it</source>
        <translation>Onde obtê-la</translation>
    </message>
</context>
</TS>
