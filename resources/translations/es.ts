<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>llama32_desktop/ui/actions.py</name>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add picture or text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy last answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export conversation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Get models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import conversations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste into the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Picture memory…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System prompt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use a preset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy con&amp;versation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit p&amp;resets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;all conversations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searc&amp;h all conversations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/activity.py</name>
    <message>
        <source>Looking at the picture: {0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the conversation: {0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summarising the oldest turns ({0} of {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/announcing.py</name>
    <message>
        <source>An answer in another conversation is finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is finished</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/answer_details.py</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop strings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at its limit of tokens, or with a full context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ms model, {1} ms sampling, {2} ms else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, for the prompt {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, of which {1} were in the KV cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/action_row.py</name>
    <message>
        <source>Answer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/body.py</name>
    <message>
        <source>Copy as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/code_button.py</name>
    <message>
        <source>Copy code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/composer.py</name>
    <message>
        <source>Add a picture or a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask something about the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask something about the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in “{0}” first, or delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the answer (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/context_meter.py</name>
    <message>
        <source> · this message +{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer fits: {0} tokens too many for the window of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window of {0} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} tokens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/inline_editor.py</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/jump_button.py</name>
    <message>
        <source>Jump to latest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/links.py</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this address outside the app?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/message_view.py</name>
    <message>
        <source>Error: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/notice.py</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/table_tools.py</name>
    <message>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table could not be saved ({0}); choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/transcript.py</name>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat_controller.py</name>
    <message>
        <source>It is on another branch; wait for the answer’s end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat_pane.py</name>
    <message>
        <source>What happens now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/desktop.py</name>
    <message>
        <source>Choose a model first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a model from the list at the top, or choose a GGUF file there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was restored; what was here before is kept in the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversations cannot be opened, so nothing can be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message and all that followed it was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model runs on this machine: nothing that you write leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Picture: {0}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Text: {0}]</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/dialogs.py</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All its messages go with it; this cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this conversation for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and texts ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/exchange/desk.py</name>
    <message>
        <source>All conversations were backed up to “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is being written, so nothing was restored; wait for its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another export or import is still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up all conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports of this app, ChatGPT, LM Studio, Jan, Open WebUI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped, and nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, which can be imported again (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown, one file each (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One conversation was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the conversations of this backup in place of the present ones?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation was exported to “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present ones are kept in a file beside them, in the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} conversations were imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more things could not be taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} were here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} conversations were exported to “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/help.py</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats with language models on this machine. Nothing that you write is sent anywhere, and there is no telemetry: the network is used only for models that you download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model in use: {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models are run by llama.cpp. The app is free software under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, in the empty field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the last message again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose file names no licence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/catalogue_page.py</name>
    <message>
        <source>&amp;Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;KV cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For conversations about pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helpers, not for conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of a conversation the model sees at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at this machine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller types halve or quarter a conversation's memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} free on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of memory, {1} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tokens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/desk.py</name>
    <message>
        <source>{0} has arrived, every byte of it checked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/first_run_page.py</name>
    <message>
        <source>Any model in the GGUF format will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs or free disk space, or begin with the starter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for models of other apps…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models of other apps are used where they lie, without a second copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models run on this machine: nothing that you write is sent anywhere. Choose how to begin, or write your first message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Llama 3.2 model fits this machine now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama, LM Studio, Jan, GPT4All and Hugging Face keep no model here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a file of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the starter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Llama 3.2 Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none that models can use: they run on the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} free for models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is here already: quick and good for a first look, but small, so it is often wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, 1 core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} of {2} free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/found_models.py</name>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for models on this machine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models of Ollama, LM Studio, Jan, GPT4All and the Hugging Face cache are used where they lie: nothing is copied and nothing of theirs is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other app keeps a model on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/hub_page.py</name>
    <message>
        <source>Asking Ollama's registry for {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the Hub…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every model in GGUF format on the Hub can be fetched; whether this app runs it depends on its architecture. What you search for is sent to the Hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a model, such as llama 3.2 3b, or ollama:NAME:TAG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the Hugging Face Hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Hub has no GGUF model of that name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/hub_row.py</name>
    <message>
        <source>Asking the Hub for its files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no GGUF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its page on the Hub, with its terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger than this machine's free memory, {0}: it does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>licence: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no licence named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only for accounts that accepted its terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sees pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in {1} parts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/importing_dialogs.py</name>
    <message>
        <source>A copy takes {0}, and only {1} are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy takes {0}; {1} are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it into the models folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the same with every file from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes no room. The model is missing when the file is moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it where it lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} billion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} million</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is copied into the models folder ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/indicator.py</name>
    <message>
        <source>Download stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/licence_dialog.py</name>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read the licence and the Acceptable Use Policy, and accept them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the European Union</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do you live, or where does your company have its principal place of business?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your acceptance could not be kept ({0}), so nothing is downloaded yet: make room in the app's folder and accept again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is licensed by Meta. In short, its licence says:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/model_card.py</name>
    <message>
        <source>From Ollama's registry: {0}:{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the Hugging Face Hub: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta's own files, {0}, converted here; needs a token: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantisation of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller types take less memory and answer faster, and are less exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk has no room for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where {0} comes from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/progress_view.py</name>
    <message>
        <source>Cancel the download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away what was fetched of {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} are there. To go on another time, pause it instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/queue_page.py</name>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being downloaded. What you get from the catalogue or from the Hub is listed here; you can go on chatting meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the list; the model stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} downloads together: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/texts.py</name>
    <message>
        <source>A picture in the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking what there is…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking that every byte is right…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute buffers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converting it for this app; this takes some minutes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache, {0} tokens in {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory left to other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed in a short conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk has {0} free, and {1} are to be fetched: make room first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work space of the vision part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h {1} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/token_box.py</name>
    <message>
        <source>A token is in use. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token is kept in the system's password store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token of the Hugging Face Hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token, as in hf_…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only repositories with terms of their own need a token; it is kept in the system's password store and sent to the Hub alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token that HF_TOKEN holds is used; it goes before one entered here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to get one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/verdict_view.py</name>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/library/window.py</name>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hugging Face Hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/message_items.py</name>
    <message>
        <source>A former summary, no longer sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier pictures are no longer seen by the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier turns are not sent to the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier turns are summarised for the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended at the limit of {0} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended because the context window is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer seen by the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen: this model reads text only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary of the earlier turns, sent in their place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first token {0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture seen in {0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} prompt tokens cached</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models/missing.py</name>
    <message>
        <source>Locate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is missing, so no model is loaded: choose it in the list of models to look for it or to remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is missing, so {1} is used for now: choose it in the list of models to look for it or to remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models/model_bar.py</name>
    <message>
        <source>Choose a GGUF file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models/state.py</name>
    <message>
        <source>Could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · {1} of {2} layers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/notices.py</name>
    <message>
        <source>Drop the oldest turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarge the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summarise them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation no longer fits: it takes {0} tokens and the answer needs {1}, but the window has {2}. Nothing was sent or left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message alone is too long: it takes {0} tokens and its answer needs {1}, but the window has {2}. It was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} reads text only and cannot see the picture; choose a vision model to ask about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} reads text only and cannot see the picture; get a vision model, such as Llama 3.2 11B Vision, or choose its file, to ask about it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/pictures/attaching.py</name>
    <message>
        <source>Nothing is fetched from the web, so the picture was not added; copy the picture itself in the browser, or save it and drop the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one picture can be sent with a message, so only “{0}” was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one picture can be sent with a message, so the first one was kept; remove it to add another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversations are not open, so no picture can be kept with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · 1 tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · {1} tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} × {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” could not be kept ({1}), so it was not added; free some space.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/pictures/drop.py</name>
    <message>
        <source>A GGUF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture (PNG, JPEG, WebP, BMP, TIFF, GIF) or text files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it to ask about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the model here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the model to add it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/pictures/handling.py</name>
    <message>
        <source>The file of the picture “{0}” is missing, so there is nothing to copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be saved as {0} ({1}); choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/pictures/intake.py</name>
    <message>
        <source>“{0}” is too large to be read, so it was not added; make the picture smaller.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/pictures/picture_box.py</name>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing picture {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture {0}, {1} × {2} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/pictures/strip.py</name>
    <message>
        <source>Picture {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/pictures/viewer.py</name>
    <message>
        <source>Opening the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus and minus zoom, the arrows move, 0 fits, 1 shows it in its own size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture's file is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/presets/desk.py</name>
    <message>
        <source>The model of the preset “{0}” is not installed any more, so the present one stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The presets could not be kept ({0}), so they last until the app ends; check the space on the disk and that the app's settings folder can be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/presets/dialog.py</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back the app's own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messa&amp;ge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not installed any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ystem prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampling of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in the composer; {{name}} is a blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model is told before the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whichever is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a blank as {{name}}. Tab goes from one to the next in the composer, and what was written there before goes into the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (copy)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/presets/menu.py</name>
    <message>
        <source>Edit presets…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/screenshot.py</name>
    <message>
        <source>The picture could not be written to {0}; check the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window was never idle in three minutes, so no picture was saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/sending.py</name>
    <message>
        <source>The file of the picture “{0}” is missing, so the model cannot look at it and nothing was sent; add the picture again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/dialog.py</name>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations, pictures, models and accepted licences stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all settings, also those of every model?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/load_form.py</name>
    <message>
        <source>&amp;Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Context window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Flash attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repack weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Threads for answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto: as many as fit in the GPU's free memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers on the &amp;GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on this machine for {0}: {1} threads for answers, {2} for prompts, batch {3}, flash attention {4}, repacking {5}; {6} tokens/s of prompt, {7} of answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the engine with this model as it is loaded now, at the most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rearranges them for this processor: quicker on some, slower on others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads for &amp;prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of a prompt read at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens; Auto: what memory allows. This model was trained for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What suits this machine is measured once for each family of models, while the app is idle; Auto uses it from the next load on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated {0}, measured {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the GPU estimated {0}, measured {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/pages.py</name>
    <message>
        <source> GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put models into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset all settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reset keeps conversations, pictures, models and accepted licences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language shows after the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations, pictures and models are files on this computer and nowhere else. Nothing is reported to anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy them into the models folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter breaks the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that you &amp;open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep at &amp;most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models that are there already stay where they are. What comes from Ollama's registry goes into this app's folder, or into the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing blinks or moves by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Enter sends, Enter breaks the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Hugging Face cache, shared with other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This app's folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use them where they lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a vision model made of a picture is kept on this computer, so that the next question about it starts at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/sampling_form.py</name>
    <message>
        <source>&amp;Min-p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repeat penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 always takes the likeliest word; higher is freer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer ends at any of these; one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose among this many likeliest tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose among tokens of this probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out tokens below this part of the likeliest one's probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most &amp;tokens of an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop stri&amp;ngs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same answer; each answer keeps its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until the window is full</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/system_prompt.py</name>
    <message>
        <source>Begin new conversations with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model is told before this conversation:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are a helpful assistant.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/sidebar/conversation_list.py</name>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More of the conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted in the last 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older messages are still being read for the search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest {0} places are shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/sidebar/grouping.py</name>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/sidebar/keeping.py</name>
    <message>
        <source>Name of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” was deleted; it is kept for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/sidebar/menus.py</name>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/sidebar/model.py</name>
    <message>
        <source>Answering…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/sidebar/search_field.py</name>
    <message>
        <source>Search all conversations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/storage.py</name>
    <message>
        <source>The conversations are not open, so nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversations are not open, so nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/summarising.py</name>
    <message>
        <source>The model wrote no summary, so nothing was changed; drop the oldest turns or enlarge the window instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/texts/adding.py</name>
    <message>
        <source>A message takes {0} files, so “{1}” was not added; send these first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/texts/chips.py</name>
    <message>
        <source>Remove {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
