"""What a heading or a label announces, in the languages that the app speaks."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, Literal

from llama32_desktop.documents.alternatives import by_first_letter
from llama32_desktop.words import folded

Section = Literal["decisions", "tasks", "both", "agenda", "ideas", "aside", "matters", ""]
"""`both`: decisions and tasks in one list. `agenda`: what was to be spoken about, which nobody has
decided yet. `ideas`: what was proposed.
`aside`: what is no matter of the meeting, such as who was there, links or rules of the house.
`matters`: all that was spoken about, under whatever it stands. Empty: a matter of its own."""

_MOST_WORDS: Final = 7
"""A heading that has more of them speaks of a matter, whatever word it begins with."""
_PLURAL: Final = re.compile(r"(?<=[a-z])\(([a-z]{1,3})\)(?=[\W_]|$)")
"""“Compromiso(s)”."""
_DONE: Final = re.compile(
    # “Work done”, “Erledigte Aufgaben”, “上周已完成任务”
    r"(?:work |tasks? |action items |actions? |what (?:was|we) )?(?:done|completed|finished"
    r"|accomplished)"
    r"(?: (?:tasks?|actions?|action items|work|items?|(?:last|this|since) .{2,20}))?"
    r"|(?:erledigte?|abgeschlossene?|fertige?)(?: (?:aufgaben|punkte|arbeiten|to-?dos?))?"
    r"|(?:taches|travaux|travail|actions)(?: deja)? (?:realise|termine|effectue|accompli|fait)e?s?"
    r"|(?:tareas|trabajo|acciones|actividades) (?:realizad|completad|terminad|finalizad|hech)[oa]s?"
    r"|(?:tarefas|trabalho|acoes|atividades) (?:realizad|concluid|finalizad|feit)[oa]s?"
    r"|(?:上周|本周|上次|目前)?(?:已完成|完成)(?:的)?(?:任务|工作|情况|内容|事项)?|上周(?:工作|任务|进展)(?:总结|情况|汇报)?"
    r"|やったこと|実施(?:内容|事項)|完了(?:した)?(?:タスク|作業|事項)|前回までの(?:作業|進捗)"
)
_EAST_TASKS: Final = re.compile(
    r"(?!讨论|上周|已|上次|完成|回顾)(?:[\u4e00-\u9fff]{1,5}"
    r"(?:待办|任务分配|任务安排|任务分工|行动点|行动项|待办事项)"
    r"|对?[\u4e00-\u9fff]{0,4}(?:任务|工作)(?:进行|做出?|的)了?(?:分配|分工|安排|划分))"
)
_TITLE: Final = re.compile(
    r"[\W_]*(?:protokoll|minutes|notes|acta|ata|compte.rendu|議事録|会议记录|会议纪要)"
    r" ?(?:n[or]?[.°º]?|nr\.?|vom|of|du|del?|da)? ?\d"
)
"""“Protokoll 3” is one of several, and all that follows is its."""
_WHICH: Final = re.compile(
    r"^(?:immediate|urgent|new|main|key|remaining|current|further|upcoming|short.term|agreed"
    r"|proposed"
    r"|neue|weitere|anstehende|dringende|sofortige|wichtige|getroffene|nouvelles|principales|nuevas"
    r"|principales|novas|principais|主な|主要)\s?(?=\w)"
)
"""Which tasks, before the word: “Immediate actions”."""
_NUMBERING: Final = re.compile(
    r"^[\W_]{0,12}(?:(?:top|item|punkt|point|punto"
    r"|ponto)\s?(?=\d))?(?:\d{1,3}(?:[.)\]a-z-]{1,3})*[\s.:)-]{0,4})?[\W_]{0,6}"
)

_DECISIONS: Final = (
    # English, German
    "decisions?|decisions? (?:made|taken|reached|log|summary|list|record)|key decisions?"
    "|summary of decisions|list of decisions|resolutions?|resolved"
    "|agreements?|agreed|agreed points|conclusions?|outcomes?|consensus|beschlusse?"
    "|beschlussfassung(?:en)?"
    "|gefasste beschlusse|entscheidung(?:en)?|getroffene entscheidungen|festlegung(?:en)?"
    "|vereinbarung(?:en)?"
    # French, Spanish, Portuguese
    "|decisions? prises?|releve de decisions?|releve des decisions|deliberations?|resolutions"
    "|acuerdos?|acuerdos (?:tomados|adoptados|alcanzados)|acuerdan|se acuerda|puntos acordados"
    "|decision(?:es)?|decisiones (?:tomadas|adoptadas)|resumen de acuerdos(?: y decisiones)?"
    "|resoluciones"
    "|decis(?:ao|oes)|decisoes (?:tomadas|acordadas)|deliberacoes|resolucoes|acordos?"
    # Japanese, Chinese
    "|直近の決定事項|本日の決定事項|今回の決定事項|主な決定事項|決定事項|決定|決まったこと|決議事項|決議|合意事項|结论|会议结论|決議|决议|决定|决策|决策事项"
    "|决定事项|会议决议|决议事项|讨论结论|达成的共识|议定(?:事项)?"
)
_TASKS: Final = (
    # English
    "action items?|to-?do (?:summary|list)|summary of (?:actions|action items|tasks|to-?dos)"
    "|action (?:summary|list)|task (?:summary|list)|actions?|open actions?|actions? (?:required"
    "|needed|to take|points?|list)"
    "|new action items?|actions? review"
    "|review of (?:action items?|actions?|old action items)|tasks?|to ?dos?|to-dos?|todo list"
    "|next steps?|follow[- ]?ups?(?! (?:from|on|to|of))|assignments?|homework|task assignments?"
    "|deliverables|tasks? for (?:this|next|the next) (?:week|meeting|sprint)|a\\.?i\\.?s?"
    "|before (?:the )?next (?:meeting|call|session|week)|until (?:the )?next (?:meeting|call|week)"
    "|bis zum nachsten (?:treffen|mal|termin)|bis zur nachsten (?:sitzung|woche)"
    "|d.ici (?:a )?la prochaine|antes de la proxima|ate a proxima|ate o proximo"
    "|在下次(?:开会|会议|例会)之?前(?:要?完成)?|下次(?:开会|会议|例会)之?前(?:要?完成)?"
    "|proposed plan|work ?plan|plans?(?: for (?:the )?next \\w+)?"
    "|division of (?:work|labou?r|tasks)|task (?:division|split|distribution|assignments?)"
    "|work (?:division|split|distribution|assignments?)"
    "|open (?:items?|points?|tasks?|to-?dos?)|outstanding (?:items?|actions?|tasks?)|pending items?"
    # German
    "|aufgaben?|aufgabenverteilung|aufgabenliste|aufgaben (?:diese|nachste|bis) \\w+|to ?do'?s"
    "|nachste schritte|weiteres vorgehen|massnahmen|pendenzen|offene aufgaben|arbeitsauftrage"
    "|zu erledigen|arbeitsplan|hausaufgaben?|verantwortlichkeiten|offene punkte|arbeitsteilung"
    "|aufgabenteilung|zu tun|noch zu tun|vorzubereiten"
    # French
    "|a (?:faire|preparer|realiser|terminer|finir|traiter|completer)|travail a (?:faire|rendre"
    "|realiser)"
    "|actions? a (?:faire|mener|suivre|realiser)|taches?|taches a faire|plan d.actions?"
    "|prochaines? (?:etapes?|actions?)|suites a donner|releve d.actions?"
    "|points (?:ouverts|en suspens)|repartition (?:des (?:taches|roles)|du travail)"
    # Spanish
    "|tareas?|tareas (?:pendientes|asignadas|para \\w+|y responsables)|acciones|accion"
    "|acciones (?:pendientes|a realizar|acordadas)|proximos pasos|siguientes pasos"
    "|compromisos|acuerdos y compromisos|pendientes|trabajo (?:pendiente|a realizar)|por hacer"
    "|asignacion de (?:las )?(?:tareas|actividades)|division de (?:las )?(?:tareas|actividades)"
    "|distribucion de (?:las )?(?:tareas|actividades)|reparticion de (?:las )?(?:tareas"
    "|actividades)"
    "|actividades (?:pendientes|a realizar|por realizar|asignadas)"
    "|tareas a realizar|reparto(?: de (?:las )?tareas)?|temas pendientes|asuntos pendientes"
    # Portuguese
    "|tarefas?|tarefas (?:pendentes|atribuidas|para \\w+)|acoes|acoes (?:definidas|a realizar)"
    "|acoes e responsaveis|encaminhamentos?|proximos passos|compromissos|pendencias|a fazer"
    "|divisao d[aoe]s? (?:tarefas|atividades)|distribuicao d[aoe]s? (?:tarefas|atividades)"
    "|atribuicao d[aoe]s? (?:tarefas|atividades)"
    "|atividades (?:pendentes|a realizar|atribuidas)|tarefas a realizar|pontos em aberto"
    "|plano de acao"
    # Japanese, Chinese
    "|アクション(?:アイテム|項目)?|次回までに?(?:の課題|やること|行うこと)?|宿題|やること|タスク"
    "|今後の(?:対応|進め方|アクション|予定|活動|作業|課題)|次回の(?:活動|作業|タスク|目標|課題)"
    "|次回まで(?:の目標|の作業|の予定)|課題|調査項目|検討項目|確認項目|作業項目|次の(?:一手|ステップ|アクション)|残作業|todo|担当"
    "|行动(?:项|项目|计划|事项|点)?|待办(?:事项|清单)?|会后(?:任务|工作|事项)"
    "|下一步的?(?:计划|工作|行动|安排)?|后续(?:行动|工作|事项|计划)|任务(?:分配|分工|安排)?|任务节点|前期任务|近期任务|本周任务|下周任务"
    "|人员分工|接口的?分工|小组分工|工作分工|分工|工作安排|遗留(?:问题|事项)"
)
_AGENDA: Final = (
    "agenda|agenda items?|con el orden del dia|proposed agenda|order of business"
    "|topics? for (?:next|future) \\w+|topics|tops|top's|themen|temas|sujets|topicos"
    "|tagesordnung|tagesordnungspunkte|ordre du jour|orden del dia|temas a tratar|pauta"
    "|ordem do dia|assuntos|議題|アジェンダ|次第|议程|会议议程|議程|议题"
)
_ASIDE: Final = (
    # English
    "goals?|attendees?|attending|attendance|participants?|present|people|who was there"
    "|members present|absent|apologies|regrets|guests?|observers?|invited|roll call"
    "|introduction of attendees"
    "|links?|references?|resources|code of conduct|next meetings?|upcoming meetings?"
    "|buts?|purpose|subject|location|venue|duration|zweck|betreff|dauer|objet|lieu|duree|motivo"
    "|objeto"
    "|objetivos?|objectives?|objectifs?|ziele?|lugar|duracion|duracao|assunto|local"
    "|registration|logistics|schedule constraints|contact|backlog|about|legend|types?"
    "|table of contents|contents|history|version history|licen[cs]e|appendix|recordings?"
    "|adjourn(?:ment|ed)?|closure|closing of the meeting|meeting adjourned"
    "|future meetings|agenda items for future meetings|dial.?in|let.s connect.{0,60}"
    # German
    "|teilnehmer(?:innen)?|teilnehmende|anwesend(?:e|en)?(?: \\w+)?|entschuldigt|gaste|abwesend"
    "|protokoll(?:ix|fuhrung|fuhrer|ant)?|nachste sitzung|nachstes treffen|nachster termin"
    "|beschlussfahigkeit.{0,40}|legende|inhaltsverzeichnis|verteiler|termine|anhange?"
    # French
    "|presents?|presentes|participants|excuses?|absents?|prochaine? (?:reunion|seance|ca|ag)"
    "|prochain bureau|sommaire|annexes?|liens"
    # Spanish
    "|asistentes|asistencia|ausentes|participantes|miembros|proxima reunion|indice"
    "|historial de versiones|enlaces|referencias|firmas?"
    # Portuguese
    "|proximo encontro|proxima (?:sesion|cita)|prochain rendez.vous|prochaine rencontre"
    "|next gathering|nachste besprechung|nachste zusammenkunft"
    "|participantes (?:presentes|ausentes)|membros presentes|miembros presentes"
    "|participantes(?: da reuniao)?|convocados|identificacao|proxima reuniao|fontes?"
    "|historico de versa?o(?:es)?|tipos?|legenda|leyenda|referencias|assinaturas?|sumario"
    "|integrantes(?: presentes)?|informacoes da reuniao|encerramento|cierre|clausura|cloture"
    "|pendencias anteriores"
    # Japanese, Chinese
    "|出席者|参加者|欠席者|次回(?:予定|開催|日程|会議)?|日時|場所|会議情報|配布資料|資料|出席人员"
    "|参会人员|与会人员|缺席(?:人员)?|下次会议.{0,12}|会议信息|会议时间|附件|参考资料"
)


_MATTERS: Final = (
    "summary|minutes|discussions?|discussion (?:points|items|notes)|notes|meeting notes|log"
    "|zusammenfassung|verlauf|diskussion|besprochenes|resume|compte.rendu|deroule|discussion"
    "|resumen|desarrollo(?: de la reunion)?|temas tratados|resumo|desenvolvimento|discussoes"
    "|assuntos tratados|議事(?:内容)?|議論|概要|会议摘要|会议内容|摘要|讨论内容|主要内容"
)
_IDEAS: Final = (
    "ideas?|proposals?|suggestions?|brainstorm(?:ing)?|ideen(?:sammlung)?|vorschlage?"
    "|lluvia de ideas(?: e .{2,30})?|tempestade de ideias|tempete d.idees|remue.meninges"
    "|idees?(?: pour la \\w+)?|propositions?|pistes|propuestas?|sugerencias?|ideias?|propostas?"
    "|sugestoes|アイデア|提案|建议|想法|提议"
)
_OF_MEETING: Final = (
    r"\s(?:of|from|for|in|vom|der|des|fur|aus|de|du|des|pour|del|para|da|do)\s"
    r"(?:the |this |la |el |los |las |dieser? |cette |esta )?"
    r"(?:last |next |previous |letzten |nachsten |derniere |prochaine |ultima |proxima )?"
    r"(?:meeting|week|sprint|call|session|sitzung|treffen|woche|reunion|seance|semana|reuniao"
    r"|tsc|sc)"
)
_WEEK: Final = (
    r"\s(?:la |de la |da )?(?:proxima|esta|diese|nachste|next|this|cette|prochaine)\s\w{2,12}$"
)
_WHO_WAS_THERE: Final = (
    r"(?:[^\W\d_]{2,20} ){1,3}(?:attendance|attendees|participants|regrets|apologies)$"
)
"""“Voting member attendance”."""
_PENDING: Final = r"(?:[^\W\d_]{2,20} ){1,4}(?:pendentes|pendientes|en attente|en suspens)$"
"""“Mapeamento dos itens pendentes”."""
_EACH: Final = (
    r"\s(?:of|for|by|per|de|por|par|pro|je|fur) (?:each|every|all|cada|chaque|tou\w{1,4}|tod\w{1,3}"
    r"|jede\w{0,2}|alle|person\w{0,2})\b"
)
_AND: Final = (
    r"\s?(?:[/&]|\s(?:and|und|et|y|e)\s)\s?(?:decisions?|beschlusse|entscheidungen|decisiones"
    r"|acuerdos"
    r"|decisoes|acordos|tasks?|actions?|action items|to-?dos?|aufgaben|taches|tareas|tarefas|acoes"
    r"|acciones|next steps|proxim[oa]s (?:pasos|passos)|prochaines etapes|nachste schritte"
    r"|responsab\w{4,8}|owners?|deadlines?|termine)$"
)
"""“Tasks and decisions”."""
_OF_KIND: Final = (
    r"\s(?:inmediat|immediat|urgent|definid|acordad|asignad|atribuid|planifi|previst|prevu|individua"
    r"|relevant|principa|important|prioritari|prioritair|general|gera|semana|hebdomadair|pendi)"
    r"\w{0,6}"
)
"""“Acciones inmediatas”, “atividades definidas”, “compromisos individuales de la semana”."""
_REST: Final = rf"(?:{_OF_KIND})?(?:\s?[(\[{{:–—→/-]|{_OF_MEETING}|{_WEEK}|{_EACH}|{_AND}|$)"
"""What may follow: nothing of weight, a bracket, “of the meeting”."""
_OCCASION: Final = (
    r"(?:weeks?|months?|meetings?|time|sessions?|calls?|sprints?|class|steps?|woche|sitzung"
    r"|treffen|mal"
    r"|termin|besprechung|monat|seance|reunion|fois|semaine|rencontre|etape|mois"
    r"|semana|sesion|reuniao|vez|encontro|sprint|mes|clase|entrega)"
)
_UNTIL_NEXT: Final = re.compile(
    # “For next week”, “Plan für die kommende Woche”, “À préparer pour la prochaine séance”
    rf"(?:[^\W\d_]{{2,20}} ){{0,3}}(?:for|by|before|until|till) (?:the |our )?(?:next|coming"
    rf"|following)"
    rf" {_OCCASION}$"
    rf"|(?:[^\W\d_]{{2,20}} ){{0,2}}(?:fur|bis) (?:zu[rm] |die |den |das )?(?:nachste"
    rf"|kommende)[nrsm]?"
    rf" {_OCCASION}$"
    rf"|(?:[^\W\d_]{{1,20}} ){{0,3}}(?:pour|d.ici|avant) (?:a )?la (?:prochaine {_OCCASION}"
    rf"|{_OCCASION} prochaine)$"
    rf"|(?:[^\W\d_]{{1,20}} ){{0,3}}(?:para|hasta|ate|antes d[aeo]l?) (?:la |el |a |o )?"
    rf"(?:(?:proxim[oa]|siguiente) {_OCCASION}|{_OCCASION} (?:que viene|que vem|seguinte))$"
    r"|(?:次回|来週|次週)まで(?:に|の)?[^。]{0,12}$|(?:来週|次週|今後)の(?:予定|作業|目標|課題|やること|タスク|計画)$"
    r"|(?:下周|下一周|本周|下阶段|下一阶段|近期|接下来)的?(?:主要)?(?:工作|计划|任务|目标)(?:安排|计划|分配)?$"
)
_NO_WORK: Final = re.compile(
    r"\b(?:agenda|topics?|items?|points?|themen|tagesordnung|termine?|sujets?|ordre|date|dates"
    r"|temas?|orden|pautas?|assuntos?|questions?|fragen|problems?|probleme|ideas?|ideen"
    r"|proposals?|invit\w{2,8})\b"
)
"""What there is for a meeting besides work."""
_BY_SECTION: Final[tuple[tuple[Section, re.Pattern[str]], ...]] = (
    ("aside", re.compile(rf"(?:{by_first_letter(_ASIDE)}){_REST}|{_WHO_WAS_THERE}")),
    ("tasks", re.compile(rf"(?:{by_first_letter(_TASKS)}){_REST}|{_PENDING}")),
    ("decisions", re.compile(rf"(?:{by_first_letter(_DECISIONS)})(?!\spendi){_REST}")),
    ("agenda", re.compile(rf"(?:{by_first_letter(_AGENDA)}){_REST}")),
    ("ideas", re.compile(rf"(?:{by_first_letter(_IDEAS)}){_REST}")),
    ("matters", re.compile(rf"(?:{by_first_letter(_MATTERS)}){_REST}")),
)
_BOTH: Final = re.compile(
    r"(?:decisions?|beschlusse|entscheidungen|decisiones|acuerdos|decisoes|acordos|conclusions?"
    r"|conclusao|conclusiones|resultados?|results?|outcomes?|ergebnisse)"
    r"(?: ?[/&] ?| and | und | et | y | e )(?:actions?|action items|tasks?|aufgaben|taches|tareas"
    r"|acciones|tarefas|acoes|compromisos|compromissos|next steps|nachste schritte"
    r"|prochaines etapes|proximos (?:pasos|passos)|encaminhamentos|to-?dos?)"
)

_OVER_DECIDED: Final = re.compile(
    r"(?:[^\W\d_][^\s:.?!]{1,30} ){1,3}(?:approved|agreed|adopted|accepted|rejected|decided"
    r"|granted|elected"
    r"|genehmigte?|beschlossene?|angenommene?|abgelehnte?|bewilligte?"
    r"|approuvee?s?|adoptee?s?|validee?s?|aprobad[oa]s|aprovad[oa]s|acordad[oa]s|rechazad[oa]s)"
)
"""“Grants approved”, over a list of them."""
_WHAT_WAS_DECIDED: Final = re.compile(
    r"(?:what (?:was|we|has been) (?:decided|agreed)"
    r"|was (?:wir )?(?:wurde )?(?:beschlossen|vereinbart)(?: wurde| haben)?|ce qui a ete decide"
    r"|(?:lo )?que se (?:decidio|acordo|ha decidido|ha acordado)"
    r"|lo (?:decidido|acordado)|(?:o )?que (?:foi|ficou) (?:decidido|acordado|definido|combinado))"
)


@lru_cache(4096)
def section_of(heading: str) -> Section:
    """What stands under a heading or behind a label; empty where it names a matter."""
    if len(heading) > 90:
        return ""
    plain = _PLURAL.sub(r"\1", folded(heading))
    words = _WHICH.sub("", _NUMBERING.sub("", plain).strip(" :*_.#-–—!0123456789"))
    if not words or len(words.split()) > _MOST_WORDS:
        return ""
    if _TITLE.match(plain):
        return ""
    if _DONE.fullmatch(words):
        return "aside"
    if _EAST_TASKS.fullmatch(words):
        return "tasks"
    is_sentence = heading.rstrip(" *_").endswith((".", "!"))
    if _BOTH.match(words):
        return "both"
    if _WHAT_WAS_DECIDED.fullmatch(words) or (not is_sentence and _OVER_DECIDED.fullmatch(words)):
        return "decisions"
    if _UNTIL_NEXT.match(words) and _NO_WORK.search(words) is None:
        return "tasks"
    for section, pattern in _BY_SECTION:
        if pattern.match(words):
            return section
    return ""
