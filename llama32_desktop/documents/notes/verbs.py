"""Verbs of what people take upon themselves at meetings, folded; where a language shows it."""

from __future__ import annotations

from typing import Final

from llama32_desktop.documents.word_lists import word_set

ACTS: Final = word_set(
    "action add address announce answer apply approach backport bump cc arrange ask assemble "
    "assign bring build buy call change check circulate clarify clean close collect comment "
    "compile complete confirm "
    "contact continue convert coordinate create define deliver describe discuss document do "
    "double-check draft edit email escalate estimate evaluate examine explore file fill finalise "
    "finalize find finish fix follow gather get give handle help host identify implement improve "
    "incorporate inform initiate install investigate invite join keep land lead liaise list look "
    "loop mail make meet merge message move negotiate notify open order organise organize oversee "
    "own ping plan post prepare present propose provide publish pull push put raise reach recruit "
    "redraft register release remind remove reopen replace reply report request research resend "
    "respond review revise rewrite run scan schedule scope script send separate set setup share "
    "sign sort speak split start submit summarise summarize survey sync take talk test tidy "
    "transfer translate triage try turn update upload verify volunteer work write "
    "attend avoid begin block bring cancel carry choose collate commit communicate compare conduct "
    "consider consult cover cut debug decide defer demo deploy deprecate design determine develop "
    "disable distribute drop elect enable encourage engage enhance ensure experiment explain "
    "extend fetch focus format formulate forward fund generate go grant guide hire hold include "
    "increase inspect integrate introduce issue learn leave limit link lock maintain manage "
    "measure migrate monitor nominate note offer outline pair patch pay pick prioritise prioritize "
    "produce prototype pursue re-open rebase recommend reconsider record reduce refactor refine "
    "reformat reject repeat restore resolve retry revert revisit roll rotate save search secure "
    "seek select set-up show simplify solve specify stop store study suggest support switch tag "
    "target think track train trim tweak unblock understand use vote wait watch wrap"
)
"""English: after “will”, “to” or “going to”."""

FIRST_ACTS: Final = word_set(
    "add announce arrange ask assign book buy check clarify collect compile confirm contact "
    "coordinate create define determine distribute document draft email ensure evaluate examine "
    "explore finalise finalize find finish fix follow gather get give identify implement improve "
    "include integrate introduce invite investigate let make merge move organise organize post "
    "prepare provide publish put reach recruit register remind remove rename replace reply "
    "research resolve rewrite run schedule send set share speak start stop submit talk tell test "
    "try update use verify write"
)
"""English: with which items of lists begin, before an article or the like."""

GERMAN_ENDS: Final = word_set(
    "abgeben abholen abklaren abschliessen abschicken absprechen anfragen anlegen anmelden "
    "anpassen anrufen ansprechen antworten anschaffen aufbauen auffordern aufnehmen aufraumen "
    "ausarbeiten ausfullen ausprobieren austauschen auswerten beantragen beantworten bearbeiten "
    "beauftragen beobachten berichten beschaffen besorgen besprechen bestellen bringen buchen "
    "diskutieren dokumentieren drucken einarbeiten einholen einkaufen einladen einreichen "
    "einrichten einstellen entwerfen entwickeln erarbeiten erganzen erinnern erkundigen erledigen "
    "ermitteln erstellen evaluieren finden formulieren fragen geben hochladen holen informieren "
    "installieren kaufen klaren kontaktieren korrigieren kummern kundigen liefern losen machen "
    "melden mitbringen mitteilen nachfragen nachreichen organisieren planen posten prasentieren "
    "prufen recherchieren reparieren reservieren sammeln schicken schreiben senden sprechen "
    "starten stellen suchen telefonieren testen treffen uberarbeiten ubergeben ubernehmen "
    "uberprufen ubersetzen umsetzen unterstutzen verbessern verfassen veroffentlichen verschicken "
    "verteilen vorbereiten vorlegen vorschlagen vorstellen weiterleiten werben zeigen "
    "zusammenfassen zusammenstellen zuruckmelden verschriftlichen abstimmen ausfullen bauen "
    "fullen frasen regeln streichen unterschreiben aktualisieren ausdrucken anmalen leeren "
    "reinigen putzen"
)
"""German infinitives, which end clauses and items of lists."""

GERMAN_ACTS: Final = word_set(
    "bereitet bereiten bestellt bestellen besorgt besorgen baut bauen bringt bringen bucht buchen "
    "beantragt "
    "erstellt erstellen entwirft erkundigt fangt fangen holt holen informiert informieren klart "
    "klaren kauft kaufen kontaktiert kontaktieren ladt laden legt legen macht machen meldet "
    "melden organisiert organisieren plant planen postet pruft prufen recherchiert recherchieren "
    "reicht richtet richten ruft rufen sammelt sammeln schaut schauen schickt schicken schreibt "
    "schreiben sendet senden setzt setzen spricht sprechen startet stellt stellen sucht suchen "
    "telefoniert testet testen trifft ubersetzt uberarbeitet verschickt versucht versuchen "
    "verteilt"
)
"""German, in the present tense, behind somebody's name."""

SPANISH_ACTS: Final = word_set(
    "acerca acercan lleva llevan compra paga llama firma responde responden sortea "
    "actualiza busca comprueba comunica contacta contactan convoca coordina crea crean edita "
    "elabora encarga encargan envia envian escribe escriben gestiona hace hacen investiga manda "
    "mandan organiza prepara preparan publica redacta redactan revisa revisan sube atualiza avisa "
    "faz fazem procura verifica elabora redige publica"
)
"""Spanish and Portuguese, in the present tense, behind somebody's name."""

FRENCH_ACTS: Final = word_set(
    "achete achetent appelle appellent apporte apportent cherche cherchent commande commandent "
    "contacte contactent cree creent demande ecrit ecrivent envoie envoient fait finalise font "
    "imprime organise organisent prend prennent prepare preparent previent redige redigent "
    "relance relancent reserve reservent transmet verifie"
)
"""French, in the present tense, behind somebody's name."""

FIRST_VERBS: Final = word_set(
    # French
    "rechercher refaire inclure rendre resoudre construire reduire rejoindre joindre relier "
    "acheter actualiser ajouter analyser annoncer appeler chercher clarifier commander completer "
    "confirmer consulter contacter continuer convoquer corriger creer decider definir demander "
    "discuter deposer determiner diffuser distribuer ecrire elaborer envoyer etablir etudier "
    "evaluer faire finaliser fixer imprimer informer installer integrer inviter lancer lister "
    "mettre modifier nettoyer organiser parler partager planifier poursuivre preparer prendre "
    "presenter prevenir prevoir programmer proposer publier rajouter rappeler recenser recontacter "
    "recruter rediger reflechir relancer relire remplacer renvoyer reparer repondre rencontrer "
    "reprendre reserver solliciter suivre supprimer terminer tester traduire transmettre "
    "trouver valider verifier voir "
    # Spanish
    "apuntar compartir conseguir dejar exportar llevar refactorizar unificar sortear "
    "acabar actualizar anadir analizar anunciar arreglar asignar avisar buscar cambiar cerrar "
    "comenzar completar comprar comprobar comunicar concretar configurar confirmar consultar "
    "contactar contratar convocar coordinar corregir crear dar definir desarrollar disenar "
    "documentar echar editar elaborar eliminar empezar encargar enviar escribir establecer "
    "estudiar evaluar explicar expresar finalizar gestionar hablar hacer identificar implementar "
    "informar integrar intentar investigar invitar mandar mejorar meter migrar modificar "
    "monitorizar mover organizar pedir pensar planificar preguntar preparar presentar probar "
    "proponer publicar recoger redactar redefinir registrar rellenar renovar repasar reservar "
    "resolver responder retirar revisar solicitar subir terminar traducir usar validar verificar "
    # Portuguese
    "adicionar agendar ajustar alterar apresentar atualizar avaliar cadastrar comecar "
    "compartilhar comprar conversar corrigir criar desenvolver desenhar divulgar encaminhar "
    "encontrar entrar entregar escrever estudar fazer finalizar levantar marcar melhorar montar "
    "mudar organizar pedir pesquisar planejar preencher procurar providenciar realizar refazer "
    "responder solicitar testar trazer verificar"
)
"""Infinitives of Romance languages, with which items of lists begin."""
