<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>opsdeck</name>
    <message>
      <source>      asking the target what happened</source>
      <translation>      consultando al destino qué ocurrió</translation>
    </message>
    <message>
      <source>     if it fails: the run goes back by itself</source>
      <translation>     si falla: la ejecución se deshace sola</translation>
    </message>
    <message>
      <source>     now: %1</source>
      <translation>     ahora: %1</translation>
    </message>
    <message>
      <source>     only if: %1</source>
      <translation>     solo si: %1</translation>
    </message>
    <message>
      <source>     then check: %1</source>
      <translation>     luego comprobar: %1</translation>
    </message>
    <message>
      <source>     way back: %1</source>
      <translation>     vía de vuelta: %1</translation>
    </message>
    <message>
      <source>    Expected: %1</source>
      <translation>    Previsto: %1</translation>
    </message>
    <message>
      <source>    There is no such decision: %1</source>
      <translation>    No existe tal decisión: %1</translation>
    </message>
    <message>
      <source>    What did you observe?</source>
      <translation>    ¿Qué ha observado?</translation>
    </message>
    <message>
      <source>    Why?</source>
      <translation>    ¿Por qué?</translation>
    </message>
    <message>
      <source>    Your decision (%1):</source>
      <translation>    Su decisión (%1):</translation>
    </message>
    <message>
      <source>  Give its room free, for good: opsdeck run %1 discard-old-state -e %2 --set run=RUN</source>
      <translation>  Liberar su espacio para siempre: opsdeck run %1 discard-old-state -e %2 --set run=RUN</translation>
    </message>
    <message>
      <source>  Step "%1" failed, and the way back failed too.</source>
      <translation>  El paso "%1" ha fallado, y la vía de vuelta también.</translation>
    </message>
    <message>
      <source>  Step "%1" failed; what was done has been replaced.</source>
      <translation>  El paso "%1" ha fallado; lo hecho ya ha sido sustituido.</translation>
    </message>
    <message>
      <source>  Take it back with: opsdeck undo %1</source>
      <translation>  Para deshacerla: opsdeck undo %1</translation>
    </message>
    <message>
      <source>  There is no backup here. Make one: opsdeck backup create %1 -e %2</source>
      <translation>  Aquí no hay copia de seguridad. Crear una: opsdeck backup create %1 -e %2</translation>
    </message>
    <message>
      <source>  Undone, because step "%1" failed.</source>
      <translation>  Deshecha, porque falló el paso "%1".</translation>
    </message>
    <message>
      <source>  What it had done was taken back.</source>
      <translation>  Se ha deshecho lo que había hecho.</translation>
    </message>
    <message>
      <source>  When that is mended, try to take it back again: opsdeck undo %1</source>
      <translation>  Una vez reparado, intentar deshacerla de nuevo: opsdeck undo %1</translation>
    </message>
    <message>
      <source>  anchor FILE | --system SYSTEM --connection NAME        keep the head elsewhere, for verify</source>
      <translation>  anchor FILE | --system SYSTEM --connection NAME        guarda la cabeza en otro lugar, para verify</translation>
    </message>
    <message>
      <source>  close [TEXT]                                       it is over; writes the line of the CSV file</source>
      <translation>  close [TEXT]                                       ha terminado; escribe la línea del archivo CSV</translation>
    </message>
    <message>
      <source>  export FILE|- [--format jsonl|csv]                     every record, for other programs</source>
      <translation>  export FILE|- [--format jsonl|csv]                     todos los registros, para otros programas</translation>
    </message>
    <message>
      <source>  list                                               all of an environment</source>
      <translation>  list                                               todos los de un entorno</translation>
    </message>
    <message>
      <source>  list [--run RUN] [--type TYPE] [--limit N] [-o json]   the newest records</source>
      <translation>  list [--run RUN] [--type TYPE] [--limit N] [-o json]   los registros más recientes</translation>
    </message>
    <message>
      <source>  message [TEXT] [--by-hand|--preview]               a status message, to the webhook; --template NAME</source>
      <translation>  message [TEXT] [--by-hand|--preview]               un mensaje de estado, al webhook; --template NAME</translation>
    </message>
    <message>
      <source>  note TEXT | --called L1 [TEXT]                     what was seen or done, who was called</source>
      <translation>  note TEXT | --called L1 [TEXT]                     qué se vio o se hizo, a quién se llamó</translation>
    </message>
    <message>
      <source>  open --title TEXT --severity P1 | --from-triage    begin; the clocks run from here</source>
      <translation>  open --title TEXT --severity P1 | --from-triage    empezar; los plazos corren desde aquí</translation>
    </message>
    <message>
      <source>  recover --accept-loss                                  go on with a damaged journal</source>
      <translation>  recover --accept-loss                                  seguir con un diario dañado</translation>
    </message>
    <message>
      <source>  reopen REASON                                      it is not over</source>
      <translation>  reopen REASON                                      no ha terminado</translation>
    </message>
    <message>
      <source>  report FILE.md|.html|.pdf [--replace]              the report, from what the journal knows</source>
      <translation>  report FILE.md|.html|.pdf [--replace]              el informe, con lo que sabe el diario</translation>
    </message>
    <message>
      <source>  set [options]                                      severity, state, roles, impact, root cause, actions</source>
      <translation>  set [options]                                      severidad, estado, roles, impacto, causa raíz, acciones</translation>
    </message>
    <message>
      <source>  show                                               all of one, with its timeline</source>
      <translation>  show                                               todo sobre uno, con su cronología</translation>
    </message>
    <message>
      <source>  verify [EXPORT] [--anchor FILE] [-o json]              is anything altered or missing?</source>
      <translation>  verify [EXPORT] [--anchor FILE] [-o json]              ¿se ha alterado o falta algo?</translation>
    </message>
    <message>
      <source> %1 ago</source>
      <translation> hace %1</translation>
    </message>
    <message>
      <source> (%1 % of the rows, about %2 to go)</source>
      <translation> (%1 % de las filas, faltan unos %2)</translation>
    </message>
    <message>
      <source> (anchored on %1 by %2 at %3, key %4)</source>
      <translation> (anclado el %1 por %2 en %3, clave %4)</translation>
    </message>
    <message>
      <source> (anchors: %1, key %2)</source>
      <translation> (anclas: %1, clave %2)</translation>
    </message>
    <message>
      <source> (not yet for long)</source>
      <translation> (desde hace poco)</translation>
    </message>
    <message>
      <source> (over, but only just)</source>
      <translation> (recién terminada)</translation>
    </message>
    <message>
      <source> (taken back)</source>
      <translation> (deshecha)</translation>
    </message>
    <message>
      <source> Did you mean '%1'?</source>
      <translation> ¿Quiso decir '%1'?</translation>
    </message>
    <message>
      <source> Write it without quotes.</source>
      <translation> Escribirlo sin comillas.</translation>
    </message>
    <message>
      <source> and </source>
      <translation> y </translation>
    </message>
    <message>
      <source> in</source>
      <translation> pulg.</translation>
    </message>
    <message>
      <source> m</source>
      <translation> m</translation>
    </message>
    <message>
      <source> of run %1</source>
      <translation> de la ejecución %1</translation>
    </message>
    <message>
      <source> or </source>
      <translation> o </translation>
    </message>
    <message>
      <source>! %1: no backup; no more than %2 of work may be lost</source>
      <translation>! %1: sin copia de seguridad; no se puede perder más de %2 de trabajo</translation>
    </message>
    <message>
      <source>! %1: the newest that counts is %2 old; no more than %3 of work may be lost</source>
      <translation>! %1: la más reciente que cuenta tiene %2; no se puede perder más de %3 de trabajo</translation>
    </message>
    <message>
      <source>"%1" could turn out to begin with - and be taken for an option; put "--" before it, or write --name=%1</source>
      <translation>"%1" podría acabar empezando por - y tomarse por una opción; anteponer "--" o escribir --name=%1</translation>
    </message>
    <message>
      <source>"%1" failed, and the way back failed too</source>
      <translation>"%1" ha fallado, y la vía de vuelta también</translation>
    </message>
    <message>
      <source>"%1" is a link; a link could lead anywhere</source>
      <translation>"%1" es un enlace; podría llevar a cualquier parte</translation>
    </message>
    <message>
      <source>"%1" is neither a file nor a folder</source>
      <translation>"%1" no es ni un archivo ni una carpeta</translation>
    </message>
    <message>
      <source>"%1" is no comparison</source>
      <translation>"%1" no es una comparación</translation>
    </message>
    <message>
      <source>"%1" is no database number</source>
      <translation>"%1" no es un n.º de base de datos</translation>
    </message>
    <message>
      <source>"%1" is no relative path</source>
      <translation>"%1" no es una ruta relativa</translation>
    </message>
    <message>
      <source>"%1" is no service, queue or model of %2: %3</source>
      <translation>"%1" no es un servicio, una cola ni un modelo de %2: %3</translation>
    </message>
    <message>
      <source>"%1" is one too many</source>
      <translation>"%1" sobra</translation>
    </message>
    <message numerus="yes">
      <source>"%1" is too short for a run; write at least %n characters of its id</source>
      <translation>
        <numerusform>"%1" es demasiado corto para una ejecución; escribir al menos %n carácter de su id</numerusform>
        <numerusform>"%1" es demasiado corto para una ejecución; escribir al menos %n caracteres de su id</numerusform>
      </translation>
    </message>
    <message>
      <source>"%1" leads out of its folder</source>
      <translation>"%1" lleva fuera de su carpeta</translation>
    </message>
    <message>
      <source>"previous" is the one that was in use before the present one, as far as that is known. Else a name such as shop/api:1.4, a digest or an id.</source>
      <translation>"previous" es la que se usaba antes de la actual, hasta donde se sabe. Si no, un nombre como shop/api:1.4, un digest o un id.</translation>
    </message>
    <message>
      <source>"suggested" takes the version that was validated and seen to serve longest without going wrong; else the last one that was in service; else the one called stable.</source>
      <translation>"suggested" toma la versión validada y vista en servicio más tiempo sin fallos; si no, la última que estuvo en servicio; si no, la que se llama stable.</translation>
    </message>
    <message>
      <source>#</source>
      <translation>#</translation>
    </message>
    <message>
      <source>%1</source>
      <translation>%1</translation>
    </message>
    <message>
      <source>%1
%2 / %3</source>
      <translation>%1
%2 / %3</translation>
    </message>
    <message>
      <source>%1
Click, or press Shift+F10 in the table, to choose what is shown</source>
      <translation>%1
Haga clic, o pulse Mayús+F10 en la tabla, para elegir qué se muestra</translation>
    </message>
    <message>
      <source>%1   %2</source>
      <translation>%1   %2</translation>
    </message>
    <message>
      <source>%1   broken</source>
      <translation>%1   defectuoso</translation>
    </message>
    <message>
      <source>%1  ▸  %2</source>
      <translation>%1  ▸  %2</translation>
    </message>
    <message>
      <source>%1 %</source>
      <translation>%1 %</translation>
    </message>
    <message>
      <source>%1 %2</source>
      <translation>%1 %2</translation>
    </message>
    <message>
      <source>%1 %2 (%3): %4</source>
      <translation>%1 %2 (%3): %4</translation>
    </message>
    <message>
      <source>%1 %2 (%3: %4)</source>
      <translation>%1 %2 (%3: %4)</translation>
    </message>
    <message>
      <source>%1 %2 ms</source>
      <translation>%1 %2 ms</translation>
    </message>
    <message>
      <source>%1 %2 was called (%3)</source>
      <translation>Se llamó a %1 %2 (%3)</translation>
    </message>
    <message>
      <source>%1 %2, not %3.</source>
      <translation>%1 %2, no %3.</translation>
    </message>
    <message>
      <source>%1 %2.</source>
      <translation>%1 %2.</translation>
    </message>
    <message>
      <source>%1 %2: %3</source>
      <translation>%1 %2: %3</translation>
    </message>
    <message>
      <source>%1 (%2)</source>
      <translation>%1 (%2)</translation>
    </message>
    <message>
      <source>%1 (%2) can never be seen: %3 (%4) is reached first.</source>
      <translation>%1 (%2) no se verá nunca: antes se alcanza %3 (%4).</translation>
    </message>
    <message>
      <source>%1 (%2) is open for it</source>
      <translation>%1 (%2) ya está abierto por lo mismo</translation>
    </message>
    <message>
      <source>%1 (%2, %3): %4</source>
      <translation>%1 (%2, %3): %4</translation>
    </message>
    <message>
      <source>%1 (SHA-256 %2…)</source>
      <translation>%1 (SHA-256 %2…)</translation>
    </message>
    <message>
      <source>%1 (g, then %2)</source>
      <translation>%1 (g, luego %2)</translation>
    </message>
    <message>
      <source>%1 (impact not said yet)</source>
      <translation>%1 (impacto aún no indicado)</translation>
    </message>
    <message>
      <source>%1 (it has changed, and is too large to be compared)</source>
      <translation>%1 (ha cambiado, y es demasiado grande para compararse)</translation>
    </message>
    <message>
      <source>%1 (its file is broken)</source>
      <translation>%1 (su archivo es defectuoso)</translation>
    </message>
    <message>
      <source>%1 (no request was counted)</source>
      <translation>%1 (no se contó ninguna petición)</translation>
    </message>
    <message>
      <source>%1 (read: %2)</source>
      <translation>%1 (leído: %2)</translation>
    </message>
    <message>
      <source>%1 (run %2)</source>
      <translation>%1 (ejecución %2)</translation>
    </message>
    <message>
      <source>%1 (the service does not count it)</source>
      <translation>%1 (el servicio no lo cuenta)</translation>
    </message>
    <message>
      <source>%1 (the system file gives it no limit)</source>
      <translation>%1 (el archivo de sistema no le fija límite)</translation>
    </message>
    <message>
      <source>%1 / %2 is read-only by its system file (readOnly: true)</source>
      <translation>%1 / %2 es de solo lectura según su archivo de sistema (readOnly: true)</translation>
    </message>
    <message>
      <source>%1 / %2 · by %3 · started %4 UTC · %5 · run %6</source>
      <translation>%1 / %2 · por %3 · iniciada %4 UTC · %5 · ejecución %6</translation>
    </message>
    <message>
      <source>%1 / %2. Its clocks run from now.</source>
      <translation>%1 / %2. Sus plazos corren desde ahora.</translation>
    </message>
    <message>
      <source>%1 B</source>
      <translation>%1 B</translation>
    </message>
    <message>
      <source>%1 Backups: %2.</source>
      <translation>%1 Copias: %2.</translation>
    </message>
    <message>
      <source>%1 EB</source>
      <translation>%1 EB</translation>
    </message>
    <message>
      <source>%1 GB</source>
      <translation>%1 GB</translation>
    </message>
    <message>
      <source>%1 MB</source>
      <translation>%1 MB</translation>
    </message>
    <message>
      <source>%1 PB</source>
      <translation>%1 PB</translation>
    </message>
    <message>
      <source>%1 SILENT</source>
      <translation>%1 SIN RESPUESTA</translation>
    </message>
    <message>
      <source>%1 TB</source>
      <translation>%1 TB</translation>
    </message>
    <message>
      <source>%1 UTC</source>
      <translation>%1 UTC</translation>
    </message>
    <message>
      <source>%1 UTC, %2 ago</source>
      <translation>%1 UTC, hace %2</translation>
    </message>
    <message>
      <source>%1 UTC: what stood there before the restore of %2</source>
      <translation>%1 UTC: lo que había antes de restaurar %2</translation>
    </message>
    <message>
      <source>%1 UTC: what was restored and taken back of %2</source>
      <translation>%1 UTC: lo restaurado y luego deshecho de %2</translation>
    </message>
    <message>
      <source>%1 ago</source>
      <translation>hace %1</translation>
    </message>
    <message>
      <source>%1 and %2 more</source>
      <translation>%1 y %2 más</translation>
    </message>
    <message>
      <source>%1 and the shipped %2 both describe a system of the same name, and only one of them can be shown.</source>
      <translation>%1 y el %2 incluido describen un sistema con el mismo nombre; solo se puede mostrar uno.</translation>
    </message>
    <message>
      <source>%1 answers</source>
      <translation>%1 responde</translation>
    </message>
    <message>
      <source>%1 answers, and pg_dump %2 fits its version %3</source>
      <translation>%1 responde, y pg_dump %2 sirve para su versión %3</translation>
    </message>
    <message>
      <source>%1 answers: %2</source>
      <translation>%1 responde: %2</translation>
    </message>
    <message>
      <source>%1 are free</source>
      <translation>hay %1 libres</translation>
    </message>
    <message>
      <source>%1 are free in %2</source>
      <translation>%1 libres en %2</translation>
    </message>
    <message>
      <source>%1 are free where it was looked</source>
      <translation>%1 libres donde se miró</translation>
    </message>
    <message>
      <source>%1 are free, and the newest backup takes %2</source>
      <translation>hay %1 libres y la copia más reciente ocupa %2</translation>
    </message>
    <message>
      <source>%1 are missing here; the set of %2 UTC has them. Make sure that they were removed on purpose.</source>
      <translation>Aquí faltan %1; el conjunto de %2 UTC los tiene. Asegúrese de que se eliminaron a propósito.</translation>
    </message>
    <message>
      <source>%1 are the most.</source>
      <translation>El máximo es %1.</translation>
    </message>
    <message>
      <source>%1 at %2 UTC</source>
      <translation>%1 a las %2 UTC</translation>
    </message>
    <message>
      <source>%1 available</source>
      <translation>%1 disponible</translation>
    </message>
    <message>
      <source>%1 brings its description.</source>
      <translation>%1 trae su descripción.</translation>
    </message>
    <message>
      <source>%1 brings the version.</source>
      <translation>%1 trae la versión.</translation>
    </message>
    <message>
      <source>%1 by %2</source>
      <translation>%1 por %2</translation>
    </message>
    <message>
      <source>%1 can't be shown</source>
      <translation>No se puede mostrar %1</translation>
    </message>
    <message>
      <source>%1 can't be shown: %2</source>
      <translation>No se puede mostrar %1: %2</translation>
    </message>
    <message>
      <source>%1 can't be worked with now</source>
      <translation>ahora no se puede trabajar con %1</translation>
    </message>
    <message>
      <source>%1 can't be written: %2</source>
      <translation>no se puede escribir %1: %2</translation>
    </message>
    <message>
      <source>%1 could not be looked at: %2</source>
      <translation>no se ha podido examinar %1: %2</translation>
    </message>
    <message>
      <source>%1 d</source>
      <translation>%1 d</translation>
    </message>
    <message>
      <source>%1 describes a system of the name "%2" already</source>
      <translation>%1 ya describe un sistema llamado «%2»</translation>
    </message>
    <message>
      <source>%1 did not stay up: %2</source>
      <translation>%1 no se mantuvo activo: %2</translation>
    </message>
    <message>
      <source>%1 does not belong to %2</source>
      <translation>%1 no pertenece a %2</translation>
    </message>
    <message>
      <source>%1 down</source>
      <translation>%1 caído</translation>
    </message>
    <message>
      <source>%1 ended with %2: %3</source>
      <translation>%1 terminó con %2: %3</translation>
    </message>
    <message>
      <source>%1 entries of Redis</source>
      <translation>%1 entradas de Redis</translation>
    </message>
    <message>
      <source>%1 fail</source>
      <translation>fallan %1</translation>
    </message>
    <message>
      <source>%1 failed</source>
      <translation>%1 fallidos</translation>
    </message>
    <message>
      <source>%1 fails its own check: %2</source>
      <translation>%1 no supera su propia comprobación: %2</translation>
    </message>
    <message>
      <source>%1 files</source>
      <translation>%1 archivos</translation>
    </message>
    <message>
      <source>%1 fired at %2, and nothing has been measured of it here since</source>
      <translation>%1 se activó a las %2 y desde entonces aquí no se ha medido nada</translation>
    </message>
    <message>
      <source>%1 fits nearly every alert</source>
      <translation>%1 coincide con casi todas las alertas</translation>
    </message>
    <message>
      <source>%1 for %2</source>
      <translation>%1 durante %2</translation>
    </message>
    <message>
      <source>%1 from %2</source>
      <translation>%1 de %2</translation>
    </message>
    <message>
      <source>%1 h</source>
      <translation>%1 h</translation>
    </message>
    <message>
      <source>%1 has %2 free; %3 are needed</source>
      <translation>%1 tiene %2 libres; hacen falta %3</translation>
    </message>
    <message>
      <source>%1 has no environment %2</source>
      <translation>%1 no tiene el entorno %2</translation>
    </message>
    <message>
      <source>%1 has no files</source>
      <translation>%1 no tiene archivos</translation>
    </message>
    <message>
      <source>%1 has no procedure %2</source>
      <translation>%1 no tiene el procedimiento %2</translation>
    </message>
    <message>
      <source>%1 has no value. Leave the field out, or write "" for an empty text.</source>
      <translation>%1 no tiene valor. Omitir el campo o escribir "" para un texto vacío.</translation>
    </message>
    <message>
      <source>%1 has no value: it must be %2.</source>
      <translation>%1 no tiene valor: debe ser %2.</translation>
    </message>
    <message>
      <source>%1 has the wrong form.</source>
      <translation>%1 no tiene la forma correcta.</translation>
    </message>
    <message>
      <source>%1 have been in work for longer than %2</source>
      <translation>%1 llevan en proceso más de %2</translation>
    </message>
    <message>
      <source>%1 hold %2 of what they may have</source>
      <translation>%1 ocupan %2 de lo que pueden tener</translation>
    </message>
    <message>
      <source>%1 holds no certificate authority that can be read</source>
      <translation>%1 no contiene ninguna autoridad de certificación legible</translation>
    </message>
    <message>
      <source>%1 in %2</source>
      <translation>%1 en %2</translation>
    </message>
    <message>
      <source>%1 in %2 (%3)</source>
      <translation>%1 en %2 (%3)</translation>
    </message>
    <message>
      <source>%1 in %2 older than %3 (%4)</source>
      <translation>%1 en %2 de más de %3 (%4)</translation>
    </message>
    <message>
      <source>%1 in %2 ▸ %3 (%4)</source>
      <translation>%1 en %2 ▸ %3 (%4)</translation>
    </message>
    <message>
      <source>%1 in all, as far as it was seen</source>
      <translation>%1 en total, hasta donde se ha visto</translation>
    </message>
    <message>
      <source>%1 in quarantine</source>
      <translation>%1 en cuarentena</translation>
    </message>
    <message numerus="yes">
      <source>%1 in quarantine after %n attempt(s)</source>
      <translation>
        <numerusform>%1 en cuarentena tras %n intento</numerusform>
        <numerusform>%1 en cuarentena tras %n intentos</numerusform>
      </translation>
    </message>
    <message>
      <source>%1 in the place of %2: %3</source>
      <translation>%1 en lugar de %2: %3</translation>
    </message>
    <message>
      <source>%1 in work</source>
      <translation>%1 en proceso</translation>
    </message>
    <message>
      <source>%1 incident in %2 (%3): %4. It was opened at %5 by %6 and has been open for %7.</source>
      <translation>Incidente %1 en %2 (%3): %4. Lo abrió %6 (%5) y lleva abierto %7.</translation>
    </message>
    <message>
      <source>%1 incident in %2 (%3): %4. It was opened at %5 by %6 and was open for %7.</source>
      <translation>Incidente %1 en %2 (%3): %4. Lo abrió %6 (%5) y estuvo abierto %7.</translation>
    </message>
    <message>
      <source>%1 is %2 now: %3</source>
      <translation>%1 es ahora %2: %3</translation>
    </message>
    <message>
      <source>%1 is %2, %3 % worse than %4 of %5; it may lose %6 %</source>
      <translation>%1 es %2, un %3 % peor que %4 de %5; puede perder un %6 %</translation>
    </message>
    <message>
      <source>%1 is %2, as %3 asks for</source>
      <translation>%1 es %2, como pide %3</translation>
    </message>
    <message>
      <source>%1 is %2, as asked for: %3</source>
      <translation>%1 es %2, como se pide: %3</translation>
    </message>
    <message>
      <source>%1 is %2, must be %3</source>
      <translation>%1 es %2, debe ser %3</translation>
    </message>
    <message>
      <source>%1 is %2, worse than %3 of %4</source>
      <translation>%1 es %2, peor que %3 de %4</translation>
    </message>
    <message>
      <source>%1 is %2; declare the step's risk so</source>
      <translation>%1 es %2; declarar así el riesgo del paso</translation>
    </message>
    <message>
      <source>%1 is a %2, not a list</source>
      <translation>%1 es de tipo %2, no una lista</translation>
    </message>
    <message>
      <source>%1 is a folder</source>
      <translation>%1 es una carpeta</translation>
    </message>
    <message>
      <source>%1 is archived</source>
      <translation>%1 está archivada</translation>
    </message>
    <message>
      <source>%1 is back in place, but %2 was not well within %3: %4</source>
      <translation>%1 vuelve a estar instalada, pero %2 no estuvo sano en %3: %4</translation>
    </message>
    <message>
      <source>%1 is back in service and was validated</source>
      <translation>%1 vuelve a estar en servicio y se ha validado</translation>
    </message>
    <message>
      <source>%1 is down, which explains them</source>
      <translation>la caída de %1 los explica</translation>
    </message>
    <message>
      <source>%1 is empty now</source>
      <translation>%1 está ahora vacía</translation>
    </message>
    <message>
      <source>%1 is here already</source>
      <translation>%1 ya está aquí</translation>
    </message>
    <message>
      <source>%1 is in place</source>
      <translation>%1 está instalada</translation>
    </message>
    <message>
      <source>%1 is in place already</source>
      <translation>%1 ya está instalada</translation>
    </message>
    <message>
      <source>%1 is in place by now, and not %2</source>
      <translation>ahora está instalada %1, y no %2</translation>
    </message>
    <message>
      <source>%1 is in place by now, not %2: somebody else has put it there</source>
      <translation>ahora está instalada %1, no %2: alguien más la ha puesto ahí</translation>
    </message>
    <message>
      <source>%1 is in place, but %2 is served</source>
      <translation>%1 está instalada, pero se sirve %2</translation>
    </message>
    <message>
      <source>%1 is in place, not %2</source>
      <translation>%1 está instalada, no %2</translation>
    </message>
    <message>
      <source>%1 is in place, where nothing was</source>
      <translation>%1 está instalada, donde no había nada</translation>
    </message>
    <message>
      <source>%1 is in place: there is nothing to take back</source>
      <translation>%1 está instalada: no hay nada que deshacer</translation>
    </message>
    <message>
      <source>%1 is in progress: %2</source>
      <translation>%1 está en curso: %2</translation>
    </message>
    <message>
      <source>%1 is in the place of %2</source>
      <translation>%1 está en lugar de %2</translation>
    </message>
    <message>
      <source>%1 is longer than %2 characters.</source>
      <translation>%1 tiene más de %2 caracteres.</translation>
    </message>
    <message>
      <source>%1 is missing</source>
      <translation>falta %1</translation>
    </message>
    <message>
      <source>%1 is missing here; the set of %2 UTC has it. Make sure that it was removed on purpose.</source>
      <translation>Aquí falta %1; el conjunto de %2 UTC lo tiene. Asegúrese de que se eliminó a propósito.</translation>
    </message>
    <message>
      <source>%1 is newer, but: %2</source>
      <translation>%1 es más reciente, pero: %2</translation>
    </message>
    <message>
      <source>%1 is no folder</source>
      <translation>%1 no es una carpeta</translation>
    </message>
    <message>
      <source>%1 is no name of a member</source>
      <translation>%1 no es nombre de un componente</translation>
    </message>
    <message>
      <source>%1 is no name that can stand here.</source>
      <translation>%1 no es un nombre válido aquí.</translation>
    </message>
    <message>
      <source>%1 is no name that can stand here: it must look like %2.</source>
      <translation>%1 no es un nombre válido aquí: debe ser como %2.</translation>
    </message>
    <message>
      <source>%1 is no regular file</source>
      <translation>%1 no es un archivo normal</translation>
    </message>
    <message>
      <source>%1 is not known, must be %2</source>
      <translation>%1 no se conoce, debe ser %2</translation>
    </message>
    <message>
      <source>%1 is of kind %2 there, but of kind %3 here</source>
      <translation>%1 es de tipo %2 allí, pero de tipo %3 aquí</translation>
    </message>
    <message>
      <source>%1 is open: %2</source>
      <translation>%1 está abierto: %2</translation>
    </message>
    <message>
      <source>%1 is past</source>
      <translation>%1 ya ha pasado</translation>
    </message>
    <message>
      <source>%1 is read-only by its system file (readOnly: true)</source>
      <translation>%1 es de solo lectura según su archivo de sistema (readOnly: true)</translation>
    </message>
    <message>
      <source>%1 is read-only by its system file, so nothing is silenced at its Alertmanager</source>
      <translation>%1 es de solo lectura según su archivo de sistema; por eso no se silencia nada en su Alertmanager</translation>
    </message>
    <message>
      <source>%1 is served and %2 in place: too little to compare them</source>
      <translation>se sirve %1 y está instalada %2: faltan datos para compararlas</translation>
    </message>
    <message>
      <source>%1 is still made of another image</source>
      <translation>%1 sigue usando otra imagen</translation>
    </message>
    <message>
      <source>%1 is stopped</source>
      <translation>%1 está detenido</translation>
    </message>
    <message>
      <source>%1 is stopped (%2)</source>
      <translation>%1 está detenido (%2)</translation>
    </message>
    <message>
      <source>%1 is suggested: %2.</source>
      <translation>Se sugiere %1: %2.</translation>
    </message>
    <message>
      <source>%1 is there already</source>
      <translation>%1 ya existe</translation>
    </message>
    <message>
      <source>%1 is to serve.</source>
      <translation>%1 entrará en servicio.</translation>
    </message>
    <message>
      <source>%1 jobs are in work, and no worker runs that could finish them</source>
      <translation>%1 trabajos en proceso, y ningún worker en marcha que pueda terminarlos</translation>
    </message>
    <message>
      <source>%1 jobs are in work, but only %2 workers run</source>
      <translation>%1 trabajos en proceso, pero solo %2 workers en marcha</translation>
    </message>
    <message>
      <source>%1 jobs exported</source>
      <translation>%1 trabajos exportados</translation>
    </message>
    <message>
      <source>%1 jobs in work came more than %2 ago</source>
      <translation>%1 trabajos en proceso llegaron hace más de %2</translation>
    </message>
    <message>
      <source>%1 jobs set aside</source>
      <translation>%1 trabajos apartados</translation>
    </message>
    <message>
      <source>%1 jobs that have left %2 since come back into it, and are done again</source>
      <translation>%1 trabajos que han salido de %2 desde entonces vuelven a ella y se repiten</translation>
    </message>
    <message>
      <source>%1 jobs wait</source>
      <translation>%1 trabajos en espera</translation>
    </message>
    <message>
      <source>%1 jobs wait in %2, and nobody takes them</source>
      <translation>%1 trabajos esperan en %2, y nadie los toma</translation>
    </message>
    <message>
      <source>%1 jobs were set aside, but %2 are in the export</source>
      <translation>se apartaron %1 trabajos, pero hay %2 en la exportación</translation>
    </message>
    <message>
      <source>%1 kB</source>
      <translation>%1 kB</translation>
    </message>
    <message>
      <source>%1 keys</source>
      <translation>%1 claves</translation>
    </message>
    <message>
      <source>%1 lacks '%2'.</source>
      <translation>A %1 le falta '%2'.</translation>
    </message>
    <message numerus="yes">
      <source>%1 left where they are after %n attempt(s)</source>
      <translation>
        <numerusform>%1 se quedan donde están tras %n intento</numerusform>
        <numerusform>%1 se quedan donde están tras %n intentos</numerusform>
      </translation>
    </message>
    <message>
      <source>%1 left where they are, too long to be looked at</source>
      <translation>%1 se quedan donde están, demasiado largos para examinarlos</translation>
    </message>
    <message>
      <source>%1 lies on %2, which is not looked at from here: run Opsdeck there.</source>
      <translation>%1 está en %2, que no se mira desde aquí: ejecute Opsdeck allí.</translation>
    </message>
    <message>
      <source>%1 logs: %2</source>
      <translation>log de %1: %2</translation>
    </message>
    <message>
      <source>%1 made something that is no file</source>
      <translation>%1 creó algo que no es un archivo</translation>
    </message>
    <message>
      <source>%1 min</source>
      <translation>%1 min</translation>
    </message>
    <message>
      <source>%1 more</source>
      <translation>%1 más</translation>
    </message>
    <message>
      <source>%1 more wait for another run</source>
      <translation>%1 más esperan otra ejecución</translation>
    </message>
    <message>
      <source>%1 moved, %2 in quarantine, %3 left</source>
      <translation>%1 movidos, %2 en cuarentena, quedan %3</translation>
    </message>
    <message>
      <source>%1 moved, %2 left</source>
      <translation>%1 movidos, quedan %2</translation>
    </message>
    <message>
      <source>%1 ms</source>
      <translation>%1 ms</translation>
    </message>
    <message>
      <source>%1 must be "%2", not %3.</source>
      <translation>%1 debe ser "%2", no %3.</translation>
    </message>
    <message>
      <source>%1 must be %2, not %3.</source>
      <translation>%1 debe ser %2, no %3.</translation>
    </message>
    <message>
      <source>%1 must be a number such as 3 or 0.5, not %2.</source>
      <translation>%1 debe ser un número como 3 o 0.5, no %2.</translation>
    </message>
    <message>
      <source>%1 must be a whole number such as 3, not %2.</source>
      <translation>%1 debe ser un número entero como 3, no %2.</translation>
    </message>
    <message>
      <source>%1 must be one of %2, not %3.</source>
      <translation>%1 debe ser uno de %2, no %3.</translation>
    </message>
    <message>
      <source>%1 must be true or false, not %2.</source>
      <translation>%1 debe ser true o false, no %2.</translation>
    </message>
    <message>
      <source>%1 must hold one field only, not %2.</source>
      <translation>%1 debe contener un solo campo, no %2.</translation>
    </message>
    <message>
      <source>%1 must look like %2, not %3.</source>
      <translation>%1 debe ser como %2, no %3.</translation>
    </message>
    <message>
      <source>%1 must not be empty.</source>
      <translation>%1 no debe estar vacío.</translation>
    </message>
    <message>
      <source>%1 must not be empty: it holds %2.</source>
      <translation>%1 no debe estar vacío: contiene %2.</translation>
    </message>
    <message>
      <source>%1 must not hold more than %2 entries.</source>
      <translation>%1 no debe contener más de %2 entradas.</translation>
    </message>
    <message>
      <source>%1 names nothing that is known here</source>
      <translation>%1 no nombra nada conocido aquí</translation>
    </message>
    <message>
      <source>%1 needs --reason TEXT, which is kept in the journal</source>
      <translation>%1 necesita --reason TEXT; el motivo queda en el diario</translation>
    </message>
    <message>
      <source>%1 no longer there</source>
      <translation>%1 ya no están</translation>
    </message>
    <message>
      <source>%1 not worse than in service by more than %2 %</source>
      <translation>%1 no más de un %2 % peor que en servicio</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <translation>%1 de %2</translation>
    </message>
    <message>
      <source>%1 of %2 are back, workers have taken the rest</source>
      <translation>han vuelto %1 de %2, los workers han tomado el resto</translation>
    </message>
    <message>
      <source>%1 of %2 backups are new enough</source>
      <translation>%1 de %2 copias son bastante recientes</translation>
    </message>
    <message>
      <source>%1 of %2 have answered.</source>
      <translation>Han respondido %1 de %2.</translation>
    </message>
    <message>
      <source>%1 of %2 in use</source>
      <translation>%1 de %2 en uso</translation>
    </message>
    <message>
      <source>%1 of %2 is not known, so %3 can't be compared with it (%4)</source>
      <translation>se desconoce %1 de %2, así que %3 no se puede comparar (%4)</translation>
    </message>
    <message>
      <source>%1 of %2 not well</source>
      <translation>%1 de %2 con problemas</translation>
    </message>
    <message>
      <source>%1 of %2 records</source>
      <translation>%1 de %2 registros</translation>
    </message>
    <message>
      <source>%1 of %2 running</source>
      <translation>%1 de %2 en marcha</translation>
    </message>
    <message>
      <source>%1 of %2 services are ok</source>
      <translation>%1 de %2 servicios correctos</translation>
    </message>
    <message>
      <source>%1 of %2 services are ok, %3 unknown</source>
      <translation>%1 de %2 servicios correctos, %3 desconocidos</translation>
    </message>
    <message>
      <source>%1 of %2 services are unknown</source>
      <translation>%1 de %2 servicios desconocidos</translation>
    </message>
    <message>
      <source>%1 of %2 sources answer</source>
      <translation>%1 de %2 fuentes responden</translation>
    </message>
    <message>
      <source>%1 of %2 sources are silent</source>
      <translation>%1 de %2 fuentes no responden</translation>
    </message>
    <message>
      <source>%1 of %2 sources are silent, so nobody can tell what they would say.</source>
      <translation>%1 de %2 fuentes no responden, así que nadie puede saber qué dirían.</translation>
    </message>
    <message>
      <source>%1 of %2 sources have answered so far</source>
      <translation>%1 de %2 fuentes han respondido hasta ahora</translation>
    </message>
    <message>
      <source>%1 of %2 systems have an incident</source>
      <translation>%1 de %2 sistemas tienen un incidente</translation>
    </message>
    <message>
      <source>%1 of %2 used, policy %3</source>
      <translation>%1 de %2 usados, política %3</translation>
    </message>
    <message>
      <source>%1 of %2 were up when the run had done this, now %3 are: it was changed since.</source>
      <translation>%1 de %2 funcionaban cuando la ejecución lo hizo; ahora son %3: se ha cambiado desde entonces.</translation>
    </message>
    <message>
      <source>%1 of %2 within their limits</source>
      <translation>%1 de %2 dentro de sus límites</translation>
    </message>
    <message>
      <source>%1 of %2: %3</source>
      <translation>%1 de %2: %3</translation>
    </message>
    <message numerus="yes">
      <source>%1 of %n procedure(s)</source>
      <translation>
        <numerusform>%1 de %n procedimiento</numerusform>
        <numerusform>%1 de %n procedimientos</numerusform>
      </translation>
    </message>
    <message>
      <source>%1 of Redis</source>
      <translation>%1 de Redis</translation>
    </message>
    <message>
      <source>%1 of disk free</source>
      <translation>%1 libres en disco</translation>
    </message>
    <message>
      <source>%1 of its requests failed</source>
      <translation>falló el %1 de sus peticiones</translation>
    </message>
    <message>
      <source>%1 of memory available</source>
      <translation>%1 de memoria disponible</translation>
    </message>
    <message>
      <source>%1 of the %2 that %3 takes are spent here</source>
      <translation>%1 de los %2 que tarda %3 se gastan aquí</translation>
    </message>
    <message>
      <source>%1 of the failed jobs gave up waiting: %2</source>
      <translation>el %1 de los trabajos fallidos dejó de esperar: %2</translation>
    </message>
    <message>
      <source>%1 of the failed jobs say so: %2</source>
      <translation>así lo indica el %1 de los trabajos fallidos: %2</translation>
    </message>
    <message>
      <source>%1 of the last %2 checks were not ok</source>
      <translation>%1 de las últimas %2 comprobaciones con fallos</translation>
    </message>
    <message>
      <source>%1 of them are spent in %2</source>
      <translation>de ese tiempo, %1 se gastan en %2</translation>
    </message>
    <message>
      <source>%1 of them should long be done</source>
      <translation>%1 de ellos ya deberían haber terminado</translation>
    </message>
    <message>
      <source>%1 off ours: ages are wrong</source>
      <translation>%1 de desfase: antigüedades erróneas</translation>
    </message>
    <message>
      <source>%1 old</source>
      <translation>de hace %1</translation>
    </message>
    <message>
      <source>%1 opened: %2</source>
      <translation>%1 abierto: %2</translation>
    </message>
    <message>
      <source>%1 or less.</source>
      <translation>%1 o menos.</translation>
    </message>
    <message>
      <source>%1 or more.</source>
      <translation>%1 o más.</translation>
    </message>
    <message>
      <source>%1 over the versions</source>
      <translation>%1 por versiones</translation>
    </message>
    <message>
      <source>%1 records before it are intact</source>
      <translation>%1 registros anteriores están intactos</translation>
    </message>
    <message>
      <source>%1 records written to %2</source>
      <translation>%1 registros escritos en %2</translation>
    </message>
    <message>
      <source>%1 records, chain intact, head %2</source>
      <translation>%1 registros, cadena intacta, cabeza %2</translation>
    </message>
    <message>
      <source>%1 removed</source>
      <translation>%1 eliminados</translation>
    </message>
    <message>
      <source>%1 restores in %2; %3</source>
      <translation>%1 se restaura en %2; %3</translation>
    </message>
    <message>
      <source>%1 retried</source>
      <translation>%1 reintentados</translation>
    </message>
    <message>
      <source>%1 rows</source>
      <translation>%1 filas</translation>
    </message>
    <message>
      <source>%1 runs; up: %2</source>
      <translation>%1 funciona; activas: %2</translation>
    </message>
    <message>
      <source>%1 s</source>
      <translation>%1 s</translation>
    </message>
    <message>
      <source>%1 says so: %2</source>
      <translation>%1 lo indica: %2</translation>
    </message>
    <message>
      <source>%1 says that data is missing in it</source>
      <translation>%1 indica que faltan datos en ella</translation>
    </message>
    <message>
      <source>%1 says where the secret is found: {env: NAME}, {file: PATH} or {keyring: ENTRY}.</source>
      <translation>%1 dice dónde está el secreto: {env: NAME}, {file: PATH} o {keyring: ENTRY}.</translation>
    </message>
    <message>
      <source>%1 seen to</source>
      <translation>%1 atendidas</translation>
    </message>
    <message>
      <source>%1 sees to it</source>
      <translation>%1 se ocupa</translation>
    </message>
    <message>
      <source>%1 sees to it: %2</source>
      <translation>%1 se ocupa: %2</translation>
    </message>
    <message>
      <source>%1 silenced</source>
      <translation>%1 silenciadas</translation>
    </message>
    <message>
      <source>%1 since</source>
      <translation>%1 desde</translation>
    </message>
    <message>
      <source>%1 slow</source>
      <translation>%1 lento</translation>
    </message>
    <message>
      <source>%1 stands in the list a second time.</source>
      <translation>%1 aparece en la lista por segunda vez.</translation>
    </message>
    <message>
      <source>%1 stands there twice</source>
      <translation>%1 aparece dos veces</translation>
    </message>
    <message>
      <source>%1 stuck</source>
      <translation>%1 atascados</translation>
    </message>
    <message>
      <source>%1 until it is %2, for up to %3</source>
      <translation>%1 hasta que sea %2, como máximo %3</translation>
    </message>
    <message>
      <source>%1 used, no limit</source>
      <translation>%1 usados, sin límite</translation>
    </message>
    <message>
      <source>%1 waiting</source>
      <translation>%1 en espera</translation>
    </message>
    <message>
      <source>%1 waiting, %2 failed</source>
      <translation>%1 en espera, %2 fallidos</translation>
    </message>
    <message>
      <source>%1 waiting, %2 in work, %3 failed</source>
      <translation>%1 en espera, %2 en curso, %3 fallidos</translation>
    </message>
    <message>
      <source>%1 was brought here and is whole</source>
      <translation>%1 se ha traído aquí y está íntegra</translation>
    </message>
    <message>
      <source>%1 was stopped, and nobody could be asked to start it again.</source>
      <translation>%1 se detuvo, y no se pudo pedir a nadie que lo iniciara de nuevo.</translation>
    </message>
    <message>
      <source>%1 was watched for %2, and %3</source>
      <translation>%1 se vigiló durante %2, y %3</translation>
    </message>
    <message>
      <source>%1 was watched for %2; %3</source>
      <translation>%1 se vigiló durante %2; %3</translation>
    </message>
    <message>
      <source>%1 webhook</source>
      <translation>webhook de %1</translation>
    </message>
    <message>
      <source>%1 were added or changed since and go out of service: %2</source>
      <translation>%1 se añadieron o cambiaron desde entonces y quedan fuera de servicio: %2</translation>
    </message>
    <message>
      <source>%1 with status %2 at %3 UTC</source>
      <translation>%1 con estado %2 a las %3 UTC</translation>
    </message>
    <message>
      <source>%1 wrote nothing</source>
      <translation>%1 no escribió nada</translation>
    </message>
    <message>
      <source>%1 · %2</source>
      <translation>%1 · %2</translation>
    </message>
    <message>
      <source>%1 · %2 / %3 · Opsdeck</source>
      <translation>%1 · %2 / %3 · Opsdeck</translation>
    </message>
    <message>
      <source>%1 · %2 of %3</source>
      <translation>%1 · %2 de %3</translation>
    </message>
    <message>
      <source>%1 · %2 · was open for %3, since %4, by %5</source>
      <translation>%1 · %2 · estuvo abierto %3, desde %4, por %5</translation>
    </message>
    <message>
      <source>%1 · Triage · Opsdeck</source>
      <translation>%1 · Triaje · Opsdeck</translation>
    </message>
    <message>
      <source>%1 · as of %2 UTC</source>
      <translation>%1 · a las %2 UTC</translation>
    </message>
    <message>
      <source>%1 · open for %2, since %3, by %4</source>
      <translation>%1 · abierto desde hace %2, desde %3, por %4</translation>
    </message>
    <message>
      <source>%1 × %2</source>
      <translation>%1 × %2</translation>
    </message>
    <message>
      <source>%1 × %2 (%3)</source>
      <translation>%1 × %2 (%3)</translation>
    </message>
    <message>
      <source>%1 → %2</source>
      <translation>%1 → %2</translation>
    </message>
    <message>
      <source>%1 → at least %2</source>
      <translation>%1 → al menos %2</translation>
    </message>
    <message>
      <source>%1 → at most %2</source>
      <translation>%1 → como máximo %2</translation>
    </message>
    <message>
      <source>%1 ▸ %2, affected: %3</source>
      <translation>%1 ▸ %2, afectado: %3</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <translation>%1, %2</translation>
    </message>
    <message>
      <source>%1, %2 ago, by %3</source>
      <translation>%1, hace %2, por %3</translation>
    </message>
    <message>
      <source>%1, %2 in %3 ▸ %4</source>
      <translation>%1, %2 en %3 ▸ %4</translation>
    </message>
    <message>
      <source>%1, %2 old</source>
      <translation>%1, de hace %2</translation>
    </message>
    <message>
      <source>%1, %2, %3</source>
      <translation>%1, %2, %3</translation>
    </message>
    <message>
      <source>%1, %2, open for %3</source>
      <translation>%1, %2, abierto desde hace %3</translation>
    </message>
    <message numerus="yes">
      <source>%1, %n more</source>
      <translation>
        <numerusform>%1, %n más</numerusform>
        <numerusform>%1, %n más</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1, %n peer(s)</source>
      <translation>
        <numerusform>%1, %n par</numerusform>
        <numerusform>%1, %n pares</numerusform>
      </translation>
    </message>
    <message>
      <source>%1, a superuser</source>
      <translation>%1, un superusuario</translation>
    </message>
    <message>
      <source>%1, all of them more than an hour ago</source>
      <translation>%1, todos de hace más de una hora</translation>
    </message>
    <message>
      <source>%1, and whether it was in service before, or no gate speaks against it</source>
      <translation>%1, y si estuvo antes en servicio o ninguna puerta de control se opone</translation>
    </message>
    <message>
      <source>%1, archived</source>
      <translation>%1, archivada</translation>
    </message>
    <message>
      <source>%1, archived: %2</source>
      <translation>%1, archivada: %2</translation>
    </message>
    <message>
      <source>%1, ascending</source>
      <translation>%1, ascendente</translation>
    </message>
    <message>
      <source>%1, broken at No. %2: %3</source>
      <translation>%1, rota en el n.º %2: %3</translation>
    </message>
    <message>
      <source>%1, but not seen for %2 yet</source>
      <translation>%1, pero aún no durante %2</translation>
    </message>
    <message>
      <source>%1, by %2 (%3)</source>
      <translation>%1, por %2 (%3)</translation>
    </message>
    <message>
      <source>%1, can't be chosen: %2</source>
      <translation>%1, no se puede elegir: %2</translation>
    </message>
    <message>
      <source>%1, commander %2</source>
      <translation>%1, comandante: %2</translation>
    </message>
    <message>
      <source>%1, descending</source>
      <translation>%1, descendente</translation>
    </message>
    <message numerus="yes">
      <source>%1, explains %n more</source>
      <translation>
        <numerusform>%1, explica %n más</numerusform>
        <numerusform>%1, explica %n más</numerusform>
      </translation>
    </message>
    <message>
      <source>%1, first of %2 alerts of one cause, closed</source>
      <translation>%1, primera de %2 alertas de una causa, plegada</translation>
    </message>
    <message>
      <source>%1, first of %2 alerts of one cause, open</source>
      <translation>%1, primera de %2 alertas de una causa, desplegada</translation>
    </message>
    <message>
      <source>%1, for up to %2</source>
      <translation>%1, como máximo %2</translation>
    </message>
    <message>
      <source>%1, from %2 UTC</source>
      <translation>%1, desde %2 UTC</translation>
    </message>
    <message>
      <source>%1, has stopped half way: its process is gone, and what it has changed is not settled</source>
      <translation>%1, se ha detenido a medias: su proceso ha terminado, y no está resuelto lo que ha cambiado</translation>
    </message>
    <message>
      <source>%1, has this target since %2 (process %3)</source>
      <translation>%1, tiene este objetivo desde %2 (proceso %3)</translation>
    </message>
    <message>
      <source>%1, has this target since %2 (process %3), and waits for a decision</source>
      <translation>%1, tiene este objetivo desde %2 (proceso %3) y espera una decisión</translation>
    </message>
    <message>
      <source>%1, head %2</source>
      <translation>%1, cabeza %2</translation>
    </message>
    <message numerus="yes">
      <source>%1, in need of attention: %n</source>
      <translation>
        <numerusform>%1, requiere atención: %n</numerusform>
        <numerusform>%1, requieren atención: %n</numerusform>
      </translation>
    </message>
    <message>
      <source>%1, its course</source>
      <translation>%1, su evolución</translation>
    </message>
    <message>
      <source>%1, its last 16 KB</source>
      <translation>%1, sus últimos 16 KB</translation>
    </message>
    <message>
      <source>%1, no commander yet</source>
      <translation>%1, aún sin comandante</translation>
    </message>
    <message>
      <source>%1, no way back</source>
      <translation>%1, sin vía de vuelta</translation>
    </message>
    <message>
      <source>%1, of which %2 are down</source>
      <translation>%1, de ellos caídos: %2</translation>
    </message>
    <message>
      <source>%1, of which it was closed for %2</source>
      <translation>%1, de los cuales estuvo cerrado %2</translation>
    </message>
    <message>
      <source>%1, seen there from %2 UTC</source>
      <translation>%1, vista ahí desde %2 UTC</translation>
    </message>
    <message>
      <source>%1, since %2</source>
      <translation>%1, desde %2</translation>
    </message>
    <message>
      <source>%1, since %2: %3</source>
      <translation>%1, desde %2: %3</translation>
    </message>
    <message>
      <source>%1, so there is nothing to keep</source>
      <translation>%1, así que no hay nada que conservar</translation>
    </message>
    <message>
      <source>%1, status %2 in %3</source>
      <translation>%1, estado %2 en %3</translation>
    </message>
    <message>
      <source>%1, the last checks</source>
      <translation>%1, las últimas comprobaciones</translation>
    </message>
    <message>
      <source>%1, the sizes of its backups</source>
      <translation>%1, los tamaños de sus copias</translation>
    </message>
    <message>
      <source>%1, then left by choice</source>
      <translation>%1, luego retirada por decisión propia</translation>
    </message>
    <message>
      <source>%1, then went back</source>
      <translation>%1, luego revertida</translation>
    </message>
    <message>
      <source>%1, where nothing is in place: %2</source>
      <translation>%1, donde no hay nada instalado: %2</translation>
    </message>
    <message>
      <source>%1, which it needs, is down</source>
      <translation>caída de %1, de lo que depende</translation>
    </message>
    <message>
      <source>%1, which needs it, is not well</source>
      <translation>%1, que lo necesita, no está sano</translation>
    </message>
    <message>
      <source>%1, which needs it, is well now</source>
      <translation>%1, que la necesita, está bien ahora</translation>
    </message>
    <message>
      <source>%1, which the workers need, is down</source>
      <translation>caída de %1, que los workers necesitan</translation>
    </message>
    <message>
      <source>%1. Go on? [y/N]</source>
      <translation>%1. ¿Continuar? [s/N]</translation>
    </message>
    <message>
      <source>%1. How long it takes is not known yet.</source>
      <translation>%1. Aún no se sabe cuánto tarda.</translation>
    </message>
    <message>
      <source>%1. Last written to %2 ago.</source>
      <translation>%1. Última escritura hace %2.</translation>
    </message>
    <message>
      <source>%1. Now: %2</source>
      <translation>%1. Ahora: %2</translation>
    </message>
    <message>
      <source>%1. Only if %2 is in place</source>
      <translation>%1. Solo si está instalada %2</translation>
    </message>
    <message>
      <source>%1/%2 up</source>
      <translation>%1/%2 activas</translation>
    </message>
    <message>
      <source>%1/%2, connection %3</source>
      <translation>%1/%2, conexión %3</translation>
    </message>
    <message>
      <source>%1/s</source>
      <translation>%1/s</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>%1: %2 %3</source>
      <translation>%1: %2 %3</translation>
    </message>
    <message>
      <source>%1: %2 (%3)</source>
      <translation>%1: %2 (%3)</translation>
    </message>
    <message>
      <source>%1: %2 entries</source>
      <translation>%1: %2 entradas</translation>
    </message>
    <message>
      <source>%1: %2 has no incident</source>
      <translation>%1: %2 no tiene incidente</translation>
    </message>
    <message>
      <source>%1: %2 in %3</source>
      <translation>%1: %2 en %3</translation>
    </message>
    <message>
      <source>%1: %2 in use, %3 up</source>
      <translation>%1: %2 en uso, %3 activas</translation>
    </message>
    <message>
      <source>%1: %2 jobs are in work that nobody works on</source>
      <translation>%1: %2 trabajos están en proceso sin que nadie los procese</translation>
    </message>
    <message>
      <source>%1: %2 jobs have failed</source>
      <translation>%1: han fallado %2 trabajos</translation>
    </message>
    <message>
      <source>%1: %2 jobs have failed, more than an hour ago</source>
      <translation>%1: han fallado %2 trabajos, hace más de una hora</translation>
    </message>
    <message>
      <source>%1: %2 rows</source>
      <translation>%1: %2 filas</translation>
    </message>
    <message>
      <source>%1: %2 since %3</source>
      <translation>%1: %2 desde las %3</translation>
    </message>
    <message>
      <source>%1: %2 up, %3 wanted</source>
      <translation>%1: %2 activas, %3 deseadas</translation>
    </message>
    <message>
      <source>%1: %2 were read, and every byte is as it was written</source>
      <translation>%1: se leyeron %2, y cada byte está tal como se escribió</translation>
    </message>
    <message>
      <source>%1: %2 were read; by its own marks it is whole</source>
      <translation>%1: se leyeron %2; según sus propias marcas está íntegra</translation>
    </message>
    <message>
      <source>%1: %2, %3</source>
      <translation>%1: %2, %3</translation>
    </message>
    <message>
      <source>%1: %2. %3</source>
      <translation>%1: %2. %3</translation>
    </message>
    <message numerus="yes">
      <source>%1: %n job(s) in %2</source>
      <translation>
        <numerusform>%1: %n trabajo en %2</numerusform>
        <numerusform>%1: %n trabajos en %2</numerusform>
      </translation>
    </message>
    <message>
      <source>%1: it does not say which files it holds</source>
      <translation>%1: no dice qué archivos contiene</translation>
    </message>
    <message>
      <source>%1: its kind "%2" is not known</source>
      <translation>%1: su tipo "%2" no se conoce</translation>
    </message>
    <message>
      <source>%1: its tables are missing</source>
      <translation>%1: faltan sus tablas</translation>
    </message>
    <message>
      <source>%1: no job is finished, and the oldest came %2 ago</source>
      <translation>%1: no se termina ningún trabajo, y el más antiguo llegó hace %2</translation>
    </message>
    <message>
      <source>%1: no longer silenced</source>
      <translation>%1: ya no está silenciada</translation>
    </message>
    <message>
      <source>%1: no requests lately</source>
      <translation>%1: sin peticiones recientes</translation>
    </message>
    <message>
      <source>%1: not asked, since another file there gave no answer</source>
      <translation>%1: no se preguntó, porque otro archivo de allí no respondió</translation>
    </message>
    <message>
      <source>%1: not known</source>
      <translation>%1: desconocido</translation>
    </message>
    <message>
      <source>%1: over</source>
      <translation>%1: terminada</translation>
    </message>
    <message>
      <source>%1: rows or digest of table %2 are missing</source>
      <translation>%1: faltan las filas o el digest de la tabla %2</translation>
    </message>
    <message>
      <source>%1: seen to by %2</source>
      <translation>%1: la atiende %2</translation>
    </message>
    <message>
      <source>%1: silenced</source>
      <translation>%1: silenciada</translation>
    </message>
    <message>
      <source>%1: size or SHA-256 of %2 is missing</source>
      <translation>%1: faltan el tamaño o el SHA-256 de %2</translation>
    </message>
    <message>
      <source>%1: step %2</source>
      <translation>%1: paso %2</translation>
    </message>
    <message>
      <source>%1: step %2 of %3</source>
      <translation>%1: paso %2 de %3</translation>
    </message>
    <message numerus="yes">
      <source>%1: the newest is %2 large, the oldest of the last %n was %3</source>
      <translation>
        <numerusform>%1: la más reciente ocupa %2, la más antigua de las últimas %n ocupaba %3</numerusform>
        <numerusform>%1: la más reciente ocupa %2, la más antigua de las últimas %n ocupaba %3</numerusform>
      </translation>
    </message>
    <message>
      <source>%1: the number of its keys is missing</source>
      <translation>%1: falta el número de sus claves</translation>
    </message>
    <message>
      <source>%1: the path "%2" leads out of the set</source>
      <translation>%1: la ruta "%2" lleva fuera del conjunto</translation>
    </message>
    <message>
      <source>%1: to be taken within %2</source>
      <translation>%1: por asumir en %2</translation>
    </message>
    <message>
      <source>%1: what stood there before is back in service</source>
      <translation>%1: lo anterior vuelve a estar en servicio</translation>
    </message>
    <message>
      <source>%1: what was kept is removed for good</source>
      <translation>%1: lo conservado se ha eliminado para siempre</translation>
    </message>
    <message>
      <source>%1: what was loaded aside is removed</source>
      <translation>%1: lo cargado aparte se ha eliminado</translation>
    </message>
    <message>
      <source>%1: what was restored is in service; what stood there before is kept</source>
      <translation>%1: lo restaurado está en servicio; lo anterior se conserva</translation>
    </message>
    <message>
      <source>%1: when memory is short, jobs are dropped silently</source>
      <translation>%1: si falta memoria, se descartan trabajos sin avisar</translation>
    </message>
    <message>
      <source>%1; %2</source>
      <translation>%1; %2</translation>
    </message>
    <message>
      <source>%1; %2 %3 is a %4</source>
      <translation>%1; %2 %3 es %4</translation>
    </message>
    <message>
      <source>%1; %2 follows in %3</source>
      <translation>%1; le sigue %2 en %3</translation>
    </message>
    <message>
      <source>%1; %2 if it lasts %3</source>
      <translation>%1; %2 si dura %3</translation>
    </message>
    <message>
      <source>%1; %2 still serves %3, but can't load it again</source>
      <translation>%1; %2 sigue sirviendo %3, pero no puede volver a cargarla</translation>
    </message>
    <message numerus="yes">
      <source>%1; %n earlier one(s) in the report</source>
      <translation>
        <numerusform>%1; %n anterior en el informe</numerusform>
        <numerusform>%1; %n anteriores en el informe</numerusform>
      </translation>
    </message>
    <message>
      <source>%1; Redis 7.0 or newer is needed</source>
      <translation>%1; se necesita Redis 7.0 o posterior</translation>
    </message>
    <message>
      <source>%1; another part of it could not be read: %2</source>
      <translation>%1; no se pudo leer otra parte: %2</translation>
    </message>
    <message numerus="yes">
      <source>%1; explains %n more alert(s)</source>
      <translation>
        <numerusform>%1; explica %n alerta más</numerusform>
        <numerusform>%1; explica %n alertas más</numerusform>
      </translation>
    </message>
    <message>
      <source>%1; go on though a gate fails, because: %2</source>
      <translation>%1; seguir aunque falle una puerta de control, porque: %2</translation>
    </message>
    <message>
      <source>%1; it must be %2</source>
      <translation>%1; debe ser %2</translation>
    </message>
    <message>
      <source>%1; last it wrote: %2</source>
      <translation>%1; lo último que escribió: %2</translation>
    </message>
    <message>
      <source>%1; limit %2</source>
      <translation>%1; límite %2</translation>
    </message>
    <message>
      <source>%1; no answer within %2</source>
      <translation>%1; sin respuesta en %2</translation>
    </message>
    <message>
      <source>%1; nobody can be asked what is served</source>
      <translation>%1; no se puede preguntar a nadie qué se sirve</translation>
    </message>
    <message>
      <source>%1; none of its alerts fires any more: look again</source>
      <translation>%1; ya no hay ninguna de sus alertas: vuelva a mirar</translation>
    </message>
    <message>
      <source>%1; opened %2, open for %3</source>
      <translation>%1; abierto %2, lleva %3</translation>
    </message>
    <message>
      <source>%1; taking back what was done failed too: %2</source>
      <translation>%1; también falló deshacer lo hecho: %2</translation>
    </message>
    <message>
      <source>%1; the RTO is %2</source>
      <translation>%1; el RTO es %2</translation>
    </message>
    <message>
      <source>%1; the system file asks for %2 people to go against a gate, and one alone can't</source>
      <translation>%1; el archivo de sistema exige %2 personas para ir contra una puerta de control, y una sola no puede</translation>
    </message>
    <message>
      <source>%1; there must be at most %2</source>
      <translation>%1; debe haber como máximo %2</translation>
    </message>
    <message>
      <source>%1; they are retried all the same, because they were chosen by hand</source>
      <translation>%1; se reintentan de todos modos, porque se eligieron a mano</translation>
    </message>
    <message numerus="yes">
      <source>%1; those that have failed %n time(s) or more go to %2</source>
      <translation>
        <numerusform>%1; los que han fallado %n vez o más van a %2</numerusform>
        <numerusform>%1; los que han fallado %n veces o más van a %2</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1; those that have failed %n time(s) or more stay there</source>
      <translation>
        <numerusform>%1; los que han fallado %n vez o más se quedan ahí</numerusform>
        <numerusform>%1; los que han fallado %n veces o más se quedan ahí</numerusform>
      </translation>
    </message>
    <message>
      <source>%1; wait until %2 is back</source>
      <translation>%1; espere a que %2 vuelva</translation>
    </message>
    <message>
      <source>%1; what the run had done was left alone: %2</source>
      <translation>%1; lo que la ejecución había hecho quedó sin tocar: %2</translation>
    </message>
    <message>
      <source>%1=… would show a secret to every user of this machine; let the program read it from a file</source>
      <translation>%1=… mostraría un secreto a todos los usuarios de esta máquina; hacer que el programa lo lea de un archivo</translation>
    </message>
    <message>
      <source>%1–%2 of %3</source>
      <translation>%1–%2 de %3</translation>
    </message>
    <message>
      <source>%L1 a second come, %L2 go</source>
      <translation>entran %L1 por segundo, salen %L2</translation>
    </message>
    <message numerus="yes">
      <source>%n alert(s) unanswered</source>
      <translation>
        <numerusform>%n alerta sin atender</numerusform>
        <numerusform>%n alertas sin atender</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n backup(s)</source>
      <translation>
        <numerusform>%n copia de seguridad</numerusform>
        <numerusform>%n copias de seguridad</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n check(s) passed</source>
      <translation>
        <numerusform>%n comprobación superada</numerusform>
        <numerusform>%n comprobaciones superadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n chosen job(s)</source>
      <translation>
        <numerusform>%n trabajo elegido</numerusform>
        <numerusform>%n trabajos elegidos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n complaint(s) in all: opsdeck validate %1</source>
      <translation>
        <numerusform>%n aviso en total: opsdeck validate %1</numerusform>
        <numerusform>%n avisos en total: opsdeck validate %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n done by hand</source>
      <translation>
        <numerusform>%n hecho a mano</numerusform>
        <numerusform>%n hechos a mano</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries</source>
      <translation>
        <numerusform>%n entrada</numerusform>
        <numerusform>%n entradas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n failed</source>
      <translation>
        <numerusform>%n fallida</numerusform>
        <numerusform>%n fallidas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n failed job(s) to decide on</source>
      <translation>
        <numerusform>%n trabajo fallido por decidir</numerusform>
        <numerusform>%n trabajos fallidos por decidir</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n failed job(s); looking for another %1</source>
      <translation>
        <numerusform>%n trabajo fallido; vigilando %1 más</numerusform>
        <numerusform>%n trabajos fallidos; vigilando %1 más</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n fault(s) in procedure files; those files are left out</source>
      <translation>
        <numerusform>%n error en archivos de procedimientos; esos archivos se omiten</numerusform>
        <numerusform>%n errores en archivos de procedimientos; esos archivos se omiten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) stayed; the first: %1</source>
      <translation>
        <numerusform>quedó %n archivo; el primero: %1</numerusform>
        <numerusform>quedaron %n archivos; el primero: %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) valid</source>
      <translation>
        <numerusform>%n archivo válido</numerusform>
        <numerusform>%n archivos válidos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s), %1</source>
      <translation>
        <numerusform>%n archivo, %1</numerusform>
        <numerusform>%n archivos, %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n finding(s)</source>
      <translation>
        <numerusform>%n hallazgo</numerusform>
        <numerusform>%n hallazgos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n in all</source>
      <translation>
        <numerusform>%n en total</numerusform>
        <numerusform>%n en total</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n instance(s) with %1, %2 of this machine's memory</source>
      <translation>
        <numerusform>%n instancia con %1, %2 de la memoria de este equipo</numerusform>
        <numerusform>%n instancias con %1, %2 de la memoria de este equipo</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n job(s)</source>
      <translation>
        <numerusform>%n trabajo</numerusform>
        <numerusform>%n trabajos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n job(s) failed too often</source>
      <translation>
        <numerusform>%n trabajo falló demasiadas veces</numerusform>
        <numerusform>%n trabajos fallaron demasiadas veces</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n job(s) failed: %1</source>
      <translation>
        <numerusform>%n trabajo fallido: %1</numerusform>
        <numerusform>%n trabajos fallidos: %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n job(s) still in work; looking for another %1</source>
      <translation>
        <numerusform>%n trabajo aún en proceso; vigilando %1 más</numerusform>
        <numerusform>%n trabajos aún en proceso; vigilando %1 más</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n job(s) stuck</source>
      <translation>
        <numerusform>%n trabajo atascado</numerusform>
        <numerusform>%n trabajos atascados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n jobs selected</source>
      <translation>
        <numerusform>%n trabajo seleccionado</numerusform>
        <numerusform>%n trabajos seleccionados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>%n más</numerusform>
        <numerusform>%n más</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more column(s): %1</source>
      <translation>
        <numerusform>%n columna más: %1</numerusform>
        <numerusform>%n columnas más: %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more would not fit into the journal</source>
      <translation>
        <numerusform>%n más no cupo en el diario</numerusform>
        <numerusform>%n más no cupieron en el diario</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not known</source>
      <translation>
        <numerusform>%n desconocida</numerusform>
        <numerusform>%n desconocidas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of %1 parts would lose more than promised</source>
      <translation>
        <numerusform>%n de %1 partes perdería más de lo prometido</numerusform>
        <numerusform>%n de %1 partes perderían más de lo prometido</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of its processes ended by themselves</source>
      <translation>
        <numerusform>%n de sus procesos terminó por sí mismo</numerusform>
        <numerusform>%n de sus procesos terminaron por sí mismos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them changing something</source>
      <translation>
        <numerusform>%n de ellos cambia algo</numerusform>
        <numerusform>%n de ellos cambian algo</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n open</source>
      <translation>
        <numerusform>%n abierta</numerusform>
        <numerusform>%n abiertas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pending</source>
      <translation>
        <numerusform>%n pendiente</numerusform>
        <numerusform>%n pendientes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n procedure(s)</source>
      <translation>
        <numerusform>%n procedimiento</numerusform>
        <numerusform>%n procedimientos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n record(s)</source>
      <translation>
        <numerusform>%n registro</numerusform>
        <numerusform>%n registros</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n record(s) to %1</source>
      <translation>
        <numerusform>%n registro en %1</numerusform>
        <numerusform>%n registros en %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n run(s)</source>
      <translation>
        <numerusform>%n ejecución</numerusform>
        <numerusform>%n ejecuciones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n running</source>
      <translation>
        <numerusform>%n en marcha</numerusform>
        <numerusform>%n en marcha</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n seen to</source>
      <translation>
        <numerusform>%n atendida</numerusform>
        <numerusform>%n atendidas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n selected job(s)</source>
      <translation>
        <numerusform>%n trabajo seleccionado</numerusform>
        <numerusform>%n trabajos seleccionados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n service(s), all ok</source>
      <translation>
        <numerusform>%n servicio, correcto</numerusform>
        <numerusform>%n servicios, todos correctos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n set(s) removed, %1</source>
      <translation>
        <numerusform>%n conjunto eliminado, %1</numerusform>
        <numerusform>%n conjuntos eliminados, %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n set(s), %1: %2</source>
      <translation>
        <numerusform>%n conjunto, %1: %2</numerusform>
        <numerusform>%n conjuntos, %1: %2</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n silenced</source>
      <translation>
        <numerusform>%n silenciada</numerusform>
        <numerusform>%n silenciadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n skipped</source>
      <translation>
        <numerusform>%n omitido</numerusform>
        <numerusform>%n omitidos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n so far</source>
      <translation>
        <numerusform>%n hasta ahora</numerusform>
        <numerusform>%n hasta ahora</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n step(s), %1</source>
      <translation>
        <numerusform>%n paso, %1</numerusform>
        <numerusform>%n pasos, %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n step(s); you see all of them before anything runs</source>
      <translation>
        <numerusform>%n paso; se muestra antes de que nada se ejecute</numerusform>
        <numerusform>%n pasos; se muestran todos antes de que nada se ejecute</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n stopped</source>
      <translation>
        <numerusform>%n detenida</numerusform>
        <numerusform>%n detenidas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n succeeded, usually in %1</source>
      <translation>
        <numerusform>%n con éxito, normalmente en %1</numerusform>
        <numerusform>%n con éxito, normalmente en %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n system(s)</source>
      <translation>
        <numerusform>%n sistema</numerusform>
        <numerusform>%n sistemas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n target(s)</source>
      <translation>
        <numerusform>%n destino</numerusform>
        <numerusform>%n destinos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n target(s) still the same</source>
      <translation>
        <numerusform>%n destino sigue igual</numerusform>
        <numerusform>%n destinos siguen igual</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n targets</source>
      <translation>
        <numerusform>%n destino</numerusform>
        <numerusform>%n destinos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n time(s) before it was over</source>
      <translation>
        <numerusform>%n vez antes de terminar</numerusform>
        <numerusform>%n veces antes de terminar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n undone</source>
      <translation>
        <numerusform>%n deshecha</numerusform>
        <numerusform>%n deshechas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n version(s) archived</source>
      <translation>
        <numerusform>%n versión archivada</numerusform>
        <numerusform>%n versiones archivadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n version(s) deleted</source>
      <translation>
        <numerusform>%n versión eliminada</numerusform>
        <numerusform>%n versiones eliminadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n version(s) to archive</source>
      <translation>
        <numerusform>%n versión por archivar</numerusform>
        <numerusform>%n versiones por archivar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n version(s) to delete for good</source>
      <translation>
        <numerusform>%n versión por eliminar definitivamente</numerusform>
        <numerusform>%n versiones por eliminar definitivamente</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n with an unknown outcome</source>
      <translation>
        <numerusform>%n con resultado desconocido</numerusform>
        <numerusform>%n con resultado desconocido</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n worker(s) running</source>
      <translation>
        <numerusform>%n worker en marcha</numerusform>
        <numerusform>%n workers en marcha</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n, the worst first</source>
      <translation>
        <numerusform>%n, primero lo peor</numerusform>
        <numerusform>%n, primero lo peor</numerusform>
      </translation>
    </message>
    <message>
      <source>'%1' %2, not "%3".</source>
      <translation>'%1' %2, no "%3".</translation>
    </message>
    <message>
      <source>'%1' and '%2' must be different keys; both are '%3'.</source>
      <translation>'%1' y '%2' deben ser claves distintas; ambas son '%3'.</translation>
    </message>
    <message>
      <source>'%1' belongs to a manager of type %2.</source>
      <translation>'%1' va con un gestor de tipo %2.</translation>
    </message>
    <message>
      <source>'%1' belongs to a model of type %2.</source>
      <translation>'%1' va con un modelo de tipo %2.</translation>
    </message>
    <message>
      <source>'%1' can be scaled, but says no 'expected' number: missing instances would go unseen.</source>
      <translation>'%1' se puede escalar, pero no indica un número 'expected': las instancias que faltaran pasarían inadvertidas.</translation>
    </message>
    <message>
      <source>'%1' can't depend on itself.</source>
      <translation>'%1' no puede depender de sí mismo.</translation>
    </message>
    <message>
      <source>'%1' depends on itself by way of others: they could never be started in order.</source>
      <translation>'%1' depende de sí mismo a través de otros: nunca se podrían iniciar en orden.</translation>
    </message>
    <message>
      <source>'%1' has alerts but no 'failed' queue: jobs that fail would go unseen.</source>
      <translation>'%1' tiene alertas pero no una cola 'failed': los trabajos que fallaran pasarían inadvertidos.</translation>
    </message>
    <message>
      <source>'%1' has neither 'validate' nor 'sample': nothing shows whether a new version works.</source>
      <translation>'%1' no tiene ni 'validate' ni 'sample': nada muestra si una versión nueva funciona.</translation>
    </message>
    <message>
      <source>'%1' has no 'serving': nobody would see that another version is served.</source>
      <translation>'%1' no tiene 'serving': nadie vería que se sirve otra versión.</translation>
    </message>
    <message>
      <source>'%1' has no probe that could be asked.</source>
      <translation>'%1' no tiene ninguna sonda que consultar.</translation>
    </message>
    <message>
      <source>'%1' is a metric already: choose another name.</source>
      <translation>'%1' ya es una métrica: elegir otro nombre.</translation>
    </message>
    <message>
      <source>'%1' is no metric of a queue. Known are %2.</source>
      <translation>'%1' no es una métrica de cola. Se conocen %2.</translation>
    </message>
    <message>
      <source>'%1' is no metric of a service. Known are %2.</source>
      <translation>'%1' no es una métrica de servicio. Se conocen %2.</translation>
    </message>
    <message>
      <source>'%1' is no name of a label</source>
      <translation>'%1' no es un nombre de etiqueta</translation>
    </message>
    <message>
      <source>'%1' may hold what others need. Name one further down that is for temporary files alone, such as /tmp/shop or /var/tmp/shop.</source>
      <translation>'%1' puede contener lo que otros necesitan. Indique una carpeta más abajo que sea solo para archivos temporales, como /tmp/shop o /var/tmp/shop.</translation>
    </message>
    <message>
      <source>'%1' names no 'processing' queue: jobs in work or stuck would go unseen.</source>
      <translation>'%1' no nombra una cola 'processing': los trabajos en proceso o atascados pasarían inadvertidos.</translation>
    </message>
    <message>
      <source>'%1' of the project's file belongs to the service '%2' already.</source>
      <translation>'%1' del archivo del proyecto ya pertenece al servicio '%2'.</translation>
    </message>
    <message>
      <source>'%1' of the queue '%2' is not known: it needs the queue's field '%3'.</source>
      <translation>'%1' de la cola '%2' se desconoce: necesita el campo '%3' de la cola.</translation>
    </message>
    <message>
      <source>'%1' says no 'expected' number of instances.</source>
      <translation>'%1' no indica el número 'expected' de instancias.</translation>
    </message>
    <message>
      <source>'%1' should have %2 instances, but the manager knows only %3 programs for it.</source>
      <translation>'%1' debería tener %2 instancias, pero el gestor solo conoce %3 programas para él.</translation>
    </message>
    <message>
      <source>'%1' stands here a second time. Keep one of the two.</source>
      <translation>'%1' aparece aquí por segunda vez. Dejar solo uno de los dos.</translation>
    </message>
    <message>
      <source>'body' belongs to 'post'.</source>
      <translation>'body' va con 'post'.</translation>
    </message>
    <message>
      <source>'csvHeader' needs 'csv': the file that it begins.</source>
      <translation>'csvHeader' necesita 'csv': el archivo que encabeza.</translation>
    </message>
    <message>
      <source>'describe' needs 'fetch': what does it describe?</source>
      <translation>'describe' necesita 'fetch': ¿qué describe?</translation>
    </message>
    <message>
      <source>'errors' needs 'requests': the share is their quotient.</source>
      <translation>'errors' necesita 'requests': la proporción es su cociente.</translation>
    </message>
    <message>
      <source>'expect' belongs to an http probe.</source>
      <translation>'expect' va con una sonda http.</translation>
    </message>
    <message>
      <source>'latencySum' and 'latencyCount' need each other: the mean is their quotient.</source>
      <translation>'latencySum' y 'latencyCount' se necesitan mutuamente: la media es su cociente.</translation>
    </message>
    <message>
      <source>'maxAttempts' needs 'attempts': where a job says how often it was tried.</source>
      <translation>'maxAttempts' necesita 'attempts': dónde dice un trabajo cuántas veces se ha intentado.</translation>
    </message>
    <message>
      <source>'maxAttempts' needs 'failed': the key of the jobs that it is about.</source>
      <translation>'maxAttempts' necesita 'failed': la clave de los trabajos a los que se refiere.</translation>
    </message>
    <message>
      <source>'quarantine' needs 'maxAttempts': after how many attempts a job goes there.</source>
      <translation>'quarantine' necesita 'maxAttempts': tras cuántos intentos va allí un trabajo.</translation>
    </message>
    <message>
      <source>'service' belongs to a connection of type postgres.</source>
      <translation>'service' va con una conexión de tipo postgres.</translation>
    </message>
    <message>
      <source>'{{' without '}}' in its line.</source>
      <translation>'{{' sin '}}' en su línea.</translation>
    </message>
    <message>
      <source>(as before step %1)</source>
      <translation>(como antes del paso %1)</translation>
    </message>
    <message>
      <source>(as before)</source>
      <translation>(como antes)</translation>
    </message>
    <message>
      <source>(from step %1)</source>
      <translation>(del paso %1)</translation>
    </message>
    <message>
      <source>(not an address)</source>
      <translation>(no es una dirección)</translation>
    </message>
    <message>
      <source>+ %1 more</source>
      <translation>+ %1 más</translation>
    </message>
    <message>
      <source>+%1 more</source>
      <translation>+%1 más</translation>
    </message>
    <message>
      <source>+%1 open</source>
      <translation>+%1 abiertos</translation>
    </message>
    <message numerus="yes">
      <source>, %n not well</source>
      <translation>
        <numerusform>, %n con problemas</numerusform>
        <numerusform>, %n con problemas</numerusform>
      </translation>
    </message>
    <message>
      <source>, after watching for %1</source>
      <translation>, tras vigilar durante %1</translation>
    </message>
    <message>
      <source>, but only one every %1</source>
      <translation>, pero solo se hace una cada %1</translation>
    </message>
    <message>
      <source>, expecting "%1" in the answer</source>
      <translation>, esperando "%1" en la respuesta</translation>
    </message>
    <message>
      <source>, expecting status %1</source>
      <translation>, esperando el estado %1</translation>
    </message>
    <message>
      <source>, some for their templates</source>
      <translation>, algunos por sus plantillas</translation>
    </message>
    <message>
      <source>, though somebody went back from it by choice the last time; nothing speaks for another</source>
      <translation>, aunque la última vez alguien la revirtió por decisión propia; nada favorece a otra</translation>
    </message>
    <message>
      <source>--accept-loss is missing</source>
      <translation>falta --accept-loss</translation>
    </message>
    <message>
      <source>--ack needs --owner NAME</source>
      <translation>--ack necesita --owner NAME</translation>
    </message>
    <message>
      <source>--ack, --silence and --unsilence are three things: one at a time</source>
      <translation>--ack, --silence y --unsilence son tres cosas: de una en una</translation>
    </message>
    <message>
      <source>--distance is in metres, from %1 to %2</source>
      <translation>--distance va en metros, de %1 a %2</translation>
    </message>
    <message>
      <source>--done "%1" is no number of an action</source>
      <translation>--done "%1" no es un número de acción</translation>
    </message>
    <message>
      <source>--due "%1" is no date such as 2026-12-01</source>
      <translation>--due "%1" no es una fecha como 2026-12-01</translation>
    </message>
    <message>
      <source>--for belongs to --silence</source>
      <translation>--for va con --silence</translation>
    </message>
    <message>
      <source>--guide needs a system and a procedure</source>
      <translation>--guide necesita un sistema y un procedimiento</translation>
    </message>
    <message>
      <source>--id is empty</source>
      <translation>--id está vacío</translation>
    </message>
    <message>
      <source>--inches is the screen's diagonal, from %1 to %2</source>
      <translation>--inches es la diagonal de la pantalla, de %1 a %2</translation>
    </message>
    <message>
      <source>--limit must be a whole number above 0</source>
      <translation>--limit debe ser un número entero mayor que 0</translation>
    </message>
    <message>
      <source>--only and --database-only exclude each other</source>
      <translation>--only y --database-only se excluyen mutuamente</translation>
    </message>
    <message>
      <source>--override needs a reason</source>
      <translation>--override necesita un motivo</translation>
    </message>
    <message>
      <source>--owner and --due belong to --action</source>
      <translation>--owner y --due van con --action</translation>
    </message>
    <message>
      <source>--owner belongs to --ack</source>
      <translation>--owner va con --ack</translation>
    </message>
    <message>
      <source>--reason is missing</source>
      <translation>falta --reason</translation>
    </message>
    <message>
      <source>--scale is a number from %1 to %2</source>
      <translation>--scale es un número de %1 a %2</translation>
    </message>
    <message>
      <source>--set gives "%1" twice</source>
      <translation>--set indica "%1" dos veces</translation>
    </message>
    <message>
      <source>--severity is missing</source>
      <translation>falta --severity</translation>
    </message>
    <message>
      <source>--silence needs --comment TEXT, for those who miss it</source>
      <translation>--silence necesita --comment TEXT, para quienes la echen en falta</translation>
    </message>
    <message>
      <source>--silence needs --for DURATION, such as 1h</source>
      <translation>--silence necesita --for DURATION, por ejemplo 1h</translation>
    </message>
    <message>
      <source>--size is WIDTHxHEIGHT, from 640x480 to 8000x8000</source>
      <translation>--size es WIDTHxHEIGHT, de 640x480 a 8000x8000</translation>
    </message>
    <message>
      <source>--title is missing</source>
      <translation>falta --title</translation>
    </message>
    <message>
      <source>/</source>
      <translation>/</translation>
    </message>
    <message>
      <source>/proc/meminfo does not say how much there is</source>
      <translation>/proc/meminfo no dice cuánta hay</translation>
    </message>
    <message>
      <source>/s</source>
      <translation>/s</translation>
    </message>
    <message>
      <source>0 of %1</source>
      <translation>0 de %1</translation>
    </message>
    <message>
      <source>0 s</source>
      <translation>0 s</translation>
    </message>
    <message>
      <source>1 entry of Redis</source>
      <translation>1 entrada de Redis</translation>
    </message>
    <message>
      <source>1 file</source>
      <translation>1 archivo</translation>
    </message>
    <message>
      <source>1 row</source>
      <translation>1 fila</translation>
    </message>
    <message>
      <source>1m is usual. What fails meanwhile brings the present image back.</source>
      <translation>Lo habitual es 1m. Si algo falla entretanto, vuelve la imagen actual.</translation>
    </message>
    <message>
      <source>5m is usual.</source>
      <translation>Lo habitual es 5m.</translation>
    </message>
    <message>
      <source>; %1 more than an hour ago</source>
      <translation>; %1 de hace más de una hora</translation>
    </message>
    <message>
      <source>; %1 of the %2 that the container of %3 may have is taken</source>
      <translation>; %1 de los %2 que puede tener el contenedor de %3 está ocupado</translation>
    </message>
    <message>
      <source>; %1 of the memory is available</source>
      <translation>; disponible el %1 de la memoria</translation>
    </message>
    <message>
      <source>; %L1 a second come, %L2 go</source>
      <translation>; entran %L1 por segundo, salen %L2</translation>
    </message>
    <message>
      <source>; before it %1: %2</source>
      <translation>; antes %1: %2</translation>
    </message>
    <message>
      <source>; can't be read: %1</source>
      <translation>; no se puede leer: %1</translation>
    </message>
    <message>
      <source>; count those of which %1</source>
      <translation>; contar aquellos cuyo error es: %1</translation>
    </message>
    <message>
      <source>; it wrote: %1</source>
      <translation>; escribió: %1</translation>
    </message>
    <message>
      <source>; no longer there: %1</source>
      <translation>; ya no están: %1</translation>
    </message>
    <message>
      <source>; no more than %1 may be lost</source>
      <translation>; no se puede perder más de %1</translation>
    </message>
    <message>
      <source>; not watched: %1</source>
      <translation>; sin vigilar: %1</translation>
    </message>
    <message>
      <source>; records %1 to %2 are not anchored yet</source>
      <translation>; los registros %1 a %2 aún no están anclados</translation>
    </message>
    <message>
      <source>; signed with %1 different keys</source>
      <translation>; firmadas con %1 claves distintas</translation>
    </message>
    <message>
      <source>; still to be moved: %1</source>
      <translation>; por mover: %1</translation>
    </message>
    <message>
      <source>; the RTO is %1</source>
      <translation>; el RTO es %1</translation>
    </message>
    <message>
      <source>; the end of the log of %1: %2</source>
      <translation>; el final del log de %1: %2</translation>
    </message>
    <message>
      <source>; the largest is %1 with %2</source>
      <translation>; la mayor es %1 con %2</translation>
    </message>
    <message>
      <source>; the oldest %1 go at once</source>
      <translation>; los %1 más antiguos van de una vez</translation>
    </message>
    <message>
      <source>; the project's file does not declare its service any more</source>
      <translation>; el archivo del proyecto ya no declara su servicio</translation>
    </message>
    <message>
      <source>; the sample must take less than %1</source>
      <translation>; la muestra debe tardar menos de %1</translation>
    </message>
    <message>
      <source>; the sample took %1</source>
      <translation>; la muestra tardó %1</translation>
    </message>
    <message>
      <source>; this server lacks its locale and has used its own</source>
      <translation>; este servidor carece de su configuración regional y usó la propia</translation>
    </message>
    <message>
      <source>; those there are of other journals (%1)</source>
      <translation>; las que hay son de otros diarios (%1)</translation>
    </message>
    <message>
      <source>?</source>
      <translation>?</translation>
    </message>
    <message>
      <source>A ']' or a comma is missing before this place.</source>
      <translation>Falta un ']' o una coma antes de este punto.</translation>
    </message>
    <message>
      <source>A '}' or a comma is missing before this place.</source>
      <translation>Falta un '}' o una coma antes de este punto.</translation>
    </message>
    <message>
      <source>A PostgreSQL connection of it.</source>
      <translation>Una de sus conexiones PostgreSQL.</translation>
    </message>
    <message>
      <source>A backup of another server, or one that is older than it seems, does more harm than good.</source>
      <translation>Una copia de otro servidor, o más antigua de lo que parece, hace más daño que bien.</translation>
    </message>
    <message>
      <source>A backup that nobody has ever restored is a hope, not a backup.</source>
      <translation>Una copia que nadie ha restaurado nunca es una esperanza, no una copia de seguridad.</translation>
    </message>
    <message>
      <source>A carriage return stands here without a line feed. End lines with LF or CRLF.</source>
      <translation>Aquí hay un retorno de carro sin salto de línea. Terminar las líneas con LF o CRLF.</translation>
    </message>
    <message>
      <source>A colon can't stand here. Put a text that contains ': ' in quotes.</source>
      <translation>Aquí no puede ir un signo de dos puntos. Poner entre comillas un texto que contenga ': '.</translation>
    </message>
    <message>
      <source>A connection of type postgres has a URL such as "postgresql://db.example/documents".</source>
      <translation>Una conexión de tipo postgres tiene una URL como "postgresql://db.example/documents".</translation>
    </message>
    <message>
      <source>A connection of type redis has a URL such as "rediss://cache.example:6379/0".</source>
      <translation>Una conexión de tipo redis tiene una URL como "rediss://cache.example:6379/0".</translation>
    </message>
    <message>
      <source>A copy could not be put aside: make one by hand.</source>
      <translation>No se pudo guardar una copia aparte: hacer una a mano.</translation>
    </message>
    <message>
      <source>A copy is in %1.</source>
      <translation>Hay una copia en %1.</translation>
    </message>
    <message>
      <source>A damaged model answers, and its answers are worthless. A restart does not help it.</source>
      <translation>Un modelo dañado responde, pero sus respuestas no valen nada. Un reinicio no lo arregla.</translation>
    </message>
    <message>
      <source>A decision is asked at step %1</source>
      <translation>Decisión en el paso %1</translation>
    </message>
    <message>
      <source>A disk can damage what it keeps, and a copy can end too soon.</source>
      <translation>Un disco puede dañar lo que guarda, y una copia puede terminar antes de tiempo.</translation>
    </message>
    <message>
      <source>A few milliseconds. If somebody else is still connected it stops, and names them.</source>
      <translation>Unos milisegundos. Si alguien más sigue conectado, se detiene e indica quién.</translation>
    </message>
    <message>
      <source>A few minutes at most. If its registry does not have it, nothing has been changed.</source>
      <translation>Unos minutos como mucho. Si su registro de imágenes no la tiene, no se ha cambiado nada.</translation>
    </message>
    <message>
      <source>A field can't begin here: check the indentation.</source>
      <translation>Aquí no puede empezar un campo: revisar la sangría.</translation>
    </message>
    <message>
      <source>A field's name can't be an alias.</source>
      <translation>El nombre de un campo no puede ser un alias.</translation>
    </message>
    <message>
      <source>A field's name is missing before the colon.</source>
      <translation>Falta el nombre de un campo antes de los dos puntos.</translation>
    </message>
    <message>
      <source>A field's name must be a plain word, not a list or a mapping.</source>
      <translation>El nombre de un campo debe ser una palabra simple, no una lista ni un mapa.</translation>
    </message>
    <message>
      <source>A file of anchors, besides the places that are remembered.</source>
      <translation>Un archivo de anclas, además de los lugares recordados.</translation>
    </message>
    <message>
      <source>A fresh process has a fresh connection, fresh memory and the newest configuration.</source>
      <translation>Un proceso nuevo tiene una conexión nueva, memoria nueva y la configuración más reciente.</translation>
    </message>
    <message>
      <source>A full disk takes no new backup.</source>
      <translation>En un disco lleno no cabe ninguna copia nueva.</translation>
    </message>
    <message>
      <source>A full disk takes no new version. What this run archives can be brought back for as long again.</source>
      <translation>En un disco lleno no cabe ninguna versión nueva. Lo que archiva esta ejecución se puede recuperar durante el mismo plazo.</translation>
    </message>
    <message>
      <source>A job that a living worker still holds would be done twice if it were put back.</source>
      <translation>Si se devolviera un trabajo que un worker vivo aún tiene, se haría dos veces.</translation>
    </message>
    <message>
      <source>A job that waits for a worker is slow, however quick the worker is.</source>
      <translation>Un trabajo que espera a un worker va lento, por rápido que sea el worker.</translation>
    </message>
    <message>
      <source>A line break stands in the request's address or headers</source>
      <translation>Hay un salto de línea en la dirección o las cabeceras de la petición</translation>
    </message>
    <message>
      <source>A list entry can't begin here: check the indentation.</source>
      <translation>Aquí no puede empezar una entrada de lista: revisar la sangría.</translation>
    </message>
    <message>
      <source>A machine that swaps makes everything slow, and a restart of one service does not help it.</source>
      <translation>Una máquina que usa swap lo ralentiza todo, y reiniciar un servicio no la ayuda.</translation>
    </message>
    <message>
      <source>A manager of type compose needs 'file'.</source>
      <translation>Un gestor de tipo compose necesita 'file'.</translation>
    </message>
    <message>
      <source>A manager of type supervisor needs 'socket'.</source>
      <translation>Un gestor de tipo supervisor necesita 'socket'.</translation>
    </message>
    <message>
      <source>A message is on its way.</source>
      <translation>Hay un mensaje en camino.</translation>
    </message>
    <message>
      <source>A model file that was cut short is deployed; its predictions fail validation.</source>
      <translation>Se despliega un archivo de modelo truncado; sus predicciones no superan la validación.</translation>
    </message>
    <message>
      <source>A model of type %1 needs '%2'.</source>
      <translation>Un modelo de tipo %1 necesita '%2'.</translation>
    </message>
    <message>
      <source>A model of type files needs 'file'.</source>
      <translation>Un modelo de tipo files necesita 'file'.</translation>
    </message>
    <message>
      <source>A model of type files needs 'versions'.</source>
      <translation>Un modelo de tipo files necesita 'versions'.</translation>
    </message>
    <message>
      <source>A model of type mlflow needs 'alias' or 'stage': which version should serve.</source>
      <translation>Un modelo de tipo mlflow necesita 'alias' o 'stage': qué versión debe servir.</translation>
    </message>
    <message>
      <source>A model that can't be loaded shows here first.</source>
      <translation>Un modelo que no se puede cargar se nota primero aquí.</translation>
    </message>
    <message>
      <source>A moment. If somebody else still uses it, it stops and names them.</source>
      <translation>Un momento. Si alguien más lo sigue usando, se detiene e indica quién.</translation>
    </message>
    <message>
      <source>A moment. It stops if somebody else has put another version there meanwhile.</source>
      <translation>Un momento. Se detiene si entretanto otra persona ha puesto ahí otra versión.</translation>
    </message>
    <message>
      <source>A moment; Redis is stopped and started by its manager. If somebody else still uses a database, it stops and names them.</source>
      <translation>Un momento; a Redis lo detiene e inicia su gestor. Si alguien más sigue usando una base de datos, se detiene e indica quién.</translation>
    </message>
    <message>
      <source>A new version that is worse than the old one is found by its figures sooner than by its users.</source>
      <translation>Si una versión nueva es peor que la anterior, sus cifras lo muestran antes que sus usuarios.</translation>
    </message>
    <message>
      <source>A number of failed jobs. Nothing is changed.</source>
      <translation>Un número de trabajos fallidos. No se cambia nada.</translation>
    </message>
    <message>
      <source>A number of jobs that wait, that failed and that are in work. Nothing is changed.</source>
      <translation>El número de trabajos que esperan, que fallaron y que están en proceso. No se cambia nada.</translation>
    </message>
    <message>
      <source>A number of jobs. Nothing is changed.</source>
      <translation>Un número de trabajos. No se cambia nada.</translation>
    </message>
    <message>
      <source>A number to compare with afterwards. Nothing is changed.</source>
      <translation>Un número para comparar después. No se cambia nada.</translation>
    </message>
    <message>
      <source>A number. Nothing is changed.</source>
      <translation>Un número. No se cambia nada.</translation>
    </message>
    <message>
      <source>A process that is gone needs a start, not a look at its model.</source>
      <translation>Un proceso que ya no existe necesita un arranque, no que se mire su modelo.</translation>
    </message>
    <message>
      <source>A process that is gone needs a start. One that runs but does not answer needs a look at its log.</source>
      <translation>Un proceso que ya no existe necesita un arranque. Si está en marcha pero no responde, hay que mirar su log.</translation>
    </message>
    <message>
      <source>A program of the package %1 is missing.</source>
      <translation>Falta un programa del paquete %1.</translation>
    </message>
    <message>
      <source>A queue grows when too few workers run. None at all means that nothing is done.</source>
      <translation>Una cola crece cuando hay muy pocos workers en marcha. Si no hay ninguno, no se procesa nada.</translation>
    </message>
    <message>
      <source>A queue, or its failed jobs.</source>
      <translation>Una cola, o sus trabajos fallidos.</translation>
    </message>
    <message>
      <source>A quote that was opened is not closed.</source>
      <translation>Unas comillas abiertas no se cierran.</translation>
    </message>
    <message>
      <source>A reading is stale after %1, but the next comes after %2.</source>
      <translation>Una lectura queda obsoleta tras %1, pero la siguiente llega tras %2.</translation>
    </message>
    <message>
      <source>A reason is needed.</source>
      <translation>Hace falta un motivo.</translation>
    </message>
    <message>
      <source>A remark on %1</source>
      <translation>Una observación sobre %1</translation>
    </message>
    <message>
      <source>A restart does not help. The error and the last log lines say why. If data is missing, restore it (restore-database). If its configuration was changed, restore that (restore-part, config). If its version is new, take the previous one (rollback-service-version). Else restart everything (restart-all). If that does not help, call the platform lead.</source>
      <translation>Un reinicio no ayuda. El error y las últimas líneas del log dicen por qué. Si faltan datos, restaurarlos (restore-database). Si se cambió su configuración, restaurarla (restore-part, config). Si su versión es nueva, volver a la anterior (rollback-service-version). Si no, reiniciarlo todo (restart-all). Si eso no ayuda, llamar al responsable de plataforma.</translation>
    </message>
    <message>
      <source>A restart loses it. "Out of memory" names the job that was too large.</source>
      <translation>Un reinicio lo borra. "Out of memory" indica el trabajo que era demasiado grande.</translation>
    </message>
    <message>
      <source>A restart may lose the cause. These lines go into the record of this run.</source>
      <translation>Un reinicio puede borrar la causa. Estas líneas pasan al registro de esta ejecución.</translation>
    </message>
    <message>
      <source>A restore keeps what it has replaced, so that it can be undone. When the restored service has proven itself, this removes the old state and frees its room. After that the restore cannot be undone any more.</source>
      <translation>Una restauración conserva lo que ha sustituido, para poder deshacerse. Cuando el servicio restaurado ha demostrado que funciona, este procedimiento elimina el estado anterior y libera su espacio. Después, la restauración ya no se puede deshacer.</translation>
    </message>
    <message>
      <source>A room watches the wall</source>
      <translation>Una sala mira la pared</translation>
    </message>
    <message>
      <source>A script keeps the server busy</source>
      <translation>Un script mantiene ocupado el servidor</translation>
    </message>
    <message>
      <source>A second document begins here. Keep one system or procedure a file.</source>
      <translation>Aquí empieza un segundo documento. Un solo sistema o procedimiento por archivo.</translation>
    </message>
    <message>
      <source>A secret may stand in the file in tier practice alone, not in %1. Use {env: NAME}, {file: PATH} or {keyring: ENTRY}.</source>
      <translation>Un secreto solo puede figurar en el archivo en tier practice, no en %1. Usar {env: NAME}, {file: PATH} o {keyring: ENTRY}.</translation>
    </message>
    <message>
      <source>A secret stands in this file, and other users have access to it. Run: %1</source>
      <translation>Este archivo contiene un secreto, y otros usuarios tienen acceso a él. Ejecutar: %1</translation>
    </message>
    <message>
      <source>A server's address ends before '?' and '#': "https://prometheus.example:9090".</source>
      <translation>La dirección de un servidor termina antes de '?' y '#': "https://prometheus.example:9090".</translation>
    </message>
    <message>
      <source>A service has the name '%1' already.</source>
      <translation>Ya hay un servicio con el nombre '%1'.</translation>
    </message>
    <message>
      <source>A service that starts with the wrong configuration is not restored.</source>
      <translation>Un servicio que arranca con una configuración equivocada no está restaurado.</translation>
    </message>
    <message>
      <source>A share is read from the service's own metrics: name them under 'metrics'.</source>
      <translation>Una proporción se lee de las métricas del propio servicio: indicarlas en 'metrics'.</translation>
    </message>
    <message>
      <source>A short list of versions is easier to choose from. An archived one can be brought back.</source>
      <translation>En una lista corta es más fácil elegir. Una versión archivada se puede recuperar.</translation>
    </message>
    <message>
      <source>A step by hand</source>
      <translation>Un paso a mano</translation>
    </message>
    <message>
      <source>A system file says what there is to look after: services, queues, models, backups, and what may be done. Production is opened for looking only, as long as its file says so.</source>
      <translation>Un archivo de sistema dice qué hay que cuidar: servicios, colas, modelos, copias de seguridad, y qué se puede hacer. Producción se abre solo para consulta mientras lo diga su archivo.</translation>
    </message>
    <message>
      <source>A tab stands in the indentation. YAML indents with blanks.</source>
      <translation>Hay un tabulador en la sangría. YAML usa espacios.</translation>
    </message>
    <message>
      <source>A template is missing</source>
      <translation>Falta una plantilla</translation>
    </message>
    <message>
      <source>A template that is not in this list was deleted or never uploaded. Filling the cache does not bring it back.</source>
      <translation>Una plantilla que no está en esta lista se eliminó o no se subió nunca. Llenar la caché no la recupera.</translation>
    </message>
    <message>
      <source>A ticket, a path, a link</source>
      <translation>Un tique, una ruta, un enlace</translation>
    </message>
    <message>
      <source>A value can't begin with &amp;. Put it in quotes; anchors are not allowed.</source>
      <translation>Un valor no puede empezar por &amp;. Ponerlo entre comillas; no se admiten anclas.</translation>
    </message>
    <message>
      <source>A value can't begin with *. Put it in quotes; aliases are not allowed.</source>
      <translation>Un valor no puede empezar por *. Ponerlo entre comillas; no se admiten alias.</translation>
    </message>
    <message>
      <source>A value can't begin with this character. Put it in quotes, such as "&gt; 100".</source>
      <translation>Un valor no puede empezar por este carácter. Ponerlo entre comillas, por ejemplo "&gt; 100".</translation>
    </message>
    <message>
      <source>A version and its SHA-256. If the service does not answer, the run goes on. Nothing is changed.</source>
      <translation>Una versión y su SHA-256. Si el servicio no responde, la ejecución continúa. No se cambia nada.</translation>
    </message>
    <message>
      <source>A version and its SHA-256. Nothing is changed.</source>
      <translation>Una versión y su SHA-256. No se cambia nada.</translation>
    </message>
    <message>
      <source>A version that the registry has, or "newest".</source>
      <translation>Una versión que tenga el registro de modelos, o "newest".</translation>
    </message>
    <message>
      <source>A version, and what speaks for it. The plan names it already. Nothing is changed.</source>
      <translation>Una versión y lo que habla a su favor. El plan ya la indica. No se cambia nada.</translation>
    </message>
    <message>
      <source>A worker does not come back. Its log says why: opsdeck logs doc-pipeline worker. Call the platform lead, and read its last lines out.</source>
      <translation>Un worker no vuelve. Su log dice por qué: opsdeck logs doc-pipeline worker. Llamar al responsable de plataforma y leerle las últimas líneas.</translation>
    </message>
    <message>
      <source>A worker spends most of a document's time waiting for one. This asks as the workers do.</source>
      <translation>Un worker pasa la mayor parte del tiempo de un documento esperando una. Este paso la pide igual que los workers.</translation>
    </message>
    <message>
      <source>A worker that dies leaves its job behind. Nobody does such a job until it is put back.</source>
      <translation>Un worker que muere deja su trabajo a medias. Nadie lo procesa hasta que se devuelve a la cola.</translation>
    </message>
    <message>
      <source>API</source>
      <translation>API</translation>
    </message>
    <message>
      <source>API down</source>
      <translation>API caída</translation>
    </message>
    <message>
      <source>About half of the jobs fail, and fail again when they are retried: template missing, model timeout, disk full.</source>
      <translation>Falla cerca de la mitad de los trabajos, y vuelven a fallar al reintentarlos: falta la plantilla, el modelo agota el tiempo, disco lleno.</translation>
    </message>
    <message>
      <source>Accept that it is gone</source>
      <translation>Aceptar que ya no está</translation>
    </message>
    <message>
      <source>Accepting what a backup lacks</source>
      <translation>Aceptar lo que le falta a una copia</translation>
    </message>
    <message numerus="yes">
      <source>Acknowledge %n alert(s)</source>
      <translation>
        <numerusform>Reconocer %n alerta</numerusform>
        <numerusform>Reconocer %n alertas</numerusform>
      </translation>
    </message>
    <message>
      <source>Acknowledge 1 alert</source>
      <translation>Reconocer 1 alerta</translation>
    </message>
    <message>
      <source>Acknowledge the alert</source>
      <translation>Reconocer la alerta</translation>
    </message>
    <message>
      <source>Acknowledged after: %1; mitigation began after: %2; resolved after: %3</source>
      <translation>Reconocido tras: %1; mitigación iniciada tras: %2; resuelto tras: %3</translation>
    </message>
    <message>
      <source>Acknowledge…</source>
      <translation>Reconocer…</translation>
    </message>
    <message>
      <source>Acknowledging an alert</source>
      <translation>Reconocimiento de una alerta</translation>
    </message>
    <message>
      <source>Action %1 is done</source>
      <translation>La acción %1 está hecha</translation>
    </message>
    <message>
      <source>Action: %1</source>
      <translation>Acción: %1</translation>
    </message>
    <message>
      <source>Actions</source>
      <translation>Acciones</translation>
    </message>
    <message>
      <source>Actions are blocked</source>
      <translation>Acciones bloqueadas</translation>
    </message>
    <message>
      <source>Actions are blocked: nothing could be written down</source>
      <translation>Acciones bloqueadas: no se podría dejar constancia de nada</translation>
    </message>
    <message>
      <source>Active for</source>
      <translation>Activa desde hace</translation>
    </message>
    <message>
      <source>Actor</source>
      <translation>Autor</translation>
    </message>
    <message>
      <source>Add '%1' to the environment in %2.</source>
      <translation>Añadir '%1' al entorno en %2.</translation>
    </message>
    <message>
      <source>Add --model with one of: %1</source>
      <translation>Añadir --model con uno de: %1</translation>
    </message>
    <message>
      <source>Add 1 action</source>
      <translation>Añadir 1 acción</translation>
    </message>
    <message>
      <source>Add a line to the server's pg_hba.conf.</source>
      <translation>Añadir una línea al pg_hba.conf del servidor.</translation>
    </message>
    <message>
      <source>Add an action</source>
      <translation>Añadir una acción</translation>
    </message>
    <message>
      <source>Add an action…</source>
      <translation>Añadir una acción…</translation>
    </message>
    <message>
      <source>Add backupFolder and backups to it.</source>
      <translation>Añadirle backupFolder y backups.</translation>
    </message>
    <message>
      <source>Add backupFolder, or backups with a path, to it.</source>
      <translation>Añadirle backupFolder, o backups con un path.</translation>
    </message>
    <message>
      <source>Add it under 'addresses' of the environment.</source>
      <translation>Añadirlo en 'addresses' del entorno.</translation>
    </message>
    <message>
      <source>Add it under connections in %1.</source>
      <translation>Añadirla en connections de %1.</translation>
    </message>
    <message>
      <source>Add it under models in %1.</source>
      <translation>Añadirlo en models de %1.</translation>
    </message>
    <message>
      <source>Add keep to its backups in the system file.</source>
      <translation>Añadir keep a sus backups en el archivo de sistema.</translation>
    </message>
    <message>
      <source>Add one under "environments".</source>
      <translation>Añadir uno en "environments".</translation>
    </message>
    <message>
      <source>Add the note</source>
      <translation>Añadir la nota</translation>
    </message>
    <message>
      <source>Add them under 'models' in %1.</source>
      <translation>Añadirlos en 'models' de %1.</translation>
    </message>
    <message>
      <source>Add to %1</source>
      <translation>Añadir a %1</translation>
    </message>
    <message>
      <source>Add to that one (opsdeck incident note, set), or say --another.</source>
      <translation>Añadir a ese (opsdeck incident note, set) o indicar --another.</translation>
    </message>
    <message>
      <source>Added to %1</source>
      <translation>Añadido a %1</translation>
    </message>
    <message>
      <source>Affected</source>
      <translation>Afectado</translation>
    </message>
    <message>
      <source>Affected: %1</source>
      <translation>Afectado: %1</translation>
    </message>
    <message>
      <source>After &gt; or | nothing may follow on its line. Put a value such as "&gt; 100" in quotes.</source>
      <translation>Tras &gt; o | no puede seguir nada en la línea. Poner entre comillas un valor como "&gt; 100".</translation>
    </message>
    <message>
      <source>After that the present image comes back. 2m is usual; more for a service that starts slowly.</source>
      <translation>Pasado ese tiempo vuelve la imagen actual. Lo habitual es 2m; más para un servicio que arranca despacio.</translation>
    </message>
    <message>
      <source>Against it: %1</source>
      <translation>En contra: %1</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>Antigüedad</translation>
    </message>
    <message>
      <source>Alert</source>
      <translation>Alerta</translation>
    </message>
    <message>
      <source>Alert without a name</source>
      <translation>Alerta sin nombre</translation>
    </message>
    <message>
      <source>Alert: %1: %2</source>
      <translation>Alerta: %1: %2</translation>
    </message>
    <message>
      <source>Alertmanager</source>
      <translation>Alertmanager</translation>
    </message>
    <message>
      <source>Alertmanager calls nobody for it, by all its labels; it stays on this page.</source>
      <translation>Alertmanager no avisa a nadie por ella, según todas sus etiquetas; sigue en esta página.</translation>
    </message>
    <message>
      <source>Alertmanager can't be asked, so nobody can tell what it would say.</source>
      <translation>No se puede preguntar a Alertmanager; nadie sabe qué diría.</translation>
    </message>
    <message>
      <source>Alertmanager can't be asked; its alerts are as they were, or not known</source>
      <translation>No se puede consultar Alertmanager; sus alertas son las últimas conocidas, o se desconocen</translation>
    </message>
    <message>
      <source>Alertmanager: %1</source>
      <translation>Alertmanager: %1</translation>
    </message>
    <message>
      <source>Alerts</source>
      <translation>Alertas</translation>
    </message>
    <message>
      <source>Aliases</source>
      <translation>Alias</translation>
    </message>
    <message>
      <source>Aliases (*name) are not allowed: write the value out.</source>
      <translation>No se admiten alias (*name): escribir el valor completo.</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Todas</translation>
    </message>
    <message>
      <source>All  %1</source>
      <translation>Todas  %1</translation>
    </message>
    <message>
      <source>All %1 sources have answered, the oldest answer is %2 old.</source>
      <translation>Las %1 fuentes han respondido; la respuesta más antigua es de hace %2.</translation>
    </message>
    <message numerus="yes">
      <source>All is done: %n step(s) succeeded</source>
      <translation>
        <numerusform>Todo hecho: %n paso con éxito</numerusform>
        <numerusform>Todo hecho: %n pasos con éxito</numerusform>
      </translation>
    </message>
    <message>
      <source>All is well; %1 left</source>
      <translation>Todo va bien; quedan %1</translation>
    </message>
    <message>
      <source>All jobs</source>
      <translation>Todos los trabajos</translation>
    </message>
    <message>
      <source>All kinds</source>
      <translation>Todos los tipos</translation>
    </message>
    <message>
      <source>All of it, as JSON.</source>
      <translation>Todo, en JSON.</translation>
    </message>
    <message>
      <source>All of it. Lines over %1 characters are broken here.</source>
      <translation>Todo. Las líneas de más de %1 caracteres se parten aquí.</translation>
    </message>
    <message>
      <source>All of them run. If not, the image that was in use comes back.</source>
      <translation>Todas están en marcha. Si no, vuelve la imagen que estaba en uso.</translation>
    </message>
    <message>
      <source>All of them, or only some, named by the SHA-256 of their payloads with commas between.</source>
      <translation>Todos, o solo algunos, indicados por el SHA-256 de su contenido, separados por comas.</translation>
    </message>
    <message>
      <source>All others need it. What was committed stays; what was not is rolled back.</source>
      <translation>Todos los demás lo necesitan. Lo que se confirmó (commit) se queda; lo que no, se revierte.</translation>
    </message>
    <message>
      <source>All reasons</source>
      <translation>Todos los motivos</translation>
    </message>
    <message>
      <source>All say that they are well, but a request is not answered. If the answer speaks of the database, run restore-database; else call the platform lead.</source>
      <translation>Todos indican que están sanos, pero una petición queda sin respuesta. Si la respuesta habla de la base de datos, ejecutar restore-database; si no, llamar al responsable de plataforma.</translation>
    </message>
    <message>
      <source>All systems</source>
      <translation>Todos los sistemas</translation>
    </message>
    <message>
      <source>All that is known of an incident: who, since when, what is due, what happened.</source>
      <translation>Todo lo que se sabe de un incidente: quién, desde cuándo, qué está previsto, qué ha ocurrido.</translation>
    </message>
    <message>
      <source>All that were tried are in use.</source>
      <translation>Todos los que se probaron están en uso.</translation>
    </message>
    <message>
      <source>All workers are stopped, and 300 jobs arrive at once.</source>
      <translation>Todos los workers están detenidos, y llegan 300 trabajos a la vez.</translation>
    </message>
    <message>
      <source>All workers are stopped.</source>
      <translation>Todos los workers están detenidos.</translation>
    </message>
    <message>
      <source>All workers together, the largest of them, what is available, and the container that is nearest to its limit.</source>
      <translation>Todos los workers juntos, el mayor de ellos, lo que queda disponible y el contenedor más cercano a su límite.</translation>
    </message>
    <message>
      <source>An action that is done, by its number.</source>
      <translation>Una acción ya hecha, por su número.</translation>
    </message>
    <message>
      <source>An answer is stale after %1, but the next may come %2 later: a healthy service would look unknown.</source>
      <translation>Una respuesta queda obsoleta tras %1, pero la siguiente puede llegar %2 después: un servicio sano aparecería como desconocido.</translation>
    </message>
    <message>
      <source>An answer within a second. If there is none, restart the ML service too.</source>
      <translation>Una respuesta en menos de un segundo. Si no la hay, reiniciar también el servicio ML.</translation>
    </message>
    <message>
      <source>An answer within five seconds. If there is none, the next step restarts it.</source>
      <translation>Una respuesta en menos de cinco segundos. Si no la hay, el paso siguiente lo reinicia.</translation>
    </message>
    <message>
      <source>An answer within milliseconds.</source>
      <translation>Una respuesta en milisegundos.</translation>
    </message>
    <message>
      <source>An entry of %1</source>
      <translation>Una entrada de %1</translation>
    </message>
    <message>
      <source>An export from just before is in %1.</source>
      <translation>Una exportación de justo antes está en %1.</translation>
    </message>
    <message>
      <source>An instance keeps the image that it was made of; so new ones take their place, all at once.</source>
      <translation>Una instancia conserva la imagen con la que se creó; por eso la sustituyen otras nuevas, todas a la vez.</translation>
    </message>
    <message>
      <source>An instance that fails its own check, or crashes again and again, shows within moments.</source>
      <translation>Una instancia que no supera su propia comprobación, o que cae una y otra vez, se nota en instantes.</translation>
    </message>
    <message>
      <source>An override of the gates of %1 is given: "%2". It does not count: the system file asks for %3 people to go against a gate, and one alone can't. If a gate fails, the run stops there, and nothing is changed.</source>
      <translation>Se ha pedido anular las puertas de control de %1: "%2". No cuenta: el archivo de sistema exige %3 personas para ir contra una puerta de control, y una sola no puede. Si falla una puerta, la ejecución se detiene ahí y no se cambia nada.</translation>
    </message>
    <message>
      <source>Anchored %1 records, head %2, at %3</source>
      <translation>Anclados %1 registros, cabeza %2, en %3</translation>
    </message>
    <message>
      <source>Anchored before: %1 records, head %2, at %3</source>
      <translation>Ya anclados antes: %1 registros, cabeza %2, en %3</translation>
    </message>
    <message>
      <source>Anchoring the journal</source>
      <translation>Anclaje del diario</translation>
    </message>
    <message>
      <source>Anchors (&amp;name) are not allowed: write the value where it is needed.</source>
      <translation>No se admiten anclas (&amp;name): escribir el valor donde se necesite.</translation>
    </message>
    <message>
      <source>Anchors not checked: %1</source>
      <translation>Anclas sin comprobar: %1</translation>
    </message>
    <message numerus="yes">
      <source>And %n other alert(s) of the same cause</source>
      <translation>
        <numerusform>Y %n alerta más de la misma causa</numerusform>
        <numerusform>Y %n alertas más de la misma causa</numerusform>
      </translation>
    </message>
    <message>
      <source>Another file describes a system of the name '%1' already.</source>
      <translation>Otro archivo ya describe un sistema con el nombre '%1'.</translation>
    </message>
    <message>
      <source>Another process is changing it.</source>
      <translation>Otro proceso lo está cambiando.</translation>
    </message>
    <message>
      <source>Another server answers here than at the beginning, or it was restarted</source>
      <translation>Aquí responde un servidor distinto del inicial, o se reinició</translation>
    </message>
    <message>
      <source>Another session holds the lock</source>
      <translation>Otra sesión tiene el bloqueo</translation>
    </message>
    <message>
      <source>Another session holds the lock: %1</source>
      <translation>Otra sesión tiene el bloqueo: %1</translation>
    </message>
    <message>
      <source>Answer by</source>
      <translation>Responder antes de</translation>
    </message>
    <message>
      <source>Answers a run that waits, pauses it or stops it.</source>
      <translation>Responde a una ejecución que espera, la pausa o la detiene.</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Apariencia</translation>
    </message>
    <message>
      <source>Approve</source>
      <translation>Aprobar</translation>
    </message>
    <message>
      <source>Approve them with --yes, or type the target's name in a terminal.</source>
      <translation>Aprobarlos con --yes, o escribir el nombre del destino en un terminal.</translation>
    </message>
    <message>
      <source>Approves destructive steps.</source>
      <translation>Aprueba los pasos destructivos.</translation>
    </message>
    <message>
      <source>Archive all but the newest %1 versions of %2 that are older than %3, never what is in service</source>
      <translation>Archivar todas salvo las %1 versiones más recientes de %2 con más de %3 de antigüedad, nunca lo que está en servicio</translation>
    </message>
    <message>
      <source>Archive all but the newest %1 versions of %2, never what is in service</source>
      <translation>Archivar todas salvo las %1 versiones más recientes de %2, nunca lo que está en servicio</translation>
    </message>
    <message>
      <source>Archive it first.</source>
      <translation>Archivarla primero.</translation>
    </message>
    <message>
      <source>Archive old versions</source>
      <translation>Archivar las versiones antiguas</translation>
    </message>
    <message>
      <source>Archive old versions of %1</source>
      <translation>Archivar versiones antiguas de %1</translation>
    </message>
    <message>
      <source>Archive or rename that one first.</source>
      <translation>Archivar o renombrar esa primero.</translation>
    </message>
    <message>
      <source>Archives and deletes versions that are no longer to be kept.</source>
      <translation>Archiva y elimina las versiones que ya no hay que conservar.</translation>
    </message>
    <message>
      <source>Archiving %1</source>
      <translation>Archivado de %1</translation>
    </message>
    <message>
      <source>Archiving a version</source>
      <translation>Archivado de una versión</translation>
    </message>
    <message>
      <source>Archiving version %1</source>
      <translation>Archivado de la versión %1</translation>
    </message>
    <message>
      <source>Are all instances well?</source>
      <translation>¿Están sanas todas las instancias?</translation>
    </message>
    <message>
      <source>Are jobs stuck?</source>
      <translation>¿Hay trabajos atascados?</translation>
    </message>
    <message>
      <source>Arrivals and departures</source>
      <translation>Llegadas y salidas</translation>
    </message>
    <message>
      <source>Arrows, Enter</source>
      <translation>Flechas, Enter</translation>
    </message>
    <message>
      <source>As last seen: %1.</source>
      <translation>Último estado observado: %1.</translation>
    </message>
    <message>
      <source>As long as the download takes. If it is here already, a moment. The service goes on.</source>
      <translation>Lo que tarde la descarga. Si ya está aquí, un momento. El servicio sigue en marcha.</translation>
    </message>
    <message>
      <source>As many are started again at the end.</source>
      <translation>Al final se inician otros tantos.</translation>
    </message>
    <message>
      <source>As many as are expected. If not, the next step starts those that are missing.</source>
      <translation>Tantos como se esperan. Si no, el paso siguiente inicia los que faltan.</translation>
    </message>
    <message>
      <source>As many as usual.</source>
      <translation>Tantos como de costumbre.</translation>
    </message>
    <message>
      <source>As many instances as before are up within seconds.</source>
      <translation>Tantas instancias como antes están activas en segundos.</translation>
    </message>
    <message>
      <source>As many instances as before, all of the other image. With one instance the service is away for some seconds.</source>
      <translation>Tantas instancias como antes, todas con la otra imagen. Con una sola instancia, el servicio no está disponible durante unos segundos.</translation>
    </message>
    <message>
      <source>As many must run afterwards.</source>
      <translation>Después debe haber otras tantas en marcha.</translation>
    </message>
    <message>
      <source>As many run as before.</source>
      <translation>Hay en marcha tantos como antes.</translation>
    </message>
    <message>
      <source>As much as you have asked for is free.</source>
      <translation>Está libre tanto como se ha pedido.</translation>
    </message>
    <message>
      <source>As the screen says</source>
      <translation>Según la pantalla</translation>
    </message>
    <message>
      <source>As they come</source>
      <translation>Sin ordenar</translation>
    </message>
    <message>
      <source>Ask %1 for %2</source>
      <translation>Pedir a %1: %2</translation>
    </message>
    <message>
      <source>Ask %1 for %2 and whether it is well, every %3 for %4; stop at the first answer that is bad</source>
      <translation>Pedir a %1: %2 y si está sano, cada %3 durante %4; parar en la primera respuesta mala</translation>
    </message>
    <message>
      <source>Ask %1 whether it is well</source>
      <translation>Preguntar a %1 si está sano</translation>
    </message>
    <message>
      <source>Ask %1 whether it is well, and how its requests fare, every %2 for %3; stop at the first answer that is bad</source>
      <translation>Preguntar a %1 si está sano y cómo van sus peticiones, cada %2 durante %3; parar en la primera respuesta mala</translation>
    </message>
    <message>
      <source>Ask %1 whether it is well: GET %2</source>
      <translation>Preguntar a %1 si está sano: GET %2</translation>
    </message>
    <message>
      <source>Ask %1 whether it is well: PING</source>
      <translation>Preguntar a %1 si está sano: PING</translation>
    </message>
    <message>
      <source>Ask %1 whether it is well: SELECT 1</source>
      <translation>Preguntar a %1 si está sano: SELECT 1</translation>
    </message>
    <message>
      <source>Ask %1 which version of %2 it serves: GET %3</source>
      <translation>Preguntar a %1 qué versión de %2 sirve: GET %3</translation>
    </message>
    <message>
      <source>Ask every source now</source>
      <translation>Consultar ahora todas las fuentes</translation>
    </message>
    <message>
      <source>Ask for a number.</source>
      <translation>Pedir un número.</translation>
    </message>
    <message>
      <source>Ask for a prediction whose answer is known, and compare with the version before.</source>
      <translation>Pedir una predicción de respuesta conocida y compararla con la versión anterior.</translation>
    </message>
    <message>
      <source>Ask for fewer, or declare more programs in supervisor's configuration.</source>
      <translation>Pedir menos, o declarar más programas en la configuración de supervisor.</translation>
    </message>
    <message>
      <source>Ask for less at once, or allow it more under 'timeout' of prometheus.</source>
      <translation>Pedir menos de una vez, o concederle más en 'timeout' de prometheus.</translation>
    </message>
    <message>
      <source>Ask for less at once.</source>
      <translation>Pedir menos de una vez.</translation>
    </message>
    <message>
      <source>Ask for membership in the group that owns the socket.</source>
      <translation>Solicitar la pertenencia al grupo propietario del socket.</translation>
    </message>
    <message>
      <source>Ask for the right to do this, or use another account.</source>
      <translation>Solicitar permiso para hacerlo, o usar otra cuenta.</translation>
    </message>
    <message>
      <source>Ask it once while nobody else does: is it slow then too?</source>
      <translation>Consultarlo una vez sin que nadie más lo haga: ¿también es lento entonces?</translation>
    </message>
    <message>
      <source>Ask the server with txid_status(), or look at the data, before trying again.</source>
      <translation>Consultar al servidor con txid_status(), o examinar los datos, antes de volver a intentarlo.</translation>
    </message>
    <message>
      <source>Ask the store what has happened before trying again.</source>
      <translation>Consultar al almacén qué ha ocurrido antes de volver a intentarlo.</translation>
    </message>
    <message>
      <source>Ask the target again</source>
      <translation>Volver a consultar al destino</translation>
    </message>
    <message>
      <source>Ask which image %1 is made of</source>
      <translation>Consultar qué imagen usa %1</translation>
    </message>
    <message>
      <source>Ask which image %1 is made of, and which it was before</source>
      <translation>Consultar qué imagen usa %1 y cuál usaba antes</translation>
    </message>
    <message>
      <source>Ask which instances of %1 are running</source>
      <translation>Consultar qué instancias de %1 están en marcha</translation>
    </message>
    <message>
      <source>Asking %1 for a sample prediction</source>
      <translation>Petición a %1 de una predicción de muestra</translation>
    </message>
    <message>
      <source>Asking %1 to check its model</source>
      <translation>Petición a %1 de comprobar su modelo</translation>
    </message>
    <message numerus="yes">
      <source>Asking %n source(s) for the first time</source>
      <translation>
        <numerusform>Primera consulta a %n fuente</numerusform>
        <numerusform>Primera consulta a %n fuentes</numerusform>
      </translation>
    </message>
    <message>
      <source>Asking Alertmanager how it is</source>
      <translation>Consulta del estado de Alertmanager</translation>
    </message>
    <message>
      <source>Asking Docker's engine who it is</source>
      <translation>Identificación del motor de Docker</translation>
    </message>
    <message>
      <source>Asking MLflow which model this is</source>
      <translation>Consulta a MLflow de qué modelo es</translation>
    </message>
    <message>
      <source>Asking Ollama for its version</source>
      <translation>Consulta de la versión de Ollama</translation>
    </message>
    <message>
      <source>Asking PostgreSQL who it is</source>
      <translation>Identificación de PostgreSQL</translation>
    </message>
    <message>
      <source>Asking Prometheus…</source>
      <translation>Consultando Prometheus…</translation>
    </message>
    <message>
      <source>Asking Redis about itself</source>
      <translation>Consulta de los datos de Redis</translation>
    </message>
    <message>
      <source>Asking Redis for its configuration</source>
      <translation>Consulta de la configuración de Redis</translation>
    </message>
    <message>
      <source>Asking Redis who it is</source>
      <translation>Identificación de Redis</translation>
    </message>
    <message>
      <source>Asking a service of the practice lab</source>
      <translation>Consulta a un servicio del laboratorio</translation>
    </message>
    <message>
      <source>Asking every source for the first time</source>
      <translation>Primera consulta a todas las fuentes</translation>
    </message>
    <message>
      <source>Asking for %1</source>
      <translation>Consulta de %1</translation>
    </message>
    <message>
      <source>Asking for free space at %1</source>
      <translation>Consultar el espacio libre en %1</translation>
    </message>
    <message>
      <source>Asking for the image of %1</source>
      <translation>Consulta de la imagen de %1</translation>
    </message>
    <message>
      <source>Asking for the previous image of %1</source>
      <translation>Consulta de la imagen anterior de %1</translation>
    </message>
    <message>
      <source>Asking for the state</source>
      <translation>Consulta del estado</translation>
    </message>
    <message>
      <source>Asking supervisord who it is</source>
      <translation>Identificación de supervisord</translation>
    </message>
    <message>
      <source>Asking the environment</source>
      <translation>Consulta del entorno</translation>
    </message>
    <message>
      <source>Asking the practice lab's Redis</source>
      <translation>Consulta al Redis del laboratorio</translation>
    </message>
    <message>
      <source>Asking the practice lab's supervisor: %1</source>
      <translation>Consulta al supervisor del laboratorio: %1</translation>
    </message>
    <message>
      <source>Asking the registry and the service…</source>
      <translation>Consultando el registro de modelos y el servicio…</translation>
    </message>
    <message>
      <source>Asking the targets…</source>
      <translation>Consultando los destinos…</translation>
    </message>
    <message>
      <source>Asking what was moved</source>
      <translation>Consulta de lo movido</translation>
    </message>
    <message>
      <source>Asking which version of %1 is served</source>
      <translation>Consulta de la versión de %1 servida</translation>
    </message>
    <message>
      <source>Asks every service and queue of an environment, twice within seconds where rates are measured.
Exits 0 whatever their state is, and 4 if nothing at all has answered.</source>
      <translation>Consulta todos los servicios y colas de un entorno, dos veces en segundos donde se miden tasas.
Sale con 0 sea cual sea su estado, y con 4 si no ha respondido nada.</translation>
    </message>
    <message>
      <source>At most so many, 100 by default.</source>
      <translation>Como máximo tantos, 100 por defecto.</translation>
    </message>
    <message>
      <source>Attempts</source>
      <translation>Intentos</translation>
    </message>
    <message>
      <source>Audit</source>
      <translation>Auditoría</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Volver</translation>
    </message>
    <message numerus="yes">
      <source>Back in %1: %n job(s)</source>
      <translation>
        <numerusform>De vuelta en %1: %n trabajo</numerusform>
        <numerusform>De vuelta en %1: %n trabajos</numerusform>
      </translation>
    </message>
    <message>
      <source>Back; changes nothing</source>
      <translation>Volver; no cambia nada</translation>
    </message>
    <message>
      <source>Backing up</source>
      <translation>Se acumula</translation>
    </message>
    <message>
      <source>Backing up %1</source>
      <translation>Copiando %1</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Copias de seguridad</translation>
    </message>
    <message>
      <source>Backups are kept for %1 and made every %2: one that fails leaves none.</source>
      <translation>Las copias se conservan %1 y se hacen cada %2: si una falla, no queda ninguna.</translation>
    </message>
    <message>
      <source>Backups can be read</source>
      <translation>Las copias de seguridad se pueden leer</translation>
    </message>
    <message>
      <source>Backups to choose from</source>
      <translation>Copias de seguridad disponibles</translation>
    </message>
    <message>
      <source>Bad model</source>
      <translation>Modelo defectuoso</translation>
    </message>
    <message>
      <source>Before the run: %1</source>
      <translation>Antes de la ejecución: %1</translation>
    </message>
    <message>
      <source>Before you begin</source>
      <translation>Antes de empezar</translation>
    </message>
    <message>
      <source>Began</source>
      <translation>Inicio</translation>
    </message>
    <message>
      <source>Begin again, and type %1.</source>
      <translation>Empezar de nuevo y escribir %1.</translation>
    </message>
    <message>
      <source>Begin anew.</source>
      <translation>Empezar de nuevo.</translation>
    </message>
    <message>
      <source>Begin the restore anew.</source>
      <translation>Empezar de nuevo la restauración.</translation>
    </message>
    <message>
      <source>Begun</source>
      <translation>Iniciada</translation>
    </message>
    <message>
      <source>Being made</source>
      <translation>Se está creando</translation>
    </message>
    <message>
      <source>Blind in part: %1 of %2 sources are silent</source>
      <translation>A ciegas en parte: %1 de %2 fuentes no responden</translation>
    </message>
    <message>
      <source>Blind: no source answers</source>
      <translation>A ciegas: ninguna fuente responde</translation>
    </message>
    <message>
      <source>Both images with their ids, and how many instances are up. Nothing is changed.</source>
      <translation>Ambas imágenes con sus ids, y cuántas instancias están activas. No se cambia nada.</translation>
    </message>
    <message>
      <source>Break</source>
      <translation>Estropear</translation>
    </message>
    <message>
      <source>Break something…</source>
      <translation>Estropear algo…</translation>
    </message>
    <message>
      <source>Break: %1</source>
      <translation>Estropear: %1</translation>
    </message>
    <message>
      <source>Breaking the practice lab</source>
      <translation>Provocación de una avería en el laboratorio</translation>
    </message>
    <message>
      <source>Bring it back first.</source>
      <translation>Recuperarla primero.</translation>
    </message>
    <message>
      <source>Bring the replicas back. Nothing was written.</source>
      <translation>Recuperar las réplicas. No se escribió nada.</translation>
    </message>
    <message>
      <source>Bring version %1 of %2 to where it is served, unless it is there; the service goes on with what it has</source>
      <translation>Traer la versión %1 de %2 a donde se sirve, si no está ya; el servicio sigue con lo que tiene</translation>
    </message>
    <message>
      <source>Bring version {{inputs.version}} here</source>
      <translation>Traer aquí la versión {{inputs.version}}</translation>
    </message>
    <message>
      <source>Bringing version %1 back</source>
      <translation>Recuperación de la versión %1</translation>
    </message>
    <message>
      <source>Brings a new version of a model here, holds its figures against the gates, keeps the version in service, puts the new one in its place, restarts the service and checks what it then serves. If anything fails from there on, the version from before is put back and checked, by itself.</source>
      <translation>Trae aquí una versión nueva de un modelo, compara sus cifras con las puertas de control, conserva la versión en servicio, instala la nueva, reinicia el servicio y comprueba lo que sirve después. Si algo falla a partir de ahí, la versión anterior se reinstala y se comprueba sin intervención.</translation>
    </message>
    <message>
      <source>Brings configuration, database, Redis, templates and models back to what they were when a backup was made: the complete recovery of the service. Each part is loaded aside and checked first; then the services stop, the parts change places by renaming, and the services start. Every old part is kept, and Undo brings all of them back.</source>
      <translation>Devuelve la configuración, la base de datos, Redis, las plantillas y los modelos a lo que eran cuando se hizo una copia de seguridad: la recuperación completa del servicio. Cada parte se carga primero aparte y se comprueba; después los servicios se detienen, las partes intercambian su lugar con un cambio de nombre, y los servicios arrancan. Todas las partes anteriores se conservan, y Deshacer las devuelve todas.</translation>
    </message>
    <message>
      <source>Brings one part back to what it was when a backup was made: Redis, the configuration, the templates, the models or the database. It is loaded aside and checked first; then the services stop, the old and the new one change places by renaming, and the services start. The old one is kept, and Undo brings it back.</source>
      <translation>Devuelve una parte a lo que era cuando se hizo una copia de seguridad: Redis, la configuración, las plantillas, los modelos o la base de datos. Primero se carga aparte y se comprueba; después los servicios se detienen, lo anterior y lo nuevo intercambian su lugar con un cambio de nombre, y los servicios arrancan. Lo anterior se conserva, y Deshacer lo devuelve.</translation>
    </message>
    <message>
      <source>Brings the database back to what it was when a backup was made. The backup is loaded beside the database in service and compared row by row; only then the two change places. The old database is kept, and Undo brings it back.</source>
      <translation>Devuelve la base de datos a lo que era cuando se hizo una copia de seguridad. La copia se carga junto a la base de datos en servicio y se compara fila por fila; solo entonces intercambian su lugar. La base de datos anterior se conserva, y Deshacer la devuelve.</translation>
    </message>
    <message>
      <source>Brings the whole service back to a backup set, or one part of it alone. The old state is kept: undo brings it back. SET is a name that backup list shows; files of other programs are there too, once the system file says where they are (environments, backups, path).</source>
      <translation>Devuelve todo el servicio a un conjunto de copias, o solo una parte. El estado anterior se conserva: undo lo recupera. SET es un nombre que muestra backup list; ahí figuran también archivos de otros programas, si el archivo de sistema dice dónde están (environments, backups, path).</translation>
    </message>
    <message>
      <source>Broken: %1</source>
      <translation>Averiado: %1</translation>
    </message>
    <message>
      <source>Broken: %1. To mend it: opsdeck lab mend %1</source>
      <translation>Averiado: %1. Para repararlo: opsdeck lab mend %1</translation>
    </message>
    <message>
      <source>By hand: %1</source>
      <translation>A mano: %1</translation>
    </message>
    <message>
      <source>By hand: %1 Expected: %2</source>
      <translation>A mano: %1 Previsto: %2</translation>
    </message>
    <message>
      <source>By the journal these alerts have not ended (as last written at %1): %2. Look: opsdeck alerts</source>
      <translation>Según el diario, estas alertas no han terminado (último registro: %1): %2. Compruébelo: opsdeck alerts</translation>
    </message>
    <message>
      <source>By you</source>
      <translation>Lo hace usted</translation>
    </message>
    <message>
      <source>COMMAND is missing</source>
      <translation>falta COMMAND</translation>
    </message>
    <message>
      <source>Call nobody for it; needs --for and --comment.</source>
      <translation>No avisar a nadie por ella; necesita --for y --comment.</translation>
    </message>
    <message>
      <source>Came back</source>
      <translation>Reapareció</translation>
    </message>
    <message>
      <source>Can't be chosen: %1</source>
      <translation>No se puede elegir: %1</translation>
    </message>
    <message>
      <source>Can't be chosen: %1. %2</source>
      <translation>No se puede elegir: %1. %2</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Cancelado</translation>
    </message>
    <message>
      <source>Cancelled while the statement ran</source>
      <translation>Cancelado mientras se ejecutaba la sentencia</translation>
    </message>
    <message>
      <source>Cancelled; nothing was changed</source>
      <translation>Cancelado; no se cambió nada</translation>
    </message>
    <message>
      <source>Carries out this step. It changes the target.</source>
      <translation>Ejecuta este paso. Cambia el destino.</translation>
    </message>
    <message>
      <source>Cause %1: %2</source>
      <translation>Causa %1: %2</translation>
    </message>
    <message>
      <source>Cause: %1</source>
      <translation>Causa: %1</translation>
    </message>
    <message>
      <source>Chain broken</source>
      <translation>Cadena rota</translation>
    </message>
    <message>
      <source>Chain intact</source>
      <translation>Cadena intacta</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Cambio</translation>
    </message>
    <message>
      <source>Changes what is known of an incident: how bad, who does what, what to do about it.</source>
      <translation>Cambia lo que se sabe de un incidente: su gravedad, quién hace qué y qué hacer al respecto.</translation>
    </message>
    <message>
      <source>Changing %1</source>
      <translation>Cambio de %1</translation>
    </message>
    <message>
      <source>Changing PostgreSQL</source>
      <translation>Cambio en PostgreSQL</translation>
    </message>
    <message>
      <source>Changing the image of %1</source>
      <translation>Cambio de la imagen de %1</translation>
    </message>
    <message>
      <source>Changing the incident</source>
      <translation>Cambio del incidente</translation>
    </message>
    <message>
      <source>Changing the practice lab</source>
      <translation>Cambio en el laboratorio</translation>
    </message>
    <message>
      <source>Chart of %1</source>
      <translation>Gráfico de %1</translation>
    </message>
    <message>
      <source>Chart of depths</source>
      <translation>Gráfico de profundidades</translation>
    </message>
    <message>
      <source>Chart of latency</source>
      <translation>Gráfico de latencia</translation>
    </message>
    <message>
      <source>Chart of rates</source>
      <translation>Gráfico de tasas</translation>
    </message>
    <message>
      <source>Chart of the success rate</source>
      <translation>Gráfico de la tasa de éxito</translation>
    </message>
    <message>
      <source>Check again</source>
      <translation>Comprobar de nuevo</translation>
    </message>
    <message>
      <source>Check of %1</source>
      <translation>Comprobación de %1</translation>
    </message>
    <message>
      <source>Check that %1 of backup %2 is of this server, and what newer data would be lost</source>
      <translation>Comprobar que %1 de la copia %2 es de este servidor, y qué datos más recientes se perderían</translation>
    </message>
    <message>
      <source>Check that backup %1 is of this system, and what newer data would be lost</source>
      <translation>Comprobar que la copia %1 es de este sistema, y qué datos más recientes se perderían</translation>
    </message>
    <message>
      <source>Check that the expected instances of %1 run</source>
      <translation>Comprobar que las instancias previstas de %1 están en marcha</translation>
    </message>
    <message>
      <source>Check that the server speaks TLS 1.2 or newer on this port.</source>
      <translation>Comprobar que el servidor usa TLS 1.2 o posterior en este puerto.</translation>
    </message>
    <message>
      <source>Check that the server speaks TLS on this port.</source>
      <translation>Comprobar que el servidor usa TLS en este puerto.</translation>
    </message>
    <message>
      <source>Check the disk that holds %1 and the system's log, then start the program again.</source>
      <translation>Revisar el disco que contiene %1 y el log del sistema; luego volver a iniciar el programa.</translation>
    </message>
    <message>
      <source>Check the disk that holds it, then start the program again.</source>
      <translation>Revisar el disco que lo contiene; luego volver a iniciar el programa.</translation>
    </message>
    <message>
      <source>Check the network and the address.</source>
      <translation>Revisar la red y la dirección.</translation>
    </message>
    <message>
      <source>Check the secret that auth refers to.</source>
      <translation>Revisar el secreto al que se refiere auth.</translation>
    </message>
    <message>
      <source>Check the user and the secret of the manager's connection.</source>
      <translation>Revisar el usuario y el secreto de la conexión del gestor.</translation>
    </message>
    <message>
      <source>Check the user and the secret that auth refers to.</source>
      <translation>Revisar el usuario y el secreto a los que se refiere auth.</translation>
    </message>
    <message>
      <source>Check them with: opsdeck validate FILE</source>
      <translation>Comprobarlos con: opsdeck validate FILE</translation>
    </message>
    <message>
      <source>Checked</source>
      <translation>Comprobada</translation>
    </message>
    <message>
      <source>Checked by</source>
      <translation>Comprobado con</translation>
    </message>
    <message>
      <source>Checking Alertmanager</source>
      <translation>Comprobación de Alertmanager</translation>
    </message>
    <message>
      <source>Checking Docker Compose</source>
      <translation>Comprobación de Docker Compose</translation>
    </message>
    <message>
      <source>Checking PostgreSQL</source>
      <translation>Comprobación de PostgreSQL</translation>
    </message>
    <message>
      <source>Checking Prometheus</source>
      <translation>Comprobación de Prometheus</translation>
    </message>
    <message>
      <source>Checking Redis</source>
      <translation>Comprobación de Redis</translation>
    </message>
    <message>
      <source>Checking an export</source>
      <translation>Comprobación de una exportación</translation>
    </message>
    <message>
      <source>Checking supervisor</source>
      <translation>Comprobación de supervisor</translation>
    </message>
    <message>
      <source>Checking the figure</source>
      <translation>Comprobación de la cifra</translation>
    </message>
    <message>
      <source>Checking what %1 serves</source>
      <translation>Comprobación de lo que sirve %1</translation>
    </message>
    <message>
      <source>Checks system and procedure files; all complaints at once.</source>
      <translation>Comprueba archivos de sistema y procedimientos; todos los errores a la vez.</translation>
    </message>
    <message>
      <source>Choose a backup of this one. After the loss of a server begin again and tick that, or add --other-server.</source>
      <translation>Elegir una copia de este. Tras perder un servidor, empezar de nuevo y marcarlo, o añadir --other-server.</translation>
    </message>
    <message>
      <source>Choose a procedure…</source>
      <translation>Elegir un procedimiento…</translation>
    </message>
    <message>
      <source>Choose an earlier end, or change the rule.</source>
      <translation>Elegir un final más temprano, o cambiar la regla.</translation>
    </message>
    <message>
      <source>Choose an end after now.</source>
      <translation>Elegir un final posterior a ahora.</translation>
    </message>
    <message>
      <source>Choose an environment whose manager is Docker Compose.</source>
      <translation>Elegir un entorno cuyo gestor sea Docker Compose.</translation>
    </message>
    <message>
      <source>Choose and open a row</source>
      <translation>Elegir y abrir una fila</translation>
    </message>
    <message>
      <source>Choose another XDG_STATE_HOME.</source>
      <translation>Elegir otro XDG_STATE_HOME.</translation>
    </message>
    <message>
      <source>Choose another backup.</source>
      <translation>Elegir otra copia de seguridad.</translation>
    </message>
    <message>
      <source>Choose another one: opsdeck backup list</source>
      <translation>Elegir otra: opsdeck backup list</translation>
    </message>
    <message>
      <source>Choose another version, or bring it back.</source>
      <translation>Elegir otra versión, o recuperarla.</translation>
    </message>
    <message>
      <source>Choose another version, or promote it with promote-model, which says who overrides.</source>
      <translation>Elegir otra versión, o promoverla con promote-model, que indica quién anula.</translation>
    </message>
    <message>
      <source>Choose another version, or say why it is to serve nevertheless.</source>
      <translation>Elegir otra versión, o indicar por qué debe servir a pesar de todo.</translation>
    </message>
    <message>
      <source>Choose another version.</source>
      <translation>Elegir otra versión.</translation>
    </message>
    <message>
      <source>Choose another version; the system file asks for %1 people to go against a gate.</source>
      <translation>Elegir otra versión; el archivo de sistema exige %1 personas para ir contra una puerta de control.</translation>
    </message>
    <message>
      <source>Choose how bad it is.</source>
      <translation>Elija la gravedad.</translation>
    </message>
    <message>
      <source>Choose one</source>
      <translation>Elegir uno</translation>
    </message>
    <message>
      <source>Choose one above</source>
      <translation>Elegir uno arriba</translation>
    </message>
    <message>
      <source>Choose one that was in service, or describe this one: its figures decide. An unmeasured one may be gone back to if it is called stable.</source>
      <translation>Elegir una que haya estado en servicio, o describir esta: deciden sus cifras. A una no medida se puede volver si se llama stable.</translation>
    </message>
    <message>
      <source>Choose several rows: two versions of a model are compared</source>
      <translation>Elegir varias filas: se comparan dos versiones de un modelo</translation>
    </message>
    <message>
      <source>Choose system and environment</source>
      <translation>Elegir sistema y entorno</translation>
    </message>
    <message>
      <source>Choose the columns of the table, and what it is sorted by</source>
      <translation>Elegir las columnas de la tabla y su orden</translation>
    </message>
    <message>
      <source>Choose the model first.</source>
      <translation>Elegir primero el modelo.</translation>
    </message>
    <message>
      <source>Choose the newest version of %1 that may be used</source>
      <translation>Elegir la versión más reciente de %1 que se pueda usar</translation>
    </message>
    <message>
      <source>Choose the version of %1 to go back to: validated and seen to serve longest without going wrong, else the last one that was in service, else the one called stable</source>
      <translation>Elegir la versión de %1 a la que volver: la validada y vista en servicio más tiempo sin fallos; si no, la última que estuvo en servicio; si no, la que se llama stable</translation>
    </message>
    <message>
      <source>Choosing a model</source>
      <translation>Elección de un modelo</translation>
    </message>
    <message>
      <source>Choosing a version of %1</source>
      <translation>Elección de una versión de %1</translation>
    </message>
    <message>
      <source>Choosing an environment of %1</source>
      <translation>Elección de un entorno de %1</translation>
    </message>
    <message>
      <source>Choosing an incident</source>
      <translation>Elección de un incidente</translation>
    </message>
    <message>
      <source>Claimed</source>
      <translation>Reservado</translation>
    </message>
    <message>
      <source>Claiming ownership</source>
      <translation>Reserva de la titularidad</translation>
    </message>
    <message>
      <source>Claiming the target</source>
      <translation>Reserva del destino</translation>
    </message>
    <message>
      <source>Clear %1…</source>
      <translation>Vaciar %1…</translation>
    </message>
    <message>
      <source>Clear a queue</source>
      <translation>Vaciar una cola</translation>
    </message>
    <message>
      <source>Clearing takes jobs of all reasons; show all of them first.</source>
      <translation>Vaciar toma trabajos de todos los motivos; muéstrelos todos primero.</translation>
    </message>
    <message>
      <source>Clear…</source>
      <translation>Vaciar…</translation>
    </message>
    <message>
      <source>Clock</source>
      <translation>Reloj</translation>
    </message>
    <message>
      <source>Clock jump</source>
      <translation>Salto del reloj</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Close idle sessions or raise max_connections.</source>
      <translation>Cerrar sesiones inactivas o aumentar max_connections.</translation>
    </message>
    <message>
      <source>Close it first: opsdeck incident close</source>
      <translation>Cerrarlo primero: opsdeck incident close</translation>
    </message>
    <message>
      <source>Close; the run goes on</source>
      <translation>Cerrar; la ejecución continúa</translation>
    </message>
    <message>
      <source>Close; the run stands still</source>
      <translation>Cerrar; la ejecución queda parada</translation>
    </message>
    <message>
      <source>Close; the run waits</source>
      <translation>Cerrar; la ejecución espera</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>Cerrada</translation>
    </message>
    <message>
      <source>Closing this window leaves it running.</source>
      <translation>Al cerrar esta ventana sigue en marcha.</translation>
    </message>
    <message>
      <source>Cluster</source>
      <translation>Clúster</translation>
    </message>
    <message>
      <source>Columns as at first</source>
      <translation>Columnas como al principio</translation>
    </message>
    <message>
      <source>Command palette</source>
      <translation>Paleta de comandos</translation>
    </message>
    <message>
      <source>Commander</source>
      <translation>Comandante</translation>
    </message>
    <message>
      <source>Commander %1</source>
      <translation>Comandante: %1</translation>
    </message>
    <message>
      <source>Comment, if there is something to say</source>
      <translation>Comentario, si hay algo que decir</translation>
    </message>
    <message>
      <source>Communications</source>
      <translation>Comunicación</translation>
    </message>
    <message>
      <source>Comparing %1</source>
      <translation>Comparando %1</translation>
    </message>
    <message>
      <source>Comparing with the backup</source>
      <translation>Comparando con la copia de seguridad</translation>
    </message>
    <message>
      <source>Completing the address %1</source>
      <translation>Completado de la dirección %1</translation>
    </message>
    <message>
      <source>Compose project "%1" (%2) on Docker's engine %3</source>
      <translation>Proyecto Compose "%1" (%2) en el motor de Docker %3</translation>
    </message>
    <message>
      <source>Compose takes such a name for an option</source>
      <translation>Compose toma un nombre así por una opción</translation>
    </message>
    <message>
      <source>Compose's answer can't be read</source>
      <translation>La respuesta de Compose no se puede leer</translation>
    </message>
    <message>
      <source>Condition</source>
      <translation>Condición</translation>
    </message>
    <message>
      <source>Confirm step %1</source>
      <translation>Confirmar el paso %1</translation>
    </message>
    <message>
      <source>Confirms that what is lost stays lost.</source>
      <translation>Confirma que lo perdido queda perdido.</translation>
    </message>
    <message>
      <source>Connected are %1: they have to end with the services, else nothing is swapped</source>
      <translation>Conectados: %1; deben terminar con los servicios, o no se intercambia nada</translation>
    </message>
    <message>
      <source>Connection</source>
      <translation>Conexión</translation>
    </message>
    <message>
      <source>Connection refused: nothing listens at %1</source>
      <translation>Conexión rechazada: nada escucha en %1</translation>
    </message>
    <message>
      <source>Connection refused: nothing listens there</source>
      <translation>Conexión rechazada: nada escucha ahí</translation>
    </message>
    <message>
      <source>Connection to %1</source>
      <translation>Conexión con %1</translation>
    </message>
    <message>
      <source>Connections</source>
      <translation>Conexiones</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <source>Continue to %1</source>
      <translation>Continuar: %1</translation>
    </message>
    <message>
      <source>Copied. Nobody was called: paste it where help is.</source>
      <translation>Copiado. No se ha llamado a nadie: péguelo donde haya ayuda.</translation>
    </message>
    <message>
      <source>Copied. Nobody was called: send it to %1.</source>
      <translation>Copiado. No se ha llamado a nadie: envíelo a %1.</translation>
    </message>
    <message>
      <source>Copies the chosen rows, or all of them, for a spreadsheet (Ctrl+C)</source>
      <translation>Copia las filas elegidas, o todas, para una hoja de cálculo (Ctrl+C)</translation>
    </message>
    <message>
      <source>Copies where you are, as text for a chat or a ticket.</source>
      <translation>Copia dónde está usted, como texto para un chat o un tique.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>Copy JSON</source>
      <translation>Copiar JSON</translation>
    </message>
    <message>
      <source>Copy PromQL</source>
      <translation>Copiar PromQL</translation>
    </message>
    <message>
      <source>Copy as text</source>
      <translation>Copiar como texto</translation>
    </message>
    <message>
      <source>Copy details</source>
      <translation>Copiar detalles</translation>
    </message>
    <message>
      <source>Copy for a helper</source>
      <translation>Copiar para quien ayude</translation>
    </message>
    <message>
      <source>Copy report</source>
      <translation>Copiar informe</translation>
    </message>
    <message>
      <source>Copy text</source>
      <translation>Copiar texto</translation>
    </message>
    <message>
      <source>Copy what was observed</source>
      <translation>Copiar lo observado</translation>
    </message>
    <message>
      <source>Copying %1 to %2</source>
      <translation>Copiar %1 a %2</translation>
    </message>
    <message>
      <source>Copying a system file</source>
      <translation>Copiar un archivo de sistema</translation>
    </message>
    <message>
      <source>Correct "file" of the environment's manager in the system file.</source>
      <translation>Corregir "file" del gestor del entorno en el archivo de sistema.</translation>
    </message>
    <message>
      <source>Correct it, or compare with = instead of =~.</source>
      <translation>Corregirla, o comparar con = en lugar de =~.</translation>
    </message>
    <message>
      <source>Correct the database number in the connection's address.</source>
      <translation>Corregir el número de base de datos en la dirección de la conexión.</translation>
    </message>
    <message>
      <source>Correct the expression; the numbers are its line and column.</source>
      <translation>Corregir la expresión; los números son su línea y columna.</translation>
    </message>
    <message>
      <source>Correct the host's name, or look at the name service: without its network (VPN) this machine may not know it.</source>
      <translation>Corrija el nombre del equipo o revise el servicio de nombres: sin su red (VPN) esta máquina quizá no lo conozca.</translation>
    </message>
    <message>
      <source>Correct the name in the connection's address.</source>
      <translation>Corregir el nombre en la dirección de la conexión.</translation>
    </message>
    <message>
      <source>Correct the queue's key in the system file.</source>
      <translation>Corregir la clave de la cola en el archivo de sistema.</translation>
    </message>
    <message>
      <source>Correct the queue's key in the system file. Nothing was changed.</source>
      <translation>Corregir la clave de la cola en el archivo de sistema. No se cambió nada.</translation>
    </message>
    <message>
      <source>Count the instances of %1 that are up</source>
      <translation>Contar las instancias de %1 que están activas</translation>
    </message>
    <message>
      <source>Count the instances of %1 that are up and made of %2</source>
      <translation>Contar las instancias de %1 que están activas y usan %2</translation>
    </message>
    <message>
      <source>Count the jobs of %1 that have been in work for more than %2</source>
      <translation>Contar los trabajos de %1 que llevan más de %2 en proceso</translation>
    </message>
    <message>
      <source>Ctrl+,</source>
      <translation>Ctrl+,</translation>
    </message>
    <message>
      <source>Ctrl+,; theme, size, language, notifications, files</source>
      <translation>Ctrl+,; tema, tamaño, idioma, notificaciones, archivos</translation>
    </message>
    <message>
      <source>Ctrl+K</source>
      <translation>Ctrl+K</translation>
    </message>
    <message>
      <source>Ctrl+K finds everything, also this. The key ? shows the others.</source>
      <translation>Ctrl+K lo encuentra todo, también esto. La tecla ? muestra las demás.</translation>
    </message>
    <message>
      <source>Ctrl+K finds everything. g and a letter go to a page, t asks what is wrong, e changes the environment, ? shows all keys. Esc is always safe.</source>
      <translation>Ctrl+K lo encuentra todo. g y una letra llevan a una página, t pregunta qué va mal, e cambia de entorno, ? muestra todas las teclas. Esc siempre es seguro.</translation>
    </message>
    <message>
      <source>Customers depend on this.</source>
      <translation>Hay clientes que dependen de esto.</translation>
    </message>
    <message>
      <source>DEVELOPMENT</source>
      <translation>DESARROLLO</translation>
    </message>
    <message>
      <source>DISPLAY FROZEN since %1 UTC, for %2</source>
      <translation>PANTALLA CONGELADA desde las %1 UTC, hace %2</translation>
    </message>
    <message>
      <source>Damaged</source>
      <translation>Dañada</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <source>Data is missing in %1</source>
      <translation>Faltan datos en %1</translation>
    </message>
    <message>
      <source>Data is missing: find out with Triage what is so before you start one.</source>
      <translation>Faltan datos: averigüe con el triaje qué ocurre antes de iniciar uno.</translation>
    </message>
    <message>
      <source>Decide there. Or end it as it stands: opsdeck decide %1 abort</source>
      <translation>Decida allí. O termínela tal como está: opsdeck decide %1 abort</translation>
    </message>
    <message>
      <source>Decided by</source>
      <translation>Decidido por</translation>
    </message>
    <message>
      <source>Deciding "%1"</source>
      <translation>Decisión "%1"</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Decisión</translation>
    </message>
    <message>
      <source>Declare it in supervisor's configuration, or correct the system file.</source>
      <translation>Declararlo en la configuración de supervisor o corregir el archivo de sistema.</translation>
    </message>
    <message>
      <source>Declare it in ~/.pg_service.conf.</source>
      <translation>Declararlo en ~/.pg_service.conf.</translation>
    </message>
    <message>
      <source>Declare it there, or correct "services" of the environment's manager in the system file.</source>
      <translation>Declararlo allí o corregir "services" del gestor del entorno en el archivo de sistema.</translation>
    </message>
    <message>
      <source>Declare its programs in the service manager and in the system file.</source>
      <translation>Declarar sus programas en el gestor de servicios y en el archivo de sistema.</translation>
    </message>
    <message>
      <source>Degraded</source>
      <translation>Degradado</translation>
    </message>
    <message>
      <source>Delete archived versions of %1</source>
      <translation>Eliminar las versiones archivadas de %1</translation>
    </message>
    <message>
      <source>Delete for good the versions of %1 that have been archived for %2 and that nothing refers to</source>
      <translation>Eliminar definitivamente las versiones de %1 archivadas desde hace %2 y a las que nada hace referencia</translation>
    </message>
    <message>
      <source>Delete nothing: the system file does not say how long versions of %1 are kept</source>
      <translation>No eliminar nada: el archivo de sistema no dice cuánto se conservan las versiones de %1</translation>
    </message>
    <message>
      <source>Delete old versions of a model</source>
      <translation>Eliminar versiones antiguas de un modelo</translation>
    </message>
    <message>
      <source>Delete old versions that are archived</source>
      <translation>Eliminar versiones antiguas archivadas</translation>
    </message>
    <message>
      <source>Delete old versions…</source>
      <translation>Eliminar versiones antiguas…</translation>
    </message>
    <message>
      <source>Deletes versions that have been archived for as long as the system file says they are to be kept, then archives those that are beyond the number to be kept and older than that. What is in place, served, in the journal as in service, or called by a name is never touched; and nothing is while nobody knows what is served.</source>
      <translation>Elimina las versiones que llevan archivadas todo el plazo de conservación del archivo de sistema; después archiva las que exceden el número por conservar y superan ese plazo. Nunca se toca lo que está instalado, lo que se sirve, lo que según el diario está en servicio ni lo que tiene un alias; y no se toca nada mientras se desconozca qué se sirve.</translation>
    </message>
    <message>
      <source>Deleting %1</source>
      <translation>Eliminación de %1</translation>
    </message>
    <message>
      <source>Depth</source>
      <translation>Profundidad</translation>
    </message>
    <message>
      <source>Deputy</source>
      <translation>Suplente</translation>
    </message>
    <message>
      <source>Desktop notification for new P0 and P1</source>
      <translation>Notificación de escritorio para nuevas P0 y P1</translation>
    </message>
    <message>
      <source>Detail</source>
      <translation>Detalle</translation>
    </message>
    <message>
      <source>Detected</source>
      <translation>Detectado</translation>
    </message>
    <message>
      <source>Developers work here.</source>
      <translation>Aquí trabajan los desarrolladores.</translation>
    </message>
    <message>
      <source>Device pixels a pixel, from %1 to %2.</source>
      <translation>Píxeles físicos por píxel, de %1 a %2.</translation>
    </message>
    <message>
      <source>Diagonal of its screen</source>
      <translation>Diagonal de su pantalla</translation>
    </message>
    <message>
      <source>Diagonal of the wall's screen, where it tells a wrong one.</source>
      <translation>Diagonal de la pantalla mural, si esta comunica una errónea.</translation>
    </message>
    <message>
      <source>Did you mean %1?</source>
      <translation>¿Quiso decir %1?</translation>
    </message>
    <message>
      <source>Did you mean %1? opsdeck lab faults lists all.</source>
      <translation>¿Quería decir %1? opsdeck lab faults las muestra todas.</translation>
    </message>
    <message>
      <source>Did you mean '%1'?</source>
      <translation>¿Quiso decir '%1'?</translation>
    </message>
    <message>
      <source>Did you mean --%1?</source>
      <translation>¿Quería decir --%1?</translation>
    </message>
    <message>
      <source>Discard the state from before a restore</source>
      <translation>Descartar el estado anterior a una restauración</translation>
    </message>
    <message>
      <source>Discarding what run %1 has kept</source>
      <translation>Descarte de lo que conservó la ejecución %1</translation>
    </message>
    <message>
      <source>Discard…</source>
      <translation>Descartar…</translation>
    </message>
    <message>
      <source>Do all workers run?</source>
      <translation>¿Están en marcha todos los workers?</translation>
    </message>
    <message>
      <source>Do jobs still fail?</source>
      <translation>¿Siguen fallando trabajos?</translation>
    </message>
    <message>
      <source>Do jobs wait?</source>
      <translation>¿Hay trabajos en espera?</translation>
    </message>
    <message>
      <source>Do not restore from this: %1</source>
      <translation>No restaure desde esta copia: %1</translation>
    </message>
    <message>
      <source>Docker's engine %1, by %2</source>
      <translation>Motor de Docker %1, mediante %2</translation>
    </message>
    <message>
      <source>Documents are rendered from them.</source>
      <translation>Con ellas se generan los documentos.</translation>
    </message>
    <message>
      <source>Documents of a template that is missing fail, and all others do not.</source>
      <translation>Si falta una plantilla, fallan sus documentos y no los demás.</translation>
    </message>
    <message>
      <source>Documents take too long</source>
      <translation>Los documentos tardan demasiado</translation>
    </message>
    <message>
      <source>Does PostgreSQL answer?</source>
      <translation>¿Responde PostgreSQL?</translation>
    </message>
    <message>
      <source>Does Redis answer?</source>
      <translation>¿Responde Redis?</translation>
    </message>
    <message>
      <source>Does it serve the right version, and well?</source>
      <translation>¿Sirve la versión correcta, y bien?</translation>
    </message>
    <message>
      <source>Does it stay well?</source>
      <translation>¿Sigue sano?</translation>
    </message>
    <message>
      <source>Does the API know its templates?</source>
      <translation>¿Conoce la API sus plantillas?</translation>
    </message>
    <message>
      <source>Does the ML service answer?</source>
      <translation>¿Responde el servicio ML?</translation>
    </message>
    <message>
      <source>Does the ML service run?</source>
      <translation>¿Está en marcha el servicio ML?</translation>
    </message>
    <message>
      <source>Does the application serve from it?</source>
      <translation>¿Funciona la aplicación con lo restaurado?</translation>
    </message>
    <message>
      <source>Does the backup fit, and what would be lost?</source>
      <translation>¿Encaja la copia, y qué se perdería?</translation>
    </message>
    <message>
      <source>Does the model pass its own check now?</source>
      <translation>¿Supera ahora el modelo su propia comprobación?</translation>
    </message>
    <message>
      <source>Does the model pass its own check?</source>
      <translation>¿Supera el modelo su propia comprobación?</translation>
    </message>
    <message>
      <source>Does {{inputs.service}} answer as it should?</source>
      <translation>¿Responde {{inputs.service}} como debe?</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Hechos</translation>
    </message>
    <message>
      <source>Done again, it will most likely fail again as long as nothing else changes.</source>
      <translation>Si se repite, lo más probable es que vuelva a fallar mientras no cambie nada más.</translation>
    </message>
    <message>
      <source>Done by</source>
      <translation>Hecho por</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>Caído</translation>
    </message>
    <message>
      <source>Drained in</source>
      <translation>Se vacía en</translation>
    </message>
    <message>
      <source>Drift</source>
      <translation>Deriva</translation>
    </message>
    <message>
      <source>Dropping the table documents</source>
      <translation>Eliminación de la tabla documents</translation>
    </message>
    <message>
      <source>Due</source>
      <translation>Previsto</translation>
    </message>
    <message>
      <source>Dumping table %1: %2</source>
      <translation>Volcando la tabla %1: %2</translation>
    </message>
    <message>
      <source>Each figure against its gate. The run stops here if one fails or is not known, and names it.</source>
      <translation>Cada cifra frente a su puerta de control. Si una no la supera o se desconoce, la ejecución se detiene aquí y la indica.</translation>
    </message>
    <message>
      <source>Each finishes its job, stops and starts. If one does not come back, the rest are left as they are.</source>
      <translation>Cada uno termina su trabajo, se detiene y arranca. Si uno no vuelve, los demás quedan como están.</translation>
    </message>
    <message>
      <source>Each frees what it holds, while the others do the work.</source>
      <translation>Cada uno libera lo que ocupa mientras los demás hacen el trabajo.</translation>
    </message>
    <message>
      <source>Each inference takes 3 to 5 seconds.</source>
      <translation>Cada inferencia tarda de 3 a 5 segundos.</translation>
    </message>
    <message>
      <source>Each instance stops when its work is done, starts, and is well before the next one is touched. If one fails, the rest are left as they are.</source>
      <translation>Cada instancia se detiene al terminar su trabajo, arranca y está sana antes de tocar la siguiente. Si una falla, las demás quedan como están.</translation>
    </message>
    <message>
      <source>Each instance stops, then starts. From here on, the run goes back by itself if anything fails.</source>
      <translation>Cada instancia se detiene y vuelve a arrancar. Desde aquí, la ejecución se deshace sola si algo falla.</translation>
    </message>
    <message>
      <source>Each instance stops, then starts. If none was running, it is started.</source>
      <translation>Cada instancia se detiene y vuelve a arrancar. Si no había ninguna en marcha, se inicia.</translation>
    </message>
    <message>
      <source>Each part in turn, with its progress. The system goes on working meanwhile.</source>
      <translation>Las partes una tras otra, con su avance. Mientras tanto, el sistema sigue funcionando.</translation>
    </message>
    <message>
      <source>Each worker finishes its job, then stops. Jobs wait in the queue.</source>
      <translation>Cada worker termina su trabajo y se detiene. Los trabajos esperan en la cola.</translation>
    </message>
    <message>
      <source>Each worker finishes its job, then stops. New jobs wait meanwhile.</source>
      <translation>Cada worker termina su trabajo y se detiene. Los trabajos nuevos esperan entretanto.</translation>
    </message>
    <message>
      <source>Each worker finishes its job, then stops. The queue grows a little meanwhile. The next steps start them again.</source>
      <translation>Cada worker termina su trabajo y se detiene. La cola crece un poco entretanto. Los pasos siguientes los inician de nuevo.</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>Antes</translation>
    </message>
    <message>
      <source>Earlier runs</source>
      <translation>Ejecuciones anteriores</translation>
    </message>
    <message>
      <source>Edit the incident</source>
      <translation>Editar el incidente</translation>
    </message>
    <message>
      <source>Edit…</source>
      <translation>Editar…</translation>
    </message>
    <message>
      <source>Either a FILE, or --system SYSTEM --connection NAME.</source>
      <translation>O bien un FILE, o bien --system SYSTEM --connection NAME.</translation>
    </message>
    <message>
      <source>End its silence.</source>
      <translation>Terminar su silencio.</translation>
    </message>
    <message>
      <source>End of the silence, UTC</source>
      <translation>Fin del silencio, UTC</translation>
    </message>
    <message>
      <source>End the post-mortem</source>
      <translation>Cerrar el post mortem</translation>
    </message>
    <message>
      <source>End the program that has journal.db open.</source>
      <translation>Cerrar el programa que tiene abierto journal.db.</translation>
    </message>
    <message>
      <source>End the silence</source>
      <translation>Terminar el silencio</translation>
    </message>
    <message>
      <source>End these sessions, then retry.</source>
      <translation>Cerrar estas sesiones y reintentar.</translation>
    </message>
    <message>
      <source>End these sessions, then start again. Nothing was changed.</source>
      <translation>Cerrar estas sesiones y empezar de nuevo. No se cambió nada.</translation>
    </message>
    <message>
      <source>Ending a silence</source>
      <translation>Fin de un silencio</translation>
    </message>
    <message>
      <source>Ending the silence %1</source>
      <translation>Fin del silencio %1</translation>
    </message>
    <message>
      <source>Environment</source>
      <translation>Entorno</translation>
    </message>
    <message>
      <source>Environment: %1 (%2)</source>
      <translation>Entorno: %1 (%2)</translation>
    </message>
    <message>
      <source>Environment; without it the practice environment, if the lab runs.</source>
      <translation>Entorno; si se omite, el de prácticas, si el laboratorio está en marcha.</translation>
    </message>
    <message>
      <source>Error</source>
      <translation>Error</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Esc once more throws away what you have chosen.</source>
      <translation>Esc otra vez descarta lo que ha elegido.</translation>
    </message>
    <message>
      <source>Esc once more throws away what you have written.</source>
      <translation>Otra vez Esc descarta lo que ha escrito.</translation>
    </message>
    <message>
      <source>Even if one is open for the same.</source>
      <translation>Aunque ya haya uno abierto por lo mismo.</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>Suceso</translation>
    </message>
    <message>
      <source>Every action of this run stands in Audit; the run itself on the page Runs.</source>
      <translation>Cada acción de esta ejecución está en Auditoría; la ejecución misma, en la página Ejecuciones.</translation>
    </message>
    <message>
      <source>Every byte is read and compared with the manifest. The service goes on meanwhile.</source>
      <translation>Se lee cada byte y se compara con el manifiesto. El servicio sigue en marcha entretanto.</translation>
    </message>
    <message>
      <source>Every byte was read and fits its manifest. Nobody has restored it yet.</source>
      <translation>Se leyó cada byte y coincide con su manifiesto. Nadie la ha restaurado todavía.</translation>
    </message>
    <message>
      <source>Every document needs it. While it is down, nothing else is worth looking at.</source>
      <translation>Todos los documentos lo necesitan. Mientras está caído, no merece la pena mirar nada más.</translation>
    </message>
    <message>
      <source>Every page, into this folder.</source>
      <translation>Todas las páginas, en esta carpeta.</translation>
    </message>
    <message>
      <source>Every service (%1) and queue (%2) answered in time and is within its limits.</source>
      <translation>Cada servicio (%1) y cada cola (%2) respondió a tiempo y está dentro de sus límites.</translation>
    </message>
    <message>
      <source>Every service (%1) answered in time and is within its limits.</source>
      <translation>Todos los servicios (%1) respondieron a tiempo y están dentro de sus límites.</translation>
    </message>
    <message>
      <source>Every source answers, but refuses</source>
      <translation>Todas las fuentes responden, pero rechazan</translation>
    </message>
    <message>
      <source>Everything after %1 UTC would be lost: about %2.</source>
      <translation>Se perdería todo lo posterior a %1 UTC: cerca de %2.</translation>
    </message>
    <message>
      <source>Everything is mended.</source>
      <translation>Todo está reparado.</translation>
    </message>
    <message>
      <source>Everything that was asked has answered, and is as it should be.</source>
      <translation>Todo lo consultado ha respondido y está como debe.</translation>
    </message>
    <message>
      <source>Evidence (optional)</source>
      <translation>Evidencia (opcional)</translation>
    </message>
    <message>
      <source>Exact action</source>
      <translation>Acción exacta</translation>
    </message>
    <message>
      <source>Exactly this will run, in this order.</source>
      <translation>Se ejecutará exactamente esto, en este orden.</translation>
    </message>
    <message>
      <source>Execute</source>
      <translation>Ejecutar</translation>
    </message>
    <message>
      <source>Executes a run. Started by Opsdeck itself.</source>
      <translation>Realiza una ejecución. Lo inicia el propio Opsdeck.</translation>
    </message>
    <message>
      <source>Executing the run</source>
      <translation>Realización de la ejecución</translation>
    </message>
    <message>
      <source>Exists</source>
      <translation>Existe</translation>
    </message>
    <message>
      <source>Expected</source>
      <translation>Esperado</translation>
    </message>
    <message>
      <source>Explain every step</source>
      <translation>Explicar cada paso</translation>
    </message>
    <message>
      <source>Export JSONL…</source>
      <translation>Exportar JSONL…</translation>
    </message>
    <message>
      <source>Export every job of %1 to a file, check the file, then take all jobs out of %1; they can be put back for %2</source>
      <translation>Exportar todos los trabajos de %1 a un archivo, comprobarlo y sacar todos los trabajos de %1; se pueden devolver durante %2</translation>
    </message>
    <message>
      <source>Export the shown records</source>
      <translation>Exportar los registros mostrados</translation>
    </message>
    <message>
      <source>Exported</source>
      <translation>Exportado</translation>
    </message>
    <message>
      <source>Exporting the jobs</source>
      <translation>Exportación de los trabajos</translation>
    </message>
    <message>
      <source>Exporting the jobs of %1</source>
      <translation>Exportación de los trabajos de %1</translation>
    </message>
    <message>
      <source>Exporting the journal</source>
      <translation>Exportación del diario</translation>
    </message>
    <message>
      <source>F11</source>
      <translation>F11</translation>
    </message>
    <message>
      <source>F5</source>
      <translation>F5</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>Con fallo</translation>
    </message>
    <message>
      <source>Failed</source>
      <comment>jobs; short, on the wall</comment>
      <translation>Fallidos</translation>
    </message>
    <message>
      <source>Failed at step %1 of %2: %3</source>
      <translation>Falló en el paso %1 de %2: %3</translation>
    </message>
    <message>
      <source>Failed jobs of %1</source>
      <translation>Trabajos fallidos de %1</translation>
    </message>
    <message>
      <source>Failed, left alone</source>
      <translation>Fallida, dejada como está</translation>
    </message>
    <message>
      <source>Failed, taken back</source>
      <translation>Fallida, revertida</translation>
    </message>
    <message>
      <source>Failing</source>
      <translation>Fallando</translation>
    </message>
    <message>
      <source>Fetch %1 from its registry; nothing uses it yet</source>
      <translation>Descargar %1 de su registro de imágenes; nada lo usa todavía</translation>
    </message>
    <message>
      <source>Fetch a new version…</source>
      <translation>Obtener una versión nueva…</translation>
    </message>
    <message>
      <source>Fetch it again.</source>
      <translation>Obtenerlo de nuevo.</translation>
    </message>
    <message>
      <source>Fetch it again; if that does not help, whoever made it has to publish it anew.</source>
      <translation>Obtenerlo de nuevo; si no sirve, quien lo creó tiene que volver a publicarlo.</translation>
    </message>
    <message>
      <source>Fetch the image</source>
      <translation>Descargar la imagen</translation>
    </message>
    <message>
      <source>Fetches a new version and puts it in service, as promote does.</source>
      <translation>Obtiene una versión nueva y la pone en servicio, como hace promote.</translation>
    </message>
    <message>
      <source>Fetching %1</source>
      <translation>Obtención de %1</translation>
    </message>
    <message>
      <source>Fetching a secret</source>
      <translation>Obtención de un secreto</translation>
    </message>
    <message>
      <source>Fetching a version</source>
      <translation>Obtención de una versión</translation>
    </message>
    <message>
      <source>Fetching version %1</source>
      <translation>Obtención de la versión %1</translation>
    </message>
    <message>
      <source>Fewer run than should.</source>
      <translation>Hay menos en marcha de los debidos.</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>Cifra</translation>
    </message>
    <message>
      <source>Figure in the chart</source>
      <translation>Cifra del gráfico</translation>
    </message>
    <message>
      <source>Figures and gates</source>
      <translation>Cifras y puertas de control</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <source>File after file. At the first one that differs it stops and names it.</source>
      <translation>Archivo tras archivo. En el primero que difiere se detiene y lo indica.</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Archivos</translation>
    </message>
    <message>
      <source>Files that a program still has open hold their space until it closes them.</source>
      <translation>Los archivos que un programa aún tiene abiertos ocupan su espacio hasta que los cierra.</translation>
    </message>
    <message>
      <source>Files verified</source>
      <translation>Archivos verificados</translation>
    </message>
    <message>
      <source>Fill the template cache anew</source>
      <translation>Volver a llenar la caché de plantillas</translation>
    </message>
    <message>
      <source>Filling in {{%1}}</source>
      <translation>Sustitución de {{%1}}</translation>
    </message>
    <message>
      <source>Filling the message's template</source>
      <translation>Relleno de la plantilla del mensaje</translation>
    </message>
    <message>
      <source>Filling the report's template</source>
      <translation>Relleno de la plantilla del informe</translation>
    </message>
    <message>
      <source>Filter of %1</source>
      <translation>Filtro de %1</translation>
    </message>
    <message>
      <source>Filter the page, or the rows of its table</source>
      <translation>Filtrar la página, o las filas de su tabla</translation>
    </message>
    <message>
      <source>Find out what happened first: an anchor would only hide it. If it was meant, remove the place from %1 and keep the anchors at another one.</source>
      <translation>Averiguar primero qué ocurrió: un ancla solo lo ocultaría. Si fue intencionado, quitar el lugar de %1 y guardar las anclas en otro.</translation>
    </message>
    <message>
      <source>Find out why before anything else is done.</source>
      <translation>Averiguar el motivo antes de hacer nada más.</translation>
    </message>
    <message>
      <source>Find out why with: opsdeck check %1 -e %2</source>
      <translation>Averiguar el motivo con: opsdeck check %1 -e %2</translation>
    </message>
    <message>
      <source>Finding a free port</source>
      <translation>Búsqueda de un puerto libre</translation>
    </message>
    <message>
      <source>Finding the system "%1"</source>
      <translation>Búsqueda del sistema "%1"</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Hallazgos</translation>
    </message>
    <message>
      <source>Findings of the linter</source>
      <translation>Hallazgos del linter</translation>
    </message>
    <message>
      <source>Finds out where the time goes: in the queue, in the workers or in the ML service. Starts workers that are missing, restarts an ML service that is slow or fails its check, and proves whether that helped. If it did not, it says so and what to do next.</source>
      <translation>Averigua dónde se va el tiempo: en la cola, en los workers o en el servicio ML. Inicia los workers que faltan, reinicia el servicio ML si va lento o no supera su comprobación, y demuestra si eso ayudó. Si no ayudó, lo dice e indica el siguiente paso.</translation>
    </message>
    <message>
      <source>Follow it with: opsdeck runs follow %1. Or end it as it stands: opsdeck decide %1 abort</source>
      <translation>Sígala con: opsdeck runs follow %1. O termínela tal como está: opsdeck decide %1 abort</translation>
    </message>
    <message>
      <source>Following run %1</source>
      <translation>Seguimiento de la ejecución %1</translation>
    </message>
    <message>
      <source>For it: %1</source>
      <translation>A favor: %1</translation>
    </message>
    <message>
      <source>Forget 1 file</source>
      <translation>Olvidar 1 archivo</translation>
    </message>
    <message>
      <source>Found now</source>
      <translation>Hallado ahora</translation>
    </message>
    <message>
      <source>Free memory or raise maxmemory. Nothing was written.</source>
      <translation>Liberar memoria o aumentar maxmemory. No se escribió nada.</translation>
    </message>
    <message>
      <source>From %1 to %2.</source>
      <translation>De %1 a %2.</translation>
    </message>
    <message>
      <source>From part to part</source>
      <translation>De una parte a otra</translation>
    </message>
    <message>
      <source>GET %1</source>
      <translation>GET %1</translation>
    </message>
    <message>
      <source>GET %1, expects %2, every %3</source>
      <translation>GET %1, se espera %2, cada %3</translation>
    </message>
    <message>
      <source>Gate</source>
      <translation>Puerta de control</translation>
    </message>
    <message>
      <source>Gates</source>
      <translation>Puertas de control</translation>
    </message>
    <message>
      <source>Gates of %1: %2. Without a reason to override them, the run is refused.</source>
      <translation>Puertas de control de %1: %2. Sin un motivo para anularlas, la ejecución se rechaza.</translation>
    </message>
    <message>
      <source>Gates overridden</source>
      <translation>Puertas de control anuladas</translation>
    </message>
    <message>
      <source>Give an earlier and a later time, and a step above zero.</source>
      <translation>Indicar una hora anterior y otra posterior, y un intervalo mayor que cero.</translation>
    </message>
    <message>
      <source>Give it to another…</source>
      <translation>Pasarla a otra persona…</translation>
    </message>
    <message>
      <source>Give one after %1.</source>
      <translation>Indicar uno posterior a %1.</translation>
    </message>
    <message>
      <source>Give the alert to another</source>
      <translation>Pasar la alerta a otra persona</translation>
    </message>
    <message>
      <source>Give the connection a user and an auth reference.</source>
      <translation>Dar a la conexión un usuario y una referencia auth.</translation>
    </message>
    <message>
      <source>Give the connection an auth reference, or an entry in ~/.pgpass.</source>
      <translation>Dar a la conexión una referencia auth o una entrada en ~/.pgpass.</translation>
    </message>
    <message>
      <source>Give the model a serving URL.</source>
      <translation>Dar al modelo una URL de servicio.</translation>
    </message>
    <message>
      <source>Give the service a name that does not begin with a dash.</source>
      <translation>Dar al servicio un nombre que no empiece por guion.</translation>
    </message>
    <message>
      <source>Give yours another name: "name" under "metadata".</source>
      <translation>Dé otro nombre al suyo: «name» en «metadata».</translation>
    </message>
    <message>
      <source>Gives an input its value.</source>
      <translation>Da su valor a una entrada.</translation>
    </message>
    <message>
      <source>Gives up what was added or changed since the backup was made.</source>
      <translation>Renuncia a lo añadido o cambiado desde que se hizo la copia de seguridad.</translation>
    </message>
    <message>
      <source>Go on in %1</source>
      <translation>Continuar en %1</translation>
    </message>
    <message>
      <source>Go on? [y/N]</source>
      <translation>¿Continuar? [s/N]</translation>
    </message>
    <message>
      <source>Goes on as if the step had succeeded. Your reason is journaled.</source>
      <translation>Continúa como si el paso hubiera tenido éxito. Su motivo queda en el diario.</translation>
    </message>
    <message>
      <source>Goes on where it was paused: a step has failed.</source>
      <translation>Continúa donde se puso en pausa: un paso ha fallado.</translation>
    </message>
    <message>
      <source>Goes on with a damaged journal without the records that are lost, and says so in it.</source>
      <translation>Continúa con un diario dañado sin los registros perdidos y lo hace constar en él.</translation>
    </message>
    <message>
      <source>Goes on with the next step.</source>
      <translation>Continúa con el paso siguiente.</translation>
    </message>
    <message>
      <source>Goes on without asking.</source>
      <translation>Continúa sin preguntar.</translation>
    </message>
    <message>
      <source>Goes on without this step. Your reason is journaled.</source>
      <translation>Continúa sin este paso. Su motivo queda en el diario.</translation>
    </message>
    <message>
      <source>Good to go back to</source>
      <translation>Buena para volver</translation>
    </message>
    <message>
      <source>Good to go back to: %1; %2</source>
      <translation>Buena para volver: %1; %2</translation>
    </message>
    <message>
      <source>Grant it to the role, or connect as another one.</source>
      <translation>Concederlo al rol o conectarse con otro.</translation>
    </message>
    <message>
      <source>Grant the command and the keys with ACL SETUSER; moves also need the keys opsdeck:op:*.</source>
      <translation>Conceder el comando y las claves con ACL SETUSER; para mover también hacen falta las claves opsdeck:op:*.</translation>
    </message>
    <message>
      <source>Growing</source>
      <translation>Creciendo</translation>
    </message>
    <message>
      <source>Head</source>
      <translation>Cabeza</translation>
    </message>
    <message>
      <source>Head hash</source>
      <translation>Hash de cabeza</translation>
    </message>
    <message>
      <source>Health</source>
      <translation>Salud</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Alto contraste</translation>
    </message>
    <message>
      <source>Higher is better for '%1', but the gate %2 refuses the higher figures.</source>
      <translation>En '%1' más alto es mejor, pero la puerta de control %2 rechaza las cifras más altas.</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historial</translation>
    </message>
    <message>
      <source>Hold the figures of version %1 of %2 against its gates: %3</source>
      <translation>Comparar las cifras de la versión %1 de %2 con sus puertas de control: %3</translation>
    </message>
    <message>
      <source>Holds</source>
      <translation>Contiene</translation>
    </message>
    <message>
      <source>How bad "%1" is, is not known here, so it counts as P2</source>
      <translation>Aquí se desconoce la severidad "%1", así que cuenta como P2</translation>
    </message>
    <message>
      <source>How bad it is.</source>
      <translation>Su severidad.</translation>
    </message>
    <message>
      <source>How deep is the queue?</source>
      <translation>¿Qué profundidad tiene la cola?</translation>
    </message>
    <message>
      <source>How far it is.</source>
      <translation>En qué punto está.</translation>
    </message>
    <message>
      <source>How it is watched</source>
      <translation>Cómo se vigila</translation>
    </message>
    <message>
      <source>How it stands now</source>
      <translation>Cómo está ahora</translation>
    </message>
    <message>
      <source>How long does a prediction take?</source>
      <translation>¿Cuánto tarda una predicción?</translation>
    </message>
    <message>
      <source>How long is it to be watched afterwards?</source>
      <translation>¿Cuánto tiempo hay que vigilarlo después?</translation>
    </message>
    <message>
      <source>How long may it take until the service is well?</source>
      <translation>¿Cuánto puede tardar el servicio en estar sano?</translation>
    </message>
    <message>
      <source>How long may the queue take to be calm again?</source>
      <translation>¿Cuánto puede tardar la cola en volver a la calma?</translation>
    </message>
    <message>
      <source>How long to wait between two instances?</source>
      <translation>¿Cuánto esperar entre dos instancias?</translation>
    </message>
    <message>
      <source>How long to wait between two workers?</source>
      <translation>¿Cuánto esperar entre dos workers?</translation>
    </message>
    <message>
      <source>How long to watch for new failures at the end?</source>
      <translation>¿Cuánto tiempo vigilar al final si hay nuevos fallos?</translation>
    </message>
    <message>
      <source>How long, as 30m or 4h.</source>
      <translation>Cuánto tiempo, como 30m o 4h.</translation>
    </message>
    <message>
      <source>How many gigabytes must be free in the end?</source>
      <translation>¿Cuántos gigabytes deben quedar libres al final?</translation>
    </message>
    <message>
      <source>How many gigabytes must be free on the disk?</source>
      <translation>¿Cuántos gigabytes deben estar libres en el disco?</translation>
    </message>
    <message>
      <source>How many have failed, by reason. Nothing is changed.</source>
      <translation>Cuántos han fallado, por motivo. No se cambia nada.</translation>
    </message>
    <message>
      <source>How many jobs are in work?</source>
      <translation>¿Cuántos trabajos están en proceso?</translation>
    </message>
    <message>
      <source>How many jobs are in {{inputs.queue}}?</source>
      <translation>¿Cuántos trabajos hay en {{inputs.queue}}?</translation>
    </message>
    <message>
      <source>How many jobs failed for want of a template, and one of their reasons. Nothing is changed.</source>
      <translation>Cuántos trabajos fallaron por falta de una plantilla, y uno de sus motivos. No se cambia nada.</translation>
    </message>
    <message>
      <source>How many jobs have failed?</source>
      <translation>¿Cuántos trabajos han fallado?</translation>
    </message>
    <message>
      <source>How many jobs wait?</source>
      <translation>¿Cuántos trabajos esperan?</translation>
    </message>
    <message>
      <source>How many run, and how many are expected. Nothing is changed.</source>
      <translation>Cuántos están en marcha y cuántos se esperan. No se cambia nada.</translation>
    </message>
    <message>
      <source>How many workers are up?</source>
      <translation>¿Cuántos workers están activos?</translation>
    </message>
    <message>
      <source>How many workers should run afterwards?</source>
      <translation>¿Cuántos workers deben estar en marcha después?</translation>
    </message>
    <message>
      <source>How many workers should run?</source>
      <translation>¿Cuántos workers deben estar en marcha?</translation>
    </message>
    <message>
      <source>How many, by reason. Nothing is changed.</source>
      <translation>Cuántos, por motivo. No se cambia nada.</translation>
    </message>
    <message>
      <source>How much is free?</source>
      <translation>¿Cuánto espacio libre hay?</translation>
    </message>
    <message>
      <source>How much memory do they hold now?</source>
      <translation>¿Cuánta memoria ocupan ahora?</translation>
    </message>
    <message>
      <source>How much memory do they hold?</source>
      <translation>¿Cuánta memoria ocupan?</translation>
    </message>
    <message>
      <source>How much memory may the workers hold, in percent?</source>
      <translation>¿Cuánta memoria pueden ocupar los workers, en porcentaje?</translation>
    </message>
    <message>
      <source>How old the backup is, and what was added or changed since. Nothing is changed.</source>
      <translation>La antigüedad de la copia y lo que se añadió o cambió desde entonces. No se cambia nada.</translation>
    </message>
    <message>
      <source>How to tell</source>
      <translation>Cómo comprobarlo</translation>
    </message>
    <message>
      <source>I have told them</source>
      <translation>Ya he avisado</translation>
    </message>
    <message>
      <source>I take it</source>
      <translation>Me encargo yo</translation>
    </message>
    <message>
      <source>If it does not come back, put a version back that has worked: opsdeck models rollback %1 -e %2</source>
      <translation>Si no se recupera, reinstalar una versión que haya funcionado: opsdeck models rollback %1 -e %2</translation>
    </message>
    <message>
      <source>If it fails</source>
      <translation>Si falla</translation>
    </message>
    <message>
      <source>If it is little, the memory is held by something else, and the next steps do not help. Look with top.</source>
      <translation>Si es poca, la memoria la ocupa otra cosa, y los pasos siguientes no ayudan. Mirar con top.</translation>
    </message>
    <message>
      <source>If something else is served, restart %1.</source>
      <translation>Si se sirve otra cosa, reiniciar %1.</translation>
    </message>
    <message>
      <source>If that is meant: --yes</source>
      <translation>Si es lo que quiere: --yes</translation>
    </message>
    <message>
      <source>If that is not the one in place, it has not loaded it, and a restart is what it needs.</source>
      <translation>Si no es la instalada, no la ha cargado, y lo que necesita es un reinicio.</translation>
    </message>
    <message>
      <source>If the service manager does not know it, it runs elsewhere: see that it answers there. If it does not come up, its log says why: opsdeck logs doc-pipeline cache. If its file is damaged, restore it (restore-part, redis).</source>
      <translation>Si el gestor de servicios no lo conoce, funciona en otro sitio: comprobar que responde allí. Si no arranca, su log dice por qué: opsdeck logs doc-pipeline cache. Si su archivo está dañado, restaurarlo (restore-part, redis).</translation>
    </message>
    <message>
      <source>If the service manager does not know it, it runs elsewhere: see that it answers there. If it does not come up, its log says why: opsdeck logs doc-pipeline database. If its files are damaged, restore it (restore-database).</source>
      <translation>Si el gestor de servicios no lo conoce, funciona en otro sitio: comprobar que responde allí. Si no arranca, su log dice por qué: opsdeck logs doc-pipeline database. Si sus archivos están dañados, restaurarlo (restore-database).</translation>
    </message>
    <message>
      <source>If you know better, say how bad it is with --severity and --title.</source>
      <translation>Si sabe más, descríbalo con --severity y --title.</translation>
    </message>
    <message>
      <source>Impact</source>
      <translation>Impacto</translation>
    </message>
    <message>
      <source>Impact and roles</source>
      <translation>Impacto y roles</translation>
    </message>
    <message>
      <source>Impact: %1</source>
      <translation>Impacto: %1</translation>
    </message>
    <message>
      <source>In</source>
      <translation>Entrada</translation>
    </message>
    <message>
      <source>In a sentence</source>
      <translation>En una frase</translation>
    </message>
    <message>
      <source>In doubt</source>
      <translation>En duda</translation>
    </message>
    <message>
      <source>In place</source>
      <translation>Instalada</translation>
    </message>
    <message>
      <source>In place, to be loaded</source>
      <translation>Instalada, por cargar</translation>
    </message>
    <message>
      <source>In place: %1%2</source>
      <translation>Instalada: %1%2</translation>
    </message>
    <message>
      <source>In progress</source>
      <translation>En curso</translation>
    </message>
    <message>
      <source>In quarantine</source>
      <translation>En cuarentena</translation>
    </message>
    <message>
      <source>In work</source>
      <translation>En proceso</translation>
    </message>
    <message>
      <source>Incident</source>
      <translation>Incidente</translation>
    </message>
    <message>
      <source>Incident opened as %1: %2</source>
      <translation>Incidente abierto como %1: %2</translation>
    </message>
    <message>
      <source>Incidents</source>
      <translation>Incidentes</translation>
    </message>
    <message>
      <source>Incidents are being read</source>
      <translation>Se están leyendo los incidentes</translation>
    </message>
    <message>
      <source>Incidents not known: %1</source>
      <translation>Incidentes desconocidos: %1</translation>
    </message>
    <message>
      <source>Incidents stand in the journal, and it can't be read.</source>
      <translation>Los incidentes están en el diario, y este no se puede leer.</translation>
    </message>
    <message>
      <source>Inputs</source>
      <translation>Entradas</translation>
    </message>
    <message>
      <source>Inputs: %1</source>
      <translation>Entradas: %1</translation>
    </message>
    <message>
      <source>Install Debian's docker-compose or Docker's docker-compose-plugin.</source>
      <translation>Instalar docker-compose de Debian o docker-compose-plugin de Docker.</translation>
    </message>
    <message>
      <source>Install Docker's command line (Debian: docker.io), and see that it is in PATH.</source>
      <translation>Instalar la línea de comandos de Docker (Debian: docker.io) y comprobar que está en PATH.</translation>
    </message>
    <message>
      <source>Install Opsdeck again.</source>
      <translation>Instale Opsdeck de nuevo.</translation>
    </message>
    <message>
      <source>Install it, or name it by its absolute path.</source>
      <translation>Instálelo o indíquelo con su ruta absoluta.</translation>
    </message>
    <message>
      <source>Install it: apt-get install redis-tools</source>
      <translation>Instalarlo: apt-get install redis-tools</translation>
    </message>
    <message>
      <source>Install it: sudo apt-get install %1</source>
      <translation>Instalarlo: sudo apt-get install %1</translation>
    </message>
    <message>
      <source>Install them: apt-get install postgresql-client</source>
      <translation>Instalarlos: apt-get install postgresql-client</translation>
    </message>
    <message>
      <source>Install them: apt-get install postgresql-client-%1</source>
      <translation>Instalarlos: apt-get install postgresql-client-%1</translation>
    </message>
    <message>
      <source>Install them: sudo apt-get install prometheus prometheus-alertmanager. The lab needs them installed when it starts.</source>
      <translation>Instalarlos: sudo apt-get install prometheus prometheus-alertmanager. El laboratorio los necesita instalados al iniciarse.</translation>
    </message>
    <message>
      <source>Instance</source>
      <translation>Instancia</translation>
    </message>
    <message>
      <source>Instances</source>
      <translation>Instancias</translation>
    </message>
    <message>
      <source>Intent</source>
      <translation>Intención</translation>
    </message>
    <message>
      <source>Investigating</source>
      <translation>Investigando</translation>
    </message>
    <message>
      <source>Is a prediction quick now?</source>
      <translation>¿Es rápida ahora una predicción?</translation>
    </message>
    <message>
      <source>Is a template still missing?</source>
      <translation>¿Sigue faltando una plantilla?</translation>
    </message>
    <message>
      <source>Is the API running?</source>
      <translation>¿Está en marcha la API?</translation>
    </message>
    <message>
      <source>Is the cause gone?</source>
      <translation>¿Ha desaparecido la causa?</translation>
    </message>
    <message>
      <source>Is the machine short of memory?</source>
      <translation>¿Le falta memoria a la máquina?</translation>
    </message>
    <message>
      <source>Is the queue calm?</source>
      <translation>¿Está la cola en calma?</translation>
    </message>
    <message>
      <source>Is the secret under 'auth' of %1 still right?</source>
      <translation>¿Sigue siendo correcto el secreto de 'auth' de %1?</translation>
    </message>
    <message>
      <source>Is the service well?</source>
      <translation>¿Está sano el servicio?</translation>
    </message>
    <message>
      <source>Is there room now?</source>
      <translation>¿Hay espacio ahora?</translation>
    </message>
    <message>
      <source>Is there room on the disk?</source>
      <translation>¿Hay espacio en el disco?</translation>
    </message>
    <message>
      <source>Is this another server than the one that the backup was made from?</source>
      <translation>¿Es un servidor distinto del que se hizo la copia?</translation>
    </message>
    <message>
      <source>Is this the address of %1?</source>
      <translation>¿Es esta la dirección de %1?</translation>
    </message>
    <message>
      <source>Is this the address of the server itself?</source>
      <translation>¿Es esta la dirección del propio servidor?</translation>
    </message>
    <message>
      <source>Is this what you want?</source>
      <translation>¿Es lo que quiere?</translation>
    </message>
    <message>
      <source>Is {{file}} at the right place?</source>
      <translation>¿Está {{file}} en el lugar correcto?</translation>
    </message>
    <message>
      <source>Is {{inputs.service}} running?</source>
      <translation>¿Está en marcha {{inputs.service}}?</translation>
    </message>
    <message>
      <source>It %1.</source>
      <translation>Esta versión %1.</translation>
    </message>
    <message>
      <source>It answered with a redirect (%1) to %2; redirects are not followed</source>
      <translation>Respondió con una redirección (%1) a %2; las redirecciones no se siguen</translation>
    </message>
    <message>
      <source>It answers within a minute. If it does not, the version from before is put back.</source>
      <translation>Responde en menos de un minuto. Si no, se reinstala la versión que estaba en servicio.</translation>
    </message>
    <message>
      <source>It answers within seconds, with the jobs that it had. Without persistence they are gone.</source>
      <translation>Responde en segundos, con los trabajos que tenía. Sin persistencia, se pierden.</translation>
    </message>
    <message>
      <source>It answers within seconds.</source>
      <translation>Responde en segundos.</translation>
    </message>
    <message>
      <source>It asks for nothing.</source>
      <translation>No pide nada.</translation>
    </message>
    <message>
      <source>It can't be read: %1.</source>
      <translation>No se puede leer: %1.</translation>
    </message>
    <message>
      <source>It can't be restored. Choose another one. Make a new one once the data is known to be right.</source>
      <translation>No se puede restaurar. Elija otra. Haga una nueva cuando conste que los datos son correctos.</translation>
    </message>
    <message>
      <source>It can't be run now. Nothing was changed.</source>
      <translation>No se puede ejecutar ahora. No se cambió nada.</translation>
    </message>
    <message>
      <source>It cannot be restored: %1</source>
      <translation>No se puede restaurar: %1</translation>
    </message>
    <message>
      <source>It connects anew to all that was restarted.</source>
      <translation>Se conecta de nuevo a todo lo que se reinició.</translation>
    </message>
    <message>
      <source>It could not go back, though step %1 failed: %2.</source>
      <translation>No se pudo deshacer, aunque falló el paso %1: %2.</translation>
    </message>
    <message>
      <source>It did not stay up: %1</source>
      <translation>No se mantuvo activo: %1</translation>
    </message>
    <message>
      <source>It does not answer.</source>
      <translation>No responde.</translation>
    </message>
    <message>
      <source>It does not match yet.</source>
      <translation>Todavía no coincide.</translation>
    </message>
    <message>
      <source>It explains the alerts of %1.</source>
      <translation>Explica las alertas de %1.</translation>
    </message>
    <message>
      <source>It finishes what it does, then stops. Jobs wait in the queue.</source>
      <translation>Termina lo que hace y se detiene. Los trabajos esperan en la cola.</translation>
    </message>
    <message>
      <source>It had been closed and was opened again.</source>
      <translation>Se había cerrado y se volvió a abrir.</translation>
    </message>
    <message>
      <source>It has %1 bytes; its description says %2.</source>
      <translation>Tiene %1 bytes; su descripción dice %2.</translation>
    </message>
    <message>
      <source>It has done, and this stays: %1.</source>
      <translation>Ha hecho esto, y así se queda: %1.</translation>
    </message>
    <message>
      <source>It has letters, digits, dots, dashes and underscores, such as 2.1.0.</source>
      <translation>Consta de letras, cifras, puntos, guiones y guiones bajos, como 2.1.0.</translation>
    </message>
    <message>
      <source>It has no label that says how bad it is, so it counts as P2</source>
      <translation>Ninguna etiqueta indica su severidad, así que cuenta como P2</translation>
    </message>
    <message>
      <source>It has no text</source>
      <translation>No tiene texto</translation>
    </message>
    <message>
      <source>It has not lasted long enough to be an alert.</source>
      <translation>No ha durado lo suficiente para ser una alerta.</translation>
    </message>
    <message>
      <source>It has to lie whole beside the one in service before anything is changed.</source>
      <translation>Tiene que estar completa junto a la que está en servicio antes de cambiar nada.</translation>
    </message>
    <message>
      <source>It has: %1</source>
      <translation>Tiene: %1</translation>
    </message>
    <message>
      <source>It holds %1, or lies among them: %2</source>
      <translation>Contiene %1, o está entre ellos: %2</translation>
    </message>
    <message>
      <source>It holds a home folder: %1</source>
      <translation>Contiene una carpeta personal: %1</translation>
    </message>
    <message>
      <source>It holds its targets until it is resumed or stopped</source>
      <translation>Tiene reservados sus destinos hasta que se reanude o se detenga</translation>
    </message>
    <message>
      <source>It holds sessions in the database. From here on the service is down.</source>
      <translation>Mantiene sesiones en la base de datos. Desde aquí el servicio está caído.</translation>
    </message>
    <message>
      <source>It holds the queues. Where it keeps them on disk, it writes them before it stops and loads them again.</source>
      <translation>Guarda las colas. Si las guarda en disco, las escribe antes de detenerse y las vuelve a cargar.</translation>
    </message>
    <message>
      <source>It is a link to %1, which is none of the versions.</source>
      <translation>Es un enlace a %1, que no es ninguna de las versiones.</translation>
    </message>
    <message>
      <source>It is archived.</source>
      <translation>Está archivada.</translation>
    </message>
    <message>
      <source>It is gone for good.</source>
      <translation>Desaparece definitivamente.</translation>
    </message>
    <message>
      <source>It is healthy.</source>
      <translation>Está sano.</translation>
    </message>
    <message>
      <source>It is in place already.</source>
      <translation>Ya está instalada.</translation>
    </message>
    <message>
      <source>It is in service, but the server has refused what belonged to the database itself: %1. Set it by hand</source>
      <translation>Está en servicio, pero el servidor rechazó lo que pertenecía a la propia base de datos: %1. Ajustarlo a mano</translation>
    </message>
    <message>
      <source>It is loaded aside and compared first. The present state is kept, and Undo brings it back.</source>
      <translation>Primero se carga aparte y se compara. El estado actual se conserva, y Deshacer lo devuelve.</translation>
    </message>
    <message>
      <source>It is not a folder of this user's own.</source>
      <translation>No es una carpeta propia de este usuario.</translation>
    </message>
    <message>
      <source>It is not known whether the last step happened. Look at the target before you go on.</source>
      <translation>No se sabe si el último paso ocurrió. Revise el destino antes de continuar.</translation>
    </message>
    <message>
      <source>It is not on this machine. While it is fetched the service goes on as it is.</source>
      <translation>No está en esta máquina. Mientras se descarga, el servicio sigue como está.</translation>
    </message>
    <message>
      <source>It is not open.</source>
      <translation>No está abierto.</translation>
    </message>
    <message>
      <source>It is still looking.</source>
      <translation>Todavía está examinando.</translation>
    </message>
    <message>
      <source>It is still not up: %1</source>
      <translation>Sigue sin estar activo: %1</translation>
    </message>
    <message>
      <source>It is stopped within seconds.</source>
      <translation>Se detiene en segundos.</translation>
    </message>
    <message>
      <source>It is the quickest cure, and it costs nobody anything while the API is down anyway.</source>
      <translation>Es el remedio más rápido y, con la API ya caída, no perjudica a nadie.</translation>
    </message>
    <message>
      <source>It is up, but not well: %1</source>
      <translation>Está activo, pero no sano: %1</translation>
    </message>
    <message>
      <source>It is well again within seconds.</source>
      <translation>Vuelve a estar sano en segundos.</translation>
    </message>
    <message>
      <source>It is well again within seconds. A job that asks it meanwhile fails, and can be tried again.</source>
      <translation>Vuelve a estar sano en segundos. Un trabajo que lo consulte entretanto falla, y se puede reintentar.</translation>
    </message>
    <message>
      <source>It is well again within seconds. Jobs that fail meanwhile are tried again with the others.</source>
      <translation>Vuelve a estar sano en segundos. Los trabajos que fallen entretanto se reintentan con los demás.</translation>
    </message>
    <message>
      <source>It is: opsdeck undo %1</source>
      <translation>Es: opsdeck undo %1</translation>
    </message>
    <message>
      <source>It keeps no log</source>
      <translation>No guarda ningún log</translation>
    </message>
    <message>
      <source>It lies there. Whether it can be read, nobody has tried.</source>
      <translation>Está ahí. Si se puede leer, nadie lo ha probado.</translation>
    </message>
    <message>
      <source>It loads its model anew and frees what it holds.</source>
      <translation>Vuelve a cargar su modelo y libera lo que ocupa.</translation>
    </message>
    <message>
      <source>It loads its model when it starts. With a single instance it is away for some seconds.</source>
      <translation>Carga su modelo al arrancar. Con una sola instancia, no está disponible durante unos segundos.</translation>
    </message>
    <message>
      <source>It loads what is in place.</source>
      <translation>Carga lo que está instalado.</translation>
    </message>
    <message>
      <source>It looks like a backup of something else. Choose one of this system.</source>
      <translation>Parece una copia de seguridad de otra cosa. Elegir una de este sistema.</translation>
    </message>
    <message>
      <source>It matches.</source>
      <translation>Coincide.</translation>
    </message>
    <message>
      <source>It may be run in %1</source>
      <translation>Se puede ejecutar en %1</translation>
    </message>
    <message>
      <source>It may be starting or stopping: try again later.</source>
      <translation>Puede que esté arrancando o deteniéndose: reintentar más tarde.</translation>
    </message>
    <message>
      <source>It may be tried again.</source>
      <translation>Se puede reintentar.</translation>
    </message>
    <message>
      <source>It may have been given other files.</source>
      <translation>Puede haber recibido otros archivos.</translation>
    </message>
    <message>
      <source>It may have done, at least in part: %1.</source>
      <translation>Puede haber hecho esto, al menos en parte: %1.</translation>
    </message>
    <message>
      <source>It may or may not have happened. Look at the target before you answer.</source>
      <translation>Puede haber ocurrido o no. Revise el destino antes de responder.</translation>
    </message>
    <message>
      <source>It must hold the secret and nothing else.</source>
      <translation>Debe contener el secreto y nada más.</translation>
    </message>
    <message>
      <source>It names the version in place, passes its own check and makes a sample prediction. If not, the run goes back.</source>
      <translation>Indica la versión instalada, supera su propia comprobación y hace una predicción de muestra. Si no, la ejecución se deshace.</translation>
    </message>
    <message>
      <source>It passes every gate.</source>
      <translation>Supera todas las puertas de control.</translation>
    </message>
    <message>
      <source>It says nothing.</source>
      <translation>No dice nada.</translation>
    </message>
    <message>
      <source>It says that it is well, but does not answer a request. If it speaks of its database, run restore-database; else call the platform lead.</source>
      <translation>Indica que está sana, pero no responde a una petición. Si la respuesta habla de la base de datos, ejecutar restore-database; si no, llamar al responsable de plataforma.</translation>
    </message>
    <message>
      <source>It says that it is well.</source>
      <translation>Indica que está sano.</translation>
    </message>
    <message>
      <source>It says why it could not load its model, or why an answer failed. A restart loses it.</source>
      <translation>Dice por qué no pudo cargar su modelo o por qué falló una respuesta. Un reinicio lo borra.</translation>
    </message>
    <message>
      <source>It shares files with %1, which is named before.</source>
      <translation>Comparte archivos con %1, que se indica antes.</translation>
    </message>
    <message>
      <source>It silences</source>
      <translation>Silencia</translation>
    </message>
    <message>
      <source>It starts within seconds and says that it is well.</source>
      <translation>Arranca en segundos e indica que está sana.</translation>
    </message>
    <message>
      <source>It takes as much room as the one in service.</source>
      <translation>Ocupa tanto espacio como lo que está en servicio.</translation>
    </message>
    <message>
      <source>It takes no inputs.</source>
      <translation>No admite entradas.</translation>
    </message>
    <message>
      <source>It tells what it is busy with. A restart loses it.</source>
      <translation>Dice en qué está ocupado. Un reinicio lo borra.</translation>
    </message>
    <message>
      <source>It wants a token or a password: say under 'auth' of %1 where it is found.</source>
      <translation>Pide un token o una contraseña: indicar en 'auth' de %1 dónde se encuentra.</translation>
    </message>
    <message>
      <source>It was found damaged: %1</source>
      <translation>Se encontró dañada: %1</translation>
    </message>
    <message>
      <source>It was kept under its date: look at the list, and roll back to it by name.</source>
      <translation>Se guardó con su fecha: revisar la lista y revertir a ella por su nombre.</translation>
    </message>
    <message>
      <source>It was loaded into a scratch place without an error. Not all of it could be compared.</source>
      <translation>Se cargó en un espacio temporal sin errores. No se pudo comparar todo.</translation>
    </message>
    <message>
      <source>It was read to its end, and by its own marks it is whole. Nobody has restored it yet.</source>
      <translation>Se leyó hasta el final y, según sus propias marcas, está completa. Nadie la ha restaurado todavía.</translation>
    </message>
    <message>
      <source>It was removed on purpose…</source>
      <translation>Se eliminó a propósito…</translation>
    </message>
    <message>
      <source>It was restarted or put back from an older copy: compare the queues before going on.</source>
      <translation>Se reinició o se repuso desde una copia anterior: comparar las colas antes de continuar.</translation>
    </message>
    <message>
      <source>It was restarted or replaced. Start the procedure anew, so that its plan fits.</source>
      <translation>Se reinició o se reemplazó. Iniciar de nuevo el procedimiento, para que su plan se ajuste.</translation>
    </message>
    <message>
      <source>It was restored into a scratch place, and every row was what it should be.</source>
      <translation>Se restauró en un espacio temporal, y cada fila era la que debía ser.</translation>
    </message>
    <message>
      <source>It was restored into a scratch place, and what came back is what it holds. Whether it held all there was, it does not say.</source>
      <translation>Se restauró en un espacio temporal, y lo que volvió es lo que contiene. Si contenía todo lo que había, no lo dice.</translation>
    </message>
    <message>
      <source>It was restored into a scratch place, and what it holds came back.</source>
      <translation>Se restauró en un lugar de prueba y volvió lo que contiene.</translation>
    </message>
    <message>
      <source>It went back, because step %1 failed: %2.</source>
      <translation>Se deshizo porque falló el paso %1: %2.</translation>
    </message>
    <message>
      <source>Its Docker Compose runs on another machine, %1</source>
      <translation>Su Docker Compose se ejecuta en otra máquina, %1</translation>
    </message>
    <message>
      <source>Its SHA-256 is %1; its description says %2.</source>
      <translation>Su SHA-256 es %1; su descripción dice %2.</translation>
    </message>
    <message>
      <source>Its beginning and end are Alertmanager's to remember; nobody has acknowledged it here.</source>
      <translation>Su inicio y su fin los recuerda Alertmanager; aquí nadie la ha reconocido.</translation>
    </message>
    <message>
      <source>Its description can't be read: %1.</source>
      <translation>No se puede leer su descripción: %1.</translation>
    </message>
    <message>
      <source>Its file is looked for every few seconds</source>
      <translation>Se busca su archivo cada pocos segundos</translation>
    </message>
    <message>
      <source>Its inputs are: %1</source>
      <translation>Sus entradas son: %1</translation>
    </message>
    <message>
      <source>Its log files are in %1.</source>
      <translation>Sus archivos de log están en %1.</translation>
    </message>
    <message>
      <source>Its log says why it ended: opsdeck logs %1 %2</source>
      <translation>Su log dice por qué terminó: opsdeck logs %1 %2</translation>
    </message>
    <message>
      <source>Its manager says that it runs: mend its address in the system file, or stop it first.</source>
      <translation>Su gestor dice que está en marcha: corregir su dirección en el archivo de sistema o detenerlo primero.</translation>
    </message>
    <message>
      <source>Its name stands in the reason of the jobs that failed.</source>
      <translation>Su nombre figura en el motivo de los trabajos fallidos.</translation>
    </message>
    <message>
      <source>Its own probe succeeds. If not, the image that was in use comes back.</source>
      <translation>Su propia sonda responde bien. Si no, vuelve la imagen que estaba en uso.</translation>
    </message>
    <message>
      <source>Its prediction was slow or wrong. It loads its model anew and frees what it holds.</source>
      <translation>Su predicción fue lenta o errónea. Vuelve a cargar su modelo y libera lo que ocupa.</translation>
    </message>
    <message>
      <source>Its process, or that there is none. Nothing is changed.</source>
      <translation>Su proceso, o que no hay ninguno. No se cambia nada.</translation>
    </message>
    <message>
      <source>Its runner is gone; resume it to find out what became of it</source>
      <translation>Su proceso ha terminado; reanúdela para saber qué fue de ella</translation>
    </message>
    <message>
      <source>Its supervisor runs on another machine, %1</source>
      <translation>Su supervisor se ejecuta en otra máquina, %1</translation>
    </message>
    <message>
      <source>Its text can't be made: see above, or choose another.</source>
      <translation>No se puede crear su texto: ver arriba o elegir otro.</translation>
    </message>
    <message>
      <source>Its text is being read.</source>
      <translation>Se está leyendo su texto.</translation>
    </message>
    <message>
      <source>Its undo was refused: %1. Once that has changed: opsdeck undo %2</source>
      <translation>Se rechazó deshacerla: %1. Cuando eso haya cambiado: opsdeck undo %2</translation>
    </message>
    <message>
      <source>JSON lines, which can be verified (*.jsonl);;CSV for spreadsheets (*.csv)</source>
      <translation>Líneas JSON, verificables (*.jsonl);;CSV para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
      <source>Jobs</source>
      <translation>Trabajos</translation>
    </message>
    <message>
      <source>Jobs come faster than they are done. Run "The queue is backing up" (queue-backing-up) next; it adds workers.</source>
      <translation>Los trabajos llegan más rápido de lo que se procesan. Ejecutar a continuación "La cola se acumula" (queue-backing-up); añade workers.</translation>
    </message>
    <message>
      <source>Jobs failed</source>
      <translation>Fallidos</translation>
    </message>
    <message>
      <source>Jobs failing</source>
      <translation>Trabajos que fallan</translation>
    </message>
    <message>
      <source>Jobs gave up waiting for it. It loads its model anew and frees what it holds.</source>
      <translation>Los trabajos dejaron de esperarlo. Vuelve a cargar su modelo y libera lo que ocupa.</translation>
    </message>
    <message>
      <source>Jobs in work of %1</source>
      <translation>Trabajos en proceso de %1</translation>
    </message>
    <message>
      <source>Jobs miss a template. One that the cache lacks, or has damaged, is read from the library again.</source>
      <translation>A los trabajos les falta una plantilla. Si no está en la caché, o está dañada en ella, se vuelve a leer de la biblioteca.</translation>
    </message>
    <message>
      <source>Jobs of %1</source>
      <translation>Trabajos de %1</translation>
    </message>
    <message>
      <source>Jobs of %1 are in work, but nobody works on them</source>
      <translation>Hay trabajos de %1 en proceso, pero nadie trabaja en ellos</translation>
    </message>
    <message>
      <source>Jobs of %1 fail for several reasons</source>
      <translation>Los trabajos de %1 fallan por varios motivos</translation>
    </message>
    <message>
      <source>Jobs of %1 fail: %2</source>
      <translation>Los trabajos de %1 fallan: %2</translation>
    </message>
    <message>
      <source>Jobs stay in work although nobody works on them, because a worker died. This stops the workers, puts every job in work back in front of its queue, and starts as many workers as before.</source>
      <translation>Hay trabajos que siguen en proceso sin que nadie los procese, porque murió un worker. Este procedimiento detiene los workers, devuelve todos los trabajos en proceso al principio de su cola e inicia tantos workers como antes.</translation>
    </message>
    <message>
      <source>Jobs stuck</source>
      <translation>Trabajos atascados</translation>
    </message>
    <message>
      <source>Jobs that have waited are done now.</source>
      <translation>Ahora se procesan los trabajos que esperaban.</translation>
    </message>
    <message>
      <source>Jobs wait longer and longer because they arrive faster than they are done, or because nobody works on them. This looks at the queue and its workers, brings back jobs that are stuck, adds workers, and watches the queue drain.</source>
      <translation>Los trabajos esperan cada vez más porque llegan más rápido de lo que se procesan, o porque nadie los procesa. Este procedimiento mira la cola y sus workers, recupera los trabajos atascados, añade workers y vigila cómo se vacía la cola.</translation>
    </message>
    <message>
      <source>Jobs waiting</source>
      <translation>En espera</translation>
    </message>
    <message>
      <source>Journal</source>
      <translation>Diario</translation>
    </message>
    <message>
      <source>Keep the journal on a local disk.</source>
      <translation>Guardar el diario en un disco local.</translation>
    </message>
    <message>
      <source>Keep the last log lines</source>
      <translation>Conservar las últimas líneas del log</translation>
    </message>
    <message>
      <source>Keep the last log lines of the API</source>
      <translation>Conservar las últimas líneas del log de la API</translation>
    </message>
    <message>
      <source>Keep the version in service</source>
      <translation>Conservar la versión en servicio</translation>
    </message>
    <message>
      <source>Keep what it says</source>
      <translation>Conservar lo que dice</translation>
    </message>
    <message>
      <source>Keep what the ML service says</source>
      <translation>Conservar lo que dice el servicio ML</translation>
    </message>
    <message>
      <source>Keep what the workers say</source>
      <translation>Conservar lo que dicen los workers</translation>
    </message>
    <message>
      <source>Keep what they say</source>
      <translation>Conservar lo que dicen</translation>
    </message>
    <message>
      <source>Keeping what is in place</source>
      <translation>Conservación de lo instalado</translation>
    </message>
    <message>
      <source>Kept beside what is in service, by the restore that replaced or took it back:</source>
      <translation>Conservado junto a lo que está en servicio, por la restauración que lo sustituyó o lo deshizo:</translation>
    </message>
    <message>
      <source>Kept by restores</source>
      <translation>Conservado al restaurar</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Clave</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <source>Kind of record</source>
      <translation>Tipo de registro</translation>
    </message>
    <message>
      <source>Known are %1 and %2 more.</source>
      <translation>Se conocen %1 y %2 más.</translation>
    </message>
    <message>
      <source>Known are %1.</source>
      <translation>Se conocen %1.</translation>
    </message>
    <message>
      <source>Known systems: %1. Yours belong into %2.</source>
      <translation>Sistemas conocidos: %1. Los suyos van en %2.</translation>
    </message>
    <message>
      <source>Lacks data</source>
      <translation>Faltan datos</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Last answer</source>
      <translation>Última respuesta</translation>
    </message>
    <message>
      <source>Last changes</source>
      <translation>Últimos cambios</translation>
    </message>
    <message>
      <source>Last drill</source>
      <translation>Último simulacro</translation>
    </message>
    <message>
      <source>Last success</source>
      <translation>Último éxito</translation>
    </message>
    <message>
      <source>Last success (UTC)</source>
      <translation>Último éxito (UTC)</translation>
    </message>
    <message>
      <source>Last success: %1</source>
      <translation>Último éxito: %1</translation>
    </message>
    <message>
      <source>Lately</source>
      <translation>Últimamente</translation>
    </message>
    <message>
      <source>Latency</source>
      <translation>Latencia</translation>
    </message>
    <message>
      <source>Latency, mean</source>
      <translation>Latencia media</translation>
    </message>
    <message>
      <source>Leave it empty if you only prefer another one: it may be suggested again. What is said here is journaled, and the version is not suggested any more. The same follows by itself where the service did not answer or failed its check.</source>
      <translation>Dejarlo vacío si solo se prefiere otra versión: esta se podrá volver a sugerir. Lo que se indique aquí queda en el diario, y la versión ya no se sugiere más. Lo mismo ocurre sin indicarlo si el servicio no respondió o no superó su comprobación.</translation>
    </message>
    <message>
      <source>Leave it empty, and a version that fails a gate is refused. A reason is journaled, as overridden without second approval. Where the system file asks for two people, no reason is enough.</source>
      <translation>Si se deja vacío, se rechaza una versión que no supere una puerta de control. Un motivo queda en el diario, como anulación sin segunda aprobación. Si el archivo de sistema exige dos personas, ningún motivo basta.</translation>
    </message>
    <message>
      <source>Left alone</source>
      <translation>Sin tocar</translation>
    </message>
    <message>
      <source>Left alone: %1.</source>
      <translation>Sin tocar: %1.</translation>
    </message>
    <message numerus="yes">
      <source>Left out: %n less likely one(s).</source>
      <translation>
        <numerusform>Omitida: %n menos probable.</numerusform>
        <numerusform>Omitidas: %n menos probables.</numerusform>
      </translation>
    </message>
    <message>
      <source>Less than two seconds.</source>
      <translation>Menos de dos segundos.</translation>
    </message>
    <message>
      <source>Less than two seconds. If it takes longer, or fails, the ML service is restarted.</source>
      <translation>Menos de dos segundos. Si tarda más, o falla, se reinicia el servicio ML.</translation>
    </message>
    <message>
      <source>Less than {{inputs.limit}} % of the machine's memory and of what each worker's container may have.</source>
      <translation>Menos del {{inputs.limit}} % de la memoria de la máquina y de la que puede usar el contenedor de cada worker.</translation>
    </message>
    <message>
      <source>Let caFile name the authority that signed it. Certificate errors are never ignored.</source>
      <translation>Indicar en caFile la autoridad que lo firmó. Los errores de certificado nunca se ignoran.</translation>
    </message>
    <message>
      <source>Let it come to its end: opsdeck resume %1. Or end it as it stands: opsdeck decide %1 abort</source>
      <translation>Dejar que llegue a su fin: opsdeck resume %1. O terminarla como está: opsdeck decide %1 abort</translation>
    </message>
    <message>
      <source>Let it end, or stop it: opsdeck runs. If that is meant: --yes</source>
      <translation>Deje que acabe o deténgala: opsdeck runs. Si es lo que quiere: --yes</translation>
    </message>
    <message>
      <source>Let the connection's caFile name the authority that signed it. Certificate errors are never ignored.</source>
      <translation>Indicar en caFile de la conexión la autoridad que lo firmó. Los errores de certificado nunca se ignoran.</translation>
    </message>
    <message>
      <source>Let the service ask for %1, or on that machine: ollama cp %1 %2:%3</source>
      <translation>Hacer que el servicio pida %1 o, en esa máquina: ollama cp %1 %2:%3</translation>
    </message>
    <message>
      <source>Let your user read it.</source>
      <translation>Permitir que su usuario lo lea.</translation>
    </message>
    <message>
      <source>Lets a paused run go on, or takes over one whose owner is gone, and follows it.</source>
      <translation>Hace continuar una ejecución en pausa, o toma el control de una cuyo proceso ha terminado, y la sigue.</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Nivel</translation>
    </message>
    <message>
      <source>Lies in</source>
      <translation>Ubicación</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>Limits</source>
      <translation>Límites</translation>
    </message>
    <message>
      <source>List them with: opsdeck backup list %1</source>
      <translation>Lístelas con: opsdeck backup list %1</translation>
    </message>
    <message>
      <source>List them with: opsdeck incident list</source>
      <translation>Listarlos con: opsdeck incident list</translation>
    </message>
    <message>
      <source>List them with: opsdeck runs</source>
      <translation>Listarlas con: opsdeck runs</translation>
    </message>
    <message>
      <source>List them with: opsdeck runs.</source>
      <translation>Lista: opsdeck runs.</translation>
    </message>
    <message>
      <source>List them with: opsdeck runs. Usage: opsdeck runs follow RUN</source>
      <translation>Lista: opsdeck runs. Uso: opsdeck runs follow RUN</translation>
    </message>
    <message>
      <source>Lists records of the journal, the newest last.</source>
      <translation>Lista registros del diario, el más reciente al final.</translation>
    </message>
    <message>
      <source>Lists runs, newest first, or follows one to its end.</source>
      <translation>Lista las ejecuciones, la más reciente primero, o sigue una hasta su fin.</translation>
    </message>
    <message>
      <source>Lists the backups of a system, and what restores have kept.</source>
      <translation>Lista las copias de seguridad de un sistema y lo que conservaron las restauraciones.</translation>
    </message>
    <message>
      <source>Lists the backups of a system, newest first, with what each has been shown to be good for: exists, readable, restored, validated.</source>
      <translation>Lista las copias de seguridad de un sistema, la más reciente primero, con lo que se ha demostrado de cada una: existe, legible, restaurada, validada.</translation>
    </message>
    <message>
      <source>Lists the incidents of an environment: those that are open, the gravest first, then those that are over.</source>
      <translation>Lista los incidentes de un entorno: los abiertos, primero los más graves, y después los terminados.</translation>
    </message>
    <message>
      <source>Lists the versions of a system's models, what is serving, and the gates.</source>
      <translation>Lista las versiones de los modelos de un sistema, lo que se sirve y las puertas de control.</translation>
    </message>
    <message>
      <source>Load the backup beside the database in service</source>
      <translation>Cargar la copia junto a la base de datos en servicio</translation>
    </message>
    <message>
      <source>Load the configuration beside what is in service</source>
      <translation>Cargar la configuración junto a lo que está en servicio</translation>
    </message>
    <message>
      <source>Load the contents of Redis beside what is in service</source>
      <translation>Cargar el contenido de Redis junto a lo que está en servicio</translation>
    </message>
    <message>
      <source>Load the database beside what is in service</source>
      <translation>Cargar la base de datos junto a lo que está en servicio</translation>
    </message>
    <message>
      <source>Load the model files beside what is in service</source>
      <translation>Cargar los archivos de modelos junto a lo que está en servicio</translation>
    </message>
    <message>
      <source>Load the part beside what is in service</source>
      <translation>Cargar la parte junto a lo que está en servicio</translation>
    </message>
    <message>
      <source>Load the templates beside what is in service</source>
      <translation>Cargar las plantillas junto a lo que está en servicio</translation>
    </message>
    <message>
      <source>Loading</source>
      <translation>Cargando</translation>
    </message>
    <message>
      <source>Loading table %1 of %2: %3</source>
      <translation>Cargando la tabla %1 de %2: %3</translation>
    </message>
    <message>
      <source>Loading the backup of Redis, to compare it</source>
      <translation>Cargando la copia de seguridad de Redis para compararla</translation>
    </message>
    <message>
      <source>Local time alone</source>
      <translation>Solo hora local</translation>
    </message>
    <message>
      <source>Locking %1</source>
      <translation>Bloquear %1</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>Log</translation>
    </message>
    <message>
      <source>Log of %1</source>
      <translation>Log de %1</translation>
    </message>
    <message>
      <source>Logs</source>
      <translation>Logs</translation>
    </message>
    <message>
      <source>Long enough for the jobs that are tried again to be done. 1m is usual.</source>
      <translation>Lo suficiente para que se procesen los trabajos reintentados. Lo habitual es 1m.</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Ver</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>Examinar de nuevo</translation>
    </message>
    <message>
      <source>Look and settings</source>
      <translation>Apariencia y ajustes</translation>
    </message>
    <message>
      <source>Look around</source>
      <translation>Echar un vistazo</translation>
    </message>
    <message>
      <source>Look at %1</source>
      <translation>Ver %1</translation>
    </message>
    <message>
      <source>Look at both before anything else is done.</source>
      <translation>Revisar ambos antes de hacer nada más.</translation>
    </message>
    <message>
      <source>Look at each with its reason, on the page of its queue.</source>
      <translation>Revisar cada uno con su motivo, en la página de su cola.</translation>
    </message>
    <message>
      <source>Look at it in the list of silences.</source>
      <translation>Revisarlo en la lista de silencios.</translation>
    </message>
    <message>
      <source>Look at it, then move it away.</source>
      <translation>Revisarlo y después moverlo a otro sitio.</translation>
    </message>
    <message>
      <source>Look at its log.</source>
      <translation>Revisar su log.</translation>
    </message>
    <message>
      <source>Look at the data before trying again.</source>
      <translation>Revisar los datos antes de reintentar.</translation>
    </message>
    <message>
      <source>Look at the disk's free space and the folder's rights.</source>
      <translation>Revisar el espacio libre del disco y los permisos de la carpeta.</translation>
    </message>
    <message>
      <source>Look at the failed jobs by their reason: what do those of one kind share?</source>
      <translation>Revisar los trabajos fallidos por su motivo: ¿qué tienen en común los de un mismo tipo?</translation>
    </message>
    <message>
      <source>Look at the list of silences before you do it again.</source>
      <translation>Revisar la lista de silencios antes de repetirlo.</translation>
    </message>
    <message>
      <source>Look at the list of versions, or fetch it first.</source>
      <translation>Revisar la lista de versiones u obtenerla primero.</translation>
    </message>
    <message>
      <source>Look at the list of versions.</source>
      <translation>Revisar la lista de versiones.</translation>
    </message>
    <message>
      <source>Look at the log of %1. If this version is no better, put another one there: rollback-model, with its name.</source>
      <translation>Revisar el log de %1. Si esta versión no es mejor, instalar otra: rollback-model, con su nombre.</translation>
    </message>
    <message>
      <source>Look at the names in the system file.</source>
      <translation>Revisar los nombres en el archivo de sistema.</translation>
    </message>
    <message>
      <source>Look at the server and the network.</source>
      <translation>Revisar el servidor y la red.</translation>
    </message>
    <message>
      <source>Look at the server's disk and log. Nothing was written.</source>
      <translation>Revisar el disco y el log del servidor. No se escribió nada.</translation>
    </message>
    <message>
      <source>Look at the server's log, or try again later.</source>
      <translation>Revisar el log del servidor o reintentar más tarde.</translation>
    </message>
    <message>
      <source>Look at the server: it gives the same page again and again.</source>
      <translation>Revisar el servidor: devuelve la misma página una y otra vez.</translation>
    </message>
    <message>
      <source>Look at the service and the network, or allow it more time.</source>
      <translation>Revisar el servicio y la red, o concederle más tiempo.</translation>
    </message>
    <message>
      <source>Look at the service's log, or correct what is expected of it.</source>
      <translation>Revisar el log del servicio o corregir lo que se espera de él.</translation>
    </message>
    <message>
      <source>Look at what it did, and go on with: opsdeck resume %1</source>
      <translation>Revisar lo que hizo y continuar con: opsdeck resume %1</translation>
    </message>
    <message>
      <source>Look at what it has done already.</source>
      <translation>Revisar lo que ya ha hecho.</translation>
    </message>
    <message>
      <source>Look at what it has done; its output is in %1.</source>
      <translation>Mire qué ha hecho; su salida está en %1.</translation>
    </message>
    <message>
      <source>Look at what it may have done already.</source>
      <translation>Mire qué puede haber hecho ya.</translation>
    </message>
    <message>
      <source>Look at what keeps the server busy, or allow the connection more time.</source>
      <translation>Ver qué mantiene ocupado al servidor o conceder más tiempo a la conexión.</translation>
    </message>
    <message>
      <source>Look at who did (Audit), and begin anew.</source>
      <translation>Ver quién lo hizo (Auditoría) y empezar de nuevo.</translation>
    </message>
    <message>
      <source>Look first, and keep what was seen.</source>
      <translation>Examinar primero y conservar lo observado.</translation>
    </message>
    <message>
      <source>Look there before you send it again.</source>
      <translation>Revisar allí antes de enviarlo de nuevo.</translation>
    </message>
    <message>
      <source>Look what a worker waits for: opsdeck logs %1 %2</source>
      <translation>Mirar a qué espera un worker: opsdeck logs %1 %2</translation>
    </message>
    <message>
      <source>Look what the service, or its machine, is busy with.</source>
      <translation>Ver en qué está ocupado el servicio o su máquina.</translation>
    </message>
    <message>
      <source>Look whether %1 has a version %2</source>
      <translation>Comprobar si %1 tiene una versión %2</translation>
    </message>
    <message>
      <source>Look whether the same jobs are in work a minute later.</source>
      <translation>Comprobar si un minuto después siguen en proceso los mismos trabajos.</translation>
    </message>
    <message>
      <source>Look whether the table is there: psql, \dt</source>
      <translation>Comprobar si la tabla está ahí: psql, \dt</translation>
    </message>
    <message>
      <source>Look whether version %1 of %2 may be used; no gate is declared</source>
      <translation>Comprobar si se puede usar la versión %1 de %2; no hay puertas de control declaradas</translation>
    </message>
    <message>
      <source>Look which disk is full, and of what: df -h, du -xh --max-depth=2</source>
      <translation>Mirar qué disco está lleno, y de qué: df -h, du -xh --max-depth=2</translation>
    </message>
    <message>
      <source>Look which instances there are now.</source>
      <translation>Ver qué instancias hay ahora.</translation>
    </message>
    <message>
      <source>Look which process holds it: ps, top.</source>
      <translation>Ver qué proceso la ocupa: ps, top.</translation>
    </message>
    <message>
      <source>Look which version of %1 is in place</source>
      <translation>Ver qué versión de %1 está instalada</translation>
    </message>
    <message>
      <source>Looking</source>
      <translation>Examinando</translation>
    </message>
    <message>
      <source>Looking at everything at once</source>
      <translation>Examinando todo a la vez</translation>
    </message>
    <message>
      <source>Looking at the failed jobs</source>
      <translation>Examen de los trabajos fallidos</translation>
    </message>
    <message>
      <source>Looking for %1</source>
      <translation>Búsqueda de %1</translation>
    </message>
    <message>
      <source>Looking for backup %1</source>
      <translation>Búsqueda de la copia de seguridad %1</translation>
    </message>
    <message>
      <source>Looking for backups</source>
      <translation>Buscar copias</translation>
    </message>
    <message>
      <source>Looking for backups…</source>
      <translation>Buscando copias de seguridad…</translation>
    </message>
    <message>
      <source>Looking for incident "%1"</source>
      <translation>Búsqueda del incidente "%1"</translation>
    </message>
    <message>
      <source>Looking for old versions of %1</source>
      <translation>Buscar versiones antiguas de %1</translation>
    </message>
    <message>
      <source>Looking for run "%1"</source>
      <translation>Búsqueda de la ejecución "%1"</translation>
    </message>
    <message>
      <source>Looking for stuck jobs</source>
      <translation>Búsqueda de trabajos atascados</translation>
    </message>
    <message>
      <source>Looking for the data of Redis</source>
      <translation>Búsqueda de los datos de Redis</translation>
    </message>
    <message>
      <source>Looking for the data of backup %1</source>
      <translation>Búsqueda de los datos de la copia de seguridad %1</translation>
    </message>
    <message>
      <source>Looking for the database</source>
      <translation>Búsqueda de la base de datos</translation>
    </message>
    <message>
      <source>Looking for the image %1</source>
      <translation>Búsqueda de la imagen %1</translation>
    </message>
    <message>
      <source>Looking for the model</source>
      <translation>Búsqueda del modelo</translation>
    </message>
    <message>
      <source>Looking for the model %1</source>
      <translation>Búsqueda del modelo %1</translation>
    </message>
    <message>
      <source>Looking for the newest backup</source>
      <translation>Búsqueda de la copia de seguridad más reciente</translation>
    </message>
    <message>
      <source>Looking for the practice lab</source>
      <translation>Búsqueda del laboratorio</translation>
    </message>
    <message>
      <source>Looking for the practice lab's programs</source>
      <translation>Búsqueda de los programas del laboratorio</translation>
    </message>
    <message>
      <source>Looking for the previous image of %1</source>
      <translation>Búsqueda de la imagen anterior de %1</translation>
    </message>
    <message>
      <source>Looking for the procedure "%1"</source>
      <translation>Búsqueda del procedimiento "%1"</translation>
    </message>
    <message>
      <source>Looking for the programs of PostgreSQL</source>
      <translation>Búsqueda de los programas de PostgreSQL</translation>
    </message>
    <message>
      <source>Looking for the queue %1</source>
      <translation>Búsqueda de la cola %1</translation>
    </message>
    <message>
      <source>Looking for the silence</source>
      <translation>Búsqueda del silencio</translation>
    </message>
    <message>
      <source>Looking for version %1</source>
      <translation>Búsqueda de la versión %1</translation>
    </message>
    <message>
      <source>Looking for version %1 of %2</source>
      <translation>Búsqueda de la versión %1 de %2</translation>
    </message>
    <message>
      <source>Looking for versions…</source>
      <translation>Buscando versiones…</translation>
    </message>
    <message>
      <source>Looking into %1</source>
      <translation>Consulta de %1</translation>
    </message>
    <message>
      <source>Looking into the practice lab's database</source>
      <translation>Consulta de la base de datos del laboratorio</translation>
    </message>
    <message>
      <source>Looking only</source>
      <translation>Solo consulta</translation>
    </message>
    <message>
      <source>Looking what restoring %1 would lose</source>
      <translation>Viendo qué se perdería al restaurar %1</translation>
    </message>
    <message>
      <source>Looks at everything at once, changes nothing, and says how bad it is and what may be behind it.</source>
      <translation>Examina todo a la vez, no cambia nada y dice la gravedad y la posible causa.</translation>
    </message>
    <message>
      <source>Looks at everything for what is behind this alert; changes nothing.</source>
      <translation>Examina todo en busca de la causa de esta alerta; no cambia nada.</translation>
    </message>
    <message>
      <source>Lost</source>
      <translation>Perdido</translation>
    </message>
    <message>
      <source>Lower is better for '%1', but the gate %2 refuses the lower figures.</source>
      <translation>En '%1' más bajo es mejor, pero la puerta de control %2 rechaza las cifras más bajas.</translation>
    </message>
    <message>
      <source>MISSING</source>
      <translation>FALTA</translation>
    </message>
    <message>
      <source>ML</source>
      <translation>ML</translation>
    </message>
    <message>
      <source>ML service slow</source>
      <translation>Servicio de ML lento</translation>
    </message>
    <message>
      <source>MLflow</source>
      <translation>MLflow</translation>
    </message>
    <message>
      <source>MLflow says that it is not ready: %1</source>
      <translation>MLflow dice que no está listo: %1</translation>
    </message>
    <message>
      <source>Machine</source>
      <translation>Máquina</translation>
    </message>
    <message>
      <source>Made</source>
      <translation>Creada</translation>
    </message>
    <message>
      <source>Made by</source>
      <translation>Creada por</translation>
    </message>
    <message>
      <source>Make a backup</source>
      <translation>Hacer una copia de seguridad</translation>
    </message>
    <message>
      <source>Make a backup of what is there first. To give it up, begin again and allow that newer data is given up (on the command line: --discard-newer).</source>
      <translation>Hacer primero una copia de seguridad de lo que hay. Para renunciar a ello, empezar de nuevo y permitir que se descarten los datos más recientes (en la línea de comandos: --discard-newer).</translation>
    </message>
    <message>
      <source>Make a backup…</source>
      <translation>Hacer copia de seguridad…</translation>
    </message>
    <message>
      <source>Make a new backup set</source>
      <translation>Crear un nuevo conjunto de copias</translation>
    </message>
    <message>
      <source>Make a new backup set of %1: %2</source>
      <translation>Crear un nuevo conjunto de copias de %1: %2</translation>
    </message>
    <message>
      <source>Make it, or name another.</source>
      <translation>Crearla o indicar otra.</translation>
    </message>
    <message>
      <source>Make room first: run "Make room on the disk" (free-space), which shows what may go before it goes. Then run this again: it tries the failed jobs once more.</source>
      <translation>Primero, liberar espacio: ejecutar "Liberar espacio en el disco" (free-space), que muestra qué se puede eliminar antes de hacerlo. Después, volver a ejecutar este procedimiento: reintenta otra vez los trabajos fallidos.</translation>
    </message>
    <message>
      <source>Make room on the disk</source>
      <translation>Liberar espacio en el disco</translation>
    </message>
    <message>
      <source>Make room on the disk that holds %1, then start the program again.</source>
      <translation>Liberar espacio en el disco que contiene %1 y volver a iniciar el programa.</translation>
    </message>
    <message>
      <source>Make room on the disk, then try again. Nothing is damaged.</source>
      <translation>Liberar espacio en el disco y reintentar. No hay nada dañado.</translation>
    </message>
    <message>
      <source>Make room there; old states of earlier restores go with the procedure discard-old-state.</source>
      <translation>Liberar espacio allí; los estados antiguos de restauraciones anteriores se eliminan con el procedimiento discard-old-state.</translation>
    </message>
    <message>
      <source>Make room there; the procedure prune-backups removes old ones.</source>
      <translation>Haga sitio ahí; el procedimiento prune-backups elimina las antiguas.</translation>
    </message>
    <message>
      <source>Make room, for instance by removing old versions.</source>
      <translation>Liberar espacio, por ejemplo quitando versiones antiguas.</translation>
    </message>
    <message>
      <source>Make sure that it is of this system; then begin again and tick that, or add --other-server.</source>
      <translation>Asegurarse de que es de este sistema; después empezar de nuevo y marcarlo, o añadir --other-server.</translation>
    </message>
    <message>
      <source>Make the folder first.</source>
      <translation>Crear primero la carpeta.</translation>
    </message>
    <message>
      <source>Make the lab as new: opsdeck lab reset</source>
      <translation>Dejar el laboratorio como nuevo: opsdeck lab reset</translation>
    </message>
    <message>
      <source>Make two backups of them in the system file.</source>
      <translation>Separarlos en dos copias de seguridad en el archivo de sistema.</translation>
    </message>
    <message numerus="yes">
      <source>Make up to %n change(s) in %1</source>
      <translation>
        <numerusform>Hacer hasta %n cambio en %1</numerusform>
        <numerusform>Hacer hasta %n cambios en %1</numerusform>
      </translation>
    </message>
    <message>
      <source>Makes a new backup set of everything that the system names: database, Redis, configuration, templates, models. Every part is read back, and a manifest with sizes, SHA-256 and row counts is written last.</source>
      <translation>Crea un nuevo conjunto de copias de todo lo que nombra el sistema: base de datos, Redis, configuración, plantillas y modelos. Cada parte se relee y, al final, se escribe un manifiesto con tamaños, SHA-256 y número de filas.</translation>
    </message>
    <message>
      <source>Makes a new backup set.</source>
      <translation>Crea un nuevo conjunto de copias.</translation>
    </message>
    <message>
      <source>Making %1 of %2</source>
      <translation>Creación de %1 a partir de %2</translation>
    </message>
    <message>
      <source>Making a backup</source>
      <translation>Hacer una copia</translation>
    </message>
    <message>
      <source>Making the folder</source>
      <translation>Creación de la carpeta</translation>
    </message>
    <message>
      <source>Making the folder %1</source>
      <translation>Crear la carpeta %1</translation>
    </message>
    <message>
      <source>Making the practice lab's data</source>
      <translation>Creación de los datos del laboratorio</translation>
    </message>
    <message>
      <source>Making the table documents again</source>
      <translation>Nueva creación de la tabla documents</translation>
    </message>
    <message>
      <source>Manager says</source>
      <translation>Según el gestor</translation>
    </message>
    <message>
      <source>Many documents fail</source>
      <translation>Fallan muchos documentos</translation>
    </message>
    <message>
      <source>Mark %1 as done</source>
      <translation>Marcar %1 como hecha</translation>
    </message>
    <message>
      <source>Marking action %1 as done</source>
      <translation>Marcado de la acción %1 como hecha</translation>
    </message>
    <message>
      <source>May data that is newer than the backup be given up?</source>
      <translation>¿Se puede renunciar a los datos más recientes que la copia?</translation>
    </message>
    <message>
      <source>May it serve?</source>
      <translation>¿Puede servir?</translation>
    </message>
    <message>
      <source>Mean latency</source>
      <translation>Latencia media</translation>
    </message>
    <message>
      <source>Memory</source>
      <translation>Memoria</translation>
    </message>
    <message>
      <source>Mend the file, or remove it and name each place again: opsdeck journal anchor FILE</source>
      <translation>Corregir el archivo, o quitarlo e indicar de nuevo cada lugar: opsdeck journal anchor FILE</translation>
    </message>
    <message>
      <source>Mend the file, then check it with: opsdeck validate %1</source>
      <translation>Corregir el archivo y comprobarlo con: opsdeck validate %1</translation>
    </message>
    <message>
      <source>Mend what is behind it first, or stop here.</source>
      <translation>Corrija primero la causa, o detenga aquí.</translation>
    </message>
    <message>
      <source>Mend what was broken</source>
      <translation>Reparar lo estropeado</translation>
    </message>
    <message>
      <source>Mended: %1</source>
      <translation>Reparado: %1</translation>
    </message>
    <message>
      <source>Mending the practice lab</source>
      <translation>Reparación del laboratorio</translation>
    </message>
    <message>
      <source>Menu, Shift+F10</source>
      <translation>Menú, Mayús+F10</translation>
    </message>
    <message>
      <source>Merge keys (&lt;&lt;) are not allowed: write the fields out.</source>
      <translation>No se permiten claves de fusión (&lt;&lt;): escribir los campos completos.</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Mensajes</translation>
    </message>
    <message>
      <source>Metres from which the wall is read; else as in the settings, or 5.</source>
      <translation>Metros desde los que se lee el panel mural; si no, los de los ajustes, o 5.</translation>
    </message>
    <message>
      <source>Metric</source>
      <translation>Métrica</translation>
    </message>
    <message>
      <source>Mind</source>
      <translation>Atención</translation>
    </message>
    <message>
      <source>Missing here on purpose: %1. %2 accepted it at %3 UTC: “%4”.</source>
      <translation>Falta aquí a propósito: %1. %2 lo aceptó a las %3 UTC: «%4».</translation>
    </message>
    <message>
      <source>Missing on purpose: %1. This set and those after it are no longer marked for it.</source>
      <translation>Falta a propósito: %1. Esta copia y las siguientes ya no se marcan por ello.</translation>
    </message>
    <message>
      <source>Mitigating</source>
      <translation>Mitigando</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>Model %1</source>
      <translation>Modelo %1</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelos</translation>
    </message>
    <message>
      <source>More jobs come into %1 than its workers can do</source>
      <translation>Llegan más trabajos a %1 de los que sus workers pueden procesar</translation>
    </message>
    <message>
      <source>More jobs come than are done. Run "The queue is backing up" (queue-backing-up) next; it adds workers.</source>
      <translation>Llegan más trabajos de los que se procesan. Ejecutar a continuación "La cola se acumula" (queue-backing-up); añade workers.</translation>
    </message>
    <message>
      <source>More of each: opsdeck backup COMMAND --help</source>
      <translation>Más sobre cada uno: opsdeck backup COMMAND --help</translation>
    </message>
    <message>
      <source>More of each: opsdeck models COMMAND --help</source>
      <translation>Más sobre cada uno: opsdeck models COMMAND --help</translation>
    </message>
    <message>
      <source>More workers did not help. Run "Documents take too long" (generation-timeout) next: it finds out whether the ML service is slow. If it is not, call the platform lead.</source>
      <translation>Con más workers no mejoró. Ejecutar a continuación "Los documentos tardan demasiado" (generation-timeout): averigua si el servicio ML va lento. Si no es eso, llamar al responsable de plataforma.</translation>
    </message>
    <message>
      <source>More workers finish more jobs at the same time.</source>
      <translation>Más workers terminan más trabajos a la vez.</translation>
    </message>
    <message>
      <source>More workers hold fewer jobs each. This does not help where one job alone is too large.</source>
      <translation>Con más workers, cada uno tiene menos trabajos. No ayuda si un solo trabajo ya es demasiado grande.</translation>
    </message>
    <message>
      <source>Mount what it lies on. If it is gone for good, remove it from %1 and anchor again.</source>
      <translation>Montar el soporte donde está. Si ya no existe, quitarlo de %1 y anclar de nuevo.</translation>
    </message>
    <message>
      <source>Move %1 of %2 to the end of %3, oldest first</source>
      <translation>Mover %1 de %2 al final de %3, primero los más antiguos</translation>
    </message>
    <message>
      <source>Move all jobs of %1 back to the front of %2, in their old order; not while a worker runs</source>
      <translation>Devolver todos los trabajos de %1 al principio de %2, en su orden anterior; no mientras haya un worker en marcha</translation>
    </message>
    <message>
      <source>Move it away; the next anchor makes a new key, which verifiers don't know.</source>
      <translation>Moverla a otro sitio; la próxima ancla crea una clave nueva, que los verificadores no conocen.</translation>
    </message>
    <message>
      <source>Move those in quarantine with queue.move.</source>
      <translation>Mover los que están en cuarentena con queue.move.</translation>
    </message>
    <message>
      <source>Moving jobs from %1 to %2</source>
      <translation>Traslado de trabajos de %1 a %2</translation>
    </message>
    <message>
      <source>Moving jobs out of %1</source>
      <translation>Traslado de trabajos fuera de %1</translation>
    </message>
    <message>
      <source>NO DATA</source>
      <translation>SIN DATOS</translation>
    </message>
    <message>
      <source>NO DATA: %1</source>
      <translation>SIN DATOS: %1</translation>
    </message>
    <message>
      <source>NO DATA: no source has ever answered</source>
      <translation>SIN DATOS: ninguna fuente ha respondido nunca</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Name "files" under "backups" in the environment, or "of" in the system.</source>
      <translation>Indicar "files" bajo "backups" en el entorno, u "of" en el sistema.</translation>
    </message>
    <message>
      <source>Name a file.</source>
      <translation>Indique un archivo.</translation>
    </message>
    <message>
      <source>Name a folder.</source>
      <translation>Indique una carpeta.</translation>
    </message>
    <message>
      <source>Name a new file.</source>
      <translation>Indicar un archivo nuevo.</translation>
    </message>
    <message>
      <source>Name a readable PEM file as the authority of this connection.</source>
      <translation>Indicar un archivo PEM legible como autoridad de esta conexión.</translation>
    </message>
    <message>
      <source>Name another file, or say --replace.</source>
      <translation>Indicar otro archivo, o usar --replace.</translation>
    </message>
    <message>
      <source>Name it .html, .md or .pdf.</source>
      <translation>Darle un nombre .html, .md o .pdf.</translation>
    </message>
    <message>
      <source>Name it .md, .html or .pdf.</source>
      <translation>Darle un nombre .md, .html o .pdf.</translation>
    </message>
    <message>
      <source>Name it under "failed".</source>
      <translation>Indicarla en "failed".</translation>
    </message>
    <message>
      <source>Name it under "processing".</source>
      <translation>Indicarla en "processing".</translation>
    </message>
    <message>
      <source>Name it with .%1 at its end.</source>
      <translation>Darle un nombre terminado en .%1.</translation>
    </message>
    <message>
      <source>Name one (incidents.webhook), or use --by-hand.</source>
      <translation>Indicar uno (incidents.webhook), o usar --by-hand.</translation>
    </message>
    <message>
      <source>Name one of those that opsdeck backup list shows, or make one.</source>
      <translation>Indicar una de las que muestra opsdeck backup list, o hacer una.</translation>
    </message>
    <message>
      <source>Name one that opsdeck backup list shows.</source>
      <translation>Indicar una de las que muestra opsdeck backup list.</translation>
    </message>
    <message>
      <source>Name one with --environment: %1</source>
      <translation>Indicar uno con --environment: %1</translation>
    </message>
    <message>
      <source>Name one with --id: %1</source>
      <translation>Indicar uno con --id: %1</translation>
    </message>
    <message>
      <source>Name the version.</source>
      <translation>Indicar la versión.</translation>
    </message>
    <message>
      <source>Name their folders in the system file, under temporaryFiles of the environment.</source>
      <translation>Indique sus carpetas en el archivo del sistema, en temporaryFiles del entorno.</translation>
    </message>
    <message>
      <source>Name them under "consumers".</source>
      <translation>Indicarlos en "consumers".</translation>
    </message>
    <message>
      <source>Name what it is for, such as alertname="HighErrorRate".</source>
      <translation>Indicar a qué se aplica, por ejemplo alertname="HighErrorRate".</translation>
    </message>
    <message>
      <source>Named by the SHA-256 of their payloads with commas between. The queues page fills them in.</source>
      <translation>Indicados por el SHA-256 de su contenido, separados por comas. La página Colas los rellena.</translation>
    </message>
    <message>
      <source>Names are inputs.NAME, steps.ID.VALUE of an earlier step, and before.VALUE in an undo.</source>
      <translation>Los nombres son inputs.NAME, steps.ID.VALUE de un paso anterior y before.VALUE al deshacer.</translation>
    </message>
    <message>
      <source>Names have letters, digits and _, and do not begin with a digit.</source>
      <translation>Los nombres constan de letras, cifras y _, y no empiezan por una cifra.</translation>
    </message>
    <message>
      <source>Native histograms are left out (%1 series): ask for histogram_quantile() or histogram_count() of them.</source>
      <translation>Los histogramas nativos se omiten (%1 series): pedir su histogram_quantile() o histogram_count().</translation>
    </message>
    <message>
      <source>Needed to go on.</source>
      <translation>Necesario para continuar.</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>Necesita</translation>
    </message>
    <message>
      <source>Needs you</source>
      <translation>Requiere atención</translation>
    </message>
    <message>
      <source>Needs you now</source>
      <translation>Requiere atención ahora</translation>
    </message>
    <message>
      <source>Neither the system file nor the registry names any figure.</source>
      <translation>Ni el archivo de sistema ni el registro de modelos indican ninguna cifra.</translation>
    </message>
    <message>
      <source>Neither touches what is in service.</source>
      <translation>Ninguna de las dos toca lo que está en servicio.</translation>
    </message>
    <message>
      <source>Net</source>
      <translation>Neto</translation>
    </message>
    <message>
      <source>Network unreachable</source>
      <translation>Red inaccesible</translation>
    </message>
    <message>
      <source>Newest backup</source>
      <translation>Copia más reciente</translation>
    </message>
    <message>
      <source>News</source>
      <translation>Novedades</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <source>Next update by %1</source>
      <translation>Próxima actualización antes de las %1</translation>
    </message>
    <message>
      <source>Next update in</source>
      <translation>Aviso en</translation>
    </message>
    <message>
      <source>No account, no telemetry, and no network but to what you name.</source>
      <translation>Sin cuenta, sin telemetría y sin más red que la que usted indique.</translation>
    </message>
    <message>
      <source>No alert</source>
      <translation>Ninguna alerta</translation>
    </message>
    <message>
      <source>No alert is selected</source>
      <translation>Ninguna alerta seleccionada</translation>
    </message>
    <message>
      <source>No alert that is known</source>
      <translation>Ninguna alerta conocida</translation>
    </message>
    <message>
      <source>No alert.</source>
      <translation>Ninguna alerta.</translation>
    </message>
    <message>
      <source>No anchor was compared: %1</source>
      <translation>No se comparó ningún ancla: %1</translation>
    </message>
    <message>
      <source>No anchor: %1 Keep one: opsdeck journal anchor FILE</source>
      <translation>Sin ancla: %1 Guardar una: opsdeck journal anchor FILE</translation>
    </message>
    <message>
      <source>No answer came, or none in time: doing it again may help.</source>
      <translation>No hubo respuesta, o no a tiempo: repetirlo puede ayudar.</translation>
    </message>
    <message>
      <source>No answer in time</source>
      <translation>Sin respuesta a tiempo</translation>
    </message>
    <message>
      <source>No answer to the connection attempt</source>
      <translation>Sin respuesta al intento de conexión</translation>
    </message>
    <message numerus="yes">
      <source>No answer to the connection attempt within %n ms</source>
      <translation>
        <numerusform>Sin respuesta al intento de conexión en %n ms</numerusform>
        <numerusform>Sin respuesta al intento de conexión en %n ms</numerusform>
      </translation>
    </message>
    <message>
      <source>No answer within the time allowed</source>
      <translation>Sin respuesta en el tiempo permitido</translation>
    </message>
    <message>
      <source>No answer within the time allowed; nothing was changed</source>
      <translation>Sin respuesta en el tiempo permitido; no se cambió nada</translation>
    </message>
    <message>
      <source>No backup</source>
      <translation>Sin copia</translation>
    </message>
    <message>
      <source>No backup is chosen.</source>
      <translation>No hay ninguna copia de seguridad elegida.</translation>
    </message>
    <message>
      <source>No backup is selected</source>
      <translation>Ninguna copia de seguridad seleccionada</translation>
    </message>
    <message>
      <source>No backups</source>
      <translation>Sin copias</translation>
    </message>
    <message>
      <source>No commander</source>
      <translation>Sin comandante</translation>
    </message>
    <message>
      <source>No data</source>
      <translation>Sin datos</translation>
    </message>
    <message>
      <source>No data on %1: %2</source>
      <translation>Sin datos de %1: %2</translation>
    </message>
    <message>
      <source>No data: %1</source>
      <translation>Sin datos: %1</translation>
    </message>
    <message>
      <source>No environment says where the versions of '%1' are.</source>
      <translation>Ningún entorno dice dónde están las versiones de '%1'.</translation>
    </message>
    <message>
      <source>No field stands here. A file begins with "apiVersion: opsdeck/v1".</source>
      <translation>Aquí no hay ningún campo. Un archivo empieza con "apiVersion: opsdeck/v1".</translation>
    </message>
    <message>
      <source>No fresh answer from %1</source>
      <translation>Sin respuesta reciente de %1</translation>
    </message>
    <message>
      <source>No incident</source>
      <translation>Ningún incidente</translation>
    </message>
    <message>
      <source>No incident is selected</source>
      <translation>Ningún incidente seleccionado</translation>
    </message>
    <message>
      <source>No incident.</source>
      <translation>Ningún incidente.</translation>
    </message>
    <message>
      <source>No instance is known, so there is no log to read.</source>
      <translation>No se conoce ninguna instancia, así que no hay log que leer.</translation>
    </message>
    <message>
      <source>No job fails for want of a template any more.</source>
      <translation>Ningún trabajo falla ya por falta de una plantilla.</translation>
    </message>
    <message>
      <source>No job has failed. Dead letters show up here by themselves.</source>
      <translation>No ha fallado ningún trabajo. Los trabajos fallidos aparecen aquí por sí solos.</translation>
    </message>
    <message>
      <source>No job is in quarantine. Jobs that keep failing come here when failed ones are retried.</source>
      <translation>No hay trabajos en cuarentena. Aquí llegan los que siguen fallando cuando se reintentan los fallidos.</translation>
    </message>
    <message>
      <source>No job is in work.</source>
      <translation>No hay trabajos en proceso.</translation>
    </message>
    <message>
      <source>No job waits. New jobs show up here by themselves.</source>
      <translation>No hay trabajos en espera. Los nuevos aparecen aquí por sí solos.</translation>
    </message>
    <message>
      <source>No limit is crossed, and nothing fails. Worth a look: %1.</source>
      <translation>No se ha superado ningún límite y nada falla. Merece un vistazo: %1.</translation>
    </message>
    <message>
      <source>No limit is set for the error-rate, success-rate or latency of '%1': while a new version of '%2' is watched, real requests that fail would go unseen.</source>
      <translation>No hay límite para error-rate, success-rate ni latency de '%1': mientras se vigila una versión nueva de '%2', los fallos de peticiones reales pasarían inadvertidos.</translation>
    </message>
    <message>
      <source>No more requests arrive.</source>
      <translation>Ya no llegan más peticiones.</translation>
    </message>
    <message numerus="yes">
      <source>No open alert; %n that are silenced, explained or pending: see All.</source>
      <translation>
        <numerusform>Ninguna alerta abierta; %n silenciada, explicada o pendiente: ver Todas.</numerusform>
        <numerusform>Ninguna alerta abierta; %n silenciadas, explicadas o pendientes: ver Todas.</numerusform>
      </translation>
    </message>
    <message>
      <source>No open incident</source>
      <translation>Ningún incidente abierto</translation>
    </message>
    <message>
      <source>No other run changes the same target</source>
      <translation>Ninguna otra ejecución cambia el mismo destino</translation>
    </message>
    <message>
      <source>No owner</source>
      <translation>Sin responsable</translation>
    </message>
    <message>
      <source>No procedure fits it.</source>
      <translation>Ningún procedimiento encaja.</translation>
    </message>
    <message>
      <source>No procedure fits this system. Put files into procedures/ of the configuration folder.</source>
      <translation>Ningún procedimiento encaja con este sistema. Poner archivos en procedures/ de la carpeta de configuración.</translation>
    </message>
    <message>
      <source>No procedure is selected</source>
      <translation>Ningún procedimiento seleccionado</translation>
    </message>
    <message>
      <source>No procedure ran.</source>
      <translation>No se ejecutó ningún procedimiento.</translation>
    </message>
    <message>
      <source>No procedure runs</source>
      <translation>Ningún procedimiento en marcha</translation>
    </message>
    <message>
      <source>No queues</source>
      <translation>Sin colas</translation>
    </message>
    <message>
      <source>No rates yet</source>
      <translation>Sin tasas todavía</translation>
    </message>
    <message>
      <source>No reason makes it whole. Choose another version.</source>
      <translation>Ningún motivo la hace íntegra. Elegir otra versión.</translation>
    </message>
    <message>
      <source>No record matches.</source>
      <translation>Ningún registro coincide.</translation>
    </message>
    <message>
      <source>No requests in this time, so no rate</source>
      <translation>Sin peticiones en este tiempo, así que no hay tasa</translation>
    </message>
    <message>
      <source>No run is selected</source>
      <translation>Ninguna ejecución seleccionada</translation>
    </message>
    <message>
      <source>No runs yet. Start one with: opsdeck run SYSTEM PROCEDURE</source>
      <translation>Aún no hay ejecuciones. Iniciar una con: opsdeck run SYSTEM PROCEDURE</translation>
    </message>
    <message>
      <source>No samples in the last %1</source>
      <translation>Sin muestras en los últimos %1</translation>
    </message>
    <message>
      <source>No services</source>
      <translation>Sin servicios</translation>
    </message>
    <message>
      <source>No source answers; the last known values are shown</source>
      <translation>Ninguna fuente responde; se muestran los últimos valores conocidos</translation>
    </message>
    <message>
      <source>No source has answered yet; nothing is known</source>
      <translation>Ninguna fuente ha respondido todavía; no se sabe nada</translation>
    </message>
    <message>
      <source>No system</source>
      <translation>Sin sistema</translation>
    </message>
    <message>
      <source>No system file could be read</source>
      <translation>No se pudo leer ningún archivo de sistema</translation>
    </message>
    <message>
      <source>No triage was kept with it.</source>
      <translation>No se guardó ningún triaje con él.</translation>
    </message>
    <message>
      <source>No values yet</source>
      <translation>Sin valores todavía</translation>
    </message>
    <message>
      <source>No version has this figure</source>
      <translation>Ninguna versión tiene esta cifra</translation>
    </message>
    <message>
      <source>No version is chosen.</source>
      <translation>Ninguna versión elegida.</translation>
    </message>
    <message>
      <source>No version is selected</source>
      <translation>Ninguna versión seleccionada</translation>
    </message>
    <message numerus="yes">
      <source>No whole answer within %n ms</source>
      <translation>
        <numerusform>Sin respuesta completa en %n ms</numerusform>
        <numerusform>Sin respuesta completa en %n ms</numerusform>
      </translation>
    </message>
    <message>
      <source>No worker takes jobs.</source>
      <translation>Ningún worker toma trabajos.</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>N.º</translation>
    </message>
    <message>
      <source>No. %1: %2, %3 UTC</source>
      <translation>N.º %1: %2, %3 UTC</translation>
    </message>
    <message>
      <source>Nobody can ask for documents. This keeps the last log lines as evidence, checks what the API depends on, restarts it, and proves with a real request that it answers.</source>
      <translation>Nadie puede pedir documentos. Este procedimiento conserva las últimas líneas del log como evidencia, comprueba aquello de lo que depende la API, la reinicia y demuestra con una petición real que responde.</translation>
    </message>
    <message>
      <source>Nobody knows what is served</source>
      <translation>Nadie sabe qué se sirve</translation>
    </message>
    <message>
      <source>Nobody may read or write what is about to be replaced.</source>
      <translation>Nadie debe leer ni escribir lo que está a punto de sustituirse.</translation>
    </message>
    <message>
      <source>Nobody may read or write what is about to be replaced. From here on the service is down.</source>
      <translation>Nadie debe leer ni escribir lo que está a punto de sustituirse. Desde aquí el servicio está caído.</translation>
    </message>
    <message>
      <source>Nobody may write into a database that is about to be replaced.</source>
      <translation>Nadie debe escribir en una base de datos que está a punto de sustituirse.</translation>
    </message>
    <message>
      <source>Nobody needs them any more, and on a full disk nothing can be written.</source>
      <translation>Ya nadie los necesita, y en un disco lleno no se puede escribir nada.</translation>
    </message>
    <message>
      <source>Nobody takes jobs from {{inputs.from}}; there they are safe, but they will never be done.</source>
      <translation>Nadie toma trabajos de {{inputs.from}}; ahí están a salvo, pero no se procesarán nunca.</translation>
    </message>
    <message>
      <source>Nobody was named.</source>
      <translation>No se nombró a nadie.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Ninguna</translation>
    </message>
    <message>
      <source>None before %1 is back.</source>
      <translation>Ninguno antes de que %1 vuelva.</translation>
    </message>
    <message>
      <source>None by its kind. Triage looks at everything and may find one.</source>
      <translation>Ninguno por su tipo. El triaje examina todo y puede encontrar uno.</translation>
    </message>
    <message>
      <source>None fails any more. If some do, their reasons are named.</source>
      <translation>Ya no falla ninguno. Si falla alguno, se indican los motivos.</translation>
    </message>
    <message>
      <source>None is old enough</source>
      <translation>Ninguno es lo bastante antiguo</translation>
    </message>
    <message>
      <source>None may be used as it is.</source>
      <translation>Ninguna se puede usar tal como está.</translation>
    </message>
    <message>
      <source>None was old enough</source>
      <translation>Ninguno era lo bastante antiguo</translation>
    </message>
    <message>
      <source>None was sent.</source>
      <translation>No se envió ninguno.</translation>
    </message>
    <message>
      <source>None was up: %1 started</source>
      <translation>Ninguna estaba activa: iniciadas %1</translation>
    </message>
    <message>
      <source>Not answered</source>
      <translation>Sin respuesta</translation>
    </message>
    <message>
      <source>Not every source has answered, so nothing can be said.</source>
      <translation>No todas las fuentes han respondido, así que no se puede decir nada.</translation>
    </message>
    <message>
      <source>Not finished</source>
      <translation>Sin terminar</translation>
    </message>
    <message numerus="yes">
      <source>Not in this export: %n part(s) of the journal.</source>
      <translation>
        <numerusform>Falta en esta exportación: %n parte del diario.</numerusform>
        <numerusform>Faltan en esta exportación: %n partes del diario.</numerusform>
      </translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>Desconocido</translation>
    </message>
    <message>
      <source>Not known yet</source>
      <translation>Aún desconocido</translation>
    </message>
    <message>
      <source>Not known.</source>
      <translation>Desconocido.</translation>
    </message>
    <message>
      <source>Not known: %1</source>
      <translation>Desconocido: %1</translation>
    </message>
    <message>
      <source>Not looked at yet, as it takes longer than %1: the run looks before it changes anything</source>
      <translation>Aún sin comprobar, pues tarda más de %1: la ejecución lo comprueba antes de cambiar nada</translation>
    </message>
    <message>
      <source>Not said yet: %1. For the report: %2</source>
      <translation>Aún no se ha dicho: %1. Para el informe: %2</translation>
    </message>
    <message>
      <source>Not sent: %1</source>
      <translation>No enviado: %1</translation>
    </message>
    <message>
      <source>Not watched</source>
      <translation>Sin vigilancia</translation>
    </message>
    <message>
      <source>Not watched: nothing is known</source>
      <translation>Sin vigilancia: no se sabe nada</translation>
    </message>
    <message>
      <source>Not written into %1: %2</source>
      <translation>No se escribió en %1: %2</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notas</translation>
    </message>
    <message>
      <source>Nothing alarming</source>
      <translation>Nada alarmante</translation>
    </message>
    <message>
      <source>Nothing alarming. Worth a look: %1</source>
      <translation>Nada alarmante. Merece un vistazo: %1</translation>
    </message>
    <message>
      <source>Nothing bad for as long as you have said. If something is, the image that was in use comes back.</source>
      <translation>Nada malo durante el tiempo indicado. Si ocurre algo, vuelve la imagen que estaba en uso.</translation>
    </message>
    <message>
      <source>Nothing can be asked while no target is reached.</source>
      <translation>Mientras no se llegue a ningún destino, no se puede preguntar nada.</translation>
    </message>
    <message>
      <source>Nothing has been journaled yet. Every action will stand here.</source>
      <translation>Aún no hay nada en el diario. Aquí constará cada acción.</translation>
    </message>
    <message>
      <source>Nothing has been run here yet</source>
      <translation>Aquí no se ha ejecutado nada todavía</translation>
    </message>
    <message>
      <source>Nothing has been written down yet</source>
      <translation>Aún no se ha anotado nada</translation>
    </message>
    <message>
      <source>Nothing has been written into it for %1: look at the run.</source>
      <translation>Desde hace %1 no se ha escrito nada: mire la ejecución.</translation>
    </message>
    <message>
      <source>Nothing here reaches production.</source>
      <translation>Nada de aquí llega a producción.</translation>
    </message>
    <message>
      <source>Nothing here speaks against it.</source>
      <translation>Nada aquí lo desaconseja.</translation>
    </message>
    <message>
      <source>Nothing is being done. To resume starts a new owner, which first asks the target what happened.</source>
      <translation>No se está haciendo nada. Al reanudar se inicia un proceso nuevo, que primero pregunta al destino qué ocurrió.</translation>
    </message>
    <message>
      <source>Nothing is broken.</source>
      <translation>No hay nada averiado.</translation>
    </message>
    <message>
      <source>Nothing is called "%1".</source>
      <translation>Nada se llama "%1".</translation>
    </message>
    <message>
      <source>Nothing is decided.</source>
      <translation>No se decide nada.</translation>
    </message>
    <message>
      <source>Nothing is done twice: an unknown step is looked up before anything else.</source>
      <translation>Nada se hace dos veces: un paso desconocido se consulta antes que nada.</translation>
    </message>
    <message>
      <source>Nothing is known about '%1': it has neither a probe nor an expected number of instances.</source>
      <translation>No se sabe nada de '%1': no tiene sonda ni un número esperado de instancias.</translation>
    </message>
    <message>
      <source>Nothing is newer than it</source>
      <translation>No hay nada más reciente</translation>
    </message>
    <message>
      <source>Nothing is suggested: %1. Choose one.</source>
      <translation>No se sugiere nada: %1. Elegir una.</translation>
    </message>
    <message>
      <source>Nothing is watched</source>
      <translation>No se vigila nada</translation>
    </message>
    <message>
      <source>Nothing is wrong</source>
      <translation>Nada va mal</translation>
    </message>
    <message>
      <source>Nothing is wrong.</source>
      <translation>Nada va mal.</translation>
    </message>
    <message>
      <source>Nothing lies in place</source>
      <translation>No hay nada instalado</translation>
    </message>
    <message>
      <source>Nothing matches “%1”.</source>
      <translation>Nada coincide con “%1”.</translation>
    </message>
    <message>
      <source>Nothing more is started. What was done stays as it is.</source>
      <translation>No se inicia nada más. Lo hecho se queda como está.</translation>
    </message>
    <message>
      <source>Nothing needs you</source>
      <translation>Nada requiere su atención</translation>
    </message>
    <message>
      <source>Nothing needs you now</source>
      <translation>Nada requiere su atención ahora</translation>
    </message>
    <message>
      <source>Nothing new needs you</source>
      <translation>Nada nuevo requiere su atención</translation>
    </message>
    <message>
      <source>Nothing newer was found</source>
      <translation>No se encontró nada más reciente</translation>
    </message>
    <message>
      <source>Nothing of the run was taken back.</source>
      <translation>No se deshizo nada de la ejecución.</translation>
    </message>
    <message>
      <source>Nothing runs until you press the last button.</source>
      <translation>Nada se ejecuta hasta que pulse el último botón.</translation>
    </message>
    <message>
      <source>Nothing runs until you press the last button. You can pause or stop before each step.</source>
      <translation>Nada se ejecuta hasta que pulse el último botón. Puede pausar o detener antes de cada paso.</translation>
    </message>
    <message>
      <source>Nothing that is known</source>
      <translation>Nada que se sepa</translation>
    </message>
    <message>
      <source>Nothing that is known is wrong.</source>
      <translation>Nada de lo conocido está mal.</translation>
    </message>
    <message>
      <source>Nothing that was seen points to a cause. Look at what is bad or not known at the left, and at the logs.</source>
      <translation>Nada de lo observado apunta a una causa. Revisar a la izquierda lo que está mal o se desconoce, y los logs.</translation>
    </message>
    <message>
      <source>Nothing to go back to: %1</source>
      <translation>Nada a lo que volver: %1</translation>
    </message>
    <message>
      <source>Nothing was changed so far: stopping loses nothing.</source>
      <translation>Hasta ahora no se ha cambiado nada: detener no pierde nada.</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>No se cambió nada.</translation>
    </message>
    <message>
      <source>Nothing was changed. Try again, or allow it more time under 'timeout' of the model.</source>
      <translation>No se cambió nada. Reintentar, o concederle más tiempo en 'timeout' del modelo.</translation>
    </message>
    <message>
      <source>Nothing was done.</source>
      <translation>No se ha hecho nada.</translation>
    </message>
    <message>
      <source>Nothing was removed from the queue.</source>
      <translation>No se quitó nada de la cola.</translation>
    </message>
    <message>
      <source>Nothing was replaced; the former image stands.</source>
      <translation>No se sustituyó nada; sigue la imagen anterior.</translation>
    </message>
    <message>
      <source>Nothing was sent to it. Start the procedure anew, so that its plan fits.</source>
      <translation>No se le envió nada. Iniciar de nuevo el procedimiento, para que su plan se ajuste.</translation>
    </message>
    <message>
      <source>Nothing was touched.</source>
      <translation>No se tocó nada.</translation>
    </message>
    <message>
      <source>Nothing was written down.</source>
      <translation>No se anotó nada.</translation>
    </message>
    <message>
      <source>Nothing was wrong</source>
      <translation>Nada iba mal</translation>
    </message>
    <message>
      <source>Notifications</source>
      <translation>Notificaciones</translation>
    </message>
    <message>
      <source>Noting a fault of the practice lab</source>
      <translation>Anotación de una avería del laboratorio</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Ahora</translation>
    </message>
    <message>
      <source>Now it takes: %1</source>
      <translation>Ahora admite: %1</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>Observed</source>
      <translation>Observado</translation>
    </message>
    <message>
      <source>Of %1 none has failed %2 times or more</source>
      <translation>De %1, ninguno ha fallado %2 veces o más</translation>
    </message>
    <message>
      <source>Of %1, %2 have failed %3 times or more (up to %4 times)</source>
      <translation>De %1, %2 han fallado %3 veces o más (hasta %4 veces)</translation>
    </message>
    <message>
      <source>Of the machine's memory for all of them, and of its container's limit for each. 80 is the level of the alert.</source>
      <translation>De la memoria de la máquina para todos ellos, y del límite de su contenedor para cada uno. 80 es el nivel de la alerta.</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>Sin conexión</translation>
    </message>
    <message>
      <source>Ollama has no archive.</source>
      <translation>Ollama no permite archivar.</translation>
    </message>
    <message>
      <source>Ollama has no way to do this for others: each request names the tag that it wants</source>
      <translation>Ollama no puede hacer esto por otros: cada petición nombra la etiqueta que quiere</translation>
    </message>
    <message>
      <source>On a full disk no document can be written, and nothing else helps.</source>
      <translation>En un disco lleno no se puede escribir ningún documento, y nada más ayuda.</translation>
    </message>
    <message>
      <source>On that machine: ollama cp %1:%2 %1:NAME</source>
      <translation>En esa máquina: ollama cp %1:%2 %1:NAME</translation>
    </message>
    <message>
      <source>On that machine: ollama pull %1</source>
      <translation>En esa máquina: ollama pull %1</translation>
    </message>
    <message>
      <source>On that machine: ollama rm %1</source>
      <translation>En esa máquina: ollama rm %1</translation>
    </message>
    <message>
      <source>One is enough for some thousand documents.</source>
      <translation>Uno basta para miles de documentos.</translation>
    </message>
    <message>
      <source>One of %1 is missing here.</source>
      <translation>Aquí falta uno de %1.</translation>
    </message>
    <message>
      <source>One of: %1</source>
      <translation>Uno de: %1</translation>
    </message>
    <message>
      <source>One that was started again and again by itself has probably run out of memory.</source>
      <translation>Si uno se reinició solo una y otra vez, probablemente se quedó sin memoria.</translation>
    </message>
    <message>
      <source>Only %1 of work may be lost, but a backup is made every %2: up to %2 would be lost.</source>
      <translation>Solo se puede perder %1 de trabajo, pero se hace una copia de seguridad cada %2: se perderían hasta %2.</translation>
    </message>
    <message>
      <source>Only a part of the run was taken back.</source>
      <translation>Solo se deshizo una parte de la ejecución.</translation>
    </message>
    <message>
      <source>Only after the loss of a server, and for backups of other programs, which do not say of which server they are.</source>
      <translation>Solo tras la pérdida de un servidor, y para copias de otros programas, que no dicen de qué servidor son.</translation>
    </message>
    <message>
      <source>Only after the loss of a server. It keeps a backup of one system from being restored into another by mistake.</source>
      <translation>Solo tras la pérdida de un servidor. Evita que la copia de un sistema se restaure por error en otro.</translation>
    </message>
    <message>
      <source>Only if</source>
      <translation>Solo si</translation>
    </message>
    <message>
      <source>Only if %1.</source>
      <translation>Solo si %1.</translation>
    </message>
    <message>
      <source>Only if %1: %2</source>
      <translation>Solo si %1: %2</translation>
    </message>
    <message>
      <source>Only jobs that succeed show that it worked.</source>
      <translation>Solo los trabajos que terminan bien demuestran que ha funcionado.</translation>
    </message>
    <message>
      <source>Only one of %1 may stand here.</source>
      <translation>Aquí solo puede estar uno de %1.</translation>
    </message>
    <message>
      <source>Only one version is kept: there would be none to go back to.</source>
      <translation>Solo se conserva una versión: no habría ninguna a la que volver.</translation>
    </message>
    <message>
      <source>Only reads. Nothing has been changed so far.</source>
      <translation>Solo lee. Hasta ahora no se ha cambiado nada.</translation>
    </message>
    <message>
      <source>Only records of this run.</source>
      <translation>Solo registros de esta ejecución.</translation>
    </message>
    <message>
      <source>Only records of this type, such as intent.</source>
      <translation>Solo registros de este tipo, como intent.</translation>
    </message>
    <message>
      <source>Only the application itself can tell that it works.</source>
      <translation>Solo la propia aplicación puede decir que funciona.</translation>
    </message>
    <message>
      <source>Only the queue itself shows that it worked.</source>
      <translation>Solo la propia cola muestra que ha funcionado.</translation>
    </message>
    <message>
      <source>Only the service itself can tell that this version works.</source>
      <translation>Solo el propio servicio puede decir que esta versión funciona.</translation>
    </message>
    <message>
      <source>Only this shows that it helped. What leaks grows again; look once more in an hour.</source>
      <translation>Solo esto muestra que ha ayudado. Lo que tiene fugas vuelve a crecer; mirar otra vez dentro de una hora.</translation>
    </message>
    <message>
      <source>Only what is known can be brought back. Nothing is guessed; if the previous image is not known, name one.</source>
      <translation>Solo se puede recuperar lo que se conoce. No se adivina nada; si se desconoce la imagen anterior, indicar una.</translation>
    </message>
    <message>
      <source>Only what stands in a backup can come back.</source>
      <translation>Solo puede volver lo que está en una copia de seguridad.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abiertas</translation>
    </message>
    <message>
      <source>Open  %1</source>
      <translation>Abiertas  %1</translation>
    </message>
    <message>
      <source>Open 1 incident</source>
      <translation>Abrir 1 incidente</translation>
    </message>
    <message>
      <source>Open 1 incident again</source>
      <translation>Reabrir 1 incidente</translation>
    </message>
    <message>
      <source>Open a system file</source>
      <translation>Abrir un archivo de sistema</translation>
    </message>
    <message>
      <source>Open a system file…</source>
      <translation>Abrir un archivo de sistema…</translation>
    </message>
    <message>
      <source>Open a system…</source>
      <translation>Abrir un sistema…</translation>
    </message>
    <message>
      <source>Open again…</source>
      <translation>Reabrir…</translation>
    </message>
    <message>
      <source>Open an incident</source>
      <translation>Abrir un incidente</translation>
    </message>
    <message>
      <source>Open an incident…</source>
      <translation>Abrir un incidente…</translation>
    </message>
    <message>
      <source>Open another console, though one is open already.</source>
      <translation>Abrir otra consola, aunque ya haya una abierta.</translation>
    </message>
    <message>
      <source>Open are: %1</source>
      <translation>Abiertos: %1</translation>
    </message>
    <message>
      <source>Open for</source>
      <translation>Abierto hace</translation>
    </message>
    <message>
      <source>Open guided</source>
      <translation>Abrir guiado</translation>
    </message>
    <message>
      <source>Open incidents</source>
      <translation>Incidentes abiertos</translation>
    </message>
    <message>
      <source>Open it again first: opsdeck incident reopen</source>
      <translation>Reabrirlo primero: opsdeck incident reopen</translation>
    </message>
    <message>
      <source>Open one for it…</source>
      <translation>Abrir uno para ello…</translation>
    </message>
    <message>
      <source>Open one with: opsdeck incident open</source>
      <translation>Abrir uno con: opsdeck incident open</translation>
    </message>
    <message>
      <source>Open the incident again</source>
      <translation>Reabrir el incidente</translation>
    </message>
    <message>
      <source>Open the procedure %1</source>
      <translation>Abrir el procedimiento %1</translation>
    </message>
    <message>
      <source>Opened</source>
      <translation>Apertura</translation>
    </message>
    <message>
      <source>Opening %1</source>
      <translation>Apertura de %1</translation>
    </message>
    <message>
      <source>Opening a system file</source>
      <translation>Apertura de un archivo de sistema</translation>
    </message>
    <message>
      <source>Opening an incident</source>
      <translation>Apertura de un incidente</translation>
    </message>
    <message>
      <source>Opening backup %1</source>
      <translation>Apertura de la copia de seguridad %1</translation>
    </message>
    <message>
      <source>Opening the console</source>
      <translation>Apertura de la consola</translation>
    </message>
    <message>
      <source>Opening the journal</source>
      <translation>Apertura del diario</translation>
    </message>
    <message>
      <source>Opening the journal's lock</source>
      <translation>Apertura del bloqueo del diario</translation>
    </message>
    <message>
      <source>Opening the wall</source>
      <translation>Apertura del panel mural</translation>
    </message>
    <message>
      <source>Opening the wizard</source>
      <translation>Apertura del asistente</translation>
    </message>
    <message>
      <source>Opens an incident again that is over; without --id the newest of those.</source>
      <translation>Reabre un incidente terminado; sin --id, el más reciente de ellos.</translation>
    </message>
    <message>
      <source>Opens an incident and starts its clocks. With --from-triage everything is looked at first: what was found is kept as evidence, and says how bad it is and what is affected.</source>
      <translation>Abre un incidente e inicia sus plazos. Con --from-triage primero se examina todo: lo hallado se guarda como evidencia e indica la gravedad y lo afectado.</translation>
    </message>
    <message>
      <source>Opens this run in the wizard, one step a screen.</source>
      <translation>Abre esta ejecución en el asistente, un paso por pantalla.</translation>
    </message>
    <message>
      <source>Opsdeck</source>
      <translation>Opsdeck</translation>
    </message>
    <message>
      <source>Opsdeck calls nobody for it; it stays on this page, and nothing else changes.</source>
      <translation>Opsdeck no avisa a nadie por ella; sigue en esta página, y nada más cambia.</translation>
    </message>
    <message>
      <source>Opsdeck keeps the image in use in this file: you need the right to write there.</source>
      <translation>Opsdeck guarda la imagen en uso en este archivo: hace falta permiso de escritura allí.</translation>
    </message>
    <message>
      <source>Or cancel, give yours another name ("name" under "metadata"), and open it again.</source>
      <translation>O cancele, dé otro nombre al suyo («name» en «metadata») y ábralo de nuevo.</translation>
    </message>
    <message>
      <source>Or let --from-triage judge it.</source>
      <translation>O dejar que --from-triage lo juzgue.</translation>
    </message>
    <message>
      <source>Or name another environment with --environment: %1</source>
      <translation>O indicar otro entorno con --environment: %1</translation>
    </message>
    <message>
      <source>Others may be testing here.</source>
      <translation>Otros pueden estar probando aquí.</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Resultado</translation>
    </message>
    <message>
      <source>Outcome unknown</source>
      <translation>Resultado desconocido</translation>
    </message>
    <message>
      <source>Output for people (text) or programs (json).</source>
      <translation>Salida para personas (text) o programas (json).</translation>
    </message>
    <message>
      <source>Over the versions</source>
      <translation>Por versiones</translation>
    </message>
    <message>
      <source>Overdue</source>
      <translation>Vencida</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>Resumen</translation>
    </message>
    <message>
      <source>Owner</source>
      <translation>Responsable</translation>
    </message>
    <message>
      <source>Owner is gone</source>
      <translation>Proceso terminado</translation>
    </message>
    <message>
      <source>P2 while its service serves another version than the one in place</source>
      <translation>P2 mientras su servicio sirva una versión distinta de la instalada</translation>
    </message>
    <message>
      <source>PID</source>
      <translation>PID</translation>
    </message>
    <message>
      <source>PING %1, every %2</source>
      <translation>PING %1, cada %2</translation>
    </message>
    <message>
      <source>PRACTICE</source>
      <translation>PRÁCTICAS</translation>
    </message>
    <message>
      <source>PRODUCTION</source>
      <translation>PRODUCCIÓN</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Página</translation>
    </message>
    <message>
      <source>Page, service, procedure or run</source>
      <translation>Página, servicio, procedimiento o ejecución</translation>
    </message>
    <message>
      <source>Parameter that differs</source>
      <translation>Parámetro que difiere</translation>
    </message>
    <message>
      <source>Partial</source>
      <translation>Parcial</translation>
    </message>
    <message>
      <source>Pause before the next step</source>
      <translation>Pausar antes del paso siguiente</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>En pausa</translation>
    </message>
    <message>
      <source>Payload</source>
      <translation>Contenido</translation>
    </message>
    <message>
      <source>Payload, %1</source>
      <translation>Contenido, %1</translation>
    </message>
    <message>
      <source>Pending</source>
      <translation>Pendiente</translation>
    </message>
    <message>
      <source>Perhaps sent: %1</source>
      <translation>Quizá enviado: %1</translation>
    </message>
    <message>
      <source>Persistence</source>
      <translation>Persistencia</translation>
    </message>
    <message>
      <source>Pictures of the console's pages on a running environment, without a display.
PAGE is overview, alerts, incidents, health, queues, models, backups, procedures, runs, audit or wall.</source>
      <translation>Imágenes de las páginas de la consola sobre un entorno en marcha, sin pantalla.
PAGE es overview, alerts, incidents, health, queues, models, backups, procedures, runs, audit o wall.</translation>
    </message>
    <message>
      <source>Pinging PostgreSQL</source>
      <translation>Ping a PostgreSQL</translation>
    </message>
    <message>
      <source>Pinging Redis</source>
      <translation>Ping a Redis</translation>
    </message>
    <message>
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <source>Plan hash</source>
      <translation>Hash del plan</translation>
    </message>
    <message>
      <source>Post-mortem done</source>
      <translation>Post mortem hecho</translation>
    </message>
    <message>
      <source>Post-mortem is done…</source>
      <translation>Post mortem hecho…</translation>
    </message>
    <message>
      <source>PostgreSQL</source>
      <translation>PostgreSQL</translation>
    </message>
    <message>
      <source>PostgreSQL %1 at %2</source>
      <translation>PostgreSQL %1 en %2</translation>
    </message>
    <message>
      <source>PostgreSQL does not answer, so the API can't. Run "Restart a service" (restart-service) with database. If that does not help, call the platform lead. Then run this again.</source>
      <translation>PostgreSQL no responde, así que la API tampoco puede. Ejecutar "Reiniciar un servicio" (restart-service) con database. Si no ayuda, llamar al responsable de plataforma. Después, volver a ejecutar este procedimiento.</translation>
    </message>
    <message>
      <source>PostgreSQL down</source>
      <translation>PostgreSQL caído</translation>
    </message>
    <message>
      <source>PostgreSQL is stopped.</source>
      <translation>PostgreSQL está detenido.</translation>
    </message>
    <message>
      <source>Practice</source>
      <translation>Práctica</translation>
    </message>
    <message>
      <source>Practise safely</source>
      <translation>Practicar sin riesgo</translation>
    </message>
    <message>
      <source>Precheck</source>
      <translation>Verificación previa</translation>
    </message>
    <message>
      <source>Preflight</source>
      <translation>Comprobación previa</translation>
    </message>
    <message>
      <source>Preparing a folder of the practice lab</source>
      <translation>Preparación de una carpeta del laboratorio</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>Anterior</translation>
    </message>
    <message>
      <source>Primary</source>
      <translation>Primario</translation>
    </message>
    <message>
      <source>Print it alone.</source>
      <translation>Solo imprimirlo.</translation>
    </message>
    <message>
      <source>Print it, and write down that it was told by hand.</source>
      <translation>Imprimirlo y anotar que se comunicó a mano.</translation>
    </message>
    <message>
      <source>Prints what an administrator runs once in that database.</source>
      <translation>Imprime lo que un administrador ejecuta una vez en esa base de datos.</translation>
    </message>
    <message>
      <source>Probe</source>
      <translation>Sonda</translation>
    </message>
    <message>
      <source>Probe took</source>
      <translation>Tiempo de sonda</translation>
    </message>
    <message>
      <source>Procedure</source>
      <translation>Procedimiento</translation>
    </message>
    <message>
      <source>Procedure “%1”.</source>
      <translation>Procedimiento «%1».</translation>
    </message>
    <message>
      <source>Procedure: %1</source>
      <translation>Procedimiento: %1</translation>
    </message>
    <message>
      <source>Procedure: %1 (%2)</source>
      <translation>Procedimiento: %1 (%2)</translation>
    </message>
    <message>
      <source>Procedures</source>
      <translation>Procedimientos</translation>
    </message>
    <message>
      <source>Procedures that fit</source>
      <translation>Procedimientos adecuados</translation>
    </message>
    <message>
      <source>Procedures that ran</source>
      <translation>Procedimientos ejecutados</translation>
    </message>
    <message>
      <source>Program %1</source>
      <translation>Programa %1</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Progreso</translation>
    </message>
    <message>
      <source>Progress of this step</source>
      <translation>Progreso de este paso</translation>
    </message>
    <message>
      <source>Project</source>
      <translation>Proyecto</translation>
    </message>
    <message>
      <source>Prometheus</source>
      <translation>Prometheus</translation>
    </message>
    <message>
      <source>Prometheus and Alertmanager are off.</source>
      <translation>Prometheus y Alertmanager están apagados.</translation>
    </message>
    <message>
      <source>Prometheus and Alertmanager watch the practice lab.</source>
      <translation>Prometheus y Alertmanager vigilan el laboratorio.</translation>
    </message>
    <message>
      <source>Prometheus can't be asked, and this console has not seen it either. %1</source>
      <translation>No se puede consultar a Prometheus, y esta consola tampoco lo ha visto. %1</translation>
    </message>
    <message>
      <source>Prometheus can't be asked; drawn is what this console has seen. %1</source>
      <translation>No se puede consultar a Prometheus; se dibuja lo que ha visto esta consola. %1</translation>
    </message>
    <message>
      <source>Prometheus or Alertmanager is not installed.</source>
      <translation>Prometheus o Alertmanager no está instalado.</translation>
    </message>
    <message>
      <source>Promote a version of a model</source>
      <translation>Promover una versión de un modelo</translation>
    </message>
    <message>
      <source>Promote…</source>
      <translation>Promover…</translation>
    </message>
    <message>
      <source>Promoting version %1 of %2</source>
      <translation>Promoción de la versión %1 de %2</translation>
    </message>
    <message>
      <source>Prove it</source>
      <translation>Demostración</translation>
    </message>
    <message>
      <source>Prove that a backup restores</source>
      <translation>Demostrar que una copia se puede restaurar</translation>
    </message>
    <message>
      <source>Prove that it restores…</source>
      <translation>Demostrar que se restaura…</translation>
    </message>
    <message>
      <source>Proves that a backup set restores, in scratch places.</source>
      <translation>Demuestra que un conjunto de copias se restaura, en espacios temporales.</translation>
    </message>
    <message>
      <source>Pull it first.</source>
      <translation>Descargarla primero.</translation>
    </message>
    <message>
      <source>Pull it on that machine: ollama pull %1</source>
      <translation>Descargarlo en esa máquina: ollama pull %1</translation>
    </message>
    <message>
      <source>Pulling %1</source>
      <translation>Descarga de %1</translation>
    </message>
    <message>
      <source>Put another version in place first.</source>
      <translation>Instalar primero otra versión.</translation>
    </message>
    <message>
      <source>Put another version in place: rollback-model, with its name.</source>
      <translation>Instalar otra versión: rollback-model, con su nombre.</translation>
    </message>
    <message>
      <source>Put away</source>
      <translation>Ocultar</translation>
    </message>
    <message>
      <source>Put failed jobs back into {{inputs.queue}}</source>
      <translation>Devolver los trabajos fallidos a {{inputs.queue}}</translation>
    </message>
    <message>
      <source>Put its file into %1.</source>
      <translation>Poner su archivo en %1.</translation>
    </message>
    <message>
      <source>Put stuck jobs back in front of the queue</source>
      <translation>Devolver los trabajos atascados al principio de la cola</translation>
    </message>
    <message>
      <source>Put the chosen version in place</source>
      <translation>Instalar la versión elegida</translation>
    </message>
    <message>
      <source>Put the earlier version in place</source>
      <translation>Instalar la versión anterior</translation>
    </message>
    <message>
      <source>Put the jobs in work back in front of {{inputs.queue}}</source>
      <translation>Devolver los trabajos en proceso al principio de {{inputs.queue}}</translation>
    </message>
    <message>
      <source>Put the jobs that were moved back in front of %1, in their old order, but for those that a worker has taken meanwhile</source>
      <translation>Devolver los trabajos movidos al principio de %1, en su orden anterior, salvo los que un worker haya tomado entretanto</translation>
    </message>
    <message>
      <source>Put the jobs that were taken out back in front of those that wait in %1, in their old order</source>
      <translation>Devolver los trabajos sacados delante de los que esperan en %1, en su orden anterior</translation>
    </message>
    <message>
      <source>Put the journal back from a backup, or go on without what is lost: opsdeck journal recover --accept-loss</source>
      <translation>Reponer el diario desde una copia de seguridad, o continuar sin lo perdido: opsdeck journal recover --accept-loss</translation>
    </message>
    <message>
      <source>Put the kept %1 back in its place, by renaming; the restored one, with all that came since, is kept aside</source>
      <translation>Devolver a su lugar lo conservado de %1, renombrando; lo restaurado, con todo lo posterior, se conserva aparte</translation>
    </message>
    <message>
      <source>Put the new version in place</source>
      <translation>Instalar la versión nueva</translation>
    </message>
    <message>
      <source>Put the restored %1 in the place of the one in service, by renaming; the old one is kept</source>
      <translation>Poner lo restaurado de %1 en el lugar de lo que está en servicio, renombrando; lo anterior se conserva</translation>
    </message>
    <message>
      <source>Put the restored configuration in place</source>
      <translation>Poner en su lugar la configuración restaurada</translation>
    </message>
    <message>
      <source>Put the restored contents of Redis in place</source>
      <translation>Poner en su lugar el contenido restaurado de Redis</translation>
    </message>
    <message>
      <source>Put the restored database in its place</source>
      <translation>Poner en su lugar la base de datos restaurada</translation>
    </message>
    <message>
      <source>Put the restored database in place</source>
      <translation>Poner en su lugar la base de datos restaurada</translation>
    </message>
    <message>
      <source>Put the restored model files in place</source>
      <translation>Poner en su lugar los archivos de modelos restaurados</translation>
    </message>
    <message>
      <source>Put the restored part in its place</source>
      <translation>Poner en su lugar la parte restaurada</translation>
    </message>
    <message>
      <source>Put the restored templates in place</source>
      <translation>Poner en su lugar las plantillas restauradas</translation>
    </message>
    <message>
      <source>Put the whole value in quotes, as in "{{%1}}". Without quotes YAML takes braces for a mapping.</source>
      <translation>Poner todo el valor entre comillas, como en "{{%1}}". Sin comillas, YAML toma las llaves por un mapa.</translation>
    </message>
    <message>
      <source>Put them back into {{inputs.queue}}</source>
      <translation>Devolverlos a {{inputs.queue}}</translation>
    </message>
    <message>
      <source>Put there by</source>
      <translation>Instalada por</translation>
    </message>
    <message>
      <source>Put version %1 of %2 back in place, restart %3 and check that it serves it</source>
      <translation>Reinstalar la versión %1 de %2, reiniciar %3 y comprobar que la sirve</translation>
    </message>
    <message>
      <source>Put version %1 of %2 in place, in one step; the service loads it when it is restarted</source>
      <translation>Instalar la versión %1 de %2, en un solo paso; el servicio la carga al reiniciarse</translation>
    </message>
    <message>
      <source>Puts a version in service that has passed its gates; goes back if it does not work.</source>
      <translation>Pone en servicio una versión que ha superado sus puertas de control; vuelve a la anterior si no funciona.</translation>
    </message>
    <message>
      <source>Puts a version in service that the registry has already: its figures are held against the gates, the version in service is kept, the service restarted, and what it then serves is checked and watched. If anything fails from there on, the version from before is put back and checked, by itself.</source>
      <translation>Pone en servicio una versión que el registro de modelos ya tiene: sus cifras se comparan con las puertas de control, se conserva la versión en servicio, se reinicia el servicio y se comprueba y vigila lo que sirve después. Si algo falla a partir de ahí, la versión anterior se reinstala y se comprueba sin intervención.</translation>
    </message>
    <message>
      <source>Puts an earlier version back in service: the one that has served best unless it is named.</source>
      <translation>Vuelve a poner en servicio una versión anterior: la que mejor ha servido, si no se indica otra.</translation>
    </message>
    <message>
      <source>Puts an earlier version of a model back in service: the one that is known to have worked, unless another is named. The version in service now is kept. The service is restarted, and what it then serves is checked and watched. If anything fails from there on, the version from before is put back, by itself.</source>
      <translation>Vuelve a poner en servicio una versión anterior de un modelo: la que se sabe que funcionó, salvo que se indique otra. La versión ahora en servicio se conserva. Se reinicia el servicio, y se comprueba y vigila lo que sirve después. Si algo falla a partir de ahí, se reinstala sin intervención la versión que estaba en servicio.</translation>
    </message>
    <message>
      <source>Puts failed jobs back at the end of their queue, oldest first, so that workers try them again. Use it once the cause of the failures is gone. A job that fails again comes back to the failed ones; one that has failed as often as the system file allows goes to quarantine instead, unless you choose it by hand.</source>
      <translation>Devuelve los trabajos fallidos al final de su cola, los más antiguos primero, para que los workers los intenten de nuevo. Usarlo cuando la causa de los fallos haya desaparecido. Un trabajo que falla otra vez vuelve a los fallidos; el que ha fallado tantas veces como permite el archivo de sistema va a la cuarentena, salvo que se elija a mano.</translation>
    </message>
    <message>
      <source>Puts it in service although a gate says no, for this reason; it is journaled.</source>
      <translation>La pone en servicio aunque una puerta de control diga que no, por este motivo; queda en el diario.</translation>
    </message>
    <message>
      <source>Puts jobs that kept failing back at the end of their queue, once what made them fail is gone. A job that fails once more goes to the failed ones, and with the next retry of all back to quarantine.</source>
      <translation>Devuelve al final de su cola los trabajos que fallaban una y otra vez, cuando ya no existe lo que los hacía fallar. Un trabajo que falle otra vez pasa a los fallidos y, con el siguiente reintento de todos, vuelve a la cuarentena.</translation>
    </message>
    <message>
      <source>Puts the image that a service was made of before in the place of the present one, or another image that you name, and checks that the service is well with it. If it is not, the present image comes back.</source>
      <translation>Sustituye la imagen actual de un servicio por la que usaba antes, o por otra que se indique, y comprueba que el servicio está sano con ella. Si no lo está, vuelve la imagen actual.</translation>
    </message>
    <message>
      <source>Putting %1 in place</source>
      <translation>Instalación de %1</translation>
    </message>
    <message>
      <source>Putting %1 in place, where nothing is</source>
      <translation>Instalando %1, donde no hay nada</translation>
    </message>
    <message>
      <source>Putting %1 in the place of %2</source>
      <translation>Instalando %1 en lugar de %2</translation>
    </message>
    <message>
      <source>Putting a version in place</source>
      <translation>Instalación de una versión</translation>
    </message>
    <message>
      <source>Putting a version of %1 in place</source>
      <translation>Instalación de una versión de %1</translation>
    </message>
    <message>
      <source>Putting jobs back into %1</source>
      <translation>Devolución de trabajos a %1</translation>
    </message>
    <message>
      <source>Putting the version from before back</source>
      <translation>Reinstalación de la versión anterior</translation>
    </message>
    <message>
      <source>Putting version %1 in place</source>
      <translation>Instalación de la versión %1</translation>
    </message>
    <message>
      <source>Putting version %1 of %2 in place</source>
      <translation>Instalación de la versión %1 de %2</translation>
    </message>
    <message>
      <source>Quarantine</source>
      <translation>Cuarentena</translation>
    </message>
    <message>
      <source>Querying PostgreSQL</source>
      <translation>Consulta a PostgreSQL</translation>
    </message>
    <message>
      <source>Queue</source>
      <translation>Cola</translation>
    </message>
    <message>
      <source>Queue blocked</source>
      <translation>Cola bloqueada</translation>
    </message>
    <message>
      <source>Queued (UTC)</source>
      <translation>Encolado (UTC)</translation>
    </message>
    <message>
      <source>Queues</source>
      <translation>Colas</translation>
    </message>
    <message>
      <source>RTO %1: %2 left, counted from this run</source>
      <translation>RTO %1: quedan %2, contados desde esta ejecución</translation>
    </message>
    <message>
      <source>RTO %1: over by %2</source>
      <translation>RTO %1: superado en %2</translation>
    </message>
    <message>
      <source>RUN is missing</source>
      <translation>falta RUN</translation>
    </message>
    <message>
      <source>Raise maxclients, or close idle clients.</source>
      <translation>Aumentar maxclients o cerrar clientes inactivos.</translation>
    </message>
    <message>
      <source>Ranker</source>
      <translation>Ranker</translation>
    </message>
    <message>
      <source>Read backup {{inputs.set}}</source>
      <translation>Leer la copia {{inputs.set}}</translation>
    </message>
    <message>
      <source>Read every byte of %1 in backup %2, load it beside what is in service, and compare it with the manifest. What is in service stays as it is</source>
      <translation>Leer cada byte de %1 en la copia de seguridad %2, cargarla junto a lo que está en servicio y compararla con el manifiesto. Lo que está en servicio se queda como está</translation>
    </message>
    <message>
      <source>Read every byte of backup %1 and compare it with the manifest</source>
      <translation>Leer cada byte de la copia de seguridad %1 y compararla con el manifiesto</translation>
    </message>
    <message>
      <source>Read every byte…</source>
      <translation>Leer cada byte…</translation>
    </message>
    <message>
      <source>Read fewer jobs at once.</source>
      <translation>Leer menos trabajos a la vez.</translation>
    </message>
    <message>
      <source>Read from %1: %2</source>
      <translation>Leer de %1: %2</translation>
    </message>
    <message>
      <source>Read from a distance of</source>
      <translation>Se lee desde</translation>
    </message>
    <message>
      <source>Read how many gigabytes are free in %1, on the machine of the services</source>
      <translation>Leer cuántos gigabytes hay libres en %1, en la máquina de los servicios</translation>
    </message>
    <message>
      <source>Read how much memory the instances of %1 hold, in percent of what they may</source>
      <translation>Leer cuánta memoria ocupan las instancias de %1, en porcentaje de la que pueden</translation>
    </message>
    <message>
      <source>Read it first with: opsdeck plan %1 %2. Then add --yes.</source>
      <translation>Leerlo primero con: opsdeck plan %1 %2. Después añadir --yes.</translation>
    </message>
    <message>
      <source>Read it once more. After this, the steps run. Undo brings back what they take away.</source>
      <translation>Léalo una vez más. Después se ejecutan los pasos. Deshacer devuelve lo que quitan.</translation>
    </message>
    <message>
      <source>Read it once more. After this, the steps run. What they remove stays removed.</source>
      <translation>Léalo una vez más. Después se ejecutan los pasos. Lo que eliminan no vuelve.</translation>
    </message>
    <message>
      <source>Read the depth of %1</source>
      <translation>Leer la profundidad de %1</translation>
    </message>
    <message>
      <source>Read the last %1 lines that %2 has printed</source>
      <translation>Leer las últimas %1 líneas que ha escrito %2</translation>
    </message>
    <message>
      <source>Read the log again</source>
      <translation>Volver a leer el log</translation>
    </message>
    <message>
      <source>Read the reasons of the first step, and mend what they name. Jobs with bad input fail whenever they are tried; leave them where they are.</source>
      <translation>Leer los motivos del primer paso y reparar lo que indican. Los trabajos con datos de entrada erróneos fallan siempre que se intentan; dejarlos donde están.</translation>
    </message>
    <message>
      <source>Read this first</source>
      <translation>Lea esto primero</translation>
    </message>
    <message>
      <source>Read why the jobs in %1 failed</source>
      <translation>Leer por qué fallaron los trabajos de %1</translation>
    </message>
    <message>
      <source>Read-only</source>
      <translation>Solo lectura</translation>
    </message>
    <message>
      <source>Reading "%1", whose file is broken</source>
      <translation>Lectura de "%1", cuyo archivo tiene errores</translation>
    </message>
    <message>
      <source>Reading %1</source>
      <translation>Lectura de %1</translation>
    </message>
    <message>
      <source>Reading %1 (%2 of %3 read)</source>
      <translation>Leyendo %1 (%2 de %3 leídos)</translation>
    </message>
    <message>
      <source>Reading JSON</source>
      <translation>Lectura de JSON</translation>
    </message>
    <message>
      <source>Reading a backup</source>
      <translation>Lectura de una copia de seguridad</translation>
    </message>
    <message>
      <source>Reading a dump</source>
      <translation>Lectura de un volcado</translation>
    </message>
    <message>
      <source>Reading a duration</source>
      <translation>Lectura de una duración</translation>
    </message>
    <message>
      <source>Reading a model's description</source>
      <translation>Lectura de la descripción de un modelo</translation>
    </message>
    <message>
      <source>Reading a procedure from the journal</source>
      <translation>Lectura de un procedimiento del diario</translation>
    </message>
    <message>
      <source>Reading a record</source>
      <translation>Lectura de un registro</translation>
    </message>
    <message>
      <source>Reading an anchor</source>
      <translation>Lectura de un ancla</translation>
    </message>
    <message>
      <source>Reading an archive</source>
      <translation>Lectura de un archivo comprimido</translation>
    </message>
    <message>
      <source>Reading anchors</source>
      <translation>Lectura de anclas</translation>
    </message>
    <message>
      <source>Reading every record and computing its hash anew…</source>
      <translation>Leyendo cada registro y recalculando su hash…</translation>
    </message>
    <message>
      <source>Reading every row of %1.%2</source>
      <translation>Lectura de cada fila de %1.%2</translation>
    </message>
    <message>
      <source>Reading exported jobs</source>
      <translation>Lectura de trabajos exportados</translation>
    </message>
    <message>
      <source>Reading how much memory is held</source>
      <translation>Lectura de la memoria ocupada</translation>
    </message>
    <message>
      <source>Reading how much memory is used</source>
      <translation>Lectura de la memoria en uso</translation>
    </message>
    <message>
      <source>Reading the address of connection %1</source>
      <translation>Lectura de la dirección de la conexión %1</translation>
    </message>
    <message>
      <source>Reading the alerts</source>
      <translation>Lectura de las alertas</translation>
    </message>
    <message>
      <source>Reading the archive</source>
      <translation>Leyendo el archivo comprimido</translation>
    </message>
    <message>
      <source>Reading the archive back</source>
      <translation>Relectura del archivo comprimido</translation>
    </message>
    <message>
      <source>Reading the backup</source>
      <translation>Lectura de la copia de seguridad</translation>
    </message>
    <message>
      <source>Reading the command line</source>
      <translation>Lectura de la línea de comandos</translation>
    </message>
    <message>
      <source>Reading the condition "%1"</source>
      <translation>Lectura de la condición "%1"</translation>
    </message>
    <message>
      <source>Reading the depth of %1</source>
      <translation>Lectura de la profundidad de %1</translation>
    </message>
    <message>
      <source>Reading the dump</source>
      <translation>Leyendo el volcado</translation>
    </message>
    <message>
      <source>Reading the dump back</source>
      <translation>Relectura del volcado</translation>
    </message>
    <message>
      <source>Reading the first jobs of %1 from %2…</source>
      <translation>Leyendo los primeros trabajos de %1 desde %2…</translation>
    </message>
    <message>
      <source>Reading the groups of alerts</source>
      <translation>Lectura de los grupos de alertas</translation>
    </message>
    <message>
      <source>Reading the history</source>
      <translation>Lectura del historial</translation>
    </message>
    <message>
      <source>Reading the history of %1</source>
      <translation>Lectura del historial de %1</translation>
    </message>
    <message>
      <source>Reading the inputs of %1</source>
      <translation>Lectura de las entradas de %1</translation>
    </message>
    <message>
      <source>Reading the jobs of %1</source>
      <translation>Lectura de los trabajos de %1</translation>
    </message>
    <message>
      <source>Reading the journal</source>
      <translation>Lectura del diario</translation>
    </message>
    <message>
      <source>Reading the journal's head</source>
      <translation>Lectura de la cabeza del diario</translation>
    </message>
    <message>
      <source>Reading the journal…</source>
      <translation>Leyendo el diario…</translation>
    </message>
    <message>
      <source>Reading the log of %1</source>
      <translation>Lectura del log de %1</translation>
    </message>
    <message>
      <source>Reading the log of %1 from %2…</source>
      <translation>Leyendo el log de %1 desde %2…</translation>
    </message>
    <message>
      <source>Reading the log of %1…</source>
      <translation>Leyendo el log de %1…</translation>
    </message>
    <message>
      <source>Reading the logs of %1</source>
      <translation>Lectura de los logs de %1</translation>
    </message>
    <message>
      <source>Reading the manifest of a backup</source>
      <translation>Lectura del manifiesto de una copia de seguridad</translation>
    </message>
    <message>
      <source>Reading the message's template</source>
      <translation>Lectura de la plantilla del mensaje</translation>
    </message>
    <message>
      <source>Reading the model</source>
      <translation>Lectura del modelo</translation>
    </message>
    <message>
      <source>Reading the practice registry</source>
      <translation>Lectura del registro de modelos del laboratorio</translation>
    </message>
    <message>
      <source>Reading the report's template</source>
      <translation>Lectura de la plantilla del informe</translation>
    </message>
    <message>
      <source>Reading the run from the journal…</source>
      <translation>Leyendo la ejecución del diario…</translation>
    </message>
    <message>
      <source>Reading the scrape targets</source>
      <translation>Lectura de los destinos de scrape</translation>
    </message>
    <message>
      <source>Reading the silences</source>
      <translation>Lectura de los silencios</translation>
    </message>
    <message>
      <source>Reading the state of the services</source>
      <translation>Lectura del estado de los servicios</translation>
    </message>
    <message>
      <source>Reading the system files</source>
      <translation>Leyendo los archivos de sistemas</translation>
    </message>
    <message>
      <source>Reading the tags of %1</source>
      <translation>Lectura de las etiquetas de %1</translation>
    </message>
    <message>
      <source>Reading the versions of %1</source>
      <translation>Lectura de las versiones de %1</translation>
    </message>
    <message>
      <source>Reading the versions of the model</source>
      <translation>Lectura de las versiones del modelo</translation>
    </message>
    <message>
      <source>Reading what %1 says about incidents</source>
      <translation>Lectura de lo que %1 dice de los incidentes</translation>
    </message>
    <message>
      <source>Reading what Redis holds</source>
      <translation>Lectura del contenido de Redis</translation>
    </message>
    <message>
      <source>Reading what is in place</source>
      <translation>Lectura de lo instalado</translation>
    </message>
    <message>
      <source>Reading where anchors are kept</source>
      <translation>Lectura de dónde se guardan las anclas</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>Leyendo…</translation>
    </message>
    <message>
      <source>Reads every byte of a backup set and compares it with its manifest. Changes nothing.</source>
      <translation>Lee cada byte de un conjunto de copias y lo compara con su manifiesto. No cambia nada.</translation>
    </message>
    <message>
      <source>Reads every byte of a backup set.</source>
      <translation>Lee cada byte de un conjunto de copias.</translation>
    </message>
    <message>
      <source>Reads every record and recomputes the hash chain, of the journal or of an export of it, and holds it against the anchors that were kept elsewhere.</source>
      <translation>Lee cada registro y recalcula la cadena de hashes, del diario o de una exportación suya, y la compara con las anclas guardadas en otros lugares.</translation>
    </message>
    <message>
      <source>Reads how much is free, removes temporary files that are older than the system file says they are to be kept, and reads it again. The plan says beforehand how many files would go and how large they are; a list of them stays in the record of the run. Nothing else is touched.</source>
      <translation>Lee cuánto espacio libre hay, elimina los archivos temporales que superan el plazo de conservación del archivo de sistema y vuelve a leer. El plan dice de antemano cuántos archivos se eliminarían y cuánto ocupan; su lista queda en el registro de la ejecución. No se toca nada más.</translation>
    </message>
    <message>
      <source>Reads how much memory the workers hold, keeps their logs, restarts one worker after the other so that each frees what it holds, adds workers so that each has less to do at a time, and reads their memory again.</source>
      <translation>Lee cuánta memoria ocupan los workers, conserva sus logs, los reinicia uno tras otro para que cada uno libere lo que ocupa, añade workers para que cada uno tenga menos que hacer a la vez y vuelve a leer su memoria.</translation>
    </message>
    <message>
      <source>Reads the target's state. Nothing is changed.</source>
      <translation>Lee el estado del destino. No se cambia nada.</translation>
    </message>
    <message>
      <source>Reads which template the failed jobs miss, fills the cache from the library anew, tries them again, and watches. A template that the library lacks has to be uploaded by somebody; it says which one.</source>
      <translation>Lee qué plantilla les falta a los trabajos fallidos, vuelve a llenar la caché desde la biblioteca, los reintenta y vigila. Si una plantilla falta en la biblioteca, alguien tiene que subirla; el procedimiento dice cuál.</translation>
    </message>
    <message>
      <source>Reads why the jobs failed, looks at the ML service, its model, the disk and the templates, renews what can be renewed without loss, tries the failed jobs again, and watches whether they still fail. What it can't mend it names, and says what to do next.</source>
      <translation>Lee por qué fallaron los trabajos, revisa el servicio ML, su modelo, el disco y las plantillas, renueva lo que se puede renovar sin pérdidas, reintenta los trabajos fallidos y vigila si siguen fallando. Lo que no puede reparar lo indica, junto con el siguiente paso.</translation>
    </message>
    <message>
      <source>Ready in %1; %2</source>
      <translation>Listo en %1; %2</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>Reconciled</source>
      <translation>Conciliado</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Registro</translation>
    </message>
    <message>
      <source>Record: skip step %1</source>
      <translation>Registrar: omitir el paso %1</translation>
    </message>
    <message>
      <source>Record: step %1 was done by hand</source>
      <translation>Registrar: el paso %1 se hizo a mano</translation>
    </message>
    <message>
      <source>Recorded: %1. What comes of it: opsdeck runs follow %2</source>
      <translation>Anotado: %1. Qué resulta de ello: opsdeck runs follow %2</translation>
    </message>
    <message>
      <source>Recording the practice lab</source>
      <translation>Anotación de los datos del laboratorio</translation>
    </message>
    <message>
      <source>Recovering the journal</source>
      <translation>Recuperación del diario</translation>
    </message>
    <message>
      <source>Redis</source>
      <translation>Redis</translation>
    </message>
    <message>
      <source>Redis %1 at %2</source>
      <translation>Redis %1 en %2</translation>
    </message>
    <message>
      <source>Redis 7.0 or newer is needed, without renamed commands.</source>
      <translation>Se necesita Redis 7.0 o posterior, sin comandos renombrados.</translation>
    </message>
    <message>
      <source>Redis Cluster is not supported.</source>
      <translation>Redis Cluster no es compatible.</translation>
    </message>
    <message>
      <source>Redis does not answer, so the API can't. Run "Restart a service" (restart-service) with cache. If that does not help, call the platform lead. Then run this again.</source>
      <translation>Redis no responde, así que la API tampoco puede. Ejecutar "Reiniciar un servicio" (restart-service) con cache. Si no ayuda, llamar al responsable de plataforma. Después, volver a ejecutar este procedimiento.</translation>
    </message>
    <message>
      <source>Redis does not load it: %1</source>
      <translation>Redis no la carga: %1</translation>
    </message>
    <message>
      <source>Redis does not run, so what it holds was not looked at</source>
      <translation>Redis no está en marcha, así que no se examinó lo que contiene</translation>
    </message>
    <message>
      <source>Redis down</source>
      <translation>Redis caído</translation>
    </message>
    <message>
      <source>Redis holds them. Where it keeps nothing on disk, its restart loses them.</source>
      <translation>Los guarda Redis. Si no guarda nada en disco, al reiniciarse los pierde.</translation>
    </message>
    <message>
      <source>Redis is stopped and started by its manager, and must serve the same folder again with every key.</source>
      <translation>A Redis lo detiene e inicia su gestor, y debe volver a servir la misma carpeta con todas las claves.</translation>
    </message>
    <message>
      <source>Redis is stopped.</source>
      <translation>Redis está detenido.</translation>
    </message>
    <message>
      <source>Redis reads its data</source>
      <translation>Redis lee sus datos</translation>
    </message>
    <message>
      <source>Redis serves another folder than before, or another kind of file</source>
      <translation>Redis sirve otra carpeta que antes, u otro tipo de archivo</translation>
    </message>
    <message>
      <source>Refresh</source>
      <translation>Actualizar</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Rechazado</translation>
    </message>
    <message numerus="yes">
      <source>Release %n job(s)…</source>
      <translation>
        <numerusform>Liberar %n trabajo…</numerusform>
        <numerusform>Liberar %n trabajos…</numerusform>
      </translation>
    </message>
    <message>
      <source>Release quarantined jobs</source>
      <translation>Liberar trabajos en cuarentena</translation>
    </message>
    <message>
      <source>Release selected…</source>
      <translation>Liberar los seleccionados…</translation>
    </message>
    <message>
      <source>Released</source>
      <translation>Liberado</translation>
    </message>
    <message>
      <source>Remedy: %1</source>
      <translation>Remedio: %1</translation>
    </message>
    <message>
      <source>Remove auth from the connection, or set a password on the server.</source>
      <translation>Quitar auth de la conexión o poner una contraseña en el servidor.</translation>
    </message>
    <message>
      <source>Remove for good the backup sets that are older than %1, but never the newest one nor the last that was validated</source>
      <translation>Eliminar definitivamente los conjuntos de copias con más de %1 de antigüedad, pero nunca el más reciente ni el último validado</translation>
    </message>
    <message>
      <source>Remove for good the temporary files that are older than the environment keeps them</source>
      <translation>Eliminar para siempre los archivos temporales más antiguos de lo que el entorno los conserva</translation>
    </message>
    <message>
      <source>Remove for good what run %2 has kept aside of %1</source>
      <translation>Eliminar definitivamente lo que la ejecución %2 conservó aparte de %1</translation>
    </message>
    <message>
      <source>Remove old backup sets</source>
      <translation>Eliminar conjuntos de copias antiguos</translation>
    </message>
    <message>
      <source>Remove old backups</source>
      <translation>Eliminar copias de seguridad antiguas</translation>
    </message>
    <message>
      <source>Remove old temporary files</source>
      <translation>Eliminar archivos temporales antiguos</translation>
    </message>
    <message>
      <source>Remove that one first.</source>
      <translation>Eliminar primero esa.</translation>
    </message>
    <message>
      <source>Remove the %1 that was loaded aside and has not been in service</source>
      <translation>Eliminar lo cargado aparte de %1, que no ha estado en servicio</translation>
    </message>
    <message>
      <source>Remove the old configuration</source>
      <translation>Eliminar la configuración anterior</translation>
    </message>
    <message>
      <source>Remove the old contents of Redis</source>
      <translation>Eliminar el contenido anterior de Redis</translation>
    </message>
    <message>
      <source>Remove the old database</source>
      <translation>Eliminar la base de datos anterior</translation>
    </message>
    <message>
      <source>Remove the old model files</source>
      <translation>Eliminar los archivos de modelos anteriores</translation>
    </message>
    <message>
      <source>Remove the old templates</source>
      <translation>Eliminar las plantillas anteriores</translation>
    </message>
    <message>
      <source>Removes the backup sets that are no longer to be kept.</source>
      <translation>Elimina los conjuntos de copias que ya no deben conservarse.</translation>
    </message>
    <message>
      <source>Removes the backup sets that are older than the system file says they are to be kept. The newest set and the last one that was shown to restore stay, however old they are; so do backups that other programs have made.</source>
      <translation>Elimina los conjuntos de copias que superan el plazo de conservación del archivo de sistema. El más reciente y el último que se demostró restaurable se quedan, por antiguos que sean; también las copias que han hecho otros programas.</translation>
    </message>
    <message>
      <source>Removing %1</source>
      <translation>Eliminación de %1</translation>
    </message>
    <message>
      <source>Removing a version</source>
      <translation>Eliminación de una versión</translation>
    </message>
    <message>
      <source>Removing files below %1</source>
      <translation>Eliminar archivos dentro de %1</translation>
    </message>
    <message>
      <source>Removing old backups</source>
      <translation>Eliminación de copias antiguas</translation>
    </message>
    <message>
      <source>Removing old temporary files</source>
      <translation>Eliminar archivos temporales antiguos</translation>
    </message>
    <message>
      <source>Removing the folder %1</source>
      <translation>Eliminar la carpeta %1</translation>
    </message>
    <message>
      <source>Removing version %1</source>
      <translation>Eliminación de la versión %1</translation>
    </message>
    <message>
      <source>Renaming %1</source>
      <translation>Cambio de nombre de %1</translation>
    </message>
    <message>
      <source>Renaming leaves either the old state or the new one, never a mixture. The old one is kept.</source>
      <translation>El cambio de nombre deja el estado anterior o el nuevo, nunca una mezcla. El anterior se conserva.</translation>
    </message>
    <message>
      <source>Reopened, %1</source>
      <translation>Reabierto, %1</translation>
    </message>
    <message>
      <source>Reopening the incident</source>
      <translation>Reapertura del incidente</translation>
    </message>
    <message>
      <source>Replace every instance of %1 by one of %2; %3 of them</source>
      <translation>Sustituir cada instancia de %1 por una de %2; cantidad: %3</translation>
    </message>
    <message>
      <source>Replace the file if it is there already.</source>
      <translation>Sustituir el archivo si ya existe.</translation>
    </message>
    <message>
      <source>Replace the instances of {{inputs.service}}</source>
      <translation>Sustituir las instancias de {{inputs.service}}</translation>
    </message>
    <message>
      <source>Replacing %1</source>
      <translation>Sustituyendo %1</translation>
    </message>
    <message>
      <source>Requests</source>
      <translation>Peticiones</translation>
    </message>
    <message>
      <source>Requests arrive again.</source>
      <translation>Vuelven a llegar peticiones.</translation>
    </message>
    <message>
      <source>Requeue stuck jobs</source>
      <translation>Reencolar trabajos atascados</translation>
    </message>
    <message>
      <source>Requeue stuck…</source>
      <translation>Reencolar los atascados…</translation>
    </message>
    <message>
      <source>Resetting the practice lab</source>
      <translation>Restablecer el laboratorio</translation>
    </message>
    <message>
      <source>Resolve 1 incident</source>
      <translation>Resolver 1 incidente</translation>
    </message>
    <message>
      <source>Resolve the incident</source>
      <translation>Resolver el incidente</translation>
    </message>
    <message>
      <source>Resolved</source>
      <translation>Resuelto</translation>
    </message>
    <message>
      <source>Resolved after %1. This is the last update.</source>
      <translation>Resuelto tras %1. Esta es la última actualización.</translation>
    </message>
    <message>
      <source>Resolve…</source>
      <translation>Resolver…</translation>
    </message>
    <message>
      <source>Response</source>
      <translation>Respuesta</translation>
    </message>
    <message>
      <source>Restart PostgreSQL</source>
      <translation>Reiniciar PostgreSQL</translation>
    </message>
    <message>
      <source>Restart Redis</source>
      <translation>Reiniciar Redis</translation>
    </message>
    <message>
      <source>Restart a service</source>
      <translation>Reiniciar un servicio</translation>
    </message>
    <message>
      <source>Restart all services</source>
      <translation>Reiniciar todos los servicios</translation>
    </message>
    <message>
      <source>Restart the API</source>
      <translation>Reiniciar la API</translation>
    </message>
    <message>
      <source>Restart the ML service</source>
      <translation>Reiniciar el servicio ML</translation>
    </message>
    <message>
      <source>Restart the instances of %1 one after the other, each well and %2 later before the next; stop at the first that fails</source>
      <translation>Reiniciar las instancias de %1 una tras otra: cada una sana y %2 después, la siguiente; parar en la primera que falle</translation>
    </message>
    <message>
      <source>Restart the service that serves it</source>
      <translation>Reiniciar el servicio que la sirve</translation>
    </message>
    <message>
      <source>Restart the workers</source>
      <translation>Reiniciar los workers</translation>
    </message>
    <message>
      <source>Restart the workers, one after the other</source>
      <translation>Reiniciar los workers, uno tras otro</translation>
    </message>
    <message>
      <source>Restart {{inputs.service}}</source>
      <translation>Reiniciar {{inputs.service}}</translation>
    </message>
    <message>
      <source>Restart {{inputs.service}}, one instance at a time</source>
      <translation>Reiniciar {{inputs.service}}, una instancia cada vez</translation>
    </message>
    <message>
      <source>Restarting %1</source>
      <translation>Reiniciando %1</translation>
    </message>
    <message>
      <source>Restarting %1 (%2 of %3)</source>
      <translation>Reiniciando %1 (%2 de %3)</translation>
    </message>
    <message>
      <source>Restarts everything that makes documents, what others depend on first: database, Redis, ML service, API, workers. Each is given a minute to be well before the next is touched. Nobody gets documents meanwhile: usually for about a minute.</source>
      <translation>Reinicia todo lo que produce documentos, primero aquello de lo que depende el resto: base de datos, Redis, servicio ML, API, workers. Cada uno tiene un minuto para estar sano antes de tocar el siguiente. Entretanto nadie recibe documentos: normalmente durante cerca de un minuto.</translation>
    </message>
    <message>
      <source>Restarts the instances of a service one after the other, with a pause between them, so that the others keep working. It stops at the first that does not come back.</source>
      <translation>Reinicia las instancias de un servicio una tras otra, con una pausa entre ellas, para que las demás sigan trabajando. Se detiene en la primera que no vuelve.</translation>
    </message>
    <message>
      <source>Restore a backup instead.</source>
      <translation>Restaurar mejor una copia de seguridad.</translation>
    </message>
    <message>
      <source>Restore backup %1 into scratch places, compare every row with the manifest, and remove them again. What is in service is not touched</source>
      <translation>Restaurar la copia de seguridad %1 en espacios temporales, comparar cada fila con el manifiesto y volver a eliminarlos. Lo que está en servicio no se toca</translation>
    </message>
    <message>
      <source>Restore backup {{inputs.set}} into scratch places</source>
      <translation>Restaurar la copia {{inputs.set}} en espacios temporales</translation>
    </message>
    <message>
      <source>Restore defaults</source>
      <translation>Valores por defecto</translation>
    </message>
    <message>
      <source>Restore it</source>
      <translation>Restaurarla</translation>
    </message>
    <message>
      <source>Restore its primary.</source>
      <translation>Restaurar su primario.</translation>
    </message>
    <message>
      <source>Restore it…</source>
      <translation>Restaurarla…</translation>
    </message>
    <message>
      <source>Restore one part of the service</source>
      <translation>Restaurar una parte del servicio</translation>
    </message>
    <message>
      <source>Restore only what it holds (--only), or choose another one.</source>
      <translation>Restaurar solo lo que contiene (--only) o elegir otra.</translation>
    </message>
    <message>
      <source>Restore the database</source>
      <translation>Restaurar la base de datos</translation>
    </message>
    <message>
      <source>Restore the database alone…</source>
      <translation>Restaurar solo la base de datos…</translation>
    </message>
    <message>
      <source>Restore the whole service</source>
      <translation>Restaurar todo el servicio</translation>
    </message>
    <message>
      <source>Restore the whole service…</source>
      <translation>Restaurar todo el servicio…</translation>
    </message>
    <message>
      <source>Restored</source>
      <translation>Restaurada</translation>
    </message>
    <message>
      <source>Restores a backup set into a scratch database and scratch folders, compares every row with the manifest, measures the time against the RTO, and removes it all again. What is in service is not touched.</source>
      <translation>Restaura un conjunto de copias en una base de datos y carpetas temporales, compara cada fila con el manifiesto, mide el tiempo frente al RTO y vuelve a eliminarlo todo. Lo que está en servicio no se toca.</translation>
    </message>
    <message>
      <source>Restores into another server than the backup was made from.</source>
      <translation>Restaura en un servidor distinto de aquel del que se hizo la copia.</translation>
    </message>
    <message>
      <source>Restores the database and leaves the rest as it is.</source>
      <translation>Restaura la base de datos y deja el resto como está.</translation>
    </message>
    <message>
      <source>Restores this part alone, as redis or config.</source>
      <translation>Restaura solo esta parte, p. ej. redis o config.</translation>
    </message>
    <message>
      <source>Restoring %1</source>
      <translation>Restauración de %1</translation>
    </message>
    <message>
      <source>Restoring %1 into a scratch place</source>
      <translation>Restaurando %1 en un espacio temporal</translation>
    </message>
    <message>
      <source>Restoring the practice lab's database</source>
      <translation>Restauración de la base de datos del laboratorio</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>Resultado</translation>
    </message>
    <message>
      <source>Result of the verification</source>
      <translation>Resultado de la verificación</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>Resultados</translation>
    </message>
    <message>
      <source>Resume the run in %1</source>
      <translation>Reanudar la ejecución en %1</translation>
    </message>
    <message>
      <source>Resuming the run</source>
      <translation>Reanudación de la ejecución</translation>
    </message>
    <message>
      <source>Retry</source>
      <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
      <source>Retry %n job(s)…</source>
      <translation>
        <numerusform>Reintentar %n trabajo…</numerusform>
        <numerusform>Reintentar %n trabajos…</numerusform>
      </translation>
    </message>
    <message>
      <source>Retry all %1…</source>
      <translation>Reintentar todos (%1)…</translation>
    </message>
    <message>
      <source>Retry all…</source>
      <translation>Reintentar todos…</translation>
    </message>
    <message>
      <source>Retry failed jobs</source>
      <translation>Reintentar trabajos fallidos</translation>
    </message>
    <message>
      <source>Retry selected…</source>
      <translation>Reintentar los seleccionados…</translation>
    </message>
    <message>
      <source>Retry step %1 in %2</source>
      <translation>Reintentar el paso %1 en %2</translation>
    </message>
    <message>
      <source>Retry these %1…</source>
      <translation>Reintentar estos %1…</translation>
    </message>
    <message>
      <source>Reviewed</source>
      <translation>Revisado</translation>
    </message>
    <message>
      <source>Right to change</source>
      <translation>Permiso de cambio</translation>
    </message>
    <message>
      <source>Right to read</source>
      <translation>Permiso de lectura</translation>
    </message>
    <message>
      <source>Risk</source>
      <translation>Riesgo</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rol</translation>
    </message>
    <message>
      <source>Roles of the incident</source>
      <translation>Roles del incidente</translation>
    </message>
    <message>
      <source>Roles…</source>
      <translation>Roles…</translation>
    </message>
    <message>
      <source>Roll a model back</source>
      <translation>Revertir un modelo</translation>
    </message>
    <message>
      <source>Roll back the version of a service</source>
      <translation>Revertir la versión de un servicio</translation>
    </message>
    <message>
      <source>Roll back to it…</source>
      <translation>Revertir a esta…</translation>
    </message>
    <message>
      <source>Roll back…</source>
      <translation>Revertir…</translation>
    </message>
    <message>
      <source>Rolling restart</source>
      <translation>Reinicio escalonado</translation>
    </message>
    <message>
      <source>Root cause</source>
      <translation>Causa raíz</translation>
    </message>
    <message>
      <source>Root cause of the incident</source>
      <translation>Causa raíz del incidente</translation>
    </message>
    <message>
      <source>Root cause: %1</source>
      <translation>Causa raíz: %1</translation>
    </message>
    <message>
      <source>Root cause: not written down yet</source>
      <translation>Causa raíz: aún sin anotar</translation>
    </message>
    <message>
      <source>Root cause…</source>
      <translation>Causa raíz…</translation>
    </message>
    <message>
      <source>Rows and jobs that were added or changed since. They are counted first; without this the restore stops if there are any. The old state is kept, and they are in it.</source>
      <translation>Filas y trabajos añadidos o cambiados desde entonces. Primero se cuentan; sin este permiso, la restauración se detiene si los hay. El estado anterior se conserva, y están en él.</translation>
    </message>
    <message>
      <source>Rows of %1 were only counted: those that were changed since are not among them</source>
      <translation>Las filas de %1 solo se contaron: las modificadas desde entonces no están incluidas</translation>
    </message>
    <message>
      <source>Rule</source>
      <translation>Regla</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Ejecución</translation>
    </message>
    <message>
      <source>Run %1</source>
      <translation>Ejecución %1</translation>
    </message>
    <message>
      <source>Run %1 has been making it since %2 UTC, for %3 now; %4 so far.</source>
      <translation>La ejecución %1 la crea desde %2 UTC, hace %3; hasta ahora %4.</translation>
    </message>
    <message>
      <source>Run %1 is open</source>
      <translation>Ejecución %1 abierta</translation>
    </message>
    <message>
      <source>Run %1 of %2 %3</source>
      <translation>Ejecución %1 de %2: %3</translation>
    </message>
    <message>
      <source>Run %1 of %2 began</source>
      <translation>Comenzó la ejecución %1 de %2</translation>
    </message>
    <message>
      <source>Run %1: %2</source>
      <translation>Ejecución %1: %2</translation>
    </message>
    <message>
      <source>Run %1: %2 after %3</source>
      <translation>Ejecución %1: %2 tras %3</translation>
    </message>
    <message>
      <source>Run %1: %2 in %3 ▸ %4</source>
      <translation>Ejecución %1: %2 en %3 ▸ %4</translation>
    </message>
    <message>
      <source>Run %1: step %2 of %3</source>
      <translation>Ejecución %1: paso %2 de %3</translation>
    </message>
    <message numerus="yes">
      <source>Run %n check(s) in %1</source>
      <translation>
        <numerusform>Ejecutar %n comprobación en %1</numerusform>
        <numerusform>Ejecutar %n comprobaciones en %1</numerusform>
      </translation>
    </message>
    <message>
      <source>Run Opsdeck as a user who may use Docker, such as one of the group docker.</source>
      <translation>Ejecutar Opsdeck con un usuario que pueda usar Docker, p. ej. del grupo docker.</translation>
    </message>
    <message>
      <source>Run Opsdeck on the machine that Redis runs on.</source>
      <translation>Ejecutar Opsdeck en la máquina donde se ejecuta Redis.</translation>
    </message>
    <message>
      <source>Run Opsdeck on the machine whose hostname is %1.</source>
      <translation>Ejecutar Opsdeck en la máquina cuyo nombre de host es %1.</translation>
    </message>
    <message>
      <source>Run a program on this machine: %1</source>
      <translation>Ejecutar un programa en esta máquina: %1</translation>
    </message>
    <message>
      <source>Run closed</source>
      <translation>Ejecución cerrada</translation>
    </message>
    <message>
      <source>Run it by hand to see more.</source>
      <translation>Ejecutarlo a mano para ver más.</translation>
    </message>
    <message>
      <source>Run it from the console or a terminal, or approve with --yes.</source>
      <translation>Ejecutarla desde la consola o un terminal, o aprobarla con --yes.</translation>
    </message>
    <message>
      <source>Run opened</source>
      <translation>Ejecución abierta</translation>
    </message>
    <message>
      <source>Run the program as that user, or name another XDG_STATE_HOME.</source>
      <translation>Ejecutar el programa con ese usuario o indicar otro XDG_STATE_HOME.</translation>
    </message>
    <message>
      <source>Run {{inputs.workers}} workers</source>
      <translation>Tener {{inputs.workers}} workers en marcha</translation>
    </message>
    <message>
      <source>Run: %1</source>
      <translation>Ejecutar: %1</translation>
    </message>
    <message>
      <source>Run: chmod %1 '%2'</source>
      <translation>Ejecutar: chmod %1 '%2'</translation>
    </message>
    <message>
      <source>Run: chmod 600 '%1'. Whoever has read it can sign anchors as this desk.</source>
      <translation>Ejecutar: chmod 600 '%1'. Quien la haya leído puede firmar anclas como este puesto.</translation>
    </message>
    <message>
      <source>Run: opsdeck journal verify</source>
      <translation>Ejecutar: opsdeck journal verify</translation>
    </message>
    <message>
      <source>Running</source>
      <translation>En marcha</translation>
    </message>
    <message>
      <source>Running %1</source>
      <translation>Ejecución de %1</translation>
    </message>
    <message>
      <source>Running a program of the practice lab</source>
      <translation>Ejecución de un programa del laboratorio</translation>
    </message>
    <message>
      <source>Running it is refused: %1</source>
      <translation>Se rechaza ejecutarlo: %1</translation>
    </message>
    <message>
      <source>Runs</source>
      <translation>Ejecuciones</translation>
    </message>
    <message>
      <source>Runs a procedure and follows it. Interrupting leaves it running.
Steps that read or change begin at once: read them first with opsdeck plan.
Destructive ones need --yes, or on a terminal the environment's name.</source>
      <translation>Ejecuta un procedimiento y lo sigue. Interrumpir el seguimiento no lo detiene.
Los pasos que leen o cambian empiezan enseguida: léalos antes con opsdeck plan.
Los destructivos requieren --yes o, en un terminal, el nombre del entorno.</translation>
    </message>
    <message>
      <source>Runs the procedure %1.</source>
      <translation>Ejecuta el procedimiento %1.</translation>
    </message>
    <message>
      <source>Runs this step again from its start.</source>
      <translation>Vuelve a ejecutar este paso desde el principio.</translation>
    </message>
    <message>
      <source>SELECT 1 on %1, every %2</source>
      <translation>SELECT 1 en %1, cada %2</translation>
    </message>
    <message>
      <source>SET is the newest that is sound and lacks nothing of what those before it have, unless it is named.</source>
      <translation>Si no se indica, SET es el más reciente utilizable al que no le falta nada de lo que tienen los anteriores.</translation>
    </message>
    <message>
      <source>SHA-256</source>
      <translation>SHA-256</translation>
    </message>
    <message>
      <source>SHA-256 %1</source>
      <translation>SHA-256 %1</translation>
    </message>
    <message>
      <source>SHA-256 %1…</source>
      <translation>SHA-256 %1…</translation>
    </message>
    <message>
      <source>SHA-256 not known</source>
      <translation>SHA-256 desconocido</translation>
    </message>
    <message>
      <source>SQLite cannot use its write-ahead log here</source>
      <translation>SQLite no puede usar aquí su log WAL</translation>
    </message>
    <message>
      <source>SQLite does not write through to the disk, so records could be lost</source>
      <translation>SQLite no escribe directamente en el disco, así que podrían perderse registros</translation>
    </message>
    <message>
      <source>STAGING</source>
      <translation>STAGING</translation>
    </message>
    <message>
      <source>STALE %1</source>
      <translation>OBSOLETO %1</translation>
    </message>
    <message>
      <source>STALE %1: %2</source>
      <translation>OBSOLETO %1: %2</translation>
    </message>
    <message>
      <source>Same as the desktop</source>
      <translation>Igual que el escritorio</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Save settings</source>
      <translation>Guardar ajustes</translation>
    </message>
    <message>
      <source>Save the report</source>
      <translation>Guardar el informe</translation>
    </message>
    <message>
      <source>Save the report…</source>
      <translation>Guardar el informe…</translation>
    </message>
    <message>
      <source>Saving the report</source>
      <translation>Guardado del informe</translation>
    </message>
    <message>
      <source>Say 'alias' or 'stage', not both.</source>
      <translation>Indicar 'alias' o 'stage', no ambos.</translation>
    </message>
    <message>
      <source>Say 'url' or 'service', not both.</source>
      <translation>Indicar 'url' o 'service', no ambos.</translation>
    </message>
    <message>
      <source>Say it in a few words.</source>
      <translation>Decirlo en pocas palabras.</translation>
    </message>
    <message>
      <source>Say it with --root-cause.</source>
      <translation>Indicarla con --root-cause.</translation>
    </message>
    <message>
      <source>Say so under 'fetch' of the model, or put the file among the versions by other means.</source>
      <translation>Indicarlo en 'fetch' del modelo o poner el archivo entre las versiones por otros medios.</translation>
    </message>
    <message>
      <source>Say until when, after now.</source>
      <translation>Indicar hasta cuándo, después de ahora.</translation>
    </message>
    <message>
      <source>Say until when, from today on.</source>
      <translation>Indicar hasta cuándo, a partir de hoy.</translation>
    </message>
    <message>
      <source>Say until when.</source>
      <translation>Indicar hasta cuándo.</translation>
    </message>
    <message>
      <source>Say what has ended it, or leave it out.</source>
      <translation>Indicar qué le puso fin, u omitirlo.</translation>
    </message>
    <message>
      <source>Say what has ended it.</source>
      <translation>Indicar qué le puso fin.</translation>
    </message>
    <message>
      <source>Say what is to be done.</source>
      <translation>Indicar qué hay que hacer.</translation>
    </message>
    <message>
      <source>Say what is wrong.</source>
      <translation>Indicar qué va mal.</translation>
    </message>
    <message>
      <source>Say what went well.</source>
      <translation>Indicar qué salió bien.</translation>
    </message>
    <message>
      <source>Say what you observed.</source>
      <translation>Indicar qué se ha observado.</translation>
    </message>
    <message>
      <source>Say which image should be used.</source>
      <translation>Indicar qué imagen se debe usar.</translation>
    </message>
    <message>
      <source>Say which value is meant.</source>
      <translation>Indicar a qué valor se refiere.</translation>
    </message>
    <message>
      <source>Say who sees to it.</source>
      <translation>Indicar quién se ocupa.</translation>
    </message>
    <message>
      <source>Say who sees to this alert; needs --owner.</source>
      <translation>Indica quién se ocupa de esta alerta; requiere --owner.</translation>
    </message>
    <message>
      <source>Say who silences.</source>
      <translation>Indicar quién silencia.</translation>
    </message>
    <message>
      <source>Say why it happened.</source>
      <translation>Indicar por qué ocurrió.</translation>
    </message>
    <message>
      <source>Say why it is to serve although a gate fails.</source>
      <translation>Indicar por qué debe servir aunque no supere una puerta de control.</translation>
    </message>
    <message>
      <source>Say why the step is not run to its end.</source>
      <translation>Diga por qué el paso no se ejecuta hasta el final.</translation>
    </message>
    <message>
      <source>Say why, for those who miss it.</source>
      <translation>Indicar el motivo, para quien la eche en falta.</translation>
    </message>
    <message>
      <source>Say why.</source>
      <translation>Diga por qué.</translation>
    </message>
    <message>
      <source>Says that the incident is over, and appends its line to the file of incidents, if the system file names one.</source>
      <translation>Da por terminado el incidente y añade su línea al archivo de incidentes, si el archivo de sistema nombra uno.</translation>
    </message>
    <message>
      <source>Says that what a backup set lacks was removed on purpose, as by a migration. It and the sets after it are no longer marked for that; what is lost later is. Who said it, when and why stands in the journal.</source>
      <translation>Dice que lo que le falta a una copia se eliminó a propósito, por ejemplo por una migración. Ni ella ni las siguientes se marcan ya por eso; lo que se pierda después, sí. Quién lo dijo, cuándo y por qué está en el diario.</translation>
    </message>
    <message>
      <source>Says that what a backup set lacks was removed on purpose.</source>
      <translation>Dice que lo que le falta a una copia se eliminó a propósito.</translation>
    </message>
    <message>
      <source>Scaling %1 to %2</source>
      <translation>Escalado de %1 a %2</translation>
    </message>
    <message>
      <source>Scribe</source>
      <translation>Cronista</translation>
    </message>
    <message>
      <source>Search name, title, owner, risk</source>
      <translation>Buscar nombre, título, responsable, riesgo</translation>
    </message>
    <message>
      <source>Search or jump to</source>
      <translation>Buscar o ir a</translation>
    </message>
    <message>
      <source>Search or jump to a page, service, procedure or run</source>
      <translation>Buscar o ir a una página, servicio, procedimiento o ejecución</translation>
    </message>
    <message>
      <source>Search or jump to…</source>
      <translation>Buscar o ir a…</translation>
    </message>
    <message>
      <source>Search or jump to…   Ctrl+K</source>
      <translation>Buscar o ir a…   Ctrl+K</translation>
    </message>
    <message>
      <source>Search procedures</source>
      <translation>Buscar procedimientos</translation>
    </message>
    <message>
      <source>Search the records</source>
      <translation>Buscar en los registros</translation>
    </message>
    <message>
      <source>Search the records' text</source>
      <translation>Buscar en el texto de los registros</translation>
    </message>
    <message>
      <source>Search…</source>
      <translation>Buscar…</translation>
    </message>
    <message>
      <source>Securing %1</source>
      <translation>Asegurar %1 en el disco</translation>
    </message>
    <message>
      <source>See incidents.messages.templates in the system file.</source>
      <translation>Ver incidents.messages.templates en el archivo de sistema.</translation>
    </message>
    <message>
      <source>See incidents.template in the system file.</source>
      <translation>Ver incidents.template en el archivo de sistema.</translation>
    </message>
    <message numerus="yes">
      <source>See the report or Audit for %n earlier one(s).</source>
      <translation>
        <numerusform>Vea %n anterior en el informe o en Auditoría.</numerusform>
        <numerusform>Vea %n anteriores en el informe o en Auditoría.</numerusform>
      </translation>
    </message>
    <message>
      <source>See their numbers with: opsdeck incident show</source>
      <translation>Ver sus números con: opsdeck incident show</translation>
    </message>
    <message>
      <source>See to it that the version of %1 in service is among those that can be put back</source>
      <translation>Asegurarse de que la versión de %1 en servicio esté entre las que se pueden reponer</translation>
    </message>
    <message>
      <source>See to the cause, then start Opsdeck anew.</source>
      <translation>Resuelva la causa y vuelva a iniciar Opsdeck.</translation>
    </message>
    <message>
      <source>See what is lost first: opsdeck journal verify</source>
      <translation>Ver antes qué se ha perdido: opsdeck journal verify</translation>
    </message>
    <message>
      <source>See what is lost: opsdeck journal verify</source>
      <translation>Ver qué se ha perdido: opsdeck journal verify</translation>
    </message>
    <message>
      <source>See what it did: opsdeck journal list --run %1</source>
      <translation>Ver qué hizo: opsdeck journal list --run %1</translation>
    </message>
    <message>
      <source>See whether Docker's engine runs, and what DOCKER_HOST and the context say.</source>
      <translation>Ver si el motor de Docker está en marcha y qué dicen DOCKER_HOST y el contexto.</translation>
    </message>
    <message>
      <source>See whether Docker's engine runs.</source>
      <translation>Ver si el motor de Docker está en marcha.</translation>
    </message>
    <message>
      <source>See whether a job takes as long as it always did: then it is their number.</source>
      <translation>Ver si un trabajo tarda lo mismo de siempre: entonces se debe a su número.</translation>
    </message>
    <message>
      <source>See: opsdeck %1 --help</source>
      <translation>Vea: opsdeck %1 --help</translation>
    </message>
    <message>
      <source>See: opsdeck --help</source>
      <translation>Ver: opsdeck --help</translation>
    </message>
    <message>
      <source>See: opsdeck alerts</source>
      <translation>Ver: opsdeck alerts</translation>
    </message>
    <message>
      <source>See: opsdeck alerts --help</source>
      <translation>Ver: opsdeck alerts --help</translation>
    </message>
    <message>
      <source>See: opsdeck incident note --help</source>
      <translation>Ver: opsdeck incident note --help</translation>
    </message>
    <message>
      <source>See: opsdeck incident set --help</source>
      <translation>Ver: opsdeck incident set --help</translation>
    </message>
    <message>
      <source>See: opsdeck lab --help</source>
      <translation>Ver: opsdeck lab --help</translation>
    </message>
    <message>
      <source>See: opsdeck screenshot --help</source>
      <translation>Ver: opsdeck screenshot --help</translation>
    </message>
    <message>
      <source>Seen since</source>
      <translation>Visto desde</translation>
    </message>
    <message>
      <source>Select a job to see its payload.</source>
      <translation>Seleccione un trabajo para ver su contenido.</translation>
    </message>
    <message>
      <source>Select a record to see all of it.</source>
      <translation>Seleccione un registro para verlo completo.</translation>
    </message>
    <message>
      <source>Select failed jobs first.</source>
      <translation>Seleccione antes trabajos fallidos.</translation>
    </message>
    <message>
      <source>Select jobs in quarantine first.</source>
      <translation>Seleccione antes trabajos en cuarentena.</translation>
    </message>
    <message>
      <source>Select one to see how well it is proven, and to restore it.</source>
      <translation>Seleccione una para ver hasta qué punto está demostrada y para restaurarla.</translation>
    </message>
    <message>
      <source>Select one to see its figures and gates, or two to compare them.</source>
      <translation>Seleccione una para ver sus cifras y puertas de control, o dos para compararlas.</translation>
    </message>
    <message>
      <source>Select one to see its rule and what can be done.</source>
      <translation>Seleccione una para ver su regla y qué se puede hacer.</translation>
    </message>
    <message>
      <source>Select one to see its steps and to steer it.</source>
      <translation>Seleccione una para ver sus pasos y dirigirla.</translation>
    </message>
    <message>
      <source>Select one to see what is due and what has happened.</source>
      <translation>Seleccione uno para ver qué hay pendiente y qué ha ocurrido.</translation>
    </message>
    <message>
      <source>Select one to see what it does and to start it.</source>
      <translation>Seleccione uno para ver qué hace e iniciarlo.</translation>
    </message>
    <message>
      <source>Select single jobs on the page Queues.</source>
      <translation>Seleccione trabajos concretos en la página Colas.</translation>
    </message>
    <message>
      <source>Send a real request</source>
      <translation>Enviar una petición real</translation>
    </message>
    <message>
      <source>Send it again, or with --by-hand.</source>
      <translation>Enviarlo de nuevo, o con --by-hand.</translation>
    </message>
    <message>
      <source>Send to %1</source>
      <translation>Enviar a %1</translation>
    </message>
    <message>
      <source>Sending the message</source>
      <translation>Envío del mensaje</translation>
    </message>
    <message>
      <source>Sends a status message: what is wrong, how far it is, its commander, when the next one comes, and TEXT. It goes to the webhook of the environment.</source>
      <translation>Envía un mensaje de estado: qué va mal, en qué punto está, su comandante, cuándo llega el próximo, y TEXT. Va al webhook del entorno.</translation>
    </message>
    <message>
      <source>Sent to the %1 webhook:</source>
      <translation>Enviado al webhook %1:</translation>
    </message>
    <message>
      <source>Served</source>
      <translation>En servicio</translation>
    </message>
    <message>
      <source>Service</source>
      <translation>Servicio</translation>
    </message>
    <message>
      <source>Service %1</source>
      <translation>Servicio %1</translation>
    </message>
    <message>
      <source>Services</source>
      <translation>Servicios</translation>
    </message>
    <message>
      <source>Services ok</source>
      <translation>Servicios correctos</translation>
    </message>
    <message>
      <source>Services, queues, jobs, logs, models, the machine, changes and backups are asked at once.</source>
      <translation>Se pregunta a la vez por servicios, colas, trabajos, logs, modelos, la máquina, cambios y copias de seguridad.</translation>
    </message>
    <message numerus="yes">
      <source>Services, queues, jobs, logs, models, the machine, changes and backups are asked at once; still to come: %n answer(s). Who is silent for 15 s counts as not known.</source>
      <translation>
        <numerusform>Se pregunta a la vez por servicios, colas, trabajos, logs, modelos, la máquina, cambios y copias de seguridad; falta %n respuesta. Quien calle 15 s cuenta como desconocido.</numerusform>
        <numerusform>Se pregunta a la vez por servicios, colas, trabajos, logs, modelos, la máquina, cambios y copias de seguridad; faltan %n respuestas. Quien calle 15 s cuenta como desconocido.</numerusform>
      </translation>
    </message>
    <message>
      <source>Serving: %1</source>
      <translation>Sirviendo: %1</translation>
    </message>
    <message>
      <source>Serving: not known (%1)</source>
      <translation>Sirviendo: se desconoce (%1)</translation>
    </message>
    <message>
      <source>Session</source>
      <translation>Sesión</translation>
    </message>
    <message>
      <source>Set a password on the server, or use its Unix socket.</source>
      <translation>Poner una contraseña en el servidor o usar su socket Unix.</translation>
    </message>
    <message>
      <source>Set it before Opsdeck is started.</source>
      <translation>Definirlo antes de iniciar Opsdeck.</translation>
    </message>
    <message>
      <source>Set stdout_logfile in supervisor's configuration.</source>
      <translation>Definir stdout_logfile en la configuración de supervisor.</translation>
    </message>
    <message>
      <source>Set to %1</source>
      <translation>Pasar a «%1»</translation>
    </message>
    <message>
      <source>Setting %1 aside</source>
      <translation>Puesta aparte de %1</translation>
    </message>
    <message>
      <source>Setting the state to "%1"</source>
      <translation>Cambio del estado a "%1"</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Settings…   Ctrl+,</source>
      <translation>Ajustes…   Ctrl+,</translation>
    </message>
    <message>
      <source>Settled once, so that all steps are about the same version, whatever is registered meanwhile.</source>
      <translation>Se fija una sola vez, para que todos los pasos traten de la misma versión, se registre lo que se registre entretanto.</translation>
    </message>
    <message>
      <source>Severity</source>
      <translation>Severidad</translation>
    </message>
    <message>
      <source>Severity %1</source>
      <translation>Severidad %1</translation>
    </message>
    <message>
      <source>Severity is %1</source>
      <translation>La severidad es %1</translation>
    </message>
    <message>
      <source>Severity is %1, was %2</source>
      <translation>La severidad es %1, antes %2</translation>
    </message>
    <message>
      <source>Severity: %1</source>
      <translation>Severidad: %1</translation>
    </message>
    <message>
      <source>Severity; if unsure, the higher</source>
      <translation>Severidad; en caso de duda, la más alta</translation>
    </message>
    <message>
      <source>Shift+Arrows, Ctrl+Space</source>
      <translation>Mayús+Flechas, Ctrl+Espacio</translation>
    </message>
    <message>
      <source>Shift+F11</source>
      <translation>Mayús+F11</translation>
    </message>
    <message>
      <source>Shorten the procedure or its inputs to less than %1.</source>
      <translation>Acortar el procedimiento o sus entradas a menos de %1.</translation>
    </message>
    <message numerus="yes">
      <source>Show %n more</source>
      <translation>
        <numerusform>Mostrar %n más</numerusform>
        <numerusform>Mostrar %n más</numerusform>
      </translation>
    </message>
    <message>
      <source>Show all (%1)</source>
      <translation>Mostrar todo (%1)</translation>
    </message>
    <message>
      <source>Show all runs, not only %1</source>
      <translation>Mostrar todas, no solo la ejecución %1</translation>
    </message>
    <message>
      <source>Show in Audit</source>
      <translation>Mostrar en Auditoría</translation>
    </message>
    <message>
      <source>Show only rows with…</source>
      <translation>Mostrar solo las filas con…</translation>
    </message>
    <message>
      <source>Show the first %1</source>
      <translation>Mostrar los primeros %1</translation>
    </message>
    <message>
      <source>Show the first hints again</source>
      <translation>Volver a mostrar los primeros consejos</translation>
    </message>
    <message>
      <source>Show the run</source>
      <translation>Mostrar la ejecución</translation>
    </message>
    <message>
      <source>Show the values as a table (Enter)</source>
      <translation>Mostrar los valores en una tabla (Intro)</translation>
    </message>
    <message>
      <source>Show the war room on the whole screen, without a way to act: --wall [SYSTEM…].</source>
      <translation>Mostrar la sala de crisis a pantalla completa, sin poder actuar: --wall [SYSTEM…].</translation>
    </message>
    <message>
      <source>Show the wizard of PROCEDURE for SYSTEM alone: --guide SYSTEM PROCEDURE.</source>
      <translation>Mostrar solo el asistente de PROCEDURE para SYSTEM: --guide SYSTEM PROCEDURE.</translation>
    </message>
    <message>
      <source>Show this environment.</source>
      <translation>Mostrar este entorno.</translation>
    </message>
    <message>
      <source>Show this help.</source>
      <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
      <source>Show this system.</source>
      <translation>Mostrar este sistema.</translation>
    </message>
    <message>
      <source>Shows all that is known of a version.</source>
      <translation>Muestra todo lo que se sabe de una versión.</translation>
    </message>
    <message>
      <source>Shows exactly what a procedure would do, and changes nothing.</source>
      <translation>Muestra exactamente qué haría un procedimiento y no cambia nada.</translation>
    </message>
    <message>
      <source>Shows the pages with nothing running. You can start practising later.</source>
      <translation>Muestra las páginas sin nada en marcha. Puede empezar a practicar más tarde.</translation>
    </message>
    <message>
      <source>Shows two versions side by side.</source>
      <translation>Muestra dos versiones en paralelo.</translation>
    </message>
    <message>
      <source>Shows what the instances of a service printed last, and the last lines of its log files.</source>
      <translation>Muestra lo último que imprimieron las instancias de un servicio y las últimas líneas de sus archivos de registro.</translation>
    </message>
    <message>
      <source>Signing an anchor</source>
      <translation>Firma de un ancla</translation>
    </message>
    <message>
      <source>Silence</source>
      <translation>Silencio</translation>
    </message>
    <message>
      <source>Silence 1 alert</source>
      <translation>Silenciar 1 alerta</translation>
    </message>
    <message>
      <source>Silence the alert</source>
      <translation>Silenciar la alerta</translation>
    </message>
    <message>
      <source>Silenced</source>
      <translation>Silenciada</translation>
    </message>
    <message>
      <source>Silence…</source>
      <translation>Silenciar…</translation>
    </message>
    <message>
      <source>Silencing alerts</source>
      <translation>Silenciamiento de alertas</translation>
    </message>
    <message>
      <source>Silencing an alert</source>
      <translation>Silenciamiento de una alerta</translation>
    </message>
    <message>
      <source>Since the run began</source>
      <translation>Desde que empezó la ejecución</translation>
    </message>
    <message>
      <source>Situation</source>
      <translation>Situación</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <source>Size and language hold from the next start of the console.</source>
      <translation>El tamaño y el idioma se aplican al volver a iniciar la consola.</translation>
    </message>
    <message>
      <source>Size of text and all else</source>
      <translation>Tamaño del texto y lo demás</translation>
    </message>
    <message>
      <source>Size of the window.</source>
      <translation>Tamaño de la ventana.</translation>
    </message>
    <message>
      <source>Size so far</source>
      <translation>Tamaño hasta ahora</translation>
    </message>
    <message>
      <source>Skip step %1…</source>
      <translation>Omitir el paso %1…</translation>
    </message>
    <message>
      <source>Some faults show only under real requests.</source>
      <translation>Algunos fallos solo aparecen con peticiones reales.</translation>
    </message>
    <message>
      <source>Some faults show only with real requests. It is asked again and again, and its own counters are held against its limits.</source>
      <translation>Algunos fallos solo aparecen con peticiones reales. Se le pregunta una y otra vez, y sus propios contadores se comparan con sus límites.</translation>
    </message>
    <message>
      <source>Some instances may have been replaced already: put the former image back, or try again.</source>
      <translation>Puede que ya se hayan sustituido algunas instancias: reponer la imagen anterior o reintentar.</translation>
    </message>
    <message>
      <source>Somebody else changes it at the same time. Agree with them, and begin again.</source>
      <translation>Otra persona lo está cambiando a la vez. Ponerse de acuerdo y empezar de nuevo.</translation>
    </message>
    <message>
      <source>Somebody else has changed it. Look at what is in place, and begin again.</source>
      <translation>Otra persona lo ha cambiado. Revisar lo instalado y empezar de nuevo.</translation>
    </message>
    <message>
      <source>Somebody may load it by that name. Take the alias away first.</source>
      <translation>Alguien podría cargarla por ese nombre. Quitar antes el alias.</translation>
    </message>
    <message>
      <source>Somebody sees to it</source>
      <translation>Alguien se ocupa</translation>
    </message>
    <message>
      <source>Somebody stopped it: ask who, or look at the last changes.</source>
      <translation>Alguien lo detuvo: preguntar quién o revisar los últimos cambios.</translation>
    </message>
    <message>
      <source>Somebody writes to it, or the disk is damaged. Try again.</source>
      <translation>Alguien escribe en él o el disco está dañado. Reintentar.</translation>
    </message>
    <message>
      <source>Something else fills the disk. Look what: du -xh --max-depth=2 on the folder, docker system df for images. Images that a rollback would need must stay. If you don't know what may go, call the platform lead.</source>
      <translation>Otra cosa llena el disco. Mirar qué es: du -xh --max-depth=2 en la carpeta, docker system df para las imágenes. Las imágenes que necesitaría una reversión deben quedarse. Si no se sabe qué se puede eliminar, llamar al responsable de plataforma.</translation>
    </message>
    <message>
      <source>Sort by</source>
      <translation>Ordenar por</translation>
    </message>
    <message>
      <source>Sorted by %1</source>
      <translation>Ordenado por %1</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Origen</translation>
    </message>
    <message>
      <source>Speaks against it</source>
      <translation>En contra</translation>
    </message>
    <message>
      <source>Speaks for it</source>
      <translation>A favor</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Etapa</translation>
    </message>
    <message>
      <source>Stage %1 of %2: %3</source>
      <translation>Etapa %1 de %2: %3</translation>
    </message>
    <message>
      <source>Stale</source>
      <translation>Obsoleto</translation>
    </message>
    <message>
      <source>Stale after</source>
      <translation>Obsoleto tras</translation>
    </message>
    <message>
      <source>Stands still</source>
      <translation>Parada</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Iniciar</translation>
    </message>
    <message>
      <source>Start %1</source>
      <translation>Iniciar %1</translation>
    </message>
    <message>
      <source>Start %1, up to its usual number of %2</source>
      <translation>Iniciar %1, hasta su número habitual de %2</translation>
    </message>
    <message>
      <source>Start in %1…</source>
      <translation>Iniciar en %1…</translation>
    </message>
    <message>
      <source>Start it again.</source>
      <translation>Iniciarlo de nuevo.</translation>
    </message>
    <message>
      <source>Start it first.</source>
      <translation>Iniciarlo primero.</translation>
    </message>
    <message>
      <source>Start it, empty if need be: only then it says where its data belongs.</source>
      <translation>Iniciarlo, vacío si hace falta: solo entonces indica dónde van sus datos.</translation>
    </message>
    <message>
      <source>Start it: opsdeck lab start</source>
      <translation>Iniciarlo: opsdeck lab start</translation>
    </message>
    <message>
      <source>Start it: opsdeck run %1 restart-service --set service=%2 -e %3</source>
      <translation>Iniciarlo: opsdeck run %1 restart-service --set service=%2 -e %3</translation>
    </message>
    <message>
      <source>Start or stop instances of %1 until %2 are up; the others are left alone</source>
      <translation>Iniciar o detener instancias de %1 hasta tener activas %2; las demás quedan sin tocar</translation>
    </message>
    <message>
      <source>Start that one first, or scale the service.</source>
      <translation>Iniciar primero esa o escalar el servicio.</translation>
    </message>
    <message>
      <source>Start the API</source>
      <translation>Iniciar la API</translation>
    </message>
    <message>
      <source>Start the ML service</source>
      <translation>Iniciar el servicio ML</translation>
    </message>
    <message>
      <source>Start the ML service anew</source>
      <translation>Volver a iniciar el servicio ML</translation>
    </message>
    <message>
      <source>Start the lab.</source>
      <translation>Iniciar el laboratorio.</translation>
    </message>
    <message>
      <source>Start the lab: opsdeck lab start</source>
      <translation>Iniciar el laboratorio: opsdeck lab start</translation>
    </message>
    <message>
      <source>Start the practice lab</source>
      <translation>Iniciar el laboratorio</translation>
    </message>
    <message>
      <source>Start the practice lab; it ends with the console, and with the runs that work in it.</source>
      <translation>Iniciar el laboratorio; termina con la consola y con las ejecuciones que trabajan en él.</translation>
    </message>
    <message>
      <source>Start the program again.</source>
      <translation>Iniciar de nuevo el programa.</translation>
    </message>
    <message>
      <source>Start the server, or correct its address.</source>
      <translation>Iniciar el servidor o corregir su dirección.</translation>
    </message>
    <message>
      <source>Start the server, or correct the socket's folder.</source>
      <translation>Iniciar el servidor o corregir la carpeta del socket.</translation>
    </message>
    <message>
      <source>Start the server, or correct the socket's path.</source>
      <translation>Iniciar el servidor o corregir la ruta del socket.</translation>
    </message>
    <message>
      <source>Start the server.</source>
      <translation>Iniciar el servidor.</translation>
    </message>
    <message>
      <source>Start the workers</source>
      <translation>Iniciar los workers</translation>
    </message>
    <message>
      <source>Start the workers that are missing</source>
      <translation>Iniciar los workers que faltan</translation>
    </message>
    <message>
      <source>Start {{inputs.service}} again</source>
      <translation>Volver a iniciar {{inputs.service}}</translation>
    </message>
    <message>
      <source>Started (UTC)</source>
      <translation>Inicio (UTC)</translation>
    </message>
    <message>
      <source>Started by</source>
      <translation>Iniciada por</translation>
    </message>
    <message>
      <source>Starting %1</source>
      <translation>Inicio de %1</translation>
    </message>
    <message>
      <source>Starting a program of the practice lab</source>
      <translation>Inicio de un programa del laboratorio</translation>
    </message>
    <message>
      <source>Starting the practice lab; the first time it takes a little longer</source>
      <translation>Iniciando el laboratorio; la primera vez tarda algo más</translation>
    </message>
    <message>
      <source>Starting the run</source>
      <translation>Inicio de la ejecución</translation>
    </message>
    <message>
      <source>Starting the runner</source>
      <translation>Inicio del proceso ejecutor</translation>
    </message>
    <message>
      <source>Starting what is missing</source>
      <translation>Iniciando lo que falta</translation>
    </message>
    <message>
      <source>Starts a document pipeline of its own on this machine, with a database, queues, workers and models. Break it, find out why, mend it. Nothing else is touched.</source>
      <translation>Inicia en esta máquina un flujo de documentos propio, con base de datos, colas, workers y modelos, para romperlo, averiguar por qué y repararlo. No se toca nada más.</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Status 200, and how many templates it holds now. Nothing that is in the library is lost.</source>
      <translation>Estado 200, y cuántas plantillas contiene ahora. No se pierde nada de lo que hay en la biblioteca.</translation>
    </message>
    <message>
      <source>Status 200. The next documents are a little slower.</source>
      <translation>Estado 200. Los próximos documentos tardan un poco más.</translation>
    </message>
    <message>
      <source>Status message</source>
      <translation>Mensaje de estado</translation>
    </message>
    <message>
      <source>Status message: %1</source>
      <translation>Mensaje de estado: %1</translation>
    </message>
    <message>
      <source>Status messages</source>
      <translation>Mensajes de estado</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Paso</translation>
    </message>
    <message>
      <source>Step "%1"</source>
      <translation>Paso "%1"</translation>
    </message>
    <message>
      <source>Step %1 could not be undone. What now?</source>
      <translation>No se pudo deshacer el paso %1. ¿Y ahora?</translation>
    </message>
    <message>
      <source>Step %1 failed. What now?</source>
      <translation>El paso %1 falló. ¿Y ahora?</translation>
    </message>
    <message>
      <source>Step %1 failed: %2.</source>
      <translation>El paso %1 falló: %2.</translation>
    </message>
    <message>
      <source>Step %1 is at work, and is finished first.</source>
      <translation>El paso %1 está en marcha y se termina primero.</translation>
    </message>
    <message>
      <source>Step %1 is destructive. Carry it out?</source>
      <translation>El paso %1 es destructivo. ¿Realizarlo?</translation>
    </message>
    <message>
      <source>Step %1 is yours: %2</source>
      <translation>El paso %1 le toca a usted: %2</translation>
    </message>
    <message>
      <source>Step %1 of %2</source>
      <translation>Paso %1 de %2</translation>
    </message>
    <message>
      <source>Step %1 of %2: %3</source>
      <translation>Paso %1 de %2: %3</translation>
    </message>
    <message>
      <source>Step %1 was done by hand…</source>
      <translation>El paso %1 se hizo a mano…</translation>
    </message>
    <message>
      <source>Step %1: outcome unknown. What now?</source>
      <translation>Paso %1: resultado desconocido. ¿Y ahora?</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Pasos</translation>
    </message>
    <message>
      <source>Steps of this run</source>
      <translation>Pasos de esta ejecución</translation>
    </message>
    <message>
      <source>Still firing: %1</source>
      <translation>Siguen activas: %1</translation>
    </message>
    <message>
      <source>Stop and start every instance of %1 that is up; start it if none is</source>
      <translation>Detener e iniciar cada instancia activa de %1; si no hay ninguna, iniciarlo</translation>
    </message>
    <message>
      <source>Stop every instance of %1; each may finish what it does</source>
      <translation>Detener todas las instancias de %1; cada una puede terminar lo que hace</translation>
    </message>
    <message>
      <source>Stop the API</source>
      <translation>Detener la API</translation>
    </message>
    <message>
      <source>Stop the ML service</source>
      <translation>Detener el servicio ML</translation>
    </message>
    <message>
      <source>Stop the run here</source>
      <translation>Detener aquí la ejecución</translation>
    </message>
    <message>
      <source>Stop the workers</source>
      <translation>Detener los workers</translation>
    </message>
    <message>
      <source>Stop the workers, so that stuck jobs can be put back</source>
      <translation>Detener los workers, para poder devolver los trabajos atascados</translation>
    </message>
    <message>
      <source>Stop them first, or the same job is done twice.</source>
      <translation>Detenerlos antes, o el mismo trabajo se hará dos veces.</translation>
    </message>
    <message>
      <source>Stop {{inputs.service}}</source>
      <translation>Detener {{inputs.service}}</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Detenida</translation>
    </message>
    <message>
      <source>Stopped by %1 at %2 UTC</source>
      <translation>Detenida por %1 a las %2 UTC</translation>
    </message>
    <message>
      <source>Stopping</source>
      <translation>Deteniendo</translation>
    </message>
    <message>
      <source>Stopping %1</source>
      <translation>Detención de %1</translation>
    </message>
    <message>
      <source>Stopping the practice lab</source>
      <translation>Detener el laboratorio</translation>
    </message>
    <message>
      <source>Stops and starts every instance of a service, one after the other, and checks that it is well afterwards. With a single instance the service is away for some seconds.</source>
      <translation>Detiene e inicia todas las instancias de un servicio, una tras otra, y comprueba después que está sano. Con una sola instancia, el servicio no está disponible durante unos segundos.</translation>
    </message>
    <message>
      <source>Stops or resets it though a run is at work in it.</source>
      <translation>Lo detiene o restablece aunque haya una ejecución en curso.</translation>
    </message>
    <message>
      <source>Store the password there: service "opsdeck", user "%1".</source>
      <translation>Guardar ahí la contraseña: servicio "opsdeck", usuario "%1".</translation>
    </message>
    <message>
      <source>Stuck</source>
      <translation>Atascado</translation>
    </message>
    <message>
      <source>Succeeded</source>
      <translation>Con éxito</translation>
    </message>
    <message>
      <source>Success</source>
      <translation>Éxito</translation>
    </message>
    <message>
      <source>Success rate</source>
      <translation>Tasa de éxito</translation>
    </message>
    <message>
      <source>Supported are supervisor and Docker Compose on this machine.</source>
      <translation>Se admiten supervisor y Docker Compose en esta máquina.</translation>
    </message>
    <message>
      <source>Swapping databases</source>
      <translation>Intercambio de bases de datos</translation>
    </message>
    <message>
      <source>Switch to the environment first.</source>
      <translation>Cambiar antes a ese entorno.</translation>
    </message>
    <message>
      <source>System</source>
      <translation>Sistema</translation>
    </message>
    <message>
      <source>System files</source>
      <translation>Archivos de sistema</translation>
    </message>
    <message>
      <source>System files (*.yaml *.yml)</source>
      <translation>Archivos de sistema (*.yaml *.yml)</translation>
    </message>
    <message>
      <source>System files opened from elsewhere</source>
      <translation>Archivos de sistema abiertos desde otro lugar</translation>
    </message>
    <message>
      <source>THIS DISPLAY STOOD STILL from %1 to %2 UTC</source>
      <translation>ESTA PANTALLA ESTUVO PARADA de %1 a %2 UTC</translation>
    </message>
    <message>
      <source>TLS, but the certificate is not verified: pin it with caFile</source>
      <translation>TLS, pero el certificado no se verifica: fijarlo con caFile</translation>
    </message>
    <message>
      <source>TLS, certificate verified</source>
      <translation>TLS, certificado verificado</translation>
    </message>
    <message>
      <source>Tab, Shift+Tab</source>
      <translation>Tab, Mayús+Tab</translation>
    </message>
    <message>
      <source>Table after table, then each is compared with the manifest. The longest step; the service goes on meanwhile.</source>
      <translation>Tabla tras tabla; después, cada una se compara con el manifiesto. El paso más largo; el servicio sigue en marcha entretanto.</translation>
    </message>
    <message>
      <source>Table dropped</source>
      <translation>Tabla eliminada</translation>
    </message>
    <message>
      <source>Tags such as !!str or !name are not allowed: the schema knows the type of every field.</source>
      <translation>No se permiten etiquetas como !!str o !name: el esquema conoce el tipo de cada campo.</translation>
    </message>
    <message>
      <source>Take a key from the list of alerts.</source>
      <translation>Tomar una clave de la lista de alertas.</translation>
    </message>
    <message>
      <source>Take all jobs out of {{inputs.queue}}</source>
      <translation>Sacar todos los trabajos de {{inputs.queue}}</translation>
    </message>
    <message>
      <source>Take an id from the list of silences; old ones are forgotten.</source>
      <translation>Tomar un id de la lista de silencios; los antiguos se olvidan.</translation>
    </message>
    <message>
      <source>Take it out; connections name their secrets under auth in the system file.</source>
      <translation>Quitarlo; las conexiones indican sus secretos en auth en el archivo de sistema.</translation>
    </message>
    <message>
      <source>Take one of: opsdeck incident list</source>
      <translation>Tomar uno de: opsdeck incident list</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Hecha</translation>
    </message>
    <message>
      <source>Taken (UTC)</source>
      <translation>Hecha (UTC)</translation>
    </message>
    <message>
      <source>Taken back</source>
      <translation>Revertida</translation>
    </message>
    <message>
      <source>Taken back: %1</source>
      <translation>Revertido: %1</translation>
    </message>
    <message numerus="yes">
      <source>Taken out of %1: %n job(s)</source>
      <translation>
        <numerusform>Retirado de %1: %n trabajo</numerusform>
        <numerusform>Retirados de %1: %n trabajos</numerusform>
      </translation>
    </message>
    <message>
      <source>Takes back what a run has done, last step first, and follows it.
First it tells what it will do; on a terminal it asks before it goes on, unless --yes is given.
Elsewhere it needs --yes where less would run afterwards than should, or something has changed since.
What something newer has replaced is left alone, and said; then the exit code is 3.</source>
      <translation>Deshace lo que una ejecución ha hecho, el último paso primero, y la sigue.
Primero dice lo que hará; en un terminal pregunta antes de seguir, salvo con --yes.
En otro caso hace falta --yes si después funcionaría menos de lo debido, o si algo ha cambiado desde entonces.
Lo que algo más nuevo ha sustituido se deja como está, y se dice; entonces el código de salida es 3.</translation>
    </message>
    <message>
      <source>Takes back what was done, the last step first, then ends the run.</source>
      <translation>Deshace lo hecho, empezando por el último paso, y termina la ejecución.</translation>
    </message>
    <message>
      <source>Takes every job out of a queue, so that none of them is done. The jobs are written to a file first. For 7 days they can be put back with Undo, in front of those that came since.</source>
      <translation>Saca todos los trabajos de una cola, de modo que no se procese ninguno. Antes se escriben en un archivo. Durante 7 días se pueden devolver con Deshacer, delante de los que hayan llegado después.</translation>
    </message>
    <message>
      <source>Taking %1 back</source>
      <translation>Deshacer la restauración de %1</translation>
    </message>
    <message>
      <source>Taking back what was done</source>
      <translation>Deshacer lo hecho</translation>
    </message>
    <message>
      <source>Target</source>
      <translation>Destino</translation>
    </message>
    <message>
      <source>Target: %1</source>
      <translation>Destino: %1</translation>
    </message>
    <message>
      <source>Targets</source>
      <translation>Destinos</translation>
    </message>
    <message>
      <source>Tell this to %1:</source>
      <translation>Comunicar esto a %1:</translation>
    </message>
    <message>
      <source>Tells a model that is damaged from a service that is unwell: what it serves, what its log says, and whether the model passes its own check after a restart. If it passes, the failed jobs are tried again. If not, the model has to be rolled back, by a procedure of its own.</source>
      <translation>Distingue un modelo dañado de un servicio con problemas: qué sirve, qué dice su log y si el modelo supera su propia comprobación tras un reinicio. Si la supera, se reintentan los trabajos fallidos. Si no, hay que revertir el modelo con su propio procedimiento.</translation>
    </message>
    <message>
      <source>Temporary files need 'folder'.</source>
      <translation>Los archivos temporales necesitan 'folder'.</translation>
    </message>
    <message>
      <source>Test-restoring a backup</source>
      <translation>Restauración de prueba de una copia</translation>
    </message>
    <message>
      <source>Tests every connection, address and permission of an environment.</source>
      <translation>Prueba cada conexión, dirección y permiso de un entorno.</translation>
    </message>
    <message>
      <source>Text of the message</source>
      <translation>Texto del mensaje</translation>
    </message>
    <message>
      <source>Text that scrolls</source>
      <translation>Texto desplazable</translation>
    </message>
    <message>
      <source>That day is past.</source>
      <translation>Ese día ya ha pasado.</translation>
    </message>
    <message>
      <source>That is %1, and files that are in use would be removed. Keep them for an hour at least (1h); usual is a week (7d).</source>
      <translation>Son %1, y se eliminarían archivos en uso. Consérvelos al menos una hora (1h); lo habitual es una semana (7d).</translation>
    </message>
    <message>
      <source>That it answers does not say that it answers right, nor that it has loaded the new file.</source>
      <translation>Que responda no significa que responda bien, ni que haya cargado el archivo nuevo.</translation>
    </message>
    <message>
      <source>That it passes. If it does not, the run stops here and says what to do.</source>
      <translation>Que la supera. Si no, la ejecución se detiene aquí y dice qué hacer.</translation>
    </message>
    <message>
      <source>The API calls itself unwell while the ML service is down.</source>
      <translation>La API indica que no está sana mientras el servicio ML está caído.</translation>
    </message>
    <message>
      <source>The API can't work without Redis. If it is down, a restart of the API does not help. Mend Redis first.</source>
      <translation>La API no puede funcionar sin Redis. Si está caído, reiniciar la API no sirve de nada. Reparar primero Redis.</translation>
    </message>
    <message>
      <source>The API can't work without the database. If it is down, mend it first.</source>
      <translation>La API no puede funcionar sin la base de datos. Si está caída, repararla primero.</translation>
    </message>
    <message>
      <source>The API does not come up although all that it needs does. If its configuration was changed, restore it (restore-part, config); if its version is new, take the previous one (rollback-service-version). Else call the platform lead.</source>
      <translation>La API no arranca, aunque todo lo que necesita sí. Si se cambió su configuración, restaurarla (restore-part, config); si su versión es nueva, volver a la anterior (rollback-service-version). Si no, llamar al responsable de plataforma.</translation>
    </message>
    <message>
      <source>The API is down</source>
      <translation>La API está caída</translation>
    </message>
    <message>
      <source>The API is stopped within seconds.</source>
      <translation>La API se detiene en segundos.</translation>
    </message>
    <message>
      <source>The API or its database does not answer. Run "The API is down" (api-down) next.</source>
      <translation>La API o su base de datos no responde. Ejecutar a continuación "La API está caída" (api-down).</translation>
    </message>
    <message>
      <source>The API says that it is ready. If not, Undo brings everything from before back.</source>
      <translation>La API indica que está lista. Si no, Deshacer devuelve todo lo anterior.</translation>
    </message>
    <message>
      <source>The API says that it is ready. If not, Undo brings the old database back.</source>
      <translation>La API indica que está lista. Si no, Deshacer devuelve la base de datos anterior.</translation>
    </message>
    <message>
      <source>The API says that it is ready. If not, Undo brings the old state back.</source>
      <translation>La API indica que está lista. Si no, Deshacer devuelve el estado anterior.</translation>
    </message>
    <message>
      <source>The API service is stopped.</source>
      <translation>El servicio de la API está detenido.</translation>
    </message>
    <message>
      <source>The API starts within seconds and says that it is well.</source>
      <translation>La API arranca en segundos e indica que está sana.</translation>
    </message>
    <message>
      <source>The ML service answers from them.</source>
      <translation>El servicio ML responde con ellos.</translation>
    </message>
    <message>
      <source>The ML service does not come up. Its log says why: opsdeck logs doc-pipeline ml. If it can't load its model, roll the model back (rollback-model). Else call the platform lead.</source>
      <translation>El servicio ML no arranca. Su log dice por qué: opsdeck logs doc-pipeline ml. Si no puede cargar su modelo, revertir el modelo (rollback-model). Si no, llamar al responsable de plataforma.</translation>
    </message>
    <message>
      <source>The ML service does not come up. Its log says why: opsdeck logs doc-pipeline ml. Roll the model back (rollback-model), or call the platform lead.</source>
      <translation>El servicio ML no arranca. Su log dice por qué: opsdeck logs doc-pipeline ml. Revertir el modelo (rollback-model) o llamar al responsable de plataforma.</translation>
    </message>
    <message>
      <source>The ML service does not come up; the API may, and says then what it lacks. If it can't load its model, roll it back (rollback-model).</source>
      <translation>El servicio ML no arranca; la API quizá sí, y entonces dice qué le falta. Si no puede cargar su modelo, revertirlo (rollback-model).</translation>
    </message>
    <message>
      <source>The TLS handshake failed: %1</source>
      <translation>Falló la negociación TLS: %1</translation>
    </message>
    <message>
      <source>The YAML can't be read here (%1).</source>
      <translation>El YAML no se puede leer aquí (%1).</translation>
    </message>
    <message>
      <source>The action</source>
      <translation>La acción</translation>
    </message>
    <message>
      <source>The action's date</source>
      <translation>La fecha de la acción</translation>
    </message>
    <message>
      <source>The action's owner</source>
      <translation>El responsable de la acción</translation>
    </message>
    <message>
      <source>The alerts are being read.</source>
      <translation>Se están leyendo las alertas.</translation>
    </message>
    <message>
      <source>The alerts are not known</source>
      <translation>Las alertas se desconocen</translation>
    </message>
    <message>
      <source>The answer does not contain "%1"; it starts with: %2</source>
      <translation>La respuesta no contiene "%1"; empieza por: %2</translation>
    </message>
    <message>
      <source>The answer ended before it was whole</source>
      <translation>La respuesta terminó antes de estar completa</translation>
    </message>
    <message>
      <source>The answer is %1 long; at most %2 are taken</source>
      <translation>La respuesta ocupa %1; se admiten %2 como máximo</translation>
    </message>
    <message>
      <source>The answer is longer than %1</source>
      <translation>La respuesta ocupa más de %1</translation>
    </message>
    <message>
      <source>The answer is malformed</source>
      <translation>La respuesta está mal formada</translation>
    </message>
    <message>
      <source>The answer is not HTTP</source>
      <translation>La respuesta no es HTTP</translation>
    </message>
    <message>
      <source>The answer's head is longer than %1</source>
      <translation>La cabecera de la respuesta ocupa más de %1</translation>
    </message>
    <message>
      <source>The answer's length is not a number</source>
      <translation>La longitud de la respuesta no es un número</translation>
    </message>
    <message>
      <source>The backup to be restored is %1. %2</source>
      <translation>La copia que se restaurará es %1. %2</translation>
    </message>
    <message>
      <source>The byte 0x%1 is no valid UTF-8. Save the file as UTF-8.</source>
      <translation>El byte 0x%1 no es UTF-8 válido. Guardar el archivo como UTF-8.</translation>
    </message>
    <message>
      <source>The checks are still running.</source>
      <translation>Las comprobaciones siguen en marcha.</translation>
    </message>
    <message>
      <source>The checks found nothing broken, and nothing was renewed. Jobs whose cause is still there only fail once more.</source>
      <translation>Las comprobaciones no encontraron nada averiado, y no se renovó nada. Los trabajos cuya causa sigue ahí solo volverían a fallar.</translation>
    </message>
    <message>
      <source>The cluster is down</source>
      <translation>El clúster está caído</translation>
    </message>
    <message>
      <source>The commander</source>
      <translation>El comandante</translation>
    </message>
    <message>
      <source>The comment</source>
      <translation>El comentario</translation>
    </message>
    <message>
      <source>The connection '%1' needs 'url' or 'service'.</source>
      <translation>La conexión '%1' necesita 'url' o 'service'.</translation>
    </message>
    <message>
      <source>The connection '%1' needs 'url'.</source>
      <translation>La conexión '%1' necesita 'url'.</translation>
    </message>
    <message>
      <source>The connection '%1' of the environment '%2' is not of type %3.</source>
      <translation>La conexión '%1' del entorno '%2' no es de tipo %3.</translation>
    </message>
    <message>
      <source>The connection broke</source>
      <translation>La conexión se cortó</translation>
    </message>
    <message>
      <source>The connection broke at the commit of transaction %1, and the server could not tell what became of it</source>
      <translation>La conexión se cortó en el commit de la transacción %1 y el servidor no supo decir qué fue de ella</translation>
    </message>
    <message>
      <source>The connection broke at the commit, and the server rolled the transaction back</source>
      <translation>La conexión se cortó en el commit y el servidor revirtió la transacción</translation>
    </message>
    <message>
      <source>The connection broke before the commit; nothing was changed</source>
      <translation>La conexión se cortó antes del commit; no se cambió nada</translation>
    </message>
    <message>
      <source>The connection broke: %1</source>
      <translation>La conexión se cortó: %1</translation>
    </message>
    <message>
      <source>The connection ended without an answer</source>
      <translation>La conexión terminó sin respuesta</translation>
    </message>
    <message>
      <source>The console that is open has come to the front; --new-window opens another.</source>
      <translation>La consola abierta ha pasado al frente; --new-window abre otra.</translation>
    </message>
    <message>
      <source>The console that is open shows something else (%1): this is another one.</source>
      <translation>La consola abierta muestra otra cosa (%1): esta es otra.</translation>
    </message>
    <message>
      <source>The control character 0x%1 has no place in a file. Remove it.</source>
      <translation>El carácter de control 0x%1 no tiene cabida en un archivo. Quitarlo.</translation>
    </message>
    <message>
      <source>The database is loaded beside the one in service, compared and removed. It needs as much room again meanwhile.</source>
      <translation>La base de datos se carga junto a la que está en servicio, se compara y se elimina. Mientras tanto ocupa otro tanto de espacio.</translation>
    </message>
    <message>
      <source>The depth falls below every alert level.</source>
      <translation>La profundidad baja por debajo de todos los niveles de alerta.</translation>
    </message>
    <message>
      <source>The depth falls until it is below every alert level. This takes minutes, not seconds. If it does not fall, look at the ML service.</source>
      <translation>La profundidad baja por debajo de todos los niveles de alerta. Tarda minutos, no segundos. Si no baja, mirar el servicio ML.</translation>
    </message>
    <message>
      <source>The depth is below every alert level, or falls below it.</source>
      <translation>La profundidad está por debajo de todos los niveles de alerta, o baja hasta ahí.</translation>
    </message>
    <message>
      <source>The depth now is what the end is compared with.</source>
      <translation>Con la profundidad de ahora se compara el final.</translation>
    </message>
    <message>
      <source>The depth of the queue. The last step looks whether it has become calm.</source>
      <translation>La profundidad de la cola. El último paso mira si ha vuelto a la calma.</translation>
    </message>
    <message>
      <source>The disk is full</source>
      <translation>El disco está lleno</translation>
    </message>
    <message>
      <source>The disk of the machine that the services run on. df -h tells; / is usual.</source>
      <translation>El disco de la máquina en la que funcionan los servicios. df -h lo dice; lo habitual es /.</translation>
    </message>
    <message>
      <source>The environment "%1" can't be watched; nothing can be changed, history can be read</source>
      <translation>El entorno "%1" no se puede vigilar; no se puede cambiar nada, el historial se puede leer</translation>
    </message>
    <message>
      <source>The environment '%1' has no address '%2' for {{%2}}. %3</source>
      <translation>El entorno '%1' no tiene ninguna dirección '%2' para {{%2}}. %3</translation>
    </message>
    <message>
      <source>The environment '%1' has no connection '%2'. %3</source>
      <translation>El entorno '%1' no tiene ninguna conexión '%2'. %3</translation>
    </message>
    <message>
      <source>The environment '%1' is production and not read-only: procedures can change it. Say 'readOnly: true' until that is wanted.</source>
      <translation>El entorno '%1' es de producción y no es de solo lectura: los procedimientos pueden cambiarlo. Poner 'readOnly: true' hasta que eso se desee.</translation>
    </message>
    <message>
      <source>The environment declares no %1 connection of this name</source>
      <translation>El entorno no declara ninguna conexión %1 con este nombre</translation>
    </message>
    <message>
      <source>The environment does not say where it is</source>
      <translation>El entorno no dice dónde está</translation>
    </message>
    <message>
      <source>The environment does not say where the model's versions are</source>
      <translation>El entorno no dice dónde están las versiones del modelo</translation>
    </message>
    <message>
      <source>The environment does not say where they are kept.</source>
      <translation>El entorno no dice dónde se guardan.</translation>
    </message>
    <message>
      <source>The environment is not connected, so its models are not known</source>
      <translation>El entorno no está conectado, así que se desconocen sus modelos</translation>
    </message>
    <message>
      <source>The environment is not connected.</source>
      <translation>El entorno no está conectado.</translation>
    </message>
    <message>
      <source>The environment is not watched, so nobody can tell.</source>
      <translation>El entorno no se vigila, así que nadie puede decirlo.</translation>
    </message>
    <message>
      <source>The environment names no service manager</source>
      <translation>El entorno no nombra ningún gestor de servicios</translation>
    </message>
    <message>
      <source>The errors of '%1' are not counted: name 'requests' and 'errors' under its metrics.</source>
      <translation>Los errores de '%1' no se cuentan: indicar 'requests' y 'errors' en sus métricas.</translation>
    </message>
    <message>
      <source>The file</source>
      <translation>El archivo</translation>
    </message>
    <message>
      <source>The file can't be opened: %1.</source>
      <translation>El archivo no se puede abrir: %1.</translation>
    </message>
    <message>
      <source>The file can't be read (%1).</source>
      <translation>El archivo no se puede leer (%1).</translation>
    </message>
    <message>
      <source>The file can't be read on from here: check its brackets and commas.</source>
      <translation>El archivo no se puede leer a partir de aquí: revisar sus corchetes y comas.</translation>
    </message>
    <message>
      <source>The file can't be read: %1.</source>
      <translation>El archivo no se puede leer: %1.</translation>
    </message>
    <message>
      <source>The file is UTF-16. Save it as UTF-8.</source>
      <translation>El archivo es UTF-16. Guardarlo como UTF-8.</translation>
    </message>
    <message>
      <source>The file is empty. A system begins with "apiVersion: opsdeck/v1".</source>
      <translation>El archivo está vacío. Un sistema empieza con "apiVersion: opsdeck/v1".</translation>
    </message>
    <message>
      <source>The file is larger than 1 MiB. Split it: one system or procedure a file.</source>
      <translation>El archivo supera 1 MiB. Dividirlo: un sistema o procedimiento por archivo.</translation>
    </message>
    <message>
      <source>The file itself stays where it is.</source>
      <translation>El archivo en sí se queda donde está.</translation>
    </message>
    <message>
      <source>The file journal.head is missing or unreadable: whether records are missing at the end cannot be told.</source>
      <translation>El archivo journal.head falta o es ilegible: no se puede saber si faltan registros al final.</translation>
    </message>
    <message>
      <source>The file journal.head was missing or unreadable. Whether records are missing at the end before this one cannot be told.</source>
      <translation>El archivo journal.head faltaba o era ilegible. No se puede saber si antes de este faltan registros al final.</translation>
    </message>
    <message>
      <source>The first %1 of %2 are counted.</source>
      <translation>Se cuentan los primeros %1 de %2.</translation>
    </message>
    <message>
      <source>The first %1 of %2.</source>
      <translation>Los primeros %1 de %2.</translation>
    </message>
    <message>
      <source>The folder %1 can't be read.</source>
      <translation>No se puede leer la carpeta %1.</translation>
    </message>
    <message>
      <source>The folder %1 does not exist.</source>
      <translation>La carpeta %1 no existe.</translation>
    </message>
    <message>
      <source>The form; a file's name says it by itself.</source>
      <translation>El formato; el nombre de un archivo ya lo indica.</translation>
    </message>
    <message>
      <source>The free gigabytes. Nothing is changed.</source>
      <translation>Los gigabytes libres. No se cambia nada.</translation>
    </message>
    <message>
      <source>The gates of %1 are overridden: "%2". A version that fails a gate will serve all the same. The reason is journaled with your name, as overridden without second approval.</source>
      <translation>Se anulan las puertas de control de %1: "%2". Servirá una versión que no supera una puerta de control. El motivo queda en el diario con su nombre, como anulación sin segunda aprobación.</translation>
    </message>
    <message>
      <source>The id of its run, as "opsdeck backup list" shows it.</source>
      <translation>El id de su ejecución, como lo muestra "opsdeck backup list".</translation>
    </message>
    <message>
      <source>The image in use, how many instances are made of it, and the one to go back to. Nothing is changed.</source>
      <translation>La imagen en uso, cuántas instancias la usan y a cuál se vuelve. No se cambia nada.</translation>
    </message>
    <message>
      <source>The impact</source>
      <translation>El impacto</translation>
    </message>
    <message>
      <source>The incident commander.</source>
      <translation>El comandante del incidente.</translation>
    </message>
    <message>
      <source>The incident is over. Write its line again with: opsdeck incident close --id %1</source>
      <translation>El incidente ha terminado. Volver a escribir su línea con: opsdeck incident close --id %1</translation>
    </message>
    <message>
      <source>The incident needs you</source>
      <translation>El incidente le necesita</translation>
    </message>
    <message>
      <source>The incident's title</source>
      <translation>El título del incidente</translation>
    </message>
    <message>
      <source>The instances and their processes. Nothing is changed.</source>
      <translation>Las instancias y sus procesos. No se cambia nada.</translation>
    </message>
    <message>
      <source>The instances of the API and their processes. Nothing is changed.</source>
      <translation>Las instancias de la API y sus procesos. No se cambia nada.</translation>
    </message>
    <message>
      <source>The job is no longer at this place.</source>
      <translation>El trabajo ya no está en este lugar.</translation>
    </message>
    <message>
      <source>The jobs are written to a file, the file is read back and compared, and only then they are taken out. The answer names the file and the number of jobs. Jobs that arrive later stay in the queue.</source>
      <translation>Los trabajos se escriben en un archivo, que se relee y se compara; solo entonces se sacan. La respuesta indica el archivo y el número de trabajos. Los trabajos que lleguen después se quedan en la cola.</translation>
    </message>
    <message>
      <source>The jobs could not be read.</source>
      <translation>No se pudieron leer los trabajos.</translation>
    </message>
    <message>
      <source>The jobs that are tried again stand at the end of the queue.</source>
      <translation>Los trabajos que se reintentan están al final de la cola.</translation>
    </message>
    <message>
      <source>The jobs were taken out of %1 and are in %2 for %3; put them back with queue.restore, or repeat this step to export them.</source>
      <translation>Los trabajos se sacaron de %1 y están en %2 durante %3; devolverlos con queue.restore o repetir este paso para exportarlos.</translation>
    </message>
    <message>
      <source>The journal can't be opened, so nothing may be changed: %1</source>
      <translation>El diario no se puede abrir, así que no se puede cambiar nada: %1</translation>
    </message>
    <message>
      <source>The journal can't be read, so incidents can't be shown or opened</source>
      <translation>No se puede leer el diario, así que no se pueden mostrar ni abrir incidentes</translation>
    </message>
    <message>
      <source>The journal can't be read, so no record can be shown</source>
      <translation>No se puede leer el diario, así que no se puede mostrar ningún registro</translation>
    </message>
    <message>
      <source>The journal can't be read, so runs can't be shown or steered</source>
      <translation>El diario no se puede leer, así que las ejecuciones no se pueden mostrar ni dirigir</translation>
    </message>
    <message>
      <source>The journal can't be read, so what is proven of the backups is not known</source>
      <translation>No se puede leer el diario, así que no se sabe qué está probado de las copias</translation>
    </message>
    <message>
      <source>The journal can't be read.</source>
      <translation>No se puede leer el diario.</translation>
    </message>
    <message>
      <source>The journal can't be written, so nothing may be changed: %1</source>
      <translation>No se puede escribir en el diario, así que no se puede cambiar nada: %1</translation>
    </message>
    <message>
      <source>The journal can't be written: %1</source>
      <translation>No se puede escribir en el diario: %1</translation>
    </message>
    <message>
      <source>The journal is being opened</source>
      <translation>Se está abriendo el diario</translation>
    </message>
    <message>
      <source>The journal is in use again. Its newest record says what was lost, if anything was.</source>
      <translation>El diario vuelve a estar en uso. Su registro más reciente dice qué se perdió, si se perdió algo.</translation>
    </message>
    <message>
      <source>The journal is not open</source>
      <translation>El diario no está abierto</translation>
    </message>
    <message>
      <source>The journal is not open.</source>
      <translation>El diario no está abierto.</translation>
    </message>
    <message>
      <source>The journal says nothing of it yet.</source>
      <translation>El diario aún no dice nada de ella.</translation>
    </message>
    <message>
      <source>The journal was damaged, and the loss was accepted.</source>
      <translation>El diario estaba dañado y se aceptó la pérdida.</translation>
    </message>
    <message>
      <source>The key holds something else than a list</source>
      <translation>La clave contiene algo que no es una lista</translation>
    </message>
    <message>
      <source>The key lies on another node of a cluster</source>
      <translation>La clave está en otro nodo de un clúster</translation>
    </message>
    <message>
      <source>The key that must have signed every anchor, by its whole id.</source>
      <translation>La clave que debe haber firmado cada ancla, por su id completo.</translation>
    </message>
    <message>
      <source>The keys lie on different nodes of a cluster</source>
      <translation>Las claves están en nodos distintos de un clúster</translation>
    </message>
    <message>
      <source>The lab does not run, so its backups are not known</source>
      <translation>El laboratorio no está en marcha, así que se desconocen sus copias de seguridad</translation>
    </message>
    <message>
      <source>The lab does not run, so its models are not known</source>
      <translation>El laboratorio no está en marcha, así que se desconocen sus modelos</translation>
    </message>
    <message>
      <source>The lab is for practice: an environment with 'lab: true' has 'tier: practice'.</source>
      <translation>El laboratorio es para practicar: un entorno con 'lab: true' tiene 'tier: practice'.</translation>
    </message>
    <message>
      <source>The last lines that it has printed. Nothing is changed.</source>
      <translation>Las últimas líneas que ha escrito. No se cambia nada.</translation>
    </message>
    <message>
      <source>The last lines that the API has printed. Nothing is changed.</source>
      <translation>Las últimas líneas que ha escrito la API. No se cambia nada.</translation>
    </message>
    <message>
      <source>The last look before it does. The instances that are made of the other image already need not be replaced.</source>
      <translation>La última mirada antes del cambio. Las instancias que ya usan la otra imagen no hay que sustituirlas.</translation>
    </message>
    <message>
      <source>The last one that is known to have worked is the safest.</source>
      <translation>La última que se sabe que funcionó es la más segura.</translation>
    </message>
    <message>
      <source>The last, %1: %2</source>
      <translation>El último, %1: %2</translation>
    </message>
    <message>
      <source>The latency of '%1' is not measured: name 'latencySum' and 'latencyCount' under its metrics.</source>
      <translation>La latencia de '%1' no se mide: indicar 'latencySum' y 'latencyCount' en sus métricas.</translation>
    </message>
    <message>
      <source>The letters are sized from both. Screens often tell a wrong size, projectors always do.</source>
      <translation>De ambos depende el tamaño de la letra. Las pantallas suelen comunicar un tamaño erróneo; los proyectores, siempre.</translation>
    </message>
    <message>
      <source>The library lacks this template. Ask in Slack #doc-pipeline who has it, and have it uploaded (POST /api/v1/templates with template, name and version). Then run this again. The jobs are kept in failed_queue; none is lost.</source>
      <translation>Esta plantilla falta en la biblioteca. Preguntar en Slack #doc-pipeline quién la tiene y hacer que la suba (POST /api/v1/templates con template, name y version). Después, volver a ejecutar este procedimiento. Los trabajos se conservan en failed_queue; no se pierde ninguno.</translation>
    </message>
    <message>
      <source>The linter found errors in this file.</source>
      <translation>El linter encontró errores en este archivo.</translation>
    </message>
    <message>
      <source>The list of templates, with status 200.</source>
      <translation>La lista de plantillas, con estado 200.</translation>
    </message>
    <message>
      <source>The memory is full</source>
      <translation>La memoria está llena</translation>
    </message>
    <message>
      <source>The message</source>
      <translation>El mensaje</translation>
    </message>
    <message>
      <source>The message as it goes out</source>
      <translation>El mensaje tal como se envía</translation>
    </message>
    <message>
      <source>The message was not sent</source>
      <translation>El mensaje no se envió</translation>
    </message>
    <message>
      <source>The model %1 is not good</source>
      <translation>El modelo %1 no es bueno</translation>
    </message>
    <message>
      <source>The model files were replaced too.</source>
      <translation>También se sustituyeron los archivos de modelos.</translation>
    </message>
    <message>
      <source>The model in place can't be loaded, or the service has another fault; its log says which: opsdeck logs doc-pipeline ml. Roll the model back (rollback-model). If that does not help, call the platform lead.</source>
      <translation>El modelo instalado no se puede cargar, o el servicio tiene otro fallo; su log dice cuál: opsdeck logs doc-pipeline ml. Revertir el modelo (rollback-model). Si no ayuda, llamar al responsable de plataforma.</translation>
    </message>
    <message>
      <source>The model in place is bad, and no restart helps it. Run "Roll a model back" (rollback-model) now: it suggests the version that is known to have worked. Then run this again: it tries the failed jobs once more.</source>
      <translation>El modelo instalado está mal, y ningún reinicio lo arregla. Ejecutar ya "Revertir un modelo" (rollback-model): sugiere la versión que se sabe que funcionó. Después, volver a ejecutar este procedimiento: reintenta otra vez los trabajos fallidos.</translation>
    </message>
    <message>
      <source>The model in place is bad. Roll it back now: run "Roll a model back" (rollback-model); it suggests the version that is known to have worked. Then run this again: it tries the failed jobs once more.</source>
      <translation>El modelo instalado está mal. Revertirlo ya: ejecutar "Revertir un modelo" (rollback-model); sugiere la versión que se sabe que funcionó. Después, volver a ejecutar este procedimiento: reintenta otra vez los trabajos fallidos.</translation>
    </message>
    <message>
      <source>The model's answers are good again.</source>
      <translation>Las respuestas del modelo vuelven a ser buenas.</translation>
    </message>
    <message>
      <source>The model's answers fail</source>
      <translation>Fallan las respuestas del modelo</translation>
    </message>
    <message>
      <source>The most frequent reason says where to look first.</source>
      <translation>El motivo más frecuente dice dónde mirar primero.</translation>
    </message>
    <message>
      <source>The name %1 can't be resolved</source>
      <translation>El nombre %1 no se puede resolver</translation>
    </message>
    <message>
      <source>The name '%1' is taken already, in line %2.</source>
      <translation>El nombre '%1' ya está usado, en la línea %2.</translation>
    </message>
    <message>
      <source>The name of a set as "opsdeck backup list" shows it, or "newest".</source>
      <translation>El nombre de un conjunto como lo muestra "opsdeck backup list", o "newest".</translation>
    </message>
    <message>
      <source>The name of a set as "opsdeck backup list" shows it, or "newest". What came after it is lost from service.</source>
      <translation>El nombre de un conjunto como lo muestra "opsdeck backup list", o "newest". Lo que llegó después deja de estar en servicio.</translation>
    </message>
    <message>
      <source>The name of a set or of a file as "opsdeck backup list" shows it, or "newest". What came after it is lost from service.</source>
      <translation>El nombre de un conjunto o de un archivo como lo muestra "opsdeck backup list", o "newest". Lo que llegó después deja de estar en servicio.</translation>
    </message>
    <message>
      <source>The newest are: %1</source>
      <translation>Las más recientes son: %1</translation>
    </message>
    <message>
      <source>The newest that is sound is %1.</source>
      <translation>La más reciente en buen estado es %1.</translation>
    </message>
    <message>
      <source>The note</source>
      <translation>La nota</translation>
    </message>
    <message>
      <source>The number of jobs in work. Nothing is changed.</source>
      <translation>El número de trabajos en proceso. No se cambia nada.</translation>
    </message>
    <message>
      <source>The number of jobs moved, and of those that went to quarantine. Each is moved once, unchanged, even if the connection breaks meanwhile. Jobs that are no longer among the failed ones are counted as missing.</source>
      <translation>El número de trabajos movidos, y el de los que fueron a la cuarentena. Cada uno se mueve una sola vez, sin cambios, aunque se corte la conexión entretanto. Los trabajos que ya no están entre los fallidos se cuentan como ausentes.</translation>
    </message>
    <message>
      <source>The number of jobs moved. Each is moved once, unchanged.</source>
      <translation>El número de trabajos movidos. Cada uno se mueve una sola vez, sin cambios.</translation>
    </message>
    <message>
      <source>The number of jobs moved. No job is changed, lost or doubled.</source>
      <translation>El número de trabajos movidos. Ningún trabajo se cambia, se pierde ni se duplica.</translation>
    </message>
    <message>
      <source>The number of jobs moved. No job is changed, lost or doubled. It is refused while a worker still runs.</source>
      <translation>El número de trabajos movidos. Ningún trabajo se cambia, se pierde ni se duplica. Se rechaza mientras haya un worker en marcha.</translation>
    </message>
    <message>
      <source>The number of jobs moved. Those that have failed too often go to quarantine.</source>
      <translation>El número de trabajos movidos. Los que han fallado demasiadas veces van a la cuarentena.</translation>
    </message>
    <message>
      <source>The number of jobs moved. Those whose template is still missing fail again, and tell so.</source>
      <translation>El número de trabajos movidos. Aquellos cuya plantilla sigue faltando vuelven a fallar y lo indican.</translation>
    </message>
    <message>
      <source>The number of stuck jobs, often 0. If jobs stay in work it takes a minute to be sure. Nothing is changed.</source>
      <translation>El número de trabajos atascados, a menudo 0. Si quedan trabajos en proceso, hace falta un minuto para estar seguro. No se cambia nada.</translation>
    </message>
    <message>
      <source>The other instances were left as they were.</source>
      <translation>Las demás instancias quedaron como estaban.</translation>
    </message>
    <message>
      <source>The owner</source>
      <translation>El responsable</translation>
    </message>
    <message>
      <source>The owner of this run is gone.</source>
      <translation>El proceso de esta ejecución ha terminado.</translation>
    </message>
    <message>
      <source>The owner of this run is gone. Step %1: outcome unknown.</source>
      <translation>El proceso de esta ejecución ha terminado. Paso %1: resultado desconocido.</translation>
    </message>
    <message>
      <source>The password goes over the network unencrypted. Use https://, which is TLS.</source>
      <translation>La contraseña viaja por la red sin cifrar. Usar https://, que es TLS.</translation>
    </message>
    <message>
      <source>The password goes over the network unencrypted. Use rediss://, which is TLS.</source>
      <translation>La contraseña viaja por la red sin cifrar. Usar rediss://, que es TLS.</translation>
    </message>
    <message>
      <source>The password is wrong</source>
      <translation>La contraseña es incorrecta</translation>
    </message>
    <message>
      <source>The path holds a quote, a backslash, a percent sign or a line break.</source>
      <translation>La ruta contiene una comilla, una barra invertida, un signo de porcentaje o un salto de línea.</translation>
    </message>
    <message>
      <source>The pattern fits the served file too. Choose one that fits the other versions alone.</source>
      <translation>El patrón también encaja con el archivo servido. Elegir uno que encaje solo con las otras versiones.</translation>
    </message>
    <message>
      <source>The plan names each set. They are gone for good.</source>
      <translation>El plan indica cada conjunto. Se eliminan definitivamente.</translation>
    </message>
    <message>
      <source>The plan names each version. Nothing is deleted.</source>
      <translation>El plan indica cada versión. No se elimina nada.</translation>
    </message>
    <message>
      <source>The plan names each version. They are gone for good.</source>
      <translation>El plan indica cada versión. Se eliminan definitivamente.</translation>
    </message>
    <message>
      <source>The plan says how many, how large and where. They are gone for good.</source>
      <translation>El plan dice cuántos, cuánto ocupan y dónde están. Se eliminan definitivamente.</translation>
    </message>
    <message>
      <source>The practice lab</source>
      <translation>El laboratorio de prácticas</translation>
    </message>
    <message>
      <source>The practice lab is as new.</source>
      <translation>El laboratorio está como nuevo.</translation>
    </message>
    <message>
      <source>The practice lab is being started</source>
      <translation>Se está iniciando el laboratorio</translation>
    </message>
    <message>
      <source>The practice lab is not running</source>
      <translation>El laboratorio no está en marcha</translation>
    </message>
    <message>
      <source>The practice lab is running.</source>
      <translation>El laboratorio está en marcha.</translation>
    </message>
    <message>
      <source>The practice lab is stopped.</source>
      <translation>El laboratorio está detenido.</translation>
    </message>
    <message>
      <source>The practice lab is stopped. Start it: opsdeck lab start</source>
      <translation>El laboratorio está detenido. Iniciarlo: opsdeck lab start</translation>
    </message>
    <message>
      <source>The practice lab: a real document pipeline of your own, to break and to mend (doc-pipeline), and a ranking
service with its model in an MLflow registry (learning-recommender). It stays until "lab stop".

  start                 in seconds, with requests that arrive
  status                what runs, where, and what is broken
  break FAULT           break something
  mend [FAULT]          take a fault away, or all of them; the backlog stays
  faults                what break takes
  traffic on|off        its requests
  monitoring on|off     its Prometheus and Alertmanager
  reset                 as new, its data too
  stop                  everything, and nothing is left running</source>
      <translation>El laboratorio: un flujo de documentos real y propio, para romper y reparar (doc-pipeline), y un servicio
de ranking con su modelo en un registro de MLflow (learning-recommender). Sigue en marcha hasta "lab stop".

  start                 en segundos, con peticiones que llegan
  status                qué funciona, dónde, y qué está roto
  break FAULT           rompe algo
  mend [FAULT]          quita una avería, o todas; lo acumulado queda
  faults                lo que break acepta
  traffic on|off        sus peticiones
  monitoring on|off     su Prometheus y Alertmanager
  reset                 como nuevo, también los datos
  stop                  todo, y nada sigue en marcha</translation>
    </message>
    <message>
      <source>The probe may take %1, but is due every %2: a slow answer delays the next one.</source>
      <translation>La sonda puede tardar %1, pero toca cada %2: una respuesta lenta retrasa la siguiente.</translation>
    </message>
    <message>
      <source>The procedure %1 is not there.</source>
      <translation>El procedimiento %1 no existe.</translation>
    </message>
    <message>
      <source>The procedure file has changed since this run began; the run uses the text of then.</source>
      <translation>El archivo del procedimiento ha cambiado desde que empezó esta ejecución; se usa el texto de entonces.</translation>
    </message>
    <message>
      <source>The procedure file is no longer there; the run uses the text of then.</source>
      <translation>El archivo del procedimiento ya no existe; la ejecución usa el texto de entonces.</translation>
    </message>
    <message>
      <source>The procedure fits, and its targets answer</source>
      <translation>El procedimiento encaja y sus destinos responden</translation>
    </message>
    <message>
      <source>The program '%1' belongs to the service '%2' already.</source>
      <translation>El programa '%1' ya pertenece al servicio '%2'.</translation>
    </message>
    <message>
      <source>The program itself can't be made of {{…}}.</source>
      <translation>El propio programa no se puede formar con {{…}}.</translation>
    </message>
    <message>
      <source>The queue is backing up</source>
      <translation>La cola se acumula</translation>
    </message>
    <message>
      <source>The queues and caches of then belong to the database of then.</source>
      <translation>Las colas y cachés de entonces van con la base de datos de entonces.</translation>
    </message>
    <message>
      <source>The quote that opens here is not closed.</source>
      <translation>La comilla que se abre aquí no se cierra.</translation>
    </message>
    <message>
      <source>The reason</source>
      <translation>El motivo</translation>
    </message>
    <message>
      <source>The registry could not be asked.</source>
      <translation>No se pudo consultar el registro de modelos.</translation>
    </message>
    <message>
      <source>The registry has no version %1. Choose another one.</source>
      <translation>El registro de modelos no tiene ninguna versión %1. Elegir otra.</translation>
    </message>
    <message>
      <source>The registry has no version of it.</source>
      <translation>El registro de modelos no tiene ninguna versión suya.</translation>
    </message>
    <message>
      <source>The registry has no version of this model.</source>
      <translation>El registro de modelos no tiene ninguna versión de este modelo.</translation>
    </message>
    <message>
      <source>The replica has lost its primary</source>
      <translation>La réplica ha perdido su primario</translation>
    </message>
    <message>
      <source>The report is in %1</source>
      <translation>El informe está en %1</translation>
    </message>
    <message>
      <source>The report on %1 is in %2</source>
      <translation>El informe sobre %1 está en %2</translation>
    </message>
    <message>
      <source>The request was sent: look at what it did before sending it again.</source>
      <translation>La petición se envió: revisar qué hizo antes de volver a enviarla.</translation>
    </message>
    <message>
      <source>The requests of '%1' are not counted: name 'requests' under its metrics.</source>
      <translation>Las peticiones de '%1' no se cuentan: indicar 'requests' en sus métricas.</translation>
    </message>
    <message>
      <source>The restart did not free it: one job alone is too large, or more workers run than the machine has room for. Run this again with fewer workers, and call the platform lead, who can give each worker a limit of its own.</source>
      <translation>El reinicio no la liberó: un solo trabajo es demasiado grande, o hay más workers en marcha de los que caben en la máquina. Volver a ejecutar este procedimiento con menos workers y llamar al responsable de plataforma, que puede dar a cada worker su propio límite.</translation>
    </message>
    <message>
      <source>The restart did not help. If the model fails its check, roll it back (rollback-model). If it is slow, the ML service or its machine is overloaded: call the platform lead. Until then "The queue is backing up" (queue-backing-up) adds workers, so that fewer jobs wait.</source>
      <translation>El reinicio no ayudó. Si el modelo no supera su comprobación, revertirlo (rollback-model). Si va lento, el servicio ML o su máquina están sobrecargados: llamar al responsable de plataforma. Hasta entonces, "La cola se acumula" (queue-backing-up) añade workers para que esperen menos trabajos.</translation>
    </message>
    <message>
      <source>The role lacks the permission</source>
      <translation>Al rol le falta el permiso</translation>
    </message>
    <message>
      <source>The root cause</source>
      <translation>La causa raíz</translation>
    </message>
    <message>
      <source>The run</source>
      <translation>La ejecución</translation>
    </message>
    <message>
      <source>The run asks again for %1.</source>
      <translation>La ejecución vuelve a preguntar por %1.</translation>
    </message>
    <message>
      <source>The run asks again, and then takes the %1 one.</source>
      <translation>La ejecución vuelve a preguntar y entonces toma la versión %1.</translation>
    </message>
    <message numerus="yes">
      <source>The run failed after %n step(s) that succeeded</source>
      <translation>
        <numerusform>La ejecución falló tras %n paso con éxito</numerusform>
        <numerusform>La ejecución falló tras %n pasos con éxito</numerusform>
      </translation>
    </message>
    <message>
      <source>The run goes on. Follow it with: opsdeck runs follow %1</source>
      <translation>La ejecución continúa. Seguirla con: opsdeck runs follow %1</translation>
    </message>
    <message>
      <source>The run has not ended.</source>
      <translation>La ejecución no ha terminado.</translation>
    </message>
    <message>
      <source>The run is at work.</source>
      <translation>La ejecución está en marcha.</translation>
    </message>
    <message>
      <source>The run is being started.</source>
      <translation>Se está iniciando la ejecución.</translation>
    </message>
    <message>
      <source>The run is being stopped.</source>
      <translation>Se está deteniendo la ejecución.</translation>
    </message>
    <message>
      <source>The run is paused.</source>
      <translation>La ejecución está en pausa.</translation>
    </message>
    <message>
      <source>The run is recorded. Start it with: opsdeck resume %1</source>
      <translation>La ejecución está registrada. Iniciarla con: opsdeck resume %1</translation>
    </message>
    <message>
      <source>The run took</source>
      <translation>La ejecución tardó</translation>
    </message>
    <message>
      <source>The run waits for a decision on step %1: opsdeck decide %2 %3</source>
      <translation>La ejecución espera una decisión sobre el paso %1: opsdeck decide %2 %3</translation>
    </message>
    <message>
      <source>The run was stopped</source>
      <translation>La ejecución se detuvo</translation>
    </message>
    <message numerus="yes">
      <source>The run was stopped after %n step(s) that succeeded</source>
      <translation>
        <numerusform>La ejecución se detuvo tras %n paso con éxito</numerusform>
        <numerusform>La ejecución se detuvo tras %n pasos con éxito</numerusform>
      </translation>
    </message>
    <message>
      <source>The same questions every five seconds, and its failed and slow requests, where limits are set. At the first bad answer the run goes back.</source>
      <translation>Las mismas preguntas cada cinco segundos, y sus peticiones fallidas y lentas, donde haya límites. A la primera respuesta mala, la ejecución se deshace.</translation>
    </message>
    <message>
      <source>The server can't save to disk and takes no writes</source>
      <translation>El servidor no puede guardar en disco y no acepta escrituras</translation>
    </message>
    <message>
      <source>The server closed the connection before it was set up</source>
      <translation>El servidor cerró la conexión antes de establecerla</translation>
    </message>
    <message>
      <source>The server does not know the command</source>
      <translation>El servidor no conoce el comando</translation>
    </message>
    <message>
      <source>The server does not let this user in from here</source>
      <translation>El servidor no deja entrar a este usuario desde aquí</translation>
    </message>
    <message>
      <source>The server does not offer TLS</source>
      <translation>El servidor no ofrece TLS</translation>
    </message>
    <message>
      <source>The server has no password, but one was given</source>
      <translation>El servidor no tiene contraseña, pero se dio una</translation>
    </message>
    <message>
      <source>The server has no such database</source>
      <translation>El servidor no tiene esa base de datos</translation>
    </message>
    <message>
      <source>The server has no such database or role</source>
      <translation>El servidor no tiene esa base de datos o ese rol</translation>
    </message>
    <message>
      <source>The server is a read-only replica</source>
      <translation>El servidor es una réplica de solo lectura</translation>
    </message>
    <message>
      <source>The server is shutting down</source>
      <translation>El servidor se está apagando</translation>
    </message>
    <message>
      <source>The server is starting up</source>
      <translation>El servidor está arrancando</translation>
    </message>
    <message>
      <source>The server is still loading its data</source>
      <translation>El servidor aún está cargando sus datos</translation>
    </message>
    <message>
      <source>The server knows what was done: resume with the same token once it answers again.</source>
      <translation>El servidor sabe qué se hizo: reanudar con el mismo token cuando vuelva a responder.</translation>
    </message>
    <message>
      <source>The server takes no more clients</source>
      <translation>El servidor no acepta más clientes</translation>
    </message>
    <message>
      <source>The server takes no more connections</source>
      <translation>El servidor no acepta más conexiones</translation>
    </message>
    <message>
      <source>The server wants a password</source>
      <translation>El servidor pide una contraseña</translation>
    </message>
    <message>
      <source>The server's TLS certificate is not trusted</source>
      <translation>El certificado TLS del servidor no es de confianza</translation>
    </message>
    <message>
      <source>The server's TLS certificate is not trusted: %1</source>
      <translation>El certificado TLS del servidor no es de confianza: %1</translation>
    </message>
    <message>
      <source>The server's memory limit is reached</source>
      <translation>El servidor ha alcanzado su límite de memoria</translation>
    </message>
    <message>
      <source>The server's protected mode refuses this address</source>
      <translation>El modo protegido del servidor rechaza esta dirección</translation>
    </message>
    <message>
      <source>The service comes back with the restored data.</source>
      <translation>El servicio vuelve con los datos restaurados.</translation>
    </message>
    <message>
      <source>The service comes back with the restored part.</source>
      <translation>El servicio vuelve con la parte restaurada.</translation>
    </message>
    <message>
      <source>The service comes back with the restored state.</source>
      <translation>El servicio vuelve con el estado restaurado.</translation>
    </message>
    <message>
      <source>The service is not declared</source>
      <translation>El servicio no está declarado</translation>
    </message>
    <message>
      <source>The service loads a model when it starts: restart it, and look at its log.</source>
      <translation>El servicio carga un modelo al iniciarse: reiniciarlo y revisar su log.</translation>
    </message>
    <message>
      <source>The service loads what lies there when it starts. The file changes in one step, so that nobody reads half of it.</source>
      <translation>El servicio carga al arrancar lo que hay ahí. El archivo cambia en un solo paso, para que nadie lo lea a medias.</translation>
    </message>
    <message>
      <source>The service manager names no instance of this service.</source>
      <translation>El gestor de servicios no nombra ninguna instancia de este servicio.</translation>
    </message>
    <message>
      <source>The service says</source>
      <translation>El servicio dice</translation>
    </message>
    <message>
      <source>The session or the server is read-only</source>
      <translation>La sesión o el servidor es de solo lectura</translation>
    </message>
    <message>
      <source>The set cannot be trusted. Choose another one.</source>
      <translation>El conjunto no es de fiar. Elegir otro.</translation>
    </message>
    <message>
      <source>The settings can't be written: %1</source>
      <translation>No se pueden escribir los ajustes: %1</translation>
    </message>
    <message>
      <source>The shipped example has this name</source>
      <translation>El ejemplo incluido tiene este nombre</translation>
    </message>
    <message>
      <source>The statement ran out of time and was rolled back</source>
      <translation>A la sentencia se le agotó el tiempo y se revirtió</translation>
    </message>
    <message>
      <source>The step at work is finished first. Nothing starts after it.</source>
      <translation>El paso en marcha se termina primero. Después no empieza ningún otro.</translation>
    </message>
    <message>
      <source>The step is %1 instead of %2: a series has at most %3 values.</source>
      <translation>El intervalo es %1 en vez de %2: una serie tiene %3 valores como máximo.</translation>
    </message>
    <message>
      <source>The store no longer knows of batches that it had confirmed</source>
      <translation>El almacén ya no conoce lotes que había confirmado</translation>
    </message>
    <message>
      <source>The system "%1", shown last, can't be read; this is another one</source>
      <translation>El último sistema mostrado, "%1", no se puede leer; este es otro</translation>
    </message>
    <message>
      <source>The system file declares no backups. Add them under "backups:".</source>
      <translation>El archivo de sistema no declara copias. Añádalas en «backups:».</translation>
    </message>
    <message>
      <source>The system file declares no queues.</source>
      <translation>El archivo de sistema no declara ninguna cola.</translation>
    </message>
    <message>
      <source>The system file declares no queues. Add them under "queues:".</source>
      <translation>El archivo de sistema no declara ninguna cola. Añadirlas en "queues:".</translation>
    </message>
    <message>
      <source>The system file declares no services.</source>
      <translation>El archivo de sistema no declara ningún servicio.</translation>
    </message>
    <message>
      <source>The system file declares no services. Add them under "services:".</source>
      <translation>El archivo de sistema no declara ningún servicio. Añadirlos en "services:".</translation>
    </message>
    <message>
      <source>The system file names no models.</source>
      <translation>El archivo de sistema no nombra ningún modelo.</translation>
    </message>
    <message>
      <source>The system file names no models. Add them under 'models'.</source>
      <translation>El archivo de sistema no nombra ningún modelo. Añadirlos en 'models'.</translation>
    </message>
    <message>
      <source>The system file names no services and no queues; what it says of them under 'alerts' stands here.</source>
      <translation>El archivo de sistema no nombra servicios ni colas; lo que dice de ellos en 'alerts' aparece aquí.</translation>
    </message>
    <message>
      <source>The system file names none.</source>
      <translation>El archivo de sistema no nombra ninguno.</translation>
    </message>
    <message>
      <source>The system file names nothing to watch</source>
      <translation>El archivo de sistema no nombra nada que vigilar</translation>
    </message>
    <message>
      <source>The system file names these texts: incidents.messages.templates.</source>
      <translation>El archivo de sistema nombra estos textos: incidents.messages.templates.</translation>
    </message>
    <message>
      <source>The system file was changed. Plan anew.</source>
      <translation>El archivo del sistema ha cambiado. Planifique de nuevo.</translation>
    </message>
    <message>
      <source>The system names no models.</source>
      <translation>El sistema no nombra ningún modelo.</translation>
    </message>
    <message>
      <source>The system whose connection is meant.</source>
      <translation>El sistema al que pertenece la conexión.</translation>
    </message>
    <message>
      <source>The table and its role are made by: opsdeck journal anchor --print-sql</source>
      <translation>La tabla y su rol se crean con: opsdeck journal anchor --print-sql</translation>
    </message>
    <message>
      <source>The table documents is dropped, with its rows.</source>
      <translation>La tabla documents se elimina, con sus filas.</translation>
    </message>
    <message>
      <source>The timeline is being read</source>
      <translation>Se está leyendo la cronología</translation>
    </message>
    <message>
      <source>The token stands for another move</source>
      <translation>El token corresponde a otro traslado</translation>
    </message>
    <message>
      <source>The tombstone is there already</source>
      <translation>La lápida ya existe</translation>
    </message>
    <message>
      <source>The transaction was rolled back for another's sake</source>
      <translation>La transacción se revirtió en favor de otra</translation>
    </message>
    <message>
      <source>The user lacks the permission</source>
      <translation>Al usuario le falta el permiso</translation>
    </message>
    <message>
      <source>The usual number runs within seconds.</source>
      <translation>El número habitual está en marcha en segundos.</translation>
    </message>
    <message>
      <source>The version in service is among those that can be put back. The service goes on.</source>
      <translation>La versión en servicio está entre las que se pueden reponer. El servicio sigue en marcha.</translation>
    </message>
    <message>
      <source>The version that is in place.</source>
      <translation>La versión que está instalada.</translation>
    </message>
    <message>
      <source>The version's name and SHA-256. Nothing is changed.</source>
      <translation>El nombre de la versión y su SHA-256. No se cambia nada.</translation>
    </message>
    <message>
      <source>The version's name where models are made: "2.1.0".</source>
      <translation>El nombre de la versión donde se hacen los modelos: "2.1.0".</translation>
    </message>
    <message>
      <source>The whole record</source>
      <translation>El registro completo</translation>
    </message>
    <message>
      <source>The workers and their processes. Nothing is changed.</source>
      <translation>Los workers y sus procesos. No se cambia nada.</translation>
    </message>
    <message>
      <source>The workers do not come up. Their log says why (opsdeck logs doc-pipeline worker). Call the platform lead.</source>
      <translation>Los workers no arrancan. Su log dice por qué (opsdeck logs doc-pipeline worker). Llamar al responsable de plataforma.</translation>
    </message>
    <message>
      <source>The workers need too much memory</source>
      <translation>Los workers necesitan demasiada memoria</translation>
    </message>
    <message>
      <source>The workers of %1 run, but finish nothing</source>
      <translation>Los workers de %1 funcionan, pero no terminan nada</translation>
    </message>
    <message>
      <source>The workers read templates from the cache. It may lack what the library has.</source>
      <translation>Los workers leen las plantillas de la caché. Puede faltarle lo que tiene la biblioteca.</translation>
    </message>
    <message>
      <source>Their documents are missing until they are done.</source>
      <translation>Sus documentos faltan hasta que se procesen.</translation>
    </message>
    <message>
      <source>Their processes must be on this machine and readable: see /proc.</source>
      <translation>Sus procesos deben estar en esta máquina y ser legibles: ver /proc.</translation>
    </message>
    <message>
      <source>Their work is not wanted any more, or it keeps other work from being done.</source>
      <translation>Ya no se quiere su resultado, o impiden que se haga otro trabajo.</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Tema</translation>
    </message>
    <message>
      <source>Theme: %1</source>
      <translation>Tema: %1</translation>
    </message>
    <message>
      <source>Then %1 of %2 run, fewer than the %3 that should.</source>
      <translation>Quedarán en marcha %1 de %2, menos de las %3 que debería haber.</translation>
    </message>
    <message>
      <source>Then %1 of %2 run; how many should is not known.</source>
      <translation>Entonces funcionan %1 de %2; no se sabe cuántas deberían.</translation>
    </message>
    <message>
      <source>There are more than %1 series; the others are left out. Ask for fewer: sum by (…) (…).</source>
      <translation>Hay más de %1 series; las demás se omiten. Pedir menos: sum by (…) (…).</translation>
    </message>
    <message>
      <source>There are more values than a chart shows: of each stretch, here are its extremes.</source>
      <translation>Hay más valores de los que muestra un gráfico: de cada tramo, aquí están sus extremos.</translation>
    </message>
    <message>
      <source>There are no such jobs</source>
      <translation>No hay trabajos así</translation>
    </message>
    <message>
      <source>There are: %1</source>
      <translation>Hay: %1</translation>
    </message>
    <message>
      <source>There are: %1.</source>
      <translation>Hay: %1.</translation>
    </message>
    <message>
      <source>There are: P0, P1, P2, P3</source>
      <translation>Hay: P0, P1, P2, P3</translation>
    </message>
    <message>
      <source>There are: jsonl and csv</source>
      <translation>Hay: jsonl y csv</translation>
    </message>
    <message>
      <source>There are: triaging, investigating, mitigating, resolved.</source>
      <translation>Hay: triaging, investigating, mitigating, resolved.</translation>
    </message>
    <message>
      <source>There is no account %1.</source>
      <translation>No existe la cuenta %1.</translation>
    </message>
    <message>
      <source>There is no backup '%1'. %2</source>
      <translation>No existe la copia de seguridad '%1'. %2</translation>
    </message>
    <message>
      <source>There is no backup that could be restored here.</source>
      <translation>No hay ninguna copia de seguridad que se pueda restaurar aquí.</translation>
    </message>
    <message>
      <source>There is no backup yet</source>
      <translation>Aún no hay ninguna copia</translation>
    </message>
    <message>
      <source>There is no database %1 any more, so nothing of it can be lost</source>
      <translation>La base de datos %1 ya no existe, así que no se puede perder nada de ella</translation>
    </message>
    <message>
      <source>There is no field %1 here. Did you mean '%2'?</source>
      <translation>Aquí no existe el campo %1. ¿Quiso decir '%2'?</translation>
    </message>
    <message>
      <source>There is no field %1 here. Known are %2.</source>
      <translation>Aquí no existe el campo %1. Se conocen %2.</translation>
    </message>
    <message>
      <source>There is no gate to pass.</source>
      <translation>No hay puertas de control que superar.</translation>
    </message>
    <message>
      <source>There is no job in this list.</source>
      <translation>No hay ningún trabajo en esta lista.</translation>
    </message>
    <message>
      <source>There is no model '%1'. %2</source>
      <translation>No existe el modelo '%1'. %2</translation>
    </message>
    <message>
      <source>There is no plan.</source>
      <translation>No hay plan.</translation>
    </message>
    <message>
      <source>There is no service '%1'. %2</source>
      <translation>No existe el servicio '%1'. %2</translation>
    </message>
    <message>
      <source>There is no service or queue '%1'. %2</source>
      <translation>No existe el servicio ni la cola '%1'. %2</translation>
    </message>
    <message>
      <source>There is no socket %1</source>
      <translation>No existe el socket %1</translation>
    </message>
    <message>
      <source>There is no such fault.</source>
      <translation>No existe esa avería.</translation>
    </message>
    <message>
      <source>There is no such field here. Known are %1.</source>
      <translation>Aquí no existe ese campo. Se conocen %1.</translation>
    </message>
    <message>
      <source>There is no such file.</source>
      <translation>No existe ese archivo.</translation>
    </message>
    <message>
      <source>There is no such socket</source>
      <translation>No existe ese socket</translation>
    </message>
    <message>
      <source>There is no way back.</source>
      <translation>No hay vía de vuelta.</translation>
    </message>
    <message>
      <source>There is no {{%1}} here. Known are {{version}} and {{file}}.</source>
      <translation>Aquí no existe {{%1}}. Se conocen {{version}} y {{file}}.</translation>
    </message>
    <message>
      <source>There is no {{%1}}.</source>
      <translation>No existe {{%1}}.</translation>
    </message>
    <message>
      <source>There is none yet.</source>
      <translation>Todavía no hay ninguno.</translation>
    </message>
    <message>
      <source>There is nothing to copy yet.</source>
      <translation>Aún no hay nada que copiar.</translation>
    </message>
    <message>
      <source>There may be more and newer backups than are seen from here</source>
      <translation>Puede haber más copias y más recientes de las que se ven desde aquí</translation>
    </message>
    <message>
      <source>These are the jobs that will not be done.</source>
      <translation>Son los trabajos que no se procesarán.</translation>
    </message>
    <message>
      <source>These are too long to be told apart.</source>
      <translation>Son demasiado largos para distinguirlos.</translation>
    </message>
    <message>
      <source>These jobs are more than %1 together, which is the most that is read at once</source>
      <translation>Estos trabajos suman más de %1, que es lo máximo que se lee de una vez</translation>
    </message>
    <message>
      <source>These reasons are still there. A template: run template-missing. Too slow: run generation-timeout. No space although this disk has room: look at the disk that documents are written to. The model: run rollback-model. Anything else: call the platform lead and read these reasons out. The jobs are kept in failed_queue; none is lost.</source>
      <translation>Estos motivos siguen ahí. Una plantilla: ejecutar template-missing. Demasiado lento: ejecutar generation-timeout. Sin espacio aunque este disco lo tenga: mirar el disco en el que se escriben los documentos. El modelo: ejecutar rollback-model. Cualquier otra cosa: llamar al responsable de plataforma y leerle estos motivos. Los trabajos se conservan en failed_queue; no se pierde ninguno.</translation>
    </message>
    <message>
      <source>They are different files.</source>
      <translation>Son archivos distintos.</translation>
    </message>
    <message>
      <source>They are different files: SHA-256 %1… and %2….</source>
      <translation>Son archivos distintos: SHA-256 %1… y %2….</translation>
    </message>
    <message>
      <source>They are the same, byte for byte.</source>
      <translation>Son iguales, byte a byte.</translation>
    </message>
    <message>
      <source>They are the same, byte for byte: SHA-256 %1….</source>
      <translation>Son iguales, byte a byte: SHA-256 %1….</translation>
    </message>
    <message>
      <source>They connect anew. A job that one of them had in work is found again as stuck, and is not lost.</source>
      <translation>Se conectan de nuevo. Un trabajo que uno de ellos tuviera en proceso aparece después como atascado y no se pierde.</translation>
    </message>
    <message>
      <source>They fail again if their cause is still there, and tell so. None is lost.</source>
      <translation>Si su causa sigue ahí, vuelven a fallar y lo indican. No se pierde ninguno.</translation>
    </message>
    <message>
      <source>They failed for want of their template.</source>
      <translation>Fallaron por falta de su plantilla.</translation>
    </message>
    <message>
      <source>They have waited longest, so they are done first.</source>
      <translation>Son los que más han esperado, así que se procesan primero.</translation>
    </message>
    <message>
      <source>They name the template that they miss.</source>
      <translation>Indican la plantilla que les falta.</translation>
    </message>
    <message>
      <source>This backup is damaged. Choose another one. Make a new one once the data is known to be right.</source>
      <translation>Esta copia está dañada. Elija otra. Haga una nueva cuando conste que los datos son correctos.</translation>
    </message>
    <message>
      <source>This bracket closes nothing.</source>
      <translation>Este corchete no cierra nada.</translation>
    </message>
    <message>
      <source>This changes %1</source>
      <translation>Esto cambia %1</translation>
    </message>
    <message>
      <source>This decides. If it fails after a restart, the model is bad.</source>
      <translation>Esto es lo decisivo. Si falla tras un reinicio, el modelo está mal.</translation>
    </message>
    <message>
      <source>This destroys something. Type the environment's name (%1) to go on:</source>
      <translation>Esto destruye algo. Escriba el nombre del entorno (%1) para continuar:</translation>
    </message>
    <message>
      <source>This does not belong to what stands above: check brackets and indentation.</source>
      <translation>Esto no corresponde a lo de arriba: revisar corchetes y sangría.</translation>
    </message>
    <message>
      <source>This does not follow the schema: %1.</source>
      <translation>Esto no sigue el esquema: %1.</translation>
    </message>
    <message>
      <source>This environment</source>
      <translation>Este entorno</translation>
    </message>
    <message>
      <source>This environment can't be reached, so its jobs can't be read.</source>
      <translation>No se llega a este entorno, así que sus trabajos no se pueden leer.</translation>
    </message>
    <message>
      <source>This escape is unknown. In double quotes write a backslash as \\, or use single quotes.</source>
      <translation>Secuencia de escape desconocida. Entre comillas dobles, escribir la barra invertida como \\, o usar comillas simples.</translation>
    </message>
    <message>
      <source>This escape names no character. Write the character itself.</source>
      <translation>Este escape no corresponde a ningún carácter. Escribir el propio carácter.</translation>
    </message>
    <message>
      <source>This file can't be opened</source>
      <translation>Este archivo no se puede abrir</translation>
    </message>
    <message>
      <source>This instance has printed nothing.</source>
      <translation>Esta instancia no ha escrito nada.</translation>
    </message>
    <message>
      <source>This is a file of kind %1; one of kind System is wanted.</source>
      <translation>Este archivo es de tipo %1; se espera uno de tipo System.</translation>
    </message>
    <message>
      <source>This is no http or https address</source>
      <translation>Esto no es una dirección http o https</translation>
    </message>
    <message>
      <source>This is not a file.</source>
      <translation>Esto no es un archivo.</translation>
    </message>
    <message>
      <source>This level of the escalation was called.</source>
      <translation>Se llamó a este nivel del escalado.</translation>
    </message>
    <message>
      <source>This line fits neither the list above nor a new field: check its indentation.</source>
      <translation>Esta línea no encaja en la lista de arriba ni como campo nuevo: revisar su sangría.</translation>
    </message>
    <message>
      <source>This line fits neither the mapping above nor a new one: check its indentation and the colon after the field's name.</source>
      <translation>Esta línea no encaja en el mapa de arriba ni en uno nuevo: revisar su sangría y los dos puntos tras el nombre del campo.</translation>
    </message>
    <message>
      <source>This list</source>
      <translation>Esta lista</translation>
    </message>
    <message>
      <source>This page in a window of its own</source>
      <translation>Esta página en una ventana propia</translation>
    </message>
    <message>
      <source>This page in a window of its own, on another screen where there is one</source>
      <translation>Esta página en una ventana propia, en otra pantalla si la hay</translation>
    </message>
    <message>
      <source>This run has ended.</source>
      <translation>Esta ejecución ha terminado.</translation>
    </message>
    <message>
      <source>This run has ended. Nothing has to be decided here.</source>
      <translation>Esta ejecución ha terminado. Aquí no hay nada que decidir.</translation>
    </message>
    <message>
      <source>This service does not tell its success rate</source>
      <translation>Este servicio no indica su tasa de éxito</translation>
    </message>
    <message>
      <source>This session is read-only</source>
      <translation>Esta sesión es de solo lectura</translation>
    </message>
    <message>
      <source>This session is read-only and changes no silence</source>
      <translation>Esta sesión es de solo lectura y no cambia ningún silencio</translation>
    </message>
    <message>
      <source>This session is read-only and changes no version</source>
      <translation>Esta sesión es de solo lectura y no cambia ninguna versión</translation>
    </message>
    <message>
      <source>This session is read-only and does not call %1</source>
      <translation>Esta sesión es de solo lectura y no llama a %1</translation>
    </message>
    <message>
      <source>This session is read-only and does not send %1</source>
      <translation>Esta sesión es de solo lectura y no envía %1</translation>
    </message>
    <message>
      <source>Those, too, that are silenced, explained by another, or not yet for long enough.</source>
      <translation>También las silenciadas, las explicadas por otra y las que aún no duran lo suficiente.</translation>
    </message>
    <message>
      <source>Three are usual, six spread the work. Each needs memory of its own.</source>
      <translation>Lo habitual son tres; seis reparten el trabajo. Cada uno necesita su propia memoria.</translation>
    </message>
    <message>
      <source>Three are usual. Eight clear most backlogs. More than the machine has room for make everything slower.</source>
      <translation>Lo habitual son tres. Ocho resuelven la mayoría de las acumulaciones. Más de los que caben en la máquina lo ralentizan todo.</translation>
    </message>
    <message>
      <source>Time (UTC)</source>
      <translation>Hora (UTC)</translation>
    </message>
    <message>
      <source>Time in which a bad start shows. 10s is usual.</source>
      <translation>Tiempo en el que se nota un mal arranque. Lo habitual es 10s.</translation>
    </message>
    <message>
      <source>Time since the run began</source>
      <translation>Tiempo desde que empezó la ejecución</translation>
    </message>
    <message>
      <source>Time this step has taken</source>
      <translation>Tiempo que lleva este paso</translation>
    </message>
    <message>
      <source>Timeline (UTC)</source>
      <translation>Cronología (UTC)</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Título</translation>
    </message>
    <message>
      <source>Title: %1</source>
      <translation>Título: %1</translation>
    </message>
    <message numerus="yes">
      <source>To be taken out of %1: %n job(s)</source>
      <translation>
        <numerusform>Por retirar de %1: %n trabajo</numerusform>
        <numerusform>Por retirar de %1: %n trabajos</numerusform>
      </translation>
    </message>
    <message>
      <source>To be undone in %1 ▸ %2, last step first:</source>
      <translation>Por deshacer en %1 ▸ %2, empezando por el último paso:</translation>
    </message>
    <message>
      <source>To be undone, the last step first:</source>
      <translation>Se deshará, el último paso primero:</translation>
    </message>
    <message>
      <source>To compare with afterwards, and to see whether the service serves what lies there.</source>
      <translation>Para comparar después, y para ver si el servicio sirve lo que hay instalado.</translation>
    </message>
    <message>
      <source>To compare with afterwards.</source>
      <translation>Para comparar después.</translation>
    </message>
    <message>
      <source>To do</source>
      <translation>Pendiente</translation>
    </message>
    <message>
      <source>To know what is about to be tried again.</source>
      <translation>Para saber qué se va a reintentar.</translation>
    </message>
    <message>
      <source>To know what the released jobs will be behind.</source>
      <translation>Para saber detrás de cuántos quedarán los trabajos liberados.</translation>
    </message>
    <message>
      <source>To know what will be put back.</source>
      <translation>Para saber qué se devolverá.</translation>
    </message>
    <message>
      <source>To see afterwards what it has brought.</source>
      <translation>Para ver después cuánto se ha ganado.</translation>
    </message>
    <message>
      <source>To see whether it helped.</source>
      <translation>Para ver si ha ayudado.</translation>
    </message>
    <message>
      <source>To tell: %1</source>
      <translation>Para comprobarlo: %1</translation>
    </message>
    <message>
      <source>Too few instances of %1 run</source>
      <translation>Hay muy pocas instancias de %1 en marcha</translation>
    </message>
    <message>
      <source>Too few replicas follow the server; it takes no writes</source>
      <translation>Muy pocas réplicas siguen al servidor; no acepta escrituras</translation>
    </message>
    <message>
      <source>Too seldom</source>
      <translation>Poco frecuente</translation>
    </message>
    <message>
      <source>Took</source>
      <translation>Duración</translation>
    </message>
    <message>
      <source>Trend</source>
      <translation>Tendencia</translation>
    </message>
    <message>
      <source>Triage</source>
      <translation>Triaje</translation>
    </message>
    <message>
      <source>Triage looks and changes nothing. What to do is yours to decide.</source>
      <translation>El triaje observa y no cambia nada. Qué hacer lo decide usted.</translation>
    </message>
    <message>
      <source>Triage looks at everything and changes nothing (t)</source>
      <translation>El triaje lo examina todo y no cambia nada (t)</translation>
    </message>
    <message>
      <source>Triage of %1 / %2, %3</source>
      <translation>Triaje de %1 / %2, %3</translation>
    </message>
    <message>
      <source>Triage this alert</source>
      <translation>Triaje de esta alerta</translation>
    </message>
    <message>
      <source>Triage: %1, most likely: %2</source>
      <translation>Triaje: %1, lo más probable: %2</translation>
    </message>
    <message>
      <source>Triage: %1, no cause found</source>
      <translation>Triaje: %1, ninguna causa encontrada</translation>
    </message>
    <message>
      <source>Triage: nothing that is known is wrong</source>
      <translation>Triaje: nada de lo que se sabe va mal</translation>
    </message>
    <message>
      <source>Triage: what is wrong, and what may be behind it</source>
      <translation>Triaje: qué va mal y qué puede haber detrás</translation>
    </message>
    <message>
      <source>Triage: what is wrong?</source>
      <translation>Triaje: ¿qué ocurre?</translation>
    </message>
    <message>
      <source>Triaging</source>
      <translation>En triaje</translation>
    </message>
    <message>
      <source>Try again when nobody writes to it.</source>
      <translation>Reintentar cuando nadie escriba en él.</translation>
    </message>
    <message>
      <source>Try again when that has ended.</source>
      <translation>Reintentar cuando eso haya terminado.</translation>
    </message>
    <message>
      <source>Try again, or end the process that blocks it.</source>
      <translation>Reintentar o terminar el proceso que lo bloquea.</translation>
    </message>
    <message>
      <source>Try again.</source>
      <translation>Reintentar.</translation>
    </message>
    <message>
      <source>Try the failed jobs again</source>
      <translation>Reintentar los trabajos fallidos</translation>
    </message>
    <message>
      <source>Turn TLS on at the server. On a network of your own, the address may say ?sslmode=disable.</source>
      <translation>Activar TLS en el servidor. En una red propia, la dirección puede indicar ?sslmode=disable.</translation>
    </message>
    <message>
      <source>Two people must agree to it: no reason is enough where a gate fails.</source>
      <translation>Deben estar de acuerdo dos personas: si falla una puerta de control, no basta ningún motivo.</translation>
    </message>
    <message>
      <source>Two renames in one transaction. There is either the old database or the new one, never a mixture.</source>
      <translation>Dos cambios de nombre en una sola transacción. Queda la base de datos anterior o la nueva, nunca una mezcla.</translation>
    </message>
    <message>
      <source>Type the environment's name first.</source>
      <translation>Escriba antes el nombre del entorno.</translation>
    </message>
    <message>
      <source>Type the environment's name, %1, to go on.</source>
      <translation>Escriba el nombre del entorno, %1, para continuar.</translation>
    </message>
    <message>
      <source>UTC</source>
      <translation>UTC</translation>
    </message>
    <message>
      <source>UTC alone</source>
      <translation>Solo UTC</translation>
    </message>
    <message>
      <source>UTC and local time</source>
      <translation>UTC y hora local</translation>
    </message>
    <message>
      <source>UTC, the newest first; alerts and procedures come in by themselves</source>
      <translation>UTC, lo más reciente primero; las alertas y los procedimientos se añaden solos</translation>
    </message>
    <message numerus="yes">
      <source>Undo %n step(s) in %1</source>
      <translation>
        <numerusform>Deshacer %n paso en %1</numerusform>
        <numerusform>Deshacer %n pasos en %1</numerusform>
      </translation>
    </message>
    <message>
      <source>Undo brings the state from before back.</source>
      <translation>Deshacer devuelve el estado anterior.</translation>
    </message>
    <message>
      <source>Undo that one first.</source>
      <translation>Deshacer antes esa.</translation>
    </message>
    <message>
      <source>Undo that one first: opsdeck undo %1</source>
      <translation>Deshacer antes esa: opsdeck undo %1</translation>
    </message>
    <message>
      <source>Undoing</source>
      <translation>Deshaciendo</translation>
    </message>
    <message>
      <source>Undoing "%1"</source>
      <translation>Deshacer "%1"</translation>
    </message>
    <message>
      <source>Undoing goes back to what stood before.</source>
      <translation>Deshacer vuelve a lo que había antes.</translation>
    </message>
    <message>
      <source>Undoing run %1</source>
      <translation>Deshacer la ejecución %1</translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>Deshecha</translation>
    </message>
    <message>
      <source>Undone, because step %1 failed: %2.</source>
      <translation>Deshecha, porque falló el paso %1: %2.</translation>
    </message>
    <message>
      <source>Undone.</source>
      <translation>Deshecha.</translation>
    </message>
    <message>
      <source>Undone: %1</source>
      <translation>Deshecho: %1</translation>
    </message>
    <message numerus="yes">
      <source>Undone: %n step(s).</source>
      <translation>
        <numerusform>Deshecho: %n paso.</numerusform>
        <numerusform>Deshechos: %n pasos.</numerusform>
      </translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>Desconocido</translation>
    </message>
    <message>
      <source>Unknown: the system file names no counters</source>
      <translation>Desconocido: el archivo de sistema no nombra contadores</translation>
    </message>
    <message>
      <source>Unlock or start the desktop's keyring, or name the secret with {env: NAME} or {file: PATH}.</source>
      <translation>Desbloquear o iniciar el llavero del escritorio, o indicar el secreto con {env: NAME} o {file: PATH}.</translation>
    </message>
    <message>
      <source>Unlocked</source>
      <translation>Desbloqueado</translation>
    </message>
    <message>
      <source>Unpacking a dump</source>
      <translation>Descompresión de un volcado</translation>
    </message>
    <message>
      <source>Unpacking an archive</source>
      <translation>Descompresión de un archivo comprimido</translation>
    </message>
    <message>
      <source>Unpacking the archive</source>
      <translation>Descompresión del archivo comprimido</translation>
    </message>
    <message>
      <source>Unpacking the dump</source>
      <translation>Descomprimiendo el volcado</translation>
    </message>
    <message>
      <source>Until there is one, nothing can be brought back.</source>
      <translation>Mientras no haya ninguna, no se puede recuperar nada.</translation>
    </message>
    <message>
      <source>Until when, as 2026-12-31</source>
      <translation>Hasta cuándo, p. ej. 2026-12-31</translation>
    </message>
    <message>
      <source>Until when.</source>
      <translation>Hasta cuándo.</translation>
    </message>
    <message>
      <source>Unusable</source>
      <translation>Inutilizable</translation>
    </message>
    <message>
      <source>Update a model</source>
      <translation>Actualizar un modelo</translation>
    </message>
    <message>
      <source>Update late by</source>
      <translation>Actualización tarde por</translation>
    </message>
    <message>
      <source>Usage: %1</source>
      <translation>Uso: %1</translation>
    </message>
    <message>
      <source>Usage: opsdeck [--lab | --system SYSTEM] [-e ENVIRONMENT] [--theme NAME] [--new-window]
                                                            the console
       opsdeck --guide SYSTEM PROCEDURE [-e ENVIRONMENT]    one wizard, without the rest of it
       opsdeck --wall [SYSTEM…] [-e ENVIRONMENT] [--distance METRES] [--inches INCHES] [--theme NAME]
                                                            the war room on a whole screen; can only look
       opsdeck VERB …                                       the command line; -o json is for programs
       opsdeck help VERB [COMMAND]                          more of each, as VERB [COMMAND] --help

Look
  status SYSTEM               state of services and queues
  alerts SYSTEM               what asks for a person, by severity, and who sees to it;
                              --ack, --silence and --unsilence say something about one
  triage SYSTEM               what is wrong, how bad, and what may be behind it
  check SYSTEM                test every connection and permission
  logs SYSTEM SERVICE         what a service printed last
  validate FILE…              check system and procedure files

Act
  plan SYSTEM PROCEDURE       exactly what would be done; changes nothing
  run SYSTEM PROCEDURE        run a procedure and follow it
  runs [follow RUN]           list runs, or follow one
  resume RUN                  go on with a paused or orphaned run
  decide RUN DECISION         confirm, retry, done, skip, pause, resume, abort
  undo RUN                    take back what a run has done

Handle incidents
  incident open|note|set|message|close|reopen|list|show|report SYSTEM
                              who does what, status messages, and the report

Back up
  backup list|accept|create|verify|drill|restore|prune SYSTEM [SET]
                              what could be restored, and how well that is proven

Serve models
  models list|show|compare|promote|update|rollback|prune SYSTEM [VERSION…]
                              which version serves, which may, and the way back

Keep
  journal list|verify|anchor|export|recover
                              what was done, and that nothing was altered; go on with a damaged one
  screenshot PAGE FILE.png    a picture of a page, without a display

Practise
  lab start|stop|status|reset|traffic|monitoring|break|mend|faults
                              a pipeline of your own, to break and to mend

Exit codes
  0  it is done, or it is so
  1  it was tried and failed, or what was checked is not right
  2  the words make no sense, or what they name does not exist
  3  refused by a rule, a permission or the state of things
  4  something could not be reached, or gave no answer in time
  5  it may have happened or not: look before you try again
A run ends as the step that stopped it; what was done before stands in: opsdeck runs follow RUN</source>
      <translation>Uso:   opsdeck [--lab | --system SYSTEM] [-e ENVIRONMENT] [--theme NAME] [--new-window]
                                                            la consola
       opsdeck --guide SYSTEM PROCEDURE [-e ENVIRONMENT]    un asistente, sin lo demás
       opsdeck --wall [SYSTEM…] [-e ENVIRONMENT] [--distance METRES] [--inches INCHES] [--theme NAME]
                                                            la sala de crisis a pantalla completa; solo para mirar
       opsdeck VERB …                                       la línea de comandos; -o json es para programas
       opsdeck help VERB [COMMAND]                          más de cada uno, como VERB [COMMAND] --help

Mirar
  status SYSTEM               estado de servicios y colas
  alerts SYSTEM               qué requiere a una persona, por severidad, y quién se ocupa;
                              --ack, --silence y --unsilence dicen algo sobre una
  triage SYSTEM               qué va mal, su gravedad y qué puede haber detrás
  check SYSTEM                prueba cada conexión y permiso
  logs SYSTEM SERVICE         lo último que escribió un servicio
  validate FILE…              comprueba archivos de sistema y de procedimiento

Actuar
  plan SYSTEM PROCEDURE       qué se haría exactamente; no cambia nada
  run SYSTEM PROCEDURE        ejecuta un procedimiento y lo sigue
  runs [follow RUN]           lista las ejecuciones o sigue una
  resume RUN                  continúa una ejecución en pausa o huérfana
  decide RUN DECISION         confirm, retry, done, skip, pause, resume, abort
  undo RUN                    deshace lo hecho por una ejecución

Gestionar incidentes
  incident open|note|set|message|close|reopen|list|show|report SYSTEM
                              quién hace qué, mensajes de estado y el informe

Copias de seguridad
  backup list|accept|create|verify|drill|restore|prune SYSTEM [SET]
                              qué se podría restaurar y hasta qué punto está demostrado

Servir modelos
  models list|show|compare|promote|update|rollback|prune SYSTEM [VERSION…]
                              qué versión sirve, cuál puede y la vía de vuelta

Conservar
  journal list|verify|anchor|export|recover
                              qué se hizo, y que nada se alteró; seguir con uno dañado
  screenshot PAGE FILE.png    imagen de una página, sin pantalla

Practicar
  lab start|stop|status|reset|traffic|monitoring|break|mend|faults
                              un flujo propio, para romper y reparar

Códigos de salida
  0  está hecho, o es así
  1  se intentó y falló, o lo comprobado no está bien
  2  las palabras no tienen sentido, o lo que nombran no existe
  3  rechazado por una regla, un permiso o el estado de las cosas
  4  algo no se pudo alcanzar o no respondió a tiempo
  5  pudo ocurrir o no: mire antes de volver a intentarlo
Una ejecución termina como el paso que la detuvo; lo hecho antes figura en: opsdeck runs follow RUN</translation>
    </message>
    <message>
      <source>Usage: opsdeck backup COMMAND SYSTEM</source>
      <translation>Uso: opsdeck backup COMMAND SYSTEM</translation>
    </message>
    <message>
      <source>Usage: opsdeck incident COMMAND SYSTEM [-e ENVIRONMENT] [--id INC-…]</source>
      <translation>Uso: opsdeck incident COMMAND SYSTEM [-e ENVIRONMENT] [--id INC-…]</translation>
    </message>
    <message>
      <source>Usage: opsdeck journal COMMAND</source>
      <translation>Uso: opsdeck journal COMMAND</translation>
    </message>
    <message>
      <source>Usage: opsdeck models COMMAND SYSTEM</source>
      <translation>Uso: opsdeck models COMMAND SYSTEM</translation>
    </message>
    <message>
      <source>Use Debian's own SQLite library.</source>
      <translation>Usar la biblioteca SQLite de Debian.</translation>
    </message>
    <message>
      <source>Use a function of the range: rate(…), avg_over_time(…).</source>
      <translation>Usar una función del rango: rate(…), avg_over_time(…).</translation>
    </message>
    <message>
      <source>Use a new token.</source>
      <translation>Usar un token nuevo.</translation>
    </message>
    <message>
      <source>Use an environment that is not read-only.</source>
      <translation>Usar un entorno que no sea de solo lectura.</translation>
    </message>
    <message>
      <source>Use another name for the tombstone. Nothing was changed.</source>
      <translation>Usar otro nombre para la lápida. No se cambió nada.</translation>
    </message>
    <message>
      <source>Use mine instead</source>
      <translation>Usar el mío</translation>
    </message>
    <message>
      <source>Use the address of the primary.</source>
      <translation>Usar la dirección del primario.</translation>
    </message>
    <message>
      <source>Use the address of the primary. Nothing was written.</source>
      <translation>Usar la dirección del primario. No se escribió nada.</translation>
    </message>
    <message>
      <source>Use the newer version.</source>
      <translation>Usar la versión más reciente.</translation>
    </message>
    <message>
      <source>Use the primary, and an environment that is not read-only. Nothing was changed.</source>
      <translation>Usar el primario y un entorno que no sea de solo lectura. No se cambió nada.</translation>
    </message>
    <message>
      <source>User or password is wrong</source>
      <translation>El usuario o la contraseña son incorrectos</translation>
    </message>
    <message>
      <source>Using %1</source>
      <translation>Uso de %1</translation>
    </message>
    <message>
      <source>Using connection %1</source>
      <translation>Uso de la conexión %1</translation>
    </message>
    <message>
      <source>Using host %1</source>
      <translation>Uso del host %1</translation>
    </message>
    <message>
      <source>Using the journal</source>
      <translation>Uso del diario</translation>
    </message>
    <message>
      <source>Using the key that signs anchors</source>
      <translation>Uso de la clave que firma las anclas</translation>
    </message>
    <message>
      <source>Using the registry of model %1</source>
      <translation>Uso del registro de modelos de %1</translation>
    </message>
    <message>
      <source>Using the service manager</source>
      <translation>Uso del gestor de servicios</translation>
    </message>
    <message>
      <source>Validate %1</source>
      <translation>Validar %1</translation>
    </message>
    <message>
      <source>Validated</source>
      <translation>Validada</translation>
    </message>
    <message>
      <source>Validating the restored data</source>
      <translation>Validación de los datos restaurados</translation>
    </message>
    <message>
      <source>Values are nested deeper than %1 levels here.</source>
      <translation>Aquí los valores están anidados a más de %1 niveles.</translation>
    </message>
    <message>
      <source>Variables</source>
      <translation>Variables</translation>
    </message>
    <message>
      <source>Verifies the journal and writes its head, signed, to a place elsewhere: a file, which is only added to, or the table opsdeck_anchors of a PostgreSQL connection. "opsdeck journal verify" asks that place from then on.</source>
      <translation>Verifica el diario y escribe su cabeza, firmada, en otro lugar: un archivo al que solo se añade, o la tabla opsdeck_anchors de una conexión PostgreSQL. Desde entonces, "opsdeck journal verify" consulta ese lugar.</translation>
    </message>
    <message>
      <source>Verify a backup</source>
      <translation>Verificar una copia de seguridad</translation>
    </message>
    <message>
      <source>Verify the chain</source>
      <translation>Verificar la cadena</translation>
    </message>
    <message>
      <source>Verifying</source>
      <translation>Verificando</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Versión</translation>
    </message>
    <message>
      <source>Version %1 of %2 is in place again, and %3 answers as it should</source>
      <translation>La versión %1 de %2 vuelve a estar instalada, y %3 responde como debe</translation>
    </message>
    <message>
      <source>Version %1 of %2 is in place now, and %3 answers as it should</source>
      <translation>La versión %1 de %2 ya está instalada, y %3 responde como debe</translation>
    </message>
    <message>
      <source>Version %1 of %2 serves again, by the word of %3 itself</source>
      <translation>Vuelve a servir la versión %1 de %2, según el propio %3</translation>
    </message>
    <message>
      <source>Version %1 of %2 serves now, by the word of %3 itself</source>
      <translation>Ya sirve la versión %1 de %2, según el propio %3</translation>
    </message>
    <message>
      <source>Versions of the model can be listed</source>
      <translation>Se pueden listar las versiones del modelo</translation>
    </message>
    <message>
      <source>Versions to choose from</source>
      <translation>Versiones disponibles</translation>
    </message>
    <message>
      <source>Wait for that run to end, or stop it on the page Runs.</source>
      <translation>Esperar a que termine esa ejecución o detenerla en la página Ejecuciones.</translation>
    </message>
    <message>
      <source>Wait for that session, or end it. Nothing was changed.</source>
      <translation>Esperar a esa sesión o terminarla. No se cambió nada.</translation>
    </message>
    <message>
      <source>Wait until few jobs are left</source>
      <translation>Esperar a que queden pocos trabajos</translation>
    </message>
    <message>
      <source>Wait until it fires, or silence it.</source>
      <translation>Esperar a que se dispare, o silenciarla.</translation>
    </message>
    <message>
      <source>Wait until it has ended, or abort it.</source>
      <translation>Esperar a que termine o abortarla.</translation>
    </message>
    <message>
      <source>Wait until it has loaded them.</source>
      <translation>Esperar a que los haya cargado.</translation>
    </message>
    <message>
      <source>Wait until it is there.</source>
      <translation>Esperar a que esté disponible.</translation>
    </message>
    <message>
      <source>Wait, or stop it with SCRIPT KILL.</source>
      <translation>Esperar o detenerlo con SCRIPT KILL.</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>En espera</translation>
    </message>
    <message>
      <source>Waiting %1 before the next</source>
      <translation>Esperando %1 antes de la siguiente</translation>
    </message>
    <message>
      <source>Waiting for Prometheus and Alertmanager</source>
      <translation>Espera a Prometheus y Alertmanager</translation>
    </message>
    <message>
      <source>Waiting for Redis</source>
      <translation>Esperando a Redis</translation>
    </message>
    <message>
      <source>Waiting for programs of the practice lab</source>
      <translation>Espera a los programas del laboratorio</translation>
    </message>
    <message>
      <source>Waiting for the practice lab's database</source>
      <translation>Espera a la base de datos del laboratorio</translation>
    </message>
    <message>
      <source>Waiting for the practice lab's services</source>
      <translation>Espera a los servicios del laboratorio</translation>
    </message>
    <message>
      <source>Waiting until Redis is up, or down for good</source>
      <translation>Esperando a que Redis esté activo o caído del todo</translation>
    </message>
    <message>
      <source>Waits</source>
      <translation>Espera</translation>
    </message>
    <message>
      <source>Waits for a decision</source>
      <translation>Espera una decisión</translation>
    </message>
    <message>
      <source>Waits for you</source>
      <translation>Espera su respuesta</translation>
    </message>
    <message>
      <source>Wall</source>
      <translation>Panel mural</translation>
    </message>
    <message>
      <source>War room</source>
      <translation>Sala de crisis</translation>
    </message>
    <message>
      <source>War room on the whole screen</source>
      <translation>Sala de crisis a pantalla completa</translation>
    </message>
    <message>
      <source>War room on the whole screen; Esc leaves it, q closes it</source>
      <translation>Sala de crisis a pantalla completa; Esc sale de ella, q la cierra</translation>
    </message>
    <message>
      <source>War room · Opsdeck</source>
      <translation>Sala de crisis · Opsdeck</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Aviso</translation>
    </message>
    <message>
      <source>Was it removed on purpose?</source>
      <translation>¿Se eliminó a propósito?</translation>
    </message>
    <message>
      <source>Watch %1</source>
      <translation>Vigilar %1</translation>
    </message>
    <message>
      <source>Watch it for a while</source>
      <translation>Vigilarlo un rato</translation>
    </message>
    <message>
      <source>Watch the queue drain</source>
      <translation>Vigilar cómo se vacía la cola</translation>
    </message>
    <message>
      <source>Watches an environment for %1 and shows what asks for a person, the gravest first, who sees to it, and how
soon somebody has to answer. KEY stands in brackets. What is said about an alert is written into the journal,
and, where no console does it, when it began and ended; an alert of the environment's Alertmanager is silenced there.</source>
      <translation>Vigila un entorno durante %1 y muestra qué requiere a una persona, primero lo más grave, quién se ocupa y en
cuánto tiempo debe responder alguien. KEY va entre corchetes. Lo que se dice de una alerta se escribe en el diario
y, si no lo hace ninguna consola, cuándo empezó y terminó; una alerta del Alertmanager del entorno se silencia allí.</translation>
    </message>
    <message>
      <source>Watching %1</source>
      <translation>Vigilancia de %1</translation>
    </message>
    <message>
      <source>Watching the practice lab with Prometheus</source>
      <translation>Vigilancia del laboratorio con Prometheus</translation>
    </message>
    <message>
      <source>Way back</source>
      <translation>Vía de vuelta</translation>
    </message>
    <message>
      <source>Way back: %1</source>
      <translation>Vía de vuelta: %1</translation>
    </message>
    <message>
      <source>Web page (*.html);;Markdown (*.md);;PDF (*.pdf)</source>
      <translation>Página web (*.html);;Markdown (*.md);;PDF (*.pdf)</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>Bienvenida</translation>
    </message>
    <message>
      <source>Welcome to Opsdeck</source>
      <translation>Opsdeck le da la bienvenida</translation>
    </message>
    <message>
      <source>Well by its own word is not enough. A request must be answered.</source>
      <translation>Su palabra no basta. Tiene que responder a una petición.</translation>
    </message>
    <message>
      <source>Went well: %1</source>
      <translation>Salió bien: %1</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Qué</translation>
    </message>
    <message>
      <source>What Alertmanager says is not known: %1</source>
      <translation>No se sabe qué dice Alertmanager: %1</translation>
    </message>
    <message>
      <source>What a procedure does, and has done, stands here.</source>
      <translation>Aquí consta lo que hace y ha hecho un procedimiento.</translation>
    </message>
    <message>
      <source>What came after %1 UTC is no longer in service</source>
      <translation>Lo posterior a las %1 UTC ya no está en servicio</translation>
    </message>
    <message>
      <source>What changes?</source>
      <translation>¿Qué cambia?</translation>
    </message>
    <message>
      <source>What depends on it</source>
      <translation>Qué depende de ello</translation>
    </message>
    <message>
      <source>What differs</source>
      <translation>Qué difiere</translation>
    </message>
    <message>
      <source>What differs from %1</source>
      <translation>Qué difiere de %1</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Qué ocurrió</translation>
    </message>
    <message>
      <source>What has ended it</source>
      <translation>Qué le puso fin</translation>
    </message>
    <message>
      <source>What is affected</source>
      <translation>Qué está afectado</translation>
    </message>
    <message>
      <source>What is affected, in a word or two</source>
      <translation>Qué está afectado, en una o dos palabras</translation>
    </message>
    <message>
      <source>What is affected, in a word or two.</source>
      <translation>Qué está afectado, en una o dos palabras.</translation>
    </message>
    <message>
      <source>What is done</source>
      <translation>Qué se hace</translation>
    </message>
    <message>
      <source>What is filled in already is what the procedure suggests.</source>
      <translation>Lo ya rellenado es lo que sugiere el procedimiento.</translation>
    </message>
    <message>
      <source>What is in place is not known: %1</source>
      <translation>Se desconoce qué está instalado: %1</translation>
    </message>
    <message>
      <source>What is in this queue now is not known.</source>
      <translation>No se sabe qué contiene ahora esta cola.</translation>
    </message>
    <message>
      <source>What is learnt</source>
      <translation>Qué se ha aprendido</translation>
    </message>
    <message>
      <source>What is new</source>
      <translation>Novedades</translation>
    </message>
    <message>
      <source>What is new: what was found, what is being done</source>
      <translation>Novedades: qué se ha encontrado, qué se está haciendo</translation>
    </message>
    <message>
      <source>What is served is not what lies in place</source>
      <translation>Lo que se sirve no es lo instalado</translation>
    </message>
    <message>
      <source>What is served now?</source>
      <translation>¿Qué se sirve ahora?</translation>
    </message>
    <message>
      <source>What is to be done so that it does not happen again.</source>
      <translation>Qué hay que hacer para que no vuelva a ocurrir.</translation>
    </message>
    <message>
      <source>What is wrong is silenced</source>
      <translation>Lo que va mal está silenciado</translation>
    </message>
    <message>
      <source>What is wrong is silenced (%1): see Alerts, All.</source>
      <translation>Lo que va mal está silenciado (%1): ver Alertas, Todas.</translation>
    </message>
    <message>
      <source>What is wrong with the version in service now?</source>
      <translation>¿Qué va mal en la versión ahora en servicio?</translation>
    </message>
    <message>
      <source>What is wrong with the version in service; with it, that one is never suggested again.</source>
      <translation>Qué va mal en la versión en servicio; si se indica, no se vuelve a sugerir nunca.</translation>
    </message>
    <message>
      <source>What is wrong, in a line</source>
      <translation>Qué va mal, en una línea</translation>
    </message>
    <message>
      <source>What is wrong, in a line.</source>
      <translation>Qué va mal, en una línea.</translation>
    </message>
    <message>
      <source>What is wrong, in a line; a triage has its own.</source>
      <translation>Qué va mal, en una línea; un triaje trae la suya.</translation>
    </message>
    <message>
      <source>What it changes</source>
      <translation>Qué cambia</translation>
    </message>
    <message numerus="yes">
      <source>What it had done was taken back: %n step(s).</source>
      <translation>
        <numerusform>Lo que había hecho se revirtió: %n paso.</numerusform>
        <numerusform>Lo que había hecho se revirtió: %n pasos.</numerusform>
      </translation>
    </message>
    <message>
      <source>What it means to users, in a sentence</source>
      <translation>Qué supone para los usuarios, en una frase</translation>
    </message>
    <message>
      <source>What it means to users, in a sentence, if it is known</source>
      <translation>Qué supone para los usuarios, en una frase, si se sabe</translation>
    </message>
    <message>
      <source>What it means to users, in a sentence.</source>
      <translation>Qué supone para los usuarios, en una frase.</translation>
    </message>
    <message>
      <source>What it reads</source>
      <translation>Qué lee</translation>
    </message>
    <message>
      <source>What its last lines complain of. Nothing is changed.</source>
      <translation>De qué se quejan sus últimas líneas. No se cambia nada.</translation>
    </message>
    <message>
      <source>What lies in place is no version of the registry</source>
      <translation>Lo instalado no es ninguna versión del registro de modelos</translation>
    </message>
    <message>
      <source>What may be behind it, the most likely first</source>
      <translation>Qué puede haber detrás, lo más probable primero</translation>
    </message>
    <message>
      <source>What may be behind it, the most likely first:</source>
      <translation>Qué puede haber detrás, lo más probable primero:</translation>
    </message>
    <message>
      <source>What others should know.</source>
      <translation>Lo que otros deberían saber.</translation>
    </message>
    <message>
      <source>What runs now?</source>
      <translation>¿Qué está en marcha ahora?</translation>
    </message>
    <message>
      <source>What the workers hold, and how much is available. Below 5 % available, run worker-memory instead.</source>
      <translation>Lo que ocupan los workers y cuánto hay disponible. Con menos de un 5 % disponible, ejecutar en su lugar worker-memory.</translation>
    </message>
    <message>
      <source>What their last lines complain of. Nothing is changed.</source>
      <translation>De qué se quejan sus últimas líneas. No se cambia nada.</translation>
    </message>
    <message>
      <source>What to expect</source>
      <translation>Qué esperar</translation>
    </message>
    <message>
      <source>What triage saw</source>
      <translation>Qué vio el triaje</translation>
    </message>
    <message>
      <source>What was mended since they failed, or that the reason has passed by itself.</source>
      <translation>Qué se ha reparado desde que fallaron, o que el motivo ha desaparecido por sí solo.</translation>
    </message>
    <message>
      <source>What was observed in a manual step.</source>
      <translation>Qué se observó en un paso manual.</translation>
    </message>
    <message>
      <source>What was seen</source>
      <translation>Qué se vio</translation>
    </message>
    <message numerus="yes">
      <source>What was seen is as it should be; not known: %n thing(s).</source>
      <translation>
        <numerusform>Lo que se vio está como debe; se desconoce %n cosa.</numerusform>
        <numerusform>Lo que se vio está como debe; se desconocen %n cosas.</numerusform>
      </translation>
    </message>
    <message>
      <source>What was seen or done</source>
      <translation>Qué se vio o se hizo</translation>
    </message>
    <message>
      <source>What was written into %1 since is not in the backup, and gone: there is nothing left to compare</source>
      <translation>Lo escrito desde entonces en %1 no está en la copia y se ha perdido: no queda nada que comparar</translation>
    </message>
    <message>
      <source>What went well</source>
      <translation>Qué salió bien</translation>
    </message>
    <message>
      <source>What went well; may be said again.</source>
      <translation>Qué salió bien; se puede repetir la opción.</translation>
    </message>
    <message>
      <source>What went well?</source>
      <translation>¿Qué salió bien?</translation>
    </message>
    <message>
      <source>What went well…</source>
      <translation>Qué salió bien…</translation>
    </message>
    <message>
      <source>What will be changed</source>
      <translation>Qué se cambiará</translation>
    </message>
    <message>
      <source>What you observed</source>
      <translation>Qué ha observado</translation>
    </message>
    <message>
      <source>Whatever happens next, there must be a way back to what works now.</source>
      <translation>Pase lo que pase después, debe haber una vía de vuelta a lo que funciona ahora.</translation>
    </message>
    <message>
      <source>When (UTC)</source>
      <translation>Cuándo (UTC)</translation>
    </message>
    <message>
      <source>When something is wrong for users, open one: its commander, what it means to them, what was seen and done, and when the next message is due then stand here, and become the report.</source>
      <translation>Cuando algo vaya mal para los usuarios, abra uno: su comandante, qué supone para ellos, qué se ha visto y hecho y cuándo toca el próximo mensaje figuran entonces aquí y se convierten en el informe.</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Dónde</translation>
    </message>
    <message>
      <source>Where to look</source>
      <translation>Dónde mirar</translation>
    </message>
    <message>
      <source>Whether a backup is good shows only when it is loaded. Until then nothing in service is touched.</source>
      <translation>Solo al cargar una copia se ve si es buena. Hasta entonces no se toca nada en servicio.</translation>
    </message>
    <message>
      <source>Whether a procedure runs is not known</source>
      <translation>No se sabe si se ejecuta algún procedimiento</translation>
    </message>
    <message>
      <source>Whether the backups keep their promise has not been read.</source>
      <translation>Aún no se ha leído si las copias cumplen su compromiso.</translation>
    </message>
    <message>
      <source>Whether the backups keep their promise is not known from here</source>
      <translation>Desde aquí no se sabe si las copias cumplen lo prometido</translation>
    </message>
    <message>
      <source>Whether the backups keep their promise is not known from here.</source>
      <translation>Desde aquí no se sabe si las copias cumplen lo prometido.</translation>
    </message>
    <message>
      <source>Whether the message was sent is not known</source>
      <translation>Se desconoce si el mensaje se envió</translation>
    </message>
    <message>
      <source>Whether there is an incident is not known</source>
      <translation>Se desconoce si hay algún incidente</translation>
    </message>
    <message>
      <source>Whether there is an incident is not known.</source>
      <translation>No se sabe si hay un incidente.</translation>
    </message>
    <message>
      <source>Whether they are the same file is not known.</source>
      <translation>Se desconoce si son el mismo archivo.</translation>
    </message>
    <message>
      <source>Which backup should be proven?</source>
      <translation>¿Qué copia de seguridad hay que demostrar?</translation>
    </message>
    <message>
      <source>Which backup should be read?</source>
      <translation>¿Qué copia de seguridad hay que leer?</translation>
    </message>
    <message>
      <source>Which backup should be restored?</source>
      <translation>¿Qué copia de seguridad hay que restaurar?</translation>
    </message>
    <message>
      <source>Which backups there are is not known</source>
      <translation>Se desconoce qué copias de seguridad hay</translation>
    </message>
    <message>
      <source>Which folder lies on the disk that is full?</source>
      <translation>¿Qué carpeta está en el disco lleno?</translation>
    </message>
    <message>
      <source>Which image is in use, and which takes its place?</source>
      <translation>¿Qué imagen está en uso, y cuál la sustituye?</translation>
    </message>
    <message>
      <source>Which image should it be made of?</source>
      <translation>¿Qué imagen debe usar?</translation>
    </message>
    <message>
      <source>Which incident; without it the one that is open, else the newest.</source>
      <translation>Qué incidente; si se omite, el abierto o, si no, el más reciente.</translation>
    </message>
    <message>
      <source>Which incident; without it the one that is open.</source>
      <translation>Qué incidente; si se omite, el abierto.</translation>
    </message>
    <message>
      <source>Which instances of {{inputs.service}} are running?</source>
      <translation>¿Qué instancias de {{inputs.service}} están en marcha?</translation>
    </message>
    <message>
      <source>Which jobs have failed meanwhile?</source>
      <translation>¿Qué trabajos han fallado entretanto?</translation>
    </message>
    <message>
      <source>Which jobs?</source>
      <translation>¿Qué trabajos?</translation>
    </message>
    <message>
      <source>Which list are they in?</source>
      <translation>¿En qué lista están?</translation>
    </message>
    <message>
      <source>Which model, where the system has several.</source>
      <translation>Qué modelo, si el sistema tiene varios.</translation>
    </message>
    <message>
      <source>Which model?</source>
      <translation>¿Qué modelo?</translation>
    </message>
    <message>
      <source>Which of the system file's texts it has (incidents.messages.templates).</source>
      <translation>Cuál de los textos del archivo de sistema lleva (incidents.messages.templates).</translation>
    </message>
    <message>
      <source>Which part should be restored?</source>
      <translation>¿Qué parte hay que restaurar?</translation>
    </message>
    <message>
      <source>Which queue shall they go to?</source>
      <translation>¿A qué cola deben ir?</translation>
    </message>
    <message>
      <source>Which queue should be emptied?</source>
      <translation>¿Qué cola hay que vaciar?</translation>
    </message>
    <message>
      <source>Which queue?</source>
      <translation>¿Qué cola?</translation>
    </message>
    <message>
      <source>Which restore has proven itself?</source>
      <translation>¿Qué restauración ha demostrado que funciona?</translation>
    </message>
    <message>
      <source>Which service takes jobs from it?</source>
      <translation>¿Qué servicio toma trabajos de ella?</translation>
    </message>
    <message>
      <source>Which service?</source>
      <translation>¿Qué servicio?</translation>
    </message>
    <message>
      <source>Which template do jobs miss?</source>
      <translation>¿Qué plantilla les falta a los trabajos?</translation>
    </message>
    <message>
      <source>Which templates does the API know?</source>
      <translation>¿Qué plantillas conoce la API?</translation>
    </message>
    <message>
      <source>Which version does it serve?</source>
      <translation>¿Qué versión sirve?</translation>
    </message>
    <message>
      <source>Which version is it?</source>
      <translation>¿Qué versión es?</translation>
    </message>
    <message>
      <source>Which version is put back?</source>
      <translation>¿Qué versión se repone?</translation>
    </message>
    <message>
      <source>Which version should serve again?</source>
      <translation>¿Qué versión debe volver a servir?</translation>
    </message>
    <message>
      <source>Which version should serve?</source>
      <translation>¿Qué versión debe servir?</translation>
    </message>
    <message>
      <source>Which version?</source>
      <translation>¿Qué versión?</translation>
    </message>
    <message>
      <source>Which workers are running?</source>
      <translation>¿Qué workers están en marcha?</translation>
    </message>
    <message>
      <source>Which workers run, and since when?</source>
      <translation>¿Qué workers están en marcha, y desde cuándo?</translation>
    </message>
    <message>
      <source>While jobs wait, documents are late, however quick the ML service is.</source>
      <translation>Mientras haya trabajos en espera, los documentos llegan tarde, por rápido que sea el servicio ML.</translation>
    </message>
    <message>
      <source>While one instance restarts, the others do the work.</source>
      <translation>Mientras se reinicia una instancia, las demás hacen el trabajo.</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Quién</translation>
    </message>
    <message>
      <source>Who does it</source>
      <translation>Quién lo hace</translation>
    </message>
    <message>
      <source>Who does that.</source>
      <translation>Quién lo hace.</translation>
    </message>
    <message>
      <source>Who sees to it.</source>
      <translation>Quién se ocupa.</translation>
    </message>
    <message>
      <source>Whoever may change that file decides about changes there. Practice in another environment.</source>
      <translation>Quien pueda cambiar ese archivo decide sobre los cambios allí. Practicar en otro entorno.</translation>
    </message>
    <message>
      <source>Whoever runs Opsdeck needs the right to remove them.</source>
      <translation>Quien ejecuta Opsdeck necesita permiso para eliminarlos.</translation>
    </message>
    <message>
      <source>Whom to call, as long as it is not mitigated</source>
      <translation>A quién llamar mientras no esté mitigado</translation>
    </message>
    <message>
      <source>Whose failed jobs?</source>
      <translation>¿De qué cola son los trabajos fallidos?</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>Why do jobs fail?</source>
      <translation>¿Por qué fallan los trabajos?</translation>
    </message>
    <message>
      <source>Why is it to serve although a gate fails?</source>
      <translation>¿Por qué debe servir aunque no supere una puerta de control?</translation>
    </message>
    <message>
      <source>Why is step %1 skipped?</source>
      <translation>¿Por qué se omite el paso %1?</translation>
    </message>
    <message>
      <source>Why it happened.</source>
      <translation>Por qué ocurrió.</translation>
    </message>
    <message>
      <source>Why it is gone, for those who look for it.</source>
      <translation>Por qué ya no está, para quien lo busque.</translation>
    </message>
    <message>
      <source>Why it was %1</source>
      <translation>Por qué era %1</translation>
    </message>
    <message>
      <source>Why was step %1 done by hand, and what do you see now?</source>
      <translation>¿Por qué se hizo a mano el paso %1 y qué se ve ahora?</translation>
    </message>
    <message>
      <source>Why, for those who look for it</source>
      <translation>Por qué, para quien lo busque</translation>
    </message>
    <message>
      <source>Why, for those who miss it</source>
      <translation>Motivo, para quien la eche en falta</translation>
    </message>
    <message>
      <source>Why; kept in the journal.</source>
      <translation>Motivo; se guarda en el diario.</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Ventana</translation>
    </message>
    <message>
      <source>With fewer of them each job waits longer.</source>
      <translation>Con menos workers, cada trabajo espera más.</translation>
    </message>
    <message>
      <source>With the next start of the console panes are as wide as at first.</source>
      <translation>Con el próximo inicio de la consola, los paneles tendrán el ancho inicial.</translation>
    </message>
    <message>
      <source>Without one there is the command line (opsdeck --help), pictures of the console (opsdeck screenshot), and QT_QPA_PLATFORM=offscreen for tests.</source>
      <translation>Sin pantalla están la línea de comandos (opsdeck --help), imágenes de la consola (opsdeck screenshot) y QT_QPA_PLATFORM=offscreen para pruebas.</translation>
    </message>
    <message>
      <source>Without workers nothing is done.</source>
      <translation>Sin workers no se procesa nada.</translation>
    </message>
    <message>
      <source>Workers are killed while they hold jobs, which stay in processing_queue.</source>
      <translation>Se matan workers mientras retienen trabajos, que se quedan en processing_queue.</translation>
    </message>
    <message>
      <source>Workers do not stay up. Their log says why: opsdeck logs doc-pipeline worker. If it speaks of memory, run worker-memory. Else call the platform lead.</source>
      <translation>Los workers no se mantienen activos. Su log dice por qué: opsdeck logs doc-pipeline worker. Si habla de memoria, ejecutar worker-memory. Si no, llamar al responsable de plataforma.</translation>
    </message>
    <message>
      <source>Workers down</source>
      <translation>Workers caídos</translation>
    </message>
    <message>
      <source>Workers take jobs from the queue only. Failed ones stay where they are until somebody moves them.</source>
      <translation>Los workers solo toman trabajos de la cola. Los fallidos se quedan donde están hasta que alguien los mueve.</translation>
    </message>
    <message>
      <source>Workers that run already keep running. The missing ones are up within seconds.</source>
      <translation>Los workers en marcha siguen en marcha. Los que faltan están activos en segundos.</translation>
    </message>
    <message>
      <source>Write down that %1 was called</source>
      <translation>Anotar que se llamó a %1</translation>
    </message>
    <message>
      <source>Write it as plain text.</source>
      <translation>Escribirlo como texto simple.</translation>
    </message>
    <message>
      <source>Write it as: steps.depth.failed &gt; 0 and inputs.mode == all</source>
      <translation>Escribirlo así: steps.depth.failed &gt; 0 and inputs.mode == all</translation>
    </message>
    <message>
      <source>Write it in one line.</source>
      <translation>Escribirlo en una línea.</translation>
    </message>
    <message>
      <source>Write it like 250ms, 15s, 5m, 1h30m, 30d or 2w.</source>
      <translation>Escribirlo como 250ms, 15s, 5m, 1h30m, 30d o 2w.</translation>
    </message>
    <message>
      <source>Write postgresql://host:5432/database or name a service of ~/.pg_service.conf.</source>
      <translation>Escribir postgresql://host:5432/database o nombrar un servicio de ~/.pg_service.conf.</translation>
    </message>
    <message>
      <source>Write redis://host:6379/0, rediss://host:6379/0 or redis+unix:///path/to/redis.sock?db=0.</source>
      <translation>Escribir redis://host:6379/0, rediss://host:6379/0 o redis+unix:///path/to/redis.sock?db=0.</translation>
    </message>
    <message>
      <source>Write the day as 2026-12-31.</source>
      <translation>Escribir el día como 2026-12-31.</translation>
    </message>
    <message>
      <source>Write the folder without '..' or a slash too many: %1</source>
      <translation>Escriba la carpeta sin '..' ni barras de más: %1</translation>
    </message>
    <message>
      <source>Write the secret into it, and nothing else.</source>
      <translation>Escribir en él el secreto, y nada más.</translation>
    </message>
    <message>
      <source>Writes down that this message was told by hand, and starts the clock of the next one.</source>
      <translation>Anota que este mensaje se comunicó a mano y pone en marcha el plazo del siguiente.</translation>
    </message>
    <message>
      <source>Writes down what was seen or done, or that a level of the escalation was called, and what they said.</source>
      <translation>Anota lo que se vio o se hizo, o que se llamó a un nivel del escalado, y qué respondieron.</translation>
    </message>
    <message>
      <source>Writes every record, byte by byte, with its hash, one a line (-o jsonl): into a new file, or to standard output. A file named .csv gets cells for a spreadsheet instead.</source>
      <translation>Escribe cada registro, byte a byte, con su hash, uno por línea (-o jsonl): en un archivo nuevo o en la salida estándar. Un archivo .csv recibe en cambio celdas para una hoja de cálculo.</translation>
    </message>
    <message>
      <source>Writes the report on an incident: summary, times, timeline, evidence, root cause, actions. Everything in it comes from the journal.</source>
      <translation>Escribe el informe de un incidente: resumen, tiempos, cronología, evidencia, causa raíz, acciones. Todo lo que contiene procede del diario.</translation>
    </message>
    <message>
      <source>Writing %1</source>
      <translation>Escribir %1</translation>
    </message>
    <message>
      <source>Writing an anchor</source>
      <translation>Escritura de un ancla</translation>
    </message>
    <message>
      <source>Writing the incident's line</source>
      <translation>Escritura de la línea del incidente</translation>
    </message>
    <message>
      <source>Writing the model</source>
      <translation>Escritura del modelo</translation>
    </message>
    <message>
      <source>Writing the picture</source>
      <translation>Escritura de la imagen</translation>
    </message>
    <message>
      <source>Writing the practice lab's configuration</source>
      <translation>Escritura de la configuración del laboratorio</translation>
    </message>
    <message>
      <source>Writing the practice registry</source>
      <translation>Escritura del registro de modelos del laboratorio</translation>
    </message>
    <message>
      <source>Writing the report</source>
      <translation>Escritura del informe</translation>
    </message>
    <message>
      <source>Writing to standard output</source>
      <translation>Escritura en la salida estándar</translation>
    </message>
    <message>
      <source>Writing to the journal</source>
      <translation>Escritura en el diario</translation>
    </message>
    <message>
      <source>Written into %1: %2</source>
      <translation>Escrito en %1: %2</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Sí</translation>
    </message>
    <message>
      <source>You did what the step says. What you observed is journaled.</source>
      <translation>Usted hizo lo que dice el paso. Lo que observó queda en el diario.</translation>
    </message>
    <message>
      <source>You have no permission to use the socket %1</source>
      <translation>No tiene permiso para usar el socket %1</translation>
    </message>
    <message>
      <source>You need the right to write there, beside the project's file.</source>
      <translation>Se necesita permiso de escritura ahí, junto al archivo del proyecto.</translation>
    </message>
    <message>
      <source>Your words go into the journal.</source>
      <translation>Sus palabras quedan en el diario.</translation>
    </message>
    <message>
      <source>Yours can stand in for the example: it is copied to %1, and that copy is the file to edit from then on. Delete the copy to have the example back.</source>
      <translation>El suyo puede ocupar el lugar del ejemplo: se copia a %1 y esa copia es el archivo que editar desde entonces. Elimine la copia para recuperar el ejemplo.</translation>
    </message>
    <message>
      <source>[options]</source>
      <translation>[opciones]</translation>
    </message>
    <message>
      <source>a backup</source>
      <translation>una copia de seguridad</translation>
    </message>
    <message>
      <source>a chain that was cut at its end or hashed anew can't be told from an honest one.</source>
      <translation>una cadena cortada al final o con hashes recalculados no se distingue de una auténtica.</translation>
    </message>
    <message>
      <source>a link leads there: it is %1</source>
      <translation>un enlace lleva allí: es %1</translation>
    </message>
    <message>
      <source>a list</source>
      <translation>una lista</translation>
    </message>
    <message>
      <source>a list, such as [a, b]</source>
      <translation>una lista, p. ej. [a, b]</translation>
    </message>
    <message>
      <source>a mapping</source>
      <translation>un mapa</translation>
    </message>
    <message>
      <source>a member has no name</source>
      <translation>un componente no tiene nombre</translation>
    </message>
    <message>
      <source>a model</source>
      <translation>un modelo</translation>
    </message>
    <message>
      <source>a model's versions</source>
      <translation>las versiones de un modelo</translation>
    </message>
    <message>
      <source>a newer run has put %1 there (%2, %3)</source>
      <translation>una ejecución más reciente ha puesto ahí %1 (%2, %3)</translation>
    </message>
    <message>
      <source>a newer version of the program wrote it (format %1, this one knows %2)</source>
      <translation>lo escribió una versión más reciente del programa (formato %1; esta conoce %2)</translation>
    </message>
    <message>
      <source>a number such as 3 or 0.5</source>
      <translation>un número como 3 o 0.5</translation>
    </message>
    <message>
      <source>a password must not stand in an address; use auth</source>
      <translation>en una dirección no debe figurar ninguna contraseña; usar auth</translation>
    </message>
    <message>
      <source>a password or token must not stand in an address</source>
      <translation>en una dirección no debe figurar ninguna contraseña ni token</translation>
    </message>
    <message>
      <source>a password or token stands in an address, and everybody who reads the file or the journal would know it; connections name their secrets under auth in the system file</source>
      <translation>en una dirección figura una contraseña o un token, y lo conocería quien lea el archivo o el diario; las conexiones indican sus secretos en auth en el archivo de sistema</translation>
    </message>
    <message>
      <source>a password or token stands in the address</source>
      <translation>en la dirección figura una contraseña o un token</translation>
    </message>
    <message>
      <source>a procedure</source>
      <translation>un procedimiento</translation>
    </message>
    <message>
      <source>a program</source>
      <translation>un programa</translation>
    </message>
    <message>
      <source>a queue</source>
      <translation>una cola</translation>
    </message>
    <message>
      <source>a queue's name is missing</source>
      <translation>falta el nombre de una cola</translation>
    </message>
    <message>
      <source>a record needs a type</source>
      <translation>un registro necesita un tipo</translation>
    </message>
    <message>
      <source>a sample prediction (%1 %2)</source>
      <translation>una predicción de muestra (%1 %2)</translation>
    </message>
    <message>
      <source>a secret stands in the procedure or its inputs, or a password is an ordinary word</source>
      <translation>hay un secreto en el procedimiento o en sus entradas, o una contraseña es una palabra corriente</translation>
    </message>
    <message>
      <source>a service</source>
      <translation>un servicio</translation>
    </message>
    <message>
      <source>a standby, read-only</source>
      <translation>un standby, de solo lectura</translation>
    </message>
    <message>
      <source>a template is missing or broken</source>
      <translation>falta una plantilla o está mal</translation>
    </message>
    <message>
      <source>a text</source>
      <translation>un texto</translation>
    </message>
    <message>
      <source>a version of a model</source>
      <translation>una versión de un modelo</translation>
    </message>
    <message>
      <source>a whole number such as 3</source>
      <translation>un número entero como 3</translation>
    </message>
    <message>
      <source>a write to the disk failed: %1</source>
      <translation>falló una escritura en el disco: %1</translation>
    </message>
    <message>
      <source>about: there is no kind "%1"; there are %2</source>
      <translation>about: no existe el tipo "%1"; hay %2</translation>
    </message>
    <message>
      <source>above %1</source>
      <translation>por encima de %1</translation>
    </message>
    <message>
      <source>access is denied</source>
      <translation>acceso denegado</translation>
    </message>
    <message>
      <source>access was denied</source>
      <translation>se denegó el acceso</translation>
    </message>
    <message>
      <source>acknowledged</source>
      <translation>reconocida</translation>
    </message>
    <message>
      <source>address</source>
      <translation>dirección</translation>
    </message>
    <message numerus="yes">
      <source>after %n attempt(s)</source>
      <translation>
        <numerusform>tras %n intento</numerusform>
        <numerusform>tras %n intentos</numerusform>
      </translation>
    </message>
    <message>
      <source>after the restart of %1 it was not well within %2: %3</source>
      <translation>tras reiniciar %1 no llegó a estar sano en %2: %3</translation>
    </message>
    <message>
      <source>alert</source>
      <translation>alerta</translation>
    </message>
    <message>
      <source>all %1 are back</source>
      <translation>han vuelto los %1</translation>
    </message>
    <message>
      <source>all answer</source>
      <translation>todos responden</translation>
    </message>
    <message>
      <source>all jobs</source>
      <translation>todos los trabajos</translation>
    </message>
    <message>
      <source>all of it is as the backup says</source>
      <translation>todo coincide con la copia de seguridad</translation>
    </message>
    <message>
      <source>alone</source>
      <translation>nodo único</translation>
    </message>
    <message>
      <source>an earlier attempt was interrupted; its lists say what it may have removed</source>
      <translation>un intento anterior se interrumpió; sus listas dicen qué puede haber eliminado</translation>
    </message>
    <message>
      <source>an earlier step has this id, too</source>
      <translation>un paso anterior tiene el mismo id</translation>
    </message>
    <message>
      <source>an unnamed version</source>
      <translation>una versión sin nombre</translation>
    </message>
    <message>
      <source>anchored at record %1 on %2, matches</source>
      <translation>anclado en el registro %1 el %2, coincide</translation>
    </message>
    <message>
      <source>anchored record %1 is not in this export: it was made before, is a part, or its end was cut off</source>
      <translation>el registro anclado %1 no está en esta exportación: es anterior, es solo una parte o se le cortó el final</translation>
    </message>
    <message>
      <source>and more in %1</source>
      <translation>y más en %1</translation>
    </message>
    <message>
      <source>another alert</source>
      <translation>otra alerta</translation>
    </message>
    <message>
      <source>another process holds it</source>
      <translation>lo tiene reservado otro proceso</translation>
    </message>
    <message>
      <source>another program keeps the journal's database locked</source>
      <translation>otro programa mantiene bloqueada la base de datos del diario</translation>
    </message>
    <message>
      <source>another server answers there now</source>
      <translation>ahora responde ahí otro servidor</translation>
    </message>
    <message>
      <source>another version of this name is not archived</source>
      <translation>otra versión con este nombre no está archivada</translation>
    </message>
    <message>
      <source>another: %1</source>
      <translation>otra: %1</translation>
    </message>
    <message>
      <source>answer within %1</source>
      <translation>responder en %1</translation>
    </message>
    <message>
      <source>answered after %2 (status %1)</source>
      <translation>respondió en %2 (estado %1)</translation>
    </message>
    <message>
      <source>answered in %1</source>
      <translation>respondió en %1</translation>
    </message>
    <message>
      <source>answered in less than 1 ms</source>
      <translation>respondió en menos de 1 ms</translation>
    </message>
    <message>
      <source>append-only file is off: a crash loses the jobs since the last snapshot</source>
      <translation>AOF desactivado: una caída pierde los trabajos desde la última instantánea</translation>
    </message>
    <message>
      <source>append-only file is on</source>
      <translation>AOF activado</translation>
    </message>
    <message>
      <source>archived</source>
      <translation>archivada</translation>
    </message>
    <message>
      <source>as here</source>
      <translation>igual que aquí</translation>
    </message>
    <message>
      <source>as in place</source>
      <translation>igual que la instalada</translation>
    </message>
    <message>
      <source>as its sender has it; Alertmanager has passed it on</source>
      <translation>como la tiene su emisor; Alertmanager la ha transmitido</translation>
    </message>
    <message>
      <source>as many as before</source>
      <translation>tantas como antes</translation>
    </message>
    <message>
      <source>as of %1</source>
      <translation>a las %1</translation>
    </message>
    <message>
      <source>asking the target</source>
      <translation>preguntando al destino</translation>
    </message>
    <message>
      <source>asking…</source>
      <translation>preguntando…</translation>
    </message>
    <message>
      <source>at %1 each, %2 workers get %L3 answers a second from it; %L4 jobs a second come</source>
      <translation>a %1 cada una, %2 workers obtienen de él %L3 respuestas por segundo; llegan %L4 trabajos por segundo</translation>
    </message>
    <message>
      <source>at least %1</source>
      <translation>como mínimo %1</translation>
    </message>
    <message>
      <source>at most %1</source>
      <translation>como máximo %1</translation>
    </message>
    <message>
      <source>at most %1 % above %2 (%3)</source>
      <translation>como máximo un %1 % por encima de %2 (%3)</translation>
    </message>
    <message>
      <source>at most %1 % below %2 (%3)</source>
      <translation>como máximo un %1 % por debajo de %2 (%3)</translation>
    </message>
    <message>
      <source>at most %1 % worse than %2</source>
      <translation>como máximo un %1 % peor que %2</translation>
    </message>
    <message>
      <source>at most %1 (RPO)</source>
      <translation>como máximo %1 (RPO)</translation>
    </message>
    <message>
      <source>at most 200 jobs from a position that is not negative</source>
      <translation>como máximo 200 trabajos, desde una posición no negativa</translation>
    </message>
    <message>
      <source>at place %1 stands record %2</source>
      <translation>en el lugar %1 está el registro %2</translation>
    </message>
    <message>
      <source>at work in it: %1</source>
      <translation>en curso en él: %1</translation>
    </message>
    <message>
      <source>attempt %1</source>
      <translation>intento %1</translation>
    </message>
    <message>
      <source>backups</source>
      <translation>copias de seguridad</translation>
    </message>
    <message>
      <source>bad</source>
      <translation>mal</translation>
    </message>
    <message>
      <source>batch and limit must not be negative</source>
      <translation>el lote y el límite no pueden ser negativos</translation>
    </message>
    <message>
      <source>became graver</source>
      <translation>se agravó</translation>
    </message>
    <message>
      <source>before the undo</source>
      <translation>antes de deshacer</translation>
    </message>
    <message>
      <source>being seen to</source>
      <translation>en curso</translation>
    </message>
    <message>
      <source>being undone</source>
      <translation>deshaciéndose</translation>
    </message>
    <message>
      <source>below %1</source>
      <translation>por debajo de %1</translation>
    </message>
    <message>
      <source>below every alert level</source>
      <translation>bajo todos los niveles de alerta</translation>
    </message>
    <message>
      <source>better</source>
      <translation>mejor</translation>
    </message>
    <message>
      <source>between %1 and %2</source>
      <translation>entre %1 y %2</translation>
    </message>
    <message>
      <source>between %1 and %2, at the end %3</source>
      <translation>entre %1 y %2, al final %3</translation>
    </message>
    <message>
      <source>both queues are the same</source>
      <translation>las dos colas son la misma</translation>
    </message>
    <message>
      <source>broken at record %1: %2</source>
      <translation>rota en el registro %1: %2</translation>
    </message>
    <message>
      <source>by %1 (%2)</source>
      <translation>por %1 (%2)</translation>
    </message>
    <message>
      <source>by run %1</source>
      <translation>por la ejecución %1</translation>
    </message>
    <message>
      <source>by the journal it is in service</source>
      <translation>según el diario está en servicio</translation>
    </message>
    <message>
      <source>call after %1, unless it is mitigated by then</source>
      <translation>llamar pasados %1, salvo que ya esté mitigado</translation>
    </message>
    <message>
      <source>call now</source>
      <translation>llamar ahora</translation>
    </message>
    <message>
      <source>call when the level before it does not answer</source>
      <translation>llamar si el nivel anterior no responde</translation>
    </message>
    <message>
      <source>called at %1 UTC</source>
      <translation>se llamó a las %1 UTC</translation>
    </message>
    <message>
      <source>can't be read: %1</source>
      <translation>no se puede leer: %1</translation>
    </message>
    <message>
      <source>changes</source>
      <translation>cambia</translation>
    </message>
    <message>
      <source>changes nothing</source>
      <translation>no cambia nada</translation>
    </message>
    <message>
      <source>changes something</source>
      <translation>cambia algo</translation>
    </message>
    <message>
      <source>checking</source>
      <translation>comprobando</translation>
    </message>
    <message>
      <source>commander %1</source>
      <translation>comandante: %1</translation>
    </message>
    <message>
      <source>commander: %1</source>
      <translation>comandante: %1</translation>
    </message>
    <message>
      <source>connection</source>
      <translation>conexión</translation>
    </message>
    <message>
      <source>could not be undone</source>
      <translation>no se pudo deshacer</translation>
    </message>
    <message>
      <source>data is missing</source>
      <translation>faltan datos</translation>
    </message>
    <message>
      <source>data that the workers need is missing in %1</source>
      <translation>faltan en %1 datos que los workers necesitan</translation>
    </message>
    <message>
      <source>decision</source>
      <translation>decisión</translation>
    </message>
    <message numerus="yes">
      <source>declared for it: %n program(s)</source>
      <translation>
        <numerusform>declarado para ello: %n programa</numerusform>
        <numerusform>declarados para ello: %n programas</numerusform>
      </translation>
    </message>
    <message>
      <source>default %1</source>
      <translation>por defecto %1</translation>
    </message>
    <message>
      <source>depth</source>
      <translation>profundidad</translation>
    </message>
    <message>
      <source>destructive</source>
      <translation>destructivo</translation>
    </message>
    <message>
      <source>docker could not be run: %1</source>
      <translation>no se pudo ejecutar docker: %1</translation>
    </message>
    <message>
      <source>docker inspect names no id or no state</source>
      <translation>docker inspect no da ningún id o ningún estado</translation>
    </message>
    <message>
      <source>done</source>
      <translation>hechos</translation>
    </message>
    <message>
      <source>done %1</source>
      <translation>hecha el %1</translation>
    </message>
    <message>
      <source>done by %1</source>
      <translation>hecha por %1</translation>
    </message>
    <message>
      <source>done by hand</source>
      <translation>hecho a mano</translation>
    </message>
    <message>
      <source>drained in %1</source>
      <translation>vacía en %1</translation>
    </message>
    <message>
      <source>draining</source>
      <translation>vaciándose</translation>
    </message>
    <message>
      <source>draining, but %1 fail</source>
      <translation>vaciándose, pero fallan %1</translation>
    </message>
    <message>
      <source>drift</source>
      <translation>deriva</translation>
    </message>
    <message>
      <source>due %1</source>
      <translation>fecha límite %1</translation>
    </message>
    <message>
      <source>e</source>
      <translation>e</translation>
    </message>
    <message>
      <source>each is listed in %1</source>
      <translation>cada uno figura en %1</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>vacío</translation>
    </message>
    <message>
      <source>ended, nobody knows how</source>
      <translation>terminó, nadie sabe cómo</translation>
    </message>
    <message>
      <source>entry %1 names no place</source>
      <translation>la entrada %1 no indica ningún lugar</translation>
    </message>
    <message>
      <source>environment variable %1</source>
      <translation>variable de entorno %1</translation>
    </message>
    <message>
      <source>error</source>
      <translation>error</translation>
    </message>
    <message>
      <source>error rate</source>
      <translation>tasa de errores</translation>
    </message>
    <message>
      <source>error: %1</source>
      <translation>error: %1</translation>
    </message>
    <message>
      <source>everybody who waits for it</source>
      <translation>todos los que lo esperan</translation>
    </message>
    <message>
      <source>evidence</source>
      <translation>evidencia</translation>
    </message>
    <message>
      <source>exactly what is hashed</source>
      <translation>justo lo que entra en el hash</translation>
    </message>
    <message>
      <source>exit code %1</source>
      <translation>código de salida %1</translation>
    </message>
    <message>
      <source>explained by %1</source>
      <translation>explicada por %1</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>falló</translation>
    </message>
    <message>
      <source>failed</source>
      <comment>jobs</comment>
      <translation>con fallo</translation>
    </message>
    <message>
      <source>failed %1</source>
      <translation>fallidos %1</translation>
    </message>
    <message>
      <source>failed in service</source>
      <translation>falló en servicio</translation>
    </message>
    <message>
      <source>failed in service on %1 UTC: %2</source>
      <translation>falló en servicio el %1 UTC: %2</translation>
    </message>
    <message>
      <source>failed jobs</source>
      <translation>trabajos fallidos</translation>
    </message>
    <message>
      <source>failed jobs, the newest %1: %2</source>
      <translation>trabajos fallidos, los %1 más recientes: %2</translation>
    </message>
    <message>
      <source>failed, left alone: %1</source>
      <translation>falló, sin tocar: %1</translation>
    </message>
    <message>
      <source>failed, taken back</source>
      <translation>falló, deshecha</translation>
    </message>
    <message>
      <source>fails %1</source>
      <translation>no supera %1</translation>
    </message>
    <message>
      <source>fields with values, such as {name: value}</source>
      <translation>campos con valores, como {name: value}</translation>
    </message>
    <message>
      <source>file %1</source>
      <translation>archivo %1</translation>
    </message>
    <message>
      <source>files %1</source>
      <translation>archivos %1</translation>
    </message>
    <message>
      <source>files that backups keep</source>
      <translation>archivos que se guardan en copias</translation>
    </message>
    <message>
      <source>fine</source>
      <translation>bien</translation>
    </message>
    <message>
      <source>first seen</source>
      <translation>visto por primera vez</translation>
    </message>
    <message>
      <source>folder: must start with /</source>
      <translation>folder: debe empezar por /</translation>
    </message>
    <message>
      <source>for %1</source>
      <translation>desde hace %1</translation>
    </message>
    <message>
      <source>for %1 now</source>
      <translation>desde hace %1</translation>
    </message>
    <message>
      <source>for a decision</source>
      <translation>por una decisión</translation>
    </message>
    <message>
      <source>free</source>
      <translation>libre</translation>
    </message>
    <message>
      <source>from %1</source>
      <translation>desde %1</translation>
    </message>
    <message>
      <source>from %1, archived since %2</source>
      <translation>del %1, archivada desde el %2</translation>
    </message>
    <message>
      <source>from and to are the same</source>
      <translation>from y to son iguales</translation>
    </message>
    <message>
      <source>from before</source>
      <translation>desde antes</translation>
    </message>
    <message>
      <source>g, then %1</source>
      <translation>g, luego %1</translation>
    </message>
    <message>
      <source>gate %1</source>
      <translation>puerta de control %1</translation>
    </message>
    <message>
      <source>gates overridden: %1</source>
      <translation>puertas de control anuladas: %1</translation>
    </message>
    <message>
      <source>gates: %1</source>
      <translation>puertas de control: %1</translation>
    </message>
    <message>
      <source>give either url, or address and path</source>
      <translation>indicar url, o bien address y path</translation>
    </message>
    <message>
      <source>goes on</source>
      <translation>continúa</translation>
    </message>
    <message>
      <source>granted</source>
      <translation>concedido</translation>
    </message>
    <message>
      <source>growing</source>
      <translation>creciendo</translation>
    </message>
    <message>
      <source>growing, and %1 fail</source>
      <translation>creciendo, y fallan %1</translation>
    </message>
    <message>
      <source>holds no anchor of this journal</source>
      <translation>no contiene ningún ancla de este diario</translation>
    </message>
    <message>
      <source>hours</source>
      <translation>horas</translation>
    </message>
    <message>
      <source>how long requests take</source>
      <translation>cuánto tardan las peticiones</translation>
    </message>
    <message>
      <source>how much memory is left</source>
      <translation>cuánta memoria queda</translation>
    </message>
    <message>
      <source>how much space is left</source>
      <translation>cuánto espacio queda</translation>
    </message>
    <message>
      <source>impact</source>
      <translation>impacto</translation>
    </message>
    <message>
      <source>in</source>
      <translation>entrada</translation>
    </message>
    <message>
      <source>in place, not loaded</source>
      <translation>instalada, no cargada</translation>
    </message>
    <message>
      <source>in place, serving unknown</source>
      <translation>instalada, servicio desconocido</translation>
    </message>
    <message numerus="yes">
      <source>in the last %n line(s): %1</source>
      <translation>
        <numerusform>en la última línea: %1</numerusform>
        <numerusform>en las últimas %n líneas: %1</numerusform>
      </translation>
    </message>
    <message>
      <source>in use until Opsdeck put the present image in its place</source>
      <translation>en uso hasta que Opsdeck puso la imagen actual en su lugar</translation>
    </message>
    <message>
      <source>in use until another image was to take its place, which did not end well</source>
      <translation>en uso hasta que otra imagen iba a sustituirla, lo que no acabó bien</translation>
    </message>
    <message>
      <source>in work</source>
      <translation>en proceso</translation>
    </message>
    <message>
      <source>incident</source>
      <translation>incidente</translation>
    </message>
    <message>
      <source>input %1: %2</source>
      <translation>entrada %1: %2</translation>
    </message>
    <message>
      <source>instances</source>
      <translation>instancias</translation>
    </message>
    <message>
      <source>instances running</source>
      <translation>instancias en marcha</translation>
    </message>
    <message>
      <source>is destructive and declared repeatable</source>
      <translation>es destructivo y está declarado repetible</translation>
    </message>
    <message>
      <source>is destructive and has no undo</source>
      <translation>es destructivo y no se puede deshacer</translation>
    </message>
    <message>
      <source>it answered with status %1</source>
      <translation>respondió con el estado %1</translation>
    </message>
    <message>
      <source>it answered with status %1: %2</source>
      <translation>respondió con el estado %1: %2</translation>
    </message>
    <message>
      <source>it answers %1, but %2</source>
      <translation>responde %1, pero %2</translation>
    </message>
    <message>
      <source>it answers in %1 now</source>
      <translation>ahora responde en %1</translation>
    </message>
    <message>
      <source>it answers, and complains of missing data</source>
      <translation>responde y se queja de que faltan datos</translation>
    </message>
    <message>
      <source>it belongs to another user</source>
      <translation>pertenece a otro usuario</translation>
    </message>
    <message>
      <source>it can be put back as %1</source>
      <translation>se puede reponer como %1</translation>
    </message>
    <message>
      <source>it cannot be read: %1</source>
      <translation>no se puede leer: %1</translation>
    </message>
    <message>
      <source>it cannot be unpacked: %1</source>
      <translation>no se puede desempaquetar: %1</translation>
    </message>
    <message>
      <source>it changed while it was read</source>
      <translation>cambió mientras se leía</translation>
    </message>
    <message>
      <source>it could need %1 of memory, and %2 are free</source>
      <translation>podría necesitar %1 de memoria, y hay %2 libres</translation>
    </message>
    <message>
      <source>it could not be started: %1</source>
      <translation>no se pudo iniciar: %1</translation>
    </message>
    <message>
      <source>it did not end within %1, and was stopped</source>
      <translation>no terminó en %1 y se detuvo</translation>
    </message>
    <message>
      <source>it does not begin as a dump of PostgreSQL does</source>
      <translation>no empieza como un volcado de PostgreSQL</translation>
    </message>
    <message>
      <source>it does not say of which system it is, and from when</source>
      <translation>no dice de qué sistema es ni de cuándo</translation>
    </message>
    <message>
      <source>it ended after %1 with exit code %2</source>
      <translation>terminó tras %1 con el código %2</translation>
    </message>
    <message>
      <source>it ended with exit code %1</source>
      <translation>terminó con el código de salida %1</translation>
    </message>
    <message>
      <source>it ended with exit code %1, expected was %2%3</source>
      <translation>terminó con el código de salida %1, se esperaba %2%3</translation>
    </message>
    <message>
      <source>it ends in the middle of the rows of %1, after %2 rows</source>
      <translation>termina en medio de las filas de %1, tras %2 filas</translation>
    </message>
    <message>
      <source>it grows for %1, from %2 to %3 waiting</source>
      <translation>crece desde hace %1, de %2 a %3 trabajos en espera</translation>
    </message>
    <message>
      <source>it has %1</source>
      <translation>tiene %1</translation>
    </message>
    <message>
      <source>it has %1 characters</source>
      <translation>tiene %1 caracteres</translation>
    </message>
    <message>
      <source>it has %1 rows, but the backup was made with %2</source>
      <translation>tiene %1 filas, pero la copia de seguridad se hizo con %2</translation>
    </message>
    <message>
      <source>it has been removed meanwhile</source>
      <translation>entretanto se ha eliminado</translation>
    </message>
    <message>
      <source>it has changed meanwhile</source>
      <translation>ha cambiado entretanto</translation>
    </message>
    <message>
      <source>it has changed since it was read</source>
      <translation>ha cambiado desde que se leyó</translation>
    </message>
    <message>
      <source>it has control characters, which would steer a terminal</source>
      <translation>contiene caracteres de control que dirigirían un terminal</translation>
    </message>
    <message>
      <source>it has destructive steps</source>
      <translation>tiene pasos destructivos</translation>
    </message>
    <message>
      <source>it has destructive steps, and nobody approved them</source>
      <translation>tiene pasos destructivos y nadie los ha aprobado</translation>
    </message>
    <message>
      <source>it has done nothing that is left to take back</source>
      <translation>no ha hecho nada que quede por deshacer</translation>
    </message>
    <message>
      <source>it has ended: %1</source>
      <translation>ha terminado: %1</translation>
    </message>
    <message>
      <source>it has line breaks or tabs</source>
      <translation>contiene saltos de línea o tabuladores</translation>
    </message>
    <message>
      <source>it has no author</source>
      <translation>no tiene autor</translation>
    </message>
    <message>
      <source>it has no comment</source>
      <translation>no tiene comentario</translation>
    </message>
    <message>
      <source>it has no end</source>
      <translation>no tiene fin</translation>
    </message>
    <message>
      <source>it has no environment "%1"</source>
      <translation>no tiene ningún entorno "%1"</translation>
    </message>
    <message>
      <source>it has no members</source>
      <translation>no tiene componentes</translation>
    </message>
    <message>
      <source>it has no model %1</source>
      <translation>no tiene ningún modelo %1</translation>
    </message>
    <message>
      <source>it has no model '%1'</source>
      <translation>no tiene ningún modelo '%1'</translation>
    </message>
    <message>
      <source>it has no models and runs</source>
      <translation>no tiene modelos ni ejecuciones</translation>
    </message>
    <message>
      <source>it has no name or no steps</source>
      <translation>no tiene nombre o no tiene pasos</translation>
    </message>
    <message>
      <source>it has no owner</source>
      <translation>no tiene responsable</translation>
    </message>
    <message>
      <source>it has no such service, or none of it has run yet</source>
      <translation>no tiene ese servicio, o nunca se ha ejecutado</translation>
    </message>
    <message>
      <source>it has not been made yet, and %1 is stopped</source>
      <translation>aún no se ha hecho, y %1 está detenido</translation>
    </message>
    <message>
      <source>it has not lasted long enough to be an alert</source>
      <translation>no ha durado lo suficiente para ser una alerta</translation>
    </message>
    <message>
      <source>it has several models</source>
      <translation>tiene varios modelos</translation>
    </message>
    <message>
      <source>it has the alias %1</source>
      <translation>tiene el alias %1</translation>
    </message>
    <message>
      <source>it holds %1 keys, but the backup was made with %2</source>
      <translation>contiene %1 claves, pero la copia de seguridad se hizo con %2</translation>
    </message>
    <message>
      <source>it holds a command of psql, which could lead to another database (%1)</source>
      <translation>contiene un comando de psql que podría llevar a otra base de datos (%1)</translation>
    </message>
    <message>
      <source>it holds a statement that no dump of one database needs, and that could reach beyond it (%1)</source>
      <translation>contiene una sentencia que ningún volcado de una sola base de datos necesita y que podría afectar a más (%1)</translation>
    </message>
    <message>
      <source>it holds more than an anchor</source>
      <translation>contiene más que un ancla</translation>
    </message>
    <message>
      <source>it holds no %1, only %2</source>
      <translation>no contiene ningún %1, solo %2</translation>
    </message>
    <message>
      <source>it is %1; wanted %2</source>
      <translation>es %1; se quería %2</translation>
    </message>
    <message>
      <source>it is a standby, which only follows another server</source>
      <translation>es un standby, que solo sigue a otro servidor</translation>
    </message>
    <message>
      <source>it is archived</source>
      <translation>está archivada</translation>
    </message>
    <message>
      <source>it is being made</source>
      <translation>se está creando</translation>
    </message>
    <message>
      <source>it is being made, or was interrupted</source>
      <translation>se está creando o se interrumpió</translation>
    </message>
    <message>
      <source>it is being undone already</source>
      <translation>ya se está deshaciendo</translation>
    </message>
    <message>
      <source>it is called %1</source>
      <translation>se llama %1</translation>
    </message>
    <message>
      <source>it is called stable</source>
      <translation>se llama stable</translation>
    </message>
    <message>
      <source>it is called stable; nobody has validated it here</source>
      <translation>se llama stable; nadie la ha validado aquí</translation>
    </message>
    <message>
      <source>it is damaged: %1</source>
      <translation>está dañado: %1</translation>
    </message>
    <message>
      <source>it is done already</source>
      <translation>ya está hecha</translation>
    </message>
    <message>
      <source>it is empty</source>
      <translation>está vacío</translation>
    </message>
    <message>
      <source>it is held by %1</source>
      <translation>lo tiene reservado %1</translation>
    </message>
    <message>
      <source>it is in place</source>
      <translation>está instalada</translation>
    </message>
    <message>
      <source>it is in the backup, but the manifest does not name it</source>
      <translation>está en la copia de seguridad, pero el manifiesto no lo nombra</translation>
    </message>
    <message>
      <source>it is larger than 1 MB</source>
      <translation>ocupa más de 1 MB</translation>
    </message>
    <message>
      <source>it is larger than 64 KB</source>
      <translation>ocupa más de 64 KB</translation>
    </message>
    <message>
      <source>it is more than %1</source>
      <translation>es más de %1</translation>
    </message>
    <message>
      <source>it is no Ed25519 key in PEM form</source>
      <translation>no es una clave Ed25519 en formato PEM</translation>
    </message>
    <message>
      <source>it is no JSON object</source>
      <translation>no es un objeto JSON</translation>
    </message>
    <message>
      <source>it is no anchor</source>
      <translation>no es un ancla</translation>
    </message>
    <message>
      <source>it is no folder of temporary files any more</source>
      <translation>ya no es una carpeta de archivos temporales</translation>
    </message>
    <message>
      <source>it is no folder, or a link to one</source>
      <translation>no es una carpeta, o es un enlace a una</translation>
    </message>
    <message>
      <source>it is no folder, or not for you</source>
      <translation>no es una carpeta, o no hay acceso a ella</translation>
    </message>
    <message>
      <source>it is no object</source>
      <translation>no es un objeto</translation>
    </message>
    <message>
      <source>it is no record of an export</source>
      <translation>no es un registro de una exportación</translation>
    </message>
    <message>
      <source>it is no record that this version can read</source>
      <translation>no es un registro que esta versión sepa leer</translation>
    </message>
    <message>
      <source>it is no regular file</source>
      <translation>no es un archivo normal</translation>
    </message>
    <message>
      <source>it is no whole anchor</source>
      <translation>no es un ancla completa</translation>
    </message>
    <message>
      <source>it is not UTF-8</source>
      <translation>no es UTF-8</translation>
    </message>
    <message>
      <source>it is not a regular file</source>
      <translation>no es un archivo normal</translation>
    </message>
    <message>
      <source>it is not archived</source>
      <translation>no está archivada</translation>
    </message>
    <message>
      <source>it is not in a form that this version knows</source>
      <translation>no tiene una forma que esta versión conozca</translation>
    </message>
    <message>
      <source>it is not installed</source>
      <translation>no está instalado</translation>
    </message>
    <message>
      <source>it is not open</source>
      <translation>no está abierto</translation>
    </message>
    <message>
      <source>it is not open in this window</source>
      <translation>no está abierto en esta ventana</translation>
    </message>
    <message>
      <source>it is not set</source>
      <translation>no está definido</translation>
    </message>
    <message>
      <source>it is not shown</source>
      <translation>no se muestra</translation>
    </message>
    <message>
      <source>it is not silenced</source>
      <translation>no está silenciada</translation>
    </message>
    <message>
      <source>it is not the target that the plan was made for (%1)</source>
      <translation>no es el destino para el que se hizo el plan (%1)</translation>
    </message>
    <message>
      <source>it is not what Opsdeck has written there</source>
      <translation>no es lo que Opsdeck escribió ahí</translation>
    </message>
    <message>
      <source>it is of %1 ▸ %2</source>
      <translation>es de %1 ▸ %2</translation>
    </message>
    <message>
      <source>it is on another file system than %1</source>
      <translation>está en otro sistema de archivos que %1</translation>
    </message>
    <message>
      <source>it is served</source>
      <translation>se está sirviendo</translation>
    </message>
    <message>
      <source>it is the newest one</source>
      <translation>es la más reciente</translation>
    </message>
    <message>
      <source>it is there already</source>
      <translation>ya está ahí</translation>
    </message>
    <message>
      <source>it is well, and answered after %1</source>
      <translation>está bien; respondió en %1</translation>
    </message>
    <message>
      <source>it is what is in place</source>
      <translation>es lo que está instalado</translation>
    </message>
    <message>
      <source>it is what was in service before</source>
      <translation>es lo que estaba antes en servicio</translation>
    </message>
    <message>
      <source>it lacks nothing</source>
      <translation>no le falta nada</translation>
    </message>
    <message>
      <source>it lay in place before; nobody has seen it work</source>
      <translation>estuvo instalada antes; nadie la ha visto funcionar</translation>
    </message>
    <message>
      <source>it names no environment</source>
      <translation>no nombra ningún entorno</translation>
    </message>
    <message>
      <source>it needs an operator's word</source>
      <translation>necesita el visto bueno de un operador</translation>
    </message>
    <message>
      <source>it passes</source>
      <translation>la supera</translation>
    </message>
    <message>
      <source>it passes every gate</source>
      <translation>supera todas las puertas</translation>
    </message>
    <message>
      <source>it passes: %1</source>
      <translation>las supera: %1</translation>
    </message>
    <message>
      <source>it ran, but nobody recorded how it ended (a crash, or a reboot)</source>
      <translation>se ejecutó, pero nadie registró cómo terminó (un fallo o un reinicio)</translation>
    </message>
    <message>
      <source>it serves %1 keys, but at least %2 were restored</source>
      <translation>sirve %1 claves, pero se restauraron al menos %2</translation>
    </message>
    <message>
      <source>it serves %1, and answers every question as it should</source>
      <translation>sirve %1 y responde a cada pregunta como debe</translation>
    </message>
    <message>
      <source>it serves what is in place: %1</source>
      <translation>sirve lo que está instalado: %1</translation>
    </message>
    <message>
      <source>it takes %1 on average, more than its limit</source>
      <translation>tarda %1 de media, más que su límite</translation>
    </message>
    <message>
      <source>it took %1; wanted less than %2</source>
      <translation>tardó %1; se quería menos de %2</translation>
    </message>
    <message>
      <source>it vanished while it was made</source>
      <translation>desapareció mientras se hacía</translation>
    </message>
    <message>
      <source>it was %1, which this machine does not have any more, and its registry's name for it is not known</source>
      <translation>era %1, que esta máquina ya no tiene, y se desconoce su nombre en el registro de imágenes</translation>
    </message>
    <message>
      <source>it was busy for too long; nothing was written</source>
      <translation>estuvo ocupado demasiado tiempo; no se escribió nada</translation>
    </message>
    <message>
      <source>it was cancelled</source>
      <translation>se canceló</translation>
    </message>
    <message>
      <source>it was cancelled on its way</source>
      <translation>se canceló a medias</translation>
    </message>
    <message>
      <source>it was cancelled while it took effect</source>
      <translation>se canceló mientras surtía efecto</translation>
    </message>
    <message>
      <source>it was changed %1 ago: %2, by %3</source>
      <translation>se cambió hace %1: %2, por %3</translation>
    </message>
    <message>
      <source>it was changed, but %1 is in place by now</source>
      <translation>se cambió, pero ahora está instalado %1</translation>
    </message>
    <message>
      <source>it was changed, but could not be read back: %1</source>
      <translation>se cambió, pero no se pudo volver a leer: %1</translation>
    </message>
    <message>
      <source>it was given up before it was written</source>
      <translation>se abandonó antes de escribirse</translation>
    </message>
    <message>
      <source>it was killed by signal %1</source>
      <translation>lo terminó la señal %1</translation>
    </message>
    <message>
      <source>it was left alone: %1</source>
      <translation>quedó sin tocar: %1</translation>
    </message>
    <message>
      <source>it was named</source>
      <translation>se indicó</translation>
    </message>
    <message>
      <source>it was never finished: it has no manifest</source>
      <translation>nunca se terminó: no tiene manifiesto</translation>
    </message>
    <message>
      <source>it was opened for reading only</source>
      <translation>se abrió solo para lectura</translation>
    </message>
    <message>
      <source>it was restored %1 ago by %2: %3</source>
      <translation>se restauró hace %1 por %2: %3</translation>
    </message>
    <message>
      <source>it was seen to serve for %1 without an alert, longest of all that were validated; nobody went back from it the last time</source>
      <translation>se la vio servir %1 sin ninguna alerta, más que ninguna otra validada; la última vez nadie la revirtió</translation>
    </message>
    <message>
      <source>it was stopped</source>
      <translation>se detuvo</translation>
    </message>
    <message>
      <source>it was stopped after %1</source>
      <translation>se detuvo tras %1</translation>
    </message>
    <message>
      <source>it was stopped at work, so what it has done is not known</source>
      <translation>se detuvo mientras trabajaba; no se sabe qué hizo</translation>
    </message>
    <message>
      <source>it was taken as %1, but can't be read back: %2</source>
      <translation>se aceptó como %1, pero no se puede volver a leer: %2</translation>
    </message>
    <message>
      <source>it was taken as %1, but is not as it should be when read back</source>
      <translation>se aceptó como %1, pero al releerlo no es como debería</translation>
    </message>
    <message>
      <source>it was undone already</source>
      <translation>ya se deshizo</translation>
    </message>
    <message>
      <source>it was validated and seen to serve for %1</source>
      <translation>se validó y se la vio servir %1</translation>
    </message>
    <message>
      <source>it was validated; how long it served well is not known</source>
      <translation>se validó; se desconoce cuánto tiempo sirvió bien</translation>
    </message>
    <message>
      <source>it would last longer than %1 days, and be forgotten</source>
      <translation>duraría más de %1 días y se olvidaría</translation>
    </message>
    <message>
      <source>its answer has neither %1 nor %2: %3</source>
      <translation>su respuesta no tiene ni %1 ni %2: %3</translation>
    </message>
    <message>
      <source>its answer is no JSON: %1</source>
      <translation>su respuesta no es JSON: %1</translation>
    </message>
    <message>
      <source>its backup could not be loaded here</source>
      <translation>su copia de seguridad no se pudo cargar aquí</translation>
    </message>
    <message>
      <source>its condition is about step %1, which no earlier one is</source>
      <translation>su condición trata del paso %1, y ninguno anterior se llama así</translation>
    </message>
    <message>
      <source>its content is not what was written: its SHA-256 is %1…, the manifest says %2…</source>
      <translation>su contenido no es lo que se escribió: su SHA-256 es %1…, el manifiesto dice %2…</translation>
    </message>
    <message>
      <source>its default is out of its range</source>
      <translation>su valor inicial está fuera del rango</translation>
    </message>
    <message>
      <source>its end is missing</source>
      <translation>falta el final</translation>
    </message>
    <message>
      <source>its end is missing: it was cut after line %1</source>
      <translation>falta el final: se cortó tras la línea %1</translation>
    </message>
    <message>
      <source>its end is past</source>
      <translation>su fin ya ha pasado</translation>
    </message>
    <message>
      <source>its end, %1, is past</source>
      <translation>su fin, %1, ya ha pasado</translation>
    </message>
    <message>
      <source>its folder %1 is not on this machine</source>
      <translation>su carpeta %1 no está en esta máquina</translation>
    </message>
    <message>
      <source>its format %1 is not known</source>
      <translation>su formato %1 es desconocido</translation>
    </message>
    <message>
      <source>its head is not known: %1</source>
      <translation>su cabeza es desconocida: %1</translation>
    </message>
    <message>
      <source>its instances are not all made of one image</source>
      <translation>no todas sus instancias son de la misma imagen</translation>
    </message>
    <message>
      <source>its last answer is too old</source>
      <translation>su última respuesta es demasiado antigua</translation>
    </message>
    <message>
      <source>its last line does not fit what stands before it</source>
      <translation>su última línea no encaja con lo que hay antes</translation>
    </message>
    <message>
      <source>its list of versions has no end</source>
      <translation>su lista de versiones no tiene fin</translation>
    </message>
    <message>
      <source>its lock file can't be written</source>
      <translation>no se puede escribir su archivo de bloqueo</translation>
    </message>
    <message>
      <source>its manifest has been changed since it was made</source>
      <translation>su manifiesto ha cambiado desde que se hizo</translation>
    </message>
    <message>
      <source>its manifest is of the set %1</source>
      <translation>su manifiesto es del conjunto %1</translation>
    </message>
    <message>
      <source>its minimum is more than its maximum</source>
      <translation>su mínimo es mayor que su máximo</translation>
    </message>
    <message>
      <source>its name differs from the one in its records</source>
      <translation>su nombre difiere del que consta en sus registros</translation>
    </message>
    <message>
      <source>its own check (%1 %2)</source>
      <translation>su propia comprobación (%1 %2)</translation>
    </message>
    <message>
      <source>its own check fails: %1</source>
      <translation>no supera su propia comprobación: %1</translation>
    </message>
    <message>
      <source>its own check passes</source>
      <translation>supera su propia comprobación</translation>
    </message>
    <message>
      <source>its path leads out of the folder</source>
      <translation>su ruta sale de la carpeta</translation>
    </message>
    <message>
      <source>its post-mortem is done</source>
      <translation>su post mortem está hecho</translation>
    </message>
    <message>
      <source>its probe fails: %1</source>
      <translation>su sonda falla: %1</translation>
    </message>
    <message>
      <source>its process is stopped, and did not end by itself</source>
      <translation>su proceso está detenido y no terminó por sí mismo</translation>
    </message>
    <message>
      <source>its process runs</source>
      <translation>su proceso está en marcha</translation>
    </message>
    <message>
      <source>its program ended with status %1 and said nothing</source>
      <translation>su programa terminó con el estado %1 sin decir nada</translation>
    </message>
    <message>
      <source>its program was ended by signal %1</source>
      <translation>su programa terminó por la señal %1</translation>
    </message>
    <message>
      <source>its requests took %1 on average</source>
      <translation>sus peticiones tardaron %1 de media</translation>
    </message>
    <message>
      <source>its root cause is not written down</source>
      <translation>su causa raíz no está anotada</translation>
    </message>
    <message>
      <source>its rows are as many as in the backup, but not the same</source>
      <translation>tiene tantas filas como la copia de seguridad, pero no las mismas</translation>
    </message>
    <message>
      <source>its service</source>
      <translation>su servicio</translation>
    </message>
    <message>
      <source>jobs</source>
      <translation>trabajos</translation>
    </message>
    <message>
      <source>jobs (%1)</source>
      <translation>trabajos (%1)</translation>
    </message>
    <message>
      <source>jobs failed</source>
      <translation>trabajos fallidos</translation>
    </message>
    <message>
      <source>jobs in work</source>
      <translation>trabajos en proceso</translation>
    </message>
    <message>
      <source>jobs moved: %1</source>
      <translation>trabajos movidos: %1</translation>
    </message>
    <message>
      <source>jobs of a queue</source>
      <translation>trabajos de una cola</translation>
    </message>
    <message>
      <source>jobs taken out, and kept in the export: %1</source>
      <translation>trabajos retirados y guardados en la exportación: %1</translation>
    </message>
    <message>
      <source>jobs that no worker takes</source>
      <translation>trabajos que ningún worker toma</translation>
    </message>
    <message>
      <source>jobs waiting</source>
      <translation>trabajos en espera</translation>
    </message>
    <message>
      <source>journal %1 was anchored here, and no anchor of it is left: they were removed, or this is another place by the same name</source>
      <translation>el diario %1 se ancló aquí y no queda ningún ancla suya: se eliminaron, o este es otro lugar con el mismo nombre</translation>
    </message>
    <message>
      <source>journal %1 was anchored here, and the one that is here now is another one (%2)</source>
      <translation>el diario %1 se ancló aquí, y el que hay ahora es otro (%2)</translation>
    </message>
    <message>
      <source>keyring, service opsdeck, entry %1</source>
      <translation>llavero, servicio opsdeck, entrada %1</translation>
    </message>
    <message>
      <source>last known values</source>
      <translation>últimos valores conocidos</translation>
    </message>
    <message>
      <source>last seen: %1</source>
      <translation>visto por última vez: %1</translation>
    </message>
    <message>
      <source>last success %1 UTC</source>
      <translation>último éxito %1 UTC</translation>
    </message>
    <message>
      <source>last value %1</source>
      <translation>último valor %1</translation>
    </message>
    <message>
      <source>latency</source>
      <translation>latencia</translation>
    </message>
    <message>
      <source>left alone</source>
      <translation>sin tocar</translation>
    </message>
    <message>
      <source>left alone: %1</source>
      <translation>sin tocar: %1</translation>
    </message>
    <message>
      <source>less than a minute</source>
      <translation>menos de un minuto</translation>
    </message>
    <message>
      <source>limit %1</source>
      <translation>límite %1</translation>
    </message>
    <message>
      <source>line %1 can't be read</source>
      <translation>la línea %1 no se puede leer</translation>
    </message>
    <message>
      <source>line %1 is damaged</source>
      <translation>la línea %1 está dañada</translation>
    </message>
    <message>
      <source>line %1: %2</source>
      <translation>línea %1: %2</translation>
    </message>
    <message>
      <source>loaded it has %1 keys, but the backup was made with %2</source>
      <translation>una vez cargada tiene %1 claves, pero la copia de seguridad se hizo con %2</translation>
    </message>
    <message>
      <source>logs</source>
      <translation>registros</translation>
    </message>
    <message>
      <source>looked %1 ago</source>
      <translation>se miró hace %1</translation>
    </message>
    <message>
      <source>looking…</source>
      <translation>buscando…</translation>
    </message>
    <message>
      <source>may change</source>
      <translation>permite cambios</translation>
    </message>
    <message>
      <source>mean %1</source>
      <translation>media %1</translation>
    </message>
    <message>
      <source>mean latency</source>
      <translation>latencia media</translation>
    </message>
    <message>
      <source>mean of requests</source>
      <translation>media de las peticiones</translation>
    </message>
    <message>
      <source>message</source>
      <translation>mensaje</translation>
    </message>
    <message>
      <source>milliseconds</source>
      <translation>milisegundos</translation>
    </message>
    <message>
      <source>minutes</source>
      <translation>minutos</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>ausente</translation>
    </message>
    <message>
      <source>model</source>
      <translation>modelo</translation>
    </message>
    <message>
      <source>model %1 of %2</source>
      <translation>modelo %1 de %2</translation>
    </message>
    <message>
      <source>model file %1 on %2</source>
      <translation>archivo de modelo %1 en %2</translation>
    </message>
    <message>
      <source>model: %1 declares neither serving nor validation nor sample, so nothing can be checked</source>
      <translation>model: %1 no declara ni serving ni validation ni sample, así que no hay nada que comprobar</translation>
    </message>
    <message>
      <source>most of %1</source>
      <translation>la mayor parte de %1</translation>
    </message>
    <message>
      <source>must be "all" or a list of SHA-256 digests in hex</source>
      <translation>debe ser "all" o una lista de digests SHA-256 en hexadecimal</translation>
    </message>
    <message>
      <source>must be "all", or SHA-256 digests in hex</source>
      <translation>debe ser "all" o digests SHA-256 en hexadecimal</translation>
    </message>
    <message>
      <source>must be %1 or less</source>
      <translation>debe ser %1 o menos</translation>
    </message>
    <message>
      <source>must be %1 or more</source>
      <translation>debe ser %1 o más</translation>
    </message>
    <message>
      <source>must be a comparison with a duration, such as "&gt; 60s"</source>
      <translation>debe ser una comparación con una duración, como "&gt; 60s"</translation>
    </message>
    <message>
      <source>must be a comparison with a number, such as "&gt; 100"</source>
      <translation>debe ser una comparación con un número, como "&gt; 100"</translation>
    </message>
    <message>
      <source>must be a comparison with a percentage, such as "&lt; 90 %"</source>
      <translation>debe ser una comparación con un porcentaje, como "&lt; 90 %"</translation>
    </message>
    <message>
      <source>must be a day such as 2026-11-22</source>
      <translation>debe ser un día, como 2026-11-22</translation>
    </message>
    <message>
      <source>must be a duration such as 15s, 5m or 1h30m</source>
      <translation>debe ser una duración, como 15s, 5m o 1h30m</translation>
    </message>
    <message>
      <source>must be a list of texts: the program, then its arguments</source>
      <translation>debe ser una lista de textos: el programa y luego sus argumentos</translation>
    </message>
    <message>
      <source>must be a name that queue.clear has given</source>
      <translation>debe ser un nombre dado por queue.clear</translation>
    </message>
    <message>
      <source>must be a number</source>
      <translation>debe ser un número</translation>
    </message>
    <message>
      <source>must be a number, true, false or a text</source>
      <translation>debe ser un número, true, false o un texto</translation>
    </message>
    <message>
      <source>must be a percentage of at most 100, such as "10 %"</source>
      <translation>debe ser un porcentaje de 100 como máximo, como "10 %"</translation>
    </message>
    <message>
      <source>must be a text</source>
      <translation>debe ser un texto</translation>
    </message>
    <message>
      <source>must be a whole number</source>
      <translation>debe ser un número entero</translation>
    </message>
    <message>
      <source>must be a whole number of at most 15 digits</source>
      <translation>debe ser un número entero de 15 cifras como máximo</translation>
    </message>
    <message>
      <source>must be an absolute path with one * in its last part, such as "/opt/models/backup/nlp-model-*.pkl"</source>
      <translation>debe ser una ruta absoluta con un * en su última parte, como "/opt/models/backup/nlp-model-*.pkl"</translation>
    </message>
    <message>
      <source>must be an address such as "http://docs.example:8080"</source>
      <translation>debe ser una dirección, como "http://docs.example:8080"</translation>
    </message>
    <message>
      <source>must be an address such as "rediss://cache.example:6379/0" or "postgresql://db.example/documents"</source>
      <translation>debe ser una dirección, como "rediss://cache.example:6379/0" o "postgresql://db.example/documents"</translation>
    </message>
    <message>
      <source>must be an address such as "{{api}}/health" or "https://docs.example/health"</source>
      <translation>debe ser una dirección, como "{{api}}/health" o "https://docs.example/health"</translation>
    </message>
    <message>
      <source>must be days, time and time zone, such as "Tue,Thu 10:00 America/New_York"</source>
      <translation>debe ser días, hora y zona horaria, como "Tue,Thu 10:00 America/New_York"</translation>
    </message>
    <message>
      <source>must be one of: %1</source>
      <translation>debe ser uno de: %1</translation>
    </message>
    <message>
      <source>must be the name of a backup as "opsdeck backup list" shows it, or "newest"</source>
      <translation>debe ser el nombre de una copia de seguridad como lo muestra "opsdeck backup list", o "newest"</translation>
    </message>
    <message>
      <source>must be the name of a version, or "suggested" or "newest"</source>
      <translation>debe ser el nombre de una versión, o "suggested" o "newest"</translation>
    </message>
    <message>
      <source>must be true or false</source>
      <translation>debe ser true o false</translation>
    </message>
    <message>
      <source>must begin with days such as "Tue,Thu" (Mon to Sun)</source>
      <translation>debe empezar por días, como "Tue,Thu" (de Mon a Sun)</translation>
    </message>
    <message>
      <source>must close every {{ with }}, as in "{{api}}/health"</source>
      <translation>debe cerrar cada {{ con }}, como en "{{api}}/health"</translation>
    </message>
    <message>
      <source>must end with a time zone such as America/New_York or UTC</source>
      <translation>debe terminar con una zona horaria, como America/New_York o UTC</translation>
    </message>
    <message>
      <source>must give the time as 00:00 to 23:59</source>
      <translation>debe dar la hora de 00:00 a 23:59</translation>
    </message>
    <message>
      <source>must match %1</source>
      <translation>debe ajustarse a %1</translation>
    </message>
    <message>
      <source>must name each day once</source>
      <translation>debe nombrar cada día una sola vez</translation>
    </message>
    <message>
      <source>must not be empty</source>
      <translation>no debe estar vacío</translation>
    </message>
    <message>
      <source>must not hold a password or a token: it would be journaled</source>
      <translation>no debe contener ninguna contraseña ni token: quedaría en el diario</translation>
    </message>
    <message>
      <source>must not hold a password. Say under 'auth' where it is found: {env: NAME}, {file: PATH} or {keyring: ENTRY}</source>
      <translation>no debe contener ninguna contraseña. Indicar en 'auth' dónde se encuentra: {env: NAME}, {file: PATH} o {keyring: ENTRY}</translation>
    </message>
    <message>
      <source>must not hold a token: whoever reads the file would know it</source>
      <translation>no debe contener ningún token: quien lea el archivo lo conocería</translation>
    </message>
    <message>
      <source>must not hold a user or a password: whoever reads the file would know them</source>
      <translation>no debe contener usuario ni contraseña: quien lea el archivo los conocería</translation>
    </message>
    <message>
      <source>name</source>
      <translation>nombre</translation>
    </message>
    <message>
      <source>name one place</source>
      <translation>indicar un solo lugar</translation>
    </message>
    <message>
      <source>name=value</source>
      <translation>nombre=valor</translation>
    </message>
    <message>
      <source>needs %1, which is %2</source>
      <translation>necesita %1 (%2)</translation>
    </message>
    <message>
      <source>neither "docker compose" nor docker-compose can be run here</source>
      <translation>aquí no se puede ejecutar ni "docker compose" ni docker-compose</translation>
    </message>
    <message>
      <source>neither a service with a probe of Redis or PostgreSQL, nor files are named</source>
      <translation>no se nombra ni un servicio con sonda de Redis o PostgreSQL, ni archivos</translation>
    </message>
    <message>
      <source>neither of the two is there</source>
      <translation>no está ninguno de los dos</translation>
    </message>
    <message numerus="yes">
      <source>nested deeper than %n level(s)</source>
      <translation>
        <numerusform>anidado a más de %n nivel</numerusform>
        <numerusform>anidado a más de %n niveles</numerusform>
      </translation>
    </message>
    <message>
      <source>nested too deeply</source>
      <translation>anidado a demasiada profundidad</translation>
    </message>
    <message>
      <source>net %1</source>
      <translation>neto %1</translation>
    </message>
    <message>
      <source>never</source>
      <translation>nunca</translation>
    </message>
    <message>
      <source>new enough</source>
      <translation>bastante reciente</translation>
    </message>
    <message>
      <source>newest answer %1 ago</source>
      <translation>respuesta más reciente hace %1</translation>
    </message>
    <message>
      <source>newest lacks data</source>
      <translation>la última está incompleta</translation>
    </message>
    <message>
      <source>next update: %1</source>
      <translation>próxima actualización: %1</translation>
    </message>
    <message>
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <source>no alert waits</source>
      <translation>ninguna alerta pendiente</translation>
    </message>
    <message>
      <source>no answer comes, and no error either</source>
      <translation>no llega ninguna respuesta, ni tampoco un error</translation>
    </message>
    <message>
      <source>no answer from %1</source>
      <translation>%1 no responde</translation>
    </message>
    <message>
      <source>no answer within %1</source>
      <translation>sin respuesta en %1</translation>
    </message>
    <message>
      <source>no backup</source>
      <translation>sin copia</translation>
    </message>
    <message>
      <source>no backup has been made yet</source>
      <translation>todavía no se ha hecho ninguna copia</translation>
    </message>
    <message>
      <source>no backup of the system says how long it is to be kept</source>
      <translation>ninguna copia de seguridad del sistema dice cuánto tiempo conservarla</translation>
    </message>
    <message numerus="yes">
      <source>no backup that is new enough for %n of %1 parts</source>
      <translation>
        <numerusform>sin copia bastante reciente para %n de %1 partes</numerusform>
        <numerusform>sin copia bastante reciente para %n de %1 partes</numerusform>
      </translation>
    </message>
    <message>
      <source>no commander</source>
      <translation>sin comandante</translation>
    </message>
    <message>
      <source>no container has been made for it yet</source>
      <translation>aún no se ha creado ningún contenedor para él</translation>
    </message>
    <message>
      <source>no counter declared</source>
      <translation>sin contador declarado</translation>
    </message>
    <message>
      <source>no data</source>
      <translation>sin datos</translation>
    </message>
    <message>
      <source>no data yet</source>
      <translation>aún sin datos</translation>
    </message>
    <message>
      <source>no data; %1</source>
      <translation>sin datos; %1</translation>
    </message>
    <message>
      <source>no end within %1</source>
      <translation>sin terminar en %1</translation>
    </message>
    <message numerus="yes">
      <source>no error in its last %n line(s)</source>
      <translation>
        <numerusform>sin errores en la última línea</numerusform>
        <numerusform>sin errores en las últimas %n líneas</numerusform>
      </translation>
    </message>
    <message>
      <source>no file in %1 is older than %2</source>
      <translation>ningún archivo de %1 tiene más de %2</translation>
    </message>
    <message>
      <source>no gate is declared for it</source>
      <translation>sin puerta de control declarada</translation>
    </message>
    <message>
      <source>no gates</source>
      <translation>sin puertas de control</translation>
    </message>
    <message>
      <source>no incident is open</source>
      <translation>ningún incidente abierto</translation>
    </message>
    <message>
      <source>no instance of it has been made yet</source>
      <translation>aún no se ha creado ninguna instancia</translation>
    </message>
    <message>
      <source>no job finished for</source>
      <translation>sin terminar trabajos durante</translation>
    </message>
    <message>
      <source>no job has failed</source>
      <translation>no ha fallado ningún trabajo</translation>
    </message>
    <message>
      <source>no job has failed because %1</source>
      <translation>ningún trabajo ha fallado porque %1</translation>
    </message>
    <message>
      <source>no job of %1 was finished for %2, and %3 wait</source>
      <translation>desde hace %2 no se terminó ningún trabajo de %1, y %3 esperan</translation>
    </message>
    <message>
      <source>no job was finished meanwhile, and the oldest came %1 ago</source>
      <translation>no se terminó ningún trabajo entretanto, y el más antiguo llegó hace %1</translation>
    </message>
    <message>
      <source>no keyring answers</source>
      <translation>no responde ningún llavero</translation>
    </message>
    <message>
      <source>no keyring answers: %1</source>
      <translation>no responde ningún llavero: %1</translation>
    </message>
    <message>
      <source>no longer</source>
      <translation>ya no</translation>
    </message>
    <message>
      <source>no longer, though the journal does not know of anything in its place</source>
      <translation>ya no, aunque el diario no sabe de nada que ocupe su lugar</translation>
    </message>
    <message>
      <source>no memory is left</source>
      <translation>no queda memoria</translation>
    </message>
    <message>
      <source>no metrics</source>
      <translation>sin métricas</translation>
    </message>
    <message>
      <source>no other version is known to have worked, and none is called stable</source>
      <translation>no se sabe de otra versión que haya funcionado, y ninguna se llama stable</translation>
    </message>
    <message>
      <source>no owner</source>
      <translation>sin responsable</translation>
    </message>
    <message>
      <source>no platform plugin of Qt could be started</source>
      <translation>no se pudo iniciar ningún complemento de plataforma de Qt</translation>
    </message>
    <message>
      <source>no program, or a NUL character in an argument</source>
      <translation>ningún programa, o un carácter NUL en un argumento</translation>
    </message>
    <message>
      <source>no queues</source>
      <translation>sin colas</translation>
    </message>
    <message>
      <source>no recent answer</source>
      <translation>sin respuesta reciente</translation>
    </message>
    <message>
      <source>no recent reading</source>
      <translation>sin lectura reciente</translation>
    </message>
    <message>
      <source>no requests</source>
      <translation>sin peticiones</translation>
    </message>
    <message>
      <source>no service, queue or service manager has answered</source>
      <translation>no ha respondido ningún servicio, cola ni gestor de servicios</translation>
    </message>
    <message>
      <source>no services</source>
      <translation>ningún servicio</translation>
    </message>
    <message>
      <source>no space is left</source>
      <translation>no queda espacio</translation>
    </message>
    <message>
      <source>no system file has this name</source>
      <translation>ningún archivo de sistema tiene este nombre</translation>
    </message>
    <message>
      <source>no values</source>
      <translation>sin valores</translation>
    </message>
    <message>
      <source>no values yet</source>
      <translation>aún sin valores</translation>
    </message>
    <message>
      <source>no version of the registry</source>
      <translation>ninguna versión del registro de modelos</translation>
    </message>
    <message>
      <source>no way back</source>
      <translation>sin vuelta atrás</translation>
    </message>
    <message>
      <source>no worker running</source>
      <translation>ningún worker en marcha</translation>
    </message>
    <message>
      <source>no worse than %1</source>
      <translation>no peor que %1</translation>
    </message>
    <message>
      <source>no worse than %1 (%2)</source>
      <translation>no peor que %1 (%2)</translation>
    </message>
    <message>
      <source>no: the service has not been seen to serve it well</source>
      <translation>no: no se ha visto al servicio servirla bien</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>nadie</translation>
    </message>
    <message>
      <source>nobody can tell %1: %2</source>
      <translation>nadie puede precisar %1: %2</translation>
    </message>
    <message>
      <source>nobody can tell whether its limits are kept, so it counts as bad as it may be: %1</source>
      <translation>nadie puede decir si se respetan sus límites, así que cuenta como lo peor que puede ser: %1</translation>
    </message>
    <message>
      <source>nobody has asked yet</source>
      <translation>nadie ha preguntado aún</translation>
    </message>
    <message>
      <source>nobody has opened it</source>
      <translation>nadie lo ha abierto</translation>
    </message>
    <message>
      <source>nobody has opened the journal</source>
      <translation>nadie ha abierto el diario</translation>
    </message>
    <message>
      <source>nobody has taken it</source>
      <translation>nadie lo ha asumido</translation>
    </message>
    <message>
      <source>nobody has taken it within %1</source>
      <translation>nadie lo ha asumido en %1</translation>
    </message>
    <message>
      <source>nobody knows such an alert</source>
      <translation>nadie conoce esa alerta</translation>
    </message>
    <message>
      <source>nobody sees to it</source>
      <translation>nadie se ocupa</translation>
    </message>
    <message>
      <source>nobody yet</source>
      <translation>nadie aún</translation>
    </message>
    <message>
      <source>none</source>
      <translation>no hay</translation>
    </message>
    <message>
      <source>none declared</source>
      <translation>ninguno declarado</translation>
    </message>
    <message>
      <source>none here yet</source>
      <translation>ninguna aquí todavía</translation>
    </message>
    <message>
      <source>none in %1 yet</source>
      <translation>ninguno en %1 aún</translation>
    </message>
    <message>
      <source>none of its steps has a way back</source>
      <translation>ninguno de sus pasos tiene vía de vuelta</translation>
    </message>
    <message>
      <source>none of the tables of the backup is in the database that stands here</source>
      <translation>ninguna tabla de la copia de seguridad está en la base de datos que hay aquí</translation>
    </message>
    <message>
      <source>none stuck</source>
      <translation>ninguno atascado</translation>
    </message>
    <message>
      <source>none that Opsdeck has made</source>
      <translation>ninguno hecho por Opsdeck</translation>
    </message>
    <message>
      <source>none was named</source>
      <translation>no se indicó ninguno</translation>
    </message>
    <message>
      <source>none was up, so it was started; up now: %1</source>
      <translation>no había ninguna activa y se inició; activas: %1</translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>aún no hay</translation>
    </message>
    <message>
      <source>none: it only keeps history, or has not begun to scrape</source>
      <translation>no hay: solo guarda el historial, o aún no ha empezado a recoger métricas</translation>
    </message>
    <message>
      <source>none; judged by its running instances</source>
      <translation>no hay; se juzga por sus instancias en marcha</translation>
    </message>
    <message>
      <source>not OK: %1</source>
      <translation>no están bien: %1</translation>
    </message>
    <message>
      <source>not acknowledged</source>
      <translation>sin acuse de recibo</translation>
    </message>
    <message>
      <source>not asked yet</source>
      <translation>aún sin consultar</translation>
    </message>
    <message>
      <source>not checked: %1</source>
      <translation>sin comprobar: %1</translation>
    </message>
    <message>
      <source>not compared: %1</source>
      <translation>sin comparar: %1</translation>
    </message>
    <message>
      <source>not draining</source>
      <translation>no se vacía</translation>
    </message>
    <message>
      <source>not encrypted</source>
      <translation>sin cifrar</translation>
    </message>
    <message>
      <source>not in the registry</source>
      <translation>no está en el registro</translation>
    </message>
    <message>
      <source>not in the system file any more</source>
      <translation>ya no está en el archivo de sistema</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>desconocido</translation>
    </message>
    <message>
      <source>not known is what is newer in %1</source>
      <translation>se desconoce qué hay más reciente en %1</translation>
    </message>
    <message>
      <source>not known yet</source>
      <translation>aún desconocido</translation>
    </message>
    <message>
      <source>not known yet: what can users not do?</source>
      <translation>aún desconocido: ¿qué no pueden hacer los usuarios?</translation>
    </message>
    <message>
      <source>not known: %1</source>
      <translation>desconocido: %1</translation>
    </message>
    <message>
      <source>not measured: %1</source>
      <translation>sin medir: %1</translation>
    </message>
    <message>
      <source>not needed</source>
      <translation>no hace falta</translation>
    </message>
    <message>
      <source>not noted</source>
      <translation>no anotado</translation>
    </message>
    <message>
      <source>not proven</source>
      <translation>sin demostrar</translation>
    </message>
    <message>
      <source>not read yet</source>
      <translation>aún sin leer</translation>
    </message>
    <message>
      <source>not run</source>
      <translation>no ejecutado</translation>
    </message>
    <message>
      <source>not running: %1</source>
      <translation>no en marcha: %1</translation>
    </message>
    <message>
      <source>not said</source>
      <translation>sin indicar</translation>
    </message>
    <message>
      <source>not sent: %1</source>
      <translation>sin enviar: %1</translation>
    </message>
    <message>
      <source>not set</source>
      <translation>sin definir</translation>
    </message>
    <message>
      <source>not the target that the plan was made for: %1</source>
      <translation>no es el destino para el que se hizo el plan: %1</translation>
    </message>
    <message>
      <source>not told</source>
      <translation>no la indica</translation>
    </message>
    <message>
      <source>not told: %1</source>
      <translation>no indicado: %1</translation>
    </message>
    <message>
      <source>not used: this environment is read-only</source>
      <translation>sin usar: este entorno es de solo lectura</translation>
    </message>
    <message>
      <source>not yet</source>
      <translation>aún no</translation>
    </message>
    <message>
      <source>not yet for long enough</source>
      <translation>aún no dura lo suficiente</translation>
    </message>
    <message>
      <source>notable</source>
      <translation>destacable</translation>
    </message>
    <message>
      <source>note</source>
      <translation>nota</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nada</translation>
    </message>
    <message>
      <source>nothing in the last %1</source>
      <translation>nada en los últimos %1</translation>
    </message>
    <message>
      <source>nothing in these lines complains</source>
      <translation>ninguna de estas líneas contiene quejas</translation>
    </message>
    <message>
      <source>nothing is in place</source>
      <translation>no hay nada instalado</translation>
    </message>
    <message>
      <source>nothing is in place by now: somebody else has taken %1 away</source>
      <translation>ya no hay nada instalado: otra persona ha quitado %1</translation>
    </message>
    <message>
      <source>nothing is in place, while %1 is served</source>
      <translation>no hay nada instalado, mientras se sirve %1</translation>
    </message>
    <message>
      <source>nothing is in place: %1 is missing</source>
      <translation>no hay nada instalado: falta %1</translation>
    </message>
    <message>
      <source>nothing is recorded, and its image has no name</source>
      <translation>no hay nada anotado, y su imagen no tiene nombre</translation>
    </message>
    <message numerus="yes">
      <source>nothing is recorded, and this machine has %n other image(s) of %1</source>
      <translation>
        <numerusform>no hay nada anotado, y esta máquina tiene otra imagen (%n) de %1</numerusform>
        <numerusform>no hay nada anotado, y esta máquina tiene otras %n imágenes de %1</numerusform>
      </translation>
    </message>
    <message>
      <source>nothing is recorded; it is the only other image of %1 on this machine</source>
      <translation>no hay nada anotado; es la única otra imagen de %1 en esta máquina</translation>
    </message>
    <message>
      <source>nothing seen by this console yet</source>
      <translation>esta consola aún no ha visto nada</translation>
    </message>
    <message>
      <source>nothing that it could name</source>
      <translation>nada que pudiera nombrar</translation>
    </message>
    <message>
      <source>nothing to be loaded</source>
      <translation>nada que cargar</translation>
    </message>
    <message>
      <source>nothing to go back to</source>
      <translation>nada a lo que volver</translation>
    </message>
    <message>
      <source>nothing was bad for %1</source>
      <translation>nada fue mal durante %1</translation>
    </message>
    <message>
      <source>nothing was in place before, so %1 stays there</source>
      <translation>antes no había nada instalado, así que %1 se queda ahí</translation>
    </message>
    <message>
      <source>nothing was said that would change it</source>
      <translation>no se indicó nada que lo cambiara</translation>
    </message>
    <message>
      <source>nothing was started there</source>
      <translation>allí no se inició nada</translation>
    </message>
    <message>
      <source>now</source>
      <translation>ahora</translation>
    </message>
    <message>
      <source>now %1; wanted %2</source>
      <translation>ahora %1; se quiere %2</translation>
    </message>
    <message>
      <source>now; the journal does not know since when, nor who put it there</source>
      <translation>ahora; el diario no sabe desde cuándo, ni quién lo puso ahí</translation>
    </message>
    <message>
      <source>number</source>
      <translation>número</translation>
    </message>
    <message>
      <source>observed: %1</source>
      <translation>observado: %1</translation>
    </message>
    <message>
      <source>of %1</source>
      <translation>de %1</translation>
    </message>
    <message>
      <source>of %1 the attempts are not known</source>
      <translation>de %1 se desconocen los intentos</translation>
    </message>
    <message>
      <source>of %1: %2</source>
      <translation>de %1: %2</translation>
    </message>
    <message numerus="yes">
      <source>of %n instance(s) it is not known</source>
      <translation>
        <numerusform>de %n instancia se desconoce</numerusform>
        <numerusform>de %n instancias se desconoce</numerusform>
      </translation>
    </message>
    <message>
      <source>of requests</source>
      <translation>de las peticiones</translation>
    </message>
    <message>
      <source>oldest %1</source>
      <translation>el más antiguo %1</translation>
    </message>
    <message>
      <source>oldest job</source>
      <translation>trabajo más antiguo</translation>
    </message>
    <message>
      <source>oldest value %1 old</source>
      <translation>valor más antiguo de hace %1</translation>
    </message>
    <message>
      <source>on this machine</source>
      <translation>en esta máquina</translation>
    </message>
    <message>
      <source>one every %1</source>
      <translation>una cada %1</translation>
    </message>
    <message>
      <source>only %1 of %2 stayed up: %3</source>
      <translation>solo %1 de %2 siguieron activas: %3</translation>
    </message>
    <message>
      <source>only %1 of disk free</source>
      <translation>solo %1 de disco libre</translation>
    </message>
    <message>
      <source>only %1 of memory available</source>
      <translation>solo %1 de memoria disponible</translation>
    </message>
    <message>
      <source>only %1 of what %2 does now succeeds</source>
      <translation>ahora solo tiene éxito el %1 de lo que hace %2</translation>
    </message>
    <message>
      <source>only an operator can do it</source>
      <translation>solo un operador puede hacerlo</translation>
    </message>
    <message>
      <source>only for the system %1</source>
      <translation>solo para el sistema %1</translation>
    </message>
    <message>
      <source>only numbers can be compared by size</source>
      <translation>solo los números se pueden comparar por magnitud</translation>
    </message>
    <message>
      <source>only the files and programs of this machine, %1, can be used</source>
      <translation>solo se pueden usar los archivos y programas de esta máquina, %1</translation>
    </message>
    <message>
      <source>open</source>
      <translation>abierta</translation>
    </message>
    <message>
      <source>open for %1</source>
      <translation>abierto desde hace %1</translation>
    </message>
    <message>
      <source>open since %1 (%2)</source>
      <translation>abierto desde %1 (%2)</translation>
    </message>
    <message>
      <source>opsdeck-keeper did not start it</source>
      <translation>opsdeck-keeper no lo inició</translation>
    </message>
    <message>
      <source>opsdeck-keeper is missing</source>
      <translation>falta opsdeck-keeper</translation>
    </message>
    <message>
      <source>opsdeck_anchors, record %1: %2</source>
      <translation>opsdeck_anchors, registro %1: %2</translation>
    </message>
    <message>
      <source>other users can read or change it</source>
      <translation>otros usuarios pueden leerlo o cambiarlo</translation>
    </message>
    <message>
      <source>other users have access to it, or own it</source>
      <translation>otros usuarios tienen acceso a él, o es suyo</translation>
    </message>
    <message>
      <source>others are connected to %1: %2</source>
      <translation>hay otros conectados a %1: %2</translation>
    </message>
    <message>
      <source>others are still connected to %1: %2</source>
      <translation>aún hay otros conectados a %1: %2</translation>
    </message>
    <message>
      <source>out of memory</source>
      <translation>sin memoria</translation>
    </message>
    <message>
      <source>outcome unknown</source>
      <translation>resultado desconocido</translation>
    </message>
    <message>
      <source>over</source>
      <translation>terminó</translation>
    </message>
    <message>
      <source>overdue</source>
      <translation>con retraso</translation>
    </message>
    <message>
      <source>overdue by %1</source>
      <translation>con %1 de retraso</translation>
    </message>
    <message>
      <source>overridden, without second approval, because: %1. Not passed: %2</source>
      <translation>anuladas, sin segunda aprobación, porque: %1. No superado: %2</translation>
    </message>
    <message>
      <source>owner gone: opsdeck resume %1</source>
      <translation>proceso terminado: opsdeck resume %1</translation>
    </message>
    <message>
      <source>owner: %1</source>
      <translation>responsable: %1</translation>
    </message>
    <message>
      <source>page %1 of %2</source>
      <translation>página %1 de %2</translation>
    </message>
    <message>
      <source>part</source>
      <translation>parte</translation>
    </message>
    <message>
      <source>passed</source>
      <translation>superada</translation>
    </message>
    <message>
      <source>path: must start with /</source>
      <translation>path: debe empezar por /</translation>
    </message>
    <message>
      <source>paused: opsdeck resume %1</source>
      <translation>en pausa: opsdeck resume %1</translation>
    </message>
    <message>
      <source>per second</source>
      <translation>por segundo</translation>
    </message>
    <message>
      <source>percent</source>
      <translation>por ciento</translation>
    </message>
    <message>
      <source>perhaps sent: look there before you send it again</source>
      <translation>quizá enviado: mirar allí antes de volver a enviarlo</translation>
    </message>
    <message>
      <source>pg_restore ended with exit code %1: %2</source>
      <translation>pg_restore terminó con el código de salida %1: %2</translation>
    </message>
    <message>
      <source>practise, open a system</source>
      <translation>practicar, abrir un sistema</translation>
    </message>
    <message>
      <source>probe</source>
      <translation>sonda</translation>
    </message>
    <message>
      <source>probe %1</source>
      <translation>sonda %1</translation>
    </message>
    <message>
      <source>probe time</source>
      <translation>tiempo de sonda</translation>
    </message>
    <message>
      <source>procedure</source>
      <translation>procedimiento</translation>
    </message>
    <message>
      <source>process %1 holds it</source>
      <translation>lo tiene reservado el proceso %1</translation>
    </message>
    <message>
      <source>process %1 keeps its write lock</source>
      <translation>el proceso %1 mantiene su bloqueo de escritura</translation>
    </message>
    <message>
      <source>process %1 of user %2 (%3, %4): %5</source>
      <translation>proceso %1 del usuario %2 (%3, %4): %5</translation>
    </message>
    <message>
      <source>process: %1</source>
      <translation>proceso: %1</translation>
    </message>
    <message>
      <source>proven in service</source>
      <translation>demostrada en servicio</translation>
    </message>
    <message>
      <source>put there past Opsdeck, seen since %1 UTC</source>
      <translation>puesta ahí sin pasar por Opsdeck, vista desde %1 UTC</translation>
    </message>
    <message>
      <source>queue</source>
      <translation>cola</translation>
    </message>
    <message>
      <source>queue, another tombstone, a token and a time to keep it are needed</source>
      <translation>hacen falta una cola, otra lápida, un token y un tiempo para conservarla</translation>
    </message>
    <message>
      <source>queue: the system file names no consumers of %1, so nobody can tell whether one still works</source>
      <translation>queue: el archivo de sistema no nombra consumidores de %1, así que nadie puede decir si alguno sigue trabajando</translation>
    </message>
    <message>
      <source>queue: the system file names no key of failed jobs for %1</source>
      <translation>queue: el archivo de sistema no nombra la clave de trabajos fallidos de %1</translation>
    </message>
    <message>
      <source>queue: the system file names no key of jobs in work for %1</source>
      <translation>queue: el archivo de sistema no nombra la clave de trabajos en proceso de %1</translation>
    </message>
    <message>
      <source>queues that differ and a token are needed</source>
      <translation>hacen falta dos colas distintas y un token</translation>
    </message>
    <message>
      <source>read %1 ago</source>
      <translation>leído hace %1</translation>
    </message>
    <message>
      <source>read back, it holds %1 of %2 jobs</source>
      <translation>al releerlo contiene %1 de %2 trabajos</translation>
    </message>
    <message>
      <source>read back, it is not what was written: %1</source>
      <translation>al releerlo no es lo que se escribió: %1</translation>
    </message>
    <message>
      <source>read-only</source>
      <translation>solo lectura</translation>
    </message>
    <message>
      <source>reads only</source>
      <translation>solo lee</translation>
    </message>
    <message>
      <source>reason</source>
      <translation>motivo</translation>
    </message>
    <message>
      <source>reason: %1</source>
      <translation>motivo: %1</translation>
    </message>
    <message>
      <source>record %1</source>
      <translation>registro %1</translation>
    </message>
    <message>
      <source>record %1 cannot be read: %2</source>
      <translation>no se puede leer el registro %1: %2</translation>
    </message>
    <message>
      <source>record %1 does not follow the one before it</source>
      <translation>el registro %1 no sigue al anterior</translation>
    </message>
    <message>
      <source>record %1 does not follow the one before it: that one was changed, or this one is from elsewhere</source>
      <translation>el registro %1 no sigue al anterior: aquel se cambió, o este viene de otra parte</translation>
    </message>
    <message>
      <source>record %1 is filed wrongly: the columns by which it is found differ from its content</source>
      <translation>el registro %1 está mal archivado: las columnas por las que se encuentra difieren de su contenido</translation>
    </message>
    <message>
      <source>record %1 is missing</source>
      <translation>falta el registro %1</translation>
    </message>
    <message>
      <source>record %1 is not in a form that this version knows</source>
      <translation>el registro %1 no tiene una forma que esta versión conozca</translation>
    </message>
    <message>
      <source>record %1 is not the one that was acknowledged</source>
      <translation>el registro %1 no es el que se confirmó</translation>
    </message>
    <message>
      <source>record %1 is not the one that was anchored: the journal was rewritten since</source>
      <translation>el registro %1 no es el que se ancló: el diario se reescribió después</translation>
    </message>
    <message>
      <source>record %1 is of another journal</source>
      <translation>el registro %1 es de otro diario</translation>
    </message>
    <message>
      <source>record %1 is out of order</source>
      <translation>el registro %1 está fuera de orden</translation>
    </message>
    <message>
      <source>record %1 of %2</source>
      <translation>registro %1 de %2</translation>
    </message>
    <message>
      <source>record %1 was anchored and is not here any more: the journal says that the loss was accepted. If that is so, anchor it anew</source>
      <translation>el registro %1 se ancló y ya no está aquí: el diario dice que se aceptó la pérdida. Si es así, anclarlo de nuevo</translation>
    </message>
    <message>
      <source>record %1 was changed: its hash does not fit its content</source>
      <translation>el registro %1 se cambió: su hash no corresponde a su contenido</translation>
    </message>
    <message>
      <source>records %1 to %2 are missing</source>
      <translation>faltan los registros del %1 al %2</translation>
    </message>
    <message>
      <source>records are missing at its end: record %1 was acknowledged, the last one there is %2</source>
      <translation>faltan registros al final: el registro %1 se confirmó, el último que hay es el %2</translation>
    </message>
    <message>
      <source>records that this program has written are missing: the journal was put back from a copy</source>
      <translation>faltan registros que este programa escribió: el diario se repuso desde una copia</translation>
    </message>
    <message>
      <source>records up to %1 were anchored, the last one here is %2: the end is missing, or an old copy was put back</source>
      <translation>se anclaron registros hasta el %1, el último aquí es el %2: falta el final, o se repuso una copia antigua</translation>
    </message>
    <message>
      <source>recovering</source>
      <translation>recuperándose</translation>
    </message>
    <message>
      <source>redis-server is not installed here</source>
      <translation>redis-server no está instalado aquí</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>rechazado</translation>
    </message>
    <message>
      <source>requests a second</source>
      <translation>peticiones por segundo</translation>
    </message>
    <message>
      <source>restarted %1 times by the engine</source>
      <translation>reiniciado %1 veces por el motor</translation>
    </message>
    <message>
      <source>restarted: %1; up now: %2</source>
      <translation>reiniciado: %1; activas: %2</translation>
    </message>
    <message>
      <source>restores in %1</source>
      <translation>se restaura en %1</translation>
    </message>
    <message>
      <source>root cause</source>
      <translation>causa raíz</translation>
    </message>
    <message>
      <source>rows: %1</source>
      <translation>filas: %1</translation>
    </message>
    <message>
      <source>run %1</source>
      <translation>ejecución %1</translation>
    </message>
    <message>
      <source>run %1 (%2)</source>
      <translation>ejecución %1 (%2)</translation>
    </message>
    <message>
      <source>run %1 has restored it again since</source>
      <translation>la ejecución %1 la ha vuelto a restaurar después</translation>
    </message>
    <message>
      <source>run %1 in process %2 holds it</source>
      <translation>lo tiene reservado la ejecución %1 en el proceso %2</translation>
    </message>
    <message>
      <source>run %1 of %2</source>
      <translation>ejecución %1 de %2</translation>
    </message>
    <message>
      <source>run %1 of %2, process %3, since %4 UTC</source>
      <translation>ejecución %1 de %2, proceso %3, desde %4 UTC</translation>
    </message>
    <message>
      <source>running</source>
      <translation>en marcha</translation>
    </message>
    <message>
      <source>running: %1</source>
      <translation>en marcha: %1</translation>
    </message>
    <message>
      <source>running: %1 of %2</source>
      <translation>en marcha: %1 de %2</translation>
    </message>
    <message numerus="yes">
      <source>running: %n worker(s), none is missing</source>
      <translation>
        <numerusform>en marcha: %n worker, no falta ninguno</numerusform>
        <numerusform>en marcha: %n workers, no falta ninguno</numerusform>
      </translation>
    </message>
    <message>
      <source>say what to break</source>
      <translation>indique qué romper</translation>
    </message>
    <message>
      <source>say: lab monitoring on, or off</source>
      <translation>indicar: lab monitoring on, o bien off</translation>
    </message>
    <message>
      <source>say: lab traffic on, or off</source>
      <translation>indicar: lab traffic on, o bien off</translation>
    </message>
    <message>
      <source>schedule misses RPO</source>
      <translation>calendario incumple RPO</translation>
    </message>
    <message>
      <source>screenshot needs PAGE and FILE.png, or --tour DIR</source>
      <translation>screenshot necesita PAGE y FILE.png, o --tour DIR</translation>
    </message>
    <message>
      <source>seconds</source>
      <translation>segundos</translation>
    </message>
    <message>
      <source>see below</source>
      <translation>ver abajo</translation>
    </message>
    <message>
      <source>seen by this console since %1</source>
      <translation>visto por esta consola desde %1</translation>
    </message>
    <message>
      <source>sent</source>
      <translation>enviado</translation>
    </message>
    <message>
      <source>service</source>
      <translation>servicio</translation>
    </message>
    <message>
      <source>serving</source>
      <translation>sirviendo</translation>
    </message>
    <message>
      <source>serving, not in place</source>
      <translation>sirviendo, no instalada</translation>
    </message>
    <message>
      <source>several are open</source>
      <translation>hay varios abiertos</translation>
    </message>
    <message>
      <source>several runs begin so; write more of its id</source>
      <translation>varias ejecuciones empiezan así; escribir más de su id</translation>
    </message>
    <message>
      <source>share of instances running</source>
      <translation>proporción de instancias en marcha</translation>
    </message>
    <message>
      <source>share of its memory in use</source>
      <translation>proporción de su memoria en uso</translation>
    </message>
    <message>
      <source>shipped</source>
      <translation>incluido</translation>
    </message>
    <message>
      <source>should be above %1</source>
      <translation>debe ser mayor que %1</translation>
    </message>
    <message>
      <source>should be at least %1</source>
      <translation>debe ser como mínimo %1</translation>
    </message>
    <message>
      <source>should be at most %1</source>
      <translation>debe ser como máximo %1</translation>
    </message>
    <message>
      <source>should be below %1</source>
      <translation>debe ser menor que %1</translation>
    </message>
    <message>
      <source>silence ended</source>
      <translation>fin del silencio</translation>
    </message>
    <message>
      <source>silenced</source>
      <translation>silenciada</translation>
    </message>
    <message>
      <source>silenced until %1 by %2</source>
      <translation>silenciada hasta %1 por %2</translation>
    </message>
    <message>
      <source>since %1 UTC</source>
      <translation>desde %1 UTC</translation>
    </message>
    <message>
      <source>skipped</source>
      <translation>omitido</translation>
    </message>
    <message>
      <source>somebody else changes the number at the same time</source>
      <translation>otra persona cambia el número al mismo tiempo</translation>
    </message>
    <message>
      <source>somebody else has claimed %1 since (fence)</source>
      <translation>otro ha reservado %1 desde entonces (fence)</translation>
    </message>
    <message>
      <source>somebody else has it locked</source>
      <translation>otro lo tiene bloqueado</translation>
    </message>
    <message>
      <source>somebody else is writing it</source>
      <translation>otro lo está escribiendo</translation>
    </message>
    <message>
      <source>somebody has put %1 there, past Opsdeck</source>
      <translation>alguien ha puesto %1 ahí sin pasar por Opsdeck</translation>
    </message>
    <message>
      <source>somebody has put another one there meanwhile</source>
      <translation>entretanto alguien ha puesto otra ahí</translation>
    </message>
    <message>
      <source>somebody has taken it on already</source>
      <translation>alguien ya se ha hecho cargo</translation>
    </message>
    <message>
      <source>something else</source>
      <translation>otra cosa</translation>
    </message>
    <message>
      <source>something else is mounted there</source>
      <translation>allí hay otra cosa montada</translation>
    </message>
    <message>
      <source>something in it cannot be removed</source>
      <translation>algo de su contenido no se puede eliminar</translation>
    </message>
    <message>
      <source>something needed does not answer</source>
      <translation>algo necesario no responde</translation>
    </message>
    <message>
      <source>something needed is too slow</source>
      <translation>algo necesario es demasiado lento</translation>
    </message>
    <message>
      <source>something newer stands there</source>
      <translation>ahí hay algo más reciente</translation>
    </message>
    <message>
      <source>something of SHA-256 %1…</source>
      <translation>algo con SHA-256 %1…</translation>
    </message>
    <message>
      <source>something of that name is there already</source>
      <translation>ya hay algo con ese nombre</translation>
    </message>
    <message>
      <source>stale</source>
      <translation>obsoleto</translation>
    </message>
    <message>
      <source>starting</source>
      <translation>arrancando</translation>
    </message>
    <message>
      <source>status message due in %1</source>
      <translation>mensaje de estado previsto en %1</translation>
    </message>
    <message>
      <source>status message overdue by %1</source>
      <translation>mensaje de estado con %1 de retraso</translation>
    </message>
    <message>
      <source>steady</source>
      <translation>estable</translation>
    </message>
    <message>
      <source>step %1</source>
      <translation>paso %1</translation>
    </message>
    <message>
      <source>step %1: %2</source>
      <translation>paso %1: %2</translation>
    </message>
    <message>
      <source>step “%1”</source>
      <translation>paso «%1»</translation>
    </message>
    <message>
      <source>still %1 after %2; wanted %3</source>
      <translation>sigue en %1 tras %2; se quería %3</translation>
    </message>
    <message>
      <source>still running, and may hold these jobs: %1</source>
      <translation>siguen en marcha y pueden retener estos trabajos: %1</translation>
    </message>
    <message>
      <source>stopped</source>
      <translation>detenido</translation>
    </message>
    <message>
      <source>stopped by %1</source>
      <translation>detenido por %1</translation>
    </message>
    <message>
      <source>stopped by %1 at %2</source>
      <translation>detenida por %1 a las %2</translation>
    </message>
    <message>
      <source>stopped, spare</source>
      <translation>detenida, de reserva</translation>
    </message>
    <message>
      <source>stopping</source>
      <translation>deteniéndose</translation>
    </message>
    <message>
      <source>stuck jobs</source>
      <translation>trabajos atascados</translation>
    </message>
    <message>
      <source>stuck jobs: not known</source>
      <translation>trabajos atascados: no se sabe</translation>
    </message>
    <message>
      <source>succeeded</source>
      <translation>tuvo éxito</translation>
    </message>
    <message>
      <source>success</source>
      <translation>éxito</translation>
    </message>
    <message>
      <source>success rate</source>
      <translation>tasa de éxito</translation>
    </message>
    <message>
      <source>suggested</source>
      <translation>sugerida</translation>
    </message>
    <message>
      <source>suggested, %1</source>
      <translation>sugerida, %1</translation>
    </message>
    <message>
      <source>supervisor "%1" at %2</source>
      <translation>supervisor "%1" en %2</translation>
    </message>
    <message>
      <source>supervisord answered with HTTP status %1</source>
      <translation>supervisord respondió con el estado HTTP %1</translation>
    </message>
    <message>
      <source>supervisord knows no program %1</source>
      <translation>supervisord no conoce ningún programa %1</translation>
    </message>
    <message>
      <source>supervisord knows no program of this name</source>
      <translation>supervisord no conoce ningún programa con este nombre</translation>
    </message>
    <message>
      <source>supervisord refuses user or password</source>
      <translation>supervisord rechaza el usuario o la contraseña</translation>
    </message>
    <message>
      <source>system, light, dark or contrast.</source>
      <translation>system, light, dark o contrast.</translation>
    </message>
    <message>
      <source>t</source>
      <translation>t</translation>
    </message>
    <message>
      <source>t; looks at everything, changes nothing</source>
      <translation>t; lo examina todo, no cambia nada</translation>
    </message>
    <message>
      <source>text</source>
      <translation>texto</translation>
    </message>
    <message>
      <source>that is its state already</source>
      <translation>ya está en ese estado</translation>
    </message>
    <message>
      <source>that is the newest</source>
      <translation>que es la más reciente</translation>
    </message>
    <message>
      <source>the TEXT is missing</source>
      <translation>falta el TEXT</translation>
    </message>
    <message>
      <source>the anchor of record %1 is signed with another key: %2</source>
      <translation>el ancla del registro %1 está firmada con otra clave: %2</translation>
    </message>
    <message>
      <source>the answer has more than a million parts, or more than there is memory for</source>
      <translation>la respuesta tiene más de un millón de partes, o más de lo que cabe en memoria</translation>
    </message>
    <message>
      <source>the answer holds no result</source>
      <translation>la respuesta no contiene ningún resultado</translation>
    </message>
    <message>
      <source>the answer is longer than %1</source>
      <translation>la respuesta ocupa más de %1</translation>
    </message>
    <message>
      <source>the answer is no JSON array; it starts with: %1</source>
      <translation>la respuesta no es un array JSON; empieza por: %1</translation>
    </message>
    <message>
      <source>the answer is no JSON object; it starts with: %1</source>
      <translation>la respuesta no es un objeto JSON; empieza por: %1</translation>
    </message>
    <message>
      <source>the answer is too long</source>
      <translation>la respuesta es demasiado larga</translation>
    </message>
    <message>
      <source>the archive has another version of this name</source>
      <translation>el archivo histórico tiene otra versión con este nombre</translation>
    </message>
    <message>
      <source>the backlog stays</source>
      <translation>lo acumulado se queda</translation>
    </message>
    <message>
      <source>the backup does not hold %1</source>
      <translation>la copia de seguridad no contiene %1</translation>
    </message>
    <message>
      <source>the backup was made by another program and does not say of which server it is</source>
      <translation>la copia de seguridad la hizo otro programa y no dice de qué servidor es</translation>
    </message>
    <message>
      <source>the backup was made from another server or database (%1)</source>
      <translation>la copia de seguridad es de otro servidor o base de datos (%1)</translation>
    </message>
    <message>
      <source>the chain breaks before record %1, which was anchored</source>
      <translation>la cadena se rompe antes del registro %1, que se ancló</translation>
    </message>
    <message>
      <source>the chain is whole, but the database is damaged: %1</source>
      <translation>la cadena está íntegra, pero la base de datos está dañada: %1</translation>
    </message>
    <message>
      <source>the chain is whole, but the journal's name differs from the one in its records</source>
      <translation>la cadena está íntegra, pero el nombre del diario difiere del que consta en sus registros</translation>
    </message>
    <message>
      <source>the copy of %1 has another SHA-256 (%2) than the file had before (%3)</source>
      <translation>la copia de %1 tiene un SHA-256 (%2) distinto del que tenía el archivo antes (%3)</translation>
    </message>
    <message>
      <source>the damaged files cannot be moved aside</source>
      <translation>no se pueden apartar los archivos dañados</translation>
    </message>
    <message>
      <source>the database does not answer, so nobody can tell</source>
      <translation>la base de datos no responde, así que nadie puede decirlo</translation>
    </message>
    <message>
      <source>the database itself answers</source>
      <translation>la propia base de datos responde</translation>
    </message>
    <message>
      <source>the disk did not answer within %1 ms</source>
      <translation>el disco no respondió en %1 ms</translation>
    </message>
    <message>
      <source>the disk did not confirm it</source>
      <translation>el disco no lo confirmó</translation>
    </message>
    <message>
      <source>the disk does not answer</source>
      <translation>el disco no responde</translation>
    </message>
    <message>
      <source>the disk or share does not answer</source>
      <translation>el disco o recurso compartido no responde</translation>
    </message>
    <message>
      <source>the environment %1 has no address '%2'</source>
      <translation>el entorno %1 no tiene ninguna dirección '%2'</translation>
    </message>
    <message>
      <source>the environment does not say how a version is brought here</source>
      <translation>el entorno no dice cómo se trae aquí una versión</translation>
    </message>
    <message>
      <source>the environment does not say where backups are kept, or what they hold</source>
      <translation>el entorno no dice dónde se guardan las copias de seguridad ni qué contienen</translation>
    </message>
    <message>
      <source>the environment does not say which files are temporary</source>
      <translation>el entorno no indica qué archivos son temporales</translation>
    </message>
    <message>
      <source>the environment is not connected</source>
      <translation>el entorno no está conectado</translation>
    </message>
    <message>
      <source>the environment is read-only</source>
      <translation>el entorno es de solo lectura</translation>
    </message>
    <message>
      <source>the environment is read-only (%1, line %2)</source>
      <translation>el entorno es de solo lectura (%1, línea %2)</translation>
    </message>
    <message>
      <source>the environment names none</source>
      <translation>el entorno no nombra ninguno</translation>
    </message>
    <message>
      <source>the escalation has no level "%1"</source>
      <translation>el escalado no tiene ningún nivel "%1"</translation>
    </message>
    <message>
      <source>the expression in %1 is wrong: %2</source>
      <translation>la expresión de %1 es incorrecta: %2</translation>
    </message>
    <message>
      <source>the expression is a range of time, which has no figure at a moment</source>
      <translation>la expresión es un intervalo de tiempo, que no tiene una cifra en un momento dado</translation>
    </message>
    <message>
      <source>the expression is a text, which is no figure</source>
      <translation>la expresión es un texto, que no es una cifra</translation>
    </message>
    <message>
      <source>the failed jobs of %1</source>
      <translation>los trabajos fallidos de %1</translation>
    </message>
    <message>
      <source>the file ends in the middle of a record</source>
      <translation>el archivo termina en medio de un registro</translation>
    </message>
    <message>
      <source>the file exists already</source>
      <translation>el archivo ya existe</translation>
    </message>
    <message>
      <source>the file is no journal of this program</source>
      <translation>el archivo no es un diario de este programa</translation>
    </message>
    <message>
      <source>the file is not what it should be: %1</source>
      <translation>el archivo no es lo que debería ser: %1</translation>
    </message>
    <message>
      <source>the file lies on the same disk as the journal, where both can be rewritten or lost at once: better is another machine's share, or PostgreSQL</source>
      <translation>el archivo está en el mismo disco que el diario, donde ambos pueden reescribirse o perderse a la vez: mejor el recurso compartido de otra máquina, o PostgreSQL</translation>
    </message>
    <message>
      <source>the file that held anchors before is missing</source>
      <translation>falta el archivo que contenía anclas antes</translation>
    </message>
    <message>
      <source>the file's name says another format</source>
      <translation>el nombre del archivo indica otro formato</translation>
    </message>
    <message>
      <source>the first %1 of %2 jobs</source>
      <translation>los primeros %1 de %2 trabajos</translation>
    </message>
    <message>
      <source>the folder cannot be made</source>
      <translation>no se puede crear la carpeta</translation>
    </message>
    <message>
      <source>the folder for its output cannot be made</source>
      <translation>no se puede crear la carpeta para su salida</translation>
    </message>
    <message>
      <source>the history would end before it begins, or a time is missing</source>
      <translation>el historial terminaría antes de empezar, o falta una hora</translation>
    </message>
    <message>
      <source>the host is missing</source>
      <translation>falta el host</translation>
    </message>
    <message>
      <source>the image that was found</source>
      <translation>la imagen encontrada</translation>
    </message>
    <message>
      <source>the image that was in use before</source>
      <translation>la imagen que estaba antes en uso</translation>
    </message>
    <message>
      <source>the incident is not resolved yet</source>
      <translation>el incidente aún no está resuelto</translation>
    </message>
    <message>
      <source>the incident is open</source>
      <translation>el incidente está abierto</translation>
    </message>
    <message>
      <source>the incident is over</source>
      <translation>el incidente ha terminado</translation>
    </message>
    <message>
      <source>the input "%1" would be journaled; connections name their secrets under auth in the system file</source>
      <translation>la entrada "%1" quedaría en el diario; las conexiones nombran sus secretos en auth, en el archivo de sistema</translation>
    </message>
    <message>
      <source>the job itself is wrong</source>
      <translation>el propio trabajo es incorrecto</translation>
    </message>
    <message>
      <source>the jobs in work</source>
      <translation>los trabajos en proceso</translation>
    </message>
    <message>
      <source>the journal does not know since when</source>
      <translation>el diario no sabe desde cuándo</translation>
    </message>
    <message>
      <source>the journal does not know that it ever was in service, and %1</source>
      <translation>al diario no le consta que estuviera nunca en servicio, y %1</translation>
    </message>
    <message>
      <source>the journal is being read</source>
      <translation>se está leyendo el diario</translation>
    </message>
    <message>
      <source>the journal is damaged: %1</source>
      <translation>el diario está dañado: %1</translation>
    </message>
    <message>
      <source>the journal is empty</source>
      <translation>el diario está vacío</translation>
    </message>
    <message>
      <source>the journal takes no more records, so nothing more is done: %1</source>
      <translation>el diario no admite más registros, así que no se hace nada más: %1</translation>
    </message>
    <message>
      <source>the journal was closed</source>
      <translation>el diario se cerró</translation>
    </message>
    <message>
      <source>the journal's database is missing or empty, yet there were records</source>
      <translation>la base de datos del diario falta o está vacía, pero había registros</translation>
    </message>
    <message>
      <source>the journal's database is missing, yet there were %1 records</source>
      <translation>falta la base de datos del diario, pero había %1 registros</translation>
    </message>
    <message>
      <source>the journal's file was replaced or removed while it was open</source>
      <translation>el archivo del diario se sustituyó o eliminó mientras estaba abierto</translation>
    </message>
    <message>
      <source>the journal's head could not be written: %1</source>
      <translation>no se pudo escribir la cabeza del diario: %1</translation>
    </message>
    <message>
      <source>the keyring does not answer</source>
      <translation>el llavero no responde</translation>
    </message>
    <message>
      <source>the last snapshot failed; %1</source>
      <translation>la última instantánea falló; %1</translation>
    </message>
    <message>
      <source>the line has no end: it was not written whole</source>
      <translation>la línea no tiene fin: no se escribió entera</translation>
    </message>
    <message>
      <source>the line is too long for an anchor</source>
      <translation>la línea es demasiado larga para un ancla</translation>
    </message>
    <message>
      <source>the lock file keeps being replaced</source>
      <translation>el archivo de bloqueo se sustituye una y otra vez</translation>
    </message>
    <message>
      <source>the model</source>
      <translation>el modelo</translation>
    </message>
    <message>
      <source>the model's answers are not good enough</source>
      <translation>las respuestas del modelo no son lo bastante buenas</translation>
    </message>
    <message>
      <source>the name does not match; nothing was done</source>
      <translation>el nombre no coincide; no se hizo nada</translation>
    </message>
    <message>
      <source>the name of %1 says no form</source>
      <translation>el nombre de %1 no indica ningún formato</translation>
    </message>
    <message>
      <source>the name of the list %1 is no UTF-8</source>
      <translation>el nombre de la lista %1 no es UTF-8</translation>
    </message>
    <message>
      <source>the name says no form</source>
      <translation>el nombre no indica ningún formato</translation>
    </message>
    <message>
      <source>the newest %1 of %2</source>
      <translation>los %1 más recientes de %2</translation>
    </message>
    <message numerus="yes">
      <source>the newest %n records; older ones come as you scroll</source>
      <translation>
        <numerusform>el registro más reciente (%n); al desplazarse aparecen más antiguos</numerusform>
        <numerusform>los %n registros más recientes; al desplazarse aparecen más antiguos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the newest %n records; search to go further back</source>
      <translation>
        <numerusform>el registro más reciente (%n); buscar para ir más atrás</numerusform>
        <numerusform>los %n registros más recientes; buscar para ir más atrás</numerusform>
      </translation>
    </message>
    <message>
      <source>the newest backup takes %1, and only %2 are free</source>
      <translation>la copia más reciente ocupa %1 y solo quedan %2 libres</translation>
    </message>
    <message>
      <source>the newest lacks %1</source>
      <translation>a la más reciente le falta %1</translation>
    </message>
    <message>
      <source>the order is kept only from head to tail or from tail to head</source>
      <translation>el orden solo se conserva de cabeza a cola o de cola a cabeza</translation>
    </message>
    <message>
      <source>the parameter "%1" is not known</source>
      <translation>el parámetro "%1" es desconocido</translation>
    </message>
    <message>
      <source>the path is not absolute</source>
      <translation>la ruta no es absoluta</translation>
    </message>
    <message>
      <source>the path of the socket is missing</source>
      <translation>falta la ruta del socket</translation>
    </message>
    <message>
      <source>the process that did it is gone; how far it came is not known</source>
      <translation>el proceso que lo hacía ha terminado; se desconoce hasta dónde llegó</translation>
    </message>
    <message>
      <source>the process that executed it is gone, so it stands still</source>
      <translation>el proceso que la ejecutaba ha terminado, así que está parada</translation>
    </message>
    <message>
      <source>the program itself must not come from a value</source>
      <translation>el propio programa no debe proceder de un valor</translation>
    </message>
    <message>
      <source>the project has no container %1</source>
      <translation>el proyecto no tiene ningún contenedor %1</translation>
    </message>
    <message>
      <source>the project's file declares no service %1</source>
      <translation>el archivo del proyecto no declara ningún servicio %1</translation>
    </message>
    <message>
      <source>the project's file does not declare %1 any more</source>
      <translation>el archivo del proyecto ya no declara %1</translation>
    </message>
    <message>
      <source>the queue was empty</source>
      <translation>la cola estaba vacía</translation>
    </message>
    <message>
      <source>the reason is missing</source>
      <translation>falta el motivo</translation>
    </message>
    <message>
      <source>the record was changed: its hash does not fit its content</source>
      <translation>el registro se cambió: su hash no corresponde a su contenido</translation>
    </message>
    <message>
      <source>the record would have %1, and what a run is resumed from is never cut</source>
      <translation>el registro tendría %1, y aquello con lo que se reanuda una ejecución nunca se recorta</translation>
    </message>
    <message>
      <source>the registry has no such version</source>
      <translation>el registro de modelos no tiene esa versión</translation>
    </message>
    <message>
      <source>the registry has none of that name</source>
      <translation>el registro de modelos no tiene ninguna con ese nombre</translation>
    </message>
    <message>
      <source>the registry has none that may be used</source>
      <translation>el registro de modelos no tiene ninguna que se pueda usar</translation>
    </message>
    <message>
      <source>the restored copy stands beside the live one and may need %1, but only %2 are free</source>
      <translation>la copia restaurada queda junto a la activa y puede necesitar %1, pero solo hay %2 libres</translation>
    </message>
    <message>
      <source>the run does not wait for that</source>
      <translation>la ejecución no espera eso</translation>
    </message>
    <message>
      <source>the run goes back by itself, and nobody is asked</source>
      <translation>la ejecución se deshace sola, sin preguntar a nadie</translation>
    </message>
    <message>
      <source>the scheme "%1" is not known</source>
      <translation>el esquema "%1" es desconocido</translation>
    </message>
    <message>
      <source>the server does not speak the Redis protocol (%1)</source>
      <translation>el servidor no habla el protocolo de Redis (%1)</translation>
    </message>
    <message>
      <source>the server has version %1; programs older than that refuse it, and %2</source>
      <translation>el servidor tiene la versión %1; los programas más antiguos lo rechazan, y %2</translation>
    </message>
    <message>
      <source>the service manager can't be asked: %1</source>
      <translation>no se puede consultar el gestor de servicios: %1</translation>
    </message>
    <message>
      <source>the service manager does not know %1</source>
      <translation>el gestor de servicios no conoce %1</translation>
    </message>
    <message>
      <source>the service manager does not know it</source>
      <translation>el gestor de servicios no lo conoce</translation>
    </message>
    <message>
      <source>the share of failed requests</source>
      <translation>la proporción de peticiones fallidas</translation>
    </message>
    <message>
      <source>the shipped template</source>
      <translation>la plantilla incluida</translation>
    </message>
    <message>
      <source>the signature of the anchor of record %1 is wrong</source>
      <translation>la firma del ancla del registro %1 es incorrecta</translation>
    </message>
    <message>
      <source>the step is not positive</source>
      <translation>el intervalo no es positivo</translation>
    </message>
    <message>
      <source>the system file</source>
      <translation>el archivo del sistema</translation>
    </message>
    <message>
      <source>the system file does not name its key of failed jobs</source>
      <translation>el archivo de sistema no nombra su clave de trabajos fallidos</translation>
    </message>
    <message>
      <source>the system file does not name its key of jobs in work</source>
      <translation>el archivo de sistema no nombra su clave de trabajos en proceso</translation>
    </message>
    <message>
      <source>the system file does not say which services take jobs from it</source>
      <translation>el archivo de sistema no dice qué servicios toman trabajos de ella</translation>
    </message>
    <message>
      <source>the system file names no such template</source>
      <translation>el archivo de sistema no nombra esa plantilla</translation>
    </message>
    <message>
      <source>the system file names no way to ask</source>
      <translation>el archivo de sistema no indica cómo preguntar</translation>
    </message>
    <message>
      <source>the system file names no webhook for incidents</source>
      <translation>el archivo de sistema no nombra ningún webhook para incidentes</translation>
    </message>
    <message>
      <source>the system has no %1</source>
      <translation>el sistema no tiene %1</translation>
    </message>
    <message>
      <source>the system has no %1 "%2"; there are: %3</source>
      <translation>el sistema no tiene %1 "%2"; hay: %3</translation>
    </message>
    <message>
      <source>the system has no such service</source>
      <translation>el sistema no tiene ese servicio</translation>
    </message>
    <message>
      <source>the system has none of that name</source>
      <translation>el sistema no tiene nada con ese nombre</translation>
    </message>
    <message>
      <source>the system names no models</source>
      <translation>el sistema no nombra ningún modelo</translation>
    </message>
    <message>
      <source>the text is empty</source>
      <translation>el texto está vacío</translation>
    </message>
    <message>
      <source>the token is missing</source>
      <translation>falta el token</translation>
    </message>
    <message>
      <source>the triage finds nothing wrong</source>
      <translation>el triaje no encuentra nada mal</translation>
    </message>
    <message>
      <source>the version in service</source>
      <translation>la versión en servicio</translation>
    </message>
    <message>
      <source>the wall clock was set back by %1</source>
      <translation>el reloj del sistema se atrasó %1</translation>
    </message>
    <message>
      <source>the wall clock was set forward by %1</source>
      <translation>el reloj del sistema se adelantó %1</translation>
    </message>
    <message>
      <source>the webhook's secret is no http or https address</source>
      <translation>el secreto del webhook no es una dirección http o https</translation>
    </message>
    <message>
      <source>their number falls</source>
      <translation>su número baja</translation>
    </message>
    <message>
      <source>their number grows</source>
      <translation>su número crece</translation>
    </message>
    <message>
      <source>there are none</source>
      <translation>no hay ninguno</translation>
    </message>
    <message>
      <source>there is a database %1 already</source>
      <translation>ya existe una base de datos %1</translation>
    </message>
    <message>
      <source>there is no "%1 %2"</source>
      <translation>no existe "%1 %2"</translation>
    </message>
    <message>
      <source>there is no action "%1"; there are: %2</source>
      <translation>no existe la acción "%1"; hay: %2</translation>
    </message>
    <message>
      <source>there is no database %1</source>
      <translation>no existe la base de datos %1</translation>
    </message>
    <message>
      <source>there is no decision "%1"</source>
      <translation>no existe la decisión "%1"</translation>
    </message>
    <message>
      <source>there is no display: neither DISPLAY nor WAYLAND_DISPLAY is set</source>
      <translation>no hay pantalla: no están definidos ni DISPLAY ni WAYLAND_DISPLAY</translation>
    </message>
    <message>
      <source>there is no environment "%1"</source>
      <translation>no existe el entorno "%1"</translation>
    </message>
    <message>
      <source>there is no fault "%1"</source>
      <translation>no existe la avería "%1"</translation>
    </message>
    <message>
      <source>there is no file %1</source>
      <translation>no existe el archivo %1</translation>
    </message>
    <message>
      <source>there is no folder %1</source>
      <translation>no existe la carpeta %1</translation>
    </message>
    <message>
      <source>there is no format "%1"</source>
      <translation>no existe el formato "%1"</translation>
    </message>
    <message>
      <source>there is no incident</source>
      <translation>no hay ningún incidente</translation>
    </message>
    <message>
      <source>there is no input %1</source>
      <translation>no existe la entrada %1</translation>
    </message>
    <message>
      <source>there is no journal</source>
      <translation>no hay diario</translation>
    </message>
    <message>
      <source>there is no name=value in --set "%1"</source>
      <translation>no hay nombre=valor en --set "%1"</translation>
    </message>
    <message>
      <source>there is no number below 0</source>
      <translation>no hay números por debajo de 0</translation>
    </message>
    <message>
      <source>there is no option "%1"</source>
      <translation>no existe la opción "%1"</translation>
    </message>
    <message>
      <source>there is no output "%1"</source>
      <translation>no existe la salida "%1"</translation>
    </message>
    <message>
      <source>there is no page "%1"</source>
      <translation>no existe la página "%1"</translation>
    </message>
    <message>
      <source>there is no parameter %1</source>
      <translation>no existe el parámetro %1</translation>
    </message>
    <message>
      <source>there is no parameter %1; there are: %2</source>
      <translation>no existe el parámetro %1; hay: %2</translation>
    </message>
    <message>
      <source>there is no record type "%1"</source>
      <translation>no existe el tipo de registro "%1"</translation>
    </message>
    <message>
      <source>there is no severity "%1"</source>
      <translation>no existe la severidad "%1"</translation>
    </message>
    <message>
      <source>there is no space left for the journal</source>
      <translation>no queda espacio para el diario</translation>
    </message>
    <message>
      <source>there is no space left on the disk</source>
      <translation>no queda espacio en el disco</translation>
    </message>
    <message>
      <source>there is no state "%1"</source>
      <translation>no existe el estado "%1"</translation>
    </message>
    <message>
      <source>there is no such action</source>
      <translation>no existe esa acción</translation>
    </message>
    <message>
      <source>there is no such alert now</source>
      <translation>esa alerta no existe ahora</translation>
    </message>
    <message>
      <source>there is no such backup</source>
      <translation>no existe esa copia</translation>
    </message>
    <message>
      <source>there is no such entry</source>
      <translation>no existe esa entrada</translation>
    </message>
    <message>
      <source>there is no such file</source>
      <translation>no existe ese archivo</translation>
    </message>
    <message>
      <source>there is no such incident</source>
      <translation>no existe ese incidente</translation>
    </message>
    <message>
      <source>there is no such program in PATH</source>
      <translation>no existe tal programa en PATH</translation>
    </message>
    <message>
      <source>there is no such run</source>
      <translation>no existe esa ejecución</translation>
    </message>
    <message>
      <source>there is no such run here, or more than one begins so</source>
      <translation>esa ejecución no existe aquí, o más de una empieza así</translation>
    </message>
    <message>
      <source>there is no such silence</source>
      <translation>no existe ese silencio</translation>
    </message>
    <message>
      <source>there is no such value</source>
      <translation>no existe ese valor</translation>
    </message>
    <message>
      <source>there is no such version</source>
      <translation>no existe esa versión</translation>
    </message>
    <message>
      <source>there is no theme "%1"</source>
      <translation>no existe el tema "%1"</translation>
    </message>
    <message>
      <source>there is no theme "%1"; there are: %2</source>
      <translation>no existe el tema "%1"; hay: %2</translation>
    </message>
    <message>
      <source>there is no verb "%1"</source>
      <translation>no existe el verbo "%1"</translation>
    </message>
    <message>
      <source>there is no {{%1}} in %2</source>
      <translation>no hay ningún {{%1}} en %2</translation>
    </message>
    <message>
      <source>there is none</source>
      <translation>no hay ninguno</translation>
    </message>
    <message>
      <source>there is none of Opsdeck's own</source>
      <translation>no hay ninguna propia de Opsdeck</translation>
    </message>
    <message>
      <source>there is none of that name</source>
      <translation>no hay ninguno con ese nombre</translation>
    </message>
    <message>
      <source>there is none that could be restored</source>
      <translation>no hay ninguna que se pueda restaurar</translation>
    </message>
    <message>
      <source>there is none that may serve</source>
      <translation>no hay ninguna que pueda servir</translation>
    </message>
    <message>
      <source>there is nothing of that name any more</source>
      <translation>ya no hay nada con ese nombre</translation>
    </message>
    <message>
      <source>there is only version %1</source>
      <translation>solo existe la versión %1</translation>
    </message>
    <message>
      <source>there was no job to move</source>
      <translation>no había trabajos que mover</translation>
    </message>
    <message numerus="yes">
      <source>there: %n newer one(s)</source>
      <translation>
        <numerusform>hay %n más reciente</numerusform>
        <numerusform>hay %n más recientes</numerusform>
      </translation>
    </message>
    <message>
      <source>these jobs were taken out of another queue</source>
      <translation>estos trabajos se sacaron de otra cola</translation>
    </message>
    <message>
      <source>they all miss the same data</source>
      <translation>a todos les faltan los mismos datos</translation>
    </message>
    <message>
      <source>they all speak of the model</source>
      <translation>todos hablan del modelo</translation>
    </message>
    <message>
      <source>they do not answer</source>
      <translation>no responden</translation>
    </message>
    <message>
      <source>they finish nothing at all</source>
      <translation>no terminan nada en absoluto</translation>
    </message>
    <message>
      <source>this build has no such action</source>
      <translation>esta compilación no tiene esa acción</translation>
    </message>
    <message>
      <source>this connection's role could change or remove anchors, too: use one that may only insert (opsdeck journal anchor --print-sql)</source>
      <translation>el rol de esta conexión también podría cambiar o eliminar anclas: usar uno que solo pueda insertar (opsdeck journal anchor --print-sql)</translation>
    </message>
    <message>
      <source>this is a file of kind %1, not of kind Procedure</source>
      <translation>este archivo es de tipo %1, no de tipo Procedure</translation>
    </message>
    <message>
      <source>this is no name of a version</source>
      <translation>esto no es un nombre de versión</translation>
    </message>
    <message>
      <source>this is no name of an image</source>
      <translation>esto no es un nombre de imagen</translation>
    </message>
    <message>
      <source>this machine has no image %1</source>
      <translation>esta máquina no tiene ninguna imagen %1</translation>
    </message>
    <message>
      <source>this service manager keeps programs, not images</source>
      <translation>este gestor de servicios maneja programas, no imágenes</translation>
    </message>
    <message>
      <source>time to drain</source>
      <translation>tiempo de vaciado</translation>
    </message>
    <message>
      <source>time, UTC</source>
      <translation>hora, UTC</translation>
    </message>
    <message>
      <source>to %1</source>
      <translation>hasta %1</translation>
    </message>
    <message>
      <source>to be taken within %1</source>
      <translation>por asumir en %1</translation>
    </message>
    <message>
      <source>to do</source>
      <translation>pendiente</translation>
    </message>
    <message>
      <source>to: only a worker puts jobs in work</source>
      <translation>to: solo un worker pone trabajos en proceso</translation>
    </message>
    <message>
      <source>told by hand</source>
      <translation>comunicado a mano</translation>
    </message>
    <message>
      <source>took</source>
      <translation>tardó</translation>
    </message>
    <message>
      <source>took %1</source>
      <translation>tardó %1</translation>
    </message>
    <message numerus="yes">
      <source>tried again %n time(s), %1 apart, then the run goes back by itself</source>
      <translation>
        <numerusform>se reintenta %n vez, cada %1, y luego la ejecución se deshace sola</numerusform>
        <numerusform>se reintenta %n veces, cada %1, y luego la ejecución se deshace sola</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>tried again %n time(s), %1 apart, then you are asked</source>
      <translation>
        <numerusform>se reintenta %n vez, cada %1, y luego se le pregunta</numerusform>
        <numerusform>se reintenta %n veces, cada %1, y luego se le pregunta</numerusform>
      </translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>true o false</translation>
    </message>
    <message>
      <source>undoing is a command of its own, which tells first what it will do</source>
      <translation>deshacer es una orden propia, que primero dice lo que hará</translation>
    </message>
    <message>
      <source>undone</source>
      <translation>deshecha</translation>
    </message>
    <message>
      <source>unhealthy</source>
      <translation>no sano</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>desconocido</translation>
    </message>
    <message>
      <source>unpacked it is larger than %1</source>
      <translation>desempaquetado ocupa más de %1</translation>
    </message>
    <message>
      <source>until %1</source>
      <translation>hasta %1</translation>
    </message>
    <message>
      <source>until %1, by %2: %3</source>
      <translation>hasta %1, por %2: %3</translation>
    </message>
    <message>
      <source>until %1: %2</source>
      <translation>hasta %1: %2</translation>
    </message>
    <message>
      <source>until, UTC</source>
      <translation>hasta, UTC</translation>
    </message>
    <message>
      <source>unusable</source>
      <translation>inutilizable</translation>
    </message>
    <message>
      <source>up</source>
      <translation>activo</translation>
    </message>
    <message>
      <source>up: %1</source>
      <translation>activas: %1</translation>
    </message>
    <message>
      <source>url: must start with http:// or https://</source>
      <translation>url: debe empezar por http:// o https://</translation>
    </message>
    <message>
      <source>usually %1 in all</source>
      <translation>normalmente %1 en total</translation>
    </message>
    <message>
      <source>usually %1 in all: longer by %2</source>
      <translation>normalmente %1 en total: %2 más</translation>
    </message>
    <message>
      <source>value</source>
      <translation>valor</translation>
    </message>
    <message>
      <source>version %1</source>
      <translation>versión %1</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>en espera</translation>
    </message>
    <message>
      <source>waiting for %1</source>
      <translation>a la espera de %1</translation>
    </message>
    <message>
      <source>waits for a decision</source>
      <translation>espera una decisión</translation>
    </message>
    <message>
      <source>waits for you</source>
      <translation>espera su respuesta</translation>
    </message>
    <message>
      <source>warning</source>
      <translation>aviso</translation>
    </message>
    <message>
      <source>warning: </source>
      <translation>aviso: </translation>
    </message>
    <message>
      <source>was open since %1 (%2)</source>
      <translation>estuvo abierto desde %1 (%2)</translation>
    </message>
    <message>
      <source>was stopped</source>
      <translation>se detuvo</translation>
    </message>
    <message>
      <source>was taken back</source>
      <translation>se deshizo</translation>
    </message>
    <message>
      <source>was to be taken back, but its work was left alone</source>
      <translation>iba a deshacerse, pero lo hecho quedó sin tocar</translation>
    </message>
    <message>
      <source>what</source>
      <translation>qué</translation>
    </message>
    <message>
      <source>what Opsdeck itself keeps</source>
      <translation>lo que guarda Opsdeck</translation>
    </message>
    <message>
      <source>what arrived has %1 bytes; its description says %2</source>
      <translation>lo que llegó tiene %1 bytes; su descripción dice %2</translation>
    </message>
    <message>
      <source>what arrived has the SHA-256 %1; its description says %2</source>
      <translation>lo que llegó tiene el SHA-256 %1; su descripción dice %2</translation>
    </message>
    <message>
      <source>what is in place is none of the registry's versions; %1 is served</source>
      <translation>lo instalado no es ninguna de las versiones del registro de modelos; se sirve %1</translation>
    </message>
    <message>
      <source>what is in place is not known</source>
      <translation>se desconoce qué está instalado</translation>
    </message>
    <message>
      <source>what is in place is not known: %1</source>
      <translation>se desconoce qué está instalado: %1</translation>
    </message>
    <message>
      <source>what is served is not known: %1</source>
      <translation>se desconoce qué se está sirviendo: %1</translation>
    </message>
    <message>
      <source>what its own check says: %1</source>
      <translation>qué dice su propia comprobación: %1</translation>
    </message>
    <message>
      <source>what stood there before it has been discarded</source>
      <translation>lo que había antes se ha descartado</translation>
    </message>
    <message>
      <source>what stood there before this run has been discarded</source>
      <translation>lo que había antes de esta ejecución se ha descartado</translation>
    </message>
    <message>
      <source>what the service manager needs</source>
      <translation>lo que necesita el gestor de servicios</translation>
    </message>
    <message>
      <source>what they complain of: %1</source>
      <translation>de qué se quejan: %1</translation>
    </message>
    <message>
      <source>what was in place before had no name in the registry</source>
      <translation>lo que estaba instalado antes no tenía nombre en el registro de modelos</translation>
    </message>
    <message>
      <source>what was prepared is no longer there</source>
      <translation>lo que se preparó ya no está ahí</translation>
    </message>
    <message>
      <source>whether a worker still holds these jobs can't be asked: %1</source>
      <translation>no se puede consultar si un worker aún retiene estos trabajos: %1</translation>
    </message>
    <message>
      <source>which jobs were moved is kept for a week, and that is over</source>
      <translation>qué trabajos se movieron se guarda una semana, y ya ha pasado</translation>
    </message>
    <message>
      <source>which version it serves</source>
      <translation>qué versión sirve</translation>
    </message>
    <message>
      <source>whole number</source>
      <translation>número entero</translation>
    </message>
    <message>
      <source>with sound</source>
      <translation>con sonido</translation>
    </message>
    <message>
      <source>within %1 failed jobs went from %2 to %3</source>
      <translation>en %1 los trabajos fallidos pasaron de %2 a %3</translation>
    </message>
    <message>
      <source>without matchers it would silence every alert</source>
      <translation>sin condiciones (matchers) silenciaría todas las alertas</translation>
    </message>
    <message>
      <source>without the journal nobody knows what is in service</source>
      <translation>sin el diario nadie sabe qué está en servicio</translation>
    </message>
    <message>
      <source>without the journal nobody knows which of them are proven</source>
      <translation>sin el diario nadie sabe cuáles de ellas están demostradas</translation>
    </message>
    <message>
      <source>workers running: only %1 of %2</source>
      <translation>workers en marcha: solo %1 de %2</translation>
    </message>
    <message>
      <source>works on what this system does not declare</source>
      <translation>actúa sobre algo que este sistema no declara</translation>
    </message>
    <message>
      <source>worse</source>
      <translation>peor</translation>
    </message>
    <message>
      <source>y</source>
      <translation>s</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <source>yes or no</source>
      <translation>sí o no</translation>
    </message>
    <message>
      <source>yes, but at an earlier time: the service has not been asked since it was last put in place</source>
      <translation>sí, pero en una ocasión anterior: no se ha preguntado al servicio desde la última vez que se instaló</translation>
    </message>
    <message>
      <source>yes: the service served it, and its own check passed</source>
      <translation>sí: el servicio la sirvió y superó su propia comprobación</translation>
    </message>
    <message>
      <source>you</source>
      <translation>usted</translation>
    </message>
    <message>
      <source>yours</source>
      <translation>propio</translation>
    </message>
    <message>
      <source>{{file}} is missing: where should the version be written?</source>
      <translation>falta {{file}}: ¿dónde se debe escribir la versión?</translation>
    </message>
    <message>
      <source>{{severity}} {{id}}: {{title}}
{{system}}, {{environment}}
State: {{state}}; {{open}}
Impact: {{impact}}
{{news}}
Commander: {{lead}}
{{next}}</source>
      <translation>{{severity}} {{id}}: {{title}}
{{system}}, {{environment}}
Estado: {{state}}; {{open}}
Impacto: {{impact}}
{{news}}
Comandante: {{lead}}
{{next}}</translation>
    </message>
    <message>
      <source>{{version}} is missing: which version should be brought?</source>
      <translation>falta {{version}}: ¿qué versión se debe traer?</translation>
    </message>
    <message>
      <source>“%1”</source>
      <translation>«%1»</translation>
    </message>
    <message>
      <source>“%1” ended well, %2. Is it mitigated?</source>
      <translation>«%1» terminó bien, %2. ¿Está mitigado?</translation>
    </message>
    <message>
      <source>“%1” is not a duration</source>
      <translation>“%1” no es una duración</translation>
    </message>
    <message>
      <source>… (+ %1 characters)</source>
      <translation>… (+ %1 caracteres)</translation>
    </message>
    <message numerus="yes">
      <source>… and %n earlier one(s): see Audit</source>
      <translation>
        <numerusform>… y %n anterior: ver Auditoría</numerusform>
        <numerusform>… y %n anteriores: ver Auditoría</numerusform>
      </translation>
    </message>
  </context>
</TS>
